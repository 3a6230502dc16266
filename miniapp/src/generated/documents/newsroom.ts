// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DeskNewsDocument = new TypedDocument<types.DeskNewsQuery, types.DeskNewsQueryVariables>('DeskNews', '8cd1a56ffeea3674ff31fe21bec15476758b0aac2de4996d135f07edeccfb76e')
export const PublishNewsDocument = new TypedDocument<types.PublishNewsMutation, types.PublishNewsMutationVariables>('PublishNews', '122bd51240216f2e2a8bad24396ce73dfeb7682fcb455298de1d5f044e024609')
export const WithdrawNewsDocument = new TypedDocument<types.WithdrawNewsMutation, types.WithdrawNewsMutationVariables>('WithdrawNews', '54b240b753ff41e8bad3a8cce76b2cfb454ccc538cb87d27a8fd72dc89104f45')
export const WriteNewsDocument = new TypedDocument<types.WriteNewsMutation, types.WriteNewsMutationVariables>('WriteNews', '15e45585c69cd6ae755ab493aa038dd854ac560e4e316380bc1e2b19a964455b')
