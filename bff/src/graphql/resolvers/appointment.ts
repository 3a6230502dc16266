import type {
  Appointment as AppointmentView,
  MutationBookAppointmentArgs,
  MutationMoveAppointmentArgs,
  QueryFreeDaysArgs,
  QueryWindowAppointmentsArgs,
  ServiceCentre as ServiceCentreView,
} from '@policy-direct/shared/generated/schema'
import { hasBegun, type ServiceCentre } from '../../domain/appointment'
import type { PolicyItemVersion } from '../../eligibility'
import type { Appointment } from '../../ports/appointments'
import type {
  Booked,
  bookAppointment,
  cancelAppointment,
  listOwnAppointments,
  moveAppointment,
  readFreeDays,
} from '../../usecases/book-appointment'
import type { comeToAppointment, listWindowAppointments } from '../../usecases/window-appointments'
import type { Resolver, Resolvers } from '../context'
import { policyItemView } from '../views/policy-item'

export interface AppointmentUseCases {
  centres: readonly ServiceCentre[]
  free: ReturnType<typeof readFreeDays>
  book: ReturnType<typeof bookAppointment>
  move: ReturnType<typeof moveAppointment>
  cancel: ReturnType<typeof cancelAppointment>
  own: ReturnType<typeof listOwnAppointments>
  ofWindow: ReturnType<typeof listWindowAppointments>
  come: ReturnType<typeof comeToAppointment>
  namesOf(subjectIds: readonly string[]): Promise<ReadonlyMap<string, string>>
  itemOf(itemId: string): Promise<PolicyItemVersion | null>
  now(): Date
}

const centreView = ({ id, name, address, phone }: ServiceCentre): ServiceCentreView => ({
  ...{ code: id, name, address, phone },
})

/** Appointments at a window (HR-1). */
export function appointmentResolvers(useCases: AppointmentUseCases): Resolvers {
  const shown = async (one: Appointment, names: ReadonlyMap<string, string>): Promise<AppointmentView> => {
    const item = one.itemId ? await useCases.itemOf(one.itemId) : null
    return {
      ...{ id: one.id, number: one.number, day: one.day, time: one.slot, status: one.status },
      centre: centreView(useCases.centres.find(({ id }) => id === one.centreId)!),
      beneficiary: names.get(one.subjectId) ?? '',
      item: item && policyItemView(item),
      changeable: one.status === 'BOOKED' && !hasBegun(one.day, one.slot, useCases.now()),
      bookedBy: one.bookedName,
    }
  }
  const views = async (many: readonly Appointment[]) => {
    const names = await useCases.namesOf(many.map(({ subjectId }) => subjectId))
    return Promise.all(many.map(one => shown(one, names)))
  }
  const view = async (one: Appointment) => (await views([one]))[0]!
  const all = async (many: Promise<Appointment[]>) => views(await many)
  const answer = async (booked: Booked) =>
    booked.kind === 'BOOKED'
      ? { __typename: 'Appointment' as const, ...(await view(booked.appointment)) }
      : { __typename: 'AppointmentRefused' as const, message: booked.message }
  const freeDays: Resolver<QueryFreeDaysArgs> = async (_, { centre }) =>
    (await useCases.free(centre)).map(({ day, slots }) => ({
      day,
      slots: slots.map(({ slot, free }) => ({ time: slot, free })),
    }))
  const windowAppointments: Resolver<QueryWindowAppointmentsArgs> = (_, { day }, { actor }) =>
    all(useCases.ofWindow(actor, day ?? null))
  const bookAppointment: Resolver<MutationBookAppointmentArgs> = async (_, { input }, { actor }) => {
    const { beneficiaryId, centre: centreId, day, time: slot, itemId } = input
    return answer(await useCases.book(actor, { beneficiaryId, centreId, day, slot, itemId: itemId ?? null }))
  }
  const moveAppointment: Resolver<MutationMoveAppointmentArgs> = async (_, args, { actor }) => {
    const { id, centre: centreId, day, time: slot } = args
    return answer(await useCases.move(actor, { id, centreId, day, slot }))
  }
  const myAppointments: Resolver = (_, _args, { actor }) => all(useCases.own(actor))
  const cancelAppointment: Resolver<{ id: string }> = async (_, { id }, { actor }) =>
    view(await useCases.cancel(actor, id))
  const comeToAppointment: Resolver<{ id: string }> = async (_, { id }, { actor }) =>
    view(await useCases.come(actor, id))
  return {
    Query: {
      serviceCentres: () => useCases.centres.map(centreView),
      ...{ freeDays, myAppointments, windowAppointments },
    },
    Mutation: { bookAppointment, moveAppointment, cancelAppointment, comeToAppointment },
  }
}
