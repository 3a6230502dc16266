import { View } from '@tarojs/components'
import type { ComponentProps } from 'react'
import { go, goRoot } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import {
  Button,
  Dock,
  EmptyState,
  Foot,
  NumberedClause,
  ReadState,
  Screen,
  Section,
  TextLink,
} from '../../ui'
import type { Bundle } from './fitting-bundles'

type BundleScreenProps = {
  /** Null while it is asked; undefined when there is none of that name. */
  bundle: Bundle | null | undefined
  read: ComponentProps<typeof ReadState>['read']
  asOf: string | null
  /** Signed in, but nobody they act for is of the kind this one is for. */
  otherKind: boolean
  /** Signed in, and their own is being asked. */
  opening: boolean
}

/** A bundle for a passer-by, and while one's own is being judged: what is in it, for whom, on what it rests. */
export function BundleScreen({ bundle, read, asOf, otherKind, opening }: BundleScreenProps) {
  return (
    <Screen
      title="一件事一次办"
      asOf={asOf}
      dock={
        bundle && !opening ? (
          <Dock hint={otherKind ? forWhom(bundle) : ''}>
            <Button onPress={() => (otherKind ? go('mine') : go('sign-in'))}>
              {otherKind ? '到“我的”换一个身份' : '登录，看我能办哪几项'}
            </Button>
          </Dock>
        ) : undefined
      }
    >
      {bundle && (
        <>
          <Section flush pad>
            <View className="t24 b">{bundle.name}</View>
            <View className="t15 c2 gap-1">{bundle.summary}</View>
          </Section>
          <Section title="一起办的" note={`${bundle.items.length} 项`}>
            {bundle.items.map(({ id, name, benefitText }, at) => (
              <NumberedClause key={id} at={at + 1} text={`${name}：${benefitText}`} />
            ))}
          </Section>
        </>
      )}
      {(opening || !bundle) && bundle !== undefined && <ReadState read={read} shown={false} />}
      {bundle === undefined && (
        <Section flush>
          <EmptyState title="没有这个“一件事”" lines={['它可能已经停办。里面的事项还能单独办。']}>
            <Button kind="second" onPress={() => goRoot('hall')}>
              到大厅找
            </Button>
          </EmptyState>
        </Section>
      )}
      {bundle && (
        <Foot>
          <View>
            {bundle.contact.name}{' '}
            <TextLink onPress={() => callPhone(bundle.contact.phone)}>{bundle.contact.phone}</TextLink>
          </View>
          <View>依据 {bundle.basis}</View>
        </Foot>
      )}
    </Screen>
  )
}

const forWhom = ({ beneficiaryKind }: Bundle): string =>
  beneficiaryKind === 'ENTERPRISE' ? '这一件给企业办，您现在没有绑定企业' : '这一件给个人办'
