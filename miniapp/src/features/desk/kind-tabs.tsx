import type { BeneficiaryKind } from '../../generated/types'
import { DeskTabs } from '../../ui/desk'

const KINDS: readonly { value: BeneficiaryKind; word: string }[] = [
  { value: 'ENTERPRISE', word: '企业' },
  { value: 'PERSON', word: '个人' },
]

type KindTabsProps = { on: BeneficiaryKind; onChange: (kind: BeneficiaryKind) => void }

/** What is known of firms, or of people. */
export const KindTabs = (props: KindTabsProps) => <DeskTabs label="企业还是个人" tabs={KINDS} {...props} />
