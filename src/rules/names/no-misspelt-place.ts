import type {Token} from '../../article/model.ts'
import {landAt, misspeltTown} from '../../names/gazetteer.ts'
import {knownPlaceAt} from '../../names/places.ts'
import {defineRule} from '../define.ts'

const towns = new Set('city town port village suburb capital'.split(' '))

/** The names of up to three words that end before a token, the longest first: "arrived in [Port Elizabet], South Africa". */
function nameBefore(tokens: readonly Token[], end: number): {from: number; text: string} | undefined {
  let from = end
  while (from > 0 && end - from < 4 && tokens[from - 1]!.kind === 'word' && tokens[from - 1]!.capitalised) from--
  const before = tokens[from - 1]
  // A run of capitals that a small word opens is one name; a title or another name may be part of others.
  if (from === end || end - from > 3 || before?.kind !== 'word') return undefined
  return {from, text: textOf(tokens, from, end)}
}

function textOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map(({text}) => text)
    .join(' ')
}

/** The place that a town is said to lie in, and where its name stands: "the South African city of …", "…, South Africa". */
function* placesWithLand(tokens: readonly Token[]): Generator<{from: number; to: number; text: string; land: string}> {
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.text === ',') {
      const land = landAt(tokens, index + 1)
      const name = land === undefined ? undefined : nameBefore(tokens, index)
      if (land !== undefined && name) yield {from: name.from, to: index, text: name.text, land}
    } else if (towns.has(token.lower) && tokens[index + 1]?.lower === 'of') {
      const from = index + 2
      let to = from
      while (to < tokens.length && to - from < 3 && tokens[to]!.kind === 'word' && tokens[to]!.capitalised) to++
      const lands = [index - 3, index - 2, index - 1].map((at) => landAt(tokens, at))
      const land = lands.find((one) => one !== undefined)
      if (to > from && land !== undefined) yield {from, to, text: textOf(tokens, from, to).replace(/['’]s$/, ''), land}
    }
  }
}

export default defineRule({
  id: 'no-misspelt-place',
  summary: 'Disallow a wrong spelling of a town whose country or state stands beside it.',
  why: 'The name came back from another script with other letters. A place is spelt as its own country spells it.',
  mqm: 'accuracy/mistranslation',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['GeoNames (https://www.geonames.org), places of 1,000 people or more'],
  message: 'Unexpected place `{name}` in {land}, expected `{expected}`',
  examples: {
    bad: {
      'The match was played in [[Rostenberg]], South Africa.': 'The match was played in Rustenburg, South Africa.',
      'He was born in the Portuguese city of [[Quimbra]].': 'He was born in the Portuguese city of Coimbra.'
    },
    good: [
      'The match was played in Rustenburg, South Africa.',
      'She lives in Kleinrustenberg, South Africa.',
      'He grew up in Lyons, France.',
      'The desk of Ada Alder, South Africa correspondent, is empty.'
    ]
  },
  triggers: new Set([',', ...towns]),

  *check({tokens}) {
    for (const {from, to, text, land} of placesWithLand(tokens)) {
      if (knownPlaceAt(tokens, from) > 0) continue
      const city = misspeltTown(land, text)
      if (!city) continue
      const start = tokens[from]!.start
      const end = tokens[to - 1]!.end
      yield {
        start,
        end,
        expected: [city.name],
        data: {name: text, land: land.replace(/(?<![^ ])\p{L}/gu, (letter) => letter.toUpperCase())}
      }
    }
  }
})
