import { shortDate } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { LeaderDepartmentsDocument } from '../../generated/documents/leadership'
import type { LeaderDepartmentsQuery } from '../../generated/types'
import { go } from '../../platform/navigation'
import { EmptyState, LightBadge, Pressable, SkeletonBlock } from '../../ui'
import { DeskFault, DeskHead, Told } from '../../ui/desk'
import { LeaderPage } from './leader-page'
import { type Leader, mayRemind } from './leader-view'
import { LightsTable } from './lights-table'
import { PartHead } from './overview-screen'
import { RemindForm } from './remind-form'
import { ReminderLines } from './reminder-lines'

type Lights = LeaderDepartmentsQuery['departmentLights'][number]

const EVERY_MS = 10_000

/** 部门: lights and what is behind them, objections, and the reminder. */
export function DepartmentsScreen({ staff }: { staff: Leader }) {
  const read = useRead(LeaderDepartmentsDocument, {}, { everyMs: EVERY_MS })
  const [chosen, setChosen] = useState<string | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const data = read.data
  const shown =
    data?.departmentLights.find(one => one.department.code === chosen) ?? data?.departmentLights[0]
  return (
    <LeaderPage staff={staff} on="leader-departments" now={data?.now ?? ''} asOf={answeredAt(read)}>
      {read.isPending && <SkeletonBlock hero />}
      {!data && read.error && <DeskFault error={read.error} onAgain={() => void read.refetch()} />}
      {data && (
        <DeskHead
          title={departmentsTitle(data.departmentLights)}
          note="时限按工作日算，等本人和有异议的停表。"
        />
      )}
      {told && (
        <Told kind="done" onClose={() => setTold(null)}>
          {told}
        </Told>
      )}
      {data && data.departmentLights.length === 0 && (
        <EmptyState title="没有在办的" lines={['候选核定、公示和付款都没有在等的。']} />
      )}
      {data && shown && (
        <View className="leader-parts">
          <View className="leader-part">
            <PartHead title="各部门的灯" note="点一个部门看是哪些事" />
            <LightsTable
              lights={data.departmentLights}
              on={shown.department.code}
              onOpen={code => {
                setChosen(code)
                setTold(null)
              }}
            />
          </View>
          <View className="leader-part">
            <PartHead title={shown.department.shortName} note="每一行是同一天开始的同一步，点开看是哪些" />
            {shown.work.map(work => (
              <Pressable
                className="leader-line"
                key={`${work.itemId} ${work.key} ${work.light}`}
                role="link"
                label={`${work.itemName}，${work.count} 件，看是哪些`}
                onPress={() => go('leader-cases', { id: work.itemId, work: work.key, row: work.step })}
              >
                <View>
                  <View>{`${work.itemName}，${work.count} 件`}</View>
                  <View className="t13 c3">{workLine(work, data.now)}</View>
                </View>
                <LightBadge light={work.light} word={overWord(work)} />
              </Pressable>
            ))}
          </View>
          <View className="leader-part leader-last">
            {mayRemind(staff) ? (
              <RemindForm
                key={shown.department.code}
                department={shown.department}
                onDone={reminder =>
                  setTold(
                    `${reminder.number} 已发给${reminder.department.shortName}，${shortDate(reminder.dueOn, data.now)} 前要答复。`,
                  )
                }
              />
            ) : (
              <PartHead title="督察审计只看" note="提醒、约谈、通报由负责人发出" />
            )}
          </View>
        </View>
      )}
      {data && <ReminderLines reminders={data.reminders} now={data.now} />}
    </LeaderPage>
  )
}

function departmentsTitle(lights: readonly Lights[]): string {
  const late = lights.filter(({ red }) => red > 0)
  const count = late.reduce((sum, { red }) => sum + red, 0)
  return count === 0
    ? '没有超时的'
    : `${count} 件超时，在 ${late.map(one => one.department.shortName).join('、')}`
}

type Work = Lights['work'][number]

const workLine = ({ step, since, usedDays, promisedDays }: Work, now: string) =>
  `${step}，${shortDate(since, now)} 起，用了 ${usedDays} 个工作日${promisedDays === null ? '，没有承诺时限' : `，承诺 ${promisedDays} 个`}`

function overWord({ light, usedDays, promisedDays }: Work): string {
  if (light === 'RED' && promisedDays !== null) return `超时 ${usedDays - promisedDays} 天`
  return light === 'YELLOW' ? '临近时限' : light === 'PAUSED' ? '暂停' : '按时'
}
