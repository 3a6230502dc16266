import { CARD_NOT_KNOWN, cardProblem } from './id-card'

const said = {
  ...{ kind: 'IDENTITY_CARD' as const, number: '220104193611216027', holder: '买买提·艾力' },
  ...{ issuedBy: '公安局', validUntil: null, status: 'VALID' as const, revokedOn: null },
}
const card = { name: '买买提 · 艾力', idNumber: said.number }
const TODAY = '2026-11-21'

describe('an ID card at a window', () => {
  it('stands when number and name are those of the library, however the dot is written', () => {
    expect(cardProblem(said, card, TODAY)).toBeNull()
    expect(cardProblem({ ...said, validUntil: TODAY }, card, TODAY)).toBeNull()
  })
  it('says the same of nobody, of another name and of another number: nobody is found out by trying', () => {
    const revoked = { ...said, status: 'REVOKED' as const, revokedOn: '2026-01-01' }
    for (const one of [
      null,
      { ...said, holder: '艾力' },
      { ...revoked, holder: '艾力' },
      { ...said, number: 'x' },
    ])
      expect(cardProblem(one, card, TODAY)).toBe(CARD_NOT_KNOWN)
  })
  it('does not stand when it ended or was revoked, and says what to do', () => {
    expect(cardProblem({ ...said, validUntil: '2026-11-20' }, card, TODAY)).toMatch(
      /2026-11-20 到期了.*公安局/,
    )
    expect(cardProblem({ ...said, status: 'REVOKED' }, card, TODAY)).toMatch(/吊销或注销/)
  })
})
