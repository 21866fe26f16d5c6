import { toArchiveLimits } from '../io/archive.ts'
import { renderSnapshotJson } from '../report/snapshot-json.ts'
import { readCommandLine } from './command-line.ts'
import { convertOptions } from './commands.ts'
import { printAndTell, refuseOverwrite } from './print.ts'
import { parseDumps } from './read-dumps.ts'
import { inSeriesOrder } from './series-order.ts'

/** Prints dumps as snapshot JSON. 0 where there was a snapshot; 2 where there was none. */
export const convert = async (words: readonly string[]): Promise<number> => {
  const { operands, options } = readCommandLine(words, convertOptions)
  await refuseOverwrite(options.output, operands)
  const parsed = await parseDumps('convert', operands, toArchiveLimits(options))
  const snapshots = inSeriesOrder(parsed.flatMap((file) => file.snapshots))
  await printAndTell(documentOf(snapshots.map(renderSnapshotJson)), options.output)
  if (snapshots.length === 0 && parsed.some(({ drivers }) => drivers.length > 0))
    process.stderr.write('Driver Verifier counts drivers and no tags: nothing to convert. Give a pool dump.\n')
  return snapshots.length > 0 ? 0 : 2
}

/** One document, or an array of several; each comma on a line of its own, so that every document reads back alone. */
const documentOf = (documents: readonly string[]): string =>
  documents.length < 2 ? documents.join('') : `[\n${documents.join(',\n')}]\n`
