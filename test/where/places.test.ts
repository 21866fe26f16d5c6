import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/core/analyze.ts'
import type { Place } from '../../src/core/finding.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'
import type { SourceFile } from '../../src/where/outline.ts'
import { defaultPlaceOptions, locateFindings, openSources, type PlaceOptions } from '../../src/where/places.ts'
import { dump } from '../dump.ts'
import { procLeak } from '../made-dumps.ts'
import { snapshot } from '../snapshot.ts'

const process = analyze([dump('before', procLeak.before), dump('after', procLeak.after)], {
  ...defaultPolicy,
  iterations: 12980,
})

const rows = (text: string): string => renderSnapshotJson(snapshot(text))
const driver = analyze([dump('before', rows('Drsd paged 5 4 832')), dump('after', rows('Drsd paged 9 4 4160'))], {
  ...defaultPolicy,
  driverTags: ['Drsd'],
})

const source = (path: string, ...lines: readonly string[]): SourceFile => ({ path, read: () => lines.join('\n') })

const placesIn = (
  analysis: typeof process,
  sources: readonly SourceFile[],
  options: Partial<PlaceOptions> = {},
): readonly Place[] =>
  locateFindings(analysis, openSources(sources), { ...defaultPlaceOptions, ...options }).findings[0]?.where ?? []

const shortOf = ({ path, line, exits }: Place): string => `${path}:${line} → ${exits.join()}`

const query = (path: string, middle: string): SourceFile =>
  source(
    path,
    'NTSTATUS Query(HANDLE pid) {',
    '  PEPROCESS process;',
    '  NTSTATUS status = PsLookupProcessByProcessId(pid, &process);',
    '  if (!NT_SUCCESS(status)) return status;',
    middle,
    '  ObDereferenceObject(process);',
    '  return status;',
    '}',
  )

const leaking = query('leak.c', '  if (IsHidden(pid)) return STATUS_ACCESS_DENIED;')
const correct = query('good.c', '  Use(&status);')

describe('the lines of a reference leak', () => {
  test('are those that acquire the object, and the exits that still hold it', () => {
    const [place, ...more] = placesIn(process, [correct, leaking])
    expect(more).toEqual([])
    expect(place).toEqual({
      path: 'leak.c',
      line: 3,
      text: 'NTSTATUS status = PsLookupProcessByProcessId(pid, &process);',
      why: 'acquires a process object, returns at line 5 still holding it (when the condition of line 5 holds); released at line 6 on other paths',
      function: 'Query',
      exits: [5],
      isChanged: false,
    })
  })

  test('are those that acquire it where no path leaks', () => {
    expect(placesIn(process, [correct])).toMatchObject([{ line: 3, why: 'acquires a process object', exits: [] }])
  })

  test('come first where the pull request changes them', () => {
    const [one, two] = [query('a.c', '  if (a) return 1;'), query('b.c', '  if (b) return 1;')]
    expect(placesIn(process, [one, two]).map(shortOf)).toEqual(['a.c:3 → 5', 'b.c:3 → 5'])
    const changed = new Map([['b.c', [[5, 5]] as const]])
    const places = placesIn(process, [one, two], { changed })
    expect(places.map(shortOf)).toEqual(['b.c:3 → 5', 'a.c:3 → 5'])
    expect(places.map(({ isChanged }) => isChanged)).toEqual([true, false])
  })

  test.each([
    ['a comment', '// PsLookupProcessByProcessId(pid, &p)'],
    ['a block of comment', '/* PsLookupProcessByProcessId(pid, &p); */'],
    ['another function', 'void f(void) { MyPsLookupProcessByProcessIdEx(pid); }'],
    ['a mention', 'void f(void) { g(PsLookupProcessByProcessId); }'],
    ['a prototype', 'NTSTATUS PsLookupProcessByProcessId(HANDLE pid, PEPROCESS* process);'],
    ['text', 'void f(void) { Log("PsLookupProcessByProcessId(pid, &p)"); }'],
    ['code that is switched off', '#if 0\nvoid f(void) { PsLookupProcessByProcessId(pid, &p); }\n#endif'],
  ])('not: %s', (_, text) => {
    expect(placesIn(process, [source('src/proc.c', text)])).toEqual([])
  })

  test('are ten at most', () => {
    const many = Array.from({ length: 50 }, (_, at) => query(`f${at}.c`, '  if (x) return 1;'))
    expect(placesIn(process, many)).toHaveLength(10)
  })

  test('are searched until there is no more time', () => {
    expect(placesIn(process, [leaking], { isLate: () => true })).toEqual([])
  })
})

