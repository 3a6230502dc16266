// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const SimulateDocument = new TypedDocument<types.SimulateQuery, types.SimulateQueryVariables>('Simulate', '217f344e5ce460b619bdf33d6b0682c894907e07799ad2f05d279057a1a403a5')
export const SimulateCurveDocument = new TypedDocument<types.SimulateCurveQuery, types.SimulateCurveQueryVariables>('SimulateCurve', 'd1288b92fd02b05396a246236bbd6c81e1b940f213b9879d38287a91508c0187')
export const SimulateReplayDocument = new TypedDocument<types.SimulateReplayQuery, types.SimulateReplayQueryVariables>('SimulateReplay', '29b5b53e6bf1b07e791849a80f7e52950bed3c03739dfc004c65011656529828')
export const SimulationItemsDocument = new TypedDocument<types.SimulationItemsQuery, types.SimulationItemsQueryVariables>('SimulationItems', '960a934772bc2ef3e17fb75e760c4132399935d5175c69adef48e53ecb3d4d3d')
