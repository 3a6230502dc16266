import { shortDateTime } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { answeredAt, useRead } from '../../api'
import { MessagesDocument } from '../../generated/documents/message'
import { go, goRoot } from '../../platform/navigation'
import { Button, EmptyState, Foot, ReadState, Row, Screen, Section, Separated, SetRow } from '../../ui'
import { type Message, travelled } from './message-view'

const EVERY_MS = 5_000

/** 消息: what was sent, how it travelled, and whether it arrived. */
export function MessagesScreen() {
  const read = useRead(MessagesDocument, {}, { keep: true, everyMs: EVERY_MS })
  const all = read.data?.messages
  return (
    <Screen title="消息" asOf={answeredAt(read)}>
      <ReadState read={read} shown={Boolean(all)} />
      {all?.length === 0 && (
        <Section flush>
          <EmptyState title="还没有消息" lines={['有能领的、办到哪一步、到账了，都会在这里。']}>
            <Button kind="second" onPress={() => goRoot('home')}>
              回政策包
            </Button>
          </EmptyState>
        </Section>
      )}
      {all && all.length > 0 && (
        <Section flush>
          {all.map((one, at) => (
            <MessageRow key={one.id} one={one} first={at === 0} now={read.data?.now ?? ''} />
          ))}
        </Section>
      )}
      <Section title="消息方式">
        <SetRow
          first
          icon="bell"
          name="哪些发、怎么发、几点不打扰"
          note="先发微信，没开微信提醒的发短信"
          onPress={() => go('message-wish')}
        />
      </Section>
      <Foot>
        <View>先发微信，没开微信提醒的发短信。短信里从不要密码和验证码。</View>
      </Foot>
    </Screen>
  )
}

function MessageRow({ one, first, now }: { one: Message; first: boolean; now: string }) {
  const { entitlementId } = one
  return (
    <Row
      first={first}
      name={one.title}
      meta={[
        <View key="text" className="t15">
          {one.text}
        </View>,
        <Separated key="how" parts={[shortDateTime(one.at, now), travelled(one)]} />,
      ]}
      {...(entitlementId
        ? { label: `${one.title}，看进度`, onPress: () => go('progress', { id: entitlementId }) }
        : {})}
    />
  )
}
