import { yuan } from '@policy-direct/shared/format/money'
import { departmentName, isDepartmentCode } from '@policy-direct/shared/vocabulary/department'
import type { ClauseGap, ClauseRoad, FactUsed } from '../assessment'
import type { GrantHistory, Limit, PastClaim } from './limit'
import { UNSAID_DAY } from './registers'

const FACT = 'paid-before.'

/** Gap and road where a payment could not be placed at all: what it could have been waits for the payer. */
export function asideOf(
  aside: readonly PastClaim[],
  leadDepartment: string,
): { gap: ClauseGap; road: ClauseRoad } {
  const department = aside[0]?.paidBefore?.department ?? leadDepartment
  const paid = aside.map(one =>
    one.grantedOn === UNSAID_DAY
      ? `${departmentName(one.paidBefore?.department ?? '')}上线前发过一笔，没有写清`
      : paidBeforeText(one),
  )
  return {
    gap: { text: `${paid.join('，')}，还没有查清是不是这一项` },
    road: {
      kind: 'DEPARTMENT',
      text: `由${departmentName(leadDepartment)}和${departmentName(department)}查清，查清当天重新判断，您不用重新申请`,
      department: leadDepartment,
    },
  }
}

/** When and by whom it was paid before go-live: `2026-05-20 市人社局已发 7,128.00 元`. */
export const paidBeforeText = ({ grantedOn, paidBefore }: PastClaim): string =>
  `${grantedOn} ${departmentName(paidBefore?.department ?? '')}已发 ${yuan(paidBefore?.amountFen ?? 0)}`

/** Claims under a key of a register that payments from before go-live left behind. */
export const paidClaims = (
  history: GrantHistory | undefined,
  register: string,
  key: string,
  per: Limit['per'],
): PastClaim[] =>
  (history ?? []).filter(
    past =>
      past.paidBefore !== undefined &&
      past.register === register &&
      past.key === key &&
      (per === 'ANYONE' || past.holder === 'SELF'),
  )

/** Gap and road where payments do not say which record or person they were for: the payer looks it up. */
export function unsaidOf(
  unsaid: readonly PastClaim[],
  leadDepartment: string,
): { gap: ClauseGap; road: ClauseRoad } {
  const department = unsaid[0]?.paidBefore?.department ?? leadDepartment
  return {
    gap: { text: `${unsaid.map(paidBeforeText).join('，')}，没有写明是哪一笔` },
    road: {
      kind: 'DEPARTMENT',
      text: `由${departmentName(department)}核对是哪一笔，核清当天重新判断，您不用重新申请`,
      department,
    },
  }
}

/** Payments from before go-live as data a judgement used: amount, payer, day. */
export const paidValues = (paid: readonly PastClaim[]): FactUsed[] =>
  paid.flatMap(({ grantedOn, paidBefore }) =>
    paidBefore === undefined
      ? []
      : [
          {
            fact: `${FACT}${paidBefore.department}`,
            label: '以前发放',
            text: yuan(paidBefore.amountFen),
            department: paidBefore.department,
            asOf: grantedOn,
          },
        ],
  )

/** The department that says it paid, for a datum of `paidValues`; undefined for any other. */
export function payerOfPaidBefore(fact: string): string | undefined {
  const department = fact.startsWith(FACT) ? fact.slice(FACT.length) : ''
  return isDepartmentCode(department) ? department : undefined
}
