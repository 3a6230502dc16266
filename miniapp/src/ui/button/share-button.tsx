import { Button as HostButton } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Button } from './button'
import './button.css'

type ShareButtonProps = { children: string; off: string | null }

/** WeChat only: nothing but its own button may open the list of friends. */
export function ShareButton({ children, off }: ShareButtonProps) {
  if (off) return <Button off={off}>{children}</Button>
  return (
    <HostButton className="btn btn-primary" openType="share" aria-label={children}>
      <Icon name="chat" />
      {children}
    </HostButton>
  )
}
