import { useState } from 'react'
import { useRead } from '../../api'
import { PolicyItemRulesDocument } from '../../generated/documents/policy-item'
import { ReadState, Rules, TextLink } from '../../ui'

/** The rules of an item in force, word for word, below its line. */
export function ItemRules({ item }: { item: { id: string; name: string } }) {
  const [open, setOpen] = useState(false)
  const read = useRead(PolicyItemRulesDocument, { id: item.id }, { enabled: open, keep: true })
  const rules = read.data?.policyItem
  const word = open ? '收起判断规则' : '看判断规则'
  return (
    <>
      {open && !rules && <ReadState read={read} shown={false} bare />}
      {open && rules && <Rules {...rules} />}
      <TextLink label={`${item.name}，${word}`} onPress={() => setOpen(!open)}>
        {word}
      </TextLink>
    </>
  )
}
