import {expect, test} from 'vitest'
import {correctionsOf} from '../../src/spelling/corrections.ts'
import {isPlausible} from '../../src/spelling/plausible.ts'
import {commonnessOf, foldWord, neighboursOf, redoublingsOf} from '../../src/spelling/words.ts'

test.each(['the', 'colour', 'color', 'analyse', 'analyze', 'lockdown', 'protestors', 'unhappily', 'cafe'])(
  'knows %s',
  (word) => expect(commonnessOf(word)).toBeGreaterThan(0)
)

test.each(['', 'enviroment', 'recieved', 'colou', 'theq', 'calender', 'naïve', 'l’eau', 'x1'])(
  'does not know %s',
  (word) => expect(commonnessOf(word)).toBe(0)
)

test('letters lose their marks', () => {
  expect(['Café', 'smørrebrød', 'łódź', 'þúfa', 'ﬁnance'].map(foldWord)).toEqual([
    'cafe',
    'smorrebrod',
    'lodz',
    'thufa',
    'finance'
  ])
})

test('one edit: added, dropped, changed, swapped, at both ends', () => {
  for (const word of ['ountry', 'ccountry', 'countr', 'countryy', 'cauntry', 'ocuntry', 'counrty'])
    expect(neighboursOf(word).map(({word}) => word)).toContain('country')
  expect(neighboursOf('country').map(({word}) => word)).not.toContain('country')
})

test('any number of letters doubled or not', () => {
  expect(redoublingsOf('proffesional').map(({word}) => word)).toEqual(['professional'])
  expect(redoublingsOf('comittee').map(({word}) => word)).toContain('committee')
})

test('the likeliest correction comes first', () => {
  expect(correctionsOf('moring')[0]).toBe('morning')
  expect(correctionsOf('transfered')).toEqual(['transferred'])
})

test.each(['xyzzyq', 'programma', 'nationale', 'hydrogel', 'goalman', 'archeologic', 'tamang', 'reimen'])(
  'does not guess at %s',
  (word) => expect(correctionsOf(word)).toEqual([])
)

test('words made as English makes them are plausible, misspelt endings are not', () => {
  for (const word of ['underride', 'technoparty', 'rechargings', 'myositis']) expect(isPlausible(word), word).toBe(true)
  for (const word of ['occured', 'artisticly', 'citys', 'reveales']) expect(isPlausible(word), word).toBe(false)
})
