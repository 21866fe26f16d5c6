import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { diff } from '../../src/core/diff.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { printTag, type Snapshot } from '../../src/core/pool.ts'
import { snapshot } from '../snapshot.ts'

const drivers = { before: null, after: null }
const totals = { nonpaged: { before: 0, after: 0, growth: 0 }, paged: { before: 0, after: 0, growth: 0 } }
const judge = (before: Snapshot | null, after: Snapshot, policy: Partial<Policy> = {}) =>
  assess({ name: '', growths: diff(before, after), totals, drivers }, { ...defaultPolicy, iterations: 3000, ...policy })

/** Rows that grew by so many from nothing, never freed. */
const grown = (rows: string): Snapshot => {
  const lines = rows.split(', ').map((row) => row.split('='))
  return snapshot(lines.map(([place, count]) => `${place} ${count} 0 ${Number(count) * 64}`).join('\n'))
}

describe('the root of a family', () => {
  test.each([
    ['a process drags its token', 'Toke paged=3005, SeTd paged=3005, Proc nonpaged=3000, MiP2 nonpaged=3000', 'Proc'],
    [
      '… and a few blocks of noise do not turn that round',
      'Toke paged=2996, SeTd paged=2996, Proc nonpaged=3001, MiP2 nonpaged=3000',
      'Proc',
    ],
    [
      'contexts of a filter go before work items of the filter manager',
      'FMwi nonpaged=3002, WCsc nonpaged=3000, WCri paged=3000',
      'WCsc',
    ],
    ['a cache is the victim of what holds it', 'NtFC nonpaged=3003, WCsc nonpaged=3000, WCfc paged=3000', 'WCsc'],
    ['a tag that nobody knows goes before what the system hands out', 'Irp  nonpaged=3001, Qqqq nonpaged=3000', 'Qqqq'],
  ])('%s', (_, rows, expected) => {
    const quoted = rows.replace('Irp  ', '"Irp " ')
    const [finding] = judge(snapshot(''), grown(quoted), { points: { suspect: -20 } })
    expect(printTag(finding?.rows[0]?.growth.tag ?? ('' as never))).toBe(expected)
  })

  /** The root of two that grew alike; the second would come first by its letters. */
  const rootOf = (rows: string, driverTags: readonly string[] = []) => {
    const [finding] = judge(snapshot(''), grown(rows), { points: { suspect: -20 }, driverTags })
    return finding?.rows.map(({ growth, role }) => `${growth.tag} ${role}`)
  }
  const both = (root: string, rider: string) => [`${root} root`, `${rider} rides-along`]

  test.each([
    ['the driver’s own, and a process', 'Zown', 'Proc', ['Zown']],
    ['a process, and another object', 'Proc', 'Devi', []],
    ['an object, and its own part', 'WCsc', 'WCfc', []],
    ['an object that a process drags along, and a tag that nobody knows', 'Toke', 'Aaaa', []],
    ['a tag that nobody knows, and one of the system’s functions', 'Zzzz', 'IoWI', []],
    ['a tag of a known driver, and one of the system’s functions', 'npvo', 'IoWI', []],
    ['one of the system’s functions, and a cache', 'SeSd', 'AlMs', []],
    ['one of the system’s functions, and what is the system’s own', 'SeSd', 'AfdB', []],
    ['one of the system’s functions, and a part of an object', 'SeSd', 'IoNm', []],
    ['two that nobody knows: by their letters', 'Aaaa', 'Zzzz', []],
  ])('%s: %s before %s', (_, root, rider, driverTags) => {
    expect(rootOf(`${root} paged=3000, ${rider} paged=3000`, driverTags)).toEqual(both(root, rider))
    expect(rootOf(`${rider} paged=3000, ${root} paged=3000`, driverTags)).toEqual(both(root, rider))
  })

  test.each(['Thre', 'Toke', 'File', 'Key ', 'Even', 'Sema', 'Muta', 'Sect', 'ALPC'])(
    '%s is dragged along by contexts of a filter',
    (dragged) => {
      const [finding] = judge(snapshot(''), snapshot(`"${dragged}" paged 3000 0 192000\nWCsc paged 3000 0 192000`), {
        points: { suspect: -20 },
      })
      expect(finding?.rows.map(({ growth }) => growth.tag)).toEqual(['WCsc', dragged])
    },
  )

  test('what a hard rule names goes before a tag that nobody knows', () => {
    // Work items that are never freed, more than a healthy machine keeps; and as many that may be.
    expect(rootOf('Aaaa paged=600000, IoWI paged=600000')).toEqual(both('IoWI', 'Aaaa'))
    expect(rootOf('Aaaa paged=2000, IoWI paged=2000')).toEqual(both('Aaaa', 'IoWI'))
  })

  test('the driver’s own tag goes before all others', () => {
    const [finding] = judge(snapshot(''), grown('Proc nonpaged=3000, Qqqq nonpaged=3000'), { driverTags: ['Qqqq'] })
    expect(finding?.rows.map(({ growth }) => growth.tag)).toEqual(['Qqqq', 'Proc'])
  })
})

