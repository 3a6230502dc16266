import { sql } from 'kysely'
import { type DeliveredFacts, mergeFacts } from '../../domain/fact-merge'
import type { Ids } from '../../ports/ids'
import type { PersonalData } from '../../ports/personal-data'
import type { SubjectDelivery } from '../../ports/subject-register'
import type { Executor } from './database'
import { type FactRow, factsFromRow, factsToRow } from './fact-rows'
import { nameRepresentatives } from './legal-representatives'

// Writers of facts take turns: two that merge at once would each overwrite what the other merged.
const FACTS_LOCK = 7_402_119

export interface HeldFacts {
  id: string
  facts: DeliveredFacts
  version: number
}

export const indexOf = (personalData: PersonalData, kind: SubjectDelivery['kind'], identifier: string) =>
  personalData.index(kind === 'PERSON' ? 'ID_NUMBER' : 'USCC', identifier)

/** Waits for its turn to write facts; the turn ends with the transaction. */
export async function takeFactsTurn(db: Executor): Promise<void> {
  await sql`select pg_advisory_xact_lock(${FACTS_LOCK})`.execute(db)
}

/** What is held of the subjects with these indexes (hex → held). */
export async function heldFacts(db: Executor, indexes: readonly Buffer[]): Promise<Map<string, HeldFacts>> {
  const { rows } = await sql<{ id: string; identifier_index: Buffer; facts: FactRow; facts_version: number }>`
    select id, identifier_index, facts, facts_version from subject
    where identifier_index = any(${indexes}::bytea[])`.execute(db)
  return new Map(
    rows.map(row => [
      row.identifier_index.toString('hex'),
      { id: row.id, facts: factsFromRow(row.facts), version: row.facts_version },
    ]),
  )
}

export interface BatchParts {
  personalData: PersonalData
  ids: Ids
}

/** Adds or updates a batch of subjects with their accounts and legal representatives. Answers how many changed facts. */
export async function writeSubjects(
  db: Executor,
  { personalData, ids }: BatchParts,
  batch: readonly SubjectDelivery[],
  at: Date,
): Promise<number> {
  await takeFactsTurn(db)
  const indexes = batch.map(subject => indexOf(personalData, subject.kind, subject.identifier))
  const held = await heldFacts(db, indexes)
  let changed = 0
  const rows = batch.map((subject, at) => {
    const known = held.get(indexes[at]!.toString('hex'))
    const merged = mergeFacts(known?.facts ?? {}, subject.facts)
    if (merged.changed) changed += 1
    const version = (known?.version ?? 0) + (merged.changed ? 1 : 0)
    return {
      id: known?.id ?? ids.uuid(),
      subject,
      index: indexes[at]!,
      facts: factsToRow(merged.facts),
      version,
    }
  })
  await sql`
    insert into subject (id, kind, identifier_index, public_name, region_code, sealed, facts, facts_version, updated_at)
    select *, ${at}::timestamptz from unnest(
      ${rows.map(row => row.id)}::uuid[], ${rows.map(row => row.subject.kind)}::text[],
      ${rows.map(row => row.index)}::bytea[],
      ${rows.map(({ subject }) => (subject.kind === 'ENTERPRISE' ? subject.name : null))}::text[],
      ${rows.map(row => row.subject.regionCode)}::text[],
      ${rows.map(({ subject: { name, identifier, phone } }) => personalData.seal({ name, identifier, phone }))}::bytea[],
      ${rows.map(row => row.facts)}::jsonb[], ${rows.map(row => row.version)}::bigint[])
    on conflict (kind, identifier_index) do update set
      public_name = excluded.public_name, region_code = excluded.region_code, sealed = excluded.sealed,
      facts = excluded.facts, facts_version = excluded.facts_version, updated_at = excluded.updated_at`.execute(
    db,
  )
  await writeAccounts(db, { personalData, ids }, rows, at)
  await writeLegalRepresentatives(db, personalData, rows, at)
  return changed
}

type WrittenSubject = { id: string; subject: SubjectDelivery }

async function writeAccounts(db: Executor, parts: BatchParts, written: readonly WrittenSubject[], at: Date) {
  const rows = written.flatMap(({ id, subject }) =>
    subject.accounts.map(account => ({
      subjectId: id,
      holderMatches: account.accountName === subject.name,
      account,
    })),
  )
  if (rows.length === 0) return
  const { personalData, ids } = parts
  await sql`
    insert into payout_account
      (id, subject_id, kind, bank_code, bank_name, number_index, sealed, tail, holder_matches, status, updated_at)
    select *, ${at}::timestamptz from unnest(
      ${rows.map(() => ids.uuid())}::uuid[], ${rows.map(row => row.subjectId)}::uuid[],
      ${rows.map(row => row.account.kind)}::text[], ${rows.map(row => row.account.bankCode)}::text[],
      ${rows.map(row => row.account.bankName)}::text[],
      ${rows.map(row => personalData.index('ACCOUNT', row.account.accountNumber))}::bytea[],
      ${rows.map(({ account: { accountNumber, accountName } }) => personalData.seal({ accountNumber, accountName }))}::bytea[],
      ${rows.map(row => row.account.accountNumber.slice(-4))}::text[],
      ${rows.map(row => row.holderMatches)}::boolean[], ${rows.map(row => row.account.status)}::text[])
    on conflict (subject_id, number_index) do update set
      kind = excluded.kind, bank_code = excluded.bank_code, bank_name = excluded.bank_name, sealed = excluded.sealed,
      holder_matches = excluded.holder_matches, status = excluded.status, updated_at = excluded.updated_at`.execute(
    db,
  )
}

async function writeLegalRepresentatives(
  db: Executor,
  personalData: PersonalData,
  written: readonly WrittenSubject[],
  at: Date,
) {
  const rows = written.filter(row => row.subject.legalRepresentative !== null)
  const named = rows.map(({ id, subject }) => ({
    enterpriseId: id,
    personIndex: personalData.index('ID_NUMBER', subject.legalRepresentative!),
  }))
  await nameRepresentatives(db, named, at)
}
