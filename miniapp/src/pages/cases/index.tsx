import { Screen } from '../../ui'

export default function CasesPage() {
  return <Screen title="进度" />
}
