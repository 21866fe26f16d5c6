import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseWorkflow } from '@actions/workflow-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  policySchema,
  withCaptureInputs,
  withCaptureTable,
  withCard,
  withDecisions,
  withImports,
  withInputs,
  withPolicyKeys,
  withProblems,
  withTables,
} from '../scripts/readme-tables.ts'
import { rules } from '../src/core/rules/index.ts'
import { loadPolicy } from '../src/io/policy-file.ts'
import { captureSettings } from '../src/settings/capture.ts'
import { inputSettings } from '../src/settings/inputs.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`)

/** Every page, but those that only list where fixtures are from. */
const markdownFiles = (): readonly string[] =>
  ['', 'docs/', 'test/'].flatMap((folder) =>
    readdirSync(new URL(`./${folder}`, root), { recursive: folder === 'docs/', encoding: 'utf8' })
      .map((name) => `${folder}${name.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md')),
  )

const workflows = [...filesIn('docs/workflows'), ...filesIn('.github/workflows')]

/** Mistakes that GitHub's own parser finds in a workflow. */
const mistakesOf = (name: string, content: string): readonly string[] => {
  const trace = { error: () => {}, info: () => {}, verbose: () => {} }
  const { context } = parseWorkflow({ name, content }, trace)
  return context.errors.getErrors().map(({ message }) => message)
}

interface Workflow {
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, { permissions: unknown; steps: readonly Step[] }>>
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

describe.each(workflows)('%s', (path) => {
  const workflow: Workflow = parse(read(path))
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  test('is a workflow to GitHub’s own parser', () => {
    expect(mistakesOf(path, read(path))).toEqual([])
  })

  test('gives no permission at the top, and each job its own', () => {
    expect(workflow.permissions).toEqual({})
    expect(Object.values(workflow.jobs).every((job) => job.permissions !== undefined)).toBe(true)
  })

  test('pins every action by its commit, but that of the checkout itself', () => {
    const isPinned = (uses: string): boolean => ['', './', './capture'].includes(uses) || /@[0-9a-f]{40}$/.test(uses)
    const unpinned = steps.flatMap(({ uses = '' }) => (isPinned(uses) ? [] : [uses]))
    expect(unpinned).toEqual([])
  })

  test('leaves no credentials in a checkout, and puts nothing of an event into a script', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([])
  })

  test('gives our action inputs that it has', () => {
    const ours = steps.filter(({ uses = '' }) => uses === './' || uses.includes('pool-leak-check@'))
    expect(ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in inputSettings))).toEqual([])
    const captures = steps.filter(({ uses = '' }) => uses === './capture' || uses.includes('pool-leak-check/capture@'))
    const given = captures.flatMap((step) => Object.keys(step.with ?? {}))
    expect(given.filter((name) => !(name in captureSettings))).toEqual([])
  })
})

test('GitHub’s parser does find mistakes', () => {
  expect(
    mistakesOf('x.yml', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@v1\n        wiht: {}\n'),
  ).not.toEqual([])
})

test('the second stage checks nothing out', () => {
  for (const path of ['docs/workflows/pool-leaks.yml', 'docs/workflows/pool-leak-label.yml']) {
    expect(read(path)).not.toContain('actions/checkout')
  }
})

describe('the job of the second stage', () => {
  interface Judge {
    readonly concurrency?: unknown
    readonly jobs: {
      readonly judge: { readonly if: string; readonly concurrency?: unknown; readonly steps: readonly Step[] }
    }
  }
  const workflowOf = (name: string): Judge => parse(read(`docs/workflows/${name}.yml`))
  /** The condition is of the operators that JavaScript has too. */
  const holds = (condition: string, github: object): boolean => new Function('github', `return ${condition}`)(github)

  test.each([
    ['of a pull request', { path: '.github/workflows/driver-tests.yml', event: 'pull_request' }, true],
    ['of the merge queue', { path: '.github/workflows/driver-tests.yml', event: 'merge_group' }, true],
    ['not of a push', { path: '.github/workflows/driver-tests.yml', event: 'push' }, false],
    ['not of another workflow of the same name', { path: '.github/workflows/evil.yml', event: 'pull_request' }, false],
    ['not of another one of the queue', { path: '.github/workflows/evil.yml', event: 'merge_group' }, false],
  ])('judges the run %s', (_, run, isJudged) => {
    const { judge } = workflowOf('pool-leaks').jobs
    expect(holds(judge.if, { event: { workflow_run: { name: 'Driver tests', ...run } } })).toBe(isJudged)
  })

  test.each(['pool-leaks', 'pool-leak-label'])('%s: the action refuses the runs of other workflows, too', (name) => {
    const steps = workflowOf(name).jobs.judge.steps.flatMap((step) => step.with ?? [])
    expect(steps).toMatchObject([{ 'tests-workflow': 'driver-tests.yml' }])
  })

  test('is not cancelled by the run of another label', () => {
    const { concurrency, jobs } = workflowOf('pool-leak-label')
    expect(concurrency).toBeUndefined()
    expect(jobs.judge.concurrency).toMatchObject({ 'cancel-in-progress': true })
    expect(holds(jobs.judge.if, { event: { label: { name: 'bug' } } })).toBe(false)
    expect(holds(jobs.judge.if, { event: { label: { name: 'pool-leak-accepted' } } })).toBe(true)
  })
})

/** Each command of a page that is followed by what it prints. A line `…` stands for the rest. */
const examplesIn = (page: string): readonly (readonly [command: string, printed: string])[] =>
  [...read(page).matchAll(/```sh\n(node dist\/cli\/index\.js [^\n]*)\n```\n\n```text\n([\s\S]*?)\n```/g)].map(
    ([, command = '', printed = '']) => [command, printed],
  )

describe.each(['docs/cli.md', 'docs/where.md'])('the examples of %s', (page) => {
  test.each(examplesIn(page))('%s', (command, printed) => {
    const words = [...command.replace('node dist/cli/index.js', 'src/cli.ts').matchAll(/'([^']*)'|\S+/g)]
    const given = words.map(([word, quoted]) => quoted ?? word)
    const { stdout } = spawnSync(process.execPath, given, { cwd: root, encoding: 'utf8' })
    const shown = printed.endsWith('\n…') ? printed.slice(0, -1) : `${printed}\n`
    expect(stdout.slice(0, shown.length)).toBe(shown)
    if (!printed.endsWith('\n…')) expect(stdout).toBe(shown)
  })

  test('are there', () => {
    expect(examplesIn(page).length).toBeGreaterThan(0)
  })
})

test('the policy that docs/policy.md shows is one', async () => {
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(read('docs/policy.md')) ?? []
  const inherited = {
    read: async () => 'iterations: 10',
    ofRepository: () => inherited,
    nameOf: (path: string) => path,
  }
  const { policy } = await loadPolicy({ ...inherited, read: async () => text }, 'policy.yml', text)
  expect(policy).toMatchObject({
    iterations: 1000,
    exceptions: [{ tag: 'Proc' }],
    limits: [{ tag: 'Drsd' }, { tag: 'Ntf?' }],
  })
  const schema: object = JSON.parse(read('docs/policy.schema.json'))
  expect(new Ajv2020({ strict: false, validateFormats: false }).validate(schema, parse(text))).toBe(true)
})

describe('what is made of the declarations is as they say: npm run readme', () => {
  test.each<[string, (text: string) => string]>([
    ['action.yml', withInputs],
    ['capture/action.yml', withCaptureInputs],
    ['docs/inputs.md', (text) => withTables(text, read('action.yml'))],
    ['docs/capture.md', withCaptureTable],
    ['docs/policy.md', withPolicyKeys],
    ['docs/detection.md', withCard],
    ['docs/life-of-a-dump.md', withImports],
    ['docs/decisions/README.md', withDecisions],
    ['docs/policy.schema.json', () => `${JSON.stringify(policySchema(), null, 2)}\n`],
  ])('%s', (path, made) => {
    expect(read(path)).toBe(made(read(path)))
  })
})

test('docs/troubleshooting.md has every problem, as the sources say it', () => {
  expect(read('docs/troubleshooting.md')).toBe(withProblems(read('docs/troubleshooting.md')))
})

test('a stage of docs/life-of-a-dump.md names a file that has its type', () => {
  const rows = read('docs/life-of-a-dump.md')
    .split('\n')
    .filter((line) => /^\| \w+ \|.*`src\//.test(line))
  const wrong = rows.flatMap((row) => {
    const [, , , files = '', type = ''] = row.split('|')
    const [, name = ''] = /`([A-Z]\w+)`/.exec(type) ?? []
    const texts = [...files.matchAll(/`(src\/[\w/.-]+\.ts)`/g)].map(([, path = '']) => read(path))
    const has = texts.some((text) => new RegExp(`^export (interface|type) ${name}\\b`, 'm').test(text))
    return name === '' || has ? [] : [`${files.trim()}: no ${name}`]
  })
  expect(wrong).toEqual([])
  expect(rows.length).toBeGreaterThan(10)
})

