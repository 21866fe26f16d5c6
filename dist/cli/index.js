import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 683:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(366);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(171);
/* harmony import */ var _in_step_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(845);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(714);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(231);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(811);
/* harmony import */ var _never_freed_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(164);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(234);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(589);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(364);
/* harmony import */ var _descriptions_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(446);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(843);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(881);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(333);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(193);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(101);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(42);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(319);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(760);






















// build/core/rules/iteration-lock.js
/** Above this the tolerance spans a whole unit, so every value would match. */
const MAX_EACH = 20;
/** One every so many iterations, the likeliest first. */
const EVERY = [
	1,
	2,
	5,
	10
];
/** Chance explains a lock less often than this. */
const EXACT$1 = .002;
const SURE$1 = .01;
const LIKELY$1 = .05;
/** So many rows with one lock are how the machine works. */
const MIN_SHARED = 8;
/**
* Growth that is a whole number per 1, 2, 5 or 10 iterations. `p` is the probability that growth which has nothing to
* do with the iterations comes this close; looking in four places counts four times.
*/
const iterationLock = {
	id: "iteration-lock",
	judge: (row, leg) => {
		if (!(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row) || leg.policy.iterations === null) return null;
		const lock = lockOf(row, leg.policy.iterations);
		if (lock === null || lock.p > LIKELY$1) return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "lockNot", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${growthOf(row)} is no whole number per iteration`);
		if (lock.p > SURE$1) return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "lock", () => wordsOf(row, lock));
		const others = (leg.locks.get(lockName(lock)) ?? 1) - 1;
		return others >= MIN_SHARED ? (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "lockShared", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${wordsOf(row, lock)}, as that of ${others} other rows is`) : (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, lock.p <= EXACT$1 ? "lockExact" : "lockSure", () => wordsOf(row, lock));
	}
};
const growthOf = (row) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)}: growth of ${(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.t)(row)}`;
/** `Zzzz: growth of 1,003 is 1 per iteration, within 3` */
const wordsOf = (row, { each, every, distance }) => {
	const unit = every === 1 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`per iteration` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`per ${every} iterations`;
	const exactly = distance === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`exactly ` : [];
	const within = distance === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`, within ${distance}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${growthOf(row)} is ${exactly}${each} ${unit}${within}`;
};
const lockName = ({ each, every }) => `${each} per ${every}`;
/** So close to a whole number that chance explains it once in 500 times. */
const isExactLock = (row, iterations) => (lockOf(row, iterations)?.p ?? 1) <= EXACT$1;
/** In how many rows each sure lock is seen. */
const locksOf = (growths, iterations) => {
	const found = /* @__PURE__ */ new Map();
	for (const row of growths) {
		const lock = (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row) ? lockOf(row, iterations) : null;
		if (lock !== null && lock.p <= SURE$1) found.set(lockName(lock), (found.get(lockName(lock)) ?? 0) + 1);
	}
	return found;
};
/** The lock that chance explains least; null where there is none to look for. */
const lockOf = (row, iterations) => {
	const change = (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.t)(row);
	if (iterations === null || change < 1) return null;
	let best = null;
	for (const [place, every] of EVERY.entries()) {
		const unit = iterations / every;
		const each = Math.round(change / unit);
		if (each < 1 || each > MAX_EACH) continue;
		const distance = Math.abs(change - each * unit);
		const p = Math.min(1, (2 * distance + 1) / unit * (place + 1));
		if (best === null || p < best.p) best = {
			each,
			every,
			distance: Math.round(distance),
			p
		};
	}
	return best;
};

// build/core/rules/shape.js
/** Iterations that warm caches up: a first quarter of growth says nothing. */
const WARM_UP$1 = .25;
const FLAT = .15;
const STEP = .6;
const SHARE = .25;
const RISING = 2.33;
const EVEN = 1.36;
const MAX_UNEVEN = .2;
/**
* The shape of a row over a series of snapshots, without the first quarter of the iterations. A leak grows evenly, or
* in every quarter; a cache fills and stays flat; a first use is one jump. Mann and Kendall's Z of at least 2.33 for a
* trend, and Kolmogorov and Smirnov's distance from a straight line for "evenly".
*/
const shape = {
	id: "shape",
	judge: (row, leg) => {
		if (leg.times === null || row.series == null || !(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row)) return null;
		const { bin, words } = SHAPES[shapeOf(row.series.outstanding, leg.times)];
		return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, bin, () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(words)}`);
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
	const from = times.findIndex((time) => time >= end * WARM_UP$1);
	const late = Array.from({ length: times.length - from }, (_, index) => values[from + index] ?? 0);
	const lateTimes = times.slice(from);
	const first = late[0] ?? 0;
	const grown = (late.at(-1) ?? 0) - first;
	const total = (values[times.length - 1] ?? 0) - (values[0] ?? 0);
	if (late.length < 3) return "unclear";
	if (grown <= FLAT * total) return "flat";
	const steps = late.slice(1).map((value, index) => value - (late[index] ?? 0));
	if (late.length > 4 && Math.max(...steps) >= STEP * grown) return "jump";
	if (!((0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.y)(late) >= RISING || late.length >= MIN_RISING && steps.every((step) => step > 0)) || !everyPart(late, grown)) return "unclear";
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

// build/core/rules/unexplained-growth.js
const MIN_GROWTH$1 = 2e3;
const MAX_FREED_SHARE$1 = .005;
/** More rows of this kind are how this machine works: only large ones stand out then. */
const MAX_UNFREED_ROWS = 3;
const MIN_UNFREED_BYTES = 2 ** 20;
const MIN_UNFREED_SHARE = .01;
/** A substantial share of a pool in one test. */
const MIN_BYTES$2 = 16 * 2 ** 20;
const MIN_SHARE$1 = .05;
/** Growth that nobody can call clean, whatever is known of its tag: a suspect at least. */
const unexplainedGrowth = {
	id: "unexplained-growth",
	judge: (row, leg) => {
		const { count, bytes, allocated, freed } = row;
		if (row.before === null || bytes === null || (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.u)(row, leg)) return null;
		if (_never_freed_js__WEBPACK_IMPORTED_MODULE_5__.r.judge(row, leg) !== null) return null;
		const share = bytes / Math.max(1, leg.poolBytes[row.pool]);
		if (bytes >= MIN_BYTES$2 && share >= MIN_SHARE$1) return {
			decides: false,
			suspects: true,
			points: 0,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} grew by ${bytes} bytes, ${Math.min(100, Math.round(share * 100))} % of the ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(row.pool)} pool`
		};
		const object = objectGrowth(row, leg);
		if (object !== null) return {
			decides: false,
			suspects: true,
			points: 0,
			text: object
		};
		if (!isUnfreed(row) || leg.unfreedRows > MAX_UNFREED_ROWS && !isLarge(row, leg)) return null;
		return {
			decides: false,
			suspects: true,
			points: 0,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} grew by ${count ?? 0}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.c)(allocated ?? 0, "allocation")} and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.c)(freed ?? 0, "free")}`
		};
	}
};
/**
* Objects that come and go with a machine's work: more than this, and this share of what was there, is no coming and
* going.
*/
const MIN_OBJECTS = 1e3;
const MIN_SHARE_OF_OBJECTS = .2;
/** Objects of a straight line through a whole series. */
const MIN_OBJECTS_EVENLY = 100;
const MIN_Z_EVENLY = 5;
/**
* Growth of objects that drivers hold references to, beyond what a test needs; null for other rows. However much of its
* kind is freed beside.
*/
const objectGrowth = (row, { times }) => {
	const known = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.o)(row.tag, row.pool);
	const [was, grown] = [row.before?.outstanding ?? 0, row.count ?? 0];
	if (known === void 0 || known.kind !== "object" && known.kind !== "shared") return null;
	const healthy = known.healthyOutstanding ?? Number.POSITIVE_INFINITY;
	const isPast = was + grown > healthy;
	if (grown >= MIN_OBJECTS && grown >= MIN_SHARE_OF_OBJECTS * was && (known.kind === "object" || isPast)) {
		const limit = isPast ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`; a healthy machine holds fewer than ${healthy}` : [];
		return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} grew by ${grown}, from ${was}${limit} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(known.what)})`;
	}
	const isLine = row.series !== null && times !== null && shapeOf(row.series.outstanding, times) === "evenly";
	return known.kind === "object" && grown >= MIN_OBJECTS_EVENLY && isLine && (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__._)(row) >= MIN_Z_EVENLY ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} grew by ${grown} along a straight line through the whole test (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(known.what)})` : null;
};
/** Grew by thousands between two dumps while almost nothing was freed. */
const isUnfreed = ({ before, count, allocated, freed }) => before !== null && (count ?? 0) >= MIN_GROWTH$1 && allocated !== null && freed !== null && freed <= MAX_FREED_SHARE$1 * allocated;
const isLarge = ({ bytes, pool }, { poolBytes }) => (bytes ?? 0) >= Math.max(MIN_UNFREED_BYTES, MIN_UNFREED_SHARE * poolBytes[pool]);

// build/core/comparison.js
/** Input of the rules: the judged rows, and the figures that take all rows to work out. */
const comparisonOf = (leg, observed, policy) => {
	const isIgnored = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.i)(policy.ignoreTags);
	const growths = observed.growths.filter((row) => !isIgnored(row));
	const { times = null, baseline = [] } = observed;
	const control = controlThatRan(observed.control ?? null);
	const mode = modeOf({
		times,
		control,
		baseline
	});
	const overControl = {
		runs: control === null ? [] : [control],
		spread: _in_step_js__WEBPACK_IMPORTED_MODULE_2__.a
	};
	return {
		leg,
		growths,
		policy,
		mode,
		points: (0,_points_js__WEBPACK_IMPORTED_MODULE_0__.i)(mode, policy.points),
		isDriverTag: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.i)(policy.driverTags),
		limitsOf: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(policy),
		inStep: (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.r)(growths),
		locks: locksOf(growths, policy.iterations),
		times,
		control,
		overControl: (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.c)(growths, overControl, policy.iterations),
		baseline,
		overBaseline: (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.c)(growths, {
			runs: baseline,
			spread: _in_step_js__WEBPACK_IMPORTED_MODULE_2__.i
		}, policy.iterations),
		poolBytes: {
			nonpaged: observed.totals.nonpaged.after,
			paged: observed.totals.paged.after
		},
		unfreedRows: growths.filter(isUnfreed).length,
		legsThatGrew: observed.legsThatGrew ?? null
	};
};
/** A control interval that idled says nothing of what the cycles move. */
const controlThatRan = (control) => control?.iterations === 0 ? null : control;
/** The control interval is the better witness where there is a baseline too. */
const modeOf = ({ times, control, baseline }) => {
	const form = times === null ? "pair" : "series";
	if (control !== null) return `${form}+control`;
	return baseline.length > 0 ? `${form}+baseline` : form;
};

// build/core/rules/bytes-driver-tag.js
/** Bytes without counts of the driver's own tag; a count that grew decides alone. */
const bytesDriverTag = {
	id: "bytes-driver-tag",
	judge: (row, leg) => leg.isDriverTag(row) && (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.m)(row) ? (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "bytesDriver", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} is a driver tag`) : null
};

// build/core/rules/bytes-lock.js
/** Pool is handed out in blocks of 16 bytes on 64-bit Windows, 8 on 32-bit. */
const GRANULARITY = 8;
/** Chance explains whole blocks in each iteration less often than this. */
const EXACT = .002;
const SURE = .01;
const LIKELY = .05;
/** Bytes without counts that are whole blocks in each iteration. */
const bytesLock = {
	id: "bytes-lock",
	judge: (row, leg) => {
		const { iterations } = leg.policy;
		if (!(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.m)(row) || iterations === null || iterations < 1) return null;
		const stray = (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.v)(row);
		const each = Math.round(stray / iterations / GRANULARITY) * GRANULARITY;
		const p = (2 * Math.abs(stray - each * iterations) + GRANULARITY) / (GRANULARITY * iterations);
		if (each <= 0 || p > LIKELY) return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "bytesLockNot", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)}: no whole blocks in each iteration`);
		return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, p <= EXACT ? "bytesLockExact" : p <= SURE ? "bytesLockSure" : "bytesLock", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)}: ${each} bytes in each iteration`);
	}
};

// build/core/rules/bytes-only.js
/** Bytes that the count does not explain: blocks are exchanged for larger ones, or pages behind them are lost. */
const bytesOnly = {
	id: "bytes-only",
	judge: (row, leg) => {
		if (!(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.m)(row)) return null;
		return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "bytes", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)}: ${Math.round((0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.v)(row))} bytes more than its count explains`);
	}
};

// build/core/rules/bytes-reference.js
/** A tenth at most of the bytes in the control interval, or else on the baseline, is none. */
const MAX_SHARE = .1;
/** Bytes without counts that the control interval, or else the baseline, shows too, or does not. */
const bytesReference = {
	id: "bytes-reference",
	judge: (row, leg) => {
		if (!(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.m)(row)) return null;
		const runs = leg.control === null ? leg.baseline : [leg.control];
		const there = (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.o)(row, { runs }, leg.policy.iterations);
		if (there === null) return null;
		const where = leg.control === null ? "the baseline" : "the control interval";
		const bin = there <= MAX_SHARE * (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.v)(row) ? "bytesStill" : "bytesMoved";
		return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, bin, () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(where)} moved its bytes by ${Math.round(there)}`);
	}
};

// build/core/rules/bytes-shape.js
/** The shape over a series of bytes that the count does not explain. */
const bytesShape = {
	id: "bytes-shape",
	judge: (row, leg) => {
		if (leg.times === null || row.series == null || !(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.m)(row)) return null;
		const form = shapeOf(strayOf(row, row.series), leg.times);
		return form === "evenly" || form === "steadily" ? (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "bytesEven", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)}: its bytes grow through the whole test`) : (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "bytesUneven", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)}: its bytes do not grow through the whole test`);
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
		if (!(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row)) return null;
		if (isUnfreed(row)) return null;
		const known = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.o)(row.tag, row.pool);
		if (known?.kind !== "cache" && known?.noise !== "high") return null;
		return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "cacheTag", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} grows on healthy machines too (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(known.what)})`);
	}
};

// build/core/rules/crowd.js
const MIN_ROWS = 10;
/** Many rows that outgrew the control interval or the baseline as far as this one: another day, not one leak. */
const crowd = {
	id: "crowd",
	judge: (row, leg) => {
		const found = (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.d)(row, leg);
		if (found === void 0 || found.rank < MIN_ROWS || found.z < 2 || !(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row)) return null;
		return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "crowd", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${found.rank - 1} rows outgrew it further than ${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)}`);
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
const leftAtRest = (row, left) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} is a driver tag: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.c)(left, "allocation")} left after the driver was stopped`;
const leftBehind = (row, left) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} is a driver tag: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.c)(left, "allocation")} of ${row.after?.bytes ?? 0} bytes left after the driver was stopped`;
const moreThanBefore = (row, growth, allowed) => {
	const limit = allowed === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`no growth is allowed` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${allowed} are allowed`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} is a driver tag and grew by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.c)(growth, "block")} of ${row.bytes ?? 0} bytes together; ${limit}`;
};
const moreBytes = (row) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} is a driver tag and holds ${row.bytes ?? 0} bytes more than before; no growth is allowed`;

// build/core/rules/held-since-boot.js
/** A substantial share of a pool held under one tag. */
const MIN_BYTES$1 = 64 * 2 ** 20;
const MIN_SHARE = .1;
/** Fewer blocks than this may be one large table of a driver. */
const MIN_BLOCKS_OF_SHARE = 1e3;
/** So many blocks, of which hardly any was freed. */
const MIN_BLOCKS$2 = 2e5;
const MAX_FREED_SHARE = .05;
/**
* Rows that stand out in a single dump: more than a healthy machine holds of a known tag, or else a large share of the
* pool or hundreds of thousands of blocks that are hardly ever freed. A suspect at least; caches are large by nature.
*/
const heldSinceBoot = {
	id: "held-since-boot",
	judge: (row, leg) => {
		const held = row.after;
		if (row.before !== null || held === null || _never_freed_js__WEBPACK_IMPORTED_MODULE_5__.r.judge(row, leg) !== null) return null;
		const known = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.o)(row.tag, row.pool);
		const blocks = held.outstanding ?? 0;
		const suspect = (text) => ({
			decides: false,
			suspects: true,
			points: 0,
			text
		});
		if (known?.healthyOutstanding !== void 0) {
			if (blocks <= known.healthyOutstanding) return null;
			return suspect((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} holds ${blocks}; a healthy machine holds fewer than ${known.healthyOutstanding} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(known.what)})`);
		}
		if (known?.kind === "cache" || known?.noise === "high") return null;
		const share = held.bytes / Math.max(1, leg.poolBytes[row.pool]);
		if (held.bytes >= MIN_BYTES$1 && share >= MIN_SHARE && blocks >= MIN_BLOCKS_OF_SHARE) return suspect((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} holds ${held.bytes} bytes, ${Math.round(share * 100)} % of the ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(row.pool)} pool`);
		const { allocated, freed } = row;
		if (blocks < MIN_BLOCKS$2 || allocated === null || freed === null || freed > MAX_FREED_SHARE * allocated) return null;
		return suspect((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} holds ${blocks} of ${allocated} blocks that were allocated since boot`);
	}
};

// build/core/rules/in-flight.js
/** Blocks that come and go: the fewer, the less growth is chance. Every row that grew has one of the three. */
const inFlight = {
	id: "in-flight",
	judge: (row, leg) => {
		if (!(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row)) return null;
		const x = (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.p)(row);
		if (x < .5) return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "flowNone", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} grew, and few of the rows that grow leak`);
		return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, x < 30 ? "flowSome" : "flowBusy", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} grew, and few of the rows that grow leak; ${Math.round(x)} of it come and go`);
	}
};

// build/core/rules/kin.js
/** A part that grew less clearly may have grown by chance. */
const MIN_Z = 2.5;
/** Known parts of one object that grew together with it, each beyond what is in flight. */
const kin = {
	id: "kin",
	judge: (row, leg) => {
		if (!(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row) || (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.a)(row.tag).length === 0) return null;
		const isClear = (it) => (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__._)(it) >= MIN_Z && !(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.l)(it, leg.overBaseline.get(it));
		const tags = [...new Set(kinAlong(row, leg).filter(isClear).map(({ tag }) => tag))];
		const tag = (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag);
		if (tags.length === 0) return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "kinNone", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${tag} grew without what an object of its kind brings along`);
		const bin = tags.length === 1 ? "kin1" : tags.length === 2 ? "kin2" : "kin3";
		return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, bin, () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.u)(tags.map(_pool_js__WEBPACK_IMPORTED_MODULE_18__.i))} grew with ${tag}, as parts of one object do`);
	}
};
/** Rows in step with this one that are known to come along with the same object. */
const kinAlong = (row, { inStep }) => {
	const known = new Set((0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.a)(row.tag).map(({ tag }) => tag));
	return (inStep.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row)) ?? []).filter(({ tag }) => known.has(tag));
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
		const grew = legsThatGrew.grew.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row)) ?? 0;
		const { of } = legsThatGrew;
		if (grew === of) return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "everyLeg", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} grew in all ${of} legs`);
		return grew > 1 ? null : (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "oneLeg", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} grew in one of ${of} legs only`);
	}
};

// build/core/rules/limit-exceeded.js
/** Growth of one tag in one pool above a limit that the user set. Equal to the limit is allowed. */
const limitExceeded = {
	id: "limit-exceeded",
	judge: (row, { limitsOf }) => {
		const { all } = limitsOf(row);
		const broken = [
			bytesAbove(row, all),
			countAbove(row, all),
			percentAbove(row, all)
		].filter((it) => it !== null);
		if (broken.length === 0) return null;
		return decided((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} grew by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.u)(broken, ", ")}`);
	}
};
/** Growth of a whole pool above its limit; the sentence names the tags that grew most. */
const poolLimitExceeded = (pool, total, growths) => {
	const { growth, limit } = total;
	if (limit === null || growth === null || growth <= limit) return null;
	const top = growths.filter((row) => row.pool === pool && (row.bytes ?? 0) > 0).sort((one, other) => (other.bytes ?? 0) - (one.bytes ?? 0)).slice(0, 3).map((row) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} by ${row.bytes ?? 0}`);
	const most = top.length === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`; most of it in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.u)(top, ", ")}`;
	return decided((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(pool === "nonpaged" ? "Nonpaged" : "Paged")} pool grew by ${growth} bytes, ${limit} are allowed${most}`);
};
const decided = (text) => ({
	decides: true,
	points: 0,
	text
});
const bytesAbove = ({ bytes }, { maxGrowthBytes: limit }) => limit !== null && bytes !== null && bytes > limit ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${bytes} bytes, ${limit} are allowed` : null;
const countAbove = ({ count }, { maxGrowthCount: limit }) => limit !== null && count !== null && count > limit ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${count} allocations, ${limit} are allowed` : null;
const percentAbove = ({ before, bytes }, { maxGrowthPercent: limit }) => {
	if (limit === null || bytes === null || before === null || bytes <= 0) return null;
	if (before.bytes === 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${bytes} bytes from none, ${limit} % is allowed`;
	const percent = bytes * 100 / before.bytes;
	return percent > limit ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${Math.round(percent * 10) / 10} %, ${limit} % is allowed` : null;
};

// build/core/rules/noise.js
/** Growth against what allocations in flight explain, in standard deviations. */
const noise = {
	id: "noise",
	judge: (row, leg) => {
		if (!(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row)) return null;
		const z = (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__._)(row);
		const bin = binOf$1(z);
		const times = z >= 10 ? Math.round(z) : Math.round(z * 10) / 10;
		return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, bin, () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)}: growth of ${row.count ?? 0} is ${times} times the noise of allocations in flight`);
	}
};
const binOf$1 = (z) => {
	if (z < 3) return "noise0";
	return z < 5 ? "noise3" : "noise5";
};

// build/core/rules/object-lock.js
/**
* A whole number of objects per iteration: what comes and goes with the machine's work leaves no such number behind.
*/
const objectLock = {
	id: "object-lock",
	judge: (row, leg) => (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row) && (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.i)(row) && isExactLock(row, leg.policy.iterations) ? (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "objectLock", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)}: no object of its kind should stay per iteration`) : null
};

// build/core/rules/object-tag.js
/** An object that drivers hold references to, and forget to drop. */
const objectTag = {
	id: "object-tag",
	judge: (row, leg) => {
		if (!(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row) || !(0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.i)(row)) return null;
		const what = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.o)(row.tag, row.pool)?.what ?? "object";
		return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "objectTag", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} is a kind of object that drivers hold (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(what)})`);
	}
};

// build/core/rules/rate.js
/** Blocks that stay per iteration: a leak leaves about one, caches and wandering rows hardly any, or many. */
const LOW = .08;
const HIGH = 2.3;
const rate = {
	id: "rate",
	judge: (row, leg) => {
		const { iterations } = leg.policy;
		if (!(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row) || iterations === null || iterations < 1) return null;
		const each = (row.count ?? 0) / iterations;
		return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, each < LOW ? "rateLow" : each < HIGH ? "rateMid" : "rateHigh", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)}: ${Number(each.toPrecision(2))} blocks stay per iteration`);
	}
};

// build/core/rules/reference.js
/**
* Asks if the row moved at all in the control interval, or without the change: what stands still there is the driver's
* doing.
*/
const reference = {
	id: "reference",
	judge: (row, leg) => {
		if (!(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row)) return null;
		return leg.control === null ? inBaseline(row, leg) : inControl(row, leg);
	}
};
const inControl = (row, leg) => {
	const there = leg.control?.rows.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row));
	const change = there === void 0 ? 0 : there.count;
	if (change === null) return null;
	const tag = (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag);
	if (change === 0 && (there?.allocated ?? 0) === 0) return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "referenceStill", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${tag} stood still in the control interval`);
	return isInFlight(change, row) ? (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "referenceWavered", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${tag} came and went in the control interval, by ${change} in the end`) : (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "referenceMoved", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${tag}: the control interval moved it too, by ${change}`);
};
const inBaseline = (row, leg) => {
	const changes = leg.baseline.flatMap(({ rows }) => {
		const there = rows.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row));
		return there === void 0 ? 0 : there.count ?? [];
	});
	if (changes.length === 0) return null;
	const most = changes.reduce((one, other) => Math.abs(other) > Math.abs(one) ? other : one);
	const tag = (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag);
	if (most === 0) return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "referenceStill", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${tag} stands still without the change`);
	return isInFlight(most, row) ? (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "referenceWavered", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${tag} comes and goes without the change, by ${most} at most`) : (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "referenceMoved", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${tag} moves without the change too, by ${most}`);
};
/** Chance in what is in flight at both ends explains three standard deviations. */
const isInFlight = (change, row) => Math.abs(change) <= 3 * Math.sqrt((0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.g)(row));

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
			const text = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} gave ${back} of ${count} back after the test`;
			return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, back >= NEARLY_ALL * count ? "gaveAllBack" : "gaveBack", () => text);
		}
		return back > 0 ? null : (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, "gaveNothingBack", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} gave nothing back after the test`);
	}
};

// build/core/rules/trend.js
/**
* Growth along a straight line after warm-up, against the scatter around it; a control interval's growth is taken off.
*/
const trend = {
	id: "trend",
	judge: (row, leg) => {
		if (!(0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.h)(row) || leg.times === null || row.series == null) return null;
		const z = trendZ(row, leg.times, expectedOf(row, leg));
		const words = leg.overControl.size > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)` more than the control interval` : [];
		return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.f)(leg, binOf(z), () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)} grows along a line${words} by ${Math.round(z)} times its scatter`);
	}
};
const binOf = (z) => {
	if (z < 3) return "trend0";
	if (z < 6) return "trend3";
	if (z < 12) return "trend6";
	return z < 30 ? "trend12" : "trend30";
};
const expectedOf = (row, { overControl, overBaseline }) => Math.max(0, overControl.get(row)?.expected ?? overBaseline.get(row)?.expected ?? 0);
const WARM_UP = .25;
/**
* Neighbouring snapshots are alike (a correlation of one half): the line is known less well than independent ones say.
*/
const CORRELATED = 3;
/**
* Slope of the least squares over the late snapshots, in standard deviations, less the growth that is expected anyway.
*/
const trendZ = (row, times, expected) => {
	const end = times.at(-1) ?? 0;
	const from = times.findIndex((time) => time >= end * WARM_UP);
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
	const x = (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.p)(row);
	const variance = (rest + 4 * ((4 + x + (.005 * x) ** 2) / 2)) / (count + 2);
	const span = end - (late[0] ?? 0);
	return (slope * span - expected * span / Math.max(1, end)) / Math.sqrt(CORRELATED * variance * 12 / count);
};

// build/core/rules/index.js
/** Every rule runs on every row; the order is the order in which a finding lists its evidence. */
const rules = [
	driverTagGrowth,
	limitExceeded,
	_never_freed_js__WEBPACK_IMPORTED_MODULE_5__.r,
	unexplainedGrowth,
	heldSinceBoot,
	_in_step_js__WEBPACK_IMPORTED_MODULE_2__.n,
	kin,
	iterationLock,
	reference,
	_in_step_js__WEBPACK_IMPORTED_MODULE_2__.s,
	crowd,
	shape,
	trend,
	settled,
	legs,
	noise,
	rate,
	bytesOnly,
	bytesLock,
	bytesShape,
	bytesReference,
	bytesDriverTag,
	objectLock,
	objectTag,
	cacheTag,
	inFlight
];

// build/core/judge.js
/** All rules on one row. */
const judge$1 = (row, comparison) => {
	const judgements = rules.flatMap((rule) => {
		const judgement = rule.judge(row, comparison);
		if (judgement === null || judgement.bin !== void 0 && judgement.points === 0) return [];
		return [{
			rule: rule.id,
			...judgement
		}];
	});
	const points = judgements.reduce((sum, it) => sum + it.points, 0);
	const mayGate = comparison.policy.strict || isWitnessed(comparison) || isAnchored(row, comparison);
	return {
		row,
		judgements,
		points,
		mayGate,
		severity: severityOf(row, {
			judgements,
			points,
			mayGate
		}, comparison)
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
const MIN_BLOCKS$1 = 5;
/**
* A hard rule decides alone, and points add up. Without a baseline or a control interval, points gate only where a
* driver tag or a known object stands behind them: a lone foreign tag is a suspect, however exactly it grows. `strict`
* lets it gate.
*/
const severityOf = (row, { judgements, points, mayGate }, { overBaseline, points: card }) => {
	if (judgements.some(({ decides }) => decides)) return "leak";
	if ((0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.l)(row, overBaseline.get(row))) return null;
	const isEnough = (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.m)(row) || (row.count ?? 0) >= MIN_BLOCKS$1;
	if (isEnough && points >= card.leak && mayGate) return "leak";
	return isEnough && points >= card.suspect || judgements.some(({ suspects }) => suspects === true) ? "suspect" : null;
};
const isAnchored = (row, comparison) => {
	return [row, ...comparison.inStep.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row)) ?? []].some((member) => comparison.isDriverTag(member) || (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.i)(member));
};

// build/core/settles.js
/** Names the evidence that would decide a suspect, and the result that it would have to show, in one sentence. */
const settlesOf = (row, comparison) => {
	const { policy, control, baseline, times } = comparison;
	const tag = (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag);
	if (row.before === null) return comparison.growths.some(({ before }) => before !== null) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`Two whole dumps, with every row, would show whether it grows.` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`A second dump, taken later in the same boot, would show whether it still grows.`;
	if (control === null && baseline.length === 0) return isLeakWithControl(row, comparison) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`A control interval (control-before, control-after) that leaves ${tag} still would make it a leak; a baseline that grows it too would clear it.` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`A control interval (control-before, control-after) or a baseline would show whether ${tag} grows without the driver.${iterationsOf$1(policy.iterations)}`;
	if (policy.iterations === null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`Give iterations: growth by a whole number in each of them would speak for a leak.`;
	if (times === null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`Snapshots during the test would show whether it grows evenly, as a leak does.`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`More iterations would tell a leak, which grows with them, from chance.`;
};
const iterationsOf$1 = (iterations) => iterations === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)` Give iterations, too: growth by a whole number in each would speak for a leak.` : [];
/** Judged again, as if the same cycles had run without the driver and had not moved the row. */
const isLeakWithControl = (row, comparison) => {
	const mode = comparison.times === null ? "pair+control" : "series+control";
	const still = {
		expected: 0,
		runs: 1,
		z: (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__._)(row),
		rank: 1
	};
	const control = {
		iterations: comparison.policy.iterations,
		rows: /* @__PURE__ */ new Map([[(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row), standing(row)]])
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
* `One process object stays per iteration: Proc +12,979 (+8,618,056 bytes) in 12,980 iterations, …; SePa and SeTd ride
* along`
*/
const titleOf = (comparison, root, riders) => {
	const tags = [...new Set(riders.map(({ tag }) => tag))].filter((tag) => tag !== root.tag).map(_pool_js__WEBPACK_IMPORTED_MODULE_18__.i);
	const along = tags.length === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`; ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.u)(tags)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(tags.length === 1 ? "rides" : "ride")} along`;
	if (comparison.policy.driverStopped && comparison.isDriverTag(root)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`Left after the driver was stopped: ${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(root.tag)} ${leftOf(root)}${along}`;
	const amount = amountOf(root, comparison.policy.iterations);
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${subjectOf(comparison, root)}: ${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(root.tag)} ${amount}${freesOf(root)}${along}`;
};
/** At rest, where there is a snapshot of it: that one has no bytes here. */
const leftOf = ({ after, settled }) => settled === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.c)(after?.outstanding ?? 0, "allocation")} of ${after?.bytes ?? 0} bytes` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.c)(settled, "allocation");
/**
* `One process object stays per iteration`, `3 stay per iteration (work item)`, `Not freed (process object)`, `Held
* since boot (…)`
*/
const subjectOf = (comparison, root) => {
	const known = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.o)(root.tag, root.pool);
	const what = comparison.isDriverTag(root) ? "driver allocation" : known?.what ?? "allocation";
	if (root.before === null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(`Held since boot (${what})`);
	const each = perIteration(root, comparison.policy.iterations);
	if (each === 1) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(`One ${what} stays per iteration`);
	return each === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(`Not freed (${what})`) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${each} stay per iteration (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(what)})`;
};
/** A whole number of allocations an iteration, within half a percent; null where it is none. */
const perIteration = (row, iterations) => {
	if (iterations === null || iterations < 10) return null;
	const each = (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.t)(row) / iterations;
	const whole = Math.round(each);
	return whole >= 1 && Math.abs(each - whole) <= .005 * whole ? whole : null;
};
const amountOf = (row, iterations) => {
	if (row.before === null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${row.after?.outstanding ?? 0} outstanding (${row.after?.bytes ?? 0} bytes)`;
	const during = iterations === null ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)` in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.c)(iterations, "iteration")}`;
	if (row.count === null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${row.after?.outstanding ?? 0} outstanding${during}`;
	if (row.count <= 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${signed(row.bytes ?? 0)} bytes${during}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${signed(row.count)} (${signed(row.bytes ?? 0)} bytes)${during}`;
};
const freesOf = ({ freed, allocated }) => {
	if (freed === null || allocated === null || allocated === 0) return [];
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.c)(allocated, "allocation")} and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.c)(freed, "free")}`;
};
const signed = (value) => value > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`+${value}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${value}`;

