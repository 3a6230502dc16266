import { View } from '@tarojs/components'
import { callPhone } from '../../platform/phone-call'
import { AmountText, Button, Dock, ReadAloud, Screen, Section, setElder, TextLink } from '../../ui'
import {
  coming,
  elderWords,
  nature,
  type Package,
  type PackageCase,
  spokenPackage,
  stepLine,
} from './package-view'
import './package.css'

type ElderPackageProps = { shown: Package; name: string; onConfirm: () => void }

/** 长辈版 home: one sum, three actions, no tab bar. */
export function ElderPackage({ shown, name, onConfirm }: ElderPackageProps) {
  const ready = shown.ready.length > 0
  const moving = coming(shown)
  const words = elderWords(shown)
  return (
    <Screen
      root
      title="政策直达 长辈版"
      ground="white"
      dock={
        <Dock>
          <View className="elder-actions">
            <Button off={ready ? null : words.title} onPress={onConfirm}>
              去领钱
            </Button>
            <ReadAloud as="button" text={spokenPackage(shown)} />
            <Button kind="second" icon="phone" onPress={() => callPhone('0431-12345')}>
              打 12345 找人帮
            </Button>
          </View>
        </Dock>
      }
    >
      <Section flush pad>
        <View className="elder-hello">
          <View className="t17">{name ? `${name}，您好` : '您好'}</View>
          <TextLink onPress={() => setElder(false)}>换回标准版</TextLink>
        </View>
        {ready ? (
          <>
            <View className="t20">
              {shown.ready.length > 1 ? `您有 ${shown.ready.length} 笔钱可以领` : '您有一笔钱可以领'}
            </View>
            <AmountText fen={shown.readyFen} size="hero" />
            <ElderLines cases={shown.ready} note={nature} />
            {moving.length > 0 && (
              <View className="t15 c2 gap-2">另外 {moving.length} 笔正在路上，自己会到，不用您点</View>
            )}
          </>
        ) : (
          <>
            <View className="t20">{words.title}</View>
            {moving.length > 0 && (
              <>
                <AmountText fen={moving.reduce((sum, one) => sum + one.amountFen, 0)} size="hero" />
                <ElderLines cases={moving} note={stepLine} />
              </>
            )}
            <View className="t15 c2 gap-2">{words.text}</View>
          </>
        )}
      </Section>
    </Screen>
  )
}

type ElderLinesProps = { cases: readonly PackageCase[]; note(one: PackageCase): string }

const ElderLines = ({ cases, note }: ElderLinesProps) => (
  <>
    {cases.map(one => (
      <View key={one.id} className="gap-1">
        <View className="t17 b">{one.item.name}</View>
        <View className="t15">{note(one)}</View>
      </View>
    ))}
  </>
)
