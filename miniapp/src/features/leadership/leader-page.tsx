import { cityMoment } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { faultWords } from '../../api'
import { signOut } from '../../api/sign-out'
import type { RouteName } from '../../routes'
import { Button, ErrorState, NoPermission, TextLink } from '../../ui'
import { DeskFrame } from '../../ui/desk'
import { dutyOf, type Leader } from './leader-view'
import './leadership.css'

const PLACES: readonly { route: RouteName; word: string }[] = [
  { route: 'leader', word: '总览' },
  { route: 'leader-departments', word: '部门' },
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

/** Not allowed says who can allow it; everything else can be tried again. */
export function LeaderProblem({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const words = faultWords(error)
  if (words.show === 'NO_PERMISSION')
    return (
      <NoPermission
        title="您的岗位看不了这一页"
        lines={[words.text, '岗位不对的话，请本局管理工作账号的人调整。']}
      />
    )
  return (
    <ErrorState title={words.title} lines={[words.text]} traceCode={words.traceCode}>
      <View className="desk-again">
        <Button kind="second" onPress={onAgain}>
          再试一次
        </Button>
      </View>
    </ErrorState>
  )
}
