/** A payment in the bank's own book. */
export interface BankBook {
  requestId: string
  amountFen: number
  /** Where it stands now. */
  status: string
}

/** One case with its instructions, and where its money is in the ledger. */
export interface CaseBook {
  id: string
  status: string
  amountFen: number
  confirmed: boolean
  instructions: readonly { id: string; status: string }[]
  /** 分 by account, from the ledger's entries alone. */
  ledger: Readonly<Record<'HELD' | 'IN_TRANSIT' | 'BENEFICIARY' | 'RETURNED', number>>
}

/** A pool's row beside the sum of its ledger entries, 分. */
export interface PoolBook {
  id: string
  /** What its row says. */
  budgetFen: bigint
  /** What the book of its budget comes to. */
  bookedFen: bigint
  availableFen: bigint
  /** What its entries moved out of POOL and not back. */
  outFen: bigint
  /** Smallest balance of its other accounts. */
  leastFen: bigint
}

/** Everything there is to count, from three places that know nothing of each other and from the phones. */
export interface Truth {
  bank: readonly BankBook[]
  cases: readonly CaseBook[]
  pools: readonly PoolBook[]
  /** Cases whose tap was answered with a confirmation. */
  heard: ReadonlySet<string>
  /** Arrivals without their receipt, and receipts that the public log does not tell as they are. */
  papers: readonly string[]
  /** Runs, files, lines to be published and money work that have not come to their end. */
  open: readonly string[]
}

export interface Counted {
  confirmed: number
  /** Arrived: the bank, the ledger and the case say so. */
  paid: number
  /** Confirmed to somebody, and the money is neither with them nor kept for them. */
  lost: number
  paidTwice: number
  /** A case, a pool or a receipt whose books do not agree with each other, with the bank's or with the public log. */
  unbalanced: number
  stuck: number
  /** Refused by the payee's bank or sent back after arrival: kept for the case, and the case says so. */
  returnsHandled: number
  /** Given up after the cut-off because the bank never heard of it: kept for the case. */
  givenUp: number
  /** Had come back, was asked for again, and arrived; they are among `paid`. */
  paidAgain: number
}

const CAME_BACK = new Set(['RETURNED', 'REVERSED', 'REJECTED'])
const ENDED = new Set(['SUCCEEDED', 'RETURNED', 'REVERSED', 'REJECTED'])

/** Counts; `say` hears of everything that is wrong, by case or pool. */
export function count(truth: Truth, say: (what: string) => void = () => undefined): Counted {
  const result: Counted = {
    confirmed: 0,
    paid: 0,
    lost: 0,
    paidTwice: 0,
    unbalanced: truth.papers.length,
    stuck: truth.open.length,
    returnsHandled: 0,
    givenUp: 0,
    paidAgain: 0,
  }
  for (const one of truth.open) say(`stuck: ${one}`)
  for (const one of truth.papers) say(`unbalanced: ${one}`)
  const atBank = new Map(truth.bank.map(payment => [payment.requestId, payment]))
  const known = new Set<string>()
  for (const one of truth.cases) {
    for (const { id } of one.instructions) known.add(id)
    const mistake = judge(one, truth.heard.has(one.id), atBank, result)
    if (mistake) {
      result[mistake] += 1
      say(`${mistake}: ${JSON.stringify({ ...one, bank: one.instructions.map(({ id }) => atBank.get(id)) })}`)
    }
  }
  for (const payment of truth.bank) {
    if (known.has(payment.requestId)) continue
    result.unbalanced += 1
    say(`unbalanced: the bank has a payment nobody ordered: ${payment.requestId}`)
  }
  for (const pool of truth.pools) {
    const { id, budgetFen, bookedFen, availableFen, leastFen } = pool
    const left = bookedFen - pool.outFen
    if (budgetFen === bookedFen && left === availableFen && left >= 0n && leastFen >= 0n) continue
    result.unbalanced += 1
    say(
      `unbalanced: pool ${id}: ledger ${left}, row ${availableFen}, least ${leastFen}; budget ${bookedFen}, row ${budgetFen}`,
    )
  }
  return result
}

/** What is wrong with a case, the worst first; what is right is counted. */
function judge(
  one: CaseBook,
  heard: boolean,
  atBank: ReadonlyMap<string, BankBook>,
  result: Counted,
): 'lost' | 'paidTwice' | 'unbalanced' | 'stuck' | undefined {
  if (one.confirmed) result.confirmed += 1
  const payments = one.instructions.flatMap(({ id }) => atBank.get(id) ?? [])
  const arrived = payments.filter(({ status }) => status === 'SUCCESS')
  const arrivedFen = arrived.reduce((sum, { amountFen }) => sum + amountFen, 0)
  const { BENEFICIARY, RETURNED, HELD, IN_TRANSIT } = one.ledger
  if (arrivedFen > one.amountFen || BENEFICIARY > one.amountFen) return 'paidTwice'
  if (!one.confirmed) return heard ? 'lost' : arrivedFen + BENEFICIARY + HELD > 0 ? 'unbalanced' : undefined
  if (BENEFICIARY + RETURNED + HELD + IN_TRANSIT === 0 && arrivedFen === 0) return 'lost'
  const rests = one.status === 'FULFILLED' || one.status === 'RETURNED'
  if (!rests || one.instructions.some(({ status }) => !ENDED.has(status))) return 'stuck'
  if (BENEFICIARY > 0 && arrivedFen === 0) return 'lost'
  if (BENEFICIARY !== arrivedFen || BENEFICIARY + RETURNED !== one.amountFen || HELD + IN_TRANSIT !== 0)
    return 'unbalanced'
  if ((one.status === 'FULFILLED') !== (BENEFICIARY === one.amountFen)) return 'unbalanced'
  if (one.status === 'FULFILLED') {
    result.paid += 1
    if (one.instructions.length > 1) result.paidAgain += 1
  } else if (payments.some(({ status }) => CAME_BACK.has(status))) result.returnsHandled += 1
  else result.givenUp += 1
  return undefined
}

/** Whether nothing is lost, paid twice, out of balance or stuck. */
export const isClean = ({ lost, paidTwice, unbalanced, stuck }: Counted): boolean =>
  lost + paidTwice + unbalanced + stuck === 0
