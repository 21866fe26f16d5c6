import * as core from '@actions/core'

/* The least that an action can be: it loads the runner's protocol and writes one output. `bench/index.ts` bundles it as the action is. */
core.setOutput('passed', 'true')
