import { View } from '@tarojs/components'
import { TextArea } from '../../ui'
import { Check } from '../../ui/desk'
import { type Asked, type DeskApplication, partsOf } from './applications-view'

type AskedPartsProps = { one: DeskApplication; asked: Asked; onAsk: (asked: Asked) => void }

/** Every part of a form, to say of each what has to be corrected (一次性告知). */
export function AskedParts({ one, asked, onAsk }: AskedPartsProps) {
  const choose = (part: string, chosen: boolean) => {
    const { [part]: _, ...rest } = asked
    onAsk(chosen ? { ...rest, [part]: '' } : rest)
  }
  return (
    <>
      {partsOf(one).map(({ id: part, name }) => (
        <View key={part}>
          <View className="ask-line">
            <Check
              label={`要补${name}`}
              chosen={part in asked ? 'all' : 'none'}
              onChange={chosen => choose(part, chosen)}
            />
            <View>{name}</View>
          </View>
          {part in asked && (
            <TextArea
              label={`${name}要怎么改，申请的人看得到`}
              maxLength={200}
              onChange={reason => onAsk({ ...asked, [part]: reason })}
            />
          )}
        </View>
      ))}
    </>
  )
}
