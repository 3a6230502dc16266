import { sampleItem } from '../../adapters/contracts/sample-item'
import type { EntitlementStatus } from '../../domain/entitlement'
import { explain } from '../../eligibility'
import { candidateView } from './candidate'

const [assessment] = explain([sampleItem()], {}, '2026-11-21')
const view = (status: EntitlementStatus, note: string | null) =>
  candidateView({
    id: 'c',
    subjectId: 's',
    kind: 'PERSON',
    name: '王玉兰',
    phone: '13900004471',
    regionCode: '220104',
    amountFen: 100,
    status,
    revision: 1,
    sampled: false,
    sampleAgrees: null,
    note,
    assessment: assessment!,
  })

describe('a candidate at the desk', () => {
  it.each(['REJECTED', 'OFFERED', 'IN_EXECUTION', 'FULFILLED'] as const)(
    '%s: the sentence the department wrote',
    status =>
      expect(view(status, '原件已经核对')).toMatchObject({ departmentNote: '原件已经核对', doubt: null }),
  )
  it.each(['SURE', 'DOUBTFUL'] as const)('%s: nobody has decided yet', status =>
    expect(view(status, '部门要再核实').departmentNote).toBeNull(),
  )
  it('a person is masked', () => {
    expect(view('SURE', null)).toMatchObject({ name: '王*兰', phone: '139****4471' })
  })
})
