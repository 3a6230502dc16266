import { View } from '@tarojs/components'
import { faultWords } from '../../api'
import type { useActing } from '../../api/acting'
import { go } from '../../platform/navigation'
import { FaultState, RadioRow, Section, Separated, SkeletonLine, spoken, TextLink } from '../../ui'
import './beneficiary.css'
import { capacity } from './mine-view'

type WhomListProps = { acting: ReturnType<typeof useActing>; onChoose(beneficiaryId: string): void }

/** 现在替谁办: everybody one may act for; the chosen one is what all screens speak of. */
export function WhomList({ acting, onChoose }: WhomListProps) {
  const { signedIn, viewer, beneficiary, loading, problem, refresh } = acting
  if (!signedIn || (!viewer && !loading && !problem)) return <Nobody />
  const words = problem && !viewer ? faultWords(problem) : null
  return (
    <Section flush>
      <View className="whom-head">
        <View className="t13 c3">现在替谁办</View>
        <TextLink icon="plus" onPress={() => go('sign-in', { role: 'LEGAL_REPRESENTATIVE', adding: 'yes' })}>
          绑定企业
        </TextLink>
      </View>
      {loading && !viewer && <Waiting />}
      {words && <FaultState words={words} onAgain={() => void refresh()} />}
      {viewer?.beneficiaries.length === 0 && (
        <View className="t15 c2 whom-none">实名以后，就能看到您自己和您的企业。</View>
      )}
      <View {...spoken({ role: 'radiogroup', label: '现在替谁办' })}>
        {viewer?.beneficiaries.map((one, at) => (
          <RadioRow
            key={one.id}
            first={at === 0}
            name={one.name}
            note={<Separated parts={capacity(one, viewer.name)} />}
            chosen={one.id === beneficiary?.id}
            onChoose={() => onChoose(one.id)}
          />
        ))}
      </View>
    </Section>
  )
}

const Nobody = () => (
  <Section flush pad>
    <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
      还没有登录
    </View>
    <View className="t15 c2">登录以后，能看您和您的企业能领多少、办到哪了、谁看过您的数据。</View>
  </Section>
)

/** Names stay, only values are on their way (18b). */
const Waiting = () => (
  <View {...spoken({ role: 'status', label: '正在取，请稍等' })}>
    {['78%', '70%', '30%'].map(width => (
      <View className="whom-wait" key={width}>
        <View className="whom-dot skel" />
        <View className="whom-grow">
          <SkeletonLine width={width} />
          <SkeletonLine width="46%" />
        </View>
      </View>
    ))}
  </View>
)
