// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AskProofDocument = new TypedDocument<types.AskProofMutation, types.AskProofMutationVariables>('AskProof', 'e9b0322281b00425b671a46b2ff24d282f0cacd729f31894bc70b49d957368e4')
export const ProofsDocument = new TypedDocument<types.ProofsQuery, types.ProofsQueryVariables>('Proofs', 'dbb08b0260bf829625a77151df4249ceae329cf06b40b65fc982da67cf28a337')
