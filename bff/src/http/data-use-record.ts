import type { FastifyInstance } from 'fastify'
import type { DataUseLine, DataUseRecord } from '../domain/data-use-record'
import type { takeDataUseRecord } from '../usecases/data-use-record'
import { BYTE_ORDER_MARK, cell } from './csv'

const HEADS: readonly [string, keyof DataUseLine][] = [
  ['时间', 'at'],
  ['谁', 'actor'],
  ['看了什么', 'what'],
  ['为了什么', 'purpose'],
  ['依据', 'basis'],
]

/** One's own record of uses, by the ticket it was opened with two minutes ago at most. */
export function dataUseRecordRoute(
  server: FastifyInstance,
  take: ReturnType<typeof takeDataUseRecord>,
): void {
  server.get<{ Params: { ticket: string } }>('/papers/data-uses/:ticket', async (request, reply) => {
    const paper = await take(request.params.ticket)
    reply.header('cache-control', 'no-store')
    if (!paper)
      return reply
        .code(404)
        .type('text/plain; charset=utf-8')
        .send('这个下载地址超过两分钟了。请回到“谁看过我的数据”重新点一次。')
    const csv = paper.kind === 'CSV'
    return reply
      .header('content-disposition', `${csv ? 'attachment' : 'inline'}; filename="${paper.name}"`)
      .type(csv ? 'text/csv; charset=utf-8' : 'application/pdf')
      .send(csv ? table(paper.record) : Buffer.from(paper.pdf))
  })
}

const table = ({ lines, withdrawn }: DataUseRecord): string => {
  const rows = [
    HEADS.map(([head]) => head),
    ...lines.map(one => HEADS.map(([, key]) => cell(one[key]))),
    ...withdrawn.map(text => [cell(text)]),
  ]
  return BYTE_ORDER_MARK + rows.map(cells => `${cells.join(',')}\r\n`).join('')
}
