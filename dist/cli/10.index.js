export const id = 10;
export const ids = [10];
export const modules = {

/***/ 3010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9690);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6714);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5881);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3366);
/* harmony import */ var _never_freed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(164);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1101);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2380);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5483);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8278);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(319);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4843);
/* harmony import */ var _tag_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2317);














// build/core/knowledge/cases.js
const realCases = [
	{
		tags: [
			"Proc",
			"SePa",
			"SeTd"
		],
		seen: "12,980 allocations of Proc and one free; SePa and SeTd grew in step",
		cause: "a process reference that an error path did not drop, with every tag of the driver balanced",
		source: "test/fixtures/dumps/kd-poolused-proc-leak.txt"
	},
	{
		tags: ["Proc"],
		seen: "39,511 outstanding where 284 processes lived",
		cause: "a display driver that kept process references"
	},
	{
		tags: [
			"Proc",
			"MiP2",
			"Thre"
		],
		seen: "each process that stayed kept 1.00 Proc, 1.00 MiP2 and 0.06 Thre",
		cause: "processes that had exited and were kept",
		source: "microsoft/Windows-Dev-Performance#137"
	},
	{
		tags: [
			"Toke",
			"SeTd",
			"SeTl",
			"SeAt"
		],
		seen: "as many Toke as SeTd: 3,708,367 each",
		cause: "tokens that stayed, each with its dynamic part",
		source: "microsoft/WSL#41296"
	},
	{
		tags: [
			"WCsc",
			"WCfc",
			"WCri",
			"FMwi"
		],
		seen: "1,999 of each for 1,999 opened files, none freed",
		cause: "contexts that wcifs.sys leaked on every reparse"
	},
	{
		tags: ["NtFC"],
		seen: "503,677 of it beside 503,712 of WCsc: 21 GB an hour",
		cause: "NTFS was the victim: the contexts that wcifs.sys leaked held its structures"
	},
	{
		tags: [
			"NtFC",
			"File",
			"WCsc"
		],
		seen: "134 million allocations and 484 frees",
		cause: "a file control block lives as long as its last file object or filter context: who holds those (File, a context of wcifs or bindflt beside it) is the leak",
		source: "anthropics/claude-code#55361"
	},
	{
		tags: ["FMfn"],
		seen: "growth with each opened file, on a machine where no minifilter of others was attached",
		cause: "FltGetFileNameInformation without FltReleaseFileNameInformation on one path",
		source: "sandboxie-plus/Sandboxie#1371"
	},
	{
		tags: ["Se  "],
		seen: "paged pool was exhausted under the kernel\u2019s own tag",
		cause: "a driver that called SeQueryInformationToken and did not free the buffer",
		source: "Microsoft ntdebugging blog: How to identify a driver that calls a Windows API leading to a pool leak on behalf of NT Kernel"
	},
	{
		tags: ["Mdl "],
		seen: "2,492,040 allocations, 176 frees",
		cause: "receive MDLs that were never unbound",
		source: "virtio-win/kvm-guest-drivers-windows#73"
	},
	{
		tags: ["NPBL", "Mdl "],
		seen: "half of the allocations stayed, in equal numbers",
		cause: "the first node of a chain was skipped when it was freed",
		source: "nmap/nmap#1966"
	},
	{
		tags: ["4321"],
		seen: "about 5 % of the allocations stayed",
		cause: "a mistake in reference counting",
		source: "nmap/npcap#213"
	},
	{
		tags: ["IoWI", "amda"],
		seen: "5,769,999 work items beside 5,768,754 of the driver\u2019s own tag",
		cause: "an audio driver that queued a work item per interrupt and never freed it"
	},
	{
		tags: ["Strg"],
		seen: "400 a second, 20 GB",
		cause: "a converted string per poll that was not freed"
	},
	{
		tags: ["Mmdi"],
		seen: "growth with each request, few bytes",
		cause: "MmFreePagesFromMdl frees the pages, and the MDL itself needs ExFreePool"
	},
	{
		tags: [
			"FMfn",
			"MmSt",
			"EtwB"
		],
		seen: "hundreds of megabytes on healthy machines",
		cause: "none: big by nature"
	},
	{
		tags: ["ObSt", "Wait"],
		seen: "millions of allocations and as many frees",
		cause: "none: they churn"
	}
];

