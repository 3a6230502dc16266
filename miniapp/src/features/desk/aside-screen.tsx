import { shortDate } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct, useRead } from '../../api'
import { DeskAsidePaymentsDocument, SecondAsidePaymentDocument } from '../../generated/documents/aside'
import { useOnline } from '../../platform/network'
import { Button, classNames, EmptyState, KeyValues, spoken, TextArea, TextLink } from '../../ui'
import { ActProblem } from './act-problem'
import { AsideForm } from './aside-form'
import { type AsidePayment, asideLines, asideTitle, findingWords } from './aside-view'
import { DeskAnswer } from './desk-answer'
import { sendingOff } from './sending'
import type { Staff } from './staff-view'

/** 上线前已发: payments from before that nobody could place, each with what it keeps waiting (CC-13). */
export function AsideScreen({ staff }: { staff: Staff }) {
  return (
    <DeskAnswer
      staff={staff}
      on="desk-aside"
      read={useRead(DeskAsidePaymentsDocument, {})}
      head={({ deskAsidePayments: all }) => ({
        title: asideTitle(all.length),
        note: '各部门补报的旧账里，认不出事项、认不出人或没写全的。查清一笔，相关的企业和个人当天重新判断，不用再申请。',
      })}
    >
      {({ deskAsidePayments: all, now }, tell) => (
        <>
          {all.length === 0 && (
            <EmptyState title="都查清了" lines={['部门补报上线前的发放、又对不上的，会列在这里。']} />
          )}
          {all.map(one => (
            <AsideBlock key={one.id} one={one} staff={staff} now={now} onTold={tell} />
          ))}
        </>
      )}
    </DeskAnswer>
  )
}

type AsideBlockProps = { one: AsidePayment; staff: Staff; now: string; onTold: (words: string) => void }

function AsideBlock({ one, staff, now, onTold }: AsideBlockProps) {
  const [asked, setAsked] = useState(false)
  return (
    <View className="reminder">
      <View className="reminder-top">
        <View>
          <View className="t17 b" {...spoken({ role: 'heading', level: 2 })}>
            {one.who}
          </View>
          <View className="t13 c3">{`${shortDate(one.takenAt, now)} 报来`}</View>
        </View>
        <View className="b">{one.missing}</View>
      </View>
      <View className="t15 c2 gap-2">{one.meanwhile}</View>
      <View className="gap-2">
        <KeyValues lines={asideLines(one)} />
      </View>
      {one.findings.map(found => (
        <View key={found.id} className="said gap-2">
          <View>{findingWords(found, now)}</View>
          {found.secondName && (
            <View className="t13 c2">{`${found.secondName}：${found.secondReason ?? '同意'}`}</View>
          )}
        </View>
      ))}
      {one.proposed && one.notYou && <View className="t15 c2 gap-2">{one.notYou}</View>}
      {one.proposed && !one.notYou && <SecondLook one={one} findingId={one.proposed.id} onTold={onTold} />}
      {!one.proposed && !asked && (
        <View className="gap-2">
          <TextLink label={`${one.who}，写查到什么`} onPress={() => setAsked(true)}>
            查清了，写下来
          </TextLink>
        </View>
      )}
      {!one.proposed && asked && <AsideForm one={one} staff={staff} onTold={onTold} />}
    </View>
  )
}

type SecondLookProps = { one: AsidePayment; findingId: string; onTold: (words: string) => void }

/** The second pair of eyes before money goes that was kept back. */
function SecondLook({ one, findingId, onTold }: SecondLookProps) {
  const [refusing, setRefusing] = useState(false)
  const [reason, setReason] = useState('')
  const online = useOnline()
  const act = useAct(SecondAsidePaymentDocument, {
    outdates: ['DeskAsidePayments', 'DeskAsidePaymentCount'],
    onDone: ({ secondAsidePayment }) =>
      onTold(secondAsidePayment === 'DONE' ? '两个人都看过，已经生效。' : '没有同意，这一笔还在这里。'),
  })
  const busy = sendingOff({ busy: act.isPending, online })
  const say = (agrees: boolean) =>
    act.mutate({ id: one.id, findingId, agrees, reason: agrees ? null : reason })
  return (
    <View className={classNames(refusing && 'stop-form')}>
      {refusing && (
        <TextArea
          label="为什么不同意"
          placeholder="例如：号码是本市的，再查一下凭证"
          maxLength={300}
          onChange={setReason}
        />
      )}
      <ActProblem error={act.error} />
      <View className="side-act">
        {refusing ? (
          <Button
            off={busy ?? (reason.length < 6 ? '写一句为什么，至少 6 个字' : null)}
            onPress={() => say(false)}
          >
            不同意，送出
          </Button>
        ) : (
          <>
            <Button kind="second" onPress={() => setRefusing(true)}>
              不同意
            </Button>
            <Button off={busy} onPress={() => say(true)}>
              同意
            </Button>
          </>
        )}
      </View>
    </View>
  )
}
