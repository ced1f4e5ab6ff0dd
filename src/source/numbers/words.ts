import type {Entry} from './lexicon.ts'
import {isHyphen, reachesScale, readingAt} from './readings.ts'
import type {Token} from './tokens.ts'

/** A number as it was put together from tokens. */
export interface Composed {
  /** Tokens from `from` to before `to`. */
  from: number
  to: number
  value: number
  others: readonly number[]
  kind: 'cardinal' | 'ordinal' | 'fraction' | 'times'
  firm: boolean
  /** Dozens and scores are only about so many. */
  about: boolean
  form: 'figure' | 'word' | 'mixed'
  digits: string
}

/** Languages that say five and twenty. */
const unitsFirst = new Set(['ar', 'he'])
/** Letters behind a figure that multiply it: `$3bn`. */
const suffixes: Readonly<Record<string, number>> = {
  k: 1e3,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  tln: 1e12,
  trln: 1e12,
  trn: 1e12,
  b: 1e9
}
/** The size of a suffix that touches a figure, or stands behind it in small letters: `$1 tln`; not the party of "three BN". */
function multiplierOf(suffix: Token, {end}: Token, text: string): number | undefined {
  const multiplier = suffixes[suffix.text]
  if (multiplier === undefined || suffix.start === end) return multiplier
  return suffix.text.length > 1 && text.slice(end, suffix.end) === ` ${suffix.text}` ? multiplier : undefined
}
/** `802.11b` is no billion, `$5b` is. */
const afterSign = /[$€£¥]$/
/** Whether a number below a thousand can take another one behind it: 20 takes 2, 100 takes 20, 5 takes none. */
function takes(current: number, value: number, language: string, joined: boolean): boolean {
  const low = current % 100
  if (value >= 100) return current === 0
  if (value >= 10) {
    if (low === 0) return current >= 100
    if (unitsFirst.has(language) && low < 10) return value === 10 ? !joined : value % 10 === 0 && joined
    // Soixante-dix, quatre-vingt-douze.
    return language === 'fr' && value < 20 && (low === 60 || low === 80)
  }
  return current % 10 === 0 && current >= 20
}

class Composer {
  total = 0
  current = -1
  lastScale = Number.POSITIVE_INFINITY
  count = 0
  kind: Composed['kind'] = 'cardinal'
  loose = false
  others: readonly number[] = []
  hasFigure = false
  isGroup = false
  hasWord = false
  digits = ''
  closed = false
  readonly #language: string

  constructor(language: string) {
    this.#language = language
  }

