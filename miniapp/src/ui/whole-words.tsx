import { Text } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'

/** What must not be torn apart at the end of a line: days and times, telephone numbers, numbers of documents, a figure with its unit and what it is of. */
const WHOLE =
  /(\d{4}-\d{2}-\d{2}|\d{4}-\d{5}|\d{2}-\d{2}(?: \d{2}:\d{2})?|尾号 \d+|[\u4e00-\u9fff]{2,6}〔\d{4}〕\d+号|(?:(?:预算|已用|还有) )?(?:不到 )?\d[\d,.]* (?:万元|元|个月|个工作日|天|项|笔|人|秒|条|家|次|步))/

/** A sentence whose days and amounts stay whole; anything but a string is left as it is. */
export function WholeWords({ children }: { children: ReactNode }) {
  if (typeof children !== 'string') return <>{children}</>
  return (
    <>
      {children.split(WHOLE).map((part, at) =>
        at % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence keep their order
          <Text className="nb" key={at}>
            {part}
          </Text>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence keep their order
          <Fragment key={at}>{part}</Fragment>
        ),
      )}
    </>
  )
}
