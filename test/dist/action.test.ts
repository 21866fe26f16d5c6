import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fixture } from '../fixtures.ts'
import { faults } from '../github/faults.ts'
import { zip } from '../github/zip.ts'
import { expectGolden } from '../golden.ts'
import { procLeak, wholeMachine, wholeMachineLater, wholeMachineRebooted } from '../made-dumps.ts'
import { reportViolations } from '../schemas.ts'
import { type ActionRun, type ActionSetup, pullRequestEvent, runAction } from './run-action.ts'
import { artifact, CLEAN, codesOf, inStableOrder, LEAK, pair, SERIES_INPUTS, series, summaryOf } from './scenes.ts'

/* The built action as the runner runs it, against the loopback GitHub. */

/** One page a person can review: what the run asked GitHub, what it printed, what it left behind. */
const pageOf = (run: ActionRun): string => {
  const { findings = '', ...outputs } = run.outputs
  const told = Object.entries(outputs).map(([name, value]) => `${name}=${value}`)
  const block = (title: string, text: string) => `# ${title}\n\n${text.trimEnd()}\n`
  return [
    block('exit code', String(run.exitCode)),
    block('requests', inStableOrder(run.requests).join('\n')),
    block(
      'outputs',
      [...told, `findings=${findings.length > 2 ? `${JSON.parse(findings).length} as in report.json` : findings}`].join(
        '\n',
      ),
    ),
    block('log', run.log),
    block('comment', run.comments.join('\n---\n')),
    block('summary', run.summary === run.comments[0]?.replace(/^.*\n/, '') ? 'as the comment' : run.summary),
  ]
    .join('\n')
    .replaceAll(/report-(json|html)=.*\//g, 'report-$1=TEMP/')
    .replaceAll(/"[^"]*(TEMP|runner-\w+)\//g, '"TEMP/')
}

describe('the whole way', () => {
  test('a reference leak: comment, summary, outputs, red', async () => {
    const run = await runAction({ ...LEAK, inputs: { 'driver-tags': 'SEY?', iterations: '12980' } })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(reportViolations(run.report)).toEqual([])
    expectGolden('action/leak.md', pageOf(run))
  })

  test('ordinary growth of a whole machine: green', async () => {
    const run = await runAction(CLEAN)
    expect(summaryOf(run)).toBe('clean true exit 0')
    expect(reportViolations(run.report)).toEqual([])
    expectGolden('action/clean.md', pageOf(run))
  })

  test('a driver tag that grew by six blocks', async () => {
    const dumps = pair(fixture('poolmon-leakpair-before.txt'), fixture('poolmon-leakpair-after.txt'))
    const run = await runAction({ ...dumps, inputs: { 'driver-tags': 'Drsd' } })
    expect(summaryOf(run)).toBe('leak false exit 1')
    const [finding] = JSON.parse(run.outputs.findings ?? '[]')
    expect(finding.rows[0]).toMatchObject({ tag: 'Drsd', outstanding: { growth: 6 }, bytes: { growth: 4992 } })
  })

  test('another run, over the REST API', async () => {
    const run = await runAction({ ...LEAK, artifactsOf: 42, inputs: { 'run-id': '42' } })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(inStableOrder(run.requests)).toMatchInlineSnapshot(`
      [
        "GET /blob/100?sig=*** → 200",
        "GET /blob/101?sig=*** → 200",
        "GET /repos/octo/driver/actions/artifacts/100/zip → 302",
        "GET /repos/octo/driver/actions/artifacts/101/zip → 302",
        "GET /repos/octo/driver/actions/runs/42/artifacts?per_page=100 → 200",
        "GET /repos/octo/driver/actions/runs/42?exclude_pull_requests=true → 200",
        "GET /repos/octo/driver/contents/.github%2Fpool-leak-check.yml?ref=2222222222222222222222222222222222222222 → 404",
        "GET /repos/octo/driver/contents/.github%2Fpool-leak-check.yml?ref=3333333333333333333333333333333333333333 → 404",
        "GET /repos/octo/driver/contents/.github?ref=2222222222222222222222222222222222222222 → 200",
        "GET /repos/octo/driver/contents/.github?ref=3333333333333333333333333333333333333333 → 200",
        "POST /twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact → 200",
        "POST /twirp/github.actions.results.api.v1.ArtifactService/FinalizeArtifact → 200",
        "PUT /blob/102?sig=***&comp=block&blockid=*** → 201",
        "PUT /blob/102?sig=***&comp=blocklist → 201",
        "GET /repos/octo/driver/issues/7/labels?per_page=100 → 200",
        "GET /repos/octo/driver/issues/7/comments?per_page=100 → 200",
        "POST /repos/octo/driver/issues/7/comments → 201",
      ]
    `)
  })

  test('files of the workspace: no request but those of the comment', async () => {
    const workspace = fileURLToPath(new URL('../fixtures', import.meta.url))
    const inputs = { 'before-files': 'made/proc-leak-before.txt', 'after-files': 'dumps/kd-poolused-proc-*.txt' }
    const run = await runAction({ workspace, inputs })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.requests.filter((line) => /GET \/blob|GetSigned|ListArtifacts/.test(line))).toEqual([])
  })

  test('legs of a matrix, named by the glob', async () => {
    const artifacts = [
      artifact('pool-before-win10', wholeMachine, 'a.csv'),
      artifact('pool-after-win10', wholeMachine, 'a.csv'),
      artifact('pool-before-win11', procLeak.before),
      artifact('pool-after-win11', procLeak.after),
    ]
    const run = await runAction({ artifacts })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.report).toMatchObject({ legs: [{ name: 'win10' }, { name: 'win11' }], findings: [{ leg: 'win11' }] })
  })
})

