export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
)
const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' ')
)
const relativeDays = new Set('yesterday today tomorrow tonight'.split(' '))
const numberWords = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty ' +
    'sixty seventy eighty ninety hundred thousand million billion trillion dozen'
  ).split(' ')
)

export function isDateWord(lower: string): boolean {
  return weekdays.has(lower) || months.has(lower) || relativeDays.has(lower)
}

export function isNumberWord(lower: string): boolean {
  return numberWords.has(lower)
}
