import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOnline } from '../../platform/network'
import { Button, TextArea, TextLink } from '../../ui'
import { type CandidateList, unitOf } from './lists-view'
import { stopOff } from './stop-view'
import type { Decisions } from './use-decisions'

type StopBlockProps = { list: CandidateList; notAllowed: string | null; decisions: Decisions }

/** A list confirmed by mistake: stopped whole, before anything is paid; and what waits in notice, let go on. */
export function StopBlock({ list, notAllowed, decisions }: StopBlockProps) {
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const online = useOnline()
  const unit = unitOf(list)
  const { stoppableCount, stoppedCount } = list
  const state = { busy: decisions.busy, online, notAllowed }
  if (stoppableCount + stoppedCount === 0) return null
  return (
    <View className="stop">
      {stoppedCount > 0 && (
        <View className="stop-line">
          <View className="desk-grow">{`${stoppedCount} ${unit}确认过，公示停住了，没有付款。核对没错就恢复。`}</View>
          <View className="stop-act">
            <Button kind="second" off={stopOff('-', state)} onPress={decisions.resumeAll}>
              恢复公示
            </Button>
          </View>
        </View>
      )}
      {stoppableCount > 0 && !asked && (
        <TextLink
          onPress={() => setAsked(true)}
        >{`核定错了，停下还没付的 ${stoppableCount} ${unit}`}</TextLink>
      )}
      {stoppableCount > 0 && asked && (
        <View className="stop-form">
          <View className="b">{`停下这一批还没付的 ${stoppableCount} ${unit}`}</View>
          <View className="t13 c2">
            没确认的回到待核定，要重新抽查、重新核定；公示中的停在原处，先不付款。已经在付和到账的不动。告诉过的会收到通知，原因看得到。
          </View>
          <TextArea
            label="为什么停，对方看得到"
            placeholder="例如：比对用错了年度，重新核对"
            maxLength={200}
            onChange={setReason}
          />
          <View className="side-act">
            <Button kind="second" onPress={() => setAsked(false)}>
              不停了
            </Button>
            <Button
              off={stopOff(reason, state)}
              onPress={() =>
                decisions.stopAll(reason, () => {
                  setAsked(false)
                  setReason('')
                })
              }
            >
              {`停下 ${stoppableCount} ${unit}`}
            </Button>
          </View>
        </View>
      )}
    </View>
  )
}
