import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '../../api'
import { ReceiveByIdCardDocument } from '../../generated/documents/window'
import { go } from '../../platform/navigation'
import { ActFault, Button, TextInput, TextLink, Tick } from '../../ui'
import { Told } from '../../ui/desk'

const LONGEST = 30
const FACE = '看过本人，和证件照片是同一个人'

/** Somebody without a telephone: what is on the ID card, and that the clerk compared the face. */
export function CardBox() {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [idNumber, setIdNumber] = useState('')
  const [faceCompared, setFaceCompared] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const receive = useAct(ReceiveByIdCardDocument, {
    outdates: ['WindowVisits'],
    onDone: ({ receiveByIdCard: said }) =>
      said.__typename === 'WindowVisit' ? go('window-visit', { id: said.id }) : setRefused(said.message),
  })
  if (!open) return <TextLink onPress={() => setOpen(true)}>对方没有手机，用身份证收</TextLink>
  const off = receive.isPending
    ? '正在核对…'
    : !name || !idNumber
      ? '先读姓名和号码'
      : faceCompared
        ? null
        : '先看是不是本人'
  return (
    <>
      <View className="window-receive">
        <View className="desk-grow">
          <TextInput label="证件上的姓名" maxLength={LONGEST} onCommit={setName} />
          <View className="gap-3" />
          <TextInput label="身份证号，读卡器读这里" maxLength={LONGEST} onCommit={setIdNumber} />
          <Tick label={FACE} on={faceCompared} onChange={setFaceCompared}>
            {FACE}
          </Tick>
        </View>
        <View className="window-scan">
          <Button
            kind="second"
            off={off}
            onPress={() => {
              setRefused(null)
              receive.mutate({ card: { name, idNumber, faceCompared } })
            }}
          >
            核对证件，收件
          </Button>
        </View>
      </View>
      <ActFault act={receive} />
      {refused && (
        <Told kind="stop" onClose={() => setRefused(null)}>
          {refused}
        </Told>
      )}
    </>
  )
}
