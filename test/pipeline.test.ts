import fc from 'fast-check'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {makeLinter} from '../pipelines/lint.ts'
import {rulesOf} from '../pipelines/preset.ts'
import {fixText} from '../pipelines/steps/fix.ts'
import {merge} from '../pipelines/steps/merge.ts'
import {scoreOf} from '../pipelines/steps/score.ts'
import {lint, pipelines, rules} from '../src/index.ts'
import type {Message} from '../src/rules/message.ts'
import type {Found} from '../src/rules/run.ts'
import type {Finding, MqmSeverity, Rule} from '../src/rules/types.ts'
import {anyText} from './article/texts.ts'

const pluginOf = (id: string) => rules.find(({rule}) => rule.id === id)!
const ruleOf = (id: string): Rule => pluginOf(id).rule
const text = 'A headline\n\nThe envoy left the the hall , he said.'

async function messagesOf(processor: ReturnType<typeof unified>, file: VFile): Promise<VFile['messages']> {
  await processor.run(processor.parse(file) as never, file)
  return file.messages
}

describe('a rule in a unified pipeline', () => {
  test('gives VFile messages with everything that editors show', async () => {
    const processor = unified().use(retextEnglish).use(pluginOf('no-repeated-word'))
    const messages = await messagesOf(processor as never, new VFile({path: 'a.txt', value: text}))
    expect(messages.map((message) => ({...message, message: message.message}))).toMatchObject([
      {
        message: 'Unexpected repeated word `the the`, expected `the`',
        reason: 'Unexpected repeated word `the the`, expected `the`',
        ruleId: 'no-repeated-word',
        source: 'mtlint',
        place: {start: {line: 3, column: 16, offset: 27}, end: {line: 3, column: 23, offset: 34}},
        line: 3,
        column: 16,
        actual: 'the the',
        expected: ['the'],
        note: ruleOf('no-repeated-word').why,
        url: expect.stringMatching(/\/no-repeated-word\.md$/),
        mqm: 'linguistic-conventions/grammar',
        mqmSeverity: 'minor',
        fix: 'suggest',
        confidence: expect.any(Number),
        // unified's word for a warning.
        fatal: undefined
      }
    ])
    expect(messages[0]!.name).toBe('a.txt:3:16-3:23')
  })

  test('says with fatal what it says with severity', async () => {
    const wrong = 'The minister\u00e2\u20ac\u2122s talks\u00a0ended , he said.'
    const processor = unified().use(retextEnglish).use(pipelines.article)
    const messages = await messagesOf(processor as never, new VFile(wrong))
    const bySeverity = Object.fromEntries(
      messages.map((message) => [(message as unknown as Message).severity, message.fatal])
    )
    expect(bySeverity).toEqual({error: false, warning: undefined, info: null})
  })

  test('can be used with others, and with a whole pipeline', async () => {
    const some = unified()
      .use(retextEnglish)
      .use([pluginOf('no-repeated-word'), pluginOf('no-space-before-punctuation')])
    const whole = unified().use(retextEnglish).use(pipelines.article)
    for (const processor of [some, whole]) {
      const messages = await messagesOf(processor as never, new VFile(text))
      const told = messages.map(({ruleId, place, source}) => ({ruleId, place, source}))
      expect(told).toHaveLength(2)
      expect(told).toEqual(
        expect.arrayContaining(lint(text).messages.map(({ruleId, place}) => ({ruleId, place, source: 'mtlint'})))
      )
    }
  })

  test('has the definition beside it', () => {
    for (const pipeline of Object.values(pipelines)) {
      expect(rulesOf(pipeline).map(({id}) => id)).toEqual(pipeline.plugins.map(({rule}) => rule.id))
      expect(new Set(rulesOf(pipeline)).size).toBe(pipeline.plugins.length)
    }
    const all = new Set(rulesOf(pipelines.nursery))
    for (const name of ['article', 'quick'] as const)
      for (const rule of rulesOf(pipelines[name])) expect(all).toContain(rule)
  })
})

