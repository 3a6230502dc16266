// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PolicyCalendarDocument = new TypedDocument<types.PolicyCalendarQuery, types.PolicyCalendarQueryVariables>('PolicyCalendar', 'a896f7400cdfab5b')
