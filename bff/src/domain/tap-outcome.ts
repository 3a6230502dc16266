import type { ClauseAssessment } from '../eligibility'

/** Why the answer is no; members of the contract's `RefusalReason`. */
export type RefusalReason =
  | 'NOT_ELIGIBLE'
  | 'ALREADY_DECIDED'
  | 'TOO_LATE'
  | 'POOL_EMPTY'
  | 'LIMIT_REACHED'
  | 'NOT_AUTHORISED'
  | 'NO_ACCOUNT'
  | 'IDENTITY_TOO_WEAK'
  | 'AMOUNT_CHANGED'
  | 'NOT_PUBLISHED'
  | 'NOT_NOW'

/** What a tap was answered with, small enough to be kept under its key; the case itself is shown as it is now. */
export type StoredOutcome =
  | { readonly kind: 'DONE' }
  | {
      readonly kind: 'SECONDARY_CONFIRMATION'
      readonly message: string
      readonly clauses: readonly ClauseAssessment[]
    }
  | {
      readonly kind: 'REFUSED'
      readonly reason: RefusalReason
      readonly message: string
      readonly nextStep: string
      readonly clauses: readonly ClauseAssessment[]
    }

const WORDS: Record<RefusalReason, readonly [message: string, nextStep: string]> = {
  NOT_ELIGIBLE: [
    '有一项条件现在不符合，这一笔不能领。',
    '数据不对？点“数据有误”，来源部门 3 个工作日内答复。不服可以申诉。',
  ],
  ALREADY_DECIDED: ['这一笔已经办过了。', '到“进度”里看走到哪了。'],
  TOO_LATE: ['确认的最后一天已经过了。', '有新的政策时告诉您。有疑问请打 12345。'],
  POOL_EMPTY: [
    '这一批资金已经用完，这次没有办成，也没有付款。',
    '条件符合就还能领：资金补上后再点一次就行，不用重新交材料。',
  ],
  LIMIT_REACHED: ['领取次数已经用完，这一笔不能领。', '没有领过？点“数据有误”，核对后重新判断。'],
  NOT_AUTHORISED: ['您的授权不包括办这一笔。', '请法定代表人来确认，或者请他调整对您的授权。这一笔没有动。'],
  NO_ACCOUNT: [
    '没有可以收款的账户：账户要在用，户名要与本人（单位）一致。',
    '到银行办好账户后再来确认，资格给您留着。',
  ],
  IDENTITY_TOO_WEAK: ['领钱要先完成实名认证（三级以上）。', '去“我的”里做一次实名认证，再回来确认。'],
  AMOUNT_CHANGED: ['金额按最新数据重新算过，和您刚才看到的不一样。', '看一眼新的金额，再点一次确认。'],
  NOT_PUBLISHED: [
    '这个事项现在没有在办（已停用或没有通过审查）。',
    '不用您做什么，恢复办理时告诉您。有疑问请打 12345。',
  ],
  NOT_NOW: ['部门还在核定，现在还不能确认。', '核定后告诉您，到时点一下就行。'],
}

export type Refusal = Extract<StoredOutcome, { kind: 'REFUSED' }>

/** A refusal in plain words, with the clauses concerned; `words` replace the ordinary ones where more is known. */
export function refused(
  reason: RefusalReason,
  clauses: readonly ClauseAssessment[] = [],
  words: { message?: string; nextStep?: string } = {},
): Refusal {
  const [message, nextStep] = WORDS[reason]
  return { kind: 'REFUSED', reason, message, nextStep, clauses, ...words }
}

/** A person of the department looks again before anything is paid. */
export function secondaryConfirmation(
  message: string,
  clauses: readonly ClauseAssessment[],
): Extract<StoredOutcome, { kind: 'SECONDARY_CONFIRMATION' }> {
  return { kind: 'SECONDARY_CONFIRMATION', message, clauses }
}
