import { DEPARTMENT_CODES, departmentName } from '@policy-direct/shared/vocabulary/department'
import type { ClauseGap, ClauseRoad, FactUsed } from '../assessment'
import type { Clause } from '../policy-item/policy-item'

/** A road that depends on the department alone: made once for each that is known. */
function byDepartment(kind: ClauseRoad['kind'], text: (name: string) => string) {
  const make = (department: string): ClauseRoad => ({
    kind,
    text: text(departmentName(department)),
    department,
  })
  const made = new Map<string, ClauseRoad>(DEPARTMENT_CODES.map(code => [code, make(code)]))
  return (department: string): ClauseRoad => made.get(department) ?? make(department)
}

const compared = byDepartment('DEPARTMENT', name => `由${name}核对两处数据，核清当天重新判断，您不用重新申请`)
const supplied = byDepartment('DEPARTMENT', name => `由${name}补上这项数据，补上当天重新判断，您不用重新申请`)
const corrected = byDepartment('OBJECTION', name => `这个数不对？点“数据有误”，由${name}核对`)

/** What to do about an unknown: the material or department the policy names, else the owner of the missing datum. */
export function roadFromUnknown(
  clause: Pick<Clause, 'ifUnknown'>,
  values: readonly FactUsed[],
  leadDepartment: string,
): ClauseRoad {
  const settle = clause.ifUnknown
  const culprit = firstProblem(values)
  const owner = culprit?.problem === 'CONFLICT' ? leadDepartment : (culprit?.department ?? leadDepartment)
  if (settle?.material !== undefined) {
    return {
      kind: 'MATERIAL',
      text: settle.text,
      material: settle.material,
      department: settle.department ?? owner,
    }
  }
  if (settle) return { kind: 'DEPARTMENT', text: settle.text, department: settle.department ?? owner }
  if (culprit === undefined) {
    return { kind: 'DEPARTMENT', text: `等${departmentName(owner)}公布，公布当天重新判断`, department: owner }
  }
  return culprit.problem === 'CONFLICT' ? compared(owner) : supplied(owner)
}

function firstProblem(values: readonly FactUsed[]): FactUsed | undefined {
  for (let at = 0; at < values.length; at += 1) if (values[at]!.problem !== undefined) return values[at]
  return undefined
}

/** What to do about a no: wait if time heals it, do what the policy says, else say that the datum is wrong. */
export function roadFromNo(
  clause: Pick<Clause, 'ifNotMet'>,
  values: readonly FactUsed[],
  gap: ClauseGap | undefined,
): ClauseRoad {
  return actionOf(clause) ?? roadOfItself(gap, values[0]?.department)
}

/** What the policy says to do about a no. */
export const actionOf = ({ ifNotMet }: Pick<Clause, 'ifNotMet'>): ClauseRoad | undefined =>
  ifNotMet && { kind: 'ACTION', text: ifNotMet.text }

/** What to do about a no of which the policy says nothing. */
export function roadOfItself(gap: ClauseGap | undefined, owner: string | undefined): ClauseRoad {
  if (gap?.earliestOn !== undefined) {
    return { kind: 'WAIT', text: `您不用做什么，预计 ${gap.earliestOn} 满足，满足当天告诉您` }
  }
  if (owner === undefined) return { kind: 'OBJECTION', text: '不认可这个结果，可以申诉' }
  return corrected(owner)
}
