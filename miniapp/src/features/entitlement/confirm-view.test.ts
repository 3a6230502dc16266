import { type ConfirmCase, givenUpBy } from './confirm-view'

const tap = (...ids: string[]) => ids.map(id => ({ id })) as unknown as ConfirmCase[]
const shown = (lessFen: number | null) =>
  ({
    alternatives: [
      {
        entitlement: { id: 'lower' },
        insteadOf: [{ id: 'higher', amountFen: 150_000, item: { name: '扩岗补助' } }],
        lessFen,
        because: '同一人不能重复享受',
      },
    ],
  }) as unknown as Parameters<typeof givenUpBy>[1]

describe('N-3 what a tap gives up is said before it', () => {
  it('names it with its amount and the difference', () => {
    expect(givenUpBy(tap('lower'), shown(50_000))).toEqual({
      title: '确认这一项，会放弃扩岗补助 1,500.00 元',
      text: '一共少领 500.00 元。同一人不能重复享受。确认以后不能换回来。',
    })
    expect(givenUpBy(tap('lower'), shown(0))?.text).toContain('两样一样多')
  })
  it('says nothing of the recommended ones, of what is gone already, and before the package is known', () => {
    expect(givenUpBy(tap('higher'), shown(50_000))).toBeNull()
    expect(givenUpBy(tap('higher', 'lower'), shown(50_000))).toBeNull()
    expect(givenUpBy(tap('lower'), shown(null))).toBeNull()
    expect(givenUpBy(tap('lower'), undefined)).toBeNull()
  })
})
