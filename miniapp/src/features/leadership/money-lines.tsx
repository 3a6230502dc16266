import { View } from '@tarojs/components'
import { ShareBar } from '../../ui/list/share-bar'
import type { TakeUpRow } from './funnel-view'
import { moneyLines } from './money-view'

/** Who carried out how much, paid and reduced money apart; the figure stands beside the bar. */
export function MoneyLines({ rows }: { rows: readonly TakeUpRow[] }) {
  const lines = moneyLines(rows)
  if (lines.length === 0) return <View className="c3">还没有兑现的。</View>
  return (
    <>
      {lines.map(({ key, executor, word, amount, share }) => (
        <View key={key} className="pool">
          <View className="leader-flat">
            <View>{`${executor}，${word}`}</View>
            <View>{amount}</View>
          </View>
          <ShareBar percent={share} label={`${executor}${word} ${amount}`} />
        </View>
      ))}
    </>
  )
}
