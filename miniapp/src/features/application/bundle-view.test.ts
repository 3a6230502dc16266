import {
  askedFields,
  askedMaterials,
  isTakenAlong,
  missingOf,
  type OfferedPart,
  partAmount,
  partWords,
  servesLine,
  standingParts,
  sumsOf,
  wantedParts,
} from './bundle-view'
import type { Application } from './form-view'

const NONE: ReadonlySet<string> = new Set()
const right = (verdict: string, more: object = {}) => ({
  ...{ recordKey: null, verdict, headline: '还差 1 项：没有贷款', benefitFen: 100_000, entitlement: null },
  ...{ clauses: [{ id: 'a' }, { id: 'b' }] },
  ...more,
})
const part = (id: string, mode: string, rights: object[], afterName: string | null = null) =>
  ({
    afterName,
    item: { id, name: `事项 ${id}`, applicationMode: mode, fulfilmentKind: 'PAYOUT' },
    assessments: rights,
    application: null,
  }) as unknown as OfferedPart
const withCase = (status: string) =>
  right('ELIGIBLE', { entitlement: { id: 'e', status, amountFen: 70_000 } })

describe('what an item of a bundle means now', () => {
  const standings = (...parts: OfferedPart[]) => standingParts(parts, NONE).map(({ standing }) => standing)

  it('is told from the case there is, what the data say and how it is asked for', () => {
    expect(
      standings(
        part('1', 'AUTO', [withCase('READY')]),
        part('2', 'STANDARD', [right('ELIGIBLE')]),
        part('3', 'STANDARD', [right('UNDETERMINED')]),
        part('4', 'INSTANT', [withCase('IN_EXECUTION')]),
        part('5', 'AUTO', [right('ELIGIBLE')]),
        part('6', 'INSTANT', [right('INELIGIBLE')]),
        part('7', 'INSTANT', []),
        part('8', 'STANDARD', [withCase('WITHDRAWN')]),
      ),
    ).toEqual(['READY', 'ASK', 'DOUBT', 'UNDER_WAY', 'BY_DATA', 'NOT_MET', 'NOTHING', 'ASK'])
  })
  it('takes the right along that waits for a tap before one that is under way', () => {
    const [one] = standingParts([part('1', 'INSTANT', [withCase('IN_EXECUTION'), right('ELIGIBLE')])], NONE)
    expect(one?.standing).toBe('ASK')
  })
  it('waits for the earlier one only while that is taken along', () => {
    const parts = [
      part('1', 'INSTANT', [right('ELIGIBLE')]),
      {
        ...part('2', 'INSTANT', [right('INELIGIBLE')], '事项 1'),
        outlook: '按 2026-11-22 的数据，还差 1 项',
      },
    ]
    const [, later] = standingParts(parts, NONE)
    expect(later && [later.standing, isTakenAlong(later), partWords(later)]).toEqual([
      'LATER',
      true,
      '事项 1办成以后自动接着办，按那天的数据判断，不用再来。按 2026-11-22 的数据，还差 1 项',
    ])
    expect(standingParts(parts, new Set(['1'])).map(({ standing }) => standing)).toEqual(['ASK', 'NOT_MET'])
  })
  it('shows as to be had only what the data say yes to, and of what is done only that it is', () => {
    const parts = standingParts(
      [
        part('1', 'INSTANT', [right('ELIGIBLE')]),
        part('2', 'INSTANT', [right('INELIGIBLE')], '事项 1'),
        part('3', 'AUTO', [right('UNDETERMINED')]),
        part('4', 'INSTANT', [withCase('IN_EXECUTION')]),
        part('5', 'INSTANT', [withCase('FULFILLED')]),
      ],
      NONE,
    )
    expect(parts.map(partAmount)).toEqual([{ fen: 100_000, sure: false }, null, null, null, null])
    expect(parts.slice(3).map(partWords)).toEqual(['已经在办，不会再提一次', '到账了，不会再提一次'])
  })
  it('takes along what there is no record of yet, to be looked for on its day', () => {
    const parts = [part('1', 'INSTANT', [right('ELIGIBLE')]), part('2', 'INSTANT', [], '事项 1')]
    const [, later] = standingParts(parts, NONE)
    expect(wantedParts([later!])).toEqual([{ itemId: '2', recordKey: null, amountFen: null }])
    expect(standingParts(parts, new Set(['1']))[1]!.standing).toBe('NOTHING')
  })
  it('hands in the amount that was seen, of what comes later none, and adds up what is known', () => {
    const chosen = standingParts(
      [
        part('1', 'AUTO', [withCase('READY')]),
        part('2', 'STANDARD', [right('UNDETERMINED')]),
        part('3', 'INSTANT', [right('ELIGIBLE')], '事项 1'),
      ],
      NONE,
    )
    expect(wantedParts(chosen)).toEqual([
      { itemId: '1', recordKey: null, amountFen: 70_000 },
      { itemId: '2', recordKey: null, amountFen: 100_000 },
      { itemId: '3', recordKey: null, amountFen: null },
    ])
    expect(partAmount(chosen[1]!)).toBeNull()
    expect(sumsOf(chosen)).toEqual([{ kind: 'PAYOUT', word: '发到账户', amountFen: 70_000 }])
  })
})

