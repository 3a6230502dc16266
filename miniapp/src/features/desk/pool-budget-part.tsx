import { yuan } from '@policy-direct/shared/format/money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '../../api'
import { ChangePoolBudgetDocument, DecidePoolBudgetDocument } from '../../generated/documents/pool-books'
import { useOnline } from '../../platform/network'
import { Button, KeyValues, RadioRow, spoken, TextInput, TextLink } from '../../ui'
import { ActProblem } from './act-problem'
import type { PoolBooks } from './pool-books-view'
import {
  askedWords,
  askOff,
  type BudgetChange,
  type BudgetDraft,
  changeWords,
  decidedLines,
  typedChange,
} from './pool-budget-view'
import { sendingOff } from './sending'
import type { Staff } from './staff-view'
import { createTapKeys } from './tap-key'

const OUTDATES = ['DeskPoolBooks', 'PoolHistory'] as const
type PoolBudgetProps = { pool: PoolBooks; staff: Staff; now: string; onTold: (words: string) => void }

/** The budget of a pool: what waits for a second person, what changed it, and asking for a change. */
export function PoolBudget({ pool, staff, now, onTold }: PoolBudgetProps) {
  const [open, setOpen] = useState(false)
  const decided = decidedLines(pool.budgetChanges, now)
  const mayAsk = staff.roles.includes('REVIEWER') || staff.roles.includes('ACCEPTOR')
  return (
    <View className="gap-2">
      {pool.budgetChanges
        .filter(({ agreed }) => agreed === null)
        .map(change => (
          <Waiting
            key={change.id}
            change={change}
            pool={pool}
            reviews={staff.roles.includes('REVIEWER')}
            onTold={onTold}
          />
        ))}
      {decided.length > 0 && (
        <View className="book gap-2">
          <KeyValues lines={decided} />
        </View>
      )}
      {mayAsk && !open && (
        <TextLink label={`${pool.name}，改预算`} onPress={() => setOpen(true)}>
          改预算
        </TextLink>
      )}
      {open && <AskForm pool={pool} onClose={() => setOpen(false)} onTold={onTold} />}
    </View>
  )
}

type WaitingProps = Pick<PoolBudgetProps, 'pool' | 'onTold'> & { change: BudgetChange; reviews: boolean }

function Waiting({ change, pool, reviews, onTold }: WaitingProps) {
  const online = useOnline()
  const act = useAct(DecidePoolBudgetDocument, {
    outdates: OUTDATES,
    onDone: ({ decidePoolBudget: { agreed, mine, amountFen } }) =>
      onTold(
        agreed
          ? `${pool.name}的预算${changeWords(amountFen)}，记上了。`
          : mine
            ? '撤回了。'
            : '没同意，预算没有动。',
      ),
  })
  const off = sendingOff({ busy: act.isPending, online })
  const { id, mine, reference } = change
  return (
    <View className="reminder-answer">
      <View className="t15">{askedWords(change)}</View>
      <View className="t13 c2">
        {mine || !reviews
          ? '等本部门另一位核定人确认，确认以前预算不动。'
          : `对着文件看过再确认，确认后预算是 ${yuan(pool.budgetFen + change.amountFen)}。`}
      </View>
      <ActProblem error={act.error} />
      {mine && (
        <TextLink
          label={`撤回“${reference}”`}
          onPress={() => off === null && act.mutate({ id, agrees: false })}
        >
          撤回
        </TextLink>
      )}
      {!mine && reviews && (
        <View className="side-act word-act">
          <Button
            kind="second"
            label={`不同意“${reference}”`}
            off={off}
            onPress={() => act.mutate({ id, agrees: false })}
          >
            不同意
          </Button>
          <Button label={`确认“${reference}”`} off={off} onPress={() => act.mutate({ id, agrees: true })}>
            确认
          </Button>
        </View>
      )}
    </View>
  )
}

function AskForm({
  pool,
  onClose,
  onTold,
}: Pick<PoolBudgetProps, 'pool' | 'onTold'> & { onClose: () => void }) {
  const [draft, setDraft] = useState<BudgetDraft>({ adds: null, amount: '', reference: '' })
  const put = (change: Partial<BudgetDraft>) => setDraft(before => ({ ...before, ...change }))
  const [keys] = useState(createTapKeys)
  const online = useOnline()
  const act = useAct(ChangePoolBudgetDocument, {
    outdates: OUTDATES,
    onDone: ({ changePoolBudget: { amountFen, reference } }) => {
      keys.settled()
      onClose()
      onTold(`预算${changeWords(amountFen)}，凭“${reference}”，提好了，等本部门另一位核定人确认。`)
    },
  })
  const amountFen = typedChange(draft)
  const { adds, reference } = draft
  return (
    <View className="stop-form">
      <View {...spoken({ role: 'radiogroup', label: `${pool.name}的预算，增加还是减少` })}>
        <RadioRow first name="增加" chosen={adds === true} onChoose={() => put({ adds: true })} />
        <RadioRow
          name="减少"
          note="已经给人留着的不能减。"
          chosen={adds === false}
          onChoose={() => put({ adds: false })}
        />
      </View>
      <View className="gap-3">
        <TextInput
          label="多少元"
          placeholder="10000.00"
          maxLength={14}
          onCommit={amount => put({ amount })}
        />
      </View>
      <View className="gap-3">
        <TextInput
          label="下达预算的文号"
          placeholder="长财社〔2026〕12 号"
          maxLength={60}
          hint="同一个文件只记一次"
          onCommit={text => put({ reference: text })}
        />
      </View>
      <ActProblem error={act.error} />
      <View className="side-act">
        <Button kind="second" onPress={onClose}>
          先不改
        </Button>
        <Button
          off={askOff(pool, draft, { busy: act.isPending, online })}
          onPress={() =>
            amountFen !== null &&
            act.mutate({
              input: {
                ...{ poolId: pool.id, amountFen, reference },
                idempotencyKey: keys.of(`${pool.id} ${amountFen} ${reference}`),
              },
            })
          }
        >
          提出，等另一个人确认
        </Button>
      </View>
    </View>
  )
}
