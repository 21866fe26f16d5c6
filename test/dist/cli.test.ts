import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixture } from '../fixtures.ts'
import { zip } from '../github/zip.ts'
import { expectGolden } from '../golden.ts'
import { readJunit, textsAt } from '../junit-schema.ts'
import { wholeMachine, wholeMachineLater, wholeMachineRebooted } from '../made-dumps.ts'
import { madeSeries } from '../made-series.ts'
import { reportViolations, snapshotViolations } from '../schemas.ts'

/* The built command line as a person runs it: words in; exit code, standard output and standard error out. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DUMPS = 'test/fixtures/dumps'
const LEAK = ['test/fixtures/made/proc-leak-before.txt', `${DUMPS}/kd-poolused-proc-leak.txt`]

/** The environment without what says whether there is colour. */
const { FORCE_COLOR: _, NO_COLOR: __, ...colourless } = process.env

const run = (words: readonly string[], node = process.execPath, env: NodeJS.ProcessEnv = {}) => {
  const options = { cwd: ROOT, encoding: 'utf8', env: { ...colourless, ...env } } as const
  const { status, stdout, stderr } = spawnSync(node, ['dist/cli/index.js', ...words], options)
  return { exitCode: status, stdout, stderr }
}

/** Exit code and standard error, of several at a time. */
const runBeside = (words: readonly string[]): Promise<string> =>
  new Promise((done) => {
    const child = execFile(process.execPath, ['dist/cli/index.js', ...words], { cwd: ROOT }, (_, __, stderr) =>
      done(`${child.exitCode} ${stderr}`),
    )
  })

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  for (const [name, text] of Object.entries({
    'before.csv': wholeMachine,
    'after.csv': wholeMachineLater,
    'rebooted.csv': wholeMachineRebooted,
    'empty.txt': '',
    'before.txt.gz': gzipSync(fixture('poolmon-leakpair-before.txt')),
    'after.zip': zip({ 'logs/after.txt': fixture('poolmon-leakpair-after.txt') }),
    'log.txt': 'hello\n',
    'series.log': ['before', 'after']
      .map((side) => readFileSync(join(ROOT, DUMPS, `poolmon-leakpair-${side}.txt`), 'utf8'))
      .join('\n'),
    'hostile.txt':
      ' Tag  Type     Allocs     Frees      Diff     Bytes  Per Alloc\n ::ab Nonp   5000  1  4999  64 0\n\x1b]0; Nonp 3 1 2 64 32\n',
  }))
    writeFileSync(join(folder, name), text)
  mkdirSync(join(folder, 'nothing'))
  for (const [name, files] of Object.entries({
    leaking: madeSeries(true),
    quiet: madeSeries(false),
    'leaking-earlier': madeSeries(true, 500),
  })) {
    mkdirSync(join(folder, name))
    for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, name, file), bytes)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)

