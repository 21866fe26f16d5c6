import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

/** One drawn case, by its family's name and its seed. */
export interface Job {
  readonly family: string
  readonly seed: number
  /** Names of modes; all of them where it is left out. */
  readonly modes?: readonly string[]
}

/** Where this is a worker of `inWorkers`: does its jobs, and nothing else of the module should run. */
export const workAsWorker = (work: (job: Job) => unknown): boolean => {
  if (isMainThread) return false
  const { jobs }: { readonly jobs: readonly Job[] } = workerData
  for (const job of jobs) parentPort?.postMessage(work(job))
  return true
}

/** Does the jobs in so many workers, each of which runs `module` and answers by `workAsWorker`; answers come in any order. */
export const inWorkers = async <Answer>(
  module: string,
  { jobs, workers }: { readonly jobs: readonly Job[]; readonly workers: number },
  take: (answer: Answer) => void,
): Promise<void> => {
  const shares = Array.from({ length: workers }, (_, place) => jobs.filter((__, index) => index % workers === place))
  await Promise.all(
    shares.map(
      (share) =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(new URL(module), { workerData: { jobs: share } })
          worker.on('message', take)
          worker.on('error', reject)
          worker.on('exit', () => resolve())
        }),
    ),
  )
}
