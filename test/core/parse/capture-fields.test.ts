import { describe, expect, test } from 'vitest'
import { isCount, readCaptureFields, toVerifierDrivers } from '../../../src/core/parse/capture-fields.ts'
import { startTable } from '../../../src/core/parse/table.ts'
import { problemsOf } from '../../../src/core/parse/table-problems.ts'
import { toPlain } from '../../../src/core/phrase.ts'

/** What is kept of the fields, and what is told of the others. */
const read = (fields: Readonly<Record<string, unknown>>) => {
  const table = startTable('snapshot.json', 7)
  const capture = readCaptureFields(table, fields)
  return { capture, told: problemsOf(table).map(({ code, line, detail }) => `${code}:${line} ${toPlain(detail)}`) }
}

const text = (length: number): string => 'x'.repeat(length)
const list = <T>(length: number, item: T): readonly T[] => new Array<T>(length).fill(item)
const verifier = (changes: object): object => ({ level: 1, drivers: [], ...changes })

const DRIVER = ['my.sys', 1, 0, 5, 640, 3, 96] as const

describe('a field is kept', () => {
  test.each<[string, readonly unknown[]]>([
    ['takenAt', ['2026-05-01T12:00:00Z', '2026-05-01T12:00:00']],
    ['bootedAt', ['2026-05-01T12:00:00Z']],
    ['bootId', [0, 7, Number.MAX_SAFE_INTEGER]],
    ['computer', ['', 'LAB-7', text(200)]],
    ['osBuild', ['10.0.26100.2314', text(200)]],
    ['architecture', ['x64', text(200)]],
    ['pointerBits', [32, 64]],
    ['driverVerifier', [true, false]],
    ['verifier', [verifier({}), verifier({ drivers: [DRIVER, DRIVER] }), verifier({ ruleClasses: [0, 4] })]],
    ['stage', ['before', text(200)]],
    ['iteration', [0, 500]],
    ['liveProcesses', [0, 284]],
    ['liveThreads', [0, 284]],
    ['handles', [0, 284]],
    ['commit', [0, 2 ** 40]],
    ['objects', [[], [['Process', 1, 2]], list(2000, ['Process', 1, 2])]],
    ['pools', [{ nonpaged: 0, paged: 1 }]],
    ['settle', [{ seconds: 0, calm: false }]],
    ['elevated', [true, false]],
    ['capture', ['1.0.0', text(200)]],
    ['missing', [[], ['a', text(2000)], list(2000, 'a')]],
  ])('%s', (name, values) => {
    expect(values.map((value) => read({ [name]: value }))).toEqual(
      values.map((value) => ({ capture: { [name]: value }, told: [] })),
    )
  })

  test('a time with an offset as one in UTC, and the rest as it stands', () => {
    const fields = { takenAt: '2026-05-01T12:00+02:00', stage: '2026-05-01T12:00+02:00' }
    expect(read(fields).capture).toEqual({ takenAt: '2026-05-01T10:00:00Z', stage: '2026-05-01T12:00+02:00' })
  })

  test('one that is not there, or null, is none', () => {
    expect(read({ stage: null, iteration: undefined, other: 5 })).toEqual({ capture: {}, told: [] })
    expect(read({})).toEqual({ capture: {}, told: [] })
  })
})

describe('a field of a wrong form is left out, and told', () => {
  test.each<[string, readonly unknown[]]>([
    ['takenAt', [5, 'yesterday', '', '2026-13-01T12:00:00Z', `2026-05-01T12:00:00Z${text(200)}`]],
    ['bootedAt', [5, 'yesterday']],
    ['bootId', [-1, 1.5, '7', Number.MAX_SAFE_INTEGER + 1, Number.NaN, true]],
    ['computer', [5, text(201), ['x']]],
    ['osBuild', [26100, text(201)]],
    ['architecture', [64, text(201)]],
    ['pointerBits', [16, '64', 63]],
    ['driverVerifier', ['true', 1]],
    [
      'verifier',
      [
        'on',
        [],
        { drivers: [] },
        { level: 1 },
        verifier({ level: -1 }),
        verifier({ drivers: {} }),
        verifier({ drivers: ['my.sys'] }),
        verifier({ drivers: [DRIVER, DRIVER.slice(1)] }),
        verifier({ drivers: [DRIVER.slice(0, 6)] }),
        verifier({ drivers: [[...DRIVER, 1]] }),
        verifier({ drivers: [[5, ...DRIVER.slice(1)]] }),
        verifier({ drivers: [[...DRIVER.slice(0, 6), -1]] }),
        verifier({ drivers: [['my.sys', 'x', ...DRIVER.slice(2)]] }),
        verifier({ ruleClasses: [0] }),
        verifier({ ruleClasses: [0, 4, 5] }),
        verifier({ ruleClasses: [0, -4] }),
        verifier({ ruleClasses: null }),
        verifier({ ruleClasses: 5 }),
      ],
    ],
    ['stage', [5, text(201)]],
    ['iteration', [-1, '5']],
    ['liveProcesses', [-1]],
    ['liveThreads', [-1]],
    ['handles', [-1]],
    ['commit', [-1]],
    [
      'objects',
      [
        {},
        ['Process'],
        [['Process', 1]],
        [['Process', 1, 2, 3]],
        [['Process', 1, -2]],
        [['Process', -1, 2]],
        [[1, 1, 2]],
        [
          ['Process', 1, 2],
          ['File', 1],
        ],
        [[text(201), 1, 2]],
        list(2001, ['Process', 1, 2]),
      ],
    ],
    ['pools', [5, [], { nonpaged: 1 }, { paged: 1 }, { nonpaged: -1, paged: 1 }, { nonpaged: 1, paged: '1' }]],
    ['settle', [5, { seconds: 5 }, { calm: true }, { seconds: -1, calm: true }, { seconds: 5, calm: 'yes' }]],
    ['elevated', ['yes']],
    ['capture', [1, text(201)]],
    ['missing', ['a', [5], ['a', text(2001)], list(2001, 'a')]],
  ])('%s', (name, values) => {
    expect(values.map((value) => read({ [name]: value }))).toEqual(
      values.map(() => ({ capture: {}, told: [`SNAPSHOT_INVALID:7 ${name}`] })),
    )
  })

  test('several are told in one message, and the others are kept', () => {
    expect(read({ stage: 'after', iteration: -1, computer: 5, handles: 9 })).toEqual({
      capture: { stage: 'after', handles: 9 },
      told: ['SNAPSHOT_INVALID:7 computer, iteration'],
    })
  })
})

test.each([
  [0, true],
  [2 ** 53 - 1, true],
  [2 ** 53, false],
  [-1, false],
  [0.5, false],
  ['1', false],
  [null, false],
])('%j is a count: %s', (value, expected) => {
  expect(isCount(value)).toBe(expected)
})

test.each([
  [1, 0, false],
  [1, 1, true],
  [2, 1, false],
  [0, 0, false],
  [0, 1, true],
])('a driver that was loaded %i times and unloaded %i times is gone: %s', (loads, unloads, unloaded) => {
  const drivers = toVerifierDrivers({ level: 1, drivers: [['my.sys', loads, unloads, 5, 640, 3, 96]] }, 7)
  expect(drivers).toEqual([
    {
      driver: 'my.sys',
      unloaded,
      line: 7,
      nonpaged: { allocations: 5, bytes: 640 },
      paged: { allocations: 3, bytes: 96 },
      left: [],
    },
  ])
})
