import { fullDate, shortDate } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct, useRead } from '../../api'
import { CloseReminderDocument, DeskRemindersDocument } from '../../generated/documents/desk'
import type { DeskRemindersQuery, ReminderKind } from '../../generated/types'
import { useOnline } from '../../platform/network'
import { Button, EmptyState, LightBadge, Separated, TextArea } from '../../ui'
import { ActProblem } from './act-problem'
import { DeskAnswer } from './desk-answer'
import { mayNotDecide, type Staff } from './staff-view'

const KINDS: Record<ReminderKind, string> = { REMINDER: '提醒', TALK: '约谈', CIRCULAR: '通报' }

const remindersTitle = (open: number) => (open === 0 ? '没有等答复的督办' : `${open} 件督办等答复`)

/** 督办: what a leader asked of this department, and what it found (XQ-8). */
export function RemindersScreen({ staff }: { staff: Staff }) {
  return (
    <DeskAnswer
      staff={staff}
      on="desk-reminders"
      read={useRead(DeskRemindersDocument, {})}
      head={({ deskReminders }) => ({
        title: remindersTitle(deskReminders.filter(one => one.finding === null).length),
        note: '写清查到什么、怎么改的。答复后由负责人看到，不能再改。',
      })}
    >
      {({ deskReminders: all, now }, tell) => (
        <>
          {all.length === 0 && (
            <EmptyState title="还没有督办" lines={['负责人提醒、约谈、通报到本部门，会列在这里。']} />
          )}
          {all.map(one => (
            <ReminderBlock
              key={one.id}
              reminder={one}
              now={now}
              notAllowed={mayNotDecide(staff)}
              onClosed={() => tell(`${one.number} 已答复，负责人看得到。`)}
            />
          ))}
        </>
      )}
    </DeskAnswer>
  )
}

/** The first sentence, and what else is said; a leader mostly writes one. */
function titleOf(request: string): [string, string] {
  const end = request.indexOf('。') + 1
  return end > 0 ? [request.slice(0, end), request.slice(end)] : [request, '']
}

type ReminderBlockProps = {
  reminder: DeskRemindersQuery['deskReminders'][number]
  now: string
  notAllowed: string | null
  onClosed: () => void
}

function ReminderBlock({ reminder, now, notAllowed, onClosed }: ReminderBlockProps) {
  const { id, kind, number, itemName, request, dueOn, raisedBy, raisedAt, heard, finding, closedBy } =
    reminder
  const [title, rest] = titleOf(request)
  const due = dueOn < fullDate(now) ? 'RED' : dueOn === fullDate(now) ? 'YELLOW' : 'GREEN'
  return (
    <View className="reminder">
      <View className="reminder-top">
        <View className="t17 b">{title}</View>
        {finding === null && (
          <LightBadge
            light={due}
            word={due === 'RED' ? `${shortDate(dueOn, now)} 到期` : `${shortDate(dueOn, now)} 前答复`}
          />
        )}
      </View>
      <View className="t13 c3">
        <Separated parts={[KINDS[kind], itemName, number, `${raisedBy} ${shortDate(raisedAt, now)} 发出`]} />
      </View>
      {rest && <View className="t15 gap-2">{rest}</View>}
      {heard && <View className="said gap-3">{heard}</View>}
      {finding !== null && <View className="said gap-3">{`${closedBy ?? ''}：${finding}`}</View>}
      {finding === null && notAllowed && (
        <View className="t13 c2 gap-2">{notAllowed}，督办由核定人答复。</View>
      )}
      {finding === null && !notAllowed && <FindingForm id={id} number={number} onClosed={onClosed} />}
    </View>
  )
}

type FindingFormProps = { id: string; number: string; onClosed: () => void }

function FindingForm({ id, number, onClosed }: FindingFormProps) {
  const [finding, setFinding] = useState('')
  const online = useOnline()
  const act = useAct(CloseReminderDocument, { outdates: ['DeskReminders'], onDone: onClosed })
  const off = act.isPending
    ? '正在送出，请稍等'
    : !online
      ? '有网才能送出'
      : finding === ''
        ? '先写查到什么'
        : null
  return (
    <View className="reminder-answer">
      <TextArea
        label={`${number} 查到什么、怎么改的`}
        placeholder="例如：两件卡在等退回的原件，今天已核定"
        maxLength={500}
        onChange={setFinding}
      />
      <ActProblem error={act.error} />
      <View className="gap-3 desk-again">
        <Button off={off} onPress={() => act.mutate({ id, finding })}>
          答复
        </Button>
      </View>
    </View>
  )
}
