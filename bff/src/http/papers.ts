import { yuanFigure } from '@policy-direct/shared/format/money'
import type { FastifyInstance } from 'fastify'
import type { Statement, StatementLine } from '../domain/receipt-paper'
import type { takePaper } from '../usecases/receipt-papers'
import { BYTE_ORDER_MARK, cell } from './csv'

const HEADS: readonly [string, (line: StatementLine) => string][] = [
  ['日期', line => line.on],
  ['事项', line => line.item],
  ['类型', line => line.word],
  ['金额（元）', line => yuanFigure(line.amountFen).replaceAll(',', '')],
  ['付款方', line => line.payer],
  ['收款账户', line => line.payee],
  ['流水号', line => line.serial],
  ['依据', line => line.basis],
  ['回执号', line => line.number],
  ['办件号', line => line.caseNumber],
]

/** Receipts and yearly statements, by the ticket their owner was given two minutes ago at most. */
export function paperRoutes(server: FastifyInstance, take: ReturnType<typeof takePaper>): void {
  server.get<{ Params: { ticket: string } }>('/papers/:ticket', async (request, reply) => {
    const paper = await take(request.params.ticket)
    reply.header('cache-control', 'no-store')
    if (!paper)
      return reply
        .code(404)
        .type('text/plain; charset=utf-8')
        .send('这个下载地址超过两分钟了，或者这一笔后来退回了。请回到“回执”重新点一次。')
    const csv = paper.kind === 'CSV'
    return reply
      .header('content-disposition', `${csv ? 'attachment' : 'inline'}; filename="${paper.name}"`)
      .type(csv ? 'text/csv; charset=utf-8' : 'application/pdf')
      .send(csv ? table(paper.statement) : Buffer.from(paper.pdf))
  })
}

const table = ({ lines }: Statement): string =>
  BYTE_ORDER_MARK +
  [HEADS.map(([head]) => head), ...lines.map(line => HEADS.map(([, of]) => cell(of(line))))]
    .map(cells => `${cells.join(',')}\r\n`)
    .join('')
