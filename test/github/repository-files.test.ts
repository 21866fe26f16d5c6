import { describe, expect, test } from 'vitest'
import { open, PULL_REQUEST_EVENT, type Setup } from './open.ts'
import { HEAD_SHA, REPOSITORY } from './state.ts'

/* Files of a repository, each asked for once, and the lines of them that a pull request changes. */

describe('a file', () => {
  const [path, other] = ['policy.yml', 'other.yml']
  const files = {
    [`${REPOSITORY}@main:${path}`]: 'of main',
    [`${REPOSITORY}@v2:${path}`]: 'of v2',
    [`${REPOSITORY}@main:${other}`]: 'other',
    [`octo/policies@main:${path}`]: 'of policies',
  }

  test('that is read twice is asked for once, also by another who opens the files', async () => {
    const { door, github } = await open({ files })
    const both = [door.files(REPOSITORY, 'main'), door.files('octo/policies', 'v1').ofRepository(REPOSITORY, 'main')]
    expect(await Promise.all([...both, ...both].map((it) => it.read(path)))).toEqual(Array(4).fill('of main'))
    expect(github.requests).toHaveLength(1)
  })

  test.each<[string, string, string, string, string]>([
    ['another ref', REPOSITORY, 'v2', path, 'of v2'],
    ['another path', REPOSITORY, 'main', other, 'other'],
    ['another repository', 'octo/policies', 'main', path, 'of policies'],
  ])('of %s is another', async (_, repository, ref, file, text) => {
    const { door, github } = await open({ files })
    expect(await door.files(REPOSITORY, 'main').read(path)).toBe('of main')
    expect(await door.files(repository, ref).read(file)).toBe(text)
    expect(github.requests).toHaveLength(2)
  })

  test('that is a folder is none', async () => {
    const { door } = await open({ files: { [`${REPOSITORY}@main:${path}/a.yml`]: '' } })
    const words = `${REPOSITORY}/${path} could not be read: it is no file of at most 1 MB`
    await expect(door.files(REPOSITORY, 'main').read(path)).rejects.toThrow(words)
  })

  test('of more than 1 MB, which GitHub sends no content of, is told', async () => {
    const { door } = await open({ files: { [`${REPOSITORY}@main:${path}`]: '#'.repeat(2 ** 20 + 1) } })
    await expect(door.files(REPOSITORY, 'main').read(path)).rejects.toThrow('it is no file of at most 1 MB')
  })

  test('at the root that is not there is looked for in the root alone', async () => {
    const { door, github } = await open()
    expect(await door.files(REPOSITORY, 'main').read(path)).toBeNull()
    expect(github.requests).toHaveLength(2)
  })
})

describe('changed lines', () => {
  const changed = [
    { filename: 'a.c', patch: '@@ -1 +1,2 @@\n a\n+b' },
    { filename: 'large.c' },
    ...Array.from({ length: 120 }, (_, at) => ({ filename: `${at}.c`, patch: '@@ -1 +7 @@\n+x' })),
  ]

  test('of a pull request are those of all its files', async () => {
    const { door } = await open({ pulls: [{ files: changed }] })
    const lines = await door.changedLines()
    expect(lines.size).toBe(122)
    expect([lines.get('a.c'), lines.get('large.c'), lines.get('119.c')]).toEqual([[[2, 2]], [], [[7, 7]]])
  })

  test.each<[string, Setup, number]>([
    ['of a pushed branch are those of its one pull request', { pulls: [{ files: changed.slice(0, 2) }] }, 2],
    ['of a pushed branch without one are none', { pulls: [] }, 0],
  ])('%s', async (_, setup, count) => {
    const { repository } = PULL_REQUEST_EVENT
    const environment = { GITHUB_SHA: HEAD_SHA, GITHUB_REF: 'refs/heads/fix-leak' }
    const { door } = await open({ eventName: 'push', event: { repository }, environment, ...setup })
    expect((await door.changedLines()).size).toBe(count)
  })
})
