import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/core/problem.ts'
import { loadPolicy, type ParentPolicy, readPlainPolicy, writeValue } from '../../src/io/policy-file.ts'
import type { PolicySource } from '../../src/io/policy-source.ts'

/** Files by their names: `a.yml` here, `octo/rules@v1:a.yml` in another repository. */
const sourceOf = (files: Readonly<Record<string, string>>, repository = ''): PolicySource => ({
  read: async (path) => files[`${repository}${path}`] ?? null,
  ofRepository: (other, ref) => sourceOf(files, `${other}@${ref}:`),
  nameOf: (path) => `${repository}${path}`,
})

/** What the first file and those that it extends say. */
const load = (files: Readonly<Record<string, string>>) => {
  const [path = '', text = ''] = Object.entries(files)[0] ?? []
  return loadPolicy(sourceOf(files), path, text)
}

const tagsOf = async (files: Readonly<Record<string, string>>) => (await load(files)).policy.driverTags

describe('a path beside the file that names it', () => {
  test.each<[string, string, string]>([
    ['policy.yml', './base.yml', 'base.yml'],
    ['.github/policy.yml', './base.yml', '.github/base.yml'],
    ['.github/policy.yml', '../base.yml', 'base.yml'],
    ['.github/policy.yml', './a/./b//base.yml', '.github/a/b/base.yml'],
    ['.github/policy.yml', './a/../base.yml', '.github/base.yml'],
    // They read as a repository and its ref, too.
    ['policy.yml', './shared/base@v1.yml', 'shared/base@v1.yml'],
    ['.github/policy.yml', '../shared/base@v1', 'shared/base@v1'],
  ])('%s extends %s: %s', async (path, parent, expected) => {
    expect(await tagsOf({ [path]: `extends: ${parent}`, [expected]: 'driver-tags: [Base]' })).toEqual(['Base'])
  })
})

describe('a file of another repository', () => {
  test.each<[string, string]>([
    ['octo/rules/base.yml@v1', 'octo/rules@v1:base.yml'],
    ['o.c-t_o/ru.l-e_s/a/b c/base.yml@feature/x.1', 'o.c-t_o/ru.l-e_s@feature/x.1:a/b c/base.yml'],
  ])('%s is %s', async (address, name) => {
    const files = { 'policy.yml': `extends: ${address}`, [name]: 'driver-tags: [Base]' }
    expect(await tagsOf(files)).toEqual(['Base'])
  })

  test('extends what lies beside it there', async () => {
    const files = {
      'policy.yml': 'extends: octo/rules/a/base.yml@v1\ndriver-tags: [Own]',
      'octo/rules@v1:a/base.yml': 'extends: ./more.yml\ndriver-tags: [Base]',
      'octo/rules@v1:a/more.yml': 'driver-tags: [More]\niterations: 5',
      'a/more.yml': 'driver-tags: [Here]',
    }
    const { policy, plain, parents } = await load(files)
    expect([policy.driverTags, policy.iterations]).toEqual([['Own', 'Base', 'More'], 5])
    expect(plain).toEqual({
      extends: 'octo/rules/a/base.yml@v1',
      'driver-tags': ['Own', 'Base', 'More'],
      iterations: 5,
    })
    expect(parents).toEqual([
      { address: 'octo/rules/a/base.yml@v1', plain: { 'driver-tags': ['Base', 'More'], iterations: 5 } },
    ])
  })

  test('is told with all that it extends in turn', async () => {
    const { parents } = await load({
      'policy.yml': 'extends: octo/rules/a.yml@v1',
      'octo/rules@v1:a.yml': 'extends: octo/more/b.yml@v2\nstrict: true',
      'octo/more@v2:b.yml': 'iterations: 5',
    })
    expect(parents).toEqual([
      {
        address: 'octo/rules/a.yml@v1',
        plain: { extends: 'octo/more/b.yml@v2', strict: true, iterations: 5 },
      },
      { address: 'octo/more/b.yml@v2', plain: { iterations: 5 } },
    ])
  })

  test('beside this one is no parent, and leaves no address', async () => {
    const { plain, parents } = await load({ 'a.yml': 'extends: ./b.yml\nstrict: true', 'b.yml': 'iterations: 5' })
    expect([plain, parents]).toEqual([{ strict: true, iterations: 5 }, []])
  })

  test.each<[string, readonly ParentPolicy[], readonly string[]]>([
    ['known: read', [{ address: 'octo/rules/a.yml@v1', plain: {} }], ['Own', 'Base']],
    ['known by another ref: not read', [{ address: 'octo/rules/a.yml@v2', plain: {} }], ['Own']],
    ['not known: not read', [], ['Own']],
  ])('whose address is %s', async (_, known, tags) => {
    const files = { 'octo/rules@v1:a.yml': 'driver-tags: [Base]' }
    const text = 'extends: octo/rules/a.yml@v1\ndriver-tags: [Own]'
    const plain = await readPlainPolicy(sourceOf(files), { path: 'policy.yml', text }, known)
    expect(plain).toEqual({ extends: 'octo/rules/a.yml@v1', 'driver-tags': tags })
  })
})

