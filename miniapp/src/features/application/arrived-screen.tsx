import { fullDateTime } from '@policy-direct/shared/format/date'
import { arrivalWord, FULFILMENT_WORDS } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { go, goRoot } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import {
  AmountText,
  Button,
  Dock,
  DoneTitle,
  KeyValues,
  Links,
  Screen,
  Section,
  StepTimeline,
  TextLink,
} from '../../ui'
import './application.css'
import { type Case, liveSteps } from './application-view'

/** 到账了 (27c): the sum, now warm; how many seconds, from where to where. */
export function ArrivedScreen({ title, one }: { title: string; one: Case }) {
  const { receipt, secondsToFulfil } = one
  const kind = one.item.fulfilmentKind
  const arrival = arrivalWord(kind)
  return (
    <Screen
      title={title}
      dock={
        <Dock>
          <Button onPress={() => goRoot('home')}>看我还能领什么</Button>
        </Dock>
      }
    >
      <Section flush pad>
        <DoneTitle>{FULFILMENT_WORDS[kind].done}</DoneTitle>
        <AmountText fen={one.amountFen} size="hero" />
        {secondsToFulfil !== null && (
          <View className="t15 c2">
            从您提交到{arrival}，用了 <View className="nb b live-inline">{secondsToFulfil} 秒</View>。
          </View>
        )}
      </Section>
      <Section pad>
        <View className="gap-3" />
        <KeyValues
          lines={[
            ...(receipt
              ? [
                  { label: `${arrival}时间`, value: fullDateTime(receipt.at) },
                  { label: '从', value: receipt.payer },
                  { label: '到', value: receipt.payee },
                ]
              : []),
            { label: '办件号', value: one.caseNumber },
          ]}
        />
        <Links>
          <TextLink icon="document" onPress={() => go('progress', { id: one.id })}>
            看回执，评价
          </TextLink>
          <TextLink icon="phone" onPress={() => callPhone(HOTLINE)}>
            没收到
          </TextLink>
        </Links>
      </Section>
      <Section title="怎么走的">
        <StepTimeline steps={liveSteps(one.timeline)} />
      </Section>
    </Screen>
  )
}
