import { type Change, type Draw, isDrawn } from './lot.ts'

/** What Stryker's report tells of a change that was tried: mutation-testing-report-schema, MutantResult. */
interface Tried extends Change {
  readonly status: string
}

/** build/mutation.json. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Tried[] }>>
}

/** Changes that were tried, and how many of them a test noticed. */
export interface Score {
  readonly tried: number
  readonly noticed: number
}

const NOTICED: ReadonlySet<string> = new Set(['Killed', 'Timeout'])
const MISSED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage'])

const scoreOf = (changes: readonly Tried[]): Score => {
  const noticed = changes.filter(({ status }) => NOTICED.has(status)).length
  return { noticed, tried: noticed + changes.filter(({ status }) => MISSED.has(status)).length }
}

/** Scores of the folders, `src/core/rules`, by their names, and of all of them last. */
export const scoresOf = ({ files }: MutationReport): ReadonlyMap<string, Score> => {
  const byFolder = new Map<string, Tried[]>()
  for (const [file, { mutants }] of Object.entries(files)) {
    const folder = file.slice(0, file.lastIndexOf('/'))
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), ...mutants])
  }
  const folders = [...byFolder].sort(([one], [other]) => (one < other ? -1 : 1))
  const scores = folders.map(([folder, changes]) => [folder, scoreOf(changes)] as const)
  return new Map([...scores, ['all', scoreOf([...byFolder.values()].flat())]])
}

/** `src/core/pair.ts:14-15`: lines of the changes that are drawn, as Stryker's option `mutate` takes them. */
export const linesOfDrawn = ({ files }: MutationReport, draw: Draw): readonly string[] =>
  Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter((change) => isDrawn(file, change, draw, 1))
      .map(({ location: { start, end } }) => `${file}:${start.line}-${end.line}`),
  )

/** `src/core/pair.ts:14 ConditionalExpression → true` */
export const missedIn = ({ files }: MutationReport): readonly string[] =>
  Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => MISSED.has(status))
      .map(({ location, mutatorName, replacement = '', status }) => {
        const change = replacement.replace(/\s+/g, ' ').slice(0, 60)
        const untested = status === 'NoCoverage' ? ' (no test runs it)' : ''
        return `${file}:${location.start.line} ${mutatorName} → ${change}${untested}`
      }),
  )

/** Percent between which the score of all changes is, in 95 of 100 draws: the interval of Wilson (1927). */
export const intervalOf = ({ tried, noticed }: Score): readonly [number, number] => {
  if (tried === 0) return [0, 100]
  const z = 1.96
  const share = noticed / tried
  const middle = share + z ** 2 / (2 * tried)
  const half = z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2))
  const scale = 100 / (1 + z ** 2 / tried)
  return [(middle - half) * scale, (middle + half) * scale]
}
