// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const SimulateDocument = new TypedDocument<types.SimulateQuery, types.SimulateQueryVariables>('Simulate', '217f344e5ce460b6')
export const SimulateCurveDocument = new TypedDocument<types.SimulateCurveQuery, types.SimulateCurveQueryVariables>('SimulateCurve', 'd1288b92fd02b053')
export const SimulateReplayDocument = new TypedDocument<types.SimulateReplayQuery, types.SimulateReplayQueryVariables>('SimulateReplay', '29b5b53e6bf1b07e')
export const SimulationItemsDocument = new TypedDocument<types.SimulationItemsQuery, types.SimulationItemsQueryVariables>('SimulationItems', '960a934772bc2ef3')
