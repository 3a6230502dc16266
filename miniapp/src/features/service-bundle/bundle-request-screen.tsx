import { fullDateTime } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { answeredAt, useRead } from '../../api'
import { BundleRequestDocument } from '../../generated/documents/service-bundle'
import { go, goRoot } from '../../platform/navigation'
import { Button, Dock, Foot, ReadState, Screen, Section, Separated, TextLink } from '../../ui'
import { askedOnce, isOver, requestLine, waitsForYou } from './bundle-view'
import { RequestPart } from './request-part'

const LOOK_AGAIN_MS = 3_000

/** One page for all that was handed in together: where each item stands, what follows by itself, what is missing. */
export function BundleRequestScreen({ id }: { id: string }) {
  const read = useRead(BundleRequestDocument, { id }, { keep: true, everyMs: LOOK_AGAIN_MS })
  const request = read.data?.bundleRequest
  const now = read.data?.now ?? ''
  if (!request)
    return (
      <Screen title="一件事办到哪了" asOf={answeredAt(read)}>
        <ReadState read={read} shown={false} hero />
      </Screen>
    )
  const asked = askedOnce(request.parts)
  const yours = request.parts.filter(waitsForYou)
  const first = yours[0]?.entitlement
  return (
    <Screen
      title="一件事办到哪了"
      asOf={answeredAt(read)}
      dock={
        <Dock>
          {first ? (
            <Button onPress={() => go('progress', { id: first.id })}>
              {first.status === 'READY' ? `去确认${yours[0]?.itemName}` : `去看${yours[0]?.itemName}`}
            </Button>
          ) : (
            <Button kind="second" onPress={() => goRoot('home')}>
              {isOver(request) ? '看我还能领什么' : '回我的政策包，办好告诉您'}
            </Button>
          )}
        </Dock>
      }
    >
      <Section flush pad>
        <View className="t15 c2">{request.bundleName}</View>
        <View className="t24 b">{requestLine(request.parts)}</View>
        <View className="t13 c3 gap-1">
          <Separated parts={[`受理号 ${request.number}`, `${fullDateTime(request.submittedAt)} 提交`]} />
        </View>
      </Section>
      {asked.length > 0 && (
        <Section title="要您补的" note={`${asked.length} 项，一次说全`} pad>
          {asked.map(({ name, why, items }) => (
            <View key={`${name} ${why}`} className="gap-2">
              <View className="t15">{`${name}：${why}`}</View>
              {items.map(item => (
                <TextLink
                  key={item.applicationId}
                  forward
                  label={`去补${item.name}的${name}`}
                  onPress={() => go('application', { id: item.applicationId })}
                >
                  {`去补${item.name}`}
                </TextLink>
              ))}
            </View>
          ))}
        </Section>
      )}
      <Section title="每一项" note={`${request.parts.length} 项，各办各的`}>
        {request.parts.map((part, at) => (
          <RequestPart key={part.itemId} requestId={id} part={part} today={now} first={at === 0} />
        ))}
      </Section>
      <Foot>
        一项要核实、没办成或者撤回，都不影响别的。每一项都有自己的办件号，不会办两次，也不会付两次。
      </Foot>
    </Screen>
  )
}
