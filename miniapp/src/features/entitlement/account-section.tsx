import { FieldRow, Section } from '../../ui'
import type { WatchedCase } from './progress-view'

/** Where the money will go, as long as that can still be changed; what came back has its own button for it. */
export function AccountSection({ one, onChange }: { one: WatchedCase; onChange: () => void }) {
  const { payoutAccount: account, accountChange } = one
  if (one.status === 'RETURNED' || !(one.accountChangeable && account)) return null
  const underway = accountChange?.stoppable === true
  return (
    <Section pad>
      <FieldRow
        label="收款账户"
        value={`${account.bankName} 尾号 ${account.tail}`}
        source={underway ? accountChange.words : account.reason}
        changeWord={underway ? '看进度' : '更换'}
        onChange={onChange}
      />
    </Section>
  )
}
