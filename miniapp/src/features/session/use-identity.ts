import { useAct } from '../../api'
import { useAuthorised, useLeaving } from '../../api/use-authorisation'
import { VerifyIdentityDocument } from '../../generated/documents/session'

/** Real name through 统一身份认证, which comes back to `returnTo`; afterwards the viewer has a name. */
export function useIdentity(returnTo: string) {
  const verify = useAct(VerifyIdentityDocument, { outdates: ['Viewer'] })
  const leaving = useLeaving('IDENTITY', returnTo)
  useAuthorised('IDENTITY', ({ code, state }) => verify.mutate({ code, state }))
  const result = verify.data?.verifyIdentity
  return {
    start: leaving.leave,
    busy: verify.isPending || leaving.leaving,
    paused: verify.isPaused || leaving.paused,
    refused: result?.__typename === 'AuthorisationRejected' ? result.message : leaving.absent,
    problem: verify.error ?? leaving.problem,
  }
}
