import { View } from '@tarojs/components'
import { faultWords } from '../../api'
import { spoken } from '../../ui'

/** Why what was pressed is not done, beside the button, with the number to read out; nothing while all is well. */
export function ActProblem({ error }: { error: unknown }) {
  if (!error) return null
  const { title, text, traceCode } = faultWords(error, 'ACTING')
  return (
    <View className="answer-problem" {...spoken({ role: 'alert' })}>
      <View>{`${title}。${text}`}</View>
      {traceCode && <View className="t13 c3">{`查询号 ${traceCode}`}</View>}
    </View>
  )
}
