import { Explainer } from '../../../eligibility'
import { sheet } from '../../../eligibility/testing/sheet'
import { loadPolicies } from '../load-policies'

const FACTS = sheet({
  'enterprise.status': 'ACTIVE',
  'enterprise.sizeClass': 'SMALL',
  'enterprise.unemploymentInsurance.insuredLastYear': 86,
  'enterprise.unemploymentInsurance.layoffsLastYear': 5,
  'enterprise.unemploymentInsurance.paidMonths': 10,
  'enterprise.newHires': [{ idNumberIndex: 'a', category: 'OTHER', contractSigned: true, insuredMonths: 3 }],
  'travel.deposit.amount': 62_500_000,
  'travel.deposit.registeredAmount': 60_000_000,
})

it('explains the whole library, gaps and roads included, well within a quarter of a millisecond an item', () => {
  const items = loadPolicies()
  const explainer = new Explainer('2026-11-21')
  const millis = Array.from({ length: 301 }, () => {
    const start = process.hrtime.bigint()
    expect(explainer.explain(items, FACTS).length).toBe(items.length)
    return Number(process.hrtime.bigint() - start) / 1e6
  })
  expect(millis.sort((a, b) => a - b)[150]).toBeLessThan(0.25 * items.length)
})
