import { DEPARTMENT_CODES, departmentName, fullDepartmentName } from './department'

it('papers and seals carry the city, so that no name reads as a slip', () => {
  expect(fullDepartmentName('market-regulation')).toBe('长春市市场监督管理局')
  expect(fullDepartmentName('skills-certification')).toBe('吉林省人力资源和社会保障厅证书库')
  expect(fullDepartmentName('taxation')).toBe('国家税务总局长春市税务局')
  expect(fullDepartmentName('elsewhere')).toBe('elsewhere')
  for (const code of DEPARTMENT_CODES) expect(fullDepartmentName(code)).not.toMatch(/^(市|省)/)
  expect(departmentName('market-regulation')).not.toContain('长春市')
})
