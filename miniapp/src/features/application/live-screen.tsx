import { amountInList } from '@policy-direct/shared/format/money'
import { arrivalWord } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { Text, View } from '@tarojs/components'
import { goRoot } from '../../platform/navigation'
import {
  Button,
  Dock,
  Foot,
  PausedStrip,
  Screen,
  Section,
  SkeletonBlock,
  StepTimeline,
  spoken,
} from '../../ui'
import './application.css'
import { liveSteps, liveTitle, PROMISED_SECONDS, tickerPercent } from './application-view'
import type { useApplication } from './use-application'

type LiveScreenProps = { title: string; application: ReturnType<typeof useApplication>; amountFen: number }

/** From the tap to the account, second by second; the money stays grey until the bank has answered (27b). */
export function LiveScreen({ title, application, amountFen }: LiveScreenProps) {
  const { one, seconds, paused } = application
  const at = one?.timeline.findIndex(step => step.state === 'NOW') ?? -1
  return (
    <Screen
      title={title}
      dock={
        <Dock>
          <Button kind="second" onPress={() => goRoot('home')}>
            不等了，回首页
          </Button>
        </Dock>
      }
    >
      <Section flush pad>
        <View className="t24 b" {...spoken({ role: 'status', live: 'polite' })}>
          {paused ? '还没有发出' : liveTitle(one, seconds)}
        </View>
        {paused && <PausedStrip>没有网络。已经记下，连上后自动发出，不会付两次。</PausedStrip>}
        <View className="live-head">
          <View className="live-seconds" {...spoken({ role: 'img', label: `过了 ${seconds} 秒` })}>
            <Text className="live-figure">{seconds}</Text>
            <Text className="t17"> 秒</Text>
          </View>
          <View className="t17 c2">
            待{one ? arrivalWord(one.item.fulfilmentKind) : '到账'}{' '}
            {amountInList(one?.amountFen ?? amountFen)}
          </View>
        </View>
        <View className="live-bar" {...spoken({ hidden: true })}>
          <View className="live-fill" style={{ width: `${tickerPercent(seconds)}%` }} />
        </View>
        <View className="live-ends">
          <View>提交</View>
          <View>承诺 {PROMISED_SECONDS} 秒</View>
        </View>
      </Section>
      <Section
        title="走到哪了"
        {...(one && at >= 0 ? { note: `第 ${at + 1} 步，共 ${one.timeline.length} 步` } : {})}
      >
        {one ? <StepTimeline steps={liveSteps(one.timeline)} /> : <SkeletonBlock />}
      </Section>
      <Foot>关掉也行，到账会告诉您。不会付两次。</Foot>
    </Screen>
  )
}
