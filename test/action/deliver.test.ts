import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Delivery, deliver, deliverySteps } from '../../src/action/deliver.ts'
import { annotate, debug, log } from '../../src/action/runner.ts'
import { analyze } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import type { GitHub, JudgedRun } from '../../src/github/door.ts'
import { readInputs } from '../../src/io/inputs.ts'
import { readRun } from '../../src/io/run.ts'
import { procLeak } from '../made-dumps.ts'

/* The order of delivery, and what a step that fails costs. */

let printed: string[] = []
let folder = ''
beforeEach(() => {
  printed = []
  folder = mkdtempSync(join(tmpdir(), 'deliver-'))
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'))
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'summary'))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const lines = (): readonly string[] => printed.join('').split('\n')
const warnings = (): readonly string[] =>
  lines().filter((line) => line.startsWith('::warning title=Pool Leak Check%3A no'))

interface Given {
  readonly github?: Partial<GitHub>
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: string
  readonly judged?: Partial<JudgedRun>
}

const deliveryOf = async ({
  github = {},
  inputs = {},
  event = 'pull_request',
  judged = {},
}: Given): Promise<Delivery> => {
  const dump = (side: 'before' | 'after', bytes: string) =>
    ({ leg: '', side, source: `${side}.txt`, bytes: Buffer.from(bytes), named: true }) as const
  const analysis = analyze([dump('before', procLeak.before), dump('after', procLeak.after)], defaultPolicy)
  const eventPath = join(folder, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event === 'workflow_run' ? { workflow_run: { id: 42 } } : {}))
  const run = await readRun({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: 'octo/driver',
    GITHUB_RUN_ID: '4711',
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: 'yes',
  })
  const refuse = () => Promise.reject(new Error('not asked for'))
  const none: GitHub = {
    judgedRun: refuse,
    files: () => {
      throw new Error('not asked for')
    },
    artifacts: refuse,
    baseline: refuse,
    isProtected: refuse,
    now: refuse,
    acceptance: refuse,
    changedLines: refuse,
    upload: async () => 'https://github.com/report',
    comment: async ({ render }) => {
      render(65_536, null)
      return [{ outcome: 'created', url: 'https://github.com/comment', stale: [] }]
    },
    setStatus: async () => 'set',
  }
  const given = Object.entries({ 'report-artifact': 'pool-leak-report', ...inputs })
  return {
    analysis,
    result: gate(analysis),
    inputs: readInputs(Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))),
    run,
    judged: {
      id: 42,
      attempt: 1,
      headSha: 'tested',
      repository: 'octo/driver',
      url: 'https://github.com/octo/driver/actions/runs/42',
      workflow: null,
      workflowPath: null,
      conclusion: null,
      isThis: false,
      ...judged,
    },
    github: { ...none, ...github },
    policyFile: null,
  }
}

test('the verdict is in the outputs before anything can fail, and every step is taken', () => {
  expect(deliverySteps.map(({ name, undone }) => `${name}: ${undone}`)).toEqual([
    'no log: The report is not in the log',
    'no annotations: The findings are not annotated',
    'no outputs: The outputs were not set',
    'no report: The report was not written',
    'no report artifact: The report was not uploaded',
    'no job summary: The job summary was not written',
    'no comment: The comment was not posted',
    'no commit status: The status was not set',
    'no outputs: The paths and the address of the comment were not set',
  ])
})

describe.each(deliverySteps.map((step, index) => [`${index + 1}: ${step.name}`, index] as const))(
  'step %s',
  (_, index) => {
    test('that fails is a warning and stops no other', async () => {
      const taken: string[] = []
      const steps = deliverySteps.map((step, at) => ({
        ...step,
        run: () => {
          taken.push(step.name)
          if (at === index) throw new Error('disk full')
          return {}
        },
      }))
      await deliver(await deliveryOf({}), steps)
      expect(taken).toHaveLength(deliverySteps.length)
      expect(warnings()).toEqual([
        `::warning title=Pool Leak Check%3A ${steps[index]?.name}::${steps[index]?.undone}: disk full. The verdict is not affected.`,
      ])
    })
  },
)

test.each(['disk full', 'disk full.', 'v1.2 of it'])('%s: one full stop ends the reason', async (reason) => {
  const fail = () => {
    throw new Error(reason)
  }
  await deliver(await deliveryOf({}), [{ name: 'no report', undone: 'The report was not written', run: fail }])
  const text = reason.replace(/[.]$/, '')
  expect(warnings()).toEqual([
    `::warning title=Pool Leak Check%3A no report::The report was not written: ${text}. The verdict is not affected.`,
  ])
})

