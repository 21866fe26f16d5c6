export const id = 2;
export const ids = [2];
export const modules = {

/***/ 2:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(229);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(171);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(714);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(215);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(589);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(380);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(429);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(541);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(278);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(319);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(843);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(881);
/* harmony import */ var _select_rows_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(535);














// build/report/listing-diff.js
/** One table: what was allocated and freed between the two, and what each row holds before and after. */
const renderDiff = ({ leg, rows, left, describe }, screen) => {
	const [names = "", ...cells] = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.r)([[
		"Tag",
		"Type",
		"Allocs",
		"Frees",
		"Before",
		"After",
		"Growth",
		"Bytes",
		"Growth"
	], ...rows.map(cellsOf)], 2);
	const title = `${placeOf(leg.before)} → ${placeOf(leg.after)} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.u)(rows.length + left, "row"))})`;
	const heading = leg.name === "" ? title : `${leg.name}: ${title}`;
	const listed = rows.map(({ tag }, index) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.s)(cells[index] ?? "", (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.c)("dim", `  ${describe(tag)}`)));
	return (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.i)([[(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.a)(2, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.c)("strong", heading))], [
		(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.s)((0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.c)("dim", names)),
		...listed,
		...(0,_listing_js__WEBPACK_IMPORTED_MODULE_7__.t)(left)
	]], screen);
};
const placeOf = (snapshot) => snapshot === null ? "" : `${snapshot.source}:${snapshot.line}`;
const cellsOf = (growth) => [
	(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.ct)(growth.tag),
	growth.pool === "paged" ? "Paged" : "Nonp",
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.p)(growth.allocated),
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.p)(growth.freed),
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.p)(growth.before?.outstanding),
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.p)(growth.after?.outstanding),
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.f)(growth.count),
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.p)(growth.after?.bytes, _problem_js__WEBPACK_IMPORTED_MODULE_2__.d),
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.f)(growth.bytes)
];
/** Figures of a row by name, in the order of the columns; null where a dump does not tell. */
const figuresOf = (growth) => ({
	tag: (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.ct)(growth.tag),
	pool: growth.pool,
	allocated: growth.allocated,
	freed: growth.freed,
	before: growth.before?.outstanding ?? null,
	after: growth.after?.outstanding ?? null,
	growth: growth.count,
	bytesBefore: growth.before?.bytes ?? null,
	bytesAfter: growth.after?.bytes ?? null,
	bytesGrowth: growth.bytes
});
/** All legs in one table, the leg in its first column. */
const renderDiffCsv = (listings) => (0,_listing_js__WEBPACK_IMPORTED_MODULE_7__.a)([[
	"Leg",
	"Tag",
	"Pool",
	"Allocated",
	"Freed",
	"Before",
	"After",
	"Growth",
	"Bytes before",
	"Bytes after",
	"Growth in bytes",
	"Description"
], ...listings.flatMap(({ leg, rows, describe }) => rows.map((growth) => [
	leg.name,
	...Object.values(figuresOf(growth)),
	describe(growth.tag)
]))]);
/** An array of legs, each with its rows. */
const renderDiffJson = (listings) => `${(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.d)(listings.map(({ leg, rows, left, describe }) => ({
	leg: leg.name,
	before: placeOf(leg.before),
	after: placeOf(leg.after),
	rowsLeftOut: left,
	rows: rows.map((growth) => ({
		...figuresOf(growth),
		description: describe(growth.tag) || null
	}))
})))}\n`;

// build/cli/diff.js
/**
* Lists every row that differs between two dumps, without a verdict. 0 where they were compared; 2 where that would
* mislead, as after a restart.
*/
const diff = async (words) => {
	const { operands, options } = (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.a)(words, _commands_js__WEBPACK_IMPORTED_MODULE_9__.a);
	const [before, after, ...others] = operands;
	(0,_print_js__WEBPACK_IMPORTED_MODULE_8__.o)(operands);
	if (before === void 0 || after === void 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`expected BEFORE AFTER to diff, got ${operands.map(_select_js__WEBPACK_IMPORTED_MODULE_4__.g).join(" ") || "nothing"}; see --help`);
	if (others.length > 0) throw (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.s)("BEFORE AFTER to diff", others);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.n)(options.output, operands);
	const pooltags = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_10__.n)(options["pooltag-file"]);
	const { legs, descriptions, problems } = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_10__.i)(async ({ onRead, onProgress }) => {
		const { dumps, problems } = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_10__.r)([{
			side: "before",
			path: before
		}, {
			side: "after",
			path: after
		}], (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__.t)(options), onRead);
		return (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__.t)(dumps, _policy_js__WEBPACK_IMPORTED_MODULE_1__.t, {
			problems,
			pooltags,
			program: "command line",
			onProgress
		});
	});
	const compared = legs.filter((leg) => leg.before !== null);
	const listings = compared.map((leg) => listingOf(leg, options, descriptions));
	(0,_print_js__WEBPACK_IMPORTED_MODULE_8__.i)(problems.filter(({ code }) => code !== "SAME_COUNTERS" || compared.length === 0));
	if (listings.length === 0) return 2;
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.t)(rendered(listings, options), options.output);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_8__.r)((0,_select_rows_js__WEBPACK_IMPORTED_MODULE_12__.n)(options.tag, compared.flatMap(({ growths }) => growths)));
	return compared.length === legs.length ? 0 : 2;
};
const rendered = (listings, options) => {
	if (options.format === "json") return renderDiffJson(listings);
	if (options.format === "csv") return renderDiffCsv(listings);
	const screen = (0,_screen_js__WEBPACK_IMPORTED_MODULE_11__.t)(options, process.stdout, process.env);
	return listings.map((listing) => renderDiff(listing, screen)).join("\n");
};
const listingOf = (leg, options, descriptions) => ({
	leg,
	...(0,_select_rows_js__WEBPACK_IMPORTED_MODULE_12__.t)(leg.growths.filter(differs), {
		...options,
		weight: weights[options.sort]
	}),
	describe: (tag) => descriptions.get(tag) ?? ""
});
/** Blocks that came and went leave the amount as it was, and the counters not. */
const differs = ({ count, bytes, allocated, freed }) => [
	count,
	bytes,
	allocated,
	freed
].some((figure) => figure !== null && figure !== 0);
const weights = {
	growth: ({ count, bytes }) => count ?? bytes ?? 0,
	bytes: ({ bytes }) => bytes ?? 0,
	allocs: ({ allocated }) => allocated ?? 0,
	frees: ({ freed }) => freed ?? 0,
	tag: () => 0
};



