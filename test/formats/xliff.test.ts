import {describe, expect, test} from 'vitest'
import {readXliff} from '../../src/formats/xliff.ts'
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

const inlineOne = readSample('inline-1.2.xlf')
const inlineTwo = readSample('inline-2.0.xlf')
const lconvert = readSample('lconvert.xlf')
const po2xliff = readSample('po2xliff.xlf')

const one = (body: string) =>
  `<xliff version="1.2"><file original="a" source-language="ar" target-language="en">${body}</file></xliff>`
const two = (body: string) => `<xliff version="2.1" srcLang="ar" trgLang="en"><file id="f">${body}</file></xliff>`
const unit = (target: string) => one(`<trans-unit id="1"><source>س</source><target>${target}</target></trans-unit>`)
const targetOf = (target: string) => segmentsOf(readXliff(unit(target)))[0]![2]

describe('XLIFF of tools', () => {
  test('of Qt: several files, proposals, white space that is kept, a unit that is not to be translated', () => {
    const document = readXliff(lconvert)
    expect(document).toMatchObject({sourceLanguage: 'ar', targetLanguage: 'en', writable: true})
    const segments = segmentsOf(document)
    expect(segments.map(([id]) => id)).toEqual([
      'desk/front.txt:_msg1',
      'desk/front.txt:_msg2[0]',
      'desk/front.txt:_msg2[1]',
      'desk/front.txt:_msg3',
      'desk/front.txt:_msg4',
      'desk/front.txt:_msg5',
      'desk/front.txt:_msg6',
      'desk/menu.txt:_msg7'
    ])
    expect(segments[3]![2]).toBe('She said: "We will not close the old market."\n%(name)s added:\t"Never."')
    // The proposal in `alt-trans` is no translation.
    expect(segments[5]).toEqual(['desk/front.txt:_msg5', 'أغلقت الصناديق في السابعة مساء بتوقيت العاصمة', ''])
  })
  test('of translate-toolkit: the header of the PO file is no prose', () => {
    const segments = segmentsOf(readXliff(po2xliff))
    expect(segments.map(([id]) => id)).toEqual(['3', '4', '5', '6', '7', '8'])
    expect(segments[3]![2]).toBe('Rimal & Sons has < 50 employees')
    expect(segments[5]![2]).toBe('')
  })
  test('with inline codes on lines of their own', () => {
    const document = readXliff(inlineOne)
    expect(document.prose.text).toBe(
      'Huda al-Marzouqi: the market will stay\n\n' +
        'Marzouqi said on Tuesday. She did not name the price of the building.\n\n' +
        'Photo: & partners\n\nThe bridge opens on Sunday'
    )
    expect(document.bilingual!.segments.map(({tags}) => tags?.target)).toEqual([
      ['g:1'],
      ['x:2'],
      ['ph:3'],
      undefined,
      undefined
    ])
    const newer = readXliff(inlineTwo)
    expect(newer).toMatchObject({sourceLanguage: 'ar', targetLanguage: 'en-GB'})
    expect(segmentsOf(newer)[1]).toEqual([
      'news/market.html:lead',
      'قالت المرزوقي يوم الثلاثاء. ولم تذكر ثمن المبنى.',
      'Marzouqi said on Tuesday. She did not name the price of the building.'
    ])
    expect(newer.bilingual!.segments[1]!.tags).toEqual({
      source: ['sc:4', 'ec:4', 'ph:2'],
      target: ['sc:4', 'ec:4', 'ph:2']
    })
  })
})

