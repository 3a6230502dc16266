import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Icon, RadioRow, Section, SetRow, SkeletonBlock, TextInput, Tick, Toggle } from '../../ui'
import { iconNames } from '../../ui/icon/icon'

/** Everything that is pressed or filled in. */
export function Controls() {
  const [role, setRole] = useState('agent')
  const [on, setOn] = useState(true)
  return (
    <>
      <Section title="按钮" pad>
        <Button>确认领取 62.5 万元</Button>
        <View className="gap-2" />
        <Button kind="second" icon="phone">
          催一下财政拨付
        </Button>
        <View className="gap-2" />
        <Button off="有网才能确认">确认领取</Button>
        <Button kind="plain">撤回这次确认</Button>
        <Button small kind="second">
          退回候选
        </Button>
      </Section>
      <Section title="选择">
        <RadioRow
          first
          name="本人"
          note="看我和家人能领的"
          chosen={role === 'self'}
          onChoose={() => setRole('self')}
        />
        <RadioRow
          name="企业的经办人"
          note="要法定代表人授权"
          chosen={role === 'agent'}
          onChoose={() => setRole('agent')}
        />
        <SetRow name="确认领取" end={<Toggle label="确认领取" on={on} onChange={setOn} />} />
        <SetRow
          name="改收款账户"
          end={<Toggle label="改收款账户" on={!on} onChange={value => setOn(!value)} />}
        />
        <Tick label="我看过用户协议，同意" on={on} onChange={setOn}>
          我看过用户协议和个人信息怎么用，同意
        </Tick>
      </Section>
      <Section title="填写" pad>
        <TextInput
          label="码号"
          placeholder="输入码号"
          hint="印在二维码下面，如 LX-BZJ-01"
          onCommit={() => undefined}
        />
        <TextInput
          label="手机号"
          kind="number"
          initial="1381234"
          wrong="手机号是 11 位，现在是 7 位"
          onCommit={() => undefined}
        />
      </Section>
      <Section title="图标" pad>
        <View className="tags c2">
          {iconNames.map(name => (
            <Icon key={name} name={name} />
          ))}
        </View>
        <SkeletonBlock hero />
      </Section>
    </>
  )
}
