import { yuanFigure } from '@policy-direct/shared/format/money'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { PublicNoticeDocument } from '../../generated/documents/notice'
import { go, replace } from '../../platform/navigation'
import {
  Button,
  EmptyState,
  Foot,
  Icon,
  Pressable,
  ReadState,
  Screen,
  Section,
  TextInput,
  TextLink,
} from '../../ui'
import './notice.css'
import { figuresOf, linesFound, type Notice, type NumberedLine, periodLine } from './notice-view'

const A_PAGE = 20

/** One notice: three figures, then line by line; a press on a line is where an objection begins. */
export function NoticeScreen({ noticeId }: { noticeId: string }) {
  const read = useRead(PublicNoticeDocument, { id: noticeId }, { keep: true })
  const notice = read.data?.publicNotice
  return (
    <Screen title="公示" asOf={answeredAt(read)}>
      <ReadState read={read} shown={Boolean(read.data)} hero />
      {read.data && !notice && (
        <Section flush>
          <EmptyState title="这一项公示已经结束" lines={['没有异议的已经付款，有异议的由部门另外答复。']}>
            <Button kind="second" onPress={() => replace('notices')}>
              看正在公示的
            </Button>
          </EmptyState>
        </Section>
      )}
      {notice && <NoticeBody notice={notice} now={read.data?.now ?? ''} />}
    </Screen>
  )
}

function NoticeBody({ notice, now }: { notice: Notice; now: string }) {
  const [wanted, setWanted] = useState('')
  const [pages, setPages] = useState(1)
  const found = linesFound(notice, wanted)
  const shown = found.slice(0, pages * A_PAGE)
  const more = found.length - shown.length
  const who = notice.item.beneficiaryKind === 'ENTERPRISE' ? '企业' : '姓名'
  return (
    <>
      <Section flush pad>
        <View className="t24 b">{notice.item.name}</View>
        <View className="c2">{notice.department.name}</View>
        <View className="figures">
          {figuresOf(notice, now).map(({ figure, unit }) => (
            <View className="figure" key={unit}>
              <View className="t24 b">{figure}</View>
              <View className="t13 c2">{unit}</View>
            </View>
          ))}
        </View>
        <View className="t13 c2 gap-3">{periodLine(notice, now)}</View>
        <View className="t13 c2">对哪一行有异议，点那一行说。</View>
      </Section>
      <Section>
        <View className="notice-search">
          <TextInput
            bare
            label={`查${who}或行号`}
            placeholder={`输入${who}或行号`}
            onCommit={text => {
              setWanted(text)
              setPages(1)
            }}
            end={<Icon name="search" size="s" />}
          />
        </View>
        <View className="notice-head">
          <Text className="line-number">行</Text>
          <Text className="line-who">{who}</Text>
          <Text>金额/元</Text>
        </View>
        {shown.map(line => (
          <LineRow key={line.id} notice={notice} line={line} />
        ))}
        {found.length === 0 && (
          <EmptyState
            title="名单里没有查到"
            lines={[
              '名字要和登记的一样，少写几个字也可以。',
              `也可能还在核定，或者在别的公示里。拿不准，打 ${HOTLINE}。`,
            ]}
          />
        )}
        {more > 0 && (
          <TextLink onPress={() => setPages(pages + 1)}>{`再看 ${Math.min(more, A_PAGE)} 行`}</TextLink>
        )}
      </Section>
      <Foot>
        <View>{`异议只停那一行，其他行照常付款。也可以打 ${HOTLINE}。`}</View>
      </Foot>
    </>
  )
}

function LineRow({ notice, line }: { notice: Notice; line: NumberedLine }) {
  const amount = yuanFigure(line.amountFen)
  return (
    <Pressable
      className="line"
      role="link"
      label={`第 ${line.number} 行，${line.beneficiaryName}，${amount} 元${line.objected ? '，有异议，先不付款' : ''}，提异议`}
      onPress={() => go('notice-objection', { notice: notice.id, line: line.id })}
    >
      <Text className="line-number">{line.number}</Text>
      <View className="line-who">
        <View className="line-name">{line.beneficiaryName}</View>
        {line.objected && <View className="t13 b">有异议，先不付款</View>}
      </View>
      <View className="line-amount">{amount}</View>
      <View className="row-go">
        <Icon name="forward" />
      </View>
    </Pressable>
  )
}
