import { FACT_CATALOGUE, type FactKey, factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { Fact, FactValue } from '@policy-direct/shared/facts/fact'
import type { FactChange } from '../city-contract'
import { type Feed, feed } from './feed'
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

/** Who tells the city the time(). */
export interface CityTime {
  /** The city's clock: `YYYY-MM-DD` and ISO 8601. */
  today(): string
  iso(): string
  /** Real milliseconds since 1970. */
  realNow(): number
}

/** Everything departments changed since the seed; append-only. */
export interface ChangeLog {
  readonly feed: Feed<DeliveredChange>
  /** @returns its cursor, or undefined when no such fact exists for that kind of subject */
  add(change: FactChange): number | undefined
  /**
   * The subject with its data as changed. A change older than what is known does not win. `WITHOUT_WITHDRAWN`: as the
   * department's archive has it, whatever it no longer delivers.
   */
  applied<S extends Subject>(subject: S, id: string, which?: 'WITHOUT_WITHDRAWN'): S
  clear(): void
}

/** @param time asked anew each time, for a city is given its clock after it is built */
export function changeLog(time: () => CityTime): ChangeLog {
  const changes = feed<DeliveredChange>(() => time().realNow())
  const bySubject = new Map<string, readonly DeliveredChange[]>()
  const ownOf = (kind: SubjectKind, id: string) => bySubject.get(`${kind}/${id}`) ?? []
  return {
    feed: changes,
    add: change => {
      if (factDefinition(change.fact)?.subject !== change.kind) return undefined
      const fact = change.fact as FactKey
      const { kind, id, asOf = time().today() } = change
      const { department } = FACT_CATALOGUE[fact]
      const value = change.value as FactValue
      const entry = changes.append({ kind, id, fact, value, department, asOf, sentAt: time().iso() })
      bySubject.set(`${kind}/${id}`, [...ownOf(kind, id), entry])
      return entry.cursor
    },
    applied: (subject, id, which) => {
      const all = ownOf(subject.kind, id)
      const own = which ? all.filter(({ value }) => value !== null) : all
      return own.length > 0 ? { ...subject, facts: own.reduce(withChange, subject.facts) } : subject
    },
    clear: () => {
      changes.clear()
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
