import { answeredAt, useRead } from '../../../api'
import { useActing } from '../../../api/acting'
import { BundleFormScreen } from '../../../features/application/bundle-form-screen'
import { BundleScreen } from '../../../features/service-bundle/bundle-screen'
import { ServiceBundlesDocument } from '../../../generated/documents/bundles'
import { OpenServiceBundleDocument } from '../../../generated/documents/service-bundle'
import { useRouteParams } from '../../../platform/lifecycle'
import { replace } from '../../../platform/navigation'

export default function BundlePage() {
  const { id = '' } = useRouteParams()
  const { viewer, beneficiary } = useActing()
  const read = useRead(ServiceBundlesDocument, {}, { keep: true })
  const bundles = read.data?.serviceBundles
  const bundle = bundles ? bundles.find(one => one.id === id) : null
  const kind = bundle?.beneficiaryKind
  // Whoever acts for a firm on this phone may still ask for what is theirs as a person, and the other way round.
  const who = beneficiary?.kind === kind ? beneficiary : viewer?.beneficiaries.find(one => one.kind === kind)
  // Opening twice is opening once.
  const opened = useRead(
    OpenServiceBundleDocument,
    { bundleId: id, beneficiaryId: who?.id ?? '' },
    { enabled: Boolean(bundle && who) },
  )
  if (opened.data && who)
    return (
      <BundleFormScreen
        offered={opened.data.openServiceBundle}
        beneficiary={who}
        issuer={viewer?.identity?.issuer ?? null}
        now={read.data?.now ?? ''}
        asOf={answeredAt(opened)}
        onSubmitted={request => replace('bundle-request', { id: request })}
      />
    )
  return (
    <BundleScreen
      bundle={bundle}
      read={bundle ? opened : read}
      asOf={answeredAt(read)}
      opening={Boolean(bundle && who)}
      otherKind={viewer !== null && !who}
    />
  )
}
