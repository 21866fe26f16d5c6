import { describe, expect, test } from 'vitest'
import { realCases } from '../../src/core/knowledge/cases.ts'
import { entriesMatching, entriesOf } from '../../src/core/knowledge/lookup.ts'
import { knownTags } from '../../src/core/knowledge/tags.ts'
import { toTag } from '../../src/core/pool.ts'
import { factsOf } from '../../src/core/tag-facts.ts'

const facts = (tag: string) => factsOf(toTag(tag), null)
const commandsOf = (tag: string): string[] => facts(tag).steps.flatMap(({ commands }) => [...commands])

describe('how source spells a tag', () => {
  test.each([
    ['Proc', ["'corP'", '0x636f7250']],
    ['Mdl', ["' ldM'", '0x206c644d']],
    ['4321', ["'1234'", '0x31323334']],
    ["a'b\\", ['0x5c622761']],
    ['\x01\xffab', ['0x6261ff01']],
  ])('%j: %j', (tag, literals) => {
    expect(facts(tag).literals).toEqual(literals)
  })
})

describe('pairs', () => {
  test.each([
    ['as many of each: in order', 'Toke', 'SeCaptureSubjectContext → SeReleaseSubjectContext'],
    ['one that gives back: for each', 'Proc', 'PsLookupProcessByProcessId → ObDereferenceObject'],
    ['a reference is dereferenced', 'Devi', 'IoGetAttachedDeviceReference → ObDereferenceObject'],
    ['a framework takes back its own', 'File', 'FltCreateFileEx2 → FltClose'],
    ['and nothing else', 'Key', 'IoOpenDeviceRegistryKey → ZwClose'],
    ['several that give back: any', 'Thre', 'PsCreateSystemThread → ObDereferenceObject|ZwClose'],
  ])('%s', (_, tag, pair) => {
    const pairs = facts(tag).known.flatMap((known) =>
      known.pairs.map((it) => `${it.acquire} → ${it.release.join('|')}`),
    )
    expect(pairs).toContain(pair)
  })
})

describe('entries', () => {
  test.each([
    ['Proc', ['Proc']],
    ['Ntfz', ['Ntf?']],
    ['Zzzz', []],
  ])('of %s: %j', (tag, entries) => {
    expect(entriesOf(tag).map((one) => one.tag)).toEqual(entries)
  })

  test.each([
    ['Se?d', ['SeTd', 'SeSd']],
    ['Mdl?', ['Mdl ']],
    ['*Mdl*', ['Mdl ', 'VMdl']],
    ['Qc1?', ['Qc??']],
    ['SEY?', []],
  ])('that %s names: %j', (pattern, entries) => {
    expect(entriesMatching(pattern).map((one) => one.tag)).toEqual(entries)
  })
})

/** What a command may begin with: each stands in Microsoft's documentation, or is ours. Add one only if you are sure of it. */
const COMMANDS =
  /^(poolmon \/i[\w?]{4}$|!poolused [35]|!poolfind|!pool ADDR 2|!object|!process|!thread|!token|!fileobj|!devobj|!drvobj|!handle 0 3|!htrace -(enable|diff)|g$|!obtrace|!verifier 3|!irpfind|!irp|dt nt!_MDL|!ndiskd\.(nblpool|pendingnbls)|!fltkd\.filters|gflags \/ko \/t|findstr \/m \/l|verifier \/(volatile|query)|wpr -st(art|op)|!memusage|!reg (hivelist|dumppool)|logman query -ets|diff --tag|explain|--baseline|--driver-tags)( |$)/

describe('what to do next', () => {
  test('each tag has commands, and only those that we are sure of', () => {
    const wrong = knownTags.flatMap(({ tag }) => {
      const commands = commandsOf(tag)
      if (commands.length === 0) return [`${tag}: none`]
      return commands.filter((command) => !COMMANDS.test(command)).map((command) => `${tag}: ${command}`)
    })
    expect(wrong).toEqual([])
    expect(knownTags.length).toBeGreaterThan(150)
  })

  test.each([
    ['Proc', '!handle 0 3 4 Process'],
    ['Proc', 'gflags /ko /t Proc'],
    ['Proc', '!poolfind Proc -nonpaged'],
    ['Toke', '!poolfind Toke -paged'],
    ['Mdl ', '!poolfind 0x206c644d -nonpaged'],
    ['SeTd', 'explain Toke'],
    ['CMkb', 'explain "Key "'],
    ['FMfn', '--baseline REPORT.json BEFORE AFTER'],
    ['DOKA', '!verifier 3 driver.sys'],
    ['Zz 1', 'findstr /m /l /c:"Zz 1" %SystemRoot%\\System32\\drivers\\*.sys'],
  ])('%s: %s', (tag, command) => {
    expect(commandsOf(tag)).toContain(command)
  })

  test.each([
    ['Proc', 'wpr', 'the stack that makes a process is not the one that holds it'],
    ['Proc', 'verifier', 'Driver Verifier does not see a reference'],
    ['Devi', '!handle', 'no handles are opened to it'],
    ['Zz"&', 'findstr', 'a shell would read the tag'],
  ])('%s: no %s, since %s', (tag, word) => {
    expect(commandsOf(tag).filter((command) => command.includes(word))).toEqual([])
  })

  test('no character of a tag that a shell or debugger reads stands in a command', () => {
    for (const tag of ['";&|', '$(x)', '`a`;', '%a%^']) {
      expect(commandsOf(tag).join('\n')).not.toContain(tag)
    }
  })
})

