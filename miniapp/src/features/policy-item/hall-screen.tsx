import { useState } from 'react'
import { answeredAt, faultWords, useRead } from '../../api'
import { PolicyItemsDocument } from '../../generated/documents'
import type { BeneficiaryKind } from '../../generated/types'
import { go } from '../../platform/navigation'
import {
  Button,
  Dock,
  EmptyState,
  ErrorState,
  Row,
  Screen,
  Section,
  SegmentedSwitch,
  Separated,
  SkeletonBlock,
} from '../../ui'
import { RootTabs } from '../../ui/screen/root-tabs'

const KINDS = [
  { value: 'ENTERPRISE', word: '企业' },
  { value: 'PERSON', word: '个人' },
] as const satisfies readonly { value: BeneficiaryKind; word: string }[]

/** 政策大厅: everything in force, readable without signing in. */
export function HallScreen({ startWith }: { startWith: BeneficiaryKind }) {
  const [kind, setKind] = useState<BeneficiaryKind>(startWith)
  const read = useRead(PolicyItemsDocument, { kind }, { keep: true })
  const items = read.data?.policyItems
  const words = !items && read.error ? faultWords(read.error) : null
  return (
    <Screen
      root
      lead={<SegmentedSwitch label="看谁的政策" options={KINDS} value={kind} onChange={setKind} />}
      asOf={answeredAt(read)}
      dock={<Dock tabs={<RootTabs on="hall" />} />}
    >
      <Section flush title="政策大厅" {...(items ? { note: `${items.length} 项正在办` } : {})}>
        {read.isPending && <SkeletonBlock />}
        {words && (
          <ErrorState title={words.title} lines={[words.text]} traceCode={words.traceCode}>
            <Button kind="second" onPress={() => void read.refetch()}>
              再试一次
            </Button>
          </ErrorState>
        )}
        {items?.length === 0 && (
          <EmptyState title="现在没有正在办的" lines={['有新的会在这里，符合的会直接告诉您。']} />
        )}
        {items?.map(item => (
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
    </Screen>
  )
}