describe('fails closed', () => {
  const machine = artifact('pool-before', wholeMachine, 'a.csv')
  const withAfter = (text: string | Uint8Array, file = 'after.txt') => ({
    artifacts: [machine, artifact('pool-after', text, file)],
  })
  const rebooted = pair(wholeMachine, wholeMachineRebooted)
  const zipBytes = zip({ 'after.txt': procLeak.after })

  const cases: [string, ActionSetup, string][] = [
    ['no artifact of this name', { artifacts: [machine] }, 'ARTIFACT_MISSING'],
    ['an empty file', withAfter(''), 'EMPTY_FILE'],
    ['no file in the artifact', { artifacts: [machine, { name: 'pool-after', content: zip({}) }] }, 'NO_FILES'],
    ['a file that is no dump', withAfter('hello\n'), 'NOT_A_DUMP'],
    ['a dump without rows', withAfter(fixture('poolmon-session-empty-1.txt')), 'NO_ROWS'],
    ['a dump cut short', withAfter(wholeMachine.slice(0, 100_010)), 'CUT_LINE'],
    ['a restart between the two', rebooted, 'REBOOT'],
    [
      'another digest',
      { artifacts: [machine, { name: 'pool-after', content: zipBytes, digest: `sha256:${'0'.repeat(64)}` }] },
      'DIGEST_MISMATCH',
    ],
    [
      'bytes changed on the way',
      { ...CLEAN, faults: [{ match: 'GET /blob/101', answer: faults.corrupt }] },
      'DIGEST_MISMATCH',
    ],
    [
      'a zip that is cut short',
      { artifacts: [machine, { name: 'pool-after', content: zipBytes.subarray(0, 500) }] },
      'ARCHIVE_UNREADABLE',
    ],
    [
      'a run that may not be read',
      {
        ...CLEAN,
        artifactsOf: 42,
        inputs: { 'run-id': '42' },
        faults: [{ match: 'GET */artifacts', answer: faults.noPermission }],
      },
      'ARTIFACTS_NOT_LISTED',
    ],
  ]

  test.each(cases)('%s: inconclusive and red', async (_, setup, code) => {
    const run = await runAction(setup)
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(codesOf(run)).toContain(code)
    expect(run.log).toContain(`::error title=Pool Leak Check%3A ${code}::`)
    expect(reportViolations(run.report)).toEqual([])
  })

  test.each([
    ['empty', ''],
    ['no JSON', '{"pull_request": {'],
    ['a list', '[]'],
  ])('an event that is %s: judged, and said why nothing is commented', async (_, eventText) => {
    const run = await runAction({ ...LEAK, eventText })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.comments).toEqual([])
    expect(codesOf(run)).toContain('EVENT_NOT_READ')
  })

  test('an event behind a byte order mark is read like any', async () => {
    const run = await runAction({ ...LEAK, eventText: `\ufeff${JSON.stringify(pullRequestEvent())}` })
    expect([summaryOf(run), run.comments.length]).toEqual(['leak false exit 1', 1])
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a folder of sources that is not there', { 'source-path': 'no/such' }, 'SOURCES_NOT_FOUND'],
    ['a stopped driver without its tags', { 'driver-stopped': 'true' }, 'DRIVER_STOPPED_ALONE'],
  ])('%s is told, and the leak stands', async (_, inputs, code) => {
    const run = await runAction({ ...LEAK, inputs })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(codesOf(run)).toContain(code)
  })

  test('a repository without its run is a wrong set-up', async () => {
    const run = await runAction({ ...LEAK, inputs: { repository: 'octo/other' } })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(run.log).toContain('repository: says where run-id is from, give run-id too')
  })

  test('on-inconclusive: warn opens the gate, and still says what is missing', async () => {
    const run = await runAction({ artifacts: [machine], inputs: { 'on-inconclusive': 'warn' } })
    expect(summaryOf(run)).toBe('inconclusive true exit 0')
    expect(run.log).toContain('::warning title=Pool Leak Check%3A ARTIFACT_MISSING::')
  })

  test('a leak that was seen stays a leak without a dump from before', async () => {
    const run = await runAction({
      artifacts: [artifact('pool-after', procLeak.after)],
      inputs: { 'driver-tags': 'SEY?' },
    })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expectGolden('action/leak-without-before.md', pageOf(run))
  })

  test('every wrong input at once, before anything is asked', async () => {
    const inputs = {
      'max-growth-bytes': '10 potatoes',
      'fail-on': 'Leak',
      iterations: '0',
      'driver-tags': 'toolong',
      comment: 'x',
    }
    const run = await runAction({ ...LEAK, inputs })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(run.requests).toEqual([])
    expectGolden('action/invalid-inputs.md', pageOf(run))
  })
})

