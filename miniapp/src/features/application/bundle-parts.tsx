import { View } from '@tarojs/components'
import { go } from '../../platform/navigation'
import { AmountText, Links, Row, TextLink } from '../../ui'
import { canWord, isTakenAlong, partAmount, partWords, type StandingPart } from './bundle-view'

type BundlePartsProps = {
  parts: readonly StandingPart[]
  /** Ids of items that are left out this time. */
  without: ReadonlySet<string>
  onToggle(itemId: string): void
}

/** Every item of a bundle: why it fits, what it comes to, and leaving it out or taking it along again. */
export function BundleParts({ parts, without, onToggle }: BundlePartsProps) {
  return (
    <>
      {parts.map((one, at) => (
        <OnePart
          key={one.part.item.id}
          one={one}
          first={at === 0}
          out={without.has(one.part.item.id)}
          onToggle={() => onToggle(one.part.item.id)}
        />
      ))}
    </>
  )
}

type OnePartProps = { one: StandingPart; first: boolean; out: boolean; onToggle: () => void }

function OnePart({ one, first, out, onToggle }: OnePartProps) {
  const { part, right, standing } = one
  const { id, name } = part.item
  const amount = partAmount(one)
  const open = isTakenAlong(one)
  const caseId = right?.entitlement?.id
  return (
    <Row
      first={first}
      name={name}
      amount={
        amount && !out ? (
          <AmountText fen={amount.fen} {...(amount.sure ? {} : { maybe: canWord(one) })} />
        ) : undefined
      }
      meta={[
        <View key="why" className="t15 c1">
          {out ? '这次不办，以后可以单独办' : partWords(one)}
        </View>,
        ...(part.application?.declinedBefore ? [part.application.declinedBefore] : []),
      ]}
    >
      <Links>
        {open && (
          <TextLink label={`${out ? '加上' : '这次不办'}${name}`} onPress={onToggle}>
            {out ? '加上这一项' : '这次不办'}
          </TextLink>
        )}
        {standing === 'UNDER_WAY' && caseId && (
          <TextLink label={`看${name}办到哪了`} onPress={() => go('progress', { id: caseId })}>
            看办到哪了
          </TextLink>
        )}
        {standing !== 'UNDER_WAY' && right && (
          <TextLink
            label={`${name}，看为什么`}
            onPress={() => go('why', { item: id, record: right.recordKey ?? undefined })}
          >
            看为什么
          </TextLink>
        )}
      </Links>
    </Row>
  )
}
