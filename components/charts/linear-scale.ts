/** Maps numbers of one range onto another in proportion; what is outside lands outside. An empty range lands at its start. */
export function linearScale(
  [from, to]: readonly [from: number, to: number],
  [start, end]: readonly [start: number, end: number],
): (value: number) => number {
  const span = to - from;
  return (value) => (span === 0 ? start : start + ((value - from) / span) * (end - start));
}
