import { FACT_CATALOGUE } from './catalogue'
import { PROOF_KIND_CODES, PROOF_KINDS, proofKind, proofOf } from './proof-kinds'

describe('kinds of proofs (CS-2)', () => {
  it('are sixteen at once and eight by hand', () => {
    const by = (handling: string) => PROOF_KIND_CODES.filter(code => PROOF_KINDS[code].handling === handling)
    expect([by('AT_ONCE').length, by('BY_HAND').length]).toEqual([16, 8])
  })
  it.each(PROOF_KIND_CODES)(
    '%s: a department speaks of its own data only, and of one kind of subject',
    code => {
      const { department, facts } = PROOF_KINDS[code]
      const owners = new Set(facts.map(fact => FACT_CATALOGUE[fact].department))
      expect([...owners]).toEqual([department])
      expect(new Set(facts.map(fact => FACT_CATALOGUE[fact].subject)).size).toBe(1)
      for (const fact of facts) expect(proofOf(fact)).toBe(code)
    },
  )
  it('nobody issues what is not a kind, or speaks of a datum that has none', () => {
    expect(proofKind('toString')).toBeUndefined()
    expect(proofOf('tax.sixTaxesDue')).toBeUndefined()
  })
})
