import { useActing } from '../../api/acting'
import { MineScreen } from '../../features/beneficiary/mine-screen'

export default function MinePage() {
  return <MineScreen acting={useActing()} />
}
