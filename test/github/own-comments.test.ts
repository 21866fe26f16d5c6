import { describe, expect, test } from 'vitest'
import { type Fault, faults } from './faults.ts'
import { open, type Setup } from './open.ts'
import { HEAD_SHA } from './state.ts'

/* Which comments are ours, which of them stays, and what is asked where one may not be written. */

const US = 'github-actions[bot]'
const APP = 'our-app[bot]'
const CLEAN = '## ✅ Pool Leak Check: clean'
const LEAK = '## ❌ Pool Leak Check: leak'
const marked = (run: string, author = US, text = LEAK, judge = run) => ({
  author,
  body: `<!-- pool-leak-check: default head=${HEAD_SHA} run=${run} judged=${judge} -->\n${text}`,
})

const post = async (setup: Setup) => {
  const { door, github } = await open(setup)
  const posting = door.comment({ key: 'default', onlyUpdate: false, render: () => CLEAN })
  const [posted, error] = await posting.then(
    ([first]) => [first, null] as const,
    (failure: unknown) => [null, String(failure)] as const,
  )
  const asked = (start: string): number => github.requests.filter((line) => line.startsWith(start)).length
  return { posted, error, github, asked, ids: github.comments.map(({ id }) => id) }
}

describe('of several comments of ours that of the latest run stays', () => {
  test.each<[string, readonly ReturnType<typeof marked>[], number]>([
    ['where it is the last', [marked('4709.1'), marked('4710.1')], 2],
    ['where it is the first', [marked('4710.1'), marked('4709.1')], 1],
    ['of its latest attempt', [marked('4710.10'), marked('4710.9')], 1],
    ['of its latest judgement', [marked('4710.1', US, LEAK, '4710.2'), marked('4710.1', US, LEAK, '4710.1')], 1],
  ])('%s', async (_, comments, id) => {
    const run = await post({ comments })
    expect(run.posted?.outcome).toBe('updated')
    expect(run.ids).toEqual([id])
  })
})

describe('a comment is ours', () => {
  test.each<[string, string, boolean]>([
    ['of what is clean', CLEAN, true],
    ['of a leak', LEAK, true],
    ['of a suspicion', '## ⚠️ Pool Leak Check: suspect', true],
    ['under another heading: not', '# Welcome', false],
    ['with a heading further down: not', `Hello\n${LEAK}`, false],
    ['without a heading: not', '', false],
  ])('%s', async (_, text, isOurs) => {
    const run = await post({ comments: [marked('4710.1', US, text)] })
    expect(run.posted?.outcome).toBe(isOurs ? 'updated' : 'created')
  })

  test.each<[string, string, readonly string[]]>([
    ['whoever we are, where none is of the workflow’s own author', APP, [APP, 'mallory']],
    ['the workflow’s own author, where one is', US, [APP, US]],
  ])('where its author is %s', async (_, viewer, authors) => {
    const run = await post({ viewer, comments: authors.map((author) => marked('4710.1', author)) })
    expect(run.posted?.outcome).toBe('updated')
    const changed = run.github.comments.filter(({ body }) => body.includes(CLEAN))
    expect(changed.map(({ author }) => author)).toEqual([viewer])
  })

  test('where there is none, nobody is asked who we are', async () => {
    const run = await post({ comments: [] })
    expect([run.posted?.outcome, run.asked('POST /graphql')]).toEqual(['created', 0])
  })
})

describe('a comment that may not be written', () => {
  const refused = (match: string, answer: Fault['answer']): readonly Fault[] => [{ match, answer }]

  test.each<[string, Setup, number, number, number]>([
    [
      'there is none: nobody asks who we are',
      { viewer: APP, comments: [], faults: refused('POST */comments', faults.noPermission) },
      0,
      1,
      0,
    ],
    [
      'refused for another reason: nobody asks, none beside it',
      { viewer: APP, comments: [marked('4710.1')], faults: refused('PATCH *', faults.unprocessable) },
      0,
      0,
      1,
    ],
    [
      'ours, and refused: who we are is asked, none beside it',
      { viewer: US, comments: [marked('4710.1')], faults: refused('PATCH *', faults.noPermission) },
      1,
      0,
      1,
    ],
  ])('%s', async (_, setup, viewers, posts, changes) => {
    const run = await post(setup)
    expect(run.error).toMatch(/^DeliveryError: /)
    expect(['POST /graphql', 'POST /repos/', 'PATCH'].map(run.asked)).toEqual([viewers, posts, changes])
    expect(run.github.comments).toHaveLength(setup.comments?.length ?? 0)
  })
})

test('a comment of a run whose commit is not known says none', async () => {
  const run = await post({ runId: 99, faults: [{ match: 'GET */runs/99', answer: faults.notFound }] })
  expect(run.github.comments.map(({ body }) => body)).toEqual([
    `<!-- pool-leak-check: default head= run=99.1 judged=4711.1 -->\n${CLEAN}`,
  ])
})
