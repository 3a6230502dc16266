import { FACT_CATALOGUE, type FactKey, factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { Fact, FactValue } from '@policy-direct/shared/facts/fact'
import type { FactChange } from '../city-contract'
import type { Subject, SubjectKind } from './subject'

/** One delivery on the change feed. */
export interface DeliveredChange {
  readonly cursor: number
  readonly kind: SubjectKind
  readonly id: string
  readonly fact: FactKey
  /** `null`: the department withdrew the datum. */
  readonly value: FactValue
  readonly department: string
  readonly asOf: string
  readonly sentAt: string
}

/** Everything departments changed since the seed; append-only. */
export interface ChangeLog {
  /** @returns its cursor, or undefined when no such fact exists for that kind of subject */
  add(change: FactChange, today: string, sentAt: string): number | undefined
  after(cursor: number, limit: number): readonly DeliveredChange[]
  latest(): number
  /** The subject with its data as changed. A change older than what is known does not win. */
  applied<S extends Subject>(subject: S, id: string): S
  clear(): void
}

export function changeLog(): ChangeLog {
  let changes: DeliveredChange[] = []
  const bySubject = new Map<string, DeliveredChange[]>()
  return {
    add: (change, today, sentAt) => {
      if (factDefinition(change.fact)?.subject !== change.kind) return undefined
      const fact = change.fact as FactKey
      const { kind, id, asOf = today } = change
      const { department } = FACT_CATALOGUE[fact]
      const value = change.value as FactValue
      const entry = { cursor: changes.length + 1, kind, id, fact, value, department, asOf, sentAt }
      changes.push(entry)
      bySubject.set(`${kind}/${id}`, [...(bySubject.get(`${kind}/${id}`) ?? []), entry])
      return entry.cursor
    },
    after: (cursor, limit) => changes.slice(Math.max(0, cursor), Math.max(0, cursor) + limit),
    latest: () => changes.length,
    applied: (subject, id) => {
      const own = bySubject.get(`${subject.kind}/${id}`)
      return own ? { ...subject, facts: own.reduce(withChange, subject.facts) } : subject
    },
    clear: () => {
      changes = []
      bySubject.clear()
    },
  }
}

function withChange(
  facts: Subject['facts'],
  { fact, value, department, asOf }: DeliveredChange,
): Subject['facts'] {
  const known: Fact | undefined = facts[fact]
  if (known && known.asOf > asOf) return facts
  const next: { [key in FactKey]?: Fact } = { ...facts }
  if (value === null) delete next[fact]
  else next[fact] = { value, department, asOf }
  return next
}
