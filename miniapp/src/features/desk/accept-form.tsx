import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '../../api'
import { AcceptApplicationDocument, AskForMoreDocument } from '../../generated/documents/applications'
import { useOnline } from '../../platform/network'
import { Button, RadioRow, spoken } from '../../ui'
import { ActProblem } from './act-problem'
import { type Asked, applicationAnswerOff, type DeskApplication } from './applications-view'
import { AskedParts } from './asked-parts'

const OUTDATED = ['DeskApplications', 'DeskApplicationCount'] as const

type AcceptFormProps = { one: DeskApplication; onTold: (words: string) => void }

/** Taken in, or everything that has to be corrected, said once (一次性告知). */
export function AcceptForm({ one, onTold }: AcceptFormProps) {
  const { application, beneficiary } = one
  const { id } = application
  const [asks, setAsks] = useState<boolean | null>(null)
  const [asked, setAsked] = useState<Asked>({})
  const online = useOnline()
  const accept = useAct(AcceptApplicationDocument, {
    outdates: OUTDATED,
    onDone: () => onTold(`${beneficiary}：已受理，由另一位同事核定。`),
  })
  const ask = useAct(AskForMoreDocument, {
    outdates: OUTDATED,
    onDone: () => onTold(`${beneficiary}：已一次性告知，等补正，时限先停下。`),
  })
  const problem = accept.error ?? ask.error
  const saidOnce = application.steps.length > 1
  const off = applicationAnswerOff({ asks, asked, busy: accept.isPending || ask.isPending, online })
  const send = () =>
    asks
      ? ask.mutate({ id, parts: Object.entries(asked).map(([part, reason]) => ({ id: part, reason })) })
      : accept.mutate({ id })
  return (
    <View className="stop-form">
      <View {...spoken({ role: 'radiogroup', label: `${beneficiary} 受理还是要补` })}>
        <RadioRow
          first
          name="受理"
          note="材料齐了，交给另一位同事核定。"
          chosen={asks === false}
          onChoose={() => setAsks(false)}
        />
        {!saidOnce && (
          <RadioRow
            name="要补，一次说全"
            note="只能说一次。申请人补好再交，时限先停下。"
            chosen={asks === true}
            onChoose={() => setAsks(true)}
          />
        )}
      </View>
      {asks && <AskedParts one={one} asked={asked} onAsk={setAsked} />}
      <ActProblem error={problem} />
      <View className="side-act">
        <Button off={off} onPress={send}>
          {asks ? '一次性告知，送出' : '受理'}
        </Button>
      </View>
    </View>
  )
}
