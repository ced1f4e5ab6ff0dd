/** A question mark of any script; Greek writes `;`. */
const mark = /[?？؟⁇]/u
const greekMark = /[;\u037e]["»”)\]]*(?=\s|$)/u
/** Questions that need no mark: Japanese か at the end, Russian «ли», Chinese 吗 and 呢, Korean 까, Turkish mi, Arabic هل. */
const words: Readonly<Record<string, RegExp>> = {
  ar: /(?<!\p{L})(?:[وف]?هل|[وف]?لماذا|[وف]?كيف|أليس|ألا|ماذا|لما|لم|أين|متى|ما إذا)(?!\p{L})/u,
  de: /(?<!\p{L})(?:ob|warum|wieso|weshalb|wie|was|wer|wann)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:si|por\s+qué|cómo|qué|quién|cuándo|dónde|cuál)(?!\p{L})/iu,
  fa: /(?<!\p{L})(?:آیا|چرا|چه|چطور|چگونه)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:si|s[’']ils?|pourquoi|comment|est-ce|quel\p{L}*|quoi)(?!\p{L})/iu,
  he: /(?<!\p{L})(?:האם|אם|למה|מדוע|איך|כיצד|מה|מי|מתי|איפה|היכן)(?!\p{L})/u,
  hi: /क्या|क्यों|कैसे/u,
  ja: /か[。」）)!！…\s]*(?:$|\n)|か。|か、|かな|のか|だろう|でしょう/u,
  ko: /까[.\s"”]|까$|[니나]요?\./u,
  ru: /(?<!\p{L})(?:ли|разве|неужели|почему|зачем|каким)(?!\p{L})|^(?:что|кто|где|когда|как|какой|какая|какие|какое)(?!\p{L})/iu,
  tr: /(?<!\p{L})m[ıiuü]\p{L}{0,6}(?!\p{L})|(?<!\p{L})(?:ne|neden|nasıl|niçin|kim)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:чи|хіба|невже|чому|навіщо|яким)(?!\p{L})/iu,
  zh: /[吗嗎呢么]|什么|为何|为什么|怎|谁|哪|几|多少|是否|何|难道|岂/u
}

const codeOf = (language: string) => language.split('-')[0]!.toLowerCase()

/** Whether a source text holds a mark of a question. */
export function hasQuestionMark(text: string, language: string): boolean {
  return mark.test(text) || (codeOf(language) === 'el' && greekMark.test(text))
}

/** Whether a source text may ask something, by a mark or by a word. */
export function mayAsk(text: string, language: string): boolean {
  return hasQuestionMark(text, language) || (words[codeOf(language)]?.test(text) ?? false)
}

/** Closing marks behind the end of a sentence. */
const closing = /["'”’»«)\]】」』\s]*$/u

/** Whether a text ends in a question. */
export function endsInQuestion(text: string, language: string): boolean {
  const end = text.replace(closing, '')
  return mark.test(end.at(-1) ?? '') || (codeOf(language) === 'el' && /[;\u037e]$/.test(end))
}

/** Whether English without a mark asks all the same: "He asked whether". */
export function asksIndirectly(text: string): boolean {
  return /\b(?:whether|ask(?:s|ed|ing)?|wonder\w*|question\w*|doubt\w*|unclear)\b|\b(?:see|sees|know|knows|tell|sure|decide|consider|check|clear) if\b/i.test(
    text
  )
}

/** A question that is asked with a negation states something: "How could I not?" */
export function isRhetorical(text: string): boolean {
  return /\bnot\b|n[’']t\b|\bright\?/i.test(text)
}

/** A clause in the order of a question: "Who will pay", "Are you ready". The second group is the mark at its end. */
const inverted =
  /(?:^|[“"‘'.:,—–-]\s?)((?:who|what|why|how|where|when|which|is|are|was|were|do|does|did|can|could|will|would|should|have|has|am|shall|may) [a-z’'][^.?!\n]{0,300}?)([.,])(?=["”’'\s]|$)/i

/** Offset of the mark behind the first clause of an English text that has the order of a question. */
export function endOfQuestion(text: string): number | undefined {
  const match = inverted.exec(text)
  return match ? match.index + match[0].length - 1 : undefined
}
