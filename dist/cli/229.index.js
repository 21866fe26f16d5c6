export const id = 229;
export const ids = [229];
export const modules = {

/***/ 5229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBaselines),
/* harmony export */   n: () => (/* binding */ verdictOf),
/* harmony export */   r: () => (/* binding */ absentLegs),
/* harmony export */   t: () => (/* binding */ analyze)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3179);
/* harmony import */ var _spill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3959);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6714);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9364);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4843);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5429);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1171);
/* harmony import */ var _meant_tag_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6091);
/* harmony import */ var _select_rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7535);
/* harmony import */ var _pool_totals_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1115);












// build/core/baseline.js
const noBaselines = {
	reports: 0,
	legs: [],
	runsOf: () => [],
	problems: []
};
/**
* Reads earlier report.json files. A leg is compared with the leg of its name; where one of the two has no name and is
* the only one, with that. A leg that was inconclusive there tells no growth and is left out. A report that cannot be
* read is missing evidence: without it the gate would let more pass than with it.
*/
const readBaselines = (files) => {
	const read = files.map((file) => ({
		name: file.name,
		legs: legsIn(file)
	}));
	const problems = read.flatMap(({ name, legs }) => legs === null ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("BASELINE_UNREADABLE", { source: name })] : []);
	const runsOf = (leg, isOnly) => read.flatMap(({ legs }) => runOf(leg, isOnly, legs ?? []));
	const [latest] = read.filter(({ legs }) => legs !== null);
	const legs = (latest?.legs ?? []).map(({ leg }) => leg);
	return {
		reports: read.length - problems.length,
		legs,
		runsOf,
		problems
	};
};
const runOf = (leg, isOnly, legs) => {
	const [only] = legs;
	const fits = legs.find((one) => one.leg === leg) ?? (isOnly && legs.length === 1 && (leg === "" || only?.leg === "") ? only : void 0);
	return fits === void 0 ? [] : [fits.run];
};
const legsIn = ({ name: source, bytes, origin }) => {
	const report = parseReport(bytes);
	if (report === null || !Array.isArray(report.usage) || !Array.isArray(report.legs)) return null;
	const legs = report.legs.filter(_record_js__WEBPACK_IMPORTED_MODULE_10__.t);
	return report.usage.filter(_record_js__WEBPACK_IMPORTED_MODULE_10__.t).flatMap((usage) => {
		const leg = String(usage.leg ?? "");
		const { iterations, verdict } = legs.find(({ name }) => name === leg) ?? {};
		if ((0,_record_js__WEBPACK_IMPORTED_MODULE_10__.t)(usage.counters) && usage.counters.before === null || verdict === "inconclusive") return [];
		const rows = Array.isArray(usage.rows) ? usage.rows : [];
		return [{
			leg,
			run: {
				source,
				...origin && { origin },
				iterations: typeof iterations === "number" && iterations > 0 ? iterations : null,
				rows: new Map(rows.flatMap(rowIn))
			}
		}];
	});
};
const parseReport = (bytes) => {
	try {
		const value = JSON.parse(new TextDecoder().decode((0,_spill_js__WEBPACK_IMPORTED_MODULE_1__.a)(bytes)));
		return (0,_record_js__WEBPACK_IMPORTED_MODULE_10__.t)(value) && value.schemaVersion === 1 ? value : null;
	} catch {
		return null;
	}
};
/** `["Proc", "n", [12980, 1, 8618056], [13000, 5, 8618056]]` */
const rowIn = (row) => {
	if (!Array.isArray(row) || typeof row[0] !== "string") return [];
	const pool = row[1] === "p" ? "paged" : "nonpaged";
	const [before, after] = [levelIn(row[2]), levelIn(row[3])];
	const count = before === null || after === null ? null : after.count - before.count;
	const bytes = before === null || after === null ? null : after.bytes - before.bytes;
	return [[(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)({
		tag: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ht)(row[0]),
		pool
	}), {
		count,
		bytes,
		after: countsIn(row[3])
	}]];
};
const countsIn = (counts) => Array.isArray(counts) && counts.every((count) => typeof count === "number") ? counts : null;
/**
* Allocations, frees and bytes, or outstanding allocations and bytes; null where the dump showed no row, which is none.
*/
const levelIn = (given) => {
	if (given === null) return {
		count: 0,
		bytes: 0
	};
	const counts = countsIn(given);
	if (counts === null) return null;
	const [first = 0, second = 0, third = 0] = counts;
	if (counts.length === 3) return {
		count: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.St)({
			allocs: first,
			frees: second
		}),
		bytes: third
	};
	return counts.length === 2 ? {
		count: first,
		bytes: second
	} : null;
};

// build/core/bystanders.js
/**
* A log that lies beside a dump is left out with a note. It stays a problem where no file of its side is a dump, and where
* it was meant for one: the command that should have taken the dump wrote an error into the file.
*/
const skipBystanders = (files) => {
	const dumps = files.filter(({ snapshots }) => snapshots.length > 0);
	const withDump = new Set(dumps.map(({ leg, side }) => `${side} ${leg}`));
	const isMeant = meantFor(files, dumps);
	return files.map((file) => {
		if (file.named || !withDump.has(`${file.side} ${file.leg}`) || isMeant(file)) return file;
		const problems = file.problems.map((it) => it.code === "NOT_A_DUMP" ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("SKIPPED_FILE", { source: it.source }) : it);
		return {
			...file,
			problems
		};
	});
};
/** Bytes of what a shell or a tool says when it fails, at most. */
const MAX_ERROR_BYTES = 1024;
/**
* True for a text that was meant for a dump by its name: it states a stage of the test, or but for its numbers it is that of
* a dump. An error of one line is meant for one, too, where the other side has a file of its name.
*/
const meantFor = (files, dumps) => {
	const names = new Set(dumps.map(({ source }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.D)(nameOf(source))));
	const sidesOf = /* @__PURE__ */ new Map();
	for (const { source, side } of files) {
		const name = nameOf(source);
		sidesOf.set(name, (sidesOf.get(name) ?? /* @__PURE__ */ new Set()).add(side));
	}
	return ({ source, bytes }) => {
		const name = nameOf(source);
		if (!FILE_TYPES.test(name)) return false;
		const isOnBothSides = (sidesOf.get(name)?.size ?? 0) > 1;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.w)(name) !== null || names.has((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.D)(name)) || isOnBothSides && bytes.length <= MAX_ERROR_BYTES;
	};
};
/** File types that dumps are written to or packed as; a screen shot or a page may be called `after.png`. */
const FILE_TYPES = /^[^.]*$|\.(?:txt|log|csv|tsv|json|dump|out|zip|gz|tgz|tar|7z|rar|xz|bz2|zst)$/i;
/** Name of a file without its folder. */
const nameOf = (source) => source.slice(source.lastIndexOf("/") + 1);

