// Lets one checker read the same or other texts pass after pass in one process, and prints the figures of each pass.
// usage: node bench/passes.mjs CHECKER PATH ...; each path is a pass: a file is one text, a folder one text a file
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {checkers} from './checkers.mjs'

const [name, ...paths] = process.argv.slice(2)

function readTexts(path) {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path]
  return files.map((file) => readFileSync(file, 'utf8'))
}

const check = await checkers[name]()
const passes = []
for (const path of paths) {
  const texts = readTexts(path)
  const before = process.cpuUsage()
  const from = performance.now()
  let findings = 0
  for (const text of texts) {
    const found = check(text)
    // Waiting for what is no promise would give other work a turn that the command does not give it.
    findings += typeof found === 'number' ? found : await found
  }
  const {user, system} = process.cpuUsage(before)
  passes.push({cpu: (user + system) / 1e3, wall: performance.now() - from, findings})
}
process.stdout.write(JSON.stringify(passes))