// build/core/knowledge/next-steps.js
/**
* Steps for a tag, the most telling first. Every command is one of Microsoft's documentation (Debugger commands,
* GFlags, Driver Verifier, Windows Performance Recorder) or ours; none was run by this project, which has no Windows.
*/
const nextStepsOf = (tag, known) => {
	if (known === void 0) return [
		...ownerSteps(tag),
		...blockSteps(tag, ["nonpaged", "paged"]),
		...stackSteps
	];
	const blocks = blockSteps(tag, known.pool === "both" ? ["nonpaged", "paged"] : [known.pool]);
	switch (known.kind) {
		case "object": return [
			...blocks,
			...objectSteps(known),
			...holderSteps(known),
			...MADE_BY_OTHERS.has(known.tag) ? [] : stackSteps
		];
		case "shared": return [
			...blocks,
			...inspectSteps(known),
			...holderSteps(known),
			...stackSteps
		];
		case "rider": return [
			...rootSteps(known),
			...blocks,
			...stackSteps
		];
		case "cache": return [
			...baselineSteps,
			...specialSteps(tag),
			...blocks,
			...stackSteps
		];
		case "driver": return [
			...driverSteps(tag),
			...blocks,
			...stackSteps
		];
		case "verifier": return [...blocks];
		case "internal": return [
			...baselineSteps,
			...specialSteps(tag),
			...blocks,
			...stackSteps
		];
		default: return known.kind;
	}
};
/**
* `!poolused` and PoolMon take four characters of which `?` is any one: it stands for what a command line would read.
*/
const debuggerTag = (tag) => tag.padEnd(4).replace(/\W/g, "?");
/** `!poolfind` takes the tag's number, too: for one with blanks or marks in it no pattern is needed. */
const findTag = (tag) => /^\w{4}$/.test(tag) ? tag : (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.a)(tag).number;
const FLAGS = {
	nonpaged: {
		used: 3,
		pool: "-nonpaged",
		before: 0
	},
	paged: {
		used: 5,
		pool: "-paged",
		before: 1
	}
};
const blockSteps = (tag, pools) => [.../\w.*\w/s.test(tag) ? [watchStep(tag), listStep(tag, pools)] : [], {
	what: "Show the block that an address lies in",
	where: "kernel debugger",
	commands: ["!pool ADDR 2"]
}];
const watchStep = (tag) => ({
	what: "Watch it while the test runs (PoolMon of the Windows Driver Kit)",
	where: "command prompt",
	commands: [`poolmon /i${debuggerTag(tag)}`]
});
const listStep = (tag, pools) => ({
	what: "See what is outstanding now, and list the blocks (-nonpaged and -paged are 0 and 1 for older debuggers)",
	where: "kernel debugger",
	commands: pools.flatMap((pool) => {
		const { used, pool: option } = FLAGS[pool];
		return [`!poolused ${used} ${debuggerTag(tag)}`, `!poolfind ${findTag(tag)} ${option}`];
	})
});
/** How the debugger shows an object, and how it names the type where handles are opened to it. */
const OBJECTS = {
	Proc: {
		handle: "Process",
		show: "!process ADDR 1"
	},
	Thre: {
		handle: "Thread",
		show: "!thread ADDR"
	},
	Toke: {
		handle: "Token",
		show: "!token ADDR"
	},
	File: {
		handle: "File",
		show: "!fileobj ADDR"
	},
	"Key ": { handle: "Key" },
	Even: { handle: "Event" },
	Muta: { handle: "Mutant" },
	Sema: { handle: "Semaphore" },
	Time: { handle: "Timer" },
	Sect: { handle: "Section" },
	Dire: { handle: "Directory" },
	Symb: { handle: "SymbolicLink" },
	"Job ": { handle: "Job" },
	Devi: { show: "!devobj ADDR" },
	Driv: { show: "!drvobj ADDR" }
};
/** Objects that the system makes: the stack that allocates one is not the stack that holds it. */
const MADE_BY_OTHERS = /* @__PURE__ */ new Set([
	"Proc",
	"Thre",
	"Toke"
]);
const objectSteps = ({ tag }) => {
	const { handle, show } = OBJECTS[tag] ?? {};
	return [
		{
			what: "Handle or reference? With HandleCount 0, a reference in kernel mode holds the object. ADDR is the object, behind the headers of its block",
			where: "kernel debugger",
			commands: ["!object ADDR", ...show === void 0 ? [] : [show]]
		},
		...tag === "Proc" ? [zombieStep] : [],
		...handle === void 0 ? [] : handleSteps(handle),
		.../^\w{4}$/.test(tag) ? referenceSteps(tag) : []
	];
};
const zombieStep = {
	what: "List all processes: one that has exited and is still there is held by somebody",
	where: "kernel debugger",
	commands: ["!process 0 0"]
};
const handleSteps = (type) => [{
	what: "A handle: list those of a process; 4 is System, which holds the kernel\u2019s",
	where: "kernel debugger",
	commands: [`!handle 0 3 4 ${type}`, `!handle 0 3 PID ${type}`]
}, {
	what: "A handle of the test\u2019s own process: attach to it, trace, run some cycles, compare",
	where: "user-mode debugger",
	commands: [
		"!htrace -enable",
		"g",
		"!htrace -diff"
	]
}];
const referenceSteps = (tag) => [{
	what: "A reference: record who takes and drops them (elevated, before the test)",
	where: "command prompt",
	commands: [`gflags /ko /t ${tag}`]
}, {
	what: "\u2026 and afterwards look for the stack that takes a reference and never drops it",
	where: "kernel debugger",
	commands: ["!obtrace ADDR"]
}];
const SHOWN_BY = {
	"Irp ": ["!irpfind", "!irp ADDR"],
	"Mdl ": ["dt nt!_MDL ADDR"],
	NDnd: ["!ndiskd.nblpool", "!ndiskd.pendingnbls"],
	FMfl: ["!fltkd.filters"]
};
const inspectSteps = ({ tag }) => {
	const commands = SHOWN_BY[tag];
	return commands === void 0 ? [] : [{
		what: "Look at what is left",
		where: "kernel debugger",
		commands
	}];
};
/** Tags that live in handle tables of processes: the process that holds most handles is the one to ask. */
const HELD_BY_HANDLES = /* @__PURE__ */ new Set([
	"Even",
	"Toke",
	"Obtb",
	"Muta",
	"Sema",
	"Key ",
	"Thre"
]);
const holderSteps = ({ tag }) => HELD_BY_HANDLES.has(tag) ? [{
	what: "Find the process that holds the handles: compare HandleCount before and after the test. Where no process has so many, a reference in kernel mode holds the objects",
	where: "kernel debugger",
	commands: ["!process 0 0"]
}] : [];
/** Steps of experts for what fills a cache. Source: Microsoft's documentation of these commands. */
const SPECIAL = [
	["MmSt", {
		what: "See which mapped files hold it",
		where: "kernel debugger",
		commands: ["!memusage"]
	}],
	["MmCa", {
		what: "See which mapped files hold it",
		where: "kernel debugger",
		commands: ["!memusage"]
	}],
	["CM*", {
		what: "List the hives of the registry, and what they hold of the pool",
		where: "kernel debugger",
		commands: ["!reg hivelist", "!reg dumppool"]
	}],
	["Etw?", {
		what: "List the trace sessions and their buffers: one that was left running holds them",
		where: "command prompt",
		commands: ["logman query -ets"]
	}],
	["NtFC", {
		what: "There is no pair of yours to check: a file control block lives as long as what pins it. See whether File, or a context of wcifs or bindflt, grows beside it",
		where: "this program",
		commands: ["diff --tag 'NtFC,File,WC??,FM??' BEFORE AFTER"]
	}]
];
const specialSteps = (tag) => SPECIAL.flatMap(([pattern, step]) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.r)(pattern)(tag) ? [step] : []);
const rootSteps = ({ ridesWith }) => ridesWith === void 0 ? [] : [{
	what: "Look at the object first that it comes along with: what leaks that one leaks this one",
	where: "this program",
	commands: [`explain ${/ /.test(ridesWith) ? `"${ridesWith}"` : ridesWith}`]
}];
const baselineSteps = [{
	what: "Compare with runs without the change before you look for a cause: what grows there too is no leak of yours",
	where: "this program",
	commands: ["--baseline REPORT.json BEFORE AFTER"]
}];
/** Names whose characters no shell reads: others are not made into commands. */
const isPlain = (tag) => /^[\w ]+$/.test(tag);
const ownerSteps = (tag) => isPlain(tag) ? [{
	what: "Find drivers that hold these four bytes: candidates for the owner",
	where: "command prompt",
	commands: [`findstr /m /l ${/ /.test(tag) ? `/c:"${tag}"` : tag} %SystemRoot%\\System32\\drivers\\*.sys`]
}] : [];
const driverSteps = (tag) => [
	{
		what: "If the driver is yours: name the tag, and any growth of it fails the check",
		where: "this program",
		commands: [`--driver-tags ${isPlain(tag) && !/ /.test(tag) ? tag : "TAGS"} BEFORE AFTER`]
	},
	{
		what: "Let Driver Verifier track the driver\u2019s pool without a restart (Windows Vista and later; while the driver is not loaded). Where verifier /? names /dif and /now, that is the newer way",
		where: "command prompt",
		commands: [
			"verifier /volatile /flags 0x8",
			"verifier /volatile /adddriver driver.sys",
			"verifier /query"
		]
	},
	{
		what: "\u2026 and list what it holds",
		where: "kernel debugger",
		commands: ["!verifier 3 driver.sys"]
	}
];
const stackSteps = [{
	what: "Record the stacks that allocate, run some cycles, and group by tag and stack in Windows Performance Analyzer",
	where: "command prompt",
	commands: ["wpr -start Pool", "wpr -stop pool.etl"]
}];

