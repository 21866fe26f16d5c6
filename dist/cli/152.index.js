export const id = 152;
export const ids = [152];
export const modules = {

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown),
  e: () => (/* binding */ sentence)
});

// EXTERNAL MODULE: ./build/core/causes.js
var core_causes = __webpack_require__(792);
// EXTERNAL MODULE: ./build/core/phrase.js
var phrase = __webpack_require__(4897);
// EXTERNAL MODULE: ./build/core/pool.js
var pool = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/report/encode.js
var encode = __webpack_require__(2729);
;// CONCATENATED MODULE: ./build/report/fit-text.js
/** The first form that fits, else the last one cut at a line: a report that is too long loses its least important part first. */
const fitText = (forms, limit) => {
    let shortest = '';
    for (const form of forms) {
        shortest = form();
        if (shortest.length <= limit)
            return shortest;
    }
    const cut = shortest.slice(0, limit - CUT.length);
    return cut.slice(0, cut.lastIndexOf('\n') + 1) + CUT;
};
const CUT = '\n_The rest did not fit; report.json has all of it._\n';

;// CONCATENATED MODULE: ./build/report/footer.js

/** `Run 4711, attempt 2 · commit 3f2a91c · report` */
const renderFooter = (origin) => {
    if (origin === null)
        return '';
    const { runUrl, runId, attempt, headSha, reportUrl } = origin;
    const again = attempt > 1 ? `, attempt ${attempt}` : '';
    const commit = headSha === '' ? [] : [`commit ${(0,encode/* encodeMarkdownCode */.RV)(headSha.slice(0, 7))}`];
    const report = reportUrl === null ? [] : [`[all rows and charts](${reportUrl})`];
    return `<sub>${[`[Run ${runId}](${runUrl})${again}`, ...commit, ...report].join(' · ')}</sub>`;
};

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/core/rules/in-step.js
var in_step = __webpack_require__(5658);
;// CONCATENATED MODULE: ./build/report/markdown-table.js


/** What stands to the left; numbers stand to the right. */
const WORDS = new Set(['Tag', 'Pool', 'What it is', 'Leg', 'Verdict', 'Driver', 'State']);
/** A table of cells that are encoded already. */
const table = (head, body) => {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((name) => (WORDS.has(name) ? '---' : '---:'));
    return [head, rule, ...body].map(line).join('\n');
};
const leftOut = (count, noun) => count > 0 ? `_${(0,encode/* encodeMarkdown */.av)((0,phrase/* counted */.hS)(count, `more ${noun}`))} in report.json._` : '';
/** A part that opens on a click; nothing where its body is empty. The summary must be encoded. */
const folded = (summary, body) => body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** Parts with a blank line between, without those that are empty. */
const join = (parts) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
/** ` in leg win11-x64`; nothing for the only leg. */
const inLeg = (name) => (name === '' ? '' : ` in leg ${(0,encode/* encodeMarkdownCode */.RV)(name)}`);
/** ` in leg win11-x64`, ` in 12 legs`; nothing for the only leg. */
const inLegs = (names) => {
    const [first = ''] = names;
    return names.length === 1 ? inLeg(first) : ` in ${names.length} legs`;
};

// EXTERNAL MODULE: ./build/report/select.js
var report_select = __webpack_require__(7715);
;// CONCATENATED MODULE: ./build/report/markdown-finding.js







