import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CodeSplittingGroup, type Plugin, rolldown } from 'rolldown'

/*
 * Writes `dist`: the action, and the command line below it. Both are readable, and free of what their libraries offer and nobody calls.
 * The same sources give the same bytes.
 *
 *     node scripts/bundle.ts [FOLDER]
 */
const root = join(import.meta.dirname, '..')
const out = join(root, process.argv[2] ?? 'dist')

/** Characters beyond ASCII as escapes: with one of them the engine holds two bytes a character, and parses half as long again. */
const ascii: Plugin = {
  name: 'ascii',
  renderChunk: (code) =>
    code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
}

/** Libraries of a client that `@actions/core` offers and nobody opens. GitHub's own client needs them, too: they load with it. */
const UNCALLED = /[\\/]node_modules[\\/](@actions[\\/]http-client|undici|tunnel)[\\/]/

/**
 * One file of all that the program always loads: each file more costs a millisecond. The program itself stays apart, since it waits for what
 * it loads later, and a file that waits must not be imported by what it waits for.
 */
const loadedWith = (program: string): CodeSplittingGroup => {
  const loaded = new Set<string>()
  return {
    debugName: 'shared',
    name: (id, graph) => {
      const follow = (path: string): void => {
        if (loaded.has(path) || UNCALLED.test(path)) return
        loaded.add(path)
        for (const imported of graph.getModuleInfo(path)?.importedIds ?? []) follow(imported)
      }
      follow(program)
      return id !== program && loaded.has(id) ? 'shared' : null
    },
  }
}

interface Program {
  readonly entry: string
  /** The file that the entry loads. */
  readonly main: string
  readonly dir: string
}

/** Bundles a program; paths of the modules that are in it. */
const bundle = async ({ entry, main, dir }: Program): Promise<readonly string[]> => {
  const bundled = await rolldown({
    input: join(root, entry),
    platform: 'node',
    preserveEntrySignatures: false,
    treeshake: { moduleSideEffects: [{ test: UNCALLED, sideEffects: false }] },
  })
  const { output } = await bundled.write({
    dir,
    format: 'esm',
    minify: false,
    entryFileNames: 'index.js',
    chunkFileNames: '[name].js',
    plugins: [ascii],
    codeSplitting: { includeDependenciesRecursively: false, groups: [loadedWith(join(root, main))] },
  })
  await bundled.close()
  writeFileSync(join(dir, 'package.json'), `${JSON.stringify({ type: 'module' }, null, 2)}\n`)
  return output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
}

/** Folders of the packages that modules are of. */
const packagesOf = (modules: readonly string[]): readonly string[] => {
  const folders = modules.flatMap((path) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0] ?? [])
  return [...new Set(folders)].sort()
}

/** Name, licence and text of the licence of a package. */
const licenceOf = (folder: string): string => {
  const { name, license = 'unknown' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  return `${name}\n${license}\n${text}\n`
}

rmSync(out, { recursive: true, force: true })
const modules = [
  ...(await bundle({ entry: 'src/action.ts', main: 'src/action.ts', dir: out })),
  ...(await bundle({ entry: 'src/cli.ts', main: 'src/cli/main.ts', dir: join(out, 'cli') })),
]
const licences = new Set(packagesOf(modules).map(licenceOf))
writeFileSync(join(out, 'licenses.txt'), [...licences].sort().join('\n'))
