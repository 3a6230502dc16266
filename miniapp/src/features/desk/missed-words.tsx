import { monthChoices } from '@policy-direct/shared/format/month'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { useAct, useRead } from '../../api'
import { ItemsToIssueDocument } from '../../generated/documents/codes'
import {
  DecideEverydayWordDocument,
  EverydayWordsDocument,
  MissedSearchesDocument,
  ProposeEverydayWordDocument,
} from '../../generated/documents/missed-words'
import { Button, ChoiceChips, EmptyState, RadioRow, SkeletonBlock, spoken, TextLink } from '../../ui'
import { DeskHead, Told } from '../../ui/desk'
import { ActProblem } from './act-problem'
import { DeskProblem } from './desk-problem'
import { type Word, wordLine } from './newsroom-view'
import type { Staff } from './staff-view'
import { createTapKeys } from './tap-key'

const OUTDATES = ['EverydayWords', 'MissedSearches'] as const

/** 没搜到的词 (CC-10): what people looked for in vain by month, and making a word lead to an item of the department. */
export function MissedWords({ staff }: { staff: Staff }) {
  const words = useRead(EverydayWordsDocument, {})
  // The city's month: its clock is not the desk's.
  const months = monthChoices(words.data?.now, 2)
  const [wanted, setWanted] = useState<string | null>(null)
  const month = wanted ?? months[0]?.value ?? ''
  const read = useRead(MissedSearchesDocument, { month }, { enabled: month !== '' })
  const [told, setTold] = useState<string | null>(null)
  const asking = words.data ? read : words
  const missed = read.data?.missedSearches
  return (
    <>
      {asking.isPending && <SkeletonBlock hero />}
      {!missed && asking.error && <DeskProblem error={asking.error} onAgain={() => void asking.refetch()} />}
      {missed && (
        <DeskHead
          title={
            missed.words.length === 0 ? '没有搜过三次还没找到的词' : `${missed.words.length} 个词没有搜到`
          }
          note={`不记是谁搜的。只搜过一两次的不列，这个月有 ${missed.rare} 个。说的就是本部门的哪一项，提成俗称，另一个人同意后大家就搜得到。`}
        />
      )}
      {told && (
        <Told kind="done" onClose={() => setTold(null)}>
          {told}
        </Told>
      )}
      {months.length > 0 && (
        <ChoiceChips label="哪个月" options={months} value={month} onChange={setWanted} />
      )}
      {missed?.words.length === 0 && (
        <EmptyState title="这个月没有" lines={['有人搜、没搜到的词，满三次列在这里。']} />
      )}
      {missed?.words.map(({ word, times, everydayWord }) => (
        <View className="reminder" key={word}>
          <View className="reminder-top">
            <View className="t17 b">{word}</View>
            <View>{`搜了 ${times} 次`}</View>
          </View>
          {everydayWord ? (
            <View className="t13 c2">{wordLine(everydayWord)}</View>
          ) : (
            <ProposeForm staff={staff} word={word} onTold={setTold} />
          )}
        </View>
      ))}
      {words.data && words.data.everydayWords.length > 0 && (
        <View className="newsroom-words">
          <View className="t20 b" {...spoken({ role: 'heading', level: 2 })}>
            本部门的俗称
          </View>
          {words.data.everydayWords.map(word => (
            <WordRow key={word.id} word={word} onTold={setTold} />
          ))}
        </View>
      )}
    </>
  )
}

type ProposeFormProps = { staff: Staff; word: string; onTold: (words: string) => void }

function ProposeForm({ staff, word, onTold }: ProposeFormProps) {
  const [open, setOpen] = useState(false)
  const [itemId, setItemId] = useState<string | null>(null)
  const keys = useRef(createTapKeys()).current
  const items = useRead(ItemsToIssueDocument, {}).data?.policyItems ?? []
  const own = items.filter(({ leadDepartment }) => leadDepartment.code === staff.department.code)
  const act = useAct(ProposeEverydayWordDocument, {
    outdates: OUTDATES,
    onDone: () => {
      keys.settled()
      onTold(`“${word}”提好了，等本部门另一个人定。`)
    },
  })
  if (!open)
    return (
      <TextLink label={`${word}，提成俗称`} onPress={() => setOpen(true)}>
        说的是我们的哪一项，提成俗称
      </TextLink>
    )
  return (
    <View className="stop-form" {...spoken({ role: 'radiogroup', label: `“${word}”说的是哪一项` })}>
      {own.map(({ id, name }, at) => (
        <RadioRow
          key={id}
          first={at === 0}
          name={name}
          chosen={itemId === id}
          onChoose={() => setItemId(id)}
        />
      ))}
      {own.length === 0 && <View className="t13 c2">本部门没有牵头的事项。</View>}
      <ActProblem error={act.error} />
      <View className="gap-2 desk-again">
        <Button
          off={act.isPending ? '正在提' : itemId === null ? '先选哪一项' : null}
          onPress={() =>
            itemId && act.mutate({ say: word, itemId, idempotencyKey: keys.of(`${word} ${itemId}`) })
          }
        >
          提成俗称
        </Button>
      </View>
    </View>
  )
}

function WordRow({ word, onTold }: { word: Word; onTold: (words: string) => void }) {
  const act = useAct(DecideEverydayWordDocument, {
    outdates: OUTDATES,
    onDone: ({ decideEverydayWord: { accepted } }) =>
      onTold(accepted ? `“${word.say}”用上了，现在就搜得到。` : `“${word.say}”不用。`),
  })
  return (
    <View className="reminder">
      <View className="b">{word.say}</View>
      <View className="t13 c2">{wordLine(word)}</View>
      <ActProblem error={act.error} />
      {word.accepted === null && !word.mine && (
        <View className="side-act word-act">
          <Button
            kind="second"
            off={act.isPending ? '正在办' : null}
            onPress={() => act.mutate({ id: word.id, accepted: false })}
          >
            不同意
          </Button>
          <Button
            off={act.isPending ? '正在办' : null}
            label={`同意“${word.say}”`}
            onPress={() => act.mutate({ id: word.id, accepted: true })}
          >
            同意，用上
          </Button>
        </View>
      )}
    </View>
  )
}
