import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { BeneficiaryTagsDocument } from '../../generated/documents/tag'
import { go } from '../../platform/navigation'
import {
  EmptyState,
  Foot,
  ReadState,
  Row,
  Screen,
  Section,
  Separated,
  spoken,
  TextLink,
  WholeWords,
} from '../../ui'
import { clauseValues } from '../../ui/clause/clause-values'
import { byClass, type HeldTag, menuWords, tagsTitle } from './tag-view'

/** 我的标签: what departments' data make of somebody, each with why and with the items that look at it. */
export function TagsScreen({ beneficiaryId, name }: { beneficiaryId: string; name: string }) {
  const read = useRead(BeneficiaryTagsDocument, { beneficiaryId }, { keep: true })
  const tags = read.data?.beneficiaryTags ?? null
  const now = read.data?.now ?? ''
  return (
    <Screen title="我的标签" asOf={answeredAt(read)}>
      <ReadState read={read} shown={Boolean(tags)} hero />
      {tags && tags.length > 0 && (
        <Section flush pad>
          <View className="t15 c2">{name}</View>
          <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
            {tagsTitle(tags.length)}
          </View>
          <View className="t15 c2 gap-1">
            <WholeWords>由部门的数据自动得出，数据变了跟着变。</WholeWords>
          </View>
        </Section>
      )}
      {tags && tags.length === 0 && (
        <Section flush>
          <EmptyState title={tagsTitle(0)} lines={['部门的数据到了，标签自动出现，您不用填。']} />
        </Section>
      )}
      {tags &&
        byClass(tags).map(({ name: group, tags: own }) => (
          <Section key={group} title={group}>
            {own.map((held, at) => (
              <TagRow key={held.tag.id} held={held} now={now} first={at === 0} />
            ))}
          </Section>
        ))}
      <Foot>
        <View>没有查到的数据不会给您贴标签。</View>
        <View>标签不对？打开用到它的政策，点“数据有误”。</View>
      </Foot>
    </Screen>
  )
}

function TagRow({ held, now, first }: { held: HeldTag; now: string; first: boolean }) {
  const [open, setOpen] = useState(false)
  const { tag, why, items } = held
  return (
    <Row
      first={first}
      name={tag.name}
      meta={[
        <View key="text" className="t15">
          <WholeWords>{tag.text}</WholeWords>
        </View>,
        ...clauseValues(why.values, now).map(({ label, text, source, asOf }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values of one clause keep their order
          <Separated key={at} parts={[label ? `${label} ${text ?? ''}` : text, source, asOf]} />
        )),
      ]}
    >
      {!open && items.length > 0 && (
        <TextLink label={`${tag.name}，${menuWords(items.length)}`} onPress={() => setOpen(true)}>
          {menuWords(items.length)}
        </TextLink>
      )}
      {open &&
        items.map(item => (
          <TextLink key={item.id} icon="document" onPress={() => go('guide', { item: item.id })}>
            {item.name}
          </TextLink>
        ))}
    </Row>
  )
}
