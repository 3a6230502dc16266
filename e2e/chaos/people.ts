import type { Client } from 'pg'
import type { App } from '../../bff/src/app'
import { makeOffers, type Offer, openPools, type PayeeAccount } from '../bench/confirm/cases'
import type { ChaosCity } from './city'
import { tokenDigest } from './steward'

/** Paid in the run: monthly, to persons. */
export const RUN_ITEM = 'unemployment-benefit'
export const RUN_AMOUNT_FEN = 29_000
export const RUN_DEPARTMENT = 'human-resources'
const RUN_EXECUTOR = 'unemployment-insurance-fund'
const RUN_POOL = 'chaos-run'
const TAP_POOLS = Array.from({ length: 8 }, (_, n) => `chaos-tap-${n}`)
const AT_ONCE = 5_000

/** Somebody who can tap: what is offered to them, and their session. */
export interface Tapper extends Offer {
  token: string
}

export const openChaosPools = (owner: Client) => openPools(owner, [...TAP_POOLS, RUN_POOL])

/** Accounts at the bank, each with its own number, all in one name. */
export async function openAccounts(
  { world }: Pick<ChaosCity, 'world'>,
  accountName: string,
  count: number,
): Promise<PayeeAccount[]> {
  const accounts: PayeeAccount[] = []
  while (accounts.length < count) {
    const response = await fetch(`${world}/control/bank-accounts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ accountName, count: Math.min(AT_ONCE, count - accounts.length) }),
    })
    if (!response.ok) throw new Error(`accounts: ${response.status}`)
    const { accountNumbers } = (await response.json()) as { accountNumbers: string[] }
    accounts.push(...accountNumbers.map(accountNumber => ({ accountNumber, accountName })))
  }
  return accounts
}

/** Offers to `count` firms, each with an account at the bank and its representative signed in. */
export async function tappers(city: ChaosCity, app: App, owner: Client, count: number): Promise<Tapper[]> {
  const all: Tapper[] = []
  while (all.length < count) {
    const part = Math.min(AT_ONCE, count - all.length)
    const accounts = await openAccounts(city, '测试企业', part)
    const offers = await makeOffers(
      app,
      owner,
      part,
      n => TAP_POOLS[n % TAP_POOLS.length]!,
      n => accounts[n]!,
    )
    const signedIn = offers.map(offer => ({ ...offer, token: `chaos-${app.base.ids.uuid()}` }))
    await owner.query(
      `insert into session (token_digest, user_id, created_at, expires_at)
       select decode(digest, 'hex'), id, now(), now() + interval '7 days'
       from jsonb_to_recordset($1::jsonb) as r(digest text, id uuid)`,
      [
        JSON.stringify(
          signedIn.map(({ token, userId: id }) => ({ digest: tokenDigest(token).toString('hex'), id })),
        ),
      ],
    )
    all.push(...signedIn)
  }
  return all
}

/**
 * `count` persons who were granted this month's payment: money held for them, an instruction written, nothing sent; what
 * the platform leaves behind a grant by law of an item that is paid in runs.
 */
export async function grantMonthly(city: ChaosCity, app: App, owner: Client, count: number): Promise<void> {
  await owner.query(`insert into run_item (item_id, on_since) values ($1, now())`, [RUN_ITEM])
  const { personalData, ids } = app.base
  for (let done = 0; done < count; done += AT_ONCE) {
    const accounts = await openAccounts(city, '测试人', Math.min(AT_ONCE, count - done))
    const rows = accounts.map(account => ({
      id: ids.uuid(),
      ...somebody(personalData, ids.uuid()),
      account: ids.uuid(),
      fulfilment: ids.uuid(),
      sealed: personalData.seal(account).toString('hex'),
      number: personalData.index('ACCOUNT', account.accountNumber).toString('hex'),
      tail: account.accountNumber.slice(-4),
    }))
    await owner.query('begin')
    const given = JSON.stringify(rows)
    for (const text of GRANTED) await owner.query(withRows(text), [given])
    await owner.query('update funding_pool set available_fen = available_fen - $2::bigint where id = $1', [
      RUN_POOL,
      rows.length * RUN_AMOUNT_FEN,
    ])
    await owner.query('commit')
  }
  // As autovacuum does within a minute: nobody prepares a run in the second in which the list was granted.
  await owner.query('analyze')
}

const somebody = (personalData: App['base']['personalData'], subject: string) => ({
  subject,
  who: personalData.seal({ name: '测试人', identifier: subject, phone: null }).toString('hex'),
  whose: personalData.index('ID_NUMBER', subject).toString('hex'),
})

const withRows = (text: string) =>
  `${text} from jsonb_to_recordset($1::jsonb) as r(id uuid, subject uuid, account uuid, fulfilment uuid, sealed text,
    number text, tail text, who text, whose text)`
const NOTHING_JUDGED = `{"clauses":[],"limits":[],"benefit":{"amountFen":${RUN_AMOUNT_FEN},"lines":[],"missing":[]}}`

const GRANTED = [
  `insert into subject (id, kind, identifier_index, region_code, sealed, facts, facts_version, updated_at)
   select subject, 'PERSON', decode(whose, 'hex'), '220104', decode(who, 'hex'), '{}', 1, now()`,
  `insert into payout_account (id, subject_id, kind, bank_code, bank_name, number_index, sealed, tail, holder_matches,
     status, updated_at)
   select account, subject, 'SOCIAL_CARD', '313', '吉林银行', decode(number, 'hex'), decode(sealed, 'hex'), tail, true,
     'OPEN', now()`,
  `insert into entitlement (id, case_number, item_id, item_version, subject_id, period, pool_id, status, revision,
     amount_fen, assessment, facts_version, account_id, department_confirmed_at, confirmed_at, created_at)
   select id, id::text, '${RUN_ITEM}', 1, subject, to_char(now(), 'YYYY-MM'), '${RUN_POOL}', 'IN_EXECUTION', 2,
     ${RUN_AMOUNT_FEN}, '${NOTHING_JUDGED}', 1, account, now(), now(), now()`,
  `insert into entitlement_event (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id, actor_name, at)
   select id, 2, 'CONFIRM', 'OFFERED', 'IN_EXECUTION', 'SYSTEM', 'law', '系统', now()`,
  `insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, account_id, status, created_at)
   select fulfilment, id, 1, '${RUN_EXECUTOR}', 'PAYOUT', ${RUN_AMOUNT_FEN}, account, 'CREATED', now()`,
  `insert into ledger_entry (pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at)
   select '${RUN_POOL}', id, 1, 'HOLD', 'HELD', 'POOL', ${RUN_AMOUNT_FEN}, now()`,
]
