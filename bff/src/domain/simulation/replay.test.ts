import { item } from '../../eligibility/testing/item'
import { sheet } from '../../eligibility/testing/sheet'
import { asOfThen, knownOn, lackingOf, replayWords, yearBefore } from './replay'

const figures = (eligible: number, undetermined: number) => ({
  eligible,
  undetermined,
  ineligible: 0,
  fen: eligible * 100,
  averageFen: null,
})

describe('a replay of last year', () => {
  it('knows only what speaks of that day or before', () => {
    const facts = {
      ...sheet({ 'enterprise.status': 'ACTIVE' }, '2025-03-01'),
      ...sheet({ 'enterprise.staffCount': 12 }, '2025-11-21'),
      ...sheet({ 'enterprise.zombie': false }, '2025-11-22'),
    }
    const left: string[] = []
    const known = knownOn(facts, '2025-11-21', fact => left.push(fact))
    expect(Object.keys(known)).toEqual(['enterprise.status', 'enterprise.staffCount'])
    expect(left).toEqual(['enterprise.zombie'])
  })
  it('takes the figures of the draft into that year', () => {
    const draft = item({
      parameters: {
        rate: { text: '比例', byYear: { 2025: '30%', 2026: '60%' } },
        months: { text: '月数', value: 12 },
      },
      validity: { from: '2026-01-01' },
    })
    const then = asOfThen(draft, '2026-11-21', '2025-11-21')
    expect(then.parameters.rate!.byYear).toEqual({ 2025: '60%', 2026: '60%' })
    expect(then.parameters.months).toEqual({ text: '月数', value: 12 })
    expect(then.validity).toEqual({ from: '2025-11-21' })
    expect([yearBefore('2026-11-21'), yearBefore('2028-02-29')]).toEqual(['2025-11-21', '2027-02-28'])
  })
  it('says what is lacking of what the item uses, and when it cannot be trusted', () => {
    const lacking = lackingOf(
      item(),
      new Map([
        ['enterprise.status', 44],
        ['person.alive', 9],
      ]),
    )
    expect(lackingOf(item(), new Map([['enterprise.status', 3]]))).toEqual([
      { fact: 'enterprise.status', subjects: null },
    ])
    expect(lacking).toEqual([{ fact: 'enterprise.status', subjects: 45 }])
    const words = (undetermined: number) =>
      replayWords({ size: 100, figures: figures(20, undetermined), lacking }, '2025-11-21', '户')
    expect(words(40)[1]).toContain('登记状态（45 户）')
    expect(words(40)).toHaveLength(2)
    expect(words(60).at(-1)).toContain('不能当数')
    expect(replayWords({ size: 5, figures: figures(5, 0), lacking: [] }, '2025-11-21', '户')).toEqual([
      '按 2025-11-21 的日子，只用那天以前的数据：5 户符合，要付 5.00 元；0 户说不准，没有算钱。',
      '用到的数据那天都有。',
    ])
    const few = { ...figures(0, 0), eligible: null, undetermined: null, fen: null }
    expect(replayWords({ size: 5, figures: few, lacking: [] }, '2025-11-21', '户')[0]).toBe(
      '按 2025-11-21 的日子，只用那天以前的数据：不足 5 户符合，金额不单列；不足 5 户说不准，没有算钱。',
    )
  })
})
