import { render } from '@testing-library/react'
import { CaseProofs } from './case-proofs'

describe('证明 that were issued for a case', () => {
  it('say which, its number and when its signature was verified; without any there is nothing', () => {
    const words = '市住建局开好了，证明号 ZM-1，2026-12-21 前有效；2026-11-21 核对过签名，已经用它重新判断'
    const { container, rerender } = render(
      <CaseProofs proofs={[{ id: 'p', words, kind: { name: '批文证明' } }]} />,
    )
    expect(container.textContent).toContain(`批文证明${words}`)
    rerender(<CaseProofs proofs={[]} />)
    expect(container.textContent).toBe('')
  })
})
