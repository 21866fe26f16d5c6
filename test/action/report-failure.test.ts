import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { reportFailure } from '../../src/action/report-failure.ts'
import { UserError } from '../../src/core/problem.ts'
import type { DeliveryInputs } from '../../src/io/inputs.ts'
import { faults } from '../github/faults.ts'
import { open, PULL_REQUEST_EVENT, type Setup } from '../github/open.ts'
import { HEAD_SHA, REPOSITORY, TOKEN } from '../github/state.ts'

/* A run that could not be judged: what its log, its outputs and the tested commit say. */

let printed = ''
let outputs = ''
beforeEach(() => {
  printed = ''
  outputs = join(mkdtempSync(join(tmpdir(), 'failure-')), 'output')
  writeFileSync(outputs, '')
  vi.stubEnv('GITHUB_OUTPUT', outputs)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const TESTED = '4'.repeat(40)
const TRIGGERED: Setup = {
  eventName: 'workflow_run',
  event: { workflow_run: { id: 42, head_sha: TESTED, head_repository: { full_name: REPOSITORY } } },
}
const TARGET: Setup = { eventName: 'pull_request_target', event: PULL_REQUEST_EVENT }
const WRONG_INPUT = new UserError('Invalid inputs:\n  fail-on: expected one of leak, suspect, never, got "Leak"')

const fail = async (error: unknown, setup: Setup, inputs: Partial<DeliveryInputs> = {}) => {
  const { run, github } = await open(setup)
  const given = { token: TOKEN, commentKey: 'default', namesRun: false, ...inputs }
  await reportFailure(error, { running: Promise.resolve(run), inputs: given })
  return github
}

describe('the log', () => {
  test('has the message of a wrong set-up, and no stack', async () => {
    await fail(WRONG_INPUT, {})
    expect(printed).toBe(
      '::error title=Pool Leak Check::Invalid inputs:%0A  fail-on: expected one of leak, suspect, never, got "Leak"\n',
    )
  })

  test('has the stack of a bug', async () => {
    await fail(new TypeError('rows is not iterable'), {})
    expect(printed).toMatch(
      /^::error title=Pool Leak Check::A bug of Pool Leak Check: TypeError: rows.*report-failure\.test/,
    )
  })

  test('has what was thrown where it is no error', async () => {
    await fail('out of paper', {})
    expect(printed).toContain('A bug of Pool Leak Check: out of paper')
  })
})

test('the outputs say that the check did not pass', async () => {
  await fail(WRONG_INPUT, {})
  expect(readFileSync(outputs, 'utf8')).toMatch(/^verdict<<.*\ninconclusive\n[\s\S]*^passed<<.*\nfalse\n/m)
})

describe('the tested commit is marked', () => {
  test.each<[string, Setup, Partial<DeliveryInputs>, string, string]>([
    ['of the run that triggered this one', TRIGGERED, {}, TESTED, 'pool-leak-check'],
    ['with the key of the check', TRIGGERED, { commentKey: 'arm64' }, TESTED, 'pool-leak-check/arm64'],
    ['of the pull request whose run the inputs name', TARGET, { namesRun: true }, HEAD_SHA, 'pool-leak-check'],
  ])('%s', async (_, setup, inputs, sha, context) => {
    const { statuses } = await fail(WRONG_INPUT, setup, inputs)
    expect(statuses).toMatchObject([{ sha, context, state: 'error', description: 'Invalid inputs:' }])
  })

  test('though the outputs cannot be written', async () => {
    vi.stubEnv('GITHUB_OUTPUT', '/no/such/folder/output')
    const { run, github } = await open(TRIGGERED)
    const inputs = { token: TOKEN, commentKey: 'default', namesRun: false }
    await expect(reportFailure(WRONG_INPUT, { running: Promise.resolve(run), inputs })).rejects.toThrow()
    expect(github.statuses.map(({ state }) => state)).toEqual(['error'])
  })

  test('with text that shows every character', async () => {
    const { statuses } = await fail(new UserError('no file a\u202eb'), TRIGGERED)
    expect(statuses.map(({ description }) => description)).toEqual(['no file a\\u202eb'])
  })
})

describe('no commit is marked', () => {
  test.each<[string, Setup, Partial<DeliveryInputs>]>([
    ['in a pull request, which has a check of its own', { eventName: 'pull_request' }, {}],
    ['in a pull request that names a run', { eventName: 'pull_request' }, { namesRun: true }],
    ['in a run with the base’s rights that judges its own dumps', TARGET, {}],
    ['in a push', { eventName: 'push', event: {} }, { namesRun: true }],
    ['without a token', TRIGGERED, { token: null }],
    ['where the tested commit is not known', { ...TRIGGERED, event: { workflow_run: { id: 42 } } }, {}],
  ])('%s', async (_, setup, inputs) => {
    expect((await fail(WRONG_INPUT, setup, inputs)).requests).toEqual([])
  })
})

test('a status that GitHub refuses is told to the caller, after the log and the outputs', async () => {
  const refused = { match: 'POST */statuses/*', answer: faults.noPermission }
  await expect(fail(WRONG_INPUT, { ...TRIGGERED, faults: [refused] })).rejects.toThrow('statuses: write')
  expect(printed).toContain('::error')
  expect(readFileSync(outputs, 'utf8')).toContain('inconclusive')
})
