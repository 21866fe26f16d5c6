export const id = 509;
export const ids = [509];
export const modules = {

/***/ 6509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5229);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6714);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6215);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8062);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5589);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1171);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6193);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5429);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4843);
/* harmony import */ var _spill_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3959);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5740);
/* harmony import */ var _short_reason_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3764);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1611);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1101);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7575);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(319);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8278);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5881);
/* harmony import */ var _select_rows_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7535);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);























// build/io/capture-schema.js
const time = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.N)((value) => typeof value === "string" && (0,_select_js__WEBPACK_IMPORTED_MODULE_5__.N)(value) !== null);
const text = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.F)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)());
const number = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.F)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)());
const flag = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.F)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.j)());
/** Facts of a dump as report.json has them: a stranger may have written the file. */
const captureSchema = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
	takenAt: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.F)(time),
	bootedAt: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.F)(time),
	computer: text,
	osBuild: text,
	architecture: text,
	pointerBits: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.F)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.W)([32, 64])),
	driverVerifier: flag,
	stage: text,
	iteration: number,
	liveProcesses: number,
	liveThreads: number,
	bootId: number,
	handles: number,
	commit: number,
	objects: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.F)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.X)([
		(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
		(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
		(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)()
	]))),
	verifier: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.F)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
		level: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
		ruleClasses: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.F)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.X)([(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(), (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)()])),
		drivers: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.X)([
			(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
			(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
			(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
			(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
			(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
			(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
			(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)()
		]))
	})),
	settle: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.F)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
		seconds: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
		calm: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.j)()
	})),
	elevated: flag,
	capture: text,
	missing: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.F)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)())),
	pools: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.F)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
		nonpaged: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
		paged: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)()
	}))
});

