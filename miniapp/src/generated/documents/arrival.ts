// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AnswerArrivalDocument = new TypedDocument<types.AnswerArrivalMutation, types.AnswerArrivalMutationVariables>('AnswerArrival', '662e4194cd8307ef')
