import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { decodePolicy, folderSource, PolicyUnreadable } from '../../src/io/policy-source.ts'
import { folderOf } from '../folder.ts'

const elsewhere = () => {
  throw new Error('another repository')
}

const sourceOf = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = folderOf(files)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return { folder, source: folderSource(folder, elsewhere) }
}

test.each<[string, Uint8Array, string | null]>([
  ['UTF-8', Buffer.from('a: ä'), 'a: ä'],
  ['UTF-8 with a mark', Buffer.from('\ufeffa: 1'), 'a: 1'],
  ['nothing', Buffer.alloc(0), ''],
  ['UTF-16', Buffer.from('\ufeffa: 1', 'utf16le'), null],
  ['UTF-16 without a mark', Buffer.from('a: 1', 'utf16le'), null],
  ['the code page of a console', Buffer.from('a: ä', 'latin1'), null],
])('a policy in %s', (_, bytes, text) => {
  const read = () => decodePolicy('p.yml', bytes)
  if (text === null) expect(read).toThrow(new PolicyUnreadable('p.yml could not be read: it is not UTF-8'))
  else expect(read()).toBe(text)
})

describe('a folder', () => {
  test('has its files, and none that is not there', async () => {
    const { source } = sourceOf({ '.github/p.yml': 'a: 1' })
    expect(await source.read('.github/p.yml')).toBe('a: 1')
    expect(await source.read('.github/none.yml')).toBeNull()
    expect(await source.read('.github/p.yml/x')).toBeNull()
    expect(source.nameOf('.github/p.yml')).toBe('.github/p.yml')
    expect(() => source.ofRepository('octo/rules', 'v1')).toThrow('another repository')
  })

  test('a file as large as GitHub gives is read, and one byte more is not', async () => {
    const { source } = sourceOf({
      'a.yml': '#'.repeat(2 ** 20),
      'b.yml': '#'.repeat(2 ** 20 + 1),
      'c.yml': Buffer.from([0xff]),
    })
    expect(await source.read('a.yml')).toHaveLength(2 ** 20)
    await expect(source.read('b.yml')).rejects.toThrow(
      new PolicyUnreadable('b.yml could not be read: it is larger than 1048576 bytes'),
    )
    await expect(source.read('c.yml')).rejects.toThrow(new PolicyUnreadable('c.yml could not be read: it is not UTF-8'))
  })

  test.skipIf(process.platform === 'win32')(
    'a link to itself may be one, and is told by the machine’s word',
    async () => {
      const { folder, source } = sourceOf({})
      symlinkSync('p.yml', join(folder, 'p.yml'))
      await expect(source.read('p.yml')).rejects.toThrow(new PolicyUnreadable('p.yml could not be read: ELOOP'))
    },
  )
})
