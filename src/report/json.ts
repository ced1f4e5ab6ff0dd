import {familyOf} from '../rules/index.ts'
import type {Message} from '../rules/message.ts'
import {countMessages, type FileReport, type RunReport} from './report.ts'

/** How far a sentence is looked for, in UTF-16 units: paragraphs can be long. */
const reach = 600
const sentenceEnd = /[.!?]\s|\n/g

/** The sentence around a place, without its white space: what a fingerprint is made of. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  let from = 0
  for (const {index} of before.matchAll(sentenceEnd)) from = index + 1
  const stop = after.search(/[.!?]\s|\n/)
  const sentence = before.slice(from) + text.slice(start, end) + after.slice(0, stop === -1 ? after.length : stop + 1)
  return sentence.replace(/\s+/g, ' ').trim()
}

/** Fingerprints depend on rule, sentence and count, so that they survive moved lines. */
function makeFingerprints({text, messages}: FileReport): string[] {
  const counts = new Map<string, number>()
  return messages.map(({ruleId, place}) => {
    const key = `${ruleId}\0${sentenceAround(text, place.start.offset, place.end.offset)}`
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    // An import would load it for reports that need none.
    const {createHash} = process.getBuiltinModule('node:crypto')
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
    sourceLine: message.source?.start.line ?? null,
    sourceColumn: message.source?.start.column ?? null,
    ...(message.unit === undefined ? {} : {unit: message.unit}),
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
      origin: file.origin,
      machine: file.machine,
      source: file.source,
      messages: file.messages.map((message, index) => toJson(message, fingerprints[index]!)),
      error: file.error
    }
  })
  return `${JSON.stringify({version: 1, tool: {name: 'mtlint', version: run.version, pipeline: run.pipeline}, files, summary: countMessages(run)}, undefined, 2)}\n`
}
