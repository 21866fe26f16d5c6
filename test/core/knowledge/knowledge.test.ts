import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { docsLinkOf, kinOf, knownTag } from '../../../src/core/knowledge/lookup.ts'
import { knownTags } from '../../../src/core/knowledge/tags.ts'
import { parse } from '../../../src/core/parse/index.ts'
import { outstanding } from '../../../src/core/pool.ts'
import { tagPattern } from '../../../src/core/tag-pattern.ts'
import { fixture } from '../../fixtures.ts'

const names = v.array(v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z0-9]+$/)))
const entry = v.strictObject({
  tag: v.pipe(v.string(), v.length(4)),
  pool: v.picklist(['nonpaged', 'paged', 'both']),
  what: v.pipe(v.string(), v.minLength(2)),
  kind: v.picklist(['object', 'shared', 'rider', 'cache', 'internal', 'driver', 'verifier']),
  owner: v.optional(v.string()),
  acquire: v.optional(names),
  release: v.optional(names),
  noise: v.picklist(['none', 'low', 'medium', 'high']),
  healthyOutstanding: v.optional(v.pipe(v.number(), v.minValue(100))),
  ridesWith: v.optional(v.string()),
  perObject: v.optional(v.pipe(v.number(), v.minValue(0.01))),
  verifierAliasOf: v.optional(v.string()),
  source: v.pipe(v.string(), v.minLength(5)),
})

describe('the table of tags', () => {
  test('each entry fits its schema', () => {
    const wrong = knownTags.flatMap((one) =>
      (v.safeParse(entry, one).issues ?? []).map((issue) => `${one.tag}, ${v.getDotPath(issue)}: ${issue.message}`),
    )
    expect(wrong).toEqual([])
    expect(knownTags.length).toBeGreaterThan(150)
  })

  test('names a tag and pool once, and only tags it has', () => {
    const keys = knownTags.map(({ tag, pool }) => `${tag}/${pool}`)
    expect(new Set(keys).size).toBe(keys.length)
    const others = knownTags.flatMap(({ ridesWith, verifierAliasOf }) =>
      [ridesWith ?? [], verifierAliasOf ?? []].flat(),
    )
    expect(others.filter((tag) => !knownTags.some((one) => one.tag === tag))).toEqual([])
  })

  test('a healthy machine stays below what is called healthy', () => {
    const usages = parse('machine', fixture('poolmonx-full-snapshot.csv')).snapshots[0]?.usages ?? []
    const above = usages.filter(
      (usage) => outstanding(usage) >= (knownTag(usage.tag, usage.pool)?.healthyOutstanding ?? Infinity),
    )
    expect(above).toEqual([])
    expect(usages.length).toBeGreaterThan(3000)
  })
})

describe('lookup', () => {
  test.each([
    ['Proc', 'nonpaged', 'process object'],
    ['NtFC', 'paged', 'file control block of NTFS'],
    ['Ntfz', 'paged', 'NTFS structure'],
    ['EtwB', 'nonpaged', 'ETW buffers'],
    ['Zzzz', 'paged', undefined],
  ] as const)('%s in %s pool is: %s', (tag, pool, what) => {
    expect(knownTag(tag, pool)?.what).toBe(what)
  })
})

describe('patterns', () => {
  test.each([
    ['SEY?', 'SEY1', true],
    ['SEY?', 'SEX1', false],
    ['Irp', 'Irp ', true],
    ['Irp', 'Irpl', false],
    ['Nt*', 'Ntfx', true],
    ['*', '\n\0a|', true],
    ['a.c*', 'abcd', false],
    ['proc', 'Proc', false],
    ['(a|b', '(a|b', true],
  ])('%s on %j: %s', (pattern, tag, matches) => {
    expect(tagPattern(pattern)(tag)).toBe(matches)
  })
})

test('the kin of a tag, and how many of it there are for one of the other', () => {
  const kin = (tag: string): string[] => kinOf(tag).map((other) => `${other.tag} ${other.ratio}`)
  expect(kin('File')).toContain('IoFE 2')
  expect(kin('IoFE')).toContain('File 0.5')
  expect(kin('Proc')).toContain('MiP2 1')
  expect(kin('Zzzz')).toEqual([])
})

test('the page of the function that hands an object out', () => {
  const known = knownTag('Proc', 'nonpaged')
  expect(known === undefined ? null : docsLinkOf(known)).toBe(
    'https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-pslookupprocessbyprocessid',
  )
})
