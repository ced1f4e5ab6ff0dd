import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {article} from '../pipelines/article.ts'
import {makeLinter} from '../pipelines/lint.ts'
import {rulesOf} from '../pipelines/preset.ts'
import {codeRulesModule} from '../scripts/code-rules.ts'
import {pages} from '../scripts/pages.ts'
import {configSchema} from '../scripts/schema.ts'
import {readHouseTables} from '../scripts/tables.ts'
import {compilePeople} from '../src/names/compile.ts'
import {compileMandarin} from '../src/names/compile-mandarin.ts'
import {compileNative} from '../src/names/compile-native.ts'
import {compilePinyin} from '../src/names/compile-pinyin.ts'
import {allRules} from '../src/rules/index.ts'
import {readPhraseFile, writePhraseFile} from '../src/rules/phrase-file.ts'

const again = 'run `npm run generate`'

test('the list of rules is that of the folders', () => {
  expect(readFileSync('src/rules/code-rules.generated.ts', 'utf8'), again).toBe(codeRulesModule())
})

test('the compact phrase tables are those of the YAML files', () => {
  const compact = readFileSync('src/rules/phrases.generated.txt', 'utf8')
  const tables = readHouseTables()
  expect(compact === writePhraseFile(tables), again).toBe(true)
  const read = readPhraseFile(Buffer.from(compact))
  for (const [index, {family, rule}] of tables.entries()) {
    const {source, ...plain} = read[index]!.rule
    expect({family: read[index]!.family, rule: plain}).toEqual({family, rule})
    expect(source).toBeDefined()
  }
})

test('the compact name base is that of the people files', () => {
  expect(readFileSync('src/names/data/people.generated.txt', 'utf8') === compilePeople(), again).toBe(true)
})

test('the list of Mandarin readings is that of the people files', () => {
  expect(readFileSync('src/names/data/mandarin.generated.txt', 'utf8') === compileMandarin(), again).toBe(true)
})

test('the native forms of people and the readings of characters are those of their sources', () => {
  expect(readFileSync('src/names/data/native.generated.txt', 'utf8') === compileNative(), again).toBe(true)
  expect(readFileSync('src/names/data/pinyin.generated.txt', 'utf8') === compilePinyin(), again).toBe(true)
})

test('the pages of the rules are current', () => {
  const made = pages(readHouseTables())
  expect(readdirSync('src/rules/docs').sort()).toEqual([...made.keys()].sort())
  for (const [file, text] of made)
    expect(readFileSync(`src/rules/docs/${file}`, 'utf8'), `${file}: ${again}`).toBe(text)
})

test('the English of the rules passes the rules', () => {
  const lint = makeLinter(rulesOf(article))
  // A code span shows what is wrong, and foreign words are named: both are no prose.
  let spans = 0
  const prose = (text: string) =>
    text
      .replace(
        /`[^`]*`/g,
        () => ['table', 'chair', 'house', 'river', 'garden', 'bridge', 'window', 'letter'][spans++ % 8]!
      )
      .replace(/[^\p{Script=Latin}\p{Script=Common}]+(?:[ ….]+[^\p{Script=Latin}\p{Script=Common}]+)*/gu, 'word')
      .replace(/«so»|„so“|「so」|《so》|، ؛ ؟|¿ ¡/g, 'so')
  for (const {rule} of allRules) {
    for (const text of [rule.summary, rule.why]) {
      const found = lint(prose(text)).messages.map(({ruleId, actual}) => `${ruleId}: ${actual}`)
      expect(found, `${rule.id}: ${text}`).toEqual([])
    }
  }
})

test('the schema of the configuration is current', () => {
  expect(readFileSync('config.schema.json', 'utf8'), again).toBe(configSchema())
})

test('every rule has figures', () => {
  const {rules} = JSON.parse(readFileSync('src/rules/calibration.json', 'utf8')) as {rules: Record<string, unknown>}
  expect(Object.keys(rules).sort(), 'run `npm run calibrate`').toEqual(allRules.map(({rule}) => rule.id).sort())
})
