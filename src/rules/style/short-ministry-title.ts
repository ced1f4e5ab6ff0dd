import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

/** What the ministry is called before the word minister. */
const fields: Readonly<Record<string, string>> = {
  'foreign affairs': 'Foreign',
  'external affairs': 'Foreign',
  defense: 'Defense',
  defence: 'Defence',
  'internal affairs': 'Interior',
  'the interior': 'Interior',
  interior: 'Interior',
  finance: 'Finance',
  justice: 'Justice',
  health: 'Health',
  education: 'Education',
  energy: 'Energy',
  agriculture: 'Agriculture',
  culture: 'Culture',
  transport: 'Transport',
  trade: 'Trade',
  labor: 'Labor',
  labour: 'Labour',
  tourism: 'Tourism',
  sports: 'Sports'
}
const hint = /Minister of/
/** Only before a name: "the Minister of Finance of Peru" and "the Minister of Health and Sport" have no shorter form. */
const long = new RegExp(
  `(?:\\b[Tt]he )?\\bMinister of (${Object.keys(fields).join('|')})\\b(?= \\p{Lu}[\\p{L}'’-]+ \\p{Lu}?[\\p{L}'’-]*)`,
  'giu'
)

export default defineRule({
  id: 'short-ministry-title',
  summary: 'Require the short title of a minister before a name: Foreign Minister, not Minister of Foreign Affairs.',
  why: 'Other languages have no such short form. The press writes the field before the word minister.',
  mqm: 'style/organizational',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  house: true,
  sources: ['catalogue ministry-of-style: 0.80, a switch of the house'],
  message: 'Unexpected title `{actual}` before a name, expected `{expected}`',
  examples: {
    bad: {
      'He met [[Minister of Foreign Affairs]] Ada Alder in Lima.': 'He met Foreign Minister Ada Alder in Lima.',
      'On Monday [[the Minister of Finance]] Ada Alder spoke.': 'On Monday Finance Minister Ada Alder spoke.'
    },
    good: [
      'The Minister of Finance of Peru spoke.',
      'Ada Alder, the Minister of Health, spoke.',
      'The Minister of Health and Sport spoke.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, long, hint)) {
      // The flag that lets the field stand in any case must not let a small letter begin the name.
      if (!/^ \p{Lu}/u.test(block.text.slice(match.index + match[0].length))) continue
      yield {start: at, end: at + match[0].length, expected: [`${fields[match[1]!.toLowerCase()]} Minister`]}
    }
  }
})
