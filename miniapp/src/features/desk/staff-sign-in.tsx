import { View } from '@tarojs/components'
import type { Viewer } from '../../api/acting'
import { goRoot } from '../../platform/navigation'
import { Button, FaultNote, TextLink, VerdictBlock } from '../../ui'
import { DeskFrame, DeskHead } from '../../ui/desk'
import './desk.css'
import { replaced } from './staff-view'
import { useStaffSignIn } from './use-staff-sign-in'

/** 部门台 before the staff sign-on: who may come in, and whose session it replaces. */
export function StaffSignIn({ viewer, returnTo }: { viewer: Viewer | null; returnTo: string }) {
  const { start, busy, refused, problem } = useStaffSignIn(returnTo)
  const instead = replaced(viewer)
  return (
    <DeskFrame>
      <View className="staff-door">
        <DeskHead title="用工作账号登录" note="候选核定和异议答复，只给部门工作人员办。" />
        <View className="gap-4 c2">
          登录在市统一的工作登录页上做，做完自动回到这里。您只看得到本部门、本地区的名单，每次查看和核定都留痕。
        </View>
        {instead && <View className="staff-instead gap-4">{instead}</View>}
        {refused && <VerdictBlock verdict="INELIGIBLE" title={refused} />}
        <FaultNote error={problem} bare />
        <View className="gap-4">
          <Button onPress={start} off={busy ? '正在登录，请稍等' : null}>
            去登录
          </Button>
        </View>
        <View className="gap-2">
          <TextLink onPress={() => goRoot('home')}>我不是工作人员，回首页</TextLink>
        </View>
      </View>
    </DeskFrame>
  )
}
