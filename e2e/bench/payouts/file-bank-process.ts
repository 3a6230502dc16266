import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const PAGE = 1_000

/** A bank that takes files of payments, pays every line at once, and forgets a file once its results are fetched. */
export interface FileBank {
  url: string
  /** Payments and 分 it made; a request id that came twice is counted twice. */
  paid: { count: number; fen: number }
  close(): Promise<void>
}

interface Line {
  requestId: string
  amountFen: number
}

export async function fileBank(): Promise<FileBank> {
  const files = new Map<string, string>()
  const bank: FileBank = { url: '', paid: { count: 0, fen: 0 }, close: async () => undefined }
  const server: Server = createServer((request, response) => {
    void answer(files, bank, request).then(body => say(response, body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  bank.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  bank.close = () => new Promise(resolve => void server.close(() => resolve()).closeAllConnections())
  return bank
}

function say(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function answer(files: Map<string, string>, bank: FileBank, request: IncomingMessage): Promise<object> {
  const { pathname, searchParams } = new URL(request.url ?? '/', bank.url)
  if (request.method === 'POST') return take(files, bank, await bodyOf(request))
  const [batchId = '', results] = pathname.split('/').slice(4)
  if (results !== 'results') return { batchId, status: 'FINISHED' }
  const after = Number(searchParams.get('after') ?? 0)
  const lines = (files.get(batchId) ?? '').split('\n').slice(after, after + PAGE)
  const page = lines
    .filter(line => line !== '')
    .map((line, index) => resultOf(JSON.parse(line) as Line, after + index + 1))
  if (page.length === 0) files.delete(batchId)
  return { results: page, next: after + page.length }
}

const resultOf = ({ requestId, amountFen }: Line, line: number) => ({
  line,
  requestId,
  status: 'SUCCESS',
  code: '00',
  amountFen,
  bankReference: 'BR',
  bankSerial: `S${requestId}`,
  completedAt: new Date().toISOString(),
})

function take(files: Map<string, string>, bank: FileBank, text: string): object {
  const end = text.indexOf('\n')
  const head = JSON.parse(text.slice(0, end)) as { batchId: string; count: number; totalFen: number }
  files.set(head.batchId, text.slice(end + 1))
  bank.paid.count += head.count
  bank.paid.fen += head.totalFen
  return { batchId: head.batchId, status: 'ACCEPTED', bankReference: 'DF' }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
