import { describe, expect, test } from 'vitest'
import { entriesMatching, entriesOf, kinOf, knownTag, verifierAliases } from '../../../src/core/knowledge/lookup.ts'
import { nextStepsOf } from '../../../src/core/knowledge/next-steps.ts'
import { knownTags } from '../../../src/core/knowledge/tags.ts'
import { toTag } from '../../../src/core/pool.ts'

const stepsOf = (tag: string) => nextStepsOf(toTag(tag), entriesOf(toTag(tag))[0])

/** The first words of each step, in their order. */
const outline = (tag: string): readonly string[] =>
  stepsOf(tag).map(({ what }) =>
    what
      .split(/[ ,:?]+/)
      .slice(0, 2)
      .join(' '),
  )

describe('what to do next about a tag', () => {
  const WATCH = ['Watch it', 'See what', 'Show the']
  const STACKS = 'Record the'
  test.each<[string, string, readonly string[]]>([
    ['that nobody knows', 'Zzzz', ['Find drivers', ...WATCH, STACKS]],
    ['that no shell could take', '"&|$', ['Show the', STACKS]],
    ['of a single letter', 'A  ', ['Find drivers', 'Show the', STACKS]],
    ['of two letters', 'Zz', ['Find drivers', ...WATCH, STACKS]],
    ['of a process', 'Proc', [...WATCH, 'Handle or', 'List all', 'A handle', 'A handle', 'A reference', '… and']],
    ['of a thread', 'Thre', [...WATCH, 'Handle or', 'A handle', 'A handle', 'A reference', '… and', 'Find the']],
    [
      'of an event',
      'Even',
      [...WATCH, 'Handle or', 'A handle', 'A handle', 'A reference', '… and', 'Find the', STACKS],
    ],
    ['of a device, to which no handles are opened', 'Devi', [...WATCH, 'Handle or', 'A reference', '… and', STACKS]],
    ['of a key, whose tag has a blank', 'Key ', [...WATCH, 'Handle or', 'A handle', 'A handle', 'Find the', STACKS]],
    ['that a documented function hands out', 'Irp ', [...WATCH, 'Look at', STACKS]],
    ['that is handed out, and not shown by a command', 'IoWI', [...WATCH, STACKS]],
    ['of handle tables', 'Obtb', [...WATCH, 'Find the', STACKS]],
    ['of a part of an object', 'SeTd', ['Look at', ...WATCH, STACKS]],
    ['of a cache', 'AlMs', ['Compare with', ...WATCH, STACKS]],
    ['of a cache with a command of its own', 'MmSt', ['Compare with', 'See which', ...WATCH, STACKS]],
    ['of another', 'MmCa', ['Compare with', 'See which', ...WATCH, STACKS]],
    ['of the registry', 'CMVa', ['Compare with', 'List the', ...WATCH, STACKS]],
    ['of trace sessions', 'EtwB', ['Compare with', 'List the', ...WATCH, STACKS]],
    ['of NTFS, which others pin', 'NtFC', ['Compare with', 'There is', ...WATCH, STACKS]],
    ['of the system itself', 'RtlT', ['Compare with', ...WATCH, STACKS]],
    ['of a driver', 'DOKA', ['If the', 'Let Driver', '… and', ...WATCH, STACKS]],
    ['that Driver Verifier alone shows', 'ViIn', WATCH],
  ])('%s: %s', (_, tag, expected) => {
    expect(outline(tag)).toEqual(expected)
  })

  test('each step says what, and where its commands are typed', () => {
    const places = ['kernel debugger', 'user-mode debugger', 'command prompt', 'this program']
    const steps = ['Zzzz', 'Zz 1', ...knownTags.map(({ tag }) => tag)].flatMap((tag) =>
      stepsOf(tag).map((step) => ({ tag, ...step })),
    )
    const wrong = steps.filter(
      ({ what, where, commands }) =>
        what.length < 10 || !places.includes(where) || commands.some((it) => it.length === 0),
    )
    expect(wrong).toEqual([])
  })

  const commandsOf = (tag: string) =>
    stepsOf(tag).flatMap(({ where, commands }) => commands.map((it) => `${where}> ${it}`))
  test.each<[string, string, readonly string[]]>([
    [
      'of nonpaged pool',
      'IoWI',
      [
        'command prompt> poolmon /iIoWI',
        'kernel debugger> !poolused 3 IoWI',
        'kernel debugger> !poolfind IoWI -nonpaged',
      ],
    ],
    [
      'of paged pool',
      'Toke',
      ['kernel debugger> !poolused 5 Toke', 'kernel debugger> !poolfind Toke -paged', 'kernel debugger> !token ADDR'],
    ],
    [
      'of both pools',
      'Cont',
      [
        'kernel debugger> !poolused 3 Cont',
        'kernel debugger> !poolused 5 Cont',
        'kernel debugger> !poolfind Cont -paged',
      ],
    ],
    [
      'of a pattern for what is no letter',
      'a-b+',
      ['command prompt> poolmon /ia?b?', 'kernel debugger> !poolfind 0x2b622d61 -paged'],
    ],
    ['of a short tag', 'Mdl ', ['command prompt> poolmon /iMdl?', 'kernel debugger> dt nt!_MDL ADDR']],
    [
      'of handles',
      'Muta',
      [
        'kernel debugger> !handle 0 3 4 Mutant',
        'kernel debugger> !handle 0 3 PID Mutant',
        'user-mode debugger> !htrace -enable',
        'user-mode debugger> g',
        'user-mode debugger> !htrace -diff',
        'kernel debugger> !process 0 0',
      ],
    ],
    [
      'of handles to sections',
      'Sect',
      ['kernel debugger> !handle 0 3 4 Section', 'kernel debugger> !handle 0 3 PID Section'],
    ],
    [
      'of references',
      'Driv',
      [
        'command prompt> gflags /ko /t Driv',
        'kernel debugger> !obtrace ADDR',
        'kernel debugger> !drvobj ADDR',
        'kernel debugger> !object ADDR',
      ],
    ],
    ['of processes that have exited', 'Proc', ['kernel debugger> !process 0 0']],
    ['of the owner', 'Zzzz', ['command prompt> findstr /m /l Zzzz %SystemRoot%\\System32\\drivers\\*.sys']],
    ['of a driver whose tag a shell would split', 'Qc 1', ['this program> --driver-tags TAGS BEFORE AFTER']],
    ['of a driver', 'Qc12', ['this program> --driver-tags Qc12 BEFORE AFTER', 'command prompt> verifier /query']],
    ['of stacks', 'IoWI', ['command prompt> wpr -start Pool', 'command prompt> wpr -stop pool.etl']],
    ['of network buffers', 'NDnd', ['kernel debugger> !ndiskd.nblpool', 'kernel debugger> !ndiskd.pendingnbls']],
    ['of minifilters', 'FMfl', ['kernel debugger> !fltkd.filters']],
  ])('names the commands %s', (_, tag, expected) => {
    expect(commandsOf(tag)).toEqual(expect.arrayContaining([...expected]))
  })
})

