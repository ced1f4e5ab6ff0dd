import type {Role} from '../block-writer.ts'
import type {Archive} from './archive.ts'
import {readXml} from './xml.ts'

interface Style {
  name: string
  basedOn?: string
  outline?: number
  isNumbered?: boolean
  isHidden?: boolean
}

/** Outline levels 0 to 8 are headings; 9 is the text. */
export const isOutline = (level: number | undefined) => level !== undefined && level >= 0 && level < 9

/** Whether a switch such as `w:vanish` is on. */
export const isOn = (attributes: ReadonlyMap<string, string>) =>
  !/^(?:0|false|off)$/i.test(attributes.get('w:val') ?? '1')

/** The styles of a document. */
export class Styles {
  readonly #styles = new Map<string, Style>()

  async read(archive: Archive, part: string): Promise<void> {
    let style: Style | undefined
    let isNumber = false
    await readXml(archive, part, {
      open: (name, attributes) => {
        const value = attributes.get('w:val') ?? ''
        if (name === 'w:style') {
          style = {name: ''}
          this.#styles.set(attributes.get('w:styleId') ?? '', style)
        } else if (!style) return
        else if (name === 'w:name') style.name = value
        else if (name === 'w:basedOn') style.basedOn = value
        else if (name === 'w:outlineLvl') style.outline = Number(value)
        else if (name === 'w:vanish') style.isHidden = isOn(attributes)
        else if (name === 'w:numPr') {
          isNumber = true
          style.isNumbered = true
        } else if (name === 'w:numId' && isNumber && value === '0') style.isNumbered = false
      },
      close: (name) => {
        if (name === 'w:style') style = undefined
        else if (name === 'w:numPr') isNumber = false
      },
      text: () => {}
    })
  }

  /** A style and those that it is based on, the nearest first. */
  *#chain(id: string | undefined): Generator<Style> {
    const seen = new Set<string>()
    for (let next = id; next !== undefined && !seen.has(next); ) {
      seen.add(next)
      const style: Style | undefined = this.#styles.get(next)
      if (!style) return
      yield style
      next = style.basedOn
    }
  }

  /** The role that a style gives a paragraph, if any. Word keeps the English names of its own styles in every language. */
  roleOf(id: string | undefined): Role | undefined {
    for (const {name, outline} of this.#chain(id)) {
      if (/^(?:title|heading \d)$/i.test(name)) return 'headline'
      if (isOutline(outline)) return 'headline'
      if (/^caption$/i.test(name)) return 'caption'
      if (/^(?:intense )?quote$|^quotations$|^block text$/i.test(name)) return 'quotation'
    }
    return undefined
  }

  /** Whether a style belongs to a table of contents: it says the headings again. */
  isContents(id: string | undefined): boolean {
    for (const {name} of this.#chain(id)) if (/^(?:toc (?:\d|heading)|table of figures)$/i.test(name)) return true
    return false
  }

  isNumbered(id: string | undefined): boolean {
    for (const {isNumbered} of this.#chain(id)) if (isNumbered !== undefined) return isNumbered
    return false
  }

  isHidden(id: string | undefined): boolean {
    for (const {isHidden} of this.#chain(id)) if (isHidden !== undefined) return isHidden
    return false
  }
}
