import type { FactDefinition } from './definition'

/** What departments know of an enterprise that runs a travel agency. */
export const TRAVEL_FACTS = {
  'travel.licence.validUntil': {
    kind: 'DATE',
    label: '旅行社业务经营许可证有效期',
    subject: 'ENTERPRISE',
    department: 'culture-tourism',
    refresh: 'DAILY',
    sensitivity: 'PUBLIC',
  },
  'travel.licence.status': {
    kind: 'ENUM',
    label: '许可证状态',
    subject: 'ENTERPRISE',
    department: 'culture-tourism',
    refresh: 'DAILY',
    sensitivity: 'PUBLIC',
    values: {
      VALID: '有效',
      CHANGING: '变更中',
      REVOKING: '吊销程序中',
      CANCELLING: '注销程序中',
      REVOKED: '已吊销',
    },
  },
  'travel.deposit.amount': {
    kind: 'MONEY',
    label: '已交质量保证金',
    unit: '分',
    subject: 'ENTERPRISE',
    department: 'deposit-bank',
    refresh: 'DAILY',
    sensitivity: 'INTERNAL',
  },
  'travel.deposit.registeredAmount': {
    kind: 'MONEY',
    label: '登记的质量保证金',
    unit: '分',
    subject: 'ENTERPRISE',
    department: 'culture-tourism',
    refresh: 'DAILY',
    sensitivity: 'INTERNAL',
  },
  'travel.deposit.form': {
    kind: 'ENUM',
    label: '保证金交纳方式',
    subject: 'ENTERPRISE',
    department: 'culture-tourism',
    refresh: 'DAILY',
    sensitivity: 'INTERNAL',
    values: { CASH: '现金', BANK_GUARANTEE: '银行保函', INSURANCE: '保险' },
  },
  'travel.deposit.frozen': {
    kind: 'BOOLEAN',
    label: '保证金是否被冻结',
    subject: 'ENTERPRISE',
    department: 'deposit-bank',
    refresh: 'DAILY',
    sensitivity: 'INTERNAL',
  },
} as const satisfies Record<string, FactDefinition>