test('all goes well: outputs, files, a report whose address the comment has', async () => {
  let body = ''
  const comment: GitHub['comment'] = async ({ render }) => {
    body = render(65_536, null)
    return [{ outcome: 'created', url: 'https://github.com/comment', stale: [] }]
  }
  const delivered = await deliver(await deliveryOf({ github: { comment } }))
  expect(warnings()).toEqual([])
  expect(body).toContain('https://github.com/report')
  expect(delivered).toMatchObject({ reportUrl: 'https://github.com/report', comment: { outcome: 'created' } })
  const outputs = readFileSync(join(folder, 'output'), 'utf8')
  for (const name of ['verdict', 'passed', 'findings', 'report-json', 'report-html', 'comment-url']) {
    expect(outputs).toContain(`${name}<<ghadelimiter_`)
  }
  expect(readFileSync(join(folder, 'summary'), 'utf8')).toContain('Proc')
  expect(JSON.parse(readFileSync(delivered.reports?.json ?? '', 'utf8'))).toMatchObject({ verdict: 'leak' })
})

describe('the comment', () => {
  const clean = { verdict: 'clean' } as const
  test.each<[string, Partial<Delivery['analysis']>, boolean]>([
    ['on-findings', clean, true],
    ['on-findings', {}, false],
    ['always', clean, false],
    ['always', {}, false],
  ])('%s, of %j: an earlier one is all that is changed: %s', async (comment, changes, onlyUpdate) => {
    const asked: boolean[] = []
    const github: Partial<GitHub> = {
      comment: async (given) => {
        asked.push(given.onlyUpdate)
        return [{ outcome: 'created', url: 'url', stale: [] }]
      },
    }
    const delivery = await deliveryOf({ github, inputs: { comment } })
    await deliver({ ...delivery, analysis: { ...delivery.analysis, ...changes } })
    expect(asked).toEqual([onlyUpdate])
  })

  test.each<['joined' | 'newer' | 'no-pull-request', string]>([
    [
      'joined',
      'Another check of this run has the same comment-key, so the comment holds both reports. Give each its own comment-key to part them.',
    ],
    ['newer', 'The comment is of a later run and stays as it is; the report is in the job summary.'],
    [
      'no-pull-request',
      'There is no open pull request of this commit to comment on; the report is in the job summary.',
    ],
  ])('that is %s is told in the log', async (outcome, line) => {
    await deliver(await deliveryOf({ github: { comment: async () => [{ outcome, url: null, stale: [] }] } }))
    expect(lines()).toContain(line)
  })
})

test.each([
  ['octo/driver', /<a href="[^"]*octo[^"]*pull[^"]*812"/],
  ['octo/other', /^(?![\s\S]*Pull request)/],
])('the page says what it is of: dumps of %s', async (repository, pullRequest) => {
  const inputs = { 'pull-request': '812' }
  const delivered = await deliver(await deliveryOf({ inputs, judged: { repository, headSha: 'abcdef0123456789' } }))
  const page = readFileSync(delivered.reports?.html ?? '', 'utf8')
  const facts = /<ul class="facts">.*<\/ul>/.exec(page)?.[0] ?? ''
  expect(facts).toMatch(pullRequest)
  expect(facts).toContain('<code>abcdef0</code>')
  expect(facts).toContain('Run 42')
  expect(facts).toMatch(/datetime="20\d\d-/)
})

/** The comment of a delivery. */
const commentOf = async (changes: (delivery: Delivery) => Partial<Delivery>, inputs = {}): Promise<string> => {
  let text = ''
  const comment: GitHub['comment'] = async ({ render }) => {
    text = render(65_536, null)
    return [{ outcome: 'created', url: 'url', stale: [] }]
  }
  const delivery = await deliveryOf({ github: { comment }, inputs })
  await deliver({ ...delivery, ...changes(delivery) })
  return text
}

test('links to the documentation lead to the version of the action that runs', async () => {
  const docsUrl = 'https://github.com/octo/pool-leak-check/blob/v1/docs'
  const cleanWith = (url: string | null) =>
    commentOf(({ run, analysis }) => ({
      run: { ...run, docsUrl: url },
      analysis: { ...analysis, verdict: 'clean', findings: [], problems: [] },
    }))
  expect(await cleanWith(docsUrl)).toContain(`](${docsUrl}/`)
  expect(await cleanWith(null)).not.toContain(docsUrl)
})

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['artifacts', {}, true],
  ['files of the workspace', { 'before-files': 'b.txt', 'after-files': 'a.txt' }, false],
  ['an artifact and a file', { 'before-artifact': 'b', 'after-files': 'a.txt', 'after-artifact': '' }, false],
])('commands that judge the same dumps again are told of %s', async (_, inputs, isTold) => {
  expect((await commentOf(() => ({}), inputs)).includes('gh run download')).toBe(isTold)
})

