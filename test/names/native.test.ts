import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const folder = fileURLToPath(new URL('../../src/names/data/native/', import.meta.url))

const arabic = '\\u0621-\\u063A\\u0641-\\u0652'
const latin = /^[\p{Script=Latin}\p{M}]+$/u
/** The letters that a form in this language may have. Persian and Urdu have their own yeh and kaf, Arabic has the old ones. */
const letters: Readonly<Record<string, RegExp>> = {
  ar: new RegExp(`^[${arabic}]+$`, 'u'),
  fa: /^[\u0621-\u0628\u062A-\u063A\u0641\u0642\u0644-\u0648\u064B-\u0652پچژکگیۀ\u200C]+$/u,
  ur: /^[\u0621-\u0628\u062A-\u063A\u0641\u0642\u0644-\u0648\u064B-\u0652\u0670پچژکگیٹڈڑںہھےۓۂ\u200C]+$/u,
  he: /^[\u05D0-\u05EA]+$/u,
  ru: /^[А-Яа-яЁё]+$/u,
  uk: /^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ]+$/u,
  zh: /^\p{Script=Han}+$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
  ko: /^\p{Script=Hangul}+$/u,
  el: /^[\p{Script=Greek}]+$/u,
  hi: /^[\p{Script=Devanagari}]+$/u,
  es: latin,
  fr: latin,
  de: latin
}
/** What may stand between the letters of a form. Digits stand in G20. */
const between = /[\s.'’"׳״·・\-–()0-9۰-۹]/gu
const name = /^[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d .,'’&/()–-]*$|^\$$/u

const sortKey = (text: string) => text.replace(/^~/u, '').normalize('NFKD').toLowerCase()

/** The mistakes of one form of a language. */
function formMistakes(code: string, form: string): string[] {
  const mistakes: string[] = []
  const bare = form.replace(/\?$/u, '')
  if (bare.includes('?')) mistakes.push(`${code}: "${form}" has a question mark inside`)
  if (/\*(?=[^\s-])/u.test(bare)) mistakes.push(`${code}: "${form}" has a star inside a word`)
  if (/(?<!\p{L}[\p{L}\p{M}]+)\*/u.test(bare))
    mistakes.push(`${code}: "${form}" has a star after less than two letters`)
  const rest = bare.replaceAll('*', '').replace(between, '')
  if (!letters[code]!.test(rest)) mistakes.push(`${code}: "${form}" is not written in the letters of this language`)
  return mistakes
}

/** All mistakes of a table, each with file and line. */
function tableMistakes(text: string, file: string): string[] {
  const mistakes: string[] = []
  const heads = new Map<string, number>()
  const forms = new Map<string, {line: number; sure: boolean}[]>()
  let before = ''
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue
    const complain = (what: string) => mistakes.push(`${file}:${index + 1}: ${what}`)
    const [names, ...fields] = line.split(' | ')
    if (line.trim() !== line || /\s\s|\|\||\s\|$/u.test(line)) complain('blanks or an empty field')
    const english = names!.replace(/^~/u, '').split(', ')
    for (const part of english) if (!name.test(part)) complain(`"${part}" is no English name`)
    if (new Set(english).size < english.length) complain('an English name stands twice')
    const head = names!.startsWith('~') ? `~${english[0]!}` : english[0]!
    if (heads.has(head)) complain(`"${head}" heads line ${heads.get(head)} already`)
    heads.set(head, index + 1)
    if (sortKey(names!) < before) complain('not in the order of the alphabet')
    before = sortKey(names!)
    if (fields.length === 0) complain('no form')
    const codes = new Set<string>()
    for (const field of fields) {
      const code = /^[a-z]{2}(?= \S)/u.exec(field)?.[0]
      if (code === undefined) {
        complain(`"${field}" is no language with forms`)
        continue
      }
      if (!(code in letters)) {
        complain(`unknown language "${code}"`)
        continue
      }
      if (codes.has(code)) complain(`"${code}" stands twice`)
      codes.add(code)
      const own = new Set<string>()
      for (const form of field.slice(3).split(', ')) {
        for (const mistake of formMistakes(code, form)) complain(mistake)
        const bare = form.replace(/\?$/u, '')
        if (own.has(bare)) complain(`${code}: "${bare}" stands twice`)
        own.add(bare)
        const key = `${code} ${bare}`
        const places = forms.get(key) ?? []
        places.push({line: index + 1, sure: bare === form})
        forms.set(key, places)
      }
    }
  }
  for (const [form, places] of forms) {
    const sure = places.filter((place) => place.sure)
    if (places.length > 1 && sure.length > 0)
      mistakes.push(
        `${file}:${sure[0]!.line}: "${form}" also stands in line ${places.find((place) => place !== sure[0])!.line}: ` +
          'it needs a question mark'
      )
  }
  return mistakes
}

test.each(readdirSync(folder))('%s is sound', (file) => {
  expect(tableMistakes(readFileSync(`${folder}${file}`, 'utf8'), file)).toEqual([])
})

test('the tables are as large as they should be', () => {
  const entries = (file: string) =>
    readFileSync(`${folder}${file}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')).length
  expect(entries('cities.txt')).toBeGreaterThanOrEqual(420)
  expect(entries('regions.txt')).toBeGreaterThanOrEqual(220)
  expect(entries('organisations.txt')).toBeGreaterThanOrEqual(220)
  expect(entries('countries.txt')).toBeGreaterThanOrEqual(190)
})

test('mistakes are told with file and line', () => {
  const text = `# a comment
Ardmoyle | ru Ардмойл* | ru Ардмойль
Bealach | ar بیلاک | xx abc | fa
Aghabeg | zh Агабег, 阿哈* | he אגבג?, ארדמ*ויל
Ardmoyle |  ru Ардмойл*
`
  expect(tableMistakes(text, 'places.txt')).toEqual([
    'places.txt:2: "ru" stands twice',
    'places.txt:3: ar: "بیلاک" is not written in the letters of this language',
    'places.txt:3: unknown language "xx"',
    'places.txt:3: "fa" is no language with forms',
    'places.txt:4: not in the order of the alphabet',
    'places.txt:4: zh: "Агабег" is not written in the letters of this language',
    'places.txt:4: he: "ארדמ*ויל" has a star inside a word',
    'places.txt:5: blanks or an empty field',
    'places.txt:5: "Ardmoyle" heads line 2 already',
    'places.txt:5: " ru Ардмойл*" is no language with forms'
  ])
})
