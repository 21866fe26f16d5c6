export const id = 597;
export const ids = [597];
export const modules = {

/***/ 8597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openSources),
/* harmony export */   n: () => (/* binding */ findPlaces),
/* harmony export */   r: () => (/* binding */ locateFindings),
/* harmony export */   t: () => (/* binding */ defaultPlaceOptions)
/* harmony export */ });
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8070);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(929);



// build/where/verbs.js
/** Functions that never come back. */
const NO_RETURN = /^(?:KeBugCheck(?:Ex)?|RtlFailFast|__fastfail|ExRaise(?:Status|AccessViolation|DatatypeMisalignment)|RtlRaiseStatus|FltRaise\w*|abort|exit|panic|__debugbreak_and_die)$/;
const neverReturns = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.$)((name) => NO_RETURN.test(name));
/** What a name that nothing else is known of gives back. */
const RELEASES = /(?:free|release|deref|delete|destroy|close|cleanup|clean_up|dispose|discard|teardown|uninit|unref|drop|decref|put|recycle|return|complete|cancel)/i;
const UNLOCKS = /(?:lock|mutex|resource|semaphore|event|spin|irql|cancel)/i;
const isReleaseName = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.$)((name) => RELEASES.test(name) && !UNLOCKS.test(name));
/** Kernel functions that take over what they are given, or put it where others free it. */
const KEEPS = /^(?:(?:Ex)?Interlocked(?:Push|Insert)\w*|KeSet(?:Coalescable)?Timer\w*|Insert(?:Head|Tail)List|AppendTailList|list_(?:add|insert|move)\w*|PushEntryList|KeInsert\w*Queue\w*|ExInterlocked\w*List|InitializeSListHead|Io(?:Queue|Try)\w*|IoCsqInsert\w*|IoSetCompletionRoutine\w*|IoSetIoCompletion\w*|IoCompleteRequest|IofCompleteRequest|IoCallDriver|IofCallDriver|PoCallDriver|ExQueueWorkItem|PsCreateSystemThread|ExAllocateTimer|FltSet\w*Context|FltQueue\w*|FltCompletePended\w*|Flt(?:Perform\w*AsynchronousIo|SendMessage\w*)|FltCbdqInsertIo|FltInsert\w*|FsRtlInsert\w*|FsRtlAddToTunnelCache|Fwps(?:FlowAssociateContext|NetBufferListAssociateContext|Inject|CompleteClassify|CompleteOperation)\w*|Ndis(?:M?Send|FSend|FIndicate|MIndicate|FOid|MOid|MSet|FSet|Queue|Set(?:Timer|Optional))\w*|NetBuffer\w*|Wdf(?:Request(?:Send|Forward|Complete|SetCompletion)|ObjectContext|DeviceInitAssign|CollectionAdd|Object(?:Add|Reference))\w*|Wsk(?:Send|Receive)\w*|Ob(?:Register|InsertObject)\w*|Cm(?:Register|Set)\w*|Ps(?:Set|Register)\w*|RtlInsertElement\w*|RtlInsertEntryHashTable|RtlInsertUnicodePrefix|StorPort\w*|IoWMIWriteEvent|Etw\w*Register|Zw(?:Set\w*|Write\w*Async)|\w*Write\w*Handle)/;
const keeps = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.$)((name) => KEEPS.test(name));
/** Functions that hand a context to a routine that runs once; who waits for a completion routine frees after it. */
const RUNS_LATER = /* @__PURE__ */ new Map([
	["IoQueueWorkItem", {
		routine: 1,
		context: 3,
		parameter: 1
	}],
	["IoQueueWorkItemEx", {
		routine: 1,
		context: 3,
		parameter: 1
	}],
	["ExInitializeWorkItem", {
		routine: 1,
		context: 2,
		parameter: 0
	}],
	["PsCreateSystemThread", {
		routine: 5,
		context: 6,
		parameter: 0
	}],
	["FltQueueGenericWorkItem", {
		routine: 2,
		context: 4,
		parameter: 2
	}],
	["FltQueueDeferredIoWorkItem", {
		routine: 2,
		context: 4,
		parameter: 2
	}],
	["NdisQueueIoWorkItem", {
		routine: 1,
		context: 2,
		parameter: 0
	}]
]);
/** Functions that make a list of buffers of an MDL, and then own it. */
const WRAPS = /^(?:Ndis|Fwps)AllocateNetBuffer(?:AndNetBufferList)?0?$/;
const wraps = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.$)((name) => WRAPS.test(name));
/** Functions that only look at what they are given. */
const BORROWS = /^(?:(?:Rtl|Ke|Zw|Nt|Mm|Hal|Io|Ob|Ps|Se|Ex|Cc|Flt|FsRtl|Fwp[sm]|Ndis|NDIS|Net|Wdf|WDF|Wsk|Tdi|Po|Kd|Dbg|BCrypt|Etw|Wmi|WPP|Trace|Ob[fF]?|Usbd|USBD|Wdm|Nmr|StorPort|Interlocked|Read|Write)[A-Z_]\w*|mem\w+|str\w+|wcs\w+|_?(?:v?sn?w?printf\w*)|swprintf\w*|_\w+|construct|[A-Z][A-Z0-9_]*|min|max|Add2Ptr|InitializeListHead|InitializeObjectAttributes|ProbeFor\w+|IsListEmpty|get_?\w*|is_?\w*|has_?\w*|Initialize\w*|\w*(?:Log|Trace|Print|Assert|printf|log|trace|print)\w*)$/;
const borrows = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.$)((name) => BORROWS.test(name));

// build/where/within.js
/** What a loop frees of the elements that it goes through; null for nothing. */
const cleaningOf = (body, line) => {
	const frees = freedIn(body);
	if (frees.size === 0) return null;
	return {
		frees,
		lines: [line, body.kind === "block" ? body.end : Math.max(...frees.values())]
	};
};
/**
* What elements of an array hold, whichever element it is: `Buffer` of `list[i].Buffer` and of `one.Buffer`, `list[]`
* of `list[i]`.
*/
const elementName = (place) => {
	const [, array, member] = /(?:(\w+)\[\w*\]|\.(\w+))$/.exec(place) ?? [];
	return array === void 0 ? member ?? null : `${array}[]`;
};
const NOTHING$3 = /* @__PURE__ */ new Map();
const freedIn = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.et)((one) => {
	const found = /* @__PURE__ */ new Map();
	for (const call of stepsOf(one).flatMap(valuesOf).flatMap(_sites_js__WEBPACK_IMPORTED_MODULE_1__.X)) {
		if (!isReleaseName(call.name)) continue;
		for (const arg of call.args) {
			const name = elementName((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(arg) ?? "");
			if (name !== null) found.set(name, call.line);
		}
	}
	for (const inner of statementsIn(one)) for (const [member, line] of freedIn(inner)) found.set(member, line);
	return found.size === 0 ? NOTHING$3 : found;
});
/** What a statement gives back, where it does nothing else: `p.Buffer` of `{ free(p->Buffer); p->Buffer = NULL; }`. */
const releasedBy = (one) => {
	if (one.kind === "block") return one.statements.flatMap(releasedBy);
	return stepsOf(one).flatMap(valuesOf).flatMap(_sites_js__WEBPACK_IMPORTED_MODULE_1__.X).filter(({ name }) => isReleaseName(name)).flatMap(({ args }) => args.flatMap((arg) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(arg)?.replace(/^&/, "") ?? []));
};
const stepsOf = (one) => one.kind === "steps" ? one.steps : [];
const valuesOf = (step) => {
	if (step.kind !== "declare") return [step];
	return step.initial === null ? [] : [step.initial];
};
/** Functions that raise for what they are given, after they may have been given an object. */
const RAISES = /^(?:Probe\w*|MmProbe\w*|(?:Ex|Rtl|Flt)Raise\w*|(?:Rtl|Ndis)(?:Copy|Move)Memory|mem(?:cpy|move)|Cc\w+|FsRtl\w+|ExAllocatePool\w*Quota\w*|\w*Capture\w*)$/;
/** True for a body that may raise behind its beginning; what throws in C++ may do so anywhere. */
const raises = (one) => {
	if (one.kind === "throw") return true;
	if (one.kind === "steps") return one.steps.flatMap(valuesOf).some((value) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.X)(value).some(({ name }) => RAISES.test(name)));
	return statementsIn(one).some(raises);
};
/** Labels of a statement. */
const labelsIn = (one, found = /* @__PURE__ */ new Set()) => {
	if (one.kind === "label") found.add(one.name);
	for (const inner of statementsIn(one)) labelsIn(inner, found);
	return found;
};
const statementsIn = (one) => {
	if (one.kind === "block") return one.statements;
	if (one.kind === "if") return one.otherwise === null ? [one.then] : [one.then, one.otherwise];
	if (one.kind === "loop" || one.kind === "switch") return [one.body];
	if (one.kind === "try") return [
		one.body,
		...one.handlers,
		...one.last === null ? [] : [one.last]
	];
	return [];
};

// build/where/build-graph.js
/** Follows a statement tree into a graph. `__finally` is repeated for every way into it. */
const graphOf = (body) => {
	const build = {
		nodes: [],
		labels: /* @__PURE__ */ new Map(),
		declared: []
	};
	const end = body.kind === "block" ? body.end : 0;
	const exit = add(build, {
		kind: "exit",
		value: null,
		how: "end",
		line: end
	});
	const entry = follow$1(body, exit, {
		build,
		breaks: null,
		continues: null,
		leaves: null,
		finals: []
	});
	return {
		nodes: build.nodes,
		entry,
		declared: build.declared
	};
};
const add = ({ nodes }, node) => nodes.push(node) - 1;
/** Points of a graph: nested `__finally` blocks are repeated, and must not be so without end. */
const MAX_NODES = 4e4;
const follow$1 = (one, next, around) => {
	const { build } = around;
	if (build.nodes.length > MAX_NODES) return next;
	switch (one.kind) {
		case "block": return followBlock(one, next, around);
		case "steps": return followSteps(build, one.steps, next);
		case "if": {
			if (isIdle(one.then) && (one.otherwise === null || isIdle(one.otherwise)) && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.X)(one.test).length === 0 && !assigns(one.test)) return next;
			const otherwise = one.otherwise === null ? sparing(build, one, next) : follow$1(one.otherwise, next, around);
			return followTest(build, one.test, {
				yes: follow$1(one.then, next, around),
				no: otherwise
			});
		}
		case "loop": return followLoop(one, next, around);
		case "switch": return followSwitch(one, next, around);
		case "case": return next;
		case "label": {
			const at = labelAt(build, one.name);
			build.nodes[at] = {
				kind: "pass",
				next
			};
			return at;
		}
		case "goto": return add(build, {
			kind: "jump",
			how: "goto",
			line: one.line,
			next: throughFinals(one.label, around)
		});
		case "break": return add(build, {
			kind: "jump",
			how: "break",
			line: one.line,
			next: around.breaks ?? next
		});
		case "continue": return add(build, {
			kind: "jump",
			how: "continue",
			line: one.line,
			next: around.continues ?? next
		});
		case "leave": return add(build, {
			kind: "jump",
			how: "leave",
			line: one.line,
			next: around.leaves ?? next
		});
		case "return":
		case "throw": return followReturn(one, around);
		case "try": return followTry(one, next, around);
		default: return one;
	}
};
/** Members of a record that tell whether it owns what others of them lead to. */
const TELLS_OWNER = /\.\w*(?:flag|alloc|own|dynamic|free)\w*$/i;
/** Past an `if` that gives back members of a record where a flag in it says that they are its own. */
const sparing = (build, { test, then, line }, next) => {
	const records = new Set(placesIn(test).flatMap((place) => TELLS_OWNER.test(place) ? [(0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place)] : []));
	if (records.size === 0) return next;
	const members = releasedBy(then).filter((place) => place.includes(".") && records.has((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place)));
	return members.length === 0 ? next : add(build, {
		kind: "spared",
		members,
		line,
		next
	});
};
const placesIn = (one) => {
	const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one);
	return place === null ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Z)(one).flatMap(placesIn) : [place];
};
const LOGS = /log|print|trace|assert|dbg|debug|^kd|^event(?:write|log|record)|^count/i;
/** A statement that only writes to a log: no path need be split for it. */
const isIdle = (one) => {
	if (one.kind === "block") return one.statements.every(isIdle);
	if (one.kind === "loop") return one.isDo && isIdle(one.body);
	if (one.kind === "if") return isIdle(one.then) && (one.otherwise === null || isIdle(one.otherwise));
	if (one.kind !== "steps") return false;
	return one.steps.every((step) => step.kind === "literal" || step.kind === "call" && LOGS.test(step.name) && !isReleaseName(step.name) && !assigns(step));
};
const assigns = (one) => one.kind === "assign" || (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Z)(one).some(assigns);
const followBlock = ({ statements, end }, next, around) => {
	const { build } = around;
	const names = statements.flatMap((one) => one.kind === "steps" ? one.steps.flatMap((step) => step.kind === "declare" ? [step.name] : []) : []);
	const leave = (to, line) => to === null || names.length === 0 ? to : add(build, {
		kind: "scope",
		names,
		line,
		next: to
	});
	const inner = {
		...around,
		breaks: leave(around.breaks, end),
		continues: leave(around.continues, end)
	};
	const after = names.length === 0 ? next : add(build, {
		kind: "scope",
		names,
		line: end,
		next
	});
	return statements.reduceRight((to, one) => follow$1(one, to, inner), after);
};
const followSteps = (build, steps, next) => steps.reduceRight((to, step) => {
	if (step.kind === "declare") build.declared.push(step);
	return add(build, {
		kind: "step",
		step,
		next: to
	});
}, next);
/** Splits a condition, as the language does, into tests. */
const followTest = (build, test, { yes, no }) => {
	if (test.kind === "unary" && test.operator === "!") return followTest(build, test.of, {
		yes: no,
		no: yes
	});
	if (test.kind === "binary" && test.operator === "&&") return followTest(build, test.left, {
		yes: followTest(build, test.right, {
			yes,
			no
		}),
		no
	});
	if (test.kind === "binary" && test.operator === "||") return followTest(build, test.left, {
		yes,
		no: followTest(build, test.right, {
			yes,
			no
		})
	});
	if (test.kind === "call" && /^(?:__builtin_expect|likely|unlikely|BOOLEAN|ASSERT)$/.test(test.name) && test.args[0]) return followTest(build, test.args[0], {
		yes,
		no
	});
	return add(build, {
		kind: "test",
		test,
		yes,
		no
	});
};
const followLoop = ({ first, test, step, body, isDo, line }, next, around) => {
	const { build } = around;
	const lines = [line, body.kind === "block" ? body.end : line];
	const again = {
		kind: "loop",
		next: 0,
		cleans: cleaningOf(body, line),
		lines
	};
	const head = add(build, again);
	const stepped = step === null ? head : followSteps(build, [step], head);
	const tested = (into) => test === null ? into : followTest(build, test, {
		yes: into,
		no: next
	});
	if (isDo) {
		const check = add(build, {
			kind: "pass",
			next: tested(head)
		});
		again.next = follow$1(body, check, {
			...around,
			breaks: next,
			continues: check
		});
		return again.next;
	}
	const inside = follow$1(body, stepped, {
		...around,
		breaks: next,
		continues: stepped
	});
	again.next = tested(inside);
	if (!runsOnce(first, test)) return followSteps(build, first, head);
	return followSteps(build, first, add(build, {
		...again,
		next: inside
	}));
};
/** `for (i = 0; i < COUNT; \u2026)`: the first pass is always made. */
const runsOnce = (first, test) => {
	if (test?.kind !== "binary" || test.operator !== "<" || test.left.kind !== "name") return false;
	const { name } = test.left;
	return first.some((step) => step.kind === "declare" ? step.name === name && step.initial !== null && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(step.initial) === "=0" : step.kind === "assign" && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(step.left) === name && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(step.right) === "=0") && isCount(test.right);
};
/** A number above zero, a constant, or how many elements an array has. */
const isCount = (one) => {
	if (one.kind === "call") return /^(?:ARRAYSIZE|RTL_NUMBER_OF|ARRAY_SIZE|_countof)$/.test(one.name);
	const value = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(one);
	return value !== null && value !== "=0" && value !== "!0";
};
const followSwitch = ({ on, body }, next, around) => {
	const statements = body.kind === "block" ? body.statements : [body];
	const inside = {
		...around,
		breaks: next
	};
	const cases = [];
	let otherwise = next;
	statements.reduceRight((to, one) => {
		if (one.kind !== "case") return follow$1(one, to, inside);
		if (one.value === null) otherwise = to;
		else cases.unshift({
			value: one.value,
			next: to
		});
		return to;
	}, next);
	return add(around.build, {
		kind: "switch",
		on,
		cases,
		otherwise
	});
};
const labelAt = (build, name) => {
	const known = build.labels.get(name);
	if (known !== void 0) return known;
	const at = add(build, {
		kind: "exit",
		value: null,
		how: "end",
		line: 0
	});
	build.labels.set(name, at);
	return at;
};
/** A `goto` that leaves a `__try` runs its `__finally`. */
const throughFinals = (label, { build, finals }) => finals.filter(({ labels }) => !labels.has(label)).reduceRight((to, { last, around: outside }) => follow$1(last, to, outside), labelAt(build, label));
const followReturn = ({ kind, value, line }, { build, finals }) => {
	const exit = add(build, {
		kind: "exit",
		value: kind === "throw" ? null : value,
		how: "return",
		line
	});
	if (finals.length === 0) return exit;
	const last = finals.reduceRight((to, { last: block, around }) => follow$1(block, to, around), exit);
	return add(build, {
		kind: "jump",
		how: "return",
		line,
		next: last
	});
};
const followTry = ({ body, handlers, last }, next, around) => {
	const { build } = around;
	const after = last === null ? next : follow$1(last, next, around);
	const finals = last === null ? around.finals : [{
		last,
		labels: labelsIn(body),
		around
	}, ...around.finals];
	const through = (to) => to === null || last === null ? to : follow$1(last, to, around);
	const inside = {
		build,
		breaks: through(around.breaks),
		continues: through(around.continues),
		leaves: after,
		finals
	};
	const handled = handlers.map((handler) => follow$1(handler, after, {
		...around,
		finals
	}));
	const done = raises(body) && handled.length > 0 ? add(build, {
		kind: "fork",
		next: [after, ...handled]
	}) : after;
	const entry = follow$1(body, done, inside);
	return handled.length === 0 ? entry : add(build, {
		kind: "fork",
		next: [entry, ...handled]
	});
};

