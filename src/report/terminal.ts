import {familyOf} from '../rules/index.ts'
import type {Message, Severity} from '../rules/message.ts'
import {countMessages, type FileReport, type RunReport} from './report.ts'

const colors: Readonly<Record<Severity | 'dim' | 'bold' | 'fix', string>> = {
  error: '31',
  warning: '33',
  info: '36',
  dim: '2',
  bold: '1',
  fix: '32'
}
type Paint = (color: keyof typeof colors, text: string) => string

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u
const unseen = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** Columns that a text takes in a terminal: East Asian letters take two, marks none. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += unseen.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

/** Signs that would steer the terminal, or turn the direction of the line, as something that can be seen. */
function disarm(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\u0000-\u001f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

/** The start of a text, as far as it fits. */
function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let cut = ''
  let used = 1
  for (const character of text) {
    used += widthOf(character)
    if (used > width) break
    cut += character
  }
  return `${cut}…`
}

/** The part of the line around the place that fits, and where the place lies in it. */
function excerpt(text: string, {place}: Message, width: number): {before: string; marked: string; after: string} {
  // A line can be a whole book: what does not fit the terminal is not looked at.
  const far = Math.max(0, place.start.offset - 1000)
  const lineStart = far + text.slice(far, place.start.offset).lastIndexOf('\n') + 1
  const ahead = text.slice(place.start.offset, place.end.offset + 1000)
  const newline = ahead.indexOf('\n')
  const lineEnd = place.start.offset + (newline === -1 ? ahead.length : newline)
  const end = Math.min(place.end.offset, lineEnd)
  let marked = text.slice(place.start.offset, end)
  if (marked.length > width - 10) marked = `${marked.slice(0, width - 11)}…`
  const spare = Math.max(10, width - marked.length)
  let before = text.slice(lineStart, place.start.offset)
  let after = text.slice(end, lineEnd).trimEnd()
  const room = Math.max(Math.floor(spare / 2), spare - after.length)
  if (before.length > room) before = `…${before.slice(before.length - room + 1).replace(/^\S*\s/, '')}`
  if (before.length + after.length > spare)
    after = `${after.slice(0, Math.max(0, spare - before.length - 1)).replace(/\s\S*$/, '')} …`
  return {before: disarm(before), marked: disarm(marked), after: disarm(after)}
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join(`\n${indent}`)
}

function shortReason({reason}: Message, width: number, indent: string): string {
  return wrap(disarm(reason), width - indent.length, indent)
}

function* showMessage(
  file: FileReport,
  message: Message,
  run: RunReport,
  paint: Paint,
  told: Set<string>
): Generator<string> {
  const {severity, ruleId, place, expected, note, confidence} = message
  const number = String(place.start.line)
  const gutter = ' '.repeat(number.length + 1)
  const bar = paint('dim', '│')
  yield `${paint('bold', `${disarm(file.path)}:${place.start.line}:${place.start.column}`)} ${paint(severity, severity)} ${paint('dim', ruleId)}`
  yield `${gutter}${shortReason(message, run.width, gutter)}`
  const {before, marked, after} = excerpt(file.text, message, run.width - gutter.length - 3)
  yield `${paint('dim', `${number} │`)} ${before}${paint(severity, marked)}${after}`
  const indent = ' '.repeat(widthOf(before))
  yield `${gutter}${bar} ${indent}${paint(severity, '^'.repeat(Math.max(1, widthOf(marked))))}`
  if (message.source && file.source) {
    const {start, text} = message.source
    const line = `${file.source.language} ${start.line}`
    yield `${gutter}${bar} ${paint('dim', line)} ${cutTo(disarm(text.replace(/\s+/g, ' ')), run.width - gutter.length - line.length - 4)}`
  }
  for (const [index, replacement] of expected.slice(0, 3).entries()) {
    if (replacement === '' || replacement.trim() === '') continue
    yield `${gutter}${bar} ${index === 0 ? 'write' : '   or'} ${paint('fix', disarm(replacement))}`
  }
  if (run.verbose || !told.has(ruleId + note)) {
    const measured = confidence === null ? '' : ` (right in ${Math.round(confidence * 100)} of 100 cases measured)`
    yield `${gutter}${bar}   ${paint('dim', `why ${wrap(note + measured, run.width - gutter.length - 8, `${gutter}│       `)}`)}`
    told.add(ruleId + note)
  }
  yield ''
}

const languageName = (code: string) => new Intl.DisplayNames('en', {type: 'language'}).of(code) ?? code

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

const percent = (share: number) => Math.round(100 * share)

/** What a single file smells of, with the findings that say so: never a share without its interval. */
function* showVerdict({origin, machine, messages}: FileReport): Generator<string> {
  if (machine && machine.sentences > 0) {
    const counts = new Map<string, number>()
    for (const {ruleId, severity} of messages)
      if (severity !== 'info' && !/^(?:leftovers|source)$/.test(familyOf(ruleId)))
        counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
    const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, 3)
    yield `Reads as machine-made: ${machine.sentences} of ${plural(machine.of, 'sentence')} (${percent(machine.sentences / machine.of)} %; 95 % interval ${percent(machine.low)} to ${percent(machine.high)} %), most by ${most.map(([id]) => id).join(', ')}.`
  }
  if (origin?.sure) {
    yield `Smells of ${languageName(origin.language)}: ${origin.signs} of ${plural(origin.of, 'sign')} of a language (95 % interval ${percent(origin.low)} to ${percent(origin.high)} %), by ${origin.rules.join(', ')}.`
  }
}

/** The run for people: each message with its line, the place underlined, what to write and why; the reason of a rule is told once. */
export function reportTerminal(run: RunReport): string {
  const paint: Paint = (color, text) => (run.color ? `\u001b[${colors[color]}m${text}\u001b[0m` : text)
  const lines: string[] = []
  const told = new Set<string>()
  for (const file of run.files)
    for (const message of file.messages)
      for (const line of showMessage(file, message, run, paint, told)) lines.push(line)
  const counts = countMessages(run)
  const read = run.files.filter(({error}) => error === null)
  const problems = counts.errors + counts.warnings + counts.infos
  const where = `${plural(read.length, 'file')}, ${plural(counts.words, 'word')}`
  if (problems === 0) lines.push(`${paint('fix', 'Nothing found')} in ${where}.`)
  else {
    const parts = [plural(counts.errors, 'error'), plural(counts.warnings, 'warning')]
    if (counts.infos > 0) parts.push(`${counts.infos} for information`)
    lines.push(`${paint('bold', plural(problems, 'problem'))} (${parts.join(', ')}) in ${where}.`)
    const safe = run.files.flatMap(({messages}) => messages).filter(({fix}) => fix === 'safe').length
    if (safe > 0) lines.push(`${plural(safe, 'correction')} can be made with --fix.`)
  }
  if (counts.suppressed > 0) lines.push(`${counts.suppressed} silenced by comments.`)
  const [only] = read
  if (read.length === 1 && only?.score && counts.words > 0) {
    lines.push(
      `Quality score ${only.score.value} of 100 (MQM; an estimate, between ${only.score.low} and ${only.score.high}: rules see only some mistakes).`
    )
  }
  if (read.length === 1 && only && counts.words > 0) lines.push(...showVerdict(only))
  return `${lines.join('\n')}\n`
}
