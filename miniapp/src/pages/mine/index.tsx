import { Screen } from '../../ui'

export default function MinePage() {
  return <Screen title="我的" />
}