describe('what is read and written', () => {
  test('an output never takes the place of an input', () => {
    writeFileSync(at('kept.txt'), fixture('poolmon-leakpair-after.txt'))
    for (const words of [
      [at('before.csv'), at('kept.txt')],
      ['show', at('kept.txt')],
      ['convert', at('kept.txt')],
    ]) {
      const { exitCode, stderr } = run([...words, '--output', at('kept.txt')])
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('would overwrite what is read')])
    }
    expect(readFileSync(at('kept.txt'))).toEqual(Buffer.from(fixture('poolmon-leakpair-after.txt')))
  })

  test('no row that was asked for is no list, of show and of diff', () => {
    const dump = 'test/fixtures/dumps/kd-poolused-proc-leak.txt'
    for (const words of [
      ['show', '--tag', 'none', dump],
      ['diff', '--tag', 'none', ...LEAK],
    ])
      expect(run(words)).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('no row is none') })
    expect(run(['diff', '--tag', 'SEY?', ...LEAK]).exitCode).toBe(0)
  })

  test('reports of legs in folders, by a glob, and as Windows PowerShell writes them', () => {
    for (const leg of ['win10', 'win11']) mkdirSync(at(`reports/${leg}`), { recursive: true })
    const { stdout } = run([at('before.csv'), at('after.csv'), '--format', 'json'])
    writeFileSync(at('reports/win10/report.json'), stdout)
    writeFileSync(at('reports/win11/report.json'), Buffer.from(`\ufeff${stdout}`, 'utf16le'))
    for (const words of [
      [at('reports/win10/report.json'), at('reports/win11/report.json')],
      [at('reports/*/report.json')],
    ]) {
      const joined = run([...words, '--format', 'json'])
      expect(joined.exitCode).toBe(0)
      expect(JSON.parse(joined.stdout).legs.map(({ name }: { name: string }) => name)).toEqual(['win10', 'win11'])
    }
    expect(run([at('reports/*/none.json')])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no file matches'),
    })
  })

  test('an output takes the place of nothing that is read beside the dumps', () => {
    mkdirSync(at('sources'))
    const kept = {
      'policy.yml': 'extends: ./parent.yml\n',
      'parent.yml': 'fail-on: never\n',
      'tags.txt': 'Drsd - drsd.sys - mine\n',
      'sources/a.c': "void *f(void) { return ExAllocatePool2(POOL_FLAG_PAGED, 8, 'dsrD'); }\n",
    }
    for (const [name, text] of Object.entries(kept)) writeFileSync(at(name), text)
    const pair = [at('before.csv'), at('after.csv')]
    for (const [name, words] of [
      ['policy.yml', [...pair, '--policy', at('policy.yml')]],
      ['parent.yml', [...pair, '--policy', at('policy.yml')]],
      ['tags.txt', [...pair, '--pooltag-file', at('tags.txt')]],
      ['tags.txt', ['show', at('before.csv'), '--pooltag-file', at('tags.txt')]],
      ['tags.txt', ['diff', ...pair, '--pooltag-file', at('tags.txt')]],
      ['tags.txt', ['explain', 'Drsd', '--pooltag-file', at('tags.txt')]],
      ['sources/a.c', [...pair, '--source-path', at('sources')]],
      ['sources/a.c', ['where', 'Drsd', '--source', at('sources')]],
    ] as const) {
      const { exitCode, stderr } = run([...words, '--output', at(name)])
      expect([words, exitCode, stderr]).toEqual([words, 2, expect.stringContaining('would overwrite what is read')])
    }
    for (const [name, text] of Object.entries(kept)) expect(readFileSync(at(name), 'utf8')).toBe(text)
    // A report may stand in the folder of the sources.
    expect(run([...pair, '--source-path', at('sources'), '--output', at('sources/report.txt')]).exitCode).toBe(0)
  })

  test('a report that went to a file says so, with the verdict', () => {
    const { exitCode, stdout, stderr } = run([...LEAK, '--output', at('report.md'), '--format', 'markdown'])
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^leak \(failed\): 1 leak: Proc .*; report: .*report\.md\n$/)
  })

  test('- is standard input', () => {
    const options = { cwd: ROOT, encoding: 'utf8', input: fixture('kd-poolused-proc-leak.txt') } as const
    const { status, stdout } = spawnSync(process.execPath, ['dist/cli/index.js', 'show', '-'], options)
    expect([status, stdout]).toEqual([0, expect.stringContaining('Proc')])
  })

  test.skipIf(process.platform === 'win32')(
    'what a shell puts in place of <(…) is a dump, a policy, a list of tags',
    () => {
      const shell = `"${process.execPath}" dist/cli/index.js --policy <(echo 'fail-on: never') --pooltag-file <(sleep 0.2; echo 'Proc - x.sys - mine') <(sleep 0.2; cat ${at('before.csv')}) <(cat ${at('after.csv')})`
      const { status, stdout, stderr } = spawnSync('bash', ['-c', shell], { cwd: ROOT, encoding: 'utf8' })
      expect([status, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/^CLEAN/)
    },
  )

  test.skipIf(process.platform === 'win32')(
    'a pipe which nobody writes to ends the process, and is named',
    async () => {
      const pipe = at('nobody')
      spawnSync('mkfifo', [pipe])
      const pair = [at('before.csv'), at('after.csv')]
      const ends = await Promise.all(
        [
          ['show', pipe],
          ['--policy', pipe, ...pair],
          ['--pooltag-file', pipe, ...pair],
          ['--baseline', pipe, ...pair],
        ].map(runBeside),
      )
      rmSync(pipe)
      for (const end of ends) expect(end).toMatch(/^2 nothing came out of the pipe .*nobody in 10 seconds/)
    },
  )

  test.skipIf(process.platform !== 'linux')('a full disk is no success', () => {
    const shell = `"${process.execPath}" dist/cli/index.js show ${DUMPS}/kd-poolused-proc-leak.txt > /dev/full`
    const { status, stderr } = spawnSync('sh', ['-c', shell], { cwd: ROOT, encoding: 'utf8' })
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot write standard output')])
  })
})

