import { inWeapp } from '../platform/target'

export type SpokenRole =
  | 'alert'
  | 'button'
  | 'cell'
  | 'checkbox'
  | 'columnheader'
  | 'complementary'
  | 'dialog'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listitem'
  | 'navigation'
  | 'progressbar'
  | 'radio'
  | 'radiogroup'
  | 'row'
  | 'rowgroup'
  | 'status'
  | 'switch'
  | 'tab'
  | 'table'
  | 'tablist'

/** What a screen reader should know of an element. */
export type Spoken = {
  role?: SpokenRole
  label?: string
  hidden?: boolean
  disabled?: boolean
  checked?: boolean
  selected?: boolean
  level?: 1 | 2 | 3
  modal?: boolean
  live?: 'polite' | 'assertive'
}

const text = (value: boolean | undefined) => (value === undefined ? undefined : String(value))

const defined = (attributes: Record<string, string | undefined>): object =>
  Object.fromEntries(Object.entries(attributes).filter(pair => pair[1] !== undefined))

/** The attributes for this target: `aria-*` in a browser, `ariaLabel` and its kin in WeChat's templates. */
export function spoken(it: Spoken): object {
  if (inWeapp) {
    return defined({
      ariaRole: it.role,
      ariaLabel: it.label,
      ariaHidden: text(it.hidden),
      ariaDisabled: text(it.disabled),
      ariaChecked: text(it.checked),
      ariaSelected: text(it.selected),
      ariaLive: it.live,
    })
  }
  return defined({
    role: it.role,
    'aria-label': it.label,
    'aria-hidden': text(it.hidden),
    'aria-disabled': text(it.disabled),
    'aria-checked': text(it.checked),
    'aria-selected': text(it.selected),
    'aria-level': it.level === undefined ? undefined : String(it.level),
    'aria-modal': text(it.modal),
    'aria-live': it.live,
  })
}
