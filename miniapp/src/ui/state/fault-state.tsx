import { View } from '@tarojs/components'
import type { ComponentType } from 'react'
import { type FaultWords, faultWords } from '../../api'
import { go, goBack } from '../../platform/navigation'
import { Button } from '../button/button'
import { Section } from '../list/section'
import { SkeletonBlock } from './skeleton'
import { EmptyState, ErrorState } from './state-block'

type FaultStateProps = { words: FaultWords; onAgain: () => void }

/** What helps: asked once more, what is not there, or asks for a sign-in, would be the same. */
function Remedy({ words, onAgain }: FaultStateProps) {
  switch (words.show) {
    case 'SIGN_IN':
      return <Button onPress={() => go('sign-in')}>登录</Button>
    case 'NOT_FOUND':
      return (
        <Button kind="second" onPress={goBack}>
          返回
        </Button>
      )
    default:
      return (
        <Button kind="second" onPress={onAgain}>
          再试一次
        </Button>
      )
  }
}

/** What went wrong in plain words, and what helps. */
export const FaultState = ({ words, onAgain }: FaultStateProps) => (
  <ErrorState title={words.title} lines={[words.text]} traceCode={words.traceCode}>
    <View className="state-again">
      <Remedy words={words} onAgain={onAgain} />
    </View>
  </ErrorState>
)

/** Why what was pressed is not done, where the button is still there to press again; nothing while all is well. */
export function FaultNote({ error, bare = false }: { error: unknown; bare?: boolean }) {
  if (!error) return null
  const { title, text, traceCode } = faultWords(error, 'ACTING')
  const note = <ErrorState title={title} lines={[text]} traceCode={traceCode} />
  return bare ? note : <Section flush>{note}</Section>
}

type ActFaultProps<Variables> = {
  act: { error: unknown; variables: Variables | undefined; mutate: (variables: Variables) => void }
}

/** What became of a tap that went wrong, and the same tap once more: reading anew would not do it. */
export function ActFault<Variables>({ act: { error, variables, mutate } }: ActFaultProps<Variables>) {
  if (!error || variables === undefined) return null
  return (
    <Section flush>
      <FaultState words={faultWords(error, 'ACTING')} onAgain={() => mutate(variables)} />
    </Section>
  )
}

type ReadStateProps = {
  read: { isPending: boolean; fetchStatus?: string; error: unknown; refetch: () => unknown }
  /** Whether there is an answer to show already: what was kept stays, whatever went wrong since. */
  shown: boolean
  /** The screen begins with a figure. */
  hero?: boolean
  /** Inside a section that is there anyway. */
  bare?: boolean
  /** What went wrong in this place's own words. */
  Problem?: ComponentType<{ error: unknown; onAgain: () => void }>
}

const Fault = ({ error, onAgain }: { error: unknown; onAgain: () => void }) => (
  <FaultState words={faultWords(error)} onAgain={onAgain} />
)

/** In place of an answer: its outline while it is asked, and why it is not there when it waits or did not come. */
export function ReadState({ read, shown, hero = false, bare = false, Problem = Fault }: ReadStateProps) {
  if (shown) return null
  const waits = read.isPending && read.fetchStatus === 'paused'
  if (read.isPending && !waits) return <SkeletonBlock hero={hero} />
  if (!waits && !read.error) return null
  const why = waits ? (
    <EmptyState title="没有网络" lines={['连上后自动取，不用再点。']} />
  ) : (
    <Problem error={read.error} onAgain={() => void read.refetch()} />
  )
  return bare ? why : <Section flush>{why}</Section>
}