describe('what is known of a tag', () => {
  test.each<[string, 'paged' | 'nonpaged', string | undefined]>([
    ['Toke', 'paged', 'Toke'],
    // The other pool has no entry of its own.
    ['Toke', 'nonpaged', 'Toke'],
    ['Cont', 'paged', 'Cont'],
    ['NtFC', 'nonpaged', 'NtFC'],
    ['Ntfy', 'paged', 'Ntf?'],
    ['CMxy', 'paged', 'CM??'],
    ['zzzz', 'paged', undefined],
  ])('%s in the %s pool: %s', (tag, pool, expected) => {
    expect(knownTag(tag, pool)?.tag).toBe(expected)
    // Asked again, it is the same.
    expect(knownTag(tag, pool)?.tag).toBe(expected)
  })

  test('of entries that name a tag in each pool, that of the row', () => {
    const both = knownTags.filter(({ tag, pool }) => knownTags.some((one) => one.tag === tag && one.pool !== pool))
    for (const { tag, pool } of both) if (pool !== 'both') expect(knownTag(tag, pool)?.pool).toBe(pool)
  })

  test('entries are named by a pattern that may mean the same tag', () => {
    const named = (pattern: string) => entriesMatching(pattern).map(({ tag }) => tag)
    expect(named('Proc')).toEqual(['Proc'])
    expect(named('Qc1*')).toEqual([])
    expect(named('Qc1?')).toEqual(['Qc??'])
    expect(named('Qd1?')).toEqual([])
    expect(named('Key')).toEqual(['Key '])
  })

  test('parts of one object are kin of each other, and of it', () => {
    const kin = (tag: string) => kinOf(tag).map((other) => `${other.tag} ${other.ratio}`)
    expect(kin('WCsc')).toEqual(['WCfc 1', 'WCri 1'])
    expect(kin('WCfc')).toEqual(['WCsc 1', 'WCri 1'])
    expect(kin('IoNm')).toEqual(expect.arrayContaining(['File 1', 'IoFE 2']))
    expect(kin('IoNm')).not.toContain('IoNm 1')
  })

  test('what Driver Verifier shows in place of another tag', () => {
    expect(verifierAliases.get(toTag('VMdl'))).toBe('Mdl ')
    expect(verifierAliases.get(toTag('Mdl '))).toBeUndefined()
    expect(verifierAliases.size).toBe(knownTags.filter(({ verifierAliasOf }) => verifierAliasOf !== undefined).length)
  })
})
