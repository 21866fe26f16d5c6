import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { hasPowerShell, PWSH, poolTable, stubEnvironment } from '../capture/powershell.ts'
import type { Fault } from '../github/faults.ts'
import { faults } from '../github/faults.ts'
import { type LoopbackGitHub, startGitHub } from '../github/server.ts'
import { runAction } from './run-action.ts'
import { SERIES_INPUTS, summaryOf, textsOf } from './scenes.ts'

/*
 * The action that takes snapshots as the runner runs it: capture/index.js as main, then the test, then capture/index.js as post with the
 * state that main saved. With PowerShell (`bash test/capture/tools.sh`) the real script takes the snapshots.
 */

const STARTED = fileURLToPath(new URL('../../capture/index.js', import.meta.url))
const OBJECTS = 'Proc Thre Even Sema Muta File Devi Driv ObjT Toke Key Sect Dire Symb'.split(' ')

const folders: string[] = []
const servers: LoopbackGitHub[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  for (const server of servers.splice(0)) await server.close()
})

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'capture-'))
  folders.push(folder)
  return folder
}

/**
 * A machine at a moment: it allocated and freed since the last one, and the driver holds so many blocks. Its row stays
 * once it is there, as Windows keeps it.
 */
const machineWith = (moment: number, { mine, most }: { readonly mine: number; readonly most: number }): Uint8Array =>
  poolTable([
    ...OBJECTS.map((tag) => [tag, 9000 + 40 * moment, 8000 + 40 * moment, 64_000] as const),
    ['Idle', 50 + moment, 50 + moment, 0],
    ...(most === 0 ? [] : ([['Mine', most, most - mine, 64 * mine]] as const)),
  ])

interface Ended {
  readonly exitCode: number | null
  readonly log: string
}

/** A job of the loopback GitHub. */
const startJob = async (given: { readonly faults?: readonly Fault[]; readonly shell?: string } = {}) => {
  const github = await startGitHub(given.faults === undefined ? {} : { faults: given.faults })
  servers.push(github)
  const [folder, answers] = [newFolder(), newFolder()]
  const temp = join(folder, 'temp')
  mkdirSync(temp)
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_EVENT_PATH: join(folder, 'event.json') }
  writeFileSync(files.GITHUB_EVENT_PATH, '{}')
  const shell = given.shell ?? PWSH
  let [moment, most] = [0, 0]

  /** Runs one end of a step; `state` is the file that main writes and post reads. */
  const run = (step: string, inputs: Readonly<Record<string, string>>, isPost: boolean): Promise<Ended> => {
    const stateFile = join(folder, `state-${step}`)
    for (const file of [files.GITHUB_OUTPUT, stateFile]) if (!existsSync(file)) writeFileSync(file, '')
    const state = [...readFileSync(stateFile, 'utf8').matchAll(/^(\w+)<<(\S+)\n([^\n]*)\n\2$/gm)]
    const all = { leg: 'win 11', shell, 'settle-seconds': '0', upload: 'true', ...inputs }
    const environment = {
      ...stubEnvironment(answers),
      ...github.environment,
      ...files,
      GITHUB_STATE: stateFile,
      GITHUB_ACTIONS: 'true',
      RUNNER_TEMP: temp,
      ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...(isPost ? Object.fromEntries(state.map(([, name, , value]) => [`STATE_${name}`, value])) : {}),
    }
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, [STARTED], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
      const chunks: string[] = []
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (chunk) => chunks.push(chunk))
      child.on('error', fail)
      child.on('close', (exitCode) => done({ exitCode, log: chunks.join('') }))
    })
  }
  return {
    github,
    /** From now on the driver holds so many blocks. */
    hold: (mine: number): void => {
      most = Math.max(most, mine)
      writeFileSync(join(answers, 'class22.bin'), machineWith(moment++, { mine, most }))
    },
    /** From now on the system answers so. */
    refuse: (status: string): void => writeFileSync(join(answers, 'class22.rules'), `status ${status}\n`),
    main: (step: string, inputs: Readonly<Record<string, string>> = {}) => run(step, inputs, false),
    post: (step: string, inputs: Readonly<Record<string, string>> = {}) => run(step, inputs, true),
    taken: (): readonly string[] => readdirSync(join(temp, 'pool-win-11')).sort(),
    output: (): string => readFileSync(files.GITHUB_OUTPUT, 'utf8'),
  }
}

