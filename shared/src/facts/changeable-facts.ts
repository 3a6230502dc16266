import type { FactKey } from './catalogue'
import type { FactRecord } from './fact'

/** A datum that whoever it is about can change by what they do, and may therefore try out (算一算). */
export type ChangeableFact = {
  /** What the person does, as the control is named. */
  readonly deed: string
  /** What one step adds. */
  readonly unit: '个月' | '人' | '本'
  /** Steps that may be tried at once. */
  readonly most: number
  /** What a step is taken to be, in words; absent where nothing is assumed. */
  readonly assuming?: string
  /** LIST: what one more record says. `{n}` is its number, `{today}` the day it is tried for. */
  readonly record?: FactRecord
  /** Counts that grow with every step. */
  readonly alongWith?: readonly FactKey[]
}

/**
 * The mark of the catalogue: only these may be tried, by steps, upwards. Never anything a department decides, and never
 * sensitive personal data.
 */
export const CHANGEABLE_FACTS: { readonly [key in FactKey]?: ChangeableFact } = {
  'enterprise.newHires': {
    deed: '再招毕业生、失业青年',
    unit: '人',
    most: 20,
    assuming: '签劳动合同，缴满 6 个月社保',
    record: {
      idNumberIndex: 'what-if-{n}',
      hiredOn: '{today}',
      category: 'GRADUATE_THIS_YEAR',
      contractSigned: true,
      insuredMonths: 6,
    },
    alongWith: ['enterprise.staffCount'],
  },
  'employment.absorbed': {
    deed: '再招就业困难人员',
    unit: '人',
    most: 20,
    assuming: '签一年以上合同，缴满 6 个月社保',
    record: {
      idNumberIndex: 'what-if-absorbed-{n}',
      category: 'IN_DIFFICULTY',
      contractMonths: 12,
      insuredMonths: 6,
    },
    alongWith: ['enterprise.staffCount'],
  },
  'loan.startup.targetHires': {
    deed: '再招符合创业贷款条件的人',
    unit: '人',
    most: 20,
    alongWith: ['enterprise.staffCount'],
  },
  'enterprise.unemploymentInsurance.paidMonths': { deed: '再缴失业保险', unit: '个月', most: 24 },
  'person.unemploymentInsurance.paidMonths': { deed: '再缴失业保险', unit: '个月', most: 24 },
  'person.skillCertificates': {
    deed: '再考一本技能证书',
    unit: '本',
    most: 3,
    assuming: '中级（四级），当天发证，证书库查得到',
    record: {
      certificateNumber: 'what-if-{n}',
      occupation: '新职业 {n}',
      level: 'INTERMEDIATE',
      issuedOn: '{today}',
      verified: true,
    },
  },
}

/** The mark of a fact; undefined where it has none. */
export const changeableFact = (key: string): ChangeableFact | undefined =>
  Object.hasOwn(CHANGEABLE_FACTS, key) ? CHANGEABLE_FACTS[key as FactKey] : undefined
