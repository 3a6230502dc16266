import { grouped } from '@policy-direct/shared/format/count'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { faultWords, useRead } from '../../api'
import { SimulateReplayDocument } from '../../generated/documents/simulation'
import { TextLink } from '../../ui'
import type { SandboxState } from './use-sandbox'

const LOADING_MS = 500

/** 拿去年验一验: the same figures on last year's day, and what of that year is not there any more. */
export function ReplayBox({ input }: { input: SandboxState['rested'] }) {
  const [asked, setAsked] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const read = useRead(
    SimulateReplayDocument,
    { input },
    { enabled: asked, everyMs: waiting ? LOADING_MS : false },
  )
  const answer = read.data?.simulationReplay
  const loading = answer?.__typename === 'SimulationLoading'
  useEffect(() => setWaiting(loading), [loading])
  if (!asked)
    return (
      <TextLink icon="clock" onPress={() => setAsked(true)}>
        拿去年的今天验一验
      </TextLink>
    )
  const words = answer?.__typename === 'SimulationReplay' ? answer.words : []
  return (
    <View>
      {words.length === 0 && (
        <View className="t13 c2 gap-1">
          {read.error
            ? faultWords(read.error).title
            : `正在装入去年今天以前的数据${answer?.__typename === 'SimulationLoading' ? `，已经装了 ${grouped(answer.loaded)}` : ''}`}
        </View>
      )}
      {words.map(sentence => (
        <View key={sentence} className="t13 c2 gap-1">
          {sentence}
        </View>
      ))}
    </View>
  )
}
