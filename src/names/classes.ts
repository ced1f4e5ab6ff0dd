import type {Token} from '../article/model.ts'
import {isDateWord, isNumberWord} from './calendar.ts'
import {mentionAt} from './mentions.ts'
import {placeAt} from './places.ts'

const entityClasses = ['PERSON', 'PLACE', 'ORG', 'DATE', 'NUMBER'] as const

/** The classes of names and figures that a phrase pattern may ask for. */
export type EntityClass = (typeof entityClasses)[number]

export function isEntityClass(word: string): word is EntityClass {
  return (entityClasses as readonly string[]).includes(word)
}

const organisationHeads = new Set(
  (
    'ministry department council committee parliament party bank university agency court association federation union commission army police government ' +
    'organisation organization institute foundation movement front assembly company group club'
  ).split(' ')
)

function organisationAt(tokens: readonly Token[], index: number): number {
  let length = 0
  let head = false
  for (let token = tokens[index]; token?.kind === 'word' && token.capitalised; token = tokens[index + ++length])
    head ||= organisationHeads.has(token.lower)
  const only = tokens[index]
  return head || (length === 1 && only !== undefined && /^\p{Lu}{2,6}$/u.test(only.text)) ? length : 0
}

/** How many tokens from `index` on are a name or figure of the class; 0 if none are. */
export function entityAt(entity: EntityClass, tokens: readonly Token[], index: number): number {
  const token = tokens[index]
  if (!token) return 0
  switch (entity) {
    case 'PERSON':
      return mentionAt(tokens, index)?.length ?? 0
    case 'PLACE':
      return placeAt(tokens, index)
    case 'ORG':
      return organisationAt(tokens, index)
    case 'DATE': {
      let length = 0
      for (
        let next = tokens[index];
        next && (isDateWord(next.lower) || (length > 0 && next.kind === 'number'));
        next = tokens[index + ++length]
      );
      return length
    }
    case 'NUMBER':
      return token.kind === 'number' || isNumberWord(token.lower) ? 1 : 0
  }
}
