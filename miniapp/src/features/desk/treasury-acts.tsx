import { View } from '@tarojs/components'
import { request, useAct } from '../../api'
import {
  OpenTreasuryApplicationDocument,
  OpenTreasuryResultDocument,
} from '../../generated/documents/payout-runs'
import { copyText } from '../../platform/clipboard'
import { useOnline } from '../../platform/network'
import { openPaper } from '../../platform/paper'
import { inWeapp } from '../../platform/target'
import { Button } from '../../ui'
import { ActProblem } from './act-problem'
import type { PayoutRun } from './payout-runs-view'
import { sendingOff } from './sending'
import { useBring } from './use-bring'

type TreasuryActsProps = { run: PayoutRun; onTold: (words: string) => void; onBrought: () => void }

/** 国库集中支付: the 支付申请 out, the results in. */
export function TreasuryActs({ run, onTold, onBrought }: TreasuryActsProps) {
  const online = useOnline()
  const outdates = ['PayoutRuns' as const]
  const take = useAct(OpenTreasuryApplicationDocument, {
    outdates,
    onDone: async ({ openTreasuryApplication: path }) => {
      if (inWeapp) await copyText(`${API_BASE_URL}${path}`)
      else await openPaper(path, `${run.number}.ndjson`)
      onTold(
        inWeapp
          ? '下载地址已复制，两分钟内在电脑浏览器里打开。'
          : `${run.number} 的支付申请开始下载了，交给国库。`,
      )
    },
  })
  const { bringing, problem, bring } = useBring({
    open: async () => (await request(OpenTreasuryResultDocument, { runId: run.id })).openTreasuryResult,
    onBrought,
    onTaken: () => onTold(`${run.number} 的国库支付结果已经记账。`),
  })
  if (!run.exportable && !run.awaitsResult) return null
  const busy = sendingOff({ busy: bringing || take.isPending, online })
  return (
    <View className="gap-2">
      <ActProblem error={problem ?? take.error} />
      <View className="side-act">
        {run.exportable && (
          <Button kind="second" off={busy} onPress={() => take.mutate({ runId: run.id })}>
            下载支付申请
          </Button>
        )}
        {run.awaitsResult && (
          <Button kind={run.status === 'DONE' ? 'second' : 'primary'} off={busy} onPress={bring}>
            导入国库支付结果
          </Button>
        )}
      </View>
    </View>
  )
}
