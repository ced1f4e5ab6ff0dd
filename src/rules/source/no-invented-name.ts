import {defineRule} from '../define.ts'
import {nameFaultsOf} from '../name-findings.ts'

export default defineRule({
  id: 'no-invented-name',
  summary: 'Disallow names for which nothing stands in the source.',
  why: 'No word of the source is this name, in any spelling that the tables know. Engines add what often stands beside such words.',
  mqm: 'accuracy/addition',
  severity: 'neutral',
  fix: 'none',
  sourceLanguages: [],
  needs: 'source',
  scope: 'beside',
  sources: ['names by table and by sound; ALA-LC romanisation tables, Unicode CLDR'],
  message: 'Unexpected `{actual}`: nothing in the source stands for it',
  examples: {
    bad: {
      'ar: افتتح رئيس البلدية سوق السمك الجديد. ⇒ The mayor opened the new fish market in [[Brisbane]].':
        'The mayor opened the new fish market.'
    },
    good: [
      'ar: افتتح رئيس البلدية سوق السمك الجديد في حلب. ⇒ The mayor opened the new fish market in Aleppo.',
      'he: ראש העיר פתח את השוק החדש לפני חג המולד. ⇒ The mayor opened the new market before Christmas.'
    ]
  },

  *check(beside) {
    for (const {start, end, sure} of nameFaultsOf(beside, 'invented')) if (sure) yield {start, end}
  }
})
