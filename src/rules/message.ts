import type {LineIndex, Point} from '../article/lines.ts'
import {confidenceOf} from './calibration.ts'
import type {Found} from './run.ts'
import type {Mqm, MqmSeverity} from './types.ts'

/** How a finding is printed. */
export type Severity = 'error' | 'warning' | 'info'

/** A place in the file of the source, and the words that stand there. */
export interface SourcePlace {
  start: Point
  end: Point
  text: string
}

/** What the user sees: the fields of a VFileMessage, and ours. */
export interface Message {
  ruleId: string
  reason: string
  place: {start: Point; end: Point}
  /** The place in the source that goes with it, where there is a source. */
  source?: SourcePlace
  /** The unit of a bilingual file. */
  unit?: string
  severity: Severity
  mqm: Mqm
  mqmSeverity: MqmSeverity
  actual: string
  expected: readonly string[]
  fix: 'safe' | 'suggest' | 'none'
  note: string
  url: string
  /** Measured share of right findings of the rule, 0 to 1; null where it has not been measured. */
  confidence: number | null
  /** For VFileMessage: true would mean that the file is unusable, false is an error, undefined a warning. */
  fatal: false | undefined | null
}

/** Where the pages of the rules are. */
const pages = 'https://github.com/mtlint/mtlint/blob/main/src/rules/docs/'

const printedAs: Readonly<Record<MqmSeverity, Severity>> = {
  critical: 'error',
  major: 'error',
  minor: 'warning',
  neutral: 'info'
}

/** A text in one line, without the middle where it is long. */
function shorten(text: string): string {
  // Only the two ends of a long text are shown, and only they are looked at.
  const ends = text.length > 400 ? `${text.slice(0, 200)} ${text.slice(-100)}` : text
  const oneLine = ends.replace(/\s*\n\s*/g, ' ')
  return oneLine.length > 80 ? `${oneLine.slice(0, 60).trimEnd()} … ${oneLine.slice(-15).trimStart()}` : oneLine
}

/** Spaces and marks that cannot be seen, in words. */
function makeVisible(text: string): string {
  return shorten(text).replace(
    /[\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060\u2066-\u2069\ufeff]/g,
    (sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  )
}

/** Turn a finding into a message. Throws where the template has a slot that nothing fills. */
export function toMessage({rule, finding}: Found, text: string, lines: LineIndex): Message {
  const {start, end, expected = [], data = {}, note = rule.why, severity = rule.severity} = finding
  const actual = text.slice(start, end)
  const slots: Record<string, string> = {actual: makeVisible(actual)}
  for (const [name, value] of Object.entries(data)) slots[name] = shorten(value)
  if (expected[0] !== undefined) slots.expected = makeVisible(expected[0])
  let reason = rule.message
  // A template names its replacement; where a finding has none, the sentence ends before it.
  if (expected.length === 0 || expected[0] === '')
    reason = reason.replace(/, expected `\{expected\}`/, expected[0] === '' ? ', remove it' : '')
  reason = reason.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name]
    if (value === undefined) throw new Error(`${rule.id}: nothing fills the slot {${name}}`)
    return value
  })
  const printed = printedAs[severity]
  return {
    ruleId: rule.id,
    reason,
    place: {start: lines.pointAt(start), end: lines.pointAt(end)},
    severity: printed,
    mqm: rule.mqm,
    mqmSeverity: severity,
    actual,
    expected,
    fix: expected.length === 0 ? 'none' : rule.fix,
    note,
    url: `${pages}${rule.id}.md`,
    confidence: confidenceOf(rule.id),
    fatal: printed === 'error' ? false : printed === 'warning' ? undefined : null
  }
}
