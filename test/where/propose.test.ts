import { describe, expect, test } from 'vitest'
import { defaultPlaceOptions, findPlaces, openSources } from '../../src/where/places.ts'
import { proposeTags } from '../../src/where/propose.ts'

const options = defaultPlaceOptions

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

describe('a tag that a record keeps', () => {
  const library = `
typedef struct _DRV { ULONG MemoryTag; } DRV;
NTSTATUS LibInit(DRV *drv, ULONG tag) { drv->MemoryTag = tag; return STATUS_SUCCESS; }
NTSTATUS LibMap(DRV *drv, int a) {
  PVOID bar = ExAllocatePoolUninitialized(NonPagedPool, 8, drv->MemoryTag);
  if (bar == NULL) return STATUS_NO_MEMORY;
  if (a) return STATUS_UNSUCCESSFUL;
  ExFreePoolWithTag(bar, drv->MemoryTag);
  return STATUS_SUCCESS;
}`
  const driver = `#define CRYPT_TAG 'prcV'\nNTSTATUS Prepare(DRV *drv) { return LibInit(drv, CRYPT_TAG); }`
  const other = `#define OTHER_TAG 'rhtO'\nvoid Other(REC *rec) { rec->MemoryTag = OTHER_TAG; }`
  const sources = openSources([
    { path: 'lib/lib.c', read: () => library },
    { path: 'crypt/crypt.c', read: () => driver },
    { path: 'other/other.c', read: () => other },
  ])

  test('is proposed, and found where the library allocates with it', () => {
    expect(proposeTags(sources)).toEqual({ tags: ['Vcrp'], unresolved: [{ name: 'OTHER_TAG', tag: 'Othr' }] })
    const [place, ...more] = findPlaces(sources, { tag: 'Vcrp', pool: null, object: null, acquire: [] }, options)
    expect([place?.path, place?.line, place?.exits, more]).toEqual(['lib/lib.c', 5, [7], []])
  })

  test('is not that of a record that has a member of the same name elsewhere', () => {
    expect(findPlaces(sources, { tag: 'Othr', pool: null, object: null, acquire: [] }, options)).toEqual([])
  })
})

test('a name that two drivers of one repository give to two tags is each time that of the nearest definition', () => {
  const driver = (tag: string): string =>
    `#define POOL_TAG '${tag}'\nvoid f(void) { p = ExAllocatePool2(POOL_FLAG_PAGED, 8, POOL_TAG); }`
  const sources = openSources([
    { path: 'one/sys/a.c', read: () => "#define POOL_TAG '1gaT'" },
    { path: 'one/sys/b.c', read: () => 'void g(void) { p = ExAllocatePool2(POOL_FLAG_PAGED, 8, POOL_TAG); }' },
    { path: 'two/a.c', read: () => driver('2gaT') },
  ])
  expect(proposeTags(sources).tags).toEqual(['Tag1', 'Tag2'])
  const pathsOf = (tag: string) =>
    findPlaces(sources, { tag, pool: null, object: null, acquire: [] }, options).map(({ path }) => path)
  expect(pathsOf('Tag1')).toEqual(['one/sys/b.c'])
  expect(pathsOf('Tag2')).toEqual(['two/a.c'])
})

test('an operator that takes a tag is given it behind its size; what a class is made of is none', () => {
  const text = `
void *operator new(size_t size, ULONG tag) { return ExAllocatePoolWithTag(NonPagedPool, size, tag); }
void f(void) { p = new (MY_TAG) C; q = new ('menu') D; }`
  expect(proposeTags(sourcesOf(text)).tags).toEqual(['MTag'])
})

test('a literal that goes through a function of the driver is proposed, as is that of a registered context', () => {
  const text = `
PVOID MyAlloc(SIZE_T size, ULONG tag) { return ExAllocatePool2(POOL_FLAG_PAGED, size, tag); }
void f(void) { p = MyAlloc(8, 'tiLM'); }
const FLT_CONTEXT_REGISTRATION contexts[] = { { FLT_STREAM_CONTEXT, 0, NULL, 8, 'xtCM' }, { FLT_CONTEXT_END } };`
  expect(proposeTags(openSources([{ path: 'a.c', read: () => text }])).tags).toEqual(['MCtx', 'MLit'])
})

test('where no allocating call is known, the line that hands the tag on is shown', () => {
  const text = `#define LIST_TAG 'tsiL'
NTSTATUS MakeList(PINIT init, PVOID *out) { ExInitializeNPagedLookasideList(out, NULL, NULL, 0, 8, init->ListTag, 0); return 0; }
void Begin(INIT *init) {
  init->ListTag = LIST_TAG;
}`
  const [place] = findPlaces(
    openSources([{ path: 'a.c', read: () => text }]),
    { tag: 'List', pool: null, object: null, acquire: [] },
    options,
  )
  expect(place).toMatchObject({ line: 4, exits: [], why: 'hands the tag on to what allocates' })
})

test('more functions than are held at once are all followed for one tag', () => {
  const one = (at: number): string =>
    `void f${at}(int a) { PVOID p = ExAllocatePool2(POOL_FLAG_PAGED, 8, 'gaTM'); if (a) return; ExFreePool(p); }`
  const text = Array.from({ length: 1000 }, (_, at) => one(at)).join('\n')
  const sources = openSources([{ path: 'a.c', read: () => text }])
  const query = { tag: 'MTag', pool: null, object: null, acquire: [] }
  expect(
    findPlaces(sources, query, { ...options, maxPlaces: 2000 }).filter(({ exits }) => exits.length > 0),
  ).toHaveLength(1000)
})
