import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { answeredAt, useRead } from '../../api'
import type { Viewer } from '../../api/acting'
import { ServiceBundlesDocument } from '../../generated/documents/bundles'
import { BundleRequestsDocument } from '../../generated/documents/service-bundle'
import { go } from '../../platform/navigation'
import { EmptyState, Foot, ReadState, Row, Screen, Section, Separated, SetRow } from '../../ui'
import { requestLine } from './bundle-view'

const FOR = { ENTERPRISE: '企业办', PERSON: '个人办' } as const

/** 一件事: what can be had in one go, and what was handed in so; for everybody, with one's own after signing in. */
export function BundlesScreen({ viewer }: { viewer: Viewer | null }) {
  const read = useRead(ServiceBundlesDocument, {}, { keep: true })
  const bundles = read.data?.serviceBundles
  return (
    <Screen title="一件事一次办" asOf={answeredAt(read)}>
      {viewer?.beneficiaries.map(one => (
        <Requests key={one.id} beneficiaryId={one.id} name={one.name} />
      ))}
      <ReadState read={read} shown={Boolean(bundles)} hero />
      {bundles?.length === 0 && (
        <Section flush>
          <EmptyState title="现在没有打包办的" lines={['每一项可以单独办，到大厅里找。']} />
        </Section>
      )}
      {bundles && bundles.length > 0 && (
        <Section title="能一次办的" note={`${bundles.length} 件`}>
          {bundles.map(({ id, name, summary, beneficiaryKind, items }, at) => (
            <Row
              key={id}
              first={at === 0}
              name={name}
              meta={[
                <View key="summary" className="t15 c1">
                  {summary}
                </View>,
                <Separated key="kind" parts={[FOR[beneficiaryKind], `${items.length} 项`, '一次提交']} />,
              ]}
              label={`${name}，${FOR[beneficiaryKind]}，${items.length} 项`}
              onPress={() => go('bundle', { id })}
            />
          ))}
        </Section>
      )}
      <Foot>{`打包的每一项也能单独办。想要别的打包，打 ${HOTLINE} 说说。`}</Foot>
    </Screen>
  )
}

function Requests({ beneficiaryId, name }: { beneficiaryId: string; name: string }) {
  const read = useRead(BundleRequestsDocument, { beneficiaryId }, { keep: true })
  const requests = read.data?.bundleRequests ?? []
  if (requests.length === 0) return null
  return (
    <Section title="一起提交过的" note={name}>
      {requests.map(({ id, bundleName, submittedAt, parts }, at) => (
        <SetRow
          key={id}
          first={at === 0}
          icon="progress"
          name={`${bundleName} ${submittedAt.slice(0, 10)}`}
          note={requestLine(parts)}
          onPress={() => go('bundle-request', { id })}
        />
      ))}
    </Section>
  )
}
