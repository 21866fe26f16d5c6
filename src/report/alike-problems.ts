import { type Phrase, phrase, toPlain } from '../core/phrase.ts'
import { messageOf, type Problem, type ProblemCode, positionOf } from '../core/problem.ts'

/** Problems of one code, as a matrix has them in every leg: what is wrong and what to do stand once. */
export interface AlikeProblems {
  readonly code: ProblemCode
  /** What is wrong and what to do; of a single problem its position and its detail, too. */
  readonly text: Phrase
  /** `after.txt:25: 4 of 9 bytes are in rows`, of each of several. */
  readonly each: readonly Phrase[]
}

/** In the order in which their codes come. */
export const alikeProblems = (problems: readonly Problem[]): readonly AlikeProblems[] => {
  const byCode = new Map<ProblemCode, Problem[]>()
  for (const found of problems) byCode.set(found.code, [...(byCode.get(found.code) ?? []), found])
  return [...byCode].map(([code, alike]) => {
    const each = new Map(alike.map((found) => [toPlain(ownOf(found)), ownOf(found)] as const))
    const [first] = alike
    if (first === undefined || each.size < 2) return { code, text: alike.slice(0, 1).flatMap(wholeOf), each: [] }
    each.delete('')
    return { code, text: messageOf({ ...first, detail: [] }), each: [...each.values()] }
  })
}

const wholeOf = (found: Problem): Phrase => {
  const position = positionOf(found)
  return position === '' ? messageOf(found) : phrase`${position}: ${messageOf(found)}`
}

/** What no other of its code says. */
const ownOf = (found: Problem): Phrase => {
  const position = positionOf(found)
  if (position === '') return found.detail
  return found.detail.length === 0 ? phrase`${position}` : phrase`${position}: ${found.detail}`
}
