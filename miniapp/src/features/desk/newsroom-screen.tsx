import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '../../api'
import { DeskNewsDocument } from '../../generated/documents/newsroom'
import { Button, EmptyState, SkeletonBlock } from '../../ui'
import { DeskHead, DeskTabs, Told } from '../../ui/desk'
import { DeskPage } from './desk-page'
import { DeskProblem } from './desk-problem'
import { MissedWords } from './missed-words'
import { NewsForm } from './news-form'
import { NewsPiece } from './news-piece'
import type { Piece } from './newsroom-view'
import type { Staff } from './staff-view'

type Part = 'NEWS' | 'WORDS'
const PARTS: readonly { value: Part; word: string }[] = [
  { value: 'NEWS', word: '资讯' },
  { value: 'WORDS', word: '没搜到的词' },
]

/** 资讯 (CC-1, CC-10): what the department tells everybody, and what people looked for in vain. */
export function NewsroomScreen({ staff }: { staff: Staff }) {
  const [part, setPart] = useState<Part>('NEWS')
  return (
    <DeskPage staff={staff} on="desk-news">
      <DeskTabs label="写资讯还是看搜索" tabs={PARTS} on={part} onChange={setPart} />
      <View className="newsroom">
        {part === 'NEWS' ? <News staff={staff} /> : <MissedWords staff={staff} />}
      </View>
    </DeskPage>
  )
}

function News({ staff }: { staff: Staff }) {
  const read = useRead(DeskNewsDocument, {})
  const [editing, setEditing] = useState<Piece | 'NEW' | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const pieces = read.data?.deskNews
  const done = (words: string) => {
    setEditing(null)
    setTold(words)
  }
  return (
    <>
      {read.isPending && <SkeletonBlock hero />}
      {!pieces && read.error && <DeskProblem error={read.error} onAgain={() => void read.refetch()} />}
      {pieces && (
        <DeskHead
          title={pieces.length === 0 ? '本部门还没有写过资讯' : `本部门写了 ${pieces.length} 条`}
          note="一个人写，另一个人看过再发布，发布以后谁都看得到，不能再改，只能撤下。政策上线、变化和停办会自动写，不用您写。"
        />
      )}
      {told && (
        <Told kind="done" onClose={() => setTold(null)}>
          {told}
        </Told>
      )}
      {pieces && editing === null && (
        <View className="gap-3 desk-again">
          <Button onPress={() => setEditing('NEW')}>写一条</Button>
        </View>
      )}
      {editing !== null && (
        <NewsForm
          key={editing === 'NEW' ? 'new' : editing.id}
          staff={staff}
          piece={editing === 'NEW' ? null : editing}
          onDone={() => done('存好了，等本部门另一个人看过发布。')}
          onCancel={() => setEditing(null)}
        />
      )}
      {pieces?.length === 0 && editing === null && (
        <EmptyState title="还没有" lines={['想提醒大家什么，点“写一条”。']} />
      )}
      {pieces?.map(piece => (
        <NewsPiece
          key={piece.id}
          piece={piece}
          now={read.data?.now ?? ''}
          onEdit={() => setEditing(piece)}
          onTold={setTold}
        />
      ))}
    </>
  )
}
