import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useRead } from '../../api'
import { signOut } from '../../api/sign-out'
import { DeskAccountChangeCountDocument } from '../../generated/documents/accounts'
import { DeskAsidePaymentCountDocument } from '../../generated/documents/aside'
import { DeskObjectionsDocument, DeskRemindersDocument } from '../../generated/documents/desk'
import type { RouteName } from '../../routes'
import { TextLink } from '../../ui'
import { DeskFrame } from '../../ui/desk'
import './desk.css'
import { dutyOf, type Staff } from './staff-view'

type DeskPageProps = {
  staff: Staff
  on: RouteName
  asOf?: string | null
  foot?: ReactNode
  children?: ReactNode
}

/** Every page of 部门台: where one can go, who is signed in, and the way out. */
export function DeskPage({ staff, on, ...rest }: DeskPageProps) {
  const waiting = useRead(DeskObjectionsDocument, {}).data?.deskObjections.filter(one => !one.answer)
  const reminded = useRead(DeskRemindersDocument, {}).data?.deskReminders.filter(one => one.finding === null)
  const moving = useRead(DeskAccountChangeCountDocument, {}).data?.deskAccountChangeCount
  const aside = useRead(DeskAsidePaymentCountDocument, {}).data?.deskAsidePaymentCount
  return (
    <DeskFrame
      {...rest}
      on={on}
      places={[
        { route: 'desk', word: '候选核定' },
        { route: 'desk-objections', word: '异议', count: waiting?.length },
        { route: 'desk-accounts', word: '换账户', count: moving },
        { route: 'desk-runs', word: '发放' },
        { route: 'desk-aside', word: '上线前已发', count: aside },
        { route: 'desk-items', word: '事项' },
        { route: 'desk-sandbox', word: '沙盘推演' },
        { route: 'desk-reminders', word: '督办', count: reminded?.length },
        { route: 'desk-codes', word: '码和海报' },
        { route: 'desk-tags', word: '标签' },
        { route: 'desk-facts', word: '数据目录' },
        { route: 'desk-news', word: '资讯' },
        { route: 'desk-publicity', word: '公示' },
      ]}
      who={<Who staff={staff} />}
    />
  )
}

function Who({ staff }: { staff: Staff }) {
  return (
    <>
      <View>
        <View>{staff.department.shortName}</View>
        <View>{`${dutyOf(staff)} ${staff.name}`}</View>
      </View>
      <TextLink label={`${staff.name}，退出登录`} onPress={() => void signOut()}>
        退出
      </TextLink>
    </>
  )
}