// build/io/quote-unknown.js
/** A word, a number or a rate of ours, with the marks around it: nothing that anybody could link or mention. */
const PLAIN = /^[("]*(?:[A-Za-z]{1,24}(?:['\u2019-][A-Za-z]{1,24})?|[+\u2212-]?\d[\d,.]*)?[)%";:,.]*$/;
/** Characters of such a word: what stands around it may be a run of the marks that may stand in it, too. */
const MAX_PLAIN = 64;
/** A word that GitHub may take for a commit. */
const COMMIT = /[0-9a-f]{7,}/i;
/**
* A sentence that was written as plain text, as a phrase again: `tags`, and whatever is no plain word or number, is
* quoted.
*/
const quoteUnknown = (text, tags) => text.split(" ").flatMap((word, index) => [...(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(index === 0 ? "" : " "), ...wordOf(word, tags)]);
const wordOf = (word, tags) => {
	const open = /^[("]*/.exec(word)?.[0] ?? "";
	const bare = withoutClosing(word.slice(open.length));
	const close = word.slice(open.length + bare.length);
	if (tags.has(bare)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(open)}${bare}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(close)}`;
	return word.length <= MAX_PLAIN && PLAIN.test(word) && !COMMIT.test(word) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(word) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${word}`;
};
/** An expression would begin anew at each of these marks. */
const withoutClosing = (word) => {
	let end = word.length;
	while (end > 0 && ")\";:,.".includes(word.charAt(end - 1))) end--;
	return word.slice(0, end);
};

// build/io/read-report.js
const count = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.B)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)());
const change = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
	before: count,
	after: count,
	growth: count
});
const totals = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
	before: count,
	after: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
	growth: count
});
const moment = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
	source: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
	line: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
	format: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
	capture: captureSchema
});
const verdict = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.W)([
	"clean",
	"suspect",
	"leak",
	"inconclusive"
]);
const finding = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
	severity: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.W)(["leak", "suspect"]),
	leg: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
	title: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
	rows: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
		tag: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
		description: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.B)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)()),
		pool: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.W)(["nonpaged", "paged"]),
		role: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.W)(["root", "rides-along"]),
		outstanding: change,
		bytes: change
	})),
	evidence: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
		rule: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
		text: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)()
	})),
	settles: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.B)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)()),
	hint: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.B)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
		object: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
		acquire: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)()),
		release: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)()),
		link: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.B)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.G)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(), (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.K)(/^https:\/\/learn\.microsoft\.com\/[\w/-]+$/)))
	}))
});
const counts = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.B)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.G)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)()), (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.z)(1), (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.R)(3)));
const counters = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.W)([
	"cumulative",
	"outstanding",
	"bytes"
]);
const usage = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
	leg: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
	counters: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
		before: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.B)(counters),
		after: counters
	}),
	rows: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.X)([
		(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
		(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.W)(["n", "p"]),
		counts,
		counts
	]))
});
const leg = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
	name: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
	verdict,
	snapshots: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
	iterations: count,
	baselineRuns: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)(),
	totals: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
		nonpaged: totals,
		paged: totals
	}),
	dumps: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
		before: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.B)(moment),
		after: moment
	})
});
const report = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
	schemaVersion: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.L)(1),
	verdict,
	legs: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)(leg),
	findings: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)(finding),
	usage: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)(usage),
	problems: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.A)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
		code: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
		source: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)(),
		line: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.B)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.V)()),
		message: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Y)()
	}))
});
/** Null for what is no report of schema version 1, or holds a problem that this version does not know. */
const readReport = (bytes) => {
	const read = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.q)(report, jsonOf(bytes));
	if (!read.success) return null;
	const { legs, findings, problems: told } = read.output;
	const known = told.map(_problem_js__WEBPACK_IMPORTED_MODULE_2__.l);
	const problems = known.filter((found) => found !== null);
	const usages = new Map(read.output.usage.map((rows) => [rows.leg, rows]));
	const rebuilt = legs.map((one) => toLeg(one, usages.get(one.name)));
	const growths = new Map(rebuilt.map(({ name, growths: rows }) => [name, new Map(rows.map((row) => [(0,_select_js__WEBPACK_IMPORTED_MODULE_5__.yt)(row), row]))]));
	const found = findings.map((one) => toFinding(one, growths.get(one.leg)));
	if ((0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__.n)(found, problems) !== read.output.verdict) return null;
	if (read.output.verdict === "clean" && !(rebuilt.length > 0 && rebuilt.every(isCompared))) return null;
	const steps = new Set(legs.map(({ iterations }) => iterations));
	const [iterations = null] = steps;
	return problems.length < known.length ? null : {
		legs: rebuilt,
		findings: found,
		problems,
		descriptions: descriptionsIn(findings),
		iterations: steps.size === 1 ? iterations : null
	};
};
const isCompared = ({ before, growths }) => before !== null && growths.length > 0;
/** True for the bytes of a report.json, right or wrong in its details. */
const isReport = (bytes) => (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.I)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.H)({
	schemaVersion: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Z)(),
	verdict: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Z)(),
	legs: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.Z)()
}), jsonOf(bytes));
const jsonOf = (bytes) => {
	try {
		return JSON.parse((0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_9__.l)((0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_9__.c)((0,_spill_js__WEBPACK_IMPORTED_MODULE_10__.a)(bytes))));
	} catch {
		return null;
	}
};
const toLeg = (one, usage) => {
	const { name, verdict, snapshots, totals, baselineRuns } = one;
	const coverage = verdict === "inconclusive" ? { kind: "partial" } : { kind: "all" };
	const snapshotOf = (side, dump) => ({
		...dump,
		format: dump.format,
		counters: usage?.counters[side] ?? "cumulative",
		coverage,
		usages: (usage?.rows ?? []).flatMap((row) => usageOf(row, side)),
		statedTotals: null
	});
	const before = one.dumps.before === null ? null : snapshotOf("before", one.dumps.before);
	const after = snapshotOf("after", one.dumps.after);
	return {
		name,
		verdict,
		snapshots,
		totals,
		baselineRuns,
		leads: [],
		witnesses: null,
		before,
		after,
		series: before === null ? [after] : [before, after],
		settled: null,
		control: null,
		drivers: {
			before: null,
			after: null
		},
		growths: (0,_wording_js__WEBPACK_IMPORTED_MODULE_8__.h)(before, after),
		times: null,
		driverRows: [],
		mode: before === null ? null : baselineRuns > 0 ? "pair+baseline" : "pair"
	};
};
/** Allocations, frees and bytes; or outstanding allocations and bytes; or bytes alone. */
const usageOf = ([tag, pool, ...sides], side) => {
	const numbers = sides[side === "before" ? 0 : 1];
	if (numbers === null) return [];
	const [bytes = 0, second = 0, first = 0] = [...numbers].reverse();
	const [allocs, frees] = numbers.length === 3 ? [first, second] : [second, 0];
	return [{
		tag: (0,_select_js__WEBPACK_IMPORTED_MODULE_5__.ht)(tag),
		pool: pool === "p" ? "paged" : "nonpaged",
		allocs,
		frees,
		bytes
	}];
};
const toFinding = (one, growths) => {
	const tags = new Set(one.rows.map(({ tag }) => tag));
	const say = (text) => quoteUnknown(text, tags);
	return {
		severity: one.severity,
		leg: one.leg,
		points: 0,
		cause: tags.size === 0 ? one.title : `${one.rows[0]?.tag ?? ""} ${one.rows[0]?.pool ?? ""}`,
		title: say(one.title),
		rows: one.rows.map((row) => toRow(row, growths)),
		evidence: one.evidence.map(({ rule, text }) => ({
			rule,
			text: say(text),
			decides: false,
			points: 0
		})),
		hint: one.hint,
		settles: one.settles === null ? [] : say(one.settles),
		where: []
	};
};
/** The numbers as the report states them, whatever the leg's rows come to. */
const toRow = (row, growths) => {
	const tag = (0,_select_js__WEBPACK_IMPORTED_MODULE_5__.ht)(row.tag);
	const known = growths?.get((0,_select_js__WEBPACK_IMPORTED_MODULE_5__.yt)({
		tag,
		pool: row.pool
	}));
	const levelOf = (side) => {
		const bytes = row.bytes[side];
		return bytes === null ? null : {
			outstanding: row.outstanding[side],
			bytes,
			usage: known?.[side]?.usage ?? null
		};
	};
	return {
		growth: {
			tag,
			pool: row.pool,
			before: levelOf("before"),
			after: levelOf("after"),
			count: row.outstanding.growth,
			bytes: row.bytes.growth,
			allocated: known?.allocated ?? null,
			freed: known?.freed ?? null,
			series: null,
			settled: null
		},
		role: row.role,
		decided: false
	};
};
const descriptionsIn = (findings) => new Map(findings.flatMap(({ rows }) => rows.flatMap(({ tag, description }) => description === null ? [] : [[(0,_select_js__WEBPACK_IMPORTED_MODULE_5__.ht)(tag), description]])));

