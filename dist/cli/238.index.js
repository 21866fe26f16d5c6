export const id = 238;
export const ids = [238];
export const modules = {

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/core/phrase.js
var phrase = __webpack_require__(4897);
// EXTERNAL MODULE: ./build/core/pool.js
var pool = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/core/causes.js
var core_causes = __webpack_require__(792);
// EXTERNAL MODULE: ./build/core/rules/in-step.js
var in_step = __webpack_require__(5658);
// EXTERNAL MODULE: ./build/report/encode.js
var encode = __webpack_require__(2729);
;// CONCATENATED MODULE: ./build/report/chart.js


const CHART = { width: 640, height: 210, left: 68, right: 14, top: 12, bottom: 34 };
/** Curves over the iterations, all on one scale. */
const drawChart = (curves, { title, unit, format }) => {
    const scale = scaleOf(curves);
    const { width, height, left, right, bottom } = CHART;
    const floor = height - bottom;
    const levels = ticksOf(scale.low, scale.high, 4);
    const times = ticksOf(scale.first, scale.last, 5).filter((time) => time >= scale.first && time <= scale.last);
    const rules = levels.flatMap((level) => [
        shape('line', { class: 'rule', x1: left, x2: width - right, y1: scale.y(level), y2: scale.y(level) }),
        shape('text', { class: 'level', x: left - 8, y: scale.y(level) + 4, 'text-anchor': 'end' }, [format(level)]),
    ]);
    const marks = times.map((time) => shape('text', { class: 'time', x: scale.x(time), y: floor + 17, 'text-anchor': anchorOf(time, scale) }, [
        formatTime(time),
    ]));
    const lines = [...curves]
        .sort((one, other) => Number(one.chosen) - Number(other.chosen))
        .map((curve) => shape('path', { class: curve.chosen ? 'curve chosen' : 'curve', d: pathOf(curve, scale) }, [
        shape('title', {}, [(0,encode/* visible */.RK)(curve.name)]),
    ]));
    return shape('svg', { class: 'chart', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title }, [
        ...rules,
        shape('line', { class: 'axis', x1: left, x2: width - right, y1: floor, y2: floor }),
        ...marks,
        shape('text', { class: 'unit', x: width - right, y: height - 3, 'text-anchor': 'end' }, [unit]),
        ...lines,
    ]);
};
const scaleOf = (curves) => {
    const [first, last] = extentOf(curves.map(({ times }) => times));
    const [least, most] = extentOf(curves.map(({ values }) => values));
    const ticks = ticksOf(least, most === least ? least + 1 : most, 4);
    const low = Math.min(least, ticks[0] ?? least);
    const high = Math.max(most, ticks.at(-1) ?? most);
    const { width, height, left, right, top, bottom } = CHART;
    const across = (width - left - right) / Math.max(last - first, 1e-9);
    const up = (height - top - bottom) / Math.max(high - low, 1e-9);
    return {
        first,
        last,
        low,
        high,
        x: (time) => round(left + (time - first) * across),
        y: (value) => round(height - bottom - (value - low) * up),
    };
};
/** `Proc, nonpaged: 1 → 12,980 in 11 snapshots; …`: a chart in words. */
const describeCurves = (what, curves, format) => {
    const told = curves.slice(0, 6).map(({ name, values }) => {
        const [from = 0, to = 0] = [values[0], values.at(-1)];
        return `${name} ${format(from)} to ${format(to)}`;
    });
    const more = curves.length > told.length ? `; and ${curves.length - told.length} more` : '';
    return (0,encode/* visible */.RK)(`${what}: ${told.join('; ')}${more}`);
};
const shape = (name, attributes, children = []) => ({
    name,
    attributes,
    children,
});
const extentOf = (lists) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const list of lists) {
        for (const value of list) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
    }
    return least <= most ? [least, most] : [0, 0];
};
/** Round figures that cover the values: steps of 1, 2 or 5 times a power of ten. */
const ticksOf = (low, high, wanted) => {
    const rough = (high - low) / wanted;
    if (!(rough > 0))
        return [low];
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = Math.max(1, (STEPS.find((factor) => factor * power >= rough) ?? 10) * power);
    const ticks = [];
    for (let at = Math.floor(low / step); at <= Math.ceil(high / step); at++)
        ticks.push(at * step);
    return ticks;
};
const STEPS = [1, 2, 5, 10];
const anchorOf = (time, { first, last }) => {
    if (time <= first)
        return 'start';
    return time >= last ? 'end' : 'middle';
};
const formatTime = (time) => (0,phrase/* grouped */.zD)(Math.round(time));
const pathOf = ({ times, values }, { x, y }) => values.map((value, index) => `${index === 0 ? 'M' : 'L'}${x(times[index] ?? 0)} ${y(value)}`).join('');
const round = (value) => Math.round(value * 10) / 10;

;// CONCATENATED MODULE: ./build/report/markup.js

/** html`<b>${text}</b>` → the text encoded, pieces of HTML as they are. */
const html = (words, ...parts) => ({
    markup: words.map((word, index) => word + markupOf(parts[index])).join(''),
});
/** Text of ours that stands in the page as it is: the script and the style. */
const trusted = (markup) => ({ markup });
const nothing = { markup: '' };
const markupOf = (part) => {
    if (part === undefined)
        return '';
    if (typeof part === 'number')
        return String(part);
    if (typeof part === 'string')
        return (0,encode/* encodeHtml */.o4)([part]);
    if ('markup' in part)
        return part.markup;
    return isHtmlList(part) ? part.map(({ markup }) => markup).join('') : (0,encode/* encodeHtml */.o4)(part);
};
const isHtmlList = (parts) => parts.length > 0 && parts.every((part) => typeof part !== 'string' && 'markup' in part);

// EXTERNAL MODULE: ./build/core/diff.js
var diff = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/core/knowledge/lookup.js
var lookup = __webpack_require__(9219);
// EXTERNAL MODULE: ./build/core/stage.js
var stage = __webpack_require__(8812);
;// CONCATENATED MODULE: ./build/report/row-codec.js
/*
 * The rows of all legs as bytes, and back: what report.html carries and its script reads. Columns instead of rows, each value
 * as its difference from what its neighbours foretell, small numbers in one byte: 36,600 rows take some 150 KB once deflated.
 */
/** Each figure of a row; NaN where it is unknown. In this order they are written, since later ones are foretold from earlier ones. */
const FIGURES = ['after', 'bytesAfter', 'before', 'bytesBefore', 'allocated', 'freed', 'settled'];
const emptyColumns = (count) => {
    const column = () => new Float64Array(count);
    return {
        keys: new Uint32Array(count),
        legs: new Uint32Array(count),
        figures: {
            after: column(),
            bytesAfter: column(),
            before: column(),
            bytesBefore: column(),
            allocated: column(),
            freed: column(),
            settled: column(),
        },
    };
};
const encodeRows = ({ keys, legs, figures }) => {
    const out = [];
    writeNumber(out, keys.length);
    for (const [row, key] of keys.entries())
        writeNumber(out, key - (keys[row - 1] ?? 0));
    for (const [row, leg] of legs.entries())
        writeNumber(out, leg - legForetold(keys, legs, row));
    for (const figure of FIGURES) {
        const values = figures[figure];
        const foretell = foretellers[figure];
        for (const [row, value] of values.entries())
            writeNumber(out, value - foretold(foretell, keys, figures, row));
    }
    return Uint8Array.from(out);
};
const decodeRows = (reader) => {
    const count = reader.next();
    const columns = emptyColumns(count);
    const { keys, legs, figures } = columns;
    for (let row = 0; row < count; row++)
        keys[row] = reader.next() + (keys[row - 1] ?? 0);
    for (let row = 0; row < count; row++)
        legs[row] = reader.next() + legForetold(keys, legs, row);
    for (const figure of FIGURES) {
        const values = figures[figure];
        const foretell = foretellers[figure];
        for (let row = 0; row < count; row++)
            values[row] = reader.next() + foretold(foretell, keys, figures, row);
    }
    return columns;
};
const encodeCurves = (curves) => {
    const out = [];
    writeNumber(out, curves.length);
    for (const [index, { row, outstanding, bytes }] of curves.entries()) {
        writeNumber(out, row - (curves[index - 1]?.row ?? 0));
        writeNumber(out, outstanding.length);
        for (const [at, value] of outstanding.entries())
            writeNumber(out, value - known(outstanding[at - 1]));
        for (const [at, value] of bytes.entries())
            writeNumber(out, value - bytesForetold(outstanding, bytes, at));
    }
    return Uint8Array.from(out);
};
const decodeCurves = (reader) => {
    const count = reader.next();
    const curves = [];
    for (let index = 0; index < count; index++) {
        const row = reader.next() + (curves[index - 1]?.row ?? 0);
        const length = reader.next();
        const [outstanding, bytes] = [new Float64Array(length), new Float64Array(length)];
        for (let at = 0; at < length; at++)
            outstanding[at] = reader.next() + known(outstanding[at - 1]);
        for (let at = 0; at < length; at++)
            bytes[at] = reader.next() + bytesForetold(outstanding, bytes, at);
        curves.push({ row, outstanding, bytes });
    }
    return curves;
};
const readerOf = (bytes) => {
    let at = 0;
    const next = () => {
        const first = bytes[at++] ?? UNKNOWN;
        if (first === UNKNOWN)
            return Number.NaN;
        let value = first & 0x3f;
        let scale = 64;
        for (let last = first; last >= 0x80; scale *= 128) {
            last = bytes[at++] ?? 0;
            value += (last & 0x7f) * scale;
        }
        return (first & 0x40) === 0 ? value : -value;
    };
    return { next };
};
/** Minus zero, which no whole number needs. */
const UNKNOWN = 0x40;
/**
 * A whole number of up to 53 bits: six bits and the sign (0x40) in the first byte, seven in each that follows, the lowest
 * first; 0x80 says that one follows. NaN, the unknown, is one byte.
 */
const writeNumber = (out, value) => {
    if (Number.isNaN(value)) {
        out.push(UNKNOWN);
        return;
    }
    let rest = Math.abs(value);
    const sign = value < 0 ? 0x40 : 0;
    let low = rest % 64;
    rest = (rest - low) / 64;
    out.push((rest > 0 ? 0x80 : 0) | sign | low);
    while (rest > 0) {
        low = rest % 128;
        rest = (rest - low) / 128;
        out.push((rest > 0 ? 0x80 : 0) | low);
    }
};
const foretellers = {
    after: ({ after }, _, above) => known(after[above]),
    bytesAfter: ({ after, bytesAfter }, row, above) => known(after[row]) * sizeOf(known(bytesAfter[above]), known(after[above])),
    before: ({ after }, row) => known(after[row]),
    bytesBefore: ({ after, bytesAfter, before }, row) => {
        const [is, bytes] = [known(after[row]), known(bytesAfter[row])];
        return bytes + (known(before[row]) - is) * sizeOf(bytes, is);
    },
    allocated: ({ allocated }, _, above) => known(allocated[above]),
    freed: ({ allocated, after, before }, row) => known(allocated[row]) - known(after[row]) + known(before[row]),
    settled: ({ after }, row) => known(after[row]),
};
const foretold = (foretell, keys, figures, row) => whole(foretell(figures, row, keys[row] === keys[row - 1] ? row - 1 : -1));
const legForetold = (keys, legs, row) => keys[row] === keys[row - 1] ? (legs[row - 1] ?? 0) + 1 : 0;
const bytesForetold = (outstanding, bytes, at) => {
    const [was, is] = [known(outstanding[at - 1]), known(outstanding[at])];
    const before = known(bytes[at - 1]);
    return whole(before + (is - was) * sizeOf(before, was));
};
const known = (value) => (value === undefined || Number.isNaN(value) ? 0 : value);
/** Bytes of one allocation; nothing where nothing is outstanding. */
const sizeOf = (bytes, outstanding) => (outstanding > 0 ? bytes / outstanding : 0);
/** Far from where numbers lose their last digit, so that a difference from it is exact. */
const MOST = 2 ** 52;
const whole = (value) => Math.max(-MOST, Math.min(MOST, Math.round(value)));

;// CONCATENATED MODULE: ./build/report/page-data.js






