import { View } from '@tarojs/components'
import { useState } from 'react'
import { TextLink } from '../../ui'
import { spoken } from '../../ui/spoken'
import { bigAmountWords, countFigure, nounOf, type Played } from './simulation-view'

type Plan = Pick<Played['draft'], 'eligible' | 'amountFen'> & {
  name: string
  itemKey: string
  money: string
}

/** Most plans beside each other; the oldest goes. */
const MOST = 4

const planOf = (name: string, itemKey: string, { draft, burnDown }: Played): Plan => ({
  name,
  itemKey,
  eligible: draft.eligible,
  amountFen: draft.amountFen,
  money: !burnDown ? '' : burnDown.dryOn ? `${burnDown.dryOn} 用完` : '预算够',
})

/** Plans somebody wants to see beside each other, with what holds today. Kept on this page only. */
export function PlanTable({ played, itemKey }: { played: Played; itemKey: string }) {
  const [plans, setPlans] = useState<readonly Plan[]>([])
  const own = plans.filter(plan => plan.itemKey === itemKey)
  const keep = () => setPlans([...plans, planOf(played.finding, itemKey, played)].slice(-MOST))
  const kept = own.some(({ name }) => name === played.finding)
  return (
    <View className="sand-plans">
      {own.length > 0 && (
        <View {...spoken({ role: 'table', label: '记下的方案' })}>
          {own.map(plan => (
            <View key={plan.name} className="sand-plan" {...spoken({ role: 'row' })}>
              <View {...spoken({ role: 'cell' })}>{plan.name}</View>
              <View {...spoken({ role: 'cell' })}>{`${countFigure(plan.eligible)} ${nounOf(played)}`}</View>
              <View {...spoken({ role: 'cell' })}>{bigAmountWords(plan.amountFen)}</View>
              <View {...spoken({ role: 'cell' })}>{plan.money}</View>
            </View>
          ))}
        </View>
      )}
      {!kept && (
        <TextLink icon="plus" onPress={keep}>
          记下这个方案，和别的比
        </TextLink>
      )}
    </View>
  )
}
