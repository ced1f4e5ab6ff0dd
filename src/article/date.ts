import type {Article} from './model.ts'

const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const date = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months}),? (\\d{4})|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?,? (\\d{4})|(\\d{4})-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./](\\d{4}))\\b`,
  'i'
)
/** A line of its own that gives a date is short, and stands near the top or the end. */
const longest = 120
const near = 4

/** The year in which an article says that it was published: in a line of its own near the top or the end. */
export function yearOf({blocks}: Article): number | undefined {
  for (const {text, index} of blocks) {
    if (index >= near && index < blocks.length - near) continue
    const match = text.length <= longest ? date.exec(text) : null
    const year = Number(match?.slice(1).find((digits) => digits !== undefined))
    if (year >= 1990 && year <= 2100) return year
  }
  return undefined
}
