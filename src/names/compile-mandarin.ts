import {pinyin} from 'pinyin-pro'
import {readSourceLines} from './compile.ts'
import {lettersOf, type MandarinReading, writeReading} from './mandarin.ts'

const native = /(?:^|\| *)zh (\p{Script=Han}{2,4}) *(?:\||$)/u
/** Words with a capital that are in every office and tell nothing. */
const bare = new Set(
  'President Prime Minister Vice Deputy Chief Executive Secretary General Speaker Chair Chairman Chairwoman Governor Mayor Leader Director Foreign Defense Finance Member Representative Senator Ambassador Justice King Emperor Crown Prince Princess The Party National Democratic People Commissioner Head Ministry Labor Health Education Security'.split(
    ' '
  )
)

/** What an article about a person names: the words with a capital in the offices. */
function contextOf(offices: readonly {title: string}[]): string[] {
  const words = offices.flatMap(({title}) => title.match(/\p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]+)*/gu) ?? [])
  return [...new Set(words.flatMap((word) => (word.includes(' ') ? [word, ...word.split(' ')] : [word])))].filter(
    (word) => !bare.has(word) && !word.split(' ').every((part) => bare.has(part))
  )
}

/**
 * Compile the list of names that engines read in Mandarin: for each person with a name in Chinese characters whose English form is another,
 * the reading in Pinyin (ISO 7098), surname first and last.
 */
export function compileMandarin(): string {
  const entries = new Map<string, MandarinReading[]>()
  const right = new Set<string>()
  const people = [...readSourceLines()]
  for (const {person} of people) for (const name of [person.name, ...person.variants]) right.add(lettersOf(name))
  for (const {line, person} of people) {
    const written = native.exec(line)?.[1]
    if (written === undefined || !person.sure) continue
    const context = contextOf(person.offices)
    if (context.length === 0) continue
    const syllables = pinyin(written, {toneType: 'none', type: 'array', surname: 'head', v: true}).map(lettersOf)
    // Surnames of two characters: Ouyang, Sima.
    const surnameLength = written.length === 4 ? 2 : 1
    const surname = syllables.slice(0, surnameLength).join('')
    const given = syllables.slice(surnameLength).join('')
    for (const key of new Set([surname + given, given + surname])) {
      if (right.has(key)) continue
      const known = entries.get(key) ?? []
      if (!known.some(({name}) => name === person.name)) known.push({name: person.name, context})
      entries.set(key, known)
    }
  }
  const lines = [...entries].flatMap(([key, readings]) => readings.map((reading) => writeReading(key, reading)))
  return `${lines.sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)).join('\n')}\n`
}
