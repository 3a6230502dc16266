import { ScanScreen } from '../../features/entry-code/scan-screen'
import { ReceiptCheckScreen } from '../../features/receipt/receipt-check-screen'

export default function ScanPage() {
  return <ScanScreen receipt={(text, again) => <ReceiptCheckScreen text={text} onAgain={again} />} />
}