describe('what a team uploads', () => {
  const { before, after } = procLeak
  const inner = zip({ 'kd.txt': after })
  test.each<[string, ActionSetup]>([
    [
      'two files of other types, uploaded without packing',
      {
        artifacts: [
          { name: 'pool-before-win11.log', content: Buffer.from(before) },
          { name: 'pool-after-win11.txt', content: Buffer.from(after) },
        ],
      },
    ],
    [
      'a dump uploaded without packing',
      { artifacts: [artifact('pool-before', before), { name: 'pool-after', content: Buffer.from(after) }] },
    ],
    [
      'a zip inside the artifact',
      { artifacts: [artifact('pool-before', before), artifact('pool-after', inner, 'logs.zip')] },
    ],
    [
      'a gzip inside a folder of the artifact',
      { artifacts: [artifact('pool-before', before), artifact('pool-after', gzipSync(after), 'logs/after.txt.gz')] },
    ],
    ['UTF-16, as PowerShell writes it', pair(before, Buffer.from(`\ufeff${after}`, 'utf16le'))],
  ])('%s: read like any other', async (_, setup) => {
    const run = await runAction({ ...setup, inputs: { 'driver-tags': 'SEY?' } })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(codesOf(run)).toEqual(['TOTAL_MISMATCH'])
  })

  test('more unpacked than max-archive-size allows: refused, and the input is named', async () => {
    const run = await runAction({ ...LEAK, inputs: { 'max-archive-size': '2000' } })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(codesOf(run)).toEqual(['ARCHIVE_TOO_LARGE'])
    expect(run.log).toContain('max-archive-size')
  })

  test('Driver Verifier’s own output beside the dumps: a driver that leaves pool behind is a leak', async () => {
    const clean = pair(wholeMachine, wholeMachineLater).artifacts ?? []
    const verifier = fixture('kd-verifier-list-modern-1.txt')
    const content = zip({ 'after.csv': wholeMachineLater, 'verifier.txt': verifier })
    const run = await runAction({ artifacts: [...clean.slice(0, 1), { name: 'pool-after', content }] })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(reportViolations(run.report)).toEqual([])
    expectGolden('action/verifier.md', pageOf(run))
  })

  test('pooltag-file names the tags of the report; a file that is missing is a wrong set-up', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
    writeFileSync(join(workspace, 'pooltag.txt'), 'rem ours\nDrsd - mydrv.sys - Request | context @all\n')
    const dumps = pair(fixture('poolmon-leakpair-before.txt'), fixture('poolmon-leakpair-after.txt'))
    const inputs = { 'driver-tags': 'Drsd', 'pooltag-file': 'pooltag.txt' }
    const run = await runAction({ ...dumps, workspace, inputs })
    expect(run.comments[0]).toContain('<code>Request &#124; context &#64;<span></span>all, mydrv.sys</code>')
    const wrong = await runAction({ ...dumps, workspace, inputs: { ...inputs, 'pooltag-file': 'other.txt' } })
    expect(summaryOf(wrong)).toBe('inconclusive false exit 1')
    expect(wrong.log).toContain('::error title=Pool Leak Check::no such file: other.txt')
    rmSync(workspace, { recursive: true })
  })
})

