import { type Stretch, toStretch } from './decode.ts'
import { type Surroundings, surroundingsIn, withoutSurroundings } from './surroundings.ts'

/** Additions to a text on its way through a mail, a log, a terminal or a web page. */
export type Wrapping =
  | 'colours'
  | 'Unicode spaces'
  | 'HTML'
  | 'curly quotes'
  | 'thousands separators'
  | 'code fences'
  | 'time stamps'
  | 'quoting'
  | 'line numbers'
  | 'indentation'
  | 'doubled line breaks'
  | 'line breaks of another system'
  | 'tabs'
  | 'box drawing'
  | 'text around each line'

/** The dump inside a text, and what was taken off it. */
export interface Unwrapped {
  readonly stretches: Generator<Stretch, void>
  /** Complete once the stretches are read to the end. */
  readonly removed: ReadonlySet<Wrapping>
}

/** What tabs are: blanks up to the next stop of a terminal, or themselves, as some tables have tabs of their own. */
export interface Reading {
  readonly tabs: 'expanded' | 'kept'
}

/**
 * Takes off what the text of a dump gained on its way, in stretches of whole lines. Meant for a text that could not be
 * read as it stands: a clean dump never comes here, so that it costs nothing, and a tag that looks like a prefix stays
 * whole.
 */
export const unwrap = (stretches: Iterable<Stretch>, { tabs }: Reading): Unwrapped => {
  const removed = new Set<Wrapping>()
  return { stretches: unwrapEach(stretches, removed, tabs), removed }
}

function* unwrapEach(
  stretches: Iterable<Stretch>,
  removed: Set<Wrapping>,
  tabs: Reading['tabs'],
): Generator<Stretch, void> {
  let surroundings: Surroundings | null = null
  for (const { text } of stretches) {
    const plain = replaceAll(text, removed)
    // A last line break ends the last line and begins no other.
    const isClosed = plain.endsWith('\n')
    const lines = (isClosed ? plain.slice(0, -1) : plain).split('\n').map(withoutReturns)
    const wide = tabs === 'expanded' ? withoutTabs(lines, removed) : lines
    // The lines of the next stretch have them too, and no header.
    surroundings = surroundingsIn(wide) ?? surroundings
    const rows = steps.reduce((rest, step) => step(rest, removed), withoutText(wide, surroundings, removed))
    yield toStretch(rows.join('\n') + (isClosed ? '\n' : ''))
  }
}

/** Without the carriage returns at its end. An expression would begin anew at each of a run in its middle. */
const withoutReturns = (line: string): string => {
  let end = line.length
  while (line[end - 1] === '\r') end--
  return line.slice(0, end)
}

const withoutText = (
  lines: readonly string[],
  surroundings: Surroundings | null,
  removed: Set<Wrapping>,
): readonly string[] => {
  if (surroundings === null) return lines
  removed.add('text around each line')
  return lines.map((line) => withoutSurroundings(line, surroundings))
}

