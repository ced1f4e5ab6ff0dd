import type {Element} from 'hast'
import {furnitureElements, furnitureRoles, silentElements} from './elements.ts'
import {attributeOf} from './tree.ts'

const invisibleStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i
/** Words for readers of the screen alone ("opens in a new window"). */
const invisibleClass = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|assistive-text)(?:\s|$)/i

/** Whether an element holds no prose of the page: code, controls, furniture, what is hidden. */
export function isLeftOut(element: Element): boolean {
  const {tagName, properties} = element
  if (silentElements.has(tagName) || furnitureElements.has(tagName)) return true
  if (properties.hidden !== undefined && properties.hidden !== null && properties.hidden !== false) return true
  return (
    attributeOf(element, 'ariaHidden') === 'true' ||
    furnitureRoles.has(attributeOf(element, 'role')) ||
    invisibleStyle.test(attributeOf(element, 'style')) ||
    invisibleClass.test(attributeOf(element, 'className'))
  )
}

/** Whether an element is not to be translated: a name, a word of another language. */
export function isForeign(element: Element): boolean {
  return (
    attributeOf(element, 'translate') === 'no' || /(?:^|\s)notranslate(?:\s|$)/.test(attributeOf(element, 'className'))
  )
}

/** Whether an element says that its language is not English; nothing where it says none. */
export function otherLanguage(element: Element): boolean | undefined {
  const code = attributeOf(element, 'lang') || attributeOf(element, 'xmlLang')
  return code === '' ? undefined : !/^en(?:$|[-_])/i.test(code)
}
