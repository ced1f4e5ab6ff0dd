/** The commonest words of languages in Latin letters, without those that English writes alike ("an", "in", "on", "or", "was"). */
const lists: Readonly<Record<string, string>> = {
  cs: 'že ale jako jsem jsou byl byla bylo který která které podle nebo také při pro jeho její když aby než již však ještě po od se si ve ze ke této tento',
  da: 'og er det den til som af med har ikke de et fra ved også efter blev sig kan vil der han hun men skal',
  de: 'der die das und ist nicht ein eine einer einem einen des dem den von mit für auf zu im sich auch als nach bei aus werden wird wurde haben hat wie über noch nur oder aber sein seine ihre dass wenn unter vor zum zur durch gegen am',
  es: 'el la los las de del que y en un una por con no se su sus para al es lo como más pero este esta entre ha son fue cuando muy sin sobre también hasta donde desde todo nos',
  fi: 'ja on ei että se hän oli ovat mutta myös kun kuin tai jos joka mukaan sekä ole hänen',
  fr: 'le la les des du un une et est en que qui dans pour pas sur avec au aux ce cette ces il elle ils sont par plus ne se son sa ses leur leurs mais ou nous vous été avait ont être fait comme aussi après selon deux où',
  id: 'yang dan di dengan untuk dari pada ini itu adalah tidak akan juga dalam oleh telah sebagai ke bahwa mereka',
  it: 'il lo la gli le di del della dei delle che e è un una per con non si da dal nel nella sono ha come più ma anche alla al questo questa suo sua loro stato dopo ed',
  nl: 'de het een en van is niet dat die op te zijn voor met aan er om hij ze wordt ook als bij nog maar naar door over uit worden heeft',
  pl: 'że nie się na do jest jak ale po od dla który która które przez już tylko jego jej przy oraz być był była czy tym tego',
  pt: 'o os as de do da dos das que e em um uma para com não por se na no nas nos mais como mas foi ao aos ele ela seu sua são também pelo pela já está ou quando muito',
  ro: 'și în de la pe cu nu este un o care din pentru că mai sunt fost ca sau dar după prin între lui au a',
  sv: 'och att det som en är av för på med den till har inte ett om han hon men från kan ska efter också sig var',
  tr: 've bir bu için ile de da çok olarak daha olan ne gibi sonra kadar ama en değil var göre her o ki',
  vi: 'và của là có được trong cho không với các một những người này đã khi để từ'
}
const english =
  'the of and to in is that for it was on are as with his they at be this have from or had by but not what all were when your can said there an each which she do how their if will up about out them then these so some her would him into has more two could been than who its now did get may our over only any after also'

const sets = new Map<string, ReadonlySet<string>>()
function setOf(language: string): ReadonlySet<string> | undefined {
  let set = sets.get(language)
  if (!set) {
    const list = language === 'en' ? english : lists[language]
    if (!list) return undefined
    set = new Set(list.split(' '))
    sets.set(language, set)
  }
  return set
}

/** How much of a text is made of the commonest words of a language, and how much of those of English. */
export interface Shares {
  /** Words in all. */
  words: number
  own: number
  english: number
}

/** Count the commonest words of a language and of English in a text; undefined for a language that is not known here. */
export function functionWords(text: string, language: string): Shares | undefined {
  const own = setOf(language.split('-')[0]!.toLowerCase())
  if (!own) return undefined
  const theirs = setOf('en')!
  const shares: Shares = {words: 0, own: 0, english: 0}
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    shares.words++
    if (theirs.has(word)) shares.english++
    else if (own.has(word)) shares.own++
  }
  return shares
}
