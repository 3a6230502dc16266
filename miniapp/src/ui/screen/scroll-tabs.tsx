import { ScrollView, Text, View } from '@tarojs/components'
import { classNames } from '../class-name'
import { Pressable } from '../pressable'
import { spoken } from '../spoken'
import './scroll-tabs.css'

type ScrollTabsProps<Value extends string> = {
  label: string
  /** `count` null while it is not known. */
  tabs: readonly { value: Value; word: string; count?: number | null }[]
  on: Value
  onChange(value: Value): void
}

/** Parts of one list, more than fit beside each other. */
export function ScrollTabs<Value extends string>({ label, tabs, on, onChange }: ScrollTabsProps<Value>) {
  return (
    <ScrollView className="scroll-tabs" scrollX enhanced showScrollbar={false}>
      <View className="scroll-tabs-row" {...spoken({ role: 'tablist', label })}>
        {tabs.map(({ value, word, count }) => (
          <Pressable
            key={value}
            className={classNames('scroll-tab', value === on && 'scroll-tab-on')}
            role="tab"
            label={typeof count === 'number' ? `${word}，${count} 项` : word}
            selected={value === on}
            onPress={() => value !== on && onChange(value)}
          >
            <Text>{word}</Text>
            {typeof count === 'number' && <Text className="scroll-tab-count">{count}</Text>}
          </Pressable>
        ))}
      </View>
    </ScrollView>
  )
}
