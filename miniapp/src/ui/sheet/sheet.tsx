import { ScrollView, View } from '@tarojs/components'
import { type ReactNode, useEffect, useRef } from 'react'
import { holdFocus, holdScroll } from '../../platform/focus'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable'
import { spoken } from '../spoken'
import './sheet.css'

type SheetProps = {
  /** Unique on the screen; the browser finds the dialog by it. */
  id: string
  open: boolean
  title: string
  onClose: () => void
  /** The primary button, always in sight. */
  action?: ReactNode
  children?: ReactNode
}

/** The browser can put the focus on the dialog itself; Taro's types do not know the attribute. */
const focusable: object = { tabIndex: -1 }

/** Opens over the screen it belongs to: confirm, share. Focus stays inside, the page under it stands still. */
export function Sheet({ id, open, title, onClose, action, children }: SheetProps) {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (!open) return
    const releaseScroll = holdScroll()
    const releaseFocus = holdFocus(id, () => close.current())
    return () => {
      releaseFocus()
      releaseScroll()
    }
  }, [open, id])

  if (!open) return null
  return (
    <>
      <View className="scrim" catchMove onClick={() => onClose()} {...spoken({ hidden: true })} />
      <View
        id={id}
        className="sheet"
        catchMove
        {...focusable}
        {...spoken({ role: 'dialog', modal: true, label: title })}
      >
        <View className="sheet-h">
          <View className="sheet-title" {...spoken({ role: 'heading', level: 2 })}>
            {title}
          </View>
          <Pressable className="sheet-x" label="关闭" onPress={onClose}>
            <Icon name="close" />
          </Pressable>
        </View>
        <ScrollView className="sheet-body" scrollY>
          {children}
        </ScrollView>
        {action && <View className="sheet-act">{action}</View>}
      </View>
    </>
  )
}