// build/core/commit-growth.js
const MIB = 2 ** 20;
/** A machine that runs tests commits and gives back so much. */
const MIN_BYTES$1 = 256 * MIB;
/**
* Memory that grew and is no pool: pages of processes that are kept, of MDLs, of contiguous memory. No row shows it.
* A note, since programs take memory as well.
*/
const commitBeyondPool = ({ before, after }) => {
	const [was, is] = [before?.capture, after.capture];
	if (was?.commit === void 0 || is.commit === void 0 || was.pools === void 0 || is.pools === void 0) return [];
	const commit = is.commit - was.commit;
	const pool = is.pools.nonpaged + is.pools.paged - was.pools.nonpaged - was.pools.paged;
	if (commit - Math.max(0, pool) < MIN_BYTES$1) return [];
	const [all, ofPool] = [commit, pool].map((bytes) => Math.round(bytes / MIB));
	const detail = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${all ?? 0} MiB in all, ${ofPool ?? 0} MiB of them pool`;
	return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("COMMIT_GREW", {
		source: after.source,
		line: after.line,
		detail
	})];
};

// build/core/coverage.js
/** Rows of a pool that the other dump cannot lack altogether, unless it was taken of one pool only. */
const MIN_ROWS_OF_A_POOL = 20;
/**
* At least this many rows, and this share of all, only in the later dump: the earlier one was filtered. A test uses
* fewer new tags.
*/
const MIN_NEW_ROWS = 50;
const MIN_SHARE_NEW = .1;
/** Two dumps as far as they cover the same tags: a tag that one could not have shown is unknown there, and not zero. */
const commonCoverage = (before, after) => {
	const differ = (detail) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("FILTERS_DIFFER", {
		source: after.source,
		line: after.line,
		detail
	});
	const [was, is] = [before, after].map(({ coverage }) => coverage.kind === "filtered" ? coverage.pattern : "");
	if (was !== is) {
		const isSaid = [before, after].some(({ coverage }) => coverage.kind === "partial");
		const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${was || "all tags"} before, ${is || "all tags"} after`;
		return {
			before: toPartial(before),
			after: toPartial(after),
			problems: isSaid ? [] : [differ(seen)]
		};
	}
	const pool = _select_js__WEBPACK_IMPORTED_MODULE_2__.pt.find((one) => lacksPool(one, before, after) || lacksPool(one, after, before));
	if (pool !== void 0) {
		const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`one of them has no row of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(pool)} pool`;
		return {
			before: toPartial(before),
			after: toPartial(after),
			problems: [differ(seen)]
		};
	}
	const fresh = newRows(before, after);
	if (before.coverage.kind !== "all" || fresh < MIN_NEW_ROWS || fresh < MIN_SHARE_NEW * after.usages.length) return {
		before,
		after,
		problems: []
	};
	const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${fresh} of ${after.usages.length} rows are in the dump after only`;
	return {
		before: toPartial(before),
		after,
		problems: [differ(seen)]
	};
};
const toPartial = (snapshot) => (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.m)(snapshot, { coverage: { kind: "partial" } });
const lacksPool = (pool, one, other) => {
	const rowsIn = ({ usages }) => usages.reduce((sum, row) => sum + Number(row.pool === pool), 0);
	return one.usages.length > 0 && one.coverage.kind === "all" && rowsIn(one) === 0 && rowsIn(other) >= MIN_ROWS_OF_A_POOL;
};
const newRows = (before, after) => {
	if (after.usages.length - before.usages.length < MIN_NEW_ROWS) return 0;
	const known = new Set(before.usages.map(_select_js__WEBPACK_IMPORTED_MODULE_2__.yt));
	const isShown = before.counters === "cumulative" ? () => true : ({ bytes }) => bytes > 0;
	return after.usages.filter((usage) => !known.has((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(usage)) && isShown(usage)).length;
};
/** Rows that are gone, and the share of all: fewer may print under another name in another format. */
const MIN_ROWS_GONE = 3;
const MIN_SHARE_GONE = .01;
/**
* A tag that was allocated once stays in the system's table until the machine restarts, so a whole later dump shows
* each that an earlier one showed. One is enough where it prints alike in every format and the dump does not leave out
* rows at zero.
*/
const rowsGone = (growths, after) => {
	if (after.coverage.kind === "partial" || after.counters !== "cumulative") return null;
	const shown = growths.filter(({ before }) => before?.usage);
	const gone = shown.filter(({ before, after: level }) => level?.usage === null && (before?.usage?.allocs ?? 0) > 0);
	const isPlain = hasRowAtZero(after) ? gone.find(({ tag }) => PRINTS_ALIKE.test(tag)) : void 0;
	const isMany = gone.length >= MIN_ROWS_GONE && gone.length >= MIN_SHARE_GONE * shown.length;
	const example = isPlain ?? gone[0];
	if (example === void 0 || isPlain === void 0 && !isMany) return null;
	const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${gone.length} of ${shown.length}, such as ${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(example.tag)}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("ROWS_MISSING", {
		source: after.source,
		line: after.line,
		detail: seen
	});
};
/** Blanks, quotes, commas, backslashes, and what stands for a byte that does not print, are where formats differ. */
const PRINTS_ALIKE = /^[\w!#$%&()+/:;<=>@[\]^{|}~-]{4}$/;
const hasRowAtZero = (snapshot) => (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.p)(snapshot, isAtZero);
/** All its blocks were freed: on a machine a third of the rows. */
const isAtZero = (usage) => usage.allocs > 0 && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.St)(usage) === 0;

// build/core/verifier-tags.js
/** Tags that only Driver Verifier allocates. */
const VERIFIER_TAGS = /* @__PURE__ */ new Set([
	"VfPT",
	"ViIn",
	"Fltt",
	"Vfwi",
	"VMdl",
	"VStr",
	"Irp+"
]);
/** A dump with this many rows and none of these tags was taken with Verifier off. */
const MIN_ROWS_OF_A_MACHINE = 500;
/** As the dump says, or as its tags show; null where it could be either. */
const verifierOf = (snapshot) => {
	const known = states.get(snapshot);
	const state = known === void 0 ? readState(snapshot) : known;
	states.set(snapshot, state);
	return state;
};
/** What was worked out: each snapshot of a series is held against two neighbours. */
const states = /* @__PURE__ */ new WeakMap();
const readState = (snapshot) => {
	const { capture, coverage } = snapshot;
	if (capture.driverVerifier !== void 0) return {
		on: capture.driverVerifier,
		sign: capture.driverVerifier ? "the dump says so" : ""
	};
	const tags = /* @__PURE__ */ new Set();
	(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.u)(snapshot, (row) => {
		if (isVerifierRow(row)) tags.add(row.tag);
	});
	const shown = [...tags];
	if (shown.length >= 2) return {
		on: true,
		sign: shown.map(_select_js__WEBPACK_IMPORTED_MODULE_2__.mt).join(", ")
	};
	if (shown.length === 1) return null;
	return coverage.kind === "all" && (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.f)(snapshot) >= MIN_ROWS_OF_A_MACHINE ? {
		on: false,
		sign: ""
	} : null;
};
const isVerifierRow = ({ tag, allocs, bytes }) => (allocs > 0 || bytes > 0) && VERIFIER_TAGS.has(tag);
/** Tags of the dumps that Driver Verifier renamed, as they print: it splits `Mdl ` into `Mdl ` and `VMdl`. */
const renamedTags = (snapshots) => {
	const aliases = snapshots.flatMap(({ usages }) => usages).filter(({ tag }) => _select_js__WEBPACK_IMPORTED_MODULE_2__.lt.has(tag));
	return [...new Set(aliases.map(({ tag }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(tag)))].sort();
};
/** A dump that shows each renamed tag and its original as one. */
const withoutAliases = (snapshot) => {
	const rows = /* @__PURE__ */ new Map();
	for (const usage of snapshot.usages) {
		const tag = _select_js__WEBPACK_IMPORTED_MODULE_2__.lt.get(usage.tag) ?? usage.tag;
		const key = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)({
			tag,
			pool: usage.pool
		});
		const earlier = rows.get(key);
		rows.set(key, earlier === void 0 ? {
			...usage,
			tag
		} : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.dt)(earlier, usage));
	}
	return {
		...snapshot,
		usages: [...rows.values()]
	};
};

// build/core/same-boot.js
/**
* Statements of the two dumps that make them no two moments of one boot in this order; null where they say
* nothing.
*/
const statedMismatch = (before, after) => {
	const found = (code, detail) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)(code, {
		source: after.source,
		line: after.line,
		detail
	});
	const { capture: was } = before;
	const { capture: is } = after;
	for (const [field, isSame] of Object.entries(MACHINE)) {
		const [one, other] = [was[field], is[field]];
		if (one !== void 0 && other !== void 0 && !isSame(one, other)) return found("MACHINE_DIFFERS", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(field)}: ${one} before, ${other} after`);
	}
	const restart = statedRestart(was, is);
	if (restart !== null) return found("REBOOT", restart);
	if (was.takenAt !== void 0 && is.takenAt !== void 0 && isLater(was.takenAt, is.takenAt)) return found("TIMES_REVERSED", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`before: ${was.takenAt}, after: ${is.takenAt}`);
	if (was.pointerBits !== void 0 && is.pointerBits !== void 0 && was.pointerBits !== is.pointerBits) return found("WIDTH_DIFFERS", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${was.pointerBits} bits before, ${is.pointerBits} after`);
	const [wasOn, isOn] = [verifierOf(before), verifierOf(after)];
	if (wasOn !== null && isOn !== null && wasOn.on !== isOn.on) return found("VERIFIER_DIFFERS", wasOn.on ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`before: ${wasOn.sign}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`after: ${isOn.sign}`);
	return null;
};
const isSameWord = (one, other) => one.toLowerCase() === other.toLowerCase();
/** A debugger's banner says `26100` where a script says `10.0.26100.2314`. */
const isSameBuild = (one, other) => {
	const [parts, others] = [one.split("."), other.split(".")];
	const [short, long] = parts.length < others.length ? [parts, others] : [others, parts];
	return short.length === long.length ? one === other : short.every((part) => long.includes(part));
};
const MACHINE = {
	computer: isSameWord,
	osBuild: isSameBuild,
	architecture: isSameWord
};
/** Numbers of the boot tell, and where there are none, the times of it: a clock that is set moves them. */
const statedRestart = (was, is) => {
	if (was.bootId !== void 0 && is.bootId !== void 0) return was.bootId === is.bootId ? null : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`boot ${was.bootId} before, ${is.bootId} after`;
	if (was.bootedAt === void 0 || is.bootedAt === void 0 || isSameBoot(was.bootedAt, is.bootedAt)) return null;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`booted at ${was.bootedAt} before, ${is.bootedAt} after`;
};
/**
* Counters that went down: a restart, or a virtual machine that was set back to a checkpoint, where both dumps state
* the same boot.
*/
const wentDown = ([before, after], detail, code = "REBOOT") => {
	const { bootId } = after.capture;
	const isOneBoot = code === "REBOOT" && bootId !== void 0 && bootId === before.capture.bootId;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)(isOneBoot ? "SET_BACK" : code, {
		source: after.source,
		line: after.line,
		detail
	});
};
/** Boot times are worked out of the time that the system is up, so they wander by seconds. */
const MAX_BOOT_WANDER_MS = 6e4;
const isSameBoot = (one, other) => Math.abs((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.j)(one, other) ?? 0) <= MAX_BOOT_WANDER_MS;
/** A time to the minute may be of any second of it. */
const MAX_SECONDS_MS = 59999;
const isLater = (one, other) => -((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.j)(one, other) ?? 0) > (/:00Z?$/.test(other) ? MAX_SECONDS_MS : 0);
/** Rows of thousands that must have gone down for a restart: a single one is damaged. */
const MIN_ROWS_OF_A_RESTART = 3;
/** In a table of few rows this share of them. */
const MIN_SHARE_OF_A_RESTART = .1;
/** True for so many rows of those compared that the machine was restarted, and not a row damaged. */
const isRestart = (down, compared) => down > 0 && (down >= MIN_ROWS_OF_A_RESTART || down >= MIN_SHARE_OF_A_RESTART * compared);
/**
* Reads the counters: REBOOT where allocations since boot went down in many rows, SWAPPED where hardly any went up,
* COUNTER_DOWN for a damaged row. Without counters since boot, REBOOT where most rows hold another amount altogether.
*/
const countersMismatch = (growths, before, after) => countersDown(growths, before, after) ?? (isCounted(before, after) ? null : amountsMismatch(growths, before, after));
/** True where both dumps count allocations since boot. */
const isCounted = (before, after) => before.counters === "cumulative" && after.counters === "cumulative";
const countersDown = (growths, before, after) => {
	if (after.counters !== "cumulative" || before.counters === "bytes") return null;
	const common = readingsOf(growths);
	const down = common.filter(({ was, is }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.xt)(was.allocs, is.allocs));
	const [example] = down;
	if (example === void 0) return null;
	const { row, was, is } = example;
	const [source, line] = [after.source, after.line];
	const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}: ${was.allocs} allocations before, ${is.allocs} after; ${down.length} of ${common.length} rows`;
	if (!isRestart(down.length, common.length)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("COUNTER_DOWN", {
		source,
		line,
		detail: seen
	});
	return wentDown([before, after], seen, isCounted(before, after) && isSwap(common, down) ? "SWAPPED" : "REBOOT");
};
/** The rows that both dumps show. */
const readingsOf = (growths) => {
	const common = [];
	for (const row of growths) {
		const was = row.before?.usage;
		const is = row.after?.usage;
		if (was != null && is != null) common.push({
			row,
			was,
			is
		});
	}
	return common;
};
/** Rows that must have moved before their direction tells anything. */
const MIN_ROWS_OF_A_SWAP = 10;
/** A test adds less to the usual counter than all that came before it; a restart begins at zero. */
const MIN_RATIO_OF_A_SWAP = .5;
/**
* Dumps in the wrong order: read the other way round no counter goes down, neither of allocations nor of frees. After a
* restart a few rows always have more than before it.
*/
const isSwap = (common, down) => {
	const moved = common.filter(({ was, is }) => was.allocs !== is.allocs);
	const up = common.filter(({ was, is }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.xt)(is.allocs, was.allocs) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.xt)(is.frees, was.frees));
	if (moved.length < MIN_ROWS_OF_A_SWAP || isRestart(up.length, common.length)) return false;
	const ratios = down.map(({ was, is }) => is.allocs / was.allocs).sort((one, other) => one - other);
	return (ratios[Math.floor(ratios.length / 2)] ?? 0) >= MIN_RATIO_OF_A_SWAP;
};
/** Rows that hold fewer blocks, or bytes, double by chance. */
const MIN_BLOCKS = 8;
const MIN_BYTES = 512;
/** Rows of that size that must be there on either side. */
const MIN_ROWS_HELD = 10;
/** A row that holds less than this share of what it held has fallen. */
const FALLEN = .9;
/** Rows of such a table in which falls are counted, and the share of them that falls within one boot at most. */
const MIN_ROWS_FOR_FALLS = 50;
const MAX_SHARE_OF_FALLS = .15;
/**
* Dumps without frees have no counter that could go down. Of the rows of a machine most hold what they held: where most
* hold less than half or more than twice as much, the two are of two boots or two machines. So they are where many
* rows have fallen by a tenth: a test adds and gives back, and takes little away from what was there before it (at most
* 6 % of the rows on the drawn machines of the benchmark). A machine that was busy before may have given more back, so
* this tells nothing where both dumps state their boot, which was compared then.
*/
const amountsMismatch = (growths, before, after) => {
	const byBytes = before.counters === "bytes" || after.counters === "bytes";
	const amounts = growths.flatMap(({ before: was, after: is }) => {
		if (was === null || is === null) return [];
		const [from, to] = byBytes ? [was.bytes, is.bytes] : [was.outstanding ?? 0, is.outstanding ?? 0];
		return Math.max(from, to) < (byBytes ? MIN_BYTES : MIN_BLOCKS) ? [] : [{
			from,
			to
		}];
	});
	const less = amounts.filter(({ from, to }) => to * 2 < from).length;
	const more = amounts.filter(({ from, to }) => from * 2 < to).length;
	const fallen = amounts.filter(({ from, to }) => to < from * FALLEN).length;
	const isFallen = !statesBoot(before, after) && amounts.length >= MIN_ROWS_FOR_FALLS && fallen > MAX_SHARE_OF_FALLS * amounts.length;
	const isOther = amounts.length >= MIN_ROWS_HELD && (less + more) * 2 > amounts.length;
	if (!isOther && !isFallen) return null;
	const seen = isOther ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`of ${amounts.length} rows ${less} hold less than half of what they held, and ${more} more than twice as much` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${fallen} of ${amounts.length} rows hold at least a tenth less than they held`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("REBOOT", {
		source: after.source,
		line: after.line,
		detail: seen
	});
};
/** Dumps that neither count frees nor state when the machine was started: what they show fits two boots as well. */
const bootUnknown = (before, after) => {
	const { source, line } = after;
	return statesBoot(before, after) || isCounted(before, after) ? null : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("BOOT_UNKNOWN", {
		source,
		line
	});
};
/** Both dumps say which boot they are of. */
const statesBoot = ({ capture: was }, { capture: is }) => ["bootId", "bootedAt"].some((field) => was[field] !== void 0 && is[field] !== void 0);
/** The same moment twice: nothing moved at all, and a machine that runs moves. */
const sameMoment = (growths, before, after) => {
	const isChange = (figure) => figure !== null && figure !== 0;
	if (growths.some(({ count, bytes, allocated, freed }) => isChange(count) || isChange(bytes) || isChange(allocated) || isChange(freed))) return null;
	const { source, line, capture } = after;
	if (before.capture.takenAt !== void 0 && capture.takenAt !== void 0 && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.j)(before.capture.takenAt, capture.takenAt) === 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("SAME_INSTANT", {
		source,
		line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${capture.takenAt ?? ""}`
	});
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("SAME_COUNTERS", {
		source,
		line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${growths.length} rows`
	});
};

