import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { useAct, useRead } from '../../api'
import { ItemsToIssueDocument } from '../../generated/documents/codes'
import { WriteNewsDocument } from '../../generated/documents/newsroom'
import { useOnline } from '../../platform/network'
import { Button, Tags, TextArea, TextInput, Tick, WholeWords } from '../../ui'
import { ActProblem } from './act-problem'
import { type Draft, linesOf, type Piece, writeOff } from './newsroom-view'
import type { Staff } from './staff-view'
import { createTapKeys } from './tap-key'

type NewsFormProps = { staff: Staff; piece: Piece | null; onDone: () => void; onCancel: () => void }

/** Writes a piece with its preview beside it, as everybody will read it. */
export function NewsForm({ staff, piece, onDone, onCancel }: NewsFormProps) {
  const [draft, setDraft] = useState<Draft>({
    title: piece?.title ?? '',
    text: piece?.lines.join('\n') ?? '',
    itemIds: piece?.items.map(({ itemId }) => itemId) ?? [],
  })
  const keys = useRef(createTapKeys()).current
  const online = useOnline()
  const items = useRead(ItemsToIssueDocument, {}).data?.policyItems ?? []
  const own = items.filter(({ leadDepartment }) => leadDepartment.code === staff.department.code)
  const act = useAct(WriteNewsDocument, {
    outdates: ['DeskNews'],
    onDone: () => {
      keys.settled()
      onDone()
    },
  })
  const off = writeOff(draft, { online, busy: act.isPending })
  const chosen = own.filter(({ id }) => draft.itemIds.includes(id))
  const send = () => {
    const text = {
      id: piece?.id ?? null,
      title: draft.title,
      lines: linesOf(draft.text),
      itemIds: [...draft.itemIds],
    }
    act.mutate({ input: { ...text, idempotencyKey: keys.of(JSON.stringify(text)) } })
  }
  const pick = (id: string, on: boolean) =>
    setDraft(was => ({
      ...was,
      itemIds: on ? [...was.itemIds, id] : was.itemIds.filter(each => each !== id),
    }))
  return (
    <View className="news-desk">
      <View className="stop-form">
        <TextInput
          label="标题"
          initial={draft.title}
          placeholder="例：拿了技能证书，别忘了来领"
          maxLength={40}
          onCommit={title => setDraft(was => ({ ...was, title }))}
        />
        <TextArea
          label="正文，一行一段"
          initial={draft.text}
          placeholder="说清谁能领、到哪天、怎么办"
          maxLength={2_000}
          hint="不放网址，要打开哪一项在下面选"
          onChange={text => setDraft(was => ({ ...was, text }))}
        />
        {own.map(({ id, name }) => (
          <Tick
            key={id}
            label={`和${name}有关`}
            on={draft.itemIds.includes(id)}
            onChange={on => pick(id, on)}
          >
            {name}
          </Tick>
        ))}
        <ActProblem error={act.error} />
        <View className="side-act">
          <Button kind="second" onPress={onCancel}>
            不写了
          </Button>
          <Button off={off} onPress={send}>
            存下，请人看
          </Button>
        </View>
      </View>
      <View className="news-preview">
        <View className="t13 c3">大家看到的样子</View>
        <View className="t17 b gap-2">{draft.title || '标题'}</View>
        <Tags words={['资讯', staff.department.shortName]} />
        {linesOf(draft.text).map(line => (
          <View className="t15 c2" key={line}>
            <WholeWords>{line}</WholeWords>
          </View>
        ))}
        {chosen.map(({ id, name }) => (
          <View className="t15 gap-1" key={id}>{`打开：${name}`}</View>
        ))}
      </View>
    </View>
  )
}
