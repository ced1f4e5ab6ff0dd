const context = 3

/** The lines of a diff: kept, gone or new. The fixes change few lines, so equal lines at both ends are cut off first. */
interface Edit {
  sign: ' ' | '-' | '+'
  line: string
}

/** Compare line by line: corrections never move lines, they may only join or drop some. */
function compareLines(before: readonly string[], after: readonly string[]): Edit[] {
  const edits: Edit[] = []
  let left = 0
  let right = 0
  while (left < before.length || right < after.length) {
    if (left < before.length && before[left] === after[right]) {
      edits.push({sign: ' ', line: before[left]!})
      left++
      right++
      continue
    }
    // The nearest pair of equal lines ahead.
    let step = 1
    let skipLeft = before.length - left
    let skipRight = after.length - right
    search: for (; step < 50; step++) {
      for (let take = 0; take <= step; take++) {
        const [one, other] = [left + take, right + step - take]
        if (one < before.length && other < after.length && before[one] === after[other]) {
          skipLeft = take
          skipRight = step - take
          break search
        }
      }
    }
    for (let count = 0; count < skipLeft; count++) edits.push({sign: '-', line: before[left++]!})
    for (let count = 0; count < skipRight; count++) edits.push({sign: '+', line: after[right++]!})
  }
  return edits
}

/** Lines with their line feeds: the last may have none. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** A unified diff of a file, as `diff -u` and git print it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const edits = compareLines(linesOf(before), linesOf(after))
  const out = [`--- ${path}`, `+++ ${path}`]
  let at = 0
  let leftLine = 1
  let rightLine = 1
  while (at < edits.length) {
    if (edits[at]!.sign === ' ') {
      at++
      leftLine++
      rightLine++
      continue
    }
    const from = Math.max(0, at - context)
    let to = at
    let quiet = 0
    for (let next = at; next < edits.length && quiet <= context * 2; next++) {
      if (edits[next]!.sign === ' ') quiet++
      else {
        quiet = 0
        to = next
      }
    }
    const hunk = edits.slice(from, Math.min(edits.length, to + context + 1))
    const leftCount = hunk.filter(({sign}) => sign !== '+').length
    const rightCount = hunk.filter(({sign}) => sign !== '-').length
    const lead = at - from
    out.push(`@@ -${leftLine - lead},${leftCount} +${rightLine - lead},${rightCount} @@`)
    for (const {sign, line} of hunk)
      out.push(line.endsWith('\n') ? sign + line.slice(0, -1) : `${sign}${line}\n\\ No newline at end of file`)
    for (const {sign} of edits.slice(at, from + hunk.length)) {
      if (sign !== '+') leftLine++
      if (sign !== '-') rightLine++
    }
    at = from + hunk.length
  }
  return `${out.join('\n')}\n`
}
