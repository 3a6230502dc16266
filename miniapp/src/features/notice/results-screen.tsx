import { shortDate } from '@policy-direct/shared/format/date'
import { yuanFigure } from '@policy-direct/shared/format/money'
import { monthChoices } from '@policy-direct/shared/format/month'
import { arrivalWord } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useRead, useReadPages } from '../../api'
import { PublicNoticesDocument, ResultLinesDocument, ResultsDocument } from '../../generated/documents/notice'
import type { ResultLinesQuery } from '../../generated/types'
import { go } from '../../platform/navigation'
import {
  AmountText,
  Bar,
  ChoiceChips,
  EmptyState,
  Foot,
  Icon,
  Pressable,
  ReadState,
  Row,
  Screen,
  Section,
  Separated,
  ShareBar,
  TextInput,
  TextLink,
} from '../../ui'
import './notice.css'
import { countLine, figuresOf, lineWords, type MonthResult, moneyOf, notPaidLine } from './results-view'

/** 结果公示: what was fulfilled in a month, by item; enterprises line by line (XQ-1). */
export function ResultsScreen() {
  const [wanted, setWanted] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  // The city's month: its clock is not the phone's.
  const first = useRead(PublicNoticesDocument, {}, { keep: true })
  const months = monthChoices(first.data?.now, 2)
  const month = wanted ?? months[0]?.value ?? ''
  const read = useRead(ResultsDocument, { month }, { keep: true, enabled: month !== '' })
  const results = read.data?.results
  const shown = results?.find(one => one.item.id === opened)
  return (
    <Screen
      title="结果公示"
      asOf={answeredAt(read)}
      bar={
        <Bar icon="shield" kind="ok">
          已经兑现的，谁都可以看，不用登录
        </Bar>
      }
    >
      {months.length > 0 && (
        <Section flush pad>
          <ChoiceChips
            label="哪个月"
            options={months}
            value={month}
            onChange={value => {
              setWanted(value)
              setOpened(null)
            }}
          />
          {results && results.length > 0 && (
            <View className="figures">
              {figuresOf(results).map(({ figure, unit }) => (
                <View className="figure" key={unit}>
                  <View className="t24 b">{figure}</View>
                  <View className="t13 c2">{unit}</View>
                </View>
              ))}
            </View>
          )}
          {results && <MoneyApart results={results} />}
        </Section>
      )}
      <ReadState read={first.data ? read : first} shown={Boolean(results)} hero />
      {results?.length === 0 && (
        <Section>
          <EmptyState title="这个月还没有兑现的" lines={['到账或减免以后几秒钟就列在这里。']} />
        </Section>
      )}
      {results && results.length > 0 && (
        <Section title="按事项" note="点企业的事项看名单">
          {results.map((one, at) => (
            <ResultRow key={one.item.id} one={one} first={at === 0} onOpen={() => setOpened(one.item.id)} />
          ))}
        </Section>
      )}
      {shown?.published && (
        <ResultLines
          key={`${shown.item.id} ${month}`}
          result={shown}
          month={month}
          now={read.data?.now ?? ''}
        />
      )}
      <Foot>
        <View>企业公开名称，个人只公开合计，少于 3 人不公开数字。</View>
        <View>每一笔都写进公开账本：点开名单里的一行，您的手机能自己验它有没有被改过。</View>
        <View>{`对哪一笔有异议，打 ${HOTLINE}。`}</View>
      </Foot>
    </Screen>
  )
}

/** Paid and reduced money are never one figure (CC-13). */
const MoneyApart = ({ results }: { results: readonly MonthResult[] }) => (
  <>
    {moneyOf(results).map(({ word, amount, share }) => (
      <View className="money-part" key={word}>
        <View className="money-words">
          <View className="t15 c2">{word}</View>
          <View className="t17 b">{amount}</View>
        </View>
        <View className="gap-1">
          <ShareBar percent={share} />
        </View>
      </View>
    ))}
  </>
)

type ResultRowProps = { one: MonthResult; first: boolean; onOpen: () => void }

function ResultRow({ one, first, onOpen }: ResultRowProps) {
  return (
    <Row
      first={first}
      name={one.item.name}
      amount={one.amountFen ? <AmountText fen={one.amountFen} ink /> : null}
      meta={[
        <Separated
          key="who"
          parts={[countLine(one), one.item.leadDepartment.shortName, notPaidLine(one)].filter(Boolean)}
        />,
      ]}
      label={`${one.item.name}，${countLine(one)}${one.published ? '，看名单' : ''}`}
      {...(one.published ? { onPress: onOpen } : {})}
    />
  )
}

const next = (page: ResultLinesQuery) => page.resultLines.next

function ResultLines({ result, month, now }: { result: MonthResult; month: string; now: string }) {
  const [receipt, setReceipt] = useState<string | null>(null)
  const ask = { itemId: result.item.id, month, receipt }
  const read = useReadPages(ResultLinesDocument, ask, { next, enabled: true })
  const done = arrivalWord(result.item.fulfilmentKind)
  const lines = read.pages?.flatMap(page => page.resultLines.lines)
  return (
    <Section title={`${result.item.name}名单`} note={countLine(result)}>
      <View className="notice-search">
        <TextInput
          bare
          label="查回执号"
          placeholder="输入回执号"
          onCommit={text => setReceipt(text.trim() === '' ? null : text.trim().toUpperCase())}
          end={<Icon name="search" size="s" />}
        />
      </View>
      <ReadState bare read={read} shown={Boolean(lines)} />
      {lines?.length === 0 && (
        <EmptyState title="这个月没有这张回执" lines={['回执号在办完那一页，照着输。也可能是别的月份的。']} />
      )}
      {lines?.map(line => (
        <Pressable
          key={line.receipt}
          className="line"
          role="link"
          label={`${lineWords(line, done, now).join('，')}，验证回执`}
          onPress={() => go('receipt', { text: line.receipt })}
        >
          <View className="line-who">
            <View className="line-name">{line.name}</View>
            <View className="t13 c3">
              <Separated
                parts={[line.on && `${shortDate(line.on, now)} ${done}`, line.receipt].filter(Boolean)}
              />
            </View>
          </View>
          {line.amountFen !== null && <Text className="line-amount">{yuanFigure(line.amountFen)}</Text>}
          <View className="row-go">
            <Icon name="forward" />
          </View>
        </Pressable>
      ))}
      {read.hasMore && <TextLink onPress={read.more}>再看一些</TextLink>}
    </Section>
  )
}
