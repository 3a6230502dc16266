import { Slider, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { spoken } from '../spoken'
import './range-slider.css'

type RangeSliderProps = {
  label: string
  /** The value in words, for the screen reader. */
  said: string
  least: number
  most: number
  step: number
  value: number
  /** A place that is marked: what holds today. */
  mark?: number
  /** Told while the finger moves. */
  onMove: (value: number) => void
}

// Asked here and not of `platform/target`: only so WeChat's slider stays out of the browser's bundle.
const weapp = process.env.TARO_ENV === 'weapp'

/** A figure moved by finger, mouse or arrow keys. The browser's own range in H5, WeChat's slider in the mini-program. */
export function RangeSlider({ label, said, least, most, step, value, mark, onMove }: RangeSliderProps) {
  const share = (at: number) => (most > least ? (at - least) / (most - least) : 0)
  const places = { '--filled': share(value), '--mark': share(mark ?? least) } as CSSProperties
  return (
    <View className="range" style={places}>
      <View className="range-bar">
        <View className="range-filled" />
      </View>
      {mark !== undefined && <View className="range-mark" />}
      {weapp ? (
        <Slider
          className="range-native"
          min={least}
          max={most}
          step={step}
          value={value}
          backgroundColor="transparent"
          activeColor="transparent"
          onChanging={event => onMove(event.detail.value)}
          onChange={event => onMove(event.detail.value)}
          {...spoken({ label })}
        />
      ) : (
        <input
          className="range-input"
          type="range"
          min={least}
          max={most}
          step={step}
          value={value}
          aria-label={label}
          aria-valuetext={said}
          onChange={event => onMove(Number(event.target.value))}
        />
      )}
    </View>
  )
}
