import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { guardLog, saveState } from '../../src/action/runner.ts'

const write = process.stdout.write

afterEach(() => {
  process.stdout.write = write
})

/** What reaches the runner when a library writes the text. */
const shown = (text: string): string => {
  const lines: string[] = []
  process.stdout.write = (chunk: string | Uint8Array) => lines.push(String(chunk)) > 0
  guardLog()
  process.stdout.write(text)
  return lines.join('')
}

test.each([
  ['an address that is none', '::debug::Failed to parse URL: http://h\ufffdst/blob/1?sig=c2VjcmV0 Invalid URL\n'],
  ['an answer', '::debug::Body: {%0A  "signed_url": "http://h\ufffdst/blob/1?sig=c2VjcmV0"%0A}\n'],
  ['an answer that is no JSON', '::debug::Raw Body: {"signed_u\u0000l":"http://host/blob/1?si\ufffd=c2VjcmV0"}\n'],
  ['a redirect', 'Redirecting to http://host/blob/1?sv=1&sig=c2VjcmV0\n'],
  ['a redirect to a damaged address', 'Redirecting to h\ufffdtp://host/blob/1?sv=1&sig=c2VjcmV0\n'],
  ['an address without a mark before its query', 'Redirecting to http://host/blob/1\ufffdsig=c2VjcmV0\n'],
])('%s keeps its signature', (_, text) => {
  const line = shown(text)
  expect(line).not.toContain('c2VjcmV0')
  expect(line).toMatch(/^(::debug::(Raw Body|Body|Failed to parse URL): not shown|Redirecting to \S+)\n$/)
})

test('a debug line in the middle of another is none', () => {
  const line = 'it said ::debug::Body: x\n'
  expect(shown(line)).toBe(line)
})

test('other lines of a library stay as they are', () => {
  const lines = '::debug::[Request] ListArtifacts http://host/twirp/x\n::debug::Headers: {"a": 1}\nIs it there? yes=1\n'
  expect(shown(lines)).toBe(lines)
})

test('what a step keeps for its post is in the file of the runner', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'state-')), 'state')
  writeFileSync(file, '')
  vi.stubEnv('GITHUB_STATE', file)
  saveState('isPost', 'true')
  vi.unstubAllEnvs()
  expect(readFileSync(file, 'utf8')).toMatch(/^isPost<<(\S+)\ntrue\n\1\n$/)
})
