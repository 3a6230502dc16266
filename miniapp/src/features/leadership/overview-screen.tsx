import { clockTime, shortDate } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { answeredAt, useRead } from '../../api'
import { LeaderOverviewDocument } from '../../generated/documents/leadership'
import type { LeaderOverviewQuery } from '../../generated/types'
import { go, replace } from '../../platform/navigation'
import { EmptyState, SkeletonBlock, TextLink } from '../../ui'
import { DeskFault, DeskHead } from '../../ui/desk'
import { spoken } from '../../ui/spoken'
import { addressOf } from './figure-view'
import { FunnelTable } from './funnel-table'
import { byLoss, overviewTitle, sumOf } from './funnel-view'
import { LeaderPage } from './leader-page'
import type { Leader } from './leader-view'
import { LightsTable } from './lights-table'
import { MoneyLines } from './money-lines'
import { moneyApart } from './money-view'
import { PoolGauges } from './pool-gauges'

const EVERY_MS = 10_000

/** 总览: who is entitled, told and paid by item, lights by department, pools. */
export function OverviewScreen({ staff }: { staff: Leader }) {
  const read = useRead(LeaderOverviewDocument, {}, { everyMs: EVERY_MS })
  const data = read.data
  return (
    <LeaderPage staff={staff} on="leader" now={data?.now ?? ''} asOf={answeredAt(read)}>
      {read.isPending && <SkeletonBlock hero />}
      {!data && read.error && <DeskFault error={read.error} onAgain={() => void read.refetch()} />}
      {data && <Overview data={data} />}
    </LeaderPage>
  )
}

function Overview({ data }: { data: LeaderOverviewQuery }) {
  const { takeUp, now } = data
  const rows = byLoss(takeUp.rows)
  const sums = [sumOf(rows, 'ENTERPRISE'), sumOf(rows, 'PERSON')].flatMap(sum => sum ?? [])
  const counted = takeUp.asOf ? `数到 ${shortDate(takeUp.asOf, now)} ${clockTime(takeUp.asOf)}` : '还没有数过'
  return (
    <>
      <DeskHead
        title={overviewTitle(rows)}
        note={`${rows.length} 项政策，企业按家、个人按人，分开数。条件全符合才算该得，待核的不算；个人少于 3 的不显示。${counted}。`}
      />
      {rows.length === 0 ? (
        <EmptyState title="还没有可以看的" lines={['每天早上用各部门的数据比对一次，比对出来就列在这里。']} />
      ) : (
        <FunnelTable
          label="从该得到拿到"
          head="从该得到拿到"
          rows={[...rows, ...sums]}
          onOpen={row => go('leader-item', { id: row.key })}
          onFigure={(row, stage) => go('leader-cases', addressOf(row.key, stage, 'ITEM', row))}
        />
      )}
      <View className="leader-parts">
        <View className="leader-part">
          <PartHead title="各部门的灯" note={lightsNote(data)} />
          <LightsTable lights={data.departmentLights} onOpen={() => replace('leader-departments')} />
        </View>
        <View className="leader-part">
          <PartHead title="从哪里、怎么给的" note={moneyApart(rows) || '还没有兑现的'} />
          <MoneyLines rows={rows} />
        </View>
        <View className="leader-part leader-last">
          <PartHead title="资金池" note="点了确认就占住，没占住的才能再给" />
          <PoolGauges pools={data.poolGauges} />
          <PartHead
            title={
              data.openObjections.length === 0
                ? '没有等答复的异议'
                : `${data.openObjections.length} 条异议等答复`
            }
            note="谁提的、怎么说的，这里不显示"
          />
          {data.openObjections.slice(0, 4).map(one => (
            <View className="leader-line" key={one.number}>
              <View>
                <View>{one.itemName}</View>
                <View className="t13 c3">{`${one.department.shortName}  ${one.number}`}</View>
              </View>
              <View className="t13">{`${shortDate(one.answerBy, now)} 前`}</View>
            </View>
          ))}
          <TextLink forward onPress={() => replace('leader-bulletin')}>
            本月通报
          </TextLink>
        </View>
      </View>
    </>
  )
}

function lightsNote({ departmentLights }: LeaderOverviewQuery): string {
  const open = departmentLights.reduce((sum, one) => sum + one.red + one.yellow + one.green + one.paused, 0)
  return open === 0 ? '没有在办的' : `在办 ${open} 件，红的在前，按工作日算`
}

export const PartHead = ({ title, note }: { title: string; note?: string }) => (
  <View className="part-head">
    <View className="t20 b" {...spoken({ role: 'heading', level: 2 })}>
      {title}
    </View>
    {note && <View className="t13 c3">{note}</View>}
  </View>
)
