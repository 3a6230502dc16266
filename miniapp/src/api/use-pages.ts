import { useInfiniteQuery } from '@tanstack/react-query'
import type { RequestFault } from './fault'
import { request } from './request'
import type { TypedDocument } from './typed-document'

type PagesOptions<Result> = {
  /** Cursor behind this page; null at the end. */
  next: (page: Result) => string | null
  enabled?: boolean
  /** Keep the pages read so far on the device, to show them without network. */
  keep?: boolean
}

/** Reads a long list a page at a time; the pages read so far stay together and are asked again together. */
export function useReadPages<Result, Variables>(
  document: TypedDocument<Result, Variables & { after?: string | null | undefined }>,
  variables: Variables,
  { next, enabled = true, keep = false }: PagesOptions<Result>,
) {
  const read = useInfiniteQuery({
    queryKey: [document.name, variables, document.hash, 'pages'],
    queryFn: ({ signal, pageParam }) =>
      request(document, { ...variables, after: pageParam } as Variables & { after: string | null }, {
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: page => next(page),
    enabled,
    meta: { keep },
  })
  return {
    pages: read.data?.pages,
    error: read.error as RequestFault | null,
    isPending: read.isPending,
    fetchStatus: read.fetchStatus,
    dataUpdatedAt: read.dataUpdatedAt,
    hasMore: read.hasNextPage,
    loadingMore: read.isFetchingNextPage,
    more: () => void read.fetchNextPage(),
    refetch: () => read.refetch(),
  }
}