describe('--policy', () => {
  const policy = (name: string, text: string): string => {
    writeFileSync(at(name), text)
    return at(name)
  }
  const PARTIAL = ['--on-inconclusive', 'warn']
  const driver = (...words: string[]) =>
    // Excerpts of a screen, so that something is missing whatever the driver does.
    run([`${DUMPS}/poolmon-leakpair-before.txt`, `${DUMPS}/poolmon-leakpair-after.txt`, ...PARTIAL, ...words])

  test('says what options say too, and they go before it', () => {
    const file = policy('driver.yml', 'driver-tags: [Drsd]\n')
    expect(driver('--policy', file).exitCode).toBe(1)
    expect(driver('--policy', file, '--fail-on', 'never').exitCode).toBe(0)
    expect(driver('--policy', file, '--driver-tags', 'Toke').exitCode).toBe(0)
  })

  test('allows a driver tag a count, and shows an exception that was used', () => {
    const limits = 'driver-tags: [Drsd]\nlimits: [{ tag: Drsd, max-growth-count: 6 }]\n'
    expect(driver('--policy', policy('limits.yml', limits)).exitCode).toBe(0)
    const soon = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)
    const exception = `{ tag: Drsd, reason: known, owner: me, expires: ${soon} }`
    const held = driver('--policy', policy('exception.yml', `driver-tags: [Drsd]\nexceptions: [${exception}]\n`))
    expect(held.exitCode).toBe(0)
    expect(held.stdout).toMatch(new RegExp(`Exceptions used:\\n {2}- .*Drsd.*: known; me answers for it until ${soon}`))
  })

  test('extends a file beside it, and says what to do where only the network has it', () => {
    policy('base.yml', 'driver-tags: [Drsd]\n')
    expect(driver('--policy', policy('extends.yml', 'extends: ./base.yml\n')).exitCode).toBe(1)
    const far = driver('--policy', policy('far.yml', 'extends: octo/policies/base.yml@v1\n'))
    expect(far.exitCode).toBe(2)
    expect(far.stderr).toContain('put a copy beside it')
  })

  test('that is wrong or missing is told with its place', () => {
    const wrong = driver('--policy', policy('wrong.yml', 'fail-on: Leak\n'))
    expect(wrong.exitCode).toBe(2)
    expect(wrong.stderr).toMatch(/wrong\.yml:1:10: expected one of leak, suspect, never, got "Leak"/)
    expect(driver('--policy', at('none.yml')).stderr).toMatch(/no such file: .*none\.yml/)
  })
})

