import { describe, expect, test } from 'vitest'
import { toRun } from './describe.ts'
import { type FaultAnswer, faults } from './faults.ts'
import { open, type Setup } from './open.ts'
import { HEAD_SHA } from './state.ts'

/* How long an answer is waited for, how often it is asked for, and how large it may be. */

const RUN = 'GET */runs/42'

/** Whether run 42 could be read, and how often it was asked for. */
const readRun = async (answer: FaultAnswer, times: number, setup: Setup = {}) => {
  const { door, github } = await open({ runId: 42, artifactsOf: 42, faults: [{ match: RUN, answer, times }], ...setup })
  const { headSha } = await door.judgedRun()
  return { isRead: headSha === HEAD_SHA, asked: github.requests.length }
}

const limited = (seconds: number): FaultAnswer => ({
  kind: 'status',
  status: 429,
  body: { message: 'You have exceeded a secondary rate limit' },
  headers: { 'retry-after': String(seconds) },
})

test.each<[string, FaultAnswer, number, boolean, number]>([
  ['limits once', limited(1), 1, true, 2],
  ['limits twice', limited(1), 2, true, 3],
  ['limits three times', limited(1), 3, false, 3],
  ['limits for less than the time that is left', limited(15), 1, true, 2],
  ['limits for more than the time that is left', limited(25), 1, false, 1],
  ['fails twice', faults.unavailable, 2, true, 3],
  ['fails three times', faults.unavailable, 3, false, 3],
  ['is cut twice', faults.reset, 2, true, 3],
  ['is cut three times', faults.reset, 3, false, 3],
  ['refuses', faults.noPermission, 1, false, 1],
  ['finds nothing', faults.notFound, 1, false, 1],
])('a server that %s', async (_, answer, times, isRead, asked) => {
  expect(await readRun(answer, times)).toEqual({ isRead, asked })
})

describe('an answer', () => {
  const MAX_BYTES = 32 * 2 ** 20
  const run = toRun({ id: 42, event: 'push', branch: 'main', headSha: HEAD_SHA, artifacts: [] })
  const answerOf = (text: string, type: string): FaultAnswer => ({
    kind: 'status',
    status: 200,
    body: Buffer.from(text),
    headers: { 'content-type': type },
  })
  const JSON_TYPE = 'application/json; charset=utf-8'

  test.each([
    ['of the largest size is read', MAX_BYTES, true, 1],
    ['one byte larger is not', MAX_BYTES + 1, false, 3],
  ])('%s', async (_, size, isRead, asked) => {
    // Spaces behind it are JSON, too.
    expect(await readRun(answerOf(JSON.stringify(run).padEnd(size), JSON_TYPE), 3)).toEqual({ isRead, asked })
  })

  test.each<[string, string, string, boolean]>([
    ['that is JSON', JSON.stringify(run), JSON_TYPE, true],
    ['that is half of it', JSON.stringify(run).slice(0, 100), JSON_TYPE, false],
    ['that is a page', '<html>', 'text/html', false],
    ['that is empty', '', JSON_TYPE, false],
    ['that is empty, of another type', '', 'application/zip', false],
  ])('%s', async (_, text, type, isRead) => {
    expect(await readRun(answerOf(text, type), 3)).toEqual({ isRead, asked: isRead ? 1 : 3 })
  })
})

describe('the time by GitHub’s clock', () => {
  const clock = '2031-05-01T12:00:00Z'
  const FUTURE = new Date(clock).getTime()

  test('is that of an answer that came already', async () => {
    const { door, github } = await open({ clock, runId: 42, artifactsOf: 42 })
    await door.judgedRun()
    expect((await door.now()).getTime()).toBe(FUTURE)
    expect(github.requests.filter((line) => line.includes('/rate_limit'))).toEqual([])
  })

  test('is asked for where none came', async () => {
    const { door, github } = await open({ clock })
    expect((await door.now()).getTime()).toBe(FUTURE)
    expect(github.requests).toEqual(['GET /rate_limit → 200'])
  })

  test('is that of a refusal, too', async () => {
    const { door } = await open({ clock, faults: [{ match: 'GET /rate_limit', answer: faults.notFound }] })
    expect((await door.now()).getTime()).toBe(FUTURE)
  })

  test('is the machine’s where nothing answers', async () => {
    const { door } = await open({ clock, faults: [{ match: 'GET *', answer: faults.reset }] })
    expect(Math.abs((await door.now()).getTime() - Date.now())).toBeLessThan(60_000)
  })
})