// build/where/tokens.js
const TOKEN = /[A-Za-z_]\w*!?(?=")|[A-Za-z_]\w*|\d[\w.']*|"[^"]*"|'(?:\\.|[^'\\\n])+'|\.\.\.|\.\.=|->|=>|\+\+|--|<<=|>>=|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|::|<<|\S|\n/g;
const isWord = (text) => /^[A-Za-z_]/.test(text);
/** Tokens of a piece of clean text; `line` is that of its first character. */
const tokensOf = (text, line) => {
	const tokens = [];
	let current = line;
	for (const [found] of text.matchAll(TOKEN)) if (found === "\n") current++;
	else tokens.push({
		text: found,
		line: current
	});
	return tokens;
};
const MAX_DEPTH$4 = 8;
const MAX_BODY = 800;
/** A function whose macros make more than this is not understood. */
const MAX_TOKENS = 6e4;
/** The tokens of a function's body, braces included, with the macros of the sources in place of their names. */
const bodyTokens = ({ outline, body }, findMacro) => {
	const tokens = tokensOf(outline.clean.slice(...body), (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.k)(outline, body[0]));
	return outline.isRust ? tokens : expand(tokens, outline, findMacro);
};
/** Tokens with macros expanded, those inside of macros too. */
const expand = (tokens, outline, findMacro) => {
	const out = [];
	expandInto(out, tokens, {
		outline,
		findMacro,
		inside: []
	});
	return out;
};
const expandInto = (out, tokens, how) => {
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === void 0 || out.length > MAX_TOKENS) return;
		const macro = isWord(token.text) ? macroFor(token.text, how) : void 0;
		if (macro === void 0) {
			out.push(token);
			continue;
		}
		const inner = {
			...how,
			inside: [...how.inside, macro.name]
		};
		if (macro.parameters === null) {
			expandInto(out, tokensOf(macro.body.replace(/\s+/g, " "), token.line).map(({ text }) => ({
				text,
				line: token.line
			})), inner);
			continue;
		}
		const given = tokens[at + 1]?.text === "(" ? argumentsAt(tokens, at + 1) : null;
		if (given === null) {
			out.push(token);
			continue;
		}
		expandInto(out, substituted(macro, given.parts, token.line), inner);
		at = given.end;
	}
};
/** Names that the walk knows by themselves. */
const KNOWN = /^(?:NT_SUCCESS|SUCCEEDED|FAILED|CONTAINING_RECORD|container_of|NT_ERROR|Insert(?:Head|Tail)List|Remove\w+List|InitializeListHead|ASSERT\w*|NT_ASSERT\w*|UNREFERENCED_PARAMETER|RTL_\w+|ARRAYSIZE|PAGED_CODE|FIELD_OFFSET|offsetof|TraceEvents|DbgPrint\w*|KdPrint\w*|DoTraceMessage)$/;
const macroFor = (name, { outline, findMacro, inside }) => {
	if (inside.length >= MAX_DEPTH$4 || inside.includes(name) || KNOWN.test(name)) return void 0;
	const macro = findMacro(name, outline);
	if (macro === void 0 || macro.body.length > MAX_BODY) return void 0;
	if (macro.parameters !== null) return macro;
	if ((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.T)(name) !== void 0 || _sites_js__WEBPACK_IMPORTED_MODULE_1__.w.has(name)) return void 0;
	return /^[A-Za-z_]\w*$|\(|\breturn\b|\bgoto\b/.test(macro.body) && !/^[('"0-9]/.test(macro.body) ? macro : void 0;
};
/** The arguments of a call whose parenthesis opens at `open`, and where it closes. */
const argumentsAt = (tokens, open) => {
	const parts = [[]];
	let depth = 0;
	for (let at = open; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === void 0) break;
		const { text } = token;
		if (text === ")" || text === "]" || text === "}") depth--;
		if (depth === 0 && at > open) return {
			parts: parts[0]?.length === 0 && parts.length === 1 ? [] : parts,
			end: at
		};
		if (depth === 1 && text === ",") parts.push([]);
		else if (at > open) parts.at(-1)?.push(token);
		if (text === "(" || text === "[" || text === "{") depth++;
	}
	return null;
};
const substituted = (macro, given, line) => {
	const parameters = macro.parameters ?? [];
	const isVariadic = parameters.at(-1)?.endsWith("...") === true;
	const fixed = isVariadic ? parameters.length - 1 : parameters.length;
	const rest = given.slice(fixed).flatMap((part, at) => at === 0 ? part : [{
		text: ",",
		line
	}, ...part]);
	const values = new Map(parameters.slice(0, fixed).map((name, at) => [name, given[at] ?? []]));
	if (isVariadic) values.set("__VA_ARGS__", rest);
	return pasted(macro.body.replace(/\s+/g, " "), values).flatMap((text) => {
		const value = values.get(text);
		return value === void 0 ? [{
			text,
			line
		}] : value.map((token) => ({
			text: token.text,
			line
		}));
	});
};
/** Texts of a body; `a##b` is one word. */
const pasted = (body, values) => {
	const joined = body.replace(/(\w+)\s*##\s*(\w+)/g, (_, left, right) => {
		const one = (name) => values.get(name)?.map(({ text }) => text).join("") ?? name;
		return one(left) + one(right);
	});
	return tokensOf(joined.replace(/#/g, " "), 1).map(({ text }) => text);
};

// build/where/cursor.js
/** Nesting that is read; what is deeper is no code that somebody wrote. */
const MAX_DEPTH$3 = 200;
/** Reads one level deeper; too deep, it gives up the rest of the tokens. */
const nested = (cursor, read, giveUp) => {
	const depth = cursor.depth ?? 0;
	if (depth >= MAX_DEPTH$3) {
		cursor.at = cursor.tokens.length;
		return giveUp();
	}
	cursor.depth = depth + 1;
	const found = read(cursor);
	cursor.depth = depth;
	return found;
};
const peek = (cursor, ahead = 0) => cursor.tokens[cursor.at + ahead]?.text ?? "";
const lineOf$1 = (cursor) => cursor.tokens[Math.min(cursor.at, cursor.tokens.length - 1)]?.line ?? 0;
const OPENS = {
	"(": ")",
	"[": "]",
	"{": "}"
};
/** Steps behind the group that opens here. */
const skipGroup = (cursor) => {
	let depth = 0;
	for (; cursor.at < cursor.tokens.length; cursor.at++) {
		const text = peek(cursor);
		if (text in OPENS) depth++;
		else if (text === ")" || text === "]" || text === "}") depth--;
		if (depth === 0) {
			cursor.at++;
			return;
		}
	}
};
/** Behind the `>` that closes the `<` at `from`; null where it compares. */
const endOfAngles = ({ tokens }, from) => {
	let depth = 0;
	for (let at = from; at < Math.min(tokens.length, from + 60); at++) {
		const text = tokens[at]?.text ?? "";
		if (text === "<") depth++;
		else if (text === ">" && --depth === 0) return at + 1;
		else if (!isWord(text) && !/^(?:[\d,*&]|::|\.\.\.|\[|\])/.test(text)) return null;
	}
	return null;
};
/** The tokens inside the parentheses that open here. */
const group = (cursor) => {
	const from = cursor.at;
	skipGroup(cursor);
	return cursor.tokens.slice(from + 1, cursor.at - 1);
};
/** Tokens in parts, at a mark that stands outside of parentheses. */
const splitAt = (tokens, mark) => {
	const parts = [[]];
	let depth = 0;
	for (const token of tokens) {
		if (/^[([{]$/.test(token.text)) depth++;
		else if (/^[)\]}]$/.test(token.text)) depth--;
		if (depth === 0 && token.text === mark) parts.push([]);
		else parts.at(-1)?.push(token);
	}
	return parts;
};

// build/where/parse-expression.js
/** `a + a + \u2026`, `p->p->\u2026`: links of all chains of one expression. */
const MAX_LINKS = 400;
/** The left side of one more link, or nothing where the chain is too long. */
const linked = (cursor, left) => {
	cursor.links = (cursor.links ?? 0) + 1;
	return cursor.links > MAX_LINKS ? {
		kind: "literal",
		text: "",
		line: left.line
	} : left;
};
/** Reads the whole of some tokens as one expression. */
const parseExpression = (tokens) => {
	const cursor = {
		tokens,
		at: 0
	};
	const items = [];
	while (cursor.at < tokens.length) {
		const from = cursor.at;
		items.push(comma(cursor));
		if (cursor.at === from) cursor.at++;
	}
	const [only] = items;
	return items.length === 1 && only !== void 0 ? only : {
		kind: "list",
		items,
		line: tokens[0]?.line ?? 0
	};
};
const comma = (cursor) => {
	const line = lineOf$1(cursor);
	const items = [assignment(cursor)];
	while (peek(cursor) === ",") {
		cursor.at++;
		items.push(assignment(cursor));
	}
	const [only] = items;
	return items.length === 1 && only !== void 0 ? only : {
		kind: "list",
		items,
		line
	};
};
const ASSIGN = /^(?:[-+*/%&|^]|<<|>>)?=$/;
/** One expression without a comma. */
const assignment = (cursor) => nested(cursor, assigned, () => nothing(cursor));
const nothing = (cursor) => ({
	kind: "literal",
	text: "",
	line: lineOf$1(cursor)
});
const assigned = (cursor) => {
	const left = choice(cursor);
	const operator = peek(cursor);
	if (!ASSIGN.test(operator)) return left;
	const line = lineOf$1(cursor);
	cursor.at++;
	return {
		kind: "assign",
		operator,
		left,
		right: assignment(cursor),
		line
	};
};
const choice = (cursor) => {
	const test = binary(cursor, 0);
	if (peek(cursor) !== "?") return test;
	const line = lineOf$1(cursor);
	cursor.at++;
	const yes = peek(cursor) === ":" ? test : comma(cursor);
	if (peek(cursor) === ":") cursor.at++;
	return {
		kind: "choice",
		test,
		yes,
		no: assignment(cursor),
		line
	};
};
const LEVELS = {
	"||": 1,
	"&&": 2,
	"|": 3,
	"^": 4,
	"&": 5,
	"==": 6,
	"!=": 6,
	"<": 7,
	">": 7,
	"<=": 7,
	">=": 7,
	"<<": 8,
	">>": 8,
	"+": 9,
	"-": 9,
	"*": 10,
	"/": 10,
	"%": 10
};
const binary = (cursor, floor) => {
	let left = unary(cursor);
	for (;;) {
		const isShift = peek(cursor) === ">" && peek(cursor, 1) === ">";
		const operator = isShift ? ">>" : peek(cursor);
		const level = LEVELS[operator] ?? 0;
		if (level <= floor) return left;
		const line = lineOf$1(cursor);
		cursor.at += isShift ? 2 : 1;
		left = {
			kind: "binary",
			operator,
			left: linked(cursor, left),
			right: binary(cursor, level),
			line
		};
	}
};
const UNARY = /* @__PURE__ */ new Set([
	"!",
	"*",
	"&",
	"-",
	"+",
	"~",
	"++",
	"--"
]);
const unary = (cursor) => nested(cursor, prefixed, () => nothing(cursor));
const prefixed = (cursor) => {
	const line = lineOf$1(cursor);
	const operator = peek(cursor);
	if (operator === "&&") {
		cursor.at++;
		return unary(cursor);
	}
	if (UNARY.has(operator)) {
		cursor.at++;
		return {
			kind: "unary",
			operator,
			of: unary(cursor),
			line
		};
	}
	if (operator === "sizeof" || operator === "alignof") return sizeOf(cursor);
	if (operator === "new") return created(cursor);
	if (operator === "delete") {
		cursor.at++;
		if (peek(cursor) === "[") cursor.at += 2;
		return call("delete", [unary(cursor)], line);
	}
	const cast = operator === "(" ? endOfCast(cursor) : null;
	if (cast !== null) {
		cursor.at = cast;
		return peek(cursor) === "{" ? braces(cursor) : unary(cursor);
	}
	return postfix(cursor, primary(cursor));
};
const call = (name, args, line) => ({
	kind: "call",
	name,
	callee: {
		kind: "name",
		name,
		line
	},
	args,
	line
});
const sizeOf = (cursor) => {
	const line = lineOf$1(cursor);
	cursor.at++;
	if (peek(cursor) === "(") skipGroup(cursor);
	else unary(cursor);
	return {
		kind: "literal",
		text: "sizeof",
		line
	};
};
/** `new (POOL_FLAG_PAGED, TAG) Type(args)`: a call whose arguments are those of the placement. */
const created = (cursor) => {
	const line = lineOf$1(cursor);
	cursor.at++;
	const placement = peek(cursor) === "(" ? argumentsOf(cursor) : [];
	while (isWord(peek(cursor)) || ["::", "*"].includes(peek(cursor)) || peek(cursor) === "<") if (peek(cursor) === "<") cursor.at = endOfAngles(cursor, cursor.at) ?? cursor.at + 1;
	else cursor.at++;
	const args = peek(cursor) === "(" ? argumentsOf(cursor) : [];
	if (peek(cursor) === "[") skipGroup(cursor);
	if (peek(cursor) === "{") braces(cursor);
	return call("new", [...placement, ...args], line);
};
const TYPE_WORD = /^(?:const|volatile|struct|union|enum|unsigned|signed|void|char|short|int|long|bool|float|double|auto|class|typename|U?INT(?:8|16|32|64)?|U?LONG(?:_PTR|LONG|64)?|P?[UCW]?CHAR|PV?OID|HANDLE|SIZE_T|NTSTATUS|.*_t|P[A-Z][A-Z0-9_]+|LP[A-Z]+)$/;
/** Where the operand of a cast begins that opens here; null for a parenthesis of another kind. */
const endOfCast = (cursor) => {
	const { tokens } = cursor;
	let at = cursor.at + 1;
	let [words, stars, isType] = [
		0,
		0,
		false
	];
	for (; at < tokens.length && tokens[at]?.text !== ")"; at++) {
		const text = tokens[at]?.text ?? "";
		if (isWord(text)) {
			if (stars > 0 && text !== "const") return null;
			words++;
			isType ||= TYPE_WORD.test(text);
		} else if (text === "*") stars++;
		else if (text === "<") {
			const end = endOfAngles(cursor, at);
			if (end === null) return null;
			at = end - 1;
		} else if (text !== "::" && text !== "&") return null;
	}
	const next = tokens[at + 1]?.text ?? "";
	if (words === 0) return null;
	const isOperand = isWord(next) || /^["'\d]/.test(next) || next === "~" || next === "!" || next === "{";
	if (stars > 0 || isType || words > 1) return isOperand || next === "(" || next === "&" || next === "*" || next === "-" ? at + 1 : null;
	const [only] = [tokens[at - 1]?.text ?? ""];
	return isOperand || next === "(" && /^[A-Z][A-Z0-9_]+$/.test(only) ? at + 1 : null;
};
const primary = (cursor) => {
	const line = lineOf$1(cursor);
	const text = peek(cursor);
	if (text === "(") {
		cursor.at++;
		const inside = peek(cursor) === ")" ? {
			kind: "list",
			items: [],
			line
		} : comma(cursor);
		while (cursor.at < cursor.tokens.length && peek(cursor) !== ")") if (peek(cursor) in OPENS) skipGroup(cursor);
		else cursor.at++;
		cursor.at++;
		return inside;
	}
	if (text === "{") return braces(cursor);
	if (text === "[") return lambda(cursor);
	if (!isWord(text)) {
		if (/^["'\d.]/.test(text)) cursor.at++;
		return {
			kind: "literal",
			text,
			line
		};
	}
	cursor.at++;
	if (/^(?:L|u8?|U)$/.test(text) && peek(cursor).startsWith("\"")) return primary(cursor);
	const angles = peek(cursor) === "<" ? endOfAngles(cursor, cursor.at) : null;
	if (/_cast$/.test(text) && angles !== null) {
		cursor.at = angles;
		return primary(cursor);
	}
	if (angles !== null && [
		"(",
		"::",
		"{"
	].includes(cursor.tokens[angles]?.text ?? "")) cursor.at = angles;
	if (peek(cursor) === "::") {
		cursor.at++;
		return nested(cursor, primary, () => nothing(cursor));
	}
	return {
		kind: "name",
		name: text,
		line
	};
};
const braces = (cursor) => {
	const line = lineOf$1(cursor);
	return {
		kind: "list",
		items: argumentsOf(cursor),
		line
	};
};
const lambda = (cursor) => {
	const line = lineOf$1(cursor);
	skipGroup(cursor);
	while (cursor.at < cursor.tokens.length && peek(cursor) !== "{" && !/^[;,)]$/.test(peek(cursor))) if (peek(cursor) === "(") skipGroup(cursor);
	else cursor.at++;
	const from = cursor.at;
	if (peek(cursor) === "{") skipGroup(cursor);
	return {
		kind: "lambda",
		body: cursor.tokens.slice(from, cursor.at),
		line
	};
};
const argumentsOf = (cursor) => {
	const close = OPENS[peek(cursor)] ?? ")";
	const args = [];
	cursor.at++;
	while (cursor.at < cursor.tokens.length && peek(cursor) !== close) {
		const from = cursor.at;
		if (peek(cursor) === ",") cursor.at++;
		else args.push(assignment(cursor));
		if (cursor.at === from) cursor.at++;
	}
	cursor.at++;
	return args;
};
const POSTFIX = /* @__PURE__ */ new Set([
	"(",
	"[",
	"->",
	".",
	"++",
	"--"
]);
const postfix = (cursor, first) => {
	let one = first;
	for (;;) {
		const line = lineOf$1(cursor);
		const text = peek(cursor);
		if (!POSTFIX.has(text)) return one;
		one = linked(cursor, one);
		if (text === "(") one = flagged({
			kind: "call",
			name: lastWord(one),
			callee: one,
			args: argumentsOf(cursor),
			line: one.line
		});
		else if (text === "[") {
			const [at = {
				kind: "literal",
				text: "",
				line
			}] = argumentsOf(cursor);
			one = {
				kind: "index",
				of: one,
				at,
				line
			};
		} else if (text === "->" || text === ".") {
			cursor.at++;
			const name = peek(cursor);
			cursor.at++;
			one = {
				kind: "member",
				of: one,
				name,
				line
			};
		} else {
			cursor.at++;
			one = {
				kind: "unary",
				operator: text,
				of: one,
				line
			};
		}
	}
};
/** `FlagOn(flags, BIT)` and its like of the kernel's headers, as the operators that they stand for. */
const flagged = (one) => {
	const [left, right] = one.args;
	if (left === void 0 || right === void 0 || one.args.length !== 2) return one;
	const { line } = one;
	if (/^(?:Boolean)?FlagOn$/.test(one.name)) return {
		kind: "binary",
		operator: "&",
		left,
		right,
		line
	};
	if (one.name === "SetFlag") return {
		kind: "assign",
		operator: "|=",
		left,
		right,
		line
	};
	if (one.name !== "ClearFlag") return one;
	return {
		kind: "assign",
		operator: "&=",
		left,
		right: {
			kind: "unary",
			operator: "~",
			of: right,
			line
		},
		line
	};
};
const lastWord = (one) => {
	if (one.kind === "name" || one.kind === "member") return one.name;
	return one.kind === "unary" ? lastWord(one.of) : "";
};

// build/where/declarations.js
/** A condition that nothing is known of. */
const unknown = (line) => ({
	kind: "list",
	items: [],
	line
});
/** Declarations or expressions of one statement. */
const parseSteps = (tokens) => {
	if (tokens.length === 0) return [];
	return declarations(tokens) ?? [parseExpression(tokens)];
};
const NO_TYPE = /^(?:return|delete|new|sizeof|else|throw|case|typedef|using|goto|operator)$/;
const TYPE_ONLY = /^(?:const|volatile|static|struct|union|enum|class|unsigned|signed|register|constexpr|inline|extern|typename|let|mut)$/;
/** `T* a = f(), *b;`: the declared variables; null where the tokens are no declaration. */
const declarations = (tokens) => {
	const cursor = {
		tokens,
		at: 0
	};
	const type = typeAt(cursor);
	if (type === null) return null;
	const declared = [];
	while (cursor.at < tokens.length) {
		const from = cursor.at;
		while (/^(?:\*|&|&&|const|volatile)$/.test(peek(cursor))) cursor.at++;
		const isPointer = cursor.at > from || /^(?:P[A-Z]|LP|p\w+_t$)|\bauto\b/.test(type);
		const line = lineOf$1(cursor);
		const name = peek(cursor);
		if (!isWord(name)) return declared.length > 0 ? declared : null;
		cursor.at++;
		while (peek(cursor) === "[") skipGroup(cursor);
		declared.push({
			kind: "declare",
			name,
			type,
			isPointer,
			initial: initialAt(cursor),
			line
		});
		if (peek(cursor) !== ",") break;
		cursor.at++;
	}
	return declared;
};
const initialAt = (cursor) => {
	const line = lineOf$1(cursor);
	if (peek(cursor) === "=") {
		cursor.at++;
		return assignment(cursor);
	}
	if (peek(cursor) !== "(" && peek(cursor) !== "{") return null;
	const inside = group(cursor);
	return {
		kind: "call",
		name: "construct",
		callee: unknown(line),
		args: splitAt(inside, ",").filter((one) => one.length > 0).map(parseExpression),
		line
	};
};
/** Reads a type where a declared name follows it; null, and nothing read, where none does. */
const typeAt = (cursor) => {
	const { tokens } = cursor;
	if (tokens[0]?.text === "[" && tokens[1]?.text === "[") skipGroup(cursor);
	const words = [];
	for (;;) {
		const text = peek(cursor);
		if (!isWord(text) || NO_TYPE.test(text)) return null;
		words.push(text);
		cursor.at++;
		if (/^_\w+_$|^__\w+$/.test(text) && peek(cursor) === "(") skipGroup(cursor);
		if (peek(cursor) === "<") {
			const end = endOfAngles(cursor, cursor.at);
			if (end === null) return null;
			words.push(...tokens.slice(cursor.at, end).map((token) => token.text));
			cursor.at = end;
		}
		if (peek(cursor) === "::") {
			words.push("::");
			cursor.at++;
			continue;
		}
		let stars = 0;
		while (/^(?:\*|&|&&|const)$/.test(peek(cursor, stars))) stars++;
		const next = peek(cursor, stars);
		if (!isWord(next) || NO_TYPE.test(next)) return null;
		const follows = peek(cursor, stars + 1);
		if ((follows === "" || /^(?:=|,|\[|\(|\{)$/.test(follows)) && !TYPE_ONLY.test(next)) {
			if (stars === 0 && words.every((word) => TYPE_ONLY.test(word)) && !/auto|unsigned|signed|let|mut|const/.test(text)) continue;
			return words.join(" ");
		}
		if (stars > 0 && !/^_\w+_$|^__\w+$/.test(next)) return null;
		cursor.at += stars;
	}
};

// build/where/statements.js
/** The statement tree of a function's body. What is not understood is one step, so nothing is lost. */
const parseBody = (tokens) => statement({
	tokens,
	at: 0
});
const statement = (cursor) => nested(cursor, oneStatement, () => empty(lineOf$1(cursor)));
const oneStatement = (cursor) => {
	const line = lineOf$1(cursor);
	const word = peek(cursor);
	const parse = WORDS[word];
	if (parse !== void 0 && Object.hasOwn(WORDS, word)) return parse(cursor, line);
	if (isWord(word) && peek(cursor, 1) === ":" && peek(cursor, 2) !== ":") {
		cursor.at += 2;
		return {
			kind: "label",
			name: word,
			line
		};
	}
	return steps(cursor);
};
const block = (cursor) => {
	const statements = [];
	cursor.at++;
	while (cursor.at < cursor.tokens.length && peek(cursor) !== "}") {
		const from = cursor.at;
		statements.push(statement(cursor));
		if (cursor.at === from) cursor.at++;
	}
	const end = lineOf$1(cursor);
	cursor.at++;
	return {
		kind: "block",
		statements,
		end
	};
};
const empty = (line) => ({
	kind: "steps",
	steps: [],
	line
});
const endStatement = (cursor) => {
	if (peek(cursor) === ";") cursor.at++;
};
const choose = (cursor, line) => {
	cursor.at++;
	if (peek(cursor) === "constexpr") cursor.at++;
	const [inside, ...more] = [...splitAt(group(cursor), ";")].reverse();
	const test = parseCondition(inside ?? []);
	const then = statement(cursor);
	let otherwise = null;
	if (peek(cursor) === "else") {
		cursor.at++;
		otherwise = statement(cursor);
	}
	const chosen = {
		kind: "if",
		test: test.test,
		then,
		otherwise,
		line
	};
	const before = [...more.reverse().flatMap(parseSteps), ...test.declared];
	if (before.length === 0) return chosen;
	return {
		kind: "block",
		statements: [{
			kind: "steps",
			steps: before,
			line
		}, chosen],
		end: line
	};
};
/** `(T* p = f())` declares and tests. */
const parseCondition = (tokens) => {
	const steps = parseSteps(tokens);
	const [first] = steps;
	if (steps.length === 1 && first?.kind === "declare" && first.initial !== null) return {
		declared: steps,
		test: {
			kind: "name",
			name: first.name,
			line: first.line
		}
	};
	return {
		declared: [],
		test: parseExpression(tokens)
	};
};
const loopFor = (cursor, line) => {
	cursor.at++;
	const inside = group(cursor);
	const parts = splitAt(inside, ";");
	const body = statement(cursor);
	if (parts.length < 3) return {
		kind: "loop",
		first: [],
		test: unknown(line),
		step: null,
		body,
		isDo: false,
		line
	};
	const [first = [], test = [], step = []] = parts;
	return {
		kind: "loop",
		first: parseSteps(first),
		test: test.length === 0 ? null : parseExpression(test),
		step: step.length === 0 ? null : parseExpression(step),
		body,
		isDo: false,
		line
	};
};
const loopWhile = (cursor, line) => {
	cursor.at++;
	const test = parseExpression(group(cursor));
	return {
		kind: "loop",
		first: [],
		test: isTrue(test) ? null : test,
		step: null,
		body: statement(cursor),
		isDo: false,
		line
	};
};
const isTrue = (test) => test.kind === "literal" && /^[1-9]/.test(test.text) || test.kind === "name" && /^true$/i.test(test.name);
const loopDo = (cursor, line) => {
	cursor.at++;
	const body = statement(cursor);
	let test = unknown(line);
	if (peek(cursor) === "while") {
		cursor.at++;
		const inside = parseExpression(group(cursor));
		test = isTrue(inside) ? null : inside;
		endStatement(cursor);
	}
	return {
		kind: "loop",
		first: [],
		test,
		step: null,
		body,
		isDo: true,
		line
	};
};
const loopForever = (cursor, line) => {
	cursor.at++;
	return {
		kind: "loop",
		first: [],
		test: null,
		step: null,
		body: statement(cursor),
		isDo: false,
		line
	};
};
const select = (cursor, line) => {
	cursor.at++;
	return {
		kind: "switch",
		on: parseExpression(group(cursor)),
		body: statement(cursor),
		line
	};
};
const labelled = (cursor, line) => {
	const isDefault = peek(cursor) === "default";
	cursor.at++;
	const from = cursor.at;
	while (cursor.at < cursor.tokens.length && peek(cursor) !== ":") cursor.at++;
	const tokens = cursor.tokens.slice(from, cursor.at);
	cursor.at++;
	return {
		kind: "case",
		value: isDefault ? null : parseExpression(tokens),
		line
	};
};
const jump = (kind) => (cursor, line) => {
	cursor.at++;
	endStatement(cursor);
	return {
		kind,
		line
	};
};
const leaveWith = (kind) => (cursor, line) => {
	cursor.at++;
	const tokens = untilSemicolon(cursor);
	return {
		kind,
		value: tokens.length === 0 ? null : parseExpression(tokens),
		line
	};
};
const goTo = (cursor, line) => {
	const label = peek(cursor, 1);
	cursor.at += 2;
	endStatement(cursor);
	return {
		kind: "goto",
		label,
		line
	};
};
const guarded = (cursor, line) => {
	cursor.at++;
	const body = statement(cursor);
	const handlers = [];
	let last = null;
	while (/^(?:__|_SEH2_)?(?:except|finally|catch|EXCEPT|FINALLY)$/.test(peek(cursor))) {
		const isLast = /finally/i.test(peek(cursor));
		cursor.at++;
		if (peek(cursor) === "(") skipGroup(cursor);
		const handler = statement(cursor);
		if (isLast) last = handler;
		else handlers.push(handler);
	}
	return {
		kind: "try",
		body,
		handlers,
		last,
		line
	};
};
/** The tokens up to the end of the statement. */
const untilSemicolon = (cursor) => {
	const from = cursor.at;
	while (cursor.at < cursor.tokens.length && !/^[;}]$/.test(peek(cursor))) if (/^[([{]$/.test(peek(cursor))) skipGroup(cursor);
	else cursor.at++;
	const tokens = cursor.tokens.slice(from, cursor.at);
	endStatement(cursor);
	return tokens;
};
const STARTS = /^(?:if|while|for|do|switch|return|goto|break|continue|case|default|else)$/;
const steps = (cursor) => {
	const line = lineOf$1(cursor);
	const from = cursor.at;
	while (cursor.at < cursor.tokens.length && !/^[;}]$/.test(peek(cursor))) {
		if (cursor.at > from && peek(cursor, -1) === ")" && STARTS.test(peek(cursor))) break;
		if (cursor.at > from && peek(cursor) === "{" && peek(cursor, -1) === ")" && !isLambda(cursor, from)) break;
		if (/^[([{]$/.test(peek(cursor))) skipGroup(cursor);
		else cursor.at++;
	}
	const tokens = cursor.tokens.slice(from, cursor.at);
	endStatement(cursor);
	return tokens.length === 0 ? empty(line) : {
		kind: "steps",
		steps: parseSteps(tokens),
		line
	};
};
const isLambda = ({ tokens, at }, from) => tokens.slice(from, at).some(({ text }) => text === "[");
const WORDS = {
	"{": block,
	";": (cursor, line) => {
		cursor.at++;
		return empty(line);
	},
	if: choose,
	for: loopFor,
	while: loopWhile,
	do: loopDo,
	loop: loopForever,
	switch: select,
	case: labelled,
	default: labelled,
	break: jump("break"),
	continue: jump("continue"),
	__leave: jump("leave"),
	leave: jump("leave"),
	_SEH2_LEAVE: jump("leave"),
	return: leaveWith("return"),
	co_return: leaveWith("return"),
	throw: leaveWith("throw"),
	goto: goTo,
	try: guarded,
	__try: guarded,
	_SEH2_TRY: guarded
};

// build/where/rust.js
/** The statement tree of a Rust function's body, whose tokens are rewritten as C writes them. */
const parseRust = (tokens) => parseBody(isDeep(tokens) ? [] : withTail(rewrite(tokens)));
/** Nesting of a body that is read; every level is rewritten by itself. */
const MAX_DEPTH$2 = 100;
const isDeep = (tokens) => {
	let depth = 0;
	return tokens.some(({ text }) => {
		depth += depthOf(text);
		return depth > MAX_DEPTH$2;
	});
};
const rewrite = (tokens) => {
	const out = [];
	for (let at = 0; at < tokens.length;) at = rewriteAt(tokens, at, out);
	return out;
};
/** Rewrites what stands at a token; returns where the next begins. */
const rewriteAt = (tokens, at, out) => {
	const token = tokens[at];
	if (token === void 0) return at + 1;
	const { text, line } = token;
	const push = (...texts) => {
		for (const one of texts) out.push({
			text: one,
			line
		});
	};
	const next = tokens[at + 1]?.text;
	if (text === "let") return letAt(tokens, at, push);
	if (text === "if" || text === "while") return conditionAt(tokens, at, out);
	if (text === "for") return loopAt(tokens, at, out);
	if (text === "match") return matchAt(tokens, at, out);
	if (text === "unsafe" && next === "{") return unsafeAt(tokens, at, out);
	if (text === "as") return endOfType(tokens, at + 1);
	if (text === "&" && next === "mut") {
		push("&");
		return at + 2;
	}
	if (text === "!" && isWord(tokens[at - 1]?.text ?? "") && (next === "(" || next === "[")) return at + 1;
	if (text === "." && (next === "is_null" || next === "is_none") && tokens[at + 2]?.text === "(") return nullTest(out, line, at);
	if (text === "." && SAME.test(next ?? "")) return endOfCall(tokens, at + 2);
	if (text === "?") return at + 1;
	if (/^(?:null_mut|null)$/.test(text) && next === "(") {
		push("NULL");
		return at + 3;
	}
	push(text === "nt_success" ? "NT_SUCCESS" : text);
	return at + 1;
};
/** Methods that give the same pointer. */
const SAME = /^(?:cast|cast_mut|cast_const|unwrap|as_ptr|as_mut_ptr|into)$/;
/** Behind the parentheses of a call, and the types before them. */
const endOfCall = (tokens, from) => {
	let at = from;
	while (at < tokens.length && tokens[at]?.text !== "(") at++;
	for (let depth = 0; at < tokens.length; at++) {
		depth += depthOf(tokens[at]?.text);
		if (depth === 0) return at + 1;
	}
	return at;
};
/** `p.is_null()` \u2192 `(p == NULL)`. */
const nullTest = (out, line, at) => {
	let from = out.length;
	while (from > 0 && /^(?:\w+|\.|::)$/.test(out[from - 1]?.text ?? "") && !/^(?:if|while|return)$/.test(out[from - 1]?.text ?? "")) from--;
	out.splice(from, 0, {
		text: "(",
		line
	});
	for (const text of [
		"==",
		"NULL",
		")"
	]) out.push({
		text,
		line
	});
	return at + 4;
};
/** `let mut p: T = \u2026` \u2192 `auto p = \u2026`. */
const letAt = (tokens, at, push) => {
	let name = at + 1;
	while (/^(?:mut|ref|Some|Ok|\()$/.test(tokens[name]?.text ?? "")) name++;
	push("auto", tokens[name]?.text ?? "_");
	let end = name + 1;
	if (tokens[end]?.text === ")") end++;
	return tokens[end]?.text === ":" ? endOfType(tokens, end + 1) : end;
};
/** Behind a type: up to what ends an expression or begins a value. */
const endOfType = (tokens, from) => {
	let at = from;
	let depth = 0;
	for (; at < tokens.length; at++) {
		const text = tokens[at]?.text ?? "";
		if (/^[<([]$/.test(text)) depth++;
		else if (/^[>\])]$/.test(text)) {
			if (depth === 0) break;
			depth--;
		} else if (depth === 0 && !isWord(text) && !/^(?:::|\*|&)$/.test(text)) break;
	}
	return at;
};
/** `if a {` \u2192 `if ( a ) {`. */
const conditionAt = (tokens, at, out) => {
	const line = tokens[at]?.line ?? 0;
	const end = endOfHead(tokens, at + 1);
	const inside = tokens.slice(at + 1, end);
	const equals = inside.findIndex(({ text }) => text === "=");
	const test = inside[0]?.text === "let" ? inside.slice(equals + 1) : inside;
	out.push({
		text: tokens[at]?.text ?? "if",
		line
	}, {
		text: "(",
		line
	}, ...rewrite(test), {
		text: ")",
		line
	});
	return end;
};
const loopAt = (tokens, at, out) => {
	const line = tokens[at]?.line ?? 0;
	for (const text of [
		"while",
		"(",
		"has_next",
		"(",
		")",
		")"
	]) out.push({
		text,
		line
	});
	return endOfHead(tokens, at + 1);
};
/** Where the block of a head opens. */
const endOfHead = (tokens, from) => {
	let depth = 0;
	for (let at = from; at < tokens.length; at++) {
		const text = tokens[at]?.text;
		if (text === "unsafe" && tokens[at + 1]?.text === "{") at = endOfBlock(tokens, at + 1) - 1;
		else if (text === "(" || text === "[") depth++;
		else if (text === ")" || text === "]") depth--;
		else if (text === "{" && depth === 0) return at;
	}
	return tokens.length;
};
const endOfBlock = (tokens, from) => {
	let depth = 0;
	for (let at = from; at < tokens.length; at++) if (tokens[at]?.text === "{") depth++;
	else if (tokens[at]?.text === "}" && --depth === 0) return at + 1;
	return tokens.length;
};
/** A block of statements stays one; a value in braces is a value in parentheses. */
const unsafeAt = (tokens, at, out) => {
	const end = endOfBlock(tokens, at + 1);
	const inside = tokens.slice(at + 2, end - 1);
	const before = out.at(-1)?.text ?? "{";
	const isStatement = /^[;{}]$/.test(before) || inside.some(({ text }) => text === ";");
	const line = tokens[at]?.line ?? 0;
	out.push({
		text: isStatement ? "{" : "(",
		line
	}, ...rewrite(inside));
	if (isStatement && out.at(-1)?.text !== ";" && out.at(-1)?.text !== "}") out.push({
		text: ";",
		line
	});
	out.push({
		text: isStatement ? "}" : ")",
		line: tokens[end - 1]?.line ?? line
	});
	return end;
};
/** `match a { B => c, _ => d }` \u2192 a `switch`. */
const matchAt = (tokens, at, out) => {
	const open = endOfHead(tokens, at + 1);
	const end = endOfBlock(tokens, open);
	const line = tokens[at]?.line ?? 0;
	const push = (...texts) => {
		for (const text of texts) out.push({
			text,
			line
		});
	};
	push("switch", "(");
	out.push(...rewrite(tokens.slice(at + 1, open)));
	push(")", "{");
	for (let arm = open + 1; arm < end - 1;) arm = armAt(tokens, arm, {
		out,
		end
	});
	push("}");
	return end;
};
const armAt = (tokens, from, { out, end }) => {
	const line = tokens[from]?.line ?? 0;
	let arrow = from;
	while (arrow < end - 1 && tokens[arrow]?.text !== "=>") arrow++;
	const isRest = tokens[from]?.text === "_";
	out.push({
		text: isRest ? "default" : "case",
		line
	});
	if (!isRest) out.push({
		text: tokens[from]?.text ?? "0",
		line
	});
	out.push({
		text: ":",
		line
	});
	let to = arrow + 1;
	if (tokens[to]?.text === "{") to = endOfBlock(tokens, to);
	else for (let depth = 0; to < end - 1 && !(depth === 0 && tokens[to]?.text === ","); to++) depth += depthOf(tokens[to]?.text);
	out.push(...rewrite(tokens.slice(arrow + 1, to)), {
		text: ";",
		line
	}, {
		text: "break",
		line
	}, {
		text: ";",
		line
	});
	return tokens[to]?.text === "," ? to + 1 : to;
};
const depthOf = (text = "") => /^[([{]$/.test(text) ? 1 : /^[)\]}]$/.test(text) ? -1 : 0;
/** A body's last expression is what it returns. */
const withTail = (tokens) => {
	const last = tokens.length - 2;
	if (last < 1 || /^[;}]$/.test(tokens[last]?.text ?? ";")) return tokens;
	let from = last;
	for (let depth = 0; from > 0; from--) {
		const text = tokens[from]?.text ?? "";
		depth -= depthOf(text);
		if (depth === 0 && /^[;}]$/.test(text) && from < last) break;
		if (depth < 0) break;
	}
	const at = from + 1;
	return [
		...tokens.slice(0, at),
		{
			text: "return",
			line: tokens[at]?.line ?? 0
		},
		...tokens.slice(at, last + 1),
		{
			text: ";",
			line: tokens[last]?.line ?? 0
		},
		...tokens.slice(last + 1)
	];
};

// build/where/user-mode.js
/** Headers behind a file that are asked, one step of inclusion after another. */
const MAX_HEADERS = 600;
/**
* The files of programs and libraries of user mode, which have no pool: they, or headers of the sources that they
* include, include headers of user mode, and none of them a header of the kernel.
*/
const userModeOf = (outlines) => {
	const byName = /* @__PURE__ */ new Map();
	for (const outline of outlines) (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.tt)(byName, (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.N)(outline.path.toLowerCase()), outline);
	const byFolder = /* @__PURE__ */ new Map();
	const modeFrom = (outline) => {
		const folder = folderOf(outline.path);
		const headersOf = byFolder.get(folder) ?? headersFrom(folder, byName);
		byFolder.set(folder, headersOf);
		return modeOf(outline, headersOf);
	};
	return new Set(outlines.filter((outline) => !outline.isRust && modeFrom(outline) === "user"));
};
const headersFrom = (folder, byName) => {
	const headers = /* @__PURE__ */ new Map();
	return (outline) => {
		const known = headers.get(outline);
		if (known !== void 0) return known;
		const made = outline.includes.flatMap((name) => meant(includedBy(outline, name, byName.get((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.N)(name)) ?? []), folder, outline.path));
		headers.set(outline, made);
		return made;
	};
};
/** Of several headers of a name those nearest to the folder that is built, then to the file that includes them. */
const meant = (all, folder, path) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.M)((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.M)(all, folder, pathOf), path, pathOf);
const pathOf = ({ path }) => path;
/** The mode that a file tells, or the headers behind it; null where they tell none, or the kernel's among others. */
const modeOf = (outline, headersOf) => {
	const reached = /* @__PURE__ */ new Set([outline]);
	let found = null;
	for (const one of reached) {
		const own = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.P)(one.includes);
		if (own === "kernel" || own === null && one === outline) return own;
		if (own === null) continue;
		if (own === "user") found = own;
		for (const header of headersOf(one)) if (reached.size < MAX_HEADERS) reached.add(header);
	}
	return found;
};
/** Headers that each project has its own of. */
const EVERYWHERE = /^(?:pch|stdafx|precomp\w*|resource|version|common|driver|public|trace|types|config)\.h$/;
/** Headers of one name that are told apart. */
const MAX_OF_NAME = 50;
/**
* The headers that a file may mean: in the folder that the name says, in the file's own, or in one above or below it;
* none where only other projects have one.
*/
const includedBy = ({ path }, name, all) => {
	const some = all.slice(0, MAX_OF_NAME);
	const named = name.includes("/") ? some.filter((one) => `/${one.path.toLowerCase()}`.endsWith(`/${name}`)) : [];
	const near = some.filter((one) => path.startsWith(folderOf(one.path)) || folderOf(one.path).startsWith(folderOf(path)));
	const only = all.length === 1 && !EVERYWHERE.test((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.N)(name)) ? all : near;
	return named.length > 0 ? named : only;
};
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);

// build/where/project.js
/** Graphs that are kept, those asked for last; the others are made again. */
const MAX_GRAPHS = 800;
const openProject = (files, pace = _pace_js__WEBPACK_IMPORTED_MODULE_0__.t) => {
	const outlines = openOutlines(files, pace);
	const functions = /* @__PURE__ */ new Map();
	const macros = /* @__PURE__ */ new Map();
	for (const outline of outlines) {
		for (const one of outline.functions) (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.tt)(functions, one.name, one);
		const last = new Map(outline.macros.map((macro) => [macro.name, macro]));
		for (const macro of last.values()) (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.tt)(macros, macro.name, {
			macro,
			outline
		});
	}
	const allMacros = [...macros.values()].flat().map(({ macro }) => macro);
	const findMacro = (name, from) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.M)(macros.get(name) ?? [], from.path, ({ outline }) => outline.path)[0]?.macro;
	const makeGraph = (one) => {
		const tokens = bodyTokens(one, findMacro);
		return graphOf(one.outline.isRust ? parseRust(tokens) : parseBody(tokens));
	};
	const graphs = /* @__PURE__ */ new Map();
	const graph = (one) => {
		const known = graphs.get(one);
		const made = known ?? makeGraph(one);
		if (known !== void 0) graphs.delete(one);
		const [oldest] = graphs.size >= MAX_GRAPHS ? graphs.keys() : [];
		if (oldest !== void 0) graphs.delete(oldest);
		graphs.set(one, made);
		return made;
	};
	const parameters = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.et)(parametersOf);
	return {
		outlines,
		find: (name, from, args) => {
			const all = functions.get(name) ?? [];
			const fitting = args === void 0 || all.length <= 1 ? all : all.filter((one) => parameters(one).length === args);
			return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.M)(fitting.length === 0 ? all : fitting, from.path, ({ outline }) => outline.path)[0];
		},
		findMacro,
		graph,
		parameters,
		macrosWith: (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.$)((word) => {
			const pattern = new RegExp(`(?<!\\w)${word.replace(/[^\w']/g, "\\$&")}(?!\\w)`);
			return allMacros.filter(({ body }) => body.includes(word) && pattern.test(body));
		})
	};
};
const openOutlines = (files, { onStep }) => {
	const looked = files.map((file, at) => {
		onStep({
			stage: "sources",
			tag: null,
			done: at,
			of: files.length
		});
		return {
			file,
			outline: (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.O)(file)
		};
	});
	const user = userModeOf(looked.map(({ outline }) => outline));
	return looked.map(({ file, outline }) => {
		if (user.has(outline)) return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.j)(outline);
		return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.P)(outline.includes) === "user" ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.A)(file) : outline;
	});
};
const parametersOf = ({ outline, parameters: [from, to] }) => {
	const text = outline.clean.slice(from, to);
	const parts = [];
	let [depth, angles, begin] = [
		0,
		0,
		0
	];
	for (let at = 0; at <= text.length; at++) {
		const character = text[at] ?? ",";
		if ("([{".includes(character)) depth++;
		else if (")]}".includes(character)) depth--;
		else if (depth === 0 && character === "<") angles++;
		else if (depth === 0 && character === ">") angles--;
		else if (character === "," && (depth === 0 && angles === 0 || at === text.length)) {
			parts.push(text.slice(begin, at));
			begin = at + 1;
		}
	}
	return parts.filter((part) => part.trim() !== "" && part.trim() !== "void").map((part) => toParameter(part, outline.isRust));
};
const toParameter = (part, isRust) => {
	if (isRust) return {
		name: /(\w+)\s*:/.exec(part)?.[1] ?? "self",
		isReference: /:\s*&\s*mut\b/.test(part)
	};
	const plain = withoutAnnotations(part).replace(/=.*$/s, "").replace(/\b(?:OPTIONAL|UNALIGNED|RESTRICTED_POINTER)\b/g, " ").replace(/\[[^\]]*\]\s*$/, "");
	const [, inside] = /\(\s*(?:\w+\s+)?\*\s*(\w+)\s*\)\s*\(/.exec(plain) ?? [];
	const [, last = ""] = /(\w+)\s*(?:_\w+_(?:\([^)]*\))?\s*)?$/.exec(plain) ?? [];
	return {
		name: inside ?? last,
		isReference: /&/.test(plain)
	};
};
/** A parameter without `_When_(return >= 0, \u2026)` and its like. */
const withoutAnnotations = (part) => {
	let rest = part.length > 4e3 ? "" : part;
	for (let open = rest.indexOf("("); open >= 0; open = rest.indexOf("(")) {
		const [annotation] = /(?<!\w)_\w{1,80}_\s{0,40}$/.exec(rest.slice(Math.max(0, open - 130), open)) ?? [];
		if (annotation === void 0) return rest;
		rest = `${rest.slice(0, open - annotation.length)} ${rest.slice((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.D)(rest, open))}`;
	}
	return rest;
};

// build/where/rank.js
const isLeak = ({ kind }) => kind === "left" || kind === "lost";
/**
* True where a record gets another object in its member by the same call: what is found twice is rarely there twice.
*/
const isRepeated = ({ kind, line, place }, callLine) => kind === "lost" && line === callLine && place !== "";
/** Sites with a path that leaks, the surest first. */
const accuse = (searched) => {
	const accused = searched.flatMap((one) => {
		const exits = isCallersDuty(one, searched) ? exitsOf(one) : [];
		const [first] = exits;
		return first === void 0 || first.score < MIN_SCORE ? [] : [{
			...one,
			exits,
			score: first.score
		}];
	}).sort((one, other) => other.score - one.score || compare(one, other));
	return [...new Map([...accused].reverse().map((one) => [one.site.call, one])).values()].reverse();
};
/**
* A function of the driver hands the object to its caller where callers give it back. A caller that never does is named
* only if most others do; of an element that left its list, only the caller that drops it at once.
*/
const isCallersDuty = ({ site, endings }, searched) => {
	if (site.depth === 0) return true;
	const { object, isUnlink } = site.acquire;
	if (isUnlink === true && !endings.every(isLeak)) return false;
	const all = searched.filter((other) => other.site.acquire === site.acquire);
	const releasing = all.filter((other) => other.endings.some((ending) => ending.kind === "released" || isUnlink === true && !isLeak(ending)));
	const isPlain = object === "return" || object.suffix === "";
	if (endings.every(isLeak)) return (isUnlink === true || !isPlain ? releasing : all.filter((other) => !other.endings.every(isLeak))).length * 2 >= all.length;
	return releasing.length > 0 || isPlain && all.some((other) => other.endings.some((ending) => !isLeak(ending)));
};
const compare = (one, other) => {
	const [left, right] = [one.site.one.outline.path, other.site.one.outline.path];
	if (left !== right) return left < right ? -1 : 1;
	return one.site.call.line - other.site.call.line;
};
/** Below it a site is not named. */
const MIN_SCORE = 1;
const exitsOf = ({ site, endings }) => {
	const isHandled = endings.some((ending) => !isLeak(ending));
	const exits = /* @__PURE__ */ new Map();
	for (const ending of endings) {
		if (!isLeak(ending) || isRepeated(ending, site.call.line)) continue;
		const line = site.acquire.isUnlink === true && site.depth === 0 ? site.call.line : lineOf(ending);
		const score = scoreOf(ending, isHandled, site.call.line) - (site.acquire.isUnlink === true ? 1.5 : 0) - site.depth * .1;
		const known = exits.get(line);
		if (known === void 0 || known.score < score) exits.set(line, {
			line,
			ending,
			score
		});
	}
	return [...exits.values()].sort((one, other) => other.score - one.score || one.line - other.line);
};
/** The line that leaves: a jump that leads to an exit that others share is the exit. */
const lineOf = ({ line, jump }) => jump === null || jump.how === "break" || jump.how === "continue" && jump.line > line ? line : jump.line;
const scoreOf = ({ kind, line, value, unsure, jump }, isHandled, callLine) => {
	let score = isHandled ? 4 : 3;
	if ((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.W)(value) === false || value === "=0") score += isHandled ? 1 : 0;
	if (kind === "lost" && line !== callLine) score -= .5;
	if (jump?.how === "goto" || jump?.how === "leave") score += .2;
	return score - unsure * 2;
};

// build/where/owner.js
/** True where the attributes that a call is given name a parent: `attributes.ParentObject = request`. */
const hasParent = (graph, { args, line }) => args.some((arg) => {
	const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(arg);
	if (place?.startsWith("&") !== true) return false;
	const attributes = place.slice(1);
	const named = Math.max(...(0,_sites_js__WEBPACK_IMPORTED_MODULE_1__._)(graph).filter(({ to, from }) => to === `${attributes}.ParentObject` && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(from) !== "=0").map(({ from }) => from.line).filter((at) => at <= line), 0);
	return named > 0 && !isInitializedBetween(graph, attributes, [named, line]);
});
const isInitializedBetween = (graph, attributes, [from, to]) => graph.nodes.some((node) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.S)(node).some((one) => isInitialization(one) && one.line > from && one.line < to && mentionsAddress(one, attributes)));
const isInitialization = (one) => one.kind === "call" && /^WDF_OBJECT_ATTRIBUTES_INIT/.test(one.name);
const mentionsAddress = ({ args }, attributes) => args.some((arg) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(arg) === `&${attributes}`);
/**
* The endings without those where the object may have another owner already. Who returns that a request is pending
* leaves its objects to who completes it; a loop that hands the object on in a pass is taken to do so.
*/
const withLater = (endings, { nodes }, callLine) => {
	const handing = nodes.flatMap((node) => node.kind === "loop" && node.lines[0] > callLine ? [node.lines] : []).filter(([from, to]) => endings.some(({ kind, line }) => (kind === "stored" || kind === "kept") && line > from && line <= to));
	return endings.filter((ending) => {
		if (ending.kind !== "left" && ending.kind !== "lost") return true;
		const isPending = ending.value !== null && PENDING.test(ending.value);
		const isBehind = handing.some(([, to]) => ending.line > to && (ending.jump === null || ending.jump.line > to));
		return !isPending && !isBehind;
	});
};
const PENDING = /^=\w*STATUS_PENDING$/;
/** The endings as they are for an object with an owner: what he frees in the end is kept. */
const withOwner = (endings, owner) => {
	if (owner === void 0) return endings;
	if (owner === "parent" && endings.some(({ kind }) => kind === "released")) return endings;
	return endings.map((ending) => {
		const isLeft = ending.kind === "left" || ending.kind === "lost";
		const isOwners = owner === "parent" || (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.W)(ending.value) !== false;
		return isLeft && isOwners ? {
			...ending,
			kind: "kept"
		} : ending;
	});
};
/**
* The endings where a function that the sources do not have takes the object over: the function before the condition is
* given it, frees it where that call fails, and does nothing where it succeeds.
*/
const withTaker = (endings) => {
	const released = endings.filter(({ kind, because }) => kind === "released" && because !== null);
	return endings.map((ending) => {
		const { kind, because, unsure, value } = ending;
		if (kind !== "left" && kind !== "lost" || because === null || unsure === 0 || (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.W)(value) === false) return ending;
		return released.some((other) => other.because?.test === because.test && other.because.isYes !== because.isYes) ? {
			...ending,
			kind: "kept"
		} : ending;
	});
};

// build/where/answers.js
const NOTHING$2 = /* @__PURE__ */ new Set();
/**
* Members that outlive a function, and that it gives back behind the call: it answers for what is in them until it
* succeeds, and a failure that leaves one filled has forgotten it. Empty for an object that is in its place from the
* beginning.
*/
const answersOf = (graph, start) => {
	if (start.kind !== "site" || start.acquire.isUnlink === true || start.acquire.success === "always") return NOTHING$2;
	const emptied = emptiedIn(graph);
	if (emptied.size === 0) return NOTHING$2;
	return new Set([...emptied].flatMap(([place, line]) => line > start.call.line ? [place] : []));
};
/** True for a value with which a function has failed. */
const isFailure = (one, value) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.h)(one) === "status" ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.W)(value) === false : (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.m)(one) && value === "=0";
/** Members that the function gives back, with the last line that does. */
const emptiedIn = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.et)((graph) => {
	const found = /* @__PURE__ */ new Map();
	for (const { name, args, line } of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.b)(graph)) {
		if (!isReleaseName(name)) continue;
		for (const place of args.map(_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)) {
			if (place?.includes(".") !== true) continue;
			const member = place.replace(/^&/, "");
			found.set(member, Math.max(line, found.get(member) ?? 0));
		}
	}
	return found;
});

