export const id = 234;
export const ids = [234];
export const modules = {

/***/ 5234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5229);
/* harmony import */ var _policy2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6714);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6215);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5589);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9690);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2380);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5429);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5483);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5541);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8278);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(319);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4878);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4843);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5881);
/* harmony import */ var _select_rows_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7535);

















// build/report/listing-diff.js
/** One table: what was allocated and freed between the two, and what each row holds before and after. */
const renderDiff = ({ leg, rows, left, describe }, screen) => {
	const [names = "", ...cells] = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_6__.r)((0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_6__.i)([[
		"Tag",
		"Type",
		"Allocs",
		"Frees",
		"Before",
		"After",
		"Growth",
		"Bytes",
		"Byte growth"
	], ...rows.map(cellsOf)], GIVE_WAY, screen.width), 2);
	const title = `${placeOf(leg.before)} \u2192 ${placeOf(leg.after)} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(rows.length + left, "row"))})`;
	const heading = leg.name === "" ? title : `${leg.name}: ${title}`;
	const listed = rows.map(({ tag }, index) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.i)(cells[index] ?? "", (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)("dim", `  ${describe(tag)}`)));
	return (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.t)([[(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)("strong", heading))], [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)("dim", names)),
		...listed,
		...(0,_listing_js__WEBPACK_IMPORTED_MODULE_9__.t)(left)
	]], screen);
};
/** Places of `Frees`, `Allocs`, `Before`, `After`, the growth in bytes and the bytes. */
const GIVE_WAY = [
	3,
	2,
	4,
	5,
	8,
	7
];
const placeOf = (snapshot) => snapshot === null ? "" : `${snapshot.source}:${snapshot.line}`;
const cellsOf = (growth) => [
	(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_5__.s)(growth.tag),
	growth.pool === "paged" ? "Paged" : "Nonp",
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.p)(growth.allocated),
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.p)(growth.freed),
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.p)(growth.before?.outstanding),
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.p)(growth.after?.outstanding),
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.f)(growth.count),
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.p)(growth.after?.bytes, _problem_js__WEBPACK_IMPORTED_MODULE_2__.p),
	(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__.f)(growth.bytes)
];
/** Figures of a row by name, in the order of the columns; null where a dump does not tell. */
const figuresOf = (growth) => ({
	tag: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_5__.s)(growth.tag),
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
const renderDiffCsv = (listings) => (0,_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)([[
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
const renderDiffJson = (listings) => `${(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.at)(listings.map(({ leg, rows, left, describe }) => ({
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
* mislead, as after a restart or where nothing tells which of several files are meant, and where no row is what was
* asked for.
*/
const diff = async (words) => {
	const { operands, options } = (0,_print_js__WEBPACK_IMPORTED_MODULE_10__.s)(words, _commands_js__WEBPACK_IMPORTED_MODULE_11__.a);
	const [before, after, ...others] = operands;
	(0,_print_js__WEBPACK_IMPORTED_MODULE_10__.c)(operands);
	if (before === void 0 || after === void 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`expected BEFORE AFTER to diff, got ${operands.map(_select_js__WEBPACK_IMPORTED_MODULE_4__.dt).join(" ") || "nothing"}; see --help`);
	if (others.length > 0) throw (0,_print_js__WEBPACK_IMPORTED_MODULE_10__.l)("BEFORE AFTER to diff", others);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_10__.r)(options.output, [...operands, ...options["pooltag-file"] ?? []]);
	const pooltags = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_13__.r)(options["pooltag-file"]);
	const { legs, descriptions, problems } = await (0,_progress_js__WEBPACK_IMPORTED_MODULE_12__.t)(async ({ onRead, onProgress }) => {
		const { dumps, problems } = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_13__.i)([{
			side: "before",
			path: before
		}, {
			side: "after",
			path: after
		}], (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__.n)(options), onRead);
		return (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__.t)(dumps, _policy2_js__WEBPACK_IMPORTED_MODULE_1__.t, {
			problems,
			pooltags,
			program: "command line",
			onProgress
		});
	});
	const compared = legs.filter((leg) => leg.before !== null);
	const listings = compared.map((leg) => listingOf(leg, options, descriptions));
	(0,_print_js__WEBPACK_IMPORTED_MODULE_10__.o)(problems.filter(({ code }) => code !== "SAME_COUNTERS" || compared.length === 0));
	const all = compared.flatMap(({ growths }) => growths);
	const unmatched = (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_15__.r)(options.tag, all);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_10__.a)(unmatched);
	if (select(all, options).asked.length === 0) {
		if (all.length > 0 && unmatched.length === 0) (0,_print_js__WEBPACK_IMPORTED_MODULE_10__.a)((0,_select_rows_js__WEBPACK_IMPORTED_MODULE_15__.t)(options));
		return 2;
	}
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_10__.n)(rendered(listings, options), options.output);
	const isGuess = problems.some(({ code }) => code === "SEVERAL_FILES");
	return compared.length === legs.length && !isGuess ? 0 : 2;
};
const rendered = (listings, options) => {
	if (options.format === "json") return renderDiffJson(listings);
	if (options.format === "csv") return renderDiffCsv(listings);
	const screen = (0,_screen_js__WEBPACK_IMPORTED_MODULE_14__.t)(options, process.stdout, process.env);
	return listings.map((listing) => renderDiff(listing, screen)).join("\n");
};
const listingOf = (leg, options, descriptions) => ({
	leg,
	...select(leg.growths.filter(differs), options),
	describe: (tag) => descriptions.get(tag) ?? ""
});
const select = (rows, options) => (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_15__.n)(rows, {
	...options,
	weight: weights[options.sort]
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



/***/ })

};
