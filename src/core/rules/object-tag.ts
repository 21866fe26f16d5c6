import { isObject, knownTag } from '../knowledge/lookup.ts'
import { ours, phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isCounted } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** An object that drivers hold references to, and forget to drop. */
export const objectTag: Rule = {
  id: 'object-tag',
  judge: (row, leg) => {
    if (!isCounted(row) || !isObject(row)) return null
    const what = knownTag(row.tag, row.pool)?.what ?? 'object'
    return scored(
      leg,
      'objectTag',
      () => phrase`${printTag(row.tag)} is a kind of object that drivers hold (${ours(what)})`,
    )
  },
}
