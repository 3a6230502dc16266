import { Text, View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import { WholeWords } from './whole-words'

/**
 * Short texts on one line with the drawn dot between them (CJK fonts set a typed one too wide).
 * The comma inside has no size: it is there for whoever listens or copies.
 */
export function Separated({ parts }: { parts: (ReactNode | null | undefined | false)[] }) {
  const shown = parts.filter(part => part !== null && part !== undefined && part !== false && part !== '')
  return (
    <>
      {shown.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no other identity
        <Fragment key={at}>
          {at > 0 && <View className="ds">，</View>}
          {typeof part === 'string' ? (
            <Text>
              <WholeWords>{part}</WholeWords>
            </Text>
          ) : (
            part
          )}
        </Fragment>
      ))}
    </>
  )
}