// build/where/state.js
/** True for a place that is still there when the function has returned. */
const isForeign = (place, { locals, parameters, survey }) => {
	const root = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place);
	const local = locals.get(root);
	const parameter = parameters.get(root);
	if (local === void 0 && parameter === void 0) return true;
	if (local?.isStatic === true) return true;
	if (place === root) return parameter?.isReference === true;
	if (local === void 0) return true;
	if (!local.isPointer) return place.startsWith("*");
	return !survey.owned.has(root);
};
/** The place outside that holds the object while the function answers for it. */
const outsideOf = ({ aliases }, frame) => aliases.find((alias) => frame.answers.has(alias) && isForeign(alias, frame));
/** Places of one object that are followed. */
const MAX_ALIASES = 8;
const withAlias = (state, place) => state.aliases.length >= MAX_ALIASES || state.aliases.includes(place) ? state : {
	...state,
	aliases: [...state.aliases, place].sort()
};
/** The state after the object has come to its end in a phase; null where the path need not be followed on. */
const finish = (state, frame, ending) => {
	const { trail, because, unsure } = state;
	if (frame.start.kind === "site") {
		frame.end({
			value: null,
			place: "",
			...ending,
			trail,
			because,
			unsure
		});
		return null;
	}
	const stored = ending.kind === "stored" && ending.place !== void 0 ? {
		place: ending.place,
		aliases: state.aliases
	} : null;
	return {
		...state,
		phase: ending.kind === "released" ? "released" : "kept",
		aliases: [],
		stored
	};
};
/** The state when a place no longer holds the object. */
const dropPlaces = (state, isGone, frame, line) => {
	const aliases = state.aliases.filter((alias) => !isGone(alias));
	if (aliases.length === state.aliases.length) return state;
	const left = {
		...state,
		aliases
	};
	if (aliases.length > 0 || frame.start.kind === "given") return left;
	const outside = outsideOf(state, frame);
	if (outside !== void 0) return finish(left, frame, {
		kind: "stored",
		line,
		place: outside
	});
	if (state.guards.length > 0) return finish(left, frame, {
		kind: "released",
		line
	});
	return finish(left, frame, {
		kind: "lost",
		line,
		place: state.aliases.find((one) => isInRecord(one, frame)) ?? ""
	});
};
/** True for a member of what a pointer leads to: it goes with the record, not with the pass of a loop. */
const isInRecord = (place, { locals }) => /[.[]/.test(place) && locals.get((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place))?.isPointer === true;

// build/where/effects.js
/** How an expression reaches one of the aliases; null where it does not. */
const reachOf = (one, aliases) => {
	if (one.kind === "choice") return nearer(reachOf(one.yes, aliases), reachOf(one.no, aliases));
	const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one);
	if (place === null) return mentions(one, aliases) ? {
		how: "inside",
		suffix: ""
	} : null;
	let found = null;
	for (const alias of aliases) found = nearer(found, reachOfPlace(place, alias));
	return found;
};
const nearer = (one, other) => {
	if (one === null || other === null) return one ?? other;
	return RANK.indexOf(other.how) < RANK.indexOf(one.how) ? other : one;
};
const RANK = [
	"value",
	"address",
	"entry",
	"holder",
	"sibling",
	"inside"
];
const reachOfPlace = (place, alias) => {
	if (place === alias) return {
		how: "value",
		suffix: ""
	};
	if (place === `&${alias}`) return {
		how: "address",
		suffix: ""
	};
	if (alias === `*${place}`) return {
		how: "address",
		suffix: ""
	};
	const base = place.startsWith("&") ? place.slice(1) : place;
	if (place.startsWith("&") && (base.startsWith(`${alias}.`) || base.startsWith(`${alias}[`) || base === `*${alias}`)) return {
		how: "entry",
		suffix: ""
	};
	if (alias.startsWith(`${base}.`) || alias.startsWith(`${base}[`)) return {
		how: "holder",
		suffix: alias.slice(base.length)
	};
	if (base.startsWith(`${alias}.`) || base.startsWith(`${alias}[`) || base === `*${alias}`) return {
		how: "inside",
		suffix: ""
	};
	const holder = base.slice(0, base.lastIndexOf("."));
	return place.startsWith("&") && holder !== "" && alias.startsWith(`${holder}.`) ? {
		how: "sibling",
		suffix: ""
	} : null;
};
/** True where an alias stands anywhere in an expression. */
const mentions = (one, aliases) => {
	const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one);
	if (place !== null && aliases.some((alias) => reachOfPlace(place, alias) !== null)) return true;
	if (one.kind === "lambda") return one.body.some(({ text }) => aliases.includes(text));
	return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Z)(one).some((part) => mentions(part, aliases));
};
const HELD$1 = [{
	effect: "held",
	value: null
}];
const RELEASED$1 = [{
	effect: "released",
	value: null
}];
const KEPT = [{
	effect: "kept",
	value: null
}];
/** The effect of an unknown function: it may have taken the object over. */
const UNKNOWN = [];
const MAY_FAIL = /^(?:Ps|Ob|Cm|KeInsertQueueApc$|Flt(?:Set|Send|Cbdq)|Fwps|WdfCollection|Rtl(?!Write)|FsRtl|IoSetCompletionRoutineEx|Etw|ExQueueWorkItemEx|IoTryQueue|IoWMIWriteEvent|WdfRequest(?:Send|Forward))/;
/** What a call does to the object by way of one argument. */
const effectsOfCall = (call, at, reach, frame) => {
	const { name } = call;
	if (frame.halves.has(name)) return HELD$1;
	if (reach.how === "inside") return HELD$1;
	if (frame.releases.has(name)) {
		const isString = reach.suffix === ".Buffer" && /^RtlFree\w*String$/.test(name);
		return reach.how === "holder" && !isString || reach.how === "sibling" ? HELD$1 : RELEASED$1;
	}
	if (/^RtlInsertElement/.test(name) && reach.how === "value") return HELD$1;
	const posted = OPLOCKS.get(name);
	if (posted !== void 0 && at === posted.context) return postedBy(call, posted.routine);
	if (MAKES_QUEUED.test(name)) return at === 0 || isOneRecord(call, at) ? HELD$1 : KEPT;
	if (keeps(name) || wraps(name)) {
		const routine = reach.how === "value" ? routineOf(call, at, frame) : null;
		return keptBy(call).map((one) => routine === null || one.effect !== "kept" ? one : {
			...one,
			routine
		});
	}
	const own = isNamed(call) ? frame.project.find(name, frame.one.outline, call.args.length) : void 0;
	if (own !== void 0 && own !== frame.one) {
		const known = ownEffects(own, at, reach, frame);
		return known.every(({ effect }) => effect === "held") && isReleaseOf(name, reach) ? RELEASED$1 : known;
	}
	const exchanged = exchangedBy(call, at, reach, frame);
	if (exchanged !== null) return exchanged;
	if (isReleaseName(name)) return reach.how === "entry" ? HELD$1 : RELEASED$1;
	if (reach.how === "sibling") return HELD$1;
	if (reach.how !== "value" && reach.how !== "entry") return HELD$1;
	if (borrows(name)) return HELD$1;
	return KEEPING.test(name) ? KEPT : UNKNOWN;
};
/** Functions that wait for an oplock to break, and call a routine with the context then. */
const OPLOCKS = /* @__PURE__ */ new Map([["FsRtlCheckOplock", {
	context: 2,
	routine: 3
}], ["FsRtlCheckOplockEx", {
	context: 3,
	routine: 4
}]]);
/** The routine gets the context where the call is pending, and no routine none. */
const postedBy = ({ args }, routine) => {
	const given = args[routine];
	if (given === void 0 || (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(given) === "=0") return HELD$1;
	return [
		{
			effect: "kept",
			value: "=STATUS_PENDING"
		},
		{
			effect: "held",
			value: "=0"
		},
		{
			effect: "held",
			value: "F"
		}
	];
};
/** Makes a DPC or an APC of memory, with a context that its routine gets: whoever queues it takes both over. */
const MAKES_QUEUED = /^KeInitialize(?:Apc|Dpc|ThreadedDpc)$/;
/** `KeInitializeDpc(&request->Dpc, Routine, request)`. */
const isOneRecord = ({ args }, at) => {
	const [made, context] = [args[0], args[at]].map((one) => one === void 0 ? null : (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one));
	return made != null && context != null && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(made) === (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(context);
};
/**
* `InterlockedExchangePointer(&context->Name, name)` puts it there, and its like with a comparison if nothing is there.
*/
const exchangedBy = ({ name, args }, at, { how }, frame) => {
	if (at !== 1 || how !== "value" || !/^Interlocked(?:Compare)?ExchangePointer/.test(name)) return null;
	const to = args[0] === void 0 ? null : (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(args[0]);
	if (to === null || !isForeign(to.startsWith("&") ? to.slice(1) : `*${to}`, frame)) return HELD$1;
	if (name.startsWith("InterlockedExchange")) return KEPT;
	return [{
		effect: "kept",
		value: "=0"
	}, {
		effect: "held",
		value: "!0"
	}];
};
/**
* True for a function that gives back by its name, though its body does not show it: by way of members, or of what it
* computes.
*/
const isReleaseOf = (name, { how }) => (how === "holder" || how === "sibling") && isReleaseName(name) || how === "value" && isReleaseName(name) && /free|delete|destroy/i.test(name);
/** Verbs of functions without a body that take over. */
const KEEPING = /^(?:\w*(?:Add(?![a-z])|_add|Insert|Enqueue|Queue|Push|Append|Attach|Register|Submit|Store|Publish|Associate|Adopt|insert|enqueue|push|append|attach|register|submit)|add_?(?=[A-Z_]|$))/;
const isNamed = ({ callee }) => callee.kind === "name" || callee.kind === "member";
const ownEffects = (own, at, { how, suffix }, frame) => how === "holder" && suffix.includes("[") ? HELD$1 : frame.effectsOf(own, at, how === "address" ? "*" : "", how === "holder" ? suffix : "");
const keptBy = ({ name }) => {
	if (!MAY_FAIL.test(name) && !wraps(name)) return KEPT;
	const [good, bad] = /^(?:Rtl|Ndis|KeInsert)/.test(name) ? ["!0", "=0"] : ["S", "F"];
	return [{
		effect: "kept",
		value: good ?? null
	}, {
		effect: "held",
		value: bad ?? null
	}];
};
/**
* The routine of the sources that gets the object as its context; null where the caller waits, and may give it back
* then.
*/
const routineOf = (call, at, { project, one, graph }) => {
	const later = RUNS_LATER.get(call.name);
	const given = later === void 0 ? void 0 : call.args[later.routine];
	const name = given === void 0 ? null : (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(given)?.replace(/^&/, "");
	if (later?.context !== at || name == null) return null;
	const own = project.find(name, one.outline);
	if (own === void 0 || own === one || waitsBehind(graph, call.line)) return null;
	return {
		one: own,
		parameter: later.parameter
	};
};
const waitsBehind = ({ nodes }, line) => nodes.some((node) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.S)(node).some((one) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.X)(one).some((call) => call.line >= line && /^KeWaitFor/.test(call.name))));
/** Names whose call on a guard makes it let go. */
const LETS_GO = /^(?:release|dismiss|cancel|detach|Release|Dismiss|Cancel|Detach)$/;
/** The state after a guard has let the object go. */
const letGo = (state, call) => {
	if (state.guards.length === 0 || call.callee.kind !== "member" || !LETS_GO.test(call.name)) return state;
	const guard = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(call.callee.of);
	return {
		...state,
		guards: state.guards.filter((one) => one !== guard)
	};
};

// build/where/guards.js
/** Owners of C++ that release at their end. */
const GUARD = /unique_|scope_exit|scope_guard|ScopeGuard|[Ff]inally|auto_ptr|shared_ptr|\b\w*(?:Guard|Holder|SmartPtr|AutoPtr|UniquePtr|ComPtr|Auto[A-Z]\w*|Scoped\w*|OnExit|AtExit)\b|\b\w*(?:_ptr|_guard)\b|wil :: /;
/** True for a type of variables that release at their end what they hold. */
const isGuardType = (type, { project, one }) => {
	if (GUARD.test(type)) return true;
	const name = type.split(" ").findLast((word) => /^\w+$/.test(word) && !/^(?:const|auto|struct|class|static)$/.test(word));
	return name !== void 0 && project.find(`~${name}`, one.outline) !== void 0;
};
/** A guard that is declared while the object is held, and names it. */
const guards = (step, initial, state, frame) => {
	return (isGuardType(step.type, frame) || MAKES_GUARD.test(initial.name) || MAKES_GUARD.test(step.name)) && initial.args.some((arg) => mentionsDeep(arg, state.aliases));
};
/** `auto atEnd = scope_exit(\u2026)`, and `auto scope_exit(\u2026)` of a class that is named so. */
const MAKES_GUARD = /scope_exit|ScopeGuard|Finally|make_scope|on_exit|Defer/i;
const mentionsDeep = (one, aliases) => {
	if (mentions(one, aliases)) return true;
	const roots = aliases.map(_sites_js__WEBPACK_IMPORTED_MODULE_1__.L);
	return one.kind === "lambda" && one.body.some(({ text }) => roots.includes(text));
};

// build/where/memory.js
/** `copy = original` makes `copy.Buffer` of `original.Buffer`. */
const movedAliases = (place, from, aliases) => {
	const base = from.startsWith("&") ? from.slice(1) : from;
	if ((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place) === (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(base)) return [];
	return aliases.flatMap((alias) => alias === `*${base}` ? [`*${place}`] : alias.startsWith(`${base}.`) || alias.startsWith(`${base}[`) ? [place + alias.slice(base.length)] : []);
};
/** Places that lead to the object too, since its record was put there: `file.context.Buffer` of `context.Buffer`. */
const throughRecords = (place, frame) => {
	const root = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place);
	if (!place.startsWith(`${root}.`)) return [];
	return [...(0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.y)(frame.graph).get(root) ?? []].filter((to) => !isForeign(to, frame)).map((to) => to + place.slice(root.length));
};
/**
* The place that a variable leads to where it is an address: `list[i].Buffer` of `one.Buffer` after `one = &list[i]`.
*/
const behindAddress = (place, { graph }) => {
	const root = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place);
	if (!place.startsWith(`${root}.`)) return [];
	return [...(0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.g)(graph).get(root) ?? []].map((of) => of + place.slice(root.length));
};
/** The buffer of a string, or of a map of bits, that is made of the object. */
const stringOf = ({ name, args }, { aliases }) => {
	const [text, buffer] = args;
	if (text === void 0 || buffer === void 0 || !STRING_OF.test(name)) return null;
	const [of, from] = [(0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(text), (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(buffer)];
	if (of === null || from === null || !aliases.includes(from)) return null;
	return {
		place: `${of.startsWith("&") ? of.slice(1) : of}.Buffer`,
		buffer
	};
};
const STRING_OF = /^Rtl(?:InitializeBitMap|Init(?:Empty)?(?:Unicode|Ansi|UTF8)String(?:Ex)?|(?:Unicode|Ansi)StringInit(?:Ex)?)$/;
const COPIES = /^(?:(?:Rtl|Ndis)(?:Copy|Move)(?:Volatile)?Memory(?:NonTemporal)?|memcpy|memmove|memcpy_s)$/;
/** Where a copy of memory takes the object: the structure that held it, or the variable itself, is copied. */
const copiedTo = ({ name, args }, { aliases }) => {
	const [to, from] = [args[0], args[name === "memcpy_s" ? 2 : 1]].map((one) => one === void 0 ? null : (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one));
	const record = recordOf(name, args, aliases);
	if (record !== null) return [record];
	if (!COPIES.test(name) || to == null || from == null) return [];
	const target = to.startsWith("&") ? to.slice(1) : to;
	if (from.startsWith("&") && aliases.includes(from.slice(1))) return [to.startsWith("&") ? target : `*${target}`];
	return movedAliases(target, from, aliases).filter((place) => !aliases.includes(place));
};
/**
* `WDF_MEMORY_DESCRIPTOR_INIT_MDL(&packet->Buffer, mdl, size)` puts the object into the record; a variable of its own
* goes.
*/
const recordOf = (name, args, aliases) => {
	const [to, ...rest] = args.map(_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q);
	if (to == null || !/^[A-Z0-9_]+_INIT(?:_[A-Z0-9_]+)?$/.test(name)) return null;
	const record = to.startsWith("&") ? to.slice(1) : `*${to}`;
	return rest.some((place) => place !== null && aliases.includes(place)) && /[.[*]/.test(record) ? `${record}.<made>` : null;
};
/** The state when an index changes: an element that it led to is now one of all. */
const withoutIndex = (place, state) => {
	const element = `[${place}]`;
	if (!state.aliases.some((alias) => alias.includes(element))) return state;
	return {
		...state,
		aliases: [...new Set(state.aliases.map((alias) => alias.replaceAll(element, "[]")))].sort()
	};
};
/** A call through `&x` may change `x`. */
const forgetAddresses = (call, state) => {
	let { facts } = state;
	for (const arg of call.args) {
		const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(arg);
		if (place?.startsWith("&") === true) facts = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.U)(place.slice(1), facts, state.aliases.filter((alias) => alias !== place.slice(1)));
	}
	return facts === state.facts ? state : {
		...state,
		facts
	};
};

// build/where/acquired.js
const SUCCEEDED = {
	set: "!0",
	status: "S",
	defined: "=STATUS_FLT_CONTEXT_ALREADY_DEFINED",
	always: null
};
const FAILED = {
	set: ["=0"],
	status: ["F"],
	defined: ["S", "F"],
	always: []
};
/** What a call returns that hands nothing out. */
const failuresOf = ({ success }) => FAILED[success];
/** The call that hands the object out: with it, and without it. */
const acquired = (call, given, frame) => {
	if (frame.start.kind !== "site") return [];
	const { acquire } = frame.start;
	const before = forgetAddresses(call, given);
	const failed = acquire.success === "always" ? [] : failuresOf(acquire).map((value) => ({
		state: missed(call, before, frame),
		value,
		isObject: false
	}));
	if (before.phase === "held") return [...failed.map((one) => one), {
		state: before,
		value: SUCCEEDED[acquire.success],
		isObject: false
	}];
	const held = {
		...before,
		phase: "held",
		first: before.facts,
		trail: null,
		because: null,
		unsure: 0,
		guards: [],
		parts: [],
		wraps: []
	};
	if (acquire.object === "return") return [...failed, ...attached(call, held, frame)];
	const place = objectPlace(call, acquire.object);
	if (place === null) return failed;
	const value = SUCCEEDED[acquire.success];
	const type = frame.locals.get(place)?.type;
	if (type !== void 0 && isGuardType(type, frame)) {
		const after = finish(held, frame, {
			kind: "released",
			line: call.line
		});
		return after === null ? failed : [...failed, {
			state: after,
			value,
			isObject: false
		}];
	}
	if (isElsewhere(place, frame) && !frame.answers.has(place)) {
		const after = finish(held, frame, {
			kind: "stored",
			line: call.line,
			place
		});
		return after === null ? failed : [...failed, {
			state: after,
			value,
			isObject: false
		}];
	}
	const facts = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.U)(place, withOutputs(call, given, held).facts);
	const state = [
		place,
		...acquire.isUnlink === true && IS_OBJECT.test(call.name) ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.r)(frame.graph, place) : [],
		...throughRecords(place, frame)
	].reduce(withAlias, {
		...held,
		facts
	});
	return [...failed, {
		state,
		value,
		isObject: false
	}];
};
/** The object that a call returns; where it goes to a request too, the request leads to it. */
const attached = (call, held, frame) => {
	const made = {
		state: held,
		value: "!0",
		isObject: true
	};
	const attach = frame.start.kind === "site" ? frame.start.acquire.attach : void 0;
	const request = attach === void 0 ? void 0 : call.args[attach.arg];
	if (attach === void 0 || request === void 0 || (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(request) === "=0") return [made];
	const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(request);
	if (place !== null && !isForeign(`${place}${attach.member}`, frame)) return [{
		...made,
		state: withAlias(held, `${place}${attach.member}`)
	}];
	const after = finish(held, frame, {
		kind: "kept",
		line: call.line
	});
	return after === null ? [] : [{
		...made,
		state: after,
		isObject: false
	}];
};
/** A function of the driver that succeeds fills its other outputs too. */
const withOutputs = ({ args, name }, given, held) => {
	if ((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.T)(name) !== void 0 && name !== "WdfMemoryCreate") return held;
	const filled = args.flatMap((arg) => {
		const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(arg);
		return place?.startsWith("&") === true && given.facts.get(place.slice(1)) === "=0" ? [place.slice(1)] : [];
	});
	if (filled.length === 0) return held;
	return {
		...held,
		facts: new Map([...held.facts, ...filled.map((place) => [place, "!0"])])
	};
};
/** Who is given the object's place owns it; what is given back half is nobody's any more. */
const isElsewhere = (place, frame) => {
	if (frame.start.kind !== "site") return true;
	const { acquire } = frame.start;
	if (acquire.success !== "always" || !IS_OBJECT.test(acquire.name)) return isForeign(place, frame);
	if (acquire.isUnlink !== true) return false;
	return frame.parameters.has((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place)) || isForeign(place, frame);
};
/** A function that fails leaves NULL where the object would be. */
const missed = (call, state, { start }) => {
	if (start.kind !== "site" || start.acquire.object === "return") return state;
	const place = objectPlace(call, start.acquire.object);
	return place === null ? state : {
		...state,
		facts: new Map((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.U)(place, state.facts)).set(place, "=0")
	};
};
const objectPlace = (call, { arg, suffix }) => {
	const given = call.args[arg];
	const place = given === void 0 ? null : (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(given);
	if (given === void 0 || place === null || (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(given) !== null) return null;
	if (IS_OBJECT.test(call.name)) return place.startsWith("&") ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place) : place;
	if (suffix !== "" && !suffix.startsWith("*")) return (place.startsWith("&") ? place.slice(1) : place) + suffix;
	return place.startsWith("&") ? place.slice(1) : `*${place}`;
};
/** Functions whose argument is the object itself, or a list entry inside it: no place for it. */
const IS_OBJECT = /^(?:RemoveEntryList|MmFreePagesFromMdl(?:Ex)?|MmProbeAndLockPages)$/;

// build/where/put.js
/** The state after a place has got a value; null where the path has ended. */
const put = (place, source, right, how) => {
	const { frame, line, operator } = how;
	const isUpdate = operator !== "=";
	const facts = settledBits(place, source, right.state.facts, how);
	const { parts } = right.state;
	const value = frame.asked.has(place) && !isUpdate ? right.value : null;
	let state = withoutIndex(place, {
		...right.state,
		facts: value === null ? facts : new Map(facts).set(place, value)
	});
	if (state.phase === "kept" && state.stored?.place === place && right.value === "=0") return {
		...state,
		phase: "held",
		aliases: state.stored.aliases,
		stored: null
	};
	if (state.phase !== "held") return state;
	const from = source === null ? null : (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(source);
	const wrapped = source === null ? null : wrapping(place, source, state, frame);
	if (wrapped === "gone") return finish(state, frame, {
		kind: "kept",
		line
	});
	if (wrapped === "leads") state = {
		...state,
		wraps: [...state.wraps, place]
	};
	else if (state.wraps.includes(place)) state = {
		...state,
		wraps: state.wraps.filter((one) => one !== place)
	};
	const isOwnMember = state.aliases.some((alias) => place !== alias && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.I)(place.replace(/^\*/, ""), alias));
	const isInner = source !== null && isPart(source, state.aliases);
	const isSoft = from !== null && (parts.includes(from) || state.aliases.some((alias) => from.startsWith(`${alias}.`) && !isNumber(place, frame) || from.startsWith(`&${alias}.`)));
	if (right.isObject || isInner || isSoft && parts.includes(from ?? "")) {
		if (isOwnMember) return state;
		if (isForeign(place, frame) && !(right.isObject && frame.answers.has(place))) return finish(state, frame, {
			kind: "stored",
			line,
			place
		});
		if (right.isObject) return [place, ...throughRecords(place, frame)].reduce(withAlias, state);
		if (state.aliases.includes(place)) return state;
	}
	const isPartOf = isSoft || isInner && source?.kind === "unary";
	if (isPartOf && !parts.includes(place) && !isForeign(place, frame)) state = {
		...state,
		parts: [...parts, place]
	};
	else if (!isPartOf && parts.includes(place)) state = {
		...state,
		parts: parts.filter((part) => part !== place)
	};
	if (source !== null && state.aliases.includes(place) && source.kind === "binary" && mentions(source, [place])) return state;
	const moved = from === null ? [] : movedAliases(place, from, state.aliases);
	if (moved.length > 0 && isForeign(place, frame) && !isOwnMember) return finish(state, frame, {
		kind: "stored",
		line,
		place
	});
	state = moved.reduce(withAlias, state);
	if (isUpdate) return state;
	return dropPlaces(state, (alias) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.I)(alias, place) && !moved.includes(alias), frame, line);
};
const NUMBER = /^(?:(?:const|volatile|unsigned|signed|static|register) )*(?:U?INT\w*|U?LONG\w*|U?SHORT|U?CHAR|BYTE|BOOL(?:EAN)?|D?WORD\w*|SIZE_T|NTSTATUS|int|char|short|long|bool|size_t|u?int\w*_t)$/;
/** A variable that is a number: what it reads of the object does not lead to it. */
const isNumber = (place, { locals }) => {
	const local = locals.get(place);
	return local !== void 0 && !local.isPointer && NUMBER.test(local.type);
};
const settledBits = (place, source, facts, { operator, frame }) => {
	const left = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Y)(place, operator, facts);
	const settled = source === null ? [] : (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.V)(place, operator, source, frame.asked);
	return settled.length === 0 ? left : new Map([...left, ...settled]);
};
/** The address of a part of the object, or a place behind its beginning. */
const isPart = (source, aliases) => {
	if (source.kind === "unary" && source.operator === "&") return reachOf(source, aliases)?.how === "entry";
	if (source.kind === "binary" && /^[-+&|]$/.test(source.operator)) {
		const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(source.left);
		return place !== null && aliases.includes(place);
	}
	return source.kind === "list" && source.items.some((item) => mentions(item, aliases));
};
/** Makes a list of pages of memory: who gets the list has the memory too. */
const MAKES_MDL = /^(?:IoAllocateMdl|NdisAllocateMdl|NetAllocateMdl)$/;
/**
* Whether an assignment hands on what takes the object along: an MDL of it, or another part of the structure that holds
* it. `gone`: to a place that outlives the function; `leads`: to a variable.
*/
const wrapping = (place, source, state, frame) => {
	if (source.kind === "call" && MAKES_MDL.test(source.name)) return source.args.some((arg) => reachOf(arg, state.aliases)?.how === "value") ? goneOrLeads(place, frame) : null;
	const from = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(source);
	if (from === null || state.aliases.includes(from)) return null;
	if (state.wraps.includes(from)) return goneOrLeads(place, frame);
	const base = from.startsWith("&") ? from.slice(1) : from;
	const [, holder = ""] = /^(\w+)\./.exec(base) ?? [];
	if (!(holder !== "" && !state.aliases.includes(holder) && state.aliases.some((alias) => alias.startsWith(`${holder}.`) && !(0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.I)(base, alias) && !(0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.I)(alias, base))) || (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place) === holder) return null;
	if (from.startsWith("&")) return frame.survey.owned.has(holder) ? goneOrLeads(place, frame) : null;
	return frame.locals.get(place)?.isPointer === true && frame.survey.owned.has(holder) ? "leads" : null;
};
const goneOrLeads = (place, frame) => isForeign(place, frame) ? "gone" : "leads";
/**
* True where a value takes the object along: it holds it, was made of it, or is it with some bits set: `cookie | 1`.
*/
const isTaken = (source, { aliases, wraps }) => {
	if (source.kind === "binary") return isPart(source, aliases);
	const from = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(source);
	return from !== null && (wraps.includes(from) || movedAliases("", from, aliases).length > 0);
};

// build/where/evaluate.js
/** Paths after an expression; none where it ends them all. */
const evaluate = (one, state, frame) => {
	switch (one.kind) {
		case "literal":
		case "lambda": return [{
			state,
			value: (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(one),
			isObject: false
		}];
		case "name": return [{
			state,
			value: (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(one) ?? state.facts.get(one.name) ?? null,
			isObject: state.aliases.includes(one.name)
		}];
		case "member":
		case "index": return evaluatePlace(one, state, frame);
		case "unary": return evaluateUnary(one, state, frame);
		case "binary": return then(evaluate(one.left, state, frame), (left) => evaluate(one.right, left.state, frame).map((right) => ({
			state: right.state,
			value: null,
			isObject: false
		})));
		case "assign": return then(evaluate(one.right, state, frame), (right) => assign(one.left, one.right, right, {
			frame,
			line: one.line,
			operator: one.operator
		}));
		case "call": return evaluateCall(one, state, frame);
		case "choice": return evaluateChoice(one, state, frame);
		case "list": return one.items.reduce((before, item) => then(before, (result) => evaluate(item, result.state, frame)), [{
			state,
			value: null,
			isObject: false
		}]);
		default: return one;
	}
};
const then = (results, next) => results.length === 1 && results[0] !== void 0 ? next(results[0]) : results.flatMap(next);
const evaluatePlace = (one, state, frame) => {
	const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one);
	const value = place === null ? null : state.facts.get(place) ?? null;
	const isObject = place !== null && state.aliases.includes(place);
	if ((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.X)(one).length === 0) return [{
		state,
		value,
		isObject
	}];
	const inside = one.kind === "member" ? one.of : one.kind === "index" ? one.at : one;
	return evaluate(inside, state, frame).map((result) => ({
		...result,
		value,
		isObject: false
	}));
};
const evaluateUnary = (one, state, frame) => {
	if (one.operator === "++" || one.operator === "--") {
		const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one.of);
		return [{
			state: place === null ? state : withoutIndex(place, {
				...state,
				facts: (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.U)(place, state.facts)
			}),
			value: null,
			isObject: false
		}];
	}
	const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one);
	const value = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(one);
	if (place !== null && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.X)(one).length === 0) return [{
		state,
		value: one.operator === "&" ? "!0" : state.facts.get(place) ?? value,
		isObject: state.aliases.includes(place)
	}];
	return evaluate(one.of, state, frame).map((result) => {
		const truthy = one.operator === "!" ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.K)(result.value) : null;
		return {
			state: result.state,
			value: truthy === null ? value : truthy ? "=0" : "=1",
			isObject: false
		};
	});
};
const evaluateChoice = (one, state, frame) => then(evaluate(one.test, state, frame), (tested) => {
	const question = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.J)(one.test);
	const known = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.z)(question, tested.state.facts);
	const branch = (isYes) => {
		if (known !== null && known !== isYes) return [];
		const facts = question.kind === "text" ? tested.state.facts : (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.q)(question, isYes, tested.state.facts);
		return evaluate(isYes ? one.yes : one.no, {
			...tested.state,
			facts
		}, frame);
	};
	return [...branch(true), ...branch(false)];
});
const assign = (target, source, right, how) => {
	const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(target);
	if (place === null) {
		if (right.state.phase !== "held" || !(right.isObject || isTaken(source, right.state))) return [{
			...right,
			value: null
		}];
		const stored = finish(right.state, how.frame, {
			kind: "stored",
			line: how.line
		});
		return stored === null ? [] : [{
			state: stored,
			value: null,
			isObject: false
		}];
	}
	const after = put(place, source, right, how);
	return after === null ? [] : [{
		state: after,
		value: right.value,
		isObject: right.isObject
	}];
};
const evaluateCall = (call, state, frame) => {
	if (neverReturns(call.name)) return [];
	const start = [{
		state,
		value: null,
		isObject: false
	}];
	const before = call.args.reduce((results, arg) => then(results, (result) => {
		return evaluate(arg, result.state, frame).map((one) => one.isObject && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(arg) === null ? {
			...one,
			state: withAlias(one.state, ARGUMENT)
		} : one);
	}), call.callee.kind === "member" && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.X)(call.callee).length > 0 ? evaluate(call.callee, state, frame) : start);
	return then(before, (result) => applied(call, letGo(result.state, call), frame));
};
/** The place of an object that stands as an argument. */
const ARGUMENT = "<argument>";
const applied = (call, state, frame) => {
	const { start } = frame;
	if (start.kind === "site" && start.call === call) return acquired(call, givesBack(call, state, frame) ? {
		...state,
		phase: "before",
		aliases: []
	} : state, frame);
	if (isRecordOf(call, state)) return [{
		state,
		value: "!0",
		isObject: true
	}];
	const forgotten = forgetAddresses(call, state);
	const translated = translatedStatus(call, state);
	if (state.phase !== "held" || translated !== null) return [{
		state: forgotten,
		value: translated,
		isObject: false
	}];
	const inString = stringOf(call, forgotten);
	if (inString !== null) {
		const given = {
			state: forgotten,
			value: null,
			isObject: true
		};
		const after = put(inString.place, inString.buffer, given, {
			frame,
			line: call.line,
			operator: "="
		});
		return after === null ? [] : [{
			state: after,
			value: null,
			isObject: false
		}];
	}
	const copies = copiedTo(call, forgotten);
	const [outside] = copies.filter((place) => isForeign(place, frame));
	if (outside !== void 0) {
		const after = finish(forgotten, frame, {
			kind: "stored",
			line: call.line,
			place: outside
		});
		return after === null ? [] : [{
			state: after,
			value: null,
			isObject: false
		}];
	}
	if (copies.length > 0) return [{
		state: copies.reduce(withAlias, forgotten),
		value: null,
		isObject: false
	}];
	const [effects, unsure] = strongest(call, forgotten, frame);
	const cleared = (one) => ({
		...one,
		aliases: one.aliases.filter((alias) => alias !== ARGUMENT)
	});
	return effects.flatMap(({ effect, value, routine }) => {
		if (effect === "returned") return [{
			state: forgotten,
			value: "!0",
			isObject: true
		}];
		if (effect === "held") {
			const held = dropPlaces({
				...forgotten,
				unsure: forgotten.unsure + unsure
			}, (alias) => alias === ARGUMENT, frame, call.line);
			return held === null ? [] : [{
				state: held,
				value,
				isObject: false
			}];
		}
		const ending = {
			kind: effect,
			line: call.line,
			...routine === void 0 ? {} : { routine }
		};
		const after = finish(forgotten, frame, ending);
		return after === null ? [] : [{
			state: cleared(after),
			value,
			isObject: false
		}];
	});
};
/** True for a call that gives the last object back for the next: `one = PsGetNextProcess(one)`. */
const givesBack = (call, state, frame) => state.phase === "held" && frame.releases.has(call.name) && strongest(call, state, frame)[0].some(({ effect }) => effect === "released");
/** `CONTAINING_RECORD(&object->Entry, RECORD, Entry)` is the memory that the object is in. */
const isRecordOf = ({ name, args }, { phase, aliases, parts }) => {
	const [inner] = args;
	if (phase !== "held" || inner === void 0 || !/^(?:CONTAINING_RECORD|container_of)$/.test(name)) return false;
	return parts.includes((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(inner) ?? "") || ["value", "entry"].includes(reachOf(inner, aliases)?.how ?? "");
};
/** What is known of a status that a call translates. */
const translatedStatus = (call, { facts }) => {
	const [only] = call.args;
	if (!(0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.G)(call) || only?.kind !== "name") return null;
	const known = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.W)(facts.get(only.name));
	return known === null ? null : known ? "S" : "F";
};
const ORDER = [
	"released",
	"kept",
	"returned",
	"held"
];
/** The effects of the argument that matters most, and whether the call may have taken the object over. */
const strongest = (call, state, frame) => {
	let best = [{
		effect: "held",
		value: null
	}];
	let unsure = 0;
	const reaches = call.args.map((arg, at) => [at, state.aliases.includes(ARGUMENT) && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(arg) === null && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.X)(arg).length > 0 ? {
		how: "value",
		suffix: ""
	} : reachOf(arg, state.aliases) ?? partReach(arg, state)]);
	for (const [at, reach] of reaches) {
		if (reach === null) continue;
		const effects = effectsOfCall(call, at, reach, frame);
		if (effects.length === 0) unsure++;
		else if (rankOf(effects) < rankOf(best)) best = effects;
	}
	return [methodEffect(call, state) ?? best, unsure];
};
const partReach = (arg, { parts, wraps }) => {
	const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(arg);
	return place !== null && (parts.includes(place) || wraps.includes(place)) ? {
		how: "entry",
		suffix: ""
	} : null;
};
const rankOf = (effects) => Math.min(...effects.map(({ effect }) => ORDER.indexOf(effect)));
/** `object->Release()` and `object->Delete()`. */
const methodEffect = ({ callee, name }, { aliases }) => {
	if (callee.kind !== "member" || !/^(?:Release|Delete|Destroy|Free|Close|Dispose)\w*$/.test(name)) return null;
	const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(callee.of);
	return place !== null && aliases.includes(place) ? [{
		effect: "released",
		value: null
	}] : null;
};

