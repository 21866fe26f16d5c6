import { isRecord } from '../../src/core/record.ts'
import type { Answer, Call, Route } from './answer.ts'
import {
  toArtifact,
  toBranch,
  toComment,
  toContent,
  toEntry,
  toJob,
  toLabel,
  toLabelEvent,
  toPermission,
  toPull,
  toRun,
  toStatus,
  toWholePull,
} from './describe.ts'
import { blobUrl } from './results.ts'
import { BASE_SHA, REPOSITORY, type ScenePull, type State, TOKEN, WORKFLOW } from './state.ts'

/** The few operations of the REST API that the action uses, and the one GraphQL query. */
export const restRoute =
  (state: State): Route =>
  (call) => {
    const operation = Object.entries(operations).find(([name]) => matchOf(name, call) !== null)
    if (operation === undefined) return null
    const [name, answer] = operation
    const known = [`token ${TOKEN}`, `Bearer ${TOKEN}`, `bearer ${TOKEN}`].includes(call.authorization)
    if (!known) return { status: 401, body: basicError('Bad credentials') }
    return answer(state, call, (matchOf(name, call) ?? []).map(decodeURIComponent))
  }

type Operation = (state: State, call: Call, path: readonly string[]) => Answer

const HERE = `/repos/${REPOSITORY}`

const operations: Readonly<Record<string, Operation>> = {
  [`GET ${HERE}/issues/*/comments`]: (state, call, [number]) => {
    const here = state.comments.filter(({ pullRequest }) => String(pullRequest) === number)
    return page(call, here.map(toComment), (items) => items)
  },
  [`POST ${HERE}/issues/*/comments`]: (state, { body }, [number]) => {
    const id = 1 + Math.max(0, ...state.comments.map((one) => one.id))
    const comment = { id, author: state.viewer, body: textOf(body), pullRequest: Number(number) }
    state.comments.push(comment)
    return { status: 201, body: toComment(comment) }
  },
  [`PATCH ${HERE}/issues/comments/*`]: (state, { body }, [id]) => {
    const comment = state.comments.find((one) => String(one.id) === id)
    if (comment === undefined) return notFound
    comment.body = textOf(body)
    return { status: 200, body: toComment(comment) }
  },
  [`DELETE ${HERE}/issues/comments/*`]: (state, _, [id]) => {
    const at = state.comments.findIndex((one) => String(one.id) === id)
    if (at < 0) return notFound
    state.comments.splice(at, 1)
    return { status: 204, body: null }
  },
  [`GET ${HERE}/issues/*/labels`]: (state, call, [number]) =>
    ofPull(state, number, (pull) => page(call, labelsOf(pull).map(toLabel), (items) => items)),
  [`GET ${HERE}/issues/*/events`]: (state, call, [number]) =>
    ofPull(state, number, (pull) => page(call, pull.labelEvents.map(toLabelEvent), (items) => items)),
  [`GET ${HERE}/collaborators/*/permission`]: (state, _, [login = '']) => ({
    status: 200,
    body: toPermission(login, state.permissions[login] ?? 'read'),
  }),
  [`GET ${HERE}/pulls`]: (state, call) => {
    const head = call.query.get('head')
    const found = state.pulls.filter(
      (pull) => pull.state === 'open' && `${pull.headRepository.split('/')[0]}:${pull.headBranch}` === head,
    )
    return page(call, found.map(toPull), (items) => items)
  },
  [`GET ${HERE}/pulls/*`]: (state, _, [number]) =>
    ofPull(state, number, (pull) => ({ status: 200, body: toWholePull(pull) })),
  [`GET ${HERE}/pulls/*/files`]: (state, call, [number]) =>
    ofPull(state, number, ({ files }) => page(call, files.map(toChangedFile), (items) => items)),
  [`GET ${HERE}/commits/*/pulls`]: (state, call, [sha = '']) => {
    const found = state.pulls.filter(({ headSha, commits }) => headSha === sha || commits.includes(sha))
    return page(call, found.map(toPull), (items) => items)
  },
  [`POST ${HERE}/statuses/*`]: (state, { body }, [sha = '']) => {
    const given = isRecord(body) ? body : {}
    const [context, description] = [given.context, given.description].map(String)
    const status = {
      sha,
      state: String(given.state),
      context: context ?? '',
      description: description ?? '',
      targetUrl: String(given.target_url),
    }
    state.statuses.push(...state.meanwhile.splice(0), status)
    return { status: 201, body: toStatus(status) }
  },
  [`GET ${HERE}/commits/*/statuses`]: (state, call, [sha]) =>
    page(
      call,
      state.statuses
        .filter((one) => one.sha === sha)
        .map(toStatus)
        .reverse(),
      (items) => items,
    ),
  [`GET ${HERE}/branches/*`]: (state, _, [name = '']) => ({
    status: 200,
    body: toBranch(name, state.protectedBranches.includes(name)),
  }),
  'GET /orgs/*/teams/*/memberships/*': (state, _, [org, team, login = '']) =>
    state.teams[`${org}/${team}`]?.includes(login) === true
      ? { status: 200, body: { role: 'member', state: 'active', url: 'https://api.github.com' } }
      : notFound,
  'GET /rate_limit': () => ({ status: 200, body: { resources: {}, rate: {} } }),
  [`GET ${HERE}/actions/workflows/*/runs`]: (state, call, [workflow = '']) => {
    const here = [WORKFLOW, '9'].includes(workflow) ? state.runs : []
    const wanted = (name: 'branch' | 'event' | 'head_sha' | 'status', value: string) =>
      [null, value].includes(call.query.get(name))
    const runs = here.filter(
      ({ branch, event, headSha = BASE_SHA, conclusion = 'success' }) =>
        wanted('branch', branch) &&
        wanted('event', event) &&
        wanted('head_sha', headSha) &&
        wanted('status', conclusion),
    )
    return page(call, runs.map(toRun), (items) => ({ total_count: runs.length, workflow_runs: items }))
  },
  [`GET ${HERE}/actions/artifacts`]: (state, call) => {
    const found = state.artifacts.filter(({ name }) => name === call.query.get('name')).reverse()
    return page(call, found.map(toArtifact), (items) => ({ total_count: found.length, artifacts: items }))
  },
  [`GET ${HERE}/actions/runs/*`]: (state, _, [id]) => {
    const run = state.runs.find((one) => String(one.id) === id)
    return run === undefined ? notFound : { status: 200, body: toRun(run) }
  },
  [`GET ${HERE}/actions/runs/*/jobs`]: (state, call, [id]) => {
    const jobs = state.runs.filter((run) => String(run.id) === id).map(toJob)
    return page(call, jobs, (items) => ({ total_count: jobs.length, jobs: items }))
  },
  [`GET ${HERE}/actions/runs/*/artifacts`]: (state, call, [run]) => {
    const wanted = call.query.get('name')
    const found = state.artifacts.filter(({ runId, name }) => String(runId) === run && [null, name].includes(wanted))
    return page(call, found.map(toArtifact), (items) => ({ total_count: found.length, artifacts: items }))
  },
  [`GET ${HERE}/actions/artifacts/*/zip`]: (state, { origin }, [id]) => {
    const artifact = state.artifacts.find((one) => String(one.id) === id)
    if (artifact === undefined) return notFound
    if (artifact.expired) return { status: 410, body: basicError('Artifact has expired') }
    return { status: 302, headers: { location: blobUrl(origin, artifact.id) }, body: null }
  },
  // The root is there, whatever is in it, unless a fault says that it may not be read.
  'GET /repos/*/*/contents': (state, call, [owner, name]) => ({
    status: 200,
    body: entriesIn('', filesAt(state, `${owner}/${name}`, call)),
  }),
  'GET /repos/*/*/contents/*': (state, call, [owner, name, path = '']) => {
    const files = filesAt(state, `${owner}/${name}`, call)
    const text = files.get(path)
    if (text !== undefined) return { status: 200, body: toContent(path, text) }
    const entries = entriesIn(`${path}/`, files)
    return entries.length === 0 ? notFound : { status: 200, body: entries }
  },
  'POST /graphql': (state) => ({ status: 200, body: { data: { viewer: { login: state.viewer } } } }),
}

