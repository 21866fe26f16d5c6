import { expect, test } from 'vitest'
import { parseSteps } from '../../src/where/declarations.ts'
import { placeOf } from '../../src/where/expression.ts'
import { questionOf } from '../../src/where/facts.ts'
import { outlineOf } from '../../src/where/outline.ts'
import { openProject } from '../../src/where/project.ts'
import { parseBody } from '../../src/where/statements.ts'
import { bodyTokens } from '../../src/where/tokens.ts'
import { cleaningOf, elementName, raises } from '../../src/where/within.ts'

/* How single pieces of code are read. */

const outline = (text: string) => outlineOf({ path: 'a.c', read: () => text })
const expressionOf = (text: string) => {
  const [one] = outline(`void f(void) { ${text}; }`).functions
  if (one === undefined) throw new Error('no function')
  const [step] = parseSteps(bodyTokens(one, () => undefined).slice(1, -2))
  if (step === undefined || step.kind === 'declare') throw new Error('no expression')
  return step
}
const bodyOf = (text: string) => {
  const [one] = outline(`void f(void) { ${text} }`).functions
  if (one === undefined) throw new Error('no function')
  return parseBody(bodyTokens(one, () => undefined))
}

test.each([
  ['int a, char *b', ['a', 'b']],
  ['void', []],
  ['_In_ _Requires_lock_held_(_Curr_->Lock) PDEV Vcb, _In_ root* r', ['Vcb', 'r']],
  ['_In_reads_opt_(n) _When_(return >= 0, __drv_aliasesMem) void* data, USHORT n', ['data', 'n']],
  ['std::map<int, long> m, int n = 3', ['m', 'n']],
  ['void (*callback)(int, int), PVOID context', ['callback', 'context']],
  ['WCHAR name[8], _Out_ ULONG *size _Pre_notnull_', ['name', 'size']],
])('the parameters of (%s) are %j', (text, names) => {
  const project = openProject([{ path: 'a.c', read: () => `void f(${text}) { g(); }` }])
  const [one] = project.outlines[0]?.functions ?? []
  expect(one === undefined ? null : project.parameters(one).map(({ name }) => name)).toEqual(names)
})

test.each([
  ['p == NULL', { kind: 'zero', place: 'p', negated: false }],
  ['NULL != p', { kind: 'zero', place: 'p', negated: true }],
  ['p', { kind: 'zero', place: 'p', negated: true }],
  ['length > 0', { kind: 'zero', place: 'length', negated: true }],
  ['0 < length', { kind: 'zero', place: 'length', negated: true }],
  ['0 >= length', { kind: 'zero', place: 'length', negated: false }],
  ['status < 0', { kind: 'success', place: 'status', negated: true }],
  ['0 <= status', { kind: 'success', place: 'status', negated: false }],
  ['NT_SUCCESS(status)', { kind: 'success', place: 'status', negated: false }],
  ['status == STATUS_PENDING', { kind: 'equal', place: 'status', value: '=STATUS_PENDING', negated: false }],
  ['(flags & LOCKED)', { kind: 'text', text: 'flags & LOCKED', negated: false }],
])('%s asks one question', (text, question) => {
  expect(questionOf(expressionOf(text))).toEqual(question)
})

test.each([
  ['a->b.c', 'a.b.c'],
  ['&a->list', '&a.list'],
  ['*&a', 'a'],
  ['list[i].buf', 'list[i].buf'],
  ['CONTAINING_RECORD(entry, T, link)', 'entry'],
  ['f(a)', null],
])('%s is the place %s', (text, place) => {
  expect(placeOf(expressionOf(text))).toBe(place)
})

test('a loop frees members of elements, whatever leads to them', () => {
  const frees = (text: string) => [...(cleaningOf(bodyOf(text), 1)?.frees.keys() ?? [])]
  expect(frees('ExFreePool(list[i].buf);')).toEqual(['buf'])
  expect(frees('if (one->name) { Log(one->name); ExFreePool(one->name); }')).toEqual(['name'])
  expect(frees('ExFreePool(names[--i]);')).toEqual(['names[]'])
  expect(frees('KeReleaseMutex(one->lock); ExFreePool(p); Copy(a->b);')).toEqual([])
  expect([elementName('a[i].b'), elementName('a[i]'), elementName('a')]).toEqual(['b', 'a[]', null])
})

test('what may raise behind its beginning is told from what may not', () => {
  expect(raises(bodyOf('if (a) ProbeForRead(p, 1, 1);'))).toBe(true)
  expect(raises(bodyOf('a = b + 1; g(a);'))).toBe(false)
})
