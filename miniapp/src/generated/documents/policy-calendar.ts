// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PolicyCalendarDocument = new TypedDocument<types.PolicyCalendarQuery, types.PolicyCalendarQueryVariables>('PolicyCalendar', 'a896f7400cdfab5b3498daf77cf74deab31c447146575a5e4c02143e239a2974')
