import { keepSession, useAct } from '../../api'
import { useAuthorised, useLeaving } from '../../api/use-authorisation'
import { SignInDocument } from '../../generated/documents/session'
import { weappLoginCode } from '../../platform/sign-in'
import { inWeapp } from '../../platform/target'
import { rejectionOf } from './sign-in-view'

/**
 * WeChat sign-in: silently in the mini-program, by WeChat's page in a browser, which comes back to `returnTo`.
 */
export function useWechatSignIn(returnTo: string) {
  const signIn = useAct(SignInDocument, {
    onDone: ({ signIn: result }) => {
      if (result.__typename === 'Session') keepSession(result.token)
    },
  })
  const leaving = useLeaving('WECHAT', returnTo)
  useAuthorised('WECHAT', ({ code }) => signIn.mutate({ channel: 'H5', code }))
  const silently = () =>
    weappLoginCode()
      .then(code => signIn.mutate({ channel: 'WEAPP', code }))
      .catch(() => leaving.leave())
  return {
    start: () => (inWeapp ? void silently() : leaving.leave()),
    busy: signIn.isPending || leaving.leaving,
    paused: signIn.isPaused || leaving.paused,
    refused: rejectionOf(signIn.data?.signIn) ?? leaving.absent,
    problem: signIn.error ?? leaving.problem,
  }
}
