import type { FastifyInstance } from 'fastify'
import { bankNamed, luhnDigit } from '../city/banks'
import type { Account } from '../city-contract'
import { numberOf, textOf } from '../fields'
import { findAccount } from '../stores/accounts'
import type { World } from '../world'

const BANK = '313'
/** Area and a kind of account that the seeded city does not have. */
const PREFIX = `${BANK}2209`

/** Most accounts that are opened in one call. */
const MOST_AT_ONCE = 10_000

/** The next free numbers at 吉林银行. */
function freshNumbers(world: World, count: number): string[] {
  const taken = world.openedAccounts.list().filter(account => account.accountNumber.startsWith(PREFIX)).length
  return Array.from({ length: count }, (_, n) => {
    const body = `${PREFIX}${String(taken + n + 1).padStart(8, '0')}`
    return body + luhnDigit(body)
  })
}

/** In whose name: as asked, a cast member's first firm, or the cast member. */
function nameIn(world: World, body: unknown): string {
  const person = world.city.find(textOf(body, 'cast'))
  return textOf(body, 'accountName') || person?.licences[0]?.enterpriseName || person?.name || ''
}

/** Accounts at the banks: somebody opens a new one, or closes one. */
export function accountRoutes(app: FastifyInstance, world: World): void {
  app.post('/bank-accounts', async (request, reply) => {
    const accountName = nameIn(world, request.body)
    if (!accountName) return reply.code(400).send({ code: 'INVALID_ACCOUNT' })
    const count = numberOf(request.body, 'count')
    if (count !== undefined && !(Number.isInteger(count) && count >= 1 && count <= MOST_AT_ONCE))
      return reply.code(400).send({ code: 'INVALID_COUNT' })
    const status = textOf(request.body, 'status') === 'CLOSED' ? 'CLOSED' : 'OPEN'
    const opened = freshNumbers(world, count ?? 1).map((accountNumber): Account => {
      return { accountNumber, accountName, bankCode: BANK, status }
    })
    for (const account of opened) world.openedAccounts.put(account)
    if (count !== undefined) return { accountNumbers: opened.map(({ accountNumber }) => accountNumber) }
    return { ...opened[0]!, bankName: bankNamed(BANK) }
  })

  app.post('/bank-accounts/close', async (request, reply) => {
    const account = findAccount(world, textOf(request.body, 'accountNumber'))
    if (!account) return reply.code(404).send({ code: 'NO_SUCH_ACCOUNT' })
    world.openedAccounts.put({ ...account, status: 'CLOSED' })
    return { ...account, status: 'CLOSED' }
  })
}