describe.skipIf(!hasPowerShell)('with PowerShell (bash test/capture/tools.sh)', { timeout: 240_000 }, () => {
  test('capture, a test that fails and leaks, judge: the leak is found', async () => {
    const job = await startJob()
    job.hold(0)
    const began = await job.main('bracket', { 'driver-tags': 'Mine' })
    expect(began).toMatchObject({ exitCode: 0, log: expect.stringContaining('before.json: 15 rows') })
    expect(job.output()).toContain('pool-win-11')
    job.hold(500)
    expect((await job.main('warm', { stage: 'warm' })).exitCode).toBe(0)
    // The test step fails here: a post with `if: always()` runs all the same.
    job.hold(1500)
    expect((await job.post('warm', { stage: 'warm' })).exitCode).toBe(0)
    expect(job.github.artifacts).toEqual([])
    const ended = await job.post('bracket', { 'settle-seconds': '20', 'driver-tags': 'Mine' })
    expect(ended.log).toContain('Calm after')
    expect(ended.exitCode).toBe(0)
    expect(job.taken()).toEqual(['after.json', 'before.json', 'settled.json', 'warm.json'])
    const [artifact] = job.github.artifacts
    expect(job.github.artifacts.map(({ name }) => name)).toEqual(['pool-win-11'])
    if (artifact === undefined) throw new Error('no artifact')
    const { name, content } = artifact
    const inputs = { ...SERIES_INPUTS, 'driver-tags': 'Mine', iterations: '1000' }
    const judged = await runAction({ artifacts: [{ name, content }], inputs })
    expect(summaryOf(judged)).toBe('leak false exit 1')
    expect(textsOf(judged).join()).toContain('Mine')
  })

  test('a driver that gives back what it took is clean, though it warmed up', async () => {
    const job = await startJob()
    job.hold(0)
    await job.main('bracket')
    job.hold(500)
    await job.main('warm', { stage: 'warm' })
    job.hold(500)
    await job.main('after', { stage: 'after', iteration: '1000' })
    job.hold(0)
    expect((await job.post('bracket')).exitCode).toBe(0)
    const [artifact] = job.github.artifacts
    if (artifact === undefined) throw new Error('no artifact')
    const judged = await runAction({
      artifacts: [{ name: artifact.name, content: artifact.content }],
      inputs: { ...SERIES_INPUTS, iterations: '1000' },
    })
    expect(summaryOf(judged)).toBe('clean true exit 0')
  })

  test('a snapshot that cannot be taken at the start is red, and nothing is judged by half', async () => {
    const job = await startJob()
    job.hold(0)
    job.refuse('C0000022')
    const began = await job.main('bracket')
    expect(began.exitCode).toBe(1)
    expect(began.log).toMatch(/^::error title=Pool snapshot::.*0xC0000022.*denied/m)
    expect((await job.post('bracket')).exitCode).toBe(1)
    expect(job.github.artifacts).toEqual([])
  })

  test('a system that refuses at the end: what was taken is uploaded, and the job is red', async () => {
    const job = await startJob()
    job.hold(0)
    await job.main('bracket')
    job.refuse('C0000022')
    expect((await job.post('bracket')).exitCode).toBe(1)
    expect(job.github.artifacts.map(({ name }) => name)).toEqual(['pool-win-11'])
  })

  test('an upload that fails is red', async () => {
    const match = 'POST /twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact'
    const job = await startJob({ faults: [{ match, answer: faults.noPermission }] })
    job.hold(0)
    await job.main('bracket')
    const ended = await job.post('bracket')
    expect(ended.exitCode).toBe(1)
    expect(ended.log).toMatch(/^::error title=Pool snapshot::The artifact pool-win-11 was not uploaded/m)
  })

  test('without upload the snapshots stay in the folder; a second snapshot of a name is refused', async () => {
    const job = await startJob()
    job.hold(0)
    const inputs = { stage: 'iteration', upload: 'false' }
    expect((await job.main('one', inputs)).exitCode).toBe(0)
    expect((await job.main('two', inputs)).exitCode).toBe(0)
    expect((await job.main('three', { ...inputs, iteration: '300' })).exitCode).toBe(0)
    expect((await job.main('four', { ...inputs, iteration: '300' })).exitCode).toBe(1)
    for (const step of ['three', 'two', 'one']) expect((await job.post(step, inputs)).exitCode).toBe(0)
    expect(job.taken()).toEqual(['iteration-2.json', 'iteration-300.json', 'iteration.json'])
    expect(job.github.artifacts).toEqual([])
  })
})

describe('without a shell that answers', () => {
  test('a missing shell is named, with what to do', async () => {
    const job = await startJob({ shell: '/nowhere/powershell.exe' })
    const { exitCode, log } = await job.main('bracket')
    expect(exitCode).toBe(1)
    expect(log).toMatch(/^::error title=Pool snapshot::PowerShell could not be started: .*ENOENT.*shell/m)
  })

  test('elsewhere than on Windows it says where it belongs', async () => {
    const job = await startJob()
    const { exitCode, log } = await job.main('bracket', { shell: '' })
    expect(exitCode).toBe(1)
    expect(log).toContain('Pool snapshots are taken on Windows')
  })

  test('a shell that ends well and writes nothing is no snapshot', async () => {
    const job = await startJob({ shell: '/bin/true' })
    const { exitCode, log } = await job.main('bracket')
    expect(exitCode).toBe(1)
    expect(log).toContain('wrote no snapshot')
  })

  test('all wrong inputs are told together', async () => {
    const job = await startJob()
    const { exitCode, log } = await job.main('bracket', { iteration: 'x', 'settle-seconds': '601', stage: 'a b' })
    expect(exitCode).toBe(1)
    for (const name of ['iteration', 'settle-seconds', 'stage']) expect(log).toContain(`  ${name}: expected`)
  })
})
