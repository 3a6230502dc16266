import type { FactDefinition } from './definition'

/** What civil affairs knows of households in need. */
export const HOUSEHOLD_FACTS = {
  'person.reliefRecords': {
    kind: 'LIST',
    label: '社会救助认定记录',
    subject: 'PERSON',
    department: 'civil-affairs',
    refresh: 'DAILY',
    sensitivity: 'SENSITIVE',
    fields: {
      number: { kind: 'TEXT', label: '认定编号' },
      category: {
        kind: 'ENUM',
        label: '救助类别',
        values: {
          MINIMUM_LIVING: '最低生活保障',
          MARGINAL: '最低生活保障边缘家庭',
          EXTREME_POVERTY: '特困人员',
          ORPHAN: '孤儿基本生活保障',
        },
      },
      applicant: { kind: 'BOOLEAN', label: '是否是这一户的申请人' },
      members: { kind: 'COUNT', label: '共同生活的家庭成员', unit: '人' },
      incomePerHead: { kind: 'MONEY', label: '家庭成员月人均收入', unit: '分' },
      propertyWithin: { kind: 'BOOLEAN', label: '家庭财产是否在规定以内' },
      support: {
        kind: 'ENUM',
        label: '供养方式',
        values: { AT_HOME: '分散供养', INSTITUTION: '集中供养', NONE: '不适用' },
      },
      validUntil: { kind: 'DATE', label: '下次复核期限' },
    },
  },
} as const satisfies Record<string, FactDefinition>
