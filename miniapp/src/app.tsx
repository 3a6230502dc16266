import { QueryClientProvider } from '@tanstack/react-query'
import type { PropsWithChildren } from 'react'
import { keepAnswers, restoreAnswers } from './api/kept-answers'
import { connectQueryClient, createQueryClient, setForeground } from './api/query-client'
import { readReferrer, readReturnAddress } from './platform/authorisation'
import { useAppLife } from './platform/lifecycle'
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
  useAppLife({
    opened: ({ referrerInfo }) => readReferrer(referrerInfo),
    shown: () => setForeground(true),
    hidden: () => setForeground(false),
  })
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
