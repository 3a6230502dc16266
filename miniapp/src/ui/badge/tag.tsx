import { Text, View } from '@tarojs/components'
import './badge.css'

/** How something is handled (免申即享, 零跑动, 样例): an outline, never coloured. */
export function Tags({ words }: { words: readonly string[] }) {
  return (
    <View className="tags">
      {words.map(word => (
        <Text className="tag" key={word}>
          {word}
        </Text>
      ))}
    </View>
  )
}
