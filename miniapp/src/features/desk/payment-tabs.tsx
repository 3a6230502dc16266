import { replace } from '../../platform/navigation'
import { DeskTabs } from '../../ui/desk'

const TABS = [
  { value: 'desk-runs', word: '成批发放' },
  { value: 'desk-books', word: '账目' },
  { value: 'desk-reversals', word: '追回' },
  { value: 'desk-lent', word: '补足' },
] as const
type Tab = (typeof TABS)[number]['value']

/** Pages of 发放: what leaves together, the books, what is asked back, and what was only lent. */
export const PaymentTabs = ({ on }: { on: Tab }) => (
  <DeskTabs label="发放的哪一页" tabs={TABS} on={on} onChange={replace} />
)
