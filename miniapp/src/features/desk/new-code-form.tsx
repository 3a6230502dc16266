import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '../../api'
import { ItemsToIssueDocument } from '../../generated/documents/codes'
import { useOnline } from '../../platform/network'
import { Button, ChoiceChips, RadioRow, spoken, TextArea, TextInput } from '../../ui'
import { CATEGORIES, issueOff, NEW_KINDS, type NewKind } from './codes-view'
import type { Staff } from './staff-view'
import type { Codes } from './use-codes'

/** A new code: for what, where it hangs, what the poster says in large letters. */
export function NewCodeForm({ staff, codes }: { staff: Staff; codes: Codes }) {
  const [kind, setKind] = useState<NewKind>('ITEM')
  const [itemId, setItemId] = useState<string | null>(null)
  const [category, setCategory] = useState<string | null>(null)
  const [placement, setPlacement] = useState('')
  const [headline, setHeadline] = useState('')
  const [validUntil, setValidUntil] = useState('')
  const online = useOnline()
  const draft = { kind, itemId: kind === 'CATEGORY' ? null : itemId, category, placement, validUntil }
  const off = issueOff(draft, { busy: codes.busy, online })
  const send = () => {
    const [by, value] = (kind === 'CATEGORY' ? (category ?? '') : '').split(':')
    codes.issue({
      kind,
      itemId: draft.itemId,
      category: value ? { by: by as 'DOMAIN' | 'SHELF' | 'AUDIENCE', value } : null,
      placement,
      headline: headline || null,
      validUntil: validUntil || null,
    })
  }
  const event = kind === 'EVENT'
  return (
    <>
      <View className="t20 b" {...spoken({ role: 'heading', level: 2 })}>
        发新码
      </View>
      <View className="gap-3">
        <ChoiceChips label="这个码给什么用" options={NEW_KINDS} value={kind} onChange={setKind} />
      </View>
      <View className="gap-3 code-choices">
        {kind === 'CATEGORY' ? (
          <Choices label="哪一类" choices={CATEGORIES} chosen={category} onChoose={setCategory} />
        ) : (
          <OwnItems staff={staff} all={kind !== 'ITEM'} chosen={itemId} onChoose={setItemId} />
        )}
      </View>
      <View className="gap-3">
        <TextInput
          label={event ? '活动名称' : '贴在哪里'}
          placeholder={event ? '例：高校毕业生秋季招聘会' : '例：市政务服务中心一楼'}
          maxLength={40}
          onCommit={setPlacement}
        />
      </View>
      <View className="gap-3">
        <TextInput
          label={event ? '最后一天' : '最后一天，长期有效的不写'}
          placeholder="2026-12-31"
          maxLength={10}
          onCommit={setValidUntil}
        />
      </View>
      <View className="gap-3">
        <TextArea
          label="海报大字，不写就用事项名称"
          placeholder="最多 3 行，每行 12 个字"
          maxLength={40}
          onChange={setHeadline}
        />
      </View>
      <View className="gap-2">
        <Button off={off} onPress={send}>
          发这个码
        </Button>
      </View>
    </>
  )
}

type Chosen = { chosen: string | null; onChoose: (value: string | null) => void }

function OwnItems({ staff, all, chosen, onChoose }: Chosen & { staff: Staff; all: boolean }) {
  const items = useRead(ItemsToIssueDocument, {}).data?.policyItems ?? []
  const own = items
    .filter(({ leadDepartment }) => leadDepartment.code === staff.department.code)
    .map(({ id, name }) => ({ value: id, word: name }))
  if (!all && own.length === 0)
    return <View className="t13 c2">本局没有牵头的事项。可以发分类码或张贴码。</View>
  return (
    <Choices
      label="打开哪个事项"
      choices={own}
      chosen={chosen}
      onChoose={onChoose}
      none={all ? '全部政策' : null}
    />
  )
}

type ChoicesProps = Chosen & {
  label: string
  choices: readonly { value: string; word: string }[]
  none?: string | null
}

function Choices({ label, choices, chosen, onChoose, none = null }: ChoicesProps) {
  return (
    <View {...spoken({ role: 'radiogroup', label })}>
      {none && <RadioRow first name={none} chosen={chosen === null} onChoose={() => onChoose(null)} />}
      {choices.map(({ value, word }, index) => (
        <RadioRow
          key={value}
          first={index === 0 && !none}
          name={word}
          chosen={chosen === value}
          onChoose={() => onChoose(value)}
        />
      ))}
    </View>
  )
}
