import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { sessionToken } from '../../api'
import { connectQueryClient, createQueryClient } from '../../api/query-client'
import { dropSession } from '../../api/session'
import { SignInScreen } from './sign-in-screen'

const person = {
  __typename: 'Beneficiary',
  id: 'b1',
  kind: 'PERSON',
  name: '李*',
  role: 'SELF',
  authorisedUntil: null,
  scopes: ['VIEW'],
}
const viewer = (named: boolean) => ({
  __typename: 'Viewer',
  id: 'v1',
  name: named ? '李*' : null,
  phone: null,
  identity: named ? { __typename: 'IdentityLevel', issuer: 'x', level: 4, verifiedAt: '2026-11-21' } : null,
  beneficiaries: named ? [person] : [],
  invitations: [],
  staff: null,
})

function answering(answers: Record<string, object>) {
  stub.request = options => {
    const { operationName } = JSON.parse(String(options.data))
    const data = answers[operationName]
    return data
      ? Promise.resolve({ statusCode: 200, data: { data } })
      : Promise.reject(new Error(operationName))
  }
}

function open(params: Record<string, string>) {
  const client = createQueryClient()
  connectQueryClient(client)
  return render(
    <QueryClientProvider client={client}>
      <SignInScreen
        params={params}
        bind={({ line }) => <div>绑定 {line}</div>}
        invitations={({ line }) => <div>等授权 {line}</div>}
      />
    </QueryClientProvider>,
  )
}

/** Comes back from an authorisation page with a code, as the address bar of a browser says it. */
async function comeBack(purpose: string) {
  stub.kept.set('leaving', JSON.stringify({ purpose, state: 's1', returnTo: '/pages/sign-in/index' }))
  window.history.replaceState(null, '', '/?code=c1&state=s1')
  const { readReturnAddress } = await import('../../platform/authorisation')
  readReturnAddress()
}

beforeEach(() => {
  stub.reset()
  dropSession()
})

describe('signing in', () => {
  it('waits for the agreement, which nobody ticks for the person', () => {
    open({})
    expect(screen.getByRole('checkbox').getAttribute('aria-checked')).toBe('false')
    expect(screen.getByText('先看协议，勾上同意再登录')).not.toBeNull()
    fireEvent.click(screen.getByRole('checkbox'))
    expect(screen.getByRole('button', { name: '微信登录' }).getAttribute('aria-disabled')).toBeNull()
  })

  it('takes the code of WeChat, keeps the session, and asks for the real name next', async () => {
    answering({
      SignIn: { signIn: { __typename: 'Session', token: 'token-1', expiresAt: '' } },
      Viewer: { viewer: viewer(false) },
    })
    await comeBack('WECHAT')
    open({ role: 'AGENT' })
    await waitFor(() => expect(screen.getByText('证明是您本人')).not.toBeNull())
    expect(sessionToken()).toBe('token-1')
    expect(screen.getByText('第 2 步，共 3 步')).not.toBeNull()
  })

  it('ends where the person came from, and nowhere outside the product', async () => {
    answering({
      SignIn: { signIn: { __typename: 'Session', token: 'token-1', expiresAt: '' } },
      Viewer: { viewer: viewer(true) },
    })
    await comeBack('WECHAT')
    const first = open({ back: '/pages/guide/index?code=LX-BZJ-01' })
    await waitFor(() => expect(stub.addresses).toEqual(['/pages/guide/index?code=LX-BZJ-01']))
    first.unmount()
    stub.addresses = []
    open({ back: 'https://evil.example/pages/guide/index' })
    await waitFor(() => expect(stub.addresses).toEqual(['/pages/home/index']))
  })

  it('leads a legal representative on to the licence', async () => {
    answering({
      SignIn: { signIn: { __typename: 'Session', token: 'token-1', expiresAt: '' } },
      Viewer: { viewer: viewer(true) },
    })
    await comeBack('WECHAT')
    open({ role: 'LEGAL_REPRESENTATIVE' })
    await waitFor(() => expect(screen.getByText('绑定 第 3 步，共 3 步')).not.toBeNull())
  })
})
