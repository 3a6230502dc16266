import {
  alternativeLines,
  besideEachOther,
  openChoices,
  otherChoices,
  otherChoicesTitle,
  type Package,
  wholeAmountLine,
} from './package-view'

const offer = (id: string, amountFen: number) => ({ id, amountFen, item: { name: id } })
const other = (
  id: string,
  amountFen: number,
  lessFen: number | null,
  insteadOf = [offer('扩岗补助', 150_000)],
) => ({
  entitlement: offer(id, amountFen),
  insteadOf,
  lessFen,
  because: '同一人不能重复享受，就高不就低',
})
const pack = (change: object) =>
  ({ ready: [offer('扩岗补助', 150_000)], reduced: [], alternatives: [], ...change }) as unknown as Package

describe('N-3 the recommended offers and the others', () => {
  it('says which is recommended, why, and what the other would cost', () => {
    const shown = pack({ alternatives: [other('吸纳补贴', 100_000, 50_000)] })
    const [only] = otherChoices(shown)
    expect(alternativeLines(only!)).toEqual(['和扩岗补助只能选一项', '换成这一项，一共少领 500.00 元'])
    expect(otherChoicesTitle([only!], true)).toEqual({ title: '只能选一项的', note: '已替您选多的' })
    expect(otherChoicesTitle([only!], false).note).toBe('1 项')
  })
  it('says that two are worth the same, and that one is gone', () => {
    const [same, gone] = pack({
      alternatives: [other('甲', 150_000, 0), other('乙', 1, null, [])],
    }).alternatives
    expect(alternativeLines(same!).at(-1)).toBe('两样一样多')
    expect(alternativeLines(gone!)).toEqual(['现在领不了：同一人不能重复享受，就高不就低'])
    expect(otherChoicesTitle([gone!], true).title).toBe('不能重复领的')
    expect(
      openChoices(pack({ alternatives: [same, gone] })).map(({ entitlement }) => entitlement.id),
    ).toEqual(['甲'])
  })
  it('shows and confirms a reduced offer with what is left of it, after the others', () => {
    const both = [offer('吸纳补贴', 300_000), offer('扩岗补助', 150_000)]
    const shown = besideEachOther(
      pack({
        ready: both,
        reduced: [{ entitlement: { id: '吸纳补贴' }, amountFen: 200_000 }],
        alternatives: [other('吸纳补贴', 300_000, 50_000)],
      }),
    )
    expect(shown.ready.map(({ id, amountFen }) => [id, amountFen])).toEqual([
      ['扩岗补助', 150_000],
      ['吸纳补贴', 200_000],
    ])
    expect(otherChoices(shown)).toEqual([])
    expect(shown.ready.map(one => wholeAmountLine(one, shown))).toEqual([
      null,
      '单独领是 3,000.00 元，有的人已经算在另一项里',
    ])
  })
})
