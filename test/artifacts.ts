import { problem } from '../src/core/problem.ts'
import type { ArtifactStore, DumpSource } from '../src/io/dumps.ts'
import { zip } from './github/zip.ts'

/** Artifacts by name: the files in each, or its bytes, or the code of what keeps it from being read. */
export type Artifacts = Readonly<Record<string, Readonly<Record<string, string>> | Uint8Array | 'ARTIFACT_GONE'>>

export const storeOf = (artifacts: Artifacts): ArtifactStore => ({
  list: async () => Object.keys(artifacts).map((name, id) => ({ id, name, size: 100 })),
  download: async ({ name }) => {
    const content = artifacts[name] ?? 'ARTIFACT_GONE'
    if (content === 'ARTIFACT_GONE') return problem(content, { source: name })
    return content instanceof Uint8Array ? content : zip(content)
  },
})

/** A source of one side; globs of files name its dumps. */
export const source = (side: DumpSource['side'], artifactGlobs: string[], fileGlobs: string[] = []): DumpSource => ({
  side,
  artifactGlobs,
  fileGlobs,
  named: fileGlobs.length > 0,
})
