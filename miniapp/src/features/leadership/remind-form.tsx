import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { faultWords, newIdempotencyKey, useAct } from '../../api'
import { RemindDepartmentDocument } from '../../generated/documents/leadership'
import type { ReminderKind, ReminderPartsFragment } from '../../generated/types'
import { useOnline } from '../../platform/network'
import { Button, ChoiceChips, TextArea } from '../../ui'
import { spoken } from '../../ui/spoken'
import { PartHead } from './overview-screen'
import { REMINDERS } from './reminder-lines'

type RemindFormProps = {
  department: { code: string; shortName: string }
  onDone: (reminder: ReminderPartsFragment) => void
}

/** 提醒, 约谈 or 通报: what the department has to look into, and by when. */
export function RemindForm({ department, onDone }: RemindFormProps) {
  const [kind, setKind] = useState<ReminderKind>('REMINDER')
  const [request, setRequest] = useState('')
  const key = useRef(newIdempotencyKey())
  const [round, setRound] = useState(0)
  const online = useOnline()
  const act = useAct(RemindDepartmentDocument, {
    outdates: ['LeaderDepartments', 'LeaderBulletin'],
    onDone: data => {
      key.current = newIdempotencyKey()
      setRequest('')
      setRound(round + 1)
      onDone(data.remindDepartment)
    },
  })
  const off = act.isPending
    ? '正在发出，请稍等'
    : !online
      ? '有网才能发'
      : request === ''
        ? '先写清要查什么'
        : null
  const words = act.error ? faultWords(act.error, 'ACTING') : null
  const options = (Object.keys(REMINDERS) as ReminderKind[]).map(value => ({ value, word: REMINDERS[value] }))
  return (
    <>
      <PartHead
        title={`督办${department.shortName}`}
        note="提醒 5 个工作日内答复，约谈、通报 3 个，记录在案"
      />
      <ChoiceChips label="怎么督办" options={options} value={kind} onChange={setKind} />
      <TextArea
        key={round}
        label="要部门查什么"
        placeholder="哪一项、哪里慢、要什么结果"
        maxLength={300}
        onChange={setRequest}
      />
      {words && (
        <View className="remind-problem" {...spoken({ role: 'alert' })}>
          {`${words.title}。${words.text}`}
        </View>
      )}
      <View className="gap-3">
        <Button
          off={off}
          onPress={() =>
            act.mutate({ department: department.code, kind, request, idempotencyKey: key.current })
          }
        >
          {`发${REMINDERS[kind]}`}
        </Button>
      </View>
    </>
  )
}