/** What the page's script reads: length of the header, the header as JSON, length of the rows, the rows, the curves. */
const toPageData = (analysis) => {
    const placed = placeRows(analysis.legs);
    const curves = chooseCurves(analysis, placed);
    const header = new TextEncoder().encode(JSON.stringify(toHeader(analysis, placed, curves)));
    const rows = encodeRows(columnsOf(placed));
    return joined([lengthOf(header), header, lengthOf(rows), rows, encodeCurves(curves.drawn)]);
};
const placeRows = (legs) => {
    const tags = [...new Set(legs.flatMap(({ growths }) => growths.map(({ tag }) => tag)))].sort(stage/* byText */.z4);
    const places = new Map(tags.map((tag, place) => [tag, place]));
    const rows = legs
        .flatMap(({ growths }, leg) => growths.map((row) => ({ row, leg, key: (places.get(row.tag) ?? 0) * 2 + Number(row.pool === 'paged') })))
        .sort((one, other) => one.key - other.key || one.leg - other.leg);
    const byLeg = legs.map(() => new Map());
    for (const [place, { row, leg }] of rows.entries())
        byLeg[leg]?.set((0,pool/* usageKey */.lN)(row), place);
    const legOf = new Map(legs.map(({ name }, leg) => [name, leg]));
    return { tags, rows, placeOf: (leg, row) => byLeg[legOf.get(leg) ?? -1]?.get((0,pool/* usageKey */.lN)(row)) };
};
const columnsOf = ({ rows }) => {
    const columns = emptyColumns(rows.length);
    const { keys, legs, figures } = columns;
    for (const [place, { row, key, leg }] of rows.entries()) {
        keys[place] = key;
        legs[place] = leg;
        figures.after[place] = row.after?.outstanding ?? Number.NaN;
        figures.bytesAfter[place] = row.after?.bytes ?? Number.NaN;
        figures.before[place] = row.before?.outstanding ?? Number.NaN;
        figures.bytesBefore[place] = row.before?.bytes ?? Number.NaN;
        figures.allocated[place] = row.allocated ?? Number.NaN;
        figures.freed[place] = row.freed ?? Number.NaN;
        figures.settled[place] = row.settled ?? Number.NaN;
    }
    return columns;
};
/** Snapshots of one row that are drawn: more than a chart of this width shows apart are left out evenly. */
const MOST_POINTS = 101;
/** Values of all curves together, some 120 KB in the page. */
const MOST_VALUES = 80_000;
/** Curves of the rows that moved while there is room: those of findings first, then by what they grew. */
const chooseCurves = ({ findings, legs }, { rows, placeOf }) => {
    const found = new Set(findings.flatMap(({ leg, rows: own }) => own.map(({ growth }) => placeOf(leg, growth))));
    const moved = rows
        .map(({ row, leg }, place) => ({ row, leg, place, first: found.has(place) }))
        .filter(({ row }) => row.series && (0,diff/* hasMoved */.Q2)(row))
        .sort((one, other) => Number(other.first) - Number(one.first) ||
        Math.abs(other.row.count ?? 0) - Math.abs(one.row.count ?? 0) ||
        one.place - other.place);
    let room = MOST_VALUES;
    const chosen = moved.flatMap(({ row, leg, place }) => {
        const drawn = drawnPoints(legs[leg]?.times?.length ?? 0);
        room -= drawn.length * 2;
        if (room < 0 || !row.series)
            return [];
        const { outstanding, bytes } = row.series;
        return [{ row: place, outstanding: pick(outstanding, drawn), bytes: pick(bytes, drawn) }];
    });
    return { drawn: chosen.sort((one, other) => one.row - other.row), of: moved.length };
};
/** Places of the snapshots that are drawn, the first and the last among them. */
const drawnPoints = (snapshots) => {
    const count = Math.min(snapshots, MOST_POINTS);
    return Array.from({ length: count }, (_, index) => Math.round((index * (snapshots - 1)) / Math.max(1, count - 1)));
};
const pick = (values, places) => Float64Array.from(places, (place) => values[place] ?? 0);
const toHeader = (analysis, { tags, rows, placeOf }, curves) => ({
    iterations: analysis.policy.iterations,
    tags: tags.join(''),
    legs: analysis.legs.map(({ name, snapshots, times }) => ({
        name,
        snapshots,
        times: times === null ? null : drawnPoints(times.length).map((place) => times[place] ?? 0),
    })),
    findings: analysis.findings.map(({ severity, leg, title, rows: own, evidence }) => ({
        severity,
        title: (0,phrase/* toPlain */.Ul)(title),
        rows: own.flatMap(({ growth }) => placeOf(leg, growth) ?? []),
        evidence: evidence.map(({ rule, text }) => `${(0,phrase/* toPlain */.Ul)(text)} (${rule})`),
    })),
    descriptions: Object.fromEntries(tags.flatMap((tag, place) => descriptionOf(analysis.descriptions.get(tag), place))),
    known: Object.fromEntries([...new Set(rows.map(({ key }) => key))].flatMap((key) => knowledgeOf(tags, key))),
    curves: { drawn: curves.drawn.length, of: curves.of },
});
/** Longer ones are cut: the text is for one line of a table. */
const MOST_DESCRIPTION = 160;
const descriptionOf = (words, place) => words === undefined ? [] : [[place, words.slice(0, MOST_DESCRIPTION)]];
const knowledgeOf = (tags, key) => {
    const known = (0,lookup/* knownTag */.w5)(tags[key >> 1] ?? '', key % 2 === 1 ? 'paged' : 'nonpaged');
    if (known === undefined)
        return [];
    const { what, noise, owner, acquire, release } = known;
    const pairs = { ...(owner && { owner }), ...(acquire && { acquire }), ...(release && { release }) };
    return [[key, { what, noise, ...pairs, link: (0,lookup/* docsLinkOf */.nw)(known) }]];
};
/** Four bytes, the lowest first. */
const lengthOf = ({ length }) => {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, length, true);
    return bytes;
};
const joined = (parts) => {
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
};

;// CONCATENATED MODULE: ./build/report/html-findings.js








/** The findings as the top of report.html shows them: the same root in several legs is one card. */
const findingsOf = (analysis, presentation) => {
    const causes = (0,core_causes/* causesOf */.c)(analysis.findings);
    if (causes.length === 0)
        return nothing;
    const [open, folded] = [causes.slice(0, presentation.maxRows), causes.slice(presentation.maxRows, MOST_CAUSES)];
    const rest = folded.length === 0
        ? nothing
        : html `<details><summary>${(0,phrase/* counted */.hS)(folded.length, 'more finding')}</summary>
${folded.map((cause) => causeOf(cause, analysis, { ...presentation, charts: false }))}</details>`;
    const left = causes.length - open.length - folded.length;
    const more = left > 0 ? html `<p class="hint">${(0,phrase/* counted */.hS)(left, 'more finding')} in report.json.</p>` : nothing;
    return html `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${open.map((cause) => causeOf(cause, analysis, { ...presentation, charts: true }))}
${rest}${more}
</section>`;
};
/** What somebody asked for: all that speaks for and against a row, whatever it comes to. */
const explainedOf = (analysis, presentation) => {
    const { explained, policy } = analysis;
    if (explained.length === 0)
        return nothing;
    const cards = explained.map(({ leg, row, evidence, severity, onBaseline }) => {
        const points = evidence.reduce((sum, it) => sum + it.points, 0);
        const verdict = severity ?? (onBaseline ? 'no finding, since the baseline grows it too' : 'no finding');
        const needs = `${points} points; ${policy.points.suspect} make a suspect, ${policy.points.leak} a leak`;
        const items = evidence.map((it) => html `<li>${it.text} <span class="rule">${it.rule}, ${it.decides ? 'decides' : it.points}</span></li>`);
        return html `<article class="${severity ?? 'none'}">
<h3>${(0,phrase/* phrase */.MZ) `${(0,pool/* printTag */.O4)(row.tag)}`}, ${row.pool}: ${verdict}<span class="where">${leg === '' ? [] : (0,phrase/* phrase */.MZ) ` in leg ${leg}`} (${needs})</span></h3>
${growthTable([row], leg, analysis, presentation)}
<ul class="evidence">${items}</ul>
</article>`;
    });
    return html `<section id="explained"><h2>Asked for</h2>${cards}</section>`;
};
/** A page of thousands of cards is read by nobody. */
const MOST_CAUSES = 200;
/** `charts`: those of folded findings stand in the details of their rows only, since a noisy run has hundreds. */
const causeOf = (cause, analysis, { charts, ...presentation }) => {
    const { worst: finding, inLegs } = cause;
    const rows = finding.rows.map(({ growth }) => growth);
    return html `<article class="${finding.severity}">
<h3><span class="severity">${finding.severity}</span> ${finding.title}<span class="where">${whereOf(cause, analysis.legs.length)}</span></h3>
${growthTable(rows, finding.leg, analysis, presentation)}
${charts ? chartOf(cause, analysis) : nothing}
<ul class="evidence">${finding.evidence.map(({ rule, text }) => html `<li>${text} <span class="rule">${rule}</span></li>`)}</ul>
${hintOf(finding)}
${placesOf(finding)}
${othersOf(inLegs.slice(1))}
</article>`;
};
/** `in 4 of 12 legs, most in win11-x64` */
const whereOf = ({ worst: { leg }, inLegs }, legs) => {
    if (leg === '')
        return [];
    if (inLegs.length === 1)
        return (0,phrase/* phrase */.MZ) ` in leg ${leg}`;
    return (0,phrase/* phrase */.MZ) ` in ${inLegs.length} of ${(0,phrase/* counted */.hS)(legs, 'leg')}, most in ${leg}`;
};
const othersOf = (others) => {
    if (others.length === 0)
        return nothing;
    const items = others.map(({ leg, title, rows }) => html `<li>${linkTo(rows[0]?.growth, leg, (0,phrase/* phrase */.MZ) `${leg}`)}: ${title}</li>`);
    return html `<details><summary>The same in ${(0,phrase/* counted */.hS)(others.length, 'more leg')}</summary><ul>${items}</ul></details>`;
};
const hintOf = ({ hint }) => {
    if (hint === null || hint.acquire.length === 0)
        return nothing;
    const release = hint.release.length === 0 ? [] : (0,phrase/* phrase */.MZ) ` is followed by ${alternatives(hint.release)}, on every error path too`;
    const link = hint.link === null ? nothing : html ` <a href="${hint.link}" rel="noreferrer">Documentation</a>`;
    return html `<p class="to-check"><b>To check:</b> each ${alternatives(hint.acquire)}${release}.${link}</p>`;
};
/** Lines of the sources to look at. */
const placesOf = ({ where }) => where.length === 0
    ? nothing
    : html `<div><b>Where to look:</b><ul class="evidence">${where.map(({ path, line, text, why }) => html `<li>${(0,phrase/* phrase */.MZ) `${`${path}:${line}`} ${[why]}: ${text}`}</li>`)}</ul></div>`;
