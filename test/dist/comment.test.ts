import { describe, expect, test } from 'vitest'
import { faults } from '../github/faults.ts'
import { pullRequestEvent, runAction } from './run-action.ts'
import { CLEAN, LEAK, summaryOf, textsOf } from './scenes.ts'

/** The first line of our comment, by the run that wrote it. */
const markerOf = (run: string, key = 'default'): string =>
  `<!-- pool-leak-check: ${key} head=${'1'.repeat(40)} run=${run} judged=${run} -->\n`

/** How each of our comments begins below its first line. */
const OLD = '## ❌ Pool Leak Check: leak'
const marker = markerOf('4700.1')
const ours = (body: string) => ({ author: 'github-actions[bot]', body })

describe('the comment', () => {
  test('is updated in place, behind three hundred others on the fourth page', async () => {
    const others = Array.from({ length: 300 }, (_, index) => ({ author: 'octocat', body: `comment ${index}` }))
    const comments = [...others, ours(`${marker}${OLD}`)]
    const run = await runAction({ ...LEAK, comments })
    expect(run.comments).toHaveLength(301)
    expect(run.comments[300]).toContain('leak')
    expect(run.requests.at(-1)).toBe('PATCH /repos/octo/driver/issues/comments/301 → 200')
  })

  test('is not written over a comment of somebody else that copies the marker', async () => {
    const run = await runAction({ ...LEAK, comments: [{ author: 'mallory', body: `${marker}mine` }] })
    expect(run.comments).toHaveLength(2)
    expect(run.comments[0]).toBe(`${marker}mine`)
  })

  test('of a token that is not the workflow’s own is found by asking who it is', async () => {
    const comments = [{ author: 'driver-bot', body: `${marker}${OLD}` }]
    const run = await runAction({ ...LEAK, viewer: 'driver-bot', comments })
    expect(run.comments).toHaveLength(1)
    expect(run.comments[0]).toContain('leak')
  })

  test('is not written again when nothing changed', async () => {
    const first = await runAction(LEAK)
    const again = await runAction({
      ...LEAK,
      comments: [ours(first.comments[0] ?? '')],
    })
    expect(again.requests.filter((line) => /PATCH|DELETE|POST \/repos/.test(line))).toEqual([])
    expect(again.outputs['comment-url']).toBe(first.outputs['comment-url'])
  })

  test.each([
    ['on-findings', CLEAN, 0],
    ['on-findings', LEAK, 1],
    ['never', LEAK, 0],
  ])('%s', async (comment, dumps, count) => {
    const run = await runAction({ ...dumps, inputs: { comment } })
    expect(run.comments).toHaveLength(count)
  })

  test('on-findings turns a red comment green', async () => {
    const comments = [ours(`${marker}${OLD}`)]
    const run = await runAction({ ...CLEAN, comments, inputs: { comment: 'on-findings' } })
    expect(run.comments[0]).toContain('clean')
  })

  test.each([
    ['a read-only token', faults.noPermission, /pull-requests: write/],
    ['a wrong token', faults.badCredentials, /not valid or has expired/],
    ['a cut connection', faults.reset, /Run the job again/],
    ['a comment that GitHub refuses', faults.unprocessable, /refused what was sent/],
    ['a rate limit', faults.rateLimited, /run the job again later/],
    ['a server that fails', faults.unavailable, /Run the job again/],
  ])('%s is a warning that changes nothing', async (_, answer, warning) => {
    const run = await runAction({ ...CLEAN, faults: [{ match: '* /repos/octo/driver/issues/*', answer }] })
    expect(summaryOf(run)).toBe('clean true exit 0')
    expect(run.log).toMatch(/::warning title=Pool Leak Check%3A no comment::The comment was not posted: /)
    expect(run.log).toMatch(warning)
  })
})

test('a server that never answers costs the time of the input timeout, and no verdict', async () => {
  const started = performance.now()
  const hanging = { match: '* /repos/octo/driver/issues/*', answer: faults.hang }
  const run = await runAction({ ...CLEAN, faults: [hanging], inputs: { timeout: '6s' } })
  expect(summaryOf(run)).toBe('clean true exit 0')
  expect(run.log).toMatch(/no answer within 6 seconds.*timeout/)
  expect(performance.now() - started).toBeLessThan(20_000)
})

describe('order', () => {
  test.each([
    ['an earlier run', '4700.1', true],
    ['an earlier attempt of this run', '4711.1', true],
    ['a later run', '4712.1', false],
    ['a later attempt of this run', '4711.3', false],
  ])('the comment of %s (%s) is written over: %s', async (_, run, isOver) => {
    const environment = { GITHUB_RUN_ATTEMPT: '2' }
    const later = { id: 4712, event: 'pull_request', branch: 'fix-leak', artifacts: [] }
    const comments = [ours(`${markerOf(run)}${OLD}`)]
    const result = await runAction({ ...LEAK, environment, attempt: 3, runs: [later], comments })
    expect(summaryOf(result)).toBe('leak false exit 1')
    expect(result.comments).toHaveLength(1)
    expect(result.comments[0]?.includes('Proc')).toBe(isOver)
    expect(result.log.includes('of a later run and stays')).toBe(!isOver)
  })

  test('the marker says what was tested, by which run and attempt', async () => {
    const { comments } = await runAction({ ...CLEAN, environment: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(comments[0]?.split('\n')[0]).toBe(
      `<!-- pool-leak-check: default head=${'1'.repeat(40)} run=4711.2 judged=4711.2 -->`,
    )
  })

  test('of two comments of ours the later is written over, and the other removed', async () => {
    const comments = [ours(`${markerOf('4600.1')}${OLD}`), ours('not marked'), ours(`${marker}${OLD}`)]
    const run = await runAction({ ...LEAK, comments })
    expect(run.comments).toHaveLength(2)
    expect(run.comments[0]).toBe('not marked')
    expect(run.comments[1]).toContain('Proc')
    expect(run.requests.slice(-2)).toEqual([
      'PATCH /repos/octo/driver/issues/comments/3 → 200',
      'DELETE /repos/octo/driver/issues/comments/1 → 204',
    ])
  })

  test('a comment of another key is another check’s', async () => {
    const comments = [ours(`${markerOf('4700.1', 'default-x64')}other`)]
    const run = await runAction({ ...LEAK, comments })
    expect(textsOf(run)[0]).toBe('other')
    expect(run.comments).toHaveLength(2)
  })

  test('a key of its own keeps its comment', async () => {
    const comments = [ours(`${markerOf('4700.1', 'arm64')}${OLD}`)]
    const run = await runAction({ ...LEAK, comments, inputs: { 'comment-key': 'arm64' } })
    expect(run.comments).toHaveLength(1)
    expect(run.comments[0]).toContain('Proc')
  })
})

describe('a fork', () => {
  test('has a read-only token: everything but the comment, and one warning that says what to do', async () => {
    const run = await runAction({
      ...LEAK,
      event: pullRequestEvent('stranger/driver'),
      faults: [{ match: 'POST /repos/octo/driver/issues/7/comments', answer: faults.noPermission }],
    })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.summary).toContain('Proc')
    const warnings = run.log
      .split('\n')
      .filter((line) => line.startsWith('::warning') && !line.includes('TOTAL_MISMATCH'))
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('docs/forks.md')
  })
})
