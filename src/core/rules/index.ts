import { cacheTag } from './cache-tag.ts'
import { driverTagGrowth } from './driver-tag-growth.ts'
import { fewFrees } from './few-frees.ts'
import { inStep } from './in-step.ts'
import { limitExceeded } from './limit-exceeded.ts'
import { magnitude } from './magnitude.ts'
import { neverFreed } from './never-freed.ts'
import type { Rule } from './rule.ts'

/** Every rule runs on every row; the order is the order in which a finding lists its evidence. */
export const rules: readonly Rule[] = [
  driverTagGrowth,
  limitExceeded,
  neverFreed,
  inStep,
  magnitude,
  fewFrees,
  cacheTag,
]
