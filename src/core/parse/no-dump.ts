import type { FileBytes } from './file-bytes.ts'

const MEMORY_DUMP =
  'it is a memory dump: kd -z FILE -c "!poolused; q" prints its pool tags, but for a small dump (minidump), which has none'

/** Bytes at the beginning of files that are no text. Sources: the formats' published headers. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PAGEDU64', MEMORY_DUMP],
  ['PAGEDUMP', MEMORY_DUMP],
  ['MDMP', 'it is a minidump of a process, which holds no kernel pool'],
  ['ElfFile\0', 'it is an event log (EVTX)'],
  ['\x89PNG', 'it is a picture: copy the text instead'],
  ['\xff\xd8\xff', 'it is a picture: copy the text instead'],
  ['GIF8', 'it is a picture: copy the text instead'],
  ['%PDF', 'it is a PDF file: copy the text instead'],
  ['MZ\x90', 'it is a program'],
  ['7z\xbc\xaf', 'it is a 7z archive, and only zip and gz are opened'],
  ['Rar!', 'it is a RAR archive, and only zip and gz are opened'],
  ['\xfd7zXZ', 'it is an xz archive, and only zip and gz are opened'],
  ['\x28\xb5\x2f\xfd', 'it is a zstd archive, and only zip and gz are opened'],
  ['MSCF', 'it is a cabinet, and only zip and gz are opened'],
  ['\xd0\xcf\x11\xe0', 'it is an Office document: save it as text or CSV'],
  ['{\\rtf', 'it is a formatted text (RTF): save it as plain text'],
  ['RIFF', 'it is a picture or a recording: copy the text instead'],
]

/** Words for a table that no reader knows; a table that one knows has its own. */
export const LACKS_A_COLUMN =
  'its table has a tag, and lacks a column for the pool (Type) or for the size (Bytes): docs/formats.md has the headings'