describe('what is refused', () => {
  const chain = (length: number): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `${at}.yml`,
        at === length - 1 ? 'iterations: 5' : `extends: ./${at + 1}.yml`,
      ]),
    )

  test('policies four deep are read', async () => {
    expect((await load(chain(4))).policy.iterations).toBe(5)
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['five deep', chain(5), '4.yml: policies that extend each other go 4 deep at most'],
    ['itself', { 'a.yml': 'extends: ./a.yml' }, 'a.yml: it extends itself, by a.yml'],
    [
      'itself by way of another',
      { 'a.yml': 'extends: ./b.yml', 'b.yml': 'extends: ./a.yml' },
      'a.yml: it extends itself, by a.yml, b.yml',
    ],
    ['what is not there', { 'a.yml': 'extends: ./b.yml' }, 'a.yml: extends b.yml, and there is no such file'],
  ])('%s', async (_, files, words) => {
    await expect(load(files)).rejects.toThrow(new UserError(words))
  })

  test('a file of one name in two repositories is not itself', async () => {
    const files = { 'a.yml': 'extends: octo/rules/a.yml@v1', 'octo/rules@v1:a.yml': 'iterations: 5' }
    expect((await load(files)).policy.iterations).toBe(5)
  })
})

test('a file goes over the one that it extends: lists add up, the rest replaces', async () => {
  const entry = (tag: string) => `{ tag: ${tag}, reason: known, owner: me, expires: 2027-01-31 }`
  const listed = (name: string, tag: string): string =>
    [
      `legs: [${name}]`,
      `ignore-tags: [${tag}]`,
      `limits: [{ tag: ${tag}, max-growth-count: 5 }]`,
      `pairs: [{ acquire: Get${name}, release: Put${name}, tag: ${tag} }]`,
      `exceptions: [${entry(tag)}]`,
    ].join('\n')
  const { policy } = await load({
    'a.yml': `extends: ./b.yml\n${listed('Own', 'Own')}\npoints: { leak: 9 }\nacknowledge: { label: own }\nfail-on: never`,
    'b.yml': `${listed('Base', 'Io')}\npoints: { leak: 7, suspect: 3 }\nacknowledge: { label: base, commit: true }\nfail-on: suspect\nstrict: true\nbaseline: main`,
  })
  expect(policy).toMatchObject({
    legs: ['Own', 'Base'],
    ignoreTags: ['Own', 'Io'],
    pairs: [
      { acquire: 'GetOwn', release: 'PutOwn', tag: 'Own' },
      { acquire: 'GetBase', release: 'PutBase', tag: 'Io' },
    ],
    points: { leak: 9, suspect: 3 },
    acknowledge: { label: 'own', commit: true },
    failOn: 'never',
    strict: true,
    baselineBranch: 'main',
  })
  expect(policy.limits.map(({ tag, pool, maxGrowthCount }) => [tag, pool, maxGrowthCount])).toEqual([
    ['Own', null, 5],
    ['Io', null, 5],
  ])
  expect(policy.exceptions.map(({ tag }) => tag)).toEqual(['Own', 'Io'])
})

test('an exception says all that it may', async () => {
  const { policy } = await load({
    'a.yml':
      'exceptions:\n  - { tag: Proc, pool: paged, legs: [a, b], max-growth-count: 7, reason: known, owner: me, expires: 2027-01-31 }',
  })
  expect(policy.exceptions).toEqual([
    {
      tag: 'Proc',
      pool: 'paged',
      legs: ['a', 'b'],
      maxGrowthCount: 7,
      reason: 'known',
      owner: 'me',
      expires: '2027-01-31',
    },
  ])
})

test.each<[string, string | null]>([
  ['acknowledge: { enabled: true, label: x }', 'x'],
  ['acknowledge: { enabled: false, label: x }', null],
  ['acknowledge: { enabled: true }', 'pool-leak-accepted'],
  ['acknowledge: {}', 'pool-leak-accepted'],
])('%s: the label is %s', async (text, label) => {
  expect((await load({ 'a.yml': text })).policy.acknowledge.label).toBe(label)
})

test.each<[string, unknown, string]>([
  ['max-growth-bytes', 65536, '64KiB'],
  ['max-growth-bytes', 65537, '65537'],
  ['driver-tags', ['A', 'B'], 'A,B'],
  ['strict', true, 'true'],
  ['legs', 'x', 'x'],
  ['of tomorrow', 7, '7'],
])('%s: %j is written %s', (name, value, text) => {
  expect(writeValue(name, value)).toBe(text)
})
