import type { FactDefinition } from './definition'

/** Whom an enterprise took on, and whom it has to make room for. */
export const EMPLOYMENT_FACTS = {
  'employment.disabled.staff': {
    kind: 'COUNT',
    label: '上年度在职职工人数',
    unit: '人',
    subject: 'ENTERPRISE',
    department: 'disabled-persons',
    refresh: 'YEARLY',
    sensitivity: 'INTERNAL',
  },
  'employment.disabled.band': {
    kind: 'ENUM',
    label: '安排残疾人就业比例',
    subject: 'ENTERPRISE',
    department: 'disabled-persons',
    refresh: 'YEARLY',
    sensitivity: 'INTERNAL',
    values: { REACHED: '达到规定比例', PARTIAL: '1%（含）以上，没有达到规定比例', LOW: '不到 1%' },
  },
  'employment.disabled.levyDue': {
    kind: 'MONEY',
    label: '应缴残疾人就业保障金',
    unit: '分',
    subject: 'ENTERPRISE',
    department: 'taxation',
    refresh: 'YEARLY',
    sensitivity: 'INTERNAL',
  },
  'employment.absorbed': {
    kind: 'LIST',
    label: '新吸纳就业人员',
    unit: '人',
    subject: 'ENTERPRISE',
    department: 'employment-service',
    refresh: 'MONTHLY',
    sensitivity: 'PERSONAL',
    fields: {
      idNumberIndex: { kind: 'TEXT', label: '人员' },
      category: {
        kind: 'ENUM',
        label: '人员类别',
        values: {
          UNEMPLOYED_HALF_YEAR: '登记失业半年以上人员',
          GRADUATE: '离校两年内未就业高校毕业生',
          IN_DIFFICULTY: '就业困难人员',
          OTHER: '其他人员',
        },
      },
      contractMonths: { kind: 'COUNT', label: '劳动合同期限', unit: '月' },
      insuredMonths: { kind: 'COUNT', label: '足额缴纳社会保险月数', unit: '月', growsMonthly: true },
    },
  },
} as const satisfies Record<string, FactDefinition>
