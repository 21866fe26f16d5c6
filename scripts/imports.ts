import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../src', import.meta.url))

/** Every source file, relative to src, with slashes: `core/pair.ts`. */
export const sourceFiles: readonly string[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Imports of a file, types too: paths relative to src, or names of packages. */
export const importsOf = (path: string): readonly string[] => {
  const specifiers = [...textOf(path).matchAll(/(?:from|import\()\s*'([^']+)'|^import '([^']+)'/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
  return specifiers.map((name) =>
    name.startsWith('.') ? relative(root, join(root, dirname(path), name)).replaceAll('\\', '/') : name,
  )
}
