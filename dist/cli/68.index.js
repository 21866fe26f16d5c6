export const id = 68;
export const ids = [68];
export const modules = {

/***/ 68:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(231);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(589);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(429);
/* harmony import */ var _in_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(845);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(628);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(101);








// build/report/fit-text.js
/**
* The first form that fits, else the last one cut at a line: a report that is too long loses its least important part
* first.
*/
const fitText = (forms, limit) => {
	let shortest = "";
	for (const form of forms) {
		shortest = form();
		if (shortest.length <= limit) return shortest;
	}
	const cut = shortest.slice(0, limit - CUT.length);
	return cut.slice(0, cut.lastIndexOf("\n") + 1) + CUT;
};
const CUT = "\n_The rest did not fit; report.json has all of it._\n";

// build/report/footer.js
/** `Run 4711, attempt 2 · commit 3f2a91c · report` */
const renderFooter = (origin) => {
	if (origin === null) return "";
	const { runUrl, runId, attempt, headSha, reportUrl } = origin;
	const again = attempt > 1 ? `, attempt ${attempt}` : "";
	const commit = headSha === "" ? [] : [`commit ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)(headSha.slice(0, 7))}`];
	const report = reportUrl === null ? [] : [`[all rows and charts](${reportUrl})`];
	return `<sub>${[
		`[Run ${runId}](${runUrl})${again}`,
		...commit,
		...report
	].join(" · ")}</sub>`;
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
const leftOut = (count, noun) => count > 0 ? `_${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(count, `more ${noun}`))} in report.json._` : "";
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
		`### ${worst.severity === "leak" ? "Leak" : "Suspect"}: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)(worst.title)}${legsOf(inLegs)}`,
		growthTable(rows, {
			analysis,
			leg,
			named: false,
			maxRows: options.maxRows
		}),
		settlesOf(worst),
		hintOf(worst)
	];
	if (options.detail === "brief") return join(parts).trimEnd();
	return join([
		...parts,
		placesOf(worst, options.origin?.sourceUrl ?? null),
		evidenceOf(worst, namesOf(rows, analysis)),
		leg === void 0 ? "" : chartOf(worst, leg),
		eachLegOf(inLegs, analysis, options.maxRows)
	]).trimEnd();
};
const settlesOf = ({ settles }) => settles.length === 0 ? "" : `**To decide:** ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.c)(settles))}`;
const MAX_LEGS$1 = 6;
/** ` (leg win11-x64)`, ` (3 legs: a, b, c)` */
const legsOf = (inLegs) => {
	const [first] = inLegs;
	if (first === void 0 || first.leg === "") return "";
	if (inLegs.length === 1) return ` (leg ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)(first.leg)})`;
	const names = inLegs.slice(0, MAX_LEGS$1).map(({ leg }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)(leg));
	const more = inLegs.length > MAX_LEGS$1 ? ", …" : "";
	return ` (${inLegs.length} legs: ${names.join(", ")}${more})`;
};
/** Reasons, folded: most readers need the title only. */
const evidenceOf = ({ evidence }, names) => {
	const reasons = evidence.map(({ rule, text }) => `- ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)(text)} (${rule})`).join("\n");
	const why = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(evidence.length, "piece of evidence", "pieces of evidence"));
	return folded(`Why: ${why}`, join([reasons, names]).trimEnd());
};
const hintOf = ({ hint }) => {
	const check = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.o)(hint);
	if (check.length === 0) return "";
	const link = hint?.link == null ? "" : ` ([documentation](${hint.link}))`;
	return `**To check:** ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)(check)}${link}.`;
};
const MAX_PLACES = 5;
/** Lines to look at, each a link to its file. */
const placesOf = ({ where }, sourceUrl) => {
	if (where.length === 0) return "";
	const lines = where.slice(0, MAX_PLACES).map(({ path, line, text, why }) => {
		const place = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)(`${path}:${line}`);
		const address = path.split("/").map(encodeURIComponent).join("/").replace(/[()]/g, (it) => `%${it.charCodeAt(0).toString(16)}`);
		return `- ${sourceUrl === null ? place : `[${place}](${sourceUrl}/${address}#L${line})`} ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(why))}: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)(text)}`;
	});
	const rest = leftOut(where.length - lines.length, "line");
	return join([
		"**Where to look:**",
		lines.join("\n"),
		rest
	]).trimEnd();
};
const growthTable = (rows, { analysis, leg, named, maxRows }) => {
	if (rows.length === 0) return "";
	const { descriptions } = analysis;
	const { iterations } = analysis.policy;
	const shown = rows.slice(0, maxRows);
	const words = named && shown.some(({ tag }) => descriptions.has(tag)) ? ["What it is"] : [];
	const isHeld = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.t)(rows);
	const head = [
		"Tag",
		"Pool",
		...figureHeads(iterations, isHeld),
		"Share of pool",
		...words
	];
	const body = shown.map((row) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_pool_js__WEBPACK_IMPORTED_MODULE_5__.i)(row.tag)),
		row.pool,
		...figureCells(row, iterations, isHeld),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.m)(row.after?.bytes, leg?.totals[row.pool].after),
		...words.map(() => (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)(excerpt(descriptions.get(row.tag) ?? "")))
	]);
	return join([table(head, body), leftOut(rows.length - shown.length, "row")]).trimEnd();
};
/** With one dump nothing grew: the columns show what is held. */
const figureHeads = (iterations, isHeld) => {
	if (isHeld) return ["Outstanding since boot", "Bytes since boot"];
	return [
		"Outstanding",
		"Growth",
		...iterations === null ? [] : ["Per iteration"],
		"Bytes",
		"Growth"
	];
};
const figureCells = (row, iterations, isHeld) => {
	const { before, after } = row;
	if (isHeld) return [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(after?.outstanding), (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.l)];
	return [
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.u)(before?.outstanding, after?.outstanding),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.d)(row.count),
		...iterations === null ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_in_step_js__WEBPACK_IMPORTED_MODULE_3__.t)(row) / iterations)],
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.u)(before?.bytes, after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.l),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.d)(row.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.l)
	];
};
/** Descriptions of the tags, the user's or the dump's. They stand below the table, which is wide enough. */
const namesOf = (rows, { descriptions }) => {
	return [...new Set(rows.map(({ tag }) => tag))].filter((tag) => descriptions.has(tag)).map((tag) => `${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_pool_js__WEBPACK_IMPORTED_MODULE_5__.i)(tag))} is ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)(excerpt(descriptions.get(tag) ?? ""))}`).join("; ");
};
const MAX_DESCRIPTION = 60;
const excerpt = (text) => text.length > MAX_DESCRIPTION ? `${text.slice(0, MAX_DESCRIPTION)}…` : text;
/** Table of the legs that have the cause. */
const eachLegOf = (inLegs, { policy: { iterations } }, maxRows) => {
	if (inLegs.length < 2) return "";
	const roots = inLegs.flatMap(({ leg, severity, rows: [root] }) => root === void 0 ? [] : [{
		leg,
		severity,
		row: root.growth
	}]);
	const isHeld = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.t)(roots.map(({ row }) => row));
	const shown = roots.slice(0, Math.max(maxRows, MAX_LEGS$1));
	const body = shown.map(({ leg, severity, row }) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)(leg),
		severity,
		...figureCells(row, iterations, isHeld)
	]);
	const head = [
		"Leg",
		"Verdict",
		...figureHeads(iterations, isHeld)
	];
	const rest = leftOut(roots.length - shown.length, "leg");
	const whole = roots.length === 0 ? "" : join([table(head, body), rest]).trimEnd();
	return folded(`In each of ${inLegs.length} legs`, whole);
};
/** A series as GitHub draws it: numbers only, so nothing of a dump gets into the drawing's language. */
const chartOf = ({ rows: [root] }, leg) => {
	const points = root === void 0 ? [] : (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.s)(root.growth, leg);
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
	const what = `${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_pool_js__WEBPACK_IMPORTED_MODULE_5__.i)(root.growth.tag))} over ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(leg.times?.length ?? 0, "snapshot"))}`;
	return folded(`Chart: ${what}`, drawing.join("\n"));
};
const xTitleOf = (points) => points.every(({ time }, index) => time === index) ? "snapshot" : "iterations";

