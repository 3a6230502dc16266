import { Screen } from '../../ui'

export default function WhyPage() {
  return <Screen title="为什么" />
}
