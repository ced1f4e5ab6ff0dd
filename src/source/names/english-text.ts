import {fold} from '../../names/similarity.ts'

const words = (text: string) =>
  fold(text)
    .replace(/[^a-z\d]+/g, ' ')
    .trim()

/** What an English text holds, to ask whether a name stands in it. */
export class EnglishText {
  /** The text, folded, with a space around each word. */
  readonly folded: string
  /** The text, folded, without spaces. */
  readonly joined: string
  readonly #capitals: ReadonlySet<string>

  constructor(text: string) {
    this.folded = ` ${words(text)} `
    this.joined = this.folded.replaceAll(' ', '')
    this.#capitals = new Set(text.match(/\b[A-Z](?:\.?[A-Z])+\b/g)?.map((one) => one.replaceAll('.', '')))
  }

  /** Whether a name stands in the text, in any number, or as an acronym. */
  holds(name: string): boolean {
    const plain = words(name)
    if (plain === '') return false
    for (const ending of [' ', 's ', 'n ']) if (this.folded.includes(` ${plain}${ending}`)) return true
    if (plain === 'washington' && this.#capitals.has('DC')) return true
    if (/ (?:times|post)$/.test(plain) && this.folded.includes(` the ${plain.split(' ').at(-1)} `)) return true
    // "European Union" is EU, "United Nations" UN.
    const capitals = name.match(/\p{Lu}/gu) ?? []
    return capitals.length > 1 && name.includes(' ') && this.#hasAcronym(capitals.join(''))
  }

  #hasAcronym(acronym: string): boolean {
    // HKSAR is Hong Kong's, UNESCO the United Nations'.
    for (const capital of this.#capitals) if (capital.startsWith(acronym)) return true
    return false
  }
}
