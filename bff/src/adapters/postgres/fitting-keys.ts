import type { Selectable } from 'kysely'
import type { PersonalData, SubjectIdentity } from '../../ports/personal-data'
import type { Executor } from './database'
import { indexOf } from './subject-batch'
import type { Tables } from './tables'

const SENTENCE =
  'PERSONAL_DATA_KEY / BLIND_INDEX_KEY 与数据库不是一套:库里的个人数据是用别的密钥加密的,用这一套读不出来,也找不到人。' +
  '请换回原来的密钥(npm start 的密钥在 .data/keys.json),或换一个空的数据库。' +
  'The personal data in this database are sealed under other keys: bring those back, or use an empty database.'

/**
 * Holds the keys against one subject of the database: under others the platform would answer nobody and take every
 * known person in again as somebody new.
 * @throws Error with a sentence that says what to do
 */
export async function requireFittingKeys(db: Executor, personalData: PersonalData): Promise<void> {
  const row = await db
    .selectFrom('subject')
    .select(['kind', 'identifier_index', 'sealed'])
    .limit(1)
    .executeTakeFirst()
  if (row && !fits(row, personalData)) throw new Error(SENTENCE)
}

type Held = Pick<Selectable<Tables['subject']>, 'kind' | 'identifier_index' | 'sealed'>

function fits({ kind, identifier_index, sealed }: Held, personalData: PersonalData): boolean {
  try {
    const { identifier } = personalData.open<SubjectIdentity>(sealed)
    return indexOf(personalData, kind, identifier).equals(identifier_index)
  } catch {
    return false
  }
}
