export const id = 54;
export const ids = [54];
export const modules = {

/***/ 15054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;


// EXTERNAL MODULE: ./build/io/without-queries.js
var without_queries = __webpack_require__(57600);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./build/github/fetch-through-proxy.js


/**
 * A fetch that asks the runner's proxy variables for each host: the API may be in `no_proxy` and the blobs behind the
 * proxy, or the reverse. GitHub's own client asks once, for the API's host.
 */
const fetchThroughProxy = () => {
    const dispatchers = new Map();
    const dispatcherOf = (url) => {
        const { origin } = new URL(url);
        if (!dispatchers.has(origin))
            dispatchers.set(origin, new lib/* HttpClient */.Qq().getAgentDispatcher(url));
        return dispatchers.get(origin);
    };
    return async (input, init) => {
        const url = String(input);
        const dispatcher = dispatcherOf(url);
        try {
            // The library's fetch takes what Node's own takes, and a proxy too.
            const options = { ...init, ...(dispatcher === undefined ? {} : { dispatcher }) };
            return (await (0,undici.fetch)(url, options));
        }
        catch (error) {
            throw namedFailure(error, url);
        }
    };
};
/** A connection that fails names its host: a firewall's owner asks for it, and some causes have no words at all. */
const namedFailure = (error, url) => {
    if (!(error instanceof TypeError) || !(error.cause instanceof Error))
        return error;
    const { host } = new URL(url);
    const reason = reasonOf(error.cause);
    return new TypeError(error.message, { cause: new Error(`no connection to ${host}${reason}`, { cause: error.cause }) });
};
/** ` (ECONNREFUSED)`; several addresses that were tried have the cause of the first. */
const reasonOf = (cause) => {
    const [first = cause] = cause instanceof AggregateError ? cause.errors : [cause];
    const words = 'code' in first && typeof first.code === 'string' ? first.code : first.message;
    return words === '' ? '' : ` (${words})`;
};

;// CONCATENATED MODULE: ./build/github/connect.js






/** Sends failed requests again; those that GitHub limits when GitHub says, if that is in time. */
const connect = (settings, limit) => {
    const isWorthWaiting = (seconds, _options, _octokit, retries) => retries < MAX_RETRIES && seconds <= limit.secondsLeft();
    const throttle = {
        onRateLimit: isWorthWaiting,
        onSecondaryRateLimit: isWorthWaiting,
        retryAfterBaseValue: settings.retryMs,
        // Requests to one server share one pace.
        id: settings.url,
    };
    let answered = null;
    const onAnswer = ({ headers }) => {
        const date = new Date(headers.get('date') ?? '');
        if (!Number.isNaN(date.getTime()))
            answered = date;
    };
    const answers = { maxBytes: MAX_ANSWER_BYTES, type: null, onAnswer };
    const options = { ...optionsOf(settings, limit, answers), throttle };
    return {
        octokit: (0,github/* getOctokit */.Q)(settings.token, options, dist_bundle/* retry */.L, throttling),
        limit,
        lastAnswered: () => answered,
        unsigned: (maxBytes) => new (utils/* GitHub */.gq.plugin(dist_bundle/* retry */.L))(optionsOf(settings, limit, { maxBytes, type: 'application/octet-stream' })),
    };
};
const MAX_RETRIES = 2;
/** The library's own list, and 429: a limit is waited for above, or nothing more is asked. */
const FINAL_STATUSES = [400, 401, 403, 404, 410, 422, 429, 451];
/** A page of a hundred items is less than a tenth of it. */
const MAX_ANSWER_BYTES = 32 * 2 ** 20;
const optionsOf = (settings, { signal }, answers) => ({
    baseUrl: settings.url,
    request: { ...utils/* defaults */.NT.request, fetch: fetchWhole(answers, signal, settings.debug), signal },
    retry: { retries: MAX_RETRIES, retryAfterBaseValue: settings.retryMs, doNotRetry: FINAL_STATUSES },
    // A failure is told once, in our own words.
    log: { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } },
});
const throughProxy = fetchThroughProxy();
/**
 * A fetch whose answers are whole, not too large and of the API before anybody looks at them. An answer that is cut
 * short, or a proxy's page in place of one, fails like a cut connection and is asked for again; the library would take
 * it for the data.
 */
const fetchWhole = ({ maxBytes, type, onAnswer = () => { } }, signal, debug) => async (input, init) => {
    const line = `${init?.method ?? 'GET'} ${(0,without_queries/* withoutQueries */.B)(String(input))}`;
    try {
        const answer = await wholeAnswer(await throughProxy(input, init), maxBytes, type);
        debug(`${line} → ${answer.status}`);
        onAnswer(answer);
        return answer;
    }
    catch (error) {
        debug(`${line} → ${error instanceof Error ? error.name : 'no answer'}`);
        // The library sends a request that timed out again, and not one that was aborted.
        throw signal.aborted ? new DOMException('the time is up', 'AbortError') : error;
    }
};
const wholeAnswer = async (answer, maxBytes, type) => {
    const parts = [];
    let size = 0;
    for await (const part of answer.body ?? []) {
        size += part.length;
        if (size > maxBytes)
            throw new RangeError(`more than ${maxBytes} bytes`);
        parts.push(part);
    }
    const headers = new Headers(answer.headers);
    if (type === null)
        requireData(answer.status, headers.get('content-type') ?? '', Buffer.concat(parts));
    if (type !== null)
        headers.set('content-type', type);
    const whole = new Response(size === 0 ? null : Buffer.concat(parts), { status: answer.status, headers });
    // The pages of a list are found from the address of the first.
    return Object.defineProperty(whole, 'url', { value: answer.url });
};
/** @throws {Error} where a successful answer (200, 201) is empty, or text and no JSON: the API has none such. */
const requireData = (status, type, content) => {
    if (status !== 200 && status !== 201)
        return;
    if (!/json|text\//.test(type) && content.length > 0)
        return;
    try {
        JSON.parse(content.toString('utf8'));
    }
    catch {
        throw new Error('the answer is not from the API: a proxy or a firewall may be in the way');
    }
};


/***/ })

};
