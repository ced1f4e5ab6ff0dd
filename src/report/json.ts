import {createHash} from 'node:crypto'
import {familyOf} from '../rules/index.ts'
import type {Message} from '../rules/message.ts'
import {countMessages, type FileReport, type RunReport} from './report.ts'

/** The sentence around a place, without its white space: what a fingerprint is made of. */
function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(
    text.lastIndexOf('\n', start - 1),
    text.slice(Math.max(0, start - 600), start).search(/[.!?]\s[^.!?]*$/) === -1
      ? -1
      : Math.max(0, start - 600) + text.slice(Math.max(0, start - 600), start).search(/[.!?]\s[^.!?]*$/)
  )
  const rest = text.slice(end, end + 600)
  const stop = rest.search(/[.!?]\s|\n/)
  return text
    .slice(from + 1, end + (stop === -1 ? rest.length : stop + 1))
    .replace(/\s+/g, ' ')
    .trim()
}

/** Fingerprints depend on rule, sentence and count, so that they survive moved lines. */
function makeFingerprints({text, messages}: FileReport): string[] {
  const counts = new Map<string, number>()
  return messages.map(({ruleId, place}) => {
    const key = `${ruleId}\0${sentenceAround(text, place.start.offset, place.end.offset)}`
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return createHash('sha256').update(`${key}\0${count}`).digest('hex').slice(0, 16)
  })
}

function toJson(message: Message, fingerprint: string) {
  const {place, ruleId, reason, actual, expected, fix, note, url, confidence, severity, mqm, mqmSeverity} = message
  return {
    rule: ruleId,
    family: familyOf(ruleId),
    mqm,
    severity,
    mqmSeverity,
    message: reason,
    line: place.start.line,
    column: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    offset: place.start.offset,
    endOffset: place.end.offset,
    actual,
    suggestions: expected,
    fix,
    note,
    url,
    confidence,
    sourceLine: null,
    sourceColumn: null,
    fingerprint
  }
}

/** The run as JSON: the form is public. */
export function reportJson(run: RunReport): string {
  const files = run.files.map((file) => {
    const fingerprints = makeFingerprints(file)
    return {
      path: file.path,
      words: file.words,
      sentences: file.sentences,
      score: file.score,
      messages: file.messages.map((message, index) => toJson(message, fingerprints[index]!)),
      error: file.error
    }
  })
  return `${JSON.stringify({version: 1, tool: {name: 'mtlint', version: run.version, pipeline: run.pipeline}, files, summary: countMessages(run)}, undefined, 2)}\n`
}
