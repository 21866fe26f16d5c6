import { describe, expect, test } from 'vitest'
import { phrase, toPlain } from '../../src/core/phrase.ts'
import {
  inWordsOf,
  isMissingEvidence,
  messageOf,
  type Problem,
  type ProblemCode,
  placeBefore,
  positionOf,
  problem,
  problemCatalog,
  problemsOf,
  readProblem,
  saysOf,
} from '../../src/core/problem.ts'

const codes = Object.keys(problemCatalog) as readonly ProblemCode[]

/** A sentence of ours: it begins with a capital or a sign, and it ends. */
const SENTENCE = /^[A-Z`].*\.$/s

describe('the table of problems', () => {
  test('each says what is wrong in words that a sentence can go on from, and what to do in sentences', () => {
    const wrong = Object.entries(problemCatalog).flatMap(([code, { effect, says, remedy, remedyAtPrompt }]) => [
      ...(effect === 'inconclusive' || effect === 'note' ? [] : [`${code}: ${effect} is no effect`]),
      ...(/^\S.*[^.]$/s.test(says) ? [] : [`${code}: says ${says}`]),
      ...[remedy, remedyAtPrompt ?? remedy].flatMap((text) => (SENTENCE.test(text) ? [] : [`${code}: ${text}`])),
    ])
    expect(wrong).toEqual([])
    expect(codes.length).toBeGreaterThan(80)
  })

  test.each<[ProblemCode, boolean]>([
    ['ARTIFACT_MISSING', true],
    ['DRIVER_TAG_ABSENT', true],
    ['EXCEPTION_EXPIRED', false],
    ['COMMIT_GREW', false],
  ])('%s: evidence is missing: %s', (code, expected) => {
    expect(isMissingEvidence(problem(code))).toBe(expected)
  })
})

describe('a problem', () => {
  test('is about the run, no file and no leg, unless it says so', () => {
    expect(problem('ARTIFACT_GONE')).toEqual({
      code: 'ARTIFACT_GONE',
      source: '',
      line: null,
      leg: null,
      detail: [],
      program: 'action',
    })
    const fields = { source: 'a.txt', line: 3, leg: 'x64', detail: phrase`${5} rows`, program: 'command line' } as const
    expect(problem('ARTIFACT_GONE', fields)).toEqual({ code: 'ARTIFACT_GONE', ...fields })
  })

  test.each<[Partial<Problem>, string, string]>([
    [{}, '', ''],
    [{ source: 'after.txt' }, 'after.txt', 'after.txt: '],
    [{ source: 'after.txt', line: 31 }, 'after.txt:31', 'after.txt:31: '],
  ])('%j stands at "%s"', (fields, position, place) => {
    const found = problem('ARTIFACT_GONE', fields)
    expect([positionOf(found), placeBefore(found)]).toEqual([position, place])
  })

  test('belongs to its leg', () => {
    const [ofRun, ofOne, ofOther] = [null, 'x64', 'arm64'].map((leg) => problem('SINGLE_DUMP', { leg }))
    expect(
      problemsOf(
        { name: 'x64' },
        [ofRun, ofOne, ofOther].flatMap((it) => it ?? []),
      ),
    ).toEqual([ofOne])
  })
})

describe('what is said of a problem', () => {
  const [archive, seen] = [problem('ARCHIVE_UNREADABLE'), problem('ARCHIVE_UNREADABLE', { detail: phrase`${2} bytes` })]

  test('is what is wrong, what was seen, and what to do', () => {
    expect([archive, seen].map((it) => toPlain(saysOf(it)))).toEqual([
      'the archive could not be read',
      'the archive could not be read: 2 bytes',
    ])
    expect([archive, seen].map((it) => toPlain(messageOf(it)))).toEqual([
      'The archive could not be read. Upload it again, whole.',
      'The archive could not be read (2 bytes). Upload it again, whole.',
    ])
  })

  test('is in the words of the program that speaks, where these differ', () => {
    const [atPrompt] = inWordsOf('command line', [seen])
    expect(atPrompt).toEqual({ ...seen, program: 'command line' })
    expect(toPlain(messageOf(atPrompt ?? archive))).toBe(
      'The archive could not be read (2 bytes). Make or copy it again, whole.',
    )
    const gone = problem('ARTIFACT_GONE')
    expect(inWordsOf('command line', [gone]).map(messageOf)).toEqual([messageOf(gone)])
  })
})

describe('a problem that a report tells', () => {
  const told = (found: Problem) => ({
    code: found.code,
    source: found.source,
    line: found.line,
    message: toPlain(messageOf(found)),
  })

  test.each(codes)('%s is read back as it was, without a detail and with one', (code) => {
    for (const detail of [[], phrase`${'x64'} (64 bits); see a.txt, line ${3}`]) {
      const found = problem(code, { source: 'a.txt', line: 7, detail })
      const read = readProblem(told(found))
      expect([read?.code, read?.source, read?.line, toPlain(read?.detail ?? [])]).toEqual([
        code,
        'a.txt',
        7,
        toPlain(detail),
      ])
    }
  })

  test('keeps a detail of several lines, and the words of others quoted', () => {
    const read = readProblem(told(problem('ARTIFACT_GONE', { detail: phrase`${'one\ntwo (three)'}` })))
    expect(read?.detail).toEqual([{ quoted: 'one\ntwo (three)' }])
  })

  test('is none where this version does not know its code', () => {
    expect(readProblem({ code: 'NEVER_HEARD', source: '', line: null, message: 'No.' })).toBeNull()
    expect(readProblem({ code: 'toString', source: '', line: null, message: 'No.' })).toBeNull()
  })
})