describe('exit codes', () => {
  test.each([
    [0, 'a clean pair', () => [at('before.csv'), at('after.csv')]],
    [2, 'a snapshot against itself', () => [at('before.csv'), at('before.csv')]],
    [1, 'a leak', () => LEAK],
    [1, 'a leak in a file of several snapshots', () => ['--driver-tags', 'Drsd', at('series.log')]],
    [0, 'a leak that may not fail', () => ['--fail-on', 'never', '--on-inconclusive', 'warn', ...LEAK]],
    [1, 'a limit that was exceeded', () => ['--max-growth-count', '10', at('before.csv'), at('after.csv')]],
    [2, 'a restart', () => [at('before.csv'), at('rebooted.csv')]],
    [0, 'a restart that only warns', () => ['--on-inconclusive', 'warn', at('before.csv'), at('rebooted.csv')]],
    [2, 'an empty file', () => [at('before.csv'), at('empty.txt')]],
    [2, 'no dump', () => [at('before.csv'), at('log.txt')]],
    [2, 'an empty folder', () => [at('before.csv'), at('nothing')]],
    [2, 'no such file', () => [at('before.csv'), at('missing.txt')]],
    [2, 'an unknown option', () => ['--drivertags', 'Drsd', ...LEAK]],
    [2, 'an option that makes no sense', () => ['--iterations', 'many', ...LEAK]],
    [2, 'three paths', () => [...LEAK, at('before.csv')]],
    [2, 'nothing to show', () => ['show']],
    [2, 'nothing to convert', () => ['convert']],
    [2, 'no dump to convert', () => ['convert', at('log.txt')]],
    [0, 'a dump to convert', () => ['convert', at('series.log')]],
    [1, 'dumps inside archives', () => ['--driver-tags', 'Drsd', at('before.txt.gz'), at('after.zip')]],
    [1, 'a folder of snapshots that leaks', () => ['--iterations', '1000', at('leaking')]],
    [0, 'a folder of snapshots that does not', () => ['--iterations', '1000', at('quiet')]],
    [2, 'an option given twice', () => ['--iterations', '10', '--iterations', '20', ...LEAK]],
    [2, 'a baseline that is missing', () => ['--baseline', 'no.json', ...LEAK]],
    [2, 'a pooltag file that is missing', () => ['--pooltag-file', 'no.txt', ...LEAK]],
    [2, 'no dump to show', () => ['show', at('log.txt')]],
    [0, 'dumps that differ', () => ['diff', ...LEAK]],
    [2, 'one dump to diff', () => ['diff', at('series.log')]],
    [2, 'a restart between two dumps to diff', () => ['diff', at('before.csv'), at('rebooted.csv')]],
    [0, 'a dump to show', () => ['show', at('series.log')]],
    [0, 'a tag to explain', () => ['explain', 'Proc']],
    [0, 'a tag to explain that nobody knows', () => ['explain', 'Zz9!', '--format', 'json']],
    [0, 'a pattern to explain', () => ['explain', 'SEY?']],
    [2, 'nothing to explain', () => ['explain']],
    [2, 'a word to explain that is no tag', () => ['explain', 'Proc', 'Process']],
    [2, 'a colour', () => ['--color', 'blue', ...LEAK]],
    [0, 'help', () => ['--help']],
    [0, 'help of a command', () => ['explain', '--help']],
    [0, 'the version', () => ['--version']],
    [2, 'no words', () => []],
    [2, 'two variables that are not set', () => ['', '']],
    [2, 'one variable that is not set', () => [at('before.csv'), ' ']],
    [2, 'an option whose variable is not set', () => ['--driver-tags', '', at('before.csv'), at('after.csv')]],
    [2, 'nothing to convert but a variable that is not set', () => ['convert', '']],
    [2, 'half a control interval', () => ['--control-before', at('before.csv'), ...LEAK]],
    [2, 'a control interval that is missing', () => ['--control-before', 'no', '--control-after', 'no', ...LEAK]],
    [1, 'a driver that is said not to be stopped', () => ['--driver-stopped=false', ...LEAK]],
    [2, 'a command word with a typing error', () => ['explian', 'Proc']],
  ])('%i: %s', (exitCode, _, words) => {
    expect(run(words()).exitCode).toBe(exitCode)
  })
})

