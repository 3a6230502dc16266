import { View } from '@tarojs/components'
import { useRead } from '../../api'
import { ItemFundsDocument } from '../../generated/documents/item-funds'
import { Section, ShareBar, WholeWords } from '../../ui'
import { fundsLines, leftShare, leftWords } from './funds-view'
import './policy-item.css'

/** How much money is left for an item (N-6); nothing where no pool pays it, and nothing while it is not known. */
export function FundsSection({ itemId }: { itemId: string }) {
  const { data } = useRead(ItemFundsDocument, { itemId }, { keep: true })
  const funds = data?.itemFunds
  if (!funds) return null
  const [sums = '', ...more] = fundsLines(funds)
  return (
    <Section title="资金还剩多少" note={leftWords(funds)} pad>
      <ShareBar kind="left" percent={leftShare(funds)} label={`${leftWords(funds)}，${sums}`} />
      <View className="t15">
        <WholeWords>{sums}</WholeWords>
      </View>
      {more.map(line => (
        <View key={line} className="t13 c3 gap-1">
          <WholeWords>{line}</WholeWords>
        </View>
      ))}
    </Section>
  )
}