// build/core/tag-facts.js
const factsOf = (tag, description) => {
	const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.Z)(tag);
	return {
		tag,
		description,
		literals: literalsOf(tag),
		known: known.map(knownFactsOf),
		meant: known.length > 0 ? null : (0,_screen_js__WEBPACK_IMPORTED_MODULE_3__.n)(tag, EXACT_TAGS),
		cases: realCases.filter(({ tags }) => tags.includes(tag)),
		steps: nextStepsOf(tag, known[0])
	};
};
/** Tags that are known one by one, without patterns. */
const EXACT_TAGS = _select_js__WEBPACK_IMPORTED_MODULE_0__.nt.filter(({ tag }) => !tag.includes("?")).map(({ tag }) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.u)(tag));
const knownFactsOf = (entry) => ({
	entry,
	pairs: pairsOf(entry),
	link: (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.Y)(entry),
	riders: _select_js__WEBPACK_IMPORTED_MODULE_0__.nt.filter(({ ridesWith }) => ridesWith === entry.tag).map(({ tag, perObject = 1 }) => ({
		tag,
		each: perObject
	})),
	noise: NOISE[entry.noise],
	gate: gateOf(entry)
});
/** `Proc` \u2192 `'corP'` and `0x636f7250`. A character that C would escape has only the number. */
const literalsOf = (tag) => {
	const { characters, number } = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.a)(tag);
	return /^[\x20-\x7e]{4}$/.test(tag) && !/['\\?"]/.test(tag) ? [`'${characters}'`, number] : [number];
};
const pairsOf = ({ acquire = [], release = [] }) => acquire.map((name, index) => ({
	acquire: name,
	release: acquire.length === release.length ? release.slice(index, index + 1) : releasesFor(name, release)
}));
/**
* A reference is dereferenced; what a framework hands out goes back to it, and nothing else does; the rest may be any.
*/
const releasesFor = (acquire, release) => {
	const drops = release.filter((name) => name.includes("Dereference"));
	if (acquire.includes("Reference") && drops.length > 0) return drops;
	const same = release.filter((name) => layerOf(name) === layerOf(acquire));
	if (same.length > 0) return same;
	const unbound = release.filter((name) => !FRAMEWORKS.has(layerOf(name)));
	return unbound.length > 0 ? unbound : release;
};
/** `ZwOpenKey` \u2192 `Zw`: the part of the system that a function belongs to. */
const layerOf = (name) => /^[A-Z][a-z]+/.exec(name)?.[0] ?? "";
const FRAMEWORKS = /* @__PURE__ */ new Set([
	"Wdf",
	"Flt",
	"Ndis"
]);
const NOISE = {
	none: "stands still on a healthy machine",
	low: "hardly moves on a healthy machine",
	medium: "moves with processes, handles and I/O on a healthy machine",
	high: "grows or churns on every healthy machine"
};
/** Evidence that decides, and evidence for or against it, in the words of docs/detection.md. */
const gateOf = ({ kind, noise, healthyOutstanding }) => {
	if (kind === "driver") return ["if it is yours, name it with --driver-tags: then any growth is a leak"];
	if (kind === "verifier") return ["shows with Driver Verifier only: take both dumps with it on, or both with it off"];
	const decides = (kind === "object" || kind === "shared") && healthyOutstanding !== void 0 ? [`a leak by itself from ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(_never_freed_js__WEBPACK_IMPORTED_MODULE_5__.n)} allocations on, if at most ${_never_freed_js__WEBPACK_IMPORTED_MODULE_5__.t * 100} % are freed and more than ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(healthyOutstanding)} are left`] : [];
	const against = kind === "cache" || noise === "high" ? [`growth counts ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(-(0,_points_js__WEBPACK_IMPORTED_MODULE_4__.i)("pair", {}).cacheTag)} points less than that of other tags`] : [];
	return [
		...decides,
		...against,
		kind === "rider" ? AS_RIDER : AS_OTHER
	];
};
const AS_RIDER = "in step with its object it is part of the same finding";
const AS_OTHER = "other growth needs more evidence: a whole number per iteration, tags in step, a series, a baseline";

