import { yuanFigure } from '@policy-direct/shared/format/money'
import type { FastifyInstance } from 'fastify'
import type { Statement, StatementLine } from '../domain/receipt-paper'
import type { takePaper } from '../usecases/receipt-papers'
import { cell, csvText } from './csv'
import { sendPaper } from './send-paper'

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
    return sendPaper(reply, paper?.kind === 'CSV' ? { ...paper, csv: table(paper.statement) } : paper, GONE)
  })
}

const GONE = '这个下载地址超过两分钟了，或者这一笔后来退回了。请回到“回执”重新点一次。'

const table = ({ lines }: Statement): string =>
  csvText([HEADS.map(([head]) => head), ...lines.map(line => HEADS.map(([, of]) => cell(of(line))))])
