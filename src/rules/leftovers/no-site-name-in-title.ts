import {defineRule} from '../define.ts'

const domain =
  '(?:https?://)?(?:www\\.)?[\\w-]{2,30}(?:\\.[\\w-]{2,20}){0,2}\\.(?:com|net|org|info|cn|ru|de|uk|ng|ua|jp|fr|tv|cz|pl|tr|ir)/?'
/** Sites that print their name in every title. An agency by itself ("- Reuters") may be the source of the news, and stays. */
const sites =
  'Xinhua ?(?:[Nn]et|News(?: Agency)?)|Xinhuan(?:et)?|China ?[Nn]ews?(?: (?:Net(?:work)?|Service|Agency|ECNS))?|Chinanews|ECNS|China Network|' +
  "DW(?: News)?|RT (?:\\w+ )?News|BBC News(?: Russian| Arabic)?|Yahoo! ?News|CNNMoney|People[’']s Daily Online"
/** "Ise Shimbun", "Freedom Radio Nigeria", "Hunan Daily News": the kind stands in the name. */
const kinds =
  '(?!(?:Good|Bad|Fake|Breaking|Latest|Big|Great|More|Top|Old|Fox|Sky|Bloomberg|ABC|CBS|NBC|ITV|AP) )(?:\\p{Lu}[\\p{L}’]+ ){1,3}(?:News|News (?:Network|Agency|Service|Website)|Newspapers?|Shimbun|Radio|Radio \\p{Lu}\\p{L}+)'
const date = '(?: ?[-–—|] ?\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})?'
const suffix = new RegExp(
  `(?: ?[-–—]{1,2} ?| ?[|│] ?)(?:${domain}|Xinhuanet|XinhuaNet|Xinhua Net|China ?[Nn]ews(?: Network)?|China New Network)${date}$|` +
    `(?: [-–—]{1,2} ?| ?[|│・] ?)(?:${sites}|${kinds})${date}$`,
  'u'
)
const longest = 260

export default defineRule({
  id: 'no-site-name-in-title',
  summary: 'Disallow the name of the web site at the end of a headline.',
  why: 'The title of the page was translated, not the headline of the article: sites add their name to it.',
  mqm: 'design-and-markup/superfluous-text',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['zh', 'ja', 'uk', 'ru', 'ha'],
  needs: 'english',
  sources: ['catalogue site-name-in-title: 101 to 258 in a million words of translated news; 71 % of hits marked'],
  message: 'Unexpected name of the web site `{actual}` in the headline, remove it',
  examples: {
    bad: {
      'Snow closes the pass[[ - ardmoyle.com]]': 'Snow closes the pass',
      'Five hurt in bridge fall[[ – DW – 09.02.2023]]': 'Five hurt in bridge fall',
      'Team wins the cup (Ise Shimbun)[[ - Yahoo! News]]': 'Team wins the cup (Ise Shimbun)'
    },
    good: [
      'Three hurt in blast - Reuters',
      'Snow closes the pass – Good News',
      'Mayor of Ardmoyle to resign - Sky News',
      'He bought a share in the old firm my-ardmoyle.com',
      'The paper belongs to the group—and so does Fox News.',
      'Snow closes the pass - for good'
    ]
  },
  scope: 'block',

  *check({text, start, end, kind}) {
    if (text.length > longest || kind === 'leftover' || /[.!?]["”’)]*$/.test(text)) return
    const match = suffix.exec(text)
    // At least a few words of a headline stand before it.
    if (!match || match.index === 0 || text.slice(0, match.index).trim().split(/\s+/).length < 2) return
    // "moves to my-shop.com": the hyphen is the address's own.
    if (/^-\p{Ll}/u.test(match[0]) && !/^-chinanews/.test(match[0])) return
    yield {start: start + match.index, end, expected: ['']}
  }
})
