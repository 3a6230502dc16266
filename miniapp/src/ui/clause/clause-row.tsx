import { CLAUSE_VERDICTS, type ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Mark } from '../badge/mark'
import { classNames } from '../class-name'
import { Separated } from '../separated'
import { WholeWords } from '../whole-words'
import './clause.css'

export type ClauseValue = {
  /** What the value is of, where the value alone does not say it: 许可证状态. */
  label?: string
  /** Value in words; null when nobody supplied it. */
  text: string | null
  /** Short name of the department. */
  source: string
  /** Already in words: 截至 11-20. */
  asOf: string | null
}

type ClauseRowProps = { text: string; verdict: ClauseVerdict; values?: ClauseValue[]; children?: ReactNode }

const CLASSES = { MET: '', NOT_MET: 'clause-not-met', UNKNOWN: 'clause-unknown' } as const

/** A clause and its word, then the value (bold), whose it is, as of when. Nothing found is not a "no". */
export function ClauseRow({ text, verdict, values = [], children }: ClauseRowProps) {
  return (
    <View className={classNames('clause', CLASSES[verdict])}>
      <Mark verdict={verdict} />
      <View className="clause-grow">
        <View className="clause-hd">
          <View className="clause-text">{text}</View>
          <View className="clause-word">{CLAUSE_VERDICTS[verdict]}</View>
        </View>
        {values.map((value, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values of one clause keep their order
          <View className="clause-val" key={at}>
            <Separated
              parts={[
                <Text key="value">
                  {value.label && `${value.label} `}
                  <Text className="clause-value">
                    <WholeWords>{value.text ?? '没有查到'}</WholeWords>
                  </Text>
                </Text>,
                <Text className="nb" key="source">
                  {value.source}
                </Text>,
                value.asOf && (
                  <Text className="nb" key="as-of">
                    {value.asOf}
                  </Text>
                ),
              ]}
            />
          </View>
        ))}
        {children}
      </View>
    </View>
  )
}

/** A condition for somebody who is not signed in: its number instead of a mark. */
export function NumberedClause({ at, text }: { at: number; text: string }) {
  return (
    <View className="clause">
      <View className="num">{at}</View>
      <View className="clause-grow clause-text">{text}</View>
    </View>
  )
}
