import { shortDateTime } from '@policy-direct/shared/format/date'
import { Text, View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { useRead } from '../../api'
import { DeskObjectionsDocument } from '../../generated/documents/desk'
import { EmptyState, LightBadge, Pressable } from '../../ui'
import { type Column, DeskCell, DeskRow, DeskTable, SidePanel } from '../../ui/desk'
import { AnswerForm } from './answer-form'
import { DeskAnswer } from './desk-answer'
import { byDue, type DeskObjection, dueOf, KINDS, objectionsTitle } from './objections-view'
import { mayNotDecide, type Staff } from './staff-view'

const COLUMNS: readonly Column[] = [
  { place: 'end', head: '时限', width: '140px' },
  { place: 'name', head: '什么事', width: 'minmax(0, 1fr)' },
  { place: 'figure', head: '种类', width: '92px' },
  { place: 'note', head: '编号和时间', width: '128px' },
]

/** Objections of the department, the one due first on top, each answered in words the person will read. */
export function ObjectionsScreen({ staff }: { staff: Staff }) {
  return (
    <DeskAnswer
      staff={staff}
      on="desk-objections"
      read={useRead(DeskObjectionsDocument, {})}
      head={({ deskObjections }) => ({
        title: objectionsTitle(deskObjections),
        note: '答复会原样给提出的人看。公示里的异议只停那一行，其他行照常付款。',
      })}
    >
      {({ deskObjections, now }, tell) => (
        <Objections all={byDue(deskObjections)} now={now} staff={staff} onTold={tell} />
      )}
    </DeskAnswer>
  )
}

type ObjectionsProps = {
  all: readonly DeskObjection[]
  now: string
  staff: Staff
  onTold: (words: string) => void
}

function Objections({ all, now, staff, onTold }: ObjectionsProps) {
  const [openedId, setOpenedId] = useState<string | null>(null)
  const close = useCallback(() => setOpenedId(null), [])
  const opened = all.find(one => one.id === openedId)
  const shown = opened ?? all[0]
  if (!shown)
    return (
      <EmptyState
        title="现在没有异议"
        lines={['有人说数据有误、申诉，或者对公示有异议，都会列在这里，最急的在前。']}
      />
    )
  return (
    <View className="desk-two">
      <View className="desk-grow desk-objections">
        <DeskTable label="异议" columns={COLUMNS}>
          {all.map(one => (
            <ObjectionRow
              key={one.id}
              objection={one}
              now={now}
              looking={one.id === shown.id}
              onLook={() => setOpenedId(one.id)}
            />
          ))}
        </DeskTable>
      </View>
      <SidePanel id="objection" label="正在看的异议" opened={opened !== undefined} onClose={close}>
        <AnswerForm
          key={shown.id}
          objection={shown}
          now={now}
          notAllowed={mayNotDecide(staff)}
          onAnswered={() => {
            onTold(`${shown.number} 已答复，提出的人会收到。`)
            setOpenedId(null)
          }}
        />
      </SidePanel>
    </View>
  )
}

type ObjectionRowProps = { objection: DeskObjection; now: string; looking: boolean; onLook: () => void }

function ObjectionRow({ objection, now, looking, onLook }: ObjectionRowProps) {
  const due = dueOf(objection, now)
  const about = objection.about ?? KINDS[objection.kind]
  return (
    <DeskRow on={looking} onPress={onLook}>
      <DeskCell place="end">
        {objection.answer === null ? <LightBadge light={due.light} word={due.word} /> : <Text>已答复</Text>}
      </DeskCell>
      <DeskCell place="name">
        <Pressable className="desk-name" label={`看 ${about}`} selected={looking} onPress={onLook}>
          <Text>{about}</Text>
        </Pressable>
      </DeskCell>
      <DeskCell place="figure">{KINDS[objection.kind]}</DeskCell>
      <DeskCell place="note">
        <View className="c3">
          <View>{objection.number}</View>
          <View>{shortDateTime(objection.raisedAt, now)}</View>
        </View>
      </DeskCell>
    </DeskRow>
  )
}