// build/io/join-reports.js
/**
* One analysis of reports that were made in jobs of their own. Findings and missing evidence stay as they were judged;
* what they do to the gate is said by the policy given here.
*/
const joinReports = (files, policy, context) => {
	const read = files.map((file) => ({
		file,
		report: readReport(file.bytes)
	}));
	const unread = read.flatMap(({ file, report }) => report === null ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("REPORT_UNREADABLE", { source: file.source })] : []);
	const named = read.flatMap(({ file, report }) => report === null ? [] : [withNames(report, file.leg)]);
	const legs = named.flatMap((report) => report.legs).map((leg) => ({
		...leg,
		driverRows: driverRowsOf(leg, policy)
	}));
	const findings = named.flatMap((report) => report.findings).sort(_select_js__WEBPACK_IMPORTED_MODULE_5__.b);
	const problems = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.n)(context.program, [
		...context.problems,
		...unread,
		...twice(legs),
		...named.flatMap((report) => report.problems),
		...(0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__.r)(legs, policy),
		...files.length === 0 && context.problems.length === 0 ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("NO_FILES")] : []
	]);
	const steps = new Set(named.map(({ iterations }) => iterations));
	const [iterations = null] = steps;
	return {
		verdict: (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__.n)(findings, problems),
		legs,
		findings,
		excepted: [],
		problems,
		policy: {
			...policy,
			iterations: steps.size === 1 ? iterations : policy.iterations
		},
		policyChanges: [],
		descriptions: new Map(named.flatMap(({ descriptions }) => [...descriptions])),
		explained: [],
		largest: null
	};
};
/** A leg without a name is that of its file; the only leg of a report may be spoken of without saying so. */
const withNames = (report, leg) => {
	const nameOf = (name) => name === "" ? leg : name;
	const [only, ...more] = report.legs;
	const about = only === void 0 || more.length > 0 ? null : nameOf(only.name);
	return {
		...report,
		legs: report.legs.map((one) => ({
			...one,
			name: nameOf(one.name)
		})),
		findings: report.findings.map((found) => ({
			...found,
			leg: nameOf(found.leg)
		})),
		problems: report.problems.map((found) => ({
			...found,
			leg: about
		}))
	};
};
const driverRowsOf = ({ growths }, { driverTags }) => growths.filter((0,_policy_js__WEBPACK_IMPORTED_MODULE_6__.i)(driverTags));
/** Two reports of one leg: nothing says which of them counts. */
const twice = (legs) => {
	const [seen, repeated] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	for (const { name } of legs) {
		if (seen.has(name)) repeated.add(name);
		seen.add(name);
	}
	return [...repeated].map((leg) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("LEG_TWICE", {
		source: leg,
		leg
	}));
};

