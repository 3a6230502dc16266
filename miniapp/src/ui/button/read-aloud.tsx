import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { speech } from '../../platform/speech'
import { Button } from './button'
import { TextLink } from './text-link'

type ReadAloudProps = {
  /** What is read: the screen in whole sentences. */
  text: string
  /** A full button on the elder home, a link elsewhere. */
  as?: 'button' | 'link'
}

/** 读给我听; where there is no voice it says so, and what to do instead. */
export function ReadAloud({ text, as = 'link' }: ReadAloudProps) {
  const [speaking, setSpeaking] = useState(false)
  const [absent, setAbsent] = useState<string | null>(null)
  useEffect(
    () => () => {
      const voice = speech()
      if (!('absent' in voice)) voice.stop()
    },
    [],
  )
  const press = () => {
    const voice = speech()
    if ('absent' in voice) return setAbsent(voice.absent)
    if (speaking) {
      voice.stop()
      return setSpeaking(false)
    }
    setSpeaking(true)
    voice.speak(text, () => setSpeaking(false))
  }
  const word = speaking ? '停下' : '读给我听'
  return (
    <View>
      {as === 'button' ? (
        <Button kind="second" icon="sound" onPress={press}>
          {word}
        </Button>
      ) : (
        <TextLink icon="sound" onPress={press}>
          {word}
        </TextLink>
      )}
      {absent && <View className="t13 c3 gap-1">{absent}</View>}
    </View>
  )
}
