import type {Token} from '../../article/model.ts'
import {commonnessOf, foldWord} from '../../spelling/words.ts'
import {defineRule} from '../define.ts'

type Sound = 'vowel' | 'consonant' | 'unsure'

/** Letters whose names open with a vowel: an F, an SMS. */
const vowelLetters = new Set('aefhilmnorsx')
const vowelNumber = /^(?:8|1[18](?!\d))/
/** Numbers that can be read in two ways: "eighteen hundred" is "one thousand eight hundred" as well. */
const unsureNumber = /^(?:1[18]\d\d(?![\ds])|0)/
const hundreds = /^18\d0s/
/** Words that open with a vowel letter and sound like "you" or "won". */
const soundsConsonant =
  /^(?:eu(?!ler|$)|ewes?$|ewer|once(?!-over)|one(?:$|s$|self|ness|time)|ouija|u(?:biq|fo|ganda|k(?:r|ul|ase)|lys|nanim|nary|nesco|ni|r(?:an|ls?$|e[amt]|i[cn]|ol|ug)|s(?:e|i|a.|u)|t(?:ah|e[nr]|il|op))|usurp)/
/** Words in uni- that sound like "un-". */
const soundsUn = /^uni(?:d(?!ir)|gn|ll|m(?!od)|n|deal|r(?:on|rad)|s(?:su|ol|ul))/
const silentH = /^(?:hour(?!i)|honest|honou?r|heir)/
/** Words in h- that some write with "an", and words whose h is dropped in America or France. */
const unsureH =
  /^(?:hist|hotel|hyst|habit|her[bmo]|hallu|harmo|hisp|heredit|hilar|horr|hyp|hebr|hom|hum|hara|hei(?!g|s|f)|hau|hub)/
/** Names in H- that sound as they look. */
const plainH = /^(?:hungar|hamas|haiti|hindu|hollywood|hong|house|harvard|hezb|houthi|hondur|helsinki|hanoi)/
/** Names in U- that sound as they look. */
const plainU = /^u(?:lst|mbr|nder|pper|zbek|ltra|rban)/
/** Initialisms that could be read as a word, but are spelt out. */
const spelt = new Set(
  'FBI FDA HIV HQ HR HBO LA LED LNG LPG LSE MBA MEP MIT MOT MOU MP MPS MRI MSP MVP NAACP NBA NDA NFL NGO NHL NHS NRA NSA NYPD RCA RNA RPG RTE SEC SMS SNP SOS SPD SUV SVR XI XL'.split(
    ' '
  )
)
/** Consonants that no English word opens with: such an initialism is spelt out. */
const unpronounceable = /^(?:[FHLMNRSX][BDFGHJKLMNPQRSTVWXZ]+$|[FHLMNRX](?![LRH])[BCDFGHJKMNPQSTVWXZ])/
/** Capitals that are not read letter by letter, or not by all: sequel, newline, double A. */
const readOut = new Set(['SQL', 'NL', 'AA', 'AAA'])
/** Letters that open no word of English together: "an Nvidia chip", "a Ndebele song". */
const foreignCluster = /^(?:mc|f[^aeilouyrj]|l[^aeiouyl]|[mn][^aeiouy]|r[^aeiouyh]|[dt]s|dz)|^[^aeiouy]+$/
/** Words after which no article was meant: "the letter a is", and articles of other languages. */
const functionWords = new Set(
  'a an the and or but of in on at to for from by with as is are was were be been if it its he she they we you i his her their our my this that these those then than not no nor so all also any other another into onto over under about above after before between through until while when where who which what how why un une el la le les il lo los las der die das dem den des do da de em e y o et en au u ad ab ha sich'.split(
    ' '
  )
)

function soundOfLetter(letter: string): Sound {
  return vowelLetters.has(letter.toLowerCase()) ? 'vowel' : 'consonant'
}

function soundOfNumber(text: string, next: Token | undefined): Sound {
  // "1,800" comes as three tokens; its first says all.
  const grouped = next?.text === ',' && !next.spaced && next.next?.kind === 'number' && !next.next.spaced
  if (!grouped && unsureNumber.test(text)) return 'unsure'
  return vowelNumber.test(text) || hundreds.test(text) ? 'vowel' : 'consonant'
}

/** How a word in capitals sounds, where it is plain whether it is spelt out. */
function soundOfCapitals(text: string): Sound {
  const first = text[0]!
  if (text.length > 5) return 'unsure'
  if (readOut.has(text)) return 'unsure'
  if (spelt.has(text) || (unpronounceable.test(text) && text.length < 5)) return soundOfLetter(first)
  if (/^[FHLMNRSX]/.test(text) || /^(?:E[UW]|ON|U[LRN][A-Z]|Y)/.test(text)) return text === 'EU' ? 'vowel' : 'unsure'
  return /^[AEIO]/.test(text) ? 'vowel' : 'consonant'
}

