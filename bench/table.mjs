// Prints figures for people.

export const count = (number) => Math.round(number).toLocaleString('en-US')
export const ms = (number) => (number < 10 ? number.toFixed(1) : count(number))
export const ratio = (number) => (number < 10 ? number.toFixed(1) : count(number))

/** Lay sections out as one table: a first column of one width, the others as wide as each section needs. */
export function layOut(sections) {
  const first = Math.max(...sections.flatMap(({rows}) => rows.map(([label]) => label.length)))
  const lines = []
  for (const {title, header, rows, notes = []} of sections) {
    const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column + 1].length)))
    const line = ([label, ...cells]) =>
      `  ${label.padEnd(first)}${cells.map((cell, column) => `  ${cell.padStart(widths[column])}`).join('')}`.trimEnd()
    lines.push(title, line(['', ...header]), ...rows.map(line), ...notes.map((note) => `  ${note}`), '')
  }
  return lines.join('\n')
}
