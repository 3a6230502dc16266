import { Screen } from '../../ui'

export default function GuidePage() {
  return <Screen title="政策指南" />
}
