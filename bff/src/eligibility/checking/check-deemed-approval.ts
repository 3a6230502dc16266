import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { Report } from './problem'

/** Nothing of ours is paid and nothing of others' is handed back. */
const MOVES_NO_MONEY: ReadonlySet<PolicyItemVersion['fulfilment']['kind']> = new Set([
  'SERVICE',
  'WAIVER',
  'DEFERRAL',
])

/** Silence may stand for a department's yes (LEI-2), and never for one that lets money go. */
export const maySilenceApprove = ({ fulfilment, funding }: PolicyItemVersion): boolean =>
  MOVES_NO_MONEY.has(fulfilment.kind) && funding.pool === undefined

/** 超时默认 only for what moves no money, and only where a review with a promise can be late. */
export function checkDeemedApproval(item: PolicyItemVersion, report: Report): void {
  if (!item.deemedApproval) return
  const path = ['deemedApproval']
  if (!maySilenceApprove(item)) report(path, '要付钱、退钱的事项不能超时默认，一定要有人核定')
  const review = item.steps.find(({ stage }) => stage === 'DEPARTMENT_REVIEW')
  if (review?.promisedDays === undefined)
    report(path, '超时默认从核定时限过后算起，流程里的部门核定要写承诺工作日（promisedDays）')
}
