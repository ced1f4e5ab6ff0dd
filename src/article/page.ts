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
 * character: the same words inside a sentence are prose.
 */
const leftovers: readonly (readonly [PageLeftover, RegExp])[] = [
  [
    'comment form',
    /(?:leave|post|add|write|submit) (?:a|your|the first) (?:reply|comment)s?(?: below)?(?: cancel reply)?|cancel reply|post comment|submit comment|reply|no comments(?: yet)?|be the first to comment|\d+ comments?|comments? \(\d+\)|comments?(?: are)? closed|comments/
  ],
  [
    'comment form',
    /your e-?mail (?:address )?(?:will|won't|won’t)(?: not)? be (?:published|shown|displayed|shared)\.?(?: (?:required|mandatory) fields are (?:marked|indicated)(?: with)?(?: an asterisk)?\s?[*()]*\.?)?/
  ],
  [
    'comment form',
    /(?:required|mandatory) fields are (?:marked|indicated)(?: with)?(?: an asterisk)?\s?[*()]*\.?|save my name,? e-?mail,?(?: and (?:web)?site)? in this browser for the next time i comment\.?|(?:name|e-?mail|website|comment|url)(?: address)?\s?\*|name \*?\s?e-?mail \*?\s?website|notify me of (?:new|follow-up) (?:posts|comments) by e-?mail\.?/
  ],
  [
    'comment form',
    /(?:log|sign) in to (?:leave a )?(?:reply|comment)\.?|you must be logged in to (?:post a )?comment\.?/
  ],
  [
    'navigation',
    /(?:back|return|go|scroll|jump|up) (?:back )?to (?:the )?(?:top|beginning)(?: of (?:the )?page)?(?: button)?|skip to (?:the )?(?:main )?(?:content|navigation)|(?:toggle|open|close|main) (?:navigation|menu|search)|(?:previous|next)(?: (?:article|post|story|page|news))?|(?:« )?(?:previous|prev)(?: [/|] next)?(?: »)?|print(?: this)?(?: (?:page|article))?|(?:home|main) ?(?:page)? [»>/›] ?.{0,80}|font(?: size)?:? ?\[?(?:large|small|a[-+]).{0,20}/
  ],
  [
    'navigation',
    /(?:load|show|view) (?:more|all)(?: (?:comments|news|posts|articles))?|all (?:news|rights to the materials)|search(?: for)?:?|menu|log ?in|sign in|register|listen to (?:the|this) article|download (?:our|the) app\.?/
  ],
  [
    'share bar',
    /(?:click (?:here )?to )?(?:share|send|tweet|pin|post)(?: (?:this|the|it))?(?: (?:article|post|page|news|story))?(?: (?:on|via|by|to|with) (?:facebook|twitter|x|telegram|whatsapp|linkedin|e-?mail|pinterest|reddit|vkontakte|social (?:media|networks)|(?:your )?friends|a friend))(?: ?\(opens in (?:a )?new window\))?|share(?: this)?(?: (?:article|post|page|news|story))?:?|copy (?:the )?link|link copied|\d+ shares?|(?:facebook|twitter|telegram|whatsapp|linkedin|pinterest|reddit|viber|vkontakte|instagram|youtube|e-?mail|messenger|print)(?:[\s,|•·/]+(?:facebook|twitter|x|telegram|whatsapp|linkedin|pinterest|reddit|viber|vkontakte|instagram|youtube|e-?mail|messenger|print|share|copy link))+/
  ],
  [
    'share bar',
    /follow (?:us|our (?:channel|page))(?: (?:on|in|at|via) .{2,40})?\.?|join (?:us|our (?:channel|group))(?: (?:on|in|at) .{2,40})?\.?/
  ],
  [
    'related links',
    /(?:read|see|watch) (?:also|more|next)(?: (?:about|on|at|in) .{2,40})?(?:[:.…]+.{0,160})?|also read(?:[:…].{0,160})?|related (?:articles|news|posts|stories|topics|links|content|materials)?:?|(?:you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|more (?:from|on) this (?:topic|author|section)|most read|most popular|latest news|don't miss|don’t miss|similar (?:news|articles))(?:\s?[:.…]+.{0,120})?/
  ],
  [
    'subscription box',
    /(?:subscribe|sign up)(?: (?:to|for))(?: (?:our|the|us|free|daily|weekly))+ .{2,90}|subscribe(?: now| here)?|enter your e-?mail(?: address)?.{0,40}|(?:support|donate to) (?:us|our (?:work|journalism)).{0,40}|(?:turn on|enable|allow) (?:push )?notifications.{0,40}/
  ],
  [
    'cookie banner',
    /(?:we|this (?:web)?site) uses? cookies.{0,160}|(?:accept|reject|manage) (?:all )?(?:cookies|settings)?|accept all(?: cookies)?|by (?:continuing|using) (?:to (?:browse|use) )?(?:this|our|the) (?:web)?site.{0,120}|cookie (?:policy|settings)/
  ],
  [
    'advertisement',
    /advertis(?:ement|ing|ements)|sponsored(?: (?:content|link|post|by .{2,30}))?|promoted(?: content)?|continue reading(?: below)?(?: .{0,40})?|story continues below(?: .{0,30})?|article continues (?:after|below)(?: .{0,30})?/
  ],
  [
    'copyright line',
    /(?:©|\(c\)|copyright)\s.{0,30}\d{4}.{0,80}|.{0,60}all rights reserved\.?.{0,40}|(?:terms (?:of (?:use|service)|and conditions)|privacy policy|terms of use (?:and|&|\|) privacy policy|legal notice|imprint)/
  ],
  [
    'photo credit',
    /(?:photo|image|picture|video|illustration|illustrative photo|archive photo|file photo)(?: (?:credit|source|by|from|courtesy(?: of)?))?\s?[:|/©-].{2,70}|(?:photo|image) (?:by|credit|courtesy).{2,60}|©\s?.{2,50}|getty images/
  ],
  [
    'metadata',
    /(?:published|updated|last (?:modified|updated)|posted|created|date)(?: on| at)?\s?[:|-]?\s.{0,20}\d.{0,30}|\d+ min(?:ute)?s? (?:read|ago)|(?:reading time|views|tags?|categor(?:y|ies)|keywords|topics?|author|source|editor|reporter)\s?:\s.{1,80}|\d[\d:. /-]{7,18}\s?\[?source.{0,60}/
  ]
]

const expressions = leftovers.map(([kind, {source}]) => [kind, new RegExp(`^(?:${source})$`, 'i')] as const)

/** A word that every leftover holds: most blocks hold none, and need no closer look. */
const hint =
  /repl|comment|e-?mail|fields|save my|name|log ?in|sign|notify|top|beginning|skip|toggle|open|close|menu|previous|next|prev|print|home|main|font|load|show|view|all|search|register|listen|download|share|send|tweet|pin|post|copy|link|facebook|twitter|telegram|whatsapp|linkedin|pinterest|reddit|viber|instagram|youtube|messenger|follow|join|read|see|watch|related|like|recommended|more|most|latest|don.t miss|similar|subscri|enter|support|donate|turn on|enable|allow|cookie|accept|reject|manage|continuing|using|advertis|sponsored|promoted|continu|©|\(c\)|copyright|rights|terms|privacy|legal|imprint|photo|image|picture|video|illustration|getty|published|updated|last|created|date|min|time|tags?|categor|keywords|topic|author|source|editor|reporter/i

/** Tell which part of a page a block is, if it is one and no prose. */
export function pageLeftoverOf(text: string): PageLeftover | undefined {
  if (!hint.test(text)) return undefined
  for (const [kind, expression] of expressions) if (expression.test(text)) return kind
  return undefined
}