describe('XLIFF 1.2', () => {
  test('marked segments are segments', () => {
    const document = readXliff(
      one(
        '<trans-unit id="u"><source>أ. ب. ج.</source>' +
          '<seg-source><mrk mtype="seg" mid="1">أ.</mrk> <g id="9"><mrk mtype="seg" mid="2">ب <x id="1"/></mrk></g> <mrk mtype="seg" mid="3">ج.</mrk></seg-source>' +
          '<target><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2">B <mrk mtype="term">b</mrk>.</mrk></target></trans-unit>'
      )
    )
    expect(segmentsOf(document)).toEqual([
      ['u#1', 'أ.', 'A.'],
      ['u#2', 'ب', 'B b.'],
      ['u#3', 'ج.', '']
    ])
    expect(document.bilingual!.segments[1]!.tags).toEqual({source: ['x:1'], target: []})
  })
  test('a target without marks is one segment; a unit without a target has marked ones', () => {
    const marked =
      '<source>أ. ب.</source><seg-source><mrk mtype="seg" mid="1">أ.</mrk> <mrk mtype="seg" mid="2">ب.</mrk></seg-source>'
    expect(segmentsOf(readXliff(one(`<trans-unit id="u">${marked}<target>A. B.</target></trans-unit>`)))).toEqual([
      ['u', 'أ. ب.', 'A. B.']
    ])
    expect(segmentsOf(readXliff(one(`<trans-unit id="u">${marked}</trans-unit>`)))).toEqual([
      ['u#1', 'أ.', ''],
      ['u#2', 'ب.', '']
    ])
  })
  test('a group that is not to be translated is left out, but for what is to be', () => {
    const units =
      '<trans-unit id="1"><source>أ</source><target>A</target></trans-unit>' +
      '<trans-unit id="2" translate="yes"><source>ب</source><target state="needs-review-translation">B</target></trans-unit>'
    const document = readXliff(one(`<group translate="no">${units}</group>`))
    expect(segmentsOf(document)).toEqual([['2', 'ب', 'B']])
    expect(document.bilingual!.segments[0]!.fuzzy).toBe(true)
  })
  test.each([
    ['code is no prose', 'The <bpt id="1">&lt;b></bpt>old<ept id="1">&lt;/b></ept> market', 'The old market'],
    ['nor is what stands in it', 'Look <ph id="1">&lt;img alt="<sub>a cow</sub>"/></ph> here.', 'Look here.'],
    ['a code between words parts them', 'on Tuesday<x id="1"/>The market', 'on Tuesday The market'],
    ['a tag within a word does not', '<g id="1">T</g>he <bx id="2"/>mar<ex id="2"/>ket', 'The market'],
    ['a code before a mark leaves no space', 'Mr <x id="1"/>, said (<x id="2"/> )', 'Mr, said ()'],
    ['a code at the start leaves no space', '<x id="1"/> The market', 'The market'],
    ['entities and sections are read', 'A &amp; B &#x26; <![CDATA[C & D]]> &#128570;', 'A & B & C & D 😺'],
    ['comments are not', 'The <!-- old -->market', 'The market'],
    ['layout is one space', 'The old\n      market', 'The old market'],
    ['a line break without indentation stays', 'Old\nmarket', 'Old\nmarket']
  ])('%s', (_, target, text) => {
    expect(targetOf(target)).toBe(text)
  })
  test('offsets are those of the file as it stands', () => {
    const file = `\ufeff${unit('One &lt;\r\ntwo.')}`
    const {prose} = readXliff(file)
    expect(prose.text).toBe('One <\r\ntwo.')
    const {start, end, exact} = prose.toFile(4, 10)
    expect([file.slice(start, end), exact]).toEqual(['&lt;\r\ntwo', true])
  })
})

describe('XLIFF 2', () => {
  test('segments, characters by number, annotations', () => {
    const document = readXliff(
      two(
        '<unit id="u"><originalData><data id="d">&lt;br/></data></originalData>' +
          '<segment id="s1"><source>أ</source><target>A <mrk id="m" type="term">b</mrk><cp hex="0007"/><pc id="1">c</pc></target></segment>' +
          '<ignorable><source> </source></ignorable><segment><source>ب</source></segment></unit>' +
          '<unit id="v" translate="no"><segment><source>ج</source><target>C</target></segment></unit>' +
          '<unit id="w"><mtc:matches><mtc:match><source>د</source><target>Wrong</target></mtc:match></mtc:matches><segment><source>د</source><target>D</target></segment></unit>'
      )
    )
    expect(segmentsOf(document)).toEqual([
      ['u#s1', 'أ', 'A b\u0007c'],
      ['u#2', 'ب', ''],
      ['w', 'د', 'D']
    ])
    expect(document.bilingual!.segments[0]!.tags).toEqual({source: [], target: ['pc:1']})
  })
  test('an unknown character is refused', () => {
    expect(
      mistakeOf(
        readXliff,
        two('<unit id="u"><segment><source>a</source><target><cp hex="D800"/></target></segment></unit>')
      )
    ).toEqual(['`cp` needs the code point of a character in `hex`', '<cp hex="D80'])
  })
})

