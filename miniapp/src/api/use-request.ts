import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { RequestFault } from './fault'
import { request } from './request'
import type { TypedDocument } from './typed-document'

type ReadOptions = {
  /** False while something it needs is missing. */
  enabled?: boolean
  /** Keep the answer on the device, to show it without network. */
  keep?: boolean
  /** Ask again every so many ms while the screen is open. */
  everyMs?: number | false
}

/** Reads; the answer is shared by all screens that ask the same. */
export function useRead<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { enabled = true, keep = false, everyMs = false }: ReadOptions = {},
): UseQueryResult<Result, RequestFault> {
  return useQuery<Result, RequestFault>({
    // With the hash: an answer kept by an older build lacks the fields of this one.
    queryKey: [document.name, variables, document.hash],
    queryFn: ({ signal }) => request(document, variables, { signal }),
    enabled,
    meta: { keep },
    refetchInterval: everyMs,
  })
}

type ActOptions<Result, Variables> = {
  /** Names of the documents whose answers are out of date afterwards. */
  outdates?: readonly TypedDocument<never, never>['name'][]
  onDone?: (result: Result, asked: Variables) => void
  /** Taps go out one after the other, each when the one before is answered: the last one stands. */
  inOrder?: boolean
}

/** Acts. Without network it waits (`isPaused`); on a lost answer it repeats with the same variables, key included. */
export function useAct<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  { outdates = [], onDone, inOrder = false }: ActOptions<Result, Variables> = {},
): UseMutationResult<Result, RequestFault, Variables> {
  const client = useQueryClient()
  return useMutation<Result, RequestFault, Variables>({
    mutationFn: variables => request(document, variables),
    ...(inOrder ? { scope: { id: document.name } } : {}),
    onSuccess: async (result, asked) => {
      onDone?.(result, asked)
      await Promise.all(outdates.map(name => client.invalidateQueries({ queryKey: [name] })))
    },
  })
}

/** Moment of an answer as ISO, for the offline bar; null before there is one. */
export const answeredAt = ({ dataUpdatedAt }: { dataUpdatedAt: number }): string | null =>
  dataUpdatedAt > 0 ? new Date(dataUpdatedAt).toISOString() : null

type Tap = { isPaused: boolean; isPending: boolean }

/** Why a button waits while its tap is under way, `busy`, or for the network; null when it may be pressed. */
export const tapWaits = (
  { isPaused, isPending }: Tap,
  busy: string,
  offline = '等待网络，连上后自动发出',
): string | null => (isPaused ? offline : isPending ? busy : null)
