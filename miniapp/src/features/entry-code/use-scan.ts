import { useState } from 'react'
import { go } from '../../platform/navigation'
import { type Scanned, scanCode, scanPicture } from '../../platform/scan'
import { isReceiptNumber } from './entry-view'

type Trouble = 'unreadable' | 'no-camera' | null

/** Camera, album and typed number lead to one text; a receipt's opens its own screen; what went wrong is kept. */
export function useScan() {
  const [text, setText] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<Trouble>(null)
  const read = (found: string) => (isReceiptNumber(found) ? go('receipt', { text: found }) : setText(found))
  const take = (scanned: Scanned) => {
    if (scanned.kind === 'text') return read(scanned.text)
    if (scanned.kind !== 'cancelled') setTrouble(scanned.kind)
  }
  const look = (by: () => Promise<Scanned>) => {
    setTrouble(null)
    void by()
      .then(take)
      .catch(() => setTrouble('unreadable'))
  }
  return {
    text,
    trouble,
    camera: () => look(scanCode),
    album: () => look(scanPicture),
    typed: read,
    again: () => {
      setText(null)
      setTrouble(null)
    },
  }
}
