import {type Document, FormatError} from './document.ts'
import {type Inline, type Inlines, Side} from './inline.ts'
import {languageOf, OneLanguage, targetLanguageOf} from './languages.ts'
import {SegmentList, SegmentText} from './segment-text.ts'
import {type Listener, type StartTag, walkXml} from './xml.ts'

const byId: Inline['id'] = ({id}) => id

/** What the versions call their elements. */
interface Version {
  unit: 'trans-unit' | 'unit'
  /** The element that holds a source and its target. */
  holder: 'trans-unit' | 'segment'
  inlines: Inlines
}

/** XLIFF 1.2: https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html. */
const one: Version = {
  unit: 'trans-unit',
  holder: 'trans-unit',
  inlines: new Map<string, Inline>([
    ['g', {content: 'prose', id: byId}],
    ['x', {content: 'gap', id: byId}],
    ['bx', {content: 'code', id: byId}],
    ['ex', {content: 'code', id: byId}],
    ['bpt', {content: 'code', id: byId}],
    ['ept', {content: 'code', id: byId}],
    ['it', {content: 'code', id: byId}],
    ['ph', {content: 'gap', id: byId}]
  ])
}

/** XLIFF 2.1: https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html. An end may stand in another segment. */
const two: Version = {
  unit: 'unit',
  holder: 'segment',
  inlines: new Map<string, Inline>([
    ['pc', {content: 'prose', id: byId}],
    ['ph', {content: 'gap', id: byId}],
    ['sc', {content: 'code', id: byId}],
    ['ec', {content: 'code', id: ({startRef, id}) => startRef ?? id}]
  ])
}

/** A source and its target, as they are read. */
interface Held {
  id: string | undefined
  sides: Map<string, Side>
  fuzzy: boolean
}

interface Unit {
  id: string
  held: Held[]
}

/** Reads the units of both versions. */
class Reader {
  readonly #file: string
  readonly #list: SegmentList
  /** The names of the files so far. */
  readonly #files: string[] = []
  readonly #sourceLanguages = new OneLanguage()
  readonly #targetLanguages = new OneLanguage()
  #version = one
  /** Whether what the open elements hold is to be translated, for each of them. */
  readonly #translate: boolean[] = []
  #unit: Unit | undefined
  #side: Side | undefined
  /** How many elements are open around the side. */
  #sideDepth = 0

  constructor(file: string) {
    this.#file = file
    this.#list = new SegmentList(file)
  }

