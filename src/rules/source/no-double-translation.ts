import {isInAddress} from '../../article/addresses.ts'
import type {Pair} from '../../source/model.ts'
import {commonnessOf} from '../../spelling/words.ts'
import {defineRule} from '../define.ts'
import type {Finding} from '../types.ts'

/** "minister/secretary": two words in lower case, with nothing else tied to them. */
const slashed = /(?<![\p{L}\p{N}/.@_-])([a-z]{3,}) ?\/ ?([a-z]{3,})(?![\p{L}\p{N}/@_-]|\.\p{L})/gu
/** "term (also: word)" */
const bracketed =
  /([a-z]{3,}) [([](?:also|or|or also|alternatively|alt\.?|lit\.?|literally)[:,]? (?!other|more|less|so |not)([a-z][a-z -]{1,40})[)\]]/gu
/** What English itself writes with a slash. */
const usual = new Set(
  (
    'and/or either/or he/she she/he his/her him/her her/his his/hers himself/herself they/them man/woman men/women male/female pass/fail yes/no on/off true/false ' +
    'input/output read/write win/lose win/loss black/white love/hate client/server hit/miss start/stop open/closed singer/songwriter actor/director writer/director ' +
    'parent/guardian mother/father husband/wife boy/girl day/night import/export public/private before/after left/right north/south east/west per/day rock/pop hip/hop'
  ).split(' ')
)
/** Marks by which the source may give two words itself. */
const sourceSlash = /[/／|]|\p{L}[·・‑-]\p{L}/u
const sourceAlso =
  /[([（]|\b(?:ou|oder|o|or|bzw|sive)\b|(?<!\p{L})(?:или|або|أو|یا|או)(?!\p{L})|或|または|あるいは|또는/iu

export default defineRule({
  id: 'no-double-translation',
  summary: 'Disallow two translations of one word, left for the editor to choose.',
  why: 'A machine or a translator left both choices standing; the source has one word.',
  mqm: 'accuracy/addition',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'source',
  scope: 'pair',
  trial: true,
  sources: ['alternatives left standing by dictionaries and language models'],
  message: 'Unexpected alternatives `{actual}`, expected `{expected}`: the source has one word',
  examples: {
    bad: {
      'fr: Le ministre est arrivé lundi. ⇒ The [[minister/secretary]] arrived on Monday.':
        'The minister arrived on Monday.',
      'zh: 部长星期一抵达。 ⇒ The [[minister / secretary]] arrived on Monday.': 'The minister arrived on Monday.',
      'ru: Совет принял устав города. ⇒ The council adopted the [[charter (or statute)]] of the town.':
        'The council adopted the charter of the town.'
    },
    good: [
      'fr: Le ministre ou secrétaire est arrivé. ⇒ The minister/secretary has arrived.',
      'de: Der Bürger soll sich melden. ⇒ The citizen should report to his/her council.',
      'es: El actor y cantante llegó. ⇒ The singer/songwriter arrived.',
      'ru: Файл лежит на диске. ⇒ The file is in home/town/council.'
    ]
  },

  *check({source, target, sourceStart, sourceEnd, targetStart, beside}: Pair): Generator<Finding> {
    if (source === '' || !/[/([]/.test(target)) return
    const place = {source: {start: sourceStart, end: sourceEnd}}
    const known = (word: string) => commonnessOf(word) >= 2
    if (!sourceSlash.test(source) && !sourceAlso.test(source))
      for (const {0: match, 1: one = '', 2: other = '', index} of target.matchAll(slashed)) {
        const start = targetStart + index
        if (usual.has(`${one}/${other}`) || !known(one) || !known(other)) continue
        // "home/town/council" is a path, and so is what stands in an address.
        if (!match.includes(' ') && isInAddress(beside.article.text.slice(0, start), start)) continue
        yield {start, end: start + match.length, expected: [one], ...place}
      }
    if (!sourceAlso.test(source))
      for (const {0: match, 1: one = '', index} of target.matchAll(bracketed)) {
        const start = targetStart + index
        yield {start, end: start + match.length, expected: [one], ...place}
      }
  }
})