// build/core/families.js
/** Rows in step become one finding. Each row belongs to one finding, and the best root takes its riders first. */
const groupFamilies = (judged, comparison) => {
	const alarmed = judged.filter(({ severity }) => severity !== null);
	const byKey = new Map(judged.map((it) => [(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(it.row), it]));
	const taken = /* @__PURE__ */ new Set();
	const findings = [];
	for (const root of alarmed.sort((one, other) => byRoot(one, other, comparison))) {
		if (taken.has((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(root.row))) continue;
		const free = ridersOf(root.row, comparison).flatMap((row) => byKey.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row)) ?? []).filter(({ row }) => !taken.has((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row)));
		for (const { row } of [root, ...free]) taken.add((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row));
		findings.push(findingOf(comparison, root, free));
	}
	return findings;
};
/**
* Rows in step with the root, and known parts of the objects that these are part of: two of a kind may come for one of
* another.
*/
const ridersOf = (root, comparison) => {
	const along = comparison.inStep.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(root)) ?? [];
	const riders = /* @__PURE__ */ new Set([...along, ...along.flatMap((row) => kinAlong(row, comparison))]);
	riders.delete(root);
	return [...riders];
};
/** The holder comes before the held. Rows in step grew alike, so a few blocks more or less say nothing. */
const byRoot = (one, other, comparison) => rankOf(one, comparison) - rankOf(other, comparison) || (0,_select_js__WEBPACK_IMPORTED_MODULE_7__._)((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(one.row), (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(other.row));
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
	const known = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.o)(row.tag, row.pool);
	if (known?.tag === "Proc") return 1;
	if (known?.kind === "object") return DRAGGED.has(known.tag) || known.ridesWith !== void 0 ? 3 : 2;
	if (judgements.some(({ decides }) => decides)) return 4;
	if (known === void 0 || known.kind === "driver") return 5;
	return known.kind === "shared" ? 6 : 7;
};
const findingOf = (comparison, root, riders) => {
	const sorted = [...riders].sort((one, other) => (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.t)(other.row) - (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.t)(one.row) || (0,_select_js__WEBPACK_IMPORTED_MODULE_7__._)((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(one.row), (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(other.row)));
	const members = [root, ...sorted];
	const severity = members.some((it) => it.severity === "leak") ? "leak" : "suspect";
	const decided = members.slice(1).flatMap((it) => evidenceOf(it).filter(({ decides }) => decides));
	return {
		severity,
		points: Math.max(...members.map(({ points }) => points)),
		leg: comparison.leg,
		cause: (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(root.row),
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
	"noise",
	"rate"
]);
/** The member that most speaks against. */
const strongest = (members) => members.reduce((best, it) => it.points > best.points ? it : best);
const hintOf = (root) => {
	const known = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.o)(root.tag, root.pool);
	if (known?.acquire === void 0 && known?.release === void 0) return null;
	return {
		object: known.what,
		acquire: known.acquire ?? [],
		release: known.release ?? [],
		link: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.t)(known)
	};
};

// build/core/rules/driver-pool-growth.js
/**
* Second evidence, per driver: what Driver Verifier counts for a driver that it watches must not grow from one output
* to the next, and must be nothing once the driver was unloaded or stopped. Decides alone, as growth of a driver tag
* does: the user told Verifier which drivers are theirs. Drivers are the same by file name, whatever the case.
*/
const driverPoolGrowth = ({ before, after }, policy) => {
	const earlier = new Map(before?.drivers.map((pool) => [pool.driver.toLowerCase(), pool]));
	return (after?.drivers ?? []).flatMap((pool) => {
		const text = judge(pool, earlier.get(pool.driver.toLowerCase()), policy);
		return text === null ? [] : [{
			driver: pool.driver,
			text
		}];
	});
};
const judge = (pool, before, policy) => {
	const left = allocationsOf(pool);
	const held = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.c)(left, "allocation")} of ${bytesOf(pool)} bytes`;
	if (left > 0 && (pool.unloaded || policy.driverStopped)) {
		const when = pool.unloaded ? "unloaded" : "stopped";
		return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${pool.driver}: ${held} left after the driver was ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(when)}${callersOf(pool)}`;
	}
	const growth = before === void 0 ? 0 : left - allocationsOf(before);
	if (growth <= 0) return null;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${pool.driver} holds ${held}, ${growth} more than before${callersOf(pool)}`;
};
const allocationsOf = ({ nonpaged, paged }) => nonpaged.allocations + paged.allocations;
const bytesOf = ({ nonpaged, paged }) => nonpaged.bytes + paged.bytes;
/** `; allocated by ebpfcore!ebpf_allocate+0x21 (tag ebpf)` */
const callersOf = ({ left }) => {
	const [first] = left;
	if (first === void 0) return [];
	const others = new Set(left.map(({ caller }) => caller)).size - 1;
	const more = others === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)` and ${others} more`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`; allocated by ${first.caller} (tag ${first.tag})${more}`;
};

// build/core/assess.js
/** Growths + evidence → findings, worst first. Rows of ignored tags are never judged. */
const assess = (leg, observed, policy) => {
	const comparison = comparisonOf(leg, observed, policy);
	const judged = comparison.growths.filter((row) => (0,_diff_js__WEBPACK_IMPORTED_MODULE_6__.n)(row) || comparison.isDriverTag(row)).map((row) => judge$1(row, comparison));
	const findings = [
		...groupFamilies(judged, comparison),
		...driverPoolFindings(leg, observed.drivers, policy),
		...poolFindings(comparison, observed.totals)
	];
	return withoutCrowd(findings.sort(bySeverity));
};
/** Why, and why not: the rows of some tags with their evidence. */
const explain = (leg, observed, { policy, tags }) => {
	if (tags.length === 0) return [];
	const comparison = comparisonOf(leg, observed, policy);
	return comparison.growths.filter((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.i)(tags)).map((row) => {
		const judged = judge$1(row, comparison);
		const { points, severity } = judged;
		const onBaseline = (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.l)(row, comparison.overBaseline.get(row));
		return {
			leg,
			row,
			evidence: evidenceOf(judged),
			points,
			needs: comparison.points,
			severity,
			onBaseline
		};
	});
};
/** Drivers of which Driver Verifier counts more than it should. */
const driverPoolFindings = (leg, drivers, policy) => driverPoolGrowth(drivers, policy).map(({ driver, text }) => ({
	severity: "leak",
	points: 0,
	leg,
	cause: `driver ${driver.toLowerCase()}`,
	title: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${driver}: Driver Verifier counts pool that it does not free`,
	rows: [],
	evidence: [{
		rule: "driver-pool-growth",
		decides: true,
		points: 0,
		text
	}],
	hint: null,
	settles: [],
	where: []
}));
const poolFindings = (comparison, totals) => {
	const { policy, growths, leg } = comparison;
	const limits = {
		nonpaged: policy.maxTotalNonpagedGrowth,
		paged: policy.maxTotalPagedGrowth
	};
	return _pool_js__WEBPACK_IMPORTED_MODULE_18__.r.flatMap((pool) => {
		const exceeded = poolLimitExceeded(pool, {
			growth: totals[pool].growth,
			limit: limits[pool]
		}, growths);
		if (exceeded === null) return [];
		const title = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(pool === "paged" ? "Paged" : "Nonpaged")} pool grew by ${totals[pool].growth ?? 0} bytes, more than allowed`;
		return [{
			severity: "leak",
			points: 0,
			leg,
			cause: `${pool} pool`,
			title,
			rows: [],
			evidence: evidenceOf({ judgements: [{
				rule: "limit-exceeded",
				...exceeded
			}] }),
			hint: null,
			settles: [],
			where: []
		}];
	});
};
/** Suspects by points alone that are worth showing: where there are more, the machine works like this. */
const MAX_BY_POINTS = 3;
const withoutCrowd = (sorted) => {
	const byPoints = sorted.filter((finding) => finding.severity === "suspect" && standingOut(finding) === 0);
	const left = new Set(byPoints.slice(MAX_BY_POINTS));
	return sorted.filter((finding) => !left.has(finding));
};
/**
* Leaks before suspects; of these the rows that nobody can call clean, the largest first; then what a hard rule
* decides, by growth; then by points.
*/
const bySeverity = (one, other) => Number(one.severity === "suspect") - Number(other.severity === "suspect") || standingOut(other) - standingOut(one) || Number(isDecided(other)) - Number(isDecided(one)) || (isDecided(one) ? grownBy(other) - grownBy(one) : other.points - one.points);
const grownBy = ({ rows: [root] }) => root === void 0 ? 0 : (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.t)(root.growth);
const isDecided = ({ evidence }) => evidence.some(({ decides }) => decides);
/** Bytes of a suspect that stands out by itself; 0 of any other finding. */
const standingOut = ({ severity, evidence, rows: [root] }) => severity === "suspect" && evidence.some(({ suspects }) => suspects === true) ? Math.max(1, root?.growth.bytes ?? root?.growth.after?.bytes ?? 0) : 0;

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
	const read = files.map(({ name, bytes }) => ({
		name,
		legs: legsIn(bytes, name)
	}));
	const problems = read.flatMap(({ name, legs }) => legs === null ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("BASELINE_UNREADABLE", { source: name })] : []);
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
const legsIn = (bytes, source) => {
	const report = parseReport(bytes);
	if (report === null || !Array.isArray(report.usage) || !Array.isArray(report.legs)) return null;
	const legs = report.legs.filter(_record_js__WEBPACK_IMPORTED_MODULE_19__.t);
	return report.usage.filter(_record_js__WEBPACK_IMPORTED_MODULE_19__.t).flatMap((usage) => {
		const leg = String(usage.leg ?? "");
		const { iterations, verdict } = legs.find(({ name }) => name === leg) ?? {};
		if ((0,_record_js__WEBPACK_IMPORTED_MODULE_19__.t)(usage.counters) && usage.counters.before === null || verdict === "inconclusive") return [];
		const rows = Array.isArray(usage.rows) ? usage.rows : [];
		return [{
			leg,
			run: {
				source,
				iterations: typeof iterations === "number" && iterations > 0 ? iterations : null,
				rows: new Map(rows.flatMap(rowIn))
			}
		}];
	});
};
const parseReport = (bytes) => {
	try {
		const value = JSON.parse(new TextDecoder().decode(bytes));
		return (0,_record_js__WEBPACK_IMPORTED_MODULE_19__.t)(value) && value.schemaVersion === 1 ? value : null;
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
	return [[(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)({
		tag: (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.a)(row[0]),
		pool
	}), {
		count,
		bytes
	}]];
};
/**
* Allocations, frees and bytes, or outstanding allocations and bytes; null where the dump showed no row, which is none.
*/
const levelIn = (counts) => {
	if (counts === null) return {
		count: 0,
		bytes: 0
	};
	if (!Array.isArray(counts) || !counts.every((count) => typeof count === "number")) return null;
	const [first = 0, second = 0, third = 0] = counts;
	if (counts.length === 3) return {
		count: (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.f)({
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
	const differ = (detail) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("FILTERS_DIFFER", {
		source: after.source,
		line: after.line,
		detail
	});
	const [was, is] = [before, after].map(({ coverage }) => coverage.kind === "filtered" ? coverage.pattern : "");
	if (was !== is) {
		const isSaid = [before, after].some(({ coverage }) => coverage.kind === "partial");
		const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${was || "all tags"} before, ${is || "all tags"} after`;
		return {
			before: toPartial(before),
			after: toPartial(after),
			problems: isSaid ? [] : [differ(seen)]
		};
	}
	const pool = _pool_js__WEBPACK_IMPORTED_MODULE_18__.r.find((one) => lacksPool(one, before, after) || lacksPool(one, after, before));
	if (pool !== void 0) {
		const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`one of them has no row of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(pool)} pool`;
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
	const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${fresh} of ${after.usages.length} rows are in the dump after only`;
	return {
		before: toPartial(before),
		after,
		problems: [differ(seen)]
	};
};
const toPartial = (snapshot) => ({
	...snapshot,
	coverage: { kind: "partial" }
});
const lacksPool = (pool, one, other) => {
	const rowsIn = ({ usages }) => usages.reduce((sum, row) => sum + Number(row.pool === pool), 0);
	return one.usages.length > 0 && one.coverage.kind === "all" && rowsIn(one) === 0 && rowsIn(other) >= MIN_ROWS_OF_A_POOL;
};
const newRows = (before, after) => {
	if (after.usages.length - before.usages.length < MIN_NEW_ROWS) return 0;
	const known = new Set(before.usages.map(_pool_js__WEBPACK_IMPORTED_MODULE_18__.l));
	return after.usages.filter((usage) => !known.has((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(usage))).length;
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
	const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${gone.length} of ${shown.length}, such as ${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(example.tag)}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("ROWS_MISSING", {
		source: after.source,
		line: after.line,
		detail: seen
	});
};
/** Blanks, quotes, commas, backslashes, and what stands for a byte that does not print, are where formats differ. */
const PRINTS_ALIKE = /^[\w!#$%&()+/:;<=>@[\]^{|}~-]{4}$/;
const hasRowAtZero = ({ usages }) => usages.some(isAtZero);
/** All its blocks were freed: on a machine a third of the rows. */
const isAtZero = (usage) => usage.allocs > 0 && (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.f)(usage) === 0;

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
const verifierOf = ({ capture, coverage, usages }) => {
	if (capture.driverVerifier !== void 0) return {
		on: capture.driverVerifier,
		sign: capture.driverVerifier ? "the dump says so" : ""
	};
	const shown = [...new Set(usages.filter(isVerifierRow).map(({ tag }) => tag))];
	if (shown.length >= 2) return {
		on: true,
		sign: shown.map(_pool_js__WEBPACK_IMPORTED_MODULE_18__.i).join(", ")
	};
	if (shown.length === 1) return null;
	return coverage.kind === "all" && usages.length >= MIN_ROWS_OF_A_MACHINE ? {
		on: false,
		sign: ""
	} : null;
};
const isVerifierRow = ({ tag, allocs, bytes }) => VERIFIER_TAGS.has(tag) && (allocs > 0 || bytes > 0);
/** Tags of the dumps that Driver Verifier renamed, as they print: it splits `Mdl ` into `Mdl ` and `VMdl`. */
const renamedTags = (snapshots) => {
	const aliases = snapshots.flatMap(({ usages }) => usages).filter(({ tag }) => _lookup_js__WEBPACK_IMPORTED_MODULE_4__.s.has(tag));
	return [...new Set(aliases.map(({ tag }) => (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(tag)))].sort();
};
/** A dump that shows each renamed tag and its original as one. */
const withoutAliases = (snapshot) => {
	const rows = /* @__PURE__ */ new Map();
	for (const usage of snapshot.usages) {
		const tag = _lookup_js__WEBPACK_IMPORTED_MODULE_4__.s.get(usage.tag) ?? usage.tag;
		const key = (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)({
			tag,
			pool: usage.pool
		});
		const earlier = rows.get(key);
		rows.set(key, earlier === void 0 ? {
			...usage,
			tag
		} : (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.t)(earlier, usage));
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
	const found = (code, detail) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)(code, {
		source: after.source,
		line: after.line,
		detail
	});
	const { capture: was } = before;
	const { capture: is } = after;
	for (const field of [
		"computer",
		"osBuild",
		"architecture"
	]) {
		const [one, other] = [was[field], is[field]];
		if (one !== void 0 && other !== void 0 && one !== other) return found("MACHINE_DIFFERS", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(field)}: ${one} before, ${other} after`);
	}
	if (was.bootedAt !== void 0 && is.bootedAt !== void 0 && !isSameBoot(was.bootedAt, is.bootedAt)) return found("REBOOT", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`booted at ${was.bootedAt} before, ${is.bootedAt} after`);
	if (was.takenAt !== void 0 && is.takenAt !== void 0 && isLater(was.takenAt, is.takenAt)) return found("TIMES_REVERSED", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`before: ${was.takenAt}, after: ${is.takenAt}`);
	if (was.pointerBits !== void 0 && is.pointerBits !== void 0 && was.pointerBits !== is.pointerBits) return found("WIDTH_DIFFERS", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${was.pointerBits} bits before, ${is.pointerBits} after`);
	const [wasOn, isOn] = [verifierOf(before), verifierOf(after)];
	if (wasOn !== null && isOn !== null && wasOn.on !== isOn.on) return found("VERIFIER_DIFFERS", wasOn.on ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`before: ${wasOn.sign}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`after: ${isOn.sign}`);
	return null;
};
/** Boot times are worked out of the time that the system is up, so they wander by seconds. */
const MAX_BOOT_WANDER_MS = 6e4;
const isSameBoot = (one, other) => Math.abs((0,_select_js__WEBPACK_IMPORTED_MODULE_7__.C)(one, other) ?? 0) <= MAX_BOOT_WANDER_MS;
/** A time to the minute may be of any second of it. */
const MAX_SECONDS_MS = 59999;
const isLater = (one, other) => -((0,_select_js__WEBPACK_IMPORTED_MODULE_7__.C)(one, other) ?? 0) > (/:00Z?$/.test(other) ? MAX_SECONDS_MS : 0);
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
	const common = growths.flatMap(readingsOf);
	const down = common.filter(({ was, is }) => (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.d)(was.allocs, is.allocs));
	const [example] = down;
	if (example === void 0) return null;
	const { row, was, is } = example;
	const [source, line] = [after.source, after.line];
	const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(row.tag)}: ${was.allocs} allocations before, ${is.allocs} after; ${down.length} of ${common.length} rows`;
	if (!isRestart(down.length, common.length)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("COUNTER_DOWN", {
		source,
		line,
		detail: seen
	});
	const code = isCounted(before, after) && isSwap(common, down) ? "SWAPPED" : "REBOOT";
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)(code, {
		source,
		line,
		detail: seen
	});
};
const readingsOf = (row) => {
	const [was, is] = [row.before?.usage, row.after?.usage];
	return was == null || is == null ? [] : [{
		row,
		was,
		is
	}];
};
/** Rows that must have moved before their direction tells anything. */
const MIN_ROWS_OF_A_SWAP = 10;
/** Share of the moved rows that went down: a restart leaves some rows above their old value. */
const MIN_SHARE_OF_A_SWAP = .95;
/** A test adds less to the usual counter than all that came before it; a restart begins at zero. */
const MIN_RATIO_OF_A_SWAP = .5;
const isSwap = (common, down) => {
	const moved = common.filter(({ was, is }) => was.allocs !== is.allocs);
	if (moved.length < MIN_ROWS_OF_A_SWAP || down.length < MIN_SHARE_OF_A_SWAP * moved.length) return false;
	const ratios = down.map(({ was, is }) => is.allocs / was.allocs).sort((one, other) => one - other);
	return (ratios[Math.floor(ratios.length / 2)] ?? 0) >= MIN_RATIO_OF_A_SWAP;
};
/** Rows that hold fewer blocks, or bytes, double by chance. */
const MIN_BLOCKS = 8;
const MIN_BYTES = 512;
/** Rows of that size that must be there on either side. */
const MIN_ROWS_HELD = 10;
/**
* Dumps without frees have no counter that could go down. Of the rows of a machine most hold what they held: where most
* hold less than half or more than twice as much, the two are of two boots or two machines.
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
	if (amounts.length < MIN_ROWS_HELD || (less + more) * 2 <= amounts.length) return null;
	const seen = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`of ${amounts.length} rows ${less} hold less than half of what they held, and ${more} more than twice as much`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("REBOOT", {
		source: after.source,
		line: after.line,
		detail: seen
	});
};
/** The same moment twice: nothing moved at all, and a machine that runs moves. */
const sameMoment = (growths, before, after) => {
	if (growths.some(({ count, bytes, allocated, freed }) => [
		count,
		bytes,
		allocated,
		freed
	].some((change) => change !== null && change !== 0))) return null;
	const { source, line, capture } = after;
	if (before.capture.takenAt !== void 0 && capture.takenAt !== void 0 && (0,_select_js__WEBPACK_IMPORTED_MODULE_7__.C)(before.capture.takenAt, capture.takenAt) === 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("SAME_INSTANT", {
		source,
		line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${capture.takenAt ?? ""}`
	});
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("SAME_COUNTERS", {
		source,
		line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${growths.length} rows`
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
	const note = renamed.length === 0 ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("VERIFIER_TAGS", {
		source,
		line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.u)(renamed)
	})];
	const covered = commonCoverage(was, is);
	const growths = (0,_diff_js__WEBPACK_IMPORTED_MODULE_6__.t)(covered.before, covered.after);
	const counters = countersMismatch(growths, covered.before, covered.after);
	const apart = counters !== null && counters.code !== "COUNTER_DOWN";
	const found = [
		counters,
		rowsGone(growths, covered.after),
		apart ? null : sameMoment(growths, was, is)
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
	const reason = within.problems.find(_problem_js__WEBPACK_IMPORTED_MODULE_3__.n) ?? [control.before, control.after].map(notWhole).find((found) => found !== null) ?? gapBetween(control.after, beforeWarm ?? before);
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
		problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("CONTROL_UNUSABLE", {
			source,
			line,
			leg: name,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.s)(reason)
		})]
	};
};
const notWhole = ({ source, line, coverage }) => coverage.kind === "all" ? null : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("TABLE_CUT", {
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
* The table of a leg; null where the leg has too few snapshots, or where they do not all count allocations. One pass
* over all usages.
*/
const tableOf = ({ series }, iterations) => {
	if (series.length < MIN_SNAPSHOTS || series.some(({ counters }) => counters === "bytes")) return null;
	const width = series.length;
	const places = {
		nonpaged: /* @__PURE__ */ new Map(),
		paged: /* @__PURE__ */ new Map()
	};
	for (const { usages } of series) for (const { tag, pool } of usages) {
		const known = places[pool];
		if (!known.has(tag)) known.set(tag, places.nonpaged.size + places.paged.size);
	}
	const rows = places.nonpaged.size + places.paged.size;
	const counts = new Float64Array(rows * width);
	const bytes = new Float64Array(rows * width);
	const shown = new Uint32Array(rows);
	const isAbsentZero = coversAlike(series);
	for (const [column, snapshot] of series.entries()) for (const usage of snapshot.usages) {
		const row = places[usage.pool].get(usage.tag) ?? 0;
		counts[row * width + column] = (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.f)(usage);
		bytes[row * width + column] = usage.bytes;
		shown[row] = (shown[row] ?? 0) + 1;
	}
	const rowOf = ({ tag, pool }) => {
		const row = places[pool].get(tag);
		if (row === void 0 || !isAbsentZero && shown[row] !== width) return null;
		const [from, to] = [row * width, (row + 1) * width];
		return {
			outstanding: counts.subarray(from, to),
			bytes: bytes.subarray(from, to)
		};
	};
	return {
		times: timesOf(series, iterations),
		rowOf
	};
};
/** Every snapshot shows the same tags: then a row that is absent was zero. */
const coversAlike = (series) => series.every(({ coverage }) => coverage.kind !== "partial") && new Set(series.map(({ coverage }) => coverage.kind === "filtered" ? coverage.pattern : "")).size === 1;
/**
* The first snapshot that shows a restart since the one before it, and how many rows went down; null where there was
* none.
*/
const restartIn = (series) => {
	const last = {
		nonpaged: /* @__PURE__ */ new Map(),
		paged: /* @__PURE__ */ new Map()
	};
	for (const snapshot of series.filter(({ counters }) => counters === "cumulative")) {
		let [down, compared] = [0, 0];
		for (const { tag, pool, allocs } of snapshot.usages) {
			const was = last[pool].get(tag);
			last[pool].set(tag, allocs);
			if (was === void 0) continue;
			compared++;
			if ((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.d)(was, allocs)) down++;
		}
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
		leg: checked,
		growths: withShape(ends.growths, checked, table),
		growthsFromCold: new Map(cold.growths.map((row) => [(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row), row])),
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
	growths: (0,_diff_js__WEBPACK_IMPORTED_MODULE_6__.t)(null, leg.after),
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
	if (restart !== null) {
		const detail = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${restart.rows} rows went down on the way`;
		return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("REBOOT", {
			source: restart.at.source,
			line: restart.at.line,
			detail
		})];
	}
	return series.slice(1).map((snapshot, index) => apart(series[index] ?? snapshot, snapshot)).filter((found) => found !== null).slice(0, 1);
};
const apart = (earlier, later) => statedMismatch(earlier, later) ?? (isCounted(earlier, later) ? null : amountsMismatch((0,_diff_js__WEBPACK_IMPORTED_MODULE_6__.t)(earlier, later), earlier, later));
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
const against = ({ problems }) => problems.filter((it) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.n)(it) && it.code !== "SAME_COUNTERS" && it.code !== "SAME_INSTANT");
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
	const rest = (0,_diff_js__WEBPACK_IMPORTED_MODULE_6__.r)(settled);
	return ({ tag, pool }) => {
		if (settled.counters === "bytes") return null;
		const left = rest[pool].get(tag);
		if (left !== void 0) return (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.f)(left);
		return settled.coverage.kind === "all" ? 0 : null;
	};
};

