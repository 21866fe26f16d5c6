import { expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'

const OUTPUT = `0: kd> !wdfkd.wdfpoolusage echo 0 0
-----------------------------------
FxDriverGlobals 83b7af18 pool stats
-----------------------------------
Driver Tag: 'ECHO'
15126 NonPaged Bytes, 548 Paged Bytes
94 NonPaged Allocations, 10 Paged Allocations
15610 PeakNonPaged Bytes, 752 PeakPaged Bytes
100 PeakNonPaged Allocations, 14 PeakPaged Allocations

pool 82dbae00, Size  512 Tag 'ECHO', NonPaged, Caller:  Wdf01000!FxVerifierLock::AllocateThreadTable+5d
`

const read = (text: string) => parse('log.txt', Buffer.from(text))

test('the counts of one KMDF driver, its name from the command, and the blocks that are listed', () => {
  const { drivers, problems, snapshots } = read(OUTPUT)
  expect({ problems, snapshots }).toEqual({ problems: [], snapshots: [] })
  expect(drivers).toEqual([
    {
      source: 'log.txt',
      line: 3,
      takenAt: null,
      drivers: [
        {
          driver: 'echo.sys',
          unloaded: false,
          line: 3,
          nonpaged: { allocations: 94, bytes: 15126 },
          paged: { allocations: 10, bytes: 548 },
          left: [{ bytes: 512, tag: 'ECHO', caller: 'Wdf01000!FxVerifierLock::AllocateThreadTable+5d' }],
        },
      ],
    },
  ])
})

test('without the command its tag names the driver', () => {
  const [output] = read(OUTPUT.slice(OUTPUT.indexOf('FxDriver'))).drivers
  expect(output?.drivers[0]?.driver).toBe('the KMDF driver of tag ECHO')
})

test('twice in one log: two outputs; a table that follows is read as one', () => {
  const log = `${OUTPUT}${OUTPUT.replace('94 NonPaged', '95 NonPaged')}0: kd> !poolused 1\n`
  expect(read(log).drivers.map(({ drivers }) => drivers[0]?.nonpaged.allocations)).toEqual([94, 95])
})

test.each([
  ['cut before the counts', OUTPUT.slice(0, OUTPUT.indexOf('94 Non'))],
  ['without the counts', OUTPUT.replace('94 NonPaged Allocations, 10 Paged Allocations\n', '')],
])('%s: unknown is not zero', (_, text) => {
  const { drivers, problems } = read(text)
  expect(drivers).toEqual([])
  expect(problems).not.toEqual([])
})
