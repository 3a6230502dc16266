import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { PolicyPackageDocument } from '../../generated/documents/policy-package'
import { goRoot } from '../../platform/navigation'
import {
  Button,
  Dock,
  EmptyState,
  Foot,
  ReadState,
  Screen,
  Section,
  SegmentedSwitch,
  useElder,
} from '../../ui'
import { RootTabs } from '../../ui/screen/root-tabs'
import './package.css'
import { CaseRow } from './package-rows'
import { besideEachOther, openChoices, otherChoices, type Package, type PackageCase } from './package-view'

const PARTS = [
  { value: 'open', word: '办着的' },
  { value: 'done', word: '办完的' },
] as const
type Part = (typeof PARTS)[number]['value']

type Group = { title: string; cases: readonly PackageCase[] }
const GROUPS: Record<Part, (shown: Package) => Group[]> = {
  open: shown => [
    { title: '等您确认', cases: shown.ready },
    { title: '只能选一项，没有选的', cases: openChoices(shown).map(({ entitlement }) => entitlement) },
    { title: '办理中', cases: shown.inProgress },
    {
      title: '不能重复领的',
      cases: otherChoices(shown).flatMap(({ entitlement, lessFen }) =>
        lessFen === null ? [entitlement] : [],
      ),
    },
  ],
  done: shown => [{ title: '办完的', cases: shown.finished }],
}

const EVERY_MS = 5_000
const NOTHING = {
  open: { title: '现在没有在办的', line: '确认领取以后，走到哪一步都在这里。' },
  done: { title: '还没有办完的', line: '到账、放弃、退回的，都会留在这里。' },
} as const

/** 进度: all cases of the beneficiary, those on their way and those that are over. */
export function CasesScreen({ beneficiaryId, name }: { beneficiaryId: string; name: string }) {
  const elder = useElder()
  const [part, setPart] = useState<Part>('open')
  const read = useRead(PolicyPackageDocument, { beneficiaryId }, { keep: true, everyMs: EVERY_MS })
  const shown = read.data && besideEachOther(read.data.policyPackage)
  const groups = shown ? GROUPS[part](shown) : []
  const nothing = shown && groups.every(group => group.cases.length === 0)
  return (
    <Screen title="进度" root={!elder} asOf={answeredAt(read)} dock={<Dock tabs={<RootTabs on="cases" />} />}>
      <Section flush pad>
        <View className="t13 c3 cases-whose">{name}</View>
        <SegmentedSwitch label="看哪些" options={PARTS} value={part} onChange={setPart} />
      </Section>
      {(!shown || nothing) && (
        <Section>
          <ReadState bare read={read} shown={Boolean(shown)} />
          {nothing && (
            <EmptyState title={NOTHING[part].title} lines={[NOTHING[part].line]}>
              <Button kind="second" onPress={() => goRoot('home')}>
                看我能领什么
              </Button>
            </EmptyState>
          )}
        </Section>
      )}
      {groups
        .filter(group => group.cases.length > 0)
        .map(group => (
          <Section key={group.title} title={group.title} note={`${group.cases.length} 项`}>
            {group.cases.map(one => (
              <CaseRow key={one.id} one={one} today={read.data?.now ?? ''} />
            ))}
          </Section>
        ))}
      <Foot>{`有疑问，打 ${HOTLINE} 报办件号就行。`}</Foot>
    </Screen>
  )
}
