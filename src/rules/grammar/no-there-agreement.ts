import {defineRule} from '../define.ts'

const plural: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have']
])
const adverbs = /^(?:also|still|now|currently|already|only|not|about|at least|nearly|almost)$/
const quantities =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several|numerous|various|dozens|hundreds|thousands)$/
/** With a measure, many things are one amount: "there is ten minutes left", "there was two feet of snow". */
const measures =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|kilomet\p{L}+|met\p{L}+|feet|foot|inch\p{L}*|percent|per|dollars?|euros?|pounds?|hundred|thousand|million|billion|more|thirds|quarters|fifths|times|an?|parts|sides|cent\p{L}*|tons|tonnes|litres|liters|or|to|in)$/u

export default defineRule({
  id: 'no-there-agreement',
  summary: 'Require a plural verb after `there` where several things follow.',
  why: 'French (il y a), Spanish (hay), Russian and Chinese have one form for one thing and for many. English has there is and there are.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['fr', 'es', 'ru', 'zh', 'ar'],
  needs: 'english',
  sources: ['mined-patterns section 5: 4 of 4 right, none in human prose'],
  message: 'Unexpected verb `{actual}` before `{quantity}`, expected `{expected}`',
  examples: {
    bad: {
      'There [[is]] many reasons for the delay.': 'There are many reasons for the delay.',
      'There [[was]] also three men in the car.': 'There were also three men in the car.',
      'There [[has]] been several attacks.': 'There have been several attacks.'
    },
    good: [
      'There is many a slip.',
      'There is ten minutes left, and there was two feet of snow.',
      'There was two years of war.',
      'There is two-way trade.',
      'There are many reasons.',
      'The man there has many friends, and the house there is several years old.',
      'There was three hundred pounds in the box.'
    ]
  },
  triggers: new Set(['there']),

  *check({tokens}) {
    for (const there of tokens) {
      const verb = there.next
      const right = there.lower === 'there' ? plural.get(verb?.text ?? '') : undefined
      if (!verb || right === undefined || there.quoted) continue
      // "the man there has", "who live there is"
      if (there.previous && !/^(?:that|and|but|because|if|when|where|while|so|as|[,;:])$/.test(there.previous.lower))
        continue
      let quantity = verb.next
      if (verb.text === 'has') {
        if (quantity?.lower !== 'been') continue
        quantity = quantity.next
      }
      if (quantity && adverbs.test(quantity.lower)) quantity = quantity.next
      if (!quantity || !quantities.test(quantity.lower)) continue
      const noun = quantity.next
      if (
        noun?.kind !== 'word' ||
        measures.test(noun.lower) ||
        (noun.lower === 'of' && measures.test(noun.next?.lower ?? ''))
      )
        continue
      // "there is many controversy": what is wrong is the quantity.
      const single = noun.pos === 'NOUN' && !/s$|(?:people|men|women|children)$/.test(noun.lower)
      yield {start: verb.start, end: verb.end, expected: single ? [] : [right], data: {quantity: quantity.text}}
    }
  }
})
