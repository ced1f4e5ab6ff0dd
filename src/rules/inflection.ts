/** Past and past participle of the verbs that do not take -ed, and other forms that no rule makes. */
const irregularVerbs: Readonly<Record<string, string>> = {
  arise: 'arose arisen',
  awake: 'awoke awoken',
  be: 'was been',
  bear: 'bore borne',
  beat: 'beat beaten',
  become: 'became become',
  begin: 'began begun',
  bend: 'bent bent',
  bet: 'bet bet',
  bind: 'bound bound',
  bite: 'bit bitten',
  bleed: 'bled bled',
  blow: 'blew blown',
  break: 'broke broken',
  breed: 'bred bred',
  bring: 'brought brought',
  broadcast: 'broadcast broadcast',
  build: 'built built',
  burst: 'burst burst',
  buy: 'bought bought',
  catch: 'caught caught',
  choose: 'chose chosen',
  cling: 'clung clung',
  come: 'came come',
  cost: 'cost cost',
  cut: 'cut cut',
  deal: 'dealt dealt',
  dig: 'dug dug',
  do: 'did done',
  draw: 'drew drawn',
  drink: 'drank drunk',
  drive: 'drove driven',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feed: 'fed fed',
  feel: 'felt felt',
  fight: 'fought fought',
  find: 'found found',
  flee: 'fled fled',
  fling: 'flung flung',
  fly: 'flew flown',
  forbid: 'forbade forbidden',
  forecast: 'forecast forecast',
  forget: 'forgot forgotten',
  forgive: 'forgave forgiven',
  freeze: 'froze frozen',
  get: 'got got',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  hang: 'hung hung',
  have: 'had had',
  hear: 'heard heard',
  hide: 'hid hidden',
  hit: 'hit hit',
  hold: 'held held',
  hurt: 'hurt hurt',
  keep: 'kept kept',
  know: 'knew known',
  lay: 'laid laid',
  lead: 'led led',
  leave: 'left left',
  lend: 'lent lent',
  let: 'let let',
  lie: 'lay lain',
  lose: 'lost lost',
  make: 'made made',
  mean: 'meant meant',
  meet: 'met met',
  overcome: 'overcame overcome',
  overthrow: 'overthrew overthrown',
  pay: 'paid paid',
  put: 'put put',
  quit: 'quit quit',
  read: 'read read',
  ride: 'rode ridden',
  ring: 'rang rung',
  rise: 'rose risen',
  run: 'ran run',
  say: 'said said',
  see: 'saw seen',
  seek: 'sought sought',
  sell: 'sold sold',
  send: 'sent sent',
  set: 'set set',
  shake: 'shook shaken',
  shed: 'shed shed',
  shoot: 'shot shot',
  show: 'showed shown',
  shrink: 'shrank shrunk',
  shut: 'shut shut',
  sing: 'sang sung',
  sink: 'sank sunk',
  sit: 'sat sat',
  sleep: 'slept slept',
  slide: 'slid slid',
  speak: 'spoke spoken',
  spend: 'spent spent',
  split: 'split split',
  spread: 'spread spread',
  stand: 'stood stood',
  steal: 'stole stolen',
  stick: 'stuck stuck',
  strike: 'struck struck',
  strive: 'strove striven',
  swear: 'swore sworn',
  sweep: 'swept swept',
  swim: 'swam swum',
  swing: 'swung swung',
  take: 'took taken',
  teach: 'taught taught',
  tear: 'tore torn',
  tell: 'told told',
  think: 'thought thought',
  throw: 'threw thrown',
  undergo: 'underwent undergone',
  understand: 'understood understood',
  undertake: 'undertook undertaken',
  uphold: 'upheld upheld',
  wake: 'woke woken',
  wear: 'wore worn',
  win: 'won won',
  withdraw: 'withdrew withdrawn',
  withhold: 'withheld withheld',
  withstand: 'withstood withstood',
  write: 'wrote written'
}

/** Verbs of more than one syllable whose last consonant doubles (British English doubles -l too: both forms are given). */
const doubling = new Set(
  (
    'admit commit permit submit omit emit transmit refer prefer defer confer infer transfer occur recur incur concur deter begin forget regret equip ' +
    'control patrol rebel compel expel propel repel dispel excel acquit allot abet format program kidnap worship'
  ).split(' ')
)
const britishDoubling = new Set(
  'travel cancel label model signal level fuel counsel quarrel shovel tunnel total channel marshal dial'.split(' ')
)

const irregularNouns: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  foot: 'feet',
  tooth: 'teeth',
  crisis: 'crises',
  analysis: 'analyses',
  basis: 'bases',
  hypothesis: 'hypotheses',
  phenomenon: 'phenomena',
  criterion: 'criteria',
  life: 'lives',
  wife: 'wives',
  knife: 'knives',
  half: 'halves',
  leaf: 'leaves',
  thief: 'thieves',
  wolf: 'wolves',
  shelf: 'shelves',
  self: 'selves',
  datum: 'data',
  medium: 'media',
  spokesman: 'spokesmen',
  chairman: 'chairmen'
}

function addS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word) || /(?:do|go|ho|ro|to)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

function doubles(verb: string): boolean {
  if (doubling.has(verb)) return true
  return /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(verb)
}

/**
 * The forms of a verb: base, third person, past, past participle, -ing; then British doublings.
 * A verb of several words ("call on") is inflected in its first.
 */
export function verbForms(lemma: string): string[] {
  const stem = doubles(lemma) ? lemma + lemma.at(-1) : lemma.replace(/e$/, '')
  const irregular = irregularVerbs[lemma]?.split(' ')
  const regular = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const ing = /ie$/.test(lemma)
    ? `${lemma.slice(0, -2)}ying`
    : /(?:ee|oe|ye)$|^be$/.test(lemma)
      ? `${lemma}ing`
      : `${stem}ing`
  const forms = [
    lemma,
    lemma === 'have' ? 'has' : lemma === 'be' ? 'is' : addS(lemma),
    irregular?.[0] ?? regular,
    irregular?.[1] ?? regular,
    ing
  ]
  if (britishDoubling.has(lemma)) forms.push(`${lemma}led`, `${lemma}ling`)
  if (lemma === 'be') forms.push('am', 'are', 'were')
  return forms
}

/** Singular and plural of a noun. */
export function nounForms(lemma: string): string[] {
  return [lemma, irregularNouns[lemma] ?? addS(lemma)]
}

/**
 * Put a verb or a noun into the form that `model` is of one of the lemmas `of`: inflectLike('attend', 'assisted', ['assist'], false) is 'attended',
 * inflectLike('issue', 'files', ['file'], true) is 'issues'.
 */
export function inflectLike(lemma: string, model: string, of: readonly string[], noun: boolean): string {
  const forms = noun ? nounForms : verbForms
  for (const other of of) {
    const at = forms(other).indexOf(model.toLowerCase())
    if (at !== -1) return forms(lemma)[at] ?? lemma
  }
  return lemma
}
