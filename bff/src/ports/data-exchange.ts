import type { DeliveredFacts } from '../domain/fact-merge'
import type { PriorPayment } from '../domain/prior-payment'
import type { DataSource } from './data-sources'
import type { RawRecord } from './raw-records'
import type { FactChange, SubjectDelivery } from './subject-register'

/** A line of the subject stream: how many will come (where the exchange says so), a subject, one that could not be read, or the end. */
export type SubjectLine =
  | { kind: 'BEGIN'; count: number }
  | { kind: 'SUBJECT'; subject: SubjectDelivery }
  | { kind: 'UNREADABLE' }
  | { kind: 'END'; changesFrom: string }

/** A line of the stream of payments from before go-live: a payment, with what is missing in it, or the end. */
export type PriorPaymentLine = { kind: 'PAYMENT'; payment: PriorPayment } | { kind: 'END'; next: string }

/** A line of the stream of raw records: a record, one that could not be read, or the end. */
export type RawRecordLine =
  | { kind: 'RECORD'; record: RawRecord }
  | { kind: 'UNREADABLE' }
  | { kind: 'END'; next: string }

/** A department's own answer for one subject, asked live. */
export type DepartmentAnswer =
  | { kind: 'ANSWERED'; facts: DeliveredFacts }
  | { kind: 'UNKNOWN_SUBJECT' }
  | { kind: 'DOWN'; since: Date }

/** 政务数据共享交换平台. Throws Fault UPSTREAM_UNAVAILABLE when it cannot be reached. */
export interface DataExchange {
  /** Every subject of a kind as it streams in. A stream that ends without END was cut off. */
  subjects(kind: 'PERSON' | 'ENTERPRISE'): AsyncIterable<SubjectLine>
  /** Up to `limit` changes after a cursor. */
  changes(after: string, limit: number): Promise<{ changes: FactChange[]; next: string }>
  /** What departments paid before go-live and sent after a cursor. A stream that ends without END was cut off. */
  priorPayments(after: string): AsyncIterable<PriorPaymentLine>
  /** Raw records sent after a cursor. A stream that ends without END was cut off. */
  rawRecords(after: string): AsyncIterable<RawRecordLine>
  departments(): Promise<Omit<DataSource, 'since'>[]>
  departmentFacts(
    department: string,
    kind: 'PERSON' | 'ENTERPRISE',
    identifier: string,
  ): Promise<DepartmentAnswer>
}
