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
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2380);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5483);





// build/report/listing.js
const TOTAL = "Total";
/** One dump as PoolMon lists it, with what the dump says of itself above, and the sums of its rows below. */
const renderSnapshot = (snapshot, listing, screen = _layout_js__WEBPACK_IMPORTED_MODULE_3__.r) => {
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
	const listed = rows.map(({ tag }, index) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.i)(cells[index] ?? "", (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.a)("dim", `  ${describe(tag)}`)));
	return (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.t)([
		[(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.a)("strong", title)), ...captureLines(snapshot)],
		[
			(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.a)("dim", names)),
			...listed,
			...leftLines(left)
		],
		cells.slice(rows.length).map((sum) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.a)("strong", sum)))
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
const leftLines = (left) => left === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.n)(2, `(${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(left, "more row"))})`)];
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
const toCsv = (rows) => rows.map((cells) => `${cells.map(_select_js__WEBPACK_IMPORTED_MODULE_1__.u).join(",")}\n`).join("");
/** Null where the dump does not count. */
const csvCellsOf = (usage, counters) => {
	const { tag, pool, allocs, frees, bytes } = usage;
	const [all, freed] = counters === "cumulative" ? [allocs, frees] : [null, null];
	return [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.mt)(tag),
		pool,
		all,
		freed,
		counters === "bytes" ? null : (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.St)(usage),
		bytes
	];
};
/** Driver Verifier\u2019s counts of each driver, and the allocations that it lists. */
const renderDriverPools = ({ source, line, drivers }, screen = _layout_js__WEBPACK_IMPORTED_MODULE_3__.r) => {
	const head = [
		"Driver",
		"State",
		"Nonp Allocs",
		"Bytes",
		"Paged Allocs",
		"Bytes"
	];
	const rows = drivers.map(({ driver, unloaded, nonpaged, paged }) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.v)(driver),
		unloaded ? "unloaded" : "loaded",
		...[nonpaged, paged].flatMap(({ allocations, bytes }) => [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(allocations), (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(bytes)])
	]);
	const left = drivers.flatMap((pool) => pool.left.map(({ tag, bytes, caller }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.n)(2, `${pool.driver}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(bytes)} bytes, tag ${tag}, ${caller}`)));
	const title = `${source}:${line} (Driver Verifier, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(drivers.length, "driver"))})`;
	const [names = "", ...lines] = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.r)((0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.i)([head, ...rows], [1], screen.width), 2);
	return (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.t)([
		[(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.a)("strong", title))],
		[(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.a)("dim", names)), ...lines.map((cells) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.i)(cells))],
		left
	], screen);
};
const UNKNOWN = "\u2013";
const cellsOf = (usage, counters) => {
	const { tag, pool, allocs, frees, bytes } = usage;
	const left = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.St)(usage);
	const perAllocation = left > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(Math.floor(bytes / left)) : "0";
	const [all, freed] = counters === "cumulative" ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(allocs), (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(frees)] : [UNKNOWN, UNKNOWN];
	const [diff, each] = counters === "bytes" ? [UNKNOWN, UNKNOWN] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(left), perAllocation];
	return [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.mt)(tag),
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
	return said.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__.n)(2, said.join(", "))];
};



/***/ }),

/***/ 6091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ meantTag)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1171);


// build/core/meant-tag.js
/**
* The tag that a pattern means which names none: read backwards, as sources spell tags, in another case, with the
* letters that are missing at its end, or with two neighbours exchanged. Null where no tag shown is like it.
*/
const meantTag = (pattern, shown) => {
	const padded = pattern.includes("*") ? pattern : pattern.padEnd(4);
	const reversed = [...padded].reverse().join("");
	const tries = [reversed, reversed.trim()].map((text) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.c)(text));
	const anyCase = [padded, reversed].map((text) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.c)(text.toLowerCase()));
	return shown.find((tag) => tries.some((matches) => matches(tag))) ?? shown.find((tag) => anyCase.some((matches) => matches(tag.toLowerCase()))) ?? shown.find((tag) => pattern.length >= MIN_BEGINNING && tag.startsWith(pattern)) ?? shown.find((tag) => isSlipOf(padded, tag)) ?? null;
};
/** True where the two differ in nothing but two neighbouring characters that changed places. */
const isSlipOf = (typed, tag) => {
	const at = [...typed].findIndex((character, index) => character !== tag[index]);
	const slipped = typed.slice(0, at) + (typed[at + 1] ?? "") + (typed[at] ?? "") + typed.slice(at + 2);
	return at !== -1 && slipped === tag;
};
/** A shorter beginning fits too many tags. */
const MIN_BEGINNING = 3;



/***/ }),

/***/ 7535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unmatchedPatterns),
/* harmony export */   r: () => (/* binding */ describeTags),
/* harmony export */   t: () => (/* binding */ selectRows)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1171);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4843);
/* harmony import */ var _meant_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6091);





