import type { ReactNode } from 'react'
import { EmptyState, SkeletonBlock } from '../../ui'
import type { ListTab } from './candidate-view'
import { DeskPage } from './desk-page'
import { DeskProblem } from './desk-problem'
import type { CandidateList } from './lists-view'
import { LookedAt } from './looked-at'
import { mayNotDecide, type Staff } from './staff-view'
import { StopBlock } from './stop-block'
import { useCandidates } from './use-candidates'
import type { Decisions } from './use-decisions'

type SettledTabProps = {
  staff: Staff
  list: CandidateList
  now: string
  top: ReactNode
  filter: Exclude<ListTab, 'WAITING'>
  decisions: Decisions
}

const EMPTY: Record<SettledTabProps['filter'], [string, string]> = {
  CONFIRMED: ['没有在等的', '核定以后、对方还没办完的，会列在这里。'],
  FULFILLED: ['还没有到账的', '对方确认、钱到账以后，会列在这里。'],
  REJECTED: ['没有退回的', '退回候选的会列在这里，对方看得到您写的理由；申请人自己撤回的也在这里。'],
}

/** The parts of a list that were decided: to look at, nothing to choose. */
export function SettledTab({ staff, list, now, top, filter, decisions }: SettledTabProps) {
  const read = useCandidates(list.id, filter, true)
  const [title, line] = EMPTY[filter]
  return (
    <DeskPage staff={staff} on="desk" asOf={read.asOf}>
      {top}
      {filter === 'CONFIRMED' && (
        <StopBlock list={list} notAllowed={mayNotDecide(staff)} decisions={decisions} />
      )}
      {read.isPending && <SkeletonBlock />}
      {read.error && <DeskProblem error={read.error} onAgain={read.again} />}
      {read.candidates?.length === 0 && <EmptyState title={title} lines={[line]} />}
      <LookedAt label={title} staff={staff} list={list} now={now} read={read} decisions={decisions} />
    </DeskPage>
  )
}
