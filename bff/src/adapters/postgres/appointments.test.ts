import { sql } from 'kysely'
import { type CaseWorld, caseWorld } from '../../testing/case-world'
import { addSignedIn } from '../../testing/window-people'
import { appointmentsContract } from '../contracts/appointments'
import { postgresAppointments } from './appointments'

let world: CaseWorld
beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.close())

appointmentsContract('postgres', async () => ({
  appointments: postgresAppointments(world.db, () => undefined),
  user: (await addSignedIn(world)).userId,
  addSubject: () => world.addSubject(),
  async told() {
    const { rows } = await sql<{ told: string }>`
      select (payload->>'appointmentId') || ' ' || (payload->>'event') as told from outbox
      where topic = 'appointment' order by id`.execute(world.db)
    return rows.map(row => row.told)
  },
}))
