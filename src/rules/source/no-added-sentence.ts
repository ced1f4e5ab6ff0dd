import {surplusIn} from '../../source/balance.ts'
import type {Pair} from '../../source/model.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

/** Characters of the shortest sentence that counts: less may be an interjection that was cut off its neighbour. */
const leastAdded = 25

export default defineRule({
  id: 'no-added-sentence',
  summary: 'Disallow an English sentence for which the source has none.',
  why: 'Nothing in the source accounts for these words: an engine went on by itself, said a sentence twice, or another text was pasted in.',
  mqm: 'accuracy/addition',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  trial: true,
  scope: 'pair',
  sources: ['Gale and Church 1993: none to one sentence', 'lengths of 6,459 human translations'],
  message: 'Unexpected {what}: the source has nothing for it',
  examples: {
    bad: {
      'fr: La pluie a fermé le pont de Vernay pendant 12 jours. Des tentes sont arrivées lundi. ⇒ Rain closed the bridge of Vernay for 12 days. [[The minister of agriculture has praised the harvest of the year and promised new roads to all farmers.]] Tents arrived on Monday.':
        'Rain closed the bridge of Vernay for 12 days. Tents arrived on Monday.',
      'ru: Дождь закрыл мост на 12 дней, и мэр попросил о помощи. ⇒ Rain closed the bridge for 12 days, and the mayor asked for help. [[A spokesman for the railways said on Sunday that tickets would be cheaper from next spring on.]]':
        'Rain closed the bridge for 12 days, and the mayor asked for help.'
    },
    good: [
      'zh: 大雨使桥梁关闭了12天，市长请求援助。 ⇒ Rain closed the bridge for 12 days. The mayor asked for help.',
      'de: Ja. Der Rat hat am Montag zugestimmt. ⇒ Yes, indeed. The council agreed on Monday.'
    ]
  },

  *check(pair: Pair): Generator<Finding> {
    const {source, target, sourceStart, sourceEnd, targetStart, targetEnd, beside, sure, index} = pair
    if (target === '') return
    if (source === '') {
      const near = beside.pairs.slice(Math.max(0, index - 2), index + 3)
      // A sentence without English beside it is what it translates: the aligner did not see it.
      const mayPair = near.some((other) => other.target === '' && other.source !== '')
      if (sure && !mayPair && !beside.given && target.length >= leastAdded && /\p{L}/u.test(target))
        yield {start: targetStart, end: targetEnd, data: {what: 'sentence'}}
      return
    }
    const surplus = surplusIn(pair)
    if (!surplus) return
    const isAll = surplus.start === 0 && surplus.end === target.length
    yield {
      start: targetStart + surplus.start,
      end: targetStart + surplus.end,
      data: {what: isAll ? 'length' : 'sentence'},
      ...(isAll
        ? {note: 'The English is far longer than what the source says: part of it has no counterpart there.'}
        : {}),
      source: {start: sourceStart, end: sourceEnd}
    }
  }
})
