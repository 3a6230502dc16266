import { BindStep } from '../../features/beneficiary/bind-step'
import { InvitationsStep } from '../../features/beneficiary/invitations-step'
import { SignInScreen } from '../../features/session/sign-in-screen'
import { useRouteParams } from '../../platform/lifecycle'

export default function SignInPage() {
  const params = useRouteParams()
  return (
    <SignInScreen
      params={params}
      bind={({ line, returnTo, onDone, onAgent }) => (
        <BindStep line={line} returnTo={returnTo} onDone={onDone} onAgent={onAgent} />
      )}
      invitations={({ viewer, line, onDone, refresh }) => (
        <InvitationsStep
          line={line}
          invitations={viewer.invitations}
          onDone={onDone}
          onLook={() => void refresh()}
        />
      )}
    />
  )
}
