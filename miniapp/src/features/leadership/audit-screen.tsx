import { View } from '@tarojs/components'
import { useState } from 'react'
import { faultWords, useAct, useRead } from '../../api'
import { LeaderDepartmentsDocument, OpenAuditExportDocument } from '../../generated/documents/leadership'
import type { AuditFormat } from '../../generated/types'
import { openOutside } from '../../platform/navigation'
import { useOnline } from '../../platform/network'
import { Button, ChoiceChips, KeyValues, SkeletonBlock } from '../../ui'
import { DeskHead, Told } from '../../ui/desk'
import { type AuditSpan, daysOf, SPANS } from './audit-view'
import { LeaderPage } from './leader-page'
import type { Leader } from './leader-view'

const FORMATS: readonly { value: AuditFormat; word: string }[] = [
  { value: 'CSV', word: '表格（CSV）' },
  { value: 'NDJSON', word: '逐行 JSON' },
]

/** 审计导出: every step of every case of some days, without names. */
export function AuditScreen({ staff }: { staff: Leader }) {
  const [span, setSpan] = useState<AuditSpan>('THIS_MONTH')
  const [format, setFormat] = useState<AuditFormat>('CSV')
  const [told, setTold] = useState<string | null>(null)
  const now = useRead(LeaderDepartmentsDocument, {}).data?.now ?? ''
  const online = useOnline()
  const act = useAct(OpenAuditExportDocument, {
    onDone: async ({ openAuditExport: path }) => {
      const how = await openOutside(`${API_BASE_URL}${path}`)
      setTold(
        how === 'opened'
          ? '开始下载了。地址只能用一次。'
          : '下载地址已复制，两分钟内在电脑浏览器里打开，只能用一次。',
      )
    },
  })
  const words = act.error ? faultWords(act.error, 'ACTING') : null
  const days = now ? daysOf(span, now) : null
  const off = act.isPending ? '正在准备，请稍等' : online ? null : '有网才能导出'
  return (
    <LeaderPage staff={staff} on="leader-audit" now={now}>
      <DeskHead
        title="审计导出"
        note="每个办件每一步：什么时候、从哪一步到哪一步、哪个岗位办的、多少钱。没有姓名、证件号、电话。"
      />
      {told && (
        <Told kind="done" onClose={() => setTold(null)}>
          {told}
        </Told>
      )}
      {words && (
        <Told kind="stop" onClose={act.reset}>
          {`${words.title}。${words.text}`}
        </Told>
      )}
      {!days && <SkeletonBlock />}
      {days && (
        <View className="audit">
          <View className="b gap-4">哪些天</View>
          <ChoiceChips label="哪些天" options={SPANS} value={span} onChange={setSpan} />
          <View className="b gap-4">什么格式</View>
          <ChoiceChips label="什么格式" options={FORMATS} value={format} onChange={setFormat} />
          <View className="gap-4">
            <KeyValues
              lines={[
                { label: '从', value: days.from },
                { label: '到', value: days.until },
                { label: '留痕', value: `${staff.name}，导出时间和范围都会记下` },
              ]}
            />
          </View>
          <View className="gap-4">
            <Button off={off} onPress={() => act.mutate({ ...days, format })}>
              导出
            </Button>
          </View>
        </View>
      )}
    </LeaderPage>
  )
}
