import { describe, expect, test } from 'vitest'
import { type Failure, failureOf, firstLineOf, isNotFound, remedyOf, repositoryOf } from '../../src/github/api.ts'
import { faults } from './faults.ts'
import { open } from './open.ts'

/* What is said of a request that failed. */

const errorOf = (message: string, fields: object = {}): Error => Object.assign(new Error(message), fields)
const never = { signal: new AbortController().signal, seconds: 5, secondsLeft: () => 5 }

describe('a failure', () => {
  const cause = new Error('ECONNRESET')

  test.each<[string, Error, Failure]>([
    ['an answer', errorOf('Forbidden', { status: 403 }), { status: 403, message: 'Forbidden' }],
    ['an answer of a server that failed', errorOf('Oops', { status: 500 }), { status: 500, message: 'Oops' }],
    [
      'a connection that failed',
      errorOf('fetch failed', { status: 500, cause }),
      { status: null, message: 'fetch failed' },
    ],
    ['a connection without a status', errorOf('fetch failed', { cause }), { status: null, message: 'fetch failed' }],
    ['a status that is no number', errorOf('odd', { status: 'x' }), { status: null, message: 'odd' }],
    ['a refused query', errorOf('no', { name: 'GraphqlResponseError' }), { status: null, message: 'no' }],
    ['a cause that is text', errorOf('odd', { status: 404, cause: 'text' }), { status: 404, message: 'odd' }],
  ])('%s', (_, error, failure) => {
    expect(failureOf(error, never)).toEqual(failure)
  })

  test.each([
    ['a bug of ours', new TypeError('x is not a function')],
    ['what is no error', 'text'],
    ['a cause that is no error', errorOf('odd', { cause: 'text' })],
  ])('%s is thrown on', (_, error) => {
    expect(() => failureOf(error, never)).toThrow(error instanceof Error ? error : 'text')
  })

  test('after the time is up is that, whatever the error says', () => {
    const limit = { ...never, signal: AbortSignal.abort() }
    const failure = { status: null, message: 'no answer within 5 seconds' }
    expect(failureOf(errorOf('Forbidden', { status: 403 }), limit)).toEqual(failure)
    expect(failureOf(new TypeError('x'), limit)).toEqual(failure)
  })

  test.each<[string, unknown, boolean]>([
    ['a 404', errorOf('x', { status: 404 }), true],
    ['a 410', errorOf('x', { status: 410 }), false],
    ['an error without a status', errorOf('x'), false],
    ['what is no error', { status: 404 }, false],
  ])('%s is that there is no such thing: %s', (_, error, expected) => {
    expect(isNotFound(error)).toBe(expected)
  })
})

describe('the first line', () => {
  test.each<[string, unknown, string]>([
    ['of one', errorOf('one'), 'one'],
    ['of two', errorOf('one\ntwo'), 'one'],
    ['behind empty ones', errorOf('\n  \ntwo'), 'two'],
    ['of a code, where there are no words', errorOf('', { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
    ['of the words before the code', errorOf('words', { code: 'ECONNREFUSED' }), 'words'],
    ['of the cause', errorOf(' ', { cause: errorOf('why') }), 'why'],
    ['of the cause, where the code is no text', errorOf('', { code: 7, cause: errorOf('why') }), 'why'],
    ['of the name, where there is nothing else', new TypeError(''), 'TypeError'],
    ['of text', 'text', 'text'],
    ['of nothing', '', 'no reason was given'],
  ])('%s', (_, error, line) => {
    expect(firstLineOf(error)).toBe(line)
  })

  test('keeps no signature of an address', () => {
    const line = firstLineOf(errorOf('GET https://blob.example/a?sig=secret failed'))
    expect(line).toMatch(/^GET https:\/\/blob\.example\/a.* failed$/)
    expect(line).not.toContain('secret')
  })
})

const LATER = 'GitHub limits the requests of this token: run the job again later.'
const PERMISSION = 'Give the job the permission checks: write.'
const AGAIN = 'Run the job again, or give it more time with the input timeout.'

test.each<[number | null, string, string]>([
  [403, 'API rate limit exceeded', LATER],
  [403, 'You have triggered an abuse detection mechanism', LATER],
  [429, 'Too many', LATER],
  [403, 'issue is locked.', 'The conversation is locked: '],
  [403, 'blocked', PERMISSION],
  [403, 'issues with more than 2500 comments', 'GitHub takes no further comment here: '],
  [403, 'more than a few comments', PERMISSION],
  [403, 'Forbidden', PERMISSION],
  [404, 'Not Found', PERMISSION],
  [401, 'Bad credentials', 'The github-token is not valid or has expired.'],
  [422, 'Validation Failed', 'GitHub refused what was sent: '],
  [410, 'Gone', AGAIN],
  [500, 'Server Error', AGAIN],
  [null, 'fetch failed', AGAIN],
])('the way out of %s, %s', (status, message, remedy) => {
  expect(remedyOf({ status, message }, 'checks: write').startsWith(remedy)).toBe(true)
})

test.each([
  ['octo/driver', 'octo', 'driver'],
  ['octo', 'octo', ''],
  ['', '', ''],
])('the parts of %s', (repository, owner, repo) => {
  expect(repositoryOf(repository)).toEqual({ owner, repo })
})

test.each([
  ['an answer', [], '200'],
  ['a refusal', [{ match: 'GET *', answer: faults.noPermission }], '403'],
  ['a cut connection', [{ match: 'GET *', answer: faults.reset }], 'TypeError'],
  ['an answer that is not from the API', [{ match: 'GET *', answer: faults.garbage }], 'Error'],
])('a job with debug logging shows %s', async (_, given, end) => {
  const { door, debug } = await open({ runId: 42, artifactsOf: 42, faults: given })
  await door.judgedRun()
  expect(debug.length).toBeGreaterThan(0)
  for (const line of debug) expect(line).toMatch(new RegExp(`^GET http://127\\.0\\.0\\.1:\\d+/repos/.* → ${end}$`))
})
