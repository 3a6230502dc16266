import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { LeaderItemDocument, LeaderOverviewDocument } from '../../generated/documents/leadership'
import type { TakeUpDimension } from '../../generated/types'
import { go, replace } from '../../platform/navigation'
import { EmptyState, SkeletonBlock, TextLink } from '../../ui'
import { DeskFault, DeskHead, DeskTabs } from '../../ui/desk'
import { addressOf } from './figure-view'
import { FunnelTable } from './funnel-table'
import { byLoss, overviewTitle } from './funnel-view'
import { LeaderPage } from './leader-page'
import type { Leader } from './leader-view'

const WAYS: readonly { value: TakeUpDimension; word: string }[] = [
  { value: 'REGION', word: '区县' },
  { value: 'TRADE', word: '行业' },
  { value: 'MONTH', word: '月份' },
]

/** What is behind an item's figures: by area, trade and month, never by name. */
export function ItemScreen({ staff, itemId }: { staff: Leader; itemId: string }) {
  const [by, setBy] = useState<TakeUpDimension>('REGION')
  const read = useRead(LeaderItemDocument, { itemId, by })
  const item = useRead(LeaderOverviewDocument, {}).data?.takeUp.rows.find(row => row.key === itemId)
  const rows = read.data && (by === 'MONTH' ? read.data.takeUp.rows : byLoss(read.data.takeUp.rows))
  return (
    <LeaderPage staff={staff} on="leader" now={read.data?.now ?? ''} asOf={answeredAt(read)}>
      <View className="list-back">
        <TextLink icon="back" onPress={() => replace('leader')}>
          总览
        </TextLink>
      </View>
      <DeskHead
        title={item?.name ?? '一项政策'}
        note={
          item
            ? `${overviewTitle([item])}。${item.department?.shortName ?? ''}牵头，个人少于 3 的不显示。`
            : ''
        }
      />
      <DeskTabs label="怎么分" tabs={WAYS} on={by} onChange={setBy} />
      {by === 'MONTH' && <View className="t13 c3 gap-2">每一格是当月新到这一步的，不是同一批人。</View>}
      {read.isPending && <SkeletonBlock />}
      {!read.data && read.error && <DeskFault error={read.error} onAgain={() => void read.refetch()} />}
      {rows?.length === 0 && <EmptyState title="这一项还没有比对出该得的" />}
      {rows && rows.length > 0 && (
        <FunnelTable
          label={`按${WAYS.find(way => way.value === by)?.word}分`}
          head={WAYS.find(way => way.value === by)?.word ?? ''}
          rows={rows}
          onFigure={(row, stage) => go('leader-cases', addressOf(itemId, stage, by, row))}
        />
      )}
    </LeaderPage>
  )
}
