import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPolicies } from '../../adapters/policy-files/load-policies'
import { sqlOf } from './item-sql'

it('the page of the engine shows the statement as it is written today', () => {
  const page = readFileSync(join(__dirname, '../README.md'), 'utf8')
  const [, shown] = /^```sql\n(.*?)\n^```$/ms.exec(page) ?? []
  const item = loadPolicies().find(({ id }) => id === 'stability-loan-interest')!
  expect(shown).toBe(sqlOf(item, '2026-11-21', 'postgresql').statement)
})