test('rows in step are told with their true ratios', () => {
  const after = grown('WCsc nonpaged=3000, WCri paged=3000, IoNm paged=3000, IoFE nonpaged=6000')
  const findings = judge(snapshot(''), after)
  const words = findings.flatMap(({ evidence }) => evidence.map(({ text }) => toPlain(text))).join('\n')
  expect(findings).toHaveLength(1)
  expect(findings[0]?.rows.map(({ growth }) => growth.tag)).toContain('IoFE')
  expect(words).not.toMatch(/IoFE[^;]*in step/)
})

test('parts that come in twos are told as twice as much', () => {
  const [finding] = judge(snapshot(''), grown('File nonpaged=3000, IoNm paged=3000, IoFE nonpaged=6000'))
  expect(finding?.evidence.map(({ text }) => toPlain(text)).join('\n')).toContain(
    'IoFE (nonpaged) grew by 6,000, twice as much as File',
  )
})

describe('a finding', () => {
  const finding = (rows: string, policy: Partial<Policy> = {}) => judge(snapshot(''), grown(rows), policy)[0]

  test('has its riders by their growth, and then by their letters', () => {
    const found = finding('Proc nonpaged=3000, Bbbb paged=3001, Aaaa paged=3001, Cccc paged=3003, Dddd paged=2999')
    expect(found?.rows.map(({ growth }) => growth.tag)).toEqual(['Proc', 'Cccc', 'Aaaa', 'Bbbb', 'Dddd'])
  })

  test('names what a hard rule said of which row, and leaves out what nearly every row has', () => {
    const found = finding('Proc nonpaged=3000, Zzzz paged=3000', { driverTags: ['Zzzz'] })
    expect(found?.rows.map(({ growth, role, decided }) => `${growth.tag} ${role} ${decided}`)).toEqual([
      'Zzzz root true',
      'Proc rides-along true',
    ])
    const rules = found?.evidence.map(({ rule }) => rule) ?? []
    expect(rules[0]).toBe('driver-tag-growth')
    expect(rules.at(-1)).toBe('never-freed')
    expect(rules.filter((rule) => ['in-flight', 'rate', 'steps'].includes(rule))).toEqual([])
    expect([found?.severity, found?.cause, found?.leg]).toEqual(['leak', 'ZzzzP', ''])
  })

  test('is a leak where one of its rows is one, and says what would settle it where none is', () => {
    const leak = finding('Proc nonpaged=3000, Devi nonpaged=3000')
    expect([leak?.severity, toPlain(leak?.settles ?? [])]).toEqual(['leak', ''])
    const suspect = finding('Zzzz paged=3000, Yyyy paged=3000', { points: { suspect: -20, leak: 100 } })
    expect([suspect?.severity, toPlain(suspect?.settles ?? [])]).toEqual([
      'suspect',
      expect.stringContaining('Take a control interval'),
    ])
  })

  test('has the points of the row that has most, and settles that one', () => {
    // The token and its part have more than a tag that nobody knows beside them.
    const all = judge(snapshot(''), grown('Zown paged=3000, Toke paged=3000, SeTd paged=3000'), {
      driverTags: ['Zown'],
      points: { suspect: -20 },
    })
    const alone = judge(snapshot(''), grown('Zown paged=3000'), { driverTags: ['Zown'], points: { suspect: -20 } })
    expect(all[0]?.rows.map(({ growth }) => growth.tag)).toEqual(['Zown', 'SeTd', 'Toke'])
    expect(all[0]?.points).toBeGreaterThan(alone[0]?.points ?? Number.POSITIVE_INFINITY)
  })

  test('hints at the functions of its root, and has no hint where none is known', () => {
    expect(finding('IoWI nonpaged=600000')?.hint).toMatchObject({
      object: expect.stringContaining('work item'),
      acquire: expect.arrayContaining(['IoAllocateWorkItem']),
      release: expect.arrayContaining(['IoFreeWorkItem']),
      link: expect.stringContaining('https://learn.microsoft.com/'),
    })
    expect(finding('Zzzz nonpaged=3000', { driverTags: ['Zzzz'] })?.hint).toBeNull()
  })

  test('each row belongs to one, and parts of parts come along', () => {
    const findings = judge(
      snapshot(''),
      grown('File nonpaged=3000, IoNm paged=3000, IoFE nonpaged=6000, Zown paged=3000, Zzz2 paged=6000'),
      { driverTags: ['Zown'], points: { suspect: -20 } },
    )
    const tags = findings.map(({ rows }) => rows.map(({ growth }) => growth.tag))
    expect(tags[0]).toEqual(['Zown', 'IoFE', 'File', 'IoNm'])
    expect(tags.flat().filter((tag) => tag === 'IoFE')).toHaveLength(1)
  })
})

test('in a single dump nothing grew: it is held', () => {
  const findings = judge(null, snapshot('amda nonpaged 5768754 0 1938301344\nIoWI nonpaged 5769999 0 646239888'))
  const words = findings.flatMap(({ title, evidence }) => [title, ...evidence.map(({ text }) => text)]).map(toPlain)
  expect(words.join('\n')).toContain('holds')
  for (const sentence of words) expect(sentence).not.toMatch(/grew|growth|per iteration/)
})
