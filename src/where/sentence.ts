import { questionOf } from './facts.ts'
import type { Accusation, Exit } from './rank.ts'
import type { Ending } from './state.ts'

/** Lines of one kind that a sentence names. */
const MAX_LINES = 3

/**
 * The path between acquire and exit, in one sentence without words of the sources: `acquires a process object, returns
 * still holding it at line 1627 (when the condition of line 1621 holds), released at line 1650 on other paths`.
 */
export const sentenceOf = ({ exits, endings, site }: Accusation, what: string): string => {
  const [first, ...more] = exits
  if (first === undefined) return what
  const also = more.length === 0 ? '' : ` and at ${linesOf(more.map(({ line }) => line))}`
  const by = site.depth > 0 ? ` by way of its own ${site.depth === 1 ? 'function' : 'functions'}` : ''
  const begin = site.isContext === true ? `is given its context by a function that ${what}` : `${what}${by}`
  return `${begin}, ${wayOf(first, site.acquire.isUnlink === true)}${reasonOf(first)}${also}${othersOf(endings)}`
}

const wayOf = ({ line, ending }: Exit, isUnlink: boolean): string => {
  if (isUnlink && ending.kind === 'left') return `leaves the list at line ${line} and is not freed`
  if (ending.kind === 'lost') return `loses it at line ${line}`
  const how = ending.jump?.how
  if (how === 'goto' && ending.jump?.line === line) return `jumps to the end at line ${line} still holding it`
  if (how === 'leave' && ending.jump?.line === line) return `leaves the __try at line ${line} still holding it`
  return `returns at line ${line} still holding it`
}

/** Why the path goes there: what its last condition asks. */
const reasonOf = ({ ending: { because } }: Exit): string => {
  if (because === null) return ''
  const question = questionOf(because.test)
  const { line } = because.test
  const isPlain = because.isYes !== question.negated
  if (question.kind === 'success')
    return isPlain ? ` (after a success at line ${line})` : ` (when the call before line ${line} fails)`
  if (question.kind === 'zero' && isPlain) return ` (when line ${line} finds nothing there)`
  return ` (when the condition of line ${line} ${because.isYes ? 'holds' : 'does not hold'})`
}

const othersOf = (endings: readonly Ending[]): string => {
  const released = endings.filter(({ kind }) => kind === 'released').map(({ line }) => line)
  if (released.length > 0) return `; released at ${linesOf(released)} on other paths`
  const isHanded = endings.some(({ kind }) => kind === 'kept' || kind === 'stored' || kind === 'returned')
  return isHanded ? '; handed on by other paths' : '; released nowhere in the function'
}

const linesOf = (lines: readonly number[]): string => {
  const sorted = [...new Set(lines)].sort((one, other) => one - other)
  const shown = sorted.slice(0, MAX_LINES).join(', ')
  const rest = sorted.length > MAX_LINES ? ` and ${sorted.length - MAX_LINES} more` : ''
  return `${sorted.length === 1 ? 'line' : 'lines'} ${shown}${rest}`
}
