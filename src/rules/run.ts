import type {Article, Sentence} from '../article/model.ts'
import {besideOf} from '../source/model.ts'
import {PhraseScanner} from './phrases.ts'
import type {ArticleRule, BesideRule, BlockRule, Finding, PairRule, PhraseRule, Rule, SentenceRule} from './types.ts'

export interface Found {
  rule: Rule
  finding: Finding
}

/**
 * Compile rules to one function that runs them over an article: triggered rules are looked up by word, all phrase tables are
 * scanned in one pass, and each block is parsed once.
 */
export function compileRules(rules: readonly Rule[]): (article: Article) => Found[] {
  const byWord = new Map<string, SentenceRule[]>()
  const everySentence: SentenceRule[] = []
  const blockRules: BlockRule[] = []
  const articleRules: ArticleRule[] = []
  const tables: PhraseRule[] = []
  const pairRules: PairRule[] = []
  const besideRules: BesideRule[] = []
  for (const rule of rules) {
    if (rule.scope === 'phrases') tables.push(rule)
    else if (rule.scope === 'block') blockRules.push(rule)
    else if (rule.scope === 'article') articleRules.push(rule)
    else if (rule.scope === 'pair') pairRules.push(rule)
    else if (rule.scope === 'beside') besideRules.push(rule)
    else if (!rule.triggers) everySentence.push(rule)
    else {
      for (const word of rule.triggers) {
        const list = byWord.get(word)
        if (list) list.push(rule)
        else byWord.set(word, [rule])
      }
    }
  }
  const scanner = tables.length > 0 ? new PhraseScanner(tables) : undefined
  const readsSentences = scanner !== undefined || byWord.size > 0 || everySentence.length > 0

  const checkSentence = (sentence: Sentence, found: Found[]): void => {
    for (const rule of everySentence) for (const finding of rule.check(sentence)) found.push({rule, finding})
    if (byWord.size > 0) {
      const triggered: SentenceRule[] = []
      for (const {lower} of sentence.tokens) {
        const list = byWord.get(lower)
        if (list) for (const rule of list) if (!triggered.includes(rule)) triggered.push(rule)
      }
      for (const rule of triggered) for (const finding of rule.check(sentence)) found.push({rule, finding})
    }
    if (scanner) for (const one of scanner.scan(sentence)) found.push(one)
  }

  return (article) => {
    const found: Found[] = []
    for (const block of article.blocks) {
      for (const rule of blockRules) for (const finding of rule.check(block)) found.push({rule, finding})
      // The words of a page leftover are no prose, and all of them are to go.
      if (readsSentences && block.kind !== 'leftover')
        for (const sentence of block.sentences()) checkSentence(sentence, found)
    }
    for (const rule of articleRules) for (const finding of rule.check(article)) found.push({rule, finding})
    const beside = pairRules.length + besideRules.length > 0 ? besideOf(article) : undefined
    if (beside) {
      for (const rule of besideRules) for (const finding of rule.check(beside)) found.push({rule, finding})
      for (const pair of beside.pairs)
        for (const rule of pairRules) for (const finding of rule.check(pair)) found.push({rule, finding})
    }
    return found
  }
}
