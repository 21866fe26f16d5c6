export const id = 344;
export const ids = [344];
export const modules = {

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ diffOptions),
/* harmony export */   c: () => (/* binding */ showOptions),
/* harmony export */   i: () => (/* binding */ convertOptions),
/* harmony export */   l: () => (/* binding */ whereOptions),
/* harmony export */   n: () => (/* binding */ commands),
/* harmony export */   o: () => (/* binding */ explainOptions),
/* harmony export */   r: () => (/* binding */ completionOptions),
/* harmony export */   s: () => (/* binding */ initOptions),
/* harmony export */   t: () => (/* binding */ checkOptions),
/* harmony export */   u: () => (/* binding */ renderForm)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7628);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5429);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6714);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5589);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2380);
/* harmony import */ var _short_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3764);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5483);









// build/report/terminal.js
/** The report for a terminal or a log, the verdict first. */
const renderTerminal = (analysis, result, options) => {
	const { problems } = analysis;
	const { open, moreLeaks, moreSuspects } = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.l)(analysis, options.maxRows);
	const legs = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.o)(analysis);
	const blocks = [
		[headline(analysis, result)],
		...open.map((cause) => causeLines(cause, analysis, options)),
		(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.n)(moreLeaks.length, "leak", options),
		moreSuspectLines(moreSuspects, options),
		policyChangeLines(analysis),
		...analysis.explained.map((one) => explanationLines(one, analysis, options)),
		legs.flatMap(driverTagLines),
		...legs.map((leg) => driverPoolLines(leg, options)),
		legs.flatMap((leg) => checkedLines(leg, analysis)),
		trustLines(analysis, options),
		...legs.map((leg) => otherRowLines(leg, analysis, options)),
		exceptionLines(analysis),
		problemLines("Missing evidence", problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_3__.r), options),
		problemLines("Notes", problems.filter((it) => !(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.r)(it)), options),
		tipLines(open, options)
	];
	return (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.t)(blocks, options.screen);
};
const headline = (analysis, result) => {
	const { verdict } = analysis;
	const role = verdict === "inconclusive" ? "suspect" : verdict;
	const gate = result.passed ? "passed" : "failed";
	return (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)(role, verdict.toUpperCase()), ` (${gate}): `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("strong", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_short_reason_js__WEBPACK_IMPORTED_MODULE_6__.t)(analysis, result))));
};
const trustLines = (analysis, { docs }) => {
	const trust = (0,_short_reason_js__WEBPACK_IMPORTED_MODULE_6__.a)(analysis);
	if (trust === null) return [];
	const { largest, strength } = trust;
	const sure = strength.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(strength)} (${docs}/${_short_reason_js__WEBPACK_IMPORTED_MODULE_6__.r}).`)];
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(largest)), ...sure];
};
/** A cause where it is worst, and the other legs that have it. */
const causeLines = ({ worst, inLegs }, analysis, options) => {
	const { severity, leg, title, evidence, settles } = worst;
	const { descriptions } = analysis;
	const rows = worst.rows.map(({ growth }) => growth);
	return [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)(severity, severity.toUpperCase()), `${whereOf(leg)}: `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("strong", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(title))),
		...(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.t)(rows, {
			...options,
			descriptions,
			ofFinding: true
		}),
		...evidence.map(({ rule, text }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(text)} `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("dim", `(${rule})`))),
		...settles.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(4, `  To decide: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.l)(settles))}`)],
		...hintLines(worst),
		...worst.where.map(placeLine),
		...otherLegLines(inLegs.slice(1))
	];
};
const placeLine = ({ path, line, text, why, owners = [] }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(4, `  ${path}:${line} ${why}: `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("dim", text), owners.length === 0 ? "" : ` (owned by ${owners.join(", ")})`);
const MAX_NAMED = 12;
/** `4 more suspects: Abcd, Efgh, \u2026`, and where to read of them. */
const moreSuspectLines = (causes, { explain, more }) => {
	if (causes.length === 0) return [];
	const tags = causes.flatMap(({ worst: { rows } }) => rows[0]?.growth.tag ?? []).map(_select_js__WEBPACK_IMPORTED_MODULE_4__.mt);
	const names = [...tags.slice(0, MAX_NAMED), ...tags.length > MAX_NAMED ? ["\u2026"] : []].join(", ");
	const where = explain === null ? more : "--explain TAG tells why";
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(causes.length, "more suspect"))}: ${names} (${where})`)];
};
/** `  The same in 2 more legs: win11-x64 +12,979, ws2025-x64 +12,980` */
const otherLegLines = (others) => {
	if (others.length === 0) return [];
	const amountOf = ({ count, after }) => count === null ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(after?.outstanding) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(count);
	const legs = others.map(({ leg, rows: [root] }) => root === void 0 ? leg : `${leg} ${amountOf(root.growth)}`);
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(4, `  The same in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(others.length, "more leg"))}: ${legs.join(", ")}`)];
};
/** Bound of the list; report.json has all. */
const MAX_CHANGES = 60;
const policyChangeLines = ({ policyChanges }) => policyChanges.length === 0 ? [] : [
	(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, "This pull request changes the policy:"),
	...policyChanges.slice(0, MAX_CHANGES).map(({ text }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(text)}`)),
	...policyChanges.length > MAX_CHANGES ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.o)(policyChanges.slice(MAX_CHANGES)))}`)] : []
];
/** Findings that an exception takes out of the verdict. */
const exceptionLines = ({ excepted }) => {
	if (excepted.length === 0) return [];
	const lines = excepted.map(({ finding, exception: { reason, owner, expires } }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(finding.title)}${whereOf(finding.leg)}: ${reason}; ${owner} answers for it until ${expires}`));
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, "Exceptions used:"), ...lines];
};
/** `Proc, nonpaged: leak` and each piece of evidence with its points. */
const explanationLines = ({ leg, row: asked, evidence, points, needs: { leak, suspect }, severity, onBaseline }, analysis, options) => {
	const verdict = severity ?? (onBaseline ? "no finding, since the baseline or the control interval grows it too" : "no finding");
	const needs = `${points} points; ${suspect} make a suspect, ${leak} a leak`;
	return [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, `Asked for${whereOf(leg)}: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.mt)(asked.tag)}, ${asked.pool}: `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)(severity ?? "strong", verdict), ` (${needs})`),
		...(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.t)([asked], {
			...options,
			descriptions: analysis.descriptions,
			ofFinding: true
		}),
		...evidence.map((it) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(5, `  ${it.decides ? "!" : signed(it.points)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(it.text)} `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("dim", `(${it.rule})`))),
		...evidence.length === 0 ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, "  nothing speaks for a leak, and nothing against one")] : []
	];
};
const signed = (points) => (points > 0 ? `+${points}` : `${points}`).padStart(2);
const hintLines = ({ hint }) => {
	const check = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.s)(hint);
	if (check.length === 0) return [];
	const link = hint?.link == null ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, "  ", (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("dim", hint.link))];
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(4, `  To check: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.l)(check))}`), ...link];
};
const driverTagLines = (leg) => {
	const text = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.n)(leg, (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(leg.name));
	return text.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(text))];
};
/** Place of the state. */
const DRIVER_GIVES_WAY = [1];
const driverPoolLines = (leg, { screen }) => {
	const rows = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.a)(leg);
	if (rows.length === 0) return [];
	const head = [
		"Driver",
		"State",
		"Allocations",
		"Bytes"
	];
	const body = rows.map(({ driver, state, before, after }) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.v)(driver),
		state,
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.d)(before?.allocations, after?.allocations),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.d)(before?.bytes, after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u)
	]);
	const table = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.i)([head, ...body], DRIVER_GIVES_WAY, screen.width - 2);
	const [names = "", ...lines] = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.r)(table, 2);
	return [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, `Driver Verifier counts${whereOf(leg.name)}:`),
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("dim", `  ${names}`)),
		...lines.map((line) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.i)(`  ${line}`))
	];
};
const checkedLines = (leg, { policy }) => {
	const { name, verdict, snapshots, totals } = leg;
	const isHeld = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.i)(leg);
	const pools = _select_js__WEBPACK_IMPORTED_MODULE_4__.pt.map((pool) => {
		const { before, after, growth } = totals[pool];
		if (isHeld) return `${pool} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.u)(after)}`;
		if (growth === null && (before ?? 0) + after === 0) return `${pool} not in view`;
		const change = growth === null ? "growth not known" : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(growth, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u);
		return `${pool} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(before, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u)} \u2192 ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.u)(after)} (${change})`;
	});
	const rows = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.y)([leg]), "row"));
	const of = name === "" ? "" : `${verdict}, `;
	const control = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.t)(leg, (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(name), policy);
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, `Checked${whereOf(name)}: ${of}${rows} of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(snapshots, "snapshot"))}; ${isHeld ? "held since boot: " : ""}${pools.join(", ")}`), ...control.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(control))]];
};
const otherRowLines = (leg, analysis, options) => {
	const rows = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.s)(leg, analysis);
	if (rows.length === 0) return [];
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, `${(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.i)(leg) ? "Largest since boot" : "Other growth"}${whereOf(leg.name)}:`), ...(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.t)(rows, {
		...options,
		descriptions: analysis.descriptions,
		ofFinding: false
	})];
};
/** Problems of one kind that are listed: damaged rows may be thousands. */
const MAX_ALIKE = 20;
const problemLines = (heading, problems, { more }) => {
	if (problems.length === 0) return [];
	const lines = (0,_short_reason_js__WEBPACK_IMPORTED_MODULE_6__.n)(problems).flatMap(({ code, text, each }) => [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(text)} `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("dim", `(${code})`)),
		...each.slice(0, MAX_ALIKE).map((one) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(6, `    - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(one)}`)),
		...each.length > MAX_ALIKE ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(6, `    - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.p)(each.length - MAX_ALIKE)} more (${more})`)] : []
	]);
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, `${heading}:`), ...lines];
};
const MAX_TIPS = 5;
/**
* The command that says more of what was found. A tag of other characters than these is no word to paste into a shell.
*/
const tipLines = (causes, { explain }) => {
	const roots = causes.flatMap(({ worst: { rows } }) => rows[0]?.growth.tag.trimEnd() ?? []);
	const words = [...new Set(roots)].filter((tag) => /^\w+$/.test(tag)).slice(0, MAX_TIPS);
	return explain === null || words.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("dim", `More: ${explain} ${words.join(" ")}`))];
};
const whereOf = (leg) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(leg));

// build/cli/forms.js
/**
* Forms of a report by the word of `--format`. A line here is all that a form needs. All but the usual one load when
* they are asked for.
*/
const forms = {
	table: async (analysis, result, options) => renderTerminal(analysis, result, options),
	markdown: async (analysis, result, options) => {
		const { renderMarkdown } = await __webpack_require__.e(/* import() */ 68).then(__webpack_require__.bind(__webpack_require__, 68));
		return renderMarkdown(analysis, result, options);
	},
	json: async (analysis, result) => {
		const { renderJson } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 1243));
		return renderJson(analysis, result);
	},
	junit: async (analysis, result) => {
		const { renderJunit } = await __webpack_require__.e(/* import() */ 81).then(__webpack_require__.bind(__webpack_require__, 3081));
		return renderJunit(analysis, result);
	},
	html: async (analysis, result, options) => {
		const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(179), __webpack_require__.e(668)]).then(__webpack_require__.bind(__webpack_require__, 8668));
		const { deflate } = await __webpack_require__.e(/* import() */ 718).then(__webpack_require__.bind(__webpack_require__, 4718));
		return renderHtml(analysis, result, {
			...options,
			compress: deflate
		});
	}
};
const formNames = Object.keys(forms);
const renderForm = (name) => forms[name];

// build/cli/commands.js
const screenOptions = { color: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.b)("auto", "always", "never"), "`auto`: on a terminal, as NO_COLOR and FORCE_COLOR say.", { fallback: "auto" }) };
const outputOptions = { output: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__._)("FILE"), "Writes there instead of to standard output.", { otherwise: "standard output" }) };
const { "pooltag-file": pooltagFile } = _inputs_js__WEBPACK_IMPORTED_MODULE_0__.r;
const comparedWith = {
	policy: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__._)("FILE"), "Policy file (docs/policy.md): options go before it."),
	baseline: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_1__.v, "The report.json of earlier runs without the change: what grows there too is no leak. Several may follow each other."),
	"control-before": (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__._)("PATH"), "Dump taken before a control interval (the same cycles with the driver stopped or absent, same machine, same boot): a file or a folder."),
	"control-after": (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__._)("PATH"), "Dump taken after the control interval: a file or a folder.")
};
const watched = { watch: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__._)("FOLDER"), "Judges the series that grows there, a file a snapshot or one that PoolMon appends to, until Ctrl+C; says what moved, and when a tag begins to leak.") };
const reportOptions = {
	format: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.b)(...formNames), "Form of the report.", { fallback: "table" }),
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.r,
	explain: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_1__.D, "Prints all that speaks for and against these tags, `?` one character and `*` any: why, and why not."),
	"source-path": (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__._)("DIR"), "Folder of the driver's sources: lines to look at are searched there."),
	...screenOptions,
	...outputOptions
};
const checkOptions = {
	..._setting_js__WEBPACK_IMPORTED_MODULE_1__.o,
	...comparedWith,
	...watched,
	...reportOptions,
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
};
const rowOptions = {
	tag: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_1__.D, "Lists these tags alone, `?` one character and `*` any.", { otherwise: "all" }),
	exclude: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_1__.D, "Leaves these tags out, `?` one character and `*` any."),
	pool: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.b)("nonpaged", "paged"), "Lists one pool alone.", { otherwise: "both" }),
	limit: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.O)(1), "Rows at most; the totals below the table are of all rows.", { otherwise: "all" }),
	"pooltag-file": pooltagFile
};
const showOptions = {
	sort: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.b)("bytes", "outstanding", "diff", "allocs", "frees", "each", "tag"), "Order of the rows, the largest first: `diff` is PoolMon\u2019s word for `outstanding`, `each` is bytes per allocation.", { fallback: "bytes" }),
	...rowOptions,
	format: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.b)("table", "csv"), "Form of the list.", { fallback: "table" }),
	...screenOptions,
	...outputOptions,
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
};
const diffOptions = {
	sort: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.b)("growth", "bytes", "allocs", "frees", "tag"), "Order of the rows, the largest first: growth in allocations or in bytes, allocations or frees between the two.", { fallback: "growth" }),
	...rowOptions,
	format: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.b)("table", "csv", "json"), "Form of the list.", { fallback: "table" }),
	...screenOptions,
	...outputOptions,
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
};
const convertOptions = {
	...outputOptions,
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
};
const explainOptions = {
	format: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.b)("table", "json"), "Form of the answer.", { fallback: "table" }),
	"pooltag-file": pooltagFile,
	...screenOptions,
	...outputOptions
};
const whereOptions = {
	source: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__._)("DIR"), "Folder of the driver's C, C++ and Rust sources.", {
		fallback: ".",
		otherwise: "the current folder"
	}),
	"changed-since": (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__._)("REF"), "A commit of the clone in the current folder: lines that differ from it come first."),
	format: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.b)("table", "json", "sarif"), "Form of the answer; `sarif` for code scanning.", { fallback: "table" }),
	...outputOptions
};
const initOptions = { "action-repository": (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_1__.S, "The repository of your copy of this action.", { otherwise: "`pool-leak-check` of the account that the clone is of" }) };
const completionOptions = { ...outputOptions };
/** Exit codes of commands that list something. */
const DONE = "0 done, 2 could not run, or there is nothing to list";
/** Commands by the word that names them, in the order of the help. The word of the first may be left out. */
const commands = {
	check: {
		usage: [
			["[check] [options] BEFORE AFTER", "A pair: files, or folders of files."],
			["[check] [options] REPORT.json\u2026", "Reports of legs that were judged one by one: one report and one exit code of all."],
			["[check] [options] DUMP", "One dump, since boot; or a series: a file of several snapshots, or a folder (names with before, numbers in order, after, settled)."],
			["[check] [options] --watch FOLDER", "A series while it is taken, judged again with each snapshot."]
		],
		groups: {
			"What is allowed": _setting_js__WEBPACK_IMPORTED_MODULE_1__.o,
			"What else is read": {
				...comparedWith,
				...watched
			},
			"The report": reportOptions,
			"What is read of a .zip or .gz": _inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
		},
		exitCodes: "0 passed (clean, or nothing that --fail-on and --on-inconclusive fail for), 1 findings that fail, 2 could not run, or inconclusive"
	},
	diff: {
		usage: [["diff [options] BEFORE AFTER", "Lists every row that differs, without a verdict."]],
		groups: { "Options of diff": diffOptions },
		exitCodes: "0 listed, 2 could not run, the two cannot be compared, or no row is what was asked for"
	},
	show: {
		usage: [["show [options] DUMP\u2026", "Lists a dump as PoolMon does."]],
		groups: { "Options of show": showOptions },
		exitCodes: DONE
	},
	convert: {
		usage: [["convert [options] DUMP\u2026", "Prints a dump as snapshot JSON (docs/snapshot.schema.json)."]],
		groups: { "Options of convert": convertOptions },
		exitCodes: DONE
	},
	explain: {
		usage: [["explain [options] TAG\u2026", "Says what is known of tags, what leaks them, and what to do next. A TAG as a dump prints it: Proc, \"Mdl \" or Mdl, \\xNN for a byte; Se?? and Mm* list what is known."]],
		groups: { "Options of explain": explainOptions },
		exitCodes: DONE
	},
	where: {
		usage: [["where [options] [TAG\u2026]", "Lists the lines of the sources that tags may leak from, without a dump; without a TAG, the tags that the sources allocate with."]],
		groups: { "Options of where": whereOptions },
		exitCodes: DONE
	},
	init: {
		usage: [["init [options] [FOLDER]", "Writes a workflow and a policy file into a clone. Files that are there stay as they are."]],
		groups: { "Options of init": initOptions },
		exitCodes: "0 done, 2 could not run"
	},
	completion: {
		usage: [["completion powershell|bash|zsh|fish", "Prints a script that lets the shell complete commands and options."]],
		groups: { "Options of completion": completionOptions },
		exitCodes: "0 done, 2 could not run"
	}
};



/***/ }),

/***/ 2380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ columnsWithin),
/* harmony export */   n: () => (/* binding */ leftOut),
/* harmony export */   r: () => (/* binding */ alignColumns),
/* harmony export */   t: () => (/* binding */ growthLines)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5483);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5429);





// build/report/align-columns.js
/** Rows as lines, columns padded to their widest cell: the first `left` of them to the left, numbers to the right. */
const alignColumns = (rows, left) => alignCells(rows, left).map((cells) => cells.join("  ").trimEnd());
/** The cells of each row, padded. */
const alignCells = (rows, left) => {
	const widths = widthsOf(rows);
	return rows.map((row) => row.map((cell, column) => column < left ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.s)(cell, widths[column] ?? 0) : (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.c)(cell, widths[column] ?? 0)));
};
/** Width of the widest cell of each column. Not as arguments of one call: a dump has more rows than the stack has room. */
const widthsOf = (rows) => {
	const widths = [];
	for (const row of rows) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.l)(cell));
	return widths;
};
/**
* The rows without the columns that a narrow screen does without: those at the places in `giveWay`, one after another,
* until each line fits. A figure is never cut. The first row is the heading.
*/
const columnsWithin = (rows, giveWay, width) => {
	const widths = widthsOf(rows);
	const gone = /* @__PURE__ */ new Set();
	const widthLeft = () => widths.reduce((sum, columns, column) => sum + (gone.has(column) ? 0 : columns + 2), -2);
	for (const column of giveWay) if (widthLeft() > width) gone.add(column);
	return rows.map((row) => row.filter((_, column) => !gone.has(column)));
};

// build/report/growth-lines.js
/** The counts before the bytes, and what each tag is. */
const growthLines = (rows, asked) => {
	if (rows.length === 0) return [];
	const { maxRows, screen, descriptions, ofFinding } = asked;
	const shown = rows.slice(0, maxRows);
	const columns = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.t)(rows) ? HELD : GREW;
	const table = [columns.head, ...shown.map(columns.cellsOf)];
	const [head = [], ...body] = alignCells(columnsWithin(table, columns.giveWay, screen.width - 2), 2);
	const room = screen.width - (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.l)(head.join("  ")) - 4;
	const described = shown.map(({ tag }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.v)(descriptions.get(tag) ?? ""));
	const below = ofFinding && described.some((words) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.l)(words) > room);
	const lines = body.flatMap((cells, index) => {
		const words = described[index] ?? "";
		const spans = spansOf(cells, ofFinding ? "growth" : null);
		if (!below) return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.i)(...spans, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.a)("dim", `  ${words}`))];
		return words === "" ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.i)(...spans)] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.i)(...spans), (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.n)(8, "        ", (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.a)("dim", words))];
	});
	return [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.a)("dim", `  ${head.join("  ")}`)),
		...lines,
		...leftOut(rows.length - maxRows, "row", asked)
	];
};
/** `(3 more rows: see report.json)` */
const leftOut = (count, noun, { more }) => count > 0 ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.n)(4, `  (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(count, `more ${noun}`))}: ${more})`)] : [];
/** A tag such as `::er` is spelt out here already, as the runner's log needs it: later the columns would move. */
const tagCell = (tag) => (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.p)((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.mt)(tag));
const GREW = {
	head: [
		"Tag",
		"Pool",
		"Before",
		"After",
		"Growth",
		"Bytes",
		"Byte growth"
	],
	cellsOf: (growth) => [
		tagCell(growth.tag),
		growth.pool,
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.p)(growth.before?.outstanding),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.p)(growth.after?.outstanding),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.f)(growth.count),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.p)(growth.after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_3__.u),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.f)(growth.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_3__.u)
	],
	giveWay: [
		2,
		3,
		6
	]
};
/** With one dump nothing grew. */
const HELD = {
	head: [
		"Tag",
		"Pool",
		"Held since boot",
		"Bytes"
	],
	cellsOf: ({ tag, pool, after }) => [
		tagCell(tag),
		pool,
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.p)(after?.outstanding),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.p)(after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_3__.u)
	],
	giveWay: [1]
};
const spansOf = (cells, grew) => cells.flatMap((cell, column) => [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.a)(null, "  "), column === 0 ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.a)("strong", cell) : (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.a)(/^ *\+/.test(cell) ? grew : null, cell)]);



/***/ }),

/***/ 7628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ commonSettings),
/* harmony export */   r: () => (/* binding */ reportSettings),
/* harmony export */   t: () => (/* binding */ archiveSettings)
/* harmony export */ });
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);


// build/settings/inputs.js
/** Limits of reading an archive: inputs and options alike. */
const archiveSettings = {
	"max-archive-entries": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.O)(1), "Files that are read of one artifact or archive at most, with those of archives inside it.", { fallback: 1e3 }),
	"max-archive-size": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.T, "Unpacked size that is read of one artifact or archive at most: `65536`, `64KiB`, `1 MiB`.", { fallback: 2 ** 30 }),
	"max-archive-ratio": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.O)(1), "Unpacked over packed size of one file in an archive at most.", { fallback: 250 })
};
/** Settings of the report: inputs and options alike. */
const reportSettings = {
	"max-rows": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.O)(1), "Rows of one table in the report.", { fallback: 20 }),
	"pooltag-file": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.v, "Your own `pooltag.txt` (and `localtag.txt`), comma-separated or a line each: names tags in the report, the first file that names one wins.")
};
/** Inputs that are options too, with the same meaning. */
const commonSettings = {
	..._setting_js__WEBPACK_IMPORTED_MODULE_0__.o,
	...reportSettings,
	...archiveSettings
};
const dumpGlobs = (artifact) => `comma-separated or a line each: inside the artifact, or in the workspace when ${artifact} is not given. A later one goes before an earlier one, and \`!old.txt\` leaves out.`;
const EVERY_DUMP = "every file of the artifact that is a dump";
const LEG = "a name, or a glob; what `*` matched names the leg.";
const inputSettings = {
	"before-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__._)("NAME"), `Artifact with the dump taken before the test: ${LEG}`, { otherwise: "`pool-before*`, unless before-files is given alone" }),
	"after-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__._)("NAME"), `Artifact with the dump taken after the test: ${LEG}`, { otherwise: "`pool-after*`, unless after-files is given alone" }),
	"before-files": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.h, `Globs of dump files, ${dumpGlobs("before-artifact")}`, { otherwise: EVERY_DUMP }),
	"after-files": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.h, `Globs of dump files, ${dumpGlobs("after-artifact")}`, { otherwise: EVERY_DUMP }),
	"snapshots-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__._)("NAME"), "Instead of a pair: an artifact per leg with all of its snapshots, a name or a glob; what `*` matched names the leg. Order: names with `before`, then numbers in natural order, then `after`, then `settled`."),
	"snapshots-files": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.h, `Globs of the snapshots, ${dumpGlobs("snapshots-artifact")}`, { otherwise: EVERY_DUMP }),
	"control-before-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__._)("NAME"), `Artifact with the dump taken before a control interval (the same cycles with the driver stopped or absent, same machine, same boot): ${LEG}`),
	"control-after-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__._)("NAME"), `Artifact with the dump taken after the control interval: ${LEG}`),
	"control-before-files": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.h, `Globs of dump files, ${dumpGlobs("control-before-artifact")}`, { otherwise: EVERY_DUMP }),
	"control-after-files": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.h, `Globs of dump files, ${dumpGlobs("control-after-artifact")}`, { otherwise: EVERY_DUMP }),
	"reports-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__._)("NAME"), "Instead of dumps: the reports that earlier jobs of this run uploaded, a name or a glob; what `*` matched names the leg. They become one comment and one gate. Not with the rights of the base repository, where a fork's run may have written them."),
	"run-id": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.O)(1), "Workflow run to download the artifacts from. Needs a github-token with `actions: read`.", { otherwise: "this run" }),
	repository: (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.S, "Repository (`owner/name`) of run-id.", { otherwise: "this repository" }),
	"tests-workflow": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__._)("FILE"), "Workflow that takes the dumps, `driver-tests.yml`: in `workflow_run`, and with run-id, a run of another file is refused. A pull request may add one of the same name.", { otherwise: "not checked" }),
	"github-token": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.w, "Token to download from another run and to comment with."),
	..._setting_js__WEBPACK_IMPORTED_MODULE_0__.o,
	comment: (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.b)("always", "on-findings", "never"), "Comment on the pull request: `always`, `on-findings` (a comment that is there is still updated) or `never`.", { fallback: "always" }),
	"comment-key": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.y, "Tells several checks on one pull request apart: each key has a comment of its own.", { fallback: "default" }),
	"comment-token": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.w, "A second token, for the comment alone: of an App or a bot account, with `pull-requests: write`.", { otherwise: "`github-token`" }),
	"pull-request": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.O)(1), "Number of the pull request to comment on, in `workflow_dispatch`, `issue_comment` and `repository_dispatch`. Not in `workflow_run`, where a stranger may have written the number.", { otherwise: "that of the tested commit" }),
	title: (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__._)(), "Heading of the report.", { fallback: "Pool Leak Check" }),
	...reportSettings,
	"source-path": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__._)("DIR"), "Folder of the workspace whose C, C++ and Rust sources are searched for the lines that a finding names.", {
		fallback: ".",
		otherwise: "the workspace"
	}),
	"policy-file": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__._)("FILE"), "Policy file of the repository: driver tags, limits by tag, exceptions, and what inputs say too. `none`: no file is looked for.", { otherwise: "`.github/pool-leak-check.yml`, if there is one" }),
	baseline: (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__._)("BRANCH"), "Branch whose last successful runs of this workflow (up to ten) tell what grows anyway, from their report artifacts; `none`: no baseline. Needs `actions: read`.", { otherwise: "`none`" }),
	"report-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.d, "Name under which report.json and report.html are uploaded: baselines of later runs come from there. Empty: it is not uploaded."),
	"report-page": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.b)("uploaded", "always", "never"), "When report.html is drawn: `uploaded` (where report-artifact takes it), `always` (also for a step that reads `report-html`) or `never`.", { fallback: "uploaded" }),
	timeout: (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.p, "How long dumps and baselines are waited for: `90s`, `10m`. What is not there by then is missing evidence.", { fallback: 600 }),
	...archiveSettings
};



