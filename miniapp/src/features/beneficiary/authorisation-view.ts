import { fullDate } from '@policy-direct/shared/format/date'
import { amountInSentence } from '@policy-direct/shared/format/money'
import type {
  AuthorisationPartsFragment,
  AuthorisationScope,
  AuthorisationStatus,
} from '../../generated/types'

export type Authorisation = AuthorisationPartsFragment

export const SCOPE_WORDS: Record<AuthorisationScope, string> = {
  VIEW: '看能领多少、办到哪了',
  CONFIRM: '确认领取',
  CHANGE_ACCOUNT: '改收款账户',
}

const STATUS_WORDS: Record<AuthorisationStatus, string> = {
  PENDING: '等对方接受',
  ACTIVE: '有效',
  REVOKED: '已收回',
  EXPIRED: '已到期',
}

export const statusWords = (status: AuthorisationStatus): string => STATUS_WORDS[status]

/** Everything an agent may do, as one sentence: 看能领多少、办到哪了；确认领取，每笔 100 万元以内 */
export function scopesLine({ scopes, capFen }: Pick<Authorisation, 'scopes' | 'capFen'>): string {
  return scopes
    .map(scope =>
      scope === 'CONFIRM' && capFen !== null
        ? `${SCOPE_WORDS[scope]}，每笔 ${amountInSentence(capFen)}以内`
        : SCOPE_WORDS[scope],
    )
    .join('；')
}

/** What was granted, by whom, until when. */
export function grantLines(one: Authorisation): { label: string; value: string }[] {
  return [
    {
      label: '谁授权',
      value: `${one.grantedBy === one.enterpriseName ? '本人' : '法定代表人'} ${one.grantedBy}`,
    },
    { label: '能做', value: scopesLine(one) },
    { label: '到', value: `${fullDate(one.validUntil)}，随时能收回` },
  ]
}
