import { spawnSync } from 'node:child_process'

/** One run of a process. */
interface Took {
  /** Seconds on the clock. */
  readonly waited: number
  /** Seconds of the processor; null where the system does not tell. */
  readonly worked: number | null
  /** Peak of its memory in MB; null where the system does not tell. */
  readonly megabytes: number | null
}

export interface Command {
  readonly name: string
  readonly program: string
  readonly words: readonly string[]
  readonly environment?: NodeJS.ProcessEnv
  /** Exit codes of a run that did its work: 0 unless said. */
  readonly ends?: readonly number[]
}

/** A command's medians. */
export interface Measured {
  readonly name: string
  readonly waited: Ratio
  readonly worked: Ratio
  readonly megabytes: number | null
}

/** Seconds, and how many times those of the first command of the table: the median of the ratios of neighbours. */
export interface Ratio {
  readonly seconds: number
  readonly times: number
}

/**
 * Runs the commands in turn, so that a machine that slows down slows all of them, and compares each with the first of
 * its round. A first round warms up and does not count.
 */
export const inTurn = (commands: readonly Command[], rounds: number): readonly Measured[] => {
  const all = Array.from({ length: rounds + 1 }, () => commands.map(timed)).slice(1)
  return commands.map(({ name }, place) => {
    const ratioOf = (secondsOf: (took: Took) => number | null): Ratio => {
      const seconds = all.map((round) => round.map((took) => secondsOf(took) ?? Number.NaN))
      return {
        seconds: median(seconds.map((round) => round[place] ?? Number.NaN)),
        times: median(seconds.map((round) => (round[place] ?? Number.NaN) / (round[0] ?? Number.NaN))),
      }
    }
    const peaks = all.flatMap((round) => round[place]?.megabytes ?? [])
    return {
      name,
      waited: ratioOf(({ waited }) => waited),
      worked: ratioOf(({ worked }) => worked),
      megabytes: peaks.length === 0 ? null : median(peaks),
    }
  })
}

/** @throws {Error} where a command ends otherwise than it should: then its time says nothing. */
const timed = ({ name, program, words, environment = {}, ends = [0] }: Command): Took => {
  const isTimed = hasTime()
  const line = isTimed ? ['/usr/bin/time', '-f', `${MARK}%U %S %M`, program, ...words] : [program, ...words]
  const [first = program, ...rest] = line
  const start = performance.now()
  const { status, stderr } = spawnSync(first, rest, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 26,
  })
  const waited = (performance.now() - start) / 1000
  if (!ends.includes(status ?? -1)) throw new Error(`${name} ended with ${status}: ${stderr}`)
  const [, user, system, kilobytes] = new RegExp(`${MARK}(\\S+) (\\S+) (\\d+)`).exec(stderr.toString()) ?? []
  return kilobytes === undefined
    ? { waited, worked: null, megabytes: null }
    : { waited, worked: Number(user) + Number(system), megabytes: (Number(kilobytes) * 1024) / 1e6 }
}

const MARK = '@peak='

/** GNU time tells the peak of memory. */
const hasTime = (): boolean => spawnSync('/usr/bin/time', ['-f', '%M', 'true']).status === 0

/** True where the program can be run. */
export const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
