import { isCounterDown } from './counters.ts'
import type { Growth } from './diff.ts'
import { counted, ours, type Phrase, phrase } from './phrase.ts'
import { type Capture, type PoolUsage, printTag, type Snapshot } from './pool.ts'
import { type Problem, type ProblemCode, problem } from './problem.ts'
import { millisecondsBetween, type StatedTime } from './time.ts'
import { verifierOf } from './verifier-tags.ts'

/**
 * Statements of the two dumps that make them no two moments of one boot in this order; null where they say
 * nothing.
 */
export const statedMismatch = (before: Snapshot, after: Snapshot): Problem | null => {
  const found = (code: ProblemCode, detail: Phrase): Problem =>
    problem(code, { source: after.source, line: after.line, detail })
  const { capture: was } = before
  const { capture: is } = after
  for (const [field, isSame] of Object.entries(MACHINE) as [keyof typeof MACHINE, IsSame][]) {
    const [one, other] = [was[field], is[field]]
    if (one !== undefined && other !== undefined && !isSame(one, other))
      return found('MACHINE_DIFFERS', phrase`${ours(field)}: ${one} before, ${other} after`)
  }
  const restart = statedRestart(was, is)
  if (restart !== null) return found('REBOOT', restart)
  if (was.takenAt !== undefined && is.takenAt !== undefined && isLater(was.takenAt, is.takenAt))
    return found('TIMES_REVERSED', phrase`before: ${was.takenAt}, after: ${is.takenAt}`)
  if (was.pointerBits !== undefined && is.pointerBits !== undefined && was.pointerBits !== is.pointerBits)
    return found('WIDTH_DIFFERS', phrase`${was.pointerBits} bits before, ${is.pointerBits} after`)
  const [wasOn, isOn] = [verifierOf(before), verifierOf(after)]
  if (wasOn !== null && isOn !== null && wasOn.on !== isOn.on)
    return found('VERIFIER_DIFFERS', wasOn.on ? phrase`before: ${wasOn.sign}` : phrase`after: ${isOn.sign}`)
  return null
}

type IsSame = (one: string, other: string) => boolean

const isSameWord: IsSame = (one, other) => one.toLowerCase() === other.toLowerCase()

/** A debugger's banner says `26100` where a script says `10.0.26100.2314`. */
const isSameBuild: IsSame = (one, other) => {
  const [parts, others] = [one.split('.'), other.split('.')]
  const [short, long] = parts.length < others.length ? [parts, others] : [others, parts]
  return short.length === long.length ? one === other : short.every((part) => long.includes(part))
}

const MACHINE = { computer: isSameWord, osBuild: isSameBuild, architecture: isSameWord } as const

/** Numbers of the boot tell, and where there are none, the times of it: a clock that is set moves them. */
const statedRestart = (was: Capture, is: Capture): Phrase | null => {
  if (was.bootId !== undefined && is.bootId !== undefined)
    return was.bootId === is.bootId ? null : phrase`boot ${was.bootId} before, ${is.bootId} after`
  if (was.bootedAt === undefined || is.bootedAt === undefined || isSameBoot(was.bootedAt, is.bootedAt)) return null
  return phrase`booted at ${was.bootedAt} before, ${is.bootedAt} after`
}

/**
 * Counters that went down: a restart, or a virtual machine that was set back to a checkpoint, where both dumps state
 * the same boot.
 */
export const wentDown = (
  [before, after]: readonly [Snapshot, Snapshot],
  detail: Phrase,
  code: ProblemCode = 'REBOOT',
): Problem => {
  const { bootId } = after.capture
  const isOneBoot = code === 'REBOOT' && bootId !== undefined && bootId === before.capture.bootId
  return problem(isOneBoot ? 'SET_BACK' : code, { source: after.source, line: after.line, detail })
}

/** Boot times are worked out of the time that the system is up, so they wander by seconds. */
const MAX_BOOT_WANDER_MS = 60_000

