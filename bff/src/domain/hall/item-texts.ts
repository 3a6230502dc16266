import { DEPARTMENTS, departmentName, isDepartmentCode } from '@policy-direct/shared/vocabulary/department'
import { AWARD_TYPES, POLICY_DOMAINS, POLICY_SHELVES } from '@policy-direct/shared/vocabulary/policy-terms'
import type { PolicyItemVersion } from '../../eligibility'
import { nameInitials } from './name-initials'
import type { Searchable } from './text-index'

/** How much a word counts by where it stands: the name above all, a condition least. */
const WEIGHTS = {
  name: 10,
  document: 7,
  initials: 6,
  summary: 5,
  department: 4,
  shelf: 3,
  benefit: 3,
  condition: 2,
}

const MODES = { AUTO: '免申即享', INSTANT: '即申即享 秒批秒兑', STANDARD: '申报' } as const

/** Everything one may look for an item by: name, document and its number, department, words of benefit and conditions. */
export function itemTexts(item: PolicyItemVersion): Searchable<PolicyItemVersion> {
  const text = (weight: number, ...texts: string[]) => ({ weight, text: texts.join('\n') })
  return {
    value: item,
    texts: [
      text(WEIGHTS.name, item.name),
      text(WEIGHTS.initials, nameInitials(item.name)),
      text(
        WEIGHTS.document,
        ...item.legalBasis.flatMap(({ title, documentNumber = '' }) => [title, documentNumber]),
      ),
      text(WEIGHTS.summary, item.summary, item.beneficiary.text),
      text(WEIGHTS.department, fullName(item.leadDepartment), departmentName(item.leadDepartment)),
      text(WEIGHTS.shelf, POLICY_SHELVES[item.shelf], POLICY_DOMAINS[item.domain]),
      text(WEIGHTS.benefit, item.benefit.text, MODES[item.application.mode], AWARD_TYPES[item.awardType]),
      text(
        WEIGHTS.condition,
        ...item.conditions.map(clause => clause.text),
        ...item.limits.map(limit => limit.text),
      ),
    ],
  }
}

const fullName = (code: string): string => (isDepartmentCode(code) ? DEPARTMENTS[code].fullName : code)
