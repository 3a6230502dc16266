import { View } from '@tarojs/components'
import { Button } from '../../ui'
import type { Candidate } from './candidate-view'
import type { Decisions } from './use-decisions'

type SampleFormProps = { candidate: Candidate; decisions: Decisions; onTaken: () => void }

/** A sampled one: compared with the original by the reviewer. */
export function SampleForm({ candidate, decisions, onTaken }: SampleFormProps) {
  const off = decisions.busy ? '正在记' : null
  return (
    <View className="side-part">
      <View className="b">这一家抽到了，请看原件</View>
      <View className="t13 c2 gap-1">拿业务系统里的原件，和下面每一项的数对一遍。</View>
      <View className="side-act">
        <Button kind="second" off={off} onPress={() => decisions.checkOne(candidate, true, onTaken)}>
          原件一致
        </Button>
        <Button kind="second" off={off} onPress={() => decisions.checkOne(candidate, false, onTaken)}>
          不一致
        </Button>
      </View>
    </View>
  )
}
