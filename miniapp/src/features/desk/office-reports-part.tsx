import { View } from '@tarojs/components'
import { request } from '../../api'
import { OpenOfficeReportDocument } from '../../generated/documents/office-reports'
import { useOnline } from '../../platform/network'
import { Button, LightBadge, spoken } from '../../ui'
import { type Column, DeskCell, DeskRow, DeskTable } from '../../ui/desk'
import { ActProblem } from './act-problem'
import { broughtWords, reportStanding, reportWords, waitingWords } from './office-reports-view'
import type { OfficeReport } from './pool-books-view'
import { sendingOff } from './sending'
import type { Staff } from './staff-view'
import { useBring } from './use-bring'

const COLUMNS: readonly Column[] = [
  { place: 'name', head: '谁办的，哪一天', width: '280px' },
  { place: 'note', head: '清单怎么说', width: 'minmax(0, 1fr)' },
  { place: 'marks', head: '和我们的账', width: '200px' },
]

type OfficeReportsPartProps = {
  staff: Pick<Staff, 'roles'>
  now: string
  reports: readonly OfficeReport[]
  onBrought: () => Promise<unknown>
  onTold: (words: string) => void
}

/** Lists of a day that tax, insurance fund, deposit bank and treasury bring, beside our books (CC-13). */
export function OfficeReportsPart({ staff, now, reports, onBrought, onTold }: OfficeReportsPartProps) {
  const brings = staff.roles.some(role => role === 'REVIEWER' || role === 'ACCEPTOR')
  return (
    <View className="book-bank desk-flat">
      <View className="t17 b" {...spoken({ role: 'heading', level: 2 })}>
        和办理单位对清单
      </View>
      <View className="t13 c3">
        减免、退税、暂退、国库支付由别的单位办，对方一天给一份签了名的清单。清单只用来核对，不会让一分钱动；对不上的每一处都在督办里。
      </View>
      {reports.length === 0 ? (
        <View className="t15 c2 gap-3">还没有收过清单。</View>
      ) : (
        <DeskTable label="和办理单位对清单" columns={COLUMNS}>
          {reports.map(report => (
            <ReportRow key={report.id} report={report} now={now} />
          ))}
        </DeskTable>
      )}
      {brings && <Bring onBrought={onBrought} onTold={onTold} />}
    </View>
  )
}

function Bring({ onBrought, onTold }: Pick<OfficeReportsPartProps, 'onBrought' | 'onTold'>) {
  const online = useOnline()
  const { bringing, problem, bring } = useBring({
    open: async () => (await request(OpenOfficeReportDocument, {})).openOfficeReport,
    onBrought,
    onTaken: () => onTold('清单收下了，对的结果在“和办理单位对清单”里。'),
  })
  return (
    <View className="gap-3">
      <ActProblem error={problem} />
      <View className="desk-again">
        <Button kind="second" off={sendingOff({ busy: bringing, online })} onPress={bring}>
          导入办理清单
        </Button>
      </View>
    </View>
  )
}

function ReportRow({ report, now }: { report: OfficeReport; now: string }) {
  const words = reportStanding(report)
  return (
    <DeskRow>
      <DeskCell place="name">
        <View>{`${report.officeName} ${report.day}`}</View>
        <View className="t13 c3">{report.scopeName}</View>
      </DeskCell>
      <DeskCell place="note">
        <View className="t15">{report.comparing ? waitingWords(report) : reportWords(report)}</View>
        <View className="t13 c3">{broughtWords(report, now)}</View>
      </DeskCell>
      <DeskCell place="marks">
        {words ? <View>{words}</View> : <LightBadge light="RED" word={`${report.openCount} 处没查清`} />}
      </DeskCell>
    </DeskRow>
  )
}
