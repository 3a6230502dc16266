import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { type Absent, inWeapp } from './target'

export type Speech = { speak(text: string, ended: () => void): void; stop(): void }

/** Reads aloud with the browser's voice. WeChat has none of its own, so there it says what to do instead. */
export function speech(): Speech | Absent {
  if (inWeapp) return { absent: `微信里还不能朗读，可以打 ${HOTLINE}，有人念给您听。` }
  const voice = window.speechSynthesis
  if (!voice) return { absent: `这个浏览器不能朗读，可以打 ${HOTLINE}，有人念给您听。` }
  return {
    speak(text, ended) {
      voice.cancel()
      const utterance = new window.SpeechSynthesisUtterance(text)
      utterance.lang = 'zh-CN'
      utterance.rate = 0.9
      utterance.onend = ended
      utterance.onerror = ended
      voice.speak(utterance)
    },
    stop: () => voice.cancel(),
  }
}
