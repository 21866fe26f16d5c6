import { archiveSettings, reportSettings } from '../settings/inputs.ts'
import { line, list, oneOf, repository, tags, whole } from '../settings/kinds.ts'
import { commonPolicy } from '../settings/policy.ts'
import { type Settings, setting } from '../settings/setting.ts'
import { formNames } from './forms.ts'

/*
 * The commands of the command line and their options, in the groups and the order of `--help`, which is made of them.
 */

export interface Command {
  /** Words after the program, and what they do. */
  readonly usage: readonly (readonly [words: string, meaning: string])[]
  /** Options under their headings. */
  readonly groups: Readonly<Record<string, Settings>>
  readonly exitCodes: string
}

const screenOptions = {
  color: setting(oneOf('auto', 'always', 'never'), '`auto`: on a terminal, as NO_COLOR and FORCE_COLOR say.', {
    fallback: 'auto',
  }),
} as const

const outputOptions = {
  output: setting(line('FILE'), 'Writes there instead of to standard output.', { otherwise: 'standard output' }),
} as const

const { 'pooltag-file': pooltagFile } = reportSettings

const comparedWith = {
  policy: setting(line('FILE'), 'Policy file (docs/policy.md): options go before it.'),
  baseline: setting(
    list,
    'The report.json of earlier runs without the change: what grows there too is no leak. Several may follow each other.',
  ),
  'control-before': setting(
    line('PATH'),
    'Dump taken before a control interval (the same cycles with the driver stopped or absent, same machine, same boot): a file or a folder.',
  ),
  'control-after': setting(line('PATH'), 'Dump taken after the control interval: a file or a folder.'),
} as const

const watched = {
  watch: setting(
    line('FOLDER'),
    'Judges the series that grows there, a file a snapshot or one that PoolMon appends to, until Ctrl+C; says what moved, and when a tag begins to leak.',
  ),
} as const

const reportOptions = {
  format: setting(oneOf(...formNames), 'Form of the report.', { fallback: 'table' }),
  ...reportSettings,
  explain: setting(
    tags,
    'Prints all that speaks for and against these tags, `?` one character and `*` any: why, and why not.',
  ),
  'source-path': setting(line('DIR'), "Folder of the driver's sources: lines to look at are searched there."),
  ...screenOptions,
  ...outputOptions,
} as const

export const checkOptions = {
  ...commonPolicy,
  ...comparedWith,
  ...watched,
  ...reportOptions,
  ...archiveSettings,
} as const

const rowOptions = {
  tag: setting(tags, 'Lists these tags alone, `?` one character and `*` any.', { otherwise: 'all' }),
  exclude: setting(tags, 'Leaves these tags out, `?` one character and `*` any.'),
  pool: setting(oneOf('nonpaged', 'paged'), 'Lists one pool alone.', { otherwise: 'both' }),
  limit: setting(whole(1), 'Rows at most; the totals below the table are of all rows.', { otherwise: 'all' }),
  'pooltag-file': pooltagFile,
} as const

export const showOptions = {
  sort: setting(
    oneOf('bytes', 'outstanding', 'diff', 'allocs', 'frees', 'each', 'tag'),
    'Order of the rows, the largest first: `diff` is PoolMon\u2019s word for `outstanding`, `each` is bytes per allocation.',
    { fallback: 'bytes' },
  ),
  ...rowOptions,
  format: setting(oneOf('table', 'csv'), 'Form of the list.', { fallback: 'table' }),
  ...screenOptions,
  ...outputOptions,
  ...archiveSettings,
} as const

export const diffOptions = {
  sort: setting(
    oneOf('growth', 'bytes', 'allocs', 'frees', 'tag'),
    'Order of the rows, the largest first: growth in allocations or in bytes, allocations or frees between the two.',
    { fallback: 'growth' },
  ),
  ...rowOptions,
  format: setting(oneOf('table', 'csv', 'json'), 'Form of the list.', { fallback: 'table' }),
  ...screenOptions,
  ...outputOptions,
  ...archiveSettings,
} as const

