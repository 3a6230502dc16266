import { operationNamed } from './operations'

/** Pages outside the product that a visitor signs in on. */
export type Purpose = 'WECHAT' | 'IDENTITY' | 'LICENSE' | 'STAFF'

/** What the product answered to one operation. */
export class GraphQLRefusal extends Error {
  constructor(
    readonly operation: string,
    readonly errors: readonly { message: string; extensions?: { code?: string; traceId?: string } }[],
  ) {
    super(
      `${operation}: ${errors.map(error => `${error.extensions?.code ?? ''} ${error.message}`).join('; ')}`,
    )
  }

  get code(): string | undefined {
    return this.errors[0]?.extensions?.code
  }
}

/**
 * Somebody who uses the product from outside: through its public GraphQL endpoint with the operations of the released
 * mini-program, and through the stand-ins' sign-in pages. Holds one session at a time.
 */
export class Visitor {
  token: string | undefined

  /** @param address where the product answers, e.g. `http://127.0.0.1:8080` */
  constructor(readonly address: string) {}

  /**
   * Sends one operation by name.
   * @throws GraphQLRefusal on a fault, Error when nothing answers
   */
  async ask<T = Record<string, never>>(
    operation: string,
    variables: Record<string, unknown> = {},
  ): Promise<T> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
      body: JSON.stringify({ query: operationNamed(operation), persisted: true, variables }),
    })
    const answer = (await response.json()) as { data: T; errors?: GraphQLRefusal['errors'] }
    if (answer.errors?.length) throw new GraphQLRefusal(operation, answer.errors)
    return answer.data
  }

  /** Visits a sign-in page as `who` (a cast id or a generated person's) and comes back with its code. */
  async authorise(
    purpose: Purpose,
    who: string,
    extra: Record<string, string> = {},
  ): Promise<{ code: string; state: string }> {
    const { authorisationPage } = await this.ask<{ authorisationPage: { url: string; state: string } }>(
      'AuthorisationPage',
      { purpose, returnTo: '/' },
    )
    const address = new URL(authorisationPage.url)
    for (const [name, value] of Object.entries({ ...extra, as: who })) address.searchParams.set(name, value)
    const response = await fetch(address, { redirect: 'manual' })
    const back = response.headers.get('location')
    if (!back) throw new Error(`${purpose}: ${response.status} ${(await response.text()).slice(0, 200)}`)
    const { searchParams } = new URL(back)
    return { code: searchParams.get('code') ?? '', state: searchParams.get('state') ?? '' }
  }

  /** Signs in through WeChat. */
  async signIn(who: string): Promise<void> {
    const { code } = await this.authorise('WECHAT', who)
    this.token = sessionOf(
      await this.ask<{ signIn: SignInAnswer }>('SignIn', { channel: 'H5', code }).then(a => a.signIn),
    )
  }

  /** Signs a member of staff in through the city's sign-on. */
  async signInStaff(who: string): Promise<void> {
    const { code, state } = await this.authorise('STAFF', who)
    this.token = sessionOf(
      await this.ask<{ signInStaff: SignInAnswer }>('SignInStaff', { code, state }).then(a => a.signInStaff),
    )
  }

  /** Proves the real name, then answers who the product takes the visitor for. */
  async verifyIdentity(who: string): Promise<Viewer> {
    const { code, state } = await this.authorise('IDENTITY', who)
    const { verifyIdentity } = await this.ask<{ verifyIdentity: Viewer & Rejection }>('VerifyIdentity', {
      code,
      state,
    })
    return accepted(verifyIdentity)
  }

  /** Shows the electronic licence of a firm (by USCC where there are several). */
  async bindEnterprise(who: string, uscc?: string): Promise<Beneficiary> {
    const { code, state } = await this.authorise('LICENSE', who, uscc ? { uscc } : {})
    const { bindEnterprise } = await this.ask<{ bindEnterprise: Beneficiary & Rejection }>('BindEnterprise', {
      code,
      state,
    })
    return accepted(bindEnterprise)
  }

  /** Everybody the visitor may act for. */
  async beneficiaries(): Promise<Beneficiary[]> {
    const { viewer } = await this.ask<{ viewer: Viewer | null }>('Viewer')
    return viewer?.beneficiaries ?? []
  }
}

interface Rejection {
  __typename?: string
  message?: string
}
type SignInAnswer = Rejection & { token?: string }

export interface Beneficiary {
  id: string
  kind: 'PERSON' | 'ENTERPRISE'
  name: string
  role: string
}
export interface Viewer {
  id: string
  name: string | null
  beneficiaries: Beneficiary[]
  invitations: { id: string; enterpriseName: string }[]
}

function sessionOf(answer: SignInAnswer): string {
  return accepted(answer).token ?? ''
}

function accepted<T extends Rejection>(answer: T): T {
  if (answer.__typename === 'AuthorisationRejected') throw new Error(answer.message)
  return answer
}
