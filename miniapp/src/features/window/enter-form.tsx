import { shortDate } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { useAct, useIdempotencyKey } from '../../api'
import { PassOnAtWindowDocument, TellMissingAtWindowDocument } from '../../generated/documents/window'
import { ActFault, Button, RadioRow, spoken } from '../../ui'
import { Told } from '../../ui/desk'
import { SayShared } from './say-shared'
import { Leave } from './visit-screen'
import type { WholeVisit } from './window-view'

type Application = NonNullable<WholeVisit['application']>
/** What the form is now, and a promise that what was typed last is kept. */
type Entered = { application: Application; saved(): Promise<unknown> }
/** The form of 申报 as it is on a phone; `children` stands below it. */
export type EnteredForm = (application: Application, children: (entered: Entered) => ReactNode) => ReactNode

type Right = WholeVisit['rights'][number]

type EnterFormProps = { visit: WholeVisit; now: string; form: EnteredForm }

/** What departments have, and what the clerk enters: the same form as on the phone. */
export function EnterForm({ visit, now, form }: EnterFormProps) {
  const { rights, application } = visit
  const [recordKey, setRecordKey] = useState<string | null>(null)
  const right = rights.find(one => one.recordKey === recordKey) ?? rights[0]
  return (
    <>
      <View className="window-stays">
        {rights.length > 1 && right && <Records rights={rights} chosen={right} onChoose={setRecordKey} />}
        <View className="window-h">
          <View className="t17 b">{`数据里有 ${right?.known.length ?? 0} 样`}</View>
          <View className="t13 c2">不要再收</View>
        </View>
        {right?.known.map(({ label, source, asOf }) => (
          <View className="window-line window-known" key={label}>
            <View className="t15">{label}</View>
            <View className="t13 c3">{`${source.shortName}，截至 ${shortDate(asOf, now)}`}</View>
          </View>
        ))}
        {right && right.open.length > 0 && (
          <View className="gap-4">
            <View className="window-h t17 b">还没有对上的条件</View>
            {right.open.map(text => (
              <View className="t15 window-line" key={text}>
                {text}
              </View>
            ))}
          </View>
        )}
      </View>
      <View>
        {visit.sharedAccount ? (
          <>
            <SayShared visitId={visit.id} shared={visit.sharedAccount} />
            <Leave visit={visit} />
          </>
        ) : application ? (
          form(application, entered => <PassOn visit={visit} right={right} entered={entered} />)
        ) : (
          <PassOn visit={visit} right={right} entered={null} />
        )}
      </View>
    </>
  )
}

/** Which of several records (certificates) it is about; each is granted by itself. */
function Records({
  rights,
  chosen,
  onChoose,
}: {
  rights: readonly Right[]
  chosen: Right
  onChoose(recordKey: string | null): void
}) {
  return (
    <View className="window-records" {...spoken({ role: 'radiogroup', label: '办哪一条' })}>
      <View className="t17 b">{`查到 ${rights.length} 条记录，一次办一条`}</View>
      {rights.map((one, at) => (
        <RadioRow
          key={one.recordKey}
          first={at === 0}
          name={one.recordText ?? one.recordKey ?? ''}
          note={one.headline}
          chosen={one === chosen}
          onChoose={() => onChoose(one.recordKey)}
        />
      ))}
    </View>
  )
}

type PassOnProps = { visit: WholeVisit; right: Right | undefined; entered: Entered | null }

function PassOn({ visit, right, entered }: PassOnProps) {
  const { id, item } = visit
  const [refused, setRefused] = useState<string | null>(null)
  const amountFen = right?.amountFen ?? 0
  const missing = entered?.application.missing ?? []
  const outdates = ['WindowVisit', 'WindowVisits'] as const
  const idempotencyKey = useIdempotencyKey(
    `window ${id} ${right?.recordKey} ${entered?.application.revision} ${amountFen}`,
  )
  const passOn = useAct(PassOnAtWindowDocument, {
    outdates,
    onDone: ({ passOnAtWindow: said }) => {
      if (said.__typename === 'Refused') setRefused(`${said.message}${said.nextStep}`)
      if (said.__typename === 'ApplicationIncomplete')
        setRefused(said.missing.map(({ name, why }) => `${name}：${why}`).join('；'))
    },
  })
  const tell = useAct(TellMissingAtWindowDocument, { outdates })
  const off = passOn.isPending ? '正在转出…' : missing.length > 0 ? `还差 ${missing.length} 样` : null
  const send = async () => {
    setRefused(null)
    await entered?.saved()
    passOn.mutate({ input: { visitId: id, recordKey: right?.recordKey ?? null, amountFen, idempotencyKey } })
  }
  return (
    <View className="gap-4">
      {refused && (
        <Told kind="stop" onClose={() => setRefused(null)}>
          {refused}
        </Told>
      )}
      <ActFault act={passOn} />
      <ActFault act={tell} />
      {right && (
        <View className="t15 c2">
          {right.verdict === 'ELIGIBLE'
            ? `按已有的算 ${yuan(amountFen)}，部门核定为准`
            : `${right.headline}。先别答应，部门核定为准`}
        </View>
      )}
      <View className="side-act">
        <Button off={off} onPress={() => void send()}>
          {entered ? `受理，转${item?.leadDepartment.shortName ?? '部门'}` : '替对方确认'}
        </Button>
      </View>
      {missing.length > 0 && (
        <View className="side-act">
          <Button kind="second" off={tell.isPending ? '正在记…' : null} onPress={() => tell.mutate({ id })}>
            先收件，一次说清还差什么
          </Button>
        </View>
      )}
      <Leave visit={visit} />
    </View>
  )
}
