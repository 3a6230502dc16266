import { Screen } from '../../ui'

export default function ObjectionPage() {
  return <Screen title="政策直达" />
}
