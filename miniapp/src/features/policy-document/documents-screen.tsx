import { POLICY_LEVELS } from '@policy-direct/shared/vocabulary/policy-terms'
import { useState } from 'react'
import { answeredAt, useReadPages } from '../../api'
import { PolicyDocumentsDocument } from '../../generated/documents/policy-document'
import { go } from '../../platform/navigation'
import { Button, EmptyState, ReadState, Row, Screen, SearchBox, Section, Separated, TextLink } from '../../ui'

/** 政策文件 (CC-1): the documents behind what is in force. */
export function DocumentsScreen() {
  const [text, setText] = useState('')
  const read = useReadPages(
    PolicyDocumentsDocument,
    { text: text || null },
    { next: page => page.policyDocuments.next, keep: true },
  )
  const first = read.pages?.[0]
  const documents = read.pages?.flatMap(page => page.policyDocuments.documents) ?? []
  return (
    <Screen title="政策文件" asOf={answeredAt(read)}>
      <Section flush>
        <SearchBox label="找文件" placeholder="文件名或文号" text={text} onCommit={setText} />
      </Section>
      <Section flush title="现行文件" {...(first ? { note: `${first.policyDocuments.total} 份` } : {})}>
        <ReadState bare read={read} shown={Boolean(first)} />
        {first?.policyDocuments.total === 0 && (
          <EmptyState
            title={`没有找到“${text}”`}
            lines={['只列正在办的政策用到的文件。文号里的年份和数字写对就能找到。']}
          >
            <Button kind="second" onPress={() => setText('')}>
              看全部文件
            </Button>
          </EmptyState>
        )}
        {documents.map(({ id, title, documentNumber, level, items }) => (
          <Row
            key={id}
            name={title}
            meta={[
              <Separated
                key="what"
                parts={[documentNumber ?? '没有文号', POLICY_LEVELS[level], `${items.length} 项可以办`]}
              />,
            ]}
            label={`${title}，${items.length} 项可以办`}
            onPress={() => go('document', { id })}
          />
        ))}
        {read.hasMore && (
          <TextLink onPress={read.more}>{read.loadingMore ? '正在看…' : '再看 20 份'}</TextLink>
        )}
      </Section>
    </Screen>
  )
}