/***/ }),

/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ span),
/* harmony export */   c: () => (/* binding */ padStart),
/* harmony export */   i: () => (/* binding */ row),
/* harmony export */   l: () => (/* binding */ widthOf),
/* harmony export */   n: () => (/* binding */ paragraph),
/* harmony export */   o: () => (/* binding */ cutText),
/* harmony export */   r: () => (/* binding */ plainScreen),
/* harmony export */   s: () => (/* binding */ padEnd),
/* harmony export */   t: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);


// build/report/text-width.js
/**
* Columns that text takes on a terminal: two for a wide character of East Asia or an emoji, none for a combining mark.
*/
const widthOf = (text) => {
	if (isAscii(text)) return text.length;
	let columns = 0;
	for (const character of text) columns += characterWidth(character);
	return columns;
};
/** At most so many columns; what is left out leaves `\u2026` in the last one. */
const cutText = (text, columns) => {
	if (widthOf(text) <= columns) return text;
	let left = columns - 1;
	let kept = "";
	for (const character of text) {
		left -= characterWidth(character);
		if (left < 0) break;
		kept += character;
	}
	return columns < 1 ? "" : `${kept.trimEnd()}\u2026`;
};
const padStart = (text, columns) => " ".repeat(missing(text, columns)) + text;
const padEnd = (text, columns) => text + " ".repeat(missing(text, columns));
const missing = (text, columns) => Math.max(0, columns - widthOf(text));
const isAscii = (text) => {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 126) return false;
	return true;
};
const characterWidth = (character) => {
	if (/^\p{M}/u.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
};
/** Blocks that Unicode's East Asian Width calls wide, and the emoji. */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

// build/report/layout.js
/** Text with no colour and lines as long as they come: a file, a log. */
const plainScreen = {
	width: Number.POSITIVE_INFINITY,
	style: (_, text) => text
};
const span = (role, text) => ({
	text,
	role
});
/** A paragraph that goes on below, `hanging` columns in; plain strings have no role. */
const paragraph = (hanging, ...parts) => ({
	spans: parts.map(toSpan),
	hanging,
	tooLong: "wrap"
});
/** A row of a table, or a command to copy: never more than one line. */
const row = (...parts) => ({
	spans: parts.map(toSpan),
	hanging: 0,
	tooLong: "cut"
});
const toSpan = (part) => typeof part === "string" ? span(null, part) : part;
/** Blocks of lines with a blank line between, as the screen shows them. */
const layOut = (blocks, screen) => `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.flatMap((line) => layOutLine(line, screen)).join("\n")).join("\n\n")}\n`;
const layOutLine = ({ spans, hanging, tooLong }, { width, style }) => {
	const seen = trimEnd(spans.map(({ text, role }) => ({
		text: (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.v)(text),
		role
	})));
	if (widthOf(seen.map(({ text }) => text).join("")) <= width) return [paint(seen, style)];
	if (tooLong === "cut") return [paint(cut(seen, width), style)];
	return wrap(seen, hanging, width).map((line) => paint(trimEnd(line), style));
};
/** Neighbours of one role are painted as one. */
const paint = (spans, style) => {
	let painted = "";
	for (let at = 0; at < spans.length;) {
		const role = spans[at]?.role ?? null;
		let text = "";
		while (at < spans.length && (spans[at]?.role ?? null) === role) text += spans[at++]?.text ?? "";
		const written = text.replaceAll("\xA0", " ");
		painted += role === null || text === "" ? written : style(role, written);
	}
	return painted;
};
/** No blanks at the end of a line, whatever is coloured. */
const trimEnd = (spans) => {
	const last = spans.findLastIndex(({ text }) => text.trimEnd() !== "");
	return spans.slice(0, last + 1).map((one, index) => index === last ? {
		...one,
		text: one.text.trimEnd()
	} : one);
};
const cut = (spans, width) => {
	let left = width;
	const kept = [];
	for (const [index, one] of spans.entries()) {
		const columns = widthOf(one.text);
		if (columns >= left) {
			const rest = spans.slice(index).map(({ text }) => text);
			return [...kept, {
				...one,
				text: cutText(rest.join(""), left)
			}];
		}
		kept.push(one);
		left -= columns;
	}
	return kept;
};
/** Breaks at blanks; a word that is wider than a line (an address) stays whole, since it is there to be copied. */
const wrap = (spans, hanging, width) => {
	const lines = [[]];
	let at = 0;
	let hasWord = false;
	for (const word of wordsOf(spans)) {
		const columns = widthOf(word.map(({ text }) => text).join(""));
		const isBlank = word.every(({ text }) => text.trim() === "");
		if (!isBlank && hasWord && at > hanging && at + columns > width) {
			lines.push([span(null, " ".repeat(hanging))]);
			at = hanging;
			hasWord = false;
		}
		if (isBlank && !hasWord && lines.length > 1) continue;
		lines.at(-1)?.push(...word);
		at += columns;
		hasWord ||= !isBlank;
	}
	return lines;
};
/** Runs of blanks and runs of others, in turn; a word may have pieces of several roles. */
const wordsOf = (spans) => {
	const words = [];
	let blank = null;
	for (const { text, role } of spans) for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
		const isBlank = piece.startsWith(" ");
		if (isBlank === blank) words.at(-1)?.push({
			text: piece,
			role
		});
		else words.push([{
			text: piece,
			role
		}]);
		blank = isBlank;
	}
	return words;
};



/***/ }),

/***/ 8344:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1611);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1101);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(319);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8278);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5881);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);









// build/cli/main.js
/** Every command; each loads when it is asked for. */
const loaders = {
	check: async () => (await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(179), __webpack_require__.e(229), __webpack_require__.e(509)]).then(__webpack_require__.bind(__webpack_require__, 6509))).check,
	diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(179), __webpack_require__.e(229), __webpack_require__.e(234)]).then(__webpack_require__.bind(__webpack_require__, 5234))).diff,
	show: async () => (await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 4604))).show,
	explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 3010))).explain,
	convert: async () => (await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(290)]).then(__webpack_require__.bind(__webpack_require__, 4290))).convert,
	where: async () => (await Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(597), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 4554))).where,
	init: async () => (await Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(597), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 9439))).init,
	completion: async () => (await __webpack_require__.e(/* import() */ 751).then(__webpack_require__.bind(__webpack_require__, 9751))).completion
};
const isCommand = (word) => Object.hasOwn(_commands_js__WEBPACK_IMPORTED_MODULE_2__.n, word);
/** Runs the command that the words name and returns the exit code. */
const run = async (words) => {
	const [first, ...rest] = words;
	if (first === void 0) return usage();
	if (words.includes("--help") || words.includes("-h")) return help(first);
	if (words.includes("--version") || first === "-v" || isWord("version", words)) return version();
	if (first === "help" && !(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(first)) return helpNamed(rest[0]);
	return isCommand(first) ? (await loaders[first]())(rest) : (await loaders.check())(words);
};
/** `pool-leak-check version`, as other programs take it; a file of that name goes before. */
const isWord = (word, words) => words.length === 1 && words[0] === word && !(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(word);
const help = async (command) => {
	const { helpOf } = await __webpack_require__.e(/* import() */ 337).then(__webpack_require__.bind(__webpack_require__, 6718));
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__.t)(helpOf(command, columns()));
	return 0;
};
/** `help show`: a word that names no command is a mistake; in `show a.txt --help` it may be a file. */
const helpNamed = async (word) => {
	if (word === void 0 || isCommand(word)) return help(word);
	const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__.t)(word, Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_2__.n));
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`no command is called ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.v)(word)}; ${meant === null ? "see --help" : `did you mean ${meant}?`}`);
};
/** A call without words is a mistake: two unset variables of a script must not pass. */
const usage = async () => {
	const { shortUsage } = await __webpack_require__.e(/* import() */ 337).then(__webpack_require__.bind(__webpack_require__, 6718));
	process.stderr.write(shortUsage(columns()));
	return 2;
};
const columns = () => (0,_screen_js__WEBPACK_IMPORTED_MODULE_4__.t)({
	color: "never",
	output: null
}, process.stdout, process.env).width;
const version = async () => {
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__.t)(`${_program_js__WEBPACK_IMPORTED_MODULE_7__.n}\n`);
	return 0;
};
process.stdout.on("error", () => {});
try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	process.exitCode = 2;
	const message = error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__.t ? error.message : `A bug of Pool Leak Check: ${error instanceof Error ? error.stack : error}`;
	process.stderr.write(`${message}\n`);
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ nearest)
/* harmony export */ });
// build/settings/nearest.js
/** The word of a list that was probably meant; null where none is near. */
const nearest = (word, known) => {
	if (word.length > MAX_WORD) return null;
	const most = Math.min(3, Math.ceil(word.length / 4));
	const near = known.map((name) => ({
		name,
		edits: editsBetween(word.toLowerCase(), name)
	})).filter(({ edits }) => edits <= most).sort((one, other) => one.edits - other.edits);
	const begun = word.length >= MIN_BEGINNING ? known.find((name) => name.startsWith(word.toLowerCase())) : void 0;
	return near[0]?.name ?? begun ?? null;
};
/** A shorter beginning fits too many words. */
const MIN_BEGINNING = 3;
const MAX_WORD = 60;
/** Letters that were added, left out, replaced, or swapped with their neighbour (optimal string alignment). */
const editsBetween = (one, other) => {
	let [older, previous] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
	for (let row = 1; row <= one.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const cost = one[row - 1] === other[column - 1] ? 0 : 1;
			const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			current[column] = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost, row > 1 && column > 1 && isSwapped ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY);
		}
		older = previous;
		previous = current;
	}
	return at(previous, other.length);
};
const at = (values, index) => values?.[index] ?? Number.POSITIVE_INFINITY;



/***/ }),

/***/ 1171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ scopeOf),
/* harmony export */   c: () => (/* binding */ tagPattern),
/* harmony export */   i: () => (/* binding */ matcherOf),
/* harmony export */   n: () => (/* binding */ iterationsOfControl),
/* harmony export */   o: () => (/* binding */ namePattern),
/* harmony export */   r: () => (/* binding */ limitsFor),
/* harmony export */   s: () => (/* binding */ patternIndex),
/* harmony export */   t: () => (/* binding */ defaultPolicy)
/* harmony export */ });
// build/core/tag-pattern.js
/**
* `SEY?`, `Ntf*`, `Irp`: a matcher of tags, as WinDbg's `!poolused` takes its pattern. `?` is any one character, `*`
* any run of them, case counts, and a pattern without `*` is as long as a tag: shorter ones end in blanks. A NUL is a
* blank.
*/
const tagPattern = (pattern) => {
	const whole = (pattern.includes("*") ? pattern : pattern.padEnd(4)).replaceAll("\0", " ");
	if (!/[?*]/.test(whole)) return (tag) => tag === whole;
	const source = whole.replace(/\*+/g, "*").replace(/[\\^$.+?*()[\]{}|]/g, (symbol) => WILDCARDS[symbol] ?? `\\${symbol}`);
	const expression = new RegExp(`^${source}$`, "s");
	return (tag) => expression.test(tag);
};
const WILDCARDS = {
	"?": ".",
	"*": ".*"
};
/**
* The places, rising, of the patterns that name a tag. As fast with thousands of patterns as with one: those of four
* characters are looked up, by what is left of the tag where a pattern has `?`; the others are tried once for each tag.
*/
const patternIndex = (patterns) => {
	const places = /* @__PURE__ */ new Map();
	const masks = /* @__PURE__ */ new Set();
	const tried = [];
	for (const [place, pattern] of patterns.entries()) {
		const whole = pattern.padEnd(TAG_LENGTH).replaceAll("\0", " ");
		if (whole.includes("*") || whole.length > TAG_LENGTH) {
			tried.push({
				place,
				matches: tagPattern(pattern)
			});
			continue;
		}
		masks.add(whole.replace(/[^?]/gs, " "));
		places.set(whole, [...places.get(whole) ?? [], place]);
	}
	const known = /* @__PURE__ */ new Map();
	return (tag) => {
		const before = known.get(tag);
		if (before !== void 0) return before;
		const found = [...[...masks].flatMap((mask) => places.get(masked(tag, mask)) ?? []), ...tried.flatMap(({ place, matches }) => matches(tag) ? [place] : [])];
		const sorted = [...new Set(found)].sort((one, other) => one - other);
		known.set(tag, sorted);
		return sorted;
	};
};
const TAG_LENGTH = 4;
/** `Ntff`, `   ?` \u2192 `Ntf?` */
const masked = (tag, mask) => Array.from({ length: tag.length }, (_, at) => mask[at] === "?" ? "?" : tag[at]).join("");
/**
* A matcher of names, where `*` stands for any run of characters and `?` for one. It goes back to the last `*` alone,
* so no name can make it slow.
*/
const namePattern = (pattern) => (name) => {
	let [at, place] = [0, 0];
	let star = null;
	while (at < name.length) {
		const sign = pattern[place];
		if (sign === "*") {
			star = {
				place,
				at
			};
			place++;
		} else if (sign === "?" || sign === name[at]) {
			at++;
			place++;
		} else if (star !== null) {
			star = {
				place: star.place,
				at: star.at + 1
			};
			at = star.at;
			place = star.place + 1;
		} else return false;
	}
	return /^\**$/.test(pattern.slice(place));
};

// build/core/policy.js
/** Test cycles of the control interval: as many as the test ran unless it is said; null where neither is known. */
const iterationsOfControl = ({ controlIterations, iterations }) => controlIterations ?? iterations;
const defaultPolicy = {
	driverTags: [],
	driverStopped: false,
	ignoreTags: [],
	iterations: null,
	controlIterations: null,
	strict: false,
	maxGrowthBytes: null,
	maxGrowthCount: null,
	maxGrowthPercent: null,
	maxTotalNonpagedGrowth: null,
	maxTotalPagedGrowth: null,
	legs: [],
	limits: [],
	pairs: [],
	exceptions: [],
	acknowledge: {
		label: "pool-leak-accepted",
		commit: false,
		reviewers: [],
		author: true
	},
	baselineBranch: null,
	failOn: "leak",
	onInconclusive: "fail",
	points: {}
};
/** True for a row whose tag one of the patterns names. */
const matcherOf = (patterns) => {
	const placesOf = patternIndex(patterns);
	return ({ tag }) => placesOf(tag).length > 0;
};
/** True for a row that the entry is about. */
const scopeOf = ({ tag, pool }) => {
	const matches = tagPattern(tag);
	return (row) => (pool === null || row.pool === pool) && matches(row.tag);
};
/** Compiles the policy's patterns once; the result answers for one row after another. */
const limitsFor = (policy) => {
	const placesOf = patternIndex(policy.limits.map(({ tag }) => tag));
	const common = {
		own: firstOf([]),
		all: firstOf([policy])
	};
	return ({ tag, pool }) => {
		const named = placesOf(tag).flatMap((place) => policy.limits[place] ?? []).filter((limit) => limit.pool === null || limit.pool === pool);
		if (named.length === 0) return common;
		const own = firstOf(named);
		return {
			own,
			all: firstOf([own, policy])
		};
	};
};
/** Each figure from the first that states it. */
const firstOf = (limits) => {
	const first = (name) => limits.find((limit) => limit[name] !== null)?.[name] ?? null;
	return {
		maxGrowthBytes: first("maxGrowthBytes"),
		maxGrowthCount: first("maxGrowthCount"),
		maxGrowthPercent: first("maxGrowthPercent")
	};
};



/***/ }),

/***/ 8278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeLines),
/* harmony export */   i: () => (/* binding */ refuseOverwriteOf),
/* harmony export */   n: () => (/* binding */ printAndTell),
/* harmony export */   o: () => (/* binding */ writeProblems),
/* harmony export */   r: () => (/* binding */ refuseOverwrite),
/* harmony export */   t: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _short_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3764);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);






// build/cli/print.js
/** Writes to the file, or to standard output where none is named. @throws {UserError} when that cannot be written. */
const print = async (text, path = null) => {
	if (path !== null) return writeOutput(path, text);
	await new Promise((done, fail) => {
		process.stdout.write(text, (error) => isRefused(error) ? fail(cannotWrite("standard output", error)) : done());
	});
};
/** The same, for a command that says nothing of it itself: of a file, its path is told on standard error. */
const printAndTell = async (text, path) => {
	await print(text, path);
	if (path !== null) writeLines([`written: ${path}`]);
};
/** Writes lines to standard error; what strangers wrote in them is made visible. */
const writeLines = (lines) => {
	for (const line of lines) process.stderr.write(`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.v)(line)}\n`);
};
/** Writes problems to standard error, for commands whose output is not about them. */
const writeProblems = (problems) => {
	for (const { code, text, each } of (0,_short_reason_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.n)("command line", problems))) writeLines([`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(text)} (${code})`, ...each.map((one) => `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(one)}`)]);
};
const writeOutput = async (path, text) => {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.writeFile)(path, text);
	} catch (error) {
		throw cannotWrite((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.v)(path), error);
	}
};
const cannotWrite = (where, error) => new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`cannot write ${where}: ${error instanceof Error ? error.message : error}`);
/** A reader that closed the pipe has seen enough: the exit code still says what was found. */
const isRefused = (error) => error != null && !("code" in error && error.code === "EPIPE");
/** @throws {UserError} where the output is one of the inputs, or a file that stands among them. */
const refuseOverwrite = async (output, inputs) => {
	const target = output === null ? null : await realPathOf(output);
	if (target === null) return;
	for (const input of inputs) {
		const path = await realPathOf(input);
		if (path !== null && (target === path || target.startsWith(path + node_path__WEBPACK_IMPORTED_MODULE_4__.sep))) throw overwriting(output);
	}
};
/** The same for files that were found below a folder, in which a report may stand. @throws {UserError} */
const refuseOverwriteOf = async (output, files) => {
	const target = output === null ? null : await realPathOf(output);
	if (target !== null && files.some(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(path) === target)) throw overwriting(output);
};
const overwriting = (output) => new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`--output ${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.v)(output ?? "")} would overwrite what is read: choose another file`);
/** Null where there is no such file. */
const realPathOf = async (path) => {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(path);
	} catch {
		return null;
	}
};



/***/ }),

/***/ 6714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ toPlain),
/* harmony export */   a: () => (/* binding */ placeBefore),
/* harmony export */   c: () => (/* binding */ problemsOf),
/* harmony export */   d: () => (/* binding */ counted),
/* harmony export */   f: () => (/* binding */ cutText),
/* harmony export */   g: () => (/* binding */ phrase),
/* harmony export */   h: () => (/* binding */ ours),
/* harmony export */   i: () => (/* binding */ messageOf),
/* harmony export */   l: () => (/* binding */ readProblem),
/* harmony export */   m: () => (/* binding */ listOf),
/* harmony export */   n: () => (/* binding */ inWordsOf),
/* harmony export */   o: () => (/* binding */ positionOf),
/* harmony export */   p: () => (/* binding */ grouped),
/* harmony export */   r: () => (/* binding */ isMissingEvidence),
/* harmony export */   s: () => (/* binding */ problem),
/* harmony export */   t: () => (/* binding */ UserError),
/* harmony export */   u: () => (/* binding */ saysOf),
/* harmony export */   v: () => (/* binding */ upperFirst)
/* harmony export */ });
// build/core/phrase.js
/**
* phrase`${tag} grew by ${12979}` \u2192 [{ quoted: 'Proc' }, ' grew by ', '12,979']
*
* Strings are quoted, numbers are grouped by thousands, phrases are spliced in.
*/
const phrase = (words, ...values) => words.flatMap((word, index) => {
	const value = values[index];
	return value === void 0 ? ours(word) : [...ours(word), ...partsOf(value)];
});
/** Text of ours that stands in a variable. Never for text of a dump, an artifact or a branch: that is quoted. */
const ours = (text) => text === "" ? [] : [text];
/** `['Proc', 'SePa', 'SeTd']` \u2192 Proc, SePa and SeTd; strings are quoted, phrases are spliced in. */
const listOf = (values, last = " and ") => values.flatMap((value, index) => {
	if (index === 0) return phrase`${value}`;
	return phrase`${ours(index === values.length - 1 ? last : ", ")}${value}`;
});
/** The sentence with a capital first letter, unless it begins with a quoted part. */
const upperFirst = (parts) => {
	const [first, ...rest] = parts;
	return typeof first === "string" ? [...ours(first.charAt(0).toUpperCase() + first.slice(1)), ...rest] : parts;
};
/** The sentence as one string. Quoted parts stand as they are: encode the result before it leaves as a log line. */
const toPlain = (parts) => parts.map((part) => typeof part === "string" ? part : part.quoted).join("");
/** At most `max` characters of a text, and how many it has where that is not all: `aaaa\u2026 (70,000 characters)`. */
const cutText = (text, max) => {
	if (text.length <= max) return text;
	const end = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max;
	return `${text.slice(0, end)}\u2026 (${grouped(text.length)} characters)`;
};
/** `12979` \u2192 `12,979`; exact, whatever the size. */
const grouped = (value) => {
	const [whole = "", fraction] = String(Math.abs(value)).split(".");
	const sign = value < 0 ? "-" : "";
	const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return fraction === void 0 ? sign + thousands : `${sign}${thousands}.${fraction}`;
};
/** `1` \u2192 `1 block`, `6` \u2192 `6 blocks`, `+6` \u2192 `+6 blocks`. */
const counted = (count, noun, plural = `${noun}s`) => ours(`${grouped(count)} ${count === 1 ? noun : plural}`);
const partsOf = (value) => {
	if (typeof value === "number") return ours(grouped(value));
	if (typeof value === "string") return [{ quoted: value }];
	return value;
};

