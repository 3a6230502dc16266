import { ScanScreen } from '../../features/entry-code/scan-screen'

export default function ScanPage() {
  return <ScanScreen />
}
