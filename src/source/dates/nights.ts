/** In der Nacht zum Sonntag, в ночь на воскресенье: the night before it, which English gives to the day that ends. */
const nights: Readonly<Record<string, RegExp>> = {
  de: /nacht (?:zum|zu|auf|auf den)\s*$/iu,
  ru: /ночь (?:на|с \S{1,12} на)\s*$/iu,
  uk: /ніч (?:на|з \S{1,12} на)\s*$/iu,
  cs: /noci na\s*$/iu,
  pl: /nocy (?:na|z \S{1,12} na)\s*$/iu
}
const longestNight = 30

/** Whether the words before a day tell of the night before it. */
export function isNightBefore(text: string, day: number, language: string): boolean {
  return nights[language]?.test(text.slice(Math.max(0, day - longestNight), day)) === true
}