describe('a series of snapshots in one artifact per leg', () => {
  const inputs = SERIES_INPUTS

  test('an object that stays once per cycle is found by its shape; the leg is named', async () => {
    const run = await runAction({ artifacts: [series(true)], inputs })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(reportViolations(run.report)).toEqual([])
    expectGolden('action/series.md', pageOf(run))
  })

  test('the same without the leak is clean', async () => {
    expect(summaryOf(await runAction({ artifacts: [series(false)], inputs }))).toBe('clean true exit 0')
  })

  test('a lone snapshot is no series', async () => {
    const run = await runAction({ artifacts: [artifact('pool-x64', wholeMachine)], inputs })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(codesOf(run)).toContain('MISSING_SIDE')
  })

  test('a series and a pair exclude each other', async () => {
    const run = await runAction({ artifacts: [series(true)], inputs: { ...inputs, 'before-artifact': 'pool-before' } })
    expect(run.log).toContain('snapshots-artifact and before-artifact exclude each other')
    expect(run.requests).toEqual([])
  })
})

describe('hostile input stays text', () => {
  const header = ' Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc\n'
  const row = (tag: string, left: number) =>
    ` ${tag} Nonp ${left + 5} (   0) 5 (   0) ${left} ${left * 64} (   0) ${left ? 64 : 0} [@all|<img src=x>\`]\n`
  const tags = ['a|b|', '<b>x', '`x` ', '@all', '::er', '##[e', '%0Ax', '\\xff', '</d>', '**b*']

  test('tags, file names and artifact names in comment, summary and log', async () => {
    const file = '::error::<img src=x>|`@all`.txt'
    const artifacts = [
      { name: 'pool-before-@all', content: zip({ [file]: header + tags.map((tag) => row(tag, 0)).join('') }) },
      {
        name: 'pool-after-@all',
        content: zip({ [file]: `${header}${tags.map((tag) => row(tag, 7)).join('')}::error::x 1\n##[error]y\n` }),
      },
    ]
    // As reports print it: in an input, `\xff` is one byte.
    const driverTags = tags.map((tag) => tag.replace('\\', '\\x5c')).join('\n')
    const run = await runAction({ artifacts, inputs: { 'driver-tags': driverTags } })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expectGolden('action/hostile.md', pageOf(run))
  })

  const whole = wholeMachine
  const entries = [
    ['../../up.txt', {}],
    ['/abs.txt', {}],
    ['C:\\drive.txt', {}],
    ['secret.txt', { isEncrypted: true }],
    ['link.txt', { isSymlink: true }],
  ] as const

  test.each(entries)('an entry named %s is refused by name', async (name, how) => {
    const content = zip([
      { name: 'after.csv', content: whole },
      { name, content: 'x', ...how },
    ])
    const run = await runAction({
      artifacts: [artifact('pool-before', whole, 'a.csv'), { name: 'pool-after', content }],
    })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(codesOf(run)).toContain('ARCHIVE_ENTRY_REFUSED')
  })

  test.each([
    ['a bomb', zip({ 'a.txt': Buffer.alloc(30_000_000) }), 'ARCHIVE_TOO_LARGE'],
    [
      'too many entries',
      zip(Array.from({ length: 1001 }, (_, i) => ({ name: `${i}.txt`, content: 'x' }))),
      'ARCHIVE_TOO_LARGE',
    ],
    ['a size that lies', zip([{ name: 'a.txt', content: 'x'.repeat(1000), statedSize: 10 }]), 'ARCHIVE_UNREADABLE'],
    ['a wrong CRC-32', zip([{ name: 'a.txt', content: 'x', statedCrc: 1 }]), 'ARCHIVE_UNREADABLE'],
  ])('%s', async (_, content, code) => {
    const run = await runAction({
      artifacts: [artifact('pool-before', whole, 'a.csv'), { name: 'pool-after', content }],
    })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(codesOf(run)).toContain(code)
  })
})

test('the bundle names no file of the machine that built it', () => {
  // The artifact client explains itself with a folder of a user whose name is user.
  const here = fileURLToPath(new URL('../..', import.meta.url))
  for (const name of ['index.js', 'cli/index.js']) {
    const bundle = readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8')
    expect(bundle.includes(here)).toBe(false)
    expect(bundle).not.toMatch(/file:\/\/\/|\/home\/(?!user\/files\/plz-upload)|\/work\//)
  }
})
