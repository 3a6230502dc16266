import { StaffGate } from '../../../features/desk/staff-gate'
import { FigureScreen } from '../../../features/leadership/figure-screen'
import { useRouteParams } from '../../../platform/lifecycle'

export default function FigurePage() {
  const params = useRouteParams()
  return <StaffGate on="leader">{staff => <FigureScreen staff={staff} params={params} />}</StaffGate>
}
