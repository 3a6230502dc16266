import { shortDate, weekday } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { tapWaits, useAct, useRead } from '../../api'
import type { Beneficiary } from '../../api/acting'
import {
  BookAppointmentDocument,
  FreeDaysDocument,
  MoveAppointmentDocument,
  ServiceCentresDocument,
} from '../../generated/documents/appointment'
import type { AppointmentPartsFragment } from '../../generated/types'
import {
  ActFault,
  Button,
  Dock,
  EmptyState,
  RadioRow,
  ReadState,
  Screen,
  ScrollTabs,
  Section,
  spoken,
} from '../../ui'

const OUTDATED = ['MyAppointments', 'FreeDays'] as const

type ChooseSlotProps = {
  beneficiary: Beneficiary
  /** The appointment that is moved; null for a new one. */
  moved: AppointmentPartsFragment | null
  onDone: () => void
}

/** Where, which day, what time. */
export function ChooseSlot({ beneficiary, moved, onDone }: ChooseSlotProps) {
  const centres = useRead(ServiceCentresDocument, {}, { keep: true })
  const [centre, setCentre] = useState(moved?.centre.code ?? null)
  const [day, setDay] = useState<string | null>(null)
  const [time, setTime] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const said = (
    answer: { __typename: 'Appointment' } | { __typename: 'AppointmentRefused'; message: string },
  ) => {
    if (answer.__typename === 'Appointment') return onDone()
    setTime(null)
    setRefused(answer.message)
  }
  const book = useAct(BookAppointmentDocument, {
    outdates: OUTDATED,
    onDone: one => said(one.bookAppointment),
  })
  const move = useAct(MoveAppointmentDocument, {
    outdates: OUTDATED,
    onDone: one => said(one.moveAppointment),
  })
  const free = useRead(FreeDaysDocument, { centre: centre ?? '' }, { enabled: centre !== null })
  const days = free.data?.freeDays ?? []
  const shown = days.find(one => one.day === day) ?? days[0]
  const open = shown?.slots.filter(slot => slot.free > 0) ?? []
  const full = shown?.slots.filter(slot => slot.free === 0).map(slot => slot.time) ?? []
  const dayWords = (on: string) => `${shortDate(on, free.data?.now ?? '')} ${weekday(on)}`
  const none = free.data !== undefined && open.length === 0
  const lacks = !centre ? '先选去哪里' : time ? null : none ? '这里约满了，换一天或换个地方' : '再选一个时间'
  const off = tapWaits(moved ? move : book, '正在约…') ?? lacks
  const send = () => {
    if (!centre || !shown || !time) return
    setRefused(null)
    if (moved) move.mutate({ id: moved.id, centre, day: shown.day, time })
    else book.mutate({ input: { beneficiaryId: beneficiary.id, centre, day: shown.day, time } })
  }
  return (
    <Screen
      title={moved ? '改时间' : '约一个时间'}
      onBack={onDone}
      dock={
        <Dock hint={moved ? '约到新的，原来的才让出去' : `替${beneficiary.name}约`}>
          <Button off={off} onPress={send}>
            {time && shown ? `约 ${dayWords(shown.day)} ${time}` : '约好'}
          </Button>
        </Dock>
      }
    >
      {refused && (
        <Section flush>
          <EmptyState title={refused} lines={[]} />
        </Section>
      )}
      <ActFault act={book} />
      <ActFault act={move} />
      <Section title="去哪里" flush={!refused}>
        <ReadState read={centres} shown={centres.data !== undefined} />
        <View {...spoken({ role: 'radiogroup', label: '去哪里' })}>
          {centres.data?.serviceCentres.map(({ code, name, address }, at) => (
            <RadioRow
              key={code}
              first={at === 0}
              name={name}
              note={address}
              chosen={code === centre}
              onChoose={() => {
                setCentre(code)
                setTime(null)
              }}
            />
          ))}
        </View>
      </Section>
      {centre && (
        <Section title="哪一天" pad>
          <ReadState read={free} shown={free.data !== undefined} />
          {shown && (
            <ScrollTabs
              label="哪一天"
              tabs={days.map(one => ({ value: one.day, word: dayWords(one.day) }))}
              on={shown.day}
              onChange={value => {
                setDay(value)
                setTime(null)
              }}
            />
          )}
          <View {...spoken({ role: 'radiogroup', label: '几点' })}>
            {open.map((slot, at) => (
              <RadioRow
                key={slot.time}
                first={at === 0}
                name={slot.time}
                note={`还有 ${slot.free} 个位子`}
                chosen={slot.time === time}
                onChoose={() => setTime(slot.time)}
              />
            ))}
          </View>
          {full.length > 0 && <View className="t15 c3 gap-2">{`约满了：${full.join('、')}`}</View>}
          {free.data && !shown && (
            <EmptyState title="最近没有能约的时间" lines={['急的可以直接去窗口取号。']} />
          )}
        </Section>
      )}
    </Screen>
  )
}