test('docs/detection.md has every rule', () => {
  const text = read('docs/detection.md')
  expect(rules.map(({ id }) => id).filter((id) => !text.includes(id))).toEqual([])
})

test('each number of a decision is given once; work that goes on side by side leaves gaps', () => {
  const numbers = readdirSync(new URL('docs/decisions', root)).flatMap((name) => /^\d{4}(?=-)/.exec(name) ?? [])
  expect(numbers.length).toBeGreaterThan(50)
  expect(numbers).toEqual([...new Set(numbers)])
})

describe('links of the documentation', () => {
  const pages = markdownFiles()
  const headingsOf = (text: string): readonly string[] =>
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    )

  /** `src/core/pair.ts` and `test/fixtures/dumps/`; `io/zip.ts` is one below src. A name with a placeholder in it is none. */
  const PATH = /(?<![\w/.:-])((?:src|docs|test|scripts|bench|capture|dist|\.ci)\/[\w./-]*\w)\/?(?![\w<{*[])/g
  const BELOW_SRC = /(?<![\w/.:-])((?:core|settings|report|io|github|page|action|cli)\/[\w./-]*\w\.ts)/g

  const isThere = (path: string): boolean => existsSync(new URL(path, root))
  const pathsIn = (text: string): readonly string[] => [
    ...[...text.matchAll(PATH)].map(([, path = '']) => path),
    ...[...text.matchAll(BELOW_SRC)].map(([, path = '']) => `src/${path}`),
  ]

  test('a path that a page names is there', () => {
    const gone = pages.flatMap((page) =>
      pathsIn(read(page)).flatMap((path) => (isThere(path) ? [] : [`${page}: ${path}`])),
    )
    expect(gone).toEqual([])
  })

  test('a path that a comment of the sources names is there', () => {
    const files = ['src', 'test', 'scripts', 'bench'].flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    )
    const gone = files.flatMap((file) => {
      const comments = read(file)
        .split('\n')
        .filter((line) => /^\s*(\/\/|\/?\*)/.test(line))
      return pathsIn(comments.join('\n')).flatMap((path) => (isThere(path) ? [] : [`${file}: ${path}`]))
    })
    expect(gone).toEqual([])
  })

  const isBroken = (page: string, link: string): boolean => {
    const [file = '', heading] = link.split('#')
    const target = new URL(file === '' ? page : file, file === '' ? root : new URL(page, root))
    if (!existsSync(target)) return true
    return heading !== undefined && !headingsOf(readFileSync(target, 'utf8')).includes(heading)
  }

  test('a link leads to a file and a heading that are there', () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)]
        .filter(([, link = '']) => isBroken(page, link))
        .map(([, link]) => `${page}: ${link}`),
    )
    expect(broken).toEqual([])
    expect(pages.length).toBeGreaterThan(10)
  })
})
