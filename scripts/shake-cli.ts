import { join } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

/*
 * Drops the parts of libraries that the command line never calls, before ncc bundles it: ncc drops unused exports only when it minifies.
 * Each start loaded 250 KB of valibot for nothing, an eighth of the CPU time of the main job.
 */
const root = join(import.meta.dirname, '..')

/** Characters beyond ASCII as escapes: with one of them the engine holds two bytes a character, and parses half as long again. */
const ascii: Plugin = {
  name: 'ascii',
  renderChunk: (code) =>
    code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
}

const bundle = await rolldown({ input: join(root, 'build/cli.js'), platform: 'node' })
await bundle.write({
  dir: join(root, 'build/shaken'),
  format: 'esm',
  minify: false,
  chunkFileNames: '[name].js',
  plugins: [ascii],
})
await bundle.close()
