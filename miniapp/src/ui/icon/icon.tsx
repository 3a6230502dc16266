import { View } from '@tarojs/components'
import { classNames } from '../class-name'
import { spoken } from '../spoken'
import './icon.css'

/** Own drawings on a 24 box; the SVG files beside this file, coloured by the text colour. */
export const iconNames = [
  'back',
  'bank',
  'bell',
  'bolt',
  'chat',
  'check',
  'clock',
  'close',
  'cross',
  'document',
  'down',
  'download',
  'drag',
  'eye',
  'face-best',
  'face-fair',
  'face-good',
  'face-poor',
  'face-worst',
  'filter',
  'flag',
  'forward',
  'hall',
  'headset',
  'info',
  'link',
  'lock',
  'offline',
  'package',
  'pencil',
  'person',
  'phone',
  'picture',
  'place',
  'plus',
  'print',
  'progress',
  'qr',
  'question',
  'scan',
  'search',
  'share',
  'shield',
  'sound',
  'swap',
  'text-size',
] as const
export type IconName = (typeof iconNames)[number]

type IconProps = { name: IconName; size?: 's' | 'm' | 'l'; className?: string }

/** A drawing that always stands beside a word; silent for screen readers. */
export function Icon({ name, size = 'm', className }: IconProps) {
  return (
    <View
      className={classNames('icon', `icon-${name}`, size !== 'm' && `icon-${size}`, className)}
      {...spoken({ hidden: true })}
    />
  )
}
