import {defineRule} from '../define.ts'

/** What a language model says before, after or instead of a translation. Each must be the whole block, or its first line. */
const chatter: readonly (readonly [string, RegExp])[] = [
  [
    'preamble',
    /^(?:(?:sure|certainly|of course|absolutely)[!,.]?\s*)?(?:here(?: is|'s|’s)|below is|this is) (?:the|your|an?|my) (?:\w+ ){0,3}(?:translation|translated (?:text|article|version)|english (?:version|text))\b(?:[^.]{0,80}:|(?: (?:of|into|in|from) (?:the |your |this )?(?:text|article|passage|document|english|news|story|original))*[.:]?)$/i
  ],
  [
    'preamble',
    /^(?:\*\*)?(?:english |final )?(?:translation|translated text|english version)(?: \(english\)| into english)?(?:\*\*)?:$/i
  ],
  ['preamble', /^(?:sure|certainly|of course)[!,.] (?:here|i(?:'ll|’ll| will| can)) .{0,100}[:.!]$/i],
  [
    'note',
    /^(?:\*|\()?(?:translator['’]s )?notes?(?: on (?:the )?translation)?:\*{0,2} .{0,60}\b(?:translat|literal|original (?:text|arabic|chinese|russian|article)|kept|i have|i've|source text|render)/i
  ],
  [
    'note',
    /^(?:please )?let me know if (?:you|there|any).{0,120}$|^i hope (?:this|that) (?:translation|helps).{0,100}$|^would you like me to .{0,120}\?$|^i(?: have|'ve|’ve) (?:kept|translated|preserved|retained) .{0,160}$/i
  ],
  [
    'refusal',
    /^(?:i(?:'m|’m| am) (?:sorry|unable)|i apologi[sz]e|sorry,? but i).{0,60}\b(?:translat|assist|help|provide|fulfil).{0,160}$|^as an ai(?: language)? model.{0,200}$|^i can(?:no|['’])t (?:translate|assist with|help with) .{0,120}$/i
  ],
  [
    'prompt',
    /^(?:please )?translate (?:the|this) (?:following |above )?(?:text|article|passage|sentence|document)?.{0,60}(?:in)?to (?:\w+ )?english.{0,60}[:.]?$/i
  ],
  [
    'prompt',
    /^(?:source(?: text)?|target(?: text)?|input|output|original text|arabic|chinese|russian|english)\s?:$|^<\/?(?:source|target|translation|text|input|output)>$/i
  ],
  ['code fence', /^```\w*$/]
]

export default defineRule({
  id: 'no-model-chatter',
  summary: 'Disallow what a language model says around its translation: preambles, notes, refusals, prompts.',
  why: 'The line speaks to whoever asked for the translation. It is no part of the article.',
  mqm: 'accuracy/addition',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: [],
  needs: 'english',
  sources: ['catalogue llm-preamble, llm-note, llm-refusal, prompt-echo: none in native English'],
  message: 'Unexpected {kind} of a language model: `{actual}`, remove it',
  examples: {
    bad: {
      '[[Here is the English translation of the article:]]\n\nThe army left.': '\n\nThe army left.',
      'The army left.\n\n[[Note: I translated the title literally.]]': 'The army left.\n\n'
    },
    good: [
      'Here is the translation of the leaked call that the paper printed.\n\nIt was short.',
      'Note: the shop is closed on Monday.\n\nThe army left.',
      'She asked: “Translate this into English.”'
    ]
  },
  scope: 'block',

  *check({text, start, end}) {
    if (text.length > 300) return
    for (const [kind, expression] of chatter) {
      if (!expression.test(text)) continue
      yield {start, end, expected: [''], data: {kind}}
      return
    }
  }
})
