import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '../../api'
import { PolicyItemRulesDocument } from '../../generated/documents/policy-item'
import { Links, ReadState, Rules, Section, TextLink } from '../../ui'

/** 按什么判断: the rules word for word, for whoever wants them; closed until asked for. */
export function RulesSection({ itemId }: { itemId: string }) {
  const [open, setOpen] = useState(false)
  const read = useRead(PolicyItemRulesDocument, { id: itemId }, { enabled: open, keep: true })
  const item = read.data?.policyItem
  return (
    <Section title="按什么判断">
      <View className="t15 c2">对谁都是同一份规则，一字不差。</View>
      {open && !item && <ReadState read={read} shown={false} bare />}
      {open && item && <Rules {...item} />}
      <Links>
        <TextLink icon={open ? 'close' : 'document'} onPress={() => setOpen(!open)}>
          {open ? '收起判断规则' : '看判断规则'}
        </TextLink>
      </Links>
    </Section>
  )
}
