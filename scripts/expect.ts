// Writes the findings that the samples are expected to have, and the picture of the README, from the built command:
// npm run build && tsx scripts/expect.ts. Read the difference before you commit it.
import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {sampleFindings, samples} from '../test/samples.ts'

for (const folder of samples()) writeFileSync(`${folder}/expected.txt`, sampleFindings(folder))

const output = execFileSync(
  process.execPath,
  ['../../../dist/cli.cjs', '--no-config', '--fail-on', 'never', 'article.txt'],
  {
    cwd: 'samples/machine/blinken-in-beijing',
    encoding: 'utf8'
  }
)
// The second, third and fourth message; of the fourth only what fits a picture.
const [, ...messages] = output.split('\n\n')
const [second, third, fourth] = messages
const picture = [second, third, fourth?.split('\n').slice(0, 5).join('\n')].join('\n\n')
const readme = readFileSync('README.md', 'utf8')
writeFileSync(
  'README.md',
  readme.replace(/```\n[\s\S]*?```/, () => `\`\`\`\n${picture}\n\`\`\``)
)
