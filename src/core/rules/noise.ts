import { phrase } from '../phrase.ts'
import { printTag } from '../pool.ts'
import { isCounted, noiseZ } from './measure.ts'
import { type Rule, scored } from './rule.ts'

/** Growth against what allocations in flight explain, in standard deviations. */
export const noise: Rule = {
  id: 'noise',
  judge: (row, leg) => {
    if (!isCounted(row)) return null
    const z = noiseZ(row)
    const bin = binOf(z)
    const times = z >= 10 ? Math.round(z) : Math.round(z * 10) / 10
    return scored(
      leg,
      bin,
      () =>
        phrase`${printTag(row.tag)}: growth of ${row.count ?? 0} is ${times} times what allocations that come and go make by chance`,
    )
  },
}

const binOf = (z: number) => {
  if (z < 3) return 'noise0'
  return z < 5 ? 'noise3' : 'noise5'
}