// build/core/exceptions.js
/** An exception that ends within so many days is announced. */
const SOON_DAYS = 14;
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
			const named = inLeg.filter((exception) => root !== void 0 && (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.a)(exception)(root.growth));
			kept.push(withReasons(finding, named, today));
		}
	}
	return {
		findings: kept,
		excepted,
		problems: exceptions.flatMap((exception) => datesOf(exception, today))
	};
};
const isOfLeg = ({ legs }, leg) => legs.length === 0 || legs.some((pattern) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.o)(pattern)(leg));
const covers = (exception, { growth }, today) => today <= exception.expires && (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.a)(exception)(growth) && isWithin(exception, growth);
/** A count that is not known is within no limit. */
const isWithin = ({ maxGrowthCount }, growth) => {
	if (maxGrowthCount === null) return true;
	return (growth.count !== null || growth.before === null && growth.after?.outstanding != null) && (0,_in_step_js__WEBPACK_IMPORTED_MODULE_2__.t)(growth) <= maxGrowthCount;
};
/** Why the exceptions that name this finding do not hold for it. */
const withReasons = (finding, covering, today) => {
	const expired = covering.filter(({ expires }) => expires < today).map((exception) => expiredEvidence(exception));
	const outgrown = covering.filter(({ expires, maxGrowthCount }) => expires >= today && maxGrowthCount !== null).map((exception) => outgrownEvidence(exception));
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
	text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`the exception for it ended on ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(exception.expires)} (${answerOf(exception)})`
});
const outgrownEvidence = (exception) => ({
	rule: "exception-outgrown",
	decides: false,
	points: 0,
	text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`the exception for it allows ${exception.maxGrowthCount ?? 0} allocations (${answerOf(exception)})`
});
const answerOf = ({ reason, owner }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${reason}, ${owner}`;
const datesOf = (exception, today) => {
	const { tag, owner, expires } = exception;
	const about = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${tag}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(expires)}, ${owner}`;
	if (expires < today) return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("EXCEPTION_EXPIRED", { detail: about })];
	return daysBetween(today, expires) <= SOON_DAYS ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("EXCEPTION_EXPIRES_SOON", { detail: about })] : [];
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
const singleDump = ({ name, before, after }, unpaired) => before !== null || unpaired.some(({ code, leg }) => code === "MISSING_SIDE" && leg === name) ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("SINGLE_DUMP", {
	leg: name,
	source: after.source
})];
/** Counts of Driver Verifier beside no dump at all. */
const verifierOnly = ({ before, after }) => {
	const output = after ?? before;
	return output === null ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("VERIFIER_ONLY", {
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
	if (was === void 0 || is === void 0 || isOneFile || !equalBytes(was, is)) return [];
	return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("SAME_DUMP", {
		leg: name,
		source: after.source
	})];
};
const equalBytes = (one, other) => one.length === other.length && one.every((byte, index) => byte === other[index]);
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
	const pools = _pool_js__WEBPACK_IMPORTED_MODULE_18__.r.filter((pool) => limits[pool] !== null && totals[pool].growth === null);
	const hasCountLimit = [policy, ...policy.limits].some(({ maxGrowthCount }) => maxGrowthCount !== null);
	const isUncounted = growths.some(({ count, bytes }) => count === null && bytes !== null);
	const unknown = pools.map((pool) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(pool)} pool: rows are missing and no total is stated`);
	const uncounted = hasCountLimit && isUncounted ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`max-growth-count: a dump has bytes and no counts`] : [];
	return [...unknown, ...uncounted].map((detail) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("LIMIT_NOT_JUDGED", {
		leg: name,
		source: after.source,
		detail
	}));
};
/** Counts of Driver Verifier on one side alone: of a driver that is still loaded they show no growth. */
const verifierOfOneSide = ({ name, before, drivers }, policy) => {
	const { before: was, after: is } = drivers;
	const given = was ?? is;
	if (before === null || given === null || was !== null && is !== null) return [];
	return is?.drivers.every(({ unloaded }) => unloaded || policy.driverStopped) ?? false ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("VERIFIER_ONE_SIDE", {
		leg: name,
		source: given.source,
		line: given.line
	})];
};
/** A leg whose rows are all ignored: nothing of it was judged. */
const allIgnored = ({ name, after, growths }, { ignoreTags }) => growths.every((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.i)(ignoreTags)) ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("ALL_IGNORED", {
	leg: name,
	source: after.source
})] : [];
/**
* A driver tag that no dump shows is more often misspelt than balanced. A leg that shows none of the driver's tags did
* not run the driver, even if another leg did.
*/
const absentDriverTags = (legs, { driverTags }) => {
	if (legs.length === 0) return [];
	const shown = [...new Set(legs.flatMap(tagsOf))];
	const absent = driverTags.filter((pattern) => !shown.some((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.s)(pattern))).map((pattern) => {
		const meant = likeTag(pattern, shown);
		const hint = meant === null ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`; did you mean ${(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.i)(meant)}?`;
		return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("DRIVER_TAG_ABSENT", { detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${pattern}${hint}` });
	});
	if (driverTags.length === absent.length) return absent;
	const without = legs.filter(({ growths }) => !growths.some((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.i)(driverTags)));
	return [...absent, ...without.map(({ name }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("DRIVER_TAG_ABSENT", {
		leg: name,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${driverTags.join(", ")} in leg ${name}`
	}))];
};
const tagsOf = ({ growths }) => growths.map(({ tag }) => tag);
/**
* The tag that a pattern means when it is read backwards, as sources spell tags, or in another case; null where none
* is.
*/
const likeTag = (pattern, shown) => {
	const padded = pattern.includes("*") ? pattern : pattern.padEnd(4);
	const reversed = [...padded].reverse().join("");
	const tries = [reversed, reversed.trim()].map((text) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.s)(text));
	const anyCase = [padded, reversed].map((text) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.s)(text.toLowerCase()));
	return shown.find((tag) => tries.some((matches) => matches(tag))) ?? shown.find((tag) => anyCase.some((matches) => matches(tag.toLowerCase()))) ?? null;
};
/** A leg that uploaded nothing leaves no trace but in the policy that expects it. */
const absentLegs = (legs, { legs: expected }) => expected.filter((name) => !legs.some((leg) => leg.name === name)).map((name) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("LEG_MISSING", { detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${name}` }));
/**
* Legs that no report of the baseline has, and legs of the latest one that this run lacks: gone, or taken out of the
* matrix.
*/
const otherLegs = (legs, baselines) => {
	const without = baselines.reports === 0 ? [] : legs.filter(({ baselineRuns }) => baselineRuns === 0);
	const gone = baselines.legs.filter((name) => name !== "" && !legs.some((leg) => leg.name === name));
	return [...without.map(({ name }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("BASELINE_OTHER_LEGS", { detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${name === "" ? "default" : name}` })), ...gone.map((name) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("BASELINE_LEG_GONE", { detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${name}` }))];
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
	})).sort((one, other) => (0,_select_js__WEBPACK_IMPORTED_MODULE_7__._)(one.name, other.name));
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
const stageOfFile = ({ snapshots: [first] }) => first === void 0 ? null : (0,_select_js__WEBPACK_IMPORTED_MODULE_7__.y)(first);
/** `pool-before-win11`, `dump.txt` → `pool-win11-dump` */
const toKey = (parts) => (0,_select_js__WEBPACK_IMPORTED_MODULE_7__.b)(parts.map((part) => part.replace(/\.(zip|gz|txt|log|csv|tsv|json|dump|out)$/gi, "")).join("-")).split(/[^A-Za-z0-9]+/).filter((word) => word !== "").join("-");
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
/** Keys without the words that all of them have: `pool-win11`, `pool-win10` → `win11`, `win10`. */
const distinctParts = (keys) => {
	const words = keys.map((key) => key.split("-"));
	const shared = new Set((words[0] ?? []).filter((word) => words.every((one) => one.includes(word))));
	const short = words.map((one) => one.filter((word) => !shared.has(word)).join("-"));
	const isUnique = new Set(short).size === keys.length;
	return new Map(keys.map((key, index) => [key, isUnique && short[index] ? short[index] : key]));
};

// build/core/pair.js
/** Dumps → legs, in the order of their names. What has no counterpart is a problem. */
const pair = (files) => {
	const paired = [...new Set(files.map(({ leg }) => leg))].sort(_select_js__WEBPACK_IMPORTED_MODULE_7__._).flatMap((name) => {
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
	const of = (...sides) => (0,_select_js__WEBPACK_IMPORTED_MODULE_7__.v)(files.filter(({ side }) => sides.includes(side)).flatMap(staged));
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
			drivers: pairDrivers(files)
		}],
		problems
	};
};
/** The snapshots of a file with their stages: as each says, or else as its file or its side is named. */
const staged = ({ side, snapshots }) => snapshots.map((snapshot) => ({
	snapshot,
	stage: stageFor(side, (0,_select_js__WEBPACK_IMPORTED_MODULE_7__.y)(snapshot))
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
/** Driver Verifier's counts before and after the test. */
const pairDrivers = (files) => {
	const of = (side) => files.filter((file) => file.side === side).flatMap(({ drivers }) => drivers);
	const series = [...of("series"), ...of("snapshots")];
	const before = series.length > 1 ? series[0] : of("before").at(-1);
	const after = series.length > 0 ? series.at(-1) : of("after").at(-1);
	return {
		before: before ?? null,
		after: after ?? null
	};
};
const missing = (leg, side) => {
	const what = {
		snapshots: "one snapshot",
		"control-before": "one end of the control interval"
	}[side] ?? side;
	const where = leg === "" ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`only ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(what)}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`leg ${leg}, only ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(what)}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("MISSING_SIDE", {
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
	return source === void 0 ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("SEVERAL_FILES", {
		leg,
		source,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.u)(sources.slice(0, MAX_LISTED))
	})];
};
/** A note for each file of which only the last snapshot counts. */
const severalIn = (leg, snapshots) => {
	const files = /* @__PURE__ */ new Map();
	for (const { snapshot } of snapshots) files.set(snapshot.source, [...files.get(snapshot.source) ?? [], snapshot]);
	return [...files.values()].flatMap((one) => {
		const last = one.at(-1);
		if (last === void 0 || one.length === 1) return [];
		return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("SEVERAL_SNAPSHOTS", {
			leg,
			source: last.source,
			line: last.line,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${one.length}`
		})];
	});
};

// build/core/pool-totals.js
/** Bytes of the whole pool: as both dumps state them, or the sums of their rows. */
const totalsOf = ({ before, after }, pool) => {
	if (before === null) return {
		before: null,
		after: (statedTotals(after) ?? (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.o)(after.usages))[pool],
		growth: null
	};
	const [was, is] = isOfOneKind(before, after) ? [statedTotals(before), statedTotals(after)] : [null, null];
	const stated = was !== null && is !== null;
	const from = (stated ? was : (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.o)(before.usages))[pool];
	const to = (stated ? is : (0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.o)(after.usages))[pool];
	return {
		before: from,
		after: to,
		growth: (before.coverage.kind === "partial" || after.coverage.kind === "partial") && !stated ? null : to - from
	};
};
/**
* A TOTAL row is a sum of rows, and a header states the pool itself, which is more: one does not compare with the
* other.
*/
const isOfOneKind = (before, after) => before.statedTotals === null === (after.statedTotals === null);
/** The TOTAL row, or else the header's figures, which PoolMon rounds to KiB. */
const statedTotals = ({ statedTotals: total, capture }) => total ?? capture.pools ?? null;

// build/core/verdict.js
/**
* A leak that was seen stays a leak; missing evidence is never clean. Of one dump alone, what stands out is a suspect,
* and the gate stays closed.
*/
const verdictOf = (findings, problems) => {
	if (findings.some(({ severity }) => severity === "leak")) return "leak";
	const missing = problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_3__.n);
	const isOneDump = missing.length > 0 && missing.every(({ code }) => code === "SINGLE_DUMP");
	if (missing.length > 0 && !(isOneDump && findings.length > 0)) return "inconclusive";
	return findings.length > 0 ? "suspect" : "clean";
};
/** By the rules of the run's verdict, over the findings and the problems of one leg. */
const legVerdictOf = (leg, findings, problems) => {
	const found = findings.filter((finding) => finding.leg === leg.name);
	return verdictOf(found, (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.o)(leg, problems));
};

// build/core/whole.js
/** Every dump of a leg must show the whole table: nothing is known of a row out of view. */
const checkTables = (leg) => {
	if (leg.before === null) return {
		leg,
		problems: []
	};
	const checked = /* @__PURE__ */ new Map();
	const seal = (snapshot) => {
		const known = checked.get(snapshot) ?? checkTable(snapshot);
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
const OBJECT_TAGS = [
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
];
/** One may print otherwise on some system. */
const MAX_LACKING = 1;
/** Rows hold as much of what the dump states for the pools: then the statement is of these rows. */
const MIN_SHARE_STATED = .99;
/** A header rounds each pool to KiB. */
const MAX_ROUNDING_BYTES = 2048;
/**
* A snapshot with what its table cannot show counted as unknown, and why. A table is whole where its rows add up to
* what it states of the pools, or where it has what the table of every system has.
*/
const checkTable = (snapshot) => {
	const { source, line, coverage } = snapshot;
	const found = (code, detail) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)(code, {
		source,
		line,
		detail
	});
	if (coverage.kind === "filtered") return {
		snapshot,
		problem: found("FILTERED", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`${coverage.pattern}`)
	};
	if (coverage.kind === "partial") return {
		snapshot,
		problem: found("TABLE_CUT", (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)("so the dump says"))
	};
	const cut = addsUp(snapshot) ? null : whatLacks(snapshot);
	return cut === null ? {
		snapshot,
		problem: null
	} : {
		snapshot: toPartial(snapshot),
		problem: found("TABLE_CUT", cut)
	};
};
const addsUp = ({ usages, format, command, capture, statedTotals }) => {
	if (format === "!poolused") return statedTotals !== null && command !== void 0;
	const pools = statedTotals ?? capture.pools;
	if (pools === void 0) return false;
	return usages.reduce((sum, { bytes }) => sum + bytes, 0) + MAX_ROUNDING_BYTES >= MIN_SHARE_STATED * (pools.nonpaged + pools.paged);
};
/** Names what a whole table has and this one lacks; null where it lacks nothing. */
const whatLacks = (snapshot) => {
	const shown = new Set(snapshot.usages.map(({ tag }) => tag));
	const lacking = OBJECT_TAGS.filter((tag) => !shown.has(tag));
	if (lacking.length > MAX_LACKING) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.f)`no row of ${lacking.slice(0, 5).join(", ")}`;
	return snapshot.counters === "cumulative" && !hasRowAtZero(snapshot) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)("no row at zero") : null;
};

// build/core/analyze.js
/** The sentence: parse → pair → check the tables → compare → assess. */
const analyze = (dumps, given, context = {}) => {
	const { problems: met = [], pooltags, baselines = noBaselines, onProgress = () => {} } = context;
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
	const measured = compared.map((leg) => measureLeg(leg, policy, baselines.runsOf(leg.leg.name, isOnly).length));
	const legsThatGrew = countLegs(measured);
	const observed = measured.map((leg) => ({
		...leg,
		control: controlRunOf(leg, policy),
		baseline: baselines.runsOf(leg.name, isOnly),
		legsThatGrew
	}));
	const drivers = paired.legs.length === 0 ? pairDrivers(parsed) : NO_DRIVERS;
	const split = applyExceptions([...observed.flatMap((leg) => assess(leg.name, leg, policy)), ...driverPoolFindings("", drivers, policy)], policy.exceptions, context.today ?? END_OF_TIME);
	const findings = leaksFirst(split.findings);
	const problems = orNoDump(paired.legs, [
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
			...verifierOfOneSide(leg, policy)
		]),
		...split.problems,
		...absentDriverTags(measured, policy),
		...absentLegs(paired.legs, policy),
		...otherLegs(measured, baselines)
	]);
	onProgress({ stage: "describe" });
	return {
		verdict: verdictOf(findings, problems),
		legs: measured.map((leg) => ({
			...leg,
			verdict: legVerdictOf(leg, findings, problems)
		})),
		findings,
		excepted: split.excepted,
		problems,
		policy,
		policyChanges: context.policyChanges ?? [],
		descriptions: describeRows(measured, parsed, pooltags),
		explained: observed.flatMap((leg) => explain(leg.name, leg, {
			policy,
			tags: context.explain ?? []
		}))
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
		...(0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_9__.a)(dump.source, dump.bytes, tell)
	};
});
/** A log that lies beside a dump is left out with a note; where no file of a side is a dump, each stays a problem. */
const skipBystanders = (files) => {
	const withDump = new Set(files.filter(({ snapshots }) => snapshots.length > 0).map(({ leg, side }) => `${side} ${leg}`));
	return files.map((file) => {
		if (file.named || !withDump.has(`${file.side} ${file.leg}`)) return file;
		const problems = file.problems.map((it) => it.code === "NOT_A_DUMP" ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("SKIPPED_FILE", { source: it.source }) : it);
		return {
			...file,
			problems
		};
	});
};
const isLeak = (finding) => finding.severity === "leak";
const inLeg = (leg, problems) => problems.map((it) => ({
	...it,
	leg
}));
/** Gaps of a dump's table, where its parser did not already report missing rows. */
const notYetSaid = (problems, files) => {
	const said = files.flatMap((file) => file.problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_3__.n));
	return problems.filter(({ code, source }) => code === "FILTERED" ? !said.some((it) => it.code === code && it.source === source) : !said.some((it) => it.source === source));
};
const orNoDump = (legs, problems) => legs.length > 0 || problems.some(_problem_js__WEBPACK_IMPORTED_MODULE_3__.n) ? withoutEchoes(problems) : [...problems, (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.a)("NO_DUMP")];
const leaksFirst = (findings) => [...findings.filter(isLeak), ...findings.filter((finding) => !isLeak(finding))];
const measureLeg = (compared, policy, baselineRuns) => {
	const { leg, growthsFromCold, times } = compared;
	const isDriverTag = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.i)(policy.driverTags);
	const growths = compared.growths.map((row) => {
		const fromCold = isDriverTag(row) ? growthsFromCold.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row)) : void 0;
		return fromCold === void 0 ? row : {
			...fromCold,
			series: row.series,
			settled: row.settled
		};
	});
	const totals = {
		nonpaged: totalsOf(leg, "nonpaged"),
		paged: totalsOf(leg, "paged")
	};
	return {
		...leg,
		times,
		totals,
		growths,
		driverRows: growths.filter(isDriverTag),
		baselineRuns
	};
};
/** Rows that moved are the ones that a report shows; the user's own words come before the dump's. */
const describeRows = (legs, dumps, pooltags) => {
	const rows = legs.flatMap(({ growths, driverRows }) => [...growths.filter(_diff_js__WEBPACK_IMPORTED_MODULE_6__.n), ...driverRows]);
	const tags = [...new Set(rows.map(({ tag }) => tag))];
	const named = tags.map((tag) => [tag, pooltags?.find(tag) ?? ""]).filter(([, words]) => words !== "");
	const descriptions = new Map(named);
	for (const { bytes, described } of dumps.toReversed()) {
		const unnamed = tags.filter((tag) => !descriptions.has(tag));
		if (unnamed.length === 0) break;
		for (const [tag, words] of (0,_descriptions_js__WEBPACK_IMPORTED_MODULE_8__.t)(bytes, described, unnamed)) descriptions.set(tag, words);
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
	const rows = (0,_diff_js__WEBPACK_IMPORTED_MODULE_6__.t)(control.before, control.after).map((row) => [(0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row), row]);
	return {
		iterations: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.n)(policy),
		rows: new Map(rows)
	};
};
/** In how many legs each row grew; null where there is one leg. */
const countLegs = (legs) => {
	if (legs.length < 2) return null;
	const grew = /* @__PURE__ */ new Map();
	for (const row of legs.flatMap(({ growths }) => growths)) if ((row.count ?? 0) > 0) grew.set((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row), (grew.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_18__.l)(row)) ?? 0) + 1);
	return {
		of: legs.length,
		grew
	};
};

// build/io/policy-source.js
/** Policy files below a folder; those of other repositories come from `ofRepository`. */
const folderSource = (root, ofRepository) => ({
	read: async (path) => {
		const place = (0,node_path__WEBPACK_IMPORTED_MODULE_17__.resolve)(root, path);
		return await (0,_files_js__WEBPACK_IMPORTED_MODULE_12__.t)(place) ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.readFile)(place, "utf8") : null;
	},
	ofRepository,
	nameOf: (path) => path
});

// build/cli/check.js
/** Compares dumps and prints the report; the exit code says what the gate does. */
const check = async (words) => {
	const { operands, given, options } = (0,_print_js__WEBPACK_IMPORTED_MODULE_14__.i)(words, _commands_js__WEBPACK_IMPORTED_MODULE_15__.n);
	const { paths, reports } = splitReports(operands, options.baseline);
	const sides = sidesOf(paths, options);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_14__.n)(options.output, [...sides.map(({ path }) => path), ...reports]);
	const analysis = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_9__.r)((line) => analyzeSides(sides, reports, {
		given,
		options,
		line
	}));
	const result = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__.r)(analysis);
	const shown = {
		..._options_js__WEBPACK_IMPORTED_MODULE_10__.t,
		maxRows: options["max-rows"],
		more: "--max-rows N, or --format json",
		explain: `${_program_js__WEBPACK_IMPORTED_MODULE_20__.t} explain`,
		screen: (0,_screen_js__WEBPACK_IMPORTED_MODULE_11__.t)(options, process.stdout, process.env)
	};
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_14__.t)(await (0,_commands_js__WEBPACK_IMPORTED_MODULE_15__.s)(options.format)(analysis, result, shown), options.output);
	if (options.output !== null) process.stderr.write(`${summaryOf(analysis, result)}; report: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_7__.h)(options.output)}\n`);
	return exitCodeOf(analysis, result);
};
/** One path: a series or a single dump; two: before and after. @throws {UserError} for any other number of them. */
const sidesOf = (paths, options) => {
	const { "control-before": controlBefore, "control-after": controlAfter } = options;
	const [first, second] = paths;
	(0,_print_js__WEBPACK_IMPORTED_MODULE_14__.a)(paths);
	if (first === void 0 || paths.length > 2) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.t(`expected BEFORE AFTER or one DUMP, got ${paths.length} paths; see --help`);
	if (controlBefore === null !== (controlAfter === null)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.t("a control interval has two ends: give both --control-before and --control-after");
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
const analyzeSides = async (sides, reports, task) => {
	const { given, options, line } = task;
	const file = options.policy === null ? null : await readPolicy(options.policy);
	const pooltags = (0,_screen_js__WEBPACK_IMPORTED_MODULE_11__.n)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_12__.n)(".", options["pooltag-file"] ?? []));
	const { dumps, problems } = await (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_9__.n)(sides, (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_9__.i)(options), line.onRead);
	const baselines = readBaselines(await (0,_files_js__WEBPACK_IMPORTED_MODULE_12__.n)(".", reports));
	const analysis = analyze(dumps, (0,_setting_js__WEBPACK_IMPORTED_MODULE_13__.c)((0,_setting_js__WEBPACK_IMPORTED_MODULE_13__.u)(given), file), {
		problems,
		pooltags,
		baselines,
		explain: options.explain ?? [],
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		onProgress: line.onProgress
	});
	return options["source-path"] === null ? analysis : locate(analysis, options["source-path"]);
};
/** The findings with lines of the driver's sources. */
const locate = async (analysis, folder) => {
	const [{ readSources }, { withPlaces }] = await Promise.all([__nccwpck_require__.e(/* import() */ 443).then(__nccwpck_require__.bind(__nccwpck_require__, 443)), __nccwpck_require__.e(/* import() */ 554).then(__nccwpck_require__.bind(__nccwpck_require__, 554))]);
	return withPlaces(analysis, await readSources(".", folder));
};
/**
* @throws {UserError} where there is no such file, where it is wrong, or where it extends what only the network has.
*/
const readPolicy = async (path) => {
	const [file] = await (0,_files_js__WEBPACK_IMPORTED_MODULE_12__.n)(".", [path]);
	const { loadPolicy } = await __nccwpck_require__.e(/* import() */ 150).then(__nccwpck_require__.bind(__nccwpck_require__, 150));
	const { policy } = await loadPolicy(folderSource(".", remoteSource), path, new TextDecoder().decode(file?.bytes));
	return policy;
};
/** The command line opens no connection. */
const remoteSource = (repository, ref) => ({
	read: async (path) => {
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.t(`the policy extends ${repository}/${path}@${ref}: put a copy beside it and extend ./${path}`);
	},
	ofRepository: remoteSource,
	nameOf: (path) => `${repository}/${path}@${ref}`
});
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
/** `leak (failed): 1 leak: Proc …` */
const summaryOf = ({ verdict }, { passed, reason }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_7__.h)(`${verdict} (${passed ? "passed" : "failed"}): ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.p)(reason)}`);
/** 0 passed, 1 findings that fail, 2 inconclusive. */
const exitCodeOf = (analysis, result) => {
	if (result.passed) return 0;
	return analysis.findings.some((found) => (0,_options_js__WEBPACK_IMPORTED_MODULE_10__.n)(found, analysis, result)) ? 1 : 2;
};

// build/cli.js
/** Every command, loaded when it is asked for. */
const loaders = {
	show: async () => (await __nccwpck_require__.e(/* import() */ 604).then(__nccwpck_require__.bind(__nccwpck_require__, 604))).show,
	explain: async () => (await __nccwpck_require__.e(/* import() */ 10).then(__nccwpck_require__.bind(__nccwpck_require__, 10))).explain,
	convert: async () => (await __nccwpck_require__.e(/* import() */ 290).then(__nccwpck_require__.bind(__nccwpck_require__, 290))).convert
};
const isCommand = (word) => Object.hasOwn(_commands_js__WEBPACK_IMPORTED_MODULE_15__.r, word);
/** Runs the command that the words name and returns the exit code. */
const run = async (words) => {
	const [first, ...rest] = words;
	if (first === void 0) return usage();
	if (words.includes("--help") || words.includes("-h")) return help(first);
	if (words.includes("--version")) return version();
	return isCommand(first) ? (await loaders[first]())(rest) : check(words);
};
const help = async (command) => {
	const { helpOf } = await __nccwpck_require__.e(/* import() */ 718).then(__nccwpck_require__.bind(__nccwpck_require__, 718));
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_14__.t)(helpOf(command));
	return 0;
};
/** A call without words is a mistake: two unset variables of a script must not pass. */
const usage = async () => {
	const { shortUsage } = await __nccwpck_require__.e(/* import() */ 718).then(__nccwpck_require__.bind(__nccwpck_require__, 718));
	process.stderr.write(shortUsage());
	return 2;
};
const version = async () => {
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_14__.t)(`${_program_js__WEBPACK_IMPORTED_MODULE_20__.n}\n`);
	return 0;
};
process.stdout.on("error", () => {});
try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	process.exitCode = 2;
	const message = error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__.t ? error.message : `A bug of Pool Leak Check: ${error instanceof Error ? error.stack : error}`;
	process.stderr.write(`${message}\n`);
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ explainOptions),
/* harmony export */   i: () => (/* binding */ convertOptions),
/* harmony export */   n: () => (/* binding */ checkOptions),
/* harmony export */   o: () => (/* binding */ showOptions),
/* harmony export */   r: () => (/* binding */ commands),
/* harmony export */   s: () => (/* binding */ renderForm),
/* harmony export */   t: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(628);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(193);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(714);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(231);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(380);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(589);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(429);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(522);









// build/report/terminal.js
/** The report for a terminal or a log, the verdict first. */
const renderTerminal = (analysis, result, options) => {
	const { problems } = analysis;
	const { open, moreLeaks, moreSuspects } = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.c)(analysis, options.maxRows);
	const legs = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.a)(analysis);
	const blocks = [
		[headline(analysis, result)],
		...open.map((cause) => causeLines(cause, analysis, options)),
		(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.n)(moreLeaks.length, "leak", options),
		moreSuspectLines(moreSuspects, options),
		policyChangeLines(analysis),
		...analysis.explained.map((one) => explanationLines(one, analysis, options)),
		legs.flatMap(driverTagLines),
		...legs.map(driverPoolLines),
		legs.flatMap((leg) => checkedLines(leg, analysis)),
		...legs.map((leg) => otherRowLines(leg, analysis, options)),
		exceptionLines(analysis),
		problemLines("Missing evidence", problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_2__.n)),
		problemLines("Notes", problems.filter((it) => !(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.n)(it))),
		tipLines(open, options)
	];
	return (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.i)(blocks, options.screen);
};
const headline = ({ verdict }, { passed, reason }) => {
	const role = verdict === "inconclusive" ? "suspect" : verdict;
	const gate = passed ? "passed" : "failed";
	return (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)(role, verdict.toUpperCase()), ` (${gate}): `, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)("strong", (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(reason)));
};
/** A cause where it is worst, and the other legs that have it. */
const causeLines = ({ worst, inLegs }, analysis, options) => {
	const { severity, leg, title, evidence, settles } = worst;
	const { descriptions } = analysis;
	const rows = worst.rows.map(({ growth }) => growth);
	return [
		(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)(severity, severity.toUpperCase()), `${whereOf(leg)}: `, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)("strong", (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(title))),
		...(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.t)(rows, {
			...options,
			descriptions,
			ofFinding: true
		}),
		...evidence.map(({ rule, text }) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(text)} `, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)("dim", `(${rule})`))),
		...settles.length === 0 ? [] : [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(4, `  To decide: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.c)(settles))}`)],
		...hintLines(worst),
		...worst.where.map(({ path, line, text, why }) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(4, `  ${path}:${line} ${why}: `, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)("dim", text))),
		...otherLegLines(inLegs.slice(1))
	];
};
const MAX_NAMED = 12;
/** `4 more suspects: Abcd, Efgh, …`, and where to read of them. */
const moreSuspectLines = (causes, { explain, more }) => {
	if (causes.length === 0) return [];
	const tags = causes.flatMap(({ worst: { rows } }) => rows[0]?.growth.tag ?? []).map(_pool_js__WEBPACK_IMPORTED_MODULE_7__.i);
	const names = [...tags.slice(0, MAX_NAMED), ...tags.length > MAX_NAMED ? ["…"] : []].join(", ");
	const where = explain === null ? more : "--explain TAG tells why";
	return [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.c)(causes.length, "more suspect"))}: ${names} (${where})`)];
};
/** `  The same in 2 more legs: win11-x64 +12,979, ws2025-x64 +12,980` */
const otherLegLines = (others) => {
	if (others.length === 0) return [];
	const amountOf = ({ count, after }) => count === null ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.f)(after?.outstanding) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.d)(count);
	const legs = others.map(({ leg, rows: [root] }) => root === void 0 ? leg : `${leg} ${amountOf(root.growth)}`);
	return [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(4, `  The same in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.c)(others.length, "more leg"))}: ${legs.join(", ")}`)];
};
const policyChangeLines = ({ policyChanges }) => policyChanges.length === 0 ? [] : [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, "This pull request changes the policy:"), ...policyChanges.map((change) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(change)}`))];
/** Findings that an exception takes out of the verdict. */
const exceptionLines = ({ excepted }) => {
	if (excepted.length === 0) return [];
	const lines = excepted.map(({ finding, exception: { reason, owner, expires } }) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(4, `  - ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(finding.title)}${whereOf(finding.leg)}: ${reason}; ${owner} answers for it until ${expires}`));
	return [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, "Exceptions used:"), ...lines];
};
/** `Proc, nonpaged: leak` and each piece of evidence with its points. */
const explanationLines = ({ leg, row: asked, evidence, points, needs: { leak, suspect }, severity, onBaseline }, analysis, options) => {
	const verdict = severity ?? (onBaseline ? "no finding, since the baseline grows it too" : "no finding");
	const needs = `${points} points; ${suspect} make a suspect, ${leak} a leak`;
	return [
		(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, `Asked for${whereOf(leg)}: ${(0,_pool_js__WEBPACK_IMPORTED_MODULE_7__.i)(asked.tag)}, ${asked.pool}: `, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)(severity ?? "strong", verdict), ` (${needs})`),
		...(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.t)([asked], {
			...options,
			descriptions: analysis.descriptions,
			ofFinding: true
		}),
		...evidence.map((it) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(5, `  ${it.decides ? "!" : signed(it.points)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(it.text)} `, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)("dim", `(${it.rule})`))),
		...evidence.length === 0 ? [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, "  nothing speaks for a leak, and nothing against one")] : []
	];
};
const signed = (points) => (points > 0 ? `+${points}` : `${points}`).padStart(2);
const hintLines = ({ hint }) => {
	const check = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.o)(hint);
	if (check.length === 0) return [];
	const link = hint?.link == null ? [] : [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, "  ", (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)("dim", hint.link))];
	return [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(4, `  To check: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.c)(check))}`), ...link];
};
const driverTagLines = (leg) => {
	const text = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.n)(leg, (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.r)(leg.name));
	return text.length === 0 ? [] : [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(text))];
};
const driverPoolLines = (leg) => {
	const rows = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.i)(leg);
	if (rows.length === 0) return [];
	const head = [
		"Driver",
		"State",
		"Allocations before",
		"After",
		"Bytes before",
		"After"
	];
	const body = rows.map(({ driver, state, before, after }) => [
		(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.h)(driver),
		state,
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.f)(before?.allocations),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.f)(after?.allocations),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.f)(before?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_5__.l),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.f)(after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_5__.l)
	]);
	const [names = "", ...lines] = (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.r)([head, ...body], 2);
	return [
		(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, `Driver Verifier counts${whereOf(leg.name)}:`),
		(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.s)((0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)("dim", `  ${names}`)),
		...lines.map((line) => (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.s)(`  ${line}`))
	];
};
const checkedLines = (leg, { policy }) => {
	const { name, verdict, growths, snapshots, totals } = leg;
	const isHeld = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.r)(leg);
	const pools = _pool_js__WEBPACK_IMPORTED_MODULE_7__.r.map((pool) => {
		const { before, after, growth } = totals[pool];
		if (isHeld) return `${pool} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.l)(after)}`;
		return `${pool} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.f)(before, _wording_js__WEBPACK_IMPORTED_MODULE_5__.l)} → ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.l)(after)} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.d)(growth, _wording_js__WEBPACK_IMPORTED_MODULE_5__.l)})`;
	});
	const rows = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.c)(growths.length, "row"));
	const of = name === "" ? "" : `${verdict}, `;
	const control = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.t)(leg, (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.r)(name), policy);
	return [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, `Checked${whereOf(name)}: ${of}${rows} of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.c)(snapshots, "snapshot"))}; ${isHeld ? "held since boot: " : ""}${pools.join(", ")}`), ...control.length === 0 ? [] : [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)(control))]];
};
const otherRowLines = (leg, analysis, options) => {
	const rows = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__.o)(leg, analysis);
	if (rows.length === 0) return [];
	return [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, `${(0,_select_js__WEBPACK_IMPORTED_MODULE_4__.r)(leg) ? "Largest since boot" : "Other growth"}${whereOf(leg.name)}:`), ...(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.t)(rows, {
		...options,
		descriptions: analysis.descriptions,
		ofFinding: false
	})];
};
const problemLines = (heading, problems) => {
	if (problems.length === 0) return [];
	const lines = problems.map((it) => {
		const position = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.i)(it) === "" ? "" : `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.i)(it)}: `;
		return (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(4, `  - ${position}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.r)(it))} `, (0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)("dim", `(${it.code})`));
	});
	return [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.a)(2, `${heading}:`), ...lines];
};
const MAX_TIPS = 5;
/**
* The command that says more of what was found. A tag of other characters than these is no word to paste into a shell.
*/
const tipLines = (causes, { explain }) => {
	const roots = causes.flatMap(({ worst: { rows } }) => rows[0]?.growth.tag.trimEnd() ?? []);
	const words = [...new Set(roots)].filter((tag) => /^\w+$/.test(tag)).slice(0, MAX_TIPS);
	return explain === null || words.length === 0 ? [] : [(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.s)((0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.c)("dim", `More: ${explain} ${words.join(" ")}`))];
};
const whereOf = (leg) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.r)(leg));

// build/cli/forms.js
/**
* Forms of a report by the word of `--format`. A line here is all that a form needs. All but the usual one load when
* they are asked for.
*/
const forms = {
	table: async (analysis, result, options) => renderTerminal(analysis, result, options),
	markdown: async (analysis, result, options) => {
		const { renderMarkdown } = await __nccwpck_require__.e(/* import() */ 68).then(__nccwpck_require__.bind(__nccwpck_require__, 68));
		return renderMarkdown(analysis, result, options);
	},
	json: async (analysis, result) => {
		const { renderJson } = await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 243));
		return renderJson(analysis, result);
	},
	junit: async (analysis, result) => {
		const { renderJunit } = await __nccwpck_require__.e(/* import() */ 81).then(__nccwpck_require__.bind(__nccwpck_require__, 81));
		return renderJunit(analysis, result);
	},
	html: async (analysis, result, options) => {
		const { renderHtml } = await __nccwpck_require__.e(/* import() */ 668).then(__nccwpck_require__.bind(__nccwpck_require__, 668));
		const compress = (bytes) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.deflateRawSync)(bytes, { level: 9 });
		return renderHtml(analysis, result, {
			...options,
			compress
		});
	}
};
const formNames = Object.keys(forms);
const renderForm = (name) => forms[name];

// build/cli/commands.js
const screenOptions = { color: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.y)("auto", "always", "never"), "`auto`: on a terminal, as NO_COLOR and FORCE_COLOR say.", { fallback: "auto" }) };
const outputOptions = { output: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.g)("FILE"), "Writes there instead of to standard output.", { otherwise: "standard output" }) };
const { "pooltag-file": pooltagFile } = _inputs_js__WEBPACK_IMPORTED_MODULE_0__.r;
const comparedWith = {
	policy: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.g)("FILE"), "Policy file (docs/policy.md): options go before it."),
	baseline: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_1__._, "The report.json of earlier runs without the change: what grows there too is no leak. Several may follow each other."),
	"control-before": (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.g)("PATH"), "Dump taken before a control interval (the same cycles with the driver stopped or absent, same machine, same boot): a file or a folder."),
	"control-after": (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.g)("PATH"), "Dump taken after the control interval: a file or a folder.")
};
const reportOptions = {
	format: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.y)(...formNames), "Form of the report.", { fallback: "table" }),
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.r,
	explain: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_1__.T, "Prints all that speaks for and against these tags, `?` one character and `*` any: why, and why not."),
	"source-path": (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.g)("DIR"), "Folder of the driver's sources: lines to look at are searched there."),
	...screenOptions,
	...outputOptions
};
const checkOptions = {
	..._setting_js__WEBPACK_IMPORTED_MODULE_1__.o,
	...comparedWith,
	...reportOptions,
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
};
const showOptions = {
	sort: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.y)("bytes", "outstanding", "allocs", "tag"), "Order of the rows.", { fallback: "bytes" }),
	tag: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_1__.T, "Shows these tags alone, `?` one character and `*` any.", { otherwise: "all" }),
	"pooltag-file": pooltagFile,
	...screenOptions,
	...outputOptions,
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
};
const convertOptions = {
	...outputOptions,
	..._inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
};
const explainOptions = {
	format: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.y)("table", "json"), "Form of the answer.", { fallback: "table" }),
	"pooltag-file": pooltagFile,
	...screenOptions,
	...outputOptions
};
/** The command without a name: checks dumps. */
const checkCommand = {
	usage: [["[options] BEFORE AFTER", "A pair: files, or folders of files."], ["[options] DUMP", "One dump, since boot; or a series: a file of several snapshots, or a folder (names with before, numbers in order, after, settled)."]],
	groups: {
		"What is allowed": _setting_js__WEBPACK_IMPORTED_MODULE_1__.o,
		"What else is read": comparedWith,
		"The report": reportOptions,
		"What is read of a .zip or .gz": _inputs_js__WEBPACK_IMPORTED_MODULE_0__.t
	}
};
/** Commands by the word that names them. */
const commands = {
	show: {
		usage: [["show [options] DUMP…", "Lists a dump as PoolMon does."]],
		groups: { "Options of show": showOptions }
	},
	convert: {
		usage: [["convert [options] DUMP…", "Prints a dump as snapshot JSON (docs/snapshot.schema.json)."]],
		groups: { "Options of convert": convertOptions }
	},
	explain: {
		usage: [["explain [options] TAG…", "Says what is known of tags, what leaks them, and what to do next. A TAG as a dump prints it: Proc, \"Mdl \" or Mdl, \\xNN for a byte; Se?? and Mm* list what is known."]],
		groups: { "Options of explain": explainOptions }
	}
};



/***/ }),

/***/ 446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ describeTags)
/* harmony export */ });
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42);
/* harmony import */ var _read_dumps_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(843);



// build/core/parse/descriptions.js
/** Characters of a description; the rest is cut. */
const MAX_DESCRIPTION = 200;
/** Reads what a dump says of some tags, on one line each. Tags without words are left out. */
const describeTags = (bytes, { tables, isUnwrapped }, tags) => {
	const asked = new Set(tags);
	const wanted = tables.flatMap((table) => offsetsOf(table, asked));
	const descriptions = /* @__PURE__ */ new Map();
	let start = 0;
	let next = 0;
	for (const { text } of isUnwrapped ? (0,_read_dumps_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_print_js__WEBPACK_IMPORTED_MODULE_0__.o)(bytes)).stretches : (0,_print_js__WEBPACK_IMPORTED_MODULE_0__.o)(bytes)) {
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



/***/ }),

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hasMoved),
/* harmony export */   r: () => (/* binding */ placesOf),
/* harmony export */   t: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(231);


// build/core/diff.js
/** True for a row that holds more or less than before; with a single dump, for every row that holds something. */
const hasMoved = ({ before, after, count, bytes }) => before === null ? (after?.bytes ?? 0) > 0 : count !== 0 || bytes !== 0;
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
	return {
		tag,
		pool,
		before: was,
		after: is,
		count: difference(was?.outstanding, is?.outstanding),
		bytes: difference(was?.bytes, is?.bytes),
		allocated: counted(before, after, "allocs"),
		freed: counted(before, after, "frees"),
		series: null,
		settled: null
	};
};
const difference = (was, is) => was == null || is == null ? null : is - was;
const NOTHING = {
	outstanding: 0,
	bytes: 0,
	usage: null
};
const levelOf = ({ from, usage }) => {
	if (usage !== void 0) return {
		outstanding: from?.counters === "bytes" ? null : (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__.f)(usage),
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
	if (before.from.counters !== "cumulative" || levelOf(before) === null) return null;
	return (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__.u)(before.usage?.[counter] ?? 0, is);
};



/***/ }),

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ toSlashes),
  n: () => (/* binding */ readNamed),
  r: () => (/* binding */ readPath),
  t: () => (/* binding */ exists)
});

// EXTERNAL MODULE: ./build/shaken/problem.js
var problem = __nccwpck_require__(714);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/shaken/files.js





