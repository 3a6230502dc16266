import { ConfirmFlow } from '../../features/entitlement/confirm-flow'
import { ProgressScreen } from '../../features/entitlement/progress-screen'
import { RatingSection } from '../../features/service-rating/rating-section'
import { useRouteParams } from '../../platform/lifecycle'
import { go } from '../../platform/navigation'

export default function ProgressPage() {
  const { id = '' } = useRouteParams()
  return (
    <ProgressScreen
      id={id}
      confirm={(one, close) => <ConfirmFlow cases={[one]} onClose={close} inPlace />}
      rating={one =>
        one.status === 'FULFILLED' ? <RatingSection entitlementId={one.id} rating={one.rating} /> : null
      }
      onChangeAccount={one => go('account-change', { id: one.id })}
      onObject={one => go('objection', { item: one.item.id, entitlement: one.id, kind: 'APPEAL' })}
    />
  )
}
