import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { useState } from 'react'

export default function HomePage() {
  const [n, setN] = useState(0)
  useLoad(() => setN(1))
  return (
    <View ariaLabel="x" onClick={() => setN(n + 1)}>
      政策直达 {n}
    </View>
  )
}
