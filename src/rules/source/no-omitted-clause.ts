import {lacksClause} from '../../source/balance.ts'
import type {Pair} from '../../source/model.ts'
import {defineRule} from '../define.ts'

/** Cost of a pair above which it may be another one's. */
const mostCostBeside = 6

export default defineRule({
  id: 'no-omitted-clause',
  summary: 'Require the English of a sentence to be about as long as its source lets expect.',
  why: 'The English is little more than half as long as a translation of this sentence is. Engines stop early or skip a clause of a long sentence.',
  mqm: 'accuracy/omission',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['Gale and Church 1993', 'lengths of 6,459 human translations: 1 in 2,000 is so short'],
  message: 'Missing clause in `{actual}`: the source says more',
  examples: {
    bad: {
      'de: Die Brücke von Vernay, die wegen des Hochwassers seit zwölf Tagen gesperrt ist, soll nach Angaben der Stadt noch vor dem Winter für alle Fahrzeuge wieder geöffnet werden. ⇒ [[The bridge of Vernay is to be opened again.]]':
        'The bridge of Vernay, which has been closed for twelve days because of the flood, is to be opened again for all vehicles before winter, the town says.',
      'zh: 维尔奈大桥因洪水已关闭十二天，市政府表示，大桥将在冬季之前重新向所有车辆开放，并将安装新的路灯。 ⇒ [[The bridge of Vernay has been closed for twelve days.]]':
        'The bridge of Vernay has been closed for twelve days because of the flood; the town says it will be open to all vehicles before winter and have new lights.'
    },
    good: [
      'de: In Anbetracht der Tatsache, dass es derzeit noch sehr viel regnet, wird die Brücke nicht geöffnet. ⇒ As it is raining hard, the bridge will not be opened.',
      'zh: 维尔奈大桥（Vernay Bridge of the Northern Valley）已关闭。 ⇒ Vernay Bridge of the Northern Valley is closed.'
    ]
  },

  *check(pair: Pair) {
    const {source, target, sourceStart, sourceEnd, targetStart, targetEnd, cost, index, beside} = pair
    if (source === '' || target === '' || cost === Number.POSITIVE_INFINITY || !lacksClause(pair)) return
    // A sentence that is much too short fits badly: where it stands is told by those beside it.
    const near = [beside.pairs[index - 1], beside.pairs[index + 1]]
    if (near.some((one) => one && (one.cost > mostCostBeside || one.source === '' || one.target === ''))) return
    yield {start: targetStart, end: targetEnd, source: {start: sourceStart, end: sourceEnd}}
  }
})
