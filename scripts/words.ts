// Packs the English words of the dictionary packages into dist/words.bin, which the spelling rules read.
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {compileWords} from '../src/spelling/compile.ts'

mkdirSync('dist', {recursive: true})
writeFileSync('dist/words.bin', compileWords())
