import { randomUUID } from 'node:crypto'
import { appointmentsContract } from '../contracts/appointments'
import { memoryAppointments } from './appointments'

appointmentsContract('memory', async () => {
  const appointments = memoryAppointments()
  return {
    appointments,
    user: randomUUID(),
    addSubject: async () => randomUUID(),
    told: async () => appointments.told,
  }
})
