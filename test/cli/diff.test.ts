import fc from 'fast-check'
import {expect, test} from 'vitest'
import {unifiedDiff} from '../../src/cli/diff.ts'

/** Apply a diff as strictly as can be: every line that is kept or goes must stand where its hunk says. */
function apply(diff: string, before: readonly string[]): string[] {
  const after: string[] = []
  let left = 0
  // That the last line has no end is said in a line of its own.
  const lines = diff
    .split('\n')
    .slice(2, -1)
    .filter((line) => !line.startsWith('\\'))
  for (let at = 0; at < lines.length; ) {
    const numbers = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/.exec(lines[at++]!)!.slice(1).map(Number)
    const [from, fromCount, to, toCount] = numbers as [number, number, number, number]
    while (left < from - 1) after.push(before[left++]!)
    expect(after).toHaveLength(to - 1)
    for (; at < lines.length && !lines[at]!.startsWith('@@'); at++) {
      const sign = lines[at]![0]
      if (sign !== '+') expect(before[left++]).toBe(lines[at]!.slice(1))
      if (sign !== '-') after.push(lines[at]!.slice(1))
    }
    expect(left).toBe(from - 1 + fromCount)
    expect(after).toHaveLength(to - 1 + toCount)
  }
  return [...after, ...before.slice(left)]
}

// Few different lines, so that the same line stands in many places.
const line = fc.constantFrom('', 'a', 'b', 'The talks ended.', 'c')
const text = fc.array(line, {minLength: 1, maxLength: 40})

test('a diff makes the new text of the old one, however the lines differ', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before.join('\n') !== after.join('\n'))
      expect(apply(unifiedDiff('x', `${before.join('\n')}\n`, `${after.join('\n')}\n`), before)).toEqual(after)
    }),
    {numRuns: 300}
  )
})

test('a diff of few changes in a long text shows them and the lines around', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(199), {minLength: 1, maxLength: 5}), (changed) => {
      const before = Array.from({length: 200}, (_, index) => `line ${index}`)
      const after = before.map((one, index) => (changed.includes(index) ? `${one} changed` : one))
      const diff = unifiedDiff('x', before.join('\n'), after.join('\n'))
      expect(apply(diff, before)).toEqual(after)
      expect(diff.split('\n').length).toBeLessThanOrEqual(5 + changed.length * 9)
    })
  )
})
