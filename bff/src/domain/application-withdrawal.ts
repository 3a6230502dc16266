import { mayAct, type Standing } from './actor'
import { type DoneBy, plainChange, type TapDecision, withdrawApplicationLater } from './case-change'
import { type EntitlementStatus, nextStatus } from './entitlement'
import { refused } from './tap-outcome'

/**
 * 撤回申报: whoever may confirm may also take back what was asked for, while the department has not decided. Nothing is
 * held or used up then; a place in a queue is given up with it. Afterwards it is said what can still be done.
 */
export function decideWithdrawal(
  entitlement: {
    status: EntitlementStatus | null
    amountFen: number
    accountId: string | null
    factsVersion: number
  },
  standing: Standing,
  applicationId: string,
  by: DoneBy,
): TapDecision {
  const { status } = entitlement
  if (!mayAct(standing)) return { outcome: refused('NOT_AUTHORISED'), change: null }
  const to = nextStatus(status, 'WITHDRAW')
  if (!to) return { outcome: refused('TOO_LATE', [], tooLate(status)), change: null }
  const follow = [withdrawApplicationLater(applicationId, by)]
  return { outcome: { kind: 'DONE' }, change: plainChange(entitlement, 'WITHDRAW', to, { follow }) }
}

/** What the department's decision was, and what is left to do about it. */
function tooLate(status: EntitlementStatus | null): { message: string; nextStep: string } {
  switch (status) {
    case 'OFFERED':
      return {
        message: '部门已经核定了，申报撤不回了。没有您的确认，钱不会付。',
        nextStep: '不想要：不点确认就行，过了期限自动作废。',
      }
    case 'REJECTED':
      return { message: '部门已经退回了这份申报，不用再撤。', nextStep: '改一改可以再申报；不服可以申诉。' }
    case 'WITHDRAWN':
      return { message: '这份申报已经撤回了。', nextStep: '想办，随时可以再申报。' }
    case 'DECLINED':
    case 'LAPSED':
      return { message: '这一笔已经不办了，不用再撤。', nextStep: '您不用做什么。' }
    default:
      return {
        message: '部门已经核定，您也确认过了，申报撤不回了。',
        nextStep: '到“进度”里看走到哪了；有疑问请打牵头部门电话或 12345。',
      }
  }
}
