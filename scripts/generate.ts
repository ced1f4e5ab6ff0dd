// Makes what is made from something else: the compact phrase tables, and the pages of the rules.
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {compilePeople} from '../src/names/compile.ts'
import {indexEntries} from '../src/rules/phrases.ts'
import {readHouseTables} from './tables.ts'

const families: Record<string, unknown[]> = {}
const tables = readHouseTables()
for (const {family, rule} of tables) {
  families[family] = [...(families[family] ?? []), {...rule, index: indexEntries(rule.entries)}]
}
writeFileSync('src/rules/phrases.generated.json', `${JSON.stringify(families)}\n`)

writeFileSync('src/names/data/people.generated.txt', compilePeople())

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
