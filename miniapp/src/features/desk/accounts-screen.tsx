import { shortDateTime } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct, useRead } from '../../api'
import { DecideAccountChangeDocument, DeskAccountChangesDocument } from '../../generated/documents/accounts'
import { useOnline } from '../../platform/network'
import { Button, EmptyState, KeyValues, LightBadge, RadioRow, spoken, TextArea } from '../../ui'
import {
  accountAnswerOff,
  accountLines,
  accountsTitle,
  agreeWords,
  type DeskAccountChange,
  dueOfAccount,
} from './accounts-view'
import { ActProblem } from './act-problem'
import { DeskAnswer } from './desk-answer'
import type { Staff } from './staff-view'

/** 换账户: who wants to be paid elsewhere, the two accounts beside each other, the one due first on top. */
export function AccountsScreen({ staff }: { staff: Staff }) {
  return (
    <DeskAnswer
      staff={staff}
      on="desk-accounts"
      read={useRead(DeskAccountChangesDocument, {})}
      head={({ deskAccountChanges: all }) => ({
        title: accountsTitle(all.filter(one => one.notYou === null).length),
        note: '户名银行已经核对。同意前看一眼是不是本人（单位）申请的；退过款的留一个工作日，原来的联系人可以叫停。',
      })}
    >
      {({ deskAccountChanges: all, now }, tell) => (
        <>
          {all.length === 0 && (
            <EmptyState title="没有换账户的申请" lines={['钱退回来以后有人申请换收款账户，会列在这里。']} />
          )}
          {all.map(one => (
            <AccountBlock key={one.change.id} one={one} now={now} onTold={tell} />
          ))}
        </>
      )}
    </DeskAnswer>
  )
}

type AccountBlockProps = { one: DeskAccountChange; now: string; onTold: (words: string) => void }

function AccountBlock({ one, now, onTold }: AccountBlockProps) {
  const { change, lookedFirst, notYou } = one
  const due = dueOfAccount(change.answerBy, now)
  return (
    <View className="reminder">
      <View className="reminder-top">
        <View>
          <View className="t17 b" {...spoken({ role: 'heading', level: 2 })}>
            {one.beneficiary}
          </View>
          <View className="t13 c3">{`${change.number}，${shortDateTime(change.requestedAt, now)} 申请`}</View>
        </View>
        <LightBadge light={due.light} word={due.word} />
      </View>
      <View className="gap-2">
        <KeyValues lines={accountLines(one)} />
      </View>
      {lookedFirst && <View className="t15 gap-2">{`${lookedFirst} 已核过一遍`}</View>}
      {notYou ? (
        <View className="t15 c2 gap-2">{notYou}</View>
      ) : (
        <DecideForm one={one} now={now} onTold={onTold} />
      )}
    </View>
  )
}

function DecideForm({ one, now, onTold }: AccountBlockProps) {
  const { change } = one
  const [agrees, setAgrees] = useState<boolean | null>(null)
  const [reason, setReason] = useState('')
  const online = useOnline()
  const act = useAct(DecideAccountChangeDocument, {
    outdates: ['DeskAccountChanges', 'DeskAccountChangeCount'],
    onDone: ({ decideAccountChange: { words } }) => onTold(`${change.number}：${words}。`),
  })
  const off = accountAnswerOff({ agrees, reason, online, busy: act.isPending })
  return (
    <View className="stop-form">
      <View {...spoken({ role: 'radiogroup', label: `${change.number} 同意还是不同意` })}>
        <RadioRow
          first
          name="同意"
          note={agreeWords(one, now)}
          chosen={agrees === true}
          onChoose={() => setAgrees(true)}
        />
        <RadioRow
          name="不同意"
          note="账户不换，钱给申请人留着，可以再申请。"
          chosen={agrees === false}
          onChoose={() => setAgrees(false)}
        />
      </View>
      {agrees === false && (
        <TextArea
          label="为什么，申请的人看得到"
          placeholder="例如：开户证明上的名称和登记的不一致"
          maxLength={300}
          onChange={setReason}
        />
      )}
      <ActProblem error={act.error} />
      <View className="side-act">
        <Button
          off={off}
          onPress={() =>
            agrees !== null && act.mutate({ id: change.id, agrees, reason: agrees ? null : reason })
          }
        >
          {agrees === false ? '不同意，送出' : '同意换账户'}
        </Button>
      </View>
    </View>
  )
}
