import { fireEvent, render, screen } from '@testing-library/react'
import { AnswersScreen } from './answers-screen'
import { accountsOf, type ConfirmCase, type TapResult } from './confirm-view'

const NOW = '2026-11-21T09:41:52+08:00'
const entitlement = (name: string, change: object = {}) => ({
  id: name,
  status: 'IN_EXECUTION',
  amountFen: 62_500_000,
  likelyBy: '2026-11-24',
  item: {
    ...{ name, fulfilmentKind: 'PAYOUT', contact: { name: '就业促进科', phone: '0431-12333' } },
    legalHelp: { name: '法律援助（免费）', phone: '12348' },
  },
  ...change,
})
const clause = {
  id: 'few-layoffs',
  text: '裁员率不超过 5.5%',
  verdict: 'NOT_MET',
  values: [
    { fact: 'f', label: '裁员人数', text: '100 人', asOf: '2026-11-20', source: { shortName: '市人社局' } },
  ],
  gap: null,
  road: null,
}
const confirmed = (name: string, change: object = {}) =>
  ({ __typename: 'EntitlementConfirmed', entitlement: entitlement(name, change) }) as unknown as TapResult
const again = {
  __typename: 'SecondaryConfirmationRequired',
  message: '部门要再看一眼：裁员人数没有查到',
  clauses: [{ ...clause, verdict: 'UNKNOWN' }],
  entitlement: entitlement('稳岗返还', { status: 'DOUBTFUL' }),
} as unknown as TapResult
const refused = {
  __typename: 'Refused',
  reason: 'NOT_ELIGIBLE',
  message: '有一项不符合了',
  nextStep: '点“数据有误”，市人社局核对后重新判断。',
  clauses: [clause],
  current: entitlement('扩岗补助', { status: 'REJECTED' }),
} as unknown as TapResult

const show = (results: TapResult[]) => {
  const opened: string[] = []
  render(
    <AnswersScreen results={results} now={NOW} onCase={id => opened.push(id)} onClose={() => undefined} />,
  )
  return opened
}

describe('CC-9 after one tap for all', () => {
  it('all confirmed: the sum, and where each stands', () => {
    const opened = show([
      confirmed('保证金暂退'),
      confirmed('一次性扩岗补助', { status: 'IN_NOTICE', amountFen: 300_000, likelyBy: '2026-12-01' }),
    ])
    expect(screen.getByText('2 项已确认，钱在路上')).toBeTruthy()
    expect(screen.getByLabelText('共62.8 万元')).toBeTruthy()
    expect(document.body.textContent).toContain('承诺 11-24 前到账')
    expect(document.body.textContent).toContain('先公示，承诺 12-01 前到账')
    fireEvent.click(screen.getByLabelText('保证金暂退，看进度'))
    expect(opened).toEqual(['保证金暂退'])
  })

  it('never all or nothing: the refused and the unsettled stand by themselves and are in no sum', () => {
    const opened = show([confirmed('保证金暂退'), again, refused])
    expect(screen.getByText('3 项里 1 项已确认，钱在路上')).toBeTruthy()
    expect(screen.getByLabelText('共62.5 万元')).toBeTruthy()
    expect(screen.getByText('部门要再看一眼：裁员人数没有查到')).toBeTruthy()
    expect(screen.getByText(/这一项还没有确认/)).toBeTruthy()
    expect(screen.getByText('有一项不符合了')).toBeTruthy()
    expect(screen.getByLabelText('打电话给法律援助（免费） 12348')).toBeTruthy()
    expect(screen.getAllByText('裁员率不超过 5.5%')).toHaveLength(2)
    expect(screen.getByText('点“数据有误”，市人社局核对后重新判断。')).toBeTruthy()
    fireEvent.click(screen.getByLabelText('扩岗补助，看这一笔'))
    expect(opened).toEqual(['扩岗补助'])
  })

  it('nothing confirmed claims nothing', () => {
    show([refused])
    expect(screen.queryByText(/已确认/)).toBeNull()
  })
})

it('names every account the money of one tap goes to', () => {
  const account = (id: string) => ({ id, bankName: '中国银行', tail: id, holderMatches: true, reason: '' })
  const one = (name: string, id: string | null) =>
    ({ item: { name }, payoutAccount: id && account(id) }) as unknown as ConfirmCase
  expect(
    accountsOf([one('甲', '0231'), one('乙', '8640'), one('丙', '0231'), one('丁', null)]).map(
      ({ account: { id }, items }) => [id, items],
    ),
  ).toEqual([
    ['0231', ['甲', '丙']],
    ['8640', ['乙']],
  ])
})
