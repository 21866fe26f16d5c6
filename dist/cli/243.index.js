export const id = 243;
export const ids = [243];
export const modules = {

/***/ 1243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _policy2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9690);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5589);





// build/report/json.js
/** report.json, schema version 1: what `docs/report.schema.json` describes. Figures are exact. */
const toReport = (analysis, { passed, reason, acceptance }) => ({
	schemaVersion: 1,
	verdict: analysis.verdict,
	passed,
	reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(reason),
	acceptance,
	driverTags: analysis.policy.driverTags,
	legs: analysis.legs.map((leg) => toLeg(leg, analysis.policy)),
	findings: toFindings(analysis),
	exceptions: analysis.excepted.map(({ finding, exception }) => ({
		finding: toFinding(finding, analysis.descriptions),
		reason: exception.reason,
		owner: exception.owner,
		expires: exception.expires
	})),
	policyChanges: analysis.policyChanges.map(({ text }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(text)),
	usage: analysis.legs.map(toUsage),
	problems: analysis.problems.map(toProblem)
});
const renderJson = (analysis, result) => `${(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.at)(toReport(analysis, result))}\n`;
const toFindings = ({ findings, descriptions }) => findings.map((finding) => toFinding(finding, descriptions));
const toLeg = (leg, policy) => ({
	name: leg.name,
	verdict: leg.verdict,
	snapshots: leg.snapshots,
	iterations: policy.iterations,
	baselineRuns: leg.baselineRuns,
	control: toControl(leg, policy),
	totals: leg.totals,
	dumps: {
		before: toDump(leg.before),
		after: toDump(leg.after)
	},
	drivers: (0,_select_js__WEBPACK_IMPORTED_MODULE_3__.a)(leg)
});
/** The control interval, and how often the test's cycle ran in it. */
const toControl = ({ control }, policy) => control === null ? null : {
	iterations: (0,_policy2_js__WEBPACK_IMPORTED_MODULE_1__.n)(policy),
	before: toDump(control.before),
	after: toDump(control.after)
};
/** File of a dump, its format, and its own words about machine and moment. */
const toDump = (snapshot) => snapshot === null ? null : {
	source: snapshot.source,
	line: snapshot.line,
	format: snapshot.format,
	capture: snapshot.capture
};
const toFinding = ({ severity, leg, title, rows, evidence, settles, hint, where }, descriptions) => ({
	severity,
	leg,
	title: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(title),
	rows: rows.map((row) => toRow(row, descriptions)),
	evidence: evidence.map(({ rule, text }) => ({
		rule,
		text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(text)
	})),
	settles: settles.length === 0 ? null : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(settles),
	hint,
	where
});
const toRow = ({ growth, role }, descriptions) => ({
	tag: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(growth.tag),
	description: descriptions.get(growth.tag) ?? null,
	pool: growth.pool,
	role,
	outstanding: {
		before: growth.before?.outstanding ?? null,
		after: growth.after?.outstanding ?? null,
		growth: growth.count
	},
	bytes: {
		before: growth.before?.bytes ?? null,
		after: growth.after?.bytes ?? null,
		growth: growth.bytes
	}
});
/**
* Every row once: tag, pool (`n` or `p`), its counts in the first snapshot and in the last. The counts are
* allocations, frees, bytes; or outstanding allocations and bytes where the dump does not count since boot; or bytes
* alone; null where it shows no row.
*/
const toUsage = ({ name, before, after, growths }) => ({
	leg: name,
	counters: {
		before: before?.counters ?? null,
		after: after.counters
	},
	rows: growths.map((growth) => [
		(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(growth.tag),
		growth.pool === "nonpaged" ? "n" : "p",
		toCounts(growth.before?.usage ?? null, before),
		toCounts(growth.after?.usage ?? null, after)
	])
});
const toCounts = (usage, snapshot) => {
	if (usage === null || snapshot === null) return null;
	if (snapshot.counters === "bytes") return [usage.bytes];
	if (snapshot.counters === "outstanding") return [(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.h)(usage), usage.bytes];
	return [
		usage.allocs,
		usage.frees,
		usage.bytes
	];
};
const toProblem = (found) => ({
	code: found.code,
	source: found.source,
	line: found.line,
	message: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.i)(found))
});



/***/ })

};
