export const id = 668;
export const ids = [668];
export const modules = {

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHtml: () => (/* binding */ renderHtml)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5429);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9690);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2519);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5589);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3179);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3366);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2331);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1101);










// build/report/chart.js
const CHART = {
	width: 640,
	height: 210,
	left: 68,
	right: 14,
	top: 12,
	bottom: 34
};
/** The snapshot at rest and the control interval stand in bands of their own, so wide. */
const BANDS = {
	control: 96,
	rest: 64
};
/** Curves over the iterations, all on one scale. */
const drawChart = (curves, { title, unit, format, range }) => {
	const scale = scaleOf(curves, range);
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
	}, [(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.p)(Math.round(time))]));
	const lines = curves.map((curve, index) => ({
		curve,
		classes: classesOf(curve, index)
	})).sort((one, other) => Number(one.curve.chosen) - Number(other.curve.chosen)).flatMap(({ curve, classes }) => linesOf(curve, classes, scale));
	return node("svg", {
		class: "chart",
		viewBox: `0 0 ${width} ${height}`,
		role: "img",
		"aria-label": title
	}, [
		...bandsOf(scale),
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
			x: scale.x(scale.last),
			y: height - 3,
			"text-anchor": "end"
		}, [unit]),
		...lines
	]);
};
/** Colours of the curves that are not the chosen one; a legend has the same. */
const COLOURS = 8;
/** `curve chosen` or `curve s3` */
const classesOf = ({ chosen }, index) => chosen ? "curve chosen" : `curve s${index % COLOURS}`;
const linesOf = (curve, classes, scale) => {
	const name = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.dt)(curve.name);
	const piece = (d, more = "") => node("path", {
		class: `${classes}${more}`,
		d
	}, [node("title", {}, [name])]);
	const dot = (x, value) => node("circle", {
		class: classes,
		cx: x,
		cy: scale.y(value),
		r: 2.5
	}, [node("title", {}, [name])]);
	const { control, settled, values } = curve;
	const ends = scale.control === null || control === null ? [] : [piece(lineOf(scale.control.map((x, end) => [x, scale.y(control[end] ?? 0)])), " aside"), ...control.map((value, end) => dot(scale.control?.[end] ?? 0, value))];
	const rest = scale.rest === null || settled === null ? [] : [piece(lineOf([[scale.x(scale.last), scale.y(values.at(-1) ?? 0)], [scale.rest, scale.y(settled)]]), " aside"), dot(scale.rest, settled)];
	return [
		piece(pathOf(curve, scale)),
		...ends,
		...rest
	];
};
/** Shades and names of the bands. */
const bandsOf = ({ control, rest, x, first, last }) => {
	const { width, height, left, right, top, bottom } = CHART;
	const floor = height - bottom;
	const band = (from, to, words) => [node("rect", {
		class: "band",
		x: from,
		y: top,
		width: to - from,
		height: floor - top
	}), node("text", {
		class: "time",
		x: (from + to) / 2,
		y: floor + 17,
		"text-anchor": "middle"
	}, [words])];
	return [...control === null ? [] : band(left, x(first) - 14, "control"), ...rest === null ? [] : band(x(last) + 10, width - right, "at rest")];
};
const scaleOf = (curves, range = null) => {
	const [first, last] = range ?? extentOf(curves.map(({ times }) => times));
	const hasControl = range === null && curves.some(({ control }) => control !== null);
	const hasRest = range === null && curves.some(({ settled }) => settled !== null);
	const [least, most] = extentOf(curves.map((curve) => valuesIn(curve, range)));
	const levels = ticksOf(least, most === least ? least + 1 : most, 4);
	const low = Math.min(least, levels[0] ?? least);
	const high = Math.max(most, levels.at(-1) ?? most);
	const { width, height, left, right, top, bottom } = CHART;
	const from = left + (hasControl ? BANDS.control : 0);
	const across = (width - right - (hasRest ? BANDS.rest : 0) - from) / Math.max(last - first, 1e-9);
	const up = (height - top - bottom) / Math.max(high - low, 1e-9);
	return {
		first,
		last,
		levels,
		x: (time) => round(from + (time - first) * across),
		y: (value) => round(height - bottom - (value - low) * up),
		control: hasControl ? [left + 12, from - 26] : null,
		rest: hasRest ? width - right - BANDS.rest / 2 + 6 : null
	};
};
/** Values that the drawing has room for. */
const valuesIn = ({ times, values, control, settled }, range) => range === null ? [
	...values,
	...control ?? [],
	...settled === null ? [] : [settled]
] : values.filter((_, index) => isIn(times[index] ?? 0, range));
const isIn = (time, [first, last]) => time >= first && time <= last;
/** `Proc, nonpaged: 1 \u2192 12,980 in 11 snapshots; \u2026`: a chart in words. */
const describeCurves = (what, curves, format) => {
	const told = curves.slice(0, 6).map(({ name, values }) => {
		const [from = 0, to = 0] = [values[0], values.at(-1)];
		return `${name} ${format(from)} to ${format(to)}`;
	});
	const more = curves.length > told.length ? `; and ${curves.length - told.length} more` : "";
	return (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.dt)(`${what}: ${told.join("; ")}${more}`);
};
const BAR = {
	width: 9,
	height: 26,
	gap: 3
};
/** Bars beside each other in a line of text, the last one strong; nothing below zero is drawn. */
const drawBars = (bars) => {
	const most = Math.max(1, ...bars.map(({ value }) => value));
	const width = bars.length * (BAR.width + BAR.gap) - BAR.gap;
	const drawn = bars.map(({ name, value }, index) => {
		const height = Math.max(1.5, round(Math.max(0, value) / most * BAR.height));
		const place = {
			x: index * (BAR.width + BAR.gap),
			y: round(BAR.height - height),
			width: BAR.width,
			height
		};
		const look = index === bars.length - 1 ? "bar chosen" : "bar";
		return node("rect", {
			class: look,
			...place
		}, [node("title", {}, [(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.dt)(name)])]);
	});
	const label = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.dt)(`Growth in ${bars.length} runs: ${bars.map(({ name }) => name).join("; ")}`);
	const frame = {
		class: "spark",
		viewBox: `0 0 ${width} ${BAR.height}`,
		width,
		height: BAR.height
	};
	return node("svg", {
		...frame,
		role: "img",
		"aria-label": label
	}, drawn);
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
/** The part of a curve that stands between the ends of the axis. */
const pathOf = ({ times, values }, { first, last, x, y }) => lineOf(values.flatMap((value, index) => {
	const time = times[index] ?? 0;
	return isIn(time, [first, last]) ? [[x(time), y(value)]] : [];
}));
const lineOf = (points) => points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
const round = (value) => Math.round(value * 10) / 10;

// build/report/markup.js
/** html`<b>${text}</b>` \u2192 the text encoded, pieces of HTML as they are. */
const html = (words, ...parts) => ({ markup: words.map((word, index) => word + markupOf(parts[index])).join("") });
/** Text of ours that stands in the page as it is: the script and the style. */
const trusted = (markup) => ({ markup });
const nothing = { markup: "" };
const markupOf = (part) => {
	if (part === void 0) return "";
	if (typeof part === "number") return String(part);
	if (typeof part === "string") return (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.it)((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(part));
	if ("markup" in part) return part.markup;
	return isHtmlList(part) ? part.map(({ markup }) => markup).join("") : (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.it)(part);
};
const isHtmlList = (parts) => parts.length > 0 && parts.every((part) => typeof part !== "string" && "markup" in part);

// build/report/evidence-columns.js
const EVIDENCE_STATES = [
	"none",
	"suspect",
	"leak",
	"baseline"
];
/**
* Slots of the row's own tag and of anything else; neither can stand in a text, where control characters are spelt out.
*/
const OWN = "";
const OTHER = "";
const BETWEEN = "";
/** Explanations by the place of their row. */
const writeEvidence = (explained) => {
	const sorted = [...explained].sort(([one], [other]) => one - other);
	const places = /* @__PURE__ */ new Map();
	const sentences = [];
	const pieces = [];
	const fills = [];
	const cutWords = cutterOfWords();
	for (const [, { row, evidence }] of sorted) {
		const own = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(row.tag);
		for (const { rule, decides, points, text } of evidence) {
			const cut = cutOut(text, own, cutWords);
			fills.push(...cut.fills);
			const key = [
				rule,
				decides,
				points,
				cut.text
			].join(BETWEEN);
			const place = places.get(key) ?? sentences.push({
				rule,
				decides,
				points,
				text: cut.text
			}) - 1;
			places.set(key, place);
			pieces.push(place);
		}
	}
	return {
		sentences,
		rows: sorted.map(([place], index) => place - (sorted[index - 1]?.[0] ?? 0)),
		states: sorted.map(([, explanation]) => EVIDENCE_STATES.indexOf(stateOf(explanation))),
		counts: sorted.map(([, { evidence }]) => evidence.length),
		pieces,
		fills: fills.join(BETWEEN)
	};
};
const stateOf = ({ severity, onBaseline }) => severity ?? (onBaseline ? "baseline" : "none");
/** `Proc grew by 1,000` \u2192 `\u2401 grew by \u2402` and `1,000` */
const cutOut = (text, own, cutWords) => {
	const cuts = text.map((part) => {
		if (typeof part === "string") return cutWords(part);
		return part.quoted === own ? {
			text: OWN,
			fills: []
		} : {
			text: OTHER,
			fills: [(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.dt)(part.quoted)]
		};
	});
	return {
		text: cuts.map((cut) => cut.text).join(""),
		fills: cuts.flatMap((cut) => cut.fills)
	};
};
/** Cuts the figures out of words of ours. The same few words stand in most sentences. */
const cutterOfWords = () => {
	const known = /* @__PURE__ */ new Map();
	return (words) => {
		const before = known.get(words);
		if (before !== void 0) return before;
		const fills = [];
		const text = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.dt)(words).replace(/\d[\d,.]*\d|\d/g, (figure) => {
			fills.push(figure);
			return OTHER;
		});
		known.set(words, {
			text,
			fills
		});
		return {
			text,
			fills
		};
	};
};

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
		legs: Array.from(legs),
		figures: figuresOf((figure) => Array.from(figures[figure], write(figure)))
	};
};
const writeCurve = ({ outstanding, bytes, ...rest }) => ({
	...rest,
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
/** `[5, 7, 7]` \u2192 `[5, 2, 0]` */
const stepsOf = (values) => Array.from(values, (value, index) => value - (values[index - 1] ?? 0));

// build/report/place-rows.js
/** 256 legs have 780,000 rows: they are counted into their places, since to sort that many objects takes seconds. */
const placeRows = (legs) => {
	const tags = [...new Set(legs.flatMap(({ growths }) => growths.map(({ tag }) => tag)))].sort(_select_js__WEBPACK_IMPORTED_MODULE_4__.u);
	const ranks = new Map(tags.map((tag, rank) => [tag, rank]));
	const keyOf = ({ tag, pool }) => (ranks.get(tag) ?? 0) * 2 + Number(pool === "paged");
	const starts = startsOf(legs, tags.length * 2, keyOf);
	const count = starts.at(-1) ?? 0;
	const next = starts.slice();
	const [keys, legsOfRows] = [new Uint32Array(count), new Uint32Array(count)];
	const figures = figuresOf(() => new Float64Array(count));
	const places = legs.map(({ growths }, leg) => {
		const placesOfLeg = new Uint32Array(growths.length);
		for (const [index, row] of growths.entries()) {
			const key = keyOf(row);
			const place = next[key] ?? 0;
			next[key] = place + 1;
			placesOfLeg[index] = place;
			keys[place] = key;
			legsOfRows[place] = leg;
			putFigures(figures, place, row);
		}
		return placesOfLeg;
	});
	const legOf = new Map(legs.map(({ name }, leg) => [name, leg]));
	const placeOf = (name, row) => {
		if (!ranks.has(row.tag)) return void 0;
		const [leg, key] = [legOf.get(name) ?? -1, keyOf(row)];
		const found = legsOfRows.subarray(starts[key], starts[key + 1]).indexOf(leg);
		return found < 0 ? void 0 : (starts[key] ?? 0) + found;
	};
	return {
		tags,
		columns: {
			keys,
			legs: legsOfRows,
			figures
		},
		placesOf: (leg) => places[leg] ?? /* @__PURE__ */ new Uint32Array(),
		placeOf
	};
};
/** Place of the first row of each key, and behind the last one the number of all rows. */
const startsOf = (legs, keys, keyOf) => {
	const starts = new Uint32Array(keys + 1);
	for (const { growths } of legs) for (const row of growths) starts[keyOf(row) + 1] = (starts[keyOf(row) + 1] ?? 0) + 1;
	for (let key = 1; key <= keys; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
	return starts;
};
/** By name, not in a loop over the figures: it runs for each row. */
const putFigures = (figures, place, row) => {
	const { before, after, allocated, freed, settled } = row;
	figures.after[place] = after?.outstanding ?? NaN;
	figures.bytesAfter[place] = after?.bytes ?? NaN;
	figures.before[place] = before?.outstanding ?? NaN;
	figures.bytesBefore[place] = before?.bytes ?? NaN;
	figures.allocated[place] = allocated ?? NaN;
	figures.freed[place] = freed ?? NaN;
	figures.settled[place] = settled ?? NaN;
};

// build/report/page-data.js
const toPageData = (analysis) => {
	const placed = placeRows(analysis.legs);
	const curves = chooseCurves(analysis, placed);
	const evidence = chooseEvidence(analysis, placed);
	return {
		header: toHeader(analysis, placed, {
			curves,
			evidence
		}),
		columns: writeColumns(placed.columns),
		curves: curves.drawn.map(writeCurve),
		evidence: writeEvidence(evidence.told)
	};
};
/** Snapshots of one row that are drawn: more than a chart of this width shows apart are left out evenly. */
const MAX_POINTS = 101;
/** Values of all curves together, some 120 KB in the page. */
const MAX_VALUES = 8e4;
/** True for a row of a finding, in whatever leg. */
const foundIn$1 = (findings) => {
	const found = new Set(findings.flatMap(({ rows }) => rows.map(({ growth }) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(growth))));
	return (row) => found.has((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(row));
};
/** Curves of the rows that moved while there is room: those of findings first, in every leg, then by what they grew. */
const chooseCurves = ({ findings, legs }, { placesOf }) => {
	const isFound = foundIn$1(findings);
	const moved = legs.flatMap(({ times, growths }, leg) => {
		if (times === null) return [];
		const places = placesOf(leg);
		return growths.flatMap((row, index) => row.series && (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__._)(row) ? [{
			row,
			leg,
			place: places[index] ?? 0,
			first: isFound(row)
		}] : []);
	}).sort((one, other) => Number(other.first) - Number(one.first) || Math.abs(other.row.count ?? 0) - Math.abs(one.row.count ?? 0) || one.place - other.place);
	const controls = legs.map(controlsOf);
	let room = MAX_VALUES;
	return {
		drawn: moved.flatMap(({ row, leg, place }) => {
			const drawn = drawnPoints(legs[leg]?.times?.length ?? 0);
			room -= drawn.length * 2;
			if (room < 0 || !row.series) return [];
			const { outstanding: counts, bytes } = row.series;
			const control = controls[leg]?.(row);
			const curve = {
				row: place,
				outstanding: pick(counts, drawn),
				bytes: pick(bytes, drawn)
			};
			return [control === void 0 ? curve : {
				...curve,
				control
			}];
		}).sort((one, other) => one.row - other.row),
		of: moved.length
	};
};
/** Amounts of a row at the ends of the control interval; undefined where none was taken, or does not tell. */
const controlsOf = ({ control }) => {
	if (control === null || [control.before, control.after].some(({ counters }) => counters === "bytes")) return () => void 0;
	const [before, after] = [control.before, control.after].map(({ usages }) => new Map(usages.map((usage) => [(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(usage), usage])));
	return (row) => {
		const [was, is] = [before?.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(row)), after?.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(row))];
		if (was === void 0 || is === void 0) return void 0;
		return {
			outstanding: [(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.h)(was), (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.h)(is)],
			bytes: [was.bytes, is.bytes]
		};
	};
};
/** Rows whose evidence is told: all of a dozen legs, and in more legs those that grew most of each. */
const MAX_EXPLAINED = 6e4;
/** What speaks for and against the rows of each leg, those of findings first. */
const chooseEvidence = ({ legs, policy, findings }, { placeOf }) => {
	const isFirst = foundIn$1(findings);
	const most = Math.floor(MAX_EXPLAINED / Math.max(1, legs.length));
	let of = 0;
	return {
		told: legs.flatMap((leg) => {
			if (leg.witnesses === null || leg.before === null) return [];
			const { explained, judged } = (0,_assess_js__WEBPACK_IMPORTED_MODULE_5__.i)({
				...leg,
				...leg.witnesses
			}, {
				policy,
				most,
				isFirst
			});
			of += judged;
			return explained.flatMap((one) => {
				const place = placeOf(leg.name, one.row);
				return place === void 0 ? [] : [[place, one]];
			});
		}),
		of
	};
};
/** Places of the snapshots that are drawn, the first and the last among them. */
const drawnPoints = (snapshots) => {
	const count = Math.min(snapshots, MAX_POINTS);
	return Array.from({ length: count }, (_, index) => Math.round(index * (snapshots - 1) / Math.max(1, count - 1)));
};
const pick = (values, places) => places.map((place) => values[place] ?? 0);
const toHeader = (analysis, { tags, columns, placeOf }, { curves, evidence }) => ({
	iterations: analysis.policy.iterations,
	driverTags: analysis.policy.driverTags,
	tags: tags.join(""),
	legs: analysis.legs.map(({ name, snapshots, times, mode, series }) => ({
		name,
		snapshots,
		clock: times === null ? null : clockOf(series, drawnPoints(times.length)),
		times: times === null ? null : drawnPoints(times.length).map((place) => times[place] ?? 0),
		needs: needsOf(mode, analysis.policy)
	})),
	findings: toFindings(analysis, placeOf),
	descriptions: Object.fromEntries(tags.flatMap((tag, place) => descriptionOf(analysis.descriptions.get(tag), place))),
	known: Object.fromEntries([...new Set(columns.keys)].flatMap((key) => knowledgeOf(tags, key))),
	curves: {
		drawn: curves.drawn.length,
		of: curves.of
	},
	evidence: {
		told: evidence.told.length,
		of: evidence.of
	}
});
const clockOf = (series, places) => {
	const start = series[0]?.capture.takenAt;
	const seconds = places.map((place) => {
		const at = series[place]?.capture.takenAt;
		const since = start === void 0 || at === void 0 ? null : (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.y)(start, at);
		return since === null ? NaN : Math.round(since / 1e3);
	});
	const isKnown = (second, index) => second >= (seconds[index - 1] ?? 0);
	return seconds.every(isKnown) && (seconds.at(-1) ?? 0) > 0 ? seconds : null;
};
const needsOf = (mode, policy) => {
	if (mode === null) return null;
	const { suspect, leak } = (0,_points_js__WEBPACK_IMPORTED_MODULE_6__.i)(mode, policy.points);
	return {
		suspect,
		leak
	};
};
const toFindings = ({ findings }, placeOf) => {
	const cards = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.r)(findings);
	return findings.map(({ cause, severity, leg, title, rows, evidence, settles }) => ({
		severity,
		title: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__._)(title),
		rows: rows.flatMap(({ growth }) => placeOf(leg, growth) ?? []),
		evidence: evidence.map(({ rule, text }) => `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__._)(text)} (${rule})`),
		settles: settles.length === 0 ? null : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.l)(settles)),
		card: cards.get(cause) ?? null
	}));
};
/** Longer ones are cut: the text is for one line of a table. */
const MAX_DESCRIPTION = 160;
const descriptionOf = (words, place) => words === void 0 ? [] : [[place, words.slice(0, MAX_DESCRIPTION)]];
const knowledgeOf = (tags, key) => {
	const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.et)(tags[key >> 1] ?? "", key % 2 === 1 ? "paged" : "nonpaged");
	if (known === void 0) return [];
	const { what, noise, owner, acquire, release } = known;
	return [[key, {
		what,
		noise,
		...owner && { owner },
		...acquire && { acquire },
		...release && { release },
		link: (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.Y)(known)
	}]];
};

