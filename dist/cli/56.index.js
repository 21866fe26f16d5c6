export const id = 56;
export const ids = [56];
export const modules = {

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: ./build/core/parse/index.js + 15 modules
var parse = __webpack_require__(8914);
// EXTERNAL MODULE: ./build/core/parse/pooltag-txt.js
var pooltag_txt = __webpack_require__(7557);
// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/core/pool.js
var core_pool = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/core/stage.js
var stage = __webpack_require__(8812);
// EXTERNAL MODULE: ./build/io/archive.js
var archive = __webpack_require__(7295);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(198);
// EXTERNAL MODULE: ./build/core/phrase.js
var phrase = __webpack_require__(4897);
// EXTERNAL MODULE: ./build/report/align-columns.js
var align_columns = __webpack_require__(7468);
// EXTERNAL MODULE: ./build/report/encode.js
var encode = __webpack_require__(2729);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
;// CONCATENATED MODULE: ./build/report/listing.js





/** One dump as PoolMon lists it, with what the dump says of itself above. The rows come sorted and filtered. */
const renderSnapshot = (snapshot, describe, screen = layout/* plainScreen */.dT) => {
    const { source, line, format, usages } = snapshot;
    const head = ['Tag', 'Type', 'Allocs', 'Frees', 'Diff', 'Bytes', 'Per Alloc'];
    const [names = '', ...rows] = (0,align_columns/* alignColumns */.R)([head, ...usages.map((usage) => cellsOf(usage, snapshot.counters))], 2);
    const title = `${source}:${line} (${format}, ${(0,phrase/* toPlain */.Ul)((0,phrase/* counted */.hS)(usages.length, 'row'))})`;
    const listed = usages.map(({ tag }, index) => (0,layout/* row */.nM)(rows[index] ?? '', (0,layout/* span */.Ln)('dim', `  ${describe(tag)}`)));
    return (0,layout/* layOut */.v8)([
        [(0,layout/* sentence */.em)(2, (0,layout/* span */.Ln)('strong', title)), ...captureLines(snapshot)],
        [(0,layout/* row */.nM)((0,layout/* span */.Ln)('dim', names)), ...listed],
    ], screen);
};
/** What Driver Verifier counts per driver, and the allocations that it lists. */
const renderDriverPools = ({ source, line, drivers }, screen = layout/* plainScreen */.dT) => {
    const head = ['Driver', 'State', 'Nonp Allocs', 'Bytes', 'Paged Allocs', 'Bytes'];
    const rows = drivers.map(({ driver, unloaded, nonpaged, paged }) => [
        (0,encode/* visible */.RK)(driver),
        unloaded ? 'unloaded' : 'loaded',
        ...[nonpaged, paged].flatMap(({ allocations, bytes }) => [(0,phrase/* grouped */.zD)(allocations), (0,phrase/* grouped */.zD)(bytes)]),
    ]);
    const left = drivers.flatMap((pool) => pool.left.map(({ tag, bytes, caller }) => (0,layout/* sentence */.em)(2, `${pool.driver}: ${(0,phrase/* grouped */.zD)(bytes)} bytes, tag ${tag}, ${caller}`)));
    const title = `${source}:${line} (Driver Verifier, ${(0,phrase/* toPlain */.Ul)((0,phrase/* counted */.hS)(drivers.length, 'driver'))})`;
    const [names = '', ...lines] = (0,align_columns/* alignColumns */.R)([head, ...rows], 2);
    return (0,layout/* layOut */.v8)([[(0,layout/* sentence */.em)(2, (0,layout/* span */.Ln)('strong', title))], [(0,layout/* row */.nM)((0,layout/* span */.Ln)('dim', names)), ...lines.map((cells) => (0,layout/* row */.nM)(cells))], left], screen);
};
const UNKNOWN = '–';
const cellsOf = (usage, counters) => {
    const { tag, pool, allocs, frees, bytes } = usage;
    const left = (0,core_pool/* outstanding */.Te)(usage);
    const perAllocation = left > 0 ? (0,phrase/* grouped */.zD)(Math.floor(bytes / left)) : '0';
    const [all, freed] = counters === 'cumulative' ? [(0,phrase/* grouped */.zD)(allocs), (0,phrase/* grouped */.zD)(frees)] : [UNKNOWN, UNKNOWN];
    const [diff, each] = counters === 'bytes' ? [UNKNOWN, UNKNOWN] : [(0,phrase/* grouped */.zD)(left), perAllocation];
    return [(0,core_pool/* printTag */.O4)(tag), pool === 'paged' ? 'Paged' : 'Nonp', all, freed, diff, (0,phrase/* grouped */.zD)(bytes), each];
};
const captureLines = ({ capture, coverage }) => {
    const { takenAt, bootedAt, computer, osBuild, architecture, driverVerifier, stage, iteration, liveProcesses, pools } = capture;
    const said = [
        takenAt === undefined ? '' : `taken at ${takenAt}`,
        bootedAt === undefined ? '' : `booted at ${bootedAt}`,
        computer ?? '',
        osBuild === undefined ? '' : `build ${osBuild}`,
        architecture ?? '',
        driverVerifier === undefined ? '' : `Driver Verifier ${driverVerifier ? 'on' : 'off'}`,
        stage === undefined ? '' : `stage ${stage}`,
        iteration === undefined ? '' : `iteration ${(0,phrase/* grouped */.zD)(iteration)}`,
        liveProcesses === undefined ? '' : (0,phrase/* toPlain */.Ul)((0,phrase/* counted */.hS)(liveProcesses, 'live process', 'live processes')),
        pools === undefined
            ? ''
            : `nonpaged pool ${(0,phrase/* grouped */.zD)(pools.nonpaged)} bytes, paged pool ${(0,phrase/* grouped */.zD)(pools.paged)} bytes`,
        coverage.kind === 'filtered' ? `only ${coverage.pattern}` : '',
        coverage.kind === 'partial' ? 'rows are missing' : '',
    ].filter((part) => part !== '');
    return said.length === 0 ? [] : [(0,layout/* sentence */.em)(2, said.join(', '))];
};

// EXTERNAL MODULE: ./build/settings/commands.js
var commands = __webpack_require__(1096);
// EXTERNAL MODULE: ./build/cli/command-line.js + 1 modules
var command_line = __webpack_require__(5962);
// EXTERNAL MODULE: ./build/cli/print.js
var print = __webpack_require__(8366);
// EXTERNAL MODULE: ./build/cli/read-dumps.js + 2 modules
var read_dumps = __webpack_require__(5427);
// EXTERNAL MODULE: ./build/cli/screen.js + 1 modules
var cli_screen = __webpack_require__(249);
;// CONCATENATED MODULE: ./build/cli/show.js













/** Lists dumps as PoolMon does. 0 where a dump was read, whatever is missing in it; 2 where there was none. */
const show = async (words) => {
    const { operands, options } = (0,command_line/* readCommandLine */.y)(words, commands/* showOptions */.MO);
    const pooltags = (0,pooltag_txt/* readPooltags */.m)(await (0,files/* readNamed */.Mk)('.', options['pooltag-file'] ?? []));
    const parsed = await (0,read_dumps/* parseDumps */.f)('show', operands, (0,archive/* toArchiveLimits */.K)(options));
    const screen = (0,cli_screen/* screenOf */.S)(options, process.stdout, process.env);
    const isShown = (0,policy/* matcherOf */.Ke)(options.tag ?? ['*']);
    const shown = parsed.flatMap(({ bytes, snapshots, drivers }) => {
        const arranged = snapshots.map((snapshot) => arrange(snapshot, options.sort, isShown));
        const tags = new Set(arranged.flatMap(({ usages }) => usages.map(({ tag }) => tag)));
        const said = (0,parse/* describeTags */.F)(bytes, [...tags]);
        const describe = (tag) => pooltags.find(tag) ?? said.get(tag) ?? '';
        const tables = arranged.map((snapshot) => renderSnapshot(snapshot, describe, screen));
        return [...tables, ...drivers.map((pools) => renderDriverPools(pools, screen))];
    });
    await (0,print/* print */.y)(shown.join('\n'), options.output);
    return shown.length > 0 ? 0 : 2;
};
const arrange = (snapshot, order, isShown) => {
    const weight = {
        bytes: ({ bytes }) => bytes,
        outstanding: core_pool/* outstanding */.Te,
        allocs: ({ allocs }) => allocs,
        tag: () => 0,
    };
    // A tag that never had an allocation in a pool is no row of PoolMon's.
    const usages = snapshot.usages.filter((row) => isShown(row) && (row.allocs > 0 || row.bytes > 0));
    const sorted = usages.sort((one, other) => weight[order](other) - weight[order](one) || (0,stage/* byText */.z4)((0,core_pool/* usageKey */.lN)(one), (0,core_pool/* usageKey */.lN)(other)));
    return { ...snapshot, usages: sorted };
};


/***/ })

};
