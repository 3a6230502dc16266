import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { DeskTable, SidePanel } from '../../ui/desk'
import { CandidatePanel } from './candidate-panel'
import { CandidateRow, columnsOf, MoreRows } from './candidate-rows'
import { amountHead } from './candidate-view'
import { type CandidateList, unitOf } from './lists-view'
import { mayNotDecide, type Staff } from './staff-view'
import type { CandidatesRead } from './use-candidates'
import type { Decisions } from './use-decisions'
import { useLooking } from './use-looking'

type LookedAtProps = {
  label: string
  staff: Staff
  list: CandidateList
  now: string
  read: CandidatesRead
  decisions: Decisions
}

/** Candidates to look at one by one, nothing to choose: the table and, beside it, the one that is open. */
export function LookedAt({ label, staff, list, now, read, decisions }: LookedAtProps) {
  const shown = read.candidates ?? []
  const looking = useLooking(shown)
  const close = useCallback(looking.close, [])
  const unit = unitOf(list)
  const order = shown[0]?.clauses.map(clause => clause.id) ?? []
  const columns = columnsOf(
    {
      who: unit === '家' ? '企业' : '姓名',
      amount: amountHead(list),
      conditions: order.length,
    },
    '',
  )
  if (shown.length === 0) return null
  return (
    <View className="desk-two">
      <View className="desk-grow">
        <DeskTable label={label} columns={columns}>
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
  )
}
