import { shortDateTime } from '@policy-direct/shared/format/date'
import { amountInList } from '@policy-direct/shared/format/money'
import { FULFILMENT_WORDS } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useAct, useRead } from '../../api'
import {
  OpenReceiptDocument,
  OpenStatementDocument,
  YearReceiptsDocument,
} from '../../generated/documents/receipt'
import type { BeneficiaryKind, StatementFormat } from '../../generated/types'
import { openOutside } from '../../platform/navigation'
import { openPaper } from '../../platform/paper'
import { inWeapp } from '../../platform/target'
import {
  ActFault,
  Button,
  ChoiceChips,
  EmptyState,
  Foot,
  ReadState,
  Row,
  Screen,
  Section,
  Separated,
} from '../../ui'

const YEARS = 3
const NOT_HAD = '没有下载成，请再点一次。回执还在，不会丢。'

type ReceiptsScreenProps = { beneficiaryId: string; name: string; kind: BeneficiaryKind }

/** 回执: each as a page the accountant files (22a), and a year of them together. */
export function ReceiptsScreen({ beneficiaryId, name, kind }: ReceiptsScreenProps) {
  const forFirm = kind === 'ENTERPRISE'
  const [chosen, setYear] = useState<number | null>(null)
  const [latest, setLatest] = useState(0)
  const [told, setTold] = useState<string | null>(null)
  const read = useRead(YearReceiptsDocument, { beneficiaryId, year: chosen }, { keep: true })
  const now = read.data?.now ?? ''
  const all = read.data?.receipts
  const thisYear = Number(now.slice(0, 4))
  if (thisYear > latest) setLatest(thisYear)
  const year = chosen ?? latest
  const fetchPaper = (path: string, file: string) =>
    void openPaper(path, file).then(had => setTold(had ? null : NOT_HAD))
  const one = useAct(OpenReceiptDocument, {
    onDone: ({ openReceipt: path }) => fetchPaper(path, '兑现回执.pdf'),
  })
  const whole = useAct(OpenStatementDocument, {
    onDone: ({ openStatement: path }, { year, format }) => {
      const file = `${year} 年回执汇总.${format.toLowerCase()}`
      if (!inWeapp || format === 'PDF') return fetchPaper(path, file)
      void openOutside(`${API_BASE_URL}${path}`).then(() =>
        setTold('表格的地址已复制，两分钟内在电脑浏览器里打开。'),
      )
    },
  })
  const statement = (format: StatementFormat) => whole.mutate({ beneficiaryId, year, format })
  return (
    <Screen title="回执" asOf={answeredAt(read)}>
      <Section flush pad>
        <View className="t15 c2">{name}</View>
        <View className="gap-3">
          {latest > 0 && (
            <ChoiceChips
              label="哪一年"
              options={Array.from({ length: YEARS }, (_, back) => String(latest - back)).map(value => ({
                value,
                word: `${value} 年`,
              }))}
              value={String(year)}
              onChange={value => setYear(Number(value))}
            />
          )}
        </View>
        {told && <View className="t15 gap-3">{told}</View>}
      </Section>
      <ActFault act={one} />
      <ActFault act={whole} />
      <ReadState read={read} shown={Boolean(all)} />
      {all?.length === 0 && (
        <Section flush>
          <EmptyState
            title={`${year} 年还没有回执`}
            lines={[`办好一笔，这里就多一张，${forFirm ? '会计可以直接入账' : '可以保存、打印'}。`]}
          />
        </Section>
      )}
      {all && all.length > 0 && (
        <>
          <Section title={`${all.length} 张，点开就是 PDF`}>
            {all.map(({ entitlementId, itemName, fulfilmentKind, receipt }, at) => (
              <Row
                key={receipt.number}
                first={at === 0}
                name={itemName}
                amount={receipt.amountFen > 0 ? amountInList(receipt.amountFen) : undefined}
                meta={[
                  <Separated
                    key="when"
                    parts={[FULFILMENT_WORDS[fulfilmentKind].done, shortDateTime(receipt.at, now)]}
                  />,
                  receipt.number,
                ]}
                label={`${itemName}的回执，存成 PDF`}
                onPress={() => one.mutate({ entitlementId })}
              />
            ))}
          </Section>
          <Section title={forFirm ? `${year} 年一起给会计` : `${year} 年的放在一起`} pad>
            <Button onPress={() => statement('PDF')}>全年汇总，存成 PDF</Button>
            <View className="gap-3">
              <Button kind="second" onPress={() => statement('CSV')}>
                全年明细，存成表格
              </Button>
            </View>
          </Section>
        </>
      )}
      <Foot>
        <View>回执上有码，谁扫都能核对金额、时间和收款方，看不到完整账号</View>
        <View>退回来的钱没有回执，重新到账后再出</View>
      </Foot>
    </Screen>
  )
}
