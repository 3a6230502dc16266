// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AskProofDocument = new TypedDocument<types.AskProofMutation, types.AskProofMutationVariables>('AskProof', 'e9b0322281b00425')
export const ProofsDocument = new TypedDocument<types.ProofsQuery, types.ProofsQueryVariables>('Proofs', 'dbb08b0260bf8296')
