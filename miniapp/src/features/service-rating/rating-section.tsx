import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '../../api'
import { RateServiceDocument } from '../../generated/documents/service-rating'
import { Button, FaultNote, RatingFaces, type RatingLevel, Section, TextInput } from '../../ui'
import { commentWords, type Rating, ratedLine, submitWords } from './rating-view'

const LONGEST = 200

/** 这次办得怎么样: five faces, best first, none forced, once (LY-2). */
export function RatingSection({ entitlementId, rating }: { entitlementId: string; rating: Rating | null }) {
  const [level, setLevel] = useState<RatingLevel | null>(null)
  const [comment, setComment] = useState('')
  const rate = useAct(RateServiceDocument, { outdates: ['Entitlement'] })
  const given = rating ?? rate.data?.rateService
  if (given) {
    return (
      <Section title="您的评价" pad>
        <View className="t15">{ratedLine(given)}</View>
        {given.comment && <View className="t15 c2 gap-1">“{given.comment}”</View>}
      </Section>
    )
  }
  return (
    <Section title="这次办得怎么样？" pad>
      <View className="t13 c3">部门看不到是谁评的。不满意的，15 个工作日内答复您。</View>
      <RatingFaces value={level} onChange={setLevel} />
      {level && (
        <>
          <View className="gap-3" />
          <TextInput
            key={commentWords(level).label}
            {...commentWords(level)}
            maxLength={LONGEST}
            initial={comment}
            onCommit={setComment}
          />
          <FaultNote error={rate.error} bare />
          <View className="gap-3">
            <Button
              kind="second"
              off={rate.isPending ? '正在提交…' : null}
              onPress={() => rate.mutate({ entitlementId, level, comment: comment || null })}
            >
              {submitWords(level)}
            </Button>
          </View>
        </>
      )}
    </Section>
  )
}
