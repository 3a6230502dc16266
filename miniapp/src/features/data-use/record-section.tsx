import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '../../api'
import { OpenDataUseRecordDocument } from '../../generated/documents/consent'
import { openOutside } from '../../platform/navigation'
import { openPaper } from '../../platform/paper'
import { inWeapp } from '../../platform/target'
import { ActFault, Button, Section } from '../../ui'

const FILE = '谁看过我的数据'

/** 存一份: the whole record as pages or as a table; taking it is recorded as well. */
export function RecordSection({ beneficiaryId }: { beneficiaryId: string }) {
  const [told, setTold] = useState<string | null>(null)
  const act = useAct(OpenDataUseRecordDocument, {
    outdates: ['DataUses'],
    onDone: ({ openDataUseRecord: path }, { format }) => {
      if (inWeapp && format === 'CSV')
        return void openOutside(`${API_BASE_URL}${path}`).then(() =>
          setTold('表格的地址已复制，两分钟内在电脑浏览器里打开。'),
        )
      void openPaper(path, `${FILE}.${format.toLowerCase()}`).then(had =>
        setTold(had ? null : '没有下载成，请再点一次。记录还在，不会丢。'),
      )
    },
  })
  return (
    <>
      <ActFault act={act} />
      <Section title="存一份" note="全部记录，不只 30 天" pad>
        {told && <View className="t15">{told}</View>}
        <Button kind="second" onPress={() => act.mutate({ beneficiaryId, format: 'PDF' })}>
          存成 PDF
        </Button>
        <View className="gap-3">
          <Button kind="second" onPress={() => act.mutate({ beneficiaryId, format: 'CSV' })}>
            存成表格
          </Button>
        </View>
      </Section>
    </>
  )
}
