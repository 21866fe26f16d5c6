import type { Finding } from '../../src/core/finding.ts'
import { usageKey } from '../../src/core/pool.ts'
import { leakKinds } from './leaks.ts'
import { aboveLimit, type Case, drawCase, findingsOf, type Mode, modes, tellsRestart } from './run.ts'

const [first = '10000', cases = '450', verbose] = process.argv.slice(2)

interface Score {
  leaks: number
  found: number
  clean: number
  alarms: number
  /** Findings of severity leak, and those of them that name the injected rows. */
  named: number
  right: number
}

const newScore = (): Score => ({ leaks: 0, found: 0, clean: 0, alarms: 0, named: 0, right: 0 })
const scores = new Map<string, Score>()
const scoreOf = (key: string): Score => {
  const score = scores.get(key) ?? newScore()
  scores.set(key, score)
  return score
}

const isLeak = ({ severity }: Finding): boolean => severity === 'leak'
const names = (finding: Finding, { leaks }: Case): boolean =>
  finding.rows.some(({ growth }) => leaks.some((leak) => usageKey(leak) === usageKey(growth)))

const sizeOf = (iterations: number): string => {
  if (iterations < 50) return '20–50 iterations'
  if (iterations < 200) return '50–200 iterations'
  return iterations < 1000 ? '200–1,000 iterations' : 'over 1,000 iterations'
}

const judge = (one: Case, mode: Mode): void => {
  const found = findingsOf(one.leaking, mode, one).filter(isLeak)
  const alarms = findingsOf(one.clean, mode, one).filter(isLeak)
  const hit = found.some((finding) => names(finding, one))
  for (const key of [mode, `${mode}|${one.kind}`, `${mode}|${sizeOf(one.iterations)}`]) {
    const score = scoreOf(key)
    score.leaks++
    score.clean++
    score.found += Number(hit)
    score.alarms += Number(alarms.length > 0)
    score.named += found.length
    score.right += found.filter((finding) => names(finding, one)).length
  }
  if (verbose !== undefined && mode === verbose) {
    for (const alarm of alarms)
      console.log(
        'ALARM',
        one.seed,
        one.iterations,
        alarm.rows
          .map(
            ({ growth }) =>
              `${growth.tag}:${growth.count}:${one.machine.rows.find((row) => row.tag === growth.tag && row.pool === growth.pool)?.kind}`,
          )
          .join(' '),
        alarm.evidence.map(({ rule, points }) => `${rule}${points}`).join(' '),
      )
    if (!hit) console.log('MISS', one.seed, one.kind, one.iterations)
  }
}

const LIMITS = [64 * 1024, 1024 * 1024] as const
const limitName = (limit: number): string => `plain limit of ${limit / 1024} KiB a tag`

const judgeLimit = (one: Case, limit: number): void => {
  const score = scoreOf(limitName(limit))
  const found = aboveLimit(one.leaking, limit)
  score.leaks++
  score.clean++
  score.found += Number(one.leaks.some((leak) => found.has(usageKey(leak))))
  score.alarms += Number(aboveLimit(one.clean, limit).size > 0)
  score.named += found.size
  score.right += one.leaks.filter((leak) => found.has(usageKey(leak))).length
}

let restarts = 0
for (let seed = Number(first); seed < Number(first) + Number(cases); seed++) {
  const one = drawCase(seed)
  for (const mode of modes) judge(one, mode)
  for (const limit of LIMITS) judgeLimit(one, limit)
  restarts += Number(tellsRestart(one))
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)
console.log(`${cases} cases from seed ${first}; restarts told: ${restarts} of ${cases}\n`)
console.log('| mode | recall | clean runs with an alarm | precision |\n|---|---:|---:|---:|')
for (const mode of [...modes, ...LIMITS.map(limitName)]) {
  const { leaks, found, clean, alarms, named, right } = scoreOf(mode)
  console.log(`| ${mode} | ${percent(found, leaks)} | ${percent(alarms, clean)} | ${percent(right, named)} |`)
}
const groups = [...leakKinds, '20–50 iterations', '50–200 iterations', '200–1,000 iterations', 'over 1,000 iterations']
console.log(`\n| recall | ${modes.join(' | ')} |\n|---|${modes.map(() => '---:|').join('')}`)
for (const group of groups) {
  const cells = modes.map((mode) => {
    const { found, leaks } = scoreOf(`${mode}|${group}`)
    return percent(found, leaks)
  })
  console.log(`| ${group} | ${cells.join(' | ')} |`)
}
