/** How much of a text is looked at, in UTF-16 units: more would not make the answer surer. */
const enough = 4000

/**
 * Tell the language of a text, by the frequencies of its letters and words (the library tinyld).
 *
 * @returns a code of ISO 639-1, undefined where the text is too short or too mixed to tell
 */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const {detect} = await import('tinyld')
  return detect(text.slice(0, enough)) || undefined
}
