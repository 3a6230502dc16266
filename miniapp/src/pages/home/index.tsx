import { useActing } from '../../api/acting'
import { ConfirmFlow } from '../../features/entitlement/confirm-flow'
import { PackageScreen } from '../../features/package/package-screen'
import { WelcomeScreen } from '../../features/package/welcome-screen'
import { BundleLinks } from '../../features/service-bundle/bundle-links'
import { go } from '../../platform/navigation'

export default function HomePage() {
  const { viewer, beneficiary, loading, problem, refresh } = useActing()
  if (!viewer || !beneficiary) {
    return (
      <WelcomeScreen
        loading={loading}
        problem={problem}
        named={viewer !== null}
        onAgain={() => void refresh()}
      />
    )
  }
  return (
    <PackageScreen
      key={beneficiary.id}
      viewer={viewer}
      beneficiary={beneficiary}
      confirm={(cases, close) => <ConfirmFlow cases={cases} onClose={close} />}
      together={items => <BundleLinks itemIds={items} least={2} />}
      onApply={(item, record) => go('apply', { item, record: record ?? undefined })}
    />
  )
}
