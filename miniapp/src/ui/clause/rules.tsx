import { View } from '@tarojs/components'
import { classNames } from '../class-name'
import './rules.css'

export type RulesProps = {
  /** The clauses that are judged from data, each with its exact rule. */
  conditions: readonly { id: string; text: string; canonicalText: string | null }[]
  canonicalFormula: string | null
  ruleTerms: readonly { text: string; meaning: string }[]
}

const DEEPEST = 4

/** The exact rules: clause by clause, the amount, and what the words in 【】 stand for. */
export function Rules({ conditions, canonicalFormula, ruleTerms }: RulesProps) {
  const judged = conditions.filter(one => one.canonicalText !== null)
  return (
    <View className="rules">
      {judged.map((one, at) => (
        <View className="rule" key={one.id}>
          <View className="t15 b">{`${at + 1}. ${one.text}`}</View>
          <RuleText text={one.canonicalText ?? ''} />
        </View>
      ))}
      {canonicalFormula !== null && (
        <View className="rule">
          <View className="t15 b">金额怎么算</View>
          <RuleText text={canonicalFormula} />
        </View>
      )}
      {ruleTerms.length > 0 && (
        <View className="rule">
          <View className="t15 b">【 】里说的是</View>
          {ruleTerms.map(({ text, meaning }) => (
            <View className="rule-term" key={text}>
              <View className="t15 c2">{`【${text}】`}</View>
              <RuleText text={meaning} />
            </View>
          ))}
        </View>
      )}
    </View>
  )
}

/** One rule; each entry of a list on a line of its own, set in by its depth. */
function RuleText({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, at) => {
        const words = line.replace(/^　+/, '')
        const depth = at === 0 ? 0 : Math.min(line.length - words.length + 1, DEEPEST)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a published rule never change
          <View className={classNames('t15 rule-line', depth > 1 && `rule-in-${depth}`)} key={at}>
            {words}
          </View>
        )
      })}
    </>
  )
}
