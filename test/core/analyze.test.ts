import { describe, expect, test } from 'vitest'
import { analyze, type Dump } from '../../src/core/analyze.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { fixture } from '../fixtures.ts'
import { procLeak, wholeMachine, wholeMachineLater } from '../made-dumps.ts'

const dump = (side: Dump['side'], text: string, changes: Partial<Dump> = {}): Dump => ({
  leg: '',
  side,
  source: `${side}.txt`,
  bytes: Buffer.from(text, 'utf8'),
  named: true,
  ...changes,
})

const verdictOf = (...dumps: Dump[]) => analyze(dumps, defaultPolicy).verdict

describe('verdict', () => {
  test.each<[string, Dump[], string]>([
    ['the leak against what was before', [dump('before', procLeak.before), dump('after', procLeak.after)], 'leak'],
    ['the leak alone, since boot', [dump('series', procLeak.after)], 'leak'],
    [
      'rows are missing, and none of the others leaks',
      [dump('before', procLeak.before), dump('after', procLeak.before)],
      'inconclusive',
    ],
    ['a whole machine against itself', [dump('before', wholeMachine), dump('after', wholeMachine)], 'clean'],
    [
      'a whole machine and its ordinary growth',
      [dump('before', wholeMachine), dump('after', wholeMachineLater)],
      'clean',
    ],
    ['a whole machine alone', [dump('series', wholeMachine)], 'clean'],
    ['nothing at all', [], 'inconclusive'],
    ['no dump', [dump('before', 'x'), dump('after', 'y')], 'inconclusive'],
  ])('%s', (_, dumps, verdict) => {
    expect(verdictOf(...dumps)).toBe(verdict)
  })
})

test('the leak: Proc is the root, with 12,979 outstanding and one free; SePa and SeTd ride along', () => {
  const { findings } = analyze([dump('series', procLeak.after)], { ...defaultPolicy, driverTags: ['SEY?'] })
  expect(findings).toHaveLength(1)
  const [{ growth, role } = {}, ...riders] = findings[0]?.rows ?? []
  expect({ role, tag: growth?.tag, left: growth?.after?.outstanding, freed: growth?.freed }).toEqual({
    role: 'root',
    tag: 'Proc',
    left: 12979,
    freed: 1,
  })
  expect(riders.map((rider) => rider.growth.tag)).toEqual(['SeTd', 'SeTd', 'SePa'])
})

test('a log beside a dump is left out with a note; named by the user it is missing evidence', () => {
  const beside = [
    dump('before', wholeMachine),
    dump('after', wholeMachine),
    dump('after', 'a log\n', { source: 'job.log', named: false }),
  ]
  const codes = (dumps: Dump[]) => analyze(dumps, defaultPolicy).problems.map(({ code }) => code)
  expect(codes(beside)).toContain('SKIPPED_FILE')
  expect(verdictOf(...beside)).toBe('clean')
  expect(verdictOf(...beside.map((one) => ({ ...one, named: true })))).toBe('inconclusive')
})

test('a driver tag that no dump shows is said', () => {
  const { problems, verdict } = analyze([dump('series', wholeMachine)], { ...defaultPolicy, driverTags: ['Zz9?'] })
  expect(problems.map(({ code }) => code)).toContain('DRIVER_TAG_ABSENT')
  expect(verdict).toBe('clean')
})

test('a dump of another format compares: short !poolused before, PoolMon after', () => {
  const before = fixture('kd-poolused-short-2.txt').toString()
  const after =
    ' Tag  Type     Allocs     Frees      Diff     Bytes  Per Alloc\n Tron Paged      900       340       560   7900000     14107\n'
  const { legs } = analyze([dump('before', before), dump('after', after)], defaultPolicy)
  const tron = legs[0]?.growths.find(({ tag, pool }) => tag === 'Tron' && pool === 'paged')
  expect(tron).toMatchObject({ count: 8, bytes: 36768, allocated: null })
})

describe('totals of a pool', () => {
  const poolmon = (paged: number, rows: string) =>
    ` Memory:1K\n Commit:1K Limit:2K Peak:2K            Pool N:0K P:${paged}K\n Tag  Type     Allocs     Frees      Diff     Bytes  Per Alloc\n${rows}`
  const row = (left: number) => ` Drsd Paged ${left + 539} 539 ${left} ${left * 832} 832\n`
  const pagedOf = (before: string, after: string) =>
    analyze([dump('before', before), dump('after', after)], defaultPolicy).legs[0]?.totals.paged

  test('of a whole dump are the sums of its rows, to the byte', () => {
    expect(pagedOf(poolmon(100, row(21)), poolmon(100, row(27)))).toEqual({ before: 17472, after: 22464, growth: 4992 })
  })

  test('are unknown where rows are missing and nothing states them', () => {
    const cut = (rows: string) => rows.replace(/^.*\n/, '').concat(' ...\n')
    const header = ' Tag  Type     Allocs     Frees      Diff     Bytes  Per Alloc\n'
    expect(pagedOf(header + cut(`x\n${row(21)}`), header + row(27))).toEqual({
      before: 17472,
      after: 22464,
      growth: null,
    })
  })

  test('of dumps with rows missing are what their headers say', () => {
    const elided = (paged: number, left: number) => poolmon(paged, `${row(left)} ...\n`)
    expect(pagedOf(elided(100, 21), elided(120, 27))).toEqual({ before: 102400, after: 122880, growth: 20480 })
  })
})
