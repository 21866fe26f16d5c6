import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/core/analyze.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { type SourceFile, withPlaces } from '../../src/core/where.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'
import { procLeak } from '../made-dumps.ts'
import { snapshot } from '../snapshot.ts'

const dump = (side: 'before' | 'after', text: string, leg = '') => ({
  leg,
  side,
  source: `${side}.txt`,
  bytes: Buffer.from(text),
  named: true,
})

const process = analyze([dump('before', procLeak.before), dump('after', procLeak.after)], {
  ...defaultPolicy,
  iterations: 12980,
})

const rows = (text: string): string => renderSnapshotJson(snapshot(text))
const driver = analyze([dump('before', rows('Drsd paged 5 4 832')), dump('after', rows('Drsd paged 9 4 4160'))], {
  ...defaultPolicy,
  driverTags: ['Drsd'],
})

const source = (path: string, ...lines: readonly string[]): SourceFile => ({ path, text: lines.join('\n') })

const placesIn = (analysis: typeof process, ...sources: readonly SourceFile[]): readonly string[] =>
  withPlaces(analysis, sources).findings[0]?.where.map(({ path, line, why }) => `${path}:${line} ${why}`) ?? []

describe('the lines of a reference leak', () => {
  test('are those that acquire the object', () => {
    const lines = ['#include <ntifs.h>', '', '  status = PsLookupProcessByProcessId(pid, &process);', '  use(process);']
    expect(placesIn(process, source('src/proc.c', ...lines))).toEqual(['src/proc.c:3 acquires a process object'])
  })

  test('a file that releases less often than it acquires comes first', () => {
    const acquire = 'PsLookupProcessByProcessId(pid, &p);'
    const balanced = source('a.c', acquire, 'ObDereferenceObject(p);')
    const leaking = source('b.c', acquire, acquire)
    expect(placesIn(process, balanced, leaking).map((place) => place.split(' ')[0])).toEqual([
      'b.c:1',
      'b.c:2',
      'a.c:1',
    ])
  })

  test.each([
    ['a comment', '// PsLookupProcessByProcessId(pid, &p)'],
    ['a block of comment', ' * PsLookupProcessByProcessId (pid)'],
    ['another function', 'MyPsLookupProcessByProcessIdEx(pid);'],
    ['a mention', 'PsLookupProcessByProcessId'],
  ])('not: %s', (_, line) => {
    expect(placesIn(process, source('src/proc.c', line))).toEqual([])
  })

  test('are ten at most', () => {
    const lines = Array.from({ length: 50 }, () => 'ObReferenceObject(p);')
    expect(placesIn(process, source('src/proc.c', ...lines))).toHaveLength(10)
  })
})

describe('the lines of a driver tag', () => {
  test('name it in reverse, as C does, and use that name', () => {
    const header = source('tags.h', "#define DRS_TAG 'dsrD'")
    const code = source('io.c', 'p = ExAllocatePool2(POOL_FLAG_PAGED, size, DRS_TAG);', 'q = DRS_TAGGED;')
    expect(placesIn(driver, code, header)).toEqual([
      'io.c:1 uses the tag, by the name DRS_TAG',
      'tags.h:1 names the tag',
    ])
  })

  test.each(["ExAllocatePoolWithTag(PagedPool, 8, 'dsrD')", 'from_ne_bytes(*b"Drsd")', 'Allocate(8, 0x64737244)'])(
    '%s',
    (line) => {
      expect(placesIn(driver, source('x.c', line))).toEqual(['x.c:1 names the tag'])
    },
  )
})

test('a run without findings has no lines, and sources that are none do no harm', () => {
  expect(placesIn(process)).toEqual([])
  expect(placesIn(process, source('x.c', '\u0000'.repeat(1000), '((((('))).toEqual([])
})
