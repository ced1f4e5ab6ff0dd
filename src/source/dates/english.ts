const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
/** As the style book of news agencies shortens them. */
const shortMonths = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
const shortWeekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')

/**
 * The English name of another month or weekday, written like the one that it replaces: Oct. becomes Nov., MONDAYS becomes TUESDAYS.
 *
 * @param like the word with its full stop, if that belongs to it
 */
export function nameLike(kind: 'month' | 'weekday', value: number, like: string): string {
  const names = kind === 'month' ? months : weekdays
  const full = names[kind === 'month' ? value - 1 : value]!
  const plain = like.replace(/\.$/, '')
  const isFull = names.some((name) => plain.toLowerCase().startsWith(name.toLowerCase()))
  let name = full
  if (isFull) name = full + (/s$/i.test(plain) ? 's' : '')
  else if (kind === 'weekday') name = shortWeekdays[value]! + like.slice(plain.length)
  else name = like.endsWith('.') ? shortMonths[value - 1]! : full.slice(0, 3)
  return plain.length > 1 && plain === plain.toUpperCase() ? name.toUpperCase() : name
}
