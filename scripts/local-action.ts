import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/*
 * Runs the action from its sources in GitHub's own stand-in for a runner, github/local-action, on two dumps of this machine:
 *
 *     npm run try:local-action -- BEFORE AFTER [input=value …]
 *
 * The stand-in and its dependencies are 330 MB, so `npm ci` leaves them out: they are installed into build/local-action at the first call.
 */

const ROOT = resolve(import.meta.dirname, '..')
const HOME = join(ROOT, 'build/local-action')
const PACKAGES = ['@github/local-action@7.0.1', 'tsx@4.23.15']

export const isInstalled = (): boolean => existsSync(join(HOME, 'node_modules/@github/local-action'))

const install = (): void => {
  mkdirSync(HOME, { recursive: true })
  // A package of its own, so that npm does not take ours.
  writeFileSync(join(HOME, 'package.json'), '{ "private": true }\n')
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: HOME,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm could not install ${PACKAGES.join(' and ')} into ${HOME}`)
}

export interface LocalRun {
  readonly exitCode: number | null
  readonly log: string
}

/** Inputs and the runner's variables, in the file that the stand-in reads. */
const environmentFile = (inputs: Readonly<Record<string, string>>, folder: string): string => {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
  const runner: readonly (readonly [string, string])[] = [
    ['GITHUB_WORKSPACE', ROOT],
    ['GITHUB_EVENT_NAME', 'workflow_dispatch'],
    ['GITHUB_REPOSITORY', 'octo/driver'],
    ['GITHUB_RUN_ID', '1'],
    ['RUNNER_TEMP', folder],
    ['GITHUB_STEP_SUMMARY', join(folder, 'summary.md')],
  ]
  return [...runner, ...given].map(([name, value]) => `${name}=${JSON.stringify(value)}\n`).join('')
}

/** Runs src/action.ts; without a token and an artifact service it reads files of the workspace, and posts nothing. */
export const runLocalAction = (inputs: Readonly<Record<string, string>>): LocalRun => {
  const folder = mkdtempSync(join(tmpdir(), 'local-action-'))
  const file = join(folder, 'environment')
  const quiet = { comment: 'never', 'report-artifact': '', 'policy-file': 'none' }
  writeFileSync(join(folder, 'summary.md'), '')
  writeFileSync(file, environmentFile({ ...quiet, ...inputs }, folder))
  const modules = join(HOME, 'node_modules')
  const program = [join(modules, 'tsx/dist/cli.mjs'), join(modules, '@github/local-action/src/index.ts')]
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, '.', 'src/action.ts', file], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, TARGET_ACTION_PATH: ROOT, NODE_PACKAGE_MANAGER: 'npm' },
    })
    return { exitCode: status, log: stdout + stderr }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === import.meta.filename) {
  const words = process.argv.slice(2)
  const [before, after] = words.filter((word) => !/^[a-z-]+=/.test(word))
  if (before === undefined || after === undefined)
    throw new Error('usage: npm run try:local-action -- BEFORE AFTER [input=value …]')
  if (!isInstalled()) install()
  const inputs = words.flatMap((word) => {
    const [, name, value] = /^([a-z-]+)=(.*)$/s.exec(word) ?? []
    return name === undefined || value === undefined ? [] : [[name, value] as const]
  })
  const files = { 'before-files': before, 'after-files': after }
  const { exitCode, log } = runLocalAction({ ...files, ...Object.fromEntries(inputs) })
  console.log(`${log.slice(log.indexOf('Running Action'))}\nexit code ${exitCode}`)
}
