import { bytesOnly } from './bytes-only.ts'
import { cacheTag } from './cache-tag.ts'
import { driverTagGrowth } from './driver-tag-growth.ts'
import { excess } from './excess.ts'
import { fewFrees } from './few-frees.ts'
import { heldSinceBoot } from './held-since-boot.ts'
import { inStep } from './in-step.ts'
import { iterationLock } from './iteration-lock.ts'
import { legs } from './legs.ts'
import { limitExceeded } from './limit-exceeded.ts'
import { magnitude } from './magnitude.ts'
import { neverFreed } from './never-freed.ts'
import type { Rule } from './rule.ts'
import { settled } from './settled.ts'
import { shape } from './shape.ts'
import { unexplainedGrowth } from './unexplained-growth.ts'

/** Every rule runs on every row; the order is the order in which a finding lists its evidence. */
export const rules: readonly Rule[] = [
  driverTagGrowth,
  limitExceeded,
  neverFreed,
  excess,
  inStep,
  iterationLock,
  shape,
  settled,
  legs,
  magnitude,
  bytesOnly,
  fewFrees,
  cacheTag,
  unexplainedGrowth,
  heldSinceBoot,
]
