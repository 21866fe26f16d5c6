import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Finding } from '../../src/core/finding.ts'
import { usageKey } from '../../src/core/pool.ts'
import { families } from './families.ts'
import { type Addition, type LeakKind, leakKinds } from './leaks.ts'
import { inWorkers, type Job, workAsWorker } from './parallel.ts'
import { aboveLimit, assessIn, type Case, drawCase, type Mode, modes, tellsRestart } from './run.ts'

/*
 * How well leaks are told from noise: the same cases in every mode, with a leak and without.
 *
 *     npm run bench:detection -- [--first 30000] [--cases 100] [--families TEBD] [--modes "pair, series"] [--workers 2] [--answers FILE] [--why MODE]
 *
 * So many cases a family, from the seed `first` on. `--answers` keeps what each case showed, so that a call that was stopped
 * goes on where it was. Where only modes of pairs are asked for, only the ends are drawn. `--why` prints what was missed and what alarmed in one mode.
 */

const LIMITS = [64 * 1024, 1024 * 1024] as const

/** What one case showed, in one mode or by one plain limit. */
interface Outcome {
  readonly mode: string
  readonly found: boolean
  /** Among the first three findings, as leak or suspect. */
  readonly named: boolean
  /** Among the first three rows by evidence, whether it is enough for a suspect or not: the findings, then the leads. */
  readonly ranked: boolean
  /** Of the clean run. */
  readonly alarm: boolean
  readonly suspects: number
  readonly why: readonly string[]
}

interface Answer {
  readonly family: string
  readonly seed: number
  readonly kind: LeakKind
  readonly size: string
  readonly addition: Addition['kind'] | null
  readonly restartTold: boolean
  readonly outcomes: readonly Outcome[]
}

const FIRST = 3

const work = ({ family, seed, modes: asked }: Job): Answer => {
  const drawn = families.find(({ name }) => name === family)
  if (drawn === undefined) throw new Error(`no family ${family}`)
  const some = modes.filter((mode) => asked === undefined || asked.includes(mode))
  const runs = some.includes('series + 8 baselines') ? 8 : 1
  const one = drawCase(seed, drawn, some.every((mode) => mode.startsWith('pair')) ? { runs, snapshots: 2 } : { runs })
  return {
    family,
    seed,
    kind: one.kind,
    size: sizeOf(one.iterations),
    addition: one.addition?.kind ?? null,
    restartTold: tellsRestart(one),
    outcomes: [...some.map((mode) => outcomeOf(one, mode)), ...LIMITS.map((limit) => limitOutcome(one, limit))],
  }
}

const sizeOf = (iterations: number): string => {
  if (iterations < 50) return '20–50 iterations'
  if (iterations < 200) return '50–200 iterations'
  return iterations < 1000 ? '200–1,000 iterations' : 'over 1,000 iterations'
}

const isLeak = ({ severity }: Finding): boolean => severity === 'leak'

const outcomeOf = (one: Case, mode: Mode): Outcome => {
  const lost = new Set(one.leaks.map(usageKey))
  const isLost = (key: string): boolean => lost.has(key)
  const names = (finding: Finding): boolean => finding.rows.some(({ growth }) => isLost(usageKey(growth)))
  const { findings, leads } = assessIn(one.leaking, mode, one)
  const clean = assessIn(one.clean, mode, one).findings
  const found = findings.some((finding) => isLeak(finding) && names(finding))
  const place = findings.findIndex(names)
  const missed = found
    ? []
    : [`missed ${one.seed} ${one.kind}, ${one.iterations} iterations, named ${place + 1} of ${findings.length}`]
  const alarms = clean.filter(isLeak).map((finding) => `alarm ${one.seed} ${one.iterations} ${describe(finding, one)}`)
  return {
    mode,
    found,
    named: place >= 0 && place < FIRST,
    ranked: [...findings.map(names), ...leads.map(isLost)].slice(0, FIRST).includes(true),
    alarm: clean.some(isLeak),
    suspects: clean.filter((finding) => !isLeak(finding)).length,
    why: [...missed, ...alarms],
  }
}

const describe = ({ rows, evidence }: Finding, { machine }: Case): string => {
  const kinds = rows.map(({ growth: { tag, pool, count } }) => {
    const row = machine.rows.find((drawn) => drawn.tag === tag && drawn.pool === pool)
    return `${tag} +${count} ${row?.kind}${row?.ofDriver ? ' of the driver' : ''}`
  })
  return `${kinds.join(', ')}: ${evidence.map(({ bin, rule, points }) => `${bin ?? rule} ${points}`).join(', ')}`
}

const limitName = (limit: number): string => `plain limit of ${limit / 1024} KiB a tag`

const limitOutcome = (one: Case, limit: number): Outcome => {
  const found = one.leaks.some((leak) => aboveLimit(one.leaking, limit).has(usageKey(leak)))
  const alarm = aboveLimit(one.clean, limit).size > 0
  return { mode: limitName(limit), found, named: found, ranked: found, alarm, suspects: 0, why: [] }
}

const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean): number | null =>
  items.length === 0 ? null : items.filter(holds).length / items.length

const percent = (share: number | null): string => {
  if (share === null) return '–'
  return `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`
}

interface Figures {
  readonly recall: number | null
  readonly alarms: number | null
  readonly named: number | null
  readonly ranked: number | null
  readonly suspects: number | null
}

