export const id = 290;
export const ids = [290];
export const modules = {

/***/ 4290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convert: () => (/* binding */ convert)
/* harmony export */ });
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6215);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9690);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8278);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(319);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4843);







// build/report/snapshot-json.js
/**
* A snapshot in our own format, as `docs/snapshot.schema.json` describes it: one row a line, sorted by nothing, every
* tag byte kept. `core/parse/snapshot-json.ts` reads it back.
*/
const renderSnapshotJson = (snapshot) => {
	const { counters, coverage, capture, usages } = snapshot;
	const head = {
		format: "pool-leak-check-snapshot",
		version: 1,
		...capture,
		counters,
		coverage: coverage.kind === "filtered" ? { filter: coverage.pattern } : coverage.kind
	};
	const fields = Object.entries(head).map(([name, value]) => `  ${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.at)(name)}: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.at)(value)},\n`);
	const rows = usages.map((usage) => `    ${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.at)(toRow(usage, counters))}`);
	return `{\n${fields.join("")}  "usages": [\n${rows.join(",\n")}\n  ]\n}\n`;
};
const toRow = (usage, counters) => {
	const { tag, pool, allocs, frees, bytes } = usage;
	switch (counters) {
		case "cumulative": return [
			(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(tag),
			pool,
			allocs,
			frees,
			bytes
		];
		case "outstanding": return [
			(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(tag),
			pool,
			(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.h)(usage),
			bytes
		];
		case "bytes": return [
			(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(tag),
			pool,
			bytes
		];
		default: return counters;
	}
};

// build/cli/series-order.js
/**
* Snapshots of several files in the order they were taken, as a check of their folder orders them, each with the stage
* that its name states: in one file, their names are gone. As they were given where nothing tells the order.
*/
const inSeriesOrder = (snapshots) => {
	if (new Set(snapshots.map(({ source }) => source)).size < 2) return snapshots;
	const staged = snapshots.map(withStage);
	const { snapshots: ordered, guessed } = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.d)(staged);
	return (guessed.length > 0 ? staged : ordered).map(({ snapshot }) => snapshot);
};
const withStage = (snapshot) => {
	const stage = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.p)(snapshot);
	if (stage === null) return {
		snapshot,
		stage: "between"
	};
	return {
		snapshot: {
			...snapshot,
			capture: {
				stage,
				...snapshot.capture
			}
		},
		stage
	};
};

// build/cli/convert.js
/** Prints dumps as snapshot JSON. 0 where there was a snapshot; 2 where there was none. */
const convert = async (words) => {
	const { operands, options } = (0,_print_js__WEBPACK_IMPORTED_MODULE_3__.s)(words, _commands_js__WEBPACK_IMPORTED_MODULE_4__.i);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__.r)(options.output, operands);
	const parsed = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.n)("convert", operands, (0,_archive_js__WEBPACK_IMPORTED_MODULE_0__.n)(options));
	const snapshots = inSeriesOrder(parsed.flatMap((file) => file.snapshots));
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__.n)(documentOf(snapshots.map(renderSnapshotJson)), options.output);
	if (snapshots.length === 0 && parsed.some(({ drivers }) => drivers.length > 0)) process.stderr.write("Driver Verifier counts drivers and no tags: nothing to convert. Give a pool dump.\n");
	return snapshots.length > 0 ? 0 : 2;
};
/** One document, or an array of several; each comma on a line of its own, so that every document reads back alone. */
const documentOf = (documents) => documents.length < 2 ? documents.join("") : `[\n${documents.join(",\n")}]\n`;



/***/ })

};
