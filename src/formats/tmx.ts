import {type Document, FormatError} from './document.ts'
import {type Inline, type Inlines, Side} from './inline.ts'
import {isEnglish, languageOf, OneLanguage} from './languages.ts'
import {SegmentList, SegmentText} from './segment-text.ts'
import {walkXml} from './xml.ts'

/** TMX 1.4b: https://www.gala-global.org/tmx-14b. `x` ties codes to those of the other language; an end has none, its begin counts for it. */
const inlines: Inlines = new Map<string, Inline>([
  ['bpt', {content: 'code', id: ({x, i}) => x ?? i}],
  ['ept', {content: 'code'}],
  ['it', {content: 'code', id: ({x}) => x}],
  ['ph', {content: 'gap', id: ({x}) => x}],
  ['ut', {content: 'code', id: ({x}) => x}]
])

interface Variant {
  language: string | undefined
  side: Side
}

/**
 * Read TMX: of each unit the English variant, and beside it that of the source language, or else the first of another language. Units
 * without English are left out. Throws a FormatError.
 */
export function readTmx(file: string): Document {
  const list = new SegmentList(file)
  const sources = new OneLanguage()
  const targets = new OneLanguage()
  let headerLanguage: string | undefined
  let unit: {id: string; language: string | undefined; variants: Variant[]} | undefined
  let units = 0
  let language: string | undefined
  let side: Side | undefined
  let depth = 0

  const finish = ({id, language: own, variants}: NonNullable<typeof unit>): void => {
    const english = variants.filter((variant) => isEnglish(variant.language))
    const target = english.find((variant) => variant.language !== own) ?? english[0]
    if (!target) return
    const others = variants.filter((variant) => !isEnglish(variant.language))
    const source = others.find((variant) => variant.language === own) ?? others[0]
    sources.see(source?.language)
    targets.see(target.language)
    list.add(id, source?.side.whole ?? new SegmentText(file), target.side.whole)
  }

  walkXml(
    file,
    {name: 'TMX', root: 'tmx'},
    {
      open: (tag) => {
        const {name, attributes, around, start} = tag
        if (side) {
          side.open(tag)
          depth++
        } else if (name === 'header') headerLanguage = languageOf(attributes.srclang)
        else if (name === 'tu') {
          units++
          unit = {
            id: attributes.tuid ?? String(units),
            language: languageOf(attributes.srclang) ?? headerLanguage,
            variants: []
          }
        } else if (name === 'tuv') {
          const written = attributes['xml:lang'] ?? attributes.lang
          if (written === undefined) throw new FormatError('`tuv` needs `xml:lang`', start)
          language = languageOf(written)
        } else if (name === 'seg' && around.at(-1) === 'tuv' && unit) {
          side = new Side(file, inlines)
          unit.variants.push({language, side})
        }
      },
      close: ({name}) => {
        if (side && depth > 0) {
          side.close()
          depth--
        } else if (side) side = undefined
        else if (name === 'tu' && unit) {
          finish(unit)
          unit = undefined
        }
      },
      text: (stretch) => side?.text(stretch),
      cdata: (place) => side?.cdata(place)
    }
  )
  if (list.length === 0 && units > 0) throw new FormatError('no unit of this file has an English variant')
  return list.toDocument({source: sources.language, target: targets.language}, false)
}
