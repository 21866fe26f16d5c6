export const id = 68;
export const ids = [68];
export const modules = {

/***/ 68:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5429);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6714);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9690);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2519);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2331);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7628);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1101);









// build/report/fit-text.js
/** Size of a text as a room counts it: UTF-16 units, of which a character has one or two, or bytes of UTF-8. */
const sizeOf = (text, unit) => unit === "characters" ? text.length : new TextEncoder().encode(text).length;
/** A text cut at a line, so that it fits: no line loses its end. */
const cutLines = (text, { max, unit }) => {
	if (sizeOf(text, unit) <= max) return text;
	const kept = [];
	let left = max - CUT.length;
	for (const line of text.split("\n")) {
		left -= sizeOf(line, unit) + 1;
		if (left < 0) break;
		kept.push(`${line}\n`);
	}
	return kept.join("") + CUT;
};
const CUT = "\n_The rest did not fit; report.json has all of it._\n";

// build/report/last-run.js
/** Runs before this one of which the comment tells. */
const MAX_EARLIER = 5;
const MAX_NAMES = 300;
const MAX_NAME = 80;
const MAX_TOLD = 10;
/** Characters of the line: more of them would push findings out of the comment. */
const MAX_STATE = 12e3;
/** The runs before this one, the latest first; a run that is judged again is not before itself. */
const earlierRuns = ({ runId }, comment) => comment === null ? [] : readState(comment).filter(({ run }) => run !== runId).slice(0, MAX_EARLIER);
/**
* The hidden line of this run and those before it, as many as it has room for; empty where there is none for this one.
*/
const stateLine = (analysis, origin, earlier) => {
	const runs = [runOf(analysis, origin), ...earlier];
	for (let count = runs.length; count > 0; count--) {
		const line = `<!-- pool-leak-state: ${encodeURIComponent(JSON.stringify(runs.slice(0, count)))} -->`;
		if (line.length <= MAX_STATE) return line;
	}
	return "";
};
const runOf = ({ findings, policy }, { runId, headSha }) => ({
	run: runId,
	commit: headSha.slice(0, 7),
	iterations: policy.iterations,
	found: (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.w)(findings).slice(0, MAX_NAMES).map(({ worst }) => [nameOf(worst), worst.rows[0]?.growth.count ?? null])
});
const nameOf = ({ rows, cause }) => {
	const root = rows[0]?.growth;
	return (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.dt)(root === void 0 ? cause : `${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_3__.s)(root.tag)} (${root.pool})`).slice(0, MAX_NAME);
};
/** `Since run 4710: new Proc (nonpaged); gone Mdl  (nonpaged)`; nothing where no earlier run is known. */
const changesOf = ({ findings }, [last]) => {
	if (last === void 0) return [];
	const names = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.w)(findings).slice(0, MAX_NAMES).map(({ worst }) => nameOf(worst));
	const then = last.found.map(([name]) => name);
	const added = names.filter((name) => !then.includes(name));
	const gone = then.filter((name) => !names.includes(name));
	const parts = [...added.length === 0 ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`new ${told(added)}`], ...gone.length === 0 ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`gone ${told(gone)}`]];
	if (parts.length > 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`Since run ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(String(last.run))}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.m)(parts, "; ")}.`;
	return names.length === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`Since run ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(String(last.run))}: the same findings.`;
};
const told = (names) => {
	const rest = names.length - MAX_TOLD;
	return rest > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.m)(names.slice(0, MAX_TOLD), ", ")} and ${rest} more` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.m)(names);
};
/**
* `no finding in run 4708 at abc1234, +990 in run 4709 at def5678; now +1,000`, as if each run had had as many
* iterations as this one; nothing where no earlier run had the finding.
*/
const trendInRuns = (finding, { policy }, earlier) => {
	const name = nameOf(finding);
	const points = earlier.map(({ run, commit, iterations, found }) => {
		const [, growth] = found.find(([one]) => one === name) ?? [name, void 0];
		const place = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)` in run ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(String(run))}${commit === "" ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)` at ${commit}`}`;
		if (growth === void 0) return {
			isThere: false,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`no finding${place}`
		};
		const scaled = growth === null ? null : (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__.n)(policy.iterations, growth, iterations);
		return {
			isThere: true,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(scaled === null ? "found" : (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.f)(scaled))}${place}`
		};
	});
	if (!points.some(({ isThere }) => isThere)) return [];
	const now = finding.rows[0]?.growth.count ?? null;
	const today = now === null ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`; now ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.f)(now))}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.m)([...points].reverse().map(({ text }) => text), ", ")}${today}`;
};
/** Nothing where the comment has no line of ours, or one that nobody of us wrote. */
const readState = (comment) => {
	const [found, another] = comment.matchAll(/^<!-- pool-leak-state: (\S{1,12000}) -->$/gm);
	const written = found?.[1];
	if (written === void 0 || another !== void 0) return [];
	try {
		const read = JSON.parse(decodeURIComponent(written));
		return Array.isArray(read) && read.every(isRun) ? read : [];
	} catch {
		return [];
	}
};
const isRun = (value) => typeof value === "object" && value !== null && "run" in value && Number.isSafeInteger(value.run) && "commit" in value && typeof value.commit === "string" && /^[0-9a-f]{0,7}$/.test(value.commit) && "iterations" in value && (value.iterations === null || Number.isSafeInteger(value.iterations) && Number(value.iterations) > 0) && "found" in value && Array.isArray(value.found) && value.found.length <= MAX_NAMES && value.found.every(isFound);
const isFound = (value) => {
	if (!Array.isArray(value) || value.length !== 2) return false;
	const [name, growth] = value;
	return typeof name === "string" && name.length <= MAX_NAME && (growth === null || Number.isSafeInteger(growth));
};

