import {defineRule} from '../define.ts'

/** Titles and words that only a man, or only a woman, bears. */
const male = /^(?:mr\.?|prince|king|lord|sir|duke|businessman|actor|policeman|fisherman|baron)$/
const female = /^(?:mrs\.?|ms\.?|miss|princess|queen|lady|dame|duchess|actress|businesswoman|policewoman|baroness)$/

export default defineRule({
  id: 'no-spouse-gender',
  summary: 'Disallow `wife` for a man and `husband` for a woman whose title says so.',
  why: 'Chinese, Turkish, Finnish and Hungarian have words for a spouse of either sex, and the engine guesses.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['zh', 'tr', 'fa', 'fi', 'hu'],
  needs: 'english',
  sources: ['catalogue spouse-gender: without a title that contradicts it, the phrase is right'],
  message: 'Unexpected `{actual}` before `{title}`, expected `{expected}`',
  examples: {
    bad: {
      'The queen and her [[wife]], Prince Otto, arrived.': 'The queen and her husband, Prince Otto, arrived.',
      'He came with his [[husband]], Mrs. Birk.': 'He came with his wife, Mrs. Birk.'
    },
    good: [
      'She came with her wife, Ada Alder, and he came with his husband, a nurse.',
      'His wife, Prince Otto and the king arrived.',
      'Her husband, Prince Otto, arrived.',
      'Her wife, Sir, is ill.',
      'His wife, Mr. Birk said, was ill.'
    ]
  },
  triggers: new Set(['wife', 'husband']),

  *check({tokens}) {
    for (const spouse of tokens) {
      const wife = spouse.lower === 'wife'
      if ((!wife && spouse.lower !== 'husband') || spouse.quoted) continue
      if (!/^(?:his|her)$/.test(spouse.previous?.lower ?? '')) continue
      const comma = spouse.next?.text === ',' ? spouse.next : undefined
      const title = /^(?:an?|the)$/.test(comma?.next?.lower ?? '') ? comma?.next?.next : comma?.next
      if (!title || !(wife ? male : female).test(title.lower)) continue
      // A title needs its name; "her wife, Sir, is ill" has none.
      const named = title.next?.text === '.' ? title.next.next : title.next
      if (title === comma?.next && !named?.capitalised) continue
      // An apposition is closed by a second comma, or ends the sentence: "his wife, Mr. Birk said, was ill".
      const end = tokens
        .slice(title.index, title.index + 7)
        .find(({text, index}) => /^[,;]$/.test(text) || (text === '.' && index > title.index + 1))
      const inside = tokens.slice(title.index, end?.index ?? title.index)
      if (!end || inside.some(({lower}) => /^(?:said|says|added|told|and|is|was|has|had)$/.test(lower))) continue
      yield {start: spouse.start, end: spouse.end, expected: [wife ? 'husband' : 'wife'], data: {title: title.text}}
    }
  }
})
