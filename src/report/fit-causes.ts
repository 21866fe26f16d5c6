import type { Analysis } from '../core/analyze.ts'
import { type Cause, causesOf } from '../core/causes.ts'
import { counted, phrase } from '../core/phrase.ts'
import { encodeMarkdown } from './encode.ts'
import { type Room, sizeOf } from './fit-text.ts'
import { type CauseOptions, renderCause } from './markdown-finding.ts'
import { folded, join, leftOut } from './markdown-table.ts'
import { splitCauses } from './select.ts'
import { inLegs, withFullStop } from './wording.ts'

/** Causes in the room that a report has for them. */
export interface FittedCauses {
  readonly parts: readonly string[]
  /** Causes that have a part of their own, not a line. */
  readonly told: number
  /** Nothing was left out. */
  readonly isWhole: boolean
}

/** One cause as it is shown: a line, its table and what to check, or all of it with its reasons. */
interface Shown {
  readonly cause: Cause
  readonly form: 'line' | 'brief' | 'full'
  readonly text: string
}

/** Folds and sentences on what is left out. */
const MAX_AROUND = 600
/** Causes that come before the lines of the others. */
export const MIN_TOLD = 5
/** Where so many causes in a row did not fit, the next ones are not tried. */
const MAX_MISSES = 20

type FitOptions = Omit<CauseOptions, 'isBrief'>

/**
 * The causes in their order, those of splitCauses in the open, the others folded. Where not all fit, the last ones
 * lose their reasons first, then their tables, and at last their lines.
 */
export const fitCauses = (analysis: Analysis, options: FitOptions, { max, unit }: Room): FittedCauses => {
  const causes = causesOf(analysis.findings)
  const { open } = splitCauses(analysis, options.maxRows)
  const isOpen = new Set(open.map(({ worst }) => worst))
  const shown: Shown[] = []
  let left = max - MAX_AROUND

  const show = (index: number, form: Shown['form']): boolean => {
    const cause = causes[index]
    const now = shown[index]
    if (cause === undefined || (now === undefined && index > shown.length)) return false
    const text =
      form === 'line' ? lineOf(cause) : renderCause(cause, analysis, { ...options, isBrief: form === 'brief' })
    const cost = sizeOf(text, unit) + BETWEEN - (now === undefined ? 0 : sizeOf(now.text, unit) + BETWEEN)
    if (cost > left) return false
    left -= cost
    shown[index] = { cause, form, text }
    return true
  }
  const showAll = (indices: readonly number[], tryOne: (index: number) => boolean): void => {
    let misses = 0
    for (const index of indices) {
      misses = tryOne(index) ? 0 : misses + 1
      if (misses > MAX_MISSES) return
    }
  }

  const all = [...causes.keys()]
  showAll(all.slice(0, MIN_TOLD), (index) => show(index, 'brief') || show(index, 'line'))
  for (const index of all.slice(MIN_TOLD)) if (!show(index, 'line')) break
  showAll(
    all.filter((index) => shown[index]?.form === 'line' && isOpen.has(shown[index].cause.worst)),
    (index) => show(index, 'brief'),
  )
  showAll([...shown.keys()], (index) => show(index, 'full') || (shown[index]?.form === 'line' && show(index, 'brief')))
  return fitted(causes, shown, isOpen)
}

const fitted = (
  causes: readonly Cause[],
  shown: readonly Shown[],
  isOpen: ReadonlySet<Cause['worst']>,
): FittedCauses => {
  const isInTheOpen = ({ form, cause }: Shown): boolean => form !== 'line' && isOpen.has(cause.worst)
  const behind = shown.filter((one) => !isInTheOpen(one))
  const unshown = causes.slice(shown.length)
  const foldOf = (severity: Cause['worst']['severity'], noun: string): string => {
    const of = ({ worst }: Cause): boolean => worst.severity === severity
    const listed = behind.filter(({ cause }) => of(cause))
    const lost = unshown.filter(of).length
    const body = join([...paragraphsOf(listed), leftOut(lost, noun)]).trimEnd()
    return folded(encodeMarkdown(counted(listed.length + lost, `more ${noun}`)), body)
  }
  const short = shown.filter(({ form }) => form !== 'full').length
  return {
    parts: [
      ...shown.filter(isInTheOpen).map(({ text }) => text),
      foldOf('leak', 'leak'),
      foldOf('suspect', 'suspect'),
      short === 0
        ? ''
        : `_The reasons of ${encodeMarkdown(counted(short, 'finding'))} did not fit here; report.html has them._`,
    ],
    told: shown.filter(({ form }) => form !== 'line').length,
    isWhole: short === 0 && unshown.length === 0,
  }
}

const BETWEEN = 2

/** Lines that follow each other are one list. */
const paragraphsOf = (shown: readonly Shown[]): readonly string[] => {
  const paragraphs: string[] = []
  let list: string[] = []
  for (const { form, text } of shown) {
    if (form === 'line') {
      list.push(text)
      continue
    }
    paragraphs.push(list.join('\n'), text)
    list = []
  }
  return [...paragraphs, list.join('\n')]
}

const lineOf = ({ worst, inLegs: same }: Cause): string => {
  const settles = worst.settles.length === 0 ? [] : phrase` To decide: ${withFullStop(worst.settles)}`
  return `- ${encodeMarkdown(phrase`${worst.title}${inLegs(same.map(({ leg }) => leg))}.${settles}`)}`
}
