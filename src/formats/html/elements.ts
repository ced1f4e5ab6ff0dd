const names = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Elements that begin and end a block. */
export const blockElements = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
)

/** Elements without prose: code of the page, controls, embedded things, other scripts over a word, and what was struck out. */
export const silentElements = names(
  'applet area audio base button canvas datalist del embed frame frameset head iframe input link listing map meter noembed noframes ' +
    'noscript object option param plaintext pre progress rp rt s script select source strike style svg template textarea title track ' +
    'video xmp'
)

/** Elements that are no English, but are part of the sentence around them. */
export const standingElements = names('code kbd math samp tt var')

/** Parts of a page around the article. */
export const furnitureElements = names('aside dialog footer menu nav search')
export const furnitureRoles = names(
  'alert banner complementary contentinfo dialog menu menubar navigation search toolbar'
)

/** Elements that never have an end. */
export const voidElements = names('area base br col embed hr img input link meta param source track wbr')

/** Elements that another one ends, so that many of them may be left open. */
export const selfEndingElements = names(
  'body caption col colgroup dd dt head html li optgroup option p rb rp rt rtc tbody td tfoot th thead tr'
)

/** Elements that go on in the next block where they are left open. */
export const formattingElements = names('a b big code em font i nobr s small strike strong tt u')
