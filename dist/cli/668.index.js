export const id = 668;
export const ids = [668];
export const modules = {

/***/ 668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHtml: () => (/* binding */ renderHtml)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(589);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(429);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(234);





// build/report/chart.js
const CHART = {
	width: 640,
	height: 210,
	left: 68,
	right: 14,
	top: 12,
	bottom: 34
};
/** Curves over the iterations, all on one scale. */
const drawChart = (curves, { title, unit, format }) => {
	const scale = scaleOf(curves);
	const { width, height, left, right, bottom } = CHART;
	const floor = height - bottom;
	const times = ticksOf(scale.first, scale.last, 5).filter((time) => time >= scale.first && time <= scale.last);
	const rules = scale.levels.flatMap((level) => [node("line", {
		class: "rule",
		x1: left,
		x2: width - right,
		y1: scale.y(level),
		y2: scale.y(level)
	}), node("text", {
		class: "level",
		x: left - 8,
		y: scale.y(level) + 4,
		"text-anchor": "end"
	}, [format(level)])]);
	const marks = times.map((time) => node("text", {
		class: "time",
		x: scale.x(time),
		y: floor + 17,
		"text-anchor": anchorOf(time, scale)
	}, [formatTime(time)]));
	const lines = [...curves].sort((one, other) => Number(one.chosen) - Number(other.chosen)).map((curve) => node("path", {
		class: curve.chosen ? "curve chosen" : "curve",
		d: pathOf(curve, scale)
	}, [node("title", {}, [(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.g)(curve.name)])]));
	return node("svg", {
		class: "chart",
		viewBox: `0 0 ${width} ${height}`,
		role: "img",
		"aria-label": title
	}, [
		...rules,
		node("line", {
			class: "axis",
			x1: left,
			x2: width - right,
			y1: floor,
			y2: floor
		}),
		...marks,
		node("text", {
			class: "unit",
			x: width - right,
			y: height - 3,
			"text-anchor": "end"
		}, [unit]),
		...lines
	]);
};
const scaleOf = (curves) => {
	const [first, last] = extentOf(curves.map(({ times }) => times));
	const [least, most] = extentOf(curves.map(({ values }) => values));
	const levels = ticksOf(least, most === least ? least + 1 : most, 4);
	const low = Math.min(least, levels[0] ?? least);
	const high = Math.max(most, levels.at(-1) ?? most);
	const { width, height, left, right, top, bottom } = CHART;
	const across = (width - left - right) / Math.max(last - first, 1e-9);
	const up = (height - top - bottom) / Math.max(high - low, 1e-9);
	return {
		first,
		last,
		levels,
		x: (time) => round(left + (time - first) * across),
		y: (value) => round(height - bottom - (value - low) * up)
	};
};
/** `Proc, nonpaged: 1 → 12,980 in 11 snapshots; …`: a chart in words. */
const describeCurves = (what, curves, format) => {
	const told = curves.slice(0, 6).map(({ name, values }) => {
		const [from = 0, to = 0] = [values[0], values.at(-1)];
		return `${name} ${format(from)} to ${format(to)}`;
	});
	const more = curves.length > told.length ? `; and ${curves.length - told.length} more` : "";
	return (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.g)(`${what}: ${told.join("; ")}${more}`);
};
const node = (name, attributes, children = []) => ({
	name,
	attributes,
	children
});
const extentOf = (lists) => {
	let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const list of lists) for (const value of list) {
		least = Math.min(least, value);
		most = Math.max(most, value);
	}
	return least <= most ? [least, most] : [0, 0];
};
/** Round figures that cover the values: steps of 1, 2 or 5 times a power of ten. */
const ticksOf = (low, high, wanted) => {
	const rough = (high - low) / wanted;
	if (!(rough > 0)) return [low];
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = Math.max(1, (STEPS.find((factor) => factor * power >= rough) ?? 10) * power);
	const ticks = [];
	for (let at = Math.floor(low / step); at <= Math.ceil(high / step); at++) ticks.push(at * step);
	return ticks;
};
const STEPS = [
	1,
	2,
	5,
	10
];
const anchorOf = (time, { first, last }) => {
	if (time <= first) return "start";
	return time >= last ? "end" : "middle";
};
const formatTime = (time) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(Math.round(time));
const pathOf = ({ times, values }, { x, y }) => values.map((value, index) => `${index === 0 ? "M" : "L"}${x(times[index] ?? 0)} ${y(value)}`).join("");
const round = (value) => Math.round(value * 10) / 10;

// build/report/markup.js
/** html`<b>${text}</b>` → the text encoded, pieces of HTML as they are. */
const html = (words, ...parts) => ({ markup: words.map((word, index) => word + markupOf(parts[index])).join("") });
/** Text of ours that stands in the page as it is: the script and the style. */
const trusted = (markup) => ({ markup });
const nothing = { markup: "" };
const markupOf = (part) => {
	if (part === void 0) return "";
	if (typeof part === "number") return String(part);
	if (typeof part === "string") return (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(part));
	if ("markup" in part) return part.markup;
	return isHtmlList(part) ? part.map(({ markup }) => markup).join("") : (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.u)(part);
};
const isHtmlList = (parts) => parts.length > 0 && parts.every((part) => typeof part !== "string" && "markup" in part);

// build/report/row-columns.js
/** Each figure of a row; NaN where it is unknown. */
const FIGURES = [
	"after",
	"bytesAfter",
	"before",
	"bytesBefore",
	"allocated",
	"freed",
	"settled"
];
const writeColumns = ({ keys, legs, figures }) => {
	const write = (figure) => (value, row) => Number.isNaN(value) ? null : value - neighbourOf(figures, figure, row);
	return {
		keys: stepsOf(keys),
		legs,
		figures: figuresOf((figure) => figures[figure].map(write(figure)))
	};
};
const writeCurve = ({ row, outstanding, bytes }) => ({
	row,
	outstanding: stepsOf(outstanding),
	bytes: stepsOf(bytes)
});
/** Each figure has a value of its own. */
const figuresOf = (make) => Object.fromEntries(FIGURES.map((figure) => [figure, make(figure)]));
/** Figures that are written as the difference from another one. */
const NEIGHBOURS = {
	before: "after",
	bytesBefore: "bytesAfter",
	freed: "allocated",
	settled: "after"
};
/** 0 for a figure without a neighbour, and where its neighbour is unknown. */
const neighbourOf = (figures, figure, row) => {
	const neighbour = NEIGHBOURS[figure];
	return neighbour === void 0 ? 0 : figures[neighbour][row] || 0;
};
/** `[5, 7, 7]` → `[5, 2, 0]` */
const stepsOf = (values) => values.map((value, index) => value - (values[index - 1] ?? 0));

// build/report/page-data.js
const toPageData = (analysis) => {
	const placed = placeRows(analysis.legs);
	const curves = chooseCurves(analysis, placed);
	return {
		header: toHeader(analysis, placed, curves),
		columns: writeColumns(columnsOf(placed)),
		curves: curves.drawn.map(writeCurve)
	};
};
const placeRows = (legs) => {
	const tags = [...new Set(legs.flatMap(({ growths }) => growths.map(({ tag }) => tag)))].sort(_select_js__WEBPACK_IMPORTED_MODULE_1__.b);
	const places = new Map(tags.map((tag, place) => [tag, place]));
	const rows = legs.flatMap(({ growths }, leg) => growths.map((row) => ({
		row,
		leg,
		key: (places.get(row.tag) ?? 0) * 2 + Number(row.pool === "paged")
	}))).sort((one, other) => one.key - other.key || one.leg - other.leg);
	const byLeg = legs.map(() => /* @__PURE__ */ new Map());
	for (const [place, { row, leg }] of rows.entries()) byLeg[leg]?.set((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.pt)(row), place);
	const legOf = new Map(legs.map(({ name }, leg) => [name, leg]));
	return {
		tags,
		rows,
		placeOf: (leg, row) => byLeg[legOf.get(leg) ?? -1]?.get((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.pt)(row))
	};
};
const columnsOf = ({ rows }) => ({
	keys: rows.map(({ key }) => key),
	legs: rows.map(({ leg }) => leg),
	figures: figuresOf((figure) => rows.map(({ row }) => FIGURE_OF[figure](row) ?? NaN))
});
const FIGURE_OF = {
	after: ({ after }) => after?.outstanding,
	bytesAfter: ({ after }) => after?.bytes,
	before: ({ before }) => before?.outstanding,
	bytesBefore: ({ before }) => before?.bytes,
	allocated: ({ allocated }) => allocated,
	freed: ({ freed }) => freed,
	settled: ({ settled }) => settled
};
/** Snapshots of one row that are drawn: more than a chart of this width shows apart are left out evenly. */
const MAX_POINTS = 101;
/** Values of all curves together, some 120 KB in the page. */
const MAX_VALUES = 8e4;
/** Curves of the rows that moved while there is room: those of findings first, in every leg, then by what they grew. */
const chooseCurves = ({ findings, legs }, { rows }) => {
	const found = new Set(findings.flatMap(({ rows: own }) => own.map(({ growth }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.pt)(growth))));
	const moved = rows.map(({ row, leg }, place) => ({
		row,
		leg,
		place,
		first: found.has((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.pt)(row))
	})).filter(({ row }) => row.series && (0,_diff_js__WEBPACK_IMPORTED_MODULE_3__.n)(row)).sort((one, other) => Number(other.first) - Number(one.first) || Math.abs(other.row.count ?? 0) - Math.abs(one.row.count ?? 0) || one.place - other.place);
	let room = MAX_VALUES;
	return {
		drawn: moved.flatMap(({ row, leg, place }) => {
			const drawn = drawnPoints(legs[leg]?.times?.length ?? 0);
			room -= drawn.length * 2;
			if (room < 0 || !row.series) return [];
			const { outstanding, bytes } = row.series;
			return [{
				row: place,
				outstanding: pick(outstanding, drawn),
				bytes: pick(bytes, drawn)
			}];
		}).sort((one, other) => one.row - other.row),
		of: moved.length
	};
};
/** Places of the snapshots that are drawn, the first and the last among them. */
const drawnPoints = (snapshots) => {
	const count = Math.min(snapshots, MAX_POINTS);
	return Array.from({ length: count }, (_, index) => Math.round(index * (snapshots - 1) / Math.max(1, count - 1)));
};
const pick = (values, places) => places.map((place) => values[place] ?? 0);
const toHeader = (analysis, { tags, rows, placeOf }, curves) => ({
	iterations: analysis.policy.iterations,
	tags: tags.join(""),
	legs: analysis.legs.map(({ name, snapshots, times }) => ({
		name,
		snapshots,
		times: times === null ? null : drawnPoints(times.length).map((place) => times[place] ?? 0)
	})),
	findings: analysis.findings.map(({ severity, leg, title, rows: own, evidence, settles }) => ({
		severity,
		title: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(title),
		rows: own.flatMap(({ growth }) => placeOf(leg, growth) ?? []),
		evidence: evidence.map(({ rule, text }) => `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(text)} (${rule})`),
		settles: settles.length === 0 ? null : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.l)(settles))
	})),
	descriptions: Object.fromEntries(tags.flatMap((tag, place) => descriptionOf(analysis.descriptions.get(tag), place))),
	known: Object.fromEntries([...new Set(rows.map(({ key }) => key))].flatMap((key) => knowledgeOf(tags, key))),
	curves: {
		drawn: curves.drawn.length,
		of: curves.of
	}
});
/** Longer ones are cut: the text is for one line of a table. */
const MAX_DESCRIPTION = 160;
const descriptionOf = (words, place) => words === void 0 ? [] : [[place, words.slice(0, MAX_DESCRIPTION)]];
const knowledgeOf = (tags, key) => {
	const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.B)(tags[key >> 1] ?? "", key % 2 === 1 ? "paged" : "nonpaged");
	if (known === void 0) return [];
	const { what, noise, owner, acquire, release } = known;
	return [[key, {
		what,
		noise,
		...owner && { owner },
		...acquire && { acquire },
		...release && { release },
		link: (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.F)(known)
	}]];
};

