import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

const surnames =
  'An|Bai|Bao|Bi|Cai|Cao|Chang|Chen|Cheng|Chi|Chu|Cui|Dai|Deng|Ding|Dong|Du|Duan|Fan|Fang|Feng|Fu|Gan|Gao|Ge|' +
  'Geng|Gong|Gu|Guan|Guo|Han|Hao|He|Hong|Hou|Hu|Hua|Huang|Huo|Ji|Jia|Jiang|Jin|Kang|Kong|Lai|Lan|Lei|Li|Lian|' +
  'Liang|Liao|Lin|Ling|Liu|Long|Lou|Lu|Luo|Lv|Ma|Mao|Mei|Meng|Miao|Nie|Ning|Niu|Ou|Pan|Pang|Pei|Peng|Pu|Qi|Qian|' +
  'Qiao|Qin|Qiu|Qu|Ren|Ruan|Shan|Shang|Shao|Shen|Sheng|Shi|Shu|Song|Su|Sun|Tan|Tang|Tao|Tian|Tong|Wan|Wang|Wei|' +
  'Wen|Weng|Wu|Xi|Xia|Xiang|Xiao|Xie|Xin|Xing|Xiong|Xu|Xue|Yan|Yang|Yao|Ye|Yi|Yin|You|Yu|Yuan|Yue|Zeng|Zhai|' +
  'Zhan|Zhang|Zhao|Zheng|Zhong|Zhou|Zhu|Zhuang|Zou'
const koreanSurnames =
  'Kim|Lee|Park|Choi|Jung|Jeong|Kang|Cho|Yoon|Jang|Lim|Han|Oh|Seo|Shin|Kwon|Hwang|Ahn|Song|Yoo|Hong'
/** 某 ("a certain") in the place of a given name: Chinese Mou, doubled for a name of two syllables, and Korean Mo. */
const hint = /\b(?:Mou\b|Moumou\b|[Mm]o\b|XX\b|M(?:r|s|rs|iss)\.? [A-SU-Z]\b)|××/
const age = String.raw`(?=,? \(?(?:in (?:his|her) )?[1-9]\d(?:s|, |\)))`
/** An XX chromosome is no person. */
const placeholder = '(?:Mou(?:[ -]?[Mm]ou)?|(?<!\\b(?:An|He|You|Long|Fan|Pan|Song|Sun) )(?:XX|××))'
const anonymous = new RegExp(
  // A capitalised word before or after makes it the name of a person who writes the given name first, or of a place.
  String.raw`(?<![\p{L}-])(?:(?<surname>${surnames}) ${placeholder}|(?<korean>${koreanSurnames}) [Mm]o${age}|` +
    String.raw`(?<title>Mr|Ms|Mrs|Miss)\.? [A-SU-Z]${age})(?![\p{L}-]| \p{Lu}\p{Ll})`,
  'gu'
)
const nameBefore = /(?<![.?!:;"“]\s?)\b(?!(?:Defendant|Suspect|Mr|Mrs|Ms|Miss|The|And)\b)\p{Lu}\p{L}*\.? $/u
/** Words after which the surname alone is enough. */
const roleBefore =
  /\b(?:defendant|suspect|driver|victim|student|person|woman|man|boy|girl|teacher|plaintiff|villager|worker)s?,? $/iu

export default defineRule({
  id: 'no-anonymised-surname',
  summary: 'Disallow a placeholder such as `Mou` in the place of a given name.',
  why: 'Chinese 某 and Korean 모, "a certain", hide the given name. English says a man or a woman surnamed so.',
  mqm: 'accuracy/mistranslation',
  severity: 'major',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ko', 'ja'],
  needs: 'english',
  sources: ['catalogue anonymised-name-calque: 69 % marked, none in native English'],
  message: 'Unexpected placeholder in the name `{actual}`, expected `{expected}`',
  examples: {
    bad: {
      'Police are looking for [[Gao Moumou]], a baker.': 'Police are looking for a man surnamed Gao, a baker.',
      'The defendant, [[Tang Mou]], was fined.': 'The defendant, Tang, was fined.',
      '[[Kim Mo]] (45) fled over the roof.': 'A man surnamed Kim (45) fled over the roof.',
      'Police arrested [[Ms. B]], 33, in the lobby.': 'Police arrested a woman, 33, in the lobby.'
    },
    good: [
      'Mou Qizhong was a rich man.',
      'The paper is by Jing Mou and Anna Wu.',
      'The cellist Wang Moumou-tse played.',
      'Mr. T, 72, wore his chains.',
      'The dancer Li Mou Hua came late.',
      'An XX chromosome pair is found in most women.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, anonymous, hint)) {
      const before = block.text.slice(Math.max(0, match.index - 30), match.index)
      if (nameBefore.test(before)) continue
      const {surname, korean, title} = match.groups ?? {}
      const name = surname ?? korean
      const article = /(?:^|[.?!]["”]?\s+|\n)$/u.test(before) ? 'A' : 'a'
      const known = roleBefore.test(before) || block.article.text.slice(0, at).includes(match[0])
      let expected = ['man', 'woman'].map((who) => `${article} ${who} surnamed ${name}`)
      if (title) expected = [`${article} ${title === 'Mr' ? 'man' : 'woman'}`]
      else if (name && known) expected = [name]
      yield {start: at, end: at + match[0].length, expected}
    }
  }
})
