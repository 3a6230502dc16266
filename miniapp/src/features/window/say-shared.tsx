import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '../../api'
import { ShareAccountAtWindowDocument } from '../../generated/documents/window'
import { ActFault, Button, TextArea } from '../../ui'
import type { WholeVisit } from './window-view'

const SHORTEST = 6
type SaySharedProps = { visitId: string; shared: NonNullable<WholeVisit['sharedAccount']> }

/** A payment that waits for its account: what the person says of it, written down by the clerk (CC-7). */
export function SayShared({
  visitId,
  shared: { entitlementId, caseNumber, words, mayConfirm },
}: SaySharedProps) {
  const [statement, setStatement] = useState('')
  const say = useAct(ShareAccountAtWindowDocument, { outdates: ['WindowVisit', 'WindowVisits'] })
  const off = say.isPending ? '正在记下…' : statement.length < SHORTEST ? '先写和谁、为什么合用' : null
  return (
    <View>
      <View className="t20 b">{`办件号 ${caseNumber}，等账户的一句话`}</View>
      <View className="t17 gap-2">{words}</View>
      {mayConfirm && (
        <View className="gap-3">
          <TextArea label="对方说和谁、为什么合用" maxLength={300} onChange={setStatement} />
          <ActFault act={say} />
          <View className="side-act">
            <Button off={off} onPress={() => say.mutate({ input: { visitId, entitlementId, statement } })}>
              照对方说的记下
            </Button>
          </View>
        </View>
      )}
    </View>
  )
}