// build/report/reproduce.js
/**
* The commands that judge the worst leg again on the reader's own machine; nothing where no artifact holds its dumps.
*/
const renderReproduction = (analysis, origin) => {
	const [leg] = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.a)(analysis);
	if (origin === null || !origin.fromArtifacts || leg === void 0) return "";
	const dumps = artifactsOf([leg.before, leg.after]);
	const control = artifactsOf([leg.control?.before, leg.control?.after]);
	const artifacts = [.../* @__PURE__ */ new Set([...dumps, ...control])];
	const options = [
		...policyOf(origin),
		...controlOf(control),
		...optionsOf(origin.given)
	];
	const words = [
		origin.repository,
		...artifacts,
		...options.flatMap(({ value }) => value ?? [])
	];
	const title = `How to reproduce${leg.name === "" ? "" : ` leg ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)(leg.name)}`}`;
	if (!artifacts.every(isPlainName) || !words.every(isWord)) return folded(title, NOT_TO_PASTE);
	const downloads = artifacts.map((name) => `gh run download ${origin.runId} -R ${origin.repository} -n ${name} -D ${name}`);
	const check = [
		_program_js__WEBPACK_IMPORTED_MODULE_6__.t,
		...options.map(written),
		...dumps
	].join(" ");
	return folded(title, `In a clone of the action${filesOf(origin)}, nothing else to install:\n\n${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.p)([...downloads, check].join("\n"))}`);
};
const NOT_TO_PASTE = `A name of this run holds characters that a shell may act on, so no command is given here. Download the artifacts from the page of the run, rename them, and check them with \`${_program_js__WEBPACK_IMPORTED_MODULE_6__.t} BEFORE AFTER\`.`;
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
const optionsOf = (given) => Object.entries(_inputs_js__WEBPACK_IMPORTED_MODULE_4__.n).flatMap(([name, { kind }]) => {
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
* to say for its length, quiet rows go first, then rows, then evidence, and at last all but the headline. Each form is
* cut between rows and says what it leaves out.
*/
const renderMarkdown = (analysis, result, options) => {
	const form = (changes) => () => join(partsOf(analysis, result, {
		...options,
		...changes
	}));
	const few = Math.min(5, options.maxRows);
	const forms = [
		form({}),
		form({ detail: "short" }),
		form({
			detail: "short",
			maxRows: few
		}),
		form({
			detail: "brief",
			maxRows: few
		}),
		() => join([
			headlineOf(analysis, result, options),
			LEFT_OUT,
			policyChangesOf(analysis)
		])
	];
	return fitText(forms, options.maxLength);
};
const QUIET_LEFT_OUT = "_Rows that are no finding did not fit here; report.json has them._";
const LEFT_OUT = "The findings did not fit; report.json has all of them.";
const partsOf = (analysis, result, options) => {
	const { maxRows, detail, origin } = options;
	const { open, moreLeaks, moreSuspects } = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.c)(analysis, maxRows);
	const missing = analysis.problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_0__.n);
	const notes = analysis.problems.filter((it) => !(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.n)(it));
	const legs = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.a)(analysis);
	return [
		headlineOf(analysis, result, options),
		...open.map((cause) => renderCause(cause, analysis, options)),
		leftOut(moreLeaks.length, "leak"),
		moreSuspectsOf(moreSuspects, options),
		problemsOf("Missing evidence", missing, maxRows),
		policyChangesOf(analysis),
		...alikeOf(legs, _wording_js__WEBPACK_IMPORTED_MODULE_2__.n).slice(0, maxRows),
		...alikeOf(legs, (leg, where) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.t)(leg, where, analysis.policy)).slice(0, maxRows),
		...legs.slice(0, maxRows).map(driverPoolsOf),
		checkedOf(legs, maxRows),
		...detail === "full" ? otherRows(legs, analysis, maxRows) : [QUIET_LEFT_OUT],
		exceptionsOf(analysis, maxRows),
		folded("Notes", problemsOf("", notes, maxRows)),
		renderReproduction(analysis, origin),
		renderFooter(origin)
	];
};
const headlineOf = ({ verdict }, { passed, reason }, { title }) => {
	return `## ${passed ? verdict === "clean" ? "✅" : "⚠️" : "❌"} ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(title))}: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(verdict))}\n\n${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.s)(reason))}`;
};
/** The suspects behind the first ones, a line each. */
const moreSuspectsOf = (causes, { maxRows }) => {
	const list = causes.slice(0, maxRows).map(({ worst, inLegs: same }) => {
		const settles = worst.settles.length === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)` To decide: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.c)(worst.settles)}`;
		return `- ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`${worst.title}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.i)(same.map(({ leg }) => leg))}.${settles}`)}`;
	});
	const body = join([list.join("\n"), leftOut(causes.length - list.length, "suspect")]).trimEnd();
	return folded((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(causes.length, "more suspect")), body);
};
/** Problems of one kind that are listed; a matrix has the same trouble in every leg. */
const MAX_ALIKE = 3;
const problemsOf = (heading, problems, maxRows) => {
	if (problems.length === 0) return "";
	const codes = [...new Set(problems.map(({ code }) => code))];
	const list = codes.slice(0, maxRows).map((code) => {
		const alike = problems.filter((it) => it.code === code);
		const lines = alike.slice(0, MAX_ALIKE).map(problemLine);
		const rest = alike.length - lines.length;
		return [...lines, ...rest > 0 ? [`- ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(rest, "more like it", "more like these"))}`] : []].join("\n");
	});
	const title = heading === "" ? "" : `### ${heading}`;
	const left = leftOut(codes.length - list.length, "kind of problem");
	return join([
		title,
		list.join("\n"),
		left
	]).trimEnd();
};
const problemLine = (found) => {
	return `- ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.i)(found) === "" ? "" : `${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.i)(found))}: `}${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.r)(found))} (${found.code.replaceAll("_", "\\_")})`;
};
/** Bound of the list; a reviewer of more changes must read the file itself. */
const MAX_CHANGES = 60;
/**
* Changes that the pull request itself makes to the policy. They stand in every form: a reviewer must see them beside
* the verdict.
*/
const policyChangesOf = ({ policyChanges }) => {
	if (policyChanges.length === 0) return "";
	const list = policyChanges.slice(0, MAX_CHANGES).map((change) => `- ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)(change)}`);
	const rest = leftOut(policyChanges.length - list.length, "change");
	return join([
		"### This pull request changes the policy",
		list.join("\n"),
		rest
	]).trimEnd();
};
/** Findings that an exception takes out of the verdict. */
const exceptionsOf = ({ excepted }, maxRows) => {
	const list = excepted.slice(0, maxRows).map(({ finding, exception }) => {
		const { reason, owner, expires } = exception;
		return `- ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`${finding.title}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(finding.leg)}: ${reason}; ${owner} answers for it until ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(expires)}`)}`;
	});
	const rest = leftOut(excepted.length - list.length, "exception");
	const body = excepted.length === 0 ? "" : join([list.join("\n"), rest]).trimEnd();
	return folded(`Exceptions used: ${excepted.length}`, body);
};
/** A line for each text that legs have, with all legs that have it. */
const alikeOf = (legs, textOf) => {
	const byText = /* @__PURE__ */ new Map();
	for (const leg of legs) {
		const text = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(textOf(leg, []));
		byText.set(text, [...byText.get(text) ?? [], leg]);
	}
	return [...byText.values()].flatMap((alike) => {
		const text = alike.slice(0, 1).flatMap((leg) => textOf(leg, (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.i)(alike.map(({ name }) => name))));
		return text.length === 0 ? [] : [(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.c)(text))];
	});
};
/** Driver Verifier’s counts of each driver, before and after. */
const driverPoolsOf = (leg) => {
	const rows = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.i)(leg);
	if (rows.length === 0) return "";
	const head = [
		"Driver",
		"State",
		"Allocations before",
		"After",
		"Bytes before",
		"After"
	];
	const body = rows.map(({ driver, state, before, after }) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)(driver),
		state,
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(before?.allocations),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(after?.allocations),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(before?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.l),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.l)
	]);
	return folded((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`Driver Verifier${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(leg.name)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(rows.length, "driver")}`), table(head, body));
};
const checkedOf = (legs, maxRows) => {
	if (legs.length === 0) return "";
	const runs = legs.some(({ baselineRuns }) => baselineRuns > 0) ? ["Baseline runs"] : [];
	const isHeld = legs.every(_select_js__WEBPACK_IMPORTED_MODULE_1__.r);
	const pools = isHeld ? ["Nonpaged since boot", "Paged since boot"] : [
		"Nonpaged",
		"Growth",
		"Paged",
		"Growth"
	];
	const head = [
		"Leg",
		"Verdict",
		"Rows",
		"Snapshots",
		...runs,
		...pools
	];
	const body = legs.slice(0, Math.max(maxRows, MAX_LEGS)).map((leg) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.a)(leg.name)),
		leg.verdict,
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.l)(leg.growths.length),
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.l)(leg.snapshots),
		...runs.map(() => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.l)(leg.baselineRuns)),
		..._pool_js__WEBPACK_IMPORTED_MODULE_5__.r.flatMap((pool) => totalCells(leg.totals[pool], isHeld))
	]);
	const rows = legs.reduce((sum, { growths }) => sum + growths.length, 0);
	const what = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(rows, "row")} in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(legs.length, "leg")}`);
	const rest = leftOut(legs.length - body.length, "leg");
	return folded(`Checked: ${what}`, join([table(head, body), rest]).trimEnd());
};
/** A matrix of drivers has up to thirty. */
const MAX_LEGS = 30;
const totalCells = ({ before, after, growth }, isHeld) => isHeld ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.l)(after)] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.u)(before, after, _wording_js__WEBPACK_IMPORTED_MODULE_2__.l), (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.d)(growth, _wording_js__WEBPACK_IMPORTED_MODULE_2__.l)];
/** Rows that are no finding: of legs with one dump the largest, of the others those that grew. */
const otherRows = (legs, analysis, maxRows) => {
	const grown = legs.filter((leg) => !(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.r)(leg));
	const held = legs.filter(_select_js__WEBPACK_IMPORTED_MODULE_1__.r);
	return [foldedRows("Other growth", grown, {
		analysis,
		maxRows
	}), foldedRows("Largest since boot", held, {
		analysis,
		maxRows
	})];
};
/** One fold for all legs, a table each. */
const foldedRows = (heading, legs, { analysis, maxRows }) => {
	const filled = legs.map((leg) => ({
		leg,
		rows: (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.o)(leg, analysis)
	})).filter(({ rows }) => rows.length > 0);
	const tables = filled.map(({ leg, rows }) => {
		const name = leg.name === "" ? "" : `**${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.f)(leg.name)}**`;
		return join([name, growthTable(rows, {
			analysis,
			leg,
			named: true,
			maxRows
		})]).trimEnd();
	});
	const count = filled.reduce((sum, { rows }) => sum + rows.length, 0);
	const where = filled.length > 1 ? ` in ${filled.length} legs` : "";
	return folded(`${heading}${where}: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(count, "row"))}`, tables.join("\n\n"));
};



/***/ })

};
