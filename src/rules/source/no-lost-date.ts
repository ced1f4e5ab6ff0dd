import {lostDates} from '../../source/dates/lost.ts'
import type {Pair} from '../../source/model.ts'
import {defineRule} from '../define.ts'

export default defineRule({
  id: 'no-lost-date',
  summary: 'Require a date where the source has a month or a weekday.',
  why: 'The source says when, and the English does not. Engines drop dates, above all at the start of a Chinese sentence, or leave a month as “7 month”.',
  mqm: 'accuracy/omission',
  severity: 'neutral',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  sources: ['own reading of machine translations with their source: 35 of 35 hits true'],
  message: 'Missing date: the source has `{source}`',
  examples: {
    bad: {
      'zh: 7月24日，消防员打开了维尔奈的桥。 ⇒ [[Firefighters]] opened the bridge of Vernay.':
        'On July 24, firefighters opened the bridge of Vernay.',
      'ja: 橋は11月に再び開通する。 ⇒ The bridge will reopen in [[11 month]].': 'The bridge will reopen in November.',
      'de: Die Brücke wurde am Mittwoch gesperrt. ⇒ [[The]] bridge was closed.': 'The bridge was closed on Wednesday.'
    },
    good: [
      'zh: 7月24日，消防员打开了维尔奈的桥。 ⇒ Firefighters opened the bridge of Vernay on the 24th.',
      'fr: Le pont a été fermé lundi. ⇒ The bridge was closed yesterday.',
      'es: El mar está a dos pasos y hay diez bancos. ⇒ The sea is two steps away, and there are ten benches.'
    ]
  },

  *check(pair: Pair) {
    for (const {lost, remains} of lostDates(pair)) {
      const start = remains?.start ?? /[\p{L}\p{N}]|$/u.exec(pair.target)!.index
      const end = remains?.end ?? start + /^[\p{L}\p{M}\p{N}]*/u.exec(pair.target.slice(start))![0].length
      yield {
        start: pair.targetStart + start,
        end: pair.targetStart + end,
        // What is left of the date proves the mistake; else the writer may have left it out on purpose.
        ...(remains ? {severity: 'minor'} : {}),
        data: {source: pair.source.slice(lost.start, lost.end)},
        source: {start: pair.sourceStart + lost.start, end: pair.sourceStart + lost.end}
      }
    }
  }
})
