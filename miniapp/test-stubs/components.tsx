import type { ReactNode } from 'react'

type Props = Record<string, unknown> & { children?: ReactNode }

/** Host props that mean nothing to a DOM element. */
const HOST_ONLY = ['hoverClass', 'hoverStayTime', 'catchMove', 'scrollY', 'enhanced', 'mode']

function domProps(props: Props): object {
  return Object.fromEntries(Object.entries(props).filter(([key]) => !HOST_ONLY.includes(key)))
}

export const View = (props: Props) => <div {...domProps(props)} />
export const ScrollView = (props: Props) => <div {...domProps(props)} />
export const Text = (props: Props) => <span {...domProps(props)} />
export const Image = ({ src, ...props }: Props) => <img alt="" src={String(src)} {...domProps(props)} />

type Typed = (event: { detail: { value: string } }) => void

function typed(handler: unknown) {
  return (event: { target: EventTarget }) =>
    (handler as Typed | undefined)?.({ detail: { value: (event.target as HTMLInputElement).value } })
}

/** Taro's events carry the value in `detail`. */
export function Input({ onInput, onBlur, onFocus, onConfirm, maxlength, type, ...props }: Props) {
  const confirm = typed(onConfirm)
  return (
    <input
      {...domProps(props)}
      maxLength={Number(maxlength)}
      onInput={typed(onInput)}
      onBlur={typed(onBlur)}
      onFocus={typed(onFocus)}
      onKeyDown={event => event.key === 'Enter' && confirm(event)}
    />
  )
}
export const Textarea = Input
