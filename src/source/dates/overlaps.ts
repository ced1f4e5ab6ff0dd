/** Stretches in order, without those that overlap an earlier or, from the same place, a longer one. */
export function withoutOverlaps<Stretch extends {start: number; end: number}>(stretches: Stretch[]): Stretch[] {
  let last = -1
  return stretches
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({start, end}) => {
      if (start < last) return false
      last = end
      return true
    })
}
