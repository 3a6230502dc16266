import { shortDate, shortDateTime } from '@policy-direct/shared/format/date'
import type { AccountChangeOfQuery, AccountChangePartsFragment } from '../../generated/types'
import type { Step } from '../../ui'

export type AccountCase = AccountChangeOfQuery['entitlement']
export type AccountChange = AccountChangePartsFragment

/** A request that somebody still has to decide on, or whose day has not come. */
export const isUnderway = (change: AccountChange | null): change is AccountChange =>
  change?.stoppable === true

/** What happened, and what comes next while it is under way. */
export function changeSteps(change: AccountChange, now: string): Step[] {
  const done = change.steps.map(
    ({ name, actor, reason, at }): Step => ({
      name,
      state: 'DONE',
      lines: [`${actor} ${shortDateTime(at, now)}`, ...(reason ? [reason] : [])],
    }),
  )
  switch (change.status) {
    case 'WAITING':
    case 'SECOND_LOOK':
      return [
        ...done,
        { name: '部门核对', state: 'NOW', lines: [LOOK[change.status]] },
        { name: `付到尾号 ${change.tail}`, state: 'LATER', lines: [paysWords(change, now)] },
      ]
    case 'AGREED':
      return [...done, { name: `付到尾号 ${change.tail}`, state: 'NOW', lines: [paysWords(change, now)] }]
    default:
      return done
  }
}

const LOOK = {
  WAITING: '看是不是您这边申请的',
  SECOND_LOOK: '要付的钱里有 10 万元以上的，要两个人核',
} as const

const paysWords = ({ paysFrom }: AccountChange, now: string): string =>
  now.slice(0, 10) < paysFrom ? `最早 ${shortDate(paysFrom, now)}，只付一次` : '同意后就付，只付一次'

const SHORTEST = 8
const LONGEST = 32

/** What is wrong with a number before anybody is asked; null when it can be one. */
export function numberWrong(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '')
  if (digits === '') return null
  if (/\D/.test(digits)) return '账号只有数字，请对着卡再输一次'
  return digits.length < SHORTEST || digits.length > LONGEST ? '账号的位数不对，请对着卡再数一数' : null
}
