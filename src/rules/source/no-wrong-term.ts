import type {Beside, Pair} from '../../source/model.ts'
import {findEnglish, findTerm, foldSource, type Span, termHead} from '../../source/terms/match.ts'
import {type Term, termsOf} from '../../source/terms/model.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

/** A place where a term was not used: in the English, and in the source. */
interface Miss {
  start: number
  end: number
  source: Span
  /** The forbidden term, as the base has it and as it stands. */
  wrong?: {listed: string; text: string}
}

/** The other term with the capitals and the ending of the wrong one. */
function likeWrong(right: string, wrong: string, forbidden: string): string {
  const ending = wrong.toLowerCase().startsWith(forbidden.toLowerCase()) ? wrong.slice(forbidden.length) : ''
  const inflected = /^(?:['’]s|s)$/.test(ending) && /[^sxzhy]$/.test(right) ? right + ending : right
  return /^\p{Lu}/u.test(wrong) && !/^\p{Lu}/u.test(forbidden)
    ? inflected[0]!.toUpperCase() + inflected.slice(1)
    : inflected
}

const times = (count: number) => (count > 1 ? ` (${count} times)` : '')

export default defineRule({
  id: 'no-wrong-term',
  summary: 'Require the terms of the term base where the source has them, and none that it forbids.',
  why: 'The term base says how this term is to be translated.',
  mqm: 'terminology/wrong-term',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'source',
  scope: 'beside',
  sources: ['the term base of the user: CSV, or TBX (ISO 30042)'],
  message: '{what}',
  examples: {
    bad: {
      'de [Gemeinderat = town council ≠ parish board]: Der Gemeinderat tagt heute. ⇒ The [[parish board]] meets today.':
        'The town council meets today.',
      'ru [договор = treaty | pact]: Стороны подписали два договора. ⇒ [[The sides signed two contracts.]]':
        'The sides signed two treaties.',
      'ar [الهيئة = the Authority ≠ the Commission]: أعلنت الهيئة النتائج. ⇒ [[The Commission]] announced the results.':
        'The Authority announced the results.',
      'fr [Vernay Info = Vernay Info]: Vernay Info publie la liste. ⇒ [[Vernay News publishes the list.]]':
        'Vernay Info publishes the list.'
    },
    good: [
      'de [Gemeinderat = town council]: Die Gemeinderäte tagen. Der Gemeinderat tagt. ⇒ The councillors meet. The Town Council meets.',
      'es [pesca* = fishing | fishery]: Viven de la pesca y de los pescadores. ⇒ They live on fisheries.',
      'zh [市政府 = city government]: 市政府表示会修路。 ⇒ The city-government said that it would mend the road.',
      'ru [суд = court; конституционный суд = Constitutional Tribunal]: Решение принял Конституционный суд. ⇒ The Constitutional Tribunal decided.'
    ]
  },

  *check(beside: Beside): Generator<Finding> {
    const terms = termsOf(beside.article)
    if (terms.length === 0) return
    const heads = terms.map(termHead)
    const missed = new Map<Term, Miss[]>()
    for (const pair of beside.pairs) {
      if (!pair.sure || pair.target === '' || pair.source === '') continue
      const folded = foldSource(pair.source)
      const found = terms
        .filter((_, index) => folded.includes(heads[index]!))
        .flatMap((term) => findTerm(pair.source, term, beside.language).map((span) => ({term, span})))
      for (const {term, span} of found) {
        // "Constitutional Court" is not to be called as "court" is.
        const inside = found.some(
          ({span: {start, end}}) => start <= span.start && span.end <= end && end - start > span.end - span.start
        )
        const miss = inside ? undefined : missOf(term, span, pair)
        if (miss) missed.set(term, [...(missed.get(term) ?? []), miss])
      }
    }
    for (const [term, misses] of missed) yield toFinding(term, misses)
  }
})

function missOf(term: Term, span: Span, {target, targetStart, targetEnd, sourceStart}: Pair): Miss | undefined {
  const source = {start: sourceStart + span.start, end: sourceStart + span.end}
  const right = term.target.flatMap((one) => findEnglish(target, one))
  // "town council" holds "council", which may be forbidden by itself.
  for (const wrong of term.forbidden)
    for (const {start, end} of findEnglish(target, wrong))
      if (!right.some((one) => one.start <= start && end <= one.end))
        return {
          start: targetStart + start,
          end: targetStart + end,
          source,
          wrong: {listed: wrong, text: target.slice(start, end)}
        }
  const isThere = term.keep ? target.includes(term.target[0]!) : right.length > 0 || term.target.length === 0
  return isThere ? undefined : {start: targetStart, end: targetEnd, source}
}

function toFinding(term: Term, misses: readonly Miss[]): Finding {
  const {start, end, source, wrong} = misses.find((miss) => miss.wrong) ?? misses[0]!
  const best = term.target[0]
  const name = term.source.replace(/\*$/, '')
  const count = times(misses.length)
  const note = term.note ? {note: `The term base: ${term.note}`} : {}
  if (wrong) {
    const right = best && likeWrong(best, wrong.text, wrong.listed)
    const what = `Unexpected term \`${wrong.text}\` for \`${name}\`${right ? `, expected \`${right}\`` : ''}${count}`
    return {start, end, source, severity: 'major', data: {what}, ...note, ...(right ? {expected: [right]} : {})}
  }
  const what = term.keep
    ? `Missing \`${best}\`, which is not to be translated${count}`
    : `Missing term \`${best}\` for \`${name}\`${count}`
  return {start, end, source, data: {what}, ...note}
}
