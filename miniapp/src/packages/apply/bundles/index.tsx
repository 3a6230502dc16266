import { useActing } from '../../../api/acting'
import { BundlesScreen } from '../../../features/service-bundle/bundles-screen'

export default function BundlesPage() {
  return <BundlesScreen viewer={useActing().viewer} />
}
