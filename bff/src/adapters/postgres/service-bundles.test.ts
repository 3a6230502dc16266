import { type CaseWorld, caseWorld } from '../../testing/case-world'
import { serviceBundlesContract } from '../contracts/service-bundles'
import { postgresServiceBundles } from './service-bundles'

let world: CaseWorld
beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.close())

serviceBundlesContract('postgres', async () => ({
  bundles: postgresServiceBundles(world.db),
  addSubject: () => world.addSubject(),
  addCase: async (subjectId, status) => (await world.addCase({ subjectId, status })).id,
}))
