import * as v from 'valibot'
import type { Capture } from '../core/pool.ts'
import { type StatedTime, toStatedTime } from '../core/time.ts'

const time = v.custom<StatedTime>((value) => typeof value === 'string' && toStatedTime(value) !== null)
const text = v.exactOptional(v.string())
const number = v.exactOptional(v.number())
const flag = v.exactOptional(v.boolean())

/** Facts of a dump as report.json has them: a stranger may have written the file. */
export const captureSchema: v.GenericSchema<unknown, Capture> = v.object({
  takenAt: v.exactOptional(time),
  bootedAt: v.exactOptional(time),
  computer: text,
  osBuild: text,
  architecture: text,
  pointerBits: v.exactOptional(v.picklist([32, 64])),
  driverVerifier: flag,
  stage: text,
  iteration: number,
  liveProcesses: number,
  liveThreads: number,
  bootId: number,
  handles: number,
  commit: number,
  objects: v.exactOptional(v.array(v.tuple([v.string(), v.number(), v.number()]))),
  verifier: v.exactOptional(
    v.object({
      level: v.number(),
      ruleClasses: v.exactOptional(v.tuple([v.number(), v.number()])),
      drivers: v.array(v.tuple([v.string(), v.number(), v.number(), v.number(), v.number(), v.number(), v.number()])),
    }),
  ),
  settle: v.exactOptional(v.object({ seconds: v.number(), calm: v.boolean() })),
  elevated: flag,
  capture: text,
  missing: v.exactOptional(v.array(v.string())),
  pools: v.exactOptional(v.object({ nonpaged: v.number(), paged: v.number() })),
})
