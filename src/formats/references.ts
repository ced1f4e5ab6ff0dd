import {DecodingMode, HtmlEntityDecoder} from 'entities/decode'

/** What a character reference such as `&amp;` stands for, and how long it is. */
export interface Reference {
  text: string
  length: number
}

/** The longest name of HTML has 32 letters with its semicolon; attributes look one character further. */
const longest = 40
const modes = {html: DecodingMode.Legacy, attribute: DecodingMode.Attribute, markdown: DecodingMode.Strict} as const

let text = ''
const decoder = new HtmlEntityDecoder((code) => {
  text += String.fromCodePoint(code)
})

/**
 * Read a character reference at a `&`. HTML takes some without the semicolon; in attributes and in Markdown it takes fewer.
 *
 * @returns nothing where none begins there
 */
export function readReference(file: string, at: number, where: keyof typeof modes): Reference | undefined {
  text = ''
  decoder.startEntity(modes[where])
  const length = decoder.write(file.slice(at + 1, at + longest), 0)
  const consumed = length === -1 ? decoder.end() : length
  return consumed > 0 && text !== '' ? {text, length: consumed} : undefined
}
