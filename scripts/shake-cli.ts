import { join } from 'node:path'
import { rolldown } from 'rolldown'

/*
 * Leaves out what the command line never calls of its libraries, before ncc bundles it: ncc drops unused exports only when it minifies.
 * Of valibot some 250 KB were loaded at each start, an eighth of the time of the main job.
 */
const root = join(import.meta.dirname, '..')
const bundle = await rolldown({ input: join(root, 'build/cli.js'), platform: 'node' })
await bundle.write({ dir: join(root, 'build/shaken'), format: 'esm', minify: false, chunkFileNames: '[name].js' })
await bundle.close()