// build/core/compare-pair.js
const comparePair = (before, after) => {
	const stated = statedMismatch(before, after);
	if (stated !== null) return {
		before,
		after,
		growths: [],
		apart: true,
		isMerged: false,
		problems: [stated]
	};
	const isMerged = verifierOf(before)?.on === true && verifierOf(after)?.on === true;
	const [was, is] = isMerged ? [withoutAliases(before), withoutAliases(after)] : [before, after];
	const renamed = isMerged ? renamedTags([before, after]) : [];
	const { source, line } = after;
	const note = renamed.length === 0 ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("VERIFIER_TAGS", {
		source,
		line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.m)(renamed)
	})];
	const covered = commonCoverage(was, is);
	const growths = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.h)(covered.before, covered.after);
	const counters = countersMismatch(growths, covered.before, covered.after);
	const apart = counters !== null && counters.code !== "COUNTER_DOWN";
	const found = [counters ?? sameMoment(growths, was, is) ?? bootUnknown(was, is), rowsGone(growths, covered.after)];
	const problems = [
		...note,
		...covered.problems,
		...found.filter((it) => it !== null)
	];
	return {
		before: covered.before,
		after: covered.after,
		growths,
		apart,
		isMerged,
		problems
	};
};

// build/core/control.js
/**
* The control interval, checked as the test is: two whole moments of one boot, which is the boot of the test and ended
* before the test began. Who gives a control relies on it, so one that cannot be used is missing evidence.
*/
const checkControl = ({ name, before, beforeWarm, control }) => {
	if (control === null || before === null) return {
		value: null,
		problems: []
	};
	const within = comparePair(control.before, control.after);
	const reason = within.problems.find(_problem_js__WEBPACK_IMPORTED_MODULE_3__.r) ?? [control.before, control.after].map(notWhole).find((found) => found !== null) ?? gapBetween(control.after, beforeWarm ?? before);
	if (reason == null) return {
		value: {
			before: within.before,
			after: within.after
		},
		problems: []
	};
	const { source, line } = reason;
	return {
		value: null,
		problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("CONTROL_UNUSABLE", {
			source,
			line,
			leg: name,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.u)(reason)
		})]
	};
};
const notWhole = ({ source, line, coverage }) => coverage.kind === "all" ? null : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("TABLE_CUT", {
	source,
	line
});
/**
* Finds a restart or a swap between the end of the control interval and the start of the test. They may be one
* snapshot.
*/
const gapBetween = (end, start) => {
	const { apart, problems } = comparePair(end, start);
	return problems.find(({ code }) => apart || code === "FILTERS_DIFFER") ?? null;
};

// build/core/series.js
/** A pair has two ends and no shape: from four snapshots on there is one. */
const MIN_SNAPSHOTS = 4;
/**
* Points of a longer series that the rules look at, evenly spaced, the first and the last among them: a day of one snapshot a minute has
* 1,440, and a shape is as clear with a fifth of them.
*/
const MAX_POINTS = 256;
/** The table of a leg; null where the leg has too few snapshots, or where they do not all count allocations. */
const tableOf = ({ series }, iterations) => {
	if (series.length < MIN_SNAPSHOTS || series.some(({ counters }) => counters === "bytes")) return null;
	const points = pointsOf(series.length);
	const shown = points.flatMap((point) => series[point] ?? []);
	const width = shown.length;
	const places = openPlaces();
	for (const snapshot of shown) places.of(snapshot);
	const counts = new Float64Array(places.count() * width);
	const bytes = new Float64Array(places.count() * width);
	const times = new Uint32Array(places.count());
	const isAbsentZero = coversAlike(series);
	for (const [column, snapshot] of shown.entries()) {
		const placeOf = places.of(snapshot);
		let index = 0;
		(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.u)(snapshot, (row) => {
			const place = placeOf[index++] ?? 0;
			counts[place * width + column] = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.St)(row);
			bytes[place * width + column] = row.bytes;
			times[place] = (times[place] ?? 0) + 1;
		});
	}
	const rowOf = (row) => {
		const place = places.find(row);
		if (place === void 0 || !isAbsentZero && times[place] !== width) return null;
		const [from, to] = [place * width, (place + 1) * width];
		return {
			outstanding: counts.subarray(from, to),
			bytes: bytes.subarray(from, to)
		};
	};
	const all = timesOf(series, iterations);
	return {
		times: points.map((point) => all[point] ?? 0),
		shown,
		rowOf
	};
};
/** Places in a series of the snapshots that are looked at. */
const pointsOf = (snapshots) => {
	const count = Math.min(snapshots, MAX_POINTS);
	return Array.from({ length: count }, (_, index) => Math.round(index * (snapshots - 1) / (count - 1)));
};
const openPlaces = () => {
	const known = {
		nonpaged: /* @__PURE__ */ new Map(),
		paged: /* @__PURE__ */ new Map()
	};
	const count = () => known.nonpaged.size + known.paged.size;
	const place = ({ tag, pool }) => {
		const found = known[pool].get(tag);
		if (found !== void 0) return found;
		const next = count();
		known[pool].set(tag, next);
		return next;
	};
	/** Snapshots of one file often share their list of rows: it is looked up once. */
	const byIds = /* @__PURE__ */ new Map();
	const of = (snapshot) => {
		const ids = (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.d)(snapshot)?.ids;
		const shared = ids === void 0 ? void 0 : byIds.get(ids);
		if (shared !== void 0) return shared;
		const places = new Uint32Array((0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.f)(snapshot));
		let index = 0;
		(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.u)(snapshot, (row) => {
			places[index++] = place(row);
		});
		if (ids !== void 0) byIds.set(ids, places);
		return places;
	};
	return {
		of,
		find: ({ tag, pool }) => known[pool].get(tag),
		count
	};
};
/** Every snapshot shows the same tags: then a row that is absent was zero. */
const coversAlike = (series) => series.every(({ coverage }) => coverage.kind !== "partial") && new Set(series.map(({ coverage }) => coverage.kind === "filtered" ? coverage.pattern : "")).size === 1;
/**
* The first snapshot that shows a restart since the one before it, and how many rows went down; null where there was
* none.
*/
const restartIn = (series) => {
	const places = openPlaces();
	const last = [];
	for (const snapshot of series.filter(({ counters }) => counters === "cumulative")) {
		let [down, compared, index] = [
			0,
			0,
			0
		];
		const placeOf = places.of(snapshot);
		(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.u)(snapshot, ({ allocs }) => {
			const place = placeOf[index++] ?? 0;
			const was = last[place];
			last[place] = allocs;
			if (was === void 0) return;
			compared++;
			if ((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.xt)(was, allocs)) down++;
		});
		if (isRestart(down, compared)) return {
			at: snapshot,
			rows: down
		};
	}
	return null;
};
/** As the snapshots say, or evenly spaced. */
const timesOf = (series, iterations) => {
	const said = series.map(({ capture }) => capture.iteration);
	if (said.every((time, index) => time !== void 0 && (index === 0 || time > (said[index - 1] ?? 0)))) return said.map((time) => (time ?? 0) - (said[0] ?? 0));
	const last = series.length - 1;
	return series.map((_, index) => iterations === null ? index : index * iterations / last);
};

