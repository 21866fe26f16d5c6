import { artifactName, duration, globs, line, list, name, oneOf, repository, secret, size, whole } from './kinds.ts'
import { commonPolicy } from './policy.ts'
import { setting } from './setting.ts'

/* The action's inputs, in the order of action.yml, which is made of them: `npm run readme`. */

/** Limits of reading an archive: inputs and options alike. */
export const archiveSettings = {
  'max-archive-entries': setting(
    whole(1),
    'Files that are read of one artifact or archive at most, with those of archives inside it.',
    { fallback: 1000 },
  ),
  'max-archive-size': setting(
    size,
    'Unpacked size that is read of one artifact or archive at most: `65536`, `64KiB`, `1 MiB`.',
    { fallback: 2 ** 30 },
  ),
  'max-archive-ratio': setting(whole(1), 'Unpacked over packed size of one file in an archive at most.', {
    fallback: 250,
  }),
} as const

/** Settings of the report: inputs and options alike. */
export const reportSettings = {
  'max-rows': setting(whole(1), 'Rows of one table in the report.', { fallback: 20 }),
  'pooltag-file': setting(
    list,
    'Your own `pooltag.txt` (and `localtag.txt`), comma-separated or a line each: names tags in the report, the first file that names one wins.',
  ),
} as const

/** Inputs that are options too, with the same meaning. */
export const commonSettings = { ...commonPolicy, ...reportSettings, ...archiveSettings } as const

const dumpGlobs = (artifact: string) =>
  `comma-separated or a line each: inside the artifact, or in the workspace when ${artifact} is not given. A later one goes before an earlier one, and \`!old.txt\` leaves out.`

const EVERY_DUMP = 'every file of the artifact that is a dump'
const LEG = 'a name, or a glob; what `*` matched names the leg.'

export const inputSettings = {
  'before-artifact': setting(line('NAME'), `Artifact with the dump taken before the test: ${LEG}`, {
    otherwise: '`pool-before*`, unless before-files is given alone',
  }),
  'after-artifact': setting(line('NAME'), `Artifact with the dump taken after the test: ${LEG}`, {
    otherwise: '`pool-after*`, unless after-files is given alone',
  }),
  'before-files': setting(globs, `Globs of dump files, ${dumpGlobs('before-artifact')}`, { otherwise: EVERY_DUMP }),
  'after-files': setting(globs, `Globs of dump files, ${dumpGlobs('after-artifact')}`, { otherwise: EVERY_DUMP }),
  'snapshots-artifact': setting(
    line('NAME'),
    'Instead of a pair: an artifact per leg with all of its snapshots, a name or a glob; what `*` matched names the leg. Order: names with `before`, then numbers in natural order, then `after`, then `settled`.',
  ),
  'snapshots-files': setting(globs, `Globs of the snapshots, ${dumpGlobs('snapshots-artifact')}`, {
    otherwise: EVERY_DUMP,
  }),
  'control-before-artifact': setting(
    line('NAME'),
    `Artifact with the dump taken before a control interval (the same cycles with the driver stopped or absent, same machine, same boot): ${LEG}`,
  ),
  'control-after-artifact': setting(line('NAME'), `Artifact with the dump taken after the control interval: ${LEG}`),
  'control-before-files': setting(globs, `Globs of dump files, ${dumpGlobs('control-before-artifact')}`, {
    otherwise: EVERY_DUMP,
  }),
  'control-after-files': setting(globs, `Globs of dump files, ${dumpGlobs('control-after-artifact')}`, {
    otherwise: EVERY_DUMP,
  }),
  'reports-artifact': setting(
    line('NAME'),
    "Instead of dumps: the reports that earlier jobs of this run uploaded, a name or a glob; what `*` matched names the leg. They become one comment and one gate. Not with the rights of the base repository, where a fork's run may have written them.",
  ),
  'run-id': setting(
    whole(1),
    'Workflow run to download the artifacts from. Needs a github-token with `actions: read`.',
    { otherwise: 'this run' },
  ),
  repository: setting(repository, 'Repository (`owner/name`) of run-id.', { otherwise: 'this repository' }),
  'tests-workflow': setting(
    line('FILE'),
    'Workflow that takes the dumps, `driver-tests.yml`: in `workflow_run`, and with run-id, a run of another file is refused. A pull request may add one of the same name.',
    { otherwise: 'not checked' },
  ),
  'github-token': setting(secret, 'Token to download from another run and to comment with.'),
  ...commonPolicy,
  comment: setting(
    oneOf('always', 'on-findings', 'never'),
    'Comment on the pull request: `always`, `on-findings` (a comment that is there is still updated) or `never`.',
    { fallback: 'always' },
  ),
  'comment-key': setting(name, 'Tells several checks on one pull request apart: each key has a comment of its own.', {
    fallback: 'default',
  }),
  'comment-token': setting(
    secret,
    'A second token, for the comment alone: of an App or a bot account, with `pull-requests: write`.',
    { otherwise: '`github-token`' },
  ),
  'pull-request': setting(
    whole(1),
    'Number of the pull request to comment on, in `workflow_dispatch`, `issue_comment` and `repository_dispatch`. Not in `workflow_run`, where a stranger may have written the number.',
    { otherwise: 'that of the tested commit' },
  ),
  title: setting(line(), 'Heading of the report.', { fallback: 'Pool Leak Check' }),
  ...reportSettings,
  'source-path': setting(
    line('DIR'),
    'Folder of the workspace whose C, C++ and Rust sources are searched for the lines that a finding names.',
    { fallback: '.', otherwise: 'the workspace' },
  ),
  'policy-file': setting(
    line('FILE'),
    'Policy file of the repository: driver tags, limits by tag, exceptions, and what inputs say too. `none`: no file is looked for.',
    { otherwise: '`.github/pool-leak-check.yml`, if there is one' },
  ),
  baseline: setting(
    line('BRANCH'),
    'Branch whose last successful runs of this workflow (up to ten) tell what grows anyway, from their report artifacts; `none`: no baseline. Needs `actions: read`.',
    { otherwise: '`none`' },
  ),
  'report-artifact': setting(
    artifactName,
    'Name under which report.json and report.html are uploaded: baselines of later runs come from there. Empty: it is not uploaded.',
  ),
  'report-page': setting(
    oneOf('uploaded', 'always', 'never'),
    'When report.html is drawn: `uploaded` (where report-artifact takes it), `always` (also for a step that reads `report-html`) or `never`.',
    { fallback: 'uploaded' },
  ),
  timeout: setting(
    duration,
    'How long dumps and baselines are waited for: `90s`, `10m`. What is not there by then is missing evidence.',
    { fallback: 600 },
  ),
  ...archiveSettings,
} as const

/** Defaults that action.yml gives: the runner hands them over, so that an empty value can mean something else. */
export const presets: Readonly<Partial<Record<keyof typeof inputSettings, string>>> = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills it in
  'github-token': '${{ github.token }}',
  'report-artifact': 'pool-leak-report',
}
