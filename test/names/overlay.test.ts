import {expect, test} from 'vitest'
import {makeLinter} from '../../pipelines/lint.ts'
import {withPeople} from '../../src/names/overlay.ts'
import {type Person, readPeople} from '../../src/names/people.ts'
import {fold} from '../../src/names/similarity.ts'
import noMisspeltName from '../../src/rules/names/no-misspelt-name.ts'

const person = (name: string, more: Partial<Person> = {}): Person => ({
  name,
  sex: undefined,
  offices: [],
  variants: [],
  wrong: [],
  short: [],
  sure: true,
  ...more
})
const namesOf = (people: readonly Person[]) => people.map(({name}) => name)
const built = readPeople()

test('a user’s entry takes the place of the built-in one of the same name', () => {
  const base = withPeople(built, [person('Antony Blinken')])
  expect(base.bySurname('blinken').filter(({name}) => name === 'Antony Blinken')).toMatchObject([
    person('Antony Blinken')
  ])
  expect(built.bySurname('blinken').find(({name}) => name === 'Antony Blinken')?.offices).not.toEqual([])
})

test('a user’s entry takes the place of the built-in one that sounds alike, under every spelling', () => {
  const base = withPeople(built, [person('Emanuel Macron')])
  expect(namesOf(base.bySurname('macron'))).toContain('Emanuel Macron')
  expect(namesOf(base.bySurname('macron'))).not.toContain('Emmanuel Macron')
  expect(base.knows(['emmanuel', 'macron'])).toBe(false)
  expect(namesOf([...base.everybody()])).not.toContain('Emmanuel Macron')
})

test('others stay', () => {
  const base = withPeople(built, [person('Brigitte Macron')])
  expect(namesOf(base.bySurname('macron'))).toEqual(expect.arrayContaining(['Brigitte Macron', 'Emmanuel Macron']))
  expect(base.surnamesAfter('emmanuel')).toContain('macron')
  expect(withPeople(built, [])).toBe(built)
})

test('a user’s people are found by variant, by wrong form and by first name', () => {
  const lorna = person('Lorna Quigley', {variants: ['Lorna Ashe'], wrong: ['Lorna Zubrin']})
  const base = withPeople(built, [lorna])
  for (const name of ['Lorna Quigley', 'Lorna Ashe', 'Lorna Zubrin'])
    expect(base.bySurname(fold(name))).toContainEqual({...lorna, own: true})
  expect(base.surnamesAfter('lorna')).toEqual(expect.arrayContaining(['ashe', 'quigley']))
})

test('of two entries with the same name, the later one counts', () => {
  const later = person('Lórna Quigley', {sex: 'f'})
  expect(
    withPeople(built, [person('Lorna Quigley'), later])
      .bySurname('quigley')
      .filter(({name}) => fold(name) === 'lorna quigley')
  ).toEqual([{...later, own: true}])
})

test('linters with different people run beside each other', () => {
  const offices = [{title: 'Mayor of Ardmoyle', from: '', to: undefined}]
  const text = 'The mayor, Lorna Quigly, opened the bridge.'
  const with_ = (names?: readonly Person[]) => makeLinter([noMisspeltName.rule], names ? {names} : {})
  const [plain, right, other] = [
    with_(),
    with_([person('Lorna Quigley', {offices, wrong: ['Lorna Quigly']})]),
    with_([person('Lorna Quigly', {offices})])
  ]
  for (let round = 0; round < 2; round++) {
    expect(plain(text).messages).toEqual([])
    expect(right(text).messages).toMatchObject([
      {actual: 'Quigly', expected: ['Quigley'], note: 'Lorna Quigley, Mayor of Ardmoyle.'}
    ])
    expect(other(text).messages).toEqual([])
  }
})