// build/report/markdown-table.js
/** Columns of words stand to the left, numbers to the right. */
const WORDS = /* @__PURE__ */ new Set([
	"Tag",
	"Pool",
	"What it is",
	"Leg",
	"Verdict",
	"Driver",
	"State"
]);
/** A table of cells that are encoded already. */
const table = (head, body) => {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		head,
		head.map((name) => WORDS.has(name) ? "---" : "---:"),
		...body
	].map(line).join("\n");
};
const leftOut = (count, noun) => count > 0 ? `_${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(count, `more ${noun}`))} in report.json._` : "";
/** A part that opens on a click; nothing where its body is empty. The summary must be encoded. */
const folded = (summary, body) => body === "" ? "" : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** Parts with a blank line between, without those that are empty. */
const join = (parts) => `${parts.filter((part) => part !== "").join("\n\n")}\n`;

// build/report/markdown-finding.js
/** One cause: its title, its rows where it is worst, the evidence, what to check, and the other legs that have it. */
const renderCause = ({ worst, inLegs }, analysis, options) => {
	const rows = worst.rows.map(({ growth }) => growth);
	const leg = analysis.legs.find(({ name }) => name === worst.leg);
	const parts = [
		`### ${worst.severity === "leak" ? "Leak" : "Suspect"}: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)(worst.title)}${legsOf(inLegs)}`,
		growthTable(rows, {
			analysis,
			named: false,
			maxRows: options.maxRows
		}),
		settlesOf(worst),
		hintOf(worst),
		sinceOf(worst, analysis),
		trendOf(worst, analysis, options.earlier)
	];
	if (options.isBrief) return join(parts).trimEnd();
	return join([
		...parts,
		placesOf(worst, options.origin?.sourceUrl ?? null),
		evidenceOf(worst, namesOf(rows, analysis)),
		leg === void 0 ? "" : chartOf(worst, leg),
		eachLegOf(inLegs, analysis, options.maxRows)
	]).trimEnd();
};
const settlesOf = ({ settles }) => settles.length === 0 ? "" : `**To decide:** ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.l)(settles))}`;
const MAX_LEGS$1 = 6;
/** ` (leg win11-x64)`, ` (3 legs: a, b, c)` */
const legsOf = (inLegs) => {
	const [first] = inLegs;
	if (first === void 0 || first.leg === "") return "";
	if (inLegs.length === 1) return ` (leg ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)(first.leg)})`;
	const names = inLegs.slice(0, MAX_LEGS$1).map(({ leg }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)(leg));
	const more = inLegs.length > MAX_LEGS$1 ? ", \u2026" : "";
	return ` (${inLegs.length} legs: ${names.join(", ")}${more})`;
};
/** Reasons, folded: most readers need the title only. */
const evidenceOf = ({ evidence }, names) => {
	const reasons = evidence.map(({ rule, text }) => `- ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)(text)} (${rule})`).join("\n");
	const why = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(evidence.length, "piece of evidence", "pieces of evidence"));
	return folded(`Why: ${why}`, join([reasons, names]).trimEnd());
};
const sinceOf = (finding, analysis) => {
	const since = (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__.r)(finding, analysis);
	return since.length === 0 ? "" : `**Since when:** ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.l)(since))}`;
};
const trendOf = (finding, analysis, earlier) => {
	const trend = trendInRuns(finding, analysis, earlier);
	return trend.length === 0 ? "" : `**In this pull request:** ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.l)(trend))}`;
};
const hintOf = ({ hint }) => {
	const check = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.s)(hint);
	if (check.length === 0) return "";
	const link = hint?.link == null ? "" : ` ([documentation](${hint.link}))`;
	return `**To check:** ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)(check)}${link}.`;
};
const MAX_PLACES = 5;
/** Lines to look at, each a link to its file. */
const placesOf = ({ where }, sourceUrl) => {
	if (where.length === 0) return "";
	const lines = where.slice(0, MAX_PLACES).map(({ path, line, text, why, owners = [] }) => {
		const place = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)(`${path}:${line}`);
		const address = path.split("/").map(encodeURIComponent).join("/").replace(/[()]/g, (it) => `%${it.charCodeAt(0).toString(16)}`);
		const link = sourceUrl === null ? place : `[${place}](${sourceUrl}/${address}#L${line})`;
		const owned = owners.length === 0 ? "" : ` (owned by ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${owners.join(", ")}`)})`;
		return `- ${link} ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(why))}: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)(text)}${owned}`;
	});
	const rest = leftOut(where.length - lines.length, "line");
	return join([
		"**Where to look:**",
		lines.join("\n"),
		rest
	]).trimEnd();
};
const growthTable = (rows, { analysis, named, maxRows }) => {
	if (rows.length === 0) return "";
	const { descriptions } = analysis;
	const { iterations } = analysis.policy;
	const shown = rows.slice(0, maxRows);
	const words = named && shown.some(({ tag }) => descriptions.has(tag)) ? ["What it is"] : [];
	const figures = {
		iterations,
		isHeld: (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.t)(rows),
		isShort: named
	};
	const head = [
		"Tag",
		...figureHeads(figures),
		"Pool",
		...words
	];
	const body = shown.map((row) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_3__.s)(row.tag)),
		...figureCells(row, figures),
		row.pool,
		...words.map(() => (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)(excerpt(descriptions.get(row.tag) ?? "", MAX_CELL)))
	]);
	return join([table(head, body), leftOut(rows.length - shown.length, "row")]).trimEnd();
};
/** The growth first, since a phone shows two columns. */
const figureHeads = ({ iterations, isHeld, isShort }) => {
	if (isHeld) return ["Outstanding since boot", "Bytes since boot"];
	const levels = isShort ? [] : ["Outstanding", "Bytes"];
	return [
		"Growth",
		...iterations === null ? [] : ["Each iteration"],
		"Growth in bytes",
		...levels
	];
};
const figureCells = (row, { iterations, isHeld, isShort }) => {
	const { before, after } = row;
	if (isHeld) return [(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.p)(after?.outstanding), (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.p)(after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_1__.u)];
	const levels = isShort ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.d)(before?.outstanding, after?.outstanding), (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.d)(before?.bytes, after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_1__.u)];
	return [
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.f)(row.count),
		...iterations === null ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,_select_js__WEBPACK_IMPORTED_MODULE_0__.D)(row) / iterations)],
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.f)(row.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_1__.u),
		...levels
	];
};
/** Descriptions of the tags, the user's or the dump's. They stand below the table, which is wide enough. */
const namesOf = (rows, { descriptions }) => {
	return [...new Set(rows.map(({ tag }) => tag))].filter((tag) => descriptions.has(tag)).map((tag) => `${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_3__.s)(tag))} is ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)(excerpt(descriptions.get(tag) ?? "", MAX_DESCRIPTION))}`).join("; ");
};
const MAX_DESCRIPTION = 60;
/** Characters of a cell that stand on one line of a comment, which is about 900 pixels wide. */
const MAX_CELL = 36;
const excerpt = (text, max) => text.length > max ? `${text.slice(0, max - 1)}\u2026` : text;
/** Table of the legs that have the cause. */
const eachLegOf = (inLegs, { policy: { iterations } }, maxRows) => {
	if (inLegs.length < 2) return "";
	const roots = inLegs.flatMap(({ leg, severity, rows: [root] }) => root === void 0 ? [] : [{
		leg,
		severity,
		row: root.growth
	}]);
	const figures = {
		iterations,
		isHeld: (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.t)(roots.map(({ row }) => row)),
		isShort: false
	};
	const shown = roots.slice(0, Math.max(maxRows, MAX_LEGS$1));
	const body = shown.map(({ leg, severity, row }) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)(leg),
		...figureCells(row, figures),
		severity
	]);
	const head = [
		"Leg",
		...figureHeads(figures),
		"Verdict"
	];
	const rest = leftOut(roots.length - shown.length, "leg");
	const whole = roots.length === 0 ? "" : join([table(head, body), rest]).trimEnd();
	return folded(`In each of ${inLegs.length} legs`, whole);
};
/** A series as GitHub draws it: numbers only, so nothing of a dump gets into the drawing's language. */
const chartOf = ({ rows: [root] }, leg) => {
	const points = root === void 0 ? [] : (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.c)(root.growth, leg);
	if (root === void 0 || points.length === 0) return "";
	const heights = points.map(({ outstanding }) => outstanding);
	const [least, most] = [Math.min(...heights), Math.max(...heights)];
	const drawing = [
		"```mermaid",
		"xychart-beta",
		`  x-axis "${xTitleOf(points)}" ${points[0]?.time ?? 0} --> ${points.at(-1)?.time ?? 0}`,
		`  y-axis "outstanding" ${least} --> ${most === least ? most + 1 : most}`,
		`  line [${heights.join(", ")}]`,
		"```"
	];
	const what = `${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_3__.s)(root.growth.tag))} over ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(leg.times?.length ?? 0, "snapshot"))}`;
	return folded(`Chart: ${what}`, drawing.join("\n"));
};
const xTitleOf = (points) => points.every(({ time }, index) => time === index) ? "snapshot" : "iterations";

