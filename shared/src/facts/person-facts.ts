import type { FactDefinition } from './definition'

const SKILL_LEVELS = {
  PRIMARY: '初级（五级）',
  INTERMEDIATE: '中级（四级）',
  SENIOR: '高级（三级）',
} as const

/** What departments know of a person. */
export const PERSON_FACTS = {
  'person.region': {
    kind: 'REGION',
    label: '户籍地',
    subject: 'PERSON',
    department: 'public-security',
    refresh: 'DAILY',
    sensitivity: 'PERSONAL',
  },
  'person.birthDate': {
    kind: 'DATE',
    label: '出生日期',
    subject: 'PERSON',
    department: 'public-security',
    refresh: 'DAILY',
    sensitivity: 'PERSONAL',
  },
  'person.alive': {
    kind: 'BOOLEAN',
    label: '是否在世',
    subject: 'PERSON',
    department: 'civil-affairs',
    refresh: 'DAILY',
    sensitivity: 'PERSONAL',
  },
  'person.unemploymentInsurance.paidMonths': {
    kind: 'COUNT',
    label: '累计缴纳失业保险月数',
    unit: '月',
    growsMonthly: true,
    subject: 'PERSON',
    department: 'human-resources',
    refresh: 'MONTHLY',
    sensitivity: 'PERSONAL',
  },
  'person.unemploymentInsurance.status': {
    kind: 'ENUM',
    label: '参保状态',
    subject: 'PERSON',
    department: 'human-resources',
    refresh: 'MONTHLY',
    sensitivity: 'PERSONAL',
    values: { INSURED: '参保职工', RECEIVING_BENEFIT: '领取失业保险金人员', NONE: '未参保' },
  },
  'person.skillCertificates': {
    kind: 'LIST',
    label: '职业技能等级证书',
    subject: 'PERSON',
    department: 'skills-certification',
    refresh: 'DAILY',
    sensitivity: 'PERSONAL',
    fields: {
      certificateNumber: { kind: 'TEXT', label: '证书编号' },
      occupation: { kind: 'TEXT', label: '职业（工种）' },
      level: { kind: 'ENUM', label: '等级', values: SKILL_LEVELS },
      issuedOn: { kind: 'DATE', label: '发证日期' },
      verified: { kind: 'BOOLEAN', label: '证书库是否核验通过' },
    },
  },
  'person.skillSubsidies': {
    kind: 'LIST',
    label: '已领技能提升补贴',
    subject: 'PERSON',
    department: 'employment-service',
    refresh: 'DAILY',
    sensitivity: 'PERSONAL',
    fields: {
      certificateNumber: { kind: 'TEXT', label: '证书编号' },
      occupation: { kind: 'TEXT', label: '职业（工种）' },
      level: { kind: 'ENUM', label: '等级', values: SKILL_LEVELS },
      paidOn: { kind: 'DATE', label: '发放日期' },
    },
  },
} as const satisfies Record<string, FactDefinition>
