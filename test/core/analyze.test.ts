import { describe, expect, test } from 'vitest'
import { analyze, type Dump } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { wholeOf } from '../../src/core/parse/file-bytes.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import type { Snapshot } from '../../src/core/pool.ts'
import { dump } from '../dump.ts'
import { fixture } from '../fixtures.ts'
import { procLeak, wholeMachine, wholeMachineLater } from '../made-dumps.ts'
import { renderDump } from '../render-dump.ts'
import { snapshot, stated, systemRows } from '../snapshot.ts'

const asJson = (rows: string): string =>
  Buffer.from(renderDump(stated(snapshot(rows)), 'snapshot json')).toString('latin1')

const text = (rows: string): string => Buffer.from(renderDump(snapshot(rows), 'poolmonx')).toString()

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
    ['a whole machine against itself', [dump('before', wholeMachine), dump('after', wholeMachine)], 'inconclusive'],
    [
      'a whole machine and its ordinary growth',
      [dump('before', wholeMachine), dump('after', wholeMachineLater)],
      'clean',
    ],
    ['a whole machine alone', [dump('series', wholeMachine)], 'inconclusive'],
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
    dump('after', wholeMachineLater),
    dump('after', 'a log\n', { source: 'job.log', named: false }),
  ]
  const codes = (dumps: Dump[]) => analyze(dumps, defaultPolicy).problems.map(({ code }) => code)
  expect(codes(beside)).toContain('SKIPPED_FILE')
  expect(verdictOf(...beside)).toBe('clean')
  expect(verdictOf(...beside.map((one) => ({ ...one, named: true })))).toBe('inconclusive')
})

describe('an error in the place of a dump is missing evidence', () => {
  const error = (side: Dump['side'], source: string): Dump =>
    dump(side, 'Access is denied.\r\n', { source, named: false })
  const good = (side: Dump['side'], source: string): Dump =>
    dump(side, side === 'before' || source.includes('before') ? wholeMachine : wholeMachineLater, {
      source,
      named: false,
    })
  const missing = (...dumps: Dump[]): readonly string[] => {
    const { verdict, problems } = analyze(dumps, defaultPolicy)
    expect(verdict).toBe(problems.some(({ code }) => code === 'NOT_A_DUMP') ? 'inconclusive' : 'clean')
    return problems.flatMap(({ code, source }) => (code === 'NOT_A_DUMP' ? [source ?? ''] : []))
  }

  test('its name states a stage', () => {
    const pair = [good('series', 'x/before.log'), good('series', 'x/after.log')]
    for (const name of ['settled.log', 'warm.txt', 'control-1.log', 'after-2.log.gz', 'before'])
      expect(missing(...pair, error('series', `x/${name}`))).toEqual([`x/${name}`])
    for (const name of ['after.png', 'driver.log', 'README.md', 'prefetch.log'])
      expect(missing(...pair, error('series', `x/${name}`))).toEqual([])
  })

  test('its name is that of a dump, but for its numbers', () => {
    const pair = [good('before', 'b/win10/pool.log'), good('after', 'a/win10/pool.log')]
    expect(missing(...pair, error('after', 'a/win11/pool.log'))).toEqual(['a/win11/pool.log'])
    const flat = [good('before', 'b/win10.log'), good('after', 'a/win10.log')]
    expect(missing(...flat, error('before', 'b/win11.log'), error('after', 'a/win11.log'))).toEqual([
      'b/win11.log',
      'a/win11.log',
    ])
  })

  test('it stands on both sides, and is short', () => {
    const pair = [good('before', 'b/x64.log'), good('after', 'a/x64.log')]
    const both = [error('before', 'b/arm.log'), error('after', 'a/arm.log')]
    expect(missing(...pair, ...both)).toEqual(['b/arm.log', 'a/arm.log'])
    expect(missing(...pair, error('after', 'a/arm.log'))).toEqual([])
    const long = both.map((one) => ({ ...one, bytes: Buffer.from('a line of a log\n'.repeat(100)) }))
    expect(missing(...pair, ...long)).toEqual([])
  })
})