describe('a file is written', () => {
  test('with entities, and nothing else is touched', () => {
    const file = unit('Fish &amp; chips rose <g id="1">by</g> 5.').replaceAll('>', '>\r\n')
    expect(rewrite(readXliff, file, '& chips', '< "R&D"')).toBe(file.replace('&amp; chips', '&lt; "R&amp;D"'))
    // A tag stands between.
    expect(rewrite(readXliff, file, 'rose by', 'fell')).toBeUndefined()
    // XML has no such character.
    expect(rewrite(readXliff, file, 'Fish', '\0')).toBeUndefined()
  })
  test('never so that it is no XML', () => {
    expect(rewrite(readXliff, unit('a]]b> c'), 'b', '')).toBeUndefined()
    expect(rewrite(readXliff, unit('ab> c'), 'b', ']]')).toBe(unit('a&#93;&#93;> c'))
    expect(rewrite(readXliff, unit('<![CDATA[<p>Old</p>]]>'), 'Old', 'R&D')).toBe(unit('<![CDATA[<p>R&D</p>]]>'))
    expect(rewrite(readXliff, unit('<![CDATA[<p>Old</p>]]>'), 'Old', ']]')).toBeUndefined()
  })
  test('of each sample, word by word and at random', () => {
    for (const file of [inlineOne, inlineTwo, lconvert, po2xliff, po2xliff.replaceAll('\n', '\r\n')])
      checkIdentity(readXliff, file)
    expect(checkReplacements(readXliff, po2xliff)).toBeGreaterThan(200)
    expect(checkReplacements(readXliff, lconvert)).toBeGreaterThan(200)
    expect(checkReplacements(readXliff, inlineOne, {bare: true})).toBeGreaterThan(100)
    expect(checkReplacements(readXliff, inlineTwo, {bare: true})).toBeGreaterThan(100)
    expect(checkReplacements(readXliff, unit('a]]b> c ]> <![CDATA[x]y>]]> &gt;'), {bare: true})).toBeGreaterThan(50)
  })
  test('in the source too', () => {
    const document = readXliff(unit('A'))
    expect(replace(document, document.bilingual!.source, 0, 1, '<')).toBe(unit('A').replace('س', '&lt;'))
  })
})

describe('a file that is refused', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${unit('&b;')}`
  test.each([
    ['entities of its own', bomb, 'a DOCTYPE with declarations of its own is not read; delete it', '<!DOCTYPE x '],
    ['an unknown entity', unit('A&nbsp;b'), 'no XML: undefined entity', '&nbsp;b</tar'],
    ['a name that objects have', unit('A&constructor;b'), 'no XML: undefined entity', '&constructor'],
    ['deep nesting', unit('<g id="1">'.repeat(100_000)), 'more than 200 elements inside one another', '<g id="1"><g'],
    ['a tag that is not closed', unit('<g>'), 'no XML: unexpected close tag', undefined],
    [
      'another encoding',
      `<?xml version="1.0" encoding="ISO-8859-1"?>${unit('A')}`,
      'the file is UTF-8, but says that it is ISO-8859-1; save it as UTF-8 and say so',
      'ISO-8859-1"?'
    ],
    [
      'UTF-16 without its mark',
      `<?xml version="1.0" encoding="utf-16"?>${unit('A')}`,
      'the file is UTF-8, but',
      'utf-16"?><xl'
    ],
    ['another format', '<tmx version="1.4"/>', 'no XLIFF: unexpected element `tmx`, expected `xliff`', '<tmx version'],
    [
      'an unknown version',
      '<xliff version="3.0"/>',
      'XLIFF of version `3.0` is not read, only 1.x and 2.x',
      '<xliff versi'
    ],
    [
      'another language',
      '<xliff version="1.2"><file source-language="en" target-language="fr"/></xliff>',
      'the translations in this file are not English (target-language: fr)',
      '<file source'
    ],
    [
      'a segment of escapes alone',
      unit('&lt;'.repeat(1_000_001)),
      'a segment with more than 1000000 escapes',
      '&lt;</target'
    ],
    ['nothing', '', 'no XML: document must contain a root element', '']
  ])('%s', (_, file, reason, at) => {
    const [found, place] = mistakeOf(readXliff, file)
    expect(found).toContain(reason)
    if (at !== undefined) expect(place).toBe(at)
  })
  test('but not for a DOCTYPE that only points to a DTD, or for UTF-16 with its mark', () => {
    const doctype = '<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "xliff[1].dtd">'
    expect(segmentsOf(readXliff(doctype + unit('A')))).toEqual([['1', 'س', 'A']])
    expect(segmentsOf(readXliff(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${unit('A')}`))).toEqual([
      ['1', 'س', 'A']
    ])
  })
  test('long runs of white space are read in no time', () => {
    const space = `${' '.repeat(300_000)}\n${' '.repeat(300_000)}\n`
    expect(targetOf(`${space}<g>A${space}b</g>`)).toBe(`A${space}b`)
    expect(targetOf(`A${space} &amp;${space} b`)).toBe('A & b')
  })
  test('whatever happened to it', () => {
    checkMutations(
      readXliff,
      [inlineOne, inlineTwo, lconvert, two('<unit><segment><source/><target>a<cp hex="7"/></target></segment></unit>')],
      [
        '<trans-unit>',
        '</trans-unit>',
        '<unit>',
        '<segment>',
        '<target>',
        '</target>',
        '<mrk mtype="seg" mid="1">',
        '<g>',
        '&#0;',
        ']]>',
        '<![CDATA[',
        '<!--',
        '<!DOCTYPE x [',
        '<cp hex="110000"/>',
        '<?xml?>'
      ]
    )
  })
})
