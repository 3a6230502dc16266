import { shortDateTime } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { faultWords, useAct, useRead } from '../../api'
import { ReceiveVisitorDocument, WindowVisitsDocument } from '../../generated/documents/window'
import { go } from '../../platform/navigation'
import { scanCode } from '../../platform/scan'
import { Button, EmptyState, LightBadge, ReadState, SetRow, TextInput } from '../../ui'
import { DeskHead, Told } from '../../ui/desk'
import { CardBox } from './card-box'
import { type Clerk, passOnBadge, type Visit } from './window-view'
import './window.css'
import { WindowPage } from './window-page'

const LOOK_MS = 3_000

/** 受理: the code on somebody's phone, and what this centre has taken in. */
export function VisitsScreen({ clerk }: { clerk: Clerk }) {
  const read = useRead(WindowVisitsDocument, {}, { everyMs: LOOK_MS })
  const { now = '', windowVisits: all = [] } = read.data ?? {}
  const shown = all.filter(({ status }) => status !== 'ENDED')
  return (
    <WindowPage clerk={clerk}>
      <DeskHead
        title="请对方亮码"
        note="对方打开“我的 → 亮码”。和手机上是同一件，全城都能收；收件的人不核定。"
      />
      <ReceiveBox />
      <CardBox />
      <ReadState read={read} shown={read.data !== undefined} hero bare />
      {read.data && shown.length === 0 && (
        <EmptyState title="这里还没有收过件" lines={['扫一张身份码，收的件会列在这里。']} />
      )}
      {shown.map((visit, at) => (
        <VisitRow key={visit.id} visit={visit} now={now} first={at === 0} />
      ))}
    </WindowPage>
  )
}

function ReceiveBox() {
  const [refused, setRefused] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const receive = useAct(ReceiveVisitorDocument, {
    outdates: ['WindowVisits'],
    onDone: ({ receiveVisitor: said }) => {
      setRound(before => before + 1)
      if (said.__typename === 'WindowVisit') go('window-visit', { id: said.id })
      else setRefused(said.message)
    },
  })
  const take = (code: string) => {
    setRefused(null)
    receive.mutate({ code })
  }
  const scan = async () => {
    const scanned = await scanCode()
    if (scanned.kind === 'text') take(scanned.text)
  }
  const close = () => {
    setRefused(null)
    receive.reset()
  }
  const problem = receive.error ? faultWords(receive.error, 'ACTING').text : refused
  return (
    <>
      <View className="window-receive">
        <View className="desk-grow">
          <TextInput
            key={round}
            label="扫码枪扫这里，或者输入 12 位数字"
            maxLength={200}
            onCommit={text => text && take(text)}
          />
        </View>
        <View className="window-scan">
          <Button kind="second" off={receive.isPending ? '正在核对…' : null} onPress={() => void scan()}>
            用摄像头扫
          </Button>
        </View>
      </View>
      {problem && (
        <Told kind="stop" onClose={close}>
          {problem}
        </Told>
      )}
    </>
  )
}

function VisitRow({ visit, now, first }: { visit: Visit; now: string; first: boolean }) {
  const { id, visitor, beneficiary, item, words, answer, number, receivedAt } = visit
  const badge = passOnBadge(visit, now)
  return (
    <SetRow
      first={first}
      bold={answer !== null && visit.status === 'PASSED_ON'}
      name={`${beneficiary ?? visitor}${item ? `：${item.name}` : ''}`}
      note={`${answer ?? words}，${number}，${shortDateTime(receivedAt, now)} 来的`}
      {...(badge ? { end: <LightBadge light={badge.light} word={badge.word} /> } : {})}
      onPress={() => go('window-visit', { id })}
    />
  )
}
