import { fullDate } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import type { Beneficiary } from '../../api/acting'
import { Section, Separated, setElder, TextLink } from '../../ui'
import './package.css'

const ROLES = { SELF: '本人', LEGAL_REPRESENTATIVE: '法定代表人', AGENT: '经办人' } as const

/** For whom this page speaks, in which capacity, until when; and the way into 长辈版. */
export function WhoseBlock({
  beneficiary,
  agentName,
}: {
  beneficiary: Beneficiary
  agentName: string | null
}) {
  const { role, authorisedUntil, kind, name } = beneficiary
  return (
    <Section flush>
      <View className="whose">
        <View className="whose-grow">
          <View className="whose-name">{name}</View>
          <View className="t13 c3">
            <Separated
              parts={[
                kind === 'ENTERPRISE' ? `${ROLES[role]} ${agentName ?? ''}` : ROLES[role],
                authorisedUntil && `授权至 ${fullDate(authorisedUntil)}`,
              ]}
            />
          </View>
        </View>
        <TextLink icon="text-size" onPress={() => setElder(true)}>
          长辈版
        </TextLink>
      </View>
    </Section>
  )
}
