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

test('in a single dump nothing grew: it is held', () => {
  const findings = judge(null, snapshot('amda nonpaged 5768754 0 1938301344\nIoWI nonpaged 5769999 0 646239888'))
  const words = findings.flatMap(({ title, evidence }) => [title, ...evidence.map(({ text }) => text)]).map(toPlain)
  expect(words.join('\n')).toContain('holds')
  for (const sentence of words) expect(sentence).not.toMatch(/grew|growth|per iteration/)
})
