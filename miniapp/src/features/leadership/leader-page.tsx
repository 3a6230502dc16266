import { cityMoment } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { signOut } from '../../api/sign-out'
import type { RouteName } from '../../routes'
import { TextLink } from '../../ui'
import { DeskFrame } from '../../ui/desk'
import { dutyOf, type Leader } from './leader-view'
import './leadership.css'

const PLACES: readonly { route: RouteName; word: string }[] = [
  { route: 'leader', word: '总览' },
  { route: 'leader-departments', word: '部门' },
  { route: 'desk-sandbox', word: '沙盘推演' },
  { route: 'leader-bulletin', word: '通报' },
  { route: 'leader-audit', word: '审计导出' },
]

type LeaderPageProps = {
  staff: Leader
  on: RouteName
  now?: string
  asOf?: string | null
  children?: ReactNode
}

/** Every page of 指挥: sums only, no person anywhere. */
export function LeaderPage({ staff, on, now, ...rest }: LeaderPageProps) {
  const today = now ? cityMoment(now) : null
  return (
    <DeskFrame
      {...rest}
      title="指挥"
      on={on}
      places={PLACES}
      who={
        <>
          <View>
            <View>{`${staff.department.name} ${dutyOf(staff)} ${staff.name}`}</View>
            <View>{`只看汇总，看不到个人${today ? `  ${today.date}（${today.weekday}）` : ''}`}</View>
          </View>
          <TextLink label={`${staff.name}，退出登录`} onPress={() => void signOut()}>
            退出
          </TextLink>
        </>
      }
    />
  )
}
