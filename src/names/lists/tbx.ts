import {SaxesParser, type SaxesTagPlain} from 'saxes'
import {LineIndex} from '../../article/lines.ts'
import type {Complain, Draft, Drafts, Said} from './entry.ts'
import {unknown} from './entry.ts'

/** What the administrative status of a term makes of it; ISO 12620 writes it `preferredTerm-admn-sts`. */
const statuses: Readonly<Record<string, 'name' | 'variant' | 'wrong'>> = {
  preferred: 'name',
  admitted: 'variant',
  standardized: 'variant',
  legal: 'variant',
  regulated: 'variant',
  deprecated: 'wrong',
  superseded: 'wrong'
}

interface Term extends Said {
  role: 'name' | 'variant' | 'wrong' | undefined
  /** Number of the language section: each may prefer one term. */
  section: number
}

interface Concept {
  start: number
  terms: Term[]
  sections: number
}

/** Ends the parse at the first place where the file is no XML, or none that is read here. */
class Stop extends Error {}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Read the English terms of TBX, version 2 (`martif`) or 3 (`tbx`), styles DCA and DCT. The preferred term is the name, admitted ones are variants,
 * deprecated and superseded ones are wrong. A DOCTYPE is refused: entities other than the five of XML are not known here.
 */
export function readTbx(text: string, complain: Complain): Drafts {
  const lines = new LineIndex(text)
  const placeAt = (offset: number) => () => lines.pointAt(offset)
  const fail = (offset: number, reason: string) => complain(lines.pointAt(offset), reason)
  const drafts: Draft[] = []
  let passedOver = 0
  let depth = 0
  let concept: Concept | undefined
  let english = false
  let term: Term | undefined
  let status: {text: string; start: number} | undefined
  /** Takes the text of the element that is open. */
  let take: ((text: string) => void) | undefined

  const parser = new SaxesParser({xmlns: false})
  /** Offset of the tag that was read last. */
  const tagStart = () => text.lastIndexOf('<', parser.position - 1)
  const stop = (offset: number, reason: string): never => {
    fail(offset, reason)
    throw new Stop()
  }
  parser.on('error', ({message}) => {
    stop(
      Math.max(0, Math.min(parser.position, text.length) - 1),
      `no XML: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`
    )
  })
  parser.on('doctype', () => {
    stop(text.lastIndexOf('<!DOCTYPE', parser.position), 'a DOCTYPE is not read; delete it')
  })

  const open = ({name, attributes}: SaxesTagPlain) => {
    const start = tagStart()
    const element = local(name)
    if (depth++ === 0 && element !== 'martif' && element !== 'tbx')
      stop(start, `no TBX: unexpected element \`${name}\`, expected \`martif\` or \`tbx\``)
    if (element === 'termEntry' || element === 'conceptEntry') concept = {start, terms: [], sections: 0}
    else if (concept && (element === 'langSet' || element === 'langSec')) {
      const language = attributes['xml:lang'] ?? attributes.lang
      if (language === undefined) fail(start, `\`${name}\` needs \`xml:lang\``)
      english = /^en(?:$|[-_])/i.test(language ?? '')
      concept.sections++
    } else if (concept && english) {
      if (element === 'tig' || element === 'ntig' || element === 'termSec')
        term = {text: '', place: placeAt(start), role: undefined, section: concept.sections}
      else if (term && element === 'term') {
        const current = term
        current.place = placeAt(start)
        take = (piece) => {
          current.text += piece
        }
      } else if (
        term &&
        (element === 'administrativeStatus' || (element === 'termNote' && attributes.type === 'administrativeStatus'))
      ) {
        const current = {text: '', start}
        status = current
        take = (piece) => {
          current.text += piece
        }
      }
    }
  }

  const close = ({name}: SaxesTagPlain) => {
    depth--
    const element = local(name)
    if (element === 'term') take = undefined
    else if (status && (element === 'administrativeStatus' || element === 'termNote')) {
      const word = status.text.trim().replace(/(?:Term)?(?:-admn-sts)?$/, '')
      if (term) term.role = statuses[word]
      if (!Object.hasOwn(statuses, word))
        fail(status.start, unknown('administrative status', word, Object.keys(statuses)))
      status = undefined
      take = undefined
    } else if (term && concept && (element === 'tig' || element === 'ntig' || element === 'termSec')) {
      concept.terms.push({...term, text: term.text.replace(/\s+/g, ' ').trim()})
      term = undefined
    } else if (element === 'langSet' || element === 'langSec') english = false
    else if (concept && (element === 'termEntry' || element === 'conceptEntry')) {
      if (concept.terms.length === 0) passedOver++
      else drafts.push(toDraft(concept))
      concept = undefined
    }
  }

  const toDraft = ({start, terms}: Concept): Draft => {
    const preferred = terms.filter(({role}) => role === 'name')
    for (const [index, {section, text, place}] of preferred.entries())
      if (preferred.findIndex((other) => other.section === section) !== index)
        complain(place(), `\`${text}\` is the second preferred term of one language`)
    const chosen =
      preferred[0] ?? terms.find(({role}) => role === undefined) ?? terms.find(({role}) => role === 'variant')
    if (!chosen) fail(start, 'an entry needs a term that is not deprecated')
    for (const {text, place} of terms) if (text === '' && chosen) complain(place(), 'a term needs a text')
    return {
      place: placeAt(start),
      name: chosen ?? terms[0]!,
      variants: terms.filter(({role, text}) => role !== 'wrong' && text !== chosen?.text),
      wrong: chosen ? terms.filter(({role}) => role === 'wrong') : []
    }
  }

  parser.on('opentag', open)
  parser.on('closetag', close)
  parser.on('text', (piece) => take?.(piece))
  parser.on('cdata', (piece) => take?.(piece))
  try {
    parser.write(text).close()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return {drafts: []}
  }
  return {drafts, passedOver}
}