// build/report/html-chart.js
/**
* The chart of a finding. One leg: root and riders since the first snapshot. Several legs: the root in each of them.
*/
const chartOf = (cause, { legs, policy }) => {
	const curves = cause.inLegs.length === 1 ? rowCurves(cause.worst, legs) : legCurves(cause, legs);
	if (curves.length === 0) return nothing;
	const title = describeCurves(SINCE_FIRST, curves, _problem_js__WEBPACK_IMPORTED_MODULE_1__.p);
	const unit = policy.iterations === null ? "snapshots" : "iterations";
	const drawing = toHtml(drawChart(curves, {
		title,
		unit,
		format: _problem_js__WEBPACK_IMPORTED_MODULE_1__.p,
		range: null
	}));
	const entries = curves.map((curve, index) => html`<li><i class="${classesOf(curve, index)}"></i>${curve.name} <b>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.f)(curve.values.at(-1) ?? 0)}</b></li>`);
	return html`<figure>${drawing}<ul class="legend">${entries}</ul><figcaption>${SINCE_FIRST}${pointsOf(curves, legs)}</figcaption></figure>`;
};
/** How many snapshots of a long series are drawn; nothing where all are. */
const pointsOf = (curves, legs) => {
	const snapshots = Math.max(...legs.map((leg) => leg.snapshots));
	const points = Math.max(...curves.map(({ times }) => times.length));
	return drawnPoints(snapshots).length === snapshots ? "" : `, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.p)(points)} of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.p)(snapshots)} snapshots`;
};
const SINCE_FIRST = "Growth of outstanding allocations since the first snapshot";
const rowCurves = ({ leg, rows }, legs) => {
	const curveOf = curvesIn(leg, legs);
	return rows.slice(0, MAX_CURVES).flatMap(({ growth, role }) => curveOf(growth, {
		name: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(growth.tag),
		chosen: role === "root"
	}));
};
const legCurves = ({ inLegs }, legs) => inLegs.slice(0, MAX_CURVES).flatMap(({ leg, rows: [root] }, index) => root === void 0 ? [] : curvesIn(leg, legs)(root.growth, {
	name: leg,
	chosen: index === 0
}));
const MAX_CURVES = 16;
/** Draws rows of one leg; nothing of a leg without a series. */
const curvesIn = (name, legs) => {
	const leg = legs.find((one) => one.name === name);
	const times = leg?.times ?? [];
	if (leg === void 0 || times.length === 0) return () => [];
	const places = drawnPoints(times.length);
	const controlOf = controlsOf(leg);
	return (row, look) => {
		const { series, settled } = row;
		if (!series) return [];
		const start = series.outstanding[0] ?? 0;
		const ends = controlOf(row)?.outstanding;
		return [{
			...look,
			times: places.map((place) => times[place] ?? 0),
			values: places.map((place) => (series.outstanding[place] ?? 0) - start),
			settled: settled == null ? null : settled - start,
			control: ends === void 0 ? null : [ends[0] - start, ends[1] - start]
		}];
	};
};
/** Names of elements and attributes are ours. */
const toHtml = ({ name, attributes, children }) => {
	const given = Object.entries(attributes).map(([key, value]) => html` ${trusted(key)}="${String(value)}"`);
	const inner = children.map((child) => typeof child === "string" ? html`${child}` : toHtml(child));
	return html`<${trusted(name)}${given}>${inner}</${trusted(name)}>`;
};

// build/report/html-findings.js
/** The findings as the top of report.html shows them: the same root in several legs is one card. */
const findingsOf = (analysis, options) => {
	const { open, moreLeaks, moreSuspects } = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.l)(analysis, options.maxRows);
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
	const more = left > 0 ? html`<p class="hint">${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(left, noun)} in report.json.</p>` : nothing;
	return html`<details><summary>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(count, noun)}</summary>
${cards}${more}</details>`;
};
/** Rows of `explain`: all evidence for and against each, whether it is a finding or not. */
const explainedOf = (analysis, options) => {
	const { explained } = analysis;
	if (explained.length === 0) return nothing;
	const cards = explained.map(({ leg, row, evidence, points, needs: { leak, suspect }, severity, onBaseline }) => {
		const verdict = severity ?? (onBaseline ? "no finding, since the baseline or the control interval grows it too" : "no finding");
		const needs = `${points} points; ${suspect} make a suspect, ${leak} a leak`;
		const items = evidence.map((it) => html`<li>${it.text} <span class="rule">${it.rule}, ${it.decides ? "decides" : it.points}</span></li>`);
		return html`<article class="${severity ?? "none"}">
<h3>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(row.tag)}`}, ${row.pool}: ${verdict}<span class="where">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.r)(leg)} (${needs})</span></h3>
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
	const id = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.r)(analysis.findings).get(finding.cause) ?? "";
	return html`<article id="${id}" class="${finding.severity}">
<h3><span class="severity">${finding.severity}</span> ${finding.title}<span class="where">${whereOf(cause, analysis.legs.length)}</span> <a class="anchor" href="#${id}" aria-label="Link to this finding">#</a></h3>
${growthTable({
		rows,
		leg: finding.leg
	}, analysis, options)}
${charts ? chartOf(cause, analysis) : nothing}
<ul class="evidence">${finding.evidence.map(({ rule, text }) => html`<li>${text} <span class="rule">${rule}</span></li>`)}</ul>
${settlesOf(finding)}
${hintOf(finding)}
${sinceOf(finding, analysis)}
${placesOf(finding)}
${othersOf(inLegs.slice(1))}
</article>`;
};
/** `in 4 of 12 legs, most in win11-x64` */
const whereOf = ({ worst: { leg }, inLegs }, legs) => {
	if (inLegs.length === 1) return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.r)(leg);
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)` in ${inLegs.length} of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(legs, "leg")}, most in ${leg}`;
};
const othersOf = (others) => {
	if (others.length === 0) return nothing;
	const items = others.map(({ leg, title, rows }) => html`<li>${linkTo(rows[0]?.growth, leg, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${leg}`)}: ${title}</li>`);
	return html`<details><summary>The same in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(others.length, "more leg")}</summary><ul>${items}</ul></details>`;
};
const settlesOf = ({ settles }) => settles.length === 0 ? nothing : html`<p class="to-decide"><b>To decide:</b> ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.l)(settles)}</p>`;
const hintOf = ({ hint }) => {
	const check = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.s)(hint);
	if (check.length === 0) return nothing;
	const link = hint?.link == null ? nothing : html` <a href="${hint.link}" rel="noreferrer">Documentation</a>`;
	return html`<p class="to-check"><b>To check:</b> ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.l)(check)}${link}</p>`;
};
/** Since when it grows, with the growth of each earlier run as a bar, the oldest first and this run last. */
const sinceOf = (finding, analysis) => {
	const since = (0,_origin_js__WEBPACK_IMPORTED_MODULE_7__.r)(finding, analysis);
	if (since.length === 0) return nothing;
	const bars = [...(0,_origin_js__WEBPACK_IMPORTED_MODULE_7__.i)(finding, analysis)].reverse().map(({ origin: { run, commit }, growth }) => ({
		name: `run ${run} at ${commit.slice(0, 7)}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.f)(growth)}`,
		value: growth
	}));
	const now = finding.rows[0]?.growth.count ?? 0;
	const drawing = toHtml(drawBars([...bars, {
		name: `this run: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.f)(now)}`,
		value: now
	}]));
	return html`<p class="since"><b>Since when:</b> ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.l)(since)} ${drawing}</p>`;
};
/** Lines of the sources to look at. */
const placesOf = ({ where }) => where.length === 0 ? nothing : html`<div><b>Where to look:</b><ul class="evidence">${where.map(({ path, line, text, why, owners }) => html`<li>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${`${path}:${line}`} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(why)}: ${text}${ownedBy(owners)}`}</li>`)}</ul></div>`;
/** Who owns the first line, by CODEOWNERS. */
const ownedBy = (owners = []) => owners.length === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)` (owned by ${owners.join(", ")})`;
const growthTable = ({ rows, leg }, { policy: { iterations }, descriptions }, { maxRows }) => {
	if (rows.length === 0) return nothing;
	const shown = rows.slice(0, maxRows);
	const isHeld = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.t)(rows);
	const hasWords = shown.some(({ tag }) => descriptions.has(tag));
	const words = hasWords ? html`<th scope="col" class="text">What it is</th>` : nothing;
	const body = shown.map((row) => {
		const what = hasWords ? html`<td class="text what">${descriptions.get(row.tag) ?? ""}</td>` : nothing;
		return html`<tr><th scope="row">${linkTo(row, leg, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(row.tag)}`)}</th><td class="text">${row.pool}</td>
${isHeld ? heldCells(row) : growthCells(row, iterations)}${what}</tr>`;
	});
	const left = rows.length - shown.length;
	const more = left > 0 ? html`<p class="hint">${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(left, "more row")} in the table below.</p>` : nothing;
	return html`<div class="scroll" role="group" aria-label="Rows of the finding" tabindex="0"><table class="figures">
<thead><tr><th scope="col">Tag</th><th scope="col" class="text">Pool</th>${isHeld ? HELD_HEADS$1 : growthHeads(iterations)}${words}</tr></thead>
<tbody>${body}</tbody></table></div>${more}`;
};
/** With one dump nothing grew. */
const HELD_HEADS$1 = html`<th scope="col">Outstanding since boot</th><th scope="col">Bytes since boot</th>`;
const heldCells = ({ after }) => html`<td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.p)(after?.outstanding)}</td>${bytesCell(after?.bytes)}`;
const growthHeads = (iterations) => {
	const rate = iterations === null ? nothing : html`<th scope="col">Per iteration</th>`;
	return html`<th scope="col">Growth</th>${rate}<th scope="col">Outstanding before</th><th scope="col">Outstanding after</th><th scope="col">Growth in bytes</th><th scope="col">Bytes after</th>`;
};
const growthCells = (row, iterations) => {
	const rate = iterations === null ? nothing : html`<td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_select_js__WEBPACK_IMPORTED_MODULE_4__.D)(row) / iterations)}</td>`;
	return html`<td class="growth">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.f)(row.count)}</td>${rate}<td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.p)(row.before?.outstanding)}</td><td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.p)(row.after?.outstanding)}</td>
<td title="${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.f)(row.bytes)} bytes">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.f)(row.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_0__.u)}</td>${bytesCell(row.after?.bytes)}`;
};
const bytesCell = (bytes) => html`<td title="${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.p)(bytes)} bytes">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.p)(bytes, _wording_js__WEBPACK_IMPORTED_MODULE_0__.u)}</td>`;
/** A deep link into the table of all rows. */
const linkTo = (row, leg, words) => {
	if (row === void 0) return html`${words}`;
	const place = new URLSearchParams({
		tag: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(row.tag),
		pool: row.pool,
		...leg === "" ? {} : { leg }
	});
	return html`<a href="#${String(place)}">${words}</a>`;
};

// build/report/html-headline.js
/** The top of report.html: the answer, what the page is of, and the verdict of each leg. */
const headlineOf = (analysis, result, options) => {
	const { verdict } = analysis;
	const { passed } = result;
	return html`<header class="${verdict} ${passed ? "passed" : "failed"}">
<p class="product">${options.title}</p>
<h1><span class="verdict">${verdict}</span> <span class="gate">${passed ? "passed" : "failed"}</span></h1>
<p class="reason">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_trust_js__WEBPACK_IMPORTED_MODULE_3__.i)(analysis, result))}</p>
${trustIn(analysis, options)}
<ul class="facts">${[
		...placeOf(options.origin),
		...sizeOf(analysis),
		...madeBy(options)
	].map((fact) => html`<li>${fact}</li>`)}</ul>
