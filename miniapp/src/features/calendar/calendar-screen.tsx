import { weekday } from '@policy-direct/shared/format/date'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { PolicyCalendarDocument } from '../../generated/documents/policy-calendar'
import { go } from '../../platform/navigation'
import { addToPhoneCalendar } from '../../platform/phone-calendar'
import {
  AmountText,
  Button,
  Dock,
  EmptyState,
  Foot,
  Pressable,
  ReadState,
  Screen,
  ScrollTabs,
  Section,
  WholeWords,
} from '../../ui'
import './calendar.css'
import { CalendarRibbon, DayShape } from './calendar-ribbon'
import {
  byMonth,
  type Calendar,
  calendarFile,
  type Day,
  daysOf,
  nearestLine,
  type Part,
  ribbonOf,
  shapeOf,
  wordOf,
} from './calendar-view'

const FEW = 2

/** 政策日历 (N-11): my days first, then the city's openings, endings and changes. */
export function CalendarScreen({
  beneficiaryId,
  loading,
}: {
  beneficiaryId: string | null
  loading: boolean
}) {
  const [chosen, setPart] = useState<Part>(beneficiaryId ? 'mine' : 'all')
  const read = useRead(PolicyCalendarDocument, { beneficiaryId }, { enabled: !loading, keep: true })
  const calendar = read.data?.policyCalendar
  const parts: readonly { value: Part; word: string }[] = [
    ...(beneficiaryId ? [{ value: 'mine' as const, word: '与我有关' }] : []),
    { value: 'all', word: '全部' },
    { value: 'changed', word: '今年变过的' },
  ]
  const days = calendar ? daysOf(calendar, chosen) : []
  return (
    <Screen
      title="政策日历"
      asOf={answeredAt(read)}
      dock={
        calendar && (
          <CalendarDock
            part={chosen}
            days={days}
            all={calendar.days.length}
            today={calendar.today}
            onAll={() => setPart('all')}
          />
        )
      }
    >
      <Section flush>
        <ScrollTabs<Part>
          label="哪些日子"
          on={chosen}
          onChange={setPart}
          tabs={parts.map(part => ({
            ...part,
            count: calendar ? daysOf(calendar, part.value).length : null,
          }))}
        />
      </Section>
      <ReadState read={read} shown={Boolean(calendar)} hero />
      {calendar && <CalendarBody calendar={calendar} part={chosen} days={days} />}
    </Screen>
  )
}

function CalendarBody({ calendar, part, days }: { calendar: Calendar; part: Part; days: Day[] }) {
  const { today } = calendar
  const title = part === 'changed' ? null : nearestLine(days, today)
  return (
    <>
      {title && (
        <Section flush pad>
          <View className="t20 b gap-4">
            <WholeWords>{title}</WholeWords>
          </View>
          <CalendarRibbon ribbon={ribbonOf(calendar.days, today)} />
        </Section>
      )}
      {days.length === 0 && <NoDays calendar={calendar} part={part} />}
      {byMonth(days, today).map(month => (
        <Section key={month.title} title={month.title}>
          {month.days.map(day => (
            <AgendaRow key={day.id} day={day} />
          ))}
        </Section>
      ))}
      {days.length > 0 && <Foot>日子按现在的政策和您的数据算，政策变了会跟着变。</Foot>}
    </>
  )
}

function NoDays({ calendar, part }: { calendar: Calendar; part: Part }) {
  const next = part === 'mine' ? calendar.days.slice(0, FEW) : []
  const [title, line] =
    part === 'mine'
      ? ['没有与您有关的日子', '您没有在办的事，也没有快够到的政策。有了会出现在这里，并告诉您。']
      : part === 'all'
        ? ['一年里没有要开始、变化或截止的', '有新的政策会写在资讯动态里。']
        : ['今年还没有变过的', '政策换了条件、标准，或者截止了，会在这里。']
  return (
    <>
      <Section flush>
        <EmptyState title={title} lines={[line]} />
      </Section>
      {next.length > 0 && (
        <Section title="全市最近的">
          {next.map(day => (
            <AgendaRow key={day.id} day={day} />
          ))}
        </Section>
      )}
    </>
  )
}

/** A day: date and shape, then what it is about. */
function AgendaRow({ day }: { day: Day }) {
  const open = () =>
    day.entitlementId ? go('progress', { id: day.entitlementId }) : go('guide', { item: day.itemId })
  return (
    <Pressable
      className="agenda"
      role="link"
      label={`${day.on}，${day.name}，${wordOf(day)}，${day.text}`}
      onPress={open}
    >
      <View className="agenda-day">
        <View className="t17 b">{day.on.slice(5)}</View>
        <View className="agenda-week">
          <DayShape shape={shapeOf(day)} />
          <Text>{weekday(day.on)}</Text>
        </View>
      </View>
      <View className="agenda-what">
        <View className="agenda-top">
          <View className="t17 b">{day.name}</View>
          <View className="agenda-end">
            {day.amountFen ? (
              <AmountText fen={day.amountFen} {...(day.sure ? {} : { maybe: '预计' })} />
            ) : (
              <View className="t13 c3 nb">{wordOf(day)}</View>
            )}
          </View>
        </View>
        <View className="t13 c2">
          <WholeWords>{day.text}</WholeWords>
        </View>
      </View>
    </Pressable>
  )
}

type DockProps = { part: Part; days: Day[]; all: number; today: string; onAll(): void }

function CalendarDock({ part, days, all, today, onAll }: DockProps) {
  const [told, setTold] = useState('')
  if (part === 'changed') return null
  if (days.length === 0) {
    if (part === 'all' || all === 0) return null
    return (
      <Dock>
        <Button kind="second" onPress={onAll}>{`看全部 ${all} 个日子`}</Button>
      </Dock>
    )
  }
  const add = async () => {
    const phoneDays = days.map(day => ({ title: `${day.name}：${wordOf(day)}`, on: day.on, text: day.text }))
    const { added, refused } = await addToPhoneCalendar(phoneDays, calendarFile(days, today))
    setTold(refused ?? `${added} 个日子给了手机日历`)
  }
  return (
    <Dock hint={told}>
      <Button onPress={() => void add()}>{`${days.length} 个日子加到手机日历`}</Button>
    </Dock>
  )
}
