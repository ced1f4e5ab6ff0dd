const blank = /\s/
const address =
  /:\/\/|^www\.|^[\w.+-]+@[\w-]+\.|^[@#]\w|\.(?:рф|com|org|net|gov|edu|info|cn|ru|de|uk|eu|html?|php|pdf|txt|docx?|jpe?g|png|js|ts|py|exe)(?![\p{L}])|[\\/].*[\\/.]/iu

/** Whether an offset lies in a web address, a mail address, a handle, a tag or a file name. */
export function isInAddress(text: string, offset: number): boolean {
  let start = offset
  while (start > 0 && offset - start < 200 && !blank.test(text[start - 1]!)) start--
  let end = offset
  while (end < text.length && end - offset < 200 && !blank.test(text[end]!)) end++
  return address.test(text.slice(start, end).replace(/^["“('‘[]+/, ''))
}