// build/core/compare.js
/**
* Compares the two dumps of a leg. What makes them incomparable is a problem: another machine or boot, Driver Verifier
* on one side, other tags covered, rows that are missing. The same is asked of every snapshot between them, of the one
* at rest, of the one before the driver warmed up, and of the control interval; what fails is left out, and said.
*/
const compare = (leg, iterations = null) => {
	const { before, after } = leg;
	if (before === null) return alone(leg, []);
	const ends = comparePair(before, after);
	const onTheWay = ends.apart ? [] : apartOnTheWay(leg);
	if (ends.apart || onTheWay.length > 0) return alone(leg, [...ends.problems, ...onTheWay]);
	const whole = {
		...leg,
		...ends.isMerged ? withoutAliasesIn(leg) : {},
		before: ends.before,
		after: ends.after
	};
	const [settled, cold, control] = [
		checkSettled(whole),
		checkCold(whole),
		checkControl(whole)
	];
	const { beforeWarm: _, ...rest } = whole;
	const checked = {
		...rest,
		...cold.value,
		settled: settled.value,
		control: control.value
	};
	const table = tableOf(checked, iterations);
	return {
		leg: table === null ? checked : {
			...checked,
			series: table.shown
		},
		growths: withShape(ends.growths, checked, table),
		growthsFromCold: new Map(cold.growths.map((row) => [(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row), row])),
		times: table?.times ?? null,
		problems: [
			...ends.problems,
			...settled.problems,
			...cold.problems,
			...control.problems,
			...passedOverApart(leg)
		]
	};
};
const alone = (leg, problems) => ({
	leg: {
		...leg,
		before: null
	},
	growths: (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.h)(null, leg.after),
	growthsFromCold: /* @__PURE__ */ new Map(),
	times: null,
	problems
});
/**
* Signs that two neighbours of a series are not of one boot of one machine; dumps that count are all held together
* first.
*/
const apartOnTheWay = ({ series }) => {
	if (series.length <= 2) return [];
	const restart = restartIn(series);
	if (restart !== null) return [wentDown([series[0] ?? restart.at, restart.at], (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${restart.rows} rows went down on the way`)];
	return series.slice(1).map((snapshot, index) => apart(series[index] ?? snapshot, snapshot)).filter((found) => found !== null).slice(0, 1);
};
const apart = (earlier, later) => statedMismatch(earlier, later) ?? (isCounted(earlier, later) ? null : amountsMismatch((0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.h)(earlier, later), earlier, later));
const withoutAliasesIn = ({ series, settled, control, beforeWarm }) => ({
	series: series.map(withoutAliases),
	settled: settled === null ? null : withoutAliases(settled),
	control: control === null ? null : {
		before: withoutAliases(control.before),
		after: withoutAliases(control.after)
	},
	...beforeWarm === void 0 ? {} : { beforeWarm: withoutAliases(beforeWarm) }
});
/** The snapshot at rest, if it may be compared with the one before it: after a restart everything was given back. */
const checkSettled = ({ after, settled }) => {
	if (settled === null) return {
		value: null,
		problems: []
	};
	const problems = against(comparePair(after, settled));
	return {
		value: problems.length > 0 ? null : settled,
		problems
	};
};
/** Problems of a snapshot beside the two of the test. No movement is none: a machine may rest. */
const against = ({ problems }) => problems.filter((it) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.r)(it) && it.code !== "SAME_COUNTERS" && it.code !== "SAME_INSTANT");
/**
* A snapshot that a later one of its file stands for must be of the same boot, or it is another machine's and was not
* judged.
*/
const passedOverApart = ({ passedOver = [] }) => passedOver.flatMap(({ earlier, taken }) => against(comparePair(earlier, taken))).slice(0, 1);
/** Growth since before the driver warmed up, if that may be compared. */
const checkCold = ({ beforeWarm, before, after }) => {
	if (beforeWarm === void 0 || before === null) return {
		value: {},
		growths: [],
		problems: []
	};
	const problems = against(comparePair(beforeWarm, before));
	if (problems.length > 0) return {
		value: {},
		growths: [],
		problems
	};
	return {
		value: { beforeWarm },
		growths: comparePair(beforeWarm, after).growths,
		problems: []
	};
};
/** The rows with what they were at every snapshot, and after the machine came to rest. */
const withShape = (growths, { settled }, table) => {
	if (table === null && settled === null) return growths;
	const leftOf = settled === null ? () => null : leftIn(settled);
	return growths.map((row) => ({
		...row,
		series: table?.rowOf(row) ?? null,
		settled: leftOf(row)
	}));
};
/** Outstanding at rest; null where the snapshot does not count, or could not have shown the row. */
const leftIn = (settled) => {
	const rest = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.v)(settled);
	return ({ tag, pool }) => {
		if (settled.counters === "bytes") return null;
		const left = rest[pool].get(tag);
		if (left !== void 0) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.St)(left);
		return settled.coverage.kind === "all" ? 0 : null;
	};
};

// build/core/exceptions.js
/** An exception that ends within so many days is announced. */
const SOON_DAYS = 14;
/** An exception that ends later than this many days from now is none: somebody must look at it once a year. */
const MAX_DAYS = 366;
/**
* Takes out the findings that the policy accepts. An exception is about a cause: it covers the finding whose root it
* names, with all that grew in step; but a row that a hard rule speaks against needs an exception of its own. One that
* has expired makes its finding a leak, whatever the evidence was worth. `today` is a day in UTC, `2026-11-23`.
*/
const applyExceptions = (findings, exceptions, today) => {
	const kept = [];
	const excepted = [];
	for (const finding of findings) {
		const [root, ...riders] = finding.rows;
		const inLeg = exceptions.filter((exception) => isOfLeg(exception, finding.leg));
		const holding = (row) => inLeg.find((exception) => covers(exception, row, today));
		const holds = root === void 0 ? void 0 : holding(root);
		const others = riders.filter(({ decided }) => decided);
		if (holds !== void 0 && others.every((row) => holding(row) !== void 0)) excepted.push({
			finding,
			exception: holds
		});
		else {
			const named = inLeg.filter((exception) => root !== void 0 && (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__.a)(exception)(root.growth));
			kept.push(withReasons(finding, named, today));
		}
	}
	return {
		findings: kept,
		excepted,
		problems: exceptions.flatMap((exception) => datesOf(exception, today))
	};
};
/** True for the name of a leg that the exception is about. */
const isOfLeg = ({ legs }, leg) => legs.length === 0 || legs.some((pattern) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__.o)(pattern)(leg));
const covers = (exception, { growth }, today) => holdsOn(exception, today) && (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__.a)(exception)(growth) && isWithin(exception, growth);
const holdsOn = ({ expires }, today) => today <= expires && !isTooLong(expires, today);
const isTooLong = (expires, today) => daysBetween(today, expires) > MAX_DAYS;
/** A count that is not known is within no limit. */
const isWithin = ({ maxGrowthCount }, growth) => {
	if (maxGrowthCount === null) return true;
	return (growth.count !== null || growth.before === null && growth.after?.outstanding != null) && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.I)(growth) <= maxGrowthCount;
};
/** Why the exceptions that name this finding do not hold for it. */
const withReasons = (finding, covering, today) => {
	const expired = covering.filter(({ expires }) => expires < today).map((exception) => expiredEvidence(exception));
	const outgrown = covering.filter((exception) => holdsOn(exception, today) && exception.maxGrowthCount !== null).map((exception) => outgrownEvidence(exception));
	const evidence = [
		...finding.evidence,
		...expired,
		...outgrown
	];
	return {
		...finding,
		severity: expired.length > 0 ? "leak" : finding.severity,
		evidence
	};
};
const expiredEvidence = (exception) => ({
	rule: "exception-expired",
	decides: true,
	points: 0,
	text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`the exception for it ended on ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(exception.expires)} (${answerOf(exception)})`
});
const outgrownEvidence = (exception) => ({
	rule: "exception-outgrown",
	decides: false,
	points: 0,
	text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`the exception for it allows ${exception.maxGrowthCount ?? 0} allocations (${answerOf(exception)})`
});
const answerOf = ({ reason, owner }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${reason}, ${owner}`;
const datesOf = (exception, today) => {
	const { tag, owner, expires } = exception;
	const about = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(expires)}, ${owner}`;
	if (expires < today) return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("EXCEPTION_EXPIRED", { detail: about })];
	if (isTooLong(expires, today)) return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("EXCEPTION_TOO_LONG", { detail: about })];
	return daysBetween(today, expires) <= SOON_DAYS ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("EXCEPTION_EXPIRES_SOON", { detail: about })] : [];
};
const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / 864e5;

// build/core/leg-files.js
/** A problem with a file belongs to the leg that the file was given for. */
const assignLegs = (problems, files, legs) => {
	const given = new Map(files.map((file) => [file.source, legOf(file, legs)]));
	return problems.map((it) => ({
		...it,
		leg: it.leg ?? given.get(it.source) ?? null
	}));
};
/**
* The leg that a file is part of: the one it was given for, or one of several machines in there that its name tells.
*/
const legOf = ({ leg, source }, legs) => legs.find((one) => (leg === "" || one.name === leg || one.name.startsWith(`${leg}/`)) && sourcesOf(one).includes(source))?.name ?? leg;
const sourcesOf = ({ after, series, settled, control, beforeWarm, drivers }) => [
	after,
	...series,
	settled,
	control?.before,
	control?.after,
	beforeWarm,
	drivers.before,
	drivers.after
].flatMap((one) => one == null ? [] : [one.source]);

// build/core/missing-evidence.js
/** One dump of a leg that nothing else was said to lack. */
const singleDump = ({ name, before, after }, unpaired) => before !== null || unpaired.some(({ code, leg }) => code === "MISSING_SIDE" && leg === name) ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("SINGLE_DUMP", {
	leg: name,
	source: after.source
})];
/** Counts of Driver Verifier beside no dump at all. */
const verifierOnly = ({ before, after }) => {
	const output = after ?? before;
	return output === null ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("VERIFIER_ONLY", {
		source: output.source,
		line: output.line
	})];
};
/** A file that was given twice, or a copy of it. */
const sameBytes = ({ name, before, after }, dumps) => {
	if (before === null) return [];
	const bytesOf = (source, side) => (dumps.find((dump) => dump.source === source && dump.side === side) ?? dumps.find((dump) => dump.source === source))?.bytes;
	const [was, is] = [bytesOf(before.source, "before"), bytesOf(after.source, "after")];
	const isOneFile = before.source === after.source && before.line !== after.line;
	if (was === void 0 || is === void 0 || isOneFile || !(0,_spill_js__WEBPACK_IMPORTED_MODULE_1__.i)(was, is)) return [];
	return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("SAME_DUMP", {
		leg: name,
		source: after.source
	})];
};
/** Drops the report of no movement for a file that was given twice. */
const withoutEchoes = (problems) => {
	const twice = problems.filter(({ code }) => code === "SAME_DUMP").map(({ leg }) => leg);
	return problems.filter(({ code, leg }) => !ECHOES.has(code) || !twice.includes(leg));
};
const ECHOES = /* @__PURE__ */ new Set(["SAME_COUNTERS", "SAME_INSTANT"]);
/**
* Limits that nothing can be held against: of a whole pool whose growth is unknown, and of counts in dumps that have
* none.
*/
const limitsNotJudged = ({ name, after, growths, totals }, policy) => {
	const limits = {
		nonpaged: policy.maxTotalNonpagedGrowth,
		paged: policy.maxTotalPagedGrowth
	};
	const pools = _select_js__WEBPACK_IMPORTED_MODULE_2__.pt.filter((pool) => limits[pool] !== null && totals[pool].growth === null);
	const hasCountLimit = [policy, ...policy.limits].some(({ maxGrowthCount }) => maxGrowthCount !== null);
	const isUncounted = growths.some(({ count, bytes }) => count === null && bytes !== null);
	const unknown = pools.map((pool) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(pool)} pool: rows are missing and no total is stated`);
	const uncounted = hasCountLimit && isUncounted ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`max-growth-count: a dump has bytes and no counts`] : [];
	return [
		...unknown,
		...uncounted,
		...roundedAcross(growths, policy)
	].map((detail) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("LIMIT_NOT_JUDGED", {
		leg: name,
		source: after.source,
		detail
	}));
};
/** Limits that rounded sizes may be on either side of: one of bytes, and one of percent. */
const roundedAcross = (growths, policy) => {
	const rounding = (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.l)(growths);
	if (rounding === 1) return [];
	const limitsOf = (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__.r)(policy);
	const isAcross = (limit, span) => limit !== null && span !== null && span.least <= limit && span.most > limit;
	return Object.entries({
		"max-growth-bytes": (row) => row.bytes !== null && isAcross(limitsOf(row).all.maxGrowthBytes, (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.s)(row.bytes, rounding)),
		"max-growth-percent": (row) => isAcross(limitsOf(row).all.maxGrowthPercent, (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.c)(row, rounding))
	}).flatMap(([limit, isRow]) => {
		const row = growths.find(isRow);
		if (row === void 0) return [];
		return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(limit)}: sizes are rounded to ${rounding} bytes, such as that of ${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}`];
	});
};
/** Counts of Driver Verifier on one side alone: of a driver that is still loaded they show no growth. */
const verifierOfOneSide = ({ name, before, drivers }, policy) => {
	const { before: was, after: is } = drivers;
	const given = was ?? is;
	if (before === null || given === null || was !== null && is !== null) return [];
	return is?.drivers.every(({ unloaded }) => unloaded || policy.driverStopped) ?? false ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("VERIFIER_ONE_SIDE", {
		leg: name,
		source: given.source,
		line: given.line
	})];
};
/** Where no tag is named as the driver's own, so large a part of the rows must be judged. */
const MIN_SHARE_JUDGED = .5;
/**
* A leg whose rows are all ignored, or all that a pattern of the driver's own tags names: nothing of these was judged.
* Where no driver tag is named, the rest is all there is to judge, so most of it must be left.
*/
const allIgnored = ({ name, after, growths }, { ignoreTags, driverTags }) => {
	const isIgnored = (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__.i)(ignoreTags);
	const found = {
		leg: name,
		source: after.source
	};
	const judged = growths.filter((row) => !isIgnored(row)).length;
	if (judged === 0) return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("ALL_IGNORED", found)];
	if (driverTags.length === 0 && judged < MIN_SHARE_JUDGED * growths.length) return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("ALL_IGNORED", {
		...found,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${judged} of ${growths.length} rows are left`
	})];
	const placesOf = (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__.s)(driverTags);
	const ignored = new Set(growths.filter(isIgnored).flatMap(({ tag }) => placesOf(tag)));
	for (const row of growths) if (!isIgnored(row)) for (const place of placesOf(row.tag)) ignored.delete(place);
	return driverTags.flatMap((pattern, place) => ignored.has(place) ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("ALL_IGNORED", {
		...found,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`driver tag ${pattern}`
	})] : []);
};
/**
* A driver tag that no dump shows is more often misspelt than balanced. A leg that shows none of the driver's tags did
* not run the driver, even if another leg did.
*/
const absentDriverTags = (legs, { driverTags }) => {
	if (legs.length === 0 || driverTags.length === 0) return [];
	const shown = tagsIn(legs);
	const lacking = absentIn(driverTags, shown);
	const absent = said("DRIVER_TAG_ABSENT", lacking, shown);
	if (driverTags.length === lacking.length) return absent;
	const without = legs.filter(({ growths }) => !growths.some((0,_policy_js__WEBPACK_IMPORTED_MODULE_6__.i)(driverTags)));
	return [...absent, ...without.map(({ name }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("DRIVER_TAG_ABSENT", {
		leg: name,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${driverTags.join(", ")} in leg ${name}`
	}))];
};
/** Limits of tags that no dump shows: a misspelt one leaves its tag under the limits of all others. */
const absentLimitTags = (legs, { limits }) => {
	if (limits.length === 0) return [];
	const shown = tagsIn(legs);
	if (shown.length === 0) return [];
	const patterns = limits.map(({ tag }) => tag);
	return said("LIMIT_TAG_ABSENT", [...new Set(absentIn(patterns, shown))], shown);
};
/** Patterns that name none of the tags. */
const absentIn = (patterns, shown) => {
	const placesOf = (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__.s)(patterns);
	const named = new Set(shown.flatMap(placesOf));
	return patterns.filter((_, place) => !named.has(place));
};
/** Patterns that a report lists. */
const MAX_PATTERNS = 20;
/** A problem for each of the first patterns, with the tag that was probably meant, and one for the rest. */
const said = (code, patterns, shown) => {
	const more = patterns.length - MAX_PATTERNS;
	const listed = patterns.slice(0, MAX_PATTERNS).map((pattern) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)(code, { detail: withHint(pattern, shown) }));
	return more > 0 ? [...listed, (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)(code, { detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${more} more` })] : listed;
};
/** Exceptions for legs that the run does not have: misspelt, or of another workflow. */
const absentExceptionLegs = (legs, { exceptions }) => exceptions.filter((one) => legs.length > 0 && one.legs.length > 0 && !legs.some(({ name }) => isOfLeg(one, name))).map(({ tag, legs: named }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("EXCEPTION_LEG_ABSENT", { detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag}: ${named.join(", ")}` }));
const withHint = (pattern, shown) => {
	const meant = (0,_meant_tag_js__WEBPACK_IMPORTED_MODULE_7__.t)(pattern, shown);
	return meant === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${pattern}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${pattern}; did you mean ${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(meant)}?`;
};
const tagsIn = (legs) => [...new Set(legs.flatMap(({ growths }) => growths.map(({ tag }) => tag)))];
/** `driver-stopped` is about the driver's own tags, and about what Driver Verifier counts of it. */
const stoppedAlone = ({ driverStopped, driverTags }, legs) => driverStopped && driverTags.length === 0 && legs.every(({ drivers }) => drivers.after === null) ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("DRIVER_STOPPED_ALONE")] : [];
/** A leg that uploaded nothing leaves no trace but in the policy that expects it. */
const absentLegs = (legs, { legs: expected }) => expected.filter((name) => !legs.some((leg) => leg.name === name)).map((name) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("LEG_MISSING", { detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${name}` }));
/**
* Legs that no report of the baseline has, and legs of the latest one that this run lacks: gone, or taken out of the
* matrix.
*/
const otherLegs = (legs, baselines, unfit) => {
	const isUnfit = (name) => unfit.some(({ leg }) => leg === name);
	const without = legs.filter(({ name, baselineRuns }) => baselines.reports > 0 && baselineRuns === 0 && !isUnfit(name));
	const gone = baselines.legs.filter((name) => name !== "" && !legs.some((leg) => leg.name === name));
	return [...without.map(({ name }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("BASELINE_OTHER_LEGS", { detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${name === "" ? "default" : name}` })), ...gone.map((name) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("BASELINE_LEG_GONE", { detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${name}` }))];
};
/** A snapshot at rest that was taken while the machine still moved is weaker evidence. */
const notCalm = ({ settled }) => {
	const settle = settled?.capture.settle;
	if (settled === null || settle === void 0 || settle.calm) return [];
	return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("NOT_CALM", {
		source: settled.source,
		line: settled.line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(settle.seconds, "second")
	})];
};

// build/core/split-legs.js
/**
* Splits files by their names where these tell several machines apart: the same names on both sides, or in one folder
* `before-x`, `after-x`, `before-y`, `after-y`, or a folder a machine (the layout of `gh run download`).
*/
const splitByName = (files) => {
	const dumps = files.filter(({ snapshots }) => snapshots.length > 0);
	const keyOf = dumps.some(({ side }) => side === "before" || side === "after") ? sidedKeys(dumps) : seriesKeys(dumps);
	if (keyOf === null) return [{
		name: "",
		files
	}];
	const groups = /* @__PURE__ */ new Map();
	for (const file of files) {
		const key = keyOf(file);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [file]);
		else group.push(file);
	}
	const names = distinctParts([...groups.keys()]);
	return [...groups].map(([key, members]) => ({
		name: names.get(key) ?? key,
		files: members
	})).sort((one, other) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.S)(one.name, other.name));
};
/** Names that stand on both sides; null where they tell nothing apart. */
const sidedKeys = (dumps) => {
	const sides = new Map([...new Set(dumps.map(({ side }) => side))].map((side) => [side, pathsIn(dumps.filter((file) => file.side === side))]));
	const keyOf = (file) => toKey((sides.get(file.side) ?? pathsIn([]))(file));
	const [befores, afters] = ["before", "after"].map((side) => dumps.filter((file) => file.side === side).map(keyOf));
	if (befores === void 0 || afters === void 0 || befores.length < 2 || afters.length < 2) return null;
	const onBoth = new Set(afters);
	return (/* @__PURE__ */ new Set([...befores, ...afters])).size > 1 && befores.some((key) => onBoth.has(key)) ? keyOf : null;
};
/** Names that have a dump before and one after, or else folders; null where neither tells anything apart. */
const seriesKeys = (dumps) => {
	const pathOf = pathsIn(dumps);
	const keyOf = (file) => toKey(pathOf(file));
	const keysAt = (...stages) => new Set(dumps.filter((file) => stages.includes(stageOfFile(file))).map(keyOf));
	const [befores, afters] = [keysAt("before"), keysAt("after", "settled")];
	const complete = new Set([...befores].filter((key) => afters.has(key)));
	const staged = /* @__PURE__ */ new Set([...befores, ...keysAt("after")]);
	if (complete.size >= 2 || complete.size === 1 && staged.size >= 2 && !complete.has("")) return (file) => {
		const key = keyOf(file);
		const base = key.replace(/-?\d+$/, "");
		return !complete.has(key) && complete.has(base) ? base : key;
	};
	const folderOf = (file) => toKey(pathOf(file).slice(0, -1));
	return new Set(dumps.map(folderOf)).size >= 2 ? folderOf : null;
};
const stageOfFile = ({ snapshots: [first] }) => first === void 0 ? null : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.T)(first);
/** `pool-before-win11`, `dump.txt` \u2192 `pool-win11-dump` */
const toKey = (parts) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.O)(parts.map(_select_js__WEBPACK_IMPORTED_MODULE_2__.E).join("-")).split(/[^A-Za-z0-9]+/).filter((word) => word !== "").join("-");
/**
* The parts of a file's path below the folder that all dumps have in common; where there is one dump, the file's name.
*/
const pathsIn = (dumps) => {
	const paths = dumps.map(partsOf);
	const depth = paths.length < 2 ? Number.POSITIVE_INFINITY : commonDepth(paths);
	return (file) => {
		const own = partsOf(file);
		return own.slice(Math.min(depth, own.length - 1));
	};
};
const partsOf = ({ snapshots, drivers }) => (snapshots[0]?.source ?? drivers[0]?.source ?? "").split("/");
const commonDepth = (paths) => {
	const [first = []] = paths;
	const differs = first.findIndex((part, index) => !paths.every((path) => path[index] === part));
	return differs === -1 ? first.length - 1 : differs;
};
/** Keys without the words that all of them have: `pool-win11`, `pool-win10` \u2192 `win11`, `win10`. */
const distinctParts = (keys) => {
	const words = keys.map((key) => key.split("-"));
	const shared = new Set((words[0] ?? []).filter((word) => words.every((one) => one.includes(word))));
	const short = words.map((one) => one.filter((word) => !shared.has(word)).join("-"));
	const isUnique = new Set(short).size === keys.length;
	return new Map(keys.map((key, index) => [key, isUnique && short[index] ? short[index] : key]));
};

// build/core/pair.js
/** Dumps \u2192 legs, in the order of their names. What has no counterpart is a problem. */
const pair = (files) => {
	const paired = [...new Set(files.map(({ leg }) => leg))].sort(_select_js__WEBPACK_IMPORTED_MODULE_2__.S).flatMap((name) => {
		const split = splitByName(files.filter(({ leg }) => leg === name));
		return split.map((part) => {
			const paired = pairLeg([name, part.name].filter((word) => word !== "").join("/"), part.files);
			return split.length === 1 ? paired : withLeftovers(name, paired, part.files);
		});
	});
	return {
		legs: paired.flatMap(({ legs }) => legs),
		problems: paired.flatMap(({ problems }) => problems)
	};
};
/**
* Files that made no leg and were not spoken of: counts of Driver Verifier, or a control interval, that no name of a
* dump fits.
*/
const withLeftovers = (leg, paired, files) => {
	if (paired.legs.length > 0 || paired.problems.length > 0) return paired;
	const sources = files.flatMap(({ snapshots, drivers }) => [...snapshots, ...drivers].map(({ source }) => source));
	return {
		legs: [],
		problems: severalFiles(leg, [...new Set(sources)])
	};
};
/**
* How the snapshots of one leg are taken, the first line that fits:
*
*     a series             from `warm`, or else from its first snapshot, to its last one before `settled`
*     before and after     from the last one before the test; more than one file after it makes a series
*     after alone          judged alone, and a side is missing
*     before alone         no leg, and a side is missing
*/
const pairLeg = (name, files) => {
	const of = (...sides) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.C)(files.filter(({ side }) => sides.includes(side)).flatMap(staged));
	const [series, befores, afters] = [
		of("series", "snapshots"),
		of("before"),
		of("after")
	];
	const isSeries = series.snapshots.length > 0;
	const all = isSeries ? series.snapshots : [...startOf(befores.snapshots), ...endOf(afters.snapshots)];
	const passedOver = isSeries ? [] : passedOverOf([...befores.snapshots, ...afters.snapshots], all);
	const taken = all.filter(({ stage }) => stage !== "control");
	const control = controlOf(name, [...of("control-before").snapshots, ...of("control-after").snapshots], all);
	const settled = taken.length > 1 && taken.at(-1)?.stage === "settled" ? taken.at(-1) ?? null : null;
	const untilEnd = settled !== null && taken.length > 2 ? taken.slice(0, -1) : taken;
	const warm = Math.max(0, warmStart(untilEnd));
	const working = untilEnd.slice(warm);
	const beforeWarm = untilEnd[warm - 1]?.snapshot;
	const problems = [...control.problems, ...isSeries ? unordered(name, series) : [...several(name, befores), ...severalAfter(name, afters)]];
	const after = isSeries || afters.snapshots.length > 0 ? working.at(-1) : void 0;
	if (after === void 0) return {
		legs: [],
		problems: befores.snapshots.length > 0 || all.length > 0 ? [...problems, missing(name, "before")] : problems
	};
	const hasStart = isSeries || befores.snapshots.length > 0;
	if (!hasStart) problems.push(missing(name, "after"));
	if (isSeries && taken.length === 1 && files.some(({ side }) => side === "snapshots")) problems.push(missing(name, "snapshots"));
	const before = hasStart && working.length > 1 ? working[0]?.snapshot ?? null : null;
	return {
		legs: [{
			name,
			snapshots: Math.max(series.snapshots.length, befores.snapshots.length + afters.snapshots.length),
			before,
			after: after.snapshot,
			series: working.map(({ snapshot }) => snapshot),
			...beforeWarm === void 0 ? {} : { beforeWarm },
			...passedOver.length === 0 ? {} : { passedOver },
			settled: settled === null || settled === after ? null : settled.snapshot,
			control: control.ends,
			drivers: pairDrivers(files, working[0]?.snapshot)
		}],
		problems
	};
};
/** The snapshots of a file with their stages: as each says, or else as its file or its side is named. */
const staged = ({ side, snapshots }) => snapshots.map((snapshot) => ({
	snapshot,
	stage: stageFor(side, (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.T)(snapshot))
}));
/** A side counts before a name, but for what a name tells of the same side. */
const stageFor = (side, stated) => {
	switch (side) {
		case "before": return stated === "warm" ? "warm" : "before";
		case "after": return stated === "settled" ? "settled" : "after";
		case "control-before":
		case "control-after": return "control";
		case "series":
		case "snapshots": return stated ?? "between";
		default: return side;
	}
};
/** The last snapshot before the test, and where the driver was warmed up for it, the last one before that. */
const startOf = (befores) => {
	const cold = befores.filter(({ stage }) => stage !== "warm");
	return befores.length === cold.length ? befores.slice(-1) : [...cold.slice(-1), ...befores.slice(-1)];
};
/** Snapshots after the test: the last one of each file, and the last one at rest where there is one. */
const endOf = (afters) => {
	const [working, settled] = [false, true].map((rests) => afters.filter(({ stage }) => stage === "settled" === rests));
	return [...new Map((working ?? []).map((one) => [one.snapshot.source, one])).values(), ...(settled ?? []).slice(-1)];
};
const passedOverOf = (given, all) => given.flatMap((one) => {
	const last = all.findLast(({ snapshot }) => snapshot.source === one.snapshot.source);
	return last === void 0 || all.includes(one) ? [] : [{
		earlier: one.snapshot,
		taken: last.snapshot
	}];
});
/** Place of the last snapshot that was taken when the driver had warmed up; -1 where there is none. */
const warmStart = (snapshots) => snapshots.findLastIndex(({ stage }) => stage === "warm");
/** The ends of the control interval: a lone control snapshot reaches to the first one of the test. */
const controlOf = (name, sided, all) => {
	const controls = [...sided, ...all.filter(({ stage }) => stage === "control")];
	const next = all.find(({ stage }) => stage !== "control");
	const ends = sided.length === 0 && controls.length === 1 && next !== void 0 ? [...controls, next] : controls;
	const [first, last] = [ends[0], ends.at(-1)];
	if (first === void 0 || last === void 0) return {
		ends: null,
		problems: []
	};
	if (first === last) return {
		ends: null,
		problems: [missing(name, "control-before")]
	};
	return {
		ends: {
			before: first.snapshot,
			after: last.snapshot
		},
		problems: []
	};
};
/**
* Driver Verifier's counts before and after the test, in the order of the snapshots that hold them: those of the first
* snapshot, where it has some, are the ones before.
*/
const pairDrivers = (files, first) => {
	const of = (...sides) => outputsOf(files.filter(({ side }) => sides.includes(side)));
	const series = of("series", "snapshots");
	const before = [...series, ...of("before")].find((output) => isOf(output, first)) ?? (series.length > 1 ? series[0] : of("before").at(-1));
	const after = series.length > 0 ? series.at(-1) : of("after").at(-1);
	return {
		before: before === after && series.length > 0 ? null : before ?? null,
		after: after ?? null
	};
};
const isOf = (output, snapshot) => output.source === snapshot?.source && output.line === snapshot.line;
/** Outputs of no snapshot keep the order of their files, ahead of those that a snapshot holds. */
const outputsOf = (files) => {
	const order = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.C)(files.flatMap(staged)).snapshots;
	const rankOf = (output) => order.findIndex(({ snapshot }) => isOf(output, snapshot));
	return files.flatMap(({ drivers }) => drivers).sort((one, other) => rankOf(one) - rankOf(other));
};
const missing = (leg, side) => {
	const what = {
		snapshots: "one snapshot",
		"control-before": "one end of the control interval"
	}[side] ?? side;
	const where = leg === "" ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`only ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(what)}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`leg ${leg}, only ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(what)}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("MISSING_SIDE", {
		leg,
		detail: where
	});
};
/** Files of one side that are not of one series: one of them alone would be judged. */
const several = (leg, { snapshots }) => {
	const files = [...new Set(snapshots.filter(({ stage }) => stage !== "warm").map(({ snapshot }) => snapshot.source))];
	return files.length > 1 ? severalFiles(leg, files) : severalIn(leg, snapshots);
};
/** Numbered files after the test are one series. */
const severalAfter = (leg, afters) => {
	const working = afters.snapshots.filter(({ stage }) => stage !== "settled");
	const guess = unordered(leg, afters);
	return guess.length > 0 ? guess : severalIn(leg, working);
};
const unordered = (leg, { guessed }) => severalFiles(leg, guessed);
/** Names that a message lists. */
const MAX_LISTED = 10;
const severalFiles = (leg, sources) => {
	const [source] = sources;
	return source === void 0 ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("SEVERAL_FILES", {
		leg,
		source,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.m)(sources.slice(0, MAX_LISTED))
	})];
};
/** A note for each file of which only the last snapshot counts. */
const severalIn = (leg, snapshots) => {
	const files = /* @__PURE__ */ new Map();
	for (const { snapshot } of snapshots) files.set(snapshot.source, [...files.get(snapshot.source) ?? [], snapshot]);
	return [...files.values()].flatMap((one) => {
		const last = one.at(-1);
		if (last === void 0 || one.length === 1) return [];
		return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("SEVERAL_SNAPSHOTS", {
			leg,
			source: last.source,
			line: last.line,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${one.length}`
		})];
	});
};

