import { useState } from 'react'
import { AskReceipt } from '../../../features/receipt/ask-receipt'
import { ReceiptCheckScreen } from '../../../features/receipt/receipt-check-screen'
import { useRouteParams } from '../../../platform/lifecycle'

export default function ReceiptPage() {
  const { text: opened } = useRouteParams()
  const [text, setText] = useState(opened ?? null)
  if (text === null) return <AskReceipt onText={setText} />
  return <ReceiptCheckScreen key={text} text={text} onAgain={() => setText(null)} />
}
