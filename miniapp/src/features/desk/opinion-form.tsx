import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '../../api'
import { AnswerJointReviewDocument } from '../../generated/documents/applications'
import { useOnline } from '../../platform/network'
import { Button, RadioRow, spoken, TextArea } from '../../ui'
import { ActProblem } from './act-problem'
import { type Asked, type DeskApplication, type JointChoice, opinionOff } from './applications-view'
import { AskedParts } from './asked-parts'

type OpinionFormProps = { one: DeskApplication; asks: string; onTold: (words: string) => void }

const CHOICES: readonly { value: JointChoice; name: string; note: string }[] = [
  { value: 'AGREE', name: '同意', note: '你们看的这一项没有问题。' },
  { value: 'DECLINE', name: '不同意', note: '写明为什么；牵头部门只能退回。' },
  { value: 'ASK_BACK', name: '要补，一次说全', note: '只能退一次。补好重新受理后，几个部门都再看一遍。' },
]
const TOLD: Record<JointChoice, string> = {
  AGREE: '同意，记下了。',
  DECLINE: '不同意，记下了，牵头部门看得到为什么。',
  ASK_BACK: '退回去补正了，时限先停下。',
}

/** What a department says that is asked beside the lead one (并联审查). */
export function OpinionForm({ one, asks, onTold }: OpinionFormProps) {
  const { application, beneficiary } = one
  const [choice, setChoice] = useState<JointChoice | null>(null)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState<Asked>({})
  const online = useOnline()
  const act = useAct(AnswerJointReviewDocument, {
    outdates: ['DeskApplications', 'DeskApplicationCount'],
    onDone: (_, { answer }) => onTold(`${beneficiary}：${TOLD[answer]}`),
  })
  const off = opinionOff({ choice, reason, asked, busy: act.isPending, online })
  const send = () =>
    choice &&
    act.mutate({
      ...{ id: application.id, answer: choice, reason: choice === 'ASK_BACK' ? '' : reason.trim() },
      parts:
        choice === 'ASK_BACK'
          ? Object.entries(asked).map(([part, words]) => ({ id: part, reason: words }))
          : [],
    })
  return (
    <View className="stop-form">
      <View className="t15">{`请你们看：${asks}`}</View>
      <View {...spoken({ role: 'radiogroup', label: `${beneficiary} 你们的意见` })}>
        {CHOICES.map(({ value, name, note }, at) => (
          <RadioRow
            key={value}
            first={at === 0}
            name={name}
            note={note}
            chosen={choice === value}
            onChoose={() => setChoice(value)}
          />
        ))}
      </View>
      {choice === 'ASK_BACK' && <AskedParts one={one} asked={asked} onAsk={setAsked} />}
      {(choice === 'AGREE' || choice === 'DECLINE') && (
        <TextArea label="意见，申请的人和一起看的部门看得到" maxLength={200} onChange={setReason} />
      )}
      <ActProblem error={act.error} />
      <View className="side-act">
        <Button off={off} onPress={send}>
          送出意见
        </Button>
      </View>
    </View>
  )
}
