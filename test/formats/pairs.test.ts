import {describe, expect, test} from 'vitest'
import {readPairs} from '../../src/formats/pairs.ts'
import {
  checkIdentity,
  checkMutations,
  checkReplacements,
  mistakeOf,
  readSample,
  replace,
  rewrite,
  segmentsOf
} from './bilingual.ts'

const sample = readSample('pairs.jsonl')

describe('JSON Lines', () => {
  test('with escapes, other keys and blank lines', () => {
    const document = readPairs(`\ufeff\r\n${sample.replaceAll('\n', '\r\n \r\n')}`)
    expect(document).toMatchObject({sourceLanguage: 'ar', writable: true})
    expect(segmentsOf(document)).toEqual([
      [
        'a1',
        'استقبلت رئيسة البلدية هدى المرزوقي وفد المزارعين صباح الثلاثاء.',
        "Mayor Huda al-Marzouqi received the farmers' delegation on Tuesday morning."
      ],
      ['a2', 'وقالت: «لن نغلق السوق القديم».', 'She said: "We will not close the old market."'],
      ['a3', '«أبدا».', '"Never."'],
      ['a4', 'شركة الرمال & أبناؤه، و50 موظفا', 'Rimal & Sons, with 50 employees 🌾'],
      ['a5', 'أغلقت الصناديق في السابعة.', '']
    ])
  })
  test('escapes are places of the file', () => {
    const file = '{"target":"A\\u00e9 \\ud83c\\udf3e\\/\\n","x":{"target":["b"]},"\\u0073ource":"c","id":7}'
    const document = readPairs(file)
    expect(segmentsOf(document)).toEqual([['7', 'c', 'Aé 🌾/']])
    const written = (start: number, end: number) => replace(document, document.prose, start, end, '"x"')
    expect(written(1, 2)).toBe(file.replace('\\u00e9', '\\"x\\"'))
    expect(written(3, 5)).toBe(file.replace('\\ud83c\\udf3e', '\\"x\\"'))
    // Half of it is no place.
    expect(written(3, 4)).toBeUndefined()
    expect(written(4, 4)).toBeUndefined()
  })
  test('of a key that is written twice, the last is read', () => {
    const file = '{"target": "a", "source": "b", "target": "c"}'
    expect(rewrite(readPairs, file, 'c', 'd')).toBe(file.replace('"c"', '"d"'))
  })
  test('is written word by word and at random', () => {
    checkIdentity(readPairs, sample)
    expect(checkReplacements(readPairs, sample)).toBeGreaterThan(300)
    expect(
      checkReplacements(readPairs, '{"source":"a","target":"\\ud83c\\udf3e\\u0062 \\"c\\" \\\\ d"}')
    ).toBeGreaterThan(100)
  })
  test.each([
    ['no JSON', '{"source":"a","target":"b",}', 'no JSON: unexpected `}`', '}'],
    ['a line that breaks off', '{"source":"a","target":"b"', 'no JSON: the line ends too early', ''],
    ['a list', '[{"source":"a"}]', 'an object with `source` and `target` is expected in each line', '[{"source":"'],
    ['a key that is missing', ' {"source":"a"}', '`target` is missing', '{"source":"a'],
    ['a number', '{"source":"a","target":5}', '`target` must be a text', '5}'],
    [
      'half a character',
      '{"source":"a","target":"b\\ud83c"}',
      '`\\ud83c` is half a character; the other half is missing',
      '\\ud83c"}'
    ],
    [
      'another language',
      '{"source":"a","target":"b","targetLang":"fr"}',
      'the translations in this file are not English (targetLang: fr)',
      '"fr"}'
    ]
  ])('is refused: %s', (_, line, reason, at) => {
    expect(mistakeOf(readPairs, line)).toEqual([reason, at])
    const [found, place] = mistakeOf(readPairs, `{"source":"a","target":"b"}\r\n${line}`)
    expect([found, place]).toEqual([reason, at])
  })
  test('is read or refused, whatever happened to it and however deep', () => {
    checkMutations(
      readPairs,
      [sample],
      ['{', '}', '[', ']', ',', ':', '\\', '\\u', '\\ud800', '"target":', '"', 'null']
    )
    const deep = '['.repeat(100_000)
    expect(mistakeOf(readPairs, `{"x":${deep}`)[0]).toContain('no JSON')
    expect(mistakeOf(readPairs, `{"x":${deep.repeat(3)}`)[0]).toBe('nested too deeply')
    const closed = ']'.repeat(100_000)
    expect(readPairs(`{"x":${deep}${closed},"source":"a","target":"b"}`).prose.text).toBe('b')
  })
})
