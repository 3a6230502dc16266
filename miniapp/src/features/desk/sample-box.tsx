import { View } from '@tarojs/components'
import { TextLink } from '../../ui'
import { type Samples, sampleProgress } from './choice-view'

type SampleBoxProps = {
  samples: Samples
  /** Of the whole list, also of pages not read yet. */
  open: number
  unit: string
  /** No need to lead to the one that is being looked at. */
  lookingAt: string
  onLook: (id: string) => void
}

/** The sampling rule and how far it is; the next one to look at. */
export function SampleBox({ samples, open, unit, lookingAt, onLook }: SampleBoxProps) {
  const next = samples.unchecked.find(one => one.id !== lookingAt)
  if (samples.all.length === 0) return null
  return (
    <View className="side-part">
      <View className="side-hd">
        <View className="b">抽查</View>
        <View className="t13 b">{sampleProgress(samples, open, unit)}</View>
      </View>
      <View className="t13 c2 gap-1">
        按国标 GB/T 2828.1 随机抽，名单越大抽得越多，核定人看原件。看完才能批量确认。
      </View>
      {next && (
        <TextLink forward label={`看抽查的 ${next.name}`} onPress={() => onLook(next.id)}>
          {next.name}
        </TextLink>
      )}
    </View>
  )
}
