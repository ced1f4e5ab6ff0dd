import type {Token} from '../../article/model.ts'
import {bare, readCountries} from '../../names/places.ts'
import {defineRule} from '../define.ts'

/** Bodies whose names take no article, in the form of the text. */
const bodies = new Set(
  'NATO Nato Hamas Hezbollah Hizbollah Hizbullah Hezbullah UNESCO Unesco UNICEF Unicef OPEC Opec ASEAN FIFA UEFA Uefa Interpol Europol Frontex ISIS Fatah Daesh NASA UNRWA Unrwa'.split(
    ' '
  )
)
/** Verbs of which a name can be the subject, and that no noun looks like. */
const verbs = new Set(
  (
    'is was are were has have had will would does did can could should must may says said announced declared decided rejected accused condemned confirmed denied warned insisted called urged demanded ' +
    'wants wanted agreed signed won lost hopes believes considers considered supports supported became remains remained sent refused expressed asked claimed threatened'
  ).split(' ')
)
/** Words after a name that is complete; "and" is not among them: "the NATO and EU summits". */
const after = new Set(
  'in on at to for from with by about because when while after before since during against if but'.split(' ')
)
/** Countries whose names are those of rivers, or took an article once. */
const withArticle = new Set(
  'turkey georgia jordan niger congo gambia senegal sudan lebanon ukraine yemen argentina chad ivory bahamas maldives'.split(
    ' '
  )
)
/** Ships and houses have names with an article. */
const things =
  /\b(?:ship|vessel|liner|cruiser|battleship|frigate|destroyer|ferry|yacht|hotel|cinema|theatre|theater|river|sailed|sank|aboard|docked|moored|crew|captain|museum|pub|steamer|steamship|trawler|tanker|barge|icebreaker|schooner|submarine|carrier|voyage|launched|maiden)\b/i

let countries: ReadonlySet<string> | undefined

function isCountry(word: string): boolean {
  countries ??= new Set(
    readCountries()
      .flatMap(({names}) => names.filter((name) => !name.startsWith('the ')).map(bare))
      .filter((name) => /^[A-Z][a-z]+$/.test(name) && !withArticle.has(name.toLowerCase()))
  )
  return countries.has(word)
}

function ends(name: Token): boolean {
  let next = name.next
  // "the Hamas and Israel have", but "the NATO and EU summits"
  if (next?.lower === 'and' && next.next?.capitalised)
    for (next = next.next; next?.kind === 'word' && next.capitalised; ) next = next.next
  return !next || /^[.;?!]$/.test(next.text) || verbs.has(next.text) || after.has(next.text)
}

export default defineRule({
  id: 'no-article-before-name',
  summary: 'Disallow `the` before the names of bodies and countries that take none, such as NATO, Hamas and China.',
  why: 'French, Spanish, German and Arabic put an article before such names. English puts none, save where a noun follows: the NATO summit.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['fr', 'es', 'it', 'pt', 'de', 'ar'],
  needs: 'english',
  sources: ['catalogue article-before-bare-name: in native English only before a noun'],
  message: 'Unexpected article in `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      '[[The NATO]] decided to send troops.': 'NATO decided to send troops.',
      'He spoke of talks with [[the Hamas]] in Cairo.': 'He spoke of talks with Hamas in Cairo.',
      'Last week [[the China]] announced new rules.': 'Last week China announced new rules.',
      'Talks between [[the Hamas]] and Israel have failed.': 'Talks between Hamas and Israel have failed.',
      'The loan was stopped by [[the UNESCO]].': 'The loan was stopped by UNESCO.'
    },
    good: [
      'The NATO summit and the Hamas leader were in the news.',
      'The NATO and EU summits fell on one day.',
      'The China of today is rich, and the France that he knew is gone.',
      'The Jordan is a river, and the Congo was wide.',
      'The Argentina sailed at dawn, and the ferry was the Italia.',
      'The Iran deal, the Israel lobby and the China desk were there.',
      'The liner was the France and the Norway was her last name.',
      'The Hamas that he knew is gone.',
      'The Gambia is small, and the Netherlands has dykes.'
    ]
  },
  triggers: new Set(['the']),

  *check({tokens, block}) {
    for (const article of tokens) {
      const name = article.lower === 'the' ? article.next : undefined
      if (!name?.capitalised || !name.spaced || name.kind !== 'word' || article.quoted) continue
      const body = bodies.has(name.text)
      if (!(body ? ends(name) : isCountry(name.text) && verbs.has(name.next?.text ?? ''))) continue
      // "the man in the China was" makes no sense, "the ship was the China" does.
      if (article.previous && /^(?:of|former|old|new)$/.test(article.previous.lower) && !body) continue
      if (!body && things.test(block.text)) continue
      yield {start: article.start, end: name.end, expected: [name.text]}
    }
  }
})
