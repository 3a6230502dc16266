import { useRead } from '../../api'
import { ServiceBundlesDocument } from '../../generated/documents/bundles'
import { go } from '../../platform/navigation'
import { Section, SetRow } from '../../ui'
import { bundlesWith } from './fitting-bundles'

/** 一件事 in which these items are, when there is one with at least so many of them. */
export function BundleLinks({ itemIds, least }: { itemIds: readonly string[]; least: number }) {
  const all = useRead(ServiceBundlesDocument, {}, { keep: true }).data?.serviceBundles ?? []
  const fitting = bundlesWith(all, itemIds, least)
  if (fitting.length === 0) return null
  return (
    <Section title="可以一次办" note="几项一次提交">
      {fitting.map(({ bundle, names }, at) => (
        <SetRow
          key={bundle.id}
          first={at === 0}
          icon="package"
          name={bundle.name}
          note={least > 1 ? `${names.join('、')}一起办` : bundle.summary}
          onPress={() => go('bundle', { id: bundle.id })}
        />
      ))}
    </Section>
  )
}