// build/core/problem.js
/**
* A wrong set-up (input, permission, artifact): one readable message that says what to do. The process prints it
* without a stack.
*/
var UserError = class extends Error {
	name = "UserError";
};
const problem = (code, fields = {}) => {
	const { source = "", line = null, leg = null, detail = [], program = "action" } = fields;
	return {
		code,
		source,
		line,
		leg,
		detail,
		program
	};
};
/** The same problems in the words of another program. */
const inWordsOf = (program, problems) => problems.map((found) => ({
	...found,
	program
}));
const problemTexts = {
	ARTIFACTS_NOT_LISTED: {
		effect: "inconclusive",
		says: "the artifacts of the run could not be listed",
		remedy: "Give the job the permission actions: read, and check run-id, repository and github-token."
	},
	ARTIFACT_MISSING: {
		effect: "inconclusive",
		says: "no artifact has this name",
		remedy: "Upload it in the test job, let this job need that one, and check before-artifact and after-artifact."
	},
	LEG_TWICE: {
		effect: "inconclusive",
		says: "the same leg was given several times, so nothing says which one counts",
		remedy: "Give each leg an artifact with a name of its own, or narrow before-artifact, after-artifact, snapshots-artifact or reports-artifact.",
		remedyAtPrompt: "Give each report once, and reports of several legs under names or in folders of their own."
	},
	LEG_MISSING: {
		effect: "inconclusive",
		says: "the policy expects a leg that has no dump",
		remedy: "See why its job uploaded nothing; or take it out of legs in the policy."
	},
	EVENT_NOT_READ: {
		effect: "note",
		says: "the event that started the run could not be read, so its pull request is not known and gets no comment",
		remedy: "Run the job again; on a runner of your own, see that GITHUB_EVENT_PATH names a file of JSON."
	},
	SOURCES_NOT_FOUND: {
		effect: "note",
		says: "there is no such folder of sources, so no line is named",
		remedy: "Check source-path, and check out the repository before this step.",
		remedyAtPrompt: "Check --source-path."
	},
	DRIVER_STOPPED_ALONE: {
		effect: "note",
		says: "the driver is said to be stopped and none of its tags is named, so nothing was held to that",
		remedy: "Name the tags of the driver with driver-tags: whatever they hold when it has stopped is a leak.",
		remedyAtPrompt: "Name the tags of the driver with --driver-tags: whatever they hold when it has stopped is a leak."
	},
	REPORT_UNREADABLE: {
		effect: "inconclusive",
		says: "this is no report.json of schema version 1, so what it says of its leg is not known",
		remedy: "Let each job upload its report with the same version of the action, under a name that reports-artifact matches.",
		remedyAtPrompt: "Give the report.json that this version of the program or of the action wrote."
	},
	RUN_INCOMPLETE: {
		effect: "inconclusive",
		says: "the run that took the dumps did not end well, so a leg may be missing",
		remedy: "Mend or repeat that run; a job that was cancelled uploads nothing."
	},
	ARTIFACT_UNREADABLE: {
		effect: "inconclusive",
		says: "the artifact could not be downloaded",
		remedy: "Run the job again; if it stays so, upload the artifact again."
	},
	ARTIFACTS_REVERSED: {
		effect: "inconclusive",
		says: "the dump after the test was uploaded before the one before it, so the two are of different attempts",
		remedy: "Run the test job again, both uploads included: what an earlier attempt left is not of this test."
	},
	ARTIFACT_GONE: {
		effect: "inconclusive",
		says: "the artifact was listed but is gone",
		remedy: "A re-run replaced or removed it: run this job again, after the job that uploads the dumps."
	},
	ARTIFACT_EXPIRED: {
		effect: "inconclusive",
		says: "the artifact has expired, so its bytes are gone",
		remedy: "Run the test job again, and this job within the retention time of its artifacts."
	},
	DIGEST_MISMATCH: {
		effect: "inconclusive",
		says: "the downloaded bytes do not have the SHA-256 digest that GitHub recorded at upload",
		remedy: "Run the job again; do not trust this artifact."
	},
	ARCHIVE_UNREADABLE: {
		effect: "inconclusive",
		says: "the archive could not be read",
		remedy: "Upload it again, whole.",
		remedyAtPrompt: "Make or copy it again, whole."
	},
	ARCHIVE_ENTRY_REFUSED: {
		effect: "inconclusive",
		says: "an entry of the archive was refused",
		remedy: "Upload plain files under relative names, without links or encryption.",
		remedyAtPrompt: "Pack plain files under relative names, without links or encryption."
	},
	ARCHIVE_TOO_LARGE: {
		effect: "inconclusive",
		says: "the archive is larger than is safe to read",
		remedy: "Upload only the pool dumps, or raise max-archive-entries, max-archive-size or max-archive-ratio.",
		remedyAtPrompt: "Give the pool dumps only, or raise --max-archive-entries, --max-archive-size or --max-archive-ratio."
	},
	NO_FILES: {
		effect: "inconclusive",
		says: "there is no file in it",
		remedy: "Check the path that the test job uploads, and before-files and after-files.",
		remedyAtPrompt: "Check the path."
	},
	FILE_UNREADABLE: {
		effect: "inconclusive",
		says: "the file could not be read",
		remedy: "Check its permissions, and that no other program has it open."
	},
	EMPTY_FILE: {
		effect: "inconclusive",
		says: "the file is empty",
		remedy: "Check that the command that takes the dump ran with enough rights and was given time to finish."
	},
	NOT_A_DUMP: {
		effect: "inconclusive",
		says: "no pool dump was recognised in this file",
		remedy: "Give the output of !poolused, PoolMon or PoolMonX, and leave other files out (before-files, after-files).",
		remedyAtPrompt: "Give the pools by tag: poolmon -b -n FILE, or kd -kl -c \"!poolused 7; q\" > FILE; and name the dumps only."
	},
	SKIPPED_FILE: {
		effect: "note",
		says: "this file is no pool dump and was left out, since another file here is one",
		remedy: "Name the dumps with before-files and after-files.",
		remedyAtPrompt: "Nothing to do if it is none; name the dumps one by one to be sure."
	},
	WRAPPING_REMOVED: {
		effect: "note",
		says: "the dump was read without what its text gained on the way",
		remedy: "Nothing to do; a file that the tool wrote itself has nothing to remove."
	},
	NO_DUMP: {
		effect: "inconclusive",
		says: "no file here is a pool dump",
		remedy: "Check the path that the test job uploads, and before-files and after-files.",
		remedyAtPrompt: "Give the pools by tag: poolmon -b -n FILE, or kd -kl -c \"!poolused 7; q\" > FILE."
	},
	VERIFIER_ONLY: {
		effect: "inconclusive",
		says: "there are counts of Driver Verifier only, and no pool dump",
		remedy: "Add a pool dump of each moment (poolmon -n FILE, or !poolused 1): Driver Verifier counts the drivers that it watches, and no tags."
	},
	NO_ROWS: {
		effect: "inconclusive",
		says: "the dump has a header but no rows",
		remedy: "Take the dump again; a tag filter that matches nothing gives such a dump too."
	},
	UNREAD_LINE: {
		effect: "inconclusive",
		says: "a line inside the dump could not be read",
		remedy: "Take the dump again, with nothing else writing to the same file."
	},
	CUT_LINE: {
		effect: "inconclusive",
		says: "the dump ends in the middle of a row",
		remedy: "Let the command finish before its output is uploaded.",
		remedyAtPrompt: "Let the command finish before its output is copied."
	},
	COUNTS_DISAGREE: {
		effect: "inconclusive",
		says: "a row contradicts itself",
		remedy: "Take the dump again; the row was damaged on its way."
	},
	DUPLICATE_ROW: {
		effect: "note",
		says: "two tags of one dump print alike, so their rows were added up",
		remedy: "Nothing to do: a NUL in a tag prints as a blank or a dot."
	},
	ROW_TWICE: {
		effect: "note",
		says: "a row stands twice in one snapshot, alike in every figure, and counts once",
		remedy: "Nothing to do; look for what prints the line twice, such as two searches whose results were joined."
	},
	ROWS_DIFFER: {
		effect: "inconclusive",
		says: "a tag stands twice in one snapshot with different figures, so one of its rows is of another moment",
		remedy: "Write each snapshot whole to a file of its own, or with its header line above it."
	},
	NO_TOTAL: {
		effect: "inconclusive",
		says: "the dump has no TOTAL row, so it may be cut short",
		remedy: "Let !poolused run to its end."
	},
	TOTAL_MISMATCH: {
		effect: "inconclusive",
		says: "the rows do not add up to the TOTAL row, so rows are missing",
		remedy: "Upload the output whole, without rows taken out.",
		remedyAtPrompt: "Give the output whole, without rows taken out."
	},
	ROWS_ELIDED: {
		effect: "inconclusive",
		says: "rows were replaced by dots",
		remedy: "Upload the output whole, without rows taken out.",
		remedyAtPrompt: "Give the output whole, without rows taken out."
	},
	ROWS_NOT_IN_VIEW: {
		effect: "inconclusive",
		says: "this is a part of a table, since its rows hold clearly less than its header states or none of them is small; what is not in view is unknown",
		remedy: "Write a whole snapshot, with poolmon -n FILE or an export of all rows: a copy of the screen shows the top of the table only."
	},
	TAGS_OVERFLOWED: {
		effect: "inconclusive",
		says: "the system ran out of room for tags and counts further ones together as Ovfl, so a tag of its own may be missing",
		remedy: "Restart the machine before the test, and find the driver that allocates under ever new tags."
	},
	ROWS_MISSING: {
		effect: "inconclusive",
		says: "rows of the dump before are not in the dump after, which a whole dump of the same boot shows",
		remedy: "Upload the output whole, and take both dumps with the same command on the same machine.",
		remedyAtPrompt: "Give the output whole, and take both dumps with the same command on the same machine."
	},
	TABLE_CUT: {
		effect: "inconclusive",
		says: "the dump does not show the whole table, so what is not in view is unknown",
		remedy: "Write all rows to a file (poolmon -n FILE, or !poolused 1 with its command and its TOTAL row), without findstr, a tag filter or a limit of lines."
	},
	BYTES_TOO_FEW: {
		effect: "inconclusive",
		says: "rows hold less than a byte for each of their blocks, so their sizes are in another unit",
		remedy: "Give the dump as the tool wrote it: sizes are read in bytes, also where a column beside them has KB."
	},
	CUT_BUFFER: {
		effect: "inconclusive",
		says: "the buffer ends before its last entry",
		remedy: "Write the whole buffer that NtQuerySystemInformation filled."
	},
	BYTES_ONLY: {
		effect: "note",
		says: "the dump has bytes but no counts, so only limits in bytes can be judged",
		remedy: "Export the columns of allocations and frees too: counts tell more than bytes."
	},
	KDBG_SHORT: {
		effect: "inconclusive",
		says: "the short form of kdbg does not say how many allocations are freed",
		remedy: "Use !poolused 1."
	},
	SNAPSHOT_INVALID: {
		effect: "inconclusive",
		says: "the snapshot is not as its schema says",
		remedy: "See docs/snapshot.schema.json, or write it with the command convert."
	},
	VIEWS_MERGED: {
		effect: "note",
		says: "two outputs of !poolused in one log agree in every row, so they were taken as one snapshot",
		remedy: "Nothing to do."
	},
	MISSING_SIDE: {
		effect: "inconclusive",
		says: "there is a dump of one side only",
		remedy: "Take one dump before the test and one after it, and upload both.",
		remedyAtPrompt: "Take one dump before the test and one after it, and give both: BEFORE AFTER."
	},
	VERIFIER_ONE_SIDE: {
		effect: "note",
		says: "Driver Verifier was asked on one side only, so its counts were not compared",
		remedy: "Take !verifier 3 or verifier /query before the test, too."
	},
	SAME_INSTANT: {
		effect: "inconclusive",
		says: "both dumps were taken at the same time, so they say nothing about what the test did",
		remedy: "Take one dump before the test and one after it; check that the upload steps do not mix them up.",
		remedyAtPrompt: "Take one dump before the test and one after it; check that BEFORE and AFTER are the right files."
	},
	SAME_COUNTERS: {
		effect: "inconclusive",
		says: "no counter differs between the two dumps, so they may be copies of one",
		remedy: "Check that the second dump is taken after the test, and not uploaded twice.",
		remedyAtPrompt: "Check that the second dump is taken after the test, and is no copy of the first."
	},
	TIMES_REVERSED: {
		effect: "inconclusive",
		says: "the dump before was taken later than the dump after, by the times that they state",
		remedy: "Check that before and after are not swapped; a clock that was set back in the test (daylight saving time) shows this too."
	},
	SWAPPED: {
		effect: "inconclusive",
		says: "nearly every counter that moved went down, as if before and after were swapped",
		remedy: "Check which dump was taken first; if the order is right, the machine was restarted between the two."
	},
	VERIFIER_DIFFERS: {
		effect: "inconclusive",
		says: "Driver Verifier was on for one dump only; it renames tags and adds its own, so growth means nothing",
		remedy: "Take both dumps in one boot, with Driver Verifier on or off for both."
	},
	VERIFIER_TAGS: {
		effect: "note",
		says: "Driver Verifier was on, and its renamed tags were added to their originals",
		remedy: "Nothing to do."
	},
	MACHINE_DIFFERS: {
		effect: "inconclusive",
		says: "the two dumps are not of the same machine and system",
		remedy: "Take both dumps on one machine in one boot, and pair the artifacts of the same leg.",
		remedyAtPrompt: "Take both dumps on one machine in one boot."
	},
	WIDTH_DIFFERS: {
		effect: "inconclusive",
		says: "one dump is of a 32-bit system or taken by a 32-bit process, and the other is not",
		remedy: "Take both dumps with the same 64-bit program on the same machine."
	},
	REBOOT: {
		effect: "inconclusive",
		says: "the machine was restarted between the two dumps",
		remedy: "Take both dumps in one boot, with PoolMon or a live debugger: two crash dumps are always two boots. Look for a bug check in the test job.",
		remedyAtPrompt: "Take both dumps in one boot, with PoolMon or a live debugger: two crash dumps are always two boots. See whether the test ended in a bug check."
	},
	BOOT_UNKNOWN: {
		effect: "note",
		says: "the dumps neither count frees nor state when the machine was started, so a restart between them may go unseen",
		remedy: "Use !poolused 1, which counts frees, and keep the banner of the debugger in each file."
	},
	SET_BACK: {
		effect: "inconclusive",
		says: "counters went down within one boot: the virtual machine was set back to a checkpoint between the two dumps",
		remedy: "Take both dumps after the checkpoint is applied: what was allocated before it is gone."
	},
	COMMIT_GREW: {
		effect: "note",
		says: "memory grew that is no pool, so no tag shows it",
		remedy: "Look at Process objects that are kept, at MDLs and at contiguous memory; a program that the test left running takes memory as well."
	},
	NOT_CALM: {
		effect: "note",
		says: "the machine still moved when the snapshot at rest was taken",
		remedy: "Stop the driver and the test first, and raise settle-seconds.",
		remedyAtPrompt: "Stop the driver and the test first, and raise -SettleSeconds of Get-PoolSnapshot.ps1."
	},
	COUNTER_DOWN: {
		effect: "inconclusive",
		says: "an allocation counter went down, which only a restart does",
		remedy: "Check that both dumps are of the same machine and the same boot."
	},
	FEW_ROWS: {
		effect: "inconclusive",
		says: "the table has too few rows to be of a whole machine; what it does not show is unknown",
		remedy: "Give every row of the machine: !poolused, poolmon -n, or all that the script reads."
	},
	FILTERED: {
		effect: "inconclusive",
		says: "the dump was taken with a filter, so a leak in any other row stays unseen",
		remedy: "Leave the filter out: a reference leak shows in somebody else\u2019s tag."
	},
	FILTERS_DIFFER: {
		effect: "inconclusive",
		says: "the two dumps do not cover the same tags, so growth is unknown for the rest",
		remedy: "Take both dumps with the same command."
	},
	SEVERAL_SNAPSHOTS: {
		effect: "note",
		says: "there are several snapshots on this side, and the last one was taken",
		remedy: "Keep one snapshot a side, or narrow before-files and after-files.",
		remedyAtPrompt: "Keep one snapshot a side, or give the file alone: then its snapshots are a series."
	},
	SEVERAL_FILES: {
		effect: "inconclusive",
		says: "several files stand where one is expected, and neither their names nor their times tell how they belong together",
		remedy: "Give the files of one machine the same name on both sides, or number them; or narrow before-files and after-files.",
		remedyAtPrompt: "Give the files of one machine the same name on both sides, or number them; or name one file as BEFORE and one as AFTER."
	},
	SINGLE_DUMP: {
		effect: "inconclusive",
		says: "there is one dump only: it shows what is held since boot, and not what grew",
		remedy: "Take a second dump in the same boot, after the test, and give both: only then growth can be judged."
	},
	CONTROL_UNUSABLE: {
		effect: "inconclusive",
		says: "the control interval cannot be used, so the test was judged without it",
		remedy: "Take both ends of the control whole, on the same machine in the same boot as the test, and before it begins; or leave the control out."
	},
	SAME_DUMP: {
		effect: "inconclusive",
		says: "the dump before and the dump after are the same bytes, so they say nothing about what the test did",
		remedy: "Take one dump before the test and one after it, and check that no step copies or uploads one of them twice.",
		remedyAtPrompt: "Take one dump before the test and one after it, and check that AFTER is no copy of BEFORE."
	},
	ALL_IGNORED: {
		effect: "inconclusive",
		says: "ignore-tags leaves no row of the dumps to judge, or too few, or none of a driver tag",
		remedy: "Narrow ignore-tags: it takes out every tag, most of them where no driver-tags are named, or every row that a pattern of driver-tags names.",
		remedyAtPrompt: "Narrow --ignore-tags, or ignore-tags of the policy: it takes out every tag, most of them where no --driver-tags are named, or every row that a pattern of --driver-tags names."
	},
	LIMIT_NOT_JUDGED: {
		effect: "inconclusive",
		says: "a limit of the policy cannot be judged",
		remedy: "Take both dumps whole and with their counts, or take the limit out; a limit in bytes needs sizes that are not rounded to KB or MB."
	},
	LIMIT_TAG_ABSENT: {
		effect: "note",
		says: "no dump shows the tag of a limit, so the limit holds for nothing",
		remedy: "Check the tag in limits: it prints as four characters, blanks included."
	},
	BASELINE_UNREADABLE: {
		effect: "inconclusive",
		says: "the baseline is no report of schema version 1, so nothing was compared with it",
		remedy: "Give the report.json of an earlier run without the change."
	},
	BASELINE_NONE: {
		effect: "note",
		says: "there is no baseline yet, so this run is judged without one",
		remedy: "Nothing to do: the next successful runs of the branch leave their reports, once this action runs there too.",
		remedyAtPrompt: "The action downloads the reports of the branch that the policy names; here, give them: --baseline report.json."
	},
	BASELINE_GONE: {
		effect: "inconclusive",
		says: "earlier runs left reports for the baseline, and they are gone",
		remedy: "Let the branch run again: somebody deleted the reports before their time."
	},
	BASELINE_NOT_READ: {
		effect: "inconclusive",
		says: "the baseline that was asked for could not be had",
		remedy: "Give the job the permission actions: read and a github-token, or set baseline: none."
	},
	BASELINE_REFUSED: {
		effect: "inconclusive",
		says: "the baseline is of a branch that the author of the change may have chosen, so it does not count",
		remedy: "Write baseline into the policy file of the base branch, or name the base or the default branch."
	},
	BASELINE_UNAVAILABLE: {
		effect: "note",
		says: "one report of the baseline could not be downloaded, so it was left out",
		remedy: "Nothing to do: the next runs of the branch leave others."
	},
	BASELINE_LEG_GONE: {
		effect: "note",
		says: "the baseline has a leg that this run lacks",
		remedy: "See whether its job uploaded its dumps; legs in the policy makes a missing leg missing evidence."
	},
	BASELINE_UNFIT: {
		effect: "inconclusive",
		says: "a baseline is no earlier run on such a machine, so the test was judged without it",
		remedy: "Give report.json of an earlier run of the same test without the change, on a machine of the same kind."
	},
	BASELINE_OTHER_LEGS: {
		effect: "note",
		says: "no baseline has this leg, so it is judged without one",
		remedy: "Run the same matrix on the branch; a leg is known by its name."
	},
	POLICY_NOT_READ: {
		effect: "inconclusive",
		says: "whether the repository has a policy file could not be found out, so what it asks for is not known",
		remedy: "Check out the repository before this step, or give the job the permission contents: read; policy-file: none says that there is no file."
	},
	BASE_POLICY_NOT_READ: {
		effect: "note",
		says: "the policy of the base branch could not be read, so no exception and no label counts, and what this change makes of the policy is not known",
		remedy: "Give the job the permission contents: read, and see that the policy of the base branch is right."
	},
	POLICY_REF_MOVES: {
		effect: "note",
		says: "the policy extends one of another repository at a branch or a tag, which may change without a change here",
		remedy: "Name the full commit behind the @."
	},
	POLICY_INHERITED: {
		effect: "note",
		says: "a policy of another repository allows more than the defaults",
		remedy: "Nothing to do where that is meant."
	},
	POLICY_NOT_COMPARED: {
		effect: "note",
		says: "whether this pull request changes the policy could not be found out",
		remedy: "Give the job the permission contents: read, and see that the policy of the base branch is right."
	},
	EXCEPTION_EXPIRED: {
		effect: "note",
		says: "an exception of the policy has expired and covers nothing any more",
		remedy: "Mend the leak, or let the owner renew the exception; remove it if nothing leaks any more."
	},
	EXCEPTION_TOO_LONG: {
		effect: "note",
		says: "an exception of the policy ends more than a year from now, so it covers nothing",
		remedy: "Let it end within a year; its owner can renew it."
	},
	EXCEPTION_EXPIRES_SOON: {
		effect: "note",
		says: "an exception of the policy ends within two weeks; what it covers fails the check then",
		remedy: "Mend the leak, or let the owner renew the exception."
	},
	EXCEPTION_LEG_ABSENT: {
		effect: "note",
		says: "an exception of the policy names legs of which this run has none, so it covers nothing",
		remedy: "Check legs of the exception: it takes the names that the report shows, `?` one character and `*` any."
	},
	ACCEPTANCE_NOT_READ: {
		effect: "note",
		says: "whether somebody accepted the leak could not be found out, so nobody did",
		remedy: "Give the job the permission that the answer names, or pull-requests: read, and run it again."
	},
	ACCEPTANCE_REFUSED: {
		effect: "note",
		says: "the label that accepts a leak is set and does not count",
		remedy: "Let somebody whom acknowledge in the policy of the base branch names remove the label and set it again."
	},
	POOLTAG_LINES: {
		effect: "note",
		says: "lines of the pooltag file are no entries and were passed over",
		remedy: "An entry is TAG - binary - description; a comment begins with rem or //."
	},
	DRIVER_TAG_ABSENT: {
		effect: "inconclusive",
		says: "no dump shows a tag of this pattern, so the driver was not judged",
		remedy: "Check driver-tags: a tag prints as four characters, blanks included, and often in reverse of the source.",
		remedyAtPrompt: "Check --driver-tags: a tag prints as four characters, blanks included, and often in reverse of the source."
	}
};
/** True where evidence is missing: such a run is never clean. */
const isMissingEvidence = (found) => problemTexts[found.code].effect === "inconclusive";
/** The problems of one leg: of each of its files, and of comparing them. */
const problemsOf = ({ name }, problems) => problems.filter(({ leg }) => leg === name);
/** Says what is wrong, without what to do. */
const saysOf = ({ code, detail }) => {
	const { says } = problemTexts[code];
	return detail.length > 0 ? phrase`${ours(says)}: ${detail}` : ours(says);
};
/** Says what is wrong and what to do in the words of the program that speaks, without the position. */
const messageOf = (found) => {
	const { says, remedy, remedyAtPrompt = remedy } = problemTexts[found.code];
	const seen = found.detail.length > 0 ? phrase`${ours(says)} (${found.detail}). ` : phrase`${ours(says)}. `;
	return phrase`${upperFirst(seen)}${ours(found.program === "action" ? remedy : remedyAtPrompt)}`;
};
/** The problem that was told; null for a code that this version does not know. */
const readProblem = ({ code, source, line, message }) => {
	if (!isProblemCode(code)) return null;
	const { says } = problemTexts[code];
	const [, detail = ""] = /^ \((.*?)\)\. [A-Z]/s.exec(message.slice(says.length)) ?? [];
	return problem(code, {
		source,
		line,
		detail: detail === "" ? [] : phrase`${detail}`
	});
};
const isProblemCode = (code) => Object.hasOwn(problemTexts, code);
/** `after.txt:31`, or the file alone. */
const positionOf = (found) => found.line === null ? found.source : `${found.source}:${found.line}`;
/** The position as it stands before the words of a problem; nothing where it has none. */
const placeBefore = (found) => {
	const position = positionOf(found);
	return position === "" ? "" : `${position}: `;
};



/***/ }),

/***/ 1101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ VERSION),
/* harmony export */   t: () => (/* binding */ PROGRAM)
/* harmony export */ });
// build/settings/program.js
/** Starts the command line from a clone: the commands that our texts print begin with it. */
const PROGRAM = "node dist/cli/index.js";
/** Version of package.json; a test compares. */
const VERSION = "1.0.0";



/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ screenOf)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5483);


// build/report/ansi.js
/**
* Colour as terminals of any theme show it: the eight colours, bold and dim, and nothing else. Codes from ECMA-48,
* "Select Graphic Rendition"; each ends by taking back what it set.
*/
const ansiStyle = (role, text) => {
	const { on, off } = CODES[role];
	return `\x1b[${on}m${text}\x1b[${off}m`;
};
const CODES = {
	leak: {
		on: "1;31",
		off: "22;39"
	},
	suspect: {
		on: "1;33",
		off: "22;39"
	},
	clean: {
		on: "1;32",
		off: "22;39"
	},
	growth: {
		on: "33",
		off: "39"
	},
	strong: {
		on: "1",
		off: "22"
	},
	dim: {
		on: "2",
		off: "22"
	}
};

// build/cli/screen.js
/** Screen of the terminal's width and colour. A file or a pipe has no width, and colour only when told to. */
const screenOf = (asked, outlet, environment) => {
	const isTerminal = asked.output === null && outlet.isTTY === true;
	return {
		width: isTerminal ? widthOf(outlet, environment) : _layout_js__WEBPACK_IMPORTED_MODULE_0__.r.width,
		style: isColoured(asked, isTerminal, environment) ? ansiStyle : _layout_js__WEBPACK_IMPORTED_MODULE_0__.r.style
	};
};
/** Columns of a readable table: a narrower terminal gets as many. */
const MIN_COLUMNS = 40;
const widthOf = ({ columns = 0 }, { COLUMNS = "" }) => {
	const width = columns > 0 ? columns : Number(/^\d{1,5}$/.exec(COLUMNS)?.[0] ?? 0);
	return width > 0 ? Math.max(width, MIN_COLUMNS) : _layout_js__WEBPACK_IMPORTED_MODULE_0__.r.width;
};
/** The option, then FORCE_COLOR, then NO_COLOR (https://no-color.org: set and not empty), then what the terminal is. */
const isColoured = ({ color, output }, isTerminal, environment) => {
	if (color === "always" || color === "never") return color === "always";
	if (output !== null) return false;
	const { FORCE_COLOR: forced, NO_COLOR: unwanted = "", TERM } = environment;
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return isTerminal && unwanted === "" && TERM !== "dumb";
};



