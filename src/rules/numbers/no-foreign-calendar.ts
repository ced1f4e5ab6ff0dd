import {dateInWords} from '../../article/calendar-days.ts'
import {dateOfPersian, yearsOfHijri} from '../../article/foreign-calendars.ts'
import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const hint = /Reiwa|Heisei|Sh[oō]wa|Minguo|\bROC|\bAH\b|A\.H\.|Hijri|\bB\.?E\b|\bB\.?S\b|Samvat|1[34]\d\d/
const persianMonths = 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' ')
const persian = `(?:${persianMonths.join('|')})`
/** The years of our time in each calendar: older ones belong to history, where they are in place. */
const foreign = new RegExp(
  '(?<!\\p{L})(?:(?<era>Reiwa|Heisei|Sh[oō]wa) (?<eraYear>[1-9]\\d?)|(?:ROC|Minguo)(?: year)? (?<roc>1[0-2]\\d)|' +
    '(?<hijri>1[34]\\d\\d) (?:AH|A\\.H\\.|Hijri)|(?<be>25\\d\\d) B\\.?E\\b\\.?|B\\.?E\\.? (?<beLast>25\\d\\d)|' +
    '20[4-9]\\d (?:BS|B\\.S\\.|Bikram Sambat)|' +
    `(?:(?<day>[1-3]?\\d) )?(?<month>${persian})(?: (?<dayLast>[1-3]?\\d))?,? (?<solar>1[34]\\d\\d))` +
    '(?![\\p{L}\\d-]|[.,:]\\d)',
  'gu'
)
/** A year of the Gregorian calendar close by is a gloss. */
const gloss = /\b(?:19|20)\d\d\b/
const eraStart: Readonly<Record<string, number>> = {Reiwa: 2018, Heisei: 1988, Showa: 1925, Shōwa: 1925}

function gregorian(groups: Readonly<Record<string, string | undefined>>): readonly string[] {
  const {era, eraYear, roc, hijri, be, beLast, day, dayLast, month, solar} = groups
  if (era) return [String(eraStart[era]! + Number(eraYear))]
  if (roc) return [String(1911 + Number(roc))]
  if (be ?? beLast) return [String(Number(be ?? beLast) - 543)]
  if (hijri) return [yearsOfHijri(Number(hijri))]
  if (month && (day ?? dayLast)) {
    const date = dateOfPersian(Number(solar), persianMonths.indexOf(month) + 1, Number(day ?? dayLast))
    return dateInWords(date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear())
  }
  return []
}

export default defineRule({
  id: 'no-foreign-calendar',
  summary: 'Disallow years of another calendar without the Gregorian year.',
  why: 'The date was copied from the source with its calendar. Readers of English count by the Gregorian one.',
  mqm: 'locale-conventions/date-format',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['ja', 'zh', 'th', 'fa', 'ar', 'ne', 'ps'],
  needs: 'english',
  sources: ['catalogue non-gregorian-date; no hit in 350,000 words of human English'],
  message: 'Unexpected date `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The town was merged in [[Reiwa 5]] with its neighbor.': 'The town was merged in 2023 with its neighbor.',
      'The talks were held on [[12 Farvardin 1402]] in Qom.': 'The talks were held on April 1, 2023 in Qom.',
      'The law was passed in [[2566 BE]] and took force.': 'The law was passed in 2023 and took force.',
      'The fund was set up in [[1445 AH]] by decree.': 'The fund was set up in 2023–24 by decree.'
    },
    good: [
      'The town was merged in Reiwa 5 (2023) with its neighbor.',
      'The poet died in 505 AH and was buried there.',
      'Reiwa Shinsengumi won two seats.',
      'The match was played in the Showa Denko Dome.',
      'They marched down 15 Khordad Street.',
      'Some 1402 BE students came.'
    ]
  },
  scope: 'block',

  *check(block) {
    const {text} = block
    for (const {at, match} of matchesIn(block, foreign, hint)) {
      const end = match.index + match[0].length
      if (gloss.test(text.slice(Math.max(0, match.index - 20), match.index)) || gloss.test(text.slice(end, end + 30)))
        continue
      yield {start: at, end: at + match[0].length, expected: gregorian(match.groups!)}
    }
  }
})
