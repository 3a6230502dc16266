import { amountInSentence } from '@policy-direct/shared/format/money'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { placeWords } from '@policy-direct/shared/vocabulary/queue-words'
import { View } from '@tarojs/components'
import { useRead } from '../../api'
import { QueuedPlaceDocument } from '../../generated/documents/policy-package'
import { go, goRoot } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { AmountText, Button, Dock, Pressable, ReadAloud, Screen, Section, setElder, TextLink } from '../../ui'
import {
  actionWord,
  besides,
  coming,
  elderWords,
  othersLine,
  queued,
  readyTitle,
  spokenPackage,
  sumTogether,
} from './elder-view'
import { nature, type Package, type PackageCase, stepLine } from './package-view'
import './package.css'

type ElderPackageProps = { shown: Package; name: string; onConfirm: () => void }

/** 长辈版 home: one sum, three actions, no tab bar. */
export function ElderPackage({ shown, name, onConfirm }: ElderPackageProps) {
  const ready = shown.ready.length > 0
  const moving = coming(shown)
  const words = elderWords(shown)
  const others = othersLine(shown)
  return (
    <Screen
      root
      title="政策直达 长辈版"
      ground="white"
      dock={
        <Dock>
          <View className="elder-actions">
            <Button off={ready ? null : words.title} onPress={onConfirm}>
              {actionWord(shown)}
            </Button>
            <ReadAloud as="button" text={spokenPackage(shown)} />
            <Button kind="second" icon="phone" onPress={() => callPhone(HOTLINE)}>
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
            <View className="t20">{readyTitle(shown)}</View>
            <ElderSum cases={shown.ready} />
            <ElderLines cases={shown.ready} note={nature} />
            {besides(shown) && <View className="t15 c2 gap-2">{besides(shown)}</View>}
            {others && (
              <View className="t15 c2 gap-2">
                <View>{others}</View>
                <TextLink onPress={() => goRoot('cases')}>看另外的</TextLink>
              </View>
            )}
          </>
        ) : (
          <>
            <View className="t20">{words.title}</View>
            {moving.length > 0 && (
              <>
                <ElderSum cases={moving} />
                <ElderLines cases={moving} note={stepLine} />
              </>
            )}
            <View className="t15 c2 gap-2">{words.text}</View>
          </>
        )}
        {queued(shown).map(one => (
          <InLine key={one.id} one={one} />
        ))}
      </Section>
    </Screen>
  )
}

/** Where a case stands in the order of its pool; asked for by itself, because few cases wait. */
function InLine({ one }: { one: PackageCase }) {
  const place = useRead(QueuedPlaceDocument, { id: one.id }, { keep: true }).data?.entitlement.place
  return (
    <Pressable
      className="gap-2"
      label={`${one.item.name}，看排到哪了`}
      onPress={() => go('progress', { id: one.id })}
    >
      <View className="t17 b">{one.item.name}</View>
      <View className="t15">{place ? placeWords(place) : '名次给您留着'}</View>
    </Pressable>
  )
}

/** One large sum of one sort; money and what is not asked for stand apart in their own lines. */
const ElderSum = ({ cases }: { cases: readonly PackageCase[] }) => {
  const sum = sumTogether(cases)
  return sum === null ? null : <AmountText fen={sum} size="hero" />
}

type ElderLinesProps = { cases: readonly PackageCase[]; note(one: PackageCase): string }

const ElderLines = ({ cases, note }: ElderLinesProps) => (
  <>
    {cases.map(one => (
      <View key={one.id} className="gap-1">
        <View className="t17 b">{one.item.name}</View>
        <View className="t15">
          {sumTogether(cases) === null && one.amountFen > 0 ? `${amountInSentence(one.amountFen)}，` : ''}
          {note(one)}
        </View>
      </View>
    ))}
  </>
)
