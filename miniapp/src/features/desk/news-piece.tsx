import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '../../api'
import { PublishNewsDocument, WithdrawNewsDocument } from '../../generated/documents/newsroom'
import { useOnline } from '../../platform/network'
import { Button, Links, TextArea, TextLink, WholeWords } from '../../ui'
import { ActProblem } from './act-problem'
import { type Piece, signedLine, standing } from './newsroom-view'

type NewsPieceProps = { piece: Piece; now: string; onEdit: () => void; onTold: (words: string) => void }

/** One piece: whoever wrote it may change it, somebody else publishes it, either takes it down. */
export function NewsPiece({ piece, now, onEdit, onTold }: NewsPieceProps) {
  const [asked, setAsked] = useState(false)
  const online = useOnline()
  const publish = useAct(PublishNewsDocument, {
    outdates: ['DeskNews', 'News'],
    onDone: () => onTold(`“${piece.title}”发布了，资讯动态里看得到。`),
  })
  const off = publish.isPending ? '正在发布' : online ? null : '有网才能发布'
  const waiting = piece.status === 'WAITING'
  return (
    <View className="reminder">
      <View className="reminder-top">
        <View>
          <View className="t17 b">{piece.title}</View>
          <View className="t13 c3">{signedLine(piece, now)}</View>
        </View>
        <View className={waiting ? 'b' : 'c2'}>{standing(piece)}</View>
      </View>
      {piece.lines.map(line => (
        <View className="t15 c2 gap-1" key={line}>
          <WholeWords>{line}</WholeWords>
        </View>
      ))}
      {piece.items.length > 0 && (
        <View className="t13 c3 gap-1">{`打开：${piece.items.map(({ name }) => name).join('、')}`}</View>
      )}
      {piece.withdrawal && <View className="said gap-2">{piece.withdrawal}</View>}
      <ActProblem error={publish.error} />
      {waiting && !piece.mine && (
        <View className="gap-2 desk-again">
          <Button
            off={off}
            label={`发布“${piece.title}”`}
            onPress={() => publish.mutate({ id: piece.id, revision: piece.revision })}
          >
            看过了，发布
          </Button>
        </View>
      )}
      {piece.status !== 'WITHDRAWN' && !asked && (
        <Links>
          {waiting && piece.mine && <TextLink onPress={onEdit}>改一改</TextLink>}
          <TextLink label={`撤下“${piece.title}”`} onPress={() => setAsked(true)}>
            撤下
          </TextLink>
        </Links>
      )}
      {asked && <WithdrawForm piece={piece} onTold={onTold} onCancel={() => setAsked(false)} />}
    </View>
  )
}

type WithdrawFormProps = Pick<NewsPieceProps, 'piece' | 'onTold'> & { onCancel: () => void }

function WithdrawForm({ piece, onTold, onCancel }: WithdrawFormProps) {
  const [reason, setReason] = useState('')
  const act = useAct(WithdrawNewsDocument, {
    outdates: ['DeskNews', 'News'],
    onDone: () => {
      onCancel()
      onTold(`“${piece.title}”撤下了，别人看不到了。`)
    },
  })
  return (
    <View className="stop-form">
      <TextArea label="为什么撤下" placeholder="例：日子写错了" maxLength={100} onChange={setReason} />
      <ActProblem error={act.error} />
      <View className="side-act">
        <Button kind="second" onPress={onCancel}>
          不撤了
        </Button>
        <Button
          off={act.isPending ? '正在办' : reason === '' ? '先写一句为什么' : null}
          onPress={() => act.mutate({ id: piece.id, reason })}
        >
          撤下这一条
        </Button>
      </View>
    </View>
  )
}
