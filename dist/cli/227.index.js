export const id = 227;
export const ids = [227];
export const modules = {

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _core_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4897);
/* harmony import */ var _core_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3506);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2729);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9338);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5981);






/**
 * JUnit XML as Jenkins, GitLab and Azure Pipelines read it: a suite a leg, in it a case for each finding and for each piece of
 * missing evidence, or one case that passes where there is neither. What does not close the gate is skipped and not failed, so
 * that the suites are red where the gate is. Nothing was timed: `time` is 0, since readers expect one.
 */
const renderJunit = (analysis, result) => {
    const suites = suitesOf(analysis, result);
    const cases = suites.flatMap((suite) => suite.cases);
    const attributes = { name: 'Pool Leak Check', ...countsOf(cases), time: '0' };
    return `${DECLARATION}\n${element('testsuites', attributes, suites.map(renderSuite))}\n`;
};
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
/** Legs in order, and last the evidence that is missing without being of a leg. */
const suitesOf = (analysis, result) => {
    const open = analysis.problems.filter(_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingEvidence */ .wi);
    const ofLegs = analysis.legs.map((leg) => ({ leg, problems: (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(leg, open) }));
    const rest = open.filter((it) => !ofLegs.some(({ problems }) => problems.includes(it)));
    const evidence = {
        name: 'evidence',
        properties: {},
        cases: rest.map((it) => problemCase(it, analysis.policy, result)),
    };
    const suites = ofLegs.map(({ leg, problems }) => legSuite(leg, problems, { analysis, result }));
    return rest.length === 0 ? suites : [...suites, evidence];
};
const legSuite = (leg, problems, { analysis, result }) => {
    const found = analysis.findings.filter((finding) => finding.leg === leg.name);
    const cases = [
        ...found.map((finding) => findingCase(finding, analysis, result)),
        ...problems.map((it) => problemCase(it, analysis.policy, result)),
    ];
    const clean = { name: 'no leak', outcome: { kind: 'passed' } };
    return {
        name: leg.name === '' ? 'default' : leg.name,
        properties: propertiesOf(leg, analysis.policy),
        cases: cases.length === 0 ? [clean] : cases,
    };
};
const propertiesOf = ({ totals, snapshots, growths }, { iterations }) => {
    const pools = ['nonpaged', 'paged'].flatMap((pool) => ['before', 'after', 'growth'].map((side) => [`${pool}-${side}-bytes`, totals[pool][side]]));
    const all = [['snapshots', snapshots], ['rows', growths.length], ['iterations', iterations], ...pools];
    // What is not known is left out: there is no number for it.
    return Object.fromEntries(all.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
};
/** Named after its root, so that it is the same case in every run. */
const findingCase = (finding, analysis, { passed }) => {
    const { severity, title, rows } = finding;
    const [root] = rows;
    const message = (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)(title);
    const name = root === undefined ? message : `${(0,_core_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .printTag */ .O4)(root.growth.tag)}, ${root.growth.pool} pool`;
    const closes = !passed && CLOSES[analysis.policy.failOn].includes(severity);
    return {
        name,
        outcome: closes
            ? { kind: 'failure', type: severity, message, lines: findingLines(finding, analysis) }
            : { kind: 'skipped', message: `${severity} that does not fail: ${message}` },
    };
};
const CLOSES = {
    leak: ['leak'],
    suspect: ['leak', 'suspect'],
    never: [],
};
const findingLines = ({ rows, evidence, hint }, { descriptions }) => {
    const table = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .growthLines */ .F)(rows.map(({ growth }) => growth), descriptions, { maxRows: rows.length, more: '' });
    const reasons = evidence.map(({ rule, text }) => `- ${(0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)(text)} (${rule})`);
    const check = hint === null || hint.acquire.length === 0
        ? []
        : [`To check: ${hint.acquire.join(' or ')}${hint.release.length === 0 ? '' : ` → ${hint.release.join(' or ')}`}`];
    const shown = table.length === 0 ? [] : (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layOut */ .v8)([table], _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .plainScreen */ .dT).trimEnd().split('\n');
    return [...shown, ...reasons, ...check];
};
const problemCase = (found, { onInconclusive }, { passed }) => {
    const name = [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(found), found.code].filter((part) => part !== '').join(': ');
    const message = (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(found));
    return {
        name,
        outcome: passed || onInconclusive === 'warn'
            ? { kind: 'skipped', message }
            : { kind: 'error', type: found.code, message, lines: [] },
    };
};
const renderSuite = ({ name, properties, cases }) => {
    const set = Object.entries(properties).map(([name, value]) => element('property', { name, value }));
    const attributes = { name, ...countsOf(cases), skipped: String(numberOf(cases, 'skipped')), time: '0' };
    const head = set.length === 0 ? [] : [element('properties', {}, set)];
    return element('testsuite', attributes, [...head, ...cases.map((one) => renderCase(one, name))]);
};
const countsOf = (cases) => ({
    tests: String(cases.length),
    failures: String(numberOf(cases, 'failure')),
    errors: String(numberOf(cases, 'error')),
});
const numberOf = (cases, kind) => cases.filter(({ outcome }) => outcome.kind === kind).length;
const renderCase = ({ name, outcome }, suite) => element('testcase', { classname: `pool-leak-check.${suite}`, name, time: '0' }, renderOutcome(outcome));
const renderOutcome = (outcome) => {
    switch (outcome.kind) {
        case 'passed':
            return [];
        case 'skipped':
            return [element('skipped', { message: outcome.message })];
        case 'failure':
        case 'error': {
            const { kind, type, message, lines } = outcome;
            return [element(kind, { message, type }, lines.map(_encode_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeXml */ .Ql))];
        }
        default:
            return outcome;
    }
};
/** Attributes are encoded here; what stands inside must be encoded, a line each. */
const element = (name, attributes, inside = []) => {
    const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${(0,_encode_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeXml */ .Ql)(value)}"`);
    const start = `<${name}${pairs.join('')}`;
    return inside.length === 0 ? `${start}/>` : `${start}>\n${inside.join('\n')}\n</${name}>`;
};


/***/ })

};
