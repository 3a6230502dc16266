import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { go, goRoot } from '../../platform/navigation'
import { Button, Dock, Foot, KeyValues, Mark, Screen, Section } from '../../ui'
import './entry-code.css'
import { type Genuine, hallParams, vouchLines } from './entry-view'

/** A genuine code: who issued it, what it does and what it will never do. */
export function GenuineCode({ code, onBack }: { code: Genuine; onBack: () => void }) {
  const { item, category } = code
  const open = () => {
    if (item) go('guide', { code: code.code })
    else if (category) goRoot('hall', hallParams(category))
    else goRoot('home')
  }
  return (
    <Screen
      title="核验结果"
      onBack={onBack}
      dock={
        <Dock>
          <Button onPress={open}>
            {item ? '打开政策指南' : category ? `看${category.label}` : '看我的政策包'}
          </Button>
          <Button kind="plain" onPress={onBack}>
            再扫一个
          </Button>
        </Dock>
      }
    >
      <Section flush pad>
        <View className="entry-genuine">
          <Mark verdict="MET" size="l" />
          <View className="t24 b">真码，可以放心用</View>
        </View>
        <View className="entry-vouch">
          <KeyValues lines={vouchLines(code)} />
        </View>
      </Section>
      <Section title="这张码会做什么" pad>
        <KeyValues
          lines={[
            {
              label: '会',
              value: <Both first="打开政策指南，不用登录" second="记下从哪张海报来，不记是谁" />,
            },
            {
              label: '不会',
              value: <Both bold first="要钱、要密码、要验证码" second="让您加好友、下载别的程序" />,
            },
          ]}
        />
      </Section>
      <Foot>
        <View>
          不放心？打 {HOTLINE} 报码号 {code.code}
        </View>
      </Foot>
    </Screen>
  )
}

const Both = ({ first, second, bold = false }: { first: string; second: string; bold?: boolean }) => (
  <View className={bold ? 'b' : ''}>
    <View>{first}</View>
    <View>{second}</View>
  </View>
)
