import {SaxesParser, type SaxesTagPlain} from 'saxes'
import {LineIndex} from '../../article/lines.ts'
import {type Complain, type Said, unknown} from '../../names/lists/entry.ts'
import type {TermDraft, TermDrafts} from './draft.ts'

/** What the administrative status of a term makes of it; ISO 12620 writes it `preferredTerm-admn-sts`. */
const statuses: Readonly<Record<string, 'best' | 'right' | 'wrong'>> = {
  preferred: 'best',
  admitted: 'right',
  standardized: 'right',
  legal: 'right',
  regulated: 'right',
  deprecated: 'wrong',
  superseded: 'wrong'
}

interface Word extends Said {
  language: string
  role: 'best' | 'right' | 'wrong' | undefined
}

/** Ends the parse at the first place where the file is no XML, or none that is read here. */
class Stop extends Error {}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
const isEnglish = ({language}: Word) => /^en(?:$|[-_])/i.test(language)

/** The terms of one entry: each term of another language with the English of the entry, the preferred first. */
function draftsOf(words: readonly Word[], place: Said['place'], note: string): TermDraft[] {
  const english = words.filter(isEnglish)
  const right = english.filter(({role}) => role !== 'wrong')
  const target = [...right.filter(({role}) => role === 'best'), ...right.filter(({role}) => role !== 'best')]
  return words
    .filter((word) => !isEnglish(word) && word.role !== 'wrong')
    .map((source) => ({
      place,
      source,
      language: source.language,
      target,
      forbidden: english.filter(({role}) => role === 'wrong'),
      keep: false,
      ...(note ? {note} : {})
    }))
}

/**
 * Read the terms of TBX, version 2 (`martif`) or 3 (`tbx`), styles DCA and DCT. English terms that are preferred come first, admitted ones
 * after them; deprecated and superseded ones are forbidden. A DOCTYPE is refused: entities other than the five of XML are not known here.
 */
export function readTermsTbx(text: string, complain: Complain): TermDrafts {
  const lines = new LineIndex(text)
  const placeAt = (offset: number) => () => lines.pointAt(offset)
  const fail = (offset: number, reason: string) => complain(lines.pointAt(offset), reason)
  const drafts: TermDraft[] = []
  let passedOver = 0
  let depth = 0
  let entry: {start: number; words: Word[]; note: string} | undefined
  let language = ''
  let word: Word | undefined
  let status: {text: string; start: number} | undefined
  /** Takes the text of the element that is open. */
  let take: ((text: string) => void) | undefined

  const parser = new SaxesParser({xmlns: false})
  const stop = (offset: number, reason: string): never => {
    fail(offset, reason)
    throw new Stop()
  }
  parser.on('error', ({message}) => {
    const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    stop(Math.max(0, Math.min(parser.position, text.length) - 1), `no XML: ${reason}`)
  })
  parser.on('doctype', () => {
    stop(text.lastIndexOf('<!DOCTYPE', parser.position), 'a DOCTYPE is not read; delete it')
  })

  const open = ({name, attributes}: SaxesTagPlain) => {
    const start = text.lastIndexOf('<', parser.position - 1)
    const element = local(name)
    if (depth++ === 0 && element !== 'martif' && element !== 'tbx')
      stop(start, `no TBX: unexpected element \`${name}\`, expected \`martif\` or \`tbx\``)
    if (element === 'termEntry' || element === 'conceptEntry') entry = {start, words: [], note: ''}
    if (!entry) return
    const current = entry
    if (element === 'langSet' || element === 'langSec') {
      language = attributes['xml:lang'] ?? attributes.lang ?? ''
      if (language === '') fail(start, `\`${name}\` needs \`xml:lang\``)
    } else if (element === 'term') {
      const said: Word = {text: '', place: placeAt(start), language, role: undefined}
      word = said
      take = (piece) => {
        said.text += piece
      }
    } else if (
      element === 'administrativeStatus' ||
      (element === 'termNote' && attributes.type === 'administrativeStatus')
    ) {
      const said = {text: '', start}
      status = said
      take = (piece) => {
        said.text += piece
      }
    } else if (element === 'note') {
      take = (piece) => {
        current.note += piece
      }
    }
  }

  const close = ({name}: SaxesTagPlain) => {
    depth--
    const element = local(name)
    if (!entry) return
    if (element === 'term' && word) {
      word.text = word.text.replace(/\s+/g, ' ').trim()
      if (word.text === '') complain(word.place(), 'a term needs a text')
      entry.words.push(word)
      take = undefined
    } else if (status && (element === 'administrativeStatus' || element === 'termNote')) {
      const said = status.text.trim().replace(/(?:Term)?(?:-admn-sts)?$/, '')
      if (!Object.hasOwn(statuses, said))
        fail(status.start, unknown('administrative status', said, Object.keys(statuses)))
      else if (word) word.role = statuses[said]
      status = undefined
      take = undefined
    } else if (element === 'note') take = undefined
    else if (element === 'tig' || element === 'ntig' || element === 'termSec') word = undefined
    else if (element === 'termEntry' || element === 'conceptEntry') {
      const made = draftsOf(entry.words, placeAt(entry.start), entry.note.replace(/\s+/g, ' ').trim())
      // An entry in one language, or whose English is wrong altogether, says nothing about a translation.
      if (made.length === 0 || made[0]!.target.length === 0) passedOver++
      else drafts.push(...made)
      entry = undefined
      word = undefined
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
    return {drafts: [], passedOver: 0}
  }
  return {drafts, passedOver}
}