describe('the check', () => {
  const others = 'other growth needs more evidence: a whole number per iteration, tags in step, a series, a baseline'
  const fewer = 'growth counts 2 points less than that of other tags'
  const byItself = (left: string) =>
    `a leak by itself from 1,000 allocations on, if at most 2 % are freed and more than ${left} are left`
  test.each<[string, string, readonly string[]]>([
    ['an object', 'Proc', [byItself('2,000'), others]],
    ['an object that every machine moves', 'File', [byItself('500,000'), fewer, others]],
    ['what a function hands out', 'IoWI', [byItself('5,000'), others]],
    ['what a function hands out, of which nobody knows how many are healthy', 'Se  ', [others]],
    ['a cache', 'MmSt', [fewer, others]],
    ['a part of an object', 'SeTd', ['in step with its object it is part of the same finding']],
    [
      'a part of an object that every machine moves',
      'IoNm',
      [fewer, 'in step with its object it is part of the same finding'],
    ],
    ['the system’s own', 'RtlT', [others]],
    ['a driver’s own', 'DOKA', ['if it is yours, name it with --driver-tags: then any growth is a leak']],
    [
      'Driver Verifier’s own',
      'ViIn',
      ['shows with Driver Verifier only: take both dumps with it on, or both with it off'],
    ],
  ])('%s: %s', (_, tag, expected) => {
    expect(facts(tag).known[0]?.gate).toEqual(expected)
  })
})

test.each([
  ['none', 'stands still on a healthy machine'],
  ['low', 'hardly moves on a healthy machine'],
  ['medium', 'moves with processes, handles and I/O on a healthy machine'],
  ['high', 'grows or churns on every healthy machine'],
] as const)('noise of %s: %s', (noise, expected) => {
  const [one] = knownTags.filter((entry) => entry.noise === noise)
  const known = factsOf(toTag(one?.tag ?? ''), null).known.find(({ entry }) => entry === one)
  expect(known?.noise).toBe(expected)
})

describe('what is known of a tag', () => {
  test('is nothing but its spelling where nobody knows it', () => {
    const { known, meant, cases, description, tag } = factsOf(toTag('Zzz'), 'mine')
    expect({ known, meant, cases, description, tag }).toEqual({
      ...{ known: [], meant: null, cases: [], description: 'mine', tag: 'Zzz ' },
    })
  })

  test('has the tags that come along with it, and how many of each', () => {
    expect(facts('File').known[0]?.riders).toEqual(
      expect.arrayContaining([
        { tag: 'IoFE', each: 2 },
        { tag: 'IoNm', each: 1 },
      ]),
    )
    expect(facts('Zz?x').known).toEqual([])
    expect(facts('DOKA').known[0]?.riders).toEqual([])
  })

  test('proposes a tag only where none is known, and never a pattern', () => {
    expect([facts('corP').meant, facts('Proc').meant, facts('qc1?').meant]).toEqual(['Proc', null, null])
  })

  test.each([
    ["'", ['0x20202027']],
    ['a?bc', ['0x63623f61']],
    ['a"bc', ['0x63622261']],
    ['abc', ["' cba'", '0x20636261']],
  ])('%j is spelt %j', (tag, expected) => {
    expect(facts(tag).literals).toEqual(expected)
  })
})

test('a real case stands with each of its tags', () => {
  for (const one of realCases) {
    for (const tag of one.tags) expect(facts(tag).cases).toContain(one)
  }
  expect(realCases.flatMap(({ tags }) => tags).filter((tag) => tag.length !== 4)).toEqual([])
})
