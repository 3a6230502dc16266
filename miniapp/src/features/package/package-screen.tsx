import { verbTogether } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { actFor, type Beneficiary, type Viewer } from '../../api/acting'
import { SubscribeTemplatesDocument } from '../../generated/documents/message'
import { PolicyPackageDocument } from '../../generated/documents/policy-package'
import { Button, Dock, ReadState, Screen, SegmentedSwitch, useElder } from '../../ui'
import { RootTabs } from '../../ui/screen/root-tabs'
import { ElderPackage } from './elder-package'
import { PackageBody } from './package-body'
import { besideEachOther, openItems, type PackageCase } from './package-view'
import { WhoseBlock } from './whose-block'

type PackageScreenProps = {
  viewer: Viewer
  beneficiary: Beneficiary
  /** The confirm sheet of another feature, opened over this screen. */
  confirm(cases: readonly PackageCase[], close: () => void): ReactNode
  /** 一件事 that would take several of these items along. */
  together(itemIds: readonly string[]): ReactNode
  /** Opens the instant application of an item. */
  onApply(itemId: string, recordKey: string | null): void
}

const KINDS = { ENTERPRISE: '企业', PERSON: '个人' } as const
const EVERY_MS = 5_000

/** 我的政策包: the number is the page, then the items that make it up, then what is nearly there and what is on its way. */
export function PackageScreen(props: PackageScreenProps) {
  const { viewer, beneficiary, confirm, together, onApply } = props
  const [confirming, setConfirming] = useState<readonly PackageCase[]>([])
  const elder = useElder()
  // Fetched before the sheet opens: WeChat's dialog must open inside the tap, however quick it is.
  useRead(SubscribeTemplatesDocument, {}, { keep: true })
  const read = useRead(
    PolicyPackageDocument,
    { beneficiaryId: beneficiary.id },
    { keep: true, everyMs: EVERY_MS },
  )
  const shown = read.data && besideEachOther(read.data.policyPackage)
  const today = read.data?.now ?? ''
  const mayConfirm = beneficiary.scopes.includes('CONFIRM')
  const openConfirm = () => setConfirming(shown?.ready ?? [])
  const sheet = shown && confirming.length > 0 && confirm(confirming, () => setConfirming([]))

  if (elder && shown) {
    return (
      <>
        <ElderPackage shown={shown} name={viewer.name ?? ''} onConfirm={openConfirm} />
        {sheet}
      </>
    )
  }
  return (
    <Screen
      root
      lead={<KindSwitch viewer={viewer} beneficiary={beneficiary} />}
      {...(viewer.beneficiaries.length > 1 ? {} : { title: '政策直达' })}
      asOf={answeredAt(read)}
      dock={
        <Dock tabs={<RootTabs on="home" />}>
          {shown && shown.ready.length > 0 && (
            <Button onPress={openConfirm} off={mayConfirm ? null : '授权只让您看，确认要请法定代表人授权'}>
              {shown.ready.length > 1
                ? `一键确认全部 ${shown.ready.length} 项`
                : `确认${verbTogether(shown.ready.map(one => one.item.fulfilmentKind))}`}
            </Button>
          )}
        </Dock>
      }
    >
      <WhoseBlock beneficiary={beneficiary} agentName={viewer.name} />
      <ReadState read={read} shown={Boolean(shown)} hero />
      {shown && (
        <PackageBody
          shown={shown}
          today={today}
          together={together(openItems(shown))}
          onApply={onApply}
          onOther={setConfirming}
        />
      )}
      {sheet}
    </Screen>
  )
}

function KindSwitch({ viewer, beneficiary }: { viewer: Viewer; beneficiary: Beneficiary }) {
  const firm = viewer.beneficiaries.find(one => one.kind === 'ENTERPRISE')
  const person = viewer.beneficiaries.find(one => one.kind === 'PERSON')
  if (!firm || !person) return null
  return (
    <SegmentedSwitch
      label="看谁的政策包"
      value={beneficiary.kind}
      options={(['ENTERPRISE', 'PERSON'] as const).map(value => ({ value, word: KINDS[value] }))}
      onChange={kind => actFor(kind === 'ENTERPRISE' ? firm.id : person.id)}
    />
  )
}
