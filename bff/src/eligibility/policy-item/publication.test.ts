import { item } from '../testing/item'
import { publicationOf } from './publication'

const firm = { kind: 'ENTERPRISE' as const, text: '企业' }
const person = { kind: 'PERSON' as const, text: '个人' }

describe('what is published of results', () => {
  it('is everything of enterprises and sums of persons where the file says nothing', () => {
    const everything = { lines: true, workingDays: null, columns: new Set(['AMOUNT', 'DAY']) }
    expect(publicationOf(item({ beneficiary: firm }))).toEqual(everything)
    expect(publicationOf(item({ beneficiary: person })).lines).toBe(false)
  })
  it('is what the file says', () => {
    const publicNotice = {
      workingDays: 0,
      results: { lines: true, workingDays: 20, columns: ['DAY' as const] },
    }
    expect(publicationOf(item({ beneficiary: firm, publicNotice }))).toEqual({
      lines: true,
      workingDays: 20,
      columns: new Set(['DAY']),
    })
    const sums = { workingDays: 0, results: { lines: false } }
    expect(publicationOf(item({ beneficiary: firm, publicNotice: sums })).lines).toBe(false)
  })
  it('never is a person’s line, even if a file got through that says so', () => {
    const publicNotice = { workingDays: 0, results: { lines: true } }
    expect(publicationOf(item({ beneficiary: person, publicNotice })).lines).toBe(false)
  })
})
