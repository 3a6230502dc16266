import type { CaseWorld } from './case-world'
import { NOW } from './case-world'

/** Puts a user of the mini-program down whose real name nobody has proven. */
export async function registerUser({ db }: Pick<CaseWorld, 'db'>, userId: string): Promise<void> {
  await db
    .insertInto('app_user')
    .values({
      id: userId,
      openid_index: Buffer.from(userId),
      sealed: Buffer.from(''),
      person_id: null,
      identity_issuer: null,
      identity_level: null,
      identity_verified_at: null,
      last_beneficiary_id: null,
      created_at: NOW,
    })
    .execute()
}