export const convertOptions = { ...outputOptions, ...archiveSettings } as const

export const explainOptions = {
  format: setting(oneOf('table', 'json'), 'Form of the answer.', { fallback: 'table' }),
  'pooltag-file': pooltagFile,
  ...screenOptions,
  ...outputOptions,
} as const

export const whereOptions = {
  source: setting(line('DIR'), "Folder of the driver's C, C++ and Rust sources.", {
    fallback: '.',
    otherwise: 'the current folder',
  }),
  'changed-since': setting(
    line('REF'),
    'A commit of the clone in the current folder: lines that differ from it come first.',
  ),
  format: setting(oneOf('table', 'json', 'sarif'), 'Form of the answer; `sarif` for code scanning.', {
    fallback: 'table',
  }),
  ...outputOptions,
} as const

export const initOptions = {
  'action-repository': setting(repository, 'The repository of your copy of this action.', {
    otherwise: '`pool-leak-check` of the account that the clone is of',
  }),
} as const

export const completionOptions = { ...outputOptions } as const

/** Exit codes of commands that list something. */
const DONE = '0 done, 2 could not run, or there is nothing to list'

/** Commands by the word that names them, in the order of the help. The word of the first may be left out. */
export const commands = {
  check: {
    usage: [
      ['[check] [options] BEFORE AFTER', 'A pair: files, or folders of files.'],
      [
        '[check] [options] REPORT.json…',
        'Reports of legs that were judged one by one: one report and one exit code of all.',
      ],
      [
        '[check] [options] DUMP',
        'One dump, since boot; or a series: a file of several snapshots, or a folder (names with before, numbers in order, after, settled).',
      ],
      ['[check] [options] --watch FOLDER', 'A series while it is taken, judged again with each snapshot.'],
    ],
    groups: {
      'What is allowed': commonPolicy,
      'What else is read': { ...comparedWith, ...watched },
      'The report': reportOptions,
      'What is read of a .zip or .gz': archiveSettings,
    },
    exitCodes:
      '0 passed (clean, or nothing that --fail-on and --on-inconclusive fail for), 1 findings that fail, 2 could not run, or inconclusive',
  },
  diff: {
    usage: [['diff [options] BEFORE AFTER', 'Lists every row that differs, without a verdict.']],
    groups: { 'Options of diff': diffOptions },
    exitCodes: '0 listed, 2 could not run, the two cannot be compared, or no row is what was asked for',
  },
  show: {
    usage: [['show [options] DUMP…', 'Lists a dump as PoolMon does.']],
    groups: { 'Options of show': showOptions },
    exitCodes: DONE,
  },
  convert: {
    usage: [['convert [options] DUMP…', 'Prints a dump as snapshot JSON (docs/snapshot.schema.json).']],
    groups: { 'Options of convert': convertOptions },
    exitCodes: DONE,
  },
  explain: {
    usage: [
      [
        'explain [options] TAG…',
        'Says what is known of tags, what leaks them, and what to do next. A TAG as a dump prints it: Proc, "Mdl " or Mdl, \\xNN for a byte; Se?? and Mm* list what is known.',
      ],
    ],
    groups: { 'Options of explain': explainOptions },
    exitCodes: DONE,
  },
  where: {
    usage: [
      [
        'where [options] [TAG…]',
        'Lists the lines of the sources that tags may leak from, without a dump; without a TAG, the tags that the sources allocate with.',
      ],
    ],
    groups: { 'Options of where': whereOptions },
    exitCodes: DONE,
  },
  init: {
    usage: [
      [
        'init [options] [FOLDER]',
        'Writes a workflow and a policy file into a clone. Files that are there stay as they are.',
      ],
    ],
    groups: { 'Options of init': initOptions },
    exitCodes: '0 done, 2 could not run',
  },
  completion: {
    usage: [
      ['completion powershell|bash|zsh|fish', 'Prints a script that lets the shell complete commands and options.'],
    ],
    groups: { 'Options of completion': completionOptions },
    exitCodes: '0 done, 2 could not run',
  },
} as const satisfies Readonly<Record<string, Command>>