/** Files of a repository at the ref that is asked for, by their paths. */
const filesAt = (state: State, repository: string, { query }: Call): ReadonlyMap<string, string> => {
  const start = `${repository}@${query.get('ref')}:`
  const files = Object.entries(state.files).filter(([name]) => name.startsWith(start))
  return new Map(files.map(([name, text]) => [name.slice(start.length), text]))
}

/** What a folder, `` or `.github/`, lists: its files, and the folders of those further down. */
const entriesIn = (folder: string, files: ReadonlyMap<string, string>) => {
  const below = [...files.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length))
  const names = new Map(below.map((path) => [path.split('/')[0] ?? path, path.includes('/') ? 'dir' : 'file'] as const))
  return [...names].map(([name, type]) => toEntry(folder + name, type))
}

/** The parts of the path that `*` stands for; null for another operation. */
const matchOf = (operation: string, { method, path }: Call): readonly string[] | null => {
  const match = new RegExp(`^${operation.replaceAll('*', '([^/]+)')}$`).exec(`${method} ${path}`)
  return match === null ? null : match.slice(1)
}

const ofPull = (state: State, number: string | undefined, answer: (pull: ScenePull) => Answer): Answer => {
  const pull = state.pulls.find((one) => String(one.number) === number)
  return pull === undefined ? notFound : answer(pull)
}

/** The labels that are left of all that were set and removed. */
const labelsOf = ({ labelEvents, labels: given }: ScenePull): readonly string[] => {
  if (given !== undefined) return given
  const labels = new Set<string>()
  for (const { event, label } of labelEvents) {
    if (label === null) continue
    if (event === 'labeled') labels.add(label)
    if (event === 'unlabeled') labels.delete(label)
  }
  return [...labels]
}

const page = (call: Call, all: readonly unknown[], wrap: (items: readonly unknown[]) => unknown): Answer => {
  const size = Number(call.query.get('per_page') ?? 30)
  const number = Number(call.query.get('page') ?? 1)
  const more = number * size < all.length
  const next = new URL(`${call.origin}${call.path}?${call.query}`)
  next.searchParams.set('page', String(number + 1))
  return {
    status: 200,
    headers: more ? { link: `<${next.href}>; rel="next"` } : {},
    body: wrap(all.slice((number - 1) * size, number * size)),
  }
}

const textOf = (body: unknown): string => (isRecord(body) && typeof body.body === 'string' ? body.body : '')

const basicError = (message: string) => ({ message, documentation_url: 'https://docs.github.com/rest' })

const notFound: Answer = { status: 404, body: basicError('Not Found') }

const toChangedFile = (file: ScenePull['files'][number]) => ({
  sha: '4'.repeat(40),
  status: 'modified',
  additions: 1,
  deletions: 0,
  changes: 1,
  blob_url: `https://github.com/${file.filename}`,
  raw_url: `https://github.com/${file.filename}`,
  contents_url: `https://github.com/${file.filename}`,
  ...file,
})
