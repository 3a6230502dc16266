import { View } from '@tarojs/components'
import { type ReactNode, useCallback } from 'react'
import { EmptyState, SkeletonBlock } from '../../ui'
import { DeskTable, SidePanel } from '../../ui/desk'
import { CandidatePanel } from './candidate-panel'
import { CandidateRow, columnsOf, MoreRows } from './candidate-rows'
import { amountHead, type ListTab } from './candidate-view'
import { DeskPage } from './desk-page'
import { DeskProblem } from './desk-problem'
import { type CandidateList, unitOf } from './lists-view'
import { mayNotDecide, type Staff } from './staff-view'
import { StopBlock } from './stop-block'
import { useCandidates } from './use-candidates'
import type { Decisions } from './use-decisions'
import { useLooking } from './use-looking'

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
  REJECTED: ['没有退回的', '退回候选的会列在这里，对方看得到您写的理由。'],
}

/** The parts of a list that were decided: to look at, nothing to choose. */
export function SettledTab({ staff, list, now, top, filter, decisions }: SettledTabProps) {
  const read = useCandidates(list.id, filter, true)
  const shown = read.candidates ?? []
  const looking = useLooking(shown)
  const close = useCallback(looking.close, [])
  const unit = unitOf(list)
  const order = shown[0]?.clauses.map(clause => clause.id) ?? []
  const [title, line] = EMPTY[filter]
  const columns = columnsOf(
    {
      who: unit === '家' ? '企业' : '姓名',
      amount: amountHead(list),
      conditions: order.length,
    },
    '',
  )
  return (
    <DeskPage staff={staff} on="desk" asOf={read.asOf}>
      {top}
      {filter === 'CONFIRMED' && (
        <StopBlock list={list} notAllowed={mayNotDecide(staff)} decisions={decisions} />
      )}
      {read.isPending && <SkeletonBlock />}
      {read.error && <DeskProblem error={read.error} onAgain={read.again} />}
      {read.candidates?.length === 0 && <EmptyState title={title} lines={[line]} />}
      {shown.length > 0 && (
        <View className="desk-two">
          <View className="desk-grow">
            <DeskTable label={title} columns={columns}>
              {shown.map(candidate => (
                <CandidateRow
                  key={candidate.id}
                  candidate={candidate}
                  order={order}
                  looking={looking.looking?.id === candidate.id}
                  onLook={() => looking.look(candidate)}
                />
              ))}
              <MoreRows read={read} unit={unit} />
            </DeskTable>
          </View>
          {looking.looking && (
            <SidePanel id="candidate" label="正在看的候选" opened={looking.opened} onClose={close}>
              <CandidatePanel
                candidate={looking.looking}
                changed={looking.changed}
                onFresh={looking.fresh}
                now={now}
                whose={unit === '家' ? '企业' : '本人'}
                notAllowed={mayNotDecide(staff)}
                decisions={decisions}
              />
            </SidePanel>
          )}
        </View>
      )}
    </DeskPage>
  )
}
