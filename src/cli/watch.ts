import { stat } from 'node:fs/promises'
import type { Analysis } from '../core/analyze.ts'
import { UserError } from '../core/problem.ts'
import { listFiles } from '../io/files.ts'
import { visible } from '../report/encode.ts'
import type { Screen } from '../report/layout.ts'
import { type News, type Told, tellNews } from '../report/news.ts'

/** A file as it stands at one look. */
export interface Seen {
  readonly path: string
  readonly size: number
  /** Milliseconds of its last change. */
  readonly changed: number
}

/** Effects of watching; a test gives its own, and needs no time. */
export interface Watching {
  readonly look: () => Promise<readonly Seen[]>
  /** While the test runs nobody knows how many iterations it has done: `--iterations` is those of the whole of it. */
  readonly judge: (paths: readonly string[], test: 'runs' | 'has ended') => Promise<Analysis>
  /** Waits for the next look; `stop` when the user has seen enough. */
  readonly wait: () => Promise<'look' | 'stop'>
  /** Waits as long, also when the user has seen enough. */
  readonly pause: () => Promise<void>
  readonly write: (text: string) => void
  readonly screen: Screen
  /** The time of day. */
  readonly clock: () => string
}

/**
 * Judges the snapshots of a folder, and again whenever one comes, grows or goes, and says what is new; until it is
 * stopped. A file counts from the second look on at which it is the same: before, somebody may still write it. Looking
 * again and again works on network shares too, where a system tells nobody of a change. A snapshot that came just
 * before the end counts as well.
 * @returns the analysis of all that is there at the end; null where no file came.
 * @throws {UserError} where that cannot be judged, as when the folder is gone
 */
export const watch = async (watching: Watching): Promise<Analysis | null> => {
  const { look, judge, wait, write, screen, clock } = watching
  let seen: readonly Seen[] = []
  let judged = ''
  let told: Told | null = null
  let analysis: Analysis | null = null
  let paths: readonly string[] = []
  let restless = 0
  for (;;) {
    const now = await look()
    const ready = now.filter((file) => seen.some((earlier) => isSame(earlier, file)))
    seen = now
    restless = ready.length === now.length ? 0 : restless + 1
    const state = stateOf(ready)
    if (state !== judged && ready.length > 0 && restless % MAX_RESTLESS === 0) {
      judged = state
      paths = ready.map(({ path }) => path)
      analysis = await judgeOr(analysis, () => judge(paths, 'runs'), write)
      if (analysis !== null) {
        const news: News = tellNews(analysis, told, { screen, clock: clock() })
        told = news.told
        write(news.text)
      }
    }
    if ((await wait()) === 'look') continue
    const last = await readyAtEnd(watching, seen)
    if (last.length > 0) paths = last
    return paths.length === 0 ? null : judge(paths, 'has ended')
  }
}

/** Files that are at rest when the user has seen enough; those that are not do not count, and are told. */
const readyAtEnd = async ({ look, pause, write }: Watching, seen: readonly Seen[]): Promise<readonly string[]> => {
  const now = await look()
  const isAtRest = now.every((file) => seen.some((earlier) => isSame(earlier, file)))
  if (!isAtRest) await pause()
  const last = isAtRest ? now : await look()
  const [ready, written] = [true, false].map((rests) =>
    last.filter((file) => now.some((earlier) => isSame(earlier, file)) === rests).map(({ path }) => path),
  )
  for (const path of written ?? []) write(`${visible(path)} is still being written, so it does not count.\n`)
  return ready ?? []
}

/** Looks at a folder in which something always grows, after which what is at rest is judged. */
const MAX_RESTLESS = 10

/** The analysis before, where a file went or shrank while it was read: the next look finds it as it is then. */
const judgeOr = async (
  earlier: Analysis | null,
  judge: () => Promise<Analysis>,
  write: Watching['write'],
): Promise<Analysis | null> => {
  try {
    return await judge()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    write(`${error.message}\n`)
    return earlier
  }
}

const isSame = (one: Seen, other: Seen): boolean =>
  one.path === other.path && one.size === other.size && one.changed === other.changed

const stateOf = (files: readonly Seen[]): string =>
  files.map(({ path, size, changed }) => `${path} ${size} ${changed}`).join('\n')

/** Milliseconds between two looks. */
const EVERY_MILLISECONDS = 1000

/** Names of files that a program writes before it gives them their own: `pool.log.tmp`, `.pool.log.swp`, `~pool`. */
const UNFINISHED = /(?:^|[\\/])[.~][^\\/]*$|\.(?:tmp|temp|part|partial|crdownload|filepart|swp)$/i

/**
 * The files of a folder, or one file, that are no other program's unfinished ones. @throws {UserError} where there is
 * neither.
 */
export const lookAt = async (folder: string): Promise<readonly Seen[]> => {
  const seen: Seen[] = []
  for (const path of (await listFiles(folder)).toSorted()) {
    if (UNFINISHED.test(path)) continue
    const found = await statOf(path)
    if (found !== null && found.size > 0) seen.push({ path, size: found.size, changed: found.mtimeMs })
  }
  return seen
}

/** Null for a file that went between two calls, or that may not be seen. */
const statOf = async (path: string) => {
  try {
    const found = await stat(path)
    return found.isFile() ? found : null
  } catch {
    return null
  }
}

/** Waits a second, or until Ctrl+C. Without `end`, the process would not end by Ctrl+C any more. */
export const untilStopped = (): Pick<Watching, 'wait' | 'pause'> & { readonly end: () => void } => {
  const signals = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const
  let stop = (): void => {}
  let isStopped = false
  const onSignal = (): void => {
    isStopped = true
    stop()
  }
  for (const signal of signals) process.once(signal, onSignal)
  return {
    wait: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve('look'), EVERY_MILLISECONDS)
        stop = () => {
          clearTimeout(timer)
          resolve('stop')
        }
        if (isStopped) stop()
      }),
    pause: () => new Promise((resolve) => setTimeout(resolve, EVERY_MILLISECONDS)),
    end: () => {
      for (const signal of signals) process.removeListener(signal, onSignal)
    },
  }
}

/** @throws {UserError} */
export const noSnapshotCame = (folder: string): UserError =>
  new UserError(
    `no snapshot came into ${visible(folder)}: write one file a snapshot there, or one with poolmon -n FILE`,
  )
