import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /[âÃÂÐÑï\ufffd⁇]/
/** UTF-8 that was read as Windows-1252: a lead byte as a letter, then continuation bytes as signs. */
const garbled =
  /(?:â(?:€|\u0080)[^\s\w]|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|[ÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï»¿)+|\ufffd+|⁇/gu

/** Windows-1252 from 0x80 to 0x9F; the rest is as in Latin-1. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

let bytes: Map<string, number> | undefined

/** Undo the wrong reading; undefined where the result is no text. */
function repair(text: string): string | undefined {
  bytes ??= new Map([...upper].map((sign, index) => [sign, 0x80 + index]))
  const raw: number[] = []
  for (const sign of text) {
    const byte = bytes.get(sign) ?? (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : undefined)
    if (byte === undefined) return undefined
    raw.push(byte)
  }
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: false}).decode(Uint8Array.from(raw))
  } catch {
    return undefined
  }
}

export default defineRule({
  id: 'no-mojibake',
  summary: 'Disallow characters that were garbled by a wrong encoding.',
  why: 'The text was saved in one encoding and read in another, or the engine did not know the character.',
  mqm: 'linguistic-conventions/character-encoding',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue mojibake', 'mined-patterns 49'],
  message: 'Unexpected garbled characters `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The minister[[â€™]]s car left.': 'The minister’s car left.',
      'The caf[[Ã©]] was closed.': 'The café was closed.'
    },
    good: ['The minister’s car left.', 'He flew to São Paulo and Ângela met him.']
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, garbled, hint)) {
      const repaired = repair(match[0])
      yield {start: at, end: at + match[0].length, expected: repaired === undefined ? [] : [repaired]}
    }
  }
})