${legsOf(analysis)}
</header>`;
};
const trustIn = (analysis, { docs }) => {
	const trust = (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__.r)(analysis);
	if (trust === null) return nothing;
	const { largest, strength } = trust;
	const source = linked(`${docs}/${_trust_js__WEBPACK_IMPORTED_MODULE_3__.t}`, html`docs/${_trust_js__WEBPACK_IMPORTED_MODULE_3__.t}`);
	const sure = strength.length === 0 ? nothing : html`<p class="trust">${strength} (${source}).</p>`;
	return html`<p class="trust">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.l)(largest)}</p>${sure}`;
};
/** Number of rows of all legs. */
const rowsIn = (legs) => legs.reduce((sum, { growths }) => sum + growths.length, 0);
/** `contoso/sey-driver`, `Pull request #812`, `Commit abc1234`, `Run 123, attempt 2`; each a link. */
const placeOf = (origin) => {
	if (origin === null) return [];
	const { serverUrl, repository, pullRequest, headSha, runId, attempt, runUrl } = origin;
	const home = `${serverUrl}/${repository}`;
	const again = attempt > 1 ? `, attempt ${attempt}` : "";
	return [
		linked(home, html`${repository}`),
		...pullRequest === null ? [] : [linked(`${home}/pull/${pullRequest}`, html`Pull request #${pullRequest}`)],
		...headSha === "" ? [] : [linked(`${home}/commit/${headSha}`, html`Commit <code>${headSha.slice(0, 7)}</code>`)],
		linked(runUrl, html`Run ${String(runId)}${again}`)
	];
};
/** The whole sources of an address are the server's and the run's own; only https leaves the page. */
const linked = (address, words) => (0,_origin_js__WEBPACK_IMPORTED_MODULE_7__.t)(address) ? html`<a href="${address}" rel="noreferrer">${words}</a>` : words;
const sizeOf = ({ legs, policy: { iterations } }) => {
	const snapshots = legs.reduce((sum, leg) => sum + leg.snapshots, 0);
	const facts = [
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(legs.length, "leg"),
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(snapshots, "snapshot"),
		(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.b)(legs), "row")
	];
	const cycles = iterations === null ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(iterations, "iteration")];
	return [...facts, ...cycles].map((fact) => html`${fact}`);
};
const madeBy = ({ madeAt }) => [...madeAt === null ? [] : [html`<time datetime="${madeAt}">${toDay(madeAt)}</time>`], html`Pool Leak Check ${_program_js__WEBPACK_IMPORTED_MODULE_8__.n}`];
/** `2026-11-27T02:40:00.000Z` \u2192 `2026-11-27 02:40 UTC` */
const toDay = (moment) => `${moment.slice(0, 16).replace("T", " ")} UTC`;
/** Each leg with its verdict, the worst first; a click shows its rows. Nothing for a single leg. */
const legsOf = (analysis) => {
	const { legs } = analysis;
	if (legs.length < 2) return nothing;
	const found = foundIn(analysis);
	const chips = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.o)(analysis).map(({ name, verdict }) => {
		const address = new URLSearchParams({
			leg: name,
			verdict: found.has(name) ? "found" : "any"
		});
		const what = found.get(name);
		const told = what === void 0 ? nothing : html` <span class="told">${what}</span>`;
		return html`<li class="${verdict}"><a href="#${String(address)}"><b>${verdict}</b> ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.a)(name)}${told}</a></li>`;
	});
	return html`<nav class="legs" aria-label="Legs, the worst first"><ul>${chips}</ul></nav>`;
};
/** The worst finding of each leg: `Proc +1,000`. */
const foundIn = ({ findings }) => {
	const worst = /* @__PURE__ */ new Map();
	for (const { inLegs } of (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.w)(findings)) for (const { leg, rows } of inLegs) {
		const root = rows[0]?.growth;
		if (worst.has(leg) || root === void 0) continue;
		const grew = root.count === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)("") : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)` ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.f)(root.count))}`;
		worst.set(leg, html`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(root.tag)}${grew}`}`);
	}
	return worst;
};

// build/report/page-assets.js
const script = "const e=e=>e.map(e=>typeof e==`string`?u(n(e)):t(e.quoted)).join(``),t=e=>e===``?``:`<code>${u(n(e)).replace(/ (?= )|^ | $/g,`&nbsp;`)}<\\/code>`,n=e=>e.replace(r,c),r=/[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}\\p{Cs}\\u1680\\u2000-\\u200a\\u205f\\u2800\\u3000]/gu,i=e=>JSON.stringify(e).replace(r,a),a=e=>e.split(``).map(o).join(``),o=e=>`\\\\u${e.charCodeAt(0).toString(16).padStart(4,`0`)}`,s=e=>{if(typeof e!=`string`)return e===null?``:String(e);let t=n(e).replace(/^[=+\\-@]/,c);return/[\",;]|^\\s|\\s$/.test(t)?`\"${t.replaceAll(`\"`,`\"\"`)}\"`:t},c=e=>{let t=e.codePointAt(0)??0,n=t.toString(16);return t>65535?`\\\\u{${n}}`:t<=255?`\\\\x${n.padStart(2,`0`)}`:`\\\\u${n.padStart(4,`0`)}`},l=e=>e.replace(/[&<>\"'|`*_~[\\]\\\\#@!${}]|:(?=[\\0/])/g,p),u=e=>l(e.replace(d,`$&\\0`)).replaceAll(`\\0`,f),d=/:(?=\\/\\/)|www(?=\\.)|[@#](?=\\S)|GH(?=-\\d)|[0-9a-f]{6}(?=[0-9a-f])/gi,f=`<span><\\/span>`,p=e=>`&#${e.charCodeAt(0)};`,m=e=>e===``?[]:[e],h=e=>{let[t=``,n]=String(Math.abs(e)).split(`.`),r=e<0?`-`:``,i=t.replace(/\\B(?=(\\d{3})+$)/g,`,`);return n===void 0?r+i:`${r}${i}.${n}`},g=e=>{let t=Math.abs(e),n=e<0?`-`:``,r=ee.find(({from:e})=>t>=e);return r===void 0?`${n}${t}\xA0B`:`${n}${b(t/r.from)}\xA0${r.name}`},_=(e,t=h)=>e===null?y:e>0?`+${t(e)}`:t(e),v=e=>{let t=Math.abs(e);return t>0&&t<.01?e<0?`>-0.01`:`<0.01`:t<10?e.toFixed(2):b(e)},y=`\u2013`,ee=[{from:2**30,name:`GiB`},{from:2**20,name:`MiB`},{from:1024,name:`KiB`}],b=e=>h(Math.round(e*10)/10),x={width:640,height:210,left:68,right:14,top:12,bottom:34},S={control:96,rest:64},te=(e,{title:t,unit:n,format:r,range:i})=>{let a=C(e,i),{width:o,height:s,left:c,right:l,bottom:u}=x,d=s-u,f=le(a.first,a.last,5).filter(e=>e>=a.first&&e<=a.last),p=a.levels.flatMap(e=>[w(`line`,{class:`rule`,x1:c,x2:o-l,y1:a.y(e),y2:a.y(e)}),w(`text`,{class:`level`,x:c-8,y:a.y(e)+4,\"text-anchor\":`end`},[r(e)])]),m=f.map(e=>w(`text`,{class:`time`,x:a.x(e),y:d+17,\"text-anchor\":de(e,a)},[h(Math.round(e))])),g=e.map((e,t)=>({curve:e,classes:ne(e,t)})).sort((e,t)=>Number(e.curve.chosen)-Number(t.curve.chosen)).flatMap(({curve:e,classes:t})=>re(e,t,a));return w(`svg`,{class:`chart`,viewBox:`0 0 ${o} ${s}`,role:`img`,\"aria-label\":t},[...ie(a),...p,w(`line`,{class:`axis`,x1:c,x2:o-l,y1:d,y2:d}),...m,w(`text`,{class:`unit`,x:a.x(a.last),y:s-3,\"text-anchor\":`end`},[n]),...g])},ne=({chosen:e},t)=>e?`curve chosen`:`curve s${t%8}`,re=(e,t,r)=>{let i=n(e.name),a=(e,n=``)=>w(`path`,{class:`${t}${n}`,d:e},[w(`title`,{},[i])]),o=(e,n)=>w(`circle`,{class:t,cx:e,cy:r.y(n),r:2.5},[w(`title`,{},[i])]),{control:s,settled:c,values:l}=e,u=r.control===null||s===null?[]:[a(T(r.control.map((e,t)=>[e,r.y(s[t]??0)])),` aside`),...s.map((e,t)=>o(r.control?.[t]??0,e))],d=r.rest===null||c===null?[]:[a(T([[r.x(r.last),r.y(l.at(-1)??0)],[r.rest,r.y(c)]]),` aside`),o(r.rest,c)];return[a(fe(e,r)),...u,...d]},ie=({control:e,rest:t,x:n,first:r,last:i})=>{let{width:a,height:o,left:s,right:c,top:l,bottom:u}=x,d=o-u,f=(e,t,n)=>[w(`rect`,{class:`band`,x:e,y:l,width:t-e,height:d-l}),w(`text`,{class:`time`,x:(e+t)/2,y:d+17,\"text-anchor\":`middle`},[n])];return[...e===null?[]:f(s,n(r)-14,`control`),...t===null?[]:f(n(i)+10,a-c,`at rest`)]},C=(e,t=null)=>{let[n,r]=t??ce(e.map(({times:e})=>e)),i=t===null&&e.some(({control:e})=>e!==null),a=t===null&&e.some(({settled:e})=>e!==null),[o,s]=ce(e.map(e=>ae(e,t))),c=le(o,s===o?o+1:s,4),l=Math.min(o,c[0]??o),u=Math.max(s,c.at(-1)??s),{width:d,height:f,left:p,right:m,top:h,bottom:g}=x,_=p+(i?S.control:0),v=(d-m-(a?S.rest:0)-_)/Math.max(r-n,1e-9),y=(f-h-g)/Math.max(u-l,1e-9);return{first:n,last:r,levels:c,x:e=>pe(_+(e-n)*v),y:e=>pe(f-g-(e-l)*y),control:i?[p+12,_-26]:null,rest:a?d-m-S.rest/2+6:null}},ae=({times:e,values:t,control:n,settled:r},i)=>i===null?[...t,...n??[],...r===null?[]:[r]]:t.filter((t,n)=>oe(e[n]??0,i)),oe=(e,[t,n])=>e>=t&&e<=n,se=(e,t,r)=>{let i=t.slice(0,6).map(({name:e,values:t})=>{let[n=0,i=0]=[t[0],t.at(-1)];return`${e} ${r(n)} to ${r(i)}`}),a=t.length>i.length?`; and ${t.length-i.length} more`:``;return n(`${e}: ${i.join(`; `)}${a}`)},w=(e,t,n=[])=>({name:e,attributes:t,children:n}),ce=e=>{let[t,n]=[1/0,-1/0];for(let r of e)for(let e of r)t=Math.min(t,e),n=Math.max(n,e);return t<=n?[t,n]:[0,0]},le=(e,t,n)=>{let r=(t-e)/n;if(!(r>0))return[e];let i=10**Math.floor(Math.log10(r)),a=Math.max(1,(ue.find(e=>e*i>=r)??10)*i),o=[];for(let n=Math.floor(e/a);n<=Math.ceil(t/a);n++)o.push(n*a);return o},ue=[1,2,5,10],de=(e,{first:t,last:n})=>e<=t?`start`:e>=n?`end`:`middle`,fe=({times:e,values:t},{first:n,last:r,x:i,y:a})=>T(t.flatMap((t,o)=>{let s=e[o]??0;return oe(s,[n,r])?[[i(s),a(t)]]:[]})),T=e=>e.map(([e,t],n)=>`${n===0?`M`:`L`}${e} ${t}`).join(``),pe=e=>Math.round(e*10)/10,E=(e,t={},...n)=>{let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==!1&&r.setAttribute(e,n===!0?``:String(n));return r.append(...n),r},D=(e,t,n)=>{let r=E(`button`,{type:`button`,...t},e);return r.addEventListener(`click`,n),r},O=({name:e,attributes:t,children:n})=>{let r=document.createElementNS(`http://www.w3.org/2000/svg`,e);for(let[e,n]of Object.entries(t))r.setAttribute(e,String(n));return r.append(...n.map(e=>typeof e==`string`?e:O(e))),r},k=e=>e.find(({chosen:e})=>e)??e[0]??{times:[]},A=(e,t)=>{let n=0;for(let[r,i]of e.entries())Math.abs(i-t)<Math.abs((e[n]??0)-t)&&(n=r);return n},me=(e,t)=>{let n=E(`details`,{class:`numbers`},E(`summary`,{},`Figures`));return n.addEventListener(`toggle`,()=>{n.querySelector(`.scroll`)?.remove(),n.open&&n.append(he(e(),t))}),n},he=({curves:e,unit:t},r)=>{let i=[t,...e.map(({name:e})=>n(e))].map(e=>E(`th`,{scope:`col`},e)),a=(t,n)=>E(`tr`,{},E(`th`,{scope:`row`},t),...e.map(e=>E(`td`,{},ge(n(e),r)))),{times:o}=k(e),s=[...e.some(({control:e})=>e!==null)?[a(`control, before`,({control:e})=>e?.[0]),a(`control, after`,({control:e})=>e?.[1])]:[],...o.map(e=>a(h(Math.round(e)),t=>t.values[A(t.times,e)])),...e.some(({settled:e})=>e!==null)?[a(`at rest`,({settled:e})=>e)]:[]],c=E(`table`,{class:`figures`},E(`thead`,{},E(`tr`,{},...i)),E(`tbody`,{},...s));return E(`div`,{class:`scroll`,role:`group`,\"aria-label\":`Figures`,tabindex:`0`},c)},ge=(e,t)=>e==null?`\u2013`:t(e),_e={range:null,byClock:!1},ve=(e,t)=>{let r=E(`div`,{class:`plot`,tabindex:`0`,role:`group`}),i=E(`output`,{}),a=e.map(()=>E(`b`,{})),o=D(`Whole test`,{hidden:!0},()=>u(_e)),s=_e,c=-1,l=()=>xe(e,t.unit,s),u=e=>{s=e,c=-1,o.hidden=s.range===null;let{curves:n,unit:i}=l(),a=se(t.what,n,t.format);r.setAttribute(`aria-label`,`${a}. Arrow keys read the figures, + shows a part, 0 the whole.`),r.replaceChildren(O(te(n,{title:a,unit:i,format:t.format,range:s.range}))),d(null)},d=e=>{let{curves:o,unit:c}=l(),u=k(o).times,d=u[e??u.length-1]??0,f=o.map(e=>e.values[A(e.times,d)]??0);for(let[e,n]of f.entries())a[e]?.replaceChildren(t.format(n));let p=o.map(({name:e},r)=>`${n(e)} ${t.format(f[r]??0)}`).slice(0,ye);i.textContent=e===null?t.what:`${h(Math.round(d))} ${c}: ${p.join(`, `)}`,Te(r,e===null?null:C(o,s.range).x(d))};Ee(r,{move:e=>{let{curves:t}=l();c=A(k(t).times,Se(t,s.range,e)),d(c)},select:(e,t)=>{let{curves:n}=l(),[r,i]=[Se(n,s.range,e),Se(n,s.range,t)],a=[Math.min(r,i),Math.max(r,i)];k(n).times.filter(e=>e>=a[0]&&e<=a[1]).length>1&&u({...s,range:a})},leave:()=>d(null),whole:()=>u({...s,range:null})}),r.addEventListener(`keydown`,e=>{let t=k(l().curves).times,n=we(e.key,c,t.length);if(e.key===`+`&&c>=0)u({...s,range:Ce(t,c)});else if(e.key===`0`||e.key===`-`)u({...s,range:null});else if(n===null)return;else c=n,d(c);e.preventDefault(),e.stopPropagation()}),u(_e);let f=e.every(({clock:e})=>e!==null)?[De(t.unit,e=>u({range:null,byClock:e}))]:[],p=E(`ul`,{class:`legend`},...e.map((e,t)=>be(e,t,a[t])));return E(`figure`,{},E(`div`,{class:`above`},...t.switches,...f,o),r,p,E(`figcaption`,{\"aria-live\":`polite`},i),me(l,t.format))},ye=6,be=(e,t,r)=>E(`li`,{},E(`i`,{class:ne(e,t)}),`${n(e.name)} `,...r?[r]:[]),xe=(e,t,{byClock:n})=>{if(!n)return{curves:e,unit:t};let r=Math.max(...e.map(({clock:e})=>e?.at(-1)??0)),[i,a]=r>10800?[`hours`,3600]:r>300?[`minutes`,60]:[`seconds`,1];return{unit:i,curves:e.map(e=>({...e,times:(e.clock??[]).map(e=>e/a)}))}},Se=(e,t,n)=>{let{first:r,last:i,x:a}=C(e,t),[o,s]=[a(r),a(i)],c=(n*x.width-o)/Math.max(1,s-o);return r+Math.max(0,Math.min(1,c))*(i-r)},Ce=(e,t)=>{let n=Math.max(1,Math.ceil(e.length/8));return[e[Math.max(0,t-n)]??0,e[Math.min(e.length-1,t+n)]??0]},we=(e,t,n)=>{switch(e){case`ArrowRight`:return Math.min(n-1,t+1);case`ArrowLeft`:return Math.max(0,t-1);case`Home`:return 0;case`End`:return n-1;default:return null}},Te=(e,t)=>{if(e.querySelector(`.marker`)?.remove(),t===null)return;let n={class:`marker`,x1:t,x2:t,y1:x.top,y2:x.height-x.bottom};e.firstElementChild?.append(O({name:`line`,attributes:n,children:[]}))},Ee=(e,{move:t,select:n,leave:r,whole:i})=>{let a=null,o=({clientX:t})=>{let{left:n,width:r}=e.getBoundingClientRect();return(t-n)/Math.max(1,r)};e.addEventListener(`pointerdown`,e=>{e.pointerType===`mouse`&&e.button===0&&(a=o(e))}),e.addEventListener(`pointermove`,e=>t(o(e))),e.addEventListener(`pointerup`,e=>{let t=o(e);a!==null&&Math.abs(t-a)>=.03&&n(a,t),a=null}),e.addEventListener(`pointerleave`,()=>{a=null,r()}),e.addEventListener(`dblclick`,i)},De=(e,t)=>{let n=E(`select`,{\"aria-label\":`Horizontal axis`},E(`option`,{},Oe(e)),E(`option`,{},`Time`));return n.addEventListener(`change`,()=>t(n.selectedIndex===1)),n},Oe=e=>e.charAt(0).toUpperCase()+e.slice(1),ke=e=>{let t=e.length===4?e:e.padEnd(4).slice(0,4);return Ae(t)?t:je(t.replaceAll(`\\0`,` `).replace(/[^\\0-\\xff]/g,`?`))},Ae=e=>{for(let t=0;t<e.length;t++){let n=e.charCodeAt(t);if(n===0||n>127)return!1}return!0},je=e=>{let t=e.slice(0,3)+String.fromCharCode(e.charCodeAt(3)&127);return/^[\\x20-\\x7e]{4}$/.test(t)?t:e},Me=e=>e.replace(/[^\\x20-\\x7e]|\\\\(?=x)/g,e=>`\\\\x${e.charCodeAt(0).toString(16).padStart(2,`0`)}`),j=e=>e.replace(/\\\\x([0-9a-f]{2})/gi,(e,t)=>String.fromCharCode(Number.parseInt(t,16))),Ne=e=>ke(j(e)),Pe=[`none`,`suspect`,`leak`,`baseline`],Fe=e=>{let t=/* @__PURE__ */ new Map,n=e.sentences.map(({text:e})=>e.split(``).length-1),[r,i,a]=[0,0,0];for(let[o,s]of e.rows.entries()){r+=s;let c={index:o,piece:i,fill:a,points:0};for(let t=i+(e.counts[o]??0);i<t;i++){let t=e.pieces[i]??0;a+=n[t]??0,c.points+=e.sentences[t]?.points??0}t.set(r,c)}let o=e.fills.split(``);return{of:(n,r)=>{let i=t.get(n);if(i===void 0)return;let a=i.fill,s=i.piece+(e.counts[i.index]??0),c=e.pieces.slice(i.piece,s).flatMap(t=>{let n=e.sentences[t];if(n===void 0)return[];let i=n.text.replaceAll(``,()=>o[a++]??``).replaceAll(``,()=>r);return[{...n,text:i}]});return{points:i.points,state:Pe[e.states[i.index]??0]??`none`,pieces:c}},pointsOf:e=>t.get(e)?.points??NaN}},Ie=[`after`,`bytesAfter`,`before`,`bytesBefore`,`allocated`,`freed`,`settled`],Le=({keys:e,legs:t,figures:n})=>{let r=ze(e=>n[e].map(e=>e??NaN));for(let e of Ie)for(let[t,n]of r[e].entries())r[e][t]=n+Ve(r,e,t);return{keys:M(e),legs:t,figures:r}},Re=({outstanding:e,bytes:t,...n})=>({...n,outstanding:M(e),bytes:M(t)}),ze=e=>Object.fromEntries(Ie.map(t=>[t,e(t)])),Be={before:`after`,bytesBefore:`bytesAfter`,freed:`allocated`,settled:`after`},Ve=(e,t,n)=>{let r=Be[t];return r===void 0?0:e[r][n]||0},M=e=>{let t=0;return e.map(e=>(t+=e,t))},He=({header:e,columns:t,curves:n,evidence:r})=>{let i=Le(t),a=We(i),o=e.tags.match(/[\\s\\S]{4}/g)??[],s=o.map(e=>Me(ke(e))),c=Fe(r);return{count:i.keys.length,header:e,columns:i,tags:o,printed:s,pointsOf:c.pointsOf,evidenceOf:e=>c.of(e,s[(i.keys[e]??0)>>1]??``),wordsOf:Ue(e),legNames:e.legs.map(({name:e})=>e===``?`default`:e),severities:Ge(i.keys.length,e.findings),curves:new Map(n.map(e=>[e.row,Re(e)])),usualSort:a,isSinceBoot:a===`bytesAfter`}},Ue=({descriptions:e,known:t})=>{let n=/* @__PURE__ */ new Map;return r=>{let i=n.get(r);if(i!==void 0)return i;let{what:a=``,owner:o=``,acquire:s=[],release:c=[]}=t[r]??{},l=[e[r>>1]??``,a,o,...s,...c].join(`\n`).toLowerCase();return n.set(r,l),l}},We=({figures:e})=>{let t=e=>!Number.isNaN(e);return e.before.some(t)?`growth`:e.bytesBefore.some(t)?`bytesGrowth`:`bytesAfter`},Ge=(e,t)=>{let n=new Uint8Array(e);for(let{severity:e,rows:r}of t)for(let t of r)n[t]=Math.max(n[t]??0,e===`leak`?2:1);return n},N=[`none`,`suspect`,`leak`],P=({severities:e},t)=>N[e[t]??0]??`none`,F=({columns:e},t)=>e.keys[t]??0,I=({columns:e},t)=>e.legs[t]??0,L=(e,t)=>e.printed[F(e,t)>>1]??``,R=(e,t)=>F(e,t)%2==1?`paged`:`nonpaged`,z=(e,t)=>e.legNames[I(e,t)]??``,B=({columns:e},t,n)=>e.figures[n][t]??NaN,V=(e,t)=>B(e,t,`after`)-B(e,t,`before`),H=(e,t)=>B(e,t,`bytesAfter`)-B(e,t,`bytesBefore`),Ke=(e,t)=>{let n=V(e,t);return n===0||Number.isNaN(n)?H(e,t):n},qe=(e,t)=>{let n=n=>n>=0&&n<e.count&&F(e,n)>>1==F(e,t)>>1,[r,i]=[t,t+1];for(;n(r-1);)r--;for(;n(i);)i++;return Array.from({length:i-r},(e,t)=>r+t)},Je=(e,t,{measure:n,name:r,chosen:i,isSince:a})=>{let o=e.curves.get(t),{times:s,clock:c}=e.header.legs[I(e,t)]??{times:null,clock:null};if(o===void 0||s===null)return[];let l=a?o[n][0]??0:0,[u,d]=o.control?.[n]??[],f=n===`outstanding`?B(e,t,`settled`):NaN;return[{name:r,chosen:i,times:s,clock:c,values:o[n].map(e=>e-l),settled:Number.isNaN(f)?null:f-l,control:u===void 0||d===void 0?null:[u-l,d-l]}]},Ye=e=>{for(let t of document.querySelectorAll(`#findings article[id] > figure`)){let n=t.parentElement?.id??``,r=Xe(e,e.header.findings.filter(e=>e.card===n));if(r.length===0)continue;let i=e.header.iterations===null?`snapshots`:`iterations`,a=t.querySelector(`figcaption`)?.textContent??``;t.replaceWith(ve(r,{what:a,unit:i,format:e=>_(e),switches:[]}))}},Xe=(e,t)=>{let[r,...i]=t;return(i.length===0?r?.rows??[]:t.map(e=>e.rows[0]??-1)).slice(0,Ze).flatMap((t,r)=>{let a=n(i.length===0?L(e,t):z(e,t));return Je(e,t,{measure:`outstanding`,name:a,chosen:r===0,isSince:!0})})},Ze=16,Qe=e=>{let t=(e.includes(`*`)?e:e.padEnd(4)).replaceAll(`\\0`,` `);if(!/[?*]/.test(t))return e=>e===t;let n=t.replace(/\\*+/g,`*`).replace(/[\\\\^$.+?*()[\\]{}|]/g,e=>$e[e]??`\\\\${e}`),r=RegExp(`^${n}$`,`s`);return e=>r.test(e)},$e={\"?\":`.`,\"*\":`.*`},et=e=>{let t=e.trimEnd();return/[\\s,\"]/.test(t)?`=\"${t.replaceAll(`\"`,`\\\\x22`)}\"`:`=${t}`},tt=e=>{let[t,n,r]=/^\\s*=(?:\"([^\"]*)\"|([^\\s,\"]+))\\s*$/.exec(e)??[];return t===void 0?null:Me(Ne(n??r??``))},nt=(e,t)=>{let{terms:n,problem:r}=at(e,t),i=n.filter(({isExcluded:e})=>!e),a=n.filter(({isExcluded:e})=>e),o=new Uint8Array(e.tags.length*2);for(let t of o.keys()){let n=rt(e,t),r=({matches:e})=>e(n);o[t]=Number((i.length===0||i.some(r))&&!a.some(r))}return{keeps:o,problem:r}},rt=(e,t)=>{let n=e.tags[t>>1]??``;return{tag:n,small:n.toLowerCase(),words:e.wordsOf(t)}},it=/([-!])?(?:\"([^\"]*)\"?|\\/((?:\\\\.|[^\\\\/])+)\\/|=(?:\"([^\"]*)\"?|([^\\s,]+))|([^\\s,]+))/g,at=(e,t)=>{let n=[],r=[];for(let[,i,a,o,s,c,l]of t.matchAll(it)){let t=i!==void 0,u=e=>n.push({isExcluded:t,matches:e});if(o!==void 0){let e=ot(o);e===null?r.push(`/${o}/ is no regular expression.`):u(({tag:t,words:n})=>e.test(t)||e.test(n))}else if(c!==void 0||s!==void 0){let e=Ne(s??c??``);u(t=>t.tag===e)}else a===void 0?l===`@driver`?u(lt(e)):l!==void 0&&/[?*]/.test(l)?u(st(l)):l!==void 0&&l!==`-`&&u(ct(l)):u(ct(a))}return t.includes(`@driver`)&&e.header.driverTags.length===0&&r.push(`No driver-tags were named, so @driver finds nothing.`),{terms:n,problem:r.join(` `)}},ot=e=>{try{return new RegExp(e,`im`)}catch{return null}},st=e=>{let t=Qe(j(e).toLowerCase());return({small:e})=>t(e)},ct=e=>{let[t,n]=[e.toLowerCase(),j(e).toLowerCase()];return t===``?()=>!0:({small:e,words:r})=>e.startsWith(n)||r.includes(t)},lt=({header:e})=>{let t=e.driverTags.map(e=>Qe(j(e)));return({tag:e})=>t.some(t=>t(e))},U=[`any`,`nonpaged`,`paged`],W=[`any`,`moved`,`grew`,`shrank`],G=[`any`,`found`,`leak`,`suspect`,`none`],ut=({usualSort:e})=>({find:``,pool:`any`,leg:null,growth:`any`,least:null,verdict:`any`,sort:[{column:e,descending:!0}],pinned:!0}),dt=(e,t)=>{let n=/* @__PURE__ */ new Map,r=({sort:r})=>{let i=JSON.stringify(r),a=n.get(i);if(a!==void 0)return a;let o=r.toReversed().reduce((e,{column:n,descending:r})=>{let i=t.find(e=>e.name===n);return i===void 0?e:ht(e,i,r)},mt(e.count));return n.set(i,o),o};return t=>{let n=_t(e,t),i=[];for(let e of r(t))n(e)&&i.push(e);return t.pinned?ft(e,i):i}},ft=({severities:e},t)=>{let n=n=>t.filter(t=>e[t]===n),r=[...n(2),...n(1)];return r.length===0?t:r.concat(n(0))},pt=({severities:e},{pinned:t},n)=>{if(!t)return 0;let r=n.findIndex(t=>e[t]===0);return r<0?n.length:r},mt=e=>Uint32Array.from({length:e},(e,t)=>t),ht=(e,{value:t},n)=>{let r=Float64Array.from(e,e=>{let r=t(e);return Number.isNaN(r)?1/0:n?0-r:r}),i=r.toSorted().filter((e,t,n)=>t===0||e!==n[t-1]),a=Uint32Array.from(r,e=>gt(i,e)),o=new Uint32Array(i.length+1);for(let e of a)o[e+1]=(o[e+1]??0)+1;for(let e=1;e<o.length;e++)o[e]=(o[e]??0)+(o[e-1]??0);let s=new Uint32Array(e.length);for(let[t,n]of a.entries()){let r=o[n]??0;s[r]=e[t]??0,o[n]=r+1}return s},gt=(e,t)=>{let[n,r]=[0,e.length-1];for(;n<r;){let i=n+r>>1;(e[i]??0)<t?n=i+1:r=i}return n},_t=(e,t)=>{let{keeps:n}=nt(e,t.find),{pool:r,leg:i,growth:a,least:o,verdict:s}=t,c=N.map(e=>vt[s].includes(e)),l=+(r===`paged`),{keys:u,legs:d}=e.columns;return t=>{let s=u[t]??0;return n[s]===0||r!==`any`&&s%2!==l||i!==null&&d[t]!==i||!c[e.severities[t]??0]||o!==null&&!(V(e,t)>=o)?!1:a===`any`||yt(Ke(e,t),a)}},vt={any:N,found:[`leak`,`suspect`],leak:[`leak`],suspect:[`suspect`],none:[`none`]},yt=(e,t)=>{switch(t){case`moved`:return e>0||e<0;case`grew`:return e>0;case`shrank`:return e<0;default:return t}},bt=(e,{find:t},n)=>{let r=tt(t);return r===null?void 0:n.find(t=>L(e,t)===r)},xt=(e,{query:t,columns:n,open:r})=>{let{find:i,pool:a,leg:o,growth:s,least:c,verdict:l,sort:u,pinned:d}=t,f=tt(i),p=f!==null&&/[?*]/.test(f)?null:f,m=wt(u),h=[[`tag`,p??``],[`find`,p===null?i:``],[`pool`,a===`any`?``:a],[`leg`,o===null?``:e.header.legs[o]?.name??``],[`growth`,s===`any`?``:s],[`least`,c===null?``:String(c)],[`verdict`,l===`any`?``:l],[`sort`,m===`-${e.usualSort}`?``:m],[`findings`,d?``:`sorted`],[`columns`,n===null?``:n.join(`,`)],[`open`,r===null?``:`${R(e,r)}.${I(e,r)}.${L(e,r)}`]];return`#${new URLSearchParams(h.filter(([,e])=>e!==``).map(([e,t])=>[e,t]))}`},St=(e,t)=>{let n=new URLSearchParams(t.replace(/^#/,``)),r=e.header.legs.findIndex(({name:e})=>e===n.get(`leg`)),i=Number(n.get(`least`)??`none`);return{query:{find:Ct(n),pool:K(U,n.get(`pool`)),leg:r<0||!n.has(`leg`)?null:r,growth:K(W,n.get(`growth`)),least:Number.isFinite(i)?i:null,verdict:K(G,n.get(`verdict`)),sort:Tt(n.get(`sort`)??`-${e.usualSort}`),pinned:n.get(`findings`)!==`sorted`},columns:n.get(`columns`)?.split(`,`)??null,open:Et(e,n.get(`open`)??``)}},Ct=e=>{let t=e.get(`tag`)??``;return t===``?e.get(`find`)??``:/[?*]/.test(t)?t:et(t)},wt=e=>e.map(({column:e,descending:t})=>`${t?`-`:``}${e}`).join(`,`),Tt=e=>e.split(`,`).map(e=>({column:e.replace(/^-/,``),descending:e.startsWith(`-`)})),K=(e,t)=>e.find(e=>e===t)??e[0],Et=(e,t)=>{let[,n,r,i]=/^(nonpaged|paged)\\.(\\d+)\\.([\\s\\S]*)$/.exec(t)??[],a=e.printed.indexOf(i??``)*2+Number(n===`paged`);for(let t=0;t<e.count;t++)if(F(e,t)===a&&I(e,t)===Number(r))return t;return null},Dt=`pool-leak-check.my-driver`,Ot=(e,{query:t,find:n,tell:r})=>{let i=()=>kt()??(e.header.driverTags.length>0?`@driver`:``);return E(`div`,{class:`choices`,role:`group`,\"aria-label\":`Ready filters`},D(`Findings`,{title:`Rows of leaks and suspects`},()=>n({find:``,verdict:`found`})),D(`My driver`,{title:`Everything of your driver: driver-tags, or what you kept`},()=>{i()===``?r(`Filter for your tags or your driver, then press \u201cKeep as my driver\u201d`):n({find:i(),verdict:`any`})}),D(`Keep as my driver`,{title:`The words of the filter, for the next report, too`},()=>{let e=t().find.trim();r(e===``?`Write your tags or your driver into the filter first: SEY? sey.sys`:At(e)?`\u201cMy driver\u201d is ${e} from now on`:`This browser keeps nothing for this page`)}))},kt=()=>{try{return localStorage.getItem(Dt)}catch{return null}},At=e=>{try{return localStorage.setItem(Dt,e),!0}catch{return!1}},jt=()=>{let e=[[`Ntf?  SE*`,`tags, ? one character, * any`],[`ntfs.sys  process`,`words of what it is`],[`\"file object\"`,`together`],[`-MmSt`,`not this`],[`=Proc`,`exactly this tag`],[`/^Se[PT]/`,`regular expression`]].flatMap(([e,t])=>[E(`code`,{},e),` ${t}`,E(`i`,{},` \u00b7 `)]);return E(`p`,{id:`grammar`,class:`hint`},...e,`any of several, in any case`)},Mt=async e=>{try{return await navigator.clipboard.writeText(e),!0}catch{return Nt(e)}},Nt=e=>{let t=document.activeElement,n=E(`textarea`,{class:`offscreen`,\"aria-hidden\":`true`});n.value=e,document.body.append(n),n.select();let r=document.execCommand(`copy`);return n.remove(),t instanceof HTMLElement&&t.focus(),r},Pt=e=>[zt(e),Rt(e),Bt(e),...e.header.legs.length>1?[Vt(e)]:[],...e.isSinceBoot?It(e):Ft(e),...Y(e,`allocated`,`Allocated`),...Y(e,`freed`,`Freed`),...e.header.evidence.told>0?[qt(e)]:[],Yt(e)],Ft=e=>{let{iterations:t}=e.header,n=t===null?[]:[Gt(e,t)];return[Ut(`growth`,`Growth`,t=>V(e,t)),...n,{...Ut(`bytesGrowth`,`Growth in bytes`,t=>H(e,t)),text:Wt(e)},J(e,`before`,`Outstanding before`),J(e,`after`,`Outstanding after`),Kt(e),...Y(e,`settled`,`At rest`),{...Ht(e,`bytesBefore`,`Bytes before`),shown:!1},Ht(e,`bytesAfter`,`Bytes after`),Jt(e)]},It=e=>[J(e,`after`,`Outstanding since boot`),Ht(e,`bytesAfter`,`Bytes since boot`),Jt(e)],q=e=>Number.isNaN(e)?`\u2013`:h(e),Lt=(e,t)=>Number.isNaN(e)?`\u2013`:t?h(e):g(e),Rt=e=>({name:`verdict`,title:`Verdict`,kind:`text`,shown:!0,value:t=>e.severities[t]||NaN,text:t=>P(e,t)===`none`?``:P(e,t)}),zt=e=>({name:`tag`,title:`Tag`,kind:`text`,shown:!0,value:t=>F(e,t)>>1,text:t=>L(e,t)}),Bt=e=>({name:`pool`,title:`Pool`,kind:`text`,shown:!0,value:t=>F(e,t)%2,text:t=>R(e,t)}),Vt=e=>({name:`leg`,title:`Leg`,kind:`text`,shown:!0,value:t=>I(e,t),text:t=>n(z(e,t))}),J=(e,t,n)=>({name:t,title:n,kind:`number`,shown:!0,value:n=>B(e,n,t),text:n=>q(B(e,n,t))}),Y=(e,t,n)=>e.columns.figures[t].some(e=>!Number.isNaN(e))?[J(e,t,n)]:[],Ht=(e,t,n)=>({...J(e,t,n),text:(n,r)=>Lt(B(e,n,t),r)}),Ut=(e,t,n)=>({name:e,title:t,kind:`number`,shown:!0,hasBar:!0,value:n,text:e=>Number.isNaN(n(e))?`\u2013`:_(n(e))}),Wt=e=>(t,n)=>{let r=H(e,t);return Number.isNaN(r)?`\u2013`:n?_(r):_(r,g)},Gt=(e,t)=>{let n=n=>V(e,n)/t;return{name:`rate`,title:`Per iteration`,kind:`number`,shown:!0,value:n,text:e=>Number.isNaN(n(e))?`\u2013`:v(n(e))}},Kt=e=>{let t=t=>{let n=B(e,t,`bytesBefore`);return n>0?H(e,t)/n*100:NaN};return{name:`percent`,title:`Growth in %`,kind:`number`,shown:!1,value:t,text:e=>{let n=t(e);return Number.isNaN(n)?`\u2013`:`${_(Math.round(n*10)/10)} %`}}},qt=e=>{let t=t=>e.pointsOf(t);return{name:`points`,title:`Points`,kind:`number`,shown:!1,value:t,text:e=>q(t(e))}},Jt=e=>{let t=t=>{let n=B(e,t,`after`);return n>0?B(e,t,`bytesAfter`)/n:NaN};return{name:`size`,title:`Bytes each`,kind:`number`,shown:!1,value:t,text:e=>q(Math.round(t(e)))}},Yt=e=>{let t=new Map([...e.tags.keys()].map(t=>[t,Xt(e,t*2)])),n=[...new Set(t.values())].filter(e=>e!==``).sort(),r=new Map(n.map((e,t)=>[e,t]));return{name:`what`,title:`What it is`,kind:`text`,shown:!0,value:n=>r.get(t.get(F(e,n)>>1)??``)??NaN,text:t=>Xt(e,F(e,t))}},Xt=({header:e},t)=>n(e.descriptions[t>>1]??e.known[t]?.what??e.known[t+1]?.what??``),Zt=(e,t)=>{let r=e.header.legs.length>1?` in leg ${n(z(e,t))}`:``,i=n=>q(B(e,t,n)),a=(e,t,n)=>`${i(e)} \u2192 ${i(t)} (${Number.isNaN(n)?`\u2013`:_(n)})`,o=[`outstanding since boot ${i(`after`)}`,`bytes ${i(`bytesAfter`)}`],s=[`outstanding ${a(`before`,`after`,V(e,t))}`,`bytes ${a(`bytesBefore`,`bytesAfter`,H(e,t))}`],c=[`${i(`allocated`)} allocated`,`${i(`freed`)} freed`],l=[...e.isSinceBoot?o:s,...c].join(`, `),u=P(e,t);return`${L(e,t)} ${R(e,t)}${r}: ${l}${u===`none`?``:`; ${u}`}`},Qt=/* @__PURE__ */ new Set([`Tag`,`Pool`,`What it is`,`Leg`,`Verdict`,`Driver`,`State`]),$t=(e,t)=>{let n=e=>`| ${e.join(` | `)} |`;return[e,e.map(e=>Qt.has(e)?`---`:`---:`),...t].map(n).join(`\n`)},en=[{name:`Tab-separated`,ending:null,type:`text/plain`,textOf:e=>tn(e,`	`)},{name:`CSV`,ending:`csv`,type:`text/csv`,textOf:e=>`${tn(e,`,`)}\\n`},{name:`JSON`,ending:`json`,type:`application/json`,textOf:e=>nn(e)},{name:`Markdown`,ending:`md`,type:`text/markdown`,textOf:e=>rn(e)}],tn=({columns:e,places:t},n)=>[e.map(({title:e})=>e),...t.map(t=>e.map(e=>s(an(e,t))))].map(e=>e.join(n)).join(`\n`),nn=({columns:e,places:t})=>`[\\n${t.map(t=>Object.fromEntries(e.map(e=>[e.name,an(e,t)]))).map(i).join(`,\n`)}\\n]\\n`,rn=({columns:r,places:i})=>{let a=r.map(({title:e})=>e),o=(r,i)=>{let a=r.text(i,!0);return r.name===`tag`?t(a):e(m(n(a)))};return`${$t(a,i.map(e=>r.map(t=>o(t,e))))}\\n`},an=(e,t)=>{if(e.kind===`text`)return e.text(t,!0);let n=e.value(t);return Number.isNaN(n)?null:n},on=(e,t,n)=>{let r=t.map((t,n)=>E(`label`,{for:t.id},t,E(`span`,{},e[n]?.title??``)));return ln(`Columns`,[E(`legend`,{},`Columns that are shown`),...r,...n])},sn=({copy:e,download:t})=>{let n=ln(`Copy or save rows`,[]),r=e=>()=>{n.open=!1,e()},i=en.map(n=>{let i=n.ending===null?[]:[D(`.${n.ending} file`,{\"aria-label\":`Save as ${n.name}`},r(()=>t(n)))],a=D(`Copy`,{\"aria-label\":`Copy as ${n.name}`},r(()=>e(n)));return E(`div`,{class:`form`},E(`span`,{},n.name),a,...i)});return n.querySelector(`fieldset`)?.append(E(`legend`,{},`The rows that are shown, figures exact`),...i),n},cn=(e,t,n)=>{let r=URL.createObjectURL(new Blob([n],{type:`${t};charset=utf-8`}));E(`a`,{href:r,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)},ln=(e,t)=>{let n=E(`fieldset`,{},...t),r=E(`details`,{class:`menu`},E(`summary`,{},e),n);return r.addEventListener(`toggle`,()=>{r.open&&un(n)}),r.addEventListener(`keydown`,e=>{e.key===`Escape`&&(r.open=!1,r.querySelector(`summary`)?.focus())}),document.addEventListener(`pointerdown`,e=>{e.target instanceof Node&&!r.contains(e.target)&&(r.open=!1)}),r},un=e=>{e.style.translate=``,e.style.maxHeight=``;let{left:t,right:n,top:r}=e.getBoundingClientRect(),i=document.documentElement.clientWidth,a=t<8?8-t:Math.min(0,i-8-n);e.style.translate=`${Math.round(a)}px`,e.style.maxHeight=`${Math.max(120,innerHeight-r-8)}px`},dn=(e,t,n)=>{let r=fn(e,t),{find:i,least:a,pool:o,leg:s,growth:c,verdict:l,pinned:u,exact:d,boxes:f}=r,{sort:p}=ut(e),m=()=>n.choose(pn(r,p));for(let e of[i,a])e.addEventListener(`input`,m);for(let e of[o,s,c,l,u,d,...f])e.addEventListener(`change`,m);return i.addEventListener(`keydown`,e=>{(e.key===`ArrowDown`||e.key===`Enter`)&&(e.preventDefault(),n.enter())}),{box:hn({rows:e,fields:r}),buttons:[on(t,f,[gn(`Findings first`,u,`apart`),gn(`Bytes in full`,d,``)]),sn(n),D(`Reset`,{},n.reset)],show:e=>{p=e.query.sort,mn(r,e)},focus:()=>{i.focus(),i.select()}}},fn=(e,t)=>{let r=E(`input`,{id:`filter`,type:`search`,spellcheck:`false`,autocomplete:`off`,autocapitalize:`off`,placeholder:`SEY? ntfs.sys -Proc`,\"aria-keyshortcuts\":`/`,\"aria-describedby\":`grammar`}),i=E(`select`,{id:`filter-leg`},E(`option`,{value:``},`all legs`));return i.append(...e.legNames.map((e,t)=>E(`option`,{value:t},n(e)))),{find:r,leg:i,pool:bn(`filter-pool`,U,_n),growth:bn(`filter-growth`,W,vn),least:E(`input`,{id:`filter-least`,type:`number`,step:1,placeholder:`any`}),verdict:bn(`filter-verdict`,G,yn),pinned:E(`input`,{type:`checkbox`,id:`pinned`}),exact:E(`input`,{type:`checkbox`,id:`exact`}),boxes:t.map(({name:e})=>E(`input`,{type:`checkbox`,value:e,id:`column-${e}`}))}},pn=(e,t)=>{let{find:n,pool:r,leg:i,growth:a,least:o,verdict:s,pinned:c,exact:l,boxes:u}=e,d=o.value===``?NaN:o.valueAsNumber;return{query:{find:n.value,pool:U[r.selectedIndex]??`any`,leg:i.value===``?null:Number(i.value),growth:W[a.selectedIndex]??`any`,least:Number.isNaN(d)?null:d,verdict:G[s.selectedIndex]??`any`,sort:t,pinned:c.checked},columns:u.filter(({checked:e})=>e).map(({value:e})=>e),exact:l.checked}},mn=(e,{query:t,columns:n,exact:r})=>{let{find:i,least:a}=e;i.value!==t.find&&(i.value=t.find);let o=t.least===null?``:String(t.least);a.value!==o&&document.activeElement!==a&&(a.value=o),e.pool.value=t.pool,e.leg.value=t.leg===null?``:String(t.leg),e.growth.value=t.growth,e.verdict.value=t.verdict,e.pinned.checked=t.pinned,e.exact.checked=r;for(let t of e.boxes)t.checked=n.includes(t.value)},hn=({rows:e,fields:t})=>{let{find:n,pool:r,leg:i,growth:a,least:o,verdict:s}=t,c=e.isSinceBoot?[]:[X(`Growth`,a),X(`Growth of at least`,o)];return E(`div`,{class:`controls`,role:`search`,\"aria-label\":`Rows`},X(`Filter`,n),X(`Pool`,r),...e.header.legs.length>1?[X(`Leg`,i)]:[],...c,X(`Verdict`,s))},gn=(e,t,n)=>E(`label`,{for:t.id,class:n!==``&&n},t,E(`span`,{},e)),_n={any:`both pools`,nonpaged:`nonpaged`,paged:`paged`},vn={any:`any`,moved:`moved`,grew:`only grew`,shrank:`only shrank`},yn={any:`any`,found:`in a finding`,leak:`leak`,suspect:`suspect`,none:`in no finding`},bn=(e,t,n)=>E(`select`,{id:e},...t.map(e=>E(`option`,{value:e},n[e]))),X=(e,t)=>E(`label`,{for:t.id},E(`span`,{},e),t),xn=(e,t)=>[...Sn(e,t),...Cn(e,t)],Sn=(e,t)=>e.header.findings.filter(e=>e.rows.includes(t)).map(({severity:r,title:i,evidence:a,settles:o,card:s})=>{let c=e.evidenceOf(t)===void 0?[On(a.map(e=>[e,``]))]:[],l=s===null||document.getElementById(s)===null?[]:[E(`p`,{},E(`a`,{href:`#${s}`},`To the finding`))],u=o===null?[]:[E(`p`,{},`To decide: ${n(o)}`)];return E(`div`,{class:`found ${r}`},E(`p`,{},n(i)),...c,...u,...l)}),Cn=(e,t)=>{let r=e.evidenceOf(t);if(r===void 0)return[E(`p`,{class:`hint`},En(e,t))];let i=r.pieces.map(e=>[n(e.text),Dn(e)]);return[E(`h4`,{},`Why`),E(`p`,{},wn(e,t,r)),...i.length===0?[]:[On(i)]]},wn=(e,t,{points:n,state:r,pieces:i})=>{let a=e.header.legs[I(e,t)]?.needs??null,o=P(e,t),s=o===`none`?`No finding`:`In a finding (${o})`,c=i.some(e=>e.decides)?` One piece of evidence decides alone.`:``,l=a===null?``:` A suspect needs ${a.suspect}, a leak ${a.leak}.`,u=`${s}: ${h(n)} ${Math.abs(n)===1?`point`:`points`}.${l}${c}`;return o===`none`?`${u}${Tn(r,n,a?.suspect??1/0)}`:u},Tn=(e,t,n)=>e===`baseline`?` The base branch or the control interval grows it, too, so it is none.`:e===`none`?t>=n?` Too few blocks grew to tell them from chance.`:``:` Others have more points: of suspects by points alone a run shows the first few.`,En=(e,t)=>{if(e.isSinceBoot)return`One dump: nothing of it can be said to have grown.`;if(V(e,t)===0&&H(e,t)===0)return`No finding: this row did not move, so there is nothing to judge.`;let{told:n,of:r}=e.header.evidence;return n<r?`The page explains ${h(n)} of ${h(r)} rows; --explain TAG explains this one.`:`No rule looked at this row: ignore-tags names it, or the report that it is from does not say.`},Dn=({decides:e,points:t})=>e?`decides`:t===0?`\u00b7`:t>0?`+${t}`:String(t),On=e=>E(`ul`,{class:`why`},...e.map(([e,t])=>E(`li`,{},...t===``?[]:[E(`span`,{class:kn(t)},t)],e))),kn=e=>e.startsWith(`-`)?`worth against`:e===`\u00b7`?`worth`:`worth for`,An=(e,t)=>{let n=E(`aside`,{class:`detail`,\"aria-labelledby\":`detail-title`,tabindex:`-1`,hidden:!0}),r=`outstanding`,i=null;n.addEventListener(`keydown`,e=>{e.key===`Escape`&&t.close()});let a=e=>{r=e,o(i),n.querySelector(`[aria-pressed=\"true\"]`)?.focus()},o=o=>{i=o,n.hidden=o===null,o===null?n.replaceChildren():n.replaceChildren(jn(e,o,t),...Mn(e,o),...xn(e,o),...Fn(e,o,{measure:r,choose:a}),zn(e,o,t),...Nn(e,o))};return{box:n,show:o}},jn=(e,t,n)=>{let r=P(e,t),i=r===`none`?[]:[` `,E(`span`,{class:`mark ${r}`},r)],a=E(`h3`,{id:`detail-title`},E(`code`,{},L(e,t)),` ${R(e,t)}`,...i),o=D(`Close`,{title:`Esc`},n.close),s=D(`Copy`,{title:`c, or Ctrl+C on a row`},()=>n.copy(t)),c=D(`Only this tag`,{},()=>n.only(t));return E(`header`,{},a,E(`div`,{class:`buttons`},c,s,o))},Mn=(e,t)=>{let n=Xt(e,F(e,t));return n===``?[]:[E(`p`,{class:`about`},n)]},Nn=(e,t)=>{let n=e.header.known[F(e,t)];if(n===void 0)return[];let r=[[`Object`,n.what],[`Owner`,n.owner??``],[`Acquired by`,(n.acquire??[]).join(`, `)],[`Released by`,(n.release??[]).join(`, `)],[`On a healthy machine`,Pn[n.noise]]],i=E(`dl`,{});for(let[e,t]of r)t!==``&&i.append(E(`dt`,{},e),E(`dd`,{},t));return[i,...n.link===null?[]:[E(`p`,{},E(`a`,{href:n.link,rel:`noreferrer`},`Documentation`))]]},Pn={none:`its count stays the same: growth is hardly noise`,low:`its count moves by a few`,medium:`its count moves with the work: compare with a baseline or a control interval`,high:`a cache or a busy structure: thousands come and go without a leak`},Fn=(e,t,{measure:r,choose:i})=>{let a=qe(e,t).filter(n=>F(e,n)===F(e,t)).flatMap(i=>{let a=e.header.legs.length>1?n(z(e,i)):L(e,i);return Je(e,i,{measure:r,name:a,chosen:i===t,isSince:!1})});if(a.length===0)return e.header.curves.of>0?[E(`p`,{class:`hint`},Rn(e))]:[];let{what:o,format:s}=In[r],c=e.header.iterations===null?`snapshots`:`iterations`,l=[Ln({measure:r,choose:i})];return[ve(a,{what:`${o} of ${L(e,t)}`,unit:c,format:s,switches:l})]},In={outstanding:{name:`Outstanding`,what:`Outstanding allocations`,format:h},bytes:{name:`Bytes`,what:`Bytes`,format:g}},Ln=({measure:e,choose:t})=>{let n=[`outstanding`,`bytes`].map(n=>D(In[n].name,{\"aria-pressed\":n===e?`true`:`false`},()=>t(n)));return E(`div`,{class:`switch`,role:`group`,\"aria-label\":`Chart of`},...n)},Rn=({header:{curves:e}})=>e.drawn===e.of?`No chart: this row did not move.`:`No chart: the page has one for ${h(e.drawn)} of the ${h(e.of)} rows that moved, those of findings and those that grew most.`,zn=(e,t,{open:r})=>{let i=Bn(e,t),a=i.some(n=>F(e,n)!==F(e,t)),o=e.header.legs.length>1,s=e.isSinceBoot?Un:qn(e,i),c=[o?`Leg`:`Pool`,...s.map(({name:e})=>e)],l=E(`tr`,{},...c.map(e=>E(`th`,{scope:`col`},e))),u=i.map(i=>{let c=[o?n(z(e,i)):``,a||!o?R(e,i):``],l=D(c.filter(e=>e!==``).join(`, `),{class:`plain`},()=>r(i)),u=P(e,i),d=u===`none`?[]:[` `,E(`span`,{class:`mark ${u}`},u)];return E(`tr`,i===t?{class:`chosen`,\"aria-current\":`true`}:{},E(`th`,{scope:`row`},l,...d),...s.map(({textOf:t})=>E(`td`,{},t(e,i))))}),d=E(`table`,{class:`figures`},E(`thead`,{},l),E(`tbody`,{},...u));return E(`div`,{class:`scroll`,role:`group`,\"aria-label\":`Figures in all legs`,tabindex:`0`},d)},Bn=(e,t)=>{let n=n=>Number(F(e,n)!==F(e,t)),r=t=>V(e,t)||0;return[...qe(e,t)].sort((e,t)=>n(e)-n(t)||r(t)-r(e)||e-t)},Vn=(e,t)=>Z(B(e,t,`after`)),Hn=(e,t)=>Z(B(e,t,`bytesAfter`),g),Un=[{name:`Outstanding since boot`,textOf:Vn},{name:`Bytes`,textOf:Hn}],Wn=[{name:`Growth`,textOf:(e,t)=>Z(V(e,t),_)},{name:`Outstanding before`,textOf:(e,t)=>Z(B(e,t,`before`))},{name:`Outstanding after`,textOf:Vn}],Gn={name:`At rest`,textOf:(e,t)=>Z(B(e,t,`settled`))},Kn=[{name:`Bytes after`,textOf:Hn},{name:`Growth in bytes`,textOf:(e,t)=>Z(H(e,t),e=>_(e,g))}],qn=(e,t)=>{let n=t.some(t=>!Number.isNaN(B(e,t,`settled`)));return[...Wn,...n?[Gn]:[],...Kn]},Z=(e,t=h)=>Number.isNaN(e)?`\u2013`:t(e),Jn=(e,t,n)=>{let r=e.map(({title:e,kind:t})=>E(`th`,{class:t},e)),i=t.slice(0,500).map(t=>{let r=e.map(e=>{let r=`${e.kind} c-${e.name}`;return E(`td`,{class:r},e.text(t,n))});return E(`tr`,{},...r)}),a=t.length-i.length,o=a>0?[E(`p`,{},`${h(a)} more rows are not printed.`)]:[];return[E(`table`,{},E(`thead`,{},E(`tr`,{},...r)),E(`tbody`,{},...i)),...o]},Yn=(e,t,n)=>{let r=e.map(e=>Xn(e,t,n));return E(`tr`,{\"aria-rowindex\":1},...r,E(`td`,{class:`copy`}))},Xn=({name:e,title:t,kind:n},r,i)=>{let a=r.findIndex(({column:t})=>t===e),o=r[a]?.descending===!0?`descending`:`ascending`,s=a<0?{}:{\"data-sort\":o,...a===0&&{\"aria-sort\":o}},c=D(t,{title:`Click: sort. Shift+click: sort by this, too. Shift+\u2190 \u2192: width.`},()=>{}),l=E(`th`,{scope:`col`,class:`${n} c-${e}`,...s},c,Zn(e,i));return a>0&&c.append(E(`span`,{class:`order`,\"aria-label\":`${a+1}. in the order`},`${a+1}`)),c.addEventListener(`click`,({shiftKey:t})=>i.sort(e,t)),c.addEventListener(`keydown`,t=>{let n={ArrowLeft:-16,ArrowRight:16}[t.key];n!==void 0&&t.shiftKey&&(t.preventDefault(),t.stopPropagation(),i.resize(e,Math.max(40,l.offsetWidth+n)))}),l},Zn=(e,{resize:t})=>{let n=E(`span`,{class:`grip`,\"aria-hidden\":`true`});return n.addEventListener(`pointerdown`,r=>{let i=n.parentElement;if(i===null||r.button!==0)return;r.preventDefault();let[a,o]=[r.clientX,i.offsetWidth];n.setPointerCapture(r.pointerId);let s=({clientX:n})=>t(e,Math.max(40,o+n-a));n.addEventListener(`pointermove`,s),n.addEventListener(`lostpointercapture`,()=>n.removeEventListener(`pointermove`,s),{once:!0})}),n.addEventListener(`click`,e=>e.stopPropagation()),n.addEventListener(`dblclick`,()=>t(e,null)),n},Qn=e=>{let t=/* @__PURE__ */ new Map,n=/* @__PURE__ */ new Map,r=(t,r)=>{let i=`${t.name} ${r}`,a=n.get(i)??er(t,e,r);return n.set(i,a),a};return{set:(e,n)=>{n===null?t.delete(e):t.set(e,n)},draw:(e,n)=>{let i=e.map(e=>{let i=t.get(e.name);return i===void 0?`${r(e,n)}ch`:`${i}px`}),a=e.some(({name:e})=>e===`what`&&!t.has(e)),o=e.map(({name:e},t)=>$n(a&&e===`what`?``:i[t]??``)),s=E(`col`,a?{class:`copy`}:{});return{cols:[...o,s],least:`calc(${[...i,`4.25rem`].join(` + `)})`}}}},$n=e=>{let t=E(`col`);return t.style.width=e,t},er=({title:e,value:t,text:n},r,i)=>{let a=Math.max(Math.ceil(e.length/2),...e.split(` `).map(({length:e})=>e))+2,[o,s]=[0,0],c=Math.max(1,Math.floor(r/tr));for(let e=0;e<r;e++)t(e)<t(o)&&(o=e),(t(e)>t(s)||Number.isNaN(t(s)))&&(s=e),(e%c===0||e===r-1)&&(a=Math.max(a,n(e,i).length));return Math.min(Math.max(a,n(o,i).length,n(s,i).length),nr)+2},tr=500,nr=34,rr=(e,t)=>{let n=ir(),r=Qn(e.count),{box:i,head:a,body:o,table:s}=n,c=null,l=0,u={first:-1,end:-1},d={pinned:0,largest:/* @__PURE__ */ new Map},f=e=>{if(c===null)return;let n=c,{first:r,end:a}=cr(i,n.places.length);if(!e&&r===u.first&&a===u.end)return;let f=o.contains(document.activeElement);u={first:r,end:a},s.style.marginTop=`${r*Q(i)}px`;let m=Math.max(r,Math.min(l,a-1)),h=n.places.slice(r,a);o.replaceChildren(...h.map((e,i)=>_r({row:e,index:r+i,stop:m,scale:d},n,t))),f&&(p(l)??i).focus({preventScroll:!0})},p=e=>o.querySelector(`[aria-rowindex=\"${e+2}\"]`),m=e=>{let t=(c?.places.length??0)-1;if(t<0)return;let n=p(l);l=Math.max(0,Math.min(e,t)),n?.setAttribute(`tabindex`,`-1`),hr(i,a,l),f(!1);let r=p(l);r?.setAttribute(`tabindex`,`0`),r?.focus({preventScroll:!0})},h=({columns:e,query:n})=>a.replaceChildren(Yn(e,n.sort,{sort:t.sort,resize:g})),g=(e,t)=>{r.set(e,t),c!==null&&ar(n,r,c)},_=()=>{let e=c?.places[l];c!==null&&c.open!==null&&e!==void 0&&t.open(e)};return o.addEventListener(`focusin`,e=>{let t=ur(e);t!==null&&(l=dr(t))}),o.addEventListener(`click`,e=>{let n=ur(e);n===null||fr(e)||getSelection()?.toString()!==``||(m(dr(n)),t.open(Number(n.dataset.row)))}),i.addEventListener(`keydown`,e=>{if(e.ctrlKey||e.metaKey||e.altKey||c===null||fr(e))return;let n=mr(e.key,{current:l,page:lr(i),last:c.places.length-1});if(n===null)return pr(e,c.places[l],t);e.preventDefault(),m(n),_()}),i.addEventListener(`scroll`,()=>f(!1),{passive:!0}),new ResizeObserver(()=>f(!1)).observe(i),{box:i,show:t=>{let[a,o]=[c,c?.places===t.places];c=t,o||(l=0),(a?.columns!==t.columns||a.exact!==t.exact)&&ar(n,r,t),(a?.columns!==t.columns||a.query.sort!==t.query.sort)&&h(t),a?.columns===t.columns&&o||(d=or(e,t)),sr(n,t),o||(i.scrollTop=0),f(!0)},focus:e=>{let t=e===void 0?-1:c?.places.indexOf(e)??-1;m(t<0?l:t)},reveal:e=>{let t=c?.places.indexOf(e)??-1;t<0||c===null||(l=t,hr(i,a,t),gr(i,a,c.query),f(!0))},focused:()=>o.contains(document.activeElement)?c?.places[l]??null:null}},ir=()=>{let e=E(`colgroup`),t=E(`thead`),n=E(`tbody`),r=E(`table`,{role:`grid`,\"aria-labelledby\":`rows-title`},e,t,n),i=E(`div`,{class:`extent`},r);return{box:E(`div`,{class:`grid`,tabindex:`-1`},i),extent:i,table:r,widths:e,head:t,body:n}},ar=(e,t,{columns:n,exact:r})=>{let{cols:i,least:a}=t.draw(n,r);e.widths.replaceChildren(...i),e.table.style.minWidth=a,e.table.setAttribute(`aria-colcount`,String(n.length+1))},or=(e,{columns:t,places:n,query:r})=>{let i=t.filter(({hasBar:e})=>e).map(({name:e,value:t})=>{let r=0;for(let e of n)r=Math.max(r,Math.abs(t(e))||0);return[e,r]});return{pinned:pt(e,r,n),largest:new Map(i)}},sr=({box:e,extent:t,table:n},{places:r})=>{n.setAttribute(`aria-rowcount`,String(r.length+1)),t.style.height=`calc(var(--head) + ${r.length*Q(e)}px)`},cr=(e,t)=>{let n=Q(e),r=Math.max(0,Math.min(Math.floor(e.scrollTop/n)-6,t-1));return{first:r,end:Math.min(t,r+Math.ceil(e.clientHeight/n)+12)}},lr=e=>Math.max(1,Math.floor(e.clientHeight/Q(e))-2),ur=({target:e})=>e instanceof Element?e.closest(`tr`):null,dr=e=>Number(e.getAttribute(`aria-rowindex`))-2,fr=({target:e})=>e instanceof Element&&e.closest(`button`)!==null,pr=(e,t,n)=>{t!==void 0&&((e.key===`Enter`||e.key===` `)&&(e.preventDefault(),n.open(t)),e.key===`c`&&n.copy(t),e.key===`Escape`&&n.close())},Q=e=>Number.parseFloat(getComputedStyle(e).getPropertyValue(`--row`))||28,mr=(e,{current:t,page:n,last:r})=>{switch(e){case`ArrowDown`:return t+1;case`ArrowUp`:return t-1;case`PageDown`:return t+n;case`PageUp`:return t-n;case`Home`:return 0;case`End`:return r;default:return null}},hr=(e,t,n)=>{let r=Q(e),[i,a]=[n*r,(n+1)*r+t.offsetHeight];i<e.scrollTop&&(e.scrollTop=i),a>e.scrollTop+e.clientHeight&&(e.scrollTop=a-e.clientHeight)},gr=(e,t,{sort:n})=>{let r=t.querySelector(`.c-${n[0]?.column}`),i=t.querySelector(`.c-tag`);if(r===null||i===null||r===i)return;let[a,o]=[r.offsetLeft-i.offsetWidth,r.offsetLeft+r.offsetWidth];o>e.scrollLeft+e.clientWidth&&(e.scrollLeft=o-e.clientWidth),a<e.scrollLeft&&(e.scrollLeft=a)},_r=({row:e,index:t,stop:n,scale:r},{columns:i,exact:a,open:o},s)=>{let c=D(`Copy`,{tabindex:-1,\"aria-label\":`Copy row`},()=>s.copy(e)),l={\"aria-rowindex\":t+2,tabindex:t===n?0:-1,\"data-row\":e};return E(`tr`,{...l,\"aria-selected\":e===o?`true`:`false`,class:t===r.pinned-1&&`last-found`},...i.map(t=>vr(t,e,{exact:a,scale:r})),E(`td`,{class:`copy`},c))},vr=(e,t,{exact:n,scale:r})=>{let i=e.text(t,n),a=E(`td`,{class:`${e.kind} c-${e.name}`});e.name===`verdict`&&i!==``?a.append(E(`span`,{class:`mark ${i}`},i)):a.textContent=i,(e.name===`leg`||e.name===`what`)&&(a.title=i);let o=r.largest.get(e.name)??0,s=o===0?0:e.value(t)/o;return(s>0||s<0)&&(a.classList.add(s>0?`grew`:`shrank`),a.style.setProperty(`--part`,`${Math.max(2,Math.round(Math.abs(s)*100))}%`)),a},yr=(e,t)=>{let n=br(e),{start:r,usual:i,select:a}=n,o={view:r,exact:!1,places:a(r.query),columns:i},s={state:()=>o,show:(r,i=o.exact)=>{let a=o;o=xr(a,{view:r,exact:i},n),r.open!==a.view.open&&c.detail.show(r.open),t.classList.toggle(`with-detail`,r.open!==null),wr(c,o,e),r.open!==null&&r.open!==a.view.open&&(c.table.reveal(r.open),matchMedia(`(max-width: 71.99rem)`).matches&&Cr(c.bar,c.table.box)),l.remember()}},c=Sr(n,s),l=Or(e,s,()=>t.scrollIntoView());t.append(...c.elements),Ir(c.controls.focus),Lr(()=>{let t=c.table.focused();return t===null?null:(c.tell(`Copied ${L(e,t)}`),Zt(e,t))}),addEventListener(`beforeprint`,()=>c.printed.replaceChildren(...Jn(o.columns,o.places,o.exact))),addEventListener(`afterprint`,()=>c.printed.replaceChildren()),addEventListener(`hashchange`,()=>l.follow(a)),l.follow(a)},br=e=>{let t=Pt(e);return{rows:e,columns:t,usual:t.filter(({shown:e})=>e),select:dt(e,t),start:{query:ut(e),columns:null,open:null}}},xr=(e,t,{columns:n,usual:r,select:i})=>{let{query:a,columns:o}=t.view;return{...t,places:a===e.view.query?e.places:i(a),columns:o===e.view.columns?e.columns:kr(n,o??$(r))}},Sr=(e,t)=>{let{rows:n,columns:r,start:i}=e,{state:a,show:o}=t,s=E(`p`,{class:`status`,role:`status`}),c=E(`p`,{class:`wrong`,role:`status`}),l=E(`p`,{class:`toast`,role:`status`}),u=E(`p`,{class:`empty`,hidden:!0},`No row is like this.`),d=E(`div`,{class:`printed`}),f=Fr(l),p=e=>o({...a().view,open:e}),m=()=>{let e=a().view.open;e!==null&&(o({...a().view,open:null}),_.focus(e))},h=e=>Nr(Zt(n,e),L(n,e),f),g=An(n,{open:p,close:m,copy:h,only:e=>o({...a().view,query:{...i.query,find:et(L(n,e))}})}),_=rr(n,{open:p,close:m,copy:h,sort:(n,r)=>Er({name:n,isAdded:r},e,t)}),v=dn(n,r,{choose:n=>Tr(n,e,t),copy:e=>Dr(e,a(),f),download:e=>cn(`pool-rows.${e.ending}`,e.type,e.textOf(a())),reset:()=>o(i,!1),enter:()=>_.focus()}),y=Ot(n,{query:()=>a().view.query,find:e=>o({...a().view,query:{...a().view.query,...e}}),tell:f}),ee=E(`div`,{class:`below`},y,c,s,...v.buttons),b=E(`div`,{class:`bar`},v.box,ee);return{bar:b,controls:v,table:_,detail:g,status:s,empty:u,wrong:c,printed:d,tell:f,elements:[b,jt(),E(`div`,{class:`explorer`},E(`div`,{class:`table`},_.box,u),g.box),Rr(),l,d]}},Cr=(e,t)=>{let n=getComputedStyle(e).position===`sticky`?e.offsetHeight:0;scrollTo({top:scrollY+t.getBoundingClientRect().top-n})},wr=({controls:e,table:t,status:n,empty:r,wrong:i},a,o)=>{let{view:s,exact:c,places:l,columns:u}=a;e.show({query:s.query,columns:$(u),exact:c}),t.show({columns:u,places:l,query:s.query,exact:c,open:s.open}),n.textContent=Mr(l.length,o.count),i.textContent=nt(o,s.query.find).problem,r.hidden=l.length>0},Tr=({query:e,columns:t,exact:n},{usual:r},{state:i,show:a})=>{let{view:o,columns:s}=i(),c=t.join()===$(s).join(),l=t.join()===$(r).join()?null:t;a({...o,query:Ar(o.query,e),columns:c?o.columns:l},n)},Er=({name:e,isAdded:t},{columns:n},{state:r,show:i})=>{let{view:a}=r(),{sort:o}=a.query,s=o.find(({column:t})=>t===e),c={column:e,descending:s===void 0?jr(n,e):!s.descending},l=t?o.map(e=>e===s?c:e):[];i({...a,query:{...a.query,sort:l.includes(c)?l:[...l,c]}}),document.querySelector(`th.c-${e} button`)?.focus()},Dr=(e,t,n)=>Nr(e.textOf(t),Mr(t.places.length,t.places.length),n),Or=(e,{state:t,show:n},r)=>{let i=location.hash;return{follow:a=>{i=location.hash;let o=/^#[\\w-]+$/.test(i)?document.getElementById(i.slice(1)):null;if(o!==null){n(t().view),o.closest(`details`)?.setAttribute(`open`,``),o.scrollIntoView();return}let s=St(e,location.hash),c=Ar(t().view.query,s.query);n({...s,query:c,open:s.open??bt(e,c,a(c))??null}),(i.length>1&&t().view.open===null||i.length>1&&matchMedia(`(min-width: 72rem)`).matches)&&r()},remember:Pr(150,()=>{let n=xt(e,t().view);location.hash!==i||n===(location.hash||`#`)||/^#[\\w-]+$/.test(i)||(history.replaceState(null,``,n),i=location.hash)})}},$=e=>e.map(({name:e})=>e),kr=(e,t)=>e.filter(({name:e})=>t.includes(e)),Ar=(e,t)=>JSON.stringify(t)===JSON.stringify(e)?e:t,jr=(e,t)=>t===`verdict`||e.find(e=>e.name===t)?.kind===`number`,Mr=(e,t)=>`${h(e)}${e===t?``:` of ${h(t)}`} ${t===1?`row`:`rows`}`,Nr=(e,t,n)=>{Mt(e).then(e=>n(e?`Copied ${t}`:`The browser does not let this page copy`))},Pr=(e,t)=>{let n;return()=>{clearTimeout(n),n=setTimeout(t,e)}},Fr=e=>{let t=Pr(2500,()=>e.replaceChildren());return n=>{e.textContent=n,t()}},Ir=e=>{document.addEventListener(`keydown`,t=>{let{key:n,target:r,ctrlKey:i,metaKey:a,altKey:o}=t,s=r instanceof HTMLInputElement&&r.type!==`checkbox`;n!==`/`||i||a||o||s||(t.preventDefault(),e())})},Lr=e=>{document.addEventListener(`copy`,t=>{if(getSelection()?.toString()!==``)return;let n=e();n!==null&&(t.clipboardData?.setData(`text/plain`,n),t.preventDefault())})},Rr=()=>{let e=[[`/`,`filter`],[`\u2191 \u2193`,`row`],[`Enter`,`details`],[`c`,`copy row`],[`Shift+click`,`sort by a second column`],[`Esc`,`close`]].flatMap(([e,t])=>[E(`kbd`,{},e),` ${t}  `]);return E(`p`,{id:`keys`,class:`hint`},...e)},zr=async()=>{let e=atob(document.getElementById(`pool-data`)?.textContent??``),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);let n=new Blob([t]).stream().pipeThrough(new DecompressionStream(`deflate-raw`));return He(await new Response(n).json())},Br=document.getElementById(`rows`);if(Br!==null)try{let e=await zr();yr(e,Br),Ye(e)}catch(e){throw Br.append(E(`p`,{},`The rows cannot be shown: this browser may be too old for this page.`)),e}";
const scriptHash = "sha256-s1venzQZfFz2/F3Wuudkf5wkqSIIbKPv1wnUW7/Vv7Y=";
const style = ":root{color-scheme: light dark;--paper: #ffffff;--raised: #f6f7f9;--sunk: #eef0f3;--line: #dde1e7;--ink: #1b2430;--soft: #566273;--accent: #0b5cad;--accent-wash: #e3effb;--leak: #b3261e;--leak-wash: #fdecea;--suspect: #8a5300;--suspect-wash: #fdf3dc;--clean: #1a6b3c;--clean-wash: #e6f4ea;--open: #4a5565;--open-wash: #eceff3;--faint: #9aa7b8;--grew: #f6cfc9;--shrank: #cfe3d6;--hue-0: #2f6fb5;--hue-1: #1c7a6c;--hue-2: #8a5a00;--hue-3: #7a4fb0;--hue-4: #b0417e;--hue-5: #51702a;--hue-6: #3f6f8f;--hue-7: #8c5144;--mono: ui-monospace,\"Cascadia Mono\",\"SF Mono\",Consolas,\"Liberation Mono\",monospace;--sans: system-ui,\"Segoe UI\",Roboto,\"Liberation Sans\",sans-serif}@media (prefers-color-scheme: dark){:root{--paper: #12161c;--raised: #191f27;--sunk: #212934;--line: #2d3743;--ink: #e3e8ef;--soft: #9dabbc;--accent: #72b4f7;--accent-wash: #17304a;--leak: #ff8b82;--leak-wash: #301a1d;--suspect: #f0b65a;--suspect-wash: #362a12;--clean: #6fcf97;--clean-wash: #14301f;--open: #b3bfce;--open-wash: #262f3a;--faint: #566475;--grew: #5a2a2b;--shrank: #22452f;--hue-0: #7db2ee;--hue-1: #63c7b6;--hue-2: #e0ab4d;--hue-3: #bd9bee;--hue-4: #ee8dc0;--hue-5: #a5c777;--hue-6: #8fbfdc;--hue-7: #d9a294}}*{box-sizing: border-box}html{scrollbar-color: var(--faint) transparent}body{margin: 0 auto;max-width: 112rem;padding: 1.5rem clamp(0.875rem,2.5vw,2.5rem) 3rem;background: var(--paper);color: var(--ink);font: 0.875rem / 1.5 var(--sans)}h1,h2,h3,p,ul,figure,dl,dd{margin: 0}ul{padding-left: 1.125rem}h2{margin: 2.25rem 0 0.625rem;font-size: 1.0625rem;font-weight: 650}h3{font-size: 0.9375rem;font-weight: 600;line-height: 1.45}a{color: var(--accent);text-underline-offset: 2px}code,kbd,td.c-tag{font-family: var(--mono);font-size: 0.95em;white-space: pre-wrap;unicode-bidi: isolate}code{overflow-wrap: anywhere}table code{white-space: pre;overflow-wrap: normal}:focus-visible{outline: 2px solid var(--accent);outline-offset: 1px}summary{cursor: pointer;color: var(--soft)}summary:hover{color: var(--ink)}details[open] > summary{margin-bottom: 0.5rem}.hint,.rule,.where{color: var(--soft)}.rule{font-size: 0.8125rem;white-space: nowrap}.rule::before{content: \"\\00b7\\00a0\"}.offscreen{position: fixed;left: -999px}body > header{padding: 1rem 1.25rem 1.0625rem;border: 1px solid var(--line);border-left: 0.375rem solid var(--tone);border-radius: 0.5rem;background: var(--raised)}.leak{--tone: var(--leak);--wash: var(--leak-wash)}.suspect{--tone: var(--suspect);--wash: var(--suspect-wash)}.clean{--tone: var(--clean);--wash: var(--clean-wash)}.inconclusive{--tone: var(--open);--wash: var(--open-wash)}.product{color: var(--soft);font-size: 0.8125rem;overflow-wrap: anywhere}h1{display: flex;align-items: center;gap: 0.75rem;margin: 0.125rem 0 0.25rem;font-size: 1.625rem;font-weight: 700;line-height: 1.25}h1 .verdict{color: var(--tone)}.verdict::first-letter{text-transform: uppercase}h1 .verdict{display: inline-block}.gate{padding: 0.0625rem 0.625rem;border-radius: 1rem;font-size: 0.8125rem;font-weight: 600;line-height: 1.5}.passed .gate{background: var(--clean-wash);color: var(--clean)}.failed .gate{background: var(--leak-wash);color: var(--leak)}.reason{font-size: 1rem;overflow-wrap: anywhere}.trust{max-width: 60rem;margin-top: 0.25rem;color: var(--soft);overflow-wrap: anywhere}.facts{display: flex;flex-wrap: wrap;gap: 0.125rem 1.25rem;margin-top: 0.5rem;padding: 0;list-style: none;color: var(--soft);font-size: 0.8125rem}.facts a{color: inherit}.facts a:hover{color: var(--accent)}.legs ul{display: flex;flex-wrap: wrap;gap: 0.375rem;max-height: 10.4rem;margin: 0.75rem -0.25rem -0.25rem;padding: 0.25rem;overflow-y: auto;list-style: none;font-size: 0.8125rem}.legs a{display: block;padding: 0.0625rem 0.5rem;border: 1px solid var(--line);border-left: 0.25rem solid var(--tone);border-radius: 0.25rem;background: var(--paper);color: inherit;text-decoration: none}.legs a:hover{border-color: var(--tone)}.legs b{color: var(--tone);font-weight: 600}.legs .told{color: var(--soft)}article{margin: 0 0 0.875rem;padding: 0.875rem 1.125rem 1rem;border: 1px solid var(--line);border-radius: 0.5rem}article > * + *{margin-top: 0.75rem}.severity,.mark{display: inline-block;padding: 0 0.5rem;border-radius: 0.25rem;background: var(--wash);color: var(--tone);font: 600 0.75rem / 1.4rem var(--sans)}.severity{margin-right: 0.25rem;vertical-align: 0.0625rem}.where{font-weight: 400}.evidence,.problems,.problems ul{padding: 0;list-style: none}.evidence li,.problems li{position: relative;padding-left: 1rem;overflow-wrap: anywhere}.evidence li::before,.problems li::before{content: \"\\2013\";position: absolute;left: 0;color: var(--faint)}.problems li + li{margin-top: 0.25rem}.to-check{padding: 0.5rem 0.75rem;border-radius: 0.375rem;background: var(--raised)}article details ul{padding-left: 1.125rem}section > p{margin-top: 0.5rem}section > details{margin-top: 0.75rem}.scroll{overflow-x: auto}table{border-collapse: collapse;font-size: 0.8125rem;font-variant-numeric: tabular-nums}th,td{padding: 0.25rem 0.75rem;border-bottom: 1px solid var(--line);text-align: left;vertical-align: top;white-space: nowrap}th{font-weight: 600}thead th{color: var(--soft);font-weight: 500;vertical-align: bottom}thead th[colspan]{border-bottom: 0}.figures thead th[colspan]:not(:first-child){padding-left: 1.5rem;text-align: left}th:first-child,td:first-child{padding-left: 0}tbody th{font-weight: 400}.figures th:not([scope=\"row\"]):not(:first-child),.figures td{text-align: right}.figures th.text:not(:first-child),.figures td.text{text-align: left}.figures td.what{min-width: 14rem;white-space: normal}.figures thead tr + tr th:first-child{padding-left: 0.75rem;text-align: right}.figures .growth{font-weight: 600}tbody tr:last-child > *{border-bottom: 0}figure{max-width: 46rem}.chart{display: block;width: 100%;height: auto;overflow: visible}.chart text{fill: var(--soft);font: 11px var(--sans);font-variant-numeric: tabular-nums}.detail .chart text{font-size: 15px}.chart .rule{stroke: var(--line);stroke-width: 1}.chart .axis{stroke: var(--faint);stroke-width: 1}.chart .curve{fill: none;stroke: var(--hue,var(--faint));stroke-width: 1.5;stroke-linejoin: round}.chart .curve:hover{stroke: var(--ink)}.chart .chosen{stroke-width: 2.5}.chart .aside{stroke-dasharray: 4 4}.chart circle.curve{fill: var(--paper)}.chart .band{fill: var(--sunk)}.s0{--hue: var(--hue-0)}.s1{--hue: var(--hue-1)}.s2{--hue: var(--hue-2)}.s3{--hue: var(--hue-3)}.s4{--hue: var(--hue-4)}.s5{--hue: var(--hue-5)}.s6{--hue: var(--hue-6)}.s7{--hue: var(--hue-7)}.chosen{--hue: var(--accent)}.leak .chosen{--hue: var(--leak)}.suspect .chosen{--hue: var(--suspect)}svg .bar{fill: var(--faint)}svg .bar.chosen{fill: var(--tone)}.spark{margin-left: 0.375rem;vertical-align: -0.25rem}.plot{cursor: crosshair;touch-action: pan-y}.above{display: flex;flex-wrap: wrap;gap: 0.5rem;min-height: 0}.above:not(:empty){margin-bottom: 0.5rem}.above select,.above button{height: 1.75rem;font-size: 0.8125rem}.legend{display: flex;flex-wrap: wrap;gap: 0.125rem 1rem;max-height: 6.5rem;margin-top: 0.25rem;padding: 0;overflow-y: auto;list-style: none;font-size: 0.8125rem;font-variant-numeric: tabular-nums}.legend i{display: inline-block;width: 1rem;margin-right: 0.375rem;border-top: 0.1875rem solid var(--hue);vertical-align: 0.25rem}.numbers{margin-top: 0.375rem;font-size: 0.8125rem}.numbers .scroll{max-height: 20rem}.chart .marker{stroke: var(--soft);stroke-dasharray: 3 3}figcaption{color: var(--soft);font-size: 0.8125rem}button,input,select{font: inherit;color: inherit}button,select,input:not([type=\"checkbox\"]),.menu > summary{height: 2rem;padding: 0 0.625rem;border: 1px solid var(--line);border-radius: 0.375rem;background: var(--paper)}button,.menu > summary{cursor: pointer}button:hover,.menu > summary:hover{border-color: var(--faint);background: var(--raised)}::placeholder{color: var(--soft);opacity: 1}.bar{position: sticky;top: 0;z-index: 3;padding: 0.5rem 0 0.375rem;background: var(--paper)}.controls{display: flex;flex-wrap: wrap;align-items: flex-end;gap: 0.5rem 0.625rem}.controls > label{display: grid;gap: 0.125rem}.controls > label > span{color: var(--soft);font-size: 0.75rem;line-height: 1.3}.controls select{max-width: 13rem}#filter{width: 17rem;font-family: var(--mono)}#filter-least{width: 7.5rem}.menu{position: relative}.menu[open] > summary{margin: 0}.menu > summary{display: flex;align-items: center;gap: 0.375rem;color: inherit;list-style: none}.menu > summary::-webkit-details-marker{display: none}.menu > summary::after{content: \"\";border: 0.25rem solid transparent;border-top-color: var(--soft);margin-top: 0.25rem}#grammar{margin: 0 0 0.5rem;font-size: 0.75rem}#grammar i{color: var(--faint);font-style: normal}#filter:focus{outline-offset: 0}.below > button,.below .menu > summary{height: 1.75rem;font-size: 0.8125rem}.below{display: flex;flex-wrap: wrap;align-items: center;gap: 0.375rem 0.75rem;margin-top: 0.5rem}.choices{display: flex;flex-wrap: wrap;gap: 0.375rem}.choices button{height: 1.625rem;border-radius: 1rem;font-size: 0.8125rem}.wrong{color: var(--leak);font-size: 0.8125rem}.menu .form{display: flex;align-items: center;gap: 0.375rem;padding: 0.1875rem 0}.menu .form span{flex: 1;min-width: 7rem}.menu .form button{height: 1.75rem;white-space: nowrap;font-size: 0.8125rem}.menu fieldset{position: absolute;right: 0;overflow-y: auto;z-index: 4;display: grid;min-width: 13rem;margin: 0.25rem 0 0;padding: 0.5rem 0.75rem 0.625rem;border: 1px solid var(--line);border-radius: 0.5rem;background: var(--paper);box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%)}.menu legend{float: left;padding: 0;color: var(--soft);font-size: 0.75rem}.menu label{display: flex;align-items: center;gap: 0.5rem;padding: 0.125rem 0;cursor: pointer}.menu .apart{margin-top: 0.375rem;padding-top: 0.4375rem;border-top: 1px solid var(--line)}input[type=\"checkbox\"]{width: 1rem;height: 1rem;margin: 0;accent-color: var(--accent)}.status{margin-left: auto;color: var(--soft);font-size: 0.8125rem;font-variant-numeric: tabular-nums}#rows > .hint{margin-top: 0.5rem;font-size: 0.8125rem}kbd{padding: 0 0.3125rem;border: 1px solid var(--line);border-bottom-width: 2px;border-radius: 0.25rem;background: var(--raised);color: var(--ink);white-space: nowrap}#rows > .hint kbd{margin-left: 0.5rem}.toast{position: fixed;right: 1rem;bottom: 1rem;z-index: 9;margin: 0;padding: 0.5rem 0.875rem;border-radius: 0.375rem;background: var(--ink);color: var(--paper)}.toast:empty{display: none}.explorer{display: grid;grid-template-columns: minmax(0,1fr);gap: 1rem;align-items: start}.table{position: relative;border: 1px solid var(--line);border-radius: 0.5rem;overflow: hidden}.grid{--row: 28;--head: 3rem;max-height: min(44rem,calc(100vh - 10rem));min-height: 16rem;overflow: auto;overflow-anchor: none;contain: layout paint;outline-offset: -2px}.grid table{width: 100%;border-collapse: separate;border-spacing: 0;table-layout: fixed}.grid thead tr > *{position: sticky;top: 0;z-index: 2;height: var(--head);padding: 0;border-bottom: 1px solid var(--line);background: var(--raised);vertical-align: bottom}.grid th button{width: 100%;height: 100%;padding: 0.3125rem 0.5rem;border: 0;border-radius: 0;background: none;color: var(--soft);line-height: 1.25;text-align: inherit;white-space: normal;display: flex;align-items: flex-end;gap: 0.25rem}.grid th.number button{flex-direction: row-reverse;text-align: right}.grid th button:hover{color: var(--ink)}.grid th button:focus-visible{outline-offset: -2px}.grid th[data-sort] button{color: var(--ink);font-weight: 600}.grid th button::after{content: \"\";flex: none;width: 0;margin-bottom: 0.3125rem;border: 0.25rem solid transparent}.grid th[data-sort=\"ascending\"] button::after{border-bottom-color: var(--accent);margin-bottom: 0.4375rem}.grid th[data-sort=\"descending\"] button::after{border-top-color: var(--accent);margin-bottom: 0.125rem}.grid .order{color: var(--accent);font-size: 0.6875rem}.grip{position: absolute;top: 0;right: 0;width: 0.5rem;height: 100%;cursor: col-resize;touch-action: none}.grip::after{content: \"\";position: absolute;top: 30%;right: 0;height: 40%;border-right: 1px solid var(--line)}.grip:hover::after{border-color: var(--accent)}.grid td{height: 28px;padding: 0.1875rem 0.5rem 0;overflow: hidden;line-height: 1.25rem;text-overflow: ellipsis;vertical-align: baseline}.grid .number,.printed .number{text-align: right}.grid td.c-tag{font-weight: 600;white-space: pre}.grid td.c-tag,.grid th.c-tag{position: sticky;left: 0;z-index: 1}.grid td.c-tag{padding-left: 0.75rem;border-right: 1px solid var(--line);background: var(--paper)}.grid th.c-tag{border-right: 1px solid var(--line)}.grid th.c-tag button{padding-left: 0.75rem}.grid td.grew,.grid td.shrank{background: linear-gradient(var(--bar),var(--bar)) right center / var(--part) 1.125rem no-repeat}.grid td.grew{--bar: var(--grew)}.grid td.shrank{--bar: var(--shrank)}.grid tr.last-found td{border-bottom: 2px solid var(--faint)}.grid th.c-tag{z-index: 3}.grid .c-growth{font-weight: 600}.grid .c-pool,.grid .c-what,.grid .c-before,.grid .c-bytesBefore,.grid .c-allocated,.grid .c-freed{color: var(--soft)}.grid td .mark{line-height: 1.1875rem}.grid tbody tr{cursor: default}.grid tbody tr:hover td{background-color: var(--raised)}.grid tbody tr[aria-selected=\"true\"] td{background-color: var(--accent-wash)}.grid tbody tr:focus{outline: 2px solid transparent;outline-offset: -2px}.grid tbody tr:focus td{box-shadow: inset 0 2px var(--accent),inset 0 -2px var(--accent)}.grid tbody tr:focus td:first-child{box-shadow: inset 2px 0 var(--accent),inset 0 2px var(--accent),inset 0 -2px var(--accent)}.grid tbody tr:focus td:last-child{box-shadow: inset -2px 0 var(--accent),inset 0 2px var(--accent),inset 0 -2px var(--accent)}.grid col.copy{width: 4.25rem}.grid td.copy{padding: 0 0.375rem;text-align: right}.grid td.copy button{height: 1.375rem;padding: 0 0.5rem;font-size: 0.75rem;line-height: 1;opacity: 0}.grid tr:hover .copy button,.grid tr:focus-within .copy button,.grid tr:focus .copy button{opacity: 1}.empty{position: absolute;inset: 5rem 0 auto;color: var(--soft);text-align: center}.detail:not([hidden]){display: grid;gap: 0.75rem}.detail{max-height: min(47rem,calc(100vh - 6rem));overflow: auto;padding: 0.875rem 1rem 1rem;border: 1px solid var(--line);border-radius: 0.5rem;background: var(--raised)}.detail > *{min-width: 0}.detail header{display: flex;flex-wrap: wrap;align-items: center;justify-content: space-between;gap: 0.5rem}.detail h3{font-size: 1.0625rem}.detail h3 code{font-weight: 700;white-space: pre}.buttons{display: flex;gap: 0.375rem}.detail button{height: 1.75rem;padding: 0 0.5rem;font-size: 0.8125rem}.detail button.plain{height: auto;padding: 0;border: 0;background: none;color: var(--accent);text-align: left;text-decoration: underline;text-underline-offset: 2px}.about{overflow-wrap: anywhere}dl{display: grid;grid-template-columns: auto minmax(0,1fr);gap: 0.125rem 0.875rem;font-size: 0.8125rem}dt{color: var(--soft)}dd{overflow-wrap: anywhere}.found{padding: 0.5rem 0.75rem;border-left: 0.25rem solid var(--tone);background: var(--wash);font-size: 0.8125rem;overflow-wrap: anywhere}.detail h4{margin: 0;font-size: 0.875rem}.why{display: grid;gap: 0.1875rem;margin: 0;padding: 0;list-style: none;font-size: 0.8125rem}.why li{display: flex;gap: 0.625rem;overflow-wrap: anywhere}.worth{flex: none;width: 4rem;font-weight: 600;text-align: right;font-variant-numeric: tabular-nums}.worth.for{color: var(--leak)}.worth.against{color: var(--clean)}.anchor{color: var(--faint);font-weight: 400;text-decoration: none}.anchor:hover,.anchor:focus-visible{color: var(--accent)}article,section{scroll-margin-top: 0.75rem}.switch{display: flex}.switch button{border-radius: 0}.switch button:first-child{border-radius: 0.375rem 0 0 0.375rem}.switch button:last-child{margin-left: -1px;border-radius: 0 0.375rem 0.375rem 0}.switch [aria-pressed=\"true\"]{border-color: var(--accent);background: var(--accent-wash);position: relative}.detail .figures th,.detail .figures td{padding: 0.1875rem 0.5rem}.detail .figures th:first-child{padding-left: 0}.detail thead th{white-space: normal}.detail .chosen > *{font-weight: 650}.printed{display: none}@media (min-width: 72rem){.with-detail .explorer{grid-template-columns: minmax(0,1fr) minmax(24rem,32rem)}}@media (max-width: 71.99rem){.with-detail .grid{max-height: 36vh;min-height: 10rem}.with-detail{padding-bottom: 62vh}.detail{position: fixed;inset: auto 0 0;z-index: 5;max-height: 62vh;border-width: 1px 0 0;border-radius: 0.75rem 0.75rem 0 0;box-shadow: 0 -0.5rem 1.5rem rgb(0 0 0 / 22%)}}@media (max-width: 40rem){.bar{position: static}#filter,.controls > label:first-child{grid-column: 1 / -1}.status{margin-left: 0}.figures td.what{white-space: nowrap}.chart text{font-size: 19px}body{padding-top: 0.875rem}.controls{display: grid;grid-template-columns: 1fr 1fr}.controls select,#filter,#filter-least{width: 100%;max-width: none}}@media (prefers-reduced-motion: no-preference){.grid td.copy button{transition: opacity 0.1s}}@media (forced-colors: active){.grid th button::after,.menu > summary::after{width: auto;margin: 0;border: 0;font-size: 0.625rem}.menu > summary::after,.grid th[data-sort=\"descending\"] button::after{content: \"\\25bc\" / \"\"}.grid th[data-sort=\"ascending\"] button::after{content: \"\\25b2\" / \"\"}.grid tr[aria-selected=\"true\"] > td{forced-color-adjust: none;background: Highlight;color: HighlightText}}@media print{:root{--paper: #fff;--raised: #fff;--sunk: #fff;--ink: #000;--soft: #444;--line: #bbb;color-scheme: light}body{max-width: none;padding: 0;font-size: 9.5pt}.bar .controls,.bar .below > :not(.status),.above,.numbers,.anchor,.choices,#grammar,.explorer,#keys,.toast{display: none}article,figure,tr{break-inside: avoid}.with-detail{padding-bottom: 0}.printed{display: block}.printed table{width: 100%;font-size: 7.5pt}.printed th,.printed td{padding: 0.125rem 0.375rem}.printed td.c-what{max-width: 14em;overflow: hidden;text-overflow: ellipsis}.printed .c-tag{white-space: pre;font-weight: 600}.scroll{overflow: visible}th{white-space: normal}.figures{font-size: 8pt}.figures td.what{min-width: 0}.figures th,.figures td{padding: 0.125rem 0.375rem}}";
const styleHash = "sha256-o7vwW1uMB9mkQ23B7E8oS/+9j3K7Joo0jJJry0q+xbA=";

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
	])), policyOf(), verdict, title, trusted(style), headlineOf(analysis, result, options), findingsOf(analysis, options), explainedOf(analysis, options), problemsOf("Missing evidence", problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_1__.r)), policyChangesOf(analysis), exceptionsOf(analysis), checkedOf(analysis), legs.map(driverPoolsOf), notesOf(problems.filter((it) => !(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.r)(it))), legs.length === 0 ? nothing : rowsOf(rowsIn(legs)), trusted(toBase64(compress(encodeData(analysis)))), trusted(script)).markup;
};
/** Section that the script fills with the table. */
const rowsOf = (count) => html`<section id="rows" aria-labelledby="rows-title">
<h2 id="rows-title">All rows</h2>
<noscript><p class="hint">The table of all ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(count, "row")} is drawn by a script of this page. Everything else stands here without it; report.json has all figures.</p></noscript>
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
/** Changes that the pull request itself makes to the policy. */
const policyChangesOf = ({ policyChanges }) => policyChanges.length === 0 ? nothing : html`<section><h2>This pull request changes the policy</h2><ul>${policyChanges.map(({ text }) => html`<li>${text}</li>`)}</ul></section>`;
/** Findings that an exception takes out of the verdict. */
const exceptionsOf = ({ excepted }) => {
	if (excepted.length === 0) return nothing;
	const items = excepted.map(({ finding, exception: { reason, owner, expires } }) => html`<li>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${finding.title}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.r)(finding.leg)}: ${reason}; ${owner} answers for it until ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(expires)}`}</li>`);
	return html`<section><h2>Exceptions used</h2><ul>${items}</ul></section>`;
};
const problemsOf = (heading, problems) => problems.length === 0 ? nothing : html`<section class="missing"><h2>${heading}</h2>${problemList(problems)}</section>`;
const notesOf = (problems) => problems.length === 0 ? nothing : html`<section><details><summary>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(problems.length, "note")}</summary>${problemList(problems)}</details></section>`;
const problemList = (problems) => {
	const shown = problems.slice(0, MAX_PROBLEMS);
	const items = (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__.a)(shown).map(({ code, text, each }) => {
		const own = each.length === 0 ? nothing : html`<ul>${each.map((one) => html`<li>${one}</li>`)}</ul>`;
		return html`<li>${text} <span class="rule">${code}</span>${own}</li>`;
	});
	const left = problems.length - shown.length;
	const more = left > 0 ? html`<p class="hint">${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(left, "more problem")} in report.json.</p>` : nothing;
	return html`<ul class="problems">${items}</ul>${more}`;
};
/** Damaged rows may be thousands; all other problems are at most two a dump. */
const MAX_PROBLEMS = 200;
const checkedOf = (analysis) => {
	const { legs } = analysis;
	if (legs.length === 0) return nothing;
	const isHeld = legs.every(_select_js__WEBPACK_IMPORTED_MODULE_4__.i);
	const heads = isHeld ? HELD_HEADS : html`${POOL_HEADS}${POOL_HEADS}`;
	const span = isHeld ? 1 : 3;
	const body = legs.map((leg) => html`<tr><th scope="row">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.a)(leg.name)}</th><td class="text">${leg.verdict}</td><td>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.p)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.b)([leg]))}</td><td>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.p)(leg.snapshots)}</td>
${_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.o.map((pool) => totalCells(leg.totals[pool], isHeld))}</tr>`);
	const where = (leg) => legs.length > 1 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)` in leg ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.a)(leg.name)}` : [];
	return html`<section id="totals" aria-labelledby="totals-title">
<h2 id="totals-title">What was checked</h2>
<div class="scroll" role="group" aria-labelledby="totals-title" tabindex="0"><table class="figures">
<thead><tr><th rowspan="2" scope="col">Leg</th><th rowspan="2" scope="col" class="text">Verdict</th><th rowspan="2" scope="col">Rows</th><th rowspan="2" scope="col">Snapshots</th><th colspan="${span}" scope="colgroup">Nonpaged pool</th><th colspan="${span}" scope="colgroup">Paged pool</th></tr>
<tr>${heads}</tr></thead>
<tbody>${body}</tbody>
</table></div>
${legs.map((leg) => line((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.n)(leg, where(leg))))}
${legs.map((leg) => line((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.t)(leg, where(leg), analysis.policy)))}
${dumpsOf(legs)}
</section>`;
};
const POOL_HEADS = html`<th scope="col">Before</th><th scope="col">After</th><th scope="col">Growth</th>`;
/** With one dump nothing grew. */
const HELD_HEADS = html`<th scope="col">Since boot</th><th scope="col">Since boot</th>`;
const line = (text) => text.length === 0 ? nothing : html`<p>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.l)(text)}</p>`;
const totalCells = ({ before, after, growth }, isHeld) => {
	const held = html`<td title="${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.p)(after)} bytes">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.u)(after)}</td>`;
	if (isHeld) return held;
	return html`<td title="${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.p)(before)} bytes">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.p)(before, _wording_js__WEBPACK_IMPORTED_MODULE_0__.u)}</td>${held}<td title="${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.f)(growth)} bytes">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.f)(growth, _wording_js__WEBPACK_IMPORTED_MODULE_0__.u)}</td>`;
};
/** File of each dump, its format, and its own words about machine and moment. */
const dumpsOf = (legs) => {
	const body = legs.flatMap((leg) => {
		return sidesOf(leg).map(([side, dump]) => html`<tr><th scope="row">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.a)(leg.name)}</th><td>${side}</td><td>${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${dump.source}`}</td><td>${dump.format}</td><td>${saidOf(dump)}</td></tr>`);
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
		`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.p)(usages.length)} ${usages.length === 1 ? "row" : "rows"}`,
		takenAt,
		computer,
		osBuild,
		architecture,
		...cover
	].filter((it) => it !== void 0).join(", ");
};
/** Driver Verifier\u2019s counts of each driver, before and after. */
const driverPoolsOf = (leg) => {
	const rows = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.a)(leg);
	if (rows.length === 0) return nothing;
	const body = rows.map(({ driver, state, before, after }) => html`<tr><th scope="row">${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${driver}`}</th><td class="text">${state}</td><td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.p)(before?.allocations)}</td><td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.p)(after?.allocations)}</td><td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.p)(before?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_0__.u)}</td><td>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.p)(after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_0__.u)}</td></tr>`);
	return html`<section><details><summary>Driver Verifier${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.r)(leg.name)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(rows.length, "driver")}</summary>
<div class="scroll" role="group" aria-label="Driver Verifier" tabindex="0"><table class="figures">
<thead><tr><th scope="col">Driver</th><th scope="col" class="text">State</th><th scope="col">Allocations before</th><th scope="col">After</th><th scope="col">Bytes before</th><th scope="col">After</th></tr></thead>
<tbody>${body}</tbody>
</table></div></details></section>`;
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
