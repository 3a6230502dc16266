import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { useAct, useRead } from '../../api'
import { ItemsToIssueDocument } from '../../generated/documents/codes'
import {
  CallOffWithdrawalDocument,
  DeskItemsDocument,
  PlanWithdrawalDocument,
} from '../../generated/documents/desk'
import type { DeskItemPartsFragment } from '../../generated/types'
import { useOnline } from '../../platform/network'
import { Button, EmptyState, RadioRow, spoken, TextArea, TextInput, TextLink } from '../../ui'
import { ActProblem } from './act-problem'
import { DeskAnswer } from './desk-answer'
import { leadingOn, STEP_NAMES, withdrawOff } from './items-view'
import { mayNotDecide, type Staff } from './staff-view'

type ItemsScreenProps = {
  staff: Staff
  /** The rules of an item word for word, below its line. */
  rules(item: { id: string; name: string }): ReactNode
}

/** 事项: what the department leads, and ending one of them with five working days' notice (XQ-4). */
export function ItemsScreen({ staff, rules }: ItemsScreenProps) {
  return (
    <DeskAnswer
      staff={staff}
      on="desk-items"
      read={useRead(DeskItemsDocument, {})}
      head={({ deskItems: items }) => ({
        title: items.length === 0 ? '本部门没有在办的事项' : `本部门牵头 ${items.length} 个事项`,
        note: '停办要提前 5 个工作日定。到那天起不再比对、通知和付款，所有的码和海报一扫就说停办了。已经在付的照常付完。',
      })}
    >
      {({ deskItems: items }, tell) => (
        <>
          {items.length === 0 && (
            <EmptyState title="没有在办的事项" lines={['审查通过、上线以后列在这里。']} />
          )}
          {items.map(one => (
            <ItemBlock
              key={one.item.id}
              one={one}
              rules={rules(one.item)}
              notAllowed={mayNotDecide(staff)}
              onTold={tell}
            />
          ))}
        </>
      )}
    </DeskAnswer>
  )
}

type ItemBlockProps = {
  one: DeskItemPartsFragment
  rules: ReactNode
  notAllowed: string | null
  onTold: (words: string) => void
}

function ItemBlock({ one, rules, notAllowed, onTold }: ItemBlockProps) {
  const { item, withdrawal, successor } = one
  const [asked, setAsked] = useState(false)
  const callOff = useAct(CallOffWithdrawalDocument, {
    outdates: ['DeskItems'],
    onDone: () => onTold(`${item.name}不停办了，照常办。`),
  })
  return (
    <View className="reminder">
      <View className="reminder-top">
        <View>
          <View className="t17 b">{item.name}</View>
          <View className="t13 c3">{`第 ${item.version} 版，在办`}</View>
        </View>
        {withdrawal && <View className="b">{`${withdrawal.effectiveOn} 停办`}</View>}
      </View>
      {one.expectedTimes.map(({ step, words }) => (
        <View key={step} className="t13 c2">{`${STEP_NAMES[step]}：${words}`}</View>
      ))}
      {withdrawal && (
        <>
          <View className="said gap-2">{`${withdrawal.plannedBy}：${withdrawal.reason}`}</View>
          {successor && <View className="t13 c2">{`旧码和海报到那天打开：${successor.name}`}</View>}
          <ActProblem error={callOff.error} />
          <View className="gap-2 desk-again">
            <Button
              kind="second"
              off={notAllowed ?? (callOff.isPending ? '正在办，请稍等' : null)}
              onPress={() => callOff.mutate({ id: withdrawal.id })}
            >
              不停办了
            </Button>
          </View>
        </>
      )}
      {rules}
      {!withdrawal && !asked && !notAllowed && (
        <TextLink label={`${item.name}，要停办`} onPress={() => setAsked(true)}>
          要停办
        </TextLink>
      )}
      {!withdrawal && asked && (
        <WithdrawForm
          one={one}
          onDone={effectiveOn => {
            setAsked(false)
            onTold(`${item.name} ${effectiveOn} 停办，在那之前照常办，也可以取消。`)
          }}
          onCancel={() => setAsked(false)}
        />
      )}
    </View>
  )
}

type WithdrawFormProps = {
  one: DeskItemPartsFragment
  onDone: (effectiveOn: string) => void
  onCancel: () => void
}

function WithdrawForm({ one: { item, earliestOn }, onDone, onCancel }: WithdrawFormProps) {
  const [effectiveOn, setEffectiveOn] = useState(earliestOn)
  const [reason, setReason] = useState('')
  const [replacedBy, setReplacedBy] = useState<string | null>(null)
  const others = useRead(ItemsToIssueDocument, {}).data?.policyItems ?? []
  const online = useOnline()
  const act = useAct(PlanWithdrawalDocument, { outdates: ['DeskItems'], onDone: () => onDone(effectiveOn) })
  const off = withdrawOff({ reason, effectiveOn, earliestOn, online, busy: act.isPending })
  return (
    <View className="stop-form">
      <TextInput
        label="哪天起停办"
        initial={earliestOn}
        hint={`最早 ${earliestOn}，从今天起第 5 个工作日`}
        onCommit={text => setEffectiveOn(text.trim())}
      />
      <TextArea
        label="为什么停办，群众看得到"
        placeholder="例如：政策到期，新办法另行通知"
        maxLength={200}
        onChange={setReason}
      />
      <View className="gap-2" {...spoken({ role: 'radiogroup', label: '接替的事项' })}>
        <RadioRow
          first
          name="没有接替的事项"
          note="扫旧码的人看到停办了，到大厅里找"
          chosen={replacedBy === null}
          onChoose={() => setReplacedBy(null)}
        />
        {leadingOn(item, others).map(({ id, name }) => (
          <RadioRow
            key={id}
            name={`换成${name}`}
            chosen={replacedBy === id}
            onChoose={() => setReplacedBy(id)}
          />
        ))}
      </View>
      <ActProblem error={act.error} />
      <View className="side-act">
        <Button kind="second" onPress={onCancel}>
          先不定
        </Button>
        <Button off={off} onPress={() => act.mutate({ itemId: item.id, reason, effectiveOn, replacedBy })}>
          {`定 ${effectiveOn} 停办`}
        </Button>
      </View>
    </View>
  )
}
