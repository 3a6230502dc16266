import { sql } from 'kysely'
import { type CaseWorld, caseWorld } from '../../testing/case-world'
import { addClerk, addSignedIn } from '../../testing/window-people'
import { identityCodesContract } from '../contracts/identity-codes'
import { postgresIdentityCodes } from './identity-codes'

let world: CaseWorld
beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.close())

identityCodesContract('postgres', async () => ({
  codes: postgresIdentityCodes(world.db),
  addUser: () => addSignedIn(world),
  addClerk: () => addClerk(world),
  async signOut(digest) {
    await sql`update session set revoked_at = now() where token_digest = ${Buffer.from(digest)}`.execute(
      world.db,
    )
  },
}))
