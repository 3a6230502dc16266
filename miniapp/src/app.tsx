import { QueryClientProvider } from '@tanstack/react-query'
import { useDidHide, useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { keepAnswers, restoreAnswers } from './api/kept-answers'
import { connectQueryClient, createQueryClient, setForeground } from './api/query-client'
import { readReferrer, readReturnAddress } from './platform/authorisation'
import { inWeapp } from './platform/target'
import './ui/tokens.css'
import './ui/base.css'

const client = createQueryClient()
connectQueryClient(client)
restoreAnswers(client)
keepAnswers(client)
// Before the router looks at the address bar.
if (!inWeapp) readReturnAddress()

export default function App({ children }: PropsWithChildren) {
  useLaunch(options => readReferrer(options.referrerInfo))
  useDidShow(options => {
    if (!inWeapp) return
    setForeground(true)
    readReferrer(options?.referrerInfo)
  })
  useDidHide(() => {
    if (inWeapp) setForeground(false)
  })
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
