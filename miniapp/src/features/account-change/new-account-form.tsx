import { View } from '@tarojs/components'
import { useState } from 'react'
import { tapWaits, useAct, useIdempotencyKey } from '../../api'
import { RequestAccountChangeDocument } from '../../generated/documents/account-change'
import {
  Button,
  Dock,
  EmptyState,
  FaultNote,
  Foot,
  Screen,
  Section,
  StepTimeline,
  spoken,
  TextInput,
} from '../../ui'
import { type AccountCase, numberWrong } from './account-change-view'

const NUMBER = '新账号'

/** One field: the holder's name is the beneficiary's own, and the bank knows which bank it is. */
export function NewAccountForm({ one, asOf }: { one: AccountCase; asOf: string | null }) {
  const [number, setNumber] = useState('')
  const [refusal, setRefusal] = useState<{ message: string; nextStep: string } | null>(null)
  const idempotencyKey = useIdempotencyKey(`account ${one.id} ${one.revision} ${number}`)
  const ask = useAct(RequestAccountChangeDocument, {
    outdates: ['AccountChangeOf', 'Entitlement'],
    onDone: ({ requestAccountChange: answer }) => setRefusal(answer.__typename === 'Refused' ? answer : null),
  })
  const wrong = numberWrong(number)
  const off = tapWaits(ask, '银行正在核对户名…') ?? (number === '' ? '先输新账号' : wrong)
  const firm = one.item.beneficiaryKind === 'ENTERPRISE'
  const refused = one.accountChange?.status === 'REFUSED' ? one.accountChange : null
  return (
    <Screen
      title="换收款账户"
      asOf={asOf}
      dock={
        <Dock hint={one.status === 'RETURNED' ? '钱给您留着，换了账户也只付一次' : '换了账户也只付一次'}>
          <Button
            off={off}
            onPress={() =>
              ask.mutate({ input: { entitlementId: one.id, accountNumber: number, idempotencyKey } })
            }
          >
            申请换到这个账户
          </Button>
        </Dock>
      }
    >
      <FaultNote error={ask.error} />
      {refusal && (
        <Section flush>
          <EmptyState title={refusal.message} lines={[refusal.nextStep]} />
        </Section>
      )}
      <Section flush pad>
        <View className="t15 c2 gap-2">{one.item.name}</View>
        <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
          {firm ? '换到本单位的哪个账户？' : '换到您的哪张卡？'}
        </View>
        {refused && <View className="t15 c2 gap-1">{`上一次没有同意：${reasonOf(refused)}`}</View>}
        {one.payoutAccount && (
          <View className="t15 c2 gap-1">{`现在是${one.payoutAccount.bankName} 尾号 ${one.payoutAccount.tail}`}</View>
        )}
        <View className="gap-3">
          <TextInput
            label={NUMBER}
            kind="number"
            placeholder="对着卡或开户证明输"
            maxLength={40}
            wrong={wrong}
            hint={firm ? '要是本单位名下的账户，银行当场核对户名' : '要是您本人名下的卡，银行当场核对户名'}
            onCommit={setNumber}
          />
        </View>
      </Section>
      <Section title="交了以后">
        <StepTimeline steps={AFTER(one)} />
      </Section>
      <Foot>
        <View>换账户会告诉能替您办事的每一个人，还有原来登记的手机</View>
        <View>由{one.item.leadDepartment.name}核对</View>
      </Foot>
    </Screen>
  )
}

const reasonOf = ({ steps }: { steps: { reason: string | null }[] }) =>
  steps
    .map(({ reason }) => reason)
    .filter(Boolean)
    .at(-1) ?? '核对没有通过'

const AFTER = ({ status }: AccountCase) => [
  { name: '银行当场核对户名', state: 'LATER' as const, lines: ['户名不对或已销户，马上告诉您'] },
  { name: '部门核对', state: 'LATER' as const, lines: ['2 个工作日内答复'] },
  {
    name: '付到新账户',
    state: 'LATER' as const,
    lines: [status === 'RETURNED' ? '最早下一个工作日，留一天给您反悔' : '同意后按新账户付'],
  },
]
