import type { FastifyInstance } from 'fastify'
import type { DataUseLine, DataUseRecord } from '../domain/data-use-record'
import type { takeDataUseRecord } from '../usecases/data-use-record'
import { cell, csvText } from './csv'
import { sendPaper } from './send-paper'

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
    return sendPaper(reply, paper?.kind === 'CSV' ? { ...paper, csv: table(paper.record) } : paper, GONE)
  })
}

const GONE = '这个下载地址超过两分钟了。请回到“谁看过我的数据”重新点一次。'

const table = ({ lines, withdrawn }: DataUseRecord): string =>
  csvText([
    HEADS.map(([head]) => head),
    ...lines.map(one => HEADS.map(([, key]) => cell(one[key]))),
    ...withdrawn.map(text => [cell(text)]),
  ])