// build/report/html-findings.js
/** The findings as the top of report.html shows them: the same root in several legs is one card. */
const findingsOf = (analysis, options) => {
	const { open, moreLeaks, moreSuspects } = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.c)(analysis, options.maxRows);
	if (open.length === 0) return nothing;
	const folded = (causes, noun) => fold(causes.slice(0, MAX_CAUSES).map((cause) => causeOf(cause, analysis, {
		...options,
		charts: false
	})), {
		count: causes.length,
		noun
	});
	return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${open.map((cause) => causeOf(cause, analysis, {
		...options,
		charts: true
	}))}
${folded(moreLeaks, "more leak")}${folded(moreSuspects, "more suspect")}
</section>`;
};
/** Cards that open on a click; more of them than are shown are counted. */
const fold = (cards, { count, noun }) => {
	if (count === 0) return nothing;
	const left = count - cards.length;
	const more = left > 0 ? html`<p class="hint">${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(left, noun)} in report.json.</p>` : nothing;
	return html`<details><summary>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(count, noun)}</summary>
${cards}${more}</details>`;
};
/** Rows of `explain`: all evidence for and against each, whether it is a finding or not. */
const explainedOf = (analysis, options) => {
	const { explained } = analysis;
	if (explained.length === 0) return nothing;
	const cards = explained.map(({ leg, row, evidence, points, needs: { leak, suspect }, severity, onBaseline }) => {
		const verdict = severity ?? (onBaseline ? "no finding, since the baseline grows it too" : "no finding");
		const needs = `${points} points; ${suspect} make a suspect, ${leak} a leak`;
		const items = evidence.map((it) => html`<li>${it.text} <span class="rule">${it.rule}, ${it.decides ? "decides" : it.points}</span></li>`);
		return html`<article class="${severity ?? "none"}">
<h3>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.ct)(row.tag)}`}, ${row.pool}: ${verdict}<span class="where">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(leg)} (${needs})</span></h3>
${growthTable({
			rows: [row],
			leg
		}, analysis, options)}
<ul class="evidence">${items}</ul>
</article>`;
	});
	return html`<section id="explained"><h2>Asked for</h2>${cards}</section>`;
};
/** A page of thousands of cards is read by nobody. */
const MAX_CAUSES = 200;
/** `charts`: those of folded findings stand in the details of their rows only, since a noisy run has hundreds. */
const causeOf = (cause, analysis, { charts, ...options }) => {
	const { worst: finding, inLegs } = cause;
	const rows = finding.rows.map(({ growth }) => growth);
	return html`<article class="${finding.severity}">
<h3><span class="severity">${finding.severity}</span> ${finding.title}<span class="where">${whereOf(cause, analysis.legs.length)}</span></h3>
${growthTable({
		rows,
		leg: finding.leg
	}, analysis, options)}
${charts ? chartOf(cause, analysis) : nothing}
<ul class="evidence">${finding.evidence.map(({ rule, text }) => html`<li>${text} <span class="rule">${rule}</span></li>`)}</ul>
${settlesOf(finding)}
${hintOf(finding)}
${placesOf(finding)}
${othersOf(inLegs.slice(1))}
</article>`;
};
/** `in 4 of 12 legs, most in win11-x64` */
const whereOf = ({ worst: { leg }, inLegs }, legs) => {
	if (inLegs.length === 1) return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(leg);
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)` in ${inLegs.length} of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(legs, "leg")}, most in ${leg}`;
};
const othersOf = (others) => {
	if (others.length === 0) return nothing;
	const items = others.map(({ leg, title, rows }) => html`<li>${linkTo(rows[0]?.growth, leg, (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)`${leg}`)}: ${title}</li>`);
	return html`<details><summary>The same in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(others.length, "more leg")}</summary><ul>${items}</ul></details>`;
};
const settlesOf = ({ settles }) => settles.length === 0 ? nothing : html`<p class="to-decide"><b>To decide:</b> ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.l)(settles)}</p>`;
const hintOf = ({ hint }) => {
	const check = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.s)(hint);
	if (check.length === 0) return nothing;
	const link = hint?.link == null ? nothing : html` <a href="${hint.link}" rel="noreferrer">Documentation</a>`;
	return html`<p class="to-check"><b>To check:</b> ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.l)(check)}${link}</p>`;
};
/** Lines of the sources to look at. */
const placesOf = ({ where }) => where.length === 0 ? nothing : html`<div><b>Where to look:</b><ul class="evidence">${where.map(({ path, line, text, why }) => html`<li>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)`${`${path}:${line}`} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(why)}: ${text}`}</li>`)}</ul></div>`;
const growthTable = ({ rows, leg }, { policy: { iterations }, descriptions }, { maxRows }) => {
	if (rows.length === 0) return nothing;
	const shown = rows.slice(0, maxRows);
	const isHeld = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.t)(rows);
	const hasWords = shown.some(({ tag }) => descriptions.has(tag));
	const words = hasWords ? html`<th scope="col" class="text">What it is</th>` : nothing;
	const body = shown.map((row) => {
		const what = hasWords ? html`<td class="text what">${descriptions.get(row.tag) ?? ""}</td>` : nothing;
		return html`<tr><th scope="row">${linkTo(row, leg, (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.ct)(row.tag)}`)}</th><td class="text">${row.pool}</td>
${isHeld ? heldCells(row) : growthCells(row, iterations)}${what}</tr>`;
	});
	const left = rows.length - shown.length;
	const more = left > 0 ? html`<p class="hint">${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(left, "more row")} in the table below.</p>` : nothing;
	return html`<div class="scroll" role="group" aria-label="Rows of the finding" tabindex="0"><table class="figures">
<thead><tr><th scope="col">Tag</th><th scope="col" class="text">Pool</th>${isHeld ? HELD_HEADS$1 : growthHeads(iterations)}${words}</tr></thead>
<tbody>${body}</tbody></table></div>${more}`;
};
/** With one dump nothing grew. */
const HELD_HEADS$1 = html`<th scope="col">Outstanding since boot</th><th scope="col">Bytes since boot</th>`;
const heldCells = ({ after }) => html`<td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(after?.outstanding)}</td>${bytesCell(after?.bytes)}`;
const growthHeads = (iterations) => {
	const rate = iterations === null ? nothing : html`<th scope="col">Per iteration</th>`;
	return html`<th scope="col">Outstanding before</th><th scope="col">After</th><th scope="col">Growth</th>${rate}<th scope="col">Bytes before</th><th scope="col">After</th><th scope="col">Growth</th>`;
};
const growthCells = (row, iterations) => {
	const rate = iterations === null ? nothing : html`<td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.M)(row) / iterations)}</td>`;
	return html`<td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(row.before?.outstanding)}</td><td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(row.after?.outstanding)}</td><td class="growth">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(row.count)}</td>${rate}