// build/io/files.js
/** More than any dump: 500 appended PoolMon snapshots of a full machine are 150 MB. */
const MAX_BYTES = 512 * 2 ** 20;
/** The path that stands for standard input. */
const STANDARD_INPUT = "-";
/** A file, every file below a folder, a pipe, or standard input by the name `-`. Empty when there is no such path. */
const readPath = async (path, onRead) => readAll(path === STANDARD_INPUT ? [path] : await listFiles(path), toSlashes, onRead);
/**
* Files that the user named one by one, in their order.
* @throws {UserError} that names those that are missing, or one that cannot be read.
*/
const readNamed = async (root, paths) => {
	const missing = (await Promise.all(paths.map(async (path) => ({
		path,
		isThere: await exists((0,external_node_path_.resolve)(root, path))
	})))).filter(({ isThere }) => !isThere).map(({ path }) => path);
	if (missing.length > 0) throw new problem.t(`no such file: ${missing.join(", ")}`);
	const { files, problems } = await readAll(paths.map((path) => (0,external_node_path_.resolve)(root, path)), (path) => path);
	const [unread] = problems;
	if (unread !== void 0) throw new problem.t(`cannot read ${unread.source}: ${(0,problem.p)(unread.detail)}`);
	const byPath = new Map(files.map(({ name, bytes }) => [name, bytes]));
	return paths.map((path) => ({
		name: path,
		bytes: byPath.get((0,external_node_path_.resolve)(root, path)) ?? /* @__PURE__ */ new Uint8Array()
	}));
};
const exists = async (path) => path === STANDARD_INPUT || await statOf(path) !== null;
/** Reads each file. @throws {UserError} when one is too large to be a dump. */
const readAll = async (paths, nameOf, onRead = () => {}) => {
	const read = await Promise.all([...paths].sort().map((path) => readOne(path, nameOf(path), onRead)));
	return {
		files: read.filter((one) => "bytes" in one),
		problems: read.filter((one) => "code" in one)
	};
};
const readOne = async (path, name, onRead) => {
	try {
		const found = path === STANDARD_INPUT ? null : await (0,promises_.stat)(path);
		const size = found?.size ?? 0;
		if (size > MAX_BYTES) throw tooLarge(path);
		onRead("found", size);
		const bytes = found?.isFile() === true ? await (0,promises_.readFile)(path) : await readStream(path);
		onRead("read", size);
		return {
			name,
			bytes
		};
	} catch (error) {
		if (!isSystemError(error)) throw error;
		return (0,problem.a)("FILE_UNREADABLE", {
			source: name,
			detail: (0,problem.f)`${error.code}`
		});
	}
};
/** A pipe states no size, so what comes is counted. @throws {UserError} when that is more than any dump. */
const readStream = async (path) => {
	const stream = path === STANDARD_INPUT ? process.stdin : (0,external_node_fs_namespaceObject.createReadStream)(path);
	const chunks = [];
	let size = 0;
	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk);
		size += bytes.length;
		if (size > MAX_BYTES) throw tooLarge(path);
		chunks.push(bytes);
	}
	return Buffer.concat(chunks);
};
const tooLarge = (path) => new problem.t(`${path} is larger than ${MAX_BYTES} bytes, more than any pool dump: name the dumps only`);
/** `EACCES`, `EBUSY`: the machine's answer, and no mistake of ours. */
const isSystemError = (error) => error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code);
/**
* Every file below a folder; links in it are not followed. What is no folder stands for itself. Empty when there is no
* such path. A folder that may not be listed stands for itself too, so that reading it says why.
*/
const listFiles = async (path) => {
	const found = await statOf(path);
	if (found === null) return [];
	if (!found.isDirectory()) return [path];
	try {
		const below = (await (0,promises_.readdir)(path, { withFileTypes: true })).map((entry) => {
			if (entry.isDirectory()) return listFiles((0,external_node_path_.join)(path, entry.name));
			return Promise.resolve(entry.isFile() ? [(0,external_node_path_.join)(path, entry.name)] : []);
		});
		return (await Promise.all(below)).flat();
	} catch (error) {
		if (!isSystemError(error)) throw error;
		return [path];
	}
};
const statOf = async (path) => {
	try {
		return await (0,promises_.stat)(path);
	} catch (error) {
		if (isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR")) return null;
		throw error;
	}
};
const toSlashes = (path) => path.split(external_node_path_.sep).join("/");



/***/ }),

/***/ 380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ paragraph),
/* harmony export */   c: () => (/* binding */ span),
/* harmony export */   i: () => (/* binding */ layOut),
/* harmony export */   l: () => (/* binding */ cutText),
/* harmony export */   n: () => (/* binding */ leftOut),
/* harmony export */   o: () => (/* binding */ plainScreen),
/* harmony export */   r: () => (/* binding */ alignColumns),
/* harmony export */   s: () => (/* binding */ row),
/* harmony export */   t: () => (/* binding */ growthLines)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(714);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(231);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(589);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(429);





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
/** At most so many columns; what is left out leaves `…` in the last one. */
const cutText = (text, columns) => {
	if (widthOf(text) <= columns) return text;
	let left = columns - 1;
	let kept = "";
	for (const character of text) {
		left -= characterWidth(character);
		if (left < 0) break;
		kept += character;
	}
	return columns < 1 ? "" : `${kept.trimEnd()}…`;
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
		text: (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.h)(text),
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

// build/report/align-columns.js
/** Rows as lines, columns padded to their widest cell: the first `left` of them to the left, numbers to the right. */
const alignColumns = (rows, left) => alignCells(rows, left).map((cells) => cells.join("  ").trimEnd());
/** The cells of each row, padded. */
const alignCells = (rows, left) => {
	const widths = [];
	for (const row of rows) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
	return rows.map((row) => row.map((cell, column) => column < left ? padEnd(cell, widths[column] ?? 0) : padStart(cell, widths[column] ?? 0)));
};

// build/report/growth-lines.js
/** The counts before the bytes, and what each tag is. */
const growthLines = (rows, table) => {
	if (rows.length === 0) return [];
	const { maxRows, screen, descriptions, ofFinding } = table;
	const shown = rows.slice(0, maxRows);
	const columns = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.t)(rows) ? HELD : GREW;
	const [head = [], ...body] = alignCells([columns.head, ...shown.map(columns.cellsOf)], 2);
	const room = screen.width - widthOf(head.join("  ")) - 4;
	const described = shown.map(({ tag }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.h)(descriptions.get(tag) ?? ""));
	const below = ofFinding && described.some((words) => widthOf(words) > room);
	const lines = body.flatMap((cells, index) => {
		const words = described[index] ?? "";
		const spans = spansOf(cells, ofFinding ? "growth" : null);
		if (!below) return [row(...spans, span("dim", `  ${words}`))];
		return words === "" ? [row(...spans)] : [row(...spans), paragraph(8, "        ", span("dim", words))];
	});
	return [
		row(span("dim", `  ${head.join("  ")}`)),
		...lines,
		...leftOut(rows.length - maxRows, "row", table)
	];
};
/** `(3 more rows: see report.json)` */
const leftOut = (count, noun, { more }) => count > 0 ? [paragraph(4, `  (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.p)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(count, `more ${noun}`))}: ${more})`)] : [];
const GREW = {
	head: [
		"Tag",
		"Pool",
		"Before",
		"After",
		"Growth",
		"Bytes",
		"Growth"
	],
	cellsOf: (growth) => [
		(0,_pool_js__WEBPACK_IMPORTED_MODULE_3__.i)(growth.tag),
		growth.pool,
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(growth.before?.outstanding),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(growth.after?.outstanding),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.d)(growth.count),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(growth.after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.l),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.d)(growth.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.l)
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
		(0,_pool_js__WEBPACK_IMPORTED_MODULE_3__.i)(tag),
		pool,
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(after?.outstanding),
		(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.f)(after?.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_2__.l)
	]
};
const spansOf = (cells, grew) => cells.flatMap((cell, column) => [span(null, "  "), column === 0 ? span("strong", cell) : span(/^ *\+/.test(cell) ? grew : null, cell)]);



/***/ }),

/***/ 845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ noiseZ),
/* harmony export */   a: () => (/* binding */ CONTROL_SPREAD),
/* harmony export */   c: () => (/* binding */ excessOf),
/* harmony export */   d: () => (/* binding */ referenceExcess),
/* harmony export */   f: () => (/* binding */ scored),
/* harmony export */   g: () => (/* binding */ noiseVariance),
/* harmony export */   h: () => (/* binding */ isCounted),
/* harmony export */   i: () => (/* binding */ BASELINE_SPREAD),
/* harmony export */   l: () => (/* binding */ isOnBaseline),
/* harmony export */   m: () => (/* binding */ isBytesOnly),
/* harmony export */   n: () => (/* binding */ inStep),
/* harmony export */   o: () => (/* binding */ bytesThere),
/* harmony export */   p: () => (/* binding */ inFlightOf),
/* harmony export */   r: () => (/* binding */ rowsInStep),
/* harmony export */   s: () => (/* binding */ excess),
/* harmony export */   t: () => (/* binding */ changeOf),
/* harmony export */   u: () => (/* binding */ isOnReference),
/* harmony export */   v: () => (/* binding */ strayBytes),
/* harmony export */   y: () => (/* binding */ mannKendallZ)
/* harmony export */ });
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(811);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(714);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(231);




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
			const there = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${whereOf(leg, found)} grew by ${Math.round(found.expected)}`;
			return bin === "excess0" ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.i)(row.tag)}: ${there}, and chance explains the rest` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.i)(row.tag)}: ${there} where this one grew by ${row.count ?? 0}`;
		});
	}
};
const whereOf = ({ control }, { runs }) => {
	if (control !== null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)("the control interval");
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${runs} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(runs === 1 ? "baseline run" : "baseline runs")}`;
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
/**
* Rows that the base branch grows too: a third of the growth or more is there without the change, and what is more is
* no more than chance. Such a row never gates, whatever else speaks against it.
*/
const isOnBaseline = (row, found) => found !== void 0 && found.z < MAX_CHANCE_Z && found.expected * 3 >= (row.count ?? 0) && found.expected > 0;
/** The same of the control interval, or else the baseline. */
const isOnReference = (row, leg) => isOnBaseline(row, referenceExcess(row, leg));
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
	const grown = runs.map((run) => Math.abs(run.rows.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.l)(row))?.bytes ?? 0) * scaleOf(run, iterations));
	return Math.max(...grown);
};
const scaleOf = (run, iterations) => iterations !== null && run.iterations !== null && run.iterations > 0 ? iterations / run.iterations : 1;
/** Growth of a row in each run, as if it had had this run's iterations. */
const growthsOf = (row, runs, iterations) => runs.flatMap((run) => {
	const found = run.rows.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.l)(row));
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
const MAX_BY_CHANCE = .25;
/**
* Rows that grew in step with this one: they become one finding. Caches that keep one per iteration do so too: no
* points.
*/
const inStep = {
	id: "in-step",
	judge: (row, leg) => {
		const along = (leg.inStep.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.l)(row)) ?? []).filter((it) => !isOnBaseline(it, leg.overBaseline.get(it)));
		if (along.length === 0) return null;
		const change = changeOf(row);
		const isAlike = (it) => Math.abs(changeOf(it) - change) <= toleranceOf(change);
		const [alike, others] = [along.filter(isAlike), along.filter((it) => !isAlike(it))];
		return {
			decides: false,
			points: 0,
			text: [...alike.length === 0 ? [] : [sameAs(row, alike)], ...others.map((it) => shareOf(it, row))].flatMap((part, index) => index === 0 ? part : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`; ${part}`)
		};
	}
};
const sameAs = (row, alike) => row.before === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${namesOf(alike)}: as many outstanding as ${(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.i)(row.tag)}, ${changeOf(row)}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${namesOf(alike)} grew in step with ${(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.i)(row.tag)} by ${changeOf(row)}`;
/** `IoFE (nonpaged) grew by 2,012,734, twice as much as WCsc` */
const shareOf = (other, row) => {
	const share = changeOf(other) / changeOf(row);
	const near = (ratio) => Math.abs(share / ratio - 1) <= .03;
	const rounded = `${Number(share.toPrecision(2))} times as much`;
	const words = near(2) ? "twice as much" : near(.5) ? "half as much" : rounded;
	const verb = row.before === null ? "holds" : "grew by";
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${namesOf([other])} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(verb)} ${changeOf(other)}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(words)} as ${(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.i)(row.tag)}`;
};
/**
* Which rows grew 1:1 with which, within max(3, 0.5 %) and never above 3 %, from ten objects on; with a single dump,
* which are outstanding in the same number. More than twelve in step are a scan that touched files, not one object's
* parts, and no more are believed than stand out from the rows that would match by chance.
*/
const rowsInStep = (growths) => {
	const grown = growths.filter((row) => changeOf(row) >= MIN_OBJECTS).sort((one, other) => changeOf(one) - changeOf(other));
	const byKey = new Map(grown.map((row) => [(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.l)(row), row]));
	const found = /* @__PURE__ */ new Map();
	for (const row of grown) {
		const together = /* @__PURE__ */ new Set([...partnersOf(row, grown), ...kinInStep(row, byKey)]);
		if (together.size > 0) found.set((0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.l)(row), [...together]);
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
const kinInStep = (row, byKey) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__.a)(row.tag).flatMap(({ tag, ratio }) => {
	const expected = changeOf(row) * ratio;
	const tolerance = Math.max(toleranceOf(expected), .02 * expected);
	return _pool_js__WEBPACK_IMPORTED_MODULE_2__.r.flatMap((pool) => {
		const other = byKey.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			tag: (0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.s)(tag),
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
const namesOf = (rows) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.u)(rows.map((row) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.i)(row.tag)} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(row.pool)})`));



/***/ }),

/***/ 628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ commonSettings),
/* harmony export */   r: () => (/* binding */ reportSettings),
/* harmony export */   t: () => (/* binding */ archiveSettings)
/* harmony export */ });
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(193);


// build/settings/inputs.js
/** Limits of reading an archive: inputs and options alike. */
const archiveSettings = {
	"max-archive-entries": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.E)(1), "Files that are read of one zip at most.", { fallback: 1e3 }),
	"max-archive-size": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.C, "Unpacked size that is read of one artifact or archive at most: `65536`, `64KiB`, `1 MiB`.", { fallback: 512 * 2 ** 20 }),
	"max-archive-ratio": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.E)(1), "Unpacked over packed size of one file in an archive at most.", { fallback: 250 })
};
/** Settings of the report: inputs and options alike. */
const reportSettings = {
	"max-rows": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.E)(1), "Rows of one table in the report.", { fallback: 20 }),
	"pooltag-file": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__._, "Your own `pooltag.txt` (and `localtag.txt`), comma-separated or a line each: names tags in the report, the first file that names one wins.")
};
/** Inputs that are options too, with the same meaning. */
const commonSettings = {
	..._setting_js__WEBPACK_IMPORTED_MODULE_0__.o,
	...reportSettings,
	...archiveSettings
};
const dumpGlobs = (artifact) => `comma-separated or a line each: inside the artifact, or in the workspace when ${artifact} is not given. A later one goes before an earlier one, and \`!old.txt\` leaves out.`;
const EVERY_DUMP = "every file of the artifact that is a dump";
const LEG = "a name, or a glob; what `*` matched names the leg.";
const inputSettings = {
	"before-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.g)("NAME"), `Artifact with the dump taken before the test: ${LEG}`, { otherwise: "`pool-before*`, unless before-files is given alone" }),
	"after-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.g)("NAME"), `Artifact with the dump taken after the test: ${LEG}`, { otherwise: "`pool-after*`, unless after-files is given alone" }),
	"before-files": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.h, `Globs of dump files, ${dumpGlobs("before-artifact")}`, { otherwise: EVERY_DUMP }),
	"after-files": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.h, `Globs of dump files, ${dumpGlobs("after-artifact")}`, { otherwise: EVERY_DUMP }),
	"snapshots-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.g)("NAME"), "Instead of a pair: an artifact per leg with all of its snapshots, a name or a glob; what `*` matched names the leg. Order: names with `before`, then numbers in natural order, then `after`, then `settled`."),
	"snapshots-files": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.h, `Globs of the snapshots, ${dumpGlobs("snapshots-artifact")}`, { otherwise: EVERY_DUMP }),
	"control-before-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.g)("NAME"), `Artifact with the dump taken before a control interval (the same cycles with the driver stopped or absent, same machine, same boot): ${LEG}`),
	"control-after-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.g)("NAME"), `Artifact with the dump taken after the control interval: ${LEG}`),
	"control-before-files": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.h, `Globs of dump files, ${dumpGlobs("control-before-artifact")}`, { otherwise: EVERY_DUMP }),
	"control-after-files": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.h, `Globs of dump files, ${dumpGlobs("control-after-artifact")}`, { otherwise: EVERY_DUMP }),
	"run-id": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.E)(1), "Workflow run to download the artifacts from. Needs a github-token with `actions: read`.", { otherwise: "this run" }),
	repository: (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.x, "Repository (`owner/name`) of run-id.", { otherwise: "this repository" }),
	"github-token": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.S, "Token to download from another run and to comment with."),
	..._setting_js__WEBPACK_IMPORTED_MODULE_0__.o,
	comment: (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.y)("always", "on-findings", "never"), "Comment on the pull request: `always`, `on-findings` (a comment that is there is still updated) or `never`.", { fallback: "always" }),
	"comment-key": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.v, "Tells several checks on one pull request apart: each key has a comment of its own.", { fallback: "default" }),
	title: (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.g)(), "Heading of the report.", { fallback: "Pool Leak Check" }),
	...reportSettings,
	"source-path": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.g)("DIR"), "Folder of the workspace whose C, C++ and Rust sources are searched for the lines that a finding names.", {
		fallback: ".",
		otherwise: "the workspace"
	}),
	"policy-file": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.g)("FILE"), "Policy file of the repository: driver tags, limits by tag, exceptions, and what inputs say too. `none`: no file is looked for.", { otherwise: "`.github/pool-leak-check.yml`, if there is one" }),
	baseline: (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.g)("BRANCH"), "Branch whose last successful runs of this workflow (up to ten) tell what grows anyway, from their report artifacts; `none`: no baseline. Needs `actions: read`.", { otherwise: "`none`" }),
	"report-artifact": (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.d, "Name under which report.json and report.html are uploaded: baselines of later runs come from there. Empty: it is not uploaded."),
	timeout: (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.i)(_setting_js__WEBPACK_IMPORTED_MODULE_0__.p, "How long dumps and baselines are waited for: `90s`, `10m`. What is not there by then is missing evidence.", { fallback: 600 }),
	...archiveSettings
};



/***/ }),

/***/ 811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ kinOf),
/* harmony export */   c: () => (/* binding */ knownTags),
/* harmony export */   i: () => (/* binding */ isObject),
/* harmony export */   n: () => (/* binding */ entriesMatching),
/* harmony export */   o: () => (/* binding */ knownTag),
/* harmony export */   r: () => (/* binding */ entriesOf),
/* harmony export */   s: () => (/* binding */ verifierAliases),
/* harmony export */   t: () => (/* binding */ docsLinkOf)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(231);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(171);



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
		what: "NTFS Create.c",
		kind: "cache",
		owner: "ntfs.sys",
		release: ["FltReleaseContext"],
		noise: "high",
		source: "microsoft/WSL#40804"
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
	return wildcards.find(({ matches }) => matches(tag))?.entry;
};
/** True for the tag of an object that the kernel counts references of. */
const isObject = ({ tag, pool }) => knownTag(tag, pool)?.kind === "object";
/** Every entry of a tag: one a pool where they differ, or the most specific wildcard; none where nothing is known. */
const entriesOf = (tag) => exact.get(tag) ?? wildcards.filter(({ matches }) => matches(tag)).slice(0, 1).map(({ entry }) => entry);
/**
* The entries that a pattern names, `?` one character and `*` any; an entry with `?` of its own where both may mean one
* tag.
*/
const entriesMatching = (pattern) => {
	const matches = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.s)(pattern);
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
	matches: (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.s)(entry.tag)
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
/** The tags that Driver Verifier shows in place of another: `VMdl` → `Mdl `. */
const verifierAliases = new Map(knownTags.flatMap(({ tag, verifierAliasOf }) => verifierAliasOf === void 0 ? [] : [[(0,_pool_js__WEBPACK_IMPORTED_MODULE_1__.s)(tag), (0,_pool_js__WEBPACK_IMPORTED_MODULE_1__.s)(verifierAliasOf)]]));



/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ MIN_ALLOCATIONS),
/* harmony export */   r: () => (/* binding */ neverFreed),
/* harmony export */   t: () => (/* binding */ MAX_FREED_SHARE)
/* harmony export */ });
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(811);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(714);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(231);




