import type { FactRecord, FactSheet, FactValue } from '@policy-direct/shared/facts/fact'
import { explain } from '../explain'
import { item } from '../testing/item'
import { judge, judgeFacts, TODAY } from '../testing/judge'
import { sheet } from '../testing/sheet'
import type { Condition } from './condition'

/* Each of these was a yes, a no or a crash before the SQL compiler contradicted it. */

const hires = (...records: unknown[]) => ({ 'enterprise.newHires': records as FactValue })
const hire = (parts: Record<string, unknown>): FactRecord => ({
  idNumberIndex: 'a',
  hiredOn: '2026-05-01',
  category: 'OTHER',
  contractSigned: true,
  insuredMonths: 3,
  ...(parts as FactRecord),
})

describe('malformed data are unknown', () => {
  it.each(['', '2026-02-30', 'NaN-NaN-NaN'])('a fact of the day %j is not fresh', asOf => {
    const fresh: Condition = { fact: 'enterprise.zombie', equals: false, freshWithin: '30天' }
    const facts: FactSheet = { ...sheet({ 'enterprise.zombie': false }, asOf) }
    expect(judgeFacts(fresh, facts).verdict).toBe('UNKNOWN')
  })

  it('a record is not compared with a field of the outer record that means nothing', () => {
    const noOther: Condition = {
      count: { list: 'enterprise.newHires', where: { field: 'category', equals: { ofRecord: 'category' } } },
      equals: 0,
    }
    const record = hire({ category: 'UNHEARD_OF' })
    const facts = sheet(hires(hire({})))
    const scope = { list: 'enterprise.newHires', fact: facts['enterprise.newHires']!, record }
    expect(judgeFacts(noOther, facts, { scope }).verdict).toBe('UNKNOWN')
  })

  it('a key that is no key counts as maybe', () => {
    const distinct: Condition = {
      count: { list: 'enterprise.newHires', distinctBy: 'idNumberIndex' },
      atLeast: 2,
    }
    expect(judge(distinct, hires(hire({}), hire({ idNumberIndex: 7 }))).verdict).toBe('UNKNOWN')
    expect(judge(distinct, hires(hire({ idNumberIndex: '?1' }), hire({ idNumberIndex: '' }))).verdict).toBe(
      'UNKNOWN',
    )
  })

  it.each([[[null]], [[1, 2]], [[[]]], ['records']])('a list of %j is no list', value => {
    const any: Condition = { count: { list: 'enterprise.newHires' }, atLeast: 1 }
    expect(judge(any, { 'enterprise.newHires': value as unknown as FactValue }).verdict).toBe('UNKNOWN')
  })

  it('deliveries of one record that differ only in what nobody can read are one record', () => {
    const each = item({ forEach: { list: 'enterprise.newHires', key: 'idNumberIndex', title: ['category'] } })
    const found = (...records: unknown[]) =>
      explain([each], sheet({ 'enterprise.status': 'ACTIVE', ...hires(...records) }), TODAY).map(
        ({ recordKey, verdict }) => [recordKey, verdict],
      )
    expect(found(hire({ insuredMonths: 'x' }), hire({ insuredMonths: -1 }))).toEqual([['a', 'ELIGIBLE']])
    expect(found(hire({ insuredMonths: 'x' }), hire({ insuredMonths: 1 }))).toEqual([['a', 'UNDETERMINED']])
    expect(found(hire({ idNumberIndex: 7 }))).toEqual([['#1', 'UNDETERMINED']])
  })
})
