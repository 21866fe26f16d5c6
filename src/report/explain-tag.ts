import type { NextStep } from '../core/knowledge/next-steps.ts'
import type { KnownTag } from '../core/knowledge/tags.ts'
import { counted, grouped, toPlain } from '../core/phrase.ts'
import { type PoolTag, printTag } from '../core/pool.ts'
import type { KnownFacts, Pair, TagFacts } from '../core/tag-facts.ts'
import { PROGRAM } from '../settings/program.ts'
import { alignColumns } from './align-columns.ts'
import { encodeJson } from './encode.ts'
import { type Line, layOut, paragraph, row, type Screen, span } from './layout.ts'

/** A tag with all that is known of it, or a pattern with the entries that it names. */
export type Answer =
  | { readonly kind: 'tag'; readonly facts: TagFacts }
  | { readonly kind: 'pattern'; readonly pattern: string; readonly known: readonly KnownTag[] }

/** Facts about tags and the next steps, for a terminal. */
export const renderAnswers = (answers: readonly Answer[], screen: Screen): string => {
  const blocks = answers.flatMap((answer) =>
    answer.kind === 'tag' ? factBlocks(answer.facts) : [matchLines(answer.pattern, answer.known)],
  )
  const told = answers.some(({ kind }) => kind === 'tag') ? [[paragraph(0, span('dim', NOT_RUN))]] : []
  return layOut([...blocks, ...told], screen)
}

const NOT_RUN =
  'Commands of Windows and of its debuggers are from Microsoft’s documentation; this project did not run them.'

/** JSON for programs: an array, one object an answer. */
export const renderAnswersJson = (answers: readonly Answer[]): string =>
  `${encodeJson(answers.map((answer) => (answer.kind === 'tag' ? toFacts(answer.facts) : toMatches(answer))))}\n`

const toFacts = ({ tag, description, literals, known, cases, steps }: TagFacts) => ({
  tag: printTag(tag),
  description,
  literals,
  known: known.map(({ entry, pairs, link, riders, noise, gate }) => ({
    ...toEntry(entry),
    pairs,
    link,
    riders,
    noiseMeans: noise,
    gate,
  })),
  cases,
  steps,
})

const toMatches = ({ pattern, known }: Extract<Answer, { kind: 'pattern' }>) => ({ pattern, known: known.map(toEntry) })

const toEntry = ({ acquire: _, release: __, ...entry }: KnownTag) => entry

const factBlocks = (facts: TagFacts): readonly (readonly Line[])[] => [
  ...(facts.known.length === 0 ? [unknownLines(facts)] : facts.known.map((known) => knownLines(facts, known))),
  caseLines(facts),
  ...stepBlocks(facts.steps),
]

/** Names stand in a column of their own, so that the eye finds them. */
const NAMES = 13

const field = (name: string, ...values: readonly string[]): readonly Line[] =>
  values.map((value, index) => paragraph(NAMES + 2, '  ', span('dim', (index === 0 ? name : '').padEnd(NAMES)), value))

const unknownLines = ({ tag, description, literals, meant }: TagFacts): readonly Line[] => [
  paragraph(2, span('strong', printTag(tag)), ': not known here. It may be a driver’s own tag.'),
  ...field(
    'Or meant',
    ...(meant === null ? [] : [`${printTag(meant)}, which is known: a tag is read as it prints, and case counts`]),
  ),
  ...field('Named', ...(description === null ? [] : [description])),
  ...field('In sources', sourceText(tag, literals)),
  ...(description === null ? field('Owner', ASK_POOLTAGS) : []),
]

/** Both spellings, since macros and big-endian helpers write a tag forwards. */
const sourceText = (tag: PoolTag, literals: readonly string[]): string => {
  const [constant = ''] = literals
  const forwards = constant.startsWith("'")
    ? `; a constant '${tag}' would show as ${constant.slice(1, -1)} in a dump`
    : ''
  return literals.join(' or ') + forwards
}

const ASK_POOLTAGS =
  'give --pooltag-file the pooltag.txt of the debugger, or a localtag.txt: they name thousands of tags'