const isSameBoot = (one: StatedTime, other: StatedTime): boolean =>
  Math.abs(millisecondsBetween(one, other) ?? 0) <= MAX_BOOT_WANDER_MS

/** A time to the minute may be of any second of it. */
const MAX_SECONDS_MS = 59_999

const isLater = (one: StatedTime, other: StatedTime): boolean =>
  -(millisecondsBetween(one, other) ?? 0) > (/:00Z?$/.test(other) ? MAX_SECONDS_MS : 0)

/** Rows of thousands that must have gone down for a restart: a single one is damaged. */
const MIN_ROWS_OF_A_RESTART = 3
/** In a table of few rows this share of them. */
const MIN_SHARE_OF_A_RESTART = 0.1

/** True for so many rows of those compared that the machine was restarted, and not a row damaged. */
export const isRestart = (down: number, compared: number): boolean =>
  down > 0 && (down >= MIN_ROWS_OF_A_RESTART || down >= MIN_SHARE_OF_A_RESTART * compared)

/**
 * Reads the counters: REBOOT where allocations since boot went down in many rows, SWAPPED where hardly any went up,
 * COUNTER_DOWN for a damaged row. Without counters since boot, REBOOT where most rows hold another amount altogether.
 */
export const countersMismatch = (growths: readonly Growth[], before: Snapshot, after: Snapshot): Problem | null =>
  countersDown(growths, before, after) ?? (isCounted(before, after) ? null : amountsMismatch(growths, before, after))

/** True where both dumps count allocations since boot. */
export const isCounted = (before: Snapshot, after: Snapshot): boolean =>
  before.counters === 'cumulative' && after.counters === 'cumulative'

interface Readings {
  readonly row: Growth
  readonly was: PoolUsage
  readonly is: PoolUsage
}

const countersDown = (growths: readonly Growth[], before: Snapshot, after: Snapshot): Problem | null => {
  // Outstanding blocks were allocated before, so their number is a lower bound of the counter.
  if (after.counters !== 'cumulative' || before.counters === 'bytes') return null
  const common = readingsOf(growths)
  const down = common.filter(({ was, is }) => isCounterDown(was.allocs, is.allocs))
  const [example] = down
  if (example === undefined) return null
  const { row, was, is } = example
  const [source, line] = [after.source, after.line]
  const seen = phrase`${printTag(row.tag)}: ${was.allocs} allocations before, ${is.allocs} after; ${down.length} of ${common.length} rows`
  if (!isRestart(down.length, common.length)) return problem('COUNTER_DOWN', { source, line, detail: seen })
  return wentDown([before, after], seen, isCounted(before, after) && isSwap(common, down) ? 'SWAPPED' : 'REBOOT')
}

/** The rows that both dumps show. */
const readingsOf = (growths: readonly Growth[]): readonly Readings[] => {
  const common: Readings[] = []
  for (const row of growths) {
    const was = row.before?.usage
    const is = row.after?.usage
    if (was != null && is != null) common.push({ row, was, is })
  }
  return common
}

/** Rows that must have moved before their direction tells anything. */
const MIN_ROWS_OF_A_SWAP = 10
/** A test adds less to the usual counter than all that came before it; a restart begins at zero. */
const MIN_RATIO_OF_A_SWAP = 0.5

/**
 * Dumps in the wrong order: read the other way round no counter goes down, neither of allocations nor of frees. After a
 * restart a few rows always have more than before it.
 */
const isSwap = (common: readonly Readings[], down: readonly Readings[]): boolean => {
  const moved = common.filter(({ was, is }) => was.allocs !== is.allocs)
  const up = common.filter(({ was, is }) => isCounterDown(is.allocs, was.allocs) || isCounterDown(is.frees, was.frees))
  if (moved.length < MIN_ROWS_OF_A_SWAP || isRestart(up.length, common.length)) return false
  const ratios = down.map(({ was, is }) => is.allocs / was.allocs).sort((one, other) => one - other)
  return (ratios[Math.floor(ratios.length / 2)] ?? 0) >= MIN_RATIO_OF_A_SWAP
}