// build/report/fit-causes.js
/** Folds and sentences on what is left out. */
const MAX_AROUND = 600;
/** Causes that come before the lines of the others. */
const MIN_TOLD = 5;
/** Where so many causes in a row did not fit, the next ones are not tried. */
const MAX_MISSES = 20;
/**
* The causes in their order, those of splitCauses in the open, the others folded. Where not all fit, the last ones
* lose their reasons first, then their tables, and at last their lines.
*/
const fitCauses = (analysis, options, { max, unit }) => {
	const causes = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.w)(analysis.findings);
	const { open } = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.l)(analysis, options.maxRows);
	const isOpen = new Set(open.map(({ worst }) => worst));
	const shown = [];
	let left = max - MAX_AROUND;
	const show = (index, form) => {
		const cause = causes[index];
		const now = shown[index];
		if (cause === void 0 || now === void 0 && index > shown.length) return false;
		const text = form === "line" ? lineOf(cause) : renderCause(cause, analysis, {
			...options,
			isBrief: form === "brief"
		});
		const cost = sizeOf(text, unit) + BETWEEN - (now === void 0 ? 0 : sizeOf(now.text, unit) + BETWEEN);
		if (cost > left) return false;
		left -= cost;
		shown[index] = {
			cause,
			form,
			text
		};
		return true;
	};
	const showAll = (indices, tryOne) => {
		let misses = 0;
		for (const index of indices) {
			misses = tryOne(index) ? 0 : misses + 1;
			if (misses > MAX_MISSES) return;
		}
	};
	const all = [...causes.keys()];
	showAll(all.slice(0, 5), (index) => show(index, "brief") || show(index, "line"));
	for (const index of all.slice(5)) if (!show(index, "line")) break;
	showAll(all.filter((index) => shown[index]?.form === "line" && isOpen.has(shown[index].cause.worst)), (index) => show(index, "brief"));
	showAll([...shown.keys()], (index) => show(index, "full") || shown[index]?.form === "line" && show(index, "brief"));
	return fitted(causes, shown, isOpen);
};
const fitted = (causes, shown, isOpen) => {
	const isInTheOpen = ({ form, cause }) => form !== "line" && isOpen.has(cause.worst);
	const behind = shown.filter((one) => !isInTheOpen(one));
	const unshown = causes.slice(shown.length);
	const foldOf = (severity, noun) => {
		const of = ({ worst }) => worst.severity === severity;
		const listed = behind.filter(({ cause }) => of(cause));
		const lost = unshown.filter(of).length;
		const body = join([...paragraphsOf(listed), leftOut(lost, noun)]).trimEnd();
		return folded((0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(listed.length + lost, `more ${noun}`)), body);
	};
	const short = shown.filter(({ form }) => form !== "full").length;
	return {
		parts: [
			...shown.filter(isInTheOpen).map(({ text }) => text),
			foldOf("leak", "leak"),
			foldOf("suspect", "suspect"),
			short === 0 ? "" : `_The reasons of ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(short, "finding"))} did not fit here; report.html has them._`
		],
		told: shown.filter(({ form }) => form !== "line").length,
		isWhole: short === 0 && unshown.length === 0
	};
};
const BETWEEN = 2;
/** Lines that follow each other are one list. */
const paragraphsOf = (shown) => {
	const paragraphs = [];
	let list = [];
	for (const { form, text } of shown) {
		if (form === "line") {
			list.push(text);
			continue;
		}
		paragraphs.push(list.join("\n"), text);
		list = [];
	}
	return [...paragraphs, list.join("\n")];
};
const lineOf = ({ worst, inLegs: same }) => {
	const settles = worst.settles.length === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)` To decide: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.l)(worst.settles)}`;
	return `- ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${worst.title}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.i)(same.map(({ leg }) => leg))}.${settles}`)}`;
};

// build/report/footer.js
/** `Run 4711, attempt 2 \u00b7 commit 3f2a91c \u00b7 report` */
const renderFooter = (origin) => {
	if (origin === null) return "";
	const { runUrl, runId, attempt, headSha, reportUrl } = origin;
	const again = attempt > 1 ? `, attempt ${attempt}` : "";
	const commit = headSha === "" ? [] : [`commit ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)(headSha.slice(0, 7))}`];
	const report = reportUrl === null ? [] : [`[all rows and charts](${reportUrl})`];
	return `<sub>${[
		`[Run ${runId}](${runUrl})${again}`,
		...commit,
		...report
	].join(" \u00b7 ")}</sub>`;
};

// build/report/reproduce.js
/**
* The commands that judge the worst leg again on the reader's own machine; nothing where no artifact holds its dumps.
*/
const renderReproduction = (analysis, origin) => {
	const [leg] = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.o)(analysis);
	if (origin === null || !origin.fromArtifacts || leg === void 0) return "";
	const dumps = artifactsOf([leg.before, leg.after]);
	const control = artifactsOf([leg.control?.before, leg.control?.after]);
	const artifacts = [.../* @__PURE__ */ new Set([...dumps, ...control])];
	const options = [
		...policyOf(origin),
		...controlOf(control.map((name) => folderOf(origin, name))),
		...optionsOf(origin.given)
	];
	const words = [
		origin.repository,
		...artifacts,
		...options.flatMap(({ value }) => value ?? [])
	];
	const title = `How to reproduce${leg.name === "" ? "" : ` leg ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)(leg.name)}`}`;
	if (!artifacts.every(isPlainName) || !words.every(isWord)) return folded(title, NOT_TO_PASTE);
	const downloads = artifacts.map((name) => `gh run download ${origin.runId} -R ${origin.repository} -n ${name} -D ${folderOf(origin, name)}`);
	const check = [
		_program_js__WEBPACK_IMPORTED_MODULE_7__.t,
		...options.map(written),
		...dumps.map((name) => folderOf(origin, name))
	].join(" ");
	return folded(title, `In a clone of the action${filesOf(origin)}, nothing else to install:\n\n${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.lt)([...downloads, check].join("\n"))}`);
};
/** A folder of the run alone: an artifact may be named `dist`, and the clone has one. */
const folderOf = ({ runId }, artifact) => `pool-leak-run-${runId}/${artifact}`;
const NOT_TO_PASTE = `A name of this run holds characters that a shell may act on, so no command is given here. Download the artifacts from the page of the run, rename them, and check them with \`${_program_js__WEBPACK_IMPORTED_MODULE_7__.t} BEFORE AFTER\`.`;
/** A name that no shell reads as anything else, nor a program as an option. */
const isPlainName = (name) => /^\w[\w.-]*$/.test(name);
/** Words that POSIX shells, PowerShell and cmd read alike, in double quotes where they are not plain. */
const isWord = (word) => /^[\w./:@,+?* -]+$/.test(word);
/** PowerShell makes several words of one with a comma, and a variable of one that begins with `@`. */
const quoted = (word) => /^[\w./:+-]+$/.test(word) ? word : `"${word}"`;
/** A dump's source begins with the name of its artifact, which holds no slash. */
const artifactsOf = (snapshots) => {
	const names = snapshots.flatMap((snapshot) => snapshot?.source.split("/")[0] ?? []);
	return [...new Set(names)];
};
/** The inputs as options, each as it was given; limits by tag and exceptions are in the policy file. */
const optionsOf = (given) => Object.entries(_inputs_js__WEBPACK_IMPORTED_MODULE_6__.n).flatMap(([name, { kind }]) => {
	const value = given[name];
	if (value === void 0) return [];
	return [{
		name,
		value: value === true ? null : kind.write(value)
	}];
});
const policyOf = ({ policyFile }) => policyFile === null ? [] : [{
	name: "policy",
	value: policyFile
}];
const controlOf = ([before, after]) => before === void 0 || after === void 0 ? [] : [{
	name: "control-before",
	value: before
}, {
	name: "control-after",
	value: after
}];
/** `--name value`; with a sign between them where the value could be taken for an option, or the option for a flag. */
const written = ({ name, value }) => {
	if (value === null) return `--${name}`;
	return `--${name}${value.startsWith("-") || value === "false" ? "=" : " "}${quoted(value)}`;
};
/** The files that the command names and only the repository has. */
const filesOf = ({ policyFile, given }) => {
	const files = [...policyFile === null ? [] : ["the policy file"], ...given["pooltag-file"] === void 0 ? [] : ["the pooltag file"]];
	return files.length === 0 ? "" : `, with ${files.join(" and ")} of your repository`;
};

