import type { Page } from 'playwright-core'
import { fault, type Look, press } from './look'
import { invitation, viewer } from './people-answers'

const rejected = (problem: string, message: string, advice: string[], replacement: object | null = null) => ({
  EntryCode: { entryCode: { __typename: 'RejectedEntryCode', problem, message, advice, replacement } },
})
const typed = (number: string) => async (page: Page) => {
  await press(page, '输入码号')
  await page.locator('input').last().fill(number)
  await press(page, '核验这个码号')
  await page.getByText('核验结果').first().waitFor()
}
const nobody = { ...viewer, name: null, identity: null, beneficiaries: [] }
const person = { ...viewer, beneficiaries: viewer.beneficiaries.slice(2) }

/** From a code to being signed in. */
export const arrivalLooks: readonly Look[] = [
  { name: 'scan', path: 'pages/scan/index', signedOut: true },
  { name: 'scan-typing', path: 'pages/scan/index', signedOut: true, act: page => press(page, '输入码号') },
  { name: 'scan-genuine', path: 'pages/scan/index', signedOut: true, act: typed('LX-BZJ-01') },
  {
    name: 'scan-fake',
    path: 'pages/scan/index',
    signedOut: true,
    answers: rejected('NOT_OURS', '这不是政策直达的码。', [
      '不要打开，不要付款，不要填验证码和银行卡号。',
      '领补贴不收费。拿不准，打 12345 问。',
    ]),
    act: typed('https://butie-lingqu.example/bank'),
  },
  {
    name: 'scan-withdrawn',
    path: 'pages/guide/index?code=LX-BZJ-00',
    signedOut: true,
    answers: rejected('WITHDRAWN', '这个码已经停用。', ['到大厅里搜事项名称，或者扫现在的码。'], {
      __typename: 'PolicyItem',
      id: 'travel-deposit-release',
      name: '旅游服务质量保证金暂退',
    }),
    waitFor: '.verdict',
  },
  {
    name: 'gate-error',
    path: 'pages/guide/index?code=X',
    answers: { EntryCode: fault('UPSTREAM_UNAVAILABLE') },
    waitFor: '.state',
  },
  { name: 'sign-in-who', path: 'pages/sign-in/index', signedOut: true },
  {
    name: 'sign-in-identity',
    path: 'pages/sign-in/index?role=AGENT',
    answers: { Viewer: { viewer: nobody } },
    waitFor: '.tl',
  },
  {
    name: 'sign-in-bind',
    path: 'pages/sign-in/index?role=LEGAL_REPRESENTATIVE',
    answers: { Viewer: { viewer: person } },
    waitFor: '.tl',
  },
  {
    name: 'sign-in-ask',
    path: 'pages/sign-in/index?role=AGENT',
    answers: { Viewer: { viewer: person } },
    waitFor: '.tl',
  },
  {
    name: 'sign-in-invitation',
    path: 'pages/sign-in/index',
    answers: { Viewer: { viewer: { ...person, invitations: [invitation] } } },
    waitFor: '.kv',
  },
]
