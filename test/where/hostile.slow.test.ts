import { expect, test } from 'vitest'
import { noPace } from '../../src/where/pace.ts'
import { defaultPlaceOptions, findPlaces, openSources } from '../../src/where/places.ts'
import { proposeTags } from '../../src/where/propose.ts'

/** Characters of each hostile text; one step per character takes milliseconds, one per pair of characters an hour. */
const SIZE = 300_000
const many = (text: string): string => text.repeat(SIZE / text.length)

const ALLOCATES = "void f(void) { void *p = ExAllocatePoolWithTag(PagedPool, 8, 'gaTM'); "
const RUST = 'fn f() { let p = ExAllocatePool2(1, 8, 0x4d546167); '

const texts: readonly (readonly [what: string, path: string, text: string])[] = [
  ['quotes behind backslashes', 'a.c', many('"\\')],
  ['one macro defined again and again', 'a.c', many('#define const x\n')],
  ['comments that do not end', 'a.c', `#define x ${many('/*')}`],
  ['conditions that do not end', 'a.c', many('#if 1\n')],
  ['functions of Rust with open angles', 'a.rs', many('fn f<')],
  ['functions of Rust with open parentheses', 'a.rs', many('fn f(')],
  ['raw strings of Rust', 'a.rs', many('r#"')],
  ['blocks of Rust', 'a.rs', RUST + many('unsafe {')],
  ['parentheses', 'a.c', ALLOCATES + many('(')],
  ['braces', 'a.c', ALLOCATES + many('{')],
  ['brackets', 'a.c', ALLOCATES + many('[')],
  ['operators before a value', 'a.c', ALLOCATES + many('!')],
  ['assignments', 'a.c', ALLOCATES + many('a=')],
  ['sums', 'a.c', `${ALLOCATES}x = ${many('a+')}a; }`],
  ['arrows', 'a.c', ALLOCATES + many('a->')],
  ['calls in calls', 'a.c', ALLOCATES + many('f(')],
  ['conditions in one line', 'a.c', `${ALLOCATES}if (${many('a&&')}a) return; }`],
  ['else behind else', 'a.c', `${ALLOCATES}${many('if(a) b(p); else ')};}`],
  ['__finally in __finally', 'a.c', ALLOCATES + many('__try{}__finally{')],
  ['loops around __finally', 'a.c', ALLOCATES + many('while(a){__try{break;}__finally{')],
  ['blanks in a constant', 'a.c', `A = (${many(' ')}`],
  ['functions without end', 'a.c', many('a(b){} ')],
  ['a tag in every call', 'a.c', `void f(void){${many("g('gaTM');")}}`],
  ['loops in loops', 'a.c', ALLOCATES + many('for(;;){g(a[i].b);free(a[i].b);')],
  ['elements of arrays', 'a.c', `${ALLOCATES}${many("a[i].b = ExAllocatePool2(1, 8, 'gaTM'); i++;")}}`],
  ['annotations in annotations', 'a.c', `void f(${many('_A_(')}`],
  ['annotations of one parameter', 'a.c', `void f(${many('_A_(a) ')} int b) { ${ALLOCATES}g(p); }`],
  ['addresses of addresses', 'a.c', `${ALLOCATES}${many('q = &p[i]; p = &q[i];')}}`],
  [
    'routines that queue each other',
    'a.c',
    many("void r(void *c){IoQueueWorkItem(w,r,1,ExAllocatePool2(1,8,'gaTM'));}"),
  ],
  ['a line of a call', 'a.c', `${ALLOCATES}${many('g(p);')}}`],
]

test.for(texts)('%s take no longer than other text, and no stack overflows', ([, path, text]) => {
  const before = process.cpuUsage()
  const sources = openSources([{ path, read: () => text }])
  proposeTags(sources)
  findPlaces(sources, { tag: 'MTag', pool: null, object: null, acquire: [] }, defaultPlaceOptions)
  const { user } = process.cpuUsage(before)
  expect(user / 1_000_000, 'seconds of the processor').toBeLessThan(6)
})

test('tags are no longer looked for where no time is left', () => {
  const sources = () => openSources([{ path: 'a.c', read: () => `${ALLOCATES}}` }])
  expect(proposeTags(sources()).tags).toEqual(['MTag'])
  expect(proposeTags(sources(), { ...noPace, isLate: () => true }).tags).toEqual([])
})
