/**
 * The first form that fits, else the last one cut at a line: a report that is too long loses its least important part
 * first.
 */
export const fitText = (forms: readonly (() => string)[], limit: number): string => {
  let shortest = ''
  for (const form of forms) {
    shortest = form()
    if (shortest.length <= limit) return shortest
  }
  const cut = shortest.slice(0, limit - CUT.length)
  return cut.slice(0, cut.lastIndexOf('\n') + 1) + CUT
}

const CUT = '\n_The rest did not fit; report.json has all of it._\n'
