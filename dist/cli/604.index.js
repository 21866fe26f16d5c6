export const id = 604;
export const ids = [604];
export const modules = {

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _descriptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(446);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(881);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(171);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(231);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(589);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(843);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(333);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(714);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(380);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(319);












// build/report/listing.js
/** One dump as PoolMon lists it, with what the dump says of itself above. The rows come sorted and filtered. */
const renderSnapshot = (snapshot, describe, screen = _growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.o) => {
	const { source, line, format, usages } = snapshot;
	const [names = "", ...rows] = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.r)([[
		"Tag",
		"Type",
		"Allocs",
		"Frees",
		"Diff",
		"Bytes",
		"Per Alloc"
	], ...usages.map((usage) => cellsOf(usage, snapshot.counters))], 2);
	const title = `${source}:${line} (${format}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.p)((0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.c)(usages.length, "row"))})`;
	const listed = usages.map(({ tag }, index) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.s)(rows[index] ?? "", (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.c)("dim", `  ${describe(tag)}`)));
	return (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.i)([[(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.a)(2, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.c)("strong", title)), ...captureLines(snapshot)], [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.s)((0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.c)("dim", names)), ...listed]], screen);
};
/** Driver Verifier’s counts of each driver, and the allocations that it lists. */
const renderDriverPools = ({ source, line, drivers }, screen = _growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.o) => {
	const head = [
		"Driver",
		"State",
		"Nonp Allocs",
		"Bytes",
		"Paged Allocs",
		"Bytes"
	];
	const rows = drivers.map(({ driver, unloaded, nonpaged, paged }) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.h)(driver),
		unloaded ? "unloaded" : "loaded",
		...[nonpaged, paged].flatMap(({ allocations, bytes }) => [(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.l)(allocations), (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.l)(bytes)])
	]);
	const left = drivers.flatMap((pool) => pool.left.map(({ tag, bytes, caller }) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.a)(2, `${pool.driver}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.l)(bytes)} bytes, tag ${tag}, ${caller}`)));
	const title = `${source}:${line} (Driver Verifier, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.p)((0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.c)(drivers.length, "driver"))})`;
	const [names = "", ...lines] = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.r)([head, ...rows], 2);
	return (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.i)([
		[(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.a)(2, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.c)("strong", title))],
		[(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.s)((0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.c)("dim", names)), ...lines.map((cells) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.s)(cells))],
		left
	], screen);
};
const UNKNOWN = "–";
const cellsOf = (usage, counters) => {
	const { tag, pool, allocs, frees, bytes } = usage;
	const left = (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.f)(usage);
	const perAllocation = left > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.l)(Math.floor(bytes / left)) : "0";
	const [all, freed] = counters === "cumulative" ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.l)(allocs), (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.l)(frees)] : [UNKNOWN, UNKNOWN];
	const [diff, each] = counters === "bytes" ? [UNKNOWN, UNKNOWN] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.l)(left), perAllocation];
	return [
		(0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.i)(tag),
		pool === "paged" ? "Paged" : "Nonp",
		all,
		freed,
		diff,
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.l)(bytes),
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
		iteration === void 0 ? "" : `iteration ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.l)(iteration)}`,
		liveProcesses === void 0 ? "" : (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.p)((0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.c)(liveProcesses, "live process", "live processes")),
		pools === void 0 ? "" : `nonpaged pool ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.l)(pools.nonpaged)} bytes, paged pool ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__.l)(pools.paged)} bytes`,
		coverage.kind === "filtered" ? `only ${coverage.pattern}` : "",
		coverage.kind === "partial" ? "rows are missing" : ""
	].filter((part) => part !== "");
	return said.length === 0 ? [] : [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.a)(2, said.join(", "))];
};

// build/cli/show.js
/** Lists dumps as PoolMon does. 0 where a dump was read, whatever is missing in it; 2 where there was none. */
const show = async (words) => {
	const { operands, options } = (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.i)(words, _commands_js__WEBPACK_IMPORTED_MODULE_9__.o);
	const pooltags = (0,_screen_js__WEBPACK_IMPORTED_MODULE_1__.n)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.n)(".", options["pooltag-file"] ?? []));
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.n)(options.output, operands);
	const parsed = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.t)("show", operands, (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.i)(options));
	const screen = (0,_screen_js__WEBPACK_IMPORTED_MODULE_1__.t)(options, process.stdout, process.env);
	const isShown = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__.i)(options.tag ?? ["*"]);
	const shown = parsed.flatMap(({ bytes, snapshots, drivers, described }) => {
		const arranged = snapshots.map((snapshot) => arrange(snapshot, options.sort, isShown));
		const tags = new Set(arranged.flatMap(({ usages }) => usages.map(({ tag }) => tag)));
		const said = (0,_descriptions_js__WEBPACK_IMPORTED_MODULE_0__.t)(bytes, described, [...tags]);
		const describe = (tag) => pooltags.find(tag) ?? said.get(tag) ?? "";
		return [...arranged.map((snapshot) => renderSnapshot(snapshot, describe, screen)), ...drivers.map((pools) => renderDriverPools(pools, screen))];
	});
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.t)(shown.join("\n"), options.output);
	return shown.length > 0 ? 0 : 2;
};
const arrange = (snapshot, order, isShown) => {
	const weight = {
		bytes: ({ bytes }) => bytes,
		outstanding: _pool_js__WEBPACK_IMPORTED_MODULE_10__.f,
		allocs: ({ allocs }) => allocs,
		tag: () => 0
	};
	const sorted = snapshot.usages.filter((row) => isShown(row) && (row.allocs > 0 || row.bytes > 0)).sort((one, other) => weight[order](other) - weight[order](one) || (0,_select_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.l)(one), (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.l)(other)));
	return {
		...snapshot,
		usages: sorted
	};
};



/***/ })

};
