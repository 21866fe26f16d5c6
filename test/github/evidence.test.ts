import { afterEach, describe, expect, test, vi } from 'vitest'
import { PolicyUnreadable } from '../../src/io/policy-source.ts'
import { type FaultAnswer, faults } from './faults.ts'
import { open, type Setup } from './open.ts'
import { HEAD_SHA, REPOSITORY, type SceneArtifact, SIGNATURE, TOKEN } from './state.ts'
import { zip } from './zip.ts'

/* What a verdict is made of, as it comes from GitHub: runs, artifacts, files, labels. */

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const artifact = (name: string, text = name): SceneArtifact => ({ name, content: zip({ [`${name}.txt`]: text }) })

/** The artifacts of run 42, over the REST API. */
const stored = async (setup: Setup) => {
  const opened = await open({ artifactsOf: 42, runId: 42, ...setup })
  const store = await opened.door.artifacts()
  return { ...opened, store, listed: await store.list() }
}

describe('an answer that is not from the API', () => {
  test.each<[string, FaultAnswer]>([
    ['the page of a proxy', faults.garbage],
    ['no body', faults.empty],
    ['JSON that was damaged on the way', faults.corrupt],
  ])('%s is asked for again, and says so where it stays', async (_, answer) => {
    const match = 'GET */artifacts'
    const once = await stored({ artifacts: [artifact('pool')], faults: [{ match, answer, times: 1 }] })
    expect(once.listed).toMatchObject([{ name: 'pool' }])
    const always = await stored({ artifacts: [artifact('pool')], faults: [{ match, answer }] })
    expect(always.listed).toMatchObject({ code: 'ARTIFACTS_NOT_LISTED' })
    expect(JSON.stringify(always.listed)).toContain('a proxy or a firewall may be in the way')
  })
})