/***/ }),

/***/ 541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toCsv),
/* harmony export */   i: () => (/* binding */ renderSnapshotsCsv),
/* harmony export */   n: () => (/* binding */ renderDriverPools),
/* harmony export */   r: () => (/* binding */ renderSnapshot),
/* harmony export */   t: () => (/* binding */ leftLines)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(589);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(380);




// build/report/listing.js
const TOTAL = "Total";
/** One dump as PoolMon lists it, with what the dump says of itself above, and the sums of its rows below. */
const renderSnapshot = (snapshot, listing, screen = _growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.o) => {
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
	const [names = "", ...cells] = alignWithin(screen.width, table);
	const title = `${source}:${line} (${format}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(rows.length + left, "row"))})`;
	const listed = rows.map(({ tag }, index) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.s)(cells[index] ?? "", (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.c)("dim", `  ${describe(tag)}`)));
	return (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.i)([
		[(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.a)(2, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.c)("strong", title)), ...captureLines(snapshot)],
		[
			(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.s)((0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.c)("dim", names)),
			...listed,
			...leftLines(left)
		],
		cells.slice(rows.length).map((sum) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.s)((0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.c)("strong", sum)))
	], screen);
};
/** Columns that a narrow screen does without, in this order; a figure is never cut. */
const GIVE_WAY = [
	"Per Alloc",
	"Frees",
	"Allocs"
];
const alignWithin = (width, table) => {
	const aligned = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.r)(table, 2);
	const name = GIVE_WAY.find((heading) => table[0]?.includes(heading));
	if (name === void 0 || aligned.every((line) => line.trimEnd().length <= width)) return aligned;
	const gone = table[0]?.indexOf(name);
	return alignWithin(width, table.map((cells) => cells.filter((_, index) => index !== gone)));
};
/** `(3 more rows)` */
const leftLines = (left) => left === 0 ? [] : [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.a)(2, `(${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(left, "more row"))})`)];
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
const toCsv = (rows) => rows.map((cells) => `${cells.map(_select_js__WEBPACK_IMPORTED_MODULE_1__.l).join(",")}\n`).join("");
/** Null where the dump does not count. */
const csvCellsOf = (usage, counters) => {
	const { tag, pool, allocs, frees, bytes } = usage;
	const [all, freed] = counters === "cumulative" ? [allocs, frees] : [null, null];
	return [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.ct)(tag),
		pool,
		all,
		freed,
		counters === "bytes" ? null : (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.gt)(usage),
		bytes
	];
};
/** Driver Verifier’s counts of each driver, and the allocations that it lists. */
const renderDriverPools = ({ source, line, drivers }, screen = _growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.o) => {
	const head = [
		"Driver",
		"State",
		"Nonp Allocs",
		"Bytes",
		"Paged Allocs",
		"Bytes"
	];
	const rows = drivers.map(({ driver, unloaded, nonpaged, paged }) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.g)(driver),
		unloaded ? "unloaded" : "loaded",
		...[nonpaged, paged].flatMap(({ allocations, bytes }) => [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(allocations), (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(bytes)])
	]);
	const left = drivers.flatMap((pool) => pool.left.map(({ tag, bytes, caller }) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.a)(2, `${pool.driver}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(bytes)} bytes, tag ${tag}, ${caller}`)));
	const title = `${source}:${line} (Driver Verifier, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(drivers.length, "driver"))})`;
	const [names = "", ...lines] = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.r)([head, ...rows], 2);
	return (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.i)([
		[(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.a)(2, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.c)("strong", title))],
		[(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.s)((0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.c)("dim", names)), ...lines.map((cells) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.s)(cells))],
		left
	], screen);
};
const UNKNOWN = "–";
const cellsOf = (usage, counters) => {
	const { tag, pool, allocs, frees, bytes } = usage;
	const left = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.gt)(usage);
	const perAllocation = left > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(Math.floor(bytes / left)) : "0";
	const [all, freed] = counters === "cumulative" ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(allocs), (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(frees)] : [UNKNOWN, UNKNOWN];
	const [diff, each] = counters === "bytes" ? [UNKNOWN, UNKNOWN] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(left), perAllocation];
	return [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.ct)(tag),
		pool === "paged" ? "Paged" : "Nonp",
		all,
		freed,
		diff,
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(bytes),
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
		iteration === void 0 ? "" : `iteration ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(iteration)}`,
		liveProcesses === void 0 ? "" : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(liveProcesses, "live process", "live processes")),
		pools === void 0 ? "" : `nonpaged pool ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(pools.nonpaged)} bytes, paged pool ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(pools.paged)} bytes`,
		coverage.kind === "filtered" ? `only ${coverage.pattern}` : "",
		coverage.kind === "partial" ? "rows are missing" : ""
	].filter((part) => part !== "");
	return said.length === 0 ? [] : [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.a)(2, said.join(", "))];
};



/***/ })

};
