import { afterEach, describe, expect, test } from 'vitest'
import { faults } from './faults.ts'
import { checkExchange } from './openapi.ts'
import { type LoopbackGitHub, startGitHub } from './server.ts'
import { TOKEN } from './state.ts'
import { zip } from './zip.ts'

/* The loopback GitHub must be strict itself: what it lets pass, no test of the action can find. */

let github: LoopbackGitHub | undefined
afterEach(() => github?.close())

const COMMENTS = '/repos/octo/driver/issues/7/comments'

const call = async (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${github?.environment.GITHUB_API_URL}${path}`, { headers: { authorization: `token ${TOKEN}` }, ...init })

describe('REST', () => {
  test('pages comments, with a link to the next page', async () => {
    const comments = Array.from({ length: 5 }, (_, index) => ({ author: 'octocat', body: `comment ${index}` }))
    github = await startGitHub({ comments })
    const first = await call(`${COMMENTS}?per_page=2`)
    expect(await first.json()).toHaveLength(2)
    expect(first.headers.get('link')).toContain('page=2')
    expect((await call(`${COMMENTS}?per_page=2&page=3`)).headers.get('link')).toBeNull()
    expect(github.violations).toEqual([])
  })

  test('a wrong token is refused', async () => {
    github = await startGitHub()
    expect((await call(COMMENTS, { headers: { authorization: 'token other' } })).status).toBe(401)
    expect(github.violations).toEqual([])
  })

  test('a query that GitHub does not know is a violation', async () => {
    github = await startGitHub()
    await call(`${COMMENTS}?perpage=2`)
    expect(github.violations).toEqual([`GET ${COMMENTS}: the query has no perpage`])
  })
})

describe('faults', () => {
  test.each([
    ['a status, once', faults.noPermission, 403],
    ['a rate limit', faults.rateLimited, 403],
    ['a broken server', faults.unavailable, 503],
  ])('%s', async (_, answer, status) => {
    github = await startGitHub({ faults: [{ match: `GET ${COMMENTS}`, times: 1, answer }] })
    expect((await call(COMMENTS)).status).toBe(status)
    expect((await call(COMMENTS)).status).toBe(200)
  })

  test.each([faults.reset, faults.truncate])('a connection that is cut: $kind', async (answer) => {
    github = await startGitHub({
      comments: [{ author: 'octocat', body: 'hello' }],
      faults: [{ match: 'GET *', answer }],
    })
    await expect(call(COMMENTS).then((response) => response.text())).rejects.toThrow()
  })

  test('other bytes than were uploaded', async () => {
    const content = zip({ 'a.txt': 'a dump' })
    github = await startGitHub({
      artifacts: [{ name: 'a', content }],
      faults: [{ match: 'GET /blob/*', answer: faults.corrupt }],
    })
    const got = await call('/blob/100?sig=c2VjcmV0LXNpZ25hdHVyZQ')
    expect(Buffer.from(await got.arrayBuffer()).equals(content)).toBe(false)
  })
})

describe("GitHub's description", () => {
  const comment = { method: 'POST', path: COMMENTS, requestBody: { body: 'text' }, status: 201, responseBody: {} }

  test.each([
    ['an answer that lacks its fields', comment, /required property 'id'/],
    ['a request without a body', { ...comment, requestBody: null }, /request has no body/],
    ['a body of another shape', { ...comment, requestBody: { text: 'text' } }, /required property 'body'/],
    ['a path that is not there', { ...comment, path: '/repos/octo/driver/issue/7' }, /no such operation/],
    ['a status that is not there', { ...comment, status: 299 }, /no described answer/],
  ])('finds %s', (_, exchange, violation) => {
    expect(checkExchange(exchange).join('\n')).toMatch(violation)
  })
})
