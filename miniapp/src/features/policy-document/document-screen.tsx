import { POLICY_LEVELS } from '@policy-direct/shared/vocabulary/policy-terms'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { PolicyDocumentDocument } from '../../generated/documents/policy-document'
import { copyText } from '../../platform/clipboard'
import { go, openOutside, replace } from '../../platform/navigation'
import {
  Button,
  Dock,
  EmptyState,
  Foot,
  KeyValues,
  ReadState,
  Row,
  Screen,
  Section,
  Separated,
} from '../../ui'

/** One document: title, number, official address, and the items that rest on it. */
export function DocumentScreen({ id }: { id: string }) {
  const [told, setTold] = useState('')
  const read = useRead(PolicyDocumentDocument, { id }, { keep: true })
  const document = read.data?.policyDocument
  const url = document?.url
  const open = async () => {
    if (!url) return
    setTold((await openOutside(url)) === 'copied' ? '网址复制了，在浏览器里打开' : '')
  }
  const copy = async () => {
    await copyText(document?.documentNumber ?? document?.title ?? '')
    setTold('复制了')
  }
  return (
    <Screen
      title="政策文件"
      asOf={answeredAt(read)}
      dock={
        document && (
          <Dock hint={told}>
            {url ? (
              <Button kind="second" onPress={() => void open()}>
                看官方原文
              </Button>
            ) : (
              <Button kind="second" onPress={() => void copy()}>
                {document.documentNumber ? '复制文号，到政府网站查' : '复制文件名，到政府网站查'}
              </Button>
            )}
          </Dock>
        )
      }
    >
      <ReadState read={read} shown={Boolean(read.data)} hero />
      {read.data && !document && (
        <Section flush>
          <EmptyState title="没有这份文件" lines={['正在办的政策里，没有用到这份文件的了。']}>
            <Button kind="second" onPress={() => replace('documents')}>
              看现行文件
            </Button>
          </EmptyState>
        </Section>
      )}
      {document && (
        <>
          <Section flush pad>
            <View className="t20 b">{document.title}</View>
            <View className="gap-2">
              <KeyValues
                lines={[
                  { label: '文号', value: document.documentNumber ?? '没有文号' },
                  { label: '级别', value: POLICY_LEVELS[document.level] },
                  { label: '官方网址', value: url ?? '还没有登记，可以按文号到政府网站查' },
                ]}
              />
            </View>
          </Section>
          <Section title="能办什么" note={`${document.items.length} 项`}>
            {document.items.map(item => (
              <Row
                key={item.id}
                name={item.name}
                meta={[
                  item.benefitText,
                  <Separated
                    key="whose"
                    parts={[item.audience, item.leadDepartment.shortName, item.sample && '样例']}
                  />,
                ]}
                label={`${item.name}，看指南`}
                onPress={() => go('guide', { item: item.id })}
              />
            ))}
          </Section>
          <Foot>以官方原文为准。指南是按原文拆开写的，通过了标准化审查。</Foot>
        </>
      )}
    </Screen>
  )
}
