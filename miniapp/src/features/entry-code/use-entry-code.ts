import { faultWords, useRead } from '../../api'
import { EntryCodeDocument } from '../../generated/documents/entry-code'

/** Asks what a scanned or typed text is; nothing is asked while there is none. */
export function useEntryCode(text: string | null) {
  const read = useRead(EntryCodeDocument, { text: text ?? '' }, { enabled: text !== null })
  const result = read.data?.entryCode
  return {
    genuine: result?.__typename === 'GenuineEntryCode' ? result : null,
    rejected: result?.__typename === 'RejectedEntryCode' ? result : null,
    words: !result && read.error ? faultWords(read.error) : null,
    again: () => void read.refetch(),
  }
}
