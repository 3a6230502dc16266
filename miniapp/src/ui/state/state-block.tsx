import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/icon'
import { spoken } from '../spoken'
import { WholeWords } from '../whole-words'
import './state.css'

type StateBlockProps = {
  title: string
  lines?: ReactNode[]
  icon?: IconName
  live?: boolean
  children?: ReactNode
}

function StateBlock({ title, lines = [], icon, live = false, children }: StateBlockProps) {
  return (
    <View className="state" {...(live ? spoken({ role: 'alert' }) : {})}>
      {icon && (
        <View className="state-icon">
          <Icon name={icon} size="l" />
        </View>
      )}
      <View className="state-title" {...spoken({ role: 'heading', level: 2 })}>
        {title}
      </View>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences keep their order
        <View className="state-text" key={at}>
          <WholeWords>{line}</WholeWords>
        </View>
      ))}
      {children}
    </View>
  )
}

type Words = { title: string; lines?: ReactNode[]; children?: ReactNode }

/** Nothing here: says what happens next. The next step itself goes into the Dock. */
export const EmptyState = (words: Words) => <StateBlock {...words} />

/** It did not work: in plain words, what is not affected, and a short number to read out on the phone. */
export const ErrorState = ({ traceCode, ...words }: Words & { traceCode?: string | null }) => (
  <StateBlock {...words} live>
    {traceCode && (
      <View className="state-code">
        <View>查询号 {traceCode}</View>
        <View>{`打 ${HOTLINE} 报这个号`}</View>
      </View>
    )}
    {words.children}
  </StateBlock>
)

/** Not allowed: says who can allow it. */
export const NoPermission = (words: Words) => <StateBlock {...words} icon="lock" />
