import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withDriverTags } from '../../src/action/driver-tags.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { readInputs } from '../../src/io/inputs.ts'
import { open } from '../github/open.ts'
import { BASE_SHA, HEAD_SHA } from '../github/state.ts'

const SOURCE = "#define MINE_TAG 'eniM'\nvoid f(void) { p = ExAllocatePool2(POOL_FLAG_PAGED, 8, MINE_TAG); }"

const tagsOf = async (
  driverTags: readonly string[],
  setup: Parameters<typeof open>[0] = {},
  head: string | null = null,
) => {
  const { run } = await open(setup)
  mkdirSync(join(run.workspace, '.git'), { recursive: true })
  writeFileSync(join(run.workspace, 'a.c'), SOURCE)
  if (head !== null) writeFileSync(join(run.workspace, '.git/HEAD'), head)
  const policy = await withDriverTags({ ...defaultPolicy, driverTags }, run, readInputs({}))
  return policy.driverTags
}

test('auto stands for the tags that the sources allocate with; others stay', async () => {
  expect(await tagsOf(['auto'])).toEqual(['Mine'])
  expect(await tagsOf(['Othr', 'auto'])).toEqual(['Othr', 'Mine'])
  expect(await tagsOf(['Othr'])).toEqual(['Othr'])
})

test('with the base’s rights only the base’s own commit is read', async () => {
  expect(await tagsOf(['auto'], { eventName: 'pull_request_target' }, HEAD_SHA)).toEqual([])
  expect(await tagsOf(['auto', 'Othr'], { eventName: 'pull_request_target' }, HEAD_SHA)).toEqual(['Othr'])
  expect(await tagsOf(['auto'], { eventName: 'pull_request_target' })).toEqual([])
  expect(await tagsOf(['auto'], { eventName: 'pull_request_target', environment: { GITHUB_SHA: '' } })).toEqual([])
  const setup = { eventName: 'pull_request_target', environment: { GITHUB_SHA: BASE_SHA } }
  expect(await tagsOf(['auto'], setup, BASE_SHA)).toEqual(['Mine'])
})
