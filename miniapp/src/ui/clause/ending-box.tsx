import { sentence } from '@policy-direct/shared/format/sentence'
import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { GapBox } from './gap-box'

type EndingBoxProps = {
  /** Said where more than one item stands on the page. */
  name?: string
  on: string
  reason: string
  /** The item that leads on. */
  successor: { name: string; onOpen: () => void } | null
}

/** XQ-4 停办预告: from which day, why, what is safe, and where it goes on. */
export const EndingBox = ({ name, on, reason, successor }: EndingBoxProps) => (
  <GapBox title={`${name ?? '这一项'} ${on} 起停办`}>
    <View>{sentence(reason)}</View>
    <View>在那之前点了确认的照常办完，钱照发。</View>
    {successor && (
      <View className="gap-2">
        <Button kind="second" small onPress={successor.onOpen}>
          {`以后办：${successor.name}`}
        </Button>
      </View>
    )}
  </GapBox>
)
