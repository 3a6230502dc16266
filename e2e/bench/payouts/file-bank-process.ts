import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chinaDate } from '@policy-direct/shared/time/china-date'

const PAGE = 1_000
const DAY_MS = 86_400_000

/**
 * A bank that takes files of payments, pays every line at once, and forgets a file once its results are fetched; its
 * statement of a day keeps every line. It also is the city's clock, which only moves on by whole days. A process of its
 * own: what it computes and keeps is no part of what the platform is measured by.
 */
interface Books {
  files: Map<string, Line[]>
  /** By payer and day. A request id that came twice is there twice. */
  statements: Map<string, { lines: Line[]; fen: number }>
  offsetMs: number
}

interface Line {
  requestId: string
  amountFen: number
  at?: string
}

const books: Books = { files: new Map(), statements: new Map(), offsetMs: 0 }
const now = () => new Date(Date.now() + books.offsetMs)

async function answer(request: IncomingMessage): Promise<object> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const after = Number(searchParams.get('after') ?? 0)
  if (pathname === '/clock') return { offsetMs: books.offsetMs }
  if (pathname === '/next-day') {
    books.offsetMs += DAY_MS
    return { offsetMs: books.offsetMs }
  }
  if (pathname === '/paid') return paid()
  if (request.method === 'POST') return take(await bodyOf(request))
  const [what, id = '', results] = pathname.split('/').slice(3)
  if (what === 'statements') return statementPage(`${searchParams.get('payer')} ${id}`, after)
  if (results !== 'results') return { batchId: id, status: 'FINISHED' }
  return resultPage(id, after)
}

function take(text: string): object {
  const end = text.indexOf('\n')
  const head = JSON.parse(text.slice(0, end)) as { batchId: string; payerAccount: string }
  const { batchId } = head
  const lines = linesOf(text.slice(end + 1))
  books.files.set(batchId, lines)
  const at = now()
  const key = `${head.payerAccount} ${chinaDate(at)}`
  const statement = books.statements.get(key) ?? { lines: [], fen: 0 }
  books.statements.set(key, statement)
  for (const { requestId, amountFen } of lines) {
    statement.lines.push({ requestId, amountFen, at: at.toISOString() })
    statement.fen += amountFen
  }
  return { batchId, status: 'ACCEPTED', bankReference: 'DF' }
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Line)

function resultPage(batchId: string, after: number): object {
  const page = (books.files.get(batchId) ?? []).slice(after, after + PAGE)
  if (page.length === 0) books.files.delete(batchId)
  return {
    results: page.map(({ requestId, amountFen }, index) => ({
      line: after + index + 1,
      requestId,
      status: 'SUCCESS',
      code: '00',
      amountFen,
      bankReference: 'BR',
      bankSerial: serialOf(requestId),
      completedAt: now().toISOString(),
    })),
    next: after + page.length,
  }
}

const serialOf = (requestId: string) => `S${requestId}`

function statementPage(key: string, after: number): object {
  const { lines: all, fen } = books.statements.get(key) ?? { lines: [], fen: 0 }
  const lines = all.slice(after, after + PAGE).map(line => ({
    ...line,
    bankSerial: serialOf(line.requestId),
    direction: 'DEBIT',
    kind: 'PAYMENT',
  }))
  return { openingFen: 0, closingFen: -fen, count: all.length, next: after + lines.length, lines }
}

function paid(): object {
  const all = [...books.statements.values()].flatMap(({ lines }) => lines)
  return { count: all.length, fen: all.reduce((sum, { amountFen }) => sum + amountFen, 0) }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const server: Server = createServer((request, response) => {
  void answer(request).then(body =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
  )
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
// Whoever asked for it is gone.
process.on('disconnect', () => process.exit(0))
