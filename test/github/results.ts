import { isRecord } from '../../src/core/record.ts'
import type { Answer, Call, Route } from './answer.ts'
import { DISPOSITION, digestOf, SIGNATURE, type State, THIS_RUN, WHEN } from './state.ts'

/*
 * The artifact service of a running job, and the blob store behind it, as @actions/artifact 6 talks to them: Twirp calls
 * in JSON with the field names of the protocol, then a signed URL.
 */

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/'
const RUN = 'run-backend-id'
const JOB = 'job-backend-id'

/** The job that uploaded an artifact: each attempt has its own, so that artifacts of one name are told apart. */
const jobOf = (id: number): string => `${JOB}-${id}`

/** The job's own token: unsigned here, with the scope that the client reads its ids from. */
export const runtimeToken = (): string => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${RUN}:${JOB}` })}.`
}

export const resultsRoute =
  (state: State): Route =>
  (call) => {
    if (call.path.startsWith('/blob/')) return blob(state, call)
    if (call.method !== 'POST' || !call.path.startsWith(SERVICE)) return null
    if (call.authorization !== `Bearer ${runtimeToken()}`) return { status: 401, body: { msg: 'unauthenticated' } }
    const request = isRecord(call.body) ? call.body : {}
    if (request.workflow_run_backend_id !== RUN) return { status: 400, body: { msg: 'wrong run' } }
    const answer = methods[call.path.slice(SERVICE.length)]
    return answer === undefined ? { status: 404, body: { msg: 'no such method' } } : answer(state, request, call.origin)
  }

type Request = Readonly<Record<string, unknown>>

const artifactsHere = (state: State) => state.artifacts.filter(({ runId }) => runId === THIS_RUN)

const listArtifacts = (state: State, request: Request): Answer => {
  const wanted = artifactsHere(state).filter(
    ({ id, name }) =>
      (request.id_filter === undefined || request.id_filter === String(id)) &&
      (request.name_filter === undefined || request.name_filter === name),
  )
  const artifacts = wanted.map(({ id, name, content, digest, createdAt }) => ({
    workflow_run_backend_id: RUN,
    workflow_job_run_backend_id: jobOf(id),
    database_id: String(id),
    name,
    size: String(content.length),
    created_at: createdAt,
    ...(digest === null ? {} : { digest }),
  }))
  return { status: 200, body: { artifacts } }
}

const signUrl = (state: State, request: Request, origin: string): Answer => {
  const artifact = artifactsHere(state).find(
    ({ id, name }) => name === request.name && jobOf(id) === request.workflow_job_run_backend_id,
  )
  if (artifact === undefined) return { status: 404, body: { code: 'not_found', msg: 'artifact not found' } }
  return { status: 200, body: { signed_url: blobUrl(origin, artifact.id) } }
}

const createArtifact = (state: State, request: Request, origin: string): Answer => {
  const name = String(request.name)
  if (artifactsHere(state).some((artifact) => artifact.name === name)) {
    const msg = 'an artifact with this name already exists on the workflow run'
    return { status: 409, body: { code: 'already_exists', msg } }
  }
  const id = 100 + state.artifacts.length
  state.artifacts.push({
    id,
    runId: THIS_RUN,
    name,
    content: new Uint8Array(),
    digest: null,
    expired: false,
    createdAt: WHEN,
    disposition: DISPOSITION,
  })
  return { status: 200, body: { ok: true, signed_upload_url: blobUrl(origin, id) } }
}

const finalizeArtifact = (state: State, request: Request): Answer => {
  const artifact = artifactsHere(state).find(({ name }) => name === request.name)
  const ok = artifact !== undefined && String(artifact.content.length) === request.size
  return { status: 200, body: { ok, artifact_id: String(artifact?.id ?? 0) } }
}

const methods: Readonly<Record<string, (state: State, request: Request, origin: string) => Answer>> = {
  ListArtifacts: listArtifacts,
  GetSignedArtifactURL: signUrl,
  CreateArtifact: createArtifact,
  FinalizeArtifact: finalizeArtifact,
}

export const blobUrl = (origin: string, id: number): string => `${origin}/blob/${id}?sig=${SIGNATURE}`

/** A block is staged, then the list of blocks makes the blob; one block is all that a report needs. */
const blob = (state: State, { method, path, query, body }: Call): Answer => {
  const artifact = state.artifacts.find(({ id }) => path === `/blob/${id}`)
  if (query.get('sig') !== SIGNATURE) return { status: 403, body: 'AuthenticationFailed' }
  if (artifact === undefined) return { status: 404, body: 'BlobNotFound' }
  if (method === 'PUT') {
    if (query.get('comp') !== 'blocklist' && body instanceof Uint8Array) {
      artifact.content = Buffer.concat([artifact.content, body])
      artifact.digest = digestOf(artifact.content)
    }
    return { status: 201, headers: { 'x-ms-request-id': '1', etag: '"1"' }, body: null }
  }
  const disposition = {
    'content-type': 'application/zip',
    'content-disposition': artifact.disposition,
  }
  return { status: 200, headers: disposition, body: artifact.content }
}
