import { View } from '@tarojs/components'
import { Button, Sheet } from '../../ui'

export type Agreement = 'TERMS' | 'PRIVACY'

const TEXTS: Record<Agreement, { title: string; lines: readonly string[] }> = {
  TERMS: {
    title: '用户协议',
    lines: [
      '政策直达由长春市政务服务和数字化建设管理局办，不收一分钱，没有广告。',
      '我们用各部门已有的数据替您比对政策，告诉您能领什么、为什么、差哪一项。领不领，由您点一下决定。',
      '您替企业办事，要有法定代表人的授权；授权之外的事，我们不替您办。',
      '判断错了，可以说数据有误，也可以申诉；不服还可以依法申请行政复议。',
    ],
  },
  PRIVACY: {
    title: '个人信息怎么用',
    lines: [
      '用到什么：微信里认出您的编号、手机号、实名信息，以及和您申领的政策有关的部门数据。',
      '用来做什么：找您能领的、核对条件、付款、发消息告诉您。不作别的用途，不给商家。',
      '谁看过、看了什么、凭什么看，都记下来，在“我的”里随时能查，改不了，也删不了。',
      '身份证号、账号等加密保存，页面上只显示打码后的样子。',
    ],
  },
}

/** What one agrees to, in words a person reads in a minute. */
export function AgreementSheet({ shown, onClose }: { shown: Agreement | null; onClose: () => void }) {
  const { title, lines } = TEXTS[shown ?? 'TERMS']
  return (
    <Sheet
      id="agreement-sheet"
      open={shown !== null}
      title={title}
      onClose={onClose}
      action={
        <Button kind="second" onPress={onClose}>
          看完了
        </Button>
      }
    >
      {lines.map(line => (
        <View key={line} className="t15 gap-3">
          {line}
        </View>
      ))}
    </Sheet>
  )
}