describe('the lines of a driver tag', () => {
  const leak = (call: string): SourceFile =>
    source(
      'io.c',
      'int f(void) {',
      `  void* p = ${call};`,
      '  if (!p) return 1;',
      '  if (Bad()) return 2;',
      '  ExFreePool(p);',
      '  return 0;',
      '}',
    )

  test.each([
    ['a macro', "#define DRS_TAG 'dsrD'"],
    ['a constant', "const ULONG DRS_TAG = 'dsrD';"],
    ['an enumerator', "enum { OTHER = 1, DRS_TAG = 'dsrD' };"],
    ['a number', '#define DRS_TAG 0x64737244'],
    ['another macro', "#define BASE_TAG 'dsrD'\n#define DRS_TAG BASE_TAG"],
    ['a line that begins with a star', "int *x;\n  *x = 1; const ULONG DRS_TAG = 'dsrD';"],
  ])('by the name of %s', (_, header) => {
    const code = leak('ExAllocatePool2(POOL_FLAG_PAGED, size, DRS_TAG)')
    expect(placesIn(driver, [code, source('tags.h', header)]).map(shortOf)).toEqual(['io.c:2 → 4'])
  })

  test('not by a name that differs in case', () => {
    const code = leak('ExAllocatePool2(POOL_FLAG_PAGED, size, drs_tag)')
    expect(placesIn(driver, [code, source('tags.h', "#define DRS_TAG 'dsrD'")])).toEqual([])
  })

  test.each([
    "ExAllocatePoolWithTag(PagedPool, 8, 'dsrD')",
    "(PVOID)ExAllocatePoolWithTag(PagedPool, 8, (ULONG)'dsrD')",
    'ExAllocatePoolZero(PagedPool, 8, 0x64737244)',
  ])('by a literal: %s', (call) => {
    expect(placesIn(driver, [leak(call)]).map(shortOf)).toEqual(['io.c:2 → 4'])
  })

  test('by a macro that hides it, and a function that passes it on', () => {
    const header = source(
      'memory.h',
      "#define DrsAlloc(size) ExAllocatePoolWithTag(PagedPool, size, 'dsrD')",
      'static void* DrsTagged(SIZE_T size, ULONG tag) { return ExAllocatePool2(POOL_FLAG_PAGED, size, tag); }',
    )
    expect(placesIn(driver, [leak('DrsAlloc(8)'), header]).map(shortOf)).toEqual(['io.c:2 → 4'])
    expect(placesIn(driver, [leak("DrsTagged(8, 'dsrD')"), header]).map(shortOf)).toEqual(['io.c:2 → 4'])
  })

  test('of the other pool come last', () => {
    const one = leak("ExAllocatePoolWithTag(NonPagedPoolNx, 8, 'dsrD')")
    const two = { ...leak("ExAllocatePoolWithTag(PagedPool, 8, 'dsrD')"), path: 'z.c' }
    expect(placesIn(driver, [one, two]).map(shortOf)).toEqual(['z.c:2 → 4', 'io.c:2 → 4'])
  })
})

test('a run without findings has no lines, and sources that are none do no harm', () => {
  expect(placesIn(process, [])).toEqual([])
  expect(
    placesIn(process, [
      source('x.c', '\u0000'.repeat(1000), '((((('),
      source('y.c', 'void f( {{{{ PsLookupProcessByProcessId('),
    ]),
  ).toEqual([])
})

describe('a pair of functions that the policy declares', () => {
  const code = source(
    'pair.c',
    'NTSTATUS f(HANDLE pid) {',
    '  DYN* data = KphReferenceDynData();',
    '  if (!data) return STATUS_NOT_FOUND;',
    '  if (IsBad(pid)) return STATUS_ACCESS_DENIED;',
    '  KphDereferenceObject(data);',
    '  return 0;',
    '}',
  )
  const pair = { acquire: 'KphReferenceDynData', release: 'KphDereferenceObject', tag: 'Drsd' }

  test('is searched as documented ones are', () => {
    expect(placesIn(driver, [code])).toEqual([])
    expect(placesIn(driver, [code], { pairs: [pair] }).map(shortOf)).toEqual(['pair.c:2 → 4'])
  })

  test('names its tag by a pattern', () => {
    expect(placesIn(driver, [code], { pairs: [{ ...pair, tag: 'Drs?' }] }).map(shortOf)).toEqual(['pair.c:2 → 4'])
  })

  test('hands out through a pointer too', () => {
    const through = {
      ...code,
      read: () =>
        code
          .read()
          .replace('DYN* data = KphReferenceDynData();', 'DYN* data; NTSTATUS s = KphReferenceDynData(&data);')
          .replace('!data', '!NT_SUCCESS(s)'),
    }
    expect(placesIn(driver, [through], { pairs: [pair] }).map(shortOf)).toEqual(['pair.c:2 → 4'])
  })

  test('of another tag is not', () => {
    expect(placesIn(driver, [code], { pairs: [{ ...pair, tag: 'Othr' }] })).toEqual([])
  })
})
