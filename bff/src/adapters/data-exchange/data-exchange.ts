import type { DataExchange, PriorPaymentLine, RawRecordLine, SubjectLine } from '../../ports/data-exchange'
import type { DataSource } from '../../ports/data-sources'
import type { Upstream } from '../../ports/upstream'
import { readPriorPayment } from './read-prior-payment'
import { readRawRecord } from './read-raw-record'
import { fields, readChange, readFacts, readSubject } from './read-subject'

interface ChangesAnswer {
  changes: Record<string, unknown>[]
  next: number | string
}
interface DepartmentLine {
  code: string
  status: 'UP' | 'DOWN'
  lastDeliveredAt: string | null
}
interface FactsAnswer {
  facts?: Record<string, unknown>
  since?: string
}

/** 政务数据共享交换平台 over HTTP, with a bearer token. */
export function dataExchange(upstream: Upstream, token: string): DataExchange {
  const headers = { authorization: `Bearer ${token}` }
  const get = (path: string) => ({ method: 'GET' as const, path, headers })
  return {
    async *subjects(kind) {
      for await (const line of upstream.lines(get(`/v1/subjects?kind=${kind}`))) yield readLine(line)
    },
    async changes(after, limit) {
      const query = new URLSearchParams({ after, limit: String(limit) })
      const { body } = await upstream.json<ChangesAnswer>(get(`/v1/changes?${query}`))
      const changes = (body.changes ?? []).flatMap(change => readChange(change) ?? [])
      return { changes, next: body.next === undefined ? after : String(body.next) }
    },
    async *priorPayments(after) {
      const query = new URLSearchParams({ after })
      for await (const line of upstream.lines(get(`/v1/prior-payments?${query}`))) yield readPaymentLine(line)
    },
    async *rawRecords(after) {
      const query = new URLSearchParams({ after })
      for await (const line of upstream.lines(get(`/v1/records?${query}`))) yield readRecordLine(line)
    },
    async departments() {
      const { body } = await upstream.json<DepartmentLine[]>(get('/v1/departments'))
      return body.map(readDepartment)
    },
    async departmentFacts(department, kind, identifier) {
      const query = new URLSearchParams({ kind, id: identifier })
      const path = `/v1/departments/${encodeURIComponent(department)}/facts?${query}`
      // 503 is one department's answer; the exchange itself is well.
      const { status, body } = await upstream.json<FactsAnswer>({ ...get(path), answers: [503] })
      if (status === 503) return { kind: 'DOWN', since: new Date(body.since ?? 0) }
      if (status !== 200) return { kind: 'UNKNOWN_SUBJECT' }
      return { kind: 'ANSWERED', facts: readFacts(kind, body.facts ?? {}) }
    },
  }
}

function readLine(line: string): SubjectLine {
  const read = parse(line)
  if (read?.begin === true) return { kind: 'BEGIN', count: Number(read.count) || 0 }
  if (read?.end === true) return { kind: 'END', changesFrom: String(read.changesFrom) }
  const subject = read && readSubject(read)
  return subject ? { kind: 'SUBJECT', subject } : { kind: 'UNREADABLE' }
}

function readPaymentLine(line: string): PriorPaymentLine {
  const read = parse(line)
  if (read?.end === true) return { kind: 'END', next: String(read.next) }
  return { kind: 'PAYMENT', payment: readPriorPayment(line, fields(read) ?? {}) }
}

function readRecordLine(line: string): RawRecordLine {
  const read = parse(line)
  if (read?.end === true) return { kind: 'END', next: String(read.next) }
  const record = read && readRawRecord(read)
  return record ? { kind: 'RECORD', record } : { kind: 'UNREADABLE' }
}

function parse(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line) as Record<string, unknown>
  } catch {
    return null
  }
}

const readDepartment = ({ code, status, lastDeliveredAt }: DepartmentLine): Omit<DataSource, 'since'> => ({
  department: code,
  up: status === 'UP',
  lastDeliveredAt: lastDeliveredAt ? new Date(lastDeliveredAt) : null,
})
