import { expect, test } from 'vitest'
import { defaultPlaceOptions, findPlaces, openSources } from '../../src/where/places.ts'
import { proposeTags } from '../../src/where/propose.ts'

/* Tags that sources allocate with, whatever stands between the tag and the call. */

const sourcesOf = (text: string) => openSources([{ path: 'a.c', read: () => `#define MY_TAG 'gaTM'\n${text}` }])
const accused = (text: string): readonly string[] =>
  findPlaces(sourcesOf(text), { tag: 'MTag', pool: null, object: null, acquire: [] }, defaultPlaceOptions)
    .filter(({ exits }) => exits.length > 0)
    .map((place) => place.function)

const WRAPPED = `
VOID MakeList(PNPAGED_LOOKASIDE_LIST List, ULONG Tag) { ExInitializeNPagedLookasideList(List, NULL, NULL, 0, 64, Tag, 0); }
PVOID TakeFrom(PNPAGED_LOOKASIDE_LIST List) { return ExAllocateFromNPagedLookasideList(List); }
VOID GiveTo(PNPAGED_LOOKASIDE_LIST List, PVOID One) { ExFreeToNPagedLookasideList(List, One); }
VOID Begin(VOID) { MakeList(&gList, MY_TAG); }`

test.each([
  ['an allocation', 'void f(void) { p = ExAllocatePool2(POOL_FLAG_PAGED, 8, MY_TAG); }'],
  [
    'the tag of the framework for a driver',
    'void f(void) { WDF_DRIVER_CONFIG config; config.DriverPoolTag = MY_TAG; }',
  ],
  ['the parameters of a pool of NDIS', 'void f(void) { NET_BUFFER_LIST_POOL_PARAMETERS p; p.PoolTag = MY_TAG; }'],
  ['a lookaside list of the framework', 'void f(void) { WdfLookasideListCreate(0, 8, PagedPool, 0, MY_TAG, &list); }'],
  ['a copy of a request of NDIS', 'void f(void) { NdisAllocateCloneOidRequest(handle, request, MY_TAG, &clone); }'],
  ['a function that makes a lookaside list', `${WRAPPED} void f(void) { p = TakeFrom(&gList); }`],
])('%s proposes its tag', (_, text) => {
  expect(proposeTags(sourcesOf(text))).toEqual({ tags: ['MTag'], unresolved: [] })
})

test('a tag that reaches no call is listed as unresolved, and not proposed', () => {
  const { tags, unresolved } = proposeTags(sourcesOf('void f(ULONG Tag) { g(MY_TAG); p.Tag = MY_TAG; }'))
  expect(tags).toEqual([])
  expect(unresolved).toEqual([{ name: 'MY_TAG', tag: 'MTag' }])
})

test('what a wrapped lookaside list hands out is followed', () => {
  const text = `${WRAPPED}
    int Leaks(int a) { PVOID one = TakeFrom(&gList); if (!one) return -1; if (a) return -2; GiveTo(&gList, one); return 0; }
    int Keeps(int a) { PVOID one = TakeFrom(&gList); if (!one) return -1; GiveTo(&gList, one); return 0; }
    int Other(int a) { PVOID one = TakeFrom(&gOther); if (a) return -2; return 0; }`
  expect(accused(text)).toEqual(['Leaks'])
})

test('memory of the framework without a tag has the tag of the driver', () => {
  const text = `
    void Entry(void) { WDF_DRIVER_CONFIG config; config.DriverPoolTag = MY_TAG; }
    NTSTATUS Leaks(int a) { WDFMEMORY m; NTSTATUS s = WdfMemoryCreate(0, PagedPool, 0, 8, &m, NULL);
      if (!NT_SUCCESS(s)) return s; if (a) return STATUS_UNSUCCESSFUL; WdfObjectDelete(m); return s; }
    NTSTATUS Other(int a) { WDFMEMORY m; NTSTATUS s = WdfMemoryCreate(0, PagedPool, 'rhtO', 8, &m, NULL);
      if (!NT_SUCCESS(s)) return s; if (a) return STATUS_UNSUCCESSFUL; WdfObjectDelete(m); return s; }`
  expect(accused(text)).toEqual(['Leaks'])
})

test('a tag inside of calls inside of calls is found in time', () => {
  const before = process.cpuUsage()
  proposeTags(sourcesOf(`void f(int a) { p = ${'f('.repeat(150)}MY_TAG${')'.repeat(150)}; }`))
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(3)
})
