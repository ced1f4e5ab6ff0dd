import type {Message} from '../../src/rules/message.ts'

const mostTurns = 10

/** Apply the safe corrections that do not overlap, each by its first replacement. */
function applyOnce(text: string, messages: readonly Message[]): {text: string; applied: number} {
  let fixed = ''
  let at = 0
  let applied = 0
  for (const {fix, expected, place} of messages) {
    const {start, end} = place
    if (fix !== 'safe' || expected[0] === undefined || start.offset < at) continue
    fixed += text.slice(at, start.offset) + expected[0]
    at = end.offset
    applied++
  }
  return {text: fixed + text.slice(at), applied}
}

/**
 * Apply the safe corrections in turns: those that overlap wait for the next one, and a turn that changes nothing ends it.
 *
 * @param text the text
 * @param lint what finds the messages of a text, sorted by place
 */
export function fixText(text: string, lint: (text: string) => readonly Message[]): {text: string; applied: number} {
  let current = text
  let total = 0
  for (let turn = 0; turn < mostTurns; turn++) {
    const {text: next, applied} = applyOnce(current, lint(current))
    if (applied === 0 || next === current) break
    current = next
    total += applied
  }
  return {text: current, applied: total}
}
