import { afterEach, describe, expect, test, vi } from 'vitest'
import { toPlain } from '../../src/core/phrase.ts'
import { messageOf } from '../../src/core/problem.ts'
import type { ArtifactStore, ListedArtifact } from '../../src/io/dumps.ts'
import { type Fault, type FaultAnswer, faults } from './faults.ts'
import { open, type Setup } from './open.ts'
import { digestOf, REPOSITORY } from './state.ts'
import { zip } from './zip.ts'

/* How the bytes of an artifact come, and what is said where they do not. */

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const CONTENT = zip({ 'pool.txt': 'a dump' })
const MAX_BYTES = 256 * 2 ** 20
const LISTED: ListedArtifact = { id: 100, name: 'pool', size: 1 }

/** `bytes` where they are those of the artifact, else the problem's code and words. */
const gotOf = async (store: ArtifactStore, listed: ListedArtifact): Promise<string> => {
  const found = await store.download(listed)
  if (!(found instanceof Uint8Array)) return `${found.code} ${found.source}: ${toPlain(messageOf(found))}`
  return Buffer.from(found).equals(CONTENT) ? 'bytes' : 'other bytes'
}

/** Over the REST API, of run 42. */
const overRest = async (given: readonly Fault[], listed: Partial<ListedArtifact> = {}) => {
  const artifacts = [{ name: 'pool', content: CONTENT }]
  const { door, github } = await open({ artifactsOf: 42, runId: 42, artifacts, faults: given })
  const store = await door.artifacts()
  const got = await gotOf(store, { ...LISTED, ...listed })
  const count = (part: string): number => github.requests.filter((line) => line.includes(part)).length
  return { got, asked: count('/zip'), blobs: count('/blob/') }
}

const ZIP = 'GET */zip'
const BLOB = 'GET /blob/*'
const blobRefused: FaultAnswer = { kind: 'status', status: 403, body: 'AuthenticationFailed' }
const atOnce = (body: Uint8Array | null): FaultAnswer => ({
  kind: 'status',
  status: 200,
  body,
  headers: { 'content-type': 'application/zip' },
})

describe('over the REST API', () => {
  test.each<[string, Partial<ListedArtifact>, string]>([
    ['of the largest size is read', { size: MAX_BYTES }, 'bytes'],
    [
      'one byte larger is not',
      { size: MAX_BYTES + 1 },
      'ARCHIVE_TOO_LARGE pool: .*268,435,457 bytes, 268,435,456 are read',
    ],
    ['that has not expired is read', { isExpired: false }, 'bytes'],
    ['that has expired is not', { isExpired: true }, 'ARTIFACT_EXPIRED pool'],
    ['of the digest that is listed is read', { digest: digestOf(CONTENT) }, 'bytes'],
    ['of another digest is not', { digest: digestOf(new Uint8Array()) }, 'DIGEST_MISMATCH pool'],
  ])('one %s', async (_, listed, expected) => {
    expect((await overRest([], listed)).got).toMatch(new RegExp(`^${expected}`))
  })

  test.each<[string, readonly Fault[], string, number, number]>([
    ['redirected to the blob', [], 'bytes', 1, 1],
    ['sent at once', [{ match: ZIP, answer: atOnce(CONTENT) }], 'bytes', 1, 0],
    [
      'none: asked again, and told as no answer of the API',
      [{ match: ZIP, answer: atOnce(null) }],
      'ARTIFACT_UNREADABLE .*the answer is not from the API',
      3,
      0,
    ],
    ['refused once at the blob: a new address', [{ match: BLOB, answer: blobRefused, times: 1 }], 'bytes', 2, 2],
    [
      'refused twice at the blob: no permission of the job helps',
      [{ match: BLOB, answer: blobRefused }],
      'ARTIFACT_UNREADABLE .*the blob store refused the signed address \\(403\\).*Run the job again, or give it more time',
      2,
      2,
    ],
    ['gone at the blob: no new address', [{ match: BLOB, answer: faults.notFound }], 'ARTIFACT_GONE pool: ', 1, 1],
    [
      'refused at the API: not asked again',
      [{ match: ZIP, answer: faults.noPermission }],
      'ARTIFACT_UNREADABLE .*Resource not accessible by integration.*; Give the job the permission actions: read',
      1,
      0,
    ],
    ['expired at the API', [{ match: ZIP, answer: faults.gone }], 'ARTIFACT_EXPIRED .*Artifact has expired', 1, 0],
    ['gone at the API', [{ match: ZIP, answer: faults.notFound }], 'ARTIFACT_GONE .*Not Found', 1, 0],
  ])('the bytes are %s', async (_, given, expected, asked, blobs) => {
    const found = await overRest(given)
    expect(found.got).toMatch(new RegExp(`^${expected}`))
    expect([found.asked, found.blobs]).toEqual([asked, blobs])
  })

  test.each<[string, FaultAnswer, string]>([
    ['is not there', faults.notFound, 'ARTIFACTS_NOT_LISTED'],
    ['is gone', faults.gone, 'ARTIFACTS_NOT_LISTED'],
  ])('a list that %s is no artifact that is gone or expired', async (_, answer, code) => {
    const { door } = await open({ runId: 42, faults: [{ match: 'GET */artifacts', answer }] })
    expect(await (await door.artifacts()).list()).toMatchObject({ code, source: '' })
  })
})

