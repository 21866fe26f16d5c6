import { readFileSync } from 'node:fs'

/*
 * Prints what CHANGELOG.md says of the version of a tag; fails where the tag, package.json, the README and CHANGELOG.md do not name one
 * version:
 *
 *     node scripts/release-notes.ts v1.2.3
 */

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

interface Repository {
  readonly changelog: string
  readonly readme: string
  readonly version: string
}

/** @throws {Error} with what to do, where the release must not be made. */
export const releaseNotes = (tag: string, { changelog, readme, version }: Repository): string => {
  if (tag !== `v${version}`) throw new Error(`the tag is ${tag} and package.json has ${version}: run npm version`)
  const used = [...readme.matchAll(/uses: OWNER\/pool-leak-check@(\S+)/g)].map(([, one = '']) => one)
  if (used.length === 0 || used.some((one) => one !== tag))
    throw new Error(`the README uses ${used.join(' and ')}: run npm run readme`)
  const section = changelog
    .split(/^## /m)
    .find((one) => one.startsWith(`${version} `) || one.startsWith(`${version}\n`))
  const notes = section?.replace(/^.*\n/, '').trim() ?? ''
  if (notes === '') throw new Error(`CHANGELOG.md has no section ## ${version}`)
  return `${notes}\n`
}

if (process.argv[1] === import.meta.filename) {
  const { version }: { version: string } = JSON.parse(read('package.json'))
  const [tag = ''] = process.argv.slice(2)
  process.stdout.write(releaseNotes(tag, { changelog: read('CHANGELOG.md'), readme: read('README.md'), version }))
}