// build/where/leave.js
/** Ends a path where the function returns. */
const leave = ({ value, line }, state, frame) => {
	const results = value === null ? [{
		state,
		value: null,
		isObject: false
	}] : evaluate(value, state, frame);
	for (const result of results) {
		const { trail, because, unsure, phase, aliases } = result.state;
		const ending = {
			line,
			trail,
			because,
			unsure,
			value: result.value,
			place: ""
		};
		if (phase === "before") continue;
		if (phase !== "held") frame.end({
			...ending,
			kind: phase
		});
		else if (result.isObject) frame.end({
			...ending,
			kind: "returned"
		});
		else if (value !== null && result.state.parts.includes((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(value) ?? "")) frame.end({
			...ending,
			kind: "returned"
		});
		else if (value !== null && holds(value, aliases) !== null) frame.end({
			...ending,
			kind: "returned",
			place: holds(value, aliases) ?? ""
		});
		else if (value !== null && result.state.wraps.includes((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(value) ?? "")) frame.end({
			...ending,
			kind: "kept"
		});
		else if (outsideOf(result.state, frame) !== void 0 && !mayFail(result.value, frame)) frame.end({
			...ending,
			kind: "stored",
			place: outsideOf(result.state, frame) ?? ""
		});
		else if (frame.start.kind === "site" && result.state.guards.length > 0) frame.end({
			...ending,
			kind: "released"
		});
		else frame.end({
			...ending,
			kind: "left"
		});
	}
};
/** True for a value that tells of a failure, or may where nothing is known. */
const mayFail = (value, { one, isQuick }) => isFailure(one, value) || isQuick && value === null;
/** What follows the returned value to the object: `.Buffer`; null where the value does not lead to it. */
const holds = (value, aliases) => {
	const reach = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(value) === null ? null : reachOf(value, aliases);
	if (reach !== null) return reach.how === "inside" ? null : reach.suffix;
	return (value.kind === "binary" || value.kind === "call" || value.kind === "list" || value.kind === "choice") && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Z)(value).some((part) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(part) !== null && [
		"value",
		"entry",
		"address"
	].includes(reachOf(part, aliases)?.how ?? "")) && !isQuestion(value) ? "" : null;
};
/** A comparison leads to no object, nor does a call that was followed. */
const isQuestion = (value) => value.kind === "call" || value.kind === "binary" && /^(?:[=!<>]=?|&&|\|\|)$/.test(value.operator);

// build/where/steps.js
/** Where a path goes from a point, and what it then knows; nothing where it ends. */
const follow = (node, state, frame) => {
	switch (node.kind) {
		case "step": return stepped(node.step, state, frame).map((after) => [node.next, after]);
		case "test": return tested(node, state, frame);
		case "switch": return switched(node, state, frame);
		case "jump": return [[node.next, jumped(node, state)]];
		case "scope": {
			const after = endScope(node.names, node.line, state, frame);
			return after === null ? [] : [[node.next, after]];
		}
		case "pass": return [[node.next, state]];
		case "loop": {
			const after = cleaned(node, state, frame);
			return after === null ? [] : [[node.next, after]];
		}
		case "spared": {
			const after = state.phase === "held" && state.aliases.some((alias) => node.members.includes(alias)) ? finish(state, frame, {
				kind: "released",
				line: node.line
			}) : state;
			return after === null ? [] : [[node.next, after]];
		}
		case "fork": return node.next.map((at) => [at, state]);
		case "exit":
			leave(node, state, frame);
			return [];
		default: return node;
	}
};
const jumped = ({ how, line }, state) => state.phase === "held" ? {
	...state,
	trail: {
		jump: {
			how,
			line,
			because: state.because
		},
		from: []
	}
} : state;
const endScope = (names, line, state, frame) => {
	const facts = names.reduce((known, name) => known.has(name) ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.U)(name, known) : known, state.facts);
	const after = facts === state.facts ? state : {
		...state,
		facts
	};
	if (state.phase !== "held") return after;
	const isGone = (alias) => names.includes((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(alias));
	const behind = after.aliases.filter(isGone).flatMap((alias) => behindAddress(alias, frame)).filter((place) => !isGone(place));
	const [outside] = behind.filter((place) => isForeign(place, frame));
	if (outside !== void 0) return finish(after, frame, {
		kind: "stored",
		line,
		place: outside
	});
	return dropPlaces(behind.reduce(withAlias, after), isGone, frame, line);
};
/** The state before a loop: one that frees the member of each element that holds the object frees the object. */
const cleaned = ({ cleans }, state, frame) => {
	if (cleans === null || state.phase !== "held") return state;
	const { start } = frame;
	const [from, to] = cleans.lines;
	if (start.kind === "site" && start.call.line >= from && start.call.line <= to) return state;
	for (const alias of state.aliases) {
		const line = alias.includes("[") ? cleans.frees.get(elementName(alias) ?? "") : void 0;
		if (line !== void 0) return finish(state, frame, {
			kind: "released",
			line
		});
	}
	return state;
};
/** An element that left its list and is used again is on its way to another owner. */
const isUsedAgain = (step, { phase, aliases }, { start }) => {
	if (phase !== "held" || start.kind !== "site" || start.acquire.isUnlink !== true || aliases.includes(NOWHERE)) return false;
	const one = step.kind === "declare" ? step.initial : step;
	return one !== null && mentions(one, aliases);
};
const stepped = (step, state, frame) => {
	if (isUsedAgain(step, state, frame)) {
		const after = finish(state, frame, {
			kind: "kept",
			line: step.line
		});
		return after === null ? [] : [after];
	}
	if (step.kind === "call" && /ASSERT/i.test(step.name) && step.args[0] !== void 0) return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.z)((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.J)(step.args[0]), state.facts) === false && hasNoCall(step.args[0]) ? [] : [state];
	if (step.kind !== "declare") return settled(evaluate(step, state, frame));
	const { name, initial, line } = step;
	if (initial === null) {
		if (state.facts.size === 0) return [state];
		return [{
			...state,
			facts: (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.U)(name, state.facts)
		}];
	}
	if (initial.kind === "call" && state.phase === "held" && guards(step, initial, state, frame)) return [{
		...state,
		guards: [...state.guards, name]
	}];
	if (initial.kind === "call" && initial.name === "construct" && isGuardType(step.type, frame)) return initial.args.reduce((states, arg) => states.flatMap((one) => evaluate(arg, one, frame).flatMap((result) => adopted(result, line, frame))), [state]);
	return evaluate(initial, state, frame).flatMap((result) => declare(step, initial, result, {
		frame,
		line
	}));
};
/** The state after a guard has taken over what it is made of. */
const adopted = ({ state, isObject }, line, frame) => {
	if (!isObject) return [state];
	const after = finish(state, frame, {
		kind: "released",
		line
	});
	return after === null ? [] : [after];
};
const hasNoCall = (one) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.X)(one).every(({ name }) => name === "NT_SUCCESS");
const declare = (step, initial, result, how) => {
	if (result.isObject && isGuardType(step.type, how.frame)) {
		const after = finish(result.state, how.frame, {
			kind: "released",
			line: how.line
		});
		return after === null ? [] : [after];
	}
	const after = put(step.name, initial, result, {
		...how,
		operator: "="
	});
	return after === null ? [] : [after];
};
/** The place of an object that no place took: it is held until the function ends. */
const NOWHERE = "<nowhere>";
const settled = (results) => results.flatMap(({ state, isObject }) => {
	if (!isObject || state.phase !== "held" || state.aliases.length > 0) return [state];
	return [withAlias(state, NOWHERE)];
});
const tested = (node, state, frame) => evaluate((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.B)(node.test), state, frame).flatMap((result) => {
	const constant = fixedAnswer(node.test);
	if (constant !== null) return [[constant ? node.yes : node.no, result.state]];
	const question = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.J)(node.test);
	const { facts } = result.state;
	const known = isFresh(node.test, result.state) ? isUnequal(node.test) : answered(question, result);
	if (known !== null) return [[known ? node.yes : node.no, result.state]];
	const branch = (isYes) => [isYes ? node.yes : node.no, {
		...result.state,
		facts: learnt(question, isYes, facts, {
			next: isYes ? node.yes : node.no,
			frame
		}),
		because: result.state.phase === "held" ? {
			test: node.test,
			isYes
		} : null
	}];
	return [branch(false), branch(true)];
});
/** Facts after an answer; what is asked of a copy is asked of what it copies. */
const learnt = (question, isYes, facts, { next, frame }) => {
	const of = question.kind === "text" ? void 0 : frame.survey.copyOf.get(question.place);
	return (of === void 0 || question.kind === "text" ? [question] : [question, {
		...question,
		place: of
	}]).reduce((known, one) => isWorth(one, next, frame) ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.q)(one, isYes, known) : known, facts);
};
/** `do { \u2026 } while (0)`. */
const fixedAnswer = (test) => {
	if (test.kind === "list") {
		const last = test.items.at(-1);
		return last === void 0 ? null : fixedAnswer(last);
	}
	const value = test.kind === "literal" || test.kind === "name" && /^(?:TRUE|FALSE|true|false)$/.test(test.name) ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(test) : null;
	return value === null ? null : value !== "=0";
};
/** The object is new, so it is no other place's. */
const isFresh = (test, { phase, aliases }) => {
	if (phase !== "held" || test.kind !== "binary" || !/^[!=]=$/.test(test.operator)) return false;
	const [left, right] = [(0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(test.left), (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(test.right)];
	if (left === null || right === null || (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(test.left) !== null || (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(test.right) !== null) return false;
	return aliases.includes(left) !== aliases.includes(right);
};
const isUnequal = (test) => test.kind === "binary" && test.operator === "!=";
/** The answer to a condition; what leads to the object is not NULL. */
const answered = (question, { state, value }) => {
	const { facts, phase, aliases } = state;
	if (question.kind === "zero" && phase === "held" && aliases.some((alias) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.F)(alias, question.place))) return question.negated;
	if (question.kind !== "text" && question.place === "<result>") return value === null ? null : (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.z)(question, /* @__PURE__ */ new Map([[_sites_js__WEBPACK_IMPORTED_MODULE_1__.R, value]]));
	return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.z)(question, facts);
};
/** Only what is asked again is worth knowing. */
const isWorth = (question, next, { asked, survey }) => asked.size > 0 && survey.isLive(next, question.kind === "text" ? ` ${question.text}` : question.place);
const switched = (node, state, frame) => evaluate(node.on, state, frame).flatMap((result) => {
	const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(node.on);
	const known = result.value?.startsWith("=") === true ? result.value : null;
	if (known !== null) return [[node.cases.find(({ value }) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(value) === known)?.next ?? node.otherwise, result.state]];
	const isAsked = place !== null && frame.asked.has(place);
	const cases = node.cases.map(({ value, next }) => {
		const constant = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(value);
		if (!isAsked || place === null || constant === null) return [next, result.state];
		return [next, {
			...result.state,
			facts: new Map(result.state.facts).set(place, constant)
		}];
	});
	return [[node.otherwise, result.state], ...cases];
});

// build/where/asked.js
/** What a point reads whatever comes after it: conditions, and the value that is returned. */
const usesOf = (node) => {
	const found = [];
	if (node.kind === "test") found.push(keyOf$1(node.test), ...readsIn(node.test));
	else if (node.kind === "switch") found.push(...readsIn(node.on));
	else if (node.kind === "exit" && node.value !== null) found.push(...readsIn(node.value));
	for (const one of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.v)(node)) found.push(...choicesIn(one), ...assertedIn(one));
	return found;
};
/** Keys times points of one function. */
const MAX_LIVE = 2e7;
const NOTHING$1 = /* @__PURE__ */ new Set();
/**
* Places and texts of conditions that some point asks for, those that are copied to one of them too. Of a function that
* is too large none are known.
*/
const keysOf = (nodes, uses) => {
	const keys = new Set(uses.flat());
	const copies = nodes.flatMap(copiesOf);
	for (let before = -1; before !== keys.size;) {
		before = keys.size;
		for (const [to, from] of copies) if (keys.has(to)) for (const one of from) keys.add(one);
	}
	return keys.size * nodes.length > MAX_LIVE ? NOTHING$1 : keys;
};
/** `a = b` hands on what is known of `b`. */
const copiesOf = (node) => {
	if (node.kind === "step" && node.step.kind === "declare") return node.step.initial === null ? [] : [[node.step.name, readsIn(node.step.initial)], ...copiesIn(node.step.initial)];
	return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.v)(node).flatMap(copiesIn);
};
const copiesIn = (one) => {
	const inside = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Z)(one).flatMap(copiesIn);
	const to = one.kind === "assign" ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one.left) : null;
	return one.kind === "assign" && to !== null ? [[to, readsIn(one.right)], ...inside] : inside;
};
const keyOf$1 = (test) => {
	const question = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.J)(test);
	return question.kind === "text" ? ` ${question.text}` : question.place;
};
/** Places that an expression reads, outside of calls. */
const readsIn = (one) => {
	const place = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one);
	if (place !== null) return [place];
	if (one.kind === "call" && !/^[A-Z_]+$/.test(one.name) && !(0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.G)(one)) return [];
	return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Z)(one).flatMap(readsIn);
};
const choicesIn = (one) => {
	const inside = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Z)(one).flatMap(choicesIn);
	return one.kind === "choice" ? [
		keyOf$1(one.test),
		...readsIn(one.test),
		...inside
	] : inside;
};
const assertedIn = (one) => one.kind === "call" && /ASSERT/i.test(one.name) && one.args[0] !== void 0 ? [keyOf$1(one.args[0])] : [];

