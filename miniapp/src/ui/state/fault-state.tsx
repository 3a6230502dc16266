import { View } from '@tarojs/components'
import { type FaultWords, faultWords } from '../../api'
import { Button } from '../button/button'
import { Section } from '../list/section'
import { SkeletonBlock } from './skeleton'
import { ErrorState } from './state-block'

type FaultStateProps = { words: FaultWords; onAgain: () => void }

/** What went wrong in plain words, and once more. */
export const FaultState = ({ words, onAgain }: FaultStateProps) => (
  <ErrorState title={words.title} lines={[words.text]} traceCode={words.traceCode}>
    <View className="state-again">
      <Button kind="second" onPress={onAgain}>
        再试一次
      </Button>
    </View>
  </ErrorState>
)

type ReadStateProps = {
  read: { isPending: boolean; error: unknown; refetch: () => unknown }
  /** Whether there is an answer to show already: what was kept stays, whatever went wrong since. */
  shown: boolean
  /** The screen begins with a figure. */
  hero?: boolean
  /** Inside a section that is there anyway. */
  bare?: boolean
}

/** In place of an answer: its outline while it is asked, and what went wrong when it did not come. */
export function ReadState({ read, shown, hero = false, bare = false }: ReadStateProps) {
  if (read.isPending) return <SkeletonBlock hero={hero} />
  if (shown || !read.error) return null
  const fault = <FaultState words={faultWords(read.error)} onAgain={() => void read.refetch()} />
  return bare ? fault : <Section flush>{fault}</Section>
}
