import {FormatError, type Place} from '../document.ts'

/** A piece of text with the time when it shows. */
export interface Cue {
  /** Seconds. */
  from: number
  to: number
  /** Its lines, without line ends. */
  lines: Place[]
}

export interface Cues {
  isVtt: boolean
  cues: Cue[]
}

const stamp = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,:](\d{1,3}))?`
/** Hands write commas for points, one dash for two, and no hour. */
const times = new RegExp(String.raw`^\s*${stamp}\s*--?>\s*${stamp}(?=\s|$)`)
const number = /^\s*\d+\s*$/
const header = /^WEBVTT(?=\s|$)/
/** Blocks of WebVTT that hold no cue. */
const remark = /^(?:NOTE|STYLE|REGION)(?=\s|$)/

function secondsOf([hours, minutes, seconds, thousandths]: readonly (string | undefined)[]): number {
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${thousandths ?? 0}`)
}

function linesOf(file: string): Place[] {
  const lines: Place[] = []
  let start = file.startsWith('\uFEFF') ? 1 : 0
  for (const {0: mark, index} of file.matchAll(/\r\n|\r|\n/g)) {
    lines.push({start, end: index})
    start = index + mark.length
  }
  lines.push({start, end: file.length})
  return lines
}

/**
 * Read the cues of SubRip (`.srt`) or WebVTT. Numbers may be missing, and so may empty lines between cues. Throws a FormatError where no line
 * tells a time.
 */
export function readCues(file: string): Cues {
  const lines = linesOf(file)
  const texts = lines.map(({start, end}) => file.slice(start, end))
  const isBlank = (at: number) => (texts[at] ?? '').trim() === ''
  const isVtt = header.test(texts[0] ?? '')
  const cues: Cue[] = []
  let cue: Cue | undefined
  // The header goes on to the first empty line.
  let isRemark = isVtt
  for (const [index, line] of lines.entries()) {
    const match = times.exec(texts[index]!)
    if (match) {
      // What stands right before the times is a number, or the name of the cue in WebVTT.
      const last = cue?.lines.at(-1)
      const isName =
        last && last === lines[index - 1] && (number.test(texts[index - 1]!) || (isVtt && isBlank(index - 2)))
      if (isName) cue!.lines.pop()
      cue = {from: secondsOf(match.slice(1, 5)), to: secondsOf(match.slice(5, 9)), lines: []}
      cues.push(cue)
      isRemark = false
    } else if (isBlank(index)) {
      // In WebVTT an empty line ends a cue; what follows without a time is none.
      isRemark = false
      if (isVtt) cue = undefined
    } else if (isVtt && isBlank(index - 1) && remark.test(texts[index]!)) isRemark = true
    else if (cue && !isRemark) cue.lines.push(line)
  }
  const first = texts.findIndex((text) => text.trim() !== '')
  if (cues.length === 0 && !isVtt && first !== -1)
    throw new FormatError(
      'no subtitles: no line tells a time, such as `00:00:01,000 --> 00:00:04,000`',
      lines[first]!.start
    )
  return {isVtt, cues}
}