// build/where/idle.js
/** The words of the step at a point, where it changes none of the keys and never ends a path by itself; else null. */
const idleIn = (nodes, keys) => {
	const isAsked = askedBy(keys);
	const wordsOf = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.et)((node) => idleWords(node, isAsked));
	return (at) => {
		const node = nodes[at];
		return node === void 0 ? null : wordsOf(node);
	};
};
/** True for a place of a variable that some key names. */
const askedBy = (keys) => {
	const roots = new Set([...keys].flatMap((key) => key.startsWith(" ") ? key.match(/\w+/g) ?? [] : [(0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(key)]));
	return (place) => roots.has((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place));
};
const idleWords = (node, isAsked) => {
	if (node.kind !== "step") return null;
	const { step } = node;
	const words = /* @__PURE__ */ new Set();
	if (step.kind === "declare") {
		if (isAsked(step.name)) return null;
		words.add(step.name);
		return step.initial === null || gather(step.initial, words, isAsked) ? words : null;
	}
	return gather(step, words, isAsked) ? words : null;
};
/** Adds the words of an expression; false where it changes what is asked for, or may not come back. */
const gather = (one, words, isAsked) => {
	if (one.kind === "name") words.add(one.name);
	if (one.kind === "lambda") for (const { text } of one.body) words.add(text);
	if (one.kind === "choice") return false;
	if (one.kind === "call" && (neverReturns(one.name) || /ASSERT/i.test(one.name))) return false;
	const changed = changedBy(one);
	if (changed !== null && isAsked(changed)) return false;
	return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Z)(one).every((part) => gather(part, words, isAsked));
};
/** The place that an expression changes, or gives the address of. */
const changedBy = (one) => {
	if (one.kind === "assign") return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one.left);
	return one.kind === "unary" && /^(?:&|\+\+|--)$/.test(one.operator) ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(one.of) : null;
};

