import type { DepartmentCode } from '../vocabulary/department'
import type { FactKey } from './catalogue'

/**
 * A proof (证明) a department issues on request where a datum of its own is unknown here (CS-2). AT_ONCE: generated from
 * its data; BY_HAND: somebody there looks first. `facts` are all the department's own and of one kind of subject.
 */
export type ProofKindDefinition = {
  readonly name: string
  readonly department: DepartmentCode
  readonly handling: 'AT_ONCE' | 'BY_HAND'
  readonly facts: readonly FactKey[]
  /** Days it is good for, the day of issue not counted. */
  readonly validDays: number
}

const at = (
  department: DepartmentCode,
  name: string,
  facts: readonly FactKey[],
  validDays = 30,
): ProofKindDefinition => ({ name, department, handling: 'AT_ONCE', facts, validDays })
const byHand = (
  department: DepartmentCode,
  name: string,
  facts: readonly FactKey[],
  validDays = 90,
): ProofKindDefinition => ({ name, department, handling: 'BY_HAND', facts, validDays })

/** Sixteen generated at once, eight verified by a person of the department, as Changsha counts them. */
export const PROOF_KINDS = {
  'size-class': at('industry-information', '企业规模类型证明', ['enterprise.sizeClass'], 365),
  'registered-firm': at('market-regulation', '市场主体登记证明', [
    'enterprise.status',
    'enterprise.industry',
    'enterprise.region',
    'enterprise.establishedOn',
    'enterprise.legalForm',
  ]),
  'staff-count': at('statistics', '从业人数证明', ['enterprise.staffCount']),
  'unemployment-insurance': at('human-resources', '单位失业保险缴费证明', [
    'enterprise.unemploymentInsurance.paidMonths',
    'enterprise.unemploymentInsurance.premiumLastYear',
    'enterprise.unemploymentInsurance.insuredLastYear',
    'enterprise.unemploymentInsurance.layoffsLastYear',
  ]),
  'new-hires': at('human-resources', '新招用人员证明', ['enterprise.newHires', 'loan.startup.targetHires']),
  'startup-loan': at('human-resources', '创业担保贷款证明', ['loan.startup.principal']),
  'credit-standing': at('development-reform', '没有列入严重失信主体名单的证明', [
    'enterprise.seriousDishonesty',
  ]),
  'tax-credit': at('taxation', '纳税缴费信用级别证明', ['tax.creditGrade', 'tax.payerClass']),
  'tax-in-order': at('taxation', '无骗税、偷税记录证明', [
    'tax.fraudLast36Months',
    'tax.evasionPenaltiesLast36Months',
    'tax.otherRefundsSince2019',
  ]),
  'high-tech': at('science-technology', '高新技术企业证书查询证明', [
    'technology.recognition',
    'technology.recognisedOn',
    'technology.certificateUntil',
  ]),
  'travel-licence': at('culture-tourism', '旅行社业务经营许可证查询证明', [
    'travel.licence.status',
    'travel.licence.validUntil',
    'travel.deposit.registeredAmount',
  ]),
  household: at('public-security', '户籍证明', [
    'person.region',
    'person.birthDate',
    'person.sex',
    'person.household.registeredSince',
  ]),
  'personal-insurance': at('human-resources', '个人参保缴费证明', [
    'person.unemploymentInsurance.status',
    'person.unemploymentInsurance.paidMonths',
    'person.socialInsurance.consecutiveMonths',
  ]),
  pension: at('human-resources', '养老待遇领取证明', ['person.pensionDrawing', 'person.workInjuryCare']),
  disability: at('disabled-persons', '残疾人证查询证明', ['person.disabilityCertificates']),
  diploma: at('education', '学历查询证明', ['person.diplomas'], 365),
  'shanty-project': byHand('housing-construction', '棚户区改造项目批文证明', [
    'property.shanty.approved',
    'property.shanty.planned',
  ]),
  'startup-loan-repaid': byHand('financial-administration', '创业担保贷款付息证明', [
    'loan.startup.overdue',
    'loan.startup.interestPaid',
  ]),
  'stability-loan': byHand('financial-administration', '稳岗扩岗专项贷款证明', [
    'loan.stability.principal',
    'loan.stability.purpose',
    'loan.stability.interestPaid',
    'loan.stability.overdue',
  ]),
  'deposit-free': byHand('deposit-bank', '保证金余额和冻结情况证明', [
    'travel.deposit.amount',
    'travel.deposit.frozen',
  ]),
  'state-lease': byHand('state-assets', '承租国有房屋证明', [
    'property.lease.stateOwned',
    'property.lease.monthlyRent',
  ]),
  'in-difficulty': byHand('human-resources', '生产经营困难企业认定证明', ['enterprise.inDifficulty']),
  relief: byHand('civil-affairs', '社会救助认定证明', ['person.reliefRecords']),
  unemployment: byHand('employment-service', '就业失业登记证明', [
    'person.workStatus',
    'person.unemploymentSpells',
    'person.flexibleJobs',
  ]),
} as const satisfies Record<string, ProofKindDefinition>

export type ProofKind = keyof typeof PROOF_KINDS
export const PROOF_KIND_CODES = Object.keys(PROOF_KINDS) as ProofKind[]

/** The kind of a code, or undefined for a code nobody defined. */
export const proofKind = (code: string): ProofKindDefinition | undefined =>
  Object.hasOwn(PROOF_KINDS, code) ? PROOF_KINDS[code as ProofKind] : undefined

/** The proof that says a datum; undefined where its owner issues none. */
export const proofOf = (fact: string): ProofKind | undefined =>
  PROOF_KIND_CODES.find(code => (PROOF_KINDS[code].facts as readonly string[]).includes(fact))
