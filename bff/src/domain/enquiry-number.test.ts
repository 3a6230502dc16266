import { enquiryNumber } from './enquiry-number'

describe('enquiry number', () => {
  const parts = ['0190b7a2', 'travel-deposit-release', 3, null, '2026-11-21']

  it('is short enough to read out', () => {
    expect(enquiryNumber(parts)).toMatch(/^[0-9A-F]{4}-\d{4}$/)
  })
  it('stays the same for the same judgement and differs for another', () => {
    expect(enquiryNumber(parts)).toBe(enquiryNumber([...parts]))
    const others = Array.from({ length: 200 }, (_, day) => enquiryNumber([...parts.slice(0, 4), String(day)]))
    expect(new Set(others).size).toBe(200)
  })
})
