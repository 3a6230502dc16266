import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { CaseChange } from '../domain/case-change'
import type { CaseActor, CaseAtHand } from './entitlements'

export interface ObjectionRecord {
  id: string
  number: string
  kind: 'WRONG_FACT' | 'APPEAL' | 'NOTICE'
  /** The user. */
  raisedBy: string
  subjectId: string | null
  itemId: string
  entitlementId: string | null
  noticeLineId: string | null
  clauseId: string | null
  fact: string | null
  statement: string
  department: string
  answerBy: LocalDate
  answer: string | null
  upheld: boolean | null
  answeredAt: Date | null
  raisedAt: Date
}

/** With the region it comes from; null: the whole city. */
export type PlacedObjection = ObjectionRecord & { regionCode: string | null }

export interface KeyedWrite {
  actor: CaseActor
  key: string
  /** Canonical text of the request. */
  request: string
  at: Date
}

/** What a change of a case may follow from. Null leaves the case alone. */
export type CaseRule = (atHand: CaseAtHand) => CaseChange | null

/** Objections and answers; each write with the change of the case that it brings, in one transaction. */
export interface Objections {
  get(id: string): Promise<PlacedObjection | null>
  ofSubject(subjectId: string): Promise<ObjectionRecord[]>
  /** Unanswered ones of a department, the one due first first. */
  waiting(department: string): Promise<PlacedObjection[]>
  /** Who of the staff decided about a case. */
  decidersOf(entitlementId: string): Promise<string[]>
  /** Null when the key was used for another request; a repeated request answers with the first objection. */
  raise(write: KeyedWrite, objection: ObjectionRecord, rule: CaseRule | null): Promise<ObjectionRecord | null>
  /**
   * Answers an objection nobody has answered; otherwise it stands as it was answered first. `rule` hears whether
   * another objection still stops the same line.
   */
  answer(
    write: KeyedWrite,
    id: string,
    given: { answer: string; upheld: boolean; staffId: string },
    rule: ((othersOpen: boolean) => CaseRule) | null,
  ): Promise<ObjectionRecord | null>
}
