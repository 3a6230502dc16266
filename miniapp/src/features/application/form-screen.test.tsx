import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import persisted from '../../../../shared/src/generated/persisted-operations.json'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { EnteredForm } from './entered-form'
import { FormScreen } from './form-screen'
import type { Application } from './form-view'

const NOW = '2026-11-21T09:41:52+08:00'
const texts: Record<string, string> = persisted
const item = {
  ...{ id: 'loan', name: '创业担保贷款贴息', fulfilmentKind: 'PAYOUT', beneficiaryKind: 'ENTERPRISE' },
  contact: { name: '创业担保贷款中心', phone: '0431-12333' },
  legalHelp: { name: '法律援助（免费）', phone: '12348' },
  leadDepartment: { code: 'human-resources', name: '长春市人力资源和社会保障局', shortName: '市人社局' },
}
const material = (id: string, name: string, more: object = {}) => ({
  ...{ id, name, certificate: null, commitment: null, laterUntil: null, way: null, words: null, open: true },
  ...{ file: null, reusable: null },
  ...more,
})
const draft = {
  ...{ id: 'a1', status: 'DRAFT', words: '', editable: true, revision: 1, beneficiaryId: 'b1', item },
  ...{ entitlementId: null, answerBy: null, uploadsUntil: null, opinions: [], steps: [] },
  fields: [
    {
      id: 'use',
      label: '贷款用在',
      kind: 'CHOICE',
      choices: ['货款', '工资'],
      hint: null,
      optional: false,
      answer: null,
    },
    { id: 'contact', label: '联系人', kind: 'TEXT', choices: [], hint: null, optional: false, answer: null },
  ],
  materials: [
    material('licence', '营业执照', { certificate: '电子营业执照' }),
    material('roster', '名册', { laterUntil: '2026-11-27' }),
    material('proof', '用途证明', { commitment: '没有转借他人' }),
  ],
  missing: [{ id: 'use', name: '贷款用在', why: '还没有填' }],
} as unknown as Application

type Sent = { name: string; variables: Record<string, unknown> }
const sent: Sent[] = []
let refusal: object | null = null

/** The server keeps what it is told and says what it has. */
function answering(start: Application) {
  let kept = start
  const grown = (change: object) => {
    kept = { ...kept, ...change, revision: kept.revision + 1 }
    return kept
  }
  stub.request = options => {
    const { query, variables } = JSON.parse(String(options.data))
    const name = /(?:query|mutation) (\w+)/.exec(texts[query] ?? '')?.[1] ?? ''
    sent.push({ name, variables })
    const offer = {
      item,
      recordKey: null,
      verdict: 'ELIGIBLE',
      headline: '',
      benefitFen: 7_500_000,
      formula: [],
    }
    const answers: Record<string, () => object> = {
      Assessments: () => ({ now: NOW, assessments: [{ ...offer, clauses: [], entitlement: null }] }),
      AnswerApplication: () => ({ answerApplication: grown({}) }),
      GiveMaterial: () => ({
        giveMaterial: grown({
          materials: kept.materials.map(each =>
            each.id === variables.input.materialId
              ? { ...each, way: variables.input.way, words: '交了' }
              : each,
          ),
        }),
      }),
      WithdrawApplication: () => ({
        withdrawApplication: refusal ?? {
          __typename: 'ApplicationWithdrawn',
          application: grown({ status: 'WITHDRAWN', words: '您撤回了这份申报', editable: false }),
        },
      }),
      SubmitApplication: () => ({
        submitApplication: refusal ?? { __typename: 'ApplicationIncomplete', missing: draft.missing },
      }),
    }
    return Promise.resolve({ statusCode: 200, data: { data: answers[name]?.() } })
  }
}
const shows = (words: string) => waitFor(() => expect(document.body.textContent).toContain(words))
const open = (application = draft) =>
  render(
    <QueryClientProvider client={createQueryClient()}>
      <FormScreen application={application} name="金舟物流" issuer={null} proofs={null} />
    </QueryClientProvider>,
  )
