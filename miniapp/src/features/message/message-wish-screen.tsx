import { View } from '@tarojs/components'
import { useAct, useRead } from '../../api'
import { MessageWishDocument, SetMessageWishDocument } from '../../generated/documents/message'
import type { MessageTopic, WishChannel } from '../../generated/types'
import {
  ActFault,
  ChoiceChips,
  Foot,
  PausedStrip,
  ReadState,
  Screen,
  Section,
  SetRow,
  Toggle,
} from '../../ui'
import { asSent, QUIET, TOPICS, turned } from './message-view'

const CHANNELS: readonly { channel: WishChannel; title: string; note: string }[] = [
  { channel: 'WECHAT', title: '微信提醒', note: '先发' },
  { channel: 'SMS', title: '短信', note: '微信送不到才发' },
]

/** 消息方式: topics by channel, and the hours in which nothing rings. Each switch acts at once. */
export function MessageWishScreen() {
  const read = useRead(MessageWishDocument, {})
  const act = useAct(SetMessageWishDocument, { outdates: ['MessageWish'], inOrder: true })
  const known = (act.isSuccess && act.data.setMessageWish) || read.data?.messageWish
  // A whole wish is sent: the next tap goes on from the one on its way, or it would undo it.
  const wish = known && act.isPending ? asSent(known, act.variables.wish) : known
  const turn = (how: Parameters<typeof turned>[1]) => wish && act.mutate({ wish: turned(wish, how) })
  return (
    <Screen title="消息方式">
      <ReadState read={read} shown={Boolean(wish)} />
      <ActFault act={act} />
      {act.isPaused && (
        <PausedStrip>改的还在路上，收到回复才算改好。没有网络时，连上后自动发出。</PausedStrip>
      )}
      {wish && (
        <Section title="免打扰" note="这段时间微信和短信都不响" pad>
          <ChoiceChips
            label="免打扰"
            options={QUIET}
            value={QUIET.find(each => each.value === `${wish.quietFrom}-${wish.quietUntil}`)?.value ?? null}
            onChange={quiet => turn({ quiet })}
          />
          <View className="t15 c2 gap-3">夜里的消息到早上合成一条再发，打开这里随时能看。</View>
        </Section>
      )}
      {wish &&
        CHANNELS.map(({ channel, title, note }) => (
          <Section key={channel} title={title} note={note}>
            {wish.switches
              .filter(each => each.channel === channel)
              .map(({ topic, on }, at) => (
                <SetRow
                  key={topic}
                  first={at === 0}
                  name={TOPICS[topic as MessageTopic].name}
                  note={TOPICS[topic as MessageTopic].note}
                  end={
                    <Toggle
                      label={`${title}：${TOPICS[topic as MessageTopic].name}`}
                      on={on}
                      onChange={next => turn({ topic, channel, on: next })}
                    />
                  }
                />
              ))}
          </Section>
        ))}
      <Foot>
        <View>都关掉也不耽误办事：消息还在“消息”里</View>
        <View>谁能替您办事有变化，一定告诉您，关不掉</View>
      </Foot>
    </Screen>
  )
}
