import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { answeredAt, tapWaits, useAct, useRead } from '../../api'
import {
  AnswerWindowVisitDocument,
  MyWindowVisitsDocument,
  ShowIdentityCodeDocument,
  WithdrawFromWindowDocument,
} from '../../generated/documents/window'
import { go } from '../../platform/navigation'
import {
  ActFault,
  Button,
  Dock,
  Foot,
  KeyValues,
  QrCode,
  ReadState,
  Screen,
  Section,
  SetRow,
  spoken,
  TextLink,
} from '../../ui'
import { clockTime, spacedDigits, type Visit } from './window-view'
import './window.css'

const RENEW_MS = 50_000
const LOOK_MS = 2_000
const OUTDATED = ['MyWindowVisits'] as const

/** 亮码: for a minute, for one window; whatever the window asks is answered on this screen. */
export function CodeScreen() {
  const mine = useRead(MyWindowVisitsDocument, {}, { everyMs: LOOK_MS })
  const visits = mine.data?.myWindowVisits ?? []
  const asked = visits.find(({ status }) => status === 'ASKED')
  const met = visits.find(({ status }) => status === 'AGREED' || status === 'RECEIVED')
  if (asked) return <AskedScreen visit={asked} />
  if (met) return <MetScreen visit={met} />
  return <Showing waiting={visits.filter(({ status }) => status === 'WAITING')} />
}

function Showing({ waiting }: { waiting: readonly Visit[] }) {
  const read = useRead(ShowIdentityCodeDocument, {}, { everyMs: RENEW_MS })
  const { refetch } = read
  // A code seen before may be used up: each time this screen comes back it shows a new one, or none yet.
  const [openedAt] = useState(() => Date.now())
  // One question: of two under way the server may answer the second first, and its code is no good after that.
  useEffect(() => void refetch({ cancelRefetch: false }), [refetch])
  const code = read.dataUpdatedAt >= openedAt ? read.data?.showIdentityCode : undefined
  return (
    <Screen title="亮码" ground="white">
      <ReadState read={read} shown={code !== undefined} hero />
      {code && (
        <View className="code">
          <View className="t20 b">请窗口扫这张码</View>
          <QrCode large text={code.text} label="身份码，请窗口的工作人员扫" />
          <View className="code-digits" {...spoken({ label: `身份码 ${spacedDigits(code.digits)}` })}>
            {spacedDigits(code.digits)}
          </View>
          <View className="t15 c2">60 秒一换，只能用一次，截图没有用。扫不上就把屏幕调亮，或者念数字。</View>
        </View>
      )}
      {waiting.length > 0 && (
        <Section title="等您补的">
          {waiting.map(({ id, item, windowName }, at) => (
            <SetRow
              key={id}
              first={at === 0}
              icon="document"
              name={item?.name ?? ''}
              note={`${windowName}收的，补齐了在这里直接交`}
              onPress={() => go('apply', { item: item?.id ?? '' })}
            />
          ))}
        </Section>
      )}
      <Foot>码里没有您的姓名和证件号。窗口扫了以后，要您在这里点同意，才能替您填表；不要把码发给别人。</Foot>
    </Screen>
  )
}

function AskedScreen({ visit }: { visit: Visit }) {
  const { id, windowName, clerk, item, beneficiary } = visit
  const answer = useAct(AnswerWindowVisitDocument, { outdates: OUTDATED })
  const off = tapWaits(answer, '正在告诉窗口…')
  return (
    <Screen
      title="窗口请您同意"
      dock={
        <Dock two>
          <Button kind="second" off={off} onPress={() => answer.mutate({ id, agree: false })}>
            不同意
          </Button>
          <Button off={off} onPress={() => answer.mutate({ id, agree: true })}>
            同意代填
          </Button>
        </Dock>
      }
    >
      <ActFault act={answer} />
      <Section flush pad>
        <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
          {`${clerk}要替您办${item?.name ?? ''}`}
        </View>
        <View className="gap-3" />
        <KeyValues
          lines={[
            { label: '在哪', value: windowName },
            { label: '替谁办', value: beneficiary ?? '' },
            { label: '能做', value: '替您填这一张表，收材料，交给部门' },
            { label: '看得到', value: '有哪些数据，看不到写的什么' },
            { label: '做不了', value: '换收款账户，看别的事' },
            { label: '多久', value: '30 分钟，您随时能收回' },
          ]}
        />
      </Section>
      <Foot>钱只打到您自己的账户。没有坐在这个窗口前面，就点不同意。</Foot>
    </Screen>
  )
}

function MetScreen({ visit }: { visit: Visit }) {
  const { id, status, windowName, clerk, item, agreedUntil } = visit
  const withdraw = useAct(WithdrawFromWindowDocument, { outdates: OUTDATED })
  const agreed = status === 'AGREED'
  return (
    <Screen
      title="在窗口办"
      asOf={answeredAt(useRead(MyWindowVisitsDocument, {}))}
      {...(agreed
        ? {
            dock: (
              <Dock>
                <Button
                  kind="second"
                  off={tapWaits(withdraw, '正在收回…', '等待网络，连上后自动收回')}
                  onPress={() => withdraw.mutate({ id })}
                >
                  收回同意
                </Button>
              </Dock>
            ),
          }
        : {})}
    >
      <ActFault act={withdraw} />
      <Section flush pad>
        <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
          {agreed ? `${clerk}正在替您填` : '窗口扫到您了'}
        </View>
        <View className="t17 gap-2">{windowName}</View>
        <View className="t15 c2 gap-2">
          {agreed
            ? `${item?.name ?? ''}，到 ${clockTime(agreedUntil ?? '')} 为止。收回以后窗口马上看不到；填过的留在您的手机里。`
            : '正在选要办的事，选好了会在这里请您同意。'}
        </View>
        {agreed && item?.applicationMode === 'STANDARD' && (
          <View className="gap-2">
            <TextLink forward onPress={() => go('apply', { item: item.id })}>
              看正在填的表，自己作承诺
            </TextLink>
          </View>
        )}
      </Section>
    </Screen>
  )
}
