import { credentials } from '../credentials'
import { textOf } from '../fields'
import { type ListedLine, signedList } from '../offices/signed-list'
import { findAccount } from '../stores/accounts'
import type { Institution, World } from '../world'
import { type AppliedPayment, readApplication, signatureOf } from './application-file'
import { treasuryPage } from './treasury-page'

const LARGEST_FILE_BYTES = 64 * 1024 * 1024

/** What became of one payment; the first answer stays. */
type Outcome = {
  readonly status: 'PAID' | 'REFUSED'
  readonly serial?: string
  readonly code?: string
  readonly at: string
}
interface Taken {
  readonly payerAccount: string
  readonly payments: readonly AppliedPayment[]
  readonly fingerprint: string
  readonly outcomes: Map<string, Outcome>
  results: number
}

function outcomeOf(world: World, { requestId, payeeAccount, payeeName }: AppliedPayment): Outcome {
  const at = world.clock.iso()
  const account = findAccount(world, payeeAccount)
  if (world.faults.take('treasury', 'rejected61') || !account)
    return { status: 'REFUSED', code: 'ACCOUNT_INVALID', at }
  if (world.faults.take('treasury', 'rejected63') || account.status === 'CLOSED')
    return { status: 'REFUSED', code: 'ACCOUNT_STATUS', at }
  if (world.faults.take('treasury', 'nameMismatch') || account.accountName !== payeeName)
    return { status: 'REFUSED', code: 'NAME_MISMATCH', at }
  return { status: 'PAID', serial: `GK${requestId.slice(0, 8).toUpperCase()}`, at }
}

/** 国库集中支付: a 支付申请 in, its result out; every payment is made once, however often its file comes. */
export const treasury: Institution = world => async app => {
  const { secret } = credentials.treasury
  const taken = new Map<string, Taken>()
  world.onReset(() => taken.clear())

  app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(treasuryPage()))

  app.post('/v1/applications', { bodyLimit: LARGEST_FILE_BYTES }, async (request, reply) => {
    const file = readApplication(secret, request.rawBody)
    if ('invalid' in file) return reply.code(400).send({ code: 'INVALID_APPLICATION', field: file.invalid })
    const known = taken.get(file.application) ?? {
      fingerprint: file.fingerprint,
      payerAccount: file.payerAccount,
      payments: file.payments,
      outcomes: new Map(),
      results: 0,
    }
    if (known.fingerprint !== file.fingerprint) return reply.code(409).send({ code: 'APPLICATION_MISMATCH' })
    taken.set(file.application, known)
    const most = Number(textOf(request.query, 'most')) || file.payments.length
    const answered = file.payments.filter(({ requestId }) => known.outcomes.has(requestId))
    const next = file.payments.filter(({ requestId }) => !known.outcomes.has(requestId)).slice(0, most)
    for (const payment of next) known.outcomes.set(payment.requestId, outcomeOf(world, payment))
    if (next.length > 0) known.results += 1
    const lines = [
      {
        result: `GK-${file.application}-${known.results}`,
        application: file.application,
        digest: file.digest,
      },
      ...[...answered, ...next].map(({ requestId, amountFen }, n) => ({
        ...{ line: n + 1, requestId, amountFen },
        ...known.outcomes.get(requestId),
      })),
    ].map(fields => JSON.stringify(fields))
    const end = { end: true, count: lines.length - 1, signature: signatureOf(secret, lines) }
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .header('content-disposition', `attachment; filename="GK-${file.application}-${known.results}.ndjson"`)
      .send(`${[...lines, JSON.stringify(end)].join('\n')}\n`)
  })

  app.get('/v1/statements', async (request, reply) => {
    const [day, payerAccount] = [textOf(request.query, 'day'), textOf(request.query, 'payer')]
    const own = [...taken.values()].filter(application => application.payerAccount === payerAccount)
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .header('content-disposition', `attachment; filename="GK-${payerAccount.slice(-4)}-${day}.ndjson"`)
      .send(
        signedList(
          'treasury',
          { payerAccount },
          day,
          own.flatMap(application => paidOn(application, day)),
        ),
      )
  })
}

/** What left the account on a day. */
const paidOn = ({ payments, outcomes }: Taken, day: string): ListedLine[] =>
  payments.flatMap(({ requestId, amountFen }) => {
    const { status, at = '', serial = '' } = outcomes.get(requestId) ?? {}
    const paid = status === 'PAID' && at.startsWith(day)
    return paid ? [{ reference: requestId, movement: 'DONE' as const, amountFen, serial, at }] : []
  })
