import { isSuccess } from './facts.ts'
import type { Searched } from './search.ts'
import type { Ending } from './state.ts'

/** A site that leaks, and the exits by which it does, the surest first. */
export interface Accusation extends Searched {
  readonly exits: readonly Exit[]
  /** Higher is surer; comparable between sites of one search. */
  readonly score: number
}

export interface Exit {
  readonly line: number
  readonly ending: Ending
  readonly score: number
}

const isLeak = ({ kind }: Ending): boolean => kind === 'left' || kind === 'lost'

/**
 * True where a record gets another object in its member by the same call: what is found twice is rarely there twice.
 */
const isRepeated = ({ kind, line, place }: Ending, callLine: number): boolean =>
  kind === 'lost' && line === callLine && place !== ''

/** Sites with a path that leaks, the surest first. */
export const accuse = (searched: readonly Searched[]): readonly Accusation[] => {
  const accused = searched
    .flatMap((one) => {
      const exits = isCallersDuty(one, searched) ? exitsOf(one) : []
      const [first] = exits
      return first === undefined || first.score < MIN_SCORE ? [] : [{ ...one, exits, score: first.score }]
    })
    .sort((one, other) => other.score - one.score || compare(one, other))
  // A call that hands out several objects is one place.
  return [...new Map([...accused].reverse().map((one) => [one.site.call, one])).values()].reverse()
}

/**
 * A function of the driver hands the object to its caller where callers give it back. A caller that never does is named
 * only if most others do; of an element that left its list, only the caller that drops it at once.
 */
const isCallersDuty = ({ site, endings }: Searched, searched: readonly Searched[]): boolean => {
  if (site.depth === 0) return true
  const { object, isUnlink } = site.acquire
  if (isUnlink === true && !endings.every(isLeak)) return false
  const all = searched.filter((other) => other.site.acquire === site.acquire)
  const releasing = all.filter((other) =>
    other.endings.some((ending) => ending.kind === 'released' || (isUnlink === true && !isLeak(ending))),
  )
  const isPlain = object === 'return' || object.suffix === ''
  if (endings.every(isLeak)) {
    // Who stores the object takes it over as who frees it does.
    const taking = isUnlink === true || !isPlain ? releasing : all.filter((other) => !other.endings.every(isLeak))
    return taking.length * 2 >= all.length
  }
  return releasing.length > 0 || (isPlain && all.some((other) => other.endings.some((ending) => !isLeak(ending))))
}

const compare = (one: Accusation, other: Accusation): number => {
  const [left, right] = [one.site.one.outline.path, other.site.one.outline.path]
  if (left !== right) return left < right ? -1 : 1
  return one.site.call.line - other.site.call.line
}

/** Below it a site is not named. */
const MIN_SCORE = 1

const exitsOf = ({ site, endings }: Searched): readonly Exit[] => {
  const isHandled = endings.some((ending) => !isLeak(ending))
  const exits = new Map<number, Exit>()
  for (const ending of endings) {
    if (!isLeak(ending) || isRepeated(ending, site.call.line)) continue
    const line = site.acquire.isUnlink === true && site.depth === 0 ? site.call.line : lineOf(ending)
    const score =
      scoreOf(ending, isHandled, site.call.line) - (site.acquire.isUnlink === true ? 1.5 : 0) - site.depth * 0.1
    const known = exits.get(line)
    if (known === undefined || known.score < score) exits.set(line, { line, ending, score })
  }
  return [...exits.values()].sort((one, other) => other.score - one.score || one.line - other.line)
}

/** The line that leaves: a jump that leads to an exit that others share is the exit. */
const lineOf = ({ line, jump }: Ending): number =>
  jump === null || jump.how === 'break' || (jump.how === 'continue' && jump.line > line) ? line : jump.line

const scoreOf = ({ kind, line, value, unsure, jump }: Ending, isHandled: boolean, callLine: number): number => {
  let score = isHandled ? 4 : 3
  if (isSuccess(value) === false || value === '=0') score += isHandled ? 1 : 0
  if (kind === 'lost' && line !== callLine) score -= 0.5
  if (jump?.how === 'goto' || jump?.how === 'leave') score += 0.2
  return score - unsure * 2
}