// build/io/policy-source.js
/** GitHub's API gives no larger file, either. */
const MAX_BYTES = 2 ** 20;
/** The file may exist and could not be read. */
var PolicyUnreadable = class extends _problem_js__WEBPACK_IMPORTED_MODULE_2__.t {
	name = "PolicyUnreadable";
};
/**
* The text of a policy file. In another encoding its keys would read as none.
* @throws {PolicyUnreadable} where it is not UTF-8.
*/
const decodePolicy = (name, bytes) => {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		if (!text.includes("\0")) return text;
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
	}
	throw new PolicyUnreadable(`${name} could not be read: it is not UTF-8`);
};
/** Policy files below a folder; those of other repositories come from `ofRepository`. */
const folderSource = (root, ofRepository) => ({
	read: async (path) => {
		const place = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(root, path);
		if (!await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.t)(place)) return null;
		try {
			return decodePolicy(path, await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_11__.n)(place, MAX_BYTES));
		} catch (error) {
			if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_11__.t) throw new PolicyUnreadable(`${path} could not be read: ${error.message}`);
			if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_4__.n)(error)) throw error;
			throw new PolicyUnreadable(`${path} could not be read: ${error.code}`);
		}
	},
	ofRepository,
	nameOf: (path) => path
});

// build/where/auto-tags.js
/** Stands among driver tags for the tags that the sources allocate with. */
const AUTO = "auto";
/** Driver tags with those of the sources in place of `auto`, each once. */
const fillAuto = (driverTags, { tags }) => [.../* @__PURE__ */ new Set([...driverTags.filter((tag) => tag !== AUTO), ...tags])];
/** Lines about the tags that stand for `auto`, so that they can be pinned; names of the sources in them are not encoded. */
const autoWords = ({ tags, unresolved }) => [...tags.length === 0 ? [] : [`driver-tags: auto is ${tags.map((tag) => JSON.stringify(printed(tag))).join(", ")}; pin them to keep them.`], ...unresolved.map(({ name, tag }) => `driver-tags: no allocating call was found for ${name} (${printed(tag)}); name it if the driver uses it.`)];
/** A line about a driver tag that the sources spell the other way round. */
const reversedWords = ([tag, right]) => `driver-tags: the sources allocate with ${printed(right)}; ${printed(tag)} is it read backwards, and names no row.`;
const printed = (tag) => (0,_select_js__WEBPACK_IMPORTED_MODULE_5__.mt)((0,_select_js__WEBPACK_IMPORTED_MODULE_5__._t)(tag));

// build/cli/sources.js
/** Reads sources, and says on standard error what was left out of them. */
const openFolder = async (folder) => {
	const { readSources } = await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 1443));
	const { files, leftOut } = await readSources(".", folder);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_15__.a)(leftOut.map((words) => `Not searched: ${words}.`));
	return files;
};
/**
* The policy with the tags that the sources allocate with in place of `auto`; they are printed on standard error, so that
* they can be pinned.
* @throws {UserError} where there are no sources, or none of their calls allocates with a tag
*/
const withAutoTags = async (policy, files) => {
	if (!policy.driverTags.includes("auto")) return policy;
	if (files === null) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t("driver-tags: auto takes the tags that the sources allocate with: give --source-path DIR, or name the tags");
	const [{ openSources }, { proposeTags }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(597), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 8183)), Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 2927))]);
	const proposed = proposeTags(openSources(files));
	if (proposed.tags.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`driver-tags: auto found no call that allocates with a tag in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(files.length, "source"))}: name the tags, or set --source-path`);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_15__.a)(autoWords(proposed));
	return {
		...policy,
		driverTags: fillAuto(policy.driverTags, proposed)
	};
};
/** The findings with lines of the driver's sources; a driver tag that the sources spell backwards is said. */
const locate = async (analysis, files) => {
	if (files.length === 0 || analysis.findings.length === 0) return analysis;
	const [{ defaultPlaceOptions, locateFindings, openSources }, { proposeTags, reversedTags }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(597), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 8183)), Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 2927))]);
	const { readCodeOwners } = await __webpack_require__.e(/* import() */ 961).then(__webpack_require__.bind(__webpack_require__, 5961));
	const ownersOf = await readCodeOwners(".") ?? defaultPlaceOptions.ownersOf;
	const sources = openSources(files);
	const { driverTags, pairs } = analysis.policy;
	if (driverTags.length > 0) (0,_print_js__WEBPACK_IMPORTED_MODULE_15__.a)(reversedTags(driverTags, proposeTags(sources)).map(reversedWords));
	return locateFindings(analysis, sources, {
		...defaultPlaceOptions,
		pairs,
		ownersOf
	});
};