const figuresOf = (answers: readonly Answer[], mode: string): Figures => {
  const outcomesIn = (some: readonly Answer[]): readonly Outcome[] =>
    some.flatMap(({ outcomes }) => outcomes.filter((outcome) => outcome.mode === mode))
  const all = outcomesIn(answers)
  const clean = outcomesIn(answers.filter(({ addition }) => addition === null))
  const suspects = clean.reduce((sum, outcome) => sum + outcome.suspects, 0)
  return {
    recall: shareOf(all, ({ found }) => found),
    alarms: shareOf(clean, ({ alarm }) => alarm),
    named: shareOf(all, ({ named }) => named),
    ranked: shareOf(all, ({ ranked }) => ranked),
    suspects: clean.length === 0 ? null : suspects / clean.length,
  }
}

/** `52 %; T 58, E 50, B 44, D 55` */
const table = (answers: readonly Answer[], names: readonly string[]): void => {
  const heads = [
    'recall',
    'clean runs with an alarm',
    'named in the first three',
    'ranked in the first three',
    'suspects on a clean run',
  ]
  console.log(`| mode | ${heads.join(' | ')} |\n|---|${heads.map(() => '---|').join('')}`)
  for (const mode of [...modes, ...LIMITS.map(limitName)]) {
    const pooled = figuresOf(answers, mode)
    const byFamily = names.map((name) => ({
      name,
      figures: figuresOf(
        answers.filter(({ family }) => family === name),
        mode,
      ),
    }))
    const cell = (key: keyof Figures): string => {
      const print = (value: number | null): string => (key === 'suspects' ? (value ?? 0).toFixed(2) : percent(value))
      const each = byFamily.map(({ name, figures }) => `${name} ${print(figures[key]).replace(' %', '')}`)
      return `${print(pooled[key])} (${each.join(', ')})`
    }
    console.log(
      `| ${mode} | ${cell('recall')} | ${cell('alarms')} | ${cell('named')} | ${cell('ranked')} | ${cell('suspects')} |`,
    )
  }
}

/** Of these the record in src/core/strength.ts is made. */
const OTHERS = 'tags of others, together'

const groupTable = (answers: readonly Answer[]): void => {
  const groups = [
    ...leakKinds,
    OTHERS,
    ...new Set(answers.map(({ size }) => size).sort((one, other) => PLACES.indexOf(one) - PLACES.indexOf(other))),
  ]
  console.log(`\n| gate / first three | ${modes.join(' | ')} |\n|---|${modes.map(() => '---:|').join('')}`)
  for (const group of groups) {
    const some = answers.filter(
      ({ kind, size }) => kind === group || size === group || (group === OTHERS && !kind.startsWith('own tag')),
    )
    const cells = modes.map((mode) => {
      const { recall, named } = figuresOf(some, mode)
      return `${percent(recall).replace(' %', '')} / ${percent(named)}`
    })
    console.log(`| ${group} | ${cells.join(' | ')} |`)
  }
}

const PLACES = ['20–50 iterations', '50–200 iterations', '200–1,000 iterations', 'over 1,000 iterations']

const apartTable = (answers: readonly Answer[]): void => {
  console.log(
    `\n| clean run whose change adds a | runs | ${modes.join(' | ')} |\n|---|---:|${modes.map(() => '---:|').join('')}`,
  )
  for (const addition of ['cache without bound', 'cache of its own'] as const) {
    const some = answers.filter((answer) => answer.addition === addition)
    const cells = modes.map((mode) =>
      percent(
        shareOf(
          some.flatMap(({ outcomes }) => outcomes.filter((outcome) => outcome.mode === mode)),
          ({ alarm }) => alarm,
        ),
      ),
    )
    console.log(`| ${addition} | ${some.length} | ${cells.join(' | ')} |`)
  }
}

const SEEDS_OF_A_FAMILY = 2000

/** What an earlier call kept, if there was one. */
const readAnswers = (path: string | undefined): Answer[] => {
  if (path === undefined || !existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

const cleanOf = (answers: readonly Answer[], names: readonly string[]): string =>
  names
    .map((name) => `${name} ${answers.filter(({ family, addition }) => family === name && addition === null).length}`)
    .join(', ')

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      first: { type: 'string', default: '30000' },
      cases: { type: 'string', default: '100' },
      families: { type: 'string', default: 'TEBD' },
      workers: { type: 'string', default: '2' },
      modes: { type: 'string' },
      answers: { type: 'string' },
      why: { type: 'string' },
    },
  })
  const names = [...values.families]
  const jobs = Array.from({ length: Number(values.cases) }, (_, index) =>
    names.map((family) => ({
      family,
      seed: Number(values.first) + families.findIndex(({ name }) => name === family) * SEEDS_OF_A_FAMILY + index,
      ...(values.modes === undefined ? {} : { modes: values.modes.split(', ') }),
    })),
  ).flat()
  const answers = readAnswers(values.answers)
  const done = new Set(answers.map(({ family, seed }) => `${family} ${seed}`))
  const open = jobs.filter(({ family, seed }) => !done.has(`${family} ${seed}`))
  await inWorkers<Answer>(import.meta.url, { jobs: open, workers: Number(values.workers) }, (answer) => {
    answers.push(answer)
    if (values.answers !== undefined) appendFileSync(values.answers, `${JSON.stringify(answer)}\n`)
  })
  const clean = answers.filter(({ addition }) => addition === null).length
  const told = answers.filter(({ restartTold }) => restartTold).length
  console.log(`from seed ${values.first}: ${answers.length} leaks, ${clean} clean runs (${cleanOf(answers, names)});`)
  console.log(`restarts told: ${told} of ${answers.length}\n`)
  table(answers, names)
  groupTable(answers)
  apartTable(answers)
  const why = answers.flatMap(({ family, outcomes }) =>
    outcomes
      .filter(({ mode }) => mode === values.why)
      .flatMap((outcome) => outcome.why.map((line) => `${family} ${line}`)),
  )
  for (const line of why.sort()) console.log(line)
}

if (!workAsWorker((job) => work(job))) await main()
