// Makes what is made from something else: the list of rules, the compact phrase tables, and the pages of the rules.
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {compilePeople} from '../src/names/compile.ts'
import {compileMandarin} from '../src/names/compile-mandarin.ts'
import {compileNative} from '../src/names/compile-native.ts'
import {compilePinyin} from '../src/names/compile-pinyin.ts'
import {writePhraseFile} from '../src/rules/phrase-file.ts'
import {codeRulesModule} from './code-rules.ts'
import {readHouseTables} from './tables.ts'

const tables = readHouseTables()
writeFileSync('src/rules/phrases.generated.txt', writePhraseFile(tables))

writeFileSync('src/rules/code-rules.generated.ts', codeRulesModule())

writeFileSync('src/names/data/people.generated.txt', compilePeople())
writeFileSync('src/names/data/mandarin.generated.txt', compileMandarin())
writeFileSync('src/names/data/native.generated.txt', compileNative())
writeFileSync('src/names/data/pinyin.generated.txt', compilePinyin())

// The rules can only be read after their tables are written.
const {pages} = await import('./pages.ts')
const {configSchema} = await import('./schema.ts')
writeFileSync('config.schema.json', configSchema())
const folder = 'src/rules/docs'
mkdirSync(folder, {recursive: true})
const made = pages(tables)
for (const file of readdirSync(folder)) if (!made.has(file)) rmSync(`${folder}/${file}`)
for (const [file, text] of made) writeFileSync(`${folder}/${file}`, text)
console.log(`${tables.length} phrase tables, ${made.size} pages`)