const alternatives = (names) => names.flatMap((name, index) => (index === 0 ? [{ quoted: name }] : [' or ', { quoted: name }]));
const growthTable = (rows, leg, { policy, descriptions }, { maxRows }) => {
    if (rows.length === 0)
        return nothing;
    const { iterations } = policy;
    const shown = rows.slice(0, maxRows);
    const words = shown.some(({ tag }) => descriptions.has(tag))
        ? [html `<th scope="col" class="text">What it is</th>`]
        : [];
    const body = shown.map((row) => html `<tr><th scope="row">${linkTo(row, leg, (0,phrase/* phrase */.MZ) `${(0,pool/* printTag */.O4)(row.tag)}`)}</th><td class="text">${row.pool}</td>
<td>${(0,format/* formatKnown */.Jq)(row.before?.outstanding)}</td><td>${(0,format/* formatKnown */.Jq)(row.after?.outstanding)}</td><td class="growth">${(0,format/* formatGrowth */.T9)(row.count)}</td>${rateCell(row, iterations)}
${bytesCell(row.before?.bytes)}${bytesCell(row.after?.bytes)}<td title="${(0,format/* formatGrowth */.T9)(row.bytes)} bytes">${(0,format/* formatGrowth */.T9)(row.bytes, format/* formatBytes */.z3)}</td>${words.map(() => html `<td class="text what">${descriptions.get(row.tag) ?? ''}</td>`)}</tr>`);
    const rate = iterations === null ? nothing : html `<th scope="col">Per iteration</th>`;
    const left = rows.length - shown.length;
    const more = left > 0 ? html `<p class="hint">${(0,phrase/* counted */.hS)(left, 'more row')} in the table below.</p>` : nothing;
    return html `<div class="scroll" role="group" aria-label="Rows of the finding" tabindex="0"><table class="figures">
<thead><tr><th scope="col">Tag</th><th scope="col" class="text">Pool</th><th scope="col">Outstanding before</th><th scope="col">After</th><th scope="col">Growth</th>${rate}<th scope="col">Bytes before</th><th scope="col">After</th><th scope="col">Growth</th>${words}</tr></thead>
<tbody>${body}</tbody></table></div>${more}`;
};
const rateCell = (row, iterations) => iterations === null ? nothing : html `<td>${(0,format/* formatRate */.CE)((0,in_step/* changeOf */.C2)(row) / iterations)}</td>`;
const bytesCell = (bytes) => html `<td title="${(0,format/* formatKnown */.Jq)(bytes)} bytes">${(0,format/* formatKnown */.Jq)(bytes, format/* formatBytes */.z3)}</td>`;
/** A deep link into the table of all rows. */
const linkTo = (row, leg, words) => {
    if (row === undefined)
        return html `${words}`;
    const place = new URLSearchParams({ tag: (0,pool/* printTag */.O4)(row.tag), pool: row.pool, ...(leg === '' ? {} : { leg }) });
    return html `<a href="#${String(place)}">${words}</a>`;
};
/** One leg: root and riders since the first snapshot. Several legs: the root in each of them. */
const chartOf = (cause, { legs, policy }) => {
    const curves = cause.inLegs.length === 1 ? rowCurves(cause.worst, legs) : legCurves(cause, legs);
    const [first] = curves;
    if (first === undefined)
        return nothing;
    const root = cause.worst.rows[0]?.growth;
    const tag = root === undefined ? '' : (0,pool/* printTag */.O4)(root.tag);
    const title = describeCurves('Growth of outstanding allocations since the first snapshot', curves, phrase/* grouped */.zD);
    const others = curves.length > 1 ? ` (strong) and ${(0,phrase/* grouped */.zD)(curves.length - 1)} more` : '';
    const what = cause.inLegs.length === 1 ? tag : `${tag} in ${first.name}`;
    const unit = policy.iterations === null ? 'snapshots' : 'iterations';
    const drawing = toHtml(drawChart(curves, { title, unit, format: phrase/* grouped */.zD }));
    return html `<figure>${drawing}<figcaption>Growth of outstanding allocations since the first snapshot: ${what}${others}, ${(0,phrase/* counted */.hS)(first.times.length, 'point')}.</figcaption></figure>`;
};
const rowCurves = ({ leg, rows }, legs) => rows
    .slice(0, MOST_CURVES)
    .flatMap(({ growth, role }) => curveOf(growth, leg, legs, (0,pool/* printTag */.O4)(growth.tag), role === 'root'));
const legCurves = ({ inLegs }, legs) => inLegs
    .slice(0, MOST_CURVES)
    .flatMap(({ leg, rows: [root] }, index) => root === undefined ? [] : curveOf(root.growth, leg, legs, leg, index === 0));
const MOST_CURVES = 16;
const curveOf = ({ series }, leg, legs, name, chosen) => {
    const times = legs.find((one) => one.name === leg)?.times;
    if (!series || !times)
        return [];
    const places = drawnPoints(times.length);
    const start = series.outstanding[0] ?? 0;
    return [
        {
            name,
            chosen,
            times: places.map((place) => times[place] ?? 0),
            values: places.map((place) => (series.outstanding[place] ?? 0) - start),
        },
    ];
};
/** Names of elements and attributes are ours. */
const toHtml = ({ name, attributes, children }) => {
    const given = Object.entries(attributes).map(([key, value]) => html ` ${trusted(key)}="${String(value)}"`);
    const inner = children.map((child) => (typeof child === 'string' ? html `${child}` : toHtml(child)));
    return html `<${trusted(name)}${given}>${inner}</${trusted(name)}>`;
};