describe('another run’s artifacts', () => {
  test('are listed, the newest of each name, all pages of them', async () => {
    const others = Array.from({ length: 250 }, (_, index) => artifact(`log-${index}`))
    const { listed } = await stored({ artifacts: [artifact('pool', 'old'), ...others, artifact('pool', 'new')] })
    if ('code' in listed) throw new Error(listed.code)
    expect(listed).toHaveLength(251)
    expect(listed.filter(({ name }) => name === 'pool').map(({ id }) => id)).toEqual([351])
  })

  test('are downloaded from a signed address, which our token never reaches and no log shows', async () => {
    const wanted = artifact('pool')
    const { store, listed, debug } = await stored({ artifacts: [wanted] })
    const [first] = 'code' in listed ? [] : listed
    if (first === undefined) throw new Error('nothing listed')
    expect(Buffer.from((await store.download(first)) as Uint8Array).equals(wanted.content)).toBe(true)
    expect(debug.join('\n')).toMatch(/GET http:\/\/127\.0\.0\.1:\d+\/blob\/100 → 200/)
    expect(debug.join('\n')).not.toContain(SIGNATURE)
    expect(debug.join('\n')).not.toContain(TOKEN)
  })

  test.each<[string, Partial<SceneArtifact>, Setup, string]>([
    ['of other bytes than were uploaded', { digest: `sha256:${'0'.repeat(64)}` }, {}, 'DIGEST_MISMATCH'],
    ['that has expired', { expired: true }, {}, 'ARTIFACT_EXPIRED'],
    ['that expires now', {}, { faults: [{ match: 'GET */zip', answer: faults.gone }] }, 'ARTIFACT_EXPIRED'],
    ['that a re-run removed', {}, { faults: [{ match: 'GET */zip', answer: faults.notFound }] }, 'ARTIFACT_GONE'],
    [
      'that may not be read',
      {},
      { faults: [{ match: 'GET */zip', answer: faults.noPermission }] },
      'ARTIFACT_UNREADABLE',
    ],
    [
      'whose blob is always cut',
      {},
      { faults: [{ match: 'GET /blob/*', answer: faults.truncate }] },
      'ARTIFACT_UNREADABLE',
    ],
  ])('one %s is a problem: %s', async (_, changes, setup, code) => {
    const { store, listed } = await stored({ artifacts: [{ ...artifact('pool'), ...changes }], ...setup })
    const [first] = 'code' in listed ? [] : listed
    if (first === undefined) throw new Error('nothing listed')
    expect(await store.download(first)).toMatchObject({ code, source: 'pool' })
  })

  test('one that is listed as expired or as larger than any is not downloaded', async () => {
    const { store, github } = await stored({ artifacts: [artifact('pool')] })
    const before = github.requests.length
    const listed = { id: 100, name: 'pool', size: 1 }
    expect(await store.download({ ...listed, isExpired: true })).toMatchObject({ code: 'ARTIFACT_EXPIRED' })
    expect(await store.download({ ...listed, size: 2 ** 28 + 1 })).toMatchObject({ code: 'ARCHIVE_TOO_LARGE' })
    expect(github.requests).toHaveLength(before)
  })

  test('one without a recorded digest is read', async () => {
    const { store, listed } = await stored({ artifacts: [{ ...artifact('pool'), digest: null }] })
    const [first] = 'code' in listed ? [] : listed
    if (first === undefined) throw new Error('nothing listed')
    expect(first.digest).toBeUndefined()
    expect(await store.download(first)).toBeInstanceOf(Uint8Array)
  })

  test.each<[string, FaultAnswer, RegExp]>([
    ['no permission', faults.noPermission, /Give the job the permission actions: read/],
    ['no such run', faults.notFound, /Give the job the permission actions: read/],
    ['a bad token', faults.badCredentials, /not valid or has expired/],
    ['a limit of an hour', faults.rateLimited, /run the job again later/],
    ['a secondary limit of an hour', faults.secondaryLimitHour, /run the job again later/],
    ['a refusal', faults.unprocessable, /check repository, run-id/],
    ['a server that fails for good', faults.unavailable, /Run the job again, or give it more time/],
    ['a connection that is always cut', faults.reset, /Run the job again, or give it more time/],
  ])('%s: not listed, with the remedy', async (_, answer, remedy) => {
    const { listed } = await stored({ faults: [{ match: 'GET */runs/42/artifacts', answer }] })
    expect(listed).toMatchObject({ code: 'ARTIFACTS_NOT_LISTED' })
    expect(JSON.stringify(listed)).toMatch(remedy)
  })

  test.each<[string, FaultAnswer, number, boolean]>([
    ['fails once', faults.unavailable, 1, true],
    ['fails twice', faults.unavailable, 2, true],
    ['fails three times', faults.unavailable, 3, false],
    ['is cut once', faults.reset, 1, true],
    ['sends half a body once', faults.truncate, 1, true],
    ['limits requests for a second', faults.secondaryLimit, 1, true],
  ])('a server that %s', async (_, answer, times, isListed) => {
    const { listed } = await stored({ faults: [{ match: 'GET */runs/42/artifacts', answer, times }] })
    expect(!('code' in listed)).toBe(isListed)
  })

  test('a server that never answers is left when the time is up, and not asked again', async () => {
    const faultsHere = [{ match: 'GET */runs/42/artifacts', answer: faults.hang }]
    const started = performance.now()
    const { listed, debug } = await stored({ timeoutSeconds: 1, faults: faultsHere })
    expect(JSON.stringify(listed)).toContain('no answer within 1 seconds')
    expect(performance.now() - started).toBeLessThan(1900)
    expect(debug.filter((line) => line.includes('/artifacts'))).toHaveLength(1)
  })
})

