import {describe, expect, test} from 'vitest'
import {readCsv, readTsv} from '../../src/formats/table.ts'
import {
  checkIdentity,
  checkMutations,
  checkReplacements,
  mistakeOf,
  readSample,
  rewrite,
  segmentsOf
} from './bilingual.ts'

const excel = readSample('excel.tsv')
const po2csv = readSample('po2csv.csv')

describe('a table', () => {
  test('of translate-toolkit, with a column before and lines in cells', () => {
    const document = readCsv(po2csv)
    expect(document.writable).toBe(true)
    expect(segmentsOf(document)[3]).toEqual([
      '4',
      'وقالت: «لن نغلق السوق القديم».\nوأضافت %(name)s: «أبدا».',
      'She said: "We will not close the old market."\n%(name)s added:\t"Never."'
    ])
    expect(segmentsOf(document)[6]).toEqual(['7', 'ولم يعلق الوزير', ''])
  })
  test('of a spreadsheet, with tabs, ids and languages', () => {
    const document = readTsv(excel)
    expect(document).toMatchObject({sourceLanguage: 'ar', targetLanguage: 'en'})
    expect(segmentsOf(document).slice(1)).toEqual([
      ['a2', 'وقالت: «لن نغلق السوق القديم».', 'She said: "We will not close the old market."'],
      ['a3', '«أبدا».', '"Never."'],
      ['a4', 'شركة الرمال & أبناؤه، و50 موظفا', 'Rimal & Sons, with 50 employees 🌾'],
      ['a5', 'أغلقت الصناديق في السابعة.', '']
    ])
  })
  test.each([
    ['none', 'نعم,Yes\n', [['1', 'نعم', 'Yes']]],
    ['its columns', 'translation,id,source\nYes,x,نعم\n', [['x', 'نعم', 'Yes']]],
    ['two languages', '"EN-us",ar\nYes,نعم\n', [['1', 'نعم', 'Yes']]],
    ['a language and a column', 'fr,target\nOui,Yes\n', [['1', 'Oui', 'Yes']]],
    ['words that are no languages', 'Non,No\n', [['1', 'Non', 'No']]],
    ['one more language', 'fr,de,en\nOui,Ja,Yes\n', [['1', 'Oui', 'Yes']]]
  ])('whose first row names %s', (_, file, segments) => {
    expect(segmentsOf(readCsv(file))).toEqual(segments)
  })
  test('of any line ends, with a byte-order mark and empty lines', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(segmentsOf(readCsv(`\ufeffنعم,Yes${end}${end}"لا","No${end}""no"""${end},${end}`))).toEqual([
        ['1', 'نعم', 'Yes'],
        ['2', 'لا', `No${end}"no"`]
      ])
    expect(readCsv('').prose.text).toBe('')
  })
  test('with tabs has quotation marks as they stand, but for cells in them with marks written twice', () => {
    expect(segmentsOf(readTsv('"نعم"\t"Yes"\nلا\t5" or "6"\n"لا"\t"5"" or 6"\nلا\t"No" or "yes"\n'))).toEqual([
      ['1', '"نعم"', '"Yes"'],
      ['2', 'لا', '5" or "6"'],
      ['3', '"لا"', '5" or 6'],
      ['4', 'لا', '"No" or "yes"']
    ])
  })
  test('is written, and nothing else is touched', () => {
    const file = '\ufeffa,b c\r\n"d","e ""f"" g"\r\n'
    expect(rewrite(readCsv, file, 'b', 'B')).toBe(file.replace('b', 'B'))
    // The cell has no quotation marks around it.
    for (const text of ['B,', '"B"', 'B\n']) expect(rewrite(readCsv, file, 'b', text)).toBeUndefined()
    expect(rewrite(readCsv, file, 'e "f"', '"E", F\n')).toBe(file.replace('e ""f""', '""E"", F\n'))
    expect(rewrite(readTsv, 'a\tb c\n', 'b', '"B", "C"')).toBe('a\t"B", "C" c\n')
    for (const text of ['B\t', '""', 'B\n']) expect(rewrite(readTsv, 'a\tb c\n', 'b', text)).toBeUndefined()
    // Two marks would be one written twice; one written twice would be none, and the cell would not be quoted.
    expect(rewrite(readTsv, 'a\t"b"c"d"\n', 'c', '')).toBeUndefined()
    expect(rewrite(readTsv, 'a\t"b"" c"\n', '"', '')).toBeUndefined()
  })
  test('is written word by word and at random', () => {
    checkIdentity(readCsv, po2csv)
    checkIdentity(readTsv, excel)
    expect(checkReplacements(readCsv, po2csv)).toBeGreaterThan(300)
    expect(checkReplacements(readCsv, 'a,b c\nd,e f g\n')).toBeGreaterThan(50)
    expect(checkReplacements(readTsv, excel)).toBeGreaterThan(100)
    expect(checkReplacements(readTsv, 'a\t"b"c"d"\ne\tf"g"\nh\ti ""j"" k\nl\tm\nn\t"o ""p"" q"\n')).toBeGreaterThan(100)
  })
  test.each([
    ['a row with too few cells', readCsv, 'source,target\na,b\nc\n', '1 cell, expected 2 as in the header', 'c\n'],
    [
      'a comma without quotation marks',
      readCsv,
      'a,b\nc,d,e\n',
      '3 cells, expected 2 as in the first row; a cell with a comma stands in `"…"`',
      'c,d,e\n'
    ],
    [
      'a mark that is not closed',
      readCsv,
      'a,b\nc,"d\n',
      'a quotation mark at the start of a cell of this row has no partner',
      'c,"d\n'
    ],
    [
      'text behind a mark',
      readCsv,
      'a,"b"c\n',
      'text after the closing quotation mark; inside a cell in quotation marks, `"` is written twice',
      'c\n'
    ],
    [
      'a mark inside',
      readCsv,
      'a,b "c"\n',
      'a quotation mark inside a cell without them; put the cell in `"…"` and write the mark twice',
      '"c"\n'
    ],
    ['semicolons', readCsv, 'a;b\n', 'the columns are separated by `;`, expected commas', 'a;b\n'],
    ['tabs for commas', readCsv, 'a\tb\n', 'the columns are separated by `tab`, expected commas', 'a\tb\n'],
    [
      'one column',
      readTsv,
      'a\n',
      'two columns are expected, separated by tabs: the source and the translation',
      'a\n'
    ],
    ['a row with too many cells', readTsv, 'a\tb\nc\td\te\n', '3 cells, expected 2 as in the first row', 'c\td\te\n'],
    ['a row of commas', readCsv, ','.repeat(100_000), 'a row with more than 16384 cells', ',,,,,,,,,,,,'],
    ['other languages', readTsv, 'ar\tfr\na\tb\n', 'no column of this file is English (`ar`, `fr`)', 'ar\tfr\na\tb\n']
  ])('is refused: %s', (_, read, file, reason, at) => {
    expect(mistakeOf(read, file)).toEqual([reason, at])
  })
  test('is read or refused, whatever happened to it', () => {
    checkMutations(readCsv, [po2csv, 'a,b\n'], [',', '""', '",', ',"', '\r\n'])
    checkMutations(readTsv, [excel, 'a\tb\n'], ['\t', '""', '"\t', '\t"', '\r\n'])
  })
})
