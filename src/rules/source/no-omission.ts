import {type Anchors, anchorsOf} from '../../source/anchors.ts'
import {contentLength} from '../../source/lengths.ts'
import type {Pair} from '../../source/model.ts'
import {defineRule} from '../define.ts'

/** Characters of English that the shortest omission would have taken: less may be an interjection that was drawn into its neighbour. */
const leastLost = 18

/** The anchors of a text that the English does not have, and how many it has at all. */
function missingIn(text: string, english: Anchors): {missing: number; all: number} {
  const {numbers, words} = anchorsOf(text)
  const all = [...numbers, ...words]
  return {
    missing: all.filter((anchor) => !english.numbers.has(anchor) && !english.words.has(anchor)).length,
    all: all.length
  }
}

/**
 * The sentence that is missing. The aligner goes by length, and may leave out a neighbor of it: if all numbers and names of the sentence
 * stand in the English beside it, one of the neighbors is looked for whose do not.
 */
function strangerOf(pair: Pair): Pair | undefined {
  const near = [pair.beside.pairs[pair.index - 1], pair.beside.pairs[pair.index + 1]].filter((one) => one !== undefined)
  const english = anchorsOf(near.map(({target}) => target).join(' '))
  const own = missingIn(pair.source, english)
  if (own.all === 0 || own.missing > 0) return pair
  const worse = near.filter(({source}) => missingIn(source, english).missing > 0)
  return worse.length === 1 ? worse[0] : undefined
}

export default defineRule({
  id: 'no-omission',
  summary: 'Require an English sentence for each sentence of the source.',
  why: 'A sentence of the source has no counterpart in the English. Engines skip sentences, above all in long paragraphs; readers cannot notice.',
  mqm: 'accuracy/omission',
  severity: 'minor',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['Gale and Church 1993: one sentence to none'],
  message: 'Missing sentence after `{actual}`: the source has `{source}`',
  examples: {
    bad: {
      'fr: La pluie a fermé le pont de Vernay pendant 12 jours. Le maire de la ville a demandé de l’aide à la région et au gouvernement. Des tentes sont arrivées lundi. ⇒ Rain closed the bridge of Vernay for 12 [[days.]] Tents arrived on Monday.':
        'Rain closed the bridge of Vernay for 12 days. The mayor asked the region and the government for help. Tents arrived on Monday.'
    },
    good: [
      'fr: La pluie a fermé le pont de Vernay pendant 12 jours. Le maire a demandé de l’aide. ⇒ Rain closed the bridge of Vernay for 12 days, and the mayor asked for help.',
      'zh: 大雨使桥梁关闭了12天。市长请求援助。帐篷星期一运到。 ⇒ Rain closed the bridge for 12 days. The mayor asked for help, and tents arrived on Monday.'
    ]
  },

  *check(pair: Pair) {
    if (pair.target !== '' || contentLength(pair.source, pair.beside.language) < leastLost) return
    const lost = strangerOf(pair)
    if (!lost) return
    const {text} = pair.beside.article
    const before = /\S+\s*$/.exec(text.slice(Math.max(0, pair.targetStart - 60), pair.targetStart))
    const after = /^\s*(\S+)/.exec(text.slice(pair.targetStart, pair.targetStart + 60))
    const place = before
      ? {
          start: pair.targetStart - before[0].length,
          end: pair.targetStart - before[0].length + before[0].trimEnd().length
        }
      : {start: pair.targetStart + after![0].length - after![1]!.length, end: pair.targetStart + after![0].length}
    yield {...place, data: {source: lost.source}, source: {start: lost.sourceStart, end: lost.sourceEnd}}
  }
})