/** One cause: the sentence, its rows where it is worst, the evidence, what to check, and the other legs that have it. */
const renderCause = ({ worst, inLegs }, analysis, extent) => {
    const rows = worst.rows.map(({ growth }) => growth);
    const leg = analysis.legs.find(({ name }) => name === worst.leg);
    return join([
        `### ${worst.severity === 'leak' ? 'Leak' : 'Suspect'}: ${(0,encode/* encodeMarkdown */.av)(worst.title)}${legsOf(inLegs)}`,
        growthTable(rows, { analysis, leg, named: false, maxRows: extent.maxRows }),
        hintOf(worst),
        ...(extent.brief ? [] : [placesOf(worst, extent.sourceUrl)]),
        ...(extent.brief ? [] : [evidenceOf(worst, namesOf(rows, analysis))]),
        ...(extent.brief || leg === undefined ? [] : [chartOf(worst, leg)]),
        ...(extent.brief ? [] : [eachLegOf(inLegs, analysis, extent)]),
    ]).trimEnd();
};
const MOST_LEGS = 6;
/** ` (leg win11-x64)`, ` (3 legs: a, b, c)` */
const legsOf = (inLegs) => {
    const [first] = inLegs;
    if (first === undefined || first.leg === '')
        return '';
    if (inLegs.length === 1)
        return ` (leg ${(0,encode/* encodeMarkdownCode */.RV)(first.leg)})`;
    const names = inLegs.slice(0, MOST_LEGS).map(({ leg }) => (0,encode/* encodeMarkdownCode */.RV)(leg));
    const more = inLegs.length > MOST_LEGS ? ', …' : '';
    return ` (${inLegs.length} legs: ${names.join(', ')}${more})`;
};
/** The reasons, folded: who believes the sentence need not read them. */
const evidenceOf = ({ evidence }, names) => {
    const reasons = evidence.map(({ rule, text }) => `- ${(0,encode/* encodeMarkdown */.av)(text)} (${rule})`).join('\n');
    const why = (0,encode/* encodeMarkdown */.av)((0,phrase/* counted */.hS)(evidence.length, 'piece of evidence', 'pieces of evidence'));
    return folded(`Why: ${why}`, join([reasons, names]).trimEnd());
};
const hintOf = ({ hint }) => {
    if (hint === null || hint.acquire.length === 0)
        return '';
    const release = hint.release.length === 0 ? '' : ` is followed by ${alternatives(hint.release)}, on every error path too`;
    const link = hint.link === null ? '' : ` ([documentation](${hint.link}))`;
    return `**To check:** each ${alternatives(hint.acquire)}${release}${link}.`;
};
const alternatives = (names) => names.map(encode/* encodeMarkdownCode */.RV).join(' or ');
const MOST_PLACES = 5;
/** Lines to look at, each a link to its file. */
const placesOf = ({ where }, sourceUrl) => {
    if (where.length === 0)
        return '';
    const lines = where.slice(0, MOST_PLACES).map(({ path, line, text, why }) => {
        const place = (0,encode/* encodeMarkdownCode */.RV)(`${path}:${line}`);
        const address = path
            .split('/')
            .map(encodeURIComponent)
            .join('/')
            .replace(/[()]/g, (it) => `%${it.charCodeAt(0).toString(16)}`);
        const link = sourceUrl === null ? place : `[${place}](${sourceUrl}/${address}#L${line})`;
        return `- ${link} ${(0,encode/* encodeMarkdown */.av)([why])}: ${(0,encode/* encodeMarkdownCode */.RV)(text)}`;
    });
    const rest = leftOut(where.length - lines.length, 'line');
    return join(['**Where to look:**', lines.join('\n'), rest]).trimEnd();
};
const growthTable = (rows, { analysis, leg, named, maxRows }) => {
    if (rows.length === 0)
        return '';
    const { descriptions } = analysis;
    const { iterations } = analysis.policy;
    const shown = rows.slice(0, maxRows);
    const rate = iterations === null ? [] : ['Per iteration'];
    const words = named && shown.some(({ tag }) => descriptions.has(tag)) ? ['What it is'] : [];
    const head = ['Tag', 'Pool', 'Outstanding', 'Growth', ...rate, 'Bytes', 'Growth', 'Share of pool', ...words];
    const body = shown.map((row) => [
        (0,encode/* encodeMarkdownCode */.RV)((0,pool/* printTag */.O4)(row.tag)),
        row.pool,
        (0,format/* formatChange */.eD)(row.before?.outstanding, row.after?.outstanding),
        (0,format/* formatGrowth */.T9)(row.count),
        ...(iterations === null ? [] : [(0,format/* formatRate */.CE)((0,in_step/* changeOf */.C2)(row) / iterations)]),
        (0,format/* formatChange */.eD)(row.before?.bytes, row.after?.bytes, format/* formatBytes */.z3),
        (0,format/* formatGrowth */.T9)(row.bytes, format/* formatBytes */.z3),
        (0,format/* formatShare */.T1)(row.after?.bytes, leg?.totals[row.pool].after),
        ...words.map(() => (0,encode/* encodeMarkdownCode */.RV)(excerpt(descriptions.get(row.tag) ?? ''))),
    ]);
    return join([table(head, body), leftOut(rows.length - shown.length, 'row')]).trimEnd();
};
/** What the tags of a finding are, in the user's words or the dump's: below the table, which is wide enough. */
const namesOf = (rows, { descriptions }) => {
    const tags = [...new Set(rows.map(({ tag }) => tag))].filter((tag) => descriptions.has(tag));
    return tags
        .map((tag) => `${(0,encode/* encodeMarkdownCode */.RV)((0,pool/* printTag */.O4)(tag))} is ${(0,encode/* encodeMarkdownCode */.RV)(excerpt(descriptions.get(tag) ?? ''))}`)
        .join('; ');
};
const MOST_DESCRIPTION = 60;
const excerpt = (text) => text.length > MOST_DESCRIPTION ? `${text.slice(0, MOST_DESCRIPTION)}…` : text;
/** The same cause in each leg that has it. */
const eachLegOf = (inLegs, { policy }, { maxRows }) => {
    if (inLegs.length < 2)
        return '';
    const { iterations } = policy;
    const rate = iterations === null ? [] : ['Per iteration'];
    const head = ['Leg', 'Verdict', 'Outstanding', 'Growth', ...rate, 'Bytes', 'Growth'];
    const body = inLegs
        .slice(0, Math.max(maxRows, MOST_LEGS))
        .map(({ leg, severity, rows: [root] }) => [
        (0,encode/* encodeMarkdownCode */.RV)(leg),
        severity,
        (0,format/* formatChange */.eD)(root?.growth.before?.outstanding, root?.growth.after?.outstanding),
        (0,format/* formatGrowth */.T9)(root?.growth.count ?? null),
        ...(iterations === null ? [] : [root === undefined ? '' : (0,format/* formatRate */.CE)((0,in_step/* changeOf */.C2)(root.growth) / iterations)]),
        (0,format/* formatChange */.eD)(root?.growth.before?.bytes, root?.growth.after?.bytes, format/* formatBytes */.z3),
        (0,format/* formatGrowth */.T9)(root?.growth.bytes ?? null, format/* formatBytes */.z3),
    ]);
    const rest = leftOut(inLegs.length - body.length, 'leg');
    return folded(`In each of ${inLegs.length} legs`, join([table(head, body), rest]).trimEnd());
};
/** A series as GitHub draws it: numbers only, so nothing of a dump gets into the drawing's language. */
const chartOf = ({ rows: [root] }, leg) => {
    const points = root === undefined ? [] : (0,report_select/* seriesOf */.Lf)(root.growth, leg);
    if (root === undefined || points.length === 0)
        return '';
    const heights = points.map(({ outstanding }) => outstanding);
    const [least, most] = [Math.min(...heights), Math.max(...heights)];
    const drawing = [
        '```mermaid',
        'xychart-beta',
        `  x-axis "${xTitleOf(points)}" ${points[0]?.time ?? 0} --> ${points.at(-1)?.time ?? 0}`,
        `  y-axis "outstanding" ${least} --> ${most === least ? most + 1 : most}`,
        `  line [${heights.join(', ')}]`,
        '```',
    ];
    const what = `${(0,encode/* encodeMarkdownCode */.RV)((0,pool/* printTag */.O4)(root.growth.tag))} over ${(0,encode/* encodeMarkdown */.av)((0,phrase/* counted */.hS)(leg.times?.length ?? 0, 'snapshot'))}`;
    return folded(`Chart: ${what}`, drawing.join('\n'));
};
const xTitleOf = (points) => points.every(({ time }, index) => time === index) ? 'snapshot' : 'iterations';

