import { View } from '@tarojs/components'
import { useState } from 'react'
import { TextInput } from '../../ui'
import { RangeSlider } from '../../ui/desk/range-slider'
import { budgetFenOf } from './simulation-view'
import type { SandboxState } from './use-sandbox'

/** What is assumed of the money: how much there is, and how many come for it. */
export function BudgetBox({ sandbox }: { sandbox: SandboxState }) {
  const { share, setShare, budget, setBudget } = sandbox
  const [wrong, setWrong] = useState<string | null>(null)
  const percent = Math.round(share * 100)
  return (
    <View className="sand-part">
      <View className="sand-ends">
        <View className="c2">符合的里有多少来领</View>
        <View className="b">{`${percent} %`}</View>
      </View>
      <RangeSlider
        label="符合的里有多少来领"
        said={`${percent} %`}
        least={0}
        most={100}
        step={1}
        value={percent}
        onMove={value => setShare(value / 100)}
      />
      <TextInput
        label="换一个预算"
        hint="不填就用资金池的，写成 500万 或 1.2亿"
        initial={budget.text}
        wrong={wrong}
        onCommit={text => {
          const fen = budgetFenOf(text)
          const bad = Number.isNaN(fen)
          setWrong(bad ? '写成 500万、1.2亿 或者多少元' : null)
          if (!bad) setBudget({ text, fen })
        }}
      />
    </View>
  )
}
