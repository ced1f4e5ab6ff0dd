import {alignText, type Special, type Stretch} from '../align-text.ts'
import type {Place} from '../document.ts'
import {readReference} from '../references.ts'

/** Escapes, entities, and line ends with the indents and signs of quotations around them. */
const signs = /[\\&\0]|(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t>]*/g
const punctuation = /[!-/:-@[-`{-~]/
const figure = /^&#(?:x[\da-f]{1,6}|\d{1,7});/i
const signsOfLine = /^[ \t>]*/

/** Lay the value of a text node over the file. */
export function alignMarkdown(file: string, place: Place, value: string): Stretch[] | undefined {
  return alignText(file, place, value, signs, (found, at, offset): Special | undefined => {
    if (found === '\0') return {text: '\uFFFD', length: 1}
    if (found === '\\') {
      const next = file[at + 1] ?? ''
      return punctuation.test(next) ? {text: next, length: 2} : undefined
    }
    if (found === '&') {
      const number = figure.exec(file.slice(at, at + 12))?.[0]
      if (!number) return readReference(file, at, 'markdown')
      const code = value.codePointAt(offset)
      return code === undefined ? undefined : {text: String.fromCodePoint(code), length: number.length}
    }
    // A `>` at the start of a line is a sign of the quotation, but for those that the text has too.
    const own = signsOfLine.exec(value.slice(offset + 1, offset + 1 + found.length))?.[0] ?? ''
    return {text: '\n', length: found.endsWith(own) ? found.length - own.length : found.length}
  })
}

/** How many of them are looked at in one text. */
const most = 1000
const aside = /\{\{.{0,500}?\}\}|\{%.{0,500}?%\}|\$[^$\s]\$|\$(?=[^$\n]*[\\^_={}])[^$\s][^$\n]{0,200}(?<!\s)\$(?!\d)/gs
/** The sign of a definition below its term. */
const definition = /\n:[ \t]+/g
const dropped = /^\[![A-Z]+\][+-]?|^:::+.*$|[ \t]*\{[#.:][^{}\n]{0,200}\}$/gm

/** What is no prose in a text, and what it leaves there. */
export interface Aside extends Place {
  leaves: 'sign' | 'nothing' | 'break'
}

/** Find calls of a site generator and formulas, marks of boxes and of headings, and signs of definitions. */
export function findAsides(value: string): Aside[] {
  if (!/[{$:[]/.test(value)) return []
  const all = (expression: RegExp, leaves: Aside['leaves']) =>
    Array.from(value.matchAll(expression), ({0: found, index}) => ({start: index, end: index + found.length, leaves}))
  const found = [...all(aside, 'sign'), ...all(dropped, 'nothing'), ...all(definition, 'break')]
  found.sort((one, other) => one.start - other.start)
  // Each takes a look at the whole text.
  return found.slice(0, most).filter(({start}, index) => index === 0 || start >= found[index - 1]!.end)
}
