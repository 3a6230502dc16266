import { View } from '@tarojs/components'
import { DeskFrame } from '../../ui/desk'
import { SandboxScreen } from './sandbox-screen'

/** The sandbox for those who answer for several departments: they look, nothing is changed by it. */
export const LeaderSandbox = ({ name }: { name: string }) => (
  <DeskFrame
    title="指挥"
    on="desk-sandbox"
    places={[
      { route: 'leader', word: '总览' },
      { route: 'desk-sandbox', word: '沙盘推演' },
    ]}
    who={<View>{`只看汇总，看不到个人  ${name}`}</View>}
  >
    <SandboxScreen />
  </DeskFrame>
)