// EXTERNAL MODULE: ./build/settings/inputs.js
var inputs = __webpack_require__(9511);
// EXTERNAL MODULE: ./build/settings/program.js
var program = __webpack_require__(9016);
;// CONCATENATED MODULE: ./build/report/reproduce.js





/** The commands that judge the worst leg again on the reader's own machine; nothing where no artifact holds its dumps. */
const renderReproduction = (analysis, origin) => {
    const [leg] = (0,report_select/* legsByWorst */._2)(analysis);
    if (origin === null || !origin.fromArtifacts || leg === undefined)
        return '';
    const dumps = artifactsOf([leg.before, leg.after]);
    const control = artifactsOf([leg.control?.before, leg.control?.after]);
    const artifacts = [...new Set([...dumps, ...control])];
    const options = [...policyOf(origin), ...controlOf(control), ...optionsOf(origin.given)];
    const words = [origin.repository, ...artifacts, ...options.flatMap(({ value }) => value ?? [])];
    const where = leg.name === '' ? '' : ` leg ${(0,encode/* encodeMarkdown */.av)([{ quoted: leg.name }])}`;
    const title = `How to reproduce${where}`;
    // What a stranger named may be a command to some shell: then there is nothing to paste.
    if (!artifacts.every(isPlainName) || !words.every(isWord))
        return folded(title, NOT_TO_PASTE);
    const downloads = artifacts.map((name) => `gh run download ${origin.runId} -R ${origin.repository} -n ${name} -D ${name}`);
    const check = [program/* PROGRAM */.R, ...options.map(written), ...dumps].join(' ');
    return folded(title, `In a clone of the action${filesOf(origin)}, nothing else to install:\n\n${(0,encode/* encodeMarkdownPre */.n6)([...downloads, check].join('\n'))}`);
};
const NOT_TO_PASTE = `A name of this run holds characters that a shell may act on, so no command is given here. Download the artifacts from the page of the run, rename them, and check them with \`${program/* PROGRAM */.R} BEFORE AFTER\`.`;
/** A name that no shell reads as anything else, nor a program as an option. */
const isPlainName = (name) => /^\w[\w.-]*$/.test(name);
/** Words that POSIX shells, PowerShell and cmd read alike, in double quotes where they are not plain. */
const isWord = (word) => /^[\w./:@,+?* -]+$/.test(word);
/** PowerShell makes several words of one with a comma, and a variable of one that begins with `@`. */
const quoted = (word) => (/^[\w./:+-]+$/.test(word) ? word : `"${word}"`);
/** A dump's source begins with the name of its artifact, which holds no slash. */
const artifactsOf = (snapshots) => {
    const names = snapshots.flatMap((snapshot) => snapshot?.source.split('/')[0] ?? []);
    return [...new Set(names)];
};
/** The inputs as options, each as it was given; limits by tag and exceptions are in the policy file. */
const optionsOf = (given) => Object.entries(inputs/* commonSettings */.JC).flatMap(([name, { kind }]) => {
    // The names are those of the table.
    const value = given[name];
    if (value === undefined)
        return [];
    return [{ name, value: value === true ? null : kind.write(value) }];
});
const policyOf = ({ policyFile }) => policyFile === null ? [] : [{ name: 'policy', value: policyFile }];
const controlOf = ([before, after]) => before === undefined || after === undefined
    ? []
    : [
        { name: 'control-before', value: before },
        { name: 'control-after', value: after },
    ];
