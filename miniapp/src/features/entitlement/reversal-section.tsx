import { View } from '@tarojs/components'
import { useState } from 'react'
import { tapWaits, useAct } from '../../api'
import { ObjectToReversalDocument } from '../../generated/documents/reversal'
import { ActFault, Button, Section, TextArea, WholeWords } from '../../ui'
import type { WatchedCase } from './progress-view'

/** While it is open, and how it ended. */
const TITLES: Record<string, string> = {
  REPAYING: '这一笔要退回',
  REPAID: '这一笔已经退回',
  DROPPED: '部门核对过这一笔',
}

/** Whether somebody still has to say, decide or repay something. */
export const isAskedBack = ({ reversal }: Pick<WatchedCase, 'reversal'>): boolean =>
  !!reversal && reversal.status !== 'REPAID' && reversal.status !== 'DROPPED'

/** 追回 (N-13): what the department holds, that nothing is owed yet, and the place to speak. */
export function ReversalSection({ one: { reversal } }: { one: WatchedCase }) {
  const [statement, setStatement] = useState('')
  const say = useAct(ObjectToReversalDocument, { outdates: ['Entitlement'] })
  if (!reversal) return null
  const { id, status, words } = reversal
  return (
    <>
      <Section title={TITLES[status] ?? '部门在核对这一笔'} pad>
        <View className="t15">
          <WholeWords>{words}</WholeWords>
        </View>
        {reversal.statement && <View className="t15 c2 gap-2">您说：{reversal.statement}</View>}
        {status === 'HEARING' && (
          <View className="gap-3">
            <TextArea label="您要说明的情况" maxLength={500} onChange={setStatement} />
            <View className="gap-2">
              <Button
                kind="second"
                off={tapWaits(say, '正在记下…') ?? (statement === '' ? '先写您的情况' : null)}
                onPress={() => say.mutate({ id, statement })}
              >
                提交说明
              </Button>
            </View>
          </View>
        )}
      </Section>
      <ActFault act={say} />
    </>
  )
}