// build/cli/check.js
/** Compares dumps and prints the report; the exit code says what the gate does. */
const check = async (words) => {
	const { operands, given, options } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_13__.t)(words, _commands_js__WEBPACK_IMPORTED_MODULE_14__.t);
	const { paths, reports } = splitReports(operands, options.baseline);
	if (options["source-path"] !== null && !await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.t)(options["source-path"])) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`--source-path: no such folder: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_5__.v)(options["source-path"])}`);
	const judged = options.watch === null ? await readReports(paths) : null;
	const sides = judged === null ? sidesOf(paths, options) : [];
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_15__.r)(options.output, [
		...paths,
		...sides.map(({ path }) => path),
		...reports,
		...options["pooltag-file"] ?? []
	]);
	const judge = (read, testRuns = false) => (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_9__.a)((line) => analyzeSides(read, reports, {
		given,
		options,
		testRuns,
		line
	}));
	const analysis = judged !== null ? await joinJudged(judged, {
		given,
		options
	}) : options.watch === null ? await judge(sides) : await watchFolder(options.watch, sides, {
		judge,
		options
	});
	const result = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__.r)(analysis);
	const shown = {
		..._options_js__WEBPACK_IMPORTED_MODULE_1__.t,
		maxRows: options["max-rows"],
		more: "--max-rows N, or --format json",
		explain: `${_program_js__WEBPACK_IMPORTED_MODULE_20__.t} explain`,
		...options.format === "table" ? { docs: await docsFolder() } : {},
		screen: (0,_screen_js__WEBPACK_IMPORTED_MODULE_16__.t)(options, process.stdout, process.env)
	};
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_15__.t)(await (0,_commands_js__WEBPACK_IMPORTED_MODULE_14__.u)(options.format)(analysis, result, shown), options.output);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_15__.a)((0,_select_rows_js__WEBPACK_IMPORTED_MODULE_17__.n)(options.explain, analysis.legs.flatMap(({ growths }) => growths)));
	if (options.output !== null) process.stderr.write(`${summaryOf(analysis, result)}; report: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_5__.v)(options.output)}\n`);
	return exitCodeOf(analysis, result);
};
/** The documentation of the clone that the program stands in, as the shell finds it; a package has none. */
const docsFolder = async () => {
	const [, program] = process.argv;
	if (program === void 0) return _options_js__WEBPACK_IMPORTED_MODULE_1__.t.docs;
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.realpath)(program)), "..", "..", "docs");
	return await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.t)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, "detection.md")) ? (0,node_path__WEBPACK_IMPORTED_MODULE_19__.relative)(process.cwd(), folder) : _options_js__WEBPACK_IMPORTED_MODULE_1__.t.docs;
};
/** The last analysis of a folder that grew until Ctrl+C. @throws {UserError} where no snapshot came. */
const watchFolder = async (folder, sides, { judge, options }) => {
	if (!await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.t)(folder)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`--watch: no such folder or file: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_5__.v)(folder)}`);
	const { lookAt, noSnapshotCame, untilStopped, watch } = await __webpack_require__.e(/* import() */ 410).then(__webpack_require__.bind(__webpack_require__, 5410));
	const { wait, end } = untilStopped();
	process.stderr.write(`Watching ${(0,_select_js__WEBPACK_IMPORTED_MODULE_5__.v)(folder)}; Ctrl+C ends it with the verdict.\n`);
	const analysis = await watch({
		look: () => lookAt(folder),
		judge: (only, test) => judge(sides.map((side) => side.path === folder ? {
			...side,
			only
		} : side), test === "runs"),
		wait,
		write: (text) => process.stderr.write(text),
		screen: (0,_screen_js__WEBPACK_IMPORTED_MODULE_16__.t)({
			...options,
			output: null
		}, process.stderr, process.env),
		clock: () => (/* @__PURE__ */ new Date()).toTimeString().slice(0, 8)
	});
	end();
	if (analysis === null) throw noSnapshotCame(folder);
	return analysis;
};
/** One path: a series or a single dump; two: before and after. @throws {UserError} for any other number of them. */
const sidesOf = (paths, options) => {
	const { "control-before": controlBefore, "control-after": controlAfter } = options;
	if (options.watch !== null && paths.length > 0) throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_13__.r)("--watch FOLDER alone", paths);
	const [first, second] = options.watch === null ? paths : [options.watch];
	(0,_command_line_js__WEBPACK_IMPORTED_MODULE_13__.n)(paths);
	if (first === void 0 || paths.length > 2) throw notSides(paths);
	if (controlBefore === null !== (controlAfter === null)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t("a control interval has two ends: give both --control-before and --control-after");
	const tested = second === void 0 ? [{
		side: "series",
		path: first
	}] : [{
		side: "before",
		path: first
	}, {
		side: "after",
		path: second
	}];
	if (controlBefore === null || controlAfter === null) return tested;
	return [
		...tested,
		{
			side: "control-before",
			path: controlBefore
		},
		{
			side: "control-after",
			path: controlAfter
		}
	];
};
const notSides = (paths) => {
	const command = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_21__.t)(paths[0] ?? "", Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_14__.n));
	const hint = command === null ? "see --help" : `did you mean the command ${command}?`;
	const others = paths.slice(2);
	if (others.length > 0 && command === null) return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_13__.r)("BEFORE AFTER or one DUMP", others);
	const got = paths.length === 0 ? "none" : paths.map(_select_js__WEBPACK_IMPORTED_MODULE_5__.v).join(" ");
	return new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`expected BEFORE AFTER or one DUMP, got ${got}; ${hint}`);
};
/** Reports that were made one by one, such as those of the legs of a matrix; null where a path is none. */
const readReports = async (paths) => {
	if (!paths.every((path) => /\.json$/i.test(path)) || paths.length === 0) return null;
	const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)(".", await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_9__.t)(paths));
	if (!files.every(({ bytes }) => isReport(bytes))) return null;
	const legs = namesOf(files.map(({ name }) => name));
	return files.map(({ name, bytes }, place) => ({
		leg: legs[place] ?? "",
		source: name,
		bytes
	}));
};
/** Names of reports: those of their files, or of their folders where the files are named alike, as a download leaves them. */
const namesOf = (paths) => {
	const files = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_19__.basename)(path, ".json"));
	const folders = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_19__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(path)));
	return new Set(files).size < files.length && new Set(folders).size === folders.length ? folders : files;
};
const analyzeSides = async (sides, reports, task) => {
	const { given, options, testRuns, line } = task;
	const file = options.policy === null ? null : await readPolicy(options.policy, options.output);
	const folder = options["source-path"];
	const sources = folder === null ? null : await openFolder(folder);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_15__.i)(options.output, sources ?? []);
	const asked = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.u)(given), file);
	const policy = await withAutoTags(testRuns ? {
		...asked,
		iterations: null
	} : asked, sources);
	const pooltags = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_9__.r)(options["pooltag-file"]);
	const { dumps, problems } = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_9__.i)(sides, (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__.n)(options), line.onRead);
	const baselines = (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__.i)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)(".", await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_9__.t)(reports)));
	const analysis = (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__.t)(dumps, policy, {
		problems: [...problems, ...baselineNotGiven(policy, reports)],
		pooltags,
		baselines,
		program: "command line",
		explain: options.explain ?? [],
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		onProgress: line.onProgress
	});
	return sources === null ? analysis : locate(analysis, sources);
};
/** The policy of an action's run names a branch, and nothing here downloads its reports. */
const baselineNotGiven = ({ baselineBranch }, reports) => baselineBranch === null || baselineBranch === "none" || reports.length > 0 ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("BASELINE_NONE", { detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`baseline: ${baselineBranch}` })];
const joinJudged = async (files, { given, options }) => {
	const unused = Object.keys(given).filter((name) => !OF_REPORTS.has(name));
	if (unused.length > 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`reports are joined and no dump is judged, so leave out ${unused.map((name) => `--${name}`).join(", ")}`);
	const file = options.policy === null ? null : await readPolicy(options.policy, options.output);
	const policy = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.u)(given), file);
	if (policy.driverTags.includes("auto")) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t("driver-tags: auto: reports are joined and no source is read, so name the tags that it stood for");
	return joinReports(files, policy, {
		problems: [],
		program: "command line"
	});
};
/** Options that mean something where reports are joined. */
const OF_REPORTS = /* @__PURE__ */ new Set([...[
	"policy",
	"driver-tags",
	"fail-on",
	"on-inconclusive"
], ...[
	"format",
	"output",
	"max-rows",
	"color",
	"width"
]]);
/**
* @throws {UserError} where there is no such file, where it is wrong, or where it extends what only the network has.
*/
const readPolicy = async (path, output) => {
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_15__.r)(output, [path]);
	const [file] = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.s)(".", [path]);
	const text = decodePolicy(path, file?.bytes ?? /* @__PURE__ */ new Uint8Array());
	if (/^(?:\s*(?:#.*)?\n)*\s*(?:#.*)?$/.test(text)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`--policy ${(0,_select_js__WEBPACK_IMPORTED_MODULE_5__.v)(path)} says nothing: it is empty, or holds comments alone`);
	const { loadPolicy } = await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 8150));
	const { policy } = await loadPolicy(guarded(folderSource(".", remoteSource), output), path, text);
	return policy;
};
/** Refuses an output that would take the place of a file that the policy is read from. */
const guarded = (source, output) => ({
	...source,
	read: async (path) => {
		await (0,_print_js__WEBPACK_IMPORTED_MODULE_15__.r)(output, [path]);
		return source.read(path);
	}
});
/** The command line opens no connection. */
const remoteSource = (repository, ref) => ({
	read: async (path) => {
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`the policy extends ${repository}/${path}@${ref}: put a copy beside it and extend ./${path}`);
	},
	ofRepository: remoteSource,
	nameOf: (path) => `${repository}/${path}@${ref}`
});
/** `--baseline A.json B.json BEFORE AFTER`: reports may follow each other, and a report is no dump. */
const splitReports = (operands, baseline) => {
	if (baseline === null) return {
		paths: operands,
		reports: []
	};
	const more = operands.filter((path) => path.endsWith(".json")).slice(0, Math.max(0, operands.length - 2));
	return {
		paths: operands.filter((path) => !more.includes(path)),
		reports: [...baseline, ...more]
	};
};
/** `leak (failed): 1 leak: Proc \u2026` */
const summaryOf = ({ verdict }, { passed, reason }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_5__.v)(`${verdict} (${passed ? "passed" : "failed"}): ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__._)(reason)}`);
/** 0 passed, 1 findings that fail, 2 inconclusive. */
const exitCodeOf = (analysis, result) => {
	if (result.passed) return 0;
	return analysis.findings.some((found) => (0,_options_js__WEBPACK_IMPORTED_MODULE_1__.n)(found, analysis, result)) ? 1 : 2;
};



