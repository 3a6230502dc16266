import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct, useRead } from '../../api'
import { FindAsidePaymentDocument } from '../../generated/documents/aside'
import { ItemsToIssueDocument } from '../../generated/documents/codes'
import { useOnline } from '../../platform/network'
import { Button, RadioRow, spoken, TextArea, TextInput, TextLink } from '../../ui'
import { ActProblem } from './act-problem'
import { type AsideDraft, type AsidePayment, asideInput, asideOff, consequence, toAdd } from './aside-view'
import type { Staff } from './staff-view'

type AsideFormProps = { one: AsidePayment; staff: Staff; onTold: (words: string) => void }

/** What a payment turned out to be: for an item, or nothing that counts; and how one knows. */
export function AsideForm({ one, staff, onTold }: AsideFormProps) {
  const [draft, setDraft] = useState<AsideDraft>({
    kind: null,
    itemId: one.itemId,
    identifier: '',
    paidOn: '',
    amount: '',
    finding: '',
  })
  const put = (change: Partial<AsideDraft>) => setDraft(before => ({ ...before, ...change }))
  const online = useOnline()
  const act = useAct(FindAsidePaymentDocument, {
    outdates: ['DeskAsidePayments', 'DeskAsidePaymentCount'],
    onDone: ({ findAsidePayment }) =>
      onTold(findAsidePayment === 'DONE' ? '记下了，已经算进去。' : '记下了，等本局另一位同事再看一遍。'),
  })
  return (
    <View className="stop-form">
      <View {...spoken({ role: 'radiogroup', label: `${one.who} 这一笔是什么` })}>
        <RadioRow
          first
          name="是某个事项发的"
          note={consequence(one, 'ASSIGN')}
          chosen={draft.kind === 'ASSIGN'}
          onChoose={() => put({ kind: 'ASSIGN' })}
        />
        <RadioRow
          name="办结，哪一项都不算"
          note={consequence(one, 'CLOSE')}
          chosen={draft.kind === 'CLOSE'}
          onChoose={() => put({ kind: 'CLOSE' })}
        />
      </View>
      {draft.kind === 'ASSIGN' && (
        <>
          <WhichItem staff={staff} chosen={draft.itemId} onChoose={itemId => put({ itemId })} />
          {toAdd(one).map(({ name, ...asked }) => (
            <View key={name} className="gap-3">
              <TextInput {...asked} onCommit={text => put({ [name]: text })} />
            </View>
          ))}
        </>
      )}
      {draft.kind && (
        <View className="gap-3">
          <TextArea
            label="查到什么，依据是什么"
            placeholder="例如：查了 2026 年 5 月的拨付凭证 31 号"
            maxLength={500}
            onChange={finding => put({ finding })}
          />
        </View>
      )}
      <ActProblem error={act.error} />
      <View className="side-act">
        <Button
          off={asideOff(one, draft, { busy: act.isPending, online })}
          onPress={() => act.mutate({ input: asideInput(one, draft) })}
        >
          {draft.kind === 'CLOSE' ? '办结' : '记下'}
        </Button>
      </View>
    </View>
  )
}

type WhichItemProps = { staff: Staff; chosen: string | null; onChoose: (itemId: string) => void }

/** The department's own items first; others when asked for. */
function WhichItem({ staff, chosen, onChoose }: WhichItemProps) {
  const [all, setAll] = useState(false)
  const items = useRead(ItemsToIssueDocument, {}).data?.policyItems ?? []
  const shown = items.filter(
    ({ id, leadDepartment }) => all || id === chosen || leadDepartment.code === staff.department.code,
  )
  return (
    <View className="gap-3" {...spoken({ role: 'radiogroup', label: '哪个事项' })}>
      {shown.map(({ id, name }, index) => (
        <RadioRow
          key={id}
          first={index === 0}
          name={name}
          chosen={id === chosen}
          onChoose={() => onChoose(id)}
        />
      ))}
      {!all && <TextLink onPress={() => setAll(true)}>是别的部门牵头的事项</TextLink>}
    </View>
  )
}
