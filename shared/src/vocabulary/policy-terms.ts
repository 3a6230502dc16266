/** 兑现类型: the twelve award types (CC-5). */
export const AWARD_TYPES = {
  FUND_AWARD: '资金奖励',
  FUND_SUBSIDY: '资金补贴',
  FUND_RETURN: '资金返还',
  RATE_REDUCTION: '降低费率',
  TAX_RELIEF: '税收优惠',
  FEE_RELIEF: '费用减免',
  RENT_RELIEF: '租金减免',
  PAYMENT_DEFERRAL: '延期缓缴',
  DEPOSIT_RELEASE: '保证金退还',
  INTEREST_SUBSIDY: '贷款贴息',
  FINANCING_SUPPORT: '融资支持',
  SERVICE_SUPPORT: '服务保障',
} as const satisfies Record<string, string>
export type AwardType = keyof typeof AWARD_TYPES

/** 领域 (SQ-5): the five domains. */
export const POLICY_DOMAINS = {
  PEOPLE: '惠民',
  ENTERPRISE: '惠企',
  TALENT: '惠人才',
  INVESTMENT: '惠招商',
  FINANCE: '惠金融',
} as const satisfies Record<string, string>
export type PolicyDomain = keyof typeof POLICY_DOMAINS

/** 货架 (LY-1): the five shelves. */
export const POLICY_SHELVES = {
  TAX_RELIEF: '税收优惠',
  COST_EFFICIENCY: '降本增效',
  FUND_AWARD: '资金奖补',
  FINANCIAL_SUPPORT: '金融支持',
  RESOURCE_GUARANTEE: '要素保障',
} as const satisfies Record<string, string>
export type PolicyShelf = keyof typeof POLICY_SHELVES

/** 政策层级 (CC-5). */
export const POLICY_LEVELS = {
  NATIONAL: '国家',
  PROVINCIAL: '省',
  MUNICIPAL: '市',
  DISTRICT: '县（区）',
} as const satisfies Record<string, string>
export type PolicyLevel = keyof typeof POLICY_LEVELS
