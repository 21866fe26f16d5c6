import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkoutOf } from '../folder.ts'
import { procLeak } from '../made-dumps.ts'
import { type ActionSetup, runAction } from './run-action.ts'
import { codesOf, LEAK, summaryOf } from './scenes.ts'

/* What may not be read, is busy, or is no file at all: told, and never a bug of ours nor a leak that is lost. */

const DUMPS = { 'dumps/before.txt': procLeak.before, 'dumps/after.txt': procLeak.after }
const INPUTS = {
  'before-artifact': '',
  'after-artifact': '',
  'before-files': 'dumps/before.txt',
  'after-files': 'dumps/after*',
}
const SOURCE = { 'src/driver.c': 'void f(void) { PsLookupProcessByProcessId(0, 0); }\n' }

const closed = (path: string) => (folder: string) => chmodSync(join(folder, path), 0o000)
const inPlaceOf = (path: string, make: (path: string) => void) => (folder: string) => {
  rmSync(join(folder, path), { force: true, recursive: true })
  make(join(folder, path))
}
const loop = (path: string) => symlinkSync(path, path)
const pipe = (path: string) => execFileSync('mkfifo', [path])

/** Calls of the file system that fail with the code where the path ends so. */
const preloadOf = (code: string, ending: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'preload-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const text = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
for (const name of ['readFile', 'stat', 'readdir', 'open']) {
  const real = fs.promises[name]
  fs.promises[name] = async (path, ...rest) => {
    if (String(path).endsWith('${ending}')) throw Object.assign(new Error('${code}: broken by the test'), { code: '${code}' })
    return real(path, ...rest)
  }
}
syncBuiltinESMExports()
`
  writeFileSync(join(folder, 'preload.mjs'), text)
  return pathToFileURL(join(folder, 'preload.mjs')).href
}

const judge = async (setup: ActionSetup) => {
  const run = await runAction({ isStranger: true, ...setup, inputs: { ...INPUTS, ...setup.inputs } })
  expect(run.log).not.toContain('A bug of')
  return run
}

describe('a dump', () => {
  test.each<[string, (folder: string) => void, string]>([
    ['that may not be read', closed('dumps/before.txt'), 'FILE_UNREADABLE'],
    ['in a folder that may not be entered', closed('dumps'), 'FILE_UNREADABLE'],
    ['that leads to itself', inPlaceOf('dumps/before.txt', loop), 'FILE_UNREADABLE'],
    ['that is a pipe which nobody writes to', inPlaceOf('dumps/before.txt', pipe), 'FILE_UNREADABLE'],
    [
      'that has no bytes where it says so',
      inPlaceOf('dumps/before.txt', (path) => symlinkSync('/proc/self/mem', path)),
      'FILE_UNREADABLE',
    ],
    ['whose link leads nowhere', inPlaceOf('dumps/before.txt', (path) => symlinkSync('/nowhere', path)), 'NO_FILES'],
    ['that is an empty folder', inPlaceOf('dumps/before.txt', (path) => mkdirSync(path)), 'NO_FILES'],
  ])('%s', async (_, change, code) => {
    const run = await judge({ workspace: checkoutOf(DUMPS, change) })
    expect(summaryOf(run)).toMatch(/ false exit 1$/)
    expect(codesOf(run)).toContain(code)
  })

  test.each(['EBUSY', 'EPERM', 'EIO'])('of which the system says %s', async (code) => {
    const run = await judge({ workspace: checkoutOf(DUMPS), preload: preloadOf(code, 'before.txt') })
    expect(codesOf(run)).toContain('FILE_UNREADABLE')
    expect(run.log).toContain(code)
  })

  test('beside others that hold a leak: the leak is found', async () => {
    const files = { ...DUMPS, 'dumps/after-too.txt': procLeak.after }
    const run = await judge({ workspace: checkoutOf(files, closed('dumps/after-too.txt')) })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(codesOf(run)).toContain('FILE_UNREADABLE')
  })
})

describe('a leak is kept where', () => {
  test.each<[string, (folder: string) => void, Partial<ActionSetup>]>([
    ['a source may not be read', closed('src/driver.c'), {}],
    ['the folder of the sources may not be entered', closed('src'), { inputs: { 'source-path': 'src' } }],
    ['and its tags are to be found in it', closed('src'), { inputs: { 'source-path': 'src', 'driver-tags': 'auto' } }],
    ['the sources lead to themselves', inPlaceOf('src', loop), { inputs: { 'source-path': 'src' } }],
    ['the checkout may not be looked at', closed('.git'), {}],
    ['the policy may not be read', closed('.github/pool-leak-check.yml'), {}],
    ['the policy is a folder', inPlaceOf('.github/pool-leak-check.yml', (path) => mkdirSync(path)), {}],
    ['the policy is a pipe which nobody writes to', inPlaceOf('.github/pool-leak-check.yml', pipe), {}],
    [
      'the policy is a device without an end',
      inPlaceOf('.github/pool-leak-check.yml', (path) => symlinkSync('/dev/zero', path)),
      {},
    ],
    ['the checked out branch is such a pipe', inPlaceOf('.git/HEAD', pipe), {}],
    ['a source is such a pipe', inPlaceOf('src/driver.c', pipe), { inputs: { 'source-path': 'src' } }],
  ])('%s', async (_, change, setup) => {
    const files = { ...DUMPS, ...SOURCE, '.github/pool-leak-check.yml': 'fail-on: leak\n' }
    const run = await judge({ workspace: checkoutOf(files, change), ...setup })
    expect(summaryOf(run)).toBe('leak false exit 1')
  })

  test('the system says that a source is busy', async () => {
    const workspace = checkoutOf({ ...DUMPS, ...SOURCE })
    expect(summaryOf(await judge({ workspace, preload: preloadOf('EBUSY', 'driver.c') }))).toBe('leak false exit 1')
  })
})

test('a pooltag.txt that is a pipe which nobody writes to is named, and the run ends', async () => {
  const run = await judge({
    workspace: checkoutOf({ ...DUMPS, 'pooltag.txt': '' }, inPlaceOf('pooltag.txt', pipe)),
    inputs: { 'pooltag-file': 'pooltag.txt' },
  })
  expect(run.exitCode).toBe(1)
  expect(run.log).toMatch(/cannot read .*pooltag\.txt: it is no file/)
})

test('an event that is such a pipe is one that cannot be read', async () => {
  const workspace = checkoutOf({ ...DUMPS, 'event.json': '' }, inPlaceOf('event.json', pipe))
  const run = await judge({ workspace, environment: { GITHUB_EVENT_PATH: join(workspace, 'event.json') } })
  expect(run.exitCode).toBe(1)
  expect(codesOf(run)).toContain('EVENT_NOT_READ')
})

test('a runner whose folder for temporary files may not be written to: the artifacts are told as unreadable', async () => {
  const folder = checkoutOf({}, (path) => chmodSync(path, 0o555))
  const run = await runAction({ ...LEAK, isStranger: true, environment: { RUNNER_TEMP: folder } })
  expect(run.exitCode).toBe(1)
  expect(run.log).not.toContain('A bug of')
  expect(run.log).toContain('ARTIFACT_UNREADABLE')
})
