import { fullDate, shortDate } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import type { ReminderKind, ReminderPartsFragment } from '../../generated/types'
import { LightBadge, Separated } from '../../ui'
import { PartHead } from './overview-screen'

export const REMINDERS: Record<ReminderKind, string> = { REMINDER: '提醒', TALK: '约谈', CIRCULAR: '通报' }

type ReminderLinesProps = { reminders: readonly ReminderPartsFragment[]; now: string }

/** What was asked of the departments and what they found, open ones first. */
export function ReminderLines({ reminders, now }: ReminderLinesProps) {
  const open = reminders.filter(one => one.finding === null).length
  if (reminders.length === 0) return null
  return (
    <View className="leader-block">
      <PartHead title="督办记录" note={open === 0 ? '都有答复了' : `${open} 件等部门答复`} />
      {reminders.map(one => (
        <View className="leader-line" key={one.id}>
          <View className="desk-grow">
            <View>
              <Separated parts={[REMINDERS[one.kind], one.department.shortName, one.itemName, one.number]} />
            </View>
            <View>{one.request}</View>
            {one.finding && (
              <View className="finding">{`${one.department.shortName}答复：${one.finding}`}</View>
            )}
            <View className="t13 c3">{`${one.raisedBy} ${shortDate(one.raisedAt, now)} 发出${one.closedBy ? `，${one.closedBy} 办结` : ''}`}</View>
          </View>
          {one.finding === null ? <Due dueOn={one.dueOn} now={now} /> : <View className="t13">已答复</View>}
        </View>
      ))}
    </View>
  )
}

function Due({ dueOn, now }: { dueOn: string; now: string }) {
  const today = fullDate(now)
  if (dueOn < today) return <LightBadge light="RED" word={`${shortDate(dueOn, now)} 到期`} />
  return <LightBadge light={dueOn === today ? 'YELLOW' : 'GREEN'} word={`${shortDate(dueOn, now)} 前答复`} />
}