// build/core/rules/never-freed.js
const MIN_ALLOCATIONS = 1e3;
const MAX_FREED_SHARE = .02;
/**
* Somebody else's object that is allocated and allocated and hardly ever freed: the mark of a reference that is not
* dropped. Holds for tags known as objects or as handed out by a documented API, at 1,000 allocations or more since the
* earlier snapshot (since boot with one dump), of which at most 2 % were freed, and with more left than a healthy
* machine keeps.
*/
const neverFreed = {
	id: "never-freed",
	judge: (row) => {
		const { allocated, freed, after } = row;
		const left = after?.outstanding ?? null;
		if (allocated === null || freed === null || left === null) return null;
		if (allocated < 1e3 || freed > allocated * .02) return null;
		const known = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__.o)(row.tag, row.pool);
		if (known?.healthyOutstanding === void 0 || known.kind !== "object" && known.kind !== "shared") return null;
		if (left <= known.healthyOutstanding) return null;
		return {
			decides: true,
			points: 0,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.i)(row.tag)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.c)(allocated, "allocation")}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.c)(freed, "free")}, ${left} outstanding; a healthy machine keeps fewer than ${known.healthyOutstanding} of this kind (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(known.what)})`
		};
	}
};



/***/ }),

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lackClosesGate),
/* harmony export */   n: () => (/* binding */ closesGate),
/* harmony export */   r: () => (/* binding */ gate),
/* harmony export */   t: () => (/* binding */ defaultReportOptions)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(714);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(231);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(589);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(380);





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
const lackClosesGate = (found, { policy }, { passed }) => !passed && (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.n)(found) && policy.onInconclusive === "fail";
const CLOSES = {
	leak: ["leak"],
	suspect: ["leak", "suspect"],
	never: []
};
/** Findings can be accepted; missing evidence cannot. */
const isAccepted = (analysis, acceptance) => acceptance !== null && hasRequiredEvidence(analysis);
const hasRequiredEvidence = ({ problems, policy }) => policy.onInconclusive === "warn" || !problems.some(_problem_js__WEBPACK_IMPORTED_MODULE_0__.n);
const acceptedBy = (acceptance) => acceptance === null ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`; accepted by ${acceptance.login} with the label ${acceptance.label}`;
const reasonOf = ({ verdict, findings, legs, problems }) => {
	switch (verdict) {
		case "clean": return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`no leak in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(rowsIn(legs), "row")} of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(legs.length, "leg")}`;
		case "suspect":
		case "leak": {
			const causes = countedCauses((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.g)(findings).filter(({ worst }) => worst.severity === verdict));
			return verdict === "suspect" && problems.some(_problem_js__WEBPACK_IMPORTED_MODULE_0__.n) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`${causes}; evidence is missing` : causes;
		}
		case "inconclusive": return inconclusiveReason(problems);
		default: return verdict;
	}
};
const rowsIn = (legs) => legs.reduce((sum, { growths }) => sum + growths.length, 0);
/** `1 leak: Proc and 2 tags in step with it, in 3 legs` */
const countedCauses = (causes) => {
	const [first] = causes;
	if (first === void 0) return [];
	const count = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(causes.length, first.worst.severity);
	const where = first.inLegs.length === 1 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`, in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(first.inLegs.length, "leg")}`;
	const others = causes.length - 1;
	const more = others === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`, and ${others} more`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`${count}: ${subjectOf(first)}${where}${more}`;
};
const subjectOf = ({ worst, inLegs }) => {
	const [root] = worst.rows;
	if (root === void 0) return worst.title;
	const tags = inLegs.flatMap(({ rows }) => rows.map(({ growth }) => growth.tag));
	const riders = new Set(tags.filter((tag) => tag !== root.growth.tag));
	const name = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_3__.i)(root.growth.tag)}`;
	return riders.size === 0 ? name : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`${name} and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(riders.size, "tag")} in step with it`;
};
const inconclusiveReason = (problems) => {
	const missing = problems.filter(_problem_js__WEBPACK_IMPORTED_MODULE_0__.n);
	const [first] = missing;
	if (first === void 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`nothing could be compared`;
	const where = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.i)(first) === "" ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.i)(first)}: `;
	const others = missing.length - 1;
	const more = others === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.f)` (and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.c)(others, "more problem")})`;
	return [
		...where,
		...(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.r)(first),
		...more
	];
};

// build/report/options.js
/** The whole report, in a log or a file. */
const defaultReportOptions = {
	title: "Pool Leak Check",
	maxRows: 20,
	detail: "full",
	maxLength: Number.POSITIVE_INFINITY,
	origin: null,
	more: "see report.json",
	explain: null,
	screen: _growth_lines_js__WEBPACK_IMPORTED_MODULE_2__.o
};



/***/ }),

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
		says: "so many points are a suspect",
		worth: [
			4,
			5,
			5,
			4,
			3,
			4
		]
	},
	flowNone: {
		says: "start: none of it comes and goes",
		worth: [
			-4,
			-4,
			-1,
			-2,
			-4,
			0
		]
	},
	flowSome: {
		says: "start: up to 30 blocks come and go",
		worth: [
			-6,
			-5,
			-3,
			-4,
			-3,
			-1
		]
	},
	flowBusy: {
		says: "start: 30 blocks or more come and go",
		worth: [
			-5,
			-4,
			-1,
			-3,
			-3,
			-1
		]
	},
	noise0: {
		says: "growth below 3 standard deviations of what is in flight",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	noise3: {
		says: "growth of 3 to 5 standard deviations",
		worth: [
			1,
			1,
			0,
			0,
			0,
			0
		]
	},
	noise5: {
		says: "growth of 5 standard deviations or more",
		worth: [
			1,
			1,
			0,
			0,
			0,
			0
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
			7,
			5,
			5,
			7,
			6,
			5
		]
	},
	kin2: {
		says: "two known parts did",
		worth: [
			11,
			9,
			9,
			11,
			8,
			8
		]
	},
	kin3: {
		says: "three or more did",
		worth: [
			12,
			9,
			10,
			12,
			8,
			8
		]
	},
	lockExact: {
		says: "a whole number per 1, 2, 5 or 10 iterations; chance explains it in 0.2 %",
		worth: [
			6,
			6,
			6,
			4,
			3,
			2
		]
	},
	lockSure: {
		says: "a whole number; chance explains it in 1 %",
		worth: [
			6,
			5,
			6,
			4,
			2,
			2
		]
	},
	lockShared: {
		says: "a whole number, and at least 8 other rows have the same",
		worth: [
			3,
			2,
			2,
			2,
			1,
			1
		]
	},
	lock: {
		says: "a whole number; chance explains it in 5 %",
		worth: [
			4,
			4,
			4,
			3,
			2,
			2
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
	rateLow: {
		says: "fewer than 0.08 blocks per iteration",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	rateMid: {
		says: "0.08 to 2.3 blocks per iteration",
		worth: [
			1,
			2,
			2,
			0,
			1,
			1
		]
	},
	rateHigh: {
		says: "more than 2.3 blocks per iteration",
		worth: [
			1,
			-1,
			0,
			0,
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
			2,
			2,
			2
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
	shapeEvenly: {
		says: "a series: grows along a straight line after warm-up",
		worth: [
			0,
			0,
			0,
			2,
			3,
			2
		]
	},
	shapeSteadily: {
		says: "a series: grows in each quarter",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
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
			-3
		]
	},
	shapeFlat: {
		says: "a series: flat after warm-up",
		worth: [
			0,
			0,
			0,
			-3,
			-3,
			-3
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
			0,
			1,
			1
		]
	},
	trend6: {
		says: "slope of 6 to 12 times its scatter",
		worth: [
			0,
			0,
			0,
			0,
			3,
			2
		]
	},
	trend12: {
		says: "slope of 12 to 30 times its scatter",
		worth: [
			0,
			0,
			0,
			0,
			7,
			5
		]
	},
	trend30: {
		says: "slope of 30 times its scatter or more",
		worth: [
			0,
			0,
			0,
			0,
			8,
			6
		]
	},
	excess0: {
		says: "less than 2 standard deviations more than the control interval, or else the baseline, shows",
		worth: [
			0,
			-2,
			-4,
			0,
			0,
			-2
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
			1,
			0,
			1,
			0
		]
	},
	excess8: {
		says: "8 to 20 standard deviations more",
		worth: [
			0,
			2,
			2,
			0,
			1,
			1
		]
	},
	excess20: {
		says: "20 standard deviations more, or above",
		worth: [
			0,
			6,
			3,
			0,
			2,
			1
		]
	},
	crowd: {
		says: "nine rows or more outgrew it further",
		worth: [
			0,
			0,
			-2,
			0,
			0,
			0
		]
	},
	referenceStill: {
		says: "the control interval, or else the baseline, did not move it at all",
		worth: [
			0,
			5,
			3,
			0,
			6,
			4
		]
	},
	referenceWavered: {
		says: "… moved it by no more than what is in flight",
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
		says: "… moved it by more",
		worth: [
			0,
			-4,
			-3,
			0,
			-6,
			-5
		]
	},
	bytes: {
		says: "start of a row whose bytes grew without its count",
		worth: [
			-2,
			-3,
			-3,
			-2,
			-1,
			0
		]
	},
	bytesLockExact: {
		says: "bytes: whole blocks in each iteration; chance explains it in 0.2 %",
		worth: [
			12,
			10,
			10,
			5,
			5,
			5
		]
	},
	bytesLockSure: {
		says: "bytes: whole blocks; chance explains it in 1 %",
		worth: [
			8,
			8,
			8,
			4,
			4,
			4
		]
	},
	bytesLock: {
		says: "bytes: whole blocks; chance explains it in 5 %",
		worth: [
			5,
			4,
			4,
			2,
			2,
			2
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
			10,
			9,
			9
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
			4,
			4,
			0,
			2,
			2
		]
	},
	bytesMoved: {
		says: "bytes: … moved them by more",
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
			8,
			8,
			8,
			8,
			8,
			8
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

/***/ 171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ scopeOf),
/* harmony export */   i: () => (/* binding */ matcherOf),
/* harmony export */   n: () => (/* binding */ iterationsOfControl),
/* harmony export */   o: () => (/* binding */ namePattern),
/* harmony export */   r: () => (/* binding */ limitsFor),
/* harmony export */   s: () => (/* binding */ tagPattern),
/* harmony export */   t: () => (/* binding */ defaultPolicy)
/* harmony export */ });
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
/** A matcher of names, where `*` stands for any run of characters; plain search, so no name can make it slow. */
const namePattern = (pattern) => {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return (name) => name === first;
	return (name) => {
		if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
		const middle = name.slice(first.length, name.length - last.length);
		return rest.reduce((from, part) => from < 0 ? from : endOf(middle, part, from), 0) >= 0;
	};
};
/** Where the part ends that begins at or after `from`; -1 where there is none. */
const endOf = (text, part, from) => {
	const at = text.indexOf(part, from);
	return at < 0 ? at : at + part.length;
};

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
	exceptions: [],
	acknowledgeLabel: "pool-leak-accepted",
	failOn: "leak",
	onInconclusive: "fail",
	points: {}
};
/** True for a row whose tag one of the patterns names. */
const matcherOf = (patterns) => {
	const matches = patterns.map(tagPattern);
	return ({ tag }) => matches.some((match) => match(tag));
};
/** True for a row that the entry is about. */
const scopeOf = ({ tag, pool }) => {
	const matches = tagPattern(tag);
	return (row) => (pool === null || row.pool === pool) && matches(row.tag);
};
/** Compiles the policy's patterns once; the result answers for one row after another. */
const limitsFor = (policy) => {
	const entries = policy.limits.map((limit) => ({
		limit,
		isAbout: scopeOf(limit)
	}));
	return (row) => {
		const named = entries.filter(({ isAbout }) => isAbout(row)).map(({ limit }) => limit);
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

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTag),
/* harmony export */   c: () => (/* binding */ unprintTag),
/* harmony export */   d: () => (/* binding */ isCounterDown),
/* harmony export */   f: () => (/* binding */ outstanding),
/* harmony export */   i: () => (/* binding */ printTag),
/* harmony export */   l: () => (/* binding */ usageKey),
/* harmony export */   n: () => (/* binding */ cLiteralsOf),
/* harmony export */   o: () => (/* binding */ sumBytes),
/* harmony export */   r: () => (/* binding */ poolKinds),
/* harmony export */   s: () => (/* binding */ toTag),
/* harmony export */   t: () => (/* binding */ addUsages),
/* harmony export */   u: () => (/* binding */ interval)
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
* - The high bit of the last byte (`Tok\xe5` for `Toke`) protects a block from being freed under another tag, and is no part
*   of the tag.
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
* A tag as C sources spell it, `Proc` → `corP` and `0x636f7250`: x86, x64 and ARM64 are little-endian, so the
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



/***/ }),

/***/ 42:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ refuseEmpty),
  c: () => (/* binding */ isBinary),
  i: () => (/* binding */ readCommandLine),
  l: () => (/* binding */ toStretch),
  n: () => (/* binding */ refuseOverwrite),
  o: () => (/* binding */ decode),
  r: () => (/* binding */ writeProblems),
  s: () => (/* binding */ decodeText),
  t: () => (/* binding */ print)
});

// EXTERNAL MODULE: ./build/shaken/problem.js
var problem = __nccwpck_require__(714);
// EXTERNAL MODULE: ./build/shaken/select.js
var shaken_select = __nccwpck_require__(589);
// EXTERNAL MODULE: ./build/shaken/setting.js
var setting = __nccwpck_require__(193);
// EXTERNAL MODULE: ./build/shaken/nearest.js
var nearest = __nccwpck_require__(611);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/shaken/print.js








// build/core/parse/decode.js
/** Decodes a file as one text. */
const decodeText = (bytes) => [...decode(bytes)].map(({ text }) => text).join("");
/**
* Decodes a dump in stretches of whole lines, losing nothing.
*
* Windows tools write UTF-8 with or without a mark, UTF-16 (PowerShell's `>`), and raw 8-bit where a tag byte is above
* 0x7F or the console speaks another language. A line that is not valid UTF-8 is read byte by byte (U+0000 to U+00FF),
* so that such a tag keeps its bytes.
*/
function* decode(bytes) {
	if (startsWith(bytes, 239, 187, 191)) return yield* decodeUtf8(bytes.subarray(3));
	if (startsWith(bytes, 255, 254)) return yield* decodeUtf16(bytes.subarray(2), "utf-16le");
	if (startsWith(bytes, 254, 255)) return yield* decodeUtf16(bytes.subarray(2), "utf-16be");
	const byteOrder = byteOrderOf(bytes);
	return yield* byteOrder === null ? decodeUtf8(bytes) : decodeUtf16(bytes, byteOrder);
}
/** Bytes that are looked at, and the shares of them that no text has, whatever bytes its tags are made of. */
const SAMPLE_BYTES = 4096;
const MAX_CONTROLS = .2;
const MAX_CONTROLS_BESIDE_HIGH = .05;
const MAX_HIGH = .3;
/** True for bytes that are no text in any encoding: reading them line by line would take long and find nothing. */
const isBinary = (bytes) => {
	if (startsWith(bytes, 255, 254) || startsWith(bytes, 254, 255) || byteOrderOf(bytes) !== null) return false;
	const sample = bytes.subarray(0, SAMPLE_BYTES);
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
const STRETCH_BYTES = 2 ** 16;
const startsWith = (bytes, ...mark) => mark.every((byte, index) => bytes[index] === byte);
/** UTF-16 without a mark: ASCII text has a NUL in every second byte. */
const byteOrderOf = (bytes) => {
	const sample = bytes.subarray(0, 512);
	const nuls = [0, 0];
	for (let at = 0; at < sample.length; at++) if (sample[at] === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1;
	const [even = 0, odd = 0] = nuls;
	const enough = sample.length / 4;
	if (odd > enough && even === 0) return "utf-16le";
	return even > enough && odd === 0 ? "utf-16be" : null;
};
function* decodeUtf8(bytes) {
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	for (let start = 0; start < bytes.length;) {
		const end = endOfLine(bytes, start + STRETCH_BYTES);
		const stretch = bytes.subarray(start, end);
		const text = tryDecode(decoder, stretch) ?? decodeLines(decoder, stretch);
		yield text.length === stretch.length ? {
			text,
			codes: stretch
		} : toStretch(text);
		start = end;
	}
}
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
function* decodeUtf16(bytes, byteOrder) {
	const decoder = new TextDecoder(byteOrder);
	let pieces = [];
	for (let start = 0; start < bytes.length; start += STRETCH_BYTES) {
		const text = decoder.decode(bytes.subarray(start, start + STRETCH_BYTES), { stream: true });
		const end = text.lastIndexOf("\n") + 1;
		if (end > 0) {
			yield toStretch(pieces.join("") + text.slice(0, end));
			pieces = [];
		}
		pieces.push(text.slice(end));
	}
	yield toStretch(pieces.join("") + decoder.decode());
}

// build/cli/command-line.js
/**
* Options and operands in any order. A flag needs no value, and an option that takes a list may be given several times.
* @throws {UserError} that lists every option that is not known, has no value or a wrong one, or is given twice.
*/
const readCommandLine = (words, settings) => {
	const { operands, texts, wrong } = readWords(words, settings);
	const read = (0,setting.r)(settings, Object.fromEntries([...texts].map(([name, all]) => [name, all.join(",")])));
	const mistakes = [...wrong, ...read.wrong];
	if (mistakes.length > 0) throw (0,setting.n)("options", mistakes);
	return {
		operands,
		given: read.given,
		options: (0,setting.a)(settings, read.given)
	};
};
const readWords = (words, settings) => {
	const options = Object.entries(settings).map(([name, setting]) => [name, { type: isFlag(setting) ? "boolean" : "string" }]);
	const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
		args: [...words],
		options: Object.fromEntries(options),
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const texts = /* @__PURE__ */ new Map();
	const wrong = [];
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const { name, rawName, value, inlineValue } = token;
		const setting = Object.hasOwn(settings, name) ? settings[name] : void 0;
		if (setting === void 0) wrong.push(unknown(rawName, Object.keys(settings)));
		else if (isFlag(setting)) texts.set(name, [...texts.get(name) ?? [], value ?? "true"]);
		else if (value === void 0 || !inlineValue && isOption(value)) wrong.push(`${rawName} needs a value; see --help`);
		else texts.set(name, [...texts.get(name) ?? [], value]);
	}
	const isTwice = ([name, all]) => all.length > 1 && settings[name]?.kind.isList !== true;
	return {
		operands: tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []),
		texts: new Map([...texts].filter((entry) => !isTwice(entry))),
		wrong: [...wrong, ...[...texts].filter(isTwice).map(([name, all]) => `--${name} is given ${all.length} times`)]
	};
};
const isFlag = ({ kind }) => kind.placeholder === "";
/**
* `--output --iterations 5`: a value was forgotten. `-5` is a value, though maybe a wrong one; `-` is standard input.
*/
const isOption = (value) => /^-[^\d]/.test(value);
const unknown = (rawName, names) => {
	const meant = (0,nearest.t)(rawName.replace(/^-+/, ""), names);
	return `unknown option ${JSON.stringify(rawName).slice(1, -1)}${meant === null ? "; see --help" : `; did you mean --${meant}?`}`;
};
/** @throws {UserError} that names the empty operands: an unset variable of a script is one. */
const refuseEmpty = (operands) => {
	const empty = operands.flatMap((operand, index) => operand.trim() === "" ? [index + 1] : []);
	if (empty.length === 0) return;
	const which = empty.length === 1 ? `argument ${empty[0]} is empty` : `arguments ${empty.join(" and ")} are empty`;
	throw new problem.t(`${which}: is a variable of your script not set? See --help`);
};

// build/cli/print.js
/** Writes to the file, or to standard output where none is named. @throws {UserError} when that cannot be written. */
const print = async (text, path = null) => {
	if (path !== null) return writeOutput(path, text);
	await new Promise((done, fail) => {
		process.stdout.write(text, (error) => isRefused(error) ? fail(cannotWrite("standard output", error)) : done());
	});
};
/** Writes problems to standard error, for commands whose output is not about them. */
const writeProblems = (problems) => {
	for (const found of problems) process.stderr.write(`${(0,shaken_select.h)(`${(0,problem.i)(found)}: ${(0,problem.p)((0,problem.r)(found))} (${found.code})`)}\n`);
};
const writeOutput = async (path, text) => {
	try {
		await (0,promises_.writeFile)(path, text);
	} catch (error) {
		throw cannotWrite((0,shaken_select.h)(path), error);
	}
};
const cannotWrite = (where, error) => new problem.t(`cannot write ${where}: ${error instanceof Error ? error.message : error}`);
/** A reader that closed the pipe has seen enough: the exit code still says what was found. */
const isRefused = (error) => error != null && !("code" in error && error.code === "EPIPE");
/** @throws {UserError} where the output is one of the inputs, or a file that stands among them. */
const refuseOverwrite = async (output, inputs) => {
	const target = output === null ? null : await realPathOf(output);
	if (target === null) return;
	for (const input of inputs) {
		const path = await realPathOf(input);
		if (path !== null && (target === path || target.startsWith(path + external_node_path_.sep))) throw new problem.t(`--output ${(0,shaken_select.h)(output ?? "")} would overwrite what is read: choose another file`);
	}
};
/** Null where there is no such file. */
const realPathOf = async (path) => {
	try {
		return await (0,promises_.realpath)(path);
	} catch {
		return null;
	}
};



/***/ }),

/***/ 714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ problem),
/* harmony export */   c: () => (/* binding */ counted),
/* harmony export */   d: () => (/* binding */ ours),
/* harmony export */   f: () => (/* binding */ phrase),
/* harmony export */   i: () => (/* binding */ positionOf),
/* harmony export */   l: () => (/* binding */ grouped),
/* harmony export */   m: () => (/* binding */ upperFirst),
/* harmony export */   n: () => (/* binding */ isMissingEvidence),
/* harmony export */   o: () => (/* binding */ problemsOf),
/* harmony export */   p: () => (/* binding */ toPlain),
/* harmony export */   r: () => (/* binding */ messageOf),
/* harmony export */   s: () => (/* binding */ saysOf),
/* harmony export */   t: () => (/* binding */ UserError),
/* harmony export */   u: () => (/* binding */ listOf)
/* harmony export */ });
// build/core/phrase.js
/**
* phrase`${tag} grew by ${12979}` → [{ quoted: 'Proc' }, ' grew by ', '12,979']
*
* Strings are quoted, numbers are grouped by thousands, phrases are spliced in.
*/
const phrase = (words, ...values) => words.flatMap((word, index) => {
	const value = values[index];
	return value === void 0 ? ours(word) : [...ours(word), ...partsOf(value)];
});
/** Text of ours that stands in a variable. Never for text of a dump, an artifact or a branch: that is quoted. */
const ours = (text) => text === "" ? [] : [text];
/** `['Proc', 'SePa', 'SeTd']` → Proc, SePa and SeTd; strings are quoted, phrases are spliced in. */
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
/** `12979` → `12,979`; exact, whatever the size. */
const grouped = (value) => {
	const [whole = "", fraction] = String(Math.abs(value)).split(".");
	const sign = value < 0 ? "-" : "";
	const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return fraction === void 0 ? sign + thousands : `${sign}${thousands}.${fraction}`;
};
/** `1` → `1 block`, `6` → `6 blocks`, `+6` → `+6 blocks`. */
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
	const { source = "", line = null, leg = null, detail = [] } = fields;
	return {
		code,
		source,
		line,
		leg,
		detail
	};
};
const problemTexts = {
	ARTIFACTS_NOT_LISTED: {
		effect: "inconclusive",
		says: "the artifacts of the run could not be listed",
		remedy: "Give the job the permission actions: read, and check run-id, repository and github-token."
	},
	ARTIFACT_MISSING: {
		effect: "inconclusive",
		says: "no artifact has this name",
		remedy: "Upload it in the test job, let this job need that one, and check before-artifact and after-artifact."
	},
	LEG_TWICE: {
		effect: "inconclusive",
		says: "several artifacts of one side name the same leg, so nothing says which one counts",
		remedy: "Give each leg a name of its own, or narrow before-artifact, after-artifact or snapshots-artifact."
	},
	LEG_MISSING: {
		effect: "inconclusive",
		says: "the policy expects a leg that has no dump",
		remedy: "See why its job uploaded nothing; or take it out of legs in the policy."
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
		remedy: "Upload it again, whole."
	},
	ARCHIVE_ENTRY_REFUSED: {
		effect: "inconclusive",
		says: "an entry of the archive was refused",
		remedy: "Upload plain files under relative names, without links or encryption."
	},
	ARCHIVE_TOO_LARGE: {
		effect: "inconclusive",
		says: "the archive is larger than is safe to read",
		remedy: "Upload only the pool dumps, or raise max-archive-entries, max-archive-size or max-archive-ratio."
	},
	NO_FILES: {
		effect: "inconclusive",
		says: "there is no file in it",
		remedy: "Check the path that the test job uploads, and before-files and after-files."
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
		remedy: "Give the output of !poolused, PoolMon or PoolMonX, and leave other files out (before-files, after-files; on the command line name the dumps)."
	},
	SKIPPED_FILE: {
		effect: "note",
		says: "this file is no pool dump and was left out, since another file here is one",
		remedy: "Name the dumps with before-files and after-files."
	},
	WRAPPING_REMOVED: {
		effect: "note",
		says: "the dump was read without what its text gained on the way",
		remedy: "Nothing to do; a file that the tool wrote itself has nothing to remove."
	},
	NO_DUMP: {
		effect: "inconclusive",
		says: "no file here is a pool dump",
		remedy: "Check the path that the test job uploads, and before-files and after-files."
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
	UNREAD_LINE: {
		effect: "inconclusive",
		says: "a line inside the dump could not be read",
		remedy: "Take the dump again, with nothing else writing to the same file."
	},
	CUT_LINE: {
		effect: "inconclusive",
		says: "the dump ends in the middle of a row",
		remedy: "Let the command finish before its output is uploaded."
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
	NO_TOTAL: {
		effect: "inconclusive",
		says: "the dump has no TOTAL row, so it may be cut short",
		remedy: "Let !poolused run to its end."
	},
	TOTAL_MISMATCH: {
		effect: "inconclusive",
		says: "the rows do not add up to the TOTAL row, so rows are missing",
		remedy: "Upload the output whole, without rows taken out."
	},
	ROWS_ELIDED: {
		effect: "inconclusive",
		says: "rows were replaced by dots",
		remedy: "Upload the output whole, without rows taken out."
	},
	ROWS_NOT_IN_VIEW: {
		effect: "inconclusive",
		says: "this is a part of a table, since its rows hold clearly less than its header states or none of them is small; what is not in view is unknown",
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
		remedy: "Upload the output whole, and take both dumps with the same command on the same machine."
	},
	TABLE_CUT: {
		effect: "inconclusive",
		says: "the dump does not show the whole table, so what is not in view is unknown",
		remedy: "Write all rows to a file (poolmon -n FILE, or !poolused 1 with its command and its TOTAL row), without findstr, a tag filter or a limit of lines."
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
		says: "two outputs of !poolused in one log agree in every row, so they were taken as one snapshot",
		remedy: "Nothing to do."
	},
	MISSING_SIDE: {
		effect: "inconclusive",
		says: "there is a dump of one side only",
		remedy: "Take one dump before the test and one after it, and upload both."
	},
	VERIFIER_ONE_SIDE: {
		effect: "note",
		says: "Driver Verifier was asked on one side only, so its counts were not compared",
		remedy: "Take !verifier 3 or verifier /query before the test, too."
	},
	SAME_INSTANT: {
		effect: "inconclusive",
		says: "both dumps were taken at the same time, so they say nothing about what the test did",
		remedy: "Take one dump before the test and one after it; check that the upload steps do not mix them up."
	},
	SAME_COUNTERS: {
		effect: "inconclusive",
		says: "no counter differs between the two dumps, so they may be copies of one",
		remedy: "Check that the second dump is taken after the test, and not uploaded twice."
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
		remedy: "Take both dumps on one machine in one boot, and pair the artifacts of the same leg."
	},
	WIDTH_DIFFERS: {
		effect: "inconclusive",
		says: "one dump is of a 32-bit system or taken by a 32-bit process, and the other is not",
		remedy: "Take both dumps with the same 64-bit program on the same machine."
	},
	REBOOT: {
		effect: "inconclusive",
		says: "the machine was restarted between the two dumps",
		remedy: "Take both dumps in one boot, with PoolMon or a live debugger: two crash dumps are always two boots. Look for a bug check in the test job."
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
		remedy: "Leave the filter out: a reference leak shows in somebody else’s tag."
	},
	FILTERS_DIFFER: {
		effect: "inconclusive",
		says: "the two dumps do not cover the same tags, so growth is unknown for the rest",
		remedy: "Take both dumps with the same command."
	},
	SEVERAL_SNAPSHOTS: {
		effect: "note",
		says: "there are several snapshots on this side, and the last one was taken",
		remedy: "Keep one snapshot a side, or narrow before-files and after-files."
	},
	SEVERAL_FILES: {
		effect: "inconclusive",
		says: "several files stand where one is expected, and neither their names nor their times tell how they belong together",
		remedy: "Give the files of one machine the same name on both sides, or number them; or narrow before-files and after-files."
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
	SAME_DUMP: {
		effect: "inconclusive",
		says: "the dump before and the dump after are the same bytes, so they say nothing about what the test did",
		remedy: "Take one dump before the test and one after it, and check that no step copies or uploads one of them twice."
	},
	ALL_IGNORED: {
		effect: "inconclusive",
		says: "ignore-tags leaves no row of the dumps to judge",
		remedy: "Narrow ignore-tags: a pattern of it matches every tag."
	},
	LIMIT_NOT_JUDGED: {
		effect: "inconclusive",
		says: "a limit of the policy cannot be judged",
		remedy: "Take both dumps whole and with their counts, or take the limit out."
	},
	BASELINE_UNREADABLE: {
		effect: "inconclusive",
		says: "the baseline is no report of schema version 1, so nothing was compared with it",
		remedy: "Give the report.json of an earlier run without the change."
	},
	BASELINE_NONE: {
		effect: "note",
		says: "there is no baseline yet, so this run is judged without one",
		remedy: "Nothing to do: the next successful runs of the branch leave their reports, once this action runs there too."
	},
	BASELINE_NOT_READ: {
		effect: "inconclusive",
		says: "the baseline that was asked for could not be had",
		remedy: "Give the job the permission actions: read and a github-token, or set baseline: none."
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
	EXCEPTION_EXPIRES_SOON: {
		effect: "note",
		says: "an exception of the policy ends within two weeks; what it covers fails the check then",
		remedy: "Mend the leak, or let the owner renew the exception."
	},
	ACCEPTANCE_NOT_READ: {
		effect: "note",
		says: "whether somebody accepted the leak could not be found out, so nobody did",
		remedy: "Give the job the permission pull-requests: read, and run it again."
	},
	ACCEPTANCE_REFUSED: {
		effect: "note",
		says: "the label that accepts a leak was set by somebody without write permission, so it does not count",
		remedy: "Let somebody with write permission remove the label and set it again."
	},
	POOLTAG_LINES: {
		effect: "note",
		says: "lines of the pooltag file are no entries and were passed over",
		remedy: "An entry is TAG - binary - description; a comment begins with rem or //."
	},
	DRIVER_TAG_ABSENT: {
		effect: "inconclusive",
		says: "no dump shows a tag of this pattern, so the driver was not judged",
		remedy: "Check driver-tags: a tag prints as four characters, blanks included, and often in reverse of the source."
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
/** Says what is wrong and what to do, without the position. */
const messageOf = (found) => {
	const { says, remedy } = problemTexts[found.code];
	const seen = found.detail.length > 0 ? phrase`${ours(says)} (${found.detail}). ` : phrase`${ours(says)}. `;
	return phrase`${upperFirst(seen)}${ours(remedy)}`;
};
/** `after.txt:31`, or the file alone. */
const positionOf = (found) => found.line === null ? found.source : `${found.source}:${found.line}`;



/***/ }),

/***/ 101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ VERSION),
/* harmony export */   t: () => (/* binding */ PROGRAM)
/* harmony export */ });
// build/settings/program.js
/** Starts the command line from a clone: the commands that our texts print begin with it. */
const PROGRAM = "node dist/cli/index.js";
/** Version of package.json; a test compares. */
const VERSION = "0.1.0";



/***/ }),

/***/ 843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parse),
/* harmony export */   i: () => (/* binding */ toArchiveLimits),
/* harmony export */   n: () => (/* binding */ readSides),
/* harmony export */   o: () => (/* binding */ unwrap),
/* harmony export */   r: () => (/* binding */ withProgress),
/* harmony export */   t: () => (/* binding */ parseDumps)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(714);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(231);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(589);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(364);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(42);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(193);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(628);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(333);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(380);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(611);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(319);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(522);














// build/core/parse/unwrap.js
/**
* Takes off what the text of a dump gained on its way, in stretches of whole lines. Meant for a text that could not be
* read as it stands: a clean dump never comes here, so that it costs nothing, and a tag that looks like a prefix stays
* whole.
*/
const unwrap = (stretches) => {
	const removed = /* @__PURE__ */ new Set();
	return {
		stretches: unwrapEach(stretches, removed),
		removed
	};
};
function* unwrapEach(stretches, removed) {
	for (const { text } of stretches) {
		const plain = replaceAll(text, removed);
		const isClosed = plain.endsWith("\n");
		const lines = (isClosed ? plain.slice(0, -1) : plain).split("\n").map((line) => line.replace(/\r+$/, ""));
		const rows = steps.reduce((rest, step) => step(rest, removed), lines);
		yield (0,_print_js__WEBPACK_IMPORTED_MODULE_3__.l)(rows.join("\n") + (isClosed ? "\n" : ""));
	}
}
/** Replaces characters wherever they stand; each replacement is one for one in columns where the original was. */
const REPLACEMENTS = [
	[
		"colours",
		/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g,
		""
	],
	[
		"HTML",
		/<\/?(?:pre|code|samp|tt|span|div|p|font|b)\b[^<>\n]{0,200}>/gi,
		""
	],
	[
		"HTML",
		/<br ?\/?>(?=\r?\n)/gi,
		""
	],
	[
		"HTML",
		/&(lt|gt|amp|quot|apos|nbsp|#39|#x27|#160|#xa0);/gi,
		(_, name) => ENTITIES[name.toLowerCase()] ?? ""
	],
	[
		"thousands separators",
		/(?<=\d)\u202f(?=\d{3}(?!\d))/g,
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
const ENTITIES = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	"#39": "'",
	"#x27": "'",
	"#160": " ",
	"#xa0": " "
};
const replaceAll = (text, removed) => REPLACEMENTS.reduce((rest, [wrapping, pattern, by]) => {
	const replaced = typeof by === "string" ? rest.replace(pattern, by) : rest.replace(pattern, by);
	if (replaced !== rest) removed.add(wrapping);
	return replaced;
}, text);
/** Lines that a prefix must stand on, one after another: fewer may be a table's own text. */
const MIN_LINES = 3;
/** Removes a prefix from each run of lines that all have it; blank lines do not end a run. */
const withoutPrefix = (wrapping, prefix) => (lines, removed) => {
	const has = lines.map((line) => line !== "" && prefix.test(line));
	return changeRuns(lines, has, (line) => {
		removed.add(wrapping);
		return line.replace(prefix, "");
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
/** `1. Tag …`, `2. Proc …`: numbers that rise by one from line to line. */
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
	if ((line.match(GROUPED)?.length ?? 0) < 2) return line;
	removed.add("thousands separators");
	return line.replace(GROUPED, (number) => number.replace(/\D/g, "").padStart(number.length));
});
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
	const depth = Math.min(...filled.map((line) => line.length - line.trimStart().length));
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
const steps = [
	withoutPrefixes,
	withoutSeparators,
	withoutFences,
	withoutIndentation,
	withoutDoubledBreaks
];

// build/core/parse/csv.js
/**
* Splits one CSV record (RFC 4180): a field in quotes may hold commas, doubled quotes and line breaks.
* Null where a quote is not closed: the record goes on in the next line.
*/
const splitCsv = (line) => {
	const fields = [];
	let at = 0;
	for (;;) {
		const quoted = line.charCodeAt(at) === 34;
		const end = quoted ? closingQuote(line, at + 1) : line.indexOf(",", at);
		if (quoted && end === -1) return null;
		const stop = end === -1 ? line.length : end;
		const field = line.slice(quoted ? at + 1 : at, stop);
		fields.push(quoted && field.includes("\"") ? field.replaceAll("\"\"", "\"") : field);
		at = quoted ? stop + 1 : stop;
		if (at >= line.length) return fields;
		if (line.charCodeAt(at) !== 44) at = line.indexOf(",", at);
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
	nextTag: -1,
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
const readStretch = (cursor) => {
	for (;;) {
		const { value } = cursor.stretches.next();
		if (value === void 0) return false;
		if (value.text === "") continue;
		cursor.offset += cursor.text.length;
		cursor.nextTag = -1;
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
/**
* Index of the first `Tag` at or after the current line. Looked for once for all lines before it: most of a log has
* none.
*/
const nextTagAt = (cursor) => {
	if (cursor.nextTag < cursor.start) {
		const found = cursor.text.indexOf("Tag", cursor.start);
		cursor.nextTag = found === -1 ? cursor.text.length : found;
	}
	return cursor.nextTag;
};
const lineAt = (cursor) => cursor.text.slice(cursor.start, cursor.end);
/** True for a last line without a line break: it may be cut. */
const endsOpen = (cursor) => cursor.end === cursor.text.length;
const isBlank = ({ codes, start, end }) => pastSpace(codes, start, end) === end;
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

// build/core/parse/table.js
const startTable = (source, line, tags = /* @__PURE__ */ new Map()) => ({
	source,
	line,
	usages: [],
	problems: [],
	tags,
	described: {
		tags: [],
		offsets: []
	},
	alike: /* @__PURE__ */ new Set(),
	counts: /* @__PURE__ */ new Map(),
	below: []
});
/** Problems of one code that a table lists one by one; the rest are counted. */
const MAX_LISTED = 20;
const report = (table, code, line, detail = []) => {
	const count = (table.counts.get(code) ?? 0) + 1;
	table.counts.set(code, count);
	if (count <= MAX_LISTED) table.problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.a)(code, {
		source: table.source,
		line,
		detail
	}));
};
/**
* Reports the current line as unread, or as cut where the dump ends in it. Prose after a blank line stands below the
* table, unless a row follows.
*/
const reportLine = (table, cursor) => {
	const { below, usages } = table;
	const unread = {
		code: endsOpen(cursor) ? "CUT_LINE" : "UNREAD_LINE",
		line: cursor.number,
		text: lineAt(cursor)
	};
	const begins = below.length > 0 || followsBlank(cursor) || SHELL.test(unread.text);
	if (!(usages.length > 0 && begins && !ROW_LIKE.test(unread.text))) {
		reportBelow(table);
		reportUnread(table, unread);
	} else if (below.length < MAX_LISTED) below.push(unread);
};
/** A prompt, or what a CI runner prints between commands: `PS C:\\tools> `, `##[endgroup]`, `Post job cleanup.` */
const SHELL = /^\s{0,4}(?:(?:PS )?[A-Z]:\\[^<>|]{0,200}>|\d{0,3}:? ?l?kd>|[\w.-]{1,40}@[\w.-]{1,60}[:~ ].{0,80}[$#] ?|\$ |##\[|Post job cleanup|Cleaning up orphan|Process exited)/i;
/** A word of a tag's length at the most, and three numbers. */
const ROW_LIKE = /^\s{0,8}\S{1,4}\s[^\d]{0,40}\d+[^\d]{1,40}\d+[^\d]{1,40}\d/;
/** Reports lines that were taken for what stands below the table: what follows shows them to be of it. */
const reportBelow = (table) => {
	for (const unread of table.below.splice(0)) reportUnread(table, unread);
};
const reportUnread = (table, { code, line, text }) => {
	const isListed = (table.counts.get(code) ?? 0) < MAX_LISTED;
	report(table, code, line, isListed ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${excerpt(text)}` : []);
};
/**
* Finds or registers the tag of a text of at most four characters. Clears its row indices on its first row of a table.
*/
const rowsForTag = (table, text) => {
	const known = table.tags.get(text) ?? registerTag(table, text);
	if (known.table !== table) {
		known.table = table;
		known.nonpaged = NO_ROW;
		known.paged = NO_ROW;
	}
	return known;
};
const NO_ROW = -1;
/** Registers the tag under its text and under itself: with and without its last blanks it is one. */
const registerTag = (table, text) => {
	const tag = (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.s)(text);
	const rows = (tag === text ? void 0 : table.tags.get(tag)) ?? {
		tag,
		table,
		nonpaged: NO_ROW,
		paged: NO_ROW,
		isDescribed: false
	};
	table.tags.set(text, rows);
	if (tag !== text) table.tags.set(tag, rows);
	return rows;
};
/** Notes where the rest of the current line describes a tag, for the first line of the file that does. */
const noteDescription = (table, rows, cursor) => {
	if (rows.isDescribed || !hasRest(cursor)) return;
	rows.isDescribed = true;
	table.described.tags.push(rows.tag);
	table.described.offsets.push(cursor.offset + cursor.at);
};
/** Cuts a line to a length for a message: a binary file may be one line. */
const excerpt = (text) => text.length > 80 ? `${text.slice(0, 80)}…` : text;
/** Adds a row, or adds it to an earlier one where two tags of the dump print alike. */
const addUsage = (table, rows, usage) => {
	const { usages } = table;
	const { pool } = usage;
	const index = rows[pool];
	if (table.below.length > 0) reportBelow(table);
	if (index === NO_ROW) {
		rows[pool] = usages.length;
		usages.push(usage);
		return;
	}
	const earlier = usages[index];
	if (earlier === void 0) return;
	table.alike.add((0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.i)(usage.tag));
	usages[index] = (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.t)(earlier, usage);
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
/**
* Ends a table; without rows there is no snapshot. By default the counts are since boot, and the table shows all tags
* unless rows are missing. `readWords` reads the words at the offsets that `noteDescription` noted.
*/
const closeTable = (table, told, readWords = (rest) => rest) => {
	const { source, line, usages, alike } = table;
	if (usages.length === 0 && !isCut(table)) report(table, "NO_ROWS", line);
	if (isOverflowing(table)) report(table, "TAGS_OVERFLOWED", line);
	if (alike.size > 0) report(table, "DUPLICATE_ROW", line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.u)([...alike].slice(0, MAX_LISTED)));
	const coverage = told.coverage ?? { kind: isDamaged(table) || reportTop(table) ? "partial" : "all" };
	const rows = coverage.kind === "all" ? withoutZeros(usages) : usages;
	const snapshot = {
		source,
		line,
		counters: "cumulative",
		statedTotals: null,
		capture: {},
		...told,
		coverage,
		usages: rows
	};
	return {
		snapshots: rows.length === 0 ? [] : [snapshot],
		drivers: [],
		problems: problemsOf(table),
		described: describedIn(table, readWords)
	};
};
/** The system counts a block under this tag when its table has no room for the block's own. */
const OVERFLOW_TAG = "Ovfl";
const isOverflowing = (table) => {
	const rows = table.tags.get(OVERFLOW_TAG);
	if (rows?.table !== table) return false;
	return [table.usages[rows.nonpaged], table.usages[rows.paged]].some((row) => row !== void 0 && !isZero(row));
};
/** The listed problems, and for each code the number of the rest. */
const problemsOf = ({ source, line, problems, counts }) => {
	const more = [...counts].filter(([, count]) => count > MAX_LISTED).map(([code, count]) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.a)(code, {
		source,
		line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${count - MAX_LISTED} more`
	}));
	return [...problems, ...more];
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
* Leaves out a row of zeros beside a row of the other pool, which says nothing in a dump that shows all tags. With rows
* missing it stays: it tells a tag that is absent from one that is unknown.
*/
const withoutZeros = (usages) => usages.filter((usage, index) => !isZero(usage) || !isPartner(usage, usages[index - 1], usages[index + 1]));
const isZero = ({ allocs, bytes }) => allocs === 0 && bytes === 0;
/** The rows of a tag are neighbours, the nonpaged one first: of two rows of zeros the nonpaged one stays. */
const isPartner = (usage, before, after) => usage.pool === "paged" ? before?.tag === usage.tag : after?.tag === usage.tag && !isZero(after);
/** True where a row may be lost: then an absent tag is unknown. */
const isDamaged = ({ counts }) => counts.has("CUT_LINE") || counts.has("UNREAD_LINE") || counts.has("SNAPSHOT_INVALID");
/** Bytes. A quarter of the rows of a whole machine hold less, and more than nothing. */
const SMALL_ROW_BYTES = 1024;
/** Rows. A table of fewer may lack small ones by chance. */
const MIN_ROWS_OF_A_TOP = 10;
/**
* Reports the top of a table that was sorted by bytes; true where it is one. Shares of a total do not tell: the 300
* largest rows of a whole machine hold 99 % of its bytes, and none of them is small.
*/
const reportTop = (table) => {
	const holding = table.usages.filter(({ bytes }) => bytes > 0);
	if (holding.length < MIN_ROWS_OF_A_TOP || holding.some(({ bytes }) => bytes < SMALL_ROW_BYTES)) return false;
	report(table, "ROWS_NOT_IN_VIEW", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`no row of ${holding.length} holds less than 1 KiB`);
	return true;
};
/** True where the text broke off inside the table. */
const isCut = ({ counts }) => counts.has("CUT_LINE");
/** Reports a row whose counts disagree: a dump prints `Diff = Allocs − Frees`, modulo 2^32. */
const checkDiff = (table, usage, diff, line) => {
	if ((usage.allocs - usage.frees - diff | 0) === 0) return;
	const counts = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${(0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.i)(usage.tag)}: ${usage.allocs} allocations less ${usage.frees} frees is not ${diff}`;
	report(table, "COUNTS_DISAGREE", line, counts);
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
const readHeadedTable = ({ cursor, source, tags }) => {
	const line = lineAt(cursor).slice(0, MAX_LINE$1);
	if (!/tag/i.test(line)) return null;
	const layout = layoutOf$1(line);
	if (layout === null) return null;
	const table = startTable(source, cursor.number, tags);
	while (advance(cursor)) {
		if (isBlank(cursor)) continue;
		const text = lineAt(cursor);
		if (RULE$1.test(text)) continue;
		if (layoutOf$1(text.slice(0, MAX_LINE$1)) !== null || endsTable$1(text, layout)) {
			stepBack(cursor);
			break;
		}
		if (!readRow$5(cursor, table, layout)) reportLine(table, cursor);
	}
	const isWhole = !isDamaged(table) && table.usages.length >= MIN_WHOLE_ROWS;
	if (!isWhole && table.usages.length > 0 && !isDamaged(table)) report(table, "FEW_ROWS", table.line);
	if (layout.counters === "bytes") report(table, "BYTES_ONLY", table.line);
	const coverage = { kind: isWhole ? "all" : "partial" };
	return closeTable(table, {
		format: "table",
		counters: layout.counters,
		coverage
	});
};
/** Longer lines are no heading. */
const MAX_LINE$1 = 1e3;
/** A machine has a thousand rows and more: fewer are a part of them. */
const MIN_WHOLE_ROWS = 500;
/** `|---|---:|`, `---  ----` */
const RULE$1 = /^[\s|:+=-]*-{2,}[\s|:+=-]*$/;
/** Headings without blanks, case and signs: `Used (KB)` is `usedkb`. */
const MEASURES = [
	["allocs", /^(?:num(?:ber)?(?:of)?|total)?alloc(?:s|ations?|ated|count)?$/],
	["frees", /^(?:num(?:ber)?(?:of)?|total)?free(?:s|d|count)?$/],
	["outstanding", /^(?:diff(?:erence)?|outstanding|live|inuse|current(?:allocs|allocations)?|outstandingallocations)$/],
	["bytes", /^(?:total)?(?:bytes?|used|usage|usedbytes|bytesused|size|sizebytes|poolusage)$/]
];
const UNITS = {
	kb: 1024,
	kib: 1024,
	mb: 2 ** 20,
	mib: 2 ** 20,
	gb: 2 ** 30
};
const POOLS$1 = {
	nonpaged: "nonpaged",
	nonp: "nonpaged",
	np: "nonpaged",
	paged: "paged",
	pg: "paged"
};
const columnOf = (heading) => {
	const name = heading.toLowerCase().replace(/[^a-z0-9]/g, "");
	if (name === "tag" || name === "pooltag" || name === "tagname") return {
		kind: "tag",
		of: null,
		unit: 1
	};
	if (name === "type" || name === "pool" || name === "pooltype") return {
		kind: "pool",
		of: null,
		unit: 1
	};
	const [, prefix = "", rest = "", suffix = ""] = /^(nonpaged|nonp|np|paged|pg)?(?:pool)?(.*?)(kib|mib|kb|mb|gb)?$/.exec(name) ?? [];
	const unit = UNITS[suffix] ?? 1;
	const measure = rest === "" && suffix !== "" ? "bytes" : MEASURES.find(([, pattern]) => pattern.test(rest))?.[0];
	if (measure === void 0 || unit > 1 && measure !== "bytes") return null;
	return {
		kind: measure,
		of: POOLS$1[prefix] ?? null,
		unit
	};
};
const layoutOf$1 = (line) => {
	for (const separator of [
		"|",
		"	",
		";",
		",",
		" "
	]) {
		const cells = cellsOf(line, separator);
		if (cells === null || cells.length < 3) continue;
		const columns = cells.map(columnOf);
		const counters = countersOf$2(columns);
		if (counters === null) continue;
		const tag = columns.findIndex((column) => column?.kind === "tag");
		if (separator === " " && (tag !== 0 || columns.includes(null))) continue;
		return {
			separator,
			columns,
			tagStart: line.search(/\S/),
			counters
		};
	}
	return null;
};
/** Counters of the columns; null where these lack a tag, a pool or bytes, or name one thing twice. */
const countersOf$2 = (columns) => {
	const names = columns.filter((column) => column !== null).map(({ kind, of }) => `${kind} ${of ?? ""}`);
	const has = (kind, of) => names.includes(`${kind} ${of ?? ""}`);
	if (!has("tag", null) || new Set(names).size < names.length) return null;
	const pools = has("pool", null) ? [null] : _pool_js__WEBPACK_IMPORTED_MODULE_10__.r.filter((pool) => has("bytes", pool));
	if (pools.length === 0 || !pools.every((pool) => has("bytes", pool))) return null;
	if (pools.every((pool) => has("allocs", pool) && has("frees", pool))) return "cumulative";
	return pools.every((pool) => has("outstanding", pool)) ? "outstanding" : "bytes";
};
const cellsOf = (line, separator) => {
	switch (separator) {
		case "|": return /^\s*\|.*\|\s*$/.test(line) ? line.trim().slice(1, -1).split("|").map(undecorated) : null;
		case "	":
		case ";": return line.includes(separator) ? line.split(separator).map(unquoted$1) : null;
		case ",": return line.includes(",") ? splitCsv(line.trimEnd()) : null;
		case " ": return line.trim().split(/\s+/);
		default: return separator;
	}
};
/** `**12 MB**` → `12 MB`; the blanks of a tag in backticks are its own. */
const undecorated = (cell) => {
	const [, code] = /^\s*(?:\*\*)?`([^`]*)`(?:\*\*)?\s*$/.exec(cell) ?? [];
	return code ?? cell.trim().replace(/^\*\*(.*)\*\*$/, "$1");
};
const unquoted$1 = (cell) => /^\s*"(.*)"\s*$/.exec(cell)?.[1] ?? cell.trim();
const endsTable$1 = (line, { separator }) => separator === "|" ? !line.trimStart().startsWith("|") : PROMPT$2.test(line);
const PROMPT$2 = /^\s*(?:\d*:? ?l?kd>|PS [A-Z]:|[A-Z]:\\[^>]*>)/i;
const readRow$5 = (cursor, table, layout) => {
	const cells = rowCells(lineAt(cursor), layout);
	const isOpen = endsOpen(cursor) && layout.separator !== "|";
	if (cells === null || cells.length !== layout.columns.length || isOpen) return false;
	const texts = /* @__PURE__ */ new Map();
	for (const [index, column] of layout.columns.entries()) if (column !== null) texts.set(`${column.kind} ${column.of ?? ""}`, cells[index] ?? "");
	const tag = texts.get("tag ") ?? "";
	if (tag === "" || tag.length > 4) return false;
	const pool = texts.has("pool ") ? poolIn(texts.get("pool ") ?? "") : null;
	if (texts.has("pool ") && pool === null) return false;
	const usages = (pool === null ? _pool_js__WEBPACK_IMPORTED_MODULE_10__.r : [null]).flatMap((of) => usageIn(layout, cells, of) ?? []);
	if (usages.length === 0) return false;
	const rows = rowsForTag(table, tag);
	for (const [index, { diff, ...counts }] of usages.entries()) {
		const usage = {
			tag: rows.tag,
			pool: pool ?? _pool_js__WEBPACK_IMPORTED_MODULE_10__.r[index] ?? "nonpaged",
			...counts
		};
		if (diff !== null && layout.counters === "cumulative") checkDiff(table, usage, diff, cursor.number);
		addUsage(table, rows, usage);
	}
	return true;
};
/** In a table of blanks the tag is the four characters under its heading. */
const rowCells = (line, { separator, tagStart }) => {
	if (separator !== " ") return cellsOf(line, separator);
	const start = Math.min(tagStart, line.search(/\S/));
	const rest = line.slice(start + 4);
	return /^\s/.test(rest) ? [line.slice(start, start + 4), ...rest.trim().split(/\s+/)] : null;
};
const poolIn = (text) => {
	const name = text.toLowerCase().replace(/[^a-z]/g, "");
	if (/^(?:nonp|np)/.test(name)) return "nonpaged";
	return /^(?:paged|pag|pp)$|^paged/.test(name) ? "paged" : null;
};
/**
* The figures of one pool, or of the pool that the row names; null where the table has none of it or one is no number.
*/
const usageIn = ({ columns, counters }, cells, of) => {
	const figureOf = (kind) => {
		const index = columns.findIndex((column) => column?.kind === kind && column.of === of);
		return index === -1 ? null : figureIn(cells[index] ?? "", columns[index]?.unit ?? 1);
	};
	const [allocs, frees, diff, bytes] = [
		"allocs",
		"frees",
		"outstanding",
		"bytes"
	].map(figureOf);
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
const FIGURE = /^(\d{1,3}(?:([,.'\u00a0 ])\d{3})(?:\2\d{3})*|\d+)(?:\.(\d+))?\s*(b|bytes|kb|kib|mb|mib|gb)?$/i;
/**
* `4,548,443`, `19.190.861`, `1.5 MB`; null where it is no number. In units above one byte a point is a decimal one.
*/
const figureIn = (text, unit) => {
	const trimmed = text.trim();
	const plain = /^(\d+)[.,](\d+)\s*(kb|kib|mb|mib|gb)?$/i.exec(trimmed);
	const own = UNITS[plain?.[3]?.toLowerCase() ?? ""];
	if (plain !== null && (unit > 1 || own !== void 0)) return Math.round(Number(`${plain[1]}.${plain[2]}`) * (own ?? unit));
	const [, whole = "", , fraction = "0", suffix = ""] = FIGURE.exec(trimmed) ?? [];
	if (whole === "") return null;
	const value = Number(`${whole.replace(/\D/g, "")}.${fraction}`) * (UNITS[suffix.toLowerCase()] ?? unit);
	return value <= Number.MAX_SAFE_INTEGER ? Math.round(value) : null;
};

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
	const header = HEADER$4.exec(lineAt(cursor));
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
const HEADER$4 = /^\s*Tag\t+Allocs\t+(Frees\t+Diff\t+)?Used\t+Allocs\t+(?:Frees\t+Diff\t+)?Used\s*$/;
const PROMPT$1 = /^\s*kdb:>|^\t*NonPaged/i;
/** Fills `counts` from the current line and adds its rows; false when the line is no row. */
const readRow$4 = (cursor, table, counts) => {
	const { text, start } = cursor;
	const width = cursor.codes[start + 4] !== 9 && text.startsWith("0x", start) ? HEXADECIMAL_LENGTH : 4;
	if (cursor.codes[start + width] !== 9) return false;
	cursor.at = start + width;
	for (let index = 0; index < 8; index++) {
		skipSpace(cursor);
		const count = readNumber(cursor);
		if (count === -1) return false;
		counts[index] = count;
	}
	if (endsOpen(cursor) || cursor.at !== cursor.end) return false;
	const tag = text.slice(start, start + width);
	addBothPools(table, rowsForTag(table, width === 4 ? tag : tagOfNumber(tag)), counts, cursor.number);
	return true;
};
/** `0x00000001` */
const HEXADECIMAL_LENGTH = 10;
const tagOfNumber = (text) => {
	const number = Number.parseInt(text.slice(2), 16);
	return String.fromCharCode(...[
		0,
		8,
		16,
		24
	].map((shift) => number >>> shift & 255));
};

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
		const lines = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`lines ${earlier?.snapshot.line ?? 0} and ${snapshot.line}`;
		found.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.a)("VIEWS_MERGED", {
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
	const { snapshot: one, commands } = view;
	const command = other.command ?? "";
	if (one.format !== "!poolused" || other.format !== "!poolused" || other.resumed === true) return null;
	if (commands.has(command) && (command !== "" || isSameOrder(one, other))) return null;
	const same = one.counters === other.counters;
	const [main, side] = !same && one.counters === "outstanding" ? [other, one] : [one, other];
	const rows = main === one && view.rows !== null ? view.rows : new Map(main.usages.map((row) => [(0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.l)(row), row]));
	const fresh = [];
	for (const usage of side.usages) {
		const known = rows.get((0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.l)(usage));
		if (known === void 0) fresh.push(usage);
		else if (!isSameRow(known, usage, same)) return null;
	}
	if (!same && fresh.some(({ allocs, bytes }) => allocs > 0 || bytes > 0)) return null;
	const coverage = same ? coverageOf$3(main.coverage, side.coverage) : main.coverage;
	if (same) for (const usage of fresh) rows.set((0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.l)(usage), usage);
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
/** True for the same tags in the same order: two outputs of one command, where no command is shown. */
const isSameOrder = (one, other) => one.usages.length === other.usages.length && one.usages.every(({ tag }, index) => tag === other.usages[index]?.tag);
const isSameRow = (one, other, sameCounters) => {
	if (one.bytes !== other.bytes || (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.f)(one) !== (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.f)(other)) return false;
	return !sameCounters || one.allocs === other.allocs && one.frees === other.frees;
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
/** Bytes at the beginning of files that are no text. Sources: the formats' published headers. */
const SIGNATURES = [
	["PAGEDU64", "it is a memory dump: kd -z FILE -c \"!poolused; q\" prints its pool tags"],
	["PAGEDUMP", "it is a memory dump: kd -z FILE -c \"!poolused; q\" prints its pool tags"],
	["MDMP", "it is a minidump of a process, which holds no kernel pool"],
	["ElfFile\0", "it is an event log (EVTX)"],
	["PNG", "it is a picture: copy the text instead"],
	["ÿØÿ", "it is a picture: copy the text instead"],
	["GIF8", "it is a picture: copy the text instead"],
	["%PDF", "it is a PDF file: copy the text instead"],
	["MZ", "it is a program"],
	["7z¼¯", "it is a 7z archive, and only zip and gz are opened"],
	["Rar!", "it is a RAR archive, and only zip and gz are opened"]
];
/**
* Texts that people take for pool dumps, the surest first. Sources: the tools' documentation and public transcripts.
*/
const TEXTS = [
	[/^ ?.{4} (?:Nonp|Paged) +\d+ \( *\d+\) +\d+ \( *\d+\) +-?\d+ /m, "it holds rows of PoolMon without their header: keep the line that begins with Tag, and the ones above it"],
	[/^Traceback \(most recent call last\):/m, "it ends in a Python traceback: the script crashed before it wrote a row"],
	[/^\s*<(?:!doctype html|html)\b/i, "it is a web page, such as an error or a sign-in: download the file itself"],
	[/^\s*\{\s*"(?:message|error|errors)"\s*:/, "it is the error answer of a server: download the file itself"],
	[/!poolfind\b|^Scanning large pool allocation table for/m, "it is the output of !poolfind, which lists the blocks of one tag"],
	[/FxDriverGlobals .*pool stats|^!wdfkd\.wdfpoolusage|!wdfpoolusage\b/m, "it is the output of !wdfpoolusage, which counts one KMDF driver"],
	[/^Pool page [0-9a-f`]+ region is/im, "it is the output of !pool, which lists the blocks of one page"],
	[/^(?:NonPagedPool(?:Nx)? Usage|PagedPool Usage):/m, "it is the output of !vm: totals of the pools, no tags"],
	[/\(PDH-(?:CSV|TSV) 4\.0\)|\\memory\\pool (?:non)?paged bytes/i, "it holds performance counters: totals of the pools, no tags"],
	[/Process ID.*Proc\.Name|\bMemSnap\b|WorkingSet.*PagedPool.*NonPgdPl/i, "it is the output of memsnap, which counts processes and not tags"],
	[/^"?(?:Process|Image Name|Name)"?[,\t ].*(?:PID|Private Bytes|Working Set)/im, "it is a list of processes, which has no pool tags"],
	[/^(?:Use Counts|Memory Summary|Physical Ranges)\b|RamMap/im, "it is an export of RAMMap: totals, no tags"]
];
/** The beginning that is looked at. */
const HEAD_BYTES$1 = 2 ** 16;
/** Names a file that holds no pool dump, in words that finish `it is …`; null where nothing tells. */
const describeNoDump = (bytes) => {
	const head = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join("");
	const signature = SIGNATURES.find(([mark]) => head.startsWith(mark));
	if (signature !== void 0) return signature[1];
	const text = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, HEAD_BYTES$1));
	if (text.trim() === "") return "it is empty but for blanks";
	return TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
};
const encodingOf = ([first, second]) => {
	if (first === 255 && second === 254) return "utf-16le";
	return first === 254 && second === 255 ? "utf-16be" : "utf-8";
};

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
		usages: best.rows.usages
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
	const usages = [];
	let plausible = 0;
	for (let index = 0; index < whole; index++) {
		const at = layout.header + index * layout.entry;
		const rows = readEntry$1(view, layout, at);
		usages.push(...rows);
		if (rows.every(isPlausible)) plausible++;
	}
	return {
		usages,
		plausible: whole === 0 ? 0 : plausible / whole
	};
};
const readEntry$1 = (view, layout, at) => {
	const [pagedAllocs, pagedFrees, pagedUsed, allocs, frees, used] = layout.offsets;
	const tag = (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.s)(String.fromCharCode(...[
		0,
		1,
		2,
		3
	].map((byte) => view.getUint8(at + byte))));
	const row = (pool, offsets) => ({
		tag,
		pool,
		allocs: readInteger(view, at + offsets[0], layout.counter),
		frees: readInteger(view, at + offsets[1], layout.counter),
		bytes: readInteger(view, at + offsets[2], layout.pointerBits === 64 ? 8 : 4)
	});
	return [row("nonpaged", [
		allocs,
		frees,
		used
	]), row("paged", [
		pagedAllocs,
		pagedFrees,
		pagedUsed
	])];
};
const readInteger = (view, at, width) => view.getUint32(at, true) + (width === 8 ? view.getUint32(at + 4, true) * 2 ** 32 : 0);
/** True where bytes and outstanding allocations fit each other, and the tag has a letter or a digit. */
const isPlausible = (usage) => {
	const left = (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.f)(usage);
	if (left < 0 || left > 2 ** 31 || usage.bytes > 2 ** 45 || usage.bytes < left) return false;
	return (left > 0 || usage.bytes === 0) && /[A-Za-z0-9]/.test(usage.tag);
};
const toTable = (source, layout, { count, usages }) => {
	const table = startTable(source, 1);
	for (const usage of usages) addUsage(table, rowsForTag(table, usage.tag), usage);
	const read = usages.length / 2;
	const cut = read < count;
	if (cut) report(table, "CUT_BUFFER", null, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${read} of ${count} entries`);
	return closeTable(table, {
		format: "NtQuerySystemInformation",
		coverage: { kind: cut ? "partial" : "all" },
		capture: { pointerBits: layout.pointerBits }
	});
};

// build/core/parse/dates.js
const CLOCK = String.raw`(?<clock>\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,7})?)?)(?: ?(?<half>[AP]M))?`;
const ISO = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?(?:Z|[+-]\d{2}:?\d{2})?/;
const SLASHED = new RegExp(String.raw`(?:\b(?<weekday>[A-Z][a-z]{2})[a-z]*,? )?(?<![\d.])(?<first>\d{1,2})(?<sign>[/-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}),? {1,3}${CLOCK}`);
/** Forms that tell day from month. */
const FORMS = [
	/\b(?<month>[A-Z][a-z]{2}) {1,2}(?<day>\d{1,2}) (?<clock>\d{2}:\d{2}:\d{2}) (?<year>\d{4})\b/,
	new RegExp(String.raw`(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}),? {1,3}${CLOCK}`),
	new RegExp(String.raw`\b(?<month>[A-Z][a-z]{2})[a-z]* (?<day>\d{1,2}), (?<year>\d{4}),? {1,3}${CLOCK}`),
	new RegExp(String.raw`\b(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2})[a-z]* (?<year>\d{4}),? {1,3}${CLOCK}`)
];
/**
* Finds the time in a line of text, as tools, shells and collectors print it. Null where there is none, or where either
* number may be the day (5/3/2024). Without a zone it is the machine's local time.
*
*     2024-05-01T12:34:56.12Z             ISO 8601, with or without a zone
*     Wed May  1 12:34:56 2024            C
*     20.2.2013, 15:27:56                 `verifier /log` and `%date% %time%` of a localized Windows: the day comes first
*     Fri 05/22/2020 22:35:55.53          `%date% %time%`: the weekday tells the day, or a number above 12 does
*     Friday, May 22, 2020 10:35:55 PM    `Get-Date`
*     22 May 2020 22:35:55
*/
const timeIn = (line) => {
	const iso = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.T)(ISO.exec(line)?.[0] ?? "");
	if (iso !== null) return iso;
	for (const form of FORMS) {
		const parts = form.exec(line)?.groups;
		if (parts !== void 0) return timeOf(parts);
	}
	const parts = SLASHED.exec(line)?.groups;
	return parts === void 0 ? null : slashedTimeOf(parts);
};
/** Puts the parts of a form together; null for month 13, 30 February, 25 o'clock. */
const timeOf = ({ year = "", month = "", day = "", clock = "", half }) => {
	const [hours = "", ...rest] = clock.replace(",", ".").split(":");
	const hour = half === void 0 ? Number(hours) : Number(hours) % 12 + (half === "PM" ? 12 : 0);
	const date = [
		year,
		/^\d/.test(month) ? month : monthOf(month) ?? "",
		day
	].map((part) => part.padStart(2, "0"));
	return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.T)(`${date.join("-")}T${[String(hour).padStart(2, "0"), ...rest].join(":")}`);
};
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
	const fitting = [monthFirst, dayFirst].filter((time) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.D)((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.w)(time)) === stated);
	return fitting.length === 1 ? fitting[0] ?? null : null;
};
/** `May` → `05`; null for what is no English month. */
const monthOf = (name) => {
	const month = MONTHS.indexOf(name) + 1;
	return month === 0 ? null : String(month).padStart(2, "0");
};
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
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

// build/core/parse/elision.js
/**
* True for a line by which an author says that rows were left out: `[…]`, `(...)`, `<snip>`, `--snip--`, `…`. Dots of
* ASCII alone are a debugger's progress, or rows that were left out: each reader says which.
*/
const isElision = (line) => BRACKETS.test(line) || WORDS.test(line) || DOTS$2.test(line);
const BRACKETS = /^\s*[[(<{]\s*(?:\.{2,}|…+)\s*[\])>}]\s*$/;
const WORDS = /^\s*(?:[-=*#]{2,} ?)?[[(<{]?\s*(?:snip(?:ped)?|cut|omitted|truncated|skipped)(?: here)?\s*[\])>}]?(?: ?[-=*#]{2,})?\s*$/i;
/** Dots of other scripts. */
const DOTS$2 = /^\s*(?:[…⋮⋯︙]+|(?:[。·・][ \t]*){2,})\s*$/;

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
	const header = HEADER$3.exec(lineAt(cursor));
	if (header === null) return null;
	const table = startTable(source, cursor.number, tags);
	const capture = captureAbove(above);
	const sessions = above.findLast((line) => SESSION.test(line));
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
	const held = (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.o)(table.usages);
	const [rows, stated] = [held.nonpaged + held.paged, (pools?.nonpaged ?? 0) + (pools?.paged ?? 0)];
	if (table.usages.length === 0 || rows + MAX_ROUNDING_BYTES >= MIN_SHARE_IN_VIEW * stated) return reportTop(table);
	report(table, "ROWS_NOT_IN_VIEW", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${rows} of ${stated} bytes`);
	return true;
};
const coverageOf$2 = (partial, sessions) => {
	if (partial) return { kind: "partial" };
	return sessions === void 0 ? { kind: "all" } : {
		kind: "filtered",
		pattern: sessions.trim()
	};
};
const HEADER$3 = /^((?:## |\s)*)Tag\s+Type\s+Allocs\s+Frees\s+Diff\s+Bytes\s+Per Alloc\b/;
/** `Session 0 pool information`, `All sessions pool information`: another pool than the system's. */
const SESSION = /^\s*(Session \d+|All sessions) pool information\s*$/i;
/**
* Reads the size of both pools, and the time that a collector wrote: PoolMon writes none.
*
*     Commit: 193760K Limit:1279764K Peak: 987356K            Pool N:14340K P:18644K
*/
const captureAbove = (above) => {
	const pools = above.map(poolTotalsIn).findLast((found) => found !== null);
	const takenAt = above.map(timeIn).findLast((found) => found !== null);
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
		if (BEGINS_SNAPSHOT.test(line) || table.usages.length > 0 && DATE.test(line)) {
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
const DATE = /^[\w\s,.:+()/-]{0,40}(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}:\d{2}(:\d{2})?)[\w\s,.:+()/-]{0,40}$/;
const DOTS$1 = /^\s*\.{2,}\s*$/;
/** Adds the current line as a row; false when it is none. Reports a row that is cut or contradicts itself. */
const readRow$3 = (cursor, table, tagColumn) => {
	const typeAt = typeOf(cursor, tagColumn);
	const pool = typeAt === -1 ? null : poolAt$1(cursor, typeAt);
	if (pool === null) return false;
	const tagText = tagBefore(cursor, typeAt, tagColumn);
	if (tagText === null) return false;
	cursor.at = typeAt + (pool === "paged" ? 5 : 4);
	const allocs = readCount$2(cursor);
	const frees = readCount$2(cursor);
	const diff = readCount$2(cursor);
	const bytes = readCount$2(cursor);
	const perAlloc = readCount$2(cursor);
	if (allocs < 0 || frees < 0 || diff < 0 || bytes < 0 || perAlloc < 0) return false;
	if (endsOpen(cursor) && perAlloc !== (diff > 0 ? Math.floor(bytes / diff) : 0)) {
		reportLine(table, cursor);
		return true;
	}
	const rows = rowsForTag(table, tagText);
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
const poolAt$1 = ({ text, codes }, at) => {
	const before = codes[at - 1];
	if (before !== 32 && before !== 9) return null;
	const first = codes[at];
	if (first === 78) return text.startsWith("Nonp ", at) ? "nonpaged" : null;
	return first === 80 && text.startsWith("Paged ", at) ? "paged" : null;
};
/**
* Reads the tag: four characters where the row keeps the header's columns, the word before the type where a page moved
* them.
*/
const tagBefore = ({ text, start }, typeAt, tagColumn) => {
	if (typeAt - start === tagColumn + 5 && isMargin(text, start, tagColumn)) return text.slice(typeAt - 5, typeAt - 1);
	if (typeAt - start === 5) return text.slice(start, start + 4);
	const word = text.slice(start, typeAt).trim();
	return word.length > 0 && word.length <= 4 ? word : null;
};
const isMargin = (text, start, width) => width === 1 ? text[start] === " " : text.slice(start, start + width).trim() === "";
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
	if (!cursor.text.startsWith(HEADER$2, cursor.start)) return null;
	const table = startTable(source, cursor.number, tags);
	while (advance(cursor)) {
		if (readRow$2(cursor, table) || isBlank(cursor)) continue;
		if (cursor.text.startsWith(HEADER$2, cursor.start)) {
			stepBack(cursor);
			break;
		}
		reportLine(table, cursor);
	}
	return closeTable(table, { format: "PoolMonX CSV" }, readWords$1);
};
const HEADER$2 = "Tag,Type,Allocs,Frees,Diff,Bytes,KB,";
/** Adds the current line as a row; false when it is none. */
const readRow$2 = (cursor, table) => {
	const { text } = cursor;
	const tagEnd = tagEndOf(cursor);
	const pool = poolAt(text, tagEnd + 1);
	if (pool === null) return false;
	cursor.at = tagEnd + 1 + TYPES[pool].length;
	const allocs = readCount$1(cursor);
	const frees = readCount$1(cursor);
	const diff = readCount$1(cursor);
	const bytes = readCount$1(cursor);
	if (allocs < 0 || frees < 0 || diff < 0 || bytes < 0) return false;
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
	if (!HEADER$1.test(lineAt(cursor))) return null;
	const table = startTable(source, cursor.number, tags);
	let ruleEnd = 0;
	while (advance(cursor)) {
		const line = lineAt(cursor);
		if (HEADER$1.test(line)) {
			stepBack(cursor);
			break;
		}
		if (RULE.test(line)) ruleEnd = line.trimEnd().length;
		else if (!isBlank(cursor) && !readRow$1(cursor, table, ruleEnd)) reportLine(table, cursor);
	}
	return closeTable(table, { format: "Volatility pooltracker" });
};
const HEADER$1 = /^Tag\s+NpAllocs\s+NpFrees\s+NpBytes\s+PgAllocs\s+PgFrees\s+PgBytes/;
const RULE = /^-{3,}[-\s]*$/;
const readRow$1 = (cursor, table, ruleEnd) => {
	const { text, start, end } = cursor;
	cursor.at = start + 4;
	const allocs = readCount(cursor);
	const frees = readCount(cursor);
	const bytes = readCount(cursor);
	const pagedAllocs = readCount(cursor);
	const pagedFrees = readCount(cursor);
	const pagedBytes = readCount(cursor);
	if (allocs < 0 || frees < 0 || bytes < 0 || pagedAllocs < 0 || pagedFrees < 0 || pagedBytes < 0) return false;
	if (endsOpen(cursor) && cursor.at === end && end - start < ruleEnd) return false;
	const rows = rowsForTag(table, text.slice(start, start + 4));
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
* Reads the moment and the boot that a debugger states in its banner or in `vertarget`; empty where it states none. An
* old debugger states no zone.
*
*     Debug session time: Thu Jul  9 10:00:00.000 2026 (UTC + 2:00)
*     System Uptime: 0 days 1:00:00.000
*/
const bannerIn = (above) => {
	const [, name = "", day = "", time = "", year = "", sign, hours = "0", minutes = "0"] = lastMatch(above, SESSION_TIME) ?? [];
	const clockMs = Date.parse(`${year}-${monthOf(name) ?? ""}-${day.padStart(2, "0")}T${time}Z`);
	if (Number.isNaN(clockMs)) return {};
	const offsetMs = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS * (sign === "-" ? -1 : 1);
	const timeAt = (ms) => sign === void 0 ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.S)(ms) : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.E)(ms - offsetMs);
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
	const header = HEADER.exec(lineAt(cursor));
	if (header === null || header[5] === void 0 && endsOpen(cursor)) return null;
	const table = startTable(source, cursor.number, tags);
	const layout = layoutOf(header, above);
	const command = commandIn(above);
	const resumed = above.some((line) => RESUMES.test(line));
	const capture = bannerIn(above);
	const total = readRows(cursor, table, layout);
	return close$1(table, layout, {
		total,
		command,
		resumed,
		capture
	});
};
const HEADER = /^(\s*)Tag( +)Allocs +(Frees +Diff +)?Used(?: +(?:\* +)?(Allocs) +(?:Frees +Diff +)?Used)?\s*$/;
/** Saves the expression: few lines have `Tag` within their first characters. */
const mayBeHeader = (cursor) => nextTagAt(cursor) < Math.min(cursor.end, cursor.start + 8);
const layoutOf = (header, above) => {
	const [line, margin = "", gap = "", verbose, second] = header;
	const tagColumn = margin.length > 0 ? 1 : 0;
	const collapsed = gap.length === 1;
	const perPool = verbose === void 0 ? 2 : 4;
	const pools = second === void 0 ? [poolAbove(above)] : _pool_js__WEBPACK_IMPORTED_MODULE_10__.r;
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
/** The debugger on its own cache: `fff7d pages`, `*** CacheSize too low`, `counts: 49797 cached/…`. */
const NOISE = /^\s*(Using a machine size of|\*+ ?(CacheSize|Transition PTEs)|Max cache size is|Total memory in cache|Number of regions cached|\d+ full reads broken|counts\s*:|bytes\s*:|Sorting by|Pool Used:|NonPaged\s+Paged\s*$)/i;
const DOTS = /^\s*\.{2,}/;
const PROMPT = /^\s*(\d*:? ?l?kd>|quit:)/i;
const endsTable = (line) => PROMPT.test(line) || HEADER.test(line);
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
		if (number === -1) return false;
		row.numbers[index] = number;
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
		report(table, "CUT_LINE", line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${excerpt(lineAt(cursor))}`);
		return;
	}
	const rows = rowsForTag(table, text.slice(row.tagStart, row.tagEnd));
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
/** `ACPI arbiter data , Binary: acpi.sys` → `ACPI arbiter data, acpi.sys` */
const readWords = (rest) => /^\s*UNKNOWN pooltag/.test(rest) ? "" : rest.replace(/\s*, Binary\s*: ?/, ", ");
const close$1 = (table, layout, seen) => {
	const { total, command, resumed, capture } = seen;
	const onePool = layout.pools.length === 1 ? `${layout.pools[0]} pool` : null;
	const filters = [command?.filter ?? null, onePool].filter((part) => part !== null);
	const filter = filters.length === 0 ? null : filters.join(", ");
	const isElided = table.counts.has("ROWS_ELIDED");
	if (total === null && table.usages.length > 0 && !isCut(table)) report(table, "NO_TOTAL", table.line);
	const missing = total === null ? null : missingRows(table, layout, total);
	if (total !== null && missing !== null) report(table, "TOTAL_MISMATCH", total.line, missing);
	if (filter !== null && table.usages.length > 0) report(table, "FILTERED", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${filter}`);
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
	const bytes = (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.o)(table.usages);
	const stated = statedTotals(layout, total.numbers);
	const allocs = {
		nonpaged: 0,
		paged: 0
	};
	for (const usage of table.usages) allocs[usage.pool] += usage.allocs;
	const { nonpaged, paged } = bothPools((pool) => {
		const index = layout.pools.indexOf(pool);
		return index === -1 ? 0 : total.numbers[index * layout.perPool] ?? 0;
	});
	if (!isSame(bytes.nonpaged, stated.nonpaged)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${bytes.nonpaged} of ${stated.nonpaged} bytes of nonpaged pool are in rows`;
	if (!isSame(bytes.paged, stated.paged)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${bytes.paged} of ${stated.paged} bytes of paged pool are in rows`;
	if (!isSame(allocs.nonpaged, nonpaged)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${allocs.nonpaged} of ${nonpaged} nonpaged allocations are in rows`;
	return isSame(allocs.paged, paged) ? null : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${allocs.paged} of ${paged} paged allocations are in rows`;
};
/** Equal, also where an old debugger added up in 32 bits. */
const isSame = (sum, stated) => sum === stated || (sum - stated) % 2 ** 32 === 0;
/** A command: after a prompt, at the beginning of a line, or in the quotes of `-c "…"`. A banner may mention one. */
const COMMAND = /(?:kd>\s{0,20}|^\s{0,20}|["';]\s{0,20})!poolused(?:\s{1,20}(?:0x)?([0-9a-f]{1,8})(?![^\s;"'])(?:\s{1,20}([^\s;"']{1,8}))?)?(?=[\s;"']|$)/i;
/** The last command above the header: `kd> !poolused 1 Hack`; null where the transcript shows none. */
const commandIn = (above) => {
	const line = above.findLast((one) => COMMAND.test(one));
	const [text = "", flags = "", pattern = "*"] = COMMAND.exec(line ?? "") ?? [];
	if (line === void 0) return null;
	const session = (Number.parseInt(flags || "0", 16) & 8) > 0 ? "session pool" : "";
	const filter = [pattern === "*" ? "" : pattern, session].filter((part) => part !== "").join(", ");
	return {
		text: text.slice(text.indexOf("!poolused")).trim(),
		filter: filter === "" ? null : filter
	};
};
/** A sign that the machine ran: `kd> g`, or the debugger on stopping it. */
const RESUMES = /kd>\s{0,8}g[hnu]?\s*$|^Break instruction exception|^Connected to Windows/i;

// build/core/parse/powershell-csv.js
/**
* Reads the CSV of the poolmon-powershell family of scripts. Columns are optional and in any order. A looped run writes
* one snapshot after the other under one header: a new time begins a new snapshot. Source: the scripts' published
* examples.
*
*     "DateTime","DateTimeUTC","Tag","PagedAllocs","PagedFrees","PagedDiff","PagedUsedBytes","NonPagedAllocs",…
*     "2019-07-24T12:21:57","2019-07-24T10:21:57","FMfn","8665967","5982729","2683238","1495080176","0",…
*/
const readPowershellCsv = (transcript) => {
	const { cursor } = transcript;
	if (nextTagAt(cursor) >= cursor.end) return null;
	const columns = columnsOf(lineAt(cursor));
	return columns === null ? null : readSnapshots(transcript, columns);
};
const COUNTS$1 = [
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
	const given = Object.values(POOLS).flatMap((prefix) => COUNTS$1.map((name) => prefix + name)).filter((name) => names.includes(name));
	const pools = _pool_js__WEBPACK_IMPORTED_MODULE_10__.r.map((pool) => {
		const [allocs = -1, frees = -1, diff = -1, bytes = -1] = COUNTS$1.map((name) => given.indexOf(POOLS[pool] + name));
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
		if (!isRow || row.tag.length > 4 || endsOpen(cursor)) {
			reportLine(table, cursor);
			continue;
		}
		const again = !hasTime && row.tag === first;
		if (first === null) first = row.tag;
		if ((row.time !== time || again) && table.usages.length > 0) {
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
		if (typeof kind !== "number" && !keepText(row, kind, at + 1, cursor)) return false;
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
const readAny = (cursor, { kinds }, row) => {
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
			if (!/^\d{1,16}$/.test(field)) return false;
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
	const takenAt = stated !== null && columns.isUtc ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.x)(stated) : stated;
	const capture = takenAt === null ? {} : { takenAt };
	const { counters } = columns;
	return closeTable(table, {
		format: "PowerShell CSV",
		counters,
		coverage,
		capture
	}, (record) => wordsIn(record, columns));
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
	report(table, "CUT_LINE", cursor.number, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${text.slice(-40)}`);
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
		return (0,_record_js__WEBPACK_IMPORTED_MODULE_11__.t)(value) ? value : null;
	} catch {
		return null;
	}
};
/** One row. The bounds keep a hostile text, which may be one long row, from taking long. */
const ROW = /\[\s{0,20}"(?:[^"\\]|\\.){0,64}"(?:\s{0,20},\s{0,20}(?:"\w{1,10}"|\d{1,16})){1,6}\s{0,20}\]/g;
/** Reads the head and the whole rows of a document that broke off. */
const salvage = (text) => {
	const rowsAt = /"usages"\s*:\s*\[/.exec(text);
	if (rowsAt === null) return {};
	const head = parseJson(`${text.slice(0, rowsAt.index)}"usages": []}`) ?? {};
	const rows = text.slice(rowsAt.index + rowsAt[0].length).match(ROW) ?? [];
	return {
		...head,
		coverage: "partial",
		usages: parseJson(`{"rows":[${rows.join()}]}`)?.rows ?? []
	};
};
const readSnapshot = (table, fields) => {
	if (fields.version !== void 0 && fields.version !== 1) report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`its version is not 1`);
	const counters = countersOf(table, fields.counters);
	const rows = Array.isArray(fields.usages) ? fields.usages : [];
	const wrong = rows.filter((row) => !addRow(table, row, counters)).length;
	if (wrong > 0) report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${wrong} of ${rows.length} usages are no rows`);
	return closeTable(table, {
		format: "snapshot",
		counters,
		coverage: coverageOf(table, fields.coverage),
		capture: captureOf(table, fields)
	});
};
const countersOf = (table, value) => {
	if (value === "cumulative" || value === "outstanding" || value === "bytes") return value;
	if (value !== void 0) report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`counters is none of cumulative, outstanding, bytes`);
	return "cumulative";
};
const coverageOf = (table, value) => {
	if (isDamaged(table) || value === "partial") return { kind: "partial" };
	if ((0,_record_js__WEBPACK_IMPORTED_MODULE_11__.t)(value) && typeof value.filter === "string") return {
		kind: "filtered",
		pattern: value.filter
	};
	if (value === void 0 || value === "all") return { kind: "all" };
	report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`coverage is none of all, partial, a filter`);
	return { kind: "partial" };
};
/**
* Adds `[tag, pool, allocs, frees, bytes]`, `[tag, pool, outstanding, bytes]` or `[tag, pool, bytes]`, as the counters
* say.
*/
const addRow = (table, row, counters) => {
	if (!Array.isArray(row) || row.length !== COUNTS[counters] + 2) return false;
	const [printed, pool, first, second, third] = row;
	const bytes = row.at(-1);
	if (typeof printed !== "string" || printed.length > MAX_PRINTED_TAG || !isPool(pool)) return false;
	const text = printed.includes("\\") ? (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__.c)(printed) : printed;
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
const COUNTS = {
	cumulative: 3,
	outstanding: 2,
	bytes: 1
};
const isPool = (value) => value === "nonpaged" || value === "paged";
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isText = (value) => typeof value === "string" && value.length <= 200;
const isTime = (value) => isText(value) && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.T)(value) !== null;
const isFlag = (value) => typeof value === "boolean";
const isPointerBits = (value) => value === 32 || value === 64;
const isPools = (value) => (0,_record_js__WEBPACK_IMPORTED_MODULE_11__.t)(value) && isCount(value.nonpaged) && isCount(value.paged);
const captureFields = {
	takenAt: isTime,
	bootedAt: isTime,
	computer: isText,
	osBuild: isText,
	architecture: isText,
	pointerBits: isPointerBits,
	driverVerifier: isFlag,
	stage: isText,
	iteration: isCount,
	liveProcesses: isCount,
	pools: isPools
};
const captureOf = (table, fields) => {
	const given = Object.entries(captureFields).filter(([name]) => fields[name] !== void 0 && fields[name] !== null);
	const wrong = given.filter(([name, isValid]) => !isValid(fields[name])).map(([name]) => name);
	if (wrong.length > 0) report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(wrong.join(", ")));
	const valid = given.filter(([name]) => !wrong.includes(name)).map(([name, isValid]) => {
		const value = fields[name];
		return [name, isValid === isTime && isText(value) ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.T)(value) : value];
	});
	return Object.fromEntries(valid);
};

// build/core/parse/transcript.js
const openTranscript = (source, stretches) => ({
	source,
	cursor: linesOf(stretches),
	above: [],
	tags: /* @__PURE__ */ new Map()
});
/** Lines that are kept: more than any debugger banner has. */
const MAX_LINES_ABOVE = 200;
/** Characters of a line that are kept: a binary file may be one line. */
const MAX_LENGTH_ABOVE = 500;
/** Keeps the current line for the reader of the next table. */
const rememberLine = ({ above, cursor }) => {
	above.push(lineAt(cursor).slice(0, MAX_LENGTH_ABOVE));
	if (above.length > MAX_LINES_ABOVE) above.shift();
};

// build/core/parse/verifier.js
/**
* Reads Driver Verifier's counts per driver: `!verifier` of a debugger and `verifier /query`, each in two generations.
* Source: debugger and Driver Verifier documentation, public logs. Second evidence: it knows drivers, not tags.
*
*     nt!_VF_TARGET_DRIVER 0xffffcb8438730e10: ebpfcore.sys (Loaded and Unloaded)     !verifier, current
*           Current Pool Allocations: ( 0x00000001 / 0x00000000 )                    nonpaged / paged
*     fffffa8003b6f670 Loaded           000000a0       00000854    videoprt.sys       !verifier, old
*     Current Pool Allocations  00000002    00000013
*     MODULE: 0x84226b28 MyDriver.sys (Loaded)                                         !verifier, as bug check C4 is documented
*     MODULE: usbhub.sys (load: 1 / unload: 0)                                        verifier /query, current
*     Name: usbhub.sys, loads: 1, unloads: 0                                          verifier /query, old
*     CurrentPagedPoolAllocations: 12
*/
const readVerifier = ({ cursor, source, above }) => {
	if (driverIn(textOf$1(cursor)) === null) return null;
	const table = startTable(source, cursor.number);
	const drivers = [];
	const line = cursor.number;
	do {
		const named = driverIn(textOf$1(cursor));
		const driver = named === null ? null : readDriver(cursor, table, named);
		if (driver !== null) drivers.push(driver);
		if (named === null && ENDS.test(textOf$1(cursor))) {
			stepBack(cursor);
			break;
		}
	} while (advance(cursor));
	return {
		snapshots: [],
		drivers: [{
			source,
			line,
			takenAt: above.map(timeIn).findLast((found) => found !== null) ?? null,
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
const MAX_LINE = 400;
const textOf$1 = ({ text, start, end }) => text.slice(start, Math.min(end, start + MAX_LINE));
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
	const [, oldState = "", old] = /^[0-9a-f`]{8,17}\s+(Loaded|Unloaded)\s+[0-9a-f]{8,16}\s+[0-9a-f]{8,16}\s+(\S+)\s*$/i.exec(line) ?? [];
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
		const text = textOf$1(cursor);
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
		report(table, cut ? "CUT_LINE" : "UNREAD_LINE", line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${driver}`);
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
	readVerifier
];
/**
* Reads every snapshot in a file. Text before, between and after the tables (debugger banners, prompts) is passed over;
* inside a table each line is a row, known noise or a problem.
*/
const parse = (source, bytes, onTable) => {
	if (bytes.length === 0) return nothing((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.a)("EMPTY_FILE", { source }));
	const buffer = readPoolTagBuffer(source, bytes);
	if (buffer !== null) return merge([buffer]);
	if ((0,_print_js__WEBPACK_IMPORTED_MODULE_3__.c)(bytes)) return withoutRows(merge([]), source, bytes);
	const asGiven = merge(readTables(openTranscript(source, (0,_print_js__WEBPACK_IMPORTED_MODULE_3__.o)(bytes)), onTable));
	const read = readWrapped(source, bytes, asGiven) ?? asGiven;
	return isEmpty(read) ? withoutRows(read, source, bytes) : read;
};
/** One message says what a file is instead; a table without rows keeps its own where nothing tells. */
const withoutRows = (read, source, bytes) => {
	const words = describeNoDump(bytes);
	if (words === null && read.problems.length > 0) return read;
	return nothing((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.a)("NOT_A_DUMP", {
		source,
		detail: words === null ? beginning(bytes) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(words)
	}));
};
/** The first words of a file that nothing tells: they name most mistakes, such as `Access is denied.` */
const beginning = (bytes) => {
	const [first] = (0,_print_js__WEBPACK_IMPORTED_MODULE_3__.o)(bytes.subarray(0, HEAD_BYTES));
	const line = first?.text.split(/\r?\n/).find((text) => /[a-z]{2}/i.test(text)) ?? "";
	return line.includes("\0") || line === "" ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`it begins with ${excerpt(line.trim())}`;
};
const HEAD_BYTES = 4096;
/** A larger file is a tool's own output: nobody pastes so much. */
const MAX_WRAPPED_BYTES = 2 ** 26;
/** Reads the text without its wrapping; null where that gives no more. */
const readWrapped = (source, bytes, asGiven) => {
	if (!(isEmpty(asGiven) || asGiven.problems.some(({ code }) => SIGNS_OF_WRAPPING.has(code))) || bytes.length > MAX_WRAPPED_BYTES || !mayHoldDump(bytes) || !isWrapped(bytes)) return null;
	const { stretches, removed } = unwrap((0,_print_js__WEBPACK_IMPORTED_MODULE_3__.o)(bytes));
	const unwrapped = merge(readTables(openTranscript(source, stretches)));
	if (!readsMore(unwrapped, asGiven)) return null;
	const note = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.a)("WRAPPING_REMOVED", {
		source,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)([...removed].join(", "))
	});
	return {
		...unwrapped,
		problems: [...unwrapped.problems, note],
		described: {
			...unwrapped.described,
			isUnwrapped: true
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
/** A table has the word in its header, and Driver Verifier counts pool allocations. */
const mayHoldDump = (bytes) => {
	for (const { text } of (0,_print_js__WEBPACK_IMPORTED_MODULE_3__.o)(bytes)) if (/tag|pool.allocations/i.test(text)) return true;
	return false;
};
/** Characters of the beginning, which is wrapped where anything is. */
const SAMPLE_LENGTH = 2 ** 18;
const isWrapped = (bytes) => {
	const { stretches, removed } = unwrap((0,_print_js__WEBPACK_IMPORTED_MODULE_3__.o)(bytes));
	let length = 0;
	for (let next = stretches.next(); next.value !== void 0; next = stretches.next()) {
		length += next.value.text.length;
		if (removed.size > 0 || length > SAMPLE_LENGTH) break;
	}
	return removed.size > 0;
};
const readsMore = (one, other) => {
	const more = rowsIn(one) - rowsIn(other);
	return more > 0 || more === 0 && rowsIn(one) > 0 && one.problems.length < other.problems.length;
};
const isEmpty = ({ snapshots, drivers }) => snapshots.length + drivers.length === 0;
/** Rows that hold something, and drivers: a reader may add a row of zeros for the other pool. */
const rowsIn = ({ snapshots, drivers }) => snapshots.reduce((sum, { usages }) => sum + usages.filter(({ bytes }) => bytes > 0).length, 0) + drivers.length;
const merge = (tables) => {
	return {
		...mergeViews(tables.flatMap(({ snapshots }) => snapshots), tables.flatMap(({ problems }) => problems)),
		drivers: tables.flatMap(({ drivers }) => drivers),
		described: {
			tables: tables.flatMap(({ described }) => described),
			isUnwrapped: false
		}
	};
};
const nothing = (found) => ({
	...merge([]),
	problems: [found]
});
const readTables = (transcript, onTable) => {
	const tables = [];
	while (advance(transcript.cursor)) {
		if (isBlank(transcript.cursor)) continue;
		const table = readTable(transcript);
		if (table === null) {
			rememberLine(transcript);
			continue;
		}
		tables.push(table);
		onTable?.(tables.length);
		transcript.above.length = 0;
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

// build/io/archive.js
const toArchiveLimits = (settings) => ({
	entries: settings["max-archive-entries"],
	bytes: settings["max-archive-size"],
	ratio: settings["max-archive-ratio"]
});
const defaultArchiveLimits = toArchiveLimits((0,_setting_js__WEBPACK_IMPORTED_MODULE_4__.a)(_inputs_js__WEBPACK_IMPORTED_MODULE_5__.t, {}));

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
		outlet.write(`${CLEAR}${(0,_growth_lines_js__WEBPACK_IMPORTED_MODULE_7__.l)(text(), (outlet.columns ?? 80) - 1)}`);
	};
	return {
		onRead: (what, bytes) => {
			total[what] += bytes;
			say(() => `reading ${megabytes(total.read)} of ${megabytes(total.found)} MB …`);
		},
		onProgress: (progress) => say(() => textOf(progress)),
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
		case "parse": return `parsing ${progress.dump} of ${counted(progress.dumps, "dump")}${tablesOf(progress.tables)} …`;
		case "compare": return "comparing …";
		case "describe": return "looking up what the tags are …";
		default: return progress;
	}
};
/** Most dumps hold one table; a file that was appended to holds hundreds. */
const tablesOf = (tables) => tables > 1 ? `, ${tables} tables` : "";
const counted = (count, noun) => `${count} ${count === 1 ? noun : `${noun}s`}`;

// node_modules/pend/index.js
var require_pend = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Pend;
	function Pend() {
		this.pending = 0;
		this.max = Infinity;
		this.listeners = [];
		this.waiting = [];
		this.error = null;
	}
	Pend.prototype.go = function(fn) {
		if (this.pending < this.max) pendGo(this, fn);
		else this.waiting.push(fn);
	};
	Pend.prototype.wait = function(cb) {
		if (this.pending === 0) cb(this.error);
		else this.listeners.push(cb);
	};
	Pend.prototype.hold = function() {
		return pendHold(this);
	};
	function pendHold(self) {
		self.pending += 1;
		var called = false;
		return onCb;
		function onCb(err) {
			if (called) throw new Error("callback called twice");
			called = true;
			self.error = self.error || err;
			self.pending -= 1;
			if (self.waiting.length > 0 && self.pending < self.max) pendGo(self, self.waiting.shift());
			else if (self.pending === 0) {
				var listeners = self.listeners;
				self.listeners = [];
				listeners.forEach(cbListener);
			}
		}
		function cbListener(listener) {
			listener(self.error);
		}
	}
	function pendGo(self, fn) {
		fn(pendHold(self));
	}
}));

// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var fs = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("fs");
	var util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("util");
	var stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("stream");
	var Readable = stream.Readable;
	var PassThrough = stream.PassThrough;
	var Pend = require_pend();
	var EventEmitter = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("events").EventEmitter;
	exports.BufferSlicer = BufferSlicer;
	exports.FdSlicer = FdSlicer;
	util.inherits(FdSlicer, EventEmitter);
	function FdSlicer(fd) {
		EventEmitter.call(this);
		this.fd = fd;
		this.pend = new Pend();
		this.pend.max = 1;
		this.refCount = 0;
	}
	FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		var self = this;
		self.pend.go(function(cb) {
			fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
				cb();
				callback(err, bytesRead, buffer);
			});
		});
	};
	FdSlicer.prototype.createReadStream = function(options) {
		return new ReadStream(this, options);
	};
	FdSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	FdSlicer.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount < 0) throw new Error("invalid unref");
		if (self.refCount > 0) return;
		fs.close(self.fd, onCloseDone);
		function onCloseDone(err) {
			if (err) self.emit("error", err);
			else self.emit("close");
		}
	};
	util.inherits(ReadStream, Readable);
	function ReadStream(context, options) {
		options = options || {};
		Readable.call(this, options);
		this.context = context;
		this.context.ref();
		this.start = options.start || 0;
		this.endOffset = options.end;
		this.pos = this.start;
	}
	ReadStream.prototype._read = function(n) {
		var self = this;
		var toRead = Math.min(self._readableState.highWaterMark, n);
		if (self.endOffset != null) toRead = Math.min(toRead, self.endOffset - self.pos);
		if (toRead <= 0) {
			self.push(null);
			this._cleanup();
			return;
		}
		self.context.pend.go(function(cb) {
			var buffer = Buffer.allocUnsafe(toRead);
			fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
				if (err) self.destroy(err);
				else if (bytesRead === 0) {
					self.push(null);
					self._cleanup();
				} else {
					self.pos += bytesRead;
					self.push(buffer.slice(0, bytesRead));
				}
				cb();
			});
		});
	};
	ReadStream.prototype._destroy = function(err, cb) {
		this._cleanup();
		cb(err);
	};
	ReadStream.prototype._cleanup = function() {
		if (this.context != null) {
			this.context.unref();
			this.context = null;
		}
	};
	util.inherits(BufferSlicer, EventEmitter);
	function BufferSlicer(buffer) {
		EventEmitter.call(this);
		this.refCount = 0;
		this.buffer = buffer;
	}
	BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
		if (position < 0) throw new RangeError("position is negative: " + position);
		if (offset + length > buffer.length) length = buffer.length - offset;
		if (position + length > this.buffer.length) length = this.buffer.length - position;
		if (length <= 0) {
			setImmediate(function() {
				callback(null, 0);
			});
			return;
		}
		this.buffer.copy(buffer, offset, position, position + length);
		setImmediate(function() {
			callback(null, length);
		});
	};
	BufferSlicer.prototype.createReadStream = function(options) {
		options = options || {};
		var readStream = new PassThrough(options);
		readStream.start = options.start || 0;
		readStream.endOffset = options.end;
		readStream.pos = readStream.endOffset || this.buffer.length;
		var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
		var maxChunkSize = 65536;
		var offset = 0;
		while (true) {
			var nextOffset = offset + maxChunkSize;
			if (nextOffset >= entireSlice.length) {
				if (offset < entireSlice.length) readStream.write(entireSlice.slice(offset, entireSlice.length));
				break;
			}
			readStream.write(entireSlice.slice(offset, nextOffset));
			offset = nextOffset;
		}
		readStream.end();
		return readStream;
	};
	BufferSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	BufferSlicer.prototype.unref = function() {
		this.refCount -= 1;
		if (this.refCount < 0) throw new Error("invalid unref");
	};
}));

// node_modules/yauzl/crc32.js
var require_crc32 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const CRC_TABLE = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function crc32(buf) {
		let crc = -1;
		for (let x of buf) crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
		return (crc ^ -1) >>> 0;
	}
	module.exports = crc32;
}));

// node_modules/yauzl/index.js
var require_yauzl = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var fs = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("fs");
	var zlib = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("zlib");
	var fd_slicer = require_fd_slicer();
	var util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("util");
	var EventEmitter = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("events").EventEmitter;
	var Transform = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("stream").Transform;
	var PassThrough = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("stream").PassThrough;
	var Writable = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("stream").Writable;
	const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
	exports.fromBufferPromise = fromBufferPromise;
	exports.getFileNameLowLevel = getFileNameLowLevel;
	exports.validateFileName = validateFileName;
	function fromBufferPromise(buffer, options) {
		return new Promise((resolve, reject) => {
			fromBuffer(buffer, {
				...options,
				lazyEntries: true
			}, function(err, zipfile) {
				if (err) return reject(err);
				resolve(zipfile);
			});
		});
	}
	function fromBuffer(buffer, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		options.autoClose = false;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		fromRandomAccessReader(new fd_slicer.BufferSlicer(buffer), buffer.length, options, callback);
	}
	function fromRandomAccessReader(reader, totalSize, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = true;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		var decodeStrings = !!options.decodeStrings;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
		if (totalSize > Number.MAX_SAFE_INTEGER) throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
		reader.ref();
		var eocdrWithoutCommentSize = 22;
		var zip64EocdlSize = 20;
		var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + 65535, totalSize);
		var buffer = newBuffer(bufferSize);
		readAndAssertNoEof(reader, buffer, 0, bufferSize, totalSize - buffer.length, function(err) {
			if (err) return callback(err);
			for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
				if (buffer.readUInt32LE(i) !== 101010256) continue;
				var eocdrBuffer = buffer.subarray(i);
				var diskNumber = eocdrBuffer.readUInt16LE(4);
				var entryCount = eocdrBuffer.readUInt16LE(10);
				var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
				var commentLength = eocdrBuffer.readUInt16LE(20);
				var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
				if (commentLength !== expectedCommentLength) return callback(/* @__PURE__ */ new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
				var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
				if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
					var zip64EocdrOffset = readUInt64LE(buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize), 8);
					var zip64EocdrBuffer = newBuffer(56);
					return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
						if (err) return callback(err);
						if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) return callback(/* @__PURE__ */ new Error("invalid zip64 end of central directory record signature"));
						diskNumber = zip64EocdrBuffer.readUInt32LE(16);
						if (diskNumber !== 0) return callback(/* @__PURE__ */ new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
						entryCount = readUInt64LE(zip64EocdrBuffer, 32);
						centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
						return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
					});
				}
				if (diskNumber !== 0) return callback(/* @__PURE__ */ new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
				return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
			}
			callback(/* @__PURE__ */ new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
		});
	}
	util.inherits(ZipFile, EventEmitter);
	function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
		var self = this;
		EventEmitter.call(self);
		self.reader = reader;
		self.reader.on("error", function(err) {
			emitError(self, err);
		});
		self.reader.once("close", function() {
			self.emit("close");
		});
		self.readEntryCursor = centralDirectoryOffset;
		self.fileSize = fileSize;
		self.entryCount = entryCount;
		self.comment = comment;
		self.entriesRead = 0;
		self.autoClose = !!autoClose;
		self.lazyEntries = !!lazyEntries;
		self.decodeStrings = !!decodeStrings;
		self.validateEntrySizes = !!validateEntrySizes;
		self.strictFileNames = !!strictFileNames;
		self.isOpen = true;
		self.emittedError = false;
		self.hasEachEntryBeenCalled = false;
		if (!self.lazyEntries) self._readEntry();
	}
	ZipFile.prototype.close = function() {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.reader.unref();
	};
	function emitErrorAndAutoClose(self, err) {
		if (self.autoClose) self.close();
		emitError(self, err);
	}
	function emitError(self, err) {
		if (self.emittedError) return;
		self.emittedError = true;
		self.emit("error", err);
	}
	ZipFile.prototype.readEntry = function() {
		if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
		this._readEntry();
	};
	ZipFile.prototype._readEntry = function() {
		var self = this;
		if (self.entryCount === self.entriesRead) {
			setImmediate(function() {
				if (self.autoClose) self.close();
				if (self.emittedError) return;
				self.emit("end");
			});
			return;
		}
		if (self.emittedError) return;
		var buffer = newBuffer(46);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
			if (err) return emitErrorAndAutoClose(self, err);
			if (self.emittedError) return;
			var entry = new Entry();
			var signature = buffer.readUInt32LE(0);
			if (signature !== 33639248) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
			entry.versionMadeBy = buffer.readUInt16LE(4);
			entry.versionNeededToExtract = buffer.readUInt16LE(6);
			entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
			entry.compressionMethod = buffer.readUInt16LE(10);
			entry.lastModFileTime = buffer.readUInt16LE(12);
			entry.lastModFileDate = buffer.readUInt16LE(14);
			entry.crc32 = buffer.readUInt32LE(16);
			entry.compressedSize = buffer.readUInt32LE(20);
			entry.uncompressedSize = buffer.readUInt32LE(24);
			entry.fileNameLength = buffer.readUInt16LE(28);
			entry.extraFieldLength = buffer.readUInt16LE(30);
			entry.fileCommentLength = buffer.readUInt16LE(32);
			entry.internalFileAttributes = buffer.readUInt16LE(36);
			entry.externalFileAttributes = buffer.readUInt32LE(38);
			entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
			if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("strong encryption is not supported"));
			self.readEntryCursor += 46;
			buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
			readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
				if (err) return emitErrorAndAutoClose(self, err);
				if (self.emittedError) return;
				entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
				var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
				entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
				entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
				try {
					entry.extraFields = parseExtraFields(entry.extraFieldRaw);
				} catch (err) {
					return emitErrorAndAutoClose(self, err);
				}
				if (self.decodeStrings) {
					var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
					entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
					entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
					var errorMessage = validateFileName(entry.fileName);
					if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
				} else {
					entry.fileComment = entry.fileCommentRaw;
					entry.fileName = entry.fileNameRaw;
				}
				entry.comment = entry.fileComment;
				self.readEntryCursor += buffer.length;
				self.entriesRead += 1;
				for (var i = 0; i < entry.extraFields.length; i++) {
					var extraField = entry.extraFields[i];
					if (extraField.id !== 1) continue;
					var zip64EiefBuffer = extraField.data;
					var index = 0;
					if (entry.uncompressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include uncompressed size"));
						entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.compressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include compressed size"));
						entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.relativeOffsetOfLocalHeader === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include relative header offset"));
						entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					break;
				}
				if (self.validateEntrySizes && entry.compressionMethod === 0) {
					var expectedCompressedSize = entry.uncompressedSize;
					if (entry.isEncrypted()) expectedCompressedSize += 12;
					if (entry.compressedSize !== expectedCompressedSize) {
						var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
						return emitErrorAndAutoClose(self, new Error(msg));
					}
				}
				self.emit("entry", entry);
				if (!self.lazyEntries) self._readEntry();
			});
		});
	};
	ZipFile.prototype.eachEntry = function() {
		const self = this;
		if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
		if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
		self.hasEachEntryBeenCalled = true;
		let pendingResolveReject = null;
		self.on("entry", onEntry);
		self.on("end", onEnd);
		self.on("error", onError);
		function cleanup() {
			self.removeListener("entry", onEntry);
			self.removeListener("end", onEnd);
			self.removeListener("error", onError);
			if (self.autoClose) self.close();
		}
		function onEntry(entry) {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			resolve({ value: entry });
		}
		function onEnd() {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			resolve({ done: true });
		}
		function onError(err) {
			let { reject } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			reject(err);
		}
		return {
			[Symbol.asyncIterator]() {
				return this;
			},
			next() {
				const promise = new Promise((resolve, reject) => {
					if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
					pendingResolveReject = {
						resolve,
						reject
					};
				});
				self.readEntry();
				return promise;
			},
			return(value) {
				cleanup();
				return Promise.resolve({
					done: true,
					value
				});
			},
			throw(value) {
				cleanup();
				return Promise.reject(value);
			}
		};
	};
	ZipFile.prototype.openReadStream = function(entry, options, callback) {
		var self = this;
		var relativeStart = 0;
		var relativeEnd = entry.compressedSize;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		else {
			if (options.decodeFileData === false) {
				if (options.decrypt != null) throw new Error("cannot use options.decrypt when options.decodeFileData === false");
				if (options.decompress != null) throw new Error("cannot use options.decompress when options.decodeFileData === false");
			} else {
				if (options.decrypt != null) {
					if (!entry.isEncrypted()) throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
					if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
					if (entry.isCompressed()) {
						if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
					}
				}
				if (options.decompress != null) {
					if (!entry.isCompressed()) throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
					if (!(options.decompress === false || options.decompress === true)) throw new Error("invalid options.decompress value: " + options.decompress);
					decompress = options.decompress;
				}
			}
			if (options.start != null) {
				relativeStart = options.start;
				if (relativeStart < 0) throw new Error("options.start < 0");
				if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
			}
			if (options.end != null) {
				relativeEnd = options.end;
				if (relativeEnd < 0) throw new Error("options.end < 0");
				if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
				if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
			}
		}
		var rawMode = options.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options.decompress === false) && (!entry.isEncrypted() || options.decrypt === false);
		if (options.start != null || options.end != null) {
			if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
		}
		if (!self.isOpen) return callback(/* @__PURE__ */ new Error("closed"));
		if (entry.isEncrypted() && !rawMode) {
			if (options.decrypt !== false) return callback(/* @__PURE__ */ new Error("entry is encrypted, and options.decodeFileData !== false"));
		}
		var decompress;
		if (rawMode) decompress = false;
		else if (entry.compressionMethod === 8) decompress = options.decodeFileData !== true;
		else return callback(/* @__PURE__ */ new Error("unsupported compression method: " + entry.compressionMethod));
		self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
			if (err) return callback(err);
			self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
		});
	};
	ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
		var self = this;
		fileDataStart + compressedSize;
		var readStream = self.reader.createReadStream({
			start: fileDataStart + relativeStart,
			end: fileDataStart + relativeEnd
		});
		var endpointStream = readStream;
		if (decompress) {
			var destroyed = false;
			var inflateFilter = zlib.createInflateRaw();
			readStream.on("error", function(err) {
				setImmediate(function() {
					if (!destroyed) inflateFilter.emit("error", err);
				});
			});
			readStream.pipe(inflateFilter);
			if (self.validateEntrySizes) {
				endpointStream = new AssertByteCountStream(uncompressedSize);
				inflateFilter.on("error", function(err) {
					setImmediate(function() {
						if (!destroyed) endpointStream.emit("error", err);
					});
				});
				inflateFilter.pipe(endpointStream);
			} else endpointStream = inflateFilter;
			installDestroyFn(endpointStream, function() {
				destroyed = true;
				if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
				readStream.unpipe(inflateFilter);
				readStream.destroy();
			});
		}
		callback(null, endpointStream);
	};
	ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
		var self = this;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		self.reader.ref();
		var buffer = newBuffer(30);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
			try {
				if (err) return callback(err);
				var signature = buffer.readUInt32LE(0);
				if (signature !== 67324752) return callback(/* @__PURE__ */ new Error("invalid local file header signature: 0x" + signature.toString(16)));
				var fileNameLength = buffer.readUInt16LE(26);
				var extraFieldLength = buffer.readUInt16LE(28);
				var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
				if (fileDataStart + entry.compressedSize > self.fileSize) return callback(/* @__PURE__ */ new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
				if (options.minimal) return callback(null, { fileDataStart });
				var localFileHeader = new LocalFileHeader();
				localFileHeader.fileDataStart = fileDataStart;
				localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
				localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
				localFileHeader.compressionMethod = buffer.readUInt16LE(8);
				localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
				localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
				localFileHeader.crc32 = buffer.readUInt32LE(14);
				localFileHeader.compressedSize = buffer.readUInt32LE(18);
				localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
				localFileHeader.fileNameLength = fileNameLength;
				localFileHeader.extraFieldLength = extraFieldLength;
				buffer = newBuffer(fileNameLength + extraFieldLength);
				self.reader.ref();
				readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
					try {
						if (err) return callback(err);
						localFileHeader.fileName = buffer.subarray(0, fileNameLength);
						localFileHeader.extraField = buffer.subarray(fileNameLength);
						return callback(null, localFileHeader);
					} finally {
						self.reader.unref();
					}
				});
			} finally {
				self.reader.unref();
			}
		});
	};
	ZipFile.prototype.openReadStreamPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.openReadStream(entry, options, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
		return new Promise((resolve, reject) => {
			this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
				if (err) return reject(err);
				resolve(localFileHeader);
			});
		});
	};
	function Entry() {}
	Entry.prototype.getLastModDate = function(options) {
		if (options == null) options = {};
		if (!options.forceDosFormat) for (var i = 0; i < this.extraFields.length; i++) {
			var extraField = this.extraFields[i];
			if (extraField.id === 21589) {
				var data = extraField.data;
				if (data.length < 5) continue;
				if (!(data[0] & 1)) continue;
				var posixTimestamp = data.readInt32LE(1);
				return /* @__PURE__ */ new Date(posixTimestamp * 1e3);
			} else if (extraField.id === 10) {
				var data = extraField.data;
				if (data.length !== 32) continue;
				if (data.readUInt16LE(4) !== 1) continue;
				if (data.readUInt16LE(6) !== 24) continue;
				var millisecondsSince1970 = (data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12)) / 1e4 - 0xa9730b66800;
				return new Date(millisecondsSince1970);
			}
		}
		return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
	};
	Entry.prototype.canDecodeFileData = function() {
		return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
	};
	Entry.prototype.isEncrypted = function() {
		return (this.generalPurposeBitFlag & 1) !== 0;
	};
	Entry.prototype.isCompressed = function() {
		return this.compressionMethod === 8;
	};
	function LocalFileHeader() {}
	function dosDateTimeToDate(date, time, timezone) {
		var day = date & 31;
		var month = (date >> 5 & 15) - 1;
		var year = (date >> 9 & 127) + 1980;
		var millisecond = 0;
		var second = (time & 31) * 2;
		var minute = time >> 5 & 63;
		var hour = time >> 11 & 31;
		if (timezone == null || timezone === "local") return new Date(year, month, day, hour, minute, second, millisecond);
		else if (timezone === "UTC") return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
		else throw new Error("unrecognized options.timezone: " + options.timezone);
	}
	function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
		var fileName = null;
		for (var i = 0; i < extraFields.length; i++) {
			var extraField = extraFields[i];
			if (extraField.id === 28789) {
				if (extraField.data.length < 6) continue;
				if (extraField.data.readUInt8(0) !== 1) continue;
				var oldNameCrc32 = extraField.data.readUInt32LE(1);
				if (crc32(fileNameBuffer) !== oldNameCrc32) continue;
				fileName = decodeBuffer(extraField.data.subarray(5), true);
				break;
			}
		}
		if (fileName == null) fileName = decodeBuffer(fileNameBuffer, (generalPurposeBitFlag & 2048) !== 0);
		if (!strictFileNames) fileName = fileName.replace(/\\/g, "/");
		return fileName;
	}
	function validateFileName(fileName) {
		if (fileName.indexOf("\\") !== -1) return "invalid characters in fileName: " + fileName;
		if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) return "absolute path: " + fileName;
		if (fileName.split("/").indexOf("..") !== -1) return "invalid relative path: " + fileName;
		return null;
	}
	function parseExtraFields(extraFieldBuffer) {
		var extraFields = [];
		var i = 0;
		while (i < extraFieldBuffer.length - 3) {
			var headerId = extraFieldBuffer.readUInt16LE(i + 0);
			var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
			var dataStart = i + 4;
			var dataEnd = dataStart + dataSize;
			if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
			var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
			extraFields.push({
				id: headerId,
				data: dataBuffer
			});
			i = dataEnd;
		}
		return extraFields;
	}
	function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
		if (length === 0) return setImmediate(function() {
			callback(null, newBuffer(0));
		});
		reader.read(buffer, offset, length, position, function(err, bytesRead) {
			if (err) return callback(err);
			if (bytesRead < length) return callback(/* @__PURE__ */ new Error("unexpected EOF"));
			callback();
		});
	}
	util.inherits(AssertByteCountStream, Transform);
	function AssertByteCountStream(byteCount) {
		Transform.call(this);
		this.actualByteCount = 0;
		this.expectedByteCount = byteCount;
	}
	AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
		this.actualByteCount += chunk.length;
		if (this.actualByteCount > this.expectedByteCount) {
			var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb(null, chunk);
	};
	AssertByteCountStream.prototype._flush = function(cb) {
		if (this.actualByteCount < this.expectedByteCount) {
			var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb();
	};
	util.inherits(RandomAccessReader, EventEmitter);
	function RandomAccessReader() {
		EventEmitter.call(this);
		this.refCount = 0;
	}
	RandomAccessReader.prototype.ref = function() {
		this.refCount += 1;
	};
	RandomAccessReader.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount > 0) return;
		if (self.refCount < 0) throw new Error("invalid unref");
		self.close(onCloseDone);
		function onCloseDone(err) {
			if (err) return self.emit("error", err);
			self.emit("close");
		}
	};
	RandomAccessReader.prototype.createReadStream = function(options) {
		if (options == null) options = {};
		var start = options.start;
		var end = options.end;
		if (start === end) {
			var emptyStream = new PassThrough();
			setImmediate(function() {
				emptyStream.end();
			});
			return emptyStream;
		}
		var stream = this._readStreamForRange(start, end);
		var destroyed = false;
		var refUnrefFilter = new RefUnrefFilter(this);
		stream.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) refUnrefFilter.emit("error", err);
			});
		});
		installDestroyFn(refUnrefFilter, function() {
			stream.unpipe(refUnrefFilter);
			refUnrefFilter.unref();
			stream.destroy();
		});
		var byteCounter = new AssertByteCountStream(end - start);
		refUnrefFilter.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) byteCounter.emit("error", err);
			});
		});
		installDestroyFn(byteCounter, function() {
			destroyed = true;
			refUnrefFilter.unpipe(byteCounter);
			refUnrefFilter.destroy();
		});
		return stream.pipe(refUnrefFilter).pipe(byteCounter);
	};
	RandomAccessReader.prototype._readStreamForRange = function(start, end) {
		throw new Error("not implemented");
	};
	RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
		var readStream = this.createReadStream({
			start: position,
			end: position + length
		});
		var writeStream = new Writable();
		var written = 0;
		writeStream._write = function(chunk, encoding, cb) {
			chunk.copy(buffer, offset + written, 0, chunk.length);
			written += chunk.length;
			cb();
		};
		writeStream.on("finish", callback);
		readStream.on("error", function(error) {
			callback(error);
		});
		readStream.pipe(writeStream);
	};
	RandomAccessReader.prototype.close = function(callback) {
		setImmediate(callback);
	};
	util.inherits(RefUnrefFilter, PassThrough);
	function RefUnrefFilter(context) {
		PassThrough.call(this);
		this.context = context;
		this.context.ref();
		this.unreffedYet = false;
	}
	RefUnrefFilter.prototype._flush = function(cb) {
		this.unref();
		cb();
	};
	RefUnrefFilter.prototype.unref = function(cb) {
		if (this.unreffedYet) return;
		this.unreffedYet = true;
		this.context.unref();
	};
	var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
	function decodeBuffer(buffer, isUtf8) {
		if (isUtf8) return buffer.toString("utf8");
		else {
			var result = "";
			for (var i = 0; i < buffer.length; i++) result += cp437[buffer[i]];
			return result;
		}
	}
	function readUInt64LE(buffer, offset) {
		var lower32 = buffer.readUInt32LE(offset);
		return buffer.readUInt32LE(offset + 4) * 4294967296 + lower32;
	}
	var newBuffer;
	if (typeof Buffer.allocUnsafe === "function") newBuffer = function(len) {
		return Buffer.allocUnsafe(len);
	};
	else newBuffer = function(len) {
		return new Buffer(len);
	};
	function installDestroyFn(stream, fn) {
		if (typeof stream.destroy === "function") stream._destroy = function(err, cb) {
			fn();
			if (cb != null) cb(err);
		};
		else stream.destroy = fn;
	}
	function defaultCallback(err) {
		if (err) throw err;
	}
}));

// build/io/zip.js
var import_yauzl = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(require_yauzl(), 1);
/**
* The files of a zip, in memory: no name in it becomes a path. Entries with hostile names, links and encrypted ones are
* refused by name; the sizes that count are those really unpacked, and each entry's CRC-32 is checked.
*/
const unzip = async ({ name: source, bytes }, limits) => {
	const files = [];
	const problems = [];
	try {
		const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const zip = await import_yauzl.fromBufferPromise(packed, { decodeStrings: false });
		if (zip.entryCount > limits.entries) return refused$1(source, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${zip.entryCount} entries, ${limits.entries} are read`);
		let left = limits.bytes;
		const seen = /* @__PURE__ */ new Set();
		for await (const entry of zip.eachEntry()) {
			const name = import_yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
			if (name.endsWith("/")) continue;
			const refusal = refusalOf(entry, name, seen);
			seen.add(name);
			if (refusal !== null) {
				problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.a)("ARCHIVE_ENTRY_REFUSED", {
					source: `${source}/${name.slice(0, MAX_NAME_LENGTH)}`,
					detail: refusal
				}));
				continue;
			}
			const excess = excessOf(entry, left, limits);
			if (excess !== null) return refused$1(`${source}/${name}`, excess);
			const content = await readEntry(zip, entry);
			left -= content.length;
			files.push({
				name: `${source}/${name}`,
				bytes: content
			});
		}
	} catch (error) {
		problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.a)("ARCHIVE_UNREADABLE", {
			source,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${error instanceof Error ? error.message : String(error)}`
		}));
	}
	return {
		files: files.sort((one, other) => one.name < other.name ? -1 : 1),
		problems
	};
};
const refused$1 = (source, detail) => ({
	files: [],
	problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.a)("ARCHIVE_TOO_LARGE", {
		source,
		detail
	})]
});
const MAX_NAME_LENGTH = 1024;
const SYMLINK = 40960;
const FILE_TYPE = 61440;
const refusalOf = (entry, name, seen) => {
	if (name.length > MAX_NAME_LENGTH) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`its name is too long`;
	if (import_yauzl.validateFileName(name) !== null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`its name is absolute or leads out of the folder`;
	if (seen.has(name)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`its name stands twice in the zip`;
	if (entry.isEncrypted()) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`it is encrypted`;
	return (entry.externalFileAttributes >>> 16 & FILE_TYPE) === SYMLINK ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`it is a symbolic link` : null;
};
const excessOf = (entry, left, limits) => {
	if (entry.uncompressedSize > left) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`more than ${limits.bytes} bytes unpacked`;
	if (entry.uncompressedSize <= limits.ratio * Math.max(entry.compressedSize, 1024)) return null;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`packed more than ${limits.ratio} to 1`;
};
/** The reader fails when an entry unpacks to another size than it states, so the stated one is a cap. */
const readEntry = async (zip, entry) => {
	const stream = await zip.openReadStreamPromise(entry);
	const chunks = [];
	for await (const chunk of stream) chunks.push(chunk);
	const content = Buffer.concat(chunks);
	if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_9__.crc32)(content) !== entry.crc32) throw new Error("the CRC-32 of an entry does not fit");
	return content;
};

// build/io/unpack.js
/**
* The files in a file: the entries of a zip, what a gzip holds, or the file itself. Archives inside archives are opened
* too, three deep. Known by content, never by name; nothing is written to disk, and no name in an archive becomes a
* path.
*/
const unpack = (file, limits) => unpackAt(file, limits, 0);
/** The same for several files. */
const unpackAll = async (files, limits) => {
	const unpacked = await Promise.all(files.map((file) => unpack(file, limits)));
	return {
		files: unpacked.flatMap((one) => one.files),
		problems: unpacked.flatMap((one) => one.problems)
	};
};
const MAX_DEPTH = 3;
const unpackAt = async (file, limits, depth) => {
	const kind = kindOf(file.bytes);
	if (kind === null) return {
		files: [file],
		problems: []
	};
	if (depth === MAX_DEPTH) return refused(file, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`archives ${MAX_DEPTH} deep are opened, not more`);
	const opened = kind === "gzip" ? await openGzip(file, limits) : await unzip(file, limits);
	const files = [];
	const problems = [...opened.problems];
	let left = limits.bytes - sizeOf(opened.files);
	for (const inner of opened.files) {
		const unpacked = await unpackAt(inner, {
			...limits,
			bytes: left
		}, depth + 1);
		if (kindOf(inner.bytes) !== null) left -= sizeOf(unpacked.files);
		files.push(...unpacked.files);
		problems.push(...unpacked.problems);
	}
	return {
		files,
		problems
	};
};
/** `PK` and the mark of a first entry, or of the end of an empty zip; the two bytes that begin a gzip. */
const kindOf = (bytes) => {
	const [first, second, third, fourth] = bytes;
	if (first === 80 && second === 75 && (third === 3 && fourth === 4 || third === 5 && fourth === 6)) return "zip";
	return first === 31 && second === 139 ? "gzip" : null;
};
const sizeOf = (files) => files.reduce((sum, { bytes }) => sum + bytes.length, 0);
const openGzip = async (file, { bytes: left, ratio }) => {
	const maxBytes = Math.max(1, Math.min(left, ratio * Math.max(file.bytes.length, 1024)));
	const opened = await gunzipAtMost(file.bytes, maxBytes);
	if (opened instanceof Uint8Array) return {
		files: [{
			name: file.name.replace(/\.gz$/i, ""),
			bytes: opened
		}],
		problems: []
	};
	if (opened instanceof RangeError) return refused(file, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`more than ${maxBytes} bytes unpacked`);
	return {
		files: [],
		problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.a)("ARCHIVE_UNREADABLE", {
			source: file.name,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${opened.message}`
		})]
	};
};
/** The content of a gzip, or the reason why it cannot be had: a `RangeError` where it is too large. */
const gunzipAtMost = (bytes, maxOutputLength) => new Promise((done) => {
	(0,node_zlib__WEBPACK_IMPORTED_MODULE_9__.gunzip)(bytes, { maxOutputLength }, (error, content) => done(error ?? content));
});
const refused = (file, detail) => ({
	files: [],
	problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.a)("ARCHIVE_TOO_LARGE", {
		source: file.name,
		detail
	})]
});