describe('what a person reads', () => {
  const LEAK_OPTIONS = ['--driver-tags', 'SEY?', '--iterations', '12980', ...LEAK]
  test.each([
    ['table', 'cli/leak.txt', LEAK_OPTIONS],
    ['markdown', 'cli/leak.md', ['--format', 'markdown', ...LEAK_OPTIONS]],
    ['show', 'cli/show.txt', ['show', '--sort', 'outstanding', `${DUMPS}/poolmon-mapped-1.txt`]],
    ['show, filtered', 'cli/show-tag.txt', ['show', '--tag', 'Se*', `${DUMPS}/kd-poolused-proc-leak.txt`]],
    [
      'show as CSV',
      'cli/show.csv',
      ['show', '--format', 'csv', '--pool', 'paged', '--limit', '5', `${DUMPS}/poolmon-mapped-1.txt`],
    ],
    ['diff', 'cli/diff.txt', ['diff', '--limit', '6', ...LEAK]],
    ['diff as CSV', 'cli/diff.csv', ['diff', '--format', 'csv', '--tag', 'Se*', ...LEAK]],
    ['diff as JSON', 'cli/diff.json', ['diff', '--format', 'json', '--exclude', 'Se*', '--sort', 'allocs', ...LEAK]],
    ['show, Driver Verifier', 'cli/show-verifier.txt', ['show', `${DUMPS}/kd-verifier-f-1.txt`]],
    ['why, and why not', 'cli/explain.txt', ['--explain', 'Proc,TCPt,SEY1', ...LEAK]],
    ['convert', 'cli/convert.json', ['convert', `${DUMPS}/poolmon-screen-4.txt`]],
    ['what is known of a tag', 'cli/explain-tag.txt', ['explain', 'Proc', 'Mdl', 'SEY1', 'Ntf?']],
    ['junit', 'cli/leak.xml', ['--format', 'junit', ...LEAK_OPTIONS]],
    ['help', 'cli/help.txt', ['--help']],
    ['help of a command', 'cli/help-explain.txt', ['explain', '--help']],
    ['help of a command, asked for in a word', 'cli/help-explain.txt', ['help', 'explain']],
  ])('%s', (_, golden, words) => {
    expectGolden(golden, run(words).stdout)
  })

  test('wrong options are all said at once, with what was expected', () => {
    const { stdout, stderr } = run(['--max-growth-bytes', '10 potatoes', '--fail-on', 'Leak', ...LEAK])
    expect({ stdout, stderr }).toEqual({
      stdout: '',
      stderr: [
        'Invalid options:',
        '  --max-growth-bytes: expected a size such as 65536 or 64KiB, got "10 potatoes"',
        '  --fail-on: expected one of leak, suspect, never, got "Leak"',
        '',
      ].join('\n'),
    })
  })

  test('a call without words is told how it is called, on standard error', () => {
    const { stdout, stderr } = run([])
    expect(stdout).toBe('')
    expect(stderr).toMatch(
      /\[options\] BEFORE AFTER[\s\S]* explain \[options\] TAG[\s\S]*--help lists the options\.\n$/,
    )
  })

  test.each([
    ['an empty argument', ['', 'after.txt'], 'argument 1 is empty: is a variable of your script not set? See --help\n'],
    ['empty arguments', ['', ''], 'arguments 1 and 2 are empty: is a variable of your script not set? See --help\n'],
    [
      'an unknown option',
      ['--itterations', '5', ...LEAK],
      'Invalid options:\n  unknown option --itterations; did you mean --iterations?\n',
    ],
    ['a command to help with', ['help', 'shwo'], 'no command is called shwo; did you mean show?\n'],
    ['a command', ['explian', 'Proc'], 'no such file or folder: explian, Proc; did you mean the command explain?\n'],
  ])('%s is named', (_, words, stderr) => {
    expect(run(words)).toEqual({ exitCode: 2, stdout: '', stderr })
  })

  test('every word that is no tag is named', () => {
    expect(run(['explain', 'Proc', 'Process', '', 'プール'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'expected tags of at most four characters, such as Proc, "Mdl " or Ntf?, got "Process", "", "プール"\n',
    })
  })

  test('a tag is asked for with its blanks or without, and byte by byte', () => {
    const answers = ['Mdl', 'Mdl ', '\\x4ddl\\x20'].map((word) => run(['explain', word]).stdout)
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('IoAllocateMdl → IoFreeMdl')
  })

  test('an output that cannot be written is a wrong set-up', () => {
    const { exitCode, stderr } = run(['show', '--output', at('no/such/folder'), `${DUMPS}/poolmon-mapped-2.txt`])
    expect({ exitCode, first: stderr.split(':')[0] }).toEqual({
      exitCode: 2,
      first: `cannot write ${at('no/such/folder')}`,
    })
  })

  test('a reader that leaves early changes no exit code and shows no stack', () => {
    const shell = `${process.execPath} dist/cli/index.js --format json ${at('before.csv')} ${at('after.csv')} | true; echo \${PIPESTATUS[0]}`
    const { stdout, stderr } = spawnSync('bash', ['-c', shell], { cwd: ROOT, encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' })
  })

  test('JSON shows no control character and nothing that reorders text', () => {
    const capture = '"computer":"\u009b31m\u202e"'
    writeFileSync(
      at('marks.json'),
      `{"format":"pool-leak-check-snapshot","version":1,${capture},"usages":[["Proc","nonpaged",5,1,640]]}`,
    )
    const { stdout } = run(['convert', at('marks.json')])
    expect(stdout).not.toMatch(/[\x80-\x9f\u202e]/)
    expect(JSON.parse(stdout).computer).toBe('\u009b31m\u202e')
  })

  test('a missing file is named, and no report is written', () => {
    expect(run([at('before.csv'), 'missing.txt'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'no such file or folder: missing.txt\n',
    })
  })

  test('a dump cannot write to the terminal: control characters are spelt out', () => {
    const { stdout } = run(['show', at('hostile.txt')])
    expect(stdout).toContain('\\x1b]0;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f]/)
  })
})

describe('progress', () => {
  test('is for terminals', () => {
    expect(run(['--driver-tags', 'Drsd', at('series.log')]).stderr).toBe('')
  })
})

describe('colour', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that colour text
  const CODES = /\x1b\[[\d;]*m/g

  test('is for terminals, or for who asks', () => {
    const plain = run(LEAK).stdout
    expect(plain).not.toMatch(CODES)
    for (const coloured of [run(['--color', 'always', ...LEAK]), run(LEAK, process.execPath, { FORCE_COLOR: '1' })]) {
      expect(coloured.stdout).toMatch(CODES)
      expect(coloured.stdout.replace(CODES, '')).toBe(plain)
    }
  })

  test('is written into a file only when it is asked for', () => {
    const written = (words: readonly string[]): string => {
      run([...words, '--output', at('report.txt'), ...LEAK], process.execPath, { FORCE_COLOR: '1' })
      return readFileSync(at('report.txt'), 'utf8')
    }
    expect(written([])).not.toMatch(CODES)
    expect(written(['--color', 'always'])).toMatch(CODES)
  })

  // `script` of util-linux gives a process a terminal; elsewhere it takes other options.
  describe.skipIf(process.platform !== 'linux')('on a terminal', () => {
    const onTerminal = (columns: number, words: readonly string[], env: NodeJS.ProcessEnv = {}): string => {
      const command = `stty cols ${columns}; exec ${process.execPath} dist/cli/index.js ${words.map((word) => `'${word}'`).join(' ')}`
      const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...colourless, TERM: 'xterm', ...env },
      })
      return stdout.replaceAll('\r\n', '\n')
    }
    const widest = (text: string): number =>
      Math.max(
        ...text
          .split('\n')
          .filter((line) => !line.includes('https://'))
          .map((line) => line.length),
      )

    test.each([80, 100, 160])('of %i columns: coloured, and no line is longer', (columns) => {
      const text = onTerminal(columns, LEAK)
      expect(text.startsWith('\x1b[1;31mLEAK')).toBe(true)
      expect(widest(text.replace(CODES, ''))).toBeLessThanOrEqual(columns)
    })

    test('that is told not to have colour', () => {
      expect(onTerminal(80, LEAK, { NO_COLOR: '1' })).not.toContain('\x1b')
      expect(onTerminal(80, LEAK, { TERM: 'dumb' })).not.toContain('\x1b')
      expect(onTerminal(80, ['--color', 'never', ...LEAK])).not.toContain('\x1b')
    })

    test('show and explain fit it too', () => {
      for (const words of [
        ['show', `${DUMPS}/poolmon-mapped-2.txt`],
        ['explain', 'Proc', 'Mm*'],
      ]) {
        const text = onTerminal(72, words)
        expect(text).toMatch(CODES)
        expect(widest(text.replace(CODES, ''))).toBeLessThanOrEqual(72)
      }
    })
  })
})

describe('what a program reads', () => {
  test('--format json is report.json', () => {
    const { stdout } = run(['--format', 'json', ...LEAK])
    const report = JSON.parse(stdout)
    expect(reportViolations(report)).toEqual([])
    expect(report.findings[0].rows[0]).toEqual({
      tag: 'Proc',
      description: 'Process objects, nt!ps',
      pool: 'nonpaged',
      role: 'root',
      outstanding: { before: 0, after: 12979, growth: 12979 },
      bytes: { before: 0, after: 8618056, growth: 8618056 },
    })
  })

  test('explain --format json is an array, an object a word', () => {
    const { stdout } = run(['explain', '--format', 'json', 'Proc', 'SEY1', 'Se?d'])
    expect(JSON.parse(stdout)).toMatchObject([{ tag: 'Proc' }, { tag: 'SEY1', known: [] }, { pattern: 'Se?d' }])
  })

  test('--format junit is as its schema says', () => {
    const document = readJunit(run(['--format', 'junit', ...LEAK]).stdout)
    expect(textsAt(document, '//failure/@type')).toEqual(['leak'])
  })

  test('names of a pooltag file are text wherever they stand', () => {
    writeFileSync(at('tags.txt'), 'Proc - \x1b[31mred.sys - ]]> <b>&amp; \u202e\n')
    const forms = [
      ['--pooltag-file', at('tags.txt'), ...LEAK],
      ['--pooltag-file', at('tags.txt'), '--format', 'junit', ...LEAK],
      ['explain', '--pooltag-file', at('tags.txt'), 'Proc'],
    ]
    for (const { stdout } of forms.map((words) => run(words))) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
      expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f\u202e]/)
      expect(stdout).toContain('\\x1b[31mred.sys')
    }
  })

  test('--output writes the report into a file and keeps standard output quiet', () => {
    const path = at('report.json')
    expect(run(['--format', 'json', '--output', path, ...LEAK])).toMatchObject({ exitCode: 1, stdout: '' })
    expect(reportViolations(JSON.parse(readFileSync(path, 'utf8')))).toEqual([])
  })

  test('a baseline takes away what grows without the change, and the report of any other run serves as one', () => {
    const report = (words: readonly string[]) =>
      JSON.parse(run(['--format', 'json', '--iterations', '1000', ...words]).stdout)
    const base = ['one.json', 'two.json'].map(at)
    for (const path of base) run(['--format', 'json', '--iterations', '1000', '--output', path, at('leaking-earlier')])
    const [one = '', two = ''] = base
    expect(report([at('leaking')]).verdict).toBe('leak')
    expect(report(['--baseline', one, at('leaking')]).verdict).toBe('clean')
    expect(report(['--baseline', one, '--baseline', two, at('leaking')]).verdict).toBe('clean')
    const sides = [join(at('leaking'), 'before.log'), join(at('leaking'), 'after.log')]
    expect(report(['--baseline', one, two, ...sides]).verdict).toBe('clean')
    expect(report(['--baseline', one, at('leaking-earlier')]).verdict).toBe('leak')
    const broken = report(['--baseline', at('log.txt'), at('leaking')])
    expect(broken.problems.map(({ code }: { code: string }) => code)).toContain('BASELINE_UNREADABLE')
  })

  test('convert writes what the schema says, and a dump that was converted compares as before', () => {
    const [before = '', after = ''] = LEAK
    const converted = [before, after].map((dump, index) => {
      const { stdout } = run(['convert', dump])
      expect(snapshotViolations(JSON.parse(stdout))).toEqual([])
      writeFileSync(at(`${index}.json`), stdout)
      return at(`${index}.json`)
    })
    const findings = (words: readonly string[]) => JSON.parse(run(['--format', 'json', ...words]).stdout).findings
    const bare = (found: { rows: object[] }[]) =>
      found.map((one) => one.rows.map((row) => ({ ...row, description: null })))
    expect(bare(findings(converted))).toEqual(bare(findings(LEAK)))
  })

  test('the Node that npm runs on does the same', () => {
    const node = process.env.npm_node_execpath ?? process.execPath
    expect(run(LEAK, node)).toEqual(run(LEAK))
  })
})

