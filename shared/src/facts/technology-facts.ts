import type { FactDefinition } from './definition'

/** Recognition as a 高新技术企业 (国科发火〔2016〕32号): a certificate of three years. */
export const TECHNOLOGY_FACTS = {
  'technology.recognition': {
    kind: 'ENUM',
    label: '高新技术企业认定',
    subject: 'ENTERPRISE',
    department: 'science-technology',
    refresh: 'DAILY',
    sensitivity: 'PUBLIC',
    values: { NONE: '没有认定', FIRST: '首次认定', RENEWED: '重新认定' },
  },
  'technology.recognisedOn': {
    kind: 'DATE',
    label: '高新技术企业证书发证日期',
    subject: 'ENTERPRISE',
    department: 'science-technology',
    refresh: 'DAILY',
    sensitivity: 'PUBLIC',
  },
  'technology.certificateUntil': {
    kind: 'DATE',
    label: '高新技术企业证书有效期',
    subject: 'ENTERPRISE',
    department: 'science-technology',
    refresh: 'DAILY',
    sensitivity: 'PUBLIC',
  },
} as const satisfies Record<string, FactDefinition>
