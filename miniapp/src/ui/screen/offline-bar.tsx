import { clockTime } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useOnline } from '../../platform/network'
import { classNames } from '../class-name'
import { Icon, type IconName } from '../icon/icon'
import { spoken } from '../spoken'

type BarProps = { icon: IconName; kind?: 'note' | 'off' | 'ok'; children: ReactNode }

/** One line under the nav: who vouches for the page, what is going on. */
export function Bar({ icon, kind = 'note', children }: BarProps) {
  return (
    <View className={classNames('bar', kind !== 'note' && `bar-${kind}`)} {...spoken({ role: 'status' })}>
      <Icon name={icon} />
      <View className="bar-text">{children}</View>
    </View>
  )
}

/** Black bar while there is no network, with the time of what is shown. */
export function OfflineBar({ asOf }: { asOf?: string | null }) {
  if (useOnline()) return null
  return (
    <Bar icon="offline" kind="off">
      {asOf ? `没有网络，内容是 ${clockTime(asOf)} 的` : '没有网络，连上后会自动更新'}
    </Bar>
  )
}
