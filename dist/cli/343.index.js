export const id = 343;
export const ids = [343];
export const modules = {

/***/ 6343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// UNUSED EXPORTS: readPlainPolicy

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/settings/nearest.js
var nearest = __webpack_require__(8898);
// EXTERNAL MODULE: ./build/settings/policy.js
var settings_policy = __webpack_require__(7092);
// EXTERNAL MODULE: ./build/core/points.js
var points = __webpack_require__(383);
// EXTERNAL MODULE: ./build/settings/kinds.js
var kinds = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/settings/setting.js
var setting = __webpack_require__(456);
;// CONCATENATED MODULE: ./build/settings/policy-schema.js






/* The policy file's shape: every policy setting is a key, and the keys that only a file can say. */
const key = ({ schema }, about) => dist/* pipe */.FsL(dist/* optional */.lqM(schema), dist/* description */.h_(about));
const keysOf = (settings) => {
    const keys = Object.entries(settings).map(([name, one]) => [
        name,
        key(one.kind, `${one.about} Default: ${(0,setting/* defaultOf */.HA)(one)}.`),
    ]);
    // The same names, each with the schema of its own kind.
    return Object.fromEntries(keys);
};
const required = ({ schema }, about) => dist/* pipe */.FsL(schema, dist/* description */.h_(about));
const legs = dist/* array */.YOg(kinds/* words */.aL.schema, 'expected a list of names of legs');
const pool = key((0,kinds/* oneOf */.yL)('nonpaged', 'paged'), 'Both pools where it is left out.');
const limit = dist/* strictObject */.rej({
    tag: required(kinds/* tag */.Tc, 'Four characters, blanks included; `?` one character and `*` any.'),
    pool,
    ...keysOf(settings_policy/* growthLimits */.om),
});
const exception = dist/* strictObject */.rej({
    tag: required(kinds/* tag */.Tc, 'The root of the finding, with which all that rides along is covered.'),
    pool,
    legs: dist/* pipe */.FsL(dist/* optional */.lqM(legs), dist/* description */.h_('Names of legs, `*` any run of characters; every leg where it is left out.')),
    'max-growth-count': key((0,kinds/* whole */.WQ)(0), 'Above this growth the exception does not hold.'),
    reason: required(kinds/* words */.aL, 'Why this growth is accepted.'),
    owner: required(kinds/* words */.aL, 'Who answers for it.'),
    expires: required(kinds/* day */.vd, 'The last day on which it holds, in UTC; after it, what it covered is a leak.'),
});
const point = (0,kinds/* whole */.WQ)(-20, 50);
/** `lockSure` → `lock-sure`: as all keys of the file are written. */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const policy_schema_points = dist/* strictObject */.rej(Object.fromEntries(Object.entries(points/* defaultPoints */.t).map(([name, value]) => [kebab(name), key(point, `Default: \`${value}\`.`)])));
const acknowledge = dist/* strictObject */.rej({
    label: key(kinds/* words */.aL, `Default: \`${policy/* defaultPolicy */.G4.acknowledgeLabel}\`.`),
    enabled: key(kinds/* flag */.Jt, 'Default: `true`.'),
});
const policyFileSchema = dist/* strictObject */.rej({
    extends: key(kinds/* parentPolicy */.Nn, 'A policy that this one adds to: `owner/name/path/to/file.yml@ref`, or `./path` beside this file. Single values replace its own, lists add up with its own first; four deep.'),
    ...keysOf(settings_policy/* policySettings */.cw),
    legs: dist/* pipe */.FsL(dist/* optional */.lqM(legs), dist/* description */.h_('Legs that a run must have: one that uploaded nothing is missing evidence.')),
    limits: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(limit, 'expected a list of limits')), dist/* description */.h_('Limits of some tags: of several entries that name a row, the first that states a figure counts; what none states is as said above. `max-growth-count` of a driver tag is what it may grow by.')),
    exceptions: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(exception, 'expected a list of exceptions')), dist/* description */.h_('Findings that somebody answers for, until a day.')),
    acknowledge: dist/* pipe */.FsL(dist/* optional */.lqM(acknowledge), dist/* description */.h_('The label by which somebody with write permission accepts a leak of one pull request.')),
    points: dist/* pipe */.FsL(dist/* optional */.lqM(policy_schema_points), dist/* description */.h_('What each piece of evidence is worth (docs/detection.md), for those who measured on their own machines.')),
});
/** The keys that may stand at the top (null), or in the value of a key or in the entries of its list. */
const keysUnder = (name) => {
    const under = {
        limits: limit.entries,
        exceptions: exception.entries,
        acknowledge: acknowledge.entries,
        points: policy_schema_points.entries,
    };
    return Object.keys(name === null ? policyFileSchema.entries : (under[name] ?? {}));
};

