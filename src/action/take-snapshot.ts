import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from '../core/parse/index.ts'
import { toPlain } from '../core/phrase.ts'
import type { Snapshot } from '../core/pool.ts'
import { UserError } from '../core/problem.ts'
import type { Texts } from '../settings/setting.ts'

/** One snapshot to take. */
export interface Order {
  /** Path of Get-PoolSnapshot.ps1. */
  readonly script: string
  /** Path of a PowerShell, and the variables that it runs with. */
  readonly shell: string
  readonly environment: Texts
  readonly folder: string
  readonly stage: string
  readonly iteration: number | null
  readonly driverTags: readonly string[]
  /** 0: it is taken at once. */
  readonly settleSeconds: number
}

/** A snapshot that was taken and reads back. */
export interface Taken {
  /** Name in the folder. */
  readonly file: string
  readonly snapshot: Snapshot
}

/** Takes a snapshot and reads it. @throws {UserError} where there is no shell, no whole answer or no file. */
export const takeSnapshot = async (order: Order): Promise<Taken> => {
  const file = freeName(order)
  const path = join(order.folder, file)
  await run(order, path)
  const snapshot = await readTaken(path)
  return { file, snapshot }
}

/** `iteration-3.json`: one that states no iteration is numbered. */
const freeName = ({ folder, stage, iteration }: Order): string => {
  const name = iteration === null ? stage : `${stage}-${iteration}`
  const isFree = (one: string): boolean => !existsSync(join(folder, one))
  if (isFree(`${name}.json`)) return `${name}.json`
  if (iteration !== null || stage === 'before' || stage === 'after' || stage === 'settled')
    throw new UserError(`The job has a snapshot ${name} already: give this one another stage, iteration or leg.`)
  let number = 2
  while (!isFree(`${name}-${number}.json`)) number++
  return `${name}-${number}.json`
}

/** Seconds for PowerShell to start and compile, and for Windows to answer. */
const MAX_WORK_SECONDS = 180
/** Characters of the shell's message that are shown. */
const MAX_MESSAGE_LENGTH = 2000

const run = async (order: Order, path: string): Promise<void> => {
  const { shell, environment, settleSeconds } = order
  const timeout = (MAX_WORK_SECONDS + settleSeconds) * 1000
  const child = spawn(shell, argumentsOf(order, path), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, NO_COLOR: '1' },
    timeout,
    windowsHide: true,
  })
  const { code, text } = await ended(child, shell)
  if (code === 0) return
  const why = code === null ? `it was ended after ${timeout / 1000} seconds` : `exit code ${code}`
  const said = text.trim().slice(0, MAX_MESSAGE_LENGTH)
  throw new UserError(`The snapshot ${order.stage} could not be taken: ${why}.${said === '' ? '' : `\n${said}`}`)
}

const argumentsOf = ({ script, stage, iteration, driverTags, settleSeconds }: Order, path: string): string[] => [
  ...['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', script],
  ...['-Stage', stage, '-OutFile', path],
  ...(iteration === null ? [] : ['-Iteration', String(iteration)]),
  ...(settleSeconds === 0 ? [] : ['-SettleSeconds', String(settleSeconds)]),
  ...(driverTags.length === 0 ? [] : ['-DriverTags', driverTags.join(',')]),
]

const ended = (child: ChildProcess, shell: string) =>
  new Promise<{ readonly code: number | null; readonly text: string }>((done, fail) => {
    const chunks: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
    }
    child.on('error', (error) => fail(noShell(shell, error)))
    child.on('close', (code) => done({ code, text: chunks.join('') }))
  })

const noShell = (shell: string, error: Error): UserError =>
  new UserError(
    `PowerShell could not be started: ${error.message}. Give the input shell the full path of one; it was ${shell}.`,
  )

/** The exit code is not all: a file that does not read back is no evidence. */
const readTaken = async (path: string): Promise<Snapshot> => {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new UserError(`PowerShell ended well and wrote no snapshot: ${error.message}.`)
  })
  const { snapshots, problems } = parse(path, bytes)
  const [snapshot] = snapshots
  if (snapshot !== undefined && snapshots.length === 1 && snapshot.usages.length > 0) return snapshot
  const said = problems.map(({ code, detail }) => `${code} ${toPlain(detail)}`.trim()).join(', ')
  throw new UserError(`PowerShell wrote ${bytes.length} bytes that are no snapshot: ${said}.`)
}
