import { yearOf } from '../calendar'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { CheckScope } from './scope'

/** Parameters: used, one of fixed or yearly, and a value for every year the version is in force. */
export function checkParameters(item: PolicyItemVersion, scope: CheckScope): void {
  const first = yearOf(item.validity.from)
  const last = item.validity.to === undefined ? first : yearOf(item.validity.to)
  for (const [name, parameter] of Object.entries(item.parameters)) {
    const path = ['parameters', name]
    if (!scope.usedParameters.has(name)) scope.report(path, `参数“${name}”没有用到`)
    if ((parameter.value === undefined) === (parameter.byYear === undefined)) {
      scope.report(path, '参数写 value（固定）或 byYear（按年），二选一')
    }
    if (parameter.byYear === undefined) continue
    for (let year = first; year <= last; year += 1) {
      if (parameter.byYear[String(year)] === undefined) {
        scope.report([...path, 'byYear'], `“${parameter.text}”没有 ${year} 年的值`)
      }
    }
  }
  for (const name of Object.keys(item.tallies)) {
    if (!scope.usedTallies.has(name)) scope.report(['tallies', name], `清单“${name}”没有用到`)
  }
}
