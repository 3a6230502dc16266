import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct, useRead } from '../../api'
import { AskAtWindowDocument, WindowItemsDocument } from '../../generated/documents/window'
import { ActFault, Button, RadioRow, ReadState, SearchBox, spoken } from '../../ui'
import { itemsFor, type WholeVisit } from './window-view'

const MOST = 8

/** For whom, and what: then the person is asked on their own phone. */
export function ChooseItem({ visit }: { visit: WholeVisit }) {
  const { id, beneficiaries, onPaper } = visit
  const [forId, setForId] = useState(beneficiaries.length === 1 ? beneficiaries[0]!.id : null)
  const [itemId, setItemId] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const read = useRead(WindowItemsDocument, {}, { keep: true })
  const ask = useAct(AskAtWindowDocument, { outdates: ['WindowVisit'] })
  const whom = beneficiaries.find(one => one.id === forId)
  const items = whom ? itemsFor(read.data?.policyItems ?? [], whom.kind, words) : []
  const chosen = items.find(one => one.id === itemId)
  const off = ask.isPending ? '正在问…' : whom && chosen ? null : whom ? '先选要办的事' : '先选替谁办'
  return (
    <View>
      <View className="t17 b">替谁办</View>
      <View {...spoken({ role: 'radiogroup', label: '替谁办' })}>
        {beneficiaries.map((one, at) => (
          <RadioRow
            key={one.id}
            first={at === 0}
            name={one.name}
            note={one.kind === 'PERSON' ? '本人' : '企业'}
            chosen={one.id === forId}
            onChoose={() => setForId(one.id)}
          />
        ))}
      </View>
      {whom && (
        <>
          <View className="t17 b gap-4">办什么</View>
          <SearchBox label="找事项" placeholder="事项名称里的几个字" text={words} onCommit={setWords} />
          <ReadState read={read} shown={read.data !== undefined} bare />
          {read.data && items.length === 0 && (
            <View className="t15 c2 gap-2">没有名称里有这几个字的事项，换几个字找。</View>
          )}
          <View {...spoken({ role: 'radiogroup', label: '办什么' })}>
            {items.slice(0, MOST).map((item, at) => (
              <RadioRow
                key={item.id}
                first={at === 0}
                name={item.name}
                chosen={item.id === itemId}
                onChoose={() => setItemId(item.id)}
              />
            ))}
          </View>
          {items.length > MOST && (
            <View className="t13 c3 gap-1">{`还有 ${items.length - MOST} 项，输几个字找`}</View>
          )}
        </>
      )}
      <ActFault act={ask} />
      <View className="side-act">
        <Button
          off={off}
          onPress={() =>
            whom &&
            chosen &&
            ask.mutate({ input: { visitId: id, itemId: chosen.id, beneficiaryId: whom.id } })
          }
        >
          {onPaper ? '写委托书，请对方签字' : '请对方在手机上同意'}
        </Button>
      </View>
    </View>
  )
}
