export const id = 604;
export const ids = [604];
export const modules = {

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toCsv),
/* harmony export */   i: () => (/* binding */ renderSnapshotsCsv),
/* harmony export */   n: () => (/* binding */ renderDriverPools),
/* harmony export */   r: () => (/* binding */ renderSnapshot),
/* harmony export */   t: () => (/* binding */ leftLines)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9690);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2380);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5589);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5483);






// build/report/listing.js
const TOTAL = "Total";
/** One dump as PoolMon lists it, with what the dump says of itself above, and the sums of its rows below. */
const renderSnapshot = (snapshot, listing, screen = _layout_js__WEBPACK_IMPORTED_MODULE_4__.r) => {
	const { source, line, format, counters } = snapshot;
	const { rows, left, totals, describe } = listing;
	const head = [
		"Tag",
		"Type",
		"Allocs",
		"Frees",
		"Diff",
		"Bytes",
		"Per Alloc"
	];
	const sums = totals.map((sum) => cellsOf(sum, counters).with(0, TOTAL));
	const table = [
		head,
		...rows.map((usage) => cellsOf(usage, counters)),
		...sums
	];
	const [names = "", ...cells] = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.r)((0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.i)(table, GIVE_WAY, screen.width), 2);
	const title = `${source}:${line} (${format}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(rows.length + left, "row"))})`;
	const listed = rows.map(({ tag }, index) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.i)(cells[index] ?? "", (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.a)("dim", `  ${describe(tag)}`)));
	return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.t)([
		[(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.a)("strong", title)), ...captureLines(snapshot)],
		[
			(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.a)("dim", names)),
			...listed,
			...leftLines(left)
		],
		cells.slice(rows.length).map((sum) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.a)("strong", sum)))
	], screen);
};
/** Places of `Per Alloc`, `Frees`, `Allocs` and `Diff`. */
const GIVE_WAY = [
	6,
	3,
	2,
	4
];
/** `(3 more rows)` */
const leftLines = (left) => left === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.n)(2, `(${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(left, "more row"))})`)];
/** The rows of snapshots as CSV that reads back as a dump: one header, the snapshot of each row in its first column. */
const renderSnapshotsCsv = (listed) => toCsv([[
	"Snapshot",
	"Tag",
	"Pool",
	"Allocs",
	"Frees",
	"Diff",
	"Bytes",
	"Description"
], ...listed.flatMap(([{ source, line, counters }, { rows, describe }]) => rows.map((usage) => [
	`${source}:${line}`,
	...csvCellsOf(usage, counters),
	describe(usage.tag)
]))]);
const toCsv = (rows) => rows.map((cells) => `${cells.map(_select_js__WEBPACK_IMPORTED_MODULE_3__.rt).join(",")}\n`).join("");
/** Null where the dump does not count. */
const csvCellsOf = (usage, counters) => {
	const { tag, pool, allocs, frees, bytes } = usage;
	const [all, freed] = counters === "cumulative" ? [allocs, frees] : [null, null];
	return [
		(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(tag),
		pool,
		all,
		freed,
		counters === "bytes" ? null : (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.h)(usage),
		bytes
	];
};
/** Driver Verifier\u2019s counts of each driver, and the allocations that it lists. */
const renderDriverPools = ({ source, line, drivers }, screen = _layout_js__WEBPACK_IMPORTED_MODULE_4__.r) => {
	const head = [
		"Driver",
		"State",
		"Nonp Allocs",
		"Bytes",
		"Paged Allocs",
		"Bytes"
	];
	const rows = drivers.map(({ driver, unloaded, nonpaged, paged }) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.dt)(driver),
		unloaded ? "unloaded" : "loaded",
		...[nonpaged, paged].flatMap(({ allocations, bytes }) => [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(allocations), (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(bytes)])
	]);
	const left = drivers.flatMap((pool) => pool.left.map(({ tag, bytes, caller }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.n)(2, `${pool.driver}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(bytes)} bytes, tag ${tag}, ${caller}`)));
	const title = `${source}:${line} (Driver Verifier, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(drivers.length, "driver"))})`;
	const [names = "", ...lines] = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.r)((0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.i)([head, ...rows], [1], screen.width), 2);
	return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.t)([
		[(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.a)("strong", title))],
		[(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.a)("dim", names)), ...lines.map((cells) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.i)(cells))],
		left
	], screen);
};
const UNKNOWN = "\u2013";
const cellsOf = (usage, counters) => {
	const { tag, pool, allocs, frees, bytes } = usage;
	const left = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.h)(usage);
	const perAllocation = left > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(Math.floor(bytes / left)) : "0";
	const [all, freed] = counters === "cumulative" ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(allocs), (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(frees)] : [UNKNOWN, UNKNOWN];
	const [diff, each] = counters === "bytes" ? [UNKNOWN, UNKNOWN] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(left), perAllocation];
	return [
		(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(tag),
		pool === "paged" ? "Paged" : "Nonp",
		all,
		freed,
		diff,
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(bytes),
		each
	];
};
const captureLines = ({ capture, coverage }) => {
	const { takenAt, bootedAt, computer, osBuild, architecture, driverVerifier, stage, iteration, liveProcesses, pools } = capture;
	const said = [
		takenAt === void 0 ? "" : `taken at ${takenAt}`,
		bootedAt === void 0 ? "" : `booted at ${bootedAt}`,
		computer ?? "",
		osBuild === void 0 ? "" : `build ${osBuild}`,
		architecture ?? "",
		driverVerifier === void 0 ? "" : `Driver Verifier ${driverVerifier ? "on" : "off"}`,
		stage === void 0 ? "" : `stage ${stage}`,
		iteration === void 0 ? "" : `iteration ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(iteration)}`,
		liveProcesses === void 0 ? "" : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(liveProcesses, "live process", "live processes")),
		pools === void 0 ? "" : `nonpaged pool ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(pools.nonpaged)} bytes, paged pool ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(pools.paged)} bytes`,
		coverage.kind === "filtered" ? `only ${coverage.pattern}` : "",
		coverage.kind === "partial" ? "rows are missing" : ""
	].filter((part) => part !== "");
	return said.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__.n)(2, said.join(", "))];
};