// build/where/liveness.js
/** Which keys are asked for behind each point: followed backwards until nothing changes. */
const livenessOf = (nodes, { sources, uses, keys }) => {
	const indexes = new Map([...keys].map((key, at) => [key, at]));
	const byRoot = indexesByRoot(indexes);
	const changes = nodes.map((node, at) => ({
		uses: (uses[at] ?? []).flatMap((key) => indexes.get(key) ?? []),
		kills: killsOf(killedBy(node), byRoot),
		copies: copiesOf(node).flatMap(([to, from]) => {
			const target = indexes.get(to);
			return target === void 0 ? [] : [[target, from.flatMap((key) => indexes.get(key) ?? [])]];
		})
	}));
	const width = (keys.size >>> 5) + 1;
	const live = followedBack(nodes, {
		changes,
		sources,
		width
	});
	return (at, key) => {
		const index = indexes.get(baseOf(key));
		return index !== void 0 && hasBit(live, index, at * width);
	};
};
/** A bit for each key of each point. */
const followedBack = (nodes, { changes, sources, width }) => {
	const live = new Uint32Array(nodes.length * width);
	const row = new Uint32Array(width);
	const open = nodes.map((_, at) => at);
	const waiting = new Uint8Array(nodes.length).fill(1);
	for (let at = open.pop(); at !== void 0; at = open.pop()) {
		waiting[at] = 0;
		const node = nodes[at];
		const change = changes[at];
		if (node === void 0 || change === void 0) continue;
		row.fill(0);
		for (const next of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.C)(node)) for (let word = 0; word < width; word++) row[word] = (row[word] ?? 0) | (live[next * width + word] ?? 0);
		applyTo(row, change);
		if (!copyRow(row, live, at * width)) continue;
		for (const source of sources[at] ?? []) {
			if (waiting[source] === 1) continue;
			waiting[source] = 1;
			open.push(source);
		}
	}
	return live;
};
const applyTo = (row, { uses, kills, copies }) => {
	const handed = copies.filter(([to]) => hasBit(row, to));
	for (const index of kills) row[index >>> 5] = (row[index >>> 5] ?? 0) & ~(1 << (index & 31));
	for (const [, from] of handed) for (const index of from) setBit(row, index);
	for (const index of uses) setBit(row, index);
};
const hasBit = (bits, index, start = 0) => ((bits[start + (index >>> 5)] ?? 0) & 1 << (index & 31)) !== 0;
const setBit = (bits, index) => {
	bits[index >>> 5] = (bits[index >>> 5] ?? 0) | 1 << (index & 31);
};
/** Writes a row to its place; false where it stood there already. */
const copyRow = (row, to, start) => {
	let isChanged = false;
	for (const [word, bits] of row.entries()) {
		if (to[start + word] === bits) continue;
		to[start + word] = bits;
		isChanged = true;
	}
	return isChanged;
};
/** What a step gives another value for certain. */
const killedBy = (node) => {
	if (node.kind === "scope") return node.names;
	if (node.kind !== "step") return [];
	if (node.step.kind === "declare") return [node.step.name];
	const to = node.step.kind === "assign" && node.step.operator === "=" ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(node.step.left) : null;
	return to === null ? [] : [to];
};
/** `status STATUS_X` is a fact about `status`; a text begins with a blank. */
const baseOf = (key) => {
	const blank = key.indexOf(" ");
	return blank > 0 ? key.slice(0, blank) : key;
};
const indexesByRoot = (indexes) => {
	const found = /* @__PURE__ */ new Map();
	for (const entry of indexes) {
		const root = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(entry[0]);
		const known = found.get(root);
		if (known === void 0) found.set(root, [entry]);
		else known.push(entry);
	}
	return found;
};
const killsOf = (killed, byRoot) => killed.flatMap((place) => (byRoot.get((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place)) ?? []).flatMap(([key, index]) => key === place || key.startsWith(`${place}.`) ? [index] : []));

