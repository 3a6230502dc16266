import { createHmac, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A bank that takes every payment and calls back at once; knows when the platform has booked each. */
export interface InstantBank {
  url: string
  /** Request id → moment (milliseconds) at which the callback was answered: the money is booked. */
  booked: Map<string, number>
  /** Where callbacks go; set once the platform listens. */
  platform: string
  close(): Promise<void>
}

export async function instantBank(secret: string): Promise<InstantBank> {
  const bank: InstantBank = { url: '', booked: new Map(), platform: '', close: async () => undefined }
  const server: Server = createServer((request, response) => {
    void bodyOf(request).then(text => {
      // It keeps no books: neither inquiries nor day statements.
      if (request.method !== 'POST') return void response.writeHead(404).end('{"code":"34"}')
      const order = JSON.parse(text) as { requestId: string; amountFen: number }
      const taken = { requestId: order.requestId, bankReference: 'BR', status: 'ACCEPTED', code: '05' }
      response.writeHead(202, { 'content-type': 'application/json' }).end(JSON.stringify(taken))
      void callBack(bank, secret, order)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  bank.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  bank.close = () => new Promise(resolve => void server.close(() => resolve()).closeAllConnections())
  return bank
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

async function callBack(
  bank: InstantBank,
  secret: string,
  { requestId, amountFen }: { requestId: string; amountFen: number },
): Promise<void> {
  const body = JSON.stringify({
    eventId: randomUUID(),
    requestId,
    bankReference: 'BR',
    status: 'SUCCESS',
    amountFen,
    bankSerial: `S${requestId.slice(-8)}`,
    code: '00',
  })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', secret)
    .update(`${timestamp}\nPOST\n/callbacks/bank\n${body}`)
    .digest('hex')
  const answer = await fetch(`${bank.platform}/callbacks/bank`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-bank-client': 'bench',
      'x-bank-timestamp': timestamp,
      'x-bank-signature': signature,
    },
    body,
  })
  if (answer.ok) bank.booked.set(requestId, performance.now())
}
