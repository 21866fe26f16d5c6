import { type Answer, type Call, isRecord, type Route } from './answer.ts'
import { SIGNATURE, type State, THIS_RUN } from './state.ts'

/*
 * The artifact service of a running job, and the blob store behind it, as @actions/artifact 6 talks to them: Twirp calls
 * in JSON with the field names of the protocol, then a signed URL.
 */

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/'
const RUN = 'run-backend-id'
const JOB = 'job-backend-id'

/** The job's own token: unsigned here, with the scope that the client reads its ids from. */
export const runtimeToken = (): string => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${RUN}:${JOB}` })}.`
}

export const resultsRoute =
  (state: State): Route =>
  (call) => {
    if (call.path.startsWith('/blob/')) return readBlob(state, call)
    if (call.method !== 'POST' || !call.path.startsWith(SERVICE)) return null
    if (call.authorization !== `Bearer ${runtimeToken()}`) return { status: 401, body: { msg: 'unauthenticated' } }
    const request = isRecord(call.body) ? call.body : {}
    if (request.workflow_run_backend_id !== RUN) return { status: 400, body: { msg: 'wrong run' } }
    switch (call.path.slice(SERVICE.length)) {
      case 'ListArtifacts':
        return listArtifacts(state, request)
      case 'GetSignedArtifactURL':
        return signUrl(state, request, call.origin)
      default:
        return { status: 404, body: { msg: 'no such method' } }
    }
  }

const listArtifacts = (state: State, request: Readonly<Record<string, unknown>>): Answer => {
  const here = state.runId === THIS_RUN ? state.artifacts : []
  const wanted = here.filter(
    ({ id, name }) =>
      (request.id_filter === undefined || request.id_filter === String(id)) &&
      (request.name_filter === undefined || request.name_filter === name),
  )
  const artifacts = wanted.map(({ id, name, content, digest }) => ({
    workflow_run_backend_id: RUN,
    workflow_job_run_backend_id: JOB,
    database_id: String(id),
    name,
    size: String(content.length),
    created_at: '2026-01-02T03:04:05Z',
    ...(digest === null ? {} : { digest }),
  }))
  return { status: 200, body: { artifacts } }
}

const signUrl = (state: State, request: Readonly<Record<string, unknown>>, origin: string): Answer => {
  const artifact = state.artifacts.find(({ name }) => name === request.name)
  if (artifact === undefined) return { status: 404, body: { code: 'not_found', msg: 'artifact not found' } }
  return { status: 200, body: { signed_url: blobUrl(origin, artifact.id) } }
}

export const blobUrl = (origin: string, id: number): string => `${origin}/blob/${id}?sig=${SIGNATURE}`

const readBlob = (state: State, { path, query }: Call): Answer => {
  const artifact = state.artifacts.find(({ id }) => path === `/blob/${id}`)
  if (query.get('sig') !== SIGNATURE) return { status: 403, body: 'AuthenticationFailed' }
  if (artifact === undefined) return { status: 404, body: 'BlobNotFound' }
  const disposition = {
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="artifact.zip"',
  }
  return { status: 200, headers: disposition, body: artifact.content }
}
