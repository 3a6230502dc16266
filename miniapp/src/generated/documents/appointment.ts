// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const BookAppointmentDocument = new TypedDocument<types.BookAppointmentMutation, types.BookAppointmentMutationVariables>('BookAppointment', 'a4c5982858f338792556df9122d2f3a8fe84b52168fa7e427dfa0fcd51941992')
export const CancelAppointmentDocument = new TypedDocument<types.CancelAppointmentMutation, types.CancelAppointmentMutationVariables>('CancelAppointment', '6a2839b7770ada960fa9bf82478577f1cb6a1296cd75effff7f84ebd0028e62e')
export const ComeToAppointmentDocument = new TypedDocument<types.ComeToAppointmentMutation, types.ComeToAppointmentMutationVariables>('ComeToAppointment', 'be3794c3971a19f1a45872220f0d22203fa6ce2ddc2fb2e5ec6c52c3112d805d')
export const FreeDaysDocument = new TypedDocument<types.FreeDaysQuery, types.FreeDaysQueryVariables>('FreeDays', '58d81d3bc822f3b094e2007c7d0360020b0680b26717a596c7b5e7f0bad160c7')
export const MoveAppointmentDocument = new TypedDocument<types.MoveAppointmentMutation, types.MoveAppointmentMutationVariables>('MoveAppointment', '6f267e87663c596fa52b607b2ffe62ea3bea84eaab36860aea01b1f7757b966a')
export const MyAppointmentsDocument = new TypedDocument<types.MyAppointmentsQuery, types.MyAppointmentsQueryVariables>('MyAppointments', '6918f5a137e10ebc2f6e1359f812248082be9ce1446705d9e1235308bd198467')
export const ServiceCentresDocument = new TypedDocument<types.ServiceCentresQuery, types.ServiceCentresQueryVariables>('ServiceCentres', '571e0428a8375e2af64e572a687cbf32ab081753075ff04a89bff9670b1f300b')
export const WindowAppointmentsDocument = new TypedDocument<types.WindowAppointmentsQuery, types.WindowAppointmentsQueryVariables>('WindowAppointments', '6f9ab966fe157ebc8462bae97995fd59f0fb620e6f7b00a590eb17afc6f84a52')
