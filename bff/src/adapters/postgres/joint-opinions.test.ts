import { sql } from 'kysely'
import { type CaseWorld, caseWorld } from '../../testing/case-world'
import { jointOpinionsContract } from '../contracts/joint-opinions'
import { postgresApplications } from './applications'
import { postgresJointOpinions } from './joint-opinions'

let world: CaseWorld
beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.close())

jointOpinionsContract('postgres', async () => ({
  joint: postgresJointOpinions(world.db, () => undefined),
  applications: postgresApplications(world.db, world.personalData, () => undefined),
  addSubject: () => world.addSubject(),
  addCase: async () => (await world.addCase({ status: 'DOUBTFUL' })).id,
}))

it('the database keeps an answer as it was given', async () => {
  for (const refused of [
    sql`update joint_opinion set reason = '别的' where status = 'AGREED'`,
    sql`update joint_opinion set due_on = '2027-01-01' where status = 'WAITING'`,
  ])
    await expect(refused.execute(world.db)).rejects.toThrow(/refused/)
})