;// CONCATENATED MODULE: ./build/io/policy-file.js








/**
 * Reads the text of a policy file, and the files that it extends.
 * @throws {UserError} with every mistake as `file:line:col: expected …`.
 */
const loadPolicy = async (source, path, text) => {
    const files = await readChain(source, { path, text }, []);
    const merged = files.map(({ file }) => file).reduce(mergeFiles);
    return { policy: toPolicy(merged), plain: files[0]?.plain ?? {} };
};
/** What a file says by itself, as data: it is checked, and what it extends is not read. */
const readPlainPolicy = (name, text) => parsePolicy(name, text).plain;
const MOST_DEEP = 4;
/** The file, then the one that it extends, and so on. */
const readChain = async (source, { path, text }, above) => {
    const name = source.nameOf(path);
    if (above.includes(name))
        throw new problem/* UserError */.yo(`${name}: it extends itself, by ${above.join(', ')}`);
    if (above.length === MOST_DEEP)
        throw new problem/* UserError */.yo(`${name}: policies that extend each other go ${MOST_DEEP} deep`);
    const read = parsePolicy(name, text);
    const { extends: parent } = read.file;
    if (parent === undefined)
        return [read];
    const [from, there] = parentOf(source, path, parent);
    const inherited = await from.read(there);
    if (inherited === null)
        throw new problem/* UserError */.yo(`${name}: extends ${from.nameOf(there)}, and there is no such file`);
    return [read, ...(await readChain(from, { path: there, text: inherited }, [...above, name]))];
};
/** `owner/name/path/to/file.yml@ref`, or a path relative to the file that names it. */
const parentOf = (source, path, parent) => {
    const [, repository, there, ref] = /^([\w.-]+\/[\w.-]+)\/([^@]+)@([\w./-]+)$/.exec(parent) ?? [];
    const isPath = /^\.\.?\//.test(parent) || repository === undefined || there === undefined || ref === undefined;
    return isPath ? [source, joined(path, parent)] : [source.ofRepository(repository, ref), there];
};
/** `.github/a.yml` and `../b.yml` → `b.yml`; it cannot lead out of the root. */
const joined = (path, relative) => {
    const parts = path.split('/').slice(0, -1);
    for (const part of relative.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
};
const MOST_BYTES = 256 * 1024;
/** @throws {UserError} that lists every mistake of the file with its position. */
const parsePolicy = (name, text) => {
    if (text.length > MOST_BYTES)
        throw new problem/* UserError */.yo(`${name}: larger than any policy: ${text.length} bytes`);
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${name}:${line}:${col}`;
    };
    const broken = document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`);
    if (broken.length > 0)
        throw (0,setting/* invalid */.Gq)('policy', broken);
    const plain = plainOf(document);
    if (!isPlainPolicy(plain))
        throw (0,setting/* invalid */.Gq)('policy', [`${at(0)}: expected keys with values`]);
    const result = dist/* safeParse */.xLC(policyFileSchema, plain);
    if (!result.success) {
        const found = result.issues.map((issue) => ({ offset: offsetOf(document, issue), message: messageOf(issue) }));
        throw (0,setting/* invalid */.Gq)('policy', found.sort((one, other) => one.offset - other.offset).map((it) => `${at(it.offset)}: ${it.message}`));
    }
    return { file: result.output, plain: writtenAlike(result.output) };
};
/** The values as their kinds write them: `64KiB` for `65536`, and a list for `A,B`, so that one value differs only from another. */
const writtenAlike = (file) => {
    const written = writeValues(file);
    return file.limits === undefined ? written : { ...written, limits: file.limits.map(writeValues) };
};
const writeValues = (values) => {
    const kinds = new Map(Object.entries(settings_policy/* policySettings */.cw));
    const written = Object.entries(values).map(([name, value]) => {
        const setting = kinds.get(name);
        return [name, setting === undefined || Array.isArray(value) ? value : setting.kind.write(value)];
    });
    return Object.fromEntries(written);
};
/** An empty file says nothing; one whose aliases multiply is refused by the reader. */
const plainOf = (document) => {
    try {
        return document.toJS() ?? {};
    }
    catch (error) {
        if (error instanceof ReferenceError)
            throw new problem/* UserError */.yo(`Invalid policy: ${error.message}`);
        throw error;
    }
};
const isPlainPolicy = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const policy_file_keysOf = (issue) => (issue.path ?? []).map(({ key }) => key).filter((key) => typeof key === 'string' || typeof key === 'number');
const messageOf = (issue) => {
    if (issue.type !== 'strict_object')
        return issue.message;
    if (isUnknownKey(issue))
        return unknownKey(policy_file_keysOf(issue).map(String));
    return issue.received === 'undefined' ? `expected the key ${issue.expected}` : 'expected keys with values';
};
const unknownKey = (keys) => {
    const key = keys.at(-1) ?? '';
    const meant = (0,nearest/* nearest */.p)(key, keysUnder(keys.length > 1 ? (keys[0] ?? null) : null));
    return `there is no key ${JSON.stringify(key)} here${meant === null ? '' : `; did you mean ${meant}?`}`;
};
/** Where a value stands; an unknown key where the key stands, a missing one where what should hold it begins. */
const offsetOf = (document, issue) => {
    const keys = policy_file_keysOf(issue);
    const holder = document.getIn(keys.slice(0, -1), true);
    const pair = (0,yaml_dist/* isMap */.jh)(holder) ? holder.items.find(({ key }) => String(key) === String(keys.at(-1))) : undefined;
    if (pair !== undefined)
        return startOf(isUnknownKey(issue) ? pair.key : (pair.value ?? pair.key));
    return startOf(document.getIn(keys, true) ?? holder);
};
const isUnknownKey = ({ type, expected }) => type === 'strict_object' && expected === 'never';
const startOf = (node) => ((0,yaml_dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0);
const LISTS = ['driver-tags', 'ignore-tags', 'legs', 'limits', 'exceptions'];
/** A file over the one that it extends: single values replace, lists add up with the file's own first. */
const mergeFiles = (file, parent) => {
    const lists = LISTS.flatMap((name) => {
        const all = [file[name], parent[name]].filter((list) => list !== undefined).flat();
        return all.length === 0 ? [] : [[name, all]];
    });
    const parts = ['points', 'acknowledge'].flatMap((name) => {
        const both = [parent[name], file[name]].filter(isPlainPolicy);
        return both.length === 0 ? [] : [[name, Object.assign({}, ...both)]];
    });
    return { ...parent, ...file, ...Object.fromEntries([...lists, ...parts]) };
};
const toPolicy = (file) => ({
    ...policy/* defaultPolicy */.G4,
    ...(0,settings_policy/* toPolicyFields */.tD)(file),
    legs: file.legs ?? policy/* defaultPolicy */.G4.legs,
    limits: (file.limits ?? []).map(toLimit),
    exceptions: (file.exceptions ?? []).map(toException),
    acknowledgeLabel: file.acknowledge?.enabled === false ? null : (file.acknowledge?.label ?? policy/* defaultPolicy */.G4.acknowledgeLabel),
    points: toPoints(file),
});
const NO_LIMITS = { maxGrowthBytes: null, maxGrowthCount: null, maxGrowthPercent: null };
const toLimit = ({ tag, pool, ...limits }) => ({
    tag,
    pool: pool ?? null,
    ...NO_LIMITS,
    ...(0,settings_policy/* toPolicyFields */.tD)(limits),
});
const toException = (exception) => ({
    tag: exception.tag,
    pool: exception.pool ?? null,
    legs: exception.legs ?? [],
    maxGrowthCount: exception['max-growth-count'] ?? null,
    reason: exception.reason,
    owner: exception.owner,
    expires: exception.expires,
});
const toPoints = ({ points = {} }) => {
    const given = Object.entries(policy/* defaultPolicy */.G4.points).map(([name, value]) => [name, points[kebab(name)] ?? value]);
    // The same names as the defaults, each with a number.
    return Object.fromEntries(given);
};


/***/ })

};