describe('this run’s artifacts', () => {
  /** The artifact client reads the variables itself. */
  const withRunner = async (setup: Setup) => {
    const opened = await open(setup)
    for (const [name, value] of Object.entries(opened.github.environment)) vi.stubEnv(name, value)
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    return opened
  }

  test('come from the artifact service, which needs no token', async () => {
    const wanted = artifact('pool')
    const { door } = await withRunner({ token: null, artifacts: [wanted] })
    const store = await door.artifacts()
    const listed = await store.list()
    const [first] = 'code' in listed ? [] : listed
    if (first === undefined) throw new Error('nothing listed')
    expect(Buffer.from((await store.download(first)) as Uint8Array).equals(wanted.content)).toBe(true)
    expect(await store.download({ ...first, digest: `sha256:${'0'.repeat(64)}` })).toMatchObject({
      code: 'DIGEST_MISMATCH',
    })
    expect(await store.download({ ...first, size: 2 ** 28 + 1 })).toMatchObject({ code: 'ARCHIVE_TOO_LARGE' })
  })

  test.each<[string, SceneArtifact['createdAt'], SceneArtifact['createdAt'], number]>([
    ['its id rises', '2026-01-02T08:00:00Z', '2026-01-02T09:00:00Z', 101],
    ['its id falls', '2026-01-02T09:00:00Z', '2026-01-02T08:00:00Z', 100],
    ['no time tells them apart: the higher id', undefined, undefined, 101],
  ])('of one name the newest counts, where %s', async (_, first, second, id) => {
    const artifacts = [first, second].map((createdAt, index) => ({
      ...artifact('pool', `attempt ${index}`),
      ...(createdAt === undefined ? {} : { createdAt }),
    }))
    for (const { door } of [await withRunner({ token: null, artifacts }), await open({ artifacts, runId: 4711 })]) {
      const store = await door.artifacts()
      const listed = await store.list()
      const [only] = 'code' in listed ? [] : listed
      if (only === undefined) throw new Error('nothing listed')
      expect(only.id).toBe(id)
      const wanted = artifacts[id - 100]?.content ?? new Uint8Array()
      expect(Buffer.from((await store.download(only)) as Uint8Array).equals(wanted)).toBe(true)
    }
  })

  test('that the service lists and no longer hands out come over the REST API', async () => {
    const wanted = artifact('pool')
    const faultsHere = [{ match: 'POST */GetSignedArtifactURL', answer: faults.notFound }]
    const downloaded = async (setup: Setup) => {
      const { door } = await withRunner({ artifacts: [wanted], faults: faultsHere, ...setup })
      const store = await door.artifacts()
      const listed = await store.list()
      const [only] = 'code' in listed ? [] : listed
      if (only === undefined) throw new Error('nothing listed')
      return store.download(only)
    }
    expect(Buffer.from((await downloaded({})) as Uint8Array).equals(wanted.content)).toBe(true)
    const without = await downloaded({ token: null })
    expect(without).toMatchObject({ code: 'ARTIFACT_GONE' })
    expect(JSON.stringify(without)).toContain('actions: read')
    const refused = [...faultsHere, { match: 'GET */zip', answer: faults.noPermission }]
    expect(JSON.stringify(await downloaded({ faults: refused }))).toContain('actions: read')
  })

  test('of an Enterprise Server come over the REST API, with a token', async () => {
    const { door, github } = await open({ isEnterpriseServer: true, artifacts: [artifact('pool')] })
    expect(await (await door.artifacts()).list()).toHaveLength(1)
    expect(github.requests).toEqual([`GET /repos/${REPOSITORY}/actions/runs/4711/artifacts?per_page=100 → 200`])
    const without = await open({ isEnterpriseServer: true, token: null })
    await expect(without.door.artifacts()).rejects.toThrow(/of this run need a github-token .* actions: read/)
    await expect(without.door.upload({ name: 'r', folder: '.', files: [] })).rejects.toThrow(/no artifact service/)
  })
})

