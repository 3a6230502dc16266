import { shortDate } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '../../api'
import {
  BookRepaymentDocument,
  DecideReversalDocument,
  ServeReversalDocument,
} from '../../generated/documents/reversals'
import { useOnline } from '../../platform/network'
import { Button, RadioRow, spoken, TextArea, TextInput, TextLink } from '../../ui'
import { ActProblem } from './act-problem'
import { fenOf } from './aside-view'
import { bookOff, type DecisionDraft, type DeskReversal, decideOff, isDecidable } from './reversals-view'
import { sendingOff } from './sending'

const OUTDATES = ['DeskReversals'] as const
type ActsProps = { one: DeskReversal; now: string; onTold: (words: string) => void }

/** The next step, by whoever may take it; whoever prepared it may only take it back before anybody was told. */
export function ReversalActs({ one, now, onTold }: ActsProps) {
  const [dropping, setDropping] = useState(false)
  const { status } = one.reversal
  if (status === 'REPAID' || status === 'DROPPED') return null
  const own = one.notYou !== null
  const takesBack = one.mayTakeBack
  if (own && !takesBack) return null
  if (dropping || isDecidable(one, now))
    return <DecideForm one={one} only={isDecidable(one, now) ? null : false} onTold={onTold} />
  return (
    <>
      {status === 'PROPOSED' && !own && !one.cameBack && <Serve one={one} now={now} onTold={onTold} />}
      {status === 'REPAYING' && <Book one={one} onTold={onTold} />}
      {(status !== 'REPAYING' || one.cameBack) && (
        <TextLink
          label={`${one.reversal.number}，${dropWord(one, takesBack)}`}
          onPress={() => setDropping(true)}
        >
          {dropWord(one, takesBack)}
        </TextLink>
      )}
    </>
  )
}

const dropWord = ({ cameBack }: DeskReversal, takesBack: boolean): string =>
  cameBack ? '银行已经退回，了结这件' : takesBack ? '撤回这件' : '不追回了'

function Serve({ one: { reversal }, now, onTold }: ActsProps) {
  const online = useOnline()
  const act = useAct(ServeReversalDocument, {
    outdates: [...OUTDATES],
    onDone: ({ serveReversal: { number, hearingUntil } }) =>
      onTold(`${number} 告知对方了，听对方说到 ${hearingUntil ? shortDate(hearingUntil, now) : ''}。`),
  })
  return (
    <View className="reminder-answer">
      <ActProblem error={act.error} />
      <View className="desk-again">
        <Button
          label={`${reversal.number}，告知对方`}
          off={sendingOff({ busy: act.isPending, online })}
          onPress={() => act.mutate({ id: reversal.id })}
        >
          告知对方
        </Button>
      </View>
    </View>
  )
}

type DecideFormProps = Pick<ActsProps, 'one' | 'onTold'> & {
  /** The only answer there is: not to reverse, while the hearing runs. */
  only: false | null
}

function DecideForm({ one: { reversal }, only, onTold }: DecideFormProps) {
  const [draft, setDraft] = useState<DecisionDraft>({ reverse: only, instalments: '1', reason: '' })
  const put = (change: Partial<DecisionDraft>) => setDraft(before => ({ ...before, ...change }))
  const online = useOnline()
  const { reverse, reason } = draft
  const act = useAct(DecideReversalDocument, {
    outdates: [...OUTDATES],
    onDone: ({ decideReversal: { number, status } }) =>
      onTold(status === 'DROPPED' ? `${number} 不追回了。` : `${number} 定了，对方会收到怎么退。`),
  })
  return (
    <View className="stop-form">
      {only === null && (
        <View {...spoken({ role: 'radiogroup', label: `${reversal.number} 追回还是不追回` })}>
          <RadioRow
            first
            name="追回"
            note={`对方要退 ${yuan(reversal.owedFen)}，可以分期，不收利息。`}
            chosen={reverse === true}
            onChoose={() => put({ reverse: true })}
          />
          <RadioRow
            name="不追回"
            note="钱是对方的，这件就此了结。"
            chosen={reverse === false}
            onChoose={() => put({ reverse: false })}
          />
        </View>
      )}
      {reverse && (
        <View className="gap-3">
          <TextInput
            label="分几期，一期一个月"
            kind="number"
            initial="1"
            maxLength={2}
            onCommit={instalments => put({ instalments })}
          />
        </View>
      )}
      {reverse !== null && (
        <View className="gap-3">
          <TextArea
            label="为什么，对方看得到"
            placeholder="例如：回单核对过，补缴的 3 个月算数"
            maxLength={500}
            onChange={text => put({ reason: text })}
          />
        </View>
      )}
      <ActProblem error={act.error} />
      <View className="side-act">
        <Button
          off={decideOff(draft, { busy: act.isPending, online })}
          onPress={() =>
            reverse !== null &&
            act.mutate({ id: reversal.id, reverse, reason, instalments: Number(draft.instalments) || 1 })
          }
        >
          {reverse ? '定下来，追回' : '定下来，不追回'}
        </Button>
      </View>
    </View>
  )
}

function Book({ one: { reversal }, onTold }: Pick<ActsProps, 'one' | 'onTold'>) {
  const [draft, setDraft] = useState({ amount: '', serial: '' })
  const online = useOnline()
  const act = useAct(BookRepaymentDocument, {
    outdates: [...OUTDATES],
    onDone: ({ bookRepayment: { number, owedFen, repaidFen } }) =>
      onTold(
        owedFen === repaidFen
          ? `${number} 退清了。`
          : `${number} 记下了，还要退 ${yuan(owedFen - repaidFen)}。`,
      ),
  })
  const amountFen = fenOf(draft.amount)
  return (
    // What was booked is not offered again.
    <View key={reversal.repaidFen} className="reminder-answer">
      <TextInput
        label={`${reversal.number} 退回了多少元`}
        placeholder="500.00"
        maxLength={14}
        onCommit={amount => setDraft(before => ({ ...before, amount }))}
      />
      <View className="gap-3">
        <TextInput
          label={`${reversal.number} 银行回单的流水号`}
          maxLength={64}
          onCommit={serial => setDraft(before => ({ ...before, serial }))}
        />
      </View>
      <ActProblem error={act.error} />
      <View className="gap-3 desk-again">
        <Button
          off={bookOff(reversal, draft, { busy: act.isPending, online })}
          onPress={() =>
            amountFen !== null && act.mutate({ id: reversal.id, amountFen, serial: draft.serial })
          }
        >
          记下这笔退款
        </Button>
      </View>
    </View>
  )
}
