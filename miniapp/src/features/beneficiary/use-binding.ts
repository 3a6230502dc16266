import { useAct } from '../../api'
import { actFor } from '../../api/acting'
import { useAuthorised, useLeaving } from '../../api/use-authorisation'
import { BindEnterpriseDocument } from '../../generated/documents/beneficiary'

/** Binds the firm whose licence is shown on the page that comes back to `returnTo`, and speaks for it from then on. */
export function useBinding(returnTo: string, onDone: () => void) {
  const bind = useAct(BindEnterpriseDocument, {
    outdates: ['Viewer'],
    onDone: ({ bindEnterprise }) => {
      if (bindEnterprise.__typename !== 'Beneficiary') return
      actFor(bindEnterprise.id)
      onDone()
    },
  })
  const leaving = useLeaving('LICENSE', returnTo)
  useAuthorised('LICENSE', ({ code, state }) => bind.mutate({ code, state }))
  const result = bind.data?.bindEnterprise
  return {
    start: leaving.leave,
    busy: bind.isPending || leaving.leaving,
    paused: bind.isPaused || leaving.paused,
    refused: result?.__typename === 'AuthorisationRejected' ? result.message : leaving.absent,
    problem: bind.error ?? leaving.problem,
  }
}