describe('through the artifact service', () => {
  const opened = async (setup: Setup) => {
    const given = await open({ token: null, ...setup })
    for (const [name, value] of Object.entries(given.github.environment)) vi.stubEnv(name, value)
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    return given
  }
  const artifacts = [{ name: 'pool', content: CONTENT }]
  const SIGN = 'POST */GetSignedArtifactURL'
  const refused = (status: number, msg: string): FaultAnswer => ({ kind: 'status', status, body: { msg } })

  test.each<[string, readonly Fault[], Partial<ListedArtifact>, string]>([
    ['of the largest size is read', [], { size: MAX_BYTES }, 'bytes'],
    ['one byte larger is not', [], { size: MAX_BYTES + 1 }, 'ARCHIVE_TOO_LARGE pool'],
    ['that is not there is gone', [], { id: 999 }, 'ARTIFACT_GONE pool: .*999'],
    ['that is not handed out is gone', [{ match: SIGN, answer: faults.notFound }], {}, 'ARTIFACT_GONE pool: .*404'],
    [
      'that is refused is unreadable, with the reason',
      [{ match: SIGN, answer: refused(403, 'forbidden') }],
      {},
      'ARTIFACT_UNREADABLE pool: .*403.*',
    ],
  ])('one %s', async (_, given, listed, expected) => {
    const { door } = await opened({ artifacts, faults: given })
    expect(await gotOf(await door.artifacts(), { ...LISTED, ...listed })).toMatch(new RegExp(`^${expected}`))
  })

  test('a list that is refused has no source, and a reason', async () => {
    const { door } = await opened({ faults: [{ match: 'POST */ListArtifacts', answer: faults.notFound }] })
    const listed = await (await door.artifacts()).list()
    if (!('code' in listed)) throw new Error('listed')
    expect([listed.code, listed.source]).toEqual(['ARTIFACTS_NOT_LISTED', ''])
    expect(toPlain(listed.detail)).toContain('404')
  })

  const uploaded = async (setup: Setup) => {
    const given = await opened(setup)
    const folder = given.run.workspace
    return { ...given, url: given.door.upload({ name: 'pool', folder, files: ['event.json'] }) }
  }

  test('a report is uploaded; its page is that of this run', async () => {
    const { url, github, run } = await uploaded({})
    expect(await url).toBe(`${run.serverUrl}/${REPOSITORY}/actions/runs/4711/artifacts/100`)
    expect(github.artifacts.map(({ name }) => name)).toEqual(['pool'])
  })

  const OF_ANOTHER = /give each check its own report-artifact\.$/
  test.each<[string, Setup, RegExp]>([
    ['of a name that is there', { artifacts }, OF_ANOTHER],
    [
      'that is refused',
      { faults: [{ match: 'POST */CreateArtifact', answer: refused(403, 'no') }] },
      /403.*\. Run the job again\.$/,
    ],
    [
      'that is not finished',
      { faults: [{ match: 'POST */FinalizeArtifact', answer: refused(404, 'no') }] },
      /404.*\. Run the job again\.$/,
    ],
  ])('a report %s names the way out', async (_, setup, words) => {
    const { url } = await uploaded(setup)
    await expect(url).rejects.toThrow(words)
    await expect(url).rejects.toMatchObject({ name: 'DeliveryError' })
  })
})