${bytesCell(row.before?.bytes)}${bytesCell(row.after?.bytes)}<td title="${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(row.bytes)} bytes">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(row.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u)}</td>`;
};
const bytesCell = (bytes) => html`<td title="${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(bytes)} bytes">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u)}</td>`;
/** A deep link into the table of all rows. */
const linkTo = (row, leg, words) => {
	if (row === void 0) return html`${words}`;
	const place = new URLSearchParams({
		tag: (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.ct)(row.tag),
		pool: row.pool,
		...leg === "" ? {} : { leg }
	});
	return html`<a href="#${String(place)}">${words}</a>`;
};
/** One leg: root and riders since the first snapshot. Several legs: the root in each of them. */
const chartOf = (cause, { legs, policy }) => {
	const curves = cause.inLegs.length === 1 ? rowCurves(cause.worst, legs) : legCurves(cause, legs);
	const [first] = curves;
	if (first === void 0) return nothing;
	const root = cause.worst.rows[0]?.growth;
	const tag = root === void 0 ? "" : (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.ct)(root.tag);
	const title = describeCurves("Growth of outstanding allocations since the first snapshot", curves, _problem_js__WEBPACK_IMPORTED_MODULE_0__.d);
	const others = curves.length > 1 ? ` (strong) and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(curves.length - 1)} more` : "";
	const what = cause.inLegs.length === 1 ? tag : `${tag} in ${first.name}`;
	const unit = policy.iterations === null ? "snapshots" : "iterations";
	const drawing = toHtml(drawChart(curves, {
		title,
		unit,
		format: _problem_js__WEBPACK_IMPORTED_MODULE_0__.d
	}));
	return html`<figure>${drawing}<figcaption>Growth of outstanding allocations since the first snapshot: ${what}${others}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(first.times.length, "point")}.</figcaption></figure>`;
};
const rowCurves = ({ leg, rows }, legs) => rows.slice(0, MAX_CURVES).flatMap(({ growth, role }) => curveOf(growth, timesOf(leg, legs), {
	name: (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.ct)(growth.tag),
	chosen: role === "root"
}));
const legCurves = ({ inLegs }, legs) => inLegs.slice(0, MAX_CURVES).flatMap(({ leg, rows: [root] }, index) => root === void 0 ? [] : curveOf(root.growth, timesOf(leg, legs), {
	name: leg,
	chosen: index === 0
}));
const MAX_CURVES = 16;
const timesOf = (leg, legs) => legs.find(({ name }) => name === leg)?.times ?? [];
const curveOf = ({ series }, times, look) => {
	if (!series || times.length === 0) return [];
	const places = drawnPoints(times.length);
	const start = series.outstanding[0] ?? 0;
	return [{
		...look,
		times: places.map((place) => times[place] ?? 0),
		values: places.map((place) => (series.outstanding[place] ?? 0) - start)
	}];
};
/** Names of elements and attributes are ours. */
const toHtml = ({ name, attributes, children }) => {
	const given = Object.entries(attributes).map(([key, value]) => html` ${trusted(key)}="${String(value)}"`);
	const inner = children.map((child) => typeof child === "string" ? html`${child}` : toHtml(child));
	return html`<${trusted(name)}${given}>${inner}</${trusted(name)}>`;
};

// build/report/page-assets.js
const script = "const e=(e,t={},...n)=>{let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==!1&&r.setAttribute(e,n===!0?``:String(n));return r.append(...n),r},t=(t,n,r)=>{let i=e(`button`,{type:`button`,...n},t);return i.addEventListener(`click`,r),i},n=({name:e,attributes:t,children:r})=>{let i=document.createElementNS(`http://www.w3.org/2000/svg`,e);for(let[e,n]of Object.entries(t))i.setAttribute(e,String(n));return i.append(...r.map(e=>typeof e==`string`?e:n(e))),i},r=e=>{let[t=``,n]=String(Math.abs(e)).split(`.`),r=e<0?`-`:``,i=t.replace(/\\B(?=(\\d{3})+$)/g,`,`);return n===void 0?r+i:`${r}${i}.${n}`},i=e=>{let t=e.length===4?e:e.padEnd(4).slice(0,4);return a(t)?t:o(t.replaceAll(`\\0`,` `).replace(/[^\\0-\\xff]/g,`?`))},a=e=>{for(let t=0;t<e.length;t++){let n=e.charCodeAt(t);if(n===0||n>127)return!1}return!0},o=e=>{let t=e.slice(0,3)+String.fromCharCode(e.charCodeAt(3)&127);return/^[\\x20-\\x7e]{4}$/.test(t)?t:e},s=e=>e.replace(/[^\\x20-\\x7e]|\\\\(?=x)/g,e=>`\\\\x${e.charCodeAt(0).toString(16).padStart(2,`0`)}`),c=e=>e.replace(/\\\\x([0-9a-f]{2})/gi,(e,t)=>String.fromCharCode(Number.parseInt(t,16))),l=e=>{let t=(e.includes(`*`)?e:e.padEnd(4)).replaceAll(`\\0`,` `);if(!/[?*]/.test(t))return e=>e===t;let n=t.replace(/\\*+/g,`*`).replace(/[\\\\^$.+?*()[\\]{}|]/g,e=>u[e]??`\\\\${e}`),r=RegExp(`^${n}$`,`s`);return e=>r.test(e)},u={\"?\":`.`,\"*\":`.*`},d=[`after`,`bytesAfter`,`before`,`bytesBefore`,`allocated`,`freed`,`settled`],f=({keys:e,legs:t,figures:n})=>{let r=m(e=>n[e].map(e=>e??NaN));for(let e of d)for(let[t,n]of r[e].entries())r[e][t]=n+g(r,e,t);return{keys:_(e),legs:t,figures:r}},p=({row:e,outstanding:t,bytes:n})=>({row:e,outstanding:_(t),bytes:_(n)}),m=e=>Object.fromEntries(d.map(t=>[t,e(t)])),h={before:`after`,bytesBefore:`bytesAfter`,freed:`allocated`,settled:`after`},g=(e,t,n)=>{let r=h[t];return r===void 0?0:e[r][n]||0},_=e=>{let t=0;return e.map(e=>(t+=e,t))},v=({header:e,columns:t,curves:n})=>{let r=f(t),a=ee(r),o=e.tags.match(/[\\s\\S]{4}/g)??[];return{count:r.keys.length,header:e,columns:r,tags:o,printed:o.map(e=>s(i(e))),legNames:e.legs.map(({name:e})=>e===``?`default`:e),severities:te(r.keys.length,e.findings),curves:new Map(n.map(e=>[e.row,p(e)])),usualSort:a,isSinceBoot:a===`bytesAfter`}},ee=({figures:e})=>{let t=e=>!Number.isNaN(e);return e.before.some(t)?`growth`:e.bytesBefore.some(t)?`bytesGrowth`:`bytesAfter`},te=(e,t)=>{let n=new Uint8Array(e);for(let{severity:e,rows:r}of t)for(let t of r)n[t]=Math.max(n[t]??0,e===`leak`?2:1);return n},y=[`none`,`suspect`,`leak`],b=({severities:e},t)=>y[e[t]??0]??`none`,x=({columns:e},t)=>e.keys[t]??0,S=({columns:e},t)=>e.legs[t]??0,C=(e,t)=>e.printed[x(e,t)>>1]??``,w=(e,t)=>x(e,t)%2==1?`paged`:`nonpaged`,T=(e,t)=>e.legNames[S(e,t)]??``,E=({columns:e},t,n)=>e.figures[n][t]??NaN,D=(e,t)=>E(e,t,`after`)-E(e,t,`before`),O=(e,t)=>E(e,t,`bytesAfter`)-E(e,t,`bytesBefore`),ne=(e,t)=>{let n=D(e,t);return n===0||Number.isNaN(n)?O(e,t):n},re=(e,t)=>{let n=n=>n>=0&&n<e.count&&x(e,n)>>1==x(e,t)>>1,[r,i]=[t,t+1];for(;n(r-1);)r--;for(;n(i);)i++;return Array.from({length:i-r},(e,t)=>r+t)},k=[`any`,`nonpaged`,`paged`],A=[`any`,`moved`,`grew`,`shrank`],j=[`any`,`found`,`leak`,`suspect`,`none`],M=({usualSort:e})=>({tag:``,pool:`any`,leg:null,growth:`any`,least:null,verdict:`any`,sort:e,descending:!0}),ie=(e,t)=>{let n=/* @__PURE__ */ new Map,r=({sort:r,descending:i})=>{let a=`${i?`-`:``}${r}`,o=n.get(a);if(o!==void 0)return o;let s=t.find(e=>e.name===r),c=s===void 0?ae(e.count):oe(e.count,s,i);return n.set(a,c),c};return t=>{let n=ce(e,t),i=[];for(let e of r(t))n(e)&&i.push(e);return i}},ae=e=>Uint32Array.from({length:e},(e,t)=>t),oe=(e,{value:t},n)=>{let r=Float64Array.from({length:e},(e,r)=>{let i=t(r);return Number.isNaN(i)?1/0:n?0-i:i}),i=r.toSorted().filter((e,t,n)=>t===0||e!==n[t-1]),a=Uint32Array.from(r,e=>se(i,e)),o=new Uint32Array(i.length+1);for(let e of a)o[e+1]=(o[e+1]??0)+1;for(let e=1;e<o.length;e++)o[e]=(o[e]??0)+(o[e-1]??0);let s=new Uint32Array(e);for(let[e,t]of a.entries()){let n=o[t]??0;s[n]=e,o[t]=n+1}return s},se=(e,t)=>{let[n,r]=[0,e.length-1];for(;n<r;){let i=n+r>>1;(e[i]??0)<t?n=i+1:r=i}return n},ce=(e,t)=>{let n=de(e,t.tag),{pool:r,leg:i,growth:a,least:o,verdict:s}=t,c=y.map(e=>le[s].includes(e)),l=+(r===`paged`),{keys:u,legs:d}=e.columns;return t=>{let s=u[t]??0;return n[s>>1]===0||r!==`any`&&s%2!==l||i!==null&&d[t]!==i||!c[e.severities[t]??0]||o!==null&&!(D(e,t)>=o)?!1:a===`any`||ue(ne(e,t),a)}},le={any:y,found:[`leak`,`suspect`],leak:[`leak`],suspect:[`suspect`],none:[`none`]},ue=(e,t)=>{switch(t){case`moved`:return e>0||e<0;case`grew`:return e>0;case`shrank`:return e<0;default:return t}},de=({tags:e},t)=>{let n=fe(c(t));return Uint8Array.from(e,e=>Number(n(e)))},fe=e=>/[?*]/.test(e)?l(e):t=>t.startsWith(e),pe=(e,{tag:t},n)=>{if(t===``||/[?*]/.test(t))return;let r=c(t).padEnd(4);return n.find(t=>e.tags[x(e,t)>>1]===r)},me=(e,{query:t,columns:n,open:r})=>{let{tag:i,pool:a,leg:o,growth:s,least:c,verdict:l,sort:u,descending:d}=t,f=u===e.usualSort&&d,p=[[`tag`,i],[`pool`,a===`any`?``:a],[`leg`,o===null?``:e.header.legs[o]?.name??``],[`growth`,s===`any`?``:s],[`least`,c===null?``:String(c)],[`verdict`,l===`any`?``:l],[`sort`,f?``:`${d?`-`:``}${u}`],[`columns`,n===null?``:n.join(`,`)],[`open`,r===null?``:`${w(e,r)}.${S(e,r)}.${C(e,r)}`]];return`#${new URLSearchParams(p.filter(([,e])=>e!==``).map(([e,t])=>[e,t]))}`},he=(e,t)=>{let n=new URLSearchParams(t.replace(/^#/,``)),r=e.header.legs.findIndex(({name:e})=>e===n.get(`leg`)),i=n.get(`sort`)??`-${e.usualSort}`,a=Number(n.get(`least`)??`none`);return{query:{tag:n.get(`tag`)??``,pool:N(k,n.get(`pool`)),leg:r<0||!n.has(`leg`)?null:r,growth:N(A,n.get(`growth`)),least:Number.isFinite(a)?a:null,verdict:N(j,n.get(`verdict`)),sort:i.replace(/^-/,``),descending:i.startsWith(`-`)},columns:n.get(`columns`)?.split(`,`)??null,open:ge(e,n.get(`open`)??``)}},N=(e,t)=>e.find(e=>e===t)??e[0],ge=(e,t)=>{let[,n,r,i]=/^(nonpaged|paged)\\.(\\d+)\\.([\\s\\S]*)$/.exec(t)??[],a=e.printed.indexOf(i??``)*2+Number(n===`paged`);for(let t=0;t<e.count;t++)if(x(e,t)===a&&S(e,t)===Number(r))return t;return null},_e=async e=>{try{return await navigator.clipboard.writeText(e),!0}catch{return ve(e)}},ve=t=>{let n=document.activeElement,r=e(`textarea`,{class:`offscreen`,\"aria-hidden\":`true`});r.value=t,document.body.append(r),r.select();let i=document.execCommand(`copy`);return r.remove(),n instanceof HTMLElement&&n.focus(),i},P=e=>e.replace(ye,be),ye=/[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}\\p{Cs}\\u1680\\u2000-\\u200a\\u205f\\u2800\\u3000]/gu,be=e=>{let t=e.codePointAt(0)??0,n=t.toString(16);return t>65535?`\\\\u{${n}}`:t<=255?`\\\\x${n.padStart(2,`0`)}`:`\\\\u${n.padStart(4,`0`)}`},F=e=>{let t=Math.abs(e),n=e<0?`-`:``,r=Ce.find(({from:e})=>t>=e);return r===void 0?`${n}${t}\xA0B`:`${n}${we(t/r.from)}\xA0${r.name}`},I=(e,t=r)=>e===null?Se:e>0?`+${t(e)}`:t(e),xe=e=>{let t=Math.abs(e);return t>0&&t<.01?e<0?`>-0.01`:`<0.01`:t<10?e.toFixed(2):we(e)},Se=`–`,Ce=[{from:2**30,name:`GiB`},{from:2**20,name:`MiB`},{from:1024,name:`KiB`}],we=e=>r(Math.round(e*10)/10),Te=e=>[ke(e),Ae(e),je(e),...e.header.legs.length>1?[Me(e)]:[],...e.isSinceBoot?De(e):Ee(e),...z(e,`allocated`,`Allocated`),...z(e,`freed`,`Freed`),Re(e)],Ee=e=>{let{iterations:t}=e.header,n=t===null?[]:[Fe(e,t)];return[R(e,`before`,`Outstanding before`),R(e,`after`,`Outstanding after`),Ne(`growth`,`Growth`,t=>D(e,t)),...n,Ie(e),...z(e,`settled`,`At rest`),{...B(e,`bytesBefore`,`Bytes before`),shown:!1},B(e,`bytesAfter`,`Bytes after`),{...Ne(`bytesGrowth`,`Growth in bytes`,t=>O(e,t)),text:Pe(e)},Le(e)]},De=e=>[R(e,`after`,`Outstanding since boot`),B(e,`bytesAfter`,`Bytes since boot`),Le(e)],L=e=>Number.isNaN(e)?`–`:r(e),Oe=(e,t)=>Number.isNaN(e)?`–`:t?r(e):F(e),ke=e=>({name:`verdict`,title:`Verdict`,kind:`text`,shown:!0,value:t=>e.severities[t]??0,text:t=>b(e,t)===`none`?``:b(e,t)}),Ae=e=>({name:`tag`,title:`Tag`,kind:`text`,shown:!0,value:t=>x(e,t)>>1,text:t=>C(e,t)}),je=e=>({name:`pool`,title:`Pool`,kind:`text`,shown:!0,value:t=>x(e,t)%2,text:t=>w(e,t)}),Me=e=>({name:`leg`,title:`Leg`,kind:`text`,shown:!0,value:t=>S(e,t),text:t=>P(T(e,t))}),R=(e,t,n)=>({name:t,title:n,kind:`number`,shown:!0,value:n=>E(e,n,t),text:n=>L(E(e,n,t))}),z=(e,t,n)=>e.columns.figures[t].some(e=>!Number.isNaN(e))?[R(e,t,n)]:[],B=(e,t,n)=>({...R(e,t,n),text:(n,r)=>Oe(E(e,n,t),r)}),Ne=(e,t,n)=>({name:e,title:t,kind:`number`,shown:!0,value:n,text:e=>Number.isNaN(n(e))?`–`:I(n(e))}),Pe=e=>(t,n)=>{let r=O(e,t);return Number.isNaN(r)?`–`:n?I(r):I(r,F)},Fe=(e,t)=>{let n=n=>D(e,n)/t;return{name:`rate`,title:`Per iteration`,kind:`number`,shown:!0,value:n,text:e=>Number.isNaN(n(e))?`–`:xe(n(e))}},Ie=e=>{let t=t=>{let n=E(e,t,`bytesBefore`);return n>0?O(e,t)/n*100:NaN};return{name:`percent`,title:`Growth in %`,kind:`number`,shown:!1,value:t,text:e=>{let n=t(e);return Number.isNaN(n)?`–`:`${I(Math.round(n*10)/10)} %`}}},Le=e=>{let t=t=>{let n=E(e,t,`after`);return n>0?E(e,t,`bytesAfter`)/n:NaN};return{name:`size`,title:`Bytes each`,kind:`number`,shown:!1,value:t,text:e=>L(Math.round(t(e)))}},Re=e=>{let t=new Map([...e.tags.keys()].map(t=>[t,V(e,t*2)])),n=[...new Set(t.values())].filter(e=>e!==``).sort(),r=new Map(n.map((e,t)=>[e,t]));return{name:`what`,title:`What it is`,kind:`text`,shown:!0,value:n=>r.get(t.get(x(e,n)>>1)??``)??NaN,text:t=>V(e,x(e,t))}},V=({header:e},t)=>P(e.descriptions[t>>1]??e.known[t]?.what??e.known[t+1]?.what??``),H=(e,t)=>{let n=e.header.legs.length>1?` in leg ${P(T(e,t))}`:``,r=n=>L(E(e,t,n)),i=(e,t,n)=>`${r(e)} → ${r(t)} (${Number.isNaN(n)?`–`:I(n)})`,a=[`outstanding since boot ${r(`after`)}`,`bytes ${r(`bytesAfter`)}`],o=[`outstanding ${i(`before`,`after`,D(e,t))}`,`bytes ${i(`bytesBefore`,`bytesAfter`,O(e,t))}`],s=[`${r(`allocated`)} allocated`,`${r(`freed`)} freed`],c=[...e.isSinceBoot?a:o,...s].join(`, `),l=b(e,t);return`${C(e,t)} ${w(e,t)}${n}: ${c}${l===`none`?``:`; ${l}`}`},ze=(e,t)=>{let n=(e,t)=>{let n=e.value(t);return e.kind===`text`?e.text(t,!0):Number.isNaN(n)?``:String(n)},r=t.map(t=>e.map(e=>n(e,t)).join(`	`));return[e.map(({title:e})=>e).join(`	`),...r].join(`\n`)},Be=(e,t,n)=>{let r=Ve(e,t),{tag:i,least:a,pool:o,leg:s,growth:c,verdict:l,exact:u,boxes:d}=r,f=M(e),p=()=>n.choose(He(r,f));for(let e of[i,a])e.addEventListener(`input`,p);for(let e of[o,s,c,l,u,...d])e.addEventListener(`change`,p);return i.addEventListener(`keydown`,e=>{(e.key===`ArrowDown`||e.key===`Enter`)&&(e.preventDefault(),n.enter())}),{box:We({rows:e,columns:t,fields:r},n),show:e=>{let{sort:t,descending:n}=e.query;f={sort:t,descending:n},Ue(r,e)},focus:()=>{i.focus(),i.select()}}},Ve=(t,n)=>{let r=e(`input`,{id:`filter-tag`,type:`search`,size:12,spellcheck:`false`,autocomplete:`off`,autocapitalize:`off`,placeholder:`SEY? or Ntf*`,\"aria-keyshortcuts\":`/`,\"aria-describedby\":`keys`}),i=e(`select`,{id:`filter-leg`},e(`option`,{value:``},`all legs`));return i.append(...t.legNames.map((t,n)=>e(`option`,{value:n},P(t)))),{tag:r,leg:i,pool:U(`filter-pool`,k,Ge),growth:U(`filter-growth`,A,Ke),least:e(`input`,{id:`filter-least`,type:`number`,step:1,placeholder:`any`}),verdict:U(`filter-verdict`,j,qe),exact:e(`input`,{type:`checkbox`,id:`exact`}),boxes:n.map(({name:t})=>e(`input`,{type:`checkbox`,value:t,id:`column-${t}`}))}},He=(e,t)=>{let{tag:n,pool:r,leg:i,growth:a,least:o,verdict:s,exact:c,boxes:l}=e,u=o.value===``?NaN:o.valueAsNumber;return{query:{tag:n.value,pool:k[r.selectedIndex]??`any`,leg:i.value===``?null:Number(i.value),growth:A[a.selectedIndex]??`any`,least:Number.isNaN(u)?null:u,verdict:j[s.selectedIndex]??`any`,...t},columns:l.filter(({checked:e})=>e).map(({value:e})=>e),exact:c.checked}},Ue=(e,{query:t,columns:n,exact:r})=>{let{tag:i,least:a}=e;i.value!==t.tag&&(i.value=t.tag);let o=t.least===null?``:String(t.least);a.value!==o&&document.activeElement!==a&&(a.value=o),e.pool.value=t.pool,e.leg.value=t.leg===null?``:String(t.leg),e.growth.value=t.growth,e.verdict.value=t.verdict,e.exact.checked=r;for(let t of e.boxes)t.checked=n.includes(t.value)},We=({rows:n,columns:r,fields:i},a)=>{let{tag:o,pool:s,leg:c,growth:l,least:u,verdict:d,exact:f,boxes:p}=i,m=n.isSinceBoot?[]:[W(`Growth`,l),W(`Growth of at least`,u)];return e(`div`,{class:`controls`,role:`search`,\"aria-label\":`Rows`},W(`Tag`,o),W(`Pool`,s),...n.header.legs.length>1?[W(`Leg`,c)]:[],...m,W(`Verdict`,d),e(`span`,{class:`spring`}),Je(r,p,f),t(`Copy rows`,{title:`All rows that are shown, tab-separated, figures exact`},a.copyAll),t(`Reset`,{},a.reset))},Ge={any:`both pools`,nonpaged:`nonpaged`,paged:`paged`},Ke={any:`any`,moved:`moved`,grew:`only grew`,shrank:`only shrank`},qe={any:`any`,found:`in a finding`,leak:`leak`,suspect:`suspect`,none:`in no finding`},U=(t,n,r)=>e(`select`,{id:t},...n.map(t=>e(`option`,{value:t},r[t]))),W=(t,n)=>e(`label`,{for:n.id},e(`span`,{},t),n),Je=(t,n,r)=>{let i=n.map((n,r)=>e(`label`,{for:n.id},n,e(`span`,{},t[r]?.title??``))),a=e(`label`,{for:r.id,class:`apart`},r,e(`span`,{},`Bytes in full`)),o=e(`details`,{class:`menu`},e(`summary`,{},`Columns`),e(`fieldset`,{},e(`legend`,{},`Columns that are shown`),...i,a));return o.addEventListener(`keydown`,e=>{e.key===`Escape`&&(o.open=!1)}),document.addEventListener(`pointerdown`,e=>{e.target instanceof Node&&!o.contains(e.target)&&(o.open=!1)}),o},G={width:640,height:210,left:68,right:14,top:12,bottom:34},Ye=(e,{title:t,unit:n,format:r})=>{let i=Xe(e),{width:a,height:o,left:s,right:c,bottom:l}=G,u=o-l,d=J(i.first,i.last,5).filter(e=>e>=i.first&&e<=i.last),f=i.levels.flatMap(e=>[K(`line`,{class:`rule`,x1:s,x2:a-c,y1:i.y(e),y2:i.y(e)}),K(`text`,{class:`level`,x:s-8,y:i.y(e)+4,\"text-anchor\":`end`},[r(e)])]),p=d.map(e=>K(`text`,{class:`time`,x:i.x(e),y:u+17,\"text-anchor\":$e(e,i)},[et(e)])),m=[...e].sort((e,t)=>Number(e.chosen)-Number(t.chosen)).map(e=>K(`path`,{class:e.chosen?`curve chosen`:`curve`,d:tt(e,i)},[K(`title`,{},[P(e.name)])]));return K(`svg`,{class:`chart`,viewBox:`0 0 ${a} ${o}`,role:`img`,\"aria-label\":t},[...f,K(`line`,{class:`axis`,x1:s,x2:a-c,y1:u,y2:u}),...p,K(`text`,{class:`unit`,x:a-c,y:o-3,\"text-anchor\":`end`},[n]),...m])},Xe=e=>{let[t,n]=q(e.map(({times:e})=>e)),[r,i]=q(e.map(({values:e})=>e)),a=J(r,i===r?r+1:i,4),o=Math.min(r,a[0]??r),s=Math.max(i,a.at(-1)??i),{width:c,height:l,left:u,right:d,top:f,bottom:p}=G,m=(c-u-d)/Math.max(n-t,1e-9),h=(l-f-p)/Math.max(s-o,1e-9);return{first:t,last:n,levels:a,x:e=>nt(u+(e-t)*m),y:e=>nt(l-p-(e-o)*h)}},Ze=(e,t,n)=>{let r=t.slice(0,6).map(({name:e,values:t})=>{let[r=0,i=0]=[t[0],t.at(-1)];return`${e} ${n(r)} to ${n(i)}`}),i=t.length>r.length?`; and ${t.length-r.length} more`:``;return P(`${e}: ${r.join(`; `)}${i}`)},K=(e,t,n=[])=>({name:e,attributes:t,children:n}),q=e=>{let[t,n]=[1/0,-1/0];for(let r of e)for(let e of r)t=Math.min(t,e),n=Math.max(n,e);return t<=n?[t,n]:[0,0]},J=(e,t,n)=>{let r=(t-e)/n;if(!(r>0))return[e];let i=10**Math.floor(Math.log10(r)),a=Math.max(1,(Qe.find(e=>e*i>=r)??10)*i),o=[];for(let n=Math.floor(e/a);n<=Math.ceil(t/a);n++)o.push(n*a);return o},Qe=[1,2,5,10],$e=(e,{first:t,last:n})=>e<=t?`start`:e>=n?`end`:`middle`,et=e=>r(Math.round(e)),tt=({times:e,values:t},{x:n,y:r})=>t.map((t,i)=>`${i===0?`M`:`L`}${n(e[i]??0)} ${r(t)}`).join(``),nt=e=>Math.round(e*10)/10,rt=(t,n)=>{let r=e(`aside`,{class:`detail`,\"aria-labelledby\":`detail-title`,tabindex:`-1`,hidden:!0}),i=`outstanding`,a=null;r.addEventListener(`keydown`,e=>{e.key===`Escape`&&n.close()});let o=e=>{i=e,s(a),r.querySelector(`[aria-pressed=\"true\"]`)?.focus()},s=e=>{a=e,r.hidden=e===null,e===null?r.replaceChildren():r.replaceChildren(it(t,e,n),...at(t,e),...lt(t,e,{measure:i,choose:o}),gt(t,e,n),...ct(t,e),...ot(t,e))};return{box:r,show:s}},it=(n,r,i)=>{let a=b(n,r),o=a===`none`?[]:[` `,e(`span`,{class:`mark ${a}`},a)],s=e(`h3`,{id:`detail-title`},e(`code`,{},C(n,r)),` ${w(n,r)}`,...o),c=t(`Close`,{title:`Esc`},i.close),l=t(`Copy`,{title:`c, or Ctrl+C on a row`},()=>i.copy(r)),u=t(`Only this tag`,{},()=>i.only(r));return e(`header`,{},s,e(`div`,{class:`buttons`},u,l,c))},at=(t,n)=>{let r=V(t,x(t,n));return r===``?[]:[e(`p`,{class:`about`},r)]},ot=(t,n)=>{let r=t.header.known[x(t,n)];if(r===void 0)return[];let i=[[`Object`,r.what],[`Owner`,r.owner??``],[`Acquired by`,(r.acquire??[]).join(`, `)],[`Released by`,(r.release??[]).join(`, `)],[`Moves on a healthy machine`,st[r.noise]]],a=e(`dl`,{});for(let[t,n]of i)n!==``&&a.append(e(`dt`,{},t),e(`dd`,{},n));return[a,...r.link===null?[]:[e(`p`,{},e(`a`,{href:r.link,rel:`noreferrer`},`Documentation`))]]},st={none:`not at all`,low:`a little`,medium:`some`,high:`much`},ct=(t,n)=>t.header.findings.filter(e=>e.rows.includes(n)).map(({severity:t,title:n,evidence:r,settles:i})=>e(`div`,{class:`found ${t}`},e(`p`,{},P(n)),e(`ul`,{},...r.map(t=>e(`li`,{},P(t)))),...i===null?[]:[e(`p`,{},`To decide: ${P(i)}`)])),lt=(t,i,{measure:a,choose:o})=>{let s=re(t,i).filter(e=>x(t,e)===x(t,i)).flatMap(e=>mt(t,e,{measure:a,chosen:e===i}));if(s.length===0)return t.header.curves.of>0?[e(`p`,{class:`hint`},pt(t))]:[];let{what:c,format:l}=ut[a],u=t.header.iterations===null?`snapshots`:`iterations`,d=Ze(`${c} of ${C(t,i)}`,s,l),f=n(Ye(s,{title:d,unit:u,format:l})),p=e(`output`,{},ft(t,s,c));return ht(f,s,(e,t)=>{p.textContent=`${r(Math.round(e))} ${u}: ${l(t)}`}),[e(`figure`,{},dt({measure:a,choose:o}),f,e(`figcaption`,{},p))]},ut={outstanding:{name:`Outstanding`,what:`Outstanding allocations`,format:r},bytes:{name:`Bytes`,what:`Bytes`,format:F}},dt=({measure:n,choose:r})=>{let i=[`outstanding`,`bytes`].map(e=>t(ut[e].name,{\"aria-pressed\":e===n?`true`:`false`},()=>r(e)));return e(`div`,{class:`switch`,role:`group`,\"aria-label\":`Chart of`},...i)},ft=({header:e},t,n)=>{let i=Math.max(...t.map(({times:e})=>e.length)),a=Math.max(...e.legs.map(e=>e.snapshots));return`${n}${t.length===1?``:` in ${t.length} legs, this one strong`}; ${i===a?``:`${i} of `}${r(a)} snapshots`},pt=({header:{curves:e}})=>e.drawn===e.of?`No chart: this row did not move.`:`No chart: the page has one for ${r(e.drawn)} of the ${r(e.of)} rows that moved, those of findings and those that grew most.`,mt=(e,t,{measure:n,chosen:r})=>{let i=e.curves.get(t),a=e.header.legs[S(e,t)]?.times;return i===void 0||!a?[]:[{name:T(e,t),times:a,values:[...i[n]],chosen:r}]},ht=(e,t,r)=>{let i=t.find(e=>e.chosen);if(i===void 0)return;let a=Xe(t),o=n({name:`line`,attributes:{class:`marker`,y1:G.top,y2:G.height-G.bottom,visibility:`hidden`},children:[]});e.append(o),e.addEventListener(`pointermove`,t=>{let{left:n,width:s}=e.getBoundingClientRect(),c=(t.clientX-n)/s*G.width,l=i.times.map(e=>Math.abs(a.x(e)-c)),u=l.indexOf(Math.min(...l)),d=i.times[u]??0,f=String(a.x(d));o.setAttribute(`x1`,f),o.setAttribute(`x2`,f),o.setAttribute(`visibility`,`visible`),r(d,i.values[u]??0)})},gt=(n,r,{open:i})=>{let a=re(n,r),o=a.some(e=>x(n,e)!==x(n,r)),s=n.header.legs.length>1,c=n.isSinceBoot?yt:Ct(n,a),l=[s?`Leg`:`Pool`,...c.map(({name:e})=>e)],u=e(`tr`,{},...l.map(t=>e(`th`,{scope:`col`},t))),d=a.map(a=>{let l=[s?P(T(n,a)):``,o||!s?w(n,a):``],u=t(l.filter(e=>e!==``).join(`, `),{class:`plain`},()=>i(a));return e(`tr`,a===r?{class:`chosen`,\"aria-current\":`true`}:{},e(`th`,{scope:`row`},u),...c.map(({textOf:t})=>e(`td`,{},t(n,a))))}),f=e(`table`,{class:`figures`},e(`thead`,{},u),e(`tbody`,{},...d));return e(`div`,{class:`scroll`,role:`group`,\"aria-label\":`Figures in all legs`,tabindex:`0`},f)},_t=(e,t)=>Y(E(e,t,`after`)),vt=(e,t)=>Y(E(e,t,`bytesAfter`),F),yt=[{name:`Outstanding since boot`,textOf:_t},{name:`Bytes`,textOf:vt}],bt=[{name:`Before`,textOf:(e,t)=>Y(E(e,t,`before`))},{name:`After`,textOf:_t},{name:`Growth`,textOf:(e,t)=>Y(D(e,t),I)}],xt={name:`At rest`,textOf:(e,t)=>Y(E(e,t,`settled`))},St=[{name:`Bytes after`,textOf:vt},{name:`Growth`,textOf:(e,t)=>Y(O(e,t),e=>I(e,F))}],Ct=(e,t)=>{let n=t.some(t=>!Number.isNaN(E(e,t,`settled`)));return[...bt,...n?[xt]:[],...St]},Y=(e,t=r)=>Number.isNaN(e)?`–`:t(e),wt=(t,n,i)=>{let a=t.map(({title:t,kind:n})=>e(`th`,{class:n},t)),o=n.slice(0,500).map(n=>{let r=t.map(t=>{let r=`${t.kind} c-${t.name}`;return e(`td`,{class:r},t.text(n,i))});return e(`tr`,{},...r)}),s=n.length-o.length,c=s>0?[e(`p`,{},`${r(s)} more rows are not printed.`)]:[];return[e(`table`,{},e(`thead`,{},e(`tr`,{},...a)),e(`tbody`,{},...o)),...c]},Tt=(e,t)=>{let n=Et(),{box:r,head:i,body:a,table:o}=n,s=null,c=0,l={first:-1,end:-1},u=e=>{if(s===null)return;let n=s,{first:i,end:u}=kt(r,n.places.length);if(!e&&i===l.first&&u===l.end)return;let f=a.contains(document.activeElement);l={first:i,end:u},o.style.marginTop=`${i*Z(r)}px`;let p=n.places.slice(i,u),m=Math.max(i,Math.min(c,u-1));a.replaceChildren(...p.map((e,r)=>It({row:e,index:i+r,stop:m},n,t))),f&&(d(c)??r).focus({preventScroll:!0})},d=e=>a.querySelector(`[aria-rowindex=\"${e+2}\"]`),f=e=>{let t=(s?.places.length??0)-1;if(t<0)return;let n=d(c);c=Math.max(0,Math.min(e,t)),n?.setAttribute(`tabindex`,`-1`),Ft(r,i,c),u(!1);let a=d(c);a?.setAttribute(`tabindex`,`0`),a?.focus({preventScroll:!0})},p=()=>{let e=s?.places[c];s!==null&&s.open!==null&&e!==void 0&&t.open(e)};return a.addEventListener(`focusin`,e=>{let t=jt(e);t!==null&&(c=Mt(t))}),a.addEventListener(`click`,e=>{let n=jt(e);n===null||X(e)||getSelection()?.toString()!==``||(f(Mt(n)),t.open(Number(n.dataset.row)))}),r.addEventListener(`keydown`,e=>{if(e.ctrlKey||e.metaKey||e.altKey||s===null||X(e))return;let n=Pt(e.key,{current:c,page:At(r),last:s.places.length-1});if(n===null)return Nt(e,s.places[c],t);e.preventDefault(),f(n),p()}),r.addEventListener(`scroll`,()=>u(!1),{passive:!0}),new ResizeObserver(()=>u(!1)).observe(r),{box:r,show:a=>{let[o,l]=[s,s?.places===a.places];s=a,l||(c=0),(o?.columns!==a.columns||o.exact!==a.exact)&&Dt(n,a,e),(o?.columns!==a.columns||o.query!==a.query)&&i.replaceChildren(Rt(a,t)),Ot(n,a),l||(r.scrollTop=0),u(!0)},focus:e=>{let t=e===void 0?-1:s?.places.indexOf(e)??-1;f(t<0?c:t)},focused:()=>a.contains(document.activeElement)?s?.places[c]??null:null}},Et=()=>{let t=e(`colgroup`),n=e(`thead`),r=e(`tbody`),i=e(`table`,{role:`grid`,\"aria-labelledby\":`rows-title`},t,n,r),a=e(`div`,{class:`extent`},i);return{box:e(`div`,{class:`grid`,tabindex:`-1`},a),extent:a,table:i,widths:t,head:n,body:r}},Dt=({widths:t,table:n},{columns:r,exact:i},a)=>{let o=r.map(e=>Bt(e,a,i));t.replaceChildren(...o.map(zt),e(`col`,{class:`copy`})),n.style.minWidth=`calc(${o.reduce((e,t)=>e+t,0)}ch + 4.25rem)`,n.setAttribute(`aria-colcount`,String(r.length+1))},Ot=({box:e,extent:t,table:n},{places:r})=>{n.setAttribute(`aria-rowcount`,String(r.length+1)),t.style.height=`calc(var(--head) + ${r.length*Z(e)}px)`},kt=(e,t)=>{let n=Z(e),r=Math.max(0,Math.min(Math.floor(e.scrollTop/n)-12,t-1));return{first:r,end:Math.min(t,r+Math.ceil(e.clientHeight/n)+24)}},At=e=>Math.max(1,Math.floor(e.clientHeight/Z(e))-2),jt=({target:e})=>e instanceof Element?e.closest(`tr`):null,Mt=e=>Number(e.getAttribute(`aria-rowindex`))-2,X=({target:e})=>e instanceof Element&&e.closest(`button`)!==null,Nt=(e,t,n)=>{t!==void 0&&((e.key===`Enter`||e.key===` `)&&(e.preventDefault(),n.open(t)),e.key===`c`&&n.copy(t),e.key===`Escape`&&n.close())},Z=e=>Number.parseFloat(getComputedStyle(e).getPropertyValue(`--row`))||28,Pt=(e,{current:t,page:n,last:r})=>{switch(e){case`ArrowDown`:return t+1;case`ArrowUp`:return t-1;case`PageDown`:return t+n;case`PageUp`:return t-n;case`Home`:return 0;case`End`:return r;default:return null}},Ft=(e,t,n)=>{let r=Z(e),[i,a]=[n*r,(n+1)*r+t.offsetHeight];i<e.scrollTop&&(e.scrollTop=i),a>e.scrollTop+e.clientHeight&&(e.scrollTop=a-e.clientHeight)},It=({row:n,index:r,stop:i},{columns:a,exact:o,open:s},c)=>{let l=t(`Copy`,{tabindex:-1,\"aria-label\":`Copy row`},()=>c.copy(n)),u={\"aria-rowindex\":r+2,tabindex:r===i?0:-1,\"data-row\":n};return e(`tr`,{...u,\"aria-selected\":n===s?`true`:`false`},...a.map(e=>Lt(e,n,o)),e(`td`,{class:`copy`},l))},Lt=(t,n,r)=>{let i=t.text(n,r),a=e(`td`,{class:`${t.kind} c-${t.name}`});return t.name===`verdict`&&i!==``?a.append(e(`span`,{class:`mark ${i}`},i)):a.textContent=i,(t.name===`leg`||t.name===`what`)&&(a.title=i),a},Rt=({columns:n,query:r},i)=>{let a=n.map(({name:n,title:a,kind:o})=>{let s=r.descending?`descending`:`ascending`,c=n===r.sort?{\"aria-sort\":s}:{};return e(`th`,{scope:`col`,class:`${o} c-${n}`,...c},t(a,{},()=>i.sort(n)))});return e(`tr`,{\"aria-rowindex\":1},...a,e(`td`,{class:`copy`}))},zt=t=>{let n=e(`col`);return n.style.width=`${t}ch`,n},Bt=({title:e,value:t,text:n},r,i)=>{let a=Math.max(...e.split(` `).map(({length:e})=>e))+2,[o,s]=[0,0],c=Math.max(1,Math.floor(r/Vt));for(let e=0;e<r;e++)t(e)<t(o)&&(o=e),(t(e)>t(s)||Number.isNaN(t(s)))&&(s=e),(e%c===0||e===r-1)&&(a=Math.max(a,n(e,i).length));return Math.min(Math.max(a,n(o,i).length,n(s,i).length),Ht)+2},Vt=500,Ht=34,Ut=(e,t)=>{let n=Wt(e),{start:r,usual:i,select:a}=n,o={view:r,exact:!1,places:a(r.query),columns:i},s={state:()=>o,show:(r,i=o.exact)=>{let a=o;o=Gt(a,{view:r,exact:i},n),r.open!==a.view.open&&c.detail.show(r.open),qt(c,o,e.count),t.classList.toggle(`with-detail`,r.open!==null),l.remember()}},c=Kt(n,s),l=Zt(e,s,()=>t.scrollIntoView());t.append(...c.elements),on(c.controls.focus),sn(()=>{let t=c.table.focused();return t===null?null:(c.tell(`Copied ${C(e,t)}`),H(e,t))}),addEventListener(`beforeprint`,()=>c.printed.replaceChildren(...wt(o.columns,o.places,o.exact))),addEventListener(`afterprint`,()=>c.printed.replaceChildren()),addEventListener(`hashchange`,()=>l.follow(a)),l.follow(a)},Wt=e=>{let t=Te(e);return{rows:e,columns:t,usual:t.filter(({shown:e})=>e),select:ie(e,t),start:{query:M(e),columns:null,open:null}}},Gt=(e,t,{columns:n,usual:r,select:i})=>{let{query:a,columns:o}=t.view;return{...t,places:a===e.view.query?e.places:i(a),columns:o===e.view.columns?e.columns:Qt(n,o??Q(r))}},Kt=(t,n)=>{let{rows:r,columns:i,start:a}=t,{state:o,show:s}=n,c=e(`p`,{class:`status`,role:`status`}),l=e(`p`,{class:`toast`,role:`status`}),u=e(`p`,{class:`empty`,hidden:!0},`No row is like this.`),d=e(`div`,{class:`printed`}),f=an(l),p=e=>s({...o().view,open:e}),m=()=>{let e=o().view.open;e!==null&&(s({...o().view,open:null}),_.focus(e))},h=e=>nn(H(r,e),C(r,e),f),g=rt(r,{open:p,close:m,copy:h,only:e=>s({...o().view,query:{...a.query,tag:C(r,e)}})}),_=Tt(r.count,{open:p,close:m,copy:h,sort:e=>Yt(e,t,n)}),v=Be(r,i,{choose:e=>Jt(e,t,n),copyAll:()=>Xt(o(),f),reset:()=>s(a,!1),enter:()=>_.focus()});return{controls:v,table:_,detail:g,status:c,empty:u,printed:d,tell:f,elements:[e(`div`,{class:`bar`},v.box,c),e(`div`,{class:`explorer`},e(`div`,{class:`table`},_.box,u),g.box),cn(),l,d]}},qt=({controls:e,table:t,status:n,empty:r},i,a)=>{let{view:o,exact:s,places:c,columns:l}=i;e.show({query:o.query,columns:Q(l),exact:s}),t.show({columns:l,places:c,query:o.query,exact:s,open:o.open}),n.textContent=tn(c.length,a),r.hidden=c.length>0},Jt=({query:e,columns:t,exact:n},{usual:r},{state:i,show:a})=>{let{view:o,columns:s}=i(),c=t.join()===Q(s).join(),l=t.join()===Q(r).join()?null:t;a({...o,query:$t(o.query,e),columns:c?o.columns:l},n)},Yt=(e,{columns:t},{state:n,show:r})=>{let{view:i}=n(),a=i.query.sort===e?!i.query.descending:en(t,e);r({...i,query:{...i.query,sort:e,descending:a}}),document.querySelector(`th.c-${e} button`)?.focus()},Xt=({columns:e,places:t},n)=>nn(ze(e,t),tn(t.length,t.length),n),Zt=(e,{state:t,show:n},r)=>{let i=location.hash;return{follow:a=>{i=location.hash;let o=he(e,location.hash),s=$t(t().view.query,o.query);n({...o,query:s,open:o.open??pe(e,s,a(s))??null}),(s.tag!==``||o.open!==null)&&r()},remember:rn(150,()=>{let n=me(e,t().view);location.hash===i&&n!==(location.hash||`#`)&&(history.replaceState(null,``,n),i=location.hash)})}},Q=e=>e.map(({name:e})=>e),Qt=(e,t)=>e.filter(({name:e})=>t.includes(e)),$t=(e,t)=>JSON.stringify(t)===JSON.stringify(e)?e:t,en=(e,t)=>t===`verdict`||e.find(e=>e.name===t)?.kind===`number`,tn=(e,t)=>`${r(e)}${e===t?``:` of ${r(t)}`} ${t===1?`row`:`rows`}`,nn=(e,t,n)=>{_e(e).then(e=>n(e?`Copied ${t}`:`The browser does not let this page copy`))},rn=(e,t)=>{let n;return()=>{clearTimeout(n),n=setTimeout(t,e)}},an=e=>{let t=rn(2500,()=>e.replaceChildren());return n=>{e.textContent=n,t()}},on=e=>{document.addEventListener(`keydown`,t=>{let{key:n,target:r,ctrlKey:i,metaKey:a,altKey:o}=t,s=r instanceof HTMLInputElement&&r.type!==`checkbox`;n!==`/`||i||a||o||s||(t.preventDefault(),e())})},sn=e=>{document.addEventListener(`copy`,t=>{if(getSelection()?.toString()!==``)return;let n=e();n!==null&&(t.clipboardData?.setData(`text/plain`,n),t.preventDefault())})},cn=()=>{let t=[[`/`,`filter`],[`↑ ↓`,`row`],[`Enter`,`details`],[`c`,`copy row`],[`Esc`,`close`]].flatMap(([t,n])=>[e(`kbd`,{},t),` ${n}  `]);return e(`p`,{id:`keys`,class:`hint`},`Tag: ? is one character, * any. `,...t)},ln=async()=>{let e=document.getElementById(`pool-data`)?.textContent??``,t=Uint8Array.from(atob(e),e=>e.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(`deflate-raw`));return v(await new Response(n).json())},$=document.getElementById(`rows`);if($!==null)try{Ut(await ln(),$)}catch(t){throw $.append(e(`p`,{},`The rows cannot be shown: this browser may be too old for this page.`)),t}";
const scriptHash = "sha256-3bpcMusX2Ly0hATlJKRb3dhUbhkZ/8QoTJlzeGeDeMM=";
const style = ":root{color-scheme: light dark;--paper: #ffffff;--raised: #f6f7f9;--sunk: #eef0f3;--line: #dde1e7;--ink: #1b2430;--soft: #566273;--accent: #0b5cad;--accent-wash: #e3effb;--leak: #b3261e;--leak-wash: #fdecea;--suspect: #8a5300;--suspect-wash: #fdf3dc;--clean: #1a6b3c;--clean-wash: #e6f4ea;--open: #4a5565;--open-wash: #eceff3;--faint: #9aa7b8;--mono: ui-monospace,\"Cascadia Mono\",\"SF Mono\",Consolas,\"Liberation Mono\",monospace;--sans: system-ui,\"Segoe UI\",Roboto,\"Liberation Sans\",sans-serif}@media (prefers-color-scheme: dark){:root{--paper: #12161c;--raised: #191f27;--sunk: #212934;--line: #2d3743;--ink: #e3e8ef;--soft: #9dabbc;--accent: #72b4f7;--accent-wash: #17304a;--leak: #ff8b82;--leak-wash: #301a1d;--suspect: #f0b65a;--suspect-wash: #362a12;--clean: #6fcf97;--clean-wash: #14301f;--open: #b3bfce;--open-wash: #262f3a;--faint: #566475}}*{box-sizing: border-box}html{scrollbar-color: var(--faint) transparent}body{margin: 0 auto;max-width: 112rem;padding: 1.5rem clamp(0.875rem,2.5vw,2.5rem) 3rem;background: var(--paper);color: var(--ink);font: 0.875rem / 1.5 var(--sans)}h1,h2,h3,p,ul,figure,dl,dd{margin: 0}ul{padding-left: 1.125rem}h2{margin: 2.25rem 0 0.625rem;font-size: 1.0625rem;font-weight: 650}h3{font-size: 0.9375rem;font-weight: 600;line-height: 1.45}a{color: var(--accent);text-underline-offset: 2px}code,kbd,td.c-tag{font-family: var(--mono);font-size: 0.95em;white-space: pre-wrap;unicode-bidi: isolate}code{overflow-wrap: anywhere}table code{white-space: pre;overflow-wrap: normal}:focus-visible{outline: 2px solid var(--accent);outline-offset: 1px}summary{cursor: pointer;color: var(--soft)}summary:hover{color: var(--ink)}details[open] > summary{margin-bottom: 0.5rem}.hint,.rule,.where{color: var(--soft)}.rule{font-size: 0.8125rem;white-space: nowrap}.rule::before{content: \"\\00b7\\00a0\"}.offscreen{position: fixed;left: -999px}body > header{padding: 1rem 1.25rem 1.0625rem;border: 1px solid var(--line);border-left: 0.375rem solid var(--tone);border-radius: 0.5rem;background: var(--raised)}.leak{--tone: var(--leak);--wash: var(--leak-wash)}.suspect{--tone: var(--suspect);--wash: var(--suspect-wash)}.clean{--tone: var(--clean);--wash: var(--clean-wash)}.inconclusive{--tone: var(--open);--wash: var(--open-wash)}.product{color: var(--soft);font-size: 0.8125rem;overflow-wrap: anywhere}h1{display: flex;align-items: center;gap: 0.75rem;margin: 0.125rem 0 0.25rem;font-size: 1.625rem;font-weight: 700;line-height: 1.25}h1 .verdict{color: var(--tone)}.verdict::first-letter{text-transform: uppercase}h1 .verdict{display: inline-block}.gate{padding: 0.0625rem 0.625rem;border-radius: 1rem;font-size: 0.8125rem;font-weight: 600;line-height: 1.5}.passed .gate{background: var(--clean-wash);color: var(--clean)}.failed .gate{background: var(--leak-wash);color: var(--leak)}.reason{font-size: 1rem;overflow-wrap: anywhere}.facts{display: flex;flex-wrap: wrap;gap: 0.125rem 1.25rem;margin-top: 0.5rem;padding: 0;list-style: none;color: var(--soft);font-size: 0.8125rem}article{margin: 0 0 0.875rem;padding: 0.875rem 1.125rem 1rem;border: 1px solid var(--line);border-radius: 0.5rem}article > * + *{margin-top: 0.75rem}.severity,.mark{display: inline-block;padding: 0 0.5rem;border-radius: 0.25rem;background: var(--wash);color: var(--tone);font: 600 0.75rem / 1.4rem var(--sans)}.severity{margin-right: 0.25rem;vertical-align: 0.0625rem}.where{font-weight: 400}.evidence,.problems{padding: 0;list-style: none}.evidence li,.problems li{position: relative;padding-left: 1rem;overflow-wrap: anywhere}.evidence li::before,.problems li::before{content: \"\\2013\";position: absolute;left: 0;color: var(--faint)}.problems li + li{margin-top: 0.25rem}.to-check{padding: 0.5rem 0.75rem;border-radius: 0.375rem;background: var(--raised)}article details ul{padding-left: 1.125rem}section > p{margin-top: 0.5rem}section > details{margin-top: 0.75rem}.scroll{overflow-x: auto}table{border-collapse: collapse;font-size: 0.8125rem;font-variant-numeric: tabular-nums}th,td{padding: 0.25rem 0.75rem;border-bottom: 1px solid var(--line);text-align: left;vertical-align: top;white-space: nowrap}th{font-weight: 600}thead th{color: var(--soft);font-weight: 500;vertical-align: bottom}thead th[colspan]{border-bottom: 0}.figures thead th[colspan]:not(:first-child){padding-left: 1.5rem;text-align: left}th:first-child,td:first-child{padding-left: 0}tbody th{font-weight: 400}.figures th:not([scope=\"row\"]):not(:first-child),.figures td{text-align: right}.figures th.text:not(:first-child),.figures td.text{text-align: left}.figures td.what{min-width: 14rem;white-space: normal}.figures thead tr + tr th:first-child{padding-left: 0.75rem;text-align: right}.figures .growth{font-weight: 600}tbody tr:last-child > *{border-bottom: 0}figure{max-width: 46rem}.chart{display: block;width: 100%;height: auto;overflow: visible}.chart text{fill: var(--soft);font: 11px var(--sans);font-variant-numeric: tabular-nums}.detail .chart text{font-size: 15px}.chart .rule{stroke: var(--line);stroke-width: 1}.chart .axis{stroke: var(--faint);stroke-width: 1}.chart .curve{fill: none;stroke: var(--faint);stroke-width: 1.5;stroke-linejoin: round}.chart .curve:hover{stroke: var(--ink)}.chart .chosen{stroke: var(--accent);stroke-width: 2.5}.leak .chart .chosen{stroke: var(--leak)}.suspect .chart .chosen{stroke: var(--suspect)}.chart .marker{stroke: var(--soft);stroke-dasharray: 3 3}figcaption{color: var(--soft);font-size: 0.8125rem}button,input,select{font: inherit;color: inherit}button,select,input:not([type=\"checkbox\"]),.menu > summary{height: 2rem;padding: 0 0.625rem;border: 1px solid var(--line);border-radius: 0.375rem;background: var(--paper)}button,.menu > summary{cursor: pointer}button:hover,.menu > summary:hover{border-color: var(--faint);background: var(--raised)}::placeholder{color: var(--soft);opacity: 1}.bar{position: sticky;top: 0;z-index: 3;padding: 0.5rem 0 0.375rem;background: var(--paper)}.controls{display: flex;flex-wrap: wrap;align-items: flex-end;gap: 0.5rem 0.625rem}.controls > label{display: grid;gap: 0.125rem}.controls > label > span{color: var(--soft);font-size: 0.75rem;line-height: 1.3}.controls select{max-width: 13rem}#filter-tag{width: 9.5rem;font-family: var(--mono)}#filter-least{width: 7.5rem}.spring{flex: 1}.menu{position: relative}.menu[open] > summary{margin: 0}.menu > summary{display: flex;align-items: center;gap: 0.375rem;color: inherit;list-style: none}.menu > summary::-webkit-details-marker{display: none}.menu > summary::after{content: \"\";border: 0.25rem solid transparent;border-top-color: var(--soft);margin-top: 0.25rem}.menu fieldset{position: absolute;right: 0;z-index: 4;display: grid;min-width: 13rem;margin: 0.25rem 0 0;padding: 0.5rem 0.75rem 0.625rem;border: 1px solid var(--line);border-radius: 0.5rem;background: var(--paper);box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%)}.menu legend{float: left;padding: 0;color: var(--soft);font-size: 0.75rem}.menu label{display: flex;align-items: center;gap: 0.5rem;padding: 0.125rem 0;cursor: pointer}.menu .apart{margin-top: 0.375rem;padding-top: 0.4375rem;border-top: 1px solid var(--line)}input[type=\"checkbox\"]{width: 1rem;height: 1rem;margin: 0;accent-color: var(--accent)}.status{margin-top: 0.375rem;color: var(--soft);font-size: 0.8125rem;font-variant-numeric: tabular-nums}#rows > .hint{margin-top: 0.5rem;font-size: 0.8125rem}kbd{padding: 0 0.3125rem;border: 1px solid var(--line);border-bottom-width: 2px;border-radius: 0.25rem;background: var(--raised);color: var(--ink);white-space: nowrap}#rows > .hint kbd{margin-left: 0.5rem}.toast{position: fixed;right: 1rem;bottom: 1rem;z-index: 9;margin: 0;padding: 0.5rem 0.875rem;border-radius: 0.375rem;background: var(--ink);color: var(--paper)}.toast:empty{display: none}.explorer{display: grid;grid-template-columns: minmax(0,1fr);gap: 1rem;align-items: start}.table{position: relative;border: 1px solid var(--line);border-radius: 0.5rem;overflow: hidden}.grid{--row: 28;--head: 3rem;max-height: min(44rem,calc(100vh - 10rem));min-height: 16rem;overflow: auto;outline-offset: -2px}.grid table{width: 100%;border-collapse: separate;border-spacing: 0;table-layout: fixed}.grid thead tr > *{position: sticky;top: 0;z-index: 2;height: var(--head);padding: 0;border-bottom: 1px solid var(--line);background: var(--raised);vertical-align: bottom}.grid th button{width: 100%;height: 100%;padding: 0.3125rem 0.5rem;border: 0;border-radius: 0;background: none;color: var(--soft);line-height: 1.25;text-align: inherit;white-space: normal;display: flex;align-items: flex-end;gap: 0.25rem}.grid th.number button{flex-direction: row-reverse;text-align: right}.grid th button:hover{color: var(--ink)}.grid th button:focus-visible{outline-offset: -2px}.grid th[aria-sort] button{color: var(--ink);font-weight: 600}.grid th button::after{content: \"\";flex: none;width: 0;margin-bottom: 0.3125rem;border: 0.25rem solid transparent}.grid th[aria-sort=\"ascending\"] button::after{border-bottom-color: var(--accent);margin-bottom: 0.4375rem}.grid th[aria-sort=\"descending\"] button::after{border-top-color: var(--accent);margin-bottom: 0.125rem}.grid td{height: 28px;padding: 0.1875rem 0.5rem 0;overflow: hidden;line-height: 1.25rem;text-overflow: ellipsis;vertical-align: baseline}.grid .number,.printed .number{text-align: right}.grid td.c-tag{font-weight: 600;white-space: pre}.grid td.c-tag,.grid th.c-tag{position: sticky;left: 0;z-index: 1}.grid td.c-tag{background: var(--paper)}.grid th.c-tag{z-index: 3}.grid .c-growth{font-weight: 600}.grid .c-pool,.grid .c-what,.grid .c-before,.grid .c-bytesBefore,.grid .c-allocated,.grid .c-freed{color: var(--soft)}.grid td .mark{line-height: 1.1875rem}.grid tbody tr{cursor: default}.grid tbody tr:hover td{background: var(--raised)}.grid tbody tr[aria-selected=\"true\"] td{background: var(--accent-wash)}.grid tbody tr:focus{outline: 2px solid var(--accent);outline-offset: -2px}.grid col.copy{width: 4.25rem}.grid td.copy{padding: 0 0.375rem;text-align: right}.grid td.copy button{height: 1.375rem;padding: 0 0.5rem;font-size: 0.75rem;line-height: 1;opacity: 0}.grid tr:hover .copy button,.grid tr:focus-within .copy button,.grid tr:focus .copy button{opacity: 1}.empty{position: absolute;inset: 5rem 0 auto;color: var(--soft);text-align: center}.detail:not([hidden]){display: grid;gap: 0.75rem}.detail{max-height: min(47rem,calc(100vh - 6rem));overflow: auto;padding: 0.875rem 1rem 1rem;border: 1px solid var(--line);border-radius: 0.5rem;background: var(--raised)}.detail > *{min-width: 0}.detail header{display: flex;flex-wrap: wrap;align-items: center;justify-content: space-between;gap: 0.5rem}.detail h3{font-size: 1.0625rem}.detail h3 code{font-weight: 700;white-space: pre}.buttons{display: flex;gap: 0.375rem}.detail button{height: 1.75rem;padding: 0 0.5rem;font-size: 0.8125rem}.detail button.plain{height: auto;padding: 0;border: 0;background: none;color: var(--accent);text-align: left;text-decoration: underline;text-underline-offset: 2px}.about{overflow-wrap: anywhere}dl{display: grid;grid-template-columns: auto minmax(0,1fr);gap: 0.125rem 0.875rem;font-size: 0.8125rem}dt{color: var(--soft)}dd{overflow-wrap: anywhere}.found{padding: 0.5rem 0.75rem;border-left: 0.25rem solid var(--tone);background: var(--wash);font-size: 0.8125rem;overflow-wrap: anywhere}.switch{display: flex;margin-bottom: 0.5rem}.switch button{border-radius: 0}.switch button:first-child{border-radius: 0.375rem 0 0 0.375rem}.switch button:last-child{margin-left: -1px;border-radius: 0 0.375rem 0.375rem 0}.switch [aria-pressed=\"true\"]{border-color: var(--accent);background: var(--accent-wash);position: relative}.detail .figures th,.detail .figures td{padding: 0.1875rem 0.5rem}.detail .figures th:first-child{padding-left: 0}.detail thead th{white-space: normal}.detail .chosen > *{font-weight: 650}.printed{display: none}@media (min-width: 72rem){.with-detail .explorer{grid-template-columns: minmax(0,1fr) minmax(24rem,32rem)}}@media (max-width: 71.99rem){.detail{position: fixed;inset: auto 0 0;z-index: 5;max-height: 62vh;border-width: 1px 0 0;border-radius: 0.75rem 0.75rem 0 0;box-shadow: 0 -0.5rem 1.5rem rgb(0 0 0 / 22%)}}@media (max-width: 40rem){.bar{position: static}.spring{display: none}.chart text{font-size: 19px}.menu fieldset{right: auto;left: 0}body{padding-top: 0.875rem}.controls{display: grid;grid-template-columns: 1fr 1fr}.controls select,#filter-tag,#filter-least{width: 100%;max-width: none}}@media (prefers-reduced-motion: no-preference){.grid td.copy button{transition: opacity 0.1s}}@media print{:root{--paper: #fff;--raised: #fff;--sunk: #fff;--ink: #000;--soft: #444;--line: #bbb;color-scheme: light}body{max-width: none;padding: 0;font-size: 9.5pt}.bar .controls,.explorer,#keys,.toast{display: none}article,figure,tr{break-inside: avoid}.printed{display: block}.printed table{width: 100%;font-size: 7.5pt}.printed th,.printed td{padding: 0.125rem 0.375rem}.printed td.c-what{max-width: 14em;overflow: hidden;text-overflow: ellipsis}.printed .c-tag{white-space: pre;font-weight: 600}.scroll{overflow: visible}th{white-space: normal}.figures{font-size: 8pt}.figures td.what{min-width: 0}.figures th,.figures td{padding: 0.125rem 0.375rem}}";
const styleHash = "sha256-RezGhtLhAvSX3Qy3Kh3USvNwcK8ur+Mtvx/Vyd33KjU=";

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// build/report/html.js
var _templateObject;
/**
* report.html: one file that needs no network. What it says stands in it as text; the table of all rows is drawn by
* its script from the data at its end. Its Content-Security-Policy allows that script and that style, and nothing
* else.
*/
const renderHtml = (analysis, result, { compress, ...options }) => {
	const { verdict, legs, problems } = analysis;
	const { title } = options;
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>",
		": ",
		"</title>\n<style>",
		"</style>\n</head>\n<body>\n",
		"\n<main>\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n</main>\n<script type=\"text/plain\" id=\"pool-data\">",
		"<\/script>\n<script type=\"module\">",
		"<\/script>\n</body>\n</html>\n"
	])), policyOf(), verdict, title, trusted(style), headlineOf(analysis, result, title), findingsOf(analysis, options), explainedOf(analysis, options), problemsOf("Missing evidence", problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_0__.r)), policyChangesOf(analysis), exceptionsOf(analysis), checkedOf(analysis), legs.map(driverPoolsOf), notesOf(problems.filter((it) => !(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.r)(it))), legs.length === 0 ? nothing : rowsOf(rowsIn(legs)), trusted(toBase64(compress(encodeData(analysis)))), trusted(script)).markup;
};
/** Section that the script fills with the table. */
const rowsOf = (count) => html`<section id="rows" aria-labelledby="rows-title">
<h2 id="rows-title">All rows</h2>
<noscript><p class="hint">The table of all ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(count, "row")} is drawn by a script of this page. Everything else stands here without it; report.json has all figures.</p></noscript>
</section>`;
const policyOf = () => [
	"default-src 'none'",
	`script-src '${scriptHash}'`,
	`style-src '${styleHash}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'"
].join("; ");
const encodeData = (analysis) => new TextEncoder().encode(JSON.stringify(toPageData(analysis)));
const toBase64 = (bytes) => {
	const pieces = [];
	for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	return btoa(pieces.join(""));
};
const rowsIn = (legs) => legs.reduce((sum, { growths }) => sum + growths.length, 0);
const headlineOf = ({ verdict, legs, policy }, { passed, reason }, title) => {
	const snapshots = legs.reduce((sum, leg) => sum + leg.snapshots, 0);
	const { iterations } = policy;
	const facts = [
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(legs.length, "leg"),
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(snapshots, "snapshot"),
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(rowsIn(legs), "row")
	];
	const cycles = iterations === null ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(iterations, "iteration")];
	return html`<header class="${verdict} ${passed ? "passed" : "failed"}">
<p class="product">${title}</p>
<h1><span class="verdict">${verdict}</span> <span class="gate">${passed ? "passed" : "failed"}</span></h1>
<p class="reason">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.c)(reason)}</p>
<ul class="facts">${[...facts, ...cycles].map((fact) => html`<li>${fact}</li>`)}</ul>
</header>`;
};
/** Changes that the pull request itself makes to the policy. */
const policyChangesOf = ({ policyChanges }) => policyChanges.length === 0 ? nothing : html`<section><h2>This pull request changes the policy</h2><ul>${policyChanges.map(({ text }) => html`<li>${text}</li>`)}</ul></section>`;
/** Findings that an exception takes out of the verdict. */
const exceptionsOf = ({ excepted }) => {
	if (excepted.length === 0) return nothing;
	const items = excepted.map(({ finding, exception: { reason, owner, expires } }) => html`<li>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)`${finding.title}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(finding.leg)}: ${reason}; ${owner} answers for it until ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(expires)}`}</li>`);
	return html`<section><h2>Exceptions used</h2><ul>${items}</ul></section>`;
};
const problemsOf = (heading, problems) => problems.length === 0 ? nothing : html`<section class="missing"><h2>${heading}</h2>${problemList(problems)}</section>`;
const notesOf = (problems) => problems.length === 0 ? nothing : html`<section><details><summary>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(problems.length, "note")}</summary>${problemList(problems)}</details></section>`;
const problemList = (problems) => {
	const shown = problems.slice(0, MAX_PROBLEMS);
	const items = shown.map((it) => {
		const position = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.a)(it) === "" ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.a)(it)}: `;
		return html`<li>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)`${position}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.i)(it)}`} <span class="rule">${it.code}</span></li>`;
	});
	const left = problems.length - shown.length;
	const more = left > 0 ? html`<p class="hint">${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(left, "more problem")} in report.json.</p>` : nothing;
	return html`<ul class="problems">${items}</ul>${more}`;
};
/** Damaged rows may be thousands; all other problems are at most two a dump. */
const MAX_PROBLEMS = 200;
const checkedOf = (analysis) => {
	const { legs } = analysis;
	if (legs.length === 0) return nothing;
	const isHeld = legs.every(_select_js__WEBPACK_IMPORTED_MODULE_1__.r);
	const heads = isHeld ? HELD_HEADS : html`${POOL_HEADS}${POOL_HEADS}`;
	const span = isHeld ? 1 : 3;
	const body = legs.map(({ name, verdict, growths, snapshots, totals }) => html`<tr><th scope="row">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.a)(name)}</th><td class="text">${verdict}</td><td>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(growths.length)}</td><td>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(snapshots)}</td>
${_select_js__WEBPACK_IMPORTED_MODULE_1__.st.map((pool) => totalCells(totals[pool], isHeld))}</tr>`);
	const where = (leg) => legs.length > 1 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)` in leg ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.a)(leg.name)}` : [];
	return html`<section id="totals" aria-labelledby="totals-title">
<h2 id="totals-title">What was checked</h2>
<div class="scroll" role="group" aria-labelledby="totals-title" tabindex="0"><table class="figures">
<thead><tr><th rowspan="2" scope="col">Leg</th><th rowspan="2" scope="col" class="text">Verdict</th><th rowspan="2" scope="col">Rows</th><th rowspan="2" scope="col">Snapshots</th><th colspan="${span}" scope="colgroup">Nonpaged pool</th><th colspan="${span}" scope="colgroup">Paged pool</th></tr>
<tr>${heads}</tr></thead>
<tbody>${body}</tbody>
</table></div>
${legs.map((leg) => line((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.n)(leg, where(leg))))}
${legs.map((leg) => line((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.t)(leg, where(leg), analysis.policy)))}
${dumpsOf(legs)}
</section>`;
};
const POOL_HEADS = html`<th scope="col">Before</th><th scope="col">After</th><th scope="col">Growth</th>`;
/** With one dump nothing grew. */
const HELD_HEADS = html`<th scope="col">Since boot</th><th scope="col">Since boot</th>`;
const line = (text) => text.length === 0 ? nothing : html`<p>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.l)(text)}</p>`;
const totalCells = ({ before, after, growth }, isHeld) => {
	const held = html`<td title="${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(after)} bytes">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.u)(after)}</td>`;
	if (isHeld) return held;
	return html`<td title="${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(before)} bytes">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(before, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u)}</td>${held}<td title="${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(growth)} bytes">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(growth, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u)}</td>`;
};
/** File of each dump, its format, and its own words about machine and moment. */
const dumpsOf = (legs) => {
	const body = legs.flatMap((leg) => {
		return sidesOf(leg).map(([side, dump]) => html`<tr><th scope="row">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.a)(leg.name)}</th><td>${side}</td><td>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)`${dump.source}`}</td><td>${dump.format}</td><td>${saidOf(dump)}</td></tr>`);
	});
	return html`<details><summary>Where the figures are from</summary>
<div class="scroll" role="group" aria-label="Dumps" tabindex="0"><table>
<thead><tr><th scope="col">Leg</th><th scope="col">Snapshot</th><th scope="col">File</th><th scope="col">Format</th><th scope="col">It says</th></tr></thead>
<tbody>${body}</tbody>
</table></div></details>`;
};
const sidesOf = ({ before, after, control }) => {
	const tested = before === null ? [["since boot", after]] : [["before", before], ["after", after]];
	if (control === null) return tested;
	return [
		["control, before", control.before],
		["control, after", control.after],
		...tested
	];
};
const saidOf = ({ capture, coverage, usages }) => {
	const { takenAt, computer, osBuild, architecture } = capture;
	const cover = {
		all: [],
		partial: ["rows are missing"],
		filtered: ["taken with a tag filter"]
	}[coverage.kind];
	return [
		`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(usages.length)} ${usages.length === 1 ? "row" : "rows"}`,
		takenAt,
		computer,
		osBuild,
		architecture,
		...cover
	].filter((it) => it !== void 0).join(", ");
};
/** Driver Verifier’s counts of each driver, before and after. */
const driverPoolsOf = (leg) => {
	const rows = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.i)(leg);
	if (rows.length === 0) return nothing;
	const body = rows.map(({ driver, state, before, after }) => html`<tr><th scope="row">${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)`${driver}`}</th><td class="text">${state}</td><td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(before?.allocations)}</td><td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(after?.allocations)}</td><td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(before?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u)}</td><td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u)}</td></tr>`);
	return html`<section><details><summary>Driver Verifier${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(leg.name)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(rows.length, "driver")}</summary>
<div class="scroll" role="group" aria-label="Driver Verifier" tabindex="0"><table class="figures">
<thead><tr><th scope="col">Driver</th><th scope="col" class="text">State</th><th scope="col">Allocations before</th><th scope="col">After</th><th scope="col">Bytes before</th><th scope="col">After</th></tr></thead>
<tbody>${body}</tbody>
</table></div></details></section>`;
};



/***/ })

};
