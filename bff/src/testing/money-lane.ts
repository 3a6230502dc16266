import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sha256 } from '../adapters/digest/sha256'
import { postgresFulfilments } from '../adapters/postgres/fulfilments'
import { postgresTaps } from '../adapters/postgres/taps'
import { reportOf } from '../domain/settling'
import type { Instruction } from '../ports/executors'
import { checkFulfilments } from '../usecases/check-fulfilments'
import { confirmEntitlement } from '../usecases/confirm-entitlement'
import { lastCheck } from '../usecases/last-check'
import { retryFulfilment } from '../usecases/retry-fulfilment'
import { sendFulfilment } from '../usecases/send-fulfilment'
import { settleFulfilment } from '../usecases/settle-fulfilment'
import { takeBankCallback } from '../usecases/take-bank-callback'
import { takeExecutorResults } from '../usecases/take-executor-results'
import type { CaseWorld } from './case-world'
import type { fakeBank } from './fake-bank'

interface MoneyLaneParts {
  bank: ReturnType<typeof fakeBank>
  /** What executors other than the bank were told. */
  instructions: Instruction[]
  /** What a person has to look at. */
  alarms: string[]
}

/** The way from the tap to the account over a real PostgreSQL, with a bank and executors that do as they are told. */
export function moneyLane(world: CaseWorld, { bank, instructions, alarms }: MoneyLaneParts) {
  const fulfilments = postgresFulfilments(world.db, world.personalData, () => undefined)
  const deps = { ...world, fulfilments, digest: sha256, alarm: (what: string) => void alarms.push(what) }
  const settle = settleFulfilment(deps)
  const executors = {
    instruct: async (instruction: Instruction) => {
      instructions.push(instruction)
      return { kind: 'ACCEPTED' as const }
    },
    results: async (after: string) => ({
      results: instructions.map((instruction, index) => ({
        cursor: String(index + 1),
        instructionId: instruction.instructionId,
        report: reportOf('SUCCEED', { amountFen: instruction.amountFen, serial: 'ZX1' }),
      })),
      next: after === '0' ? '1' : after,
    }),
  }
  const taps = postgresTaps(world.db, () => undefined)
  const send = sendFulfilment({
    ...deps,
    bank,
    executors,
    settle,
    lastCheck: lastCheck({ ...world, taps }),
  })
  const confirmDeps = { ...world, taps, subjects: {} as never, calendar: chineseWorkingDays({}) }
  const cursor = new Map<string, string>()
  return {
    fulfilments,
    settle,
    send,
    confirm: confirmEntitlement(confirmDeps),
    retry: retryFulfilment({
      ...confirmDeps,
      fulfilments,
    }),
    check: checkFulfilments({ ...deps, bank, settle, send }),
    callback: takeBankCallback({ bank, settle }),
    feed: takeExecutorResults({
      executors,
      fulfilments,
      settle,
      cursors: {
        get: async feed => cursor.get(feed) ?? null,
        set: async (feed, at) => void cursor.set(feed, at),
      },
    }),
  }
}
