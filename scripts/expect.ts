// Writes the findings that the samples are expected to have: tsx scripts/expect.ts. Read the difference before you commit it.
import {writeFileSync} from 'node:fs'
import {sampleFindings, samples} from '../test/samples.ts'

for (const folder of samples()) writeFileSync(`${folder}/expected.txt`, sampleFindings(folder))
