import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { runAction } from '../test/dist/run-action.ts'
import { zip } from '../test/github/zip.ts'

/*
 * Runs the built action on this machine, against the loopback GitHub of the tests, as in a pull request. Prints the log, the outputs,
 * the requests and the comment:
 *
 *     npm run try -- BEFORE AFTER [input=value …]
 */

const words = process.argv.slice(2)
const [before, after] = words.filter((word) => !/^[a-z-]+=/.test(word))
const inputs = words.flatMap((word) => {
  const [, name, value] = /^([a-z-]+)=(.*)$/s.exec(word) ?? []
  return name === undefined || value === undefined ? [] : [[name, value] as const]
})
if (before === undefined || after === undefined) {
  console.error(`usage: npm run try -- BEFORE AFTER [input=value …], such as
npm run try -- test/fixtures/made/proc-leak-before.txt test/fixtures/dumps/kd-poolused-proc-leak.txt iterations=12980`)
  process.exit(2)
}

const artifactOf = async (name: string, path: string) => ({
  name,
  content: zip({ [basename(path)]: await readFile(path) }),
})

const run = await runAction({
  artifacts: [await artifactOf('pool-before', before), await artifactOf('pool-after', after)],
  inputs: Object.fromEntries(inputs),
})
const outputs = Object.entries(run.outputs).map(([name, value]) => `${name}=${value.split('\n')[0]}`)
for (const [title, text] of [
  ['log', run.log],
  ['outputs', outputs.join('\n')],
  ['requests', run.requests.join('\n')],
  ['comment', run.comments.join('\n')],
  ['exit code', String(run.exitCode)],
]) {
  console.log(`== ${title}\n${text}\n`)
}
