import type { FactDefinition } from './definition'

/** What departments know of a disability. A list says "none" by being empty; a list that is absent is unknown. */
export const DISABILITY_FACTS = {
  'person.disabilityCertificates': {
    kind: 'LIST',
    label: '残疾人证',
    subject: 'PERSON',
    department: 'disabled-persons',
    refresh: 'DAILY',
    sensitivity: 'SENSITIVE',
    fields: {
      certificateNumber: { kind: 'TEXT', label: '残疾人证号' },
      category: {
        kind: 'ENUM',
        label: '残疾类别',
        values: {
          VISUAL: '视力',
          HEARING: '听力',
          SPEECH: '言语',
          PHYSICAL: '肢体',
          INTELLECTUAL: '智力',
          MENTAL: '精神',
          MULTIPLE: '多重',
        },
      },
      grade: {
        kind: 'ENUM',
        label: '残疾等级',
        values: { FIRST: '一级', SECOND: '二级', THIRD: '三级', FOURTH: '四级' },
      },
      validUntil: { kind: 'DATE', label: '有效期' },
    },
  },
  'person.workInjuryCare': {
    kind: 'BOOLEAN',
    label: '是否领取工伤保险生活护理费',
    subject: 'PERSON',
    department: 'human-resources',
    refresh: 'MONTHLY',
    sensitivity: 'SENSITIVE',
  },
} as const satisfies Record<string, FactDefinition>
