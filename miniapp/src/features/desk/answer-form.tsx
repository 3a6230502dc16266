import { shortDateTime } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { useAct } from '../../api'
import { AnswerObjectionDocument } from '../../generated/documents/desk'
import { useOnline } from '../../platform/network'
import { Button, RadioRow, Separated, TextArea } from '../../ui'
import { spoken } from '../../ui/spoken'
import { ActProblem } from './act-problem'
import { answerOff, CONSEQUENCES, type DeskObjection, KINDS } from './objections-view'
import { WHO_DECIDES } from './staff-view'
import { createTapKeys } from './tap-key'

type AnswerFormProps = {
  objection: DeskObjection
  now: string
  notAllowed: string | null
  onAnswered: () => void
}

/** What was said, and the answer: upheld or not, with words the person will read. */
export function AnswerForm({ objection, now, notAllowed, onAnswered }: AnswerFormProps) {
  const [upheld, setUpheld] = useState<boolean | null>(null)
  const [answer, setAnswer] = useState('')
  const keys = useRef(createTapKeys()).current
  const online = useOnline()
  const act = useAct(AnswerObjectionDocument, { outdates: ['DeskObjections'], onDone: onAnswered })
  const off = answerOff(upheld, answer, { busy: act.isPending, online, notAllowed })
  const consequences = CONSEQUENCES[objection.kind]
  const send = () => {
    if (upheld === null) return
    const idempotencyKey = keys.of(`answer ${objection.id} ${upheld} ${answer}`)
    act.mutate({ id: objection.id, upheld, answer, idempotencyKey })
  }
  return (
    <>
      <View className="t13 c3">
        <Separated parts={[KINDS[objection.kind], objection.number]} />
      </View>
      <View className="t20 b" {...spoken({ role: 'heading', level: 2 })}>
        {objection.about ?? KINDS[objection.kind]}
      </View>
      <View className="t13 c2">{shortDateTime(objection.raisedAt, now)} 提出</View>
      <View className="said gap-3">{objection.statement ?? '原话没有取到，请稍后再看。'}</View>
      {objection.answer !== null && (
        <View className="side-part">
          <View className="b">已经答复</View>
          <View className="gap-1">{objection.answer}</View>
        </View>
      )}
      {objection.answer === null && notAllowed && (
        <View className="side-part t13 c2">
          <View className="b">{notAllowed}</View>
          {WHO_DECIDES}
        </View>
      )}
      {objection.answer === null && !notAllowed && (
        <View className="side-part">
          <View {...spoken({ role: 'radiogroup', label: '成立还是不成立' })}>
            <RadioRow
              first
              name="成立"
              note={consequences.upheld}
              chosen={upheld === true}
              onChoose={() => setUpheld(true)}
            />
            <RadioRow
              name="不成立"
              note={consequences.dismissed}
              chosen={upheld === false}
              onChoose={() => setUpheld(false)}
            />
          </View>
          <TextArea
            label="答复，提出的人看得到"
            placeholder="写清楚查了什么、依据是什么"
            maxLength={300}
            onChange={setAnswer}
          />
          <ActProblem error={act.error} />
          <View className="gap-3">
            <Button off={off} onPress={send}>
              送出答复
            </Button>
          </View>
        </View>
      )}
    </>
  )
}
