import { type Change, isDrawn } from './lot.ts'

/*
 * A plugin of Stryker: of the changes to the sources it lets through those that are drawn. The others are told as those that
 * do not compile, which Stryker leaves out of its score. `test/mutation/index.ts` sets both variables.
 */

/** What Stryker tells of a change: @stryker-mutator/api/core, Mutant. */
interface Mutant extends Change {
  readonly id: string
  readonly fileName: string
}

const { MUTATION_SEED: seed = '1', MUTATION_SHARE = '1' } = process.env
const draw = { seed, share: Number(MUTATION_SHARE) }

const checker = {
  init: async () => {},
  group: async (mutants: readonly Mutant[]) => [mutants.map(({ id }) => id)],
  check: async (mutants: readonly Mutant[]) =>
    Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isDrawn(mutant.fileName, mutant, draw, 0)
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'not drawn' },
      ]),
    ),
}

const factory = () => checker
export const strykerPlugins = [{ kind: 'Checker', name: 'drawn', factory }]