// build/report/explain-tag.js
/** Facts about tags and the next steps, for a terminal. */
const renderAnswers = (answers, screen) => {
	const blocks = answers.flatMap((answer) => answer.kind === "tag" ? factBlocks(answer.facts) : [matchLines(answer.pattern, answer.known)]);
	const told = answers.some(({ kind }) => kind === "tag") ? [[(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(0, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("dim", NOT_RUN))]] : [];
	return (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.t)([...blocks, ...told], screen);
};
const NOT_RUN = "Commands of Windows and of its debuggers are from Microsoft\u2019s documentation; this project did not run them.";
/** JSON for programs: an array, one object an answer. */
const renderAnswersJson = (answers) => `${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.at)(answers.map((answer) => answer.kind === "tag" ? toFacts(answer.facts) : toMatches(answer)))}\n`;
const toFacts = ({ tag, description, literals, known, cases, steps }) => ({
	tag: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(tag),
	description,
	literals,
	known: known.map(({ entry, pairs, link, riders, noise, gate }) => ({
		...toEntry(entry),
		pairs,
		link,
		riders,
		noiseMeans: noise,
		gate
	})),
	cases,
	steps
});
const toMatches = ({ pattern, known }) => ({
	pattern,
	known: known.map(toEntry)
});
const toEntry = ({ acquire: _, release: __, ...entry }) => entry;
const factBlocks = (facts) => [
	...facts.known.length === 0 ? [unknownLines(facts)] : facts.known.map((known) => knownLines(facts, known)),
	caseLines(facts),
	...stepBlocks(facts.steps)
];
/** Names stand in a column of their own, so that the eye finds them. */
const NAMES = 13;
const field = (name, ...values) => values.map((value, index) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(15, "  ", (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("dim", (index === 0 ? name : "").padEnd(NAMES)), value));
const unknownLines = ({ tag, description, literals, meant }) => [
	(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("strong", (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(tag)), ": not known here. It may be a driver\u2019s own tag."),
	...field("Or meant", ...meant === null ? [] : [`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(meant)}, which is known: a tag is read as it prints, and case counts`]),
	...field("Named", ...description === null ? [] : [description]),
	...field("In sources", sourceText(tag, literals)),
	...description === null ? field("Owner", ASK_POOLTAGS) : []
];
/** Both spellings, since macros and big-endian helpers write a tag forwards. */
const sourceText = (tag, literals) => {
	const [constant = ""] = literals;
	const forwards = constant.startsWith("'") ? `; a constant '${tag}' would show as ${constant.slice(1, -1)} in a dump` : "";
	return literals.join(" or ") + forwards;
};
const ASK_POOLTAGS = "give --pooltag-file the pooltag.txt of the debugger, or a localtag.txt: they name thousands of tags";
const knownLines = ({ tag, description, literals }, known) => {
	const { entry, link, noise, gate } = known;
	const where = entry.pool === "both" ? "both pools" : `${entry.pool} pool`;
	return [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("strong", (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(tag)), ": ", (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("strong", entry.what), `, ${where}`),
		...field("Named", ...description === null ? [] : [description]),
		...field("Pattern", ...entry.tag === tag ? [] : [`known as one of ${entry.tag}`]),
		...field("Kind", KINDS[entry.kind]),
		...field("Owner", ...entry.owner === void 0 ? [] : [entry.owner]),
		...field("Pairs", ...known.pairs.map(pairText)),
		...field("Released by", ...known.pairs.length > 0 || entry.release === void 0 ? [] : [entry.release.join(" or ")]),
		...field("Documented", ...link === null ? [] : [link]),
		...field("Family", ...familyTexts(known)),
		...field("Noise", `${entry.noise}: ${noise}`),
		...field("Healthy", ...healthyTexts(entry)),
		...field("The check", ...gate),
		...field("In sources", sourceText(tag, literals))
	];
};
const KINDS = {
	object: "an object that a driver can hold a handle or a reference to; the leak shows here, not in the driver\u2019s tags",
	shared: "handed out by documented functions under the system\u2019s tag, to every driver alike",
	rider: "comes along with an object",
	cache: "a cache, or a structure that one fills",
	internal: "the system\u2019s own",
	driver: "a driver\u2019s own tag",
	verifier: "Driver Verifier\u2019s own"
};
const pairText = ({ acquire, release }) => release.length === 0 ? acquire : `${acquire} \u2192 ${release.join(" or ")}`;
const familyTexts = ({ entry, riders }) => {
	const { ridesWith, perObject = 1, verifierAliasOf } = entry;
	const names = riders.map(({ tag, each }) => each === 1 ? tag.trimEnd() : `${tag.trimEnd()} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(each)} each)`);
	return [
		...riders.length === 0 ? [] : [`comes with ${names.join(", ")}: they grow in step with it`],
		...ridesWith === void 0 ? [] : [`comes along with ${ridesWith.trimEnd()}${perObject === 1 ? "" : `, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(perObject)} for one of it`}`],
		...verifierAliasOf === void 0 ? [] : [`Driver Verifier shows it in place of ${verifierAliasOf.trimEnd()}; the check adds them up`]
	];
};
const healthyTexts = ({ healthyOutstanding }) => healthyOutstanding === void 0 ? [] : [`fewer than ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(healthyOutstanding)} outstanding, by our assumption: several times a busy machine`];
const caseLines = ({ cases }) => cases.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("strong", "Seen before")), ...cases.map(({ seen, cause, source }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(4, `  - ${seen}. Cause: ${cause}`, ...source === void 0 ? [] : [" ", (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("dim", `(${source})`)]))];
const stepBlocks = (steps) => steps.length === 0 ? [] : [[(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("strong", "What to do next")), ...steps.flatMap((step, index) => stepLines(step, index + 1))]];
const stepLines = ({ what, where, commands }, number) => [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(5, `${`${number}.`.padStart(4)} ${what}`), ...commands.map((command) => {
	const line = where === "this program" ? `${_program_js__WEBPACK_IMPORTED_MODULE_12__.t} ${command}` : command;
	return (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(9, "     ", (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("dim", PROMPTS[where].padEnd(7)), (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("strong", line));
})];
/** Prompt of the program that a command is typed into. */
const PROMPTS = {
	"kernel debugger": "kd>",
	"user-mode debugger": "0:000>",
	"command prompt": "C:\\>",
	"this program": "$"
};
const matchLines = (pattern, known) => {
	if (known.length === 0) return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("strong", pattern), ": no known tag; it may be a driver\u2019s own")];
	const [head = "", ...rows] = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_6__.r)([[
		"Tag",
		"Pool",
		"Noise",
		"Owner"
	], ...known.map(({ tag, pool, noise, owner = "" }) => [
		tag,
		pool,
		noise,
		owner
	])], 4);
	const width = Math.max(head.length, ...rows.map(({ length }) => length));
	return [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("strong", pattern), `: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(known.length, "known tag"))}`),
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.i)("  ", (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.a)("dim", `${head.padEnd(width)}  What one is`)),
		...known.map(({ what }, index) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__.i)(`  ${(rows[index] ?? "").padEnd(width)}  `, what))
	];
};

