import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { SandboxScreen } from './sandbox-screen'

const lever = {
  id: 'parameters.months',
  label: '缴费月数',
  clause: null,
  unit: '个月',
  value: 12,
  least: 0,
  most: 24,
  step: 1,
}
const item = (id: string) => ({
  item: { id, name: `事项${id}`, version: 1, beneficiaryKind: 'ENTERPRISE' },
  levers: [lever],
})
const side = { eligible: 20, undetermined: 5, amountFen: 60_000_000, averageFen: null }
const nothing = { count: 0, amountFen: 0 }

interface Input {
  itemId: string
  draft: string | null
  budgetFen: number | null
}
const played = ({ itemId, draft, budgetFen }: Input) => ({
  __typename: 'Simulation',
  asOf: '2026-11-21',
  itemName: `事项${itemId}`,
  beneficiaryKind: 'ENTERPRISE',
  size: 28,
  finding: draft === null ? `事项${itemId}，20 户符合` : `草案“${draft}”，20 户符合`,
  assumptions: ['估算。'],
  levers: [lever],
  draft: side,
  current: side,
  shifts: { gained: nothing, lost: nothing, more: nothing, less: nothing },
  difference: { count: 0, moreFen: 0, lessFen: 0 },
  distributions: [],
  burnDown: {
    poolName: '专户',
    budgetFen: budgetFen ?? 100_000_000,
    neededFen: 60_000_000,
    shortFen: 0,
    dryOn: null,
    dryAtWorstOn: null,
    months: [{ month: '2026-12', leftFen: 95_000_000, leftAtWorstFen: 94_000_000 }],
  },
})

function show() {
  stub.request = options => {
    const { variables } = JSON.parse(String(options.data))
    const { input, lever: curve } = variables as { input?: Input; lever?: string }
    const data = !input
      ? { simulationItems: [item('a'), item('b')] }
      : curve === undefined
        ? { simulation: played(input) }
        : { simulationCurve: { __typename: 'SimulationCurve', words: '差不多。', lever, points: [] } }
    return Promise.resolve({ statusCode: 200, data: { data } })
  }
  render(
    <QueryClientProvider client={createQueryClient()}>
      <SandboxScreen />
    </QueryClientProvider>,
  )
}
const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement
const write = (label: string, text: string) => {
  fireEvent.input(field(label), { target: { value: text } })
  fireEvent.blur(field(label))
}

describe('CC-8 沙盘推演', () => {
  beforeEach(() => {
    stub.reset()
  })

  it('puts the budget back where everything is put back: the field shows what is played', async () => {
    show()
    await screen.findByText('事项a，20 户符合')
    write('换一个预算', '500万')
    await screen.findByLabelText('预算 500 万元')
    fireEvent.click(await screen.findByText('全部回到现行'))
    expect(field('换一个预算').value).toBe('')
    await screen.findByLabelText('预算 100 万元')
  })

  it('forgets a draft that is put aside: nothing is played that nobody sees', async () => {
    show()
    fireEvent.click(await screen.findByText('贴一份草案来推演'))
    write('政策文件的草案（YAML）', 'id: 甲')
    fireEvent.click(screen.getByText('推演草案'))
    await screen.findByText('草案“id: 甲”，20 户符合')
    expect(field('政策文件的草案（YAML）').value).toBe('id: 甲')
    fireEvent.click(screen.getByText('不用草案'))
    await screen.findByText('事项a，20 户符合')
    fireEvent.click(await screen.findByText('贴一份草案来推演'))
    expect(field('政策文件的草案（YAML）').value).toBe('')
    fireEvent.click(screen.getByText('先贴上草案'))
    expect(screen.getByText('事项a，20 户符合')).toBeTruthy()
    write('政策文件的草案（YAML）', 'id: 乙')
    fireEvent.click(screen.getByText('事项b'))
    await screen.findByText('事项b，20 户符合')
    fireEvent.click(await screen.findByText('贴一份草案来推演'))
    expect(field('政策文件的草案（YAML）').value).toBe('')
  })
})
