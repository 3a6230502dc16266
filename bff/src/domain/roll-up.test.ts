import { rollInto } from './roll-up'

const RULE = { fact: 'enterprise.housingFund.depositors', department: 'housing-fund' }
const AT = '2026-11-21T01:00:00.000Z'
const fact = (value: number, asOf: string) => ({ value, department: 'housing-fund', asOf })
const rolled = (value: number, asOf: string) => ({ value, asOf })

describe('what was rolled up', () => {
  it('enters with its source and the day it is true', () => {
    const { facts, changed } = rollInto({}, RULE, null, rolled(12, '2026-10-31'), AT)
    expect(changed).toBe(true)
    expect(facts[RULE.fact]).toEqual({ ...fact(12, '2026-10-31'), sentAt: AT })
  })
  it('is no news when it is the same again', () => {
    const held = { [RULE.fact]: fact(12, '2026-10-31') }
    const same = rolled(12, '2026-10-31')
    expect(rollInto(held, RULE, same, same, AT)).toEqual({ facts: held, changed: false })
  })
  it('replaces what was rolled up before, also by something older', () => {
    const held = { [RULE.fact]: fact(12, '2026-10-31') }
    const { facts, changed } = rollInto(held, RULE, rolled(12, '2026-10-31'), rolled(9, '2026-09-30'), AT)
    expect([changed, facts[RULE.fact]?.value]).toEqual([true, 9])
  })
  it('goes away with the last record', () => {
    const held = { other: fact(1, '2026-01-01'), [RULE.fact]: fact(12, '2026-10-31') }
    expect(rollInto(held, RULE, rolled(12, '2026-10-31'), null, AT)).toEqual({
      facts: { other: held.other },
      changed: true,
    })
  })
  it('leaves a newer direct delivery alone, and overtakes an older one', () => {
    const direct = { [RULE.fact]: fact(15, '2026-11-15') }
    expect(rollInto(direct, RULE, rolled(12, '2026-10-31'), rolled(13, '2026-10-31'), AT).changed).toBe(false)
    expect(rollInto(direct, RULE, rolled(12, '2026-10-31'), null, AT).changed).toBe(false)
    const { facts } = rollInto(direct, RULE, null, rolled(16, '2026-11-30'), AT)
    expect(facts[RULE.fact]?.value).toBe(16)
  })
})