// build/report/markdown.js
/**
* The report as GitHub Markdown: red or green and why, the findings, what was checked, the rest folded. With too much
* to say for its room, rows that are no finding go first, then details of the last findings, then their lines, and at
* last all but the headline. It is cut between parts and says what it leaves out.
*/
const renderMarkdown = (analysis, result, options) => {
	const { comment, origin, room } = options;
	if (comment === null || origin === null) return inRoom(analysis, result, {
		...options,
		earlier: []
	});
	const earlier = earlierRuns(origin, comment.before);
	const state = stateLine(analysis, origin, earlier);
	if (state === "") return inRoom(analysis, result, {
		...options,
		earlier
	});
	const left = {
		...room,
		max: room.max - sizeOf(state, room.unit) - 2
	};
	return `${inRoom(analysis, result, {
		...options,
		earlier,
		room: left
	})}\n${state}\n`;
};
const inRoom = (analysis, result, options) => {
	const { room, maxRows } = options;
	const few = Math.min(5, maxRows);
	const minTold = Math.min(5, (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.w)(analysis.findings).length);
	const frames = [
		{
			changes: { maxRows },
			maxQuiet: maxRows,
			minTold: Number.POSITIVE_INFINITY
		},
		{
			changes: { maxRows },
			maxQuiet: few,
			minTold: Number.POSITIVE_INFINITY
		},
		{
			changes: { maxRows },
			maxQuiet: 0,
			minTold
		},
		{
			changes: { maxRows: few },
			maxQuiet: 0,
			minTold: Math.min(1, minTold)
		}
	];
	for (const { changes, maxQuiet, minTold: least } of frames) {
		const given = {
			...options,
			...changes
		};
		const above = partsAbove(analysis, result, given);
		const below = partsBelow(analysis, given, maxQuiet);
		const left = room.max - sizeOf(join([...above, ...below]), room.unit);
		const { parts, told, isWhole } = fitCauses(analysis, given, {
			...room,
			max: left
		});
		if (left > 0 && (isWhole || told >= least)) return join([
			...above,
			...parts,
			...below
		]);
	}
	const headline = headlineOf(analysis, result, {
		title: options.title,
		reason: result.reason
	});
	return cutLines(join([
		headline,
		LEFT_OUT,
		policyChangesOf(analysis)
	]), room);
};
const LEFT_OUT = "The findings did not fit; report.json has all of them.";
const partsAbove = (analysis, result, options) => [
	headlineOf(analysis, result, {
		title: options.title,
		reason: answerOf(analysis, result)
	}),
	...trustLines(analysis, options),
	(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)(changesOf(analysis, options.earlier))
];
const partsBelow = (analysis, { maxRows, origin }, maxQuiet) => {
	const missing = analysis.problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_2__.r);
	const notes = analysis.problems.filter((it) => !(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.r)(it));
	const legs = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.o)(analysis);
	return [
		problemsOf("Missing evidence", missing, maxRows),
		policyChangesOf(analysis),
		...alikeOf(legs, _wording_js__WEBPACK_IMPORTED_MODULE_1__.n).slice(0, maxRows),
		...alikeOf(legs, (leg, where) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.t)(leg, where, analysis.policy)).slice(0, maxRows),
		...legs.slice(0, maxRows).map(driverPoolsOf),
		checkedOf(legs, maxRows),
		...maxQuiet > 0 ? otherRows(legs, analysis, maxQuiet) : [quietLeftOut(analysis)],
		exceptionsOf(analysis, maxRows),
		folded("Notes", problemsOf("", notes, maxRows)),
		renderReproduction(analysis, origin),
		renderFooter(origin)
	];
};
const trustLines = (analysis, { docs }) => {
	const trust = (0,_trust_js__WEBPACK_IMPORTED_MODULE_4__.r)(analysis);
	if (trust === null) return [];
	const { largest, strength } = trust;
	if (strength.length === 0) return [(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)(largest)];
	const page = `${docs}/${_trust_js__WEBPACK_IMPORTED_MODULE_4__.t}`;
	const source = (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__.t)(page) ? `[how this was measured](${page})` : (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(page));
	return [(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)(largest), `${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)(strength)} (${source}).`];
};
const headlineOf = ({ verdict }, { passed }, { title, reason }) => {
	return `## ${passed ? verdict === "clean" ? "\u2705" : "\u26a0\ufe0f" : "\u274c"} ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(title))}: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(verdict))}\n\n${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.c)(reason))}`;
};
/** The answer in a sentence, and why a check that found something passes. */
const answerOf = (analysis, result) => {
	if (result.acceptance !== null) return result.reason;
	if (analysis.verdict === "clean") return (0,_trust_js__WEBPACK_IMPORTED_MODULE_4__.n)(analysis);
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${(0,_trust_js__WEBPACK_IMPORTED_MODULE_4__.i)(analysis, result)}${whyPassed(analysis, result)}`;
};
const whyPassed = ({ verdict, policy }, { passed }) => {
	if (!passed || verdict === "clean") return [];
	const setting = verdict === "inconclusive" ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`on-inconclusive: warn` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`fail-on: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(policy.failOn)}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`. The check passes (${setting})`;
};
/** Problems of one kind that are listed; a matrix has the same trouble in every leg. */
const MAX_ALIKE = 6;
const problemsOf = (heading, problems, maxRows) => {
	if (problems.length === 0) return "";
	const kinds = (0,_trust_js__WEBPACK_IMPORTED_MODULE_4__.a)(problems);
	const list = kinds.slice(0, maxRows).map(({ code, text, each }) => {
		const rest = each.length - MAX_ALIKE;
		const lines = [...each.slice(0, MAX_ALIKE), ...rest > 0 ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${rest} more`] : []];
		return [`- ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)(text)} (${code.replaceAll("_", "\\_")})`, ...lines.map((line) => `  - ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)(line)}`)].join("\n");
	});
	const title = heading === "" ? "" : `### ${heading}`;
	const left = leftOut(kinds.length - list.length, "kind of problem");
	return join([
		title,
		list.join("\n"),
		left
	]).trimEnd();
};
/** Bounds of the list, in lines and in characters: the verdict must fit beside it, whatever the values are. */
const MAX_CHANGES = 60;
const MAX_CHANGES_LENGTH = 2e4;
/**
* Changes that the pull request itself makes to the policy, those that open the gate first. They stand in every form: a
* reviewer must see them beside the verdict.
*/
const policyChangesOf = ({ policyChanges }) => {
	if (policyChanges.length === 0) return "";
	const list = [];
	let length = 0;
	for (const { text } of policyChanges.slice(0, MAX_CHANGES)) {
		const line = `- ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)(text)}`;
		length += line.length + 1;
		if (length > MAX_CHANGES_LENGTH) break;
		list.push(line);
	}
	const rest = policyChanges.slice(list.length);
	const more = rest.length === 0 ? "" : `**${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.o)(rest))}**; report.json has them.`;
	return join([
		"### This pull request changes the policy",
		list.join("\n"),
		more
	]).trimEnd();
};
/** Findings that an exception takes out of the verdict. */
const exceptionsOf = ({ excepted }, maxRows) => {
	const list = excepted.slice(0, maxRows).map(({ finding, exception }) => {
		const { reason, owner, expires } = exception;
		return `- ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${finding.title}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.r)(finding.leg)}: ${reason}; ${owner} answers for it until ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(expires)}`)}`;
	});
	const rest = leftOut(excepted.length - list.length, "exception");
	const body = excepted.length === 0 ? "" : join([list.join("\n"), rest]).trimEnd();
	return folded(`Exceptions used: ${excepted.length}`, body);
};
/** A line for each text that legs have, with all legs that have it. */
const alikeOf = (legs, textOf) => {
	const byText = /* @__PURE__ */ new Map();
	for (const leg of legs) {
		const text = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__._)(textOf(leg, []));
		byText.set(text, [...byText.get(text) ?? [], leg]);
	}
	return [...byText.values()].flatMap((alike) => {
		const text = alike.slice(0, 1).flatMap((leg) => textOf(leg, (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.i)(alike.map(({ name }) => name))));
		return text.length === 0 ? [] : [(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.l)(text))];
	});
};
/** Driver Verifier\u2019s counts of each driver, before and after. */
const driverPoolsOf = (leg) => {
	const rows = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.a)(leg);
	if (rows.length === 0) return "";
	const head = [
		"Driver",
		"Allocations before",
		"Allocations after",
		"Bytes before",
		"Bytes after",
		"State"
	];
	const body = rows.map(({ driver, state, before, after }) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)(driver),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.p)(before?.allocations),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.p)(after?.allocations),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.p)(before?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_1__.u),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.p)(after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_1__.u),
		state
	]);
	return folded((0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`Driver Verifier${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.r)(leg.name)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(rows.length, "driver")}`), table(head, body));
};
const checkedOf = (legs, maxRows) => {
	if (legs.length === 0) return "";
	const runs = legs.some(({ baselineRuns }) => baselineRuns > 0) ? ["Baseline runs"] : [];
	const isHeld = legs.every(_select_js__WEBPACK_IMPORTED_MODULE_0__.i);
	const head = [
		"Leg",
		"Verdict",
		...isHeld ? ["Nonpaged since boot", "Paged since boot"] : [
			"Nonpaged growth",
			"Paged growth",
			"Nonpaged",
			"Paged"
		],
		"Rows",
		"Snapshots",
		...runs
	];
	const body = legs.slice(0, Math.max(maxRows, MAX_LEGS)).map((leg) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.a)(leg.name)),
		leg.verdict,
		...isHeld ? [] : _tag_pattern_js__WEBPACK_IMPORTED_MODULE_3__.o.map((pool) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.f)(leg.totals[pool].growth, _wording_js__WEBPACK_IMPORTED_MODULE_1__.u)),
		..._tag_pattern_js__WEBPACK_IMPORTED_MODULE_3__.o.map((pool) => totalCell(leg.totals[pool], isHeld)),
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.b)([leg])),
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(leg.snapshots),
		...runs.map(() => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(leg.baselineRuns))
	]);
	const what = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.b)(legs), "row")} in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(legs.length, "leg")}`);
	const rest = leftOut(legs.length - body.length, "leg");
	return folded(`Checked: ${what}`, join([table(head, body), rest]).trimEnd());
};
/** A matrix of drivers has up to thirty. */
const MAX_LEGS = 30;
const totalCell = ({ before, after }, isHeld) => isHeld ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.u)(after) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.d)(before, after, _wording_js__WEBPACK_IMPORTED_MODULE_1__.u);
/** Rows that are no finding: of legs with one dump the largest, of the others those that grew. */
const otherRows = (legs, analysis, maxRows) => {
	const grown = legs.filter((leg) => !(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.i)(leg));
	const held = legs.filter(_select_js__WEBPACK_IMPORTED_MODULE_0__.i);
	return [foldedRows("Other growth", grown, {
		analysis,
		maxRows
	}), foldedRows("Largest since boot", held, {
		analysis,
		maxRows
	})];
};
const quietLeftOut = (analysis) => analysis.legs.some((leg) => (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.s)(leg, analysis).length > 0) ? "_Rows that are no finding did not fit here; report.json has them._" : "";
/** One fold for all legs, a table each. */
const foldedRows = (heading, legs, { analysis, maxRows }) => {
	const filled = legs.map((leg) => ({
		leg,
		rows: (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.s)(leg, analysis)
	})).filter(({ rows }) => rows.length > 0);
	const tables = filled.map(({ leg, rows }) => {
		const name = leg.name === "" ? "" : `**${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)(leg.name)}**`;
		return join([name, growthTable(rows, {
			analysis,
			named: true,
			maxRows
		})]).trimEnd();
	});
	const count = filled.reduce((sum, { rows }) => sum + rows.length, 0);
	const where = filled.length > 1 ? ` in ${filled.length} legs` : "";
	return folded(`${heading}${where}: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(count, "row"))}`, tables.join("\n\n"));
};



