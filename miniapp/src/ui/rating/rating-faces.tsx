import { Text, View } from '@tarojs/components'
import { classNames } from '../class-name'
import { Icon, type IconName } from '../icon/icon'
import { Pressable } from '../pressable'
import { spoken } from '../spoken'
import './rating.css'

export type RatingLevel = 'VERY_SATISFIED' | 'SATISFIED' | 'FAIR' | 'UNSATISFIED' | 'VERY_UNSATISFIED'

const FACES = [
  { level: 'VERY_SATISFIED', word: '非常满意', icon: 'face-best' },
  { level: 'SATISFIED', word: '满意', icon: 'face-good' },
  { level: 'FAIR', word: '基本满意', icon: 'face-fair' },
  { level: 'UNSATISFIED', word: '不满意', icon: 'face-poor' },
  { level: 'VERY_UNSATISFIED', word: '非常不满意', icon: 'face-worst' },
] as const satisfies readonly { level: RatingLevel; word: string; icon: IconName }[]

type RatingFacesProps = { value: RatingLevel | null; onChange: (level: RatingLevel) => void }

/** Five faces, best first, none chosen for the person. */
export function RatingFaces({ value, onChange }: RatingFacesProps) {
  return (
    <View className="faces" {...spoken({ role: 'radiogroup', label: '这次办得怎么样' })}>
      {FACES.map(({ level, word, icon }) => (
        <Pressable
          key={level}
          className={classNames('face', level === value && 'face-on')}
          role="radio"
          label={word}
          checked={level === value}
          onPress={() => onChange(level)}
        >
          <Icon name={icon} />
          <Text className="face-word">{word}</Text>
        </Pressable>
      ))}
    </View>
  )
}
