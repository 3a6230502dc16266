import { amountInList } from '@policy-direct/shared/format/money'
import { View } from '@tarojs/components'
import type { LeaderOverviewQuery } from '../../generated/types'
import { ShareBar } from '../../ui/list/share-bar'
import { WholeWords } from '../../ui/whole-words'

type Pool = LeaderOverviewQuery['poolGauges'][number]

const usedShare = ({ budgetFen, availableFen }: Pool): number =>
  budgetFen === 0 ? 0 : Math.round((100 * (budgetFen - availableFen)) / budgetFen)

/** How much of each pool is spoken for; the figure stands beside the bar. */
export function PoolGauges({ pools }: { pools: readonly Pool[] }) {
  if (pools.length === 0) return <View className="c3">这些政策不从资金池付。</View>
  return (
    <>
      {pools.map(pool => (
        <View key={pool.id} className="pool">
          <View className="leader-flat">
            <View>{pool.name}</View>
            <View className="c3">{`用了 ${usedShare(pool)} %`}</View>
          </View>
          <ShareBar
            percent={usedShare(pool)}
            label={`${pool.name}用了 ${usedShare(pool)} %，还有 ${amountInList(pool.availableFen)}`}
          />
          <View className="t13 c3">
            <WholeWords>{`预算 ${amountInList(pool.budgetFen)}，还有 ${amountInList(pool.availableFen)}`}</WholeWords>
          </View>
        </View>
      ))}
    </>
  )
}
