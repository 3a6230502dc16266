import { DEPARTMENT_CODES, departmentName, isDepartmentCode } from '../vocabulary/department'
import { industryName, industryPattern, isIndustryCode } from '../vocabulary/industry'
import { industryBranchName } from '../vocabulary/industry-divisions'
import { isWithinRegion, REGION_CODES, REGION_PATTERN, regionName, regionPrefix } from '../vocabulary/region'
import { FACT_KEYS, factDefinition, factKeysOf } from './catalogue'

describe('fact catalogue', () => {
  it.each(FACT_KEYS)('%s is complete', key => {
    const definition = factDefinition(key)!
    expect(isDepartmentCode(definition.department)).toBe(true)
    expect(definition.label).toMatch(/\p{Script=Han}/u)
    expect(Object.keys(definition.values ?? {}).length > 0).toBe(definition.kind === 'ENUM')
    expect(Object.keys(definition.fields ?? {}).length > 0).toBe(definition.kind === 'LIST')
    expect(definition.unit === '分').toBe(definition.kind === 'MONEY')
    // What is known of a person is never on a public register; a firm has no personal sensitivity but in lists of people.
    if (definition.subject === 'PERSON') expect(['PERSONAL', 'SENSITIVE']).toContain(definition.sensitivity)
    else expect(definition.sensitivity === 'PERSONAL').toBe(definition.kind === 'LIST')
    for (const field of Object.values(definition.fields ?? {})) {
      expect(field.values !== undefined).toBe(field.kind === 'ENUM')
    }
  })

  it('calls nothing by the same name twice: a text may name any datum, field or value without a doubt', () => {
    const plain = (label: string) => label.replace(/\s/g, '')
    const distinct = (labels: readonly string[]) => {
      expect(labels.map(plain).filter((label, at, all) => all.indexOf(label) < at)).toEqual([])
    }
    distinct(FACT_KEYS.map(key => factDefinition(key)!.label))
    for (const key of FACT_KEYS) {
      const { values, fields } = factDefinition(key)!
      distinct(Object.values(values ?? {}))
      distinct(Object.values(fields ?? {}).map(field => field.label))
      for (const field of Object.values(fields ?? {})) distinct(Object.values(field.values ?? {}))
    }
  })

  it('knows its subjects and nothing it was not told of', () => {
    expect(factKeysOf('PERSON')).toContain('person.skillCertificates')
    expect(factKeysOf('ENTERPRISE').length + factKeysOf('PERSON').length).toBe(FACT_KEYS.length)
    expect(factDefinition('toString')).toBeUndefined()
  })
})

describe('vocabularies', () => {
  it('names departments, and shows an unknown code as it came', () => {
    expect(departmentName('culture-tourism')).toBe('市文旅局')
    expect(departmentName('toString')).toBe('toString')
    expect(new Set(DEPARTMENT_CODES.map(departmentName)).size).toBe(DEPARTMENT_CODES.length)
  })

  it('holds a functional area in its district, the district in the city, the city in the province', () => {
    expect(['220000', '220100', '220104'].map(code => isWithinRegion('220104-CXQ', code))).toEqual([
      true,
      true,
      true,
    ])
    expect(isWithinRegion('220104', '220104-CXQ')).toBe(false)
    expect(isWithinRegion('220204', '220100')).toBe(false)
    expect(REGION_CODES.every(code => isWithinRegion(code, '220000'))).toBe(true)
    expect(['220000', '220100', '220104'].map(regionPrefix)).toEqual(['22', '2201', '220104'])
    expect(regionName('220104-CXQ')).toBe('长春新区')
    expect(regionName('110101')).toBe('110101')
  })

  it('tells a region of elsewhere from a code that is none', () => {
    const region = new RegExp(REGION_PATTERN)
    expect([...REGION_CODES, '110101', '220171', '652901', '810000'].every(code => region.test(code))).toBe(
      true,
    )
    const none = ['', '999999', '000000', '22010', '2201044', '220104-', '220104-cxq', '220104\n']
    expect(none.some(code => region.test(code))).toBe(false)
  })

  it('says by a pattern what a code of a trade is', () => {
    const trade = new RegExp(industryPattern())
    const sections = [...'ABCDEFGHIJKLMNOPQRSTUXl', '']
    const codes = sections.flatMap(section =>
      Array.from({ length: 100 }, (_, n) => `${section}${String(n).padStart(2, '0')}`),
    )
    const all = [...sections, ...codes, 'L7', 'L729', 'L7291', 'L72911', 'L13', 'X9999', 'L72\n']
    expect(all.filter(code => trade.test(code))).toEqual(all.filter(isIndustryCode))
  })

  it('reads GB/T 4754 codes: a section, a division of that section, up to four digits', () => {
    expect(['L', 'L72', 'L729', 'L7291', 'C13', 'T97'].every(isIndustryCode)).toBe(true)
    expect(['', 'U', 'L7', 'L13', 'C72', 'L72911', '7291', 'l7291'].some(isIndustryCode)).toBe(false)
    expect(industryName('L7291')).toBe('旅行社及相关服务')
    expect(industryName('C1310')).toBe('制造业')
    expect(['C', 'C13', 'L72', 'L7291', 'K701', 'T97', 'X'].map(industryBranchName)).toEqual([
      '制造业',
      '农副食品加工业',
      '商务服务业',
      '旅行社及相关服务',
      '房地产业',
      '国际组织',
      'X',
    ])
  })
})
