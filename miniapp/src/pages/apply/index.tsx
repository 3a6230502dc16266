import { Screen } from '../../ui'

export default function ApplyPage() {
  return <Screen title="政策直达" />
}
