import { Screen } from '../../ui'

export default function ScanPage() {
  return <Screen title="扫码" />
}
