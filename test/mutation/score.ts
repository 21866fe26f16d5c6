interface Place {
  readonly line: number
  readonly column: number
}

/** What Stryker's report tells of a change: mutation-testing-report-schema, MutantResult. */
interface Change {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}

/** build/mutation.json. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Change[] }>>
}

/** Changes that were tried, and how many of them a test noticed. */
export interface Score {
  readonly tried: number
  readonly noticed: number
}

const NOTICED: ReadonlySet<string> = new Set(['Killed', 'Timeout'])
const MISSED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage'])

const scoreOf = (changes: readonly Change[]): Score => {
  const noticed = changes.filter(({ status }) => NOTICED.has(status)).length
  return { noticed, tried: noticed + changes.filter(({ status }) => MISSED.has(status)).length }
}

/** Scores of the folders, `src/core/rules`, by their names, and of all of them last. */
export const scoresOf = ({ files }: MutationReport): ReadonlyMap<string, Score> => {
  const byFolder = new Map<string, Change[]>()
  for (const [file, { mutants }] of Object.entries(files)) {
    const folder = file.slice(0, file.lastIndexOf('/'))
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), ...mutants])
  }
  const folders = [...byFolder].sort(([one], [other]) => (one < other ? -1 : 1))
  const scores = folders.map(([folder, changes]) => [folder, scoreOf(changes)] as const)
  return new Map([...scores, ['all', scoreOf([...byFolder.values()].flat())]])
}

/** `src/core/pair.ts:14-15`: lines of the changes that no test noticed, as Stryker's option `mutate` takes them. */
export const linesOfMissed = ({ files }: MutationReport): readonly string[] =>
  Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => MISSED.has(status))
      .map(({ location: { start, end } }) => `${file}:${start.line}-${end.line}`),
  )

/** The report, where a second run tried again what no test had noticed: what it noticed counts. */
export const withSecondTry = ({ files }: MutationReport, second: MutationReport): MutationReport => {
  const keyOf = (file: string, { location, mutatorName, replacement }: Change): string =>
    JSON.stringify([file, location, mutatorName, replacement])
  const noticed = new Set(
    Object.entries(second.files).flatMap(([file, { mutants }]) =>
      mutants.filter(({ status }) => NOTICED.has(status)).map((change) => keyOf(file, change)),
    ),
  )
  const settled = (file: string, change: Change): Change =>
    noticed.has(keyOf(file, change)) ? { ...change, status: 'Killed' } : change
  return {
    files: Object.fromEntries(
      Object.entries(files).map(([file, { mutants }]) => [file, { mutants: mutants.map((it) => settled(file, it)) }]),
    ),
  }
}

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
