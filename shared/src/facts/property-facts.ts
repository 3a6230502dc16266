import type { FactDefinition } from './definition'

/** Building projects and leases of an enterprise. */
export const PROPERTY_FACTS = {
  'property.shanty.planned': {
    kind: 'BOOLEAN',
    label: '是否有列入棚户区改造计划的项目',
    subject: 'ENTERPRISE',
    department: 'housing-construction',
    refresh: 'MONTHLY',
    sensitivity: 'INTERNAL',
  },
  'property.shanty.approved': {
    kind: 'BOOLEAN',
    label: '棚户区改造项目是否有批文号',
    subject: 'ENTERPRISE',
    department: 'housing-construction',
    refresh: 'MONTHLY',
    sensitivity: 'INTERNAL',
  },
  'property.shanty.feeDue': {
    kind: 'MONEY',
    label: '应缴城市基础设施配套费',
    unit: '分',
    subject: 'ENTERPRISE',
    department: 'housing-construction',
    refresh: 'MONTHLY',
    sensitivity: 'INTERNAL',
  },
  'property.lease.stateOwned': {
    kind: 'BOOLEAN',
    label: '是否承租国有房屋',
    subject: 'ENTERPRISE',
    department: 'state-assets',
    refresh: 'MONTHLY',
    sensitivity: 'INTERNAL',
  },
  'property.lease.monthlyRent': {
    kind: 'MONEY',
    label: '国有房屋月租金',
    unit: '分',
    subject: 'ENTERPRISE',
    department: 'state-assets',
    refresh: 'MONTHLY',
    sensitivity: 'INTERNAL',
  },
  'property.lease.riskArea': {
    kind: 'BOOLEAN',
    label: '房屋所在县区是否列为疫情中高风险地区',
    subject: 'ENTERPRISE',
    department: 'development-reform',
    refresh: 'YEARLY',
    sensitivity: 'INTERNAL',
  },
} as const satisfies Record<string, FactDefinition>
