import { yuan } from '@policy-direct/shared/format/money'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../eligibility'
import type { Standing } from './actor'
import { type Refusal, refused } from './tap-outcome'

/** Lowest level of the proving platform for money: 三级, checked against two factors. */
export const MONEY_IDENTITY_LEVEL = 3

const OWN_TAP = '请本人在自己手机上确认，或者请本人改一改对您的委托。'

export interface StandingInput {
  readonly standing: Standing
  readonly identityLevel: number | null
  readonly entitlement: { readonly amountFen: number }
  readonly item: Pick<PolicyItemVersion, 'fulfilment'>
  readonly today: LocalDate
}

/** What the person at the phone may not do, and which limit says so; null when they may. */
export function standingRefusal(input: StandingInput): Refusal | null {
  const agent = input.standing.role === 'AGENT' ? agentRefusal(input) : null
  if (agent)
    return refused('NOT_AUTHORISED', [], {
      message: agent,
      ...(input.standing.beneficiaryKind === 'PERSON' ? { nextStep: OWN_TAP } : {}),
    })
  const money = input.item.fulfilment.kind !== 'SERVICE'
  return money && (input.identityLevel ?? 0) < MONEY_IDENTITY_LEVEL ? refused('IDENTITY_TOO_WEAK') : null
}

const ended = (lastDay: LocalDate): string => `对您的授权到 ${lastDay} 为止，已经过期。`

/** To whoever was authorised once. */
export const authorisationEnded = (lastDay: LocalDate): Refusal =>
  refused('NOT_AUTHORISED', [], {
    message: `${ended(lastDay)}这一笔没有动。`,
    nextStep: '请授权的人来办，或者请他再授权一次。',
  })

function agentRefusal({ standing, entitlement: { amountFen }, today }: StandingInput): string | null {
  const { capFen, validUntil, scopes } = standing
  if (validUntil !== null && today > validUntil) return ended(validUntil)
  if (!scopes.includes('CONFIRM')) return '对您的授权只包括查看，不包括确认领取。'
  if (capFen === null || amountFen <= capFen) return null
  return `这一笔是 ${yuan(amountFen)}，对您的授权每笔最多 ${yuan(capFen)}，超出了。`
}
