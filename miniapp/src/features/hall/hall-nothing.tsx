import type { BeneficiaryKind } from '../../generated/types'
import { Button, EmptyState } from '../../ui'
import type { Page } from './hall-view'

type HallNothingProps = {
  page: Page
  text: string
  kind: BeneficiaryKind
  onKind(): void
  onAll(): void
  onForget(): void
}

/** Nothing here: says where there is something, else that the missed words were noted. */
export function HallNothing({ page, text, kind, onKind, onAll, onForget }: HallNothingProps) {
  if (page.unfiltered > 0) {
    return (
      <EmptyState title="这个筛选里没有" lines={[`去掉筛选，有 ${page.unfiltered} 项。`]}>
        <Button kind="second" onPress={onAll}>
          去掉筛选
        </Button>
      </EmptyState>
    )
  }
  if (page.otherKind > 0) {
    const other = kind === 'ENTERPRISE' ? '个人' : '企业'
    return (
      <EmptyState
        title={`${other}政策里有 ${page.otherKind} 项`}
        lines={[`这些要由${kind === 'ENTERPRISE' ? '您本人' : '企业'}来领。`]}
      >
        <Button kind="second" onPress={onKind}>{`切换到${other}看`}</Button>
      </EmptyState>
    )
  }
  if (text === '') {
    return <EmptyState title="现在没有正在办的" lines={['有新的会在这里，符合的会直接告诉您。']} />
  }
  return (
    <EmptyState
      title={`没有找到“${text}”`}
      lines={[
        '换个说法再试，少写几个字更容易找到。',
        '没找到的词会记下来（不记是谁找的），主管部门据此看缺什么政策。',
      ]}
    >
      <Button kind="second" onPress={onForget}>
        看全部政策
      </Button>
    </EmptyState>
  )
}