test('a driver tag that no dump shows is missing evidence: the driver was not judged', () => {
  const dumps = [dump('before', wholeMachine), dump('after', wholeMachineLater)]
  const { problems, verdict } = analyze(dumps, { ...defaultPolicy, driverTags: ['Zz9?'] })
  expect(problems.map(({ code }) => code)).toContain('DRIVER_TAG_ABSENT')
  expect(verdict).toBe('inconclusive')
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

  test('are what the headers say, whatever the rows hold', () => {
    expect(pagedOf(poolmon(18, row(21)), poolmon(23, row(27)))).toEqual({ before: 18432, after: 23552, growth: 5120 })
  })

  test('of a whole dump without a header are the sums of its rows, to the byte', () => {
    // Every machine has rows below 1 KiB; without one, the table would be the top of a sorted one.
    const bare = (left: number) => text(`Drsd paged ${left + 539} 539 ${left * 832}\nTiny paged 9 8 32\n${systemRows}`)
    expect(pagedOf(bare(21), bare(27))).toEqual({ before: 49504, after: 54496, growth: 4992 })
  })

  test('of a TOTAL row and of a header do not compare: the rows of both are summed', () => {
    const rowOf = (tag: string, numbers: string) => ` ${tag}        0        0        0        0      ${numbers}\n`
    const types = ['Proc', 'Thre', 'Even', 'File', 'Driv', 'Toke', 'Key '].map((tag) => rowOf(tag, '1 1 0 0')).join('')
    const poolused = `0: kd> !poolused 1\n Tag    Allocs    Frees     Diff     Used   Allocs    Frees     Diff     Used\n${types}${rowOf('Drsd', '560 539 21 17472')}TOTAL        0        0        0        0      567      546       21    17472\n`
    expect(pagedOf(poolused, poolmon(1000, row(27)))?.growth ?? null).toBeNull()
    expect(pagedOf(poolused, poolmon(22, row(27)))).toEqual({ before: 17472, after: 22464, growth: 4992 })
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

describe('the machine that two dumps state', () => {
  const of = (side: Dump['side'], capture: Snapshot['capture'], left: number): Dump => ({
    ...dump(side, ''),
    bytes: renderDump({ ...stated(snapshot(`Drsd paged ${left + 90} 90 640`)), capture }, 'snapshot json'),
  })
  const differs = (was: Snapshot['capture'], is: Snapshot['capture']): boolean =>
    analyze([of('before', was, 5), of('after', is, 6)], defaultPolicy).problems.some(
      ({ code }) => code === 'MACHINE_DIFFERS',
    )

  test.each([
    [{ osBuild: '26100' }, { osBuild: '22631' }, true],
    [{ osBuild: '26100' }, { osBuild: '10.0.26100.2314' }, false],
    [{ osBuild: '10.0.22631.1' }, { osBuild: '26100' }, true],
    [{ osBuild: '10.0.26100.1' }, { osBuild: '10.0.26100.2314' }, true],
    [{ architecture: 'x64' }, { architecture: 'ARM64' }, true],
    [{ architecture: 'ARM64' }, { architecture: 'arm64' }, false],
    [{ computer: 'LAB-7' }, { computer: 'lab-7' }, false],
    [{ computer: 'LAB-7' }, { computer: 'LAB-8' }, true],
    [{ computer: 'LAB-7' }, {}, false],
  ])('%j and %j differ: %s', (was, is, expected) => {
    expect(differs(was, is)).toBe(expected)
  })
})

describe('clean is earned by two moments of one boot', () => {
  const codesOf = (dumps: readonly Dump[], policy: Partial<Policy> = {}) => {
    const { problems, verdict } = analyze(dumps, { ...defaultPolicy, ...policy })
    return { verdict, codes: problems.map(({ code }) => code) }
  }
  const header = ' Tag  Type     Allocs     Frees      Diff     Bytes  Per Alloc\n'
  const banner = (time: string, days: number) =>
    `Debug session time: Thu Jul  9 ${time}.000 2026 (UTC + 2:00)\nSystem Uptime: ${days} days 1:00:00.000\n0: kd> !poolused 1\n`
  const poolused = (left: number) =>
    ` Tag   Allocs     Frees      Diff       Used   Allocs     Frees      Diff       Used\n Drsd  ${left + 90}  90  ${left}  ${left * 64}  0  0  0  0\n TOTAL  ${left + 90}  90  ${left}  ${left * 64}  0  0  0  0\n`

  test.each<[string, readonly Dump[], Partial<Policy>, string]>([
    ['the same bytes twice', [dump('before', poolused(1)), dump('after', poolused(1))], {}, 'SAME_DUMP'],
    ['one dump', [dump('series', wholeMachine)], {}, 'SINGLE_DUMP'],
    [
      'two boots by the debugger’s banner',
      [dump('before', banner('10:00:00', 0) + poolused(1)), dump('after', banner('11:00:00', 0) + poolused(2))],
      {},
      'REBOOT',
    ],
    [
      'the top of a table',
      [
        dump('before', ` Commit:1K Limit:2K Peak:2K   Pool N:900K P:900K\n${header} Drsd Paged 9 8 1 64 64\n`),
        dump('after', ` Commit:1K Limit:2K Peak:2K   Pool N:900K P:900K\n${header} Drsd Paged 10 9 1 64 64\n`),
      ],
      {},
      'ROWS_NOT_IN_VIEW',
    ],
    [
      'several files of one side whose names tell nothing',
      [
        dump('before', wholeMachine, { source: 'b/one.csv' }),
        dump('after', wholeMachineLater, { source: 'a/red.csv' }),
        dump('after', wholeMachineLater, { source: 'a/blue.csv' }),
      ],
      {},
      'SEVERAL_FILES',
    ],
  ])('%s is inconclusive', (_, dumps, policy, code) => {
    const found = codesOf(dumps, policy)
    expect(found.codes).toContain(code)
    expect(found.verdict).toBe('inconclusive')
  })

  test('two moments of one boot by the banner are no restart', () => {
    const dumps = [
      dump('before', banner('10:00:00', 0) + poolused(1)),
      dump(
        'after',
        banner('11:00:00', 0).replace(' 1:00:00.000', ' 2:00:00.000') + poolused(1).replace(/ 91 {2}90/g, ' 92  91'),
      ),
    ]
    expect(codesOf(dumps).codes).not.toContain('REBOOT')
  })

  test.each([
    ['desm', 'the spelling of the source, backwards'],
    ['MMST', 'another case'],
  ])('a driver tag %s (%s) proposes the tag of the dump', (tag) => {
    const dumps = [dump('before', wholeMachine), dump('after', wholeMachineLater)]
    const shown = tag === 'desm' ? 'msed' : 'MmSt'
    const has = analyze(dumps, defaultPolicy).legs[0]?.growths.some((row) => row.tag === shown)
    const { problems } = analyze(dumps, { ...defaultPolicy, driverTags: [tag] })
    const found = problems.find(({ code }) => code === 'DRIVER_TAG_ABSENT')
    expect(found === undefined ? '' : toPlain(found.detail)).toContain(has ? `did you mean ${shown}?` : tag)
  })

  test('a limit of a whole pool that nothing states is not judged', () => {
    const cut = (left: number) => `${header} Drsd Paged ${left + 9} 9 ${left} ${left * 64} 64\n ...\n`
    const found = codesOf([dump('before', cut(1)), dump('after', cut(2))], { maxTotalPagedGrowth: 1 })
    expect(found.codes).toContain('LIMIT_NOT_JUDGED')
  })

  test('a limit in bytes is not judged within what the sizes are rounded to', () => {
    const unit = 2 ** 20
    const at = (left: number, bytes: number): string =>
      [
        ...Array.from({ length: 20 }, (_, row) => `T${row + 100} paged 90 80 ${unit * (row + 1)}`),
        `Drsd paged ${left + 80} 80 ${bytes}`,
      ].join('\n')
    const found = (bytes: number, limits: Partial<Policy>, before = unit) =>
      codesOf([dump('before', asJson(at(5, before))), dump('after', asJson(at(6, bytes)))], limits)
    const judged = (bytes: number, maxGrowthBytes: number) => found(bytes, { maxGrowthBytes }).codes
    expect(judged(unit, 50_000)).toContain('LIMIT_NOT_JUDGED')
    // One unit more may be a byte over an edge.
    expect(found(2 * unit, { maxGrowthBytes: 500_000 })).toMatchObject({
      verdict: 'inconclusive',
      codes: expect.arrayContaining(['LIMIT_NOT_JUDGED']),
    })
    expect(found(2 * unit, { maxGrowthPercent: 50 }).verdict).toBe('inconclusive')
    expect(found(4 * unit, { maxGrowthBytes: 500_000 }).verdict).toBe('leak')
    expect(found(4 * unit, { maxGrowthPercent: 50 }).verdict).toBe('leak')
    expect(judged(4 * unit, 3.5 * unit)).toContain('LIMIT_NOT_JUDGED')
    expect(judged(unit, 2 * unit)).not.toContain('LIMIT_NOT_JUDGED')
    expect(found(unit + 17, { maxGrowthBytes: 50_000 }, unit + 1).codes).not.toContain('LIMIT_NOT_JUDGED')
  })

  test('a limit of a whole pool is not judged within what the sizes of its rows are rounded to', () => {
    const unit = 2 ** 20
    const at = (drsd: number, still = 0): string =>
      [
        ...Array.from(
          { length: 20 },
          (_, row) => `T${row + 100} paged ${90 + still} ${80 + still} ${unit * (row + 1)}`,
        ),
        `Drsd paged 85 80 ${drsd}`,
      ].join('\n')
    const found = (before: string, after: string, maxTotalPagedGrowth: number) =>
      codesOf([dump('before', asJson(before)), dump('after', asJson(after))], { maxTotalPagedGrowth })
    // All rows moved: the sum of 21 may be off by 21 units.
    expect(found(at(unit), at(2 * unit, 1), 500_000).codes).toContain('LIMIT_NOT_JUDGED')
    expect(found(at(unit), at(unit, 1), 500_000).codes).toContain('LIMIT_NOT_JUDGED')
    expect(found(at(unit), at(30 * unit, 1), 500_000).verdict).toBe('leak')
    expect(found(at(30 * unit), at(unit, 1), 500_000).codes).not.toContain('LIMIT_NOT_JUDGED')
    // What no block came to or went from is exact.
    expect(found(at(unit), at(30 * unit), 500_000).verdict).toBe('leak')
    expect(found(at(unit), at(unit), 500_000).codes).not.toContain('LIMIT_NOT_JUDGED')
    expect(found(at(unit + 17), at(2 * unit + 17, 1), unit - 1).codes).not.toContain('LIMIT_NOT_JUDGED')
  })

  test('sizes of one dump alone that are rounded make growth as uncertain', () => {
    const unit = 2 ** 20
    const rows = (bytes: (row: number) => number, drsd: number): string =>
      [
        ...Array.from({ length: 20 }, (_, row) => `T${row + 100} paged 90 80 ${bytes(row)}`),
        `Drsd paged 85 80 ${drsd}`,
      ].join('\n')
    const exact = rows((row) => unit * (row + 1) + 500, unit + 500)
    const rounded = rows((row) => unit * (row + 1), 2 * unit)
    for (const [before, after] of [
      [exact, rounded],
      [rounded, exact],
    ] as const)
      expect(
        codesOf([dump('before', asJson(before)), dump('after', asJson(after))], { maxGrowthBytes: 400 }).codes,
      ).toContain('LIMIT_NOT_JUDGED')
  })

  test('of one dump what stands out is a suspect, and the gate stays closed', () => {
    const dumps = [dump('series', `${header} Amda Nonp 5768754 1 5768753 1938301008 336\n`)]
    const analysis = analyze(dumps, defaultPolicy)
    expect(analysis.verdict).toBe('suspect')
    expect(gate(analysis).passed).toBe(false)
  })
})

describe('what is judged', () => {
  const of = (side: Dump['side'], rows: string, source = `${side}.json`, leg = ''): Dump => ({
    leg,
    side,
    source,
    bytes: renderDump(stated(snapshot(rows)), 'snapshot json'),
    named: true,
  })
  const told = (dumps: readonly Dump[], policy: Partial<Policy> = {}) => {
    const { verdict, problems } = analyze(dumps, { ...defaultPolicy, ...policy })
    return { verdict, problems: problems.map(({ code, leg }) => (leg === null ? code : `${leg || '-'} ${code}`)) }
  }
  const pair = [of('before', 'Drsd paged 90 80 640'), of('after', 'Drsd paged 91 81 640')]

  test('a table that is neither stated nor shown whole is cut', () => {
    const cut = [dump('before', text('Drsd paged 90 80 640')), dump('after', text('Drsd paged 91 81 640'))]
    expect(told(cut)).toEqual({ verdict: 'inconclusive', problems: ['- TABLE_CUT', '- TABLE_CUT'] })
    const more = (row: string) => `${systemRows}\n${row}`
    const whole = [
      dump('before', text(more('Drsd paged 90 80 640'))),
      dump('after', text(more('Drsd paged 91 81 640'))),
    ]
    expect(told(whole)).toEqual({ verdict: 'clean', problems: [] })
    const withoutIdle = whole.map((one) => ({
      ...one,
      bytes: Buffer.from(
        Buffer.from(wholeOf(one.bytes))
          .toString()
          .replace(/^Idle.*\n/m, ''),
      ),
    }))
    expect(told(withoutIdle).problems).toEqual(['- TABLE_CUT', '- TABLE_CUT'])
  })

  test.each(['before', 'after'] as const)('a kind of object that the dump %s lacks alone was cut out of it', (side) => {
    const rows = { before: `${systemRows}\nDrsd paged 90 80 640`, after: `${systemRows}\nDrsd paged 91 81 640` }
    const cut = { ...rows, [side]: rows[side].replace(/^Proc.*\n/, '') }
    expect(told([of('before', cut.before), of('after', cut.after)])).toEqual({
      verdict: 'inconclusive',
      problems: ['- TABLE_CUT'],
    })
    expect(told([of('before', rows.before), of('after', rows.after)]).verdict).toBe('clean')
  })

  test('a row that comes into view of a table that is cut is unknown before, and no growth of the driver', () => {
    const dumps = [
      dump('before', text('Abcd paged 90 80 640')),
      dump('after', text('Abcd paged 91 81 640\nDrsd paged 900 0 640')),
    ]
    expect(analyze(dumps, { ...defaultPolicy, driverTags: ['Drsd'] }).findings).toEqual([])
  })

  test('a table that a filter or a reader says to be a part', () => {
    const as = (coverage: Snapshot['coverage'], rows: string): Uint8Array =>
      renderDump({ ...stated(snapshot(rows)), coverage }, 'snapshot json')
    const both = (coverage: Snapshot['coverage']) =>
      pair.map((one, index) => ({ ...one, bytes: as(coverage, `Drsd paged ${90 + index} ${80 + index} 640`) }))
    expect(told(both({ kind: 'filtered', pattern: 'Drs*' })).problems).toEqual(['- FILTERED', '- FILTERED'])
    expect(told(both({ kind: 'partial' })).problems).toEqual(['- TABLE_CUT', '- TABLE_CUT'])
    expect(told(both({ kind: 'all' }))).toEqual({ verdict: 'clean', problems: [] })
  })

  test('nothing, where every tag is ignored', () => {
    expect(told(pair, { ignoreTags: ['*'] })).toEqual({ verdict: 'inconclusive', problems: ['- ALL_IGNORED'] })
    expect(told(pair, { ignoreTags: ['Irp'] }).verdict).toBe('clean')
  })

  test('nothing, where most tags are ignored and none is named as the driver’s', () => {
    const machine = (count: number) => `${systemRows}\nDrsd paged ${count} 80 640`
    const whole = [of('before', machine(90)), of('after', machine(91))]
    const inconclusive = { verdict: 'inconclusive', problems: ['- ALL_IGNORED'] }
    const six = ['Proc', 'Thre', 'Even', 'Sema', 'Muta', 'File']
    const eleven = [...six, 'D*', 'Idle']
    // Of sixteen rows.
    expect(told(whole, { ignoreTags: eleven })).toEqual(inconclusive)
    expect(told(whole, { ignoreTags: six })).toEqual({ verdict: 'clean', problems: [] })
    const own = { driverTags: ['Toke'], ignoreTags: eleven }
    expect(told(whole, own)).toEqual({ verdict: 'clean', problems: [] })
  })

  test('sizes in KB are no bytes', () => {
    const machine = (unit: number, count: number) => {
      const rows = Array.from(
        { length: 20 },
        (_, index) => `Ab${String(index).padStart(2, '0')} paged ${900 + count} 800 ${6400 * unit}`,
      )
      return rows.join('\n')
    }
    // Nothing states what the pools hold together.
    const asText = (side: Dump['side'], rows: string): Dump =>
      dump(side, Buffer.from(renderDump(snapshot(`${systemRows}\n${rows}`), 'snapshot json')).toString('latin1'))
    const dumps = (was: number, is: number) => [asText('before', machine(was, 0)), asText('after', machine(is, 1))]
    const codes = (was: number, is: number) => told(dumps(was, is)).problems
    expect(codes(1, 1)).toEqual([])
    expect(codes(1, 1 / 100)).toEqual(['- BYTES_TOO_FEW'])
    expect(codes(1 / 100, 1 / 100)).toEqual(['- BYTES_TOO_FEW', '- BYTES_TOO_FEW'])
    // No bytes at all is what some tools print of a row that they could not read.
    expect(codes(0, 0)).toEqual([])
  })

  test('the limit of a tag that no dump shows is told, with the tag that was meant', () => {
    const limit = { tag: 'Drds', pool: null, maxGrowthCount: 9, maxGrowthBytes: null, maxGrowthPercent: null }
    const { verdict, problems } = analyze(pair, { ...defaultPolicy, limits: [limit] })
    const texts = problems.map(({ code, detail }) => `${code} ${toPlain(detail)}`)
    expect({ verdict, texts }).toEqual({ verdict: 'clean', texts: ['LIMIT_TAG_ABSENT Drds; did you mean Drsd?'] })
    expect(analyze(pair, { ...defaultPolicy, limits: [{ ...limit, tag: 'D*' }] }).problems).toEqual([])
  })

  test('nothing of a driver tag, where ignore-tags takes all of its rows', () => {
    const own = { driverTags: ['Drs?', 'Irp'], ignoreTags: ['D*'] }
    const grown = [
      of('before', 'Drsd paged 90 80 640\n"Irp " nonpaged 9 8 64'),
      of('after', 'Drsd paged 95 81 896\n"Irp " nonpaged 19 18 64'),
    ]
    expect(told(grown, own)).toEqual({ verdict: 'inconclusive', problems: ['- ALL_IGNORED'] })
    expect(told(grown, { ...own, ignoreTags: ['Drsx'] }).verdict).toBe('leak')
  })

  test('a leg that shows none of the driver’s tags did not run the driver', () => {
    const other = [of('before', 'Abcd paged 90 80 640', 'b', 'arm'), of('after', 'Abcd paged 91 81 640', 'a', 'arm')]
    const found = told([...pair.map((one) => ({ ...one, leg: 'x64' })), ...other], { driverTags: ['Drsd'] })
    expect(found).toEqual({ verdict: 'inconclusive', problems: ['arm DRIVER_TAG_ABSENT'] })
  })

  test('counts of Driver Verifier compare with both sides, or of a driver that is gone', () => {
    const counts = (side: Dump['side'], lines = '') =>
      dump(side, fixture('kd-verifier-list-modern-1.txt').toString() + lines, { source: `${side}-verifier.txt` })
    expect(told([...pair, counts('before')]).problems).toEqual(['- VERIFIER_ONE_SIDE'])
    expect(told([...pair, counts('after')], { driverStopped: true }).problems).toEqual([])
    expect(told([...pair, counts('before'), counts('after')]).problems).toEqual([])
  })

  test('counts of Driver Verifier alone are evidence of a leak, and never of its absence', () => {
    const log = (...counts: readonly number[]) =>
      dump(
        'series',
        counts
          .map(
            (count) =>
              `20.2.2013, 15:2${count % 10}:56\nName: a.sys, loads: 1, unloads: 0\nCurrentPagedPoolAllocations: 0\n` +
              `CurrentNonPagedPoolAllocations: ${count}\nPagedPoolUsageInBytes: 0\nNonPagedPoolUsageInBytes: ${count * 16}\n`,
          )
          .join(''),
      )
    expect(told([log(5)])).toEqual({ verdict: 'inconclusive', problems: ['VERIFIER_ONLY'] })
    expect(told([log(5, 5)])).toEqual({ verdict: 'inconclusive', problems: ['VERIFIER_ONLY'] })
    expect(told([log(5, 1005)])).toEqual({ verdict: 'leak', problems: ['VERIFIER_ONLY'] })
  })

  test('a driver that was stopped is judged by the snapshot at rest, and not by the one before it', () => {
    const series = (left: number) => [
      of('series', 'Drsd paged 90 80 640', 'd/before.json'),
      of('series', 'Drsd paged 95 80 960', 'd/after.json'),
      of('series', `Drsd paged 95 ${95 - left} ${left * 64}`, 'd/settled.json'),
    ]
    const stopped = { driverTags: ['Drsd'], driverStopped: true }
    expect(told(series(0), stopped).verdict).toBe('clean')
    expect(told(series(2), stopped).verdict).toBe('leak')
  })

  test('a limit of counts needs counts', () => {
    const bytes = pair.map((one, index) => ({
      ...one,
      bytes: renderDump({ ...stated(snapshot(`Drsd paged 0 0 ${640 + index}`)), counters: 'bytes' }, 'snapshot json'),
    }))
    expect(told(bytes, { maxGrowthBytes: 5 }).verdict).toBe('clean')
    expect(told(bytes, { maxGrowthBytes: 5, maxGrowthCount: 5 }).problems).toContain('- LIMIT_NOT_JUDGED')
  })

  test('dumps without counts are judged by limits in bytes that hold for every tag, or not at all', () => {
    const bytes = pair.map((one, index) => ({
      ...one,
      bytes: renderDump({ ...stated(snapshot(`Drsd paged 0 0 ${640 + index}`)), counters: 'bytes' }, 'snapshot json'),
    }))
    const lacking = { verdict: 'inconclusive', problems: expect.arrayContaining(['- NO_COUNTS']) }
    expect(told(bytes)).toEqual(lacking)
    expect(told([...bytes.slice(0, 1), of('after', 'Drsd paged 91 81 640')])).toEqual(lacking)
    expect(told(pair).verdict).toBe('clean')
    expect(told(bytes, { maxTotalPagedGrowth: 5 })).toEqual(lacking)
    const limit = { tag: 'Drsd', pool: null, maxGrowthBytes: 5, maxGrowthCount: null, maxGrowthPercent: null }
    expect(told(bytes, { limits: [limit] })).toEqual(lacking)
    expect(told(bytes, { maxTotalPagedGrowth: 5, maxTotalNonpagedGrowth: 5 }).verdict).toBe('clean')
    expect(told(bytes, { maxGrowthPercent: 5 }).verdict).toBe('clean')
  })

  test('a file of one of several machines in a folder is of the leg that its name tells', () => {
    const damaged = '{"format":"pool-leak-check-snapshot","version":1,"usages":[["Drsd","paged",9'
    const files = [
      ...pair.map((one) => ({ ...one, source: `d/${one.side}-win10.json` })),
      of('before', 'Drsd paged 90 80 640', 'd/before-win11.json'),
      { ...of('after', '', 'd/after-win11.json'), bytes: Buffer.from(`${damaged},1,2],["Drsd","paged"`) },
    ].map((one) => ({ ...one, side: 'series' as const }))
    const { legs } = analyze(files, defaultPolicy)
    expect(legs.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual(['win10 clean', 'win11 inconclusive'])
  })

  test('from before the driver warmed up for its own tags, and from then on for the others', () => {
    const rows = (own: number, cache: number, moment: number) =>
      `Drsd paged ${own + moment} ${moment} ${own * 64}\nMmca paged ${cache + moment} ${moment} ${cache * 64}`
    const series = [
      of('series', rows(10, 100, 100), 's/before.json'),
      of('series', rows(17, 900, 200), 's/warm.json'),
      of('series', rows(17, 905, 300), 's/after.json'),
      of('series', rows(12, 900, 400), 's/settled.json'),
    ]
    const { legs, findings } = analyze(series, { ...defaultPolicy, driverTags: ['Drsd'] })
    expect(legs[0]?.growths.map(({ tag, count, settled }) => [tag, count, settled])).toEqual([
      ['Drsd', 7, 12],
      ['Mmca', 5, 900],
    ])
    expect(findings.map(({ severity, rows: [root] }) => [severity, root?.growth.tag])).toEqual([['leak', 'Drsd']])
  })
})
