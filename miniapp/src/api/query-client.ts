import { focusManager, onlineManager, QueryCache, QueryClient } from '@tanstack/react-query'
import { ViewerDocument } from '../generated/documents/session'
import { isOnline, onNetworkChange } from '../platform/network'
import { inWeapp } from '../platform/target'
import { behaviourOf, type Doing, RequestFault } from './fault'
import { onSessionChange } from './session'

const READ_RETRIES = 2
const ACT_RETRIES = 3
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 8_000
/** Data of another page are looked at again after this long. */
export const FRESH_MS = 10_000
const KEPT_MS = 24 * 3_600_000

const again =
  (doing: Doing, most: number) =>
  (failures: number, problem: unknown): boolean => {
    const code = problem instanceof RequestFault ? problem.code : 'INTERNAL'
    return failures < most && behaviourOf(code, doing).again === 'SAME_KEY'
  }

const wait = (failures: number): number => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures)

/** Reads retry on a lost answer; actions retry with the same key and wait, paused, while there is no network. */
export function createQueryClient(): QueryClient {
  const queryCache = new QueryCache({
    onError: (problem, query) => {
      if (!isTakenAway(problem)) return
      // Whoever may no longer see it sees no old amounts either, and whom they may act for is looked at again.
      query.setState({ ...query.state, data: undefined, dataUpdatedAt: 0 })
      if (query.queryKey[0] !== ViewerDocument.name)
        void client.invalidateQueries({ queryKey: [ViewerDocument.name] })
    },
  })
  const client = new QueryClient({
    queryCache,
    defaultOptions: {
      queries: {
        retry: again('READING', READ_RETRIES),
        retryDelay: wait,
        staleTime: FRESH_MS,
        gcTime: KEPT_MS,
        networkMode: 'online',
      },
      mutations: { retry: again('ACTING', ACT_RETRIES), retryDelay: wait, networkMode: 'online' },
    },
  })
  return client
}

/** Answers that take back what was shown before: an authorisation withdrawn, a case that is somebody else's. */
const isTakenAway = (problem: unknown): boolean =>
  problem instanceof RequestFault && (problem.code === 'NOT_FOUND' || problem.code === 'FORBIDDEN')

/** Tells react-query of network, foreground and sign-in; call once at the start. */
export function connectQueryClient(client: QueryClient): void {
  onlineManager.setEventListener(setOnline => onNetworkChange(setOnline))
  onlineManager.setOnline(isOnline())
  if (inWeapp) focusManager.setEventListener(() => () => undefined)
  onSessionChange(() => startAnew(client))
}

/**
 * Another session sees nothing of the one before. Screens that stay open (one account in place of another) ask again
 * as the new one: `clear` alone would leave the old answers on them.
 */
function startAnew(client: QueryClient): void {
  const shown = client
    .getQueryCache()
    .findAll({ type: 'active' })
    .flatMap(query => query.observers)
  client.clear()
  // Also of nobody: a screen that asks for no session by itself would wait for ever for what was cleared away.
  for (const observer of shown) observer.setOptions(observer.options)
}

/** WeChat only: the app came to the front, or went away. */
export const setForeground = (front: boolean): void => focusManager.setFocused(front)
