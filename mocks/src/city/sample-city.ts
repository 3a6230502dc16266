import { FACT_KEYS, type FactKey } from '@policy-direct/shared/facts/catalogue'
import type { Account, City, FactChange } from '../city-contract'
import type { WorldClock } from '../clock'
import { accountHolderIn } from './account-numbers'
import { castArchive } from './cast/archive'
import { type Cast, castOf } from './cast/cast'
import { castPaidBefore } from './cast/paid-before'
import { type ChangeLog, type CityTime, changeLog } from './change-log'
import { firmNumberIn } from './credit-codes'
import { dutiesIn } from './duties'
import { enterprise } from './enterprise'
import { type CityFrame, cityFrame } from './frame'
import { residentNumber } from './id-numbers'
import { inhabitantsOf } from './inhabitants'
import { type PriorPaymentBook, priorPaymentBook } from './prior-payments'
import { type RawRecordBook, rawRecordBook } from './raw-records'
import { resident } from './resident'
import { type Subject, type SubjectKind, subjectId } from './subject'

/** The sample city as the data exchange sees it: every subject, and what departments changed since. */
export interface SampleCity extends City {
  readonly frame: CityFrame
  readonly changes: ChangeLog
  /** What departments paid before there was the platform. */
  readonly priorPayments: PriorPaymentBook
  /** Raw records that departments keep of some subjects. */
  readonly rawRecords: RawRecordBook
  /** How many subjects of a kind there are, cast included. */
  count(kind: SubjectKind): number
  /** Every subject of a kind from the one numbered `from` (0 first), made one at a time. */
  subjects(kind: SubjectKind, from?: number): Generator<Subject>
  /** One subject with its data as changed, by id number or uscc. */
  subject(kind: SubjectKind, id: string): Subject | undefined
  /** What the departments' own archives say of somebody: also what they have not delivered. */
  archive(kind: SubjectKind, id: string): Subject | undefined
  /** Whose clock dates the changes. */
  keepTimeBy(clock: Pick<WorldClock, 'today' | 'iso' | 'now' | 'offsetMs'>): void
}

/** Builds the city; nothing but the cast is held in memory. Its day stands still until it has a clock. */
export function sampleCity(frame: CityFrame = cityFrame()): SampleCity {
  const cast = castOf(frame.today)
  let time: CityTime = {
    today: () => frame.today,
    iso: () => `${frame.today}T08:00:00.000+08:00`,
    realNow: () => 0,
  }
  const changes = changeLog(() => time)
  const priorPayments = priorPaymentBook(castPaidBefore(cast.enterprises, frame.today), frame, () => time)
  const people = inhabitantsOf(cast, frame)
  const seeded = seededSubjects(cast, frame)
  const rawRecords = rawRecordBook(seeded, frame, () => time)
  const subject = (kind: SubjectKind, id: string) => {
    const found = seeded.find(kind, id)
    return found && changes.applied(found, id)
  }
  function* subjects(kind: SubjectKind, from = 0) {
    for (let at = Math.max(0, from); at < seeded.count(kind); at++) {
      const found = seeded.at(kind, at)
      yield changes.applied(found, subjectId(found))
    }
  }
  return {
    ...people,
    frame,
    changes,
    priorPayments,
    rawRecords,
    count: seeded.count,
    subjects,
    subject,
    archive: (kind, id) => {
      const found = seeded.find(kind, id, FACT_KEYS)
      const kept = found && { ...found, facts: { ...castArchive(found, frame.today), ...found.facts } }
      return kept && changes.applied(kept, id, 'WITHOUT_WITHDRAWN')
    },
    accounts: { find: number => seeded.account(number) },
    dutiesOf: staff => dutiesIn(staff, subjects('ENTERPRISE')),
    changeFact: (change: FactChange) => seeded.find(change.kind, change.id) && changes.add(change),
    keepTimeBy: clock => {
      time = { today: clock.today, iso: clock.iso, realNow: () => clock.now() - clock.offsetMs() }
    },
    rememberPayment: priorPayments.add,
    deliverRecord: rawRecords.add,
    reset: () => {
      changes.clear()
      priorPayments.clear()
      rawRecords.clear()
    },
  }
}

/** The seeded subjects, cast first, then by number. */
function seededSubjects(cast: Cast, frame: CityFrame) {
  const named = { PERSON: cast.persons, ENTERPRISE: cast.enterprises } as const
  const generated = { PERSON: frame.residents, ENTERPRISE: frame.enterprises } as const
  const make = { PERSON: resident, ENTERPRISE: enterprise } as const
  const numberIn = { PERSON: residentNumber, ENTERPRISE: firmNumberIn } as const
  const all: readonly Subject[] = [...cast.persons, ...cast.enterprises]
  const byId = new Map(all.map(subject => [`${subject.kind}/${subjectId(subject)}`, subject]))
  const castAccounts = new Map(
    all.flatMap(subject => subject.accounts.map(account => [account.accountNumber, account])),
  )
  return {
    count: (kind: SubjectKind) => named[kind].length + generated[kind],
    named: (kind: SubjectKind) => named[kind].length,
    at: (kind: SubjectKind, at: number): Subject =>
      named[kind][at] ?? make[kind](at - named[kind].length, frame),
    find: (kind: SubjectKind, id: string, certain?: readonly FactKey[]): Subject | undefined => {
      const known = byId.get(`${kind}/${id}`)
      if (known) return known
      const n = numberIn[kind](id, frame)
      if (n === undefined) return undefined
      const made = make[kind](n, frame, certain)
      return subjectId(made) === id ? made : undefined
    },
    account: (accountNumber: string): Account | undefined => {
      const known = castAccounts.get(accountNumber)
      if (known) return known
      const holder = accountHolderIn(accountNumber)
      if (!holder || holder.n >= generated[holder.kind]) return undefined
      return make[holder.kind](holder.n, frame).accounts.find(own => own.accountNumber === accountNumber)
    },
  }
}
