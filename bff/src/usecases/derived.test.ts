import { sampleItem } from '../adapters/contracts/sample-item'
import type { BeneficiarySnapshot } from '../ports/beneficiary-snapshots'
import { derived } from './derived'

it('is made once for a snapshot, and anew under other rules, on another day, or after it could not be made', async () => {
  const snapshot = { cases: [], claims: [] } as unknown as BeneficiarySnapshot
  const [rules, others] = [[sampleItem()], [sampleItem()]]
  const made: string[] = []
  const ask = derived<string>()
  const make = (name: string) => () => {
    made.push(name)
    if (name === 'broken') throw new Error('no database')
    return name
  }
  await expect(ask(snapshot, rules, '2026-11-21', make('broken'))).rejects.toThrow('no database')
  expect(await ask(snapshot, rules, '2026-11-21', make('first'))).toBe('first')
  expect(await ask(snapshot, rules, '2026-11-21', make('again'))).toBe('first')
  expect(await ask(snapshot, others, '2026-11-21', make('other rules'))).toBe('other rules')
  expect(await ask(snapshot, others, '2026-11-22', make('next day'))).toBe('next day')
  expect(await ask({ ...snapshot }, others, '2026-11-22', make('other snapshot'))).toBe('other snapshot')
  expect(made).toEqual(['broken', 'first', 'other rules', 'next day', 'other snapshot'])
})
