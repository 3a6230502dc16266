import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type CaseWorld, NOW, someone } from './case-world'

/** A clerk at a window, in the rows. */
export async function addClerk({ db }: Pick<CaseWorld, 'db'>): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into staff (id, staff_no, name, department, region_code, roles, window_name, updated_at)
    values (${id}, ${id}, '王敏', 'government-services', '220104', '{WINDOW}', '12 号窗口', ${NOW})`.execute(
    db,
  )
  return id
}

/** Somebody with a proven name and a firm, signed in. */
export async function addSignedIn(world: Pick<CaseWorld, 'db' | 'addSubject' | 'allow'>) {
  const { db } = world
  const user = someone()
  const beneficiaryId = await world.addSubject()
  await world.allow(user, beneficiaryId)
  await sql`update app_user set identity_level = 4 where id = ${user.userId}`.execute(db)
  const sessionDigest = randomBytes(32)
  await sql`
    insert into session (token_digest, user_id, created_at, expires_at)
    values (${sessionDigest}, ${user.userId}, ${NOW}, '2027-01-01')`.execute(db)
  return { user, userId: user.userId, personId: user.personId!, beneficiaryId, sessionDigest }
}
