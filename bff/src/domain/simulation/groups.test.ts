import { groupOf, UNKNOWN_GROUP } from './groups'

const band = (birthDate: string, asOf: string) =>
  groupOf('CLASS', 'PERSON', { region: '', trade: '', classOf: birthDate }, asOf)

describe('age bands', () => {
  it('change on the birthday, by the years that policies count', () => {
    expect([band('1966-11-22', '2026-11-21'), band('1966-11-21', '2026-11-21')]).toEqual(['2', '3'])
    // Born on 29 February, a year older on the 28th of other years, as `completedYears` says of every policy.
    expect([band('1992-02-29', '2027-02-27'), band('1992-02-29', '2027-02-28')]).toEqual(['1', '2'])
  })

  it('leave out who is not born yet, or on no day there is', () => {
    for (const birthDate of ['', '2027-01-01', '1992-13-40', '1991-02-29'])
      expect(band(birthDate, '2026-11-21')).toBe(UNKNOWN_GROUP)
  })
})
