import { shortDate } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import { addDays } from '@policy-direct/shared/time/china-date'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { useRead } from '../../api'
import { DeskPoolBooksDocument, PoolHistoryDocument } from '../../generated/documents/pool-books'
import { EmptyState, KeyValues, LightBadge, ReadState, spoken, TextInput, TextLink } from '../../ui'
import { type Column, DeskCell, DeskRow, DeskTable } from '../../ui/desk'
import { DeskAnswer } from './desk-answer'
import { DeskProblem } from './desk-problem'
import { OfficeReportsPart } from './office-reports-part'
import { PaymentTabs } from './payment-tabs'
import {
  bookLines,
  booksTitle,
  comparedWords,
  movedWords,
  openLight,
  type PoolBooks,
  type StatementDay,
  statementWords,
  typedDay,
  unevenWords,
} from './pool-books-view'
import { PoolBudget } from './pool-budget-part'
import type { Staff } from './staff-view'

const COLUMNS: readonly Column[] = [
  { place: 'name', head: '哪一天', width: '200px' },
  { place: 'note', head: '银行怎么说', width: 'minmax(0, 1fr)' },
  { place: 'marks', head: '和我们的账', width: '200px' },
]
const HISTORY_DAYS = 30

/** 账目 (CZ-3): where the money of each pool is at the end of any day, what moved, and the bank's word on it. */
export function PoolBooksScreen({ staff }: { staff: Staff }) {
  const [typed, setTyped] = useState('')
  const on = typedDay(typed)
  const read = useRead(DeskPoolBooksDocument, { on: on ?? null })
  return (
    <DeskAnswer
      staff={staff}
      on="desk-runs"
      top={<PaymentTabs on="desk-books" />}
      read={read}
      head={({ poolBooks, statementDays, officeReports }) => ({
        title: booksTitle(poolBooks, statementDays, officeReports),
        note: '账是一笔一笔记的，只加不改，所以哪一天的都能再看。和银行、办理单位对不上的每一处都在督办里，写明查到什么才算完。',
      })}
    >
      {({ now, poolBooks, statementDays, officeReports }, tell) => (
        <>
          {poolBooks.length === 0 && officeReports.length === 0 && (
            <EmptyState title="这里没有账" lines={['资金池由哪个部门管，账目就在哪个部门看。']} />
          )}
          {poolBooks.length > 0 && (
            <>
              <View className="book-day">
                <TextInput
                  label="看哪一天结束时的账"
                  initial={typed}
                  placeholder="例：2026-10-31"
                  maxLength={10}
                  hint={on ? `${on} 结束时` : '空着就是现在'}
                  wrong={on === undefined ? '日期写成 2026-10-31 这样' : null}
                  onCommit={setTyped}
                />
              </View>
              {poolBooks.map(pool => (
                <PoolBlock key={pool.id} pool={pool} until={(on ?? now).slice(0, 10)}>
                  {!on && <PoolBudget pool={pool} staff={staff} now={now} onTold={tell} />}
                </PoolBlock>
              ))}
              <Compared days={statementDays} />
            </>
          )}
          <OfficeReportsPart
            staff={staff}
            now={now}
            reports={officeReports}
            onBrought={() => read.refetch()}
            onTold={tell}
          />
        </>
      )}
    </DeskAnswer>
  )
}

type PoolBlockProps = { pool: PoolBooks; until: string; children: ReactNode }

function PoolBlock({ pool, until, children }: PoolBlockProps) {
  const [open, setOpen] = useState(false)
  return (
    <View className="reminder">
      <View className="t17 b" {...spoken({ role: 'heading', level: 2 })}>
        {pool.name}
      </View>
      <View className="t13 c3">{`预算 ${yuan(pool.budgetFen)}，下面几项加起来就是它`}</View>
      <View className="book gap-2">
        <KeyValues right lines={bookLines(pool)} />
      </View>
      {!pool.balanced && (
        <View className="answer-problem" {...spoken({ role: 'alert' })}>
          {unevenWords(pool)}
        </View>
      )}
      {children}
      {open ? (
        <History poolId={pool.id} until={until} />
      ) : (
        <TextLink label={`${pool.name}，看每天怎么动的`} onPress={() => setOpen(true)}>
          看每天怎么动的
        </TextLink>
      )}
    </View>
  )
}

function History({ poolId, until }: { poolId: string; until: string }) {
  const read = useRead(PoolHistoryDocument, { from: addDays(until, -HISTORY_DAYS), until })
  const days = read.data?.poolBooks.find(({ id }) => id === poolId)?.days
  if (!days) return <ReadState read={read} shown={false} bare Problem={DeskProblem} />
  if (days.length === 0)
    return <View className="t15 c2 gap-2">{`${until} 以前 ${HISTORY_DAYS} 天没有动过。`}</View>
  return (
    <View className="book gap-2">
      <KeyValues
        lines={[...days].reverse().map(day => ({ label: shortDate(day.day, until), value: movedWords(day) }))}
      />
    </View>
  )
}

function Compared({ days }: { days: readonly StatementDay[] }) {
  return (
    <View className="book-bank desk-flat">
      <View className="t17 b" {...spoken({ role: 'heading', level: 2 })}>
        和银行对账
      </View>
      <View className="t13 c3">每天对前一天的，这里是近两个月的。</View>
      {days.length === 0 ? (
        <View className="t15 c2 gap-3">还没有对过。一天结束，银行的对账单来了就对。</View>
      ) : (
        <DeskTable label="和银行对账" columns={COLUMNS}>
          {days.map(day => (
            <StatementRow key={`${day.day} ${day.payerTail}`} day={day} />
          ))}
        </DeskTable>
      )}
    </View>
  )
}

function StatementRow({ day }: { day: StatementDay }) {
  const words = comparedWords(day)
  return (
    <DeskRow>
      <DeskCell place="name">
        <View>{day.day}</View>
        <View className="t13 c3">{`付款账户尾号 ${day.payerTail}`}</View>
      </DeskCell>
      <DeskCell place="note">
        <View className="t15">{statementWords(day)}</View>
      </DeskCell>
      <DeskCell place="marks">{words ? <View>{words}</View> : <LightBadge {...openLight(day)} />}</DeskCell>
    </DeskRow>
  )
}
