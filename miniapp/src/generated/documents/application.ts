// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AnswerApplicationDocument = new TypedDocument<types.AnswerApplicationMutation, types.AnswerApplicationMutationVariables>('AnswerApplication', '346e5f1ca7f253fee8235b2a85a26f830b1097d105ad4bb20d873f66c79ddc87')
export const ApplicableDocument = new TypedDocument<types.ApplicableQuery, types.ApplicableQueryVariables>('Applicable', '00294a6a617ba64f62f063dda341588f85f2b174518d14516468167d8dfc76a6')
export const GiveMaterialDocument = new TypedDocument<types.GiveMaterialMutation, types.GiveMaterialMutationVariables>('GiveMaterial', '977cd6b1ae3c75b0967da61b3d6b9983a53e8c80dda8388e789794d708bfab24')
export const OpenApplicationDocument = new TypedDocument<types.OpenApplicationMutation, types.OpenApplicationMutationVariables>('OpenApplication', '709da5e54c917ee10a51bc31317c0fc3d4e88610b617902ac4624e0feb4a9a2a')
export const OpenMaterialFileDocument = new TypedDocument<types.OpenMaterialFileMutation, types.OpenMaterialFileMutationVariables>('OpenMaterialFile', 'b5341e953ccc24843a5f41c356c0b81fcbe5645f135f71a81970b1452bbae115')
export const OpenMaterialUploadDocument = new TypedDocument<types.OpenMaterialUploadMutation, types.OpenMaterialUploadMutationVariables>('OpenMaterialUpload', '746b228f649f5d262883c3c3b2c9ed9c91763a2b289a412ed12fa8700852b0a7')
export const ReadApplicationDocument = new TypedDocument<types.ReadApplicationQuery, types.ReadApplicationQueryVariables>('ReadApplication', 'dfbf16c74ca602d92b52cdfc3fd8f6ae56490ea1d16934e303b5f989599f60a3')
export const SubmitApplicationDocument = new TypedDocument<types.SubmitApplicationMutation, types.SubmitApplicationMutationVariables>('SubmitApplication', '53da2a3b63532250525ee15efe58e9719a546debba27ba4939a47ae7313fba98')
export const TakeMaterialBackDocument = new TypedDocument<types.TakeMaterialBackMutation, types.TakeMaterialBackMutationVariables>('TakeMaterialBack', '9c889c666500158940d99ed02e92f2afbb9a978a960fdb451104274ccdf1eb23')
export const WithdrawApplicationDocument = new TypedDocument<types.WithdrawApplicationMutation, types.WithdrawApplicationMutationVariables>('WithdrawApplication', '418c240110553525f777a7fa317962b0b7441afa282813f844b2265c8840e112')
