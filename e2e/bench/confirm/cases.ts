import type { Client } from 'pg'
import type { App } from '../../../bff/src/app'

export const ITEM = 'job-stabilisation-rebate'
export const AMOUNT = 3_860_400
const AS_OF = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

const fact = (value: unknown, department: string) => [value, department, AS_OF]
const FACTS = JSON.stringify({
  'enterprise.unemploymentInsurance.layoffsLastYear': fact(0, 'human-resources'),
  'enterprise.unemploymentInsurance.insuredLastYear': fact(80, 'human-resources'),
  'enterprise.unemploymentInsurance.paidMonths': fact(30, 'human-resources'),
  'enterprise.unemploymentInsurance.premiumLastYear': fact(6_434_000, 'human-resources'),
  'enterprise.zombie': fact(false, 'state-assets'),
  'enterprise.status': fact('ACTIVE', 'market-regulation'),
  'enterprise.seriousDishonesty': fact(false, 'development-reform'),
  'enterprise.sizeClass': fact('SMALL', 'industry-information'),
})

/** Where an offer is to be paid to. */
export interface PayeeAccount {
  accountNumber: string
  accountName: string
}
const ANY_ACCOUNT: PayeeAccount = { accountNumber: '156000000231', accountName: '测试企业' }

/** One offer, with whoever may take it. */
export interface Offer {
  id: string
  userId: string
  personId: string
}

/** Somebody new, found and read with the platform's own keys. */
function identityOf<Who extends 'person' | 'enterprise'>(app: App, who: Who, kind: 'ID_NUMBER' | 'USCC') {
  const { personalData, ids } = app.base
  const id = ids.uuid()
  return {
    [`${who}Id`]: id,
    [`${who}Index`]: personalData.index(kind, id).toString('hex'),
    [`${who}Sealed`]: personalData.seal({ name: '测试企业', identifier: id, phone: null }).toString('hex'),
  } as Record<`${Who}Id` | `${Who}Index` | `${Who}Sealed`, string>
}

/** Opens funding pools with plenty of money. */
export async function openPools(owner: Client, names: readonly string[]): Promise<void> {
  await owner.query(
    `insert into funding_pool (id, name, holder, payer_account, payer_tail, budget_fen, available_fen)
     select name, name, 'unemployment-insurance-fund', '1600220100000001', '0001', 1e15, 1e15 from unnest($1::text[]) name`,
    [names],
  )
}

/**
 * Makes `count` offers, each to an enterprise of its own with its own signed-in legal representative.
 * @param accountOf the account of the n-th enterprise; a bank that looks at names refuses the one everybody has without it
 */
export async function makeOffers(
  app: App,
  owner: Client,
  count: number,
  poolOf: (n: number) => string,
  accountOf: (n: number) => PayeeAccount = () => ANY_ACCOUNT,
): Promise<Offer[]> {
  // Ids as the product makes them: time-ordered, so that what is young lies together in every index.
  const { personalData, ids } = app.base
  const rows = Array.from({ length: count }, (_, n) => ({
    id: ids.uuid(),
    userId: ids.uuid(),
    ...identityOf(app, 'person', 'ID_NUMBER'),
    ...identityOf(app, 'enterprise', 'USCC'),
    accountId: ids.uuid(),
    pool: poolOf(n),
    account: personalData.seal(accountOf(n)).toString('hex'),
  }))
  const data = `jsonb_to_recordset($1::jsonb) as r(id uuid, "userId" uuid, "personId" uuid, "enterpriseId" uuid,
    "accountId" uuid, pool text, account text, "personIndex" text, "enterpriseIndex" text, "personSealed" text,
    "enterpriseSealed" text)`
  const given = JSON.stringify(rows)
  await owner.query('begin')
  await owner.query(
    `insert into subject (id, kind, identifier_index, public_name, region_code, sealed, facts, facts_version, updated_at)
     select "personId", 'PERSON', decode("personIndex", 'hex'), null, '220104', decode("personSealed", 'hex'), '{}', 1, now() from ${data}
     union all
     select "enterpriseId", 'ENTERPRISE', decode("enterpriseIndex", 'hex'), '测试企业', '220104', decode("enterpriseSealed", 'hex'), $2::jsonb, 1, now() from ${data}`,
    [given, FACTS],
  )
  await owner.query(
    `insert into app_user (id, openid_index, sealed, person_id, identity_level, created_at)
     select "userId", decode(replace("userId"::text, '-', ''), 'hex'), '', "personId", 4, now() from ${data}`,
    [given],
  )
  await owner.query(
    `insert into legal_representative (enterprise_id, person_index, updated_at)
     select "enterpriseId", decode("personIndex", 'hex'), now() from ${data}`,
    [given],
  )
  await owner.query(
    `insert into enterprise_binding (enterprise_id, person_id, bound_at) select "enterpriseId", "personId", now() from ${data}`,
    [given],
  )
  await owner.query(
    `insert into payout_account (id, subject_id, kind, bank_code, bank_name, number_index, sealed, tail, holder_matches, status, updated_at)
     select "accountId", "enterpriseId", 'CORPORATE', 'BOC', '中国银行', decode(replace("accountId"::text, '-', ''), 'hex'), decode(account, 'hex'), '0231', true, 'OPEN', now() from ${data}`,
    [given],
  )
  await owner.query(
    `insert into entitlement (id, case_number, item_id, item_version, subject_id, period, pool_id, status, amount_fen,
       assessment, facts_version, department_confirmed_at, created_at)
     select id, id::text, $2, (select max(version) from policy_item_version where item_id = $2), "enterpriseId",
       to_char(now(), 'YYYY'), pool, 'OFFERED', $3, $4::jsonb, 1, now(), now() from ${data}`,
    [
      given,
      ITEM,
      AMOUNT,
      JSON.stringify({ clauses: [], limits: [], benefit: { amountFen: AMOUNT, lines: [], missing: [] } }),
    ],
  )
  await owner.query(
    `insert into entitlement_event (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id, actor_name, at)
     select id, 1, 'DEPARTMENT_CONFIRM', 'SURE', 'OFFERED', 'STAFF', 'bench', 'bench', now() from ${data}`,
    [given],
  )
  await owner.query('commit')
  return rows
}