function soundOf(token: Token): Sound {
  if (token.kind === 'number') return soundOfNumber(token.text, token.next)
  if (token.kind !== 'word' || !/^[A-Za-z]/.test(token.text)) return 'unsure'
  const [word = ''] = token.text.replace(/['’]s$/i, '').split(/[-/'’&]/)
  // "a U.S. base", "an F-16", "an X-ray", "an M16", "an MP3"
  if (/^(?:[A-Z]\.)+[A-Z]?$/.test(word)) return soundOfLetter(word[0]!)
  if (/^[A-Z]$/.test(word) || (word.length === 1 && /^.[-]/.test(token.text))) return soundOfLetter(word)
  if (/^[A-Z]{1,2}\d/.test(word)) return word.length > 1 && /^[A-Z]\d/.test(word) ? soundOfLetter(word[0]!) : 'unsure'
  if (/^[A-Z]{2,}s?$/.test(word)) return soundOfCapitals(word.replace(/s$/, ''))
  if (/[A-Z].*[A-Z]|^[a-z]+[A-Z]|\d/.test(word)) return 'unsure'
  return soundOfWord(foldWord(word), token.capitalised)
}

function soundOfWord(word: string, capitalised: boolean): Sound {
  const common = commonnessOf(word)
  if (word.length < 2 || (!capitalised && common === 0) || spelt.has(word.toUpperCase())) return 'unsure'
  if (silentH.test(word)) return 'vowel'
  if (foreignCluster.test(word)) return 'unsure'
  if (word.startsWith('h')) return unsureH.test(word) || (capitalised && !plainH.test(word)) ? 'unsure' : 'consonant'
  if (/^(?:[bcdfgjklmnpqrstvwz]|y[aeiou])/.test(word)) return 'consonant'
  if (/^(?:[xy]|uyg|uig|oa|oui|oua|io[^nt])/.test(word)) return 'unsure'
  if (soundsConsonant.test(word) && !soundsUn.test(word))
    return capitalised && /^e[uw](?!ro|ra)/.test(word) ? 'unsure' : 'consonant'
  if (!capitalised) return word.startsWith('u') && common < 2 ? 'unsure' : 'vowel'
  // Names sound as their own language has it.
  return /^(?:o[iu]|ia|ew)/.test(word) || (word.startsWith('u') && !plainU.test(word)) ? 'unsure' : 'vowel'
}

/** The word after the article; an opening quotation mark may stand before it, and a sign of money before a number. */
function wordAfter(article: Token): Token | undefined {
  let word = article.next
  if (word?.spaced && /^["“'‘]$/.test(word.text) && word.next && !word.next.spaced) word = word.next
  if (word && /^[$€£¥]$/.test(word.text) && word.next?.kind === 'number') word = word.next
  return word && (word.spaced || word.previous !== article) ? word : undefined
}

function isArticle({text, index, previous, spaced}: Token): boolean {
  if (previous && (!spaced || /^['’.]$/.test(previous.text))) return false
  // "vitamin A in food", "Group A opens", and An is a name.
  return (
    text === 'a' || text === 'an' || ((text === 'A' || text === 'An') && (index === 0 || /^["“]$/.test(previous!.text)))
  )
}

export default defineRule({
  id: 'no-wrong-indefinite-article',
  summary: 'Require `an` before the sound of a vowel and `a` before other sounds.',
  why: 'The engine chose the article before it changed the word that follows. The sound counts, not the letter: an hour, a European, an MP.',
  mqm: 'linguistic-conventions/grammar',
  severity: 'minor',
  // "An" can be what is left of "and" or "any".
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue indefinite-article-form', 'mined-patterns section 4: a/an'],
  message: 'Unexpected article `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'The talks lasted [[a]] hour.': 'The talks lasted an hour.',
      'He spoke to [[an]] European envoy.': 'He spoke to a European envoy.',
      'She is [[a]] MP for the north.': 'She is an MP for the north.',
      '[[A]] Israeli official said so.': 'An Israeli official said so.',
      'They fined him for [[a]] 11-year-old case.': 'They fined him for an 11-year-old case.',
      'It was [[an]] huge “success”.': 'It was a huge “success”.'
    },
    good: [
      'An FBI agent drove a US car for an hour to a one-off show.',
      'A UN envoy gave a UNESCO medal to an honest man and an heir.',
      'An $8 million loan and an $18,500 fine were paid, and a $1.8 billion debt was not.',
      'It was an historic day for a hotel with an 18th-century hall and a 100-seat bar.',
      'A NATO ship took an SMS from an NGO and a SWAT team.',
      'Foods with vitamin A are good, and plan A is dead.',
      'A eulogy, a ewe, a unit, an unimportant umpire, a usual user and an usher were there.',
      'An LED lamp, an F-16, a U-turn, an X-ray, an H-bomb, an M16 and an S-bend are seen.',
      'She opened An Post and met An Tran in Xi’an.',
      'The letter a is the first, and to the nth degree.',
      'An 80-year-old, an 1850s map and an 800,000 crowd; a 1,100-seat hall and a 118-run lead.'
    ]
  },
  triggers: new Set(['a', 'an']),

  *check({tokens}) {
    for (const article of tokens) {
      if ((article.lower !== 'a' && article.lower !== 'an') || !isArticle(article)) continue
      const word = wordAfter(article)
      if (!word || functionWords.has(word.lower)) continue
      const sound = soundOf(word)
      if (sound === 'unsure' || (sound === 'vowel') === (article.lower === 'an')) continue
      // "An Tran" is a name.
      if (article.text === 'An' && word.capitalised) continue
      const right = article.lower === 'a' ? 'an' : 'a'
      yield {start: article.start, end: article.end, expected: [article.capitalised ? `A${right.slice(1)}` : right]}
    }
  }
})