// build/core/parse/descriptions.js
/** Characters of a description; the rest is cut. */
const MAX_DESCRIPTION = 200;
/** Reads what a dump says of some tags, on one line each. Tags without words are left out. */
const describeTags = (bytes, { tables, unwrapped }, tags) => {
	const asked = new Set(tags);
	const wanted = tables.flatMap((table) => offsetsOf(table, asked));
	const descriptions = /* @__PURE__ */ new Map();
	let start = 0;
	let next = 0;
	for (const { text } of unwrapped === null ? (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_2__.c)(bytes) : (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_2__.s)((0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_2__.c)(bytes), unwrapped).stretches) {
		for (;;) {
			const found = wanted[next];
			if (found === void 0) return descriptions;
			const at = found.offset - start;
			if (at >= text.length) break;
			const newline = text.indexOf("\n", at);
			const rest = text.slice(at, newline === -1 ? text.length : newline).trimEnd();
			const words = found.readWords(rest).replace(/\s+/g, " ").trim();
			if (words !== "") descriptions.set(found.tag, words.slice(0, MAX_DESCRIPTION));
			next++;
		}
		start += text.length;
	}
	return descriptions;
};
const offsetsOf = ({ tags, offsets, readWords }, asked) => tags.flatMap((tag, index) => asked.has(tag) ? [{
	tag,
	offset: offsets[index] ?? 0,
	readWords
}] : []);

// build/cli/select-rows.js
/** The rows that were asked for, sorted. */
const selectRows = (rows, selection) => {
	const { tag, exclude, pool, limit, weight } = selection;
	const isAsked = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.i)(tag ?? ["*"]);
	const isExcluded = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.i)(exclude ?? []);
	const sorted = rows.filter((row) => isAsked(row) && !isExcluded(row) && (pool === null || row.pool === pool)).sort((one, other) => weight(other) - weight(one) || (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.S)((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.yt)(one), (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.yt)(other)));
	const shown = limit === null ? sorted : sorted.slice(0, limit);
	return {
		rows: shown,
		asked: sorted,
		left: sorted.length - shown.length
	};
};
/** A line for each pattern that names no row, so that a typing error is not an empty table. */
const unmatchedPatterns = (patterns, rows) => {
	const tags = [...new Set(rows.map(({ tag }) => tag))];
	return (patterns ?? []).filter((pattern) => !rows.some((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.i)([pattern]))).map((pattern) => {
		const meant = (0,_meant_tag_js__WEBPACK_IMPORTED_MODULE_3__.t)(pattern, tags);
		return `no row is ${pattern}${meant === null ? "" : `; did you mean ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.mt)(meant)}?`}`;
	});
};



/***/ }),

/***/ 4604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _select_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6215);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5541);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7575);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(319);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8278);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4843);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5881);










// build/cli/show.js
/** Lists dumps as PoolMon does. 0 where a dump was read, whatever is missing in it; 2 where there was none. */
const show = async (words) => {
	const { operands, options } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_4__.t)(words, _commands_js__WEBPACK_IMPORTED_MODULE_5__.c);
	const pooltags = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_7__.r)(options["pooltag-file"]);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_6__.r)(options.output, [...operands, ...options["pooltag-file"] ?? []]);
	const parsed = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_7__.n)("show", operands, (0,_archive_js__WEBPACK_IMPORTED_MODULE_2__.n)(options));
	const screen = (0,_screen_js__WEBPACK_IMPORTED_MODULE_8__.t)(options, process.stdout, process.env);
	const files = parsed.map(({ bytes, snapshots, drivers, described }) => {
		const selected = snapshots.map((snapshot) => [snapshot, select(snapshot, options)]);
		const tags = new Set(selected.flatMap(([, { rows }]) => rows.map(({ tag }) => tag)));
		const said = (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_0__.r)(bytes, described, [...tags]);
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
	(0,_print_js__WEBPACK_IMPORTED_MODULE_6__.a)((0,_select_rows_js__WEBPACK_IMPORTED_MODULE_0__.n)(options.tag, all));
	if (all.length > 0 && listed.every(([, { rows }]) => rows.length === 0)) return 2;
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_6__.n)(options.format === "csv" ? (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__.i)(listed) : tables.join("\n"), options.output);
	return listed.length + (options.format === "csv" ? 0 : drivers.length) > 0 ? 0 : 2;
};
/** A tag that never had an allocation in a pool is no row of PoolMon's. */
const rowsOf = ({ usages }) => usages.filter(({ allocs, bytes }) => allocs > 0 || bytes > 0);
const select = (snapshot, options) => {
	const weight = weights[options.sort];
	const { rows, asked, left } = (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_0__.t)(rowsOf(snapshot), {
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
	outstanding: _select_js__WEBPACK_IMPORTED_MODULE_1__.St,
	diff: _select_js__WEBPACK_IMPORTED_MODULE_1__.St,
	allocs: ({ allocs }) => allocs,
	frees: ({ frees }) => frees,
	each: (row) => row.bytes / Math.max(1, (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.St)(row)),
	tag: () => 0
};
/** One row for each pool that has rows. */
const totalsOf = (rows) => _select_js__WEBPACK_IMPORTED_MODULE_1__.pt.flatMap((pool) => {
	const [first, ...others] = rows.filter((row) => row.pool === pool);
	return first === void 0 ? [] : [others.reduce(_select_js__WEBPACK_IMPORTED_MODULE_1__.dt, first)];
});



/***/ })

};
