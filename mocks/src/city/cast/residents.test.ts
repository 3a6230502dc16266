import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import type { FactRecord } from '@policy-direct/shared/facts/fact'
import { cityFrame } from '../frame'
import { resident } from '../resident'
import { sampleCity } from '../sample-city'
import type { PersonSubject } from '../subject'

const city = sampleCity(cityFrame())
const person = (id: string) => city.subject('PERSON', city.find(id)!.idNumber) as PersonSubject
const value = (id: string, key: FactKey) => person(id).facts[key]?.value
const record = (id: string, key: FactKey) => (value(id, key) as readonly FactRecord[])[0]!

describe('residents, each with their decisive datum', () => {
  test('ninety on the day of the story; 84 and alive only by the register; about to move away', () => {
    expect(value('tao-guifen', 'person.birthDate')).toBe('1936-11-21')
    expect(value('xing-dewang', 'person.alive')).toBe(true)
    expect(value('shi-yuqin', 'person.region')).toBe('220104')
    expect(record('shi-yuqin', 'person.disabilityCertificates').grade).toBe('FIRST')
  })

  test('both allowances; 特困 instead of one; a household of three; a figure missing; a grade wrong', () => {
    expect(record('meng-fan', 'person.disabilityCertificates').grade).toBe('SECOND')
    expect(record('meng-fan', 'person.reliefRecords').category).toBe('MINIMUM_LIVING')
    expect(record('jin-shoucheng', 'person.reliefRecords').category).toBe('EXTREME_POVERTY')
    expect(record('qiu-yunxia', 'person.reliefRecords')).toMatchObject({ members: 3, incomePerHead: 60_000 })
    expect(record('pang-xiulan', 'person.reliefRecords').incomePerHead).toBeNull()
    expect(record('zou-ming', 'person.disabilityCertificates').grade).toBe('THIRD')
  })

  test('the returning graduate; two months short of twelve; 64 months; two thirds of 400.00', () => {
    expect(record('ning-zhixing', 'person.diplomas').kind).toBe('OVERSEAS')
    expect(value('cen-lei', 'person.unemploymentInsurance.paidMonths')).toBe(10)
    expect(value('pei-jun', 'person.unemploymentInsurance.paidMonths')).toBe(64)
    expect(record('yan-ke', 'person.flexibleJobs').paidThisMonth).toBe(40_000)
  })

  test('who represents a firm has it in their name', () => {
    expect(record('wang-yulan', 'person.businesses').name).toBe('长春市木兰旅行社有限公司')
    expect(value('liu-siyang', 'person.businesses')).toEqual([])
  })

  test('the rest of the city: 2 to 4 in a hundred hold a certificate, 1 to 3 live on relief', () => {
    const frame = cityFrame()
    const share = (key: FactKey) => {
      const lists = Array.from({ length: 3_000 }, (_, at) => resident(2_000 + at, frame).facts[key]?.value)
      const known = lists.filter(list => list !== undefined) as (readonly FactRecord[])[]
      return known.filter(list => list.length > 0).length / known.length
    }
    expect(share('person.disabilityCertificates')).toBeGreaterThan(0.02)
    expect(share('person.disabilityCertificates')).toBeLessThan(0.045)
    expect(share('person.reliefRecords')).toBeGreaterThan(0.008)
    expect(share('person.reliefRecords')).toBeLessThan(0.03)
  })
})
