import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { PushedEvent, PushQuery } from '../ports/wechat-push'
import type { Refused } from '../usecases/note-refusal'
import type { takeBankCallback } from '../usecases/take-bank-callback'
import type { SmsReceipt } from '../usecases/take-sms-receipts'

export interface CallbackUseCases {
  bank: ReturnType<typeof takeBankCallback>
  smsReceipts(receipts: readonly SmsReceipt[]): Promise<number>
  wechat: {
    echo(query: Omit<PushQuery, 'msgSignature'>, echostr: string): string | null
    read(query: PushQuery, encrypted: string): PushedEvent | null
    take(event: PushedEvent): Promise<void>
  }
  /** Unguessable part of the receipts' path: the carrier documents no signature. */
  smsKey: string
  /** Hears of what did not come from whom it says. */
  note?(refused: Refused): void
}

interface WireReceipt {
  sid?: string
  mobile?: string
  report_status?: string
}

/** Callbacks of upstreams. Bodies are kept as they came: signatures are over bytes, not over what JSON makes of them. */
export async function callbackRoutes(server: FastifyInstance, useCases: CallbackUseCases): Promise<void> {
  await server.register(async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    bankRoute(scope, useCases)
    smsRoute(scope, useCases)
    wechatRoutes(scope, useCases)
  })
}

const header = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

const WHY = {
  FORGED: '签名或时间不对，不当作对方发来的，什么也没有动。',
  UNREADABLE: '签名对，内容读不懂或没有金额（amountFen），什么也没有动。',
} as const

const refusedAt = (request: FastifyRequest, code: keyof typeof WHY): Refused => ({
  ...{ actor: null, source: request.ip, door: `${request.method} ${request.routeOptions.url}` },
  ...{ code, reason: WHY[code], field: code === 'FORGED' ? 'signature' : 'body' },
  sent: String(request.body ?? ''),
})

function bankRoute(scope: FastifyInstance, { bank, note }: CallbackUseCases): void {
  scope.post('/callbacks/bank', async (request, reply) => {
    const outcome = await bank({
      client: header(request.headers['x-bank-client']),
      timestamp: header(request.headers['x-bank-timestamp']),
      signature: header(request.headers['x-bank-signature']),
      method: 'POST',
      path: request.url,
      body: String(request.body ?? ''),
    }).catch(error => {
      if ((error as { code?: string }).code === 'INVALID_INPUT') return 'UNREADABLE' as const
      throw error
    })
    if (outcome !== 'TAKEN') note?.(refusedAt(request, outcome))
    if (outcome === 'FORGED') return reply.code(401).send({ code: 'BAD_SIGNATURE' })
    if (outcome === 'UNREADABLE') return reply.code(400).send({ code: 'UNREADABLE' })
    return { code: 'OK' }
  })
}

function smsRoute(scope: FastifyInstance, { smsReceipts, smsKey, note }: CallbackUseCases): void {
  scope.post<{ Params: { key: string } }>('/callbacks/sms/:key', async (request, reply) => {
    if (request.params.key !== smsKey) {
      note?.(refusedAt(request, 'FORGED'))
      return reply.code(404).send()
    }
    const receipts = parsed<WireReceipt[]>(request.body)
    if (!Array.isArray(receipts)) return reply.code(400).send({ result: 1, errmsg: 'not an array' })
    await smsReceipts(
      receipts.flatMap(({ sid, mobile, report_status }) =>
        sid && mobile ? [{ serial: sid, phone: mobile, delivered: report_status === 'SUCCESS' }] : [],
      ),
    )
    return { result: 0, errmsg: 'OK' }
  })
}

function wechatRoutes(scope: FastifyInstance, { wechat, note }: CallbackUseCases): void {
  type Query = Record<string, string | undefined>
  const queryOf = ({ signature = '', timestamp = '', nonce = '', msg_signature = '' }: Query) => ({
    signature,
    timestamp,
    nonce,
    msgSignature: msg_signature,
  })
  scope.get<{ Querystring: Query }>('/callbacks/wechat', async (request, reply) => {
    const echo = wechat.echo(queryOf(request.query), request.query.echostr ?? '')
    return echo === null ? reply.code(401).send('') : reply.type('text/plain').send(echo)
  })
  scope.post<{ Querystring: Query }>('/callbacks/wechat', async (request, reply) => {
    const encrypted = parsed<{ Encrypt?: string }>(request.body)?.Encrypt
    const event = encrypted ? wechat.read(queryOf(request.query), encrypted) : null
    if (!event) {
      note?.(refusedAt(request, 'FORGED'))
      return reply.code(401).send('')
    }
    await wechat.take(event)
    return reply.type('text/plain').send('success')
  })
}

function parsed<T>(body: unknown): T | null {
  try {
    return JSON.parse(String(body ?? '')) as T
  } catch {
    return null
  }
}
