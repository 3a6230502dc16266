import { randomUUID } from 'node:crypto'
import { sampleItem } from '../adapters/contracts/sample-item'
import { randomIds } from '../adapters/ids/random'
import { endedOn } from '../adapters/postgres/authority'
import { openTestDatabase } from '../adapters/postgres/test-database'
import { sealedPersonalData } from '../adapters/sealing/personal-data'
import type { Actor, Standing, UserActor } from '../domain/actor'
import { explain, type PolicyItemVersion, periodOf } from '../eligibility'
import type { Authority } from '../ports/authority'
import type { PolicyItems } from '../ports/policy-items'
import type { UserContact } from '../ports/users'
import { keepStanding } from './keep-standing'

/** A Saturday in the sample city. */
export const NOW = new Date('2026-11-21T09:41:14+08:00')
export const TODAY = '2026-11-21'
export const POOL = 'unemployment-insurance-2026'

type Facts = Record<string, [value: unknown, department: string, asOf: string]>
export const GOOD_FACTS: Facts = {
  'enterprise.unemploymentInsurance.paidMonths': [30, 'human-resources', '2026-11-20'],
  'enterprise.seriousDishonesty': [false, 'development-reform', '2026-11-20'],
  'enterprise.unemploymentInsurance.premiumLastYear': [6_434_000, 'human-resources', '2026-11-20'],
}
/** 60 % of the premium. */
export const AMOUNT = 3_860_400

export const someone = (change: Partial<UserActor> = {}): UserActor => ({
  kind: 'USER',
  userId: randomUUID(),
  personId: randomUUID(),
  identityLevel: 4,
  maskedName: '王*兰',
  ...change,
})

