export const id = 654;
export const ids = [654];
export const modules = {

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpOf: () => (/* binding */ helpOf)
/* harmony export */ });
/** What `--help` prints: all of it, or the part of one command. */
const helpOf = (command) => {
    const section = sections.find(({ name }) => name === command);
    return section === undefined
        ? `${INTRODUCTION}\n${OPTIONS}\n${sections.map(({ name, text }) => `${name}:\n${text}\n`).join('')}${EXIT_CODES}`
        : `node dist/cli/index.js ${section.usage}\n\n${section.text}\n${EXIT_CODES}`;
};
const INTRODUCTION = `Compares Windows kernel pool dumps tag by tag and says what leaks.

  node dist/cli/index.js [options] BEFORE AFTER   a pair: files, or folders of files
  node dist/cli/index.js [options] DUMP           one dump, since boot; or a series: a file of several snapshots, or a
                                                  folder (names with before, numbers in order, after, settled)
  node dist/cli/index.js show [options] DUMP      lists a dump as PoolMon does
  node dist/cli/index.js convert [options] DUMP   prints it as snapshot JSON (docs/snapshot.schema.json)
  node dist/cli/index.js explain [options] TAG…   says what is known of tags, what leaks them, and what to do next

Reads, known by content: !poolused (WinDbg, KD, kdbg), PoolMon (screen copies and -n files), the CSV of PoolMonX and of the
poolmon-powershell scripts, Volatility's pooltracker, the raw buffer of NtQuerySystemInformation, snapshot JSON, and as
second evidence !verifier and verifier /query; also inside .zip and .gz. docs/formats.md says how to take each.
`;
const OPTIONS = `  --driver-tags A,B            the driver's own tags, ? one character and * any: no growth allowed
  --driver-stopped             the driver was stopped before the last snapshot: nothing of its own may be left
  --iterations N               test cycles between first and last snapshot
  --ignore-tags A,B            shown, never judged
  --max-growth-bytes SIZE      limit of one tag in one pool: 65536, 64KiB, 1 MiB
  --max-growth-count N         limit of one tag in one pool, in allocations
  --max-growth-percent P       limit of one tag in one pool, growth of its bytes
  --max-total-nonpaged-growth SIZE, --max-total-paged-growth SIZE
                               limit of a whole pool
  --fail-on leak|suspect|never        what closes the gate (leak)
  --on-inconclusive fail|warn         missing evidence: exit code 2 or 0 (fail)
  --format table|markdown|json|junit  (table)
  --max-rows N                 rows of one table (20)
  --policy FILE                policy file: limits by tag, exceptions (docs/policy.md); options go before it
  --baseline A,B               report.json of earlier runs without the change: what grows there too is no leak
  --explain A,B                all that speaks for and against these tags, ? one character and * any: why, and why not
  --source-path DIR            the driver's sources: lines to look at are searched there
  --pooltag-file A,B           your own pooltag.txt and localtag.txt: names of tags
  --max-archive-entries N, --max-archive-size SIZE, --max-archive-ratio N
                               what is read of a .zip or .gz at most (1000, 512 MiB, 250)
  --color auto|always|never    auto: on a terminal, as NO_COLOR and FORCE_COLOR say (auto)
  --output FILE                write the report there instead of standard output
  --help, --version
`;
const sections = [
    {
        name: 'show',
        usage: 'show [options] DUMP   lists a dump as PoolMon does',
        text: `  --sort bytes|outstanding|allocs|tag   (bytes)
  --tag A,B                    ? one character, * any
  --pooltag-file A,B, --color auto|always|never, --output FILE, --max-archive-…
`,
    },
    {
        name: 'convert',
        usage: 'convert [options] DUMP   prints a dump as snapshot JSON (docs/snapshot.schema.json)',
        text: `  --output FILE, --max-archive-…
`,
    },
    {
        name: 'explain',
        usage: 'explain [options] TAG…   says what is known of tags, what leaks them, and what to do next',
        text: `  TAG                          as a dump prints it: Proc, "Mdl " or Mdl, \\xNN for a byte; Se?? and Mm* list what is known
  --format table|json          (table)
  --pooltag-file A,B, --color auto|always|never, --output FILE
`,
    },
];
const EXIT_CODES = `Exit code: 0 clean, 1 findings that fail, 2 could not run, or inconclusive.
`;


/***/ })

};
