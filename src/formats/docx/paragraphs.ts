import {objectSign, type Role} from '../block-writer.ts'
import {isOn, isOutline, type Styles} from './styles.ts'
import type {Handler} from './xml.ts'

/** A paragraph of a document. A line break in it is a `\n`. */
export interface Paragraph {
  text: string
  role: Role
}

interface Open {
  text: string
  style?: string
  outline?: number
  numbered?: boolean
  isCell: boolean
  /** Whether the end of the paragraph was deleted, so that the next one goes on with it. */
  joinsNext: boolean
  /** Paragraphs of text boxes that hang on this one. */
  hanging: Paragraph[]
}

/** What was deleted or moved away, properties as they were before a change, codes of fields, pronunciations. */
const silent = /^w:(?:del|moveFrom|delText|delInstrText|rt|\w+Change)$|^m:oMath$/

/** Reads the paragraphs of one part. */
export class ParagraphReader implements Handler {
  readonly paragraphs: Paragraph[] = []
  readonly #styles: Styles
  readonly #open: Open[] = []
  readonly #path: string[] = []
  /** How many elements are open in which no text counts. */
  #silent = 0
  /** For each open choice between two forms, whether one was taken. */
  #choices: boolean[] = []
  /** For each open field, its code, and whether what follows is its result. */
  #fields: {code: string; isResult: boolean}[] = []
  #prompts: boolean[] = []
  #cells = 0
  #isHidden = false
  #isKept = false
  #carried = ''

  constructor(styles: Styles) {
    this.#styles = styles
  }

  #isSilent(name: string, attributes: ReadonlyMap<string, string>): boolean {
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      if (this.#choices.at(-1) !== false) return true
      this.#choices[this.#choices.length - 1] = true
      return false
    }
    if (name === 'w:footnote' || name === 'w:endnote') return (attributes.get('w:type') ?? 'normal') !== 'normal'
    // The mark of a deletion stands empty in the properties of a run or paragraph.
    if (name === 'w:del' || name === 'w:moveFrom') return this.#path.at(-1) !== 'w:rPr'
    return silent.test(name)
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.#path.at(-1)
    if (this.#silent > 0) this.#silent++
    else if (this.#isSilent(name, attributes)) {
      if (name === 'm:oMath') this.#write(objectSign)
      this.#silent = 1
    } else this.#begin(name, attributes, parent)
    this.#path.push(name)
  }

  #begin(name: string, attributes: ReadonlyMap<string, string>, parent: string | undefined): void {
    const paragraph = this.#open.at(-1)
    const value = attributes.get('w:val') ?? ''
    switch (name) {
      case 'mc:AlternateContent':
        this.#choices.push(false)
        break
      case 'w:tc':
        this.#cells++
        break
      case 'w:sdt':
        this.#prompts.push(false)
        break
      case 'w:showingPlcHdr':
        if (this.#prompts.length > 0) this.#prompts[this.#prompts.length - 1] = isOn(attributes)
        break
      case 'w:p':
        this.#open.push({text: this.#carried, isCell: this.#cells > 0, joinsNext: false, hanging: []})
        this.#carried = ''
        break
      case 'w:r':
        this.#isHidden = false
        break
      case 'w:t':
        this.#isKept = attributes.get('xml:space') === 'preserve'
        break
      case 'w:fldSimple':
        this.#fields.push({code: attributes.get('w:instr') ?? '', isResult: true})
        break
      case 'w:fldChar':
        this.#turnField(attributes.get('w:fldCharType'))
        break
      case 'w:pStyle':
        if (paragraph) paragraph.style = value
        break
      case 'w:outlineLvl':
        if (paragraph) paragraph.outline = Number(value)
        break
      case 'w:numPr':
        if (paragraph) paragraph.numbered = true
        break
      case 'w:numId':
        if (paragraph && value === '0') paragraph.numbered = false
        break
      case 'w:del':
      case 'w:moveFrom':
        if (paragraph && this.#path.at(-2) === 'w:pPr') paragraph.joinsNext = true
        break
      case 'w:vanish':
        if (this.#path.at(-2) === 'w:r') this.#isHidden = isOn(attributes)
        break
      case 'w:rStyle':
        if (parent === 'w:rPr' && this.#path.at(-2) === 'w:r') this.#isHidden = this.#styles.isHidden(value)
        break
      case 'w:tab':
        if (parent === 'w:r') this.#write(' ')
        break
      case 'w:ptab':
        this.#write(' ')
        break
      case 'w:br':
      case 'w:cr':
        this.#write('\n')
        break
      case 'w:noBreakHyphen':
        this.#write('-')
        break
      case 'w:sym':
        this.#write(objectSign)
        break
    }
  }

  close(name: string): void {
    this.#path.pop()
    if (this.#silent > 0) {
      this.#silent--
      return
    }
    if (name === 'w:p') this.#endParagraph()
    else if (name === 'mc:AlternateContent') this.#choices.pop()
    else if (name === 'w:tc') {
      this.#cells--
      this.#flush()
    } else if (name === 'w:sdt') this.#prompts.pop()
    else if (name === 'w:fldSimple') this.#fields.pop()
  }

  text(text: string): void {
    if (this.#silent > 0) return
    const name = this.#path.at(-1)
    if (name === 'w:t') this.#write((this.#isKept ? text : text.trim()).replace(/[\r\n]/g, ' '))
    else if (name === 'w:instrText') {
      const field = this.#fields.at(-1)
      if (field && field.code.length < 40) field.code += text.slice(0, 40)
    }
  }

  #turnField(type: string | undefined): void {
    const field = this.#fields.at(-1)
    if (type === 'begin') this.#fields.push({code: '', isResult: false})
    else if (type === 'separate' && field) field.isResult = true
    else if (type === 'end') this.#fields.pop()
  }

  #write(text: string): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph || this.#silent > 0 || this.#isHidden || this.#prompts.includes(true)) return
    // A table of contents says the headings again.
    if (this.#fields.some(({code, isResult}) => !isResult || /^\s*(?:TOC|INDEX|TOA)\b/i.test(code))) return
    paragraph.text += text
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop()
    if (!paragraph) return
    const {text, style, outline, numbered, isCell, joinsNext, hanging} = paragraph
    const into = this.#open.at(-1)?.hanging ?? this.paragraphs
    if (joinsNext) {
      this.#carried = text
      into.push(...hanging)
      return
    }
    const clean = text
      .replace(/\u00AD/g, '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n')
    const isList = numbered ?? this.#styles.isNumbered(style)
    const styled = isOutline(outline) ? 'headline' : this.#styles.roleOf(style)
    const role = styled ?? (isList ? 'list-item' : isCell ? 'cell' : 'paragraph')
    if (clean !== '' && !this.#styles.isContents(style)) into.push({text: clean, role})
    for (const one of hanging) into.push(one)
  }

  /** What is left of a deleted end without a next paragraph. */
  #flush(): void {
    if (this.#carried.trim() !== '') this.paragraphs.push({text: this.#carried.trim(), role: 'paragraph'})
    this.#carried = ''
  }

  /** End the part. */
  end(): readonly Paragraph[] {
    this.#flush()
    return this.paragraphs
  }
}
