import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

/* The packed command line as `npm install -g` and `npx` put it in place: one package, no dependency, no network. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const onWindows = process.platform === 'win32'
const folder = mkdtempSync(join(tmpdir(), 'package-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (command: string, words: readonly string[], cwd = folder) => {
  // Commands of npm are scripts for the shell of Windows.
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', shell: onWindows })
  return { exitCode: status, stdout, stderr }
}

/** Path of the installed command; npm must not go to the network for it. */
const install = (): string => {
  run('npm', ['pack', '--silent', '--pack-destination', folder], ROOT)
  const [tarball = 'no tarball'] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  const prefix = join(folder, 'prefix')
  const { exitCode, stderr } = run('npm', [
    'install',
    '--global',
    '--offline',
    '--prefix',
    prefix,
    join(folder, tarball),
  ])
  if (exitCode !== 0) throw new Error(stderr)
  return onWindows ? join(prefix, 'pool-leak-check.cmd') : join(prefix, 'bin', 'pool-leak-check')
}

test('npm install -g of the tarball gives a command that finds the leak and prints its version', () => {
  const command = install()
  const { version }: { version: string } = JSON.parse(run('npm', ['pkg', 'get', '--json'], ROOT).stdout)
  expect(run(command, ['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  const fixtures = join(ROOT, 'test/fixtures')
  const leak = ['made/proc-leak-before.txt', 'dumps/kd-poolused-proc-leak.txt'].map((name) => join(fixtures, name))
  const found = run(command, leak)
  expect([found.exitCode, found.stderr]).toEqual([1, ''])
  expect(found.stdout).toMatch(/^LEAK \(failed\): 1 leak: Proc/)
  const shown = run(command, ['show', join(fixtures, 'dumps/poolmon-leakpair-after.txt')])
  expect([shown.exitCode, shown.stdout]).toEqual([0, expect.stringContaining('Drsd')])
})

test.each(['README.md', 'CONTRIBUTING.md', 'docs/cli.md', 'src/cli.ts'])(
  '%s asks for the Node that the package asks for',
  (path) => {
    const { engines }: { engines: { node: string } } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(engines.node).toBe('>=20.15.0 <21 || >=22.2.0')
    expect(readFileSync(join(ROOT, path), 'utf8')).toMatch(/Node 20\.15, 22\.2 or later/)
  },
)

test('a Node without what archives are checked by is refused at the start, in words', () => {
  const without = 'data:text/javascript,import zlib from "node:zlib"; delete zlib.crc32'
  const old = run(process.execPath, ['--import', without, join(ROOT, 'dist/cli/index.js'), '--version'])
  expect([old.exitCode, old.stderr]).toEqual([
    2,
    expect.stringMatching(/^Pool Leak Check needs Node 20\.15, .* this is v\d/),
  ])
})
