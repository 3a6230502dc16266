/** Ids a stranger may have seen in somebody else's URL. */
export interface KnownIds {
  person: string
  enterprise: string
  /** Another firm of the owner, to be left. */
  leavable: string
  item: string
  /** Pending, addressed to `invited`. */
  invitation: string
  /** Offered to the enterprise. */
  entitlement: string
  list: string
  /** Certain, in the sample. */
  candidate: string
  doubtful: string
  /** Offered as well, to be declined. */
  declinable: string
  fulfilled: string
  notice: string
  noticeLine: string
  objection: string
  /** From an amount on that two people look at; nobody has. */
  accountChange: string
  /** In draft, with a file given. */
  draft: string
  /** Asked for together, one of it waiting. */
  bundleRequest: string
  /** Handed in to the department. */
  handedIn: string
  /** Arrived, by the bank's word. */
  paid: string
  /** Of the fulfilled case, served. */
  reversal: string
  /** A released deposit, not back. */
  lent: string
  /** That another one is back, written down and not looked at a second time. */
  givenBack: string
  /** Of the item, waiting for its release; from a sum on that two people release. */
  payoutRun: string
  /** Paid before go-live under a code nobody knows. */
  asidePayment: string
  /** Another one, with what the reviewer found about it. */
  foundPayment: string
  finding: string
  /** To the department, open. */
  reminder: string
  /** A code of the reviewer's department. */
  entryCode: string
  /** Planned, of another item version of the department. */
  withdrawal: string
  /** Written by somebody of the department, waiting for a second person. */
  news: string
  /** Written by the acceptor. */
  ownNews: string
  /** Published, to be taken down. */
  oldNews: string
  /** Proposed for the item, waiting for a second person. */
  word: string
  /** The owner, come to a window for the enterprise; asked. */
  visit: string
  /** Of the enterprise, at a centre of the clerk's region. */
  appointment: string
  /** Held by the reviewer's department. */
  pool: string
  /** Of its budget, asked for by the leader S5. */
  budgetChange: string
}

const NOWHERE = '00000000-0000-7000-8000-000000000000'

/** Ids of the same shapes that nothing has. */
export const MADE_UP: KnownIds = {
  person: NOWHERE,
  enterprise: NOWHERE,
  leavable: NOWHERE,
  item: 'job-stabilisation-rebate',
  invitation: NOWHERE,
  entryCode: 'WG-FH-77',
  entitlement: NOWHERE,
  list: NOWHERE,
  candidate: NOWHERE,
  doubtful: NOWHERE,
  declinable: NOWHERE,
  fulfilled: NOWHERE,
  notice: NOWHERE,
  noticeLine: NOWHERE,
  objection: NOWHERE,
  accountChange: NOWHERE,
  draft: NOWHERE,
  bundleRequest: NOWHERE,
  handedIn: NOWHERE,
  payoutRun: NOWHERE,
  paid: NOWHERE,
  reversal: NOWHERE,
  lent: NOWHERE,
  givenBack: NOWHERE,
  asidePayment: NOWHERE,
  foundPayment: NOWHERE,
  finding: NOWHERE,
  reminder: NOWHERE,
  withdrawal: NOWHERE,
  news: NOWHERE,
  ownNews: NOWHERE,
  oldNews: NOWHERE,
  word: NOWHERE,
  visit: NOWHERE,
  appointment: NOWHERE,
  pool: 'nobodys-pool',
  budgetChange: NOWHERE,
}