// build/cli/explain.js
/** Prints what is known of tags. 0 whether they are known or not. */
const explain = async (words) => {
	const { operands, options } = (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.s)(words, _commands_js__WEBPACK_IMPORTED_MODULE_9__.o);
	const tags = (0,_tag_words_js__WEBPACK_IMPORTED_MODULE_11__.t)(operands);
	if (tags.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t("expected a TAG to explain; see --help");
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.r)(options.output, options["pooltag-file"] ?? []);
	const pooltags = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_10__.r)(options["pooltag-file"]);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_8__.o)(pooltags.problems);
	const answers = tags.map((tag) => answerOf(tag, pooltags));
	const screen = (0,_screen_js__WEBPACK_IMPORTED_MODULE_3__.t)(options, process.stdout, process.env);
	const text = options.format === "json" ? renderAnswersJson(answers) : renderAnswers(answers, screen);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.n)(text, options.output);
	return 0;
};
const answerOf = (word, pooltags) => {
	if (/[?*]/.test(word)) return {
		kind: "pattern",
		pattern: word,
		known: (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.X)(word)
	};
	const tag = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.u)(word);
	return {
		kind: "tag",
		facts: factsOf(tag, pooltags.find(tag))
	};
};



/***/ }),

/***/ 2317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readTags)
/* harmony export */ });
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9690);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);



// build/cli/tag-words.js
/** Tags as they are printed: `\xNN` is one byte. @throws {UserError} that names every word that is no tag. */
const readTags = (words) => {
	const tags = words.map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.d);
	const wrong = words.filter((_, index) => !isTag(tags[index] ?? ""));
	if (wrong.length > 0) {
		const list = wrong.map((word) => JSON.stringify(word)).join(", ");
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`expected tags of at most four characters, such as Proc, "Mdl " or Ntf?, got ${list}`);
	}
	return tags;
};
/** At most four characters, each of them a byte; a run of them where there is a `*`. */
const isTag = (word) => [...word].every((character) => character.charCodeAt(0) <= 255) && (word.includes("*") || word.length >= 1 && word.length <= 4);



/***/ })

};
