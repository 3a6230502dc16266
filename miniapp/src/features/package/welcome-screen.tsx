import { View } from '@tarojs/components'
import { faultWords } from '../../api'
import { go } from '../../platform/navigation'
import {
  Button,
  Dock,
  FaultState,
  Screen,
  Section,
  SetRow,
  SkeletonBlock,
  setElder,
  TextLink,
  useElder,
} from '../../ui'
import { RootTabs } from '../../ui/screen/root-tabs'

type WelcomeScreenProps = {
  loading: boolean
  problem: unknown
  /** Signed in, but the real name is not proven yet. */
  named: boolean
  onAgain: () => void
}

/** Home of somebody the product does not know yet: what it does for them, and the two ways in. */
export function WelcomeScreen({ loading, problem, named, onAgain }: WelcomeScreenProps) {
  const elder = useElder()
  const words = problem ? faultWords(problem) : null
  return (
    <Screen
      root
      title="政策直达"
      dock={
        <Dock tabs={<RootTabs on="home" />}>
          {!loading && (
            <Button onPress={() => go('sign-in')}>
              {named ? '实名，看我能领什么' : '登录，看我能领什么'}
            </Button>
          )}
        </Dock>
      }
    >
      {loading ? (
        <SkeletonBlock hero />
      ) : (
        <>
          <Section flush pad>
            <View className="t24 b">政策找人，钱直接到账</View>
            <View className="t15 c2 gap-1">
              各部门的数据替您比对，符合的告诉您能领多少、为什么，点一下就办。不用找、不用填、不用跑。
            </View>
            <TextLink icon="text-size" onPress={() => setElder(!elder)}>
              {elder ? '换回标准版' : '长辈版，字大一号'}
            </TextLink>
          </Section>
          {words && (
            <Section>
              <FaultState words={words} onAgain={onAgain} />
            </Section>
          )}
          <Section title="先看看，不用登录">
            <SetRow
              first
              icon="scan"
              name="扫政策海报上的码"
              note="看这项政策谁能领、领多少"
              onPress={() => go('scan')}
            />
            <SetRow icon="hall" name="政策大厅" note="正在办的每一项" onPress={() => go('hall')} />
            <SetRow
              icon="shield"
              name="收到短信或二维码，拿不准真假"
              note="扫一下，或输入码号核验"
              onPress={() => go('scan')}
            />
          </Section>
        </>
      )}
    </Screen>
  )
}
