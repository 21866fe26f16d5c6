export const id = 344;
export const ids = [344];
export const modules = {

/***/ 5229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readBaselines),
/* harmony export */   i: () => (/* binding */ absentLegs),
/* harmony export */   n: () => (/* binding */ verdictOf),
/* harmony export */   r: () => (/* binding */ absentDriverTags),
/* harmony export */   t: () => (/* binding */ analyze)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3179);
/* harmony import */ var _spill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3959);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9690);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6714);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9364);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5589);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4843);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5429);
/* harmony import */ var _policy2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8837);
/* harmony import */ var _pool_totals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1115);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5881);
/* harmony import */ var _select_rows_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7535);













// build/core/baseline.js
const noBaselines = {
	reports: 0,
	legs: [],
	runsOf: () => [],
	problems: []
};
/**
* Reads earlier report.json files. A leg is compared with the leg of its name; where one of the two has no name and is
* the only one, with that. A leg that was inconclusive there tells no growth and is left out, and so is a copy of a
* report. A report that cannot be read is missing evidence: without it the gate would let more pass than with it.
*/
const readBaselines = (files) => {
	const read = withoutCopies(files).map((file) => ({
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
/** One report given twice is one run: as two they would differ by nothing, and any growth would stand out. */
const withoutCopies = (files) => files.filter((file, at) => !files.slice(0, at).some((earlier) => isCopy(earlier, file)));
const isCopy = (one, other) => one.origin?.run === other.origin?.run && (0,_spill_js__WEBPACK_IMPORTED_MODULE_1__.i)(one.bytes, other.bytes);
const runOf = (leg, isOnly, legs) => {
	const [only] = legs;
	const fits = legs.find((one) => one.leg === leg) ?? (isOnly && legs.length === 1 && (leg === "" || only?.leg === "") ? only : void 0);
	return fits === void 0 ? [] : [fits.run];
};
const legsIn = ({ name: source, bytes, origin }) => {
	const report = parseReport(bytes);
	if (report === null || !Array.isArray(report.usage) || !Array.isArray(report.legs)) return null;
	const legs = report.legs.filter(_record_js__WEBPACK_IMPORTED_MODULE_11__.t);
	return report.usage.filter(_record_js__WEBPACK_IMPORTED_MODULE_11__.t).flatMap((usage) => {
		const leg = String(usage.leg ?? "");
		const { iterations, verdict } = legs.find(({ name }) => name === leg) ?? {};
		if ((0,_record_js__WEBPACK_IMPORTED_MODULE_11__.t)(usage.counters) && usage.counters.before === null || verdict === "inconclusive") return [];
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
		return (0,_record_js__WEBPACK_IMPORTED_MODULE_11__.t)(value) && value.schemaVersion === 1 ? value : null;
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
	return [[(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)({
		tag: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.c)(row[0]),
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
		count: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.h)({
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
* A log that lies beside a dump is left out with a note. It stays a problem where no file of its side is a dump, and
* where it was meant for one: the command that should have taken the dump wrote an error into the file.
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
* True for a text that was meant for a dump by its name: it states a stage of the test, or but for its numbers it is
* that of a dump. An error of one line is meant for one, too, where the other side has a file of its name.
*/
const meantFor = (files, dumps) => {
	const names = new Set(dumps.map(({ source }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.h)(nameOf(source))));
	const sidesOf = /* @__PURE__ */ new Map();
	for (const { source, side } of files) {
		const name = nameOf(source);
		sidesOf.set(name, (sidesOf.get(name) ?? /* @__PURE__ */ new Set()).add(side));
	}
	return ({ source, bytes }) => {
		const name = nameOf(source);
		if (!FILE_TYPES.test(name)) return false;
		const isOnBothSides = (sidesOf.get(name)?.size ?? 0) > 1;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.f)(name) !== null || names.has((0,_select_js__WEBPACK_IMPORTED_MODULE_4__.h)(name)) || isOnBothSides && bytes.length <= MAX_ERROR_BYTES;
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
	const pool = _tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.o.find((one) => lacksPool(one, before, after) || lacksPool(one, after, before));
	if (pool !== void 0) {
		const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`one of them has no row of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(pool)} pool`;
		return {
			before: toPartial(before),
			after: toPartial(after),
			problems: [differ(seen)]
		};
	}
	if (before.coverage.kind !== "all") return {
		before,
		after,
		problems: []
	};
	const { fresh, last } = newRows(before, after);
	const more = after.usages.length - before.usages.length;
	const isFiltered = Math.min(fresh, more) >= MIN_NEW_ROWS && fresh >= MIN_SHARE_NEW * after.usages.length;
	const isCut = last >= MIN_LAST_ROWS && last >= MIN_SHARE_LAST * fresh;
	if (!isFiltered && !isCut) return {
		before,
		after,
		problems: []
	};
	const seen = isFiltered ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${fresh} of ${after.usages.length} rows are in the dump after only` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`the last ${last} rows are in the dump after only, as if the one before was cut`;
	return {
		before: toPartial(before),
		after,
		problems: [differ(seen)]
	};
};
/**
* Rows at the end of the later dump that the earlier one lacks, and their share of all that it lacks: the earlier one
* was cut. New tags stand anywhere in the order of the system's table or of a sort, unless that table is full.
*/
const MIN_LAST_ROWS = 30;
const MIN_SHARE_LAST = .8;
const toPartial = (snapshot) => (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.p)(snapshot, { coverage: { kind: "partial" } });
const lacksPool = (pool, one, other) => {
	const rowsIn = ({ usages }) => usages.reduce((sum, row) => sum + Number(row.pool === pool), 0);
	return one.usages.length > 0 && one.coverage.kind === "all" && rowsIn(one) === 0 && rowsIn(other) >= MIN_ROWS_OF_A_POOL;
};
/** Rows that only the later dump has, and how many of these are its last ones. */
const newRows = (before, after) => {
	if (after.usages.length - before.usages.length < MIN_LAST_ROWS) return {
		fresh: 0,
		last: 0
	};
	const known = new Set(before.usages.map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f));
	const isShown = before.counters === "cumulative" ? () => true : ({ bytes }) => bytes > 0;
	const shown = after.usages.filter(isShown);
	const isNew = (usage) => !known.has((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(usage));
	return {
		fresh: shown.filter(isNew).length,
		last: shown.length - 1 - shown.findLastIndex((usage) => !isNew(usage))
	};
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
	const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${gone.length} of ${shown.length}, such as ${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(example.tag)}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("ROWS_MISSING", {
		source: after.source,
		line: after.line,
		detail: seen
	});
};
/** Blanks, quotes, commas, backslashes, and what stands for a byte that does not print, are where formats differ. */
const PRINTS_ALIKE = /^[\w!#$%&()+/:;<=>@[\]^{|}~-]{4}$/;
const hasRowAtZero = (snapshot) => (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.f)(snapshot, isAtZero);
/** All its blocks were freed: on a machine a third of the rows. */
const isAtZero = (usage) => usage.allocs > 0 && (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.h)(usage) === 0;

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
	(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.l)(snapshot, (row) => {
		if (isVerifierRow(row)) tags.add(row.tag);
	});
	const shown = [...tags];
	if (shown.length >= 2) return {
		on: true,
		sign: shown.map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s).join(", ")
	};
	if (shown.length === 1) return null;
	return coverage.kind === "all" && (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.d)(snapshot) >= MIN_ROWS_OF_A_MACHINE ? {
		on: false,
		sign: ""
	} : null;
};
const isVerifierRow = ({ tag, allocs, bytes }) => (allocs > 0 || bytes > 0) && VERIFIER_TAGS.has(tag);
/** Tags of the dumps that Driver Verifier renamed, as they print: it splits `Mdl ` into `Mdl ` and `VMdl`. */
const renamedTags = (snapshots) => {
	const aliases = snapshots.flatMap(({ usages }) => usages).filter(({ tag }) => _select_js__WEBPACK_IMPORTED_MODULE_4__.tt.has(tag));
	return [...new Set(aliases.map(({ tag }) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(tag)))].sort();
};
/** A dump that shows each renamed tag and its original as one. */
const withoutAliases = (snapshot) => {
	const rows = /* @__PURE__ */ new Map();
	for (const usage of snapshot.usages) {
		const tag = _select_js__WEBPACK_IMPORTED_MODULE_4__.tt.get(usage.tag) ?? usage.tag;
		const key = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)({
			tag,
			pool: usage.pool
		});
		const earlier = rows.get(key);
		rows.set(key, earlier === void 0 ? {
			...usage,
			tag
		} : (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.i)(earlier, usage));
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
const isSameBoot = (one, other) => Math.abs((0,_select_js__WEBPACK_IMPORTED_MODULE_4__.y)(one, other) ?? 0) <= MAX_BOOT_WANDER_MS;
/** A time to the minute may be of any second of it. */
const MAX_SECONDS_MS = 59999;
const isLater = (one, other) => -((0,_select_js__WEBPACK_IMPORTED_MODULE_4__.y)(one, other) ?? 0) > (/:00Z?$/.test(other) ? MAX_SECONDS_MS : 0);
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
	const down = common.filter(({ was, is }) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.m)(was.allocs, is.allocs));
	const [example] = down;
	if (example === void 0) return null;
	const { row, was, is } = example;
	const [source, line] = [after.source, after.line];
	const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(row.tag)}: ${was.allocs} allocations before, ${is.allocs} after; ${down.length} of ${common.length} rows`;
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
	const up = common.filter(({ was, is }) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.m)(is.allocs, was.allocs) || (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.m)(is.frees, was.frees));
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
	if (growths.some(({ count, bytes, allocated }) => isChange(count) || isChange(bytes) || isChange(allocated))) return null;
	const { source, line, capture } = after;
	if (before.capture.takenAt !== void 0 && capture.takenAt !== void 0 && (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.y)(before.capture.takenAt, capture.takenAt) === 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("SAME_INSTANT", {
		source,
		line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${capture.takenAt ?? ""}`
	});
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("SAME_COUNTERS", {
		source,
		line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(growths.length, "row")
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
	const growths = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)(covered.before, covered.after);
	const counters = countersMismatch(growths, covered.before, covered.after);
	const apart = counters !== null && counters.code !== "COUNTER_DOWN";
	const found = [
		counters ?? sameMoment(growths, was, is) ?? bootUnknown(was, is),
		rowsGone(growths, covered.after),
		sizesWrapped(growths, after)
	];
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
const sizesWrapped = (growths, { source, line }) => {
	const row = growths.find(_wording_js__WEBPACK_IMPORTED_MODULE_6__.v);
	return row === void 0 ? null : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("BYTES_WRAPPED", {
		source,
		line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(row.tag)}`
	});
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
* Points of a longer series that the rules look at, evenly spaced, the first and the last among them: a day of one
* snapshot a minute has 1,440, and a shape is as clear with a fifth of them.
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
		(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.l)(snapshot, (row) => {
			const place = placeOf[index++] ?? 0;
			counts[place * width + column] = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.h)(row);
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
		const ids = (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.u)(snapshot)?.ids;
		const shared = ids === void 0 ? void 0 : byIds.get(ids);
		if (shared !== void 0) return shared;
		const places = new Uint32Array((0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.d)(snapshot));
		let index = 0;
		(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.l)(snapshot, (row) => {
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
		(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.l)(snapshot, ({ allocs }) => {
			const place = placeOf[index++] ?? 0;
			const was = last[place];
			last[place] = allocs;
			if (was === void 0) return;
			compared++;
			if ((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.m)(was, allocs)) down++;
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
		growthsFromCold: new Map(cold.growths.map((row) => [(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(row), row])),
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
	growths: (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)(null, leg.after),
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
	if (restart !== null) return [wentDown([series[0] ?? restart.at, restart.at], (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(restart.rows, "row")} went down on the way`)];
	return series.slice(1).map((snapshot, index) => apart(series[index] ?? snapshot, snapshot)).filter((found) => found !== null).slice(0, 1);
};
const apart = (earlier, later) => statedMismatch(earlier, later) ?? (isCounted(earlier, later) ? null : amountsMismatch((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)(earlier, later), earlier, later));
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
	const rest = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.y)(settled);
	return ({ tag, pool }) => {
		if (settled.counters === "bytes") return null;
		const left = rest[pool].get(tag);
		if (left !== void 0) return (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.h)(left);
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
			const named = inLeg.filter((exception) => root !== void 0 && (0,_policy2_js__WEBPACK_IMPORTED_MODULE_7__.a)(exception)(root.growth));
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
const isOfLeg = ({ legs }, leg) => legs.length === 0 || legs.some((pattern) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.t)(pattern)(leg));
const covers = (exception, { growth }, today) => holdsOn(exception, today) && (0,_policy2_js__WEBPACK_IMPORTED_MODULE_7__.a)(exception)(growth) && isWithin(exception, growth);
const holdsOn = ({ expires }, today) => today <= expires && !isTooLong(expires, today);
const isTooLong = (expires, today) => daysBetween(today, expires) > MAX_DAYS;
/** A count that is not known is within no limit. */
const isWithin = ({ maxGrowthCount }, growth) => {
	if (maxGrowthCount === null) return true;
	return (growth.count !== null || growth.before === null && growth.after?.outstanding != null) && (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.D)(growth) <= maxGrowthCount;
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

// build/core/leg-names.js
/**
* The policy with the names that the report shows. Names of files lose the words that all legs share, so that
* `w11-x64` and `w11-arm64` are shown as `x64` and `arm64` until a leg `w10` comes along: the policy may name them in
* full, whichever legs the run has.
*/
const withShownNames = (policy, legs) => {
	const shortened = legs.flatMap(({ name, fullName }) => fullName === void 0 ? [] : [{
		name,
		fullName
	}]);
	if (shortened.length === 0) return policy;
	const shownOf = (expected) => legs.some(({ name }) => name === expected) ? expected : shortened.find(({ fullName }) => fullName === expected)?.name ?? expected;
	const exceptions = policy.exceptions.map((exception) => ({
		...exception,
		legs: [...exception.legs, ...shortened.flatMap(({ name, fullName }) => exception.legs.length > 0 && isOfLeg(exception, fullName) ? [name] : [])]
	}));
	return {
		...policy,
		legs: policy.legs.map(shownOf),
		exceptions
	};
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
		run: rows.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(row))
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
		[(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.h)(usage), bytes],
		[
			allocs,
			frees,
			bytes
		]
	][run.after.length] ?? [];
	return here.length > 0 && here.every((count, place) => count === run.after?.[place]);
};

// build/core/measure.js
/** Legs with all that they are judged by: their figures, the control interval, earlier runs, and the other legs. */
const measureLegs = (compared, policy, baselines) => {
	const isOnly = compared.length === 1;
	const held = compared.map((one) => {
		const { name } = one.leg;
		return {
			one,
			...fittingRuns(name, one.growths, baselines.runsOf(name, isOnly))
		};
	});
	const measured = held.map(({ one, runs }) => ({
		leg: measureLeg(one, policy, runs.length),
		runs
	}));
	const legsThatGrew = countLegs(measured.map(({ leg }) => leg));
	return {
		legs: measured.map(({ leg, runs }) => ({
			leg,
			witnesses: {
				control: controlRunOf(leg, policy),
				baseline: runs,
				legsThatGrew
			}
		})),
		unfit: held.flatMap(({ problems }) => problems)
	};
};
const measureLeg = (compared, policy, baselineRuns) => {
	const { leg, growthsFromCold, times } = compared;
	const isDriverTag = (0,_policy2_js__WEBPACK_IMPORTED_MODULE_7__.i)(policy.driverTags);
	const growths = compared.growths.map((row) => {
		const fromCold = isDriverTag(row) ? growthsFromCold.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(row)) : void 0;
		return fromCold === void 0 ? row : {
			...fromCold,
			series: row.series,
			settled: row.settled
		};
	});
	const totals = {
		nonpaged: (0,_pool_totals_js__WEBPACK_IMPORTED_MODULE_8__.n)(leg, "nonpaged"),
		paged: (0,_pool_totals_js__WEBPACK_IMPORTED_MODULE_8__.n)(leg, "paged")
	};
	const control = leg.control === null ? null : { iterations: (0,_policy2_js__WEBPACK_IMPORTED_MODULE_7__.n)(policy) };
	const mode = leg.before === null ? null : (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.c)({
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
const controlRunOf = ({ control }, policy) => {
	if (control === null) return null;
	const rows = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.h)(control.before, control.after).map((row) => [(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(row), row]);
	return {
		iterations: (0,_policy2_js__WEBPACK_IMPORTED_MODULE_7__.n)(policy),
		rows: new Map(rows)
	};
};
/** In how many legs each row grew; null where there is one leg. */
const countLegs = (legs) => {
	if (legs.length < 2) return null;
	const grew = /* @__PURE__ */ new Map();
	for (const row of legs.flatMap(({ growths }) => growths)) if ((row.count ?? 0) > 0) grew.set((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(row), (grew.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(row)) ?? 0) + 1);
	return {
		of: legs.length,
		grew
	};
};

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
const limitsNotJudged = (leg, policy) => {
	const { name, after, growths, totals } = leg;
	const limits = (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.s)(policy);
	const pools = _tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.o.filter((pool) => limits[pool] !== null && totals[pool].growth === null);
	const hasCountLimit = [policy, ...policy.limits].some(({ maxGrowthCount }) => maxGrowthCount !== null);
	const isUncounted = growths.some(({ count, bytes }) => count === null && bytes !== null);
	const unknown = pools.map((pool) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(pool)} pool: rows are missing and no total is stated`);
	const uncounted = hasCountLimit && isUncounted ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`max-growth-count: a dump has bytes and no counts`] : [];
	const rounded = [...roundedAcross(growths, policy), ...(0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.o)(leg, policy).flatMap(roundedTotal)];
	return [
		...unknown,
		...uncounted,
		...rounded
	].map((detail) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("LIMIT_NOT_JUDGED", {
		leg: name,
		source: after.source,
		detail
	}));
};
const isAcross = (limit, span) => limit !== null && span !== null && span.least <= limit && span.most > limit;
/** A limit of a whole pool that the sum of its rounded rows may be on either side of. */
const roundedTotal = ({ pool, limit, span, rows, rounding }) => isAcross(limit, span) ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(pool)} pool: it is a sum of ${rows} sizes that are rounded to ${rounding} bytes`] : [];
/**
* Dumps without counts: the rules judge counts, so that without a limit in bytes that holds for every tag nothing was
* judged but the driver's own tags.
*/
const uncounted = ({ name, before, after, growths }, policy) => {
	const known = growths.filter(({ bytes }) => bytes !== null);
	if (before === null || known.length === 0 || known.some(({ count }) => count !== null)) return [];
	const ofRows = [policy.maxGrowthBytes, policy.maxGrowthPercent];
	const ofPools = Object.values((0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.s)(policy));
	return ofRows.some((limit) => limit !== null) || ofPools.every((limit) => limit !== null) ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("NO_COUNTS", {
		leg: name,
		source: after.source
	})];
};
/** Limits that rounded sizes may be on either side of: one of bytes, and one of percent. */
const roundedAcross = (growths, policy) => {
	const rounding = (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.d)(growths);
	if (rounding === 1) return [];
	const limitsOf = (0,_policy2_js__WEBPACK_IMPORTED_MODULE_7__.r)(policy);
	return Object.entries({
		"max-growth-bytes": (row) => row.bytes !== null && isAcross(limitsOf(row).all.maxGrowthBytes, (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.l)(row.bytes, rounding)),
		"max-growth-percent": (row) => isAcross(limitsOf(row).all.maxGrowthPercent, (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.u)(row, rounding))
	}).flatMap(([limit, isRow]) => {
		const row = growths.find(isRow);
		if (row === void 0) return [];
		return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(limit)}: sizes are rounded to ${rounding} bytes, such as that of ${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(row.tag)}`];
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
	const isIgnored = (0,_policy2_js__WEBPACK_IMPORTED_MODULE_7__.i)(ignoreTags);
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
	const placesOf = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.n)(driverTags);
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
	const without = legs.filter(({ growths }) => !growths.some((0,_policy2_js__WEBPACK_IMPORTED_MODULE_7__.i)(driverTags)));
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
	const placesOf = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.n)(patterns);
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
	const meant = (0,_screen_js__WEBPACK_IMPORTED_MODULE_9__.n)(pattern, shown);
	return meant === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${pattern}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${pattern}; did you mean ${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(meant)}?`;
};
const tagsIn = (legs) => [...new Set(legs.flatMap(({ growths }) => growths.map(({ tag }) => tag)))];
/** `driver-stopped` is about the driver's own tags, and about what Driver Verifier counts of it. */
const stoppedAlone = ({ driverStopped, driverTags }, legs) => driverStopped && driverTags.length === 0 && legs.every(({ drivers }) => drivers.after === null) ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("DRIVER_STOPPED_ALONE")] : [];
/** Cycles of an interval that nobody took. */
const absentControl = (legs, { controlIterations }) => controlIterations !== null && legs.length > 0 && legs.every(({ control }) => control === null) ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("CONTROL_ABSENT")] : [];
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
	const keyOf = dumps.some(({ side }) => side === "before" || side === "after") ? sidedKeys(dumps) : withControls(seriesKeys(dumps.filter(isTested)), dumps);
	if (keyOf === null) return [{
		name: "",
		fullName: "",
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
		fullName: key,
		files: members
	})).sort((one, other) => (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.u)(one.name, other.name));
};
const isTested = ({ side }) => side !== "control-before" && side !== "control-after";
/** A control interval that lies elsewhere is of the machine that its files, or else their folders, are named after. */
const withControls = (keyOf, dumps) => {
	if (keyOf === null) return null;
	const known = new Set(dumps.filter(isTested).map(keyOf));
	return (file) => {
		if (isTested(file)) return keyOf(file);
		const path = pathsIn(dumps.filter(({ side }) => side === file.side))(file);
		const [name, folder] = [toKey(path), toKey(path.slice(0, -1))];
		return !known.has(name) && known.has(folder) ? folder : name;
	};
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
const stageOfFile = ({ snapshots: [first] }) => first === void 0 ? null : (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.p)(first);
/** `pool-before-win11`, `dump.txt` \u2192 `pool-win11-dump` */
const toKey = (parts) => (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.g)(parts.map(_select_js__WEBPACK_IMPORTED_MODULE_4__.m).join("-")).split(/[^A-Za-z0-9]+/).filter((word) => word !== "").join("-");
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
	const paired = [...new Set(files.map(({ leg }) => leg))].sort(_select_js__WEBPACK_IMPORTED_MODULE_4__.u).flatMap((name) => {
		const split = splitByName(files.filter(({ leg }) => leg === name));
		return split.map((part) => {
			const within = (own) => [name, own].filter((word) => word !== "").join("/");
			const { legs, problems } = pairLeg(within(part.name), part.files);
			const full = part.name === part.fullName ? {} : { fullName: within(part.fullName) };
			const paired = {
				legs: legs.map((leg) => ({
					...leg,
					...full
				})),
				problems
			};
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
	const of = (...sides) => (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.d)(files.filter(({ side }) => sides.includes(side)).flatMap(staged));
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
	stage: stageFor(side, (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.p)(snapshot))
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
	const order = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.d)(files.flatMap(staged)).snapshots;
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
/**
* Names how many rows have less than a byte for each block, as a column in KB shows them; null where hardly any has.
*/
const rowsBelowOneByte = (snapshot) => {
	if (snapshot.counters === "bytes") return null;
	let [rows, small] = [0, 0];
	(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.l)(snapshot, (row) => {
		const left = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.h)(row);
		if (left <= 0) return;
		rows++;
		if (row.bytes > 0 && row.bytes < left) small++;
	});
	return small >= MIN_SMALL_ROWS && small >= MIN_SMALL_SHARE * rows ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${small} of ${rows} rows` : null;
};
/** Tags of object types that the dump shows: one look at each row, since a series has thousands of dumps. */
const objectTagsIn = (snapshot) => {
	const shown = /* @__PURE__ */ new Set();
	(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.l)(snapshot, ({ tag }) => {
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
	(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.l)(snapshot, ({ bytes }) => {
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
/** The sentence: parse \u2192 pair \u2192 check the tables \u2192 compare \u2192 measure \u2192 assess. */
const analyze = (dumps, given, context = {}) => {
	const { pooltags, baselines = noBaselines, program = "action", onProgress = () => {} } = context;
	const parsed = skipBystanders(parseAll(dumps, onProgress));
	onProgress({ stage: "compare" });
	const paired = pair(parsed);
	const policy = {
		...withShownNames(given, paired.legs),
		iterations: given.iterations ?? iterationsOf(paired.legs)
	};
	const checked = paired.legs.map(checkTables);
	const compared = checked.map(({ leg }) => compare(leg, policy.iterations));
	const measured = measureLegs(compared, policy, baselines);
	const legs = measured.legs.map(({ leg }) => leg);
	const observed = measured.legs.map(({ leg, witnesses }) => ({
		...leg,
		...witnesses
	}));
	const assessed = observed.map((leg) => (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.t)(leg, policy));
	const drivers = paired.legs.length === 0 ? pairDrivers(parsed) : NO_DRIVERS;
	const split = applyExceptions([...assessed.flatMap(({ findings }) => findings), ...(0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.n)("", drivers, policy)], policy.exceptions, context.today ?? END_OF_TIME);
	const findings = [...split.findings].sort(_select_js__WEBPACK_IMPORTED_MODULE_4__.T);
	const missing = orNoDump(paired.legs, [
		...givenProblems(dumps, paired.legs, context),
		...parsed.flatMap((file) => inLeg(legOf(file, paired.legs), file.problems)),
		...paired.problems,
		...verifierOnly(drivers),
		...checked.flatMap(({ leg, problems }) => inLeg(leg.name, notYetSaid(problems, parsed))),
		...compared.flatMap(({ leg, problems }) => inLeg(leg.name, problems)),
		...paired.legs.flatMap((leg) => [...singleDump(leg, paired.problems), ...sameBytes(leg, dumps)]),
		...legs.flatMap((leg) => notJudged(leg, policy)),
		...split.problems,
		...notShown(legs, policy),
		...measured.unfit,
		...otherLegs(legs, baselines, measured.unfit)
	]);
	const problems = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.n)(program, missing);
	onProgress({ stage: "describe" });
	const verdict = verdictOf(findings, problems);
	return {
		verdict,
		legs: measured.legs.map(({ leg, witnesses }, place) => ({
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
		descriptions: describeRows(legs, parsed, pooltags),
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
		...(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_5__.a)(dump.source, dump.bytes, tell)
	};
});
const inLeg = (leg, problems) => problems.map((it) => ({
	...it,
	leg
}));
/** Problems that were met on the way to the dumps, and in what came beside them. */
const givenProblems = (dumps, legs, { problems = [], pooltags, baselines }) => [
	...assignLegs(problems, dumps, legs),
	...pooltags?.problems ?? [],
	...baselines?.problems ?? []
];
/** What the policy asks of a leg and its dumps do not tell, and what weakens them. */
const notJudged = (leg, policy) => [
	...limitsNotJudged(leg, policy),
	...uncounted(leg, policy),
	...allIgnored(leg, policy),
	...verifierOfOneSide(leg, policy),
	...inLeg(leg.name, [...commitBeyondPool(leg), ...notCalm(leg)])
];
/** What the policy names and no dump shows. */
const notShown = (legs, policy) => [
	...absentDriverTags(legs, policy),
	...absentLimitTags(legs, policy),
	...absentExceptionLegs(legs, policy),
	...stoppedAlone(policy, legs),
	...absentControl(legs, policy),
	...absentLegs(legs, policy)
];
/** Gaps of a dump's table, where its parser did not already report missing rows. */
const notYetSaid = (problems, files) => {
	const said = files.flatMap((file) => file.problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_3__.r));
	return problems.filter(({ code, source }) => code === "FILTERED" ? !said.some((it) => it.code === code && it.source === source) : !said.some((it) => it.source === source));
};
const orNoDump = (legs, problems) => legs.length > 0 || problems.some(_problem_js__WEBPACK_IMPORTED_MODULE_3__.r) ? withoutEchoes(problems) : [...problems, (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)("NO_DUMP")];
/** Rows that moved are the ones that a report shows; the user's own words come before the dump's. */
const describeRows = (legs, dumps, pooltags) => {
	const rows = legs.flatMap(({ growths, driverRows }) => [...growths.filter(_wording_js__WEBPACK_IMPORTED_MODULE_6__._), ...driverRows]);
	const tags = [...new Set(rows.map(({ tag }) => tag))];
	const named = tags.map((tag) => [tag, pooltags?.find(tag) ?? ""]).filter(([, words]) => words !== "");
	const descriptions = new Map(named);
	for (const { bytes, described } of dumps.toReversed()) {
		const unnamed = tags.filter((tag) => !descriptions.has(tag));
		if (unnamed.length === 0) break;
		for (const [tag, words] of (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_10__.i)(bytes, described, unnamed)) descriptions.set(tag, words);
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



/***/ }),

/***/ 6215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toArchiveLimits),
/* harmony export */   t: () => (/* binding */ archiveKind)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7628);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1171);



// build/io/archive.js
const toArchiveLimits = (settings) => ({
	entries: settings["max-archive-entries"],
	bytes: settings["max-archive-size"],
	ratio: settings["max-archive-ratio"]
});
const defaultArchiveLimits = toArchiveLimits((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.j)(_inputs_js__WEBPACK_IMPORTED_MODULE_0__.t, {}));
/**
* What begins the bytes: `PK` and the mark of a first entry, or of the end of an empty zip; the two bytes of a gzip.
*/
const archiveKind = ([first, second, third, fourth]) => {
	if (first === 80 && second === 75 && (third === 3 && fourth === 4 || third === 5 && fourth === 6)) return "zip";
	return first === 31 && second === 139 ? "gzip" : null;
};



/***/ }),

/***/ 3179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ largestOfAll),
/* harmony export */   c: () => (/* binding */ modeOf),
/* harmony export */   d: () => (/* binding */ roundingOf),
/* harmony export */   i: () => (/* binding */ explainJudged),
/* harmony export */   l: () => (/* binding */ bytesSpan),
/* harmony export */   n: () => (/* binding */ driverPoolFindings),
/* harmony export */   o: () => (/* binding */ limitedPools),
/* harmony export */   r: () => (/* binding */ explain),
/* harmony export */   s: () => (/* binding */ totalLimitsOf),
/* harmony export */   t: () => (/* binding */ assessLeg),
/* harmony export */   u: () => (/* binding */ percentSpan)
/* harmony export */ });
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);
/* harmony import */ var _policy2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6714);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9690);
/* harmony import */ var _never_freed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(164);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5429);








// build/core/rounding.js
/** Units that tools round sizes to, the largest first. */
const ROUNDINGS = [2 ** 20, 1024];
/** Rows that hold something, of which none is between two units by chance. */
const MIN_ROUNDED_ROWS = 20;
/**
* Bytes that the sizes of a leg are rounded to, those of the coarser dump where the two differ; 1 where they are exact.
*/
const roundingOf = (growths) => Math.max(roundingOfSide(growths, "before"), roundingOfSide(growths, "after"));
const roundingOfSide = (growths, side) => {
	let held = 0;
	let left = ROUNDINGS;
	for (const { [side]: level } of growths) {
		if (level === null || level.bytes === 0) continue;
		held++;
		left = left.filter((unit) => level.bytes % unit === 0);
		if (left.length === 0) return 1;
	}
	return held < MIN_ROUNDED_ROWS ? 1 : left[0] ?? 1;
};
const bytesSpan = (bytes, rounding) => ({
	least: bytes - (rounding - 1),
	most: bytes + (rounding - 1)
});
/** Percent of what was held before; infinite where nothing was held. */
const percentSpan = ({ before, bytes }, rounding) => {
	if (before === null || bytes === null) return null;
	const { least, most } = bytesSpan(bytes, rounding);
	const percentOf = (growth, held) => {
		if (growth <= 0) return 0;
		return held <= 0 ? Number.POSITIVE_INFINITY : growth * 100 / held;
	};
	return {
		least: percentOf(least, before.bytes + rounding - 1),
		most: percentOf(most, before.bytes - (rounding - 1))
	};
};
/**
* The least and the most bytes that a whole pool may have grown by. A sum of rounded rows is off by what each of them
* is off by; what the dumps state of the pool beside such rows is exact.
*/
const totalSpan = (growth, rows, rounding) => {
	const sum = rows.reduce((all, { bytes }) => all + (bytes ?? 0), 0);
	const off = rounding === 1 || sum !== growth ? 0 : rows.filter(mayBeOff).length * (rounding - 1);
	return {
		least: growth - off,
		most: growth + off
	};
};
/** A row that holds nothing, or of which nothing was allocated or freed, holds the same bytes whatever the rounding. */
const mayBeOff = ({ before, after, bytes, allocated, freed }) => bytes !== null && !(allocated === 0 && freed === 0) && [before, after].some((level) => level !== null && (level.bytes !== 0 || level.outstanding !== 0));

// build/core/rules/shape.js
/** Iterations that warm caches up: a first quarter of growth says nothing. */
const WARM_UP$2 = .25;
const FLAT = .15;
const STEP = .6;
const SHARE = .25;
const RISING = 2.33;
const EVEN = 1.36;
const MAX_UNEVEN = .2;
/**
* The shape of a row over a series of snapshots, without the first quarter of the iterations. A leak grows evenly, or
* in every quarter; a cache fills, slower and slower, and stays flat; a first use is one jump. Mann and Kendall's Z of
* at least 2.33 for a trend, and Kolmogorov and Smirnov's distance from a straight line for "evenly".
*/
const shape = {
	id: "shape",
	judge: (row, leg) => {
		if (leg.times === null || row.series == null || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row)) return null;
		const { bin, words } = SHAPES[shapeOf(row.series.outstanding, leg.times)];
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, bin, () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(words)}`);
	}
};
const SHAPES = {
	evenly: {
		bin: "shapeEvenly",
		words: "grows evenly through the whole test"
	},
	steadily: {
		bin: "shapeSteadily",
		words: "grows in every quarter of the test"
	},
	unclear: {
		bin: "shapeUnclear",
		words: "grows in no clear way"
	},
	jump: {
		bin: "shapeJump",
		words: "grew in one jump"
	},
	slowing: {
		bin: "shapeFlat",
		words: "grows less and less, as what fills up does"
	},
	flat: {
		bin: "shapeFlat",
		words: "grew while the test warmed up, and is flat since"
	}
};
/** Values that all rise: one order of 24, and of 120 with one value more. */
const MIN_RISING = 4;
/** The shape of growth after warm-up. */
const shapeOf = (values, times) => {
	const end = times.at(-1) ?? 0;
	const from = times.findIndex((time) => time >= end * WARM_UP$2);
	const late = Array.from({ length: times.length - from }, (_, index) => values[from + index] ?? 0);
	const lateTimes = times.slice(from);
	const first = late[0] ?? 0;
	const grown = (late.at(-1) ?? 0) - first;
	const total = (values[times.length - 1] ?? 0) - (values[0] ?? 0);
	if (late.length < 3) return "unclear";
	if (grown <= FLAT * total) return "flat";
	const steps = late.slice(1).map((value, index) => value - (late[index] ?? 0));
	if (late.length > 4 && Math.max(...steps) >= STEP * grown) return "jump";
	if (!((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.J)(late) >= RISING || late.length >= MIN_RISING && steps.every((step) => step > 0)) || !everyPart(late, grown)) return "unclear";
	if (isSlowing(late, steps)) return "slowing";
	const span = (lateTimes.at(-1) ?? 0) - (lateTimes[0] ?? 0);
	const distance = Math.max(...late.map((value, index) => Math.abs((value - first) / grown - ((lateTimes[index] ?? 0) - (lateTimes[0] ?? 0)) / span)));
	const allowed = EVEN / Math.sqrt(grown) + 1.5 * noiseOf(steps) / grown;
	return distance <= Math.min(MAX_UNEVEN, allowed) ? "evenly" : "steadily";
};
/**
* Standard deviation of what comes and goes between snapshots: such noise turns back at the next step, so neighbouring
* steps are opposed, and growth in bursts leaves them unrelated.
*/
const noiseOf = (steps) => {
	const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
	const products = steps.slice(1).map((step, index) => (step - mean) * ((steps[index] ?? 0) - mean));
	const opposed = products.reduce((sum, product) => sum + product, 0) / Math.max(1, products.length);
	return Math.sqrt(Math.max(0, -opposed));
};
/** The last third of the late growth is less than this share of the first, and chance does not explain it. */
const MAX_OF_SLOWING = .5;
const MIN_SLOWING_Z = 3;
const isSlowing = (late, steps) => {
	const third = Math.floor((late.length - 1) / 3);
	if (third < 1) return false;
	const grownIn = (from) => (late[from + third] ?? 0) - (late[from] ?? 0);
	const [first, last] = [grownIn(0), grownIn(late.length - 1 - third)];
	const sd = Math.sqrt(first + Math.max(0, last) + 4 * noiseOf(steps) ** 2);
	return last < MAX_OF_SLOWING * first && first - last > MIN_SLOWING_Z * sd;
};
/** Each of the three later quarters has at least a quarter of its share. */
const everyPart = (late, grown) => {
	const last = late.length - 1;
	return [
		0,
		1,
		2
	].every((part) => {
		const from = late[Math.round(part * last / 3)] ?? 0;
		return (late[Math.round((part + 1) * last / 3)] ?? 0) - from >= SHARE * grown / 3;
	});
};

// build/core/rules/alike.js
/** So many others are chance; more are how the machine works. */
const MAX_FEW = 3;
const MAX_SOME = 12;
/**
* Other rows of the run that free nothing and grow through the whole series, as this one does: one of its kind is
* likelier a leak than one of fifty. Caches are held against caches, and what is not known as one against such rows.
*/
const alike = {
	id: "alike",
	judge: (row, leg) => {
		if (!leg.steady.has((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row))) return null;
		const others = othersOf(row, leg);
		const bin = binOf$4(others, isCache(row));
		const who = others === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("no other row") : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(others, "other row");
		const words = () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grows through the whole test and is never freed; ${who} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(others > 1 ? "do" : "does")}`;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, bin, words);
	}
};
const binOf$4 = (others, isOfCache) => {
	if (others <= MAX_FEW) return "alikeFew";
	if (isOfCache) return "alikeCaches";
	return others <= MAX_SOME ? "alikeSome" : "alikeMany";
};
const isCache = ({ tag, pool }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.et)(tag, pool)?.kind === "cache";
/** Those that are not in step with the row: parts of one leak are no crowd. */
const othersOf = (row, { steady, inStep }) => {
	const isOfCache = isCache(row);
	const along = (inStep.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row)) ?? []).filter((it) => steady.has((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(it)) && isCache(it) === isOfCache);
	return [...steady.values()].filter((it) => isCache(it) === isOfCache).length - 1 - along.length;
};
/** Fewer blocks than this have no shape. */
const MIN_BLOCKS$3 = 5;
/** Rows that free nothing and grow through the whole series, by their keys; none where there is no series. */
const steadyOf = (growths, times) => {
	const steady = growths.filter((row) => {
		if (times === null || row.series == null || row.freed !== 0 || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row)) return false;
		const shape = (row.count ?? 0) < MIN_BLOCKS$3 ? "unclear" : shapeOf(row.series.outstanding, times);
		return shape === "evenly" || shape === "steadily";
	});
	return new Map(steady.map((row) => [(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row), row]));
};

// build/core/rules/reference.js
/**
* Asks if the row moved at all in the control interval, or without the change: what stands still there is the driver's
* doing.
*/
const reference = {
	id: "reference",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row)) return null;
		return leg.control === null ? inBaseline(row, leg) : inControl(row, leg);
	}
};
const inControl = (row, leg) => {
	const there = leg.control?.rows.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row));
	const change = there === void 0 ? 0 : there.count;
	if (change === null) return null;
	const tag = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag);
	if (change === 0 && (there?.allocated ?? 0) === 0) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "referenceStill", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} stood still in the control interval`);
	if (change === 0) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "referenceEven", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} came and went in the control interval`);
	return isInFlight(change, row) ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "referenceWavered", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} came and went in the control interval, by ${change} in the end`) : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "referenceMoved", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag}: the control interval moved it too, by ${change}`);
};
const inBaseline = (row, leg) => {
	const changes = leg.baseline.flatMap(({ rows }) => {
		const there = rows.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row));
		return there === void 0 ? 0 : there.count ?? [];
	});
	if (changes.length === 0) return null;
	const most = changes.reduce((one, other) => Math.abs(other) > Math.abs(one) ? other : one);
	const tag = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag);
	if (most === 0) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "referenceStill", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} stands still without the change`);
	return isInFlight(most, row) ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "referenceWavered", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} comes and goes without the change, by ${most} at most`) : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "referenceMoved", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} moves without the change too, by ${most}`);
};
/** The control interval, or else the baseline, left a row at the count that it had. */
const stoodStill = (row, { control, baseline }) => {
	const key = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row);
	if (control === null) return baseline.length > 0 && baseline.every(({ rows }) => (rows.get(key)?.count ?? 0) === 0);
	return (control.rows.get(key)?.count ?? 0) === 0;
};
/** Chance in what is in flight at both ends explains three standard deviations. */
const isInFlight = (change, row) => Math.abs(change) <= 3 * Math.sqrt((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.W)(row));

// build/core/rules/company.js
/** So many others are more than a leak brings along, and so many are another piece of the system at work. */
const MIN_SOME = 5;
const MIN_MANY = 12;
/**
* Other rows that stood still in the control interval, or on the baseline, and grow here as this one does: a part of
* the system that is first used moves dozens at once, and a leak one to a few. What is in step with the row is no
* company.
*/
const company = {
	id: "company",
	judge: (row, leg) => {
		if (leg.newlyMoved.size < MIN_SOME || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row) || !stoodStill(row, leg)) return null;
		const along = [row, ...leg.inStep.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row)) ?? []].filter((it) => leg.newlyMoved.has((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(it)));
		const others = leg.newlyMoved.size - along.length;
		if (others < MIN_SOME) return null;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, others < MIN_MANY ? "companySome" : "companyMany", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(others, "other row")} stood still there too and grew here, as ${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} did`);
	}
};
const MIN_BLOCKS$2 = 5;
const MIN_Z$2 = 4;
/** Keys of the rows that the control interval, or else the baseline, left still, and that grew here beyond chance. */
const newlyMovedOf = (leg) => {
	const isNewlyMoved = (row) => (row.count ?? 0) >= MIN_BLOCKS$2 && !leg.isDriverTag(row) && ((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.z)(row, leg)?.z ?? 0) >= MIN_Z$2 && stoodStill(row, leg);
	return new Set(leg.growths.filter(isNewlyMoved).map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f));
};

// build/core/rules/iteration-lock.js
/** Rates that a leak has: one, two or three blocks in each iteration, or one in every second, fifth or tenth. */
const RATES = [
	{
		each: 1,
		every: 1
	},
	{
		each: 2,
		every: 1
	},
	{
		each: 3,
		every: 1
	},
	{
		each: 1,
		every: 2
	},
	{
		each: 1,
		every: 5
	},
	{
		each: 1,
		every: 10
	}
];
/** Of other whole numbers there are many, so chance meets one soon: each place to look counts. */
const EVERY = [
	1,
	2,
	5,
	10
];
/** Above this the tolerance spans a whole unit, so every value would match. */
const MAX_EACH = 20;
/** Chance explains a lock less often than this. */
const EXACT$1 = .001;
const SURE$1 = .005;
const LIKELY$1 = .02;
const BOUND = .05;
const WEAK = .08;
const ODD = .01;
/** An object's lock must be this sure. */
const EXACT_OF_OBJECT = .002;
/** So many rows that free nothing and keep a sure lock are how the machine works. */
const MIN_SHARED = 4;
/**
* Growth of one, two or three blocks per iteration, or of one per 2, 5 or 10. `p` is the probability that growth which
* has nothing to do with the iterations comes this close. Other whole numbers are worth less: there are eighty of them.
*/
const iterationLock = {
	id: "iteration-lock",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row) || leg.policy.iterations === null) return null;
		const lock = lockOf(row, leg.policy.iterations);
		const bin = lock === null ? null : binOf$3(lock);
		if (lock === null || bin === null) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "lockNot", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${growthOf(row)} is no whole number per iteration`);
		if (isOver(row, leg)) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "lockNot", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${growthOf(row)} is a whole number per iteration in the end only`);
		const others = isKeeper(row, lock) ? keepersBeside(row, leg) : 0;
		return others >= MIN_SHARED ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "lockShared", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${wordsOf(row, lock)}; ${others} other rows keep as whole a number`) : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, bin, () => wordsOf(row, lock));
	}
};
/** A series tells growth in each iteration from growth at once, or at the begin, that meets a whole number. */
const isOver = ({ series }, { times }) => {
	const form = series == null || times === null ? null : shapeOf(series.outstanding, times);
	return form === "flat" || form === "jump" || form === "slowing";
};
const binOf$3 = ({ p, odd }) => {
	if (odd) return p <= ODD ? "lockOdd" : null;
	if (p <= EXACT$1) return "lockExact";
	if (p <= SURE$1) return "lockSure";
	if (p <= LIKELY$1) return "lock";
	return p <= WEAK ? "lockWeak" : null;
};
/** Keeps a whole number per iteration for ever, and frees nothing. */
const isKeeper = ({ freed }, { p, odd }) => freed === 0 && !odd && p <= SURE$1;
const growthOf = (row) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)}: growth of ${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.D)(row)}`;
/** `Zzzz: growth of 1,003 is close to 1 per iteration, which makes 1,000` */
const wordsOf = (row, { each, every, distance, expected }) => {
	const unit = every === 1 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`per iteration` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`per ${every} iterations`;
	return distance === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${growthOf(row)} is exactly ${each} ${unit}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${growthOf(row)} is close to ${each} ${unit}, which makes ${expected}`;
};
/** So close to one of the rates of a leak that chance explains it once in 500 times. */
const isExactLock = (row, iterations) => {
	const lock = lockOf(row, iterations);
	return lock !== null && !lock.odd && lock.p <= EXACT_OF_OBJECT;
};
/** So close to one of the rates of a leak that chance explains it once in 50 times. */
const isLocked = (row, iterations) => {
	const lock = lockOf(row, iterations);
	return lock !== null && !lock.odd && lock.p <= LIKELY$1;
};
/** So close to one of the rates of a leak that chance explains it once in 20 times: enough beside other evidence. */
const isBoundTo = (row, iterations) => {
	const lock = lockOf(row, iterations);
	return lock !== null && !lock.odd && lock.p <= BOUND;
};
/** Keys of the rows that keep a whole number per iteration for ever, and free nothing. */
const keepersOf = (growths, iterations) => {
	const keepers = growths.filter((row) => {
		const lock = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row) ? lockOf(row, iterations) : null;
		return lock !== null && isKeeper(row, lock);
	});
	return new Set(keepers.map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f));
};
/** Those that are not in step with the row: parts of one leak are no crowd. */
const keepersBeside = (row, { keepers, inStep }) => {
	const along = (inStep.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row)) ?? []).filter((it) => keepers.has((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(it)));
	return keepers.size - 1 - along.length;
};
/** The lock that chance explains least, one of the rates of a leak first; null where there is none to look for. */
const lockOf = (row, iterations) => {
	const change = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.D)(row);
	if (iterations === null || change < 1) return null;
	const simple = RATES.map((rate) => lockAt(change, iterations, {
		...rate,
		odd: false
	}));
	const likely = likeliest(simple);
	if (likely !== null && likely.p <= WEAK) return likely;
	const others = EVERY.map((every, place) => {
		const each = Math.round(change / iterations * every);
		const lock = lockAt(change, iterations, {
			each,
			every,
			odd: true
		});
		return {
			...lock,
			p: Math.min(1, lock.p * (place + 1))
		};
	});
	return likeliest(others.filter(({ each }) => each >= 1 && each <= MAX_EACH));
};
const lockAt = (change, iterations, rate) => {
	const { each, every } = rate;
	const expected = each * iterations / every;
	const distance = Math.min(Math.abs(change - expected), Math.abs(change - Math.floor(expected)));
	return {
		...rate,
		expected: Math.round(expected),
		distance: Math.round(distance),
		p: Math.min(1, (2 * distance + 1) * every / iterations)
	};
};
const likeliest = (locks) => locks.reduce((best, lock) => best === null || lock.p < best.p ? lock : best, null);

// build/core/rules/unexplained-growth.js
const MIN_GROWTH$1 = 2e3;
const MAX_FREED_SHARE$1 = .005;
/** More rows of this kind are how this machine works: only large ones stand out then. */
const MAX_UNFREED_ROWS = 3;
const MIN_UNFREED_BYTES = 2 ** 20;
const MIN_UNFREED_SHARE = .01;
/** A substantial share of a pool in one test. */
const MIN_BYTES$1 = 16 * 2 ** 20;
const MIN_SHARE$1 = .05;
/** Blocks and bytes of a row that outgrew by far what it was, however much of it is freed beside. */
const MIN_BLOCKS_MANIFOLD = 1e4;
const MIN_BYTES_MANIFOLD = 2 ** 20;
/** Times what it held before. */
const MIN_MANIFOLD = 20;
/** Growth that nobody can call clean, whatever is known of its tag: a suspect at least. */
const unexplainedGrowth = {
	id: "unexplained-growth",
	judge: (row, leg) => {
		const { count, bytes, allocated, freed } = row;
		if (row.before === null || bytes === null || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.R)(row, leg)) return null;
		if (_never_freed_js__WEBPACK_IMPORTED_MODULE_5__.i.judge(row, leg) !== null) return null;
		const share = bytes / Math.max(1, leg.poolBytes[row.pool]);
		if (bytes >= MIN_BYTES$1 && share >= MIN_SHARE$1) return {
			decides: false,
			suspects: true,
			points: 0,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grew by ${bytes} bytes, ${Math.min(100, Math.round(share * 100))} % of the ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(row.pool)} pool`
		};
		const grown = objectGrowth(row, leg) ?? manifoldGrowth(row);
		if (grown !== null) return {
			decides: false,
			suspects: true,
			points: 0,
			text: grown
		};
		if (!isUnfreed(row) || !outgrew(row) || leg.unfreedRows > MAX_UNFREED_ROWS && !isLarge(row, leg)) return null;
		return {
			decides: false,
			suspects: true,
			points: 0,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grew by ${count ?? 0}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(allocated ?? 0, "allocation")} and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(freed ?? 0, "free")}`
		};
	}
};
/**
* Objects that come and go with a machine's work: more than this, and this share of what was there, is no coming and
* going.
*/
const MIN_OBJECTS$1 = 1e3;
const MIN_SHARE_OF_OBJECTS = .2;
/** Objects of a straight line through a whole series. */
const MIN_OBJECTS_EVENLY = 100;
const MIN_Z_EVENLY = 5;
/**
* Growth of objects that drivers hold references to, beyond what a test needs; null for other rows. However much of its
* kind is freed beside.
*/
const objectGrowth = (row, { times }) => {
	const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.et)(row.tag, row.pool);
	const [was, grown] = [row.before?.outstanding ?? 0, row.count ?? 0];
	if (known === void 0 || known.kind !== "object" && known.kind !== "shared") return null;
	const healthy = known.healthyOutstanding ?? Number.POSITIVE_INFINITY;
	const isPast = was + grown > healthy;
	if (grown >= MIN_OBJECTS$1 && grown >= MIN_SHARE_OF_OBJECTS * was && (known.kind === "object" || isPast)) {
		const limit = isPast ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`; a healthy machine holds fewer than ${healthy}` : [];
		return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grew by ${grown}, from ${was}${limit} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(known.what)})`;
	}
	const isLine = row.series !== null && times !== null && shapeOf(row.series.outstanding, times) === "evenly";
	return grown >= MIN_OBJECTS_EVENLY && isLine && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.G)(row) >= MIN_Z_EVENLY ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grew by ${grown} along a straight line through the whole test (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(known.what)})` : null;
};
/** Growth to many times what there was: a leak that a busy row hides among its frees, or a cache without bound. */
const manifoldGrowth = ({ tag, before, count, bytes }) => {
	const was = before?.outstanding ?? null;
	if (was === null || count === null || bytes === null) return null;
	if (count < MIN_BLOCKS_MANIFOLD || bytes < MIN_BYTES_MANIFOLD || count < MIN_MANIFOLD * was) return null;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(tag)} grew from ${was} to ${was + count} allocations, and by ${bytes} bytes`;
};
/** Grew by thousands between two dumps while almost nothing was freed. */
const isUnfreed = ({ before, count, allocated, freed }) => before !== null && (count ?? 0) >= MIN_GROWTH$1 && allocated !== null && freed !== null && freed <= MAX_FREED_SHARE$1 * allocated;
/** A cache that freed since boot, and adds less than half of what it holds and fewer blocks than this, is at work. */
const MIN_SHARE_OF_HELD = .5;
const MIN_GROWTH_OF_HELD = 1e4;
/** Grew by so much, or hardly anything of it was freed since boot either, so that it may leak for long. */
const outgrew = ({ before, count }) => {
	const grown = count ?? 0;
	const { allocs, frees } = before?.usage ?? {
		allocs: 0,
		frees: 0
	};
	if (grown >= MIN_GROWTH_OF_HELD || frees <= MAX_FREED_SHARE$1 * allocs) return true;
	return grown >= MIN_SHARE_OF_HELD * (before?.outstanding ?? 0);
};
const isLarge = ({ bytes, pool }, { poolBytes }) => (bytes ?? 0) >= Math.max(MIN_UNFREED_BYTES, MIN_UNFREED_SHARE * poolBytes[pool]);

// build/core/comparison.js
/** Input of the rules: the judged rows, and the figures that take all rows to work out. */
const comparisonOf = (observed, policy) => {
	const isIgnored = (0,_policy2_js__WEBPACK_IMPORTED_MODULE_1__.i)(policy.ignoreTags);
	const growths = observed.growths.filter((row) => !isIgnored(row));
	const { times = null, baseline = [], control: given = null } = observed;
	const control = ranCycles(given) ? given : null;
	const mode = modeOf({
		times,
		control,
		baselineRuns: baseline.length
	});
	const overControl = {
		runs: control === null ? [] : [control],
		spread: _select_js__WEBPACK_IMPORTED_MODULE_2__.j
	};
	const leg = {
		leg: observed.name,
		growths,
		policy,
		mode,
		points: (0,_points_js__WEBPACK_IMPORTED_MODULE_0__.i)(mode, policy.points),
		isDriverTag: (0,_policy2_js__WEBPACK_IMPORTED_MODULE_1__.i)(policy.driverTags),
		limitsOf: (0,_policy2_js__WEBPACK_IMPORTED_MODULE_1__.r)(policy),
		rounding: roundingOf(observed.growths),
		inStep: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.k)(growths),
		keepers: keepersOf(growths, policy.iterations),
		steady: steadyOf(growths, times),
		times,
		control,
		controlIdled: given !== null && control === null,
		overControl: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.P)(growths, overControl, policy.iterations),
		baseline,
		overBaseline: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.P)(growths, {
			runs: baseline,
			spread: _select_js__WEBPACK_IMPORTED_MODULE_2__.A
		}, policy.iterations),
		captures: capturesOf(observed),
		poolBytes: {
			nonpaged: observed.totals.nonpaged.after,
			paged: observed.totals.paged.after
		},
		unfreedRows: growths.filter(isUnfreed).length,
		legsThatGrew: observed.legsThatGrew ?? null
	};
	return {
		...leg,
		newlyMoved: newlyMovedOf(leg)
	};
};
const capturesOf = ({ before, after }) => before == null || after === void 0 ? null : {
	before: before.capture,
	after: after.capture
};
/** A control interval that idled says nothing of what the cycles move. */
const ranCycles = (control) => control !== null && control.iterations !== 0;
/** The control interval is the better witness where there is a baseline too. */
const modeOf = (by) => {
	const form = by.times === null ? "pair" : "series";
	if (ranCycles(by.control)) return `${form}+control`;
	return by.baselineRuns > 0 ? `${form}+baseline` : form;
};

// build/core/rules/bytes-driver-tag.js
/** Bytes without counts of the driver's own tag; a count that grew decides alone. */
const bytesDriverTag = {
	id: "bytes-driver-tag",
	judge: (row, leg) => leg.isDriverTag(row) && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.H)(row) ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "bytesDriver", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} is a driver tag`) : null
};

// build/core/rules/bytes-lock.js
/**
* Pool is handed out in blocks of 16 bytes on 64-bit Windows; those of 8, on 32-bit, count as less sure than they are.
*/
const GRANULARITY = 16;
/** Chance explains whole blocks in each iteration less often than this. */
const EXACT = .002;
const SURE = .01;
const LIKELY = .05;
/** Bytes without counts that are whole blocks in each iteration. */
const bytesLock = {
	id: "bytes-lock",
	judge: (row, leg) => {
		const { iterations } = leg.policy;
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.H)(row) || iterations === null || iterations < 1) return null;
		const stray = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.K)(row);
		const each = Math.round(stray / iterations / GRANULARITY) * GRANULARITY;
		const p = (2 * Math.abs(stray - each * iterations) + GRANULARITY) / (GRANULARITY * iterations);
		if (each <= 0 || p > LIKELY) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "bytesLockNot", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)}: no whole blocks in each iteration`);
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, p <= EXACT ? "bytesLockExact" : p <= SURE ? "bytesLockSure" : "bytesLock", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)}: ${each} bytes in each iteration`);
	}
};

// build/core/rules/bytes-only.js
/** Bytes that the count does not explain: blocks are exchanged for larger ones, or pages behind them are lost. */
const bytesOnly = {
	id: "bytes-only",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.H)(row)) return null;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.V)(row) < .5 ? "bytesIdle" : "bytes", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)}: ${Math.round((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.K)(row))} bytes more than its count explains`);
	}
};

// build/core/rules/bytes-reference.js
/** A tenth at most of the bytes in the control interval, or else on the baseline, is none. */
const MAX_SHARE = .1;
/** Bytes without counts that the control interval, or else the baseline, shows too, or does not. */
const bytesReference = {
	id: "bytes-reference",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.H)(row)) return null;
		const runs = leg.control === null ? leg.baseline : [leg.control];
		const there = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.M)(row, { runs }, leg.policy.iterations);
		if (there === null) return null;
		const where = leg.control === null ? "the baseline" : "the control interval";
		const bin = there <= MAX_SHARE * (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.K)(row) ? "bytesStill" : "bytesMoved";
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, bin, () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(where)} moved its bytes by ${Math.round(there)}`);
	}
};

// build/core/rules/bytes-shape.js
/** The shape over a series of bytes that the count does not explain. */
const bytesShape = {
	id: "bytes-shape",
	judge: (row, leg) => {
		if (leg.times === null || row.series == null || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.H)(row)) return null;
		const form = shapeOf(strayOf(row, row.series), leg.times);
		return form === "evenly" || form === "steadily" ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "bytesEven", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)}: its bytes grow through the whole test`) : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "bytesUneven", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)}: its bytes do not grow through the whole test`);
	}
};
const strayOf = ({ before }, { outstanding, bytes }) => {
	const size = (before?.bytes ?? 0) / Math.max(1, before?.outstanding ?? 0);
	return bytes.map((value, at) => value - (outstanding[at] ?? 0) * size);
};

// build/core/rules/cache-tag.js
/** A tag that grows on every healthy machine, as file and name caches do. */
const cacheTag = {
	id: "cache-tag",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row)) return null;
		if (isUnfreed(row)) return null;
		const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.et)(row.tag, row.pool);
		if (known?.kind !== "cache" && known?.noise !== "high") return null;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "cacheTag", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grows on healthy machines too (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(known.what)})`);
	}
};

// build/core/rules/crowd.js
const MIN_ROWS = 10;
/** Many rows that outgrew the control interval or the baseline as far as this one: another day, not one leak. */
const crowd = {
	id: "crowd",
	judge: (row, leg) => {
		const found = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.z)(row, leg);
		if (found === void 0 || found.rank < MIN_ROWS || found.z < 2 || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row)) return null;
		const where = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(leg.control === null ? "the baseline" : "the control interval");
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "crowd", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${found.rank - 1} rows outgrew ${where} as far as ${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)}, or further`);
	}
};

// build/core/rules/driver-tag-growth.js
/**
* The driver's own tags must not grow over a test that ends where it began; once the driver is stopped, none may be
* left. Driver Verifier asks the same at unload; this asks it of a driver that keeps running too. The policy may allow
* a tag a count.
*/
const driverTagGrowth = {
	id: "driver-tag-growth",
	judge: (row, leg) => {
		if (!leg.isDriverTag(row)) return null;
		const { own } = leg.limitsOf(row);
		const allowed = own.maxGrowthCount ?? 0;
		if (leg.policy.driverStopped && row.settled !== null) return row.settled > allowed ? {
			decides: true,
			points: 0,
			text: leftAtRest(row, row.settled)
		} : null;
		const left = row.after?.outstanding ?? 0;
		const holds = left > 0 || (row.after?.bytes ?? 0) > 0;
		if (leg.policy.driverStopped && holds && (left > allowed || allowed === 0)) return {
			decides: true,
			points: 0,
			text: leftBehind(row, left)
		};
		const growth = row.count ?? 0;
		const kept = row.settled === null ? growth : Math.min(growth, row.settled - (row.before?.outstanding ?? 0));
		if (kept > allowed) return {
			decides: true,
			points: 0,
			text: moreThanBefore(row, kept, allowed)
		};
		if (growth > allowed) return null;
		return row.count === null && (row.bytes ?? 0) > (own.maxGrowthBytes ?? 0) ? {
			decides: true,
			points: 0,
			text: moreBytes(row)
		} : null;
	}
};
const leftAtRest = (row, left) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} is a driver tag: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(left, "allocation")} left after the driver was stopped`;
const leftBehind = (row, left) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} is a driver tag: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(left, "allocation")} of ${row.after?.bytes ?? 0} bytes left after the driver was stopped`;
const moreThanBefore = (row, growth, allowed) => {
	const limit = allowed === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`no growth is allowed` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${allowed} are allowed`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} is a driver tag and grew by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(growth, "block")} of ${row.bytes ?? 0} bytes together; ${limit}${loadedLater(row)}`;
};
/** The first red check of many users: the driver's own start counts as growth where the first dump comes before it. */
const loadedLater = ({ before, freed }) => before?.usage === null && freed === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`. The dump before does not show the tag: take it after the driver was loaded` : [];
const moreBytes = (row) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} is a driver tag and holds ${row.bytes ?? 0} bytes more than before; no growth is allowed`;

// build/core/rules/first-use.js
/**
* Nothing of the tag was there before the test, and its growth keeps no whole number per iteration: the first use of a
* cache, or of a part of the system, looks so. The driver's own tags and objects are asked for themselves. A series
* that shows growth through the whole test speaks against it.
*/
const firstUse = {
	id: "first-use",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row) || row.before?.outstanding !== 0 || isLocked(row, leg.policy.iterations)) return null;
		if (leg.isDriverTag(row) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Q)(row)) return null;
		const shape = leg.times === null || row.series == null ? null : shapeOf(row.series.outstanding, leg.times);
		if (shape === "evenly" || shape === "steadily") return null;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "firstUse", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} held nothing before: its first use may be all this is`);
	}
};

// build/core/rules/held-since-boot.js
/** A substantial share of a pool held under one tag. */
const MIN_BYTES = 64 * 2 ** 20;
const MIN_SHARE = .1;
/** Fewer blocks than this may be one large table of a driver. */
const MIN_BLOCKS_OF_SHARE = 1e3;
/** So many blocks, of which hardly any was freed. */
const MIN_BLOCKS$1 = 2e5;
const MAX_FREED_SHARE = .05;
/**
* Rows that stand out in a single dump: more than a healthy machine holds of a known tag, or else a large share of the
* pool or hundreds of thousands of blocks that are hardly ever freed. A suspect at least; caches are large by nature.
*/
const heldSinceBoot = {
	id: "held-since-boot",
	judge: (row, leg) => {
		const held = row.after;
		if (row.before !== null || held === null || _never_freed_js__WEBPACK_IMPORTED_MODULE_5__.i.judge(row, leg) !== null) return null;
		const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.et)(row.tag, row.pool);
		const blocks = held.outstanding ?? 0;
		const suspect = (text) => ({
			decides: false,
			suspects: true,
			points: 0,
			text
		});
		if (known?.healthyOutstanding !== void 0) {
			if (blocks <= known.healthyOutstanding) return null;
			return suspect((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} holds ${blocks}; a healthy machine holds fewer than ${known.healthyOutstanding} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(known.what)})`);
		}
		if (known?.kind === "cache" || known?.noise === "high") return null;
		const share = held.bytes / Math.max(1, leg.poolBytes[row.pool]);
		if (held.bytes >= MIN_BYTES && share >= MIN_SHARE && blocks >= MIN_BLOCKS_OF_SHARE) return suspect((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} holds ${held.bytes} bytes, ${Math.round(share * 100)} % of the ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(row.pool)} pool`);
		const { allocated, freed } = row;
		if (blocks < MIN_BLOCKS$1 || allocated === null || freed === null || freed > MAX_FREED_SHARE * allocated) return null;
		return suspect((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} holds ${blocks} of ${allocated} blocks that were allocated since boot`);
	}
};

// build/core/rules/in-flight.js
/**
* Blocks that may have come and gone, the smaller of what was there and what was freed: the fewer, the less growth is
* chance. Every row that grew has one of the three.
*/
const inFlight = {
	id: "in-flight",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row)) return null;
		const x = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.V)(row);
		if (row.freed === null ? x < .5 : row.freed === 0) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "flowStill", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grew, and ${stillWords(row)}`);
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, x < 30 ? "flowSome" : "flowBusy", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grew, and ${flowWords(row)}: most tags that grow so do not leak`);
	}
};
const stillWords = ({ freed }) => freed === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`held nothing before` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`nothing of it was freed`;
/**
* `9 of its allocations were freed`, counted between the dumps; or what it held before, where frees are not counted.
*/
const flowWords = ({ freed, before }) => freed === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`any of the ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(before?.outstanding ?? 0, "allocation")} that it held may have gone since` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(freed, "allocation")} of it ${freed === 1 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`was` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`were`} freed in the meantime`;

// build/core/rules/trend.js
/**
* Growth along a straight line after warm-up, against the scatter around it; a control interval's growth is taken off.
*/
const trend = {
	id: "trend",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row) || leg.times === null || row.series == null) return null;
		const z = trendZ(row, leg.times, expectedOf(row, leg));
		const words = leg.overControl.size > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` more than the control interval` : [];
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, binOf$2(z), () => z < 1 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)}: no growth along a line stands out of its scatter` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grows along a line${words} by ${Math.round(z)} times its scatter`);
	}
};
const binOf$2 = (z) => {
	if (z < 3) return "trend0";
	if (z < 6) return "trend3";
	if (z < 12) return "trend6";
	return z < 30 ? "trend12" : "trend30";
};
const expectedOf = (row, { overControl, overBaseline }) => Math.max(0, overControl.get(row)?.expected ?? overBaseline.get(row)?.expected ?? 0);
const WARM_UP$1 = .25;
/**
* Neighbouring snapshots are alike (a correlation of one half): the line is known less well than independent ones say.
*/
const CORRELATED = 3;
/**
* Slope of the least squares over the late snapshots, in standard deviations, less the growth that is expected anyway.
*/
const trendZ = (row, times, expected) => {
	const end = times.at(-1) ?? 0;
	const from = times.findIndex((time) => time >= end * WARM_UP$1);
	const late = times.slice(from);
	const values = row.series?.outstanding.subarray(from) ?? /* @__PURE__ */ new Float64Array();
	const count = late.length;
	if (count < 3) return 0;
	const meanTime = late.reduce((sum, time) => sum + time, 0) / count;
	const mean = values.reduce((sum, value) => sum + value, 0) / count;
	let [products, squares] = [0, 0];
	for (const [at, time] of late.entries()) {
		products += (time - meanTime) * ((values[at] ?? 0) - mean);
		squares += (time - meanTime) ** 2;
	}
	const slope = squares === 0 ? 0 : products / squares;
	const rest = late.reduce((sum, time, at) => sum + ((values[at] ?? 0) - mean - slope * (time - meanTime)) ** 2, 0);
	const x = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.V)(row);
	const variance = (rest + 4 * ((4 + x + (.005 * x) ** 2) / 2)) / (count + 2);
	const span = end - (late[0] ?? 0);
	return (slope * span - expected * span / Math.max(1, end)) / Math.sqrt(CORRELATED * variance * 12 / count);
};

// build/core/rules/kin.js
/** A part that grew less clearly may have grown by chance. */
const MIN_Z$1 = 2.5;
const MIN_TREND_Z = 4;
/** Known parts of one object that grew together with it, each beyond what is in flight. */
const kin = {
	id: "kin",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row.tag).length === 0) return null;
		const isClear = (it) => isBeyondNoise(it, leg) && !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.L)(it, leg.overBaseline.get(it));
		const tags = [...new Set(kinAlong(row, leg).filter(isClear).map(({ tag }) => tag))];
		const tag = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag);
		if (tags.length === 0) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "kinNone", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} grew without what an object of its kind brings along`);
		const bin = tags.length === 1 ? "kin1" : tags.length === 2 ? "kin2" : "kin3";
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, bin, () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.m)(tags.map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s))} grew with ${tag}, as parts of one object do`);
	}
};
/** Beyond what is in flight; a series knows the scatter of the row itself. */
const isBeyondNoise = (row, { times }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.G)(row) >= MIN_Z$1 || times !== null && row.series !== null && trendZ(row, times, 0) >= MIN_TREND_Z;
/** Rows in step with this one that are known to come along with the same object. */
const kinAlong = (row, { inStep }) => {
	const known = new Set((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row.tag).map(({ tag }) => tag));
	return (inStep.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row)) ?? []).filter(({ tag }) => known.has(tag));
};

// build/core/rules/legs.js
const MIN_GROWTH = 10;
/**
* The same test on other machines: a leak of the driver shows in every leg, and what grows in one of several is that
* machine's.
*/
const legs = {
	id: "legs",
	judge: (row, leg) => {
		const { legsThatGrew } = leg;
		if (legsThatGrew === null || (row.count ?? 0) < MIN_GROWTH) return null;
		const grew = legsThatGrew.grew.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row)) ?? 0;
		const { of } = legsThatGrew;
		if (grew === of) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "everyLeg", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grew in all ${of} legs`);
		return grew > 1 ? null : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "oneLeg", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grew in one of ${of} legs only`);
	}
};

// build/core/rules/limit-exceeded.js
/** Growth of one tag in one pool above a limit that the user set. Equal to the limit is allowed. */
const limitExceeded = {
	id: "limit-exceeded",
	judge: (row, { limitsOf, rounding }) => {
		const { all } = limitsOf(row);
		const broken = [
			bytesAbove(row, all, rounding),
			countAbove(row, all),
			percentAbove(row, all, rounding)
		].filter((it) => it !== null);
		if (broken.length === 0) return null;
		return decided((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grew by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.m)(broken, ", ")}`);
	}
};
/** Growth of a whole pool above its limit, whatever the rounding took; the sentence names the tags that grew most. */
const poolLimitExceeded = ({ pool, growth, limit, span }, growths) => {
	if (span.least <= limit) return null;
	const top = growths.filter((row) => row.pool === pool && (row.bytes ?? 0) > 0).sort((one, other) => (other.bytes ?? 0) - (one.bytes ?? 0)).slice(0, 3).map((row) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} by ${row.bytes ?? 0}`);
	const most = top.length === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`; most of it in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.m)(top, ", ")}`;
	return decided((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(pool === "nonpaged" ? "Nonpaged" : "Paged")} pool grew by ${growth} bytes, ${limit} are allowed${most}`);
};
const decided = (text) => ({
	decides: true,
	points: 0,
	text
});
/** Above the limit whatever the rounding took: what may be on either side of it is not judged. */
const bytesAbove = ({ bytes }, { maxGrowthBytes: limit }, rounding) => limit !== null && bytes !== null && bytesSpan(bytes, rounding).least > limit ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${bytes} bytes, ${limit} are allowed` : null;
const countAbove = ({ count }, { maxGrowthCount: limit }) => limit !== null && count !== null && count > limit ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${count} allocations, ${limit} are allowed` : null;
const percentAbove = (row, { maxGrowthPercent: limit }, rounding) => {
	const { before, bytes } = row;
	const percent = percentSpan(row, rounding);
	if (limit === null || bytes === null || before === null || percent === null || percent.least <= limit) return null;
	if (before.bytes === 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${bytes} bytes from none, ${limit} % is allowed`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${Math.round(bytes * 1e3 / before.bytes) / 10} %, ${limit} % is allowed`;
};

// build/core/rules/object-counts.js
/**
* Tells a reference leak from a handle leak, by the system's own counts of objects and handles of each type
* (`NtQueryObject`, ObjectTypesInformation). An object lives while a handle or a reference holds it:
*
*     objects grow, handles do not   references are kept: `ObDereferenceObject` is missing
*     both grow alike                handles are kept: `ZwClose` is missing
*     objects do not grow            the tag's blocks are no objects, or no more of them than processes that run
*
* The object manager tags an object with the first four characters of its type's name (`ObCreateObjectType`).
*/
const objectCounts = {
	id: "object-counts",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row) || leg.captures === null) return null;
		const text = row.tag === HANDLE_TABLE_TAG ? handlesOfAll(leg.captures) : holderOf(row.tag, row.count ?? 0, leg.captures);
		return text === null ? null : {
			decides: false,
			points: 0,
			text
		};
	}
};
/** Fewer are the machine's own coming and going. */
const MIN_OBJECTS = 5;
/** Share below which a count did not grow with another, and above which it did. */
const FEW = .1;
const MOST = .9;
const holderOf = (tag, blocks, captures) => {
	const types = growthsOf(captures).filter(({ type }) => tagOf(type) === tag);
	const [first] = types;
	if (first === void 0 || blocks < MIN_OBJECTS) return null;
	const type = types.map((one) => one.type).join(", ");
	const objects = sum(types.map((one) => one.objects));
	const handles = sum(types.map((one) => one.handles));
	if (objects < FEW * blocks) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(tag)} grew by ${blocks} and ${type} objects by ${objects}: most of the blocks are no such objects`;
	const live = liveGrowth(first.type, captures);
	const kept = objects - Math.max(0, live ?? 0);
	if (kept < FEW * objects) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${objects} more ${type} objects, and ${live ?? 0} more of them run: the machine runs more, it keeps none that ended`;
	const ended = live === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("") : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`, of which ${kept} do not run any more`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${objects} more ${type} objects${ended}, and ${handles} more handles to them: ${blame(kept, handles)}${costOf(kept, captures)}`;
};
const blame = (kept, handles) => {
	if (handles < FEW * kept) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("references are kept (reference leak: ObDereferenceObject is missing)");
	if (handles >= MOST * kept) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("handles are kept (handle leak: ZwClose is missing)");
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`handles keep ${handles} of them at most (ZwClose), and references the others (ObDereferenceObject)`;
};
/** Growth of those that run; null for what does not run. */
const liveGrowth = (type, { before, after }) => {
	const field = RUNS[type];
	const [was, is] = field === void 0 ? [] : [before[field], after[field]];
	return was === void 0 || is === void 0 ? null : is - was;
};
const RUNS = {
	Process: "liveProcesses",
	Thread: "liveThreads"
};
/** Objects that a cost is worked out from: the machine's commit wanders by megabytes. */
const MIN_OBJECTS_OF_A_COST = 100;
/** `; each costs 79 KB of memory, 12 KB of them pool`: a process keeps more than its pool blocks. */
const costOf = (kept, { before, after }) => {
	if (kept < MIN_OBJECTS_OF_A_COST || before.commit === void 0 || after.commit === void 0) return [];
	const [each, pool] = [after.commit - before.commit, poolGrowth(before, after)].map((bytes) => bytes / kept / 1024);
	if (each === void 0 || pool === void 0 || Number.isNaN(pool) || pool < .5 || each < pool) return [];
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`; each costs ${Math.round(each)} KB of memory, ${Math.round(pool)} KB of them pool`;
};
const poolGrowth = ({ pools: was }, { pools: is }) => was === void 0 || is === void 0 ? NaN : is.nonpaged + is.paged - was.nonpaged - was.paged;
/** Tables of handles, in paged pool: they grow with handles, whatever these are to. */
const HANDLE_TABLE_TAG = "Obtb";
const MIN_HANDLES = 100;
const handlesOfAll = (captures) => {
	const [most] = growthsOf(captures).sort((one, other) => other.handles - one.handles);
	if (most === void 0 || most.handles < MIN_HANDLES) return null;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${most.handles} more handles to ${most.type} objects are open: handles are kept (handle leak: ZwClose is missing)`;
};
/** A type that one side does not list had no object there. */
const growthsOf = ({ before, after }) => {
	if (before.objects === void 0 || after.objects === void 0) return [];
	const earlier = new Map(before.objects.map(([type, objects, handles]) => [type, {
		objects,
		handles
	}]));
	return after.objects.map(([type, objects, handles]) => {
		const was = earlier.get(type);
		return {
			type,
			objects: objects - (was?.objects ?? 0),
			handles: handles - (was?.handles ?? 0)
		};
	});
};
/** `Process` \u2192 `Proc`, `Key` \u2192 `Key `. */
const tagOf = (type) => type.slice(0, 4).padEnd(4);
const sum = (values) => values.reduce((total, value) => total + value, 0);

// build/core/rules/object-lock.js
/**
* A whole number of objects per iteration: what comes and goes with the machine's work leaves no such number behind.
*/
const objectLock = {
	id: "object-lock",
	judge: (row, leg) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row) && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Q)(row) && isExactLock(row, leg.policy.iterations) ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "objectLock", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)}: no object of its kind should stay per iteration`) : null
};

// build/core/rules/object-tag.js
/** An object that drivers hold references to, and forget to drop. */
const objectTag = {
	id: "object-tag",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row) || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Q)(row)) return null;
		const what = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.et)(row.tag, row.pool)?.what ?? "object";
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "objectTag", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} is a kind of object that drivers hold (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(what)})`);
	}
};

// build/core/rules/rate.js
/** Blocks that stay per iteration: a leak leaves a tenth to three, caches and wandering rows hardly any, or many. */
const TRACE = .009;
const LOW = .08;
const MID = .6;
const HIGH = 3.2;
const rate = {
	id: "rate",
	judge: (row, leg) => {
		const { iterations } = leg.policy;
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row) || iterations === null || iterations < 1) return null;
		const each = (row.count ?? 0) / iterations;
		const rounded = Number(each.toPrecision(2));
		const stay = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(rounded === 1 ? "block stays" : "blocks stay");
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, binOf$1(each), () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)}: ${rounded} ${stay} per iteration`);
	}
};
const binOf$1 = (each) => {
	if (each < TRACE) return "rateTrace";
	if (each < LOW) return "rateLow";
	if (each < MID) return "rateMid";
	return each < HIGH ? "rateUnit" : "rateHigh";
};

// build/core/rules/settled.js
const GIVEN_BACK = .3;
/** A row that gives nearly all back is no leak, whatever else it looks like. */
const NEARLY_ALL = .8;
/**
* Blocks that a row gives back once the driver is stopped and the machine rests: work in progress and caches do, a leak
* does not.
*/
const settled = {
	id: "settled",
	judge: (row, leg) => {
		const { count, before, after, settled: left = null } = row;
		const [was, is] = [before?.outstanding ?? null, after?.outstanding ?? null];
		if (left === null || was === null || is === null || count === null || count <= 0) return null;
		const back = is - left;
		if (back >= GIVEN_BACK * count) {
			const text = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} gave ${back} of ${count} back after the test`;
			return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, back >= NEARLY_ALL * count ? "gaveAllBack" : "gaveBack", () => text);
		}
		return back > 0 ? null : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "gaveNothingBack", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} gave nothing back after the test`);
	}
};

// build/core/rules/several-runs.js
/** From so many runs on, what differs from run to run is known of each row, and not assumed. */
const MIN_RUNS = 3;
const MIN_Z = 2;
/** Growth beyond what several runs without the change differ by. */
const severalRuns = {
	id: "several-runs",
	judge: (row, leg) => {
		const found = leg.control === null && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row) ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.z)(row, leg) : void 0;
		if (found === void 0 || found.runs < MIN_RUNS || found.z < MIN_Z) return null;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, "severalRuns", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} grew beyond what ${found.runs} baseline runs differ by`);
	}
};

// build/core/rules/steps.js
/** Iterations that warm caches up. */
const WARM_UP = .25;
const MIN_STEPS = 4;
/** Bits by which the steps speak for a line rather than for chance. */
const EVEN_BITS = 3;
const EXACT_BITS = 7;
/** Variance of the steps over what chance would give them. */
const MAX_CHANCE = 3;
/**
* The scatter of a series' steps against chance: growth that comes by chance (a log entry for some of the work) has
* steps whose variance is their mean, as Poisson's, and strays from its line further and further; what stays in each
* iteration returns to the line, whatever comes and goes beside; what comes in bursts has wild steps.
*/
const steps = {
	id: "steps",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(row) || leg.times === null || row.series == null) return null;
		const { outstanding } = row.series;
		const dispersion = dispersionOf(outstanding, leg.times, (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.V)(row));
		if (dispersion === null) return null;
		const bin = binOf(lineBits(outstanding, leg.times), dispersion);
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(leg, bin, () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(WORDS[bin])}`);
	}
};
const binOf = (bits, dispersion) => {
	if (bits >= EXACT_BITS) return "stepsExact";
	if (bits >= EVEN_BITS) return "stepsEven";
	return dispersion < MAX_CHANCE ? "stepsChance" : "stepsWild";
};
const WORDS = {
	stepsExact: "it returns to a straight line at each look, as chance hardly ever does",
	stepsEven: "it keeps closer to a straight line than chance would",
	stepsChance: "its steps differ as chance makes them",
	stepsWild: "its steps differ more than chance makes them"
};
/** Values and times after warm-up. */
const lateOf = (values, times) => {
	const from = times.findIndex((time) => time >= (times.at(-1) ?? 0) * WARM_UP);
	return {
		late: times.slice(from),
		valueAt: (index) => values[from + index] ?? 0
	};
};
/** Variance of the steps after warm-up over the one that chance gives them; null where there are too few. */
const dispersionOf = (values, times, inFlight) => {
	const { late, valueAt } = lateOf(values, times);
	const steps = late.slice(1).map((_, index) => valueAt(index + 1) - valueAt(index));
	if (steps.length < MIN_STEPS) return null;
	const span = (late.at(-1) ?? 0) - (late[0] ?? 0);
	const grown = steps.reduce((sum, step) => sum + step, 0);
	if (grown <= 0 || span <= 0) return Number.POSITIVE_INFINITY;
	return steps.map((step, index) => {
		const share = ((late[index + 1] ?? 0) - (late[index] ?? 0)) / span;
		return (step - grown * share) ** 2;
	}).reduce((sum, square) => sum + square, 0) / (steps.length - 1) / (grown / steps.length + 2 * inFlight);
};
/** Bits by which the steps after warm-up speak for a straight line against growth by chance; 0 where nothing grew. */
const lineBits = (values, times) => {
	const { late, valueAt } = lateOf(values, times);
	const [start = 0, end = 0] = [late[0], late.at(-1)];
	const grown = valueAt(late.length - 1) - valueAt(0);
	if (grown <= 0 || end <= start) return 0;
	const mean = grown / (late.length - 1);
	const steps = late.slice(1).map((time, index) => {
		const share = (time - (late[index] ?? 0)) / (end - start);
		return valueAt(index + 1) - valueAt(index) - grown * share + mean;
	});
	return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.q)(steps, mean);
};

// build/core/rules/index.js
/** Every rule runs on every row; the order is the order in which a finding lists its evidence. */
const rules = [
	driverTagGrowth,
	limitExceeded,
	_never_freed_js__WEBPACK_IMPORTED_MODULE_5__.i,
	unexplainedGrowth,
	heldSinceBoot,
	_select_js__WEBPACK_IMPORTED_MODULE_2__.O,
	kin,
	iterationLock,
	reference,
	_select_js__WEBPACK_IMPORTED_MODULE_2__.N,
	severalRuns,
	crowd,
	company,
	firstUse,
	shape,
	steps,
	alike,
	trend,
	settled,
	legs,
	rate,
	bytesOnly,
	bytesLock,
	bytesShape,
	bytesReference,
	bytesDriverTag,
	objectCounts,
	objectLock,
	objectTag,
	cacheTag,
	inFlight
];

// build/core/judge.js
/** All rules on one row. */
const judge$1 = (row, comparison) => {
	const judgements = [];
	let points = 0;
	for (const rule of rules) {
		const judgement = rule.judge(row, comparison);
		if (judgement === null || judgement.bin !== void 0 && judgement.points === 0) continue;
		judgements.push({
			rule: rule.id,
			...judgement
		});
		points += judgement.points;
	}
	const isBacked = isWitnessed(comparison) || isAnchored(row, comparison);
	const mayGate = comparison.policy.strict || isBacked && isOfTheTest(row, comparison);
	const severity = severityOf(row, {
		judgements,
		points,
		mayGate
	}, comparison);
	return {
		row,
		judgements,
		points,
		mayGate,
		severity
	};
};
/** The findings of the rules, in words. */
const evidenceOf = ({ judgements }) => judgements.map((it) => ({
	...it,
	text: typeof it.text === "function" ? it.text() : it.text
}));
/** Another run or interval shows what the machine does without the change. */
const isWitnessed = ({ control, baseline }) => control !== null || baseline.length > 0;
/** Fewer blocks than this are no suspect by points. */
const MIN_BLOCKS = 5;
const isEnough = (row) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.H)(row) || (row.count ?? 0) >= MIN_BLOCKS;
/**
* A hard rule decides alone, and points add up. Without a baseline or a control interval, points gate only where a
* driver tag or a known object stands behind them: a lone foreign tag is a suspect, however exactly it grows. `strict`
* lets it gate.
*/
const severityOf = (row, { judgements, points, mayGate }, comparison) => {
	const { points: card } = comparison;
	if (judgements.some(({ decides }) => decides)) return "leak";
	if ((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.F)(row, comparison)) return null;
	const enough = isEnough(row);
	if (enough && points >= card.leak && mayGate) return "leak";
	return enough && points >= card.suspect || judgements.some(({ suspects }) => suspects === true) ? "suspect" : null;
};
const isAnchored = (row, comparison) => {
	const stands = (member) => comparison.isDriverTag(member) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Q)(member);
	return stands(row) || comparison.inStep.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row))?.some(stands) === true;
};
/**
* Objects come and go with a machine's work, and bring their parts along: a scan leaves files open, a service starts
* and stays. Points alone make them a leak only where they grew with the test's cycles, by a whole number in each or
* through a whole series, or where a thousand came and hardly any went. Other rows need no more than their points.
*/
const isOfTheTest = (row, comparison) => {
	if (comparison.isDriverTag(row) || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Q)(row) && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row.tag).length === 0) return true;
	const { policy, times } = comparison;
	const parts = [row, ...kinAlong(row, comparison)];
	if (parts.some(_never_freed_js__WEBPACK_IMPORTED_MODULE_5__.r)) return true;
	if (times === null) return parts.some((it) => isBoundTo(it, policy.iterations));
	const shape = row.series === null ? "unclear" : shapeOf(row.series.outstanding, times);
	return shape === "evenly" || shape === "steadily";
};

// build/core/settles.js
/** Names the evidence that would decide a suspect, and the result that it has to show. */
const settlesOf = (row, comparison) => {
	const { policy, control, baseline, times } = comparison;
	const tag = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag);
	if (row.before === null) return comparison.growths.some(({ before }) => before !== null) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`Take two whole dumps, with every row: they show whether it grows.` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`Take a second dump later in the same boot: it shows whether the tag still grows.`;
	if (control === null && baseline.length === 0) {
		const interval = comparison.controlIdled ? IDLED : INTERVAL;
		return isLeakWithControl(row, comparison) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${interval}. If ${tag} does not grow there, it is a leak. Or set a baseline: if ${tag} grows there too, it is no leak.` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${interval}, or set a baseline: both show whether ${tag} grows without the driver.${iterationsOf(policy.iterations)}`;
	}
	if (policy.iterations === null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`Give iterations: growth by a whole number in each of them speaks for a leak.`;
	if (times === null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`Take snapshots during the test: they show whether it grows evenly, as a leak does.`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`Run more iterations: a leak grows with them, and chance does not.`;
};
const INTERVAL = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("Take a control interval (the same cycles without the driver)");
/** One that idled knows the background, and not what the cycles move. */
const IDLED = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("The control interval idled. Take one of the same cycles without the driver");
const iterationsOf = (iterations) => iterations === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` Give iterations, too: growth by a whole number in each speaks for a leak.` : [];
/** Judged again, as if the same cycles had run without the driver and had not moved the row. */
const isLeakWithControl = (row, comparison) => {
	const mode = comparison.times === null ? "pair+control" : "series+control";
	const still = {
		expected: 0,
		runs: 1,
		z: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.G)(row),
		rank: 1
	};
	const control = {
		iterations: comparison.policy.iterations,
		rows: /* @__PURE__ */ new Map([[(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row), standing(row)]])
	};
	const overControl = /* @__PURE__ */ new Map([[row, still]]);
	const points = (0,_points_js__WEBPACK_IMPORTED_MODULE_0__.i)(mode, comparison.policy.points);
	return judge$1(row, {
		...comparison,
		mode,
		points,
		control,
		overControl
	}).severity === "leak";
};
const standing = (row) => ({
	...row,
	after: row.before,
	count: 0,
	bytes: 0,
	allocated: 0,
	freed: 0
});

// build/core/title.js
/**
* `Proc (process object) grew by 12,979 in 12,980 iterations (1 per iteration, 8,618,056 bytes): 12,980 allocations, 1
* free; SePa and SeTd grew in step`
*/
const titleOf = (comparison, root, riders) => {
	const tags = [...new Set(riders.map(({ tag }) => tag))].filter((tag) => tag !== root.tag).map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s);
	const along = tags.length === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`; ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.m)(tags)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(root.before === null ? "in step with it" : "grew in step")}`;
	if (comparison.policy.driverStopped && comparison.isDriverTag(root)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(root.tag)}: ${leftOf(root)} left after the driver stopped${along}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(root.tag)}${kindOf(comparison, root)} ${changeIn(root, comparison.policy.iterations)}${freesOf(root)}${along}`;
};
/** `6 allocations (464 bytes)`. A snapshot at rest has no bytes here. */
const leftOf = ({ after, settled }) => {
	if (settled !== null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(settled, "allocation");
	const bytes = after?.bytes ?? 0;
	if (after?.outstanding == null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytes, "byte");
	const size = bytes > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytes, "byte")})` : [];
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(after.outstanding, "allocation")}${size}`;
};
/** ` (process object)`, ` (driver tag)`; nothing for a tag that nobody knows. */
const kindOf = (comparison, { tag, pool }) => {
	if (comparison.isDriverTag({ tag })) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` (driver tag)`;
	const what = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.et)(tag, pool)?.what;
	return what === void 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(` (${what})`);
};
const changeIn = (row, iterations) => {
	const { before, after, count, bytes } = row;
	if (before === null || count === null) return heldOf(row);
	const during = iterations === null ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(iterations, "iteration")}`;
	if (count <= 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`grew by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytes ?? 0, "byte")}${during}, without more allocations`;
	const each = perIteration(row, iterations);
	const notes = [...each === null ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${each} per iteration`], ...bytes === null || after === null ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytes, "byte")]];
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`grew by ${count}${during}${notes.length === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.m)(notes, ", ")})`}`;
};
/** One side alone tells: nobody knows how much of it is growth. */
const heldOf = ({ before, after, bytes }) => {
	const since = before === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` since boot` : [];
	if (after?.outstanding == null) return bytes === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`holds ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(after?.bytes ?? 0, "byte")}${since}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`grew by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytes, "byte")}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`holds ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(after.outstanding, "allocation")} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(after.bytes, "byte")})${since}`;
};
/** A whole number of allocations an iteration, within half a percent; null where it is none. */
const perIteration = (row, iterations) => {
	if (iterations === null || iterations < 10) return null;
	const each = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.D)(row) / iterations;
	const whole = Math.round(each);
	return whole >= 1 && Math.abs(each - whole) <= .005 * whole ? whole : null;
};
const freesOf = ({ freed, allocated }) => {
	if (freed === null || allocated === null || allocated === 0) return [];
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(allocated, "allocation")}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(freed, "free")}`;
};

// build/core/families.js
/** Rows in step become one finding. Each row belongs to one finding, and the best root takes its riders first. */
const groupFamilies = (judged, comparison) => {
	const alarmed = judged.filter(({ severity }) => severity !== null);
	const byKey = new Map(judged.map((it) => [(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(it.row), it]));
	const taken = /* @__PURE__ */ new Set();
	const findings = [];
	for (const root of alarmed.sort((one, other) => byRoot(one, other, comparison))) {
		if (taken.has((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(root.row))) continue;
		const free = ridersOf(root.row, comparison).flatMap((row) => byKey.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row)) ?? []).filter(({ row }) => !taken.has((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row)));
		for (const { row } of [root, ...free]) taken.add((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row));
		findings.push(findingOf(comparison, root, free));
	}
	return findings;
};
/**
* Rows in step with the root, and known parts of the objects that these are part of: two of a kind may come for one of
* another.
*/
const ridersOf = (root, comparison) => {
	const along = comparison.inStep.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(root)) ?? [];
	const riders = /* @__PURE__ */ new Set([...along, ...along.flatMap((row) => kinAlong(row, comparison))]);
	riders.delete(root);
	return [...riders];
};
/** The holder comes before the held. Rows in step grew alike, so a few blocks more or less say nothing. */
const byRoot = (one, other, comparison) => rankOf(one, comparison) - rankOf(other, comparison) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.u)((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(one.row), (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(other.row));
/** Objects that processes, and contexts of filters, drag along. */
const DRAGGED = /* @__PURE__ */ new Set([
	"Thre",
	"Toke",
	"File",
	"Key ",
	"Even",
	"Sema",
	"Muta",
	"Sect",
	"ALPC"
]);
/**
* The driver's own tag is the likeliest root, then a process, then an object that others hold on to. A tag that nobody
* knows may be a driver's: it goes before what the system's functions hand out, unless a hard rule names that. What
* rides along, or is a cache, comes last.
*/
const rankOf = ({ row, judgements }, comparison) => {
	if (comparison.isDriverTag(row)) return 0;
	const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.et)(row.tag, row.pool);
	if (known?.tag === "Proc") return 1;
	if (known?.kind === "object") return DRAGGED.has(known.tag) || known.ridesWith !== void 0 ? 3 : 2;
	if (judgements.some(({ decides }) => decides)) return 4;
	if (known === void 0 || known.kind === "driver") return 5;
	return known.kind === "shared" ? 6 : 7;
};
const findingOf = (comparison, root, riders) => {
	const sorted = [...riders].sort((one, other) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.D)(other.row) - (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.D)(one.row) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.u)((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(one.row), (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(other.row)));
	const members = [root, ...sorted];
	const severity = members.some((it) => it.severity === "leak") ? "leak" : "suspect";
	const decided = members.slice(1).flatMap((it) => evidenceOf(it).filter(({ decides }) => decides));
	return {
		severity,
		points: members.reduce((most, { points }) => Math.max(most, points), root.points),
		leg: comparison.leg,
		cause: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(root.row),
		title: titleOf(comparison, root.row, sorted.map(({ row }) => row)),
		rows: members.map(({ row, judgements }, index) => ({
			growth: row,
			role: index === 0 ? "root" : "rides-along",
			decided: judgements.some(({ decides }) => decides)
		})),
		evidence: [...evidenceOf(root).filter(({ rule }) => !UNTOLD.has(rule)), ...decided],
		hint: hintOf(root.row),
		settles: severity === "leak" ? [] : settlesOf(strongest(members).row, comparison),
		where: []
	};
};
/** Evidence that nearly every row has: it adds up, and stands in `explain` only. */
const UNTOLD = /* @__PURE__ */ new Set([
	"in-flight",
	"rate",
	"steps"
]);
/** The member that most speaks against. */
const strongest = (members) => members.reduce((best, it) => it.points > best.points ? it : best);
const hintOf = (root) => {
	const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.et)(root.tag, root.pool);
	if (known?.acquire === void 0 && known?.release === void 0) return null;
	return {
		object: known.what,
		acquire: known.acquire ?? [],
		release: known.release ?? [],
		link: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Y)(known)
	};
};

// build/core/leads.js
/** As many as a reader looks at. */
const MAX_LEADS = 10;
/**
* Keys of the rows that evidence speaks against, though not enough for a finding: those with the most points first,
* then those that grew most. Rows in step come once. Growth that the control interval or the baseline shows too is
* none.
*/
const leadsOf = (judged, findings, comparison) => {
	const taken = new Set(findings.flatMap(({ rows }) => rows.map(({ growth }) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(growth))));
	const grew = judged.filter(({ row, points }) => row.before !== null && points > 0 && isEnough(row) && !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.R)(row, comparison));
	const leads = [];
	for (const { row } of grew.sort(byPoints)) {
		const key = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(row);
		if (taken.has(key)) continue;
		leads.push(key);
		if (leads.length === MAX_LEADS) break;
		for (const other of [row, ...comparison.inStep.get(key) ?? []]) taken.add((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(other));
	}
	return leads;
};
const byPoints = (one, other) => other.points - one.points || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.D)(other.row) - (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.D)(one.row) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.u)((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(one.row), (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(other.row));

// build/core/limited-pools.js
/** The pools that have a limit, and whose growth is known. */
const limitedPools = ({ growths, totals }, policy) => {
	const limits = totalLimitsOf(policy);
	const rounding = roundingOf(growths);
	return _tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.o.flatMap((pool) => {
		const [limit, { growth }] = [limits[pool], totals[pool]];
		if (limit === null || growth === null) return [];
		const rows = growths.filter((row) => row.pool === pool);
		return [{
			pool,
			limit,
			growth,
			span: totalSpan(growth, rows, rounding),
			rows: rows.length,
			rounding
		}];
	});
};
/** Bytes that each pool may grow by as a whole; null is no limit. */
const totalLimitsOf = (policy) => ({
	nonpaged: policy.maxTotalNonpagedGrowth,
	paged: policy.maxTotalPagedGrowth
});

// build/core/rules/driver-pool-growth.js
/**
* Second evidence, per driver: what Driver Verifier counts for a driver that it watches must not grow from one output
* to the next, and must be nothing once the driver was unloaded or stopped. Decides alone, as growth of a driver tag
* does: the user told Verifier which drivers are theirs. Drivers are the same by file name, whatever the case.
*/
const driverPoolGrowth = ({ before, after }, policy) => {
	const earlier = new Map(before?.drivers.map((pool) => [pool.driver.toLowerCase(), pool]));
	return (after?.drivers ?? []).flatMap((pool) => {
		const title = judge(pool, earlier.get(pool.driver.toLowerCase()), policy);
		const expected = isEmptied(pool, policy) ? "nothing may be left once it is gone" : "the count must not rise";
		const text = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`Driver Verifier counts the allocations of ${pool.driver}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(expected)}`;
		return title === null ? [] : [{
			driver: pool.driver,
			title,
			text
		}];
	});
};
const isEmptied = ({ unloaded }, { driverStopped }) => unloaded || driverStopped;
const judge = (pool, before, policy) => {
	const left = allocationsOf(pool);
	const held = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(left, "allocation")} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytesOf(pool), "byte")})`;
	if (left > 0 && isEmptied(pool, policy)) {
		const when = pool.unloaded ? "was unloaded" : "stopped";
		return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${pool.driver}: ${held} left after the driver ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(when)}${callersOf(pool)}`;
	}
	const growth = before === void 0 ? 0 : left - allocationsOf(before);
	if (growth <= 0) return null;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${pool.driver} holds ${held}, ${growth} more than before${callersOf(pool)}`;
};
const allocationsOf = ({ nonpaged, paged }) => nonpaged.allocations + paged.allocations;
const bytesOf = ({ nonpaged, paged }) => nonpaged.bytes + paged.bytes;
/** `: tag ebpf, allocated by ebpfcore!ebpf_allocate+0x21` */
const callersOf = ({ left }) => {
	const [first] = left;
	if (first === void 0) return [];
	const others = new Set(left.map(({ caller }) => caller)).size - 1;
	const more = others === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(others, "more caller")}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`: tag ${first.tag}, allocated by ${first.caller}${more}`;
};

// build/core/assess.js
/** Growths + evidence \u2192 findings, worst first, and where to look next. Rows of ignored tags are never judged. */
const assessLeg = (observed, policy) => {
	const comparison = comparisonOf(observed, policy);
	const judged = judgedIn(comparison).filter((row) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__.g)(row) || comparison.isDriverTag(row)).map((row) => judge$1(row, comparison));
	const findings = [
		...groupFamilies(judged, comparison),
		...driverPoolFindings(observed.name, observed.drivers, policy),
		...poolFindings(observed, comparison)
	];
	const shown = withoutCrowd(findings.sort(_select_js__WEBPACK_IMPORTED_MODULE_2__.T), comparison.points);
	const [largest] = largestOf(comparison.growths.filter(({ count, bytes }) => (count ?? bytes ?? 0) > 0), 1);
	return {
		findings: shown,
		leads: leadsOf(judged, shown, comparison),
		largest: largest === void 0 ? null : explanationOf(largest, comparison)
	};
};
/** The explanation of the row that grew most of all legs; null where none grew. */
const largestOfAll = (assessed) => {
	const all = assessed.flatMap(({ largest }) => largest ?? []);
	const [row] = largestOf(all.map(({ row }) => row), 1);
	return all.find((it) => it.row === row) ?? null;
};
/** Why, and why not: the rows of some tags with their evidence. */
const explain = (observed, { policy, tags }) => {
	if (tags.length === 0) return [];
	const comparison = comparisonOf(observed, policy);
	return comparison.growths.filter((0,_policy2_js__WEBPACK_IMPORTED_MODULE_1__.i)(tags)).map((row) => explanationOf(row, comparison));
};
/** Explains at most so many rows: those that `isFirst` names, then those that grew most. */
const explainJudged = (observed, { policy, most, isFirst }) => {
	const comparison = comparisonOf(observed, policy);
	const judged = judgedIn(comparison);
	const others = judged.filter((row) => !isFirst(row));
	return {
		explained: (judged.length <= most ? judged : [...judged.filter(isFirst), ...largestOf(others, most)]).map((row) => explanationOf(row, comparison)),
		judged: judged.length
	};
};
/** The rows that changed most, at most so many of them. */
const largestOf = (rows, most) => {
	const sizeOf = ({ count, bytes }) => Math.abs(count ?? bytes ?? 0);
	return [...rows].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, most);
};
const explanationOf = (row, comparison) => {
	const judged = judge$1(row, comparison);
	const { points, severity } = judged;
	const onBaseline = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.F)(row, comparison);
	const { leg, points: needs } = comparison;
	return {
		leg,
		row,
		evidence: evidenceOf(judged),
		points,
		needs,
		severity,
		onBaseline
	};
};
const judgedIn = ({ growths, isDriverTag }) => growths.filter((row) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__._)(row) || isDriverTag(row));
/** Drivers of which Driver Verifier counts more than it should. */
const driverPoolFindings = (leg, drivers, policy) => driverPoolGrowth(drivers, policy).map(({ driver, title, text }) => {
	const cause = `driver ${driver.toLowerCase()}`;
	return withoutRows({
		leg,
		cause,
		title
	}, {
		rule: "driver-pool-growth",
		decides: true,
		points: 0,
		text
	});
});
/** Pools that grew by more than the policy allows as a whole. */
const poolFindings = (observed, { policy, growths, leg }) => limitedPools(observed, policy).flatMap((limited) => {
	const exceeded = poolLimitExceeded(limited, growths);
	if (exceeded === null) return [];
	const { pool, growth } = limited;
	const title = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(pool === "paged" ? "Paged" : "Nonpaged")} pool grew by ${growth} bytes, more than allowed`;
	return [withoutRows({
		leg,
		cause: `${pool} pool`,
		title
	}, {
		rule: "limit-exceeded",
		...exceeded
	})];
});
/** A leak that one piece of evidence decides, and that is of no row. */
const withoutRows = (of, evidence) => ({
	...of,
	severity: "leak",
	points: 0,
	rows: [],
	evidence: [evidence],
	hint: null,
	settles: [],
	where: []
});
/**
* Suspects by points alone that are worth showing, each of which needs a point more than the one before: one row that
* stands out is likelier a leak than the third of its kind. Where there are more, the machine works like this.
*/
const MAX_BY_POINTS = 3;
const withoutCrowd = (sorted, { suspect }) => {
	const byPoints = sorted.filter((finding) => finding.severity === "suspect" && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.E)(finding) === 0);
	const left = new Set(byPoints.filter(({ points }, place) => place >= MAX_BY_POINTS || points < suspect + place));
	return sorted.filter((finding) => !left.has(finding));
};



/***/ }),

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ diffOptions),
/* harmony export */   c: () => (/* binding */ showOptions),
/* harmony export */   i: () => (/* binding */ convertOptions),
/* harmony export */   l: () => (/* binding */ whereOptions),
/* harmony export */   n: () => (/* binding */ commands),
/* harmony export */   o: () => (/* binding */ explainOptions),
/* harmony export */   r: () => (/* binding */ completionOptions),
/* harmony export */   s: () => (/* binding */ initOptions),
/* harmony export */   t: () => (/* binding */ checkOptions),
/* harmony export */   u: () => (/* binding */ renderForm)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7628);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1171);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5429);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6714);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9690);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2380);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2519);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5589);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5483);










// build/report/terminal.js
/** The report for a terminal or a log, the verdict first. */
const renderTerminal = (analysis, result, options) => {
	const { problems } = analysis;
	const { open, moreLeaks, moreSuspects } = (0,_select_js__WEBPACK_IMPORTED_MODULE_7__.l)(analysis, options.maxRows);
	const legs = (0,_select_js__WEBPACK_IMPORTED_MODULE_7__.o)(analysis);
	const blocks = [
		[headline(analysis, result)],
		...open.map((cause) => causeLines(cause, analysis, options)),
		(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.n)(moreLeaks.length, "leak", options),
		moreSuspectLines(moreSuspects, options),
		policyChangeLines(analysis),
		...analysis.explained.map((one) => explanationLines(one, analysis, options)),
		legs.flatMap(driverTagLines),
		...legs.map((leg) => driverPoolLines(leg, options)),
		legs.flatMap((leg) => checkedLines(leg, analysis)),
		trustLines(analysis, options),
		...legs.map((leg) => otherRowLines(leg, analysis, options)),
		exceptionLines(analysis),
		problemLines("Missing evidence", problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_3__.r), options),
		problemLines("Notes", problems.filter((it) => !(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.r)(it)), options),
		tipLines(open, options)
	];
	return (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.t)(blocks, options.screen);
};
const headline = (analysis, result) => {
	const { verdict } = analysis;
	const role = verdict === "inconclusive" ? "suspect" : verdict;
	const gate = result.passed ? "passed" : "failed";
	return (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)(role, verdict.toUpperCase()), ` (${gate}): `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)("strong", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_trust_js__WEBPACK_IMPORTED_MODULE_6__.i)(analysis, result))));
};
const trustLines = (analysis, { docs }) => {
	const trust = (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__.r)(analysis);
	if (trust === null) return [];
	const { largest, strength } = trust;
	const sure = strength.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(strength)} (${docs}/${_trust_js__WEBPACK_IMPORTED_MODULE_6__.t}).`)];
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(largest)), ...sure];
};
/** A cause where it is worst, and the other legs that have it. */
const causeLines = ({ worst, inLegs }, analysis, options) => {
	const { severity, leg, title, evidence, settles } = worst;
	const { descriptions } = analysis;
	const rows = worst.rows.map(({ growth }) => growth);
	return [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)(severity, severity.toUpperCase()), `${whereOf(leg)}: `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)("strong", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(title))),
		...(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.t)(rows, {
			...options,
			descriptions,
			ofFinding: true
		}),
		...evidence.map(({ rule, text }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(text)} `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)("dim", `(${rule})`))),
		...settles.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(4, `  To decide: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.l)(settles))}`)],
		...hintLines(worst),
		...worst.where.map(placeLine),
		...otherLegLines(inLegs.slice(1))
	];
};
const placeLine = ({ path, line, text, why, owners = [] }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(4, `  ${path}:${line} ${why}: `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)("dim", text), owners.length === 0 ? "" : ` (owned by ${owners.join(", ")})`);
const MAX_NAMED = 12;
/** `4 more suspects: Abcd, Efgh, \u2026`, and where to read of them. */
const moreSuspectLines = (causes, { explain, more }) => {
	if (causes.length === 0) return [];
	const tags = causes.flatMap(({ worst: { rows } }) => rows[0]?.growth.tag ?? []).map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s);
	const names = [...tags.slice(0, MAX_NAMED), ...tags.length > MAX_NAMED ? ["\u2026"] : []].join(", ");
	const where = explain === null ? more : "--explain TAG tells why";
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(causes.length, "more suspect"))}: ${names} (${where})`)];
};
/** `  The same in 2 more legs: win11-x64 +12,979, ws2025-x64 +12,980` */
const otherLegLines = (others) => {
	if (others.length === 0) return [];
	const amountOf = ({ count, after }) => count === null ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(after?.outstanding) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(count);
	const legs = others.map(({ leg, rows: [root] }) => root === void 0 ? leg : `${leg} ${amountOf(root.growth)}`);
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(4, `  The same in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(others.length, "more leg"))}: ${legs.join(", ")}`)];
};
/** Bound of the list; report.json has all. */
const MAX_CHANGES = 60;
const policyChangeLines = ({ policyChanges }) => policyChanges.length === 0 ? [] : [
	(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, "This pull request changes the policy:"),
	...policyChanges.slice(0, MAX_CHANGES).map(({ text }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(text)}`)),
	...policyChanges.length > MAX_CHANGES ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.o)(policyChanges.slice(MAX_CHANGES)))}`)] : []
];
/** Findings that an exception takes out of the verdict. */
const exceptionLines = ({ excepted }) => {
	if (excepted.length === 0) return [];
	const lines = excepted.map(({ finding, exception: { reason, owner, expires } }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(finding.title)}${whereOf(finding.leg)}: ${reason}; ${owner} answers for it until ${expires}`));
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, "Exceptions used:"), ...lines];
};
/** `Proc, nonpaged: leak` and each piece of evidence with its points. */
const explanationLines = ({ leg, row: asked, evidence, points, needs: { leak, suspect }, severity, onBaseline }, analysis, options) => {
	const verdict = severity ?? (onBaseline ? "no finding, since the baseline or the control interval grows it too" : "no finding");
	const needs = `${points} points; ${suspect} make a suspect, ${leak} a leak`;
	return [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, `Asked for${whereOf(leg)}: ${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(asked.tag)}, ${asked.pool}: `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)(severity ?? "strong", verdict), ` (${needs})`),
		...(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.t)([asked], {
			...options,
			descriptions: analysis.descriptions,
			ofFinding: true
		}),
		...evidence.map((it) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(5, `  ${it.decides ? "!" : signed(it.points)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(it.text)} `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)("dim", `(${it.rule})`))),
		...evidence.length === 0 ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, "  nothing speaks for a leak, and nothing against one")] : []
	];
};
const signed = (points) => (points > 0 ? `+${points}` : `${points}`).padStart(2);
const hintLines = ({ hint }) => {
	const check = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.s)(hint);
	if (check.length === 0) return [];
	const link = hint?.link == null ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, "  ", (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)("dim", hint.link))];
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(4, `  To check: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.l)(check))}`), ...link];
};
const driverTagLines = (leg) => {
	const text = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.n)(leg, (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(leg.name));
	return text.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(text))];
};
/** Place of the state. */
const DRIVER_GIVES_WAY = [1];
const driverPoolLines = (leg, { screen }) => {
	const rows = (0,_select_js__WEBPACK_IMPORTED_MODULE_7__.a)(leg);
	if (rows.length === 0) return [];
	const head = [
		"Driver",
		"State",
		"Allocations",
		"Bytes"
	];
	const body = rows.map(({ driver, state, before, after }) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_7__.dt)(driver),
		state,
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.d)(before?.allocations, after?.allocations),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.d)(before?.bytes, after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u)
	]);
	const table = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.i)([head, ...body], DRIVER_GIVES_WAY, screen.width - 2);
	const [names = "", ...lines] = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.r)(table, 2);
	return [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, `Driver Verifier counts${whereOf(leg.name)}:`),
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)("dim", `  ${names}`)),
		...lines.map((line) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.i)(`  ${line}`))
	];
};
const checkedLines = (leg, { policy }) => {
	const { name, verdict, snapshots, totals } = leg;
	const isHeld = (0,_select_js__WEBPACK_IMPORTED_MODULE_7__.i)(leg);
	const pools = _tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.o.map((pool) => {
		const { before, after, growth } = totals[pool];
		if (isHeld) return `${pool} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.u)(after)}`;
		if (growth === null && (before ?? 0) + after === 0) return `${pool} not in view`;
		const change = growth === null ? "growth not known" : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(growth, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u);
		return `${pool} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.p)(before, _wording_js__WEBPACK_IMPORTED_MODULE_2__.u)} \u2192 ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.u)(after)} (${change})`;
	});
	const rows = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.b)([leg]), "row"));
	const of = name === "" ? "" : `${verdict}, `;
	const control = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.t)(leg, (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(name), policy);
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, `Checked${whereOf(name)}: ${of}${rows} of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(snapshots, "snapshot"))}; ${isHeld ? "held since boot: " : ""}${pools.join(", ")}`), ...control.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(control))]];
};
const otherRowLines = (leg, analysis, options) => {
	const rows = (0,_select_js__WEBPACK_IMPORTED_MODULE_7__.s)(leg, analysis);
	if (rows.length === 0) return [];
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, `${(0,_select_js__WEBPACK_IMPORTED_MODULE_7__.i)(leg) ? "Largest since boot" : "Other growth"}${whereOf(leg.name)}:`), ...(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_5__.t)(rows, {
		...options,
		descriptions: analysis.descriptions,
		ofFinding: false
	})];
};
/** Problems of one kind that are listed: damaged rows may be thousands. */
const MAX_ALIKE = 20;
const problemLines = (heading, problems, { more }) => {
	if (problems.length === 0) return [];
	const lines = (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__.a)(problems).flatMap(({ code, text, each }) => [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(text)} `, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)("dim", `(${code})`)),
		...each.slice(0, MAX_ALIKE).map((one) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(6, `    - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)(one)}`)),
		...each.length > MAX_ALIKE ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(6, `    - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.p)(each.length - MAX_ALIKE)} more (${more})`)] : []
	]);
	return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.n)(2, `${heading}:`), ...lines];
};
const MAX_TIPS = 5;
/**
* The command that says more of what was found. A tag of other characters than these is no word to paste into a shell.
*/
const tipLines = (causes, { explain }) => {
	const roots = causes.flatMap(({ worst: { rows } }) => rows[0]?.growth.tag.trimEnd() ?? []);
	const words = [...new Set(roots)].filter((tag) => /^\w+$/.test(tag)).slice(0, MAX_TIPS);
	return explain === null || words.length === 0 ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__.a)("dim", `More: ${explain} ${words.join(" ")}`))];
};
const whereOf = (leg) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(leg));

// build/cli/forms.js
/**
* Forms of a report by the word of `--format`. A line here is all that a form needs. All but the usual one load when
* they are asked for.
*/
const forms = {
	table: async (analysis, result, options) => renderTerminal(analysis, result, options),
	markdown: async (analysis, result, options) => {
		const { renderMarkdown } = await __webpack_require__.e(/* import() */ 68).then(__webpack_require__.bind(__webpack_require__, 68));
		return renderMarkdown(analysis, result, options);
	},
	json: async (analysis, result) => {
		const { renderJson } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 1243));
		return renderJson(analysis, result);
	},
	junit: async (analysis, result) => {
		const { renderJunit } = await __webpack_require__.e(/* import() */ 81).then(__webpack_require__.bind(__webpack_require__, 3081));
		return renderJunit(analysis, result);
	},
	html: async (analysis, result, options) => {
		const { renderHtml } = await __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 8668));
		const { deflate } = await __webpack_require__.e(/* import() */ 718).then(__webpack_require__.bind(__webpack_require__, 4718));
		return renderHtml(analysis, result, {
			...options,
			compress: deflate
		});
	}
};
const formNames = Object.keys(forms);
const renderForm = (name) => forms[name];

// build/cli/commands.js
const screenOptions = { color: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__._)("auto", "always", "never"), "`auto`: on a terminal, as NO_COLOR and FORCE_COLOR say.", { fallback: "auto" }) };
const outputOptions = { output: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.m)("FILE"), "Writes there instead of to standard output.", { otherwise: "standard output" }) };
const { "pooltag-file": pooltagFile } = _inputs_js__WEBPACK_IMPORTED_MODULE_0__.r;
const comparedWith = {
	policy: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.m)("FILE"), "Policy file (docs/policy.md): options go before it."),
	baseline: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_1__.h, "The report.json of earlier runs without the change: what grows there too is no leak. Several may follow each other."),
	"control-before": (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.m)("PATH"), "Dump taken before a control interval (the same cycles with the driver stopped or absent, same machine, same boot): a file or a folder."),
	"control-after": (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.m)("PATH"), "Dump taken after the control interval: a file or a folder.")
};
const watched = { watch: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.m)("FOLDER"), "Judges the series that grows there, a file a snapshot or one that PoolMon appends to, until Ctrl+C; says what moved, and when a tag begins to leak.") };
const reportOptions = {
	format: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__._)(...formNames), "Form of the report.", { fallback: "table" }),
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.r,
	explain: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_1__.w, "Prints all that speaks for and against these tags, `?` one character and `*` any: why, and why not."),
	"source-path": (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.m)("DIR"), "Folder of the driver's sources: lines to look at are searched there."),
	...screenOptions,
	...outputOptions
};
const checkOptions = {
	..._policy_js__WEBPACK_IMPORTED_MODULE_1__.t,
	...comparedWith,
	...watched,
	...reportOptions,
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
};
const rowOptions = {
	tag: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_1__.w, "Lists these tags alone, `?` one character and `*` any.", { otherwise: "all" }),
	exclude: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_1__.w, "Leaves these tags out, `?` one character and `*` any."),
	pool: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__._)("nonpaged", "paged"), "Lists one pool alone.", { otherwise: "both" }),
	limit: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.T)(1), "Rows at most; the totals below the table are of all rows.", { otherwise: "all" }),
	"pooltag-file": pooltagFile
};
const showOptions = {
	sort: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__._)("bytes", "outstanding", "diff", "allocs", "frees", "each", "tag"), "Order of the rows, the largest first: `diff` is PoolMon\u2019s word for `outstanding`, `each` is bytes per allocation.", { fallback: "bytes" }),
	...rowOptions,
	format: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__._)("table", "csv"), "Form of the list.", { fallback: "table" }),
	...screenOptions,
	...outputOptions,
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
};
const diffOptions = {
	sort: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__._)("growth", "bytes", "allocs", "frees", "tag"), "Order of the rows, the largest first: growth in allocations or in bytes, allocations or frees between the two.", { fallback: "growth" }),
	...rowOptions,
	format: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__._)("table", "csv", "json"), "Form of the list.", { fallback: "table" }),
	...screenOptions,
	...outputOptions,
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
};
const convertOptions = {
	...outputOptions,
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
};
const explainOptions = {
	format: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__._)("table", "json"), "Form of the answer.", { fallback: "table" }),
	"pooltag-file": pooltagFile,
	...screenOptions,
	...outputOptions
};
const whereOptions = {
	source: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.m)("DIR"), "Folder of the driver's C, C++ and Rust sources.", {
		fallback: ".",
		otherwise: "the current folder"
	}),
	"changed-since": (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.m)("REF"), "A commit of the clone in the current folder: lines that differ from it come first."),
	format: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__._)("table", "json", "sarif"), "Form of the answer; `sarif` for code scanning.", { fallback: "table" }),
	...outputOptions
};
const initOptions = { "action-repository": (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_1__.y, "The repository of your copy of this action.", { otherwise: "`pool-leak-check` of the account that the clone is of" }) };
const completionOptions = { ...outputOptions };
/** Exit codes of commands that list something. */
const DONE = "0 done, 2 could not run, or there is nothing to list";
/** Commands by the word that names them, in the order of the help. The word of the first may be left out. */
const commands = {
	check: {
		usage: [
			["[check] [options] BEFORE AFTER", "A pair: files, or folders of files."],
			["[check] [options] REPORT.json\u2026", "Reports of legs that were judged one by one: one report and one exit code of all."],
			["[check] [options] DUMP", "One dump, since boot; or a series: a file of several snapshots, or a folder (names with before, numbers in order, after, settled)."],
			["[check] [options] --watch FOLDER", "A series while it is taken, judged again with each snapshot."]
		],
		groups: {
			"What is allowed": _policy_js__WEBPACK_IMPORTED_MODULE_1__.t,
			"What else is read": {
				...comparedWith,
				...watched
			},
			"The report": reportOptions,
			"What is read of a .zip or .gz": _inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
		},
		exitCodes: "0 passed (clean, or nothing that --fail-on and --on-inconclusive fail for), 1 findings that fail, 2 could not run, or inconclusive"
	},
	diff: {
		usage: [["diff [options] BEFORE AFTER", "Lists every row that differs, without a verdict."]],
		groups: { "Options of diff": diffOptions },
		exitCodes: "0 listed, 2 could not run, the two cannot be compared, or no row is what was asked for"
	},
	show: {
		usage: [["show [options] DUMP\u2026", "Lists a dump as PoolMon does."]],
		groups: { "Options of show": showOptions },
		exitCodes: DONE
	},
	convert: {
		usage: [["convert [options] DUMP\u2026", "Prints a dump as snapshot JSON (docs/snapshot.schema.json)."]],
		groups: { "Options of convert": convertOptions },
		exitCodes: DONE
	},
	explain: {
		usage: [["explain [options] TAG\u2026", "Says what is known of tags, what leaks them, and what to do next. A TAG as a dump prints it: Proc, \"Mdl \" or Mdl, \\xNN for a byte; Se?? and Mm* list what is known."]],
		groups: { "Options of explain": explainOptions },
		exitCodes: DONE
	},
	where: {
		usage: [["where [options] [TAG\u2026]", "Lists the lines of the sources that tags may leak from, without a dump; without a TAG, the tags that the sources allocate with."]],
		groups: { "Options of where": whereOptions },
		exitCodes: DONE
	},
	init: {
		usage: [["init [options] [FOLDER]", "Writes a workflow and a policy file into a clone. Files that are there stay as they are."]],
		groups: { "Options of init": initOptions },
		exitCodes: "0 done, 2 could not run"
	},
	completion: {
		usage: [["completion powershell|bash|zsh|fish", "Prints a script that lets the shell complete commands and options."]],
		groups: { "Options of completion": completionOptions },
		exitCodes: "0 done, 2 could not run"
	}
};



/***/ }),

/***/ 8062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ listFiles),
/* harmony export */   c: () => (/* binding */ readPath),
/* harmony export */   i: () => (/* binding */ listAll),
/* harmony export */   l: () => (/* binding */ reasonOf),
/* harmony export */   n: () => (/* binding */ isSystemError),
/* harmony export */   o: () => (/* binding */ readAll),
/* harmony export */   r: () => (/* binding */ linksOut),
/* harmony export */   s: () => (/* binding */ readNamed),
/* harmony export */   t: () => (/* binding */ exists),
/* harmony export */   u: () => (/* binding */ toSlashes)
/* harmony export */ });
/* harmony import */ var _spill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7030);







// build/io/read-pipe.js
/** Seconds that somebody is waited for who writes into a pipe with a name. */
const MAX_WAIT_SECONDS = 10;
/**
* The bytes of a pipe or a device that the user named. What a shell puts below `/dev` for `<(\u2026)` has a writer from the
* start and may take its time. A pipe with a name of its own (`mkfifo`) need not have one: to open it would wait for
* ever, and the process could not even be ended.
* @throws {UserError} where nothing comes out of such a pipe.
*/
const readPipe = (path, hasName, maxSeconds = MAX_WAIT_SECONDS) => hasName && !/^\/(?:dev|proc)\//.test(path) ? readFifo(path, maxSeconds) : (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(path);
async function* readFifo(path, maxSeconds) {
	const stream = socketOn((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK));
	const nobody = new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`nothing came out of the pipe ${path} in ${maxSeconds} seconds: start what writes into it first, or give a file`);
	const patience = setTimeout(() => stream.destroy(nobody), maxSeconds * 1e3);
	try {
		for await (const chunk of stream) {
			clearTimeout(patience);
			yield chunk;
		}
	} finally {
		clearTimeout(patience);
		stream.destroy();
	}
}
/**
* A socket waits for what is to be read; a stream of a file would take an empty pipe for an end, or wait in the system.
*/
const socketOn = (file) => {
	try {
		return new node_net__WEBPACK_IMPORTED_MODULE_5__.Socket({
			fd: file,
			readable: true,
			writable: false
		});
	} catch (error) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
		throw error;
	}
};

// build/io/files.js
/** Bytes of files that are held in memory; those above are read from the disk in stretches. */
const MAX_IN_MEMORY = 64 * 2 ** 20;
/** Bytes of a pipe: 2,000 appended PoolMon snapshots of a full machine are 616 MB. */
const MAX_PIPE_BYTES = 2 ** 30;
/** The path that stands for standard input. */
const STANDARD_INPUT = "-";
/** A file, every file below a folder, a pipe, or standard input by the name `-`. Empty when there is no such path. */
const readPath = async (path, onRead) => {
	const { files, links } = path === "-" ? {
		files: [path],
		links: []
	} : await listAll(path);
	const reading = {
		nameOf: toSlashes,
		takesPipes: true,
		...onRead === void 0 ? {} : { onRead }
	};
	const read = await readAll(files, reading);
	return {
		...read,
		problems: [...read.problems, ...await linksOut(links, path, toSlashes)]
	};
};
/**
* Files that the user named one by one, in their order. The command line takes pipes, since a shell makes them of
* `<(\u2026)`.
* @throws {UserError} that names those that are missing, or one that cannot be read.
*/
const readNamed = async (root, paths, takesPipes = true) => {
	const missing = (await Promise.all(paths.map(async (path) => ({
		path,
		isThere: await exists((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, path))
	})))).filter(({ isThere }) => !isThere).map(({ path }) => path);
	if (missing.length > 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`no such file: ${missing.join(", ")}`);
	const { files, problems } = await readAll(paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, path)), {
		nameOf: (path) => path,
		takesPipes
	});
	const [unread] = problems;
	if (unread !== void 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`cannot read ${unread.source}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__._)(unread.detail)}`);
	const byPath = new Map(files.map(({ name, bytes }) => [name, (0,_spill_js__WEBPACK_IMPORTED_MODULE_0__.a)(bytes)]));
	return paths.map((path) => ({
		name: path,
		bytes: byPath.get((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, path)) ?? /* @__PURE__ */ new Uint8Array()
	}));
};
/** True for what is there and cannot be looked at, too: reading it says why. */
const exists = async (path) => {
	try {
		return path === "-" || await statOf(path) !== null;
	} catch (error) {
		if (!isSystemError(error)) throw error;
		return true;
	}
};
/** Opens each file. @throws {UserError} when a pipe brings more than any dump. */
const readAll = async (paths, reading) => {
	const memory = { left: MAX_IN_MEMORY };
	const read = await Promise.all([...paths].sort().map((path) => readOne(path, reading, memory)));
	return {
		files: read.filter((one) => "bytes" in one),
		problems: read.filter((one) => "code" in one)
	};
};
const readOne = async (path, { nameOf, takesPipes, onRead = () => {} }, memory) => {
	const name = nameOf(path);
	try {
		const found = path === "-" ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(path);
		const isFile = found?.isFile() === true;
		if (!isFile && !takesPipes) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.s)("FILE_UNREADABLE", {
			source: name,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`it is no file`
		});
		const size = found?.size ?? 0;
		onRead("found", size);
		const bytes = isFile ? await openFile(path, size, memory) : await readStream(path, {
			isFifo: found?.isFIFO() === true,
			memory
		});
		onRead("read", size);
		return {
			name,
			bytes
		};
	} catch (error) {
		if (!isSystemError(error)) throw error;
		return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.s)("FILE_UNREADABLE", {
			source: name,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${reasonOf(error)}`
		});
	}
};
/** The file in memory while there is room for it, and else on the disk, if it may be opened. */
const openFile = async (path, size, memory) => {
	if (size <= memory.left) {
		memory.left -= size;
		return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(path);
	}
	await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(path)).close();
	return (0,_spill_js__WEBPACK_IMPORTED_MODULE_0__.n)(path, size);
};
/** A pipe states no size, so what comes is counted. @throws {UserError} when that is more than any dump. */
const readStream = async (path, { isFifo, memory }) => {
	const stream = path === "-" ? process.stdin : readPipe(path, isFifo);
	try {
		return (await (0,_spill_js__WEBPACK_IMPORTED_MODULE_0__.t)(stream, memory, MAX_PIPE_BYTES)).bytes;
	} catch (error) {
		throw error instanceof RangeError ? tooLarge(path) : error;
	}
};
const tooLarge = (path) => new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`${path} brings more than ${MAX_PIPE_BYTES} bytes: write them into a file and give that`);
/** `EACCES`, `EBUSY`: the machine's answer, and no mistake of ours. */
const isSystemError = (error) => error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code);
/** Answers of the machine to who writes or reads a file, in words; with their code, by which the rest is found. */
const ANSWERS = {
	ENOENT: "there is no such file or folder",
	ENOTDIR: "a part of the path is a file and no folder",
	EISDIR: "it is a folder: name a file",
	EACCES: "this account has no right to it",
	EPERM: "this account has no right to it",
	EROFS: "the disk can be read only",
	ENOSPC: "the disk is full",
	EBUSY: "another program holds it"
};
/** Why a file could not be written or read. */
const reasonOf = (error) => {
	if (!isSystemError(error)) return error instanceof Error ? error.message : String(error);
	const words = ANSWERS[error.code];
	return words === void 0 ? error.code : `${words} (${error.code})`;
};
/**
* Every file below a folder; links in it are not followed. Empty when there is no such path. What may not be looked at,
* or a folder that may not be listed, stands for itself too, so that reading it says why.
*/
const listAll = async (path) => {
	try {
		const found = await statOf(path);
		if (found === null) return {
			files: [],
			links: []
		};
		if (!found.isDirectory()) return {
			files: [path],
			links: []
		};
		const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(path, { withFileTypes: true });
		const below = await Promise.all(entries.map((entry) => {
			const own = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(path, entry.name);
			if (entry.isDirectory()) return listAll(own);
			return {
				files: entry.isFile() ? [own] : [],
				links: entry.isSymbolicLink() ? [own] : []
			};
		}));
		return {
			files: below.flatMap(({ files }) => files),
			links: below.flatMap(({ links }) => links)
		};
	} catch (error) {
		if (!isSystemError(error)) throw error;
		return {
			files: [path],
			links: []
		};
	}
};
/** Files of `listAll` alone. */
const listFiles = async (path) => (await listAll(path)).files;
/** Names the links that lead out of the folder or nowhere: what they lead to is not read. Others lead to what is. */
const linksOut = async (links, folder, nameOf) => {
	if (links.length === 0) return [];
	const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(folder) + node_path__WEBPACK_IMPORTED_MODULE_4__.sep;
	const isOut = await Promise.all(links.map(async (link) => !(await targetOf(link)).startsWith(root)));
	const detail = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`it is a link that leads out of the folder; give the file itself`;
	return links.filter((_, place) => isOut[place]).sort().map((link) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.s)("FILE_UNREADABLE", {
		source: nameOf(link),
		detail
	}));
};
/** Empty for a link that leads nowhere. */
const targetOf = async (link) => {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(link);
	} catch (error) {
		if (!isSystemError(error)) throw error;
		return "";
	}
};
/** Errors that say that there is no such path: a name may be longer than any file has. */
const NO_SUCH_PATH = /* @__PURE__ */ new Set([
	"ENOENT",
	"ENOTDIR",
	"ENAMETOOLONG"
]);
/** Null where there is no such path. */
const statOf = async (path) => {
	if (path.includes("\0")) return null;
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(path);
	} catch (error) {
		if (isSystemError(error) && NO_SUCH_PATH.has(error.code)) return null;
		throw error;
	}
};
const toSlashes = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep).join("/");



/***/ }),

/***/ 2380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ columnsWithin),
/* harmony export */   n: () => (/* binding */ leftOut),
/* harmony export */   r: () => (/* binding */ alignColumns),
/* harmony export */   t: () => (/* binding */ growthLines)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9690);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5483);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5589);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5429);






// build/report/align-columns.js
/** Rows as lines, columns padded to their widest cell: the first `left` of them to the left, numbers to the right. */
const alignColumns = (rows, left) => alignCells(rows, left).map((cells) => cells.join("  ").trimEnd());
/** The cells of each row, padded. */
const alignCells = (rows, left) => {
	const widths = widthsOf(rows);
	return rows.map((row) => row.map((cell, column) => column < left ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.s)(cell, widths[column] ?? 0) : (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.c)(cell, widths[column] ?? 0)));
};
/**
* Width of the widest cell of each column. Not as arguments of one call: a dump has more rows than the stack has room.
*/
const widthsOf = (rows) => {
	const widths = [];
	for (const row of rows) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.l)(cell));
	return widths;
};
/**
* The rows without the columns that a narrow screen does without: those at the places in `giveWay`, one after another,
* until each line fits. A figure is never cut. The first row is the heading.
*/
const columnsWithin = (rows, giveWay, width) => {
	const widths = widthsOf(rows);
	const gone = /* @__PURE__ */ new Set();
	const widthLeft = () => widths.reduce((sum, columns, column) => sum + (gone.has(column) ? 0 : columns + 2), -2);
	for (const column of giveWay) if (widthLeft() > width) gone.add(column);
	return rows.map((row) => row.filter((_, column) => !gone.has(column)));
};

// build/report/growth-lines.js
/** The counts before the bytes, and what each tag is. */
const growthLines = (rows, asked) => {
	if (rows.length === 0) return [];
	const { maxRows, screen, descriptions, ofFinding } = asked;
	const shown = rows.slice(0, maxRows);
	const columns = (0,_select_js__WEBPACK_IMPORTED_MODULE_3__.t)(rows) ? HELD : GREW;
	const table = [columns.head, ...shown.map(columns.cellsOf)];
	const [head = [], ...body] = alignCells(columnsWithin(table, columns.giveWay, screen.width - 2), 2);
	const room = screen.width - (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.l)(head.join("  ")) - 4;
	const described = shown.map(({ tag }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_3__.dt)(descriptions.get(tag) ?? ""));
	const below = ofFinding && described.some((words) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.l)(words) > room);
	const lines = body.flatMap((cells, index) => {
		const words = described[index] ?? "";
		const spans = spansOf(cells, ofFinding ? "growth" : null);
		if (!below) return [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.i)(...spans, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.a)("dim", `  ${words}`))];
		return words === "" ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.i)(...spans)] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.i)(...spans), (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.n)(8, "        ", (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.a)("dim", words))];
	});
	return [
		(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.a)("dim", `  ${head.join("  ")}`)),
		...lines,
		...leftOut(rows.length - maxRows, "row", asked)
	];
};
/** `(3 more rows: see report.json)` */
const leftOut = (count, noun, { more }) => count > 0 ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.n)(4, `  (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(count, `more ${noun}`))}: ${more})`)] : [];
/** A tag such as `::er` is spelt out here already, as the runner's log needs it: later the columns would move. */
const tagCell = (tag) => (0,_select_js__WEBPACK_IMPORTED_MODULE_3__.ot)((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(tag));
const GREW = {
	head: [
		"Tag",
		"Pool",
		"Before",
		"After",
		"Growth",
		"Bytes",
		"Byte growth"
	],
	cellsOf: (growth) => [
		tagCell(growth.tag),
		growth.pool,
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__.p)(growth.before?.outstanding),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__.p)(growth.after?.outstanding),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__.f)(growth.count),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__.p)(growth.after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_4__.u),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__.f)(growth.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_4__.u)
	],
	giveWay: [
		2,
		3,
		6
	]
};
/** With one dump nothing grew. */
const HELD = {
	head: [
		"Tag",
		"Pool",
		"Held since boot",
		"Bytes"
	],
	cellsOf: ({ tag, pool, after }) => [
		tagCell(tag),
		pool,
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__.p)(after?.outstanding),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__.p)(after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_4__.u)
	],
	giveWay: [1]
};
const spansOf = (cells, grew) => cells.flatMap((cell, column) => [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.a)(null, "  "), column === 0 ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.a)("strong", cell) : (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.a)(/^ *\+/.test(cell) ? grew : null, cell)]);



/***/ }),

/***/ 7628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ commonSettings),
/* harmony export */   r: () => (/* binding */ reportSettings),
/* harmony export */   t: () => (/* binding */ archiveSettings)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1171);


// build/settings/inputs.js
/** Limits of reading an archive: inputs and options alike. */
const archiveSettings = {
	"max-archive-entries": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.T)(1), "Files that are read of one artifact or archive at most, with those of archives inside it.", { fallback: 1e3 }),
	"max-archive-size": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.S, "Unpacked size that is read of one artifact or archive at most: `65536`, `64KiB`, `1 MiB`.", { fallback: 2 ** 30 }),
	"max-archive-ratio": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.T)(1), "Unpacked over packed size of one file in an archive at most.", { fallback: 250 })
};
/** Settings of the report: inputs and options alike. */
const reportSettings = {
	"max-rows": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.T)(1), "Rows of one table in the report.", { fallback: 20 }),
	"pooltag-file": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.h, "Your own `pooltag.txt` (and `localtag.txt`), comma-separated or a line each: names tags in the report, the first file that names one wins.")
};
/** Inputs that are options too, with the same meaning. */
const commonSettings = {
	..._policy_js__WEBPACK_IMPORTED_MODULE_0__.t,
	...reportSettings,
	...archiveSettings
};
const dumpGlobs = (artifact) => `comma-separated or a line each: inside the artifact, or in the workspace when ${artifact} is not given. A later one goes before an earlier one, and \`!old.txt\` leaves out.`;
const EVERY_DUMP = "every file of the artifact that is a dump";
const LEG = "a name, or a glob; what `*` matched names the leg.";
const inputSettings = {
	"before-artifact": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)("NAME"), `Artifact with the dump taken before the test: ${LEG}`, { otherwise: "`pool-before*`, unless before-files is given alone" }),
	"after-artifact": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)("NAME"), `Artifact with the dump taken after the test: ${LEG}`, { otherwise: "`pool-after*`, unless after-files is given alone" }),
	"before-files": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.f, `Globs of dump files, ${dumpGlobs("before-artifact")}`, { otherwise: EVERY_DUMP }),
	"after-files": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.f, `Globs of dump files, ${dumpGlobs("after-artifact")}`, { otherwise: EVERY_DUMP }),
	"snapshots-artifact": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)("NAME"), "Instead of a pair: an artifact per leg with all of its snapshots, a name or a glob; what `*` matched names the leg. Order: names with `before`, then numbers in natural order, then `after`, then `settled`."),
	"snapshots-files": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.f, `Globs of the snapshots, ${dumpGlobs("snapshots-artifact")}`, { otherwise: EVERY_DUMP }),
	"control-before-artifact": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)("NAME"), `Artifact with the dump taken before a control interval (the same cycles with the driver stopped or absent, same machine, same boot): ${LEG}`),
	"control-after-artifact": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)("NAME"), `Artifact with the dump taken after the control interval: ${LEG}`),
	"control-before-files": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.f, `Globs of dump files, ${dumpGlobs("control-before-artifact")}`, { otherwise: EVERY_DUMP }),
	"control-after-files": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.f, `Globs of dump files, ${dumpGlobs("control-after-artifact")}`, { otherwise: EVERY_DUMP }),
	"reports-artifact": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)("NAME"), "Instead of dumps: the reports that earlier jobs of this run uploaded, a name or a glob; what `*` matched names the leg. They become one comment and one gate. Not with the rights of the base repository, where a fork's run may have written them."),
	"run-id": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.T)(1), "Workflow run to download the artifacts from. Needs a github-token with `actions: read`.", { otherwise: "this run" }),
	repository: (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.y, "Repository (`owner/name`) of run-id.", { otherwise: "this repository" }),
	"tests-workflow": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)("FILE"), "Workflow that takes the dumps, `driver-tests.yml`: in `workflow_run`, and with run-id, a run of another file is refused. A pull request may add one of the same name.", { otherwise: "not checked" }),
	"github-token": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.x, "Token to download from another run and to comment with."),
	..._policy_js__WEBPACK_IMPORTED_MODULE_0__.t,
	comment: (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__._)("always", "on-findings", "never"), "Comment on the pull request: `always`, `on-findings` (a comment that is there is still updated) or `never`.", { fallback: "always" }),
	"comment-key": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.g, "Tells several checks on one pull request apart: each key has a comment of its own.", { fallback: "default" }),
	"comment-token": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.x, "A second token, for the comment alone: of an App or a bot account, with `pull-requests: write`.", { otherwise: "`github-token`" }),
	"pull-request": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.T)(1), "Number of the pull request to comment on, in `workflow_dispatch`, `issue_comment` and `repository_dispatch`. Not in `workflow_run`, where a stranger may have written the number.", { otherwise: "that of the tested commit" }),
	title: (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)(), "Heading of the report.", { fallback: "Pool Leak Check" }),
	...reportSettings,
	"source-path": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)("DIR"), "Folder of the workspace whose C, C++ and Rust sources are searched for the lines that a finding names.", {
		fallback: ".",
		otherwise: "the workspace"
	}),
	"policy-file": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)("FILE"), "Policy file of the repository: driver tags, limits by tag, exceptions, and what inputs say too. `none`: no file is looked for.", { otherwise: "`.github/pool-leak-check.yml`, if there is one" }),
	baseline: (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.m)("BRANCH"), "Branch whose last successful runs of this workflow (up to ten) tell what grows anyway, from their report artifacts; `none`: no baseline. Needs `actions: read`.", { otherwise: "`none`" }),
	"report-artifact": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.o, "Name under which report.json and report.html are uploaded: baselines of later runs come from there. Empty: it is not uploaded."),
	"report-page": (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__._)("uploaded", "always", "never"), "When report.html is drawn: `uploaded` (where report-artifact takes it), `always` (also for a step that reads `report-html`) or `never`.", { fallback: "uploaded" }),
	timeout: (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.A)(_policy_js__WEBPACK_IMPORTED_MODULE_0__.l, "How long dumps and baselines are waited for: `90s`, `10m`. What is not there by then is missing evidence.", { fallback: 600 }),
	...archiveSettings
};



/***/ }),

/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ span),
/* harmony export */   c: () => (/* binding */ padStart),
/* harmony export */   i: () => (/* binding */ row),
/* harmony export */   l: () => (/* binding */ widthOf),
/* harmony export */   n: () => (/* binding */ paragraph),
/* harmony export */   o: () => (/* binding */ cutText),
/* harmony export */   r: () => (/* binding */ plainScreen),
/* harmony export */   s: () => (/* binding */ padEnd),
/* harmony export */   t: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);


// build/report/text-width.js
/**
* Columns that text takes on a terminal: two for a wide character of East Asia or an emoji, none for a combining mark.
*/
const widthOf = (text) => {
	if (isAscii(text)) return text.length;
	let columns = 0;
	for (const character of text) columns += characterWidth(character);
	return columns;
};
/** At most so many columns; what is left out leaves `\u2026` in the last one. */
const cutText = (text, columns) => {
	if (widthOf(text) <= columns) return text;
	let left = columns - 1;
	let kept = "";
	for (const character of text) {
		left -= characterWidth(character);
		if (left < 0) break;
		kept += character;
	}
	return columns < 1 ? "" : `${kept.trimEnd()}\u2026`;
};
const padStart = (text, columns) => " ".repeat(missing(text, columns)) + text;
const padEnd = (text, columns) => text + " ".repeat(missing(text, columns));
const missing = (text, columns) => Math.max(0, columns - widthOf(text));
const isAscii = (text) => {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 126) return false;
	return true;
};
const characterWidth = (character) => {
	if (/^\p{M}/u.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
};
/** Blocks that Unicode's East Asian Width calls wide, and the emoji. */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

// build/report/layout.js
/** Text with no colour and lines as long as they come: a file, a log. */
const plainScreen = {
	width: Number.POSITIVE_INFINITY,
	style: (_, text) => text
};
const span = (role, text) => ({
	text,
	role
});
/** A paragraph that goes on below, `hanging` columns in; plain strings have no role. */
const paragraph = (hanging, ...parts) => ({
	spans: parts.map(toSpan),
	hanging,
	tooLong: "wrap"
});
/** A row of a table, or a command to copy: never more than one line. */
const row = (...parts) => ({
	spans: parts.map(toSpan),
	hanging: 0,
	tooLong: "cut"
});
const toSpan = (part) => typeof part === "string" ? span(null, part) : part;
/** Blocks of lines with a blank line between, as the screen shows them. */
const layOut = (blocks, screen) => `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.flatMap((line) => layOutLine(line, screen)).join("\n")).join("\n\n")}\n`;
const layOutLine = ({ spans, hanging, tooLong }, { width, style }) => {
	const seen = trimEnd(spans.map(({ text, role }) => ({
		text: (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.dt)(text),
		role
	})));
	if (widthOf(seen.map(({ text }) => text).join("")) <= width) return [paint(seen, style)];
	if (tooLong === "cut") return [paint(cut(seen, width), style)];
	return wrap(seen, hanging, width).map((line) => paint(trimEnd(line), style));
};
/** Neighbours of one role are painted as one. */
const paint = (spans, style) => {
	let painted = "";
	for (let at = 0; at < spans.length;) {
		const role = spans[at]?.role ?? null;
		let text = "";
		while (at < spans.length && (spans[at]?.role ?? null) === role) text += spans[at++]?.text ?? "";
		const written = text.replaceAll("\xA0", " ");
		painted += role === null || text === "" ? written : style(role, written);
	}
	return painted;
};
/** No blanks at the end of a line, whatever is coloured. */
const trimEnd = (spans) => {
	const last = spans.findLastIndex(({ text }) => text.trimEnd() !== "");
	return spans.slice(0, last + 1).map((one, index) => index === last ? {
		...one,
		text: one.text.trimEnd()
	} : one);
};
const cut = (spans, width) => {
	let left = width;
	const kept = [];
	for (const [index, one] of spans.entries()) {
		const columns = widthOf(one.text);
		if (columns >= left) {
			const rest = spans.slice(index).map(({ text }) => text);
			return [...kept, {
				...one,
				text: cutText(rest.join(""), left)
			}];
		}
		kept.push(one);
		left -= columns;
	}
	return kept;
};
/** Breaks at blanks; a word that is wider than a line (an address) stays whole, since it is there to be copied. */
const wrap = (spans, hanging, width) => {
	const lines = [[]];
	let at = 0;
	let hasWord = false;
	for (const word of wordsOf(spans)) {
		const columns = widthOf(word.map(({ text }) => text).join(""));
		const isBlank = word.every(({ text }) => text.trim() === "");
		if (!isBlank && hasWord && at > hanging && at + columns > width) {
			lines.push([span(null, " ".repeat(hanging))]);
			at = hanging;
			hasWord = false;
		}
		if (isBlank && !hasWord && lines.length > 1) continue;
		lines.at(-1)?.push(...word);
		at += columns;
		hasWord ||= !isBlank;
	}
	return lines;
};
/** Runs of blanks and runs of others, in turn; a word may have pieces of several roles. */
const wordsOf = (spans) => {
	const words = [];
	let blank = null;
	for (const { text, role } of spans) for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
		const isBlank = piece.startsWith(" ");
		if (isBlank === blank) words.at(-1)?.push({
			text: piece,
			role
		});
		else words.push([{
			text: piece,
			role
		}]);
		blank = isBlank;
	}
	return words;
};



/***/ }),

/***/ 8344:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1611);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1101);
/* harmony import */ var _analyze_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5229);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6215);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8062);
/* harmony import */ var _policy2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8837);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9690);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1171);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5429);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4843);
/* harmony import */ var _spill_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3959);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2519);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8278);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(319);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4878);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5740);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5881);
/* harmony import */ var _select_rows_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7535);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6760);

























// build/io/quote-unknown.js
/** A word, a number or a rate of ours, with the marks around it: nothing that anybody could link or mention. */
const PLAIN = /^[("]*(?:[A-Za-z]{1,24}(?:['\u2019-][A-Za-z]{1,24})?|[+\u2212-]?\d[\d,.]*)?[)%";:,.]*$/;
/** Characters of such a word: what stands around it may be a run of the marks that may stand in it, too. */
const MAX_PLAIN = 64;
/** A word that GitHub may take for a commit. */
const COMMIT = /[0-9a-f]{7,}/i;
/**
* A sentence that was written as plain text, as a phrase again: `tags`, and whatever is no plain word or number, is
* quoted.
*/
const quoteUnknown = (text, tags) => text.split(" ").flatMap((word, index) => [...(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(index === 0 ? "" : " "), ...wordOf(word, tags)]);
const wordOf = (word, tags) => {
	const open = /^[("]*/.exec(word)?.[0] ?? "";
	const bare = withoutClosing(word.slice(open.length));
	const close = word.slice(open.length + bare.length);
	if (tags.has(bare)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(open)}${bare}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(close)}`;
	return word.length <= MAX_PLAIN && PLAIN.test(word) && !COMMIT.test(word) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(word) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${word}`;
};
/** An expression would begin anew at each of these marks. */
const withoutClosing = (word) => {
	let end = word.length;
	while (end > 0 && ")\";:,.".includes(word.charAt(end - 1))) end--;
	return word.slice(0, end);
};

// build/io/capture-schema.js
const time = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.F)((value) => typeof value === "string" && (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.x)(value) !== null);
const text = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.L)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)());
const number = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.L)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)());
const flag = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.L)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.N)());
/** Facts of a dump as report.json has them: a stranger may have written the file. */
const captureSchema = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
	takenAt: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.L)(time),
	bootedAt: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.L)(time),
	computer: text,
	osBuild: text,
	architecture: text,
	pointerBits: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.L)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.K)([32, 64])),
	driverVerifier: flag,
	stage: text,
	iteration: number,
	liveProcesses: number,
	liveThreads: number,
	bootId: number,
	handles: number,
	commit: number,
	objects: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.L)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Q)([
		(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
		(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
		(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)()
	]))),
	verifier: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.L)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
		level: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
		ruleClasses: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.L)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Q)([(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(), (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)()])),
		drivers: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Q)([
			(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
			(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
			(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
			(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
			(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
			(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
			(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)()
		]))
	})),
	settle: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.L)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
		seconds: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
		calm: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.N)()
	})),
	elevated: flag,
	capture: text,
	missing: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.L)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)())),
	pools: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.L)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
		nonpaged: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
		paged: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)()
	}))
});

// build/io/report-schema.js
const count = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.H)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)());
const change = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
	before: count,
	after: count,
	growth: count
});
const totals = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
	before: count,
	after: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
	growth: count
});
const moment = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
	source: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
	line: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
	format: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
	capture: captureSchema
});
const verdict = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.K)([
	"clean",
	"suspect",
	"leak",
	"inconclusive"
]);
const finding = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
	severity: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.K)(["leak", "suspect"]),
	leg: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
	title: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
	rows: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
		tag: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
		description: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.H)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)()),
		pool: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.K)(["nonpaged", "paged"]),
		role: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.K)(["root", "rides-along"]),
		outstanding: change,
		bytes: change
	})),
	evidence: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
		rule: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
		text: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)()
	})),
	settles: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.H)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)()),
	hint: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.H)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
		object: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
		acquire: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)()),
		release: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)()),
		link: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.H)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.q)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(), (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.J)(/^https:\/\/learn\.microsoft\.com\/[\w/-]+$/)))
	}))
});
const counts = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.H)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.q)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)()), (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.V)(1), (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.B)(3)));
const counters = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.K)([
	"cumulative",
	"outstanding",
	"bytes"
]);
const usage$1 = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
	leg: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
	counters: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
		before: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.H)(counters),
		after: counters
	}),
	rows: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Q)([
		(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
		(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.K)(["n", "p"]),
		counts,
		counts
	]))
});
const leg = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
	name: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
	verdict,
	snapshots: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
	iterations: count,
	baselineRuns: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)(),
	totals: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
		nonpaged: totals,
		paged: totals
	}),
	dumps: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
		before: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.H)(moment),
		after: moment
	})
});
const exception = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
	finding,
	reason: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
	owner: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
	expires: _policy_js__WEBPACK_IMPORTED_MODULE_8__.c.schema
});
/** A report.json of schema version 1, as far as it is read again; other fields are passed over. */
const reportSchema = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
	schemaVersion: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.z)(1),
	verdict,
	legs: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)(leg),
	findings: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)(finding),
	driverTags: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.G)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)()), []),
	exceptions: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.G)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)(exception), []),
	usage: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)(usage$1),
	problems: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.M)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
		code: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
		source: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)(),
		line: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.H)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.U)()),
		message: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Z)()
	}))
});

// build/io/read-report.js
/** Null for what is no report of schema version 1, or holds a problem that this version does not know. */
const readReport = (bytes) => {
	const read = (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.Y)(reportSchema, jsonOf(bytes));
	if (!read.success) return null;
	const { findings: stated, exceptions, driverTags, usage, verdict } = read.output;
	const known = read.output.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_0__.l);
	const problems = known.filter((found) => found !== null);
	if (problems.length < known.length) return null;
	const usages = new Map(usage.map((rows) => [rows.leg, rows]));
	const legs = read.output.legs.map((leg) => toLeg(leg, usages.get(leg.name)));
	const growths = new Map(legs.map(({ name, growths: rows }) => [name, new Map(rows.map((row) => [(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_7__.f)(row), row]))]));
	const findings = stated.map((one) => toFinding(one, growths.get(one.leg)));
	if ((0,_analyze_js__WEBPACK_IMPORTED_MODULE_2__.n)(findings, problems) !== verdict) return null;
	if (verdict === "clean" && !(legs.length > 0 && legs.every(isCompared))) return null;
	return {
		legs,
		findings,
		excepted: exceptions.map((one) => toExcepted(one, growths.get(one.finding.leg))),
		driverTags,
		problems,
		descriptions: descriptionsIn([...stated, ...exceptions.map(({ finding }) => finding)]),
		iterations: iterationsIn(read.output.legs)
	};
};
const iterationsIn = (legs) => {
	const [iterations = null, ...others] = new Set(legs.map((leg) => leg.iterations));
	return others.length === 0 ? iterations : null;
};
const isCompared = ({ before, growths }) => before !== null && growths.length > 0;
/** True for the bytes of a report.json, right or wrong in its details. */
const isReport = (bytes) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.R)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.W)({
	schemaVersion: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.$)(),
	verdict: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.$)(),
	legs: (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.$)()
}), jsonOf(bytes));
const jsonOf = (bytes) => {
	try {
		return JSON.parse((0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_10__.c)((0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_10__.s)((0,_spill_js__WEBPACK_IMPORTED_MODULE_11__.a)(bytes))));
	} catch {
		return null;
	}
};
const toLeg = (one, usage) => {
	const { name, verdict, snapshots, totals, baselineRuns } = one;
	const coverage = verdict === "inconclusive" ? { kind: "partial" } : { kind: "all" };
	const snapshotOf = (side, dump) => ({
		...dump,
		format: dump.format,
		counters: usage?.counters[side] ?? "cumulative",
		coverage,
		usages: (usage?.rows ?? []).flatMap((row) => usageOf(row, side)),
		statedTotals: null
	});
	const before = one.dumps.before === null ? null : snapshotOf("before", one.dumps.before);
	const after = snapshotOf("after", one.dumps.after);
	return {
		name,
		verdict,
		snapshots,
		totals,
		baselineRuns,
		leads: [],
		witnesses: null,
		before,
		after,
		series: before === null ? [after] : [before, after],
		settled: null,
		control: null,
		drivers: {
			before: null,
			after: null
		},
		growths: (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__.h)(before, after),
		times: null,
		driverRows: [],
		mode: before === null ? null : baselineRuns > 0 ? "pair+baseline" : "pair"
	};
};
/** Allocations, frees and bytes; or outstanding allocations and bytes; or bytes alone. */
const usageOf = ([tag, pool, ...sides], side) => {
	const numbers = sides[side === "before" ? 0 : 1];
	if (numbers === null) return [];
	const [bytes = 0, second = 0, first = 0] = [...numbers].reverse();
	const [allocs, frees] = numbers.length === 3 ? [first, second] : [second, 0];
	return [{
		tag: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_7__.c)(tag),
		pool: pool === "p" ? "paged" : "nonpaged",
		allocs,
		frees,
		bytes
	}];
};
const toFinding = (one, growths) => {
	const tags = new Set(one.rows.map(({ tag }) => tag));
	const [root] = one.rows;
	const say = (text) => quoteUnknown(text, tags);
	return {
		severity: one.severity,
		leg: one.leg,
		points: 0,
		cause: root === void 0 ? one.title : `${root.tag} ${root.pool}`,
		title: say(one.title),
		rows: one.rows.map((row) => toRow(row, growths)),
		evidence: one.evidence.map(({ rule, text }) => ({
			rule,
			text: say(text),
			decides: false,
			points: 0
		})),
		hint: one.hint,
		settles: one.settles === null ? [] : say(one.settles),
		where: []
	};
};
/** Of the exception the report has what answers for the finding, and not which other legs it is about. */
const toExcepted = ({ finding, ...exception }, growths) => {
	const [root] = finding.rows;
	const scope = {
		tag: root?.tag ?? "",
		pool: root?.pool ?? null,
		legs: [finding.leg],
		maxGrowthCount: null
	};
	return {
		finding: toFinding(finding, growths),
		exception: {
			...scope,
			...exception
		}
	};
};
/** The numbers as the report states them, whatever the leg's rows come to. */
const toRow = (row, growths) => {
	const tag = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_7__.c)(row.tag);
	const known = growths?.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_7__.f)({
		tag,
		pool: row.pool
	}));
	const levelOf = (side) => {
		const bytes = row.bytes[side];
		return bytes === null ? null : {
			outstanding: row.outstanding[side],
			bytes,
			usage: known?.[side]?.usage ?? null
		};
	};
	return {
		growth: {
			tag,
			pool: row.pool,
			before: levelOf("before"),
			after: levelOf("after"),
			count: row.outstanding.growth,
			bytes: row.bytes.growth,
			allocated: known?.allocated ?? null,
			freed: known?.freed ?? null,
			series: null,
			settled: null
		},
		role: row.role,
		decided: false
	};
};
const descriptionsIn = (findings) => new Map(findings.flatMap(({ rows }) => rows.flatMap(({ tag, description }) => description === null ? [] : [[(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_7__.c)(tag), description]])));

// build/io/join-reports.js
/**
* One analysis of reports that were made in jobs of their own. Findings and missing evidence stay as they were judged;
* what they do to the gate is said by the policy given here.
*/
const joinReports = (files, policy, context) => {
	const read = files.map((file) => ({
		file,
		report: readReport(file.bytes)
	}));
	const unread = read.flatMap(({ file, report }) => report === null ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.s)("REPORT_UNREADABLE", { source: file.source })] : []);
	const named = read.flatMap(({ file, report }) => report === null ? [] : [withNames(report, file.leg)]);
	const legs = named.flatMap((report) => withDriverRows(report, policy));
	const findings = named.flatMap((report) => report.findings).sort(_select_js__WEBPACK_IMPORTED_MODULE_1__.T);
	const problems = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.n)(context.program, [
		...context.problems,
		...unread,
		...twice(legs),
		...named.flatMap((report) => report.problems),
		...named.flatMap((report) => otherTags(report, policy)),
		...unheardOf(named, policy),
		...(0,_analyze_js__WEBPACK_IMPORTED_MODULE_2__.i)(legs, policy),
		...files.length === 0 && context.problems.length === 0 ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.s)("NO_FILES")] : []
	]);
	const steps = new Set(named.map(({ iterations }) => iterations));
	const [iterations = null] = steps;
	return {
		verdict: (0,_analyze_js__WEBPACK_IMPORTED_MODULE_2__.n)(findings, problems),
		legs,
		findings,
		excepted: named.flatMap((report) => report.excepted),
		problems,
		policy: {
			...policy,
			driverTags: driverTagsOf(named, policy),
			iterations: steps.size === 1 ? iterations : policy.iterations
		},
		policyChanges: [],
		descriptions: new Map(named.flatMap(({ descriptions }) => [...descriptions])),
		explained: [],
		largest: null
	};
};
/** A leg without a name is that of its file; the only leg of a report may be spoken of without saying so. */
const withNames = (report, leg) => {
	const nameOf = (name) => name === "" ? leg : name;
	const [only, ...more] = report.legs;
	const about = only === void 0 || more.length > 0 ? null : nameOf(only.name);
	return {
		...report,
		legs: report.legs.map((one) => ({
			...one,
			name: nameOf(one.name)
		})),
		findings: report.findings.map((found) => ({
			...found,
			leg: nameOf(found.leg)
		})),
		excepted: report.excepted.map(({ finding, exception }) => ({
			finding: {
				...finding,
				leg: nameOf(finding.leg)
			},
			exception: {
				...exception,
				legs: exception.legs.map(nameOf)
			}
		})),
		problems: report.problems.map((found) => ({
			...found,
			leg: about
		}))
	};
};
/** The tags that are named here, or else those that the reports were judged with. */
const driverTagsOf = (reports, { driverTags }) => driverTags.length > 0 ? driverTags : [...new Set(reports.flatMap((report) => report.driverTags))];
const withDriverRows = (report, policy) => {
	const isOwn = (0,_policy2_js__WEBPACK_IMPORTED_MODULE_6__.i)(driverTagsOf([report], policy));
	return report.legs.map((leg) => ({
		...leg,
		driverRows: leg.growths.filter(isOwn)
	}));
};
/** Tags that are the driver's own here, and were not where the report was made: their growth is no finding in it. */
const otherTags = ({ legs, driverTags }, policy) => {
	const [isOwn, wasOwn] = [(0,_policy2_js__WEBPACK_IMPORTED_MODULE_6__.i)(policy.driverTags), (0,_policy2_js__WEBPACK_IMPORTED_MODULE_6__.i)(driverTags)];
	return legs.flatMap(({ name, after, growths }) => {
		const tags = new Set(growths.filter((row) => isOwn(row) && !wasOwn(row)).map(({ tag }) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_7__.s)(tag)));
		const detail = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)([...tags].slice(0, MAX_TAGS));
		return tags.size === 0 ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.s)("REPORT_OTHER_TAGS", {
			leg: name,
			source: after.source,
			detail
		})];
	});
};
/** Tags that a message lists. */
const MAX_TAGS = 10;
/** Driver tags that no report was judged with, and that none shows. */
const unheardOf = (reports, { driverTags, ...policy }) => {
	const known = new Set(reports.flatMap((report) => report.driverTags));
	const others = driverTags.filter((pattern) => !known.has(pattern));
	const shown = reports.flatMap(({ legs }) => legs);
	return others.length === 0 ? [] : (0,_analyze_js__WEBPACK_IMPORTED_MODULE_2__.r)(shown, {
		...policy,
		driverTags: others
	});
};
/** Two reports of one leg: nothing says which of them counts. */
const twice = (legs) => {
	const [seen, repeated] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	for (const { name } of legs) {
		if (seen.has(name)) repeated.add(name);
		seen.add(name);
	}
	return [...repeated].map((leg) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.s)("LEG_TWICE", {
		source: leg,
		leg
	}));
};

// build/where/auto-tags.js
/** Stands among driver tags for the tags that the sources allocate with. */
const AUTO = "auto";
/** Driver tags with those of the sources in place of `auto`, each once. */
const fillAuto = (driverTags, { tags }) => [.../* @__PURE__ */ new Set([...driverTags.filter((tag) => tag !== AUTO), ...tags])];
/**
* Lines about the tags that stand for `auto`, so that they can be pinned; names of the sources in them are not encoded.
*/
const autoWords = ({ tags, unresolved }) => [...tags.length === 0 ? [] : [`driver-tags: auto is ${tags.map((tag) => JSON.stringify(printed(tag))).join(", ")}; pin them to keep them.`], ...unresolved.map(({ name, tag }) => `driver-tags: no allocating call was found for ${name} (${printed(tag)}); name it if the driver uses it.`)];
/** A line about a driver tag that the sources spell the other way round. */
const reversedWords = ([tag, right]) => `driver-tags: the sources allocate with ${printed(right)}; ${printed(tag)} is it read backwards, and names no row.`;
const printed = (tag) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_7__.s)((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_7__.u)(tag));

// build/io/policy-source.js
/** GitHub's API gives no larger file, either. */
const MAX_BYTES = 2 ** 20;
/** The file may exist and could not be read. */
var PolicyUnreadable = class extends _problem_js__WEBPACK_IMPORTED_MODULE_0__.t {
	name = "PolicyUnreadable";
};
/**
* The text of a policy file. In another encoding its keys would read as none.
* @throws {PolicyUnreadable} where it is not UTF-8.
*/
const decodePolicy = (name, bytes) => {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		if (!text.includes("\0")) return text;
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
	}
	throw new PolicyUnreadable(`${name} could not be read: it is not UTF-8`);
};
/** Policy files below a folder; those of other repositories come from `ofRepository`. */
const folderSource = (root, ofRepository) => ({
	read: async (path) => {
		const place = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.resolve)(root, path);
		if (!await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.t)(place)) return null;
		try {
			return decodePolicy(path, await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_16__.n)(place, MAX_BYTES));
		} catch (error) {
			if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_16__.t) throw new PolicyUnreadable(`${path} could not be read: ${error.message}`);
			if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_5__.n)(error)) throw error;
			throw new PolicyUnreadable(`${path} could not be read: ${error.code}`);
		}
	},
	ofRepository,
	nameOf: (path) => path
});

// build/cli/read-policy.js
/**
* Reads the policy file of `--policy`, with the options that were given over it.
* @throws {UserError} where there is no such file, where it is wrong, or where it extends what only the network has.
*/
const readPolicy = async (given, { policy, output }) => {
	const file = policy === null ? null : await readPolicyFile(policy, output);
	return (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.r)((0,_policy_js__WEBPACK_IMPORTED_MODULE_8__.a)(given), file);
};
const readPolicyFile = async (path, output) => {
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_13__.r)(output, [path]);
	const [file] = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.s)(".", [path]);
	const text = decodePolicy(path, file?.bytes ?? /* @__PURE__ */ new Uint8Array());
	if (/^(?:\s*(?:#.*)?\n)*\s*(?:#.*)?$/.test(text)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`--policy ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(path)} says nothing: it is empty, or holds comments alone`);
	const { loadPolicy } = await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 8150));
	const { policy } = await loadPolicy(guarded(folderSource(".", remoteSource), output), path, text);
	return policy;
};
/** Refuses an output that would take the place of a file that the policy is read from. */
const guarded = (source, output) => ({
	...source,
	read: async (path) => {
		await (0,_print_js__WEBPACK_IMPORTED_MODULE_13__.r)(output, [path]);
		return source.read(path);
	}
});
/** The command line opens no connection. */
const remoteSource = (repository, ref) => ({
	read: async (path) => {
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`the policy extends ${repository}/${path}@${ref}: put a copy beside it and extend ./${path}`);
	},
	ofRepository: remoteSource,
	nameOf: (path) => `${repository}/${path}@${ref}`
});

// build/cli/report-names.js
/**
* Names of reports: those of their files, or of the folders of files that are named alike, as a download leaves them.
*/
const namesOf = (paths) => {
	const files = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_21__.basename)(path).replace(/\.json$/i, ""));
	const alike = paths.filter((_, at) => files.indexOf(files[at] ?? "") !== files.lastIndexOf(files[at] ?? ""));
	const folderOf = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_21__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_21__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_21__.resolve)(path)));
	return new Set(alike.map(folderOf)).size < alike.length ? files : paths.map((path, at) => alike.includes(path) ? folderOf(path) : files[at] ?? "");
};

// build/cli/sources.js
/** Reads sources, and says on standard error what was left out of them. */
const openFolder = async (folder) => {
	const { findSources } = await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 1443));
	const { files, leftOut } = await findSources(".", folder);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_13__.a)(leftOut.map((words) => `Not searched: ${words}.`));
	if (files.length === 0) (0,_print_js__WEBPACK_IMPORTED_MODULE_13__.a)([`--source-path: no C, C++ or Rust sources in ${JSON.stringify(folder)}, so no line is named`]);
	return files;
};
/**
* The policy with the tags that the sources allocate with in place of `auto`; they are printed on standard error, so
* that they can be pinned.
* @throws {UserError} where there are no sources, or none of their calls allocates with a tag
*/
const withAutoTags = async (policy, files, { onStep, clear }) => {
	if (!policy.driverTags.includes("auto")) return policy;
	if (files === null) throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t("driver-tags: auto takes the tags that the sources allocate with: give --source-path DIR, or name the tags");
	const [{ openSources }, { proposeTags }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(597), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 8183)), Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 2927))]);
	const pace = {
		isLate: () => false,
		onStep
	};
	const proposed = proposeTags(openSources(files, pace), pace);
	if (proposed.tags.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`driver-tags: auto found no call that allocates with a tag in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(files.length, "source"))}: name the tags, or set --source-path`);
	clear();
	(0,_print_js__WEBPACK_IMPORTED_MODULE_13__.a)(autoWords(proposed));
	return {
		...policy,
		driverTags: fillAuto(policy.driverTags, proposed)
	};
};
/** The findings with lines of the driver's sources; a driver tag that the sources spell backwards is said. */
const locate = async (analysis, files, { onStep, clear }) => {
	if (files.length === 0 || analysis.findings.length === 0) return analysis;
	const [{ defaultPlaceOptions, locateFindings, openSources }, { proposeTags, reversedTags }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(597), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 8183)), Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 2927))]);
	const { readCodeOwners } = await __webpack_require__.e(/* import() */ 961).then(__webpack_require__.bind(__webpack_require__, 5961));
	const ownersOf = await readCodeOwners(".") ?? defaultPlaceOptions.ownersOf;
	const { driverTags, pairs } = analysis.policy;
	const options = {
		...defaultPlaceOptions,
		pairs,
		ownersOf,
		onStep
	};
	const sources = openSources(files, options);
	if (driverTags.length > 0) {
		const reversed = reversedTags(driverTags, proposeTags(sources, options));
		clear();
		(0,_print_js__WEBPACK_IMPORTED_MODULE_13__.a)(reversed.map(reversedWords));
	}
	return locateFindings(analysis, sources, options);
};

// build/cli/check.js
/** Compares dumps and prints the report; the exit code says what the gate does. */
const check = async (words) => {
	const { operands, given, options } = (0,_print_js__WEBPACK_IMPORTED_MODULE_13__.s)(words, _commands_js__WEBPACK_IMPORTED_MODULE_14__.t);
	const { paths, reports } = splitReports(operands, options.baseline);
	if (options["source-path"] !== null && !await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.t)(options["source-path"])) throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`--source-path: no such folder: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(options["source-path"])}`);
	const judged = options.watch === null ? await readReports(paths) : null;
	const sides = judged === null ? sidesOf(paths, options) : [];
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_13__.r)(options.output, [
		...paths,
		...sides.map(({ path }) => path),
		...reports,
		...options["pooltag-file"] ?? []
	]);
	const judge = (read, testRuns = false) => (0,_progress_js__WEBPACK_IMPORTED_MODULE_15__.t)((line) => analyzeSides(read, reports, {
		given,
		options,
		testRuns,
		line
	}));
	const analysis = judged !== null ? await joinJudged(judged, {
		given,
		options
	}) : options.watch === null ? await judge(sides) : await watchFolder(options.watch, sides, {
		judge,
		options
	});
	const result = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__.r)(analysis);
	const shown = {
		..._options_js__WEBPACK_IMPORTED_MODULE_3__.t,
		maxRows: options["max-rows"],
		more: "--max-rows N, or --format json",
		explain: `${_program_js__WEBPACK_IMPORTED_MODULE_22__.t} explain`,
		...options.format === "table" ? { docs: await docsFolder() } : {},
		screen: (0,_screen_js__WEBPACK_IMPORTED_MODULE_17__.t)(options, process.stdout, process.env)
	};
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_13__.t)(await (0,_commands_js__WEBPACK_IMPORTED_MODULE_14__.u)(options.format)(analysis, result, shown), options.output);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_13__.a)((0,_select_rows_js__WEBPACK_IMPORTED_MODULE_18__.r)(options.explain, analysis.legs.flatMap(({ growths }) => growths)));
	if (options.output !== null) process.stderr.write(`${summaryOf(analysis, result)}; report: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(options.output)}\n`);
	return exitCodeOf(analysis, result);
};
/** The documentation of the clone that the program stands in, as the shell finds it; a package has none. */
const docsFolder = async () => {
	const [, program] = process.argv;
	if (program === void 0) return _options_js__WEBPACK_IMPORTED_MODULE_3__.t.docs;
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_21__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_20__.realpath)(program)), "..", "..", "docs");
	return await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.t)((0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(folder, "detection.md")) ? (0,node_path__WEBPACK_IMPORTED_MODULE_21__.relative)(process.cwd(), folder) : _options_js__WEBPACK_IMPORTED_MODULE_3__.t.docs;
};
/** The last analysis of a folder that grew until Ctrl+C. @throws {UserError} where no snapshot came. */
const watchFolder = async (folder, sides, { judge, options }) => {
	if (!await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.t)(folder)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`--watch: no such folder or file: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(folder)}`);
	const { lookAt, noSnapshotCame, untilStopped, watch } = await __webpack_require__.e(/* import() */ 410).then(__webpack_require__.bind(__webpack_require__, 5410));
	const { wait, pause, end } = untilStopped();
	process.stderr.write(`Watching ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(folder)}; Ctrl+C ends it with the verdict.\n`);
	const analysis = await watch({
		look: () => lookAt(folder),
		judge: (only, test) => judge(sides.map((side) => side.path === folder ? {
			...side,
			only
		} : side), test === "runs"),
		wait,
		pause,
		write: (text) => process.stderr.write(text),
		screen: (0,_screen_js__WEBPACK_IMPORTED_MODULE_17__.t)({
			...options,
			output: null
		}, process.stderr, process.env),
		clock: () => (/* @__PURE__ */ new Date()).toTimeString().slice(0, 8)
	});
	end();
	if (analysis === null) throw noSnapshotCame(folder);
	return analysis;
};
/** One path: a series or a single dump; two: before and after. @throws {UserError} for any other number of them. */
const sidesOf = (paths, options) => {
	const { "control-before": controlBefore, "control-after": controlAfter } = options;
	if (options.watch !== null && paths.length > 0) throw (0,_print_js__WEBPACK_IMPORTED_MODULE_13__.l)("--watch FOLDER alone", paths);
	const [first, second] = options.watch === null ? paths : [options.watch];
	(0,_print_js__WEBPACK_IMPORTED_MODULE_13__.c)(paths);
	if (first === void 0 || paths.length > 2) throw notSides(paths);
	if (controlBefore === null !== (controlAfter === null)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t("a control interval has two ends: give both --control-before and --control-after");
	const tested = second === void 0 ? [{
		side: "series",
		path: first
	}] : [{
		side: "before",
		path: first
	}, {
		side: "after",
		path: second
	}];
	if (controlBefore === null || controlAfter === null) return tested;
	return [
		...tested,
		{
			side: "control-before",
			path: controlBefore
		},
		{
			side: "control-after",
			path: controlAfter
		}
	];
};
const notSides = (paths) => {
	const command = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_23__.t)(paths[0] ?? "", Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_14__.n));
	const hint = command === null ? "see --help" : `did you mean the command ${command}?`;
	const others = paths.slice(2);
	if (others.length > 0 && command === null) return (0,_print_js__WEBPACK_IMPORTED_MODULE_13__.l)("BEFORE AFTER or one DUMP", others);
	const got = paths.length === 0 ? "none" : paths.map(_select_js__WEBPACK_IMPORTED_MODULE_1__.dt).join(" ");
	return new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`expected BEFORE AFTER or one DUMP, got ${got}; ${hint}`);
};
/** Reports that were made one by one, such as those of the legs of a matrix; null where a path is none. */
const readReports = async (paths) => {
	if (!paths.every((path) => /\.json$/i.test(path)) || paths.length === 0) return null;
	const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.s)(".", await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_10__.t)(paths));
	if (!files.every(({ bytes }) => isReport(bytes))) return null;
	const legs = namesOf(files.map(({ name }) => name));
	return files.map(({ name, bytes }, place) => ({
		leg: legs[place] ?? "",
		source: name,
		bytes
	}));
};
const analyzeSides = async (sides, reports, task) => {
	const { given, options, testRuns, line } = task;
	const asked = await readPolicy(given, options);
	const folder = options["source-path"];
	const sources = folder === null ? null : await openFolder(folder);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_13__.i)(options.output, sources ?? []);
	const policy = await withAutoTags(testRuns ? {
		...asked,
		iterations: null
	} : asked, sources, line);
	const pooltags = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_10__.r)(options["pooltag-file"]);
	const { dumps, problems } = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_10__.i)(sides, (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__.n)(options), line.onRead);
	const baselines = (0,_analyze_js__WEBPACK_IMPORTED_MODULE_2__.a)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.s)(".", await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_10__.t)(reports)));
	const analysis = (0,_analyze_js__WEBPACK_IMPORTED_MODULE_2__.t)(dumps, policy, {
		problems: [...problems, ...baselineNotGiven(policy, reports)],
		pooltags,
		baselines,
		program: "command line",
		explain: options.explain ?? [],
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		onProgress: line.onProgress
	});
	return sources === null ? analysis : locate(analysis, sources, line);
};
/** The policy of an action's run names a branch, and nothing here downloads its reports. */
const baselineNotGiven = ({ baselineBranch }, reports) => baselineBranch === null || baselineBranch === "none" || reports.length > 0 ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.s)("BASELINE_NONE", { detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`baseline: ${baselineBranch}` })];
const joinJudged = async (files, { given, options }) => {
	const unused = Object.keys(given).filter((name) => !OF_REPORTS.has(name));
	if (unused.length > 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`reports are joined and no dump is judged, so leave out ${unused.map((name) => `--${name}`).join(", ")}`);
	const policy = await readPolicy(given, options);
	if (policy.driverTags.includes("auto")) throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t("driver-tags: auto: reports are joined and no source is read, so name the tags that it stood for");
	return joinReports(files, policy, {
		problems: [],
		program: "command line"
	});
};
/** Options that mean something where reports are joined. */
const OF_REPORTS = /* @__PURE__ */ new Set([...[
	"policy",
	"driver-tags",
	"fail-on",
	"on-inconclusive"
], ...[
	"format",
	"output",
	"max-rows",
	"color",
	"width"
]]);
/** `--baseline A.json B.json BEFORE AFTER`: reports may follow each other, and a report is no dump. */
const splitReports = (operands, baseline) => {
	if (baseline === null) return {
		paths: operands,
		reports: []
	};
	const more = operands.filter((path) => path.endsWith(".json")).slice(0, Math.max(0, operands.length - 2));
	return {
		paths: operands.filter((path) => !more.includes(path)),
		reports: [...baseline, ...more]
	};
};
/** `leak (failed): 1 leak: Proc \u2026` */
const summaryOf = ({ verdict }, { passed, reason }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(`${verdict} (${passed ? "passed" : "failed"}): ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(reason)}`);
/** 0 passed, 1 findings that fail, 2 inconclusive. */
const exitCodeOf = (analysis, result) => {
	if (result.passed) return 0;
	return analysis.findings.some((found) => (0,_options_js__WEBPACK_IMPORTED_MODULE_3__.n)(found, analysis, result)) ? 1 : 2;
};

// build/cli/main.js
/** Every command; all but the usual one load when they are asked for. */
const loaders = {
	check: async () => check,
	diff: async () => (await __webpack_require__.e(/* import() */ 234).then(__webpack_require__.bind(__webpack_require__, 5234))).diff,
	show: async () => (await __webpack_require__.e(/* import() */ 604).then(__webpack_require__.bind(__webpack_require__, 4604))).show,
	explain: async () => (await __webpack_require__.e(/* import() */ 10).then(__webpack_require__.bind(__webpack_require__, 3010))).explain,
	convert: async () => (await __webpack_require__.e(/* import() */ 290).then(__webpack_require__.bind(__webpack_require__, 4290))).convert,
	where: async () => (await Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(597), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 4554))).where,
	init: async () => (await Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(597), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 9439))).init,
	completion: async () => (await __webpack_require__.e(/* import() */ 751).then(__webpack_require__.bind(__webpack_require__, 9751))).completion
};
const isCommand = (word) => Object.hasOwn(_commands_js__WEBPACK_IMPORTED_MODULE_14__.n, word);
/** Runs the command that the words name and returns the exit code. */
const run = async (words) => {
	const [first, ...rest] = words;
	if (first === void 0) return usage();
	if (words.includes("--help") || words.includes("-h")) return help(first);
	if (words.includes("--version") || first === "-v" || isWord("version", words)) return version();
	if (first === "help" && !(0,node_fs__WEBPACK_IMPORTED_MODULE_19__.existsSync)(first)) return helpNamed(rest[0]);
	return isCommand(first) ? (await loaders[first]())(rest) : check(words);
};
/** `pool-leak-check version`, as other programs take it; a file of that name goes before. */
const isWord = (word, words) => words.length === 1 && words[0] === word && !(0,node_fs__WEBPACK_IMPORTED_MODULE_19__.existsSync)(word);
const help = async (command) => {
	const { helpOf } = await __webpack_require__.e(/* import() */ 337).then(__webpack_require__.bind(__webpack_require__, 6718));
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_13__.t)(helpOf(command, columns()));
	return 0;
};
/** `help show`: a word that names no command is a mistake; in `show a.txt --help` it may be a file. */
const helpNamed = async (word) => {
	if (word === void 0 || isCommand(word)) return help(word);
	const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_23__.t)(word, Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_14__.n));
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`no command is called ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(word)}; ${meant === null ? "see --help" : `did you mean ${meant}?`}`);
};
/** A call without words is a mistake: two unset variables of a script must not pass. */
const usage = async () => {
	const { shortUsage } = await __webpack_require__.e(/* import() */ 337).then(__webpack_require__.bind(__webpack_require__, 6718));
	process.stderr.write(shortUsage(columns()));
	return 2;
};
const columns = () => (0,_screen_js__WEBPACK_IMPORTED_MODULE_17__.t)({
	color: "never",
	output: null
}, process.stdout, process.env).width;
const version = async () => {
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_13__.t)(`${_program_js__WEBPACK_IMPORTED_MODULE_22__.n}\n`);
	return 0;
};
process.stdout.on("error", () => {});
try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	process.exitCode = 2;
	const message = error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__.t ? error.message : `A bug of Pool Leak Check: ${error instanceof Error ? error.stack : error}`;
	process.stderr.write(`${message}\n`);
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ nearest)
/* harmony export */ });
// build/settings/nearest.js
/** The word of a list that was probably meant; null where none is near. */
const nearest = (word, known) => {
	if (word.length > MAX_WORD) return null;
	const most = Math.min(3, Math.ceil(word.length / 4));
	const near = known.map((name) => ({
		name,
		edits: editsBetween(word.toLowerCase(), name)
	})).filter(({ edits }) => edits <= most).sort((one, other) => one.edits - other.edits);
	const begun = word.length >= MIN_BEGINNING ? known.find((name) => name.startsWith(word.toLowerCase())) : void 0;
	return near[0]?.name ?? begun ?? null;
};
/** A shorter beginning fits too many words. */
const MIN_BEGINNING = 3;
const MAX_WORD = 60;
/** Letters that were added, left out, replaced, or swapped with their neighbour (optimal string alignment). */
const editsBetween = (one, other) => {
	let [older, previous] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
	for (let row = 1; row <= one.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const cost = one[row - 1] === other[column - 1] ? 0 : 1;
			const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			current[column] = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost, row > 1 && column > 1 && isSwapped ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY);
		}
		older = previous;
		previous = current;
	}
	return at(previous, other.length);
};
const at = (values, index) => values?.[index] ?? Number.POSITIVE_INFINITY;



/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ neverFreed),
/* harmony export */   n: () => (/* binding */ MIN_ALLOCATIONS),
/* harmony export */   r: () => (/* binding */ isHardlyFreed),
/* harmony export */   t: () => (/* binding */ MAX_FREED_SHARE)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9690);




// build/core/rules/never-freed.js
const MIN_ALLOCATIONS = 1e3;
const MAX_FREED_SHARE = .02;
/** Hardly any of what was allocated was freed. */
const isHardlyFreed = ({ allocated, freed }) => allocated !== null && freed !== null && allocated >= 1e3 && freed <= allocated * .02;
/**
* Somebody else's object that is allocated and allocated and hardly ever freed: the mark of a reference that is not
* dropped. Holds for tags known as objects or as handed out by a documented API, at 1,000 allocations or more since the
* earlier snapshot (since boot with one dump), of which at most 2 % were freed, and with more left than a healthy
* machine keeps.
*/
const neverFreed = {
	id: "never-freed",
	judge: (row, leg) => {
		const { allocated, freed, after } = row;
		if ((0,_select_js__WEBPACK_IMPORTED_MODULE_0__.I)(row, leg)) return null;
		const left = after?.outstanding ?? null;
		if (allocated === null || freed === null || left === null || !isHardlyFreed(row)) return null;
		const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.et)(row.tag, row.pool);
		if (known?.healthyOutstanding === void 0 || known.kind !== "object" && known.kind !== "shared") return null;
		if (left <= known.healthyOutstanding) return null;
		return {
			decides: true,
			points: 0,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(row.tag)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(allocated, "allocation")}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(freed, "free")}, ${left} outstanding; a healthy machine keeps fewer than ${known.healthyOutstanding} of this kind (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(known.what)})`
		};
	}
};



/***/ }),

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lackClosesGate),
/* harmony export */   n: () => (/* binding */ closesGate),
/* harmony export */   r: () => (/* binding */ gate),
/* harmony export */   t: () => (/* binding */ defaultReportOptions)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9690);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5429);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5483);






// build/core/gate.js
/** The only red/green decision: nothing after it changes it. */
const gate = (analysis, acceptance = null) => ({
	passed: isPassed(analysis) || isAccepted(analysis, acceptance),
	reason: [...reasonOf(analysis), ...acceptedBy(acceptance)],
	acceptance
});
const isPassed = (analysis) => {
	const { verdict, policy, findings } = analysis;
	switch (verdict) {
		case "clean": return true;
		case "suspect": return policy.failOn !== "suspect" && hasRequiredEvidence(analysis);
		case "leak": return policy.failOn === "never" && hasRequiredEvidence(analysis);
		case "inconclusive": return policy.onInconclusive === "warn" && (findings.length === 0 || policy.failOn !== "suspect");
		default: return verdict;
	}
};
/** True for a finding that closed the gate of this result: the others are shown and do not fail. */
const closesGate = (found, { policy }, { passed }) => !passed && CLOSES[policy.failOn].includes(found.severity);
/** True for missing evidence that closed the gate. */
const lackClosesGate = (found, { policy }, { passed }) => !passed && (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.r)(found) && policy.onInconclusive === "fail";
const CLOSES = {
	leak: ["leak"],
	suspect: ["leak", "suspect"],
	never: []
};
/** Findings can be accepted; missing evidence cannot. */
const isAccepted = (analysis, acceptance) => acceptance !== null && hasRequiredEvidence(analysis);
const hasRequiredEvidence = ({ problems, policy }) => policy.onInconclusive === "warn" || !problems.some(_problem_js__WEBPACK_IMPORTED_MODULE_0__.r);
const acceptedBy = (acceptance) => acceptance === null ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`; accepted by ${acceptance.login} with the label ${acceptance.label}`;
const reasonOf = ({ verdict, findings, legs, problems }) => {
	switch (verdict) {
		case "clean": return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`no leak in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.b)(legs), "row")} of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(legs.length, "leg")}`;
		case "suspect":
		case "leak": {
			const causes = countedCauses((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.w)(findings).filter(({ worst }) => worst.severity === verdict));
			return verdict === "suspect" && problems.some(_problem_js__WEBPACK_IMPORTED_MODULE_0__.r) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${causes}; evidence is missing` : causes;
		}
		case "inconclusive": return inconclusiveReason(problems);
		default: return verdict;
	}
};
/** `1 leak: Proc and 2 tags in step with it, in 3 legs` */
const countedCauses = (causes) => {
	const [first] = causes;
	if (first === void 0) return [];
	const count = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(causes.length, first.worst.severity);
	const where = first.inLegs.length === 1 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`, in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(first.inLegs.length, "leg")}`;
	const others = causes.length - 1;
	const more = others === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`, and ${others} more`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${count}: ${subjectOf(first)}${where}${more}`;
};
const subjectOf = ({ worst, inLegs }) => {
	const [root] = worst.rows;
	if (root === void 0) return worst.title;
	const tags = inLegs.flatMap(({ rows }) => rows.map(({ growth }) => growth.tag));
	const riders = new Set(tags.filter((tag) => tag !== root.growth.tag));
	const name = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(root.growth.tag)}`;
	return riders.size === 0 ? name : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${name} and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(riders.size, "tag")} in step with it`;
};
const inconclusiveReason = (problems) => {
	const missing = problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_0__.r);
	const [first] = missing;
	if (first === void 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`nothing could be compared`;
	const where = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.o)(first) === "" ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.o)(first)}: `;
	const others = missing.length - 1;
	const more = others === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)` (and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(others, "more problem")})`;
	return [
		...where,
		...(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.u)(first),
		...more
	];
};

// build/report/options.js
/** The whole report, in a log or a file. */
const defaultReportOptions = {
	title: "Pool Leak Check",
	maxRows: 20,
	room: {
		max: 2 ** 20,
		unit: "bytes"
	},
	comment: null,
	origin: null,
	madeAt: null,
	more: "see report.json",
	explain: null,
	docs: "docs",
	screen: _layout_js__WEBPACK_IMPORTED_MODULE_4__.r
};



/***/ }),

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ stepWords),
/* harmony export */   t: () => (/* binding */ noPace)
/* harmony export */ });
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9690);


// build/where/pace.js
const noPace = {
	isLate: () => false,
	onStep: () => {}
};
/** A step in words: `following 12 of 300 calls for Proc`. */
const stepWords = ({ stage, tag, done, of }) => {
	switch (stage) {
		case "sources": return `reading ${done + 1} of ${of} sources`;
		case "tags": return `looking for tags in ${done + 1} of ${of} functions`;
		case "calls": return `following ${done + 1} of ${of} calls for ${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.u)(tag ?? "")).trimEnd()}`;
		default: return stage;
	}
};



/***/ }),

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ require_picomatch)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6283);


// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	/**
	* POSIX Bracket Regex
	*/
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));



/***/ }),

/***/ 3366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ pointsOf),
/* harmony export */   n: () => (/* binding */ modes),
/* harmony export */   r: () => (/* binding */ pointNames),
/* harmony export */   t: () => (/* binding */ card)
/* harmony export */ });
// build/core/points.js
/** Evidence that a leg is judged by: two dumps or a series, alone, with a control interval, or with a baseline. */
const modes = [
	"pair",
	"pair+control",
	"pair+baseline",
	"series",
	"series+control",
	"series+baseline"
];
/**
* From how many points on a row is a leak or a suspect, and what each piece of evidence is worth, a column a mode. One
* point doubles the odds that a row leaks. The figures were fitted on the drawn machines of `bench/detection`
* (`fit.ts`) and rounded; docs/detection.md says what they reach on others.
*/
const card = {
	leak: {
		says: "so many points are a leak",
		worth: [
			10,
			10,
			10,
			10,
			10,
			10
		]
	},
	suspect: {
		says: "so many points are a suspect; the second of a run needs one more, the third two",
		worth: [
			5,
			4,
			3,
			6,
			3,
			3
		]
	},
	flowStill: {
		says: "start: nothing of it was freed",
		worth: [
			-1,
			-2,
			1,
			-2,
			-5,
			0
		]
	},
	flowSome: {
		says: "start: up to 30 blocks come and go",
		worth: [
			-3,
			-3,
			-4,
			-3,
			-4,
			-2
		]
	},
	flowBusy: {
		says: "start: 30 blocks or more come and go",
		worth: [
			-3,
			-3,
			-3,
			-2,
			-4,
			-2
		]
	},
	kinNone: {
		says: "none of the parts that its object brings along grew in step",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	kin1: {
		says: "one known part of its object grew in step",
		worth: [
			6,
			4,
			4,
			6,
			4,
			4
		]
	},
	kin2: {
		says: "two known parts did",
		worth: [
			11,
			7,
			8,
			9,
			7,
			7
		]
	},
	kin3: {
		says: "three or more did",
		worth: [
			12,
			9,
			9,
			10,
			8,
			8
		]
	},
	lockExact: {
		says: "1, 2 or 3 per iteration, or 1 per 2, 5 or 10; chance explains it in 0.1 %",
		worth: [
			10,
			6,
			6,
			6,
			2,
			2
		]
	},
	lockSure: {
		says: "one of these; chance explains it in 0.5 %",
		worth: [
			7,
			6,
			5,
			4,
			2,
			2
		]
	},
	lock: {
		says: "one of these; chance explains it in 2 %",
		worth: [
			5,
			4,
			4,
			3,
			2,
			1
		]
	},
	lockWeak: {
		says: "one of these; chance explains it in 8 %",
		worth: [
			3,
			2,
			2,
			2,
			1,
			1
		]
	},
	lockShared: {
		says: "a sure one of a row that frees nothing, as at least 4 other rows have",
		worth: [
			3,
			3,
			2,
			0,
			0,
			0
		]
	},
	lockOdd: {
		says: "another whole number; chance explains it in 1 %",
		worth: [
			2,
			2,
			1,
			0,
			0,
			0
		]
	},
	lockNot: {
		says: "no whole number per iteration",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	rateTrace: {
		says: "fewer than 0.009 blocks per iteration",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	rateLow: {
		says: "0.009 to 0.08 blocks per iteration",
		worth: [
			1,
			2,
			2,
			2,
			2,
			2
		]
	},
	rateMid: {
		says: "0.08 to 0.6 blocks per iteration",
		worth: [
			1,
			2,
			2,
			1,
			2,
			2
		]
	},
	rateUnit: {
		says: "0.6 to 3.2 blocks per iteration",
		worth: [
			2,
			3,
			3,
			1,
			2,
			2
		]
	},
	rateHigh: {
		says: "more than 3.2 blocks per iteration",
		worth: [
			0,
			-1,
			-1,
			-1,
			-1,
			-1
		]
	},
	objectTag: {
		says: "a kind of object that drivers hold references to",
		worth: [
			2,
			2,
			2,
			3,
			3,
			3
		]
	},
	objectLock: {
		says: "such an object, a whole number per iteration; chance explains it in 0.2 % (not fitted)",
		worth: [
			5,
			5,
			5,
			5,
			5,
			5
		]
	},
	cacheTag: {
		says: "a cache, or a tag that grows on every machine, and it frees as it goes",
		worth: [
			-2,
			0,
			0,
			-2,
			0,
			0
		]
	},
	firstUse: {
		says: "nothing of it was there before, and it keeps no whole number per iteration",
		worth: [
			0,
			-5,
			-5,
			0,
			-3,
			-3
		]
	},
	shapeEvenly: {
		says: "a series: grows along a straight line after warm-up",
		worth: [
			0,
			0,
			0,
			2,
			3,
			3
		]
	},
	shapeSteadily: {
		says: "a series: grows in each quarter",
		worth: [
			0,
			0,
			0,
			1,
			1,
			1
		]
	},
	shapeUnclear: {
		says: "a series: neither of these",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	shapeJump: {
		says: "a series: one jump",
		worth: [
			0,
			0,
			0,
			-2,
			-2,
			-2
		]
	},
	shapeFlat: {
		says: "a series: flat after warm-up, or growing less and less",
		worth: [
			0,
			0,
			0,
			-2,
			-2,
			-2
		]
	},
	stepsExact: {
		says: "a series: returns to a straight line, 128 times as likely by a line as by chance",
		worth: [
			0,
			0,
			0,
			5,
			2,
			2
		]
	},
	stepsEven: {
		says: "a series: the same, 8 times as likely",
		worth: [
			0,
			0,
			0,
			2,
			2,
			2
		]
	},
	stepsChance: {
		says: "a series: its steps differ as chance lets them",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	stepsWild: {
		says: "a series: its steps differ more than that",
		worth: [
			0,
			0,
			0,
			-2,
			-2,
			-2
		]
	},
	alikeFew: {
		says: "a series: frees nothing and grows through the whole test, as 3 other rows at most do",
		worth: [
			0,
			0,
			0,
			0,
			3,
			2
		]
	},
	alikeSome: {
		says: "a series: \u2026 as 4 to 12 other rows do",
		worth: [
			0,
			0,
			0,
			-2,
			1,
			0
		]
	},
	alikeCaches: {
		says: "a series: \u2026 a cache, as at least 4 other caches do",
		worth: [
			0,
			0,
			0,
			-7,
			-2,
			-3
		]
	},
	alikeMany: {
		says: "a series: \u2026 as more rows do",
		worth: [
			0,
			0,
			0,
			-2,
			-1,
			-2
		]
	},
	trend0: {
		says: "slope below 3 times its scatter; the growth of a control interval or a baseline is taken off",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	trend3: {
		says: "slope of 3 to 6 times its scatter",
		worth: [
			0,
			0,
			0,
			1,
			2,
			1
		]
	},
	trend6: {
		says: "slope of 6 to 12 times its scatter",
		worth: [
			0,
			0,
			0,
			1,
			2,
			1
		]
	},
	trend12: {
		says: "slope of 12 to 30 times its scatter",
		worth: [
			0,
			0,
			0,
			1,
			5,
			4
		]
	},
	trend30: {
		says: "slope of 30 times its scatter or more",
		worth: [
			0,
			0,
			0,
			1,
			5,
			4
		]
	},
	excess0: {
		says: "less than 2 standard deviations more than the control interval, or else the baseline, shows",
		worth: [
			0,
			-3,
			-5,
			0,
			-1,
			-3
		]
	},
	excess2: {
		says: "2 to 4 standard deviations more",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	excess4: {
		says: "4 to 8 standard deviations more",
		worth: [
			0,
			1,
			2,
			0,
			1,
			1
		]
	},
	excess8: {
		says: "8 to 20 standard deviations more",
		worth: [
			0,
			2,
			2,
			0,
			2,
			1
		]
	},
	excess20: {
		says: "20 standard deviations more, or above",
		worth: [
			0,
			6,
			5,
			0,
			4,
			3
		]
	},
	severalRuns: {
		says: "2 standard deviations more, or above, than three baselines or more show (not fitted)",
		worth: [
			0,
			0,
			1,
			0,
			0,
			1
		]
	},
	crowd: {
		says: "nine rows or more outgrew the control interval, or else the baseline, as far or further",
		worth: [
			0,
			0,
			-1,
			0,
			0,
			-1
		]
	},
	referenceStill: {
		says: "the control interval, or else the baseline, did not move it at all",
		worth: [
			0,
			4,
			3,
			0,
			7,
			3
		]
	},
	referenceEven: {
		says: "\u2026 moved it, and left it where it was (only a control interval tells)",
		worth: [
			0,
			2,
			0,
			0,
			2,
			0
		]
	},
	referenceWavered: {
		says: "\u2026 moved it by no more than what is in flight",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	referenceMoved: {
		says: "\u2026 moved it by more",
		worth: [
			0,
			-4,
			-4,
			0,
			-4,
			-4
		]
	},
	companySome: {
		says: "it stood still there, and so did 5 to 11 other rows that grow here (not fitted)",
		worth: [
			0,
			-3,
			-3,
			0,
			-2,
			-2
		]
	},
	companyMany: {
		says: "\u2026 12 or more (not fitted)",
		worth: [
			0,
			-6,
			-6,
			0,
			-6,
			-6
		]
	},
	bytesIdle: {
		says: "start of a row whose bytes grew without its count, and no block was exchanged",
		worth: [
			1,
			-2,
			-2,
			-1,
			-1,
			-1
		]
	},
	bytes: {
		says: "start of a row whose bytes grew without its count, and blocks were exchanged",
		worth: [
			4,
			1,
			1,
			3,
			2,
			3
		]
	},
	bytesLockExact: {
		says: "bytes: whole blocks in each iteration; chance explains it in 0.2 %",
		worth: [
			12,
			10,
			10,
			6,
			6,
			6
		]
	},
	bytesLockSure: {
		says: "bytes: whole blocks; chance explains it in 1 %",
		worth: [
			9,
			8,
			8,
			5,
			5,
			5
		]
	},
	bytesLock: {
		says: "bytes: whole blocks; chance explains it in 5 %",
		worth: [
			6,
			5,
			5,
			3,
			3,
			3
		]
	},
	bytesLockNot: {
		says: "bytes: no whole blocks in each iteration",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	bytesEven: {
		says: "bytes: a series grows evenly, or in each quarter",
		worth: [
			0,
			0,
			0,
			8,
			7,
			7
		]
	},
	bytesUneven: {
		says: "bytes: a series does not",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	bytesStill: {
		says: "bytes: the control interval, or else the baseline, moved them by a tenth at most",
		worth: [
			0,
			3,
			3,
			0,
			1,
			1
		]
	},
	bytesMoved: {
		says: "bytes: \u2026 moved them by more",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	bytesDriver: {
		says: "bytes: a driver tag (not fitted)",
		worth: [
			5,
			5,
			5,
			5,
			5,
			5
		]
	},
	everyLeg: {
		says: "grew in every leg (not fitted)",
		worth: [
			2,
			2,
			2,
			2,
			2,
			2
		]
	},
	oneLeg: {
		says: "grew in one of several legs (not fitted)",
		worth: [
			-2,
			-2,
			-2,
			-2,
			-2,
			-2
		]
	},
	gaveBack: {
		says: "gave back 30 % or more after the test (not fitted)",
		worth: [
			-4,
			-4,
			-4,
			-4,
			-4,
			-4
		]
	},
	gaveAllBack: {
		says: "gave back 80 % or more (not fitted)",
		worth: [
			-8,
			-8,
			-8,
			-8,
			-8,
			-8
		]
	},
	gaveNothingBack: {
		says: "gave nothing back (not fitted)",
		worth: [
			1,
			1,
			1,
			1,
			1,
			1
		]
	}
};
const pointNames = Object.keys(card);
/** The points of one mode, with the policy's own figures in place of the card's. */
const pointsOf = (mode, policy) => {
	const column = modes.indexOf(mode);
	const entries = pointNames.map((name) => [name, policy[name] ?? card[name].worth[column] ?? 0]);
	return Object.fromEntries(entries);
};



/***/ }),

/***/ 1171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unknown),
/* harmony export */   A: () => (/* binding */ setting),
/* harmony export */   B: () => (/* binding */ maxLength),
/* harmony export */   C: () => (/* binding */ tag),
/* harmony export */   D: () => (/* binding */ defaultOf),
/* harmony export */   E: () => (/* binding */ words),
/* harmony export */   F: () => (/* binding */ custom),
/* harmony export */   G: () => (/* binding */ optional),
/* harmony export */   H: () => (/* binding */ nullable),
/* harmony export */   I: () => (/* binding */ description),
/* harmony export */   J: () => (/* binding */ regex),
/* harmony export */   K: () => (/* binding */ picklist),
/* harmony export */   L: () => (/* binding */ exactOptional),
/* harmony export */   M: () => (/* binding */ array),
/* harmony export */   N: () => (/* binding */ boolean),
/* harmony export */   O: () => (/* binding */ invalid),
/* harmony export */   P: () => (/* binding */ check),
/* harmony export */   Q: () => (/* binding */ tuple),
/* harmony export */   R: () => (/* binding */ is),
/* harmony export */   S: () => (/* binding */ size),
/* harmony export */   T: () => (/* binding */ whole),
/* harmony export */   U: () => (/* binding */ number),
/* harmony export */   V: () => (/* binding */ minLength),
/* harmony export */   W: () => (/* binding */ object),
/* harmony export */   X: () => (/* binding */ strictObject),
/* harmony export */   Y: () => (/* binding */ safeParse),
/* harmony export */   Z: () => (/* binding */ string),
/* harmony export */   _: () => (/* binding */ oneOf),
/* harmony export */   a: () => (/* binding */ toPolicyFields),
/* harmony export */   b: () => (/* binding */ reviewers),
/* harmony export */   c: () => (/* binding */ day),
/* harmony export */   d: () => (/* binding */ functionName),
/* harmony export */   f: () => (/* binding */ globs),
/* harmony export */   g: () => (/* binding */ name),
/* harmony export */   h: () => (/* binding */ list),
/* harmony export */   i: () => (/* binding */ policySettings),
/* harmony export */   j: () => (/* binding */ withFallbacks),
/* harmony export */   k: () => (/* binding */ readSettings),
/* harmony export */   l: () => (/* binding */ duration),
/* harmony export */   m: () => (/* binding */ line),
/* harmony export */   n: () => (/* binding */ growthLimits),
/* harmony export */   o: () => (/* binding */ artifactName),
/* harmony export */   p: () => (/* binding */ isExcluding),
/* harmony export */   q: () => (/* binding */ pipe),
/* harmony export */   r: () => (/* binding */ mergePolicy),
/* harmony export */   s: () => (/* binding */ branch),
/* harmony export */   t: () => (/* binding */ commonPolicy),
/* harmony export */   u: () => (/* binding */ flag),
/* harmony export */   v: () => (/* binding */ parentPolicy),
/* harmony export */   w: () => (/* binding */ tags),
/* harmony export */   x: () => (/* binding */ secret),
/* harmony export */   y: () => (/* binding */ repository),
/* harmony export */   z: () => (/* binding */ literal)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9690);
/* harmony import */ var _policy2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8837);




// node_modules/valibot/dist/index.mjs
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
let store$3;
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
let store$2;
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
let store$1;
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
const ABORT_EARLY_CONFIG = { abortEarly: true };
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

// build/settings/setting.js
const setting = (kind, about, { fallback, otherwise } = {}) => ({
	kind,
	about,
	fallback: fallback ?? null,
	otherwise: otherwise ?? null
});
/** The default as the documentation says it: `none`, or a value in backticks. */
const defaultOf = ({ kind, fallback, otherwise }) => {
	if (otherwise !== null) return otherwise;
	const text = fallback === null ? "" : kind.write(fallback);
	return text === "" ? "none" : `\`${text}\``;
};
/** Reads every text by its setting; what is wrong is left out of the values. */
const readSettings = (settings, texts) => {
	const wrong = [];
	const values = Object.entries(settings).flatMap(([name, { kind }]) => {
		const text = texts[name];
		if (text === void 0) return [];
		const result = safeParse(kind.schema, text.trim());
		if (result.success) return [[name, result.output]];
		wrong.push(`${name}: ${kind.refusal(text.trim())}`);
		return [];
	});
	return {
		given: Object.fromEntries(values),
		wrong
	};
};
const withFallbacks = (settings, given) => {
	const values = Object.entries(settings).map(([name, { fallback }]) => [name, given[name] ?? fallback]);
	return Object.fromEntries(values);
};
/** Mistakes of one file or call that are told. */
const MAX_MISTAKES = 50;
/** Characters of one of them: a reader of YAML repeats what it refuses. */
const MAX_MISTAKE_LENGTH = 1e3;
/** One message for all that is wrong: a retry costs the boot of a virtual machine. */
const invalid = (what, wrong) => {
	const told = wrong.slice(0, MAX_MISTAKES).map((mistake) => `  ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)(mistake, MAX_MISTAKE_LENGTH)}`);
	const more = wrong.length > told.length ? [`  and ${wrong.length - told.length} more`] : [];
	return new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t([
		`Invalid ${what}:`,
		...told,
		...more
	].join("\n"));
};

// build/settings/kinds.js
/** Makes a kind. Only the first mistake of a value is told, since the others follow from it. */
const kind = (expected, schema, parts = {}) => {
	const { isSecret = false, ...rest } = parts;
	const refusal = (value) => `expected ${expected}, got ${isSecret ? "something else" : shown(value)}`;
	return {
		schema: config(schema, {
			abortPipeEarly: true,
			message: ({ input }) => refusal(input)
		}),
		refusal,
		placeholder: "TEXT",
		isList: false,
		write: String,
		...rest
	};
};
const MAX_SHOWN = 60;
/** A value as a message shows it. */
const shown = (value) => {
	const text = typeof value === "number" ? String(value) : JSON.stringify(value) ?? "nothing";
	return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}\u2026` : text;
};
/** Longer than any value of a short kind. It also bounds what the patterns below may cost. */
const MAX_LENGTH = 100;
const short = (pattern) => pipe(string(), maxLength(MAX_LENGTH), regex(pattern));
const oneOf = (...values) => kind(`one of ${values.join(", ")}`, picklist(values), { placeholder: values.join("|") });
/** Booleans of YAML 1.2's core schema, as `core.getBooleanInput` reads them. */
const flag = kind("true or false", union([boolean(), pipe(picklist([
	"true",
	"True",
	"TRUE",
	"false",
	"False",
	"FALSE"
]), transform((text) => text.toLowerCase() === "true"))]), { placeholder: "" });
const UNITS = [
	["GiB", 2 ** 30],
	["MiB", 2 ** 20],
	["KiB", 1024],
	["B", 1]
];
const toBytes = (text) => {
	const [, digits, unit = "B"] = /^(\d+)\s*([A-Za-z]+)?$/.exec(text) ?? [];
	return Number(digits) * (UNITS.find(([name]) => name === unit)?.[1] ?? NaN);
};
const fromBytes = (bytes) => {
	const [unit, factor] = UNITS.find(([, factor]) => bytes > 0 && bytes % factor === 0) ?? ["B", 1];
	return `${bytes / factor}${unit === "B" ? "" : unit}`;
};
/** `65536`, `64KiB`, `1 MiB`: bytes. */
const size = kind("a size such as 65536 or 64KiB", union([pipe(number(), integer(), minValue(0), maxValue(Number.MAX_SAFE_INTEGER)), pipe(short(/^\d{1,15}\s*(?:B|KiB|MiB|GiB)?$/), transform(toBytes), safeInteger())]), {
	placeholder: "SIZE",
	write: fromBytes
});
const MAX_WHOLE = 999999999999999;
const whole = (min, max = MAX_WHOLE) => kind(max === MAX_WHOLE ? `a whole number of at least ${min}, 15 digits at most` : `a whole number from ${min} to ${max}`, union([pipe(number(), integer(), minValue(min), maxValue(max)), pipe(short(min < 0 ? /^-?\d{1,15}$/ : /^\d{1,15}$/), transform(Number), minValue(min), maxValue(max))]), { placeholder: "N" });
const MAX_PERCENT = 999999999;
const percentage = kind("a percentage such as 5 or 2.5", union([pipe(number(), minValue(0), maxValue(MAX_PERCENT)), pipe(short(/^\d{1,9}(?:\.\d{1,6})?\s*%?$/), transform(Number.parseFloat))]), { placeholder: "PERCENT" });
const TIMES = [
	["h", 3600],
	["m", 60],
	["s", 1]
];
const MAX_SECONDS = 86400;
const toSeconds = (text) => {
	const [, digits, unit = "s"] = /^(\d+)\s*([a-z])?$/.exec(text) ?? [];
	return Number(digits) * (TIMES.find(([name]) => name === unit)?.[1] ?? NaN);
};
const fromSeconds = (seconds) => {
	const [unit, factor] = TIMES.find(([, factor]) => seconds % factor === 0) ?? ["s", 1];
	return `${seconds / factor}${unit}`;
};
/** `90`, `90s`, `10m`: seconds. */
const duration = kind("a time such as 90s or 10m, a day at most", pipe(short(/^\d{1,6}\s*[smh]?$/), transform(toSeconds), minValue(1), maxValue(MAX_SECONDS)), {
	placeholder: "TIME",
	write: fromSeconds
});
/** Items with a comma or a line break between them. */
const split = (text) => text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
/** A pattern is at most four characters long unless it holds a `*`; `\\xNN` is one, as the reports print a byte. */
const tagText = pipe(short(/^\s*(?:(?:\\x[\dA-Fa-f]{2}|[^,\s])(?:\\x[\dA-Fa-f]{2}|[^,\r\n]){0,3}|[^,\r\n]*\*[^,\r\n]*)\s*$/), transform((text) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.d)(text.trim())));
const tagNumber = pipe(number(), integer(), minValue(0), maxValue(9999), transform(String));
const tag = kind("one tag of at most four characters, `?` one character and `*` any", union([tagText, tagNumber]), { placeholder: "TAG" });
/** `SEY?, Irp` or a line each; in YAML a list as well. */
const tags = kind("tags of at most four characters, such as \"SEY?, Irp\"", union([
	array(union([tagText, tagNumber])),
	pipe(tagNumber, transform((number) => [number])),
	pipe(string(), transform(split), minLength(1), array(tagText))
]), {
	placeholder: "A,B",
	isList: true,
	write: (items) => items.join(",")
});
const items = pipe(string(), transform(split), minLength(1));
const list = kind("a list", items, {
	placeholder: "A,B",
	isList: true,
	write: (items) => items.join(",")
});
/** `!old.txt` takes away what a glob before it named, so that alone it would name nothing. */
const globs = kind("globs, at least one of them without \"!\"", pipe(items, check((globs) => globs.some((glob) => !isExcluding(glob)))), {
	placeholder: "A,B",
	isList: true,
	write: (items) => items.join(",")
});
/** `!a*.txt`; `!(a|b).txt` is a pattern of its own, and two marks cancel each other out. */
const isExcluding = (glob) => {
	const [marks = ""] = /^!*(?!\()/.exec(glob) ?? [];
	return marks.length % 2 === 1;
};
/** More than any path or title; it also bounds what a report shows of a file that a stranger wrote. */
const MAX_LINE_LENGTH = 1e3;
/** Text of one line. */
const line = (placeholder = "TEXT") => kind("text of one line", pipe(string(), maxLength(MAX_LINE_LENGTH), regex(/^[^\r\n]*$/)), { placeholder });
/** What a header may hold: with anything else in it, an error of the request would print it. */
const secret = kind("a token: ASCII without blanks and line breaks", pipe(string(), regex(/^[\x21-\x7e]*$/)), { isSecret: true });
/** More than any reason; it also bounds what a report shows of a file that a stranger wrote. */
const MAX_WORDS_LENGTH = 500;
/** Some words of a YAML file, on one line; a block (`|`, `>`) ends in a line break. */
const words = kind(`some words on one line, at most ${MAX_WORDS_LENGTH} characters`, pipe(union([
	pipe(string(), maxLength(MAX_WORDS_LENGTH), regex(/^[^\S\r\n]*\S[^\r\n]*[\r\n]*$/)),
	number(),
	boolean()
]), transform((value) => String(value).trim())));
/** A function as a call names it last: `Ns::Get(` and `object->Get(` are both calls of `Get`. */
const functionName = kind("the name of a function alone, such as MyLookup, without () and what stands before ::", short(/^[A-Za-z_]\w*$/), { placeholder: "NAME" });
/** A branch, or `none`: git lets no name hold a blank. */
const branch = kind("the name of a branch, or none", pipe(string(), maxLength(MAX_LINE_LENGTH), regex(/^\S+$/)), { placeholder: "BRANCH" });
/** Logins of GitHub, and teams as `organisation/team`; an `@` before one means nothing. */
const reviewers = kind("a list of logins and of teams such as octo/drivers", array(pipe(short(/^@?[\w.[\]-]+(?:\/[\w.-]+)?$/), transform((text) => text.replace(/^@/, "")))));
const name = kind("letters, digits, dots, dashes and underscores, at most 100", short(/^[\w.-]{1,100}$/), { placeholder: "NAME" });
const artifactName = kind("the name of an artifact, without \" : < > | * ? \\ /", pipe(string(), regex(/^[^":<>|*?\r\n\\/]{1,200}$/)), { placeholder: "NAME" });
const repository = kind("a repository such as owner/name", pipe(string(), regex(/^[\w.-]+\/[\w.-]+$/)), { placeholder: "OWNER/NAME" });
/** A day that there is, `2027-01-31`. The pattern is what an editor can check: all but a 29th of February. */
const day = kind("a day such as 2027-01-31", pipe(string(), regex(/^\d{4}-(?!02-3|(?:04|06|09|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/), check((text) => !text.endsWith("-02-29") || isLeap(Number(text.slice(0, 4))))));
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** Address of the policy that a policy extends: `./path` beside it, or `owner/name/path@ref`. */
const parentPolicy = kind("owner/name/path/to/file.yml@ref or ./path", pipe(string(), maxLength(MAX_LINE_LENGTH), regex(/^(?:\.\.?\/.+|[\w.-]+\/[\w.-]+\/[^@]+@[\w./-]+)$/)));

// build/settings/policy.js
/** A setting whose default is the one of the core's policy. */
const policy = (field, kind, about, otherwise = null) => ({
	field,
	kind,
	about,
	fallback: _policy2_js__WEBPACK_IMPORTED_MODULE_2__.t[field],
	otherwise
});
/** Limits of one tag in one pool: also in each entry of `limits`. */
const growthLimits = {
	"max-growth-bytes": policy("maxGrowthBytes", size, "Limit of one tag in one pool: `65536`, `64KiB`, `1 MiB`."),
	"max-growth-count": policy("maxGrowthCount", whole(0), "Limit of one tag in one pool, in allocations."),
	"max-growth-percent": policy("maxGrowthPercent", percentage, "Limit of one tag in one pool, growth of its bytes in percent of what it held before. Use it in `limits` of some tags: small rows of a clean machine double.")
};
/** The same as inputs, as options and as keys of the policy file. */
const commonPolicy = {
	"driver-tags": policy("driverTags", tags, "The driver's own pool tags, comma-separated or a line each, `?` one character and `*` any, as in WinDbg: no growth allowed. `auto`: those that the sources allocate with, which the log lists."),
	"driver-stopped": policy("driverStopped", flag, "`true`: the driver was stopped or unloaded before the last snapshot, so nothing of its own may be left."),
	iterations: policy("iterations", whole(1), "How often the test ran its cycle between the first and the last snapshot; findings then say growth per iteration.", "not known"),
	"control-iterations": policy("controlIterations", whole(0), "How often the control interval ran the cycle; `0`: the machine idled.", "as `iterations`"),
	...growthLimits,
	"max-total-nonpaged-growth": policy("maxTotalNonpagedGrowth", size, "Limit of the whole nonpaged pool: `65536`, `64KiB`, `1 MiB`."),
	"max-total-paged-growth": policy("maxTotalPagedGrowth", size, "Limit of the whole paged pool: `65536`, `64KiB`, `1 MiB`."),
	"ignore-tags": policy("ignoreTags", tags, "Tags that are shown but never judged, comma-separated or a line each, `?` one character and `*` any."),
	"fail-on": policy("failOn", oneOf("leak", "suspect", "never"), "What closes the gate: `leak`, `suspect` (a leak or a suspect) or `never`."),
	"on-inconclusive": policy("onInconclusive", oneOf("fail", "warn"), "What missing evidence does: `fail` or `warn`.")
};
/** Keys of the policy file alone. */
const keysOnly = { strict: policy("strict", flag, "`true`: a tag that is not yours and grew alone may be a leak without a baseline or a control interval.") };
const policySettings = {
	...commonPolicy,
	...keysOnly
};
/** Values by their names \u2192 fields of the policy, only those that were given. */
const toPolicyFields = (given) => {
	const values = Object.entries(policySettings).flatMap(([name, { field }]) => {
		const value = given[name];
		return value === void 0 ? [] : [[field, value]];
	});
	return Object.fromEntries(values);
};
/** Inputs or options over the policy file over the defaults. */
const mergePolicy = (given, file) => ({
	...file ?? _policy2_js__WEBPACK_IMPORTED_MODULE_2__.t,
	...given
});



/***/ }),

/***/ 8837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ scopeOf),
/* harmony export */   i: () => (/* binding */ matcherOf),
/* harmony export */   n: () => (/* binding */ iterationsOfControl),
/* harmony export */   r: () => (/* binding */ limitsFor),
/* harmony export */   t: () => (/* binding */ defaultPolicy)
/* harmony export */ });
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9690);


// build/core/policy.js
/** Test cycles of the control interval: as many as the test ran unless it is said; null where neither is known. */
const iterationsOfControl = ({ controlIterations, iterations }) => controlIterations ?? iterations;
const defaultPolicy = {
	driverTags: [],
	driverStopped: false,
	ignoreTags: [],
	iterations: null,
	controlIterations: null,
	strict: false,
	maxGrowthBytes: null,
	maxGrowthCount: null,
	maxGrowthPercent: null,
	maxTotalNonpagedGrowth: null,
	maxTotalPagedGrowth: null,
	legs: [],
	limits: [],
	pairs: [],
	exceptions: [],
	acknowledge: {
		label: "pool-leak-accepted",
		commit: false,
		reviewers: [],
		author: true
	},
	baselineBranch: null,
	failOn: "leak",
	onInconclusive: "fail",
	points: {}
};
/** True for a row whose tag one of the patterns names. */
const matcherOf = (patterns) => {
	const placesOf = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.n)(patterns);
	return ({ tag }) => placesOf(tag).length > 0;
};
/** True for a row that the entry is about. */
const scopeOf = ({ tag, pool }) => {
	const matches = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.r)(tag);
	return (row) => (pool === null || row.pool === pool) && matches(row.tag);
};
/** Compiles the policy's patterns once; the result answers for one row after another. */
const limitsFor = (policy) => {
	const placesOf = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.n)(policy.limits.map(({ tag }) => tag));
	const common = {
		own: firstOf([]),
		all: firstOf([policy])
	};
	return ({ tag, pool }) => {
		const named = placesOf(tag).flatMap((place) => policy.limits[place] ?? []).filter((limit) => limit.pool === null || limit.pool === pool);
		if (named.length === 0) return common;
		const own = firstOf(named);
		return {
			own,
			all: firstOf([own, policy])
		};
	};
};
/** Each figure from the first that states it. */
const firstOf = (limits) => {
	const first = (name) => limits.find((limit) => limit[name] !== null)?.[name] ?? null;
	return {
		maxGrowthBytes: first("maxGrowthBytes"),
		maxGrowthCount: first("maxGrowthCount"),
		maxGrowthPercent: first("maxGrowthPercent")
	};
};



/***/ }),

/***/ 1115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ totalsOf),
/* harmony export */   t: () => (/* binding */ poolsOf)
/* harmony export */ });
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9690);


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
	const from = (stated ? was : (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.l)(before.usages))[pool];
	const to = (stated ? is : (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.l)(after.usages))[pool];
	return {
		before: from,
		after: to,
		growth: (before.coverage.kind === "partial" || after.coverage.kind === "partial") && !stated ? null : to - from
	};
};
/** Bytes of both pools: as the dump states them, or the sums of its rows. */
const poolsOf = (snapshot) => statedTotals(snapshot) ?? (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.l)(snapshot.usages);
/**
* A TOTAL row is a sum of rows, and a header states the pool itself, which is more: one does not compare with the
* other.
*/
const isOfOneKind = (before, after) => before.statedTotals === null === (after.statedTotals === null);
/** The TOTAL row, or else the header's figures, which PoolMon rounds to KiB. */
const statedTotals = ({ statedTotals: total, capture }) => total ?? capture.pools ?? null;



/***/ }),

/***/ 8278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeLines),
/* harmony export */   c: () => (/* binding */ refuseEmpty),
/* harmony export */   i: () => (/* binding */ refuseOverwriteOf),
/* harmony export */   l: () => (/* binding */ tooMany),
/* harmony export */   n: () => (/* binding */ printAndTell),
/* harmony export */   o: () => (/* binding */ writeProblems),
/* harmony export */   r: () => (/* binding */ refuseOverwrite),
/* harmony export */   s: () => (/* binding */ readCommandLine),
/* harmony export */   t: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1611);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8062);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1171);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2519);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);











// build/cli/command-line.js
/**
* Options and operands in any order. A flag needs no value, and an option that takes a list may be given several times.
* @throws {UserError} that lists every option that is not known, has no value or a wrong one, or is given twice.
*/
const readCommandLine = (words, settings) => {
	const { operands, texts, wrong } = readWords(words, settings);
	const read = (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__.k)(settings, Object.fromEntries([...texts].map(([name, all]) => [name, all.join(",")])));
	const empty = Object.keys(read.given).filter((name) => texts.get(name)?.some((text) => text.trim() === ""));
	const mistakes = [
		...wrong,
		...read.wrong.map((one) => `--${one}`),
		...empty.map((name) => `--${name} is empty: is a variable of your script not set?`),
		...texts.get("output")?.includes("-") === true ? ["--output - names no file: leave it out, and what is printed goes to standard output"] : []
	];
	if (mistakes.length > 0) throw (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__.O)("options", mistakes);
	return {
		operands,
		given: read.given,
		options: (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__.j)(settings, read.given)
	};
};
const readWords = (words, settings) => {
	const options = Object.entries(settings).map(([name, setting]) => [name, { type: isFlag(setting) ? "boolean" : "string" }]);
	const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.parseArgs)({
		args: [...words],
		options: Object.fromEntries(options),
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const texts = /* @__PURE__ */ new Map();
	const wrong = /* @__PURE__ */ new Set();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const { name, rawName, value, inlineValue } = token;
		const setting = Object.hasOwn(settings, name) ? settings[name] : void 0;
		if (setting === void 0) wrong.add(unknown(rawName, Object.keys(settings), words[token.index] ?? ""));
		else if (isFlag(setting)) texts.set(name, [...texts.get(name) ?? [], value ?? "true"]);
		else if (value === void 0 || !inlineValue && isOption(value)) wrong.add(`${rawName} needs a value; see --help`);
		else texts.set(name, [...texts.get(name) ?? [], value]);
	}
	const isTwice = ([name, all]) => all.length > 1 && settings[name]?.kind.isList !== true;
	const operands = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
	if (operands.filter((operand) => operand === "-").length > 1) wrong.add("standard input (-) is given twice, and can be read once: write one of the dumps to a file");
	return {
		operands,
		texts: new Map([...texts].filter((entry) => !isTwice(entry))),
		wrong: [...wrong, ...[...texts].filter(isTwice).map(([name, all]) => `--${name} is given ${all.length} times`)]
	};
};
const isFlag = ({ kind }) => kind.placeholder === "";
/**
* `--output --iterations 5`: a value was forgotten. `-5` is a value, though maybe a wrong one; `-` is standard input.
*/
const isOption = (value) => /^-[^\d]/.test(value);
const unknown = (rawName, names, word) => {
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(word)) return `${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(word)} begins like an option; for the file, write ./${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(word)}`;
	const written = /^-[^-]./.test(word) ? word.split("=")[0] ?? word : rawName;
	const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_9__.t)(written.replace(/^-+/, ""), names);
	return `unknown option ${JSON.stringify(written).slice(1, -1)}${meant === null ? "; see --help" : `; did you mean --${meant}?`}`;
};
/** @throws {UserError} that names the empty operands: an unset variable of a script is one. */
const refuseEmpty = (operands) => {
	const empty = operands.flatMap((operand, index) => operand.trim() === "" ? [index + 1] : []);
	if (empty.length === 0) return;
	const which = empty.length === 1 ? `argument ${empty[0]} is empty` : `arguments ${empty.join(" and ")} are empty`;
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`${which}: is a variable of your script not set? See --help`);
};
/** For words beyond those that a command takes: an option without its dashes, or a pattern that a shell expanded. */
const tooMany = (expected, others) => new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`expected ${expected}, and no more: ${others.map(_select_js__WEBPACK_IMPORTED_MODULE_1__.dt).join(" ")}; see --help`);

// build/cli/print.js
/** Writes to the file, or to standard output where none is named. @throws {UserError} when that cannot be written. */
const print = async (text, path = null) => {
	if (path !== null) return writeOutput(path, text);
	await new Promise((done, fail) => {
		process.stdout.write(text, (error) => isRefused(error) ? fail(cannotWrite("standard output", error)) : done());
	});
};
/** The same, for a command that says nothing of it itself: of a file, its path is told on standard error. */
const printAndTell = async (text, path) => {
	await print(text, path);
	if (path !== null) writeLines([`written: ${path}`]);
};
/** Writes lines to standard error; what strangers wrote in them is made visible. */
const writeLines = (lines) => {
	for (const line of lines) process.stderr.write(`${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(line)}\n`);
};
/** Writes problems to standard error, for commands whose output is not about them. */
const writeProblems = (problems) => {
	for (const { code, text, each } of (0,_trust_js__WEBPACK_IMPORTED_MODULE_4__.a)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.n)("command line", problems))) writeLines([`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(text)} (${code})`, ...each.map((one) => `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(one)}`)]);
};
const writeOutput = async (path, text) => {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)(path, text);
	} catch (error) {
		throw cannotWrite((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(path), error);
	}
};
const cannotWrite = (where, error) => new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`cannot write ${where}: ${(0,_files_js__WEBPACK_IMPORTED_MODULE_2__.l)(error)}`);
/** A reader that closed the pipe has seen enough: the exit code still says what was found. */
const isRefused = (error) => error != null && !("code" in error && error.code === "EPIPE");
/** @throws {UserError} where the output is one of the inputs, or a file that stands among them. */
const refuseOverwrite = async (output, inputs) => {
	const target = output === null ? null : await realPathOf(output);
	if (target === null) return;
	const file = await idOf(target);
	for (const input of inputs) {
		const path = await realPathOf(input);
		if (path === null) continue;
		if (target.startsWith(path + node_path__WEBPACK_IMPORTED_MODULE_8__.sep) || file === await idOf(path)) throw overwriting(output);
	}
};
/** The same for files that were found below a folder, in which a report may stand. @throws {UserError} */
const refuseOverwriteOf = async (output, files) => {
	const target = output === null ? null : await realPathOf(output);
	if (target !== null && files.some(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(path) === target)) throw overwriting(output);
};
const overwriting = (output) => new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`--output ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(output ?? "")} would overwrite what is read: choose another file`);
/** What tells a file from every other: two names may be of one file. */
const idOf = async (path) => {
	const { dev, ino } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(path, { bigint: true });
	return `${dev} ${ino}`;
};
/** Null where there is no such file. */
const realPathOf = async (path) => {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(path);
	} catch {
		return null;
	}
};



/***/ }),

/***/ 6714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ toPlain),
/* harmony export */   a: () => (/* binding */ placeBefore),
/* harmony export */   c: () => (/* binding */ problemsOf),
/* harmony export */   d: () => (/* binding */ counted),
/* harmony export */   f: () => (/* binding */ cutText),
/* harmony export */   g: () => (/* binding */ phrase),
/* harmony export */   h: () => (/* binding */ ours),
/* harmony export */   i: () => (/* binding */ messageOf),
/* harmony export */   l: () => (/* binding */ readProblem),
/* harmony export */   m: () => (/* binding */ listOf),
/* harmony export */   n: () => (/* binding */ inWordsOf),
/* harmony export */   o: () => (/* binding */ positionOf),
/* harmony export */   p: () => (/* binding */ grouped),
/* harmony export */   r: () => (/* binding */ isMissingEvidence),
/* harmony export */   s: () => (/* binding */ problem),
/* harmony export */   t: () => (/* binding */ UserError),
/* harmony export */   u: () => (/* binding */ saysOf),
/* harmony export */   v: () => (/* binding */ upperFirst)
/* harmony export */ });
// build/core/phrase.js
/**
* phrase`${tag} grew by ${12979}` \u2192 [{ quoted: 'Proc' }, ' grew by ', '12,979']
*
* Strings are quoted, numbers are grouped by thousands, phrases are spliced in.
*/
const phrase = (words, ...values) => words.flatMap((word, index) => {
	const value = values[index];
	return value === void 0 ? ours(word) : [...ours(word), ...partsOf(value)];
});
/** Text of ours that stands in a variable. Never for text of a dump, an artifact or a branch: that is quoted. */
const ours = (text) => text === "" ? [] : [text];
/** `['Proc', 'SePa', 'SeTd']` \u2192 Proc, SePa and SeTd; strings are quoted, phrases are spliced in. */
const listOf = (values, last = " and ") => values.flatMap((value, index) => {
	if (index === 0) return phrase`${value}`;
	return phrase`${ours(index === values.length - 1 ? last : ", ")}${value}`;
});
/** The sentence with a capital first letter, unless it begins with a quoted part. */
const upperFirst = (parts) => {
	const [first, ...rest] = parts;
	return typeof first === "string" ? [...ours(first.charAt(0).toUpperCase() + first.slice(1)), ...rest] : parts;
};
/** The sentence as one string. Quoted parts stand as they are: encode the result before it leaves as a log line. */
const toPlain = (parts) => parts.map((part) => typeof part === "string" ? part : part.quoted).join("");
/** At most `max` characters of a text, and how many it has where that is not all: `aaaa\u2026 (70,000 characters)`. */
const cutText = (text, max) => {
	if (text.length <= max) return text;
	const end = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max;
	return `${text.slice(0, end)}\u2026 (${grouped(text.length)} characters)`;
};
/** `12979` \u2192 `12,979`; exact, whatever the size. */
const grouped = (value) => {
	const [whole = "", fraction] = String(Math.abs(value)).split(".");
	const sign = value < 0 ? "-" : "";
	const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return fraction === void 0 ? sign + thousands : `${sign}${thousands}.${fraction}`;
};
/** `1` \u2192 `1 block`, `6` \u2192 `6 blocks`, `+6` \u2192 `+6 blocks`. */
const counted = (count, noun, plural = `${noun}s`) => ours(`${grouped(count)} ${count === 1 ? noun : plural}`);
const partsOf = (value) => {
	if (typeof value === "number") return ours(grouped(value));
	if (typeof value === "string") return [{ quoted: value }];
	return value;
};

// build/core/problem.js
/**
* A wrong set-up (input, permission, artifact): one readable message that says what to do. The process prints it
* without a stack.
*/
var UserError = class extends Error {
	name = "UserError";
};
const problem = (code, fields = {}) => {
	const { source = "", line = null, leg = null, detail = [], program = "action" } = fields;
	return {
		code,
		source,
		line,
		leg,
		detail,
		program
	};
};
/** The same problems in the words of another program. */
const inWordsOf = (program, problems) => problems.map((found) => ({
	...found,
	program
}));
const problemTexts = {
	ARTIFACTS_NOT_LISTED: {
		effect: "inconclusive",
		says: "the artifacts of the run could not be listed",
		remedy: "Give the job the permission actions: read, and check run-id, repository and github-token."
	},
	ARTIFACT_MISSING: {
		effect: "inconclusive",
		says: "no artifact has this name",
		remedy: "Upload it in the test job, let this job need that one, and check the name in the input that asks for it."
	},
	LEG_TWICE: {
		effect: "inconclusive",
		says: "the same leg was given several times, so nothing says which one counts",
		remedy: "Give each leg an artifact with a name of its own, or narrow before-artifact, after-artifact, snapshots-artifact or reports-artifact.",
		remedyAtPrompt: "Give each report once, and reports of several legs under names or in folders of their own."
	},
	LEG_MISSING: {
		effect: "inconclusive",
		says: "the policy expects a leg that has no dump",
		remedy: "See why its job uploaded nothing; or take it out of legs in the policy."
	},
	EVENT_NOT_READ: {
		effect: "note",
		says: "the event that started the run could not be read, so its pull request is not known and gets no comment",
		remedy: "Run the job again; on a runner of your own, see that GITHUB_EVENT_PATH names a file of JSON."
	},
	SOURCES_NOT_FOUND: {
		effect: "note",
		says: "there is no such folder of sources, so no line is named",
		remedy: "Check source-path, and check out the repository before this step.",
		remedyAtPrompt: "Check --source-path."
	},
	DRIVER_STOPPED_ALONE: {
		effect: "note",
		says: "the driver is said to be stopped and none of its tags is named, so nothing was held to that",
		remedy: "Name the tags of the driver with driver-tags: whatever they hold when it has stopped is a leak.",
		remedyAtPrompt: "Name the tags of the driver with --driver-tags: whatever they hold when it has stopped is a leak."
	},
	REPORT_UNREADABLE: {
		effect: "inconclusive",
		says: "this is no report.json of schema version 1, so what it says of its leg is not known",
		remedy: "Let each job upload its report with the same version of the action, under a name that reports-artifact matches.",
		remedyAtPrompt: "Give the report.json that this version of the program or of the action wrote."
	},
	REPORT_OTHER_TAGS: {
		effect: "inconclusive",
		says: "the report was made without these driver tags, so their growth is no finding in it",
		remedy: "Name the same driver-tags in the jobs that judge the legs, best in the policy file; or leave them out here.",
		remedyAtPrompt: "Give the check that writes the report the same --driver-tags; or leave them out here."
	},
	RUN_INCOMPLETE: {
		effect: "inconclusive",
		says: "the run that took the dumps did not end well, so a leg may be missing",
		remedy: "Mend or repeat that run; a job that was cancelled uploads nothing."
	},
	ARTIFACT_UNREADABLE: {
		effect: "inconclusive",
		says: "the artifact could not be downloaded",
		remedy: "Run the job again; if it stays so, upload the artifact again."
	},
	ARTIFACTS_REVERSED: {
		effect: "inconclusive",
		says: "the dump after the test was uploaded before the one before it, so the two are of different attempts",
		remedy: "Run the test job again, both uploads included: what an earlier attempt left is not of this test."
	},
	ARTIFACT_GONE: {
		effect: "inconclusive",
		says: "the artifact was listed but is gone",
		remedy: "A re-run replaced or removed it: run this job again, after the job that uploads the dumps."
	},
	ARTIFACT_EXPIRED: {
		effect: "inconclusive",
		says: "the artifact has expired, so its bytes are gone",
		remedy: "Run the test job again, and this job within the retention time of its artifacts."
	},
	DIGEST_MISMATCH: {
		effect: "inconclusive",
		says: "the downloaded bytes do not have the SHA-256 digest that GitHub recorded at upload",
		remedy: "Run the job again; do not trust this artifact."
	},
	ARCHIVE_UNREADABLE: {
		effect: "inconclusive",
		says: "the archive could not be read",
		remedy: "Upload it again, whole.",
		remedyAtPrompt: "Make or copy it again, whole."
	},
	ARCHIVE_ENTRY_REFUSED: {
		effect: "inconclusive",
		says: "an entry of the archive was refused",
		remedy: "Upload plain files under relative names, without links or encryption.",
		remedyAtPrompt: "Pack plain files under relative names, without links or encryption."
	},
	ARCHIVE_TOO_LARGE: {
		effect: "inconclusive",
		says: "the archive is larger than is safe to read",
		remedy: "Upload only the pool dumps, or raise max-archive-entries, max-archive-size or max-archive-ratio.",
		remedyAtPrompt: "Give the pool dumps only, or raise --max-archive-entries, --max-archive-size or --max-archive-ratio."
	},
	NO_FILES: {
		effect: "inconclusive",
		says: "there is no file to read in it",
		remedy: "Check the path that the test job uploads, and before-files and after-files.",
		remedyAtPrompt: "Check the path."
	},
	FILE_UNREADABLE: {
		effect: "inconclusive",
		says: "the file could not be read",
		remedy: "Check its permissions, and that no other program has it open."
	},
	EMPTY_FILE: {
		effect: "inconclusive",
		says: "the file is empty",
		remedy: "Check that the command that takes the dump ran with enough rights and was given time to finish."
	},
	NOT_A_DUMP: {
		effect: "inconclusive",
		says: "no pool dump was recognised in this file",
		remedy: "Give the output of !poolused, PoolMon or PoolMonX, and leave other files out (before-files, after-files).",
		remedyAtPrompt: "Give the pools by tag: poolmon -b -n FILE, or kd -kl -c \"!poolused 7; q\" > FILE; and name the dumps only."
	},
	SKIPPED_FILE: {
		effect: "note",
		says: "this file is no pool dump and was left out, since another file here is one",
		remedy: "Name the dumps with before-files and after-files.",
		remedyAtPrompt: "Nothing to do if it is none; name the dumps one by one to be sure."
	},
	WRAPPING_REMOVED: {
		effect: "note",
		says: "the dump was read without what its text gained on the way",
		remedy: "Nothing to do; a file that the tool wrote itself has nothing to remove."
	},
	NO_DUMP: {
		effect: "inconclusive",
		says: "no file here is a pool dump",
		remedy: "Check the path that the test job uploads, and before-files and after-files.",
		remedyAtPrompt: "Give the pools by tag: poolmon -b -n FILE, or kd -kl -c \"!poolused 7; q\" > FILE."
	},
	VERIFIER_ONLY: {
		effect: "inconclusive",
		says: "there are counts of Driver Verifier only, and no pool dump",
		remedy: "Add a pool dump of each moment (poolmon -n FILE, or !poolused 1): Driver Verifier counts the drivers that it watches, and no tags."
	},
	NO_ROWS: {
		effect: "inconclusive",
		says: "the dump has a header but no rows",
		remedy: "Take the dump again; a tag filter that matches nothing gives such a dump too."
	},
	ROWS_UNREAD: {
		effect: "inconclusive",
		says: "a table has the headings of a dump, and no row of it could be read",
		remedy: "Print the tag as its four characters, the pool as Nonp or Paged, and each figure as a plain number, with 0 for none; docs/formats.md says what is read."
	},
	UNREAD_LINE: {
		effect: "inconclusive",
		says: "a line inside the dump could not be read",
		remedy: "Take the dump again, with nothing else writing to the same file."
	},
	CUT_LINE: {
		effect: "inconclusive",
		says: "the dump ends in the middle of a row",
		remedy: "Let the command finish before its output is uploaded.",
		remedyAtPrompt: "Let the command finish before its output is copied."
	},
	COUNTS_DISAGREE: {
		effect: "inconclusive",
		says: "a row contradicts itself",
		remedy: "Take the dump again; the row was damaged on its way."
	},
	DUPLICATE_ROW: {
		effect: "note",
		says: "two tags of one dump print alike, so their rows were added up",
		remedy: "Nothing to do: a NUL in a tag prints as a blank or a dot."
	},
	ROW_TWICE: {
		effect: "note",
		says: "a row stands twice in one snapshot, alike in every figure, and counts once",
		remedy: "Nothing to do; look for what prints the line twice, such as two searches whose results were joined."
	},
	ROWS_DIFFER: {
		effect: "inconclusive",
		says: "a tag stands twice in one snapshot with different figures, so one of its rows is of another moment",
		remedy: "Write each snapshot whole to a file of its own, or with its header line above it."
	},
	NO_TOTAL: {
		effect: "inconclusive",
		says: "the dump has no TOTAL row, so it may be cut short",
		remedy: "Let !poolused run to its end."
	},
	TOTAL_MISMATCH: {
		effect: "inconclusive",
		says: "the rows do not add up to the TOTAL row, so rows are missing",
		remedy: "Upload the output whole, without rows taken out.",
		remedyAtPrompt: "Give the output whole, without rows taken out."
	},
	ROWS_ELIDED: {
		effect: "inconclusive",
		says: "rows were replaced by dots",
		remedy: "Upload the output whole, without rows taken out.",
		remedyAtPrompt: "Give the output whole, without rows taken out."
	},
	ROWS_NOT_IN_VIEW: {
		effect: "inconclusive",
		says: "this is a part of the table: it has the large rows only, or rows that hold clearly less than its header states. A row that is not in view is unknown",
		remedy: "Write a whole snapshot, with poolmon -n FILE or an export of all rows: a copy of the screen shows the top of the table only."
	},
	TAGS_OVERFLOWED: {
		effect: "inconclusive",
		says: "the system ran out of room for tags and counts further ones together as Ovfl, so a tag of its own may be missing",
		remedy: "Restart the machine before the test, and find the driver that allocates under ever new tags."
	},
	ROWS_MISSING: {
		effect: "inconclusive",
		says: "rows of the dump before are not in the dump after, which a whole dump of the same boot shows",
		remedy: "Upload the output whole, and take both dumps with the same command on the same machine.",
		remedyAtPrompt: "Give the output whole, and take both dumps with the same command on the same machine."
	},
	TABLE_CUT: {
		effect: "inconclusive",
		says: "the dump does not show the whole table, so what is not in view is unknown",
		remedy: "Write all rows to a file (poolmon -n FILE, or !poolused 1 with its command and its TOTAL row), without findstr, a tag filter or a limit of lines."
	},
	BYTES_TOO_FEW: {
		effect: "inconclusive",
		says: "rows hold less than a byte for each of their blocks, so their sizes are in another unit",
		remedy: "Give the dump as the tool wrote it: sizes are read in bytes, also where a column beside them has KB."
	},
	CUT_BUFFER: {
		effect: "inconclusive",
		says: "the buffer ends before its last entry",
		remedy: "Write the whole buffer that NtQuerySystemInformation filled."
	},
	BYTES_ONLY: {
		effect: "note",
		says: "the dump has bytes but no counts, so only limits in bytes can be judged",
		remedy: "Export the columns of allocations and frees too: counts tell more than bytes."
	},
	BYTES_WRAPPED: {
		effect: "inconclusive",
		says: "Windows cut a size above 4 GiB, since a 32-bit program asked: what the pool and this tag hold is not known",
		remedy: "Take both snapshots with a 64-bit program, such as the PowerShell of Sysnative."
	},
	NO_COUNTS: {
		effect: "inconclusive",
		says: "the dumps have bytes but no counts, and no limit in bytes is set: nothing tells a leak of another tag from noise",
		remedy: "Export the columns of allocations and frees too, in both dumps; or set max-growth-bytes, or limits of both pools.",
		remedyAtPrompt: "Export the columns of allocations and frees too, in both dumps; or set --max-growth-bytes, or limits of both pools."
	},
	KDBG_SHORT: {
		effect: "inconclusive",
		says: "the short form of kdbg does not say how many allocations are freed",
		remedy: "Use !poolused 1."
	},
	SNAPSHOT_INVALID: {
		effect: "inconclusive",
		says: "the snapshot is not as its schema says",
		remedy: "See docs/snapshot.schema.json, or write it with the command convert."
	},
	VIEWS_MERGED: {
		effect: "note",
		says: "two tables of one log contradict each other in no row, as views of one moment do, so they are one snapshot",
		remedy: "Nothing to do."
	},
	MISSING_SIDE: {
		effect: "inconclusive",
		says: "there is a dump of one side only",
		remedy: "Take one dump before the test and one after it, and upload both.",
		remedyAtPrompt: "Take one dump before the test and one after it, and give both: BEFORE AFTER."
	},
	VERIFIER_ONE_SIDE: {
		effect: "note",
		says: "Driver Verifier was asked on one side only, so its counts were not compared",
		remedy: "Take !verifier 3 or verifier /query before the test, too."
	},
	SAME_INSTANT: {
		effect: "inconclusive",
		says: "both dumps were taken at the same time, so they say nothing about what the test did",
		remedy: "Take one dump before the test and one after it; check that the upload steps do not mix them up.",
		remedyAtPrompt: "Take one dump before the test and one after it; check that BEFORE and AFTER are the right files."
	},
	SAME_COUNTERS: {
		effect: "inconclusive",
		says: "no counter differs between the two dumps, so they may be copies of one",
		remedy: "Check that the second dump is taken after the test, and not uploaded twice.",
		remedyAtPrompt: "Check that the second dump is taken after the test, and is no copy of the first."
	},
	TIMES_REVERSED: {
		effect: "inconclusive",
		says: "the dump before was taken later than the dump after, by the times that they state",
		remedy: "Check that before and after are not swapped; a clock that was set back in the test (daylight saving time) shows this too."
	},
	SWAPPED: {
		effect: "inconclusive",
		says: "nearly every counter that moved went down, as if before and after were swapped",
		remedy: "Check which dump was taken first; if the order is right, the machine was restarted between the two."
	},
	VERIFIER_DIFFERS: {
		effect: "inconclusive",
		says: "Driver Verifier was on for one dump only; it renames tags and adds its own, so growth means nothing",
		remedy: "Take both dumps in one boot, with Driver Verifier on or off for both."
	},
	VERIFIER_TAGS: {
		effect: "note",
		says: "Driver Verifier was on, and its renamed tags were added to their originals",
		remedy: "Nothing to do."
	},
	MACHINE_DIFFERS: {
		effect: "inconclusive",
		says: "the two dumps are not of the same machine and system",
		remedy: "Take both dumps on one machine in one boot, and pair the artifacts of the same leg.",
		remedyAtPrompt: "Take both dumps on one machine in one boot."
	},
	WIDTH_DIFFERS: {
		effect: "inconclusive",
		says: "one dump is of a 32-bit system or taken by a 32-bit process, and the other is not",
		remedy: "Take both dumps with the same 64-bit program on the same machine."
	},
	REBOOT: {
		effect: "inconclusive",
		says: "the machine was restarted between the two dumps",
		remedy: "Take both dumps in one boot, with PoolMon or a live debugger: two crash dumps are always two boots. Look for a bug check in the test job.",
		remedyAtPrompt: "Take both dumps in one boot, with PoolMon or a live debugger: two crash dumps are always two boots. See whether the test ended in a bug check."
	},
	BOOT_UNKNOWN: {
		effect: "note",
		says: "the dumps neither count frees nor state when the machine was started, so a restart between them may go unseen",
		remedy: "Use !poolused 1, which counts frees, and keep the banner of the debugger in each file."
	},
	SET_BACK: {
		effect: "inconclusive",
		says: "counters went down within one boot: the virtual machine was set back to a checkpoint between the two dumps",
		remedy: "Take both dumps after the checkpoint is applied: what was allocated before it is gone."
	},
	COMMIT_GREW: {
		effect: "note",
		says: "memory grew that is no pool, so no tag shows it",
		remedy: "Look at Process objects that are kept, at MDLs and at contiguous memory; a program that the test left running takes memory as well."
	},
	NOT_CALM: {
		effect: "note",
		says: "the machine still moved when the snapshot at rest was taken",
		remedy: "Stop the driver and the test first, and raise settle-seconds.",
		remedyAtPrompt: "Stop the driver and the test first, and raise -SettleSeconds of Get-PoolSnapshot.ps1."
	},
	COUNTER_DOWN: {
		effect: "inconclusive",
		says: "an allocation counter went down, which only a restart does",
		remedy: "Check that both dumps are of the same machine and the same boot."
	},
	FEW_ROWS: {
		effect: "inconclusive",
		says: "the table has too few rows to be of a whole machine; what it does not show is unknown",
		remedy: "Give every row of the machine: !poolused, poolmon -n, or all that the script reads."
	},
	FILTERED: {
		effect: "inconclusive",
		says: "the dump was taken with a filter, so a leak in any other row stays unseen",
		remedy: "Leave the filter out: a reference leak shows in somebody else\u2019s tag."
	},
	FILTERS_DIFFER: {
		effect: "inconclusive",
		says: "the two dumps do not cover the same tags, so growth is unknown for the rest",
		remedy: "Take both dumps with the same command."
	},
	SEVERAL_SNAPSHOTS: {
		effect: "note",
		says: "there are several snapshots on this side, and the last one was taken",
		remedy: "Keep one snapshot a side, or narrow before-files and after-files.",
		remedyAtPrompt: "Keep one snapshot a side, or give the file alone: then its snapshots are a series."
	},
	SEVERAL_FILES: {
		effect: "inconclusive",
		says: "several files stand where one is expected, and neither their names nor their times tell how they belong together",
		remedy: "Give the files of one machine the same name on both sides, or number them; or narrow before-files and after-files.",
		remedyAtPrompt: "Give the files of one machine the same name on both sides, or number them; or name one file as BEFORE and one as AFTER."
	},
	SINGLE_DUMP: {
		effect: "inconclusive",
		says: "there is one dump only: it shows what is held since boot, and not what grew",
		remedy: "Take a second dump in the same boot, after the test, and give both: only then growth can be judged."
	},
	CONTROL_UNUSABLE: {
		effect: "inconclusive",
		says: "the control interval cannot be used, so the test was judged without it",
		remedy: "Take both ends of the control whole, on the same machine in the same boot as the test, and before it begins; or leave the control out."
	},
	CONTROL_ABSENT: {
		effect: "note",
		says: "control-iterations is given and no leg has a control interval, so it counts for nothing",
		remedy: "Give the control dumps too (control-before-artifact and control-after-artifact, or stages control-\u2026 of a series), or leave control-iterations out.",
		remedyAtPrompt: "Give the control dumps too (--control-before and --control-after, or control-\u2026 in the folder of a series), or leave --control-iterations out."
	},
	SAME_DUMP: {
		effect: "inconclusive",
		says: "the dump before and the dump after are the same bytes, so they say nothing about what the test did",
		remedy: "Take one dump before the test and one after it, and check that no step copies or uploads one of them twice, and that before-artifact and after-artifact do not name one artifact.",
		remedyAtPrompt: "Take one dump before the test and one after it, and check that AFTER is no copy of BEFORE."
	},
	ALL_IGNORED: {
		effect: "inconclusive",
		says: "ignore-tags leaves no row of the dumps to judge, or too few, or none of a driver tag",
		remedy: "Narrow ignore-tags: it takes out every tag, most of them where no driver-tags are named, or every row that a pattern of driver-tags names.",
		remedyAtPrompt: "Narrow --ignore-tags, or ignore-tags of the policy: it takes out every tag, most of them where no --driver-tags are named, or every row that a pattern of --driver-tags names."
	},
	LIMIT_NOT_JUDGED: {
		effect: "inconclusive",
		says: "a limit of the policy cannot be judged",
		remedy: "Take both dumps whole and with their counts, or take the limit out; a limit in bytes needs sizes that are not rounded to KB or MB."
	},
	LIMIT_TAG_ABSENT: {
		effect: "note",
		says: "no dump shows the tag of a limit, so the limit holds for nothing",
		remedy: "Check the tag in limits: it prints as four characters, blanks included."
	},
	BASELINE_UNREADABLE: {
		effect: "inconclusive",
		says: "the baseline is no report of schema version 1, so nothing was compared with it",
		remedy: "Give the report.json of an earlier run without the change."
	},
	BASELINE_NONE: {
		effect: "note",
		says: "there is no baseline yet, so this run is judged without one",
		remedy: "Nothing to do: the next successful runs of the branch leave their reports, once this action runs there too.",
		remedyAtPrompt: "The action downloads the reports of the branch that the policy names; here, give them: --baseline report.json."
	},
	BASELINE_GONE: {
		effect: "inconclusive",
		says: "earlier runs left reports for the baseline, and they are gone",
		remedy: "Let the branch run again: somebody deleted the reports before their time."
	},
	BASELINE_NOT_READ: {
		effect: "inconclusive",
		says: "the baseline that was asked for could not be had",
		remedy: "Give the job the permission actions: read and a github-token, or set baseline: none."
	},
	BASELINE_REFUSED: {
		effect: "inconclusive",
		says: "the baseline is of a branch that the author of the change may have chosen, so it does not count",
		remedy: "Write baseline into the policy file of the base branch, or name the base or the default branch."
	},
	BASELINE_UNAVAILABLE: {
		effect: "note",
		says: "one report of the baseline could not be downloaded, so it was left out",
		remedy: "Nothing to do: the next runs of the branch leave others."
	},
	BASELINE_LEG_GONE: {
		effect: "note",
		says: "the baseline has a leg that this run lacks",
		remedy: "See whether its job uploaded its dumps; legs in the policy makes a missing leg missing evidence."
	},
	BASELINE_UNFIT: {
		effect: "inconclusive",
		says: "a baseline is no earlier run on such a machine, so the test was judged without it",
		remedy: "Give report.json of an earlier run of the same test without the change, on a machine of the same kind."
	},
	BASELINE_OTHER_LEGS: {
		effect: "note",
		says: "no baseline has this leg, so it is judged without one",
		remedy: "Run the same matrix on the branch; a leg is known by its name."
	},
	POLICY_NOT_READ: {
		effect: "inconclusive",
		says: "whether the repository has a policy file could not be found out, so what it asks for is not known",
		remedy: "Check out the repository before this step, or give the job the permission contents: read; policy-file: none says that there is no file."
	},
	BASE_POLICY_NOT_READ: {
		effect: "note",
		says: "the policy of the base branch could not be read, so no exception and no label counts, and what this change makes of the policy is not known",
		remedy: "Give the job the permission contents: read, and see that the policy of the base branch is right."
	},
	POLICY_REF_MOVES: {
		effect: "note",
		says: "the policy extends one of another repository at a branch or a tag, which may change without a change here",
		remedy: "Name the full commit behind the @."
	},
	POLICY_INHERITED: {
		effect: "note",
		says: "a policy of another repository allows more than the defaults",
		remedy: "Nothing to do where that is meant."
	},
	POLICY_NOT_COMPARED: {
		effect: "note",
		says: "whether this pull request changes the policy could not be found out",
		remedy: "Give the job the permission contents: read, and see that the policy of the base branch is right."
	},
	EXCEPTION_EXPIRED: {
		effect: "note",
		says: "an exception of the policy has expired and covers nothing any more",
		remedy: "Mend the leak, or let the owner renew the exception; remove it if nothing leaks any more."
	},
	EXCEPTION_TOO_LONG: {
		effect: "note",
		says: "an exception of the policy ends more than a year from now, so it covers nothing",
		remedy: "Let it end within a year; its owner can renew it."
	},
	EXCEPTION_EXPIRES_SOON: {
		effect: "note",
		says: "an exception of the policy ends within two weeks; what it covers fails the check then",
		remedy: "Mend the leak, or let the owner renew the exception."
	},
	EXCEPTION_LEG_ABSENT: {
		effect: "note",
		says: "an exception of the policy names legs of which this run has none, so it covers nothing",
		remedy: "Check legs of the exception: it takes the names that the report shows, `?` one character and `*` any."
	},
	ACCEPTANCE_NOT_READ: {
		effect: "note",
		says: "whether somebody accepted the leak could not be found out, so nobody did",
		remedy: "Give the job the permission that the answer names, or pull-requests: read, and run it again."
	},
	ACCEPTANCE_REFUSED: {
		effect: "note",
		says: "the label that accepts a leak is set and does not count",
		remedy: "Let somebody whom acknowledge in the policy of the base branch names remove the label and set it again."
	},
	POOLTAG_LINES: {
		effect: "note",
		says: "lines of the pooltag file are no entries and were passed over",
		remedy: "An entry is TAG - binary - description; a comment begins with rem or //."
	},
	DRIVER_TAG_ABSENT: {
		effect: "inconclusive",
		says: "no dump shows a tag of this pattern, so the driver was not judged",
		remedy: "Check driver-tags: a tag prints as four characters, blanks included, and often in reverse of the source.",
		remedyAtPrompt: "Check --driver-tags: a tag prints as four characters, blanks included, and often in reverse of the source."
	}
};
/** True where evidence is missing: such a run is never clean. */
const isMissingEvidence = (found) => problemTexts[found.code].effect === "inconclusive";
/** The problems of one leg: of each of its files, and of comparing them. */
const problemsOf = ({ name }, problems) => problems.filter(({ leg }) => leg === name);
/** Says what is wrong, without what to do. */
const saysOf = ({ code, detail }) => {
	const { says } = problemTexts[code];
	return detail.length > 0 ? phrase`${ours(says)}: ${detail}` : ours(says);
};
/** Says what is wrong and what to do in the words of the program that speaks, without the position. */
const messageOf = (found) => {
	const { says, remedy, remedyAtPrompt = remedy } = problemTexts[found.code];
	const seen = found.detail.length > 0 ? phrase`${ours(says)} (${found.detail}). ` : phrase`${ours(says)}. `;
	return phrase`${upperFirst(seen)}${ours(found.program === "action" ? remedy : remedyAtPrompt)}`;
};
/** The problem that was told; null for a code that this version does not know. */
const readProblem = ({ code, source, line, message }) => {
	if (!isProblemCode(code)) return null;
	const { says } = problemTexts[code];
	const [, detail = ""] = /^ \((.*?)\)\. [A-Z]/s.exec(message.slice(says.length)) ?? [];
	return problem(code, {
		source,
		line,
		detail: detail === "" ? [] : phrase`${detail}`
	});
};
const isProblemCode = (code) => Object.hasOwn(problemTexts, code);
/** `after.txt:31`, or the file alone. */
const positionOf = (found) => found.line === null ? found.source : `${found.source}:${found.line}`;
/** The position as it stands before the words of a problem; nothing where it has none. */
const placeBefore = (found) => {
	const position = positionOf(found);
	return position === "" ? "" : `${position}: `;
};



/***/ }),

/***/ 1101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ VERSION),
/* harmony export */   t: () => (/* binding */ PROGRAM)
/* harmony export */ });
// build/settings/program.js
/** Starts the command line from a clone: the commands that our texts print begin with it. */
const PROGRAM = "node dist/cli/index.js";
/** Version of package.json; a test compares. */
const VERSION = "1.0.0";



/***/ }),

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5483);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8070);



// build/cli/progress.js
/** Milliseconds before the first progress line: a shorter wait needs none. */
const PATIENCE_MILLISECONDS = 1e3;
const EVERY_MILLISECONDS = 100;
/**
* Says how far the work is, from a second on and ten times a second at most; nothing where standard error is no
* terminal. `now` is a clock in milliseconds.
*/
const progressLine = (outlet, now) => {
	const started = now();
	const total = {
		found: 0,
		read: 0
	};
	let shownAt = null;
	const say = (text) => {
		const time = now();
		if (outlet.isTTY !== true || time - started < PATIENCE_MILLISECONDS) return;
		if (shownAt !== null && time - shownAt < EVERY_MILLISECONDS) return;
		shownAt = time;
		outlet.write(`${CLEAR}${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__.o)(text(), (outlet.columns ?? 80) - 1)}`);
	};
	return {
		onRead: (what, bytes) => {
			total[what] += bytes;
			say(() => `reading ${megabytes(total.read)} of ${megabytes(total.found)} MB \u2026`);
		},
		onProgress: (progress) => say(() => textOf(progress)),
		onStep: (step) => say(() => `${(0,_pace_js__WEBPACK_IMPORTED_MODULE_1__.n)(step)} \u2026`),
		clear: () => {
			if (shownAt !== null) outlet.write(CLEAR);
		}
	};
};
/** Work with a progress line on standard error, which is gone when the work is done or has failed. */
const withProgress = async (work) => {
	const line = progressLine(process.stderr, () => performance.now());
	try {
		return await work(line);
	} finally {
		line.clear();
	}
};
/** Moves to the start of the line and erases it (ECMA-48, "Erase in Line"). */
const CLEAR = "\r\x1B[K";
const megabytes = (bytes) => Math.round(bytes / 1e6);
const textOf = (progress) => {
	switch (progress.stage) {
		case "parse": return `parsing ${progress.dump} of ${counted(progress.dumps, "dump")}${tablesOf(progress.tables)} \u2026`;
		case "compare": return "comparing \u2026";
		case "describe": return "looking up what the tags are \u2026";
		default: return progress;
	}
};
/** Most dumps hold one table; a file that was appended to holds hundreds. */
const tablesOf = (tables) => tables > 1 ? `, ${tables} tables` : "";
const counted = (count, noun) => `${count} ${count === 1 ? noun : `${noun}s`}`;



/***/ }),

/***/ 4843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parse),
/* harmony export */   c: () => (/* binding */ textOf$2),
/* harmony export */   d: () => (/* binding */ rowCountOf),
/* harmony export */   f: () => (/* binding */ someRow),
/* harmony export */   i: () => (/* binding */ readSides),
/* harmony export */   l: () => (/* binding */ eachRow),
/* harmony export */   n: () => (/* binding */ parseDumps),
/* harmony export */   o: () => (/* binding */ unwrap),
/* harmony export */   p: () => (/* binding */ withFacts),
/* harmony export */   r: () => (/* binding */ readPooltagFiles),
/* harmony export */   s: () => (/* binding */ decode),
/* harmony export */   t: () => (/* binding */ expandGlobs),
/* harmony export */   u: () => (/* binding */ packedRowsOf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6283);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9690);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6714);
/* harmony import */ var _spill_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3959);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5589);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9364);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8062);
/* harmony import */ var _picomatch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9695);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1171);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6215);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1611);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8278);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(319);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4878);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8522);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6466);



















// build/core/packed-rows.js
const packedBy = /* @__PURE__ */ new WeakMap();
/** A snapshot whose rows become objects where somebody asks for all of them: of the hundreds of a series, for two. */
const packedSnapshot = (told, packed) => {
	let usages = null;
	const snapshot = {
		...told,
		get usages() {
			usages ??= unpack$1(packed);
			return usages;
		}
	};
	packedBy.set(snapshot, packed);
	return snapshot;
};
/** The columns of a snapshot as it was read; null for one that was made of others. */
const packedRowsOf = (snapshot) => packedBy.get(snapshot) ?? null;
/** The same snapshot but for what is changed, which is not its rows: these stay packed. */
const withFacts = (snapshot, changed) => {
	const packed = packedRowsOf(snapshot);
	return packed === null ? {
		...snapshot,
		...changed
	} : packedSnapshot({
		...factsOf(snapshot),
		...changed
	}, packed);
};
/** Without `usages`, which would be unpacked by a look at it. */
const factsOf = (snapshot) => {
	const { usages: _, ...others } = Object.getOwnPropertyDescriptors(snapshot);
	return Object.defineProperties({}, others);
};
/** Visits each row. The row is the same object each time: a visitor that keeps it must copy it. */
const eachRow = (snapshot, visit) => {
	const packed = packedRowsOf(snapshot);
	if (packed === null) {
		for (const usage of snapshot.usages) visit(usage);
		return;
	}
	const row = emptyRow();
	for (let index = 0; index < packed.ids.length; index++) visit(fill(row, packed, index));
};
/** True where one of the rows is as asked. */
const someRow = (snapshot, is) => {
	const packed = packedRowsOf(snapshot);
	if (packed === null) return snapshot.usages.some(is);
	const row = emptyRow();
	for (let index = 0; index < packed.ids.length; index++) if (is(fill(row, packed, index))) return true;
	return false;
};
/** True for the same rows in the same order, whatever they hold. */
const haveSameRows = (one, other) => {
	const [packed, others] = [packedRowsOf(one), packedRowsOf(other)];
	if (packed !== null && packed.names === others?.names) return packed.ids === others.ids || areSame(packed.ids, others.ids);
	return areSame(one.usages.map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f), other.usages.map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f));
};
const areSame = (ones, others) => ones.length === others.length && Array.prototype.every.call(ones, (item, index) => item === others[index]);
/** Number of the rows. */
const rowCountOf = (snapshot) => packedRowsOf(snapshot)?.ids.length ?? snapshot.usages.length;
const emptyRow = () => ({
	tag: "",
	pool: "nonpaged",
	allocs: 0,
	frees: 0,
	bytes: 0
});
const fill = (row, { names, ids, allocs, frees, bytes }, index) => {
	const id = ids[index] ?? 0;
	row.tag = names.tags[id] ?? row.tag;
	row.pool = names.pools[id] ?? row.pool;
	row.allocs = allocs[index] ?? 0;
	row.frees = frees[index] ?? 0;
	row.bytes = bytes[index] ?? 0;
	return row;
};
const unpack$1 = (packed) => Array.from(packed.ids, (_, index) => fill(emptyRow(), packed, index));

// build/core/parse/decode.js
/** Decodes a file as one text. */
const decodeText = (bytes) => [...decode(bytes)].map(({ text }) => text).join("");
/**
* Decodes a dump in stretches of whole lines, losing nothing; a brace stands in one stretch with what it opens.
*
* Windows tools write UTF-8 with or without a mark, UTF-16 (PowerShell's `>`), and raw 8-bit where a tag byte is above
* 0x7F or the console speaks another language. A line that is not valid UTF-8 is read byte by byte (U+0000 to U+00FF),
* so that such a tag keeps its bytes.
*/
function* decode(file) {
	const bytes = withoutEndMark(file);
	const head = bytes.subarray(0, SAMPLE_BYTES);
	if (startsWith(head, 239, 187, 191)) return yield* decodeUtf8(bytes, 3);
	const byteOrder = markedOrderOf(head) ?? byteOrderOf(head);
	const start = markedOrderOf(head) === null ? 0 : 2;
	return yield* byteOrder === null ? decodeUtf8(bytes, 0) : decodeUtf16({
		bytes,
		start,
		byteOrder
	});
}
/** `copy` of the command prompt ends what it joined with this character. */
const END_OF_TEXT$1 = 26;
const withoutEndMark = (file) => {
	const tail = file.subarray(Math.max(0, file.length - 2), file.length);
	const width = tail.at(-1) === 0 || tail.at(0) === 0 ? 2 : 1;
	if (tail.at(-1) !== END_OF_TEXT$1 && !(width === 2 && tail.at(0) === END_OF_TEXT$1)) return file;
	const length = file.length - Math.min(width, file.length);
	return {
		length,
		subarray: (start, end) => file.subarray(start, Math.min(end, length))
	};
};
const markedOrderOf = (head) => {
	if (startsWith(head, 255, 254)) return "utf-16le";
	return startsWith(head, 254, 255) ? "utf-16be" : null;
};
/** Bytes that are looked at, and the shares of them that no text has, whatever bytes its tags are made of. */
const SAMPLE_BYTES = 4096;
const MAX_CONTROLS = .2;
const MAX_CONTROLS_BESIDE_HIGH = .05;
const MAX_HIGH = .3;
/** True for bytes that are no text in any encoding: reading them line by line would take long and find nothing. */
const isBinary = (bytes) => {
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	if (markedOrderOf(sample) !== null || byteOrderOf(sample) !== null) return false;
	const shareOf = (is) => sample.filter(is).length / Math.max(1, sample.length);
	const controls = shareOf((byte) => byte < 9 || byte > 13 && byte < 27);
	return controls > MAX_CONTROLS || controls > MAX_CONTROLS_BESIDE_HIGH && shareOf((byte) => byte >= FIRST_HIGH) > MAX_HIGH;
};
/** ASCII ends below it. */
const FIRST_HIGH = 128;
/**
* Bytes of a stretch, up to the end of its last line: enough to make its overhead vanish, few enough to hold beside the
* dump.
*/
const STRETCH_BYTES$1 = 2 ** 16;
const startsWith = (bytes, ...mark) => mark.every((byte, index) => bytes[index] === byte);
/** UTF-16 without a mark: ASCII text has a NUL in every second byte. */
const byteOrderOf = (head) => {
	const sample = head.subarray(0, 512);
	const nuls = [0, 0];
	for (let at = 0; at < sample.length; at++) if (sample[at] === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1;
	const [even = 0, odd = 0] = nuls;
	const enough = sample.length / 4;
	if (odd > enough && even === 0) return "utf-16le";
	return even > enough && odd === 0 ? "utf-16be" : null;
};
function* decodeUtf8(bytes, from) {
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	for (let start = from; start < bytes.length;) {
		const stretch = wholeLines(bytes, start);
		const text = tryDecode(decoder, stretch) ?? decodeLines(decoder, stretch);
		yield text.length === stretch.length ? {
			text,
			codes: stretch
		} : toStretch(text);
		start += stretch.length;
	}
}
/** All stretches in one text. */
const textOf$2 = (stretches) => [...stretches].map(({ text }) => text).join("");
/** The next stretch up to the end of its last line; of a line that is longer, all of it. */
const wholeLines = (bytes, start) => {
	for (let size = STRETCH_BYTES$1;; size *= 2) {
		const stretch = bytes.subarray(start, start + size);
		if (start + stretch.length >= bytes.length) return stretch;
		const end = endOfLines(stretch.length, {
			lastBreak: (from) => stretch.lastIndexOf(10, from),
			codeAt: (at) => stretch[at] ?? 0
		});
		if (end > 0) return stretch.subarray(0, end);
	}
};
/** Characters between a brace and its first property, at most: as far as a reader looks. */
const MAX_GAP = 200;
/**
* Index after the last line. A brace whose property stands below it begins the next stretch: a reader that saw the
* brace alone would pass over the whole document.
*/
const endOfLines = (length, { lastBreak, codeAt }) => {
	const end = lastBreak(length - 1) + 1;
	let at = end - 1;
	while (at >= 0 && end - at <= MAX_GAP && codeAt(at) <= 32) at--;
	if (at < 0 || codeAt(at) !== 123) return end;
	return at === 0 ? 0 : lastBreak(at - 1) + 1;
};
const toStretch = (text) => {
	const codes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) codes[at] = Math.min(text.charCodeAt(at), 255);
	return {
		text,
		codes
	};
};
const tryDecode = (decoder, bytes) => {
	try {
		return decoder.decode(bytes);
	} catch {
		return null;
	}
};
const decodeLines = (decoder, bytes) => {
	const lines = [];
	for (let start = 0; start < bytes.length;) {
		const end = endOfLine(bytes, start);
		const line = bytes.subarray(start, end);
		lines.push(tryDecode(decoder, line) ?? decodeBytes(line));
		start = end;
	}
	return lines.join("");
};
const decodeBytes = (bytes) => {
	const pieces = [];
	for (let start = 0; start < bytes.length; start += 8192) pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
	return pieces.join("");
};
/** Index after the line that `from` lies in. */
const endOfLine = (bytes, from) => {
	if (from >= bytes.length) return bytes.length;
	const newline = bytes.indexOf(10, from);
	return newline === -1 ? bytes.length : newline + 1;
};
function* decodeUtf16({ bytes, start, byteOrder }) {
	const decoder = new TextDecoder(byteOrder);
	let pieces = [];
	for (let at = start; at < bytes.length; at += STRETCH_BYTES$1) {
		const text = decoder.decode(bytes.subarray(at, at + STRETCH_BYTES$1), { stream: true });
		const end = endOfLines(text.length, {
			lastBreak: (from) => text.lastIndexOf("\n", from),
			codeAt: (at) => text.charCodeAt(at)
		});
		if (end > 0) {
			yield toStretch(pieces.join("") + text.slice(0, end));
			pieces = [];
		}
		pieces.push(text.slice(end));
	}
	yield toStretch(pieces.join("") + decoder.decode());
}

// build/core/parse/dates.js
/** `PM`, `pm` of Australia, `p. m.` of Spanish */
const HALF = String.raw`\s?(?<half>[AaPp])\.?\s?[Mm]\b`;
const CLOCK = String.raw`(?<clock>\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,7})?)?)(?:${HALF})?`;
const ISO = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?(?:Z|[+-]\d{2}:?\d{2})?/;
const SLASHED = new RegExp(String.raw`(?:\b(?<weekday>[A-Z][a-z]{2})[a-z]*,? )?(?<![\d.])(?<first>\d{1,2})(?<sign>[/-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}),? {1,3}${CLOCK}`);
/** Forms that tell day from month. */
const FORMS = [
	/\b(?<month>[A-Z][a-z]{2}) {1,2}(?<day>\d{1,2}) (?<clock>\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?) (?<year>\d{4})\b/,
	new RegExp(String.raw`(?<![\d.])(?<year>\d{4})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})\.?(?: ?\([^()\d]{1,4}\))?,? {1,3}${CLOCK}`),
	new RegExp(String.raw`(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}),? {1,3}${CLOCK}`),
	new RegExp(String.raw`\b(?<month>[A-Z][a-z]{2})[a-z]* (?<day>\d{1,2}), (?<year>\d{4}),? {1,3}${CLOCK}`),
	new RegExp(String.raw`\b(?<day>\d{1,2})\.? (?:de )?(?<month>[^\s\d,.]{3,10})\.? (?:de )?(?<year>\d{4}),? {1,3}${CLOCK}`),
	new RegExp(String.raw`(?<year>\d{4})\u5e74(?<month>\d{1,2})\u6708(?<day>\d{1,2})\u65e5 {1,3}${CLOCK}`),
	/(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})_(?<clock>\d{2}[-.:]\d{2}[-.:]\d{2})(?!\d)/,
	/(?<!\d)(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})[-_T](?<clock>\d{6})(?!\d)/
];
/**
* Finds the time in a line of text, as tools, shells and collectors print it. Null where there is none, or where either
* number may be the day (5/3/2024). Without a zone it is the machine's local time.
*
*     2024-05-01T12:34:56.12Z             ISO 8601, with or without a zone
*     Wed May  1 12:34:56 2024            C
*     20.2.2013, 15:27:56                 `verifier /log` and `%date% %time%` of a localized Windows: the day is first
*     Fri 05/22/2020 22:35:55.53          `%date% %time%`: the weekday tells the day, or a number above 12 does
*     2026/11/27 22:35:55.53              the same in East Asia: the year comes first
*     Friday, May 22, 2020 10:35:55 PM    `Get-Date`
*     22 May 2020 22:35:55
*     Freitag, 22. Mai 2020 22:35:55      `Get-Date` of a localized Windows
*     2020-05-22_22-35-55                 as scripts name their files; 20200522-223555, too
*/
const timeIn = (line) => {
	const iso = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.x)(ISO.exec(line)?.[0] ?? "");
	if (iso !== null) return iso;
	for (const form of FORMS) {
		const parts = form.exec(line)?.groups;
		if (parts !== void 0) return timeOf(parts);
	}
	const parts = SLASHED.exec(line)?.groups;
	return parts === void 0 ? null : slashedTimeOf(parts);
};
/** The last time that stands in lines: in one of them, or as a date in one and a clock in the next. Null for none. */
const lastTimeIn = (lines) => {
	for (let index = lines.length - 1; index >= 0; index--) {
		const line = lines[index] ?? "";
		const clock = CLOCK_ALONE.exec(line)?.groups?.whole;
		const time = timeIn(line) ?? (clock === void 0 ? null : timeIn(`${lines[index - 1]?.trimEnd()} ${clock}`));
		if (time !== null) return time;
	}
	return null;
};
/** `11:00 AM` of `time /t`, which stands below the date of `date /t`; `The current time is: 11:00:00.12` */
const CLOCK_ALONE = new RegExp(String.raw`^(?:[^\d:]{0,40}: {0,3})?(?<whole>${CLOCK})\.?\s*$`);
/** Puts the parts of a form together; null for month 13, 30 February, 25 o'clock. */
const timeOf = ({ year = "", month = "", day = "", clock = "", half }) => {
	const [hours = "", ...rest] = partsOf(clock);
	const date = [
		year,
		/^\d/.test(month) ? month : monthOf(month) ?? "",
		day
	].map((part) => part.padStart(2, "0"));
	return (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.x)(`${date.join("-")}T${[String(hourOf(hours, half)).padStart(2, "0"), ...rest].join(":")}`);
};
/** Hours of the day. German writes `um 13:05 am Montag`: beyond 12 o'clock the word tells no half. */
const hourOf = (hours, half) => {
	const hour = Number(hours);
	if (half === void 0 || hour > 12) return hour;
	return hour % 12 + (/p/i.test(half) ? 12 : 0);
};
/** `22:35:55,53`, `22-35-55`, `223555` \u2192 the hours, the minutes, the seconds with their fraction */
const partsOf = (clock) => /^\d{6}$/.test(clock) ? clock.match(/\d\d/g) ?? [] : clock.replace(/^(\d{2})[-.](\d{2})[-.](\d{2})$/, "$1:$2:$3").replace(",", ".").split(":");
const slashedTimeOf = ({ weekday, first, second, ...rest }) => {
	const monthFirst = timeOf({
		...rest,
		month: first,
		day: second
	});
	const dayFirst = timeOf({
		...rest,
		month: second,
		day: first
	});
	if (monthFirst === null || dayFirst === null || monthFirst === dayFirst) return monthFirst ?? dayFirst;
	const stated = WEEKDAYS.indexOf(weekday ?? "");
	const fitting = [monthFirst, dayFirst].filter((time) => (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.C)((0,_select_js__WEBPACK_IMPORTED_MODULE_4__.b)(time)) === stated);
	return fitting.length === 1 ? fitting[0] ?? null : null;
};
/** `May`, `Mai`, `mayo` \u2192 `05`; null for what is no month. */
const monthOf = (name) => {
	const month = MONTHS.findIndex((begin) => begin.test(name)) + 1;
	return month === 0 ? null : String(month).padStart(2, "0");
};
/**
* Names of the months begin so in English, German, French, Spanish, Italian, Portuguese and Dutch; a letter with an
* accent may be any sign of a code page.
*/
const MONTHS = [
	/^(?:jan|ene|gen)/i,
	/^f[^r]{1,2}[bv]/i,
	/^(?:mar|mrz|maa|m[^a-z]{1,2}r)/i,
	/^a[pvb]r/i,
	/^(?:may|mai|mei|mag)/i,
	/^(?:jun|juin|giu)/i,
	/^(?:jul|juil|lug)/i,
	/^(?:aug|ago|ao)/i,
	/^(?:sep|set)/i,
	/^(?:o[ck]t|ott|out)/i,
	/^nov/i,
	/^d[^a-d]{1,2}[czs]/i
];
const WEEKDAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];

// build/core/parse/csv.js
/**
* Splits one CSV record (RFC 4180): a field in quotes may hold separators, doubled quotes and line breaks.
* Null where a quote is not closed: the record goes on in the next line.
*/
const splitCsv = (line, separator = ",") => {
	const fields = [];
	let at = 0;
	for (;;) {
		const quoted = line.charCodeAt(at) === 34;
		const end = quoted ? closingQuote(line, at + 1) : line.indexOf(separator, at);
		if (quoted && end === -1) return null;
		const stop = end === -1 ? line.length : end;
		const field = line.slice(quoted ? at + 1 : at, stop);
		fields.push(quoted && field.includes("\"") ? field.replaceAll("\"\"", "\"") : field);
		at = quoted ? stop + 1 : stop;
		if (at >= line.length) return fields;
		if (line[at] !== separator) at = line.indexOf(separator, at);
		if (at === -1) return fields;
		at++;
	}
};
/** Index of the quote that ends the field whose text begins at `from`; -1 where there is none. */
const closingQuote = (line, from) => {
	let at = line.indexOf("\"", from);
	while (at !== -1 && line.charCodeAt(at + 1) === 34) at = line.indexOf("\"", at + 2);
	return at;
};

// build/core/parse/headings.js
/** Headings without blanks, case and signs: `Used (KB)` is `usedkb`. */
const MEASURES = [
	["allocs", /^(?:num(?:ber)?(?:of)?|total)?alloc(?:s|ations?|ated|count)?$/],
	["frees", /^(?:num(?:ber)?(?:of)?|total)?free(?:s|d|count)?$/],
	["outstanding", /^(?:diff(?:erence)?|outstanding|live|inuse|current(?:allocs|allocations|count)?|outstandingallocs|allocationsinuse|outstandingallocations)$/],
	["bytes", /^(?:total|current|outstanding)?(?:bytes?|used|usage|usedbytes|bytesused|size|sizebytes|poolusage|bytesinuse)(?:total)?$/]
];
const UNITS = {
	b: 1,
	bytes: 1,
	kb: 1024,
	kib: 1024,
	mb: 2 ** 20,
	mib: 2 ** 20,
	gb: 2 ** 30,
	gib: 2 ** 30
};
const POOLS$1 = {
	nonpaged: "nonpaged",
	nonp: "nonpaged",
	np: "nonpaged",
	npp: "nonpaged",
	paged: "paged",
	pg: "paged",
	pp: "paged",
	p: "paged"
};
/** `np_allocs`, `Paged Pool Used`, `NonPagedNxBytes` */
const POOL_FIRST = /^(?:(nonpaged|nonp|npp|np|paged|pg|pp|p(?!ool))(?:pool)?(nx|execut(?:e|able)|session|cachealigned)?)?(.*?)(kib|mib|gib|kb|mb|gb)?$/;
/** `AllocsNonPaged`, `Bytes (Paged)` */
const POOL_LAST = /^(.+?)(nonpaged|nonp|np|paged|pg)(?:pool)?(nx|execut(?:e|able)|session)?(kib|mib|gib|kb|mb|gb)?$/;
const columnOf = (heading) => {
	const name = heading.replace(/\((?!\s*(?:[kmg]i?b(?:ytes)?|bytes|(?:non-?)?paged|np|pp)\s*\))[^()]*\)/gi, "").toLowerCase().replace(/[^a-z0-9]/g, "");
	if (/^(?:(?:date|snapshot|sample|utc|local)?time(?:stamp|utc)?|date|taken(?:at)?)$/.test(name)) return whole("time");
	if (TAG_NAME.test(name)) return {
		...whole("tag"),
		variant: name.endsWith("ulong") ? "number" : ""
	};
	if (name === "type" || name === "pool" || name === "pooltype") return whole("pool");
	const [, before = "", kindBefore = "", ofBefore = "", unitBefore = ""] = POOL_FIRST.exec(name) ?? [];
	const [, ofAfter = "", after = "", kindAfter = "", unitAfter = ""] = POOL_LAST.exec(name) ?? [];
	return measureOf(ofBefore, unitBefore, {
		pool: before,
		variant: kindBefore
	}) ?? measureOf(ofAfter, unitAfter, {
		pool: after,
		variant: kindAfter
	});
};
const whole = (kind) => ({
	kind,
	of: null,
	variant: "",
	unit: 1
});
/** Names of a tag's column, without blanks and signs: `TagUlong` is the field of the system's own structure. */
const TAG_NAME = /^(?:pool)?tag(?:name|ulong)?$/;
const measureOf = (rest, suffix, { pool, variant }) => {
	const unit = UNITS[suffix] ?? 1;
	const measure = rest === "" && suffix !== "" ? "bytes" : MEASURES.find(([, pattern]) => pattern.test(rest))?.[0];
	if (measure === void 0 || unit > 1 && measure !== "bytes") return null;
	return {
		kind: measure,
		of: POOLS$1[pool] ?? null,
		variant,
		unit
	};
};
/** Layout of a table whose header the line is; null for any other line. `poolAbove` tells what no heading does. */
const layoutOf$1 = (line, poolAbove = () => null) => {
	if (line.length > MAX_LINE$3 || !/tag/i.test(line) || !SIZE.test(line)) return null;
	for (const separator of SEPARATORS) {
		const cells = cellsOf(line, separator);
		if (cells === null || cells.length < 3) continue;
		const named = withoutRepeated(cells.map(columnOf));
		const columns = separator === " " ? withoutWords(named) : named;
		if (columns === null || separator === " " && columns[0]?.kind !== "tag") continue;
		const ofColumns = countersOf$2(columns, null);
		const pool = ofColumns === null && countersOf$2(columns, "paged") !== null ? poolAbove() : null;
		const counters = ofColumns ?? (pool === null ? null : countersOf$2(columns, pool));
		if (counters === null) continue;
		return {
			separator,
			columns,
			tagStart: line.search(/\S/),
			counters,
			pool,
			only: pool ?? onlyPoolOf(columns)
		};
	}
	return null;
};
/** The pool that the columns are of, where they name one alone. */
const onlyPoolOf = (columns) => {
	if (columns.some((column) => column?.kind === "pool")) return null;
	const shown = _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.o.filter((pool) => columns.some((column) => column?.kind === "bytes" && column.of === pool));
	return shown.length === 1 ? shown[0] ?? null : null;
};
const SEPARATORS = [
	"|",
	"	",
	";",
	",",
	" "
];
/**
* `Bytes` and `KB` beside it: the coarser of two sizes of one pool is no column of its own, and neither is the number
* of a tag beside its characters.
*/
const withoutRepeated = (columns) => columns.map((column) => {
	if (column?.kind === "tag" && column.variant === "number" && columns.some((other) => other?.kind === "tag" && other.variant === "")) return null;
	const isFiner = (other) => other?.kind === "bytes" && other.of === column?.of && other.variant === column.variant && other.unit < column.unit;
	return column?.kind === "bytes" && columns.some(isFiner) ? null : column;
});
/** Without the unknown columns at the end, whose cells may be several words; null where one stands before them. */
const withoutWords = (columns) => {
	const known = columns.slice(0, columns.findLastIndex((column) => column !== null) + 1);
	return known.includes(null) ? null : known;
};
/**
* Counters of the columns; null where these lack a tag, a pool or bytes, or name one thing twice. A pool that is given
* needs no column.
*/
const countersOf$2 = (columns, given) => {
	const known = columns.filter((column) => column !== null && column.kind !== "time");
	const names = known.map((column) => `${column?.kind} ${column?.of ?? ""}`);
	const full = known.map((column) => `${column?.kind} ${column?.of ?? ""} ${column?.variant}`);
	const has = (kind, of) => names.includes(`${kind} ${of ?? ""}`);
	if (!has("tag", null) || new Set(full).size < full.length) return null;
	const pools = has("pool", null) || given !== null ? [null] : _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.o.filter((pool) => has("bytes", pool));
	if (pools.length === 0 || !pools.every((pool) => has("bytes", pool))) return null;
	if (pools.every((pool) => has("allocs", pool) && has("frees", pool))) return "cumulative";
	return pools.every((pool) => has("outstanding", pool)) ? "outstanding" : "bytes";
};
const cellsOf = (line, separator) => {
	switch (separator) {
		case "|": return barCells(line)?.map(undecorated) ?? null;
		case "	":
		case ";": return line.includes(separator) ? line.split(separator).map(unquoted$1) : null;
		case ",": return line.includes(",") ? splitCsv(line.trimEnd()) : null;
		case " ": return line.trim().split(/\s+/);
		default: return separator;
	}
};
const barCells = (line) => /\|.*\|/.test(line) ? line.trim().replace(/^\||\|$/g, "").split("|") : null;
/** `**12 MB**` \u2192 `12 MB`; the blanks of a tag in backticks are its own. */
const undecorated = (cell) => {
	const [, code] = /^\s*(?:\*\*)?`([^`]*)`(?:\*\*)?\s*$/.exec(cell) ?? [];
	return code ?? cell.trim().replace(/^(\*\*|__|[*_])(.*)\1$/, "$2");
};
const unquoted$1 = (cell) => /^\s*"(.*)"\s*$/.exec(cell)?.[1] ?? cell.trim();
/** Words of which a heading has one. Most lines of a log have none, and splitting them costs twenty times as much. */
const SIZE = /byte|used|usage|size|kb|mb|gb|kib|mib|gib/i;
/** Longer lines are no heading. */
const MAX_LINE$3 = 1e3;

// build/core/parse/figures.js
/**
* The figures of one pool, or of the pool that the row names: `absent` where the table has none of it or the row leaves
* them all blank, null where one is no number.
*/
const countsIn = ({ columns, counters }, cells, of) => {
	const figures = /* @__PURE__ */ new Map();
	let [blanks, zeros, all] = [
		0,
		0,
		0
	];
	for (const [index, column] of columns.entries()) {
		if (column === null || !isMeasure(column.kind) || column.of !== of) continue;
		const cell = cells[index] ?? "";
		const isBlank = BLANK.test(cell);
		const figure = isBlank ? 0 : figureIn(cell, column.unit);
		all++;
		if (isBlank) blanks++;
		else if (figure === 0) zeros++;
		const earlier = figures.get(column.kind);
		figures.set(column.kind, figure === null || earlier === null ? null : figure + (earlier ?? 0));
	}
	if (!figures.has("bytes") || blanks === all) return "absent";
	const counts = countsOf$1(counters, figures);
	if (counts === null || blanks > 0 && counts.allocs === counts.frees !== (counts.bytes === 0)) return null;
	return {
		...counts,
		hasBlank: blanks > 0,
		hasZero: zeros > 0
	};
};
/** True for a figure, and for the dash of a zero, among words. */
const isFigure = (cell) => FIGURE$1.test(cell) || HEXADECIMAL.test(cell) || BLANK.test(cell);
const isMeasure = (kind) => kind !== "tag" && kind !== "pool" && kind !== "time";
/** What a script prints for zero, where it prints nothing: an empty cell or a dash. */
const BLANK = /^\s*[-\u2013\u2014]?\s*$/;
const countsOf$1 = (counters, figures) => {
	const [allocs, frees, diff, bytes] = [
		"allocs",
		"frees",
		"outstanding",
		"bytes"
	].map((kind) => figures.get(kind));
	if (bytes == null) return null;
	switch (counters) {
		case "cumulative": return allocs == null || frees == null ? null : {
			allocs,
			frees,
			bytes,
			diff: diff ?? null
		};
		case "outstanding": return diff == null ? null : {
			allocs: diff,
			frees: 0,
			bytes,
			diff: null
		};
		case "bytes": return {
			allocs: 0,
			frees: 0,
			bytes,
			diff: null
		};
		default: return counters;
	}
};
/** India parts its thousands by two digits, but for the last three. */
const FIGURE$1 = /^(\d{1,3}(?:([,.'\u00a0 ])\d{2,3})*(?<=[,.'\u00a0 ]\d{3})|\d+)(?:\.(\d+))?\s*(b|bytes|kb|kib|mb|mib|gb|gib)?$/i;
const HEXADECIMAL = /^0x[0-9a-f]{1,13}$/i;
/**
* `4,548,443`, `19.190.861`, `1.5 MB`; null where it is no number. In units above one byte a point is a decimal one,
* and a comma where it parts no thousands.
*/
const figureIn = (text, unit) => {
	const trimmed = text.replace(/\(.*\)\s*$/, "").trim();
	if (HEXADECIMAL.test(trimmed)) return Number(trimmed) * unit;
	const plain = /^(\d+)(?:\.(\d+)|,(\d{1,2}|\d{4,}))\s*(kb|kib|mb|mib|gb|gib)?$/i.exec(trimmed);
	const own = UNITS[plain?.[4]?.toLowerCase() ?? ""];
	if (plain !== null && (unit > 1 || own !== void 0)) return Math.round(Number(`${plain[1]}.${plain[2] ?? plain[3]}`) * (own ?? unit));
	const [, whole = "", , fraction = "0", suffix = ""] = FIGURE$1.exec(trimmed) ?? [];
	if (whole === "") return null;
	const value = Number(`${whole.replace(/\D/g, "")}.${fraction}`) * (UNITS[suffix.toLowerCase()] ?? unit);
	return value <= Number.MAX_SAFE_INTEGER ? Math.round(value) : null;
};

// build/core/parse/lines.js
const linesOf = (stretches) => ({
	text: "",
	codes: /* @__PURE__ */ new Uint8Array(),
	offset: 0,
	start: 0,
	end: 0,
	next: 0,
	number: 0,
	at: 0,
	signsAt: [],
	stretches
});
/**
* Steps to the next line; false at the end of the dump. A line ends with LF, and any CRs before it are no part of it.
*/
const advance = (cursor) => {
	if (cursor.next >= cursor.text.length && !readStretch(cursor)) return false;
	const { text, next } = cursor;
	const newline = text.indexOf("\n", next);
	cursor.start = next;
	cursor.at = next;
	cursor.next = newline === -1 ? text.length : newline + 1;
	cursor.end = newline === -1 ? text.length : newline;
	while (cursor.end > next && cursor.codes[cursor.end - 1] === 13) cursor.end--;
	cursor.number++;
	return true;
};
/** One of them stands in each line that a reader knows a table by: of a large log, few lines are looked at. */
const SIGNS = [
	"Tag",
	"tag",
	"TAG",
	"_VF_TARGET_DRIVER",
	"MODULE:",
	"Name:",
	"oaded ",
	"FxDriverGlobals",
	"\"format\""
];
const TAG$1 = SIGNS.indexOf("Tag");
/**
* Steps before the next line that has one of the signs; false where no line of the dump has one any more. `onPassed`
* gets the lines in between. Plain texts are looked for, since one expression of them all takes three times as long.
*/
const seek = (cursor, onPassed) => {
	for (;;) {
		const { text, next } = cursor;
		const sign = nextSignAt(cursor);
		const target = sign === text.length ? sign : Math.max(next, text.lastIndexOf("\n", beginningOf(cursor, sign)) + 1);
		if (target > next) {
			onPassed(text.slice(next, target));
			cursor.number += lineBreaksIn(cursor, target);
			cursor.next = target;
		}
		if (target < text.length) return true;
		if (!readStretch(cursor)) return false;
	}
};
/** Index of the first sign at or after the next line; `text.length` where the stretch has none. */
const nextSignAt = (cursor) => {
	let first = cursor.text.length;
	for (let sign = 0; sign < SIGNS.length; sign++) {
		const at = signFrom(cursor, sign, cursor.next);
		if (at < first) first = at;
	}
	return first;
};
/** Index of a sign, by its number, at or after an index that never falls: looked for once for all lines before it. */
const signFrom = ({ text, signsAt }, sign, from) => {
	const known = signsAt[sign] ?? -1;
	if (known >= from) return known;
	const found = text.indexOf(SIGNS[sign] ?? "", from);
	const at = found === -1 ? text.length : found;
	signsAt[sign] = at;
	return at;
};
/** The first property of a JSON document may stand below the brace that opens it. */
const beginningOf = ({ codes }, sign) => {
	let at = sign;
	while (at > 0 && codes[sign] === 34 && (codes[at - 1] ?? 0) <= 32) at--;
	return codes[at - 1] === 123 ? at - 1 : sign;
};
/** Counted in the bytes: looking for each of 200 million empty lines takes fifty times as long. */
const lineBreaksIn = ({ codes, next }, end) => {
	let count = 0;
	for (let at = next; at < end; at++) if (codes[at] === 10) count++;
	return count;
};
const readStretch = (cursor) => {
	for (;;) {
		const { value } = cursor.stretches.next();
		if (value === void 0) return false;
		if (value.text === "") continue;
		cursor.offset += cursor.text.length;
		cursor.signsAt.length = 0;
		cursor.text = value.text;
		cursor.codes = value.codes;
		cursor.next = 0;
		return true;
	}
};
/** Gives the current line back, so that the next `advance` reads it again. */
const stepBack = (cursor) => {
	cursor.next = cursor.start;
	cursor.number--;
};
/** True where the line before is blank, as far as the same stretch holds it. */
const followsBlank = ({ codes, start }) => {
	let at = start - 2;
	while (at >= 0 && (codes[at] === 32 || codes[at] === 9 || codes[at] === 13)) at--;
	return at >= 0 && codes[at] === 10;
};
/** Index of the first `Tag` at or after the current line; that of the end where there is none. */
const nextTagAt = (cursor) => signFrom(cursor, TAG$1, cursor.start);
const lineAt = (cursor) => cursor.text.slice(cursor.start, cursor.end);
/** True for a last line without a line break: it may be cut. */
const endsOpen = (cursor) => cursor.end === cursor.text.length;
/**
* The same for a table whose rows end with a sign: one that has it is whole, as a text box took the last line break
* off.
*/
const endsWithout = (cursor, sign) => endsOpen(cursor) && !lineAt(cursor).trimEnd().endsWith(sign);
const isBlank = ({ codes, start, end }) => {
	const at = pastSpace(codes, start, end);
	return at === end || at === end - 1 && (codes[at] === END_OF_TEXT || codes[at] === FORM_FEED);
};
/** `copy` of the command prompt ends what it joined with one. */
const END_OF_TEXT = 26;
const FORM_FEED = 12;
/** True where the line goes on with more than blanks and tabs. */
const hasRest = ({ codes, at, end }) => pastSpace(codes, at, end) < end;
/** Moves past blanks and tabs. */
const skipSpace = (cursor) => {
	cursor.at = pastSpace(cursor.codes, cursor.at, cursor.end);
};
const pastSpace = (codes, from, end) => {
	let at = from;
	while (at < end && (codes[at] === 32 || codes[at] === 9)) at++;
	return at;
};
/**
* Reads as many decimal numbers as `into` holds, each after blanks or tabs; false, with the cursor anywhere, where one
* is missing or above 2^53. The loop of a whole row touches the cursor twice.
*/
const readNumbers$1 = (cursor, into) => {
	const { codes, end } = cursor;
	let at = cursor.at;
	for (let index = 0; index < into.length; index++) {
		at = pastSpace(codes, at, end);
		const from = at;
		let value = 0;
		for (let digit = 0; at < end; at++) {
			digit = (codes[at] ?? 0) - 48;
			if (digit < 0 || digit > 9) break;
			value = value * 10 + digit;
		}
		if (at === from || value > Number.MAX_SAFE_INTEGER) return false;
		into[index] = value;
	}
	cursor.at = at;
	return true;
};
/**
* Reads a decimal number that ends before the index `limit`; -1 where there is none, or one above 2^53, which no
* counter reaches.
*/
const readNumber = (cursor, limit = cursor.end) => {
	const { codes } = cursor;
	const from = cursor.at;
	let at = from;
	let value = 0;
	while (at < limit) {
		const digit = (codes[at] ?? 0) - 48;
		if (digit < 0 || digit > 9) break;
		value = value * 10 + digit;
		at++;
	}
	cursor.at = at;
	return at === from || value > Number.MAX_SAFE_INTEGER ? -1 : value;
};
/**
* Reads a difference, which may be below zero: of a tag that blocks of another one were freed under, more is freed than
* allocated. NaN where there is none.
*/
const readDifference = (cursor) => {
	const isNegative = cursor.codes[cursor.at] === 45;
	if (isNegative) cursor.at++;
	const number = readNumber(cursor);
	if (number === -1) return NaN;
	return isNegative ? -number : number;
};

// build/core/parse/row-buffer.js
const openBuffer = () => ({
	names: {
		tags: [],
		pools: []
	},
	count: 0,
	ids: /* @__PURE__ */ new Uint32Array(),
	allocs: /* @__PURE__ */ new Float64Array(),
	frees: /* @__PURE__ */ new Float64Array(),
	bytes: /* @__PURE__ */ new Float64Array(),
	lastIds: /* @__PURE__ */ new Uint32Array()
});
/** Adds a row; its index. */
const pushRow = (buffer, id, counts) => {
	const index = buffer.count++;
	if (index >= buffer.ids.length) grow(buffer);
	buffer.ids[index] = id;
	setRow(buffer, index, counts);
	return index;
};
const setRow = (buffer, index, { allocs, frees, bytes }) => {
	buffer.allocs[index] = allocs;
	buffer.frees[index] = frees;
	buffer.bytes[index] = bytes;
};
/** A tag has two rows; a whole machine has 3,000. */
const MIN_CAPACITY = 64;
const grow = (buffer) => {
	const capacity = Math.max(MIN_CAPACITY, buffer.ids.length * 4);
	const larger = (column, empty) => {
		empty.set(column);
		return empty;
	};
	buffer.ids = larger(buffer.ids, new Uint32Array(capacity));
	buffer.allocs = larger(buffer.allocs, new Float64Array(capacity));
	buffer.frees = larger(buffer.frees, new Float64Array(capacity));
	buffer.bytes = larger(buffer.bytes, new Float64Array(capacity));
};
/** The row as an object. */
const rowAt = ({ names, ids, allocs, frees, bytes }, index) => {
	const id = ids[index];
	const tag = names.tags[id ?? -1];
	const pool = names.pools[id ?? -1];
	if (tag === void 0 || pool === void 0) return void 0;
	return {
		tag,
		pool,
		allocs: allocs[index] ?? 0,
		frees: frees[index] ?? 0,
		bytes: bytes[index] ?? 0
	};
};
/** Takes out the rows that `isLeftOut` names. It may look at the row itself and at its neighbours. */
const dropRows = (buffer, isLeftOut) => {
	let kept = 0;
	for (let index = 0; index < buffer.count; index++) {
		if (isLeftOut(index)) continue;
		if (kept < index) {
			buffer.ids[kept] = buffer.ids[index] ?? 0;
			buffer.allocs[kept] = buffer.allocs[index] ?? 0;
			buffer.frees[kept] = buffer.frees[index] ?? 0;
			buffer.bytes[kept] = buffer.bytes[index] ?? 0;
		}
		kept++;
	}
	buffer.count = kept;
};
/** The rows as objects. */
const allRows = (buffer) => {
	const rows = [];
	for (let index = 0; index < buffer.count; index++) {
		const row = rowAt(buffer, index);
		if (row !== void 0) rows.push(row);
	}
	return rows;
};
/** Copies the rows into columns of their own, of 32 bits where all figures of a column have no more. */
const packRows = (buffer) => {
	const copy = (column) => {
		const rows = column.subarray(0, buffer.count);
		return isNarrow(rows) ? new Uint32Array(rows) : rows.slice();
	};
	return {
		names: buffer.names,
		ids: sharedIds(buffer),
		allocs: copy(buffer.allocs),
		frees: copy(buffer.frees),
		bytes: copy(buffer.bytes)
	};
};
const isNarrow = (figures) => {
	for (let index = 0; index < figures.length; index++) {
		const figure = figures[index] ?? 0;
		if (figure !== figure >>> 0) return false;
	}
	return true;
};
const sharedIds = (buffer) => {
	const { count, ids, lastIds } = buffer;
	let same = lastIds.length === count;
	for (let index = 0; same && index < count; index++) same = ids[index] === lastIds[index];
	if (!same) buffer.lastIds = ids.slice(0, count);
	return buffer.lastIds;
};

// build/core/parse/table-problems.js
/** Problems of one code that a table lists one by one; the rest are counted. */
const MAX_LISTED = 20;
const report = (table, code, line, detail = []) => {
	const count = (table.counts.get(code) ?? 0) + 1;
	table.counts.set(code, count);
	if (count <= MAX_LISTED) table.problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)(code, {
		source: table.source,
		line,
		detail
	}));
};
/**
* Reports the current line as unread, or as cut where the dump ends in it. Prose, and anything after a blank line,
* stands below the table, unless a row follows. `hasRows` tells of a reader that keeps the rows for itself until the
* end.
*/
const reportLine = (table, cursor, hasRows = table.rows.count > 0) => {
	const { below } = table;
	const unread = {
		code: endsOpen(cursor) ? "CUT_LINE" : "UNREAD_LINE",
		line: cursor.number,
		text: lineAt(cursor)
	};
	const begins = below.length > 0 || followsBlank(cursor) || SHELL.test(unread.text) || isProse(unread.text);
	if (!(hasRows && begins && !ROW_LIKE.test(unread.text))) {
		reportBelow(table);
		reportUnread(table, unread);
	} else if (below.length < MAX_LISTED) below.push(unread);
};
/** A prompt, or what a CI runner prints between commands: `PS C:\\tools> `, `##[endgroup]`, `Post job cleanup.` */
const SHELL = /^\s{0,4}(?:(?:PS )?[A-Z]:\\[^<>|]{0,200}>|\d{0,3}:? ?l?kd>|[\w.-]{1,40}@[\w.-]{1,60}[:~ ].{0,80}[$#] ?|\$ |##\[|Post job cleanup|Cleaning up orphan|Process exited)/i;
/** Words without a number and without the name of a pool: what is left of a damaged row has one of these. */
const isProse = (text) => !/paged|nonp/i.test(text) && (/[A-Za-z]{5,}/.test(text) && !/\d/.test(text) || CLOSING.test(text));
/** `done`, `[OK]`, `exit code 0`, `3048 rows`: as scripts end. */
const CLOSING = /^[^\w,;|\t]{0,4}(?:(?:done|ok|end|exit|quit|bye|eof)\b[^,;|\t]*|\d{1,9} (?:rows|tags|lines|entries)\W{0,4})$/i;
/** A word of a tag's length at the most, and three numbers. */
const ROW_LIKE = /^\s{0,8}\S{1,4}\s[^\d]{0,40}\d+[^\d]{1,40}\d+[^\d]{1,40}\d/;
/** Reports lines that were taken for what stands below the table: what follows shows them to be of it. */
const reportBelow = (table) => {
	for (const unread of table.below.splice(0)) reportUnread(table, unread);
};
const reportUnread = (table, { code, line, text }) => {
	const isListed = (table.counts.get(code) ?? 0) < MAX_LISTED;
	report(table, code, line, isListed ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${excerpt(text)}` : []);
};
/** Cuts a line to a length for a message: a binary file may be one line. */
const excerpt = (text) => text.length > 80 ? `${text.slice(0, 80)}\u2026` : text;
/** The listed problems, and for each code the number of the rest. */
const problemsOf = ({ source, line, problems, counts }) => {
	const more = [...counts].filter(([, count]) => count > MAX_LISTED).map(([code, count]) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)(code, {
		source,
		line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${count - MAX_LISTED} more`
	}));
	return [...problems, ...more];
};
/** True where a row may be lost: then an absent tag is unknown. */
const isDamaged = ({ counts }) => counts.has("CUT_LINE") || counts.has("UNREAD_LINE") || counts.has("SNAPSHOT_INVALID");
/** True where the text broke off inside the table. */
const isCut = ({ counts }) => counts.has("CUT_LINE");
/** Bytes. A quarter of the rows of a whole machine hold less, and more than nothing. */
const SMALL_ROW_BYTES = 1024;
/** Rows. A table of fewer may lack small ones by chance. */
const MIN_ROWS_OF_A_TOP = 10;
/**
* Reports the top of a table that was sorted by bytes; true where it is one. Shares of a total do not tell: the 300
* largest rows of a whole machine hold 99 % of its bytes, and none of them is small.
*/
const reportTop = (table) => {
	const { count, bytes } = table.rows;
	let holding = 0;
	for (let index = 0; index < count; index++) {
		const held = bytes[index] ?? 0;
		if (held > 0 && held < SMALL_ROW_BYTES) return false;
		if (held > 0) holding++;
	}
	if (holding < MIN_ROWS_OF_A_TOP) return false;
	report(table, "ROWS_NOT_IN_VIEW", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`no row of ${holding} holds less than 1 KiB`);
	return true;
};
/** Reports a row whose counts disagree: a dump prints `Diff = Allocs \u2212 Frees`, modulo 2^32. */
const checkDiff = (table, usage, diff, line) => {
	if ((usage.allocs - usage.frees - diff | 0) === 0) return;
	const counts = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(usage.tag)}: ${usage.allocs} allocations less ${usage.frees} frees is not ${diff}`;
	report(table, "COUNTS_DISAGREE", line, counts);
};

// build/core/parse/transcript.js
const openTags = () => ({
	byText: /* @__PURE__ */ new Map(),
	byCode: /* @__PURE__ */ new Map(),
	rows: openBuffer()
});
const openTranscript = (source, stretches) => {
	const passed = { lines: "" };
	return {
		source,
		cursor: linesOf(stretches),
		above: () => split(passed.lines),
		passed,
		tags: openTags()
	};
};
/** Characters of text above a table that its reader gets: a debugger's banner has a third of them. */
const MAX_ABOVE = 2 ** 15;
/** Characters of a line that a reader gets: a binary file may be one line. */
const MAX_LENGTH_ABOVE = 500;
/**
* Keeps whole lines for the reader of the next table. They are split when it asks for them: most are never looked at.
*/
const rememberLines = ({ passed }, lines) => {
	if (lines.length > MAX_ABOVE) passed.lines = lines.slice(-MAX_ABOVE);
	else passed.lines += lines;
	if (passed.lines.length > 4 * MAX_ABOVE) passed.lines = passed.lines.slice(-MAX_ABOVE);
};
const split = (lines) => lines.split("\n").map((line) => line.slice(0, MAX_LENGTH_ABOVE).trimEnd()).filter((line) => line !== "");

// build/core/parse/table.js
/** Starts a table; the one before it has been closed, since both use the buffer of the file. */
const startTable = (source, line, tags = openTags()) => {
	tags.rows.count = 0;
	return {
		source,
		line,
		rows: tags.rows,
		problems: [],
		tags,
		described: {
			tags: [],
			offsets: []
		},
		again: /* @__PURE__ */ new Map(),
		doubled: /* @__PURE__ */ new Map(),
		counts: /* @__PURE__ */ new Map(),
		below: []
	};
};
/** Characters of a tag at most. A longer text is no tag; cut to four it would be another one. */
const TAG_LENGTH = 4;
/** `0x64737244` \u2192 `Drsd`: the number is the four bytes of the tag, the first one lowest. */
const tagOfNumber = (number) => String.fromCharCode(...[
	0,
	8,
	16,
	24
].map((shift) => number >>> shift & 255));
/**
* Finds or registers the tag of a text of at most four characters. Clears its row indices on its first row of a table.
*/
const rowsForTag = (table, text) => rowsIn$1(table, table.tags.byText.get(text) ?? registerTag(table, text));
/**
* The same for the four characters at an index of the cursor's text. ASCII is found by its bytes, most often where the
* table before had it: no text is made of it.
*/
const rowsForTagAt = (table, { codes, text }, at) => {
	const one = codes[at] ?? 0;
	const two = codes[at + 1] ?? 0;
	const three = codes[at + 2] ?? 0;
	const four = codes[at + 3] ?? 0;
	if ((one | two | three | four) > LAST_ASCII) return rowsForTag(table, text.slice(at, at + 4));
	const code = one | two << 8 | three << 16 | four << 24;
	const { byCode } = table.tags;
	const known = byCode.get(code);
	if (known !== void 0) return rowsIn$1(table, known);
	const rows = rowsForTag(table, text.slice(at, at + 4));
	byCode.set(code, rows);
	return rows;
};
const LAST_ASCII = 127;
const rowsIn$1 = (table, known) => {
	if (known.table !== table) {
		known.table = table;
		known.nonpaged = NO_ROW;
		known.paged = NO_ROW;
	}
	return known;
};
const NO_ROW = -1;
/** A NUL prints as a blank or a dot, and a byte that the console lacks as a question mark. */
const MAY_PRINT_ALIKE = /[ .?]|[^\x21-\x7e]/;
/** Registers the tag under its text and under itself: with and without its last blanks it is one. */
const registerTag = (table, text) => {
	const tag = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.u)(text);
	const { byText, rows: buffer } = table.tags;
	const known = tag === text ? void 0 : byText.get(tag);
	const printsAlike = MAY_PRINT_ALIKE.test(tag) || text.padEnd(4) !== tag;
	if (known !== void 0 && printsAlike) known.printsAlike = true;
	const id = known?.id ?? namedIds(buffer, tag);
	const rows = known ?? {
		tag,
		printsAlike,
		table,
		nonpaged: NO_ROW,
		paged: NO_ROW,
		id,
		isDescribed: false
	};
	byText.set(text, rows);
	if (tag !== text) byText.set(tag, rows);
	return rows;
};
/** Number of the tag's nonpaged row; that of the paged one follows. */
const namedIds = ({ names }, tag) => {
	names.pools.push("nonpaged", "paged");
	return names.tags.push(tag, tag) - 2;
};
/** Notes where the rest of the current line describes a tag, for the first line of the file that does. */
const noteDescription = (table, rows, cursor) => {
	if (rows.isDescribed || !hasRest(cursor)) return;
	rows.isDescribed = true;
	table.described.tags.push(rows.tag);
	table.described.offsets.push(cursor.offset + cursor.at);
};
/**
* Adds a row. A tag that stands twice in a pool is added up where two tags of the system print alike; else a line was
* repeated, and the first one holds.
*/
const addUsage = (table, rows, usage) => {
	const { pool } = usage;
	const index = rows[pool];
	if (table.below.length > 0) reportBelow(table);
	if (index === NO_ROW) {
		rows[pool] = pushRow(table.rows, pool === "paged" ? rows.id + 1 : rows.id, usage);
		return;
	}
	const earlier = rowAt(table.rows, index);
	if (earlier === void 0) return;
	const again = againOf(rows, earlier, usage);
	table.again.set(again, (table.again.get(again) ?? /* @__PURE__ */ new Set()).add((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(usage.tag)));
	if (again !== "DUPLICATE_ROW") return;
	if (isSameRow$1(earlier, usage)) table.doubled.set(index, earlier);
	setRow(table.rows, index, (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.i)(earlier, usage));
};
const againOf = ({ printsAlike }, one, other) => {
	if (printsAlike) return "DUPLICATE_ROW";
	return isSameRow$1(one, other) ? "ROW_TWICE" : "ROWS_DIFFER";
};
const isSameRow$1 = (one, other) => one.allocs === other.allocs && one.frees === other.frees && one.bytes === other.bytes;
/** Tags whose row stands twice: then the table does, and two tags that print alike are one, too. */
const MIN_TAGS_TWICE = 20;
/** Takes back what was added up of a table that stands twice in the file, as one that was appended to itself does. */
const countOnce = ({ rows, again, doubled }) => {
	const twice = again.get("ROW_TWICE");
	if (twice === void 0 || twice.size < MIN_TAGS_TWICE) return;
	for (const [index, usage] of doubled) {
		setRow(rows, index, usage);
		again.get("DUPLICATE_ROW")?.delete((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(usage.tag));
	}
	if (again.get("DUPLICATE_ROW")?.size === 0) again.delete("DUPLICATE_ROW");
};
/**
* Adds the two rows of one tag, from the eight numbers of a verbose `!poolused`: allocs, frees, diff and used, first
* nonpaged, then paged.
*/
const addBothPools = (table, rows, counts, line) => {
	const { tag } = rows;
	const nonpaged = usageAt(tag, "nonpaged", counts, 0);
	checkDiff(table, nonpaged, counts[2] ?? 0, line);
	addUsage(table, rows, nonpaged);
	const paged = usageAt(tag, "paged", counts, 4);
	checkDiff(table, paged, counts[6] ?? 0, line);
	addUsage(table, rows, paged);
};
const usageAt = (tag, pool, counts, at) => ({
	tag,
	pool,
	allocs: counts[at] ?? 0,
	frees: counts[at + 1] ?? 0,
	bytes: counts[at + 3] ?? 0
});
/** Tags that one message names. */
const MAX_TAGS_LISTED = 20;
/**
* Ends a table; without rows there is no snapshot. By default the counts are since boot, and the table shows all tags
* unless rows are missing. `readWords` reads the words at the offsets that `noteDescription` noted.
*/
const closeTable = (table, told, readWords = (rest) => rest) => {
	const { source, line, again } = table;
	countOnce(table);
	if (table.rows.count === 0 && !isCut(table)) report(table, "NO_ROWS", line);
	if (isOverflowing(table)) report(table, "TAGS_OVERFLOWED", line);
	for (const [code, tags] of again) report(table, code, line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.m)([...tags].slice(0, MAX_TAGS_LISTED)));
	const coverage = told.coverage ?? { kind: isDamaged(table) || reportTop(table) ? "partial" : "all" };
	const { rows } = table;
	if (coverage.kind === "all") dropRows(rows, (index) => saysNothing(rows, index));
	const facts = {
		source,
		line,
		counters: "cumulative",
		statedTotals: null,
		capture: {},
		...told,
		coverage
	};
	return {
		snapshots: rows.count === 0 ? [] : [snapshotOf(rows, facts)],
		drivers: [],
		problems: problemsOf(table),
		described: describedIn(table, readWords)
	};
};
/** Rows of a table that is worth packing: a file may hold a hundred thousand tables of one row. */
const MIN_ROWS_PACKED = 64;
const snapshotOf = (rows, facts) => rows.count < MIN_ROWS_PACKED ? {
	...facts,
	usages: allRows(rows)
} : packedSnapshot(facts, packRows(rows));
/** The system counts a block under this tag when its table has no room for the block's own. */
const OVERFLOW_TAG = "Ovfl";
const isOverflowing = (table) => {
	const rows = table.tags.byText.get(OVERFLOW_TAG);
	if (rows?.table !== table) return false;
	return [rows.nonpaged, rows.paged].some((index) => index !== NO_ROW && !isZero(table.rows, index));
};
const describedIn = ({ described }, readWords) => {
	const { tags, offsets } = described;
	return tags.length === 0 ? [] : [{
		tags,
		offsets: Uint32Array.from(offsets),
		readWords
	}];
};
/**
* True for a row of zeros beside a row of the other pool, which says nothing in a dump that shows all tags. With rows
* missing it stays: it tells a tag that is absent from one that is unknown. The rows of a tag are neighbours, the
* nonpaged one first: of two rows of zeros the nonpaged one stays.
*/
const saysNothing = (rows, index) => {
	if (!isZero(rows, index)) return false;
	const { names, ids, count } = rows;
	const id = ids[index] ?? 0;
	const tagAt = (place) => place < 0 || place >= count ? void 0 : names.tags[ids[place] ?? 0];
	const tag = names.tags[id];
	return names.pools[id] === "paged" ? tagAt(index - 1) === tag : tagAt(index + 1) === tag && !isZero(rows, index + 1);
};
const isZero = ({ allocs, bytes }, index) => allocs[index] === 0 && bytes[index] === 0;
/** Sums of a column in each pool. */
const sumRows = ({ rows }, of) => {
	const sums = {
		nonpaged: 0,
		paged: 0
	};
	const { count, ids, names } = rows;
	const column = rows[of];
	for (let index = 0; index < count; index++) sums[names.pools[ids[index] ?? 0] ?? "nonpaged"] += column[index] ?? 0;
	return sums;
};

// build/core/parse/torn-tag.js
/**
* Cells of a row whose tag holds the separator or a quote, as `UMD|` and `Cs@"` of a Windows 10 machine do: as RFC 4180
* quotes them, and with the cells joined that are a tag of four characters together.
*
*     | `UMD|` | Nonp | 47 | 46 |     "Cs@""";Nonp;7;0     a,b ,Paged,5,640
*/
const cellsAroundTag = (line, separator, tagAt) => {
	if (separator === " ") return [];
	const isMarkdown = separator === "|";
	const quoted = isMarkdown || separator === "," ? null : splitCsv(line.trimEnd(), separator);
	const torn = (isMarkdown ? barCells(line) : line.trimEnd().split(separator)) ?? [];
	const clean = isMarkdown ? undecorated : unquoted$1;
	const joined = Array.from({ length: 4 }, (_, more) => {
		const after = tagAt + 1 + more;
		const text = torn.slice(tagAt, after).join(separator);
		const tag = isMarkdown ? undecorated(text.replaceAll("\\|", "|")) : text;
		return tag.length === 4 ? [
			...torn.slice(0, tagAt).map(clean),
			tag,
			...torn.slice(after).map(clean)
		] : [];
	});
	return [quoted ?? [], ...joined].filter((cells) => cells.length > 0);
};

// build/core/parse/headed-row.js
/** The current line as a row; null where it is none. */
const rowIn$1 = (cursor, layout) => {
	const line = lineAt(cursor);
	if (endsWithout(cursor, layout.separator === "|" ? "|" : "\"")) return null;
	const row = rowOf(rowCells(line, layout), layout) ?? tornRow(line, layout);
	if (row === null) return null;
	const what = lackOf(row.usages, layout);
	return {
		...row,
		line: cursor.number,
		lacks: what === null ? null : {
			what,
			text: line
		}
	};
};
const lackOf = (usages, { columns, only }) => {
	if (usages.some(({ hasBlank }) => hasBlank)) return "figure";
	return only === null && !columns.some((column) => column?.kind === "pool") && usages.length < _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.o.length ? "pool" : null;
};
const tornRow = (line, layout) => {
	const tagAt = layout.columns.findIndex((column) => column?.kind === "tag");
	return cellsAroundTag(line, layout.separator, tagAt).map((cells) => rowOf(withoutRest(cells, layout), layout)).find((row) => row !== null) ?? null;
};
const rowOf = (cells, layout) => {
	if (cells === null || cells.length !== layout.columns.length) return null;
	const texts = /* @__PURE__ */ new Map();
	for (const [index, column] of layout.columns.entries()) if (column !== null) texts.set(`${column.kind} ${column.of ?? ""}`, cells[index] ?? "");
	const tag = tagOf$1(texts.get("tag ") ?? "");
	if (tag === "" || tag.length > 4) return null;
	const poolText = texts.get("pool ");
	const pool = poolText === void 0 ? layout.pool : poolOf(poolText);
	if (poolText !== void 0 && pool === null) return null;
	const usages = usagesIn(layout, cells, pool);
	if (usages === null || usages.length === 0) return null;
	return {
		tag,
		time: texts.get("time ") ?? "",
		pool: poolText?.toLowerCase() ?? "",
		usages
	};
};
/** Null where a figure is no number: half a row is none. A pool that the row leaves blank is not in it. */
const usagesIn = (layout, cells, ofRow) => {
	const found = (ofRow === null ? _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.o : [ofRow]).map((pool) => [pool, countsIn(layout, cells, ofRow === null ? pool : null)]);
	if (found.some(([, counts]) => counts === null)) return null;
	return found.flatMap(([pool, counts]) => counts === null || counts === "absent" ? [] : [{
		pool,
		...counts
	}]);
};
/**
* `'Proc'`, as a script quotes it. `\\x40GM6`: our own lists spell a byte out that a spreadsheet would take for a
* formula, or that does not print. A script may print the number of a tag.
*/
const tagOf$1 = (text) => {
	if (/^0x[0-9a-f]{8}$/i.test(text)) return tagOfNumber(Number(text));
	if (/^\d{9,10}$/.test(text)) return tagOfNumber(Number(text));
	const [, quoted] = /^'(.{4})'$/.exec(text) ?? [];
	return text.includes("\\x") ? (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.c)(text) : quoted ?? text;
};
const rowCells = (line, layout) => {
	const { separator } = layout;
	if (separator === " ") return blankCells(line, layout) ?? blankCells(line.replace(INDEX, ""), layout);
	const cells = cellsOf(line, separator);
	return cells === null ? null : withoutRest(cells, layout);
};
/** Commas that a script did not quote stand in its last words. */
const withoutRest = (cells, { columns }) => columns.at(-1) === null ? cells.slice(0, columns.length) : cells;
/** The row number that a data frame prints first. */
const INDEX = /^\s*\d+\s+/;
/** In a table of blanks the tag is the four characters under its heading, and words may follow the figures. */
const blankCells = (line, { tagStart, columns }) => {
	const start = Math.min(tagStart, line.search(/\S/));
	const rest = line.slice(start + 4);
	if (!/^\s/.test(rest)) return null;
	const cells = [line.slice(start, start + 4), ...rest.trim().split(/\s+/)].slice(0, columns.length);
	return cells.every((cell, index) => isText$1(columns[index]) || isFigure(cell)) ? cells : null;
};
const isText$1 = (column) => column?.kind === "tag" || column?.kind === "pool" || column?.kind === "time";
const poolOf = (text) => {
	const name = text.toLowerCase().replace(/[^a-z]/g, "").replace(/^poolflag/, "");
	if (/^(?:nonp|np|n$)/.test(name)) return "nonpaged";
	return /^(?:paged|pag|pp|p)$|^paged/.test(name) ? "paged" : null;
};

// build/core/parse/moments.js
/** Share of rows that stood before, from which on a table holds several moments: two tags may print alike. */
const MIN_SHARE_AGAIN$1 = 1 / 3;
/** Rows of each moment: those of one time, or up to a row that stood before. Rows of two moments are never added up. */
const momentsOf = (rows) => {
	const byTime = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const own = byTime.get(row.time);
		if (own === void 0) byTime.set(row.time, [row]);
		else own.push(row);
	}
	if (byTime.size > 1) return [...byTime.values()];
	const all = /* @__PURE__ */ new Set();
	let again = 0;
	for (const row of rows) if (isAgain(row, all)) again++;
	if (again < MIN_SHARE_AGAIN$1 * rows.length) return [rows];
	const moments = [];
	let seen = /* @__PURE__ */ new Set();
	for (const row of rows) {
		if (moments.length === 0 || isAgain(row, seen)) {
			moments.push([]);
			seen = new Set(keysOf$1(row));
		}
		moments.at(-1)?.push(row);
	}
	return moments;
};
/** True where a row of the tag and the pool has been seen; from then on this one has. */
const isAgain = (row, seen) => {
	const keys = keysOf$1(row);
	const isKnown = keys.some((key) => seen.has(key));
	for (const key of keys) seen.add(key);
	return isKnown;
};
const keysOf$1 = ({ tag, pool: own, usages }) => usages.map(({ pool }) => `${pool} ${own} ${tag}`);
/** Rows of one tag in pools of one kind, as `NonPaged` and `NonPagedNx` are, added up. */
const withPoolsJoined = (rows) => {
	const joined = [];
	const places = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const key = `${row.usages.map(({ pool }) => pool).join()} ${row.tag}`;
		const place = places.get(key);
		const earlier = place === void 0 || place.pools.has(row.pool) ? void 0 : joined[place.at];
		if (place === void 0) places.set(key, {
			at: joined.length,
			pools: /* @__PURE__ */ new Set([row.pool])
		});
		if (place === void 0 || earlier === void 0) joined.push(row);
		else {
			place.pools.add(row.pool);
			joined[place.at] = {
				...earlier,
				usages: earlier.usages.map((usage, index) => sumOf(usage, row.usages[index]))
			};
		}
	}
	return joined;
};
const sumOf = (one, other) => other === void 0 ? one : {
	...one,
	allocs: one.allocs + other.allocs,
	frees: one.frees + other.frees,
	bytes: one.bytes + other.bytes,
	diff: one.diff === null || other.diff === null ? null : one.diff + other.diff
};

// build/core/parse/headed-table.js
/**
* Any table whose headings say what they are: what people's own scripts over NtQuerySystemInformation write, and what
* people paste into a report. Columns stand in any order; a heading that is not known is passed over. Cells are split
* by `|` (Markdown), tabs, commas, semicolons, or blanks.
*
*     | Tag    | Type     | Outstanding | Bytes         |     Tag,Pool,Allocs,Frees,UsedKB
*     |--------|----------|------------:|--------------:|     Proc,NonPaged,12980,1,8416
*     | `FMfn` | Paged    |   4,548,443 | 2,592,351,824 |
*/
const readHeadedTable = ({ cursor, source, tags, above }) => {
	const layout = layoutOf$1(lineAt(cursor), () => poolIn(above()));
	if (layout === null) return null;
	const takenAt = lastTimeIn(above());
	const table = startTable(source, cursor.number, tags);
	const rows = [];
	while (advance(cursor)) {
		if (isBlank(cursor)) continue;
		const text = lineAt(cursor);
		if (RULE$1.test(text) || TOTAL.test(text)) continue;
		if (layoutOf$1(text, () => layout.pool) !== null || endsTable$1(text, layout)) {
			stepBack(cursor);
			break;
		}
		const row = rowIn$1(cursor, layout);
		if (row === null) reportLine(table, cursor, rows.length > 0);
		else {
			reportBelow(table);
			rows.push(row);
		}
	}
	const below = table.below.splice(0).map(({ text }) => `${text}\n`);
	return {
		...closeAll(table, withoutLostFigures(table, rows), {
			layout,
			takenAt
		}),
		below: below.join("")
	};
};
/**
* Rows whose figures are known. In a table that prints its zeros, a blank is a figure that was lost; in one that prints
* a pool of zeros, a pool that is blank is one.
*/
const withoutLostFigures = (table, rows) => {
	const usages = rows.flatMap((row) => row.usages);
	const lost = {
		figure: usages.some(({ hasZero }) => hasZero),
		pool: usages.some(({ hasBlank, allocs, bytes }) => !hasBlank && allocs === 0 && bytes === 0)
	};
	return rows.filter(({ lacks, line }) => {
		if (lacks === null || !lost[lacks.what]) return true;
		reportUnread(table, {
			code: "UNREAD_LINE",
			line,
			text: lacks.text
		});
		return false;
	});
};
/** The table as one snapshot, or as the snapshots that its rows are of. */
const closeAll = (table, rows, told) => {
	if (rows.length === 0 && isDamaged(table)) return nothingOf(table);
	const moments = momentsOf(rows);
	if (moments.length < 2) return closeMoment(table, rows, told);
	const read = moments.map((own) => closeMoment(startTable(table.source, own[0]?.line ?? table.line, table.tags), own, told));
	return {
		snapshots: read.flatMap(({ snapshots }) => snapshots),
		drivers: [],
		problems: [...table.problems, ...read.flatMap(({ problems }) => problems)],
		described: []
	};
};
/** A table in a form of its own, of which no row reads: its first line tells more than twenty. */
const nothingOf = ({ source, line, problems }) => {
	const first = problems.find(({ code }) => code === "UNREAD_LINE" || code === "CUT_LINE");
	return {
		snapshots: [],
		drivers: [],
		problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("ROWS_UNREAD", {
			source,
			line: first?.line ?? line,
			detail: first?.detail ?? []
		})],
		described: []
	};
};
/** The rows of one moment as a snapshot. */
const closeMoment = (table, rows, { layout, takenAt: above }) => {
	for (const row of withPoolsJoined(rows)) addRow$3(table, row);
	const isWhole = !isDamaged(table) && table.rows.count >= MIN_WHOLE_ROWS;
	if (!isWhole && table.rows.count > 0 && !isDamaged(table)) report(table, "FEW_ROWS", table.line);
	if (layout.counters === "bytes") report(table, "BYTES_ONLY", table.line);
	const half = layout.only === null ? { kind: "all" } : {
		kind: "filtered",
		pattern: `${layout.only} pool`
	};
	const coverage = isWhole ? half : { kind: "partial" };
	const takenAt = timeIn(rows[0]?.time ?? "") ?? above;
	const capture = takenAt === null ? {} : { takenAt };
	return closeTable(table, {
		format: "table",
		counters: layout.counters,
		coverage,
		capture
	});
};
const addRow$3 = (table, { tag, line, usages }) => {
	const rows = rowsForTag(table, tag);
	for (const { diff, pool, allocs, frees, bytes } of usages) {
		const usage = {
			tag: rows.tag,
			pool,
			allocs,
			frees,
			bytes
		};
		if (diff !== null) checkDiff(table, usage, diff, line);
		addUsage(table, rows, usage);
	}
};
/** A machine has a thousand rows and more: fewer are a part of them. */
const MIN_WHOLE_ROWS = 500;
/** `|---|---:|`, `---  ----`, `+====+` */
const RULE$1 = /^[\s|:+=-]*[-=]{2,}[\s|:+=-]*$/;
/** Sums below the rows: `Total` is no tag, since it has five letters. */
const TOTAL = /^[\s|"*_]*(?:grand )?(?:total|sum)s?["*_:]*\s*[|\t;,]/i;
const endsTable$1 = (line, { separator }) => separator === "|" ? !line.includes("|") : PROMPT$2.test(line);
const PROMPT$2 = /^\s*(?:\d*:? ?l?kd>|PS [A-Z]:|[A-Z]:\\[^>]*>)/i;
/** The pool that the lines above a table name, the last of them first: `### Largest paged-pool tags`. */
const poolIn = (above) => {
	const line = above.slice(-MAX_LINES_TO_HEADING).findLast((one) => /paged/i.test(one)) ?? "";
	const isNonpaged = /non-? ?paged/i.test(line);
	if (isNonpaged === /paged/i.test(line.replace(/non-? ?paged/gi, ""))) return null;
	return isNonpaged ? "nonpaged" : "paged";
};
const MAX_LINES_TO_HEADING = 3;

// build/core/parse/kdbg.js
/**
* Reads ReactOS kdbg's `!poolused 1`: TAB-separated, no TOTAL. A tag that does not print is shown as its four bytes in
* hexadecimal, little-endian; blocks without a tag are `Anon`.
* Source: the format as ReactOS developers show it in public logs; no real dump was at hand.
*
*     Tag\t\tAllocs\t\tFrees\t\tDiff\t\tUsed\t\tAllocs\t\tFrees\t\tDiff\t\tUsed
*     Ntfx\t\t1200\t\t1100\t\t100\t\t25600\t\t0\t\t0\t\t0\t\t0
*     0x00000001\t3\t\t1\t\t2\t\t64\t\t0\t\t0\t\t0\t\t0
*/
const readKdbg = ({ cursor, source, tags }) => {
	const header = HEADER$5.exec(lineAt(cursor));
	if (header === null) return null;
	const table = startTable(source, cursor.number, tags);
	if (header[1] === void 0) {
		report(table, "KDBG_SHORT", cursor.number);
		return {
			snapshots: [],
			drivers: [],
			problems: table.problems,
			described: []
		};
	}
	const counts = new Array(8).fill(0);
	while (advance(cursor)) {
		if (readRow$4(cursor, table, counts) || isBlank(cursor)) continue;
		if (PROMPT$1.test(lineAt(cursor))) {
			stepBack(cursor);
			break;
		}
		reportLine(table, cursor);
	}
	return closeTable(table, { format: "kdbg !poolused" });
};
const HEADER$5 = /^\s*Tag\t+Allocs\t+(Frees\t+Diff\t+)?Used\t+Allocs\t+(?:Frees\t+Diff\t+)?Used\s*$/;
const PROMPT$1 = /^\s*kdb:>|^\t*NonPaged/i;
/** Fills `counts` from the current line and adds its rows; false when the line is no row. */
const readRow$4 = (cursor, table, counts) => {
	const { text, start } = cursor;
	const width = cursor.codes[start + 4] !== 9 && text.startsWith("0x", start) ? HEXADECIMAL_LENGTH : 4;
	if (cursor.codes[start + width] !== 9) return false;
	cursor.at = start + width;
	for (let index = 0; index < 8; index++) {
		skipSpace(cursor);
		const count = DIFFS.has(index) ? readDifference(cursor) : readNumber(cursor);
		if (Number.isNaN(count) || count === -1 && !DIFFS.has(index)) return false;
		counts[index] = count;
	}
	if (endsOpen(cursor) || cursor.at !== cursor.end) return false;
	const rows = width === 4 ? rowsForTagAt(table, cursor, start) : rowsForTag(table, tagOfNumber(Number(text.slice(start, start + width))));
	addBothPools(table, rows, counts, cursor.number);
	return true;
};
/** Places of the differences among the eight figures. */
const DIFFS = /* @__PURE__ */ new Set([2, 6]);
/** `0x00000001` */
const HEXADECIMAL_LENGTH = 10;

// build/core/parse/merge-views.js
/**
* Merges the views that a debugger's log holds of one moment: `!poolused 2` and then `!poolused 4`, or one command for
* each tag. The machine stands still under the debugger. Neighbours of different commands whose common rows agree
* become one. The same command twice is a series, and so are tables before and after a `g`, which lets the machine run.
*/
const mergeViews = (snapshots, problems) => {
	const merged = [];
	const found = [...problems];
	for (const snapshot of snapshots) {
		const earlier = merged.at(-1);
		const union = earlier === void 0 ? null : unionOf(earlier, snapshot);
		if (union === null) {
			merged.push({
				snapshot,
				rows: null,
				commands: /* @__PURE__ */ new Set([snapshot.command ?? ""])
			});
			continue;
		}
		merged[merged.length - 1] = union;
		const lines = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`lines ${earlier?.snapshot.line ?? 0} and ${snapshot.line}`;
		found.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("VIEWS_MERGED", {
			source: snapshot.source,
			line: snapshot.line,
			detail: lines
		}));
	}
	return {
		snapshots: merged.map(withRows),
		problems: found
	};
};
const withRows = ({ snapshot, rows }) => rows === null ? snapshot : {
	...snapshot,
	usages: [...rows.values()]
};
/** Merges two views; null where they are not of one moment. */
const unionOf = (view, other) => {
	if (view.rows === null && areHalves(view.snapshot, other)) return halvesOf(view, other);
	const { snapshot: one, commands } = view;
	const command = other.command ?? "";
	if (one.format !== "!poolused" || other.format !== "!poolused" || other.resumed === true) return null;
	if (commands.has(command) && (command !== "" || haveSameRows(one, other))) return null;
	const same = one.counters === other.counters;
	const [main, side] = !same && one.counters === "outstanding" ? [other, one] : [one, other];
	const rows = main === one && view.rows !== null ? view.rows : new Map(main.usages.map((row) => [(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(row), row]));
	const fresh = [];
	for (const usage of side === one && view.rows !== null ? view.rows.values() : side.usages) {
		const known = rows.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(usage));
		if (known === void 0) fresh.push(usage);
		else if (!isSameRow(known, usage, same)) return null;
	}
	if (!same && fresh.some(({ allocs, bytes }) => allocs > 0 || bytes > 0)) return null;
	const coverage = same ? coverageOf$3(main.coverage, side.coverage) : main.coverage;
	if (same) for (const usage of fresh) rows.set((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(usage), usage);
	const statedTotals = coverage.kind === "filtered" ? null : totalsOf(main, side);
	return {
		snapshot: {
			...main,
			line: one.line,
			coverage,
			statedTotals
		},
		rows,
		commands: commands.add(command)
	};
};
/** True for two tables of one text of which one has the nonpaged pool and the other the paged one. */
const areHalves = (one, other) => {
	if (one.format !== "table" || other.format !== "table" || one.counters !== other.counters) return false;
	const pools = new Set(one.usages.map(({ pool }) => pool));
	return other.usages.every(({ pool }) => !pools.has(pool));
};
const halvesOf = ({ snapshot, commands }, other) => {
	const isFiltered = snapshot.coverage.kind === "filtered" && other.coverage.kind === "filtered";
	const rows = new Map([...snapshot.usages, ...other.usages].map((row) => [(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(row), row]));
	return {
		snapshot: {
			...snapshot,
			coverage: isFiltered ? { kind: "all" } : { kind: "partial" }
		},
		rows,
		commands
	};
};
const isSameRow = (one, other, sameCounters) => {
	if (one.bytes !== other.bytes || (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.h)(one) !== (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.h)(other)) return false;
	return !sameCounters || one.allocs === other.allocs;
};
const totalsOf = (one, other) => one.coverage.kind === "filtered" ? other.statedTotals : one.statedTotals ?? other.statedTotals;
/** One whole view is enough; two filters together show the tags of either. */
const coverageOf$3 = (one, other) => {
	if (one.kind === "all" || other.kind === "all") return { kind: "all" };
	if (one.kind === "partial" || other.kind === "partial") return { kind: "partial" };
	return {
		kind: "filtered",
		pattern: [.../* @__PURE__ */ new Set([...one.pattern.split(", "), ...other.pattern.split(", ")])].sort().join(", ")
	};
};

// build/core/parse/no-dump.js
const MEMORY_DUMP = "it is a memory dump: kd -z FILE -c \"!poolused; q\" prints its pool tags, but for a small dump (minidump), which has none";
/** Bytes at the beginning of files that are no text. Sources: the formats' published headers. */
const SIGNATURES = [
	["PAGEDU64", MEMORY_DUMP],
	["PAGEDUMP", MEMORY_DUMP],
	["MDMP", "it is a minidump of a process, which holds no kernel pool"],
	["ElfFile\0", "it is an event log (EVTX)"],
	["\u0089PNG", "it is a picture: copy the text instead"],
	["\u00ff\u00d8\u00ff", "it is a picture: copy the text instead"],
	["GIF8", "it is a picture: copy the text instead"],
	["%PDF", "it is a PDF file: copy the text instead"],
	["MZ\u0090", "it is a program"],
	["7z\u00bc\u00af", "it is a 7z archive, and only zip and gz are opened"],
	["Rar!", "it is a RAR archive, and only zip and gz are opened"],
	["\u00fd7zXZ", "it is an xz archive, and only zip and gz are opened"],
	["(\u00b5/\u00fd", "it is a zstd archive, and only zip and gz are opened"],
	["MSCF", "it is a cabinet, and only zip and gz are opened"],
	["\u00d0\u00cf\u00e0", "it is an Office document: save it as text or CSV"],
	["{\\rtf", "it is a formatted text (RTF): save it as plain text"],
	["RIFF", "it is a picture or a recording: copy the text instead"]
];
/** Words for a table that no reader knows; a table that one knows has its own. */
const LACKS_A_COLUMN = "its table has a tag, and lacks a column for the pool (Type) or for the size (Bytes): docs/formats.md has the headings";
/**
* Texts that people take for pool dumps, the surest first. Sources: the tools' documentation and public transcripts.
*/
const TEXTS = [
	[/^ ?.{4} (?:Nonp|Paged) +\d{1,16} /m, "it holds rows of PoolMon without their header, and their figures do not add up: keep the line that begins with Tag"],
	[/^Traceback \(most recent call last\):/m, "it ends in a Python traceback: the script crashed before it wrote a row"],
	[/Local kernel debugging is disabled/i, "the debugger could not attach: run bcdedit /debug on, restart, and start it as an administrator"],
	[/symbols are (?:incorrect|wrong)|please fix symbols|pool tagging is disabled|unable to (?:get|read) (?:nt!)?PoolTrackTable/i, "the debugger found no symbols of the kernel: set _NT_SYMBOL_PATH to srv*https://msdl.microsoft.com/download/symbols"],
	[/is not recognized as (?:an internal|the name of)|: command not found/, "the command that takes the dump was not found: install it, or give its whole path"],
	[/^version https:\/\/git-lfs\.github\.com\//, "it is a pointer of Git LFS, and not the file: check it out with lfs"],
	[/No drivers are currently verified|There are no statistics to be displayed/, "Driver Verifier verifies no driver, so it counts nothing"],
	[/(?:^(?:@|\w).{2,3} - \S{1,40} +- .*\r?\n){3}/m, "it is a pooltag.txt, which names tags: give it as pooltag-file"],
	...[
		/^\s*\{\s*"schemaVersion"\s*:\s*\d[^{]{0,400}"verdict"/,
		/^## \S{1,3} .{1,200}: (?:clean|suspect|leak|inconclusive)\r?$/m,
		/^(?:CLEAN|SUSPECT|LEAK|INCONCLUSIVE) \((?:passed|failed)\): /m,
		/^<testsuites? [^>]{0,200}>\s*<testsuite [^>]{0,200}>\s*<properties>\s*<property name="snapshots"/m,
		/^<title>(?:clean|suspect|leak|inconclusive): /m
	].map((form) => [form, "it is a report of this check, and no dump"]),
	[/^Leg,Tag,Pool,Allocated,Freed,Before,After,Growth,|^\s*\[\{"leg":"[^\n]{0,400}"rowsLeftOut":/, "it is a list of differences (diff), and no dump"],
	[/(?:^|[,;\t "])A[IO]F[IO](?:[,;\t "]|$)|Pool ?Tag\b[^\n]{0,200}\bImpacting (?:Size|Count)/m, "it is the pool table of Windows Performance Analyzer: blocks of one trace, and no counts since boot"],
	[/^\s*<\?xml\b[^>]*>\s*<Error>/i, "it is the error answer of a server: download the file itself"],
	[/^\s*<(?:!doctype html|html)\b/i, "it is a web page, such as an error or a sign-in: download the file itself"],
	[/^\s*\{\s*"(?:message|error|errors)"\s*:/, "it is the error answer of a server: download the file itself"],
	[/!poolfind\b|^Scanning large pool allocation table for|^Searching (?:non)?paged pool \(/im, "it is the output of !poolfind, which lists the blocks of one tag"],
	[/FxDriverGlobals .*pool stats|^!wdfkd\.wdfpoolusage|!wdfpoolusage\b/m, "it is the output of !wdfpoolusage, which counts one KMDF driver"],
	[/^Pool page [0-9a-f`]+ region is|size: +[0-9a-f]+ previous size: +[0-9a-f]+ +\((?:Allocated|Free)\)/im, "it is the output of !pool, which lists the blocks of one page"],
	[/^[ \t]*(?:NonPagedPool(?:Nx)? Usage|PagedPool(?: \d+)? Usage):|^\*{3} Virtual Memory Usage \*{3}/m, "it is the output of !vm: totals of the pools, no tags"],
	[/\(PDH-(?:CSV|TSV) 4\.0\)|\\memory\\pool (?:non)?paged bytes|^Timestamp +CounterSamples/im, "it holds performance counters: totals of the pools, no tags"],
	[/Process ID.*Proc\.Name|\bMemSnap\b|WorkingSet.*PagedPool.*NonPgdPl/i, "it is the output of memsnap, which counts processes and not tags"],
	[/^"?(?:Process|Image Name|Name)"?[,\t ].*(?:PID|Private Bytes|Working Set)|^Handles +NPM\(K\)/im, "it is a list of processes, which has no pool tags"],
	[/^BeginHeader\r?$/m, "it is the text of xperf: events of a trace, and no counts of the pools"],
	[/(?:^|[,;\t|])[ "]*(?:pool ?)?tag(?: ?name)?[ "]*(?:[,;\t|]|$)/im, LACKS_A_COLUMN],
	[/^(?:Use Counts|Memory Summary|Physical Ranges)\b|RamMap/im, "it is an export of RAMMap: totals, no tags"]
];
/**
* The beginning that is looked at, and of each of its lines: an expression may try a line in as many ways as it is
* long.
*/
const [HEAD_BYTES$2, HEAD_LINE] = [2 ** 16, 400];
/** Names a file that holds no pool dump, in words that finish `it is \u2026`; null where nothing tells. */
const describeNoDump = (bytes) => {
	const start = bytes.subarray(0, HEAD_BYTES$2);
	const head = Array.from(start.subarray(0, 8), (byte) => String.fromCharCode(byte)).join("");
	const signature = SIGNATURES.find(([mark]) => head.startsWith(mark));
	if (signature !== void 0) return signature[1];
	if (isTrace(start)) return "it is a trace (ETL): events, and no counts of the pools";
	const text = new TextDecoder(encodingOf(start)).decode(start);
	if (text.trim() === "") return "it is empty but for blanks";
	const short = text.split("\n").map((line) => line.slice(0, HEAD_LINE)).join("\n");
	return TEXTS.find(([pattern]) => pattern.test(short))?.[1] ?? null;
};
/**
* True for an ETL file: a buffer header of 0x48 bytes that begins with the size of the buffer, and a system event
* behind it, whose marker ends in 0xC0. Source: Geoff Chappell, "WMI_BUFFER_HEADER" and "SYSTEM_TRACE_HEADER".
*/
const isTrace = (start) => {
	const size = (start[0] ?? 0) | (start[1] ?? 0) << 8 | (start[2] ?? 0) << 16 | (start[3] ?? 0) << 24;
	const type = start[74] ?? 0;
	return size > 0 && size % 1024 === 0 && (type === 1 || type === 2) && start[75] === 192;
};
const encodingOf = ([first, second]) => {
	if (first === 255 && second === 254) return "utf-16le";
	return first === 254 && second === 255 ? "utf-16be" : "utf-8";
};

// build/core/parse/page-headings.js
/** The text with blank lines where a header stands again above rows of the same table; null where none does. */
const withoutPageHeadings = (text) => {
	const lines = text.split("\n");
	const headers = headersAgain(lines);
	if (headers.length === 0) return null;
	const kept = [...lines];
	let seen = /* @__PURE__ */ new Set();
	for (const [place, at] of headers.entries()) {
		const own = keysOf(lines.slice(at + 1, headers[place + 1]));
		const before = headers[place - 1];
		const gap = before !== void 0 && lines[before]?.trim() === lines[at]?.trim() ? gapAbove(lines, at) : null;
		if (gap === null || own.size === 0 || seen.size < MIN_ROWS_OF_PAGE || shareIn(own, seen) >= MIN_SHARE_AGAIN) seen = own;
		else {
			kept.fill("", gap, at + 1);
			for (let rule = at + 1; isRuleOrBlank(lines[rule]); rule++) kept[rule] = "";
			for (const key of own) seen.add(key);
		}
	}
	return kept.every((line, index) => line === lines[index]) ? null : kept.join("\n");
};
/** Rows above the first heading that stands again, at least: who asks for one tag after another prints no pages. */
const MIN_ROWS_OF_PAGE = 10;
/** Share of rows whose tag stood before, from which on a header begins another snapshot: two tags may print alike. */
const MIN_SHARE_AGAIN = 1 / 3;
/** Indices of headers, where one of them stands more than once. */
const headersAgain = (lines) => {
	const places = lines.flatMap((line, index) => isHeader(line) ? [index] : []);
	return new Set(places.map((index) => lines[index]?.trim())).size < places.length ? places : [];
};
/** Longer lines are no heading. */
const MAX_HEADER = 1e3;
const isHeader = (line) => line.length <= MAX_HEADER && !/\d/.test(line) && /\btag/i.test(line) && /alloc|byte|used|usage|size|diff/i.test(line);
/** Index of the first of the lines without figures above a header; null where no row stands above them. */
const gapAbove = (lines, header) => {
	let first = header;
	while (first > 0 && isGap(lines[first - 1] ?? "")) first--;
	return first > 0 && isRow$1(lines[first - 1] ?? "") ? first : null;
};
/** A blank line, a form feed, a rule, `Page 2 of 61`, or the pools above their columns. */
const isGap = (line) => isRuleOrBlank(line) || /^\W*(?:nonpaged\s+paged|page \d+.{0,20})\s*$/i.test(line);
const isRuleOrBlank = (line) => line !== void 0 && /^[\s|:+=-]*$/.test(line);
/** What tells the rows: the tag and the pool, or the tag and the first word of its description. */
const keysOf = (lines) => new Set(lines.filter(isRow$1).map((line) => wordsOf(line).filter((word) => !FIGURE.test(word)).slice(0, 2).join(" ")));
/** True for a tag with figures: a date, a prompt, a title and PoolMon's own head are none. */
const isRow$1 = (line) => !/^\s*(?:Memory|Commit):/.test(line) && wordsOf(line).filter((word) => FIGURE.test(word)).length >= MIN_FIGURES$1;
const wordsOf = (line) => line.split(/[\s,;|"`]+/).filter((word) => word !== "" && !DATE_OR_TIME.test(word));
const FIGURE = /^[-+(]?\d+[).]?$/;
const DATE_OR_TIME = /^\d+[-/:.]\d/;
/** Figures of a row at least. */
const MIN_FIGURES$1 = 2;
/** Of the smaller of the two: the first of two snapshots may be cut. */
const shareIn = (own, seen) => [...own].filter((key) => seen.has(key)).length / Math.min(own.size, seen.size);

// build/core/parse/pool-tag-buffer.js
/**
* Reads the raw buffer that `NtQuerySystemInformation` fills, little-endian: SystemPoolTagInformation (class 22), and
* the newer class whose counters are as wide as a pointer. A 32-bit process gets the 32-bit layout. Source: public
* documentation and headers of the structure SYSTEM_POOLTAG; the newer layout is not verified on a machine.
*
*     ULONG Count; entries of Tag[4], then paged allocs, frees, used, then the same of nonpaged pool: paged comes first
*
* Null where the bytes are no such buffer. The buffer may be longer than its entries.
*/
const readPoolTagBuffer = (source, bytes) => {
	if (bytes.length < 32 || bytes[2] !== 0 || bytes[3] !== 0) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const count = view.getUint32(0, true);
	if (count === 0) return null;
	const [best] = layouts.map((layout) => ({
		layout,
		rows: readEntries(view, layout, count)
	})).sort((one, other) => other.rows.plausible - one.rows.plausible);
	if (best === void 0 || best.rows.plausible < MIN_PLAUSIBLE_SHARE) return null;
	return toTable(source, best.layout, {
		count,
		entries: best.rows.entries
	});
};
const layouts = [
	{
		pointerBits: 64,
		header: 8,
		entry: 40,
		offsets: [
			4,
			8,
			16,
			24,
			28,
			32
		],
		counter: 4
	},
	{
		pointerBits: 32,
		header: 4,
		entry: 28,
		offsets: [
			4,
			8,
			12,
			16,
			20,
			24
		],
		counter: 4
	},
	{
		pointerBits: 64,
		header: 8,
		entry: 56,
		offsets: [
			8,
			16,
			24,
			32,
			40,
			48
		],
		counter: 8
	}
];
/** Share of entries that must be plausible for the bytes to be a buffer of a layout. */
const MIN_PLAUSIBLE_SHARE = .9;
const readEntries = (view, layout, count) => {
	const whole = Math.min(count, Math.floor((view.byteLength - layout.header) / layout.entry));
	const entries = [];
	let plausible = 0;
	for (let index = 0; index < whole; index++) {
		const at = layout.header + index * layout.entry;
		const entry = readEntry(view, layout, at);
		entries.push(entry);
		if (entry.usages.every(isPlausible)) plausible++;
	}
	return {
		entries,
		plausible: whole === 0 ? 0 : plausible / whole
	};
};
const readEntry = (view, layout, at) => {
	const [pagedAllocs, pagedFrees, pagedUsed, allocs, frees, used] = layout.offsets;
	const text = String.fromCharCode(...[
		0,
		1,
		2,
		3
	].map((byte) => view.getUint8(at + byte)));
	const tag = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.u)(text);
	const row = (pool, offsets) => ({
		tag,
		pool,
		allocs: readInteger(view, at + offsets[0], layout.counter),
		frees: readInteger(view, at + offsets[1], layout.counter),
		bytes: readInteger(view, at + offsets[2], layout.pointerBits === 64 ? 8 : 4)
	});
	return {
		text,
		usages: [row("nonpaged", [
			allocs,
			frees,
			used
		]), row("paged", [
			pagedAllocs,
			pagedFrees,
			pagedUsed
		])]
	};
};
const readInteger = (view, at, width) => view.getUint32(at, true) + (width === 8 ? view.getUint32(at + 4, true) * 2 ** 32 : 0);
/** True where bytes and outstanding allocations fit each other, and the tag has a letter or a digit. */
const isPlausible = (usage) => {
	const left = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.h)(usage);
	if (left < 0 || usage.bytes > 2 ** 45 || usage.bytes < left) return false;
	return (left > 0 || usage.bytes === 0) && /[A-Za-z0-9]/.test(usage.tag);
};
const toTable = (source, layout, { count, entries }) => {
	const table = startTable(source, 1);
	for (const { text, usages } of entries) for (const usage of usages) addUsage(table, rowsForTag(table, text), usage);
	const cut = entries.length < count;
	if (cut) report(table, "CUT_BUFFER", null, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${entries.length} of ${count} entries`);
	return closeTable(table, {
		format: "NtQuerySystemInformation",
		coverage: { kind: cut ? "partial" : "all" },
		capture: { pointerBits: layout.pointerBits }
	});
};

// build/core/parse/elision.js
/**
* True for a line by which an author says that rows were left out: `[\u2026]`, `(...)`, `<snip>`, `--snip--`, `\u2026`. Dots of
* ASCII alone are a debugger's progress, or rows that were left out: each reader says which.
*/
const isElision = (line) => {
	const text = line.trim();
	return text.length <= MAX_LENGTH && [
		BRACKETS,
		WORDS,
		COUNTED,
		DOTS$2
	].some((form) => form.test(text));
};
/** Characters: nobody writes more of them, and an expression with several runs of blanks would try them in each way. */
const MAX_LENGTH = 200;
const BRACKETS = /^[[(<{]\s*(?:\.{2,}|\u2026+)\s*[\])>}]$/;
const WORDS = /^(?:[-=*#]{2,} ?)?[[(<{]?\s*(?:snip(?:ped)?|cut|omitted|truncated|skipped)(?: here)?\s*[\])>}]?(?: ?[-=*#]{2,})?$/i;
/** `(rows omitted)`, `... 2,000 more rows ...` */
const COUNTED = /^(?:\.{2,}|\u2026|[[(<{])\s*(?:[\d,.]{1,12} )?(?:more |other |some |remaining )?(?:rows|lines|entries|tags)(?: (?:omitted|left out|removed|skipped|cut|snipped|truncated|more))?\s*(?:\.{2,}|\u2026|[\])>}])?$/i;
/** Dots of other scripts, or with blanks between them. */
const DOTS$2 = /^(?:[\u2026\u22ee\u22ef\ufe19]+|(?:[\u3002\u00b7\u30fb][ \t]*){2,}|\.(?:[ \t]+\.){2,})$/;

// build/core/parse/poolmon.js
/**
* Reads copies of PoolMon's screen, and the files of `poolmon -n`, which hold one snapshot after the other.
* Source: WDK documentation, "PoolMon Display"; `-n` layouts of 32-bit and 64-bit machines read off public outputs.
*
*  Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc  Mapped_Driver
*
*  Dh 1 Paged        24 (   0)        24 (   0)        0       0 (     0)      0 [Gdi Objects]
*  ^^^^ four characters; deltas in parentheses stand only on the screen
*/
const readPoolmon = ({ cursor, source, tags, above }) => {
	const header = HEADER$4.exec(lineAt(cursor));
	if (header === null) return null;
	const table = startTable(source, cursor.number, tags);
	const lines = above();
	const capture = captureAbove(lines);
	const sessions = lines.findLast((line) => SESSION.test(line));
	const elided = readRows$1(cursor, table, (header[1] ?? "").length);
	if (elided) report(table, "ROWS_ELIDED", table.line);
	const isPart = elided || isDamaged(table) || sessions === void 0 && reportCut(table, capture.pools);
	const coverage = coverageOf$2(isPart, sessions);
	return closeTable(table, {
		format: "PoolMon",
		coverage,
		capture
	}, readMappedDriver);
};
/** Share of both pools that the rows of a whole table hold at least. */
const MIN_SHARE_IN_VIEW = .8;
/** Bytes that the header may round up: each pool to KiB. */
const MAX_ROUNDING_BYTES = 2048;
/** Reports a table of which a part is clearly missing; true where it is one. */
const reportCut = (table, pools) => {
	const held = sumRows(table, "bytes");
	const [rows, stated] = [held.nonpaged + held.paged, (pools?.nonpaged ?? 0) + (pools?.paged ?? 0)];
	if (table.rows.count === 0 || rows + MAX_ROUNDING_BYTES >= MIN_SHARE_IN_VIEW * stated) return reportTop(table);
	report(table, "ROWS_NOT_IN_VIEW", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${rows} of ${stated} bytes`);
	return true;
};
const coverageOf$2 = (partial, sessions) => {
	if (partial) return { kind: "partial" };
	return sessions === void 0 ? { kind: "all" } : {
		kind: "filtered",
		pattern: sessions.trim()
	};
};
const HEADER$4 = /^((?:## |\s)*)Tag\s+Type\s+Allocs\s+Frees\s+Diff\s+Bytes\s+Per Alloc\b/;
/** `Session 0 pool information`, `All sessions pool information`: another pool than the system's. */
const SESSION = /^\s*(Session \d+|All sessions) pool information\s*$/i;
/**
* Reads the size of both pools, and the time that a collector wrote: PoolMon writes none.
*
*     Commit: 193760K Limit:1279764K Peak: 987356K            Pool N:14340K P:18644K
*/
const captureAbove = (above) => {
	const pools = above.map(poolTotalsIn).findLast((found) => found !== null);
	const takenAt = lastTimeIn(above);
	return {
		...pools == null ? {} : { pools },
		...takenAt == null ? {} : { takenAt }
	};
};
const poolTotalsIn = (line) => {
	const [, nonpaged, paged] = /Pool N:\s*(\d+)K\s+P:\s*(\d+)K/.exec(line) ?? [];
	return nonpaged === void 0 ? null : {
		nonpaged: Number(nonpaged) * 1024,
		paged: Number(paged) * 1024
	};
};
/** Reads rows until the next snapshot begins; true when dots stand for rows. */
const readRows$1 = (cursor, table, tagColumn) => {
	let elided = false;
	while (advance(cursor)) {
		if (readRow$3(cursor, table, tagColumn) || isBlank(cursor)) continue;
		const line = lineAt(cursor);
		if (BEGINS_SNAPSHOT.test(line) || table.rows.count > 0 && DATE.test(line)) {
			stepBack(cursor);
			break;
		}
		if (DOTS$1.test(line) || isElision(line)) elided = true;
		else if (!NOISE$1.test(line) && !DATE.test(line)) reportLine(table, cursor);
	}
	return elided;
};
const BEGINS_SNAPSHOT = /^\s*(Memory:|Commit:|(## )?Tag\s+Type\s)/i;
/** Titles and rules. */
const NOISE$1 = /^\s*(-{3,}\s*|.{0,80}pool information\s{0,20})$/i;
/** A line that a collector writes between snapshots: a date or a time among a few words. */
const DATE = /^[\w\s,.:+()/\u0080-\uffff-]{0,40}(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}:\d{2}(:\d{2})?)[\w\s,.:+()/\u0080-\uffff-]{0,40}$/;
const DOTS$1 = /^\s*\.{2,}\s*$/;
/** Adds the current line as a row; false when it is none. Reports a row that is cut or contradicts itself. */
const readRow$3 = (cursor, table, tagColumn) => {
	const typeAt = typeOf(cursor, tagColumn);
	const pool = typeAt === -1 ? null : poolAt$1(cursor, typeAt);
	if (pool === null) return false;
	const tagAt = tagBefore(cursor, typeAt, tagColumn);
	const tagText = tagAt === -1 ? shortTagBefore(cursor, typeAt) : "";
	if (tagText === null) return false;
	cursor.at = typeAt + (pool === "paged" ? 5 : 4);
	if (!readFigures(cursor)) return false;
	const allocs = figures[0] ?? 0;
	const frees = figures[1] ?? 0;
	const diff = figures[2] ?? 0;
	const bytes = figures[3] ?? 0;
	const perAlloc = figures[4] ?? 0;
	if (endsOpen(cursor) && perAlloc !== (diff > 0 ? Math.floor(bytes / diff) : 0)) {
		reportLine(table, cursor);
		return true;
	}
	const rows = tagAt === -1 ? rowsForTag(table, tagText) : rowsForTagAt(table, cursor, tagAt);
	const usage = {
		tag: rows.tag,
		pool,
		allocs,
		frees,
		bytes
	};
	checkDiff(table, usage, diff, cursor.number);
	noteDescription(table, rows, cursor);
	addUsage(table, rows, usage);
	return true;
};
/** Reads `[ntfs.sys  -  AttrSup.c]`; its bracket stays open where the console cut it. */
const readMappedDriver = (rest) => /^\s*Unknown Driver/.test(rest) ? "" : rest.replace(/^\s*\[/, "").replace(/\]\s*$/, "");
/** Index of `Nonp` or `Paged` in its column, or as the first such word near it; -1 where there is none. */
const typeOf = (cursor, tagColumn) => {
	const usual = cursor.start + tagColumn + 5;
	if (poolAt$1(cursor, usual) !== null) return usual;
	const last = Math.min(cursor.end, cursor.start + 16);
	for (let at = cursor.start + 2; at < last; at++) if (poolAt$1(cursor, at) !== null) return at;
	return -1;
};
const poolAt$1 = ({ codes }, at) => {
	const before = codes[at - 1];
	if (before !== 32 && before !== 9) return null;
	const first = codes[at];
	if (first === 78) return isWord(codes, at, NONPAGED) ? "nonpaged" : null;
	return first === 80 && isWord(codes, at, PAGED) ? "paged" : null;
};
const bytesOf = (word) => Uint8Array.from(word, (letter) => letter.charCodeAt(0));
const NONPAGED = bytesOf("Nonp ");
const PAGED = bytesOf("Paged ");
const isWord = (codes, at, word) => {
	for (let index = 0; index < word.length; index++) if (codes[at + index] !== word[index]) return false;
	return true;
};
/**
* Index of the tag: four characters before the type where the row keeps the header's columns, or the first of the line;
* -1 where a page moved them.
*/
const tagBefore = ({ text, codes, start }, typeAt, tagColumn) => {
	if (typeAt - start === tagColumn + 5 && (tagColumn === 1 ? codes[start] === 32 : text.slice(start, start + tagColumn).trim() === "")) return typeAt - 5;
	return typeAt - start === 5 ? start : -1;
};
/** The word before the type, as a tag; null where it is none. */
const shortTagBefore = ({ text, start }, typeAt) => {
	const word = text.slice(start, typeAt).trim();
	return word.length > 0 && word.length <= 4 ? word : null;
};
/** Figures of the row that is read: allocations, frees, their difference, bytes, and bytes per allocation. */
const figures = [
	0,
	0,
	0,
	0,
	0
];
/** Reads the five numbers of a row into `figures`; false where one is missing. */
const readFigures = (cursor) => {
	const from = cursor.at;
	if (readNumbers$1(cursor, figures)) return true;
	cursor.at = from;
	for (let index = 0; index < figures.length; index++) {
		const count = index === DIFF ? readDiff$1(cursor) : readCount$2(cursor);
		if (Number.isNaN(count) || count < 0 && index !== DIFF) return false;
		figures[index] = count;
	}
	return true;
};
/** Place of the difference among the figures. */
const DIFF = 2;
const readDiff$1 = (cursor) => {
	skipSpace(cursor);
	if (cursor.codes[cursor.at] === 40) skipDelta(cursor);
	return readDifference(cursor);
};
/**
* Reads a number, and before it the delta of the number to its left, which the screen shows: ` (   0)   710`; -1 for
* none.
*/
const readCount$2 = (cursor) => {
	skipSpace(cursor);
	if (cursor.codes[cursor.at] === 40) skipDelta(cursor);
	return readNumber(cursor);
};
const skipDelta = (cursor) => {
	const shut = cursor.text.indexOf(")", cursor.at);
	if (shut === -1 || shut >= cursor.end) return;
	cursor.at = shut + 1;
	skipSpace(cursor);
};

// build/core/parse/poolmonx-csv.js
/**
* Reads PoolMonX's export: one row per tag and pool, in no order.
* Source: the exports that zodiacon/PoolMonX publishes.
*
*     Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription
*     Se  ,Paged,9732686,9728431,4255,207104,202 KB,48,nt!se,General security allocations
*     ^^^^ the counts stand before any free text, so they are read by their columns; quotes matter in a tag only
*/
const readPoolmonxCsv = ({ cursor, source, tags }) => {
	if (!cursor.text.startsWith(HEADER$3, cursor.start)) return null;
	const table = startTable(source, cursor.number, tags);
	while (advance(cursor)) {
		if (readRow$2(cursor, table) || isBlank(cursor)) continue;
		if (cursor.text.startsWith(HEADER$3, cursor.start)) {
			stepBack(cursor);
			break;
		}
		reportLine(table, cursor);
	}
	return closeTable(table, { format: "PoolMonX CSV" }, readWords$1);
};
const HEADER$3 = "Tag,Type,Allocs,Frees,Diff,Bytes,KB,";
/** Adds the current line as a row; false when it is none. */
const readRow$2 = (cursor, table) => {
	const { text } = cursor;
	const tagEnd = tagEndOf(cursor);
	const pool = poolAt(text, tagEnd + 1);
	if (pool === null) return false;
	cursor.at = tagEnd + 1 + TYPES[pool].length;
	const allocs = readCount$1(cursor);
	const frees = readCount$1(cursor);
	const diff = readDiff(cursor);
	const bytes = readCount$1(cursor);
	if (allocs < 0 || frees < 0 || Number.isNaN(diff) || bytes < 0) return false;
	const tagText = unquoted(text.slice(cursor.start, tagEnd));
	if (tagText.length > 4) return false;
	const rows = rowsForTag(table, tagText);
	const usage = {
		tag: rows.tag,
		pool,
		allocs,
		frees,
		bytes
	};
	checkDiff(table, usage, diff, cursor.number);
	addUsage(table, rows, usage);
	noteDescription(table, rows, cursor);
	if (endsOpen(cursor)) reportLine(table, cursor);
	return true;
};
/** Reads a number and its comma; -1 where they are missing. */
const readCount$1 = (cursor) => {
	const count = readNumber(cursor);
	if (cursor.codes[cursor.at] !== 44) return -1;
	cursor.at++;
	return count;
};
const readDiff = (cursor) => {
	const diff = readDifference(cursor);
	if (cursor.codes[cursor.at] !== 44) return NaN;
	cursor.at++;
	return diff;
};
/** Reads `202 KB,48,nt!se,General security allocations`: the last two columns are source and description. */
const readWords$1 = (rest) => {
	const [source = "", words = ""] = splitCsv(rest)?.slice(2) ?? [];
	return [words, source].filter((part) => part !== "").join(", ");
};
const TYPES = {
	paged: "Paged,",
	nonpaged: "Non Paged,"
};
const poolAt = (text, at) => {
	if (text.startsWith(TYPES.paged, at)) return "paged";
	return text.startsWith(TYPES.nonpaged, at) ? "nonpaged" : null;
};
/**
* Index of the comma after the tag. A tag may hold a comma or a quote of its own, lack its last blanks, or stand in
* quotes.
*/
const tagEndOf = ({ text, start, end }) => {
	if (text[start + 4] === "," && poolAt(text, start + 5) !== null) return start + 4;
	const quote = text[start] === "\"" ? closingQuote(text, start + 1) + 1 : 0;
	const comma = quote > 0 ? quote : text.indexOf(",", start);
	return comma === -1 || comma > end ? end : comma;
};
const unquoted = (field) => field.length > 4 && field.startsWith("\"") && field.endsWith("\"") ? field.slice(1, -1).replaceAll("\"\"", "\"") : field;

// build/core/parse/pooltracker.js
/**
* Reads the output of Volatility 2's plug-in `pooltracker`, which reads the pool tracker table out of a memory image.
* Source: output in public write-ups.
*
*     Tag    NpAllocs NpFrees  NpBytes   PgAllocs PgFrees PgBytes
*     ------ -------- -------- -------- -------- -------- --------
*     Thre     614895   614419   606688        0        0        0
*     ^^^^ four characters, then six numbers, right-aligned under the rule, then driver and reason where asked for
*/
const readPooltracker = ({ cursor, source, tags }) => {
	if (!HEADER$2.test(lineAt(cursor))) return null;
	const table = startTable(source, cursor.number, tags);
	let ruleEnd = 0;
	while (advance(cursor)) {
		const line = lineAt(cursor);
		if (HEADER$2.test(line) || BANNER$1.test(line)) {
			stepBack(cursor);
			break;
		}
		if (RULE.test(line)) ruleEnd = line.trimEnd().length;
		else if (!isBlank(cursor) && !readRow$1(cursor, table, ruleEnd)) reportLine(table, cursor);
	}
	return closeTable(table, { format: "Volatility pooltracker" });
};
const HEADER$2 = /^Tag\s+NpAllocs\s+NpFrees\s+NpBytes\s+PgAllocs\s+PgFrees\s+PgBytes/;
/** The first line of an output that was appended. */
const BANNER$1 = /^Volatility Foundation Volatility Framework/;
const RULE = /^---[-\s]*$/;
const readRow$1 = (cursor, table, ruleEnd) => {
	const { start, end } = cursor;
	cursor.at = start + 4;
	const allocs = readCount(cursor);
	const frees = readCount(cursor);
	const bytes = readCount(cursor);
	const pagedAllocs = readCount(cursor);
	const pagedFrees = readCount(cursor);
	const pagedBytes = readCount(cursor);
	if (allocs < 0 || frees < 0 || bytes < 0 || pagedAllocs < 0 || pagedFrees < 0 || pagedBytes < 0) return false;
	if (endsOpen(cursor) && cursor.at === end && end - start < ruleEnd) return false;
	const rows = rowsForTagAt(table, cursor, start);
	const { tag } = rows;
	noteDescription(table, rows, cursor);
	addUsage(table, rows, {
		tag,
		pool: "nonpaged",
		allocs,
		frees,
		bytes
	});
	addUsage(table, rows, {
		tag,
		pool: "paged",
		allocs: pagedAllocs,
		frees: pagedFrees,
		bytes: pagedBytes
	});
	return true;
};
const readCount = (cursor) => {
	const from = cursor.at;
	skipSpace(cursor);
	return cursor.at === from ? -1 : readNumber(cursor);
};

// build/core/parse/banner.js
/**
* Reads what a debugger states in its banner or in `vertarget` of the machine, the moment and the boot; empty where it
* states none. An old debugger states no zone.
*
*     Windows 10 Kernel Version 26100 MP (16 procs) Free x64
*     Debug session time: Thu Jul  9 10:00:00.000 2026 (UTC + 2:00)
*     System Uptime: 0 days 1:00:00.000
*/
const bannerIn = (above) => {
	const [, osBuild, architecture] = lastMatch(above, KERNEL) ?? [];
	return {
		...osBuild === void 0 || architecture === void 0 ? {} : {
			osBuild,
			architecture: architecture.replace(" ", "")
		},
		...momentIn(above)
	};
};
/**
* The same, with the time of a line that a script wrote above the command, or of `.echotime`, where no banner states
* the session's. Not the time of a file, an image or a build, of which a debugger names many.
*/
const momentAbove = (above) => {
	const stated = bannerIn(above);
	const written = stated.takenAt === void 0 ? lastTimeIn(above.filter((line) => !OF_FILES.test(line))) : null;
	return written === null ? stated : {
		...stated,
		takenAt: written
	};
};
const OF_FILES = /timestamp|image|built|build|opened|closing|load|version|[.](?:dmp|log|txt|sys|exe|pdb)\b/i;
const KERNEL = /\bKernel Version (\d{3,6}) .{0,60}\b(?:Free|Checked) (x64|x86|ARM ?64|ARM)\b/i;
const momentIn = (above) => {
	const [, name = "", day = "", time = "", year = "", sign, hours = "0", minutes = "0"] = lastMatch(above, SESSION_TIME) ?? [];
	const clockMs = Date.parse(`${year}-${monthOf(name) ?? ""}-${day.padStart(2, "0")}T${time}Z`);
	if (Number.isNaN(clockMs)) return {};
	const offsetMs = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS * (sign === "-" ? -1 : 1);
	const timeAt = (ms) => sign === void 0 ? (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.v)(ms) : (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.S)(ms - offsetMs);
	const uptime = lastMatch(above, UPTIME);
	const takenAt = timeAt(clockMs);
	return uptime === null ? { takenAt } : {
		takenAt,
		bootedAt: timeAt(clockMs - uptimeMs(uptime))
	};
};
const MINUTE_MS = 6e4;
const SESSION_TIME = /Debug session time:\s*[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?)\d* (\d{4})(?: \(UTC ?([+-]) ?(\d{1,2}):(\d{2})\))?/;
const UPTIME = /System Uptime:\s*(\d+) days? (\d{1,2}):(\d{2}):(\d{2})/;
const lastMatch = (lines, pattern) => lines.reduce((last, line) => pattern.exec(line) ?? last, null);
const uptimeMs = ([, days = "0", hours = "0", minutes = "0", seconds = "0"]) => (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1e3;

// build/core/parse/poolused-command.js
/**
* The last command above the header: `kd> !poolused 1 Hack`; null where the transcript shows none, or one of which it
* is not known which rows it shows: the table must then show by itself that it is whole.
*/
const commandIn = (above) => {
	const found = COMMAND.exec(above.findLast((line) => COMMAND.test(line)) ?? "");
	return found === null ? null : commandOf(wordsIn$1(found[1] ?? "", found[2] ?? ""));
};
/** After a prompt, at the beginning of a line, or in the quotes of `-c "\u2026"`; a banner may mention one elsewhere. */
const COMMAND = /(kd>\s{0,20}|^\s{0,20}|["';]\s{0,20})!poolused(?=[\s;"'/]|$)([^;]{0,200})/i;
/** The words behind the command, up to the quotation mark that closes it. */
const wordsIn$1 = (before, rest) => {
	const opening = /^["']/.exec(before)?.[0];
	return (opening === void 0 ? withoutClosing(rest) : rest.split(opening, 1)[0] ?? "").split(/\s+/).filter((word) => word !== "");
};
/** ` 2" -logo x` \u2192 ` 2`: a mark without its other half closes what began before. */
const withoutClosing = (rest) => ["\"", "'"].reduce((text, mark) => text.split(mark).length % 2 === 0 ? text.slice(0, text.lastIndexOf(mark)) : text, rest);
const commandOf = (words) => {
	const [first = "0", second = "*", ...others] = words;
	const flags = flagsIn(first);
	const pattern = second.replace(/^(["'])(.*)\1$/, "$2");
	if (flags === null || others.length > 0 || pattern.length > MAX_PATTERN_LENGTH) return null;
	const session = (flags & SESSION_POOL) > 0 ? ["session pool"] : [];
	const filter = [...ALL_TAGS.test(pattern) ? [] : [pattern], ...session];
	return {
		text: ["!poolused", ...words].join(" "),
		filter: filter.length === 0 ? null : filter.join(", ")
	};
};
/** A star may stand beside each of the four characters. */
const MAX_PATTERN_LENGTH = 8;
/** Flag 3. Source: WinDbg documentation, "!poolused". */
const SESSION_POOL = 8;
const ALL_TAGS = /^(?:\*+|\?{4})$/;
/** A number as the debugger reads it, hexadecimal unless it says otherwise; null for none. */
const flagsIn = (word) => {
	const [, decimal] = /^0n(\d{1,9})$/i.exec(word) ?? [];
	if (decimal !== void 0) return Number(decimal);
	return /^(?:0x)?[0-9a-f]{1,8}$/i.test(word) ? Number.parseInt(word, 16) : null;
};

// build/core/parse/poolused.js
/**
* Reads `!poolused [Flags [TagPattern]]` of WinDbg and KD.
* Source: debugger documentation, "!poolused"; layouts read off public outputs of 2000 to 2024.
*
*                 NonPaged                                         Paged
*  Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used
*
*  Hack           1           0         1          112            0           0         0            0\tdescription
* TOTAL           1           0         1          112            0           0         0            0
*  ^^^^ columns 2 to 5 are the tag, blanks included; the verbose form counts since boot, the short one what is left
*/
const readPoolused = ({ cursor, source, tags, above }) => {
	if (!mayBeHeader(cursor)) return null;
	const header = HEADER$1.exec(lineAt(cursor));
	if (header === null || header[4] === void 0 && endsOpen(cursor)) return null;
	const table = startTable(source, cursor.number, tags);
	const lines = above();
	const layout = layoutOf(header, lines);
	const command = commandIn(lines);
	const resumed = lines.some((line) => RESUMES.test(line));
	const capture = momentAbove(lines);
	const total = readRows(cursor, table, layout);
	return close$1(table, layout, {
		total,
		command,
		resumed,
		capture
	});
};
const HEADER$1 = /^(\s*)Tag( +)Allocs +(Frees +Diff +)?Used(?: +(?:\* +)?(Allocs) +(?:Frees +Diff +)?Used)?\s*$/;
/** Saves the expression: few lines have `Tag` within their first characters. */
const mayBeHeader = (cursor) => nextTagAt(cursor) < Math.min(cursor.end, cursor.start + 8);
const layoutOf = (header, above) => {
	const [line, margin = "", gap = "", verbose, second] = header;
	const tagColumn = margin.length > 0 ? 1 : 0;
	const collapsed = gap.length === 1;
	const perPool = verbose === void 0 ? 2 : 4;
	const pools = second === void 0 ? [poolAbove(above)] : _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.o;
	return {
		tagColumn,
		perPool,
		pools,
		gluedWidth: perPool === 2 && pools.length === 2 && !collapsed && line.trimEnd().length < 45 ? 9 : 0,
		rowEnd: collapsed ? 0 : line.trimEnd().length
	};
};
/** The pool that the line above the header of one pool names. */
const poolAbove = (above) => /^\s*Paged\s*$/i.test(above.at(-1) ?? "") ? "paged" : "nonpaged";
/**
* Reads rows until TOTAL, the next prompt or the next header. Reports each line that is neither row nor known noise.
*/
const readRows = (cursor, table, layout) => {
	const row = {
		tagStart: 0,
		tagEnd: 0,
		numbers: new Array(layout.perPool * layout.pools.length).fill(0)
	};
	while (advance(cursor)) {
		if (readRow(cursor, layout, row)) {
			if (isTotal(cursor)) return {
				line: cursor.number,
				numbers: [...row.numbers]
			};
			addRow$2(cursor, table, {
				layout,
				row
			});
			continue;
		}
		if (isBlank(cursor)) continue;
		const line = lineAt(cursor);
		if (endsTable(line)) {
			stepBack(cursor);
			return null;
		}
		if (isElision(line)) report(table, "ROWS_ELIDED", cursor.number);
		else if (!DOTS.test(line) && !NOISE.test(line)) reportLine(table, cursor);
	}
	return null;
};
/**
* The debugger on its own cache: `fff7d pages`, `*** CacheSize too low`, `counts: 49797 cached/\u2026`; and on symbols, as
* the descriptions ask for them.
*/
const NOISE = /^\s*(\*{3} (?:ERROR|WARNING): (?:Symbol file|Module load completed|Unable to verify)|Unable to load image |Using a machine size of|\*+ ?(CacheSize|Transition PTEs)|Max cache size is|Total memory in cache|Number of regions cached|\d+ full reads broken|counts\s*:|bytes\s*:|Sorting by|Pool Used:|NonPaged\s+Paged\s*$)/i;
const DOTS = /^\s*\.{2,}/;
const PROMPT = /^\s*(\d*:? ?l?kd>|quit:)/i;
const endsTable = (line) => PROMPT.test(line) || HEADER$1.test(line);
/** TOTAL begins in column 1 or 2, whatever the layout, and is one letter longer than a tag. */
const isTotal = ({ text, codes, start }) => {
	const at = codes[start] === 32 ? start + 1 : start;
	return codes[at] === 84 && text.startsWith("TOTAL", at) && /\s/.test(text.charAt(at + 5));
};
/** Fills `row` from the current line; false when the line is no row. Only columns and digits decide, never words. */
const readRow = (cursor, layout, row) => {
	const total = isTotal(cursor);
	row.tagStart = tagStart(cursor, layout);
	row.tagEnd = total ? cursor.text.indexOf("TOTAL", cursor.start) + 5 : tagEnd(cursor.text, row.tagStart, layout);
	if (!readNumbers(cursor, row, total ? 0 : layout.gluedWidth)) return false;
	if (layout.rowEnd === 0 && !total) followBlankInTag(cursor, row);
	return true;
};
const readNumbers = (cursor, row, gluedWidth) => {
	cursor.at = row.tagEnd;
	for (let index = 0; index < row.numbers.length; index++) {
		const from = cursor.at;
		skipSpace(cursor);
		if (index === 4 && cursor.codes[cursor.at] === 42) {
			cursor.at++;
			skipSpace(cursor);
		}
		if (cursor.at === from) return false;
		const number = readNumber(cursor, index === 3 ? gluedEnd(cursor, from, gluedWidth) : cursor.end);
		const isDiff = row.numbers.length === 8 ? index % 4 === 2 : index % 2 === 0;
		const figure = number !== -1 ? number : isDiff ? readDifference(cursor) : NaN;
		if (Number.isNaN(figure)) return false;
		row.numbers[index] = figure;
	}
	return true;
};
/**
*  ohci        1      136         0        01394 OHCI host controller driver
*                                          ^ the number ends with its nine columns: what follows is the description
*
* A number that overflows its field has no blank before it to count from: all digits are its own.
*/
const gluedEnd = (cursor, from, width) => width > 0 && cursor.at > from + 1 && from + width > cursor.at ? Math.min(from + width, cursor.end) : cursor.end;
/** Index of the tag, also in a row that lost its margin, or has one that the header lacks. */
const tagStart = ({ codes, start, end }, layout) => {
	if (layout.rowEnd === 0) {
		let at = start;
		while (at < end && codes[at] === 32) at++;
		return at;
	}
	const margin = codes[start] === 32;
	if (layout.tagColumn === 1) return margin ? start + 1 : start;
	return margin && codes[start + 4] !== 32 ? start + 1 : start;
};
const tagEnd = (text, start, layout) => {
	if (layout.rowEnd > 0) return start + 4;
	const blank = text.indexOf(" ", start);
	return blank === -1 || blank > start + 4 ? start + 4 : blank;
};
/** Extends the tag over a blank of its own: `Dh 1 24 24 0 0` has one number too many, so the first one ends the tag. */
const followBlankInTag = (cursor, row) => {
	const { at, text } = cursor;
	const wholeTag = row.tagStart + 4;
	if (row.tagEnd === wholeTag || text.charCodeAt(wholeTag) !== 32) return;
	if (!/^ \d+( |$)/.test(text.slice(at, Math.min(cursor.end, at + 20)))) return;
	row.tagEnd = wholeTag;
	if (!readNumbers(cursor, row, 0)) cursor.at = at;
};
const addRow$2 = (cursor, table, read) => {
	const { row, layout } = read;
	const { text, number: line } = cursor;
	if (endsOpen(cursor) && cursor.at === cursor.end && (layout.rowEnd === 0 || cursor.at - cursor.start < layout.rowEnd)) {
		report(table, "CUT_LINE", line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${excerpt(lineAt(cursor))}`);
		return;
	}
	const rows = row.tagEnd - row.tagStart === 4 ? rowsForTagAt(table, cursor, row.tagStart) : rowsForTag(table, text.slice(row.tagStart, row.tagEnd));
	const { tag } = rows;
	noteDescription(table, rows, cursor);
	if (layout.pools.length === 1) {
		addOnePool(table, rows, {
			layout,
			row,
			line
		});
		return;
	}
	if (layout.perPool === 4) {
		addBothPools(table, rows, row.numbers, line);
		return;
	}
	const [nonpaged = 0, nonpagedBytes = 0, paged = 0, pagedBytes = 0] = row.numbers;
	addUsage(table, rows, {
		tag,
		pool: "nonpaged",
		allocs: nonpaged,
		frees: 0,
		bytes: nonpagedBytes
	});
	addUsage(table, rows, {
		tag,
		pool: "paged",
		allocs: paged,
		frees: 0,
		bytes: pagedBytes
	});
};
const addOnePool = (table, rows, { layout, row, line }) => {
	const [pool = "nonpaged"] = layout.pools;
	const [allocs = 0, second = 0, diff = 0, used = 0] = row.numbers;
	const isVerbose = layout.perPool === 4;
	const usage = {
		tag: rows.tag,
		pool,
		allocs,
		frees: isVerbose ? second : 0,
		bytes: isVerbose ? used : second
	};
	if (isVerbose) checkDiff(table, usage, diff, line);
	addUsage(table, rows, usage);
};
/** `ACPI arbiter data , Binary: acpi.sys` \u2192 `ACPI arbiter data, acpi.sys` */
const readWords = (rest) => /^\s*UNKNOWN pooltag/.test(rest) ? "" : rest.replace(/\s*, Binary\s*: ?/, ", ");
const close$1 = (table, layout, seen) => {
	const { total, command, resumed, capture } = seen;
	const onePool = layout.pools.length === 1 ? `${layout.pools[0]} pool` : null;
	const filters = [command?.filter ?? null, onePool].filter((part) => part !== null);
	const filter = filters.length === 0 ? null : filters.join(", ");
	const isElided = table.counts.has("ROWS_ELIDED");
	if (total === null && table.rows.count > 0 && !isCut(table)) report(table, "NO_TOTAL", table.line);
	const missing = total === null ? null : missingRows(table, layout, total);
	if (total !== null && missing !== null) report(table, "TOTAL_MISMATCH", total.line, missing);
	if (filter !== null && table.rows.count > 0) report(table, "FILTERED", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${filter}`);
	const told = {
		format: "!poolused",
		counters: layout.perPool === 4 ? "cumulative" : "outstanding",
		coverage: coverageOf$1(total !== null && missing === null && !isElided, filter),
		statedTotals: total === null ? null : statedTotals(layout, total.numbers),
		...command === null ? {} : { command: command.text },
		resumed,
		capture
	};
	return closeTable(table, told, readWords);
};
const coverageOf$1 = (complete, filter) => {
	if (!complete) return { kind: "partial" };
	return filter === null ? { kind: "all" } : {
		kind: "filtered",
		pattern: filter
	};
};
const bothPools = (bytesOf) => ({
	nonpaged: bytesOf("nonpaged"),
	paged: bytesOf("paged")
});
const statedTotals = (layout, numbers) => bothPools((pool) => {
	const index = layout.pools.indexOf(pool);
	return index === -1 ? 0 : numbers[(index + 1) * layout.perPool - 1] ?? 0;
});
/** Holds the rows against TOTAL, their checksum: what does not add up, null when all does. */
const missingRows = (table, layout, total) => {
	const bytes = sumRows(table, "bytes");
	const stated = statedTotals(layout, total.numbers);
	const allocs = sumRows(table, "allocs");
	const { nonpaged, paged } = bothPools((pool) => {
		const index = layout.pools.indexOf(pool);
		return index === -1 ? 0 : total.numbers[index * layout.perPool] ?? 0;
	});
	if (!isSame(bytes.nonpaged, stated.nonpaged)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${bytes.nonpaged} of ${stated.nonpaged} bytes of nonpaged pool are in rows`;
	if (!isSame(bytes.paged, stated.paged)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${bytes.paged} of ${stated.paged} bytes of paged pool are in rows`;
	if (!isSame(allocs.nonpaged, nonpaged)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${allocs.nonpaged} of ${nonpaged} nonpaged allocations are in rows`;
	return isSame(allocs.paged, paged) ? null : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${allocs.paged} of ${paged} paged allocations are in rows`;
};
/** Equal, also where an old debugger added up in 32 bits. */
const isSame = (sum, stated) => sum === stated || (sum - stated) % 2 ** 32 === 0;
/** A sign that the machine ran: `kd> g`, or the debugger on stopping it. */
const RESUMES = /kd>\s{0,8}g[hnu]?\s*$|^Break instruction exception|^Connected to Windows/i;

// build/core/parse/powershell-csv.js
/**
* Reads the CSV of the poolmon-powershell family of scripts. Columns are optional and in any order. A looped run writes
* one snapshot after the other under one header: a new time begins a new snapshot. Source: the scripts' published
* examples.
*
*     "DateTime","DateTimeUTC","Tag","PagedAllocs","PagedFrees","PagedDiff","PagedUsedBytes","NonPagedAllocs",\u2026
*     "2019-07-24T12:21:57","2019-07-24T10:21:57","FMfn","8665967","5982729","2683238","1495080176","0",\u2026
*/
const readPowershellCsv = (transcript) => {
	const { cursor } = transcript;
	if (nextTagAt(cursor) >= cursor.end) return null;
	const columns = columnsOf(lineAt(cursor));
	return columns === null ? null : readSnapshots(transcript, columns);
};
const COUNTS$2 = [
	"Allocs",
	"Frees",
	"Diff",
	"UsedBytes"
];
const POOLS = {
	nonpaged: "NonPaged",
	paged: "Paged"
};
const columnsOf = (line) => {
	const names = splitCsv(line.trim());
	if (names === null || !names.includes("Tag")) return null;
	const given = Object.values(POOLS).flatMap((prefix) => COUNTS$2.map((name) => prefix + name)).filter((name) => names.includes(name));
	const pools = _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.o.map((pool) => {
		const [allocs = -1, frees = -1, diff = -1, bytes = -1] = COUNTS$2.map((name) => given.indexOf(POOLS[pool] + name));
		return {
			pool,
			allocs,
			frees,
			diff,
			bytes
		};
	}).filter(({ bytes }) => bytes !== -1);
	if (pools.length === 0) return null;
	const isUtc = names.includes("DateTimeUTC");
	const kinds = names.map((name) => given.includes(name) ? given.indexOf(name) : textKindOf(name, isUtc));
	return {
		kinds,
		pools,
		hasWords: kinds.includes("words"),
		isUtc,
		counters: countersOf$1(pools)
	};
};
const textKindOf = (name, isUtc) => {
	if (name === "Tag") return "tag";
	if (name === (isUtc ? "DateTimeUTC" : "DateTime")) return "time";
	return name === "Binary" || name === "Description" ? "words" : "other";
};
/** The most that all pools of the file have: counts since boot, what is left, or bytes alone. */
const countersOf$1 = (pools) => {
	if (pools.every(({ allocs, frees }) => allocs !== -1 && frees !== -1)) return "cumulative";
	return pools.every(({ diff }) => diff !== -1) ? "outstanding" : "bytes";
};
const readSnapshots = ({ cursor, source, tags }, columns) => {
	const reads = [];
	const row = {
		tag: "",
		time: "",
		counts: []
	};
	let table = startTable(source, cursor.number, tags);
	let time = "";
	let first = null;
	const hasTime = columns.kinds.includes("time");
	if (columns.counters === "bytes") report(table, "BYTES_ONLY", cursor.number);
	while (advance(cursor)) {
		if (isBlank(cursor)) continue;
		const line = cursor.number;
		const isRow = readQuoted(cursor, columns, row) || readAny(cursor, columns, row);
		if (!isRow && columnsOf(lineAt(cursor)) !== null) {
			stepBack(cursor);
			break;
		}
		if (!isRow || row.tag.length > 4 || endsWithout(cursor, "\"")) {
			reportLine(table, cursor);
			continue;
		}
		const again = !hasTime && row.tag === first;
		if (first === null) first = row.tag;
		if ((row.time !== time || again) && table.rows.count > 0) {
			reads.push(close(table, columns, time));
			table = startTable(source, line, tags);
		}
		time = row.time;
		addRow$1(cursor, table, {
			row,
			columns,
			line
		});
	}
	reads.push(close(table, columns, time));
	return {
		snapshots: reads.flatMap((read) => read.snapshots),
		drivers: [],
		problems: reads.flatMap((read) => read.problems),
		described: reads.flatMap((read) => read.described)
	};
};
/** Fills `row` from a line with each field in quotes, as PowerShell writes nearly all; false for any other line. */
const readQuoted = (cursor, { kinds }, row) => {
	const { text, codes, start, end } = cursor;
	const last = kinds.length - 1;
	let at = start;
	for (let column = 0; column <= last; column++) {
		if (codes[at] !== 34) return false;
		const kind = kinds[column] ?? "other";
		cursor.at = at + 1;
		if (typeof kind === "number") row.counts[kind] = readNumber(cursor);
		else cursor.at = closingQuote(text, at + 1);
		if (cursor.at === -1 || cursor.at >= end || codes[cursor.at] !== 34) return false;
		if (typeof kind === "number" ? row.counts[kind] === -1 : !keepText(row, kind, at + 1, cursor)) return false;
		at = cursor.at + 1;
		if (column < last && codes[at++] !== 44) return false;
	}
	return at === end;
};
/** Keeps the field between `from` and the cursor; false where it holds a doubled quote. */
const keepText = (row, kind, from, cursor) => {
	const { text, at } = cursor;
	if (kind === "words" || kind === "other") return true;
	if (kind === "time" && text.startsWith(row.time, from) && from + row.time.length === at) return true;
	const field = text.slice(from, at);
	if (field.includes("\"")) return false;
	row[kind] = field;
	return true;
};
/** Lines of one record: only a hostile or damaged tag holds a line break. */
const MAX_RECORD_LINES = 4;
/** Fills `row` from any CSV record; false where the line is none or a count is no number. */
const readAny = (cursor, { kinds, pools, counters }, row) => {
	let line = lineAt(cursor);
	let fields = splitCsv(line);
	for (let more = 1; fields === null && more < MAX_RECORD_LINES && advance(cursor); more++) {
		line = `${line}\n${lineAt(cursor)}`;
		fields = splitCsv(line);
	}
	if (fields?.length !== kinds.length) return false;
	for (const [column, field] of fields.entries()) {
		const kind = kinds[column];
		if (typeof kind === "number") {
			if (!(counters === "cumulative" && pools.some(({ diff }) => diff === kind) ? /^-?\d{1,16}$/ : /^\d{1,16}$/).test(field)) return false;
			row.counts[kind] = Number(field);
		}
		if (kind === "tag" || kind === "time") row[kind] = field;
	}
	return true;
};
const addRow$1 = (cursor, table, { row, columns, line }) => {
	const rows = rowsForTag(table, row.tag);
	const { tag } = rows;
	for (const { pool, ...at } of columns.pools) {
		const [allocs, frees] = countsOf(row.counts, at, columns.counters);
		const usage = {
			tag,
			pool,
			allocs,
			frees,
			bytes: row.counts[at.bytes] ?? 0
		};
		if (columns.counters === "cumulative" && at.diff !== -1) checkDiff(table, usage, row.counts[at.diff] ?? 0, line);
		addUsage(table, rows, usage);
	}
	if (!columns.hasWords || cursor.number !== line) return;
	cursor.at = cursor.start;
	noteDescription(table, rows, cursor);
};
/** Reads description and binary of a record. */
const wordsIn = (record, { kinds }) => (splitCsv(record) ?? []).filter((field, column) => kinds[column] === "words" && field !== "").toReversed().join(", ");
const countsOf = (counts, at, counters) => {
	switch (counters) {
		case "cumulative": return [counts[at.allocs] ?? 0, counts[at.frees] ?? 0];
		case "outstanding": return [counts[at.diff] ?? 0, 0];
		case "bytes": return [0, 0];
		default: return counters;
	}
};
const close = (table, columns, time) => {
	const [only] = columns.pools;
	const whole = columns.pools.length === 1 && only !== void 0 ? {
		kind: "filtered",
		pattern: `${only.pool} pool`
	} : { kind: "all" };
	const coverage = isDamaged(table) || reportTop(table) ? { kind: "partial" } : whole;
	const stated = timeIn(time);
	const takenAt = stated !== null && columns.isUtc ? (0,_select_js__WEBPACK_IMPORTED_MODULE_4__._)(stated) : stated;
	const capture = takenAt === null ? {} : { takenAt };
	const { counters } = columns;
	return closeTable(table, {
		format: "PowerShell CSV",
		counters,
		coverage,
		capture
	}, (record) => wordsIn(record, columns));
};

// build/core/parse/records.js
/** Values of a JSON document, or of one a line; undefined where the text is no JSON. */
const contentOf = (text) => /^\s*[[{"]/.test(text) ? parseJson$1(text) ?? parseLines(text) : void 0;
/** Records of a JSON document; null where it has no tags. */
const tableOfJson = (content) => {
	const tables = tablesIn(content, "");
	return tables.length === 0 ? null : tables.join("\n\n");
};
/**
* The dump that a tool wrote as strings of JSON, as a container's log has it: `{"log":" Proc Nonp
* \u2026\\n","stream":"stdout"}` a line, the whole output in one string, or an array of lines. Null where it has no such
* strings.
*/
const textInJson = (content) => {
	const lines = linesIn(content);
	return lines.length === 0 ? null : lines.map((line) => line.endsWith("\n") ? line : `${line}\n`).join("");
};
/** Strings with a line break, and arrays of nothing but strings. */
const linesIn = (value, depth = 0) => {
	if (typeof value === "string") return value.includes("\n") ? [value] : [];
	if (depth > MAX_DEPTH$1 || typeof value !== "object" || value === null) return [];
	if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
	return Object.values(value).flatMap((one) => linesIn(one, depth + 1));
};
/** One document a line; undefined where a line is none. */
const parseLines = (text) => {
	const documents = [];
	for (const line of text.split("\n")) {
		if (line.trim() === "") continue;
		const document = parseJson$1(line);
		if (document === void 0) return void 0;
		documents.push(document);
	}
	return documents;
};
/** Undefined for a text that is no JSON. */
const parseJson$1 = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
};
/** Deeper than any script nests. */
const MAX_DEPTH$1 = 4;
/** A table for each array of records with a tag, under the time that stands beside it. */
const tablesIn = (given, time, depth = 0) => {
	if (depth > MAX_DEPTH$1) return [];
	const value = recordsByTag(given) ?? recordsOfPools(given) ?? given;
	if (Array.isArray(value)) {
		const records = value.filter((one) => (0,_record_js__WEBPACK_IMPORTED_MODULE_16__.t)(one) && Object.keys(one).some(isTagName));
		if (records.length > 0) return [textOf$1(records, time)];
		return value.flatMap((one) => tablesIn(one, time, depth + 1));
	}
	if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_16__.t)(value)) return [];
	const own = Object.values(value).find((field) => typeof field === "string" && timeIn(field) !== null);
	const at = typeof own === "string" ? own : time;
	return Object.values(value).flatMap((field) => tablesIn(field, at, depth + 1));
};
/** `{"Proc": {"pagedAllocs": 0, \u2026}, \u2026}`: objects under their tags; null for any other value. */
const recordsByTag = (value) => {
	if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_16__.t)(value)) return null;
	const entries = Object.entries(value);
	const isTag = (name) => [...name].length <= 4 || /\\x|^0x[\da-f]{8}$/i.test(name);
	if (!entries.every(([name, row]) => isTag(name) && (0,_record_js__WEBPACK_IMPORTED_MODULE_16__.t)(row) && isRow(row))) return null;
	return entries.flatMap(([Tag, row]) => (0,_record_js__WEBPACK_IMPORTED_MODULE_16__.t)(row) ? [{
		Tag,
		...row
	}] : []);
};
/** Figures that a row has at least. */
const MIN_FIGURES = 2;
const isRow = (fields) => {
	const values = Object.values(flat(fields));
	return !values.some(Array.isArray) && values.filter((one) => typeof one === "number").length >= MIN_FIGURES;
};
/** `{"paged": [{"tag": \u2026}], "nonpaged": [{"tag": \u2026}]}`: each row under its pool; null for any other value. */
const recordsOfPools = (value) => {
	if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_16__.t)(value)) return null;
	const pools = Object.entries(value).filter(([name, rows]) => /^(?:non[-_ ]?)?paged/i.test(name) && Array.isArray(rows));
	const rows = pools.flatMap(([Pool, list]) => (Array.isArray(list) ? list : []).filter(_record_js__WEBPACK_IMPORTED_MODULE_16__.t).map((row) => ({
		...row,
		Pool
	})));
	return pools.length > 1 && rows.every((row) => Object.keys(row).some(isTagName)) ? rows : null;
};
/** True for the name of a field that holds a tag. */
const isTagName = (name) => TAG_NAME.test(name.toLowerCase().replace(/[ _]/g, ""));
/** Fields of objects within the record become its own, under both names: `paged` `{"allocs": 1}` is `paged allocs`. */
const flat = (record) => Object.fromEntries(Object.entries(record).flatMap(([name, value]) => (0,_record_js__WEBPACK_IMPORTED_MODULE_16__.t)(value) ? Object.entries(flat(value)).map(([inner, one]) => [`${name} ${inner}`, one]) : [[name, value]]));
/**
* The records with a tag as a table; null where none has one. One that lost its tag stays: as a row that does not read.
*/
const tableOf = (records) => {
	const first = records.find((record) => Object.keys(record).some(isTagName));
	if (first === void 0) return null;
	const rows = records.filter((record) => Object.keys(record).filter((name) => name in first).length >= MIN_PAIRS);
	return textOf$1(rows, "");
};
const textOf$1 = (nested, time) => {
	const records = nested.map(flat);
	const timed = time === "" ? records : records.map((record) => ({
		Time: time,
		...record
	}));
	const names = [...new Set(timed.flatMap((record) => Object.keys(record)))];
	const rows = timed.map((record) => names.map((name) => cellOf(isTagName(name) ? tagOf(record[name]) : record[name])).join("	"));
	return `${names.join("	")}\n${rows.join("\n")}\n`;
};
/** `[80, 114, 111, 99]` and `["P", "r", "o", "c"]` \u2192 `Proc`, as a program prints an array of characters. */
const tagOf = (value) => {
	if (!Array.isArray(value) || value.length > 4) return value;
	return value.map((one) => typeof one === "number" ? String.fromCharCode(one & 255) : String(one)).join("");
};
/** What would part cells or lines, or does not print, is spelt out, as our own lists spell a tag. */
const cellOf = (value) => typeof value === "string" || typeof value === "number" ? String(value).replace(/[^\x20-\x7e\u0100-\uffff]/g, (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, "0")}`) : "";
/** `Tag=Drsd`, `PagedUsed: 0`, in a line of several. */
const PAIR = /([A-Za-z][A-Za-z_]{0,30})\s{0,4}[:=]\s{0,4}("[^"]{0,80}"|'[^']{0,80}'|[^\s,;|{}]{1,80})/g;
/** A tag, a pool and a size. */
const MIN_PAIRS = 3;
/** Lines of `name=value` pairs, each with a tag; null where there is none. */
const tableOfPairs = (lines) => {
	const rows = lines.flatMap((line) => {
		const pairs = /tag/i.test(line) ? [...line.matchAll(PAIR)].map(([, name = "", value = ""]) => [name, value]) : [];
		return recordsOf(pairs).filter((record) => Object.keys(record).length >= MIN_PAIRS);
	});
	return tableOf(rows);
};
/** The pairs of a line as records: where a name stands again, the next one begins. */
const recordsOf = (pairs) => {
	const records = [];
	let fields = /* @__PURE__ */ new Map();
	for (const [name, value] of pairs) {
		if (records.length === 0 || fields.has(name)) {
			fields = /* @__PURE__ */ new Map();
			records.push(fields);
		}
		fields.set(name, value.replace(/^(["'])(.*)\1$/, "$2"));
	}
	return records.map((record) => Object.fromEntries(record));
};

// build/core/parse/capture-fields.js
/** Reads the fields; one of a wrong form is left out and reported. */
const readCaptureFields = (table, fields) => {
	const given = Object.entries(captureFields).filter(([name]) => fields[name] !== void 0 && fields[name] !== null);
	const wrong = given.filter(([name, isValid]) => !isValid(fields[name])).map(([name]) => name);
	if (wrong.length > 0) report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(wrong.join(", ")));
	const valid = given.filter(([name]) => !wrong.includes(name)).map(([name, isValid]) => {
		const value = fields[name];
		return [name, isValid === isTime && isText(value) ? (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.x)(value) : value];
	});
	return Object.fromEntries(valid);
};
/** Drivers that Driver Verifier watches, as its other outputs tell them. */
const toVerifierDrivers = ({ drivers }, line) => drivers.map(([driver, loads, unloads, allocations, bytes, pagedAllocations, pagedBytes]) => ({
	driver,
	unloaded: unloads > 0 && unloads >= loads,
	line,
	nonpaged: {
		allocations,
		bytes
	},
	paged: {
		allocations: pagedAllocations,
		bytes: pagedBytes
	},
	left: []
}));
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const MAX_TEXT_LENGTH = 200;
/** Items of a list: a system has some seventy object types and some hundred drivers. */
const MAX_ITEMS = 2e3;
const isText = (value) => typeof value === "string" && value.length <= MAX_TEXT_LENGTH;
const isTime = (value) => isText(value) && (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.x)(value) !== null;
const isFlag = (value) => typeof value === "boolean";
const isPointerBits = (value) => value === 32 || value === 64;
const isPools = (value) => (0,_record_js__WEBPACK_IMPORTED_MODULE_16__.t)(value) && isCount(value.nonpaged) && isCount(value.paged);
const isListOf = (isItem) => (value) => Array.isArray(value) && value.length <= MAX_ITEMS && value.every(isItem);
/** A name and so many counts. */
const isNamedCounts = (value, counts) => Array.isArray(value) && value.length === counts + 1 && isText(value[0]) && value.slice(1).every(isCount);
const isObjectCount = (value) => isNamedCounts(value, 2);
const isDriverCount = (value) => isNamedCounts(value, 6);
const isRuleClasses = (value) => isListOf(isCount)(value) && value.length === 2;
const isVerifier = (value) => (0,_record_js__WEBPACK_IMPORTED_MODULE_16__.t)(value) && isCount(value.level) && (value.ruleClasses === void 0 || isRuleClasses(value.ruleClasses)) && isListOf(isDriverCount)(value.drivers);
const isSettle = (value) => (0,_record_js__WEBPACK_IMPORTED_MODULE_16__.t)(value) && isCount(value.seconds) && isFlag(value.calm);
/** Longer than any other: it holds a message of the system. */
const isMessage = (value) => typeof value === "string" && value.length <= 2e3;
const captureFields = {
	takenAt: isTime,
	bootedAt: isTime,
	bootId: isCount,
	computer: isText,
	osBuild: isText,
	architecture: isText,
	pointerBits: isPointerBits,
	driverVerifier: isFlag,
	verifier: isVerifier,
	stage: isText,
	iteration: isCount,
	liveProcesses: isCount,
	liveThreads: isCount,
	handles: isCount,
	commit: isCount,
	objects: isListOf(isObjectCount),
	pools: isPools,
	settle: isSettle,
	elevated: isFlag,
	capture: isText,
	missing: isListOf(isMessage)
};

// build/core/parse/snapshot-json.js
/**
* Reads our own snapshot format, as `docs/snapshot.schema.json` describes it and `convert` writes it. A file may hold
* several snapshots.
*
*     {
*       "format": "pool-leak-check-snapshot", "version": 1,
*       "takenAt": "2026-05-01T12:34:56Z", "driverVerifier": false, "counters": "cumulative", "coverage": "all",
*       "usages": [
*         ["Proc", "nonpaged", 12980, 1, 8618056]
*       ]
*     }
*/
const readSnapshotJson = ({ cursor, source, tags }) => {
	if (!isStart(cursor)) return null;
	const table = startTable(source, cursor.number, tags);
	const text = readDocument(cursor);
	const whole = parseJson(text);
	if (whole !== null) return readSnapshot(table, whole);
	report(table, "CUT_LINE", cursor.number, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${text.slice(-40)}`);
	return readSnapshot(table, salvage(text));
};
/** True where a document begins: `format` is its first property. */
const isStart = ({ text, codes, start }) => codes[start] === 123 && /^\{\s*"format"\s*:\s*"pool-leak-check-snapshot"/.test(text.slice(start, start + 200));
/** Reads the lines of one document: one line, or all to the first that begins with a closing brace. */
const readDocument = (cursor) => {
	const lines = [lineAt(cursor)];
	if (parseJson(lines.join()) !== null) return lines.join();
	while (advance(cursor)) {
		lines.push(lineAt(cursor));
		if (cursor.codes[cursor.start] === 125) break;
	}
	return lines.join("\n");
};
const parseJson = (text) => {
	try {
		const value = JSON.parse(text);
		return (0,_record_js__WEBPACK_IMPORTED_MODULE_16__.t)(value) ? value : null;
	} catch {
		return null;
	}
};
/** One row. The bounds keep a hostile text, which may be one long row, from taking long. */
const ROW$1 = /\[\s{0,20}"(?:[^"\\]|\\.){0,64}"(?:\s{0,20},\s{0,20}(?:"\w{1,10}"|\d{1,16})){1,6}\s{0,20}\]/g;
/** Reads the head and the whole rows of a document that broke off. */
const salvage = (text) => {
	const rowsAt = /"usages"\s*:\s*\[/.exec(text);
	if (rowsAt === null) return {};
	const head = parseJson(`${text.slice(0, rowsAt.index)}"usages": []}`) ?? {};
	const rows = text.slice(rowsAt.index + rowsAt[0].length).match(ROW$1) ?? [];
	return {
		...head,
		coverage: "partial",
		usages: parseJson(`{"rows":[${rows.join()}]}`)?.rows ?? []
	};
};
const readSnapshot = (table, fields) => {
	if (fields.version !== void 0 && fields.version !== 1) report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`its version is not 1`);
	const counters = countersOf(table, fields.counters);
	const rows = Array.isArray(fields.usages) ? fields.usages : [];
	const wrong = rows.filter((row) => !addRow(table, row, counters)).length;
	if (wrong > 0) report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${wrong} of ${rows.length} usages are no rows`);
	const capture = readCaptureFields(table, fields);
	const read = closeTable(table, {
		format: "snapshot",
		counters,
		coverage: coverageOf(table, fields.coverage),
		capture
	});
	if (capture.verifier === void 0) return read;
	const { source, line } = table;
	const drivers = toVerifierDrivers(capture.verifier, line);
	return {
		...read,
		drivers: [{
			source,
			line,
			takenAt: capture.takenAt ?? null,
			drivers
		}]
	};
};
const countersOf = (table, value) => {
	if (value === "cumulative" || value === "outstanding" || value === "bytes") return value;
	if (value !== void 0) report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`counters is none of cumulative, outstanding, bytes`);
	return "cumulative";
};
const coverageOf = (table, value) => {
	if (isDamaged(table) || value === "partial") return { kind: "partial" };
	if ((0,_record_js__WEBPACK_IMPORTED_MODULE_16__.t)(value) && typeof value.filter === "string") return {
		kind: "filtered",
		pattern: value.filter
	};
	if (value === void 0 || value === "all") return { kind: "all" };
	report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`coverage is none of all, partial, a filter`);
	return { kind: "partial" };
};
/**
* Adds `[tag, pool, allocs, frees, bytes]`, `[tag, pool, outstanding, bytes]` or `[tag, pool, bytes]`, as the counters
* say.
*/
const addRow = (table, row, counters) => {
	if (!Array.isArray(row) || row.length !== COUNTS$1[counters] + 2) return false;
	const [printed, pool, first, second, third] = row;
	const bytes = row.at(-1);
	if (typeof printed !== "string" || printed.length > MAX_PRINTED_TAG || !isPool(pool)) return false;
	const text = printed.includes("\\") ? (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.d)(printed) : printed;
	if (text.length > 4) return false;
	if (!isCount(first) || !isCount(bytes)) return false;
	if (counters === "cumulative" && (!isCount(second) || !isCount(third))) return false;
	const rows = rowsForTag(table, text);
	const allocs = counters === "bytes" ? 0 : first;
	const frees = counters === "cumulative" && isCount(second) ? second : 0;
	addUsage(table, rows, {
		tag: rows.tag,
		pool,
		allocs,
		frees,
		bytes
	});
	return true;
};
/** Characters of a tag of four bytes as `\xNN`. */
const MAX_PRINTED_TAG = 16;
const COUNTS$1 = {
	cumulative: 3,
	outstanding: 2,
	bytes: 1
};
const isPool = (value) => value === "nonpaged" || value === "paged";

// build/core/parse/surroundings.js
/** Surroundings of the first header that has some, or of rows that need no header; null without either. */
const surroundingsIn = (lines) => {
	const hasHeader = lines.some((line) => HEADERS.some((header) => header.test(line)) || layoutAt(line) !== -1);
	for (const [index, line] of lines.entries()) {
		const table = line.length > MAX_LINE$2 ? null : hasHeader ? headerIn(line) : rowIn(line);
		if (table === null || table.start > MAX_BEFORE) continue;
		const surroundings = {
			before: shapeOf(line.slice(0, table.start)),
			after: line.slice(table.end).trim()
		};
		const below = lines.slice(index + 1, index + 1 + LINES_BELOW).filter((one) => one.trim() !== "");
		if (below.filter((one) => isSurrounded(one, surroundings)).length >= Math.max(1, below.length / 2)) return surroundings;
	}
	return null;
};
/** The line without what surrounds it; the line itself where it has other surroundings. */
const withoutSurroundings = (line, { before, after }) => {
	const rest = line.replace(before, "");
	return after !== "" && rest.trimEnd().endsWith(after) ? rest.trimEnd().slice(0, -after.length).trimEnd() : rest;
};
const MAX_LINE$2 = 1e3;
const MAX_BEFORE = 200;
/** A blank line, a rule and some rows. */
const LINES_BELOW = 6;
const isSurrounded = (line, { before, after }) => before.test(line) && (after === "" || line.trimEnd().endsWith(after));
/** Headers of the tools, from their first heading on, as they stand within a line. */
const HEADERS = [
	/(?:## *| )?Tag\s+Type\s+Allocs\s+Frees\s+Diff\s+Bytes\s+Per Alloc(?:\s+Mapped_Driver)?/,
	/ ?Tag +Allocs +(?:Frees +Diff +)?Used(?: +(?:\* +)?Allocs +(?:Frees +Diff +)?Used)?/,
	/Tag\s+NpAllocs\s+NpFrees\s+NpBytes\s+PgAllocs\s+PgFrees\s+PgBytes/,
	/Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc(?:,\w+)*/,
	/(?:"\w+",)*"Tag"(?:,"\w+")+/
];
/** Lines that are known without a header: a driver of Driver Verifier, a row of PoolMon, a value of a script. */
const ROWS = [
	/(?:Driver Verification List|nt!_VF_TARGET_DRIVER|MODULE: |Name: \S+, loads:|[0-9a-f`]{8,17} (?:Unl|L)oaded )/,
	/ ?\S.{3} (?:Nonp|Paged) +\d+ +\( *-?\d+\)/,
	/(?:Pool ?)?Tag(?: name)? *[:=] ?\S/i
];
/** Null for a line that has no header, or nothing around it. */
const headerIn = (line) => {
	for (const header of HEADERS) {
		const found = header.exec(line);
		if (found === null) continue;
		const end = found.index + found[0].length;
		return found.index === 0 && line.slice(end).trim() === "" ? null : {
			start: found.index,
			end
		};
	}
	const start = layoutAt(line);
	return start > 0 ? {
		start,
		end: line.length
	} : null;
};
/** Index of the tag's heading in a header of any other table; -1 where the line is none. */
const layoutAt = (line) => {
	const start = line.search(/\b(?:pool[ _]?)?tag(?:[ _]?name)?\b/i);
	return start !== -1 && layoutOf$1(line.slice(start)) !== null ? start : -1;
};
/** Null for a line that is no row, or has nothing but blanks before it. */
const rowIn = (line) => {
	const start = Math.max(...ROWS.map((row) => line.search(row)));
	const before = line.slice(0, Math.max(0, start));
	const end = /^\W$/.test(before) && line.endsWith(before) ? line.length - 1 : line.length;
	return before.trim() === "" ? null : {
		start,
		end
	};
};
/** `kd[12]: ` \u2192 `kd\[[0-9a-f]+\]: `; the blanks at its end are counted, since columns follow. */
const shapeOf = (before) => {
	const body = before.trimEnd();
	const pieces = body.split(/(\s+|[0-9a-f]*\d[0-9a-f]*)/i).map((piece, index) => {
		if (/^\s+$/.test(piece)) return index === 1 && body.startsWith(piece) ? "\\s*" : "\\s+";
		return /\d/.test(piece) && index % 2 === 1 ? "[0-9a-fA-F]+" : piece.replace(/[^\w]/g, "\\$&");
	});
	const blanks = before.length - body.length;
	return new RegExp(`^${pieces.join("")}(?:\\s{${blanks}}|\\s*$)`);
};

// build/core/parse/unwrap.js
/**
* Takes off what the text of a dump gained on its way, in stretches of whole lines. Meant for a text that could not be
* read as it stands: a clean dump never comes here, so that it costs nothing, and a tag that looks like a prefix stays
* whole.
*/
const unwrap = (stretches, { tabs }) => {
	const removed = /* @__PURE__ */ new Set();
	return {
		stretches: unwrapEach(stretches, removed, tabs),
		removed
	};
};
function* unwrapEach(stretches, removed, tabs) {
	let surroundings = null;
	for (const { text } of stretches) {
		const plain = replaceAll(text, removed);
		const isClosed = plain.endsWith("\n");
		const lines = (isClosed ? plain.slice(0, -1) : plain).split("\n").map(withoutReturns);
		const wide = tabs === "expanded" ? withoutTabs(lines, removed) : lines;
		surroundings = surroundingsIn(wide) ?? surroundings;
		const rows = steps.reduce((rest, step) => step(rest, removed), withoutText(wide, surroundings, removed));
		yield toStretch(rows.join("\n") + (isClosed ? "\n" : ""));
	}
}
/** Without the carriage returns at its end. An expression would begin anew at each of a run in its middle. */
const withoutReturns = (line) => {
	let end = line.length;
	while (line[end - 1] === "\r") end--;
	return line.slice(0, end);
};
const withoutText = (lines, surroundings, removed) => {
	if (surroundings === null) return lines;
	removed.add("text around each line");
	return lines.map((line) => withoutSurroundings(line, surroundings));
};
/** Replaces characters wherever they stand; each replacement is one for one in columns where the original was. */
const REPLACEMENTS = [
	[
		"colours",
		/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g,
		""
	],
	[
		"colours",
		/(?:\u241b|\^\[|(?<![\w\])]))(?:\[(?:\d{1,3}(?:;\d{1,3}){0,4})?[mK](?![\w.-]*\]))+|\[0?m(?![\w.-]*\])/g,
		""
	],
	[
		"HTML",
		/<\/t[dh]>\s{0,20}<t[dh]\b[^<>\n]{0,200}>/gi,
		"	"
	],
	[
		"HTML",
		/<\/?(?:pre|code|samp|tt|span|div|p|font|b|table|tbody|thead|tr|td|th|body|html)\b[^<>\n]{0,200}>/gi,
		""
	],
	[
		"HTML",
		/<br ?\/?>(?=\r?\n)/gi,
		""
	],
	[
		"HTML",
		/<br ?\/?>/gi,
		"\n"
	],
	[
		"HTML",
		/&(lt|gt|amp|quot|apos|nbsp);/gi,
		(_, name) => ENTITIES$1[name.toLowerCase()] ?? ""
	],
	[
		"HTML",
		/&#(\d{1,5}|x[0-9a-f]{1,4});/gi,
		(_, code) => String.fromCharCode(Number(code.replace(/^x/i, "0x")))
	],
	[
		"line breaks of another system",
		/[\u0085\u2028\u2029](?=\r?\n)/g,
		""
	],
	[
		"line breaks of another system",
		/[\u2028\u2029]/g,
		"\n"
	],
	[
		"Unicode spaces",
		/\u00c2\u00a0/g,
		" "
	],
	[
		"thousands separators",
		/(?<=\d)[\u202f\u00ff](?=\d{3}(?!\d))/g,
		""
	],
	[
		"Unicode spaces",
		/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,
		" "
	],
	[
		"Unicode spaces",
		/[\u200b-\u200d\u2060\ufeff]/g,
		""
	],
	[
		"box drawing",
		/[\u2502\u2503\u2551]/g,
		"|"
	],
	[
		"box drawing",
		/[\u2500\u2501\u2550]/g,
		"-"
	],
	[
		"box drawing",
		/[\u2504-\u257f]/g,
		"+"
	],
	[
		"curly quotes",
		/[\u2018\u2019\u201a\u201b]/g,
		"'"
	],
	[
		"curly quotes",
		/[\u201c\u201d\u201e\u201f]/g,
		"\""
	]
];
const ENTITIES$1 = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'",
	nbsp: " "
};
const replaceAll = (text, removed) => REPLACEMENTS.reduce((rest, [wrapping, pattern, by]) => {
	const replaced = typeof by === "string" ? rest.replace(pattern, by) : rest.replace(pattern, by);
	if (replaced !== rest) removed.add(wrapping);
	return replaced;
}, withoutGroups(withLineFeeds(text, removed), removed));
/**
* No-break spaces of French and other figures: all that the text has stand between three digits and the ones before.
*/
const withoutGroups = (text, removed) => {
	const groups = text.match(/(?<=\d)\u00c2?\u00a0(?=\d{3}(?!\d))/g)?.length ?? 0;
	if (groups === 0 || groups < (text.match(/\u00a0/g)?.length ?? 0)) return text;
	removed.add("thousands separators");
	return text.replaceAll(/\u00c2?\u00a0/g, "");
};
/** Text of which each line ends with a carriage return alone. */
const withLineFeeds = (text, removed) => {
	if (text.includes("\n") || !text.includes("\r")) return text;
	removed.add("line breaks of another system");
	return text.replaceAll("\r", "\n");
};
/** Lines that a prefix must stand on, one after another: fewer may be a table's own text. */
const MIN_LINES = 3;
/** Removes a prefix from each run of lines that all have it; blank lines do not end a run. */
const withoutPrefix = (wrapping, prefix) => (lines, removed) => {
	const has = lines.map((line) => line !== "" && prefix.test(`${line} `));
	return changeRuns(lines, has, (line) => {
		removed.add(wrapping);
		return prefix.test(line) ? line.replace(prefix, "") : "";
	});
};
/** Changes the lines of each run of at least three that are marked. Blank lines pass by. */
const changeRuns = (lines, marked, change) => {
	if (!marked.includes(true)) return lines;
	const changed = [...lines];
	let run = [];
	const close = () => {
		if (run.length >= MIN_LINES) for (const index of run) changed[index] = change(lines[index] ?? "");
		run = [];
	};
	for (const [index, line] of lines.entries()) if (marked[index]) run.push(index);
	else if (line.trim() !== "") close();
	close();
	return changed;
};
/** `2026-07-15T20:59:08.1234567Z `, `[20:59:08] `; what `gh run view --log` prints has job and step before it. */
const TIME_STAMP = /^(?:[^\t\n]{1,200}\t[^\t\n]{0,200}\t)?\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:?(?: |$)/;
/** `> `, `>> `, `> > ` */
const QUOTE = /^ {0,3}(?:> ?)+/;
const BULLETS = [
	/^ {0,3}- /,
	/^ {0,3}\* /,
	/^ {0,3}\+ /,
	/^ {0,3}\| /,
	/^ {0,3}# /,
	/^ {0,3}\/\/ /
];
/** `  12. `, `12: `, `12\t`, `12 | ` */
const NUMBER = /^ *(\d{1,9})(?:\t| ?[.:)|\u2502-] ?|$| )/;
/** `1. Tag \u2026`, `2. Proc \u2026`: numbers that rise by one from line to line. */
const withoutNumbers = (lines, removed) => {
	const numbers = lines.map((line) => DIGIT.test(line) ? Number(NUMBER.exec(line)?.[1] ?? NaN) : NaN);
	const marked = numbers.map((number, index) => numbers[index - 1] === number - 1 || numbers[index + 1] === number + 1);
	return changeRuns(lines, marked, (line) => {
		removed.add("line numbers");
		return line.replace(NUMBER, "");
	});
};
const DIGIT = /^ *\d/;
/** `19,190,861`, `19.190.861`; right-aligned columns stay where they are. */
const GROUPED = /(?<=[\s(])\d{1,3}(?:([,.'])\d{3})(?:\1\d{3})*(?=[\s)]|$)/g;
const withoutSeparators = (lines, removed) => lines.map((line) => {
	const grouped = line.match(GROUPED)?.length ?? 0;
	if (grouped === 0 || grouped === 1 && (line.match(NUMBERS)?.length ?? 0) < MIN_NUMBERS) return line;
	removed.add("thousands separators");
	return line.replace(GROUPED, (number) => number.replace(/\D/g, "").padStart(number.length));
});
const NUMBERS = /(?<=[\s(])\d[\d,.']*(?=[\s)]|$)/g;
/** Numbers of a row of PoolMon or `!poolused` at least. */
const MIN_NUMBERS = 4;
const FENCE = /^ {0,3}(?:```|~~~)[^`]{0,40}$/;
/** A fence ends what stands before it, as a blank line does. */
const withoutFences = (lines, removed) => lines.map((line) => {
	if (!FENCE.test(line)) return line;
	removed.add("code fences");
	return "";
});
/** Text of which nearly every line is followed by a blank one has its line breaks doubled. */
const withoutDoubledBreaks = (lines, removed) => {
	const isBlank = (index) => (lines[index] ?? "").trim() === "";
	const filled = lines.flatMap((_, index) => isBlank(index) ? [] : [index]);
	const followed = filled.filter((index) => isBlank(index + 1)).length;
	if (filled.length < MIN_LINES || followed < .9 * filled.length) return lines;
	removed.add("doubled line breaks");
	const kept = [];
	for (let index = 0; index < lines.length; index++) {
		kept.push(lines[index] ?? "");
		if (isBlank(index + 1)) index++;
	}
	return kept;
};
/** Blanks that all lines of a stretch begin with, beyond the one that tables begin with. */
const withoutIndentation = (lines, removed) => {
	const filled = lines.filter((line) => line.trim() !== "");
	if (filled.length >= MIN_LINES && filled.every((line) => line.startsWith("	"))) {
		removed.add("indentation");
		return lines.map((line) => line.replace(/^\t/, ""));
	}
	const depth = filled.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
	if (filled.length < MIN_LINES || depth < 2) return lines;
	removed.add("indentation");
	return lines.map((line) => line.slice(Math.min(depth, line.length)));
};
const prefixes = [
	withoutPrefix("time stamps", TIME_STAMP),
	withoutPrefix("quoting", QUOTE),
	...BULLETS.map((bullet) => withoutPrefix("quoting", bullet)),
	withoutNumbers
];
/** Wrappings wrap each other: what was pasted into a log may be quoted in a mail. */
const MAX_ROUNDS = 3;
const withoutPrefixes = (lines, removed) => {
	let rest = lines;
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const fewer = prefixes.reduce((all, step) => step(all, removed), rest);
		if (fewer.every((line, index) => line === rest[index])) break;
		rest = fewer;
	}
	return rest;
};
/** Columns between two stops of a terminal. */
const TAB_WIDTH = 8;
const withoutTabs = (lines, removed) => lines.map((line) => {
	if (!line.includes("	")) return line;
	removed.add("tabs");
	let wide = "";
	for (const [index, piece] of line.split("	").entries()) {
		if (index > 0) wide += " ".repeat(TAB_WIDTH - wide.length % TAB_WIDTH);
		wide += piece;
	}
	return wide;
});
const steps = [
	withoutPrefixes,
	withoutSeparators,
	withoutFences,
	withoutIndentation,
	withoutDoubledBreaks
];

// build/core/parse/verifier.js
/**
* Reads Driver Verifier's counts per driver: `!verifier` of a debugger and `verifier /query`, each in two generations.
* Source: debugger and Driver Verifier documentation, public logs. Second evidence: it knows drivers, not tags.
*
*     nt!_VF_TARGET_DRIVER 0xffffcb8438730e10: ebpfcore.sys (Loaded and Unloaded)     !verifier, current
*           Current Pool Allocations: ( 0x00000001 / 0x00000000 )                    nonpaged / paged
*     fffffa8003b6f670 Loaded           000000a0       00000854    videoprt.sys       !verifier, old
*     Current Pool Allocations  00000002    00000013
*     MODULE: 0x84226b28 MyDriver.sys (Loaded)                                        !verifier, in a bug check C4
*     MODULE: usbhub.sys (load: 1 / unload: 0)                                        verifier /query, current
*     Name: usbhub.sys, loads: 1, unloads: 0                                          verifier /query, old
*     CurrentPagedPoolAllocations: 12
*/
const readVerifier = ({ cursor, source, above }) => {
	if (driverIn(textOf(cursor)) === null) return null;
	const table = startTable(source, cursor.number);
	const drivers = [];
	const line = cursor.number;
	do {
		const named = driverIn(textOf(cursor));
		const driver = named === null ? null : readDriver(cursor, table, named);
		if (driver !== null) drivers.push(driver);
		if (named === null && ENDS.test(textOf(cursor))) {
			stepBack(cursor);
			break;
		}
	} while (advance(cursor));
	return {
		snapshots: [],
		drivers: [{
			source,
			line,
			takenAt: lastTimeIn(above()),
			drivers
		}],
		problems: table.problems,
		described: []
	};
};
/**
* Another command of the debugger, the beginning of a table of pool tags in any format, or of `verifier /log`'s next
* interval.
*/
const ENDS = /^\s{0,8}(\d{0,3}:? ?l?kd>|kdb:>|quit:|Memory:|(## )?Tag\b)|"Tag"|^\{\s{0,8}"format"|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? {1,2}\d{1,2}:\d{2}/i;
/** Characters of a line that an expression looks at: longer than any line of these tools. */
const MAX_LINE$1 = 400;
const textOf = ({ text, start, end }) => text.slice(start, Math.min(end, start + MAX_LINE$1));
/** Reads the line that begins a driver's section, in any generation. */
const driverIn = (line) => {
	const [, current, state = ""] = /^\s{0,8}nt!_VF_TARGET_DRIVER\s+[0-9a-fx`]+:\s*([^\s(:]+)\s*\(([^)]*)\)/i.exec(line) ?? [];
	if (current !== void 0) return {
		driver: current,
		unloaded: /unloaded/i.test(state),
		radix: 16
	};
	const [, documented, documentedState = ""] = /^\s{0,8}MODULE:\s*0x[0-9a-f`]{8,17}\s+([^\s(]+)\s*\(([^)]*)\)/i.exec(line) ?? [];
	if (documented !== void 0) return {
		driver: documented,
		unloaded: /unloaded/i.test(documentedState),
		radix: 16
	};
	const [, oldState = "", old] = /^\s{0,8}[0-9a-f`]{8,17}\s+(Loaded|Unloaded)\s+[0-9a-f]{8,16}\s+[0-9a-f]{8,16}\s+(\S+)\s*$/i.exec(line) ?? [];
	if (old !== void 0) return {
		driver: old,
		unloaded: /^unloaded/i.test(oldState),
		radix: 16
	};
	const [, queried, loads, unloads] = /^\s{0,8}(?:MODULE|Name):\s*([^\s,]+),?\s+\(?loads?:\s*(\d+)\s*[,/]\s*unloads?:\s*(\d+)/i.exec(line) ?? [];
	if (queried === void 0) return null;
	return {
		driver: queried,
		unloaded: Number(unloads) > 0 && Number(unloads) >= Number(loads),
		radix: 10
	};
};
/** Reads one section; null where a count is missing, since unknown is not zero. */
const readDriver = (cursor, table, { driver, unloaded, radix }) => {
	const counts = {
		nonpaged: {
			allocations: null,
			bytes: null
		},
		paged: {
			allocations: null,
			bytes: null
		}
	};
	const left = [];
	const { number: line } = cursor;
	let cut = false;
	while (advance(cursor)) {
		const text = textOf(cursor);
		if (driverIn(text) !== null || ENDS.test(text)) {
			stepBack(cursor);
			break;
		}
		cut = endsOpen(cursor);
		if (!cut || text.trimEnd().endsWith(")")) readCounts(text, counts, radix);
		const allocation = allocationIn(text);
		if (allocation !== null) left.push(allocation);
	}
	const { nonpaged, paged } = counts;
	if (nonpaged.allocations === null || nonpaged.bytes === null || paged.allocations === null || paged.bytes === null) {
		report(table, cut ? "CUT_LINE" : "UNREAD_LINE", line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${driver}`);
		return null;
	}
	return {
		driver,
		unloaded,
		line,
		nonpaged: {
			allocations: nonpaged.allocations,
			bytes: nonpaged.bytes
		},
		paged: {
			allocations: paged.allocations,
			bytes: paged.bytes
		},
		left
	};
};
const readCounts = (text, counts, radix) => {
	const [, what = "", both] = /^\s{0,12}Current Pool (Allocations|Bytes)\b:?(.*)$/i.exec(text) ?? [];
	if (both !== void 0) {
		const [nonpaged, paged] = both.split(/[\s()/]+/).filter((part) => part !== "");
		const field = what.toLowerCase() === "bytes" ? "bytes" : "allocations";
		counts.nonpaged[field] = both.includes("(") && !both.includes(")") ? null : toCount(nonpaged, radix);
		counts.paged[field] = both.includes("(") && !both.includes(")") ? null : toCount(paged, radix);
		return;
	}
	const [, pool, allocations] = /^\s{0,12}Current(NonPaged|Paged)PoolAllocations:\s*(\S+)/i.exec(text) ?? [];
	if (allocations !== void 0) counts[poolNamed(pool)].allocations = toCount(allocations, radix);
	const [, bytesPool, bytes] = /^\s{0,12}(?:Current)?(NonPaged|Paged)Pool(?:UsageInBytes|Bytes):\s*(\S+)/i.exec(text) ?? [];
	if (bytes !== void 0) counts[poolNamed(bytesPool)].bytes = toCount(bytes, radix);
};
/** Reads a count: hexadecimal with `0x` or a letter in it, else in the radix of the section. */
const toCount = (text, radix) => {
	const digits = /^(?:0x)?([0-9a-f]{1,13})$/i.exec(text ?? "")?.[1];
	if (digits === void 0) return null;
	return Number.parseInt(digits, /^0x|[a-f]/i.test(text ?? "") ? 16 : radix);
};
const poolNamed = (name = "") => name.toLowerCase() === "paged" ? "paged" : "nonpaged";
/** Reads `0xffffcb843b87aff0  0x00000004  ebpf  0xfffff803569c53e1  ebpfcore!ebpf_allocate+0x21` */
const allocationIn = (text) => {
	const [, length, tag, caller] = /^\s{0,12}(?:0x)?[0-9a-f`]{8,17}\s{1,8}0x([0-9a-f]{1,13})\s{1,8}(.{4})\s{1,8}((?:0x)?[0-9a-f`]{8,17}(?:\s{1,8}\S+)?)\s*$/i.exec(text) ?? [];
	if (length === void 0 || tag === void 0 || caller === void 0) return null;
	return {
		bytes: Number.parseInt(length, 16),
		tag,
		caller: caller.split(/\s+/).at(-1) ?? ""
	};
};

// build/core/parse/wdf-pool-usage.js
/**
* Reads `!wdfkd.wdfpoolusage`: what the KMDF verifier counts for one driver. Second evidence, as Driver Verifier's
* counts are. Source: the debugger's documentation of the command; the layout was not seen from a machine.
*
*     0: kd> !wdfpoolusage wdfrawbusenumtest 0 0
*     FxDriverGlobals 83b7af18 pool stats
*     Driver Tag: 'RawB'
*     15126 NonPaged Bytes, 548 Paged Bytes
*     94 NonPaged Allocations, 10 Paged Allocations
*     pool 82dbae00, Size  512 Tag 'RawB', NonPaged, Caller:  Wdf01000!FxVerifierLock::AllocateThreadTable+5d
*/
const readWdfPoolUsage = ({ cursor, source, above }) => {
	if (!HEADER.test(lineAt(cursor))) return null;
	const table = startTable(source, cursor.number);
	const { number: line } = cursor;
	const read = readStats(cursor);
	const driver = driverOf(above(), read.tag);
	const problem = read.isCut ? "CUT_LINE" : "UNREAD_LINE";
	if (read.nonpaged === null || read.paged === null) {
		report(table, problem, line);
		return {
			snapshots: [],
			drivers: [],
			problems: table.problems,
			described: []
		};
	}
	const counts = {
		driver,
		unloaded: false,
		line,
		nonpaged: read.nonpaged,
		paged: read.paged,
		left: read.left
	};
	return {
		snapshots: [],
		drivers: [{
			source,
			line,
			takenAt: lastTimeIn(above()),
			drivers: [counts]
		}],
		problems: [],
		described: []
	};
};
const HEADER = /^(?:## )?\s{0,8}FxDriverGlobals\s+[0-9a-f`]{8,17}\s+pool stats\s*$/i;
/** Reads the lines below the header, to a line that is none of them. */
const readStats = (cursor) => {
	let tag = null;
	let bytes = null;
	let allocations = null;
	const left = [];
	let isCut = false;
	while (advance(cursor)) {
		const text = lineAt(cursor).slice(0, MAX_LINE);
		isCut = endsOpen(cursor);
		const counts = COUNTS.exec(text);
		const block = BLOCK.exec(text);
		if (counts !== null) {
			const both = [Number(counts[1]), Number(counts[3])];
			if (counts[2] === "Bytes") bytes = both;
			else allocations = both;
		} else if (block !== null) left.push({
			bytes: Number(block[1]),
			tag: block[2] ?? "",
			caller: block[3] ?? ""
		});
		else if (TAG.test(text)) tag = TAG.exec(text)?.[1] ?? null;
		else if (!PASSED_OVER.test(text)) {
			stepBack(cursor);
			break;
		}
	}
	const poolAt = (index) => bytes === null || allocations === null ? null : {
		allocations: allocations[index] ?? 0,
		bytes: bytes[index] ?? 0
	};
	return {
		tag,
		nonpaged: poolAt(0),
		paged: poolAt(1),
		left,
		isCut
	};
};
const MAX_LINE = 400;
const TAG = /^\s{0,8}Driver Tag:\s*'(.{1,4})'/;
const COUNTS = /^\s{0,8}(\d{1,15}) NonPaged (Bytes|Allocations), (\d{1,15}) Paged \2\s*$/;
const BLOCK = /^\s{0,8}pool [0-9a-f`]{8,17},\s*Size\s+(\d{1,15})\s*Tag '(.{1,4})',\s*(?:Non)?Paged[^,]*,\s*Caller:\s*(\S+)\s*$/;
/** Rules, blank lines and the figures of the peak. */
const PASSED_OVER = /^[\s-]*$|^\s{0,8}\d+ PeakNonPaged /;
/** The driver of the command above; its tag where the transcript shows no command. */
const driverOf = (above, tag) => {
	const named = above.map((line) => /!(?:wdfkd\.)?wdfpoolusage\s+([\w.-]{1,64})/i.exec(line)?.[1]).findLast((name) => name !== void 0);
	if (named !== void 0) return /\.sys$/i.test(named) ? named : `${named}.sys`;
	return tag === null ? "a KMDF driver" : `the KMDF driver of tag ${tag.trim()}`;
};

// build/core/parse/without-header.js
/** Null where the text has neither layout, or a row whose figures do not add up. */
const withHeaders = (text) => {
	const lines = text.split(/\r?\n/);
	const records = tableOfJson(contentOf(text));
	if (records !== null) return {
		text: records,
		added: []
	};
	return fromRows(lines) ?? fromBlocks(lines) ?? fromPairs(lines);
};
const fromPairs = (lines) => {
	const text = tableOfPairs(lines);
	return text === null ? null : {
		text,
		added: []
	};
};
/** ` Proc Nonp  12980 (  0)  1 (  0)  12979  8618056 (  0)  664`: the deltas stand only on the screen. */
const ROW = /^ ?(.{4}) (Nonp|Paged) +(\d+) (?:\( *-?\d+\))? *(\d+) (?:\( *-?\d+\))? *(-?\d+) +(\d+) (?:\( *-?\d+\))? *(\d+)(?: |$)/;
const POOLMON_HEADER = " Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc";
const fromRows = (lines) => {
	const headed = [];
	const added = [];
	const seen = /* @__PURE__ */ new Set();
	for (const line of lines) {
		const [, tag, pool, allocs, frees, diff] = ROW.exec(line) ?? [];
		if (tag !== void 0) {
			if ((Number(allocs) - Number(frees) - Number(diff) | 0) !== 0) return null;
			const row = `${tag} ${pool}`;
			if (added.length === 0 || seen.has(row)) {
				seen.clear();
				headed.push(POOLMON_HEADER);
				added.push(headed.length);
			}
			seen.add(row);
		}
		headed.push(line);
	}
	return added.length === 0 ? null : {
		text: headed.join("\n"),
		added
	};
};
/** `PagedUsed     : 204800`, `Tag: Proc`, `Type = Nonp`, `- tag: Proc` of YAML. */
const FIELD$1 = /^\s{0,8}(- )?([A-Za-z][A-Za-z ()_-]{0,30}?)\s*[:=] ?(.*)$/;
/** A block has a tag, a pool and a size. */
const MIN_FIELDS = 3;
/** Each block becomes a row where its last line was, and the heading stands where the first block began. */
const fromBlocks = (lines) => {
	const headed = lines.map(() => "");
	const seen = /* @__PURE__ */ new Set();
	let heading = "";
	for (const { first, fields } of blocksIn(lines)) {
		const names = [...fields.keys()].join("	");
		const row = `${fields.get("tag")} ${fields.get("type") ?? fields.get("pool") ?? ""}`;
		if (names !== heading || seen.has(row)) {
			seen.clear();
			heading = names;
			headed[first] = names;
		}
		seen.add(row);
		headed[first + fields.size - 1] = [...fields.values()].join("	");
	}
	return heading === "" ? null : {
		text: headed.join("\n"),
		added: []
	};
};
/** Runs of `key: value` lines that have a tag among them. */
const blocksIn = (lines) => {
	const blocks = [];
	let fields = /* @__PURE__ */ new Map();
	for (const [index, line] of [...lines, ""].entries()) {
		const [, begins, key, value = ""] = FIELD$1.exec(line) ?? [];
		const name = key?.toLowerCase().trim();
		if (name !== void 0 && begins === void 0 && !fields.has(name)) fields.set(name, value.replaceAll("	", " "));
		else {
			if (fields.size >= MIN_FIELDS && isTagged(fields)) blocks.push({
				first: index - fields.size,
				fields
			});
			fields = new Map(name === void 0 ? [] : [[name, value]]);
		}
	}
	return blocks;
};
const isTagged = (fields) => [...fields.keys()].some(isTagName);

// build/core/parse/xml-records.js
const FIELD = /<(\w{1,40})(?: N="([^"<>]{1,60})"| Name="([^"<>]{1,60})"[^<>]{0,200})?>([^<>]{0,200})<\/\1>/g;
/** A table of the records with a tag, under the names of their fields; null where there is none. */
const tableOfXml = (bytes) => {
	const [first] = decode(bytes.subarray(0, HEAD_BYTES$1));
	if (!/^\s*</.test(first?.text ?? "")) return null;
	const text = decodeText(bytes);
	const records = [];
	let fields = /* @__PURE__ */ new Map();
	for (const [, element = "", short, long, value = ""] of text.matchAll(FIELD)) {
		const name = short ?? long ?? element;
		if (fields.has(name) || fields.size === 0) {
			fields = /* @__PURE__ */ new Map();
			records.push(fields);
		}
		fields.set(name, decoded(value));
	}
	return tableOf(records.map((record) => Object.fromEntries(record)));
};
/** Enough to see the first tag. */
const HEAD_BYTES$1 = 1024;
const ENTITIES = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
};
/** `&lt;` and `&#60;`, and `_x0009_`, as PowerShell writes a control character. */
const decoded = (value) => value.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).replace(/&#(\d{1,5}|x[0-9a-f]{1,4});/gi, (_, code) => String.fromCharCode(Number(code.replace(/^x/i, "0x")))).replace(/&(lt|gt|amp|quot|apos);/g, (_, name) => ENTITIES[name] ?? "");

// build/core/parse/index.js
/** The text formats. A format is known by its header line, never by the name of the file. */
const readers = [
	readPoolused,
	readPoolmon,
	readPoolmonxCsv,
	readPowershellCsv,
	readPooltracker,
	readKdbg,
	readSnapshotJson,
	readHeadedTable,
	readVerifier,
	readWdfPoolUsage
];
/**
* Reads every snapshot in a file. Text before, between and after the tables (debugger banners, prompts) is passed over;
* inside a table each line is a row, known noise or a problem.
*/
const parse = (source, bytes, onTable) => {
	try {
		return parseBytes(source, bytes, onTable);
	} catch (error) {
		if (!(error instanceof _spill_js__WEBPACK_IMPORTED_MODULE_3__.r)) throw error;
		return nothing((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("FILE_UNREADABLE", {
			source,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${error.message}`
		}));
	}
};
const parseBytes = (source, bytes, onTable) => {
	if (bytes.length === 0) return nothing((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("EMPTY_FILE", { source }));
	const buffer = bytes.length > MAX_BUFFER_BYTES ? null : readPoolTagBuffer(source, (0,_spill_js__WEBPACK_IMPORTED_MODULE_3__.a)(bytes));
	if (buffer !== null) return merge([buffer]);
	if (isBinary(bytes)) return withoutRows(merge([]), source, bytes);
	const asGiven = readJson(source, bytes) ?? readText(source, decode(bytes), onTable);
	const read = readPages(source, bytes, asGiven) ?? readWrapped(source, bytes, asGiven) ?? asGiven;
	return isEmpty(read) ? readXml(source, bytes) ?? readHeaderless(source, bytes) ?? withoutRows(read, source, bytes) : read;
};
const readText = (source, stretches, onTable) => merge(readTables(openTranscript(source, stretches), onTable));
/** Reads a text that was made of the file's; the places in it are none of the file. */
const readMade = (source, text) => ({
	...readText(source, decode(new TextEncoder().encode(text))),
	described: {
		tables: [],
		unwrapped: null
	}
});
/** Reads a table whose header stands again on each page as one; null where that gives no fewer snapshots. */
const readPages = (source, bytes, asGiven) => {
	if (!maybePages(asGiven) || bytes.length > MAX_WRAPPED_BYTES) return null;
	const text = withoutPageHeadings(textOf$2(decode(bytes)));
	if (text === null) return null;
	const read = readMade(source, text);
	const note = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("WRAPPING_REMOVED", {
		source,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`the heading of each page`
	});
	const isOfTwo = read.problems.some(({ code }) => code === "ROW_TWICE" || code === "ROWS_DIFFER");
	const isLess = rowsIn(read) < MIN_SHARE_OF_PAGES * rowsIn(asGiven);
	return isOfTwo || isLess ? null : {
		...read,
		problems: [...read.problems, note]
	};
};
/** Share of the rows of all pages that stand in one table at least. */
const MIN_SHARE_OF_PAGES = .9;
/** Rows of a page at most: as many are a whole machine. */
const MAX_ROWS_OF_PAGE = 500;
/** True for several tables with few rows, and for what was taken for several outputs of !poolused. */
const maybePages = ({ snapshots, problems }) => problems.some(({ code }) => code === "VIEWS_MERGED") || snapshots.length > 1 && snapshots.some((snapshot) => rowCountOf(snapshot) < MAX_ROWS_OF_PAGE);
/** Reads records that a script wrote, or a dump in strings of JSON; null where the file is no JSON of rows. */
const readJson = (source, bytes) => {
	if (bytes.length > MAX_WRAPPED_BYTES || !isJson(bytes)) return null;
	const content = contentOf(textOf$2(decode(bytes)));
	const table = tableOfJson(content);
	const read = table === null ? null : readMade(source, table);
	if (read !== null && !(isEmpty(read) && read.problems.length === 0)) return withoutLines(read);
	const strings = textInJson(content);
	const written = strings === null ? null : readMade(source, strings);
	if (written === null || isEmpty(written)) return null;
	const note = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("WRAPPING_REMOVED", {
		source,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`JSON`
	});
	return withoutLines({
		...written,
		problems: [...written.problems, note]
	});
};
/** Lines of a text that was made of the file's are none of the file. */
const withoutLines = (read) => ({
	...read,
	problems: read.problems.map((found) => ({
		...found,
		line: null
	}))
});
/** Our own format is an object, too, and says so in its first property. */
const isJson = (bytes) => {
	const [first] = decode(bytes.subarray(0, HEAD_BYTES));
	return /^\s*(?:[[{]\s*["{]|".*\\n)/.test(first?.text ?? "") && !/^\s*\{\s*"format"/.test(first?.text ?? "");
};
/** Bytes of a text without headers at most: it is pasted, or filtered by hand. */
const MAX_HEADERLESS_BYTES = 2 ** 22;
/** Reads records that a script wrote as XML; null where there are none. */
const readXml = (source, bytes) => {
	const table = bytes.length > MAX_WRAPPED_BYTES ? null : tableOfXml(bytes);
	const read = table === null ? null : readMade(source, table);
	return read === null || isEmpty(read) ? null : withoutLines(read);
};
/** Reads rows without a header and `key: value` blocks; null where there are none. They show a part of the machine. */
const readHeaderless = (source, bytes) => {
	if (bytes.length > MAX_HEADERLESS_BYTES) return null;
	const headed = withHeaders(textOf$2(unwrap(decode(bytes), { tabs: "kept" }).stretches));
	if (headed === null) return null;
	const read = readMade(source, headed.text);
	if (isEmpty(read)) return null;
	const lineOf = (line) => line - headed.added.filter((added) => added < line).length;
	const isPart = headed.added.length > 0;
	const part = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("FEW_ROWS", {
		source,
		line: 1,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`its rows have no header`
	});
	return {
		...read,
		snapshots: read.snapshots.map((snapshot) => ({
			...snapshot,
			line: lineOf(snapshot.line),
			coverage: isPart ? { kind: "partial" } : snapshot.coverage
		})),
		problems: [...read.problems.map((found) => found.line === null ? found : {
			...found,
			line: lineOf(found.line)
		}), ...isPart ? [part] : []]
	};
};
/** Bytes of a raw buffer at most: 65,535 tags of 56 bytes. */
const MAX_BUFFER_BYTES = 2 ** 22;
/** One message says what a file is instead; a table without rows keeps its own where nothing tells. */
const withoutRows = (read, source, bytes) => {
	const words = describeNoDump(bytes) ?? (isBrokenJson(bytes) ? BROKEN_JSON : null);
	if (read.problems.length > 0 && (words === null || words === "its table has a tag, and lacks a column for the pool (Type) or for the size (Bytes): docs/formats.md has the headings")) return read;
	return nothing((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("NOT_A_DUMP", {
		source,
		detail: words === null ? beginning(bytes) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(words)
	}));
};
const BROKEN_JSON = "it is JSON of tags that breaks off or is damaged, so no row is sure: let the script write it whole";
const isBrokenJson = (bytes) => {
	if (bytes.length > MAX_WRAPPED_BYTES || !isJson(bytes)) return false;
	const text = textOf$2(decode(bytes));
	return /"(?:pool_?)?tag(?:_?name|ulong)?"\s*:/i.test(text) && contentOf(text) === void 0;
};
/** The first words of a file that nothing tells: they name most mistakes, such as `Access is denied.` */
const beginning = (bytes) => {
	const [first] = decode(bytes.subarray(0, HEAD_BYTES));
	const lines = first?.text.split(/\r?\n/).filter((text) => /[a-z]{2}/i.test(text)) ?? [];
	const line = lines.find((text) => !BANNER.test(text)) ?? lines[0] ?? "";
	return line.includes("\0") || line === "" ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`it begins with ${excerpt(line.trim())}`;
};
const HEAD_BYTES = 4096;
const BANNER = /^\s*(?:\d*:? ?l?kd>|Microsoft \(R\) Windows Debugger|Copyright \(c\)|Opened log file|PS [A-Z]:|[A-Z]:\\[^>]*>)/i;
/** A larger file is a tool's own output: nobody pastes so much. */
const MAX_WRAPPED_BYTES = 2 ** 26;
/** Reads the text without its wrapping; null where that gives no more. */
const readWrapped = (source, bytes, asGiven) => {
	if (!(isEmpty(asGiven) || asGiven.problems.some(({ code }) => SIGNS_OF_WRAPPING.has(code))) || bytes.length > MAX_WRAPPED_BYTES || !mayHoldDump(bytes)) return null;
	const best = (asGiven.problems.some(({ code }) => code === "KDBG_SHORT") ? ["kept"] : ["kept", "expanded"]).reduce((read, tabs) => {
		const other = isWrapped(bytes, { tabs }) ? readUnwrapped(source, bytes, { tabs }) : read;
		return readsMore(other, read) ? other : read;
	}, asGiven);
	return best === asGiven ? null : best;
};
const readUnwrapped = (source, bytes, reading) => {
	const { stretches, removed } = unwrap(decode(bytes), reading);
	const unwrapped = readText(source, stretches);
	const note = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("WRAPPING_REMOVED", {
		source,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)([...removed].join(", "))
	});
	return {
		...unwrapped,
		problems: [...unwrapped.problems, note],
		described: {
			...unwrapped.described,
			unwrapped: reading
		}
	};
};
/** Codes of a text that holds a dump and more than a dump. */
const SIGNS_OF_WRAPPING = /* @__PURE__ */ new Set([
	"NO_ROWS",
	"UNREAD_LINE",
	"CUT_LINE",
	"TOTAL_MISMATCH",
	"FEW_ROWS"
]);
/**
* A header has a tag and a size in one line, and Driver Verifier counts pool allocations. A log of a build has the
* words apart, and would take long to unwrap.
*/
const mayHoldDump = (bytes) => {
	for (const { text } of decode(bytes)) if (HEADING.test(text)) return true;
	return false;
};
const HEADING = /tag(?:[ _]?name)?\b[^\n]{0,300}(?:alloc|byte|used|usage|size)|(?:alloc|byte|used|usage|size)[^\n]{0,300}tag\b|pool.allocations/i;
/** Characters of the beginning, which is wrapped where anything is. */
const SAMPLE_LENGTH = 2 ** 18;
const isWrapped = (bytes, reading) => {
	const { stretches, removed } = unwrap(decode(bytes), reading);
	let length = 0;
	for (let next = stretches.next(); next.value !== void 0; next = stretches.next()) {
		length += next.value.text.length;
		if (removed.size > 0 || length > SAMPLE_LENGTH) break;
	}
	return reading.tabs === "expanded" ? removed.has("tabs") : removed.size > 0;
};
const readsMore = (one, other) => {
	const more = rowsIn(one) - rowsIn(other);
	return more > 0 || more === 0 && rowsIn(one) > 0 && damageIn(one) < damageIn(other);
};
const damageIn = ({ problems }) => problems.filter(({ code }) => code !== "WRAPPING_REMOVED").length;
const isEmpty = ({ snapshots, drivers }) => snapshots.length + drivers.length === 0;
/** Rows that hold something, and drivers: a reader may add a row of zeros for the other pool. */
const rowsIn = ({ snapshots, drivers }) => {
	let count = drivers.length;
	for (const snapshot of snapshots) eachRow(snapshot, ({ bytes }) => {
		if (bytes > 0) count++;
	});
	return count;
};
const merge = (tables) => {
	const merged = mergeViews(tables.flatMap(({ snapshots }) => snapshots), tables.flatMap(({ problems }) => problems));
	return {
		...merged,
		problems: saidOnce(merged.problems),
		drivers: tables.flatMap(({ drivers }) => drivers),
		described: {
			tables: tables.flatMap(({ described }) => described),
			unwrapped: null
		}
	};
};
/** The same words about one file are one message with a count: a series repeats what one of its snapshots has. */
const saidOnce = (problems) => {
	const alike = /* @__PURE__ */ new Map();
	for (const found of problems) {
		const key = `${found.code} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__._)(found.detail)}`;
		const same = alike.get(key);
		if (same === void 0) alike.set(key, [found]);
		else same.push(found);
	}
	return [...alike.values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		if (others.length === 0) return [first];
		const times = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(others.length + 1, "time");
		return [{
			...first,
			detail: first.detail.length === 0 ? times : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${first.detail}; ${times}`
		}];
	});
};
const nothing = (found) => ({
	...merge([]),
	problems: [found]
});
const readTables = (transcript, onTable) => {
	const { cursor, passed } = transcript;
	const tables = [];
	while (seek(cursor, (lines) => rememberLines(transcript, lines)) && advance(cursor)) {
		const table = readTable(transcript);
		if (table === null) {
			rememberLines(transcript, `${lineAt(cursor)}\n`);
			continue;
		}
		tables.push(table);
		onTable?.(tables.length);
		passed.lines = table.below ?? "";
	}
	return tables;
};
const readTable = (transcript) => {
	for (const reader of readers) {
		const table = reader(transcript);
		if (table !== null) return table;
	}
	return null;
};

// build/core/parse/pooltag-txt.js
/**
* Reads the files in order; the first that names a tag wins, an exact tag before a pattern, the most specific pattern
* first. Source: the layout as the debugger documentation describes it, "Using a pool tag text file".
*
*     rem a comment, and so is what begins with //
*     AfdX - afd.sys     - AFD context
*     Ntf? - ntfs.sys    - ? is any letter, * any run of letters
*     Abc  - <unknown>   - the tag is padded with blanks to four characters
*/
const readPooltags = (files) => {
	const exact = /* @__PURE__ */ new Map();
	const patterns = /* @__PURE__ */ new Map();
	const problems = [];
	for (const { name: source, bytes } of files) {
		const text = decodeText(bytes);
		const odd = [];
		for (const [index, line] of text.split(/\r?\n/).entries()) {
			if (isComment(line)) continue;
			const entry = entryIn(line);
			if (entry === null) odd.push(index + 1);
			else if (/[?*]/.test(entry.tag)) keepFirst(patterns, entry.tag.trimEnd(), entry.words);
			else keepFirst(exact, (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.u)(entry.tag), entry.words);
		}
		const [first] = odd;
		if (first !== void 0) problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("POOLTAG_LINES", {
			source,
			line: first,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${odd.length}`
		}));
	}
	const bySpecificity = [...patterns].map(([pattern, words]) => ({
		matches: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.r)(pattern),
		words,
		literals: pattern.replace(/[?*]/g, "").length
	})).sort((one, other) => other.literals - one.literals);
	const find = (tag) => exact.get(tag) ?? bySpecificity.find(({ matches }) => matches(tag))?.words ?? null;
	return {
		find,
		problems,
		entries: exact.size + patterns.size
	};
};
const keepFirst = (known, key, words) => {
	if (!known.has(key)) known.set(key, words);
};
/** True for a blank line, a comment, and the 0x1A that ends an old file. */
const isComment = (line) => line.charCodeAt(0) === END_OF_FILE || /^\s*(rem\b|\/\/|$)/i.test(line);
const END_OF_FILE = 26;
/** Splits at the first two ` -`: descriptions hold dashes too, and binary or description may be missing. */
const entryIn = (line) => {
	const dash = line.indexOf(" -", 1);
	if (dash === -1) return null;
	const raw = line.slice(0, dash);
	const tag = raw.length <= 4 ? raw : raw.trim();
	if (tag.trim() === "" || tag.length > 4) return null;
	const rest = line.slice(dash + 2);
	const second = rest.indexOf(" -");
	const binary = (second === -1 ? rest : rest.slice(0, second)).trim();
	return {
		tag,
		words: [second === -1 ? "" : rest.slice(second + 2).trim(), /^<unknown>$/i.test(binary) ? "" : binary].filter((part) => part !== "").join(", ").slice(0, 200)
	};
};

// build/io/globs.js
var import_picomatch = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_picomatch_js__WEBPACK_IMPORTED_MODULE_6__.t)(), 1);
/**
* The files below `root` that one of the globs names, in the order of their names; a pipe is no file. Links are not
* followed, and one that leads out of `root` is a problem.
*/
const readMatching = async (root, given) => {
	const { files, links } = await listNamed(root, given);
	const nameOf = (path) => (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.u)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(root, path));
	const read = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.o)(files, {
		nameOf,
		takesPipes: false
	});
	return {
		...read,
		problems: [...read.problems, ...await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.r)(links, root, nameOf)]
	};
};
/** Whole paths of the files. */
const listMatching = async (root, given) => (await listNamed(root, given)).files;
const listNamed = async (root, given) => {
	const globs = given.map((glob) => toRelative(root, glob));
	const including = globs.filter((glob) => !(0,_policy_js__WEBPACK_IMPORTED_MODULE_7__.p)(glob)).map(withoutMarks);
	const bases = new Set(including.map((glob) => import_picomatch.default.scan(glob).base));
	const found = await Promise.all([...bases].map((base) => (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.i)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(root, base))));
	const matches = matcherOf(globs);
	const named = (paths) => [...new Set(paths)].filter((path) => matches((0,_files_js__WEBPACK_IMPORTED_MODULE_5__.u)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(root, path))));
	return {
		files: named(found.flatMap(({ files }) => files)),
		links: named(found.flatMap(({ links }) => links))
	};
};
/**
* A glob as one below `root`: `${{ runner.temp }}/*.txt` of a workflow is an absolute path. A backslash is a slash, as
* Windows writes it: no name of a dump holds one.
*/
const toRelative = (root, glob) => {
	const [mark = "", path = ""] = [/^!+(?!\()/.exec(glob)?.[0], withoutMarks(glob).replaceAll("\\", "/")];
	if (!(0,node_path__WEBPACK_IMPORTED_MODULE_13__.isAbsolute)(path)) return mark + path;
	const end = path.endsWith("/") ? "/" : "";
	return `${mark}./${(0,_files_js__WEBPACK_IMPORTED_MODULE_5__.u)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(root, path))}${end}`;
};
/**
* True for a relative path, with `/`, that the globs name; a glob without a slash names files in any folder. As in
* upload-artifact, `!` leaves out what an earlier glob named, a folder with all that is in it, and a later glob may
* take it in again.
*/
const matcherOf = (globs) => {
	const rules = globs.map(ruleOf);
	return (path) => path.length <= MAX_PATH_LENGTH && rules.reduce((isNamed, { isIncluding, names }) => names(path) ? isIncluding : isNamed, false);
};
/**
* Characters: the folders of a longer path could be as many, and each is tried. Windows allows 260 unless it is told.
*/
const MAX_PATH_LENGTH = 512;
const ruleOf = (glob) => {
	const isIncluding = !(0,_policy_js__WEBPACK_IMPORTED_MODULE_7__.p)(glob);
	const matches = patternOf(withoutMarks(glob));
	return {
		isIncluding,
		names: isIncluding ? matches : (path) => pathsTo(path).some(matches)
	};
};
/** `dumps/` names all that is in the folder. */
const patternOf = (glob) => {
	if (glob === "") return () => false;
	const pattern = glob.replace(/\/$/, "/**");
	const matches = (0, import_picomatch.default)(pattern.replace(/^\.\//, ""), {
		dot: true,
		basename: !pattern.includes("/")
	});
	return (path) => matches(path);
};
/** `!(a|b).txt` is no mark but a pattern. */
const withoutMarks = (glob) => glob.replace(/^!+(?!\()/, "");
/** `a/b/c` \u2192 `a`, `a/b`, `a/b/c`. */
const pathsTo = (path) => {
	const parts = path.split("/");
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
};

// build/io/unpack.js
/**
* The files in a file: the entries of a zip, what a gzip holds, or the file itself. Archives inside archives are opened
* too, three deep, and the limits hold for all of them together. Known by content, never by name; nothing is written to
* disk, and no name in an archive becomes a path. Files that are not wanted are not read and count for no limit.
*/
const unpack = async (file, limits, { isWanted, memory = openMemory() } = {}) => {
	const budget = {
		...limits,
		names: MAX_NAMES,
		limits,
		memory,
		isSpent: false
	};
	const { files, problems } = await unpackAt(file, {
		budget,
		isWanted: isWanted === void 0 ? null : (name) => isWanted(name.slice(file.name.length + 1))
	}, 0);
	return {
		files,
		problems: shortened(file, problems)
	};
};
/** Room for unpacked files: 64 MiB, those of all archives that share it. */
const openMemory = () => ({ left: 64 * 2 ** 20 });
/** Names that the zips in one file may list together; a hundred thousand are gone through in three seconds. */
const MAX_NAMES = 25e4;
/** The same for several files. */
const unpackAll = async (files, limits) => {
	const memory = openMemory();
	const unpacked = await Promise.all(files.map((file) => unpack(file, limits, { memory })));
	return {
		files: unpacked.flatMap((one) => one.files),
		problems: unpacked.flatMap((one) => one.problems)
	};
};
const MAX_DEPTH = 3;
const unpackAt = async (file, unpacking, depth) => {
	const { budget, isWanted } = unpacking;
	const kind = (0,_archive_js__WEBPACK_IMPORTED_MODULE_8__.t)(file.bytes.subarray(0, 4));
	if (kind === null) return {
		files: [file],
		problems: []
	};
	if (budget.isSpent) return NOTHING;
	if (depth === MAX_DEPTH) return refused(file, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`archives ${MAX_DEPTH} deep are opened, not more`);
	if (file.bytes.length > budget.limits.bytes) return refused(file, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`more than ${budget.limits.bytes} bytes packed`);
	const opened = kind === "gzip" ? await openGzip(file, budget) : await openZip({
		...file,
		bytes: (0,_spill_js__WEBPACK_IMPORTED_MODULE_3__.a)(file.bytes)
	}, budget, isWanted);
	const inner = [{
		files: [],
		problems: opened.problems
	}];
	for (const one of opened.files) inner.push(await unpackAt(one, unpacking, depth + 1));
	return {
		files: inner.flatMap(({ files }) => files),
		problems: inner.flatMap(({ problems }) => problems)
	};
};
const NOTHING = {
	files: [],
	problems: []
};
/** Problems of one archive that are told; a thousand refused entries say no more. */
const MAX_PROBLEMS = 50;
const shortened = ({ name: source }, problems) => {
	const rest = problems.length - MAX_PROBLEMS;
	if (rest <= 0) return problems;
	const detail = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(rest, "more problem")} in it`;
	return [...problems.slice(0, MAX_PROBLEMS), (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("ARCHIVE_UNREADABLE", {
		source,
		detail
	})];
};
/** Loads the reader of zips with the first one: it takes 8 ms, a fifth of what Node itself takes to start. */
const openZip = async (...given) => (await __webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 5442))).unzip(...given);
const openGzip = async (file, budget) => {
	const { limits } = budget;
	if (budget.entries < 1) {
		budget.isSpent = true;
		return refused(file, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${limits.entries} files are read, not more`);
	}
	const maxUnpacked = limits.ratio * Math.max(file.bytes.length, 1024);
	try {
		const { bytes, length } = await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_15__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_14__.Readable.from(stretchesOf(file.bytes)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_12__.createGunzip)({ chunkSize: STRETCH_BYTES }), (content) => (0,_spill_js__WEBPACK_IMPORTED_MODULE_3__.t)(content, budget.memory, Math.min(budget.bytes, maxUnpacked)));
		budget.entries--;
		budget.bytes -= length;
		return {
			files: [{
				name: file.name.replace(/\.gz$/i, ""),
				bytes
			}],
			problems: []
		};
	} catch (error) {
		if (error instanceof RangeError) {
			budget.isSpent = budget.bytes <= maxUnpacked;
			return refused(file, budget.isSpent ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`more than ${limits.bytes} bytes unpacked` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`packed more than ${limits.ratio} to 1`);
		}
		const detail = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${error instanceof Error ? error.message : String(error)}`;
		return {
			files: [],
			problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("ARCHIVE_UNREADABLE", {
				source: file.name,
				detail
			})]
		};
	}
};
/** Bytes that are unpacked at once. */
const STRETCH_BYTES = 2 ** 16;
function* stretchesOf(bytes) {
	for (let start = 0; start < bytes.length; start += STRETCH_BYTES) yield bytes.subarray(start, start + STRETCH_BYTES);
}
const refused = (file, detail) => ({
	files: [],
	problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("ARCHIVE_TOO_LARGE", {
		source: file.name,
		detail
	})]
});

// build/cli/read-dumps.js
const readSides = async (sides, limits, onRead) => {
	await refuseMissing(sides.map(({ path }) => path));
	const read = await Promise.all(sides.map(async ({ side, path, only }) => {
		const read = only === void 0 ? await readFound(path, onRead) : await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.o)(only, {
			nameOf: _files_js__WEBPACK_IMPORTED_MODULE_5__.u,
			takesPipes: false,
			...onRead === void 0 ? {} : { onRead }
		});
		const { files, problems } = await unpackFiles(read, limits);
		const named = files.length === 1 && files[0]?.name === path;
		return {
			dumps: files.map(({ name, bytes }) => ({
				leg: "",
				side,
				source: name,
				bytes,
				named
			})),
			problems
		};
	}));
	return {
		dumps: read.flatMap(({ dumps }) => dumps),
		problems: read.flatMap(({ problems }) => problems)
	};
};
/** Reads the files of `--pooltag-file`. @throws {UserError} where one holds no entry: it is another file. */
const readPooltagFiles = async (paths) => {
	const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.s)(".", paths ?? []);
	for (const file of files) if (readPooltags([file]).entries === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`--pooltag-file ${(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.dt)(file.name)} has no entry such as "Ntf? - ntfs.sys - what it is": give a pooltag.txt`);
	return readPooltags(files);
};
/** Parses each dump of a command that takes dumps one by one; what could not be read goes to standard error. */
const parseDumps = async (command, paths, limits) => {
	if (paths.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`expected a DUMP to ${command}; see --help`);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_9__.c)(paths);
	await refuseMissing(paths);
	const { read, parsed } = await (0,_progress_js__WEBPACK_IMPORTED_MODULE_11__.t)(async (line) => {
		const read = await Promise.all(paths.map((path) => readFiles(path, limits, line.onRead)));
		return {
			read,
			parsed: parseAll(read.flatMap(({ files }) => files), line)
		};
	});
	(0,_print_js__WEBPACK_IMPORTED_MODULE_9__.o)([...read, ...parsed].flatMap(({ problems }) => problems));
	return parsed;
};
const parseAll = (files, { onProgress }) => files.map(({ name, bytes }, index) => {
	const tell = (tables) => onProgress({
		stage: "parse",
		dump: index + 1,
		dumps: files.length,
		tables
	});
	return {
		bytes,
		...parse(name, bytes, tell)
	};
});
const refuseMissing = async (paths) => {
	const missing = [];
	for (const path of paths) if (!await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.t)(path) && !isGlob(path)) missing.push(path);
	if (missing.length === 0) return;
	const meant = missing.flatMap((path) => (0,_nearest_js__WEBPACK_IMPORTED_MODULE_17__.t)(path, Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_10__.n)) ?? [])[0];
	const hint = meant === void 0 ? "" : `; did you mean the command ${meant}?`;
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`no such file or folder: ${missing.map(_select_js__WEBPACK_IMPORTED_MODULE_4__.dt).join(", ")}${hint}`);
};
/** A file or the files of a folder, archives among them opened. */
const readFiles = async (path, limits, onRead) => unpackFiles(await readFound(path, onRead), limits);
/** @throws {UserError} where there is no file. */
const readFound = async (path, onRead) => {
	const isThere = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.t)(path);
	const read = isThere ? await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.c)(path, onRead) : await readMatching(".", [path]);
	if (read.files.length + read.problems.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(isThere ? `${(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.dt)(path)} is an empty folder` : `no file matches ${(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.dt)(path)}`);
	return read;
};
const unpackFiles = async (read, limits) => {
	const { files, problems } = await unpackAll(read.files, limits);
	return {
		files,
		problems: [...read.problems, ...problems]
	};
};
/** Paths of reports, with those that a glob names in its place. @throws {UserError} where it names none. */
const expandGlobs = async (paths) => {
	const expanded = [];
	for (const path of paths) {
		const matching = !isGlob(path) || await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.t)(path) ? [path] : (await listMatching(".", [path])).map((found) => (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.u)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(".", found)));
		if (matching.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`no file matches ${(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.dt)(path)}`);
		expanded.push(...matching);
	}
	return expanded;
};
/** The shells of Windows leave a glob as it is. */
const isGlob = (path) => /[*?[{]/.test(path);



/***/ }),

/***/ 9364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isRecord)
/* harmony export */ });
// build/core/record.js
/** True for an object; an array is none. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);



/***/ }),

/***/ 5740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readSmallTextSync),
/* harmony export */   n: () => (/* binding */ readRegular),
/* harmony export */   r: () => (/* binding */ readSmallText),
/* harmony export */   t: () => (/* binding */ NotAFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);



// build/io/regular-file.js
/** What lies at a path is no file whose bytes are all there: a folder, a pipe, a device; or it is too large. */
var NotAFile = class extends Error {
	name = "NotAFile";
};
/**
* Reads a file that is small by nature. A pipe or a device in its place may bring nothing for ever, or bytes without an
* end, so it is opened without waiting and asked what it is before it is read.
* @throws {NotAFile}
*/
const readRegular = async (path, maxBytes) => {
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | WITHOUT_WAITING);
	try {
		refuseOther(await file.stat(), maxBytes);
		return await file.readFile();
	} finally {
		await file.close();
	}
};
/** The same as UTF-8; null where there is no such file, or it may not be read: for what decorates a report. */
const readSmallText = async (path, maxBytes) => {
	try {
		return Buffer.from(await readRegular(path, maxBytes)).toString("utf8");
	} catch {
		return null;
	}
};
/**
* The same without waiting for the event loop, with the byte order mark heeded and left out: for work that is one
* piece, which reads thousands of files and holds one at a time.
*/
const readSmallTextSync = (path, maxBytes) => {
	try {
		const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | WITHOUT_WAITING);
		try {
			refuseOther((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file), maxBytes);
			const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
			const text = bytes.toString(bytes[0] === 255 && bytes[1] === 254 ? "utf16le" : "utf8");
			return text.startsWith("\ufeff") ? text.slice(1) : text;
		} finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
		}
	} catch {
		return null;
	}
};
const refuseOther = (found, maxBytes) => {
	if (!found.isFile()) throw new NotAFile("it is no file");
	if (found.size > maxBytes) throw new NotAFile(`it is larger than ${maxBytes} bytes`);
};
/** Windows has no such flag, and no pipe among its files. */
const WITHOUT_WAITING = node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0;



/***/ }),

/***/ 6283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ __require),
/* harmony export */   r: () => (/* binding */ __toESM),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);


// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ meantTag),
/* harmony export */   t: () => (/* binding */ screenOf)
/* harmony export */ });
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9690);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5483);



// build/core/meant-tag.js
/**
* The tag that a pattern means which names none: read backwards, as sources spell tags, in another case, with the
* letters that are missing at its end, or with two neighbours exchanged. Null where no tag shown is like it.
*/
const meantTag = (pattern, shown) => {
	const padded = pattern.includes("*") ? pattern : pattern.padEnd(4);
	const reversed = [...padded].reverse().join("");
	const tries = [reversed, reversed.trim()].map((text) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.r)(text));
	const anyCase = [padded, reversed].map((text) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.r)(text.toLowerCase()));
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

// build/report/ansi.js
/**
* Colour as terminals of any theme show it: the eight colours, bold and dim, and nothing else. Codes from ECMA-48,
* "Select Graphic Rendition"; each ends by taking back what it set.
*/
const ansiStyle = (role, text) => {
	const { on, off } = CODES[role];
	return `\x1b[${on}m${text}\x1b[${off}m`;
};
const CODES = {
	leak: {
		on: "1;31",
		off: "22;39"
	},
	suspect: {
		on: "1;33",
		off: "22;39"
	},
	clean: {
		on: "1;32",
		off: "22;39"
	},
	growth: {
		on: "33",
		off: "39"
	},
	strong: {
		on: "1",
		off: "22"
	},
	dim: {
		on: "2",
		off: "22"
	}
};

// build/cli/screen.js
/** Screen of the terminal's width and colour. A file or a pipe has no width, and colour only when told to. */
const screenOf = (asked, outlet, environment) => {
	const isTerminal = asked.output === null && outlet.isTTY === true;
	return {
		width: isTerminal ? widthOf(outlet, environment) : _layout_js__WEBPACK_IMPORTED_MODULE_1__.r.width,
		style: isColoured(asked, isTerminal, environment) ? ansiStyle : _layout_js__WEBPACK_IMPORTED_MODULE_1__.r.style
	};
};
/** Columns of a readable table: a narrower terminal gets as many. */
const MIN_COLUMNS = 40;
const widthOf = ({ columns = 0 }, { COLUMNS = "" }) => {
	const width = columns > 0 ? columns : Number(/^\d{1,5}$/.exec(COLUMNS)?.[0] ?? 0);
	return width > 0 ? Math.max(width, MIN_COLUMNS) : _layout_js__WEBPACK_IMPORTED_MODULE_1__.r.width;
};
/** The option, then FORCE_COLOR, then NO_COLOR (https://no-color.org: set and not empty), then what the terminal is. */
const isColoured = ({ color, output }, isTerminal, environment) => {
	if (color === "always" || color === "never") return color === "always";
	if (output !== null) return false;
	const { FORCE_COLOR: forced, NO_COLOR: unwanted = "", TERM } = environment;
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return isTerminal && unwanted === "" && TERM !== "dumb";
};



/***/ }),

/***/ 7535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ describeTags),
/* harmony export */   n: () => (/* binding */ selectRows),
/* harmony export */   r: () => (/* binding */ unmatchedPatterns),
/* harmony export */   t: () => (/* binding */ nothingLeft)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9690);
/* harmony import */ var _policy2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8837);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4843);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5881);






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
	for (const { text } of unwrapped === null ? (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_3__.s)(bytes) : (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_3__.s)(bytes), unwrapped).stretches) {
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
	const isAsked = (0,_policy2_js__WEBPACK_IMPORTED_MODULE_2__.i)(tag ?? ["*"]);
	const isExcluded = (0,_policy2_js__WEBPACK_IMPORTED_MODULE_2__.i)(exclude ?? []);
	const sorted = rows.filter((row) => isAsked(row) && !isExcluded(row) && (pool === null || row.pool === pool)).sort((one, other) => weight(other) - weight(one) || (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.u)((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(one), (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(other)));
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
	return (patterns ?? []).filter((pattern) => !rows.some((0,_policy2_js__WEBPACK_IMPORTED_MODULE_2__.i)([pattern]))).map((pattern) => {
		const meant = (0,_screen_js__WEBPACK_IMPORTED_MODULE_4__.n)(pattern, tags);
		return `no row is ${pattern}${meant === null ? "" : `; did you mean ${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(meant)}?`}`;
	});
};
/** A line where the rows that are there are all left out, each pattern naming some. */
const nothingLeft = ({ tag, exclude, pool }) => {
	const asked = [
		...tag === null ? [] : [`--tag ${tag.join()}`],
		...exclude === null ? [] : [`--exclude ${exclude.join()}`],
		...pool === null ? [] : [`--pool ${pool}`]
	];
	return asked.length === 0 ? [] : [`no row is left by ${asked.join(" with ")}`];
};



/***/ }),

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ kinOf),
/* harmony export */   A: () => (/* binding */ BASELINE_SPREAD),
/* harmony export */   B: () => (/* binding */ scored),
/* harmony export */   C: () => (/* binding */ weekdayOf),
/* harmony export */   D: () => (/* binding */ changeOf),
/* harmony export */   E: () => (/* binding */ standingOut),
/* harmony export */   F: () => (/* binding */ isAcquitted),
/* harmony export */   G: () => (/* binding */ noiseZ),
/* harmony export */   H: () => (/* binding */ isBytesOnly),
/* harmony export */   I: () => (/* binding */ isInControl),
/* harmony export */   J: () => (/* binding */ mannKendallZ),
/* harmony export */   K: () => (/* binding */ strayBytes),
/* harmony export */   L: () => (/* binding */ isOnBaseline),
/* harmony export */   M: () => (/* binding */ bytesThere),
/* harmony export */   N: () => (/* binding */ excess),
/* harmony export */   O: () => (/* binding */ inStep),
/* harmony export */   P: () => (/* binding */ excessOf),
/* harmony export */   Q: () => (/* binding */ isObject),
/* harmony export */   R: () => (/* binding */ isOnReference),
/* harmony export */   S: () => (/* binding */ utcTimeOf),
/* harmony export */   T: () => (/* binding */ byEvidence),
/* harmony export */   U: () => (/* binding */ isCounted),
/* harmony export */   V: () => (/* binding */ inFlightOf),
/* harmony export */   W: () => (/* binding */ noiseVariance),
/* harmony export */   X: () => (/* binding */ entriesMatching),
/* harmony export */   Y: () => (/* binding */ docsLinkOf),
/* harmony export */   Z: () => (/* binding */ entriesOf),
/* harmony export */   _: () => (/* binding */ asUtc),
/* harmony export */   a: () => (/* binding */ driverPoolRowsOf),
/* harmony export */   at: () => (/* binding */ encodeJson),
/* harmony export */   b: () => (/* binding */ millisecondsOf),
/* harmony export */   c: () => (/* binding */ seriesOf),
/* harmony export */   ct: () => (/* binding */ encodeMarkdownCode),
/* harmony export */   d: () => (/* binding */ inOrder),
/* harmony export */   dt: () => (/* binding */ visible),
/* harmony export */   et: () => (/* binding */ knownTag),
/* harmony export */   f: () => (/* binding */ stageIn),
/* harmony export */   g: () => (/* binding */ withoutStage),
/* harmony export */   h: () => (/* binding */ withoutNumbers),
/* harmony export */   i: () => (/* binding */ countsSinceBoot),
/* harmony export */   it: () => (/* binding */ encodeHtml),
/* harmony export */   j: () => (/* binding */ CONTROL_SPREAD),
/* harmony export */   k: () => (/* binding */ rowsInStep),
/* harmony export */   l: () => (/* binding */ splitCauses),
/* harmony export */   lt: () => (/* binding */ encodeMarkdownPre),
/* harmony export */   m: () => (/* binding */ withoutFileType),
/* harmony export */   n: () => (/* binding */ balancedDriverTagsOf),
/* harmony export */   nt: () => (/* binding */ knownTags),
/* harmony export */   o: () => (/* binding */ legsByWorst),
/* harmony export */   ot: () => (/* binding */ encodeLog),
/* harmony export */   p: () => (/* binding */ stageOf),
/* harmony export */   q: () => (/* binding */ bitsForLine),
/* harmony export */   r: () => (/* binding */ cardsOf),
/* harmony export */   rt: () => (/* binding */ encodeCsv),
/* harmony export */   s: () => (/* binding */ otherRowsOf),
/* harmony export */   st: () => (/* binding */ encodeMarkdown),
/* harmony export */   t: () => (/* binding */ areHeld),
/* harmony export */   tt: () => (/* binding */ verifierAliases),
/* harmony export */   u: () => (/* binding */ byText),
/* harmony export */   ut: () => (/* binding */ encodeXml),
/* harmony export */   v: () => (/* binding */ localTimeOf),
/* harmony export */   w: () => (/* binding */ causesOf),
/* harmony export */   x: () => (/* binding */ toStatedTime),
/* harmony export */   y: () => (/* binding */ millisecondsBetween),
/* harmony export */   z: () => (/* binding */ referenceExcess)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9690);



// build/report/encode.js
/**
* A sentence as GitHub Markdown, fit for a table cell. Quoted parts stand in `<code>`, where GitHub links no mention
* and no issue number; every character that Markdown or HTML could read is a character reference.
*/
const encodeMarkdown = (parts) => parts.map((part) => typeof part === "string" ? references(visible(part)) : encodeMarkdownCode(part.quoted)).join("");
/** Untrusted text as inline code; blanks at its ends and runs of them stay to be seen. */
const encodeMarkdownCode = (text) => text === "" ? "" : `<code>${references(visible(text)).replace(/ (?= )|^ | $/g, "&nbsp;")}</code>`;
/** Untrusted lines as a block of code, where GitHub links nothing: our own line breaks stay, all else is text. */
const encodeMarkdownPre = (text) => `<pre><code>${text.split("\n").map((line) => characters(visible(line))).join("\n")}</code></pre>`;
/**
* A sentence as HTML. Quoted parts stand in `<code>`, which the page's style isolates from the text around it and
* whose blanks it keeps; a sentence without any is fit for an attribute, too.
*/
const encodeHtml = (parts) => parts.map((part) => typeof part === "string" ? entities(visible(part)) : `<code>${entities(visible(part.quoted))}</code>`).join("");
/** A line of the runner's log: it cannot begin a workflow command (`::error::`, `##[error]`), nor a second line. */
const encodeLog = (line) => visible(line).replace(/^(\s*):(?=:)/, "$1\\x3a").replaceAll("##[", "##\\x5b");
/** Control characters, line breaks, marks that reorder or hide text, fillers and odd blanks, spelt out. */
const visible = (text) => text.replace(UNSEEN, spelt);
/**
* By Unicode's own properties, since a list of code points would lack those of tomorrow; U+2800 is a pattern of no
* dots, and the others look like a blank. The no-break space stays: our own figures have it before their unit.
*/
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\u1680\u2000-\u200a\u205f\u2800\u3000]/gu;
/**
* JSON whose text shows nothing that reorders or hides, and no control character: all are escaped, and read back the
* same.
*/
const encodeJson = (value) => JSON.stringify(value).replace(UNSEEN, escapes);
const escapes = (character) => character.split("").map(escaped).join("");
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
/** Text of XML 1.0, between tags and in attributes. What XML forbids even as a reference is spelt out. */
const encodeXml = (text) => visible(text).replace(/[\ud800-\udfff\ufffe\uffff]/gu, spelt).replace(/[&<>"']/g, reference);
/**
* A cell of CSV. Text that a spreadsheet would run as a formula begins with its sign spelt out, as tags spell a byte:
* `\\x3dcmd` reads back as the tag.
*/
const encodeCsv = (cell) => {
	if (typeof cell !== "string") return cell === null ? "" : String(cell);
	const text = visible(cell).replace(/^[=+\-@]/, spelt);
	return /[",;]|^\s|\s$/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
};
/** `\\x0a`, `\\u202e`, `\\u{e0001}` */
const spelt = (character) => {
	const code = character.codePointAt(0) ?? 0;
	const digits = code.toString(16);
	if (code > 65535) return `\\u{${digits}}`;
	return code <= 255 ? `\\x${digits.padStart(2, "0")}` : `\\u${digits.padStart(4, "0")}`;
};
const entities = (text) => text.replace(/[&<>"'`]/g, reference);
/** Character references for all that Markdown or HTML could read. */
const characters = (text) => text.replace(/[&<>"'|`*_~[\]\\#@!${}]|:(?=[\0/])/g, reference);
/**
* The same, where a link could be made. GitHub looks for links in the text that is left of
* them, in code too: so an element that shows nothing stands where a link would need its text whole.
*/
const references = (text) => characters(text.replace(LINKED, "$&\0")).replaceAll("\0", NOTHING);
/**
* What stands before the break in a link: `https:|//x.y`, `www|.x.y`, `a@|x.y`, `#|123`, `GH|-1`, parts of a commit.
*/
const LINKED = /:(?=\/\/)|www(?=\.)|[@#](?=\S)|GH(?=-\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;
/** No text holds a NUL here: it was spelt out. */
const NOTHING = "<span></span>";
const reference = (character) => `&#${character.charCodeAt(0)};`;

// build/core/knowledge/tags.js
const knownTags = [
	{
		tag: "Proc",
		pool: "nonpaged",
		what: "process object",
		kind: "object",
		owner: "nt!ps",
		acquire: [
			"PsLookupProcessByProcessId",
			"ObReferenceObjectByHandle",
			"ObReferenceObject"
		],
		release: ["ObDereferenceObject"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK ntifs.h: pslookupprocessbyprocessid; microsoft/Windows-Dev-Performance#137"
	},
	{
		tag: "MiP2",
		pool: "nonpaged",
		what: "memory manager part of a process",
		kind: "rider",
		owner: "nt!mm",
		noise: "medium",
		ridesWith: "Proc",
		source: "microsoft/Windows-Dev-Performance#137"
	},
	{
		tag: "Thre",
		pool: "nonpaged",
		what: "thread object",
		kind: "object",
		owner: "nt!ps",
		acquire: [
			"PsLookupThreadByThreadId",
			"ObReferenceObjectByHandle",
			"PsCreateSystemThread"
		],
		release: ["ObDereferenceObject", "ZwClose"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK ntifs.h: pslookupthreadbythreadid; ReactOS ntoskrnl/ob/oblife.c; microsoft/Windows-Dev-Performance#137"
	},
	{
		tag: "Toke",
		pool: "paged",
		what: "token object",
		kind: "object",
		owner: "nt!se",
		acquire: [
			"SeCaptureSubjectContext",
			"PsReferencePrimaryToken",
			"PsReferenceImpersonationToken",
			"SeCreateClientSecurity"
		],
		release: [
			"SeReleaseSubjectContext",
			"PsDereferencePrimaryToken",
			"PsDereferenceImpersonationToken",
			"SeDeleteClientSecurity"
		],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK ntifs.h: secapturesubjectcontext; microsoft/ebpf-for-windows#5295; microsoft/WSL#41296"
	},
	{
		tag: "SeTd",
		pool: "paged",
		what: "dynamic part of a token",
		kind: "rider",
		owner: "nt!se",
		acquire: ["PsReferencePrimaryToken"],
		release: ["PsDereferencePrimaryToken"],
		noise: "medium",
		ridesWith: "Toke",
		source: "WDK ntifs.h: psreferenceprimarytoken; microsoft/WSL#41296"
	},
	{
		tag: "SeTl",
		pool: "nonpaged",
		what: "lock of a token",
		kind: "rider",
		owner: "nt!se",
		acquire: ["SeCreateClientSecurity"],
		release: ["SeDeleteClientSecurity"],
		noise: "medium",
		ridesWith: "Toke",
		source: "WDK ntifs.h: secreateclientsecurity; microsoft/WSL#41296; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "SeAt",
		pool: "paged",
		what: "token security attributes",
		kind: "rider",
		owner: "nt!se",
		noise: "medium",
		ridesWith: "Toke",
		source: "microsoft/WSL#41296"
	},
	{
		tag: "SePa",
		pool: "nonpaged",
		what: "process audit image name",
		kind: "rider",
		owner: "nt!se",
		acquire: ["SeLocateProcessImageName"],
		release: ["ExFreePool"],
		noise: "medium",
		ridesWith: "Proc",
		source: "reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "SeSd",
		pool: "paged",
		what: "security descriptor",
		kind: "shared",
		owner: "nt!se",
		acquire: ["SeAssignSecurity"],
		release: ["SeDeassignSecurity"],
		noise: "low",
		healthyOutstanding: 2e5,
		source: "WDK wdm.h: seassignsecurity"
	},
	{
		tag: "SeSc",
		pool: "paged",
		what: "captured security descriptor",
		kind: "shared",
		owner: "nt!se",
		acquire: ["SeCaptureSecurityDescriptor"],
		release: ["SeReleaseSecurityDescriptor"],
		noise: "low",
		healthyOutstanding: 5e4,
		source: "WDK tag list"
	},
	{
		tag: "SeAc",
		pool: "paged",
		what: "ACL",
		kind: "rider",
		owner: "nt!se",
		noise: "low",
		ridesWith: "SeSd",
		source: "reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "SeLs",
		pool: "paged",
		what: "logon session",
		kind: "rider",
		owner: "nt!se",
		noise: "low",
		ridesWith: "Toke",
		source: "microsoft/WSL#41296; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "SeTn",
		pool: "paged",
		what: "captured type name",
		kind: "shared",
		owner: "nt!se",
		acquire: ["SeQueryInformationToken"],
		release: ["ExFreePool"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK ntifs.h: sequeryinformationtoken"
	},
	{
		tag: "SePr",
		pool: "paged",
		what: "captured PRIVILEGE_SET",
		kind: "internal",
		owner: "nt!se",
		noise: "low",
		source: "reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "SeFS",
		pool: "nonpaged",
		what: "logon-terminated callback record",
		kind: "shared",
		owner: "nt!se",
		acquire: ["SeRegisterLogonSessionTerminatedRoutine"],
		release: ["SeUnregisterLogonSessionTerminatedRoutine"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ntifs.h: seregisterlogonsessionterminatedroutine"
	},
	{
		tag: "File",
		pool: "nonpaged",
		what: "file object",
		kind: "object",
		acquire: [
			"ZwCreateFile",
			"IoCreateFile",
			"FltCreateFileEx2",
			"IoGetDeviceObjectPointer",
			"ObReferenceObjectByHandle"
		],
		release: [
			"ZwClose",
			"FltClose",
			"ObDereferenceObject"
		],
		noise: "high",
		healthyOutstanding: 5e5,
		source: "WDK wdm.h: zwcreatefile; ReactOS ntoskrnl/ob/oblife.c; microsoft/WSL#40804"
	},
	{
		tag: "Key ",
		pool: "paged",
		what: "registry key object",
		kind: "object",
		acquire: [
			"ZwOpenKey",
			"ZwCreateKey",
			"IoOpenDeviceRegistryKey",
			"WdfRegistryOpenKey"
		],
		release: ["ZwClose", "WdfRegistryClose"],
		noise: "medium",
		healthyOutstanding: 2e5,
		source: "WDK wdm.h: zwopenkey; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Even",
		pool: "nonpaged",
		what: "event object",
		kind: "object",
		acquire: [
			"ZwCreateEvent",
			"IoCreateNotificationEvent",
			"IoCreateSynchronizationEvent",
			"ObReferenceObjectByHandle"
		],
		release: ["ZwClose", "ObDereferenceObject"],
		noise: "medium",
		healthyOutstanding: 5e5,
		source: "WDK ntifs.h: zwcreateevent; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Muta",
		pool: "nonpaged",
		what: "mutant object",
		kind: "object",
		acquire: ["ZwCreateMutant", "ObReferenceObjectByHandle"],
		release: ["ZwClose", "ObDereferenceObject"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK wdm.h: obreferenceobjectbyhandle; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Sema",
		pool: "nonpaged",
		what: "semaphore object",
		kind: "object",
		acquire: ["ZwCreateSemaphore", "ObReferenceObjectByHandle"],
		release: ["ZwClose", "ObDereferenceObject"],
		noise: "medium",
		healthyOutstanding: 1e5,
		source: "WDK wdm.h: obreferenceobjectbyhandle; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Time",
		pool: "nonpaged",
		what: "timer object",
		kind: "object",
		owner: "nt!ke",
		acquire: ["ZwCreateTimer"],
		release: ["ZwClose"],
		noise: "low",
		healthyOutstanding: 5e4,
		source: "WDK tag list"
	},
	{
		tag: "Sect",
		pool: "paged",
		what: "section object",
		kind: "object",
		acquire: ["ZwCreateSection", "ZwOpenSection"],
		release: ["ZwClose"],
		noise: "medium",
		healthyOutstanding: 2e5,
		source: "WDK wdm.h: zwcreatesection; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Dire",
		pool: "paged",
		what: "object directory",
		kind: "object",
		acquire: ["ZwCreateDirectoryObject"],
		release: ["ZwClose"],
		noise: "none",
		healthyOutstanding: 5e3,
		source: "WDK wdm.h: zwcreatedirectoryobject; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Symb",
		pool: "paged",
		what: "symbolic link object",
		kind: "object",
		acquire: ["IoCreateSymbolicLink", "WdfDeviceCreateSymbolicLink"],
		release: ["IoDeleteSymbolicLink"],
		noise: "low",
		healthyOutstanding: 1e4,
		source: "WDK wdm.h: iocreatesymboliclink; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Symt",
		pool: "paged",
		what: "target of a symbolic link",
		kind: "rider",
		acquire: ["IoCreateSymbolicLink"],
		release: ["IoDeleteSymbolicLink"],
		noise: "low",
		ridesWith: "Symb",
		source: "WDK wdm.h: iocreatesymboliclink; ReactOS uses"
	},
	{
		tag: "Devi",
		pool: "nonpaged",
		what: "device object",
		kind: "object",
		acquire: [
			"IoCreateDevice",
			"IoCreateDeviceSecure",
			"IoGetAttachedDeviceReference"
		],
		release: ["IoDeleteDevice", "ObDereferenceObject"],
		noise: "low",
		healthyOutstanding: 1e4,
		source: "WDK wdm.h: iocreatedevice; ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Driv",
		pool: "nonpaged",
		what: "driver object",
		kind: "object",
		acquire: ["ObReferenceObjectByName"],
		release: ["ObDereferenceObject"],
		noise: "none",
		healthyOutstanding: 5e3,
		source: "ReactOS ntoskrnl/ob/oblife.c"
	},
	{
		tag: "Adap",
		pool: "nonpaged",
		what: "DMA adapter object",
		kind: "object",
		acquire: ["IoGetDmaAdapter"],
		release: ["PutDmaAdapter"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: iogetdmaadapter"
	},
	{
		tag: "Call",
		pool: "nonpaged",
		what: "callback object",
		kind: "object",
		owner: "nt!ex",
		acquire: ["ExCreateCallback"],
		release: ["ObDereferenceObject"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: excreatecallback"
	},
	{
		tag: "CBRe",
		pool: "nonpaged",
		what: "callback registration",
		kind: "shared",
		acquire: ["ExRegisterCallback"],
		release: ["ExUnregisterCallback"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: exregistercallback; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "Cbrb",
		pool: "nonpaged",
		what: "callback routine block (process/thread/image notify)",
		kind: "shared",
		owner: "nt!ex",
		acquire: ["PsSetCreateProcessNotifyRoutineEx"],
		release: ["PsSetCreateProcessNotifyRoutineEx"],
		noise: "none",
		healthyOutstanding: 1e3,
		source: "WDK ntddk.h: pssetcreateprocessnotifyroutineex; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "TmTx",
		pool: "nonpaged",
		what: "transaction object",
		kind: "object",
		owner: "nt!tm",
		acquire: ["ZwCreateTransaction"],
		release: ["ZwClose"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK wdm.h: zwcreatetransaction"
	},
	{
		tag: "ALPC",
		pool: "paged",
		what: "ALPC port object",
		kind: "object",
		owner: "nt!alpc",
		acquire: ["FltCreateCommunicationPort"],
		release: ["FltCloseCommunicationPort"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK fltkernel.h: fltcreatecommunicationport"
	},
	{
		tag: "Job ",
		pool: "nonpaged",
		what: "job object",
		kind: "object",
		owner: "nt!ps",
		release: ["ZwClose"],
		noise: "medium",
		healthyOutstanding: 5e3,
		source: "WDK tag list"
	},
	{
		tag: "Se  ",
		pool: "paged",
		what: "security buffer, such as SeQueryInformationToken hands out",
		kind: "shared",
		owner: "nt!se",
		acquire: ["SeQueryInformationToken"],
		release: ["ExFreePool"],
		noise: "medium",
		source: "WDK ntifs.h: sequeryinformationtoken; Microsoft ntdebugging blog, a caller behind the kernel\u2019s tag"
	},
	{
		tag: "NpFr",
		pool: "nonpaged",
		what: "data waiting in a named pipe",
		kind: "internal",
		owner: "npfs.sys",
		noise: "medium",
		source: "descriptions in test/fixtures/dumps/poolmonx-full-snapshot.csv: DATA_ENTRY records"
	},
	{
		tag: "UlHT",
		pool: "paged",
		what: "hash table of the HTTP stack",
		kind: "internal",
		owner: "http.sys",
		noise: "low",
		source: "descriptions in test/fixtures/dumps/poolmonx-full-snapshot.csv"
	},
	{
		tag: "ViMm",
		pool: "both",
		what: "structure of the video memory manager",
		kind: "internal",
		owner: "dxgkrnl.sys",
		noise: "medium",
		source: "descriptions in test/fixtures/dumps/poolmonx-full-snapshot.csv"
	},
	{
		tag: "VoSm",
		pool: "nonpaged",
		what: "bitmap of a volume snapshot",
		kind: "internal",
		owner: "volsnap.sys",
		noise: "low",
		source: "descriptions in test/fixtures/dumps/poolmonx-full-snapshot.csv"
	},
	{
		tag: "MmRe",
		pool: "paged",
		what: "relocations of a loaded image",
		kind: "internal",
		owner: "nt!mm",
		noise: "medium",
		source: "descriptions in test/fixtures/dumps/poolmonx-full-snapshot.csv"
	},
	{
		tag: "Icp ",
		pool: "nonpaged",
		what: "packet queued on an I/O completion port",
		kind: "internal",
		owner: "nt!io",
		noise: "medium",
		source: "descriptions in test/fixtures/dumps/poolmonx-full-snapshot.csv"
	},
	{
		tag: "Type",
		pool: "nonpaged",
		what: "object type object",
		kind: "internal",
		noise: "none",
		source: "WDK tag list"
	},
	{
		tag: "Obtb",
		pool: "paged",
		what: "handle table",
		kind: "shared",
		owner: "nt!ob",
		acquire: ["ZwOpenKey"],
		release: ["ZwClose"],
		noise: "medium",
		healthyOutstanding: 1e4,
		source: "WDK wdm.h: zwopenkey; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "ObHd",
		pool: "paged",
		what: "object handle count database",
		kind: "shared",
		owner: "nt!ob",
		acquire: ["ObOpenObjectByPointer"],
		release: ["ZwClose"],
		noise: "low",
		healthyOutstanding: 1e4,
		source: "WDK ntifs.h: obopenobjectbypointer; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "ObNm",
		pool: "paged",
		what: "object name",
		kind: "internal",
		owner: "nt!ob",
		release: ["ZwClose", "ObDereferenceObject"],
		noise: "medium",
		source: "WDK ntifs.h: zwcreateevent; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "ObDi",
		pool: "paged",
		what: "object directory entry",
		kind: "internal",
		owner: "nt!ob",
		release: ["ZwMakeTemporaryObject", "ZwClose"],
		noise: "low",
		source: "reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "ObSt",
		pool: "nonpaged",
		what: "object manager temporary storage",
		kind: "cache",
		owner: "nt!ob",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "ObSq",
		pool: "paged",
		what: "security descriptor query",
		kind: "cache",
		owner: "nt!ob",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "Irp ",
		pool: "nonpaged",
		what: "IRP",
		kind: "shared",
		acquire: [
			"IoAllocateIrp",
			"IoBuildAsynchronousFsdRequest",
			"WdfRequestCreate"
		],
		release: ["IoFreeIrp", "WdfObjectDelete"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK wdm.h: ioallocateirp; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "Irpl",
		pool: "nonpaged",
		what: "large IRP lookaside list",
		kind: "shared",
		owner: "nt!io",
		acquire: ["IoAllocateIrp"],
		release: ["IoFreeIrp"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: ioallocateirp"
	},
	{
		tag: "IrpX",
		pool: "nonpaged",
		what: "IRP extension",
		kind: "rider",
		owner: "nt!io",
		acquire: ["IoAllocateIrp"],
		release: ["IoFreeIrp"],
		noise: "low",
		ridesWith: "Irp ",
		source: "WDK wdm.h: ioallocateirp"
	},
	{
		tag: "Irp+",
		pool: "nonpaged",
		what: "IRP under Driver Verifier",
		kind: "shared",
		owner: "nt!vf",
		acquire: ["IoAllocateIrp"],
		release: ["IoFreeIrp"],
		noise: "low",
		healthyOutstanding: 5e4,
		verifierAliasOf: "Irp ",
		source: "WDK wdm.h: ioallocateirp"
	},
	{
		tag: "Mdl ",
		pool: "nonpaged",
		what: "MDL",
		kind: "shared",
		acquire: ["IoAllocateMdl", "NdisAllocateMdl"],
		release: ["IoFreeMdl", "NdisFreeMdl"],
		noise: "medium",
		healthyOutstanding: 1e5,
		source: "WDK wdm.h: ioallocatemdl"
	},
	{
		tag: "VMdl",
		pool: "nonpaged",
		what: "MDL under Driver Verifier",
		kind: "shared",
		owner: "nt!Vf",
		acquire: ["IoAllocateMdl"],
		release: ["IoFreeMdl"],
		noise: "none",
		healthyOutstanding: 1e5,
		verifierAliasOf: "Mdl ",
		source: "WDK wdm.h: ioallocatemdl"
	},
	{
		tag: "Mmdi",
		pool: "nonpaged",
		what: "MDL of allocated pages",
		kind: "shared",
		owner: "nt!mm",
		acquire: ["MmAllocatePagesForMdl", "MmAllocatePagesForMdlEx"],
		release: ["MmFreePagesFromMdl"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK wdm.h: mmallocatepagesformdlex"
	},
	{
		tag: "IoWI",
		pool: "nonpaged",
		what: "work item",
		kind: "shared",
		owner: "nt!io",
		acquire: ["IoAllocateWorkItem"],
		release: ["IoFreeWorkItem"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK wdm.h: ioallocateworkitem; ReactOS uses"
	},
	{
		tag: "Vfwi",
		pool: "nonpaged",
		what: "work item under Driver Verifier",
		kind: "shared",
		owner: "nt!Vf",
		acquire: ["IoAllocateWorkItem"],
		release: ["IoFreeWorkItem"],
		noise: "none",
		healthyOutstanding: 5e3,
		verifierAliasOf: "IoWI",
		source: "WDK wdm.h: ioallocateworkitem"
	},
	{
		tag: "VfUs",
		pool: "nonpaged",
		what: "completion context under DV",
		kind: "verifier",
		owner: "nt!Vf",
		acquire: ["IoSetCompletionRoutineEx"],
		release: ["IoFreeIrp"],
		noise: "none",
		verifierAliasOf: "IoUs",
		source: "WDK wdm.h: iosetcompletionroutineex"
	},
	{
		tag: "IoUs",
		pool: "nonpaged",
		what: "I/O completion context",
		kind: "shared",
		owner: "nt!io",
		acquire: ["IoSetCompletionRoutineEx"],
		release: ["IoFreeIrp"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK wdm.h: iosetcompletionroutineex"
	},
	{
		tag: "IoEr",
		pool: "nonpaged",
		what: "error-log packet",
		kind: "shared",
		owner: "nt!io",
		acquire: ["IoAllocateErrorLogEntry"],
		release: ["IoWriteErrorLogEntry", "IoFreeErrorLogEntry"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK wdm.h: ioallocateerrorlogentry; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "IoTi",
		pool: "nonpaged",
		what: "I/O timer",
		kind: "shared",
		owner: "nt!io",
		acquire: ["IoInitializeTimer"],
		release: ["IoDeleteDevice"],
		noise: "none",
		healthyOutstanding: 1e3,
		source: "WDK tag list"
	},
	{
		tag: "IoSB",
		pool: "both",
		what: "buffered-I/O system buffer",
		kind: "internal",
		owner: "nt!io",
		release: ["IoCompleteRequest"],
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "IoNm",
		pool: "paged",
		what: "I/O names (file names in FILE_OBJECT)",
		kind: "rider",
		owner: "nt!io",
		noise: "high",
		ridesWith: "File",
		source: "microsoft/WSL#40804; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "IoCo",
		pool: "nonpaged",
		what: "I/O completion port objects",
		kind: "shared",
		owner: "nt!io",
		acquire: ["ZwCreateIoCompletion"],
		release: ["ZwClose"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK tag list"
	},
	{
		tag: "IoFE",
		pool: "nonpaged",
		what: "file-object extension, rides with File",
		kind: "rider",
		owner: "nt!io",
		noise: "high",
		ridesWith: "File",
		perObject: 2,
		source: "microsoft/WSL#40804"
	},
	{
		tag: "Io  ",
		pool: "nonpaged",
		what: "general I/O allocations",
		kind: "cache",
		owner: "nt!io",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "Vpb ",
		pool: "nonpaged",
		what: "volume parameter block",
		kind: "internal",
		release: ["IoFreeVpb"],
		noise: "none",
		source: "WDK tag list"
	},
	{
		tag: "Wait",
		pool: "nonpaged",
		what: "wait completion packets",
		kind: "cache",
		owner: "nt!io",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "PnpC",
		pool: "paged",
		what: "target-device-change notify entry",
		kind: "shared",
		owner: "nt!pnp",
		acquire: ["IoRegisterPlugPlayNotification"],
		release: ["IoUnregisterPlugPlayNotificationEx"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK wdm.h: ioregisterplugplaynotification"
	},
	{
		tag: "IoFs",
		pool: "nonpaged",
		what: "shutdown packet",
		kind: "shared",
		owner: "nt!io",
		acquire: ["IoRegisterShutdownNotification"],
		release: ["IoUnregisterShutdownNotification"],
		noise: "none",
		healthyOutstanding: 1e3,
		source: "WDK wdm.h: ioregistershutdownnotification"
	},
	{
		tag: "Pp  ",
		pool: "paged",
		what: "PnP / firmware environment",
		kind: "internal",
		acquire: ["NtSetSystemEnvironmentValueEx"],
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "WmiR",
		pool: "paged",
		what: "WMI registration",
		kind: "shared",
		acquire: ["IoWMIRegistrationControl"],
		release: ["IoWMIRegistrationControl"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK tag list"
	},
	{
		tag: "PcwR",
		pool: "paged",
		what: "PCW provider registration",
		kind: "shared",
		owner: "nt!pcw",
		acquire: ["PcwRegister"],
		release: ["PcwUnregister"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: pcwregister"
	},
	{
		tag: "KNMI",
		pool: "nonpaged",
		what: "NMI callback",
		kind: "shared",
		acquire: ["KeRegisterNmiCallback"],
		release: ["KeDeregisterNmiCallback"],
		noise: "none",
		healthyOutstanding: 100,
		source: "WDK wdm.h: keregisternmicallback; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "ReTa",
		pool: "nonpaged",
		what: "ERESOURCE owner table",
		kind: "shared",
		acquire: ["ExInitializeResourceLite"],
		release: ["ExDeleteResourceLite"],
		noise: "low",
		healthyOutstanding: 5e4,
		source: "WDK wdm.h: exinitializeresourcelite; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "MmCm",
		pool: "both",
		what: "contiguous memory",
		kind: "shared",
		owner: "nt!mm",
		acquire: ["MmAllocateContiguousMemory"],
		release: ["MmFreeContiguousMemory"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ntddk.h: mmallocatecontiguousmemory"
	},
	{
		tag: "Cont",
		pool: "both",
		what: "contiguous physical memory for drivers",
		kind: "shared",
		acquire: ["MmAllocateContiguousMemory", "AllocateCommonBuffer"],
		release: ["MmFreeContiguousMemory", "FreeCommonBuffer"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ntddk.h: mmallocatecontiguousmemory"
	},
	{
		tag: "MmIo",
		pool: "nonpaged",
		what: "I/O space mapping tracker",
		kind: "shared",
		owner: "nt!mm",
		acquire: ["MmMapIoSpace"],
		release: ["MmUnmapIoSpace"],
		noise: "none",
		healthyOutstanding: 5e3,
		source: "WDK wdm.h: mmmapiospace"
	},
	{
		tag: "MmIm",
		pool: "nonpaged",
		what: "I/O space MDL tracker",
		kind: "shared",
		owner: "nt!mm",
		acquire: ["MmMapLockedPagesSpecifyCache"],
		release: ["MmUnmapLockedPages"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: mmmaplockedpagesspecifycache"
	},
	{
		tag: "Mmlk",
		pool: "nonpaged",
		what: "page-lock tracking",
		kind: "shared",
		owner: "nt!mm",
		acquire: ["MmProbeAndLockPages"],
		release: ["MmUnlockPages"],
		noise: "low",
		healthyOutstanding: 5e4,
		source: "WDK wdm.h: mmprobeandlockpages"
	},
	{
		tag: "MmLd",
		pool: "nonpaged",
		what: "loaded-module database",
		kind: "internal",
		owner: "nt!mm",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "Mm  ",
		pool: "both",
		what: "general Mm",
		kind: "internal",
		owner: "nt!mm",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "Strg",
		pool: "paged",
		what: "string converted by Rtl",
		kind: "shared",
		acquire: [
			"RtlAnsiStringToUnicodeString",
			"RtlUpcaseUnicodeString",
			"RtlStringFromGUID"
		],
		release: ["RtlFreeUnicodeString"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK wdm.h: rtlansistringtounicodestring"
	},
	{
		tag: "VStr",
		pool: "paged",
		what: "Rtl string under Driver Verifier",
		kind: "shared",
		owner: "nt!Vf",
		acquire: ["RtlAnsiStringToUnicodeString"],
		release: ["RtlFreeUnicodeString"],
		noise: "none",
		healthyOutstanding: 2e4,
		verifierAliasOf: "Strg",
		source: "WDK wdm.h: rtlansistringtounicodestring"
	},
	{
		tag: "RtlT",
		pool: "paged",
		what: "temporary RTL allocation",
		kind: "internal",
		owner: "nt!rtl",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "D2d ",
		pool: "paged",
		what: "device-to-DOS-name",
		kind: "shared",
		acquire: ["IoVolumeDeviceToDosName"],
		release: ["ExFreePool"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK tag list"
	},
	{
		tag: "None",
		pool: "both",
		what: "untagged allocation",
		kind: "shared",
		owner: "nt!Vf",
		acquire: ["ExAllocatePool"],
		release: ["ExFreePool"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK classpnp.h: exallocatepool"
	},
	{
		tag: "Ddk ",
		pool: "both",
		what: "default driver tag (ntddk.h)",
		kind: "shared",
		acquire: ["ExAllocatePool"],
		release: ["ExFreePool"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK classpnp.h: exallocatepool"
	},
	{
		tag: "FxDr",
		pool: "nonpaged",
		what: "KMDF globals / fallback tag",
		kind: "shared",
		owner: "wdf01000.sys",
		acquire: ["WdfMemoryCreate"],
		release: ["WdfObjectDelete"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK wdfmemory.h: wdfmemorycreate"
	},
	{
		tag: "FxLg",
		pool: "nonpaged",
		what: "KMDF in-flight recorder log",
		kind: "internal",
		owner: "wdf01000.sys",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "FxL?",
		pool: "both",
		what: "KMDF loader",
		kind: "internal",
		owner: "wdfldr.sys",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "HalD",
		pool: "nonpaged",
		what: "HAL DMA",
		kind: "shared",
		owner: "hal.dll",
		acquire: ["IoGetDmaAdapter", "AllocateCommonBuffer"],
		release: ["PutDmaAdapter"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wdm.h: iogetdmaadapter"
	},
	{
		tag: "PsQb",
		pool: "nonpaged",
		what: "process quota block",
		kind: "rider",
		owner: "nt!ps",
		acquire: ["ExAllocatePoolWithQuotaTag"],
		release: ["ExFreePoolWithTag"],
		noise: "medium",
		ridesWith: "Proc",
		source: "WDK wdm.h: exallocatepoolwithquotatag; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "FMfn",
		pool: "both",
		what: "file name node of the filter manager",
		kind: "cache",
		owner: "fltmgr.sys",
		acquire: ["FltGetFileNameInformation", "FltGetFileNameInformationUnsafe"],
		release: ["FltReleaseFileNameInformation"],
		noise: "high",
		source: "WDK fltkernel.h: fltgetfilenameinformation; microsoft/WSL#41296"
	},
	{
		tag: "FMfc",
		pool: "nonpaged",
		what: "file-object context (fltmgr)",
		kind: "rider",
		owner: "fltmgr.sys",
		acquire: ["FltAllocateContext", "FltSetStreamHandleContext"],
		release: ["FltReleaseContext", "FltDeleteContext"],
		noise: "high",
		ridesWith: "File",
		source: "WDK fltkernel.h: fltallocatecontext; microsoft/WSL#40804"
	},
	{
		tag: "FMsl",
		pool: "nonpaged",
		what: "STREAM_LIST_CTRL",
		kind: "cache",
		owner: "fltmgr.sys",
		acquire: ["FltSetStreamContext", "FltGetStreamContext"],
		release: ["FltReleaseContext"],
		noise: "high",
		source: "WDK fltkernel.h: fltgetstreamcontext"
	},
	{
		tag: "FMfz",
		pool: "nonpaged",
		what: "FILE_LIST_CTRL",
		kind: "cache",
		owner: "fltmgr.sys",
		acquire: ["FltSetFileContext"],
		release: ["FltReleaseContext"],
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "FMsc",
		pool: "nonpaged",
		what: "SECTION_CONTEXT",
		kind: "shared",
		owner: "fltmgr.sys",
		acquire: ["FltCreateSectionForDataScan"],
		release: ["FltCloseSectionForDataScan"],
		noise: "medium",
		healthyOutstanding: 2e4,
		source: "WDK tag list"
	},
	{
		tag: "FMwi",
		pool: "nonpaged",
		what: "fltmgr work items",
		kind: "shared",
		owner: "fltmgr.sys",
		acquire: ["FltAllocateGenericWorkItem", "FltAllocateDeferredIoWorkItem"],
		release: ["FltFreeGenericWorkItem", "FltFreeDeferredIoWorkItem"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK fltkernel.h: fltallocategenericworkitem; microsoft/WSL#40804"
	},
	{
		tag: "FMfl",
		pool: "nonpaged",
		what: "FLT_FILTER",
		kind: "shared",
		owner: "fltmgr.sys",
		acquire: [
			"FltRegisterFilter",
			"FltEnumerateFilters",
			"FltGetFilterFromName"
		],
		release: ["FltUnregisterFilter", "FltObjectDereference"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK fltkernel.h: fltregisterfilter"
	},
	{
		tag: "FMis",
		pool: "nonpaged",
		what: "FLT_INSTANCE",
		kind: "shared",
		owner: "fltmgr.sys",
		acquire: ["FltAttachVolume", "FltGetVolumeInstanceFromName"],
		release: ["FltDetachVolume", "FltObjectDereference"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK fltkernel.h: fltenumeratefilters"
	},
	{
		tag: "FMcr",
		pool: "nonpaged",
		what: "context registration",
		kind: "shared",
		owner: "fltmgr.sys",
		acquire: ["FltRegisterFilter"],
		release: ["FltUnregisterFilter"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK fltkernel.h: fltregisterfilter"
	},
	{
		tag: "FMol",
		pool: "paged",
		what: "oplock context",
		kind: "shared",
		owner: "fltmgr.sys",
		acquire: ["FltInitializeOplock"],
		release: ["FltUninitializeOplock"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK fltkernel.h: fltinitializeoplock"
	},
	{
		tag: "FMus",
		pool: "paged",
		what: "unicode string (fltmgr)",
		kind: "internal",
		owner: "fltmgr.sys",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "FMvj",
		pool: "nonpaged",
		what: "FLT_VERIFIER_OBJECT",
		kind: "verifier",
		owner: "fltmgr.sys",
		noise: "none",
		source: "WDK tag list"
	},
	{
		tag: "FOCX",
		pool: "paged",
		what: "FSRTL per-file-object context",
		kind: "rider",
		owner: "nt!fsrtl",
		acquire: ["FsRtlInsertPerFileObjectContext"],
		release: ["FsRtlRemovePerFileObjectContext"],
		noise: "high",
		ridesWith: "File",
		source: "WDK ntifs.h: fsrtlinsertperfileobjectcontext; microsoft/WSL#40804"
	},
	{
		tag: "FSro",
		pool: "paged",
		what: "oplock (FsRtl)",
		kind: "shared",
		owner: "nt!fsrtl",
		acquire: ["FsRtlInitializeOplock"],
		release: ["FsRtlUninitializeOplock"],
		noise: "medium",
		healthyOutstanding: 1e6,
		source: "reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "FSim",
		pool: "paged",
		what: "MCB",
		kind: "shared",
		owner: "nt!fsrtl",
		acquire: ["FsRtlInitializeLargeMcb"],
		release: ["FsRtlUninitializeLargeMcb"],
		noise: "medium",
		healthyOutstanding: 1e5,
		source: "WDK tag list"
	},
	{
		tag: "FSel",
		pool: "paged",
		what: "ECP list",
		kind: "shared",
		owner: "nt!fsrtl",
		acquire: ["FsRtlAllocateExtraCreateParameterList"],
		release: ["FsRtlFreeExtraCreateParameterList"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK tag list"
	},
	{
		tag: "FSeh",
		pool: "paged",
		what: "ECP entry",
		kind: "shared",
		owner: "nt!fsrtl",
		acquire: ["FsRtlAllocateExtraCreateParameter"],
		release: ["FsRtlFreeExtraCreateParameter"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK tag list"
	},
	{
		tag: "CcSc",
		pool: "nonpaged",
		what: "shared cache map",
		kind: "cache",
		owner: "nt!cc",
		acquire: ["CcInitializeCacheMap"],
		release: ["CcUninitializeCacheMap"],
		noise: "high",
		source: "WDK ntifs.h: ccinitializecachemap; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "CcPc",
		pool: "nonpaged",
		what: "private cache map",
		kind: "cache",
		owner: "nt!cc",
		acquire: ["CcInitializeCacheMap"],
		release: ["CcUninitializeCacheMap"],
		noise: "high",
		source: "WDK ntifs.h: ccinitializecachemap; reactos/reactos ntoskrnl/include/internal/tag.h"
	},
	{
		tag: "CcVa",
		pool: "nonpaged",
		what: "VACB array",
		kind: "cache",
		owner: "nt!cc",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "CcBc",
		pool: "nonpaged",
		what: "BCB",
		kind: "shared",
		owner: "nt!cc",
		acquire: ["CcPinRead", "CcMapData"],
		release: ["CcUnpinData"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK tag list"
	},
	{
		tag: "Fecf",
		pool: "nonpaged",
		what: "WFP filter-engine callout context",
		kind: "shared",
		owner: "netio.sys",
		acquire: ["FwpsAcquireClassifyHandle0", "FwpsAcquireWritableLayerDataPointer0"],
		release: ["FwpsReleaseClassifyHandle0", "FwpsApplyModifiedLayerData0"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK fwpsk.h: fwpsacquireclassifyhandle0; microsoft/Windows-driver-samples#1191"
	},
	{
		tag: "Fecc",
		pool: "nonpaged",
		what: "WFP classify context",
		kind: "shared",
		owner: "netio.sys",
		acquire: ["FwpsPendOperation0", "FwpsPendClassify0"],
		release: ["FwpsCompleteOperation0", "FwpsCompleteClassify0"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK fwpsk.h: fwpspendoperation0"
	},
	{
		tag: "WfpC",
		pool: "nonpaged",
		what: "WFP callout",
		kind: "shared",
		owner: "netio.sys",
		acquire: ["FwpsCalloutRegister1"],
		release: ["FwpsCalloutUnregisterById0"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK fwpsk.h: fwpscalloutregister1"
	},
	{
		tag: "WfpF",
		pool: "nonpaged",
		what: "WFP filter",
		kind: "shared",
		owner: "netio.sys",
		acquire: ["FwpmFilterAdd0"],
		release: ["FwpmFilterDeleteById0", "FwpmEngineClose0"],
		noise: "low",
		healthyOutstanding: 1e4,
		source: "WDK fwpmk.h: fwpmengineopen0"
	},
	{
		tag: "Wfpn",
		pool: "nonpaged",
		what: "NBL info container",
		kind: "shared",
		owner: "netio.sys",
		acquire: ["FwpsReferenceNetBufferList0", "FwpsFlowAssociateContext0"],
		release: ["FwpsDereferenceNetBufferList0", "FwpsFlowRemoveContext0"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK fwpsk.h: fwpsreferencenetbufferlist0"
	},
	{
		tag: "Fwpi",
		pool: "nonpaged",
		what: "injector info",
		kind: "shared",
		owner: "fwpkclnt.sys",
		acquire: ["FwpsInjectionHandleCreate0"],
		release: ["FwpsInjectionHandleDestroy0"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK fwpsk.h: fwpsinjectionhandlecreate0"
	},
	{
		tag: "Fwpc",
		pool: "nonpaged",
		what: "injection call context",
		kind: "shared",
		owner: "fwpkclnt.sys",
		acquire: ["FwpsInjectNetworkSendAsync0"],
		release: ["FwpsFreeNetBufferList0"],
		noise: "low",
		healthyOutstanding: 1e4,
		source: "WDK fwpsk.h: fwpsallocatenetbufferandnetbufferlist0"
	},
	{
		tag: "Fwpn",
		pool: "nonpaged",
		what: "WFP NBL info",
		kind: "shared",
		owner: "fwpkclnt.sys",
		acquire: ["FwpsAllocateCloneNetBufferList0"],
		release: ["FwpsFreeCloneNetBufferList0"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK fwpsk.h: fwpsallocateclonenetbufferlist0"
	},
	{
		tag: "Fwpx",
		pool: "nonpaged",
		what: "NBL tagged context",
		kind: "shared",
		owner: "fwpkclnt.sys",
		acquire: ["FwpsNetBufferListAssociateContext1"],
		release: ["FwpsNetBufferListRemoveContext0"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK tag list"
	},
	{
		tag: "NDnd",
		pool: "nonpaged",
		what: "NDIS pools (NBL/NB pool)",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateNetBufferListPool"],
		release: ["NdisFreeNetBufferListPool"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK nblapi.h: ndisallocatenetbufferlistpool"
	},
	{
		tag: "NDnc",
		pool: "nonpaged",
		what: "NBL context",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateNetBufferListContext"],
		release: ["NdisFreeNetBufferListContext"],
		noise: "low",
		healthyOutstanding: 2e4,
		source: "WDK nblapi.h: ndisallocatenetbufferlistcontext"
	},
	{
		tag: "NDtk",
		pool: "nonpaged",
		what: "NBL tracker",
		kind: "internal",
		owner: "ndis.sys",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "NDwi",
		pool: "nonpaged",
		what: "NDIS work item",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateIoWorkItem"],
		release: ["NdisFreeIoWorkItem"],
		noise: "low",
		healthyOutstanding: 5e3,
		source: "WDK ndis.h: ndisallocateioworkitem"
	},
	{
		tag: "NDdt",
		pool: "nonpaged",
		what: "deferred timer",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateTimerObject"],
		release: ["NdisFreeTimerObject"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndisallocatetimerobject"
	},
	{
		tag: "NDch",
		pool: "nonpaged",
		what: "configuration handle",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisOpenConfigurationEx"],
		release: ["NdisCloseConfiguration"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndisopenconfigurationex"
	},
	{
		tag: "NDpn",
		pool: "nonpaged",
		what: "parameter node (rides with NDch)",
		kind: "rider",
		owner: "ndis.sys",
		acquire: ["NdisReadConfiguration"],
		release: ["NdisCloseConfiguration"],
		noise: "low",
		ridesWith: "NDch",
		source: "WDK ndis.h: ndisopenconfigurationex"
	},
	{
		tag: "NDsh",
		pool: "nonpaged",
		what: "shared memory",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisMAllocateSharedMemory"],
		release: ["NdisMFreeSharedMemory"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndismallocatesharedmemory"
	},
	{
		tag: "NDrw",
		pool: "nonpaged",
		what: "RW lock",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateRWLock"],
		release: ["NdisFreeRWLock"],
		noise: "none",
		healthyOutstanding: 5e3,
		source: "WDK ndis.h: ndisallocaterwlock"
	},
	{
		tag: "NDre",
		pool: "nonpaged",
		what: "OID request",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateCloneOidRequest"],
		release: ["NdisFreeCloneOidRequest"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndisallocatecloneoidrequest"
	},
	{
		tag: "NDfb",
		pool: "nonpaged",
		what: "LWF filter block",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisFRegisterFilterDriver"],
		release: ["NdisFDeregisterFilterDriver"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndisfregisterfilterdriver"
	},
	{
		tag: "NDpb",
		pool: "nonpaged",
		what: "protocol block",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisRegisterProtocolDriver"],
		release: ["NdisDeregisterProtocolDriver"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndisregisterprotocoldriver"
	},
	{
		tag: "NDob",
		pool: "nonpaged",
		what: "open block",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisOpenAdapterEx"],
		release: ["NdisCloseAdapterEx"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ndis.h: ndiscloseadapterex"
	},
	{
		tag: "NDam",
		pool: "nonpaged",
		what: "NdisAllocateMemory",
		kind: "shared",
		owner: "ndis.sys",
		acquire: ["NdisAllocateMemory"],
		release: ["NdisFreeMemory"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK tag list"
	},
	{
		tag: "NDvm",
		pool: "nonpaged",
		what: "NDIS memory with verify on",
		kind: "verifier",
		owner: "ndis.sys",
		acquire: ["NdisAllocateMemoryWithTag"],
		release: ["NdisFreeMemory"],
		noise: "none",
		source: "WDK ndis.h: ndisallocatememorywithtagpriority"
	},
	{
		tag: "NMRb",
		pool: "nonpaged",
		what: "NMR binding",
		kind: "shared",
		owner: "tcpip.sys",
		acquire: ["NmrRegisterClient", "WskRegister"],
		release: ["NmrDeregisterClient", "WskDeregister"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK netioddk.h: nmrregisterclient"
	},
	{
		tag: "NMRm",
		pool: "nonpaged",
		what: "NMR module",
		kind: "shared",
		owner: "tcpip.sys",
		acquire: ["NmrRegisterProvider", "WskRegister"],
		release: ["NmrDeregisterProvider", "WskDeregister"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK wsk.h: wskregister"
	},
	{
		tag: "TcpE",
		pool: "nonpaged",
		what: "TCP endpoint",
		kind: "shared",
		owner: "tcpip.sys",
		acquire: ["WskSocket"],
		release: ["WskCloseSocket"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK tag list"
	},
	{
		tag: "TcpL",
		pool: "nonpaged",
		what: "TCP listener",
		kind: "shared",
		owner: "tcpip.sys",
		acquire: ["WskSocket"],
		release: ["WskCloseSocket"],
		noise: "low",
		healthyOutstanding: 2e3,
		source: "WDK tag list"
	},
	{
		tag: "UdpA",
		pool: "nonpaged",
		what: "UDP endpoint",
		kind: "shared",
		owner: "tcpip.sys",
		acquire: ["WskSocket"],
		release: ["WskCloseSocket"],
		noise: "medium",
		healthyOutstanding: 5e4,
		source: "WDK tag list"
	},
	{
		tag: "InPa",
		pool: "nonpaged",
		what: "port assignment",
		kind: "shared",
		owner: "tcpip.sys",
		acquire: ["WskBind"],
		release: ["WskCloseSocket"],
		noise: "medium",
		healthyOutstanding: 2e3,
		source: "WDK tag list"
	},
	{
		tag: "TNbl",
		pool: "nonpaged",
		what: "TCP send NBLs",
		kind: "internal",
		owner: "tcpip.sys",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "AfdB",
		pool: "nonpaged",
		what: "AFD data buffer",
		kind: "internal",
		owner: "afd.sys",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "AfdE",
		pool: "nonpaged",
		what: "AFD endpoint",
		kind: "internal",
		owner: "afd.sys",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "CM  ",
		pool: "paged",
		what: "registry",
		kind: "cache",
		owner: "nt!cm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "CMkb",
		pool: "paged",
		what: "key control blocks",
		kind: "rider",
		owner: "nt!cm",
		acquire: ["ZwOpenKey"],
		release: ["ZwClose"],
		noise: "high",
		ridesWith: "Key ",
		source: "WDK wdm.h: zwopenkey"
	},
	{
		tag: "CMnb",
		pool: "paged",
		what: "registry notify block",
		kind: "shared",
		owner: "nt!cm",
		acquire: ["ZwNotifyChangeKey"],
		release: ["ZwClose"],
		noise: "medium",
		healthyOutstanding: 1e5,
		source: "WDK tag list"
	},
	{
		tag: "CMpb",
		pool: "paged",
		what: "registry post block",
		kind: "shared",
		owner: "nt!cm",
		acquire: ["ZwNotifyChangeKey"],
		release: ["ZwClose"],
		noise: "medium",
		healthyOutstanding: 1e4,
		source: "WDK tag list"
	},
	{
		tag: "CMVa",
		pool: "paged",
		what: "value cache",
		kind: "cache",
		owner: "nt!cm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "EtwR",
		pool: "nonpaged",
		what: "ETW kernel-mode RegEntry",
		kind: "shared",
		owner: "nt!etw",
		acquire: ["EtwRegister", "TraceLoggingRegister"],
		release: ["EtwUnregister", "TraceLoggingUnregister"],
		noise: "medium",
		healthyOutstanding: 5e5,
		source: "WDK wdm.h: etwregister"
	},
	{
		tag: "EtwG",
		pool: "nonpaged",
		what: "ETW GUID entry",
		kind: "shared",
		owner: "nt!etw",
		acquire: ["EtwRegister"],
		release: ["EtwUnregister"],
		noise: "medium",
		healthyOutstanding: 1e4,
		source: "WDK wdm.h: etwregister"
	},
	{
		tag: "EtwB",
		pool: "nonpaged",
		what: "ETW buffers",
		kind: "cache",
		owner: "nt!etw",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "EtwD",
		pool: "nonpaged",
		what: "ETW data block",
		kind: "internal",
		owner: "nt!etw",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "POWI",
		pool: "nonpaged",
		what: "power work item",
		kind: "internal",
		owner: "nt!po",
		acquire: ["PoRequestPowerIrp"],
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "PNI ",
		pool: "nonpaged",
		what: "power-notify instance",
		kind: "shared",
		acquire: ["PoRegisterPowerSettingCallback"],
		release: ["PoUnregisterPowerSettingCallback"],
		noise: "none",
		healthyOutstanding: 2e3,
		source: "WDK ntifs.h: poregisterpowersettingcallback"
	},
	{
		tag: "MmSt",
		pool: "paged",
		what: "prototype PTEs of mapped files",
		kind: "cache",
		owner: "nt!mm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "MmCa",
		pool: "nonpaged",
		what: "control areas of mapped files",
		kind: "cache",
		owner: "nt!mm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "MmSm",
		pool: "paged",
		what: "segments that map data files",
		kind: "cache",
		owner: "nt!mm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "MmSc",
		pool: "nonpaged",
		what: "subsections of data files",
		kind: "cache",
		owner: "nt!mm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "Vad ",
		pool: "nonpaged",
		what: "virtual address descriptors",
		kind: "cache",
		owner: "nt!mm",
		acquire: ["MmMapViewOfSection"],
		release: ["ZwUnmapViewOfSection"],
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "VadS",
		pool: "nonpaged",
		what: "short VADs",
		kind: "cache",
		owner: "nt!mm",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "Ntff",
		pool: "paged",
		what: "NTFS FCB data",
		kind: "cache",
		owner: "ntfs.sys",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "NtfC",
		pool: "paged",
		what: "NTFS CCB",
		kind: "rider",
		owner: "ntfs.sys",
		noise: "high",
		ridesWith: "File",
		source: "microsoft/WSL#40804"
	},
	{
		tag: "NtFC",
		pool: "both",
		what: "file control block of NTFS",
		kind: "cache",
		owner: "ntfs.sys",
		noise: "high",
		source: "microsoft/WSL#40804; microsoft/WSL#41644"
	},
	{
		tag: "NtFs",
		pool: "nonpaged",
		what: "NTFS StrucSup.c",
		kind: "cache",
		owner: "ntfs.sys",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "NtxF",
		pool: "nonpaged",
		what: "NTFS FCB nonpaged (lookaside)",
		kind: "cache",
		owner: "ntfs.sys",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "FIcs",
		pool: "nonpaged",
		what: "fileinfo stream context",
		kind: "cache",
		owner: "fileinfo.sys",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "AlMs",
		pool: "paged",
		what: "ALPC message",
		kind: "cache",
		owner: "nt!alpc",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "smNp",
		pool: "nonpaged",
		what: "memory-compression store",
		kind: "cache",
		owner: "nt!store or rdyboost.sys",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "Gxlt",
		pool: "paged",
		what: "GDI Xlate",
		kind: "cache",
		noise: "high",
		source: "WDK tag list"
	},
	{
		tag: "HidC",
		pool: "both",
		what: "HID class driver",
		kind: "internal",
		owner: "hidclass.sys",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "VfPT",
		pool: "nonpaged",
		what: "DV stack-trace records",
		kind: "verifier",
		owner: "nt!Vf",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "ViIn",
		pool: "nonpaged",
		what: "DV internal",
		kind: "verifier",
		owner: "nt!Vf",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "Fltt",
		pool: "nonpaged",
		what: "DV fault-injection stack log",
		kind: "verifier",
		owner: "nt!Vf",
		noise: "low",
		source: "WDK tag list"
	},
	{
		tag: "MmVt",
		pool: "nonpaged",
		what: "DV thunks",
		kind: "verifier",
		owner: "nt!mm",
		noise: "medium",
		source: "WDK tag list"
	},
	{
		tag: "Qc??",
		pool: "both",
		what: "MsQuic allocation",
		kind: "driver",
		owner: "msquic.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "Xd??",
		pool: "both",
		what: "XDP allocation",
		kind: "driver",
		owner: "xdp.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "FspI",
		pool: "both",
		what: "WinFsp internal allocation",
		kind: "driver",
		owner: "winfsp-x64.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "DOKA",
		pool: "both",
		what: "Dokan allocation",
		kind: "driver",
		owner: "dokan2.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "npvo",
		pool: "nonpaged",
		what: "ovpn-dco allocation",
		kind: "driver",
		owner: "ovpn-dco.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "GBDH",
		pool: "nonpaged",
		what: "HyperDbg allocation",
		kind: "driver",
		owner: "hyperkd.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "wgnt",
		pool: "nonpaged",
		what: "WireGuardNT allocation",
		kind: "driver",
		owner: "wireguard.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "WDiv",
		pool: "nonpaged",
		what: "WinDivert allocation",
		kind: "driver",
		owner: "WinDivert64.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "4321",
		pool: "nonpaged",
		what: "Npcap allocation",
		kind: "driver",
		owner: "npcap.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "MHBt",
		pool: "both",
		what: "WinBtrfs allocation",
		kind: "driver",
		owner: "btrfs.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "V_fs",
		pool: "nonpaged",
		what: "virtio-fs allocation",
		kind: "driver",
		owner: "viofs.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "Kp??",
		pool: "both",
		what: "System Informer allocation",
		kind: "driver",
		owner: "SystemInformer.sys",
		acquire: ["ExAllocatePool2", "ExAllocatePoolWithTag"],
		release: ["ExFreePool", "ExFreePoolWithTag"],
		noise: "none",
		source: "WDK wdm.h: exallocatepool2"
	},
	{
		tag: "Ntf?",
		pool: "both",
		what: "NTFS structure",
		kind: "cache",
		noise: "high",
		source: "seen to grow on healthy machines"
	},
	{
		tag: "Cc??",
		pool: "both",
		what: "cache manager structure",
		kind: "cache",
		noise: "high",
		source: "seen to grow on healthy machines"
	},
	{
		tag: "CM??",
		pool: "both",
		what: "registry structure",
		kind: "cache",
		noise: "high",
		source: "seen to grow on healthy machines"
	},
	{
		tag: "Etw?",
		pool: "both",
		what: "event tracing structure",
		kind: "cache",
		noise: "high",
		source: "seen to grow on healthy machines"
	},
	{
		tag: "WCsc",
		pool: "both",
		what: "wcifs stream context",
		kind: "object",
		owner: "wcifs.sys",
		noise: "none",
		source: "microsoft/Windows-Containers#646"
	},
	{
		tag: "WCfc",
		pool: "both",
		what: "wcifs file context",
		kind: "object",
		owner: "wcifs.sys",
		noise: "none",
		ridesWith: "WCsc",
		source: "microsoft/Windows-Containers#646"
	},
	{
		tag: "WCri",
		pool: "both",
		what: "wcifs reparse information",
		kind: "object",
		owner: "wcifs.sys",
		noise: "none",
		ridesWith: "WCsc",
		source: "microsoft/Windows-Containers#646"
	}
];

// build/core/knowledge/lookup.js
/** The entry of a row's tag: an exact entry before a wildcard, one of the same pool before another's. */
const knownTag = (tag, pool) => {
	const found = exact.get(tag);
	if (found !== void 0) return found.find((entry) => entry.pool === pool || entry.pool === "both") ?? found[0];
	if (!byWildcard.has(tag)) byWildcard.set(tag, wildcards.find(({ matches }) => matches(tag))?.entry);
	return byWildcard.get(tag);
};
/** What wildcards say of the tags that were asked for: thousands of rows are judged, each by several rules. */
const byWildcard = /* @__PURE__ */ new Map();
/** True for the tag of an object that the kernel counts references of. */
const isObject = ({ tag, pool }) => knownTag(tag, pool)?.kind === "object";
/** Every entry of a tag: one a pool where they differ, or the most specific wildcard; none where nothing is known. */
const entriesOf = (tag) => exact.get(tag) ?? wildcards.filter(({ matches }) => matches(tag)).slice(0, 1).map(({ entry }) => entry);
/**
* The entries that a pattern names, `?` one character and `*` any; an entry with `?` of its own where both may mean one
* tag.
*/
const entriesMatching = (pattern) => {
	const matches = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.r)(pattern);
	return knownTags.filter(({ tag }) => matches(tag) || overlaps(pattern, tag));
};
const overlaps = (pattern, tag) => {
	if (pattern.includes("*")) return false;
	const padded = pattern.padEnd(4);
	return [...tag].every((one, at) => one === "?" || padded[at] === "?" || padded[at] === one);
};
const isWildcard = ({ tag }) => tag.includes("?");
const exact = /* @__PURE__ */ new Map();
for (const entry of knownTags) if (!isWildcard(entry)) exact.set(entry.tag, [...exact.get(entry.tag) ?? [], entry]);
/** The most specific first: the fewest wildcards. */
const wildcards = knownTags.filter(isWildcard).sort((one, other) => one.tag.split("?").length - other.tag.split("?").length).map((entry) => ({
	entry,
	matches: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.r)(entry.tag)
}));
/** The kin of a tag, the object's own tag among them; none where nothing is known. */
const kinOf = (tag) => kin.get(tag) ?? [];
const kin = /* @__PURE__ */ new Map();
for (const object of new Set(knownTags.flatMap(({ ridesWith }) => ridesWith ?? []))) {
	const riders = knownTags.filter(({ ridesWith }) => ridesWith === object);
	const family = new Map([[object, 1], ...riders.map(({ tag, perObject = 1 }) => [tag, perObject])]);
	for (const [tag, perObject] of family) {
		const others = [...family].filter(([other]) => other !== tag);
		kin.set(tag, [...kin.get(tag) ?? [], ...others.map(([other, many]) => ({
			tag: other,
			ratio: many / perObject
		}))]);
	}
}
/** Microsoft's page of the function that hands the object out; null where our source is another. */
const docsLinkOf = ({ source }) => {
	const [, header, name] = /WDK (\w+)\.h: (\w+)/.exec(source) ?? [];
	if (header === void 0 || name === void 0) return null;
	return `https://learn.microsoft.com/windows-hardware/drivers/ddi/${header}/nf-${header}-${name}`;
};
/** The tags that Driver Verifier shows in place of another: `VMdl` \u2192 `Mdl `. */
const verifierAliases = new Map(knownTags.flatMap(({ tag, verifierAliasOf }) => verifierAliasOf === void 0 ? [] : [[(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.u)(tag), (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.u)(verifierAliasOf)]]));

// build/core/statistics.js
/** Middle value; the mean of the two middle ones where their number is even; 0 of none. */
const median = (values) => quantile(values, .5);
/** Value below which a share of the values lies, interpolated linearly (Hyndman and Fan's type 7); 0 of none. */
const quantile = (values, share) => {
	const sorted = Float64Array.from(values).sort();
	const at = (sorted.length - 1) * share;
	const low = sorted[Math.floor(at)] ?? 0;
	return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
};
/** Mann and Kendall's test for a trend: Z with the correction for ties; positive where the values rise. */
const mannKendallZ = (values) => {
	const count = values.length;
	let score = 0;
	for (let later = 1; later < count; later++) for (let earlier = 0; earlier < later; earlier++) score += Math.sign((values[later] ?? 0) - (values[earlier] ?? 0));
	const ties = /* @__PURE__ */ new Map();
	for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
	const term = (n) => n * (n - 1) * (2 * n + 5);
	const tied = [...ties.values()].reduce((sum, size) => sum + term(size), 0);
	const variance = (term(count) - tied) / 18;
	return variance <= 0 || score === 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance);
};
/** Standard deviations of noise that are tried: from the rounding of a count to the largest of tables. */
const NOISES = Array.from({ length: 12 }, (_, place) => .3 * 2.3 ** place);
/**
* Bits by which steps speak for growth along a line, with noise that comes and goes around it, against growth by chance
* with such noise: the ratio of the two likelihoods. Growth by chance adds `mean` to the variance of each step. Noise
* of the levels gives the steps variances that the discrete sine transform tells apart: small for slow waves, large for
* fast.
*/
const bitsForLine = (steps, mean) => {
	const waves = wavesOf(steps);
	const likeliest = (byChance) => Math.min(...NOISES.map((noise) => surprise(waves, byChance, noise ** 2)));
	return (likeliest(mean) - likeliest(0)) / Math.LN2;
};
const wavesOf = (steps) => {
	const count = steps.length;
	const mean = steps.reduce((sum, step) => sum + step, 0) / count;
	const strays = Float64Array.from(steps, (step) => step - mean);
	const angle = Math.PI / (count + 1);
	const sines = Float64Array.from({ length: 2 * count + 2 }, (_, place) => Math.sin(angle * place));
	const [squares, noises] = [new Float64Array(count), new Float64Array(count)];
	for (let place = 0; place < count; place++) {
		squares[place] = 2 * waveOf(strays, sines, place + 1) ** 2 / (count + 1);
		noises[place] = 4 * Math.sin(angle * (place + 1) / 2) ** 2;
	}
	return {
		squares,
		noises
	};
};
/** The share of one wave, `sines` in each turn. */
const waveOf = (strays, sines, stride) => {
	let [wave, at] = [0, 0];
	for (let index = 0; index < strays.length; index++) {
		at += stride;
		if (at >= sines.length) at -= sines.length;
		wave += (strays[index] ?? 0) * (sines[at] ?? 0);
	}
	return wave;
};
/** The negative logarithm of the likelihood of waves that are normal. */
const surprise = ({ squares, noises }, byChance, noise) => {
	let [logs, strays, product] = [
		0,
		0,
		1
	];
	for (let place = 0; place < squares.length; place++) {
		const variance = byChance + noise * (noises[place] ?? 0);
		strays += (squares[place] ?? 0) / variance;
		product *= variance;
		if (product > LARGE || product < 1 / LARGE) {
			logs += Math.log(product);
			product = 1;
		}
	}
	return (logs + Math.log(product) + strays) / 2;
};
/** Far from what a number holds (1e308), and further than a variance goes. */
const LARGE = 1e200;

// build/core/rules/measure.js
/** Rows that are judged by their count: two dumps show that more blocks are outstanding. */
const isCounted = (row) => row.before !== null && (row.count ?? 0) > 0 && !isBytesOnly(row);
/** Blocks that may have been exchanged for others: the smaller of what was outstanding and what was freed. */
const inFlightOf = ({ before, freed }) => {
	const level = before?.outstanding ?? 0;
	return Math.max(0, Math.min(level, freed ?? level));
};
/** Variance of what is in flight at both ends, with two percent of a busy row that nobody can explain. */
const noiseVariance = (row) => {
	const x = inFlightOf(row);
	return 4 + x + 2 * (.005 * x) ** 2;
};
const noiseZ = (row) => (row.count ?? 0) / Math.sqrt(noiseVariance(row));
const MIN_BYTES = 1e3;
const MIN_Z = 3;
/** The count stands still, but for what is in flight. */
const MAX_COUNT_Z = 3;
/** Rows that are judged by their bytes: these grew, and the count did not. */
const isBytesOnly = (row) => row.before !== null && row.count !== null && Math.abs(noiseZ(row)) < MAX_COUNT_Z && strayBytes(row) >= MIN_BYTES && bytesZ(row) >= MIN_Z;
/** Growth of the bytes less that of the count, at the size that a block had before. */
const strayBytes = (row) => (row.bytes ?? 0) - (row.count ?? 0) * sizeOf(row);
/** Bytes of one block before; 0 where there was none. */
const sizeOf = ({ before }) => (before?.bytes ?? 0) / Math.max(1, before?.outstanding ?? 0);
/** Against the sizes of blocks that were exchanged, which may differ as much as they are large. */
const bytesZ = (row) => strayBytes(row) / (32 + sizeOf(row) * Math.sqrt(inFlightOf(row)));

// build/core/rules/rule.js
/** Evidence that is worth what the card says of it. */
const scored = ({ points }, bin, text) => ({
	decides: false,
	points: points[bin],
	bin,
	text
});

// build/core/rules/excess.js
/** More growth than the control interval shows, or else the baseline. */
const excess = {
	id: "excess",
	judge: (row, leg) => {
		const found = referenceExcess(row, leg);
		if (found === void 0 || !isCounted(row)) return null;
		const bin = binOf(found.z);
		return scored(leg, bin, () => {
			const there = thereOf(row, found, leg);
			return bin === "excess0" && found.expected < (row.count ?? 0) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(row.tag)}: ${there}, and chance explains the rest` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(row.tag)}: ${there} where this one grew by ${row.count ?? 0}`;
		});
	}
};
/**
* `the control interval grew by 400`: the figure of its dumps, or what it makes in as many iterations and as much work.
*/
const thereOf = (row, { runs, expected }, { control, baseline }) => {
	const grown = Math.round(expected);
	const grew = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(grown < 0 ? "shrank" : "grew")} by ${Math.abs(grown)}`;
	if (control === null && runs > 1) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${runs} baseline runs ${grew} in the median (scaled to this test)`;
	const counts = (control === null ? baseline : [control]).map(({ rows }) => rows.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(row))?.count ?? 0);
	const where = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(control === null ? "the baseline run" : "the control interval");
	const isScaled = !counts.includes(grown);
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${where} ${grew}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(isScaled ? " (scaled to this test)" : "")}`;
};
const binOf = (z) => {
	if (z < 2) return "excess0";
	if (z < 4) return "excess2";
	if (z < 8) return "excess4";
	return z < 20 ? "excess8" : "excess20";
};
/** The control interval is the better witness where both are there. */
const referenceExcess = (row, { control, overControl, overBaseline }) => control === null ? overBaseline.get(row) : overControl.get(row);
/** Excess that chance among thousands of rows reaches. */
const MAX_CHANCE_Z = 4;
/** Share of the growth that is there without the change: the rest of it gates nothing. */
const MIN_SHARE_ON_BASELINE = 1 / 3;
/**
* Rows that the base branch grows too: a third of the growth or more is there without the change, and what is more is
* no more than chance. Such a row never gates, whatever else speaks against it.
*/
const isOnBaseline = (row, found) => found !== void 0 && found.z < MAX_CHANCE_Z && found.expected >= MIN_SHARE_ON_BASELINE * (row.count ?? 0) && found.expected > 0;
/** Share of the growth that the same cycles without the driver show: the rest is none of the driver's. */
const MIN_SHARE_IN_CONTROL = .9;
/** The control interval grew the row as much, so that it is not the driver, whatever else speaks against it. */
const isInControl = (row, { overControl }) => {
	const found = overControl.get(row);
	const grown = row.count ?? 0;
	return found !== void 0 && grown > 0 && found.z < MAX_CHANCE_Z && found.expected >= MIN_SHARE_IN_CONTROL * grown;
};
/**
* The control interval, or else the baseline, grew the row a third as much. A row that is judged by its bytes is held
* against bytes: that its few blocks grew there too says nothing of them.
*/
const isOnReference = (row, leg) => isBytesOnly(row) ? areBytesIn(row, leg, {
	runs: leg.control === null ? leg.baseline : [leg.control],
	share: MIN_SHARE_ON_BASELINE
}) : isOnBaseline(row, referenceExcess(row, leg));
/** The control interval grew the row as much, or the baseline a third as much: points alone never speak against it. */
const isAcquitted = (row, leg) => {
	if (!isBytesOnly(row)) return isInControl(row, leg) || isOnBaseline(row, leg.overBaseline.get(row));
	const control = leg.control === null ? [] : [leg.control];
	return areBytesIn(row, leg, {
		runs: control,
		share: MIN_SHARE_IN_CONTROL
	}) || areBytesIn(row, leg, {
		runs: leg.baseline,
		share: MIN_SHARE_ON_BASELINE
	});
};
const areBytesIn = (row, { policy }, { runs, share }) => (bytesThere(row, { runs }, policy.iterations) ?? 0) >= share * strayBytes(row);
/** The same machine in the same boot differs less from itself than from a run on another day. */
const CONTROL_SPREAD = .1;
const BASELINE_SPREAD = .3;
/**
* Studentised excess of each row that moved, here or there. One run cannot tell its own spread: its variance is that of
* allocations in flight, and of the expected growth by a given spread. The spread of all rows of this run is the
* empirical null, since a busier machine moves every row.
*/
const excessOf = (growths, reference, iterations) => {
	if (reference.runs.length === 0) return /* @__PURE__ */ new Map();
	const compared = growths.flatMap((row) => {
		const grown = growthsOf(row, reference.runs, iterations);
		if (row.count === null || grown.length === 0) return [];
		return row.count !== 0 || grown.some((growth) => growth !== 0) ? [{
			row,
			count: row.count,
			grown
		}] : [];
	});
	const work = workloadFactor(compared);
	const found = compared.map(({ row, count, grown }) => {
		const expected = median(grown) * work;
		const sd = Math.sqrt(varianceOf(row, grown, {
			work,
			spread: reference.spread
		}));
		return {
			row,
			count,
			expected,
			runs: grown.length,
			z: (count - expected) / sd
		};
	});
	const sizes = found.map(({ z }) => Math.abs(z));
	const scale = sizes.length >= ROWS_OF_A_NULL ? Math.max(1, quantile(sizes, .75) / 1.42, quantile(sizes, .95) / 3.18) : 1;
	const grew = found.filter(({ count }) => count > 0).sort((one, other) => other.z - one.z);
	return new Map(grew.map(({ row, expected, runs, z }, place) => [row, {
		expected,
		runs,
		z: z / scale,
		rank: place + 1
	}]));
};
/** Fewer moved rows than this give no estimate of this run's spread: then scale = 1. */
const ROWS_OF_A_NULL = 20;
/** The most bytes that a row grew by in any run, as if it had had this run's iterations; null without one. */
const bytesThere = (row, { runs }, iterations) => {
	if (runs.length === 0) return null;
	const grown = runs.map((run) => Math.abs(run.rows.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(row))?.bytes ?? 0) * scaleOf(run, iterations));
	return Math.max(...grown);
};
const scaleOf = (run, iterations) => iterations !== null && run.iterations !== null && run.iterations > 0 ? iterations / run.iterations : 1;
/** Growth of a row in each run, as if it had had this run's iterations. */
const growthsOf = (row, runs, iterations) => runs.flatMap((run) => {
	const found = run.rows.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(row));
	const count = found === void 0 ? 0 : found.count;
	return count === null ? [] : [count * scaleOf(run, iterations)];
});
const PRIOR_RUNS = 5;
const varianceOf = (row, grown, { work, spread }) => {
	const expected = median(grown) * work;
	const prior = noiseVariance(row) + inFlightOf(row) + (spread * expected) ** 2;
	if (grown.length < 3) return prior;
	const mean = grown.reduce((sum, growth) => sum + growth, 0) / grown.length;
	const squares = grown.reduce((sum, growth) => sum + ((growth - mean) * work) ** 2, 0);
	return (PRIOR_RUNS * prior + squares) / (PRIOR_RUNS + grown.length - 1) * (1 + 1 / grown.length);
};
const ROWS_THAT_SHARE = 5;
/** Ratios that are the same, by their logarithm. */
const SAME_RATIO = .05;
/**
* The ratio of growth to the reference's that most growing rows share: the change makes a test do more work, or less.
*/
const workloadFactor = (rows) => {
	const logs = rows.map(({ count, grown }) => ({
		count,
		expected: median(grown)
	})).filter(({ count, expected }) => count > 0 && expected >= 20).map(({ count, expected }) => Math.log(count / expected)).sort((one, other) => one - other);
	let [from, to] = [0, 0];
	for (let [low, high] = [0, 0]; low < logs.length; low++) {
		while (high < logs.length && (logs[high] ?? 0) <= (logs[low] ?? 0) + 2 * SAME_RATIO) high++;
		if (high - low > to - from) [from, to] = [low, high];
	}
	const shared = to - from;
	return shared >= ROWS_THAT_SHARE && shared * 3 >= logs.length ? Math.exp(median(logs.slice(from, to))) : 1;
};

// build/core/rules/in-step.js
const MIN_OBJECTS = 10;
/** Parts that are asked for by name may be fewer. */
const MIN_PARTS = 5;
const MAX_BY_CHANCE = .25;
/**
* Rows that grew in step with this one: they become one finding. Caches that keep one per iteration do so too: no
* points.
*/
const inStep = {
	id: "in-step",
	judge: (row, leg) => {
		const along = (leg.inStep.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(row)) ?? []).filter((it) => !isOnBaseline(it, leg.overBaseline.get(it)));
		if (along.length === 0) return null;
		return {
			decides: false,
			points: 0,
			text: () => wordsOf(row, along)
		};
	}
};
const wordsOf = (row, along) => {
	const change = changeOf(row);
	const isAlike = (it) => Math.abs(changeOf(it) - change) <= toleranceOf(change);
	const [alike, others] = [along.filter(isAlike), along.filter((it) => !isAlike(it))];
	return [...alike.length === 0 ? [] : [sameAs(row, alike)], ...others.map((it) => shareOf(it, row))].flatMap((part, index) => index === 0 ? part : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`; ${part}`);
};
const sameAs = (row, alike) => row.before === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${namesOf(alike)}: as many blocks held as ${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(row.tag)} (${changeOf(row)}), so one leak may hold them all` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${namesOf(alike)} grew in step with ${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(row.tag)} by ${changeOf(row)}`;
/** `IoFE (nonpaged) grew by 2,012,734, twice as much as WCsc` */
const shareOf = (other, row) => {
	const share = changeOf(other) / changeOf(row);
	const near = (ratio) => Math.abs(share / ratio - 1) <= .03;
	const rounded = `${Number(share.toPrecision(2))} times as much`;
	const words = near(2) ? "twice as much" : near(.5) ? "half as much" : rounded;
	const verb = row.before === null ? "holds" : "grew by";
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${namesOf([other])} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(verb)} ${changeOf(other)}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(words)} as ${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(row.tag)}`;
};
/**
* Which rows grew 1:1 with which, within max(3, 0.5 %) and never above 3 %, from ten objects on; with a single dump,
* which are outstanding in the same number. More than twelve in step are a scan that touched files, not one object's
* parts, and no more are believed than stand out from the rows that would match by chance.
*/
const rowsInStep = (growths) => {
	const grown = growths.filter((row) => changeOf(row) >= MIN_OBJECTS).sort((one, other) => changeOf(one) - changeOf(other));
	const parts = growths.filter((row) => changeOf(row) >= MIN_PARTS && kinOf(row.tag).length > 0);
	const byKey = new Map(parts.map((row) => [(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(row), row]));
	const found = /* @__PURE__ */ new Map();
	for (const row of /* @__PURE__ */ new Set([...grown, ...parts])) {
		const partners = changeOf(row) < MIN_OBJECTS ? [] : partnersOf(row, grown);
		const kin = kinInStep(row, byKey);
		if (partners.length + kin.length > 0) found.set((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(row), [.../* @__PURE__ */ new Set([...partners, ...kin])]);
	}
	return found;
};
/** Growth between two dumps, or all outstanding blocks where there is one. */
const changeOf = (row) => row.count ?? (row.before === null ? row.after?.outstanding ?? 0 : 0);
const toleranceOf = (change) => Math.min(Math.max(3, change * .005), change * .03);
const partnersOf = (row, grown) => {
	const change = changeOf(row);
	const tolerance = toleranceOf(change);
	const [from, to] = [firstFrom(grown, change - tolerance), firstFrom(grown, change + tolerance + 1e-9)];
	if (to - from < 2 || to - from > 13) return [];
	const near = grown.slice(from, to);
	const partners = near.filter((other) => other !== row);
	return (firstFrom(grown, change * 2) - firstFrom(grown, change / 2) - near.length) * Math.log((change + tolerance + .5) / (change - tolerance - .5)) / Math.log(4) <= partners.length * MAX_BY_CHANCE ? partners : [];
};
/**
* Parts of one object are asked for by name, so that no other row can be in their place by chance; some come in twos.
*/
const kinInStep = (row, byKey) => kinOf(row.tag).flatMap(({ tag, ratio }) => {
	const expected = changeOf(row) * ratio;
	const tolerance = Math.max(toleranceOf(expected), .02 * expected);
	return _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.o.flatMap((pool) => {
		const other = byKey.get((0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)({
			tag: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.u)(tag),
			pool
		}));
		if (other === void 0) return [];
		const chance = row.before === null ? 0 : 3 * Math.sqrt(noiseVariance(other) + ratio ** 2 * noiseVariance(row));
		const allowed = Math.max(tolerance, Math.min(chance, .5 * expected));
		return Math.abs(changeOf(other) - expected) <= allowed ? [other] : [];
	});
});
/** Place of the first row whose change is at least `value`. */
const firstFrom = (sorted, value) => {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		const row = sorted[middle];
		if (row !== void 0 && changeOf(row) < value) low = middle + 1;
		else high = middle;
	}
	return low;
};
const namesOf = (rows) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)(rows.map((row) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(row.tag)} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(row.pool)})`));

// build/core/order.js
/**
* The order of findings in every report, of one leg or of all: leaks before suspects; of these the rows that nobody can
* call clean, the largest first; then what a hard rule decides, by growth; then by points, and by growth where these
* are equal.
*/
const byEvidence = (one, other) => Number(one.severity === "suspect") - Number(other.severity === "suspect") || standingOut(other) - standingOut(one) || Number(isDecided(other)) - Number(isDecided(one)) || (isDecided(one) ? 0 : other.points - one.points) || grownBy(other) - grownBy(one);
/** Bytes of a suspect that stands out by itself; 0 of any other finding. */
const standingOut = ({ severity, evidence, rows: [root] }) => severity === "suspect" && evidence.some(({ suspects }) => suspects === true) ? Math.max(1, root?.growth.bytes ?? root?.growth.after?.bytes ?? 0) : 0;
const isDecided = ({ evidence }) => evidence.some(({ decides }) => decides);
const grownBy = ({ rows: [root] }) => root === void 0 ? 0 : changeOf(root.growth);

// build/core/causes.js
/** The same finding of several legs becomes one; causes and legs stand in the order of their evidence. */
const causesOf = (findings) => {
	const byCause = /* @__PURE__ */ new Map();
	for (const finding of [...findings].sort(byEvidence)) {
		const same = byCause.get(finding.cause);
		if (same === void 0) byCause.set(finding.cause, [finding]);
		else same.push(finding);
	}
	return [...byCause.values()].map((inLegs) => ({
		worst: inLegs[0],
		inLegs
	}));
};

// build/core/time.js
const isUtc = (time) => time.endsWith("Z");
/** A time that is known to be in UTC, whether it says so or not. */
const asUtc = (time) => isUtc(time) ? time : `${time}Z`;
/** Milliseconds since 1970: in UTC, or on the machine's clock. Compare one with its like only. */
const millisecondsOf = (time) => Date.parse(asUtc(time));
/**
* Milliseconds from one moment to the other, negative where it is earlier; null where only one of them states its zone.
*/
const millisecondsBetween = (one, other) => isUtc(one) === isUtc(other) ? millisecondsOf(other) - millisecondsOf(one) : null;
/**
* An ISO 8601 time in the one form that times are compared in: seconds are there, and an offset from UTC is taken off.
* Null for what is no such time.
*
*     2026-05-01T12:34+02:00   \u2192 2026-05-01T10:34:00Z
*     2026-05-01 12:34:56.789  \u2192 2026-05-01T12:34:56.789
*/
const toStatedTime = (text) => {
	const [whole, date, time = "", fraction = "", zone] = ISO_TIME.exec(text) ?? [];
	if (whole === void 0) return null;
	const clock = `${date}T${time.length === 5 ? `${time}:00` : time}${fraction}`;
	const ms = Date.parse(`${clock}Z`);
	if (Number.isNaN(ms) || !utcTimeOf(ms).startsWith(date ?? "")) return null;
	if (zone === void 0) return clock;
	return zone === "Z" ? `${clock}Z` : utcTimeOf(ms - offsetOf(zone));
};
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)((?<=:\d{2}:\d{2})\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/;
/** `+02:00`, `-0530` \u2192 milliseconds. */
const offsetOf = (zone) => {
	const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)].map(Number);
	return ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE_MS * (zone.startsWith("-") ? -1 : 1);
};
const MINUTE_MS = 6e4;
const DAY_MS = 864e5;
/** Milliseconds since 1970 as a time to the second, worked out here: core reads no clock. */
const utcTimeOf = (ms) => `${clockOf(ms)}Z`;
/** As `utcTimeOf`, of milliseconds on the machine's clock. */
const localTimeOf = (ms) => clockOf(ms);
const clockOf = (ms) => {
	const days = Math.floor(ms / DAY_MS);
	const { year, month, day } = civilOf(days);
	const seconds = Math.floor((ms - days * DAY_MS) / 1e3);
	const [hour, minute, second] = [
		seconds / 3600,
		seconds / 60 % 60,
		seconds % 60
	].map((part) => two(part));
	return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${hour}:${minute}:${second}`;
};
const two = (value) => String(Math.floor(value)).padStart(2, "0");
/** 0 for Sunday, as the first day of 1970 was a Thursday. */
const weekdayOf = (ms) => ((Math.floor(ms / DAY_MS) + 4) % 7 + 7) % 7;
/** Days since 1970 as a Gregorian date: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
const civilOf = (days) => {
	const shifted = days + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
	};
};

// build/core/stage.js
const STAGES = [
	"control",
	"before",
	"warm",
	"between",
	"after",
	"settled"
];
/** `pre` and `post` count only as words of their own: `prefetch` and `postgres` are names. */
const WORDS = [
	["before", /before|(?<![a-z])pre(?![a-z])/i],
	["warm", /(?<![a-z])warm/i],
	["after", /after|(?<![a-z])post(?![a-z])/i],
	["settled", /settled/i]
];
const CONTROL = /(?<![a-z])control/i;
/** The stage that a name states; null where it states none, or several. */
const stageIn = (name) => {
	if (CONTROL.test(name)) return "control";
	const stated = WORDS.filter(([, word]) => word.test(name));
	return stated.length === 1 ? stated[0]?.[0] ?? null : null;
};
/**
* As the snapshot says, or else as its file is named, or else the folder of it; null where none of them states a stage.
*/
const stageOf = ({ capture, source }) => {
	const parts = source.split("/");
	return stageIn(capture.stage ?? parts.at(-1) ?? "") ?? stageIn(parts.at(-2) ?? "");
};
/** A name without its stage: `pool-before-win11` \u2192 `pool--win11`. */
const withoutStage = (name) => [CONTROL, ...WORDS.map(([, word]) => word)].reduce((rest, word) => rest.replace(word, ""), name);
/** A name without the type of its file: `win11.log` \u2192 `win11`, `after.txt.gz` \u2192 `after`. */
const withoutFileType = (name) => name.replace(/(?:\.(?:zip|gz|txt|log|csv|tsv|json|dump|out))+$/i, "");
/**
* In the order they were taken: by stage; within a stage by the iteration that all of its files state, or else by the
* time that all state, or else by the end of the control interval and the numbers in their names (`run-9` before
* `run-10`). Snapshots of one file stay in
* its order.
*/
const inOrder = (snapshots) => {
	const stages = STAGES.map((stage) => sortStage(snapshots.filter((one) => one.stage === stage)));
	return {
		snapshots: stages.flatMap((one) => one.snapshots),
		guessed: stages.flatMap(({ guessed }) => guessed)
	};
};
const sortStage = (snapshots) => {
	const firsts = firstOfEachFile(snapshots);
	const stated = [
		firsts.map(({ capture }) => capture.iteration ?? null),
		timesOf(firsts),
		endsOf(firsts)
	].find(isOrder);
	const order = (stated === void 0 ? byNumbers(firsts) : byFigures(firsts, stated)).map(({ source }) => source);
	const ranks = new Map(order.map((source, rank) => [source, rank]));
	const rankOf = ({ snapshot }) => ranks.get(snapshot.source) ?? 0;
	return {
		snapshots: [...snapshots].sort((one, other) => rankOf(one) - rankOf(other)),
		guessed: stated === void 0 && new Set(order.map(withoutNumbers)).size > 1 ? order : []
	};
};
/**
* Places of `control-before`, `control-1`, `control-2` and `control-after` within their stage; null where no name says
* which end of the interval it is.
*/
const endsOf = (snapshots) => {
	const names = snapshots.map(({ capture, source }) => capture.stage ?? source.split("/").at(-1) ?? "");
	const ends = names.map((name) => CONTROL.test(name) ? stageIn(name.replace(CONTROL, "")) : null);
	if (!ends.includes("before") && !ends.includes("after")) return snapshots.map(() => null);
	return names.map((name, index) => {
		if (ends[index] === "before") return -1;
		return ends[index] === "after" ? Number.MAX_SAFE_INTEGER : Number(/\d+/.exec(name)?.[0] ?? NaN);
	});
};
const firstOfEachFile = (snapshots) => [...new Map(snapshots.toReversed().map(({ snapshot }) => [snapshot.source, snapshot])).values()];
/**
* When each was taken, in milliseconds; null where a dump states no time, or where some state a zone and others none.
*/
const timesOf = (snapshots) => {
	const times = snapshots.flatMap(({ capture }) => capture.takenAt ?? []);
	return times.length === snapshots.length && new Set(times.map(isUtc)).size === 1 ? times.map(millisecondsOf) : snapshots.map(() => null);
};
/** Figures that all files state, no two alike. */
const isOrder = (figures) => figures.every((figure) => figure !== null && !Number.isNaN(figure)) && new Set(figures).size === figures.length;
const byFigures = (snapshots, figures) => snapshots.map((snapshot, index) => ({
	snapshot,
	figure: figures[index] ?? 0
})).sort((one, other) => one.figure - other.figure).map(({ snapshot }) => snapshot);
const byNumbers = (snapshots) => [...snapshots].sort((one, other) => byNumbersAndText(one.source, other.source));
const withoutNumbers = (name) => name.replace(/\d+/g, "");
/** `run-9.txt` before `run-10.txt`. */
const byNumbersAndText = (one, other) => {
	const [parts, others] = [one, other].map((text) => text.split(/(\d+)/));
	for (const [index, part] of (parts ?? []).entries()) {
		const against = others?.[index] ?? "";
		const order = index % 2 === 1 && against !== "" ? Number(part) - Number(against) : byText(part, against);
		if (order !== 0) return order;
	}
	return byText(one, other);
};
const byText = (one, other) => {
	if (one === other) return 0;
	return one < other ? -1 : 1;
};

// build/report/select.js
/** Suspects in the open: more of them are noise to who reads, and stand folded. */
const MAX_OPEN_SUSPECTS = 3;
/** The causes in core's order, the first of them in the open. */
const splitCauses = ({ findings }, maxRows) => {
	const causes = causesOf(findings);
	const leaks = causes.filter(({ worst }) => worst.severity === "leak");
	const suspects = causes.filter(({ worst }) => worst.severity === "suspect");
	const maxSuspects = Math.min(MAX_OPEN_SUSPECTS, maxRows);
	return {
		open: [...leaks.slice(0, maxRows), ...suspects.slice(0, maxSuspects)],
		moreLeaks: leaks.slice(maxRows),
		moreSuspects: suspects.slice(maxSuspects)
	};
};
/** Ids of the cards of report.html, by the name of a cause: `finding-1` for the first. */
const cardsOf = (findings) => new Map(causesOf(findings).map(({ worst }, index) => [worst.cause, `finding-${index + 1}`]));
/** True where one dump is all there is to compare: it counts since boot, so that nothing of it "grew". */
const countsSinceBoot = ({ before }) => before === null;
/** True of rows whose growth nobody knows, so that a table shows what they hold. */
const areHeld = (rows) => rows.every(({ before }) => before === null);
/**
* Rows that stand in no finding: those that grew, first those with the most evidence, then by objects. With one dump,
* those that hold something, the largest first.
*/
const otherRowsOf = (leg, { findings }) => {
	const found = findings.filter((finding) => finding.leg === leg.name);
	const named = new Set(found.flatMap(({ rows }) => rows.map(({ growth }) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(growth))));
	const sizeOf = countsSinceBoot(leg) ? ({ after }) => after?.bytes ?? 0 : ({ count }) => count ?? 0;
	const places = new Map(leg.leads.map((key, place) => [key, place]));
	const placeOf = (key) => places.get(key) ?? leg.leads.length;
	return leg.growths.filter((row) => sizeOf(row) > 0 || (row.bytes ?? 0) > 0).map((row) => ({
		row,
		size: sizeOf(row),
		key: (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.f)(row)
	})).filter(({ key }) => !named.has(key)).sort((one, other) => placeOf(one.key) - placeOf(other.key) || other.size - one.size || byText(one.key, other.key)).map(({ row }) => row);
};
const balancedDriverTagsOf = ({ driverRows, before: earlier, after: later }) => {
	const isTakenOut = ({ before, after, allocated }) => before?.usage != null && after?.usage === null && earlier?.counters === "cumulative" && allocated === null;
	const isQuiet = (row) => earlier === null || (row.count === null ? row.bytes !== null : row.count <= 0) && (row.bytes ?? 0) <= 0 && !isTakenOut(row);
	const grew = new Set(driverRows.filter((row) => !isQuiet(row)).map(({ tag }) => tag));
	const quiet = driverRows.filter(({ tag }) => !grew.has(tag));
	const tags = [...new Set(quiet.map(({ tag }) => tag))].sort(byText);
	return {
		tags,
		inBothPools: [earlier, later].every((side) => side?.coverage.kind === "all") || quiet.length === tags.length * _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.o.length,
		outstanding: quiet.some(({ after }) => after?.outstanding === null) ? null : quiet.reduce((sum, { after }) => sum + (after?.outstanding ?? 0), 0),
		bytes: quiet.reduce((sum, { after }) => sum + (after?.bytes ?? 0), 0)
	};
};
/** The drivers of either side in the order of their names, the same by file name whatever the case. */
const driverPoolRowsOf = ({ drivers }) => {
	const [before, after] = [drivers.before, drivers.after].map((side) => new Map(side?.drivers.map((pool) => [pool.driver.toLowerCase(), pool])));
	return [.../* @__PURE__ */ new Set([...before?.keys() ?? [], ...after?.keys() ?? []])].sort(byText).flatMap((name) => {
		const [was, is] = [before?.get(name), after?.get(name)];
		const latest = is ?? was;
		if (latest === void 0) return [];
		const state = latest.unloaded ? "unloaded" : "loaded";
		return [{
			driver: latest.driver,
			state,
			before: bothPoolsOf(was),
			after: bothPoolsOf(is)
		}];
	});
};
const bothPoolsOf = (pool) => pool === void 0 ? null : {
	allocations: pool.nonpaged.allocations + pool.paged.allocations,
	bytes: pool.nonpaged.bytes + pool.paged.bytes
};
const RANKS = {
	leak: 0,
	inconclusive: 1,
	suspect: 2,
	clean: 3
};
/** The worst leg first, else in the order of their names. */
const legsByWorst = ({ legs }) => [...legs].sort((one, other) => RANKS[one.verdict] - RANKS[other.verdict] || byText(one.name, other.name));
const MAX_POINTS = 40;
/** A row over the snapshots of its leg, thinned to what a drawing shows; empty where there is no series. */
const seriesOf = ({ series }, { times }) => {
	if (series == null || times === null) return [];
	const points = times.map((time, index) => ({
		time,
		outstanding: series.outstanding[index] ?? 0
	}));
	const step = (points.length - 1) / 39;
	if (step <= 1) return points;
	return Array.from({ length: MAX_POINTS }, (_, index) => points[Math.round(index * step)]).filter((point) => point !== void 0);
};



/***/ }),

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wholeOf),
/* harmony export */   i: () => (/* binding */ equalBytes),
/* harmony export */   n: () => (/* binding */ fileOnDisk),
/* harmony export */   r: () => (/* binding */ FileUnreadable),
/* harmony export */   t: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);






// build/core/parse/file-bytes.js
/** A file on the disk that cannot be read any more. */
var FileUnreadable = class extends _problem_js__WEBPACK_IMPORTED_MODULE_0__.t {
	name = "FileUnreadable";
};
/** All bytes at once: for files that are small by nature. */
const wholeOf = (bytes) => bytes.subarray(0, bytes.length);
/** Bytes compared at once. */
const STRETCH_BYTES = 2 ** 20;
const equalBytes = (one, other) => {
	if (one.length !== other.length) return false;
	for (let start = 0; start < one.length; start += STRETCH_BYTES) {
		const [these, those] = [one.subarray(start, start + STRETCH_BYTES), other.subarray(start, start + STRETCH_BYTES)];
		if (these.some((byte, index) => byte !== those[index])) return false;
	}
	return true;
};

// build/io/file-on-disk.js
/** Bytes read from the disk at once, and kept until others are asked for. */
const WINDOW_BYTES = 2 ** 20;
/**
* A file that is read where it lies, in stretches: a series of a whole day is larger than memory should hold.
* @throws {FileUnreadable} from `subarray` when the file cannot be read any more, or has become shorter.
*/
const fileOnDisk = (path, length) => inWindows(length, (start, end) => {
	const file = openAgain(path);
	try {
		return readRange(file, start, end);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
	}
});
/** The same for a file that is open, and stays so. */
const openFileOnDisk = (file, length) => inWindows(length, (start, end) => readRange(file, start, end));
const inWindows = (length, read) => {
	let window = /* @__PURE__ */ new Uint8Array();
	let from = 0;
	const subarray = (start, end) => {
		const last = Math.min(end, length);
		if (start < from || last > from + window.length) {
			window = read(start, Math.max(last, Math.min(start + WINDOW_BYTES, length)));
			from = start;
		}
		return window.subarray(start - from, last - from);
	};
	return {
		length,
		subarray
	};
};
const readRange = (file, start, end) => {
	const bytes = new Uint8Array(end - start);
	try {
		for (let at = 0; at < bytes.length;) {
			const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file, bytes, {
				offset: at,
				position: start + at
			});
			if (read === 0) throw new FileUnreadable("it became shorter while it was read: give a file that nobody writes to");
			at += read;
		}
	} catch (error) {
		throw error instanceof FileUnreadable ? error : new FileUnreadable(codeOf(error));
	}
	return bytes;
};
const openAgain = (path) => {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, "r");
	} catch (error) {
		throw new FileUnreadable(codeOf(error));
	}
};
/** `EIO` */
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : String(error);

// build/io/spill.js
/**
* Collects what a stream brings: in memory while there is room for it, and else in a file of ours, which is read in
* stretches and gone when the process ends, however it ends.
* @throws {RangeError} for more than `maxBytes`, without reading on.
*/
const collect = async (stream, memory, maxBytes) => {
	const chunks = [];
	const seen = {
		length: 0,
		crc: 0
	};
	let file = null;
	try {
		for await (const chunk of stream) {
			seen.length += chunk.length;
			if (seen.length > maxBytes) throw new RangeError(`more than ${maxBytes} bytes`);
			seen.crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(chunk, seen.crc);
			if (file === null && chunk.length > memory.left) {
				file = openHiddenFile();
				for (const earlier of chunks) writeAll(file, earlier);
				giveBack(chunks.splice(0), memory);
			}
			if (file === null) {
				memory.left -= chunk.length;
				chunks.push(chunk);
			} else writeAll(file, chunk);
		}
	} catch (error) {
		giveBack(chunks, memory);
		if (file !== null) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
		throw error;
	}
	if (file !== null) return {
		...seen,
		bytes: openFileOnDisk(file, seen.length)
	};
	return {
		...seen,
		bytes: Buffer.concat(chunks)
	};
};
const giveBack = (chunks, memory) => {
	for (const { length } of chunks) memory.left += length;
};
const writeAll = (file, bytes) => {
	for (let at = 0; at < bytes.length;) at += (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeSync)(file, bytes, at);
};
/**
* Opens a file that has no name any more: nobody else can open it, and it ends with the process. Windows removes no
* open file, so there it goes at the end.
*/
const openHiddenFile = () => {
	const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(), "pool-leak-check-"));
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "unpacked"), "wx+", 384);
	const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(folder, {
		recursive: true,
		force: true
	});
	try {
		remove();
	} catch {
		process.once("exit", () => {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
			remove();
		});
	}
	return file;
};



/***/ }),

/***/ 9690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ cLiteralsOf),
/* harmony export */   c: () => (/* binding */ readTag),
/* harmony export */   d: () => (/* binding */ unprintTag),
/* harmony export */   f: () => (/* binding */ usageKey),
/* harmony export */   h: () => (/* binding */ outstanding),
/* harmony export */   i: () => (/* binding */ addUsages),
/* harmony export */   l: () => (/* binding */ sumBytes),
/* harmony export */   m: () => (/* binding */ isCounterDown),
/* harmony export */   n: () => (/* binding */ patternIndex),
/* harmony export */   o: () => (/* binding */ poolKinds),
/* harmony export */   p: () => (/* binding */ interval),
/* harmony export */   r: () => (/* binding */ tagPattern),
/* harmony export */   s: () => (/* binding */ printTag),
/* harmony export */   t: () => (/* binding */ namePattern),
/* harmony export */   u: () => (/* binding */ toTag)
/* harmony export */ });
// build/core/counters.js
const WRAP = 2 ** 32;
/** Allocations not yet freed: modulo 2^32 where both counters may have wrapped. */
const outstanding = ({ allocs, frees }) => allocs < WRAP && frees < WRAP ? allocs - frees | 0 : allocs - frees;
/** Events from one reading of a counter to the next. */
const interval = (was, is) => {
	if (is >= was) return is - was;
	return is < WRAP ? (is - was % WRAP + WRAP) % WRAP : is - was;
};
/**
* True for a counter that went down, which only a restart does. One that wrapped did not: it was near 2^32 and is small
* now.
*/
const isCounterDown = (was, is) => {
	if (is >= was) return false;
	if (is >= WRAP) return true;
	const before = was % WRAP;
	return before > is && before - is <= WRAP / 2;
};

// build/core/pool.js
const poolKinds = ["nonpaged", "paged"];
/**
* Two rows as one. What is outstanding adds up, and so do allocations; frees follow, since a 32-bit counter of one of
* the two may have wrapped.
*/
const addUsages = (one, other) => {
	const allocs = one.allocs + other.allocs;
	const frees = allocs - outstanding(one) - outstanding(other);
	const wrapped = frees < 0 ? 2 ** 32 : 0;
	return {
		...one,
		allocs: allocs + wrapped,
		frees: frees + wrapped,
		bytes: one.bytes + other.bytes
	};
};
/** Names a row: one tag in one pool. */
const usageKey = (row) => row.pool === "paged" ? `${row.tag}P` : `${row.tag}N`;
/**
* Four characters as a tag, shorter ones padded with blanks on the right as the debugger prints them. What one tag
* looks like in different tools becomes one:
*
* - A NUL is a blank. Tools print it so, and a C literal of three characters ends in one.
* - The high bit of the last byte (`Tok\xe5` for `Toke`) protects a block from being freed under another tag, and is no
*   part of the tag.
* - A character above U+00FF cannot be a tag byte: the console replaced it, and `?` stands for what was lost.
*/
const toTag = (text) => {
	const padded = text.length === 4 ? text : text.padEnd(4).slice(0, 4);
	return isPlain(padded) ? padded : withoutProtection(padded.replaceAll("\0", " ").replace(/[^\0-\xff]/g, "?"));
};
/** True for ASCII without NUL, as nearly every tag is. */
const isPlain = (text) => {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 0 || code > 127) return false;
	}
	return true;
};
const withoutProtection = (bytes) => {
	const cleared = bytes.slice(0, 3) + String.fromCharCode(bytes.charCodeAt(3) & 127);
	return /^[\x20-\x7e]{4}$/.test(cleared) ? cleared : bytes;
};
/**
* A tag for reading: blanks stay, a byte outside printable ASCII becomes `\xNN`, and so does a `\` that would read as
* one.
*/
const printTag = (tag) => tag.replace(/[^\x20-\x7e]|\\(?=x)/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
/** Reads what `printTag` wrote: `\xNN` is one byte. */
const unprintTag = (printed) => printed.replace(/\\x([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
/** The tag that `printTag` wrote. */
const readTag = (printed) => toTag(unprintTag(printed));
/**
* A tag as C sources spell it, `Proc` \u2192 `corP` and `0x636f7250`: x86, x64 and ARM64 are little-endian, so the
* characters of the constant stand in reverse.
*/
const cLiteralsOf = (tag) => {
	const reversed = [...tag].reverse();
	const digits = reversed.map((byte) => byte.charCodeAt(0).toString(16).padStart(2, "0"));
	return {
		characters: reversed.join(""),
		number: `0x${digits.join("")}`
	};
};
/** Bytes of each pool, summed over the rows. */
const sumBytes = (usages) => {
	let nonpaged = 0;
	let paged = 0;
	for (const usage of usages) if (usage.pool === "nonpaged") nonpaged += usage.bytes;
	else paged += usage.bytes;
	return {
		nonpaged,
		paged
	};
};

// build/core/tag-pattern.js
/**
* `SEY?`, `Ntf*`, `Irp`: a matcher of tags, as WinDbg's `!poolused` takes its pattern. `?` is any one character, `*`
* any run of them, case counts, and a pattern without `*` is as long as a tag: shorter ones end in blanks. A NUL is a
* blank.
*/
const tagPattern = (pattern) => {
	const whole = (pattern.includes("*") ? pattern : pattern.padEnd(4)).replaceAll("\0", " ");
	if (!/[?*]/.test(whole)) return (tag) => tag === whole;
	const source = whole.replace(/\*+/g, "*").replace(/[\\^$.+?*()[\]{}|]/g, (symbol) => WILDCARDS[symbol] ?? `\\${symbol}`);
	const expression = new RegExp(`^${source}$`, "s");
	return (tag) => expression.test(tag);
};
const WILDCARDS = {
	"?": ".",
	"*": ".*"
};
/**
* The places, rising, of the patterns that name a tag. As fast with thousands of patterns as with one: those of four
* characters are looked up, by what is left of the tag where a pattern has `?`; the others are tried once for each tag.
*/
const patternIndex = (patterns) => {
	if (patterns.length === 0) return () => NO_PLACES;
	const places = /* @__PURE__ */ new Map();
	const masks = /* @__PURE__ */ new Set();
	const tried = [];
	for (const [place, pattern] of patterns.entries()) {
		const whole = pattern.padEnd(TAG_LENGTH).replaceAll("\0", " ");
		if (whole.includes("*") || whole.length > TAG_LENGTH) {
			tried.push({
				place,
				matches: tagPattern(pattern)
			});
			continue;
		}
		masks.add(whole.replace(/[^?]/gs, " "));
		places.set(whole, [...places.get(whole) ?? [], place]);
	}
	const known = /* @__PURE__ */ new Map();
	return (tag) => {
		const before = known.get(tag);
		if (before !== void 0) return before;
		const found = [...[...masks].flatMap((mask) => places.get(masked(tag, mask)) ?? []), ...tried.flatMap(({ place, matches }) => matches(tag) ? [place] : [])];
		const sorted = [...new Set(found)].sort((one, other) => one - other);
		known.set(tag, sorted);
		return sorted;
	};
};
const TAG_LENGTH = 4;
const NO_PLACES = [];
/** `Ntff`, `   ?` \u2192 `Ntf?` */
const masked = (tag, mask) => Array.from({ length: tag.length }, (_, at) => mask[at] === "?" ? "?" : tag[at]).join("");
/**
* A matcher of names, where `*` stands for any run of characters and `?` for one. It goes back to the last `*` alone,
* so no name can make it slow.
*/
const namePattern = (pattern) => (name) => {
	let [at, place] = [0, 0];
	let star = null;
	while (at < name.length) {
		const sign = pattern[place];
		if (sign === "*") {
			star = {
				place,
				at
			};
			place++;
		} else if (sign === "?" || sign === name[at]) {
			at++;
			place++;
		} else if (star !== null) {
			star = {
				place: star.place,
				at: star.at + 1
			};
			at = star.at;
			place = star.place + 1;
		} else return false;
	}
	return /^\**$/.test(pattern.slice(place));
};



/***/ }),

/***/ 2519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ alikeProblems),
/* harmony export */   i: () => (/* binding */ shortReasonOf),
/* harmony export */   n: () => (/* binding */ comparedOf),
/* harmony export */   r: () => (/* binding */ trustOf),
/* harmony export */   t: () => (/* binding */ STRENGTH_PAGE)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9690);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5429);





// build/report/alike-problems.js
/** In the order in which their codes come. */
const alikeProblems = (problems) => {
	const byCode = /* @__PURE__ */ new Map();
	for (const found of problems) byCode.set(found.code, [...byCode.get(found.code) ?? [], found]);
	return [...byCode].map(([code, alike]) => {
		const each = new Map(alike.map((found) => [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(ownOf(found)), ownOf(found)]));
		const [first] = alike;
		if (first === void 0 || each.size < 2) return {
			code,
			text: alike.slice(0, 1).flatMap(wholeOf),
			each: []
		};
		each.delete("");
		return {
			code,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.i)({
				...first,
				detail: []
			}),
			each: [...each.values()]
		};
	});
};
const wholeOf = (found) => {
	const position = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.o)(found);
	return position === "" ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.i)(found) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${position}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.i)(found)}`;
};
/** What no other of its code says. */
const ownOf = (found) => {
	const position = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.o)(found);
	if (position === "") return found.detail;
	return found.detail.length === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${position}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${position}: ${found.detail}`;
};

// build/report/short-reason.js
/** The reason without what the report says below it in full: the only finding of Driver Verifier, the problems. */
const shortReasonOf = ({ verdict, problems, findings }, result) => {
	if (result.acceptance !== null) return result.reason;
	const missing = problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_0__.r).length;
	const causes = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.w)(findings).filter(({ worst }) => worst.severity === verdict);
	if (causes.length === 1 && causes[0]?.worst.rows.length === 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(1, verdict);
	return verdict === "inconclusive" && missing > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`evidence is missing: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(missing, "problem")}` : result.reason;
};

// build/core/strength.js
/**
* The strength of the evidence of a clean run. Leaks of the driver's own tags are found in every mode, if `driver-tags`
* names them. Figures of all families together, from the line "tags of others, together" of
* `npm run bench:detection`; docs/detection.md has the same line.
*/
const strengthOf = (mode) => STRENGTHS[mode];
const STRENGTHS = {
	pair: {
		leak: 7,
		named: 43
	},
	"pair+control": {
		leak: 42,
		named: 73
	},
	"pair+baseline": {
		leak: 47,
		named: 77
	},
	series: {
		leak: 9,
		named: 60
	},
	"series+control": {
		leak: 72,
		named: 81
	},
	"series+baseline": {
		leak: 72,
		named: 81
	}
};

// build/report/trust.js
/** Page of the documentation that says how the strength of a run was measured. */
const STRENGTH_PAGE = "detection.md";
/** Null for a run that is not clean. */
const trustOf = (analysis) => analysis.verdict === "clean" ? {
	largest: largestOf(analysis),
	strength: strengthIn(analysis)
} : null;
/** `No leak in 3,048 rows of 2 snapshots. Nonpaged pool: 848 MiB \u2192 906.8 MiB (+58.8 MiB); paged pool: \u2026` */
const comparedOf = ({ legs }) => {
	const sum = (of) => legs.reduce((total, leg) => total + of(leg), 0);
	const snapshots = sum((leg) => leg.snapshots);
	const where = legs.length === 1 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)` in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(legs.length, "leg")}`;
	const pools = _tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.o.map((pool) => poolOf(legs, pool));
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`No leak in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.b)(legs), "row")} of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(snapshots, "snapshot")}${where}. ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.v)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)(pools, "; "))}`;
};
const poolOf = (legs, pool) => {
	const totals = legs.map((leg) => leg.totals[pool]);
	const sum = (values) => values.reduce((all, one) => all === null || one === null ? null : all + one, 0);
	const name = pool === "paged" ? "paged pool" : "nonpaged pool";
	const before = sum(totals.map((it) => it.before));
	const after = sum(totals.map((it) => it.after));
	const growth = sum(totals.map((it) => it.growth));
	const change = before === null || after === null ? "" : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.u)(before)} \u2192 ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.u)(after)} `;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(growth === null ? `${name}: growth not known` : `${name}: ${change}(${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.f)(growth, _wording_js__WEBPACK_IMPORTED_MODULE_3__.u)})`);
};
/** `Largest growth: FMfn (paged) +15,273. It is no leak: \u2026` */
const largestOf = ({ legs, largest, excepted }) => {
	if (largest === null) return largestUnjudged(legs);
	const { row, leg } = largest;
	const key = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(row);
	const isCovered = excepted.some(({ finding }) => finding.leg === leg && finding.rows.some(({ growth }) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.f)(growth) === key));
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${growthOf(row, leg)}. It is no finding: ${isCovered ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`an exception of the policy covers it` : reasonOf(largest)}.`;
};
const growthOf = (row, leg) => {
	const amount = row.count === null ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.f)(row.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_3__.u) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.f)(row.count);
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`Largest growth: ${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s)(row.tag)} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(row.pool)}) ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(amount)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.r)(leg)}`;
};
/** Without the reason: reports that were joined do not say it, and an ignored row has none. */
const largestUnjudged = (legs) => {
	const sizeOf = ({ count, bytes }) => count ?? bytes ?? 0;
	const most = legs.flatMap(({ name, growths }) => growths.map((row) => ({
		row,
		name
	}))).reduce((all, one) => sizeOf(one.row) > (all === null ? 0 : sizeOf(all.row)) ? one : all, null);
	return most === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`No tag grew.` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${growthOf(most.row, most.name)}.`;
};
/** Rules that say most plainly why growth is none of a leak, the plainest first. */
const PLAIN = [
	"cache-tag",
	"settled",
	"shape",
	"reference",
	"excess",
	"crowd",
	"legs"
];
const reasonOf = ({ onBaseline, evidence, points, needs }) => {
	if (onBaseline) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`the base branch or the control interval grows it, too`;
	const against = evidence.filter((it) => it.points < 0);
	const plainest = PLAIN.flatMap((rule) => against.filter((it) => it.rule === rule)).at(0) ?? lowest(against);
	const score = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`it has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(points, "point")}, and a suspect needs ${needs.suspect}`;
	return plainest === void 0 ? score : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${plainest.text}; ${score}`;
};
const lowest = (evidence) => [...evidence].sort((one, other) => one.points - other.points).at(0);
/** Share of the leaks that the weakest mode of the legs finds, and the evidence that would find more. */
const strengthIn = ({ legs, policy }) => {
	const weakest = legs.flatMap(({ mode }) => mode === null ? [] : [mode]).sort((one, other) => strengthOf(one).named - strengthOf(other).named).at(0);
	if (weakest === void 0) return [];
	const own = policy.driverTags.length === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`No driver-tags are named, so no tag is judged as your own. ` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`Growth of your own tags beyond what the policy allows would fail. `;
	const better = BETTER[weakest];
	const more = better === null ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`; a control interval makes that ${strengthOf(better).named}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`How sure: ${own}Of 100 leaks in tags of others, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(NAMES[weakest])} finds about ${strengthOf(weakest).named}${more}`;
};
const NAMES = {
	pair: "a pair of dumps alone",
	"pair+control": "a pair with a control interval",
	"pair+baseline": "a pair with a baseline",
	series: "a series alone",
	"series+control": "a series with a control interval",
	"series+baseline": "a series with a baseline"
};
/** Mode that a control interval makes of another; null where one was taken, or a baseline serves as well. */
const BETTER = {
	pair: "pair+control",
	"pair+control": null,
	"pair+baseline": null,
	series: "series+control",
	"series+control": null,
	"series+baseline": null
};



/***/ }),

/***/ 5429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hasMoved),
/* harmony export */   a: () => (/* binding */ legName),
/* harmony export */   b: () => (/* binding */ rowsCompared),
/* harmony export */   c: () => (/* binding */ toSentence),
/* harmony export */   d: () => (/* binding */ formatChange),
/* harmony export */   f: () => (/* binding */ formatGrowth),
/* harmony export */   g: () => (/* binding */ hasGrown),
/* harmony export */   h: () => (/* binding */ diff),
/* harmony export */   i: () => (/* binding */ inLegs),
/* harmony export */   l: () => (/* binding */ withFullStop),
/* harmony export */   m: () => (/* binding */ formatRate),
/* harmony export */   n: () => (/* binding */ driverTagsOf),
/* harmony export */   o: () => (/* binding */ moreChangesOf),
/* harmony export */   p: () => (/* binding */ formatKnown),
/* harmony export */   r: () => (/* binding */ inLeg),
/* harmony export */   s: () => (/* binding */ toCheck),
/* harmony export */   t: () => (/* binding */ controlOf),
/* harmony export */   u: () => (/* binding */ formatBytes),
/* harmony export */   v: () => (/* binding */ hasWrapped),
/* harmony export */   y: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9690);
/* harmony import */ var _policy2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8837);





// build/core/diff.js
/** True for a row that holds more or less than before; with a single dump, for every row that holds something. */
const hasMoved = ({ before, after, count, bytes }) => before === null ? (after?.bytes ?? 0) > 0 : count !== 0 || bytes !== 0;
/** True for a row that holds more than before in blocks or bytes, or of which one of them is unknown. */
const hasGrown = ({ count, bytes }) => (count ?? 1) > 0 || (bytes ?? 1) > 0;
/**
* True for a row that was compared: known on both sides, and of a tag that had a block in this pool. A debugger prints
* both pools of each tag, most of them zeros. With a single dump, true for every row that had a block.
*/
const wasCompared = ({ before, after, count, bytes }) => {
	if (before !== null && count === null && bytes === null) return false;
	return [before, after].some((level) => level !== null && (level.bytes > 0 || (level.usage?.allocs ?? 0) > 0));
};
/** Rows of some legs that were compared: what every form says was checked. */
const rowsCompared = (legs) => legs.reduce((sum, { growths }) => sum + growths.filter(wasCompared).length, 0);
/**
* Every row of either side, those of the later snapshot first: a tag that one side does not show was zero there, if the
* side would have shown it.
*/
const diff = (before, after) => {
	const earlier = placesOf(before);
	const growths = after.usages.map((usage) => {
		const was = earlier[usage.pool].get(usage.tag);
		earlier[usage.pool].delete(usage.tag);
		return growthOf(usage, {
			from: before,
			usage: was
		}, {
			from: after,
			usage
		});
	});
	const gone = [...earlier.nonpaged.values(), ...earlier.paged.values()].map((usage) => growthOf(usage, {
		from: before,
		usage
	}, {
		from: after,
		usage: void 0
	}));
	return [...growths, ...gone];
};
/** The rows of a snapshot by pool and tag. */
const placesOf = (snapshot) => {
	const places = {
		nonpaged: /* @__PURE__ */ new Map(),
		paged: /* @__PURE__ */ new Map()
	};
	for (const usage of snapshot?.usages ?? []) places[usage.pool].set(usage.tag, usage);
	return places;
};
const growthOf = ({ tag, pool }, before, after) => {
	const was = levelOf(before);
	const is = levelOf(after);
	const isUnknown = was === null && before.from !== null;
	return {
		tag,
		pool,
		before: was,
		after: is,
		count: difference(was?.outstanding, is?.outstanding),
		bytes: unwrapped(difference(was?.bytes, is?.bytes), difference(was?.outstanding, is?.outstanding), [before, after]),
		allocated: isUnknown ? null : counted(before, after, "allocs"),
		freed: isUnknown ? null : counted(before, after, "frees"),
		series: null,
		settled: null
	};
};
const difference = (was, is) => was == null || is == null ? null : is - was;
/**
* Sizes of a 32-bit buffer are modulo 2^32, also of a 64-bit machine that a 32-bit program asked: a row that gained
* blocks did not lose two gigabytes.
*/
const unwrapped = (bytes, count, sides) => {
	if (bytes === null || count === null || Math.abs(bytes) < 2 ** 31) return bytes;
	if (!sides.every(({ from }) => from?.capture.pointerBits === 32)) return bytes;
	if (count >= 0 && bytes < 0) return bytes + 2 ** 32;
	return count <= 0 && bytes > 0 ? bytes - 2 ** 32 : bytes;
};
/** True for a row whose size passed 2^32 between two answers to a 32-bit program: what it holds is not known. */
const hasWrapped = ({ before, after, bytes }) => before !== null && after !== null && bytes !== null && bytes !== after.bytes - before.bytes;
const NOTHING = {
	outstanding: 0,
	bytes: 0,
	usage: null
};
const levelOf = ({ from, usage }) => {
	if (usage !== void 0) return {
		outstanding: from?.counters === "bytes" ? null : (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.h)(usage),
		bytes: usage.bytes,
		usage
	};
	return from === null || from.coverage.kind === "partial" ? null : NOTHING;
};
/** Counted events between the two; 32-bit counters wrap at 2^32. */
const counted = (before, after, counter) => {
	if (after.usage === void 0 || after.from?.counters !== "cumulative") return null;
	const is = after.usage[counter];
	if (before.from === null) return is;
	if (before.from.counters !== "cumulative") return null;
	return (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.p)(before.usage?.[counter] ?? 0, is);
};

// build/report/format.js
/** Holds a figure to its unit; a terminal shows a plain blank. */
const NO_BREAK = "\xA0";
/** `8618056` \u2192 `8.2 MiB`: one decimal from a KiB on, for reading; report.json has the exact figure. */
const formatBytes = (bytes) => {
	const size = Math.abs(bytes);
	const sign = bytes < 0 ? "-" : "";
	const unit = UNITS.find(({ from }) => size >= from);
	return unit === void 0 ? `${sign}${size}${"\xA0"}B` : `${sign}${oneDecimal(size / unit.from)}${"\xA0"}${unit.name}`;
};
/** `+12,979`, `-3`, `0`; a dash where the value is unknown. */
const formatGrowth = (growth, format = _problem_js__WEBPACK_IMPORTED_MODULE_0__.p) => {
	if (growth === null) return UNKNOWN;
	return growth > 0 ? `+${format(growth)}` : format(growth);
};
const formatKnown = (value, format = _problem_js__WEBPACK_IMPORTED_MODULE_0__.p) => value === null || value === void 0 ? UNKNOWN : format(value);
/** `0.9999` \u2192 `1.0`, `0.00004` \u2192 `<0.01`: growth per iteration. */
const formatRate = (rate) => {
	const size = Math.abs(rate);
	if (size > 0 && size < .01) return rate < 0 ? ">-0.01" : "<0.01";
	return size < 10 ? rate.toFixed(2) : oneDecimal(rate);
};
/** `1 \u2192 12,980`, held on one line; a dash where a side is unknown. */
const formatChange = (before, after, format = _problem_js__WEBPACK_IMPORTED_MODULE_0__.p) => `${formatKnown(before, format)}${"\xA0"}\u2192${"\xA0"}${formatKnown(after, format)}`;
const UNKNOWN = "\u2013";
const UNITS = [
	{
		from: 2 ** 30,
		name: "GiB"
	},
	{
		from: 2 ** 20,
		name: "MiB"
	},
	{
		from: 1024,
		name: "KiB"
	}
];
const oneDecimal = (value) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)(Math.round(value * 10) / 10);

// build/report/wording.js
/** Capital first letter and full stop. */
const toSentence = (parts) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.v)(withFullStop(parts));
const withFullStop = (parts) => {
	const last = parts.at(-1);
	return typeof last === "string" && /[.!?]$/.test(last) ? parts : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${parts}.`;
};
/** `win11-x64`; `default` for a leg without a name. */
const legName = (name) => name === "" ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`default` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${name}`;
/** ` in leg win11-x64`; nothing for a leg without a name. */
const inLeg = (name) => name === "" ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)` in leg ${name}`;
/** ` in leg win11-x64`, ` in 12 legs`; nothing for a leg without a name. */
const inLegs = (names) => names.length === 1 ? inLeg(names[0] ?? "") : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)` in ${names.length} legs`;
/**
* `each IoAllocateWorkItem is followed by IoFreeWorkItem, on every error path too`; nothing where no function is
* known.
*/
const toCheck = (hint) => {
	if (hint === null || hint.acquire.length === 0) return [];
	const acquired = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`each ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)(hint.acquire, " or ")}`;
	if (hint.release.join() === hint.acquire.join()) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${acquired} is followed by a second one that undoes it`;
	if (hint.release.length === 0) return acquired;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${acquired} is followed by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)(hint.release, " or ")}, on every error path too`;
};
/**
* `Driver tags balanced: SEY1 and SEY2 (nothing outstanding)`; nothing where there is none. A tag that grew stands in
* its finding.
*/
const driverTagsOf = (leg, where) => {
	const { tags, outstanding, bytes, inBothPools } = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.n)(leg);
	if (tags.length === 0) return [];
	const isSinceBoot = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.i)(leg);
	const balanced = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(inBothPools ? "Driver tags balanced" : "Driver tags balanced in the rows that the dumps show");
	const words = isSinceBoot ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`Driver tags since boot` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${balanced}`;
	const held = outstanding === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${bytes} bytes held` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${outstanding} outstanding`;
	const left = (outstanding === null ? bytes === 0 : outstanding === 0) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`nothing outstanding` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${held}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.h)(isSinceBoot ? "" : ", no growth")}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${words}${where}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.m)(tags.map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_2__.s))} (${left})`;
};
/** Use of the control interval of a leg; nothing where none was taken, or nothing was compared. */
const controlOf = ({ control, before }, where, policy) => {
	if (control === null || before === null) return [];
	const iterations = (0,_policy2_js__WEBPACK_IMPORTED_MODULE_3__.n)(policy);
	if (iterations === 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`Control interval${where}: it idled (0 iterations), so the gate does not rest on it`;
	const ran = iterations === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`as many iterations as the test` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(iterations, "iteration");
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`Control interval${where}: ${ran}; growth that it shows too is expected`;
};
/** `40 more changes, 12 of them may loosen the check` */
const moreChangesOf = (changes) => {
	const loose = changes.filter(({ loosens }) => loosens).length;
	const warning = loose === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`, ${loose} of them may loosen the check`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(changes.length, "more change")}${warning}`;
};



/***/ })

};
