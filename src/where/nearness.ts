/* Which of several files is meant: drivers of one repository have the same names. */

/** Characters of the folders that two paths share; without a bound for the same path. */
const sharedFolder = (one: string, other: string): number => {
  if (one === other) return Number.POSITIVE_INFINITY
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return one.lastIndexOf('/', at)
}

/** Those whose path shares most with `from`. */
export const nearestOf = <Value>(
  all: readonly Value[],
  from: string,
  pathOf: (one: Value) => string,
): readonly Value[] => {
  if (all.length <= 1) return all
  let best: Value[] = []
  let most = Number.NEGATIVE_INFINITY
  for (const one of all) {
    const shared = sharedFolder(pathOf(one), from)
    if (shared < most) continue
    if (shared > most) best = []
    most = shared
    best.push(one)
  }
  return best
}
