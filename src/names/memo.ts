/** How many answers are kept: a long run meets ever new words. */
const most = 20_000

/** Keep the answers of a function about words: texts have the same words again and again. */
export function memoise<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    let kept = known.get(word)
    if (kept === undefined) {
      kept = answer(word)
      if (known.size >= most) known.clear()
      known.set(word, kept)
    }
    return kept
  }
}
