import type {Pair} from '../../source/model.ts'
import {brokenPlaceholder, type Placeholder, placeholdersOf, surplusOf} from '../../source/placeholders.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

/** Placeholders that may stand for each other by mistake: the same kind of brackets or signs. */
const shapeOf = (text: string) => text.replace(/[\p{L}\p{N}_. =":-]+/gu, '')

export default defineRule({
  id: 'no-changed-placeholder',
  summary: 'Require each placeholder and each tag of the source in the English, unchanged and as often.',
  why: 'A program puts a value in its place. Where one is missing, translated or broken, the program shows nonsense or stops.',
  mqm: 'design-and-markup/markup-tag',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['printf, gettext, ICU MessageFormat, XLIFF 1.2 inline elements'],
  message: '{what}',
  examples: {
    bad: {
      'de: Es wurden %1$s Dateien nach %2$s kopiert. ⇒ Copied %1$s files to [[%1$s]].': 'Copied %1$s files to %2$s.',
      'es: El archivo {{nombre}} no existe. ⇒ The file [[{{name}}]] does not exist.':
        'The file {{nombre}} does not exist.',
      'ru: Найдено файлов: %(total)s. ⇒ Files found: [[% (total) s]].': 'Files found: %(total)s.'
    },
    good: [
      'fr: Une hausse de 5 % dans la région. ⇒ A rise of 5% in the region.',
      'de: Es wurden %1$s Dateien nach %2$s kopiert. ⇒ %2$s received %1$s files.',
      'zh: 参见附录{1}。 ⇒ See the appendix.'
    ]
  },

  *check({source, target, sourceStart, targetStart, targetEnd, beside, sure, tags}: Pair): Generator<Finding> {
    if (target === '' || source === '') return
    const {given} = beside
    // Where the pairing is a guess, one may stand in the next sentence.
    const sources = placeholdersOf(sure ? source : beside.text, given)
    const targets = placeholdersOf(target, given)
    const extra = surplusOf(targets, sources)
    const lost = sure ? surplusOf(placeholdersOf(source, given), targets) : []
    const sourceOf = ({start, end}: Placeholder) => ({source: {start: sourceStart + start, end: sourceStart + end}})
    const taken = new Set<Placeholder>()
    for (const one of extra) {
      const partner = lost.find((other) => !taken.has(other) && shapeOf(other.text) === shapeOf(one.text))
      if (partner) taken.add(partner)
      yield {
        start: targetStart + one.start,
        end: targetStart + one.end,
        expected: [partner?.text ?? ''],
        data: {
          what: partner
            ? `Unexpected placeholder \`${one.text}\`, expected \`${partner.text}\` as in the source`
            : `Unexpected placeholder \`${one.text}\`: the source does not have it so often`
        },
        ...(partner ? sourceOf(partner) : {})
      }
    }
    for (const one of lost) {
      if (taken.has(one)) continue
      const broken = brokenPlaceholder(target, one.text)
      yield {
        start: targetStart + (broken?.start ?? 0),
        end: broken ? targetStart + broken.end : targetEnd,
        ...(broken ? {expected: [one.text]} : {}),
        data: {
          what: broken
            ? `Broken placeholder, expected \`${one.text}\``
            : `Missing placeholder \`${one.text}\` of the source`
        },
        ...sourceOf(one)
      }
    }
    if (sure && extra.length + lost.length === 0) yield* swapped(placeholdersOf(source, given), targets, targetStart)
    if (!tags) return
    for (const {text} of surplusOf(tags.source, tags.target))
      yield {start: targetStart, end: targetEnd, data: {what: `Missing tag \`${text}\` of the source`}}
    for (const {text} of surplusOf(tags.target, tags.source))
      yield {
        start: targetStart,
        end: targetEnd,
        data: {what: `Unexpected tag \`${text}\`: the source does not have it so often`}
      }
  }
})

/** Values without a number are put in one after the other, whatever stands around them. */
function* swapped(sources: readonly Placeholder[], targets: readonly Placeholder[], start: number): Generator<Finding> {
  const order = (list: readonly Placeholder[]) => list.filter(({ordered}) => ordered)
  const right = order(sources)
  const wrong = order(targets).find(({text}, index) => text !== right[index]?.text)
  const index = wrong ? order(targets).indexOf(wrong) : -1
  if (wrong)
    yield {
      start: start + wrong.start,
      end: start + wrong.end,
      data: {
        what: `Unexpected order of placeholders: \`${wrong.text}\` stands where the source has \`${right[index]!.text}\``
      }
    }
}
