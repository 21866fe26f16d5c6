import { createHash } from 'node:crypto'

/*
 * A plugin of Stryker: of all changes to the sources it lets through an even share, drawn by a seed. The others are told as
 * those that do not compile, which Stryker leaves out of its score. `test/mutation/index.ts` sets both variables.
 */

/** What Stryker tells of a change: @stryker-mutator/api/core, Mutant. */
interface Mutant {
  readonly id: string
  readonly fileName: string
  readonly location: unknown
  readonly mutatorName: string
  readonly replacement: string
}

const { MUTATION_SEED = '1', MUTATION_SHARE = '1' } = process.env

/** A number in [0, 1) that is the same for the same change in each process. */
const lotOf = ({ fileName, location, mutatorName, replacement }: Mutant): number => {
  const file = fileName.slice(fileName.lastIndexOf('src/'))
  const key = JSON.stringify([MUTATION_SEED, file, location, mutatorName, replacement])
  return createHash('sha256').update(key).digest().readUInt32BE() / 2 ** 32
}

const isDrawn = (mutant: Mutant): boolean => lotOf(mutant) < Number(MUTATION_SHARE)

const checker = {
  init: async () => {},
  group: async (mutants: readonly Mutant[]) => [mutants.map(({ id }) => id)],
  check: async (mutants: readonly Mutant[]) =>
    Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isDrawn(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
      ]),
    ),
}

const factory = () => checker
export const strykerPlugins = [{ kind: 'Checker', name: 'drawn', factory }]