/** `--name value`; with a sign between them where the value could be taken for an option, or the option for a flag. */
const written = ({ name, value }) => {
    if (value === null)
        return `--${name}`;
    return `--${name}${value.startsWith('-') || value === 'false' ? '=' : ' '}${quoted(value)}`;
};
/** The files that the command names and only the repository has. */
const filesOf = ({ policyFile, given }) => {
    const files = [
        ...(policyFile === null ? [] : ['the policy file']),
        ...(given['pooltag-file'] === undefined ? [] : ['the pooltag file']),
    ];
    return files.length === 0 ? '' : `, with ${files.join(' and ')} of your repository`;
};

;// CONCATENATED MODULE: ./build/report/markdown.js












/**
 * The report as GitHub Markdown: red or green and why, the findings, what was checked, the rest folded.
 * `limit` in characters (a comment takes 65,536): with too much to say, quiet rows go first, then rows, then evidence, and at
 * last all but the headline. Each form is cut between rows and says what it leaves out.
 */
const renderMarkdown = (analysis, result, { limit, ...presentation }) => {
    const { maxRows } = presentation;
    const form = (shape) => () => join(partsOf(analysis, result, presentation, shape));
    const few = Math.min(5, maxRows);
    const forms = [
        form({ maxRows, quiet: true, brief: false }),
        form({ maxRows, quiet: false, brief: false }),
        form({ maxRows: few, quiet: false, brief: false }),
        form({ maxRows: few, quiet: false, brief: true }),
        () => join([headlineOf(analysis, result, presentation), LEFT_OUT, policyChangesOf(analysis)]),
    ];
    return fitText(forms, limit);
};
const QUIET_LEFT_OUT = '_Growth that is no finding did not fit here; report.json has it._';
const LEFT_OUT = 'The findings did not fit; report.json has all of them.';
const partsOf = (analysis, result, presentation, shape) => {
    const { findings, problems } = analysis;
    const { maxRows } = shape;
    const causes = (0,core_causes/* causesOf */.c)(findings);
    const shown = causes.slice(0, maxRows);
    const extent = { ...shape, sourceUrl: presentation.origin?.sourceUrl ?? null };
    const legs = (0,report_select/* legsByWorst */._2)(analysis);
    return [
        headlineOf(analysis, result, presentation),
        ...shown.map((cause) => renderCause(cause, analysis, extent)),
        leftOut(causes.length - shown.length, 'finding'),
        problemsOf('What is missing', problems.filter(problem/* isMissingEvidence */.wi), maxRows),
        policyChangesOf(analysis),
        ...driverTagsOf(legs).slice(0, maxRows),
        ...legs.slice(0, maxRows).map(driverPoolsOf),
        checkedOf(legs, maxRows),
        shape.quiet ? otherGrowth(legs, analysis, maxRows) : QUIET_LEFT_OUT,
        exceptionsOf(analysis, maxRows),
        folded('Notes', problemsOf('', problems.filter((it) => !(0,problem/* isMissingEvidence */.wi)(it)), maxRows)),
        renderReproduction(analysis, presentation.origin ?? null),
        renderFooter(presentation.origin ?? null),
    ];
};
const headlineOf = ({ verdict }, { passed, reason }, { title }) => {
    const sign = passed ? (verdict === 'clean' ? '✅' : '⚠️') : '❌';
    return `## ${sign} ${(0,encode/* encodeMarkdown */.av)([title])}: ${(0,encode/* encodeMarkdown */.av)([verdict])}\n\n${(0,encode/* encodeMarkdown */.av)(sentence(reason))}`;
};
/** First letter up and a full stop. */
const sentence = (parts) => {
    const [first, ...rest] = parts.filter((part) => part !== '');
    const last = parts.at(-1);
    const stop = typeof last === 'string' && /[.!?)]$/.test(last) ? '' : '.';
    if (typeof first !== 'string')
        return [...parts, stop];
    return [first.charAt(0).toUpperCase() + first.slice(1), ...rest, stop];
};
/** As many of one kind are listed; a matrix has the same trouble in every leg. */
const MOST_ALIKE = 3;
const problemsOf = (heading, problems, maxRows) => {
    if (problems.length === 0)
        return '';
    const codes = [...new Set(problems.map(({ code }) => code))];
    const list = codes.slice(0, maxRows).map((code) => {
        const alike = problems.filter((it) => it.code === code);
        const lines = alike.slice(0, MOST_ALIKE).map(problemLine);
        const rest = alike.length - lines.length;
        return [
            ...lines,
            ...(rest > 0 ? [`- ${(0,encode/* encodeMarkdown */.av)((0,phrase/* counted */.hS)(rest, 'more like it', 'more like these'))}`] : []),
        ].join('\n');
    });
    const title = heading === '' ? '' : `### ${heading}`;
    const left = leftOut(codes.length - list.length, 'kind of problem');
    return join([title, list.join('\n'), left]).trimEnd();
};
const problemLine = (found) => {
    const position = (0,problem/* positionOf */.df)(found) === '' ? '' : `${(0,encode/* encodeMarkdownCode */.RV)((0,problem/* positionOf */.df)(found))}: `;
    return `- ${position}${(0,encode/* encodeMarkdown */.av)((0,problem/* messageOf */.bD)(found))} (${found.code.replaceAll('_', '\\_')})`;
};
/** So many that a reviewer must look at the file itself. */
const MOST_CHANGES = 60;
/** What the pull request itself changes in what is allowed: a reviewer must see it beside the verdict, in every form. */
const policyChangesOf = ({ policyChanges }) => {
    if (policyChanges.length === 0)
        return '';
    const list = policyChanges.slice(0, MOST_CHANGES).map((change) => `- ${(0,encode/* encodeMarkdown */.av)(change)}`);
    const rest = leftOut(policyChanges.length - list.length, 'change');
    return join(['### This pull request changes the policy', list.join('\n'), rest]).trimEnd();
};
/** Findings that somebody answers for. */
const exceptionsOf = ({ excepted }, maxRows) => {
    const list = excepted.slice(0, maxRows).map(({ finding, exception }) => {
        const { reason, owner, expires } = exception;
        return `- ${(0,encode/* encodeMarkdown */.av)(finding.title)}${inLeg(finding.leg)}: ${(0,encode/* encodeMarkdown */.av)((0,phrase/* phrase */.MZ) `${reason}; ${owner} answers for it until ${[expires]}`)}`;
    });
    const rest = leftOut(excepted.length - list.length, 'exception');
    const body = excepted.length === 0 ? '' : join([list.join('\n'), rest]).trimEnd();
    return folded(`Exceptions used: ${excepted.length}`, body);
};
/** `Driver tags balanced: SEY1, SEY2 (nothing outstanding).` A tag that grew stands in its finding; legs that are alike share a line. */
const driverTagsOf = (legs) => {
    const byText = new Map();
    for (const leg of legs) {
        const { tags, outstanding } = (0,report_select/* balancedDriverTagsOf */.Nh)(leg);
        if (tags.length === 0)
            continue;
        const list = tags.map((tag) => (0,encode/* encodeMarkdownCode */.RV)((0,pool/* printTag */.O4)(tag))).join(', ');
        const rest = outstanding === 0 ? 'nothing outstanding' : `${(0,phrase/* grouped */.zD)(outstanding)} outstanding, no growth`;
        const text = `${list} (${rest}).`;
        byText.set(text, [...(byText.get(text) ?? []), leg.name]);
    }
    return [...byText].map(([text, names]) => `Driver tags balanced${inLegs(names)}: ${text}`);
};
/** What Driver Verifier counts per driver, before and after. */
const driverPoolsOf = (leg) => {
    const rows = (0,report_select/* driverPoolRowsOf */.$b)(leg);
    if (rows.length === 0)
        return '';
    const head = ['Driver', 'State', 'Allocations before', 'After', 'Bytes before', 'After'];
    const body = rows.map(({ driver, state, before, after }) => [
        (0,encode/* encodeMarkdownCode */.RV)(driver),
        state,
        (0,format/* formatKnown */.Jq)(before?.allocations),
        (0,format/* formatKnown */.Jq)(after?.allocations),
        (0,format/* formatKnown */.Jq)(before?.bytes, format/* formatBytes */.z3),
        (0,format/* formatKnown */.Jq)(after?.bytes, format/* formatBytes */.z3),
    ]);
    return folded(`Driver Verifier${inLeg(leg.name)}: ${(0,encode/* encodeMarkdown */.av)((0,phrase/* counted */.hS)(rows.length, 'driver'))}`, table(head, body));
};
const checkedOf = (legs, maxRows) => {
    if (legs.length === 0)
        return '';
    const baseline = legs.some(({ baselineRuns }) => baselineRuns > 0);
    const runs = baseline ? ['Baseline runs'] : [];
    const head = ['Leg', 'Verdict', 'Rows', 'Snapshots', ...runs, 'Nonpaged', 'Growth', 'Paged', 'Growth'];
    const body = legs
        .slice(0, Math.max(maxRows, markdown_MOST_LEGS))
        .map((leg) => [
        leg.name === '' ? 'default' : (0,encode/* encodeMarkdownCode */.RV)(leg.name),
        leg.verdict,
        (0,phrase/* grouped */.zD)(leg.growths.length),
        (0,phrase/* grouped */.zD)(leg.snapshots),
        ...runs.map(() => (0,phrase/* grouped */.zD)(leg.baselineRuns)),
        ...totalCells(leg.totals.nonpaged),
        ...totalCells(leg.totals.paged),
    ]);
    const rows = legs.reduce((sum, { growths }) => sum + growths.length, 0);
    const what = (0,encode/* encodeMarkdown */.av)((0,phrase/* phrase */.MZ) `${(0,phrase/* counted */.hS)(rows, 'row')} in ${(0,phrase/* counted */.hS)(legs.length, 'leg')}`);
    const rest = leftOut(legs.length - body.length, 'leg');
    return folded(`Checked: ${what}`, join([table(head, body), rest]).trimEnd());
};
/** A matrix of drivers has up to thirty. */
const markdown_MOST_LEGS = 30;
const totalCells = ({ before, after, growth }) => [
    (0,format/* formatChange */.eD)(before, after, format/* formatBytes */.z3),
    (0,format/* formatGrowth */.T9)(growth, format/* formatBytes */.z3),
];
/** One fold for all legs, a table each. */
const otherGrowth = (legs, analysis, maxRows) => {
    const grown = legs.map((leg) => ({ leg, rows: (0,report_select/* otherGrowthOf */.pz)(leg, analysis) })).filter(({ rows }) => rows.length > 0);
    const tables = grown.map(({ leg, rows }) => {
        const heading = leg.name === '' ? '' : `**${(0,encode/* encodeMarkdownCode */.RV)(leg.name)}**`;
        return join([heading, growthTable(rows, { analysis, leg, named: true, maxRows })]).trimEnd();
    });
    const count = grown.reduce((sum, { rows }) => sum + rows.length, 0);
    const where = grown.length > 1 ? ` in ${grown.length} legs` : '';
    return folded(`Other growth${where}: ${(0,encode/* encodeMarkdown */.av)((0,phrase/* counted */.hS)(count, 'row'))}`, tables.join('\n\n'));
};


/***/ })

};
