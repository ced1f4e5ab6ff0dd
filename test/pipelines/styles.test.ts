import {basename} from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, test} from 'vitest'
import {article} from '../../pipelines/article.ts'
import {makeLinter} from '../../pipelines/lint.ts'
import {nursery} from '../../pipelines/nursery.ts'
import {rulesOf} from '../../pipelines/preset.ts'
import {styles} from '../../pipelines/styles/index.ts'
import {styleNames} from '../../src/cli/options.ts'

const idsOf = (style: string, text: string) =>
  makeLinter([...rulesOf(article), ...rulesOf(styles[style]!)])(text).messages.map(({ruleId, expected}) => [
    ruleId,
    expected[0]
  ])

describe('a house style', () => {
  test('is a file of its own, known to the command', () => {
    const files = globSync('pipelines/styles/*.ts').map((file) => basename(file, '.ts'))
    expect(Object.keys(styles).sort()).toEqual(files.filter((name) => name !== 'index' && name !== 'named').sort())
    expect([...styleNames].sort()).toEqual(Object.keys(styles).sort())
  })
  test.each(Object.entries(styles))('%s holds only matters of taste, which are off without it', (_, style) => {
    expect(style.plugins.length).toBeGreaterThan(0)
    for (const {rule} of style.plugins) {
      expect(rule.house).toBe(true)
      expect(rulesOf(article)).not.toContain(rule)
      expect(rulesOf(nursery)).not.toContain(rule)
    }
  })
  test('asks for what the house wants', () => {
    const text = 'They bought bread, milk and eggs on 9 February. Prices rose 5 percent.'
    expect(idsOf('american-press', text)).toEqual([
      ['month-before-day', 'February 9'],
      ['percent-sign', '%']
    ])
    expect(idsOf('serial-comma', text)).toEqual([['serial-comma', 'milk,']])
    expect(idsOf('british-press', text)).toEqual([['percent-sign', '%']])
  })
})
