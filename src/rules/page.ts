import {calibrationOf, type Share} from './calibration.ts'
import {familyOf} from './index.ts'
import type {TableExamples} from './tables.ts'
import type {Rule} from './types.ts'

const languages = new Intl.DisplayNames('en', {type: 'language'})
const fixes = {
  safe: '`--fix` applies it.',
  suggest: 'It is offered; the editor decides.',
  none: 'None: the editor must look at the source.'
}

function percent({right, of, low, high}: Share): string {
  return `${right} of ${of} (${Math.round((100 * right) / of)} %, 95 % interval ${Math.round(100 * low)} to ${Math.round(100 * high)})`
}

function figures(rule: Rule): string[] {
  const calibration = calibrationOf(rule.id)
  if (!calibration) return ['This rule has not been measured yet.']
  const {machine, human, read, confidence} = calibration
  const lines = [
    `- In machine translation: ${machine.hits} findings, ${machine.per100k} in 100,000 words.`,
    ...(machine.marked.of > 0
      ? [
          `- Of those in texts with human error marks, ${percent(machine.marked)} touch a mark. Human marks miss much: this is a lower bound.`
        ]
      : []),
    ...(read.of > 0 ? [`- Read one by one: ${percent(read)} right.`] : []),
    `- In human prose: ${human.hits} findings, ${human.per100k} in 100,000 words: ${human.slips} true slips, ${human.taste} of taste, ${human.false} false${human.unread > 0 ? `, ${human.unread} not read yet` : ''}.`,
    confidence === null
      ? '- Too rare in the data to say how often it is right.'
      : `- Confidence that is printed with each warning: ${confidence.toFixed(2)}.`
  ]
  return lines
}

/** What the findings in machine translation were: by language of the source, by kind of text, by entry of a table. */
export interface Kinds {
  languages: Readonly<Record<string, number>>
  genres: Readonly<Record<string, number>>
  entries: Readonly<Record<string, number>>
}

/** The findings of a rule by kind, as a list. */
function kindsOf({languages: byLanguage, genres}: Kinds): string[] {
  const list = (counts: Readonly<Record<string, number>>, nameOf: (key: string) => string | undefined) =>
    Object.entries(counts)
      .map(([key, count]) => `${nameOf(key) ?? key} ${count}`)
      .join(', ')
  return [
    ...(Object.keys(byLanguage).length > 0
      ? [`- By language of the source: ${list(byLanguage, (code) => languages.of(code))}.`]
      : []),
    ...(Object.keys(genres).length > 0 ? [`- By kind of text: ${list(genres, (genre) => genre)}.`] : [])
  ]
}

/** A pattern or a correction in a cell of a table. */
const cell = (text: string) => `\`${text.replaceAll('|', '\\|')}\``

/** The phrases of a table: what is looked for, what to write, where it comes from, how often it was found. */
function phrasesOf(rule: Rule, kinds: Kinds | undefined): string[] {
  if (rule.scope !== 'phrases') return []
  const rows = rule.entries.map(({key, match, expected, sourceLanguages = []}) => [
    key,
    cell(match),
    expected.map(cell).join(', ') || '(look at the source)',
    sourceLanguages.map((code) => languages.of(code)).join(', '),
    String(kinds?.entries[key] ?? 0)
  ])
  return [
    '| phrase | looked for | write | only from | found |',
    '| - | - | - | - | - |',
    ...rows.map((row) => `| ${row.join(' | ')} |`)
  ]
}

const show = (text: string) =>
  text.replaceAll('\n', '⏎').replaceAll('\u00a0', '⍽').replaceAll('\u200b', '⟨U+200B⟩').replaceAll('\u200f', '⟨U+200F⟩')
const mark = (text: string) =>
  show(text)
    .replace('[[', '**')
    .replace(/\]\](?!\])/, '**')

/** The page of a rule, in Markdown. `table` gives the examples of a phrase table, which the rule itself does not carry; `kinds` what was found. */
export function renderPage(rule: Rule, table?: readonly TableExamples[], kinds?: Kinds): string {
  const bad = [...Object.entries(rule.examples.bad), ...(table ?? []).flatMap((entry) => Object.entries(entry.bad))]
  const good = [...rule.examples.good, ...(table ?? []).flatMap((entry) => entry.good)]
  const from = rule.sourceLanguages.map((code) => languages.of(code)).join(', ')
  return [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    rule.why,
    '',
    `- Family: ${familyOf(rule.id)}`,
    `- MQM: ${rule.mqm}, ${rule.severity}`,
    `- Correction: ${fixes[rule.fix]}`,
    `- Comes from: ${from || 'any language'}`,
    ...(rule.scope === 'phrases' ? [`- Phrases: ${rule.entries.length}`] : []),
    ...(rule.pack
      ? ['- Waits for the source language: `--source-language`, or an article whose other findings tell it']
      : []),
    ...(rule.house ? ['- A matter of house style: off until it is asked for by name'] : []),
    ...(rule.trial ? ['- On trial: runs in the pipeline `nursery`'] : []),
    '',
    '## Measured',
    '',
    ...figures(rule),
    ...(kinds ? kindsOf(kinds) : []),
    '',
    'Evidence for the rule:',
    '',
    ...rule.sources.map((source) => `- ${source}`),
    '',
    ...section('Phrases', phrasesOf(rule, kinds)),
    ...section(
      'Wrong',
      bad.flatMap(([wrong, right]) => [`- ${mark(wrong)}`, `  → ${show(right).trimEnd()}`])
    ),
    ...section(
      'Right',
      good.map((text) => `- ${show(text)}`)
    )
  ].join('\n')
}

/** A heading with its lines; nothing where there are none. */
function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, '']
}
