import type {Found} from '../../src/rules/run.ts'
import type {Finding} from '../../src/rules/types.ts'

/** A comment that silences rules: `<!-- mtlint-disable-next-line no-x no-y -- reason -->`. */
export interface Suppression {
  /** Place of the comment. */
  start: number
  end: number
  /** Stretch of the text that it silences. */
  from: number
  to: number
  /** Ids of the rules; empty for all. */
  rules: readonly string[]
  /** Rules that a later `enable` has switched on again, with the place. */
  enabled: {rule: string; from: number}[]
}

const comment = /<!--\s*mtlint-(disable-next-line|disable|enable)\b([\s\S]*?)-->/g

/** Read the comments of a Markdown or HTML text. */
export function readSuppressions(text: string): Suppression[] {
  const suppressions: Suppression[] = []
  for (const match of text.matchAll(comment)) {
    const [all, kind, words = ''] = match
    const start = match.index
    const end = start + all.length
    const rules = words
      .split('--')[0]!
      .split(/[\s,]+/)
      .filter(Boolean)
    if (kind === 'enable') {
      for (const open of suppressions) {
        if (open.to !== text.length) continue
        if (rules.length === 0) open.to = start
        else for (const rule of rules) open.enabled.push({rule, from: start})
      }
      continue
    }
    let from = end
    let to = text.length
    if (kind === 'disable-next-line') {
      // The next line that holds something: Markdown wants an empty line after a comment.
      from = end + (/^[^\n]*\n(?:[ \t\r]*\n)*/.exec(text.slice(end))?.[0].length ?? 0)
      const stop = text.indexOf('\n', from)
      to = stop === -1 ? text.length : stop
    }
    suppressions.push({start, end, from, to, rules, enabled: []})
  }
  return suppressions
}

/**
 * Drop what the comments silence; report the comments that silence nothing.
 *
 * @param inFile the offset in the file of an offset in the prose
 */
export function suppress(
  found: readonly Found[],
  suppressions: readonly Suppression[],
  inFile: (offset: number) => number
): {kept: Found[]; suppressed: number; unused: Finding[]} {
  if (suppressions.length === 0) return {kept: [...found], suppressed: 0, unused: []}
  const used = new Set<Suppression>()
  const kept = found.filter(({rule, finding}) => {
    const start = inFile(finding.start)
    const silencing = suppressions.filter(
      ({from, to, rules, enabled}) =>
        start >= from &&
        start < to &&
        (rules.length === 0 || rules.includes(rule.id)) &&
        !enabled.some((one) => one.rule === rule.id && start >= one.from)
    )
    for (const suppression of silencing) used.add(suppression)
    return silencing.length === 0
  })
  const unused = suppressions
    .filter((suppression) => !used.has(suppression))
    .map(({start, end, rules}) => ({start, end, data: {rules: rules.length > 0 ? rules.join(', ') : 'any rule'}}))
  return {kept, suppressed: found.length - kept.length, unused}
}
