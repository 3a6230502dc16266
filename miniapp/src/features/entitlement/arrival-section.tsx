import { View } from '@tarojs/components'
import { tapWaits, useAct } from '../../api'
import { AnswerArrivalDocument } from '../../generated/documents/arrival'
import { ActFault, Button, Section, WholeWords } from '../../ui'
import { arrivalView } from './arrival-view'
import type { WatchedCase } from './progress-view'
import './arrival.css'

/** 到账了吗: asked seven days after the payment; whoever says no reads the bank's answer here. */
export function ArrivalSection({ one }: { one: WatchedCase }) {
  const answer = useAct(AnswerArrivalDocument, { outdates: ['Entitlement'] })
  const { arrival } = one
  if (!arrival) return null
  const { title, note, mayArrive, mayMiss, mayTakeBack } = arrivalView(arrival)
  const off = tapWaits(answer, '正在记下…')
  const say = (arrived: boolean) => answer.mutate({ entitlementId: one.id, arrived })
  return (
    <>
      <Section title={title} pad {...(note ? { note } : {})}>
        <View className="t15">
          <WholeWords>{arrival.words}</WholeWords>
        </View>
        {arrival.finding && (
          <View className="t15 gap-2">
            <WholeWords>{`部门查过：${arrival.finding}`}</WholeWords>
          </View>
        )}
        {mayMiss && (
          <View className="arrival-answers gap-3">
            <View className="arrival-answer">
              <Button kind="second" off={off} onPress={() => say(true)}>
                到账了
              </Button>
            </View>
            <View className="arrival-answer">
              <Button kind="second" off={off} onPress={() => say(false)}>
                没有到账
              </Button>
            </View>
          </View>
        )}
        {mayArrive && !mayMiss && (
          <View className="gap-3">
            <Button kind="second" off={off} onPress={() => say(true)}>
              找到了，到账了
            </Button>
          </View>
        )}
        {mayTakeBack && (
          <View className="gap-3">
            <Button kind="plain" off={off} onPress={() => say(false)}>
              点错了，还没有到账
            </Button>
          </View>
        )}
      </Section>
      <ActFault act={answer} />
    </>
  )
}
