import {describe, expect, test} from 'vitest'
import {readPo} from '../../src/formats/po.ts'
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

const sample = readSample('desk.po')
const message = (target: string, source = '"س"') => `msgid ${source}\nmsgstr ${target}\n`
const header = (fields: string) => `msgid ""\nmsgstr "${fields}"\n\n${message('"A"')}`

describe('PO', () => {
  test('of gettext: contexts, plural forms, several lines, flags; without the header and what is obsolete', () => {
    const document = readPo(sample)
    expect(document).toMatchObject({sourceLanguage: 'ar', targetLanguage: 'en-GB', writable: true})
    expect(segmentsOf(document)).toEqual([
      ['1', 'هدى المرزوقي تستقبل وفد المزارعين', "Huda al-Marzouqi receives the farmers' delegation"],
      ['2[0]', 'جريح واحد', 'One injured'],
      ['2[1]', '%d جرحى', '%d injured'],
      [
        '3',
        'وقالت: «لن نغلق السوق القديم».\nوأضافت %(name)s: «أبدا».',
        'She said: "We will not close the old market."\n%(name)s added:\t"Never."'
      ],
      [
        '4',
        'تأجلت المباراة بسبب الأمطار الغزيرة التي هطلت على المدينة طوال الليل',
        'The match was postponed because of the heavy rain which fell on the city all night and flooded the pitch and the car parks around it.'
      ],
      ['5', 'أغلقت الصناديق في السابعة مساء بتوقيت العاصمة', 'The polls closed at seven in the evening, city time.'],
      ['6', 'ولم يعلق الوزير', ''],
      ['7', 'ملف', 'File']
    ])
    expect(document.bilingual!.segments.flatMap(({id, fuzzy}) => (fuzzy ? [id] : []))).toEqual(['5'])
  })
  test('the language that the header names is English, or the file is refused', () => {
    expect(readPo(header('Language: en\\n'))).toMatchObject({targetLanguage: 'en'})
    for (const fields of ['Language: \\n', 'Language-Team: fr\\n', 'MIME-Version: 1.0\\n'])
      expect(readPo(header(fields))).not.toHaveProperty('targetLanguage')
    expect(mistakeOf(readPo, header('Language-Team: x\\nLanguage: fr\\n'))).toEqual([
      'the translations in this file are not English (Language: fr)',
      'fr\\n"\n\nmsgid'
    ])
    expect(mistakeOf(readPo, header('Content-Type: text/plain; charset=KOI8-R\\n'))[0]).toContain(
      'says that it is KOI8-R'
    )
    expect(readPo(header('Content-Type: text/plain; charset=CHARSET\\n')).prose.text).toBe('A')
  })
  test('a flag before what is obsolete is none of the next message', () => {
    const {bilingual} = readPo(`#, fuzzy\n#~ msgid "a"\n#~ msgstr "b"\n\n${message('"A"')}`)
    expect(bilingual!.segments[0]).not.toHaveProperty('fuzzy')
  })
  test.each([
    ['"&Open"', '"ا&فتح"', '&Open'],
    ['"&Open"', '"فتح(&O)"', 'Open'],
    ['"_Open"', '"_فتح"', 'Open'],
    ['"AT&T"', '"&س"', 'AT&T'],
    ['"_Never_"', '"_س_"', '_Never_'],
    ['"Fish &amp; chips"', '"س &amp; ص"', 'Fish &amp; chips'],
    ['"R &D"', '"س"', 'R &D']
  ])('the mark of a key is left out where it is one: %s', (target, source, text) => {
    expect(readPo(message(target, source)).prose.text).toBe(text)
  })
  test('is written with escapes, over the end of a line, and nothing else is touched', () => {
    expect(rewrite(readPo, sample, 'seven', '"7"\\\n')).toBe(sample.replace('seven', '\\"7\\"\\\\\\n'))
    expect(rewrite(readPo, sample, 'all night', 'overnight')).toBe(sample.replace('all "\n"night', 'overnight'))
    const crlf = sample.replaceAll('\n', '\r\n')
    expect(rewrite(readPo, crlf, 'all night', 'overnight')).toBe(crlf.replace('all "\r\n"night', 'overnight'))
    // The sign would go with the words.
    expect(rewrite(readPo, message('"New &Open"', '"&س"'), 'New Open', 'Open')).toBeUndefined()
    // \x41 and a digit would be another number.
    expect(rewrite(readPo, message('"\\x41 2"'), ' ', '')).toBeUndefined()
    const document = readPo(sample)
    expect(replace(document, document.bilingual!.source, 0, 3, 'س')).toBe(sample.replace('هدى', 'س'))
  })
  test('is written word by word and at random', () => {
    for (const file of [sample, `\ufeff${sample.replaceAll('\n', '\r\n')}`]) checkIdentity(readPo, file)
    expect(checkReplacements(readPo, sample, {skip: 'File'})).toBeGreaterThan(200)
    const escapes = message('""\n"a\\1014 b"\n"c \\"d\\t\\\\e"\n""\n"f g"')
    expect(checkReplacements(readPo, escapes)).toBeGreaterThan(100)
  })
  test.each([
    [
      'a mark without its partner',
      message('"A'),
      'the quotation mark that opens here has no partner in its line',
      '"A\n'
    ],
    ['an unknown escape', message('"A\\q"'), 'unknown escape `\\q`; a backslash is written twice', '\\q"\n'],
    [
      'a byte',
      message('"\\303\\251"'),
      '`\\303` stands for a byte, not for a character; write the character itself',
      '\\303\\251"\n'
    ],
    ['a stray text', '"A"\n', 'a text in quotation marks, where `msgid` or `msgstr` is expected', '"A"\n'],
    [
      'another word',
      `${message('"A"')}msgfoo "B"\n`,
      'unexpected `msgfoo "B"`, expected `msgid`, `msgstr` or a comment',
      'msgfoo "B"\n'
    ],
    ['no translation', '# c\nmsgid "A"\n', 'a message without `msgstr`', 'msgid "A"\n'],
    ['no source', 'msgctxt "A"\nmsgstr "B"\n', 'a message without `msgid`', 'msgctxt "A"\n'],
    ['two translations', `${message('"A"')}msgstr "B"\n`, '`msgstr` stands here for the second time', 'msgstr "B"\n']
  ])('is refused: %s', (_, file, reason, at) => {
    expect(mistakeOf(readPo, file)).toEqual([reason, at])
  })
  test('is read or refused, whatever happened to it', () => {
    checkMutations(
      readPo,
      [sample],
      ['msgid', 'msgstr', 'msgid_plural', 'msgstr[1]', '#,', '#~', 'domain', '\\x', '\\777', 'Language: fr']
    )
  })
})