/***/ }),

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lackClosesGate),
/* harmony export */   n: () => (/* binding */ closesGate),
/* harmony export */   r: () => (/* binding */ gate),
/* harmony export */   t: () => (/* binding */ defaultReportOptions)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5429);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5483);





// build/core/gate.js
/** The only red/green decision: nothing after it changes it. */
const gate = (analysis, acceptance = null) => ({
	passed: isPassed(analysis) || isAccepted(analysis, acceptance),
	reason: [...reasonOf(analysis), ...acceptedBy(acceptance)],
	acceptance
});
const isPassed = (analysis) => {
	const { verdict, policy, findings } = analysis;
	switch (verdict) {
		case "clean": return true;
		case "suspect": return policy.failOn !== "suspect" && hasRequiredEvidence(analysis);
		case "leak": return policy.failOn === "never" && hasRequiredEvidence(analysis);
		case "inconclusive": return policy.onInconclusive === "warn" && (findings.length === 0 || policy.failOn !== "suspect");
		default: return verdict;
	}
};
/** True for a finding that closed the gate of this result: the others are shown and do not fail. */
const closesGate = (found, { policy }, { passed }) => !passed && CLOSES[policy.failOn].includes(found.severity);
/** True for missing evidence that closed the gate. */
const lackClosesGate = (found, { policy }, { passed }) => !passed && (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.r)(found) && policy.onInconclusive === "fail";
const CLOSES = {
	leak: ["leak"],
	suspect: ["leak", "suspect"],
	never: []
};
/** Findings can be accepted; missing evidence cannot. */
const isAccepted = (analysis, acceptance) => acceptance !== null && hasRequiredEvidence(analysis);
const hasRequiredEvidence = ({ problems, policy }) => policy.onInconclusive === "warn" || !problems.some(_problem_js__WEBPACK_IMPORTED_MODULE_1__.r);
const acceptedBy = (acceptance) => acceptance === null ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`; accepted by ${acceptance.login} with the label ${acceptance.label}`;
const reasonOf = ({ verdict, findings, legs, problems }) => {
	switch (verdict) {
		case "clean": return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`no leak in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.y)(legs), "row")} of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(legs.length, "leg")}`;
		case "suspect":
		case "leak": {
			const causes = countedCauses((0,_select_js__WEBPACK_IMPORTED_MODULE_0__.y)(findings).filter(({ worst }) => worst.severity === verdict));
			return verdict === "suspect" && problems.some(_problem_js__WEBPACK_IMPORTED_MODULE_1__.r) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${causes}; evidence is missing` : causes;
		}
		case "inconclusive": return inconclusiveReason(problems);
		default: return verdict;
	}
};
/** `1 leak: Proc and 2 tags in step with it, in 3 legs` */
const countedCauses = (causes) => {
	const [first] = causes;
	if (first === void 0) return [];
	const count = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(causes.length, first.worst.severity);
	const where = first.inLegs.length === 1 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`, in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(first.inLegs.length, "leg")}`;
	const others = causes.length - 1;
	const more = others === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`, and ${others} more`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${count}: ${subjectOf(first)}${where}${more}`;
};
const subjectOf = ({ worst, inLegs }) => {
	const [root] = worst.rows;
	if (root === void 0) return worst.title;
	const tags = inLegs.flatMap(({ rows }) => rows.map(({ growth }) => growth.tag));
	const riders = new Set(tags.filter((tag) => tag !== root.growth.tag));
	const name = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.mt)(root.growth.tag)}`;
	return riders.size === 0 ? name : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${name} and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(riders.size, "tag")} in step with it`;
};
const inconclusiveReason = (problems) => {
	const missing = problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_1__.r);
	const [first] = missing;
	if (first === void 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`nothing could be compared`;
	const where = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.o)(first) === "" ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.o)(first)}: `;
	const others = missing.length - 1;
	const more = others === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)` (and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(others, "more problem")})`;
	return [
		...where,
		...(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.u)(first),
		...more
	];
};

// build/report/options.js
/** The whole report, in a log or a file. */
const defaultReportOptions = {
	title: "Pool Leak Check",
	maxRows: 20,
	room: {
		max: 2 ** 20,
		unit: "bytes"
	},
	comment: null,
	origin: null,
	madeAt: null,
	more: "see report.json",
	explain: null,
	docs: "docs",
	screen: _layout_js__WEBPACK_IMPORTED_MODULE_3__.r
};



/***/ }),

/***/ 5740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readRegular),
/* harmony export */   r: () => (/* binding */ readSmallText),
/* harmony export */   t: () => (/* binding */ NotAFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);


// build/io/regular-file.js
/** What lies at a path is no file whose bytes are all there: a folder, a pipe, a device; or it is too large. */
var NotAFile = class extends Error {
	name = "NotAFile";
};
/**
* Reads a file that is small by nature. A pipe or a device in its place may bring nothing for ever, or bytes without an
* end, so it is opened without waiting and asked what it is before it is read.
* @throws {NotAFile}
*/
const readRegular = async (path, maxBytes) => {
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | WITHOUT_WAITING);
	try {
		const found = await file.stat();
		if (!found.isFile()) throw new NotAFile("it is no file");
		if (found.size > maxBytes) throw new NotAFile(`it is larger than ${maxBytes} bytes`);
		return await file.readFile();
	} finally {
		await file.close();
	}
};
/** The same as UTF-8; null where there is no such file, or it may not be read: for what decorates a report. */
const readSmallText = async (path, maxBytes) => {
	try {
		return Buffer.from(await readRegular(path, maxBytes)).toString("utf8");
	} catch {
		return null;
	}
};
/** Windows has no such flag, and no pipe among its files. */
const WITHOUT_WAITING = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;



/***/ })

};
