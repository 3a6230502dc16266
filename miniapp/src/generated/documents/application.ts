// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AnswerApplicationDocument = new TypedDocument<types.AnswerApplicationMutation, types.AnswerApplicationMutationVariables>('AnswerApplication', '346e5f1ca7f253fe')
export const ApplicableDocument = new TypedDocument<types.ApplicableQuery, types.ApplicableQueryVariables>('Applicable', '00294a6a617ba64f')
export const GiveMaterialDocument = new TypedDocument<types.GiveMaterialMutation, types.GiveMaterialMutationVariables>('GiveMaterial', '977cd6b1ae3c75b0')
export const OpenApplicationDocument = new TypedDocument<types.OpenApplicationMutation, types.OpenApplicationMutationVariables>('OpenApplication', '709da5e54c917ee1')
export const OpenMaterialFileDocument = new TypedDocument<types.OpenMaterialFileMutation, types.OpenMaterialFileMutationVariables>('OpenMaterialFile', 'b5341e953ccc2484')
export const OpenMaterialUploadDocument = new TypedDocument<types.OpenMaterialUploadMutation, types.OpenMaterialUploadMutationVariables>('OpenMaterialUpload', '746b228f649f5d26')
export const ReadApplicationDocument = new TypedDocument<types.ReadApplicationQuery, types.ReadApplicationQueryVariables>('ReadApplication', 'dfbf16c74ca602d9')
export const SubmitApplicationDocument = new TypedDocument<types.SubmitApplicationMutation, types.SubmitApplicationMutationVariables>('SubmitApplication', '53da2a3b63532250')
export const TakeMaterialBackDocument = new TypedDocument<types.TakeMaterialBackMutation, types.TakeMaterialBackMutationVariables>('TakeMaterialBack', '9c889c6665001589')
export const WithdrawApplicationDocument = new TypedDocument<types.WithdrawApplicationMutation, types.WithdrawApplicationMutationVariables>('WithdrawApplication', '418c240110553525')
