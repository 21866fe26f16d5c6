import type { Snapshot } from '../core/pool.ts'
import { inOrder, type StagedSnapshot, stageOf } from '../core/stage.ts'

/**
 * Snapshots of several files in the order they were taken, as a check of their folder orders them, each with the stage
 * that its name states: in one file, their names are gone. As they were given where nothing tells the order.
 */
export const inSeriesOrder = (snapshots: readonly Snapshot[]): readonly Snapshot[] => {
  if (new Set(snapshots.map(({ source }) => source)).size < 2) return snapshots
  const staged = snapshots.map(withStage)
  const { snapshots: ordered, guessed } = inOrder(staged)
  return (guessed.length > 0 ? staged : ordered).map(({ snapshot }) => snapshot)
}

const withStage = (snapshot: Snapshot): StagedSnapshot => {
  const stage = stageOf(snapshot)
  if (stage === null) return { snapshot, stage: 'between' }
  return { snapshot: { ...snapshot, capture: { stage, ...snapshot.capture } }, stage }
}
