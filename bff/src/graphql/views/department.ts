import type { Department } from '@policy-direct/shared/generated/schema'
import { DEPARTMENTS, isDepartmentCode } from '@policy-direct/shared/vocabulary/department'

/** A department by code; a code the table does not list is shown as it came. */
export function departmentView(code: string): Department {
  if (!isDepartmentCode(code)) return { code, name: code, shortName: code }
  const { fullName, shortName } = DEPARTMENTS[code]
  return { code, name: fullName, shortName }
}
