// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const BookAppointmentDocument = new TypedDocument<types.BookAppointmentMutation, types.BookAppointmentMutationVariables>('BookAppointment', 'a4c5982858f33879')
export const CancelAppointmentDocument = new TypedDocument<types.CancelAppointmentMutation, types.CancelAppointmentMutationVariables>('CancelAppointment', '6a2839b7770ada96')
export const ComeToAppointmentDocument = new TypedDocument<types.ComeToAppointmentMutation, types.ComeToAppointmentMutationVariables>('ComeToAppointment', 'be3794c3971a19f1')
export const FreeDaysDocument = new TypedDocument<types.FreeDaysQuery, types.FreeDaysQueryVariables>('FreeDays', '58d81d3bc822f3b0')
export const MoveAppointmentDocument = new TypedDocument<types.MoveAppointmentMutation, types.MoveAppointmentMutationVariables>('MoveAppointment', '6f267e87663c596f')
export const MyAppointmentsDocument = new TypedDocument<types.MyAppointmentsQuery, types.MyAppointmentsQueryVariables>('MyAppointments', '6918f5a137e10ebc')
export const ServiceCentresDocument = new TypedDocument<types.ServiceCentresQuery, types.ServiceCentresQueryVariables>('ServiceCentres', '571e0428a8375e2a')
export const WindowAppointmentsDocument = new TypedDocument<types.WindowAppointmentsQuery, types.WindowAppointmentsQueryVariables>('WindowAppointments', '6f9ab966fe157ebc')
