import { upstreamUnavailable } from '../../domain/fault'
import { reportOf } from '../../domain/settling'
import { type UpstreamFailure, upstreamFailure, wasNeverSent } from '../../domain/upstream-failure'
import type { Executors, InstructionAnswer, InstructionResult } from '../../ports/executors'
import type { Upstream } from '../../ports/upstream'

interface WireResult {
  cursor: number | string
  instructionId: string
  status: string
  amountFen: number
  executedAt?: string
  reference?: string
  reason?: string
}

const REASONS: Readonly<Record<string, string>> = {
  ACCOUNT_INVALID: '收款账号不存在',
  ACCOUNT_CLOSED: '收款账户状态异常',
  ACCOUNT_NAME_MISMATCH: '户名与账户不符',
  UNKNOWN_BENEFICIARY: '执行机构没有查到您的登记信息',
}

/** Busy, or something about our own access: it says nothing about the beneficiary. */
const NOT_TAKEN: ReadonlySet<number> = new Set([401, 403, 429, 503])

/** Executors that are not banks, through the data exchange. An instruction's id makes repeating it harmless. */
export function exchangeExecutors(upstream: Upstream, token: string): Executors {
  const headers = { authorization: `Bearer ${token}` }
  return {
    async instruct({ toAccountNumber, ...instruction }) {
      try {
        const { status, body } = await upstream.json<{ code?: string }>({
          method: 'POST',
          path: '/v1/instructions',
          headers,
          json: { ...instruction, ...(toAccountNumber ? { toAccountNumber } : {}) },
          repeatable: true,
          answers: [503],
        })
        return answerOf(status, body.code)
      } catch (error) {
        const failure = upstreamFailure(error)
        if (!failure) throw error
        return wasNeverSent(failure) ? { kind: 'NOT_TAKEN', why: failure.kind } : { kind: 'LOST' }
      }
    },
    async results(after) {
      const { status, body } = await upstream.json<{ results?: WireResult[]; next?: number | string }>({
        method: 'GET',
        path: `/v1/instruction-results?after=${encodeURIComponent(after)}`,
        headers,
      })
      if (status !== 200) throw unreadable('STATUS', status)
      return { results: (body.results ?? []).map(resultOf), next: String(body.next ?? after) }
    },
  }
}

const unreadable = (kind: UpstreamFailure['kind'], status?: number) =>
  upstreamUnavailable('执行机构', { upstream: 'executors', kind, ...(status && { status }) })

function answerOf(status: number, code = String(status)): InstructionAnswer {
  if (status === 409) return { kind: 'MISMATCH' }
  if (NOT_TAKEN.has(status)) return { kind: 'NOT_TAKEN', why: code }
  return status === 200 || status === 202
    ? { kind: 'ACCEPTED' }
    : { kind: 'REFUSED', reason: `执行机构没有受理（${code}）` }
}

function resultOf(result: WireResult): InstructionResult {
  const done = result.status === 'EXECUTED'
  // A word nobody knows is no refusal: the feed stops, and a person hears of it.
  if (!done && result.status !== 'REFUSED') throw unreadable('UNREADABLE')
  return {
    cursor: String(result.cursor),
    instructionId: result.instructionId,
    report: reportOf(done ? 'SUCCEED' : 'REJECT', {
      amountFen: result.amountFen,
      // The executor echoes our reference; its own number is the cursor of its register.
      serial: done ? `ZX${String(result.cursor).padStart(8, '0')}` : null,
      reason: done ? null : (REASONS[result.reason ?? ''] ?? result.reason ?? null),
      at: result.executedAt ? new Date(result.executedAt) : null,
    }),
  }
}
