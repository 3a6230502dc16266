import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import fc from 'fast-check'
import { judged } from '../testing/judged'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 9, nil: null })
const occupation = maybe(fc.constantFrom('电工', '焊工'))
const level = maybe(fc.constantFrom('PRIMARY', 'INTERMEDIATE', 'SENIOR'))
const day = maybe(fc.constantFrom('2025-11-20', '2025-12-31', '2026-03-01', '2026-11-21'))

const worker = fc.record({
  'person.unemploymentInsurance.status': maybe(fc.constantFrom('INSURED', 'RECEIVING_BENEFIT', 'NONE')),
  'person.unemploymentInsurance.paidMonths': maybe(fc.integer({ min: 10, max: 14 })),
  'person.skillCertificates': fc.array(
    fc.record({
      certificateNumber: fc.constantFrom('a', 'b', 'c'),
      occupation,
      level,
      issuedOn: day,
      verified: maybe(fc.boolean()),
    }),
    { maxLength: 3 },
  ),
  'person.skillSubsidies': maybe(fc.array(fc.record({ occupation, level, paidOn: day }), { maxLength: 3 })),
})

/** The same person with one fact, or one field of one earlier payment or certificate, forgotten. */
function forget(values: Record<string, FactValue>, pick: number): Record<string, FactValue> {
  const key = Object.keys(values)[pick % 4]!
  const records = values[key]
  if (!Array.isArray(records) || records.length === 0) return { ...values, [key]: null }
  const at = pick % records.length
  const field = ['occupation', 'level', 'issuedOn', 'verified', 'paidOn'][pick % 5]!
  const forgotten = records.map((record: FactRecord, index) =>
    index === at ? { ...record, [field]: null } : record,
  )
  return { ...values, [key]: forgotten }
}

describe('技能提升补贴, per certificate and with its limits', () => {
  it('pays nobody more for knowing less', () => {
    let eligible = 0
    fc.assert(
      fc.property(worker, fc.nat(1_000), (values, pick) => {
        const paid = (sheet: Record<string, FactValue>) =>
          judged('skill-upgrade-subsidy', sheet)
            .filter(({ verdict }) => verdict === 'ELIGIBLE')
            .map(({ recordKey }) => recordKey)
        const before = paid(values)
        eligible += before.length
        for (const key of paid(forget(values, pick))) expect(before).toContain(key)
      }),
      { numRuns: 2_000 },
    )
    expect(eligible).toBeGreaterThan(50)
  })
})
