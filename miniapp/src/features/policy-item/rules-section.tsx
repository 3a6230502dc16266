import { View } from '@tarojs/components'
import { Section } from '../../ui'
import { ItemRules } from './item-rules'

/** 按什么判断, beside an answer or in the guide. */
export const RulesSection = ({ itemId }: { itemId: string }) => (
  <Section title="按什么判断">
    <View className="t15 c2">对谁都是同一份规则，一字不差。</View>
    <ItemRules itemId={itemId} />
  </Section>
)