/** Rows that hold fewer blocks, or bytes, double by chance. */
const MIN_BLOCKS = 8
const MIN_BYTES = 512
/** Rows of that size that must be there on either side. */
const MIN_ROWS_HELD = 10

/** A row that holds less than this share of what it held has fallen. */
const FALLEN = 0.9
/** Rows of such a table in which falls are counted, and the share of them that falls within one boot at most. */
const MIN_ROWS_FOR_FALLS = 50
const MAX_SHARE_OF_FALLS = 0.15

/**
 * Dumps without frees have no counter that could go down. Of the rows of a machine most hold what they held: where most
 * hold less than half or more than twice as much, the two are of two boots or two machines. So they are where many
 * rows have fallen by a tenth: a test adds and gives back, and takes little away from what was there before it (at most
 * 6 % of the rows on the drawn machines of the benchmark). A machine that was busy before may have given more back, so
 * this tells nothing where both dumps state their boot, which was compared then.
 */
export const amountsMismatch = (growths: readonly Growth[], before: Snapshot, after: Snapshot): Problem | null => {
  const byBytes = before.counters === 'bytes' || after.counters === 'bytes'
  const amounts = growths.flatMap(({ before: was, after: is }) => {
    if (was === null || is === null) return []
    const [from, to] = byBytes ? [was.bytes, is.bytes] : [was.outstanding ?? 0, is.outstanding ?? 0]
    return Math.max(from, to) < (byBytes ? MIN_BYTES : MIN_BLOCKS) ? [] : [{ from, to }]
  })
  const less = amounts.filter(({ from, to }) => to * 2 < from).length
  const more = amounts.filter(({ from, to }) => from * 2 < to).length
  const fallen = amounts.filter(({ from, to }) => to < from * FALLEN).length
  const isFallen =
    !statesBoot(before, after) && amounts.length >= MIN_ROWS_FOR_FALLS && fallen > MAX_SHARE_OF_FALLS * amounts.length
  const isOther = amounts.length >= MIN_ROWS_HELD && (less + more) * 2 > amounts.length
  if (!isOther && !isFallen) return null
  const seen = isOther
    ? phrase`of ${amounts.length} rows ${less} hold less than half of what they held, and ${more} more than twice as much`
    : phrase`${fallen} of ${amounts.length} rows hold at least a tenth less than they held`
  return problem('REBOOT', { source: after.source, line: after.line, detail: seen })
}

/** Dumps that neither count frees nor state when the machine was started: what they show fits two boots as well. */
export const bootUnknown = (before: Snapshot, after: Snapshot): Problem | null => {
  const { source, line } = after
  return statesBoot(before, after) || isCounted(before, after) ? null : problem('BOOT_UNKNOWN', { source, line })
}

/** Both dumps say which boot they are of. */
const statesBoot = ({ capture: was }: Snapshot, { capture: is }: Snapshot): boolean =>
  (['bootId', 'bootedAt'] as const).some((field) => was[field] !== undefined && is[field] !== undefined)

/** The same moment twice: nothing moved at all, and a machine that runs moves. */
export const sameMoment = (growths: readonly Growth[], before: Snapshot, after: Snapshot): Problem | null => {
  const isChange = (figure: number | null): boolean => figure !== null && figure !== 0
  const moved = growths.some(
    // Where the count is the same, as many were freed as were allocated.
    ({ count, bytes, allocated }) => isChange(count) || isChange(bytes) || isChange(allocated),
  )
  if (moved) return null
  const { source, line, capture } = after
  const isSameTime =
    before.capture.takenAt !== undefined &&
    capture.takenAt !== undefined &&
    millisecondsBetween(before.capture.takenAt, capture.takenAt) === 0
  if (isSameTime) return problem('SAME_INSTANT', { source, line, detail: phrase`${capture.takenAt ?? ''}` })
  return problem('SAME_COUNTERS', { source, line, detail: counted(growths.length, 'row') })
}
