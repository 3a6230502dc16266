import { shortDate } from '@policy-direct/shared/format/date'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import type { ObjectionPartsFragment } from '../../generated/types'
import { goBack } from '../../platform/navigation'
import { Button, Dock, DoneMark, KeyValues, Screen, Section } from '../../ui'
import './notice.css'

/** The objection is in: its number, who answers by when, and what stands still meanwhile. */
export function ObjectionReceived({ objection, now }: { objection: ObjectionPartsFragment; now: string }) {
  const by = shortDate(objection.answerBy, now || objection.raisedAt)
  return (
    <Screen
      title="提异议"
      ground="white"
      dock={
        <Dock>
          <Button onPress={goBack}>回公示</Button>
        </Dock>
      }
    >
      <Section flush pad>
        <View className="received">
          <DoneMark />
          <View className="t24 b">收到了，{by} 前答复您</View>
        </View>
        <KeyValues
          lines={[
            { label: '编号', value: objection.number },
            { label: '谁答复', value: objection.department.name },
            { label: '答复日期', value: `${objection.answerBy} 前` },
            { label: '现在', value: '这一行先不付款，等答复以后再定。其他行照常。' },
            { label: '要问', value: `打 ${HOTLINE}，报编号` },
          ]}
        />
      </Section>
    </Screen>
  )
}
