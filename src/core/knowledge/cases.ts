/** Observations of tags on a real machine, and the cause that was found. */
export interface RealCase {
  /** The tags that told, the one that led to the cause first. */
  readonly tags: readonly string[]
  readonly seen: string
  readonly cause: string
  /** Where it can be read; absent where it cannot. */
  readonly source?: string
}

export const realCases: readonly RealCase[] = [
  {
    tags: ['Proc', 'SePa', 'SeTd'],
    seen: '12,980 allocations of Proc and one free; SePa and SeTd grew in step',
    cause: 'a process reference that an error path did not drop, with every tag of the driver balanced',
    source: 'test/fixtures/dumps/kd-poolused-proc-leak.txt',
  },
  {
    tags: ['Proc'],
    seen: '39,511 outstanding where 284 processes lived',
    cause: 'a display driver that kept process references',
  },
  {
    tags: ['Proc', 'MiP2', 'Thre'],
    seen: 'each process that stayed kept 1.00 Proc, 1.00 MiP2 and 0.06 Thre',
    cause: 'processes that had exited and were kept',
    source: 'microsoft/Windows-Dev-Performance#137',
  },
  {
    tags: ['Toke', 'SeTd', 'SeTl', 'SeAt'],
    seen: 'as many Toke as SeTd: 3,708,367 each',
    cause: 'tokens that stayed, each with its dynamic part',
    source: 'microsoft/WSL#41296',
  },
  {
    tags: ['WCsc', 'WCfc', 'WCri', 'FMwi'],
    seen: '1,999 of each for 1,999 opened files, none freed',
    cause: 'contexts that wcifs.sys leaked on every reparse',
  },
  {
    tags: ['NtFC'],
    seen: '503,677 of it beside 503,712 of WCsc: 21 GB an hour',
    cause: 'NTFS was the victim: the contexts that wcifs.sys leaked held its structures',
  },
  {
    tags: ['NtFC', 'File', 'WCsc'],
    seen: '134 million allocations and 484 frees',
    cause:
      'a file control block lives as long as its last file object or filter context: who holds those (File, a context of wcifs or bindflt beside it) is the leak',
    source: 'anthropics/claude-code#55361',
  },
  {
    tags: ['FMfn'],
    seen: 'growth with each opened file, on a machine where no minifilter of others was attached',
    cause: 'FltGetFileNameInformation without FltReleaseFileNameInformation on one path',
    source: 'sandboxie-plus/Sandboxie#1371',
  },
  {
    tags: ['Se  '],
    seen: 'paged pool was exhausted under the kernel’s own tag',
    cause: 'a driver that called SeQueryInformationToken and did not free the buffer',
    source:
      'Microsoft ntdebugging blog: How to identify a driver that calls a Windows API leading to a pool leak on behalf of NT Kernel',
  },
  {
    tags: ['Mdl '],
    seen: '2,492,040 allocations, 176 frees',
    cause: 'receive MDLs that were never unbound',
    source: 'virtio-win/kvm-guest-drivers-windows#73',
  },
  {
    tags: ['NPBL', 'Mdl '],
    seen: 'half of the allocations stayed, in equal numbers',
    cause: 'the first node of a chain was skipped when it was freed',
    source: 'nmap/nmap#1966',
  },
  {
    tags: ['4321'],
    seen: 'about 5 % of the allocations stayed',
    cause: 'a mistake in reference counting',
    source: 'nmap/npcap#213',
  },
  {
    tags: ['IoWI', 'amda'],
    seen: '5,769,999 work items beside 5,768,754 of the driver’s own tag',
    cause: 'an audio driver that queued a work item per interrupt and never freed it',
  },
  { tags: ['Strg'], seen: '400 a second, 20 GB', cause: 'a converted string per poll that was not freed' },
  {
    tags: ['Mmdi'],
    seen: 'growth with each request, few bytes',
    cause: 'MmFreePagesFromMdl frees the pages, and the MDL itself needs ExFreePool',
  },
  {
    tags: ['FMfn', 'MmSt', 'EtwB'],
    seen: 'hundreds of megabytes on healthy machines',
    cause: 'none: big by nature',
  },
  { tags: ['ObSt', 'Wait'], seen: 'millions of allocations and as many frees', cause: 'none: they churn' },
]
