import type {Complain, Said} from '../../names/lists/entry.ts'
import type {Term} from './model.ts'

/** What a list says about one term, not yet checked. */
export interface TermDraft {
  place: Said['place']
  source: Said
  language?: string
  target: readonly Said[]
  forbidden: readonly Said[]
  keep: boolean
  note?: string
}

/** What a reader of one format makes of a file. */
export interface TermDrafts {
  drafts: readonly TermDraft[]
  /** Entries that lack one of the two languages: they are no mistakes, and say nothing here. */
  passedOver: number
}

const fold = (text: string) => text.normalize('NFC').toLowerCase()
const filled = (list: readonly Said[]) => list.filter(({text}) => text !== '')

/**
 * Check what a list says and make terms of it.
 *
 * @param complain is told of terms without a source or a translation, of terms that stand twice, of words that are right and wrong at once
 */
export function toTerms(drafts: readonly TermDraft[], complain: Complain): Term[] {
  const known = new Map<string, Said>()
  return drafts.map(({place, source, language, keep, note, ...lists}) => {
    const target = filled(lists.target)
    const forbidden = filled(lists.forbidden)
    const stem = source.text.replace(/\*$/, '').trim()
    if (!/[\p{L}\p{N}]/u.test(stem)) complain(source.place(), 'an entry needs a source term')
    else if (source.text.slice(0, -1).includes('*'))
      complain(source.place(), `\`*\` stands only at the end of a source term: \`${source.text}\``)
    else {
      const key = `${language ?? ''}\n${fold(source.text)}`
      const before = known.get(key)
      if (before)
        complain(
          source.place(),
          `\`${source.text}\` stands here for the second time, after line ${before.place().line}`
        )
      else known.set(key, source)
    }
    if (keep && target.some(({text}) => text !== stem))
      complain(target[0]!.place(), `\`${source.text}\` is not to be translated, and has a translation`)
    if (!keep && target.length === 0 && stem !== '')
      complain(place(), `\`${source.text}\` needs a target, or \`yes\` in the column do-not-translate`)
    const right = new Set(target.map(({text}) => fold(text)))
    for (const {text, place: where} of forbidden)
      if (right.has(fold(text))) complain(where(), `\`${text}\` stands among the targets of \`${source.text}\` as well`)
    return {
      source: source.text,
      ...(language ? {language} : {}),
      target: keep ? [stem] : target.map(({text}) => text),
      forbidden: forbidden.map(({text}) => text),
      keep,
      ...(note ? {note} : {})
    }
  })
}