/***/ }),

/***/ 2331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ trendOf),
/* harmony export */   n: () => (/* binding */ scaleTo),
/* harmony export */   r: () => (/* binding */ sinceWhen),
/* harmony export */   t: () => (/* binding */ isAddress)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9690);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5429);




// build/report/since-when.js
/** The earlier runs of the base branch, the latest first; none where nothing is known of the row. */
const trendOf = ({ leg, rows }, { legs, policy }) => {
	const row = rows[0]?.growth;
	const now = row?.count ?? null;
	if (row === void 0 || now === null || now <= 0) return [];
	return (legs.find(({ name }) => name === leg)?.witnesses?.baseline ?? []).flatMap((run) => {
		const growth = growthIn(run, (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(row), policy.iterations);
		return growth === null || run.origin === void 0 ? [] : [{
			origin: run.origin,
			growth,
			shows: growth * 2 >= now
		}];
	});
};
/** A row that the report does not have did not exist there. */
const growthIn = ({ rows, iterations }, key, here) => {
	const row = rows.get(key);
	const count = row === void 0 ? 0 : row.count;
	return count === null ? null : scaleTo(here, count, iterations);
};
/** The growth as if that run had had as many iterations as this one; as it is where one of both is not known. */
const scaleTo = (here, count, iterations) => iterations === null || here === null ? count : Math.round(count * here / iterations);
/**
* `First seen in run 123 at abc1234, not in run 122 at def5678 before it (growth: 0, 0, +980; now +1,000)`; nothing
* where no earlier run tells.
*/
const sinceWhen = (finding, analysis) => {
	const trend = trendOf(finding, analysis);
	const [latest] = trend;
	if (latest === void 0) return [];
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${firstSeen(trend, latest)} (${growths(trend)}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)("; now ")}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(finding.rows[0]?.growth.count ?? null))})`;
};
const firstSeen = (trend, latest) => {
	const without = trend.findIndex(({ shows }) => !shows);
	const before = trend[without];
	const oldest = trend.at(-1) ?? latest;
	if (before === void 0) {
		const all = trend.length === 1 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)("the one earlier run that was read") : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`all ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(trend.length, "earlier run")} that were read`;
		return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`The base branch has it too: in ${all}, back to ${named(oldest)}`;
	}
	const first = trend[without - 1];
	if (first === void 0) {
		const others = trend.slice(1);
		const more = others.length > 0 && others.every(({ shows }) => !shows) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`, nor in the ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(others.length, "run")} before it` : [];
		const again = others.some(({ shows }) => shows) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`; earlier ones had it` : [];
		return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`Not in ${named(latest)} of the base branch${more}${again}`;
	}
	const again = trend.slice(without).some(({ shows }) => shows) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`; it had come and gone before` : [];
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`First seen in ${named(first)} of the base branch, not in ${named(before)} before it${again}`;
};
/** `run 123 at abc1234` */
const named = ({ origin: { run, commit } }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`run ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(String(run))} at ${commit.slice(0, 7)}`;
/** Runs whose growth stands in the sentence, the oldest first. */
const MAX_TOLD = 5;
const growths = (trend) => {
	const told = trend.slice(0, MAX_TOLD).reverse();
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(`growth: ${told.map(({ growth }) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(growth)).join(", ")}`);
};

// build/report/origin.js
/** Only an address of the web leaves a report: a path does not lead anywhere from there. */
const isAddress = (place) => /^https?:\/\//.test(place);



/***/ })

};
