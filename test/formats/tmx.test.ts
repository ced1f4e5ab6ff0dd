import {describe, expect, test} from 'vitest'
import {readTmx} from '../../src/formats/tmx.ts'
import {checkMutations, mistakeOf, readSample, segmentsOf} from './bilingual.ts'

const sample = readSample('po2tmx.tmx')
const tmx = (units: string, header = 'srclang="*all*"') =>
  `<tmx version="1.4"><header ${header}/><body>${units}</body></tmx>`
const tuv = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`

describe('TMX', () => {
  test('of translate-toolkit, with its DOCTYPE and a source language that is none', () => {
    const document = readTmx(sample)
    expect(document).toMatchObject({sourceLanguage: 'ar', targetLanguage: 'en', writable: false})
    expect(segmentsOf(document)[3]).toEqual(['4', 'شركة الرمال & أبناؤه < 50 موظفا', 'Rimal & Sons has < 50 employees'])
  })
  test('the source is of the language that the header or the unit names, else the first of another one', () => {
    const unit = tuv('fr', 'Un') + tuv('en-GB', 'One') + tuv('ar', 'واحد')
    const document = readTmx(
      tmx(
        `<tu tuid="x">${unit}</tu><tu srclang="fr">${unit}</tu><tu>${tuv('de', 'Ja')}${tuv('EN_us', 'Yes')}</tu>`,
        'srclang="ar"'
      )
    )
    expect(segmentsOf(document)).toEqual([
      ['x', 'واحد', 'One'],
      ['2', 'Un', 'One'],
      ['3', 'Ja', 'Yes']
    ])
    expect(document).not.toHaveProperty('sourceLanguage')
    expect(segmentsOf(readTmx(tmx(`<tu>${unit.replaceAll('xml:lang', 'lang')}</tu>`)))).toEqual([['1', 'Un', 'One']])
  })
  test('units without English are left out, and English without a source is kept', () => {
    expect(segmentsOf(readTmx(tmx(`<tu>${tuv('fr', 'Un')}</tu><tu>${tuv('en', 'Two')}</tu>`)))).toEqual([
      ['2', '', 'Two']
    ])
    expect(mistakeOf(readTmx, tmx(`<tu>${tuv('fr', 'Un')}</tu>`))[0]).toBe(
      'no unit of this file has an English variant'
    )
    expect(readTmx(tmx('')).prose.text).toBe('')
  })
  test('code is no prose', () => {
    const document = readTmx(
      tmx(
        `<tu>${tuv('ar', '<bpt i="1" x="7">{b}</bpt>س<ept i="1">{/b}</ept>')}${tuv('en', 'A <hi><bpt i="2" x="7">{b}</bpt>bold</hi><ept i="2">{/b}</ept> <ph x="8">{br}</ph> word')}</tu>`
      )
    )
    expect(segmentsOf(document)).toEqual([['1', 'س', 'A bold word']])
    expect(document.bilingual!.segments[0]!.tags).toEqual({source: ['bpt:7'], target: ['bpt:7', 'ph:8']})
  })
  test.each([
    ['a variant without a language', tmx('<tu><tuv><seg>A</seg></tuv></tu>'), '`tuv` needs `xml:lang`', '<tuv><seg>A<'],
    ['another format', '<xliff version="1.2"/>', 'no TMX: unexpected element `xliff`, expected `tmx`', '<xliff versi'],
    ['an entity', tmx(`<tu>${tuv('en', '&eacute;')}</tu>`), 'no XML: undefined entity', '&eacute;</se']
  ])('is refused: %s', (_, file, reason, at) => {
    expect(mistakeOf(readTmx, file)).toEqual([reason, at])
  })
  test('is read or refused, whatever happened to it', () => {
    checkMutations(
      readTmx,
      [sample],
      ['<tu>', '</tu>', '<tuv>', '<seg>', '</seg>', '<ph>', '<tuv xml:lang="en">', '&#x110000;']
    )
  })
})