/***/ }),

/***/ 4604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _select_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9690);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6215);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5541);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8278);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(319);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4843);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5881);









// build/cli/show.js
/** Lists dumps as PoolMon does. 0 where a dump was read, whatever is missing in it; 2 where there was none. */
const show = async (words) => {
	const { operands, options } = (0,_print_js__WEBPACK_IMPORTED_MODULE_4__.s)(words, _commands_js__WEBPACK_IMPORTED_MODULE_5__.c);
	const pooltags = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_6__.r)(options["pooltag-file"]);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_4__.r)(options.output, [...operands, ...options["pooltag-file"] ?? []]);
	const parsed = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_6__.n)("show", operands, (0,_archive_js__WEBPACK_IMPORTED_MODULE_2__.n)(options));
	const screen = (0,_screen_js__WEBPACK_IMPORTED_MODULE_7__.t)(options, process.stdout, process.env);
	const files = parsed.map(({ bytes, snapshots, drivers, described }) => {
		const selected = snapshots.map((snapshot) => [snapshot, select(snapshot, options)]);
		const tags = new Set(selected.flatMap(([, { rows }]) => rows.map(({ tag }) => tag)));
		const said = (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_0__.i)(bytes, described, [...tags]);
		const describe = (tag) => pooltags.find(tag) ?? said.get(tag) ?? "";
		return {
			drivers,
			listed: selected.map(([snapshot, rows]) => [snapshot, {
				...rows,
				describe
			}])
		};
	});
	const listed = files.flatMap((file) => file.listed);
	const drivers = files.flatMap((file) => file.drivers);
	const tables = files.flatMap((file) => [...file.listed.map(([snapshot, listing]) => (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(snapshot, listing, screen)), ...file.drivers.map((pools) => (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__.n)(pools, screen))]);
	const all = parsed.flatMap(({ snapshots }) => snapshots.flatMap(rowsOf));
	const unmatched = (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_0__.r)(options.tag, all);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_4__.a)(unmatched);
	if (all.length > 0 && listed.every(([, { rows }]) => rows.length === 0)) {
		if (unmatched.length === 0) (0,_print_js__WEBPACK_IMPORTED_MODULE_4__.a)((0,_select_rows_js__WEBPACK_IMPORTED_MODULE_0__.t)(options));
		return 2;
	}
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_4__.n)(options.format === "csv" ? (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__.i)(listed) : tables.join("\n"), options.output);
	return listed.length + (options.format === "csv" ? 0 : drivers.length) > 0 ? 0 : 2;
};
/** A tag that never had an allocation in a pool is no row of PoolMon's. */
const rowsOf = ({ usages }) => usages.filter(({ allocs, bytes }) => allocs > 0 || bytes > 0);
const select = (snapshot, options) => {
	const weight = weights[options.sort];
	const { rows, asked, left } = (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_0__.n)(rowsOf(snapshot), {
		...options,
		weight
	});
	return {
		rows,
		left,
		totals: totalsOf(asked)
	};
};
const weights = {
	bytes: ({ bytes }) => bytes,
	outstanding: _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.h,
	diff: _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.h,
	allocs: ({ allocs }) => allocs,
	frees: ({ frees }) => frees,
	each: (row) => row.bytes / Math.max(1, (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.h)(row)),
	tag: () => 0
};
/** One row for each pool that has rows. */
const totalsOf = (rows) => _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.o.flatMap((pool) => {
	const [first, ...others] = rows.filter((row) => row.pool === pool);
	return first === void 0 ? [] : [others.reduce(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.i, first)];
});



/***/ })

};