describe('lint', () => {
  test('finds nothing in nothing', () => {
    expect(lint('')).toEqual({
      messages: [],
      words: 0,
      sentences: 0,
      score: {value: 100, penalty: 0, low: 100, high: 100},
      // Of nothing, nothing is known.
      machine: {sentences: 0, of: 0, low: 0, high: 1},
      suppressed: 0
    })
  })

  test('takes severities, and hides rules below a confidence', () => {
    const severities = new Map([
      ['no-repeated-word', 'off'],
      ['no-space-before-punctuation', 'error']
    ] as const)
    expect(lint(text, {severities}).messages).toMatchObject([
      {ruleId: 'no-space-before-punctuation', severity: 'error', mqmSeverity: 'major', fatal: false}
    ])
    expect(lint(text, {minConfidence: 1}).messages.filter(({confidence}) => confidence !== 1)).toEqual([])
    // What was off for one text is not off for the next.
    expect(lint(text).messages).toHaveLength(2)
  })

  // All rules, also those that have not proved their worth: none may fail on any text.
  test('takes any text at all', () => {
    const lintAll = makeLinter(rulesOf(pipelines.nursery))
    fc.assert(
      fc.property(anyText, fc.boolean(), (any, comments) => {
        const {messages, words, sentences, score} = lintAll(any, {comments})
        expect(Math.min(words, sentences, score.penalty)).toBeGreaterThanOrEqual(0)
        expect(score.low).toBeLessThanOrEqual(score.value)
        expect(score.high).toBeGreaterThanOrEqual(score.value)
        let last = -1
        for (const {place, actual, reason, expected} of messages) {
          const [start, end] = [place.start.offset, place.end.offset]
          expect(any.slice(start, end)).toBe(actual)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(reason).not.toMatch(/\{\w+\}|undefined/)
          expect(expected).not.toContain(actual)
          last = start
        }
      }),
      {numRuns: 200}
    )
  })

  test('comes to the same once its safe corrections are made', () => {
    const lintAll = makeLinter(rulesOf(pipelines.nursery))
    const find = (one: string) => lintAll(one).messages
    fc.assert(
      fc.property(anyText, (any) => {
        const fixed = fixText(any, find).text
        expect(fixText(fixed, find)).toEqual({text: fixed, applied: 0})
      })
    )
  })
})

describe('merge', () => {
  const found = (id: string, start: number, end: number, more: Partial<Finding> = {}): Found => ({
    rule: ruleOf(id),
    finding: {start, end, ...more}
  })
  const ids = (list: readonly Found[]) => list.map(({rule}) => rule.id)

  test('keeps the heavier of two findings of one family on one span', () => {
    const light = found('no-doubled-punctuation', 4, 6)
    const heavy = found('no-unpaired-quotes', 4, 6, {severity: 'major'})
    expect(merge([light, heavy])).toEqual([heavy])
    expect(merge([heavy, light])).toEqual([heavy])
  })

  test('keeps the heavier of two findings of repetition that overlap', () => {
    // A loop is critical, a repeated word is minor.
    expect(ids(merge([found('no-repeated-word', 0, 7), found('no-loop', 0, 11)]))).toEqual(['no-loop'])
    expect(ids(merge([found('no-loop', 0, 11), found('no-repeated-word', 4, 11)]))).toEqual(['no-loop'])
  })

  test('keeps the one of the higher confidence where both weigh the same', () => {
    const [one, other] = ['no-doubled-quotes', 'no-glued-quotes'] as const
    expect(ids(merge([found(one, 4, 6), found(other, 4, 6)]))).toEqual([other])
    expect(ids(merge([found(other, 4, 6), found(one, 4, 6)]))).toEqual([other])
  })

  test('keeps one of two rules that want the same correction', () => {
    const expected = ['a']
    expect(merge([found('no-lowercase-i', 0, 1, {expected}), found('no-glued-quotes', 0, 1, {expected})])).toHaveLength(
      1
    )
  })

  test('keeps two different mistakes on one span, and findings that only touch', () => {
    const misplaced = found('no-misplaced-name', 0, 9, {expected: ['x']})
    const misspelt = found('no-misspelt-name', 4, 9, {expected: ['y']})
    expect(merge([misspelt, misplaced])).toEqual([misplaced, misspelt])
    const two = [
      found('no-foreign-script', 0, 4, {expected: ['a']}),
      found('no-repeated-word', 0, 4, {expected: ['b']})
    ]
    expect(merge(two)).toHaveLength(2)
    expect(merge([found('no-loop', 0, 4), found('no-repeated-word', 4, 8)])).toHaveLength(2)
  })

  test('keeps one of the same finding twice, and sorts by place, then rule', () => {
    const list = [
      found('no-repeated-word', 9, 12),
      found('no-misspelt-name', 3, 5, {expected: ['a']}),
      found('no-foreign-script', 3, 5, {expected: ['b']}),
      found('no-repeated-word', 9, 12),
      found('no-mojibake', 3, 4)
    ]
    expect(ids(merge(list))).toEqual(['no-mojibake', 'no-foreign-script', 'no-misspelt-name', 'no-repeated-word'])
  })
})