const form = (id: string, more: object) =>
  ({
    id,
    item: { name: `表 ${id}` },
    fields: [],
    materials: [],
    missing: [],
    ...more,
  }) as unknown as Application
const field = (answer: string | null) => ({ id: 'contact', label: '联系人', kind: 'TEXT', answer })
const material = (way: string | null, commitment = '一样的承诺') => ({
  id: 'm',
  name: '合同',
  way,
  commitment,
})
const unfilled = [
  { id: 'contact', name: '联系人', why: '还没有填' },
  { id: 'm', name: '合同', why: '还没有交' },
]

describe('one form over several', () => {
  const contact = [{ id: 'contact', name: '联系人', applicationIds: ['a', 'b'] }] as never
  const contract = [{ id: 'm', name: '合同', applicationIds: ['a', 'b'] }] as never

  it('asks a field once, in the first form, for all', () => {
    const a = form('a', { fields: [field(null)], missing: unfilled })
    const asked = askedFields(contact, [a, form('b', { fields: [field(null)], missing: unfilled })])
    expect(asked).toMatchObject([{ applicationId: 'a', serves: ['表 a', '表 b'], why: '还没有填' }])
    expect(missingOf(asked)).toEqual([{ id: 'contact', name: '联系人', why: '还没有填' }])
    expect(servesLine(asked[0]!.serves, '填')).toBe('2 项都要，只填一次')
  })
  it('does not ask again for what another of them has', () => {
    const forms = [
      form('a', { fields: [field(null)], missing: unfilled }),
      form('b', { fields: [field('宋')], materials: [material('FILE')] }),
    ]
    expect(askedFields(contact, forms)).toMatchObject([{ part: { answer: '宋' }, why: null }])
    expect(missingOf(askedFields(contact, forms))).toEqual([])
    const given = [form('a', { materials: [material(null)], missing: unfilled }), forms[1]!]
    expect(askedMaterials(contract, given)).toMatchObject([{ applicationId: 'b', why: null }])
  })
  it('leaves out what no item that is taken along wants', () => {
    expect(askedFields(contact, [])).toEqual([])
    expect(askedFields(contact, [form('b', { fields: [field(null)] })])).toMatchObject([
      { applicationId: 'b', serves: ['表 b'] },
    ])
  })
  it('a promise in other words is asked for by itself', () => {
    const forms = [
      form('a', { materials: [material('COMMITMENT')] }),
      form('b', { materials: [material(null, '另一句')], missing: unfilled }),
    ]
    expect(askedMaterials(contract, forms)).toMatchObject([
      { applicationId: 'a', serves: ['表 a'], why: null },
      { applicationId: 'b', serves: ['表 b'], why: '还没有交' },
    ])
  })
})
