import { fullDateTime } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import { FULFILMENT_WORDS } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copyText } from '../../platform/clipboard'
import { go } from '../../platform/navigation'
import { KeyValues, QrCode, Section, TextLink } from '../../ui'
import type { Case } from './progress-view'
import './entitlement.css'

type ReceiptSectionProps = {
  receipt: NonNullable<Case['receipt']>
  kind: Case['item']['fulfilmentKind']
  beneficiaryKind: Case['item']['beneficiaryKind']
}

/** Proof that anybody can check, and that shows nobody the account. */
export function ReceiptSection({ receipt, kind, beneficiaryKind }: ReceiptSectionProps) {
  const [copied, setCopied] = useState(false)
  const forFirm = beneficiaryKind === 'ENTERPRISE'
  const copy = async () => {
    await copyText(receipt.qr)
    setCopied(true)
  }
  return (
    <Section title="回执" note={`${FULFILMENT_WORDS[kind].done}，可验证`} pad>
      <View className="proof">
        <QrCode text={receipt.qr} label="回执的码，谁扫都能核对金额和时间，看不到账号" />
        <View className="proof-words">
          <View className="t15">谁扫都能核对这张回执有没有被改过，看不到您的个人信息。</View>
          <TextLink icon="share" onPress={() => void copy()}>
            {!copied ? '复制核验地址' : forFirm ? '已复制，可以发给会计' : '已复制，可以发给别人核对'}
          </TextLink>
          <TextLink icon="document" onPress={() => go('receipts')}>
            {forFirm ? '存成 PDF 给会计' : '存成 PDF，可以打印'}
          </TextLink>
        </View>
      </View>
      <KeyValues
        lines={[
          { label: '金额', value: receipt.amountFen > 0 ? yuan(receipt.amountFen) : '不涉及金额' },
          { label: '时间', value: fullDateTime(receipt.at) },
          { label: '从', value: receipt.payer },
          { label: '到', value: receipt.payee },
          { label: '流水号', value: receipt.serial },
          { label: '回执号', value: receipt.number },
          ...listedLine(receipt),
          ...(receipt.position === null || receipt.link === null
            ? []
            : [{ label: '名次', value: `第 ${receipt.position} 位，链上 ${receipt.link.slice(0, 16)}` }]),
        ]}
      />
    </Section>
  )
}

/** What whoever carried it out says of the same day in its own list. */
const listedLine = ({ listed }: ReceiptSectionProps['receipt']) =>
  listed
    ? [
        {
          label: '对方的账',
          value: `${listed.officeName} ${listed.day} 的清单里也有这一笔（${listed.number}）`,
        },
      ]
    : []
