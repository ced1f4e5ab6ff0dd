import {expect, test} from 'vitest'
import {findTrigger} from '../../src/source/triggers.ts'

const found = (text: string, language: string, words: readonly string[]) => {
  const place = findTrigger(text, language, words)
  return place && text.slice(place.start, place.end)
}

test('words of the source are found in their forms', () => {
  expect(found('La situation actuelle dure.', 'fr', ['actuel*'])).toBe('actuelle')
  expect(found('L’actualité', 'fr', ['actuel*'])).toBeUndefined()
  expect(found('Bref, en effet, il pleut.', 'fr-CA', ['en effet'])).toBe('en effet')
})

test('Arabic words are found behind what is glued to them, not inside other words', () => {
  expect(found('وناقش الوزيران الملف النووي', 'ar', ['ملف'])).toBe('ملف')
  expect(found('بحث للملف', 'ar', ['ملف'])).toBe('ملف')
  expect(found('تملفت', 'ar', ['ملف'])).toBeUndefined()
})

test('Chinese words stand anywhere', () => {
  expect(found('会议精神得到落实', 'zh-CN', ['精神'])).toBe('精神')
  expect(found('会议', 'zh', ['精神'])).toBeUndefined()
})
