import type { ReactNode } from 'react'
import { faultWords } from '../../api'
import type { useActing } from '../../api/acting'
import { go } from '../../platform/navigation'
import { Button, Dock, FaultState, NoPermission, Screen, Section, SkeletonBlock } from '../../ui'

type SignInFirstProps = {
  title: string
  acting: Pick<ReturnType<typeof useActing>, 'loading' | 'problem' | 'signedIn' | 'refresh'>
  /** On root screens. */
  tabs?: ReactNode
}

/** In place of a screen that is about somebody's own affairs, while nobody is known. */
export function SignInFirst({ title, acting, tabs }: SignInFirstProps) {
  const { loading, problem, signedIn, refresh } = acting
  const root = Boolean(tabs)
  if (loading) {
    return (
      <Screen title={title} root={root} dock={tabs && <Dock tabs={tabs} />}>
        <SkeletonBlock hero />
      </Screen>
    )
  }
  const words = problem && signedIn ? faultWords(problem) : null
  if (words) {
    return (
      <Screen title={title} root={root} dock={tabs && <Dock tabs={tabs} />}>
        <Section flush>
          <FaultState words={words} onAgain={() => void refresh()} />
        </Section>
      </Screen>
    )
  }
  return (
    <Screen
      title={title}
      root={root}
      dock={
        <Dock tabs={tabs}>
          <Button onPress={() => go('sign-in')}>{signedIn ? '去实名' : '登录'}</Button>
        </Dock>
      }
    >
      <Section flush>
        <NoPermission title="这一页只给本人看" lines={['登录并实名以后，接着看这一页。']} />
      </Section>
    </Screen>
  )
}
