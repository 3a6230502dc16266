import { item } from '../../eligibility/testing/item'
import type { ToldShifts } from './tell'
import { type Assumed, assumptionWords, findingWords } from './words'

const lever = {
  id: 'parameters.x',
  label: '裁员率上限',
  clause: null,
  unit: '%' as const,
  value: 5.5,
  least: 0,
  most: 11,
  step: 0.1,
}
type Told = number | null
const side = (eligible: Told, fen: Told) => ({
  eligible,
  undetermined: 0,
  ineligible: 0,
  fen,
  averageFen: null,
})
const none = { count: 0, fen: 0 }
const unchanged = { gained: none, lost: none, more: none, less: none }
const found = (draft: [Told, Told], shifts: ToldShifts | null) => ({
  size: 100,
  draft: side(...draft),
  current: shifts && side(0, 0),
  shifts,
  groups: { REGION: [], TRADE: [], CLASS: [] },
})
const moved = [{ lever: 'parameters.x', value: 6 }]
const burning = (dryOn: string | null) => ({
  months: [],
  neededFen: 1,
  shortFen: 0,
  dryOn,
  dryAtWorstOn: null,
})
const firms = item()

describe('the finding in a line', () => {
  it('says what was moved and what it makes', () => {
    const say = (draft: [Told, Told], shifts: ToldShifts | null, dry: string | null = null) =>
      findingWords(firms, [lever], moved, found(draft, shifts), burning(dry))
    const gained = { ...unchanged, gained: { count: 450, fen: 1_000_000 } }
    expect(say([1_500, 9_000_000], gained)).toBe('裁员率上限改成 6 %，多 450 户，多付 1 万元')
    const lost = { ...unchanged, lost: { count: 20, fen: 200_000 } }
    expect(say([10, 500_000], lost)).toBe('裁员率上限改成 6 %，少 20 户，少付 2,000.00 元')
    expect(say([10, 500], unchanged)).toBe('裁员率上限改成 6 %，人数和金额都不变')
    expect(say([10, 500], gained, '2027-11-18')).toBe('裁员率上限改成 6 %，预算会在 2027-11-18 用完')
    expect(say([10, 500_000], null)).toBe('裁员率上限改成 6 %，10 户符合，要付 5,000.00 元')
  })
  it('tells of fewer than five that they are few, and of their money nothing', () => {
    const say = (shifts: ToldShifts) => findingWords(firms, [lever], moved, found([10, 500], shifts), null)
    const few = { count: null, fen: null }
    expect(say({ ...unchanged, gained: few })).toBe('裁员率上限改成 6 %，多不足 5 户，金额的变化不单列')
    expect(say({ ...unchanged, lost: few })).toBe('裁员率上限改成 6 %，少不足 5 户，金额的变化不单列')
    expect(say({ ...unchanged, gained: few, lost: few })).toContain('符合的数量差不多')
    expect(say({ ...unchanged, gained: few, lost: { count: 20, fen: 900 } })).toContain('少 20 户')
    expect(findingWords(firms, [lever], [], found([null, null], unchanged), null)).toBe(
      '不足 5 户符合，金额不单列',
    )
  })
  it('counts what holds today where nothing was moved', () => {
    const words = findingWords(firms, [lever], [], found([10, 500_000], unchanged), burning('2027-02-03'))
    expect(words).toBe('10 户符合，要付 5,000.00 元，预算会在 2027-02-03 用完')
  })
})

describe('what an estimate rests on', () => {
  const assumed: Assumed = {
    item: firms,
    asOf: '2026-11-21',
    size: 2_037,
    undetermined: 12,
    share: 1,
    pool: { name: '专户', budgetFen: 500_000_000 },
    burning: true,
    ownBudget: false,
    from: '2026-12',
    tapped: { entitled: 200, tapped: 50 },
  }
  it('is said: the data, who is not counted, who comes, which budget', () => {
    const words = assumptionWords(assumed).join('\n')
    expect(words).toContain('全市 2,037 户企业逐一判断')
    expect(words).toContain('说不准的 12 户没有算进符合的，也没有算钱')
    expect(words).toContain('数量按 5 取整，不足 5 户的不给数也不给金额；金额取整到不比最大的一笔更细')
    expect(words).toContain('按符合的都来领算，是上限')
    expect(words).toContain('200 户里有 50 户确认了')
    expect(words).toContain('预算按“专户”全年的 500 万元，从 2026-12 起十二个月，各月一样多')
  })
  it('leaves out what is not known', () => {
    const persons = item({ beneficiary: { kind: 'PERSON', text: '居民' } })
    const words = assumptionWords({ ...assumed, item: persons, pool: null, undetermined: 0 })
    expect(words[0]).toContain('2,037 名居民')
    expect(words).toContain('没有说不准的。')
    expect(words.at(-1)).toBe('这项不从资金池付，不看预算。')
    const few = assumptionWords({ ...assumed, undetermined: null, burning: false })
    expect(few[1]).toBe('缺数据、说不准的不足 5 户没有算进符合的，也没有算钱。')
    expect(few.at(-1)).toBe('符合的不足 5 户，金额不单列，不看预算。')
    const own = assumptionWords({ ...assumed, tapped: null, ownBudget: true, share: 0.5 }).join('')
    expect(own).toContain('预算按您填的 500 万元')
    expect(own).toContain('按符合的里有 50 % 来领算')
    expect(own).not.toContain('确认了')
  })
})
