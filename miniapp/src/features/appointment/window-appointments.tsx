import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useAct, useRead } from '../../api'
import { ComeToAppointmentDocument, WindowAppointmentsDocument } from '../../generated/documents/appointment'
import type { AppointmentPartsFragment } from '../../generated/types'
import { ActFault, EmptyState, ReadState, SetRow, TextLink } from '../../ui'
import { DeskHead } from '../../ui/desk'

const LOOK_MS = 5_000

/** Who comes to this centre today. */
export function WindowAppointments({ frame }: { frame: (children: ReactNode) => ReactNode }) {
  const read = useRead(WindowAppointmentsDocument, {}, { everyMs: LOOK_MS })
  const all = read.data?.windowAppointments
  const left = (all ?? []).filter(({ status }) => status === 'BOOKED').length
  return frame(
    <>
      <DeskHead
        title={all ? `今天约了 ${all.length} 位，还有 ${left} 位没来` : '今天的预约'}
        note="来了先请对方亮码，再到“受理”里办"
      />
      <ReadState read={read} shown={all !== undefined} hero bare />
      {all?.length === 0 && <EmptyState title="今天没有人约" lines={['约了的会按时间列在这里。']} />}
      <View className="gap-4">
        {all?.map((one, at) => (
          <Row key={one.id} one={one} first={at === 0} />
        ))}
      </View>
    </>,
  )
}

function Row({ one, first }: { one: AppointmentPartsFragment; first: boolean }) {
  const { id, time, beneficiary, centre, number, status } = one
  const come = useAct(ComeToAppointmentDocument, { outdates: ['WindowAppointments'] })
  return (
    <View>
      <SetRow
        first={first}
        name={`${time} ${beneficiary}`}
        note={`${centre.name}，${number}`}
        end={
          status === 'CAME' ? (
            <View className="t15 c2">已经来了</View>
          ) : (
            <TextLink label={`${beneficiary}来了`} onPress={() => come.mutate({ id })}>
              来了
            </TextLink>
          )
        }
      />
      <ActFault act={come} />
    </View>
  )
}
