import type {Message} from '../../src/rules/message.ts'

/** MQM's linear quality score, with an interval: an estimate from what the rules found. */
export interface Score {
  value: number
  penalty: number
  low: number
  high: number
}

const penalties = {critical: 25, major: 5, minor: 1, neutral: 0}

const round = (value: number) => Math.round(value * 10) / 10

/**
 * Score a text: 100 × (1 − penalty ÷ words), as MQM 2.0's linear model without calibration does (https://themqm.org, scoring models).
 * The interval takes the findings of each weight for a Poisson count: 90 % of texts of this kind and length would fall within.
 * It says nothing of mistakes that no rule sees.
 *
 * @param words number of words; 0 gives a full score
 */
export function scoreOf(messages: readonly Pick<Message, 'mqmSeverity'>[], words: number): Score {
  let penalty = 0
  let variance = 0
  for (const {mqmSeverity} of messages) {
    penalty += penalties[mqmSeverity]
    variance += penalties[mqmSeverity] ** 2
  }
  const scale = (points: number) => (words === 0 ? 100 : Math.min(100, Math.max(0, 100 * (1 - points / words))))
  const spread = 1.645 * Math.sqrt(variance)
  return {
    value: round(scale(penalty)),
    penalty,
    low: round(scale(penalty + spread)),
    high: round(scale(Math.max(0, penalty - spread)))
  }
}
