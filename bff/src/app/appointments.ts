import { chinaDate } from '@policy-direct/shared/time/china-date'
import { dailyDataUses } from '../adapters/memory/daily-data-uses'
import { outboxAnnouncer } from '../adapters/postgres/announce'
import { postgresAppointments } from '../adapters/postgres/appointments'
import { postgresMessages } from '../adapters/postgres/messages'
import { serviceCentres } from '../adapters/seed-files/service-centres'
import { appointmentResolvers } from '../graphql/resolvers/appointment'
import type { PolicyItems } from '../ports/policy-items'
import {
  bookAppointment,
  cancelAppointment,
  listOwnAppointments,
  moveAppointment,
  readFreeDays,
} from '../usecases/book-appointment'
import {
  comeToAppointment,
  listWindowAppointments,
  remindAppointments,
  tellAppointment,
} from '../usecases/window-appointments'
import type { Base } from './base'
import type { IdentityArea } from './identity'

const REMIND_EVERY_MS = 5_000

type AppointmentNeeds = Pick<IdentityArea, 'authority' | 'subjects' | 'dataUses'> & {
  stores: Pick<IdentityArea['stores'], 'users'>
}

/** Appointments at the windows (HR-1): for whoever comes, and for the desk. */
export function appointmentWork(base: Base, identity: AppointmentNeeds, items: PolicyItems) {
  const { db } = base.connection
  const committed = outboxAnnouncer(db)
  const centres = serviceCentres()
  const deps = {
    ...base,
    ...identity,
    ...{ items, centres, users: identity.stores.users },
    dataUses: dailyDataUses(identity.dataUses, base.clock),
    appointments: postgresAppointments(db, committed),
    messages: postgresMessages(db, base.personalData, committed),
  }
  const now = () => base.clock.now()
  const tell = tellAppointment(deps)
  return {
    resolvers: appointmentResolvers({
      ...{ centres, now },
      free: readFreeDays(deps),
      book: bookAppointment(deps),
      move: moveAppointment(deps),
      cancel: cancelAppointment(deps),
      own: listOwnAppointments(deps),
      ofWindow: listWindowAppointments(deps),
      come: comeToAppointment(deps),
      namesOf: subjectIds => deps.subjects.names(subjectIds),
      itemOf: itemId => items.latest(itemId, chinaDate(now())),
    }),
    jobs: [{ name: 'remind-appointments', everyMs: REMIND_EVERY_MS, run: remindAppointments(deps) }],
    topics: {
      appointment: async ({ appointmentId, event }: Record<string, unknown>) =>
        void (await tell(String(appointmentId), event as Parameters<typeof tell>[1])),
    },
  }
}