describe('report.html is drawn', () => {
  test.each<[string, NonNullable<Given['inputs']>, string[], boolean]>([
    ['where it is uploaded', {}, ['report.json', 'report.html'], true],
    ['not where nothing is uploaded', { 'report-artifact': '' }, [], false],
    ['for a step that reads its path', { 'report-artifact': '', 'report-page': 'always' }, [], true],
    ['never', { 'report-page': 'never' }, ['report.json'], false],
  ])('%s', async (_, inputs, uploaded, isDrawn) => {
    const files: string[] = []
    const upload: GitHub['upload'] = async (given) => {
      files.push(...given.files)
      return 'https://github.com/report'
    }
    const { reports } = await deliver(await deliveryOf({ inputs, github: { upload } }))
    expect(warnings()).toEqual([])
    expect(files).toEqual(uploaded)
    expect(readdirSync(reports?.folder ?? '').includes('report.html')).toBe(isDrawn)
    const told = /^report-html<<(\S+)\n(.*)\n/m.exec(readFileSync(join(folder, 'output'), 'utf8'))?.[2]
    expect(told).toBe(isDrawn ? join(reports?.folder ?? '', 'report.html') : '')
  })
})

describe('what depends on an earlier step', () => {
  test.each<[string, Given, Partial<Record<'upload' | 'comment' | 'status', number>>]>([
    ['a report that is not wanted is not uploaded', { inputs: { 'report-artifact': '' } }, { upload: 0, comment: 1 }],
    ['no comment is wanted', { inputs: { comment: 'never' } }, { upload: 1, comment: 0 }],
    [
      'a run that judges its own dumps sets no status',
      { event: 'workflow_run', judged: { isThis: true } },
      { status: 0 },
    ],
    ['a run with its own rights sets no status', { event: 'push' }, { status: 0 }],
    ['a run with the base’s rights that judges another sets one', { event: 'workflow_run' }, { status: 1 }],
    ['a run of an unknown commit sets none', { event: 'workflow_run', judged: { headSha: null } }, { status: 0 }],
  ])('%s', async (_, given, expected) => {
    const counts = { upload: 0, comment: 0, status: 0 }
    const github: Partial<GitHub> = {
      upload: async () => {
        counts.upload++
        return 'url'
      },
      comment: async () => {
        counts.comment++
        return [{ outcome: 'created', url: 'url', stale: [] }]
      },
      setStatus: async () => {
        counts.status++
        return 'set'
      },
    }
    await deliver(await deliveryOf({ ...given, github }))
    expect(counts).toMatchObject(expected)
  })

  test.each([
    ['set', null],
    ['newer', 'The commit has no new status: that of a later run stays.'],
    ['shared', 'The commit has no new status: several open pull requests have this commit as their head'],
  ] as const)('a status that is %s', async (outcome, line) => {
    const github: Partial<GitHub> = {
      comment: async () => [{ outcome: 'newer', url: 'url', stale: [] }],
      setStatus: async () => outcome,
    }
    await deliver(await deliveryOf({ event: 'workflow_run', github }))
    const said = lines().filter((text) => text.startsWith('The commit has no new status'))
    expect(said).toEqual(line === null ? [] : [expect.stringContaining(line)])
    expect(lines()).toContain('The comment is of a later run and stays as it is; the report is in the job summary.')
  })
})

describe('text on its way to the runner begins no command and no second line', () => {
  test.each<[string, () => void, readonly string[]]>([
    [
      'a line of the log',
      () => log('::error::x\n ::set-output name=a::b\n##[error]y'),
      ['\\x3a:error::x', ' \\x3a:set-output name=a::b', '##\\x5berror]y'],
    ],
    ['a carriage return', () => log('a\r::error::x'), ['a\\x0d::error::x']],
    ['a debug line', () => debug('a\n::error::b'), ['::debug::a\\x0a::error::b']],
    [
      'an annotation',
      () =>
        annotate({
          level: 'error',
          title: 'a::b,c\n',
          message: 'd\r%0A\n::error::e',
          place: { path: 'a,b:c.c', line: 3 },
        }),
      ['::error title=a%3A%3Ab%2Cc\\x0a,file=a%2Cb%3Ac.c,line=3::d\\x0d%250A%0A::error::e'],
    ],
  ])('%s', (_, write, expected) => {
    write()
    expect(lines().slice(0, -1)).toEqual(expected)
  })
})