describe('the judged run', () => {
  const triggered = { id: 40, workflow_id: 9, event: 'pull_request', head_sha: HEAD_SHA, conclusion: 'failure' }

  test.each<[string, Setup, object]>([
    [
      'is this one',
      {},
      { id: 4711, attempt: 1, headSha: HEAD_SHA, workflow: 'driver-tests.yml', conclusion: null, isThis: true },
    ],
    [
      'is the one that triggered this one',
      { eventName: 'workflow_run', event: { workflow_run: triggered } },
      { id: 40, headSha: HEAD_SHA, workflow: '9', conclusion: 'failure', isThis: false },
    ],
    [
      'is the one that run-id names, as the API knows it',
      { artifactsOf: 42, attempt: 3, runId: 42 },
      { id: 42, attempt: 3, headSha: HEAD_SHA, workflow: '9', conclusion: 'success', isThis: false },
    ],
    [
      'is named and cannot be read: of an unknown commit',
      { runId: 99, faults: [{ match: 'GET */runs/99', answer: faults.notFound }] },
      { id: 99, attempt: 1, headSha: null, workflow: null, conclusion: null, isThis: false },
    ],
    ['is named and there is no token', { runId: 42, token: null }, { id: 42, headSha: null, isThis: false }],
    ['is another repository’s', { runId: 42, repository: 'octo/other', token: null }, { repository: 'octo/other' }],
  ])('%s', async (_, setup, expected) => {
    const { door, run } = await open(setup)
    const judged = await door.judgedRun()
    expect(judged).toMatchObject(expected)
    expect(judged.url).toBe(`${run.serverUrl}/${judged.repository}/actions/runs/${judged.id}`)
  })
})

describe('files of a repository', () => {
  const path = '.github/pool-leak-check.yml'
  const there = { [`${REPOSITORY}@main:${path}`]: 'fail-on: leak' }
  const beside = { [`${REPOSITORY}@main:.github/workflows/test.yml`]: '' }
  const noRoot = { match: 'GET */contents', answer: faults.notFound }
  const notFound = (times: number) => ({ match: 'GET */contents/*', answer: faults.notFound, times })

  test.each<[string, Setup, string | null, readonly string[]]>([
    ['one that is there', { files: there }, 'fail-on: leak', [path]],
    ['one that its folder does not list', { files: beside }, null, [path, '.github']],
    ['one in a folder that the root does not list', {}, null, [path, '.github', '']],
    ['one of another ref', { files: { [`${REPOSITORY}@v2:${path}`]: 'fail-on: leak' } }, null, [path, '.github', '']],
    ['one whose folder is a file', { files: { [`${REPOSITORY}@main:.github`]: '' } }, null, [path, '.github']],
  ])('%s', async (_, setup, text, asked) => {
    const { door, github } = await open(setup)
    expect(await door.files(REPOSITORY, 'main').read(path)).toBe(text)
    const paths = github.requests.map((line) => decodeURIComponent(/\/contents\/?([^?]*)/.exec(line)?.[1] ?? line))
    expect(paths).toEqual(asked)
  })

  test('of another repository, as a policy extends it', async () => {
    const { door } = await open({ files: { 'octo/policies@v1:base.yml': 'iterations: 5' } })
    const other = door.files(REPOSITORY, 'main').ofRepository('octo/policies', 'v1')
    expect(await other.read('base.yml')).toBe('iterations: 5')
    expect(await other.read('other.yml')).toBe(null)
    expect(other.nameOf('base.yml')).toBe('octo/policies/base.yml@v1')
  })

  test.each<[string, Setup, RegExp]>([
    ['a token that may see nothing, where none would be found either', { faults: [noRoot] }, /contents: read/],
    ['no permission', { faults: [{ match: 'GET */contents/*', answer: faults.noPermission }] }, /contents: read/],
    ['no token', { token: null }, /there is no github-token/],
    [
      'its folder lists it',
      { files: there, faults: [notFound(1)] },
      /lists it, and does not find it\. Run the job again/,
    ],
    ['the root lists its folder', { files: there, faults: [notFound(2)] }, /lists it, and does not find it/],
    [
      'the folder is not answered',
      { files: there, faults: [notFound(1), { match: 'GET */contents/.github', answer: faults.noPermission }] },
      /contents: read/,
    ],
  ])('%s: not known whether there is one', async (_, setup, why) => {
    const { door } = await open(setup)
    const read = door.files(REPOSITORY, 'main').read(path)
    await expect(read).rejects.toThrow(PolicyUnreadable)
    await expect(read).rejects.toThrow(why)
  })
})