// build/where/owned.js
/** Local pointers to what the function itself allocated, or to variables of its own. */
const ownedBy = (graph) => {
	const owned = /* @__PURE__ */ new Set();
	const variables = new Set(graph.declared.filter(({ isPointer }) => !isPointer).map(({ name }) => name));
	const found = /* @__PURE__ */ new Set();
	const declared = new Set(graph.declared.map(({ name }) => name));
	for (const { to, from } of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__._)(graph)) {
		if ((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.X)(from).some(isMaking)) owned.add(to);
		else if (isFound(from, declared)) found.add(to);
		const of = from.kind === "unary" && from.operator === "&" ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(from.of) : null;
		if (of !== null && variables.has((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(of))) owned.add(to);
	}
	for (const call of graph.nodes.flatMap(_sites_js__WEBPACK_IMPORTED_MODULE_1__.v).flatMap(_sites_js__WEBPACK_IMPORTED_MODULE_1__.X)) {
		if (!isMaking(call)) continue;
		for (const arg of call.args) if ((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(arg)?.startsWith("&") === true) owned.add((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(arg)?.slice(1) ?? "");
	}
	return new Set([...owned].filter((name) => !found.has(name)));
};
const MAKES = /alloc|create|^new$|duplicate|malloc|calloc/i;
/** What these hand out may be there already, and known to others. */
const FINDS = /(?:get|find|lookup|open)_?or_?(?:create|alloc)/i;
/** What these hand out belongs to an object that is there already. */
const MAKES_PART = /^(?:IoAllocateDriverObjectExtension|WdfObjectAllocateContext)$/;
const isMaking = ({ name }) => MAKES.test(name) && !MAKES_PART.test(name) && !FINDS.test(name);
/** A parameter, or a member or an element of something: what was there before. */
const isFound = (from, declared) => {
	if (from.kind === "name") return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(from) === null && !declared.has(from.name);
	return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.Q)(from) !== null && (from.kind === "member" || from.kind === "index" || from.kind === "call");
};

// build/where/survey.js
/** The survey of a graph, made once. */
const surveyOf = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.et)((graph) => {
	const { nodes } = graph;
	const sources = sourcesOf(nodes);
	const uses = nodes.map(usesOf);
	const keys = keysOf(nodes, uses);
	let isLive = null;
	return {
		owned: ownedBy(graph),
		keys,
		isLive: (at, key) => {
			isLive ??= livenessOf(nodes, {
				sources,
				uses,
				keys
			});
			return isLive(at, key);
		},
		idle: idleIn(nodes, keys),
		copyOf: onlyCopies(graph),
		sources
	};
});
const sourcesOf = (nodes) => {
	const sources = nodes.map(() => []);
	nodes.forEach((node, at) => {
		for (const next of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.C)(node)) sources[next]?.push(at);
	});
	return sources;
};
const onlyCopies = (graph) => {
	const names = new Set(graph.declared.map(({ name }) => name));
	const found = /* @__PURE__ */ new Map();
	for (const { to, from } of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__._)(graph)) {
		if (!names.has(to)) continue;
		const source = from.kind === "name" && (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.H)(from) === null ? from.name : null;
		found.set(to, found.has(to) && found.get(to) !== source ? null : source);
	}
	return new Map([...found].flatMap(([to, from]) => from === null ? [] : [[to, from]]));
};