  /** Add what a token says. Returns whether it belongs to the number. */
  add({kind, value, loose}: Entry, joined: boolean, next: Entry | undefined): boolean {
    if (this.closed) return false
    const isNew = this.count === 0
    if (kind === 'cardinal' || kind === 'ordinal') {
      if (isNew) this.current = value
      else if (this.hasFigure && this.current !== -1) return false
      else if (this.current === -1) {
        // From 1.7 million four years ago.
        if (value >= this.lastScale || (this.hasFigure && (!joined || this.#language === 'en'))) return false
        this.current = value
      } else if (kind === 'ordinal' && this.#language === 'en' && !joined && this.total === 0 && this.current < value) {
        // One-third, two fifths.
        this.current /= value
        this.kind = 'fraction'
        this.closed = true
        return this.#accept(loose)
      } else if (this.#language === 'fr' && value === 20 && this.current % 100 === 4 && !joined) this.current += 76
      else if (
        this.kind !== 'fraction' &&
        takes(this.current, value, this.#language, joined) &&
        !(joined && next?.kind === 'scale' && next.value === 100)
      )
        this.current += value
      else return false
      if (kind === 'ordinal') {
        this.kind = 'ordinal'
        this.closed = !unitsFirst.has(this.#language)
      }
      return this.#accept(loose)
    }
    if (kind === 'scale' || kind === 'group') {
      // Since 2011 and millions more.
      if (this.kind === 'ordinal' || (joined && this.current !== -1)) return false
      if (value === 100) {
        if (this.current >= 100 || (this.current === -1 && !isNew && value >= this.lastScale)) return false
        this.current = (this.current === -1 ? 1 : this.current) * 100
      } else if (value > this.lastScale || (value === this.lastScale && kind === 'scale')) {
        // Mil millones; but after an "and" it is another number.
        if (joined || value === this.lastScale) return false
        this.total = (this.total + Math.max(0, this.current)) * value
        this.current = -1
      } else {
        if (!isNew && this.current === -1 && !joined) return false
        this.total += (this.current === -1 ? 1 : this.current) * value
        this.current = -1
        this.lastScale = value
      }
      if (kind === 'group') this.closed = this.isGroup = true
      this.others = this.others.map((other) => other * value)
      return this.#accept(isNew || kind === 'group' ? loose || this.#language !== 'en' || kind === 'group' : false)
    }
    if (kind === 'part') {
      if (isNew) {
        this.current = value
        this.kind = 'fraction'
      } else if (joined) {
        if (this.current === -1) this.total += value * this.lastScale
        else this.current += value
      } else if (value < 0.5 && this.total === 0 && this.current >= 1 && this.current < 10) {
        this.current *= value
        this.kind = 'fraction'
      } else return false
      return this.#accept(loose)
    }
    if (!isNew) return false
    this.current = value
    this.kind = kind === 'times' ? 'times' : 'cardinal'
    this.closed = true
    return this.#accept(loose)
  }

  #accept(loose: boolean): true {
    this.loose = loose
    this.count++
    this.hasWord = true
    return true
  }

  addFigure({value, others, digits}: Token, next: Entry | undefined): boolean {
    if (this.closed || (this.hasFigure && this.current !== -1)) return false
    if (this.count > 0) {
      // Two and ½; a million and 500 thousand.
      if (this.current !== -1 || !(value < this.lastScale) || next?.kind !== 'scale') return false
    }
    this.current = value
    this.others = others
    this.hasFigure = true
    this.digits += digits
    this.count++
    return true
  }

  get value(): number {
    return this.total + Math.max(0, this.current)
  }
}

/** Put the number together that starts at a token. */
export function composeAt(
  tokens: readonly Token[],
  from: number,
  text: string,
  language: string
): Composed | undefined {
  const composer = new Composer(language)
  let to = from
  let at = from
  let joined = false
  for (;;) {
    const token = tokens[at]
    if (!token) break
    const before = tokens[at - 1]
    if (at > from && before && !/^[\s\p{Cf}]{0,3}$/u.test(text.slice(before.end, token.start))) break
    if (token.kind === 'figure') {
      if (at > from && isHyphen(before)) break
      const fraction = token.digits === '' && composer.hasFigure && composer.current >= 0
      if (fraction) {
        composer.current += token.value
        at++
        to = at
        continue
      }
      const suffix = tokens[at + 1]
      const multiplier = suffix?.kind === 'word' ? multiplierOf(suffix, token, text) : undefined
      const next = readingAt(tokens, at + 1, false)?.entry
      if (!composer.addFigure(token, next)) break
      at++
      to = at
      joined = false
      if (
        multiplier !== undefined &&
        (suffix!.text !== 'b' || afterSign.test(text.slice(token.start - 1, token.start)))
      ) {
        // 7K are seven strikeouts too.
        if (suffix!.text.length === 1) composer.others = [composer.value]
        composer.total = composer.value * multiplier
        composer.current = -1
        composer.hasWord = true
        composer.closed = true
        to = at + 1
        break
      }
      continue
    }
    if (token.kind === 'sign') {
      // 100+ million.
      if (at === from || !(isHyphen(token) || (token.text === '+' && composer.hasFigure))) break
      at++
      continue
    }
    const reading = readingAt(tokens, at, false)
    if (!reading || reading.entry.kind === 'not') {
      if (at === from) break
      const isAnd = token.entries.some(({mark}) => mark === 'and')
      // Two and a half, half a million.
      const isArticle = language === 'en' && (token.text === 'a' || token.text === 'of') && at > from
      if (isAnd && reachesScale(tokens, at + 1, composer.lastScale, language)) break
      if (isAnd) joined = true
      else if (!isArticle) break
      else if (token.text === 'of' && composer.kind !== 'fraction') break
      at++
      continue
    }
    if (token.joined && at > from && reachesScale(tokens, at, composer.lastScale, language)) break
    const next = readingAt(tokens, at + reading.length, false)?.entry
    if (!composer.add(reading.entry, joined || token.joined, next)) break
    joined = false
    at += reading.length
    to = at
  }
  if (composer.count === 0) return undefined
  const value = Number(composer.value.toPrecision(12))
  const isOrdinal = composer.kind === 'ordinal'
  // Quatre cents: four hundred, or four cents.
  const isCents = language === 'fr' && tokens[to - 1]?.text === 'cents' && value < 1e5 && value % 100 === 0
  return {
    from,
    to,
    value,
    others: [...composer.others, ...(isOrdinal && value > 1 ? [1 / value] : []), ...(isCents ? [value / 100] : [])],
    kind: composer.kind,
    firm: !composer.isGroup && (composer.count > 1 || !composer.loose),
    about: composer.isGroup,
    form: composer.hasFigure ? (composer.hasWord ? 'mixed' : 'figure') : 'word',
    digits: composer.hasWord && composer.hasFigure ? '' : composer.digits
  }
}
