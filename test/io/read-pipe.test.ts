import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readPipe } from '../../src/io/read-pipe.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pipe-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const makePipe = (): string => {
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  return path
}

const lengthOf = async (stream: AsyncIterable<Uint8Array>): Promise<number> => {
  let length = 0
  for await (const chunk of stream) length += chunk.length
  return length
}

describe.skipIf(process.platform === 'win32')('a pipe with a name', () => {
  test.each([
    ['a writer who begins before', 0, 3_000_000],
    ['a writer who begins a moment later', 0.3, 5],
  ])('%s: all of it is read', async (_, delay, length) => {
    const path = makePipe()
    spawn('sh', ['-c', `sleep ${delay}; head -c ${length} /dev/zero > "$0"`, path])
    expect(await lengthOf(readPipe(path, true))).toBe(length)
  })

  test('a writer who brings nothing: an empty file', async () => {
    const path = makePipe()
    spawn('sh', ['-c', ': > "$0"', path])
    expect(await lengthOf(readPipe(path, true, 5))).toBe(0)
  })

  test('nobody who writes: an error that says what to do, and nothing that keeps the process', async () => {
    const path = makePipe()
    await expect(lengthOf(readPipe(path, true, 0.2))).rejects.toThrow(
      /^nothing came out of the pipe .* in 0\.2 seconds/,
    )
  })

  test('a writer who begins and then takes its time is waited for', async () => {
    const path = makePipe()
    spawn('sh', ['-c', '{ printf ab; sleep 0.6; printf cd; } > "$0"', path])
    expect(await lengthOf(readPipe(path, true, 0.4))).toBe(4)
  })
})
