// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const CasesBehindDocument = new TypedDocument<types.CasesBehindQuery, types.CasesBehindQueryVariables>('CasesBehind', '70620b27b03e3899')
export const LeaderBulletinDocument = new TypedDocument<types.LeaderBulletinQuery, types.LeaderBulletinQueryVariables>('LeaderBulletin', '9c6b1f26c4f8fbd1')
export const LeaderDepartmentsDocument = new TypedDocument<types.LeaderDepartmentsQuery, types.LeaderDepartmentsQueryVariables>('LeaderDepartments', '40f50cf60482fb29')
export const LeaderItemDocument = new TypedDocument<types.LeaderItemQuery, types.LeaderItemQueryVariables>('LeaderItem', '7f7b49be3f90c5ee')
export const LeaderOverviewDocument = new TypedDocument<types.LeaderOverviewQuery, types.LeaderOverviewQueryVariables>('LeaderOverview', '5d6fcf83b8f195c6')
export const OpenAuditExportDocument = new TypedDocument<types.OpenAuditExportMutation, types.OpenAuditExportMutationVariables>('OpenAuditExport', '94e6c0f62cca61e4')
export const RemindDepartmentDocument = new TypedDocument<types.RemindDepartmentMutation, types.RemindDepartmentMutationVariables>('RemindDepartment', 'cec348d89fd5b92f')