/***/ }),

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isCounted),
/* harmony export */   A: () => (/* binding */ localTimeOf),
/* harmony export */   B: () => (/* binding */ CONTROL_SPREAD),
/* harmony export */   C: () => (/* binding */ inOrder),
/* harmony export */   D: () => (/* binding */ withoutNumbers),
/* harmony export */   E: () => (/* binding */ withoutFileType),
/* harmony export */   F: () => (/* binding */ weekdayOf),
/* harmony export */   G: () => (/* binding */ isOnBaseline),
/* harmony export */   H: () => (/* binding */ excess),
/* harmony export */   I: () => (/* binding */ changeOf),
/* harmony export */   J: () => (/* binding */ bitsForLine),
/* harmony export */   K: () => (/* binding */ isOnReference),
/* harmony export */   L: () => (/* binding */ inStep),
/* harmony export */   M: () => (/* binding */ millisecondsOf),
/* harmony export */   N: () => (/* binding */ toStatedTime),
/* harmony export */   O: () => (/* binding */ withoutStage),
/* harmony export */   P: () => (/* binding */ utcTimeOf),
/* harmony export */   Q: () => (/* binding */ isBytesOnly),
/* harmony export */   R: () => (/* binding */ rowsInStep),
/* harmony export */   S: () => (/* binding */ byText),
/* harmony export */   St: () => (/* binding */ outstanding),
/* harmony export */   T: () => (/* binding */ stageOf),
/* harmony export */   U: () => (/* binding */ excessOf),
/* harmony export */   V: () => (/* binding */ bytesThere),
/* harmony export */   W: () => (/* binding */ isInControl),
/* harmony export */   X: () => (/* binding */ scored),
/* harmony export */   Y: () => (/* binding */ mannKendallZ),
/* harmony export */   Z: () => (/* binding */ inFlightOf),
/* harmony export */   _: () => (/* binding */ encodeXml),
/* harmony export */   _t: () => (/* binding */ toTag),
/* harmony export */   a: () => (/* binding */ driverPoolRowsOf),
/* harmony export */   at: () => (/* binding */ entriesOf),
/* harmony export */   b: () => (/* binding */ byEvidence),
/* harmony export */   bt: () => (/* binding */ interval),
/* harmony export */   c: () => (/* binding */ seriesOf),
/* harmony export */   ct: () => (/* binding */ knownTag),
/* harmony export */   d: () => (/* binding */ encodeHtml),
/* harmony export */   dt: () => (/* binding */ addUsages),
/* harmony export */   et: () => (/* binding */ noiseVariance),
/* harmony export */   f: () => (/* binding */ encodeJson),
/* harmony export */   ft: () => (/* binding */ cLiteralsOf),
/* harmony export */   g: () => (/* binding */ encodeMarkdownPre),
/* harmony export */   gt: () => (/* binding */ sumBytes),
/* harmony export */   h: () => (/* binding */ encodeMarkdownCode),
/* harmony export */   ht: () => (/* binding */ readTag),
/* harmony export */   i: () => (/* binding */ countsSinceBoot),
/* harmony export */   it: () => (/* binding */ entriesMatching),
/* harmony export */   j: () => (/* binding */ millisecondsBetween),
/* harmony export */   k: () => (/* binding */ asUtc),
/* harmony export */   l: () => (/* binding */ splitCauses),
/* harmony export */   lt: () => (/* binding */ verifierAliases),
/* harmony export */   m: () => (/* binding */ encodeMarkdown),
/* harmony export */   mt: () => (/* binding */ printTag),
/* harmony export */   n: () => (/* binding */ balancedDriverTagsOf),
/* harmony export */   nt: () => (/* binding */ strayBytes),
/* harmony export */   o: () => (/* binding */ legsByWorst),
/* harmony export */   ot: () => (/* binding */ isObject),
/* harmony export */   p: () => (/* binding */ encodeLog),
/* harmony export */   pt: () => (/* binding */ poolKinds),
/* harmony export */   q: () => (/* binding */ referenceExcess),
/* harmony export */   r: () => (/* binding */ cardsOf),
/* harmony export */   rt: () => (/* binding */ docsLinkOf),
/* harmony export */   s: () => (/* binding */ otherRowsOf),
/* harmony export */   st: () => (/* binding */ kinOf),
/* harmony export */   t: () => (/* binding */ areHeld),
/* harmony export */   tt: () => (/* binding */ noiseZ),
/* harmony export */   u: () => (/* binding */ encodeCsv),
/* harmony export */   ut: () => (/* binding */ knownTags),
/* harmony export */   v: () => (/* binding */ visible),
/* harmony export */   vt: () => (/* binding */ unprintTag),
/* harmony export */   w: () => (/* binding */ stageIn),
/* harmony export */   x: () => (/* binding */ standingOut),
/* harmony export */   xt: () => (/* binding */ isCounterDown),
/* harmony export */   y: () => (/* binding */ causesOf),
/* harmony export */   yt: () => (/* binding */ usageKey),
/* harmony export */   z: () => (/* binding */ BASELINE_SPREAD)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1171);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);



// build/core/counters.js
const WRAP = 2 ** 32;
/** Allocations not yet freed: modulo 2^32 where both counters may have wrapped. */
const outstanding = ({ allocs, frees }) => allocs < WRAP && frees < WRAP ? allocs - frees | 0 : allocs - frees;
/** Events from one reading of a counter to the next. */
const interval = (was, is) => {
	if (is >= was) return is - was;
	return is < WRAP ? (is - was % WRAP + WRAP) % WRAP : is - was;
};
/**
* True for a counter that went down, which only a restart does. One that wrapped did not: it was near 2^32 and is small
* now.
*/
const isCounterDown = (was, is) => {
	if (is >= was) return false;
	if (is >= WRAP) return true;
	const before = was % WRAP;
	return before > is && before - is <= WRAP / 2;
};

