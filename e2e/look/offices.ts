/** What the BFF would have answered, by operation name; NEVER leaves the question open (loading). */
export type Answers = Record<string, object | 'NEVER'>

export const NOW = '2026-11-21T09:48:00+08:00'

export const department = (code: string, name: string, shortName: string) => ({
  __typename: 'Department',
  code,
  name,
  shortName,
})
export const employment = department('employment-service', '长春市就业服务局', '市就业服务局')
export const library = department(
  'skills-certification',
  '吉林省人力资源和社会保障厅证书库',
  '省人社厅证书库',
)
export const tourism = department('culture-tourism', '长春市文化广播电视和旅游局', '市文广旅局')
