export {
  AWARD_TYPES,
  type AwardType,
  POLICY_DOMAINS,
  POLICY_LEVELS,
  POLICY_SHELVES,
  type PolicyDomain,
  type PolicyLevel,
  type PolicyShelf,
} from '@policy-direct/shared/vocabulary/policy-terms'

/** 办理方式 */
export type ApplicationMode = 'AUTO' | 'INSTANT' | 'STANDARD'

/** 兑现方式 (CC-13): only PAYOUT touches a bank of ours. */
export type FulfilmentKind = 'PAYOUT' | 'WAIVER' | 'DEFERRAL' | 'REFUND' | 'DEPOSIT_RELEASE' | 'SERVICE'

/** 收款账户: 对公账户 · 缴费账户 · 社保卡 */
export type PayoutAccountKind = 'CORPORATE' | 'CONTRIBUTION' | 'SOCIAL_CARD'
