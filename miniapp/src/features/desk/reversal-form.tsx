import { shortDate } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct, useRead } from '../../api'
import { PaidCaseDocument, ProposeReversalDocument } from '../../generated/documents/reversals'
import { useOnline } from '../../platform/network'
import { Button, KeyValues, RadioRow, ReadState, spoken, TextArea, TextInput } from '../../ui'
import { ActProblem } from './act-problem'
import { fenOf } from './aside-view'
import { DeskProblem } from './desk-problem'
import { type PaidCase, proposeOff, type ReversalDraft } from './reversals-view'
import { createTapKeys } from './tap-key'

type ReversalFormProps = { now: string; onClose: () => void; onTold: (words: string) => void }

/** Prepares a reversal: the case by its number, then which condition was not met, how much, and what shows it. */
export function ReversalForm({ now, onClose, onTold }: ReversalFormProps) {
  const [caseNumber, setCaseNumber] = useState('')
  return (
    <View className="stop-form">
      <TextInput
        label="付出去的那一笔，办件号"
        placeholder="BJ-2611-7K3M-9QX2"
        maxLength={32}
        onCommit={setCaseNumber}
      />
      {caseNumber !== '' && <Found key={caseNumber} caseNumber={caseNumber} now={now} onTold={onTold} />}
      <View className="side-act">
        <Button kind="second" onPress={onClose}>
          先不提
        </Button>
      </View>
    </View>
  )
}

type FoundProps = Pick<ReversalFormProps, 'now' | 'onTold'> & { caseNumber: string }

function Found({ caseNumber, now, onTold }: FoundProps) {
  const read = useRead(PaidCaseDocument, { caseNumber })
  const paid = read.data?.paidCase
  return (
    <>
      <ReadState read={read} shown={paid !== undefined} bare Problem={DeskProblem} />
      {paid && <Draft paid={paid} now={now} onTold={onTold} />}
    </>
  )
}

function Draft({ paid, now, onTold }: Omit<FoundProps, 'caseNumber'> & { paid: PaidCase }) {
  const [draft, setDraft] = useState<ReversalDraft>({ clauseId: null, amount: '', evidence: '' })
  const [keys] = useState(createTapKeys)
  const put = (change: Partial<ReversalDraft>) => setDraft(before => ({ ...before, ...change }))
  const online = useOnline()
  const act = useAct(ProposeReversalDocument, {
    outdates: ['DeskReversals', 'PaidCase'],
    onDone: ({ proposeReversal: { number } }) => {
      keys.settled()
      onTold(`${number} 提出了。本局另一个人告知对方以前，对方不知道，也不用退。`)
    },
  })
  const { clauseId, evidence } = draft
  const amountFen = fenOf(draft.amount)
  return (
    <>
      <View className="gap-3">
        <KeyValues
          lines={[
            { label: '付给谁', value: paid.payee },
            { label: '哪个事项', value: paid.itemName },
            { label: '哪天付的', value: shortDate(paid.paidAt, now) },
            { label: '最多追回', value: yuan(paid.amountFen) },
          ]}
        />
      </View>
      <View className="t15 c2 gap-3">哪一项条件不符合</View>
      <View {...spoken({ role: 'radiogroup', label: '哪一项条件不符合' })}>
        {paid.clauses.map(({ id, text }, index) => (
          <RadioRow
            key={id}
            first={index === 0}
            name={text}
            chosen={id === clauseId}
            onChoose={() => put({ clauseId: id })}
          />
        ))}
      </View>
      <View className="gap-3">
        <TextInput
          label="追回多少元"
          placeholder="1000.00"
          maxLength={14}
          onCommit={amount => put({ amount })}
        />
      </View>
      <View className="gap-3">
        <TextArea
          label="凭什么说多付了，对方看得到"
          placeholder="例如：社保系统更正了 2025 年的缴费记录，实缴 9 个月"
          maxLength={500}
          onChange={text => put({ evidence: text })}
        />
      </View>
      <ActProblem error={act.error} />
      <View className="gap-3">
        <Button
          off={proposeOff(paid, draft, { busy: act.isPending, online })}
          onPress={() =>
            clauseId !== null &&
            amountFen !== null &&
            act.mutate({
              input: {
                ...{ entitlementId: paid.entitlementId, clauseId, evidence, amountFen },
                idempotencyKey: keys.of(`${paid.entitlementId} ${clauseId} ${amountFen} ${evidence}`),
              },
            })
          }
        >
          提出，等另一个人看
        </Button>
      </View>
    </>
  )
}