describe('scoreOf', () => {
  const score = (words: number, ...severities: MqmSeverity[]) =>
    scoreOf(
      severities.map((mqmSeverity) => ({mqmSeverity})),
      words
    )

  test('is MQM’s linear score with the penalties 0, 1, 5 and 25', () => {
    expect(score(430)).toEqual({value: 100, penalty: 0, low: 100, high: 100})
    expect(score(100, 'neutral')).toMatchObject({value: 100, penalty: 0})
    expect(score(100, 'minor')).toMatchObject({value: 99, penalty: 1})
    expect(score(100, 'major')).toMatchObject({value: 95, penalty: 5})
    expect(score(100, 'critical')).toMatchObject({value: 75, penalty: 25})
    expect(score(430, 'major', 'major', 'major', 'major', 'minor', 'minor')).toMatchObject({value: 94.9, penalty: 22})
  })

  test('has an interval of 1.645 standard deviations of the penalty', () => {
    // Four times 5² is 100: the spread is 16.45 points, of 1,000 words.
    expect(score(1000, 'major', 'major', 'major', 'major')).toEqual({value: 98, penalty: 20, low: 96.4, high: 99.6})
  })

  test('stays between 0 and 100', () => {
    expect(score(10, 'critical')).toEqual({value: 0, penalty: 25, low: 0, high: 100})
    expect(score(0, 'critical')).toMatchObject({value: 100})
  })
})

describe('fixText', () => {
  const message = (start: number, end: number, expected: string[], fix: Message['fix'] = 'safe') =>
    ({fix, expected, place: {start: {offset: start}, end: {offset: end}}}) as unknown as Message

  /** Messages for all matches of some expressions, sorted by place. */
  const finder =
    (...table: [RegExp, string][]) =>
    (one: string) =>
      table
        .flatMap(([expression, to]) =>
          [...one.matchAll(expression)].map((match) =>
            message(match.index, match.index + match[0].length, [match[0].replace(expression, to)])
          )
        )
        .sort((first, second) => first.place.start.offset - second.place.start.offset)

  test('applies corrections that overlap in turns', () => {
    // The second would be wrong to apply to the words that the first has changed.
    expect(fixText('abc', finder([/ab/g, 'x'], [/bc/g, 'y']))).toEqual({text: 'xc', applied: 1})
    expect(fixText('a  , b', finder([/ {2}/g, ' '], [/ ,/g, ',']))).toEqual({text: 'a, b', applied: 2})
    expect(fixText('aaaa', finder([/aa/g, 'a']))).toEqual({text: 'a', applied: 3})
  })

  test('applies those that only touch at once, and insertions too', () => {
    let turns = 0
    const find = (one: string) => {
      turns++
      return one === 'abc' ? [message(0, 1, ['x']), message(1, 1, ['-']), message(1, 2, ['y'])] : []
    }
    expect(fixText('abc', find)).toEqual({text: 'x-yc', applied: 3})
    expect(turns).toBe(2)
  })

  test('applies safe corrections only, each by its first replacement', () => {
    const list = [
      message(0, 1, ['x'], 'suggest'),
      message(1, 2, [], 'safe'),
      message(2, 3, ['y', 'z']),
      message(3, 4, [''])
    ]
    expect(fixText('abcd', (one) => (one === 'abcd' ? list : []))).toEqual({text: 'aby', applied: 2})
    expect(fixText('abcd', () => [])).toEqual({text: 'abcd', applied: 0})
  })

  test('ends where corrections call each other forth for ever', () => {
    const {text: ended, applied} = fixText('a', finder([/a$/g, 'b'], [/b$/g, 'a']))
    expect(applied).toBe(10)
    expect(ended).toBe('a')
    expect(fixText('a', () => [message(0, 1, ['a'])])).toEqual({text: 'a', applied: 0})
  })
})
