import { readdirSync, readFileSync } from 'node:fs'
import { parseWorkflow } from '@actions/workflow-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  policySchema,
  withCard,
  withInputs,
  withPolicyKeys,
  withProblems,
  withTables,
} from '../scripts/readme-tables.ts'
import { loadPolicy } from '../src/io/policy-file.ts'
import { inputSettings } from '../src/settings/inputs.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`)

const workflows = [...filesIn('docs/workflows'), ...filesIn('.github/workflows')]

/** What GitHub's own parser finds wrong with a workflow. */
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

  test('pins every action by its commit', () => {
    const unpinned = steps.flatMap(({ uses = '' }) => (uses === '' || /@[0-9a-f]{40}$/.test(uses) ? [] : [uses]))
    expect(unpinned).toEqual([])
  })

  test('leaves no credentials in a checkout, and puts nothing of an event into a script', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([])
  })

  test('gives our action inputs that it has', () => {
    const ours = steps.filter(({ uses = '' }) => uses.includes('pool-leak-check@'))
    expect(ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in inputSettings))).toEqual([])
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
    ['README.md', (text) => withTables(text, read('action.yml'))],
    ['docs/policy.md', withPolicyKeys],
    ['docs/detection.md', withCard],
    ['docs/policy.schema.json', () => `${JSON.stringify(policySchema(), null, 2)}\n`],
  ])('%s', (path, made) => {
    expect(read(path)).toBe(made(read(path)))
  })
})

test('docs/troubleshooting.md has every problem, as the sources say it', () => {
  expect(read('docs/troubleshooting.md')).toBe(withProblems(read('docs/troubleshooting.md')))
})

describe('links of the documentation', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))]
  const headingsOf = (text: string): readonly string[] =>
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    )

  test.each(pages)('%s leads to files and headings that are there', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link)
    const broken = links.filter((link) => {
      const [file = '', heading] = link.split('#')
      const target = new URL(file === '' ? path : file, file === '' ? root : new URL(path, root))
      try {
        const text = readFileSync(target, 'utf8')
        return heading !== undefined && !headingsOf(text).includes(heading)
      } catch {
        return !/\/$/.test(link)
      }
    })
    expect(broken).toEqual([])
  })
})
