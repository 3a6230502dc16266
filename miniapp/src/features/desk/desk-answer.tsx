import type { UseQueryResult } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { answeredAt } from '../../api'
import type { RouteName } from '../../routes'
import { ReadState } from '../../ui'
import { DeskHead, Told } from '../../ui/desk'
import { DeskPage } from './desk-page'
import { DeskProblem } from './desk-problem'
import type { Staff } from './staff-view'

type DeskAnswerProps<Answer> = {
  staff: Staff
  on: RouteName
  read: UseQueryResult<Answer>
  /** Above its title, whatever became of the answer. */
  top?: ReactNode
  head(answer: Answer): ComponentProps<typeof DeskHead>
  /** `tell`: says what the last action did, above everything else. */
  children(answer: Answer, tell: (words: string) => void): ReactNode
}

/** A page of 部门台 that shows one answer: its outline, why it is not there, its title, what the last action did. */
export function DeskAnswer<Answer>({ staff, on, read, top, head, children }: DeskAnswerProps<Answer>) {
  const [told, setTold] = useState<string | null>(null)
  const { data } = read
  return (
    <DeskPage staff={staff} on={on} asOf={answeredAt(read)}>
      {top && <View className="desk-above">{top}</View>}
      <ReadState read={read} shown={data !== undefined} hero bare Problem={DeskProblem} />
      {data !== undefined && <DeskHead {...head(data)} />}
      {told && (
        <Told kind="done" onClose={() => setTold(null)}>
          {told}
        </Told>
      )}
      {data !== undefined && children(data, setTold)}
    </DeskPage>
  )
}
