import {existsSync, writeFileSync} from 'node:fs'
import {Failure} from './failure.ts'

/** Where the JSON Schema of the configuration is. */
const schema = 'https://raw.githubusercontent.com/mtlint/mtlint/main/config.schema.json'

const settings = `# yaml-language-server: $schema=${schema}
# Settings of mtlint for this folder and those below. Data only: nothing here is run.

# What to look for: article (all rules that have proved their worth), bilingual (the same beside the source; chosen where there is one),
# quick (surface rules only), nursery (also what has not proved its worth).
# pipeline: article

# The text that was translated: beside news/flood.txt this finds news/flood.ar.txt.
# source: "{dir}/{name}.ar{ext}"

# off, info, warning or error for single rules; \`mtlint rules\` lists them, \`mtlint explain RULE\` tells what one does.
rules:
#  no-page-leftovers: off
#  no-doubled-punctuation: error

# Name lists of your own: CSV, YAML, Popolo JSON or TBX. \`mtlint names check FILE\` validates one.
names:
#  - desk-names.csv

# Phrase tables of your own, in the same form as those of mtlint.
phrases:
#  - house-style.yaml

# Other settings for some files, in the patterns of .gitignore.
overrides:
#  - files: "archive/**"
#    rules: {no-page-leftovers: off}
`

/** Write a configuration with comments. An existing one stays. */
export function init(args: readonly string[]): number {
  if (args.length > 0) throw new Failure(`init takes no arguments, found ${args[0]}`)
  const file = '.mtlintrc.yaml'
  if (existsSync(file)) throw new Failure(`${file} exists already; nothing is written`)
  writeFileSync(file, settings, {flag: 'wx'})
  process.stdout.write(`${file} is written.\n`)
  return 0
}
