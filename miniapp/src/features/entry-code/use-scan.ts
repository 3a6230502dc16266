import { useState } from 'react'
import { type Scanned, scanCode, scanPicture } from '../../platform/scan'

type Trouble = 'unreadable' | 'no-camera' | null

/** Camera, album and typed number lead to one text; what went wrong is kept until the next try. */
export function useScan() {
  const [text, setText] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<Trouble>(null)
  const take = (scanned: Scanned) => {
    if (scanned.kind === 'text') return setText(scanned.text)
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
    typed: (number: string) => setText(number),
    again: () => {
      setText(null)
      setTrouble(null)
    },
  }
}
