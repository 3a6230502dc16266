import type { FactKind, RefreshCycle, Sensitivity } from '../facts/definition'

/** What a datum is. */
export const FACT_KINDS = {
  MONEY: '金额',
  COUNT: '数量',
  DATE: '日期',
  BOOLEAN: '是或否',
  ENUM: '选项',
  TEXT: '文字',
  REGION: '地区',
  INDUSTRY: '行业',
  LIST: '清单',
} as const satisfies Record<FactKind, string>

/** 更新周期 */
export const REFRESH_CYCLES = {
  DAILY: '每天更新',
  WEEKLY: '每周更新',
  MONTHLY: '每月更新',
  YEARLY: '每年更新',
} as const satisfies Record<RefreshCycle, string>

/** 敏感程度 */
export const SENSITIVITIES = {
  PUBLIC: '公开',
  INTERNAL: '企业内部',
  PERSONAL: '个人信息',
  SENSITIVE: '敏感个人信息',
} as const satisfies Record<Sensitivity, string>
