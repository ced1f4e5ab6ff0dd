import {describe, expect, test} from 'vitest'
import {addressesOf, addressKey} from '../../src/source/addresses.ts'
import {lostBrackets} from '../../src/source/brackets.ts'
import {functionWords} from '../../src/source/function-words.ts'
import {sentenceLength} from '../../src/source/lengths.ts'
import {listLinesOf} from '../../src/source/list-lines.ts'
import {addedNegation, lostNegation} from '../../src/source/negation.ts'
import {endOfQuestion, endsInQuestion, mayAsk} from '../../src/source/questions.ts'
import {hasQuoteMark, isSpeech, sourceQuotesOf} from '../../src/source/quotes.ts'

describe('negation', () => {
  test('is lost where the English has no word for it', () => {
    expect(lostNegation('Он не пришёл.', 'He came.', 'ru')?.text).toBe('не')
    expect(lostNegation('Он не пришёл.', 'He failed to come.', 'ru')).toBeUndefined()
    expect(lostNegation('Он пришёл не только в понедельник.', 'He came on Monday.', 'ru')).toBeUndefined()
  })
  test('is counted where a language does not repeat it', () => {
    expect(lostNegation('Er kam nicht und schrieb nicht.', 'He did not come and wrote.', 'de')?.start).toBe(25)
    expect(lostNegation('Никто не пришёл.', 'Nobody came.', 'ru')).toBeUndefined()
  })
  test('is added where the source denies nothing', () => {
    expect(addedNegation('市长来了。', 'The mayor didn’t come.', 'zh')?.text).toBe('didn’t')
    expect(addedNegation('市长拒绝来。', 'The mayor did not come.', 'zh')).toBeUndefined()
    expect(addedNegation('xx', 'The mayor did not come.', 'sw')).toBeUndefined()
  })
})

test('questions are known by their marks and words', () => {
  expect(endsInQuestion('هل عاد الوزير؟»', 'ar')).toBe(true)
  expect(endsInQuestion('Ήρθε ο δήμαρχος;', 'el')).toBe(true)
  expect(endsInQuestion('Der Bürgermeister kam;', 'de')).toBe(false)
  expect(mayAsk('市長は来るのか。', 'ja')).toBe(true)
  const text = '“Will he come,” she said.'
  expect(text[endOfQuestion(text)!]).toBe(',')
})

test('addresses end where the script does', () => {
  expect(addressesOf('见www.vernay.example/a，或a.b@vernay.example。@rat #Brücke').map(({text}) => text)).toEqual([
    'www.vernay.example/a',
    'a.b@vernay.example',
    '@rat'
  ])
  const key = (text: string) => addressKey({kind: 'url', text}, true)
  expect(key('https://WWW.vernay.example/fr/a/')).toBe(key('http://vernay.example/en/a'))
  expect(key('http://vernay.cz/a')).not.toBe(key('http://vernay.ct/a'))
})

test('quotations are speech or names', () => {
  const speech = (text: string) => sourceQuotesOf(text).map((quote) => isSpeech(text, quote))
  expect(speech('Sie sagte: „Wir bauen die Brücke wieder auf.“')).toEqual([true])
  expect(speech('Завод «Северная Верфь Имени Крылова» закрыт.')).toEqual([false])
  expect(speech('צה״ל וארה״ב')).toEqual([])
  expect(hasQuoteMark('The mayor’s house')).toBe(false)
})

test('brackets are lost with what only they have', () => {
  expect(lostBrackets('Мост (240 м) старый.', 'The bridge is old.', 'ru')).toHaveLength(1)
  expect(lostBrackets('市长弗兰克（Franck）来了。', 'Mayor Franck came.', 'zh')).toEqual([])
})

test('lengths of sentences count words of Latin script as they are', () => {
  expect(sentenceLength('位于 Vernay Bridge', 'zh')).toBeLessThan(25)
  expect(sentenceLength('埃尔斯沃思地（Ellsworth Land）', 'zh')).toBe(sentenceLength('埃尔斯沃思地', 'zh'))
})

test('function words tell a language', () => {
  expect(functionWords('Die Kosten sind noch nicht bekannt', 'de')).toMatchObject({english: 0})
  expect(functionWords('The costs are not known', 'de')).toMatchObject({own: 0})
  expect(functionWords('x', 'zh')).toBeUndefined()
})

test('list lines have their marks', () => {
  expect(listLinesOf('# Head\n• one\n2) two\n٣. ثلاثة\n1.5 km\nplain').map(({mark}) => mark)).toEqual([
    '#',
    '•',
    '2)',
    '٣.'
  ])
})