// build/core/unfit-baseline.js
/**
* An earlier run of the test on such a machine shows other counts of the same tags. A report of these very dumps would
* explain every growth away, and one of another machine would pass each of its tags for standing still.
*/
const fittingRuns = (leg, growths, runs) => {
	const judged = runs.map((run) => ({
		run,
		reason: whyUnfit(growths, run)
	}));
	return {
		runs: judged.filter(({ reason }) => reason === null).map(({ run }) => run),
		problems: judged.flatMap(({ run: { source }, reason }) => reason === null ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("BASELINE_UNFIT", {
			source,
			leg,
			detail: reason
		})])
	};
};
/** A table of fewer rows is no whole machine's, so nothing is said by the tags that it shares. */
const MIN_ROWS = 100;
/** Two machines, of other makers and with other versions of Windows, share most tags of the system. */
const MIN_SHARED = .5;
const whyUnfit = (growths, { rows }) => {
	const shown = growths.flatMap(({ tag, pool, after }) => after === null ? [] : [{
		tag,
		pool,
		usage: after.usage
	}]);
	const common = shown.map((row) => ({
		...row,
		run: rows.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row))
	})).filter(({ run }) => run?.after != null);
	if (common.length > 0 && common.length === shown.length && common.every(isSame)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("of these very dumps");
	if (shown.length < MIN_ROWS || common.length >= MIN_SHARED * shown.length) return null;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${common.length} of ${shown.length} rows are in it`;
};
const isSame = ({ usage, run }) => {
	if (usage === null || run?.after == null) return false;
	const { allocs, frees, bytes } = usage;
	const here = [
		[],
		[bytes],
		[(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.St)(usage), bytes],
		[
			allocs,
			frees,
			bytes
		]
	][run.after.length] ?? [];
	return here.length > 0 && here.every((count, place) => count === run.after?.[place]);
};

// build/core/verdict.js
/**
* A leak that was seen stays a leak; missing evidence is never clean. Of one dump alone, what stands out is a suspect,
* and the gate stays closed.
*/
const verdictOf = (findings, problems) => {
	if (findings.some(({ severity }) => severity === "leak")) return "leak";
	const missing = problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_3__.r);
	const isOneDump = missing.length > 0 && missing.every(({ code }) => code === "SINGLE_DUMP");
	if (missing.length > 0 && !(isOneDump && findings.length > 0)) return "inconclusive";
	return findings.length > 0 ? "suspect" : "clean";
};
/** By the rules of the run's verdict, over the findings and the problems of one leg. */
const legVerdictOf = (leg, findings, problems) => {
	const found = findings.filter((finding) => finding.leg === leg.name);
	return verdictOf(found, (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.c)(leg, problems));
};

// build/core/whole.js
/** Every dump of a leg must show the whole table: nothing is known of a row out of view. */
const checkTables = (leg) => {
	if (leg.before === null) return {
		leg,
		problems: []
	};
	const checked = /* @__PURE__ */ new Map();
	const ofOthers = new Set([leg.before, leg.after].flatMap((side) => [...objectTagsIn(side)]));
	const seal = (snapshot) => {
		const known = checked.get(snapshot) ?? checkTable(snapshot, ofOthers);
		checked.set(snapshot, known);
		return known.snapshot;
	};
	const { before, after, series, settled, beforeWarm } = leg;
	const sealed = {
		...leg,
		before: seal(before),
		after: seal(after),
		series: series.map(seal),
		settled: settled === null ? null : seal(settled),
		...beforeWarm === void 0 ? {} : { beforeWarm: seal(beforeWarm) }
	};
	const problems = [...checked.values()].flatMap(({ problem: found }) => found === null ? [] : [found]);
	const control = leg.control === null ? null : {
		before: seal(leg.control.before),
		after: seal(leg.control.after)
	};
	return {
		leg: {
			...sealed,
			control
		},
		problems
	};
};
/** The object types of the executive, from Windows NT to today: a system that runs holds objects of each. */
const OBJECT_TAGS = /* @__PURE__ */ new Set([
	"Proc",
	"Thre",
	"Even",
	"Sema",
	"Muta",
	"File",
	"Devi",
	"Driv",
	"ObjT",
	"Toke",
	"Key ",
	"Sect",
	"Dire",
	"Symb"
]);
/** Those that real dumps of several systems show under these tags: one that is lacking was taken out. */
const SURE_TAGS = [
	"Proc",
	"Thre",
	"Even",
	"File",
	"Driv",
	"Toke",
	"Key "
];
/** Of the others one may print otherwise on some system. */
const MAX_LACKING = 1;
/** Rows hold as much of what the dump states for the pools: then the statement is of these rows. */
const MIN_SHARE_STATED = .99;
/** A header rounds each pool to KiB. */
const MAX_ROUNDING_BYTES = 2048;
/**
* A snapshot with what its table cannot show counted as unknown, and why. A table is whole where its rows add up to
* what it states of the pools, or where it has what the table of every system has.
*/
const checkTable = (snapshot, ofOthers) => {
	const { source, line, coverage } = snapshot;
	const found = (code, detail) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)(code, {
		source,
		line,
		detail
	});
	if (coverage.kind === "filtered") return {
		snapshot,
		problem: found("FILTERED", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${coverage.pattern}`)
	};
	if (coverage.kind === "partial") return {
		snapshot,
		problem: found("TABLE_CUT", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("so the dump says"))
	};
	const shown = objectTagsIn(snapshot);
	const isStated = addsUp(snapshot, shown);
	const cut = whatIsTakenOut(shown, ofOthers) ?? (isStated ? null : whatLacks(snapshot, shown));
	if (cut !== null) return {
		snapshot: toPartial(snapshot),
		problem: found("TABLE_CUT", cut)
	};
	const small = isStated ? null : rowsBelowOneByte(snapshot);
	return {
		snapshot,
		problem: small === null ? null : found("BYTES_TOO_FEW", small)
	};
};
/** Of no dump of a real machine, a row has fewer bytes than blocks: the smallest block has eight. */
const MIN_SMALL_ROWS = 10;
const MIN_SMALL_SHARE = .05;
/** Names how many rows have less than a byte for each block, as a column in KB shows them; null where hardly any has. */
const rowsBelowOneByte = (snapshot) => {
	if (snapshot.counters === "bytes") return null;
	let [rows, small] = [0, 0];
	(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.u)(snapshot, (row) => {
		const left = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.St)(row);
		if (left <= 0) return;
		rows++;
		if (row.bytes > 0 && row.bytes < left) small++;
	});
	return small >= MIN_SMALL_ROWS && small >= MIN_SMALL_SHARE * rows ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${small} of ${rows} rows` : null;
};
/** Tags of object types that the dump shows: one look at each row, since a series has thousands of dumps. */
const objectTagsIn = (snapshot) => {
	const shown = /* @__PURE__ */ new Set();
	(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.u)(snapshot, ({ tag }) => {
		if (OBJECT_TAGS.has(tag)) shown.add(tag);
	});
	return shown;
};
const showsMostTypes = (shown) => shown.size >= OBJECT_TAGS.size / 2;
/**
* Names the object types that a dump lacks alone: those that every system shows, or another dump of the machine. Null
* where it lacks none, or shows few at all.
*/
const whatIsTakenOut = (shown, ofOthers) => {
	if (!showsMostTypes(shown)) return null;
	const isLacking = (tag) => !shown.has(tag);
	const lacking = [...ofOthers].filter(isLacking);
	if (lacking.length > 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`no row of ${lacking.join(", ")}, and the other dump has it`;
	const sure = SURE_TAGS.filter(isLacking);
	return sure.length > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`no row of ${sure.join(", ")}, which every system has` : null;
};
const addsUp = (snapshot, shown) => {
	const { format, command, capture, statedTotals } = snapshot;
	if (format === "!poolused") return statedTotals !== null && command !== void 0 && showsMostTypes(shown);
	const pools = statedTotals ?? capture.pools;
	if (pools === void 0) return false;
	let held = 0;
	(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.u)(snapshot, ({ bytes }) => {
		held += bytes;
	});
	return held + MAX_ROUNDING_BYTES >= MIN_SHARE_STATED * (pools.nonpaged + pools.paged);
};
/** Names what a whole table has and this one lacks; null where it lacks nothing. */
const whatLacks = (snapshot, shown) => {
	const lacking = [...OBJECT_TAGS].filter((tag) => !shown.has(tag));
	if (lacking.length > MAX_LACKING) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`no row of ${lacking.slice(0, 5).join(", ")}`;
	return snapshot.counters === "cumulative" && !hasRowAtZero(snapshot) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("no row at zero") : null;
};

// build/core/analyze.js
/** The sentence: parse \u2192 pair \u2192 check the tables \u2192 compare \u2192 assess. */
const analyze = (dumps, given, context = {}) => {
	const { problems: met = [], pooltags, baselines = noBaselines, program = "action", onProgress = () => {} } = context;
	const parsed = skipBystanders(parseAll(dumps, onProgress));
	onProgress({ stage: "compare" });
	const paired = pair(parsed);
	const policy = {
		...given,
		iterations: given.iterations ?? iterationsOf(paired.legs)
	};
	const tables = paired.legs.map(checkTables);
	const compared = tables.map(({ leg }) => compare(leg, policy.iterations));
	const isOnly = compared.length === 1;
	const fitting = compared.map(({ leg: { name }, growths }) => fittingRuns(name, growths, baselines.runsOf(name, isOnly)));
	const unfit = fitting.flatMap(({ problems }) => problems);
	const runsOf = (place) => fitting[place]?.runs ?? [];
	const measured = compared.map((leg, place) => measureLeg(leg, policy, runsOf(place).length));
	const legsThatGrew = countLegs(measured);
	const witnessed = measured.map((leg, place) => ({
		leg,
		witnesses: {
			control: controlRunOf(leg, policy),
			baseline: runsOf(place),
			legsThatGrew
		}
	}));
	const observed = witnessed.map(({ leg, witnesses }) => ({
		...leg,
		...witnesses
	}));
	const assessed = observed.map((leg) => (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.t)(leg, policy));
	const drivers = paired.legs.length === 0 ? pairDrivers(parsed) : NO_DRIVERS;
	const split = applyExceptions([...assessed.flatMap(({ findings }) => findings), ...(0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.n)("", drivers, policy)], policy.exceptions, context.today ?? END_OF_TIME);
	const findings = [...split.findings].sort(_select_js__WEBPACK_IMPORTED_MODULE_2__.b);
	const missing = orNoDump(paired.legs, [
		...assignLegs(met, dumps, paired.legs),
		...pooltags?.problems ?? [],
		...baselines.problems,
		...parsed.flatMap((file) => inLeg(legOf(file, paired.legs), file.problems)),
		...paired.problems,
		...verifierOnly(drivers),
		...tables.flatMap(({ leg, problems }) => inLeg(leg.name, notYetSaid(problems, parsed))),
		...compared.flatMap(({ leg, problems }) => inLeg(leg.name, problems)),
		...paired.legs.flatMap((leg) => [...singleDump(leg, paired.problems), ...sameBytes(leg, dumps)]),
		...measured.flatMap((leg) => [
			...limitsNotJudged(leg, policy),
			...allIgnored(leg, policy),
			...verifierOfOneSide(leg, policy),
			...inLeg(leg.name, [...commitBeyondPool(leg), ...notCalm(leg)])
		]),
		...split.problems,
		...absentDriverTags(measured, policy),
		...absentLimitTags(measured, policy),
		...absentExceptionLegs(paired.legs, policy),
		...stoppedAlone(policy, measured),
		...absentLegs(paired.legs, policy),
		...unfit,
		...otherLegs(measured, baselines, unfit)
	]);
	const problems = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.n)(program, missing);
	onProgress({ stage: "describe" });
	const verdict = verdictOf(findings, problems);
	return {
		verdict,
		legs: witnessed.map(({ leg, witnesses }, place) => ({
			...leg,
			leads: assessed[place]?.leads ?? [],
			verdict: legVerdictOf(leg, findings, problems),
			witnesses
		})),
		findings,
		excepted: split.excepted,
		problems,
		policy,
		policyChanges: context.policyChanges ?? [],
		descriptions: describeRows(measured, parsed, pooltags),
		explained: observed.flatMap((leg) => (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.r)(leg, {
			policy,
			tags: context.explain ?? []
		})),
		largest: verdict === "clean" ? (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.a)(assessed) : null
	};
};
const NO_DRIVERS = {
	before: null,
	after: null
};
/** Later than any `expires`: without a date every exception counts as expired. */
const END_OF_TIME = "9999-12-31";
const parseAll = (dumps, onProgress) => dumps.map((dump, index) => {
	const tell = (tables) => onProgress({
		stage: "parse",
		dump: index + 1,
		dumps: dumps.length,
		tables
	});
	tell(0);
	return {
		...dump,
		...(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_4__.o)(dump.source, dump.bytes, tell)
	};
});
const inLeg = (leg, problems) => problems.map((it) => ({
	...it,
	leg
}));
/** Gaps of a dump's table, where its parser did not already report missing rows. */
const notYetSaid = (problems, files) => {
	const said = files.flatMap((file) => file.problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_3__.r));
	return problems.filter(({ code, source }) => code === "FILTERED" ? !said.some((it) => it.code === code && it.source === source) : !said.some((it) => it.source === source));
};
const orNoDump = (legs, problems) => legs.length > 0 || problems.some(_problem_js__WEBPACK_IMPORTED_MODULE_3__.r) ? withoutEchoes(problems) : [...problems, (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("NO_DUMP")];
const measureLeg = (compared, policy, baselineRuns) => {
	const { leg, growthsFromCold, times } = compared;
	const isDriverTag = (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__.i)(policy.driverTags);
	const growths = compared.growths.map((row) => {
		const fromCold = isDriverTag(row) ? growthsFromCold.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row)) : void 0;
		return fromCold === void 0 ? row : {
			...fromCold,
			series: row.series,
			settled: row.settled
		};
	});
	const totals = {
		nonpaged: (0,_pool_totals_js__WEBPACK_IMPORTED_MODULE_9__.n)(leg, "nonpaged"),
		paged: (0,_pool_totals_js__WEBPACK_IMPORTED_MODULE_9__.n)(leg, "paged")
	};
	const control = leg.control === null ? null : { iterations: (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__.n)(policy) };
	const mode = leg.before === null ? null : (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.o)({
		times,
		control,
		baselineRuns
	});
	return {
		...leg,
		times,
		totals,
		growths,
		driverRows: growths.filter(isDriverTag),
		baselineRuns,
		mode
	};
};
/** Rows that moved are the ones that a report shows; the user's own words come before the dump's. */
const describeRows = (legs, dumps, pooltags) => {
	const rows = legs.flatMap(({ growths, driverRows }) => [...growths.filter(_wording_js__WEBPACK_IMPORTED_MODULE_5__._), ...driverRows]);
	const tags = [...new Set(rows.map(({ tag }) => tag))];
	const named = tags.map((tag) => [tag, pooltags?.find(tag) ?? ""]).filter(([, words]) => words !== "");
	const descriptions = new Map(named);
	for (const { bytes, described } of dumps.toReversed()) {
		const unnamed = tags.filter((tag) => !descriptions.has(tag));
		if (unnamed.length === 0) break;
		for (const [tag, words] of (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_8__.r)(bytes, described, unnamed)) descriptions.set(tag, words);
	}
	return descriptions;
};
/**
* Test cycles between first and last snapshot, as the dumps themselves state them; null where they do not, or not
* alike.
*/
const iterationsOf = (legs) => {
	const counts = legs.map(({ before, after }) => (after.capture.iteration ?? 0) - (before?.capture.iteration ?? 0));
	const [first = 0] = counts;
	return first > 0 && counts.every((count) => count === first) ? first : null;
};
const controlRunOf = ({ control }, policy) => {
	if (control === null) return null;
	const rows = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.h)(control.before, control.after).map((row) => [(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row), row]);
	return {
		iterations: (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__.n)(policy),
		rows: new Map(rows)
	};
};
/** In how many legs each row grew; null where there is one leg. */
const countLegs = (legs) => {
	if (legs.length < 2) return null;
	const grew = /* @__PURE__ */ new Map();
	for (const row of legs.flatMap(({ growths }) => growths)) if ((row.count ?? 0) > 0) grew.set((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row), (grew.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row)) ?? 0) + 1);
	return {
		of: legs.length,
		grew
	};
};



/***/ }),

/***/ 6091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ meantTag)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1171);


// build/core/meant-tag.js
/**
* The tag that a pattern means which names none: read backwards, as sources spell tags, in another case, with the
* letters that are missing at its end, or with two neighbours exchanged. Null where no tag shown is like it.
*/
const meantTag = (pattern, shown) => {
	const padded = pattern.includes("*") ? pattern : pattern.padEnd(4);
	const reversed = [...padded].reverse().join("");
	const tries = [reversed, reversed.trim()].map((text) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.c)(text));
	const anyCase = [padded, reversed].map((text) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.c)(text.toLowerCase()));
	return shown.find((tag) => tries.some((matches) => matches(tag))) ?? shown.find((tag) => anyCase.some((matches) => matches(tag.toLowerCase()))) ?? shown.find((tag) => pattern.length >= MIN_BEGINNING && tag.startsWith(pattern)) ?? shown.find((tag) => isSlipOf(padded, tag)) ?? null;
};
/** True where the two differ in nothing but two neighbouring characters that changed places. */
const isSlipOf = (typed, tag) => {
	const at = [...typed].findIndex((character, index) => character !== tag[index]);
	const slipped = typed.slice(0, at) + (typed[at + 1] ?? "") + (typed[at] ?? "") + typed.slice(at + 2);
	return at !== -1 && slipped === tag;
};
/** A shorter beginning fits too many tags. */
const MIN_BEGINNING = 3;



/***/ }),

/***/ 1115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ totalsOf),
/* harmony export */   t: () => (/* binding */ poolsOf)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);


// build/core/pool-totals.js
/** Bytes of the whole pool: as both dumps state them, or the sums of their rows. */
const totalsOf = ({ before, after }, pool) => {
	if (before === null) return {
		before: null,
		after: poolsOf(after)[pool],
		growth: null
	};
	const [was, is] = isOfOneKind(before, after) ? [statedTotals(before), statedTotals(after)] : [null, null];
	const stated = was !== null && is !== null;
	const from = (stated ? was : (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.gt)(before.usages))[pool];
	const to = (stated ? is : (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.gt)(after.usages))[pool];
	return {
		before: from,
		after: to,
		growth: (before.coverage.kind === "partial" || after.coverage.kind === "partial") && !stated ? null : to - from
	};
};
/** Bytes of both pools: as the dump states them, or the sums of its rows. */
const poolsOf = (snapshot) => statedTotals(snapshot) ?? (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.gt)(snapshot.usages);
/**
* A TOTAL row is a sum of rows, and a header states the pool itself, which is more: one does not compare with the
* other.
*/
const isOfOneKind = (before, after) => before.statedTotals === null === (after.statedTotals === null);
/** The TOTAL row, or else the header's figures, which PoolMon rounds to KiB. */
const statedTotals = ({ statedTotals: total, capture }) => total ?? capture.pools ?? null;



/***/ }),

/***/ 7535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unmatchedPatterns),
/* harmony export */   r: () => (/* binding */ describeTags),
/* harmony export */   t: () => (/* binding */ selectRows)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1171);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4843);
/* harmony import */ var _meant_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6091);





// build/core/parse/descriptions.js
/** Characters of a description; the rest is cut. */
const MAX_DESCRIPTION = 200;
/** Reads what a dump says of some tags, on one line each. Tags without words are left out. */
const describeTags = (bytes, { tables, unwrapped }, tags) => {
	const asked = new Set(tags);
	const wanted = tables.flatMap((table) => offsetsOf(table, asked));
	const descriptions = /* @__PURE__ */ new Map();
	let start = 0;
	let next = 0;
	for (const { text } of unwrapped === null ? (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_2__.c)(bytes) : (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_2__.s)((0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_2__.c)(bytes), unwrapped).stretches) {
		for (;;) {
			const found = wanted[next];
			if (found === void 0) return descriptions;
			const at = found.offset - start;
			if (at >= text.length) break;
			const newline = text.indexOf("\n", at);
			const rest = text.slice(at, newline === -1 ? text.length : newline).trimEnd();
			const words = found.readWords(rest).replace(/\s+/g, " ").trim();
			if (words !== "") descriptions.set(found.tag, words.slice(0, MAX_DESCRIPTION));
			next++;
		}
		start += text.length;
	}
	return descriptions;
};
const offsetsOf = ({ tags, offsets, readWords }, asked) => tags.flatMap((tag, index) => asked.has(tag) ? [{
	tag,
	offset: offsets[index] ?? 0,
	readWords
}] : []);

// build/cli/select-rows.js
/** The rows that were asked for, sorted. */
const selectRows = (rows, selection) => {
	const { tag, exclude, pool, limit, weight } = selection;
	const isAsked = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.i)(tag ?? ["*"]);
	const isExcluded = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.i)(exclude ?? []);
	const sorted = rows.filter((row) => isAsked(row) && !isExcluded(row) && (pool === null || row.pool === pool)).sort((one, other) => weight(other) - weight(one) || (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.S)((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.yt)(one), (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.yt)(other)));
	const shown = limit === null ? sorted : sorted.slice(0, limit);
	return {
		rows: shown,
		asked: sorted,
		left: sorted.length - shown.length
	};
};
/** A line for each pattern that names no row, so that a typing error is not an empty table. */
const unmatchedPatterns = (patterns, rows) => {
	const tags = [...new Set(rows.map(({ tag }) => tag))];
	return (patterns ?? []).filter((pattern) => !rows.some((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.i)([pattern]))).map((pattern) => {
		const meant = (0,_meant_tag_js__WEBPACK_IMPORTED_MODULE_3__.t)(pattern, tags);
		return `no row is ${pattern}${meant === null ? "" : `; did you mean ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.mt)(meant)}?`}`;
	});
};



/***/ })

};
