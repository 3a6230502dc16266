import { fullDate } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOnline } from '../../platform/network'
import { openPaper } from '../../platform/paper'
import { Button, KeyValues, QrCode, RadioRow, spoken, TextArea } from '../../ui'
import { type IssuedCode, KINDS, scanLine, statusWord, successorsOf } from './codes-view'
import type { Codes } from './use-codes'

type CodePanelProps = { code: IssuedCode; all: readonly IssuedCode[]; now: string; codes: Codes }

/** One code: its picture, its poster, and the way to withdraw it. */
export function CodePanel({ code, all, now, codes }: CodePanelProps) {
  const [missing, setMissing] = useState(false)
  const print = (query: string) => () =>
    void openPaper(`${code.posterPath}${query}`, `海报 ${code.code}.pdf`).then(had => setMissing(!had))
  return (
    <>
      <View className="t13 c3">{`${KINDS[code.kind]} ${code.code}`}</View>
      <View className="t20 b" {...spoken({ role: 'heading', level: 2 })}>
        {code.opens}
      </View>
      <View className="gap-3">
        <KeyValues
          lines={[
            { label: '状态', value: statusWord(code) },
            { label: '在哪里', value: code.placement ?? '没有写' },
            {
              label: '有效',
              value: `${fullDate(code.validFrom)} 起${code.validUntil ? `，到 ${fullDate(code.validUntil)}` : ''}`,
            },
            { label: '扫码', value: scanLine(code, now) },
            { label: '发码', value: code.issuedBy ?? '随平台上线发出' },
            ...(code.withdrawal ? [{ label: '停用', value: code.withdrawal }] : []),
          ]}
        />
      </View>
      {code.posterPath && (
        <View className="side-part code-print">
          <QrCode text={code.link} label={`${code.code} 的二维码，扫了打开${code.opens}`} />
          <View className="code-papers">
            <Button kind="second" small icon="download" label={`下载海报 ${code.code}`} onPress={print('')}>
              下载 A4 海报
            </Button>
            <Button kind="second" small icon="qr" onPress={print('?mini=1')}>
              带小程序码的海报
            </Button>
            {missing && <View className="t13">海报没有取到，请过一会儿再试。</View>}
          </View>
        </View>
      )}
      {code.status !== 'WITHDRAWN' && <WithdrawForm code={code} all={all} codes={codes} />}
    </>
  )
}

function WithdrawForm({ code, all, codes }: Omit<CodePanelProps, 'now'>) {
  const [reason, setReason] = useState('')
  const [successor, setSuccessor] = useState<string | null>(null)
  const online = useOnline()
  const off = codes.busy ? '正在停用' : !online ? '连上网再停用' : reason.length < 2 ? '先写一句理由' : null
  const successors = successorsOf(code, all)
  return (
    <View className="side-part">
      <View className="b">停用这个码</View>
      <View className="t13 c2 gap-1">墙上的不用撕。扫旧海报的人会看到这张码停用了，换成了哪一张。</View>
      {successors.length > 0 && (
        <View className="gap-2" {...spoken({ role: 'radiogroup', label: '换成哪个码' })}>
          <RadioRow
            first
            name="没有接替的码"
            chosen={successor === null}
            onChoose={() => setSuccessor(null)}
          />
          {successors.map(one => (
            <RadioRow
              key={one.code}
              name={`换成 ${one.code}`}
              note={[one.opens, one.placement].filter(Boolean).join('，')}
              chosen={successor === one.code}
              onChoose={() => setSuccessor(one.code)}
            />
          ))}
        </View>
      )}
      <TextArea label="停用的理由" placeholder="例：期限印错了" maxLength={60} onChange={setReason} />
      <View className="gap-2">
        <Button kind="second" off={off} onPress={() => codes.withdraw(code.code, reason, successor)}>
          停用
        </Button>
      </View>
    </View>
  )
}