describe('reports of legs', () => {
  const reportOf = (name: string, words: readonly string[]): string => {
    writeFileSync(at(name), run(['--format', 'json', ...words]).stdout)
    return at(name)
  }

  test('are one report and one exit code', () => {
    const [clean, leak] = [reportOf('win10.json', [at('before.csv'), at('after.csv')]), reportOf('win11.json', LEAK)]
    const joined = run([clean, leak])
    expect(joined).toMatchObject({ exitCode: 1, stderr: '' })
    expect(joined.stdout).toContain('LEAK in leg win11: ')
    expect(joined.stdout).toContain('Checked in leg win10: clean')
    expect(run([clean]).exitCode).toBe(0)
    expect(reportViolations(JSON.parse(run(['--format', 'json', clean, leak]).stdout))).toEqual([])
  })

  test('take no option that is for dumps', () => {
    const clean = reportOf('win10.json', [at('before.csv'), at('after.csv')])
    expect(run(['--iterations', '5', clean])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--iterations'),
    })
  })
})

test('a file whose name begins like an option is told how to be written', () => {
  writeFileSync(join(folder, '-d.log'), '')
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli/index.js'), '-d.log', 'x'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'Invalid options:\n  -d.log begins like an option; for the file, write ./-d.log\n',
  })
})

test('a problem without a file begins with its words', () => {
  const { exitCode, stderr } = run(['diff', `${DUMPS}/poolmon-n-x64layout-1.txt`, join(folder, 'empty.txt')])
  expect(exitCode).toBe(2)
  expect(stderr.split('\n').filter((line) => line.startsWith(':'))).toEqual([])
  expect(stderr).toContain('There is a dump of one side only')
})

test.each([
  ['show', ['show', LEAK[1] ?? '']],
  ['convert', ['convert', LEAK[1] ?? '']],
  ['diff', ['diff', ...LEAK]],
  ['explain', ['explain', 'Proc']],
])('%s says which file it wrote', (command, words) => {
  const path = join(folder, `${command}.out`)
  const { stdout, stderr } = run([...words, '--output', path])
  expect(stdout).toBe('')
  expect(stderr).toContain(`written: ${path}\n`)
  expect(readFileSync(path, 'utf8')).not.toBe('')
})
