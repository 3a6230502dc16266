import { changeableFact } from '@policy-direct/shared/facts/changeable-facts'
import type { Fact, FactRecord, FactSheet } from '@policy-direct/shared/facts/fact'

/** So many steps more of something the beneficiary can change. */
export type FactChange = { readonly fact: string; readonly add: number }

/**
 * The facts as they would be. What is unknown stays unknown: nobody knows what one more than nothing known is.
 * @throws RangeError for a fact that is not marked as changeable, or more steps than may be tried
 */
export function changedFacts(facts: FactSheet, changes: readonly FactChange[], asOf: string): FactSheet {
  const changed: Record<string, Fact | undefined> = { ...facts }
  for (const { fact: key, add } of changes) {
    const mark = changeableFact(key)
    if (!mark || !Number.isInteger(add) || add < 0 || add > mark.most)
      throw new RangeError(`not to be tried: ${key} ${add}`)
    const { record } = mark
    changed[key] = record ? withRecords(changed[key], record, add, asOf) : grown(changed[key], add)
    for (const other of mark.alongWith ?? []) changed[other] = grown(changed[other], add)
  }
  return changed
}

const grown = (fact: Fact | undefined, add: number): Fact | undefined =>
  fact && typeof fact.value === 'number' ? { ...fact, value: fact.value + add } : fact

function withRecords(
  fact: Fact | undefined,
  record: FactRecord,
  add: number,
  asOf: string,
): Fact | undefined {
  if (!fact || !Array.isArray(fact.value)) return fact
  const more = Array.from({ length: add }, (_, at) =>
    Object.fromEntries(
      Object.entries(record).map(([field, value]) => [
        field,
        typeof value === 'string' ? value.replace('{n}', String(at + 1)).replace('{today}', asOf) : value,
      ]),
    ),
  )
  return { ...fact, value: [...fact.value, ...more] }
}
