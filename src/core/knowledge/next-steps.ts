import { cLiteralsOf, type PoolKind, type PoolTag } from '../pool.ts'
import { tagPattern } from '../tag-pattern.ts'
import type { KnownTag } from './tags.ts'

/** Something to do, and the commands for it. `ADDR` and `driver.sys` stand for what the reader fills in. */
export interface NextStep {
  readonly what: string
  readonly where: 'kernel debugger' | 'user-mode debugger' | 'command prompt' | 'this program'
  readonly commands: readonly string[]
}

/**
 * Steps for a tag, the most telling first. Every command is one of Microsoft's documentation (Debugger commands,
 * GFlags, Driver Verifier, Windows Performance Recorder) or ours; none was run by this project, which has no Windows.
 */
export const nextStepsOf = (tag: PoolTag, known: KnownTag | undefined): readonly NextStep[] => {
  if (known === undefined) return [...ownerSteps(tag), ...blockSteps(tag, ['nonpaged', 'paged']), ...stackSteps]
  const blocks = blockSteps(tag, known.pool === 'both' ? ['nonpaged', 'paged'] : [known.pool])
  switch (known.kind) {
    case 'object':
      return [
        ...blocks,
        ...objectSteps(known),
        ...holderSteps(known),
        ...(MADE_BY_OTHERS.has(known.tag) ? [] : stackSteps),
      ]
    case 'shared':
      return [...blocks, ...inspectSteps(known), ...holderSteps(known), ...stackSteps]
    case 'rider':
      return [...rootSteps(known), ...blocks, ...stackSteps]
    case 'cache':
      return [...baselineSteps, ...specialSteps(tag), ...blocks, ...stackSteps]
    case 'driver':
      return [...driverSteps(tag), ...blocks, ...stackSteps]
    case 'verifier':
      return [...blocks]
    case 'internal':
      return [...baselineSteps, ...specialSteps(tag), ...blocks, ...stackSteps]
    default:
      return known.kind satisfies never
  }
}

/**
 * `!poolused` and PoolMon take four characters of which `?` is any one: it stands for what a command line would read.
 */
const debuggerTag = (tag: string): string => tag.padEnd(4).replace(/\W/g, '?')

/** `!poolfind` takes the tag's number, too: for one with blanks or marks in it no pattern is needed. */
const findTag = (tag: PoolTag): string => (/^\w{4}$/.test(tag) ? tag : cLiteralsOf(tag).number)

const FLAGS: Readonly<Record<PoolKind, { readonly used: number; readonly pool: string; readonly before: number }>> = {
  nonpaged: { used: 3, pool: '-nonpaged', before: 0 },
  paged: { used: 5, pool: '-paged', before: 1 },
}

const blockSteps = (tag: PoolTag, pools: readonly PoolKind[]): readonly NextStep[] => [
  // With a single letter left, the pattern would list half of the pool.
  ...(/\w.*\w/s.test(tag) ? [watchStep(tag), listStep(tag, pools)] : []),
  { what: 'Show the block that an address lies in', where: 'kernel debugger', commands: ['!pool ADDR 2'] },
]

const watchStep = (tag: PoolTag): NextStep => ({
  what: 'Watch it while the test runs (PoolMon of the Windows Driver Kit)',
  where: 'command prompt',
  commands: [`poolmon /i${debuggerTag(tag)}`],
})

const listStep = (tag: PoolTag, pools: readonly PoolKind[]): NextStep => ({
  what: 'See what is outstanding now, and list the blocks (-nonpaged and -paged are 0 and 1 for older debuggers)',
  where: 'kernel debugger',
  commands: pools.flatMap((pool) => {
    const { used, pool: option } = FLAGS[pool]
    return [`!poolused ${used} ${debuggerTag(tag)}`, `!poolfind ${findTag(tag)} ${option}`]
  }),
})

/** How the debugger shows an object, and how it names the type where handles are opened to it. */
const OBJECTS: Readonly<Record<string, { readonly handle?: string; readonly show?: string }>> = {
  Proc: { handle: 'Process', show: '!process ADDR 1' },
  Thre: { handle: 'Thread', show: '!thread ADDR' },
  Toke: { handle: 'Token', show: '!token ADDR' },
  File: { handle: 'File', show: '!fileobj ADDR' },
  'Key ': { handle: 'Key' },
  Even: { handle: 'Event' },
  Muta: { handle: 'Mutant' },
  Sema: { handle: 'Semaphore' },
  Time: { handle: 'Timer' },
  Sect: { handle: 'Section' },
  Dire: { handle: 'Directory' },
  Symb: { handle: 'SymbolicLink' },
  'Job ': { handle: 'Job' },
  Devi: { show: '!devobj ADDR' },
  Driv: { show: '!drvobj ADDR' },
}

/** Objects that the system makes: the stack that allocates one is not the stack that holds it. */
const MADE_BY_OTHERS = new Set(['Proc', 'Thre', 'Toke'])

const objectSteps = ({ tag }: KnownTag): readonly NextStep[] => {
  const { handle, show } = OBJECTS[tag] ?? {}
  return [
    {
      what: 'Handle or reference? With HandleCount 0, a reference in kernel mode holds the object. ADDR is the object, behind the headers of its block',
      where: 'kernel debugger',
      commands: ['!object ADDR', ...(show === undefined ? [] : [show])],
    },
    ...(tag === 'Proc' ? [zombieStep] : []),
    ...(handle === undefined ? [] : handleSteps(handle)),
    ...(/^\w{4}$/.test(tag) ? referenceSteps(tag) : []),
  ]
}

const zombieStep: NextStep = {
  what: 'List all processes: one that has exited and is still there is held by somebody',
  where: 'kernel debugger',
  commands: ['!process 0 0'],
}