// EXTERNAL MODULE: ./build/report/markdown.js + 5 modules
var markdown = __webpack_require__(3152);
;// CONCATENATED MODULE: ./build/report/page-assets.js
// Written by scripts/build-page.ts from src/page.
const script = "const e=(e,t={},...n)=>{let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==!1&&r.setAttribute(e,n===!0?``:String(n));return r.append(...n),r},t=(t,n,r)=>{let i=e(`button`,{type:`button`,...n},t);return i.addEventListener(`click`,r),i},n=({name:e,attributes:t,children:r})=>{let i=document.createElementNS(`http://www.w3.org/2000/svg`,e);for(let[e,n]of Object.entries(t))i.setAttribute(e,String(n));return i.append(...r.map(e=>typeof e==`string`?e:n(e))),i},r=e=>{let[t=``,n]=String(Math.abs(e)).split(`.`),r=e<0?`-`:``,i=t.replace(/\\B(?=(\\d{3})+$)/g,`,`);return n===void 0?r+i:`${r}${i}.${n}`},i=e=>{let t=e.length===4?e:e.padEnd(4).slice(0,4);return a(t)?t:t.replace(/[^\\0-\\xff]/g,`?`)},a=e=>{for(let t=0;t<e.length;t++)if(e.charCodeAt(t)>255)return!1;return!0},o=e=>e.replace(/[^\\x20-\\x7e]|\\\\(?=x)/g,e=>`\\\\x${e.charCodeAt(0).toString(16).padStart(2,`0`)}`),s=e=>e.replace(/\\\\x([0-9a-f]{2})/gi,(e,t)=>String.fromCharCode(Number.parseInt(t,16))),c=e=>{let t=e.includes(`*`)?e:e.padEnd(4);if(!/[?*]/.test(t))return e=>e===t;let n=t.replace(/\\*+/g,`*`).replace(/[\\\\^$.+?*()[\\]{}|]/g,e=>l[e]??`\\\\${e}`),r=RegExp(`^${n}$`,`s`);return e=>r.test(e)},l={\"?\":`.`,\"*\":`.*`},u=[`after`,`bytesAfter`,`before`,`bytesBefore`,`allocated`,`freed`,`settled`],d=e=>{let t=()=>new Float64Array(e);return{keys:new Uint32Array(e),legs:new Uint32Array(e),figures:{after:t(),bytesAfter:t(),before:t(),bytesBefore:t(),allocated:t(),freed:t(),settled:t()}}},f=e=>{let t=e.next(),n=d(t),{keys:r,legs:i,figures:a}=n;for(let n=0;n<t;n++)r[n]=e.next()+(r[n-1]??0);for(let n=0;n<t;n++)i[n]=e.next()+ee(r,i,n);for(let n of u){let i=a[n],o=g[n];for(let n=0;n<t;n++)i[n]=e.next()+_(o,r,a,n)}return n},p=e=>{let t=e.next(),n=[];for(let r=0;r<t;r++){let t=e.next()+(n[r-1]?.row??0),i=e.next(),[a,o]=[new Float64Array(i),new Float64Array(i)];for(let t=0;t<i;t++)a[t]=e.next()+y(a[t-1]);for(let t=0;t<i;t++)o[t]=e.next()+v(a,o,t);n.push({row:t,outstanding:a,bytes:o})}return n},m=e=>{let t=0;return{next:()=>{let n=e[t++]??h;if(n===h)return NaN;let r=n&63,i=64;for(let a=n;a>=128;i*=128)a=e[t++]??0,r+=(a&127)*i;return n&64?-r:r}}},h=64,g={after:({after:e},t,n)=>y(e[n]),bytesAfter:({after:e,bytesAfter:t},n,r)=>y(e[n])*b(y(t[r]),y(e[r])),before:({after:e},t)=>y(e[t]),bytesBefore:({after:e,bytesAfter:t,before:n},r)=>{let[i,a]=[y(e[r]),y(t[r])];return a+(y(n[r])-i)*b(a,i)},allocated:({allocated:e},t,n)=>y(e[n]),freed:({allocated:e,after:t,before:n},r)=>y(e[r])-y(t[r])+y(n[r]),settled:({after:e},t)=>y(e[t])},_=(e,t,n,r)=>S(e(n,r,t[r]===t[r-1]?r-1:-1)),ee=(e,t,n)=>e[n]===e[n-1]?(t[n-1]??0)+1:0,v=(e,t,n)=>{let[r,i]=[y(e[n-1]),y(e[n])],a=y(t[n-1]);return S(a+(i-r)*b(a,r))},y=e=>e===void 0||Number.isNaN(e)?0:e,b=(e,t)=>t>0?e/t:0,x=2**52,S=e=>Math.max(-x,Math.min(x,Math.round(e))),C=e=>{let t=new DataView(e.buffer,e.byteOffset,e.byteLength),n=4+t.getUint32(0,!0),r=n+4+t.getUint32(n,!0),a=JSON.parse(new TextDecoder().decode(e.subarray(4,n))),s=f(m(e.subarray(n+4,r))),c=p(m(e.subarray(r))),l=a.tags.match(/[\\s\\S]{4}/g)??[];return{count:s.keys.length,header:a,columns:s,tags:l,printed:l.map(e=>o(i(e))),legNames:a.legs.map(({name:e})=>e===``?`default`:e),severities:T(s.keys.length,a.findings),curves:new Map(c.map(e=>[e.row,e])),usualSort:w(s)}},w=({figures:e})=>{let t=e=>!Number.isNaN(e);return e.before.some(t)?`growth`:e.bytesBefore.some(t)?`bytesGrowth`:`bytesAfter`},T=(e,t)=>{let n=new Uint8Array(e);for(let{severity:e,rows:r}of t)for(let t of r)n[t]=Math.max(n[t]??0,e===`leak`?2:1);return n},E=[`none`,`suspect`,`leak`],D=({severities:e},t)=>E[e[t]??0]??`none`,O=({columns:e},t)=>e.keys[t]??0,k=({columns:e},t)=>e.legs[t]??0,A=(e,t)=>e.printed[O(e,t)>>1]??``,j=(e,t)=>O(e,t)%2==1?`paged`:`nonpaged`,M=(e,t)=>e.legNames[k(e,t)]??``,N=({columns:e},t,n)=>e.figures[n][t]??NaN,P=(e,t)=>N(e,t,`after`)-N(e,t,`before`),F=(e,t)=>N(e,t,`bytesAfter`)-N(e,t,`bytesBefore`),te=(e,t)=>{let n=P(e,t);return n===0||Number.isNaN(n)?F(e,t):n},ne=(e,t)=>{let n=n=>n>=0&&n<e.count&&O(e,n)>>1==O(e,t)>>1,[r,i]=[t,t+1];for(;n(r-1);)r--;for(;n(i);)i++;return Array.from({length:i-r},(e,t)=>r+t)},I=[`any`,`nonpaged`,`paged`],L=[`any`,`moved`,`grew`,`shrank`],R=[`any`,`found`,`leak`,`suspect`,`none`],re=({usualSort:e})=>({tag:``,pool:`any`,leg:null,growth:`any`,least:null,verdict:`any`,sort:e,descending:!0}),ie=(e,t)=>{let n=/* @__PURE__ */ new Map,r=({sort:r,descending:i})=>{let a=`${i?`-`:``}${r}`,o=n.get(a);if(o!==void 0)return o;let s=t.find(e=>e.name===r),c=s===void 0?ae(e.count):oe(e.count,s,i);return n.set(a,c),c};return t=>{let n=ce(e,t),i=[];for(let e of r(t))n(e)&&i.push(e);return i}},ae=e=>Uint32Array.from({length:e},(e,t)=>t),oe=(e,{value:t},n)=>{let r=Float64Array.from({length:e},(e,r)=>{let i=t(r);return Number.isNaN(i)?1/0:n?0-i:i}),i=r.toSorted().filter((e,t,n)=>t===0||e!==n[t-1]),a=Uint32Array.from(r,e=>se(i,e)),o=new Uint32Array(i.length+1);for(let e of a)o[e+1]=(o[e+1]??0)+1;for(let e=1;e<o.length;e++)o[e]=(o[e]??0)+(o[e-1]??0);let s=new Uint32Array(e);for(let[e,t]of a.entries()){let n=o[t]??0;s[n]=e,o[t]=n+1}return s},se=(e,t)=>{let[n,r]=[0,e.length-1];for(;n<r;){let i=n+r>>1;(e[i]??0)<t?n=i+1:r=i}return n},ce=(e,t)=>{let n=de(e,t.tag),{pool:r,leg:i,growth:a,least:o,verdict:s}=t,c=E.map(e=>le[s].includes(e)),l=+(r===`paged`),{keys:u,legs:d}=e.columns;return t=>{let s=u[t]??0;return n[s>>1]===0||r!==`any`&&s%2!==l||i!==null&&d[t]!==i||!c[e.severities[t]??0]||o!==null&&!(P(e,t)>=o)?!1:a===`any`||ue(te(e,t),a)}},le={any:E,found:[`leak`,`suspect`],leak:[`leak`],suspect:[`suspect`],none:[`none`]},ue=(e,t)=>{switch(t){case`moved`:return e>0||e<0;case`grew`:return e>0;case`shrank`:return e<0;default:return t}},de=({tags:e},t)=>{let n=fe(s(t));return Uint8Array.from(e,e=>Number(n(e)))},fe=e=>/[?*]/.test(e)?c(e):t=>t.startsWith(e),pe=(e,{tag:t},n)=>{if(t===``||/[?*]/.test(t))return;let r=s(t).padEnd(4);return n.find(t=>e.tags[O(e,t)>>1]===r)},me=(e,{query:t,columns:n,open:r})=>{let{tag:i,pool:a,leg:o,growth:s,least:c,verdict:l,sort:u,descending:d}=t,f=u===e.usualSort&&d,p=[[`tag`,i],[`pool`,a===`any`?``:a],[`leg`,o===null?``:e.header.legs[o]?.name??``],[`growth`,s===`any`?``:s],[`least`,c===null?``:String(c)],[`verdict`,l===`any`?``:l],[`sort`,f?``:`${d?`-`:``}${u}`],[`columns`,n===null?``:n.join(`,`)],[`open`,r===null?``:`${j(e,r)}.${k(e,r)}.${A(e,r)}`]];return`#${new URLSearchParams(p.filter(([,e])=>e!==``).map(([e,t])=>[e,t]))}`},he=(e,t)=>{let n=new URLSearchParams(t.replace(/^#/,``)),r=e.header.legs.findIndex(({name:e})=>e===n.get(`leg`)),i=n.get(`sort`)??`-${e.usualSort}`,a=Number(n.get(`least`)??`none`);return{query:{tag:n.get(`tag`)??``,pool:z(I,n.get(`pool`)),leg:r<0||!n.has(`leg`)?null:r,growth:z(L,n.get(`growth`)),least:Number.isFinite(a)?a:null,verdict:z(R,n.get(`verdict`)),sort:i.replace(/^-/,``),descending:i.startsWith(`-`)},columns:n.get(`columns`)?.split(`,`)??null,open:ge(e,n.get(`open`)??``)}},z=(e,t)=>e.find(e=>e===t)??e[0],ge=(e,t)=>{let[,n,r,i]=/^(nonpaged|paged)\\.(\\d+)\\.([\\s\\S]*)$/.exec(t)??[],a=e.printed.indexOf(i??``)*2+Number(n===`paged`);for(let t=0;t<e.count;t++)if(O(e,t)===a&&k(e,t)===Number(r))return t;return null},_e=async e=>{try{return await navigator.clipboard.writeText(e),!0}catch{return ve(e)}},ve=t=>{let n=document.activeElement,r=e(`textarea`,{class:`offscreen`,\"aria-hidden\":`true`});r.value=t,document.body.append(r),r.select();let i=document.execCommand(`copy`);return r.remove(),n instanceof HTMLElement&&n.focus(),i},B=e=>e.replace(/[\\0-\\x1f\\x7f-\\x9f\\xad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]/g,ye),ye=e=>{let t=e.charCodeAt(0);return t<=255?`\\\\x${t.toString(16).padStart(2,`0`)}`:`\\\\u${t.toString(16).padStart(4,`0`)}`},V=e=>{let t=Math.abs(e),n=e<0?`-`:``,r=Se.find(({from:e})=>t>=e);return r===void 0?`${n}${t} B`:`${n}${Ce(t/r.from)} ${r.name}`},H=(e,t=r)=>e===null?xe:e>0?`+${t(e)}`:t(e),be=e=>{let t=Math.abs(e);return t>0&&t<.01?e<0?`>-0.01`:`<0.01`:t<10?e.toFixed(2):Ce(e)},xe=`–`,Se=[{from:2**30,name:`GiB`},{from:2**20,name:`MiB`},{from:1024,name:`KiB`}],Ce=e=>r(Math.round(e*10)/10),we=e=>{let{legs:t,iterations:n}=e.header,r=t.length>1?[ke(e)]:[],i=n===null?[]:[Ne(e,n)],a=e.columns.figures.settled.some(e=>!Number.isNaN(e))?[W(e,`settled`,`At rest`,!0)]:[];return[Ee(e),De(e),Oe(e),...r,W(e,`before`,`Outstanding before`,!0),W(e,`after`,`Outstanding after`,!0),je(`growth`,`Growth`,t=>P(e,t)),...i,Pe(e),...a,Ae(e,`bytesBefore`,`Bytes before`,!1),Ae(e,`bytesAfter`,`Bytes after`,!0),{...je(`bytesGrowth`,`Growth in bytes`,t=>F(e,t)),text:Me(e)},Fe(e),W(e,`allocated`,`Allocated`,!0),W(e,`freed`,`Freed`,!0),Ie(e)]},U=e=>Number.isNaN(e)?`–`:r(e),Te=(e,t)=>Number.isNaN(e)?`–`:t?r(e):V(e),Ee=e=>({name:`verdict`,title:`Verdict`,kind:`text`,shown:!0,value:t=>e.severities[t]??0,text:t=>D(e,t)===`none`?``:D(e,t)}),De=e=>({name:`tag`,title:`Tag`,kind:`text`,shown:!0,value:t=>O(e,t)>>1,text:t=>A(e,t)}),Oe=e=>({name:`pool`,title:`Pool`,kind:`text`,shown:!0,value:t=>O(e,t)%2,text:t=>j(e,t)}),ke=e=>({name:`leg`,title:`Leg`,kind:`text`,shown:!0,value:t=>k(e,t),text:t=>B(M(e,t))}),W=(e,t,n,r)=>({name:t,title:n,kind:`number`,shown:r,value:n=>N(e,n,t),text:n=>U(N(e,n,t))}),Ae=(e,t,n,r)=>({...W(e,t,n,r),text:(n,r)=>Te(N(e,n,t),r)}),je=(e,t,n)=>({name:e,title:t,kind:`number`,shown:!0,value:n,text:e=>Number.isNaN(n(e))?`–`:H(n(e))}),Me=e=>(t,n)=>{let r=F(e,t);return Number.isNaN(r)?`–`:n?H(r):H(r,V)},Ne=(e,t)=>{let n=n=>P(e,n)/t;return{name:`rate`,title:`Per iteration`,kind:`number`,shown:!0,value:n,text:e=>Number.isNaN(n(e))?`–`:be(n(e))}},Pe=e=>{let t=t=>{let n=N(e,t,`bytesBefore`);return n>0?F(e,t)/n*100:NaN};return{name:`percent`,title:`Growth in %`,kind:`number`,shown:!1,value:t,text:e=>{let n=t(e);return Number.isNaN(n)?`–`:`${H(Math.round(n*10)/10)} %`}}},Fe=e=>{let t=t=>{let n=N(e,t,`after`);return n>0?N(e,t,`bytesAfter`)/n:NaN};return{name:`size`,title:`Bytes each`,kind:`number`,shown:!1,value:t,text:e=>U(Math.round(t(e)))}},Ie=e=>{let t=new Map([...e.tags.keys()].map(t=>[t,G(e,t*2)])),n=[...new Set(t.values())].filter(e=>e!==``).sort(),r=new Map(n.map((e,t)=>[e,t]));return{name:`what`,title:`What it is`,kind:`text`,shown:!0,value:n=>r.get(t.get(O(e,n)>>1)??``)??NaN,text:t=>G(e,O(e,t))}},G=({header:e},t)=>B(e.descriptions[t>>1]??e.known[t]?.what??e.known[t+1]?.what??``),Le=(e,t)=>{let n=e.header.legs.length>1?` in leg ${B(M(e,t))}`:``,r=(n,r,i)=>{let[a,o]=[N(e,t,n),N(e,t,r)];return`${U(a)} → ${U(o)} (${Number.isNaN(i)?`–`:H(i)})`},i=[`outstanding ${r(`before`,`after`,P(e,t))}`,`bytes ${r(`bytesBefore`,`bytesAfter`,F(e,t))}`,`${U(N(e,t,`allocated`))} allocated`,`${U(N(e,t,`freed`))} freed`],a=D(e,t);return`${A(e,t)} ${j(e,t)}${n}: ${i.join(`, `)}${a===`none`?``:`; ${a}`}`},Re=(e,t)=>{let n=(e,t)=>{let n=e.value(t);return e.kind===`text`?e.text(t,!0):Number.isNaN(n)?``:String(n)},r=t.map(t=>e.map(e=>n(e,t)).join(`\t`));return[e.map(({title:e})=>e).join(`\t`),...r].join(`\n`)},ze=(n,r,i)=>{let a=e(`input`,{id:`filter-tag`,type:`search`,size:12,spellcheck:`false`,autocomplete:`off`,autocapitalize:`off`,placeholder:`SEY? or Ntf*`,\"aria-keyshortcuts\":`/`,\"aria-describedby\":`keys`}),o=K(`filter-pool`,I,Be),s=e(`select`,{id:`filter-leg`},e(`option`,{value:``},`all legs`));s.append(...n.legNames.map((t,n)=>e(`option`,{value:n},B(t))));let c=K(`filter-growth`,L,Ve),l=e(`input`,{id:`filter-least`,type:`number`,step:1,placeholder:`any`}),u=K(`filter-verdict`,R,He),d=e(`input`,{type:`checkbox`,id:`exact`}),f=r.map(({name:t})=>e(`input`,{type:`checkbox`,value:t,id:`column-${t}`})),p=re(n),m=()=>{let e=l.value===``?NaN:l.valueAsNumber;i.choose({query:{tag:a.value,pool:I[o.selectedIndex]??`any`,leg:s.value===``?null:Number(s.value),growth:L[c.selectedIndex]??`any`,least:Number.isNaN(e)?null:e,verdict:R[u.selectedIndex]??`any`,...p},columns:f.filter(({checked:e})=>e).map(({value:e})=>e),exact:d.checked})};for(let e of[a,l])e.addEventListener(`input`,m);for(let e of[o,s,c,u,d,...f])e.addEventListener(`change`,m);a.addEventListener(`keydown`,e=>{(e.key===`ArrowDown`||e.key===`Enter`)&&(e.preventDefault(),i.enter())});let h=n.header.legs.length>1?[q(`Leg`,s)]:[];return{box:e(`div`,{class:`controls`,role:`search`,\"aria-label\":`Rows`},q(`Tag`,a),q(`Pool`,o),...h,q(`Growth`,c),q(`Growth of at least`,l),q(`Verdict`,u),e(`span`,{class:`spring`}),Ue(r,f,d),t(`Copy rows`,{title:`All rows that are shown, tab-separated, figures exact`},i.copyAll),t(`Reset`,{},i.reset)),show:({query:e,columns:t,exact:n})=>{p={sort:e.sort,descending:e.descending},a.value!==e.tag&&(a.value=e.tag),o.value=e.pool,s.value=e.leg===null?``:String(e.leg),c.value=e.growth;let r=e.least===null?``:String(e.least);l.value!==r&&document.activeElement!==l&&(l.value=r),u.value=e.verdict,d.checked=n;for(let e of f)e.checked=t.includes(e.value)},focus:()=>{a.focus(),a.select()}}},Be={any:`both pools`,nonpaged:`nonpaged`,paged:`paged`},Ve={any:`any`,moved:`moved`,grew:`only grew`,shrank:`only shrank`},He={any:`any`,found:`in a finding`,leak:`leak`,suspect:`suspect`,none:`in no finding`},K=(t,n,r)=>e(`select`,{id:t},...n.map(t=>e(`option`,{value:t},r[t]))),q=(t,n)=>e(`label`,{for:n.id},e(`span`,{},t),n),Ue=(t,n,r)=>{let i=n.map((n,r)=>e(`label`,{for:n.id},n,e(`span`,{},t[r]?.title??``))),a=e(`label`,{for:r.id,class:`apart`},r,e(`span`,{},`Bytes in full`)),o=e(`details`,{class:`menu`},e(`summary`,{},`Columns`),e(`fieldset`,{},e(`legend`,{},`Columns that are shown`),...i,a));return o.addEventListener(`keydown`,e=>{e.key===`Escape`&&(o.open=!1)}),document.addEventListener(`pointerdown`,e=>{e.target instanceof Node&&!o.contains(e.target)&&(o.open=!1)}),o},J={width:640,height:210,left:68,right:14,top:12,bottom:34},We=(e,{title:t,unit:n,format:r})=>{let i=Ge(e),{width:a,height:o,left:s,right:c,bottom:l}=J,u=o-l,d=X(i.low,i.high,4),f=X(i.first,i.last,5).filter(e=>e>=i.first&&e<=i.last),p=d.flatMap(e=>[Y(`line`,{class:`rule`,x1:s,x2:a-c,y1:i.y(e),y2:i.y(e)}),Y(`text`,{class:`level`,x:s-8,y:i.y(e)+4,\"text-anchor\":`end`},[r(e)])]),m=f.map(e=>Y(`text`,{class:`time`,x:i.x(e),y:u+17,\"text-anchor\":Ye(e,i)},[Xe(e)])),h=[...e].sort((e,t)=>Number(e.chosen)-Number(t.chosen)).map(e=>Y(`path`,{class:e.chosen?`curve chosen`:`curve`,d:Ze(e,i)},[Y(`title`,{},[B(e.name)])]));return Y(`svg`,{class:`chart`,viewBox:`0 0 ${a} ${o}`,role:`img`,\"aria-label\":t},[...p,Y(`line`,{class:`axis`,x1:s,x2:a-c,y1:u,y2:u}),...m,Y(`text`,{class:`unit`,x:a-c,y:o-3,\"text-anchor\":`end`},[n]),...h])},Ge=e=>{let[t,n]=qe(e.map(({times:e})=>e)),[r,i]=qe(e.map(({values:e})=>e)),a=X(r,i===r?r+1:i,4),o=Math.min(r,a[0]??r),s=Math.max(i,a.at(-1)??i),{width:c,height:l,left:u,right:d,top:f,bottom:p}=J,m=(c-u-d)/Math.max(n-t,1e-9),h=(l-f-p)/Math.max(s-o,1e-9);return{first:t,last:n,low:o,high:s,x:e=>Qe(u+(e-t)*m),y:e=>Qe(l-p-(e-o)*h)}},Ke=(e,t,n)=>{let r=t.slice(0,6).map(({name:e,values:t})=>{let[r=0,i=0]=[t[0],t.at(-1)];return`${e} ${n(r)} to ${n(i)}`}),i=t.length>r.length?`; and ${t.length-r.length} more`:``;return B(`${e}: ${r.join(`; `)}${i}`)},Y=(e,t,n=[])=>({name:e,attributes:t,children:n}),qe=e=>{let[t,n]=[1/0,-1/0];for(let r of e)for(let e of r)t=Math.min(t,e),n=Math.max(n,e);return t<=n?[t,n]:[0,0]},X=(e,t,n)=>{let r=(t-e)/n;if(!(r>0))return[e];let i=10**Math.floor(Math.log10(r)),a=Math.max(1,(Je.find(e=>e*i>=r)??10)*i),o=[];for(let n=Math.floor(e/a);n<=Math.ceil(t/a);n++)o.push(n*a);return o},Je=[1,2,5,10],Ye=(e,{first:t,last:n})=>e<=t?`start`:e>=n?`end`:`middle`,Xe=e=>r(Math.round(e)),Ze=({times:e,values:t},{x:n,y:r})=>t.map((t,i)=>`${i===0?`M`:`L`}${n(e[i]??0)} ${r(t)}`).join(``),Qe=e=>Math.round(e*10)/10,$e=(t,n)=>{let r=e(`aside`,{class:`detail`,\"aria-labelledby\":`detail-title`,tabindex:`-1`,hidden:!0}),i=`outstanding`,a=null;r.addEventListener(`keydown`,e=>{e.key===`Escape`&&n.close()});let o=e=>{a=e,r.hidden=e===null,e===null?r.replaceChildren():r.replaceChildren(et(t,e,n),...tt(t,e),...at(t,e,i,e=>{i=e,o(a),r.querySelector(`[aria-pressed=\"true\"]`)?.focus()}),ft(t,e,n),...it(t,e),...nt(t,e))};return{box:r,show:o}},et=(n,r,i)=>{let a=D(n,r),o=a===`none`?[]:[` `,e(`span`,{class:`mark ${a}`},a)],s=e(`h3`,{id:`detail-title`},e(`code`,{},A(n,r)),` ${j(n,r)}`,...o),c=t(`Close`,{title:`Esc`},i.close),l=t(`Copy`,{title:`c, or Ctrl+C on a row`},()=>i.copy(r)),u=t(`Only this tag`,{},()=>i.only(r));return e(`header`,{},s,e(`div`,{class:`buttons`},u,l,c))},tt=(t,n)=>{let r=G(t,O(t,n));return r===``?[]:[e(`p`,{class:`about`},r)]},nt=(t,n)=>{let r=t.header.known[O(t,n)];if(r===void 0)return[];let i=[[`Object`,r.what],[`Owner`,r.owner??``],[`Acquired by`,(r.acquire??[]).join(`, `)],[`Released by`,(r.release??[]).join(`, `)],[`Moves on a healthy machine`,rt[r.noise]]],a=e(`dl`,{});for(let[t,n]of i)n!==``&&a.append(e(`dt`,{},t),e(`dd`,{},n));return[a,...r.link===null?[]:[e(`p`,{},e(`a`,{href:r.link,rel:`noreferrer`},`Documentation`))]]},rt={none:`not at all`,low:`a little`,medium:`some`,high:`much`},it=(t,n)=>t.header.findings.filter(e=>e.rows.includes(n)).map(({severity:t,title:n,evidence:r})=>e(`div`,{class:`found ${t}`},e(`p`,{},B(n)),e(`ul`,{},...r.map(t=>e(`li`,{},B(t)))))),at=(t,i,a,o)=>{let s=ne(t,i).filter(e=>O(t,e)===O(t,i)).flatMap(e=>ut(t,e,a,e===i));if(s.length===0)return t.header.curves.of>0?[e(`p`,{class:`hint`},lt(t))]:[];let{what:c,format:l}=ot[a],u=t.header.iterations===null?`snapshots`:`iterations`,d=Ke(`${c} of ${A(t,i)}`,s,l),f=n(We(s,{title:d,unit:u,format:l})),p=e(`output`,{},ct(t,s,c));return dt(f,s,(e,t)=>{p.textContent=`${r(Math.round(e))} ${u}: ${l(t)}`}),[e(`figure`,{},st(a,o),f,e(`figcaption`,{},p))]},ot={outstanding:{name:`Outstanding`,what:`Outstanding allocations`,format:r},bytes:{name:`Bytes`,what:`Bytes`,format:V}},st=(n,r)=>{let i=[`outstanding`,`bytes`].map(e=>t(ot[e].name,{\"aria-pressed\":e===n?`true`:`false`},()=>r(e)));return e(`div`,{class:`switch`,role:`group`,\"aria-label\":`Chart of`},...i)},ct=({header:e},t,n)=>{let i=Math.max(...t.map(({times:e})=>e.length)),a=Math.max(...e.legs.map(e=>e.snapshots));return`${n}${t.length===1?``:` in ${t.length} legs, this one strong`}; ${i===a?``:`${i} of `}${r(a)} snapshots`},lt=({header:{curves:e}})=>e.drawn===e.of?`No chart: this row did not move.`:`No chart: the page has one for ${r(e.drawn)} of the ${r(e.of)} rows that moved, those of findings and those that grew most.`,ut=(e,t,n,r)=>{let i=e.curves.get(t),a=e.header.legs[k(e,t)]?.times;return i===void 0||!a?[]:[{name:M(e,t),times:a,values:[...i[n]],chosen:r}]},dt=(e,t,r)=>{let i=t.find(e=>e.chosen);if(i===void 0)return;let a=Ge(t),o=n({name:`line`,attributes:{class:`marker`,y1:J.top,y2:J.height-J.bottom,visibility:`hidden`},children:[]});e.append(o),e.addEventListener(`pointermove`,t=>{let{left:n,width:s}=e.getBoundingClientRect(),c=(t.clientX-n)/s*J.width,l=i.times.map(e=>Math.abs(a.x(e)-c)),u=l.indexOf(Math.min(...l)),d=i.times[u]??0,f=String(a.x(d));o.setAttribute(`x1`,f),o.setAttribute(`x2`,f),o.setAttribute(`visibility`,`visible`),r(d,i.values[u]??0)})},ft=(n,r,{open:i})=>{let a=ne(n,r),o=a.some(e=>O(n,e)!==O(n,r)),s=n.header.legs.length>1,c=a.some(e=>!Number.isNaN(N(n,e,`settled`))),l=[`Before`,`After`,`Growth`,...c?[`At rest`]:[],`Bytes after`,`Growth`],u=e(`tr`,{},...[s?`Leg`:`Pool`,...l].map(t=>e(`th`,{scope:`col`},t))),d=a.map(a=>{let l=[s?B(M(n,a)):``,o||!s?j(n,a):``],u=t(l.filter(e=>e!==``).join(`, `),{class:`plain`},()=>i(a)),d=[Z(N(n,a,`before`)),Z(N(n,a,`after`)),Z(P(n,a),H),...c?[Z(N(n,a,`settled`))]:[],Z(N(n,a,`bytesAfter`),V),Z(F(n,a),e=>H(e,V))];return e(`tr`,a===r?{class:`chosen`,\"aria-current\":`true`}:{},e(`th`,{scope:`row`},u),...d.map(t=>e(`td`,{},t)))}),f=e(`table`,{class:`figures`},e(`thead`,{},u),e(`tbody`,{},...d));return e(`div`,{class:`scroll`,role:`group`,\"aria-label\":`Figures in all legs`,tabindex:`0`},f)},Z=(e,t=r)=>Number.isNaN(e)?`–`:t(e),pt=(t,n,i)=>{let a=t.map(({title:t,kind:n})=>e(`th`,{class:n},t)),o=n.slice(0,500).map(n=>{let r=t.map(t=>{let r=`${t.kind} c-${t.name}`;return e(`td`,{class:r},t.text(n,i))});return e(`tr`,{},...r)}),s=n.length-o.length,c=s>0?[e(`p`,{},`${r(s)} more rows are not printed.`)]:[];return[e(`table`,{},e(`thead`,{},e(`tr`,{},...a)),e(`tbody`,{},...o)),...c]},mt=(t,n)=>{let r=e(`colgroup`),i=e(`thead`),a=e(`tbody`),o=e(`table`,{role:`grid`,\"aria-labelledby\":`rows-title`},r,i,a),s=e(`div`,{class:`extent`},o),c=e(`div`,{class:`grid`,tabindex:`-1`},s),l=null,u=0,d={first:-1,end:-1},f=e=>{if(l===null)return;let t=l,{places:r}=t,i=Q(c),s=Math.max(0,Math.min(Math.floor(c.scrollTop/i)-12,r.length-1)),f=Math.min(r.length,s+Math.ceil(c.clientHeight/i)+24);if(!e&&s===d.first&&f===d.end)return;let m=a.contains(document.activeElement);d={first:s,end:f},o.style.marginTop=`${s*i}px`;let h=r.slice(s,f),g=Math.max(s,Math.min(u,f-1));a.replaceChildren(...h.map((e,r)=>_t({row:e,index:s+r,stop:g},t,n))),m&&(p(u)??c).focus({preventScroll:!0})},p=e=>a.querySelector(`[aria-rowindex=\"${e+2}\"]`),m=e=>{let t=(l?.places.length??0)-1;if(t<0)return;let n=p(u);u=Math.max(0,Math.min(e,t)),n?.setAttribute(`tabindex`,`-1`),gt(c,i,u),f(!1);let r=p(u);r?.setAttribute(`tabindex`,`0`),r?.focus({preventScroll:!0})};return a.addEventListener(`focusin`,e=>{let t=e.target instanceof Element?e.target.closest(`tr`):null;t!==null&&(u=Number(t.getAttribute(`aria-rowindex`))-2)}),c.addEventListener(`keydown`,e=>{if(e.ctrlKey||e.metaKey||e.altKey||l===null||e.target instanceof HTMLButtonElement)return;let t=Math.max(1,Math.floor(c.clientHeight/Q(c))-2),r=ht(e.key,{current:u,page:t,last:l.places.length-1}),i=l.places[u];if(r!==null){e.preventDefault(),m(r);let t=l.places[u];l.open!==null&&t!==void 0&&n.open(t)}else i!==void 0&&((e.key===`Enter`||e.key===` `)&&(e.preventDefault(),n.open(i)),e.key===`c`&&n.copy(i),e.key===`Escape`&&n.close())}),c.addEventListener(`scroll`,()=>f(!1),{passive:!0}),a.addEventListener(`click`,e=>{if(!(e.target instanceof Element)||e.target.closest(`button`)!==null)return;let t=e.target.closest(`tr`);t!==null&&getSelection()?.toString()===``&&(m(Number(t.getAttribute(`aria-rowindex`))-2),n.open(Number(t.dataset.row)))}),new ResizeObserver(()=>f(!1)).observe(c),{box:c,show:a=>{let[d,p]=[l,l?.places===a.places];if(l=a,p||(u=0),d?.columns!==a.columns||d.exact!==a.exact){let n=a.columns.map(e=>xt(e,t,a.exact));r.replaceChildren(...n.map(bt),e(`col`,{class:`copy`})),o.style.minWidth=`calc(${n.reduce((e,t)=>e+t,0)}ch + 4.25rem)`,o.setAttribute(`aria-colcount`,String(a.columns.length+1))}(d?.columns!==a.columns||d.query!==a.query)&&i.replaceChildren(yt(a,n)),o.setAttribute(`aria-rowcount`,String(a.places.length+1)),s.style.height=`calc(var(--head) + ${a.places.length*Q(c)}px)`,p||(c.scrollTop=0),f(!0)},focus:e=>{let t=e===void 0?-1:l?.places.indexOf(e)??-1;m(t<0?u:t)},focused:()=>a.contains(document.activeElement)?l?.places[u]??null:null}},Q=e=>Number.parseFloat(getComputedStyle(e).getPropertyValue(`--row`))||28,ht=(e,{current:t,page:n,last:r})=>{switch(e){case`ArrowDown`:return t+1;case`ArrowUp`:return t-1;case`PageDown`:return t+n;case`PageUp`:return t-n;case`Home`:return 0;case`End`:return r;default:return null}},gt=(e,t,n)=>{let r=Q(e),[i,a]=[n*r,(n+1)*r+t.offsetHeight];i<e.scrollTop&&(e.scrollTop=i),a>e.scrollTop+e.clientHeight&&(e.scrollTop=a-e.clientHeight)},_t=({row:n,index:r,stop:i},{columns:a,exact:o,open:s},c)=>{let l=t(`Copy`,{tabindex:-1,\"aria-label\":`Copy row`},()=>c.copy(n)),u={\"aria-rowindex\":r+2,tabindex:r===i?0:-1,\"data-row\":n};return e(`tr`,{...u,\"aria-selected\":n===s?`true`:`false`},...a.map(e=>vt(e,n,o)),e(`td`,{class:`copy`},l))},vt=(t,n,r)=>{let i=t.text(n,r),a=e(`td`,{class:`${t.kind} c-${t.name}`});return t.name===`verdict`&&i!==``?a.append(e(`span`,{class:`mark ${i}`},i)):a.textContent=i,(t.name===`leg`||t.name===`what`)&&(a.title=i),a},yt=({columns:n,query:r},i)=>{let a=n.map(({name:n,title:a,kind:o})=>{let s=r.descending?`descending`:`ascending`,c=n===r.sort?{\"aria-sort\":s}:{};return e(`th`,{scope:`col`,class:`${o} c-${n}`,...c},t(a,{},()=>i.sort(n)))});return e(`tr`,{\"aria-rowindex\":1},...a,e(`td`,{class:`copy`}))},bt=t=>{let n=e(`col`);return n.style.width=`${t}ch`,n},xt=({title:e,value:t,text:n},r,i)=>{let a=Math.max(...e.split(` `).map(({length:e})=>e))+2,[o,s]=[0,0],c=Math.max(1,Math.floor(r/St));for(let e=0;e<r;e++)t(e)<t(o)&&(o=e),(t(e)>t(s)||Number.isNaN(t(s)))&&(s=e),(e%c===0||e===r-1)&&(a=Math.max(a,n(e,i).length));return Math.min(Math.max(a,n(o,i).length,n(s,i).length),Ct)+2},St=500,Ct=34,wt=(t,n)=>{let r=we(t),i=r.filter(({shown:e})=>e),a=ie(t,r),o={query:re(t),columns:null,open:null},s={view:o,exact:!1,places:a(o.query),columns:i},c=(e,t=s.exact)=>{let n=s;s={view:e,exact:t,places:e.query===n.view.query?n.places:a(e.query),columns:e.columns===n.view.columns?n.columns:Tt(r,e.columns??$(i))},e.open!==n.view.open&&C.show(e.open),l(),g()},l=()=>{let{view:e,exact:r,places:i,columns:a}=s;n.classList.toggle(`with-detail`,e.open!==null),T.show({query:e.query,columns:$(a),exact:r}),w.show({columns:a,places:i,query:e.query,exact:r,open:e.open}),_.textContent=Ot(i.length,t.count),v.hidden=i.length>0},u=({query:e,columns:t,exact:n})=>{let{view:r,columns:a}=s,o=t.join()===$(a).join(),l=t.join()===$(i).join()?null:t;c({...r,query:Et(r.query,e),columns:o?r.columns:l},n)},d=e=>{let{view:t}=s,i=t.query.sort===e?!t.query.descending:Dt(r,e);c({...t,query:{...t.query,sort:e,descending:i}}),n.querySelector(`th.c-${e} button`)?.focus()},f=e=>c({...s.view,open:e}),p=()=>{let e=s.view.open;e!==null&&(c({...s.view,open:null}),w.focus(e))},m=location.hash,h=()=>{m=location.hash;let e=he(t,location.hash),r=Et(s.view.query,e.query);c({...e,query:r,open:e.open??pe(t,r,a(r))??null}),(r.tag!==``||e.open!==null)&&n.scrollIntoView()},g=At(150,()=>{let e=me(t,s.view);location.hash===m&&e!==(location.hash||`#`)&&(history.replaceState(null,``,e),m=location.hash)}),_=e(`p`,{class:`status`,role:`status`}),ee=e(`p`,{class:`toast`,role:`status`}),v=e(`p`,{class:`empty`,hidden:!0},`No row is like this.`),y=e(`div`,{class:`printed`}),b=jt(ee),x=e=>kt(Le(t,e),A(t,e),b),S=()=>kt(Re(s.columns,s.places),Ot(s.places.length,s.places.length),b),C=$e(t,{open:f,close:p,copy:x,only:e=>c({...s.view,query:{...o.query,tag:A(t,e)}})}),w=mt(t.count,{open:f,close:p,copy:x,sort:d}),T=ze(t,r,{choose:u,copyAll:S,reset:()=>c(o,!1),enter:()=>w.focus()});n.append(e(`div`,{class:`bar`},T.box,_),e(`div`,{class:`explorer`},e(`div`,{class:`table`},w.box,v),C.box),Pt(),ee,y),Mt(T.focus),Nt(()=>{let e=w.focused();return e===null?null:(b(`Copied ${A(t,e)}`),Le(t,e))}),addEventListener(`beforeprint`,()=>y.replaceChildren(...pt(s.columns,s.places,s.exact))),addEventListener(`afterprint`,()=>y.replaceChildren()),addEventListener(`hashchange`,h),h()},$=e=>e.map(({name:e})=>e),Tt=(e,t)=>e.filter(({name:e})=>t.includes(e)),Et=(e,t)=>JSON.stringify(t)===JSON.stringify(e)?e:t,Dt=(e,t)=>t===`verdict`||e.find(e=>e.name===t)?.kind===`number`,Ot=(e,t)=>`${r(e)}${e===t?``:` of ${r(t)}`} ${t===1?`row`:`rows`}`,kt=(e,t,n)=>{_e(e).then(e=>n(e?`Copied ${t}`:`The browser does not let this page copy`))},At=(e,t)=>{let n;return()=>{clearTimeout(n),n=setTimeout(t,e)}},jt=e=>{let t=At(2500,()=>e.replaceChildren());return n=>{e.textContent=n,t()}},Mt=e=>{document.addEventListener(`keydown`,t=>{let{key:n,target:r,ctrlKey:i,metaKey:a,altKey:o}=t,s=r instanceof HTMLInputElement&&r.type!==`checkbox`;n!==`/`||i||a||o||s||(t.preventDefault(),e())})},Nt=e=>{document.addEventListener(`copy`,t=>{if(getSelection()?.toString()!==``)return;let n=e();n!==null&&(t.clipboardData?.setData(`text/plain`,n),t.preventDefault())})},Pt=()=>{let t=[[`/`,`filter`],[`↑ ↓`,`row`],[`Enter`,`details`],[`c`,`copy row`],[`Esc`,`close`]].flatMap(([t,n])=>[e(`kbd`,{},t),` ${n}  `]);return e(`p`,{id:`keys`,class:`hint`},`Tag: ? is one character, * any. `,...t)},Ft=async()=>{let e=document.getElementById(`pool-data`)?.textContent??``,t=Uint8Array.from(atob(e),e=>e.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(`deflate-raw`));return C(new Uint8Array(await new Response(n).arrayBuffer()))},It=document.getElementById(`rows`);if(It!==null)try{wt(await Ft(),It)}catch(t){throw It.append(e(`p`,{},`The rows cannot be shown: this browser may be too old for this page.`)),t}";
const scriptHash = 'sha256-3Xmk9LgySX76AwGwEmD2H3LkzxzEraR6iruBsbn++eI=';
const style = ":root{color-scheme: light dark;--paper: #ffffff;--raised: #f6f7f9;--sunk: #eef0f3;--line: #dde1e7;--ink: #1b2430;--soft: #566273;--accent: #0b5cad;--accent-wash: #e3effb;--leak: #b3261e;--leak-wash: #fdecea;--suspect: #8a5300;--suspect-wash: #fdf3dc;--clean: #1a6b3c;--clean-wash: #e6f4ea;--open: #4a5565;--open-wash: #eceff3;--faint: #9aa7b8;--mono: ui-monospace,\"Cascadia Mono\",\"SF Mono\",Consolas,\"Liberation Mono\",monospace;--sans: system-ui,\"Segoe UI\",Roboto,\"Liberation Sans\",sans-serif}@media (prefers-color-scheme: dark){:root{--paper: #12161c;--raised: #191f27;--sunk: #212934;--line: #2d3743;--ink: #e3e8ef;--soft: #9dabbc;--accent: #72b4f7;--accent-wash: #17304a;--leak: #ff8b82;--leak-wash: #301a1d;--suspect: #f0b65a;--suspect-wash: #362a12;--clean: #6fcf97;--clean-wash: #14301f;--open: #b3bfce;--open-wash: #262f3a;--faint: #566475}}*{box-sizing: border-box}html{scrollbar-color: var(--faint) transparent}body{margin: 0 auto;max-width: 112rem;padding: 1.5rem clamp(0.875rem,2.5vw,2.5rem) 3rem;background: var(--paper);color: var(--ink);font: 0.875rem / 1.5 var(--sans)}h1,h2,h3,p,ul,figure,dl,dd{margin: 0}ul{padding-left: 1.125rem}h2{margin: 2.25rem 0 0.625rem;font-size: 1.0625rem;font-weight: 650}h3{font-size: 0.9375rem;font-weight: 600;line-height: 1.45}a{color: var(--accent);text-underline-offset: 2px}code,kbd,td.c-tag{font-family: var(--mono);font-size: 0.95em;white-space: pre-wrap;unicode-bidi: isolate}code{overflow-wrap: anywhere}table code{white-space: pre;overflow-wrap: normal}:focus-visible{outline: 2px solid var(--accent);outline-offset: 1px}summary{cursor: pointer;color: var(--soft)}summary:hover{color: var(--ink)}details[open] > summary{margin-bottom: 0.5rem}.hint,.rule,.where{color: var(--soft)}.rule{font-size: 0.8125rem;white-space: nowrap}.rule::before{content: \"\\00b7\\00a0\"}.offscreen{position: fixed;left: -999px}body > header{padding: 1rem 1.25rem 1.0625rem;border: 1px solid var(--line);border-left: 0.375rem solid var(--tone);border-radius: 0.5rem;background: var(--raised)}.leak{--tone: var(--leak);--wash: var(--leak-wash)}.suspect{--tone: var(--suspect);--wash: var(--suspect-wash)}.clean{--tone: var(--clean);--wash: var(--clean-wash)}.inconclusive{--tone: var(--open);--wash: var(--open-wash)}.product{color: var(--soft);font-size: 0.8125rem;overflow-wrap: anywhere}h1{display: flex;align-items: center;gap: 0.75rem;margin: 0.125rem 0 0.25rem;font-size: 1.625rem;font-weight: 700;line-height: 1.25}h1 .verdict{color: var(--tone)}.verdict::first-letter{text-transform: uppercase}h1 .verdict{display: inline-block}.gate{padding: 0.0625rem 0.625rem;border-radius: 1rem;font-size: 0.8125rem;font-weight: 600;line-height: 1.5}.passed .gate{background: var(--clean-wash);color: var(--clean)}.failed .gate{background: var(--leak-wash);color: var(--leak)}.reason{font-size: 1rem;overflow-wrap: anywhere}.facts{display: flex;flex-wrap: wrap;gap: 0.125rem 1.25rem;margin-top: 0.5rem;padding: 0;list-style: none;color: var(--soft);font-size: 0.8125rem}article{margin: 0 0 0.875rem;padding: 0.875rem 1.125rem 1rem;border: 1px solid var(--line);border-radius: 0.5rem}article > * + *{margin-top: 0.75rem}.severity,.mark{display: inline-block;padding: 0 0.5rem;border-radius: 0.25rem;background: var(--wash);color: var(--tone);font: 600 0.75rem / 1.4rem var(--sans)}.severity{margin-right: 0.25rem;vertical-align: 0.0625rem}.where{font-weight: 400}.evidence,.problems{padding: 0;list-style: none}.evidence li,.problems li{position: relative;padding-left: 1rem;overflow-wrap: anywhere}.evidence li::before,.problems li::before{content: \"\\2013\";position: absolute;left: 0;color: var(--faint)}.problems li + li{margin-top: 0.25rem}.to-check{padding: 0.5rem 0.75rem;border-radius: 0.375rem;background: var(--raised)}article details ul{padding-left: 1.125rem}section > p{margin-top: 0.5rem}section > details{margin-top: 0.75rem}.scroll{overflow-x: auto}table{border-collapse: collapse;font-size: 0.8125rem;font-variant-numeric: tabular-nums}th,td{padding: 0.25rem 0.75rem;border-bottom: 1px solid var(--line);text-align: left;vertical-align: top;white-space: nowrap}th{font-weight: 600}thead th{color: var(--soft);font-weight: 500;vertical-align: bottom}thead th[colspan]{border-bottom: 0}.figures thead th[colspan]:not(:first-child){padding-left: 1.5rem;text-align: left}th:first-child,td:first-child{padding-left: 0}tbody th{font-weight: 400}.figures th:not([scope=\"row\"]):not(:first-child),.figures td{text-align: right}.figures th.text:not(:first-child),.figures td.text{text-align: left}.figures td.what{min-width: 14rem;white-space: normal}.figures thead tr + tr th:first-child{padding-left: 0.75rem;text-align: right}.figures .growth{font-weight: 600}tbody tr:last-child > *{border-bottom: 0}figure{max-width: 46rem}.chart{display: block;width: 100%;height: auto;overflow: visible}.chart text{fill: var(--soft);font: 11px var(--sans);font-variant-numeric: tabular-nums}.detail .chart text{font-size: 15px}.chart .rule{stroke: var(--line);stroke-width: 1}.chart .axis{stroke: var(--faint);stroke-width: 1}.chart .curve{fill: none;stroke: var(--faint);stroke-width: 1.5;stroke-linejoin: round}.chart .curve:hover{stroke: var(--ink)}.chart .chosen{stroke: var(--accent);stroke-width: 2.5}.leak .chart .chosen{stroke: var(--leak)}.suspect .chart .chosen{stroke: var(--suspect)}.chart .marker{stroke: var(--soft);stroke-dasharray: 3 3}figcaption{color: var(--soft);font-size: 0.8125rem}button,input,select{font: inherit;color: inherit}button,select,input:not([type=\"checkbox\"]),.menu > summary{height: 2rem;padding: 0 0.625rem;border: 1px solid var(--line);border-radius: 0.375rem;background: var(--paper)}button,.menu > summary{cursor: pointer}button:hover,.menu > summary:hover{border-color: var(--faint);background: var(--raised)}::placeholder{color: var(--soft);opacity: 1}.bar{position: sticky;top: 0;z-index: 3;padding: 0.5rem 0 0.375rem;background: var(--paper)}.controls{display: flex;flex-wrap: wrap;align-items: flex-end;gap: 0.5rem 0.625rem}.controls > label{display: grid;gap: 0.125rem}.controls > label > span{color: var(--soft);font-size: 0.75rem;line-height: 1.3}.controls select{max-width: 13rem}#filter-tag{width: 9.5rem;font-family: var(--mono)}#filter-least{width: 7.5rem}.spring{flex: 1}.menu{position: relative}.menu[open] > summary{margin: 0}.menu > summary{display: flex;align-items: center;gap: 0.375rem;color: inherit;list-style: none}.menu > summary::-webkit-details-marker{display: none}.menu > summary::after{content: \"\";border: 0.25rem solid transparent;border-top-color: var(--soft);margin-top: 0.25rem}.menu fieldset{position: absolute;right: 0;z-index: 4;display: grid;min-width: 13rem;margin: 0.25rem 0 0;padding: 0.5rem 0.75rem 0.625rem;border: 1px solid var(--line);border-radius: 0.5rem;background: var(--paper);box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%)}.menu legend{float: left;padding: 0;color: var(--soft);font-size: 0.75rem}.menu label{display: flex;align-items: center;gap: 0.5rem;padding: 0.125rem 0;cursor: pointer}.menu .apart{margin-top: 0.375rem;padding-top: 0.4375rem;border-top: 1px solid var(--line)}input[type=\"checkbox\"]{width: 1rem;height: 1rem;margin: 0;accent-color: var(--accent)}.status{margin-top: 0.375rem;color: var(--soft);font-size: 0.8125rem;font-variant-numeric: tabular-nums}#rows > .hint{margin-top: 0.5rem;font-size: 0.8125rem}kbd{padding: 0 0.3125rem;border: 1px solid var(--line);border-bottom-width: 2px;border-radius: 0.25rem;background: var(--raised);color: var(--ink);white-space: nowrap}#rows > .hint kbd{margin-left: 0.5rem}.toast{position: fixed;right: 1rem;bottom: 1rem;z-index: 9;margin: 0;padding: 0.5rem 0.875rem;border-radius: 0.375rem;background: var(--ink);color: var(--paper)}.toast:empty{display: none}.explorer{display: grid;grid-template-columns: minmax(0,1fr);gap: 1rem;align-items: start}.table{position: relative;border: 1px solid var(--line);border-radius: 0.5rem;overflow: hidden}.grid{--row: 28;--head: 3rem;max-height: min(44rem,calc(100vh - 10rem));min-height: 16rem;overflow: auto;outline-offset: -2px}.grid table{width: 100%;border-collapse: separate;border-spacing: 0;table-layout: fixed}.grid thead tr > *{position: sticky;top: 0;z-index: 2;height: var(--head);padding: 0;border-bottom: 1px solid var(--line);background: var(--raised);vertical-align: bottom}.grid th button{width: 100%;height: 100%;padding: 0.3125rem 0.5rem;border: 0;border-radius: 0;background: none;color: var(--soft);line-height: 1.25;text-align: inherit;white-space: normal;display: flex;align-items: flex-end;gap: 0.25rem}.grid th.number button{flex-direction: row-reverse;text-align: right}.grid th button:hover{color: var(--ink)}.grid th button:focus-visible{outline-offset: -2px}.grid th[aria-sort] button{color: var(--ink);font-weight: 600}.grid th button::after{content: \"\";flex: none;width: 0;margin-bottom: 0.3125rem;border: 0.25rem solid transparent}.grid th[aria-sort=\"ascending\"] button::after{border-bottom-color: var(--accent);margin-bottom: 0.4375rem}.grid th[aria-sort=\"descending\"] button::after{border-top-color: var(--accent);margin-bottom: 0.125rem}.grid td{height: 28px;padding: 0.1875rem 0.5rem 0;overflow: hidden;line-height: 1.25rem;text-overflow: ellipsis;vertical-align: baseline}.grid .number,.printed .number{text-align: right}.grid td.c-tag{font-weight: 600;white-space: pre}.grid td.c-tag,.grid th.c-tag{position: sticky;left: 0;z-index: 1}.grid td.c-tag{background: var(--paper)}.grid th.c-tag{z-index: 3}.grid .c-growth{font-weight: 600}.grid .c-pool,.grid .c-what,.grid .c-before,.grid .c-bytesBefore,.grid .c-allocated,.grid .c-freed{color: var(--soft)}.grid td .mark{line-height: 1.1875rem}.grid tbody tr{cursor: default}.grid tbody tr:hover td{background: var(--raised)}.grid tbody tr[aria-selected=\"true\"] td{background: var(--accent-wash)}.grid tbody tr:focus{outline: 2px solid var(--accent);outline-offset: -2px}.grid col.copy{width: 4.25rem}.grid td.copy{padding: 0 0.375rem;text-align: right}.grid td.copy button{height: 1.375rem;padding: 0 0.5rem;font-size: 0.75rem;line-height: 1;opacity: 0}.grid tr:hover .copy button,.grid tr:focus-within .copy button,.grid tr:focus .copy button{opacity: 1}.empty{position: absolute;inset: 5rem 0 auto;color: var(--soft);text-align: center}.detail:not([hidden]){display: grid;gap: 0.75rem}.detail{max-height: min(47rem,calc(100vh - 6rem));overflow: auto;padding: 0.875rem 1rem 1rem;border: 1px solid var(--line);border-radius: 0.5rem;background: var(--raised)}.detail > *{min-width: 0}.detail header{display: flex;flex-wrap: wrap;align-items: center;justify-content: space-between;gap: 0.5rem}.detail h3{font-size: 1.0625rem}.detail h3 code{font-weight: 700;white-space: pre}.buttons{display: flex;gap: 0.375rem}.detail button{height: 1.75rem;padding: 0 0.5rem;font-size: 0.8125rem}.detail button.plain{height: auto;padding: 0;border: 0;background: none;color: var(--accent);text-align: left;text-decoration: underline;text-underline-offset: 2px}.about{overflow-wrap: anywhere}dl{display: grid;grid-template-columns: auto minmax(0,1fr);gap: 0.125rem 0.875rem;font-size: 0.8125rem}dt{color: var(--soft)}dd{overflow-wrap: anywhere}.found{padding: 0.5rem 0.75rem;border-left: 0.25rem solid var(--tone);background: var(--wash);font-size: 0.8125rem;overflow-wrap: anywhere}.switch{display: flex;margin-bottom: 0.5rem}.switch button{border-radius: 0}.switch button:first-child{border-radius: 0.375rem 0 0 0.375rem}.switch button:last-child{margin-left: -1px;border-radius: 0 0.375rem 0.375rem 0}.switch [aria-pressed=\"true\"]{border-color: var(--accent);background: var(--accent-wash);position: relative}.detail .figures th,.detail .figures td{padding: 0.1875rem 0.5rem}.detail .figures th:first-child{padding-left: 0}.detail thead th{white-space: normal}.detail .chosen > *{font-weight: 650}.printed{display: none}@media (min-width: 72rem){.with-detail .explorer{grid-template-columns: minmax(0,1fr) minmax(24rem,32rem)}}@media (max-width: 71.99rem){.detail{position: fixed;inset: auto 0 0;z-index: 5;max-height: 62vh;border-width: 1px 0 0;border-radius: 0.75rem 0.75rem 0 0;box-shadow: 0 -0.5rem 1.5rem rgb(0 0 0 / 22%)}}@media (max-width: 40rem){.bar{position: static}.spring{display: none}.chart text{font-size: 19px}.menu fieldset{right: auto;left: 0}body{padding-top: 0.875rem}.controls{display: grid;grid-template-columns: 1fr 1fr}.controls select,#filter-tag,#filter-least{width: 100%;max-width: none}}@media (prefers-reduced-motion: no-preference){.grid td.copy button{transition: opacity 0.1s}}@media print{:root{--paper: #fff;--raised: #fff;--sunk: #fff;--ink: #000;--soft: #444;--line: #bbb;color-scheme: light}body{max-width: none;padding: 0;font-size: 9.5pt}.bar .controls,.explorer,#keys,.toast{display: none}article,figure,tr{break-inside: avoid}.printed{display: block}.printed table{width: 100%;font-size: 7.5pt}.printed th,.printed td{padding: 0.125rem 0.375rem}.printed td.c-what{max-width: 14em;overflow: hidden;text-overflow: ellipsis}.printed .c-tag{white-space: pre;font-weight: 600}.scroll{overflow: visible}th{white-space: normal}.figures{font-size: 8pt}.figures td.what{min-width: 0}.figures th,.figures td{padding: 0.125rem 0.375rem}}";
const styleHash = 'sha256-RezGhtLhAvSX3Qy3Kh3USvNwcK8ur+Mtvx/Vyd33KjU=';

