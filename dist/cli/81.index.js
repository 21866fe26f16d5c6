export const id = 81;
export const ids = [81];
export const modules = {

/***/ 3081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5429);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6714);
/* harmony import */ var _policy2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8837);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9690);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5589);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2380);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5483);









// build/report/junit.js
/**
* JUnit XML as Jenkins, GitLab and Azure Pipelines read it: a suite a leg, in it a case for each finding and for each
* piece of missing evidence, or one case that passes where there is neither. What does not close the gate is skipped
* and not failed, so that the suites are red where the gate is. Nothing was timed: `time` is 0, since readers expect
* one.
*/
const renderJunit = (analysis, result) => {
	const suites = suitesOf(analysis, result);
	const cases = suites.flatMap((suite) => suite.cases);
	const attributes = {
		name: "Pool Leak Check",
		...countsOf(cases),
		time: "0"
	};
	return `${DECLARATION}\n${element("testsuites", attributes, suites.map(renderSuite))}\n`;
};
const DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
/** Legs in order, and last the evidence that is missing without being of a leg. */
const suitesOf = (analysis, result) => {
	const open = analysis.problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_2__.r);
	const ofLegs = analysis.legs.map((leg) => ({
		leg,
		problems: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.c)(leg, open)
	}));
	const rest = open.filter((it) => !ofLegs.some(({ problems }) => problems.includes(it)));
	const evidence = {
		name: "evidence",
		properties: {},
		cases: rest.map((it) => problemCase(it, analysis, result))
	};
	const suites = ofLegs.map(({ leg, problems }) => legSuite(leg, problems, {
		analysis,
		result
	}));
	return rest.length === 0 ? suites : [...suites, evidence];
};
const legSuite = (leg, problems, { analysis, result }) => {
	const cases = [...analysis.findings.filter((finding) => finding.leg === leg.name).map((finding) => findingCase(finding, analysis, result)), ...problems.map((it) => problemCase(it, analysis, result))];
	return {
		name: leg.name === "" ? "default" : leg.name,
		properties: propertiesOf(leg, analysis.policy),
		cases: cases.length === 0 ? [{
			name: "no leak",
			outcome: { kind: "passed" }
		}] : cases
	};
};
const propertiesOf = (leg, policy) => {
	const { totals, snapshots, control } = leg;
	const pools = _tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.o.flatMap((pool) => [
		"before",
		"after",
		"growth"
	].map((side) => [`${pool}-${side}-bytes`, totals[pool][side]]));
	const all = [
		["snapshots", snapshots],
		["rows", (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.b)([leg])],
		["iterations", policy.iterations],
		["control-iterations", control === null ? null : (0,_policy2_js__WEBPACK_IMPORTED_MODULE_3__.n)(policy)],
		...pools
	];
	return Object.fromEntries(all.flatMap(([name, value]) => value === null ? [] : [[name, String(value)]]));
};
/** Named after its root, so that it is the same case in every run. */
const findingCase = (finding, analysis, result) => {
	const { severity, title, rows, settles } = finding;
	const [root] = rows;
	const message = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__._)(title);
	return {
		name: root === void 0 ? message : `${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(root.growth.tag)}, ${root.growth.pool} pool`,
		outcome: (0,_options_js__WEBPACK_IMPORTED_MODULE_1__.n)(finding, analysis, result) ? {
			kind: "failure",
			type: severity,
			message,
			lines: findingLines(finding, analysis)
		} : {
			kind: "skipped",
			message: [`${severity} that does not fail: ${message}`, ...labelled("To decide", settles)].join(". ")
		}
	};
};
const findingLines = ({ rows, evidence, hint, settles }, { descriptions }) => {
	const growths = rows.map(({ growth }) => growth);
	const table = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_6__.t)(growths, {
		..._options_js__WEBPACK_IMPORTED_MODULE_1__.t,
		maxRows: rows.length,
		descriptions,
		ofFinding: false
	});
	return [
		...table.length === 0 ? [] : (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.t)([table], _layout_js__WEBPACK_IMPORTED_MODULE_7__.r).trimEnd().split("\n"),
		...evidence.map(({ rule, text }) => `- ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__._)(text)} (${rule})`),
		...labelled("To decide", settles),
		...labelled("To check", (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.s)(hint))
	];
};
const labelled = (label, words) => words.length === 0 ? [] : [`${label}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.l)(words))}`];
const problemCase = (found, analysis, result) => {
	const name = [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.o)(found), found.code].filter((part) => part !== "").join(": ");
	const message = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.i)(found));
	return {
		name,
		outcome: (0,_options_js__WEBPACK_IMPORTED_MODULE_1__.i)(found, analysis, result) ? {
			kind: "error",
			type: found.code,
			message,
			lines: []
		} : {
			kind: "skipped",
			message
		}
	};
};
const renderSuite = ({ name, properties, cases }) => {
	const set = Object.entries(properties).map(([name, value]) => element("property", {
		name,
		value
	}));
	const attributes = {
		name,
		...countsOf(cases),
		skipped: String(numberOf(cases, "skipped")),
		time: "0"
	};
	const head = set.length === 0 ? [] : [element("properties", {}, set)];
	return element("testsuite", attributes, [...head, ...cases.map((one) => renderCase(one, name))]);
};
const countsOf = (cases) => ({
	tests: String(cases.length),
	failures: String(numberOf(cases, "failure")),
	errors: String(numberOf(cases, "error"))
});
const numberOf = (cases, kind) => cases.filter(({ outcome }) => outcome.kind === kind).length;
const renderCase = ({ name, outcome }, suite) => element("testcase", {
	classname: `pool-leak-check.${suite}`,
	name,
	time: "0"
}, renderOutcome(outcome));
const renderOutcome = (outcome) => {
	switch (outcome.kind) {
		case "passed": return [];
		case "skipped": return [element("skipped", { message: outcome.message })];
		case "failure":
		case "error": {
			const { kind, type, message, lines } = outcome;
			return [element(kind, {
				message,
				type
			}, lines.map(_select_js__WEBPACK_IMPORTED_MODULE_5__.ut))];
		}
		default: return outcome;
	}
};
/** Attributes are encoded here; what stands inside must be encoded, a line each. */
const element = (name, attributes, inside = []) => {
	const start = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${(0,_select_js__WEBPACK_IMPORTED_MODULE_5__.ut)(value)}"`).join("")}`;
	return inside.length === 0 ? `${start}/>` : `${start}>\n${inside.join("\n")}\n</${name}>`;
};



/***/ })

};
