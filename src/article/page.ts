/** What part of a web page a leftover comes from. */
export type PageLeftover =
  | 'comment form'
  | 'navigation'
  | 'share bar'
  | 'related links'
  | 'subscription box'
  | 'cookie banner'
  | 'advertisement'
  | 'copyright line'
  | 'photo credit'
  | 'metadata'

/**
 * Whole blocks that a web page prints around an article. Each expression must match the block from its first to its last
 * character: the same words inside a sentence are prose. Before it stand the words that it can open with.
 */
const leftovers: readonly (readonly [kind: PageLeftover, first: string, words: RegExp])[] = [
  [
    'comment form',
    'leave post add write submit cancel reply no be comment comments',
    /(?:leave|post|add|write|submit) (?:a|your|the first) (?:reply|comment)s?(?: below)?(?: cancel reply)?|cancel reply|post comment|submit comment|reply|no comments(?: yet)?|be the first to comment|\d+ comments?|comments? \(\d+\)|comments?(?: are)? closed|comments/
  ],
  [
    'comment form',
    'your',
    /your e-?mail (?:address )?(?:will|won't|won’t)(?: not)? be (?:published|shown|displayed|shared)\.?(?: (?:required|mandatory) fields are (?:marked|indicated)(?: with)?(?: an asterisk)?\s?[*()]*\.?)?/
  ],
  [
    'comment form',
    'required mandatory save name email website comment url notify',
    /(?:required|mandatory) fields are (?:marked|indicated)(?: with)?(?: an asterisk)?\s?[*()]*\.?|save my name,? e-?mail,?(?: and (?:web)?site)? in this browser for the next time i comment\.?|(?:name|e-?mail|website|comment|url)(?: address)?\s?\*|name \*?\s?e-?mail \*?\s?website|notify me of (?:new|follow-up) (?:posts|comments) by e-?mail\.?/
  ],
  [
    'comment form',
    'log sign you',
    /(?:log|sign) in to (?:leave a )?(?:reply|comment)\.?|you must be logged in to (?:post a )?comment\.?/
  ],
  [
    'navigation',
    'back return go scroll jump up skip toggle open close main previous next prev print home font',
    /(?:back|return|go|scroll|jump|up) (?:back )?to (?:the )?(?:top|beginning)(?: of (?:the )?page)?(?: button)?|skip to (?:the )?(?:main )?(?:content|navigation)|(?:toggle|open|close|main) (?:navigation|menu|search)|(?:previous|next)(?: (?:article|post|story|page|news))?|(?:« )?(?:previous|prev)(?: [/|] next)?(?: »)?|print(?: this)?(?: (?:page|article))?|(?:home|main) ?(?:page)? [»>/›] ?.{0,80}|font(?: size)?:? ?\[?(?:large|small|a[-+]).{0,20}/
  ],
  [
    'navigation',
    'load show view all search menu log login sign register listen download',
    /(?:load|show|view) (?:more|all)(?: (?:comments|news|posts|articles))?|all (?:news|rights to the materials)|search(?: for)?:?|menu|log ?in|sign in|register|listen to (?:the|this) article|download (?:our|the) app\.?/
  ],
  [
    'share bar',
    'click share send tweet pin post copy link facebook twitter telegram whatsapp linkedin pinterest reddit viber vkontakte instagram youtube email messenger print',
    /(?:click (?:here )?to )?(?:share|send|tweet|pin|post)(?: (?:this|the|it))?(?: (?:article|post|page|news|story))?(?: (?:on|via|by|to|with) (?:facebook|twitter|x|telegram|whatsapp|linkedin|e-?mail|pinterest|reddit|vkontakte|social (?:media|networks)|(?:your )?friends|a friend))(?: ?\(opens in (?:a )?new window\))?|share(?: this)?(?: (?:article|post|page|news|story))?:?|copy (?:the )?link|link copied|\d+ shares?|(?:facebook|twitter|telegram|whatsapp|linkedin|pinterest|reddit|viber|vkontakte|instagram|youtube|e-?mail|messenger|print)(?:[\s,|•·/]+(?:facebook|twitter|x|telegram|whatsapp|linkedin|pinterest|reddit|viber|vkontakte|instagram|youtube|e-?mail|messenger|print|share|copy link))+/
  ],
  [
    'share bar',
    'follow join',
    /follow (?:us|our (?:channel|page))(?: (?:on|in|at|via) .{2,40})?\.?|join (?:us|our (?:channel|group))(?: (?:on|in|at) .{2,40})?\.?/
  ],
  [
    'related links',
    'read see watch also related you recommended more most latest don similar',
    /(?:read|see|watch) (?:also|more|next)(?: (?:about|on|at|in) .{2,40})?(?:[:.…]+.{0,160})?|also read(?:[:…].{0,160})?|related (?:articles|news|posts|stories|topics|links|content|materials)?:?|(?:you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|more (?:from|on) this (?:topic|author|section)|most read|most popular|latest news|don't miss|don’t miss|similar (?:news|articles))(?:\s?[:.…]+.{0,120})?/
  ],
  [
    'subscription box',
    'subscribe sign enter support donate turn enable allow',
    /(?:subscribe|sign up)(?: (?:to|for))(?: (?:our|the|us|free|daily|weekly))+ .{2,90}|subscribe(?: now| here)?|enter your e-?mail(?: address)?.{0,40}|(?:support|donate to) (?:us|our (?:work|journalism)).{0,40}|(?:turn on|enable|allow) (?:push )?notifications.{0,40}/
  ],
  [
    'cookie banner',
    'we this accept reject manage by cookie',
    /(?:we|this (?:web)?site) uses? cookies.{0,160}|(?:accept|reject|manage) (?:all )?(?:cookies|settings)?|accept all(?: cookies)?|by (?:continuing|using) (?:to (?:browse|use) )?(?:this|our|the) (?:web)?site.{0,120}|cookie (?:policy|settings)/
  ],
  [
    'advertisement',
    'advertisement advertising advertisements sponsored promoted continue story article',
    /advertis(?:ement|ing|ements)|sponsored(?: (?:content|link|post|by .{2,30}))?|promoted(?: content)?|continue reading(?: below)?(?: .{0,40})?|story continues below(?: .{0,30})?|article continues (?:after|below)(?: .{0,30})?/
  ],
  [
    'copyright line',
    'copyright terms privacy legal imprint c',
    /(?:©|\(c\)|copyright)\s.{0,30}\d{4}.{0,80}|.{0,60}all rights reserved\.?.{0,40}|(?:terms (?:of (?:use|service)|and conditions)|privacy policy|terms of use (?:and|&|\|) privacy policy|legal notice|imprint)/
  ],
  [
    'photo credit',
    'photo image picture video illustration illustrative archive file getty',
    /(?:photo|image|picture|video|illustration|illustrative photo|archive photo|file photo)(?: (?:credit|source|by|from|courtesy(?: of)?))?\s?[:|/©-].{2,70}|(?:photo|image) (?:by|credit|courtesy).{2,60}|©\s?.{2,50}|getty images/
  ],
  [
    'metadata',
    'published updated last posted created date reading views tag tags category categories categor keywords topic topics author source editor reporter',
    /(?:published|updated|last (?:modified|updated)|posted|created|date)(?: on| at)?\s?[:|-]?\s.{0,20}\d.{0,30}|\d+ min(?:ute)?s? (?:read|ago)|(?:reading time|views|tags?|categor(?:y|ies)|keywords|topics?|author|source|editor|reporter)\s?:\s.{1,80}|\d[\d:. /-]{7,18}\s?\[?source.{0,60}/
  ]
]

interface Expression {
  kind: PageLeftover
  source: string
  compiled?: RegExp
}

/** The expressions by the first word of what they match: most blocks open with another, and need no closer look. */
const byFirstWord = new Map<string, Expression[]>()
for (const [kind, first, {source}] of leftovers) {
  const expression: Expression = {kind, source: `^(?:${source})$`}
  // A block may open with a figure or a sign as well.
  for (const word of ['', ...first.split(' ')]) {
    const list = byFirstWord.get(word)
    if (list) list.push(expression)
    else byFirstWord.set(word, [expression])
  }
}

const firstWord = /^[^a-z\d]{0,3}(e-?mail|[a-z]+)/

/** Tell which part of a page a block is, if it is one and no prose. */
export function pageLeftoverOf(text: string): PageLeftover | undefined {
  const lower = text.toLowerCase()
  const word = firstWord.exec(lower)?.[1]?.replace('-', '') ?? ''
  const reserved = lower.includes('all rights reserved')
  const expressions = byFirstWord.get(reserved ? '' : word)
  if (!expressions) return undefined
  for (const expression of expressions) {
    expression.compiled ??= new RegExp(expression.source, 'i')
    if (expression.compiled.test(text)) return expression.kind
  }
  return undefined
}
