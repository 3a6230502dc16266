import type { FulfilmentKind } from '../eligibility'
import type { EntitlementStatus } from './entitlement'
import type { FulfilmentStatus } from './fulfilment'
import { PAYS_TO_ACCOUNT } from './payout-account'

export interface FundStation {
  readonly holder: string
  readonly note: string | null
  readonly state: 'DONE' | 'NOW' | 'LATER'
  readonly at: Date | null
}

export interface FundPathInput {
  readonly kind: FulfilmentKind
  readonly status: EntitlementStatus
  /** Pool and its account, or the executor that holds the deposit. */
  readonly source: { readonly holder: string; readonly note: string | null }
  /** 中国银行 尾号 0231 */
  readonly account: string | null
  readonly confirmedAt: Date | null
  readonly attempt: {
    readonly status: FulfilmentStatus
    /** The treasury moves it, not a bank we order. */
    readonly treasury: boolean
    readonly sentAt: Date | null
    readonly settledAt: Date | null
  } | null
}

/** Where the money is (CZ-3): its source, the bank, the account. Empty for benefits that are not money in an account. */
export function fundPathOf(input: FundPathInput): FundStation[] {
  if (!PAYS_TO_ACCOUNT.has(input.kind)) return []
  const at = position(input)
  const { source, attempt, confirmedAt } = input
  const state = (station: number) =>
    at < 0 || station > at ? 'LATER' : station < at || at === 2 ? 'DONE' : 'NOW'
  const came =
    attempt?.status === 'RETURNED' || attempt?.status === 'REVERSED' || attempt?.status === 'REJECTED'
  return [
    {
      holder: source.holder,
      note: came ? '退回来了，给您留着' : source.note,
      state: state(0),
      at: at < 0 ? null : came ? (attempt?.settledAt ?? null) : confirmedAt,
    },
    {
      holder: carrier(input),
      note: null,
      state: state(1),
      at: at >= 1 ? (attempt?.sentAt ?? null) : null,
    },
    {
      holder: '您的账户',
      note: input.account,
      state: state(2),
      at: at === 2 ? (attempt?.settledAt ?? null) : null,
    },
  ]
}

/** Until the 支付申请 is taken an item of the treasury's may still be paid by the bank: who carries it is the attempt's own word. */
const carrier = ({ kind, attempt }: FundPathInput): string =>
  kind !== 'PAYOUT' ? '存储银行划转' : attempt?.treasury ? '国库集中支付' : '付款银行'

const HELD: ReadonlySet<FundPathInput['status']> = new Set([
  'IN_NOTICE',
  'OBJECTED',
  'STOPPED',
  'IN_EXECUTION',
])

/** -1 not yet held, 0 held at the source, 1 with the bank, 2 arrived. */
function position({ status, attempt }: FundPathInput): -1 | 0 | 1 | 2 {
  if (!attempt) return HELD.has(status) ? 0 : -1
  switch (attempt.status) {
    case 'SUCCEEDED':
      return 2
    case 'SENDING':
    case 'UNKNOWN':
    case 'ACCEPTED':
    case 'PROCESSING':
      return 1
    default:
      return 0
  }
}
