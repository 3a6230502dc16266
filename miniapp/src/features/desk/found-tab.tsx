import type { ReactNode } from 'react'
import { EmptyState, SkeletonBlock } from '../../ui'
import { DeskPage } from './desk-page'
import { DeskProblem } from './desk-problem'
import { type CandidateList, unitOf } from './lists-view'
import { LookedAt } from './looked-at'
import type { Staff } from './staff-view'
import { useFound } from './use-candidates'
import type { Decisions } from './use-decisions'

type FoundTabProps = {
  staff: Staff
  list: CandidateList
  now: string
  top: ReactNode
  words: string
  decisions: Decisions
}

/** How a list can be searched, said where nobody was found. */
const HOW = {
  家: '可以写企业名称里的几个字，或者完整的统一社会信用代码、办件号。',
  人: '姓名是密存的，不能按姓名找。请写完整的身份证号或者办件号。',
}

/** Who of the list fits what was searched for, in whatever part of it they stand. */
export function FoundTab({ staff, list, now, top, words, decisions }: FoundTabProps) {
  const read = useFound(list.id, words)
  return (
    <DeskPage staff={staff} on="desk" asOf={read.asOf}>
      {top}
      {read.isPending && <SkeletonBlock />}
      {read.error && <DeskProblem error={read.error} onAgain={read.again} />}
      {read.candidates?.length === 0 && (
        <EmptyState
          title="这一批里没有找到"
          lines={[unitOf(list) === '家' ? HOW.家 : HOW.人, '别的批次要在别的名单里找。']}
        />
      )}
      <LookedAt label="找到的" staff={staff} list={list} now={now} read={read} decisions={decisions} />
    </DeskPage>
  )
}
