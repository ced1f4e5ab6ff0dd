import {BlockWriter} from './block-writer.ts'
import type {Document, Place, Read} from './document.ts'
import {readReference} from './references.ts'
import {readCues} from './subtitles/cues.ts'

/** Seconds of silence after which somebody else may speak. */
const pause = 4
/** Captions made by a machine have no stops: their sentences are cut at the end of a cue. */
const longestBlock = 1000

const endsSentence = /[.!?…]["”’»)\]]*$/
/** Signs before the words of a line: who speaks, or that somebody else does. */
const speaker =
  /^(?:(?:>>+|(?:&gt;){2,})\s*)?(?:[-–—]\s*(?=[\p{L}\p{N}"“‘'¿¡[(<{♪…]))?(?:\p{Lu}[\p{Lu}\p{N} .'’-]{1,30}:(?=\s|$))?/u
/** Words that have a capital only where a sentence begins: many subtitles have no stop before them. */
const opener =
  /^["“‘']?(?:The|An?|He|She|It|We|You|They|This|That|These|Those|And|But|So|Then|If|When|What|How|Why|Who|Where|There|In|On|At|For|To|From|With|Not|No|Yes|Well|Now|My|His|Her|Our|Your|Their|As|Because|Please|Let)(?=[\s,’'])/
/** What is to be heard but not said: "[applause]", "(door closes)". */
const sound = /\[(?!(?:UNK|PAD|MASK|CLS|SEP)\])[\p{L}][\p{L}\s,.’'-]{2,80}\]|^\s*\([^()]{1,80}\)\s*$/gu
const voice = /^<v(?:\.[^\s>]*)?\s+([^>]*)>/i
const signs = /<\/?[a-z][^<>]{0,200}>|<\/?>|<\d[\d:.]*>|\{\\[^{}]{0,100}\}|[♩-♯]+|&/gi

/** Writes the words of cues. */
class CueWriter {
  readonly blocks: BlockWriter
  readonly #file: string
  readonly #isVtt: boolean
  #voice = ''
  #length = 0
  #tail = ''

  constructor(file: string, isVtt: boolean) {
    this.#file = file
    this.#isVtt = isVtt
    // A line break would begin another line on the screen, an empty one another cue.
    const plain = (text: string) => text.replace(/\s*[\r\n]\s*/g, ' ')
    const encoded = (text: string) => plain(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    this.blocks = new BlockWriter(file, isVtt ? encoded : plain)
    this.begin()
  }

  begin(): void {
    this.blocks.open('quotation')
    this.#length = 0
    this.#tail = ''
  }

  /** Begin a block before a cue if the one before ends its sentence, or if there is no saying whether it goes on. */
  beginCue(silence: number): void {
    if (endsSentence.test(this.#tail) || silence > pause || this.#length > longestBlock) this.begin()
  }

  line({start, end}: Place): void {
    const text = this.#file.slice(start, end)
    const lead = /^(?:\s|<\/?[a-z][^<>]{0,200}>|\{\\[^{}]{0,100}\})*/i.exec(text)![0].length
    const mark = speaker.exec(text.slice(lead))![0]
    if (mark !== '' || /^[♩-♯]/.test(text.slice(lead))) this.begin()
    else if (/[\p{L}\p{N}]$/u.test(this.#tail) && opener.test(text.slice(lead))) this.begin()
    const sounds = Array.from(text.matchAll(sound), ({0: all, index}) => ({from: index, to: index + all.length}))
    // A line break within a cue stays where it is.
    this.blocks.space(start, start)
    this.#words(start, start + lead)
    let from = start + lead + mark.length
    for (const one of sounds) {
      this.#words(from, start + one.from)
      from = Math.max(from, start + one.to)
      this.blocks.gap()
    }
    this.#words(from, end)
    // A song has no stops.
    if (/[♩-♯]\s*(?:<\/[a-z]+>\s*)*$/.test(text)) this.#tail = '.'
  }

  #words(start: number, end: number): void {
    let from = start
    const copy = (to: number) => {
      if (from < to) this.#note(this.#file.slice(from, to))
      if (from < to) this.blocks.copy(from, to)
    }
    const raw = start < end ? this.#file.slice(start, end) : ''
    for (const {0: sign, index} of raw.matchAll(signs)) {
      const at = start + index
      if (at < from) continue
      const reference = sign === '&' && this.#isVtt ? readReference(this.#file, at, 'html') : undefined
      if (sign === '&' && !reference) continue
      copy(at)
      from = at + (reference?.length ?? sign.length)
      if (reference) {
        this.#note(reference.text)
        this.blocks.decode(reference.text, at, from)
      } else this.#turn(sign)
    }
    copy(end)
  }

  #turn(sign: string): void {
    const name = voice.exec(sign)?.[1]?.trim()
    if (name === undefined) return
    if (name !== this.#voice) this.begin()
    this.#voice = name
  }

  #note(text: string): void {
    this.#length += text.length
    if (text.trim() !== '') this.#tail = text.trimEnd().slice(-8)
  }
}

/**
 * Read subtitles: SubRip or WebVTT. A block is what is said without a stop: cues run together until a sentence ends with its cue, somebody
 * else speaks, or nobody does for a while. Throws a FormatError for what is neither.
 */
export const readSubtitles: Read = (file): Document => {
  const {isVtt, cues} = readCues(file)
  const writer = new CueWriter(file, isVtt)
  let last: number | undefined
  for (const {from, to, lines} of cues) {
    writer.beginCue(last === undefined ? 0 : from - last)
    last = to
    for (const line of lines) writer.line(line)
  }
  writer.blocks.close()
  const {prose, blocks} = writer.blocks
  return {file, prose, blocks, writable: true}
}
