import type { Client } from 'pg'
import type { App } from '../../../bff/src/app'
import type { InstantBank } from '../confirm/instant-bank'
import { percentile } from '../matching/timing'
import { ask } from './asking'

const ITEM = 'skill-upgrade-subsidy'
const SENIOR = 200_000
const CERTIFICATE = 'S000022010001'
const A_SECOND = 100
const SECONDS = 10
const PATIENCE_MS = 60_000

interface Person {
  personId: string
  userId: string
}

/** Workers with a fresh certificate and a social card, signed in. */
async function makeWorkers(app: App, owner: Client, count: number): Promise<Person[]> {
  const { personalData, ids } = app.base
  const rows = Array.from({ length: count }, () => ({
    personId: ids.uuid(),
    userId: ids.uuid(),
    accountId: ids.uuid(),
  }))
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10)
  const fact = (value: unknown, department: string) => [value, department, day(1)]
  const facts = JSON.stringify({
    'person.unemploymentInsurance.status': fact('INSURED', 'human-resources'),
    'person.unemploymentInsurance.paidMonths': fact(30, 'human-resources'),
    'person.skillSubsidies': fact([], 'employment-service'),
    'person.skillCertificates': fact(
      [
        {
          certificateNumber: CERTIFICATE,
          occupation: '电工',
          level: 'SENIOR',
          issuedOn: day(60),
          verified: true,
        },
      ],
      'skills-certification',
    ),
  })
  const sealed = personalData.seal({ name: '李想', identifier: 'X', phone: null }).toString('hex')
  const account = personalData
    .seal({ accountNumber: '6217000000005620', accountName: '李想' })
    .toString('hex')
  // They read in the product: no channel is theirs, and none of these institutions answers.
  const identity = { unionid: null, miniProgramOpenid: null, serviceAccountOpenid: null, phone: null }
  const contact = personalData.seal(identity).toString('hex')
  const data = `jsonb_to_recordset($1::jsonb) as r("personId" uuid, "userId" uuid, "accountId" uuid)`
  const given = JSON.stringify(rows)
  await owner.query(
    `insert into subject (id, kind, identifier_index, region_code, sealed, facts, facts_version, updated_at)
     select "personId", 'PERSON', decode(replace("personId"::text, '-', ''), 'hex'), '220104', decode($2, 'hex'), $3::jsonb, 1, now() from ${data}`,
    [given, sealed, facts],
  )
  await owner.query(
    `insert into app_user (id, openid_index, sealed, person_id, identity_level, created_at)
     select "userId", decode(replace("userId"::text, '-', ''), 'hex'), decode($2, 'hex'), "personId", 4, now() from ${data}`,
    [given, contact],
  )
  await owner.query(
    `insert into payout_account (id, subject_id, kind, bank_code, bank_name, number_index, sealed, tail, holder_matches, status, updated_at)
     select "accountId", "personId", 'SOCIAL_CARD', '313', '吉林银行', decode(replace("accountId"::text, '-', ''), 'hex'), decode($2, 'hex'), '5620', true, 'OPEN', now() from ${data}`,
    [given, account],
  )
  // Whatever the hour: by night their messages would wait for the morning, and the platform have less to do.
  await owner.query(
    `insert into message_wish (user_id, quiet_from, quiet_until, updated_at) select "userId", 0, 0, now() from ${data}`,
    [given],
  )
  await owner.query('analyze subject, app_user, payout_account')
  return rows
}

/** 秒批秒兑 from the submit to the booked payment, at a steady hundred a second whatever the answers do. */
export async function measureInstant(app: App, owner: Client, bank: InstantBank) {
  await round(app, owner, bank, A_SECOND * 2)
  const times = await round(app, owner, bank, A_SECOND * SECONDS)
  return {
    instantP99ms: Math.round(percentile(times, 0.99)),
    instantP50ms: Math.round(percentile(times, 0.5)),
    instantPaid: times.length,
  }
}

async function round(app: App, owner: Client, bank: InstantBank, count: number): Promise<number[]> {
  const people = await makeWorkers(app, owner, count)
  const submitted = new Map<string, number>()
  const answers: Promise<unknown>[] = []
  const started = performance.now()
  for (const [n, { personId, userId }] of people.entries()) {
    const due = started + (n * 1000) / A_SECOND
    while (performance.now() < due)
      await new Promise(resolve => setTimeout(resolve, Math.max(1, due - performance.now())))
    // Counted from when it was due: a platform that falls behind is not spared the wait.
    submitted.set(personId, due)
    const input = {
      itemId: ITEM,
      beneficiaryId: personId,
      recordKey: CERTIFICATE,
      amountFen: SENIOR,
      idempotencyKey: `bench-${personId}`,
    }
    const actor = { kind: 'USER', userId, personId, identityLevel: 4, maskedName: '李*' }
    answers.push(ask(app, 'Mutation.applyInstant', { input }, actor))
  }
  await Promise.all(answers)
  const idsOf = async () => {
    const { rows } = await owner.query<{ id: string; subject_id: string }>(
      `select f.id, e.subject_id from fulfilment f join entitlement e on e.id = f.entitlement_id
       where e.subject_id = any($1)`,
      [people.map(({ personId }) => personId)],
    )
    return rows
  }
  const paid = await idsOf()
  if (paid.length !== count) throw new Error(`${paid.length} of ${count} were decided at once`)
  const deadline = performance.now() + PATIENCE_MS
  while (paid.some(({ id }) => !bank.booked.has(id)) && performance.now() < deadline)
    await new Promise(resolve => setTimeout(resolve, 20))
  return paid.map(({ id, subject_id }) => {
    const booked = bank.booked.get(id)
    if (booked === undefined) throw new Error('a payment was never booked')
    return booked - submitted.get(subject_id)!
  })
}
