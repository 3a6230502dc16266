import type { FactDefinition } from '@policy-direct/shared/facts/definition'
import type { CountCondition } from '../../condition/condition'
import type { Form } from '../form'
import { readTally, unitOf, writeTally } from '../tally'
import { readValueTest, writeValueTest } from '../value-tests'

/** What is counted is compared as a number of people or of records. */
const counted = (list: string | undefined) =>
  ({ kind: 'COUNT', label: '', unit: unitOf(list) }) as unknown as FactDefinition

/** 今年新招用人员（…）的人数不少于 1 人 */
export const count: Form<CountCondition> = {
  key: 'count',
  write({ count, ...test }, place) {
    const { text, list } = writeTally(count, place)
    return `${text}${writeValueTest(test, counted(list), place)}`
  },
  read(source, place) {
    const found = readTally(source, place)
    if (!found) return undefined
    return { count: found.ref, ...readValueTest(source, counted(found.list), place) } as CountCondition
  },
}
