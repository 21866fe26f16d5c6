import { ours } from '../phrase.ts'
import type { Capture, DriverCount, ObjectCount, PoolTotals, VerifierCounts } from '../pool.ts'
import { type Fields, isRecord } from '../record.ts'
import { toStatedTime } from '../time.ts'
import type { VerifierDriver } from '../verifier-output.ts'
import type { Table } from './table.ts'
import { report } from './table-problems.ts'

/* Fields of our own snapshot beside its rows, as `docs/snapshot.schema.json` describes them. All are optional. */

/** Reads the fields; one of a wrong form is left out and reported. */
export const readCaptureFields = (table: Table, fields: Fields): Capture => {
  const given = Object.entries(captureFields).filter(([name]) => fields[name] !== undefined && fields[name] !== null)
  const wrong = given.filter(([name, isValid]) => !isValid(fields[name])).map(([name]) => name)
  if (wrong.length > 0) report(table, 'SNAPSHOT_INVALID', table.line, ours(wrong.join(', ')))
  const valid = given
    .filter(([name]) => !wrong.includes(name))
    .map(([name, isValid]) => {
      const value = fields[name]
      return [name, isValid === isTime && isText(value) ? toStatedTime(value) : value]
    })
  // Each field was checked by its own test.
  return Object.fromEntries(valid) as Capture
}

/** Drivers that Driver Verifier watches, as its other outputs tell them. */
export const toVerifierDrivers = ({ drivers }: VerifierCounts, line: number): readonly VerifierDriver[] =>
  drivers.map(([driver, loads, unloads, allocations, bytes, pagedAllocations, pagedBytes]) => ({
    driver,
    unloaded: unloads > 0 && unloads >= loads,
    line,
    nonpaged: { allocations, bytes },
    paged: { allocations: pagedAllocations, bytes: pagedBytes },
    left: [],
  }))

export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

const MAX_TEXT_LENGTH = 200
/** Items of a list: a system has some seventy object types and some hundred drivers. */
const MAX_ITEMS = 2000

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT_LENGTH
const isTime = (value: unknown): boolean => isText(value) && toStatedTime(value) !== null
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isPointerBits = (value: unknown): value is 32 | 64 => value === 32 || value === 64
const isPools = (value: unknown): value is PoolTotals =>
  isRecord(value) && isCount(value.nonpaged) && isCount(value.paged)

const isListOf =
  <T>(isItem: (value: unknown) => value is T) =>
  (value: unknown): value is readonly T[] =>
    Array.isArray(value) && value.length <= MAX_ITEMS && value.every(isItem)

/** A name and so many counts. */
const isNamedCounts = (value: unknown, counts: number): value is readonly [string, ...number[]] =>
  Array.isArray(value) && value.length === counts + 1 && isText(value[0]) && value.slice(1).every(isCount)

const isObjectCount = (value: unknown): value is ObjectCount => isNamedCounts(value, 2)
const isDriverCount = (value: unknown): value is DriverCount => isNamedCounts(value, 6)
const isRuleClasses = (value: unknown): boolean => isListOf(isCount)(value) && value.length === 2

const isVerifier = (value: unknown): value is VerifierCounts =>
  isRecord(value) &&
  isCount(value.level) &&
  (value.ruleClasses === undefined || isRuleClasses(value.ruleClasses)) &&
  isListOf(isDriverCount)(value.drivers)

const isSettle = (value: unknown): boolean => isRecord(value) && isCount(value.seconds) && isFlag(value.calm)

/** Longer than any other: it holds a message of the system. */
const isMessage = (value: unknown): value is string => typeof value === 'string' && value.length <= 2000

const captureFields: { readonly [name in keyof Capture]-?: (value: unknown) => boolean } = {
  takenAt: isTime,
  bootedAt: isTime,
  bootId: isCount,
  computer: isText,
  osBuild: isText,
  architecture: isText,
  pointerBits: isPointerBits,
  driverVerifier: isFlag,
  verifier: isVerifier,
  stage: isText,
  iteration: isCount,
  liveProcesses: isCount,
  liveThreads: isCount,
  handles: isCount,
  commit: isCount,
  objects: isListOf(isObjectCount),
  pools: isPools,
  settle: isSettle,
  elevated: isFlag,
  capture: isText,
  missing: isListOf(isMessage),
}
