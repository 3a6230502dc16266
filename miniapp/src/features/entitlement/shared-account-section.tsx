import { View } from '@tarojs/components'
import { useState } from 'react'
import { tapWaits, useAct } from '../../api'
import { ConfirmSharedAccountDocument } from '../../generated/documents/entitlement'
import { ActFault, Button, Section, TextArea, WholeWords } from '../../ui'
import type { WatchedCase } from './progress-view'

const SHORTEST = 6

/** Why a payment waits for its account, and the place to say that it is shared on purpose (CC-7). */
export function SharedAccountSection({ one: { id, sharedAccount } }: { one: WatchedCase }) {
  const [statement, setStatement] = useState('')
  const say = useAct(ConfirmSharedAccountDocument, { outdates: ['Entitlement'] })
  if (!sharedAccount) return null
  const { words, mayConfirm } = sharedAccount
  return (
    <>
      <Section title="收款账户要说一句" pad>
        <View className="t15">
          <WholeWords>{words}</WholeWords>
        </View>
        {mayConfirm && (
          <View className="gap-3">
            <TextArea label="和谁、为什么合用" maxLength={300} onChange={setStatement} />
            <View className="gap-2">
              <Button
                kind="second"
                off={
                  tapWaits(say, '正在记下…') ?? (statement.length < SHORTEST ? '先写和谁、为什么合用' : null)
                }
                onPress={() => say.mutate({ entitlementId: id, statement })}
              >
                是特意合用的
              </Button>
            </View>
          </View>
        )}
      </Section>
      <ActFault act={say} />
    </>
  )
}
