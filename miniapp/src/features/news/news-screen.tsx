import { shortDate, weekday } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useReadPages } from '../../api'
import { NewsDocument } from '../../generated/documents/news'
import { go } from '../../platform/navigation'
import { EmptyState, Foot, Links, ReadState, Screen, Section, Tags, TextLink, WholeWords } from '../../ui'
import './news.css'
import { byDay, type Entry, KINDS, named } from './news-view'

/** 资讯动态 (CC-1): what opened, changed, ended and was withdrawn, and what departments wrote. */
export function NewsScreen() {
  const read = useReadPages(NewsDocument, {}, { next: page => page.news.next, keep: true })
  const first = read.pages?.[0]
  const entries = read.pages?.flatMap(page => page.news.entries) ?? []
  return (
    <Screen title="资讯动态" asOf={answeredAt(read)}>
      <ReadState read={read} shown={Boolean(first)} hero />
      {first && entries.length === 0 && (
        <Section flush>
          <EmptyState title="最近没有新消息" lines={['政策上线、变化、截止和停办，都会写在这里。']} />
        </Section>
      )}
      {byDay(entries).map(({ on, entries: ofDay }, at) => (
        <Section key={on} flush={at === 0} title={shortDate(on, first?.now ?? on)} note={weekday(on)}>
          {ofDay.map(entry => (
            <NewsEntry key={entry.id} entry={entry} />
          ))}
        </Section>
      ))}
      {read.hasMore && (
        <Section flush>
          <TextLink onPress={read.more}>{read.loadingMore ? '正在看…' : '看更早的'}</TextLink>
        </Section>
      )}
      {entries.length > 0 && <Foot>开始、变化、截止和停办是按政策本身的记录写的。</Foot>}
    </Screen>
  )
}

function NewsEntry({ entry }: { entry: Entry }) {
  const [all, setAll] = useState(false)
  const items = named(entry, all)
  const more = named(entry, true).length - items.length
  return (
    <View className="news">
      <View className="news-title">{entry.title}</View>
      <Tags words={[KINDS[entry.kind], entry.department.shortName]} />
      {entry.lines.map(line => (
        <View className="t15 c2" key={line}>
          <WholeWords>{line}</WholeWords>
        </View>
      ))}
      {items.length > 0 && (
        <Links>
          {items.map(item => (
            <TextLink key={item.itemId} forward onPress={() => go('guide', { item: item.itemId })}>
              {item.name}
            </TextLink>
          ))}
          {more > 0 && <TextLink onPress={() => setAll(true)}>{`还有 ${more} 项`}</TextLink>}
        </Links>
      )}
    </View>
  )
}
