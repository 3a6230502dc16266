// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AnswerApplicationDocument = new TypedDocument<types.AnswerApplicationMutation, types.AnswerApplicationMutationVariables>('AnswerApplication', 'ae50e53bedabf929e9186ab6ea6572871f9fd469817db5acfe9c5c56d6edf112')
export const ApplicableDocument = new TypedDocument<types.ApplicableQuery, types.ApplicableQueryVariables>('Applicable', '00294a6a617ba64f62f063dda341588f85f2b174518d14516468167d8dfc76a6')
export const GiveMaterialDocument = new TypedDocument<types.GiveMaterialMutation, types.GiveMaterialMutationVariables>('GiveMaterial', 'abc3fa458814ff3c93f8878e244bb91318cb8547087b679ce70b4cecaba26097')
export const OpenApplicationDocument = new TypedDocument<types.OpenApplicationMutation, types.OpenApplicationMutationVariables>('OpenApplication', '87f51819e92d3a8ca2bf09333b6d8bbb454dfd8ef532268b8e93132fa3f880d9')
export const OpenMaterialFileDocument = new TypedDocument<types.OpenMaterialFileMutation, types.OpenMaterialFileMutationVariables>('OpenMaterialFile', 'b5341e953ccc24843a5f41c356c0b81fcbe5645f135f71a81970b1452bbae115')
export const OpenMaterialUploadDocument = new TypedDocument<types.OpenMaterialUploadMutation, types.OpenMaterialUploadMutationVariables>('OpenMaterialUpload', '746b228f649f5d262883c3c3b2c9ed9c91763a2b289a412ed12fa8700852b0a7')
export const ReadApplicationDocument = new TypedDocument<types.ReadApplicationQuery, types.ReadApplicationQueryVariables>('ReadApplication', '6eb7cab8ee254cc46b591cfed63a15020af95be5454c0266f6a64a4a7fb88a16')
export const SubmitApplicationDocument = new TypedDocument<types.SubmitApplicationMutation, types.SubmitApplicationMutationVariables>('SubmitApplication', '42e6c38253dddef59599ab9aab595b155d743fcd0603350639e798492ccb1f63')
export const TakeMaterialBackDocument = new TypedDocument<types.TakeMaterialBackMutation, types.TakeMaterialBackMutationVariables>('TakeMaterialBack', 'e769163012b22912d1ab125ff55228e2627778ead50915842ee39baf72f73150')
