export const id = 621;
export const ids = [621];
export const modules = {

/***/ 5621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: ./build/io/archive.js
var archive = __webpack_require__(7295);
// EXTERNAL MODULE: ./build/core/pool.js
var core_pool = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/report/encode.js
var encode = __webpack_require__(2729);
;// CONCATENATED MODULE: ./build/report/snapshot-json.js


/**
 * A snapshot in our own format, as `docs/snapshot.schema.json` describes it: one row a line, sorted by nothing, every tag
 * byte kept. `core/parse/snapshot-json.ts` reads it back.
 */
const renderSnapshotJson = (snapshot) => {
    const { counters, coverage, capture, usages } = snapshot;
    const head = {
        format: 'pool-leak-check-snapshot',
        version: 1,
        ...capture,
        counters,
        coverage: coverage.kind === 'filtered' ? { filter: coverage.pattern } : coverage.kind,
    };
    const fields = Object.entries(head).map(([name, value]) => `  ${(0,encode/* encodeJson */.Pr)(name)}: ${(0,encode/* encodeJson */.Pr)(value)},\n`);
    const rows = usages.map((usage) => `    ${(0,encode/* encodeJson */.Pr)(toRow(usage, counters))}`);
    return `{\n${fields.join('')}  "usages": [\n${rows.join(',\n')}\n  ]\n}\n`;
};
const toRow = (usage, counters) => {
    const { tag, pool, allocs, frees, bytes } = usage;
    switch (counters) {
        case 'cumulative':
            return [(0,core_pool/* printTag */.O4)(tag), pool, allocs, frees, bytes];
        case 'outstanding':
            return [(0,core_pool/* printTag */.O4)(tag), pool, (0,core_pool/* outstanding */.Te)(usage), bytes];
        case 'bytes':
            return [(0,core_pool/* printTag */.O4)(tag), pool, bytes];
        default:
            return counters;
    }
};

// EXTERNAL MODULE: ./build/settings/commands.js
var commands = __webpack_require__(1096);
// EXTERNAL MODULE: ./build/cli/command-line.js + 1 modules
var command_line = __webpack_require__(5962);
// EXTERNAL MODULE: ./build/cli/print.js
var print = __webpack_require__(8366);
// EXTERNAL MODULE: ./build/cli/read-dumps.js + 2 modules
var read_dumps = __webpack_require__(5427);
;// CONCATENATED MODULE: ./build/cli/convert.js






/** Prints dumps as snapshot JSON. 0 where there was a snapshot; 2 where there was none. */
const convert = async (words) => {
    const { operands, options } = (0,command_line/* readCommandLine */.y)(words, commands/* convertOptions */.Eg);
    const parsed = await (0,read_dumps/* parseDumps */.f)('convert', operands, (0,archive/* toArchiveLimits */.K)(options));
    const snapshots = parsed.flatMap((file) => file.snapshots);
    await (0,print/* print */.y)(snapshots.map(renderSnapshotJson).join(''), options.output);
    return snapshots.length > 0 ? 0 : 2;
};


/***/ })

};
