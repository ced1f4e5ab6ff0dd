import {LineIndex} from '../src/article/lines.ts'
import {paragraphsIn, parseArticle} from '../src/article/parse.ts'
import {countWords} from '../src/article/words.ts'
import {type Document, readText} from '../src/formats/document.ts'
import {withPeople} from '../src/names/overlay.ts'
import {type Person, readPeople, setPeople} from '../src/names/people.ts'
import {confidenceOf} from '../src/rules/calibration.ts'
import {familyOf} from '../src/rules/index.ts'
import {type Message, type Severity, toMessage} from '../src/rules/message.ts'
import {compileRules} from '../src/rules/run.ts'
import type {MqmSeverity, Rule} from '../src/rules/types.ts'
import {setTerms, type Term} from '../src/source/terms/model.ts'
import {type English, setEnglish} from '../src/spelling/varieties.ts'
import {isAlwaysOn, isInPack} from './packs.ts'
import {putBeside, type SourceSettings, sourcePlaces, unitsOf} from './steps/beside.ts'
import {localise} from './steps/localise.ts'
import {merge} from './steps/merge.ts'
import {type Origin, originOf} from './steps/origin.ts'
import {placeInFile, pointsOf} from './steps/place.ts'
import {type Score, scoreOf} from './steps/score.ts'
import {countSentences, type MachineShare, machineShareOf} from './steps/sentences.ts'
import {readSuppressions, suppress} from './steps/suppress.ts'
import {unusedSuppression} from './steps/unused-suppression.ts'

export type {English, Person, SourceSettings, Term}

/** What came out of one text. */
export interface LintResult {
  messages: Message[]
  words: number
  sentences: number
  score: Score
  /** The source language that the English smells of, as far as findings tell. */
  origin?: Origin
  /** How much of the text reads as machine-made: sentences with an error or a warning, leftovers of the page aside. */
  machine: MachineShare
  /** How many findings comments have silenced. */
  suppressed: number
  /** The source that was put beside the text. */
  source?: {language: string; matches: boolean}
}

/** Settings of one text. */
export interface LintSettings {
  /** Severity by rule id: `off`, or another than the rule's own. */
  severities?: ReadonlyMap<string, Severity | 'off'>
  /** Hide rules whose measured confidence is below. */
  minConfidence?: number
  /**
   * Language of the source, as BCP-47: switches on what is sure only in translations from there. Where it is not given, the findings may
   * tell it.
   */
  sourceLanguage?: string
  /** The English that is wanted; without it, the one that the text uses most. */
  english?: English
  /** The text that was translated. */
  source?: SourceSettings
  /** Whether comments such as `<!-- mtlint-disable-next-line -->` count: in Markdown and HTML. */
  comments?: boolean
}

/** Settings of a linter. */
export interface LinterSettings {
  /** People of the user's own, who take the place of built-in ones of the same name. */
  names?: readonly Person[]
  /** Terms of the user's own, by which a text beside its source is judged. */
  terms?: readonly Term[]
}

/** Families that tell nothing of how the English reads. */
const aside = new Set(['leftovers', 'source'])

const weightOfSeverity: Readonly<Record<Severity, MqmSeverity>> = {error: 'major', warning: 'minor', info: 'neutral'}

/** Make a linter of rules: compiled once, used for many texts. */
export function makeLinter(
  rules: readonly Rule[],
  {names = [], terms = []}: LinterSettings = {}
): (text: string | Document, settings?: LintSettings) => LintResult {
  // The built-in people need not be told: rules read them where they need them.
  const people = names.length > 0 ? withPeople(readPeople(), names) : undefined
  const runners = new Map<string, ReturnType<typeof compileRules>>()
  /** `language` chooses the pack of that language; without it, what is always on. */
  const runnerFor = ({severities, minConfidence = 0}: LintSettings, language?: string) => {
    const off = rules.filter(({id}) => severities?.get(id) === 'off').map(({id}) => id)
    const key = `${minConfidence} ${language} ${off.join(' ')}`
    let runner = runners.get(key)
    if (!runner) {
      runner = compileRules(
        rules.filter(
          (rule) =>
            !off.includes(rule.id) &&
            confident(rule.id, minConfidence) &&
            (language === undefined ? isAlwaysOn(rule) : isInPack(rule, language))
        )
      )
      runners.set(key, runner)
    }
    return runner
  }

  return (text, settings = {}) => {
    const document = typeof text === 'string' ? readText(text) : text
    const prose = document.prose.text
    // A segment of a file is a text of its own: none is a headline for being short.
    const article = parseArticle(prose, document.blocks ?? (document.bilingual && paragraphsIn(prose)))
    if (people) setPeople(article, people)
    if (settings.english) setEnglish(article, settings.english)
    const beside = putBeside(article, document, settings.source, settings.sourceLanguage)
    if (terms.length > 0) setTerms(article, terms)
    const suppressions = settings.comments ? readSuppressions(document.file) : []
    const found = runnerFor(settings)(article)
    const origin = originOf(found, prose)
    const language = settings.sourceLanguage ?? beside?.language ?? (origin?.sure ? origin.language : undefined)
    if (language !== undefined) found.push(...runnerFor(settings, language)(article))
    const pointAt = pointsOf(document)
    const inFile = (offset: number) => document.prose.toFile(offset, offset + 1).start
    const {kept, suppressed, unused} = suppress(found, suppressions, inFile)
    const lines = new LineIndex(prose)
    const unitOf = unitsOf(document)
    const sourceOf = beside ? sourcePlaces(beside, document, settings.source) : undefined
    const inProse = localise(merge(kept), article).map((one) => {
      const message = withSeverity(toMessage(one, prose, lines), settings.severities?.get(one.rule.id))
      const source = sourceOf?.(one.finding)
      const unit = unitOf(one.finding.start)
      return {...message, ...(source ? {source} : {}), ...(unit === undefined ? {} : {unit})}
    })
    const loud = inProse
      .filter(({severity, ruleId}) => severity !== 'info' && !aside.has(familyOf(ruleId)))
      .map(({place}) => place.start.offset)
    const messages = inProse.map((message) => placeInFile(message, document, pointAt))
    if (settings.severities?.get(unusedSuppression.id) !== 'off') {
      const fileLines = new LineIndex(document.file)
      for (const finding of unused) {
        const message = toMessage({rule: unusedSuppression, finding}, document.file, fileLines)
        messages.push(withSeverity(message, settings.severities?.get(unusedSuppression.id)))
      }
      messages.sort((one, other) => one.place.start.offset - other.place.start.offset)
    }
    let words = 0
    let sentences = 0
    for (const block of article.blocks) {
      if (block.kind === 'leftover') continue
      words += countWords(block.text)
      sentences += countSentences(block.text)
    }
    return {
      messages,
      words,
      sentences,
      score: scoreOf(messages, words),
      ...(origin ? {origin} : {}),
      machine: machineShareOf(article, loud, sentences),
      suppressed,
      ...(beside ? {source: {language: beside.language, matches: beside.matches}} : {})
    }
  }
}

function confident(id: string, least: number): boolean {
  return least === 0 || (confidenceOf(id) ?? 0) >= least
}

function withSeverity(message: Message, severity: Severity | 'off' | undefined): Message {
  if (severity === undefined || severity === 'off' || severity === message.severity) return message
  return {
    ...message,
    severity,
    mqmSeverity: weightOfSeverity[severity],
    fatal: severity === 'error' ? false : severity === 'warning' ? undefined : null
  }
}
