import { replace } from '../../platform/navigation'
import { DeskTabs } from '../../ui/desk'

const TABS = [
  { value: 'desk-runs', word: '成批发放' },
  { value: 'desk-books', word: '账目' },
] as const
type Tab = (typeof TABS)[number]['value']

/** 发放 has two pages: what leaves together, and the books. */
export const PaymentTabs = ({ on }: { on: Tab }) => (
  <DeskTabs label="发放还是账目" tabs={TABS} on={on} onChange={replace} />
)
