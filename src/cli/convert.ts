import { archiveShape, readSettings, settingKinds, toArchiveLimits } from '../io/settings.ts'
import { renderSnapshotJson } from '../report/snapshot-json.ts'
import { readCommandLine } from './command-line.ts'
import { print } from './print.ts'
import { parseDumps } from './read-dumps.ts'

const shape = { ...archiveShape, output: settingKinds.line } as const

/** Prints dumps as snapshot JSON. 0 where there was a snapshot; 2 where there was none. */
export const convert = async (words: readonly string[]): Promise<number> => {
  const { operands, options } = readCommandLine(words, shape)
  const given = readSettings(shape, options, 'options')
  const parsed = await parseDumps('convert', operands, toArchiveLimits(given))
  const snapshots = parsed.flatMap((file) => file.snapshots)
  await print(snapshots.map(renderSnapshotJson).join(''), given.output)
  return snapshots.length > 0 ? 0 : 2
}
