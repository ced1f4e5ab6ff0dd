import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {FormatError} from '../../src/formats/document.ts'
import {readSubtitles} from '../../src/formats/subtitles.ts'
import {blocksOf, checkDocument, checkReplacements, mutate, replaceWords, wordsInFile} from './replace.ts'

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8')
const interview = sample('subtitles-interview.srt')
const voices = sample('subtitles-voices.vtt')
const textsOf = (file: string) => blocksOf(readSubtitles(file)).map(([, text]) => text)
const cue = (...lines: string[]) =>
  lines.map((line, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${line}\n`).join('\n')

describe('subtitles', () => {
  test('of SubRip run together until a sentence ends or somebody else speaks', () => {
    expect(blocksOf(readSubtitles(interview))).toEqual([
      ['quotation', 'Nobody should drive today, the snow is too deep, and the road is closed.'],
      ['quotation', 'When will it open?'],
      ['quotation', 'On Monday, I think.'],
      ['quotation', 'The school stays shut... it is too cold.'],
      ['quotation', 'The hills are white'],
      ['quotation', 'We discussed about the snow & the roof in 1984 before the vote'],
      ['quotation', 'Well, goodbye.']
    ])
  })

  test('of WebVTT have voices, names, remarks and styles', () => {
    expect(textsOf(voices)).toEqual([
      'Nobody should drive today, because the snow & the ice are deep.',
      'When will it',
      'On Monday we discussed about it.'
    ])
  })

  test('may have blemishes', () => {
    // No number, no empty line, a point for the comma, no hour, one dash, more empty lines, carriage returns.
    expect(
      textsOf(
        '\uFEFF00:00.0 -> 00:01.5\r\nOne is\r\n2\r\n0:00:01.5 --> 0:00:02,5 X1:5\r\n\r\nbig.\r\n\r\n\r\n3\r\n00:00:03,000 --> 00:00:04,000\r\nTwo'
      )
    ).toEqual(['One is big.', 'Two'])
    expect(textsOf('1\r00:00:01,000 --> 00:00:02,000\rOne is\rbig.\r')).toEqual(['One is big.'])
    expect(textsOf(cue('It was in', '1984', 'when we left.'))).toEqual(['It was in 1984 when we left.'])
    // In SubRip nothing stands for a sign, and a smaller sign may be one.
    expect(textsOf(cue('Fish &amp; 1 < 2, a <b>big</b> one [17] [UNK].'))).toEqual([
      'Fish &amp; 1 < 2, a big one [17] [UNK].'
    ])
    expect(textsOf(cue('[laughs] I know. [door closes]', '(thunder)', '>> So we left.', '-Yes.', 'ENDA: No.'))).toEqual(
      ['I know.', 'So we left.', 'Yes.', 'No.']
    )
    // Without stops, a capital tells where a sentence begins.
    expect(textsOf(cue('it rained', 'We left', 'for Ardmoyle'))).toEqual(['it rained', 'We left for Ardmoyle'])
  })

  test('without a time are refused with the place', () => {
    expect(() => readSubtitles('\n  \nThe talks ended.\n')).toThrow(FormatError)
    try {
      readSubtitles('\n  \nThe talks ended.\n')
    } catch (error) {
      expect((error as FormatError).offset).toBe(4)
    }
    expect(readSubtitles('').blocks).toEqual([])
    expect(readSubtitles('WEBVTT\n').blocks).toEqual([])
  })
})

describe('a place of subtitles', () => {
  test('is that of the file', () => {
    const document = readSubtitles(voices.replaceAll('\n', '\r\n'))
    checkDocument(document)
    expect(wordsInFile(document, 'snow & the ice')).toEqual(['snow &amp; the ice', true])
    expect(wordsInFile(document, 'discussed about')).toEqual(['discussed about', true])
    // The line break and the times between belong to the screen.
    expect(wordsInFile(document, 'today, because')).toEqual(['today</c>,\r\nbecause', false])
    expect(wordsInFile(document, 'ice are')[1]).toBe(false)
  })

  test('takes a replacement as text', () => {
    expect(replaceWords(readSubtitles(voices), 'snow & the ice', 'a < b > & c\n\nd')).toBe(
      voices.replace('snow &amp; the ice', 'a &lt; b &gt; &amp; c d')
    )
    expect(replaceWords(readSubtitles(interview), 'snow & the', 'a & b')).toBe(interview.replace('snow & the', 'a & b'))
    checkReplacements(readSubtitles, voices, '&<ab;#/,')
    checkReplacements(readSubtitles, interview, '&ab;#/,')
  })
})

describe('subtitles of bad will', () => {
  test.each(['<a', '<', '[a', '(', '{\\', '<i>', 'A', ' ', '.', '♪ ', '&'])('are read in no time: %j', (piece) => {
    expect(
      readSubtitles(`WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${piece.repeat(100_000)}`).blocks!.length
    ).toBeLessThan(2)
  })

  test.each([interview, voices])('are read or refused, whatever is done to them', (file) => {
    const pieces = [
      '\n',
      '\n\n',
      '-->',
      '00:00:01,000 --> 00:00:02,000\n',
      '7\n',
      '<i>',
      '</i>',
      '<v A>',
      '&amp;',
      '&',
      '{\\an8}',
      '- ',
      '♪',
      '[a b]',
      'NOTE x\n',
      'WEBVTT\n',
      '\r',
      '\0',
      '99:99:99,999'
    ]
    fc.assert(
      fc.property(mutate(file, pieces), (text) => {
        try {
          checkDocument(readSubtitles(text))
        } catch (error) {
          if (!(error instanceof FormatError)) throw error
        }
      }),
      {numRuns: 300}
    )
  })
})
