import { clockTime, shortDate } from '@policy-direct/shared/format/date'
import { monthChoices, monthsUpTo, monthWord, yearMonth } from '@policy-direct/shared/format/month'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { LeaderBulletinDocument, LeaderOverviewDocument } from '../../generated/documents/leadership'
import type { LeaderBulletinQuery } from '../../generated/types'
import { canPrint, printPage } from '../../platform/print'
import { Button, ChoiceChips, EmptyState, SkeletonBlock } from '../../ui'
import { DeskFault, DeskHead } from '../../ui/desk'
import { bulletinLines } from './bulletin-view'
import { FunnelTable } from './funnel-table'
import { byLoss } from './funnel-view'
import { LeaderPage } from './leader-page'
import type { Leader } from './leader-view'
import { LightsTable } from './lights-table'
import { PartHead } from './overview-screen'
import { ReminderLines } from './reminder-lines'

/** 通报: the month's figures on one page, to read and to print. */
export function BulletinScreen({ staff }: { staff: Leader }) {
  const [wanted, setWanted] = useState<string | null>(null)
  // The city's month: its clock is not the desk's.
  const first = useRead(LeaderOverviewDocument, {})
  const months = monthChoices(first.data?.now, 4)
  const month = wanted ?? months[0]?.value ?? ''
  const read = useRead(LeaderBulletinDocument, asked(month), { enabled: month !== '' })
  const data = read.data
  const asking = first.data ? read : first
  return (
    <LeaderPage staff={staff} on="leader-bulletin" now={data?.now ?? ''} asOf={answeredAt(read)}>
      <View className="print-none">
        {months.length > 0 && (
          <ChoiceChips label="哪个月" options={months} value={month} onChange={setWanted} />
        )}
      </View>
      {asking.isPending && <SkeletonBlock hero />}
      {!data && asking.error && <DeskFault error={asking.error} onAgain={() => void asking.refetch()} />}
      {data && <Bulletin data={data} month={month} />}
    </LeaderPage>
  )
}

const asked = (month: string) => ({ month, before: month && (monthsUpTo(month, 2)[1] ?? '') })

function Bulletin({ data, month }: { data: LeaderBulletinQuery; month: string }) {
  const { asOf, rows } = data.takeUp
  return (
    <>
      <View className="gap-4">
        <DeskHead
          title={`${yearMonth(month)}惠企惠民政策兑现通报`}
          note={asOf ? `数字取到 ${shortDate(asOf, data.now)} ${clockTime(asOf)}` : '还没有数过'}
        />
      </View>
      <View className="bulletin">
        {bulletinLines(data, month).map((line, at) => (
          <View className="bulletin-line" key={line}>
            <View className="bulletin-number">{at + 1}</View>
            <View>{line}</View>
          </View>
        ))}
      </View>
      <View className="leader-block">
        <PartHead title="当月各项进度" note="每一格是当月新到这一步的，不是同一批" />
        {rows.length === 0 ? (
          <EmptyState title="这个月还没有数" lines={['换一个月看看。']} />
        ) : (
          <FunnelTable label="当月各项进度" head="事项" rows={byLoss(rows)} />
        )}
      </View>
      <View className="leader-block">
        <PartHead title="各部门的灯" note="印发时的在办件" />
        <LightsTable lights={data.departmentLights} onOpen={() => undefined} />
      </View>
      <ReminderLines
        reminders={data.reminders.filter(({ raisedAt }) => raisedAt.startsWith(month))}
        now={data.now}
      />
      {canPrint && (
        <View className="bulletin-print print-none">
          <Button onPress={printPage}>{`打印 ${monthWord(month)}通报`}</Button>
        </View>
      )}
    </>
  )
}
