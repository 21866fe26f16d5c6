/*
 * A comment may hold the reports of several checks of one run that share a key, such as the legs of a matrix: each is a
 * part, and none takes the place of another.
 */

/** Stands between two parts; a reader does not see it, and a report encodes what strangers wrote. */
const BETWEEN = '\n\n<!-- pool-leak-check: next part -->\n\n'

/** Room that is kept for a further report, in characters. */
const MIN_ROOM = 16_000

export interface JointText {
  /** The parts that stay of those that are there, the reddest first. */
  readonly kept: readonly string[]
  /** Characters for the further one. */
  readonly room: number
}

/** What stays of the text of other checks, so that a report still fits: the greenest part goes first. */
export const roomBeside = (standing: string, maxLength: number): JointText => {
  const kept = standing.split(BETWEEN).sort(byRedness)
  const lengthOf = (): number => kept.reduce((sum, part) => sum + part.length + BETWEEN.length, 0)
  while (kept.length > 0 && maxLength - lengthOf() < MIN_ROOM) kept.pop()
  return { kept, room: maxLength - lengthOf() }
}

/** All parts in one text, the reddest first; a report that is there already stands once. */
export const joinParts = (kept: readonly string[], report: string): string =>
  [...new Set([...kept, report])].sort(byRedness).join(BETWEEN)

const HEADINGS = ['## ❌', '## ⚠️', '## ✅']

const rednessOf = (part: string): number => HEADINGS.findIndex((heading) => part.startsWith(heading))

const byRedness = (one: string, other: string): number => rednessOf(one) - rednessOf(other)

/** True for a text that says of something that it is not clean. */
export const isRed = (text: string): boolean => !text.startsWith('## ✅')

/** Heading and first sentence: verdict and causes. */
export const headlineOf = (text: string): string => text.split('\n').slice(0, 3).join('\n')