const knownLines = ({ tag, description, literals }: TagFacts, known: KnownFacts): readonly Line[] => {
  const { entry, link, noise, gate } = known
  const where = entry.pool === 'both' ? 'both pools' : `${entry.pool} pool`
  return [
    paragraph(2, span('strong', printTag(tag)), ': ', span('strong', entry.what), `, ${where}`),
    ...field('Named', ...(description === null ? [] : [description])),
    ...field('Pattern', ...(entry.tag === tag ? [] : [`known as one of ${entry.tag}`])),
    ...field('Kind', KINDS[entry.kind]),
    ...field('Owner', ...(entry.owner === undefined ? [] : [entry.owner])),
    ...field('Pairs', ...known.pairs.map(pairText)),
    ...field(
      'Released by',
      ...(known.pairs.length > 0 || entry.release === undefined ? [] : [entry.release.join(' or ')]),
    ),
    ...field('Documented', ...(link === null ? [] : [link])),
    ...field('Family', ...familyTexts(known)),
    ...field('Noise', `${entry.noise}: ${noise}`),
    ...field('Healthy', ...healthyTexts(entry)),
    ...field('The check', ...gate),
    ...field('In sources', sourceText(tag, literals)),
  ]
}

const KINDS: Readonly<Record<KnownTag['kind'], string>> = {
  object: 'an object that a driver can hold a handle or a reference to; the leak shows here, not in the driver’s tags',
  shared: 'handed out by documented functions under the system’s tag, to every driver alike',
  rider: 'comes along with an object',
  cache: 'a cache, or a structure that one fills',
  internal: 'the system’s own',
  driver: 'a driver’s own tag',
  verifier: 'Driver Verifier’s own',
}

const pairText = ({ acquire, release }: Pair): string =>
  release.length === 0 ? acquire : `${acquire} → ${release.join(' or ')}`

const familyTexts = ({ entry, riders }: KnownFacts): readonly string[] => {
  const { ridesWith, perObject = 1, verifierAliasOf } = entry
  const names = riders.map(({ tag, each }) => (each === 1 ? tag.trimEnd() : `${tag.trimEnd()} (${grouped(each)} each)`))
  return [
    ...(riders.length === 0 ? [] : [`comes with ${names.join(', ')}: they grow in step with it`]),
    ...(ridesWith === undefined
      ? []
      : [`comes along with ${ridesWith.trimEnd()}${perObject === 1 ? '' : `, ${grouped(perObject)} for one of it`}`]),
    ...(verifierAliasOf === undefined
      ? []
      : [`Driver Verifier shows it in place of ${verifierAliasOf.trimEnd()}; the check adds them up`]),
  ]
}

const healthyTexts = ({ healthyOutstanding }: KnownTag): readonly string[] =>
  healthyOutstanding === undefined
    ? []
    : [`fewer than ${grouped(healthyOutstanding)} outstanding, by our assumption: several times a busy machine`]

const caseLines = ({ cases }: TagFacts): readonly Line[] =>
  cases.length === 0
    ? []
    : [
        paragraph(2, span('strong', 'Seen before')),
        ...cases.map(({ seen, cause, source }) =>
          paragraph(
            4,
            `  - ${seen}. Cause: ${cause}`,
            ...(source === undefined ? [] : [' ', span('dim', `(${source})`)]),
          ),
        ),
      ]

const stepBlocks = (steps: readonly NextStep[]): readonly (readonly Line[])[] =>
  steps.length === 0
    ? []
    : [[paragraph(2, span('strong', 'What to do next')), ...steps.flatMap((step, index) => stepLines(step, index + 1))]]

const stepLines = ({ what, where, commands }: NextStep, number: number): readonly Line[] => [
  paragraph(5, `${`${number}.`.padStart(4)} ${what}`),
  ...commands.map((command) => {
    const line = where === 'this program' ? `${PROGRAM} ${command}` : command
    return paragraph(9, '     ', span('dim', PROMPTS[where].padEnd(7)), span('strong', line))
  }),
]

/** Prompt of the program that a command is typed into. */
const PROMPTS: Readonly<Record<NextStep['where'], string>> = {
  'kernel debugger': 'kd>',
  'user-mode debugger': '0:000>',
  'command prompt': 'C:\\>',
  'this program': '$',
}

const matchLines = (pattern: string, known: readonly KnownTag[]): readonly Line[] => {
  if (known.length === 0) return [paragraph(2, span('strong', pattern), ': no known tag; it may be a driver’s own')]
  const [head = '', ...rows] = alignColumns(
    [['Tag', 'Pool', 'Noise', 'Owner'], ...known.map(({ tag, pool, noise, owner = '' }) => [tag, pool, noise, owner])],
    4,
  )
  const width = Math.max(head.length, ...rows.map(({ length }) => length))
  return [
    paragraph(2, span('strong', pattern), `: ${toPlain(counted(known.length, 'known tag'))}`),
    row('  ', span('dim', `${head.padEnd(width)}  What one is`)),
    ...known.map(({ what }, index) => row(`  ${(rows[index] ?? '').padEnd(width)}  `, what)),
  ]
}
