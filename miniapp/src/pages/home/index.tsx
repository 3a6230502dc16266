import { Screen } from '../../ui'

export default function HomePage() {
  return <Screen root title="政策直达" />
}
