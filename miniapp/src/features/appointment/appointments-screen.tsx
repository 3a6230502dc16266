import { shortDate, weekday } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useAct, useRead } from '../../api'
import type { Beneficiary } from '../../api/acting'
import { CancelAppointmentDocument, MyAppointmentsDocument } from '../../generated/documents/appointment'
import type { AppointmentPartsFragment } from '../../generated/types'
import { go } from '../../platform/navigation'
import {
  ActFault,
  Button,
  classNames,
  Dock,
  EmptyState,
  Foot,
  KeyValues,
  Links,
  ReadState,
  Screen,
  Section,
  TextLink,
} from '../../ui'
import { ChooseSlot } from './choose-slot'

type Appointment = AppointmentPartsFragment

/** 预约窗口 (HR-1): what is booked, and booking, moving, giving back. */
export function AppointmentsScreen({ beneficiary }: { beneficiary: Beneficiary }) {
  const read = useRead(MyAppointmentsDocument, {}, { keep: true })
  const [choosing, setChoosing] = useState<'NEW' | Appointment | null>(null)
  const all = read.data?.myAppointments.filter(({ status }) => status === 'BOOKED')
  if (choosing)
    return (
      <ChooseSlot
        beneficiary={beneficiary}
        moved={choosing === 'NEW' ? null : choosing}
        onDone={() => setChoosing(null)}
      />
    )
  return (
    <Screen
      title="预约窗口"
      asOf={answeredAt(read)}
      dock={
        <Dock>
          <Button onPress={() => setChoosing('NEW')}>约一个时间</Button>
        </Dock>
      }
    >
      <ReadState read={read} shown={all !== undefined} hero />
      {all?.length === 0 && (
        <Section flush>
          <EmptyState title="还没有约" lines={['到窗口办的事可以先约好时间，去了不用排队。']} />
        </Section>
      )}
      {all?.map((one, at) => (
        <Booked
          key={one.id}
          first={at === 0}
          one={one}
          now={read.data?.now ?? ''}
          onMove={() => setChoosing(one)}
        />
      ))}
      <Foot>前一个工作日会提醒您。去的时候带手机，在“亮码”里给工作人员扫就行。</Foot>
    </Screen>
  )
}

type BookedProps = { one: Appointment; now: string; first: boolean; onMove: () => void }

function Booked({ one, now, first, onMove }: BookedProps) {
  const { id, day, time, centre, number, beneficiary, changeable } = one
  const [sure, setSure] = useState(false)
  const cancel = useAct(CancelAppointmentDocument, { outdates: ['MyAppointments', 'FreeDays'] })
  return (
    <Section flush={first} pad>
      <View
        className={classNames('t24 b', !first && 'sec-h')}
      >{`${shortDate(day, now)} ${weekday(day)} ${time}`}</View>
      <View className="gap-2" />
      <KeyValues
        lines={[
          { label: '在哪', value: centre.name },
          { label: '地址', value: centre.address },
          { label: '替谁办', value: beneficiary },
          { label: '预约号', value: number },
        ]}
      />
      <ActFault act={cancel} />
      <Links>
        <TextLink icon="qr" onPress={() => go('identity-code')}>
          亮码
        </TextLink>
        {changeable && <TextLink onPress={onMove}>改时间</TextLink>}
        {changeable && !sure && (
          <TextLink label={`取消 ${time} 的预约`} onPress={() => setSure(true)}>
            取消
          </TextLink>
        )}
        {changeable && sure && (
          <>
            <TextLink onPress={() => setSure(false)}>不取消了</TextLink>
            <TextLink label={`确定取消 ${time} 的预约`} onPress={() => cancel.mutate({ id })}>
              {cancel.isPending ? '正在取消…' : '确定取消，让出这个时间'}
            </TextLink>
          </>
        )}
      </Links>
    </Section>
  )
}
