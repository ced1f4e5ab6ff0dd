import {basename} from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, test} from 'vitest'
import {readHouseTables} from '../../scripts/tables.ts'
import {unmark} from '../../src/rules/examples.ts'
import {allRules} from '../../src/rules/index.ts'
import {compileRules} from '../../src/rules/run.ts'
import type {Examples} from '../../src/rules/types.ts'
import {articleOfExample, readPairExample} from '../../src/source/example.ts'

const ordinary = allRules.map(({rule}) => rule).filter(({house}) => !house)
const runOrdinary = compileRules(ordinary)

/** A matter of house style is tried beside what is on for everybody: houses differ. */
function runnerFor(id: string): ReturnType<typeof compileRules> {
  const own = allRules.find(({rule}) => rule.id === id)!.rule
  return own.house ? compileRules([...ordinary, own]) : runOrdinary
}

function checkExamples(id: string, {bad, good}: Examples): void {
  const run = runnerFor(id)
  const lint = (text: string) => run(articleOfExample(text)).map(({rule, finding}) => ({...finding, rule: rule.id}))
  const show = (text: string) =>
    lint(text).map(({rule, start, end}) => `${rule}: ${(readPairExample(text)?.english ?? text).slice(start, end)}`)
  test.each(Object.entries(bad))('finds %s', (marked, corrected) => {
    const {text, before, start, end} = unmark(marked)!
    const found = lint(before + text).filter(({rule}) => rule === id)
    expect(found.map((finding) => text.slice(finding.start, finding.end))).toEqual([text.slice(start, end)])
    expect(found[0]).toMatchObject({start, end})
    const [finding] = found
    for (const [index, replacement] of (finding?.expected ?? []).entries()) {
      const fixed = text.slice(0, start) + replacement + text.slice(end)
      if (index === 0) expect(fixed).toBe(corrected)
      expect(show(before + fixed)).toEqual([])
    }
    expect(show(before + corrected)).toEqual([])
  })
  test.each(good)('is silent: %s', (text) => {
    expect(show(text)).toEqual([])
  })
}

const tables = readHouseTables()

describe.each(allRules.map(({rule}) => [rule.id, rule] as const))('%s', (id, rule) => {
  const entries = tables.find((table) => table.rule.id === id)?.examples
  if (!entries) {
    test('has examples that look alike', () => expect(rule.examples.good.length).toBeGreaterThanOrEqual(2))
    checkExamples(id, rule.examples)
  } else for (const entry of entries) checkExamples(id, entry)
})

test('ids are the names of the files', () => {
  const files = globSync(['src/rules/*/*.ts', 'src/rules/*/phrases/*.yaml']).map((file) =>
    basename(file).replace(/\.\w+$/, '')
  )
  expect(allRules.map(({rule}) => rule.id).sort()).toEqual(files.sort())
})
