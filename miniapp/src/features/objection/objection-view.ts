import { fullDate, shortDate, shortDateTime } from '@policy-direct/shared/format/date'
import type { AssessmentPartsFragment, ObjectionKind, ObjectionPartsFragment } from '../../generated/types'
import type { Step } from '../../ui'

export type Objection = ObjectionPartsFragment
type Clause = AssessmentPartsFragment['clauses'][number]
export type Datum = Clause['values'][number]

/** Schema: at most 500 characters. */
export const LONGEST_STATEMENT = 500

const KIND_WORDS: Record<ObjectionKind, string> = {
  WRONG_FACT: '数据有误',
  APPEAL: '申诉',
  NOTICE: '公示异议',
}

export const kindWords = (kind: ObjectionKind): string => KIND_WORDS[kind]

/** Reads the kind out of an address; a public notice has a screen of its own. */
export const kindOf = (text: string | undefined): 'WRONG_FACT' | 'APPEAL' =>
  text === 'WRONG_FACT' ? 'WRONG_FACT' : 'APPEAL'

/** The data one can say are wrong: those of the clause asked about, else all; each once. */
export function disputable(clauses: readonly Clause[], clauseId: string | undefined): Datum[] {
  const asked = clauses.filter(clause => clause.id === clauseId)
  const seen = new Map<string, Datum>()
  for (const clause of asked.length > 0 ? asked : clauses) {
    for (const value of clause.values) if (!seen.has(value.fact)) seen.set(value.fact, value)
  }
  return [...seen.values()]
}

/** 连续缴费月数 10 个月 / 没有查到 */
export const datumWords = (datum: Datum): string => `${datum.label} ${datum.text ?? '没有查到'}`

/** Whose it is and as of when. */
export const datumOrigin = (datum: Datum, today: string): (string | null)[] => [
  datum.source.shortName,
  datum.asOf && `截至 ${shortDate(datum.asOf, today)}`,
]

/** The verdict of the screen after sending, in two lines: who works on it, until when. */
export function sentTitle({ kind, department, answerBy }: Objection, today: string): [string, string] {
  const doing = kind === 'WRONG_FACT' ? '在核对' : '在复核'
  return [`${department.shortName}${doing}，`, `${shortDate(answerBy, today)} 前答复您`]
}

/** What happens after sending. */
export function objectionSteps(objection: Objection, today: string): Step[] {
  const { kind, department, answer, answerBy, raisedAt } = objection
  const answered = answer !== null
  return [
    { name: '已交', state: 'DONE', end: shortDateTime(raisedAt, today) },
    {
      name: kind === 'WRONG_FACT' ? `${department.shortName}核对` : '由没有经手的人复核',
      state: answered ? 'DONE' : 'NOW',
      lines: [answered ? answer : `${department.name}，${fullDate(answerBy)} 前`],
    },
    {
      name: kind === 'WRONG_FACT' ? '重新判断' : '告诉您结果',
      state: answered ? 'DONE' : 'LATER',
      lines: ['对了就改，不对也告诉您为什么'],
    },
  ]
}