// build/cli/read-dumps.js
const readSides = async (sides, limits, onRead) => {
	await refuseMissing(sides.map(({ path }) => path));
	const read = await Promise.all(sides.map(async ({ side, path }) => {
		const { files, problems } = await readFiles(path, limits, onRead);
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
/** Parses each dump of a command that takes dumps one by one; what could not be read goes to standard error. */
const parseDumps = async (command, paths, limits) => {
	if (paths.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`expected a DUMP to ${command}; see --help`);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_3__.a)(paths);
	await refuseMissing(paths);
	const { read, parsed } = await withProgress(async (line) => {
		const read = await Promise.all(paths.map((path) => readFiles(path, limits, line.onRead)));
		return {
			read,
			parsed: parseAll(read.flatMap(({ files }) => files), line)
		};
	});
	(0,_print_js__WEBPACK_IMPORTED_MODULE_3__.r)([...read, ...parsed].flatMap(({ problems }) => problems));
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
	for (const path of paths) if (!await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__.t)(path)) missing.push(path);
	if (missing.length === 0) return;
	const meant = missing.flatMap((path) => (0,_nearest_js__WEBPACK_IMPORTED_MODULE_12__.t)(path, Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_8__.r)) ?? [])[0];
	const hint = meant === void 0 ? "" : `; did you mean the command ${meant}?`;
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`no such file or folder: ${missing.map(_select_js__WEBPACK_IMPORTED_MODULE_2__.h).join(", ")}${hint}`);
};
/** A file or the files of a folder, archives among them opened. */
const readFiles = async (path, limits, onRead) => {
	const read = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__.r)(path, onRead);
	if (read.files.length + read.problems.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.h)(path)} is an empty folder`);
	const { files, problems } = await unpackAll(read.files, limits);
	return {
		files,
		problems: [...read.problems, ...problems]
	};
};



/***/ }),

/***/ 364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isRecord)
/* harmony export */ });
// build/core/record.js
/** True for an object; an array is none. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);



/***/ }),

/***/ 79:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ __require),
  r: () => (/* binding */ __toESM),
  t: () => (/* binding */ __commonJSMin)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./build/shaken/rolldown-runtime.js


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
var __require = /* #__PURE__ */ (() => (0,external_node_module_namespaceObject.createRequire)(import.meta.url))();



/***/ }),

/***/ 881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPooltags),
/* harmony export */   t: () => (/* binding */ screenOf)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(171);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(714);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(231);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42);
/* harmony import */ var _growth_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(380);






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
		const text = (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.s)(bytes);
		const odd = [];
		for (const [index, line] of text.split(/\r?\n/).entries()) {
			if (isComment(line)) continue;
			const entry = entryIn(line);
			if (entry === null) odd.push(index + 1);
			else if (/[?*]/.test(entry.tag)) keepFirst(patterns, entry.tag.trimEnd(), entry.words);
			else keepFirst(exact, (0,_pool_js__WEBPACK_IMPORTED_MODULE_4__.s)(entry.tag), entry.words);
		}
		const [first] = odd;
		if (first !== void 0) problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.a)("POOLTAG_LINES", {
			source,
			line: first,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${odd.length}`
		}));
	}
	const bySpecificity = [...patterns].map(([pattern, words]) => ({
		matches: (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.s)(pattern),
		words,
		literals: pattern.replace(/[?*]/g, "").length
	})).sort((one, other) => other.literals - one.literals);
	const find = (tag) => exact.get(tag) ?? bySpecificity.find(({ matches }) => matches(tag))?.words ?? null;
	return {
		find,
		problems
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
		width: isTerminal ? widthOf(outlet, environment) : _growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.o.width,
		style: isColoured(asked, isTerminal, environment) ? ansiStyle : _growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.o.style
	};
};
/** Columns of a readable table: a narrower terminal gets as many. */
const MIN_COLUMNS = 40;
const widthOf = ({ columns = 0 }, { COLUMNS = "" }) => {
	const width = columns > 0 ? columns : Number(/^\d{1,5}$/.exec(COLUMNS)?.[0] ?? 0);
	return width > 0 ? Math.max(width, MIN_COLUMNS) : _growth_lines_js__WEBPACK_IMPORTED_MODULE_3__.o.width;
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

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ millisecondsBetween),
/* harmony export */   D: () => (/* binding */ weekdayOf),
/* harmony export */   E: () => (/* binding */ utcTimeOf),
/* harmony export */   S: () => (/* binding */ localTimeOf),
/* harmony export */   T: () => (/* binding */ toStatedTime),
/* harmony export */   _: () => (/* binding */ byText),
/* harmony export */   a: () => (/* binding */ legsByWorst),
/* harmony export */   b: () => (/* binding */ withoutStage),
/* harmony export */   c: () => (/* binding */ splitCauses),
/* harmony export */   d: () => (/* binding */ encodeMarkdown),
/* harmony export */   f: () => (/* binding */ encodeMarkdownCode),
/* harmony export */   g: () => (/* binding */ causesOf),
/* harmony export */   h: () => (/* binding */ visible),
/* harmony export */   i: () => (/* binding */ driverPoolRowsOf),
/* harmony export */   l: () => (/* binding */ encodeHtml),
/* harmony export */   m: () => (/* binding */ encodeXml),
/* harmony export */   n: () => (/* binding */ balancedDriverTagsOf),
/* harmony export */   o: () => (/* binding */ otherRowsOf),
/* harmony export */   p: () => (/* binding */ encodeMarkdownPre),
/* harmony export */   r: () => (/* binding */ countsSinceBoot),
/* harmony export */   s: () => (/* binding */ seriesOf),
/* harmony export */   t: () => (/* binding */ areHeld),
/* harmony export */   u: () => (/* binding */ encodeJson),
/* harmony export */   v: () => (/* binding */ inOrder),
/* harmony export */   w: () => (/* binding */ millisecondsOf),
/* harmony export */   x: () => (/* binding */ asUtc),
/* harmony export */   y: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(231);


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
*     2026-05-01T12:34+02:00   → 2026-05-01T10:34:00Z
*     2026-05-01 12:34:56.789  → 2026-05-01T12:34:56.789
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
/** `+02:00`, `-0530` → milliseconds. */
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
/** A name without its stage: `pool-before-win11` → `pool--win11`. */
const withoutStage = (name) => [CONTROL, ...WORDS.map(([, word]) => word)].reduce((rest, word) => rest.replace(word, ""), name);
/**
* In the order they were taken: by stage; within a stage by the iteration that all of its files state, or else by the
* time that all state, or else by the numbers in their names (`run-9` before `run-10`). Snapshots of one file stay in
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
	const stated = [firsts.map(({ capture }) => capture.iteration ?? null), timesOf(firsts)].find(isOrder);
	const order = (stated === void 0 ? byNumbers(firsts) : byFigures(firsts, stated)).map(({ source }) => source);
	const ranks = new Map(order.map((source, rank) => [source, rank]));
	const rankOf = ({ snapshot }) => ranks.get(snapshot.source) ?? 0;
	return {
		snapshots: [...snapshots].sort((one, other) => rankOf(one) - rankOf(other)),
		guessed: stated === void 0 && new Set(order.map(withoutNumbers)).size > 1 ? order : []
	};
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
const isOrder = (figures) => figures.every((figure) => figure !== null) && new Set(figures).size === figures.length;
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

// build/core/causes.js
/** The same finding of several legs becomes one; causes and legs stand worst first. */
const causesOf = (findings) => {
	const byCause = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const same = byCause.get(finding.cause);
		if (same === void 0) byCause.set(finding.cause, [finding]);
		else same.push(finding);
	}
	return [...byCause.values()].flatMap((same) => {
		const inLegs = [...same].sort(byWorst);
		const [worst] = inLegs;
		return worst === void 0 ? [] : [{
			worst,
			inLegs
		}];
	}).sort((one, other) => rankOf(one.worst) - rankOf(other.worst));
};
const byWorst = (one, other) => rankOf(one) - rankOf(other) || growthOf(other) - growthOf(one);
const rankOf = ({ severity }) => Number(severity === "suspect");
const growthOf = ({ rows: [root] }) => root?.growth.count ?? root?.growth.bytes ?? 0;

