import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { FastifyInstance } from 'fastify'
import type { AuditEvent } from '../ports/supervision'
import type { takeAuditExport } from '../usecases/export-audit'
import { BYTE_ORDER_MARK, cell } from './csv'
import { streamOf } from './line-stream'

const HEADS: readonly [keyof AuditEvent, string][] = [
  ['seq', '序号'],
  ['at', '时间'],
  ['caseNumber', '办件号'],
  ['itemId', '事项'],
  ['itemVersion', '版本'],
  ['department', '牵头部门'],
  ['regionCode', '区县代码'],
  ['beneficiaryKind', '对象'],
  ['event', '发生了什么'],
  ['fromStatus', '之前'],
  ['toStatus', '之后'],
  ['actorKind', '谁办的'],
  ['staffNo', '工号'],
  ['amountFen', '金额（分）'],
]

/** XQ-8: the events of an export as a stream; a page of them at a time is in memory, however many there are. */
export function auditExportRoute(server: FastifyInstance, take: ReturnType<typeof takeAuditExport>): void {
  server.get<{ Params: { ticket: string } }>('/audit/events/:ticket', async (request, reply) => {
    const taken = await take(request.params.ticket)
    if (!taken) {
      return reply
        .code(404)
        .type('text/plain; charset=utf-8')
        .send('这个下载地址用过了，或者超过两分钟了。请回到审计导出重新点一次。')
    }
    const { format, from, until } = taken.request
    const csv = format === 'CSV'
    return reply
      .type(csv ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8')
      .header('cache-control', 'no-store')
      .header(
        'content-disposition',
        `attachment; filename="events-${from}-${until}.${csv ? 'csv' : 'ndjson'}"`,
      )
      .send(streamOf(csv ? csvLines(taken.events) : jsonLines(taken.events)))
  })
}

async function* csvLines(pages: AsyncIterable<readonly AuditEvent[]>): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${HEADS.map(([, head]) => head).join(',')}\r\n`
  for await (const page of pages) {
    yield page.map(event => `${HEADS.map(([key]) => cell(event[key])).join(',')}\r\n`).join('')
  }
}

async function* jsonLines(pages: AsyncIterable<readonly AuditEvent[]>): AsyncGenerator<string> {
  for await (const page of pages)
    yield page.map(event => `${JSON.stringify({ ...event, at: chinaDateTime(event.at) })}\n`).join('')
}