/** Replaces characters wherever they stand; each replacement is one for one in columns where the original was. */
const REPLACEMENTS: readonly (readonly [Wrapping, RegExp, string | ((text: string, name: string) => string)])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with the control character ESC
  ['colours', /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g, ''],
  // The control character was shown as a sign, or lost. PoolMon prints a driver in brackets: `[mouclass.sys]`.
  [
    'colours',
    /(?:\u241b|\^\[|(?<![\w\])]))(?:\[(?:\d{1,3}(?:;\d{1,3}){0,4})?[mK](?![\w.-]*\]))+|\[0?m(?![\w.-]*\])/g,
    '',
  ],
  ['HTML', /<\/t[dh]>\s{0,20}<t[dh]\b[^<>\n]{0,200}>/gi, '\t'],
  ['HTML', /<\/?(?:pre|code|samp|tt|span|div|p|font|b|table|tbody|thead|tr|td|th|body|html)\b[^<>\n]{0,200}>/gi, ''],
  ['HTML', /<br ?\/?>(?=\r?\n)/gi, ''],
  ['HTML', /<br ?\/?>/gi, '\n'],
  ['HTML', /&(lt|gt|amp|quot|apos|nbsp);/gi, (_, name) => ENTITIES[name.toLowerCase()] ?? ''],
  ['HTML', /&#(\d{1,5}|x[0-9a-f]{1,4});/gi, (_, code) => String.fromCharCode(Number(code.replace(/^x/i, '0x')))],
  ['line breaks of another system', /[\u0085\u2028\u2029](?=\r?\n)/g, ''],
  ['line breaks of another system', /[\u2028\u2029]/g, '\n'],
  // What Windows-1252 makes of a no-break space of UTF-8.
  ['Unicode spaces', /\u00c2\u00a0/g, ' '],
  // The second is the no-break space of a console in Western Europe.
  ['thousands separators', /(?<=\d)[\u202f\u00ff](?=\d{3}(?!\d))/g, ''],
  ['Unicode spaces', /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  ['Unicode spaces', /[\u200b-\u200d\u2060\ufeff]/g, ''],
  ['box drawing', /[\u2502\u2503\u2551]/g, '|'],
  ['box drawing', /[\u2500\u2501\u2550]/g, '-'],
  ['box drawing', /[\u2504-\u257f]/g, '+'],
  ['curly quotes', /[\u2018\u2019\u201a\u201b]/g, "'"],
  ['curly quotes', /[\u201c\u201d\u201e\u201f]/g, '"'],
]

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const replaceAll = (text: string, removed: Set<Wrapping>): string =>
  REPLACEMENTS.reduce(
    (rest, [wrapping, pattern, by]) => {
      const replaced = typeof by === 'string' ? rest.replace(pattern, by) : rest.replace(pattern, by)
      if (replaced !== rest) removed.add(wrapping)
      return replaced
    },
    withoutGroups(withLineFeeds(text, removed), removed),
  )

/**
 * No-break spaces of French and other figures: all that the text has stand between three digits and the ones before.
 */
const withoutGroups = (text: string, removed: Set<Wrapping>): string => {
  const groups = text.match(/(?<=\d)\u00c2?\u00a0(?=\d{3}(?!\d))/g)?.length ?? 0
  if (groups === 0 || groups < (text.match(/\u00a0/g)?.length ?? 0)) return text
  removed.add('thousands separators')
  return text.replaceAll(/\u00c2?\u00a0/g, '')
}

/** Text of which each line ends with a carriage return alone. */
const withLineFeeds = (text: string, removed: Set<Wrapping>): string => {
  if (text.includes('\n') || !text.includes('\r')) return text
  removed.add('line breaks of another system')
  return text.replaceAll('\r', '\n')
}

type Step = (lines: readonly string[], removed: Set<Wrapping>) => readonly string[]

/** Lines that a prefix must stand on, one after another: fewer may be a table's own text. */
const MIN_LINES = 3

/** Removes a prefix from each run of lines that all have it; blank lines do not end a run. */
const withoutPrefix =
  (wrapping: Wrapping, prefix: RegExp): Step =>
  (lines, removed) => {
    // An editor may have taken the blank off an empty line.
    const has = lines.map((line) => line !== '' && prefix.test(`${line} `))
    return changeRuns(lines, has, (line) => {
      removed.add(wrapping)
      return prefix.test(line) ? line.replace(prefix, '') : ''
    })
  }

/** Changes the lines of each run of at least three that are marked. Blank lines pass by. */
const changeRuns = (
  lines: readonly string[],
  marked: readonly boolean[],
  change: (line: string) => string,
): readonly string[] => {
  if (!marked.includes(true)) return lines
  const changed = [...lines]
  let run: number[] = []
  const close = (): void => {
    if (run.length >= MIN_LINES) for (const index of run) changed[index] = change(lines[index] ?? '')
    run = []
  }
  for (const [index, line] of lines.entries()) {
    if (marked[index]) run.push(index)
    else if (line.trim() !== '') close()
  }
  close()
  return changed
}

/** `2026-07-15T20:59:08.1234567Z `, `[20:59:08] `; what `gh run view --log` prints has job and step before it. */
const TIME_STAMP =
  /^(?:[^\t\n]{1,200}\t[^\t\n]{0,200}\t)?\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:?(?: |$)/
/** `> `, `>> `, `> > ` */
const QUOTE = /^ {0,3}(?:> ?)+/
const BULLETS = [/^ {0,3}- /, /^ {0,3}\* /, /^ {0,3}\+ /, /^ {0,3}\| /, /^ {0,3}# /, /^ {0,3}\/\/ /] as const
/** `  12. `, `12: `, `12\t`, `12 | ` */
const NUMBER = /^ *(\d{1,9})(?:\t| ?[.:)|\u2502-] ?|$| )/

/** `1. Tag …`, `2. Proc …`: numbers that rise by one from line to line. */
const withoutNumbers: Step = (lines, removed) => {
  const numbers = lines.map((line) => (DIGIT.test(line) ? Number(NUMBER.exec(line)?.[1] ?? Number.NaN) : Number.NaN))
  const marked = numbers.map((number, index) => numbers[index - 1] === number - 1 || numbers[index + 1] === number + 1)
  return changeRuns(lines, marked, (line) => {
    removed.add('line numbers')
    return line.replace(NUMBER, '')
  })
}

const DIGIT = /^ *\d/

/** `19,190,861`, `19.190.861`; right-aligned columns stay where they are. */
const GROUPED = /(?<=[\s(])\d{1,3}(?:([,.'])\d{3})(?:\1\d{3})*(?=[\s)]|$)/g

const withoutSeparators: Step = (lines, removed) =>
  lines.map((line) => {
    // A row has several numbers: a lone one may be part of a sentence.
    const grouped = line.match(GROUPED)?.length ?? 0
    if (grouped === 0 || (grouped === 1 && (line.match(NUMBERS)?.length ?? 0) < MIN_NUMBERS)) return line
    removed.add('thousands separators')
    return line.replace(GROUPED, (number) => number.replace(/\D/g, '').padStart(number.length))
  })

const NUMBERS = /(?<=[\s(])\d[\d,.']*(?=[\s)]|$)/g
/** Numbers of a row of PoolMon or `!poolused` at least. */
const MIN_NUMBERS = 4

const FENCE = /^ {0,3}(?:```|~~~)[^`]{0,40}$/

/** A fence ends what stands before it, as a blank line does. */
const withoutFences: Step = (lines, removed) =>
  lines.map((line) => {
    if (!FENCE.test(line)) return line
    removed.add('code fences')
    return ''
  })

/** Text of which nearly every line is followed by a blank one has its line breaks doubled. */
const withoutDoubledBreaks: Step = (lines, removed) => {
  const isBlank = (index: number): boolean => (lines[index] ?? '').trim() === ''
  const filled = lines.flatMap((_, index) => (isBlank(index) ? [] : [index]))
  const followed = filled.filter((index) => isBlank(index + 1)).length
  if (filled.length < MIN_LINES || followed < 0.9 * filled.length) return lines
  removed.add('doubled line breaks')
  const kept: string[] = []
  for (let index = 0; index < lines.length; index++) {
    kept.push(lines[index] ?? '')
    if (isBlank(index + 1)) index++
  }
  return kept
}

/** Blanks that all lines of a stretch begin with, beyond the one that tables begin with. */
const withoutIndentation: Step = (lines, removed) => {
  const filled = lines.filter((line) => line.trim() !== '')
  const tabs = filled.length >= MIN_LINES && filled.every((line) => line.startsWith('\t'))
  if (tabs) {
    removed.add('indentation')
    return lines.map((line) => line.replace(/^\t/, ''))
  }
  // Not as arguments of one call: a file may have more lines than the stack has room.
  const depth = filled.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity)
  if (filled.length < MIN_LINES || depth < 2) return lines
  removed.add('indentation')
  return lines.map((line) => line.slice(Math.min(depth, line.length)))
}

const prefixes: readonly Step[] = [
  withoutPrefix('time stamps', TIME_STAMP),
  withoutPrefix('quoting', QUOTE),
  ...BULLETS.map((bullet) => withoutPrefix('quoting', bullet)),
  withoutNumbers,
]

/** Wrappings wrap each other: what was pasted into a log may be quoted in a mail. */
const MAX_ROUNDS = 3

const withoutPrefixes: Step = (lines, removed) => {
  let rest = lines
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fewer = prefixes.reduce((all, step) => step(all, removed), rest)
    if (fewer.every((line, index) => line === rest[index])) break
    rest = fewer
  }
  return rest
}

/** Columns between two stops of a terminal. */
const TAB_WIDTH = 8

const withoutTabs: Step = (lines, removed) =>
  lines.map((line) => {
    if (!line.includes('\t')) return line
    removed.add('tabs')
    let wide = ''
    for (const [index, piece] of line.split('\t').entries()) {
      if (index > 0) wide += ' '.repeat(TAB_WIDTH - (wide.length % TAB_WIDTH))
      wide += piece
    }
    return wide
  })

const steps: readonly Step[] = [
  withoutPrefixes,
  withoutSeparators,
  withoutFences,
  withoutIndentation,
  withoutDoubledBreaks,
]
