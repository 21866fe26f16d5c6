import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkOptions, commands, diffOptions } from '../../src/cli/commands.ts'
import { completion, completionFor } from '../../src/cli/completion.ts'

/* Completion scripts in the shells that this machine has: a line before the cursor in, the words that are offered out. */

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'completion-'))
  for (const shell of ['bash', 'fish', 'powershell'] as const)
    writeFileSync(join(folder, `c.${shell === 'powershell' ? 'ps1' : shell}`), completionFor(shell))
  writeFileSync(join(folder, 'before dump.log'), '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (program: string, ...words: readonly string[]): readonly string[] => {
  const { stdout, stderr, status } = spawnSync(program, words, { cwd: folder, encoding: 'utf8', timeout: 50_000 })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.split('\n').filter((line) => line !== '')
}

const hasShell = (program: string): boolean => spawnSync(program, ['--version']).status === 0

const inBash = (line: string): readonly string[] => {
  const words = line.split(' ').flatMap((word) => word.split(/(=)/).filter((part, index) => part !== '' || index === 0))
  const said = words.map((word) => `'${word}'`).join(' ')
  return run(
    'bash',
    '-c',
    `. ./c.bash; COMP_WORDS=(${said}); COMP_CWORD=${words.length - 1}; _pool_leak_check; printf '%s\\n' "\${COMPREPLY[@]}"`,
  )
}

const inFish = (line: string): readonly string[] =>
  run('fish', '-c', `source c.fish; complete -C '${line}'`).map((found) => found.split('\t')[0] ?? '')

const inPowershell = (line: string): readonly string[] =>
  run(
    'pwsh',
    '-NoProfile',
    '-Command',
    `. ./c.ps1; [System.Management.Automation.CommandCompletion]::CompleteInput('${line}', ${line.length}, $null).CompletionMatches.CompletionText`,
  )

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['pool-leak-check sho', ['show']],
  ['pool-leak-check --form', ['--format']],
  ['pool-leak-check --format j', ['json', 'junit']],
  ['pool-leak-check diff --sort gr', ['growth']],
  ['pool-leak-check completion z', ['zsh']],
  ['pool-leak-check init --act', ['--action-repository']],
]

describe.each([
  ['bash', 'bash', inBash],
  ['fish', 'fish', inFish],
  ['powershell', 'pwsh', inPowershell],
] as const)('in %s', (_, program, complete) => {
  test.skipIf(!hasShell(program)).each(cases)('%s', (line, expected) => {
    expect([...complete(line)].sort()).toEqual(expected)
  })
})

test.skipIf(!hasShell('bash'))('bash completes --name=value, every option, and files with blanks', () => {
  expect(inBash('pool-leak-check --format=j')).toEqual(['json', 'junit'])
  expect(inBash('pool-leak-check --')).toEqual([...Object.keys(checkOptions), 'help'].map((name) => `--${name}`))
  expect(inBash('pool-leak-check show bef')).toEqual(['before dump.log'])
})

test.skipIf(!hasShell('zsh'))('zsh reads its script', { timeout: 60_000 }, () => {
  writeFileSync(join(folder, 'c.zsh'), completionFor('zsh'))
  expect(
    run('zsh', '-f', '-c', 'autoload -U compinit; compinit -u -D; source ./c.zsh; print $_comps[pool-leak-check]'),
  ).toEqual(['_pool_leak_check'])
})

/** A zsh in a terminal of its own, in which a line and a TAB are typed. */
const ZSH = `
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "fpath=($PWD/fpath \\$fpath); autoload -U compinit; compinit -u -D; stty cols 200; print READY"
zpty -r -m z out '*READY*READY*'
zpty -w -n z "$1"$'\\t'
zpty -r -m z out "*$2*" && print found
zpty -d z
`

test.skipIf(!hasShell('zsh')).each([
  // The terminal shows what is added alone.
  ['pool-leak-check comp', 'letion'],
  ['pool-leak-check show --sort=b', '--sort=bytes'],
  ['pool-leak-check diff --format=j', '--format=json'],
])('zsh finds its script in a folder of $fpath: %s', { timeout: 60_000 }, (line, expected) => {
  mkdirSync(join(folder, 'fpath'), { recursive: true })
  writeFileSync(join(folder, 'fpath', '_pool-leak-check'), completionFor('zsh'))
  writeFileSync(join(folder, 'type.zsh'), ZSH)
  expect(run('zsh', '-f', 'type.zsh', line, expected)).toContain('found')
})

test.each(['bash', 'zsh', 'fish', 'powershell'] as const)('the script for %s has every command and option', (shell) => {
  const script = completionFor(shell)
  for (const name of [...Object.keys(commands), ...Object.keys(checkOptions), ...Object.keys(diffOptions)])
    expect(script).toContain(name)
})

test.each([
  ['no shell', []],
  ['a shell that is not known', ['cmd']],
  ['two shells', ['bash', 'zsh']],
])('%s is refused', async (_, words) => {
  await expect(completion(words)).rejects.toThrow(/expected one of|did you mean/)
})