const handleSteps = (type: string): readonly NextStep[] => [
  {
    what: 'A handle: list those of a process; 4 is System, which holds the kernel’s',
    where: 'kernel debugger',
    commands: [`!handle 0 3 4 ${type}`, `!handle 0 3 PID ${type}`],
  },
  {
    what: 'A handle of the test’s own process: attach to it, trace, run some cycles, compare',
    where: 'user-mode debugger',
    commands: ['!htrace -enable', 'g', '!htrace -diff'],
  },
]

const referenceSteps = (tag: string): readonly NextStep[] => [
  {
    what: 'A reference: record who takes and drops them (elevated, before the test)',
    where: 'command prompt',
    commands: [`gflags /ko /t ${tag}`],
  },
  {
    what: '… and afterwards look for the stack that takes a reference and never drops it',
    where: 'kernel debugger',
    commands: ['!obtrace ADDR'],
  },
]

const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  'Irp ': ['!irpfind', '!irp ADDR'],
  'Mdl ': ['dt nt!_MDL ADDR'],
  NDnd: ['!ndiskd.nblpool', '!ndiskd.pendingnbls'],
  FMfl: ['!fltkd.filters'],
}

const inspectSteps = ({ tag }: KnownTag): readonly NextStep[] => {
  const commands = SHOWN_BY[tag]
  return commands === undefined ? [] : [{ what: 'Look at what is left', where: 'kernel debugger', commands }]
}

/** Tags that live in handle tables of processes: the process that holds most handles is the one to ask. */
const HELD_BY_HANDLES = new Set(['Even', 'Toke', 'Obtb', 'Muta', 'Sema', 'Key ', 'Thre'])

const holderSteps = ({ tag }: KnownTag): readonly NextStep[] =>
  HELD_BY_HANDLES.has(tag)
    ? [
        {
          what: 'Find the process that holds the handles: compare HandleCount before and after the test. Where no process has so many, a reference in kernel mode holds the objects',
          where: 'kernel debugger',
          commands: ['!process 0 0'],
        },
      ]
    : []

/** Steps of experts for what fills a cache. Source: Microsoft's documentation of these commands. */
const SPECIAL: readonly (readonly [pattern: string, step: NextStep])[] = [
  ['MmSt', { what: 'See which mapped files hold it', where: 'kernel debugger', commands: ['!memusage'] }],
  ['MmCa', { what: 'See which mapped files hold it', where: 'kernel debugger', commands: ['!memusage'] }],
  [
    'CM*',
    {
      what: 'List the hives of the registry, and what they hold of the pool',
      where: 'kernel debugger',
      commands: ['!reg hivelist', '!reg dumppool'],
    },
  ],
  [
    'Etw?',
    {
      what: 'List the trace sessions and their buffers: one that was left running holds them',
      where: 'command prompt',
      commands: ['logman query -ets'],
    },
  ],
  [
    'NtFC',
    {
      what: 'There is no pair of yours to check: a file control block lives as long as what pins it. See whether File, or a context of wcifs or bindflt, grows beside it',
      where: 'this program',
      commands: ["diff --tag 'NtFC,File,WC??,FM??' BEFORE AFTER"],
    },
  ],
]

const specialSteps = (tag: PoolTag): readonly NextStep[] =>
  SPECIAL.flatMap(([pattern, step]) => (tagPattern(pattern)(tag) ? [step] : []))

const rootSteps = ({ ridesWith }: KnownTag): readonly NextStep[] =>
  ridesWith === undefined
    ? []
    : [
        {
          what: 'Look at the object first that it comes along with: what leaks that one leaks this one',
          where: 'this program',
          commands: [`explain ${/ /.test(ridesWith) ? `"${ridesWith}"` : ridesWith}`],
        },
      ]

const baselineSteps: readonly NextStep[] = [
  {
    what: 'Compare with runs without the change before you look for a cause: what grows there too is no leak of yours',
    where: 'this program',
    commands: ['--baseline REPORT.json BEFORE AFTER'],
  },
]

/** Names whose characters no shell reads: others are not made into commands. */
const isPlain = (tag: string): boolean => /^[\w ]+$/.test(tag)

const ownerSteps = (tag: PoolTag): readonly NextStep[] =>
  isPlain(tag)
    ? [
        {
          what: 'Find drivers that hold these four bytes: candidates for the owner',
          where: 'command prompt',
          commands: [`findstr /m /l ${/ /.test(tag) ? `/c:"${tag}"` : tag} %SystemRoot%\\System32\\drivers\\*.sys`],
        },
      ]
    : []

const driverSteps = (tag: PoolTag): readonly NextStep[] => [
  {
    what: 'If the driver is yours: name the tag, and any growth of it fails the check',
    where: 'this program',
    commands: [`--driver-tags ${isPlain(tag) && !/ /.test(tag) ? tag : 'TAGS'} BEFORE AFTER`],
  },
  {
    what: 'Let Driver Verifier track the driver’s pool without a restart (Windows Vista and later; while the driver is not loaded). Where verifier /? names /dif and /now, that is the newer way',
    where: 'command prompt',
    commands: ['verifier /volatile /flags 0x8', 'verifier /volatile /adddriver driver.sys', 'verifier /query'],
  },
  {
    what: '… and list what it holds',
    where: 'kernel debugger',
    commands: ['!verifier 3 driver.sys'],
  },
]

const stackSteps: readonly NextStep[] = [
  {
    what: 'Record the stacks that allocate, run some cycles, and group by tag and stack in Windows Performance Analyzer',
    where: 'command prompt',
    commands: ['wpr -start Pool', 'wpr -stop pool.etl'],
  },
]
