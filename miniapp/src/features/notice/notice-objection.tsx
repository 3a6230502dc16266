import { yuan } from '@policy-direct/shared/format/money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, faultWords, useAct, useIdempotencyKey, useRead } from '../../api'
import { useActing } from '../../api/acting'
import { PublicNoticeDocument } from '../../generated/documents/notice'
import { ObjectToNoticeDocument } from '../../generated/documents/objection'
import { go, goBack } from '../../platform/navigation'
import { useOnline } from '../../platform/network'
import {
  Button,
  Dock,
  EmptyState,
  FaultNote,
  FaultState,
  KeyValues,
  NoPermission,
  Screen,
  Section,
  SkeletonBlock,
  TextArea,
} from '../../ui'
import { linesFound, mayObject, objectOff } from './notice-view'
import { ObjectionReceived } from './objection-received'

type NoticeObjectionProps = { noticeId: string; lineId: string }

/** An objection to one line in notice: real name, a statement, and then a number and the day of the answer. */
export function NoticeObjection({ noticeId, lineId }: NoticeObjectionProps) {
  const [statement, setStatement] = useState('')
  const online = useOnline()
  const acting = useActing()
  const read = useRead(PublicNoticeDocument, { id: noticeId }, { keep: true })
  const key = useIdempotencyKey(`object ${lineId} ${statement}`)
  const act = useAct(ObjectToNoticeDocument, { outdates: ['PublicNotices', 'PublicNotice'] })
  const notice = read.data?.publicNotice
  const line = notice && linesFound(notice, '').find(one => one.id === lineId)
  const allowed = mayObject(acting.viewer)
  const received = act.data?.objectToNotice
  if (received) return <ObjectionReceived objection={received} now={read.data?.now ?? ''} />

  const off = objectOff(statement, { busy: act.isPending, online })
  const send = () => act.mutate({ noticeLineId: lineId, statement, idempotencyKey: key })
  const readWords = !read.data && read.error ? faultWords(read.error) : null
  const waiting = read.isPending || acting.loading
  return (
    <Screen
      title="提异议"
      asOf={answeredAt(read)}
      dock={
        line && !waiting ? (
          <Dock {...(allowed === 'YES' ? { hint: '实名提出，不公开您的名字' } : {})}>
            {allowed === 'YES' ? (
              <Button off={off} onPress={send}>
                提交异议
              </Button>
            ) : (
              <Button onPress={() => go('sign-in')}>
                {allowed === 'SIGN_IN' ? '登录并实名' : '去完成实名'}
              </Button>
            )}
          </Dock>
        ) : undefined
      }
    >
      {waiting && <SkeletonBlock hero />}
      {readWords && (
        <Section flush>
          <FaultState words={readWords} onAgain={() => void read.refetch()} />
        </Section>
      )}
      {read.data && !line && (
        <Section flush>
          <EmptyState title="这一行不在公示里了" lines={['公示期满，或者部门已经撤下。']}>
            <Button kind="second" onPress={goBack}>
              回公示
            </Button>
          </EmptyState>
        </Section>
      )}
      {line && !waiting && (
        <>
          <Section flush pad>
            <View className="t13 c3">{`${notice.item.name}，第 ${line.number} 行`}</View>
            <View className="t20 b">{line.beneficiaryName}</View>
            <KeyValues
              lines={[
                { label: '金额', value: yuan(line.amountFen) },
                { label: '谁答复', value: notice.department.name },
              ]}
            />
          </Section>
          {allowed === 'YES' ? (
            <Section pad title="您的异议">
              <TextArea
                bare
                label="您的异议"
                placeholder="写清楚哪里不对，您是怎么知道的"
                onChange={setStatement}
                hint="部门看得到您写的，不公开"
              />
            </Section>
          ) : (
            <Section>
              <NoPermission
                title={allowed === 'SIGN_IN' ? '提异议要先登录并实名' : '提异议要先完成实名'}
                lines={['名单谁都可以看。提异议要对得上人，部门才能答复您，您的名字不公开。']}
              />
            </Section>
          )}
          {act.error && (
            <Section>
              <FaultNote error={act.error} bare />
            </Section>
          )}
        </>
      )}
    </Screen>
  )
}
