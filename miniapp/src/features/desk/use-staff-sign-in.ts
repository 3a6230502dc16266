import { keepSession, useAct } from '../../api'
import { useAuthorised, useLeaving } from '../../api/use-authorisation'
import { SignInStaffDocument } from '../../generated/documents/session'

/** The city's staff sign-on, which comes back to `returnTo`; its session takes the place of the one before. */
export function useStaffSignIn(returnTo: string) {
  const signIn = useAct(SignInStaffDocument, {
    onDone: ({ signInStaff: result }) => {
      if (result.__typename === 'Session') keepSession(result.token)
    },
  })
  const leaving = useLeaving('STAFF', returnTo)
  useAuthorised('STAFF', ({ code, state }) => signIn.mutate({ code, state }))
  const result = signIn.data?.signInStaff
  return {
    start: leaving.leave,
    busy: signIn.isPending || leaving.leaving,
    refused: result?.__typename === 'AuthorisationRejected' ? result.message : leaving.absent,
    problem: signIn.error ?? leaving.problem,
  }
}
