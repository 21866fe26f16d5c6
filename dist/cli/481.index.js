export const id = 481;
export const ids = [481];
export const modules = {

/***/ 9481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/core/knowledge/lookup.js
var lookup = __webpack_require__(9219);
// EXTERNAL MODULE: ./build/core/parse/pooltag-txt.js
var pooltag_txt = __webpack_require__(7557);
// EXTERNAL MODULE: ./build/core/pool.js
var pool = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/core/knowledge/cases.js
const realCases = [
    {
        tags: ['Proc', 'SePa', 'SeTd'],
        seen: '12,980 allocations of Proc and one free; SePa and SeTd grew in step',
        cause: 'a process reference that an error path did not drop, with every tag of the driver balanced',
        source: 'test/fixtures/dumps/kd-poolused-proc-leak.txt',
    },
    {
        tags: ['Proc'],
        seen: '39,511 outstanding where 284 processes lived',
        cause: 'a display driver that kept process references',
    },
    {
        tags: ['Proc', 'MiP2', 'Thre'],
        seen: 'each process that stayed kept 1.00 Proc, 1.00 MiP2 and 0.06 Thre',
        cause: 'processes that had exited and were kept',
        source: 'microsoft/Windows-Dev-Performance#137',
    },
    {
        tags: ['Toke', 'SeTd', 'SeTl', 'SeAt'],
        seen: 'as many Toke as SeTd: 3,708,367 each',
        cause: 'tokens that stayed, each with its dynamic part',
        source: 'microsoft/WSL#41296',
    },
    {
        tags: ['WCsc', 'WCfc', 'WCri', 'FMwi'],
        seen: '1,999 of each for 1,999 opened files, none freed',
        cause: 'contexts that wcifs.sys leaked on every reparse',
    },
    {
        tags: ['NtFC'],
        seen: '503,677 of it beside 503,712 of WCsc: 21 GB an hour',
        cause: 'NTFS was the victim: the contexts that wcifs.sys leaked held its structures',
    },
    {
        tags: ['Mdl '],
        seen: '2,492,040 allocations, 176 frees',
        cause: 'receive MDLs that were never unbound',
        source: 'virtio-win/kvm-guest-drivers-windows#73',
    },
    {
        tags: ['NPBL', 'Mdl '],
        seen: 'half of the allocations stayed, in equal numbers',
        cause: 'the first node of a chain was skipped when it was freed',
        source: 'nmap/nmap#1966',
    },
    {
        tags: ['4321'],
        seen: 'about 5 % of the allocations stayed',
        cause: 'a mistake in reference counting',
        source: 'nmap/npcap#213',
    },
    {
        tags: ['IoWI', 'amda'],
        seen: '5,769,999 work items beside 5,768,754 of the driver’s own tag',
        cause: 'an audio driver that queued a work item per interrupt and never freed it',
    },
    { tags: ['Strg'], seen: '400 a second, 20 GB', cause: 'a converted string per poll that was not freed' },
    {
        tags: ['Mmdi'],
        seen: 'growth with each request, few bytes',
        cause: 'MmFreePagesFromMdl frees the pages, and the MDL itself needs ExFreePool',
    },
    {
        tags: ['FMfn', 'MmSt', 'EtwB'],
        seen: 'hundreds of megabytes on healthy machines',
        cause: 'none: big by nature',
    },
    { tags: ['ObSt', 'Wait'], seen: 'millions of allocations and as many frees', cause: 'none: they churn' },
];

;// CONCATENATED MODULE: ./build/core/knowledge/next-steps.js
/**
 * What to do about a tag, the most telling first. Every command is one of Microsoft's documentation (Debugger commands,
 * GFlags, Driver Verifier, Windows Performance Recorder) or ours; none was run by this project, which has no Windows.
 */
const nextStepsOf = (tag, known) => {
    if (known === undefined)
        return [...ownerSteps(tag), ...blockSteps(tag, ['nonpaged', 'paged']), ...stackSteps];
    const blocks = blockSteps(tag, known.pool === 'both' ? ['nonpaged', 'paged'] : [known.pool]);
    switch (known.kind) {
        case 'object':
            return [...blocks, ...objectSteps(known), ...(MADE_BY_OTHERS.has(known.tag) ? [] : stackSteps)];
        case 'shared':
            return [...blocks, ...inspectSteps(known), ...stackSteps];
        case 'rider':
            return [...rootSteps(known), ...blocks, ...stackSteps];
        case 'cache':
            return [...baselineSteps, ...blocks, ...stackSteps];
        case 'driver':
            return [...driverSteps(tag), ...blocks, ...stackSteps];
        case 'verifier':
            return [...blocks];
        case 'internal':
            return [...baselineSteps, ...blocks, ...stackSteps];
        default:
            return known.kind;
    }
};
/** `!poolfind` takes four characters of which `?` is any one: it stands for what the debugger's command line would read. */
const debuggerTag = (tag) => tag.padEnd(4).replace(/\W/g, '?');
const FLAGS = {
    nonpaged: { used: 3, pool: '-nonpaged', before: 0 },
    paged: { used: 5, pool: '-paged', before: 1 },
};
const blockSteps = (tag, pools) => [
    // With a single letter left, the pattern would list half of the pool.
    ...(/\w.*\w/s.test(tag) ? [watchStep(tag), listStep(tag, pools)] : []),
    { what: 'Show the block that an address lies in', where: 'kernel debugger', commands: ['!pool ADDR 2'] },
];
const watchStep = (tag) => ({
    what: 'Watch it while the test runs (PoolMon of the Windows Driver Kit)',
    where: 'command prompt',
    commands: [`poolmon /i${debuggerTag(tag)}`],
});
const listStep = (tag, pools) => ({
    what: 'See what is outstanding now, and list the blocks (-nonpaged and -paged are 0 and 1 for older debuggers)',
    where: 'kernel debugger',
    commands: pools.flatMap((pool) => {
        const { used, pool: option } = FLAGS[pool];
        return [`!poolused ${used} ${debuggerTag(tag)}`, `!poolfind ${debuggerTag(tag)} ${option}`];
    }),
});
/** How the debugger shows an object, and how it names the type where handles are opened to it. */
const OBJECTS = {
    Proc: { handle: 'Process', show: '!process ADDR 1' },
    Thre: { handle: 'Thread', show: '!thread ADDR' },
    Toke: { handle: 'Token', show: '!token ADDR' },
    File: { handle: 'File', show: '!fileobj ADDR' },
    'Key ': { handle: 'Key' },
    Even: { handle: 'Event' },
    Muta: { handle: 'Mutant' },
    Sema: { handle: 'Semaphore' },
    Time: { handle: 'Timer' },
    Sect: { handle: 'Section' },
    Dire: { handle: 'Directory' },
    Symb: { handle: 'SymbolicLink' },
    'Job ': { handle: 'Job' },
    Devi: { show: '!devobj ADDR' },
    Driv: { show: '!drvobj ADDR' },
};
/** Objects that the system makes: the stack that allocates one is not the stack that holds it. */
const MADE_BY_OTHERS = new Set(['Proc', 'Thre', 'Toke']);
const objectSteps = ({ tag }) => {
    const { handle, show } = OBJECTS[tag] ?? {};
    return [
        {
            what: 'Handle or reference? With HandleCount 0, a reference in kernel mode holds the object. ADDR is the object, behind the headers of its block',
            where: 'kernel debugger',
            commands: ['!object ADDR', ...(show === undefined ? [] : [show])],
        },
        ...(tag === 'Proc' ? [zombieStep] : []),
        ...(handle === undefined ? [] : handleSteps(handle)),
        ...(/^\w{4}$/.test(tag) ? referenceSteps(tag) : []),
    ];
};
const zombieStep = {
    what: 'List all processes: one that has exited and is still there is held by somebody',
    where: 'kernel debugger',
    commands: ['!process 0 0'],
};
const handleSteps = (type) => [
    {
        what: 'A handle: list those of a process; 4 is System, which holds the kernel’s',
        where: 'kernel debugger',
        commands: [`!handle 0 3 4 ${type}`, `!handle 0 3 PID ${type}`],
    },
    {
        what: 'A handle of the test’s own process: attach to it, trace, run some cycles, compare',
        where: 'user-mode debugger',
        commands: ['!htrace -enable', 'g', '!htrace -diff'],
    },
];
const referenceSteps = (tag) => [
    {
        what: 'A reference: record who takes and drops them (elevated, before the test)',
        where: 'command prompt',
        commands: [`gflags /ko /t ${tag}`],
    },
    {
        what: '… and afterwards look for the stack that takes a reference and never drops it',
        where: 'kernel debugger',
        commands: ['!obtrace ADDR'],
    },
];
const SHOWN_BY = {
    'Irp ': ['!irpfind', '!irp ADDR'],
    'Mdl ': ['dt nt!_MDL ADDR'],
    NDnd: ['!ndiskd.nblpool', '!ndiskd.pendingnbls'],
    FMfl: ['!fltkd.filters'],
};
const inspectSteps = ({ tag }) => {
    const commands = SHOWN_BY[tag];
    return commands === undefined ? [] : [{ what: 'Look at what is left', where: 'kernel debugger', commands }];
};
const rootSteps = ({ ridesWith }) => ridesWith === undefined
    ? []
    : [
        {
            what: 'Look at the object first that it comes along with: what leaks that one leaks this one',
            where: 'this program',
            commands: [`explain ${/ /.test(ridesWith) ? `"${ridesWith}"` : ridesWith}`],
        },
    ];
const baselineSteps = [
    {
        what: 'Compare with runs without the change before you look for a cause: what grows there too is no leak of yours',
        where: 'this program',
        commands: ['--baseline REPORT.json BEFORE AFTER'],
    },
];
/** Names whose characters no shell reads: others are not made into commands. */
const isPlain = (tag) => /^[\w ]+$/.test(tag);
const ownerSteps = (tag) => isPlain(tag)
    ? [
        {
            what: 'Find drivers that hold these four bytes: candidates for the owner',
            where: 'command prompt',
            commands: [`findstr /m /l ${/ /.test(tag) ? `/c:"${tag}"` : tag} %SystemRoot%\\System32\\drivers\\*.sys`],
        },
    ]
    : [];
const driverSteps = (tag) => [
    {
        what: 'If the driver is yours: name the tag, and any growth of it fails the check',
        where: 'this program',
        commands: [`--driver-tags ${isPlain(tag) && !/ /.test(tag) ? tag : 'TAGS'} BEFORE AFTER`],
    },
    {
        what: 'Let Driver Verifier track the driver’s pool without a restart (Windows Vista and later; while the driver is not loaded). Where verifier /? names /dif and /now, that is the newer way',
        where: 'command prompt',
        commands: ['verifier /volatile /flags 0x8', 'verifier /volatile /adddriver driver.sys', 'verifier /query'],
    },
    {
        what: '… and list what it holds',
        where: 'kernel debugger',
        commands: ['!verifier 3 driver.sys'],
    },
];
const stackSteps = [
    {
        what: 'Record the stacks that allocate, run some cycles, and group by tag and stack in Windows Performance Analyzer',
        where: 'command prompt',
        commands: ['wpr -start Pool', 'wpr -stop pool.etl'],
    },
];

// EXTERNAL MODULE: ./build/core/knowledge/tags.js
var tags = __webpack_require__(1656);
// EXTERNAL MODULE: ./build/core/phrase.js
var phrase = __webpack_require__(4897);
// EXTERNAL MODULE: ./build/core/points.js
var points = __webpack_require__(383);
// EXTERNAL MODULE: ./build/core/rules/never-freed.js
var never_freed = __webpack_require__(3435);
;// CONCATENATED MODULE: ./build/core/tag-facts.js







const factsOf = (tag, description) => {
    const known = (0,lookup/* entriesOf */.Mc)(tag);
    return {
        tag,
        description,
        literals: literalsOf(tag),
        known: known.map(knownFactsOf),
        cases: realCases.filter(({ tags }) => tags.includes(tag)),
        steps: nextStepsOf(tag, known[0]),
    };
};
const knownFactsOf = (entry) => ({
    entry,
    pairs: pairsOf(entry),
    link: (0,lookup/* docsLinkOf */.nw)(entry),
    riders: tags/* knownTags */.$
        .filter(({ ridesWith }) => ridesWith === entry.tag)
        .map(({ tag, perObject = 1 }) => ({ tag, each: perObject })),
    noise: NOISE[entry.noise],
    gate: gateOf(entry),
});
/** `Proc` → `'corP'` and `0x636f7250`: x86, x64 and ARM64 are little-endian. A character that C would escape has only the number. */
const literalsOf = (tag) => {
    const reversed = [...tag].reverse();
    const digits = reversed.map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
    const isPrintable = /^[\x20-\x7e]{4}$/.test(tag) && !/['\\?"]/.test(tag);
    const constant = isPrintable ? [`'${reversed.join('')}'`] : [];
    return [...constant, `0x${digits.join('')}`];
};
const pairsOf = ({ acquire = [], release = [] }) => acquire.map((name, index) => ({
    acquire: name,
    release: acquire.length === release.length ? release.slice(index, index + 1) : releasesFor(name, release),
}));
/** A reference is dereferenced; what a framework hands out goes back to it, and nothing else does; the rest may be any. */
const releasesFor = (acquire, release) => {
    const drops = release.filter((name) => name.includes('Dereference'));
    if (acquire.includes('Reference') && drops.length > 0)
        return drops;
    const same = release.filter((name) => layerOf(name) === layerOf(acquire));
    if (same.length > 0)
        return same;
    const unbound = release.filter((name) => !FRAMEWORKS.has(layerOf(name)));
    return unbound.length > 0 ? unbound : release;
};
/** `ZwOpenKey` → `Zw`: the part of the system that a function belongs to. */
const layerOf = (name) => /^[A-Z][a-z]+/.exec(name)?.[0] ?? '';
const FRAMEWORKS = new Set(['Wdf', 'Flt', 'Ndis']);
const NOISE = {
    none: 'stands still on a healthy machine',
    low: 'hardly moves on a healthy machine',
    medium: 'moves with processes, handles and I/O on a healthy machine',
    high: 'grows or churns on every healthy machine',
};
/** What decides, and what counts for or against it, in the words of docs/detection.md. */
const gateOf = ({ kind, noise, healthyOutstanding }) => {
    if (kind === 'driver')
        return ['if it is yours, name it with --driver-tags: then any growth is a leak'];
    if (kind === 'verifier')
        return ['shows with Driver Verifier only: take both dumps with it on, or both with it off'];
    const decides = (kind === 'object' || kind === 'shared') && healthyOutstanding !== undefined
        ? [
            `a leak by itself from ${(0,phrase/* grouped */.zD)(never_freed/* LEAST_ALLOCATIONS */.gC)} allocations on, if at most ${never_freed/* MOST_FREED */.Lw * 100} % are freed and more than ${(0,phrase/* grouped */.zD)(healthyOutstanding)} are left`,
        ]
        : [];
    const isNoisy = kind === 'cache' || noise === 'high';
    const against = isNoisy
        ? [`growth counts ${(0,phrase/* grouped */.zD)(-points/* defaultPoints */.t.cacheTag)} points less than that of other tags`]
        : [];
    return [...decides, ...against, kind === 'rider' ? AS_RIDER : AS_OTHER];
};
const AS_RIDER = 'in step with its object it is part of the same finding';
const AS_OTHER = 'other growth needs more evidence: a whole number per iteration, tags in step, a series, a baseline';

// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(198);
// EXTERNAL MODULE: ./build/report/align-columns.js
var align_columns = __webpack_require__(7468);
// EXTERNAL MODULE: ./build/report/encode.js
var encode = __webpack_require__(2729);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
;// CONCATENATED MODULE: ./build/report/explain-tag.js





/** What is known of tags, and what to do next, to be read in a terminal. */
const renderAnswers = (answers, telling) => {
    const blocks = answers.flatMap((answer) => answer.kind === 'tag' ? factBlocks(answer.facts, telling) : [matchLines(answer.pattern, answer.known)]);
    const told = answers.some(({ kind }) => kind === 'tag') ? [[(0,layout/* sentence */.em)(0, (0,layout/* span */.Ln)('dim', NOT_RUN))]] : [];
    return (0,layout/* layOut */.v8)([...blocks, ...told], telling.screen);
};
const NOT_RUN = 'Commands of Windows and of its debuggers are from Microsoft’s documentation; this project did not run them.';
/** The same for programs: an array, one object an answer. */
const renderAnswersJson = (answers) => `${(0,encode/* encodeJson */.Pr)(answers.map((answer) => (answer.kind === 'tag' ? toFacts(answer.facts) : toMatches(answer))))}\n`;
const toFacts = ({ tag, description, literals, known, cases, steps }) => ({
    tag: (0,pool/* printTag */.O4)(tag),
    description,
    literals,
    known: known.map(({ entry, pairs, link, riders, noise, gate }) => ({
        ...toEntry(entry),
        pairs,
        link,
        riders,
        noiseMeans: noise,
        gate,
    })),
    cases,
    steps,
});
const toMatches = ({ pattern, known }) => ({ pattern, known: known.map(toEntry) });
const toEntry = ({ acquire: _, release: __, ...entry }) => entry;
const factBlocks = (facts, telling) => [
    ...(facts.known.length === 0 ? [unknownLines(facts)] : facts.known.map((known) => knownLines(facts, known))),
    caseLines(facts),
    ...stepBlocks(facts.steps, telling),
];
/** Names stand in a column of their own, so that the eye finds them. */
const NAMES = 13;
const field = (name, ...values) => values.map((value, index) => (0,layout/* sentence */.em)(NAMES + 2, '  ', (0,layout/* span */.Ln)('dim', (index === 0 ? name : '').padEnd(NAMES)), value));
const unknownLines = ({ tag, description, literals }) => [
    (0,layout/* sentence */.em)(2, (0,layout/* span */.Ln)('strong', (0,pool/* printTag */.O4)(tag)), ': not known here. It may be a driver’s own tag.'),
    ...field('Named', ...(description === null ? [] : [description])),
    ...field('In sources', sourceText(tag, literals)),
    ...(description === null ? field('Owner', ASK_POOLTAGS) : []),
];
/** Both spellings, since macros and big-endian helpers write a tag forwards. */
const sourceText = (tag, literals) => {
    const [constant = ''] = literals;
    const forwards = constant.startsWith("'")
        ? `; a constant '${tag}' would show as ${constant.slice(1, -1)} in a dump`
        : '';
    return literals.join(' or ') + forwards;
};
const ASK_POOLTAGS = 'give --pooltag-file the pooltag.txt of the debugger, or a localtag.txt: they name thousands of tags';
const knownLines = ({ tag, description, literals }, known) => {
    const { entry, link, noise, gate } = known;
    const where = entry.pool === 'both' ? 'both pools' : `${entry.pool} pool`;
    return [
        (0,layout/* sentence */.em)(2, (0,layout/* span */.Ln)('strong', (0,pool/* printTag */.O4)(tag)), ': ', (0,layout/* span */.Ln)('strong', entry.what), `, ${where}`),
        ...field('Named', ...(description === null ? [] : [description])),
        ...field('Pattern', ...(entry.tag === tag ? [] : [`known as one of ${entry.tag}`])),
        ...field('Kind', KINDS[entry.kind]),
        ...field('Owner', ...(entry.owner === undefined ? [] : [entry.owner])),
        ...field('Pairs', ...known.pairs.map(pairText)),
        ...field('Given back by', ...(known.pairs.length > 0 || entry.release === undefined ? [] : [entry.release.join(' or ')])),
        ...field('Documented', ...(link === null ? [] : [link])),
        ...field('Family', ...familyTexts(known)),
        ...field('Noise', `${entry.noise}: ${noise}`),
        ...field('Healthy', ...healthyTexts(entry)),
        ...field('The check', ...gate),
        ...field('In sources', sourceText(tag, literals)),
    ];
};
const KINDS = {
    object: 'an object that a driver can hold a handle or a reference to; the leak shows here, not in the driver’s tags',
    shared: 'handed out by documented functions under the system’s tag, to every driver alike',
    rider: 'comes along with an object',
    cache: 'a cache, or a structure that one fills',
    internal: 'the system’s own',
    driver: 'a driver’s own tag',
    verifier: 'Driver Verifier’s own',
};
const pairText = ({ acquire, release }) => release.length === 0 ? acquire : `${acquire} → ${release.join(' or ')}`;
const familyTexts = ({ entry, riders }) => {
    const { ridesWith, perObject = 1, verifierAliasOf } = entry;
    const names = riders.map(({ tag, each }) => (each === 1 ? tag.trimEnd() : `${tag.trimEnd()} (${(0,phrase/* grouped */.zD)(each)} each)`));
    return [
        ...(riders.length === 0 ? [] : [`comes with ${names.join(', ')}: they grow in step with it`]),
        ...(ridesWith === undefined
            ? []
            : [`comes along with ${ridesWith.trimEnd()}${perObject === 1 ? '' : `, ${(0,phrase/* grouped */.zD)(perObject)} for one of it`}`]),
        ...(verifierAliasOf === undefined
            ? []
            : [`Driver Verifier shows it in place of ${verifierAliasOf.trimEnd()}; the check adds them up`]),
    ];
};
const healthyTexts = ({ healthyOutstanding }) => healthyOutstanding === undefined
    ? []
    : [`fewer than ${(0,phrase/* grouped */.zD)(healthyOutstanding)} outstanding, by our assumption: several times a busy machine`];
const caseLines = ({ cases }) => cases.length === 0
    ? []
    : [
        (0,layout/* sentence */.em)(2, (0,layout/* span */.Ln)('strong', 'Seen before')),
        ...cases.map(({ seen, cause, source }) => (0,layout/* sentence */.em)(4, `  - ${seen}. Cause: ${cause}`, ...(source === undefined ? [] : [' ', (0,layout/* span */.Ln)('dim', `(${source})`)]))),
    ];
const stepBlocks = (steps, telling) => steps.length === 0
    ? []
    : [
        [
            (0,layout/* sentence */.em)(2, (0,layout/* span */.Ln)('strong', 'What to do next')),
            ...steps.flatMap((step, index) => stepLines(step, index + 1, telling)),
        ],
    ];
const stepLines = ({ what, where, commands }, number, { program }) => [
    (0,layout/* sentence */.em)(5, `${`${number}.`.padStart(4)} ${what}`),
    ...commands.map((command) => {
        const line = where === 'this program' ? `${program} ${command}` : command;
        return (0,layout/* sentence */.em)(9, '     ', (0,layout/* span */.Ln)('dim', PROMPTS[where].padEnd(7)), (0,layout/* span */.Ln)('strong', line));
    }),
];
/** Where a command is typed, as it looks there. */
const PROMPTS = {
    'kernel debugger': 'kd>',
    'user-mode debugger': '0:000>',
    'command prompt': 'C:\\>',
    'this program': '$',
};
const matchLines = (pattern, known) => {
    if (known.length === 0)
        return [(0,layout/* sentence */.em)(2, (0,layout/* span */.Ln)('strong', pattern), ': no known tag; it may be a driver’s own')];
    const [head = '', ...rows] = (0,align_columns/* alignColumns */.R)([['Tag', 'Pool', 'Noise', 'Owner'], ...known.map(({ tag, pool, noise, owner = '' }) => [tag, pool, noise, owner])], 4);
    const width = Math.max(head.length, ...rows.map(({ length }) => length));
    return [
        (0,layout/* sentence */.em)(2, (0,layout/* span */.Ln)('strong', pattern), `: ${(0,phrase/* toPlain */.Ul)((0,phrase/* counted */.hS)(known.length, 'known tag'))}`),
        (0,layout/* row */.nM)('  ', (0,layout/* span */.Ln)('dim', `${head.padEnd(width)}  What one is`)),
        ...known.map(({ what }, index) => (0,layout/* row */.nM)(`  ${(rows[index] ?? '').padEnd(width)}  `, what)),
    ];
};

// EXTERNAL MODULE: ./build/settings/commands.js
var commands = __webpack_require__(1096);
// EXTERNAL MODULE: ./build/settings/program.js
var program = __webpack_require__(9016);
// EXTERNAL MODULE: ./build/cli/command-line.js + 1 modules
var command_line = __webpack_require__(5962);
// EXTERNAL MODULE: ./build/cli/print.js
var print = __webpack_require__(8366);
// EXTERNAL MODULE: ./build/cli/screen.js + 1 modules
var cli_screen = __webpack_require__(249);
;// CONCATENATED MODULE: ./build/cli/explain.js












/** Prints what is known of tags. 0 whether they are known or not. */
const explain = async (words) => {
    const { operands, options } = (0,command_line/* readCommandLine */.y)(words, commands/* explainOptions */.iv);
    const tags = readTags(operands);
    const pooltags = (0,pooltag_txt/* readPooltags */.m)(await (0,files/* readNamed */.Mk)('.', options['pooltag-file'] ?? []));
    (0,print/* writeProblems */.A)(pooltags.problems);
    const answers = tags.map((tag) => answerOf(tag, pooltags));
    const screen = (0,cli_screen/* screenOf */.S)(options, process.stdout, process.env);
    const text = options.format === 'json' ? renderAnswersJson(answers) : renderAnswers(answers, { screen, program: program/* PROGRAM */.R });
    await (0,print/* print */.y)(text, options.output);
    return 0;
};
/** Tags as they are printed: `\xNN` is one byte. @throws {UserError} that names every word that is no tag. */
const readTags = (words) => {
    const tags = words.map(pool/* unprintTag */.nw);
    const wrong = words.filter((_, index) => !isTag(tags[index] ?? ''));
    if (wrong.length > 0) {
        const list = wrong.map((word) => JSON.stringify(word)).join(', ');
        throw new problem/* UserError */.yo(`expected tags of at most four characters, such as Proc, "Mdl " or Ntf?, got ${list}`);
    }
    if (tags.length === 0)
        throw new problem/* UserError */.yo('expected a TAG to explain; see --help');
    return tags;
};
/** At most four characters, each of them a byte; a run of them where there is a `*`. */
const isTag = (word) => [...word].every((character) => character.charCodeAt(0) <= 0xff) &&
    (word.includes('*') || (word.length >= 1 && word.length <= 4));
const answerOf = (word, pooltags) => {
    if (/[?*]/.test(word))
        return { kind: 'pattern', pattern: word, known: (0,lookup/* entriesMatching */.Al)(word) };
    const tag = (0,pool/* toTag */.yQ)(word);
    return { kind: 'tag', facts: factsOf(tag, pooltags.find(tag)) };
};


/***/ })

};
