import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasPowerShell, PESTER, PWSH, stubEnvironment } from '../capture/powershell.ts'

/*
 * Get-PoolSnapshot.ps1 in a real PowerShell, against a library that answers as Windows: test/capture/Get-PoolSnapshot.Tests.ps1. `bash test/capture/tools.sh`
 * brings the tools; without them it is skipped. .ci/run brings them and accepts no skip.
 */

interface Result {
  readonly name: string
  readonly result: string
  readonly message: string
}

/** BootId that the stub maps where Windows has it. */
const BOOT_ID = 77

const runPester = (): readonly Result[] => {
  const folder = mkdtempSync(join(tmpdir(), 'pester-'))
  try {
    writeFileSync(join(folder, 'bootid'), String(BOOT_ID))
    const results = join(folder, 'results.json')
    const command = `Import-Module '${PESTER}'
      $run = Invoke-Pester test/capture/Get-PoolSnapshot.Tests.ps1 -Output None -PassThru
      $tests = @($run.Tests | ForEach-Object { @{ name = $_.ExpandedPath; result = "$($_.Result)"; message = "$($_.ErrorRecord)" } })
      $blocks = @($run.FailedBlocks + $run.FailedContainers | ForEach-Object { @{ name = "$($_.Name)"; result = 'Failed'; message = "$($_.ErrorRecord)" } })
      [IO.File]::WriteAllText('${results}', (ConvertTo-Json @($tests + $blocks)))`
    const { stderr } = spawnSync(PWSH, ['-NoProfile', '-NonInteractive', '-Command', command], {
      env: stubEnvironment(folder),
      encoding: 'utf8',
      timeout: 540_000,
    })
    try {
      return JSON.parse(readFileSync(results, 'utf8'))
    } catch {
      throw new Error(`Pester wrote no results: ${stderr}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('Get-PoolSnapshot.ps1', () => {
  test.skipIf(!hasPowerShell)(
    'passes its tests in PowerShell (bash test/capture/tools.sh)',
    { timeout: 600_000 },
    () => {
      const results = runPester()
      expect(results.filter(({ result }) => result !== 'Passed')).toEqual([])
      expect(results.length).toBeGreaterThan(45)
    },
  )
})
