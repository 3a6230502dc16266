import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import persisted from '../../../../shared/src/generated/persisted-operations.json'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { ProofSection } from './proof-section'

const texts: Record<string, string> = persisted
const department = { code: 'housing-construction', name: '市住房和城乡建设局', shortName: '市住建局' }
const kind = { code: 'shanty-project', name: '棚户区改造项目批文证明', atOnce: false, department }
const asked: object[] = []

function answering(clauses: object[]) {
  const proofs: object[] = []
  stub.request = options => {
    const { query, variables } = JSON.parse(String(options.data))
    const name = /(?:query|mutation) (\w+)/.exec(texts[query] ?? '')?.[1] ?? ''
    if (name === 'AskProof') {
      asked.push(variables)
      const words = '市住建局有人在核对，开好了马上重新判断，也告诉您'
      proofs.push({ id: 'p1', itemId: 'shanty', status: 'WAITING', words, askedAt: '', kind })
      return Promise.resolve({ statusCode: 200, data: { data: { askProof: proofs[0] } } })
    }
    const data = name === 'Proofs' ? { proofs } : { assessments: [{ recordKey: null, clauses }] }
    return Promise.resolve({ statusCode: 200, data: { data } })
  }
}
const open = () =>
  render(
    <QueryClientProvider client={createQueryClient()}>
      <ProofSection itemId="shanty" beneficiaryId="b1" />
    </QueryClientProvider>,
  )
beforeEach(() => {
  asked.length = 0
  stub.reset()
})

describe('a proof for what nobody can decide', () => {
  it('is asked for by one tap, and then it is said that it is under way', async () => {
    answering([{ id: 'approved', proofs: [kind] }])
    open()
    fireEvent.click(await screen.findByLabelText('请市住建局开棚户区改造项目批文证明'))
    await waitFor(() => expect(document.body.textContent).toContain('有人在核对'))
    expect(asked).toEqual([{ beneficiaryId: 'b1', itemId: 'shanty', kind: 'shanty-project' }])
    expect(screen.queryByLabelText('请市住建局开棚户区改造项目批文证明')).toBeNull()
  })
  it('is not spoken of where nothing is missing', async () => {
    answering([{ id: 'approved', proofs: [] }])
    const { container } = open()
    await waitFor(() => expect(stub.request).toBeTruthy())
    expect(container.textContent).toBe('')
  })
})
