import { useState } from 'react'
import { useRead } from '../../api'
import { PolicyItemRulesDocument } from '../../generated/documents/policy-item'
import { Links, ReadState, Rules, TextLink } from '../../ui'

/** The rules of an item in force word for word, for whoever wants them; closed until asked for. */
export function ItemRules({ itemId, name }: { itemId: string; name?: string }) {
  const [open, setOpen] = useState(false)
  const read = useRead(PolicyItemRulesDocument, { id: itemId }, { enabled: open, keep: true })
  const rules = read.data?.policyItem
  const word = open ? '收起判断规则' : '看判断规则'
  return (
    <>
      {open && !rules && <ReadState read={read} shown={false} bare />}
      {open && rules && <Rules {...rules} />}
      <Links>
        <TextLink
          icon={open ? 'close' : 'document'}
          {...(name ? { label: `${name}，${word}` } : {})}
          onPress={() => setOpen(!open)}
        >
          {word}
        </TextLink>
      </Links>
    </>
  )
}
