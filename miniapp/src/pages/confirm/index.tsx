import { Screen } from '../../ui'

export default function ConfirmPage() {
  return <Screen title="确认领取" />
}
