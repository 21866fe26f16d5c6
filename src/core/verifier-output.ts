import type { StatedTime } from './time.ts'

/** Driver Verifier's counts of one driver: second evidence beside the tags. */
export interface VerifierDriver {
  /** File name, such as `ebpfcore.sys`. */
  readonly driver: string
  /** It is no longer loaded, so nothing of it may be left. */
  readonly unloaded: boolean
  readonly line: number
  /** Outstanding at the moment. */
  readonly nonpaged: DriverPoolCounts
  readonly paged: DriverPoolCounts
  /** The allocations themselves, where the dump lists them. */
  readonly left: readonly LeftAllocation[]
}

export interface DriverPoolCounts {
  readonly allocations: number
  readonly bytes: number
}

export interface LeftAllocation {
  readonly bytes: number
  readonly tag: string
  /** Symbol or address that allocated it. */
  readonly caller: string
}

/** The drivers of one `!verifier` or `verifier /query`. */
export interface VerifierOutput {
  readonly source: string
  readonly line: number
  /** Null where the output does not say. */
  readonly takenAt: StatedTime | null
  readonly drivers: readonly VerifierDriver[]
}
