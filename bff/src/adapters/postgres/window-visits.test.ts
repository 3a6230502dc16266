import { NOTHING_FILLED_IN } from '../../domain/application-form'
import { type CaseWorld, caseWorld, NOW } from '../../testing/case-world'
import { addClerk, addSignedIn } from '../../testing/window-people'
import { windowVisitsContract } from '../contracts/window-visits'
import { postgresApplications } from './applications'
import { postgresSupervision } from './supervision'
import { postgresWindowVisits } from './window-visits'

let world: CaseWorld
beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.close())

windowVisitsContract('postgres', async () => {
  const applications = postgresApplications(world.db, world.personalData, () => undefined)
  return {
    visits: postgresWindowVisits(world.db),
    addClerk: () => addClerk(world),
    async addVisitor() {
      const { userId, personId, beneficiaryId } = await addSignedIn(world)
      const right = { subjectId: beneficiaryId, itemId: 'loan', recordKey: '', period: '2026' }
      const { id } = await applications.open({
        ...{ id: world.ids.uuid(), ...right, itemVersion: 1, department: 'human-resources' },
        ...{ filled: NOTHING_FILLED_IN, openedAt: NOW },
      })
      return { userId, personId, beneficiaryId, applicationId: id }
    },
    async raiseTask(key) {
      await postgresSupervision(world.db).raiseOnce({
        ...{
          id: world.ids.uuid(),
          kind: 'REMINDER',
          department: 'government-services',
          regionCode: '220104',
        },
        ...{ itemId: null, request: '请转出', dueOn: '2026-11-25', key, at: NOW },
      })
    },
    async handIn(applicationId) {
      const found = (await applications.get(applicationId))!
      const { id: entitlementId } = await world.addCase({ subjectId: found.subjectId })
      const who = { actorKind: 'USER' as const, actorId: 'u', actorName: '金*', reason: null, at: NOW }
      const step = { event: 'SUBMIT' as const, ...who }
      await applications.move({ id: applicationId, from: 'DRAFT', to: 'SUBMITTED', step, entitlementId })
    },
  }
})
