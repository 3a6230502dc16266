import {
  type AsideDraft,
  type AsidePayment,
  asideInput,
  asideLines,
  asideOff,
  fenOf,
  findingWords,
} from './aside-view'

const NOW = '2026-11-21T10:00:00+08:00'
const known = {
  id: 'a',
  subjectKnown: true,
  payer: '市人社局',
  number: 'OLD-1',
  itemCode: 'CC-2019',
  itemName: null,
  amountFen: 288_000,
  paidOn: '2026-05-05',
  period: '2026',
  line: null,
  assignNeedsTwo: true,
  findings: [],
} as unknown as AsidePayment
const torn = { ...known, subjectKnown: false, amountFen: null, paidOn: null, line: '{}' } as AsidePayment
const draft = (change: Partial<AsideDraft> = {}): AsideDraft => ({
  kind: 'ASSIGN',
  itemId: 'job-stabilisation-rebate',
  identifier: '',
  paidOn: '',
  amount: '',
  finding: '查了凭证 31 号',
  ...change,
})
const READY = { busy: false, online: true }

describe('payments from before at the desk', () => {
  it('says what the delivery says and what it does not', () => {
    expect(asideLines(known).map(line => line.value)).toEqual([
      '市人社局，编号 OLD-1',
      '代码 CC-2019，没有对应的事项',
      '2,880.00 元',
      '2026-05-05',
      '2026',
    ])
    expect(asideLines({ ...torn, number: null, itemCode: null, period: '' }).map(line => line.value)).toEqual(
      ['市人社局，没写编号', '没写哪个事项', '没写清', '没写清', '{}'],
    )
  })
  it('asks only for what is missing, in order', () => {
    expect(asideOff(known, draft({ kind: null }), READY)).toBe('先选查到的是哪一种')
    expect(asideOff(known, draft({ itemId: null }), READY)).toBe('先选是哪个事项')
    expect(asideOff(known, draft({ finding: '短' }), READY)).toBe('写清查到什么，至少 6 个字')
    expect(asideOff(known, draft(), READY)).toBeNull()
    expect(asideOff(known, draft(), { busy: false, online: false })).toBe('有网才能办')
    expect(asideOff(torn, draft(), READY)).toBe('先填发给谁')
    expect(asideOff(torn, draft({ identifier: '9122' }), READY)).toMatch('先填哪天发的')
    const dated = draft({ identifier: '9122', paidOn: '2026-05-20' })
    expect(asideOff(torn, dated, READY)).toMatch('先填发了多少钱')
    expect(asideOff(torn, { ...dated, amount: '2,880.5' }, READY)).toBeNull()
    expect(asideOff(torn, draft({ kind: 'CLOSE' }), READY)).toBeNull()
  })
  it('sends only what the delivery leaves out, in 分', () => {
    const typed = draft({ identifier: '9122', paidOn: '2026-05-20', amount: '2,880.5' })
    expect(asideInput(known, typed)).toMatchObject({ identifier: null, paidOn: null, amountFen: null })
    expect(asideInput(torn, typed)).toMatchObject({
      identifier: '9122',
      paidOn: '2026-05-20',
      amountFen: 288_050,
    })
    expect(asideInput(torn, { ...typed, kind: 'CLOSE' })).toEqual({
      id: 'a',
      itemId: null,
      finding: typed.finding,
    })
  })
  it.each([
    ['2880', 288_000],
    ['0.1', 10],
    ['12.345', null],
    ['很多', null],
  ])('reads %s', (typed, fen) => expect(fenOf(typed)).toBe(fen))
  it('tells what became of a finding', () => {
    const found = { staffName: '何静', at: NOW, finding: '是外地的', itemName: null, status: 'PROPOSED' }
    expect(findingWords(found as never, NOW)).toMatch(/^何静 .*：是外地的（办结，不算，等第二个人看）$/)
  })
})