/** A real PostgreSQL with one pool, and builders for what cases need. Time stands still until moved. */
export async function caseWorld(budgetFen = 10_000_000_000) {
  const database = await openTestDatabase()
  const { db } = database
  const personalData = sealedPersonalData('11'.repeat(16), '22'.repeat(32))
  const versions = new Map<string, PolicyItemVersion>()
  const standings = new Map<string, Standing[]>()
  const clock = { at: NOW, now: () => clock.at }
  await addPool(POOL, budgetFen)

  async function addPool(id: string, budget: number) {
    await db
      .insertInto('funding_pool')
      .values({
        id,
        name: '失业保险基金 2026',
        holder: 'unemployment-insurance-fund',
        payer_account: '1600220100000001',
        payer_tail: '0001',
        budget_fen: budget,
        available_fen: budget,
      })
      .execute()
  }
  async function publish(item: PolicyItemVersion) {
    versions.set(`${item.id}@${item.version}`, item)
    await db
      .insertInto('policy_item_version')
      .values({
        item_id: item.id,
        version: item.version,
        digest: 'd',
        body: JSON.stringify(item),
        lead_department: item.leadDepartment,
        valid_from: item.validity.from,
        valid_until: item.validity.to ?? null,
        reviewed_on: item.review.reviewedOn,
        review_number: item.review.number,
        published_at: NOW,
      })
      .onConflict(conflict => conflict.columns(['item_id', 'version']).doNothing())
      .execute()
    return item
  }
  async function addSubject(facts: Facts = GOOD_FACTS, kind: 'PERSON' | 'ENTERPRISE' = 'ENTERPRISE') {
    const id = randomIds.uuid()
    const name = kind === 'ENTERPRISE' ? '长春市木兰旅行社有限公司' : '王玉兰'
    await db
      .insertInto('subject')
      .values({
        id,
        kind,
        identifier_index: Buffer.from(id),
        public_name: kind === 'ENTERPRISE' ? name : null,
        region_code: '220104',
        sealed: personalData.seal({ name, identifier: '91220104MA0000001X', phone: '13900000001' }),
        facts: JSON.stringify(facts),
        facts_version: 1,
        updated_at: NOW,
      })
      .execute()
    return id
  }
  async function addAccount(
    subjectId: string,
    kind: 'CORPORATE' | 'SOCIAL_CARD' = 'CORPORATE',
    number = '156000000231',
  ) {
    const id = randomIds.uuid()
    await db
      .insertInto('payout_account')
      .values({
        id,
        subject_id: subjectId,
        kind,
        bank_code: 'BOC',
        bank_name: '中国银行',
        number_index: Buffer.from(id),
        sealed: personalData.seal({ accountNumber: number, accountName: '长春市木兰旅行社有限公司' }),
        tail: number.slice(-4),
        holder_matches: true,
        status: 'OPEN',
        updated_at: NOW,
      })
      .execute()
    return id
  }
  async function addCase(
    change: {
      item?: PolicyItemVersion
      subjectId?: string
      facts?: Facts
      status?: string
      amountFen?: number
      poolId?: string | null
      confirmBy?: string | null
      recordKey?: string
      account?: boolean
    } = {},
  ) {
    const item = change.item ?? (await publish(sampleItem()))
    const facts = change.facts ?? GOOD_FACTS
    const subjectId = change.subjectId ?? (await addSubject(facts, item.beneficiary.kind))
    if (change.account !== false && !change.subjectId)
      await addAccount(subjectId, item.beneficiary.kind === 'PERSON' ? 'SOCIAL_CARD' : 'CORPORATE')
    const sheet = Object.fromEntries(
      Object.entries(facts).map(([key, [value, department, asOf]]) => [key, { value, department, asOf }]),
    )
    const assessments = explain([item], sheet as never, TODAY)
    const assessment = assessments.find(each => (each.recordKey ?? '') === (change.recordKey ?? ''))!
    const id = randomIds.uuid()
    await db
      .insertInto('entitlement')
      .values({
        id,
        case_number: `BJ-${id.slice(-12)}`,
        item_id: item.id,
        item_version: item.version,
        subject_id: subjectId,
        record_key: change.recordKey ?? '',
        period: periodOf(item, TODAY),
        list_id: null,
        pool_id: change.poolId === undefined ? (item.funding.pool ?? null) : change.poolId,
        status: change.status ?? 'OFFERED',
        amount_fen: change.amountFen ?? assessment.benefit.amountFen ?? 0,
        assessment: JSON.stringify(assessment),
        facts_version: 1,
        account_id: null,
        sample_agrees: null,
        department_note: null,
        department_confirmed_at: NOW,
        confirm_by: change.confirmBy === undefined ? '2026-12-31' : change.confirmBy,
        confirmed_at: null,
        settled_at: null,
        created_at: NOW,
      })
      .execute()
    await db
      .insertInto('entitlement_event')
      .values({
        entitlement_id: id,
        revision: 1,
        event: 'DEPARTMENT_CONFIRM',
        from_status: 'SURE',
        to_status: change.status ?? 'OFFERED',
        actor_kind: 'STAFF',
        actor_id: 'S1',
        actor_name: '孙科长',
        at: NOW,
        detail: '{}',
      })
      .execute()
    return { id, subjectId, item }
  }
  /** Lets a user act for a subject: in the rows, where a tap looks, and for `authority`. */
  async function allow(user: UserActor, subjectId: string, change: Partial<Standing> = {}) {
    const standing: Standing = {
      beneficiaryId: subjectId,
      beneficiaryKind: 'ENTERPRISE',
      name: '长春市木兰旅行社有限公司',
      role: 'LEGAL_REPRESENTATIVE',
      scopes: ['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT'],
      capFen: null,
      validUntil: null,
      ...change,
    }
    if ((standing.validUntil ?? TODAY) >= TODAY) standings.set(user.userId, [...held(user), standing])
    await keepStanding(db, user, standing)
  }
  const held = (actor: Actor) => (actor.kind === 'USER' ? (standings.get(actor.userId) ?? []) : [])
  const authority: Authority = {
    standings: async actor => held(actor),
    standing: async (actor, id) => held(actor).find(each => each.beneficiaryId === id) ?? null,
    endedOn: (actor, id) => endedOn(db, actor, id, TODAY),
  }
  /** Who hears of a beneficiary's matters: whoever was allowed to act for it, up to their last day. */
  const contactsOf = async (subjectId: string, today: string): Promise<UserContact[]> =>
    [...standings]
      .filter(([, all]) =>
        all.some(one => one.beneficiaryId === subjectId && (one.validUntil ?? today) >= today),
      )
      .map(([userId]) => ({ userId, phone: null, miniProgramOpenid: null }))
  const items = {
    version: async (id: string, version: number) => versions.get(`${id}@${version}`) ?? null,
    current: async (id: string) =>
      [...versions.values()].filter(item => item.id === id).sort((a, b) => b.version - a.version)[0] ?? null,
    latest: async (id: string) => items.current(id, ''),
    inForce: async () => [...versions.values()],
  } as unknown as PolicyItems
  return {
    database,
    db,
    personalData,
    clock,
    authority,
    contactsOf,
    items,
    ids: randomIds,
    addPool,
    publish,
    addSubject,
    addAccount,
    addCase,
    allow,
    /** From now on they may not act for it any more. */
    forbid: (user: UserActor, subjectId: string) =>
      void standings.set(
        user.userId,
        held(user).filter(({ beneficiaryId }) => beneficiaryId !== subjectId),
      ),
    close: () => database.close(),
  }
}
export type CaseWorld = Awaited<ReturnType<typeof caseWorld>>