// build/where/walk.js
/** Points that one walk follows; a function that needs more is given up there. */
const MAX_STEPS = 12e3;
const MAX_STEPS_GIVEN = 2500;
/** States at one point; above it what is known is forgotten. */
const MAX_STATES = 16;
const MAX_STATES_BEFORE = 6;
/** States behind those bounds that still know what was known when the object was acquired. */
const FEW_MORE = 10;
const MOST_STATES = 40;
/** How the paths of a function end for an object, each way once. */
const walk = (how) => {
	const quick = endingsOf(how, true);
	return isSettled(how.start, quick) ? quick : endingsOf(how, false);
};
/** A walk that knows no conditions finds every leak, and paths that no run takes; without a leak it is the answer. */
const isSettled = ({ kind }, endings) => endings.every((ending) => (ending.kind === "left" || ending.kind === "lost") === (kind === "given"));
const endingsOf = (how, isQuick) => {
	const found = [];
	run(frameOf(how, isQuick, (ending) => found.push(ending)));
	const endings = /* @__PURE__ */ new Map();
	for (const { trail, ...ending } of found) for (const jump of jumpsOf(trail)) {
		const key = `${ending.kind} ${ending.line} ${jump?.line ?? ""} ${ending.value} ${ending.place}`;
		const known = endings.get(key);
		const because = jump !== null && (jump.how === "goto" || jump.how === "leave") && jump.because !== null ? jump.because : ending.because;
		if (known === void 0 || known.unsure > ending.unsure) endings.set(key, {
			...ending,
			jump,
			because
		});
	}
	return [...endings.values()];
};
/** The jumps that a trail comes from; null for a path without one. */
const jumpsOf = (trail) => {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const open = [trail];
	for (let one = open.pop(); one !== void 0; one = open.pop()) if (one === null) found.push(null);
	else if (!seen.has(one)) {
		seen.add(one);
		if (one.jump !== null) found.push(one.jump);
		open.push(...one.from);
	}
	return found;
};
const run = (frame) => {
	const { graph, start, survey } = frame;
	const seen = /* @__PURE__ */ new Map();
	const first = {
		phase: start.kind === "given" ? "held" : "before",
		aliases: start.kind === "given" ? [start.alias] : [],
		facts: NOTHING,
		first: NOTHING,
		parts: [],
		wraps: [],
		guards: [],
		stored: null,
		trail: null,
		because: null,
		unsure: 0
	};
	const sites = start.kind === "site" ? pointsOf(frame) : [];
	const leads = start.kind === "site" ? leadingTo(survey, sites) : null;
	const open = (start.kind === "site" && frame.asked.size === 0 ? sites : [graph.entry]).map((at) => [at, first]);
	const most = start.kind === "given" ? MAX_STEPS_GIVEN : MAX_STEPS;
	let steps = 0;
	for (let top = open.pop(); top !== void 0 && steps < most; top = open.pop()) {
		const [, state] = top;
		const at = behindIdle(top[0], state, {
			frame,
			sites
		});
		const node = graph.nodes[at];
		if (node === void 0) continue;
		steps++;
		const known = node.kind === "step" || node.kind === "jump" || node.kind === "exit" ? state : admitted(seen, at, state, frame);
		if (known === null) continue;
		for (const [next, after] of follow(node, known, frame)) if (after.phase !== "before" || leads === null || leads.has(next)) open.push([next, after]);
	}
};
/** The first point from here on whose step changes something of what a path knows or holds. */
const behindIdle = (from, state, { frame, sites }) => {
	let at = from;
	for (;;) {
		const node = frame.graph.nodes[at];
		if (node?.kind !== "step" || sites.includes(at) || !isIdleAt(at, state, frame)) return at;
		at = node.next;
	}
};
/** True where a step changes nothing of what a path knows or holds. */
const isIdleAt = (at, { phase, aliases, parts, wraps, guards, stored }, { survey }) => {
	const words = survey.idle(at);
	if (words === null) return false;
	if (stored !== null) return !words.has((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(stored.place));
	if (phase !== "held") return true;
	return !names(words, aliases) && !names(words, parts) && !names(words, wraps) && !names(words, guards);
};
const names = (words, places) => {
	for (const place of places) if (words.has((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.L)(place))) return true;
	return false;
};
/** The points whose call is the one that the walk starts from. */
const pointsOf = ({ graph, start }) => start.kind === "site" ? pointsByCall(graph).get(start.call) ?? [] : [];
const pointsByCall = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.et)(({ nodes }) => {
	const points = /* @__PURE__ */ new Map();
	nodes.forEach((node, at) => {
		for (const call of new Set((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.S)(node).flatMap(_sites_js__WEBPACK_IMPORTED_MODULE_1__.X))) points.set(call, [...points.get(call) ?? [], at]);
	});
	return points;
});
/** The points from which one of some points may be reached. */
const leadingTo = ({ sources }, points) => {
	const found = /* @__PURE__ */ new Set();
	const open = [...points];
	for (let at = open.pop(); at !== void 0; at = open.pop()) {
		if (found.has(at)) continue;
		found.add(at);
		open.push(...sources[at] ?? []);
	}
	return found;
};
/** Jumps that come to a point in the same state. */
const MAX_JUMPS = 200;
/** The state, or one that knows less where there are too many; null where the point has seen it. */
const admitted = (seen, at, state, frame) => {
	const known = seen.get(at) ?? /* @__PURE__ */ new Map();
	seen.set(at, known);
	const admit = (one) => {
		const key = keyOf(one);
		const found = known.get(key);
		if (found !== void 0) {
			if (one.phase === "held" && found.from.length < MAX_JUMPS && !found.from.includes(one.trail)) found.from.push(one.trail);
			return null;
		}
		if (known.size >= MOST_STATES) return null;
		const trail = {
			jump: null,
			from: [one.trail]
		};
		known.set(key, trail);
		return one.phase === "held" ? {
			...one,
			trail
		} : one;
	};
	const many = state.phase === "before" ? MAX_STATES_BEFORE : MAX_STATES;
	if (known.size >= many + FEW_MORE) return admit({
		...state,
		facts: liveFacts(statusFacts(state), at, frame)
	});
	if (known.size >= many) return admit({
		...state,
		facts: liveFacts(new Map([...statusFacts(state), ...firstFacts(state)]), at, frame)
	});
	return admit({
		...state,
		facts: liveFacts(state.facts, at, frame)
	});
};
const NOTHING = /* @__PURE__ */ new Map();
/** What is known since the object was acquired. */
const firstFacts = ({ facts, first }) => new Map([...facts].filter(([key, value]) => first.get(key) === value));
/** Whether statuses are successes: the cleanup that many exits share asks that. */
const statusFacts = ({ facts }) => new Map([...facts].flatMap(([key, value]) => {
	const isGood = key.includes(" ") || value === "=0" ? null : (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.W)(value);
	return isGood === null ? [] : [[key, isGood ? "S" : "F"]];
}));
/** What is known of what is still asked for. */
const liveFacts = (facts, at, { survey }) => {
	let isAll = true;
	for (const key of facts.keys()) if (!survey.isLive(at, key)) isAll = false;
	return isAll ? facts : new Map([...facts].filter(([key]) => survey.isLive(at, key)));
};
const keyOf = ({ phase, aliases, facts, guards, stored }) => `${phase}|${aliases.join()}|${factsKey(facts)}|${guards.join()}|${stored?.place ?? ""}`;
/** One failure is as another, for what comes after. */
const factsKey = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.et)((facts) => [...facts].map(([place, value]) => place + ((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.W)(value) === false ? "F" : value)).sort().join());
const NO_KEYS = /* @__PURE__ */ new Set();
const frameOf = ({ project, one, start, releases, halves, effectsOf }, isQuick, end) => {
	const graph = start.kind === "site" ? start.graph : project.graph(one);
	const survey = surveyOf(graph);
	return {
		project,
		one,
		graph,
		start,
		releases,
		halves,
		locals: localsOf(graph),
		parameters: parametersByName(project.parameters(one)),
		survey,
		isQuick,
		asked: isQuick ? NO_KEYS : survey.keys,
		answers: answersOf(graph, start),
		effectsOf,
		end
	};
};
const localsOf = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.et)(({ declared }) => new Map(declared.map(({ name, type, isPointer }) => [name, {
	isPointer,
	isStatic: /\bstatic\b/.test(type),
	type
}])));
const parametersByName = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.et)((parameters) => new Map(parameters.map(({ name, isReference }) => [name, { isReference }])));

// build/where/summaries.js
/** Calls inside of calls that are followed. */
const MAX_DEPTH$1 = 5;
const HELD = [{
	effect: "held",
	value: null
}];
const RELEASED = [{
	effect: "released",
	value: null
}];
/**
* What functions of the sources do with an object that they are given, each asked once. A function that releases on one
* path and not on another, and returns nothing that tells which, releases: a count of references does so.
*/
const openSummaries = (project, releases, halves) => {
	const known = /* @__PURE__ */ new Map();
	let depth = 0;
	const effectsOf = (one, parameter, prefix, suffix) => {
		const own = known.get(one) ?? /* @__PURE__ */ new Map();
		known.set(one, own);
		const name = project.parameters(one)[parameter]?.name;
		if (name === void 0) return HELD;
		const alias = `${prefix}${name}${suffix}`;
		const found = own.get(alias);
		if (found !== void 0) return found;
		if (depth >= MAX_DEPTH$1) return isReleaseName(one.name) ? RELEASED : HELD;
		own.set(alias, HELD);
		depth++;
		const endings = walk({
			project,
			one,
			start: {
				kind: "given",
				alias
			},
			releases,
			halves,
			effectsOf
		});
		depth--;
		const effects = counts(one) && endings.some(({ kind }) => kind === "released") ? RELEASED : toEffects(endings);
		own.set(alias, effects);
		return effects;
	};
	return effectsOf;
};
/** A function that lowers a count of references gives one back, whether or not it was the last. */
const counts = ({ outline, body }) => /\bInterlockedDecrement|--\s{0,9}[\w>.-]{0,80}ref|ref\w{0,40}\s{0,9}(?:--|-=)/i.test(outline.clean.slice(...body));
const EFFECT = {
	released: "released",
	kept: "kept",
	stored: "kept",
	left: "held",
	lost: "held",
	returned: "returned"
};
const STRENGTH = [
	"released",
	"kept",
	"returned",
	"held"
];
/** The strongest effect for each value that is returned. */
const toEffects = (endings) => {
	const best = /* @__PURE__ */ new Map();
	for (const { kind, value } of endings) {
		const effect = EFFECT[kind];
		const known = best.get(value);
		if (known === void 0 || STRENGTH.indexOf(effect) < STRENGTH.indexOf(known)) best.set(value, effect);
	}
	const all = [...best].map(([value, effect]) => ({
		effect,
		value
	}));
	const strong = all.filter(({ effect }) => effect !== "held");
	if (strong.length === 0) return HELD;
	if (strong.some(({ effect }) => effect === "kept") && strong.some(({ effect }) => effect === "released")) return strong;
	const unnamed = strong.some(({ value }) => value === null);
	const weak = all.filter(({ effect, value }) => effect === "held" && value !== null && (!unnamed || isTelling(value)));
	return [...strong, ...weak];
};
const isTelling = (value) => value === "F" || value === "=0" || value.startsWith("=STATUS_");

// build/where/search.js
/** Functions between an allocation and its user that are followed. */
const MAX_DEPTH = 4;
const MAX_SITES = 4e3;
/** Every call that hands the object out, by way of the driver's own functions too, and how its paths end. */
const search = (project, wanted, { named, isLate, onStep }) => {
	const open = [...(0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.t)(project, wanted, named)];
	const releases = new Set(open.flatMap(({ acquire }) => acquire.release));
	const halves = new Set(open.flatMap(({ acquire }) => acquire.half ?? []));
	const effectsOf = openSummaries(project, releases, halves);
	const searched = [];
	const handing = /* @__PURE__ */ new Map();
	const followed = /* @__PURE__ */ new Set();
	for (let at = 0; at < open.length && at < MAX_SITES && !isLate(); at++) {
		const next = open[at];
		if (next === void 0) break;
		onStep({
			stage: "calls",
			tag: wanted.tag,
			done: at,
			of: open.length
		});
		const site = hasParent(next.graph, next.call) ? {
			...next,
			acquire: {
				...next.acquire,
				owner: "parent"
			}
		} : next;
		const { one, graph, call, acquire } = site;
		const own = /* @__PURE__ */ new Set([...releases, ...acquire.release]);
		const endings = walk({
			project,
			one,
			start: {
				kind: "site",
				graph,
				call,
				acquire
			},
			releases: own,
			halves: new Set(acquire.half ?? []),
			effectsOf
		});
		searched.push({
			site,
			endings: withLater(withTaker(withOwner(endings, acquire.owner)), graph, call.line)
		});
		for (const { routine } of endings) {
			if (routine === void 0 || followed.has(routine.one)) continue;
			followed.add(routine.one);
			searched.push(inRoutine(site, routine, {
				project,
				releases: own,
				halves: new Set(acquire.half ?? []),
				effectsOf
			}));
		}
		if (site.depth < MAX_DEPTH) open.push(...callersOf(project, site, endings, handing).filter((caller) => !takesBack(caller, site.one, effectsOf)));
	}
	return searched;
};
/** The paths of a routine that has the object as its context, as if its head acquired it. */
const inRoutine = (site, { one, parameter }, how) => {
	const alias = how.project.parameters(one)[parameter]?.name ?? "";
	const call = {
		...site.call,
		line: (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.k)(one.outline, one.parameters[0])
	};
	return {
		site: {
			...site,
			one,
			call,
			depth: 0,
			isContext: true
		},
		endings: walk({
			...how,
			one,
			start: {
				kind: "given",
				alias
			}
		})
	};
};
/**
* True for a function that also gives back what it finds where it hands out: which it does, its other arguments say.
*/
const takesBack = ({ acquire: { object } }, one, effectsOf) => object !== "return" && object.suffix === "" && effectsOf(one, object.arg, "*", "").some(({ effect }) => effect === "released");
/** The calls of a function that hands the object on. */
const callersOf = (project, site, endings, handing) => {
	const known = handing.get(site.one) ?? /* @__PURE__ */ new Map();
	handing.set(site.one, known);
	return handedOut(project, site, endings).flatMap((acquire) => {
		const key = acquire.object === "return" ? "return" : `${acquire.object.arg}${acquire.object.suffix}`;
		if (known.has(key)) return [];
		known.set(key, acquire);
		return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.x)(project, [acquire.name]).flatMap((one) => {
			if (one === site.one) return [];
			const graph = project.graph(one);
			return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.b)(graph).filter((call) => call.name === acquire.name && project.find(acquire.name, one.outline, call.args.length) === site.one).map((call) => ({
				one,
				graph,
				call,
				acquire,
				pool: site.pool,
				depth: site.depth + 1
			}));
		});
	});
};
/** How a function hands out what a site in it acquires. */
const handedOut = (project, { one, acquire }, endings) => {
	if (endings.some(({ kind }) => kind === "kept")) return [];
	if (new Set(endings.flatMap(({ kind, place }) => kind === "returned" ? ["return"] : kind === "stored" ? [place] : [])).size !== 1) return [];
	const found = /* @__PURE__ */ new Map();
	const { name } = one;
	const base = {
		name,
		release: acquire.release,
		...acquire.half === void 0 ? {} : { half: acquire.half },
		...acquire.isUnlink === true ? { isUnlink: true } : {},
		...acquire.owner === void 0 ? {} : { owner: acquire.owner }
	};
	for (const { kind, place } of endings) {
		if (kind === "returned") found.set("return", {
			...base,
			object: "return",
			success: "set"
		});
		if (kind !== "stored") continue;
		const [, star = "", root = "", suffix = ""] = /^(\*?)(\w+)(.*)$/.exec(place) ?? [];
		const parameters = project.parameters(one);
		const arg = parameters.findIndex((parameter) => parameter.name === root);
		if (arg < 0 || star === "" && suffix === "" && parameters[arg]?.isReference !== true) continue;
		if (suffix.includes("[")) continue;
		found.set(place, {
			...base,
			object: {
				arg,
				suffix: star === "" ? suffix : ""
			},
			success: (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.h)(one)
		});
	}
	return [...found.values()];
};

// build/where/sentence.js
/** Lines of one kind that a sentence names. */
const MAX_LINES = 3;
/**
* The path between acquire and exit, in one sentence without words of the sources: `acquires a process object, returns
* still holding it at line 1627 (when the condition of line 1621 holds), released at line 1650 on other paths`.
*/
const sentenceOf = ({ exits, endings, site }, what) => {
	const [first, ...more] = exits;
	if (first === void 0) return what;
	const also = more.length === 0 ? "" : ` and at ${linesOf(more.map(({ line }) => line))}`;
	const by = site.depth > 0 ? ` by way of its own ${site.depth === 1 ? "function" : "functions"}` : "";
	return `${site.isContext === true ? `is given its context by a function that ${what}` : `${what}${by}`}, ${wayOf(first, site.acquire.isUnlink === true)}${reasonOf(first)}${also}${othersOf(endings)}`;
};
const wayOf = ({ line, ending }, isUnlink) => {
	if (isUnlink && ending.kind === "left") return `leaves the list at line ${line} and is not freed`;
	if (ending.kind === "lost") return `loses it at line ${line}`;
	const how = ending.jump?.how;
	if (how === "goto" && ending.jump?.line === line) return `jumps to the end at line ${line} still holding it`;
	if (how === "leave" && ending.jump?.line === line) return `leaves the __try at line ${line} still holding it`;
	return `returns at line ${line} still holding it`;
};
/** Why the path goes there: what its last condition asks. */
const reasonOf = ({ ending: { because } }) => {
	if (because === null) return "";
	const question = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.J)(because.test);
	const { line } = because.test;
	const isPlain = because.isYes !== question.negated;
	if (question.kind === "success") return isPlain ? ` (after a success at line ${line})` : ` (when the call before line ${line} fails)`;
	if (question.kind === "zero" && isPlain) return ` (when line ${line} finds nothing there)`;
	return ` (when the condition of line ${line} ${because.isYes ? "holds" : "does not hold"})`;
};
const othersOf = (endings) => {
	const released = endings.filter(({ kind }) => kind === "released").map(({ line }) => line);
	if (released.length > 0) return `; released at ${linesOf(released)} on other paths`;
	return endings.some(({ kind }) => kind === "kept" || kind === "stored" || kind === "returned") ? "; handed on by other paths" : "; released nowhere in the function";
};
const linesOf = (lines) => {
	const sorted = [...new Set(lines)].sort((one, other) => one - other);
	const shown = sorted.slice(0, MAX_LINES).join(", ");
	const rest = sorted.length > MAX_LINES ? ` and ${sorted.length - MAX_LINES} more` : "";
	return `${sorted.length === 1 ? "line" : "lines"} ${shown}${rest}`;
};

// build/where/places.js
const defaultPlaceOptions = {
	pairs: [],
	changed: /* @__PURE__ */ new Map(),
	..._pace_js__WEBPACK_IMPORTED_MODULE_0__.t,
	maxPlaces: 10,
	ownersOf: () => []
};
const MAX_TEXT = 160;
const openSources = (files, pace = _pace_js__WEBPACK_IMPORTED_MODULE_0__.t) => {
	const project = openProject(files, pace);
	const byPath = new Map(files.map((file) => [file.path, file]));
	const split = /* @__PURE__ */ new Map();
	const textAt = (path, line) => {
		const lines = split.get(path) ?? (byPath.get(path)?.read() ?? "").split(/\r?\n/);
		split.set(path, lines);
		const shown = (lines[line - 1] ?? "").trim();
		return shown.length > MAX_TEXT ? `${shown.slice(0, MAX_TEXT)}\u2026` : shown;
	};
	return {
		project,
		named: (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.l)(project),
		textAt
	};
};
/**
* Each finding with the lines of the sources that it may come from: exits of functions that still hold the object,
* then, where there are none, the lines that acquire it. It changes nothing else.
*/
const locateFindings = (analysis, sources, options) => {
	const located = /* @__PURE__ */ new Map();
	const findings = analysis.findings.map((finding) => {
		const known = located.get(finding.cause) ?? placesOf(finding, sources, options);
		located.set(finding.cause, known);
		return {
			...finding,
			where: known
		};
	});
	return {
		...analysis,
		findings
	};
};
const placesOf = ({ rows, hint }, sources, options) => {
	const [root] = rows;
	if (root === void 0) return [];
	const { tag, pool } = root.growth;
	const query = {
		tag,
		pool,
		object: hint?.object ?? null,
		acquire: hint?.acquire ?? []
	};
	const [first, ...more] = findPlaces(sources, query, options);
	if (first === void 0) return [];
	const owners = options.ownersOf(first.path);
	return [owners.length === 0 ? first : {
		...first,
		owners
	}, ...more];
};
/** The lines to look at for a tag, the surest first. */
const findPlaces = (sources, query, options) => {
	const { project, named } = sources;
	const { tag, acquire } = query;
	const searched = search(project, {
		tag,
		acquire,
		pairs: options.pairs
	}, {
		...options,
		named
	});
	const accused = [...accuse(searched)].sort((one, other) => orderOf(other, query, options) - orderOf(one, query, options));
	if (accused.length > 0) return accused.slice(0, options.maxPlaces).map((one) => toPlace(one, query, sources, options));
	const sites = searched.filter(({ site }) => site.depth === 0 && site.acquire.isUnlink !== true && site.isContext !== true).slice(0, options.maxPlaces);
	return sites.length > 0 ? sites.map(({ site }) => linePlace(site.one, site.call.line, {
		why: doingOf(query),
		textAt: sources.textAt
	})) : givenPlaces(tag, sources, options.maxPlaces);
};
/** A line of the pull request before others, the other pool's last; the rest keeps its order. */
const orderOf = ({ site, exits }, { pool }, { changed }) => {
	const isChanged = [site.call.line, ...exits.map(({ line }) => line)].some((line) => isIn(changed, site.one.outline.path, line));
	const isOther = pool !== null && site.pool !== null && site.pool !== pool;
	return (isChanged ? 2 : 0) - (isOther ? 1 : 0);
};
const isIn = (changed, path, line) => changed.get(path)?.some(([from, to]) => line >= from && line <= to) ?? false;
const toPlace = (one, query, { textAt }, { changed }) => {
	const { site, exits } = one;
	const { path } = site.one.outline;
	const [first] = exits;
	const exit = exits.find(({ line }) => isIn(changed, path, line)) ?? first;
	return {
		path,
		line: site.call.line,
		text: textAt(path, site.call.line),
		why: sentenceOf(one, doingOf(query)),
		function: site.one.name,
		exits: [...exit === void 0 ? [] : [exit], ...exits.filter((other) => other !== exit)].map(({ line }) => line),
		isChanged: [site.call.line, ...exits.map(({ line }) => line)].some((line) => isIn(changed, path, line))
	};
};
/** Lines that hand the tag to what allocates with it, where no call that does is known. */
const givenPlaces = (tag, { project, named, textAt }, maxPlaces) => {
	const words = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.p)(tag, named);
	if (words.names.size === 0) return [];
	return (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.i)(project)).filter(({ value, one }) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.s)(value, words, one.outline)).slice(0, maxPlaces).map(({ value, one }) => linePlace(one, value.line, {
		why: "hands the tag on to what allocates",
		textAt
	}));
};
const linePlace = (one, line, { why, textAt }) => {
	const { path } = one.outline;
	return {
		path,
		line,
		text: textAt(path, line),
		why,
		function: one.name,
		exits: [],
		isChanged: false
	};
};
const doingOf = ({ object }) => object === null ? "allocates with the tag" : `acquires a ${object}`;



/***/ })

};
