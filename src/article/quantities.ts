/** Alternatives for an expression, from words with spaces between them. */
const anyOf = (...words: readonly string[]) => `(?:${words.join(' ').replaceAll(' ', '|')})`

/** For an expression: things that are counted one by one, so that no number of them has decimals. */
export const countedThings = `${anyOf(
  'people persons individuals residents inhabitants citizens civilians voters visitors tourists passengers spectators',
  'viewers fans members supporters protesters protestors demonstrators refugees migrants immigrants settlers prisoners',
  'detainees pilgrims soldiers troops fighters officers policemen firefighters workers employees staff personnel',
  'teachers doctors nurses students pupils children women men families households homes houses apartments flats',
  'buildings rooms beds seats shops stores schools farms villages towns companies enterprises firms businesses',
  'customers clients users subscribers followers taxpayers cases infections deaths dead casualties victims injuries',
  'recoveries tests votes ballots signatures complaints violations cars vehicles trucks buses ships flights aircraft',
  'weapons rifles missiles rockets shells drones mines copies books documents tickets jobs vacancies visas passports',
  'trees sheep cattle cows pigs horses birds animals'
)}\\b`

/** For an expression: a word that often stands between a number and what is counted, with a space. */
export const betweenThings = `(?:${anyOf(
  'new more other additional confirmed registered foreign local civilian military',
  'Russian Ukrainian Israeli Palestinian Chinese Syrian Turkish'
)} )?`

/** For an expression: units of measure in words. */
export const measures = `(?:(?:square |cubic )?${anyOf(
  'kilometers kilometres meters metres feet miles yards hectares acres tons tonnes kilograms liters litres gallons',
  'barrels units'
)}\\b)`

/** For an expression: currencies in words. */
export const currencies = `${anyOf(
  'dollars euros euro pounds rubles roubles yuan yen won lira liras rupees dirhams dinars riyals rials shekels hryvnia',
  'hryvnias zlotys crowns francs pesos naira shillings'
)}\\b`

/** Words before a number that make it a label, an age or a day, and not an amount of what follows. */
const labels = new RegExp(
  `^${anyOf(
    'no nos number numbers project model type class group grade level phase stage step unit room page pages line lines',
    'gate lot flight route chapter verse section sections article articles paragraph act law resolution decree version',
    'figure figures table tables item items episode age ages aged turned turning code block january february march',
    'april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
  )}$`,
  'i'
)
/** Words with a capital at the start of a sentence that no number belongs to as to a name. */
const openers = new Set(
  (
    'Some About Around Over Nearly Almost Roughly Approximately More Only Just Up At In Of On By For From With To ' +
    'The A An And But Another Between Under Its Their His Her Our These Those All Each Every Among'
  ).split(' ')
)

function wordBefore(text: string, index: number): string {
  return /(?:^|[^\p{L}])(\p{L}+)\.?[ \u00a0]$/u.exec(text.slice(Math.max(0, index - 20), index))?.[1] ?? ''
}

/** Whether the word before a number says that it is no amount: "Room 12", "aged 18", "May 5". */
export function isLabelled(text: string, index: number): boolean {
  return labels.test(wordBefore(text, index))
}

/** Whether a number may belong to the name or label before it: "Boeing 737", "Room 12", "May 5". */
export function isPartOfName(text: string, index: number): boolean {
  const word = wordBefore(text, index)
  return labels.test(word) || (/^\p{Lu}/u.test(word) && !openers.has(word))
}

/** The digits of a whole number, in groups of three: `20,000`. */
export function withCommas(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million']
]

/** A number as newspapers write it: `500,000`, `3.2 million`. */
export function inNewsStyle(value: number): string {
  const whole = Math.round(value)
  const [size, name] = scales.find(([least]) => whole >= least) ?? [1, '']
  const share = Number((whole / size).toPrecision(12))
  // More than three decimals would be no shorter than the figure.
  const isShort = name !== '' && Number.isInteger(Number((share * 1000).toPrecision(12)))
  return isShort ? `${share} ${name}` : withCommas(String(whole))
}

/** A number with the ending of its ordinal: `21st`. */
export function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
}