// build/core/pool.js
const poolKinds = ["nonpaged", "paged"];
/**
* Two rows as one. What is outstanding adds up, and so do allocations; frees follow, since a 32-bit counter of one of
* the two may have wrapped.
*/
const addUsages = (one, other) => {
	const allocs = one.allocs + other.allocs;
	const frees = allocs - outstanding(one) - outstanding(other);
	const wrapped = frees < 0 ? 2 ** 32 : 0;
	return {
		...one,
		allocs: allocs + wrapped,
		frees: frees + wrapped,
		bytes: one.bytes + other.bytes
	};
};
/** Names a row: one tag in one pool. */
const usageKey = (row) => row.pool === "paged" ? `${row.tag}P` : `${row.tag}N`;
/**
* Four characters as a tag, shorter ones padded with blanks on the right as the debugger prints them. What one tag
* looks like in different tools becomes one:
*
* - A NUL is a blank. Tools print it so, and a C literal of three characters ends in one.
* - The high bit of the last byte (`Tok\xe5` for `Toke`) protects a block from being freed under another tag, and is no part
*   of the tag.
* - A character above U+00FF cannot be a tag byte: the console replaced it, and `?` stands for what was lost.
*/
const toTag = (text) => {
	const padded = text.length === 4 ? text : text.padEnd(4).slice(0, 4);
	return isPlain(padded) ? padded : withoutProtection(padded.replaceAll("\0", " ").replace(/[^\0-\xff]/g, "?"));
};
/** True for ASCII without NUL, as nearly every tag is. */
const isPlain = (text) => {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 0 || code > 127) return false;
	}
	return true;
};
const withoutProtection = (bytes) => {
	const cleared = bytes.slice(0, 3) + String.fromCharCode(bytes.charCodeAt(3) & 127);
	return /^[\x20-\x7e]{4}$/.test(cleared) ? cleared : bytes;
};
/**
* A tag for reading: blanks stay, a byte outside printable ASCII becomes `\xNN`, and so does a `\` that would read as
* one.
*/
const printTag = (tag) => tag.replace(/[^\x20-\x7e]|\\(?=x)/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
/** Reads what `printTag` wrote: `\xNN` is one byte. */
const unprintTag = (printed) => printed.replace(/\\x([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
/** The tag that `printTag` wrote. */
const readTag = (printed) => toTag(unprintTag(printed));
/**
* A tag as C sources spell it, `Proc` \u2192 `corP` and `0x636f7250`: x86, x64 and ARM64 are little-endian, so the
* characters of the constant stand in reverse.
*/
const cLiteralsOf = (tag) => {
	const reversed = [...tag].reverse();
	const digits = reversed.map((byte) => byte.charCodeAt(0).toString(16).padStart(2, "0"));
	return {
		characters: reversed.join(""),
		number: `0x${digits.join("")}`
	};
};
/** Bytes of each pool, summed over the rows. */
const sumBytes = (usages) => {
	let nonpaged = 0;
	let paged = 0;
	for (const usage of usages) if (usage.pool === "nonpaged") nonpaged += usage.bytes;
	else paged += usage.bytes;
	return {
		nonpaged,
		paged
	};
};

// build/core/knowledge/tags.js
const knownTags = [
	{
		tag: "Proc",
		pool: "nonpaged",
		what: "process object",
		kind: "object",
		owner: "nt!ps",
		acquire: [
			"PsLookupProcessByProcessId",
			"ObReferenceObjectByHandle",
			"ObReferenceObject"
		],
		release: ["ObDereferenceObject"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK ntifs.h: pslookupprocessbyprocessid; microsoft/Windows-Dev-Performance#137"
	},
	{
		tag: "MiP2",
		pool: "nonpaged",
		what: "memory manager part of a process",
		kind: "rider",
		owner: "nt!mm",
		noise: "medium",
		ridesWith: "Proc",
		source: "microsoft/Windows-Dev-Performance#137"
	},
	{
		tag: "Thre",
		pool: "nonpaged",
		what: "thread object",
		kind: "object",
		owner: "nt!ps",
		acquire: [
			"PsLookupThreadByThreadId",
			"ObReferenceObjectByHandle",
			"PsCreateSystemThread"
		],
		release: ["ObDereferenceObject", "ZwClose"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK ntifs.h: pslookupthreadbythreadid; ReactOS ntoskrnl/ob/oblife.c; microsoft/Windows-Dev-Performance#137"
	},
	{
		tag: "Toke",
		pool: "paged",
		what: "token object",
		kind: "object",
		owner: "nt!se",
		acquire: [
			"SeCaptureSubjectContext",
			"PsReferencePrimaryToken",
			"PsReferenceImpersonationToken",
			"SeCreateClientSecurity"
		],
		release: [
			"SeReleaseSubjectContext",
			"PsDereferencePrimaryToken",
			"PsDereferenceImpersonationToken",
			"SeDeleteClientSecurity"
		],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK ntifs.h: secapturesubjectcontext; microsoft/ebpf-for-windows#5295; microsoft/WSL#41296"
	},
	{
		tag: "SeTd",
		pool: "paged",
		what: "dynamic part of a token",
		kind: "rider",
		owner: "nt!se",
		acquire: ["PsReferencePrimaryToken"],
		release: ["PsDereferencePrimaryToken"],
		noise: "medium",
		ridesWith: "Toke",
		source: "WDK ntifs.h: psreferenceprimarytoken; microsoft/WSL#41296"
	},
	{
		tag: "SeTl",
		pool: "nonpaged",
		what: "lock of a token",
		kind: "rider",
		owner: "nt!se",
		acquire: ["SeCreateClientSecurity"],
		release: ["SeDeleteClientSecurity"],
		noise: "medium",
		ridesWith: "Toke",
		source: "WDK ntifs.h: secreateclientsecurity; microsoft/WSL#41296; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "SeAt",
		pool: "paged",
		what: "token security attributes",
		kind: "rider",
		owner: "nt!se",
		noise: "medium",
		ridesWith: "Toke",
		source: "microsoft/WSL#41296"
	},
	{
		tag: "SePa",
		pool: "nonpaged",
		what: "process audit image name",
		kind: "rider",
		owner: "nt!se",
		acquire: ["SeLocateProcessImageName"],
		release: ["ExFreePool"],
		noise: "medium",
		ridesWith: "Proc",
		source: "reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "SeSd",
		pool: "paged",
		what: "security descriptor",
		kind: "shared",
		owner: "nt!se",
		acquire: ["SeAssignSecurity"],
		release: ["SeDeassignSecurity"],
		noise: "low",
		healthyOutstanding: 2e5,
		source: "WDK wdm.h: seassignsecurity"
	},
	{
		tag: "SeSc",
		pool: "paged",
		what: "captured security descriptor",
		kind: "shared",
		owner: "nt!se",
		acquire: ["SeCaptureSecurityDescriptor"],
		release: ["SeReleaseSecurityDescriptor"],
		noise: "low",
		healthyOutstanding: 5e4,
		source: "WDK tag list"
	},
	{
		tag: "SeAc",
		pool: "paged",
		what: "ACL",
		kind: "rider",
		owner: "nt!se",
		noise: "low",
		ridesWith: "SeSd",
		source: "reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "SeLs",
		pool: "paged",
		what: "logon session",
		kind: "rider",
		owner: "nt!se",
		noise: "low",
		ridesWith: "Toke",
		source: "microsoft/WSL#41296; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "SeTn",
		pool: "paged",
		what: "captured type name",
		kind: "shared",
		owner: "nt!se",
		acquire: ["SeQueryInformationToken"],
		release: ["ExFreePool"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK ntifs.h: sequeryinformationtoken"
	},
	{
		tag: "SePr",
		pool: "paged",
		what: "captured PRIVILEGE_SET",
		kind: "internal",
		owner: "nt!se",
		noise: "low",
		source: "reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "SeFS",
		pool: "nonpaged",
		what: "logon-terminated callback record",
		kind: "shared",
		owner: "nt!se",
		acquire: ["SeRegisterLogonSessionTerminatedRoutine"],
		release: ["SeUnregisterLogonSessionTerminatedRoutine"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ntifs.h: seregisterlogonsessionterminatedroutine"
	},
	{
		tag: "File",
		pool: "nonpaged",
		what: "file object",
		kind: "object",
		acquire: [
			"ZwCreateFile",
			"IoCreateFile",
			"FltCreateFileEx2",
			"IoGetDeviceObjectPointer",
			"ObReferenceObjectByHandle"
		],
		release: [
			"ZwClose",
			"FltClose",
			"ObDereferenceObject"
		],
		noise: "high",
		healthyOutstanding: 5e5,
		source: "WDK wdm.h: zwcreatefile; ReactOS ntoskrnl/ob/oblife.c; microsoft/WSL#40804"
	},
	{
		tag: "Key ",
		pool: "paged",
		what: "registry key object",
		kind: "object",
		acquire: [
			"ZwOpenKey",
			"ZwCreateKey",
			"IoOpenDeviceRegistryKey",
			"WdfRegistryOpenKey"
		],
		release: ["ZwClose", "WdfRegistryClose"],
		noise: "medium",
		healthyOutstanding: 2e5,
		source: "WDK wdm.h: zwopenkey; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Even",
		pool: "nonpaged",
		what: "event object",
		kind: "object",
		acquire: [
			"ZwCreateEvent",
			"IoCreateNotificationEvent",
			"IoCreateSynchronizationEvent",
			"ObReferenceObjectByHandle"
		],
		release: ["ZwClose", "ObDereferenceObject"],
		noise: "medium",
		healthyOutstanding: 5e5,
		source: "WDK ntifs.h: zwcreateevent; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Muta",
		pool: "nonpaged",
		what: "mutant object",
		kind: "object",
		acquire: ["ZwCreateMutant", "ObReferenceObjectByHandle"],
		release: ["ZwClose", "ObDereferenceObject"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK wdm.h: obreferenceobjectbyhandle; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Sema",
		pool: "nonpaged",
		what: "semaphore object",
		kind: "object",
		acquire: ["ZwCreateSemaphore", "ObReferenceObjectByHandle"],
		release: ["ZwClose", "ObDereferenceObject"],
		noise: "medium",
		healthyOutstanding: 1e5,
		source: "WDK wdm.h: obreferenceobjectbyhandle; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Time",
		pool: "nonpaged",
		what: "timer object",
		kind: "object",
		owner: "nt!ke",
		acquire: ["ZwCreateTimer"],
		release: ["ZwClose"],
		noise: "low",
		healthyOutstanding: 5e4,
		source: "WDK tag list"
	},
	{
		tag: "Sect",
		pool: "paged",
		what: "section object",
		kind: "object",
		acquire: ["ZwCreateSection", "ZwOpenSection"],
		release: ["ZwClose"],
		noise: "medium",
		healthyOutstanding: 2e5,
		source: "WDK wdm.h: zwcreatesection; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Dire",
		pool: "paged",
		what: "object directory",
		kind: "object",
		acquire: ["ZwCreateDirectoryObject"],
		release: ["ZwClose"],
		noise: "none",
		healthyOutstanding: 5e3,
		source: "WDK wdm.h: zwcreatedirectoryobject; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Symb",
		pool: "paged",
		what: "symbolic link object",
		kind: "object",
		acquire: ["IoCreateSymbolicLink", "WdfDeviceCreateSymbolicLink"],
		release: ["IoDeleteSymbolicLink"],
		noise: "low",
		healthyOutstanding: 1e4,
		source: "WDK wdm.h: iocreatesymboliclink; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Symt",
		pool: "paged",
		what: "target of a symbolic link",
		kind: "rider",
		acquire: ["IoCreateSymbolicLink"],
		release: ["IoDeleteSymbolicLink"],
		noise: "low",
		ridesWith: "Symb",
		source: "WDK wdm.h: iocreatesymboliclink; ReactOS uses"
	},
	{
		tag: "Devi",
		pool: "nonpaged",
		what: "device object",
		kind: "object",
		acquire: [
			"IoCreateDevice",
			"IoCreateDeviceSecure",
			"IoGetAttachedDeviceReference"
		],
		release: ["IoDeleteDevice", "ObDereferenceObject"],
		noise: "low",
		healthyOutstanding: 1e4,
		source: "WDK wdm.h: iocreatedevice; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Driv",
		pool: "nonpaged",
		what: "driver object",
		kind: "object",
		acquire: ["ObReferenceObjectByName"],
		release: ["ObDereferenceObject"],
		noise: "none",
		healthyOutstanding: 5e3,
		source: "ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Adap",
		pool: "nonpaged",
		what: "DMA adapter object",
		kind: "object",
		acquire: ["IoGetDmaAdapter"],
		release: ["PutDmaAdapter"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: iogetdmaadapter"
	},
	{
		tag: "Call",
		pool: "nonpaged",
		what: "callback object",
		kind: "object",
		owner: "nt!ex",
		acquire: ["ExCreateCallback"],
		release: ["ObDereferenceObject"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: excreatecallback"
	},
	{
		tag: "CBRe",
		pool: "nonpaged",
		what: "callback registration",
		kind: "shared",
		acquire: ["ExRegisterCallback"],
		release: ["ExUnregisterCallback"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: exregistercallback; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "Cbrb",
		pool: "nonpaged",
		what: "callback routine block (process/thread/image notify)",
		kind: "shared",
		owner: "nt!ex",
		acquire: ["PsSetCreateProcessNotifyRoutineEx"],
		release: ["PsSetCreateProcessNotifyRoutineEx"],
		noise: "none",
		healthyOutstanding: 1e3,
		source: "WDK ntddk.h: pssetcreateprocessnotifyroutineex; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "TmTx",
		pool: "nonpaged",
		what: "transaction object",
		kind: "object",
		owner: "nt!tm",
		acquire: ["ZwCreateTransaction"],
		release: ["ZwClose"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK wdm.h: zwcreatetransaction"
	},
	{
		tag: "ALPC",
		pool: "paged",
		what: "ALPC port object",
		kind: "object",
		owner: "nt!alpc",
		acquire: ["FltCreateCommunicationPort"],
		release: ["FltCloseCommunicationPort"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK fltkernel.h: fltcreatecommunicationport"
	},
	{
		tag: "Job ",
		pool: "nonpaged",
		what: "job object",
		kind: "object",
		owner: "nt!ps",
		release: ["ZwClose"],
		noise: "medium",
		healthyOutstanding: 5e3,
		source: "WDK tag list"
	},
	{
		tag: "Se  ",
		pool: "paged",
		what: "security buffer, such as SeQueryInformationToken hands out",
		kind: "shared",
		owner: "nt!se",
		acquire: ["SeQueryInformationToken"],
		release: ["ExFreePool"],
		noise: "medium",
		source: "WDK ntifs.h: sequeryinformationtoken; Microsoft ntdebugging blog, a caller behind the kernel\u2019s tag"
	},
	{
		tag: "NpFr",
		pool: "nonpaged",
		what: "data waiting in a named pipe",
		kind: "internal",
		owner: "npfs.sys",
		noise: "medium",
		source: "descriptions in test/fixtures/dumps/poolmonx-full-snapshot.csv: DATA_ENTRY records"
	},
	{
		tag: "UlHT",
		pool: "paged",
		what: "hash table of the HTTP stack",
		kind: "internal",
		owner: "http.sys",
		noise: "low",
		source: "descriptions in test/fixtures/dumps/poolmonx-full-snapshot.csv"
	},
	{
		tag: "ViMm",
		pool: "both",
		what: "structure of the video memory manager",
		kind: "internal",
		owner: "dxgkrnl.sys",
		noise: "medium",
		source: "descriptions in test/fixtures/dumps/poolmonx-full-snapshot.csv"
	},
	{
		tag: "VoSm",
		pool: "nonpaged",
		what: "bitmap of a volume snapshot",
		kind: "internal",
		owner: "volsnap.sys",
		noise: "low",
		source: "descriptions in test/fixtures/dumps/poolmonx-full-snapshot.csv"
	},
	{
		tag: "MmRe",
		pool: "paged",
		what: "relocations of a loaded image",
		kind: "internal",
		owner: "nt!mm",
		noise: "medium",
		source: "descriptions in test/fixtures/dumps/poolmonx-full-snapshot.csv"
	},
	{
		tag: "Icp ",
		pool: "nonpaged",
		what: "packet queued on an I/O completion port",
		kind: "internal",
		owner: "nt!io",
		noise: "medium",
		source: "descriptions in test/fixtures/dumps/poolmonx-full-snapshot.csv"
	},
	{
		tag: "Type",
		pool: "nonpaged",
		what: "object type object",
		kind: "internal",
		noise: "none",
		source: "WDK tag list"
	},
	{
		tag: "Obtb",
		pool: "paged",
		what: "handle table",
		kind: "shared",
		owner: "nt!ob",
		acquire: ["ZwOpenKey"],
		release: ["ZwClose"],
		noise: "medium",
		healthyOutstanding: 1e4,
		source: "WDK wdm.h: zwopenkey; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "ObHd",
		pool: "paged",
		what: "object handle count database",
		kind: "shared",
		owner: "nt!ob",
		acquire: ["ObOpenObjectByPointer"],
		release: ["ZwClose"],
		noise: "low",
		healthyOutstanding: 1e4,
		source: "WDK ntifs.h: obopenobjectbypointer; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "ObNm",
		pool: "paged",
		what: "object name",
		kind: "internal",
		owner: "nt!ob",
		release: ["ZwClose", "ObDereferenceObject"],
		noise: "medium",
		source: "WDK ntifs.h: zwcreateevent; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "ObDi",
		pool: "paged",
		what: "object directory entry",
		kind: "internal",
		owner: "nt!ob",
		release: ["ZwMakeTemporaryObject", "ZwClose"],
		noise: "low",
		source: "reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "ObSt",
		pool: "nonpaged",
		what: "object manager temporary storage",
		kind: "cache",
		owner: "nt!ob",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "ObSq",
		pool: "paged",
		what: "security descriptor query",
		kind: "cache",
		owner: "nt!ob",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "Irp ",
		pool: "nonpaged",
		what: "IRP",
		kind: "shared",
		acquire: [
			"IoAllocateIrp",
			"IoBuildAsynchronousFsdRequest",
			"WdfRequestCreate"
		],
		release: ["IoFreeIrp", "WdfObjectDelete"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK wdm.h: ioallocateirp; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "Irpl",
		pool: "nonpaged",
		what: "large IRP lookaside list",
		kind: "shared",
		owner: "nt!io",
		acquire: ["IoAllocateIrp"],
		release: ["IoFreeIrp"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: ioallocateirp"
	},
	{
		tag: "IrpX",
		pool: "nonpaged",
		what: "IRP extension",
		kind: "rider",
		owner: "nt!io",
		acquire: ["IoAllocateIrp"],
		release: ["IoFreeIrp"],
		noise: "low",
		ridesWith: "Irp ",
		source: "WDK wdm.h: ioallocateirp"
	},
	{
		tag: "Irp+",
		pool: "nonpaged",
		what: "IRP under Driver Verifier",
		kind: "shared",
		owner: "nt!vf",
		acquire: ["IoAllocateIrp"],
		release: ["IoFreeIrp"],
		noise: "low",
		healthyOutstanding: 5e4,
		verifierAliasOf: "Irp ",
		source: "WDK wdm.h: ioallocateirp"
	},
	{
		tag: "Mdl ",
		pool: "nonpaged",
		what: "MDL",
		kind: "shared",
		acquire: ["IoAllocateMdl", "NdisAllocateMdl"],
		release: ["IoFreeMdl", "NdisFreeMdl"],
		noise: "medium",
		healthyOutstanding: 1e5,
		source: "WDK wdm.h: ioallocatemdl"
	},
	{
		tag: "VMdl",
		pool: "nonpaged",
		what: "MDL under Driver Verifier",
		kind: "shared",
		owner: "nt!Vf",
		acquire: ["IoAllocateMdl"],
		release: ["IoFreeMdl"],
		noise: "none",
		healthyOutstanding: 1e5,
		verifierAliasOf: "Mdl ",
		source: "WDK wdm.h: ioallocatemdl"
	},
	{
		tag: "Mmdi",
		pool: "nonpaged",
		what: "MDL of allocated pages",
		kind: "shared",
		owner: "nt!mm",
		acquire: ["MmAllocatePagesForMdl", "MmAllocatePagesForMdlEx"],
		release: ["MmFreePagesFromMdl"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK wdm.h: mmallocatepagesformdlex"
	},
	{
		tag: "IoWI",
		pool: "nonpaged",
		what: "work item",
		kind: "shared",
		owner: "nt!io",
		acquire: ["IoAllocateWorkItem"],
		release: ["IoFreeWorkItem"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK wdm.h: ioallocateworkitem; ReactOS uses"
	},
	{
		tag: "Vfwi",
		pool: "nonpaged",
		what: "work item under Driver Verifier",
		kind: "shared",
		owner: "nt!Vf",
		acquire: ["IoAllocateWorkItem"],
		release: ["IoFreeWorkItem"],
		noise: "none",
		healthyOutstanding: 5e3,
		verifierAliasOf: "IoWI",
		source: "WDK wdm.h: ioallocateworkitem"
	},
	{
		tag: "VfUs",
		pool: "nonpaged",
		what: "completion context under DV",
		kind: "verifier",
		owner: "nt!Vf",
		acquire: ["IoSetCompletionRoutineEx"],
		release: ["IoFreeIrp"],
		noise: "none",
		verifierAliasOf: "IoUs",
		source: "WDK wdm.h: iosetcompletionroutineex"
	},
	{
		tag: "IoUs",
		pool: "nonpaged",
		what: "I/O completion context",
		kind: "shared",
		owner: "nt!io",
		acquire: ["IoSetCompletionRoutineEx"],
		release: ["IoFreeIrp"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK wdm.h: iosetcompletionroutineex"
	},
	{
		tag: "IoEr",
		pool: "nonpaged",
		what: "error-log packet",
		kind: "shared",
		owner: "nt!io",
		acquire: ["IoAllocateErrorLogEntry"],
		release: ["IoWriteErrorLogEntry", "IoFreeErrorLogEntry"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK wdm.h: ioallocateerrorlogentry; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "IoTi",
		pool: "nonpaged",
		what: "I/O timer",
		kind: "shared",
		owner: "nt!io",
		acquire: ["IoInitializeTimer"],
		release: ["IoDeleteDevice"],
		noise: "none",
		healthyOutstanding: 1e3,
		source: "WDK tag list"
	},
	{
		tag: "IoSB",
		pool: "both",
		what: "buffered-I/O system buffer",
		kind: "internal",
		owner: "nt!io",
		release: ["IoCompleteRequest"],
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "IoNm",
		pool: "paged",
		what: "I/O names (file names in FILE_OBJECT)",
		kind: "rider",
		owner: "nt!io",
		noise: "high",
		ridesWith: "File",
		source: "microsoft/WSL#40804; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "IoCo",
		pool: "nonpaged",
		what: "I/O completion port objects",
		kind: "shared",
		owner: "nt!io",
		acquire: ["ZwCreateIoCompletion"],
		release: ["ZwClose"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK tag list"
	},
	{
		tag: "IoFE",
		pool: "nonpaged",
		what: "file-object extension, rides with File",
		kind: "rider",
		owner: "nt!io",
		noise: "high",
		ridesWith: "File",
		perObject: 2,
		source: "microsoft/WSL#40804"
	},
	{
		tag: "Io  ",
		pool: "nonpaged",
		what: "general I/O allocations",
		kind: "cache",
		owner: "nt!io",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "Vpb ",
		pool: "nonpaged",
		what: "volume parameter block",
		kind: "internal",
		release: ["IoFreeVpb"],
		noise: "none",
		source: "WDK tag list"
	},
	{
		tag: "Wait",
		pool: "nonpaged",
		what: "wait completion packets",
		kind: "cache",
		owner: "nt!io",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "PnpC",
		pool: "paged",
		what: "target-device-change notify entry",
		kind: "shared",
		owner: "nt!pnp",
		acquire: ["IoRegisterPlugPlayNotification"],
		release: ["IoUnregisterPlugPlayNotificationEx"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK wdm.h: ioregisterplugplaynotification"
	},
	{
		tag: "IoFs",
		pool: "nonpaged",
		what: "shutdown packet",
		kind: "shared",
		owner: "nt!io",
		acquire: ["IoRegisterShutdownNotification"],
		release: ["IoUnregisterShutdownNotification"],
		noise: "none",
		healthyOutstanding: 1e3,
		source: "WDK wdm.h: ioregistershutdownnotification"
	},
	{
		tag: "Pp  ",
		pool: "paged",
		what: "PnP / firmware environment",
		kind: "internal",
		acquire: ["NtSetSystemEnvironmentValueEx"],
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "WmiR",
		pool: "paged",
		what: "WMI registration",
		kind: "shared",
		acquire: ["IoWMIRegistrationControl"],
		release: ["IoWMIRegistrationControl"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK tag list"
	},
	{
		tag: "PcwR",
		pool: "paged",
		what: "PCW provider registration",
		kind: "shared",
		owner: "nt!pcw",
		acquire: ["PcwRegister"],
		release: ["PcwUnregister"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: pcwregister"
	},
	{
		tag: "KNMI",
		pool: "nonpaged",
		what: "NMI callback",
		kind: "shared",
		acquire: ["KeRegisterNmiCallback"],
		release: ["KeDeregisterNmiCallback"],
		noise: "none",
		healthyOutstanding: 100,
		source: "WDK wdm.h: keregisternmicallback; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "ReTa",
		pool: "nonpaged",
		what: "ERESOURCE owner table",
		kind: "shared",
		acquire: ["ExInitializeResourceLite"],
		release: ["ExDeleteResourceLite"],
		noise: "low",
		healthyOutstanding: 5e4,
		source: "WDK wdm.h: exinitializeresourcelite; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "MmCm",
		pool: "both",
		what: "contiguous memory",
		kind: "shared",
		owner: "nt!mm",
		acquire: ["MmAllocateContiguousMemory"],
		release: ["MmFreeContiguousMemory"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ntddk.h: mmallocatecontiguousmemory"
	},
	{
		tag: "Cont",
		pool: "both",
		what: "contiguous physical memory for drivers",
		kind: "shared",
		acquire: ["MmAllocateContiguousMemory", "AllocateCommonBuffer"],
		release: ["MmFreeContiguousMemory", "FreeCommonBuffer"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ntddk.h: mmallocatecontiguousmemory"
	},
	{
		tag: "MmIo",
		pool: "nonpaged",
		what: "I/O space mapping tracker",
		kind: "shared",
		owner: "nt!mm",
		acquire: ["MmMapIoSpace"],
		release: ["MmUnmapIoSpace"],
		noise: "none",
		healthyOutstanding: 5e3,
		source: "WDK wdm.h: mmmapiospace"
	},
	{
		tag: "MmIm",
		pool: "nonpaged",
		what: "I/O space MDL tracker",
		kind: "shared",
		owner: "nt!mm",
		acquire: ["MmMapLockedPagesSpecifyCache"],
		release: ["MmUnmapLockedPages"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: mmmaplockedpagesspecifycache"
	},
	{
		tag: "Mmlk",
		pool: "nonpaged",
		what: "page-lock tracking",
		kind: "shared",
		owner: "nt!mm",
		acquire: ["MmProbeAndLockPages"],
		release: ["MmUnlockPages"],
		noise: "low",
		healthyOutstanding: 5e4,
		source: "WDK wdm.h: mmprobeandlockpages"
	},
	{
		tag: "MmLd",
		pool: "nonpaged",
		what: "loaded-module database",
		kind: "internal",
		owner: "nt!mm",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "Mm  ",
		pool: "both",
		what: "general Mm",
		kind: "internal",
		owner: "nt!mm",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "Strg",
		pool: "paged",
		what: "string converted by Rtl",
		kind: "shared",
		acquire: [
			"RtlAnsiStringToUnicodeString",
			"RtlUpcaseUnicodeString",
			"RtlStringFromGUID"
		],
		release: ["RtlFreeUnicodeString"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK wdm.h: rtlansistringtounicodestring"
	},
	{
		tag: "VStr",
		pool: "paged",
		what: "Rtl string under Driver Verifier",
		kind: "shared",
		owner: "nt!Vf",
		acquire: ["RtlAnsiStringToUnicodeString"],
		release: ["RtlFreeUnicodeString"],
		noise: "none",
		healthyOutstanding: 2e4,
		verifierAliasOf: "Strg",
		source: "WDK wdm.h: rtlansistringtounicodestring"
	},
	{
		tag: "RtlT",
		pool: "paged",
		what: "temporary RTL allocation",
		kind: "internal",
		owner: "nt!rtl",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "D2d ",
		pool: "paged",
		what: "device-to-DOS-name",
		kind: "shared",
		acquire: ["IoVolumeDeviceToDosName"],
		release: ["ExFreePool"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK tag list"
	},
	{
		tag: "None",
		pool: "both",
		what: "untagged allocation",
		kind: "shared",
		owner: "nt!Vf",
		acquire: ["ExAllocatePool"],
		release: ["ExFreePool"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK classpnp.h: exallocatepool"
	},
	{
		tag: "Ddk ",
		pool: "both",
		what: "default driver tag (ntddk.h)",
		kind: "shared",
		acquire: ["ExAllocatePool"],
		release: ["ExFreePool"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK classpnp.h: exallocatepool"
	},
	{
		tag: "FxDr",
		pool: "nonpaged",
		what: "KMDF globals / fallback tag",
		kind: "shared",
		owner: "wdf01000.sys",
		acquire: ["WdfMemoryCreate"],
		release: ["WdfObjectDelete"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK wdfmemory.h: wdfmemorycreate"
	},
	{
		tag: "FxLg",
		pool: "nonpaged",
		what: "KMDF in-flight recorder log",
		kind: "internal",
		owner: "wdf01000.sys",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "FxL?",
		pool: "both",
		what: "KMDF loader",
		kind: "internal",
		owner: "wdfldr.sys",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "HalD",
		pool: "nonpaged",
		what: "HAL DMA",
		kind: "shared",
		owner: "hal.dll",
		acquire: ["IoGetDmaAdapter", "AllocateCommonBuffer"],
		release: ["PutDmaAdapter"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: iogetdmaadapter"
	},
	{
		tag: "PsQb",
		pool: "nonpaged",
		what: "process quota block",
		kind: "rider",
		owner: "nt!ps",
		acquire: ["ExAllocatePoolWithQuotaTag"],
		release: ["ExFreePoolWithTag"],
		noise: "medium",
		ridesWith: "Proc",
		source: "WDK wdm.h: exallocatepoolwithquotatag; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "FMfn",
		pool: "both",
		what: "file name node of the filter manager",
		kind: "cache",
		owner: "fltmgr.sys",
		acquire: ["FltGetFileNameInformation", "FltGetFileNameInformationUnsafe"],
		release: ["FltReleaseFileNameInformation"],
		noise: "high",
		source: "WDK fltkernel.h: fltgetfilenameinformation; microsoft/WSL#41296"
	},
	{
		tag: "FMfc",
		pool: "nonpaged",
		what: "file-object context (fltmgr)",
		kind: "rider",
		owner: "fltmgr.sys",
		acquire: ["FltAllocateContext", "FltSetStreamHandleContext"],
		release: ["FltReleaseContext", "FltDeleteContext"],
		noise: "high",
		ridesWith: "File",
		source: "WDK fltkernel.h: fltallocatecontext; microsoft/WSL#40804"
	},
	{
		tag: "FMsl",
		pool: "nonpaged",
		what: "STREAM_LIST_CTRL",
		kind: "cache",
		owner: "fltmgr.sys",
		acquire: ["FltSetStreamContext", "FltGetStreamContext"],
		release: ["FltReleaseContext"],
		noise: "high",
		source: "WDK fltkernel.h: fltgetstreamcontext"
	},
	{
		tag: "FMfz",
		pool: "nonpaged",
		what: "FILE_LIST_CTRL",
		kind: "cache",
		owner: "fltmgr.sys",
		acquire: ["FltSetFileContext"],
		release: ["FltReleaseContext"],
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "FMsc",
		pool: "nonpaged",
		what: "SECTION_CONTEXT",
		kind: "shared",
		owner: "fltmgr.sys",
		acquire: ["FltCreateSectionForDataScan"],
		release: ["FltCloseSectionForDataScan"],
		noise: "medium",
		healthyOutstanding: 2e4,
		source: "WDK tag list"
	},
	{
		tag: "FMwi",
		pool: "nonpaged",
		what: "fltmgr work items",
		kind: "shared",
		owner: "fltmgr.sys",
		acquire: ["FltAllocateGenericWorkItem", "FltAllocateDeferredIoWorkItem"],
		release: ["FltFreeGenericWorkItem", "FltFreeDeferredIoWorkItem"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK fltkernel.h: fltallocategenericworkitem; microsoft/WSL#40804"
	},
	{
		tag: "FMfl",
		pool: "nonpaged",
		what: "FLT_FILTER",
		kind: "shared",
		owner: "fltmgr.sys",
		acquire: [
			"FltRegisterFilter",
			"FltEnumerateFilters",
			"FltGetFilterFromName"
		],
		release: ["FltUnregisterFilter", "FltObjectDereference"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK fltkernel.h: fltregisterfilter"
	},
	{
		tag: "FMis",
		pool: "nonpaged",
		what: "FLT_INSTANCE",
		kind: "shared",
		owner: "fltmgr.sys",
		acquire: ["FltAttachVolume", "FltGetVolumeInstanceFromName"],
		release: ["FltDetachVolume", "FltObjectDereference"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK fltkernel.h: fltenumeratefilters"
	},
	{
		tag: "FMcr",
		pool: "nonpaged",
		what: "context registration",
		kind: "shared",
		owner: "fltmgr.sys",
		acquire: ["FltRegisterFilter"],
		release: ["FltUnregisterFilter"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK fltkernel.h: fltregisterfilter"
	},
	{
		tag: "FMol",
		pool: "paged",
		what: "oplock context",
		kind: "shared",
		owner: "fltmgr.sys",
		acquire: ["FltInitializeOplock"],
		release: ["FltUninitializeOplock"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK fltkernel.h: fltinitializeoplock"
	},
	{
		tag: "FMus",
		pool: "paged",
		what: "unicode string (fltmgr)",
		kind: "internal",
		owner: "fltmgr.sys",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "FMvj",
		pool: "nonpaged",
		what: "FLT_VERIFIER_OBJECT",
		kind: "verifier",
		owner: "fltmgr.sys",
		noise: "none",
		source: "WDK tag list"
	},
	{
		tag: "FOCX",
		pool: "paged",
		what: "FSRTL per-file-object context",
		kind: "rider",
		owner: "nt!fsrtl",
		acquire: ["FsRtlInsertPerFileObjectContext"],
		release: ["FsRtlRemovePerFileObjectContext"],
		noise: "high",
		ridesWith: "File",
		source: "WDK ntifs.h: fsrtlinsertperfileobjectcontext; microsoft/WSL#40804"
	},
	{
		tag: "FSro",
		pool: "paged",
		what: "oplock (FsRtl)",
		kind: "shared",
		owner: "nt!fsrtl",
		acquire: ["FsRtlInitializeOplock"],
		release: ["FsRtlUninitializeOplock"],
		noise: "medium",
		healthyOutstanding: 1e6,
		source: "reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "FSim",
		pool: "paged",
		what: "MCB",
		kind: "shared",
		owner: "nt!fsrtl",
		acquire: ["FsRtlInitializeLargeMcb"],
		release: ["FsRtlUninitializeLargeMcb"],
		noise: "medium",
		healthyOutstanding: 1e5,
		source: "WDK tag list"
	},
	{
		tag: "FSel",
		pool: "paged",
		what: "ECP list",
		kind: "shared",
		owner: "nt!fsrtl",
		acquire: ["FsRtlAllocateExtraCreateParameterList"],
		release: ["FsRtlFreeExtraCreateParameterList"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK tag list"
	},
	{
		tag: "FSeh",
		pool: "paged",
		what: "ECP entry",
		kind: "shared",
		owner: "nt!fsrtl",
		acquire: ["FsRtlAllocateExtraCreateParameter"],
		release: ["FsRtlFreeExtraCreateParameter"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK tag list"
	},
	{
		tag: "CcSc",
		pool: "nonpaged",
		what: "shared cache map",
		kind: "cache",
		owner: "nt!cc",
		acquire: ["CcInitializeCacheMap"],
		release: ["CcUninitializeCacheMap"],
		noise: "high",
		source: "WDK ntifs.h: ccinitializecachemap; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "CcPc",
		pool: "nonpaged",
		what: "private cache map",
		kind: "cache",
		owner: "nt!cc",
		acquire: ["CcInitializeCacheMap"],
		release: ["CcUninitializeCacheMap"],
		noise: "high",
		source: "WDK ntifs.h: ccinitializecachemap; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "CcVa",
		pool: "nonpaged",
		what: "VACB array",
		kind: "cache",
		owner: "nt!cc",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "CcBc",
		pool: "nonpaged",
		what: "BCB",
		kind: "shared",
		owner: "nt!cc",
		acquire: ["CcPinRead", "CcMapData"],
		release: ["CcUnpinData"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK tag list"
	},
	{
		tag: "Fecf",
		pool: "nonpaged",
		what: "WFP filter-engine callout context",
		kind: "shared",
		owner: "netio.sys",
		acquire: ["FwpsAcquireClassifyHandle0", "FwpsAcquireWritableLayerDataPointer0"],
		release: ["FwpsReleaseClassifyHandle0", "FwpsApplyModifiedLayerData0"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK fwpsk.h: fwpsacquireclassifyhandle0; microsoft/Windows-driver-samples#1191"
	},
	{
		tag: "Fecc",
		pool: "nonpaged",
		what: "WFP classify context",
		kind: "shared",
		owner: "netio.sys",
		acquire: ["FwpsPendOperation0", "FwpsPendClassify0"],
		release: ["FwpsCompleteOperation0", "FwpsCompleteClassify0"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK fwpsk.h: fwpspendoperation0"
	},
	{
		tag: "WfpC",
		pool: "nonpaged",
		what: "WFP callout",
		kind: "shared",
		owner: "netio.sys",
		acquire: ["FwpsCalloutRegister1"],
		release: ["FwpsCalloutUnregisterById0"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK fwpsk.h: fwpscalloutregister1"
	},
	{
		tag: "WfpF",
		pool: "nonpaged",
		what: "WFP filter",
		kind: "shared",
		owner: "netio.sys",
		acquire: ["FwpmFilterAdd0"],
		release: ["FwpmFilterDeleteById0", "FwpmEngineClose0"],
		noise: "low",
		healthyOutstanding: 1e4,
		source: "WDK fwpmk.h: fwpmengineopen0"
	},
	{
		tag: "Wfpn",
		pool: "nonpaged",
		what: "NBL info container",
		kind: "shared",
		owner: "netio.sys",
		acquire: ["FwpsReferenceNetBufferList0", "FwpsFlowAssociateContext0"],
		release: ["FwpsDereferenceNetBufferList0", "FwpsFlowRemoveContext0"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK fwpsk.h: fwpsreferencenetbufferlist0"
	},
	{
		tag: "Fwpi",
		pool: "nonpaged",
		what: "injector info",
		kind: "shared",
		owner: "fwpkclnt.sys",
		acquire: ["FwpsInjectionHandleCreate0"],
		release: ["FwpsInjectionHandleDestroy0"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK fwpsk.h: fwpsinjectionhandlecreate0"
	},
	{
		tag: "Fwpc",
		pool: "nonpaged",
		what: "injection call context",
		kind: "shared",
		owner: "fwpkclnt.sys",
		acquire: ["FwpsInjectNetworkSendAsync0"],
		release: ["FwpsFreeNetBufferList0"],
		noise: "low",
		healthyOutstanding: 1e4,
		source: "WDK fwpsk.h: fwpsallocatenetbufferandnetbufferlist0"
	},
	{
		tag: "Fwpn",
		pool: "nonpaged",
		what: "WFP NBL info",
		kind: "shared",
		owner: "fwpkclnt.sys",
		acquire: ["FwpsAllocateCloneNetBufferList0"],
		release: ["FwpsFreeCloneNetBufferList0"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK fwpsk.h: fwpsallocateclonenetbufferlist0"
	},
	{
		tag: "Fwpx",
		pool: "nonpaged",
		what: "NBL tagged context",
		kind: "shared",
		owner: "fwpkclnt.sys",
		acquire: ["FwpsNetBufferListAssociateContext1"],
		release: ["FwpsNetBufferListRemoveContext0"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK tag list"
	},
	{
		tag: "NDnd",
		pool: "nonpaged",
		what: "NDIS pools (NBL/NB pool)",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateNetBufferListPool"],
		release: ["NdisFreeNetBufferListPool"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK nblapi.h: ndisallocatenetbufferlistpool"
	},
	{
		tag: "NDnc",
		pool: "nonpaged",
		what: "NBL context",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateNetBufferListContext"],
		release: ["NdisFreeNetBufferListContext"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK nblapi.h: ndisallocatenetbufferlistcontext"
	},
	{
		tag: "NDtk",
		pool: "nonpaged",
		what: "NBL tracker",
		kind: "internal",
		owner: "ndis.sys",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "NDwi",
		pool: "nonpaged",
		what: "NDIS work item",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateIoWorkItem"],
		release: ["NdisFreeIoWorkItem"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK ndis.h: ndisallocateioworkitem"
	},
	{
		tag: "NDdt",
		pool: "nonpaged",
		what: "deferred timer",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateTimerObject"],
		release: ["NdisFreeTimerObject"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndisallocatetimerobject"
	},
	{
		tag: "NDch",
		pool: "nonpaged",
		what: "configuration handle",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisOpenConfigurationEx"],
		release: ["NdisCloseConfiguration"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndisopenconfigurationex"
	},
	{
		tag: "NDpn",
		pool: "nonpaged",
		what: "parameter node (rides with NDch)",
		kind: "rider",
		owner: "ndis.sys",
		acquire: ["NdisReadConfiguration"],
		release: ["NdisCloseConfiguration"],
		noise: "low",
		ridesWith: "NDch",
		source: "WDK ndis.h: ndisopenconfigurationex"
	},
	{
		tag: "NDsh",
		pool: "nonpaged",
		what: "shared memory",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisMAllocateSharedMemory"],
		release: ["NdisMFreeSharedMemory"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndismallocatesharedmemory"
	},
	{
		tag: "NDrw",
		pool: "nonpaged",
		what: "RW lock",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateRWLock"],
		release: ["NdisFreeRWLock"],
		noise: "none",
		healthyOutstanding: 5e3,
		source: "WDK ndis.h: ndisallocaterwlock"
	},
	{
		tag: "NDre",
		pool: "nonpaged",
		what: "OID request",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateCloneOidRequest"],
		release: ["NdisFreeCloneOidRequest"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndisallocatecloneoidrequest"
	},
	{
		tag: "NDfb",
		pool: "nonpaged",
		what: "LWF filter block",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisFRegisterFilterDriver"],
		release: ["NdisFDeregisterFilterDriver"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndisfregisterfilterdriver"
	},
	{
		tag: "NDpb",
		pool: "nonpaged",
		what: "protocol block",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisRegisterProtocolDriver"],
		release: ["NdisDeregisterProtocolDriver"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndisregisterprotocoldriver"
	},
	{
		tag: "NDob",
		pool: "nonpaged",
		what: "open block",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisOpenAdapterEx"],
		release: ["NdisCloseAdapterEx"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndiscloseadapterex"
	},
	{
		tag: "NDam",
		pool: "nonpaged",
		what: "NdisAllocateMemory",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateMemory"],
		release: ["NdisFreeMemory"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK tag list"
	},
	{
		tag: "NDvm",
		pool: "nonpaged",
		what: "NDIS memory with verify on",
		kind: "verifier",
		owner: "ndis.sys",
		acquire: ["NdisAllocateMemoryWithTag"],
		release: ["NdisFreeMemory"],
		noise: "none",
		source: "WDK ndis.h: ndisallocatememorywithtagpriority"
	},
	{
		tag: "NMRb",
		pool: "nonpaged",
		what: "NMR binding",
		kind: "shared",
		owner: "tcpip.sys",
		acquire: ["NmrRegisterClient", "WskRegister"],
		release: ["NmrDeregisterClient", "WskDeregister"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK netioddk.h: nmrregisterclient"
	},
	{
		tag: "NMRm",
		pool: "nonpaged",
		what: "NMR module",
		kind: "shared",
		owner: "tcpip.sys",
		acquire: ["NmrRegisterProvider", "WskRegister"],
		release: ["NmrDeregisterProvider", "WskDeregister"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wsk.h: wskregister"
	},
	{
		tag: "TcpE",
		pool: "nonpaged",
		what: "TCP endpoint",
		kind: "shared",
		owner: "tcpip.sys",
		acquire: ["WskSocket"],
		release: ["WskCloseSocket"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK tag list"
	},
	{
		tag: "TcpL",
		pool: "nonpaged",
		what: "TCP listener",
		kind: "shared",
		owner: "tcpip.sys",
		acquire: ["WskSocket"],
		release: ["WskCloseSocket"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK tag list"
	},
	{
		tag: "UdpA",
		pool: "nonpaged",
		what: "UDP endpoint",
		kind: "shared",
		owner: "tcpip.sys",
		acquire: ["WskSocket"],
		release: ["WskCloseSocket"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK tag list"
	},
	{
		tag: "InPa",
		pool: "nonpaged",
		what: "port assignment",
		kind: "shared",
		owner: "tcpip.sys",
		acquire: ["WskBind"],
		release: ["WskCloseSocket"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK tag list"
	},
	{
		tag: "TNbl",
		pool: "nonpaged",
		what: "TCP send NBLs",
		kind: "internal",
		owner: "tcpip.sys",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "AfdB",
		pool: "nonpaged",
		what: "AFD data buffer",
		kind: "internal",
		owner: "afd.sys",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "AfdE",
		pool: "nonpaged",
		what: "AFD endpoint",
		kind: "internal",
		owner: "afd.sys",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "CM  ",
		pool: "paged",
		what: "registry",
		kind: "cache",
		owner: "nt!cm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "CMkb",
		pool: "paged",
		what: "key control blocks",
		kind: "rider",
		owner: "nt!cm",
		acquire: ["ZwOpenKey"],
		release: ["ZwClose"],
		noise: "high",
		ridesWith: "Key ",
		source: "WDK wdm.h: zwopenkey"
	},
	{
		tag: "CMnb",
		pool: "paged",
		what: "registry notify block",
		kind: "shared",
		owner: "nt!cm",
		acquire: ["ZwNotifyChangeKey"],
		release: ["ZwClose"],
		noise: "medium",
		healthyOutstanding: 1e5,
		source: "WDK tag list"
	},
	{
		tag: "CMpb",
		pool: "paged",
		what: "registry post block",
		kind: "shared",
		owner: "nt!cm",
		acquire: ["ZwNotifyChangeKey"],
		release: ["ZwClose"],
		noise: "medium",
		healthyOutstanding: 1e4,
		source: "WDK tag list"
	},
	{
		tag: "CMVa",
		pool: "paged",
		what: "value cache",
		kind: "cache",
		owner: "nt!cm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "EtwR",
		pool: "nonpaged",
		what: "ETW kernel-mode RegEntry",
		kind: "shared",
		owner: "nt!etw",
		acquire: ["EtwRegister", "TraceLoggingRegister"],
		release: ["EtwUnregister", "TraceLoggingUnregister"],
		noise: "medium",
		healthyOutstanding: 5e5,
		source: "WDK wdm.h: etwregister"
	},
	{
		tag: "EtwG",
		pool: "nonpaged",
		what: "ETW GUID entry",
		kind: "shared",
		owner: "nt!etw",
		acquire: ["EtwRegister"],
		release: ["EtwUnregister"],
		noise: "medium",
		healthyOutstanding: 1e4,
		source: "WDK wdm.h: etwregister"
	},
	{
		tag: "EtwB",
		pool: "nonpaged",
		what: "ETW buffers",
		kind: "cache",
		owner: "nt!etw",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "EtwD",
		pool: "nonpaged",
		what: "ETW data block",
		kind: "internal",
		owner: "nt!etw",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "POWI",
		pool: "nonpaged",
		what: "power work item",
		kind: "internal",
		owner: "nt!po",
		acquire: ["PoRequestPowerIrp"],
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "PNI ",
		pool: "nonpaged",
		what: "power-notify instance",
		kind: "shared",
		acquire: ["PoRegisterPowerSettingCallback"],
		release: ["PoUnregisterPowerSettingCallback"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ntifs.h: poregisterpowersettingcallback"
	},
	{
		tag: "MmSt",
		pool: "paged",
		what: "prototype PTEs of mapped files",
		kind: "cache",
		owner: "nt!mm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "MmCa",
		pool: "nonpaged",
		what: "control areas of mapped files",
		kind: "cache",
		owner: "nt!mm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "MmSm",
		pool: "paged",
		what: "segments that map data files",
		kind: "cache",
		owner: "nt!mm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "MmSc",
		pool: "nonpaged",
		what: "subsections of data files",
		kind: "cache",
		owner: "nt!mm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "Vad ",
		pool: "nonpaged",
		what: "virtual address descriptors",
		kind: "cache",
		owner: "nt!mm",
		acquire: ["MmMapViewOfSection"],
		release: ["ZwUnmapViewOfSection"],
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "VadS",
		pool: "nonpaged",
		what: "short VADs",
		kind: "cache",
		owner: "nt!mm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "Ntff",
		pool: "paged",
		what: "NTFS FCB data",
		kind: "cache",
		owner: "ntfs.sys",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "NtfC",
		pool: "paged",
		what: "NTFS CCB",
		kind: "rider",
		owner: "ntfs.sys",
		noise: "high",
		ridesWith: "File",
		source: "microsoft/WSL#40804"
	},
	{
		tag: "NtFC",
		pool: "both",
		what: "file control block of NTFS",
		kind: "cache",
		owner: "ntfs.sys",
		noise: "high",
		source: "microsoft/WSL#40804; microsoft/WSL#41644"
	},
	{
		tag: "NtFs",
		pool: "nonpaged",
		what: "NTFS StrucSup.c",
		kind: "cache",
		owner: "ntfs.sys",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "NtxF",
		pool: "nonpaged",
		what: "NTFS FCB nonpaged (lookaside)",
		kind: "cache",
		owner: "ntfs.sys",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "FIcs",
		pool: "nonpaged",
		what: "fileinfo stream context",
		kind: "cache",
		owner: "fileinfo.sys",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "AlMs",
		pool: "paged",
		what: "ALPC message",
		kind: "cache",
		owner: "nt!alpc",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "smNp",
		pool: "nonpaged",
		what: "memory-compression store",
		kind: "cache",
		owner: "nt!store or rdyboost.sys",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "Gxlt",
		pool: "paged",
		what: "GDI Xlate",
		kind: "cache",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "HidC",
		pool: "both",
		what: "HID class driver",
		kind: "internal",
		owner: "hidclass.sys",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "VfPT",
		pool: "nonpaged",
		what: "DV stack-trace records",
		kind: "verifier",
		owner: "nt!Vf",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "ViIn",
		pool: "nonpaged",
		what: "DV internal",
		kind: "verifier",
		owner: "nt!Vf",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "Fltt",
		pool: "nonpaged",
		what: "DV fault-injection stack log",
		kind: "verifier",
		owner: "nt!Vf",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "MmVt",
		pool: "nonpaged",
		what: "DV thunks",
		kind: "verifier",
		owner: "nt!mm",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "Qc??",
		pool: "both",
		what: "MsQuic allocation",
		kind: "driver",
		owner: "msquic.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "Xd??",
		pool: "both",
		what: "XDP allocation",
		kind: "driver",
		owner: "xdp.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "FspI",
		pool: "both",
		what: "WinFsp internal allocation",
		kind: "driver",
		owner: "winfsp-x64.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "DOKA",
		pool: "both",
		what: "Dokan allocation",
		kind: "driver",
		owner: "dokan2.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "npvo",
		pool: "nonpaged",
		what: "ovpn-dco allocation",
		kind: "driver",
		owner: "ovpn-dco.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "GBDH",
		pool: "nonpaged",
		what: "HyperDbg allocation",
		kind: "driver",
		owner: "hyperkd.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "wgnt",
		pool: "nonpaged",
		what: "WireGuardNT allocation",
		kind: "driver",
		owner: "wireguard.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "WDiv",
		pool: "nonpaged",
		what: "WinDivert allocation",
		kind: "driver",
		owner: "WinDivert64.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "4321",
		pool: "nonpaged",
		what: "Npcap allocation",
		kind: "driver",
		owner: "npcap.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "MHBt",
		pool: "both",
		what: "WinBtrfs allocation",
		kind: "driver",
		owner: "btrfs.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "V_fs",
		pool: "nonpaged",
		what: "virtio-fs allocation",
		kind: "driver",
		owner: "viofs.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "Kp??",
		pool: "both",
		what: "System Informer allocation",
		kind: "driver",
		owner: "SystemInformer.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "Ntf?",
		pool: "both",
		what: "NTFS structure",
		kind: "cache",
		noise: "high",
		source: "seen to grow on healthy machines"
	},
	{
		tag: "Cc??",
		pool: "both",
		what: "cache manager structure",
		kind: "cache",
		noise: "high",
		source: "seen to grow on healthy machines"
	},
	{
		tag: "CM??",
		pool: "both",
		what: "registry structure",
		kind: "cache",
		noise: "high",
		source: "seen to grow on healthy machines"
	},
	{
		tag: "Etw?",
		pool: "both",
		what: "event tracing structure",
		kind: "cache",
		noise: "high",
		source: "seen to grow on healthy machines"
	},
	{
		tag: "WCsc",
		pool: "both",
		what: "wcifs stream context",
		kind: "object",
		owner: "wcifs.sys",
		noise: "none",
		source: "microsoft/Windows-Containers#646"
	},
	{
		tag: "WCfc",
		pool: "both",
		what: "wcifs file context",
		kind: "object",
		owner: "wcifs.sys",
		noise: "none",
		ridesWith: "WCsc",
		source: "microsoft/Windows-Containers#646"
	},
	{
		tag: "WCri",
		pool: "both",
		what: "wcifs reparse information",
		kind: "object",
		owner: "wcifs.sys",
		noise: "none",
		ridesWith: "WCsc",
		source: "microsoft/Windows-Containers#646"
	}
];

// build/core/knowledge/lookup.js
/** The entry of a row's tag: an exact entry before a wildcard, one of the same pool before another's. */
const knownTag = (tag, pool) => {
	const found = exact.get(tag);
	if (found !== void 0) return found.find((entry) => entry.pool === pool || entry.pool === "both") ?? found[0];
	if (!byWildcard.has(tag)) byWildcard.set(tag, wildcards.find(({ matches }) => matches(tag))?.entry);
	return byWildcard.get(tag);
};
/** What wildcards say of the tags that were asked for: thousands of rows are judged, each by several rules. */
const byWildcard = /* @__PURE__ */ new Map();
/** True for the tag of an object that the kernel counts references of. */
const isObject = ({ tag, pool }) => knownTag(tag, pool)?.kind === "object";
/** Every entry of a tag: one a pool where they differ, or the most specific wildcard; none where nothing is known. */
const entriesOf = (tag) => exact.get(tag) ?? wildcards.filter(({ matches }) => matches(tag)).slice(0, 1).map(({ entry }) => entry);
/**
* The entries that a pattern names, `?` one character and `*` any; an entry with `?` of its own where both may mean one
* tag.
*/
const entriesMatching = (pattern) => {
	const matches = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.c)(pattern);
	return knownTags.filter(({ tag }) => matches(tag) || overlaps(pattern, tag));
};
const overlaps = (pattern, tag) => {
	if (pattern.includes("*")) return false;
	const padded = pattern.padEnd(4);
	return [...tag].every((one, at) => one === "?" || padded[at] === "?" || padded[at] === one);
};
const isWildcard = ({ tag }) => tag.includes("?");
const exact = /* @__PURE__ */ new Map();
for (const entry of knownTags) if (!isWildcard(entry)) exact.set(entry.tag, [...exact.get(entry.tag) ?? [], entry]);
/** The most specific first: the fewest wildcards. */
const wildcards = knownTags.filter(isWildcard).sort((one, other) => one.tag.split("?").length - other.tag.split("?").length).map((entry) => ({
	entry,
	matches: (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.c)(entry.tag)
}));
/** The kin of a tag, the object's own tag among them; none where nothing is known. */
const kinOf = (tag) => kin.get(tag) ?? [];
const kin = /* @__PURE__ */ new Map();
for (const object of new Set(knownTags.flatMap(({ ridesWith }) => ridesWith ?? []))) {
	const riders = knownTags.filter(({ ridesWith }) => ridesWith === object);
	const family = new Map([[object, 1], ...riders.map(({ tag, perObject = 1 }) => [tag, perObject])]);
	for (const [tag, perObject] of family) {
		const others = [...family].filter(([other]) => other !== tag);
		kin.set(tag, [...kin.get(tag) ?? [], ...others.map(([other, many]) => ({
			tag: other,
			ratio: many / perObject
		}))]);
	}
}
/** Microsoft's page of the function that hands the object out; null where our source is another. */
const docsLinkOf = ({ source }) => {
	const [, header, name] = /WDK (\w+)\.h: (\w+)/.exec(source) ?? [];
	if (header === void 0 || name === void 0) return null;
	return `https://learn.microsoft.com/windows-hardware/drivers/ddi/${header}/nf-${header}-${name}`;
};
/** The tags that Driver Verifier shows in place of another: `VMdl` \u2192 `Mdl `. */
const verifierAliases = new Map(knownTags.flatMap(({ tag, verifierAliasOf }) => verifierAliasOf === void 0 ? [] : [[toTag(tag), toTag(verifierAliasOf)]]));

// build/core/rules/measure.js
/** Rows that are judged by their count: two dumps show that more blocks are outstanding. */
const isCounted = (row) => row.before !== null && (row.count ?? 0) > 0 && !isBytesOnly(row);
/** Blocks that may have been exchanged for others: the smaller of what was outstanding and what was freed. */
const inFlightOf = ({ before, freed }) => {
	const level = before?.outstanding ?? 0;
	return Math.max(0, Math.min(level, freed ?? level));
};
/** Variance of what is in flight at both ends, with two percent of a busy row that nobody can explain. */
const noiseVariance = (row) => {
	const x = inFlightOf(row);
	return 4 + x + 2 * (.005 * x) ** 2;
};
const noiseZ = (row) => (row.count ?? 0) / Math.sqrt(noiseVariance(row));
const MIN_BYTES = 1e3;
const MIN_Z = 3;
/** The count stands still, but for what is in flight. */
const MAX_COUNT_Z = 3;
/** Rows that are judged by their bytes: these grew, and the count did not. */
const isBytesOnly = (row) => row.before !== null && row.count !== null && Math.abs(noiseZ(row)) < MAX_COUNT_Z && strayBytes(row) >= MIN_BYTES && bytesZ(row) >= MIN_Z;
/** Growth of the bytes less that of the count, at the size that a block had before. */
const strayBytes = (row) => (row.bytes ?? 0) - (row.count ?? 0) * sizeOf(row);
/** Bytes of one block before; 0 where there was none. */
const sizeOf = ({ before }) => (before?.bytes ?? 0) / Math.max(1, before?.outstanding ?? 0);
/** Against the sizes of blocks that were exchanged, which may differ as much as they are large. */
const bytesZ = (row) => strayBytes(row) / (32 + sizeOf(row) * Math.sqrt(inFlightOf(row)));

// build/core/rules/rule.js
/** Evidence that is worth what the card says of it. */
const scored = ({ points }, bin, text) => ({
	decides: false,
	points: points[bin],
	bin,
	text
});

// build/core/statistics.js
/** Middle value; the mean of the two middle ones where their number is even; 0 of none. */
const median = (values) => quantile(values, .5);
/** Value below which a share of the values lies, interpolated linearly (Hyndman and Fan's type 7); 0 of none. */
const quantile = (values, share) => {
	const sorted = Float64Array.from(values).sort();
	const at = (sorted.length - 1) * share;
	const low = sorted[Math.floor(at)] ?? 0;
	return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
};
/** Mann and Kendall's test for a trend: Z with the correction for ties; positive where the values rise. */
const mannKendallZ = (values) => {
	const count = values.length;
	let score = 0;
	for (let later = 1; later < count; later++) for (let earlier = 0; earlier < later; earlier++) score += Math.sign((values[later] ?? 0) - (values[earlier] ?? 0));
	const ties = /* @__PURE__ */ new Map();
	for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
	const term = (n) => n * (n - 1) * (2 * n + 5);
	const tied = [...ties.values()].reduce((sum, size) => sum + term(size), 0);
	const variance = (term(count) - tied) / 18;
	return variance <= 0 || score === 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance);
};
/** Standard deviations of noise that are tried: from the rounding of a count to the largest of tables. */
const NOISES = Array.from({ length: 12 }, (_, place) => .3 * 2.3 ** place);
/**
* Bits by which steps speak for growth along a line, with noise that comes and goes around it, against growth by chance
* with such noise: the ratio of the two likelihoods. Growth by chance adds `mean` to the variance of each step. Noise of
* the levels gives the steps variances that the discrete sine transform tells apart: small for slow waves, large for fast.
*/
const bitsForLine = (steps, mean) => {
	const waves = wavesOf(steps);
	const likeliest = (byChance) => Math.min(...NOISES.map((noise) => surprise(waves, byChance, noise ** 2)));
	return (likeliest(mean) - likeliest(0)) / Math.LN2;
};
const wavesOf = (steps) => {
	const count = steps.length;
	const mean = steps.reduce((sum, step) => sum + step, 0) / count;
	const strays = Float64Array.from(steps, (step) => step - mean);
	const angle = Math.PI / (count + 1);
	const sines = Float64Array.from({ length: 2 * count + 2 }, (_, place) => Math.sin(angle * place));
	return steps.map((_, place) => {
		let wave = 0;
		let turn = 0;
		for (const stray of strays) {
			turn = (turn + place + 1) % sines.length;
			wave += stray * (sines[turn] ?? 0);
		}
		return {
			square: 2 * wave ** 2 / (count + 1),
			noise: 4 * Math.sin(angle * (place + 1) / 2) ** 2
		};
	});
};
/** The negative logarithm of the likelihood of waves that are normal. */
const surprise = (waves, byChance, noise) => {
	let sum = 0;
	for (const wave of waves) {
		const variance = byChance + noise * wave.noise;
		sum += (Math.log(variance) + wave.square / variance) / 2;
	}
	return sum;
};

// build/core/rules/excess.js
/** More growth than the control interval shows, or else the baseline. */
const excess = {
	id: "excess",
	judge: (row, leg) => {
		const found = referenceExcess(row, leg);
		if (found === void 0 || !isCounted(row)) return null;
		const bin = binOf(found.z);
		return scored(leg, bin, () => {
			const there = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${whereOf(leg, found)} grew by ${Math.round(found.expected)}`;
			return bin === "excess0" ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${printTag(row.tag)}: ${there}, and chance explains the rest` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${printTag(row.tag)}: ${there} where this one grew by ${row.count ?? 0}`;
		});
	}
};
const whereOf = ({ control }, { runs }) => {
	if (control !== null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)("the control interval");
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${runs} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(runs === 1 ? "baseline run" : "baseline runs")}`;
};
const binOf = (z) => {
	if (z < 2) return "excess0";
	if (z < 4) return "excess2";
	if (z < 8) return "excess4";
	return z < 20 ? "excess8" : "excess20";
};
/** The control interval is the better witness where both are there. */
const referenceExcess = (row, { control, overControl, overBaseline }) => control === null ? overBaseline.get(row) : overControl.get(row);
/** Excess that chance among thousands of rows reaches. */
const MAX_CHANCE_Z = 4;
/**
* Rows that the base branch grows too: a third of the growth or more is there without the change, and what is more is
* no more than chance. Such a row never gates, whatever else speaks against it.
*/
const isOnBaseline = (row, found) => found !== void 0 && found.z < MAX_CHANCE_Z && found.expected * 3 >= (row.count ?? 0) && found.expected > 0;
/** Share of the growth that the same cycles without the driver show: the rest is none of the driver's. */
const MIN_SHARE_IN_CONTROL = .9;
/** The control interval grew the row as much, so that it is not the driver, whatever else speaks against it. */
const isInControl = (row, { overControl }) => {
	const found = overControl.get(row);
	const grown = row.count ?? 0;
	return found !== void 0 && grown > 0 && found.z < MAX_CHANCE_Z && found.expected >= MIN_SHARE_IN_CONTROL * grown;
};
/** `isOnBaseline` of the control interval, or else the baseline. */
const isOnReference = (row, leg) => isOnBaseline(row, referenceExcess(row, leg));
/** The same machine in the same boot differs less from itself than from a run on another day. */
const CONTROL_SPREAD = .1;
const BASELINE_SPREAD = .3;
/**
* Studentised excess of each row that moved, here or there. One run cannot tell its own spread: its variance is that of
* allocations in flight, and of the expected growth by a given spread. The spread of all rows of this run is the
* empirical null, since a busier machine moves every row.
*/
const excessOf = (growths, reference, iterations) => {
	if (reference.runs.length === 0) return /* @__PURE__ */ new Map();
	const compared = growths.flatMap((row) => {
		const grown = growthsOf(row, reference.runs, iterations);
		if (row.count === null || grown.length === 0) return [];
		return row.count !== 0 || grown.some((growth) => growth !== 0) ? [{
			row,
			count: row.count,
			grown
		}] : [];
	});
	const work = workloadFactor(compared);
	const found = compared.map(({ row, count, grown }) => {
		const expected = median(grown) * work;
		const sd = Math.sqrt(varianceOf(row, grown, {
			work,
			spread: reference.spread
		}));
		return {
			row,
			count,
			expected,
			runs: grown.length,
			z: (count - expected) / sd
		};
	});
	const sizes = found.map(({ z }) => Math.abs(z));
	const scale = sizes.length >= ROWS_OF_A_NULL ? Math.max(1, quantile(sizes, .75) / 1.42, quantile(sizes, .95) / 3.18) : 1;
	const grew = found.filter(({ count }) => count > 0).sort((one, other) => other.z - one.z);
	return new Map(grew.map(({ row, expected, runs, z }, place) => [row, {
		expected,
		runs,
		z: z / scale,
		rank: place + 1
	}]));
};
/** Fewer moved rows than this give no estimate of this run's spread: then scale = 1. */
const ROWS_OF_A_NULL = 20;
/** The most bytes that a row grew by in any run, as if it had had this run's iterations; null without one. */
const bytesThere = (row, { runs }, iterations) => {
	if (runs.length === 0) return null;
	const grown = runs.map((run) => Math.abs(run.rows.get(usageKey(row))?.bytes ?? 0) * scaleOf(run, iterations));
	return Math.max(...grown);
};
const scaleOf = (run, iterations) => iterations !== null && run.iterations !== null && run.iterations > 0 ? iterations / run.iterations : 1;
/** Growth of a row in each run, as if it had had this run's iterations. */
const growthsOf = (row, runs, iterations) => runs.flatMap((run) => {
	const found = run.rows.get(usageKey(row));
	const count = found === void 0 ? 0 : found.count;
	return count === null ? [] : [count * scaleOf(run, iterations)];
});
const PRIOR_RUNS = 5;
const varianceOf = (row, grown, { work, spread }) => {
	const expected = median(grown) * work;
	const prior = noiseVariance(row) + inFlightOf(row) + (spread * expected) ** 2;
	if (grown.length < 3) return prior;
	const mean = grown.reduce((sum, growth) => sum + growth, 0) / grown.length;
	const squares = grown.reduce((sum, growth) => sum + ((growth - mean) * work) ** 2, 0);
	return (PRIOR_RUNS * prior + squares) / (PRIOR_RUNS + grown.length - 1) * (1 + 1 / grown.length);
};
const ROWS_THAT_SHARE = 5;
/** Ratios that are the same, by their logarithm. */
const SAME_RATIO = .05;
/**
* The ratio of growth to the reference's that most growing rows share: the change makes a test do more work, or less.
*/
const workloadFactor = (rows) => {
	const logs = rows.map(({ count, grown }) => ({
		count,
		expected: median(grown)
	})).filter(({ count, expected }) => count > 0 && expected >= 20).map(({ count, expected }) => Math.log(count / expected)).sort((one, other) => one - other);
	let [from, to] = [0, 0];
	for (let [low, high] = [0, 0]; low < logs.length; low++) {
		while (high < logs.length && (logs[high] ?? 0) <= (logs[low] ?? 0) + 2 * SAME_RATIO) high++;
		if (high - low > to - from) [from, to] = [low, high];
	}
	const shared = to - from;
	return shared >= ROWS_THAT_SHARE && shared * 3 >= logs.length ? Math.exp(median(logs.slice(from, to))) : 1;
};

// build/core/rules/in-step.js
const MIN_OBJECTS = 10;
/** Parts that are asked for by name may be fewer. */
const MIN_PARTS = 5;
const MAX_BY_CHANCE = .25;
/**
* Rows that grew in step with this one: they become one finding. Caches that keep one per iteration do so too: no
* points.
*/
const inStep = {
	id: "in-step",
	judge: (row, leg) => {
		const along = (leg.inStep.get(usageKey(row)) ?? []).filter((it) => !isOnBaseline(it, leg.overBaseline.get(it)));
		if (along.length === 0) return null;
		return {
			decides: false,
			points: 0,
			text: () => wordsOf(row, along)
		};
	}
};
const wordsOf = (row, along) => {
	const change = changeOf(row);
	const isAlike = (it) => Math.abs(changeOf(it) - change) <= toleranceOf(change);
	const [alike, others] = [along.filter(isAlike), along.filter((it) => !isAlike(it))];
	return [...alike.length === 0 ? [] : [sameAs(row, alike)], ...others.map((it) => shareOf(it, row))].flatMap((part, index) => index === 0 ? part : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`; ${part}`);
};
const sameAs = (row, alike) => row.before === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${namesOf(alike)}: as many blocks held as ${printTag(row.tag)} (${changeOf(row)}), so one leak may hold them all` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${namesOf(alike)} grew in step with ${printTag(row.tag)} by ${changeOf(row)}`;
/** `IoFE (nonpaged) grew by 2,012,734, twice as much as WCsc` */
const shareOf = (other, row) => {
	const share = changeOf(other) / changeOf(row);
	const near = (ratio) => Math.abs(share / ratio - 1) <= .03;
	const rounded = `${Number(share.toPrecision(2))} times as much`;
	const words = near(2) ? "twice as much" : near(.5) ? "half as much" : rounded;
	const verb = row.before === null ? "holds" : "grew by";
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${namesOf([other])} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(verb)} ${changeOf(other)}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(words)} as ${printTag(row.tag)}`;
};
/**
* Which rows grew 1:1 with which, within max(3, 0.5 %) and never above 3 %, from ten objects on; with a single dump,
* which are outstanding in the same number. More than twelve in step are a scan that touched files, not one object's
* parts, and no more are believed than stand out from the rows that would match by chance.
*/
const rowsInStep = (growths) => {
	const grown = growths.filter((row) => changeOf(row) >= MIN_OBJECTS).sort((one, other) => changeOf(one) - changeOf(other));
	const parts = growths.filter((row) => changeOf(row) >= MIN_PARTS && kinOf(row.tag).length > 0);
	const byKey = new Map(parts.map((row) => [usageKey(row), row]));
	const found = /* @__PURE__ */ new Map();
	for (const row of /* @__PURE__ */ new Set([...grown, ...parts])) {
		const partners = changeOf(row) < MIN_OBJECTS ? [] : partnersOf(row, grown);
		const kin = kinInStep(row, byKey);
		if (partners.length + kin.length > 0) found.set(usageKey(row), [.../* @__PURE__ */ new Set([...partners, ...kin])]);
	}
	return found;
};
/** Growth between two dumps, or all outstanding blocks where there is one. */
const changeOf = (row) => row.count ?? (row.before === null ? row.after?.outstanding ?? 0 : 0);
const toleranceOf = (change) => Math.min(Math.max(3, change * .005), change * .03);
const partnersOf = (row, grown) => {
	const change = changeOf(row);
	const tolerance = toleranceOf(change);
	const [from, to] = [firstFrom(grown, change - tolerance), firstFrom(grown, change + tolerance + 1e-9)];
	if (to - from < 2 || to - from > 13) return [];
	const near = grown.slice(from, to);
	const partners = near.filter((other) => other !== row);
	return (firstFrom(grown, change * 2) - firstFrom(grown, change / 2) - near.length) * Math.log((change + tolerance + .5) / (change - tolerance - .5)) / Math.log(4) <= partners.length * MAX_BY_CHANCE ? partners : [];
};
/**
* Parts of one object are asked for by name, so that no other row can be in their place by chance; some come in twos.
*/
const kinInStep = (row, byKey) => kinOf(row.tag).flatMap(({ tag, ratio }) => {
	const expected = changeOf(row) * ratio;
	const tolerance = Math.max(toleranceOf(expected), .02 * expected);
	return poolKinds.flatMap((pool) => {
		const other = byKey.get(usageKey({
			tag: toTag(tag),
			pool
		}));
		if (other === void 0) return [];
		const chance = row.before === null ? 0 : 3 * Math.sqrt(noiseVariance(other) + ratio ** 2 * noiseVariance(row));
		const allowed = Math.max(tolerance, Math.min(chance, .5 * expected));
		return Math.abs(changeOf(other) - expected) <= allowed ? [other] : [];
	});
});
/** Place of the first row whose change is at least `value`. */
const firstFrom = (sorted, value) => {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		const row = sorted[middle];
		if (row !== void 0 && changeOf(row) < value) low = middle + 1;
		else high = middle;
	}
	return low;
};
const namesOf = (rows) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.m)(rows.map((row) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${printTag(row.tag)} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(row.pool)})`));

// build/core/time.js
const isUtc = (time) => time.endsWith("Z");
/** A time that is known to be in UTC, whether it says so or not. */
const asUtc = (time) => isUtc(time) ? time : `${time}Z`;
/** Milliseconds since 1970: in UTC, or on the machine's clock. Compare one with its like only. */
const millisecondsOf = (time) => Date.parse(asUtc(time));
/**
* Milliseconds from one moment to the other, negative where it is earlier; null where only one of them states its zone.
*/
const millisecondsBetween = (one, other) => isUtc(one) === isUtc(other) ? millisecondsOf(other) - millisecondsOf(one) : null;
/**
* An ISO 8601 time in the one form that times are compared in: seconds are there, and an offset from UTC is taken off.
* Null for what is no such time.
*
*     2026-05-01T12:34+02:00   \u2192 2026-05-01T10:34:00Z
*     2026-05-01 12:34:56.789  \u2192 2026-05-01T12:34:56.789
*/
const toStatedTime = (text) => {
	const [whole, date, time = "", fraction = "", zone] = ISO_TIME.exec(text) ?? [];
	if (whole === void 0) return null;
	const clock = `${date}T${time.length === 5 ? `${time}:00` : time}${fraction}`;
	const ms = Date.parse(`${clock}Z`);
	if (Number.isNaN(ms) || !utcTimeOf(ms).startsWith(date ?? "")) return null;
	if (zone === void 0) return clock;
	return zone === "Z" ? `${clock}Z` : utcTimeOf(ms - offsetOf(zone));
};
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)((?<=:\d{2}:\d{2})\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/;
/** `+02:00`, `-0530` \u2192 milliseconds. */
const offsetOf = (zone) => {
	const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)].map(Number);
	return ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE_MS * (zone.startsWith("-") ? -1 : 1);
};
const MINUTE_MS = 6e4;
const DAY_MS = 864e5;
/** Milliseconds since 1970 as a time to the second, worked out here: core reads no clock. */
const utcTimeOf = (ms) => `${clockOf(ms)}Z`;
/** As `utcTimeOf`, of milliseconds on the machine's clock. */
const localTimeOf = (ms) => clockOf(ms);
const clockOf = (ms) => {
	const days = Math.floor(ms / DAY_MS);
	const { year, month, day } = civilOf(days);
	const seconds = Math.floor((ms - days * DAY_MS) / 1e3);
	const [hour, minute, second] = [
		seconds / 3600,
		seconds / 60 % 60,
		seconds % 60
	].map((part) => two(part));
	return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${hour}:${minute}:${second}`;
};
const two = (value) => String(Math.floor(value)).padStart(2, "0");
/** 0 for Sunday, as the first day of 1970 was a Thursday. */
const weekdayOf = (ms) => ((Math.floor(ms / DAY_MS) + 4) % 7 + 7) % 7;
/** Days since 1970 as a Gregorian date: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
const civilOf = (days) => {
	const shifted = days + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
	};
};

// build/core/stage.js
const STAGES = [
	"control",
	"before",
	"warm",
	"between",
	"after",
	"settled"
];
/** `pre` and `post` count only as words of their own: `prefetch` and `postgres` are names. */
const WORDS = [
	["before", /before|(?<![a-z])pre(?![a-z])/i],
	["warm", /(?<![a-z])warm/i],
	["after", /after|(?<![a-z])post(?![a-z])/i],
	["settled", /settled/i]
];
const CONTROL = /(?<![a-z])control/i;
/** The stage that a name states; null where it states none, or several. */
const stageIn = (name) => {
	if (CONTROL.test(name)) return "control";
	const stated = WORDS.filter(([, word]) => word.test(name));
	return stated.length === 1 ? stated[0]?.[0] ?? null : null;
};
/**
* As the snapshot says, or else as its file is named, or else the folder of it; null where none of them states a stage.
*/
const stageOf = ({ capture, source }) => {
	const parts = source.split("/");
	return stageIn(capture.stage ?? parts.at(-1) ?? "") ?? stageIn(parts.at(-2) ?? "");
};
/** A name without its stage: `pool-before-win11` \u2192 `pool--win11`. */
const withoutStage = (name) => [CONTROL, ...WORDS.map(([, word]) => word)].reduce((rest, word) => rest.replace(word, ""), name);
/** A name without the type of its file: `win11.log` \u2192 `win11`, `after.txt.gz` \u2192 `after`. */
const withoutFileType = (name) => name.replace(/(?:\.(?:zip|gz|txt|log|csv|tsv|json|dump|out))+$/i, "");
/**
* In the order they were taken: by stage; within a stage by the iteration that all of its files state, or else by the
* time that all state, or else by the numbers in their names (`run-9` before `run-10`). Snapshots of one file stay in
* its order.
*/
const inOrder = (snapshots) => {
	const stages = STAGES.map((stage) => sortStage(snapshots.filter((one) => one.stage === stage)));
	return {
		snapshots: stages.flatMap((one) => one.snapshots),
		guessed: stages.flatMap(({ guessed }) => guessed)
	};
};
const sortStage = (snapshots) => {
	const firsts = firstOfEachFile(snapshots);
	const stated = [firsts.map(({ capture }) => capture.iteration ?? null), timesOf(firsts)].find(isOrder);
	const order = (stated === void 0 ? byNumbers(firsts) : byFigures(firsts, stated)).map(({ source }) => source);
	const ranks = new Map(order.map((source, rank) => [source, rank]));
	const rankOf = ({ snapshot }) => ranks.get(snapshot.source) ?? 0;
	return {
		snapshots: [...snapshots].sort((one, other) => rankOf(one) - rankOf(other)),
		guessed: stated === void 0 && new Set(order.map(withoutNumbers)).size > 1 ? order : []
	};
};
const firstOfEachFile = (snapshots) => [...new Map(snapshots.toReversed().map(({ snapshot }) => [snapshot.source, snapshot])).values()];
/**
* When each was taken, in milliseconds; null where a dump states no time, or where some state a zone and others none.
*/
const timesOf = (snapshots) => {
	const times = snapshots.flatMap(({ capture }) => capture.takenAt ?? []);
	return times.length === snapshots.length && new Set(times.map(isUtc)).size === 1 ? times.map(millisecondsOf) : snapshots.map(() => null);
};
/** Figures that all files state, no two alike. */
const isOrder = (figures) => figures.every((figure) => figure !== null) && new Set(figures).size === figures.length;
const byFigures = (snapshots, figures) => snapshots.map((snapshot, index) => ({
	snapshot,
	figure: figures[index] ?? 0
})).sort((one, other) => one.figure - other.figure).map(({ snapshot }) => snapshot);
const byNumbers = (snapshots) => [...snapshots].sort((one, other) => byNumbersAndText(one.source, other.source));
const withoutNumbers = (name) => name.replace(/\d+/g, "");
/** `run-9.txt` before `run-10.txt`. */
const byNumbersAndText = (one, other) => {
	const [parts, others] = [one, other].map((text) => text.split(/(\d+)/));
	for (const [index, part] of (parts ?? []).entries()) {
		const against = others?.[index] ?? "";
		const order = index % 2 === 1 && against !== "" ? Number(part) - Number(against) : byText(part, against);
		if (order !== 0) return order;
	}
	return byText(one, other);
};
const byText = (one, other) => {
	if (one === other) return 0;
	return one < other ? -1 : 1;
};

// build/core/order.js
/**
* The order of findings in every report, of one leg or of all: leaks before suspects; of these the rows that nobody can
* call clean, the largest first; then what a hard rule decides, by growth; then by points, and by growth where these are
* equal.
*/
const byEvidence = (one, other) => Number(one.severity === "suspect") - Number(other.severity === "suspect") || standingOut(other) - standingOut(one) || Number(isDecided(other)) - Number(isDecided(one)) || (isDecided(one) ? 0 : other.points - one.points) || grownBy(other) - grownBy(one);
/** Bytes of a suspect that stands out by itself; 0 of any other finding. */
const standingOut = ({ severity, evidence, rows: [root] }) => severity === "suspect" && evidence.some(({ suspects }) => suspects === true) ? Math.max(1, root?.growth.bytes ?? root?.growth.after?.bytes ?? 0) : 0;
const isDecided = ({ evidence }) => evidence.some(({ decides }) => decides);
const grownBy = ({ rows: [root] }) => root === void 0 ? 0 : changeOf(root.growth);

// build/core/causes.js
/** The same finding of several legs becomes one; causes and legs stand in the order of their evidence. */
const causesOf = (findings) => {
	const byCause = /* @__PURE__ */ new Map();
	for (const finding of [...findings].sort(byEvidence)) {
		const same = byCause.get(finding.cause);
		if (same === void 0) byCause.set(finding.cause, [finding]);
		else same.push(finding);
	}
	return [...byCause.values()].map((inLegs) => ({
		worst: inLegs[0],
		inLegs
	}));
};

// build/report/encode.js
/**
* A sentence as GitHub Markdown, fit for a table cell. Quoted parts stand in `<code>`, where GitHub links no mention
* and no issue number; every character that Markdown or HTML could read is a character reference.
*/
const encodeMarkdown = (parts) => parts.map((part) => typeof part === "string" ? references(visible(part)) : encodeMarkdownCode(part.quoted)).join("");
/** Untrusted text as inline code; blanks at its ends and runs of them stay to be seen. */
const encodeMarkdownCode = (text) => text === "" ? "" : `<code>${references(visible(text)).replace(/ (?= )|^ | $/g, "&nbsp;")}</code>`;
/** Untrusted lines as a block of code, where GitHub links nothing: our own line breaks stay, all else is text. */
const encodeMarkdownPre = (text) => `<pre><code>${text.split("\n").map((line) => characters(visible(line))).join("\n")}</code></pre>`;
/**
* A sentence as HTML. Quoted parts stand in `<code>`, which the page's style isolates from the text around it and
* whose blanks it keeps; a sentence without any is fit for an attribute, too.
*/
const encodeHtml = (parts) => parts.map((part) => typeof part === "string" ? entities(visible(part)) : `<code>${entities(visible(part.quoted))}</code>`).join("");
/** A line of the runner's log: it cannot begin a workflow command (`::error::`, `##[error]`), nor a second line. */
const encodeLog = (line) => visible(line).replace(/^(\s*):(?=:)/, "$1\\x3a").replaceAll("##[", "##\\x5b");
/** Control characters, line breaks, marks that reorder or hide text, fillers and odd blanks, spelt out. */
const visible = (text) => text.replace(UNSEEN, spelt);
/**
* By Unicode's own properties, since a list of code points would lack those of tomorrow; U+2800 is a pattern of no dots,
* and the others look like a blank. The no-break space stays: our own figures have it before their unit.
*/
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\u1680\u2000-\u200a\u205f\u2800\u3000]/gu;
/**
* JSON whose text shows nothing that reorders or hides, and no control character: all are escaped, and read back the
* same.
*/
const encodeJson = (value) => JSON.stringify(value).replace(UNSEEN, escapes);
const escapes = (character) => character.split("").map(escaped).join("");
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
/** Text of XML 1.0, between tags and in attributes. What XML forbids even as a reference is spelt out. */
const encodeXml = (text) => visible(text).replace(/[\ud800-\udfff\ufffe\uffff]/gu, spelt).replace(/[&<>"']/g, reference);
/**
* A cell of CSV. Text that a spreadsheet would run as a formula begins with its sign spelt out, as tags spell a byte:
* `\\x3dcmd` reads back as the tag.
*/
const encodeCsv = (cell) => {
	if (typeof cell !== "string") return cell === null ? "" : String(cell);
	const text = visible(cell).replace(/^[=+\-@]/, spelt);
	return /[",;]|^\s|\s$/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
};
/** `\\x0a`, `\\u202e`, `\\u{e0001}` */
const spelt = (character) => {
	const code = character.codePointAt(0) ?? 0;
	const digits = code.toString(16);
	if (code > 65535) return `\\u{${digits}}`;
	return code <= 255 ? `\\x${digits.padStart(2, "0")}` : `\\u${digits.padStart(4, "0")}`;
};
const entities = (text) => text.replace(/[&<>"'`]/g, reference);
/** Character references for all that Markdown or HTML could read. */
const characters = (text) => text.replace(/[&<>"'|`*_~[\]\\#@!${}]|:(?=[\0/])/g, reference);
/**
* The same, where a link could be made. GitHub looks for links in the text that is left of
* them, in code too: so an element that shows nothing stands where a link would need its text whole.
*/
const references = (text) => characters(text.replace(LINKED, "$&\0")).replaceAll("\0", NOTHING);
/** What stands before the break in a link: `https:|//x.y`, `www|.x.y`, `a@|x.y`, `#|123`, `GH|-1`, parts of a commit. */
const LINKED = /:(?=\/\/)|www(?=\.)|[@#](?=\S)|GH(?=-\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;
/** No text holds a NUL here: it was spelt out. */
const NOTHING = "<span></span>";
const reference = (character) => `&#${character.charCodeAt(0)};`;

// build/report/select.js
/** Suspects in the open: more of them are noise to who reads, and stand folded. */
const MAX_OPEN_SUSPECTS = 3;
/** The causes in core's order, the first of them in the open. */
const splitCauses = ({ findings }, maxRows) => {
	const causes = causesOf(findings);
	const leaks = causes.filter(({ worst }) => worst.severity === "leak");
	const suspects = causes.filter(({ worst }) => worst.severity === "suspect");
	const maxSuspects = Math.min(MAX_OPEN_SUSPECTS, maxRows);
	return {
		open: [...leaks.slice(0, maxRows), ...suspects.slice(0, maxSuspects)],
		moreLeaks: leaks.slice(maxRows),
		moreSuspects: suspects.slice(maxSuspects)
	};
};
/** Ids of the cards of report.html, by the name of a cause: `finding-1` for the first. */
const cardsOf = (findings) => new Map(causesOf(findings).map(({ worst }, index) => [worst.cause, `finding-${index + 1}`]));
/** True where one dump is all there is to compare: it counts since boot, so that nothing of it "grew". */
const countsSinceBoot = ({ before }) => before === null;
/** True of rows whose growth nobody knows, so that a table shows what they hold. */
const areHeld = (rows) => rows.every(({ before }) => before === null);
/**
* Rows that stand in no finding: those that grew, first those with the most evidence, then by objects. With one dump,
* those that hold something, the largest first.
*/
const otherRowsOf = (leg, { findings }) => {
	const found = findings.filter((finding) => finding.leg === leg.name);
	const named = new Set(found.flatMap(({ rows }) => rows.map(({ growth }) => usageKey(growth))));
	const sizeOf = countsSinceBoot(leg) ? ({ after }) => after?.bytes ?? 0 : ({ count }) => count ?? 0;
	const places = new Map(leg.leads.map((key, place) => [key, place]));
	const placeOf = (key) => places.get(key) ?? leg.leads.length;
	return leg.growths.filter((row) => sizeOf(row) > 0 || (row.bytes ?? 0) > 0).map((row) => ({
		row,
		size: sizeOf(row),
		key: usageKey(row)
	})).filter(({ key }) => !named.has(key)).sort((one, other) => placeOf(one.key) - placeOf(other.key) || other.size - one.size || byText(one.key, other.key)).map(({ row }) => row);
};
const balancedDriverTagsOf = ({ driverRows, before: earlier, after: later }) => {
	const isTakenOut = ({ before, after, allocated }) => before?.usage != null && after?.usage === null && earlier?.counters === "cumulative" && allocated === null;
	const isQuiet = (row) => earlier === null || (row.count === null ? row.bytes !== null : row.count <= 0) && (row.bytes ?? 0) <= 0 && !isTakenOut(row);
	const grew = new Set(driverRows.filter((row) => !isQuiet(row)).map(({ tag }) => tag));
	const quiet = driverRows.filter(({ tag }) => !grew.has(tag));
	const tags = [...new Set(quiet.map(({ tag }) => tag))].sort(byText);
	return {
		tags,
		inBothPools: [earlier, later].every((side) => side?.coverage.kind === "all") || quiet.length === tags.length * poolKinds.length,
		outstanding: quiet.some(({ after }) => after?.outstanding === null) ? null : quiet.reduce((sum, { after }) => sum + (after?.outstanding ?? 0), 0),
		bytes: quiet.reduce((sum, { after }) => sum + (after?.bytes ?? 0), 0)
	};
};
/** The drivers of either side in the order of their names, the same by file name whatever the case. */
const driverPoolRowsOf = ({ drivers }) => {
	const [before, after] = [drivers.before, drivers.after].map((side) => new Map(side?.drivers.map((pool) => [pool.driver.toLowerCase(), pool])));
	return [.../* @__PURE__ */ new Set([...before?.keys() ?? [], ...after?.keys() ?? []])].sort(byText).flatMap((name) => {
		const [was, is] = [before?.get(name), after?.get(name)];
		const latest = is ?? was;
		if (latest === void 0) return [];
		const state = latest.unloaded ? "unloaded" : "loaded";
		return [{
			driver: latest.driver,
			state,
			before: bothPoolsOf(was),
			after: bothPoolsOf(is)
		}];
	});
};
const bothPoolsOf = (pool) => pool === void 0 ? null : {
	allocations: pool.nonpaged.allocations + pool.paged.allocations,
	bytes: pool.nonpaged.bytes + pool.paged.bytes
};
const RANKS = {
	leak: 0,
	inconclusive: 1,
	suspect: 2,
	clean: 3
};
/** The worst leg first, else in the order of their names. */
const legsByWorst = ({ legs }) => [...legs].sort((one, other) => RANKS[one.verdict] - RANKS[other.verdict] || byText(one.name, other.name));
const MAX_POINTS = 40;
/** A row over the snapshots of its leg, thinned to what a drawing shows; empty where there is no series. */
const seriesOf = ({ series }, { times }) => {
	if (series == null || times === null) return [];
	const points = times.map((time, index) => ({
		time,
		outstanding: series.outstanding[index] ?? 0
	}));
	const step = (points.length - 1) / 39;
	if (step <= 1) return points;
	return Array.from({ length: MAX_POINTS }, (_, index) => points[Math.round(index * step)]).filter((point) => point !== void 0);
};



/***/ }),

/***/ 6193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ array),
/* harmony export */   B: () => (/* binding */ nullable),
/* harmony export */   C: () => (/* binding */ reviewers),
/* harmony export */   D: () => (/* binding */ tags),
/* harmony export */   E: () => (/* binding */ tag),
/* harmony export */   F: () => (/* binding */ exactOptional),
/* harmony export */   G: () => (/* binding */ pipe),
/* harmony export */   H: () => (/* binding */ object),
/* harmony export */   I: () => (/* binding */ is),
/* harmony export */   J: () => (/* binding */ strictObject),
/* harmony export */   K: () => (/* binding */ regex),
/* harmony export */   L: () => (/* binding */ literal),
/* harmony export */   M: () => (/* binding */ check),
/* harmony export */   N: () => (/* binding */ custom),
/* harmony export */   O: () => (/* binding */ whole),
/* harmony export */   P: () => (/* binding */ description),
/* harmony export */   R: () => (/* binding */ maxLength),
/* harmony export */   S: () => (/* binding */ repository),
/* harmony export */   T: () => (/* binding */ size),
/* harmony export */   U: () => (/* binding */ optional),
/* harmony export */   V: () => (/* binding */ number),
/* harmony export */   W: () => (/* binding */ picklist),
/* harmony export */   X: () => (/* binding */ tuple),
/* harmony export */   Y: () => (/* binding */ string),
/* harmony export */   Z: () => (/* binding */ unknown),
/* harmony export */   _: () => (/* binding */ line),
/* harmony export */   a: () => (/* binding */ withFallbacks),
/* harmony export */   b: () => (/* binding */ oneOf),
/* harmony export */   c: () => (/* binding */ mergePolicy),
/* harmony export */   d: () => (/* binding */ artifactName),
/* harmony export */   f: () => (/* binding */ day),
/* harmony export */   g: () => (/* binding */ isExcluding),
/* harmony export */   h: () => (/* binding */ globs),
/* harmony export */   i: () => (/* binding */ setting),
/* harmony export */   j: () => (/* binding */ boolean),
/* harmony export */   k: () => (/* binding */ words),
/* harmony export */   l: () => (/* binding */ policySettings),
/* harmony export */   m: () => (/* binding */ flag),
/* harmony export */   n: () => (/* binding */ invalid),
/* harmony export */   o: () => (/* binding */ commonPolicy),
/* harmony export */   p: () => (/* binding */ duration),
/* harmony export */   q: () => (/* binding */ safeParse),
/* harmony export */   r: () => (/* binding */ readSettings),
/* harmony export */   s: () => (/* binding */ growthLimits),
/* harmony export */   t: () => (/* binding */ defaultOf),
/* harmony export */   u: () => (/* binding */ toPolicyFields),
/* harmony export */   v: () => (/* binding */ list),
/* harmony export */   w: () => (/* binding */ secret),
/* harmony export */   x: () => (/* binding */ parentPolicy),
/* harmony export */   y: () => (/* binding */ name),
/* harmony export */   z: () => (/* binding */ minLength)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1171);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);



// node_modules/valibot/dist/index.mjs
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
let store$3;
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
let store$2;
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
let store$1;
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
const ABORT_EARLY_CONFIG = { abortEarly: true };
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

// build/settings/kinds.js
/** Makes a kind. Only the first mistake of a value is told, since the others follow from it. */
const kind = (expected, schema, parts = {}) => {
	const { isSecret = false, ...rest } = parts;
	const refusal = (value) => `expected ${expected}, got ${isSecret ? "something else" : shown(value)}`;
	return {
		schema: config(schema, {
			abortPipeEarly: true,
			message: ({ input }) => refusal(input)
		}),
		refusal,
		placeholder: "TEXT",
		isList: false,
		write: String,
		...rest
	};
};
const MAX_SHOWN = 60;
/** A value as a message shows it. */
const shown = (value) => {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}\u2026` : text;
};
/** Longer than any value of a short kind. It also bounds what the patterns below may cost. */
const MAX_LENGTH = 100;
const short = (pattern) => pipe(string(), maxLength(MAX_LENGTH), regex(pattern));
const oneOf = (...values) => kind(`one of ${values.join(", ")}`, picklist(values), { placeholder: values.join("|") });
/** Booleans of YAML 1.2's core schema, as `core.getBooleanInput` reads them. */
const flag = kind("true or false", union([boolean(), pipe(picklist([
	"true",
	"True",
	"TRUE",
	"false",
	"False",
	"FALSE"
]), transform((text) => text.toLowerCase() === "true"))]), { placeholder: "" });
const UNITS = [
	["GiB", 2 ** 30],
	["MiB", 2 ** 20],
	["KiB", 1024],
	["B", 1]
];
const toBytes = (text) => {
	const [, digits, unit = "B"] = /^(\d+)\s*([A-Za-z]+)?$/.exec(text) ?? [];
	return Number(digits) * (UNITS.find(([name]) => name === unit)?.[1] ?? NaN);
};
const fromBytes = (bytes) => {
	const [unit, factor] = UNITS.find(([, factor]) => bytes > 0 && bytes % factor === 0) ?? ["B", 1];
	return `${bytes / factor}${unit === "B" ? "" : unit}`;
};
/** `65536`, `64KiB`, `1 MiB`: bytes. */
const size = kind("a size such as 65536 or 64KiB", union([pipe(number(), integer(), minValue(0), maxValue(Number.MAX_SAFE_INTEGER)), pipe(short(/^\d{1,15}\s*(?:B|KiB|MiB|GiB)?$/), transform(toBytes), safeInteger())]), {
	placeholder: "SIZE",
	write: fromBytes
});
const MAX_WHOLE = 999999999999999;
const whole = (min, max = MAX_WHOLE) => kind(max === MAX_WHOLE ? `a whole number of at least ${min}, 15 digits at most` : `a whole number from ${min} to ${max}`, union([pipe(number(), integer(), minValue(min), maxValue(max)), pipe(short(min < 0 ? /^-?\d{1,15}$/ : /^\d{1,15}$/), transform(Number), minValue(min), maxValue(max))]), { placeholder: "N" });
const MAX_PERCENT = 999999999;
const percentage = kind("a percentage such as 5 or 2.5", union([pipe(number(), minValue(0), maxValue(MAX_PERCENT)), pipe(short(/^\d{1,9}(?:\.\d{1,6})?\s*%?$/), transform(Number.parseFloat))]), { placeholder: "PERCENT" });
const TIMES = [
	["h", 3600],
	["m", 60],
	["s", 1]
];
const MAX_SECONDS = 86400;
const toSeconds = (text) => {
	const [, digits, unit = "s"] = /^(\d+)\s*([a-z])?$/.exec(text) ?? [];
	return Number(digits) * (TIMES.find(([name]) => name === unit)?.[1] ?? NaN);
};
const fromSeconds = (seconds) => {
	const [unit, factor] = TIMES.find(([, factor]) => seconds % factor === 0) ?? ["s", 1];
	return `${seconds / factor}${unit}`;
};
/** `90`, `90s`, `10m`: seconds. */
const duration = kind("a time such as 90s or 10m, a day at most", pipe(short(/^\d{1,6}\s*[smh]?$/), transform(toSeconds), minValue(1), maxValue(MAX_SECONDS)), {
	placeholder: "TIME",
	write: fromSeconds
});
/** Items with a comma or a line break between them. */
const split = (text) => text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
/** A pattern is at most four characters long unless it holds a `*`. */
const tagText = pipe(short(/^\s*(?:[^,\s][^,\r\n]{0,3}|[^,\r\n]*\*[^,\r\n]*)\s*$/), transform((text) => text.trim()));
const tagNumber = pipe(number(), integer(), minValue(0), maxValue(9999), transform(String));
const tag = kind("one tag of at most four characters, `?` one character and `*` any", union([tagText, tagNumber]), { placeholder: "TAG" });
/** `SEY?, Irp` or a line each; in YAML a list as well. */
const tags = kind("tags of at most four characters, such as \"SEY?, Irp\"", union([
	array(union([tagText, tagNumber])),
	pipe(tagNumber, transform((number) => [number])),
	pipe(string(), transform(split), minLength(1), array(tagText))
]), {
	placeholder: "A,B",
	isList: true,
	write: (items) => items.join(",")
});
const items = pipe(string(), transform(split), minLength(1));
const list = kind("a list", items, {
	placeholder: "A,B",
	isList: true,
	write: (items) => items.join(",")
});
/** `!old.txt` takes away what a glob before it named, so that alone it would name nothing. */
const globs = kind("globs, at least one of them without \"!\"", pipe(items, check((globs) => globs.some((glob) => !isExcluding(glob)))), {
	placeholder: "A,B",
	isList: true,
	write: (items) => items.join(",")
});
/** `!a*.txt`; `!(a|b).txt` is a pattern of its own, and two marks cancel each other out. */
const isExcluding = (glob) => {
	const [marks = ""] = /^!*(?!\()/.exec(glob) ?? [];
	return marks.length % 2 === 1;
};
/** More than any path or title; it also bounds what a report shows of a file that a stranger wrote. */
const MAX_LINE_LENGTH = 1e3;
/** Text of one line. */
const line = (placeholder = "TEXT") => kind("text of one line", pipe(string(), maxLength(MAX_LINE_LENGTH), regex(/^[^\r\n]*$/)), { placeholder });
/** What a header may hold: with anything else in it, an error of the request would print it. */
const secret = kind("a token: ASCII without blanks and line breaks", pipe(string(), regex(/^[\x21-\x7e]*$/)), { isSecret: true });
/** More than any reason; it also bounds what a report shows of a file that a stranger wrote. */
const MAX_WORDS_LENGTH = 500;
/** Some words of a YAML file, on one line. */
const words = kind(`some words, at most ${MAX_WORDS_LENGTH} characters`, pipe(union([
	pipe(string(), maxLength(MAX_WORDS_LENGTH), regex(/^[^\S\r\n]*\S[^\r\n]*$/)),
	number(),
	boolean()
]), transform((value) => String(value).trim())));
/** Logins of GitHub, and teams as `organisation/team`; an `@` before one means nothing. */
const reviewers = kind("a list of logins and of teams such as octo/drivers", array(pipe(short(/^@?[\w.[\]-]+(?:\/[\w.-]+)?$/), transform((text) => text.replace(/^@/, "")))));
const name = kind("letters, digits, dots, dashes and underscores, at most 100", short(/^[\w.-]{1,100}$/), { placeholder: "NAME" });
const artifactName = kind("the name of an artifact, without \" : < > | * ? \\ /", pipe(string(), regex(/^[^":<>|*?\r\n\\/]{1,200}$/)), { placeholder: "NAME" });
const repository = kind("a repository such as owner/name", pipe(string(), regex(/^[\w.-]+\/[\w.-]+$/)), { placeholder: "OWNER/NAME" });
/** A day that there is, `2027-01-31`. The pattern is what an editor can check: all but a 29th of February. */
const day = kind("a day such as 2027-01-31", pipe(string(), regex(/^\d{4}-(?!02-3|(?:04|06|09|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/), check((text) => !text.endsWith("-02-29") || isLeap(Number(text.slice(0, 4))))));
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** Address of the policy that a policy extends: `./path` beside it, or `owner/name/path@ref`. */
const parentPolicy = kind("owner/name/path/to/file.yml@ref or ./path", pipe(string(), maxLength(MAX_LINE_LENGTH), regex(/^(?:\.\.?\/.+|[\w.-]+\/[\w.-]+\/[^@]+@[\w./-]+)$/)));

// build/settings/policy.js
/** A setting whose default is the one of the core's policy. */
const policy = (field, kind, about, otherwise = null) => ({
	field,
	kind,
	about,
	fallback: _policy_js__WEBPACK_IMPORTED_MODULE_0__.t[field],
	otherwise
});
/** Limits of one tag in one pool: also in each entry of `limits`. */
const growthLimits = {
	"max-growth-bytes": policy("maxGrowthBytes", size, "Limit of one tag in one pool: `65536`, `64KiB`, `1 MiB`."),
	"max-growth-count": policy("maxGrowthCount", whole(0), "Limit of one tag in one pool, in allocations."),
	"max-growth-percent": policy("maxGrowthPercent", percentage, "Limit of one tag in one pool, growth of its bytes in percent of what it held before. Use it in `limits` of some tags: small rows of a clean machine double.")
};
/** The same as inputs, as options and as keys of the policy file. */
const commonPolicy = {
	"driver-tags": policy("driverTags", tags, "The driver's own pool tags, comma-separated or a line each, `?` one character and `*` any, as in WinDbg: no growth allowed. `auto`: those that the sources allocate with, which the log lists."),
	"driver-stopped": policy("driverStopped", flag, "`true`: the driver was stopped or unloaded before the last snapshot, so nothing of its own may be left."),
	iterations: policy("iterations", whole(1), "How often the test ran its cycle between the first and the last snapshot; findings then say growth per iteration.", "not known"),
	"control-iterations": policy("controlIterations", whole(0), "How often the control interval ran the cycle; `0`: the machine idled.", "as `iterations`"),
	...growthLimits,
	"max-total-nonpaged-growth": policy("maxTotalNonpagedGrowth", size, "Limit of the whole nonpaged pool: `65536`, `64KiB`, `1 MiB`."),
	"max-total-paged-growth": policy("maxTotalPagedGrowth", size, "Limit of the whole paged pool: `65536`, `64KiB`, `1 MiB`."),
	"ignore-tags": policy("ignoreTags", tags, "Tags that are shown but never judged, comma-separated or a line each, `?` one character and `*` any."),
	"fail-on": policy("failOn", oneOf("leak", "suspect", "never"), "What closes the gate: `leak`, `suspect` (a leak or a suspect) or `never`."),
	"on-inconclusive": policy("onInconclusive", oneOf("fail", "warn"), "What missing evidence does: `fail` or `warn`.")
};
/** Keys of the policy file alone. */
const keysOnly = { strict: policy("strict", flag, "`true`: a tag that is not yours and grew alone may be a leak without a baseline or a control interval.") };
const policySettings = {
	...commonPolicy,
	...keysOnly
};
/** Values by their names \u2192 fields of the policy, only those that were given. */
const toPolicyFields = (given) => {
	const values = Object.entries(policySettings).flatMap(([name, { field }]) => {
		const value = given[name];
		return value === void 0 ? [] : [[field, value]];
	});
	return Object.fromEntries(values);
};
/** Inputs or options over the policy file over the defaults. */
const mergePolicy = (given, file, defaults = _policy_js__WEBPACK_IMPORTED_MODULE_0__.t) => ({
	...file ?? defaults,
	...given
});

// build/settings/setting.js
const setting = (kind, about, { fallback, otherwise } = {}) => ({
	kind,
	about,
	fallback: fallback ?? null,
	otherwise: otherwise ?? null
});
/** The default as the documentation says it: `none`, or a value in backticks. */
const defaultOf = ({ kind, fallback, otherwise }) => {
	if (otherwise !== null) return otherwise;
	const text = fallback === null ? "" : kind.write(fallback);
	return text === "" ? "none" : `\`${text}\``;
};
/** Reads every text by its setting; what is wrong is left out of the values. */
const readSettings = (settings, texts) => {
	const wrong = [];
	const values = Object.entries(settings).flatMap(([name, { kind }]) => {
		const text = texts[name];
		if (text === void 0) return [];
		const result = safeParse(kind.schema, text.trim());
		if (result.success) return [[name, result.output]];
		wrong.push(`${name}: ${kind.refusal(text.trim())}`);
		return [];
	});
	return {
		given: Object.fromEntries(values),
		wrong
	};
};
const withFallbacks = (settings, given) => {
	const values = Object.entries(settings).map(([name, { fallback }]) => [name, given[name] ?? fallback]);
	return Object.fromEntries(values);
};
/** Mistakes of one file or call that are told. */
const MAX_MISTAKES = 50;
/** Characters of one of them: a reader of YAML repeats what it refuses. */
const MAX_MISTAKE_LENGTH = 1e3;
/** One message for all that is wrong: a retry costs the boot of a virtual machine. */
const invalid = (what, wrong) => {
	const told = wrong.slice(0, MAX_MISTAKES).map((mistake) => `  ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)(mistake, MAX_MISTAKE_LENGTH)}`);
	const more = wrong.length > told.length ? [`  and ${wrong.length - told.length} more`] : [];
	return new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t([
		`Invalid ${what}:`,
		...told,
		...more
	].join("\n"));
};



/***/ }),

/***/ 3764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ trustOf),
/* harmony export */   i: () => (/* binding */ comparedOf),
/* harmony export */   n: () => (/* binding */ alikeProblems),
/* harmony export */   r: () => (/* binding */ STRENGTH_PAGE),
/* harmony export */   t: () => (/* binding */ shortReasonOf)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5429);




// build/core/strength.js
/**
* The strength of the evidence of a clean run. Leaks of the driver's own tags are found in every mode, if `driver-tags`
* names them. Figures of all families together, from the line "tags of others, together" of
* `npm run bench:detection`; docs/detection.md has the same line.
*/
const strengthOf = (mode) => STRENGTHS[mode];
const STRENGTHS = {
	pair: {
		leak: 6,
		named: 43
	},
	"pair+control": {
		leak: 44,
		named: 67
	},
	"pair+baseline": {
		leak: 46,
		named: 76
	},
	series: {
		leak: 8,
		named: 61
	},
	"series+control": {
		leak: 71,
		named: 81
	},
	"series+baseline": {
		leak: 70,
		named: 80
	}
};

// build/report/trust.js
/** Page of the documentation that says how the strength of a run was measured. */
const STRENGTH_PAGE = "detection.md";
/** Null for a run that is not clean. */
const trustOf = (analysis) => analysis.verdict === "clean" ? {
	largest: largestOf(analysis),
	strength: strengthIn(analysis)
} : null;
/** `No leak in 3,048 rows of 2 snapshots. Nonpaged pool: 848 MiB \u2192 906.8 MiB (+58.8 MiB); paged pool: \u2026` */
const comparedOf = ({ legs }) => {
	const sum = (of) => legs.reduce((total, leg) => total + of(leg), 0);
	const snapshots = sum((leg) => leg.snapshots);
	const where = legs.length === 1 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)` in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(legs.length, "leg")}`;
	const pools = _select_js__WEBPACK_IMPORTED_MODULE_0__.pt.map((pool) => poolOf(legs, pool));
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`No leak in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.y)(legs), "row")} of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(snapshots, "snapshot")}${where}. ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.v)((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.m)(pools, "; "))}`;
};
const poolOf = (legs, pool) => {
	const totals = legs.map((leg) => leg.totals[pool]);
	const sum = (values) => values.reduce((all, one) => all === null || one === null ? null : all + one, 0);
	const name = pool === "paged" ? "paged pool" : "nonpaged pool";
	const before = sum(totals.map((it) => it.before));
	const after = sum(totals.map((it) => it.after));
	const growth = sum(totals.map((it) => it.growth));
	const change = before === null || after === null ? "" : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.u)(before)} \u2192 ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.u)(after)} `;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(growth === null ? `${name}: growth not known` : `${name}: ${change}(${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(growth, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u)})`);
};
/** `Largest growth: FMfn (paged) +15,273. It is no leak: \u2026` */
const largestOf = ({ legs, largest, excepted }) => {
	if (largest === null) return largestUnjudged(legs);
	const { row, leg } = largest;
	const key = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.yt)(row);
	const isCovered = excepted.some(({ finding }) => finding.leg === leg && finding.rows.some(({ growth }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.yt)(growth) === key));
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${growthOf(row, leg)}. It is no finding: ${isCovered ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`an exception of the policy covers it` : reasonOf(largest)}.`;
};
const growthOf = (row, leg) => {
	const amount = row.count === null ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(row.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(row.count);
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`Largest growth: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.mt)(row.tag)} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(row.pool)}) ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(amount)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(leg)}`;
};
/** Without the reason: reports that were joined do not say it, and an ignored row has none. */
const largestUnjudged = (legs) => {
	const sizeOf = ({ count, bytes }) => count ?? bytes ?? 0;
	const most = legs.flatMap(({ name, growths }) => growths.map((row) => ({
		row,
		name
	}))).reduce((all, one) => sizeOf(one.row) > (all === null ? 0 : sizeOf(all.row)) ? one : all, null);
	return most === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`No tag grew.` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${growthOf(most.row, most.name)}.`;
};
/** Rules that say most plainly why growth is none of a leak, the plainest first. */
const PLAIN = [
	"cache-tag",
	"settled",
	"shape",
	"reference",
	"excess",
	"crowd",
	"legs"
];
const reasonOf = ({ onBaseline, evidence, points, needs }) => {
	if (onBaseline) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`the base branch or the control interval grows it, too`;
	const against = evidence.filter((it) => it.points < 0);
	const plainest = PLAIN.flatMap((rule) => against.filter((it) => it.rule === rule)).at(0) ?? lowest(against);
	const score = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`it has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(points, "point")}, and a suspect needs ${needs.suspect}`;
	return plainest === void 0 ? score : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${plainest.text}; ${score}`;
};
const lowest = (evidence) => [...evidence].sort((one, other) => one.points - other.points).at(0);
/** Share of the leaks that the weakest mode of the legs finds, and the evidence that would find more. */
const strengthIn = ({ legs, policy }) => {
	const weakest = legs.flatMap(({ mode }) => mode === null ? [] : [mode]).sort((one, other) => strengthOf(one).named - strengthOf(other).named).at(0);
	if (weakest === void 0) return [];
	const own = policy.driverTags.length === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`No driver-tags are named, so no tag is judged as your own. ` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`Growth of your own tags beyond what the policy allows would fail. `;
	const better = BETTER[weakest];
	const more = better === null ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`; a control interval makes that ${strengthOf(better).named}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`How sure: ${own}Of 100 leaks in tags of others, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(NAMES[weakest])} finds about ${strengthOf(weakest).named}${more}`;
};
const NAMES = {
	pair: "a pair of dumps alone",
	"pair+control": "a pair with a control interval",
	"pair+baseline": "a pair with a baseline",
	series: "a series alone",
	"series+control": "a series with a control interval",
	"series+baseline": "a series with a baseline"
};
/** Mode that a control interval makes of another; null where one was taken, or a baseline serves as well. */
const BETTER = {
	pair: "pair+control",
	"pair+control": null,
	"pair+baseline": null,
	series: "series+control",
	"series+control": null,
	"series+baseline": null
};

// build/report/alike-problems.js
/** In the order in which their codes come. */
const alikeProblems = (problems) => {
	const byCode = /* @__PURE__ */ new Map();
	for (const found of problems) byCode.set(found.code, [...byCode.get(found.code) ?? [], found]);
	return [...byCode].map(([code, alike]) => {
		const each = new Map(alike.map((found) => [(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__._)(ownOf(found)), ownOf(found)]));
		const [first] = alike;
		if (first === void 0 || each.size < 2) return {
			code,
			text: alike.slice(0, 1).flatMap(wholeOf),
			each: []
		};
		each.delete("");
		return {
			code,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.i)({
				...first,
				detail: []
			}),
			each: [...each.values()]
		};
	});
};
const wholeOf = (found) => {
	const position = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.o)(found);
	return position === "" ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.i)(found) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${position}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.i)(found)}`;
};
/** What no other of its code says. */
const ownOf = (found) => {
	const position = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.o)(found);
	if (position === "") return found.detail;
	return found.detail.length === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${position}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${position}: ${found.detail}`;
};

// build/report/short-reason.js
/** The reason without what the report says below it in full: the only finding of Driver Verifier, the problems. */
const shortReasonOf = ({ verdict, problems, findings }, result) => {
	if (result.acceptance !== null) return result.reason;
	const missing = problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_1__.r).length;
	const causes = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.y)(findings).filter(({ worst }) => worst.severity === verdict);
	if (causes.length === 1 && causes[0]?.worst.rows.length === 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(1, verdict);
	return verdict === "inconclusive" && missing > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`evidence is missing: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(missing, "problem")}` : result.reason;
};



/***/ }),

/***/ 5429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hasMoved),
/* harmony export */   a: () => (/* binding */ legName),
/* harmony export */   c: () => (/* binding */ toSentence),
/* harmony export */   d: () => (/* binding */ formatChange),
/* harmony export */   f: () => (/* binding */ formatGrowth),
/* harmony export */   g: () => (/* binding */ hasGrown),
/* harmony export */   h: () => (/* binding */ diff),
/* harmony export */   i: () => (/* binding */ inLegs),
/* harmony export */   l: () => (/* binding */ withFullStop),
/* harmony export */   m: () => (/* binding */ formatRate),
/* harmony export */   n: () => (/* binding */ driverTagsOf),
/* harmony export */   o: () => (/* binding */ moreChangesOf),
/* harmony export */   p: () => (/* binding */ formatKnown),
/* harmony export */   r: () => (/* binding */ inLeg),
/* harmony export */   s: () => (/* binding */ toCheck),
/* harmony export */   t: () => (/* binding */ controlOf),
/* harmony export */   u: () => (/* binding */ formatBytes),
/* harmony export */   v: () => (/* binding */ placesOf),
/* harmony export */   y: () => (/* binding */ rowsCompared)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1171);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6714);




// build/core/diff.js
/** True for a row that holds more or less than before; with a single dump, for every row that holds something. */
const hasMoved = ({ before, after, count, bytes }) => before === null ? (after?.bytes ?? 0) > 0 : count !== 0 || bytes !== 0;
/** True for a row that holds more than before in blocks or bytes, or of which one of them is unknown. */
const hasGrown = ({ count, bytes }) => (count ?? 1) > 0 || (bytes ?? 1) > 0;
/**
* True for a row that was compared: known on both sides, and of a tag that had a block in this pool. A debugger prints both
* pools of each tag, most of them zeros. With a single dump, true for every row that had a block.
*/
const wasCompared = ({ before, after, count, bytes }) => {
	if (before !== null && count === null && bytes === null) return false;
	return [before, after].some((level) => level !== null && (level.bytes > 0 || (level.usage?.allocs ?? 0) > 0));
};
/** Rows of some legs that were compared: what every form says was checked. */
const rowsCompared = (legs) => legs.reduce((sum, { growths }) => sum + growths.filter(wasCompared).length, 0);
/**
* Every row of either side, those of the later snapshot first: a tag that one side does not show was zero there, if the
* side would have shown it.
*/
const diff = (before, after) => {
	const earlier = placesOf(before);
	const growths = after.usages.map((usage) => {
		const was = earlier[usage.pool].get(usage.tag);
		earlier[usage.pool].delete(usage.tag);
		return growthOf(usage, {
			from: before,
			usage: was
		}, {
			from: after,
			usage
		});
	});
	const gone = [...earlier.nonpaged.values(), ...earlier.paged.values()].map((usage) => growthOf(usage, {
		from: before,
		usage
	}, {
		from: after,
		usage: void 0
	}));
	return [...growths, ...gone];
};
/** The rows of a snapshot by pool and tag. */
const placesOf = (snapshot) => {
	const places = {
		nonpaged: /* @__PURE__ */ new Map(),
		paged: /* @__PURE__ */ new Map()
	};
	for (const usage of snapshot?.usages ?? []) places[usage.pool].set(usage.tag, usage);
	return places;
};
const growthOf = ({ tag, pool }, before, after) => {
	const was = levelOf(before);
	const is = levelOf(after);
	const isUnknown = was === null && before.from !== null;
	return {
		tag,
		pool,
		before: was,
		after: is,
		count: difference(was?.outstanding, is?.outstanding),
		bytes: difference(was?.bytes, is?.bytes),
		allocated: isUnknown ? null : counted(before, after, "allocs"),
		freed: isUnknown ? null : counted(before, after, "frees"),
		series: null,
		settled: null
	};
};
const difference = (was, is) => was == null || is == null ? null : is - was;
const NOTHING = {
	outstanding: 0,
	bytes: 0,
	usage: null
};
const levelOf = ({ from, usage }) => {
	if (usage !== void 0) return {
		outstanding: from?.counters === "bytes" ? null : (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.St)(usage),
		bytes: usage.bytes,
		usage
	};
	return from === null || from.coverage.kind === "partial" ? null : NOTHING;
};
/** Counted events between the two; 32-bit counters wrap at 2^32. */
const counted = (before, after, counter) => {
	if (after.usage === void 0 || after.from?.counters !== "cumulative") return null;
	const is = after.usage[counter];
	if (before.from === null) return is;
	if (before.from.counters !== "cumulative") return null;
	return (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.bt)(before.usage?.[counter] ?? 0, is);
};

// build/report/format.js
/** Holds a figure to its unit; a terminal shows a plain blank. */
const NO_BREAK = "\xA0";
/** `8618056` \u2192 `8.2 MiB`: one decimal from a KiB on, for reading; report.json has the exact figure. */
const formatBytes = (bytes) => {
	const size = Math.abs(bytes);
	const sign = bytes < 0 ? "-" : "";
	const unit = UNITS.find(({ from }) => size >= from);
	return unit === void 0 ? `${sign}${size}${"\xA0"}B` : `${sign}${oneDecimal(size / unit.from)}${"\xA0"}${unit.name}`;
};
/** `+12,979`, `-3`, `0`; a dash where the value is unknown. */
const formatGrowth = (growth, format = _problem_js__WEBPACK_IMPORTED_MODULE_2__.p) => {
	if (growth === null) return UNKNOWN;
	return growth > 0 ? `+${format(growth)}` : format(growth);
};
const formatKnown = (value, format = _problem_js__WEBPACK_IMPORTED_MODULE_2__.p) => value === null || value === void 0 ? UNKNOWN : format(value);
/** `0.9999` \u2192 `1.0`, `0.00004` \u2192 `<0.01`: growth per iteration. */
const formatRate = (rate) => {
	const size = Math.abs(rate);
	if (size > 0 && size < .01) return rate < 0 ? ">-0.01" : "<0.01";
	return size < 10 ? rate.toFixed(2) : oneDecimal(rate);
};
/** `1 \u2192 12,980`, held on one line; a dash where a side is unknown. */
const formatChange = (before, after, format = _problem_js__WEBPACK_IMPORTED_MODULE_2__.p) => `${formatKnown(before, format)}${"\xA0"}\u2192${"\xA0"}${formatKnown(after, format)}`;
const UNKNOWN = "\u2013";
const UNITS = [
	{
		from: 2 ** 30,
		name: "GiB"
	},
	{
		from: 2 ** 20,
		name: "MiB"
	},
	{
		from: 1024,
		name: "KiB"
	}
];
const oneDecimal = (value) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(Math.round(value * 10) / 10);

// build/report/wording.js
/** Capital first letter and full stop. */
const toSentence = (parts) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.v)(withFullStop(parts));
const withFullStop = (parts) => {
	const last = parts.at(-1);
	return typeof last === "string" && /[.!?]$/.test(last) ? parts : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${parts}.`;
};
/** `win11-x64`; `default` for a leg without a name. */
const legName = (name) => name === "" ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`default` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${name}`;
/** ` in leg win11-x64`; nothing for a leg without a name. */
const inLeg = (name) => name === "" ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)` in leg ${name}`;
/** ` in leg win11-x64`, ` in 12 legs`; nothing for a leg without a name. */
const inLegs = (names) => names.length === 1 ? inLeg(names[0] ?? "") : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)` in ${names.length} legs`;
/**
* `each IoAllocateWorkItem is followed by IoFreeWorkItem, on every error path too`; nothing where no function is
* known.
*/
const toCheck = (hint) => {
	if (hint === null || hint.acquire.length === 0) return [];
	const acquired = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`each ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.m)(hint.acquire, " or ")}`;
	if (hint.release.join() === hint.acquire.join()) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${acquired} is followed by a second one that undoes it`;
	if (hint.release.length === 0) return acquired;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${acquired} is followed by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.m)(hint.release, " or ")}, on every error path too`;
};
/**
* `Driver tags balanced: SEY1 and SEY2 (nothing outstanding)`; nothing where there is none. A tag that grew stands in
* its finding.
*/
const driverTagsOf = (leg, where) => {
	const { tags, outstanding, bytes, inBothPools } = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.n)(leg);
	if (tags.length === 0) return [];
	const isSinceBoot = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.i)(leg);
	const balanced = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(inBothPools ? "Driver tags balanced" : "Driver tags balanced in the rows that the dumps show");
	const words = isSinceBoot ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`Driver tags since boot` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${balanced}`;
	const held = outstanding === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${bytes} bytes held` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${outstanding} outstanding`;
	const left = (outstanding === null ? bytes === 0 : outstanding === 0) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`nothing outstanding` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${held}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(isSinceBoot ? "" : ", no growth")}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${words}${where}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.m)(tags.map(_select_js__WEBPACK_IMPORTED_MODULE_1__.mt))} (${left})`;
};
/** Use of the control interval of a leg; nothing where none was taken, or nothing was compared. */
const controlOf = ({ control, before }, where, policy) => {
	if (control === null || before === null) return [];
	const iterations = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.n)(policy);
	if (iterations === 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`Control interval${where}: it idled (0 iterations), so the gate does not rest on it`;
	const ran = iterations === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`as many iterations as the test` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(iterations, "iteration");
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`Control interval${where}: ${ran}; growth that it shows too is expected`;
};
/** `40 more changes, 12 of them may loosen the check` */
const moreChangesOf = (changes) => {
	const loose = changes.filter(({ loosens }) => loosens).length;
	const warning = loose === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`, ${loose} of them may loosen the check`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(changes.length, "more change")}${warning}`;
};



/***/ })

};
