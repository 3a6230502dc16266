import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { classNames } from '../class-name'
import { spoken } from '../spoken'
import { qrDataUri } from './qr-drawing'
import './qr-code.css'

/** A QR code in ink on white. `label` says what whoever scans it will see. */
export function QrCode({ text, label, large = false }: { text: string; label: string; large?: boolean }) {
  const mask = useMemo(() => `url("${qrDataUri(text)}")`, [text])
  return (
    <View className={classNames('qr', large && 'qr-l')} {...spoken({ role: 'img', label })}>
      <View className="qr-ink" style={{ WebkitMaskImage: mask, maskImage: mask }} />
    </View>
  )
}
