import type {Message} from '../rules/message.ts'

/** The score of a text, as pipelines/steps/score.ts makes it. */
interface Score {
  value: number
  penalty: number
  low: number
  high: number
}

/** The source language that a text smells of, as pipelines/steps/origin.ts tells it. */
interface Origin {
  language: string
  signs: number
  of: number
  low: number
  high: number
  sure: boolean
  rules: readonly string[]
}

/** The share of sentences with a finding, as pipelines/steps/sentences.ts counts it. */
interface MachineShare {
  sentences: number
  of: number
  low: number
  high: number
}

/** What is reported of one file. */
export interface FileReport {
  path: string
  text: string
  words: number
  sentences: number
  score: Score | null
  origin: Origin | null
  machine: MachineShare | null
  messages: readonly Message[]
  suppressed: number
  /** The source that was put beside it. */
  source: {path: string; language: string; matches: boolean} | null
  /** Why the file could not be read. */
  error: string | null
}

/** What is reported of a run. */
export interface RunReport {
  version: string
  pipeline: string
  files: readonly FileReport[]
  verbose: boolean
  color: boolean
  /** Columns of the terminal. */
  width: number
}

export interface Counts {
  files: number
  errors: number
  warnings: number
  infos: number
  words: number
  suppressed: number
}

export function countMessages({files}: Pick<RunReport, 'files'>): Counts {
  const counts: Counts = {files: files.length, errors: 0, warnings: 0, infos: 0, words: 0, suppressed: 0}
  for (const {messages, words, suppressed} of files) {
    counts.words += words
    counts.suppressed += suppressed
    for (const {severity} of messages) counts[`${severity}s`]++
  }
  return counts
}
