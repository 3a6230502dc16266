import { SignInDocument } from '../generated/documents/session'
import { weappLoginCode } from '../platform/sign-in'
import { inWeapp } from '../platform/target'
import { behaviourOf, RequestFault } from './fault'
import { type SendOptions, send } from './send'
import { dropSession, keepSession, sessionToken } from './session'
import type { TypedDocument } from './typed-document'

let renewing: Promise<boolean> | null = null

async function renew(): Promise<boolean> {
  if (!inWeapp) return false
  const code = await weappLoginCode()
  const { signIn } = await send(SignInDocument, { channel: 'WEAPP', code }, { token: null })
  if (signIn.__typename !== 'Session') return false
  keepSession(signIn.token)
  return true
}

/** Signs in again without a word, once for all requests that wait for it. False where a person is needed. */
function renewOnce(): Promise<boolean> {
  renewing ??= renew()
    .catch(() => false)
    .finally(() => {
      renewing = null
    })
  return renewing
}

/**
 * The one request function: typed, signed in, silently re-signed in once.
 * @throws RequestFault, see the table in `fault.ts`
 */
export async function request<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options: Omit<SendOptions, 'token'> = {},
): Promise<Result> {
  const token = sessionToken()
  try {
    return await send(document, variables, { ...options, token })
  } catch (problem) {
    const code = problem instanceof RequestFault ? problem.code : 'INTERNAL'
    if (behaviourOf(code, 'READING').again !== 'AFTER_SIGN_IN' || token === null) throw problem
    if (sessionToken() === token && !(await renewOnce())) {
      dropSession()
      throw problem
    }
    return send(document, variables, { ...options, token: sessionToken() })
  }
}
