import { describe, expect, test } from 'vitest'
import { readCommandLine } from '../../src/cli/command-line.ts'
import { checkOptions } from '../../src/cli/commands.ts'
import { analyze, type Dump } from '../../src/core/analyze.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import type { Origin } from '../../src/report/origin.ts'
import { renderReproduction } from '../../src/report/reproduce.ts'
import { renderSnapshotJson } from '../../src/report/snapshot-json.ts'
import { procLeak } from '../made-dumps.ts'
import { snapshot, stated } from '../snapshot.ts'

const dump = (side: Dump['side'], bytes: Uint8Array): Dump => ({
  leg: '',
  side,
  source: `pool-${side}/dump.txt`,
  bytes,
  named: true,
})

const analysis = analyze(
  [dump('before', Buffer.from(procLeak.before)), dump('after', Buffer.from(procLeak.after))],
  defaultPolicy,
  {},
)

const originOf = (given: Origin['given'], policyFile: string | null = null): Origin => ({
  repository: 'octo/driver',
  runId: 4711,
  attempt: 1,
  runUrl: 'https://github.com/octo/driver/actions/runs/4711',
  serverUrl: 'https://github.com',
  pullRequest: null,
  headSha: '',
  reportUrl: null,
  sourceUrl: '',
  fromArtifacts: true,
  policyFile,
  given,
})

/** Folder that the artifacts are downloaded to: none of the clone's own. */
const IN = 'pool-leak-run-4711/'
const DUMPS = `${IN}pool-before ${IN}pool-after`

const textFor = (given: Origin['given'], policyFile: string | null = null): string =>
  renderReproduction(analysis, originOf(given, policyFile))

/** The words of the last command, as a shell splits them. */
const wordsFor = (given: Origin['given'], policyFile: string | null = null): readonly string[] => {
  const [, command = ''] = /node dist\/cli\/index\.js (.*)<\/code>/.exec(textFor(given, policyFile)) ?? []
  const plain = command.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  return [...plain.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''))
}

describe('the command to reproduce', () => {
  test.each<[string, Origin['given'], string | null, string]>([
    ['names the dumps', {}, null, 'DUMPS'],
    ['says a limit with its unit', { 'max-growth-bytes': 65536 }, null, '--max-growth-bytes 64KiB DUMPS'],
    ['says a flag', { 'driver-stopped': true }, null, '--driver-stopped DUMPS'],
    ['says a flag that overrules a file', { 'driver-stopped': false }, null, '--driver-stopped=false DUMPS'],
    ['says a default that overrules a file', { 'fail-on': 'leak' }, 'p.yml', '--policy p.yml --fail-on leak DUMPS'],
    ['says what missing evidence does', { 'on-inconclusive': 'warn' }, null, '--on-inconclusive warn DUMPS'],
    ['says that the control idled', { 'control-iterations': 0 }, null, '--control-iterations 0 DUMPS'],
    ['says a tag that looks like an option', { 'driver-tags': ['-a'] }, null, '--driver-tags=-a DUMPS'],
  ])('%s', (_, given, policyFile, words) => {
    expect(wordsFor(given, policyFile).join(' ')).toBe(words.replace('DUMPS', DUMPS))
    expect(readCommandLine(wordsFor(given, policyFile), checkOptions).given).toEqual({
      ...given,
      ...(policyFile === null ? {} : { policy: policyFile }),
    })
  })

  test('quotes what PowerShell would take for several words, or for a variable', () => {
    expect(textFor({ 'driver-tags': ['A', 'B'] })).toContain('--driver-tags &#34;A,B&#34; ')
    expect(textFor({ 'driver-tags': ['@a'] })).toContain('--driver-tags &#34;&#64;a&#34; ')
  })

  test('says which files only the repository has', () => {
    expect(textFor({})).toContain('In a clone of the action, nothing else')
    expect(textFor({ 'pooltag-file': ['a.txt'] }, 'p.yml')).toContain(
      'with the policy file and the pooltag file of your repository',
    )
  })

  test.each([{ 'driver-tags': ['$(a)'] }, { 'pooltag-file': ['a;b'] }, { 'ignore-tags': ['%P%'] }])(
    'is not given for %j',
    (given) => {
      expect(textFor(given)).toContain('no command is given here')
    },
  )
})

test('an artifact named like a folder of the clone does not write over it', () => {
  const named = (side: Dump['side'], bytes: string): Dump => ({
    ...dump(side, Buffer.from(bytes)),
    source: `${side === 'before' ? 'dist' : 'src'}/dump.txt`,
  })
  const dumps = [named('before', procLeak.before), named('after', procLeak.after)]
  const text = renderReproduction(analyze(dumps, defaultPolicy), originOf({}))
  expect(text).toContain(`-n dist -D ${IN}dist`)
  expect(text).toContain(`${IN}dist ${IN}src<`)
})

describe('a control interval', () => {
  /** A pair, and the interval in artifacts of these names. */
  const withControl = (before: string, after: string): string => {
    const moment = (made: number): Uint8Array =>
      Buffer.from(renderSnapshotJson(stated(snapshot(`Proc nonpaged ${1000 + made} ${900 + made} 6400`))))
    const control = [
      ['control-before', before, 0],
      ['control-after', after, 10],
    ] as const
    const dumps = [
      dump('before', moment(20)),
      dump('after', moment(30)),
      ...control.map(([side, name, made]): Dump => ({ ...dump(side, moment(made)), source: `${name}/dump.txt` })),
    ]
    return renderReproduction(analyze(dumps, defaultPolicy), originOf({ 'control-iterations': 5 }))
  }

  test('is downloaded after the dumps, and named by its ends', () => {
    const text = withControl('idle-before', 'idle-after')
    const names = [...text.matchAll(/gh run download 4711 -R octo\/driver -n (\S+) -D pool-leak-run-4711\/\1\n/g)].map(
      ([, name]) => name,
    )
    expect(names).toEqual(['pool-before', 'pool-after', 'idle-before', 'idle-after'])
    expect(text).toContain(
      `--control-before ${IN}idle-before --control-after ${IN}idle-after --control-iterations 5 ${DUMPS}`,
    )
  })

  test('that begins with the dump before the test is downloaded once', () => {
    const text = withControl('pool-before', 'idle-after')
    expect(text.match(/gh run download/g)).toHaveLength(3)
    expect(text).toContain(`--control-before ${IN}pool-before --control-after ${IN}idle-after`)
  })

  test('of one artifact is not named: its two ends are no two paths', () => {
    const text = withControl('idle', 'idle')
    expect(text).toContain('gh run download')
    expect(text).not.toContain('--control-before')
  })

  test.each([
    ['a shell acts on', '$(rm)'],
    ['is an option', '-idle'],
    ['is several words', 'idle after'],
  ])('with a name that %s: no command', (_, name) => {
    expect(withControl('idle-before', name)).toContain('no command is given here')
  })

  test('is not named where there is none', () => {
    expect(textFor({})).not.toContain('control')
  })
})
