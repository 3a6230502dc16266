import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import { isDepartmentCode } from '@policy-direct/shared/vocabulary/department'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { Path, Report } from './problem'

export type Definition = FactDefinition | RecordFieldDefinition

/** What a place in an item may speak of. */
export type CheckScope = {
  readonly item: Pick<PolicyItemVersion, 'parameters' | 'tallies'> & {
    readonly beneficiary: Pick<PolicyItemVersion['beneficiary'], 'kind'>
  }
  readonly report: Report
  /** The list whose record is at hand, if any. */
  readonly list?: string
  /** The list of `forEach`, seen from inside a `where`. */
  readonly outerList?: string
  readonly usedParameters: Set<string>
  readonly usedTallies: Set<string>
}

/** The definition of a fact the item may use; reports and answers undefined otherwise. */
export function checkFact(key: string, path: Path, scope: CheckScope): FactDefinition | undefined {
  const definition = factDefinition(key)
  if (!definition) {
    scope.report(path, `没有“${key}”这个数据项`)
    return undefined
  }
  if (definition.subject !== scope.item.beneficiary.kind) {
    const owner = definition.subject === 'PERSON' ? '个人' : '企业'
    scope.report(path, `“${definition.label}”是${owner}的数据，和实施对象不一致`)
  }
  if (!isDepartmentCode(definition.department)) {
    scope.report(path, `“${definition.label}”没有部门提供，谁都判断不了`)
  }
  return definition
}

/** A LIST fact; reports and answers undefined otherwise. */
export function checkList(key: string, path: Path, scope: CheckScope): FactDefinition | undefined {
  const definition = checkFact(key, path, scope)
  if (!definition || definition.kind === 'LIST') return definition
  scope.report(path, `“${definition.label}”不是清单，不能数条数`)
  return undefined
}

/** A field of the record at hand. */
export function checkField(
  field: string,
  list: string | undefined,
  path: Path,
  scope: CheckScope,
): RecordFieldDefinition | undefined {
  if (list === undefined) {
    scope.report(path, `这里没有记录可看，不能用“${field}”这一栏`)
    return undefined
  }
  const listDefinition = factDefinition(list)
  const definition = listDefinition?.fields?.[field]
  if (listDefinition && !definition) scope.report(path, `“${listDefinition.label}”里没有“${field}”这一栏`)
  return definition
}
