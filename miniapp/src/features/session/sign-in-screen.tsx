import { type ReactNode, useEffect, useState } from 'react'
import { faultWords } from '../../api'
import { useActing, type Viewer } from '../../api/acting'
import { addressBehind, addressOf, canGoBack, goBack, openAddress } from '../../platform/navigation'
import { inWeapp } from '../../platform/target'
import { FaultState, Screen, Section, SkeletonBlock } from '../../ui'
import { IdentityStep } from './identity-step'
import { roleOf, stepFor, stepLine } from './sign-in-view'
import { WhoStep } from './who-step'

/** What a step of another feature gets. */
export type StepParts = {
  viewer: Viewer
  line: string
  returnTo: string
  onDone(): void
  /** The licence is in somebody else's hands: the person is an agent. */
  onAgent(): void
  refresh(): Promise<unknown>
}

type SignInScreenProps = {
  params: Record<string, string>
  bind(parts: StepParts): ReactNode
  invitations(parts: StepParts): ReactNode
}

/** The whole chain: who, WeChat, real name, firm; it ends where the person came from, also after a detour. */
export function SignInScreen({ params, bind, invitations }: SignInScreenProps) {
  const [role, setRole] = useState(() => roleOf(params.role))
  const [back] = useState(() => params.back ?? addressBehind() ?? addressOf('home'))
  const [done, setDone] = useState(false)
  const adding = params.adding === 'yes'
  const returnTo = addressOf('sign-in', { role, back, adding: adding ? 'yes' : undefined })
  const { signedIn, viewer, loading, problem, refresh } = useActing()
  const step = done ? 'DONE' : stepFor({ signedIn, loading, viewer, role, adding })

  useEffect(() => {
    if (step !== 'DONE') return
    // WeChat keeps the screen behind; a browser came back to a new page and has only the address.
    if (inWeapp && canGoBack()) goBack()
    else openAddress(back)
  }, [step, back])

  if (problem && !viewer && signedIn) {
    const words = faultWords(problem)
    return (
      <Screen title="登录">
        <Section flush>
          <FaultState words={words} onAgain={() => void refresh()} />
        </Section>
      </Screen>
    )
  }
  if (step === 'WHO') return <WhoStep role={role} onRole={setRole} returnTo={returnTo} />
  if (step === 'IDENTITY') return <IdentityStep role={role} returnTo={returnTo} />
  if (viewer && (step === 'BIND' || step === 'INVITATIONS')) {
    const parts = {
      viewer,
      line: stepLine(3, role),
      returnTo,
      onDone: () => setDone(true),
      onAgent: () => setRole('AGENT'),
      refresh,
    }
    return step === 'BIND' ? bind(parts) : invitations(parts)
  }
  return (
    <Screen title="登录">
      <SkeletonBlock hero />
    </Screen>
  )
}
