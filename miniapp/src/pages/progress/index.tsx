import { Screen } from '../../ui'

export default function ProgressPage() {
  return <Screen title="办理进度" />
}
