import { clockTime } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { AmountText, PausedStrip, Row, Separated, SetRow, VerdictBlock, WholeWords } from '../../ui'
import {
  accountsOf,
  agreementOf,
  type ConfirmCase,
  dataUsed,
  elsewhereOf,
  type GivenUp,
  promiseOf,
  totalOf,
} from './confirm-view'

export type ConfirmParts = {
  cases: readonly ConfirmCase[]
  problem: ReactNode
  /** What this tap gives up, while another choice stands open. */
  givenUp: GivenUp | null
  /** Since when the tap waits for a network (ISO); until it is answered nothing is confirmed. */
  waitingSince: string | null
}

/** Total, each item with its own date, the account, the data used, and what one agrees to. */
export function ConfirmBody({ cases, problem, givenUp, waitingSince }: ConfirmParts) {
  const today = new Date().toISOString()
  const used = dataUsed(cases)
  const accounts = accountsOf(cases)
  return (
    <View>
      {problem}
      {givenUp && <VerdictBlock verdict="UNDETERMINED" title={givenUp.title} about={givenUp.text} />}
      <View className="confirm-sum">
        <AmountText fen={totalOf(cases)} size="hero" />
      </View>
      {waitingSince && (
        <PausedStrip>
          没有网络。{clockTime(waitingSince)} 点的确认已经记下，还没有发出。连上后自动发出，收到回复才算确认。
        </PausedStrip>
      )}
      {cases.map(one => (
        <Row
          key={one.id}
          name={one.item.name}
          amount={<AmountText fen={one.amountFen} full />}
          meta={[
            <Separated key="promise" parts={promiseOf(one, today)} />,
            // That nobody can tell yet is said once, on its own page.
            one.expectedTime && one.expectedTime.usualDays !== null && (
              <WholeWords key="time">{one.expectedTime.words}</WholeWords>
            ),
          ]}
        />
      ))}
      {accounts.map(({ account, items }) => (
        <SetRow
          key={account.id}
          icon="bank"
          name={`收款账户 ${account.bankName} 尾号 ${account.tail}`}
          note={`${accounts.length > 1 ? `收${items.join('、')}。` : ''}${
            account.holderMatches ? '户名一致。' : '户名和登记的不一致，付款前会再核对。'
          }${account.reason}`}
        />
      ))}
      {elsewhereOf(cases).map(({ name, note }) => (
        <SetRow key={name} icon="bank" name={name} note={note} />
      ))}
      <SetRow icon="document" name={used.line} note={used.sources} />
      <View className="t13 c2 gap-1">{agreementOf(cases)}</View>
    </View>
  )
}
