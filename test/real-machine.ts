import { parse } from '../src/core/parse/index.ts'
import type { Snapshot } from '../src/core/pool.ts'
import { wholeMachine } from './made-dumps.ts'

let read: Snapshot | null = null

/**
 * A whole Windows 10 machine of 3,050 rows. It is read when a test asks for it, and once: mutation testing runs every test there
 * is against a change that a test file reaches while it loads.
 */
export const realMachine = (): Snapshot => {
  if (read !== null) return read
  const [found] = parse('machine.csv', Buffer.from(wholeMachine, 'latin1')).snapshots
  if (found === undefined) throw new Error('the fixture is no dump')
  read = found
  return found
}
