import { alike } from './alike.ts'
import { bytesDriverTag } from './bytes-driver-tag.ts'
import { bytesLock } from './bytes-lock.ts'
import { bytesOnly } from './bytes-only.ts'
import { bytesReference } from './bytes-reference.ts'
import { bytesShape } from './bytes-shape.ts'
import { cacheTag } from './cache-tag.ts'
import { company } from './company.ts'
import { crowd } from './crowd.ts'
import { driverTagGrowth } from './driver-tag-growth.ts'
import { excess } from './excess.ts'
import { firstUse } from './first-use.ts'
import { heldSinceBoot } from './held-since-boot.ts'
import { inFlight } from './in-flight.ts'
import { inStep } from './in-step.ts'
import { iterationLock } from './iteration-lock.ts'
import { kin } from './kin.ts'
import { legs } from './legs.ts'
import { limitExceeded } from './limit-exceeded.ts'
import { neverFreed } from './never-freed.ts'
import { objectCounts } from './object-counts.ts'
import { objectLock } from './object-lock.ts'
import { objectTag } from './object-tag.ts'
import { rate } from './rate.ts'
import { reference } from './reference.ts'
import type { Rule } from './rule.ts'
import { settled } from './settled.ts'
import { severalRuns } from './several-runs.ts'
import { shape } from './shape.ts'
import { steps } from './steps.ts'
import { trend } from './trend.ts'
import { unexplainedGrowth } from './unexplained-growth.ts'

/** Every rule runs on every row; the order is the order in which a finding lists its evidence. */
export const rules: readonly Rule[] = [
  driverTagGrowth,
  limitExceeded,
  neverFreed,
  unexplainedGrowth,
  heldSinceBoot,
  inStep,
  kin,
  iterationLock,
  reference,
  excess,
  severalRuns,
  crowd,
  company,
  firstUse,
  shape,
  steps,
  alike,
  trend,
  settled,
  legs,
  rate,
  bytesOnly,
  bytesLock,
  bytesShape,
  bytesReference,
  bytesDriverTag,
  objectCounts,
  objectLock,
  objectTag,
  cacheTag,
  inFlight,
]
