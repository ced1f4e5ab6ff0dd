/** The canonical form of a BCP-47 code of a language that has a name; undefined for anything else. */
export function languageCode(code: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(code)
    if (canonical === undefined) return undefined
    return new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(canonical) === undefined
      ? undefined
      : canonical
  } catch {
    return undefined
  }
}
