import { amountInList } from '@policy-direct/shared/format/money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead, useReadPages } from '../../api'
import { CasesBehindDocument, LeaderOverviewDocument } from '../../generated/documents/leadership'
import type { CasesBehindQuery } from '../../generated/types'
import { replace } from '../../platform/navigation'
import { Button, EmptyState, LightBadge, SkeletonBlock, TextLink } from '../../ui'
import { DeskCell, DeskFault, DeskHead, DeskRow, DeskTable, DeskTabs } from '../../ui/desk'
import {
  type Behind,
  figureOf,
  lateWord,
  type Part,
  partsOf,
  shownLine,
  sinceLine,
  whoLine,
} from './figure-view'
import { STAGE_WORDS } from './funnel-view'
import { LeaderPage } from './leader-page'
import type { Leader } from './leader-view'

type FigureScreenProps = { staff: Leader; params: Record<string, string | undefined> }

const next = (page: CasesBehindQuery) => page.casesBehind.next

/** The cases behind a figure: by number, masked, of the own reach; those that stand longest first. */
export function FigureScreen({ staff, params }: FigureScreenProps) {
  const { row, ...figure } = figureOf(params)
  const [part, setPart] = useState<Part>('HERE')
  const parts = partsOf({ row, ...figure })
  const read = useReadPages(CasesBehindDocument, { ...figure, stillBefore: part === 'BEFORE' }, { next })
  const item = useRead(LeaderOverviewDocument, {}).data?.takeUp.rows.find(one => one.key === figure.itemId)
  const now = read.pages?.[0]?.now ?? ''
  const cases = read.pages?.flatMap(page => page.casesBehind.cases)
  const hidden = read.pages?.[0]?.casesBehind.hidden ?? false
  const words = [item?.name ?? '一项政策', row, figure.work === null && STAGE_WORDS[figure.stage]]
  return (
    <LeaderPage staff={staff} on="leader" now={now}>
      <View className="list-back">
        <TextLink icon="back" onPress={() => replace('leader-item', { id: figure.itemId })}>
          这一项的分布
        </TextLink>
      </View>
      <DeskHead
        title={words.filter(Boolean).join('，')}
        note="要问哪一件，把办件号报给牵头部门。企业名称遮住，个人什么都不显示。"
      />
      {parts.length > 0 && <DeskTabs label="到了还是没到" tabs={parts} on={part} onChange={setPart} />}
      {read.isPending && <SkeletonBlock />}
      {!cases && read.error && <DeskFault error={read.error} onAgain={() => void read.refetch()} />}
      {hidden && (
        <EmptyState
          title="人太少，不列出来"
          lines={['少于 3 人的，列出来就知道是谁了。个人不按区县和行业列。']}
        />
      )}
      {cases?.length === 0 && !hidden && <EmptyState title="这里没有" />}
      {cases && cases.length > 0 && (
        <>
          <View className="t13 c3 gap-2">{shownLine(cases.length, read.hasMore, item)}</View>
          <BehindTable cases={cases} now={now} />
        </>
      )}
      {read.hasMore && (
        <View className="gap-3 desk-again">
          <Button kind="second" off={read.loadingMore ? '正在取' : null} onPress={read.more}>
            再列一些
          </Button>
        </View>
      )}
    </LeaderPage>
  )
}

const COLUMNS = [
  { place: 'name', head: '办件号', width: 'minmax(0, 1.4fr)' },
  { place: 'marks', head: '到哪一步', width: 'minmax(0, 1.2fr)' },
  { place: 'note', head: '多久了', width: 'minmax(0, 1.6fr)' },
  { place: 'figure', head: '金额', width: 'minmax(0, 0.8fr)' },
  { place: 'end', head: '灯', width: '132px' },
] as const

const BehindTable = ({ cases, now }: { cases: readonly Behind[]; now: string }) => (
  <DeskTable label="办件" columns={COLUMNS}>
    {cases.map(one => (
      <DeskRow key={one.caseNumber}>
        <DeskCell place="name">
          <View>{one.caseNumber}</View>
          <View className="t13 c3">{whoLine(one)}</View>
        </DeskCell>
        <DeskCell place="marks">{one.step}</DeskCell>
        <DeskCell place="note">{sinceLine(one, now)}</DeskCell>
        <DeskCell place="figure">{one.amountFen > 0 ? amountInList(one.amountFen) : ''}</DeskCell>
        <DeskCell place="end">{one.light && <LightBadge light={one.light} word={lateWord(one)} />}</DeskCell>
      </DeskRow>
    ))}
  </DeskTable>
)
