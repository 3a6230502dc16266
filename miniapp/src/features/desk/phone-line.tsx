import { View } from '@tarojs/components'
import { faultWords, useAct } from '../../api'
import { CallCandidateDocument } from '../../generated/documents/desk'
import { callPhone, hasDialler } from '../../platform/phone-call'
import { Icon, TextLink } from '../../ui'
import { spoken } from '../../ui/spoken'
import type { Candidate } from './candidate-view'

type PhoneLineProps = { candidate: Candidate; whose: string; mayCall: boolean }

/** The masked number; 拨打 shows the whole one for this call only, dials it where that can be, and the person sees that it was shown. */
export function PhoneLine({ candidate, whose, mayCall }: PhoneLineProps) {
  const call = useAct(CallCandidateDocument, {
    onDone: ({ callCandidate: { phone } }) => hasDialler() && callPhone(phone),
  })
  const phone = call.data?.callCandidate.phone
  const words = call.error ? faultWords(call.error, 'ACTING') : null
  return (
    <View className="panel-phone">
      <Icon name="phone" size="s" />
      <View className="desk-grow">
        <View>
          联系人电话 {phone ?? candidate.phone}{' '}
          {mayCall && !phone && !call.isPending && (
            <TextLink
              label={`拨打 ${candidate.name}`}
              onPress={() => call.mutate({ candidateId: candidate.id })}
            >
              拨打
            </TextLink>
          )}
        </View>
        <View className="t13 c3">
          {phone ? `这一次已经记下，${whose}看得到是谁、为什么打的` : '先问清楚，再决定'}
        </View>
        {words && <View {...spoken({ role: 'alert' })}>{`${words.title}。${words.text}`}</View>}
      </View>
    </View>
  )
}
