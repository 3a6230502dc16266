import { type RawBuilder, sql } from 'kysely'
import type { CandidateSearch } from '../../domain/candidate-search'
import type { CandidateState } from '../../ports/desk'
import type { PersonalData } from '../../ports/personal-data'
import type { Executor } from './database'
import { openCandidates } from './desk-reading'

export interface SoughtPage {
  listId: string
  search: CandidateSearch
  afterId: string | null
  limit: number
}

/** Candidates of a list in whatever state that fit the search, by id. A person's name is sealed and never looked at. */
export async function searchCandidates(
  db: Executor,
  personalData: PersonalData,
  { listId, search, afterId, limit }: SoughtPage,
): Promise<CandidateState[]> {
  const page = sql`
    select e.id, 0 as part from entitlement e
    where e.list_id = ${listId} and (${afterId}::uuid is null or e.id > ${afterId}::uuid) and ${fitting(personalData, search)}
    order by e.id limit ${limit}`
  return openCandidates(db, personalData, page)
}

function fitting(personalData: PersonalData, search: CandidateSearch): RawBuilder<unknown> {
  if (search.by === 'CASE_NUMBER') return sql`e.case_number = ${search.caseNumber}`
  if (search.by === 'IDENTIFIER') {
    const { idNumber, uscc } = search
    return sql`e.subject_id in (select id from subject where
      (kind = 'PERSON' and identifier_index = ${idNumber && personalData.index('ID_NUMBER', idNumber)}::bytea)
      or (kind = 'ENTERPRISE' and identifier_index = ${uscc && personalData.index('USCC', uscc)}::bytea))`
  }
  return sql`e.subject_id in (select id from subject where public_name is not null
    and name_pairs(public_name) @> name_pairs(${search.part}) and position(${search.part} in public_name) > 0)`
}
