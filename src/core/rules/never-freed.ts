import type { Growth } from '../diff.ts'
import { knownTag } from '../knowledge/lookup.ts'
import { counted, ours, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isInControl } from './excess.ts'
import type { Rule } from './rule.ts'

export const MIN_ALLOCATIONS = 1000
export const MAX_FREED_SHARE = 0.02

/** Hardly any of what was allocated was freed. */
export const isHardlyFreed = ({ allocated, freed }: Pick<Growth, 'allocated' | 'freed'>): boolean =>
  allocated !== null && freed !== null && allocated >= MIN_ALLOCATIONS && freed <= allocated * MAX_FREED_SHARE

/**
 * Somebody else's object that is allocated and allocated and hardly ever freed: the mark of a reference that is not
 * dropped. Holds for tags known as objects or as handed out by a documented API, at 1,000 allocations or more since the
 * earlier snapshot (since boot with one dump), of which at most 2 % were freed, and with more left than a healthy
 * machine keeps.
 */
export const neverFreed: Rule = {
  id: 'never-freed',
  judge: (row, leg) => {
    const { allocated, freed, after } = row
    if (isInControl(row, leg)) return null
    const left = after?.outstanding ?? null
    if (allocated === null || freed === null || left === null || !isHardlyFreed(row)) return null
    const known = knownTag(row.tag, row.pool)
    if (known?.healthyOutstanding === undefined || (known.kind !== 'object' && known.kind !== 'shared')) return null
    if (left <= known.healthyOutstanding) return null
    const text = phrase`${printTag(row.tag)}: ${counted(allocated, 'allocation')}, ${counted(freed, 'free')}, ${left} outstanding; a healthy machine keeps fewer than ${known.healthyOutstanding} of this kind (${ours(known.what)})`
    return { decides: true, points: 0, text }
  },
}