  readonly listener: Listener = {
    open: (tag) => {
      const {name, attributes, around} = tag
      const said = /^(?:file|group|unit|trans-unit)$/.test(name) ? attributes.translate : undefined
      this.#translate.push(said === undefined ? (this.#translate.at(-1) ?? true) : said !== 'no')
      if (this.#side) this.#openInline(tag)
      else if (around.length === 0) this.#openRoot(tag)
      else if (name === 'file') this.#openFile(tag)
      else if (name === this.#version.unit) this.#openUnit(tag)
      else if (name === 'segment' && around.at(-1) === 'unit')
        this.#unit?.held.push({id: attributes.id, sides: new Map(), fuzzy: false})
      else if (around.at(-1) === this.#version.holder && /^(?:seg-)?source$|^target$/.test(name)) this.#openSide(tag)
    },
    close: ({name}) => {
      const translate = this.#translate.pop()!
      if (this.#side && this.#translate.length > this.#sideDepth) this.#side.close()
      else if (this.#side) this.#side = undefined
      else if (name === this.#version.unit && this.#unit) {
        if (translate) for (const [index, held] of this.#unit.held.entries()) this.#add(this.#unit, held, index)
        this.#unit = undefined
      }
    },
    text: (stretch) => this.#side?.text(stretch),
    cdata: (place) => this.#side?.cdata(place)
  }

  #openRoot({attributes, start}: StartTag): void {
    const {version = '', srcLang, trgLang} = attributes
    this.#version = version.startsWith('2.') ? two : one
    if (!/^[12]\./.test(version))
      throw new FormatError(`XLIFF of version \`${version}\` is not read, only 1.x and 2.x`, start)
    this.#sourceLanguages.see(languageOf(srcLang))
    this.#targetLanguages.see(targetLanguageOf(trgLang, 'trgLang', start))
  }

  #openFile({attributes, start}: StartTag): void {
    this.#files.push(attributes.original || attributes.id || String(this.#files.length + 1))
    if (this.#files.length === 2) this.#list.prefixIds(`${this.#files[0]}:`)
    if (this.#version === two) return
    this.#sourceLanguages.see(languageOf(attributes['source-language']))
    this.#targetLanguages.see(targetLanguageOf(attributes['target-language'], 'target-language', start))
  }

  #openUnit({name, attributes}: StartTag): void {
    const id = attributes.id ?? String(this.#list.length + 1)
    this.#unit = {id, held: name === 'unit' ? [] : [{id: undefined, sides: new Map(), fuzzy: false}]}
    // po2xliff makes a unit of the header of a PO file.
    if (attributes.restype === 'x-gettext-domain-header') this.#unit = undefined
  }

  #openSide({name, attributes, around, start}: StartTag): void {
    this.#side = new Side(this.#file, this.#version.inlines)
    this.#sideDepth = around.length
    const held = this.#unit?.held.at(-1)
    held?.sides.set(name, this.#side)
    if (name !== 'target') return
    if (held) held.fuzzy = attributes.state?.startsWith('needs-') ?? false
    targetLanguageOf(attributes['xml:lang'], 'xml:lang', start)
  }

  #openInline(tag: StartTag): void {
    const {name, attributes, start, end} = tag
    const isSegment = this.#version === one && name === 'mrk' && attributes.mtype === 'seg'
    this.#side!.open(tag, isSegment ? attributes.mid : undefined)
    if (this.#version === one || name !== 'cp') return
    const code = /^[\da-f]{1,6}$/i.test(attributes.hex ?? '') ? Number.parseInt(attributes.hex!, 16) : -1
    if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
      throw new FormatError('`cp` needs the code point of a character in `hex`', start)
    this.#side!.character(String.fromCodePoint(code), {start, end})
  }

  /** Add what a unit holds: the segments that are marked in `seg-source` and `target`, or the whole. */
  #add(unit: Unit, {id, sides, fuzzy}: Held, index: number): void {
    const own = id ?? (unit.held.length > 1 ? String(index + 1) : undefined)
    const target = sides.get('target')
    const sources = sides.get('seg-source')?.marked ?? new Map<string, SegmentText>()
    const targets = target?.marked ?? new Map<string, SegmentText>()
    const isMarked = sources.size > 0 && (targets.size > 0 || !target || target.whole.isBlank)
    if (!isMarked) this.#addSegment(unit.id, own, sides.get('source')?.whole, target?.whole, fuzzy)
    else
      for (const mark of new Set([...sources.keys(), ...targets.keys()]))
        this.#addSegment(unit.id, mark, sources.get(mark), targets.get(mark), fuzzy)
  }

  #addSegment(
    unit: string,
    own: string | undefined,
    source = new SegmentText(this.#file),
    target = new SegmentText(this.#file),
    fuzzy = false
  ): void {
    const file = this.#files.length > 1 ? `${this.#files.at(-1)}:` : ''
    const segment = this.#list.add(`${file}${unit}${own === undefined ? '' : `#${own}`}`, source, target)
    if (fuzzy) segment.fuzzy = true
  }

  toDocument(): Document {
    return this.#list.toDocument({source: this.#sourceLanguages.language, target: this.#targetLanguages.language}, true)
  }
}

/**
 * Read XLIFF 1.x or 2.x. Units that are not to be translated and proposals (`alt-trans`, `matches`) are left out; what is not translated yet
 * has an empty target. Throws a FormatError.
 */
export function readXliff(file: string): Document {
  const reader = new Reader(file)
  walkXml(file, {name: 'XLIFF', root: 'xliff'}, reader.listener)
  return reader.toDocument()
}
