import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactValue } from '@policy-direct/shared/facts/fact'
import { PROOF_KINDS, type ProofKind, proofKind, proofOf } from '@policy-direct/shared/facts/proof-kinds'
import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import { type ClauseAssessment, isValidValue, type PolicyItemVersion, periodOf } from '../eligibility'
import type { DeliveredFacts } from './fact-merge'
import { nextBy } from './transition-table'

/** 证明 (CS-2): asked for, answered at once or by somebody of the department, taken in or not. */
export const PROOF_STATUSES = ['ASKED', 'WAITING', 'ISSUED', 'REFUSED', 'DISTRUSTED'] as const
export type ProofStatus = (typeof PROOF_STATUSES)[number]
export const PROOF_EVENTS = ['WAIT', 'ISSUE', 'REFUSE', 'DISTRUST'] as const
export type ProofEvent = (typeof PROOF_EVENTS)[number]

/** [from, event, to]. What is not in the table cannot happen; what was answered is asked for anew, as another one. */
export const PROOF_TRANSITIONS: readonly [ProofStatus, ProofEvent, ProofStatus][] = [
  ['ASKED', 'WAIT', 'WAITING'],
  ['ASKED', 'ISSUE', 'ISSUED'],
  ['ASKED', 'REFUSE', 'REFUSED'],
  ['ASKED', 'DISTRUST', 'DISTRUSTED'],
  ['WAITING', 'ISSUE', 'ISSUED'],
  ['WAITING', 'REFUSE', 'REFUSED'],
  ['WAITING', 'DISTRUST', 'DISTRUSTED'],
]

/** The status after an event, or null when it cannot happen. */
export const nextProof = nextBy(PROOF_TRANSITIONS)

/** What a department says in a proof, its signature verified. */
export interface ProofSaid {
  readonly number: string
  /** The request it answers. */
  readonly requestId: string
  readonly kind: string
  readonly holder: { readonly kind: 'PERSON' | 'ENTERPRISE'; readonly id: string }
  readonly department: string
  readonly facts: Readonly<Record<string, FactValue>>
  readonly asOf: LocalDate
  readonly issuedAt: Date
  /** Last day. */
  readonly validUntil: LocalDate
  /** What the department says of it now. */
  readonly standing: 'VALID' | 'REVOKED'
}

/** What was asked for. */
export interface AskedProof {
  readonly id: string
  readonly kind: ProofKind
  readonly holder: ProofSaid['holder']
}

/** Why a proof is not taken in, in words for whoever asked; null when it is. Only the department's own data, for this one, today. */
export function proofProblem(said: ProofSaid, asked: AskedProof, today: LocalDate): string | null {
  const { department, facts } = PROOF_KINDS[asked.kind]
  if (said.holder.kind !== asked.holder.kind || said.holder.id !== asked.holder.id) return '不是开给您的'
  if (said.requestId !== asked.id || said.kind !== asked.kind) return '不是答这一次申请的'
  if (said.department !== department) return '不是由数据的来源部门开的'
  const keys = Object.keys(said.facts)
  const own = keys.every(key => (facts as readonly string[]).includes(key))
  if (keys.length === 0 || !own || !keys.every(key => isValidValue(factDefinition(key)!, said.facts[key])))
    return '里面的数据读不出来'
  if (said.standing === 'REVOKED') return '部门已经撤销了'
  if (said.asOf > today) return '日期在以后'
  return said.validUntil < today ? `${said.validUntil} 已经到期` : null
}

/** The data a proof brings, as its department would have delivered them. */
export const factsOfProof = ({ facts, department, asOf, issuedAt }: ProofSaid): DeliveredFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      { value, department, asOf, sentAt: issuedAt.toISOString() },
    ]),
  )

/** Proofs that say what a clause lacks: only of data that are missing, never to overrule what a department has said. */
export function proofsFor({ verdict, values }: Pick<ClauseAssessment, 'verdict' | 'values'>): ProofKind[] {
  if (verdict !== 'UNKNOWN') return []
  const missing = values.filter(({ problem }) => problem === 'MISSING' || problem === 'INVALID')
  return [...new Set(missing.flatMap(({ fact }) => proofOf(fact) ?? []))]
}

/** Whether something a proof of this kind says is unknown here. */
export function lacksFactOf(
  kind: ProofKind,
  held: Readonly<Record<string, { readonly value: FactValue } | undefined>>,
): boolean {
  return PROOF_KINDS[kind].facts.some(key => {
    const known = held[key]
    return known === undefined || !isValidValue(factDefinition(key)!, known.value)
  })
}

/** Where a proof stands and what can be done, for whoever asked. */
export function proofWords(
  proof: {
    status: ProofStatus
    kind: ProofKind
    number: string | null
    validUntil: LocalDate | null
    reason: string | null
    /** When its answer was taken in, and, of one that is issued, its signature verified. */
    answeredOn: LocalDate | null
    /** What it said is known no more: its department took it back. */
    takenBack?: boolean
  },
  departmentName: string,
): string {
  const { status, number, validUntil, reason, answeredOn } = proof
  switch (status) {
    case 'ASKED':
      return `正在请${departmentName}开，您不用等在这一页`
    case 'WAITING':
      return `${departmentName}有人在核对，开好了马上重新判断，也告诉您`
    case 'ISSUED':
      if (proof.takenBack)
        return `${departmentName}把证明 ${number ?? ''} 里的数据收回了，现在按没有查到判断，可以再请部门开一次`
      return `${departmentName}开好了，证明号 ${number ?? ''}，${validUntil ?? ''} 前有效；${answeredOn ?? ''} 核对过签名，已经用它重新判断`
    case 'REFUSED':
      return `${departmentName}开不了：${reason ?? '没有查到'}。没有查到不等于不符合，可以打部门电话，或者点“数据有误”`
    case 'DISTRUSTED':
      return `收到的证明没有采用：${reason ?? '没有通过核验'}。您的条件没有因此改变，可以再请部门开一次`
  }
}

/** The proofs that were asked for a case: of its item in its period, each kind once, by its newest request. */
export function proofsOfCase<P extends { itemId: string; kind: ProofKind; askedAt: Date }>(
  newestFirst: readonly P[],
  item: Pick<PolicyItemVersion, 'id' | 'grantedPer'>,
  period: string,
): P[] {
  const own = newestFirst.filter(
    ({ itemId, askedAt }) => itemId === item.id && periodOf(item, chinaDate(askedAt)) === period,
  )
  return own.filter(({ kind }, at) => own.findIndex(one => one.kind === kind) === at)
}

/** The definition of a kind somebody named; null for one nobody issues. */
export const namedProof = (code: string): ProofKind | null => (proofKind(code) ? (code as ProofKind) : null)
