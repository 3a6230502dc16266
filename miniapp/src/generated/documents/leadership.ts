// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const CasesBehindDocument = new TypedDocument<types.CasesBehindQuery, types.CasesBehindQueryVariables>('CasesBehind', '70620b27b03e389997d41de04b2f6c4b35742271e1edd7885abd2c07bc593a8a')
export const LeaderBulletinDocument = new TypedDocument<types.LeaderBulletinQuery, types.LeaderBulletinQueryVariables>('LeaderBulletin', '9c6b1f26c4f8fbd1ea7fb3b4ce9e7d34f30293f041696dcf461dc04121b722db')
export const LeaderDepartmentsDocument = new TypedDocument<types.LeaderDepartmentsQuery, types.LeaderDepartmentsQueryVariables>('LeaderDepartments', '40f50cf60482fb29278b95dac918ae5a61ed93a9cd9ba0d2be6ddb1bf7e8c942')
export const LeaderItemDocument = new TypedDocument<types.LeaderItemQuery, types.LeaderItemQueryVariables>('LeaderItem', '7f7b49be3f90c5ee204f6cb5de6ced6325c9f7ca872e0a77d340dc48951b0256')
export const LeaderOverviewDocument = new TypedDocument<types.LeaderOverviewQuery, types.LeaderOverviewQueryVariables>('LeaderOverview', '5d6fcf83b8f195c6476c011d60e2f21eb4f6973fb9e4e3e529fa056087e18067')
export const OpenAuditExportDocument = new TypedDocument<types.OpenAuditExportMutation, types.OpenAuditExportMutationVariables>('OpenAuditExport', '94e6c0f62cca61e4475fa75bcee12d7e325f8cff02be77c76178421cdaedc437')
export const RemindDepartmentDocument = new TypedDocument<types.RemindDepartmentMutation, types.RemindDepartmentMutationVariables>('RemindDepartment', 'cec348d89fd5b92fcd525bf0293e5d17435db06ffe33062f345f62d3cc8a6403')
