const letterOrDigit = /[\p{L}\p{N}]/u

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  // Letters beyond the basic plane come as two units; the first of them speaks for both.
  const low = code >= 0xdc00 && code <= 0xdfff
  return letterOrDigit.test(String.fromCodePoint(text.codePointAt(low && at > 0 ? at - 1 : at)!))
}

/** The number of words in a text: runs of letters and digits, with the marks inside them ("don't", "5,000", "high-profile"). */
export function countWords(text: string): number {
  let count = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    if (isWordUnit(text, at)) {
      if (!inWord) count++
      inWord = true
    } else if (inWord && !"'’.,-".includes(text[at]!)) inWord = false
    // Marks part words where no letter follows at once.
    else if (inWord && at + 1 < text.length && /\s/.test(text[at + 1]!)) inWord = false
  }
  return count
}
