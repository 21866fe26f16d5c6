import { expect, test } from 'vitest'
import { defaultArchiveLimits } from '../../src/io/archive.ts'
import { type UnpackOptions, unpack } from '../../src/io/unpack.ts'
import { zip } from '../github/zip.ts'

const opened = async (bytes: Uint8Array, options: UnpackOptions = {}) => {
  const { files, problems } = await unpack({ name: 'art', bytes }, defaultArchiveLimits, options)
  return { files: files.map(({ name }) => name), codes: problems.map(({ code, source }) => `${code} ${source}`) }
}

/** So many zips with so many empty files each, in one zip. */
const manyZips = (zips: number, files: number): Uint8Array => {
  const inner = zip(Object.fromEntries(Array.from({ length: files }, (_, at) => [`${at}.txt`, ''])))
  return zip(Object.fromEntries(Array.from({ length: zips }, (_, at) => [`${at}.zip`, inner])))
}

test('nine hundred zips of nine hundred empty files cost nothing, and are one problem', async () => {
  const bytes = manyZips(900, 900)
  const started = performance.now()
  const { files, codes } = await opened(bytes)
  expect(codes).toEqual(['ARCHIVE_TOO_LARGE art/0.zip'])
  expect(files).toEqual([])
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('of a hundred thousand files two are read', async () => {
  const noise = Array.from({ length: 100_000 }, (_, at) => ({ name: `logs/${at}.log`, content: '' }))
  const bytes = zip([{ name: 'pool-b', content: 'a dump' }, ...noise, { name: 'pool-a', content: 'a dump' }])
  expect(await opened(bytes, { isWanted: (path) => path.startsWith('pool-') })).toEqual({
    files: ['art/pool-a', 'art/pool-b'],
    codes: [],
  })
}, 120_000)
