import type {Token} from '../../article/model.ts'
import {defineRule} from '../define.ts'

/** "again and again", "years and years", "by and by": English doubles these for effect. */
const idioms = new Set(
  (
    'more over again on out through up by down round around year years hour hour hours day days week weeks month months mile miles thousands millions billions hundreds lots ' +
    'neck two one three various different so half side such there here then this that those these what who which where when how far much many ever never farther further less worse better ' +
    'they he she it we you i them him her us me is was are were do does did go went going goes came come run ran walk walked talk talked wait waited try tried work worked on off in to ' +
    'generations layers rows piles tons loads dozens scores pages people minutes decades centuries ages times cash first last new old yes no all some none each every any another other others ' +
    'families men women children husbands wives alone arm hand heart face time room place part words bit bits'
  ).split(' ')
)
const offices = new Set(
  'minister president chairman secretary director governor mayor general king queen prince'.split(' ')
)
const before = new Set('between from among both either neither not never pre post non'.split(' '))

function content(token: Token | undefined): token is Token {
  return token?.kind === 'word' && token.text.length > 2
}

export default defineRule({
  id: 'no-doubled-conjunct',
  summary: 'Disallow the same word on both sides of `and` or `or`.',
  why: 'The source joins two words of near meaning, and the engine knew one English word for both.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ja', 'ru', 'ar', 'he'],
  needs: 'english',
  sources: ['mined-patterns 3: 25 in 100,000 words of translated news, 157 of 160 hits in a marked error'],
  message: 'Unexpected `{actual}`, expected two different words or `{expected}`',
  examples: {
    bad: {
      'The town must answer quickly to [[floods and floods]].': 'The town must answer quickly to floods.',
      'The park is [[simple and simple]], but charming.': 'The park is simple, but charming.'
    },
    good: [
      'The prices went up and up and up.',
      'She asked again and again for help.',
      'The school of mental health and health services closed.',
      'The shop sells men’s shoes and women’s shoes and hats.',
      'He met the deputy minister and minister on Monday.'
    ]
  },
  triggers: new Set(['and', 'or']),

  *check({tokens}) {
    for (const joiner of tokens) {
      if (joiner.lower !== 'and' && joiner.lower !== 'or') continue
      const {previous: left, next: right} = joiner
      if (!content(left) || !content(right) || left.lower !== right.lower) continue
      if (
        idioms.has(left.lower) ||
        offices.has(left.lower) ||
        (/er$/.test(left.lower) && (left.text.length < 8 || left.pos === 'ADJ' || left.pos === 'ADV')) ||
        /['’-]/.test(left.text)
      )
        continue
      const lead = left.previous
      const after = right.next
      if (lead && (before.has(lead.lower) || lead.text === '-' || lead.text.endsWith('-'))) continue
      // Names: "Johnson and Johnson". A capital on one side only is a mistake.
      if (left.capitalised && right.capitalised && (left.index > 0 || !lead)) continue
      // "and X and X and": effect, or a list that has its own rule.
      if (after?.lower === joiner.lower || lead?.lower === joiner.lower) continue
      // "mental health and health services": two compounds share a word.
      if (after?.kind === 'word' && (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ')) continue
      // "adults and adults born abroad", "families and those families"
      if (
        after?.kind === 'word' &&
        (/(?:ed|ing|born|who|that|whose|with|without|not)$/.test(after.lower) || after.lower === 'from')
      )
        continue
      // "should or should not", "growing and growing"
      if (
        left.pos === 'AUX' ||
        (/ing$|ed$/.test(left.lower) && left.pos === 'VERB' && joiner.lower === 'and' && after?.kind === 'punctuation')
      )
        continue
      // "war crimes and crimes against humanity"
      if (
        after?.lower === 'against' ||
        (after?.lower === 'of' &&
          lead?.kind === 'word' &&
          (lead.pos === 'NOUN' || lead.pos === 'ADJ' || lead.pos === 'PROPN'))
      )
        continue
      // "You build and build, but": a verb that goes on.
      if (left.pos === 'VERB' && lead?.pos === 'PRON') continue
      // "cooperation for peace and peace for all": each has its own preposition.
      if (after && lead && after.lower === lead.lower && after.pos === 'ADP') continue
      yield {start: left.start, end: right.end, expected: [left.text]}
    }
  }
})
