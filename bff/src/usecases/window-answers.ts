import { yuan } from '@policy-direct/shared/format/money'
import type { ShownAtWindow } from '../domain/window-visit'
import type { EntitlementCase } from '../ports/entitlements'

/**
 * What the department answered, for the window to give back; null while it is still deciding. Whoever has no telephone is
 * told nothing later by itself: what they can do is said with it.
 */
export function answerOfCase(
  { status, amountFen, departmentNote }: Pick<EntitlementCase, 'status' | 'amountFen' | 'departmentNote'>,
  shown: ShownAtWindow,
): string | null {
  const phone = shown === 'CODE'
  const later = phone ? '会通知对方' : '对方打 12345 报单号，或者带身份证到窗口问'
  switch (status) {
    case 'SURE':
    case 'DOUBTFUL':
      return null
    case 'OFFERED':
      return `部门核定通过，${yuan(amountFen)}。请对方${phone ? '在手机上点确认，或' : ''}带身份${phone ? '码' : '证'}来窗口确认。`
    case 'REJECTED':
      return `部门退回了${departmentNote ? `：${departmentNote}` : ''}。补好可以再办，不服可以申诉。`
    case 'FULFILLED':
      return `已经办完，${yuan(amountFen)}。${phone ? '回执在对方手机上，也可以在这里打印。' : '打印受理单给对方收好。'}`
    case 'QUEUED':
      return '已经确认，资金排队中，轮到了自动办，不用再来。'
    case 'IN_NOTICE':
      return '已经确认，正在公示，公示完自动办，不用再来。'
    case 'OBJECTED':
      return `公示时有人提了异议，部门在查，查清了${later}。`
    case 'IN_EXECUTION':
      return `已经确认，${yuan(amountFen)}正在办，办完${later}。`
    case 'RETURNED':
      return '款被退回来了，钱还在。请对方核对收款账户，可以在窗口换账户。'
    case 'STOPPED':
      return `部门暂停了这一笔，查清了${later}。`
    case 'DECLINED':
      return '对方自己放弃了这一笔。'
    case 'WITHDRAWN':
      return '对方自己撤回了申报。'
    case 'LAPSED':
      return '过了确认的期限，没有办成。'
  }
}