/** Reports in JSON, Markdown and JUnit, on the terminal and as a page, whatever their title. */
const OWN_REPORTS = [
  /^\s*\{\s*"schemaVersion"\s*:\s*\d[^{]{0,400}"verdict"/,
  /^## \S{1,3} .{1,200}: (?:clean|suspect|leak|inconclusive)\r?$/m,
  /^(?:CLEAN|SUSPECT|LEAK|INCONCLUSIVE) \((?:passed|failed)\): /m,
  /^<testsuites? [^>]{0,200}>\s*<testsuite [^>]{0,200}>\s*<properties>\s*<property name="snapshots"/m,
  /^<title>(?:clean|suspect|leak|inconclusive): /m,
] as const

/**
 * Texts that people take for pool dumps, the surest first. Sources: the tools' documentation and public transcripts.
 */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [
    /^ ?.{4} (?:Nonp|Paged) +\d{1,16} /m,
    'it holds rows of PoolMon without their header, and their figures do not add up: keep the line that begins with Tag',
  ],
  [/^Traceback \(most recent call last\):/m, 'it ends in a Python traceback: the script crashed before it wrote a row'],
  [
    /Local kernel debugging is disabled/i,
    'the debugger could not attach: run bcdedit /debug on, restart, and start it as an administrator',
  ],
  [
    /symbols are (?:incorrect|wrong)|please fix symbols|pool tagging is disabled|unable to (?:get|read) (?:nt!)?PoolTrackTable/i,
    'the debugger found no symbols of the kernel: set _NT_SYMBOL_PATH to srv*https://msdl.microsoft.com/download/symbols',
  ],
  [
    /is not recognized as (?:an internal|the name of)|: command not found/,
    'the command that takes the dump was not found: install it, or give its whole path',
  ],
  [/^version https:\/\/git-lfs\.github\.com\//, 'it is a pointer of Git LFS, and not the file: check it out with lfs'],
  [
    /No drivers are currently verified|There are no statistics to be displayed/,
    'Driver Verifier verifies no driver, so it counts nothing',
  ],
  [/(?:^(?:@|\w).{2,3} - \S{1,40} +- .*\r?\n){3}/m, 'it is a pooltag.txt, which names tags: give it as pooltag-file'],
  ...OWN_REPORTS.map((form) => [form, 'it is a report of this check, and no dump'] as const),
  [
    /^Leg,Tag,Pool,Allocated,Freed,Before,After,Growth,|^\s*\[\{"leg":"[^\n]{0,400}"rowsLeftOut":/,
    'it is a list of differences (diff), and no dump',
  ],
  [
    /(?:^|[,;\t "])A[IO]F[IO](?:[,;\t "]|$)|Pool ?Tag\b[^\n]{0,200}\bImpacting (?:Size|Count)/m,
    'it is the pool table of Windows Performance Analyzer: blocks of one trace, and no counts since boot',
  ],
  [/^\s*<\?xml\b[^>]*>\s*<Error>/i, 'it is the error answer of a server: download the file itself'],
  [/^\s*<(?:!doctype html|html)\b/i, 'it is a web page, such as an error or a sign-in: download the file itself'],
  [/^\s*\{\s*"(?:message|error|errors)"\s*:/, 'it is the error answer of a server: download the file itself'],
  [
    /!poolfind\b|^Scanning large pool allocation table for|^Searching (?:non)?paged pool \(/im,
    'it is the output of !poolfind, which lists the blocks of one tag',
  ],
  [
    /FxDriverGlobals .*pool stats|^!wdfkd\.wdfpoolusage|!wdfpoolusage\b/m,
    'it is the output of !wdfpoolusage, which counts one KMDF driver',
  ],
  [
    /^Pool page [0-9a-f`]+ region is|size: +[0-9a-f]+ previous size: +[0-9a-f]+ +\((?:Allocated|Free)\)/im,
    'it is the output of !pool, which lists the blocks of one page',
  ],
  [
    /^[ \t]*(?:NonPagedPool(?:Nx)? Usage|PagedPool(?: \d+)? Usage):|^\*{3} Virtual Memory Usage \*{3}/m,
    'it is the output of !vm: totals of the pools, no tags',
  ],
  [
    /\(PDH-(?:CSV|TSV) 4\.0\)|\\memory\\pool (?:non)?paged bytes|^Timestamp +CounterSamples/im,
    'it holds performance counters: totals of the pools, no tags',
  ],
  [
    /Process ID.*Proc\.Name|\bMemSnap\b|WorkingSet.*PagedPool.*NonPgdPl/i,
    'it is the output of memsnap, which counts processes and not tags',
  ],
  [
    /^"?(?:Process|Image Name|Name)"?[,\t ].*(?:PID|Private Bytes|Working Set)|^Handles +NPM\(K\)/im,
    'it is a list of processes, which has no pool tags',
  ],
  [/^BeginHeader\r?$/m, 'it is the text of xperf: events of a trace, and no counts of the pools'],
  [/(?:^|[,;\t|])[ "]*(?:pool ?)?tag(?: ?name)?[ "]*(?:[,;\t|]|$)/im, LACKS_A_COLUMN],
  [/^(?:Use Counts|Memory Summary|Physical Ranges)\b|RamMap/im, 'it is an export of RAMMap: totals, no tags'],
]

/**
 * The beginning that is looked at, and of each of its lines: an expression may try a line in as many ways as it is
 * long.
 */
const [HEAD_BYTES, HEAD_LINE] = [2 ** 16, 400]

/** Names a file that holds no pool dump, in words that finish `it is …`; null where nothing tells. */
export const describeNoDump = (bytes: FileBytes): string | null => {
  const start = bytes.subarray(0, HEAD_BYTES)
  const head = Array.from(start.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('')
  const signature = SIGNATURES.find(([mark]) => head.startsWith(mark))
  if (signature !== undefined) return signature[1]
  if (isTrace(start)) return 'it is a trace (ETL): events, and no counts of the pools'
  const text = new TextDecoder(encodingOf(start)).decode(start)
  if (text.trim() === '') return 'it is empty but for blanks'
  const short = text
    .split('\n')
    .map((line) => line.slice(0, HEAD_LINE))
    .join('\n')
  return TEXTS.find(([pattern]) => pattern.test(short))?.[1] ?? null
}

/**
 * True for an ETL file: a buffer header of 0x48 bytes that begins with the size of the buffer, and a system event
 * behind it, whose marker ends in 0xC0. Source: Geoff Chappell, "WMI_BUFFER_HEADER" and "SYSTEM_TRACE_HEADER".
 */
const isTrace = (start: Uint8Array): boolean => {
  const size = (start[0] ?? 0) | ((start[1] ?? 0) << 8) | ((start[2] ?? 0) << 16) | ((start[3] ?? 0) << 24)
  const type = start[0x4a] ?? 0
  return size > 0 && size % 1024 === 0 && (type === 1 || type === 2) && start[0x4b] === 0xc0
}

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
