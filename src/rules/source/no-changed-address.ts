import {type Address, addressesOf, addressKey} from '../../source/addresses.ts'
import type {Beside} from '../../source/model.ts'
import {pairAt} from '../../source/model.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

const names = {url: 'web address', mail: 'mail address', handle: 'account', hashtag: 'tag'} as const

const isTag = ({kind}: Address) => kind === 'hashtag' || kind === 'handle'

/** Share of letters that stand at the same place from either end: one slip leaves nearly all. */
function likeness(one: string, other: string): number {
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return (start + end) / Math.max(one.length, other.length)
}

export default defineRule({
  id: 'no-changed-address',
  summary: 'Require web addresses, mail addresses, accounts and tags as the source has them, letter by letter.',
  why: 'Engines split, translate or invent addresses. An address with one wrong letter leads nowhere, or to somebody else.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'source',
  scope: 'beside',
  sources: ['addresses changed in agreeing pairs of eight languages'],
  message: '{what}',
  examples: {
    bad: {
      'de: Anmeldung unter www.vernay-lauf.example/start bis Freitag. ⇒ Register at [[www.vernay-run.example/start]] by Friday.':
        'Register at www.vernay-lauf.example/start by Friday.',
      'zh: 请写信至press@vernay.example。 ⇒ Write to [[pres@vernay.example]].': 'Write to press@vernay.example.',
      'ru: Об этом сообщили на странице @vernay_news в понедельник. ⇒ [[The news was told on its page on Monday.]]':
        'The news was told on the page @vernay_news on Monday.'
    },
    good: [
      'fr: Lire la suite sur https://vernay.example/fr/pont. ⇒ Read on at https://vernay.example/en/pont.',
      'es: Más en http://www.vernay.example/puente/ el lunes. ⇒ More at https://vernay.example/puente on Monday.',
      'ar: كتب تحت وسم #جسر_فيرني يوم الاثنين. ⇒ He wrote under the tag #VernayBridge on Monday.'
    ]
  },

  *check(beside: Beside): Generator<Finding> {
    const {article, text} = beside
    const sources = addressesOf(text)
    const targets = addressesOf(article.text)
    if (sources.length + targets.length === 0) return
    const keysOf = (list: readonly Address[]) =>
      new Set(list.flatMap((one) => [addressKey(one), addressKey(one, true)]))
    const inEnglish = keysOf(targets)
    const inSource = keysOf(sources)
    const lost = sources.filter((one) => !inEnglish.has(addressKey(one)) && !inEnglish.has(addressKey(one, true)))
    const added = targets.filter((one) => !inSource.has(addressKey(one)) && !inSource.has(addressKey(one, true)))
    const taken = new Set<Address>()
    for (const address of added) {
      const pair = pairAt(beside, address.start)
      const mine = pair && lost.filter(({start}) => start >= pair.sourceStart && start < pair.sourceEnd)
      const partner = (mine ?? [])
        .filter((one) => one.kind === address.kind && !taken.has(one))
        .sort((one, other) => likeness(other.text, address.text) - likeness(one.text, address.text))[0]
      const name = names[address.kind]
      if (partner) {
        taken.add(partner)
        yield {
          start: address.start,
          end: address.end,
          expected: [partner.text],
          data: {what: `Unexpected ${name} \`${address.text}\`, expected \`${partner.text}\` as in the source`},
          source: {start: partner.start, end: partner.end}
        }
        // A tag in Latin letters may be the translation of one in another script, or of a word without the sign.
      } else if (
        pair?.source &&
        !(isTag(address) && (/[#＃@]/.test(pair.source) || pair.source.includes(address.text.slice(1))))
      )
        yield {
          start: address.start,
          end: address.end,
          // Editors write the address of a site in the place of its name.
          severity: 'neutral',
          data: {what: `Unexpected ${name} \`${address.text}\`: the source has none`}
        }
    }
    for (const address of lost) {
      if (taken.has(address)) continue
      const pair = beside.pairs.find(
        ({sourceStart, sourceEnd}) => sourceStart <= address.start && address.start < sourceEnd
      )
      // A sentence that is missing as a whole is told by another rule.
      if (!pair || pair.target === '') continue
      yield {
        start: pair.targetStart,
        end: pair.targetEnd,
        severity: 'minor',
        data: {what: `Missing ${names[address.kind]} \`${address.text}\` of the source`},
        source: {start: address.start, end: address.end}
      }
    }
  }
})
