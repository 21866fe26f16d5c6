import { type Answer, type Call, isRecord, type Route } from './answer.ts'
import { blobUrl } from './results.ts'
import { PULL_REQUEST, REPOSITORY, type State, type StoredArtifact, type StoredComment, TOKEN } from './state.ts'

/** The few operations of the REST API that the action uses, and the one GraphQL query. */
export const restRoute =
  (state: State): Route =>
  (call) => {
    const operation = Object.entries(operations).find(([name]) => matchOf(name, call) !== null)
    if (operation === undefined) return null
    const [name, answer] = operation
    const known = [`token ${TOKEN}`, `Bearer ${TOKEN}`, `bearer ${TOKEN}`].includes(call.authorization)
    if (!known) return { status: 401, body: basicError('Bad credentials') }
    return answer(state, call, matchOf(name, call) ?? [])
  }

type Operation = (state: State, call: Call, path: readonly string[]) => Answer

const operations: Readonly<Record<string, Operation>> = {
  [`GET /repos/${REPOSITORY}/issues/${PULL_REQUEST}/comments`]: (state, call) =>
    page(call, state.comments.map(toComment), (items) => items),
  [`POST /repos/${REPOSITORY}/issues/${PULL_REQUEST}/comments`]: (state, { body }) => {
    const comment = { id: 1 + state.comments.length, author: state.viewer, body: textOf(body) }
    state.comments.push(comment)
    return { status: 201, body: toComment(comment) }
  },
  [`PATCH /repos/${REPOSITORY}/issues/comments/*`]: (state, { body }, [id]) => {
    const comment = state.comments.find((one) => String(one.id) === id)
    if (comment === undefined) return { status: 404, body: basicError('Not Found') }
    comment.body = textOf(body)
    return { status: 200, body: toComment(comment) }
  },
  [`GET /repos/${REPOSITORY}/actions/runs/*/artifacts`]: (state, call, [run]) => {
    const artifacts = run === String(state.runId) ? state.artifacts.map(toArtifact) : []
    return page(call, artifacts, (items) => ({ total_count: artifacts.length, artifacts: items }))
  },
  [`GET /repos/${REPOSITORY}/actions/artifacts/*/zip`]: (state, { origin }, [id]) => {
    const artifact = state.artifacts.find((one) => String(one.id) === id)
    if (artifact === undefined) return { status: 404, body: basicError('Not Found') }
    return { status: 302, headers: { location: blobUrl(origin, artifact.id) }, body: null }
  },
  'POST /graphql': (state) => ({ status: 200, body: { data: { viewer: { login: state.viewer } } } }),
}

/** The parts of the path that `*` stands for; null for another operation. */
const matchOf = (operation: string, { method, path }: Call): readonly string[] | null => {
  const match = new RegExp(`^${operation.replaceAll('*', '([^/]+)')}$`).exec(`${method} ${path}`)
  return match === null ? null : match.slice(1)
}

const page = (call: Call, all: readonly unknown[], wrap: (items: readonly unknown[]) => unknown): Answer => {
  const size = Number(call.query.get('per_page') ?? 30)
  const number = Number(call.query.get('page') ?? 1)
  const more = number * size < all.length
  const next = new URL(`${call.origin}${call.path}?per_page=${size}&page=${number + 1}`)
  return {
    status: 200,
    headers: more ? { link: `<${next.href}>; rel="next"` } : {},
    body: wrap(all.slice((number - 1) * size, number * size)),
  }
}

const textOf = (body: unknown): string => (isRecord(body) && typeof body.body === 'string' ? body.body : '')

export const basicError = (message: string) => ({ message, documentation_url: 'https://docs.github.com/rest' })

const API = 'https://api.github.com'
const WHEN = '2026-01-02T03:04:05Z'

const toComment = ({ id, author, body }: StoredComment) => ({
  id,
  node_id: `IC_${id}`,
  url: `${API}/repos/${REPOSITORY}/issues/comments/${id}`,
  html_url: `https://github.com/${REPOSITORY}/pull/${PULL_REQUEST}#issuecomment-${id}`,
  issue_url: `${API}/repos/${REPOSITORY}/issues/${PULL_REQUEST}`,
  created_at: WHEN,
  updated_at: WHEN,
  author_association: 'NONE',
  body,
  user: toUser(author),
  performed_via_github_app: null,
})

const toUser = (login: string) => {
  const url = `${API}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: 41898282,
    node_id: 'U_1',
    avatar_url: 'https://avatars.githubusercontent.com/u/1',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following`,
    gists_url: `${url}/gists`,
    starred_url: `${url}/starred`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

const toArtifact = ({ id, name, content, digest }: StoredArtifact) => ({
  id,
  node_id: `A_${id}`,
  name,
  size_in_bytes: content.length,
  url: `${API}/repos/${REPOSITORY}/actions/artifacts/${id}`,
  archive_download_url: `${API}/repos/${REPOSITORY}/actions/artifacts/${id}/zip`,
  expired: false,
  created_at: WHEN,
  expires_at: '2026-04-02T03:04:05Z',
  updated_at: WHEN,
  digest,
})
