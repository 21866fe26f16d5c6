import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Answer, Call } from './answer.ts'
import { type FaultAnswer, faultFinder, isDoneAllTheSame } from './faults.ts'
import { checkExchange } from './openapi.ts'
import { restRoute } from './rest.ts'
import { resultsRoute, runtimeToken } from './results.ts'
import {
  MERGE_SHA,
  REPOSITORY,
  type Scene,
  SIGNATURE,
  type StoredArtifact,
  type StoredComment,
  type StoredStatus,
  THIS_RUN,
  toState,
  WORKFLOW,
} from './state.ts'

/** A running loopback GitHub: REST, GraphQL's `viewer`, the artifact service and its blob store, on one port. */
export interface LoopbackGitHub {
  /** Variables that the runner would set for the action to find the server. */
  readonly environment: Readonly<Record<string, string>>
  /** Every request in order with its answer's status: `GET /repos/… → 200`. */
  readonly requests: readonly string[]
  /** A test may remove one, as a person does. */
  readonly comments: StoredComment[]
  readonly statuses: readonly StoredStatus[]
  readonly artifacts: readonly StoredArtifact[]
  /** Requests and answers that do not fit GitHub's OpenAPI description. */
  readonly violations: readonly string[]
  readonly close: () => Promise<void>
}

export const startGitHub = async (scene: Scene = {}): Promise<LoopbackGitHub> => {
  const state = toState(scene)
  const routes = [resultsRoute(state), restRoute(state)]
  const findFault = faultFinder(scene.faults ?? [])
  const requests: string[] = []
  const violations: string[] = []
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => violations.push(String(error)))
  })
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = await readCall(request)
    if (scene.latencyMs !== undefined) await wait(scene.latencyMs)
    const line = lineOf(request)
    const fault = findFault(`${call.method} ${call.path}`)
    const isDone = fault === null || isDoneAllTheSame(fault)
    const answer = (isDone ? routes : []).map((route) => route(call)).find((one) => one !== null) ?? notFound
    requests.push(`${line} → ${fault === null ? answer.status : toWords(fault)}`)
    if (call.path.startsWith('/repos/') && fault === null) violations.push(...check(request, call, answer))
    if (scene.clock !== undefined) response.setHeader('date', new Date(scene.clock).toUTCString())
    send(response, answer, fault)
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    environment: environmentOf(port, scene),
    requests,
    comments: state.comments,
    statuses: state.statuses,
    artifacts: state.artifacts,
    violations,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

const notFound: Answer = { status: 404, body: { message: 'Not Found' } }

const environmentOf = (port: number, { isEnterpriseServer = false }: Scene): Readonly<Record<string, string>> => ({
  GITHUB_API_URL: `http://127.0.0.1:${port}`,
  GITHUB_GRAPHQL_URL: `http://127.0.0.1:${port}/graphql`,
  // A host that ends with .localhost is no Enterprise server to @actions/artifact.
  GITHUB_SERVER_URL: isEnterpriseServer ? 'https://github.example.com' : 'http://github.localhost',
  GITHUB_REPOSITORY: REPOSITORY,
  GITHUB_RUN_ID: String(THIS_RUN),
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: MERGE_SHA,
  GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/${WORKFLOW}@refs/pull/7/merge`,
  ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`,
  ACTIONS_RUNTIME_TOKEN: runtimeToken(),
})

const readCall = async (request: IncomingMessage): Promise<Call> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const content = Buffer.concat(chunks)
  const isJson = request.headers['content-type']?.startsWith('application/json') === true && content.length > 0
  const origin = `http://${request.headers.host}`
  const url = new URL(request.url ?? '/', origin)
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    body: bodyOf(content, isJson),
    authorization: request.headers.authorization ?? '',
    origin,
  }
}

const bodyOf = (content: Buffer, isJson: boolean): unknown => {
  if (isJson) return JSON.parse(content.toString('utf8'))
  return content.length === 0 ? null : content
}

const lineOf = ({ method, url }: IncomingMessage): string =>
  `${method} ${url}`.replaceAll(SIGNATURE, '***').replace(/blockid=[^&]*/, 'blockid=***')

const toWords = (fault: FaultAnswer): string => (fault.kind === 'status' ? String(fault.status) : fault.kind)

const check = (request: IncomingMessage, call: Call, answer: Answer): readonly string[] =>
  checkExchange({
    method: call.method,
    path: request.url ?? '',
    requestBody: call.body,
    status: answer.status,
    responseBody: answer.body,
  }).map((violation) => `${call.method} ${call.path}: ${violation}`)

const send = (response: ServerResponse, answer: Answer, fault: FaultAnswer | null): void => {
  switch (fault?.kind) {
    case 'hang':
      return
    case 'reset':
      response.destroy()
      return
    case 'slow':
      setTimeout(() => write(response, answer), LATE_MILLISECONDS)
      return
    case 'truncate':
      write(response, answer, () => response.destroy())
      return
    case 'stall':
      write(response, answer, () => {})
      return
    case 'corrupt':
      write(response, { ...answer, body: corrupted(contentOf(answer)) })
      return
    case 'garbage':
      write(response, { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('<html>Sign in') })
      return
    case 'empty':
      write(response, { status: 200, body: null })
      return
    case 'loop':
      // One that keeps the method: after a 302 a client would ask by GET for what it had to send.
      write(response, {
        status: response.req.method === 'GET' ? 302 : 307,
        headers: { location: response.req.url ?? '/' },
        body: null,
      })
      return
    case 'status':
      write(response, fault)
      return
    default:
      write(response, answer)
  }
}

const LATE_MILLISECONDS = 700

/** With `afterHalf` half of the body is sent, and the rest is its matter. */
const write = (response: ServerResponse, answer: Answer, afterHalf?: () => void): void => {
  const content = contentOf(answer)
  const length = { 'content-length': String(content.length) }
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    ...length,
    ...answer.headers,
  })
  if (afterHalf === undefined) response.end(content)
  else response.write(content.subarray(0, content.length >> 1), afterHalf)
}

const contentOf = ({ body }: Answer): Buffer =>
  body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(body === null ? '' : JSON.stringify(body))

/** One byte differs, behind the header of a zip's first file. */
const corrupted = (content: Buffer): Buffer => {
  const at = Math.min(40, content.length - 1)
  if (at >= 0) content.writeUInt8(content.readUInt8(at) ^ 0xff, at)
  return content
}
