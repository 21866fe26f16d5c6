import { ours, type Phrase, phrase } from '../phrase.ts'
import { type Capture, type PoolTag, printTag } from '../pool.ts'
import { isCounted } from './measure.ts'
import type { Comparison, Rule } from './rule.ts'

/**
 * Tells a reference leak from a handle leak, by the system's own counts of objects and handles of each type
 * (`NtQueryObject`, ObjectTypesInformation). An object lives while a handle or a reference holds it:
 *
 *     objects grow, handles do not   references are kept: `ObDereferenceObject` is missing
 *     both grow alike                handles are kept: `ZwClose` is missing
 *     objects do not grow            the tag's blocks are no objects, or no more of them than processes that run
 *
 * The object manager tags an object with the first four characters of its type's name (`ObCreateObjectType`).
 */
export const objectCounts: Rule = {
  id: 'object-counts',
  judge: (row, leg) => {
    if (!isCounted(row) || leg.captures === null) return null
    const text =
      row.tag === HANDLE_TABLE_TAG ? handlesOfAll(leg.captures) : holderOf(row.tag, row.count ?? 0, leg.captures)
    return text === null ? null : { decides: false, points: 0, text }
  },
}

type Captures = NonNullable<Comparison['captures']>

/** Growth of a type's counts between the dumps. */
interface ObjectGrowth {
  /** Name of the type, or of the types that share a tag. */
  readonly type: string
  readonly objects: number
  readonly handles: number
}

/** Fewer are the machine's own coming and going. */
const MIN_OBJECTS = 5
/** Share below which a count did not grow with another, and above which it did. */
const FEW = 0.1
const MOST = 0.9

const holderOf = (tag: PoolTag, blocks: number, captures: Captures): Phrase | null => {
  const types = growthsOf(captures).filter(({ type }) => tagOf(type) === tag)
  const [first] = types
  if (first === undefined || blocks < MIN_OBJECTS) return null
  const type = types.map((one) => one.type).join(', ')
  const objects = sum(types.map((one) => one.objects))
  const handles = sum(types.map((one) => one.handles))
  if (objects < FEW * blocks)
    return phrase`${printTag(tag)} grew by ${blocks} and ${type} objects by ${objects}: most of the blocks are no such objects`
  const live = liveGrowth(first.type, captures)
  const kept = objects - Math.max(0, live ?? 0)
  if (kept < FEW * objects)
    return phrase`${objects} more ${type} objects, and ${live ?? 0} more of them run: the machine runs more, it keeps none that ended`
  const ended = live === null ? ours('') : phrase`, of which ${kept} do not run any more`
  return phrase`${objects} more ${type} objects${ended}, and ${handles} more handles to them: ${blame(kept, handles)}${costOf(kept, captures)}`
}

const blame = (kept: number, handles: number): Phrase => {
  if (handles < FEW * kept) return ours('references are kept (reference leak: ObDereferenceObject is missing)')
  if (handles >= MOST * kept) return ours('handles are kept (handle leak: ZwClose is missing)')
  return phrase`handles keep ${handles} of them at most (ZwClose), and references the others (ObDereferenceObject)`
}

/** Growth of those that run; null for what does not run. */
const liveGrowth = (type: string, { before, after }: Captures): number | null => {
  const field = RUNS[type]
  const [was, is] = field === undefined ? [] : [before[field], after[field]]
  return was === undefined || is === undefined ? null : is - was
}

const RUNS: Readonly<Record<string, 'liveProcesses' | 'liveThreads'>> = {
  Process: 'liveProcesses',
  Thread: 'liveThreads',
}

/** Objects that a cost is worked out from: the machine's commit wanders by megabytes. */
const MIN_OBJECTS_OF_A_COST = 100

/** `; each costs 79 KB of memory, 12 KB of them pool`: a process keeps more than its pool blocks. */
const costOf = (kept: number, { before, after }: Captures): Phrase => {
  if (kept < MIN_OBJECTS_OF_A_COST || before.commit === undefined || after.commit === undefined) return []
  const [each, pool] = [after.commit - before.commit, poolGrowth(before, after)].map((bytes) => bytes / kept / 1024)
  if (each === undefined || pool === undefined || Number.isNaN(pool) || pool < 0.5 || each < pool) return []
  return phrase`; each costs ${Math.round(each)} KB of memory, ${Math.round(pool)} KB of them pool`
}

const poolGrowth = ({ pools: was }: Capture, { pools: is }: Capture): number =>
  was === undefined || is === undefined ? Number.NaN : is.nonpaged + is.paged - was.nonpaged - was.paged

/** Tables of handles, in paged pool: they grow with handles, whatever these are to. */
const HANDLE_TABLE_TAG = 'Obtb'
const MIN_HANDLES = 100

const handlesOfAll = (captures: Captures): Phrase | null => {
  const [most] = growthsOf(captures).sort((one, other) => other.handles - one.handles)
  if (most === undefined || most.handles < MIN_HANDLES) return null
  return phrase`${most.handles} more handles to ${most.type} objects are open: handles are kept (handle leak: ZwClose is missing)`
}

/** A type that one side does not list had no object there. */
const growthsOf = ({ before, after }: Captures): ObjectGrowth[] => {
  if (before.objects === undefined || after.objects === undefined) return []
  const earlier = new Map(before.objects.map(([type, objects, handles]) => [type, { objects, handles }]))
  return after.objects.map(([type, objects, handles]) => {
    const was = earlier.get(type)
    return { type, objects: objects - (was?.objects ?? 0), handles: handles - (was?.handles ?? 0) }
  })
}

/** `Process` → `Proc`, `Key` → `Key `. */
const tagOf = (type: string): string => type.slice(0, 4).padEnd(4)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
