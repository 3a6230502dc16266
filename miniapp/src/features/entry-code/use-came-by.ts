import { useEffect } from 'react'
import { useAct, useSignedIn } from '../../api'
import { CameByCodeDocument } from '../../generated/documents/entry-code'

/** Says once by which code a signed-in person came, also when they signed in on the way. Nothing waits for it. */
export function useCameBy(code: string | null): void {
  const signedIn = useSignedIn()
  const { mutate } = useAct(CameByCodeDocument)
  useEffect(() => {
    if (code !== null && signedIn) mutate({ code })
  }, [code, signedIn, mutate])
}
