import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { folderOf } from '../folder.ts'
import { BASE_SHA, HEAD_SHA } from '../github/state.ts'
import { pullRequestEvent, runAction } from './run-action.ts'
import { LEAK, textsOf } from './scenes.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** A checkout of a commit with one source, and things that are none. */
const checkout = (head: string): string => {
  const call = '  status = PsLookupProcessByProcessId(pid, &process); // `@all` <b>'
  const folder = folderOf({
    '.git/HEAD': `${head}\n`,
    '.git/refs/heads/main': `${BASE_SHA}\n`,
    'src/proc (x).c': `#include <ntifs.h>\nvoid f(void) {\n${call}\n}\n`,
    'node_modules/a/proc.c': call,
    'src/notes.txt': call,
  })
  folders.push(folder)
  return folder
}

describe('the lines to look at', () => {
  test('stand in the comment with a link, in the annotation, and in report.json', async () => {
    const run = await runAction({ ...LEAK, workspace: checkout(HEAD_SHA) })
    expect(textsOf(run)[0]).toContain(
      '- [<code>src/proc (x).c:3</code>](http://github.localhost/octo/driver/blob/3333333333333333333333333333333333333333/src/proc%20%28x%29.c#L3) acquires a process object: <code>status = PsLookupProcessByProcessId(pid, &#38;process); // &#96;&#64;<span></span>all&#96; &#60;b&#62;</code>',
    )
    expect(run.log).toContain('::error title=Pool Leak Check%3A leak,file=src/proc (x).c,line=3::')
    expect(run.report).toMatchObject({ findings: [{ where: [{ path: 'src/proc (x).c', line: 3 }] }] })
  })

  test('are searched in source-path alone', async () => {
    const run = await runAction({ ...LEAK, workspace: checkout(HEAD_SHA), inputs: { 'source-path': 'docs' } })
    expect(textsOf(run)[0]).not.toContain('Where to look')
  })

  test.each([
    ['the base’s own commit', BASE_SHA, true],
    ['a branch that is at the base’s commit', 'ref: refs/heads/main', true],
    ['the head of the pull request', HEAD_SHA, false],
    ['a branch that is not there', 'ref: refs/heads/evil', false],
    ['no checkout that can be read', 'ref: ../../etc/passwd', false],
  ])('with rights of the base, of %s', async (_, head, isShown) => {
    const setup = { ...LEAK, workspace: checkout(head), environment: { GITHUB_SHA: BASE_SHA } }
    const run = await runAction({
      ...setup,
      eventName: 'pull_request_target',
      event: pullRequestEvent('stranger/driver'),
    })
    expect(textsOf(run)[0]?.includes('Where to look')).toBe(isShown)
  })
})
