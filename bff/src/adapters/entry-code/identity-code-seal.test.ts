import { keyedIdentityCodeSeal } from './identity-code-seal'

describe('the seal of identity codes', () => {
  const seal = keyedIdentityCodeSeal('11'.repeat(32))
  it('makes twelve digits it recognises, other ones for other randomness', () => {
    const all = ['first', 'second', 'third'].map(seal.digitsOf)
    for (const digits of all) {
      expect(digits).toMatch(/^\d{12}$/)
      expect(seal.genuine(digits)).toBe(true)
    }
    expect(new Set(all).size).toBe(3)
  })
  it('tells a mistyped digit, another city’s code and what is no code', () => {
    const digits = seal.digitsOf('first')
    const wrong = `${digits.slice(0, 3)}${(Number(digits[3]) + 1) % 10}${digits.slice(4)}`
    expect(seal.genuine(wrong)).toBe(false)
    expect(keyedIdentityCodeSeal('22'.repeat(32)).genuine(digits)).toBe(false)
    expect(seal.genuine('12345')).toBe(false)
  })
})
