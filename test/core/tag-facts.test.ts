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
  test.each([
    ['Proc', /leak by itself from 1,000 allocations on, if at most 2 % are freed and more than 2,000 are left/],
    ['File', /2 points less/],
    ['MmSt', /2 points less/],
    ['SeTd', /same finding/],
    ['DOKA', /--driver-tags/],
    ['ViIn', /Driver Verifier only/],
  ])('%s: %s', (tag, text) => {
    expect(facts(tag).known[0]?.gate.join('; ')).toMatch(text)
  })
})

test('a real case stands with each of its tags', () => {
  for (const one of realCases) {
    for (const tag of one.tags) expect(facts(tag).cases).toContain(one)
  }
  expect(realCases.flatMap(({ tags }) => tags).filter((tag) => tag.length !== 4)).toEqual([])
})