// EXTERNAL MODULE: ./build/report/select.js
var report_select = __webpack_require__(7715);
;// CONCATENATED MODULE: ./build/report/html.js










/**
 * report.html: one file that needs no network. What it says stands in it as text; the table of all rows is drawn by its script
 * from the data at its end. Its Content-Security-Policy allows that script and that style, and nothing else.
 */
const renderHtml = (analysis, result, { compress, ...presentation }) => {
    const { verdict, legs, problems } = analysis;
    const { title } = presentation;
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${verdict}: ${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
${headlineOf(analysis, result, title)}
<main>
${findingsOf(analysis, presentation)}
${explainedOf(analysis, presentation)}
${problemsOf('What is missing', problems.filter(problem/* isMissingEvidence */.wi))}
${policyChangesOf(analysis)}
${exceptionsOf(analysis)}
${checkedOf(analysis)}
${legs.map(driverPoolsOf)}
${notesOf(problems.filter((it) => !(0,problem/* isMissingEvidence */.wi)(it)))}
${legs.length === 0 ? nothing : rowsOf(rowsIn(legs))}
</main>
<script type="text/plain" id="pool-data">${trusted(toBase64(compress(toPageData(analysis))))}</script>
<script type="module">${trusted(script)}</script>
</body>
</html>
`;
    return page.markup;
};
/** Where the script draws the table. */
const rowsOf = (count) => html `<section id="rows" aria-labelledby="rows-title">
<h2 id="rows-title">All rows</h2>
<noscript><p class="hint">The table of all ${(0,phrase/* counted */.hS)(count, 'row')} is drawn by a script of this page. Everything else stands here without it; report.json has all figures.</p></noscript>
</section>`;
const policyOf = () => [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join('; ');
const toBase64 = (bytes) => {
    const pieces = [];
    for (let at = 0; at < bytes.length; at += 8192)
        pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
    return btoa(pieces.join(''));
};
const rowsIn = (legs) => legs.reduce((sum, { growths }) => sum + growths.length, 0);
const headlineOf = ({ verdict, legs, policy }, { passed, reason }, title) => {
    const snapshots = legs.reduce((sum, leg) => sum + leg.snapshots, 0);
    const { iterations } = policy;
    const facts = [(0,phrase/* counted */.hS)(legs.length, 'leg'), (0,phrase/* counted */.hS)(snapshots, 'snapshot'), (0,phrase/* counted */.hS)(rowsIn(legs), 'row')];
    const cycles = iterations === null ? [] : [(0,phrase/* counted */.hS)(iterations, 'iteration')];
    return html `<header class="${verdict} ${passed ? 'passed' : 'failed'}">
<p class="product">${title}</p>
<h1><span class="verdict">${verdict}</span> <span class="gate">${passed ? 'passed' : 'failed'}</span></h1>
<p class="reason">${(0,markdown/* sentence */.e)(reason)}</p>
<ul class="facts">${[...facts, ...cycles].map((fact) => html `<li>${fact}</li>`)}</ul>
</header>`;
};
/** What the pull request itself changes in what is allowed. */
const policyChangesOf = ({ policyChanges }) => policyChanges.length === 0
    ? nothing
    : html `<section><h2>This pull request changes the policy</h2><ul>${policyChanges.map((change) => html `<li>${change}</li>`)}</ul></section>`;
/** Findings that somebody answers for. */
const exceptionsOf = ({ excepted }) => {
    if (excepted.length === 0)
        return nothing;
    const items = excepted.map(({ finding, exception: { reason, owner, expires } }) => {
        const where = finding.leg === '' ? [] : (0,phrase/* phrase */.MZ) ` in leg ${finding.leg}`;
        return html `<li>${[...finding.title, ...where]}: ${(0,phrase/* phrase */.MZ) `${reason}; ${owner} answers for it until ${[expires]}`}</li>`;
    });
    return html `<section><h2>Exceptions used</h2><ul>${items}</ul></section>`;
};
const problemsOf = (heading, problems) => problems.length === 0 ? nothing : html `<section class="missing"><h2>${heading}</h2>${problemList(problems)}</section>`;
const notesOf = (problems) => problems.length === 0
    ? nothing
    : html `<section><details><summary>${(0,phrase/* counted */.hS)(problems.length, 'note')}</summary>${problemList(problems)}</details></section>`;
const problemList = (problems) => {
    const shown = problems.slice(0, MOST_PROBLEMS);
    const items = shown.map((it) => {
        const position = (0,problem/* positionOf */.df)(it) === '' ? [] : [{ quoted: (0,problem/* positionOf */.df)(it) }, ': '];
        return html `<li>${[...position, ...(0,problem/* messageOf */.bD)(it)]} <span class="rule">${it.code}</span></li>`;
    });
    const left = problems.length - shown.length;
    const more = left > 0 ? html `<p class="hint">${(0,phrase/* counted */.hS)(left, 'more problem')} in report.json.</p>` : nothing;
    return html `<ul class="problems">${items}</ul>${more}`;
};
/** Problems are at most two a dump but for damaged rows, which may be thousands. */
const MOST_PROBLEMS = 200;
const checkedOf = (analysis) => {
    const { legs } = analysis;
    if (legs.length === 0)
        return nothing;
    const body = legs.map((leg) => html `<tr><th scope="row">${legName(leg)}</th><td class="text">${leg.verdict}</td><td>${(0,phrase/* grouped */.zD)(leg.growths.length)}</td><td>${(0,phrase/* grouped */.zD)(leg.snapshots)}</td>
${totalCells(leg.totals.nonpaged)}${totalCells(leg.totals.paged)}</tr>`);
    return html `<section id="totals" aria-labelledby="totals-title">
<h2 id="totals-title">What was checked</h2>
<div class="scroll" role="group" aria-labelledby="totals-title" tabindex="0"><table class="figures">
<thead><tr><th rowspan="2" scope="col">Leg</th><th rowspan="2" scope="col" class="text">Verdict</th><th rowspan="2" scope="col">Rows</th><th rowspan="2" scope="col">Snapshots</th><th colspan="3" scope="colgroup">Nonpaged pool</th><th colspan="3" scope="colgroup">Paged pool</th></tr>
<tr>${POOL_HEADS}${POOL_HEADS}</tr></thead>
<tbody>${body}</tbody>
</table></div>
${legs.map((leg) => driverTagsOf(leg, legs.length > 1))}
${dumpsOf(legs)}
</section>`;
};
const POOL_HEADS = html `<th scope="col">Before</th><th scope="col">After</th><th scope="col">Growth</th>`;
const legName = ({ name }) => (name === '' ? ['default'] : [{ quoted: name }]);
const totalCells = ({ before, after, growth }) => html `<td title="${(0,format/* formatKnown */.Jq)(before)} bytes">${(0,format/* formatKnown */.Jq)(before, format/* formatBytes */.z3)}</td><td title="${(0,phrase/* grouped */.zD)(after)} bytes">${(0,format/* formatBytes */.z3)(after)}</td><td title="${(0,format/* formatGrowth */.T9)(growth)} bytes">${(0,format/* formatGrowth */.T9)(growth, format/* formatBytes */.z3)}</td>`;
/** `Driver tags balanced: SEY1, SEY2 (nothing outstanding).` A tag that grew stands in its finding. */
const driverTagsOf = (leg, named) => {
    const { tags, outstanding } = (0,report_select/* balancedDriverTagsOf */.Nh)(leg);
    if (tags.length === 0)
        return nothing;
    const where = named ? [' in leg ', ...legName(leg)] : [];
    const rest = outstanding === 0 ? 'nothing outstanding' : `${(0,phrase/* grouped */.zD)(outstanding)} outstanding, no growth`;
    return html `<p>Driver tags balanced${where}: ${(0,phrase/* listOf */.c3)(tags.map(pool/* printTag */.O4))} (${rest}).</p>`;
};
/** Where each dump was read, and what it says of the machine and the moment. */
const dumpsOf = (legs) => {
    const body = legs.flatMap((leg) => {
        const sides = leg.before === null ? [['since boot', leg.after]] : sidesOf(leg.before, leg.after);
        return sides.map(([side, dump]) => html `<tr><th scope="row">${legName(leg)}</th><td>${side}</td><td>${[{ quoted: dump.source }]}</td><td>${dump.format}</td><td>${saidOf(dump)}</td></tr>`);
    });
    return html `<details><summary>Where the figures are from</summary>
<div class="scroll" role="group" aria-label="Dumps" tabindex="0"><table>
<thead><tr><th scope="col">Leg</th><th scope="col">Snapshot</th><th scope="col">File</th><th scope="col">Format</th><th scope="col">It says</th></tr></thead>
<tbody>${body}</tbody>
</table></div></details>`;
};
const sidesOf = (before, after) => [
    ['before', before],
    ['after', after],
];
const saidOf = ({ capture, coverage, usages }) => {
    const { takenAt, computer, osBuild, architecture } = capture;
    const cover = { all: [], partial: ['rows are missing'], filtered: ['taken with a tag filter'] }[coverage.kind];
    const rows = `${(0,phrase/* grouped */.zD)(usages.length)} ${usages.length === 1 ? 'row' : 'rows'}`;
    return [rows, takenAt, computer, osBuild, architecture, ...cover].filter((it) => it !== undefined).join(', ');
};
/** What Driver Verifier counts per driver, before and after. */
const driverPoolsOf = (leg) => {
    const rows = (0,report_select/* driverPoolRowsOf */.$b)(leg);
    if (rows.length === 0)
        return nothing;
    const where = leg.name === '' ? [] : [' in leg ', ...legName(leg)];
    const body = rows.map(({ driver, state, before, after }) => html `<tr><th scope="row">${[{ quoted: driver }]}</th><td class="text">${state}</td><td>${(0,format/* formatKnown */.Jq)(before?.allocations)}</td><td>${(0,format/* formatKnown */.Jq)(after?.allocations)}</td><td>${(0,format/* formatKnown */.Jq)(before?.bytes, format/* formatBytes */.z3)}</td><td>${(0,format/* formatKnown */.Jq)(after?.bytes, format/* formatBytes */.z3)}</td></tr>`);
    return html `<section><details><summary>Driver Verifier${where}: ${(0,phrase/* counted */.hS)(rows.length, 'driver')}</summary>
<div class="scroll" role="group" aria-label="Driver Verifier" tabindex="0"><table class="figures">
<thead><tr><th scope="col">Driver</th><th scope="col" class="text">State</th><th scope="col">Allocations before</th><th scope="col">After</th><th scope="col">Bytes before</th><th scope="col">After</th></tr></thead>
<tbody>${body}</tbody>
</table></div></details></section>`;
};


/***/ })

};
