export const id = 896;
export const ids = [896,606];
export const modules = {

/***/ 94606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  connectUnsigned: () => (/* binding */ connectUnsigned),
  failureOf: () => (/* binding */ failureOf),
  remedyOf: () => (/* binding */ remedyOf),
  repositoryOf: () => (/* binding */ repositoryOf),
  withoutQueries: () => (/* binding */ withoutQueries)
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


;// CONCATENATED MODULE: ./build/io/github.js




/** `owner/name`, as every operation takes it. */
const repositoryOf = (repository) => {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
};
/** Failed requests are sent again after 1 and after 4 seconds; those that GitHub limits when it says, if that is in time. */
const connect = (token, deadline) => {
    const isWorthWaiting = (seconds, _options, _octokit, retries) => retries < MOST_RETRIES && seconds <= deadline.secondsLeft();
    const throttle = { onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting };
    const options = { ...settingsOf(deadline, fetchWhole(MOST_ANSWER, null)), throttle };
    return (0,github/* getOctokit */.Q)(token, options, dist_bundle/* retry */.L, throttling);
};
/** Requests without a token, for signed addresses: they carry their own right, and no host but GitHub's API gets ours. */
const connectUnsigned = (deadline, most) => new (utils/* GitHub */.gq.plugin(dist_bundle/* retry */.L))(settingsOf(deadline, fetchWhole(most, 'application/octet-stream')));
const MOST_RETRIES = 2;
/** A page of a hundred items is less than a tenth of it. */
const MOST_ANSWER = 32 * 2 ** 20;
const settingsOf = ({ signal }, fetch) => ({
    request: { ...utils/* defaults */.NT.request, fetch, signal },
    retry: { retries: MOST_RETRIES },
    // What goes wrong is said once, in our own words.
    log: { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } },
});
/**
 * Answers whose body is there, whole and not too large, before anybody looks at it: one that is cut short fails like a cut
 * connection and is asked for again, where the library would take it for an empty one.
 */
const fetchWhole = (most, type) => async (...request) => {
    const answer = await (utils/* defaults */.NT.request?.fetch ?? fetch)(...request);
    const parts = [];
    let size = 0;
    for await (const part of answer.body ?? []) {
        size += part.length;
        if (size > most)
            throw new RangeError(`more than ${most} bytes`);
        parts.push(part);
    }
    const headers = new Headers(answer.headers);
    if (type !== null)
        headers.set('content-type', type);
    const whole = new Response(size === 0 ? null : Buffer.concat(parts), { status: answer.status, headers });
    // The pages of a list are found from the address of the first.
    return Object.defineProperty(whole, 'url', { value: answer.url });
};
/** An answer of the API or a connection that failed; anything else is a bug of ours and flies on. */
const failureOf = (error, { signal, seconds }) => {
    if (!(error instanceof Error))
        throw error;
    if (signal.aborted)
        return { status: null, message: `no answer within ${seconds} seconds` };
    const message = withoutQueries(error.message.split('\n')[0] ?? '');
    // The request library gives a failed connection the status 500, and its cause.
    if ('status' in error && typeof error.status === 'number' && !(error.cause instanceof Error)) {
        return { status: error.status, message };
    }
    if ('status' in error || error.name === 'GraphqlResponseError' || error.cause instanceof Error)
        return { status: null, message };
    throw error;
};
/** The query of an address may be a signature. */
const withoutQueries = (text) => text.replace(/(https?:\/\/[^\s?]+)\?\S*/g, '$1');
/** What to do about it; `permission` is what the job must be given for this request. */
const remedyOf = ({ status, message }, permission) => {
    if (/rate limit|abuse/i.test(message) || status === 429)
        return 'GitHub limits the requests of this token: run the job again later.';
    if (status === 403 || status === 404)
        return `Give the job the permission ${permission}.`;
    if (status === 401)
        return 'The github-token is not valid or has expired.';
    if (status === 422)
        return 'GitHub refused what was sent: check repository, run-id and the rules of the repository.';
    return 'Run the job again, or give it more time with the input timeout.';
};


/***/ }),

/***/ 57896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflowRun: () => (/* binding */ readWorkflowRun)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94606);

/** What the API says of a run. A run that cannot be read is the first attempt of an unknown commit; its artifacts say what is wrong. */
const readWorkflowRun = async ({ octokit, deadline }, { id, repository }) => {
    try {
        const { data } = await octokit.rest.actions.getWorkflowRun({
            ...(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.repositoryOf)(repository),
            run_id: id,
            exclude_pull_requests: true,
        });
        return { id, attempt: data.run_attempt ?? 1, headSha: data.head_sha, ...endOf(data) };
    }
    catch (error) {
        (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.failureOf)(error, deadline);
        return { id, attempt: 1, headSha: '', workflow: '', conclusion: '' };
    }
};
const endOf = ({ workflow_id, conclusion }) => ({
    workflow: String(workflow_id),
    conclusion: conclusion ?? '',
});


/***/ })

};
