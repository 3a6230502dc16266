// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ChangePoolBudgetDocument = new TypedDocument<types.ChangePoolBudgetMutation, types.ChangePoolBudgetMutationVariables>('ChangePoolBudget', '4e8833f1437b07be')
export const DecidePoolBudgetDocument = new TypedDocument<types.DecidePoolBudgetMutation, types.DecidePoolBudgetMutationVariables>('DecidePoolBudget', '45f6939a96e2f5e6')
export const DeskPoolBooksDocument = new TypedDocument<types.DeskPoolBooksQuery, types.DeskPoolBooksQueryVariables>('DeskPoolBooks', 'e2890fa29ef63015')
export const PoolHistoryDocument = new TypedDocument<types.PoolHistoryQuery, types.PoolHistoryQueryVariables>('PoolHistory', '296dfe64ba3b786e')
