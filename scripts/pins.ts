import { readdirSync, readFileSync } from 'node:fs'

/*
 * Versions that the repository names, each written in one place: that of other actions in .github/workflows, where Dependabot raises them,
 * and our own in package.json, where a release raises it.
 */

const ROOT = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')
const namesIn = (folder: string): readonly string[] => readdirSync(new URL(folder, ROOT)).sort()

/** `uses: actions/checkout@3d3c… # v7.0.1`, quoted in no page of ours. */
const PINNED = /(uses: )([\w.-]+\/[\w./-]+)@[0-9a-f]{40} # (?:v[\d.]+)/g
const WHOLE_PIN = /uses: ([\w.-]+\/[\w./-]+)@([0-9a-f]{40} # v[\d.]+)/g

/** `actions/checkout` → `3d3c… # v7.0.1`. */
export type Pins = ReadonlyMap<string, string>

/**
 * Pins of all actions that these workflows use.
 * @throws {Error} where two of them pin one action differently.
 */
export const pinsOf = (workflows: readonly string[]): Pins => {
  const pins = new Map<string, string>()
  for (const [, action = '', pin = ''] of workflows.flatMap((text) => [...text.matchAll(WHOLE_PIN)])) {
    const known = pins.get(action)
    if (known !== undefined && known !== pin)
      throw new Error(`.github/workflows: ${action} is pinned to ${known} and to ${pin}`)
    pins.set(action, pin)
  }
  return pins
}

export const ownPins = (): Pins =>
  pinsOf(namesIn('.github/workflows/').map((name) => read(`.github/workflows/${name}`)))

/**
 * A page with the pins of the workflows.
 * @throws {Error} where it pins an action that no workflow uses, since nothing would raise that pin.
 */
export const withPins = (text: string, pins: Pins): string =>
  text.replace(PINNED, (_, uses: string, action: string) => {
    const pin = pins.get(action)
    if (pin === undefined) throw new Error(`no workflow of .github/workflows uses ${action}`)
    return `${uses}${action}@${pin}`
  })

/** Pages that show workflows, and the source of the workflow that `init` writes. */
export const pagesWithPins = (): readonly string[] => [
  'README.md',
  'src/cli/starter-files.ts',
  ...namesIn('docs/').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ...namesIn('docs/workflows/').map((name) => `docs/workflows/${name}`),
]

const packageVersion = (): string => JSON.parse(read('package.json')).version

/** A page, whose workflows use the released version of this action. */
export const withOwnVersion = (page: string): string =>
  page.replace(/(uses: OWNER\/pool-leak-check(?:\/capture)?)@\S+/g, `$1@v${packageVersion()}`)

/** src/settings/program.ts, where the programs know their version from. */
export const withProgramVersion = (source: string): string =>
  source.replace(/(VERSION = )'[^']*'/, `$1'${packageVersion()}'`)