// build/report/encode.js
/**
* A sentence as GitHub Markdown, fit for a table cell. Quoted parts stand in `<code>`, where GitHub links no mention
* and no issue number; every character that Markdown or HTML could read is a character reference.
*/
const encodeMarkdown = (parts) => parts.map((part) => typeof part === "string" ? references(visible(part)) : encodeMarkdownCode(part.quoted)).join("");
/** Untrusted text as inline code; blanks at its ends and runs of them stay to be seen. */
const encodeMarkdownCode = (text) => text === "" ? "" : `<code>${references(visible(text)).replace(/ (?= )|^ | $/g, "&nbsp;")}</code>`;
/** Untrusted lines as a block of code: our own line breaks stay, all else is text. */
const encodeMarkdownPre = (text) => `<pre><code>${text.split("\n").map((line) => references(visible(line))).join("\n")}</code></pre>`;
/**
* A sentence as HTML. Quoted parts stand in `<code>`, which the page's style isolates from the text around it and
* whose blanks it keeps; a sentence without any is fit for an attribute, too.
*/
const encodeHtml = (parts) => parts.map((part) => typeof part === "string" ? entities(visible(part)) : `<code>${entities(visible(part.quoted))}</code>`).join("");
/** Control characters, line breaks and marks that reorder or hide text, spelt out. */
const visible = (text) => text.replace(/[\0-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, spelt);
/**
* JSON whose text shows nothing that reorders or hides, and no control character: all are escaped, and read back the
* same.
*/
const encodeJson = (value) => JSON.stringify(value).replace(/[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
/** Text of XML 1.0, between tags and in attributes. What XML forbids even as a reference is spelt out. */
const encodeXml = (text) => visible(text).replace(/[\ud800-\udfff\ufffe\uffff]/gu, spelt).replace(/[&<>"']/g, reference);
const spelt = (character) => {
	const code = character.charCodeAt(0);
	return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
};
const entities = (text) => text.replace(/[&<>"'`]/g, reference);
const references = (text) => text.replace(/[&<>"'|`*_~[\]\\#@!${}]|:(?=\/\/)/g, reference);
const reference = (character) => `&#${character.charCodeAt(0)};`;

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
/** True where one dump is all there is to compare: it counts since boot, so that nothing of it "grew". */
const countsSinceBoot = ({ before }) => before === null;
/** True of rows whose growth nobody knows, so that a table shows what they hold. */
const areHeld = (rows) => rows.every(({ before }) => before === null);
/**
* Rows that stand in no finding: those that grew, most objects first. With one dump, those that hold something, the
* largest first.
*/
const otherRowsOf = (leg, { findings }) => {
	const found = findings.filter((finding) => finding.leg === leg.name);
	const named = new Set(found.flatMap(({ rows }) => rows.map(({ growth }) => (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__.l)(growth))));
	const sizeOf = countsSinceBoot(leg) ? ({ after }) => after?.bytes ?? 0 : ({ count }) => count ?? 0;
	return leg.growths.filter((row) => (sizeOf(row) > 0 || (row.bytes ?? 0) > 0) && !named.has((0,_pool_js__WEBPACK_IMPORTED_MODULE_0__.l)(row))).sort((one, other) => sizeOf(other) - sizeOf(one) || byText((0,_pool_js__WEBPACK_IMPORTED_MODULE_0__.l)(one), (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__.l)(other)));
};
const balancedDriverTagsOf = ({ driverRows, before: earlier }) => {
	const isQuiet = ({ count, bytes }) => earlier === null || (count === null ? bytes !== null : count <= 0) && (bytes ?? 0) <= 0;
	const grew = new Set(driverRows.filter((row) => !isQuiet(row)).map(({ tag }) => tag));
	const quiet = driverRows.filter(({ tag }) => !grew.has(tag));
	return {
		tags: [...new Set(quiet.map(({ tag }) => tag))].sort(byText),
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

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ optional),
/* harmony export */   C: () => (/* binding */ size),
/* harmony export */   D: () => (/* binding */ words),
/* harmony export */   E: () => (/* binding */ whole),
/* harmony export */   M: () => (/* binding */ safeParse),
/* harmony export */   N: () => (/* binding */ strictObject),
/* harmony export */   O: () => (/* binding */ array),
/* harmony export */   S: () => (/* binding */ secret),
/* harmony export */   T: () => (/* binding */ tags),
/* harmony export */   _: () => (/* binding */ list),
/* harmony export */   a: () => (/* binding */ withFallbacks),
/* harmony export */   b: () => (/* binding */ parentPolicy),
/* harmony export */   c: () => (/* binding */ mergePolicy),
/* harmony export */   d: () => (/* binding */ artifactName),
/* harmony export */   f: () => (/* binding */ day),
/* harmony export */   g: () => (/* binding */ line),
/* harmony export */   h: () => (/* binding */ globs),
/* harmony export */   i: () => (/* binding */ setting),
/* harmony export */   j: () => (/* binding */ pipe),
/* harmony export */   k: () => (/* binding */ description),
/* harmony export */   l: () => (/* binding */ policySettings),
/* harmony export */   m: () => (/* binding */ flag),
/* harmony export */   n: () => (/* binding */ invalid),
/* harmony export */   o: () => (/* binding */ commonPolicy),
/* harmony export */   p: () => (/* binding */ duration),
/* harmony export */   r: () => (/* binding */ readSettings),
/* harmony export */   s: () => (/* binding */ growthLimits),
/* harmony export */   t: () => (/* binding */ defaultOf),
/* harmony export */   u: () => (/* binding */ toPolicyFields),
/* harmony export */   v: () => (/* binding */ name),
/* harmony export */   w: () => (/* binding */ tag),
/* harmony export */   x: () => (/* binding */ repository),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(171);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(714);



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
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
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
/** A pattern is at most four characters long unless it holds a `*`. */
const tagText = pipe(short(/^\s*(?:[^,\s][^,\r\n]{0,3}|[^,\r\n]*\*[^,\r\n]*)\s*$/), transform((text) => text.trim()));
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
/** Text of one line. */
const line = (placeholder = "TEXT") => kind("text of one line", pipe(string(), regex(/^[^\r\n]*$/)), { placeholder });
const secret = kind("text of one line", pipe(string(), regex(/^[^\r\n]*$/)), { isSecret: true });
/** Some words of a YAML file, on one line. */
const words = kind("some words", pipe(union([
	pipe(string(), regex(/^[^\S\r\n]*\S[^\r\n]*$/)),
	number(),
	boolean()
]), transform((value) => String(value).trim())));
const name = kind("letters, digits, dots, dashes and underscores, at most 100", short(/^[\w.-]{1,100}$/), { placeholder: "NAME" });
const artifactName = kind("the name of an artifact, without \" : < > | * ? \\ /", pipe(string(), regex(/^[^":<>|*?\r\n\\/]{1,200}$/)), { placeholder: "NAME" });
const repository = kind("a repository such as owner/name", pipe(string(), regex(/^[\w.-]+\/[\w.-]+$/)), { placeholder: "OWNER/NAME" });
/** A day that there is, `2027-01-31`. The pattern is what an editor can check: all but a 29th of February. */
const day = kind("a day such as 2027-01-31", pipe(string(), regex(/^\d{4}-(?!02-3|(?:04|06|09|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/), check((text) => !text.endsWith("-02-29") || isLeap(Number(text.slice(0, 4))))));
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** Address of the policy that a policy extends: `./path` beside it, or `owner/name/path@ref`. */
const parentPolicy = kind("owner/name/path/to/file.yml@ref or ./path", pipe(string(), regex(/^(?:\.\.?\/.+|[\w.-]+\/[\w.-]+\/[^@]+@[\w./-]+)$/)));

// build/settings/policy.js
/** A setting whose default is the one of the core's policy. */
const policy = (field, kind, about, otherwise = null) => ({
	field,
	kind,
	about,
	fallback: _policy_js__WEBPACK_IMPORTED_MODULE_0__.t[field],
	otherwise
});
/** Limits of one tag in one pool: also in each entry of `limits`. */
const growthLimits = {
	"max-growth-bytes": policy("maxGrowthBytes", size, "Limit of one tag in one pool: `65536`, `64KiB`, `1 MiB`."),
	"max-growth-count": policy("maxGrowthCount", whole(0), "Limit of one tag in one pool, in allocations."),
	"max-growth-percent": policy("maxGrowthPercent", percentage, "Limit of one tag in one pool, growth of its bytes in percent of what it held before.")
};
/** The same as inputs, as options and as keys of the policy file. */
const commonPolicy = {
	"driver-tags": policy("driverTags", tags, "The driver's own pool tags, comma-separated or a line each, `?` one character and `*` any, as in WinDbg: no growth allowed."),
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
/** Values by their names → fields of the policy, only those that were given. */
const toPolicyFields = (given) => {
	const values = Object.entries(policySettings).flatMap(([name, { field }]) => {
		const value = given[name];
		return value === void 0 ? [] : [[field, value]];
	});
	return Object.fromEntries(values);
};
/** Inputs or options over the policy file over the defaults. */
const mergePolicy = (given, file, defaults = _policy_js__WEBPACK_IMPORTED_MODULE_0__.t) => ({
	...file ?? defaults,
	...given
});

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
/** One message for all that is wrong: a retry costs the boot of a virtual machine. */
const invalid = (what, wrong) => new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t([`Invalid ${what}:`, ...wrong.map((mistake) => `  ${mistake}`)].join("\n"));



/***/ }),

/***/ 429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ legName),
/* harmony export */   c: () => (/* binding */ withFullStop),
/* harmony export */   d: () => (/* binding */ formatGrowth),
/* harmony export */   f: () => (/* binding */ formatKnown),
/* harmony export */   i: () => (/* binding */ inLegs),
/* harmony export */   l: () => (/* binding */ formatBytes),
/* harmony export */   m: () => (/* binding */ formatShare),
/* harmony export */   n: () => (/* binding */ driverTagsOf),
/* harmony export */   o: () => (/* binding */ toCheck),
/* harmony export */   p: () => (/* binding */ formatRate),
/* harmony export */   r: () => (/* binding */ inLeg),
/* harmony export */   s: () => (/* binding */ toSentence),
/* harmony export */   t: () => (/* binding */ controlOf),
/* harmony export */   u: () => (/* binding */ formatChange)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(171);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(714);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(231);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(589);





// build/report/format.js
/** Holds a figure to its unit; a terminal shows a plain blank. */
const NO_BREAK = "\xA0";
/** `8618056` → `8.2 MiB`: one decimal from a KiB on, for reading; report.json has the exact figure. */
const formatBytes = (bytes) => {
	const size = Math.abs(bytes);
	const sign = bytes < 0 ? "-" : "";
	const unit = UNITS.find(({ from }) => size >= from);
	return unit === void 0 ? `${sign}${size}${"\xA0"}B` : `${sign}${oneDecimal(size / unit.from)}${"\xA0"}${unit.name}`;
};
/** `+12,979`, `-3`, `0`; a dash where the value is unknown. */
const formatGrowth = (growth, format = _problem_js__WEBPACK_IMPORTED_MODULE_1__.l) => {
	if (growth === null) return UNKNOWN;
	return growth > 0 ? `+${format(growth)}` : format(growth);
};
const formatKnown = (value, format = _problem_js__WEBPACK_IMPORTED_MODULE_1__.l) => value === null || value === void 0 ? UNKNOWN : format(value);
/** `0.9999` → `1.0`, `0.00004` → `<0.01`: growth per iteration. */
const formatRate = (rate) => {
	const size = Math.abs(rate);
	if (size > 0 && size < .01) return rate < 0 ? ">-0.01" : "<0.01";
	return size < 10 ? rate.toFixed(2) : oneDecimal(rate);
};
/** `1 → 12,980`; a dash where a side is unknown. */
const formatChange = (before, after, format = _problem_js__WEBPACK_IMPORTED_MODULE_1__.l) => `${formatKnown(before, format)} → ${formatKnown(after, format)}`;
/** Part of a whole in percent: `12 %`, `<1 %`; a dash where the whole that a dump states is less than the part. */
const formatShare = (part, whole) => {
	if (part == null || whole == null || whole <= 0 || part > whole) return UNKNOWN;
	const percent = part * 100 / whole;
	return percent > 0 && percent < 1 ? `<1${"\xA0"}%` : `${Math.round(percent)}${"\xA0"}%`;
};
const UNKNOWN = "–";
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
const oneDecimal = (value) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.l)(Math.round(value * 10) / 10);

// build/report/wording.js
/** Capital first letter and full stop. */
const toSentence = (parts) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.m)(withFullStop(parts));
const withFullStop = (parts) => {
	const last = parts.at(-1);
	return typeof last === "string" && /[.!?]$/.test(last) ? parts : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${parts}.`;
};
/** `win11-x64`; `default` for a leg without a name. */
const legName = (name) => name === "" ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`default` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${name}`;
/** ` in leg win11-x64`; nothing for a leg without a name. */
const inLeg = (name) => name === "" ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)` in leg ${name}`;
/** ` in leg win11-x64`, ` in 12 legs`; nothing for a leg without a name. */
const inLegs = (names) => names.length === 1 ? inLeg(names[0] ?? "") : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)` in ${names.length} legs`;
/**
* `each IoAllocateWorkItem is followed by IoFreeWorkItem, on every error path too`; nothing where no function is
* known.
*/
const toCheck = (hint) => {
	if (hint === null || hint.acquire.length === 0) return [];
	const acquired = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`each ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.u)(hint.acquire, " or ")}`;
	if (hint.release.length === 0) return acquired;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${acquired} is followed by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.u)(hint.release, " or ")}, on every error path too`;
};
/**
* `Driver tags balanced: SEY1 and SEY2 (nothing outstanding)`; nothing where there is none. A tag that grew stands in
* its finding.
*/
const driverTagsOf = (leg, where) => {
	const { tags, outstanding, bytes } = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.n)(leg);
	if (tags.length === 0) return [];
	const isSinceBoot = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.r)(leg);
	const words = isSinceBoot ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`Driver tags since boot` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`Driver tags balanced`;
	const held = outstanding === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${bytes} bytes held` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${outstanding} outstanding`;
	const left = (outstanding === null ? bytes === 0 : outstanding === 0) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`nothing outstanding` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${held}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(isSinceBoot ? "" : ", no growth")}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`${words}${where}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.u)(tags.map(_pool_js__WEBPACK_IMPORTED_MODULE_3__.i))} (${left})`;
};
/** Use of the control interval of a leg; nothing where none was taken, or nothing was compared. */
const controlOf = ({ control, before }, where, policy) => {
	if (control === null || before === null) return [];
	const iterations = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.n)(policy);
	if (iterations === 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`Control interval${where}: it idled (0 iterations), so the gate does not rest on it`;
	const ran = iterations === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`as many iterations as the test` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.c)(iterations, "iteration");
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.f)`Control interval${where}: ${ran}; growth that it shows too is expected`;
};



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(683);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