const last = (name: string) => sent.filter(each => each.name === name).at(-1)?.variables

beforeEach(() => {
  sent.length = 0
  refusal = null
  stub.reset()
  answering(draft)
})

describe('the form', () => {
  it('shows the sum first and calls nothing missing before it is handed in', async () => {
    open()
    await shows('7.5万元')
    expect(document.body.textContent).not.toContain('还没有填')
    fireEvent.click(screen.getByLabelText('提交申报'))
    await shows('一共还差 1 项')
    await shows('贷款用在：还没有填')
    expect(last('SubmitApplication')).toMatchObject({ input: { id: 'a1', amountFen: 7_500_000 } })
  })
  it('keeps every answer at once, and the last one before it is handed in', async () => {
    open()
    await shows('7.5万元')
    fireEvent.click(screen.getByLabelText('工资'))
    await waitFor(() =>
      expect(last('AnswerApplication')).toMatchObject({ answers: [{ field: 'use', text: '工资' }] }),
    )
    const field = screen.getByLabelText('联系人')
    fireEvent.input(field, { target: { value: '金小舟' } })
    fireEvent.blur(field)
    fireEvent.click(screen.getByLabelText('提交申报'))
    await waitFor(() => expect(last('SubmitApplication')).toBeDefined())
    const order = sent.map(({ name }) => name).filter(name => name !== 'Assessments')
    expect(order).toEqual(['AnswerApplication', 'AnswerApplication', 'SubmitApplication'])
  })
  it('gives a certificate by consent, a promise by a tick, a paper later by a tap', async () => {
    open()
    await shows('7.5万元')
    for (const [label, input] of [
      ['授权调取电子营业执照', { materialId: 'licence', way: 'CERTIFICATE' }],
      ['承诺：没有转借他人', { materialId: 'proof', way: 'COMMITMENT' }],
      ['先办，2026-11-27 前补', { materialId: 'roster', way: 'LATER' }],
    ] as const) {
      fireEvent.click(screen.getByLabelText(label))
      await waitFor(() => expect(last('GiveMaterial')).toMatchObject({ input }))
      await waitFor(() => expect(screen.queryByLabelText(label)).toBeNull())
    }
    expect(screen.getByLabelText('撤回营业执照')).toBeTruthy()
  })
  it('entered at a window offers everything but the promise, which is told to be the person’s own', async () => {
    render(
      <QueryClientProvider client={createQueryClient()}>
        <EnteredForm application={draft}>{() => null}</EnteredForm>
      </QueryClientProvider>,
    )
    await shows('不交也行，对方在自己手机上承诺：没有转借他人')
    expect(screen.queryByLabelText('承诺：没有转借他人')).toBeNull()
    expect(screen.getByLabelText('上传用途证明')).toBeTruthy()
  })
  it.each([
    [null, '您撤回了这份申报'],
    [{ __typename: 'Refused', message: '部门已经核定了', nextStep: '不点确认就行。' }, '部门已经核定了'],
  ])('is taken back after what ends with it was said, or told why it is too late', async (said, words) => {
    const asked = { ...draft, status: 'INCOMPLETE' } as Application
    answering(asked)
    refusal = said
    open(asked)
    await shows('7.5万元')
    fireEvent.click(screen.getByLabelText('不办了，撤回申报'))
    await shows('授权、写的承诺一起作废')
    fireEvent.click(screen.getByLabelText('撤回申报'))
    await shows(words)
    expect(last('WithdrawApplication')).toMatchObject({ id: 'a1' })
  })
  it('shows why it was refused and keeps what was filled in', async () => {
    refusal = {
      __typename: 'Refused',
      reason: 'NOT_ELIGIBLE',
      message: '有一项条件不符合',
      nextStep: '看为什么',
    }
    open()
    await shows('7.5万元')
    fireEvent.click(screen.getByLabelText('提交申报'))
    await shows('有一项条件不符合')
    expect(screen.getByLabelText('打电话给法律援助（免费） 12348')).toBeTruthy()
    expect(screen.getByLabelText('工资')).toBeTruthy()
  })
})
