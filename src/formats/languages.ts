import {FormatError} from './document.ts'

/** Codes that say that there is no language, or more than one. */
const none = new Set(['und', 'mul', 'mis', 'zxx'])

/**
 * The BCP-47 code of a language as a file writes it: `en_US.UTF-8`, `ara`, `sr@latin`.
 *
 * @returns undefined where it names no language
 */
export function languageOf(written: string | undefined): string | undefined {
  const code = (written ?? '')
    .trim()
    .replace(/[.@].*$/s, '')
    .replaceAll('_', '-')
  if (code === '') return undefined
  try {
    const [canonical] = Intl.getCanonicalLocales(code)
    return canonical && !none.has(canonical.split('-')[0]!) ? canonical : undefined
  } catch {
    return undefined
  }
}

export const isEnglish = (language: string | undefined): boolean =>
  language !== undefined && /^en(?:-|$)/.test(language)

/**
 * The language of the translations, which must be English if the file tells it. Throws a FormatError.
 *
 * @param name how the file calls it, for the message
 * @param offset of the place where it stands
 */
export function targetLanguageOf(written: string | undefined, name: string, offset: number): string | undefined {
  const language = languageOf(written)
  if (language !== undefined && !isEnglish(language))
    throw new FormatError(`the translations in this file are not English (${name}: ${written!.trim()})`, offset)
  return language
}

/** The language that all of a file has; undefined where they differ. */
export class OneLanguage {
  readonly #seen = new Set<string>()

  see(language: string | undefined): void {
    if (language !== undefined) this.#seen.add(language)
  }

  get language(): string | undefined {
    return this.#seen.size === 1 ? [...this.#seen][0] : undefined
  }
}
