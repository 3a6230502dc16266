import { View } from '@tarojs/components'
import { TextLink } from '../../ui'
import type { Samples } from './choice-view'

type SampleBoxProps = {
  samples: Samples
  unit: string
  /** No need to lead to the one that is being looked at. */
  lookingAt: string
  onLook: (id: string) => void
}

/** The sampling rule and how far it is; the next one to look at. */
export function SampleBox({ samples, unit, lookingAt, onLook }: SampleBoxProps) {
  const { all, unchecked } = samples
  const next = unchecked.find(one => one.id !== lookingAt)
  if (all.length === 0) return null
  return (
    <View className="side-part">
      <View className="side-hd">
        <View className="b">抽查</View>
        <View className="t13 b">
          {all.length} {unit}，已看 {all.length - unchecked.length} {unit}
        </View>
      </View>
      <View className="t13 c2 gap-1">
        确定的按 10 % 随机抽，至少 2 {unit}，核定人看原件。看完才能批量确认。
      </View>
      {next && (
        <TextLink forward label={`看抽查的 ${next.name}`} onPress={() => onLook(next.id)}>
          {next.name}
        </TextLink>
      )}
    </View>
  )
}
