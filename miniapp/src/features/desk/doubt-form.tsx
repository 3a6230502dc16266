import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOnline } from '../../platform/network'
import { Button, TextArea } from '../../ui'
import type { Candidate } from './candidate-view'
import { reasonOff } from './doubt-view'
import type { Decisions } from './use-decisions'

type DoubtFormProps = {
  candidate: Candidate
  /** Who will read the sentence: 企业, 本人. */
  whose: string
  decisions: Decisions
  /** Somebody changed it meanwhile: look at the new one first. */
  stale: boolean
  /** The panel shows the newest afterwards. */
  onTaken: () => void
}

/** 转确定 or 退回候选, with one sentence the beneficiary will read. */
export function DoubtForm({ candidate, whose, decisions, stale, onTaken }: DoubtFormProps) {
  const [reason, setReason] = useState('')
  const online = useOnline()
  const off = reasonOff(reason, { busy: decisions.busy, online, stale })
  return (
    <View className="side-part doubt-form">
      <TextArea
        label={`理由，${whose}看得到`}
        placeholder="例：保证金以银行登记的 20 万元为准"
        maxLength={200}
        onChange={setReason}
        {...(off ? { hint: off } : {})}
      />
      <View className="side-act">
        <Button
          kind="second"
          off={off}
          reasonBeside
          onPress={() => decisions.decideOne(candidate, 'CONFIRM', reason, onTaken)}
        >
          转确定
        </Button>
        <Button
          kind="second"
          off={off}
          reasonBeside
          onPress={() => decisions.decideOne(candidate, 'REJECT', reason, onTaken)}
        >
          退回候选
        </Button>
      </View>
    </View>
  )
}
