import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goRoot, replace } from '../../platform/navigation'
import { inWeapp } from '../../platform/target'
import type { RouteName } from '../../routes'
import { classNames } from '../class-name'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable'
import { NavBar } from '../screen/nav-bar'
import { OfflineBar } from '../screen/offline-bar'
import { spoken } from '../spoken'
import '../screen/screen.css'
import './desk.css'

export type DeskPlace = { route: RouteName; word: string; count?: number | undefined }

type DeskFrameProps = {
  title?: string
  places?: readonly DeskPlace[]
  on?: RouteName
  /** Who is signed in, and how to leave. */
  who?: ReactNode
  asOf?: string | null
  /** FootBar: what is chosen and the one action. */
  foot?: ReactNode
  children?: ReactNode
}

/** The frame of 部门台: up to 1 280 px on a PC, one column on a phone. */
export function DeskFrame({ title = '部门台', places = [], on, who, asOf, foot, children }: DeskFrameProps) {
  return (
    <View className="desk">
      {inWeapp && <NavBar title={title} />}
      <View className="desk-top">
        {!inWeapp && (
          <Pressable className="desk-brand" role="link" label="政策直达首页" onPress={() => goRoot('home')}>
            <View className="desk-sign">
              <Icon name="forward" />
            </View>
            <Text>{`政策直达 ${title}`}</Text>
          </Pressable>
        )}
        {places.length > 0 && (
          <View className="desk-nav" {...spoken({ role: 'navigation', label: title })}>
            {places.map(place => (
              <Pressable
                key={place.route}
                className={classNames('desk-place', place.route === on && 'desk-place-on')}
                role="link"
                selected={place.route === on}
                label={place.count ? `${place.word}，${place.count} 件` : place.word}
                onPress={() => replace(place.route)}
              >
                <Text>{place.word}</Text>
                {place.count ? <Text className="desk-count">{place.count}</Text> : null}
              </Pressable>
            ))}
          </View>
        )}
        <View className="desk-who">{who}</View>
      </View>
      <OfflineBar asOf={asOf ?? null} />
      <View className="desk-main">{children}</View>
      {foot}
    </View>
  )
}

type DeskHeadProps = { title: ReactNode; note?: ReactNode; end?: ReactNode }

/** What this page is about, in one line, with what matters beside it. */
export const DeskHead = ({ title, note, end }: DeskHeadProps) => (
  <View className="desk-head">
    <View className="desk-grow">
      <View className="t24 b" {...spoken({ role: 'heading', level: 1 })}>
        {title}
      </View>
      {note && <View className="c2 gap-1">{note}</View>}
    </View>
    {end && <View className="desk-head-end">{end}</View>}
  </View>
)
