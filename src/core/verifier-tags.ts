import { verifierAliases } from './knowledge/lookup.ts'
import { eachRow, rowCountOf } from './packed-rows.ts'
import { addUsages, type PoolTag, type PoolUsage, printTag, type Snapshot, usageKey } from './pool.ts'

/** Driver Verifier at the moment of a dump. */
export interface VerifierState {
  readonly on: boolean
  /** The sign of it. */
  readonly sign: string
}

/** Tags that only Driver Verifier allocates. */
const VERIFIER_TAGS = new Set(['VfPT', 'ViIn', 'Fltt', 'Vfwi', 'VMdl', 'VStr', 'Irp+'])
/** A dump with this many rows and none of these tags was taken with Verifier off. */
const MIN_ROWS_OF_A_MACHINE = 500

/** As the dump says, or as its tags show; null where it could be either. */
export const verifierOf = (snapshot: Snapshot): VerifierState | null => {
  const known = states.get(snapshot)
  const state = known === undefined ? readState(snapshot) : known
  states.set(snapshot, state)
  return state
}

/** What was worked out: each snapshot of a series is held against two neighbours. */
const states = new WeakMap<Snapshot, VerifierState | null>()

const readState = (snapshot: Snapshot): VerifierState | null => {
  const { capture, coverage } = snapshot
  if (capture.driverVerifier !== undefined)
    return { on: capture.driverVerifier, sign: capture.driverVerifier ? 'the dump says so' : '' }
  const tags = new Set<PoolTag>()
  eachRow(snapshot, (row) => {
    if (isVerifierRow(row)) tags.add(row.tag)
  })
  const shown = [...tags]
  if (shown.length >= 2) return { on: true, sign: shown.map(printTag).join(', ') }
  // One such tag may be some driver's own.
  if (shown.length === 1) return null
  return coverage.kind === 'all' && rowCountOf(snapshot) >= MIN_ROWS_OF_A_MACHINE ? { on: false, sign: '' } : null
}

const isVerifierRow = ({ tag, allocs, bytes }: PoolUsage): boolean =>
  (allocs > 0 || bytes > 0) && VERIFIER_TAGS.has(tag)

/** Tags of the dumps that Driver Verifier renamed, as they print: it splits `Mdl ` into `Mdl ` and `VMdl`. */
export const renamedTags = (snapshots: readonly Snapshot[]): readonly string[] => {
  const aliases = snapshots.flatMap(({ usages }) => usages).filter(({ tag }) => verifierAliases.has(tag))
  return [...new Set(aliases.map(({ tag }) => printTag(tag)))].sort()
}

/** A dump that shows each renamed tag and its original as one. */
export const withoutAliases = (snapshot: Snapshot): Snapshot => {
  const rows = new Map<string, PoolUsage>()
  for (const usage of snapshot.usages) {
    const tag: PoolTag = verifierAliases.get(usage.tag) ?? usage.tag
    const key = usageKey({ tag, pool: usage.pool })
    const earlier = rows.get(key)
    rows.set(key, earlier === undefined ? { ...usage, tag } : addUsages(earlier, usage))
  }
  return { ...snapshot, usages: [...rows.values()] }
}
