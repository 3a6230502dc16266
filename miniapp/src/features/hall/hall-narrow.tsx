import { POLICY_DOMAINS, POLICY_LEVELS } from '@policy-direct/shared/vocabulary/policy-terms'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, ChoiceChips, RadioRow, Sheet, TextLink } from '../../ui'
import './hall.css'
import { type Narrowing, type Page, tagOptions, tagsHead } from './hall-view'

const ALL = 'ALL'
type Choice = {
  part: 'mode' | 'maxVisits' | 'level' | 'domain'
  title: string
  words: Record<string, string>
}

const CHOICES: readonly Choice[] = [
  { part: 'mode', title: '怎么办', words: { AUTO: '免申即享', INSTANT: '即申即享', STANDARD: '申报' } },
  { part: 'maxVisits', title: '要跑几次', words: { 0: '零跑动', 1: '最多跑一次' } },
  { part: 'level', title: '哪一级的', words: POLICY_LEVELS },
  { part: 'domain', title: '哪个领域', words: POLICY_DOMAINS },
]

type HallNarrowProps = {
  narrowing: Narrowing
  departments: Page['departments']
  tags: Page['tags']
  onChange(narrowing: Narrowing): void
  onClose(): void
}

/** What else narrows the hall: way of handling, visits, level, domain, department. */
export function HallNarrow({ narrowing, departments, tags, onChange, onClose }: HallNarrowProps) {
  const [allTags, setAllTags] = useState(false)
  const [draft, setDraft] = useState(narrowing)
  const set = (part: keyof Narrowing, value: string) => {
    const chosen = value === ALL ? null : part === 'maxVisits' ? Number(value) : value
    setDraft({ ...draft, [part]: chosen } as Narrowing)
  }
  const close = (next: Narrowing) => {
    onChange(next)
    onClose()
  }
  return (
    <Sheet
      id="hall-narrow"
      open
      title="筛选"
      onClose={onClose}
      action={<Button onPress={() => close(draft)}>就看这些</Button>}
    >
      {CHOICES.map(({ part, title, words }) => (
        <View key={part} className="hall-choice">
          <View className="t15 c2">{title}</View>
          <ChoiceChips
            label={title}
            value={String(draft[part] ?? ALL)}
            options={[
              { value: ALL, word: '不限' },
              ...Object.entries(words).map(([value, word]) => ({ value, word })),
            ]}
            onChange={value => set(part, value)}
          />
        </View>
      ))}
      {tags.length > 0 && (
        <View className="hall-choice">
          <View className="t15 c2">{tagsHead(tags)}</View>
          <ChoiceChips
            label="按标签"
            value={draft.tag ?? ALL}
            options={[{ value: ALL, word: '不限' }, ...tagOptions(tags, draft.tag ?? null, allTags)]}
            onChange={value => set('tag', value)}
          />
          {!allTags && tags.length > tagOptions(tags, draft.tag ?? null, false).length && (
            <TextLink onPress={() => setAllTags(true)}>{`全部 ${tags.length} 个标签`}</TextLink>
          )}
        </View>
      )}
      <View className="hall-choice">
        <View className="t15 c2">哪个部门</View>
        {[{ code: ALL, shortName: '不限' }, ...departments].map(({ code, shortName }, at) => (
          <RadioRow
            key={code}
            first={at === 0}
            name={shortName}
            chosen={(draft.department ?? ALL) === code}
            onChoose={() => set('department', code)}
          />
        ))}
      </View>
    </Sheet>
  )
}
