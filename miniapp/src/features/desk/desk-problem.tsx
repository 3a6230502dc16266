import { View } from '@tarojs/components'
import { faultWords } from '../../api'
import { Button, ErrorState, NoPermission } from '../../ui'
import { WHO_DECIDES } from './staff-view'

/** Not allowed says who can allow it; everything else can be tried again. */
export function DeskProblem({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const words = faultWords(error)
  if (words.show === 'NO_PERMISSION') {
    return (
      <NoPermission
        title="您的岗位看不了这一页"
        lines={[words.text, WHO_DECIDES, '岗位不对的话，请本局管理工作账号的人调整。']}
      />
    )
  }
  return (
    <ErrorState title={words.title} lines={[words.text]} traceCode={words.traceCode}>
      <View className="desk-again">
        <Button kind="second" onPress={onAgain}>
          再试一次
        </Button>
      </View>
    </ErrorState>
  )
}
