import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { POLICY_SHELVES } from '@policy-direct/shared/vocabulary/policy-terms'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useReadPages } from '../../api'
import type { Viewer } from '../../api/acting'
import { HallDocument } from '../../generated/documents/hall'
import type { BeneficiaryKind, PolicyShelf } from '../../generated/types'
import { go } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import {
  Dock,
  Foot,
  Links,
  ReadState,
  Screen,
  ScrollTabs,
  SearchBox,
  Section,
  SegmentedSwitch,
  SetRow,
  TextLink,
} from '../../ui'
import { RootTabs } from '../../ui/screen/root-tabs'
import './hall.css'
import { HallModules } from './hall-modules'
import { HallNarrow } from './hall-narrow'
import { HallNothing } from './hall-nothing'
import { HallRow } from './hall-row'
import { countLine, type Narrowing, narrowed, type Page } from './hall-view'

const KINDS = [
  { value: 'ENTERPRISE', word: '企业' },
  { value: 'PERSON', word: '个人' },
] as const satisfies readonly { value: BeneficiaryKind; word: string }[]
type Shelf = PolicyShelf | 'ALL'

type HallScreenProps = {
  startWith: BeneficiaryKind
  /** For whom marks may be shown, by kind. */
  beneficiaries: Partial<Record<BeneficiaryKind, Viewer['beneficiaries'][number]>>
  /** Searched or narrowed already by whoever led here. */
  text?: string
  narrowing?: Narrowing
}

/** 政策大厅 (BZ-1): everything in force, by words, shelf and filter; with my marks after signing in. */
export function HallScreen({ startWith, beneficiaries, ...start }: HallScreenProps) {
  const [kind, setKind] = useState<BeneficiaryKind>(startWith)
  const [text, setText] = useState(start.text ?? '')
  const [narrowing, setNarrowing] = useState<Narrowing>(start.narrowing ?? {})
  const [choosing, setChoosing] = useState(false)
  const beneficiary = beneficiaries[kind]
  const read = useReadPages(
    HallDocument,
    { text: text || null, filter: { kind, ...narrowing }, beneficiaryId: beneficiary?.id ?? null },
    { next: page => page.hall.next, keep: true },
  )
  const first = read.pages?.[0]
  const entries = read.pages?.flatMap(page => page.hall.entries) ?? []
  const looking = text !== '' || narrowed(narrowing) > 0 || Boolean(narrowing.shelf)
  return (
    <Screen
      root
      lead={<SegmentedSwitch label="看谁的政策" options={KINDS} value={kind} onChange={setKind} />}
      asOf={answeredAt(read)}
      dock={<Dock tabs={<RootTabs on="hall" />} />}
    >
      <Section flush>
        <SearchBox label="找政策" placeholder="政策、文号或部门" text={text} onCommit={setText} />
        {!looking && <HallModules onMode={mode => setNarrowing({ mode })} />}
        {!looking && (
          <>
            <SetRow
              icon="package"
              name="一件事一次办"
              note="几项一张表，一次提交"
              onPress={() => go('bundles')}
            />
            <SetRow
              icon="clock"
              name="政策日历"
              note="接下来开始、截止、变化的日子"
              onPress={() => go('calendar')}
            />
            <SetRow
              icon="eye"
              name="公示和结果"
              note="谁要领、谁领到了，不用登录"
              onPress={() => go('notices')}
            />
          </>
        )}
      </Section>
      <Section flush>
        <ShelfTabs
          shelf={narrowing.shelf ?? 'ALL'}
          page={first?.hall}
          onChange={shelf => setNarrowing({ ...narrowing, shelf: shelf === 'ALL' ? null : shelf })}
        />
        <View className="hall-count">
          <View>
            {first && first.hall.total > 0 && countLine(first.hall.total, beneficiary !== undefined)}
          </View>
          <TextLink icon="filter" onPress={() => setChoosing(true)}>
            {narrowed(narrowing) > 0 ? `筛选 ${narrowed(narrowing)}` : '筛选'}
          </TextLink>
        </View>
        <ReadState bare read={read} shown={Boolean(first)} />
        {entries.map(entry => (
          <HallRow key={entry.item.id} entry={entry} today={first?.now ?? ''} first={false} />
        ))}
        {first?.hall.total === 0 && (
          <HallNothing
            page={first.hall}
            text={text}
            kind={kind}
            onKind={() => setKind(kind === 'ENTERPRISE' ? 'PERSON' : 'ENTERPRISE')}
            onAll={() => setNarrowing({})}
            onForget={() => setText('')}
          />
        )}
        {read.hasMore && (
          <TextLink onPress={read.more}>{read.loadingMore ? '正在看…' : '再看 20 项'}</TextLink>
        )}
      </Section>
      <Foot>
        <View>没找到想要的？打电话说说您需要什么，会转给主管部门。</View>
        <Links>
          <TextLink icon="phone" onPress={() => callPhone(HOTLINE)}>
            {HOTLINE}
          </TextLink>
        </Links>
      </Foot>
      {choosing && (
        <HallNarrow
          narrowing={narrowing}
          departments={first?.hall.departments ?? []}
          tags={first?.hall.tags ?? []}
          onChange={setNarrowing}
          onClose={() => setChoosing(false)}
        />
      )}
    </Screen>
  )
}

function ShelfTabs({
  shelf,
  page,
  onChange,
}: {
  shelf: Shelf
  page: Page | undefined
  onChange(shelf: Shelf): void
}) {
  const counts = new Map(page?.shelves.map(one => [one.shelf, one.count]))
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <ScrollTabs
      label="货架"
      on={shelf}
      onChange={onChange}
      tabs={[
        { value: 'ALL', word: '全部', count: page ? all : null },
        ...Object.entries(POLICY_SHELVES).map(([value, word]) => ({
          value: value as PolicyShelf,
          word,
          count: page ? (counts.get(value as PolicyShelf) ?? 0) : null,
        })),
      ]}
    />
  )
}
