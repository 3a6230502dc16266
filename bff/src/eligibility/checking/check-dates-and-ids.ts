import { isDate } from '../calendar'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { Path, Report } from './problem'

/** Real dates in a sensible order, ids that occur once, references that lead somewhere. */
export function checkDatesAndIds(item: PolicyItemVersion, report: Report): void {
  const { from, to } = item.validity
  const dates: [Path, string | undefined][] = [
    [['validity', 'from'], from],
    [['validity', 'to'], to],
    [['fulfilment', 'dueBackOn'], item.fulfilment.dueBackOn],
    [['confirmation', 'until'], item.confirmation?.until],
    [['review', 'reviewedOn'], item.review.reviewedOn],
  ]
  for (const [path, date] of dates) {
    if (date !== undefined && !isDate(date)) report(path, `没有 ${date} 这一天`)
  }
  if (to !== undefined && to < from) report(['validity', 'to'], '有效期的结束早于开始')
  const until = item.confirmation?.until
  if (until !== undefined && (until < from || (to !== undefined && until > to))) {
    report(['confirmation', 'until'], '确认期限不在有效期内')
  }
  if (until !== undefined && item.confirmation?.days !== undefined) {
    report(['confirmation'], '确认期限写一个日期或者天数，二选一')
  }
  const dueBack = item.fulfilment.dueBackOn
  if (dueBack !== undefined && dueBack < (until ?? from)) {
    report(['fulfilment', 'dueBackOn'], '补足期限早于确认期限')
  }
  item.legalBasis.forEach((basis, index) => {
    if (basis.documentNumber === undefined && basis.sourceUrl === undefined) {
      report(['legalBasis', index], '没有文号的，要写原文地址（sourceUrl）')
    }
  })
  checkIds(item, report)
}

function checkIds(item: PolicyItemVersion, report: Report): void {
  const clauses = item.conditions.map((clause, index): [Path, string] => [
    ['conditions', index, 'id'],
    clause.id,
  ])
  const limits = item.limits.map((limit, index): [Path, string] => [['limits', index, 'id'], limit.id])
  const materials = item.materials.map((one, index): [Path, string] => [['materials', index, 'id'], one.id])
  for (const group of [[...clauses, ...limits], materials]) {
    const seen = new Set<string>()
    for (const [path, id] of group) {
      if (seen.has(id)) report(path, `编号“${id}”用了两次`)
      seen.add(id)
    }
  }
  item.conditions.forEach((clause, index) => {
    const material = clause.ifUnknown?.material
    if (material !== undefined && !item.materials.some(one => one.id === material)) {
      report(['conditions', index, 'ifUnknown', 'material'], `申报要件里没有“${material}”`)
    }
  })
}
