import { amountInSentence } from '@policy-direct/shared/format/money'
import { View } from '@tarojs/components'
import { spoken } from '../spoken'
import '../list/list.css'
import './amount.css'

type SplitBarProps = {
  /** 分 that has to come back (暂退): hatched. */
  dueBackFen: number
  /** 分 to keep: solid. */
  keepFen: number
}

/** A total is never shown without how much of it has to come back. */
export function SplitBar({ dueBackFen, keepFen }: SplitBarProps) {
  if (dueBackFen <= 0 || keepFen <= 0) return null
  const label = `其中 ${amountInSentence(dueBackFen)} 要补回，${amountInSentence(keepFen)} 归您`
  return (
    <View className="split" {...spoken({ role: 'img', label })}>
      <View className="split-part hatch" style={{ flexGrow: dueBackFen }} />
      <View className="split-part solid" style={{ flexGrow: keepFen }} />
    </View>
  )
}
